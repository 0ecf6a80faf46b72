import { parseArgs } from 'node:util'
import { type HostName, startHost } from '../e2e/hosts.ts'
import { isIdle, readMetrics } from '../e2e/metrics.ts'
import { eventually } from '../e2e/replay.ts'
import { descendants } from '../soak/processes.ts'
import { problemOf, Sender } from './answers.ts'
import { FuzzCases } from './cases.ts'
import { directRoad } from './direct.ts'
import { MemoryWatch, residentBytes } from './memory-watch.ts'

/**
 * `npm run fuzz -- --minutes 10 --seed 1 --host node|worker|direct`: sends changed captures and looks for crashes, hangs,
 * wrong answers, growing memory, and books that do not balance. Prints a report; fails when anything is amiss.
 */
const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'node' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    senders: { type: 'string', default: '4' },
  },
})
/** Node collects garbage before it grows; workerd on a machine of one's own has no limit that would make it, so it gets more. */
const GROWTH_MB = { node: 96, direct: 192, worker: 256 }
const deadline = Date.now() + Number(values.minutes) * 60_000
const cases = new FuzzCases(Number(values.seed))
const problems: string[] = []
const statuses: Record<string, number> = {}
let number = 0
let resent = 0

console.log(`host ${values.host}, seed ${values.seed}, ${values.minutes} minutes`)
if (values.host === 'direct') await runDirect()
else if (values.host === 'node' || values.host === 'worker') await runHost(values.host)
else throw new Error('--host must be node, worker or direct.')
console.log(JSON.stringify({ requests: number, resent, statuses, problems: problems.slice(0, 50) }, null, 2))
process.exitCode = problems.length === 0 ? 0 : 1

async function runDirect(): Promise<void> {
  const road = directRoad()
  const memory = new MemoryWatch(() => residentBytes(process.pid), GROWTH_MB.direct)
  for (; Date.now() < deadline; number += 1) {
    try {
      road(cases.make(number))
    } catch (error) {
      problems.push(`case ${number}: ${error instanceof Error ? error.stack : String(error)}`)
    }
    if (number % 1_000 === 0) memory.look()
  }
  judgeMemory(memory)
}

function judgeMemory(memory: MemoryWatch): void {
  const problem = memory.judge()
  if (problem !== undefined) problems.push(problem)
}

async function runHost(name: HostName): Promise<void> {
  const host = await startHost(name, {
    env: {
      COHORTEL_SETTLE_MS: '300',
      COHORTEL_IDLE_MS: '500',
      COHORTEL_FINAL_MS: '1000',
      COHORTEL_ORPHAN_MS: '1500',
      COHORTEL_MAX_AGE_MS: '10000',
    },
  })
  const sender = new Sender(host.url)
  try {
    const runtimes = name === 'node' ? [host.pid] : descendants(host.pid, 'workerd')
    const memory = new MemoryWatch(() => runtimes.reduce((sum, pid) => sum + residentBytes(pid), 0), GROWTH_MB[name])
    const watching = setInterval(() => memory.look(), 5_000)
    const work = async () => {
      while (Date.now() < deadline && problems.length < 100) {
        const fuzz = cases.make(number)
        number += 1
        try {
          const answer = await sender.send(fuzz).catch((error: unknown) => {
            // A connection that was idle for long may be closed just when it is used: exporters send again, once.
            if (!/ECONNRESET|socket hang up/.test(String(error))) throw error
            resent += 1
            return sender.send(fuzz)
          })
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
          const problem = problemOf(answer, fuzz.encoding)
          if (problem !== undefined) problems.push(`case ${fuzz.number} (${fuzz.from}): ${problem}`)
        } catch (error) {
          problems.push(`case ${fuzz.number} (${fuzz.from}): ${String(error)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: Number(values.senders) }, work))
    clearInterval(watching)
    judgeMemory(memory)
    await judgeBooks(host.url)
    const printed = host.output().split('\n')
    // What was refused has a line at level "warn"; anything above is not for a stranger's request to cause.
    problems.push(...printed.filter((line) => /"level":"error"|Uncaught|uncaught/.test(line)).slice(0, 10))
  } finally {
    sender.close()
    await host.remove()
  }
}

async function judgeBooks(url: string): Promise<void> {
  const metrics = await eventually(() => readMetrics(url), isIdle, 180_000)
  const sum = (name: string, labels?: Record<string, string>) => metrics.sum(`cohortel_${name}`, labels)
  const equal = (what: string, left: number, right: number) => {
    console.log(`${what}: ${left} = ${right}`)
    if (left !== right) problems.push(`${what}: ${left} is not ${right}.`)
  }
  const parts = ['stored_total', 'duplicate_total', 'open', 'rejected_total', 'ignored_total']
  equal(
    'spans received',
    sum('spans_received_total'),
    parts.reduce((total, part) => total + sum(`spans_${part}`), 0),
  )
  for (const items of ['spans', 'log_records']) {
    const of = (part: string) => sum(`project_${items}_${part}_total`)
    equal(`${items} of the project`, of('received'), of('accepted') + of('rejected') + of('ignored'))
    equal(`${items} here and in the shards`, of('received'), sum(`${items}_received_total`))
  }
  const delivery = ['delivered_total', 'dead_total', 'pending'].reduce(
    (total, part) => total + sum(`delivery_${part}`),
    0,
  )
  equal('events', sum('delivery_enqueued_total'), delivery)
  for (const [what, value] of [
    ['requests answered "internal"', sum('refused_requests_total', { reason: 'internal' })],
    ['derivations that threw', sum('derive_failures_total')],
    ['corrupt rows', sum('buffer_corrupt_rows_total')],
    ['dead letters', sum('dead_letters')],
    ['bytes of requests still held', sum('pending_request_bytes')],
  ] as const) {
    equal(what, value, 0)
  }
}
