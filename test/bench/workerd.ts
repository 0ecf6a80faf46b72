import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bundleWorker, startModule } from '../workerd.ts'
import { median } from './measure.ts'

const RUNS = 6
const ROUNDS = 9
const WARM_UP_ROUNDS = 3

/** CPU milliseconds per run of each stage in workerd, rounds interleaved. */
export async function workerdStages(): Promise<Record<string, number>> {
  const miniflare = await startModule(
    await bundleWorker(new URL('./workerd-entry.ts', import.meta.url), { minify: true }),
  )
  try {
    const call = async (stage: string, runs: number) =>
      (await miniflare.dispatchFetch(`http://bench/?stage=${encodeURIComponent(stage)}&runs=${runs}`)).json()
    const names = (await call('', 0)) as string[]
    const samples = new Map<string, number[]>(names.map((name) => [name, []]))
    for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
      // What a request costs by itself is taken off.
      const empty = await cpuOf(() => call('', 0))
      for (const name of names) {
        const used = await cpuOf(() => call(name, RUNS))
        if (round >= WARM_UP_ROUNDS) samples.get(name)?.push(Math.max(0, used - empty) / RUNS)
      }
    }
    return Object.fromEntries([...samples].map(([name, values]) => [name, median(values)]))
  } finally {
    await miniflare.dispose()
  }
}

/** The Worker as deployed: its size, and what it costs to start. */
export async function workerBundle(): Promise<{ bytes: number; gzipped: number; startCpuMs: number }> {
  const script = await bundleWorker(new URL('../../src/worker.ts', import.meta.url), { minify: true })
  const startCpu = async (contents: string) => {
    const samples: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const before = children()
      const miniflare = await startModule(contents, { CLICKHOUSE_URL: 'http://127.0.0.1:1' })
      await miniflare.dispatchFetch('http://bench/healthz').then((answer) => answer.text())
      samples.push([...children()].filter((pid) => !before.has(pid)).reduce((sum, pid) => sum + cpuMs(pid), 0))
      await miniflare.dispose()
    }
    return median(samples)
  }
  const empty = await startCpu('export default { fetch: () => new Response("") }')
  const ours = await startCpu(script)
  return {
    bytes: Buffer.byteLength(script),
    gzipped: gzipSync(script).byteLength,
    startCpuMs: Math.max(0, ours - empty),
  }
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const total = () => [...children()].reduce((sum, pid) => sum + cpuMs(pid), 0)
  const before = total()
  await work()
  return total() - before
}

/** The runtimes that this process has started. */
function children(): ReadonlySet<number> {
  const own = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      const [, command, , parent] = /^\d+ \((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
      return command === 'workerd' && Number(parent) === process.pid
    } catch {
      return false
    }
  })
  return new Set(own.map(Number))
}

/** On-CPU time of all threads of a process, to the nanosecond: https://docs.kernel.org/scheduler/sched-stats.html */
function cpuMs(pid: number): number {
  let nanoseconds = 0
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    try {
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0])
    } catch {
      // A thread that ended between the two calls.
    }
  }
  return nanoseconds / 1e6
}
