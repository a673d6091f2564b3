import { findBusiness } from '../../business/store.ts'
import { wilayaName } from '../../business/wilayas.ts'
import { inOrder } from '../../periods.ts'
import type { Reading } from '../reading.ts'
import { trendPeriod } from '../rules.ts'
import {
  sectionCodes,
  type NewReport,
  type Report,
  type ReportLanguage,
  type Section,
  type SectionCode,
} from './contract.ts'
import { marketSections } from './market-sections.ts'
import { ownSections } from './own-sections.ts'
import { sayTrade } from './paper-words.ts'
import { paperLanguage, sayFullDay, type Drafting, type SectionBody } from './saying.ts'
import { paragraphs, sectionTitles, titles } from './words.ts'

/** Reads the books and writes the report's figures and sentences. Throws `from_after_to`. */
export async function gather(said: NewReport, shop: Reading, now: Date): Promise<Report> {
  inOrder(said)
  const language = paperLanguage(said.language ?? shop.language)
  const period = trendPeriod(said, shop.today)
  inOrder(period)
  const drafting: Drafting = { shop: { ...shop, language }, language, period }
  const wanted = new Set<SectionCode>([...(said.sections ?? sectionCodes), 'method'])
  const bodies = new Map<SectionCode, SectionBody>([
    ...(await ownSections(drafting, wanted)),
    ...(await marketSections(drafting, wanted)),
    ['method', { paragraphs: paragraphs.method.map((each) => each[language]) }],
  ])
  const business = await findBusiness(shop.tx, shop.business.id)
  return {
    title: said.title ?? titles.report[language],
    subtitle: `${sayFullDay(period.from, language)} – ${sayFullDay(period.to, language)}`,
    business: {
      name: business.name,
      sector: sayTrade(business.sector, language),
      wilaya: wilayaName(business.wilaya, language === 'ar' ? 'arabic' : 'latin'),
      nif: business.nif,
      rc: business.rc,
      address: business.address,
      phone: business.phone,
    },
    period: { from: period.from, to: period.to },
    language,
    currency: 'DZD',
    generatedAt: now.toISOString(),
    sections: sectionCodes.flatMap((code) => sectionOf(code, bodies.get(code), wanted, language)),
    sources: [...new Set([...bodies.values()].flatMap(({ sources }) => sources ?? []))],
    source: 'rules',
  }
}

function sectionOf(
  code: SectionCode,
  body: SectionBody | undefined,
  wanted: ReadonlySet<SectionCode>,
  language: ReportLanguage,
): Section[] {
  if (!body || !wanted.has(code)) return []
  const { paragraphs = [], figures = [], tables = [], charts = [] } = body
  return [{ code, title: sectionTitles[code][language], paragraphs, figures, tables, charts }]
}
