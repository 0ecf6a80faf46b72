import { RequestError } from '../errors.ts'
import type { DecodedLogs, DecodedTraces, OtlpResource, OtlpScope, ReceivedLog, ReceivedSpan } from '../model/otlp.ts'
import { readJsonLogRecord, readJsonSpan } from './json-items.ts'
import { parseJson } from './json-parse.ts'
import { type JsonObject, listOf, objectOf, textOf } from './json-scalars.ts'
import { jsonAttributes } from './json-values.ts'
import type { OtlpSettings } from './settings.ts'
import { containerFault, FAULTS, ItemFault, Tally } from './tally.ts'

/** What differs between the two signals: the names of their frames, and the item. Names are [camelCase, snake_case]. */
interface Signal {
  readonly message: string
  readonly resources: readonly [string, string]
  readonly scopes: readonly [string, string]
  readonly items: readonly [string, string]
  readonly limit: number
  readonly overLimit: ItemFault
  read(json: unknown, resource: OtlpResource, scope: OtlpScope): void
}

/** Top-level names of every signal, to recognise a request that was posted to another signal's endpoint. */
const ENDPOINTS: readonly (readonly [camelCase: string, snakeCase: string, path: string])[] = [
  ['resourceSpans', 'resource_spans', '/v1/traces'],
  ['resourceLogs', 'resource_logs', '/v1/logs'],
  ['resourceMetrics', 'resource_metrics', '/v1/metrics'],
]

/** Decodes an ExportTraceServiceRequest in JSON; throws `RequestError` 400 when its frame cannot be read. */
export function decodeJsonTraces(body: Uint8Array, settings: OtlpSettings): DecodedTraces {
  const spans: ReceivedSpan[] = []
  const tally = new Tally(settings)
  readRequest(body, tally, {
    message: 'ExportTraceServiceRequest',
    resources: ['resourceSpans', 'resource_spans'],
    scopes: ['scopeSpans', 'scope_spans'],
    items: ['spans', 'spans'],
    limit: settings.maxSpansPerRequest,
    overLimit: FAULTS.too_many_spans,
    read: (json, resource, scope) => spans.push({ span: readJsonSpan(json, tally), resource, scope }),
  })
  return { spans, rejections: tally.rejections, warnings: tally.warnings() }
}

/** Decodes an ExportLogsServiceRequest in JSON; throws `RequestError` 400 when its frame cannot be read. */
export function decodeJsonLogs(body: Uint8Array, settings: OtlpSettings): DecodedLogs {
  const logs: ReceivedLog[] = []
  const tally = new Tally(settings)
  readRequest(body, tally, {
    message: 'ExportLogsServiceRequest',
    resources: ['resourceLogs', 'resource_logs'],
    scopes: ['scopeLogs', 'scope_logs'],
    items: ['logRecords', 'log_records'],
    limit: settings.maxLogRecordsPerRequest,
    overLimit: FAULTS.too_many_log_records,
    read: (json, resource, scope) => logs.push({ log: readJsonLogRecord(json, tally), resource, scope }),
  })
  return { logs, rejections: tally.rejections, warnings: tally.warnings() }
}

function readRequest(body: Uint8Array, tally: Tally, signal: Signal): void {
  const request = parseJson(body, tally)
  try {
    const object = objectOf(request)
    const resources = either(object, signal.resources)
    if (resources === null) refuseOtherSignals(object)
    for (const element of listOf(resources)) readResourceItems(objectOf(element), tally, signal)
  } catch (fault) {
    if (!(fault instanceof ItemFault)) throw fault
    throw new RequestError(
      400,
      'malformed_json_request',
      `The body is valid JSON but not an ${signal.message}: ${signal.resources[0]}, ${signal.scopes[0]} and ` +
        `${signal.items[0]} must be lists of objects.`,
    )
  }
}

function readResourceItems(object: JsonObject, tally: Tally, signal: Signal): void {
  tally.takeContainer()
  const scopes = listOf(either(object, signal.scopes))
  const resource = readResource(object, tally)
  for (const element of scopes) {
    const scopeItems = objectOf(element)
    tally.takeContainer()
    const scope = readScope(scopeItems.scope ?? null, tally)
    for (const item of listOf(either(scopeItems, signal.items))) {
      try {
        tally.takeItem(signal.limit, signal.overLimit)
        if (resource instanceof ItemFault) throw resource
        if (scope instanceof ItemFault) throw scope
        signal.read(item, resource, scope)
      } catch (caught) {
        if (!(caught instanceof ItemFault)) throw caught
        tally.reject(caught.reason)
      }
    }
  }
}

/** Gives a fault when the resource is malformed: what came under it is refused. */
function readResource(object: JsonObject, tally: Tally): OtlpResource | ItemFault {
  return isolated(tally, FAULTS.malformed_resource, () => {
    const resource = object.resource ?? null
    return {
      attributes: jsonAttributes(resource === null ? null : (objectOf(resource).attributes ?? null), tally),
      schemaUrl: textOf(either(object, ['schemaUrl', 'schema_url']), tally),
    }
  })
}

function readScope(json: unknown, tally: Tally): OtlpScope | ItemFault {
  return isolated(tally, FAULTS.malformed_scope, () => {
    const scope: JsonObject = json === null ? {} : objectOf(json)
    return {
      name: textOf(scope.name ?? null, tally),
      version: textOf(scope.version ?? null, tally),
      attributes: jsonAttributes(scope.attributes ?? null, tally),
    }
  })
}

function isolated<T>(tally: Tally, malformed: ItemFault, read: () => T): T | ItemFault {
  try {
    return read()
  } catch (fault) {
    if (!(fault instanceof ItemFault)) throw fault
    tally.warn('malformed_container')
    return containerFault(fault, malformed) ?? malformed
  }
}

/** Unknown names are ignored, but a whole request of another signal would then be lost with a 200. */
function refuseOtherSignals(object: JsonObject): void {
  for (const [camelCase, snakeCase, path] of ENDPOINTS) {
    if (Array.isArray(object[camelCase] ?? object[snakeCase])) {
      throw new RequestError(400, 'wrong_endpoint', `The request holds ${camelCase}; post it to ${path}.`)
    }
  }
}

function either(object: JsonObject, [camelCase, snakeCase]: readonly [string, string]): unknown {
  return object[camelCase] ?? object[snakeCase] ?? null
}
