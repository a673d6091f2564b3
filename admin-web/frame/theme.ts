import { keepHere, keptHere } from '../early/device.ts'
import { useOutside } from '../outside.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const listeners = new Set<() => void>()

/** Before the first drawing, so that nothing flashes. */
export function startTheme(): void {
  wear(keptTheme())
}

export function chooseTheme(theme: Theme): void {
  keepHere('theme', theme)
  wear(theme)
  for (const listener of listeners) listener()
}

export function useTheme(): Theme {
  return useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keptTheme,
    () => 'system',
  )
}

function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function keptTheme(): Theme {
  const kept = keptHere('theme')
  return themes.find((theme) => theme === kept) ?? 'system'
}
