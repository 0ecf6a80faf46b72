import { DueQueue } from './due-queue.ts'
import type { SettleClocks } from './settings.ts'
import type { Piece, ShelfRow } from './shelf.ts'

/** A trace that has not been settled finally, as memory knows it. */
export interface OpenTrace {
  readonly key: string
  readonly projectId: string
  readonly traceId: string
  readonly pieces: Set<Piece>
  readonly firstAt: number
  lastAt: number
  spans: number
  logs: number
  hasRoot: boolean
  /** It had been settled before these pieces came. */
  readonly late: boolean
  /** How many different pieces had come when it was told provisionally; -1 = it has not been told. */
  told: number
  /** Pieces have come since it was last looked at. */
  touched: boolean
  attempts: number
  /** Class of the error of the last attempt; never its words, which may quote data. */
  error: string
  /** After a failure: not to be tried before. */
  retryAt: number
  dueAt: number
}

/** The name of a trace in memory and in what is remembered of it. */
export function traceKey(projectId: string, traceId: string): string {
  return `${projectId}/${traceId}`
}

/** All open traces of a shard with the times at which they are due, by the settle clocks. */
export class OpenTraces {
  readonly #clocks: SettleClocks
  readonly #tickMs: number
  readonly #traces = new Map<string, OpenTrace>()
  readonly #due = new DueQueue<OpenTrace>()
  readonly #isRemembered: (key: string) => boolean

  constructor(clocks: SettleClocks, tickMs: number, isRemembered: (key: string) => boolean) {
    this.#clocks = clocks
    this.#tickMs = tickMs
    this.#isRemembered = isRemembered
  }

  get size(): number {
    return this.#traces.size
  }

  /** Takes note of everything open in a row. */
  add(row: ShelfRow): void {
    for (const piece of row.open) {
      const trace = this.#of(row.projectId, piece.traceId, row.arrivedAt)
      trace.pieces.add(piece)
      trace.lastAt = Math.max(trace.lastAt, row.arrivedAt)
      trace.spans += piece.spans
      trace.logs += piece.logs
      trace.hasRoot ||= piece.hasRoot
      trace.touched = true
      this.schedule(trace)
    }
  }

  #of(projectId: string, traceId: string, arrivedAt: number): OpenTrace {
    const key = traceKey(projectId, traceId)
    const held = this.#traces.get(key)
    if (held !== undefined) return held
    const fresh: OpenTrace = {
      key,
      projectId,
      traceId,
      pieces: new Set(),
      firstAt: arrivedAt,
      lastAt: arrivedAt,
      spans: 0,
      logs: 0,
      hasRoot: false,
      late: this.#isRemembered(key),
      told: -1,
      touched: true,
      attempts: 0,
      error: '',
      retryAt: 0,
      dueAt: Number.POSITIVE_INFINITY,
    }
    this.#traces.set(key, fresh)
    return fresh
  }

  /** Computes when the trace is due next. */
  schedule(trace: OpenTrace): void {
    const at = Math.max(this.#nextDue(trace), trace.retryAt)
    const rounded = Math.ceil(at / this.#tickMs) * this.#tickMs
    // The queue holds an entry that is not later already; it is looked at again when its time comes.
    if (rounded < trace.dueAt) {
      trace.dueAt = rounded
      this.#due.push(rounded, trace)
    }
  }

  #nextDue(trace: OpenTrace): number {
    const final = this.finalAt(trace)
    if (!trace.touched && trace.told >= 0) return final
    return Math.min(final, trace.lastAt + this.#provisionalQuiet(trace))
  }

  #provisionalQuiet(trace: OpenTrace): number {
    // Evaluations alone have no root to wait for, and late pieces join a trace that is there.
    const waitsForRoot = trace.spans > 0 && !trace.hasRoot && !trace.late
    return waitsForRoot ? this.#clocks.idleMs : this.#clocks.settleMs
  }

  /** When the trace is complete as far as anyone can know. */
  finalAt(trace: OpenTrace): number {
    const { settleMs, finalMs, orphanMs, maxAgeMs } = this.#clocks
    const quiet = trace.late ? settleMs : trace.hasRoot ? finalMs : orphanMs
    return Math.min(trace.lastAt + quiet, trace.firstAt + maxAgeMs)
  }

  /** All open traces. */
  list(): OpenTrace[] {
    return [...this.#traces.values()]
  }

  /** When the next trace may be due; undefined when none is open. */
  nextAt(): number | undefined {
    return this.#due.peek()?.at
  }

  /** The next trace that is due now. Call {@link schedule} or {@link close} when it has been seen to. */
  takeDue(now: number): OpenTrace | undefined {
    for (;;) {
      const entry = this.#due.peek()
      if (entry === undefined || entry.at > now) return undefined
      this.#due.pop()
      const trace = entry.item
      if (this.#traces.get(trace.key) !== trace || trace.dueAt !== entry.at) continue
      trace.dueAt = Number.POSITIVE_INFINITY
      if (Math.max(this.#nextDue(trace), trace.retryAt) <= now) return trace
      this.schedule(trace)
    }
  }

  /** The trace is settled finally. */
  close(trace: OpenTrace): void {
    this.#traces.delete(trace.key)
  }

  /** Forgets the pieces of a row that was set aside; traces of which nothing else is known are closed. */
  withdraw(pieces: readonly Piece[], projectId: string): void {
    for (const piece of pieces) {
      const trace = this.#traces.get(traceKey(projectId, piece.traceId))
      if (trace === undefined || !trace.pieces.delete(piece)) continue
      trace.spans -= piece.spans
      trace.logs -= piece.logs
      if (trace.pieces.size === 0) this.close(trace)
    }
  }
}
