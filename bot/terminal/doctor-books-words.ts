import type { Finding } from '#core/health/finding.ts'
import { sentence, type Sentence } from '#core/problems/sentence.ts'

/** What only a backup brings back, or nothing does, or the doctor by itself. */
export type BooksFinding = 'books' | 'books_index' | 'uploads'

const restore = 'npm run sanad -- restore'
const mend = 'npm run sanad -- doctor --mend'

export const booksWords: Record<BooksFinding, (finding: Finding) => Sentence> = {
  books: ({ state, facts: { file = '', fault = '', backup } }) =>
    state === 'well' ? wholeBooks : joined(damagedBooks(file, fault), orSalvage(backup, file)),
  books_index: ({ facts: { fault } }) =>
    sentence(
      `Les comptes sont entiers, mais l’index qui sert à les trouver ne l’est pas (${fault}). Rien n’est perdu, ne restaurez pas : ${mend}`,
      `الدفاتر سليمة لكن الفهرس الذي تُبحث به تالف (${fault}). لم يضع شيء، لا تسترجع: ${mend}`,
      `The books are sound, but the index that finds things in them is not (${fault}). Nothing is lost, do not restore: ${mend}`,
      `الحسابات صحاح، بصح الـ index لي نلقاو بيه خاسر (${fault}). ما راح والو، ما ترجعش نسخة: ${mend}`,
      `L7sabat s7a7, bessa7 l’index li nel9aw bih khaser (${fault}). Ma ra7 walou, ma trejje3ch sauvegarde: ${mend}`,
    ),
  uploads: ({ state, facts: { count = '', backup } }) =>
    state === 'well' ? allPhotos : joined(missingPhotos(count), restoringPhotos(backup)),
}

const wholeBooks = sentence(
  'Les comptes se lisent en entier, sans défaut.',
  'الدفاتر تُقرأ كاملة بلا خلل.',
  'The books can be read whole, without a fault.',
  'الحسابات يتقراو كامل، ما فيهم والو.',
  'L7sabat yet9raw kamel, ma fihom walou.',
)

function damagedBooks(file: string, fault: string): Sentence {
  return sentence(
    `Les comptes sont abîmés (${file} : ${fault}).`,
    `الدفاتر تالفة (${file}: ${fault}).`,
    `The books are damaged (${file}: ${fault}).`,
    `الحسابات خاسرين (${file}: ${fault}).`,
    `L7sabat khasrin (${file}: ${fault}).`,
  )
}

const allPhotos = sentence(
  'Toutes les photos sont là.',
  'كل الصور موجودة.',
  'All photos are there.',
  'التصاور كامل راهم كاينين.',
  'Tsawer kamel rahom kaynin.',
)

function missingPhotos(count: string): Sentence {
  return sentence(
    `${count} photos manquent dans le dossier files.`,
    `${count} صورة ناقصة في مجلد files.`,
    `${count} photos are missing in the folder files.`,
    `${count} تصويرة ناقصة في files.`,
    `${count} taswira na9sin f files.`,
  )
}

function joined(one: Sentence, other: Sentence): Sentence {
  const both = (language: keyof Sentence) => `${one[language]} ${other[language]}`
  return sentence(both('fr'), both('ar'), both('en'), both('dz-Arab'), both('dz-Latn'))
}

/** The last good backup; where there is none, how to lose no more than is lost. */
function orSalvage(backup: string | undefined, file: string): Sentence {
  if (backup) {
    const command = `${restore} ${backup}`
    return sentence(
      `Restaurez : ${command}`,
      `استرجع: ${command}`,
      `Restore: ${command}`,
      `رجع: ${command}`,
      `Rejje3: ${command}`,
    )
  }
  // Not .recover, which many builds of sqlite3 lack (Debian’s); a dump that met a broken page ends by taking all back.
  const salvage = `sqlite3 "${file}" .dump | sed 's/^ROLLBACK.*/COMMIT;/' | sqlite3 sauve.db`
  return sentence(
    `Aucune sauvegarde n’est là : cherchez-en une (autre disque, BACKUP_DIR, S3). Sinon arrêtez Sanad, copiez tout le dossier des données à part, puis tirez-en ce qui se lit encore : ${salvage}`,
    `لا توجد نسخة هنا: ابحث عن واحدة (قرص آخر، BACKUP_DIR، S3). وإلا أوقف سند، انسخ مجلد البيانات كله على حدة، ثم استخرج ما يُقرأ منه: ${salvage}`,
    `No backup is here: look for one (another disk, BACKUP_DIR, S3). Otherwise stop Sanad, copy the whole data folder aside, then take out what can still be read: ${salvage}`,
    `ماكاش نسخة هنا: حوس على وحدة (ديسك آخر، BACKUP_DIR، S3). وإلا حبس سند، كوبي الدوسي كامل وحدو، ومن بعد خرج واش مازال يتقرا: ${salvage}`,
    `Makach sauvegarde hna: 7awes 3la wa7da (disque akher, BACKUP_DIR, S3). Sinon 7abbes Sanad, copi le dossier kamel wa7dou, w men ba3d kherrej wach mazal yet9ra: ${salvage}`,
  )
}

/** A backup brings its books along with its photos, which is said before somebody loses a week for a picture. */
function restoringPhotos(backup: string | undefined): Sentence {
  if (!backup) {
    return sentence(
      'Aucune sauvegarde ne les a : remettez le dossier files d’une copie à vous. Les montants, eux, sont là.',
      'لا توجد نسخة تحتويها: أعد مجلد files من نسخة عندك. أما المبالغ فموجودة.',
      'No backup has them: put the folder files back from a copy of your own. The amounts are all there.',
      'ماكاش نسخة فيها هادو: رجع الدوسي files من كوبي تاعك. الدراهم راهم كاينين.',
      'Makach sauvegarde fiha hadou: rejje3 le dossier files men copie ta3ek. Drahem rahom kaynin.',
    )
  }
  const command = `${restore} ${backup}`
  return sentence(
    `${command} les ramène, avec les comptes de ce jour-là : regardez d’abord ce qu’elle montre.`,
    `${command} يعيدها، ومعها دفاتر ذلك اليوم: انظر أولا ما يعرضه.`,
    `${command} brings them back, with the books of that day: look first at what it shows.`,
    `${command} يرجعهم، ومعاهم حسابات داك النهار: شوف اللول واش يوري.`,
    `${command} yrejje3hom, w m3ahom l7sabat ta3 dak nhar: chouf lewwel wach ywerri.`,
  )
}

export const mended = sentence(
  'Index refait, et tous les comptes relus : sans défaut. Relancez doctor pour le reste.',
  'أُعيد بناء الفهرس وقُرئت الدفاتر كلها: بلا خلل. أعد تشغيل doctor للباقي.',
  'The index was made anew and all the books read again: no fault. Run doctor again for the rest.',
  'الـ index تعاود والحسابات تقراو كامل: ما فيهم والو. عاود doctor للباقي.',
  'L’index t3awed w l7sabat te9raw kamel: ma fihom walou. 3awed doctor lba9i.',
)

export function notMended(fault: string): Sentence {
  return sentence(
    `L’index ne se refait pas (${fault}), rien n’a été changé. Restaurez : ${restore}`,
    `تعذّرت إعادة بناء الفهرس (${fault})، ولم يتغير شيء. استرجع: ${restore}`,
    `The index can't be made anew (${fault}); nothing was changed. Restore: ${restore}`,
    `الـ index ما حبش يتعاود (${fault})، وما تبدل والو. رجع: ${restore}`,
    `L’index ma 7abch yet3awed (${fault}), w ma tbeddel walou. Rejje3: ${restore}`,
  )
}
