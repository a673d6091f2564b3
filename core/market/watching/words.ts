import type { Language } from '../../shapes.ts'
import { say } from '../words.ts'
import type { ReadFailure } from './page-reader.ts'
import type { NoPrice } from './page-price.ts'

export type WatchFailure = ReadFailure | NoPrice

export const watchFailures: Record<WatchFailure, Record<Language, string>> = {
  private_address: say(
    'Cette adresse est sur un réseau privé : elle n’est pas lue.',
    'هذا العنوان في شبكة خاصة: لا يُقرأ.',
    'This address is on a private network: it is not read.',
    'هاد العنوان فشبكة خاصة: ما نقراهش.',
    'Had l’adresse f réseau privé: ma ne9rahach.',
  ),
  not_listed: say(
    'Ce site n’est pas dans la liste WATCH_HOSTS de la machine : il n’est pas lu.',
    'هذا الموقع ليس في قائمة WATCH_HOSTS بالجهاز: لا يُقرأ.',
    'This site is not in the machine’s list WATCH_HOSTS: it is not read.',
    'هاد السيت ماشي في القائمة WATCH_HOSTS: ما نقراوهش.',
    'Had le site machi f la liste WATCH_HOSTS: ma ne9rawhch.',
  ),
  robots: say(
    'Ce site demande aux programmes de ne pas lire cette page.',
    'هذا الموقع يطلب من البرامج عدم قراءة هذه الصفحة.',
    'This site asks programs not to read this page.',
    'هاد السيت ما يخليش البرامج يقراو الصفحة.',
    'Had le site ma ykhellich les programmes ye9raw la page.',
  ),
  not_found: say(
    'La page n’existe plus.',
    'الصفحة لم تعد موجودة.',
    'The page is gone.',
    'الصفحة ماكاش.',
    'La page makach.',
  ),
  unreachable: say(
    'Le site ne répond pas.',
    'الموقع لا يجيب.',
    'The site does not answer.',
    'السيت ما يجاوبش.',
    'Le site ma yjawebch.',
  ),
  too_large: say(
    'La page est trop lourde.',
    'الصفحة ثقيلة جدا.',
    'The page is too large.',
    'الصفحة ثقيلة بزاف.',
    'La page th9ila bezzaf.',
  ),
  not_a_page: say(
    'Ce n’est pas une page web.',
    'ليست صفحة ويب.',
    'It is not a web page.',
    'ماشي صفحة ويب.',
    'Machi page web.',
  ),
  no_price: say(
    'La page ne dit pas son prix aux programmes (JSON-LD, microdonnées ou Open Graph). Notez-le à la main.',
    'الصفحة لا تعلن سعرها للبرامج. سجّله بنفسك.',
    'The page does not tell programs its price (JSON-LD, microdata or Open Graph). Note it by hand.',
    'الصفحة ما تقولش السومة للبرامج. سجلها بيدك.',
    'La page ma tgoulch souma lel programmes. Sejjelha b yeddek.',
  ),
  foreign_currency: say(
    'Le prix n’est pas en dinars : il n’est pas converti.',
    'السعر ليس بالدينار: لا يُحوَّل.',
    'The price is not in dinars: it is not converted.',
    'السومة ماشي بالدينار: ما نبدلوهاش.',
    'Souma machi b dinar : ma nbeddlouhach.',
  ),
}
