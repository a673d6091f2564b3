import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newCompetitor, type Competitor } from '#core/market/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { SheetForm } from '../frame/sheet-form.tsx'
import { WilayaOptions } from '../settings/wilayas.tsx'
import { lineOrNone } from '../frame/typed.ts'

const none = z.literal('').transform(() => null)
const { name, url } = newCompetitor.shape
const typed = z.object({
  name,
  wilaya: z.union([none, z.string()]),
  url: z.union([none, url]),
  note: lineOrNone,
})

/** What is known of another shop; taken off the list it keeps its prices, and comes back by undo. */
export function EditCompetitor({ competitor, close }: { competitor: Competitor; close: () => void }) {
  const { t } = useTranslation(['market', 'frame'])
  const said = useFieldProblem()
  const { id } = competitor
  const save = useChange('PATCH', '/api/market/competitors/:id', ({ name }) => t('shopSaved', { name }))
  const archive = useChange('DELETE', '/api/market/competitors/:id', () =>
    t('archived', { name: competitor.name }),
  )
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: {
      name: competitor.name,
      wilaya: competitor.wilaya ?? '',
      url: competitor.url ?? '',
      note: competitor.note ?? '',
    },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit((filled) => save.mutate({ id, ...filled }, { onSuccess: close }))
  return (
    <SheetForm
      title={competitor.name}
      close={close}
      submit={submit}
      sending={{ error: save.error ?? archive.error, isPending: save.isPending }}
      send={t('frame:save')}
      beside={
        <Button
          look="danger"
          disabled={archive.isPending}
          onClick={() => archive.mutate({ id }, { onSuccess: close })}
        >
          {t('frame:remove')}
        </Button>
      }
    >
      <TextField label={t('frame:name')} dir="auto" problem={said(errors.name)} {...form.register('name')} />
      <SelectField label={t('wilaya')} optional {...form.register('wilaya')}>
        <option value="">–</option>
        <WilayaOptions />
      </SelectField>
      <TextField
        label={t('site')}
        type="url"
        dir="ltr"
        optional
        placeholder="https://"
        problem={said(errors.url)}
        {...form.register('url')}
      />
      <TextField
        label={t('shopNote')}
        optional
        dir="auto"
        problem={said(errors.note)}
        {...form.register('note')}
      />
    </SheetForm>
  )
}
