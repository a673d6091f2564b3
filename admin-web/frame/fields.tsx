import { useId, type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const box =
  'w-full min-h-11 rounded-md border border-line bg-raised px-3 text-base text-ink placeholder:text-quiet/70 transition hover:border-edge aria-invalid:border-danger data-doubt:underline data-doubt:decoration-warning data-doubt:decoration-dotted data-doubt:decoration-2 data-doubt:underline-offset-4'

type Around = { label: string; hint?: ReactNode; problem?: string | undefined; optional?: boolean }

/** A labelled line to type in; its hint and its problem are tied to it. */
export function TextField({
  label,
  hint,
  problem,
  optional,
  className = '',
  ...input
}: Around & ComponentProps<'input'>) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <Labelled {...{ id, label, hint, problem }} className={className}>
      <input
        id={id}
        className={box}
        placeholder={optional ? t('optional') : undefined}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${id}-note`}
        {...input}
      />
    </Labelled>
  )
}

export function SelectField({
  label,
  hint,
  problem,
  optional,
  className = '',
  children,
  ...select
}: Around & ComponentProps<'select'>) {
  const id = useId()
  return (
    <Labelled {...{ id, label, hint, problem, optional }} className={className}>
      <select
        id={id}
        className={box}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${id}-note`}
        {...select}
      >
        {children}
      </select>
    </Labelled>
  )
}

function Labelled({
  id,
  label,
  hint,
  problem,
  optional,
  className,
  children,
}: Around & { id: string; className: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional && <span className="font-normal text-quiet"> · {t('optional')}</span>}
      </label>
      {children}
      <p id={`${id}-note`} className={`text-xs ${problem ? 'text-danger' : 'text-quiet'}`}>
        {problem ?? hint}
      </p>
    </div>
  )
}
