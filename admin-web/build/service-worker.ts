import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** A file that opens the dashboard without a network; what has a hash in its name needs no other mark. */
type Kept = string | { url: string; revision: string }

/**
 * Builds `sw.js` beside the pages, with the list of what they are made of. workbox-build would do it too, and
 * bring 60 MB of tools.
 */
export function serviceWorker(entry: string): Plugin {
  return {
    name: 'sanad-service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (!dir) throw new Error('the pages are written nowhere')
      const assets = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css|woff2)$/.test(name))
      const kept: Kept[] = [
        ...assets.map((name) => `/${name}`),
        ...['index.html', 'sanad.svg', 'sanad.webmanifest', 'icon-192.png'].map((name) => ({
          url: `/${name}`,
          revision: hashOf(join(dir, name)),
        })),
      ]
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        define: { KEPT_FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: dir,
          emptyOutDir: false,
          lib: { entry, formats: ['iife'], name: 'sanad', fileName: () => 'sw.js' },
        },
      })
    },
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}
