import type { Language } from '../shapes.ts'
import { tableWords } from './table-words.ts'
import type { OnList } from './somebody-store.ts'
import { exportedTables } from './tables.ts'

/** What the README of an export says: how to read it, then what each table is. */
export function readmeOfExport(language: Language, business: string, day: string): string {
  const tables = exportedTables.map(({ table }) => `data/${table} : ${tableWords[language][table]}`)
  return `${readmes[language](business, day)}\n${tables.join('\n')}\n`
}

const readmes: Record<Language, (business: string, day: string) => string> = {
  fr: (business, day) =>
    `Tout ce que Sanad garde pour « ${business} », au ${day}.\n\ndata/*.csv : à ouvrir avec Excel ou LibreOffice (UTF-8). data/*.json : les mêmes lignes pour un programme.\nfiles/ : photos et documents, nommés par leur empreinte SHA-256 (table StoredFile).\nUne colonne …Id renvoie à l’id d’une autre table ; deletedAt ou archivedAt rempli : retiré des écrans, gardé ici.\nMontants en centimes (100 = 1 DA), quantités en millionièmes (1500000 = 1,5), instants en UTC.\nUne cellule qui commencerait par = + - @ est précédée d’une apostrophe.\nLes mots de passe et les clés n’y sont pas.\n`,
  ar: (business, day) =>
    `كل ما يحفظه سند لـ«${business}» بتاريخ ${day}.\n\ndata/*.csv: تُفتح بإكسل أو ليبر أوفيس (UTF-8). data/*.json: الأسطر نفسها للبرامج.\nfiles/: الصور والوثائق، بأسماء بصمتها SHA-256 (جدول StoredFile).\nكل عمود …Id يحيل إلى id في جدول آخر؛ وإن مُلئ deletedAt أو archivedAt فالسطر أُزيل من الشاشات وبقي هنا.\nالمبالغ بالسنتيم (100 = 1 دج)، والكميات بأجزاء المليون (1500000 = 1.5)، والأوقات UTC.\nكل خلية تبدأ بـ = + - @ تسبقها فاصلة عليا.\nلا توجد فيها كلمات السر ولا المفاتيح.\n`,
  en: (business, day) =>
    `All that Sanad keeps for "${business}", on ${day}.\n\ndata/*.csv: for Excel or LibreOffice (UTF-8). data/*.json: the same rows for a program.\nfiles/: photos and papers, called by their SHA-256 (table StoredFile).\nA column …Id points at the id of another table; where deletedAt or archivedAt is filled, the row was taken off the screens and kept here.\nAmounts in centimes (100 = 1 DA), quantities in millionths (1500000 = 1.5), instants in UTC.\nA cell that would begin with = + - @ has an apostrophe before it.\nPasswords and keys are not in it.\n`,
  'dz-Arab': (business, day) =>
    `كلش واش مخبي سند تاع «${business}»، نهار ${day}.\n\ndata/*.csv: حلهم بإكسل. data/*.json: نفس السطور للبرامج.\nfiles/: التصاور والكواغط، بالبصمة SHA-256.\nالدراهم بالسنتيم (100 = 1 دج)، الكميات بالمليون (1500000 = 1.5)، الوقت UTC.\nكود السر والمفاتيح ماكانش هنا.\n`,
  'dz-Latn': (business, day) =>
    `Kolch wach mkhebbi Sanad ta3 « ${business} », nhar ${day}.\n\ndata/*.csv: 7ellhom b Excel. data/*.json: nefs stour lel programmes.\nfiles/: tsawer w lkwaghet, b l’empreinte SHA-256.\nDrahem b centimes (100 = 1 DA), les quantités b millionièmes (1500000 = 1,5), lwa9t UTC.\nMots de passe w les clés makach hna.\n`,
}

/** What stays however much is erased, and why. */
export const keptByLaw: Record<Language, Record<'business' | OnList, string[]>> = {
  fr: {
    business: [
      'Le Code de commerce (art. 12) vous fait garder livres et pièces dix ans : exportez-les d’abord.',
      'Une ligne du journal dit que l’entreprise a été effacée, sans aucune donnée.',
      'Les sauvegardes déjà faites la contiennent encore : après 30 jours il en reste une par mois, à supprimer du dossier si on l’exige.',
    ],
    customer: [
      'Les montants de ses ventes et de son crédit restent dix ans, sans son nom (Code de commerce, art. 12).',
      'Le journal des actions garde ses lignes, sans ce qui le nomme : elles prouvent qui a fait quoi (loi 18-07).',
      'Les photos de pièces (factures, tickets) restent telles quelles dix ans, même si son nom y est écrit. Un STOP reste noté : plus rien ne lui part.',
      'Les sauvegardes déjà faites le contiennent encore : après 30 jours il en reste une par mois, à supprimer du dossier s’il l’exige.',
    ],
    supplier: [
      'Les montants de ses achats et de ce que vous lui devez restent dix ans, sans son nom (Code de commerce, art. 12).',
      'Ses factures (photos et texte lu) restent telles quelles dix ans, son nom avec : elles prouvent vos dépenses.',
      'Le journal des actions garde ses lignes, sans ce qui le nomme : elles prouvent qui a fait quoi (loi 18-07).',
      'Les sauvegardes déjà faites le contiennent encore : après 30 jours il en reste une par mois, à supprimer du dossier s’il l’exige.',
    ],
    person: [
      'Ce que cette personne a inscrit reste dans les comptes dix ans, sans son nom (Code de commerce, art. 12).',
      'Le journal des actions garde ses lignes sous « collaborateur effacé » : elles prouvent qu’une seule et même personne a agi (loi 18-07).',
      'Contrats, fiches de paie et registre du personnel se gardent hors de Sanad, selon le droit du travail.',
      'Un STOP reste noté : plus rien ne lui part. Les sauvegardes déjà faites la contiennent encore : après 30 jours il en reste une par mois, à supprimer du dossier si elle l’exige.',
    ],
  },
  ar: {
    business: [
      'القانون التجاري (المادة 12) يلزم بحفظ الدفاتر والوثائق عشر سنوات: صدّرها أولا.',
      'سطر في السجل يثبت أن المؤسسة مُحيت، بلا أي بيانات.',
      'النسخ الاحتياطية السابقة ما زالت تحتويها: بعد 30 يوما تبقى واحدة كل شهر، تُحذف من المجلد إن طُلب ذلك.',
    ],
    customer: [
      'مبالغ مبيعاته وديونه تبقى عشر سنوات بلا اسمه (القانون التجاري، المادة 12).',
      'سجل الأعمال يحتفظ بأسطره دون ما يسمّيه: تثبت من فعل ماذا (القانون 18-07).',
      'صور الوثائق (فواتير ووصولات) تبقى كما هي عشر سنوات ولو كُتب فيها اسمه. وطلب «حبس» يبقى مسجلا: لا يُرسل إليه شيء.',
      'النسخ الاحتياطية السابقة ما زالت تحتويه: بعد 30 يوما تبقى واحدة كل شهر، تُحذف من المجلد إن طلب ذلك.',
    ],
    supplier: [
      'مبالغ مشترياتك منه وما تدين له به تبقى عشر سنوات بلا اسمه (القانون التجاري، المادة 12).',
      'فواتيره (الصور والنص المقروء) تبقى كما هي عشر سنوات وفيها اسمه: تثبت مصاريفك.',
      'سجل الأعمال يحتفظ بأسطره دون ما يسمّيه: تثبت من فعل ماذا (القانون 18-07).',
      'النسخ الاحتياطية السابقة ما زالت تحتويه: بعد 30 يوما تبقى واحدة كل شهر، تُحذف من المجلد إن طلب ذلك.',
    ],
    person: [
      'ما سجّله هذا الشخص يبقى في الدفاتر عشر سنوات بلا اسمه (القانون التجاري، المادة 12).',
      'سجل الأعمال يحتفظ بأسطره تحت «عامل ممحو»: تثبت أن شخصا واحدا هو من فعلها (القانون 18-07).',
      'العقود وكشوف الأجور وسجل المستخدمين تُحفظ خارج سند، وفق قانون العمل.',
      'طلب «حبس» يبقى مسجلا: لا يُرسل إليه شيء. والنسخ الاحتياطية السابقة ما زالت تحتويه: بعد 30 يوما تبقى واحدة كل شهر، تُحذف من المجلد إن طلب ذلك.',
    ],
  },
  en: {
    business: [
      'The Code de commerce (art. 12) makes you keep books and papers for ten years: export them first.',
      'One line of the log says that the business was erased, without any data.',
      'Backups made before still hold it: after 30 days one a month is left, to be deleted from the folder where that is demanded.',
    ],
    customer: [
      'The amounts of their sales and credit stay for ten years, without their name (Code de commerce, art. 12).',
      'The log of actions keeps its lines, without what names them: they prove who did what (law 18-07).',
      'Photos of papers (invoices, tickets) stay as they are for ten years, even where their name is written on one. A STOP stays noted: nothing is sent to them.',
      'Backups made before still hold them: after 30 days one a month is left, to be deleted from the folder where they demand it.',
    ],
    supplier: [
      'The amounts of what you bought and owe stay for ten years, without their name (Code de commerce, art. 12).',
      'Their invoices (photos and what was read) stay as they are for ten years, their name with them: they prove your expenses.',
      'The log of actions keeps its lines, without what names them: they prove who did what (law 18-07).',
      'Backups made before still hold them: after 30 days one a month is left, to be deleted from the folder where they demand it.',
    ],
    person: [
      'What this person booked stays in the books for ten years, without their name (Code de commerce, art. 12).',
      'The log of actions keeps their lines under “erased staff”: they prove that one and the same person acted (law 18-07).',
      'Contracts, pay slips and the staff register are kept outside of Sanad, as labour law has it.',
      'A STOP stays noted: nothing is sent to them. Backups made before still hold them: after 30 days one a month is left, to be deleted from the folder where they demand it.',
    ],
  },
  'dz-Arab': {
    business: [
      'القانون (المادة 12) يلزمك تخبي الدفاتر والكواغط عشر سنين: خرجهم اللول.',
      'سطر واحد في السجل يقول بلي المحل تمحى، بلا معلومات.',
      'النسخ لي تدارو قبل مازال فيهم: من بعد 30 يوم تقعد وحدة في الشهر، تنحيها من الدوسي إذا طلبو.',
    ],
    customer: [
      'الدراهم تاع البيعات والكريدي يقعدو عشر سنين بلا اسمو (القانون التجاري، المادة 12).',
      'السجل يخلي السطور تاعو بلا اسمو: يثبتو شكون دار واش (القانون 18-07).',
      'تصاور الكواغط (فاتورات وتيكيات) يقعدو كيما راهم عشر سنين، حتى إذا اسمو مكتوب فيهم. و«حبس» يقعد مكتوب: والو ما يروحلو.',
      'النسخ لي تدارو قبل مازال فيهم: من بعد 30 يوم تقعد وحدة في الشهر، تنحيها من الدوسي إذا طلبو.',
    ],
    supplier: [
      'الدراهم تاع الشرية والكريدي يقعدو عشر سنين بلا اسمو (القانون التجاري، المادة 12).',
      'الفاتورات تاعو (تصاور والكتيبة) يقعدو كيما راهم عشر سنين واسمو فيهم: يثبتو المصاريف تاعك.',
      'السجل يخلي السطور تاعو بلا اسمو: يثبتو شكون دار واش (القانون 18-07).',
      'النسخ لي تدارو قبل مازال فيهم: من بعد 30 يوم تقعد وحدة في الشهر، تنحيها من الدوسي إذا طلب.',
    ],
    person: [
      'واش قيد هاد الشخص يقعد في الحسابات عشر سنين بلا اسمو (القانون التجاري، المادة 12).',
      'السجل يخلي السطور تاعو باسم «خدام ممحي»: يثبتو بلي واحد برك لي دارهم (القانون 18-07).',
      'الكونترات و les fiches de paie والريجيستر تاع الخدامين يتخباو برا سند، على حساب قانون الخدمة.',
      'و«حبس» يقعد مكتوب: والو ما يروحلو. النسخ لي تدارو قبل مازال فيهم: من بعد 30 يوم تقعد وحدة في الشهر، تنحيها من الدوسي إذا طلب.',
    ],
  },
  'dz-Latn': {
    business: [
      'L9anoun (art. 12) ylezmek tkhebbi les livres w lkwaghet 10 snin: kherrejhom lewwel.',
      'Ligne wa7da f le journal tgoul belli l7anout tem7a, bla ma3loumat.',
      'Les sauvegardes li dderou 9bel mazal fihom: men ba3d 30 youm teb9a wa7da f chhar, na7iha men le dossier ida talbou.',
    ],
    customer: [
      'Drahem ta3 lbi3at w lkridi yeb9aw 10 snin bla smiytou (Code de commerce, art. 12).',
      'Le journal ykhelli stourou bla smiytou: yetbtou chkoun dar wach (loi 18-07).',
      'Tsawer ta3 lkwaghet (factures, tickets) yeb9aw kima rahom 10 snin, 7atta ida smiytou mektouba fihom. STOP yeb9a mektoub: walou ma yrou7lou.',
      'Les sauvegardes li dderou 9bel mazal fihom: men ba3d 30 youm teb9a wa7da f chhar, na7iha men le dossier ida talbou.',
    ],
    supplier: [
      'Drahem ta3 chriya w lkridi yeb9aw 10 snin bla smiytou (Code de commerce, art. 12).',
      'Les factures ta3ou (tsawer w li te9ra) yeb9aw kima rahom 10 snin, smiytou fihom: yetbtou les dépenses ta3ek.',
      'Le journal ykhelli stourou bla smiytou: yetbtou chkoun dar wach (loi 18-07).',
      'Les sauvegardes li dderou 9bel mazal fihom: men ba3d 30 youm teb9a wa7da f chhar, na7iha men le dossier ida tleb.',
    ],
    person: [
      'Wach 9ayyed had l’insan yeb9a f l7sabat 10 snin bla smiytou (Code de commerce, art. 12).',
      'Le journal ykhelli stourou b « kheddam mem7i »: yetbtou belli wa7ed berk li darhom (loi 18-07).',
      'Les contrats, les fiches de paie w le registre du personnel yetkhebbaw berra Sanad, 3la 7sab le droit du travail.',
      'STOP yeb9a mektoub: walou ma yrou7lou. Les sauvegardes li dderou 9bel mazal fihom: men ba3d 30 youm teb9a wa7da f chhar, na7iha men le dossier ida tleb.',
    ],
  },
}

/** Under which an erased person's amounts and deeds stay. */
export const erasedName: Record<Language, Record<OnList, string>> = {
  fr: { customer: 'Client effacé', supplier: 'Fournisseur effacé', person: 'Collaborateur effacé' },
  ar: { customer: 'زبون ممحو', supplier: 'مورد ممحو', person: 'عامل ممحو' },
  en: { customer: 'Erased customer', supplier: 'Erased supplier', person: 'Erased staff' },
  'dz-Arab': { customer: 'كليان ممحي', supplier: 'فورنيسور ممحي', person: 'خدام ممحي' },
  'dz-Latn': { customer: 'Client mem7i', supplier: 'Fournisseur mem7i', person: 'Kheddam mem7i' },
}
