import { wilayas } from '#core/business/contract.ts'
import { useLanguage } from '../frame/speech.ts'

/** The wilayas as they are chosen from, by number, in the language of the page. */
export function WilayaOptions() {
  const inArabic = useLanguage() === 'ar'
  return wilayas.map(({ code, fr, ar }) => (
    <option key={code} value={code}>
      {code} · {inArabic ? ar : fr}
    </option>
  ))
}
