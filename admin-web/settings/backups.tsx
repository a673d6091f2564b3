import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown, useProblemText } from '../frame/states.tsx'
import { Line, Rows } from './rows.tsx'

type Backup = Output<'GET', '/api/backups'>['items'][number]

/** What can be gone back to: made by itself each day, and before anything that could go wrong. */
export function Backups() {
  const { t } = useTranslation('settings')
  const backups = useRead('/api/backups', {})
  const make = useChange('POST', '/api/backups', () => t('backupMade'))
  const problemText = useProblemText()
  // Backups hold every business of the machine: only who keeps the machine sees them.
  if (backups.error instanceof ApiProblem && backups.error.status === 404)
    return <p className="text-sm text-quiet">{t('notTheOperator')}</p>
  return (
    <Shown query={backups}>
      {(all) => (
        <div className="flex flex-col gap-4 text-sm">
          <Where all={all} />
          {all.items.length === 0 ? (
            <p>{t('noBackups')}</p>
          ) : (
            <Rows>
              {all.items.map((backup) => (
                <OneBackup key={backup.id} backup={backup} />
              ))}
            </Rows>
          )}
          {make.error && <p className="text-danger">{problemText(make.error)}</p>}
          <Button
            look="primary"
            className="self-start"
            disabled={make.isPending}
            onClick={() => make.mutate({})}
          >
            {t(make.isPending ? 'backupMaking' : 'backupNow')}
          </Button>
        </div>
      )}
    </Shown>
  )
}

function Where({ all }: { all: Output<'GET', '/api/backups'> }) {
  const { t } = useTranslation('settings')
  const { moment } = useSpeech()
  const drop = useChange('DELETE', '/api/backups/restore', () => t('restoreDropped'))
  return (
    <div className="flex flex-col gap-2">
      {all.waitingRestore && (
        <div className="flex flex-wrap items-center gap-3 rounded-md bg-warning-soft p-3">
          <p className="grow">{t('restoreWaits', { at: moment(all.waitingRestore.at) })}</p>
          <Button disabled={drop.isPending} onClick={() => drop.mutate({})}>
            {t('restoreDrop')}
          </Button>
        </div>
      )}
      <p className="text-quiet">
        {t('backupFolder')} <bdi className="break-all text-ink">{all.folder}</bdi>.{' '}
        {t(all.encrypted ? 'backupSealed' : 'backupOpen')} {t(all.bucket ? 'backupAway' : 'backupHere')}
      </p>
      {all.lastTest && (
        <p className={all.lastTest.passed ? 'text-quiet' : 'text-danger'}>
          {t(all.lastTest.passed ? 'backupTested' : 'backupFailed', { at: moment(all.lastTest.at) })}
        </p>
      )}
    </div>
  )
}

function OneBackup({ backup: { id, kind, createdAt, bytes } }: { backup: Backup }) {
  const { t } = useTranslation('settings')
  const { moment, number } = useSpeech()
  const [looking, setLooking] = useState(false)
  return (
    <Line
      name={moment(createdAt)}
      note={`${t(`backupKinds.${kind}`)} · ${number(bytes / 1e6, 1)} ${t('megabytes')}`}
    >
      <Button onClick={() => setLooking(true)}>{t('restoreLook')}</Button>
      {looking && <Restore id={id} close={() => setLooking(false)} />}
    </Line>
  )
}

/** First what would come back, beside what is there now; only then the press that does it. */
function Restore({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('settings')
  const check = useChange('POST', '/api/backups/:id/check')
  const restore = useChange('POST', '/api/backups/:id/restore', () => t('restoreOrdered'))
  const problemText = useProblemText()
  const problem = check.error ?? restore.error
  return (
    <Sheet title={t('restoreTitle')} close={close}>
      <p className="mb-4 text-sm text-quiet">{t('restoreNote')}</p>
      {check.data && <Beside found={check.data.body} />}
      {problem && (
        <p role="alert" className="mb-3 text-sm text-danger">
          {problemText(problem)}
        </p>
      )}
      {check.data ? (
        <Button
          look="danger"
          disabled={restore.isPending}
          onClick={() => restore.mutate({ id, confirm: true }, { onSuccess: close })}
        >
          {t('restore')}
        </Button>
      ) : (
        <Button look="primary" disabled={check.isPending} onClick={() => check.mutate({ id })}>
          {t(check.isPending ? 'restoreReading' : 'restoreTry')}
        </Button>
      )}
    </Sheet>
  )
}

const countedWords = ['sales', 'expenses', 'items', 'customers', 'suppliers', 'messages', 'photos'] as const

/** A backup of a later Sanad may count what this one has no word for. */
function counted(t: TFunction<'settings'>, what: string): string {
  const known = countedWords.find((each) => each === what)
  return known ? t(`counted.${known}`) : what
}

function Beside({ found: { businesses } }: { found: Output<'POST', '/api/backups/:id/check'> }) {
  const { t } = useTranslation('settings')
  const { number, day } = useSpeech()
  return businesses.map(({ id, name, inBackup, here }) => (
    <table key={id} className="mb-4 w-full border-collapse text-sm">
      <caption className="py-1 text-start font-medium">
        <bdi>{name}</bdi>
      </caption>
      <thead className="text-xs text-quiet">
        <tr className="border-b border-line [&>th]:py-1.5 [&>th]:font-medium">
          <th scope="col" className="text-start">
            {t('what')}
          </th>
          <th scope="col" className="text-end">
            {t('nowHere')}
          </th>
          <th scope="col" className="text-end">
            {t('inBackup')}
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(inBackup?.counts ?? here?.counts ?? {}).map((what) => (
          <tr key={what} className="border-b border-line [&>*]:py-1.5">
            <th scope="row" className="text-start font-normal">
              {counted(t, what)}
            </th>
            <td className="figure text-end">{number(here?.counts[what] ?? 0)}</td>
            <td className="figure text-end">{number(inBackup?.counts[what] ?? 0)}</td>
          </tr>
        ))}
        <tr className="[&>*]:py-1.5">
          <th scope="row" className="text-start font-normal">
            {t('lastSale')}
          </th>
          <td className="text-end">{here?.lastSale ? day(here.lastSale.slice(0, 10)) : '–'}</td>
          <td className="text-end">{inBackup?.lastSale ? day(inBackup.lastSale.slice(0, 10)) : '–'}</td>
        </tr>
      </tbody>
    </table>
  ))
}
