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
  const nodes = new Map<string, Node>()
  for (const span of spans)
    nodes.set(span.spanId, { span, parent: undefined, children: NONE, depth: 0, enter: -1, leave: -1 })
  const topmost: CanonicalSpan[] = []
  for (const node of nodes.values()) {
    const { parentSpanId } = node.span
    const parent = parentSpanId === '' ? undefined : nodes.get(parentSpanId)
    node.parent = parent
    if (parent === undefined) topmost.push(node.span)
    else if (parent.children === NONE) parent.children = [node.span]
    else parent.children.push(node.span)
  }
  number(topmost, nodes)
  const parent = (span: CanonicalSpan) => {
    const node = nodes.get(span.spanId)
    // A span from outside is asked about, too: one of another turn, below a span of this one.
    return node === undefined ? nodes.get(span.parentSpanId)?.span : node.parent?.span
  }
  const children = (span: CanonicalSpan): readonly CanonicalSpan[] => nodes.get(span.spanId)?.children ?? NONE
  const ancestors = (span: CanonicalSpan) => {
    const node = nodes.get(span.spanId)
    let above = node === undefined ? nodes.get(span.parentSpanId) : node.parent
    if (above === undefined) return NONE
    const chain: CanonicalSpan[] = []
    for (; above !== undefined; above = above.parent) chain.push(above.span)
    return chain
  }
  const descendants = (span: CanonicalSpan) => {
    const found: CanonicalSpan[] = []
    // A stack of our own: recursion would end on a trace that nests some ten thousand deep.
    const stack = [...children(span)].reverse()
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      found.push(next)
      const below = children(next)
      for (let at = below.length - 1; at >= 0; at--) stack.push(below[at] as CanonicalSpan)
    }
    return found
  }
  return {
    spans,
    topmost,
    span: (spanId) => nodes.get(spanId)?.span,
    parent,
    children,
    ancestors,
    descendants,
    depth: (span) => nodes.get(span.spanId)?.depth ?? 0,
    isAbove: (above, below) => {
      const [outer, inner] = [nodes.get(above.spanId), nodes.get(below.spanId)]
      return outer !== undefined && inner !== undefined && outer.enter < inner.enter && inner.leave <= outer.leave
    },
  }
}

/** Shared by all spans that have none above or below them. */
const NONE: CanonicalSpan[] = []

/** Where a span stands: what is below it has numbers from `enter` to `leave`. */
interface Node {
  readonly span: CanonicalSpan
  parent: Node | undefined
  children: CanonicalSpan[]
  depth: number
  enter: number
  leave: number
}

function number(topmost: readonly CanonicalSpan[], nodes: ReadonlyMap<string, Node>): void {
  const entered: Node[] = []
  const stack = topmost.toReversed()
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const node = nodes.get(span.spanId) as Node
    node.depth = node.parent === undefined ? 0 : node.parent.depth + 1
    node.enter = entered.push(node) - 1
    node.leave = node.enter + 1
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as CanonicalSpan)
  }
  // A span is left where the last one below it is.
  for (let at = entered.length - 1; at >= 0; at--) {
    const { parent, leave } = entered[at] as Node
    if (parent !== undefined && parent.leave < leave) parent.leave = leave
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
  readonly tree: Tree
  readonly copies: ReadonlyMap<string, string>
  readonly evaluations: readonly Evaluation[]
  /** Stands for the root where the trace holds several turns; null = the tree decides. */
  readonly head: CanonicalSpan | null
}

/** A turn whose input and output have not been read yet. */
export type SilentTurn = Omit<Turn, 'inputText' | 'outputText'> & Tree

/** @returns undefined when there are no spans. */
export function buildTurn({ head, tree, ...parts }: TurnParts): SilentTurn | undefined {
  const root = head ?? tree.topmost.find((span) => span.parentSpanId === '') ?? remoteRoot(tree)
  const top = topOf(tree, root)
  if (top === undefined) return undefined
  return { ...tree, ...parts, root, top }
}

/** A span that came over the wire from another service stands for the root; an orphan whose parent is late does not. */
function remoteRoot(tree: Tree): CanonicalSpan | null {
  return tree.topmost.find((span) => span.parentIsRemote) ?? null
}
