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
  const depths = new Map<string, number>()
  const level = [...topmost]
  for (let at = 0; at < level.length; at++) {
    const span = level[at]
    if (span === undefined) break
    const above = parent(span)
    depths.set(span.spanId, above === undefined ? 0 : (depths.get(above.spanId) ?? 0) + 1)
    level.push(...children(span))
  }
  return {
    spans,
    topmost,
    span: (spanId) => byId.get(spanId),
    parent,
    children,
    ancestors,
    descendants,
    depth: (span) => depths.get(span.spanId) ?? 0,
  }
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
export type SilentTurn = Omit<Turn, 'inputText' | 'outputText'>

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
