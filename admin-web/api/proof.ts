import { useOutside } from '../outside.ts'

// What opens a way into the account is done only soon after its owner showed who they are: a call that comes later
// waits until they have, and is sent again.

type Wanted = (proved: boolean) => void
let wanted: Wanted[] = []
const listeners = new Set<() => void>()

/** Asks the person on the screen; false where they would rather not. */
export function askWhoItIs(): Promise<boolean> {
  return new Promise((resolve) => change([...wanted, resolve]))
}

export function answerWhoItIs(proved: boolean): void {
  const those = wanted
  change([])
  for (const resolve of those) resolve(proved)
}

export function useIsAsked(): boolean {
  return useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => wanted.length > 0,
    () => false,
  )
}

function change(next: Wanted[]): void {
  wanted = next
  for (const listener of listeners) listener()
}
