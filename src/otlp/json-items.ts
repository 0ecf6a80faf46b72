import { type AttributeMap, EMPTY_ATTRIBUTES } from '../model/attributes.ts'
import type { OtlpEvent, OtlpLink, OtlpLogRecord, OtlpSpan } from '../model/otlp.ts'
import { AttributeCollector } from './attribute-collector.ts'
import { type TextualId, textualSpanId, textualTraceId } from './identifiers.ts'
import { type Draft, emptyLogRecord, emptySpan, finishLogRecord, finishSpan } from './items.ts'
import { enumOf, type JsonObject, listOf, nanosecondsOf, objectOf, textOf, uint32Of } from './json-scalars.ts'
import { jsonAttributes, readJsonAttributes, readJsonValue } from './json-values.ts'
import { FAULTS, type Tally } from './tally.ts'

const SPAN_KINDS = new Map(
  ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER'].map((name, index) => [
    `SPAN_KIND_${name}`,
    index,
  ]),
)
const STATUS_CODES = new Map(['UNSET', 'OK', 'ERROR'].map((name, index) => [`STATUS_CODE_${name}`, index]))
const SEVERITIES = new Map([
  ['SEVERITY_NUMBER_UNSPECIFIED', 0],
  ...['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'].flatMap((name, index) =>
    ['', '2', '3', '4'].map((step, offset): [string, number] => [
      `SEVERITY_NUMBER_${name}${step}`,
      index * 4 + offset + 1,
    ]),
  ),
])

/** Reads one span of OTLP/JSON; snake_case names, which other receivers take too, mean the same as camelCase. */
export function readJsonSpan(json: unknown, tally: Tally): OtlpSpan {
  const object = objectOf(json)
  const span = emptySpan()
  const attributes = new AttributeCollector()
  for (const name in object) {
    const member = object[name]
    switch (name) {
      case 'traceId':
      case 'trace_id':
        span.traceId = requiredId(textualTraceId(idText(member)))
        break
      case 'spanId':
      case 'span_id':
        span.spanId = requiredId(textualSpanId(idText(member)))
        break
      case 'parentSpanId':
      case 'parent_span_id':
        span.parentSpanId = parentId(textualSpanId(idText(member)), tally)
        break
      case 'traceState':
      case 'trace_state':
        span.traceState = textOf(member, tally)
        break
      case 'flags':
        span.flags = uint32Of(member)
        break
      case 'name':
        span.name = textOf(member, tally)
        break
      case 'kind':
        span.kind = enumOf(member, SPAN_KINDS, tally)
        break
      case 'startTimeUnixNano':
      case 'start_time_unix_nano':
        span.startTimeUnixNano = nanosecondsOf(member)
        break
      case 'endTimeUnixNano':
      case 'end_time_unix_nano':
        span.endTimeUnixNano = nanosecondsOf(member)
        break
      case 'attributes':
        readJsonAttributes(member, 0, tally, attributes)
        break
      case 'droppedAttributesCount':
      case 'dropped_attributes_count':
        span.droppedAttributesCount = uint32Of(member)
        break
      case 'events':
        span.events = readEvents(listOf(member), tally)
        break
      case 'links':
        span.links = readLinks(listOf(member), tally)
        break
      case 'status':
        if (member !== null) readStatus(objectOf(member), tally, span)
        break
    }
  }
  span.attributes = attributes.finish()
  span.droppedAttributesCount += attributes.dropped
  return finishSpan(span, tally)
}

/** Reads one log record of OTLP/JSON. */
export function readJsonLogRecord(json: unknown, tally: Tally): OtlpLogRecord {
  const object = objectOf(json)
  const log = emptyLogRecord()
  const attributes = new AttributeCollector()
  for (const name in object) {
    const member = object[name]
    switch (name) {
      case 'timeUnixNano':
      case 'time_unix_nano':
        log.timeUnixNano = nanosecondsOf(member)
        break
      case 'observedTimeUnixNano':
      case 'observed_time_unix_nano':
        log.observedTimeUnixNano = nanosecondsOf(member)
        break
      case 'severityNumber':
      case 'severity_number':
        log.severityNumber = enumOf(member, SEVERITIES, tally)
        break
      case 'severityText':
      case 'severity_text':
        log.severityText = textOf(member, tally)
        break
      case 'eventName':
      case 'event_name':
        log.eventName = textOf(member, tally)
        break
      case 'body':
        tally.takeValues(1)
        log.body = readJsonValue(member, 0, tally)
        break
      case 'attributes':
        readJsonAttributes(member, 0, tally, attributes)
        break
      case 'droppedAttributesCount':
      case 'dropped_attributes_count':
        log.droppedAttributesCount = uint32Of(member)
        break
      case 'traceId':
      case 'trace_id':
        log.traceId = logId(textualTraceId(idText(member)), tally)
        break
      case 'spanId':
      case 'span_id':
        log.spanId = logId(textualSpanId(idText(member)), tally)
        break
    }
  }
  log.attributes = attributes.finish()
  log.droppedAttributesCount += attributes.dropped
  return finishLogRecord(log, tally)
}

function readEvents(list: readonly unknown[], tally: Tally): OtlpEvent[] {
  return withinLimit(list, tally.settings.maxEventsPerSpan, 'events_cut', tally).map((element) => {
    const object = objectOf(element)
    return {
      timeUnixNano: nanosecondsOf(either(object, 'timeUnixNano', 'time_unix_nano')),
      name: textOf(object.name ?? null, tally),
      attributes: itemAttributes(object, tally),
    }
  })
}

function readLinks(list: readonly unknown[], tally: Tally): OtlpLink[] {
  const links: OtlpLink[] = []
  for (const element of withinLimit(list, tally.settings.maxLinksPerSpan, 'links_cut', tally)) {
    const object = objectOf(element)
    const { id: traceId } = textualTraceId(idText(either(object, 'traceId', 'trace_id')))
    const { id: spanId } = textualSpanId(idText(either(object, 'spanId', 'span_id')))
    if (traceId === '') tally.warn('invalid_link')
    else links.push({ traceId, spanId, attributes: itemAttributes(object, tally) })
  }
  return links
}

function readStatus(object: JsonObject, tally: Tally, span: Draft<OtlpSpan>): void {
  span.statusCode = enumOf(object.code ?? null, STATUS_CODES, tally)
  span.statusMessage = textOf(object.message ?? null, tally)
}

function itemAttributes(object: JsonObject, tally: Tally): AttributeMap {
  tally.takeValues(1)
  const list = object.attributes ?? null
  return list === null ? EMPTY_ATTRIBUTES : jsonAttributes(list, tally)
}

function withinLimit(
  list: readonly unknown[],
  limit: number,
  reason: 'events_cut' | 'links_cut',
  tally: Tally,
): readonly unknown[] {
  if (list.length <= limit) return list
  tally.warn(reason, list.length - limit)
  return list.slice(0, limit)
}

/** A member under its OTLP name or the snake_case one; null when absent. */
function either(object: JsonObject, camelCase: string, snakeCase: string): unknown {
  return object[camelCase] ?? object[snakeCase] ?? null
}

function idText(value: unknown): string {
  if (value === null) return ''
  if (typeof value !== 'string') throw FAULTS.wrong_json_type
  return value
}

function requiredId({ id, problem }: TextualId): string {
  if (problem === 'base64') throw FAULTS.base64_id
  return id
}

function parentId({ id, problem }: TextualId, tally: Tally): string {
  if (problem === 'base64') throw FAULTS.base64_id
  if (problem === 'malformed') tally.warn('invalid_parent_span_id')
  return id
}

function logId({ id, problem }: TextualId, tally: Tally): string {
  if (problem === 'base64' || problem === 'malformed') tally.warn('invalid_log_ids')
  return id
}
