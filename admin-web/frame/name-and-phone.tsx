import type { FieldError, UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFieldProblem } from './field-problem.ts'
import { TextField } from './fields.tsx'

/** What is known of a person or a house first; the same wherever somebody is written down. */
export function NameAndPhone({
  name,
  phone,
  errors,
}: {
  name: UseFormRegisterReturn
  phone: UseFormRegisterReturn
  errors: { name?: FieldError; phone?: FieldError }
}) {
  const { t } = useTranslation()
  const said = useFieldProblem()
  return (
    <>
      <TextField label={t('name')} dir="auto" problem={said(errors.name)} {...name} />
      <TextField label={t('phone')} optional type="tel" dir="ltr" problem={said(errors.phone)} {...phone} />
    </>
  )
}
