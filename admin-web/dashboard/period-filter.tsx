import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useToday } from '../api/today.ts'
import { IconButton } from '../frame/button.tsx'
import { PeriodPicker } from './period-picker.tsx'
import type { Period } from './periods.ts'

/** The days that a list shows, as its address says. */
export function usePeriodAsked(): Period | null {
  const [address] = useSearchParams()
  const [from, to] = [address.get('from'), address.get('to')]
  return from && to ? { from, to } : null
}

/** Narrows a list to some days, which stay in the address. */
export function PeriodFilter() {
  const { t } = useTranslation()
  const period = usePeriodAsked()
  const today = useToday()
  const [, setAddress] = useSearchParams()
  const set = (next: Period | null) =>
    setAddress(
      (old) => {
        const { from: _from, to: _to, ...others } = Object.fromEntries(old)
        return { ...others, ...next }
      },
      { replace: true },
    )
  return (
    <span className="flex">
      <PeriodPicker period={period} today={today} choose={set} className="font-normal" />
      {period && (
        <IconButton name={t('anyDay')} onClick={() => set(null)}>
          <X size={17} />
        </IconButton>
      )}
    </span>
  )
}
