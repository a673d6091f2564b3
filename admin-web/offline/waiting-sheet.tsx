import { RotateCw, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../frame/button.tsx'
import { notify } from '../frame/notices.ts'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import type { KeptCall } from './kept-calls.ts'
import { takeOut, TIME_TO_SEND, tryAgain, useWaitingLine } from './waiting-line.ts'

const sendNow = () => dispatchEvent(new Event(TIME_TO_SEND))

/** What waits on this device, each with what became of it. */
export function WaitingSheet({ close }: { close: () => void }) {
  const { t } = useTranslation('offline')
  const line = useWaitingLine()
  return (
    <Sheet title={t('title')} close={close}>
      <p className="mb-4 text-sm text-quiet">{t(line.length === 0 ? 'nothing' : 'note')}</p>
      <ul className="divide-y divide-line">
        {line.map((call) => (
          <Row key={call.key} call={call} />
        ))}
      </ul>
      {line.length > 0 && (
        <Button look="primary" className="mt-4" onClick={sendNow}>
          {t('sendNow')}
        </Button>
      )}
    </Sheet>
  )
}

function Row({ call }: { call: KeptCall }) {
  const { t } = useTranslation(['offline', 'frame'])
  const { moment } = useSpeech()
  const drop = async () => {
    await takeOut(call.key)
    notify({ text: t('dropped') })
  }
  const again = async () => {
    await tryAgain(call)
    sendNow()
  }
  return (
    <li className="flex items-center gap-1 py-1 text-sm">
      <span className="min-w-0 grow">
        <span className="font-medium">{t(`kinds.${call.kind}`)}</span> <bdi>{call.said}</bdi>
        <span className="block text-xs text-quiet">{moment(call.keptAt)}</span>
        {call.refused && <span className="block text-xs text-danger">{call.refused}</span>}
      </span>
      {call.refused && (
        <IconButton name={t('tryAgain')} onClick={() => void again()}>
          <RotateCw size={16} />
        </IconButton>
      )}
      <IconButton name={t('frame:remove')} onClick={() => void drop()}>
        <Trash2 size={16} />
      </IconButton>
    </li>
  )
}
