import { Camera, ChartNoAxesColumn, PenLine, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../api/queries.ts'
import type { Me } from '../api/session.ts'
import { Mark } from '../frame/brand.tsx'
import { PhotoInput } from '../frame/photo-input.tsx'
import { useAsks } from './asks.ts'

/** The first thing seen of the assistant: what can be told, asked and shown, with the shop's own goods. */
export function Hello({
  me,
  tryOut,
  show,
}: {
  me: Me
  tryOut: (text: string) => void
  show: (photo: File) => void
}) {
  const { t } = useTranslation('assistant')
  const asks = useAsks(me)
  const [item] = useRead('/api/inventory', { pageSize: 1 }).data?.items ?? []
  const sale = item ? t('tries.saleOf', { item: item.name }) : t('tries.sale')
  return (
    <div className="my-auto flex flex-col gap-5 py-4">
      <div>
        <Mark size={40} />
        <p className="mt-3 text-lg font-semibold">
          {t('hello')} <bdi>{me.user.name}</bdi>
        </p>
        <p className="text-sm text-balance text-quiet">{t('helloMore')}</p>
      </div>
      <Group title={t('toTell')}>
        {[sale, t('tries.expense'), t('tries.reminder')].map((each) => (
          <Line key={each} icon={PenLine} say={each} tryOut={tryOut} />
        ))}
      </Group>
      {asks.length > 0 && (
        <Group title={t('toAsk')}>
          {asks.map((each) => (
            <Line key={each} icon={ChartNoAxesColumn} say={each} tryOut={tryOut} />
          ))}
        </Group>
      )}
      <div className="grid">
        <PhotoInput
          name={t('tries.photo')}
          take={show}
          many
          className="min-h-12 grow rounded-md border border-dashed border-edge px-4 text-sm font-medium hover:border-green hover:text-green"
        >
          <Camera size={19} aria-hidden /> {t('tries.photo')}
        </PhotoInput>
      </div>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 text-xs font-medium text-quiet">{title}</h3>
      <div className="divide-y divide-line overflow-hidden rounded-md border border-line bg-paper">
        {children}
      </div>
    </section>
  )
}

function Line({
  icon: Icon,
  say,
  tryOut,
}: {
  icon: LucideIcon
  say: string
  tryOut: (text: string) => void
}) {
  return (
    <button
      type="button"
      onClick={() => tryOut(say)}
      className="flex min-h-11 w-full items-center gap-3 px-3.5 py-2 text-start text-sm transition hover:bg-sunken"
    >
      <Icon size={16} aria-hidden className="shrink-0 text-green" />
      <bdi className="grow rtl:text-right">{say}</bdi>
    </button>
  )
}
