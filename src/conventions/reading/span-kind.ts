import type { SpanKind } from '../../model/span.ts'
import { holdsRetrievedDocuments } from './content.ts'
import type { Draft } from './draft.ts'
import { SLOT } from './facts.ts'
import { sharpened } from './kinds.ts'
import type { Sources } from './sources.ts'
import { groupIn, NO_MATCH, type SpanNames } from './span-names.ts'

/** What a span is: what it is called in an attribute, else in its name, else what it holds. Notes where that stands. */
export function kindOf(
  spanName: string,
  draft: Draft,
  names: SpanNames,
  isAboutAi: boolean,
  sources: Sources,
): SpanKind {
  const stated = draft.get(SLOT.kind)
  const model = draft.get(SLOT.model) ?? ''
  const named = nameFacts(spanName, draft, names, isAboutAi, stated !== undefined)
  if (stated !== undefined) {
    sources.note('kind', draft.source(SLOT.kind))
    return sharpened(stated, spanName, model)
  }
  if (named !== undefined) {
    sources.note('kind', 'span name')
    return sharpened(named, spanName, model)
  }
  if (draft.get(SLOT.vagueKind) === 'task' && holdsRetrievedDocuments(draft)) {
    sources.note('kind', draft.source(SLOT.output))
    return 'retrieval'
  }
  const present = presentKind(draft, isAboutAi)
  if (present !== undefined) {
    sources.note('kind', present.source)
    return sharpened(present.kind, spanName, model)
  }
  return 'other'
}

/** The kind by the span's name; what the name says beside it (`execute_tool lookup_order`) fills gaps. */
function nameFacts(
  name: string,
  draft: Draft,
  names: SpanNames,
  isAboutAi: boolean,
  kindIsKnown: boolean,
): SpanKind | undefined {
  const found = names.foundIn(name)
  for (const pattern of names.patterns) {
    if (!(isAboutAi && pattern.isShared) && !draft.spoke(pattern.convention)) continue
    // An app may call a step `chat turn`: where the convention itself is silent, a model must be named beside it.
    if (pattern.names === 'requestModel' && !draft.spoke(pattern.convention) && draft.get(SLOT.model) === undefined)
      continue
    found[pattern.number] ??= groupIn(name, pattern)
    const group = found[pattern.number]
    if (group === undefined || group === NO_MATCH) continue
    if (pattern.names !== undefined && group) draft.offer(SLOT[pattern.names], group, 0x7ffffff0, 'span name')
    if (!kindIsKnown) return pattern.kind
    if (draft.get(SLOT.kind) === pattern.kind) return undefined
  }
  return undefined
}

/** Presence of attributes decides last: agent names stand on chat spans too, so they do not make an agent. */
function presentKind(
  draft: Draft,
  isAboutAi: boolean,
): { readonly kind: SpanKind; readonly source: string } | undefined {
  const vague = draft.get(SLOT.vagueKind)
  if (draft.get(SLOT.toolName) !== undefined || draft.get(SLOT.toolCallId) !== undefined) {
    return { kind: 'tool', source: draft.source(SLOT.toolName) || draft.source(SLOT.toolCallId) }
  }
  if (draft.get(SLOT.documents) !== undefined) return { kind: 'retrieval', source: draft.source(SLOT.documents) }
  if (isAboutAi && draft.get(SLOT.model) !== undefined && vague === undefined)
    return { kind: 'llm', source: draft.source(SLOT.model) }
  return vague === undefined ? undefined : { kind: vague, source: draft.source(SLOT.vagueKind) }
}
