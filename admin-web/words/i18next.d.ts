import type { words as first } from './first.fr.ts'
import type { words as rest } from './rest.fr.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: typeof first & typeof rest
  }
}
