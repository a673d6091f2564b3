import { said } from './voice.ts'

/** A CSV or XLSX file sent in a chat: what it would bring, and what came of it. */
export const tableWords = {
  items: said('produits', 'منتجات', 'products', 'سلعة', 'produits'),
  sales: said('lignes de vente', 'أسطر بيع', 'lines of sales', 'سطر تاع البيع', 'lignes ta3 lbi3'),
  prices: said(
    'prix de concurrents',
    'أسعار المنافسين',
    'competitor prices',
    'سومة تاع المنافسين',
    'prix ta3 les concurrents',
  ),
  /** `24 produits à importer, 2 déjà connus.` */
  wouldTake: said(
    (many: string, what: string, known: string) =>
      `${many} ${what} à importer${known === '0' ? '' : ` (${known} déjà connus, laissés)`}.`,
    (many: string, what: string, known: string) =>
      `${many} ${what} للاستيراد${known === '0' ? '' : ` (${known} معروفة من قبل، تترك)`}.`,
    (many: string, what: string, known: string) =>
      `${many} ${what} to import${known === '0' ? '' : ` (${known} known already, left out)`}.`,
    (many: string, what: string, known: string) =>
      `${many} ${what} باش ندخلهم${known === '0' ? '' : ` (${known} كانو من قبل، نخليهم)`}.`,
    (many: string, what: string, known: string) =>
      `${many} ${what} bach ndakhelhom${known === '0' ? '' : ` (${known} kanou men 9bel, nkhellihom)`}.`,
  ),
  ignored: said(
    (titles: string) => `Colonnes non lues : ${titles}.`,
    (titles: string) => `أعمدة لم تقرأ: ${titles}.`,
    (titles: string) => `Columns not read: ${titles}.`,
    (titles: string) => `كولون ما تقراوش: ${titles}.`,
    (titles: string) => `Colonnes ma te9rawch: ${titles}.`,
  ),
  faults: said(
    (many: string) => `Rien n’est importé : ${many} erreurs dans le fichier.`,
    (many: string) => `لم يستورد شيء: ${many} أخطاء في الملف.`,
    (many: string) => `Nothing is imported: ${many} errors in the file.`,
    (many: string) => `ما دخل والو: ${many} غلطات فالفيشي.`,
    (many: string) => `Ma dkhel walou: ${many} ghaltat f le fichier.`,
  ),
  row: said(
    (row: string, message: string) => `ligne ${row} : ${message}`,
    (row: string, message: string) => `السطر ${row}: ${message}`,
    (row: string, message: string) => `line ${row}: ${message}`,
    (row: string, message: string) => `السطر ${row}: ${message}`,
    (row: string, message: string) => `ligne ${row}: ${message}`,
  ),
  again: said(
    'Corrigez le fichier et renvoyez-le ici.',
    'صحح الملف وأعد إرساله هنا.',
    'Correct the file and send it here again.',
    'صحح الفيشي وعاود بعثو هنا.',
    'Sella7 le fichier w 3awed b3atou hna.',
  ),
  nothing: said(
    'Rien de nouveau dans ce fichier.',
    'لا جديد في هذا الملف.',
    'There is nothing new in this file.',
    'ما كاين والو جديد فهاد الفيشي.',
    'Makan walou jdid f had le fichier.',
  ),
  confirm: said('J’importe ?', 'هل أستورد؟', 'Shall I import it?', 'ندخلهم؟', 'Ndakhelhom?'),
  taken: said(
    (many: string, what: string) => `${many} ${what} importés ✅.`,
    (many: string, what: string) => `تم استيراد ${many} ${what} ✅.`,
    (many: string, what: string) => `${many} ${what} imported ✅.`,
    (many: string, what: string) => `دخلو ${many} ${what} ✅.`,
    (many: string, what: string) => `Dakhlou ${many} ${what} ✅.`,
  ),
} as const
