import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTestServer } from '../../tests/server.ts'
import { openScan } from './scan.ts'

// The pattern that every scanner takes for a virus, in two halves, so that none takes this file for one.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const folder = mkdtempSync(join(tmpdir(), 'sanad-scanner-'))
const scanner = join(folder, 'scanner')
writeFileSync(scanner, '#!/bin/sh\ngrep -q EICAR "$2" && exit 1\nexit 0\n')
chmodSync(scanner, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

test.runIf(process.platform !== 'win32')(
  'what the machine’s scanner finds harmful is refused, and nothing passes where it can’t tell',
  async () => {
    const scan = openScan(`"${scanner}" --quiet {file}`)
    await expect(scan(Buffer.from(EICAR))).rejects.toMatchObject({ facts: { reason: 'infected' } })
    await scan(Buffer.from('a receipt'))
    const missing = openScan(join(folder, 'no-such-scanner'))
    await expect(missing(Buffer.from('a receipt'))).rejects.toMatchObject({
      facts: { reason: 'not_scanned' },
    })
  },
)

test.runIf(process.platform !== 'win32')(
  'an upload that it finds harmful is a 422 and not kept',
  async () => {
    const server = await openTestServer({ SCAN_COMMAND: `${scanner} --quiet` })
    const form = new FormData()
    form.set('file', new Blob([`name,price\n${EICAR},1\n`], { type: 'text/csv' }), 'items.csv')
    const { status, body } = await server.call('POST', '/api/inventory/import', { form })
    expect({ status, body }).toMatchObject({ status: 422, body: { type: 'urn:sanad:problem:file_refused' } })
    expect((await server.call('GET', '/api/inventory')).body).toMatchObject({ total: 0 })
    await server.close()
  },
)
