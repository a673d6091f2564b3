import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

function refused(env: Record<string, string>): SettingsError {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('these settings were taken')
}

test('a secret may lie in a file that something else keeps, and one that can’t be read is said so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-secret-'))
  const path = join(folder, 'passphrase')
  writeFileSync(path, 'la phrase du patron\n')
  expect(readSettings({ BACKUP_PASSPHRASE_FILE: path }).backupPassphrase).toBe('la phrase du patron')
  expect(readSettings({ BACKUP_PASSPHRASE_FILE: path, BACKUP_PASSPHRASE: 'autre' }).backupPassphrase).toBe(
    'autre',
  )
  rmSync(folder, { recursive: true })
  expect(refused({ BACKUP_PASSPHRASE_FILE: path }).sentence.fr).toContain('ne se lit pas')
})

test.each([
  ['OPENAI_API_BASE', 'http://model.example.com/v1'],
  ['S3_ENDPOINT', 'http://8.8.8.8:9000'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://[2a00:1450::1]:4318'],
])('%s outside of the shop’s network goes by HTTPS only', (name, address) => {
  expect(refused({ [name]: address }).sentence.ar).toContain('https://')
})

test.each([
  'http://127.0.0.1:11434/v1',
  'http://ollama:11434/v1',
  'http://192.168.1.9/v1',
  'https://api.example.com',
])('a model at %s may be asked', (address) => {
  expect(readSettings({ OPENAI_API_BASE: address }).ai.base).toBe(address)
})

test('what can’t be used is said for each variable, in the reader’s language', () => {
  const { sentence } = refused({ PORT: 'abc', LOG_LEVEL: 'loud' })
  expect(sentence.fr.split('\n').map((line) => line.split(':')[0])).toEqual(['PORT', 'LOG_LEVEL'])
  expect(sentence.ar).not.toBe(sentence.fr)
})

test('a house that the internet may knock at asks for a second factor, unless its owner says otherwise', () => {
  const asked = (env: Record<string, string>) => readSettings(env).secondFactor
  expect(asked({})).toBe('offered')
  expect(asked({ PUBLIC_URL: 'https://192.168.1.20' })).toBe('offered')
  expect(asked({ PUBLIC_URL: 'https://caisse.local' })).toBe('offered')
  expect(asked({ PUBLIC_URL: 'https://boutique.example.dz' })).toBe('required')
  expect(asked({ PUBLIC_URL: 'https://boutique.example.dz', SECOND_FACTOR: 'offered' })).toBe('offered')
  expect(asked({ SECOND_FACTOR: 'required' })).toBe('required')
})

test('each role has a port of its own, unless it is given one', () => {
  expect(readSettings({ SANAD_ROLE: 'worker' }).port).not.toBe(readSettings({ SANAD_ROLE: 'bot' }).port)
  expect(readSettings({ SANAD_ROLE: 'bot', PORT: '4000' }).port).toBe(4000)
})
