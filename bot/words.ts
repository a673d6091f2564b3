import type { NoticeSayings } from './notices.ts'
import type { Unusable } from '#core/messaging/contract.ts'
import type { Language } from '#core/shapes.ts'

/** All that the doors themselves say; what the business answers is the assistant's. */
export type DoorWords = {
  linked(person: string, business: string): string
  wrongCode: string
  tooManyTries: string
  howToLink: string
  stopped: string
  opened(person: string): string
  sorry: string
  /** To whoever's messages come faster than we work, also all those of an hour without a line, once: what they wrote waits and is not lost. */
  tooFast: string
  reminder(text: string): string
  tooLarge(megabytes: number): string
  gone: string
  /** While a photo waits for others to be read. */
  placeInLine(before: number): string
  /** Set before a message that may have arrived already. */
  mayRepeat: string
  /** What WhatsApp Web needs of who runs the house. */
  whatsapp: Record<'tell_scan' | 'tell_given_up' | 'tell_banned', string>
  /** Said under what we write by ourselves: put off, switched off, and what the reminder then says. */
  notices: NoticeSayings
  /** On the button that opens a list of choices. */
  choose: string
  /** What may be done with a contact card: the question, and sentences that the choices stand for. */
  contact: {
    ask: (name: string, phone: string | undefined) => string
    customer: { label: string; says: (who: string) => string }
    supplier: { label: string; says: (who: string) => string }
  }
  location: string
  unusable: Record<Unusable, string>
}

export const words: Record<Language, DoorWords> = {
  fr: {
    linked: (person, business) =>
      `Bonjour ${person} ! Cette discussion est liée à ${business}. Écrivez une vente, une dépense, ou envoyez la photo d’un reçu. « aide » dit le reste.`,
    wrongCode: 'Ce code n’est pas valable. Demandez-en un nouveau sur l’écran « Discussions » de Sanad.',
    tooManyTries: 'Trop d’essais. Réessayez dans une heure.',
    howToLink:
      'Bonjour ! Je suis Sanad, l’assistant d’un commerce. Pour me parler, envoyez ici le code à 8 caractères que le commerçant voit sur son écran « Discussions ».',
    stopped: 'D’accord, je ne vous écris plus. Envoyez /start pour reprendre.',
    opened: (person) => `Me revoilà, ${person}. Écrivez « aide » pour voir ce que je sais faire.`,
    tooFast:
      'Beaucoup de messages d’un coup ! J’ai tout reçu, rien n’est perdu : je réponds à chacun, dans l’ordre.',
    reminder: (text) => `⏰ Rappel : ${text}`,
    sorry:
      'Désolé, je n’ai pas réussi à traiter ce message, et rien n’a été inscrit. Renvoyez-le, s’il vous plaît.',
    tooLarge: (megabytes) =>
      `Ce fichier est trop lourd : je ne reçois pas plus de ${megabytes} Mo ici. Envoyez-le en photo, ou plus petit.`,
    placeInLine: (before) => `📷 Photo reçue : ${before} avant elle, je la lis juste après.`,
    gone: 'Je n’ai pas reçu le fichier. Renvoyez-le, s’il vous plaît.',
    mayRepeat: '↻ Peut-être déjà reçu (rien n’est inscrit deux fois) :',
    whatsapp: {
      tell_scan:
        'WhatsApp Web attend que vous le reliiez : ouvrez Sanad, Réglages › Discussions, et scannez l’image avec WhatsApp (Appareils connectés). En attendant, je vous réponds ici.',
      tell_given_up:
        'WhatsApp Web ne démarre plus après plusieurs essais. Vérifiez l’internet de la machine, puis Réglages › Discussions › Relancer. En attendant, je vous réponds ici.',
      tell_banned:
        'WhatsApp a bloqué ce numéro, je ne relance plus. Ouvrez WhatsApp sur le téléphone : il dit pourquoi et comment demander un réexamen. Puis Réglages › Discussions › Relancer. En attendant, je vous réponds ici.',
    },
    notices: {
      putOff: 'D’accord, je vous le rappelle dans deux heures.',
      stopped: 'D’accord, je ne l’envoie plus. « annule » pour revenir en arrière.',
      again: {
        evening: 'regarder le résumé du soir',
        week: 'regarder le résumé de la semaine',
        taxes: 'regarder les échéances',
        drafts: 'confirmer les photos qui attendent',
        credit: 'écrire à ceux qui doivent',
        alerts: 'regarder les alertes',
      },
    },
    choose: 'Choisir',
    contact: {
      ask: (name, phone) => `${name}${phone ? `, ${phone}` : ''} : je l’ajoute ?`,
      customer: { label: 'Nouveau client', says: (who) => `nouveau client ${who}` },
      supplier: { label: 'Nouveau fournisseur', says: (who) => `nouveau fournisseur ${who}` },
    },
    location: 'Je n’ai pas l’usage d’une position. Écrivez-moi ce que vous vouliez noter.',
    unusable: {
      video: 'Je ne regarde pas les vidéos. Envoyez une photo.',
      other: 'Je ne lis que le texte, les photos et les documents.',
    },
  },
  ar: {
    linked: (person, business) =>
      `مرحبا ${person}! هذه المحادثة مربوطة بـ${business}. اكتب عملية بيع أو مصروفا، أو أرسل صورة وصل. اكتب «مساعدة» لمعرفة الباقي.`,
    wrongCode: 'هذا الرمز غير صالح. اطلب رمزا جديدا من شاشة «المحادثات» في سند.',
    tooManyTries: 'محاولات كثيرة. أعد المحاولة بعد ساعة.',
    howToLink:
      'مرحبا! أنا سند، مساعد محل تجاري. لتكلمني أرسل هنا الرمز المكوّن من 8 خانات الذي يراه التاجر في شاشة «المحادثات».',
    stopped: 'حسنا، لن أكتب لك بعد الآن. أرسل /start للعودة.',
    opened: (person) => `عدت إليك يا ${person}. اكتب «مساعدة» لترى ما أستطيع فعله.`,
    tooFast: 'رسائل كثيرة دفعة واحدة! وصلني كل شيء ولم يضع شيء: سأجيب عن كل رسالة بترتيبها.',
    reminder: (text) => `⏰ تذكير: ${text}`,
    sorry: 'عذرا، لم أستطع معالجة هذه الرسالة ولم يُسجَّل أي شيء. أعد إرسالها من فضلك.',
    tooLarge: (megabytes) =>
      `هذا الملف كبير جدا: لا أستقبل هنا أكثر من ${megabytes} ميغابايت. أرسله كصورة أو بحجم أصغر.`,
    placeInLine: (before) => `📷 وصلت الصورة: قبلها ${before}، أقرؤها بعدها مباشرة.`,
    gone: 'لم يصلني الملف. أعد إرساله من فضلك.',
    mayRepeat: '↻ ربما وصلتك من قبل (لا شيء يُسجَّل مرتين):',
    whatsapp: {
      tell_scan:
        'واتساب ويب ينتظر ربطه: افتح سند، الإعدادات › المحادثات، وامسح الصورة بواتساب (الأجهزة المرتبطة). في الأثناء أجيبك هنا.',
      tell_given_up:
        'لم يعد واتساب ويب يعمل بعد عدة محاولات. تحقق من إنترنت الجهاز، ثم الإعدادات › المحادثات › إعادة التشغيل. في الأثناء أجيبك هنا.',
      tell_banned:
        'حظر واتساب هذا الرقم، ولن أعيد المحاولة وحدي. افتح واتساب في الهاتف: يقول السبب وكيف تطلب المراجعة. ثم الإعدادات › المحادثات › إعادة التشغيل. في الأثناء أجيبك هنا.',
    },
    notices: {
      putOff: 'حسنا، أذكّرك بعد ساعتين.',
      stopped: 'حسنا، لن أرسله بعد الآن. اكتب «الغي» للتراجع.',
      again: {
        evening: 'النظر في ملخص المساء',
        week: 'النظر في ملخص الأسبوع',
        taxes: 'النظر في المواعيد الجبائية',
        drafts: 'تأكيد الصور المنتظرة',
        credit: 'مراسلة أصحاب الديون',
        alerts: 'النظر في التنبيهات',
      },
    },
    choose: 'اختر',
    contact: {
      ask: (name, phone) => `${name}${phone ? `، ${phone}` : ''}: هل أضيفه؟`,
      customer: { label: 'زبون جديد', says: (who) => `زبون جديد ${who}` },
      supplier: { label: 'مورد جديد', says: (who) => `مورد جديد ${who}` },
    },
    location: 'لا أستعمل المواقع. اكتب لي ما أردت تسجيله.',
    unusable: {
      video: 'لا أشاهد الفيديو. أرسل صورة.',
      other: 'لا أقرأ إلا النصوص والصور والوثائق.',
    },
  },
  en: {
    linked: (person, business) =>
      `Hello ${person}! This chat is linked to ${business}. Write a sale or an expense, or send the photo of a receipt. "help" tells the rest.`,
    wrongCode: 'This code is not valid. Ask for a new one on Sanad’s "Conversations" screen.',
    tooManyTries: 'Too many tries. Try again in an hour.',
    howToLink:
      'Hello! I am Sanad, the assistant of a shop. To talk to me, send here the 8-character code that the shopkeeper sees on the "Conversations" screen.',
    stopped: 'All right, I will not write to you any more. Send /start to go on.',
    opened: (person) => `I am back, ${person}. Write "help" to see what I can do.`,
    tooFast: 'Many messages at once! I have them all and nothing is lost: I answer each one, in order.',
    reminder: (text) => `⏰ Reminder: ${text}`,
    sorry: 'Sorry, I could not work on this message, and nothing was booked. Please send it again.',
    tooLarge: (megabytes) =>
      `This file is too large: I can take ${megabytes} MB at most here. Send it as a photo, or smaller.`,
    placeInLine: (before) => `📷 Photo received: ${before} before it, then I read yours.`,
    gone: 'The file did not reach me. Please send it again.',
    mayRepeat: '↻ You may have this already (nothing is booked twice):',
    whatsapp: {
      tell_scan:
        'WhatsApp Web waits to be linked: open Sanad, Settings › Conversations, and scan the picture with WhatsApp (Linked devices). Meanwhile I answer you here.',
      tell_given_up:
        'WhatsApp Web no longer starts after several tries. Check the machine’s internet, then Settings › Conversations › Restart. Meanwhile I answer you here.',
      tell_banned:
        'WhatsApp has blocked this number, and I do not try again by myself. Open WhatsApp on the phone: it says why, and how to ask for a review. Then Settings › Conversations › Restart. Meanwhile I answer you here.',
    },
    notices: {
      putOff: 'All right, I remind you in two hours.',
      stopped: 'All right, I will not send it any more. "undo" takes that back.',
      again: {
        evening: 'look at the evening brief',
        week: 'look at the week in review',
        taxes: 'look at the deadlines',
        drafts: 'confirm the waiting photos',
        credit: 'write to those who owe',
        alerts: 'look at the alerts',
      },
    },
    choose: 'Choose',
    contact: {
      ask: (name, phone) => `${name}${phone ? `, ${phone}` : ''}: shall I add them?`,
      customer: { label: 'New customer', says: (who) => `new customer ${who}` },
      supplier: { label: 'New supplier', says: (who) => `new supplier ${who}` },
    },
    location: 'I have no use for a location. Write me what you wanted to note.',
    unusable: {
      video: 'I do not watch videos. Send a photo.',
      other: 'I only read text, photos and documents.',
    },
  },
  'dz-Arab': {
    linked: (person, business) =>
      `سلام ${person}! هاد الهدرة راها مربوطة بـ${business}. اكتب بيعة ولا مصروف، ولا ابعث تصويرة تاع بون. اكتب «عاونني» باش تعرف الباقي.`,
    wrongCode: 'هاد الكود ما يمشيش. اطلب واحد جديد من شاشة «المحادثات» تاع سند.',
    tooManyTries: 'جربت بزاف. عاود من هنا ساعة.',
    howToLink:
      'سلام! أنا سند، المعاون تاع حانوت. باش تهدر معايا ابعث هنا الكود تاع 8 حروف لي يشوفه مول الحانوت في شاشة «المحادثات».',
    stopped: 'صحا، ما نزيدش نكتبلك. ابعث /start باش نعاودو.',
    opened: (person) => `رجعت ${person}. اكتب «عاونني» باش تشوف واش نقدر ندير.`,
    tooFast: 'بزاف مساجات في ضربة! كلش وصلني وما ضاع والو: نجاوبك على كل واحد بالترتيب.',
    reminder: (text) => `⏰ راني نفكرك: ${text}`,
    sorry: 'اسمحلي، ما قدرتش نخدم هاد المساج وما سجلت والو. عاود ابعثه.',
    tooLarge: (megabytes) =>
      `هاد الفيشي كبير بزاف: ما نقدرش نجيب هنا كثر من ${megabytes} ميغا. ابعثه تصويرة ولا صغّره.`,
    placeInLine: (before) => `📷 جات التصويرة: قبلها ${before}، ومن بعد نقراها.`,
    gone: 'ما وصلنيش الفيشي. عاود ابعثه.',
    mayRepeat: '↻ بالاك راه وصلك من قبل (والو ما يتسجل زوج خطرات):',
    whatsapp: {
      tell_scan:
        'واتساب ويب راه يستنى تربطو: حل سند، الإعدادات › المحادثات، وسكاني التصويرة بواتساب (Appareils connectés). دروك نجاوبك هنا.',
      tell_given_up:
        'واتساب ويب ما حبش يخدم بعد شحال من خطرة. شوف الأنترنت تاع الماشينة، ومن بعد الإعدادات › المحادثات › عاود. دروك نجاوبك هنا.',
      tell_banned:
        'واتساب بلوكا هاد النمرو، وما نعاودش وحدي. حل واتساب في التيليفون: يقولك علاش وكيفاش تطلب يعاودو يشوفو. ومن بعد الإعدادات › المحادثات › عاود. دروك نجاوبك هنا.',
    },
    notices: {
      putOff: 'صحا، نفكرك من هنا ساعتين.',
      stopped: 'صحا، ما نزيدش نبعثها. «الغي» باش ترجع.',
      again: {
        evening: 'شوف ملخص الليل',
        week: 'شوف ملخص السيمانة',
        taxes: 'شوف الضرائب',
        drafts: 'أكد التصاور لي يستناو',
        credit: 'اكتب للي تسالهم',
        alerts: 'شوف التنبيهات',
      },
    },
    choose: 'خيّر',
    contact: {
      ask: (name, phone) => `${name}${phone ? `، ${phone}` : ''}: نزيدو؟`,
      customer: { label: 'كليان جديد', says: (who) => `كليان جديد ${who}` },
      supplier: { label: 'فورنيسور جديد', says: (who) => `فورنيسور جديد ${who}` },
    },
    location: 'الموقع ما نحتاجوش. اكتبلي واش حبّيت تسجل.',
    unusable: {
      video: 'ما نشوفش الفيديو. ابعث تصويرة.',
      other: 'نقرا غير الكتيبة والتصاور والوثائق.',
    },
  },
  'dz-Latn': {
    linked: (person, business) =>
      `Salam ${person}! Had lhadra rahi marbouta b ${business}. Ekteb bi3a wela masrouf, wela b3at taswira ta3 bon. Ekteb « 3awni » bach ta3ref lba9i.`,
    wrongCode: 'Had le code ma yemchich. Otlob wa7ed jdid men l’écran « Discussions » ta3 Sanad.',
    tooManyTries: 'Jerrebt bezzaf. 3awed men hna sa3a.',
    howToLink:
      'Salam! Ana Sanad, l’assistant ta3 7anout. Bach tehder m3aya b3at hna le code ta3 8 7orouf li ychoufou moul l7anout f l’écran « Discussions ».',
    stopped: 'Sa7, ma nzidch nekteblek. B3at /start bach n3awdou.',
    opened: (person) => `Rje3t ${person}. Ekteb « 3awni » bach tchouf wach ne9der ndir.`,
    tooFast: 'Bezzaf messages f darba ! Koulech wselni w ma da3 walou : njawbek 3la kol wa7ed b t-tertib.',
    reminder: (text) => `⏰ Rani nfakrek: ${text}`,
    sorry: 'Smehli, ma 9dertch nekhdem had le message w ma sejjelt walou. 3awed b3atou.',
    tooLarge: (megabytes) =>
      `Had le fichier kbir bezzaf: ma ne9derch njib hna kter men ${megabytes} Mo. B3atou taswira wela sagherou.`,
    placeInLine: (before) => `📷 Jat taswira: 9belha ${before}, men ba3d ne9raha.`,
    gone: 'Ma weslnich le fichier. 3awed b3atou.',
    mayRepeat: '↻ Balak rah weslek men 9bel (walou ma yetsejjel zouj khatrat):',
    whatsapp: {
      tell_scan:
        'WhatsApp Web rah yestenna terbtou: 7el Sanad, Réglages › Discussions, w scanni t-taswira b WhatsApp (Appareils connectés). Derwek njawbek hna.',
      tell_given_up:
        'WhatsApp Web ma 7abch yekhdem men b3d ch7al men khatra. Chouf l’internet ta3 la machine, w men b3d Réglages › Discussions › Relancer. Derwek njawbek hna.',
      tell_banned:
        'WhatsApp bloqua had nemra, w ma n3awedch wa7di. 7el WhatsApp f téléphone : ygoullek 3lach w kifach totlob y3awdou ychoufou. Men b3d Réglages › Discussions › Relancer. Derwek njawbek hna.',
    },
    notices: {
      putOff: 'Sa7, nfakrek men hna sa3tin.',
      stopped: 'Sa7, ma nzidch neb3atha. « annule » bach terje3.',
      again: {
        evening: 'chouf résumé ta3 lil',
        week: 'chouf résumé ta3 simana',
        taxes: 'chouf d-drayeb',
        drafts: 'confirmi t-tsawer li yestennaw',
        credit: 'ekteb l li tsalhom',
        alerts: 'chouf les alertes',
      },
    },
    choose: 'Khayyer',
    contact: {
      ask: (name, phone) => `${name}${phone ? `, ${phone}` : ''} : nzidou ?`,
      customer: { label: 'Client jdid', says: (who) => `client jdid ${who}` },
      supplier: { label: 'Fournisseur jdid', says: (who) => `fournisseur jdid ${who}` },
    },
    location: 'La position ma ne7tajhach. Ektebli wach 7ebbit tsejjel.',
    unusable: {
      video: 'Ma nchoufch les vidéos. B3at taswira.',
      other: 'Ne9ra ghir lktiba, t-tsawer w les documents.',
    },
  },
}
