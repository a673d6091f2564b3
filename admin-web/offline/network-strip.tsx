import { CloudOff, RefreshCw, Upload } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../frame/button.tsx'
import { useNetworkAnswers } from './network.ts'
import { isShared } from './shared.ts'
import { useSending } from './sending.ts'
import { useWaitingLine } from './waiting-line.ts'
import { WaitingSheet } from './waiting-sheet.tsx'
import { useNewVersion } from './worker.ts'

/** Over the screens, when there is something to say: no network, calls that wait, a newer version. */
export function NetworkStrip() {
  const { t } = useTranslation('offline')
  const [open, setOpen] = useState(false)
  useSending()
  const answers = useNetworkAnswers()
  const line = useWaitingLine()
  const takeNewVersion = useNewVersion()
  const refused = line.filter((call) => call.refused !== null).length
  const waiting = line.length - refused
  return (
    <div className="flex flex-col gap-2 empty:hidden print:hidden not-empty:mb-5">
      {!answers && (
        <Strip icon={<CloudOff size={18} aria-hidden />}>
          <span className="font-medium">{t('away')}</span>{' '}
          <span className="text-quiet">{t(isShared() ? 'awayShared' : 'awayNote')}</span>
        </Strip>
      )}
      {line.length > 0 && (
        <Strip
          icon={<Upload size={18} aria-hidden />}
          action={<Button onClick={() => setOpen(true)}>{t('look')}</Button>}
        >
          {waiting > 0 && <span className="font-medium">{t('waiting', { count: waiting })}</span>}
          {waiting > 0 && refused > 0 && ' · '}
          {refused > 0 && <span className="font-medium text-danger">{t('refused', { count: refused })}</span>}
        </Strip>
      )}
      {takeNewVersion && (
        <Strip
          icon={<RefreshCw size={18} aria-hidden />}
          action={<Button onClick={takeNewVersion}>{t('takeIt')}</Button>}
        >
          {t('newVersion')}
        </Strip>
      )}
      {open && <WaitingSheet close={() => setOpen(false)} />}
    </div>
  )
}

function Strip({ icon, action, children }: { icon: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <output className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-warning-soft px-4 py-1.5 text-sm">
      <span className="text-warning">{icon}</span>
      <p className="min-w-0 grow basis-52 py-1">{children}</p>
      {action}
    </output>
  )
}
