import { fold } from '../../language/normalise.ts'

/**
 * Words by which one says that something was booked, changed or sent. A model's answer books nothing: what is
 * booked goes through a tool and is said by the rules.
 */
const CLAIMS =
  /✅|\b(?:j ai|c est|a ete|ont ete|est|sont) (?:bien )?(?:enregistr|note|ajout|supprim|modifi|annul|envoy|mis a jour)|\b(?:i have|i ve|has been|have been|was|were|is now|successfully) (?:recorded|booked|saved|added|deleted|removed|updated|sent|cancelled)|(?:سجلت|تم تسجيل|تم حذف|تم اضاف|تم ارسال|تم تعديل|قيدت|مسحت|نحيت|زدت|بعتت)|\b(?:sejjelt|qayedt|9ayedt|m7it|na7it|zedt|b3att|tsejlat|tqayed)/u

export function claimsDone(answer: string): boolean {
  return CLAIMS.test(answer.includes('✅') ? '✅' : fold(answer).replaceAll(/['’]/g, ' '))
}
