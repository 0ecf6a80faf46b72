import { BOOKS } from '../buffer/books.ts'
import type { DeadLetters } from '../buffer/dead-letters.ts'
import { fromExactJson, toExactJson } from '../buffer/exact-json.ts'
import { contentHash } from '../buffer/hash.ts'
import type { OpenTrace, OpenTraces } from '../buffer/open-traces.ts'
import type { Outbox } from '../buffer/outbox.ts'
import { itemText } from '../buffer/packed-items.ts'
import type { RederiveQueue } from '../buffer/rederive-queue.ts'
import type { BufferSettings, SettleClocks } from '../buffer/settings.ts'
import type { SettledMemory } from '../buffer/settled-memory.ts'
import { CorruptRow, type Shelf, type ShelfRow } from '../buffer/shelf.ts'
import { counter, type Store, type Transaction } from '../buffer/store.ts'
import type { JudgedEvaluation } from '../model/evaluation.ts'
import { type Outbound, projectOf, type SettledTrace } from '../model/settled.ts'
import type { Log } from '../telemetry.ts'
import type { AssembleInput } from '../traces/index.ts'
import type { ActiveDestination } from './active-destination.ts'
import { type Draft, Drafts } from './drafts.ts'
import { isNameless, looseEvaluations } from './late-evaluations.ts'
import { idOf, memoryKey } from './outbound-keys.ts'
import { Settlement } from './settlement.ts'
import {
  assembleInput,
  bare,
  countContents,
  countDistinct,
  countItems,
  distinctIds,
  isEmpty,
  novelties,
  readItems,
  remembered,
  TOLD,
} from './trace-items.ts'

/**
 * Derives a trace from its pieces, with a version of at least `itemsSeen`; null = nobody wants to know of it. Pure; may
 * throw.
 */
export type Derive = (input: AssembleInput, final: boolean, itemsSeen: number) => SettledTrace | null

/** What settling needs from its shard. */
export interface SettlerDependencies {
  readonly store: Store
  readonly shelf: Shelf
  readonly open: OpenTraces
  readonly memory: SettledMemory
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  /** Undefined = this host cannot derive again. */
  readonly rederiveQueue: RederiveQueue | undefined
  readonly derive: Derive
  readonly destinations: readonly ActiveDestination[]
  readonly settings: BufferSettings
  readonly clocks: SettleClocks
  readonly log: Log
}

/** What is sent out as it is: taken in slices of this many lines. */
const OUTBOUND_LINES = 5_000
/** The warehouse gets a moment to take the late spans themselves before it is read. */
const REDERIVE_DELAY_MS = 1_000
const RETRY_MS = 1_000

/**
 * Moves traces from the span shelf to the outgoing shelf when their time has come, each step in one transaction:
 * provisionally for destinations that take updates, finally for all, and late pieces as late evidence.
 */
export class Settler {
  readonly #deps: SettlerDependencies
  readonly #outboundRows = new Set<ShelfRow>()
  readonly #tellsUpdates: boolean
  readonly #drafts: Drafts
  #retryAt = 0

  constructor(deps: SettlerDependencies) {
    this.#deps = deps
    this.#tellsUpdates = deps.destinations.some(({ takesUpdates }) => takesUpdates)
    const tellsOnce = deps.destinations.some(({ takesUpdates }) => !takesUpdates)
    this.#drafts = new Drafts(deps.settings.draftBytes, tellsOnce)
  }

  /** Takes note of a new row. */
  add(row: ShelfRow): void {
    this.#deps.open.add(row)
    if (row.outbound > 0) this.#outboundRows.add(row)
  }

  /** When there may be something to do; undefined when nothing is open. */
  nextAt(): number | undefined {
    const at = this.#outboundRows.size > 0 ? 0 : this.#deps.open.nextAt()
    return at === undefined ? undefined : Math.max(at, this.#retryAt)
  }

  /** Settles a slice of what is due; true = there may be more. Never throws. */
  settleDue(now: number): boolean {
    if (now < this.#retryAt) return false
    const { open, settings, destinations, log } = this.#deps
    const settlement = new Settlement(destinations)
    const taken: OpenTrace[] = []
    try {
      let lines = 0
      for (const row of this.#outboundRows) {
        if (lines >= OUTBOUND_LINES) break
        lines += row.outbound
        this.#sendOn(settlement, row)
      }
      while (taken.length < settings.settleTraces) {
        const trace = open.takeDue(now)
        if (trace === undefined) break
        taken.push(trace)
        this.#consider(settlement, trace, now)
      }
      this.#write(settlement, now)
      return taken.length >= settings.settleTraces || lines >= OUTBOUND_LINES
    } catch (error) {
      // Nothing has been written or changed: everything taken is due again.
      for (const trace of taken) open.schedule(trace)
      if (error instanceof CorruptRow && this.setAside(error.row, now)) return true
      log('error', 'settle_failed', { error: error instanceof Error ? error.name : 'unknown', traces: taken.length })
      this.#retryAt = now + RETRY_MS
      return false
    }
  }

  /** Moves an unreadable row to the dead letters; false when even that fails. */
  setAside(row: ShelfRow, now: number): boolean {
    const { store, shelf, open, deadLetters, log } = this.#deps
    const pieces = [...row.open]
    try {
      store.transaction((tx) => {
        const message = `A row of the span shelf with ${pieces.length} traces could not be read.`
        const what = { projectId: row.projectId, destination: '', kind: 'row', itemId: String(row.id) } as const
        deadLetters.add(tx, { ...what, reason: 'corrupt_row', message, diedAt: now }, shelf.setAside(tx, row))
      })
    } catch {
      return false
    }
    open.withdraw(pieces, row.projectId)
    this.clearDrafts()
    this.#outboundRows.delete(row)
    log('error', 'buffer_row_set_aside', { row: row.id, traces: pieces.length })
    return true
  }

  /** Forgets what was derived, since pieces of it are gone. */
  clearDrafts(): void {
    this.#drafts.clear()
  }

  #sendOn(settlement: Settlement, row: ShelfRow): void {
    const { memory } = this.#deps
    const known = new Map(settlement.memoranda.map(({ key, items }) => [key, items]))
    for (const item of this.#deps.shelf.outboundItems(row)) {
      const outbound = fromExactJson(itemText(item)) as Outbound
      const key = memoryKey(row.projectId, outbound)
      const hash = contentHash(item)
      const before = key === undefined ? undefined : (known.get(key) ?? memory.seen(key))?.get('')
      // An event's time is part of its key in the warehouse: a resend that was given another one would count twice.
      if (before === hash || (before !== undefined && outbound.kind === 'product_event')) {
        settlement.count(BOOKS.outboundDuplicate, 1)
        continue
      }
      // A derived trace may go only to who can replace what was told before; so may a changed event of a known id.
      const isReplacement = outbound.kind === 'trace' || before !== undefined
      settlement.announcements.tell(outbound, isReplacement ? 'updatable' : 'all')
      if (key === undefined) continue
      const items = new Map([['', hash]])
      known.set(key, items)
      settlement.memoranda.push({ key, items })
    }
    settlement.sent.push(row)
    settlement.changes.push(() => this.#outboundRows.delete(row))
  }

  #consider(settlement: Settlement, trace: OpenTrace, now: number): void {
    const { shelf, open } = this.#deps
    const isFinal = now >= open.finalAt(trace)
    // A trace that was told is read again only when something other than copies has come.
    const distinct = trace.told < 0 || isFinal || trace.late ? -1 : countDistinct(shelf, trace)
    if (trace.late) this.#settleLate(settlement, trace)
    else if (isFinal) this.#settleFinally(settlement, trace, now)
    else if ((trace.told < 0 || trace.told !== distinct) && this.#tellsUpdates)
      this.#settleProvisionally(settlement, trace, now)
    else settlement.changes.push(() => this.#wait(trace, Math.max(distinct, 0)))
  }

  #wait(trace: OpenTrace, told: number): void {
    trace.told = told
    trace.touched = false
    this.#deps.open.schedule(trace)
  }

  #settleProvisionally(settlement: Settlement, trace: OpenTrace, now: number): void {
    const items = readItems(this.#deps.shelf, trace)
    const input = assembleInput(trace, items)
    const distinct = countContents(items)
    const settled = this.#derive(settlement, trace, input, false, countItems(items))
    if (settled === FAILED) {
      settlement.changes.push(() => {
        // After the last try the final settling has one more.
        if (this.#mayRetry(trace)) this.#retry(trace, now)
        else this.#wait(trace, distinct)
      })
      return
    }
    const { privacyMark } = items
    if (settled !== null) settlement.announcements.tell({ kind: 'trace', trace: settled, privacyMark }, 'updatable')
    settlement.changes.push(() => {
      this.#wait(trace, distinct)
      if (settled !== null) this.#drafts.keep(trace, items, settled)
    })
  }

  #settleFinally(settlement: Settlement, trace: OpenTrace, now: number): void {
    const draft = trace.touched ? undefined : this.#drafts.of(trace)
    if (draft !== undefined && draft.contents === trace.told) {
      // Copies may have come since; they change nothing but the books.
      this.#finish(settlement, trace, { ...draft, settled: { ...draft.settled, final: true } })
      return
    }
    const items = readItems(this.#deps.shelf, trace)
    const input = assembleInput(trace, items)
    const settled = this.#derive(settlement, trace, input, true, countItems(items))
    if (settled === FAILED && this.#mayRetry(trace)) {
      settlement.changes.push(() => this.#retry(trace, now))
      return
    }
    const distinctSpans = distinctIds(items.spans)
    const distinctLogs = distinctIds(items.logs)
    if (settled !== null && settled !== FAILED) {
      const { privacyMark } = items
      if (trace.told !== countContents(items)) {
        settlement.announcements.tell({ kind: 'trace', trace: settled, privacyMark }, 'updatable')
      }
      this.#finish(settlement, trace, { settled, distinctSpans, distinctLogs, seen: remembered(items), privacyMark })
      return
    }
    settlement.countCopies(trace, distinctSpans, distinctLogs)
    if (settled === FAILED) {
      settlement.count(BOOKS.spansStored, distinctSpans)
      // They stand in the dead letter, from which the trace can be derived again.
      settlement.count(BOOKS.logsStored, distinctLogs)
      settlement.casualties.push({ input, error: trace.error })
      settlement.announcements.tell({ kind: 'trace', trace: bare(input) }, 'updatable')
    } else {
      settlement.count(counter(BOOKS.spansIgnored, 'reason', 'nothing_to_tell'), distinctSpans)
      settlement.count(counter(BOOKS.logsIgnored, 'reason', 'nothing_to_tell'), distinctLogs)
    }
    settlement.memoranda.push({ key: trace.key, items: remembered(items) })
    this.#close(settlement, trace)
  }

  /** Tells what is told once, and closes the trace. */
  #finish(
    settlement: Settlement,
    trace: OpenTrace,
    { settled, distinctSpans, distinctLogs, seen, privacyMark }: Omit<Draft, 'contents'>,
  ): void {
    settlement.countCopies(trace, distinctSpans, distinctLogs)
    settlement.count(BOOKS.spansStored, distinctSpans)
    settlement.count(BOOKS.logsStored, distinctLogs)
    settlement.countInteractions(settled)
    settlement.announcements.tell({ kind: 'trace', trace: settled, privacyMark }, 'told once')
    const postponed = this.#tellLooseEvaluations(settlement, settled)
    const told = settled.evaluations
      .filter((evaluation) => !postponed.has(evaluation))
      .map(({ evaluationId }) => [TOLD + evaluationId, ''] as const)
    settlement.memoranda.push({ key: trace.key, items: new Map([...seen, ...told]) })
    this.#close(settlement, trace)
  }

  /** Returns those which are told only when the trace that they are about has been read. */
  #tellLooseEvaluations(settlement: Settlement, settled: SettledTrace): ReadonlySet<JudgedEvaluation> {
    const { projectId } = settled
    const { now, later, elsewhere } = looseEvaluations(settled, (evaluation) => this.#mayTellLater(evaluation))
    for (const evaluation of now)
      settlement.announcements.tell({ kind: 'evaluation', evaluation, projectId }, 'told once')
    for (const [traceId, evaluations] of elsewhere) {
      settlement.lateEvidence.push({ input: { projectId, traceId, spans: [], logs: [], evaluations }, itemsSeen: 0 })
    }
    return later
  }

  /** The rederiver tells it, once it has read of whom it is. */
  #mayTellLater(evaluation: JudgedEvaluation): boolean {
    return this.#deps.rederiveQueue !== undefined && isNameless(evaluation)
  }

  #settleLate(settlement: Settlement, trace: OpenTrace): void {
    const { projectId } = trace
    const items = readItems(this.#deps.shelf, trace)
    const seen = this.#deps.memory.seen(trace.key) ?? new Map<string, string>()
    const fresh = novelties(items, seen)
    const stored = distinctIds(fresh.spans.filter(({ id }) => !seen.has(id)))
    const storedLogs = distinctIds(fresh.logs.filter(({ id }) => !seen.has(id)))
    settlement.countCopies(trace, stored, storedLogs)
    settlement.count(BOOKS.spansStored, stored)
    settlement.count(BOOKS.logsStored, storedLogs)
    settlement.count(BOOKS.spansLate, stored)
    const told = new Map<string, string>()
    if (!isEmpty(fresh)) {
      const input = assembleInput(trace, fresh)
      const settled = this.#derive(settlement, trace, input, false, 0)
      if (settled === FAILED) settlement.casualties.push({ input, error: trace.error })
      const view = settled === FAILED || settled === null ? bare(input) : settled
      // Only the pieces: what a fragment would derive to must never be told.
      const pieces = { ...view, interactions: [], final: false }
      const { privacyMark } = items
      settlement.announcements.tell({ kind: 'trace', trace: pieces, privacyMark }, 'updatable')
      for (const evaluation of view.evaluations) {
        if (seen.has(TOLD + evaluation.evaluationId) || this.#mayTellLater(evaluation)) continue
        settlement.announcements.tell({ kind: 'evaluation', evaluation, projectId }, 'told once')
        told.set(TOLD + evaluation.evaluationId, '')
      }
      settlement.lateEvidence.push({ input, itemsSeen: countItems(fresh, seen) })
    }
    settlement.memoranda.push({ key: trace.key, items: new Map([...remembered(fresh), ...told]) })
    this.#close(settlement, trace)
    this.#deps.log('debug', 'late_pieces', { spans: items.spans.length, new_spans: stored })
  }

  #close(settlement: Settlement, trace: OpenTrace): void {
    settlement.released.push(...trace.pieces)
    settlement.changes.push(() => {
      this.#deps.open.close(trace)
      this.#drafts.drop(trace)
    })
  }

  #derive(settlement: Settlement, trace: OpenTrace, input: AssembleInput, final: boolean, itemsSeen: number) {
    try {
      return this.#deps.derive(input, final, itemsSeen)
    } catch (cause) {
      trace.attempts += 1
      trace.error = cause instanceof Error ? cause.name : 'unknown'
      settlement.count(BOOKS.deriveFailures, 1)
      this.#deps.log('error', 'derive_failed', { error: trace.error, attempts: trace.attempts })
      return FAILED
    }
  }

  #mayRetry(trace: OpenTrace): boolean {
    return trace.attempts < this.#deps.settings.deriveAttempts
  }

  #retry(trace: OpenTrace, now: number): void {
    trace.retryAt = now + RETRY_MS * 2 ** trace.attempts
    this.#deps.open.schedule(trace)
  }

  #write(settlement: Settlement, now: number): void {
    if (settlement.writes) this.#deps.store.transaction((tx) => this.#enter(tx, settlement, now))
    for (const change of settlement.changes) change()
  }

  #enter(tx: Transaction, settlement: Settlement, now: number): void {
    const { store, shelf, memory, outbox, deadLetters, rederiveQueue, settings, clocks } = this.#deps
    const { announcements } = settlement
    for (const [destination, lines] of announcements.lines) outbox.enqueue(tx, destination, lines, now)
    memory.remember(tx, settlement.memoranda, now, store.lastShelfId)
    for (const { input, error } of settlement.casualties) {
      const message = `The trace could not be derived (${error}); its spans are stored without an interaction.`
      const letter = {
        projectId: input.projectId,
        destination: '',
        kind: 'trace',
        itemId: input.traceId,
        reason: 'derive_failed',
        message,
      } as const
      deadLetters.add(tx, { ...letter, diedAt: now }, toExactJson({ input }))
    }
    for (const { destination, outbound, error } of announcements.untellable) {
      const message = `${destination} could not shape this into its events (${error}).`
      const letter = {
        projectId: projectOf(outbound),
        destination,
        kind: 'trace',
        itemId: idOf(outbound),
        reason: 'to_events_failed',
        message,
      } as const
      deadLetters.add(tx, { ...letter, diedAt: now }, toExactJson({ outbound }))
    }
    for (const { input, itemsSeen } of settlement.lateEvidence) {
      rederiveQueue?.add(tx, input, itemsSeen, now + REDERIVE_DELAY_MS)
    }
    shelf.release(tx, settlement.released, settlement.sent)
    for (const [name, by] of settlement.counts) tx.count(name, by)
    memory.forget(tx, now - clocks.maxAgeMs, settings.maxRememberedTraces, shelf.oldestId)
  }
}

const FAILED = Symbol('derive failed')
