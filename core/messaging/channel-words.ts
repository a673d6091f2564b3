import type { Language } from '../shapes.ts'
import type { ChannelState } from './channels.ts'

/** What a person has to do in each state of a channel; null where there is nothing to do. */
export const channelAdvice: Record<Language, Record<ChannelState['state'], string | null>> = {
  fr: {
    off: null,
    starting: 'Patientez, le canal s’ouvre.',
    scan: 'Scannez cette image avec WhatsApp : Appareils connectés › Connecter un appareil.',
    signing_in: 'Patientez, WhatsApp se connecte.',
    open: null,
    resting: 'La connexion est tombée, je réessaie tout seul.',
    refused:
      'Le canal refuse la clé de Sanad, ou un autre programme s’en sert. Vérifiez-la dans les réglages de la machine.',
    asleep: 'Personne n’a scanné l’image. Relancez quand vous avez votre téléphone en main.',
    given_up: 'Plusieurs essais ont échoué. Vérifiez l’internet de la machine, puis relancez.',
    banned:
      'WhatsApp a bloqué ce numéro. Ouvrez WhatsApp sur le téléphone : il dit pourquoi et comment demander un réexamen. Relancez ensuite.',
  },
  ar: {
    off: null,
    starting: 'انتظر، القناة تُفتح.',
    scan: 'امسح هذه الصورة بواتساب: الأجهزة المرتبطة › ربط جهاز.',
    signing_in: 'انتظر، واتساب يتصل.',
    open: null,
    resting: 'انقطع الاتصال، أعيد المحاولة وحدي.',
    refused: 'القناة ترفض مفتاح سند، أو يستعمله برنامج آخر. تحقق منه في إعدادات الجهاز.',
    asleep: 'لم يمسح أحد الصورة. أعد التشغيل والهاتف في يدك.',
    given_up: 'فشلت عدة محاولات. تحقق من إنترنت الجهاز ثم أعد التشغيل.',
    banned: 'حظر واتساب هذا الرقم. افتح واتساب في الهاتف: يقول السبب وكيف تطلب المراجعة. ثم أعد التشغيل.',
  },
  en: {
    off: null,
    starting: 'Wait, the channel is opening.',
    scan: 'Scan this picture with WhatsApp: Linked devices › Link a device.',
    signing_in: 'Wait, WhatsApp is connecting.',
    open: null,
    resting: 'The connection was lost; I try again by myself.',
    refused:
      'The channel refuses Sanad’s key, or another program uses it. Check it in the machine’s settings.',
    asleep: 'Nobody scanned the picture. Restart when you have your phone in hand.',
    given_up: 'Several tries failed. Check the machine’s internet, then restart.',
    banned:
      'WhatsApp has blocked this number. Open WhatsApp on the phone: it says why, and how to ask for a review. Then restart.',
  },
  'dz-Arab': {
    off: null,
    starting: 'اصبر، راه يتحل.',
    scan: 'سكاني هاد التصويرة بواتساب: Appareils connectés › Connecter un appareil.',
    signing_in: 'اصبر، واتساب راه يكونيكتي.',
    open: null,
    resting: 'طاحت الكونيكسيون، راني نعاود وحدي.',
    refused: 'القناة ما قبلتش المفتاح تاع سند، ولا كاين برنامج آخر راه يخدم بيه. شوفو في إعدادات الماشينة.',
    asleep: 'حتى واحد ما سكانا التصويرة. عاود كي يكون التيليفون فيدك.',
    given_up: 'عاودت شحال من خطرة وما مشاش. شوف الأنترنت تاع الماشينة وعاود.',
    banned:
      'واتساب بلوكا هاد النمرو. حل واتساب في التيليفون: يقولك علاش وكيفاش تطلب يعاودو يشوفو. ومن بعد عاود.',
  },
  'dz-Latn': {
    off: null,
    starting: 'Sber, rah yet7el.',
    scan: 'Scanni had t-taswira b WhatsApp : Appareils connectés › Connecter un appareil.',
    signing_in: 'Sber, WhatsApp rah yeconnecti.',
    open: null,
    resting: 'Ta7t la connexion, rani n3awed wa7di.',
    refused:
      'Le canal ma 9belch la clé ta3 Sanad, wela kayen programme wa7dakhor yekhdem biha. Choufha f les réglages ta3 la machine.',
    asleep: '7atta wa7ed ma scanna t-taswira. 3awed ki ykoun t-téléphone f yeddek.',
    given_up: '3awedt ch7al men khatra w ma mchach. Chouf l’internet ta3 la machine w 3awed.',
    banned:
      'WhatsApp bloqua had nemra. 7el WhatsApp f téléphone : ygoullek 3lach w kifach totlob y3awdou ychoufou. Men b3d 3awed.',
  },
}

/** Proposed as the name of the form that Meta is to approve. */
export const TEMPLATE = 'sanad_news'

/** Meta wants words on both sides of what is filled in. */
export const templateTexts = {
  fr: 'Nouvelles de votre commerce : {{1}}. Répondez à ce message pour en savoir plus.',
  ar: 'أخبار محلك: {{1}}. أجب على هذه الرسالة لمعرفة المزيد.',
  en: 'News of your shop: {{1}}. Answer this message to know more.',
} as const

export const whyTemplate: Record<Language, string> = {
  fr: 'Sans modèle approuvé par Meta, WhatsApp ne me laisse vous écrire que dans les 24 heures après un message de vous : le reste attend que vous écriviez. Enregistrez ce modèle (WhatsApp Manager › Modèles, catégorie Utilitaire), puis mettez son nom dans WHATSAPP_CLOUD_TEMPLATE.',
  ar: 'دون نموذج توافق عليه Meta لا يسمح لي واتساب بالكتابة إليك إلا خلال 24 ساعة بعد رسالة منك، وما عدا ذلك ينتظر حتى تكتب. سجّل هذا النموذج (WhatsApp Manager › Templates، فئة Utility) ثم ضع اسمه في WHATSAPP_CLOUD_TEMPLATE.',
  en: 'Without a template that Meta approved, WhatsApp lets me write to you only within 24 hours of a message of yours: the rest waits until you write. Register this template (WhatsApp Manager › Templates, category Utility), then put its name into WHATSAPP_CLOUD_TEMPLATE.',
  'dz-Arab':
    'بلا modèle لي توافق عليه Meta، واتساب ما يخليني نكتبلك غير في 24 ساعة من بعد مساج تاعك، ولي يبقى يستنى حتى تكتب. سجل هاد النموذج (WhatsApp Manager › Modèles، Utilitaire) ومن بعد دير اسمو في WHATSAPP_CLOUD_TEMPLATE.',
  'dz-Latn':
    'Bla modèle li t9ebelha Meta, WhatsApp ma yekhallinich nekteblek ghir f 24 sa3a men b3d message ta3ek : li yeb9a yestenna 7atta tekteb. Sejjel had le modèle (WhatsApp Manager › Modèles, Utilitaire), w men b3d dir smou f WHATSAPP_CLOUD_TEMPLATE.',
}
