import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const KEY = 'secret.key'
const BEFORE = '.before'

/** Signs and seals with the house's own key, which never leaves it. */
export type Secrets = {
  /** A keyed hash: the same for the same text, and useless without the key. */
  hash(text: string): string
  seal(text: string): string
  /** Throws where the text was not sealed by this house. */
  open(sealed: string): string
}

/** Without SECRET_KEY a key is made once and kept in the data folder, readable by its owner only. */
export type GivenKeys = {
  dataDir: string
  secretKey: string | undefined
  secretKeyBefore: string | undefined
}

const keyFor = (master: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', master, 'sanad', purpose, 32))

/** What the key before this one sealed is opened still, until all of it is sealed anew (`sealAnew`). */
export function openSecrets(given: GivenKeys): Secrets {
  const master = masterKey(given.dataDir, given.secretKey)
  const before = given.secretKeyBefore ?? keyLaidAside(given.dataDir)
  const [hashing, sealing] = [keyFor(master, 'hash'), keyFor(master, 'seal')]
  return {
    hash: (text) => createHmac('sha256', hashing).update(text).digest('hex'),
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      try {
        return opened(sealed, sealing)
      } catch (error) {
        if (before === null) throw error
        return opened(sealed, keyFor(before, 'seal'))
      }
    },
  }
}

function opened(sealed: string, key: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** Lays the kept key aside: the next to open the house draws another. One that lies aside already stays: it sealed more. */
export function layKeyAside(dataDir: string): void {
  const path = join(dataDir, KEY)
  if (existsSync(path) && !existsSync(path + BEFORE)) renameSync(path, path + BEFORE)
}

/** Once nothing is left that it sealed. */
export function forgetKeyLaidAside(dataDir: string): void {
  rmSync(join(dataDir, KEY + BEFORE), { force: true })
}

function keyLaidAside(dataDir: string): string | null {
  const path = join(dataDir, KEY + BEFORE)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}

/** The key itself, for a sealed backup and nothing else. */
export function masterKey(dataDir: string, given: string | undefined): string {
  return given ?? keptKey(join(dataDir, KEY))
}

/** A plain hash for tokens that are random already: sessions and API keys. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function keptKey(path: string): string {
  if (!existsSync(path))
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(path, 'utf8').trim()
}
