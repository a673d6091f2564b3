import type { Language } from '../shapes.ts'

/** Papers for the authority are in French, Arabic or English; Darija speakers get the one in their script. */
type PaperLanguage = 'fr' | 'ar' | 'en'
export function paperLanguage(language: Language): PaperLanguage {
  if (language === 'dz-Arab') return 'ar'
  return language === 'dz-Latn' ? 'fr' : language
}

type Entry = { name: string; purpose: string; basis: string; people: string; data: string; kept: string }
export type RegisterWords = {
  sales: Entry
  customers: Entry
  suppliers: Entry
  staff: Entry
  receipts: Entry
  campaigns: Entry
  chats: Entry
  backups: Entry
  recipients: string
  abroad: (where: string) => string
  model: (host: string) => string
  copies: (host: string) => string
  safeguards: string[]
  toFillIn: string[]
  breach: (facts: {
    name: string
    discovered: string
    before: string
    what: string
    affected: string
  }) => string
  affected: (customers: number, suppliers: number, people: number) => string
}

export const registerWords: Record<PaperLanguage, RegisterWords> = {
  fr: {
    sales: {
      name: 'Ventes et caisse',
      purpose: 'Tenir les comptes, déclarer les impôts',
      basis: 'Obligation légale (Code de commerce, art. 9 à 12)',
      people: 'Clients, personnel',
      data: 'Articles, montants, dates, mode de paiement ; nom du client s’il achète à crédit',
      kept: '10 ans',
    },
    customers: {
      name: 'Clients et crédit (kridi)',
      purpose: 'Suivre ce que doivent les clients',
      basis: 'Exécution du contrat',
      people: 'Clients',
      data: 'Nom, téléphone, e-mail, wilaya, écritures',
      kept: '10 ans pour les montants ; le nom jusqu’à l’effacement demandé',
    },
    suppliers: {
      name: 'Fournisseurs',
      purpose: 'Suivre les achats et les dettes',
      basis: 'Exécution du contrat',
      people: 'Fournisseurs',
      data: 'Nom, téléphone, écritures',
      kept: '10 ans',
    },
    staff: {
      name: 'Personnel et comptes d’accès',
      purpose: 'Savoir qui a inscrit quoi',
      basis: 'Intérêt légitime, sécurité des comptes',
      people: 'Propriétaire, employés',
      data: 'Nom, e-mail, langue, connexions (adresse, navigateur), journal des actions',
      kept: 'Durée du travail ; journal 10 ans',
    },
    receipts: {
      name: 'Reçus et factures photographiés',
      purpose: 'Inscrire les dépenses avec leur pièce',
      basis: 'Obligation légale',
      people: 'Fournisseurs, commerçants',
      data: 'Photo, texte lu, montants, identifiants fiscaux',
      kept: '10 ans',
    },
    campaigns: {
      name: 'Messages commerciaux',
      purpose: 'Annoncer des offres à qui l’a accepté',
      basis: 'Consentement (loi 18-07), STOP à tout moment',
      people: 'Clients consentants',
      data: 'Nom, téléphone, texte et date du consentement',
      kept: 'Jusqu’au retrait',
    },
    chats: {
      name: 'Conversations avec l’assistant',
      purpose: 'Tenir les comptes par message',
      basis: 'Exécution du contrat',
      people: 'Propriétaire, employés',
      data: 'Messages, photos, voix transcrite',
      kept: 'Selon le réglage de conservation',
    },
    backups: {
      name: 'Sauvegardes',
      purpose: 'Ne pas perdre les comptes',
      basis: 'Obligation légale de conservation, sécurité des données',
      people: 'Toutes les personnes ci-dessus',
      data: 'Copie de tout ce qui précède ; une personne effacée y reste jusqu’à leur disparition',
      kept: '30 jours, puis une par mois',
    },
    recipients: 'Personne hors de l’entreprise ; administration fiscale sur demande',
    abroad: (where) => `${where} : serveurs hors d’Algérie, autorisation préalable de l’ANPDP`,
    model: (host) => `Modèle de langage ${host}`,
    copies: (host) => `Sauvegardes à ${host}`,
    safeguards: [
      'Données sur la machine de l’entreprise, dossier lisible par elle seule',
      'Mots de passe en argon2id, double vérification possible, sessions révocables',
      'Journal des actions chaîné par empreinte : une ligne ôtée se voit',
      'Sauvegardes vérifiées chaque nuit, chiffrées si une phrase secrète est donnée',
      'Noms et téléphones masqués avant tout envoi à un modèle',
      'Droits d’accès, de rectification, d’opposition et d’effacement : la fiche de la personne montre, corrige et efface ses données ; STOP arrête les messages',
      'Aucune décision n’est prise sur une personne par la machine seule',
    ],
    toFillIn: [
      'Numéro de déclaration ANPDP',
      'Délégué à la protection des données : nom et contact',
      'Analyse d’impact, si des données partent à l’étranger',
    ],
    breach: ({ name, discovered, before, what, affected }) =>
      `NOTIFICATION DE VIOLATION DE DONNÉES (loi 18-07 du 10 juin 2018, modifiée par la loi 25-11 du 24 juillet 2025)\n\nResponsable du traitement : ${name}\nDécouverte : ${discovered}\nÀ notifier à l’ANPDP avant : ${before}\n\nCe qui s’est passé : ${what}\nNature : [accès non autorisé / perte / altération / divulgation]\nPersonnes concernées au plus : ${affected}\nDonnées que Sanad tient d’elles : nom, téléphone, e-mail, wilaya, achats, crédit ; pour le personnel aussi ses connexions et ses messages\nConséquences probables : [à compléter]\nMesures prises : [à compléter : mots de passe changés, sessions fermées, clé renouvelée, sauvegarde restaurée]\nDélégué à la protection des données : [à compléter]\nPersonnes informées : [oui / non, quand, comment]\n`,
    affected: (customers, suppliers, people) =>
      `${customers} clients, ${suppliers} fournisseurs, ${people} personnes de l’entreprise`,
  },
  ar: {
    sales: {
      name: 'المبيعات والصندوق',
      purpose: 'مسك الحسابات والتصريح بالضرائب',
      basis: 'التزام قانوني (القانون التجاري، المواد 9 إلى 12)',
      people: 'الزبائن والعمال',
      data: 'السلع والمبالغ والتواريخ وطريقة الدفع؛ اسم الزبون إن اشترى بالدين',
      kept: '10 سنوات',
    },
    customers: {
      name: 'الزبائن والديون',
      purpose: 'متابعة ما على الزبائن',
      basis: 'تنفيذ العقد',
      people: 'الزبائن',
      data: 'الاسم والهاتف والبريد والولاية والقيود',
      kept: 'المبالغ 10 سنوات؛ والاسم إلى أن يُطلب محوه',
    },
    suppliers: {
      name: 'الموردون',
      purpose: 'متابعة المشتريات والديون',
      basis: 'تنفيذ العقد',
      people: 'الموردون',
      data: 'الاسم والهاتف والقيود',
      kept: '10 سنوات',
    },
    staff: {
      name: 'العمال وحسابات الدخول',
      purpose: 'معرفة من سجّل ماذا',
      basis: 'مصلحة مشروعة، أمن الحسابات',
      people: 'المالك والعمال',
      data: 'الاسم والبريد واللغة والدخول (العنوان والمتصفح) وسجل الأعمال',
      kept: 'مدة العمل؛ والسجل 10 سنوات',
    },
    receipts: {
      name: 'صور الوصولات والفواتير',
      purpose: 'تسجيل المصاريف مع وثائقها',
      basis: 'التزام قانوني',
      people: 'الموردون والتجار',
      data: 'الصورة والنص والمبالغ والأرقام الجبائية',
      kept: '10 سنوات',
    },
    campaigns: {
      name: 'الرسائل التجارية',
      purpose: 'إعلام من قبل بالعروض',
      basis: 'الموافقة (القانون 18-07)، وحبس في أي وقت',
      people: 'الزبائن الموافقون',
      data: 'الاسم والهاتف ونص الموافقة وتاريخها',
      kept: 'إلى سحب الموافقة',
    },
    chats: {
      name: 'المحادثات مع المساعد',
      purpose: 'مسك الحسابات بالرسائل',
      basis: 'تنفيذ العقد',
      people: 'المالك والعمال',
      data: 'الرسائل والصور والصوت المنقول كتابة',
      kept: 'حسب إعداد الحفظ',
    },
    backups: {
      name: 'النسخ الاحتياطية',
      purpose: 'ألا تضيع الحسابات',
      basis: 'التزام قانوني بالحفظ، أمن المعطيات',
      people: 'كل الأشخاص المذكورين أعلاه',
      data: 'نسخة من كل ما سبق؛ من مُحي يبقى فيها إلى أن تزول',
      kept: '30 يوما، ثم واحدة كل شهر',
    },
    recipients: 'لا أحد خارج المؤسسة؛ وإدارة الضرائب عند الطلب',
    abroad: (where) => `${where}: خوادم خارج الجزائر، ترخيص مسبق من السلطة الوطنية`,
    model: (host) => `نموذج لغوي ${host}`,
    copies: (host) => `نسخ احتياطية في ${host}`,
    safeguards: [
      'البيانات على جهاز المؤسسة، في مجلد لا يقرؤه غيرها',
      'كلمات السر بـ argon2id، وتحقق بخطوتين، وجلسات يمكن إنهاؤها',
      'سجل أعمال متسلسل بالبصمة: السطر المحذوف يظهر',
      'نسخ احتياطية تُفحص كل ليلة وتُشفّر إن وُضعت كلمة سر',
      'تُحجب الأسماء والهواتف قبل أي إرسال إلى نموذج',
      'حق الاطلاع والتصحيح والاعتراض والمحو: بطاقة الشخص تعرض معطياته وتصححها وتمحوها؛ و«حبس» توقف الرسائل',
      'لا يُتخذ أي قرار في حق شخص بالآلة وحدها',
    ],
    toFillIn: [
      'رقم التصريح لدى السلطة الوطنية لحماية المعطيات',
      'مندوب حماية المعطيات: الاسم والاتصال',
      'تحليل الأثر إن خرجت معطيات إلى الخارج',
    ],
    breach: ({ name, discovered, before, what, affected }) =>
      `إخطار بانتهاك معطيات شخصية (القانون 18-07 المؤرخ في 10 يونيو 2018، المعدل بالقانون 25-11 المؤرخ في 24 يوليو 2025)\n\nالمسؤول عن المعالجة: ${name}\nتاريخ الاكتشاف: ${discovered}\nتُخطر السلطة الوطنية قبل: ${before}\n\nما حدث: ${what}\nطبيعته: [دخول غير مرخص / ضياع / تغيير / إفشاء]\nالأشخاص المعنيون على الأكثر: ${affected}\nما يحفظه سند عنهم: الاسم والهاتف والبريد والولاية والمشتريات والدين؛ وللعمال أيضا دخولهم ورسائلهم\nالعواقب المحتملة: [يُكمل]\nالتدابير المتخذة: [يُكمل: تغيير كلمات السر، إنهاء الجلسات، تجديد المفتاح، استرجاع نسخة]\nمندوب حماية المعطيات: [يُكمل]\nإعلام الأشخاص: [نعم / لا، متى وكيف]\n`,
    affected: (customers, suppliers, people) => `${customers} زبون، ${suppliers} مورد، ${people} من المؤسسة`,
  },
  en: {
    sales: {
      name: 'Sales and till',
      purpose: 'Keep the books, declare taxes',
      basis: 'Legal duty (Code de commerce, art. 9 to 12)',
      people: 'Customers, staff',
      data: 'Items, amounts, dates, payment; a customer’s name where they buy on credit',
      kept: '10 years',
    },
    customers: {
      name: 'Customers and credit',
      purpose: 'Follow what customers owe',
      basis: 'Contract',
      people: 'Customers',
      data: 'Name, phone, e-mail, wilaya, entries',
      kept: 'Amounts 10 years; the name until its erasure is asked for',
    },
    suppliers: {
      name: 'Suppliers',
      purpose: 'Follow purchases and debts',
      basis: 'Contract',
      people: 'Suppliers',
      data: 'Name, phone, entries',
      kept: '10 years',
    },
    staff: {
      name: 'Staff and accounts',
      purpose: 'Know who booked what',
      basis: 'Legitimate interest, security of the books',
      people: 'Owner, staff',
      data: 'Name, e-mail, language, sign-ins (address, browser), log of actions',
      kept: 'While they work; the log 10 years',
    },
    receipts: {
      name: 'Photographed receipts and invoices',
      purpose: 'Book expenses with their paper',
      basis: 'Legal duty',
      people: 'Suppliers, merchants',
      data: 'Photo, text, amounts, tax ids',
      kept: '10 years',
    },
    campaigns: {
      name: 'Commercial messages',
      purpose: 'Tell offers to who agreed',
      basis: 'Consent (law 18-07), STOP at any time',
      people: 'Customers who agreed',
      data: 'Name, phone, text and date of consent',
      kept: 'Until it is withdrawn',
    },
    chats: {
      name: 'Conversations with the assistant',
      purpose: 'Keep the books by message',
      basis: 'Contract',
      people: 'Owner, staff',
      data: 'Messages, photos, transcribed voice',
      kept: 'As the retention setting says',
    },
    backups: {
      name: 'Backups',
      purpose: 'Not to lose the books',
      basis: 'Legal duty to keep, security of the data',
      people: 'Everybody above',
      data: 'A copy of all of the above; who was erased stays in them until they go',
      kept: '30 days, then one a month',
    },
    recipients: 'Nobody outside the business; the tax office on demand',
    abroad: (where) => `${where}: servers outside Algeria, prior authorisation of the ANPDP`,
    model: (host) => `Language model ${host}`,
    copies: (host) => `Backups at ${host}`,
    safeguards: [
      'Data on the business’s own machine, in a folder that only it reads',
      'Passwords in argon2id, second factor, sessions that can be ended',
      'A log of actions chained by hash: a removed line shows',
      'Backups checked each night, encrypted where there is a passphrase',
      'Names and phones masked before anything goes to a model',
      'Rights of access, correction, objection and erasure: a person’s page shows, corrects and erases their data; STOP ends messages',
      'Nothing is decided about a person by the machine alone',
    ],
    toFillIn: [
      'Number of the declaration to the ANPDP',
      'Data protection officer: name and contact',
      'Impact assessment, where data go abroad',
    ],
    breach: ({ name, discovered, before, what, affected }) =>
      `NOTICE OF A DATA BREACH (law 18-07 of 10 June 2018, as amended by law 25-11 of 24 July 2025)\n\nController: ${name}\nDiscovered: ${discovered}\nTo be notified to the ANPDP before: ${before}\n\nWhat happened: ${what}\nNature: [unauthorised access / loss / alteration / disclosure]\nPersons concerned at most: ${affected}\nWhat Sanad holds of them: name, phone, e-mail, wilaya, purchases, credit; of staff also sign-ins and messages\nLikely consequences: [to fill in]\nMeasures taken: [to fill in: passwords changed, sessions ended, key renewed, backup restored]\nData protection officer: [to fill in]\nPersons informed: [yes / no, when, how]\n`,
    affected: (customers, suppliers, people) =>
      `${customers} customers, ${suppliers} suppliers, ${people} people of the business`,
  },
}
