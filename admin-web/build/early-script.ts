import type { Plugin } from 'vite'

/** Puts the early script into the page as one of its own; vite would weld all scripts of a page into one. */
export function earlyScript(entry: string): Plugin {
  let building = false
  return {
    name: 'sanad-early-script',
    configResolved({ command }) {
      building = command === 'build'
    },
    buildStart() {
      if (building) this.emitFile({ type: 'chunk', id: entry, name: 'early' })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.values(bundle ?? {}).find(
          (each) => each.type === 'chunk' && each.facadeModuleId === entry,
        )
        const src = file ? `/${file.fileName}` : '/early/early.ts'
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src },
            injectTo: 'head-prepend',
          },
        ]
      },
    },
  }
}
