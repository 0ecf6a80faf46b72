import type { CanonicalSpan, TokenUsage } from '../model/span.ts'
import type { Tree } from './build-turn.ts'

/** Kinds of which one call makes one span. */
const CALLS: ReadonlySet<string> = new Set(['llm', 'embedding', 'reranker', 'tool', 'retrieval'])

/** Records of one call begin close together: later spans of a group than these many are not compared. */
const WINDOW = 64

/** Google ADK's summary span of parallel tool calls repeats what each of them did. */
const MERGED_TOOLS = /\(merged tools?\)/i

/**
 * Finds spans that tell of a call which another span tells too: two instrumentations at once, a client and a gateway,
 * a summary of several calls. Both stay in the trace; the copy is neither counted nor judged.
 *
 * A call is the same where the response id is the same, else where model, usage and time are, the scopes differ and the
 * spans are neighbours. Nested model calls are no copies: there the innermost counts (see `usage.ts`).
 *
 * @returns copy's span id -> span id of the one that is kept.
 */
export function findCopies(tree: Tree): ReadonlyMap<string, string> {
  const copies = new Map<string, string>()
  const calls = tree.spans.filter((span) => CALLS.has(span.kind))
  for (const group of groups(calls)) {
    for (let i = 0; i < group.length; i++) {
      const first = group[i]
      if (first === undefined || copies.has(first.spanId)) continue
      for (let j = i + 1; j < Math.min(group.length, i + 1 + WINDOW); j++) {
        const second = group[j]
        if (second === undefined || copies.has(second.spanId)) continue
        if (!sameCall(tree, first, second)) continue
        const [kept, copy] = richer(tree, first, second)
        copies.set(copy.spanId, kept.spanId)
        if (copy === first) break
      }
    }
  }
  for (const span of calls) {
    if (span.kind !== 'tool' || !MERGED_TOOLS.test(`${span.name} ${span.toolName}`)) continue
    const parent = tree.parent(span)
    const near = [...tree.children(span), ...(parent === undefined ? [] : tree.children(parent))]
    const single = near.find((other) => other.kind === 'tool' && other !== span && !MERGED_TOOLS.test(other.name))
    if (single !== undefined) copies.set(span.spanId, single.spanId)
  }
  return copies
}

/** Only spans of one group can be one call; keeps the comparison of pairs small in huge traces. */
function groups(calls: readonly CanonicalSpan[]): readonly CanonicalSpan[][] {
  const byKey = new Map<string, CanonicalSpan[]>()
  const add = (key: string, span: CanonicalSpan) => {
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [span])
    else list.push(span)
  }
  for (const span of calls) {
    if (span.responseId !== '') add(`${span.kind} id ${span.responseId}`, span)
    if (span.kind === 'tool') add(`tool ${span.toolName || span.name}`, span)
    else if (span.kind === 'retrieval') add('retrieval', span)
    else add(`${span.kind} usage ${span.usage?.input ?? ''}/${span.usage?.output ?? ''}`, span)
  }
  return [...byKey.values()].filter((list) => list.length > 1)
}

function sameCall(tree: Tree, a: CanonicalSpan, b: CanonicalSpan): boolean {
  if (tree.isAbove(a, b) || tree.isAbove(b, a)) return sameNestedCall(tree, a, b)
  if (a.kind === 'retrieval') return false
  const otherScope = a.scopeName !== b.scopeName
  if (a.kind === 'tool') {
    const sameId = a.toolCallId !== '' && a.toolCallId === b.toolCallId
    const idsClash = a.toolCallId !== '' && b.toolCallId !== '' && !sameId
    // A retry may go under the same call id, but not at the same time.
    return overlaps(a, b) && (sameId || (otherScope && !idsClash && neighbours(tree, a, b)))
  }
  if (a.responseId !== '' && b.responseId !== '') {
    // Mocks give every call one constant id: the rest must not contradict it.
    return a.responseId === b.responseId && usageAgrees(a, b) && (otherScope || overlaps(a, b))
  }
  return (
    otherScope && neighbours(tree, a, b) && overlaps(a, b) && sameModel(a, b) && (sameUsage(a, b) || bothFailed(a, b))
  )
}

/** Nested: a tool or a retrieval seen by two instrumentations. Of nested model calls `usage.ts` takes the innermost. */
function sameNestedCall(tree: Tree, a: CanonicalSpan, b: CanonicalSpan): boolean {
  if (a.kind === 'tool') {
    if (a.toolCallId !== '' && a.toolCallId === b.toolCallId) return true
    const direct = tree.parent(a) === b || tree.parent(b) === a
    return direct && a.scopeName !== b.scopeName && a.toolName === b.toolName && a.toolName !== ''
  }
  return a.kind === 'retrieval' && a.scopeName !== b.scopeName
}

/** The one to keep first: the outer of nested ones, else the one that says more, else the earlier. */
function richer(tree: Tree, a: CanonicalSpan, b: CanonicalSpan): readonly [CanonicalSpan, CanonicalSpan] {
  if (tree.isAbove(a, b)) return [a, b]
  if (tree.isAbove(b, a)) return [b, a]
  return says(b) > says(a) ? [b, a] : [a, b]
}

function says(span: CanonicalSpan): number {
  const facts = [
    span.usage !== null,
    span.answerText !== '',
    span.userText !== '',
    span.model !== '',
    span.finishReasons.length > 0,
    span.toolRequests.length > 0,
    span.toolResult !== '',
    span.errorType !== '',
    span.costUsd !== null,
    span.timeToFirstTokenMs !== null,
    tokens(span.usage) > 0,
  ]
  return facts.filter(Boolean).length
}

/** Siblings, or one beside an ancestor of the other: wrappers make one of two instrumentations sit deeper. */
function neighbours(tree: Tree, a: CanonicalSpan, b: CanonicalSpan): boolean {
  const [aboveA, aboveB] = [tree.parent(a), tree.parent(b)]
  if (aboveA === aboveB) return aboveA !== undefined || a.parentSpanId === b.parentSpanId
  if (aboveA !== undefined && tree.isAbove(aboveA, b)) return true
  return aboveB !== undefined && tree.isAbove(aboveB, a)
}

function overlaps(a: CanonicalSpan, b: CanonicalSpan): boolean {
  // Touching is not overlapping, unless one has no length: starts in whole milliseconds make followers touch.
  if (a.startTimeUnixNano === b.startTimeUnixNano) return true
  return a.startTimeUnixNano < b.endTimeUnixNano && b.startTimeUnixNano < a.endTimeUnixNano
}

function sameModel(a: CanonicalSpan, b: CanonicalSpan): boolean {
  const namesOfB = [b.model, b.requestModel]
  return [a.model, a.requestModel].some((name) => name !== '' && namesOfB.includes(name))
}

function sameUsage(a: CanonicalSpan, b: CanonicalSpan): boolean {
  return tokens(a.usage) > 0 && a.usage?.input === b.usage?.input && a.usage?.output === b.usage?.output
}

function usageAgrees(a: CanonicalSpan, b: CanonicalSpan): boolean {
  return a.usage === null || b.usage === null || sameUsage(a, b)
}

function bothFailed(a: CanonicalSpan, b: CanonicalSpan): boolean {
  return a.status === 'error' && b.status === 'error' && a.usage === null && b.usage === null
}

function tokens(usage: TokenUsage | null): number {
  return (usage?.input ?? 0) + (usage?.output ?? 0)
}
