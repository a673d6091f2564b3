import type { Language } from '../../shapes.ts'
import type { Facts } from './conditions.ts'
import type { Told } from './words.ts'

/** Messages that were given up, told with where to look: each waits there to be sent again or dropped. */
export const undeliveredWords: Record<Language, (facts: Facts['undelivered']) => Told> = {
  fr: ({ messages, why }) => ({
    title: messages === 1 ? 'Un message n’est pas parti' : `${messages} messages ne sont pas partis`,
    detail: `${why ? `Raison donnée : ${why}. ` : ''}Renvoyez ou effacez sous Réglages › Discussions.`,
  }),
  ar: ({ messages, why }) => ({
    title: messages === 1 ? 'رسالة لم تصل' : `رسائل لم تصل: ${messages}`,
    detail: `${why ? `السبب المذكور: ${why}. ` : ''}أعد إرسالها أو احذفها من الإعدادات › المحادثات.`,
  }),
  en: ({ messages, why }) => ({
    title: messages === 1 ? 'A message did not get through' : `${messages} messages did not get through`,
    detail: `${why ? `Reason given: ${why}. ` : ''}Send again or drop under Settings › Chats.`,
  }),
  'dz-Arab': ({ messages, why }) => ({
    title: messages === 1 ? 'كاين مساج ما راحش' : `كاين ${messages} مساجات ما راحوش`,
    detail: `${why ? `علاش: ${why}. ` : ''}عاود ابعثهم ولا امسحهم من Réglages › Discussions.`,
  }),
  'dz-Latn': ({ messages, why }) => ({
    title: messages === 1 ? 'Kayen message ma ra7ch' : `Kayen ${messages} messages ma ra7ouch`,
    detail: `${why ? `3lach : ${why}. ` : ''}3awed b3athom wela emse7hom men Réglages › Discussions.`,
  }),
}
