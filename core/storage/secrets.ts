import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signs and seals with the house's own key, which never leaves it. */
export type Secrets = {
  /** A keyed hash: the same for the same text, and useless without the key. */
  hash(text: string): string
  seal(text: string): string
  /** Throws where the text was not sealed by this house. */
  open(sealed: string): string
}

/** `given` comes from SECRET_KEY; without it a key is made once and kept in the data folder, readable by its owner only. */
export function openSecrets(dataDir: string, given: string | undefined): Secrets {
  const master = masterKey(dataDir, given)
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', master, 'sanad', purpose, 32))
  const [hashing, sealing] = [key('hash'), key('seal')]
  return {
    hash: (text) => createHmac('sha256', hashing).update(text).digest('hex'),
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}

/** The key itself, for a sealed backup and nothing else. */
export function masterKey(dataDir: string, given: string | undefined): string {
  return given ?? keptKey(join(dataDir, 'secret.key'))
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
