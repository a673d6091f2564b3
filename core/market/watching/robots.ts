/** RFC 9309 asks for as much at least. */
const MOST_READ = 512_000

/**
 * Whether a robots.txt lets us read a path (RFC 9309): the group that names us, else the one for all; the longest
 * rule that fits decides, and an allowing one wins a tie.
 */
export function mayRead(robots: string, agent: string, path: string): boolean {
  const groups = groupsIn(robots)
  const ours = groups.filter(({ agents }) =>
    agents.some((name) => name !== '*' && agent.toLowerCase().includes(name)),
  )
  const rules = (ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  )
  const fitting = rules
    .filter(({ pattern }) => fits(pattern, path))
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow))
  return fitting[0]?.allow ?? true
}

type Rule = { allow: boolean; pattern: string }
type Group = { agents: string[]; rules: Rule[] }

function groupsIn(robots: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of robots.slice(0, MOST_READ).split(/\r?\n/)) {
    const [said = ''] = line.split('#', 1)
    const colon = said.indexOf(':')
    const name = said.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    const value = said.slice(colon + 1).trim()
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.toLowerCase())
      naming = true
    } else if (name === 'allow' || name === 'disallow') {
      naming = false
      // "Disallow:" with nothing after it forbids nothing.
      if (value !== '') groups.at(-1)?.rules.push({ allow: name === 'allow', pattern: value })
    }
  }
  return groups
}

/** `*` stands for anything, `$` for the end. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$')
  const parts = (ends ? pattern.slice(0, -1) : pattern).split('*')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !ends || at === path.length || parts.at(-1) === ''
}
