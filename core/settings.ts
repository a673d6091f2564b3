import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isNear } from './private-address.ts'
import { sayFieldFault } from './problems/field-words.ts'
import { sentence, type Sentence } from './problems/sentence.ts'
import { settingWords } from './problems/start-words.ts'
import type { Language } from './shapes.ts'

const on = z.stringbool()
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const blankIsAbsent = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), shape)

/** What a process does: everything, or one part of it beside the others, on the same data folder. */
export const roles = ['all', 'api', 'worker', 'bot'] as const
export type Role = (typeof roles)[number]
/** Each has its own health at its own port. */
const usualPorts: Record<Role, number> = { all: 3000, api: 3000, bot: 3001, worker: 3002 }

const environment = z.object({
  SANAD_ROLE: blankIsAbsent(z.enum(roles).default('all')),
  PORT: blankIsAbsent(z.coerce.number().int().min(0).max(65_535).optional()),
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
  SCAN_COMMAND: blankIsAbsent(z.string().optional()),
  BREACHED_PASSWORDS: blankIsAbsent(z.url().optional()),
  WATCH_HOSTS: blankIsAbsent(list.optional()),
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
  WAIT_AT_MOST_MS: blankIsAbsent(z.coerce.number().int().min(1).default(3_000)),
  OPEN_REGISTRATION: blankIsAbsent(on.default(false)),
  SECOND_FACTOR: blankIsAbsent(z.enum(['required', 'offered']).optional()),
  LOG_LEVEL: blankIsAbsent(
    z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  ),
  NODE_ENV: blankIsAbsent(z.string().default('production')),
  SANAD_NOW: blankIsAbsent(z.iso.datetime({ offset: true }).optional()),
})

export type Settings = ReturnType<typeof readSettings>

/** The house can't start, said in words that tell what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused'
  readonly sentence: Sentence
  constructor(said: Sentence, options?: ErrorOptions) {
    super(said.en, options)
    this.sentence = said
  }
}

/** A setting that can't be used, said in words that tell what to change. */
export class SettingsError extends StartRefused {
  override name = 'SettingsError'
}

/** The language of whoever started the program, by the machine's own settings. */
export function languageOfMachine({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2)
  return code === 'ar' || code === 'en' ? code : 'fr'
}

/** Reads the environment once. Throws `SettingsError` with a sentence for each variable that can't be used. */
export function readSettings(env: Record<string, string | undefined>) {
  const given = withSecretFiles(env)
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new SettingsError(faultsOf(given))
  const from = parsed.data
  refusePlainHttp(from)
  if (from.SANAD_NOW && from.PUBLIC_URL) {
    throw new SettingsError(settingWords.nowAndPublic)
  }
  const dataDir = resolve(from.DATA_DIR)
  return {
    role: from.SANAD_ROLE,
    port: from.PORT ?? usualPorts[from.SANAD_ROLE],
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
    scanCommand: from.SCAN_COMMAND,
    breachedPasswords: from.BREACHED_PASSWORDS,
    watchHosts: from.WATCH_HOSTS,
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
    waitAtMostMs: from.WAIT_AT_MOST_MS,
    openRegistration: from.OPEN_REGISTRATION,
    openToTheWorld: isOpenToTheWorld(from.PUBLIC_URL),
    secondFactor: from.SECOND_FACTOR ?? (isOpenToTheWorld(from.PUBLIC_URL) ? 'required' : 'offered'),
    logLevel: from.LOG_LEVEL,
    development: from.NODE_ENV === 'development',
    startAt: from.SANAD_NOW ? new Date(from.SANAD_NOW) : undefined,
  }
}

/** Whether anybody on the internet may knock: then a password alone is not enough. */
function isOpenToTheWorld(publicUrl: string | undefined): boolean {
  return publicUrl !== undefined && !isNear(new URL(publicUrl).hostname)
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
  throw new SettingsError(settingWords.bucketHalf)
}

function databaseFile(url: string | undefined, dataDir: string): string {
  if (!url) return join(dataDir, 'sanad.db')
  if (url.startsWith('file:')) return resolve(url.slice('file:'.length))
  throw new SettingsError(settingWords.databaseKind(url.split(':')[0] ?? ''))
}

const SECRETS = [
  'SECRET_KEY',
  'SECRET_KEY_BEFORE',
  'BACKUP_PASSPHRASE',
  'OPENAI_API_KEY',
  'TELEGRAM_BOT_TOKEN',
  'WHATSAPP_CLOUD_TOKEN',
  'WHATSAPP_CLOUD_VERIFY_TOKEN',
  'WHATSAPP_CLOUD_APP_SECRET',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'METRICS_TOKEN',
]

/** `NAME_FILE` names a file that holds the secret: a systemd credential, a Docker secret, what a vault's agent writes. */
function withSecretFiles(env: Record<string, string | undefined>): Record<string, string | undefined> {
  const given = { ...env }
  for (const name of SECRETS) {
    const path = env[`${name}_FILE`]
    if (!path || env[name]) continue
    try {
      given[name] = readFileSync(path, 'utf8').trim()
    } catch (error) {
      throw new SettingsError(settingWords.secretFile(`${name}_FILE`, path), { cause: error })
    }
  }
  return given
}

/** Keys and a shop's figures go in the clear to nobody outside of its own network. */
function refusePlainHttp(from: z.output<typeof environment>): void {
  for (const name of [
    'OPENAI_API_BASE',
    'OPENAI_BASE_URL',
    'TELEGRAM_API_ROOT',
    'WHATSAPP_CLOUD_API_ROOT',
    'S3_ENDPOINT',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'BREACHED_PASSWORDS',
  ] as const) {
    const address = from[name]
    if (address?.startsWith('http:') && !isNear(new URL(address).hostname))
      throw new SettingsError(settingWords.plainHttp(name))
  }
}

/** A line for each variable that can't be used, in every language. */
function faultsOf(env: Record<string, string | undefined>): Sentence {
  const lines = (language: Language) =>
    (environment.safeParse(env, { error: sayFieldFault(language) }).error?.issues ?? [])
      .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      .join('\n')
  return sentence(lines('fr'), lines('ar'), lines('en'), lines('dz-Arab'), lines('dz-Latn'))
}
