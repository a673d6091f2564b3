import { hostname } from 'node:os'
import { performance } from 'node:perf_hooks'

/** Names this process on this machine, so that the next one can tell that it is gone. */
export const thisProcess = `${hostname()} ${process.pid} ${Math.round(performance.timeOrigin)}`

/** Whether the process of that name surely ended. One on another machine may be at work still. */
export function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ')
  if (holder.startsWith(thisProcess) || host !== hostname()) return false
  // A new process may carry its dead predecessor's number, as in a container.
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
