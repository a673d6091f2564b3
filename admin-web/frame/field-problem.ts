import { useTranslation } from 'react-i18next'

/** What is wrong with a field, in a few words, from the kind of problem that its shape names. */
export function useFieldProblem(): (
  problem: { type?: string | undefined; message?: string | undefined } | undefined,
) => string | undefined {
  const { t } = useTranslation()
  return (problem) => {
    if (!problem) return undefined
    if (problem.message === 'amount') return t('checkField.amount')
    const needed = problem.type === 'too_small' || problem.type === 'invalid_type'
    return t(needed ? 'checkField.needed' : 'checkField.wrong')
  }
}
