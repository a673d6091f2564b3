import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '#core/tables/contract.ts'
import { sendFile } from '../api/client.ts'
import type { ApiProblem } from '../api/problem.ts'
import { readAgain } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { DropZone } from '../frame/drop-zone.tsx'
import { notify } from '../frame/notices.ts'
import { useProblemText } from '../frame/states.tsx'

type Path = '/api/inventory/import' | '/api/sales/import'

/** A file of rows: first what would happen, row by row where something is wrong, then all of it or nothing. */
export function TableIntake({ path, columns, done }: { path: Path; columns: string; done: () => void }) {
  const { t } = useTranslation(['intake', 'frame'])
  const client = useQueryClient()
  const problemText = useProblemText()
  const look = useMutation<ImportReport, ApiProblem, File>({
    mutationFn: async (file) => (await sendFile(path, 'file', file, { dryRun: true })).body,
  })
  const take = useMutation({
    mutationFn: (file: File) => sendFile(path, 'file', file),
    onSuccess: async ({ body, changeId }) => {
      notify({ text: t('taken', { count: body.imported }), changeId })
      await readAgain(client)
      done()
    },
  })
  const file = look.variables
  const problem = look.error ?? take.error
  return (
    <div className="flex flex-col gap-4">
      <DropZone
        take={(file) => look.mutate(file)}
        className="rounded-md border border-dashed border-edge p-5"
      >
        <p className="mb-3 text-sm text-quiet">{columns}</p>
        <label className={buttonLook('plain', 'focus-within:outline-2 focus-within:outline-green')}>
          <FileSpreadsheet size={18} aria-hidden /> {file?.name ?? t('choose')}
          <input
            type="file"
            accept=".csv,.xlsx,text/csv"
            className="sr-only"
            onChange={({ target }) => {
              if (target.files?.[0]) look.mutate(target.files[0])
              target.value = ''
            }}
          />
        </label>
      </DropZone>
      {look.isPending && <p className="text-sm text-quiet">{t('frame:waiting')}</p>}
      {look.data && <Report report={look.data} />}
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problemText(problem)}
        </p>
      )}
      {file && look.data && look.data.errors.length === 0 && look.data.valid > 0 && (
        <Button look="primary" disabled={take.isPending} onClick={() => take.mutate(file)}>
          {t('take', { count: look.data.valid - look.data.duplicates })}
        </Button>
      )}
    </div>
  )
}

function Report({ report: { rows, duplicates, errors, ignoredColumns } }: { report: ImportReport }) {
  const { t } = useTranslation(['intake', 'frame'])
  return (
    <section aria-live="polite" className="flex flex-col gap-2 text-sm">
      <p className="font-medium">
        {t('rows', { count: rows })}
        {duplicates > 0 && ` · ${t('known', { count: duplicates })}`}
      </p>
      {ignoredColumns.length > 0 && (
        <p className="text-quiet">{t('ignored', { names: ignoredColumns.join(', ') })}</p>
      )}
      {errors.length > 0 && (
        <>
          <p className="text-danger">{t('wrong', { count: errors.length })}</p>
          <table className="w-full border-collapse">
            <thead className="text-xs text-quiet">
              <tr className="border-b border-line [&>th]:py-1.5 [&>th]:text-start [&>th]:font-medium">
                <th scope="col" className="w-14">
                  {t('row')}
                </th>
                <th scope="col">{t('fault')}</th>
              </tr>
            </thead>
            <tbody>
              {errors.map(({ row, path, message }) => (
                <tr
                  key={`${row} ${path} ${message}`}
                  className="border-b border-line align-top [&>td]:py-1.5"
                >
                  <td className="figure">{row}</td>
                  <td>
                    {path && <bdi className="font-medium">{path}: </bdi>}
                    {message}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
