// Papers that no set holds, photographed in three lights, as a set that `bench:receipts --set DIR` reads:
//   node tests/benches/unseen.bench.ts DIR [--batch 1 to 11] [--fonts NODE_MODULES]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../web-browser.ts'
import type { Truth } from './receipts-score.ts'
import { BATCHES } from './unseen-papers/batches.ts'
import { LIGHTS, packageFolder, photograph } from './unseen-papers/photograph.ts'

const { values, positionals } = parseArgs({
  options: { batch: { type: 'string' }, fonts: { type: 'string' } },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) throw new Error('say into which folder the set is written')
const papers = values.batch ? (BATCHES[Number(values.batch) - 1] ?? []) : BATCHES.flat()
const fontFolders = [packageFolder(), ...(values.fonts ? [values.fonts] : [])]
for (const part of ['images', 'truth']) mkdirSync(join(folder, part), { recursive: true })

const browser = await openBrowser()
// As near as a phone is held: a letter of a till is some thirty pixels high.
const page = await browser.newPage({ deviceScaleFactor: 2 })
for (const paper of papers) {
  for (const light of LIGHTS) {
    const id = `${paper.id}-${light}`
    const truth: Truth = { id, source: 'unseen', template: paper.id, degradation: light, ...paper.truth }
    writeFileSync(join(folder, 'images', `${id}.jpg`), await photograph(page, paper, light, fontFolders))
    writeFileSync(join(folder, 'truth', `${id}.json`), `${JSON.stringify(truth, null, 2)}\n`)
  }
}
await browser.close()
process.stdout.write(`${papers.length * LIGHTS.length} photos of ${papers.length} papers in ${folder}\n`)
