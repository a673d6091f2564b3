// `npm run audit`, for whoever keeps Sanad: are advisories known against what a shop runs? A registry that does not
// answer is said so, and is no failure: most shops have none in reach.
import './require-node.mjs'
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { onWindows, quietly, root } from './run.mjs'
import { say } from './words.mjs'

/**
 * What npm's answer comes to; `code` is the exit code.
 * @param {string} answer
 * @returns {{ code: 0 | 1, text: string }}
 */
export function verdict(answer) {
  const report = parsed(answer)
  const count = report?.metadata?.vulnerabilities?.total
  if (count === undefined) {
    const why = report?.message ?? answer.trim().split('\n')[0] ?? ''
    return {
      code: 0,
      text: say(
        `PAS VÉRIFIÉ : le registre ne répond pas aux demandes d’avis (${why}).\nRelancez là où https://registry.npmjs.org répond.`,
        `لم يُتحقق: السجل لا يجيب عن التنبيهات (${why}).\nأعد الأمر حيث يجيب https://registry.npmjs.org.`,
        `NOT CHECKED: the registry does not answer questions about advisories (${why}).\nRun it again where https://registry.npmjs.org answers.`,
      ),
    }
  }
  if (count === 0)
    return {
      code: 0,
      text: say(
        'Aucun avis connu contre ce que la boutique fait tourner.',
        'لا تنبيه معروف ضد ما يشغّله المحل.',
        'No advisory is known against what a shop runs.',
      ),
    }
  const lines = Object.entries(report?.vulnerabilities ?? {}).map(
    ([name, { severity, range }]) => `  ${severity.padEnd(8)} ${name} ${range}`,
  )
  const head = say(
    `${count} paquets à mettre à jour :`,
    `${count} حزم يجب تحديثها:`,
    `${count} packages to bring up to date:`,
  )
  return { code: 1, text: [head, ...lines].join('\n') }
}

/**
 * @param {string} answer
 * @returns {{ message?: string, metadata?: { vulnerabilities?: { total?: number } }, vulnerabilities?: Record<string, { severity: string, range: string }> } | null}
 */
function parsed(answer) {
  const [from, to] = [answer.indexOf('{'), answer.lastIndexOf('}')]
  try {
    return JSON.parse(answer.slice(from, to + 1))
  } catch {
    // npm itself could not begin: its own words are shown.
    return null
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, shell: onWindows, stdio: ['ignore', 'pipe', 'pipe'] }
  const { said } = await quietly(
    spawn('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], options),
  )
  const { code, text } = verdict(said)
  console.log(text)
  process.exitCode = code
}
