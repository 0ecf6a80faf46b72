import type { CanonicalSpan } from '../model/span.ts'
import type { InteractionSettings } from './settings.ts'
import type { Turn } from './turn.ts'

/** Keys that describe the plumbing, not the exchange. */
const PLUMBING =
  /^(http|net|network|server|client|url|user_agent|thread|code|process|host|os|telemetry|rpc|otel|peer|tls)\./

/** Where libraries put what the app wanted to have with the trace, on whichever span. */
const METADATA =
  /(^|[._])(metadata|context|association\.properties|attributes\.app)\.|^(app|custom|tag|feature|experiment)[._]/

/** More tags than these are a mistake of the sender. */
const MAX_TAGS = 64

/** Tags of all spans, each once, those nearest to the root first. */
export function tagsOf(nearest: readonly CanonicalSpan[]): readonly string[] {
  const tags = new Set<string>()
  for (const span of nearest) for (const tag of span.tags) if (tag !== '') tags.add(tag)
  return [...tags].slice(0, MAX_TAGS)
}

/**
 * What no convention consumed and an analyst may want: left-over attributes of the root and of the topmost AI span,
 * metadata of any span, and what has to be known about the trace itself:
 * `no_user_input` (`true` where the spans hold no words of the user), `related_trace_ids` (traces that spans link to),
 * `dropped_attributes` (how many the sender's SDK dropped: a missing fact may have been among them).
 */
export function propertiesOf(
  turn: Turn,
  nearest: readonly CanonicalSpan[],
  settings: InteractionSettings,
): Readonly<Record<string, string>> {
  const properties = new Map<string, string>()
  const put = (key: string, value: string) => {
    if (properties.size < settings.maxProperties && !properties.has(key) && value !== '') {
      properties.set(key, value.slice(0, settings.maxPropertyLength))
    }
  }
  if (turn.inputText === '') put('no_user_input', 'true')
  put('related_trace_ids', relatedTraces(turn.spans, turn.traceId).join(','))
  const dropped = turn.spans.reduce((sum, span) => sum + span.droppedAttributesCount, 0)
  if (dropped > 0) put('dropped_attributes', String(dropped))

  const near = new Set(turn.root === null ? [turn.top] : [turn.root, turn.top])
  for (const span of [...near, ...nearest]) {
    for (const [key, value] of Object.entries(span.attributes)) {
      if (near.has(span) ? !PLUMBING.test(key) : METADATA.test(key)) put(key, value)
    }
    if (properties.size >= settings.maxProperties) break
  }
  return Object.fromEntries(properties)
}

function relatedTraces(spans: readonly CanonicalSpan[], traceId: string): readonly string[] {
  const ids = new Set(spans.flatMap((span) => span.links.map((link) => link.traceId)))
  ids.delete(traceId)
  ids.delete('')
  return [...ids].sort().slice(0, 16)
}
