import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Shown } from '../frame/states.tsx'

type Ways = Output<'GET', '/api/marketing/ways'>

/** The approved WhatsApp template and the Telegram channel by which a campaign leaves this house. */
export function SendingWays() {
  const ways = useRead('/api/marketing/ways', {})
  return (
    <Shown query={ways}>
      {(ways) => (
        <div className="flex flex-col gap-6">
          <Template ways={ways} />
          <Channel ways={ways} />
        </div>
      )}
    </Shown>
  )
}

const USUAL_LANGUAGE = 'fr'

function Template({ ways: { whatsapp } }: { ways: Ways }) {
  const { t } = useTranslation(['marketing', 'frame'])
  const [name, setName] = useState(whatsapp.template?.name ?? '')
  const [language, setLanguage] = useState(whatsapp.template?.language ?? USUAL_LANGUAGE)
  const save = useChange('PATCH', '/api/marketing/ways', () => t('waySaved'))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    save.mutate({ whatsappTemplate: name.trim() ? { name: name.trim(), language: language.trim() } : null })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <Head name="WhatsApp" open={whatsapp.open} note={t('templateNote')} />
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-3">
        <TextField
          label={t('template')}
          placeholder="promo_semaine"
          dir="ltr"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          label={t('templateLanguage')}
          placeholder="fr"
          dir="ltr"
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        />
      </div>
      <FormFoot problem={save.error} busy={save.isPending} send={t('frame:save')} />
    </form>
  )
}

function Channel({ ways: { telegram } }: { ways: Ways }) {
  const { t } = useTranslation(['marketing', 'frame'])
  const [channel, setChannel] = useState(telegram.channel ?? '')
  const save = useChange('PATCH', '/api/marketing/ways', () => t('waySaved'))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    save.mutate({ telegramChannel: channel.trim() || null })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <Head name="Telegram" open={telegram.open} note={t('telegramNote')} />
      <TextField
        label={t('telegramChannel')}
        placeholder="@superette_el_amel"
        dir="ltr"
        value={channel}
        onChange={({ target }) => setChannel(target.value)}
      />
      <FormFoot problem={save.error} busy={save.isPending} send={t('frame:save')} />
    </form>
  )
}

function Head({ name, open, note }: { name: string; open: boolean; note: string }) {
  const { t } = useTranslation('marketing')
  return (
    <div className="text-sm">
      <h3 className="font-medium">
        {name}{' '}
        <span className={`text-xs font-normal ${open ? 'text-green' : 'text-quiet'}`}>
          {t(open ? 'wayOpen' : 'wayShut')}
        </span>
      </h3>
      <p className="text-xs text-quiet">{note}</p>
    </div>
  )
}
