import { useOutside } from '../outside.ts'

/** Whether a thumb presses here, rather than a mouse. */
export function useByTouch(): boolean {
  return useOutside(
    (listener) => {
      const touch = matchMedia('(pointer: coarse)')
      touch.addEventListener('change', listener)
      return () => touch.removeEventListener('change', listener)
    },
    () => matchMedia('(pointer: coarse)').matches,
    () => false,
  )
}
