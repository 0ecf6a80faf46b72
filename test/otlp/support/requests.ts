import type { DecodedLogs, DecodedTraces } from '../../../src/model/otlp.ts'
import { decodeLogs, decodeTraces, type OtlpSettings, otlpSettings } from '../../../src/otlp/index.ts'
import {
  encodeSpan,
  type JsonKeyValue,
  type JsonLogs,
  type JsonSpan,
  type JsonTraces,
  type JsonValue,
} from './encode.ts'
import { bytes, field } from './wire.ts'

export const DEFAULTS = otlpSettings.parse({})
export const TRACE_ID = '0af7651916cd43dd8448eb211c80319c'
export const SPAN_ID = 'b7ad6b7169203331'
export const OTHER_SPAN_ID = '00f067aa0ba902b7'

export const GOOD_SPAN: JsonSpan = {
  traceId: TRACE_ID,
  spanId: SPAN_ID,
  name: 'chat',
  startTimeUnixNano: '1760000000000000001',
  endTimeUnixNano: '1760000000000000002',
}

/** A good span with one attribute. */
export function spanWith(value: JsonValue | undefined, key = 'key'): JsonSpan {
  const attribute: JsonKeyValue = value === undefined ? { key } : { key, value }
  return { ...GOOD_SPAN, attributes: [attribute] }
}

export function traces(...spans: readonly JsonSpan[]): JsonTraces {
  return { resourceSpans: [{ resource: {}, scopeSpans: [{ scope: {}, spans: [...spans] }] }] }
}

export function logs(...logRecords: JsonLogs['resourceLogs'][0]['scopeLogs'][0]['logRecords']): JsonLogs {
  return { resourceLogs: [{ resource: {}, scopeLogs: [{ scope: {}, logRecords }] }] }
}

/** A traces request from the raw bytes of its spans. */
export function rawTraces(...spans: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return field(1, field(2, bytes(...spans.map((span) => field(2, span)))))
}

/** A traces request of one good span with extra raw fields, between two untouched siblings. */
export function withSiblings(span: Uint8Array): Uint8Array<ArrayBuffer> {
  return rawTraces(
    encodeSpan({ ...GOOD_SPAN, spanId: '1111111111111111' }),
    span,
    encodeSpan({ ...GOOD_SPAN, spanId: '2222222222222222' }),
  )
}

export function protobufTraces(body: Uint8Array, settings: Partial<OtlpSettings> = {}): DecodedTraces {
  return decodeTraces(body, 'protobuf', { ...DEFAULTS, ...settings })
}

export function protobufLogs(body: Uint8Array, settings: Partial<OtlpSettings> = {}): DecodedLogs {
  return decodeLogs(body, 'protobuf', { ...DEFAULTS, ...settings })
}

export function jsonTraces(request: unknown, settings: Partial<OtlpSettings> = {}): DecodedTraces {
  const text = typeof request === 'string' ? request : JSON.stringify(request)
  return decodeTraces(new TextEncoder().encode(text), 'json', { ...DEFAULTS, ...settings })
}

export function jsonLogs(request: unknown, settings: Partial<OtlpSettings> = {}): DecodedLogs {
  const text = typeof request === 'string' ? request : JSON.stringify(request)
  return decodeLogs(new TextEncoder().encode(text), 'json', { ...DEFAULTS, ...settings })
}

/** Ids of the spans that were kept. */
export function keptIds(decoded: DecodedTraces): string[] {
  return decoded.spans.map(({ span }) => span.spanId)
}

export function reasons(decoded: { rejections: readonly { reason: string }[] }): string[] {
  return decoded.rejections.map(({ reason }) => reason)
}

/** Warnings as counts by reason. */
export function warningCounts(decoded: {
  warnings: readonly { reason: string; count: number }[]
}): Record<string, number> {
  return Object.fromEntries(decoded.warnings.map(({ reason, count }) => [reason, count]))
}

/** The value that the first kept span has under `key`. */
export function attribute(decoded: DecodedTraces, key = 'key'): unknown {
  return decoded.spans[0]?.span.attributes.get(key)
}
