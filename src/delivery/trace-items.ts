import { decodeEvaluation, decodeLog } from '../buffer/codec.ts'
import { contentHash } from '../buffer/hash.ts'
import type { OpenTrace } from '../buffer/open-traces.ts'
import { itemText } from '../buffer/packed-items.ts'
import type { SeenItems } from '../buffer/settled-memory.ts'
import { CorruptRow, type Shelf } from '../buffer/shelf.ts'
import { decodeSpan } from '../buffer/span-codec.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { AssembleInput } from '../traces/index.ts'

/** Prefixes that tell the ids of spans, log records and evaluations apart in memory. */
export const SPAN = 's'
export const LOG = 'l'
export const EVALUATION = 'e'
/** An evaluation that tools which cannot update have been told, alone or within an interaction. */
export const TOLD = 't'

interface Item<T> {
  readonly id: string
  readonly hash: string
  readonly value: T
}

/** The pieces of a trace as they came, each with its identity. */
export interface TraceItems {
  readonly spans: readonly Item<CanonicalSpan>[]
  readonly logs: readonly Item<CanonicalLog>[]
  readonly evaluations: readonly Item<Evaluation>[]
  /** Bytes that they take in the buffer before compression. */
  readonly bytes: number
  /** The privacy rule that all of them went through; `''` = not known, or not the same one. */
  readonly privacyMark: string
}

/** How many different items a trace has come to: unchanged means that only copies have come. */
export function countDistinct(shelf: Shelf, trace: OpenTrace): number {
  const hashes = new Set<string>()
  for (const piece of trace.pieces) for (const item of shelf.items(piece)) hashes.add(contentHash(item))
  return hashes.size
}

/** The same number from pieces that have been read. */
export function countContents({ spans, logs, evaluations }: TraceItems): number {
  return new Set([...spans, ...logs, ...evaluations].map(({ hash }) => hash)).size
}

/** Reads all pieces of a trace. Throws `CorruptRow`. */
export function readItems(shelf: Shelf, trace: OpenTrace): TraceItems {
  const spans: Item<CanonicalSpan>[] = []
  const logs: Item<CanonicalLog>[] = []
  const evaluations: Item<Evaluation>[] = []
  let bytes = 0
  const marks = new Set<string>()
  for (const piece of trace.pieces) {
    marks.add(piece.row.privacyMark)
    const items = shelf.items(piece)
    const logsFrom = piece.spans
    const evaluationsFrom = piece.spans + piece.logs
    try {
      items.forEach((item, at) => {
        const hash = contentHash(item)
        bytes += item.byteLength
        if (at < logsFrom) {
          const value = decodeSpan(item)
          spans.push({ id: SPAN + value.spanId, hash, value })
        } else if (at < evaluationsFrom) {
          const value = decodeLog(itemText(item))
          logs.push({ id: LOG + value.logId, hash, value })
        } else {
          const value = decodeEvaluation(itemText(item))
          evaluations.push({ id: EVALUATION + value.evaluationId, hash, value })
        }
      })
    } catch (cause) {
      throw new CorruptRow(piece.row, cause)
    }
  }
  const [privacyMark = ''] = marks.size === 1 ? marks : []
  return { spans, logs, evaluations, bytes, privacyMark }
}

/** The pieces that bring something new: another id, or another content under a known one. */
export function novelties(items: TraceItems, seen: SeenItems): TraceItems {
  const isNew = ({ id, hash }: Item<unknown>) => seen.get(id) !== hash
  return {
    spans: items.spans.filter(isNew),
    logs: items.logs.filter(isNew),
    evaluations: items.evaluations.filter(isNew),
    bytes: items.bytes,
    privacyMark: items.privacyMark,
  }
}

/** What is to be remembered of these pieces. */
export function remembered({ spans, logs, evaluations }: TraceItems): Map<string, string> {
  return new Map([...spans, ...logs, ...evaluations].map(({ id, hash }) => [id, hash]))
}

/** Different ids among spans. */
export function distinctIds(items: readonly Item<unknown>[]): number {
  return new Set(items.map(({ id }) => id)).size
}

/** Different spans, log records and evaluations: the fullness that tells a later version of what is derived. */
export function countItems({ spans, logs, evaluations }: TraceItems, seen: SeenItems = new Map()): number {
  const ids = new Set([...seen.keys()].filter((id) => !id.startsWith(TOLD)))
  for (const { id } of [...spans, ...logs, ...evaluations]) ids.add(id)
  return ids.size
}

/** What the trace stage takes. */
export function assembleInput(trace: OpenTrace, items: TraceItems): AssembleInput {
  return {
    projectId: trace.projectId,
    traceId: trace.traceId,
    spans: items.spans.map(({ value }) => value),
    logs: items.logs.map(({ value }) => value),
    evaluations: items.evaluations.map(({ value }) => value),
    arrivedAtUnixNano: BigInt(trace.firstAt) * 1_000_000n,
  }
}

/** The pieces of a trace that nothing could be derived from. */
export function bare(input: AssembleInput): SettledTrace {
  const byId = new Map(input.spans.map((span) => [span.spanId, span]))
  const { projectId, traceId } = input
  return { projectId, traceId, spans: [...byId.values()], interactions: [], evaluations: [], final: false }
}

/** Is there no piece? */
export function isEmpty({ spans, logs, evaluations }: TraceItems): boolean {
  return spans.length + logs.length + evaluations.length === 0
}
