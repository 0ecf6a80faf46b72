import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import { createWebWarehouse } from '../../src/warehouse/web-client.ts'
import { copyMigrated } from '../warehouse/migrated.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Which of the two hosts, as the README starts them. */
export type HostName = 'node' | 'worker'

/** A running receiver with its ClickHouse, as a user would have it. */
export interface RunningHost {
  readonly url: string
  readonly clickhouse: Warehouse
  readonly clickhouseUrl: string
  readonly dataDir: string
  /** Of the process that was started; on Workers the runtime's is below it. */
  readonly pid: number
  /** Everything that it printed. */
  output(): string
  /** SIGTERM, and waits. The data stay. */
  stop(): Promise<void>
  /** kill -9 of the host process and nothing else, and waits. */
  kill(): Promise<void>
  /** Stops and removes the data. */
  remove(): Promise<void>
}

/** Hosts that run. A test that times out may never see the one that it has started. */
const running = new Set<ChildProcess>()
function stopAll(): void {
  for (const child of running) child.kill('SIGTERM')
}
process.once('exit', stopAll)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopAll()
    process.kill(process.pid, signal)
  })
}

/** As in `npm start`. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--no-allocation-site-pretenuring']

/** Starts a host in its own process on free ports, with data of its own, and waits until it is ready. It ends with us. */
export async function startHost(
  name: HostName,
  options: {
    readonly env?: Record<string, string>
    /** Left out, it is a new one whose ClickHouse has been migrated; an empty one is migrated by the host. */
    readonly dataDir?: string
    /** Where the program lies: {@link installWithPolicy}, or this repository. */
    readonly program?: string
    /** What must answer 200; a host whose ClickHouse is away takes requests, but is not ready to be read from. */
    readonly waitFor?: '/readyz' | '/healthz'
  } = {},
): Promise<RunningHost> {
  const dataDir = options.dataDir ?? (await newDataDir())
  const program = options.program ?? root
  const [port, clickhousePort] = await Promise.all([freePort(), freePort()])
  const child = spawn(process.execPath, [...FLAGS, join(program, name === 'node' ? 'src/node.ts' : 'src/dev.ts')], {
    cwd: program,
    env: {
      ...process.env,
      PORT: String(port),
      EMBEDDED_CLICKHOUSE_PORT: String(clickhousePort),
      COHORTEL_DATA_DIR: dataDir,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await ready(`${url}${options.waitFor ?? '/readyz'}`, child, () => printed)
  } catch (error) {
    child.kill('SIGTERM')
    throw error
  }
  const clickhouseUrl = `http://127.0.0.1:${clickhousePort}`
  const clickhouse = createWebWarehouse({ url: clickhouseUrl, database: 'cohortel', user: 'default', password: '' })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill(signal)
    await ended
  }
  return {
    url,
    clickhouse,
    clickhouseUrl,
    dataDir,
    pid: child.pid ?? 0,
    output: () => printed,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async remove() {
      await clickhouse.close()
      await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

async function newDataDir(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cohortel-'))
  await copyMigrated(join(dataDir, 'clickhouse'))
  return dataDir
}

/** A copy of the program with another `config/cohortel.config.ts`, as a redeploy with another policy has it. */
export function installWithPolicy(folder: string, policy: object): string {
  mkdirSync(join(folder, 'config'), { recursive: true })
  for (const part of ['src', 'package.json', 'tsconfig.json', 'wrangler.toml']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const text = `import { definePolicy } from '../src/config.ts'\n\nexport default definePolicy(${JSON.stringify(policy)})\n`
  writeFileSync(join(folder, 'config', 'cohortel.config.ts'), text)
  return folder
}

/** A busy machine takes its time; nobody waits for longer than it takes. */
const READY_MS = 120_000

async function ready(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + READY_MS
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`The host ended with ${child.exitCode} before it was ready:\n${printed()}`)
    const answer = await fetch(url).catch(() => undefined)
    const text = await answer?.text()
    if (answer?.ok) return
    if (Date.now() > deadline) throw new Error(`The host is not ready after ${READY_MS} ms (${text}):\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
