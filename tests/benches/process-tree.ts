import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The memory of a process and all its children in megabytes (PSS: what several share is counted once, by parts); 0 without /proc. */
export function memoryMbOf(root: number): number {
  return treeOf(root).reduce((sum, pid) => sum + pssOf(pid), 0) / 1024
}

/** Looks again and again, and tells the highest sum that it saw. */
export function watchMemory(root: number): { highestMb: () => number; forget: () => void; stop: () => void } {
  let highest = 0
  const timer = setInterval(() => {
    highest = Math.max(highest, memoryMbOf(root))
  }, 200)
  return {
    highestMb: () => highest,
    forget: () => {
      highest = 0
    },
    stop: () => clearInterval(timer),
  }
}

function treeOf(root: number): number[] {
  if (!existsSync('/proc')) return []
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const stat = readOr(`/proc/${name}/stat`)
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const tree = [root]
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child)
  return tree
}

/** In kilobytes. */
function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readOr(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process ended while it was looked at.
    return ''
  }
}
