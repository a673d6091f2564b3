import { statfs } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'

/** Shares of what there is, 0 to 1. */
export type MachineState = { cpu: number; memory: number; diskFree: number; diskFreeBytes: number }

/** Looks at the machine; the processor's share is since the look before. */
export function openMachine(folder: string): { look(): Promise<MachineState> } {
  let before = ticks()
  return {
    async look() {
      const now = ticks()
      const [busy, all] = [now.busy - before.busy, now.all - before.all]
      before = now
      const { bavail, blocks, bsize } = await statfs(folder)
      return {
        cpu: share(busy, all),
        memory: memoryUsed(),
        diskFree: share(bavail, blocks),
        diskFreeBytes: bavail * bsize,
      }
    },
  }
}

/** A container has less than its machine. */
function memoryUsed(): number {
  const limit = process.constrainedMemory()
  const whole = limit > 0 && limit < totalmem() ? limit : totalmem()
  return share(Math.max(whole - process.availableMemory(), 0), whole)
}

function ticks(): { busy: number; all: number } {
  let [busy, all] = [0, 0]
  for (const { times } of cpus()) {
    const each = times.user + times.nice + times.sys + times.irq
    busy += each
    all += each + times.idle
  }
  return { busy, all }
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 1000) / 1000 : 0
}
