import { useTranslation } from 'react-i18next'
import { call } from '../api/client.ts'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** Who did what, by which door; each line holds on to the one before, so that none can be changed unseen. */
export function Audit() {
  const { t } = useTranslation('settings')
  const { moment } = useSpeech()
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
                <th scope="col">{t('what')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ sequence, at, person, door, capability, outcome }) => (
                <tr key={sequence} className="border-b border-line align-top [&>td]:py-2 [&>td]:pe-3">
                  <td className="whitespace-nowrap text-quiet">{moment(at)}</td>
                  <td>
                    <bdi>{person ?? '–'}</bdi> <bdi className="block text-xs text-quiet">{door}</bdi>
                  </td>
                  <td className="break-all">
                    <bdi>{capability}</bdi>
                    {outcome !== 'done' && <bdi className="block text-xs text-expense">{outcome}</bdi>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <MorePages list={audit} />
        </>
      )}
    </Shown>
  )
}
