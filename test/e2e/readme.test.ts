import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './hosts.ts'
import { eventually } from './replay.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const run = promisify(execFile)

/** Every line of every shell block, in order. */
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
  (block ?? '').split('\n').filter((line) => line.trim() !== ''),
)

/** What is done about each kind of command; `run` ones are run below, against what `npm start` started. */
const KINDS: readonly { readonly pattern: RegExp; readonly how: string }[] = [
  { pattern: /^npm ci && npm start$/, how: 'npm start is run here; .ci/run runs npm ci' },
  { pattern: /^npm ci && npm test$/, how: 'this very run; .ci/run runs npm ci' },
  { pattern: /^curl http:\/\/127\.0\.0\.1:(4318|8123)\//, how: 'run' },
  { pattern: /^npx cohortel (trace|doctor|report)\b/, how: 'run' },
  { pattern: /^npm run demo$/, how: 'run by the test of the demo' },
  { pattern: /^npm run dev$/, how: 'the worker host of the other end-to-end tests' },
  { pattern: /^npm run deploy$/, how: 'as a dry run here' },
  { pattern: /^npx wrangler (login|secret put [A-Z_]+)$/, how: 'needs an account; that wrangler knows it is checked' },
  { pattern: /^CLICKHOUSE_URL=\S+ CLICKHOUSE_PASSWORD=\S+ npx cohortel migrate$/, how: 'run against the embedded one' },
  { pattern: /^OTEL_EXPORTER_OTLP_(ENDPOINT|PROTOCOL|HEADERS)=/, how: 'variables of the sender' },
]

describe('README', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cohortel-readme-'))
  let env: NodeJS.ProcessEnv
  let ports: { receiver: number; clickhouse: number }
  let host: ReturnType<typeof spawn>
  let printed = ''

  const shell = (command: string) =>
    run('bash', ['-c', command.replaceAll(':4318', `:${ports.receiver}`).replaceAll(':8123', `:${ports.clickhouse}`)], {
      cwd: root,
      env,
    })
  const command = (start: string) => {
    const found = commands.find((line) => line.startsWith(start))
    if (found === undefined) throw new Error(`README has no command that starts with ${start}`)
    return found
  }

  beforeAll(async () => {
    ports = { receiver: await freePort(), clickhouse: await freePort() }
    env = {
      ...process.env,
      PORT: String(ports.receiver),
      EMBEDDED_CLICKHOUSE_PORT: String(ports.clickhouse),
      COHORTEL_DATA_DIR: dataDir,
    }
    host = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    for (const stream of [host.stdout, host.stderr]) stream?.on('data', (text) => (printed += String(text)))
    const ready = await eventually(
      () =>
        fetch(`http://127.0.0.1:${ports.receiver}/readyz`).then(
          (answer) => answer.ok,
          () => false,
        ),
      (ok) => ok,
    )
    if (!ready) throw new Error(`npm start is not ready:\n${printed}`)
  })
  afterAll(async () => {
    const ended = new Promise((done) => host.once('exit', done))
    // npm does not always pass signals on, so its whole group is asked.
    if (host.pid !== undefined) process.kill(-host.pid, 'SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  test('every command is of a kind that a test knows', () => {
    const unknown = commands.filter((line) => !KINDS.some(({ pattern }) => pattern.test(line)))
    expect(unknown).toEqual([])
    expect(commands.length).toBeGreaterThan(10)
  })

  test('the trace sent by hand becomes the row and the picture that the README promises', async () => {
    await shell(command('curl http://127.0.0.1:4318/v1/traces'))
    const row = await eventually(
      async () => (await shell(command('curl http://127.0.0.1:8123/ --data-binary "SELECT user_id'))).stdout,
      (text) => text.includes('u-4711'),
    )
    expect(row).toMatch(/outcome:\s+failure/)
    expect(row).toMatch(/silent_failure:\s+true/)
    expect(row).toMatch(/failure_step:\s+lookup_order/)
    expect(row).toMatch(/input_text:\s+Where is my order A-1042\?/)
    const picture = (await shell(command('npx cohortel trace'))).stdout
    expect(picture).toMatch(/^FAILURE .*silent.* at lookup_order/)
    expect(picture).toMatch(/lookup_order tool .*root cause/)
  })

  test('the first questions have answers', async () => {
    const intents = await shell(command('curl http://127.0.0.1:8123/ --data-binary "SELECT intent'))
    expect(intents.stdout).toContain('lookup_order')
    const reports = commands.filter((line) => line.startsWith('npx cohortel report '))
    expect(reports.length).toBeGreaterThanOrEqual(3)
    for (const report of reports) {
      const { stdout } = await shell(report)
      expect(stdout.length, report).toBeGreaterThan(100)
    }
  })

  test('the doctor finds a healthy set-up', async () => {
    const { stdout } = await shell('npx cohortel doctor --json')
    const { findings } = JSON.parse(stdout)
    expect(findings.filter(({ level }: { level: string }) => level === 'fail')).toEqual([])
  })

  test('the doctor says what is wrong and how to mend it', async () => {
    const broken = { ...env, PORT: 'many', COHORTEL_READ_KEYS: 'secret-key:bad project', CLICKHOUSE_URL: 'nowhere' }
    const failed = await run('npx', ['cohortel', 'doctor'], { cwd: root, env: broken }).catch((error) => error)
    expect(failed.code).toBe(1)
    for (const variable of ['PORT', 'COHORTEL_READ_KEYS', 'CLICKHOUSE_URL']) expect(failed.stdout).toContain(variable)
    expect(failed.stdout + failed.stderr).not.toContain('secret-key')
  })

  test('migrate brings a database up to date', async () => {
    const line = `CLICKHOUSE_URL=http://127.0.0.1:8123 CLICKHOUSE_PASSWORD= CLICKHOUSE_DATABASE=readme npx cohortel migrate`
    expect(command('CLICKHOUSE_URL=')).toContain('npx cohortel migrate')
    expect((await shell(line)).stdout).toContain('applied 0001_facts.sql')
    expect((await shell(line)).stdout).toContain('is up to date')
  })

  test('deploy is ready to go', async () => {
    const { stdout } = await run('npm', ['run', 'deploy', '--', '--dry-run'], { cwd: root, env })
    expect(stdout).toContain('env.SHARDS (ShardObject)')
    const size = Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1])
    expect(size).toBeLessThan(1024)
  })

  test('every document it links to exists', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '')
    for (const path of links) expect(readFileSync(join(root, path)).length, path).toBeGreaterThan(0)
  })
})
