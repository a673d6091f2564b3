/** Whether every word typed begins a word of the name; accents and case are nothing. 1 keeps it, 0 leaves it out. */
export function fits(_id: string, typed: string, names: string[] = []): number {
  const words = plain(names.join(' ')).split(/[\s’'-]+/)
  return plain(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)))
    ? 1
    : 0
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
