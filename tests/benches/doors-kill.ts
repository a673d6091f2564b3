import { countKills } from '../kills.ts'

/** Says what `SIGKILL` at random moments under load has cost. */
export async function killMany(kills: number): Promise<void> {
  const { said, lost, twice, unanswered, answeredTwice, outOfOrder } = await countKills(kills)
  console.log(
    `${kills} kills under load, Telegram and WhatsApp Cloud bringing messages twice, late and out of order: ` +
      `${said} messages said, lost ${lost.length}, booked twice ${twice.length}, unanswered ${unanswered.length}, ` +
      `answered twice without a word of it ${answeredTwice.length}, chats out of order ${outOfOrder.length}`,
  )
  for (const [what, names] of Object.entries({ lost, twice, unanswered, answeredTwice })) {
    if (names.length > 0) console.log(`  ${what}: ${names.slice(0, 10).join(' ')}`)
  }
}
