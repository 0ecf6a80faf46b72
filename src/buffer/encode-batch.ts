import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { Outbound } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { isRoot } from '../traces/index.ts'
import type { AppendBatch, EncodedBatch, EncodedRow, TraceEntry } from './append.ts'
import { encodeEvaluation, encodeLog } from './codec.ts'
import { toExactJson } from './exact-json.ts'
import { ItemWriter } from './packed-items.ts'
import type { SentBody } from './sent-row.ts'
import { encodeSpan, encodeSpanBeside } from './span-codec.ts'

/** Traces of one row: its table of contents must stay far below the 2 MB that a row may hold. */
const MAX_TRACES_PER_ROW = 2_000
/** Bytes of one row before compression: what must be inflated to read one trace of it. */
const MAX_ROW_BYTES = 8 * 1024 * 1024

/** All items of one trace that one request brought. */
export interface TraceItems {
  readonly traceId: string
  readonly spans: CanonicalSpan[]
  readonly logs: CanonicalLog[]
  readonly evaluations: Evaluation[]
}

/** Groups by trace and compresses: normally one row, more only for very large requests. */
export function encodeBatch(batch: AppendBatch): EncodedBatch {
  return {
    projectId: batch.projectId,
    rows: rowsOf(batch),
    spanCounts: batch.spanCounts,
    logCounts: batch.logCounts,
    evaluations: batch.evaluations.length,
    privacyMark: batch.privacyMark,
  }
}

function rowsOf(batch: AppendBatch): EncodedRow[] {
  const { spans, logs, evaluations, outbound, sent } = batch
  const isOfSpansOnly = logs.length === 0 && evaluations.length === 0 && outbound.length === 0
  if (sent !== undefined && isOfSpansOnly) {
    const traces = numbersByTrace(spans)
    if (traces.length <= MAX_TRACES_PER_ROW) return spans.length === 0 ? [] : [rowBeside(sent, traces, spans)]
  }
  return encodeRows(groupByTrace(batch), outbound)
}

/** The row that holds a request as it came, and what was read of it beside it. `traces`: the numbers of the spans of each. */
function rowBeside(
  { gzip, places }: SentBody,
  traces: readonly (readonly number[])[],
  spans: readonly CanonicalSpan[],
): EncodedRow {
  const writer = new ItemWriter()
  const entries = traces.map((numbers): TraceEntry => {
    let hasRoot = false
    for (const number of numbers) {
      const span = spans[number] as CanonicalSpan
      hasRoot ||= isRoot(span)
      encodeSpanBeside(writer, span, places, number)
    }
    const { traceId } = spans[numbers[0] as number] as CanonicalSpan
    return { traceId, spans: numbers.length, logs: 0, evaluations: 0, hasRoot }
  })
  const body = writer.takeBeside(gzip)
  writer.release()
  return { entries, outbound: 0, body }
}

/** The numbers of the spans of each trace. */
function numbersByTrace(spans: readonly CanonicalSpan[]): readonly (readonly number[])[] {
  const byTrace = new Map<string, number[]>()
  // Spans of one trace mostly come one after the other.
  let numbers: number[] = []
  let traceId: string | undefined
  for (let number = 0; number < spans.length; number += 1) {
    const { traceId: own } = spans[number] as CanonicalSpan
    if (own !== traceId) {
      traceId = own
      numbers = byTrace.get(own) ?? []
      if (numbers.length === 0) byTrace.set(own, numbers)
    }
    numbers.push(number)
  }
  return [...byTrace.values()]
}

function entryOf({ traceId, spans, logs, evaluations }: TraceItems): TraceEntry {
  return {
    traceId,
    spans: spans.length,
    logs: logs.length,
    evaluations: evaluations.length,
    hasRoot: spans.some(isRoot),
  }
}

/** Rows that hold the given traces and, after them, what goes out as it is. */
export function encodeRows(traces: Iterable<TraceItems>, outbound: readonly Outbound[]): EncodedRow[] {
  const rows: EncodedRow[] = []
  let entries: TraceEntry[] = []
  const writer = new ItemWriter()
  let loose = 0
  const finish = () => {
    if (writer.count > 0) rows.push({ entries, outbound: loose, body: writer.take() })
    entries = []
    loose = 0
  }
  for (const trace of traces) {
    const { spans, logs, evaluations } = trace
    for (const span of spans) encodeSpan(writer, span)
    for (const log of logs) writer.addText(encodeLog(log))
    for (const evaluation of evaluations) writer.addText(encodeEvaluation(evaluation))
    entries.push(entryOf(trace))
    if (writer.at > MAX_ROW_BYTES || entries.length >= MAX_TRACES_PER_ROW) finish()
  }
  for (const each of outbound) {
    writer.addText(toExactJson(each))
    loose += 1
    if (writer.at > MAX_ROW_BYTES) finish()
  }
  finish()
  writer.release()
  return rows
}

function groupByTrace(batch: AppendBatch): Iterable<TraceItems> {
  const byTrace = new Map<string, TraceItems>()
  const of = (traceId: string): TraceItems => {
    const held = byTrace.get(traceId)
    if (held !== undefined) return held
    const fresh: TraceItems = { traceId, spans: [], logs: [], evaluations: [] }
    byTrace.set(traceId, fresh)
    return fresh
  }
  for (const span of batch.spans) of(span.traceId).spans.push(span)
  for (const log of batch.logs) of(log.traceId).logs.push(log)
  for (const evaluation of batch.evaluations) of(evaluation.traceId).evaluations.push(evaluation)
  return byTrace.values()
}
