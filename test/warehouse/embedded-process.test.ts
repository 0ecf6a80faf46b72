import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startEmbeddedClickHouse } from '../../src/warehouse/embedded/index.ts'

const root = mkdtempSync(join(tmpdir(), 'cohortel-process-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let dataDir: string
let next = 0
beforeEach(() => {
  dataDir = join(root, String(next++))
})

async function ask(url: string, sql: string): Promise<string> {
  const answer = await fetch(url, { method: 'POST', body: sql })
  const text = (await answer.text()).trim()
  if (!answer.ok) throw new Error(text)
  return text
}

const CREATE = 'CREATE TABLE IF NOT EXISTS kept (n UInt32) ENGINE = MergeTree ORDER BY n'

describe('life and death of the engine process', () => {
  test('data survive a restart, and a kill of the engine right after an insert was answered', async () => {
    const ended: string[] = []
    const first = await startEmbeddedClickHouse({ dataDir, port: 0, onExit: (reason) => ended.push(reason) })
    await ask(first.url, CREATE)
    for (let n = 1; n <= 5; n++) await ask(first.url, `INSERT INTO kept VALUES (${n})`)
    process.kill(first.pid, 'SIGKILL')
    await until(() => ended.length === 1)
    expect(ended[0]).toContain('SIGKILL')
    await first.close()

    const second = await startEmbeddedClickHouse({ dataDir, port: 0 })
    expect(await ask(second.url, 'SELECT groupArray(n) FROM (SELECT n FROM kept ORDER BY n)')).toBe('[1,2,3,4,5]')
    await ask(second.url, 'INSERT INTO kept VALUES (6)')
    await second.close()
    expect(isAlive(second.pid)).toBe(false)
    expect(existsSync(join(dataDir, 'lock.json'))).toBe(false)

    const third = await startEmbeddedClickHouse({ dataDir, port: 0 })
    expect(await ask(third.url, 'SELECT count() FROM kept')).toBe('6')
    expect(readdirSync(join(dataDir, 'spool'))).toEqual([])
    await third.close()
  })

  test('close waits for a query that runs', async () => {
    const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
    await ask(server.url, CREATE)
    const running = ask(server.url, 'INSERT INTO kept SELECT number + sleepEachRow(0.3) FROM numbers(5)')
    await until(
      async () =>
        (await ask(server.url, "SELECT count() FROM system.processes WHERE query LIKE '%sleepEachRow(0.3)%'")) !== '1',
    )
    await server.close()
    await expect(running).resolves.toBe('')
  })

  test('the engine dies with its parent, however that ends', async () => {
    const { parent, engine } = await startParent(dataDir)
    parent.kill('SIGKILL')
    await until(() => !isAlive(engine.pid))
    const again = await startEmbeddedClickHouse({ dataDir, port: 0 })
    expect(await ask(again.url, 'SELECT 1')).toBe('1')
    await again.close()
  })

  test('an orphan that holds the directory is cleared', async () => {
    const { parent, engine } = await startParent(dataDir)
    await ask(engine.url, CREATE)
    await ask(engine.url, 'INSERT INTO kept VALUES (1)')
    // Stopped, it cannot notice that its parent is gone: an orphan in full possession of the directory.
    process.kill(engine.pid, 'SIGSTOP')
    parent.kill('SIGKILL')
    await until(() => !isAlive(parent.pid ?? 0))
    setTimeout(() => isAlive(engine.pid) && process.kill(engine.pid, 'SIGCONT'), 500).unref()
    const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
    // Dead at once, and gone as soon as its new parent has collected it.
    await until(() => !isAlive(engine.pid))
    expect(await ask(server.url, 'SELECT count() FROM kept')).toBe('1')
    await server.close()
  })

  test('a directory that a living process uses is left to it', async () => {
    const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
    const second = startEmbeddedClickHouse({ dataDir, port: 0 })
    await expect(second).rejects.toThrow(/is in use by process \d+.*COHORTEL_DATA_DIR/s)
    expect(await ask(server.url, 'SELECT 1')).toBe('1')
    await server.close()
  })

  test("a stale lock is no licence to kill: the process id may be a stranger's by now", async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await startEmbeddedClickHouse({ dataDir, port: 0 }).then((server) => server.close())
    writeFileSync(join(dataDir, 'lock.json'), JSON.stringify({ pid: stranger.pid, parentPid: 1, dataDir }))
    const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
    expect(isAlive(stranger.pid ?? 0)).toBe(true)
    await server.close()
    writeFileSync(join(dataDir, 'lock.json'), '{"pid":')
    await startEmbeddedClickHouse({ dataDir, port: 0 }).then((again) => again.close())
    stranger.kill()
  })

  test('a port that is taken is named, with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const start = startEmbeddedClickHouse({ dataDir, port })
    await expect(start).rejects.toThrow(new RegExp(`Port ${port} .*already in use.*EMBEDDED_CLICKHOUSE_PORT`, 's'))
    expect(existsSync(join(dataDir, 'lock.json'))).toBe(false)
    other.close()
  })

  test('listens on loopback only', async () => {
    const server = await startEmbeddedClickHouse({ dataDir, port: 0 })
    expect(new URL(server.url).hostname).toBe('127.0.0.1')
    await server.close()
  })
})

interface Parent {
  readonly parent: ChildProcess
  readonly engine: { readonly url: string; readonly pid: number }
}

/** A process of its own that starts an engine and then waits to be killed. */
async function startParent(directory: string): Promise<Parent> {
  const module = fileURLToPath(new URL('../../src/warehouse/embedded/index.ts', import.meta.url))
  const program = `
    import { startEmbeddedClickHouse } from ${JSON.stringify(module)}
    const { url, pid } = await startEmbeddedClickHouse({ dataDir: ${JSON.stringify(directory)}, port: 0 })
    console.log(JSON.stringify({ url, pid }))
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    parent.stdout.once('data', (data) => resolve(String(data)))
    parent.once('exit', () => reject(new Error('The parent ended before its engine was ready.')))
  })
  return { parent, engine: JSON.parse(line) as Parent['engine'] }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}
