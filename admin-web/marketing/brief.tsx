import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newContent, type Content } from '#core/marketing/content/contract.ts'
import { channels, contentKinds } from '#core/marketing/contract.ts'
import { languages } from '#core/shapes.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Card } from '../frame/card.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useLanguage } from '../frame/speech.ts'

const { topic, kind, language } = newContent.shape
const none = z.literal('').transform(() => undefined)
const typed = z.object({
  topic,
  kind,
  language,
  tone: z.union([none, newContent.shape.tone]),
  channel: z.union([none, newContent.shape.channel]),
  itemId: z.union([none, newContent.shape.itemId]),
})
const tones = ['warm', 'funny', 'short', 'serious'] as const

/** What the text is to be about, for whom and where. */
export function Brief({ show }: { show: (content: Content) => void }) {
  const { t } = useTranslation(['marketing', 'signingIn'])
  const own = useLanguage()
  const said = useFieldProblem()
  const items = useRead('/api/inventory', { pageSize: 100 })
  const write = useChange('POST', '/api/content/generate')
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { topic: '', kind: 'post', language: own, tone: '', channel: 'facebook', itemId: '' },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit((wanted) => write.mutate(wanted, { onSuccess: ({ body }) => show(body) }))
  return (
    <Card title={t('write')}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <TextField
          label={t('topic')}
          dir="auto"
          placeholder={t('topicExample')}
          problem={said(errors.topic)}
          {...form.register('topic')}
        />
        <Ideas
          take={(idea) => form.setValue('topic', idea, { shouldValidate: form.formState.isSubmitted })}
        />
        <SelectField label={t('item')} optional {...form.register('itemId')}>
          <option value="">{t('anyItem')}</option>
          {items.data?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <div className="grid grid-cols-2 gap-x-3 gap-y-2">
          <SelectField label={t('kind')} {...form.register('kind')}>
            {contentKinds.map((each) => (
              <option key={each} value={each}>
                {t(`kinds.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('channel')} {...form.register('channel')}>
            {channels.map((each) => (
              <option key={each} value={each}>
                {t(`channels.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('language')} {...form.register('language')}>
            {languages.map((each) => (
              <option key={each} value={each}>
                {t(`signingIn:languages.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('tone')} {...form.register('tone')}>
            <option value="">{t('tones.usual')}</option>
            {tones.map((each) => (
              <option key={each} value={t(`tones.${each}`)}>
                {t(`tones.${each}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <FormFoot problem={write.error} busy={write.isPending} send={t('compose')} />
      </form>
    </Card>
  )
}

const ideas = ['week', 'fresh', 'hours'] as const
const MOST_SEASONS = 2

/** Subjects to begin from: what the calendar brings to this trade, and what every shop has to say. */
function Ideas({ take }: { take: (idea: string) => void }) {
  const { t } = useTranslation('marketing')
  const seasons = useRead('/api/market/trends', {}).data?.seasons ?? []
  const named = [
    ...seasons.slice(0, MOST_SEASONS).map(({ name }) => name),
    ...ideas.map((idea) => t(`ideasFor.${idea}`)),
  ]
  return (
    <fieldset
      aria-label={t('ideas')}
      className="-mx-4 mb-1 flex min-w-0 gap-2 overflow-x-auto px-4 md:-mx-5 md:px-5"
    >
      {named.map((idea) => (
        <button
          key={idea}
          type="button"
          onClick={() => take(idea)}
          className="min-h-9 shrink-0 rounded-full border border-line bg-paper px-3.5 text-xs text-quiet transition hover:border-green hover:text-green"
        >
          {idea}
        </button>
      ))}
    </fieldset>
  )
}
