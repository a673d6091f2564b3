import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { told, type Command, type Launch, type Told } from './protocol.ts'

/** The process with the browser, seen from the house. */
export type Browser = {
  ask(command: WithoutCall<Command>, withinMs: number): Promise<unknown>
  /** Ends it and every process of its browser. Again: nothing. */
  kill(): Promise<void>
}
type WithoutCall<Each> = Each extends unknown ? Omit<Each, 'call'> : never

/** The browser's process did not do what it was asked for; `maybe` where it may have, all the same. */
export class NotDone extends Error {
  override name = 'NotDone'
  readonly maybe: boolean
  constructor(why: string, maybe: boolean) {
    super(why)
    this.maybe = maybe
  }
}

const PROCESS = join(import.meta.dirname, 'client-process.ts')
const END_WITHIN_MS = 5_000

export function openBrowser(
  launch: Launch,
  hear: (told: Told) => void,
  gone: (why: string) => void,
): Browser {
  const child = fork(launch.standIn?.program ?? PROCESS, [JSON.stringify(launch)], {
    // A group of its own, so that a browser that hangs is ended with its process.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: environment(),
  })
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (problem: NotDone) => void }>()
  let calls = 0
  let killing: Promise<void> | undefined

  child.on('message', (message) => {
    const said = told.parse(message)
    if (said.kind === 'done') waiting.get(said.call)?.done(said.result)
    else if (said.kind === 'undone') waiting.get(said.call)?.fail(new NotDone(said.why, true))
    else hear(said)
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      endGroup(child)
      for (const { fail } of waiting.values()) fail(new NotDone('the browser ended', true))
      if (!killing) gone(`the browser ended (${signal ?? code})`)
      resolve()
    })
  })

  return {
    async ask(command, withinMs) {
      const call = ++calls
      let late: NodeJS.Timeout | undefined
      try {
        return await new Promise<unknown>((done, fail) => {
          waiting.set(call, { done, fail })
          late = setTimeout(() => fail(new NotDone('the browser did not answer', true)), withinMs)
          if (!child.send({ ...command, call })) fail(new NotDone('the browser is gone', false))
        })
      } finally {
        clearTimeout(late)
        waiting.delete(call)
      }
    },
    kill() {
      killing ??= (async () => {
        if (child.connected) child.send({ do: 'stop', call: 0 } satisfies Command)
        const hard = setTimeout(() => endGroup(child), END_WITHIN_MS)
        await exited
        clearTimeout(hard)
      })()
      return killing
    },
  }
}

function endGroup({ pid }: ChildProcess): void {
  if (!pid) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // All of it is gone already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** What a browser needs, and none of the house's secrets. */
function environment(): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LANG',
    'FONTCONFIG_PATH',
    'LD_LIBRARY_PATH',
    'AWS_EXECUTION_ENV',
    'HTTPS_PROXY',
  ]
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}
