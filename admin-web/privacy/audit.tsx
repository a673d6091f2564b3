import { useTranslation } from 'react-i18next'
import { call, type Output } from '../api/client.ts'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { deedOf } from './deeds.ts'

type Line = Output<'GET', '/api/audit'>['items'][number]

/** Who did what, by which door; each line holds on to the one before, so that none can be changed unseen. */
export function Audit() {
  const { t } = useTranslation('privacy')
  const audit = useReadPages(['/api/audit', {}], (page) => call('GET', '/api/audit', page))
  return (
    <Shown query={audit}>
      {({ items, whole }) => (
        <>
          <p className={`mb-3 text-sm ${whole ? 'text-quiet' : 'font-medium text-danger'}`}>
            {t(whole ? 'auditWhole' : 'auditBroken')}
          </p>
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">{t('audit')}</caption>
            <thead className="text-xs text-quiet">
              <tr className="border-b border-line [&>th]:py-2 [&>th]:text-start [&>th]:font-medium">
                <th scope="col">{t('auditWhen')}</th>
                <th scope="col">{t('auditWho')}</th>
                <th scope="col">{t('auditWhat')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((line) => (
                <Row key={line.sequence} line={line} />
              ))}
            </tbody>
          </table>
          <MorePages list={audit} />
        </>
      )}
    </Shown>
  )
}

const doors = ['web', 'key', 'chat', 'mcp', 'terminal', 'system'] as const

function Row({ line: { at, person, door, capability, outcome } }: { line: Line }) {
  const { t } = useTranslation('privacy')
  const { moment } = useSpeech()
  const deed = deedOf(capability)
  const knownDoor = doors.find((each) => each === door)
  return (
    <tr className="border-b border-line align-top [&>td]:py-2 [&>td]:pe-3">
      <td className="text-quiet">{moment(at)}</td>
      <td>
        <bdi>{person ?? '–'}</bdi>
        <span className="block text-xs text-quiet">{knownDoor ? t(`doors.${knownDoor}`) : door}</span>
      </td>
      <td title={capability}>
        {deed ? (
          <>
            {t(`rooms.${deed.room}`)}
            <span className="block text-xs text-quiet">{t(`verbs.${deed.verb}`)}</span>
          </>
        ) : (
          <bdi className="break-all">{capability}</bdi>
        )}
        {outcome !== 'done' && <span className="block text-xs text-expense">{t('refused')}</span>}
      </td>
    </tr>
  )
}
