// The descendants of a process, as Linux reports them.

import { readdirSync, readFileSync } from 'node:fs'

/** Ids of the processes with a matching command line, among the given process and everything it has started. */
export function descendantsRunning(command: RegExp, pid: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null
    if (parent !== null) parents.set(Number(name), parent)
  }
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id)
    return id === pid || (parent !== undefined && isBelow(parent))
  }
  return [...parents.keys()].filter((id) => isBelow(id) && command.test(commandOf(id)))
}

/** Null if it has ended meanwhile. */
function parentOf(name: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1])
  } catch {
    return null
  }
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
