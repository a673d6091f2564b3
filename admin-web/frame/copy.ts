import { useTranslation } from 'react-i18next'
import { notify } from './notices.ts'

/** Copies a text where the browser allows it: on HTTPS or localhost. Over plain HTTP it can still be selected. */
export function useCopy(): (text: string) => Promise<void> {
  const { t } = useTranslation()
  return async (text) => {
    if (window.isSecureContext) await navigator.clipboard.writeText(text)
    notify({ text: t(window.isSecureContext ? 'copied' : 'copyByHand') })
  }
}
