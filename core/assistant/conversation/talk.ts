import type { Caller } from '../../capability.ts'
import { notFound } from '../../errors.ts'
import { detectLanguage } from '../../language/detect.ts'
import { isEverydayWord } from '../../language/dictionary.ts'
import { isRightToLeft } from '../../language/language.ts'
import { scriptOf } from '../../language/script.ts'
import { tokenise } from '../../language/tokens.ts'
import { languages, type Language } from '../../shapes.ts'
import type { Row, Tx } from '../../storage/database.ts'
import type { Said } from '../contract.ts'
import type { NameIndex } from '../hearing/names.ts'
import { conversationInChats, findConversation } from '../store.ts'

/** The conversation that a message belongs to: in chats one for all channels; over HTTP the one that is named. Throws `not_found`. */
export async function findTalk(
  tx: Tx,
  { conversationId }: Said,
  caller: Caller,
): Promise<Row<'Conversation'> | undefined> {
  if (conversationId) {
    const row = await findConversation(tx, caller, conversationId)
    if (!row) throw notFound('conversation')
    return row
  }
  return caller.door === 'chat' || caller.door === 'terminal' ? conversationInChats(tx, caller) : undefined
}

const FAINT = 0.75
/** `stock` and `profit` are French too. */
const CLEAR_ENGLISH = 0.45
const CLEAR_DARIJA = 0.5

/** The language asked for, else that of the message, else that of the conversation or of the person. */
export function voiceOf(
  said: Said,
  caller: Caller,
  row: Row<'Conversation'> | undefined,
  names: NameIndex,
): Language {
  if (said.language) return said.language
  const tokens = tokenise(said.text.slice(0, 2_000))
  const heard = detectLanguage(tokens, names.ownWords(tokens))
  const kept = languages.find((each) => each === row?.language) ?? caller.language
  const letters = scriptOf(said.text)
  // `annule`, `stock`, نعم: one word is of French and Darija, or of Arabic and Darija; the talk before tells which.
  const english = heard.language === 'en' && heard.confidence >= CLEAR_ENGLISH
  // `3awni`, `شحال` are of Darija alone.
  const darija =
    heard.spoken === 'dz' &&
    heard.confidence >= CLEAR_DARIJA &&
    isEverydayWord(heard.words[0]?.token.folded ?? '')
  const alone = row !== undefined && !english && !darija && heard.words.length === 1
  if (alone && isRightToLeft(kept) === (letters === 'arabic') && kept !== 'en') return kept
  // `la la 3 kilo` in a talk in Darija: a few words that tell little are of the talk they stand in.
  const near = kept === 'dz-Latn' ? 'fr' : kept === 'dz-Arab' ? 'ar' : null
  const faint = row !== undefined && heard.words.length <= 3 && heard.confidence < FAINT
  if (faint && heard.language === near) return kept
  if (heard.confidence >= 0.2) return heard.language
  // Too few words to tell the language, but never the letters: who writes Arabic reads it.
  return letters === null || isRightToLeft(kept) === (letters === 'arabic') ? kept : heard.language
}
