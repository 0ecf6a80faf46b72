import { readFileSync } from 'node:fs'

/** Share of the samples before memory is taken to be warm. */
const WARM_UP = 0.4

/** Memory that a process has made its own (no mapped files), in bytes. Linux only. */
export function residentBytes(pid: number): number {
  const [, kilobytes = '0'] = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1_024
}

/** Looks at memory now and then; after the warm-up it should stay where it is. */
export class MemoryWatch {
  readonly #read: () => number
  readonly #mostMb: number
  readonly #samples: number[] = []

  /** `mostMb`: more than so much above the level after the warm-up is growth. */
  constructor(read: () => number, mostMb: number) {
    this.#read = read
    this.#mostMb = mostMb
  }

  look(): void {
    this.#samples.push(this.#read() / 1_048_576)
  }

  /** Prints what was seen; returns what is wrong with it, or undefined. */
  judge(): string | undefined {
    const steady = this.#samples.slice(Math.floor(this.#samples.length * WARM_UP))
    const third = Math.max(1, Math.floor(steady.length / 3))
    const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
    const [early, late] = [middle(steady.slice(0, third)), middle(steady.slice(-third))]
    const every = Math.max(1, Math.floor(this.#samples.length / 12))
    console.log(
      `MB over time: ${this.#samples
        .filter((_, at) => at % every === 0)
        .map((mb) => mb.toFixed(0))
        .join(' ')}`,
    )
    console.log(`after the warm-up ${early.toFixed(0)} MB, at the end ${late.toFixed(0)} MB`)
    return late - early > this.#mostMb ? `Memory grew by ${(late - early).toFixed(0)} MB after the warm-up.` : undefined
  }
}
