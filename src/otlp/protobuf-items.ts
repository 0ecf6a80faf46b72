import { EMPTY_ATTRIBUTES } from '../model/attributes.ts'
import type { OtlpEvent, OtlpLink, OtlpLogRecord, OtlpSpan } from '../model/otlp.ts'
import { AttributeCollector } from './attribute-collector.ts'
import { SPAN_ID_BYTES, spanIdAt, TRACE_ID_BYTES, traceIdAt } from './identifiers.ts'
import { type Draft, emptyLogRecord, emptySpan, finishLogRecord, finishSpan } from './items.ts'
import { readAnyValue, readKeyValue, readText } from './protobuf-values.ts'
import { FAULTS, type Tally } from './tally.ts'
import type { WireReader } from './wire-reader.ts'

/**
 * Reads the span whose bytes end at `stop`. Case labels are protobuf tags, field number x 8 + wire type.
 * Source: opentelemetry-proto `trace/v1/trace.proto`.
 */
export function readSpan(reader: WireReader, stop: number, tally: Tally): OtlpSpan {
  const span = emptySpan()
  const attributes = new AttributeCollector()
  let events: OtlpEvent[] | undefined
  let links: OtlpLink[] | undefined
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    switch (tag) {
      case 10:
        span.traceId = readId(reader, stop, TRACE_ID_BYTES) ?? ''
        break
      case 18:
        span.spanId = readId(reader, stop, SPAN_ID_BYTES) ?? ''
        break
      case 26:
        span.traceState = readText(reader, stop, tally)
        break
      case 34:
        span.parentSpanId = readParentId(reader, stop, tally)
        break
      case 42:
        span.name = readText(reader, stop, tally)
        break
      case 48:
        span.kind = reader.uint32(stop)
        break
      case 57:
        span.startTimeUnixNano = reader.fixed64(stop)
        break
      case 65:
        span.endTimeUnixNano = reader.fixed64(stop)
        break
      case 74:
        readKeyValue(reader, stop, 0, tally, attributes)
        break
      case 80:
        span.droppedAttributesCount = reader.uint32(stop)
        break
      case 90:
        events ??= []
        readEvent(reader, stop, tally, events)
        break
      case 106:
        links ??= []
        readLink(reader, stop, tally, links)
        break
      case 122:
        readStatus(reader, stop, tally, span)
        break
      case 133:
        span.flags = reader.fixed32(stop)
        break
      case 96: // dropped_events_count
      case 112: // dropped_links_count
        reader.uint32(stop)
        break
      default:
        if (tag >>> 3 > 0 && tag >>> 3 <= 16) throw FAULTS.wrong_wire_type
        reader.skipUnknown(tag, stop)
    }
  }
  span.attributes = attributes.finish()
  span.droppedAttributesCount += attributes.dropped
  if (events !== undefined) span.events = events
  if (links !== undefined) span.links = links
  return finishSpan(span, tally)
}

/** Reads the log record whose bytes end at `stop`. Source: opentelemetry-proto `logs/v1/logs.proto`. */
export function readLogRecord(reader: WireReader, stop: number, tally: Tally): OtlpLogRecord {
  const log = emptyLogRecord()
  const attributes = new AttributeCollector()
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    switch (tag) {
      case 9:
        log.timeUnixNano = reader.fixed64(stop)
        break
      case 16:
        log.severityNumber = reader.uint32(stop)
        break
      case 26:
        log.severityText = readText(reader, stop, tally)
        break
      case 42:
        tally.takeValues(1)
        log.body = readAnyValue(reader, stop, 0, tally, log.body)
        break
      case 50:
        readKeyValue(reader, stop, 0, tally, attributes)
        break
      case 56:
        log.droppedAttributesCount = reader.uint32(stop)
        break
      case 69: // flags
        reader.fixed32(stop)
        break
      case 74:
        log.traceId = readLogId(reader, stop, TRACE_ID_BYTES, tally)
        break
      case 82:
        log.spanId = readLogId(reader, stop, SPAN_ID_BYTES, tally)
        break
      case 89:
        log.observedTimeUnixNano = reader.fixed64(stop)
        break
      case 98:
        log.eventName = readText(reader, stop, tally)
        break
      default: {
        const field = tag >>> 3
        // Field 4 is reserved: an old sender's value in it is unknown, not wrong.
        if (field > 0 && field <= 12 && field !== 4) throw FAULTS.wrong_wire_type
        reader.skipUnknown(tag, stop)
      }
    }
  }
  log.attributes = attributes.finish()
  log.droppedAttributesCount += attributes.dropped
  return finishLogRecord(log, tally)
}

function readEvent(reader: WireReader, end: number, tally: Tally, into: OtlpEvent[]): void {
  const stop = reader.fieldEnd(end)
  if (into.length >= tally.settings.maxEventsPerSpan) {
    reader.position = stop
    tally.warn('events_cut')
    return
  }
  tally.takeValues(1)
  const event: Draft<OtlpEvent> = { timeUnixNano: 0n, name: '', attributes: EMPTY_ATTRIBUTES }
  let attributes: AttributeCollector | undefined
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    switch (tag) {
      case 9:
        event.timeUnixNano = reader.fixed64(stop)
        break
      case 18:
        event.name = readText(reader, stop, tally)
        break
      case 26:
        attributes ??= new AttributeCollector()
        readKeyValue(reader, stop, 0, tally, attributes)
        break
      case 32: // dropped_attributes_count
        reader.uint32(stop)
        break
      default:
        if (tag >>> 3 > 0 && tag >>> 3 <= 4) throw FAULTS.wrong_wire_type
        reader.skipUnknown(tag, stop)
    }
  }
  if (attributes !== undefined) event.attributes = attributes.finish()
  into.push(event)
}

function readLink(reader: WireReader, end: number, tally: Tally, into: OtlpLink[]): void {
  const stop = reader.fieldEnd(end)
  if (into.length >= tally.settings.maxLinksPerSpan) {
    reader.position = stop
    tally.warn('links_cut')
    return
  }
  tally.takeValues(1)
  const link: Draft<OtlpLink> = { traceId: '', spanId: '', attributes: EMPTY_ATTRIBUTES }
  let attributes: AttributeCollector | undefined
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    switch (tag) {
      case 10:
        link.traceId = readId(reader, stop, TRACE_ID_BYTES) ?? ''
        break
      case 18:
        link.spanId = readId(reader, stop, SPAN_ID_BYTES) ?? ''
        break
      case 26: // trace_state
        reader.position = reader.fieldEnd(stop)
        break
      case 34:
        attributes ??= new AttributeCollector()
        readKeyValue(reader, stop, 0, tally, attributes)
        break
      case 40: // dropped_attributes_count
        reader.uint32(stop)
        break
      case 53: // flags
        reader.fixed32(stop)
        break
      default:
        if (tag >>> 3 > 0 && tag >>> 3 <= 6) throw FAULTS.wrong_wire_type
        reader.skipUnknown(tag, stop)
    }
  }
  if (link.traceId === '') {
    tally.warn('invalid_link')
    return
  }
  if (attributes !== undefined) link.attributes = attributes.finish()
  into.push(link)
}

function readStatus(reader: WireReader, end: number, tally: Tally, span: Draft<OtlpSpan>): void {
  const stop = reader.fieldEnd(end)
  while (reader.position < stop) {
    const tag = reader.uint32(stop)
    if (tag === 18) span.statusMessage = readText(reader, stop, tally)
    else if (tag === 24) span.statusCode = reader.uint32(stop)
    else {
      // Field 1 is reserved (an old code enum).
      if (tag >>> 3 === 2 || tag >>> 3 === 3) throw FAULTS.wrong_wire_type
      reader.skipUnknown(tag, stop)
    }
  }
}

/** Lower-case hex; `''` = empty or all zero; undefined = not of the right length. */
function readId(reader: WireReader, end: number, length: number): string | undefined {
  const stop = reader.fieldEnd(end)
  const start = reader.position
  reader.position = stop
  if (stop - start === length) return (length === TRACE_ID_BYTES ? traceIdAt : spanIdAt)(reader.bytes, start)
  return stop === start ? '' : undefined
}

function readParentId(reader: WireReader, end: number, tally: Tally): string {
  const id = readId(reader, end, SPAN_ID_BYTES)
  if (id === undefined) tally.warn('invalid_parent_span_id')
  return id ?? ''
}

function readLogId(reader: WireReader, end: number, length: number, tally: Tally): string {
  const id = readId(reader, end, length)
  if (id === undefined) tally.warn('invalid_log_ids')
  return id ?? ''
}
