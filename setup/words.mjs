// What is said before the house itself runs: plain JavaScript for any Node, in the language of the machine.

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2)

/**
 * @param {string} fr
 * @param {string} ar
 * @param {string} en
 */
export function say(fr, ar, en) {
  if (code === 'ar') return ar
  return code === 'en' ? en : fr
}
