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
  },
  'dz-Latn': {
    off: null,
    starting: 'Sber, rah yet7el.',
    scan: 'Scanni had t-taswira b WhatsApp : Appareils connectés › Connecter un appareil.',
    signing_in: 'Sber, WhatsApp rah yeconnecti.',
    open: null,
    resting: 'Ta7et la connexion, rani n3awed wa7di.',
    refused:
      'L’canal ma 9belch la clé ta3 Sanad, wella kayen programme wa7dakhor yekhdem biha. Choufha f les réglages ta3 l’machine.',
    asleep: '7atta wa7ed ma scanna t-taswira. 3awed ki ykoun t-téléphone f yeddek.',
    given_up: '3awedt ch7al men khatra w ma mchach. Chouf l’internet ta3 l’machine w 3awed.',
  },
}
