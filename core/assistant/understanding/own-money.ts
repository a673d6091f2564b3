import { mentionOf, says, type Heard } from '../hearing/hear.ts'

const BANK =
  /^(?:l|el|al|ال)?(?:banque|bank|banka|labanka|labanque|ccp|poste|bosta|lbosta|بنك|بانكه|لابانك|بوسطه|بريد)$/u
const MOVED =
  /^(?:mis|mise|mets|depose|deposee|deposer|verse|vire|retire|retirer|transfere|transferer|moved?|put|deposited?|withdrew|withdrawn|7att?it|hatt?it|7attina|hattina|7at|hat|dekhelt|dkhelt|dakhalt|derit|dert|dirt|jbedt|jebedt|khrejt|kherrejt|b3atht|حطيت|حطينا|دخلت|درت|جبدت|سحبت|سحبنا|اودعت|حولت|خرجت|بعثت)$/u
const BY = /^(?:par|by|via|b|bel|ب|عبر)$/

/** Money of the owner's own that only changes its place: to the bank, from the pocket, home. It is no sale and no expense. */
export function isOwnMoney(heard: Heard): boolean {
  const { numbers, asks, mentions, tokens } = heard
  const sums = numbers.filter(({ unit, value }) => unit === null && value >= 100)
  const named = mentions.some(({ fits }) => fits.item || fits.supplier || fits.competitor || fits.campaign)
  if (sums.length !== 1 || numbers.length > 1 || asks || named || mentionOf(heard, 'customer')) return false
  if (mentions.some(({ fits }) => fits.category) || says(heard, 'expense', 'sales', 'remind', 'write'))
    return false
  if (says(heard, 'ownUse')) return says(heard, 'till', 'take', 'spend') || tokens.some(isMoving)
  if (says(heard, 'ownPocket')) return says(heard, 'till') || tokens.some(isMoving)
  return (
    tokens.some(isMoving) &&
    tokens.some(({ folded }, at) => BANK.test(folded) && !BY.test(tokens[at - 1]?.folded ?? ''))
  )
}

function isMoving({ folded }: Heard['tokens'][number]): boolean {
  return MOVED.test(folded)
}
