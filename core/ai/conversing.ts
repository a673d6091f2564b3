import { estimateOf, MOST_TOKENS, spentOn, type Ask, type Asker, type Limits } from './asking.ts'
import { turnFrom, turnOf, type Message, type Tool, type Turn } from './turn.ts'

export type Conversing = Limits & {
  messages: readonly Message[]
  tools?: readonly Tool[] | undefined
  /** Hears the words as they come; `again` when what came so far is to be forgotten. */
  onText?: ((piece: string) => void) | undefined
  again?: (() => void) | undefined
}

/** One turn of a conversation: words, or tools to call. */
export function converseBy(ask: Ask) {
  return (asker: Asker, conversing: Conversing): Promise<Turn | null> => {
    const { messages, tools = [], onText, again } = conversing
    const estimate = estimateOf(messages, tools)
    return ask(asker, { ...conversing, estimate }, async ({ openai, model }, { abilities }, signal) => {
      const body = {
        model,
        messages: [...messages],
        ...(tools.length > 0 ? { tools: tools.map((tool) => strictly(tool, abilities.strict)) } : {}),
        [abilities.limit]: MOST_TOKENS,
      }
      again?.()
      if (!onText || (tools.length > 0 && !abilities.streamsTools)) {
        const { turn, usage } = turnOf(await openai.chat.completions.create(body, { signal }))
        if (turn.toolCalls.length === 0) onText?.(turn.text)
        return { value: turn, model, usage: usage ?? spentOn(estimate, turn.text) }
      }
      const streamed = { ...body, stream: true as const, stream_options: { include_usage: true } }
      const pieces = await openai.chat.completions.create(streamed, { signal })
      const { turn, usage } = await turnFrom(pieces, onText)
      return { value: turn, model, usage: usage ?? spentOn(estimate, turn.text) }
    })
  }
}

function strictly(tool: Tool, strict: boolean): Tool {
  return tool.type === 'function' && strict ? { ...tool, function: { ...tool.function, strict } } : tool
}
