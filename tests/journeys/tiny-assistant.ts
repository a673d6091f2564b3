import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Assistant, Plan, Reply, Said } from '#core/assistant/contract.ts'
import type { Caller } from '#core/capability.ts'
import { openChange } from '#core/change.ts'
import { SanadError } from '#core/errors.ts'
import { newId } from '#core/ids.ts'
import { ready, runReady, type House, type ReadyCall } from '#core/perform.ts'
import type { Tx } from '#core/storage/database.ts'

/**
 * A small assistant for tests of the doors: real bookings through the gate, few words.
 * `article NAME` books an item, `lent NAME` does so slowly, `très lent` only takes long, a photo books an item by its hash, `choix` asks, `refus`
 * is refused inside the transaction, `panne` fails, `long` answers at length; anything else is said back.
 */
export function openTinyAssistant(
  house: House,
  hooks: { planned?: (said: Said) => void | Promise<void> } = {},
): Assistant {
  async function plan(said: Said, caller: Caller): Promise<Plan> {
    if (said.text.startsWith('lent')) await wait(200)
    if (said.text === 'très lent') await wait(800)
    await hooks.planned?.(said)
    if (said.text === 'panne') throw new Error('the assistant broke')
    const names = namesIn(said)
    const steps: ReadyCall[] = []
    for (const name of names) {
      const capability = house.parts.registry.get('inventory_create_item')
      if (!capability) throw new Error('the inventory is not there')
      steps.push(await ready(house, capability, { name, unit: 'pièce', price: 10_000 }, caller))
    }
    return {
      carryOut: (tx) => carryOut(said, steps, tx),
      refuse: () => Promise.resolve(reply(`refusé ${said.text}`)),
    }
  }

  async function carryOut(said: Said, steps: ReadyCall[], tx: Tx): Promise<Reply> {
    for (const step of steps) await runReady(house, step, tx, openChange(newId()))
    if (said.text === 'refus') throw new SanadError('not_found', { what: 'item' })
    if (said.text === 'choix') {
      const choices = [
        { id: 'yes', label: 'Oui' },
        { id: 'no', label: 'Non' },
      ]
      return reply('On y va ?', { pending: { kind: 'confirm', choices } })
    }
    if (said.text === 'long') return reply(Array.from({ length: 900 }, (_, n) => `ligne ${n}`).join('\n'))
    if (said.choice) return reply(`choisi ${said.choice} (${said.text})`)
    return reply(`${said.edited ? 'corrigé' : 'fait'} ${namesIn(said).join(', ') || said.text}`)
  }

  return { plan }
}

function namesIn({ text, attachments = [] }: Said): string[] {
  const [, name] = /^(?:article|lent|refus) ?(.*)/.exec(text) ?? []
  if (name !== undefined) return [name || 'refusé']
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return attachments.map(({ bytes }) => `photo ${hash(bytes)}`)
}

function reply(answer: string, more: Partial<Reply> = {}): Reply {
  return {
    answer,
    language: 'fr',
    script: 'latin',
    conversationId: 'tiny',
    capability: null,
    data: null,
    pending: null,
    source: 'rules',
    ...more,
  }
}
