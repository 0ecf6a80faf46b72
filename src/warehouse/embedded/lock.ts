import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Marks our child's command line, so that a process id that was reused by a stranger is never taken for it. */
export const PROCESS_MARK = 'cohortel-embedded-clickhouse'

interface Owner {
  readonly pid: number
  readonly parentPid: number
  readonly dataDir: string
}

const PATIENCE_MS = 10_000

/**
 * Takes a data directory for this process: one engine per directory. An orphan (its parent is gone) is ended first; a
 * directory that a living parent uses is left alone.
 *
 * @throws Error that names the directory, the process and the remedy.
 */
export async function takeDirectory(dataDir: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'lock.json')
  for (let attempt = 0; attempt < 3; attempt++) {
    const owner: Owner = { pid: process.pid, parentPid: process.ppid, dataDir }
    try {
      writeFileSync(path, JSON.stringify(owner), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    await clear(path)
  }
  throw new Error(`The data directory ${dataDir} cannot be locked: another process keeps taking ${path}.`)
}

async function clear(path: string): Promise<void> {
  const owner = readOwner(path)
  if (owner !== undefined && isOurs(owner)) {
    if (parentOf(owner.pid) === owner.parentPid && isAlive(owner.parentPid)) {
      throw new Error(
        `The data directory ${owner.dataDir} is in use by process ${owner.pid}, started by process ${owner.parentPid}. ` +
          'Stop that Cohortel first, or set COHORTEL_DATA_DIR to another directory.',
      )
    }
    await end(owner)
  }
  rmSync(path, { force: true })
}

/** Asks the orphan to stop; after ten seconds it is killed, which loses nothing that was acknowledged. */
async function end(owner: Owner): Promise<void> {
  signal(owner.pid, 'SIGTERM')
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (!isOurs(owner)) return
    await sleep(50)
  }
  signal(owner.pid, 'SIGKILL')
  while (isOurs(owner)) await sleep(50)
}

function readOwner(path: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner>
    if (!Number.isInteger(owner.pid) || !Number.isInteger(owner.parentPid)) return undefined
    return { pid: Number(owner.pid), parentPid: Number(owner.parentPid), dataDir: String(owner.dataDir) }
  } catch {
    // A lock that cannot be read was cut short by a crash: its process never opened the engine.
    return undefined
  }
}

/** The process lives, and its command line carries our mark and this very directory. */
function isOurs(owner: Owner): boolean {
  if (owner.pid === process.pid || !isAlive(owner.pid)) return false
  const command = commandLine(owner.pid)
  return command.includes(PROCESS_MARK) && command.includes(owner.dataDir)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself between the check and the signal.
  }
}

function commandLine(pid: number): string {
  return inspect(pid, 'args')
}

function parentOf(pid: number): number {
  return Number(inspect(pid, 'ppid'))
}

function inspect(pid: number, field: 'args' | 'ppid'): string {
  try {
    if (process.platform === 'linux') {
      if (field === 'args') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
    }
    return execFileSync('ps', ['-ww', '-p', String(pid), '-o', `${field}=`], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
