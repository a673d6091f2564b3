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

const FIGURES = 'sanad.figures'

/** Whether whoever was here last may see the figures: nobody else is to ask for them. */
export function seesFiguresHere(): boolean {
  return localStorage.getItem(FIGURES) !== null
}

export function keepSeesFigures(sees: boolean): void {
  if (sees) localStorage.setItem(FIGURES, '1')
  else localStorage.removeItem(FIGURES)
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
