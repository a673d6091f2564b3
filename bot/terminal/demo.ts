import type { House } from '#core/perform.ts'
import type { Command } from './command.ts'

/** The sample business is handed in: the doors know no sample. */
export function demoWith(
  loadSample: (house: House) => Promise<boolean>,
  signIn: { email: string; password: string },
): Command {
  return {
    name: 'demo',
    about: (words) => words.about.demo,
    async run(_args, { words, open, write }) {
      const house = await open()
      try {
        write(`${words.loading}\n`)
        if (!(await loadSample(house))) write(`${words.demoThere}\n`)
        write(`${words.signInWith(signIn.email, signIn.password)}\n`)
        return 0
      } finally {
        await house.close()
      }
    },
  }
}
