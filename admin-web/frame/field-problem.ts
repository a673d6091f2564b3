import { useTranslation } from 'react-i18next'

/** What is wrong with a field, in a few words, from the kind of problem that the contract's shape names. */
export function useFieldProblem(): (
  problem: { type?: string | undefined } | undefined,
) => string | undefined {
  const { t } = useTranslation()
  return (problem) => {
    if (!problem) return undefined
    const needed = problem.type === 'too_small' || problem.type === 'invalid_type'
    return t(needed ? 'checkField.needed' : 'checkField.wrong')
  }
}
