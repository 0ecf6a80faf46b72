import protobuf from 'protobufjs'

/**
 * An independent reading of OTLP: protobufjs with the definitions below (opentelemetry-proto v1.11), turned into the
 * shape of src/model/otlp.ts without any of our code. It throws where it cannot read. Texts that we drop unread (schema
 * URLs of scopes, trace state of links) are declared as bytes, so that bad UTF-8 in them is no disagreement.
 */
const PROTO = `syntax = "proto3";
message TracesRequest { repeated ResourceSpans resource_spans = 1; }
message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; string schema_url = 3; }
message ScopeSpans { Scope scope = 1; repeated Span spans = 2; bytes schema_url = 3; }
message LogsRequest { repeated ResourceLogs resource_logs = 1; }
message ResourceLogs { Resource resource = 1; repeated ScopeLogs scope_logs = 2; string schema_url = 3; }
message ScopeLogs { Scope scope = 1; repeated LogRecord log_records = 2; bytes schema_url = 3; }
message Resource { repeated KeyValue attributes = 1; uint32 dropped_attributes_count = 2; repeated bytes entity_refs = 3; }
message Scope { string name = 1; string version = 2; repeated KeyValue attributes = 3; uint32 dropped_attributes_count = 4; }
message KeyValue { string key = 1; AnyValue value = 2; }
message AnyValue { oneof value { string string_value = 1; bool bool_value = 2; int64 int_value = 3; double double_value = 4;
  ArrayValue array_value = 5; KeyValueList kvlist_value = 6; bytes bytes_value = 7; } }
message ArrayValue { repeated AnyValue values = 1; }
message KeyValueList { repeated KeyValue values = 1; }
message Status { string message = 2; uint32 code = 3; }
message Event { fixed64 time_unix_nano = 1; string name = 2; repeated KeyValue attributes = 3; uint32 dropped_attributes_count = 4; }
message Link { bytes trace_id = 1; bytes span_id = 2; bytes trace_state = 3; repeated KeyValue attributes = 4;
  uint32 dropped_attributes_count = 5; fixed32 flags = 6; }
message Span { bytes trace_id = 1; bytes span_id = 2; string trace_state = 3; bytes parent_span_id = 4; string name = 5;
  uint32 kind = 6; fixed64 start_time_unix_nano = 7; fixed64 end_time_unix_nano = 8; repeated KeyValue attributes = 9;
  uint32 dropped_attributes_count = 10; repeated Event events = 11; uint32 dropped_events_count = 12;
  repeated Link links = 13; uint32 dropped_links_count = 14; Status status = 15; fixed32 flags = 16; }
message LogRecord { fixed64 time_unix_nano = 1; uint32 severity_number = 2; string severity_text = 3; AnyValue body = 5;
  repeated KeyValue attributes = 6; uint32 dropped_attributes_count = 7; fixed32 flags = 8; bytes trace_id = 9;
  bytes span_id = 10; fixed64 observed_time_unix_nano = 11; string event_name = 12; }`

const { root } = protobuf.parse(PROTO)
const TracesRequest = root.lookupType('TracesRequest')
const LogsRequest = root.lookupType('LogsRequest')

interface Long {
  readonly low: number
  readonly high: number
}
interface Value {
  value?: string
  stringValue?: string
  boolValue?: boolean
  intValue?: Long
  doubleValue?: number
  arrayValue?: { values: Value[] }
  kvlistValue?: { values: KeyValue[] }
  bytesValue?: Uint8Array
}
interface KeyValue {
  key: string
  value?: Value | null
}
type Fields = Record<string, unknown>

/** Spans as `{span, resource, scope}`, invalid ones included; throws when protobufjs cannot read the body. */
export function referenceTraces(body: Uint8Array): { span: Fields; resource: Fields; scope: Fields }[] {
  const { resourceSpans } = TracesRequest.decode(body) as unknown as { resourceSpans: Fields[] }
  return resourceSpans.flatMap((frame) =>
    (frame.scopeSpans as Fields[]).flatMap((scopeSpans) =>
      (scopeSpans.spans as Fields[]).map((span) => ({
        span: spanOf(span),
        resource: resourceOf(frame),
        scope: scopeOf(scopeSpans.scope as Fields | null),
      })),
    ),
  )
}

/** The same for logs. */
export function referenceLogs(body: Uint8Array): { log: Fields; resource: Fields; scope: Fields }[] {
  const { resourceLogs } = LogsRequest.decode(body) as unknown as { resourceLogs: Fields[] }
  return resourceLogs.flatMap((frame) =>
    (frame.scopeLogs as Fields[]).flatMap((scopeLogs) =>
      (scopeLogs.logRecords as Fields[]).map((log) => ({
        log: logOf(log),
        resource: resourceOf(frame),
        scope: scopeOf(scopeLogs.scope as Fields | null),
      })),
    ),
  )
}

function spanOf(span: Fields): Fields {
  const status = span.status as { code: number; message: string } | null
  const spanId = id(span.spanId, 8)
  const parentSpanId = id(span.parentSpanId, 8)
  return {
    traceId: id(span.traceId, 16),
    spanId,
    parentSpanId: parentSpanId === spanId ? '' : parentSpanId,
    traceState: span.traceState,
    flags: span.flags,
    name: span.name,
    kind: upTo(span.kind, 5),
    startTimeUnixNano: unsigned(span.startTimeUnixNano as Long),
    endTimeUnixNano: unsigned(span.endTimeUnixNano as Long),
    attributes: mapOf(span.attributes as KeyValue[]),
    droppedAttributesCount: span.droppedAttributesCount,
    events: (span.events as Fields[]).map((event) => ({
      timeUnixNano: unsigned(event.timeUnixNano as Long),
      name: event.name,
      attributes: mapOf(event.attributes as KeyValue[]),
    })),
    links: (span.links as Fields[])
      .map((link) => ({
        traceId: id(link.traceId, 16),
        spanId: id(link.spanId, 8),
        attributes: mapOf(link.attributes as KeyValue[]),
      }))
      .filter((link) => link.traceId !== ''),
    statusCode: upTo(status?.code ?? 0, 2),
    statusMessage: status?.message ?? '',
  }
}

function logOf(log: Fields): Fields {
  return {
    timeUnixNano: unsigned(log.timeUnixNano as Long),
    observedTimeUnixNano: unsigned(log.observedTimeUnixNano as Long),
    severityNumber: upTo(log.severityNumber, 24),
    severityText: log.severityText,
    eventName: log.eventName,
    body: plainValue(log.body as Value | null),
    attributes: mapOf(log.attributes as KeyValue[]),
    droppedAttributesCount: log.droppedAttributesCount,
    traceId: id(log.traceId, 16),
    spanId: id(log.spanId, 8),
  }
}

function resourceOf(frame: Fields): Fields {
  const resource = frame.resource as { attributes: KeyValue[] } | null
  return { attributes: mapOf(resource?.attributes ?? []), schemaUrl: frame.schemaUrl }
}

function scopeOf(scope: Fields | null): Fields {
  return {
    name: scope?.name ?? '',
    version: scope?.version ?? '',
    attributes: mapOf((scope?.attributes ?? []) as KeyValue[]),
  }
}

function mapOf(list: readonly KeyValue[]): Map<string, unknown> {
  return new Map(list.map(({ key, value }) => [key, plainValue(value)]))
}

function plainValue(value: Value | null | undefined): unknown {
  switch (value?.value) {
    case 'stringValue':
      return value.stringValue
    case 'boolValue':
      return value.boolValue
    case 'intValue':
      return integer(value.intValue as Long)
    case 'doubleValue':
      return value.doubleValue
    case 'arrayValue':
      return value.arrayValue?.values.map(plainValue)
    case 'kvlistValue':
      return mapOf(value.kvlistValue?.values ?? [])
    case 'bytesValue':
      return Uint8Array.from(value.bytesValue ?? [])
    default:
      return null
  }
}

function integer({ low, high }: Long): number | bigint {
  const exact = (BigInt(high) << 32n) | BigInt(low >>> 0)
  return exact >= BigInt(Number.MIN_SAFE_INTEGER) && exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact
}

function unsigned(value: Long | number): bigint {
  return typeof value === 'number' ? BigInt(value) : (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0)
}

function id(value: unknown, length: number): string {
  const bytes = [...((value ?? []) as Uint8Array)]
  if (bytes.length !== length || bytes.every((byte) => byte === 0)) return ''
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function upTo(value: unknown, highest: number): number {
  return typeof value === 'number' && value <= highest ? value : 0
}
