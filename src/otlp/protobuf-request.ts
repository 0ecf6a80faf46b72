import { RequestError } from '../errors.ts'
import type { DecodedLogs, DecodedTraces, OtlpResource, OtlpScope, ReceivedLog, ReceivedSpan } from '../model/otlp.ts'
import type { TextPlaces } from '../model/text-places.ts'
import { AttributeCollector } from './attribute-collector.ts'
import { readLogRecord, readSpan } from './protobuf-items.ts'
import { readKeyValue, readText } from './protobuf-values.ts'
import type { RejectionReason } from './reasons.ts'
import type { OtlpSettings } from './settings.ts'
import { containerFault, FAULTS, ItemFault, Tally } from './tally.ts'
import { WireReader } from './wire-reader.ts'

/**
 * What differs between the two signals; their frames (request, resource, scope) have the same field numbers.
 * Source: opentelemetry-proto `collector/{trace,logs}/v1`.
 */
interface Signal {
  readonly message: string
  readonly limit: number
  readonly overLimit: ItemFault
  /** Tags that only items of the other signal have, and what to say then. */
  readonly foreignTags: readonly number[]
  readonly foreign: RejectionReason
  read(reader: WireReader, stop: number, resource: OtlpResource, scope: OtlpScope): void
}

/**
 * Decodes an ExportTraceServiceRequest; throws `RequestError` 400 when its frame cannot be read. Notes in `places` where the long
 * texts of its spans stand, for each span that was read and none that was refused.
 */
export function decodeProtobufTraces(body: Uint8Array, settings: OtlpSettings, places?: TextPlaces): DecodedTraces {
  const spans: ReceivedSpan[] = []
  const tally = new Tally(settings)
  readRequest(new WireReader(body, places), tally, {
    message: 'ExportTraceServiceRequest',
    limit: settings.maxSpansPerRequest,
    overLimit: FAULTS.too_many_spans,
    // LogRecord: time_unix_nano, severity_number, flags and observed_time_unix_nano.
    foreignTags: [9, 16, 69, 89],
    foreign: 'log_record_as_span',
    read: (reader, stop, resource, scope) => {
      spans.push({ span: readSpan(reader, stop, tally), resource, scope })
      places?.endSpan()
    },
  })
  return { spans, rejections: tally.rejections, warnings: tally.warnings() }
}

/** Decodes an ExportLogsServiceRequest; throws `RequestError` 400 when its frame cannot be read. */
export function decodeProtobufLogs(body: Uint8Array, settings: OtlpSettings): DecodedLogs {
  const logs: ReceivedLog[] = []
  const tally = new Tally(settings)
  readRequest(new WireReader(body), tally, {
    message: 'ExportLogsServiceRequest',
    limit: settings.maxLogRecordsPerRequest,
    overLimit: FAULTS.too_many_log_records,
    // Span: trace_id, span_id.
    foreignTags: [10, 18],
    foreign: 'span_as_log_record',
    read: (reader, stop, resource, scope) => logs.push({ log: readLogRecord(reader, stop, tally), resource, scope }),
  })
  return { logs, rejections: tally.rejections, warnings: tally.warnings() }
}

function readRequest(reader: WireReader, tally: Tally, signal: Signal): void {
  const end = reader.bytes.length
  try {
    while (reader.position < end) {
      const tag = reader.uint32(end)
      if (tag === 10) readResourceItems(reader, reader.fieldEnd(end), tally, signal)
      else skipUnknown(reader, tag, end, 1)
    }
  } catch (fault) {
    if (!(fault instanceof ItemFault)) throw fault
    throw new RequestError(
      400,
      'malformed_protobuf',
      `The body is not a valid protobuf ${signal.message} near byte ${reader.position}: ${fault.message}`,
    )
  }
}

/**
 * Fields may come in any order, so a frame is walked twice: first for what its items share, then for the items.
 * Walking over an item costs one length, not its bytes.
 */
function readResourceItems(reader: WireReader, stop: number, tally: Tally, signal: Signal): void {
  const start = reader.position
  tally.takeContainer()
  const attributes = new AttributeCollector()
  let fault: ItemFault | undefined
  let schemaUrl = ''
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 10) {
      const resourceEnd = reader.fieldEnd(stop)
      fault = containerFault(readResource(reader, resourceEnd, tally, attributes), FAULTS.malformed_resource) ?? fault
      reader.position = resourceEnd
    } else if (tag === 26) schemaUrl = readText(reader, stop, tally)
    else if (tag === 18) reader.position = reader.fieldEnd(stop)
    else skipUnknown(reader, tag, stop, 3)
  }
  const resource: OtlpResource = { attributes: attributes.finish(), schemaUrl }
  reader.position = start
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 18) readScopeItems(reader, reader.fieldEnd(stop), tally, signal, resource, fault)
    else reader.skip(tag, stop)
  }
}

function readScopeItems(
  reader: WireReader,
  stop: number,
  tally: Tally,
  signal: Signal,
  resource: OtlpResource,
  resourceFault: ItemFault | undefined,
): void {
  const start = reader.position
  tally.takeContainer()
  const draft = { name: '', version: '', attributes: new AttributeCollector() }
  let fault = resourceFault
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 10) {
      const scopeEnd = reader.fieldEnd(stop)
      fault ??= containerFault(readScope(reader, scopeEnd, tally, draft), FAULTS.malformed_scope)
      reader.position = scopeEnd
    } else if (tag === 18 || tag === 26) reader.position = reader.fieldEnd(stop)
    else skipUnknown(reader, tag, stop, 3)
  }
  const scope: OtlpScope = { name: draft.name, version: draft.version, attributes: draft.attributes.finish() }
  reader.position = start
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 18) readItem(reader, reader.fieldEnd(stop), tally, signal, resource, scope, fault)
    else reader.skip(tag, stop)
  }
}

/** Reads one span or log record; whatever is wrong with it stays with it, for its length says where the next begins. */
function readItem(
  reader: WireReader,
  stop: number,
  tally: Tally,
  signal: Signal,
  resource: OtlpResource,
  scope: OtlpScope,
  fault: ItemFault | undefined,
): void {
  const start = reader.position
  try {
    tally.takeItem(signal.limit, signal.overLimit)
    if (fault !== undefined) throw fault
    signal.read(reader, stop, resource, scope)
  } catch (caught) {
    if (!(caught instanceof ItemFault)) throw caught
    const misdirected = caught !== signal.overLimit && hasForeignTag(reader, start, stop, signal.foreignTags)
    tally.reject(misdirected ? signal.foreign : caught.reason)
  }
  reader.position = stop
}

/** Both signals share their frames, so a logs export posted to the traces endpoint gets here as spans, and vice versa. */
function hasForeignTag(reader: WireReader, start: number, stop: number, foreignTags: readonly number[]): boolean {
  reader.position = start
  try {
    while (reader.position < stop) {
      const tag = reader.uint32(stop)
      if (foreignTags.includes(tag)) return true
      reader.skip(tag, stop)
    }
  } catch (fault) {
    if (!(fault instanceof ItemFault)) throw fault
  }
  return false
}

/** Gives the fault, if any; what was read before it stays in `attributes` and is not used. */
function readResource(
  reader: WireReader,
  stop: number,
  tally: Tally,
  attributes: AttributeCollector,
): ItemFault | undefined {
  return isolated(tally, () => {
    while (reader.position < stop) {
      const tag = reader.uint32(stop)
      if (tag === 10) readKeyValue(reader, stop, 0, tally, attributes)
      // dropped_attributes_count and entity_refs are known and not used, but must be what they are.
      else if (tag === 16 || tag === 26) reader.skip(tag, stop)
      else skipUnknown(reader, tag, stop, 3)
    }
  })
}

function readScope(
  reader: WireReader,
  stop: number,
  tally: Tally,
  draft: { name: string; version: string; attributes: AttributeCollector },
): ItemFault | undefined {
  return isolated(tally, () => {
    while (reader.position < stop) {
      const tag = reader.uint32(stop)
      if (tag === 10) draft.name = readText(reader, stop, tally)
      else if (tag === 18) draft.version = readText(reader, stop, tally)
      else if (tag === 26) readKeyValue(reader, stop, 0, tally, draft.attributes)
      else if (tag === 32) reader.skip(tag, stop)
      else skipUnknown(reader, tag, stop, 4)
    }
  })
}

function isolated(tally: Tally, read: () => void): ItemFault | undefined {
  try {
    read()
    return undefined
  } catch (fault) {
    if (!(fault instanceof ItemFault)) throw fault
    tally.warn('malformed_container')
    return fault
  }
}

/** Skips an unknown field; a known one (field numbers up to `known`) that gets here has the wrong wire type. */
function skipUnknown(reader: WireReader, tag: number, end: number, known: number): void {
  if (tag >>> 3 > 0 && tag >>> 3 <= known) throw FAULTS.wrong_wire_type
  reader.skipUnknown(tag, end)
}
