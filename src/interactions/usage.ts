import type { CanonicalSpan, SpanKind, TokenUsage } from '../model/span.ts'
import type { Tree } from './build-turn.ts'
import { type Price, type PriceList, priceOf } from './cost.ts'

/** What a turn used, each call counted once. */
export interface UsageTotals {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cacheReadTokens: number
  readonly cacheWriteTokens: number
  readonly reasoningTokens: number
  /** Of embeddings and rerankers, which are never part of `inputTokens`. */
  readonly embeddingTokens: number
  readonly costUsd: number | null
  /** `reported`: every part came from the sender; `priced`: at least one part from the price list; `none`: nothing known. */
  readonly costSource: 'reported' | 'priced' | 'none'
}

/** Which spans count as calls. */
export interface Calls {
  /** The innermost model calls, failed ones included. */
  readonly llm: readonly CanonicalSpan[]
  readonly tool: readonly CanonicalSpan[]
  readonly retrieval: readonly CanonicalSpan[]
  readonly embedding: readonly CanonicalSpan[]
  readonly reranker: readonly CanonicalSpan[]
}

/** Where these stand between two model spans, the inner one is a call of its own, not the outer one's again. */
const BOUNDARIES: ReadonlySet<SpanKind> = new Set<SpanKind>(['tool', 'agent', 'guardrail', 'evaluator', 'retrieval'])

const SEARCHES: ReadonlySet<SpanKind> = new Set<SpanKind>(['embedding', 'reranker'])

/**
 * Finds the calls of a turn: of nested spans of one kind (a router, a client over a gateway, `embed` over `doEmbed`)
 * the innermost is the call, of two instrumentations the kept one.
 */
export function callsOf(tree: Tree, copies: ReadonlyMap<string, string>): Calls {
  const wrappers = findWrappers(tree, copies)
  const of = (kind: SpanKind) =>
    tree.spans.filter((span) => span.kind === kind && !copies.has(span.spanId) && !wrappers.has(span.spanId))
  return {
    llm: of('llm'),
    tool: of('tool'),
    retrieval: of('retrieval'),
    embedding: of('embedding'),
    reranker: of('reranker'),
  }
}

/** Model spans that wrap another span of the same call. */
function findWrappers(tree: Tree, copies: ReadonlyMap<string, string>): ReadonlySet<string> {
  const wrappers = new Set<string>()
  for (const span of tree.spans) {
    if (copies.has(span.spanId) || (span.kind !== 'llm' && !SEARCHES.has(span.kind))) continue
    for (const above of tree.ancestors(span)) {
      if (above.kind === span.kind) {
        wrappers.add(above.spanId)
        break
      }
      if (BOUNDARIES.has(above.kind)) break
    }
  }
  return wrappers
}

interface Sum {
  readonly usage: Required<TokenUsage>
  readonly embedding: number
  /** Some span in here reported tokens of a model. */
  readonly reports: boolean
  readonly cost: Price
  /** Of embeddings and rerankers. */
  readonly searchCost: Price
}

const NO_USAGE: Required<TokenUsage> = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0 }
const NO_COST: Price = { usd: 0, source: 'none' }

/**
 * Adds up tokens and cost from the leaves. What a span above them reports (an agent's total, a wrapper's copy, a root
 * that holds only the last step) counts only where nothing below it reports any.
 *
 * Cost goes the same way on its own: a reported cost of a leaf, else its price, else, where no leaf has either, the
 * cost that a span above reports.
 */
export function addUp(tree: Tree, copies: ReadonlyMap<string, string>, prices: PriceList): UsageTotals {
  const sums = new Map<string, Sum>()
  // Children stand after their parents in no guaranteed way, so depth decides: deepest first.
  const deepestFirst = [...tree.spans].sort((a, b) => tree.depth(b) - tree.depth(a))
  for (const span of deepestFirst) {
    const below = tree.children(span).map((child) => sums.get(child.spanId) ?? EMPTY)
    sums.set(span.spanId, sumOf(tree, span, below, copies, prices))
  }
  const total = merge(tree.topmost.map((span) => sums.get(span.spanId) ?? EMPTY))
  const cost = plus(total.cost, total.searchCost)
  return {
    inputTokens: total.usage.input,
    outputTokens: total.usage.output,
    cacheReadTokens: total.usage.cacheRead,
    cacheWriteTokens: total.usage.cacheWrite,
    reasoningTokens: total.usage.reasoning,
    embeddingTokens: total.embedding,
    costUsd: cost.source === 'none' ? null : cost.usd,
    costSource: cost.source,
  }
}

const EMPTY: Sum = { usage: NO_USAGE, embedding: 0, reports: false, cost: NO_COST, searchCost: NO_COST }

function sumOf(
  tree: Tree,
  span: CanonicalSpan,
  below: readonly Sum[],
  copies: ReadonlyMap<string, string>,
  prices: PriceList,
): Sum {
  const sum = merge(below)
  if (copies.has(span.spanId) || (span.usage === null && span.costUsd === null)) return sum
  const isSearch = SEARCHES.has(span.kind)
  const embedding = isSearch && sum.embedding === 0 ? (span.usage?.input ?? 0) : 0
  const counts = !isSearch && !isEchoOfSearch(span, sum) && (!sum.reports || isCallOverCalls(tree, span))
  const usage = counts ? complete(span.usage) : NO_USAGE
  const own: Sum = { ...EMPTY, usage, embedding, reports: counts && usage.input + usage.output > 0 }
  if (isSearch) {
    const price = sum.searchCost.source === 'none' ? priceOf(span, span.usage, prices) : NO_COST
    return merge([sum, { ...own, searchCost: price }])
  }
  const takesCost = sum.cost.source === 'none' || (counts && sum.reports)
  const cost = takesCost ? priceOf(span, counts ? span.usage : null, prices) : NO_COST
  // What a whole was reported to cost includes the searches within it.
  const isTotal = cost.source === 'reported' && span.kind !== 'llm'
  return merge([isTotal ? { ...sum, searchCost: NO_COST } : sum, { ...own, cost }])
}

/** `ai.embed` over `ai.embed.doEmbed`: a span that is no search itself repeats the tokens of the embedding below it. */
function isEchoOfSearch(span: CanonicalSpan, below: Sum): boolean {
  return below.embedding > 0 && span.usage?.input === below.embedding && (span.usage.output ?? 0) === 0
}

/** A model span that holds further calls only behind a tool or an agent: what it reports is its own. */
function isCallOverCalls(tree: Tree, span: CanonicalSpan): boolean {
  if (span.kind !== 'llm') return false
  const stack = [...tree.children(span)]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (BOUNDARIES.has(next.kind)) continue
    if (next.usage !== null && !SEARCHES.has(next.kind)) return false
    stack.push(...tree.children(next))
  }
  return true
}

function complete(usage: TokenUsage | null): Required<TokenUsage> {
  return {
    input: usage?.input ?? 0,
    output: usage?.output ?? 0,
    cacheRead: usage?.cacheRead ?? 0,
    cacheWrite: usage?.cacheWrite ?? 0,
    reasoning: usage?.reasoning ?? 0,
  }
}

function merge(sums: readonly Sum[]): Sum {
  const total = { ...NO_USAGE }
  let embedding = 0
  let reports = false
  let cost = NO_COST
  let searchCost = NO_COST
  for (const sum of sums) {
    total.input += sum.usage.input
    total.output += sum.usage.output
    total.cacheRead += sum.usage.cacheRead
    total.cacheWrite += sum.usage.cacheWrite
    total.reasoning += sum.usage.reasoning
    embedding += sum.embedding
    reports ||= sum.reports
    cost = plus(cost, sum.cost)
    searchCost = plus(searchCost, sum.searchCost)
  }
  return { usage: total, embedding, reports, cost, searchCost }
}

function plus(a: Price, b: Price): Price {
  if (a.source === 'none') return b
  if (b.source === 'none') return a
  return { usd: a.usd + b.usd, source: a.source === 'priced' ? 'priced' : b.source }
}
