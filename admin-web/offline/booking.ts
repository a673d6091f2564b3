import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Address, Answer, Input, Output } from '../api/client.ts'
import type { ApiProblem } from '../api/problem.ts'
import { readAgain } from '../api/queries.ts'
import { notify } from '../frame/notices.ts'
import type { KeptCall } from './kept-calls.ts'
import { callOrKeep } from './waiting-line.ts'

/** Books something now, or keeps it on this device until the network is back; both are told. */
export function useBooking<P extends Address<'POST'>>(
  kind: KeptCall['kind'],
  path: P,
  about: { kept: (input: Input<'POST', P>) => string; booked: (body: Output<'POST', P>) => string },
) {
  const { t } = useTranslation('offline')
  const client = useQueryClient()
  return useMutation<Answer<Output<'POST', P>> | null, ApiProblem, Input<'POST', P>>({
    mutationFn: (input) =>
      callOrKeep({ kind, address: path, body: JSON.stringify(input), said: about.kept(input) }),
    onSuccess: async (answer) => {
      if (!answer) return notify({ text: t('kept') })
      notify({ text: about.booked(answer.body), changeId: answer.changeId })
      await readAgain(client)
    },
  })
}
