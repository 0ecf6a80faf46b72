/** CPU milliseconds of the calling thread per run, by case. */
export type Medians<Name extends string> = Record<Name, number>

const WARM_UP_ROUNDS = 3
const RUNS_PER_ROUND = 8

/**
 * Measures functions against each other in one process: rounds are interleaved, so that whatever else the machine does
 * hits every case alike, CPU time of this thread is counted (not the wall clock), and the median of the rounds is given.
 */
export function compare<Name extends string>(
  cases: Record<Name, () => unknown>,
  rounds = 15,
  runsPerRound = RUNS_PER_ROUND,
): Medians<Name> {
  const names = Object.keys(cases) as Name[]
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round++) {
    for (const name of names) {
      const run = cases[name]
      const before = process.threadCpuUsage()
      for (let index = 0; index < runsPerRound; index++) run()
      const used = process.threadCpuUsage(before)
      if (round >= WARM_UP_ROUNDS) samples.get(name)?.push((used.user + used.system) / 1000 / runsPerRound)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Medians<Name>
}

/** Middle of the samples. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
