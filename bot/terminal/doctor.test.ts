import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBackups } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'
import { openFakeGraph, type FakeGraph } from '../../tests/fakes/graph.ts'
import { openFakeOpenAI, type FakeOpenAI } from '../../tests/fakes/openai.ts'
import { openFakeTelegram, type FakeTelegram } from '../../tests/fakes/telegram.ts'
import { doctor } from './doctor.ts'
import { words } from './words.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sanad-doctor-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** What the doctor says of a house with these settings that was never opened, and how it ends. */
async function said(env: Record<string, string>, language: 'fr' | 'ar' | 'en' = 'fr') {
  const settings = readSettings({ DATA_DIR: dataDir, PORT: '0', ...env })
  const written: string[] = []
  const code = await doctor.run([], {
    words: words[language],
    language,
    commands: [],
    settings: () => settings,
    backups: () => openBackups(settings),
    open: () => Promise.reject(new Error('the doctor opens no house')),
    write: (text) => void written.push(text),
    lines: (async function* () {})(),
  })
  return { code, text: written.join('') }
}

describe('the doctor asks each outside part that is set', () => {
  let telegram: FakeTelegram
  let graph: FakeGraph
  let openai: FakeOpenAI
  beforeEach(async () => {
    ;[telegram, graph, openai] = await Promise.all([openFakeTelegram(), openFakeGraph(), openFakeOpenAI()])
  })
  afterEach(() => Promise.all([telegram.close(), graph.close(), openai.close()]))

  const all = () => ({
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_BOT_TOKEN: telegram.token,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    OPENAI_API_BASE: openai.base,
    VOICE_COMMAND: 'cat {file}',
    SCAN_COMMAND: 'true',
  })

  test('and says that it answers', async () => {
    const { code, text } = await said(all())
    expect(code).toBe(0)
    expect(text).toContain('✓ Telegram connaît le bot : @sanad_test_bot')
    expect(text).toContain('✓ Meta connaît le numéro WhatsApp')
    expect(text).toContain('✓ Le modèle répond (127.0.0.1')
    expect(text).toContain('✓ Le programme des notes vocales est là')
    expect(text).toContain('✓ L’antivirus')
    expect(
      telegram.calls.map(({ method }) => method),
      'nothing is sent',
    ).toEqual(['getMe', 'getWebhookInfo'])
  })

  test('and says of a wrong token, number, model or program which setting it is', async () => {
    const wrong = {
      ...all(),
      TELEGRAM_BOT_TOKEN: '1:wrong',
      WHATSAPP_CLOUD_TOKEN: 'wrong',
      OPENAI_MODEL: 'gpt-nowhere',
      VOICE_COMMAND: 'no-such-program {file}',
      SCAN_COMMAND: 'false',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
      BREACHED_PASSWORDS: openai.base,
    }
    const { code, text } = await said(wrong)
    expect(code).toBe(1)
    expect(text).toMatch(/✗ Telegram ne connaît pas ce jeton.*TELEGRAM_BOT_TOKEN/)
    expect(text).toMatch(/✗ Meta refuse WHATSAPP_CLOUD_TOKEN/)
    expect(text).toMatch(/! .*ne liste pas « gpt-nowhere ».*fake-small/)
    for (const setting of ['✗ VOICE_COMMAND', '✗ SCAN_COMMAND', '! OTEL_EXPORTER', '! BREACHED_PASSWORDS'])
      expect(text).toContain(setting)
    expect((await said({ ...all(), WHATSAPP_CLOUD_PHONE_ID: '1' }, 'en')).text).toMatch(
      /✗ Meta refuses this number .*WHATSAPP_CLOUD_PHONE_ID/,
    )
    expect((await said({ ...all(), WHATSAPP_CLOUD_APP_SECRET: '' }, 'ar')).text).toContain('✗ WhatsApp Cloud')
  })

  test('and calls nothing wrong that is merely away', async () => {
    await Promise.all([telegram.line('cut'), graph.line('cut'), openai.line('cut')])
    const { code, text } = await said(all())
    expect(code).toBe(0)
    expect(text).toContain('! Telegram ne répond pas')
    expect(text).toContain('! Meta ne répond pas')
    expect(text).toMatch(/! Le modèle ne répond pas .*ECONNREFUSED/)
  })
})

test('what is not set is not asked for', async () => {
  expect((await said({})).text).not.toMatch(/Telegram|Meta|modèle|navigateur|antivirus/)
})
