/** What a person chose on this device, beside what the books know of them. */
const choices = ['language', 'digits', 'theme'] as const
type Choice = (typeof choices)[number]

const YEAR_SECONDS = 31_536_000

export function keptHere(choice: Choice): string | null {
  return localStorage.getItem(`sanad.${choice}`)
}

export function keepHere(choice: Choice, value: string): void {
  localStorage.setItem(`sanad.${choice}`, value)
  tell(choice, value)
}

/** The server draws the first picture by it. Safari forgets within a week what a script told: it is said anew at each start. */
export function tellServer(): void {
  for (const choice of choices) {
    const kept = keptHere(choice)
    if (kept !== null) tell(choice, kept)
  }
}

function tell(choice: Choice, value: string): void {
  document.cookie = `sanad_${choice}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`
}
