import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantOf } from '../time.ts'
import { addMonths, civil } from './calendar.ts'
import { periodToCompare, readDates } from './dates.ts'
import { feastIn, hijriOf } from './hijri.ts'
import { languages } from '../shapes.ts'
import { sayDay } from './say.ts'
import type { TimeContext } from './dates.ts'

// A Wednesday.
const past: TimeContext = { now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers', purpose: 'past' }
const future: TimeContext = { ...past, purpose: 'future' }

const said = (message: string, context = past) =>
  readDates(message, context).map(({ from, to }) => (from === to ? from : `${from}..${to}`))

test.each([
  ["vendu aujourd'hui", '2026-11-18'],
  ['ch7al b3t lyoum', '2026-11-18'],
  ["ce matin j'ai vendu", '2026-11-18'],
  ['9eddach bi3na mel sbah', '2026-11-18'],
  ['w lberah ch7al', '2026-11-17'],
  ['شحال بعنا من الصباح', '2026-11-18'],
  ['شحال دخلت البارح', '2026-11-17'],
  ['ليوم أمس', '2026-11-17'],
  ['wel lbare7', '2026-11-16'],
  ['avant-hier', '2026-11-16'],
  ['mardi', '2026-11-17'],
  ['nhar lkhmis', '2026-11-12'],
  ['nhar tlata', '2026-11-17'],
  ['يوم السبت الماضي', '2026-11-14'],
  ['had simana', '2026-11-15..2026-11-18'],
  ['simana li fatet', '2026-11-08..2026-11-14'],
  ['ce mois-ci', '2026-11-01..2026-11-18'],
  ['والشهر الماضي؟', '2026-10-01..2026-10-31'],
  ['ch-har li fat', '2026-10-01..2026-10-31'],
  ['les ventes du mois', '2026-11-01..2026-11-18'],
  ['les 7 derniers jours', '2026-11-12..2026-11-18'],
  ['آخر 7 أيام', '2026-11-12..2026-11-18'],
  ['last 30 days', '2026-10-20..2026-11-18'],
  ['il y a 3 jours', '2026-11-15'],
  ['depuis le 1er', '2026-11-01..2026-11-18'],
  ['men ras chhar', '2026-11-01..2026-11-18'],
  ['منذ أول الشهر', '2026-11-01..2026-11-18'],
  ['le 7 novembre', '2026-11-07'],
  ['le 3 décembre', '2025-12-03'],
  ['7/11', '2026-11-07'],
  ['14/11/2026', '2026-11-14'],
  ['2026-11-14', '2026-11-14'],
  ['en octobre', '2026-10-01..2026-10-31'],
  ['شهر أكتوبر', '2026-10-01..2026-10-31'],
  ['في سنة 2018', '2018-01-01..2018-12-31'],
  ['f 3am 2016', '2016-01-01..2016-12-31'],
  ["les 18 premiers jours d'octobre", '2026-10-01..2026-10-18'],
  ['first 18 days of october', '2026-10-01..2026-10-18'],
  ['ce trimestre', '2026-10-01..2026-11-18'],
  ['l3am li fat', '2025-01-01..2025-12-31'],
  ['du 5 au 12 novembre', '2026-11-05..2026-11-12'],
  ['en ramadan', '2026-02-18..2026-03-19'],
  ['9bel l3id', '2026-05-20..2026-05-26'],
])('%s is %s', (message, expected) => {
  expect(said(message)).toEqual([expected])
})

test('a reminder looks forward', () => {
  expect(said('lundi', future)).toEqual(['2026-11-23'])
  expect(said('men 5 janvier 7ta 12 janvier', future)).toEqual(['2027-01-05..2027-01-12'])
  expect(said('ras chhar', future)).toEqual(['2026-12-01'])
  expect(said('ramadan', future)).toEqual(['2027-02-08..2027-03-08'])
})

test.each([
  ['rappelle moi demain à 8h', '2026-11-19T07:00:00.000Z'],
  ['fakkarni ghodwa sba7', '2026-11-19T07:00:00.000Z'],
  ['dans 2 heures', '2026-11-18T11:00:00.000Z'],
  ['بعد غدوة على 5', '2026-11-20T16:00:00.000Z'],
  ['jeudi à 14h30', '2026-11-19T13:30:00.000Z'],
  ['tomorrow at 5pm', '2026-11-19T16:00:00.000Z'],
  ['demain soir à 8h', '2026-11-19T19:00:00.000Z'],
  ['à 9h', '2026-11-19T08:00:00.000Z'],
  ['غدا على الساعة السادسة صباحا', '2026-11-19T05:00:00.000Z'],
  ['غدا الساعة الحادية عشرة والنصف', '2026-11-19T10:30:00.000Z'],
  ['غدا على الساعة السادسة إلا ربعا صباحا', '2026-11-19T04:45:00.000Z'],
  ['غدا الساعة الثامنة مساء', '2026-11-19T19:00:00.000Z'],
])('%s is the instant %s', (message, expected) => {
  expect(readDates(message, future).map((when) => when.at)).toEqual([expected])
})

test.each([
  'tlata 7lib',
  'chez Marche Plus',
  'I may sell',
  'bi3t 3 lait 1500 da',
  'Quel jour de la semaine je vends le mieux ?',
])('%s says no time', (message) => {
  expect(readDates(message, past)).toEqual([])
})

test('two periods of one message are both found', () => {
  expect(said('had chhar khir wela chhar li fat')).toEqual([
    '2026-11-01..2026-11-18',
    '2026-10-01..2026-10-31',
  ])
})

test('a distance is counted in minutes or hours from now, and the place of what was said is known', () => {
  const placed = (message: string) =>
    readDates(message, future).map(({ at, span }) => [at, message.slice(...span)])
  expect(placed('rappelle dans 20 minutes Karim')).toEqual([['2026-11-18T09:20:00.000Z', 'dans 20 minutes']])
  expect(placed('rappelle dans 20 heures Karim')).toEqual([['2026-11-19T05:00:00.000Z', 'dans 20 heures']])
  expect(placed('rappelle demain à 8h Karim')).toEqual([['2026-11-19T07:00:00.000Z', 'demain à 8h']])
  expect(placed('rappelle à 8h Karim demain')).toEqual([['2026-11-19T07:00:00.000Z', 'à 8h Karim demain']])
  expect(placed('rappelle à 8h Karim Haddad demain')).toEqual([['2026-11-19T07:00:00.000Z', 'demain']])
})

test.each([
  ['cette semaine', ['2026-11-08', '2026-11-14', 'week', 'last_week']],
  ['la semaine dernière', ['2026-11-01', '2026-11-07', 'week', null]],
  ['ce mois', ['2026-10-01', '2026-10-31', 'month', 'last_month']],
  ['le mois dernier', ['2026-09-01', '2026-09-30', 'month', null]],
  ['hier', ['2026-11-16', '2026-11-16', 'day', null]],
  ['last 9 days', ['2026-11-01', '2026-11-09', 'days', null]],
])('%s is compared with what came before it', (message, expected) => {
  const [period] = readDates(message, past)
  const before = period && periodToCompare(period)
  expect(before && [before.from, before.to, before.kind, before.name]).toEqual(expected)
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2010-01-01', days))

test('any day written in full is read back, on any day, in French, Darija and Arabic', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...languages.filter((language) => language !== 'en')),
      (written, language) => {
        const { year } = civil(written)
        const text = sayDay(written, language, '1900-01-01').replace(/^\S+ /, '').replaceAll('.', '')
        expect(readDates(`le ${text}`, past).map((when) => when.from)).toEqual([written])
        expect(text).toContain(String(year))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('every period runs forward, and past ones that are running end today', () => {
  const periods = [
    'cette semaine',
    'had chhar',
    'ce trimestre',
    'this year',
    'l3am li fat',
    'simana li fatet',
    'last 9 days',
    'ramadan',
    '9bel l3id',
  ]
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...periods),
      fc.constantFrom(-1, 0, 1),
      (today, message, hijriCorrection) => {
        const now = instantOf('Africa/Algiers', today, '12:00')
        const [when] = readDates(message, { now, zone: 'Africa/Algiers', purpose: 'past', hijriCorrection })
        expect(when).toBeDefined()
        expect(when && when.from <= when.to && when.to <= today).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('the calendar counts as the calendar does', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(
    periodToCompare({ from: '2026-11-01', to: '2026-11-18', kind: 'month', name: 'this_month' }),
  ).toMatchObject({ from: '2026-10-01', to: '2026-10-31' })
})

test('the feasts of 2027 and 2028 fall as the Umm al-Qura table has them, a day later with a correction', () => {
  expect(feastIn('ramadan', 1448).from).toBe('2027-02-08')
  expect(feastIn('fitr', 1448).from).toBe('2027-03-09')
  expect(feastIn('adha', 1448).from).toBe('2027-05-16')
  expect(feastIn('achoura', 1449).from).toBe('2027-06-15')
  expect(feastIn('mawlid', 1450).from).toBe('2028-08-03')
  expect(feastIn('fitr', 1448, 1).from).toBe('2027-03-10')
  expect(hijriOf('2027-03-10', 1)).toEqual({ year: 1448, month: 10, day: 1 })
})
