import { bytes, double, field, fixed32, fixed64, hex, int } from './wire.ts'

/** OTLP/JSON shapes, as far as the tests use them; the same object serialises to JSON and to protobuf. */
export interface JsonValue {
  stringValue?: string
  boolValue?: boolean
  intValue?: string | number
  doubleValue?: number
  arrayValue?: { values: JsonValue[] }
  kvlistValue?: { values: JsonKeyValue[] }
  bytesValue?: string
}
export interface JsonKeyValue {
  key: string
  value?: JsonValue
}
export interface JsonEvent {
  timeUnixNano?: string
  name?: string
  attributes?: JsonKeyValue[]
}
export interface JsonLink {
  traceId?: string
  spanId?: string
  attributes?: JsonKeyValue[]
}
export interface JsonSpan {
  traceId?: string
  spanId?: string
  parentSpanId?: string
  traceState?: string
  flags?: number
  name?: string
  kind?: number
  startTimeUnixNano?: string
  endTimeUnixNano?: string
  attributes?: JsonKeyValue[]
  droppedAttributesCount?: number
  events?: JsonEvent[]
  links?: JsonLink[]
  status?: { code?: number; message?: string }
}
export interface JsonLogRecord {
  timeUnixNano?: string
  observedTimeUnixNano?: string
  severityNumber?: number
  severityText?: string
  eventName?: string
  body?: JsonValue
  attributes?: JsonKeyValue[]
  droppedAttributesCount?: number
  traceId?: string
  spanId?: string
}
export interface JsonResource {
  attributes?: JsonKeyValue[]
}
export interface JsonScope {
  name?: string
  version?: string
  attributes?: JsonKeyValue[]
}
export interface JsonTraces {
  resourceSpans: {
    resource?: JsonResource
    schemaUrl?: string
    scopeSpans: { scope?: JsonScope; spans: JsonSpan[] }[]
  }[]
}
export interface JsonLogs {
  resourceLogs: {
    resource?: JsonResource
    schemaUrl?: string
    scopeLogs: { scope?: JsonScope; logRecords: JsonLogRecord[] }[]
  }[]
}

type Bytes = Uint8Array<ArrayBuffer>

/** An ExportTraceServiceRequest. */
export function encodeTraces(request: JsonTraces): Bytes {
  return bytes(
    ...request.resourceSpans.map((resourceSpans) =>
      field(
        1,
        bytes(
          encodeResource(resourceSpans.resource),
          ...resourceSpans.scopeSpans.map(({ scope, spans }) =>
            field(2, bytes(encodeScope(scope), ...spans.map((span) => field(2, encodeSpan(span))))),
          ),
          text(3, resourceSpans.schemaUrl),
        ),
      ),
    ),
  )
}

/** An ExportLogsServiceRequest. */
export function encodeLogs(request: JsonLogs): Bytes {
  return bytes(
    ...request.resourceLogs.map((resourceLogs) =>
      field(
        1,
        bytes(
          encodeResource(resourceLogs.resource),
          ...resourceLogs.scopeLogs.map(({ scope, logRecords }) =>
            field(2, bytes(encodeScope(scope), ...logRecords.map((log) => field(2, encodeLogRecord(log))))),
          ),
          text(3, resourceLogs.schemaUrl),
        ),
      ),
    ),
  )
}

export function encodeSpan(span: JsonSpan): Bytes {
  return bytes(
    id(1, span.traceId),
    id(2, span.spanId),
    text(3, span.traceState),
    id(4, span.parentSpanId),
    text(5, span.name),
    optional(span.kind, (kind) => int(6, kind)),
    optional(span.startTimeUnixNano, (time) => fixed64(7, BigInt(time))),
    optional(span.endTimeUnixNano, (time) => fixed64(8, BigInt(time))),
    encodeAttributes(9, span.attributes),
    optional(span.droppedAttributesCount, (count) => int(10, count)),
    ...(span.events ?? []).map((event) =>
      field(
        11,
        bytes(
          optional(event.timeUnixNano, (time) => fixed64(1, BigInt(time))),
          text(2, event.name),
          encodeAttributes(3, event.attributes),
        ),
      ),
    ),
    ...(span.links ?? []).map((link) =>
      field(13, bytes(id(1, link.traceId), id(2, link.spanId), encodeAttributes(4, link.attributes))),
    ),
    optional(span.status, (status) =>
      field(
        15,
        bytes(
          text(2, status.message),
          optional(status.code, (code) => int(3, code)),
        ),
      ),
    ),
    optional(span.flags, (flags) => fixed32(16, flags)),
  )
}

export function encodeLogRecord(log: JsonLogRecord): Bytes {
  return bytes(
    optional(log.timeUnixNano, (time) => fixed64(1, BigInt(time))),
    optional(log.severityNumber, (severity) => int(2, severity)),
    text(3, log.severityText),
    optional(log.body, (body) => field(5, encodeValue(body))),
    encodeAttributes(6, log.attributes),
    optional(log.droppedAttributesCount, (count) => int(7, count)),
    id(9, log.traceId),
    id(10, log.spanId),
    optional(log.observedTimeUnixNano, (time) => fixed64(11, BigInt(time))),
    text(12, log.eventName),
  )
}

export function encodeAttributes(fieldNumber: number, attributes: readonly JsonKeyValue[] = []): Bytes {
  return bytes(
    ...attributes.map(({ key, value }) =>
      field(
        fieldNumber,
        bytes(
          field(1, key),
          optional(value, (content) => field(2, encodeValue(content))),
        ),
      ),
    ),
  )
}

export function encodeValue(value: JsonValue): Bytes {
  if (value.stringValue !== undefined) return field(1, value.stringValue)
  if (value.boolValue !== undefined) return int(2, value.boolValue ? 1 : 0)
  if (value.intValue !== undefined) return int(3, BigInt(value.intValue))
  if (value.doubleValue !== undefined) return double(4, value.doubleValue)
  if (value.arrayValue !== undefined) {
    return field(5, bytes(...value.arrayValue.values.map((element) => field(1, encodeValue(element)))))
  }
  if (value.kvlistValue !== undefined) return field(6, encodeAttributes(1, value.kvlistValue.values))
  if (value.bytesValue !== undefined)
    return field(
      7,
      Uint8Array.from(atob(value.bytesValue), (c) => c.charCodeAt(0)),
    )
  return bytes()
}

function encodeResource(resource: JsonResource | undefined): Bytes {
  return optional(resource, ({ attributes }) => field(1, encodeAttributes(1, attributes)))
}

function encodeScope(scope: JsonScope | undefined): Bytes {
  return optional(scope, ({ name, version, attributes }) =>
    field(1, bytes(text(1, name), text(2, version), encodeAttributes(3, attributes))),
  )
}

function id(fieldNumber: number, value: string | undefined): Bytes {
  return optional(value, (digits) => field(fieldNumber, hex(digits)))
}

function text(fieldNumber: number, value: string | undefined): Bytes {
  return optional(value, (content) => field(fieldNumber, content))
}

function optional<T>(value: T | undefined, encode: (value: T) => Bytes): Bytes {
  return value === undefined ? bytes() : encode(value)
}
