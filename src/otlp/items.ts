import { EMPTY_ATTRIBUTES } from '../model/attributes.ts'
import type { OtlpEvent, OtlpLink, OtlpLogRecord, OtlpSpan } from '../model/otlp.ts'
import { FAULTS, type Tally } from './tally.ts'

/** A value while it is being read. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }

const NO_EVENTS: readonly OtlpEvent[] = Object.freeze([])
const NO_LINKS: readonly OtlpLink[] = Object.freeze([])
const HIGHEST_SPAN_KIND = 5
const HIGHEST_STATUS_CODE = 2
const HIGHEST_SEVERITY = 24

/** A span with every field at its protobuf default. */
export function emptySpan(): Draft<OtlpSpan> {
  return {
    traceId: '',
    spanId: '',
    parentSpanId: '',
    traceState: '',
    flags: 0,
    name: '',
    kind: 0,
    startTimeUnixNano: 0n,
    endTimeUnixNano: 0n,
    attributes: EMPTY_ATTRIBUTES,
    droppedAttributesCount: 0,
    events: NO_EVENTS,
    links: NO_LINKS,
    statusCode: 0,
    statusMessage: '',
  }
}

/** A log record with every field at its protobuf default. */
export function emptyLogRecord(): Draft<OtlpLogRecord> {
  return {
    timeUnixNano: 0n,
    observedTimeUnixNano: 0n,
    severityNumber: 0,
    severityText: '',
    eventName: '',
    body: null,
    attributes: EMPTY_ATTRIBUTES,
    droppedAttributesCount: 0,
    traceId: '',
    spanId: '',
  }
}

/** What holds for every span whatever its encoding: valid ids, no parent that is itself, known enum values. */
export function finishSpan(span: Draft<OtlpSpan>, tally: Tally): OtlpSpan {
  if (span.traceId === '') throw FAULTS.invalid_trace_id
  if (span.spanId === '') throw FAULTS.invalid_span_id
  if (span.parentSpanId === span.spanId) span.parentSpanId = ''
  if (span.kind > HIGHEST_SPAN_KIND) {
    span.kind = 0
    tally.warn('unknown_enum')
  }
  if (span.statusCode > HIGHEST_STATUS_CODE) {
    span.statusCode = 0
    tally.warn('unknown_enum')
  }
  return span
}

/** What holds for every log record whatever its encoding. */
export function finishLogRecord(log: Draft<OtlpLogRecord>, tally: Tally): OtlpLogRecord {
  if (log.severityNumber > HIGHEST_SEVERITY) {
    log.severityNumber = 0
    tally.warn('unknown_enum')
  }
  return log
}
