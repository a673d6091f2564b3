import { useTranslation } from 'react-i18next'
import { useRead } from '../api/queries.ts'
import { daysAfter, monthBefore } from '../frame/days.ts'
import { useSpeech } from '../frame/speech.ts'
import { dayInWords } from './day-in-words.ts'

/** "Bonne journée : 18 400 DA, mieux qu’un mardi habituel." */
export function TodayInWords({ today, lowStock }: { today: string; lowStock: number }) {
  const { t } = useTranslation('dashboard')
  const { money, language } = useSpeech()
  const { data } = useRead('/api/dashboard/stats', {
    from: daysAfter(monthBefore(today).from, -1),
    to: today,
  })
  const day = data && dayInWords(data.series)
  if (!day) return <div className="waiting h-14 w-full max-w-xl" />
  // Arabic says "a usual Wednesday" without the article that the calendar gives it.
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    .format(new Date(today))
    .replace(/^ال/, '')
  return (
    <p className="max-w-3xl text-lg text-balance">
      {day.revenue === 0
        ? t('noSaleYet')
        : t(`dayIs.${day.against}`, { amount: money(day.revenue), weekday })}{' '}
      {lowStock > 0 && t('toOrder', { count: lowStock })}
    </p>
  )
}
