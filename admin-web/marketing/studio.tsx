import { zodResolver } from '@hookform/resolvers/zod'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newContent, type Content } from '#core/marketing/content/contract.ts'
import { contentKinds } from '#core/marketing/contract.ts'
import { languages } from '#core/shapes.ts'
import { useChange } from '../api/queries.ts'
import { IconButton } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { notify } from '../frame/notices.ts'
import { useLanguage } from '../frame/speech.ts'

const { topic, kind, language } = newContent.shape
const typed = z.object({ topic, kind, language })

/** The content studio: a subject in, three texts out, from what the books say. */
export function Studio() {
  const { t } = useTranslation(['marketing', 'signingIn'])
  const own = useLanguage()
  const said = useFieldProblem()
  const write = useChange('POST', '/api/content/generate')
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { topic: '', kind: 'post', language: own },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit((wanted) => write.mutate(wanted))
  return (
    <section className="grid gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <h2 className="font-semibold">{t('studio')}</h2>
        <TextField
          label={t('topic')}
          placeholder={t('topicExample')}
          problem={said(errors.topic)}
          {...form.register('topic')}
        />
        <div className="grid grid-cols-2 gap-3">
          <SelectField label={t('kind')} {...form.register('kind')}>
            {contentKinds.map((each) => (
              <option key={each} value={each}>
                {t(`kinds.${each}`)}
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
        </div>
        <FormFoot problem={write.error} busy={write.isPending} send={t('write')} />
      </form>
      {write.data ? (
        <Written key={write.data.body.id} content={write.data.body} />
      ) : (
        <p className="self-center text-center text-sm text-quiet">{t('studioEmpty')}</p>
      )}
    </section>
  )
}

function Written({ content: { variants, hashtags, warnings, sms, language } }: { content: Content }) {
  const { t } = useTranslation('marketing')
  const [chosen, setChosen] = useState(0)
  const text = [variants[chosen], hashtags.join(' ')].filter(Boolean).join('\n\n')
  const copy = async () => {
    // Copying needs HTTPS or localhost; over plain HTTP the text can still be selected.
    if (window.isSecureContext) await navigator.clipboard.writeText(text)
    notify({ text: t(window.isSecureContext ? 'copied' : 'copyByHand') })
  }
  return (
    <div className="arriving rounded-md border border-line bg-raised">
      <div
        role="tablist"
        aria-label={t('variants')}
        className="flex items-center gap-1 border-b border-line p-1"
      >
        {variants.map((variant, at) => (
          <button
            key={variant}
            type="button"
            role="tab"
            aria-selected={at === chosen}
            onClick={() => setChosen(at)}
            className="min-h-11 rounded-md px-3 text-sm text-quiet aria-selected:bg-green-soft aria-selected:font-medium aria-selected:text-green"
          >
            {t('variant', { number: at + 1 })}
          </button>
        ))}
        <IconButton name={t('copy')} className="ms-auto" onClick={() => void copy()}>
          <Copy size={18} />
        </IconButton>
      </div>
      <p dir="auto" lang={language.slice(0, 2)} className="p-4 whitespace-pre-line">
        {text}
      </p>
      {sms && (
        <p className="px-4 pb-3 text-xs text-quiet">{t('sms', { length: sms.length, parts: sms.parts })}</p>
      )}
      {warnings.map(({ code, detail }) => (
        <p key={code} className="border-t border-line bg-warning-soft px-4 py-3 text-sm">
          {detail}
        </p>
      ))}
    </div>
  )
}
