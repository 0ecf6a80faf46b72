import { readdirSync, readFileSync } from 'node:fs'

/** Processes whose chain of parents leads to `ancestor`, by the name of their program. Linux only. */
export function descendants(ancestor: number, program: string): number[] {
  const parents = new Map<number, number>()
  const names = new Map<number, string>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      // The name stands in brackets and may hold spaces: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const end = stat.lastIndexOf(')')
      names.set(Number(entry), stat.slice(stat.indexOf('(') + 1, end))
      parents.set(Number(entry), Number(stat.slice(end + 2).split(' ')[1]))
    } catch {
      // It ended while we looked.
    }
  }
  const isBelow = (pid: number): boolean => {
    for (let at = parents.get(pid); at !== undefined && at > 1; at = parents.get(at)) if (at === ancestor) return true
    return false
  }
  return [...names].flatMap(([pid, name]) => (name === program && isBelow(pid) ? [pid] : []))
}
