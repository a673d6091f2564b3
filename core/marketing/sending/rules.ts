import type { SegmentCode } from '../contract.ts'
import type { Unreachable, WhatsappTemplate } from './contract.ts'

/** WhatsApp counts a template's value as one line of at most so many characters. */
const LONGEST_VALUE = 900
const MOBILE = /^(?:\+?213|00213|0)([567]\d{8})$/

/** An Algerian mobile number as WhatsApp knows it, `2135…`; null for any other. */
export function mobileOf(phone: string | null): string | null {
  const found = MOBILE.exec((phone ?? '').replace(/[\s().\-/]/g, ''))
  return found ? `213${found[1]}` : null
}

/** The ways in which the doors spell the same number as a chat. */
export function chatsOf(mobile: string): string[] {
  return [mobile, `+${mobile}`, `${mobile}@c.us`, `${mobile}@s.whatsapp.net`]
}

export type Person = {
  id: string
  name: string
  phone: string | null
  email: string | null
  consent: { channel: string; at: string } | null
  segment: SegmentCode | null
}
export type Recipient = { customerId: string; name: string; to: string }
export type Choice = {
  channel: 'whatsapp' | 'sms' | 'email'
  segments?: readonly SegmentCode[] | undefined
  /** When a number said STOP last, by the number. */
  stopped: ReadonlyMap<string, string>
}

/** Who is written to, each address once, and why the others are not. */
export function chosen(people: readonly Person[], choice: Choice) {
  const left: Record<Unreachable, number> = {
    no_consent: 0,
    other_channel: 0,
    no_mobile: 0,
    stopped: 0,
    other_segment: 0,
  }
  const recipients = new Map<string, Recipient>()
  for (const person of people) {
    const found = reach(person, choice)
    if ('why' in found) left[found.why] += 1
    else recipients.set(found.to, { customerId: person.id, name: person.name, to: found.to })
  }
  return { recipients: [...recipients.values()], left }
}

function reach(
  person: Person,
  { channel, segments, stopped }: Choice,
): { to: string } | { why: Unreachable } {
  const { consent } = person
  if (!consent) return { why: 'no_consent' }
  if (consent.channel.toLowerCase() !== channel) return { why: 'other_channel' }
  const to = channel === 'email' ? person.email : mobileOf(person.phone)
  if (!to) return { why: 'no_mobile' }
  // Whoever said STOP and agreed again later has changed their mind.
  if ((stopped.get(to) ?? '') >= consent.at) return { why: 'stopped' }
  if (segments && (!person.segment || !segments.includes(person.segment))) return { why: 'other_segment' }
  return { to }
}

export type Filling = { name: string; text: string; code: string; shop: string }

/** What fills a template, each on one line: WhatsApp refuses line breaks and long runs of spaces in it. */
export function valuesFor(template: WhatsappTemplate, filling: Filling): string[] {
  return template.values.map((each) => oneLine(filling[each]).slice(0, LONGEST_VALUE) || '-')
}

function oneLine(text: string): string {
  return text
    .replace(/\s*\n+\s*/g, ' · ')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** A link that opens WhatsApp on the sender's own phone with the text in it. */
export function whatsappLink(mobile: string, text: string): string {
  return `https://wa.me/${mobile}?text=${encodeURIComponent(text)}`
}

export type Promised = { soldOut: boolean; price: number | null; until: string | null }

/** What a text promises and the books no longer hold, on the day that it goes out; null where it still stands. */
export function brokenPromise(
  written: Promised,
  now: { soldOut: boolean; price: number | null },
  today: string,
): 'sold_out' | 'price' | 'date' | null {
  if (!written.soldOut && now.soldOut) return 'sold_out'
  if (written.price !== null && now.price !== null && written.price !== now.price) return 'price'
  return written.until !== null && written.until < today ? 'date' : null
}
