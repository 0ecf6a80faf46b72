import type { AttributeMap, AttributeValue } from './attributes.ts'

/** Who produced the telemetry. Source: opentelemetry-proto `resource/v1/resource.proto`. */
export interface OtlpResource {
  readonly attributes: AttributeMap
  readonly schemaUrl: string
}

/** Which library produced the telemetry. Source: opentelemetry-proto `common/v1/common.proto`. */
export interface OtlpScope {
  readonly name: string
  readonly version: string
  readonly attributes: AttributeMap
}

/** A timestamped annotation inside a span. Times are Unix nanoseconds. */
export interface OtlpEvent {
  readonly timeUnixNano: bigint
  readonly name: string
  readonly attributes: AttributeMap
}

/** A pointer to another span; ids are lower-case hex. */
export interface OtlpLink {
  readonly traceId: string
  readonly spanId: string
  readonly attributes: AttributeMap
}

/**
 * One span exactly as sent, ids as lower-case hex (32 and 16 digits), times as Unix nanoseconds (0 = not set).
 * `parentSpanId` is `''` for a root (empty or all-zero on the wire).
 * Source: opentelemetry-proto `trace/v1/trace.proto`.
 */
export interface OtlpSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string
  readonly traceState: string
  /** Bits 8-9 tell whether the parent is remote: 0x100 "is known", 0x200 "is remote". */
  readonly flags: number
  readonly name: string
  /** 0 unspecified, 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  readonly kind: number
  readonly startTimeUnixNano: bigint
  readonly endTimeUnixNano: bigint
  readonly attributes: AttributeMap
  readonly droppedAttributesCount: number
  readonly events: readonly OtlpEvent[]
  readonly links: readonly OtlpLink[]
  /** 0 unset, 1 ok, 2 error. */
  readonly statusCode: number
  readonly statusMessage: string
}

/**
 * One log record. `traceId` and `spanId` are `''` when the sender gave none.
 * Source: opentelemetry-proto `logs/v1/logs.proto`.
 */
export interface OtlpLogRecord {
  readonly timeUnixNano: bigint
  readonly observedTimeUnixNano: bigint
  readonly severityNumber: number
  readonly severityText: string
  readonly eventName: string
  readonly body: AttributeValue
  readonly attributes: AttributeMap
  readonly droppedAttributesCount: number
  readonly traceId: string
  readonly spanId: string
}

/** A span with the resource and scope it came under: what the conventions read. */
export interface ReceivedSpan {
  readonly span: OtlpSpan
  readonly resource: OtlpResource
  readonly scope: OtlpScope
}

/** A log record with the resource and scope it came under. */
export interface ReceivedLog {
  readonly log: OtlpLogRecord
  readonly resource: OtlpResource
  readonly scope: OtlpScope
}

/** One item of a request that was refused while its siblings were kept. */
export interface Rejection {
  /** A stable code for counters, e.g. `invalid_trace_id`. */
  readonly reason: string
  /** A whole sentence for the sender; never holds payload text. */
  readonly message: string
}

/** Something repaired, cut or left out of items that were kept: how often, and why. */
export interface DecodeWarning {
  /** A stable code for counters, e.g. `invalid_utf8`. */
  readonly reason: string
  readonly count: number
  /** A whole sentence for the sender; never holds payload text. */
  readonly message: string
}

/** What one decoded OTLP request holds: the good items and, apart, the refused ones. */
export interface DecodedTraces {
  readonly spans: readonly ReceivedSpan[]
  readonly rejections: readonly Rejection[]
  readonly warnings: readonly DecodeWarning[]
}

/** What one decoded logs request holds. */
export interface DecodedLogs {
  readonly logs: readonly ReceivedLog[]
  readonly rejections: readonly Rejection[]
  readonly warnings: readonly DecodeWarning[]
}
