import { readLog, readSpan } from '../src/conventions/index.ts'
import { deriveTrace, interactionSettings } from '../src/interactions/index.ts'
import { markLog, markSettings, markSpan } from '../src/marks/index.ts'
import type { Tables } from '../src/marks/word-table/tables.ts'
import type { Interaction } from '../src/model/interaction.ts'
import type { CanonicalLog } from '../src/model/log.ts'
import type { CanonicalSpan } from '../src/model/span.ts'
import { decodeLogs, decodeTraces, type OtlpEncoding, otlpSettings } from '../src/otlp/index.ts'
import { assemble } from '../src/traces/index.ts'

/** An OTLP request: JSON as an object, or the bytes of a body with their encoding. */
export type PureRequest =
  | { readonly signal: 'traces' | 'logs'; readonly json: object }
  | { readonly signal: 'traces' | 'logs'; readonly body: Uint8Array; readonly encoding: OtlpEncoding }

const OTLP = otlpSettings.parse({})
const MARKS = markSettings.parse({})
const INTERACTIONS = interactionSettings.parse({})

/**
 * The pure stages in their order, with default settings and neither buffer nor privacy: what these requests come to
 * when all of them have arrived. Throws where the wire stage rejects something, since tests mean what they send.
 */
export function interactionsOf(requests: readonly PureRequest[], tables?: Tables): Interaction[] {
  const traces = new Map<string, { spans: CanonicalSpan[]; logs: CanonicalLog[] }>()
  const at = (traceId: string) => {
    const found = traces.get(traceId) ?? { spans: [], logs: [] }
    traces.set(traceId, found)
    return found
  }
  for (const request of requests) {
    const { body, encoding } = wireOf(request)
    if (request.signal === 'traces') {
      const decoded = decodeTraces(body, encoding, OTLP)
      refuseRejections(decoded.rejections)
      for (const received of decoded.spans) {
        const reading = readSpan(received)
        if ('span' in reading) at(reading.span.traceId).spans.push(markSpan(reading.span, MARKS, tables))
      }
    } else {
      const decoded = decodeLogs(body, encoding, OTLP)
      refuseRejections(decoded.rejections)
      for (const received of decoded.logs) {
        const reading = readLog(received)
        if ('log' in reading && reading.log.traceId !== '')
          at(reading.log.traceId).logs.push(markLog(reading.log, MARKS, tables))
      }
    }
  }
  return [...traces].flatMap(([traceId, { spans, logs }]) => [
    ...deriveTrace(assemble({ projectId: 'default', traceId, spans, logs, evaluations: [] }), INTERACTIONS, {
      generation: 0,
      final: true,
    }).interactions,
  ])
}

function wireOf(request: PureRequest): { body: Uint8Array; encoding: OtlpEncoding } {
  if ('body' in request) return request
  return { body: new TextEncoder().encode(JSON.stringify(request.json)), encoding: 'json' }
}

function refuseRejections(rejections: readonly { readonly message: string }[]): void {
  const [first] = rejections
  if (first !== undefined) throw new Error(`The request was refused in part: ${first.message}`)
}
