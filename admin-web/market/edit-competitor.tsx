import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { wilayas } from '#core/business/contract.ts'
import { newCompetitor, type Competitor } from '#core/market/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useLanguage } from '../frame/speech.ts'
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
  const language = useLanguage()
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
    <Sheet title={competitor.name} close={close}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <TextField
          label={t('frame:name')}
          dir="auto"
          problem={said(errors.name)}
          {...form.register('name')}
        />
        <SelectField label={t('wilaya')} optional {...form.register('wilaya')}>
          <option value="">–</option>
          {wilayas.map(({ code, fr, ar }) => (
            <option key={code} value={code}>
              {code} · {language === 'ar' ? ar : fr}
            </option>
          ))}
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
        <FormFoot problem={save.error ?? archive.error} busy={save.isPending} send={t('frame:save')}>
          <Button
            look="danger"
            disabled={archive.isPending}
            onClick={() => archive.mutate({ id }, { onSuccess: close })}
          >
            {t('frame:remove')}
          </Button>
        </FormFoot>
      </form>
    </Sheet>
  )
}
