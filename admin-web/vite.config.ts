import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { earlyScript } from './build/early-script.ts'
import { firstPicture } from './build/first-picture.ts'
import { lightFrame } from './build/light-frame.ts'
import { packedFiles } from './build/packed-files.ts'
import { serviceWorker } from './build/service-worker.ts'

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    earlyScript(fileURLToPath(new URL('early/early.ts', import.meta.url))),
    lightFrame(),
    serviceWorker(fileURLToPath(new URL('offline/service-worker.ts', import.meta.url))),
    firstPicture({
      entry: fileURLToPath(new URL('first-picture/draw.tsx', import.meta.url)),
      presses: fileURLToPath(new URL('early/presses.ts', import.meta.url)),
    }),
    packedFiles(),
  ],
  build: {
    target: ['chrome111', 'safari16.4', 'firefox114'],
    // A font inside a style sheet would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every screen needs, in two files rather than thirty: a phone asks for six at a time.
        codeSplitting: {
          groups: [
            {
              // What sets out before the libraries must not wait for them.
              name: 'shared-early',
              test: /admin-web[\\/]early[\\/](answers|device|moments|picture|spoken)|vite[\\/]preload-helper/,
              priority: 4,
            },
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@tanstack[\\/]react-query|@tanstack[\\/]query-core|i18next|react-i18next)[\\/]/,
              priority: 3,
            },
            {
              // With the icons of the first screen, which would bring along whatever else they stand in.
              name: 'frame',
              test: /admin-web[\\/](api|first-picture|frame[\\/](?!echarts|sheet|popover|calendar|range-field|day-field|name-and-phone|palette|words|typed|photo-input|by-touch|drop-zone|more-pages|search-box|toggle|tools|field|form-foot|language-switch))|lucide-react[\\/].*[\\/](?:camera|chevron-right|plus)\./,
              priority: 2,
            },
            {
              // Parts of lists and forms, which the first screen has none of.
              name: 'parts',
              test: /admin-web[\\/]frame[\\/](photo-input|by-touch|drop-zone|more-pages|search-box|toggle|tools|field|form-foot|language-switch)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': `http://localhost:${process.env.PORT ?? 3000}` } },
})
