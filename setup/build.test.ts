import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putInPlace } from './build.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-build-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was built takes the place of what was there before, whole, and leaves nothing else behind', () => {
  const place = made('web', { 'index.html': 'old', 'old.js': '' })
  putInPlace(made('web-1', { 'index.html': 'new' }), place)
  putInPlace(made('web-2', { 'index.html': 'newest' }), place)
  expect(readdirSync(folder)).toEqual(['web'])
  expect(readdirSync(place)).toEqual(['index.html'])
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('newest')
})

test('the first build finds nothing in its place', () => {
  const place = join(folder, 'web')
  putInPlace(made('web-1', { 'index.html': 'new' }), place)
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new')
})

function made(name: string, files: Record<string, string>): string {
  const into = join(folder, name)
  mkdirSync(into)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(into, file), content)
  return into
}
