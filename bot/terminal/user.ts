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

async function firstOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) return line
  return ''
}
