import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** Express serves nothing whose name begins with a point. */
const FOLDER = '.first-picture'

/**
 * Builds what the server draws first pictures with: the screens as a program, and the page around them, which carries
 * its styles in itself and no script but the one that keeps what is pressed, so that nothing stands between its arrival
 * and the picture.
 */
export function firstPicture({ entry, presses }: { entry: string; presses: string }): Plugin {
  return {
    name: 'sanad-first-picture',
    apply: 'build',
    async writeBundle({ dir }) {
      if (!dir) throw new Error('the pages are written nowhere')
      const folder = join(dir, FOLDER)
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        // Whole, since a house that runs needs none of the web's libraries otherwise.
        ssr: { noExternal: true },
        build: { ssr: entry, outDir: folder, emptyOutDir: true, copyPublicDir: false, target: 'node24' },
      })
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'page.html'), pageOf(dir, await inPage(presses)))
    },
  }
}

/** A script as it stands in a page: a few hundred bytes that leave no name behind. */
async function inPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'presses', fileName: 'presses' } },
  })
  const [output] = Array.isArray(built) ? built : []
  const code = output?.output[0].code.trim()
  if (!code || code.includes('</')) throw new Error(`${entry} can't stand in a page`)
  return code
}

function pageOf(directory: string, script: string): string {
  let page = readFileSync(join(directory, 'index.html'), 'utf8')
  const change = (from: RegExp, to: (found: string[]) => string) => {
    if (!from.test(page)) throw new Error(`index.html has no ${String(from)}`)
    page = page.replace(from, (...found: string[]) => to(found))
  }
  change(/<html [^>]*>/, () => '<html %ATTRIBUTES%>')
  const [early] = /\/assets\/shared-early-[^"]+/.exec(page) ?? []
  // The main script and what it needs are fetched by the early one, once the picture is there.
  change(/\s*<(?:script type="module" crossorigin|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, () => '')
  change(
    /(?=<link rel="icon")/,
    () => `<script>${script}</script><link rel="modulepreload" crossorigin href="${early}" />%FONTS%`,
  )
  change(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/, ([, file = '']) => {
    return `<style>${readFileSync(join(directory, file), 'utf8')}</style>`
  })
  change(/(<div id="root">)[^]*?<\/div>\s*<\/div>/, ([, root]) => `${root}%PICTURE%</div>%BESIDE%`)
  return page
}
