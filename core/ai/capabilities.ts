import { defineCapability, everyDoor, screenOnly, type Shop } from '../capability.ts'
import { newId } from '../ids.ts'
import { nothing } from '../shapes.ts'
import { dayIn } from '../time.ts'
import { consentAsked, modelState, type ModelState } from './contract.ts'
import { keepConsent, lastConsent, useSince } from './store.ts'
import { consentWords } from './words.ts'

type Now = Pick<ModelState, 'standing' | 'voice'>

export const getModelState = defineCapability({
  name: 'ai_state',
  about:
    'The AI model in use: where it runs, whether the owner agreed to it, what leaves the shop, and the calls, tokens and dollars of this month against the budget.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: nothing.strict(),
  output: modelState,
  prepare: (_input, desk) => standingOf(desk),
  run: (_input, shop, now) => stateOf(shop, now),
})

export const setConsent = defineCapability({
  name: 'ai_set_consent',
  about: 'Agree to ask the AI model that runs outside the shop, or take that back.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: consentAsked,
  output: modelState,
  prepare: (_input, desk) => standingOf(desk),
  async run({ given }, shop, now) {
    const { endpoint } = shop.parts.model
    if (!endpoint?.foreign) return stateOf(shop, now)
    const { title, text, sent, never } = leaves(shop)
    await keepConsent(shop.tx, {
      id: newId(),
      businessId: shop.business.id,
      personId: shop.person.id,
      host: endpoint.host,
      given: Number(given),
      language: shop.language,
      text: [title, text, ...sent.map((each) => `+ ${each}`), ...never.map((each) => `− ${each}`)].join('\n'),
      at: shop.clock.now().toISOString(),
    })
    const withConsent = now.standing === 'no_consent' ? 'ready' : now.standing
    const standing = given ? withConsent : 'no_consent'
    const voice = now.voice === 'local' ? now.voice : standing === 'ready' ? 'endpoint' : null
    return stateOf(shop, { standing, voice })
  },
})

async function standingOf({ parts, business }: Pick<Shop, 'parts' | 'business'>): Promise<Now> {
  const { model } = parts
  return { standing: await model.standing({ business }), voice: await model.ear({ business }) }
}

async function stateOf(shop: Shop, now: Now): Promise<ModelState> {
  const { endpoint, account } = shop.parts.model
  const { monthlyBudgetUsd } = shop.parts.settings.ai
  const since = account.monthBegan(shop)
  const use = await useSince(shop.tx, shop.business.id, since)
  const said = endpoint?.foreign ? await lastConsent(shop.tx, shop.business.id, endpoint.host) : null
  const sum = (of: (purpose: (typeof use)[number]) => number) =>
    use.reduce((all, purpose) => all + of(purpose), 0)
  return {
    configured: endpoint !== null,
    endpoint: endpoint && {
      host: endpoint.host,
      model: endpoint.model,
      provider: endpoint.provider,
      foreign: endpoint.foreign,
    },
    ...now,
    consent: {
      needed: endpoint?.foreign ?? false,
      given: said?.given ?? false,
      at: said?.at ?? null,
      by: said?.by ?? null,
    },
    budget: { monthlyUsd: monthlyBudgetUsd ?? null, spent: now.standing === 'spent' },
    month: {
      from: dayIn(shop.business.timeZone, new Date(since)),
      calls: sum(({ calls }) => calls),
      tokensIn: sum(({ inputTokens }) => inputTokens),
      tokensOut: sum(({ outputTokens }) => outputTokens),
      costUsd: sum(({ spent }) => spent) / 1e6,
      byPurpose: use.map(({ purpose, calls, spent }) => ({ purpose, calls, costUsd: spent / 1e6 })),
    },
    leaves: leaves(shop),
  }
}

function leaves({ parts, language }: Pick<Shop, 'parts' | 'language'>): ModelState['leaves'] {
  const { title, text, sent, never } = consentWords[language]
  return { title, text: text(parts.model.endpoint?.host ?? '…'), sent: [...sent], never: [...never] }
}
