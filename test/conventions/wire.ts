import { gunzipSync } from 'node:zlib'
import protobuf from 'protobufjs'
import type { AttributeMap, AttributeValue } from '../../src/model/attributes.ts'
import type { ReceivedLog, ReceivedSpan } from '../../src/model/otlp.ts'

/** The part of opentelemetry-proto that the captures use, so that this folder's tests do not lean on the wire stage. */
const PROTO = `syntax = "proto3";
message AnyValue { oneof value { string string_value = 1; bool bool_value = 2; int64 int_value = 3; double double_value = 4;
  ArrayValue array_value = 5; KeyValueList kvlist_value = 6; bytes bytes_value = 7; } }
message ArrayValue { repeated AnyValue values = 1; }
message KeyValueList { repeated KeyValue values = 1; }
message KeyValue { string key = 1; AnyValue value = 2; }
message Resource { repeated KeyValue attributes = 1; }
message Scope { string name = 1; string version = 2; repeated KeyValue attributes = 3; }
message Event { fixed64 time_unix_nano = 1; string name = 2; repeated KeyValue attributes = 3; }
message Link { bytes trace_id = 1; bytes span_id = 2; repeated KeyValue attributes = 4; }
message Status { string message = 2; int32 code = 3; }
message Span { bytes trace_id = 1; bytes span_id = 2; string trace_state = 3; bytes parent_span_id = 4; string name = 5; int32 kind = 6;
  fixed64 start_time_unix_nano = 7; fixed64 end_time_unix_nano = 8; repeated KeyValue attributes = 9; uint32 dropped_attributes_count = 10;
  repeated Event events = 11; repeated Link links = 13; Status status = 15; fixed32 flags = 16; }
message ScopeSpans { Scope scope = 1; repeated Span spans = 2; }
message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
message Traces { repeated ResourceSpans resource_spans = 1; }
message LogRecord { fixed64 time_unix_nano = 1; int32 severity_number = 2; string severity_text = 3; AnyValue body = 5;
  repeated KeyValue attributes = 6; uint32 dropped_attributes_count = 7; fixed32 flags = 8; bytes trace_id = 9; bytes span_id = 10;
  fixed64 observed_time_unix_nano = 11; string event_name = 12; }
message ScopeLogs { Scope scope = 1; repeated LogRecord log_records = 2; }
message ResourceLogs { Resource resource = 1; repeated ScopeLogs scope_logs = 2; }
message Logs { repeated ResourceLogs resource_logs = 1; }`

const root = protobuf.parse(PROTO).root

type Plain = Record<string, unknown>
const list = (value: unknown): Plain[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const record = (value: unknown): Plain => (value && typeof value === 'object' ? (value as Plain) : {})

function hex(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return text(value)
}

function value(any: unknown): AttributeValue {
  const v = record(any)
  if ('stringValue' in v) return String(v.stringValue)
  if ('boolValue' in v) return Boolean(v.boolValue)
  if ('intValue' in v) return Number(v.intValue)
  if ('doubleValue' in v) return Number(v.doubleValue)
  if ('arrayValue' in v) return list(record(v.arrayValue).values).map(value)
  if ('kvlistValue' in v) return attributes(record(v.kvlistValue).values)
  return null
}

function attributes(pairs: unknown): AttributeMap {
  return new Map(list(pairs).map((pair) => [text(pair.key), value(pair.value)]))
}

const nanos = (v: unknown): bigint => BigInt(String(v ?? 0))
const scopeOf = (group: Plain) => {
  const scope = record(group.scope)
  return { name: text(scope.name), version: text(scope.version), attributes: attributes(scope.attributes) }
}
const resourceOf = (group: Plain) => ({ attributes: attributes(record(group.resource).attributes), schemaUrl: '' })

function payload(body: Uint8Array, contentType: string, type: 'Traces' | 'Logs'): Plain {
  const bytes = body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body
  if (contentType.includes('json')) return JSON.parse(Buffer.from(bytes).toString('utf8'))
  const message = root.lookupType(type)
  return message.toObject(message.decode(bytes), { longs: String, enums: Number })
}

/** The spans of one captured request body. */
export function spansOf(body: Uint8Array, contentType: string): ReceivedSpan[] {
  return list(payload(body, contentType, 'Traces').resourceSpans).flatMap((group) =>
    list(group.scopeSpans).flatMap((scoped) =>
      list(scoped.spans).map((span) => ({
        resource: resourceOf(group),
        scope: scopeOf(scoped),
        span: {
          traceId: hex(span.traceId),
          spanId: hex(span.spanId),
          parentSpanId: hex(span.parentSpanId),
          traceState: '',
          flags: Number(span.flags ?? 0),
          name: text(span.name),
          kind: Number(span.kind ?? 0),
          startTimeUnixNano: nanos(span.startTimeUnixNano),
          endTimeUnixNano: nanos(span.endTimeUnixNano),
          attributes: attributes(span.attributes),
          droppedAttributesCount: Number(span.droppedAttributesCount ?? 0),
          events: list(span.events).map((event) => ({
            timeUnixNano: nanos(event.timeUnixNano),
            name: text(event.name),
            attributes: attributes(event.attributes),
          })),
          links: list(span.links).map((link) => ({
            traceId: hex(link.traceId),
            spanId: hex(link.spanId),
            attributes: attributes(link.attributes),
          })),
          statusCode: Number(record(span.status).code ?? 0),
          statusMessage: text(record(span.status).message),
        },
      })),
    ),
  )
}

/** The log records of one captured request body. */
export function logsOf(body: Uint8Array, contentType: string): ReceivedLog[] {
  return list(payload(body, contentType, 'Logs').resourceLogs).flatMap((group) =>
    list(group.scopeLogs).flatMap((scoped) =>
      list(scoped.logRecords).map((log) => ({
        resource: resourceOf(group),
        scope: scopeOf(scoped),
        log: {
          timeUnixNano: nanos(log.timeUnixNano),
          observedTimeUnixNano: nanos(log.observedTimeUnixNano),
          severityNumber: Number(log.severityNumber ?? 0),
          severityText: text(log.severityText),
          eventName: text(log.eventName),
          body: value(log.body),
          attributes: attributes(log.attributes),
          droppedAttributesCount: Number(log.droppedAttributesCount ?? 0),
          traceId: hex(log.traceId),
          spanId: hex(log.spanId),
        },
      })),
    ),
  )
}
