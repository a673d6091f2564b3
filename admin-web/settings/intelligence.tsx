import { useTranslation } from 'react-i18next'
import type { ModelState } from '#core/ai/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { Choice } from './rows.tsx'

/** The model that helps, if there is one: what it may be told, and what it took this month. */
export function Intelligence() {
  const { t } = useTranslation('settings')
  const state = useRead('/api/ai/state', {})
  return (
    <Shown query={state}>
      {(model) => (
        <div className="flex flex-col gap-4 text-sm">
          <p className="text-base font-medium">{t(`standing.${model.standing}`)}</p>
          {model.endpoint ? <Endpoint model={model} endpoint={model.endpoint} /> : <p>{t('noModel')}</p>}
          {model.consent.needed && <Consent model={model} />}
          {model.configured && <Used model={model} />}
        </div>
      )}
    </Shown>
  )
}

function Endpoint({ model, endpoint }: { model: ModelState; endpoint: NonNullable<ModelState['endpoint']> }) {
  const { t } = useTranslation('settings')
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      <dt className="text-quiet">{t('endpoint')}</dt>
      <dd>
        <bdi>{endpoint.host}</bdi> {!endpoint.foreign && <span className="text-quiet">({t('atHome')})</span>}
      </dd>
      {endpoint.model && (
        <>
          <dt className="text-quiet">{t('model')}</dt>
          <dd>
            <bdi>{endpoint.model}</bdi>
          </dd>
        </>
      )}
      <dt className="text-quiet">{t('voice')}</dt>
      <dd>{t(`voices.${model.voice ?? 'none'}`)}</dd>
    </dl>
  )
}

function Consent({ model: { consent, leaves } }: { model: ModelState }) {
  const { t } = useTranslation('settings')
  const { moment } = useSpeech()
  const give = useChange('POST', '/api/ai/consent', () => t('saved'))
  const since = consent.at ? t('agreedBy', { name: consent.by ?? '', at: moment(consent.at) }) : undefined
  return (
    <section className="rounded-md border border-line bg-raised p-4">
      <h3 className="font-semibold">{leaves.title}</h3>
      <p className="mt-1 text-quiet">{leaves.text}</p>
      <ul className="mt-2 list-disc ps-5">
        {leaves.sent.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h4 className="mt-3 font-medium">{t('never')}</h4>
      <ul className="mt-1 list-disc ps-5 text-quiet">
        {leaves.never.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <div className="mt-3 border-t border-line pt-2">
        <Choice
          name={t('agree')}
          {...(since ? { note: since } : {})}
          on={consent.given}
          disabled={give.isPending}
          turn={(given) => give.mutate({ given })}
        />
      </div>
    </section>
  )
}

function Used({ model: { month, budget } }: { model: ModelState }) {
  const { t } = useTranslation('settings')
  const { number } = useSpeech()
  const share = budget.monthlyUsd ? Math.min(1, month.costUsd / budget.monthlyUsd) : null
  return (
    <section>
      <h3 className="font-semibold">{t('usedThisMonth')}</h3>
      <p className="mt-1">
        {t('calls', { count: month.calls, shown: number(month.calls) })} · {number(month.costUsd, 2)} $
        {budget.monthlyUsd !== null && ` / ${number(budget.monthlyUsd, 2)} $`}
      </p>
      {share !== null && (
        <meter
          aria-label={t('budget')}
          min={0}
          max={1}
          high={0.8}
          value={share}
          className="mt-2 h-2 w-full max-w-sm"
        />
      )}
      {budget.spent && <p className="mt-1 text-danger">{t('budgetSpent')}</p>}
      {budget.monthlyUsd === null && <p className="mt-1 text-quiet">{t('noBudget')}</p>}
    </section>
  )
}
