import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Customer } from '#core/customers/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'

/** Takes a customer off the list, or forgets the person altogether, which the law lets them ask. */
export function LeaveCustomer({ customer: { id, name } }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const [, go] = useLocation()
  const [forgetting, setForgetting] = useState(false)
  const problemText = useProblemText()
  const toList = () => go('/tools/customers')
  const archive = useChange('DELETE', '/api/customers/:id', () => t('archived', { name }))
  return (
    <div className="mt-4 flex flex-wrap gap-2 print:hidden">
      <Button disabled={archive.isPending} onClick={() => archive.mutate({ id }, { onSuccess: toList })}>
        {t('archive')}
      </Button>
      <Button look="danger" onClick={() => setForgetting(true)}>
        {t('forget')}
      </Button>
      {archive.error && (
        <p role="alert" className="w-full text-sm text-danger">
          {problemText(archive.error)}
        </p>
      )}
      {forgetting && <Forget id={id} name={name} close={() => setForgetting(false)} done={toList} />}
    </div>
  )
}

/** What is held of the person, what the law keeps, and the press that erases the rest. */
function Forget({
  id,
  name,
  close,
  done,
}: {
  id: string
  name: string
  close: () => void
  done: () => void
}) {
  const { t } = useTranslation('customers')
  const problemText = useProblemText()
  const held = useRead('/api/customers/:id/personal-data', { id })
  const erase = useChange('POST', '/api/customers/:id/erasure', () => t('forgotten'))
  return (
    <Sheet title={t('forget')} close={close}>
      <Shown query={held}>
        {({ sales, entries, messages, mentions, kept }) => (
          <div className="flex flex-col gap-3 text-sm">
            <p className="font-medium text-danger">{t('forgetWarning', { name })}</p>
            <p className="text-quiet">
              {t('held', {
                sales: sales.length,
                entries: entries.length,
                messages: messages.length,
                mentions: mentions.length,
              })}
            </p>
            <a
              href={`/api/customers/${id}/personal-data`}
              download={`${name}.json`}
              className={buttonLook('plain', 'self-start')}
            >
              {t('heldTake')}
            </a>
            <ul className="list-disc ps-5 text-quiet">
              {kept.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            {erase.error && (
              <p role="alert" className="text-danger">
                {problemText(erase.error)}
              </p>
            )}
            <Button
              look="danger"
              className="self-start"
              disabled={erase.isPending}
              onClick={() => erase.mutate({ id }, { onSuccess: done })}
            >
              {t('forgetDo')}
            </Button>
          </div>
        )}
      </Shown>
    </Sheet>
  )
}
