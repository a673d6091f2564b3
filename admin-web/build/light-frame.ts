import type { Plugin } from 'vite'

const OWN = /lucide-react|admin-web|^\0/

/**
 * Fails the build where the frame, which every first visit waits for, brings a library along: a part of the frame
 * that needs one belongs to the rooms that use it (see the groups in `vite.config.ts`).
 */
export function lightFrame(): Plugin {
  return {
    name: 'sanad-light-frame',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.name !== 'frame') continue
        const heavy = file.moduleIds.filter((id) => !OWN.test(id.replace(/^.*node_modules/, 'node_modules')))
        if (heavy.length > 0) this.error(`the frame carries ${heavy.slice(0, 3).join(', ')}`)
      }
    },
  }
}
