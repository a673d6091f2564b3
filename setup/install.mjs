import { spawn } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { broughtNode, onWindows, quietly, root, SetupProblem, tools } from './run.mjs'
import { say } from './words.mjs'

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }} Package */

/**
 * Installs what package-lock.json asks for and node_modules lacks. Takes away nothing that is there:
 * an owner who once ran the tests keeps their tools.
 * @param {{ forTests: boolean }} wanted
 */
export async function installMissing({ forTests }) {
  const installed = packagesOf(join('node_modules', '.package-lock.json'))
  const withTools = forTests || Object.values(installed).some((one) => one.dev)
  const missing = missingPackages(installed, withTools)
  if (missing.length > 0) await install(missing, { fresh: Object.keys(installed).length === 0, withTools })
  linkNode()
}

/**
 * @param {string[]} missing
 * @param {{ fresh: boolean, withTools: boolean }} how
 */
async function install(missing, { fresh, withTools }) {
  console.log(
    fresh
      ? say(
          `Installation de ${missing.length} paquets. Une seule fois, une minute ou deux.`,
          `تثبيت ${missing.length} حزمة. مرة واحدة، دقيقة أو اثنتان.`,
          `Installing ${missing.length} packages. This happens once and takes a minute or two.`,
        )
      : say(
          `Installation de ${missing.length} paquets manquants ou changés.`,
          `تثبيت ${missing.length} حزمة ناقصة أو تغيرت.`,
          `Installing ${missing.length} packages that are missing or changed.`,
        ),
  )
  const kind = withTools ? '--include=dev' : '--omit=dev'
  await npm(fresh ? ['ci', kind] : ['install', '--no-save', kind])

  const still = missingPackages(packagesOf(join('node_modules', '.package-lock.json')), withTools)
  if (still.length > 0)
    throw new SetupProblem(
      say(
        `npm a laissé de côté ${still.slice(0, 5).join(', ')}. Lancez npm ci, puis réessayez.`,
        `ترك npm هذه: ${still.slice(0, 5).join(', ')}. شغّل npm ci ثم أعد المحاولة.`,
        `npm left out ${still.slice(0, 5).join(', ')}. Run npm ci and try again.`,
      ),
    )
}

/** npm 10 takes this link away again with the Nodes that it left out for other platforms. */
function linkNode() {
  const link = join(tools, 'node')
  if (onWindows || existsSync(link) || !existsSync(broughtNode)) return
  symlinkSync(relative(tools, broughtNode), link)
}

/**
 * @param {Record<string, Package>} installed
 * @param {boolean} withTools
 */
function missingPackages(installed, withTools) {
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([place, { dev, optional, devOptional }]) => {
      // An optional package belongs to some platforms only.
      if (place === '' || optional) return false
      return withTools || !(dev || devOptional)
    })
    .filter(([place, { version }]) => installed[place]?.version !== version)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
}

/**
 * @param {string} lockfile
 * @returns {Record<string, Package>}
 */
function packagesOf(lockfile) {
  const file = join(root, lockfile)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** @param {string[]} args */
async function npm(args) {
  const all = [...args, '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  // Under `npm start` npm says where it lies itself; else it is looked for as any command.
  const own = process.env.npm_execpath
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
  const child = own
    ? spawn(process.execPath, [own, ...all], options)
    : spawn('npm', all, { ...options, shell: onWindows })

  const started = Date.now()
  const patience = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(
      say(
        `  ça continue (${seconds} s)`,
        `  ما زال يثبّت (${seconds} ث)`,
        `  still installing (${seconds} s)`,
      ),
    )
  }, 15_000)
  const { code, said } = await quietly(child).finally(() => clearInterval(patience))
  if (code !== 0) {
    throw new SetupProblem(
      say(
        `npm n’a pas pu installer les paquets :\n\n${said.trim()}\n\nLe réseau est-il là ? Puis relancez la même commande.`,
        `لم يستطع npm تثبيت الحزم:\n\n${said.trim()}\n\nهل الشبكة موجودة؟ ثم أعد نفس الأمر.`,
        `npm could not install the packages:\n\n${said.trim()}\n\nIs the network there? Then run the same command again.`,
      ),
    )
  }
}
