import { countedNouns } from '../../language/counted-nouns.ts'
import { said } from './voice.ts'

/** What the rows of a file are. */
export const rowNouns = {
  items: countedNouns.product,
  sales: countedNouns.saleLine,
  prices: countedNouns.rivalPrice,
} as const

/** A CSV or XLSX file sent in a chat: what it would bring, and what came of it. */
export const tableWords = {
  /** `24 articles à importer (déjà là : 2).` */
  wouldTake: said(
    (rows: string, known: number) => `${rows} à importer${known === 0 ? '' : ` (déjà là : ${known})`}.`,
    (rows: string, known: number) => `${rows} للاستيراد${known === 0 ? '' : ` (موجود من قبل: ${known})`}.`,
    (rows: string, known: number) => `${rows} to import${known === 0 ? '' : ` (already there: ${known})`}.`,
    (rows: string, known: number) => `${rows} باش ندخلهم${known === 0 ? '' : ` (كاين من قبل: ${known})`}.`,
    (rows: string, known: number) =>
      `${rows} bach ndakhelhom${known === 0 ? '' : ` (kayen men 9bel: ${known})`}.`,
  ),
  ignored: said(
    (titles: string) => `Colonnes non lues : ${titles}.`,
    (titles: string) => `أعمدة لم تقرأ: ${titles}.`,
    (titles: string) => `Columns not read: ${titles}.`,
    (titles: string) => `كولون ما تقراوش: ${titles}.`,
    (titles: string) => `Colonnes ma te9rawch: ${titles}.`,
  ),
  faults: said(
    (errors: string) => `Rien n’est importé : ${errors} dans le fichier.`,
    (errors: string) => `لم يستورد شيء: ${errors} في الملف.`,
    (errors: string) => `Nothing is imported: ${errors} in the file.`,
    (errors: string) => `ما دخل والو: ${errors} في الفيشي.`,
    (errors: string) => `Ma dkhel walou: ${errors} f le fichier.`,
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
    (rows: string) => `✅ Importé : ${rows}.`,
    (rows: string) => `✅ تم الاستيراد: ${rows}.`,
    (rows: string) => `✅ Imported: ${rows}.`,
    (rows: string) => `✅ دخلو: ${rows}.`,
    (rows: string) => `✅ Dakhlou: ${rows}.`,
  ),
} as const
