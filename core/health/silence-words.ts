import type { Language } from '../shapes.ts'

/** What stands still while a process of the house does. */
export const silence: Record<Language, Record<string, string>> = {
  fr: {
    api: 'Le site ne s’ouvre plus.',
    worker: 'Messages, photos, rappels et sauvegardes attendent.',
    bot: 'Les discussions ne reçoivent ni n’envoient plus rien.',
  },
  ar: {
    api: 'الموقع لا يفتح.',
    worker: 'الرسائل والصور والتذكيرات والنسخ تنتظر.',
    bot: 'المحادثات لا تستقبل ولا ترسل شيئا.',
  },
  en: {
    api: 'The site does not open.',
    worker: 'Messages, photos, reminders and backups wait.',
    bot: 'Chats receive and send nothing.',
  },
  'dz-Arab': {
    api: 'السيت ما يتحلش.',
    worker: 'المساجات والتصاور والتفكيرات والنسخ يستناو.',
    bot: 'المحادثات ما يستقبلو ما يبعثو والو.',
  },
  'dz-Latn': {
    api: 'Le site ma yet7elch.',
    worker: 'Les messages, les photos, les rappels w les sauvegardes yestennaw.',
    bot: 'Les discussions ma yde5lou ma yeb3tou walou.',
  },
}
