import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { channels, newCampaign } from '#core/marketing/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { daysAfter } from '../frame/days.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { RangeField } from '../frame/range-field.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { Waiting } from '../frame/states.tsx'
import { dinarsOrNone } from '../frame/typed.ts'

const { name, channel, from, to } = newCampaign.shape
const typed = z.object({
  name,
  channel,
  from,
  to,
  budget: dinarsOrNone,
  contentId: z.union([z.literal('').transform(() => null), z.string()]),
})

/** Drafts a campaign; nothing goes out before it is approved and sent. */
export function NewCampaign({ contentId, close }: { contentId: string | null; close: () => void }) {
  const { t } = useTranslation('marketing')
  const today = useToday()
  return (
    <Sheet title={t('newCampaign')} close={close}>
      {today ? <CampaignForm today={today} contentId={contentId} /> : <Waiting />}
    </Sheet>
  )
}

function CampaignForm({ today, contentId }: { today: string; contentId: string | null }) {
  const { t } = useTranslation(['marketing', 'frame'])
  const said = useFieldProblem()
  const [, go] = useLocation()
  const texts = useRead('/api/content', { pageSize: 50 })
  const create = useChange('POST', '/api/campaigns', ({ name: made }) => t('drafted', { name: made }))
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: {
      name: '',
      channel: 'facebook' as const,
      from: today,
      to: daysAfter(today, 6),
      budget: '',
      contentId: contentId ?? '',
    },
  })
  const { errors } = form.formState
  const [from, to] = useWatch({ control: form.control, name: ['from', 'to'] })
  const submit = form.handleSubmit((wanted) =>
    create.mutate(wanted, { onSuccess: ({ body }) => go(`/marketing/campaigns?campaign=${body.id}`) }),
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
      <TextField
        label={t('campaignName')}
        dir="auto"
        placeholder={t('campaignExample')}
        problem={said(errors.name)}
        {...form.register('name')}
      />
      <SelectField label={t('channel')} {...form.register('channel')}>
        {channels.map((each) => (
          <option key={each} value={each}>
            {t(`channels.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('text')} optional {...form.register('contentId')} key={texts.data?.total ?? 0}>
        <option value="">{t('noText')}</option>
        {texts.data?.items.map(({ id, topic, text }) => (
          <option key={id} value={id}>
            {topic} : {text.slice(0, 40)}…
          </option>
        ))}
      </SelectField>
      <RangeField
        label={t('days')}
        today={today}
        chosen={{ from, to }}
        problem={said(errors.from) ?? said(errors.to)}
        choose={({ from, to }) => {
          form.setValue('from', from)
          form.setValue('to', to)
        }}
      />
      <TextField
        label={t('budget')}
        optional
        inputMode="decimal"
        dir="ltr"
        problem={said(errors.budget)}
        {...form.register('budget')}
      />
      <FormFoot problem={create.error} busy={create.isPending} send={t('draft')} />
    </form>
  )
}
