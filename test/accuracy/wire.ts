import { type AttributeValue, isAttributeMap } from '../../src/model/attributes.ts'
import type { ReceivedLog, ReceivedSpan } from '../../src/model/otlp.ts'
import type { Wire } from './facts.ts'

/** Everything that the spans and log records of some traces hold, as one searchable text. */
export function wireOf(
  spans: readonly ReceivedSpan[],
  logs: readonly ReceivedLog[],
  traceIds: ReadonlySet<string>,
): Wire {
  const parts: string[] = []
  for (const { span, resource } of spans) {
    if (!traceIds.has(span.traceId)) continue
    parts.push(span.name, span.statusMessage, show(resource.attributes), show(span.attributes))
    for (const event of span.events) parts.push(event.name, show(event.attributes))
  }
  for (const { log } of logs) {
    if (traceIds.has(log.traceId)) parts.push(log.eventName, show(log.body), show(log.attributes))
  }
  const text = parts.join('\n').replaceAll('\\', '')
  return {
    holdsText: (wanted) => text.includes(wanted.replaceAll('\\', '')),
    holdsNumber: (wanted) => new RegExp(`(?<![\\d.])${wanted}(?![\\d.])`).test(text),
  }
}

function show(value: AttributeValue): string {
  if (isAttributeMap(value)) return [...value].map(([key, inner]) => `${key}: ${show(inner)}`).join('\n')
  if (Array.isArray(value)) return value.map(show).join('\n')
  return String(value)
}
