import type { CanonicalSpan } from '../model/span.ts'
import type { Identity } from './identity.ts'
import type { InteractionSettings } from './settings.ts'
import type { Turn } from './turn.ts'

/** Keys that describe the plumbing or repeat what columns hold, not the exchange. */
const PLUMBING =
  /^(http|net|network|server|client|url|user_agent|thread|code|process|host|os|telemetry|rpc|otel|peer|tls|operation|resource|service)\.|mime_type$|usage|token|invocation_param|providerMetadata|fingerprint|system_instructions|(^|\.)(ls_|lc_|langgraph_|checkpoint_ns)|LANGSMITH_|^gen_ai\.(system|provider)/i

/** Where libraries put what the app wanted to have with the trace, on whichever span. */
const METADATA = /(^|[._])(metadata|context|association\.properties)[._]|^(app|custom|tag|feature|experiment)[._]/

/** Keys under which libraries put all metadata as one JSON object. */
const METADATA_OBJECT = /(^|[._])metadata$/

type KeyKind = 'plumbing' | 'metadata' | 'object' | 'other'

/** Keys come again with every span, and three patterns cost more than a look. Strangers' must not fill the memory. */
const kinds = new Map<string, KeyKind>()
const MOST_KINDS = 5_000

function kindOf(key: string): KeyKind {
  const known = kinds.get(key)
  if (known !== undefined) return known
  const kind = PLUMBING.test(key)
    ? 'plumbing'
    : METADATA.test(key)
      ? 'metadata'
      : METADATA_OBJECT.test(key)
        ? 'object'
        : 'other'
  if (kinds.size >= MOST_KINDS) kinds.clear()
  kinds.set(key, kind)
  return kind
}

/** A metadata object larger than this is a payload that lost its way. */
const MAX_METADATA_LENGTH = 16_384

/** More tags than these are a mistake of the sender. */
const MAX_TAGS = 64

/** Tags of all spans, each once, those nearest to the root first. */
export function tagsOf(nearest: readonly CanonicalSpan[]): readonly string[] {
  const tags = new Set<string>()
  for (const span of nearest) for (const tag of span.tags) if (tag !== '') tags.add(tag)
  return [...tags].slice(0, MAX_TAGS)
}

/**
 * What no convention consumed and an analyst may want: metadata of any span, then left-over attributes of the root and of
 * the topmost AI span, and before these what has to be known about the trace itself:
 * `no_user_input` (`true` where the spans hold no words of the user), `related_trace_ids` (traces that spans link to),
 * `dropped_attributes` (how many the sender's SDK dropped: a missing fact may have been among them).
 */
export function propertiesOf(
  turn: Turn,
  nearest: readonly CanonicalSpan[],
  identity: Identity,
  settings: InteractionSettings,
): Readonly<Record<string, string>> {
  const properties = new Map<string, string>()
  // A destination may get these hashed: they must not stand beside their hash.
  const ids = new Set([identity.userId, identity.anonymousId, identity.sessionId, identity.accountId])
  const put = (key: string, value: string) => {
    if (properties.size < settings.maxProperties && !properties.has(key) && value !== '' && !ids.has(value)) {
      properties.set(key, value.slice(0, settings.maxPropertyLength))
    }
  }
  if (turn.inputText === '') put('no_user_input', 'true')
  put('related_trace_ids', relatedTraces(turn.spans, turn.traceId).join(','))
  const dropped = turn.spans.reduce((sum, span) => sum + span.droppedAttributesCount, 0)
  if (dropped > 0) put('dropped_attributes', String(dropped))

  for (const span of nearest) {
    for (const key in span.attributes) {
      const kind = kindOf(key)
      if (kind === 'plumbing' || kind === 'other') continue
      const value = span.attributes[key] as string
      if (kind === 'metadata') put(key, value)
      else for (const [name, field] of fieldsOf(value)) if (!PLUMBING.test(`.${name}`)) put(`${key}.${name}`, field)
    }
    if (properties.size >= settings.maxProperties) return Object.fromEntries(properties)
  }
  for (const span of new Set(turn.root === null ? [turn.top] : [turn.root, turn.top])) {
    for (const key in span.attributes) {
      const kind = kindOf(key)
      if (kind === 'metadata' || kind === 'other') put(key, span.attributes[key] as string)
    }
  }
  return Object.fromEntries(properties)
}

function relatedTraces(spans: readonly CanonicalSpan[], traceId: string): readonly string[] {
  const ids = new Set(spans.flatMap((span) => span.links.map((link) => link.traceId)))
  ids.delete(traceId)
  ids.delete('')
  return [...ids].sort().slice(0, 16)
}

/** The plain fields of a JSON object. */
function fieldsOf(json: string): readonly (readonly [string, string])[] {
  if (!json.startsWith('{') || json.length > MAX_METADATA_LENGTH) return []
  try {
    return Object.entries(JSON.parse(json) as Record<string, unknown>).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)] as const]
        : [],
    )
  } catch {
    return []
  }
}
