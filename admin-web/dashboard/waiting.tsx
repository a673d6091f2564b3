import { Check, ChevronRight, CircleAlert, ReceiptText, TriangleAlert } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Alert } from '#core/dashboard/alerts/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button, IconButton } from '../frame/button.tsx'
import { Card } from '../frame/card.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { placeOf } from './subjects.ts'

const MOST_SHOWN = 4

/** What waits for the owner: receipts to confirm, and the alerts, each put away once it was seen. */
export function WhatWaits() {
  const { t } = useTranslation('dashboard')
  const alerts = useRead('/api/dashboard/alerts', {})
  const [all, setAll] = useState(false)
  const drafts = useRead('/api/expenses', { status: 'draft', pageSize: 1 })
  const toConfirm = drafts.data?.total ?? 0
  const open = alerts.data?.items.filter(({ acknowledgedAt }) => acknowledgedAt === null) ?? []
  return (
    <Card title={t('waits')} note={open.length > 0 && t('alertCount', { count: open.length })}>
      <Shown query={alerts}>
        {() => (
          <ul className="-mx-2 flex flex-col">
            {toConfirm > 0 && (
              <Row
                to={`/tools/expenses/${drafts.data?.items[0]?.id ?? ''}`}
                icon={<ReceiptText size={18} className="text-green" />}
                title={t('drafts', { count: toConfirm })}
                note={t('draftsNote')}
              >
                <ChevronRight size={18} aria-hidden className="points m-3 text-quiet" />
              </Row>
            )}
            {(all ? open : open.slice(0, MOST_SHOWN)).map((alert) => (
              <AlertRow key={alert.id} alert={alert} />
            ))}
            {open.length > MOST_SHOWN && !all && (
              <li className="px-2 pt-1">
                <Button look="quiet" className="-mx-2 px-2" onClick={() => setAll(true)}>
                  {t('seeAll', { count: open.length })}
                </Button>
              </li>
            )}
            {open.length + toConfirm === 0 && (
              <li className="flex items-center gap-3 px-2 py-4 text-sm text-quiet">
                <Check size={18} aria-hidden className="text-green" /> {t('nothingWaits')}
              </li>
            )}
          </ul>
        )}
      </Shown>
    </Card>
  )
}

function AlertRow({ alert: { id, severity, title, detail, evidence } }: { alert: Alert }) {
  const { t } = useTranslation('dashboard')
  const { written } = useSpeech()
  const seen = useChange('POST', '/api/dashboard/alerts/:id/acknowledge', () => t('seen'))
  const icon =
    severity === 'urgent' ? (
      <CircleAlert size={18} className="text-danger" aria-label={t('urgent')} />
    ) : (
      <TriangleAlert size={18} className="text-warning" aria-label={t('warning')} />
    )
  return (
    <Row to={placeOf(evidence)} icon={icon} title={written(title)} note={written(detail)}>
      <IconButton name={t('acknowledge')} disabled={seen.isPending} onClick={() => seen.mutate({ id })}>
        <Check size={18} />
      </IconButton>
    </Row>
  )
}

function Row({
  to,
  icon,
  title,
  note,
  children,
}: {
  to: string | null
  icon: ReactNode
  title: string
  note: string
  children: ReactNode
}) {
  const said = (
    <>
      <span className="mt-0.5 shrink-0">{icon}</span>
      <span className="min-w-0">
        <span className="block text-sm font-medium">{title}</span>
        <span className="line-clamp-2 text-xs text-quiet">{note}</span>
      </span>
    </>
  )
  return (
    <li className="flex items-center rounded-md hover:bg-sunken">
      {to ? (
        <Link to={to} className="flex min-h-12 grow items-start gap-3 p-2">
          {said}
        </Link>
      ) : (
        <span className="flex min-h-12 grow items-start gap-3 p-2">{said}</span>
      )}
      {children}
    </li>
  )
}
