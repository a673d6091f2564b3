import { countKills, type Counted } from '../kills.ts'

/** In rounds, each with a house of its own: a run that is cut short has said how it went until then. */
const KILLS_A_ROUND = 50

/** Says what `SIGKILL` at random moments under load has cost. */
export async function killMany(kills: number): Promise<void> {
  const rounds: Counted[] = []
  const done = () => rounds.reduce((sum, round) => sum + round.kills, 0)
  while (done() < kills) {
    rounds.push(await countKills(Math.min(KILLS_A_ROUND, kills - done())))
    say(rounds)
  }
}

function say(rounds: readonly Counted[]): void {
  const all = (what: 'lost' | 'twice' | 'unanswered' | 'answeredTwice' | 'outOfOrder') =>
    rounds.flatMap((round) => round[what])
  const sum = (what: 'kills' | 'said') => rounds.reduce((total, round) => total + round[what], 0)
  console.log(
    `${sum('kills')} kills under load, Telegram, WhatsApp Cloud and WhatsApp Web bringing messages twice, late and out of order: ` +
      `${sum('said')} messages said, lost ${all('lost').length}, booked twice ${all('twice').length}, unanswered ${all('unanswered').length}, ` +
      `answered twice without a word of it ${all('answeredTwice').length}, chats out of order ${all('outOfOrder').length}; ` +
      `answers that said that they may be a second one ${rounds.map(({ mayRepeat }) => mayRepeat.join(' + ')).join(', ')} (Telegram + Cloud + Web)`,
  )
  for (const what of ['lost', 'twice', 'unanswered', 'answeredTwice'] as const) {
    if (all(what).length > 0) console.log(`  ${what}: ${all(what).slice(0, 10).join(' ')}`)
  }
}
