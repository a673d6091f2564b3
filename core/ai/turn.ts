import type OpenAI from 'openai'
import type { Usage } from './cost.ts'

export type Message = OpenAI.Chat.ChatCompletionMessageParam
export type Tool = OpenAI.Chat.ChatCompletionTool
export type ToolCall = { id: string; name: string; arguments: string }

/** What a model said in its turn: words, or tools that it wants called. */
export type Turn = {
  text: string
  toolCalls: ToolCall[]
  /** As it has to be sent back before the tools' answers. */
  message: Message
}
export type Told = { turn: Turn; usage: Usage | null }

/** A whole answer. Its message goes back as it came: some endpoints put signatures into it. */
export function turnOf(completion: OpenAI.Chat.ChatCompletion): Told {
  const message = completion.choices[0]?.message
  if (!message) throw new Error('an answer without a message')
  const toolCalls = (message.tool_calls ?? []).flatMap((call) =>
    call.type === 'function'
      ? [{ id: call.id, name: call.function.name, arguments: call.function.arguments }]
      : [],
  )
  return { turn: { text: message.content ?? '', toolCalls, message }, usage: usageOf(completion.usage) }
}

/** An answer in pieces, its words handed on as they come. */
export async function turnFrom(
  pieces: AsyncIterable<OpenAI.Chat.ChatCompletionChunk>,
  onText: (piece: string) => void,
): Promise<Told> {
  let text = ''
  let usage: Usage | null = null
  let ended = false
  const calls: ToolCall[] = []
  for await (const piece of pieces) {
    usage = usageOf(piece.usage) ?? usage
    const [choice] = piece.choices
    if (choice?.finish_reason) ended = true
    if (choice?.delta.content) {
      text += choice.delta.content
      onText(choice.delta.content)
    }
    for (const part of choice?.delta.tool_calls ?? []) {
      const call = (calls[part.index] ??= { id: '', name: '', arguments: '' })
      call.id ||= part.id ?? ''
      call.name += part.function?.name ?? ''
      call.arguments += part.function?.arguments ?? ''
    }
  }
  // A connection that was cut must not pass for a short answer.
  if (!ended) throw new Error('the answer broke off')
  const toolCalls = calls.filter(({ name }) => name !== '')
  return { turn: { text, toolCalls, message: messageOf(text, toolCalls) }, usage }
}

function messageOf(text: string, toolCalls: readonly ToolCall[]): Message {
  if (toolCalls.length === 0) return { role: 'assistant', content: text }
  return {
    role: 'assistant',
    content: text === '' ? null : text,
    tool_calls: toolCalls.map(({ id, name, arguments: filled }) => ({
      id,
      type: 'function',
      function: { name, arguments: filled },
    })),
  }
}

function usageOf(usage: OpenAI.CompletionUsage | null | undefined): Usage | null {
  return usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : null
}
