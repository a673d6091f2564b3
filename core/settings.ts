import { join, resolve } from 'node:path'
import { z } from 'zod'

const on = z.stringbool()
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const blankIsAbsent = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), shape)

const environment = z.object({
  PORT: blankIsAbsent(z.coerce.number().int().min(0).max(65_535).default(3000)),
  HOST: blankIsAbsent(z.string().default('127.0.0.1')),
  PUBLIC_URL: blankIsAbsent(z.url().optional()),
  TRUST_PROXY: blankIsAbsent(z.string().optional()),
  CORS_ORIGINS: blankIsAbsent(list.default([])),
  DATA_DIR: blankIsAbsent(z.string().default('./data')),
  DATABASE_URL: blankIsAbsent(z.string().optional()),
  SECRET_KEY: blankIsAbsent(z.string().min(16).optional()),
  SECRET_KEY_BEFORE: blankIsAbsent(z.string().optional()),
  OPENAI_API_KEY: blankIsAbsent(z.string().optional()),
  OPENAI_API_BASE: blankIsAbsent(z.url().optional()),
  OPENAI_BASE_URL: blankIsAbsent(z.url().optional()),
  OPENAI_MODEL: blankIsAbsent(z.string().optional()),
  VOICE_COMMAND: blankIsAbsent(z.string().optional()),
  RECEIPT_READER: blankIsAbsent(z.enum(['networks', 'tesseract']).default('networks')),
  AI_MONTHLY_BUDGET_USD: blankIsAbsent(z.coerce.number().min(0).optional()),
  TELEGRAM_BOT_TOKEN: blankIsAbsent(z.string().optional()),
  TELEGRAM_API_ROOT: blankIsAbsent(z.url().optional()),
  WHATSAPP_ENABLED: blankIsAbsent(on.default(false)),
  CHROMIUM_PATH: blankIsAbsent(z.string().optional()),
  WHATSAPP_CLOUD_TOKEN: blankIsAbsent(z.string().optional()),
  WHATSAPP_CLOUD_PHONE_ID: blankIsAbsent(z.string().optional()),
  WHATSAPP_CLOUD_VERIFY_TOKEN: blankIsAbsent(z.string().optional()),
  WHATSAPP_CLOUD_APP_SECRET: blankIsAbsent(z.string().optional()),
  WHATSAPP_CLOUD_API_ROOT: blankIsAbsent(z.url().optional()),
  WHATSAPP_CLOUD_TEMPLATE: blankIsAbsent(z.string().optional()),
  BACKUP_DIR: blankIsAbsent(z.string().optional()),
  BACKUP_PASSPHRASE: blankIsAbsent(z.string().optional()),
  S3_ENDPOINT: blankIsAbsent(z.url().optional()),
  S3_BUCKET: blankIsAbsent(z.string().optional()),
  S3_PREFIX: blankIsAbsent(z.string().default('')),
  S3_REGION: blankIsAbsent(z.string().default('us-east-1')),
  S3_ACCESS_KEY_ID: blankIsAbsent(z.string().optional()),
  S3_SECRET_ACCESS_KEY: blankIsAbsent(z.string().optional()),
  OTEL_EXPORTER_OTLP_ENDPOINT: blankIsAbsent(z.url().optional()),
  METRICS_TOKEN: blankIsAbsent(z.string().optional()),
  RATE_LIMIT_PER_MINUTE: blankIsAbsent(z.coerce.number().int().min(0).default(600)),
  BEHIND_FROM_MS: blankIsAbsent(z.coerce.number().int().min(1).default(400)),
  OPEN_REGISTRATION: blankIsAbsent(on.default(false)),
  LOG_LEVEL: blankIsAbsent(
    z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  ),
  NODE_ENV: blankIsAbsent(z.string().default('production')),
  SANAD_NOW: blankIsAbsent(z.iso.datetime({ offset: true }).optional()),
})

export type Settings = ReturnType<typeof readSettings>

/** A setting that can't be used, said in words that tell what to change. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads the environment once. Throws `SettingsError` with a sentence for each variable that can't be used. */
export function readSettings(env: Record<string, string | undefined>) {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  }
  const from = parsed.data
  if (from.SANAD_NOW && from.PUBLIC_URL) {
    throw new SettingsError(
      'SANAD_NOW is for tests and demonstrations: it is refused together with PUBLIC_URL.',
    )
  }
  const dataDir = resolve(from.DATA_DIR)
  return {
    port: from.PORT,
    host: from.HOST,
    publicUrl: from.PUBLIC_URL,
    trustProxy: from.TRUST_PROXY,
    corsOrigins: from.CORS_ORIGINS,
    dataDir,
    databaseFile: databaseFile(from.DATABASE_URL, dataDir),
    secretKey: from.SECRET_KEY,
    secretKeyBefore: from.SECRET_KEY_BEFORE,
    ai: {
      key: from.OPENAI_API_KEY,
      base: from.OPENAI_API_BASE ?? from.OPENAI_BASE_URL,
      model: from.OPENAI_MODEL,
      monthlyBudgetUsd: from.AI_MONTHLY_BUDGET_USD,
      voiceCommand: from.VOICE_COMMAND,
    },
    receiptReader: from.RECEIPT_READER,
    telegram: { token: from.TELEGRAM_BOT_TOKEN, apiRoot: from.TELEGRAM_API_ROOT },
    whatsapp: { enabled: from.WHATSAPP_ENABLED, chromiumPath: from.CHROMIUM_PATH },
    whatsappCloud: {
      token: from.WHATSAPP_CLOUD_TOKEN,
      phoneId: from.WHATSAPP_CLOUD_PHONE_ID,
      verifyToken: from.WHATSAPP_CLOUD_VERIFY_TOKEN,
      appSecret: from.WHATSAPP_CLOUD_APP_SECRET,
      apiRoot: from.WHATSAPP_CLOUD_API_ROOT,
      template: from.WHATSAPP_CLOUD_TEMPLATE,
    },
    backupDir: from.BACKUP_DIR ? resolve(from.BACKUP_DIR) : join(dataDir, 'backups'),
    backupPassphrase: from.BACKUP_PASSPHRASE,
    bucket: bucketOf(from),
    otlpEndpoint: from.OTEL_EXPORTER_OTLP_ENDPOINT,
    metricsToken: from.METRICS_TOKEN,
    rateLimitPerMinute: from.RATE_LIMIT_PER_MINUTE,
    behindFromMs: from.BEHIND_FROM_MS,
    openRegistration: from.OPEN_REGISTRATION,
    logLevel: from.LOG_LEVEL,
    development: from.NODE_ENV === 'development',
    startAt: from.SANAD_NOW ? new Date(from.SANAD_NOW) : undefined,
  }
}

/** Whether only this machine can reach the house: then the first registration needs no set-up code. */
export function onlyThisMachine(settings: Settings): boolean {
  return !settings.publicUrl && ['127.0.0.1', 'localhost', '::1'].includes(settings.host)
}

export type BucketSettings = {
  endpoint: string
  bucket: string
  prefix: string
  region: string
  keyId: string
  secret: string
}

/** Where backups go too: an S3-compatible address, named whole or not at all. */
function bucketOf(from: z.output<typeof environment>): BucketSettings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_PREFIX: prefix, S3_REGION: region } = from
  const { S3_ACCESS_KEY_ID: keyId, S3_SECRET_ACCESS_KEY: secret } = from
  if (!endpoint && !bucket && !keyId && !secret) return undefined
  if (endpoint && bucket && keyId && secret) return { endpoint, bucket, prefix, region, keyId, secret }
  throw new SettingsError(
    'S3_*: S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed together.',
  )
}

function databaseFile(url: string | undefined, dataDir: string): string {
  if (!url) return join(dataDir, 'sanad.db')
  if (url.startsWith('file:')) return resolve(url.slice('file:'.length))
  throw new SettingsError(
    `DATABASE_URL: only a SQLite file is known for now, as in file:./data/sanad.db (not ${url.split(':')[0]}:).`,
  )
}
