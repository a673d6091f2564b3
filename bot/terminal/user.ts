import { askFactorOfAll } from '#core/business/access/capabilities.ts'
import { callerAtMachine } from '#core/business/callers.ts'
import { perform } from '#core/perform.ts'
import { dropSecondFactor, everyAccount, setPassword } from '#core/business/accounts.ts'
import type { Command, Tools } from './command.ts'

/** Accounts as the machine's owner sees them: the way back in when a password is forgotten. */
export const user: Command = {
  name: 'user',
  about: (words) => words.about.user,
  async run(args, tools) {
    const [verb, email] = args
    if (verb === undefined) return list(tools)
    if (verb === 'password' && email) return changePassword(email, tools)
    if (verb === 'no-factor' && email) return withoutFactor(email, tools)
    if (verb === 'ask-factor' && (email === 'on' || email === 'off')) return askFactor(email === 'on', tools)
    tools.write(`${tools.words.usageUser}\n`)
    return 1
  },
}

async function list({ open, write }: Tools): Promise<number> {
  const house = await open()
  try {
    for (const { email, name, role, business } of await everyAccount(house)) {
      write(`${email}  ${name}  ${role}  ${business}\n`)
    }
    return 0
  } finally {
    await house.close()
  }
}

async function changePassword(email: string, { words, open, write, lines }: Tools): Promise<number> {
  const house = await open()
  try {
    write(words.newPassword(email))
    const typed = await firstOf(lines)
    if (await setPassword(house, email, typed)) return 0
    write(`${words.noSuchPerson(email)}\n`)
    return 1
  } finally {
    await house.close()
  }
}

async function withoutFactor(email: string, { words, open, write }: Tools): Promise<number> {
  const house = await open()
  try {
    const done = await dropSecondFactor(house, email)
    write(`${done ? words.factorOff(email) : words.noSuchPerson(email)}\n`)
    return done ? 0 : 1
  } finally {
    await house.close()
  }
}

/** Whether everybody of the first business signs in with a second factor: for an owner who can't get in to say so. */
async function askFactor(asked: boolean, { words, open, write }: Tools): Promise<number> {
  const house = await open()
  try {
    const caller = await callerAtMachine(house)
    if (caller) await perform(house, askFactorOfAll, { asked }, caller)
    write(`${caller ? words.factorOfAll(asked) : words.nobody}\n`)
    return caller ? 0 : 1
  } finally {
    await house.close()
  }
}

async function firstOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) return line
  return ''
}
