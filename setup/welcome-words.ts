import type { Role } from '../core/settings.ts'
import type { Language } from '../core/shapes.ts'

export type WelcomeWords = {
  on: string
  off: string
  web: string
  receipts: string
  model: string
  lan: string
  howTelegram: string
  howModel: string
  noLan: string
  stops: string
  role: Record<Exclude<Role, 'all'>, string>
}

const fr: WelcomeWords = {
  on: 'en marche',
  off: 'arrêté ',
  web: 'Site et API',
  receipts: 'Reçus (hors ligne)',
  model: 'Modèle d’IA',
  lan: 'Réseau de la boutique',
  howTelegram: 'TELEGRAM_BOT_TOKEN=… (de @BotFather)',
  howModel: 'OPENAI_API_KEY=… ou OPENAI_API_BASE=… (sans lui, les règles répondent)',
  noLan: 'Aucun réseau local n’a été trouvé.',
  stops: 'Ctrl-C l’arrête.',
  role: {
    api: 'Ce processus sert le site et l’API seuls ; « worker » et « bot » tournent à part.',
    worker: 'Ce processus travaille : messages reçus, tâches, sauvegardes.',
    bot: 'Ce processus tient les discussions : ce qui entre et ce qui part.',
  },
}
const ar: WelcomeWords = {
  on: 'يعمل',
  off: 'متوقف',
  web: 'الموقع والواجهة',
  receipts: 'الفواتير (دون إنترنت)',
  model: 'نموذج الذكاء',
  lan: 'شبكة المحل',
  howTelegram: 'TELEGRAM_BOT_TOKEN=… (من @BotFather)',
  howModel: 'OPENAI_API_KEY=… أو OPENAI_API_BASE=… (دونه تجيب القواعد)',
  noLan: 'لم توجد شبكة محلية.',
  stops: 'Ctrl-C يوقفه.',
  role: {
    api: 'هذه العملية تقدم الموقع والواجهة فقط؛ «worker» و«bot» تعملان على حدة.',
    worker: 'هذه العملية تشتغل: الرسائل الواردة والمهام والنسخ الاحتياطية.',
    bot: 'هذه العملية تمسك المحادثات: ما يدخل وما يخرج.',
  },
}
const en: WelcomeWords = {
  on: 'on',
  off: 'off',
  web: 'Web and API',
  receipts: 'Receipts (offline)',
  model: 'AI model',
  lan: 'Local network',
  howTelegram: 'TELEGRAM_BOT_TOKEN=… (from @BotFather)',
  howModel: 'OPENAI_API_KEY=… or OPENAI_API_BASE=… (rules answer without it)',
  noLan: 'No local network was found.',
  stops: 'Ctrl-C stops it.',
  role: {
    api: 'This process serves the web and the API alone; “worker” and “bot” run beside it.',
    worker: 'This process works: messages that came in, jobs, backups.',
    bot: 'This process has the chats: what comes in and what goes out.',
  },
}

/** The language of a machine is one of three (`languageOfMachine`). */
export const welcomeWords: Record<Language, WelcomeWords> = { fr, ar, en, 'dz-Arab': ar, 'dz-Latn': fr }
