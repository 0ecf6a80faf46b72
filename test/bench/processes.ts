import { readFileSync } from 'node:fs'
import { descendants } from '../soak/processes.ts'

const MS_PER_TICK = 10

/** Milliseconds of CPU that a process has used, all threads together; from the kernel. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name stands in brackets and may hold spaces; user and system time are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
}

/** Most memory that a process has ever held, in MiB. */
export function peakMiB(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
}

/** The embedded ClickHouse below a Node host. */
export function clickHouseOf(hostPid: number): number {
  const [pid] = descendants(hostPid, 'MainThread')
  if (pid === undefined) throw new Error(`The host ${hostPid} has no embedded ClickHouse below it.`)
  return pid
}
