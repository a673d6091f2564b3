import { Printer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

type Processing = Output<'GET', '/api/privacy/register'>['processings'][number]

/** The register of processings that law 18-07 asks for, filled in as far as Sanad knows, ready to print. */
export function Register() {
  const { t } = useTranslation('privacy')
  const { moment } = useSpeech()
  const register = useRead('/api/privacy/register', {})
  const paper = useOpenOnPaper()
  return (
    <Shown query={register}>
      {({ business, madeAt, processings, safeguards, toFillIn }) => (
        <article ref={paper} data-paper className="flex flex-col gap-4 text-sm">
          <header className="flex flex-wrap items-center justify-between gap-3">
            <p>
              <bdi className="font-semibold">{business.name}</bdi>
              {business.nif && (
                <>
                  {' · NIF '}
                  <bdi className="figure">{business.nif}</bdi>
                </>
              )}
              {business.rc && (
                <>
                  {' · RC '}
                  <bdi className="figure">{business.rc}</bdi>
                </>
              )}
              <span className="hidden text-xs text-quiet print:block">{moment(madeAt)}</span>
            </p>
            <Button className="print:hidden" onClick={() => print()}>
              <Printer size={17} aria-hidden /> {t('print')}
            </Button>
          </header>
          <ul className="divide-y divide-line rounded-md border border-line bg-raised">
            {processings.map((processing) => (
              <One key={processing.name} processing={processing} />
            ))}
          </ul>
          <Said title={t('safeguards')} lines={safeguards} />
          <Said title={t('toFillIn')} lines={toFillIn} />
        </article>
      )}
    </Shown>
  )
}

/** Whoever holds the paper has nothing to press: what is folded on the screen lies open there. */
function useOpenOnPaper() {
  const paper = useRef<HTMLElement>(null)
  useEffect(() => {
    const open = () => {
      for (const each of paper.current?.querySelectorAll('details') ?? []) each.open = true
    }
    addEventListener('beforeprint', open)
    return () => removeEventListener('beforeprint', open)
  }, [])
  return paper
}

function One({ processing }: { processing: Processing }) {
  const { t } = useTranslation('privacy')
  const { number } = useSpeech()
  const { name, purpose, basis, people, data, recipients, abroad, kept, count } = processing
  const facts = { purpose, basis, people, data, recipients, abroad, kept }
  return (
    <li className="px-4 py-1">
      <details>
        <summary className="flex min-h-11 items-center justify-between gap-3">
          <span className="font-medium">{name}</span>
          <span className="figure text-xs text-quiet">{number(count)}</span>
        </summary>
        <dl className="grid gap-x-4 gap-y-1 pb-3 @xl:grid-cols-[8rem_minmax(0,1fr)]">
          {(Object.keys(facts) as (keyof typeof facts)[])
            .filter((fact) => facts[fact] !== null)
            .map((fact) => (
              <div key={fact} className="contents">
                <dt className="text-quiet">{t(`register.${fact}`)}</dt>
                <dd dir="auto">{facts[fact]}</dd>
              </div>
            ))}
        </dl>
      </details>
    </li>
  )
}

function Said({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1 list-disc ps-5 text-quiet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
