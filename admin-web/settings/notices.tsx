import { useTranslation } from 'react-i18next'
import type { Notifications } from '#core/dashboard/notices/contract.ts'
import type { Input } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { Shown } from '../frame/states.tsx'
import { Choice } from './rows.tsx'

type Changes = Input<'PATCH', '/api/notifications'>

const nudges = ['taxReminders', 'draftNudge', 'creditReminders'] as const
const levels = ['none', 'urgent', 'warning', 'all'] as const

/** What Sanad writes by itself, and when it keeps silent. */
export function Notices() {
  const wishes = useRead('/api/notifications', {})
  return <Shown query={wishes}>{(kept) => <Wishes kept={kept} />}</Shown>
}

function Wishes({ kept }: { kept: Notifications }) {
  const { t } = useTranslation(['settings', 'frame'])
  const save = useChange('PATCH', '/api/notifications')
  const set = (changes: Changes) => save.mutate(changes)
  return (
    <div className="flex flex-col gap-3">
      <Timed
        name={t('notices.eveningBrief')}
        on={kept.eveningBrief}
        turn={(on) => set({ eveningBrief: on })}
        at={kept.eveningAt}
        move={(at) => set({ eveningAt: at })}
      />
      <Timed
        name={t('notices.weekReview')}
        on={kept.weekReview}
        turn={(on) => set({ weekReview: on })}
        at={kept.weekReviewAt}
        move={(at) => set({ weekReviewAt: at })}
      />
      {nudges.map((nudge) => (
        <Choice
          key={nudge}
          name={t(`notices.${nudge}`)}
          on={kept[nudge]}
          turn={(on) => set({ [nudge]: on })}
        />
      ))}
      <SelectField
        label={t('notices.alerts')}
        value={kept.alerts}
        onChange={({ target }) => {
          const level = levels.find((each) => each === target.value)
          if (level) set({ alerts: level })
        }}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {t(`notices.levels.${level}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 gap-3">
        <TimeField label={t('notices.quietFrom')} at={kept.quietFrom} move={(at) => set({ quietFrom: at })} />
        <TimeField
          label={t('notices.quietUntil')}
          at={kept.quietUntil}
          move={(at) => set({ quietUntil: at })}
        />
      </div>
    </div>
  )
}

function Timed({
  name,
  on,
  turn,
  at,
  move,
}: {
  name: string
  on: boolean
  turn: (on: boolean) => void
  at: string
  move: (at: string) => void
}) {
  const { t } = useTranslation('settings')
  return (
    <div>
      <Choice name={name} on={on} turn={turn} />
      {on && <TimeField label={t('notices.at')} at={at} move={move} />}
    </div>
  )
}

/** Kept when it is left, so that half a time is not. */
function TimeField({ label, at, move }: { label: string; at: string; move: (at: string) => void }) {
  return (
    <TextField
      key={at}
      label={label}
      type="time"
      dir="ltr"
      defaultValue={at}
      onBlur={({ target }) => {
        if (target.value && target.value !== at) move(target.value)
      }}
    />
  )
}
