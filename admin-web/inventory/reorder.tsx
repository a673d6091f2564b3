import { ClipboardCheck, Copy, MessageCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import type { Output } from '../api/client.ts'
import { useRead } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { Card } from '../frame/card.tsx'
import { useCopy } from '../frame/copy.ts'
import { PageHead } from '../frame/page-head.tsx'
import { withParameter } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { Toggle } from '../frame/toggle.tsx'
import { useUnit } from '../frame/units.ts'

type Order = Output<'GET', '/api/inventory/reorder'>['suppliers'][number]

const spans = [7, 14, 30] as const

/** What to order, supplier by supplier, with the message ready to be sent. */
export function Reorder() {
  const { t } = useTranslation('inventory')
  const { money, number } = useSpeech()
  const [address, setAddress] = useSearchParams()
  const days = spans.find((each) => String(each) === address.get('days')) ?? 14
  const orders = useRead('/api/inventory/reorder', { days })
  const { items = 0, amount = 0 } = orders.data ?? {}
  return (
    <>
      <PageHead
        title={t('reorder.title')}
        note={
          items > 0 &&
          `${t('count', { count: items, shown: number(items) })} · ${t('reorder.about', { amount: money(amount) })}`
        }
      />
      <div className="mb-4 flex flex-wrap items-center gap-2 print:hidden">
        <span className="basis-full text-sm text-quiet @xl:basis-auto">{t('reorder.lasting')}</span>
        {spans.map((span) => (
          <Toggle
            key={span}
            on={span === days}
            turn={() => setAddress((old) => withParameter(old, 'days', String(span)), { replace: true })}
          >
            {t('reorder.days', { count: span })}
          </Toggle>
        ))}
      </div>
      <Shown
        query={orders}
        isEmpty={({ suppliers }) => suppliers.length === 0}
        empty={<Empty icon={<ClipboardCheck />} title={t('reorder.empty')} say={t('reorder.say')} />}
      >
        {({ suppliers }) => (
          <div className={`grid items-start gap-4 ${suppliers.length > 1 ? '@4xl:grid-cols-2' : ''}`}>
            {suppliers.map((order) => (
              <OneOrder key={order.supplierId} order={order} />
            ))}
          </div>
        )}
      </Shown>
    </>
  )
}

function OneOrder({ order: { name, phone, lines, amount, message } }: { order: Order }) {
  const { t } = useTranslation(['inventory', 'marketing'])
  const { money } = useSpeech()
  const copy = useCopy()
  return (
    <Card
      title={<bdi>{name ?? t('reorder.noSupplier')}</bdi>}
      action={amount > 0 && <span className="figure text-sm font-semibold">≈ {money(amount)}</span>}
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{name ?? t('reorder.noSupplier')}</caption>
        <thead className="text-xs text-quiet">
          <tr className="border-b border-line [&>th]:pb-2 [&>th]:font-medium">
            <th scope="col" className="text-start">
              {t('name')}
            </th>
            <th scope="col" className="text-end">
              {t('reorder.toOrder')}
            </th>
            <th scope="col" className="hidden ps-3 text-end @xl:table-cell">
              {t('reorder.cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.itemId} line={line} />
          ))}
        </tbody>
      </table>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        {phone && (
          <a
            href={whatsApp(phone, message)}
            target="_blank"
            rel="noreferrer"
            className={buttonLook('primary')}
          >
            <MessageCircle size={17} aria-hidden /> WhatsApp
          </a>
        )}
        <Button onClick={() => void copy(message)}>
          <Copy size={17} aria-hidden /> {t('reorder.copy')}
        </Button>
      </div>
    </Card>
  )
}

function Line({
  line: { itemId, name, unit, left, daysLeft, why, order, packs, lastCost },
}: {
  line: Order['lines'][number]
}) {
  const { t } = useTranslation('inventory')
  const { money, number } = useSpeech()
  const unitName = useUnit()
  const lasts = why === 'out' || daysLeft === null ? null : Math.floor(daysLeft)
  return (
    <tr className="border-b border-line align-top last:border-0 [&>*]:py-2.5">
      <th scope="row" className="text-start font-normal">
        <Link to={`/tools/inventory/${itemId}`} className="font-medium hover:text-green">
          <bdi>{name}</bdi>
        </Link>
        <span className={`block text-xs ${why === 'out' ? 'text-danger' : 'text-quiet'}`}>
          {why === 'out'
            ? t('reorder.out')
            : t('reorder.left', { left: number(left), unit: unitName(unit, left) })}
          {lasts !== null && ` · ${lasts === 0 ? t('reorder.today') : t('reorder.lasts', { count: lasts })}`}
        </span>
      </th>
      <td className="figure ps-3 text-end font-semibold">
        {packs ? (
          <>
            {number(packs.count)} <bdi>{unitName(packs.name, packs.count)}</bdi>
            <span className="block text-xs font-normal text-quiet">
              {number(order)} {unitName(unit, order)}
            </span>
          </>
        ) : (
          <>
            {number(order)} <bdi className="text-xs font-normal text-quiet">{unitName(unit, order)}</bdi>
          </>
        )}
      </td>
      <td className="figure hidden ps-3 text-end text-quiet @xl:table-cell">
        {lastCost !== null && money(lastCost)}
      </td>
    </tr>
  )
}

/** A number as Algerians write it becomes one that WhatsApp knows. */
function whatsApp(phone: string, message: string): string {
  const number = phone
    .replace(/\D/g, '')
    .replace(/^(?:00)?213/, '')
    .replace(/^0/, '')
  return `https://wa.me/213${number}?text=${encodeURIComponent(message)}`
}
