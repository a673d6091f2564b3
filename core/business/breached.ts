import { createHash } from 'node:crypto'

const WITHIN_MS = 3_000
const PREFIX = 5

/**
 * Whether a password is among those that thefts brought to light, asked of a service that speaks the range protocol of
 * Have I Been Pwned: five letters of a hash go out, of which some hundred passwords share each; the password never does.
 * A service that does not answer is no reason to keep an owner out.
 */
export async function isBreached(password: string, range: string | undefined): Promise<boolean> {
  if (!range) return false
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase()
  const lines = await fetch(new URL(hash.slice(0, PREFIX), range.endsWith('/') ? range : `${range}/`), {
    headers: { 'Add-Padding': 'true' },
    signal: AbortSignal.timeout(WITHIN_MS),
  }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  )
  // Padding has lines that nobody had: their count is 0.
  return new RegExp(`^${hash.slice(PREFIX)}:[1-9]`, 'm').test(lines)
}
