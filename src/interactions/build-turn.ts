import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { isAiSpan, type Turn } from './turn.ts'

/** The shape of a set of spans: who is above and below whom. */
export interface Tree {
  readonly spans: readonly CanonicalSpan[]
  readonly topmost: readonly CanonicalSpan[]
  span(spanId: string): CanonicalSpan | undefined
  parent(span: CanonicalSpan): CanonicalSpan | undefined
  children(span: CanonicalSpan): readonly CanonicalSpan[]
  ancestors(span: CanonicalSpan): readonly CanonicalSpan[]
  descendants(span: CanonicalSpan): readonly CanonicalSpan[]
  depth(span: CanonicalSpan): number
  /** Is the first an ancestor of the second? At once, however deep the tree. */
  isAbove(above: CanonicalSpan, below: CanonicalSpan): boolean
}

/**
 * Reads the shape of spans.
 *
 * @param spans in order, without cycles (as `assemble` gives them).
 */
export function treeOf(spans: readonly CanonicalSpan[]): Tree {
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const below = new Map<string, CanonicalSpan[]>()
  const topmost: CanonicalSpan[] = []
  for (const span of spans) {
    if (span.parentSpanId === '' || !byId.has(span.parentSpanId)) {
      topmost.push(span)
      continue
    }
    const siblings = below.get(span.parentSpanId)
    if (siblings === undefined) below.set(span.parentSpanId, [span])
    else siblings.push(span)
  }
  const parent = (span: CanonicalSpan) => (span.parentSpanId === '' ? undefined : byId.get(span.parentSpanId))
  const children = (span: CanonicalSpan): readonly CanonicalSpan[] => below.get(span.spanId) ?? []
  const ancestors = (span: CanonicalSpan) => {
    const chain: CanonicalSpan[] = []
    for (let above = parent(span); above !== undefined; above = parent(above)) chain.push(above)
    return chain
  }
  const descendants = (span: CanonicalSpan) => {
    const found: CanonicalSpan[] = []
    // A stack of our own: recursion would end on a trace that nests some ten thousand deep.
    const stack = [...children(span)].reverse()
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      found.push(next)
      stack.push(...[...children(next)].reverse())
    }
    return found
  }
  const places = numberSpans(topmost, children)
  return {
    spans,
    topmost,
    span: (spanId) => byId.get(spanId),
    parent,
    children,
    ancestors,
    descendants,
    depth: (span) => places.get(span.spanId)?.depth ?? 0,
    isAbove: (above, below) => {
      const [outer, inner] = [places.get(above.spanId), places.get(below.spanId)]
      return outer !== undefined && inner !== undefined && outer.enter < inner.enter && inner.leave <= outer.leave
    },
  }
}

/** Where a span stands: what is below it has numbers between its own two. */
interface Place {
  readonly depth: number
  readonly enter: number
  leave: number
}

function numberSpans(
  topmost: readonly CanonicalSpan[],
  children: (span: CanonicalSpan) => readonly CanonicalSpan[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const stack = topmost.map((span) => ({ span, depth: 0, below: 0 })).reverse()
  let number = 0
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    const { span, depth } = at
    if (at.below === 0) places.set(span.spanId, { depth, enter: number++, leave: number })
    const next = children(span)[at.below++]
    if (next !== undefined) {
      stack.push({ span: next, depth: depth + 1, below: 0 })
      continue
    }
    const place = places.get(span.spanId)
    if (place !== undefined) place.leave = number
    stack.pop()
  }
  return places
}

/** The root where it is an AI span, else the topmost AI span: the earliest of the least deep ones. */
export function topOf(tree: Tree, root: CanonicalSpan | null): CanonicalSpan | undefined {
  if (root !== null && isAiSpan(root)) return root
  let best: CanonicalSpan | undefined
  for (const span of tree.spans) {
    if (isAiSpan(span) && (best === undefined || tree.depth(span) < tree.depth(best))) best = span
  }
  return best ?? root ?? tree.spans[0]
}

/** Everything of a turn except its text, which is read from the turn itself. */
export interface TurnParts {
  readonly projectId: string
  readonly traceId: string
  readonly interactionId: string
  readonly spans: readonly CanonicalSpan[]
  readonly copies: ReadonlyMap<string, string>
  readonly evaluations: readonly Evaluation[]
  /** Stands for the root where the trace holds several turns; null = the tree decides. */
  readonly head: CanonicalSpan | null
}

/** A turn whose input and output have not been read yet. */
export type SilentTurn = Omit<Turn, 'inputText' | 'outputText'> & Tree

/** @returns undefined when there are no spans. */
export function buildTurn({ head, ...parts }: TurnParts): SilentTurn | undefined {
  const tree = treeOf(parts.spans)
  const root = head ?? tree.topmost.find((span) => span.parentSpanId === '') ?? remoteRoot(tree)
  const top = topOf(tree, root)
  if (top === undefined) return undefined
  return { ...tree, ...parts, root, top }
}

/** A span that came over the wire from another service stands for the root; an orphan whose parent is late does not. */
function remoteRoot(tree: Tree): CanonicalSpan | null {
  return tree.topmost.find((span) => span.parentIsRemote) ?? null
}
