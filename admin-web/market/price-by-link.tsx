import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useChange } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { notify } from '../frame/notices.ts'
import { useSpeech } from '../frame/speech.ts'
import { line } from '../frame/typed.ts'
import { CompetitorField, useCompetitor } from './competitor-field.tsx'
import { ItemField } from './item-field.tsx'

const typed = z.object({ competitor: line, product: line, url: z.url({ protocol: /^https?$/ }) })

/** A page of another shop: its price is read at once, and looked at again by itself. */
export function PriceByLink({ close }: { close: () => void }) {
  const { t } = useTranslation('market')
  const { money } = useSpeech()
  const said = useFieldProblem()
  const competitor = useCompetitor()
  const watch = useChange('POST', '/api/market/competitors/:id/pages', () => t('watched'))
  const check = useChange('POST', '/api/market/competitors/:id/pages/check')
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { competitor: '', product: '', url: '' },
  })
  const { errors } = form.formState
  const read = (id: string, pageId: string) =>
    check.mutate(
      { id },
      {
        onSuccess: ({ body: { items } }) => {
          const found = items.find((each) => each.id === pageId)
          if (found?.price)
            notify({ text: t('readOnPage', { name: found.product, amount: money(found.price) }) })
          else if (found?.failure) notify({ text: found.failure, tone: 'failed' })
          close()
        },
      },
    )
  const submit = form.handleSubmit(({ competitor: name, product, url }) =>
    competitor.withId(name, (id) =>
      watch.mutate({ id, product, url }, { onSuccess: ({ body: page }) => read(id, page.id) }),
    ),
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
      <TextField
        label={t('link')}
        type="url"
        dir="ltr"
        placeholder="https://"
        hint={t('linkHint')}
        problem={said(errors.url)}
        {...form.register('url')}
      />
      <CompetitorField problem={said(errors.competitor)} {...form.register('competitor')} />
      <ItemField problem={said(errors.product)} {...form.register('product')} />
      <FormFoot
        problem={competitor.problem ?? watch.error ?? check.error}
        busy={competitor.busy || watch.isPending || check.isPending}
        send={t('watch')}
      />
    </form>
  )
}
