import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'

/** Whom the law lets ask to be shown, and forgotten. */
type Forgettable = { on: 'customers' | 'suppliers' | 'people'; id: string; name: string }

/** Opens what is held of somebody, with the press that erases it. */
export function ForgetButton({
  done,
  className,
  ...who
}: Forgettable & { done: () => void; className?: string }) {
  const { t } = useTranslation('privacy')
  const [forgetting, setForgetting] = useState(false)
  return (
    <>
      <Button look="danger" className={className} onClick={() => setForgetting(true)}>
        {t('forget')}
      </Button>
      {forgetting && (
        <Forget
          {...who}
          close={() => setForgetting(false)}
          done={() => {
            setForgetting(false)
            done()
          }}
        />
      )}
    </>
  )
}

/** What is held of the person, what the law keeps, and the press that erases the rest. */
function Forget({ on, id, name, close, done }: Forgettable & { close: () => void; done: () => void }) {
  const { t } = useTranslation('privacy')
  const problemText = useProblemText()
  const held = useRead(`/api/${on}/:id/personal-data`, { id })
  const erase = useChange('POST', `/api/${on}/:id/erasure`, () => t('forgotten', { name }))
  return (
    <Sheet title={t('forget')} close={close}>
      <Shown query={held}>
        {(data) => (
          <div className="flex flex-col gap-3 text-sm">
            <p className="font-medium text-danger">{t(`forgetWarning.${on}`, { name })}</p>
            <p className="text-quiet">{t(`held.${on}`, countsOf(data))}</p>
            <a
              href={`/api/${on}/${id}/personal-data`}
              download={`${name}.json`}
              className={buttonLook('plain', 'self-start')}
            >
              {t('heldTake')}
            </a>
            <ul className="list-disc ps-5 text-quiet">
              {data.kept.map((each) => (
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

/** How many rows of each kind there are. */
function countsOf(data: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(data).map(([kind, rows]) => [kind, Array.isArray(rows) ? rows.length : Number(rows)]),
  )
}
