/** What the script in the page is told by those that come after it, as events of the document. */
export const REACT_LISTENS = 'sanad-listens'
export const KEYS_ANSWER = 'sanad-keys'
export const SCREEN_ANSWERS = 'sanad-answers'
