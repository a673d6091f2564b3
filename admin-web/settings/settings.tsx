import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { Person } from '#core/business/contract.ts'
import { whoIsHere } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { NoSuchPage } from '../frame/no-such-page.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { useSignOut } from '../frame/sign-out.ts'
import { Audit } from '../privacy/audit.tsx'
import { Breach } from '../privacy/breach.tsx'
import { Consents } from '../privacy/consents.tsx'
import { Register } from '../privacy/register.tsx'
import { Retention } from '../privacy/retention.tsx'
import { SendingWays } from '../marketing/sending-ways.tsx'
import { ApiKeys } from './api-keys.tsx'
import { Backups } from './backups.tsx'
import { BusinessForm } from './business-form.tsx'
import { Channels } from './channels.tsx'
import { Contents, List } from './contents.tsx'
import { Device } from './device.tsx'
import { Files } from './files.tsx'
import { Health } from './health.tsx'
import { Intelligence } from './intelligence.tsx'
import { Leaving } from './leaving.tsx'
import { LinkedChats } from './linked-chats.tsx'
import { Notifications } from './notifications.tsx'
import { Password } from './password.tsx'
import { People } from './people.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Section } from './section.tsx'
import { Sessions } from './sessions.tsx'
import { Undelivered } from './undelivered.tsx'

/** The pages of the settings; a member of staff sees those that are of the own person. */
const pages = [
  'device',
  'security',
  'business',
  'people',
  'chats',
  'notifications',
  'intelligence',
  'data',
  'keys',
  'privacy',
  'health',
  'audit',
] as const
type Page = (typeof pages)[number]
const ofThePerson: readonly Page[] = ['device', 'security']
/** The briefs are made of figures: for those of the staff who may see them. */
const ofWhoSeesFigures: readonly Page[] = [...ofThePerson, 'notifications']

export function Settings() {
  const { t } = useTranslation(['settings', 'frame', 'privacy'])
  const here = useQuery(whoIsHere)
  const asked = useParams<{ page?: string }>().page ?? 'device'
  const mine = pagesOf(here.data?.user)
  const page = mine.find((each) => each === asked)
  const pages = mine.map((each) => ({
    to: addressOf(each),
    name: t(`pages.${each}`),
    note: t(`pageNotes.${each}`),
    first: each === 'device',
  }))
  return (
    <>
      {/* On a phone each page stands alone, under the way back. */}
      <div className={page === 'device' ? '' : '@max-2xl:sr-only'}>
        <PageHead title={t('frame:tabs.settings')}>
          <SignOut className={page === 'device' ? '' : '@max-2xl:hidden'} />
        </PageHead>
      </div>
      <div className="@2xl:grid @2xl:grid-cols-[11rem_minmax(0,1fr)] @2xl:gap-12">
        <Contents pages={pages} here={pages.find(({ to }) => page && to === addressOf(page))} />
        {page ? (
          <div className="flex flex-col gap-6">
            {sections(t)[page]}
            {page === 'device' && <List pages={pages} />}
          </div>
        ) : (
          <NoSuchPage />
        )}
      </div>
    </>
  )
}

function pagesOf(person: Person | undefined): readonly Page[] {
  if (person?.role === 'owner') return pages
  return person?.seesFigures ? ofWhoSeesFigures : ofThePerson
}

function addressOf(page: Page): string {
  return page === 'device' ? '/settings' : `/settings/${page}`
}

function sections(t: TFunction<['settings', 'frame', 'privacy']>): Record<Page, ReactNode> {
  const section = (name: Named, body: ReactNode) => (
    <Section title={t(name)} note={t(`${name}Note`)}>
      {body}
    </Section>
  )
  const ofPrivacy = (name: NamedByPrivacy, body: ReactNode) => (
    <Section title={t(`privacy:${name}`)} note={t(`privacy:${name}Note`)}>
      {body}
    </Section>
  )
  return {
    device: section('device', <Device />),
    security: (
      <>
        {section('factor', <SecondFactor />)}
        {section('sessions', <Sessions />)}
        {section('password', <Password />)}
      </>
    ),
    business: section('business', <BusinessForm />),
    people: section('people', <People />),
    chats: (
      <>
        {section('chats', <LinkedChats />)}
        {section('channels', <Channels />)}
        {section('ways', <SendingWays />)}
        {section('undelivered', <Undelivered />)}
      </>
    ),
    notifications: section('notifications', <Notifications />),
    intelligence: section('intelligence', <Intelligence />),
    data: (
      <>
        {section('files', <Files />)}
        {section('backups', <Backups />)}
        {section('leaving', <Leaving />)}
      </>
    ),
    keys: section('keys', <ApiKeys />),
    health: section('health', <Health />),
    audit: ofPrivacy('audit', <Audit />),
    privacy: (
      <>
        {ofPrivacy('retention', <Retention />)}
        {ofPrivacy('consents', <Consents />)}
        {ofPrivacy('registerTitle', <Register />)}
        {ofPrivacy('breach', <Breach />)}
      </>
    ),
  }
}

type NamedByPrivacy = 'audit' | 'retention' | 'consents' | 'registerTitle' | 'breach'
type Named =
  | 'device'
  | 'factor'
  | 'sessions'
  | 'password'
  | 'business'
  | 'people'
  | 'chats'
  | 'channels'
  | 'undelivered'
  | 'notifications'
  | 'intelligence'
  | 'files'
  | 'backups'
  | 'keys'
  | 'health'
  | 'ways'
  | 'leaving'

function SignOut({ className }: { className: string }) {
  const { t } = useTranslation()
  const leave = useSignOut()
  return (
    <Button className={className} onClick={() => leave.mutate()} disabled={leave.isPending}>
      {t('signOut')}
    </Button>
  )
}
