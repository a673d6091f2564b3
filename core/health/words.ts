import { whyBucketAway } from '../problems/backup-words.ts'
import type { Language } from '../shapes.ts'
import type { Symptom, SymptomKind } from './contract.ts'
import { silence } from './silence-words.ts'

export type SymptomWords = Record<SymptomKind, (symptom: Symptom) => { title: string; detail: string }>

/** Names of companies, the same in every language. */
const botNames: Record<string, string> = {
  telegram: 'Telegram',
  whatsappWeb: 'WhatsApp Web',
  whatsappCloud: 'WhatsApp Business',
}
/** WhatsApp Web is told only where a person has to do something at its picture. */
const needsAScan = (name: string | null) => name === 'whatsappWeb'
const botName = (name: string | null) => (name && botNames[name]) ?? name

const percent = (share: number) => Math.round(share * 100)
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).replace('.0', '')
const minutes = (all: number) => Math.round(all / 60)

export const symptomWords: Record<Language, SymptomWords> = {
  fr: {
    errors: ({ value }) => ({
      title: `Sanad répond mal : ${percent(value)} % d’erreurs`,
      detail: 'Sur les 5 dernières minutes. Lancez « npm run sanad -- doctor ».',
    }),
    slow: ({ value }) => ({
      title: `Sanad est lent : ${seconds(value)} s par réponse`,
      detail: '95 réponses sur 100 restent sous cette durée. Fermez ce qui charge la machine.',
    }),
    cpu: ({ value }) => ({
      title: `Le processeur est à ${percent(value)} %`,
      detail: 'Depuis 5 minutes. Fermez les programmes inutiles sur cette machine.',
    }),
    memory: ({ value }) => ({
      title: `La mémoire est pleine à ${percent(value)} %`,
      detail: 'Fermez les programmes inutiles, ou redémarrez la machine.',
    }),
    disk: ({ value }) => ({
      title: `Le disque n’a plus que ${percent(value)} % de libre`,
      detail: 'Sanad s’arrête d’écrire quand il est plein. Libérez de la place.',
    }),
    queue: ({ value }) => ({
      title: `Des messages attendent depuis ${minutes(value)} minutes`,
      detail: 'Redémarrez Sanad ; rien n’est perdu.',
    }),
    bot: ({ name }) => ({
      title: `${botName(name)} ne répond plus`,
      detail: needsAScan(name)
        ? 'Depuis plus de 5 minutes. Ouvrez Réglages › Discussions : scannez l’image avec WhatsApp, ou relancez.'
        : 'Depuis plus de 5 minutes. Vérifiez l’Internet de la boutique et le jeton du bot.',
    }),
    process: ({ name }) => ({
      title: `Un processus de Sanad s’est tu : ${name}`,
      detail: `${silence.fr[name ?? ''] ?? ''} Redémarrez-le (systemctl restart sanad@${name}) ; rien n’est perdu.`,
    }),
    backup: ({ value }) => ({
      title: `Pas de sauvegarde depuis ${Math.round(value)} heures`,
      detail:
        'Vérifiez la place sur le disque et le dossier des sauvegardes, puis « npm run sanad -- backup ».',
    }),
    unsent: ({ name }) => ({
      title: 'Les sauvegardes n’arrivent plus à l’adresse S3',
      detail: `Elles restent sur cette machine et repartiront seules. ${whyBucketAway(name).fr}`,
    }),
    log: () => ({
      title: 'Le journal des actions a été modifié hors de Sanad',
      detail:
        'Une ligne y manque ou n’est plus la même. Lancez « npm run sanad -- doctor », et gardez les sauvegardes d’avant.',
    }),
  },
  ar: {
    errors: ({ value }) => ({
      title: `سند يجيب بأخطاء: ${percent(value)} %`,
      detail: 'في آخر 5 دقائق. شغّل npm run sanad -- doctor.',
    }),
    slow: ({ value }) => ({
      title: `سند بطيء: ${seconds(value)} ثانية للجواب`,
      detail: '95 جوابا من 100 تحت هذه المدة. أغلق ما يثقل الجهاز.',
    }),
    cpu: ({ value }) => ({
      title: `المعالج عند ${percent(value)} %`,
      detail: 'منذ 5 دقائق. أغلق البرامج غير اللازمة على هذا الجهاز.',
    }),
    memory: ({ value }) => ({
      title: `الذاكرة ممتلئة بنسبة ${percent(value)} %`,
      detail: 'أغلق البرامج غير اللازمة أو أعد تشغيل الجهاز.',
    }),
    disk: ({ value }) => ({
      title: `لم يبق في القرص إلا ${percent(value)} %`,
      detail: 'يتوقف سند عن الكتابة عند امتلائه. أفرغ مكانا.',
    }),
    queue: ({ value }) => ({
      title: `رسائل تنتظر منذ ${minutes(value)} دقيقة`,
      detail: 'أعد تشغيل سند؛ لا يضيع شيء.',
    }),
    bot: ({ name }) => ({
      title: `${botName(name)} لا يجيب`,
      detail: needsAScan(name)
        ? 'منذ أكثر من 5 دقائق. افتح الإعدادات › المحادثات: امسح الصورة بواتساب، أو أعد التشغيل.'
        : 'منذ أكثر من 5 دقائق. تحقق من إنترنت المحل ومن رمز البوت.',
    }),
    process: ({ name }) => ({
      title: `توقف جزء من سند: ${name}`,
      detail: `${silence.ar[name ?? ''] ?? ''} أعد تشغيله (systemctl restart sanad@${name})؛ لا يضيع شيء.`,
    }),
    backup: ({ value }) => ({
      title: `لا نسخة احتياطية منذ ${Math.round(value)} ساعة`,
      detail: 'تحقق من مكان القرص ومجلد النسخ، ثم npm run sanad -- backup.',
    }),
    unsent: ({ name }) => ({
      title: 'النسخ لا تصل إلى عنوان S3',
      detail: `تبقى على هذا الجهاز وسترسل وحدها. ${whyBucketAway(name).ar}`,
    }),
    log: () => ({
      title: 'سجل الأعمال غُيّر من خارج سند',
      detail: 'سطر منه ناقص أو لم يعد كما كان. شغّل npm run sanad -- doctor واحتفظ بالنسخ السابقة.',
    }),
  },
  en: {
    errors: ({ value }) => ({
      title: `Sanad answers badly: ${percent(value)} % errors`,
      detail: 'Over the last 5 minutes. Run "npm run sanad -- doctor".',
    }),
    slow: ({ value }) => ({
      title: `Sanad is slow: ${seconds(value)} s an answer`,
      detail: '95 of 100 answers stay under it. Close what loads the machine.',
    }),
    cpu: ({ value }) => ({
      title: `The processor is at ${percent(value)} %`,
      detail: 'For 5 minutes. Close programs that this machine does not need.',
    }),
    memory: ({ value }) => ({
      title: `Memory is ${percent(value)} % full`,
      detail: 'Close programs that are not needed, or restart the machine.',
    }),
    disk: ({ value }) => ({
      title: `Only ${percent(value)} % of the disk is free`,
      detail: 'Sanad stops writing when it is full. Make some room.',
    }),
    queue: ({ value }) => ({
      title: `Messages have waited for ${minutes(value)} minutes`,
      detail: 'Restart Sanad; nothing is lost.',
    }),
    bot: ({ name }) => ({
      title: `${botName(name)} does not answer`,
      detail: needsAScan(name)
        ? 'For more than 5 minutes. Open Settings › Conversations: scan the picture with WhatsApp, or restart it.'
        : 'For more than 5 minutes. Check the shop’s Internet and the bot’s token.',
    }),
    process: ({ name }) => ({
      title: `A process of Sanad fell silent: ${name}`,
      detail: `${silence.en[name ?? ''] ?? ''} Restart it (systemctl restart sanad@${name}); nothing is lost.`,
    }),
    backup: ({ value }) => ({
      title: `No backup for ${Math.round(value)} hours`,
      detail: 'Check the room on the disk and the backup folder, then run "npm run sanad -- backup".',
    }),
    unsent: ({ name }) => ({
      title: 'Backups no longer reach the S3 address',
      detail: `They stay on this machine and will be sent by themselves. ${whyBucketAway(name).en}`,
    }),
    log: () => ({
      title: 'The log of actions was changed outside of Sanad',
      detail:
        'A line is missing or no longer the same. Run "npm run sanad -- doctor", and keep the backups from before.',
    }),
  },
  'dz-Arab': {
    errors: ({ value }) => ({
      title: `سند راه يغلط: ${percent(value)} % أخطاء`,
      detail: 'في 5 دقايق اللخرين. دير npm run sanad -- doctor.',
    }),
    slow: ({ value }) => ({
      title: `سند ثقيل: ${seconds(value)} ثانية باش يجاوب`,
      detail: '95 جواب من 100 تحت هاد المدة. اغلق واش مثقل الماشينة.',
    }),
    cpu: ({ value }) => ({
      title: `البروسيسور راه في ${percent(value)} %`,
      detail: 'من 5 دقايق. اغلق البرامج لي ما تحتاجهمش.',
    }),
    memory: ({ value }) => ({
      title: `الميموار عامرة ${percent(value)} %`,
      detail: 'اغلق البرامج لي ما تحتاجهمش ولا عاود شعل الماشينة.',
    }),
    disk: ({ value }) => ({
      title: `ما بقا في الديسك غير ${percent(value)} %`,
      detail: 'كي يعمر سند ما يكتبش. فرغ شوية.',
    }),
    queue: ({ value }) => ({
      title: `كاين مساجات يستناو من ${minutes(value)} دقيقة`,
      detail: 'عاود شعل سند؛ ما يضيع والو.',
    }),
    bot: ({ name }) => ({
      title: `${botName(name)} ما راهش يجاوب`,
      detail: needsAScan(name)
        ? 'كثر من 5 دقايق. حل الإعدادات › المحادثات: سكاني التصويرة بواتساب، ولا عاود شعلو.'
        : 'كثر من 5 دقايق. شوف الأنترنت تاع المحل والتوكن تاع البوت.',
    }),
    process: ({ name }) => ({
      title: `حبس واحد من سند: ${name}`,
      detail: `${silence['dz-Arab'][name ?? ''] ?? ''} عاود شعلو (systemctl restart sanad@${name})؛ ما يضيع والو.`,
    }),
    backup: ({ value }) => ({
      title: `ماكاش نسخة من ${Math.round(value)} ساعة`,
      detail: 'شوف البلاصة في الديسك ودوسي النسخ، ومن بعد npm run sanad -- backup.',
    }),
    unsent: ({ name }) => ({
      title: 'النسخ ما راهمش يوصلو لعنوان S3',
      detail: `راهم في هاد الماشينة ويروحو وحدهم. ${whyBucketAway(name)['dz-Arab']}`,
    }),
    log: () => ({
      title: 'سجل الأعمال تبدل من برا سند',
      detail: 'كاين سطر ناقص ولا تبدل. دير npm run sanad -- doctor وخلي النسخ لي قبل.',
    }),
  },
  'dz-Latn': {
    errors: ({ value }) => ({
      title: `Sanad rah yeghlet: ${percent(value)} % erreurs`,
      detail: 'F 5 d9aye9 lekhrin. Dir « npm run sanad -- doctor ».',
    }),
    slow: ({ value }) => ({
      title: `Sanad t9il: ${seconds(value)} s bach yjaweb`,
      detail: '95 jawab men 100 ta7t had lwa9t. Aghle9 wach met9el la machine.',
    }),
    cpu: ({ value }) => ({
      title: `Le processeur rah f ${percent(value)} %`,
      detail: 'Men 5 d9aye9. Aghle9 les programmes li ma te7tajhomch.',
    }),
    memory: ({ value }) => ({
      title: `La mémoire 3amra ${percent(value)} %`,
      detail: 'Aghle9 les programmes li ma te7tajhomch, wela 3awed ch3el la machine.',
    }),
    disk: ({ value }) => ({
      title: `Ma b9a f le disque ghir ${percent(value)} %`,
      detail: 'Ki ye3mer Sanad ma yektebch. Ferregh chwiya.',
    }),
    queue: ({ value }) => ({
      title: `Kayen messages yestennaw men ${minutes(value)} d9i9a`,
      detail: '3awed ch3el Sanad; ma ydi3 walou.',
    }),
    bot: ({ name }) => ({
      title: `${botName(name)} ma rahch yjaweb`,
      detail: needsAScan(name)
        ? 'Kter men 5 d9aye9. 7el Réglages › Discussions : scanni t-taswira b WhatsApp, wela 3awed relanci.'
        : 'Kter men 5 d9aye9. Chouf l’Internet ta3 l7anout w le token ta3 le bot.',
    }),
    process: ({ name }) => ({
      title: `7bess wa7ed men Sanad : ${name}`,
      detail: `${silence['dz-Latn'][name ?? ''] ?? ''} 3awed ch3lo (systemctl restart sanad@${name}) ; ma ydi3 walou.`,
    }),
    backup: ({ value }) => ({
      title: `Makach sauvegarde men ${Math.round(value)} sa3a`,
      detail: 'Chouf la place f le disque w le dossier, men ba3d « npm run sanad -- backup ».',
    }),
    unsent: ({ name }) => ({
      title: 'Les sauvegardes ma rahomch yewsslo l’adresse S3',
      detail: `Rahom f had la machine w yrou7o wa7edhom. ${whyBucketAway(name)['dz-Latn']}`,
    }),
    log: () => ({
      title: 'Le journal ta3 les actions tbeddel men berra Sanad',
      detail:
        'Kayen ster na9es wela mbeddel. Dir « npm run sanad -- doctor », w khelli les sauvegardes li men 9bel.',
    }),
  },
}

/** What is said once a symptom is over. */
export const wellAgain: Record<Language, (title: string) => string> = {
  fr: (title) => `C’est rétabli : ${title}`,
  ar: (title) => `عاد كل شيء إلى طبيعته: ${title}`,
  en: (title) => `Over now: ${title}`,
  'dz-Arab': (title) => `رجعت لعادتها: ${title}`,
  'dz-Latn': (title) => `Rej3et normal: ${title}`,
}
