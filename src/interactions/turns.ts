import type { CanonicalSpan, SpanKind } from '../model/span.ts'
import { type Tree, treeOf } from './build-turn.ts'

/** The spans of one turn and the id of its interaction. */
export interface TurnSpans {
  readonly interactionId: string
  readonly tree: Tree
  /** The topmost span of the turn, where the trace holds several turns; null = the root speaks for the whole trace. */
  readonly head: CanonicalSpan | null
}

/** Steps that a user's words can reach first. */
const LISTENERS: ReadonlySet<SpanKind> = new Set<SpanKind>(['agent', 'workflow', 'task', 'llm'])

/** Steps within which words are no longer the user's. */
const INNER: ReadonlySet<SpanKind> = new Set<SpanKind>(['tool', 'guardrail', 'evaluator', 'retrieval'])

/** Nobody reads an answer and writes the next question faster; programs that chain prompts hardly wait. */
const THINKING_TIME = 1_000_000_000n

/** Roots that are opened for a whole conversation. */
const CONVERSATION =
  /(^|[^a-z])(session|conversation|thread|dialog|dialogue|multi[-_ ]?turn|meeting|room|voice)([^a-z]|$)/i

/** A root with one of these served one request, whatever it called. */
const REQUEST_KEYS = ['http.request.method', 'http.method', 'rpc.method', 'faas.trigger', 'messaging.operation.type']

/** How many steps of a turn a later step is compared with; bounds the work on traces of thousands of steps. */
const MEMORY = 16

/** Shorter answers ("yes") stand in later texts by chance. */
const TELLING_LENGTH = 16

/**
 * Cuts a trace into turns; most traces are one.
 *
 * The first turn keeps the trace id, further ones are `trace_id:span_id` of their topmost span. A cut needs proof,
 * since a program that asks several models in a row looks much like a person who asks several times: the later step
 * hears other words of the user after the earlier one has ended, and either it is told what was said before as history,
 * or it is the same step again after a time in which a person can think or under a root that calls itself a
 * conversation, or it states another user or session. Only steps whose way up to a root has arrived are looked at, so
 * that late spans add turns but never take one back.
 *
 * @param tree the spans of the whole trace.
 */
export function splitTurns(traceId: string, tree: Tree): readonly TurnSpans[] {
  const whole: readonly TurnSpans[] = [{ interactionId: traceId, tree, head: null }]
  const heads = headsOf(tree)
  if (heads.length < 2) return whole
  const openings = openingsOf(tree, heads)
  if (openings.length < 2) return whole
  const tops = topsOf(tree, openings)
  const members = assign(tree, tops)
  return tops.map((head, index) => ({
    interactionId: index === 0 ? traceId : `${traceId}:${head.spanId}`,
    tree: treeOf(members.get(head.spanId) ?? [head]),
    head,
  }))
}

/** Steps that hear the user's words first: no step above them that was still running hears any. */
function headsOf(tree: Tree): readonly CanonicalSpan[] {
  return tree.spans.filter((span) => {
    if (!hears(span)) return false
    const above = tree.ancestors(span)
    const topmost = above.at(-1) ?? span
    if (topmost.parentSpanId !== '' && !topmost.parentIsRemote) return false
    return !above.some((step) => INNER.has(step.kind) || (hears(step) && span.startTimeUnixNano < step.endTimeUnixNano))
  })
}

function hears(span: CanonicalSpan): boolean {
  return LISTENERS.has(span.kind) && span.userText !== ''
}

/** The heads that open a turn, the first included. */
function openingsOf(tree: Tree, heads: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const openings: CanonicalSpan[] = []
  let turn: CanonicalSpan[] = []
  for (const head of heads) {
    if (openings.length === 0 || opensTurn(tree, head, turn)) {
      openings.push(head)
      turn = [head]
    } else turn = [...turn.slice(-MEMORY), head]
  }
  return openings
}

function opensTurn(tree: Tree, head: CanonicalSpan, turn: readonly CanonicalSpan[]): boolean {
  if (turn.some((earlier) => states(head, earlier, 'userId') || states(head, earlier, 'sessionId'))) return true
  if (turn.some((earlier) => head.startTimeUnixNano < earlier.endTimeUnixNano)) return false
  if (turn.some((earlier) => earlier.userText === head.userText || isChained(tree, earlier, head))) return false
  const last = turn.at(-1)
  if (last === undefined || servesOneRequest(tree, head)) return false
  if (turn.some((earlier) => isHistoryOf(tree, earlier, head))) return true
  if (!isSameStep(last, head)) return false
  return head.startTimeUnixNano - last.endTimeUnixNano >= THINKING_TIME || isConversation(tree, head)
}

/** Both say who asked (or in which session), and they say it differently. */
function states(a: CanonicalSpan, b: CanonicalSpan, field: 'userId' | 'sessionId'): boolean {
  return a[field] !== '' && b[field] !== '' && a[field] !== b[field]
}

/** The earlier answer is part of what the later step is told as the user's words: a program passed it on. */
function isChained(tree: Tree, earlier: CanonicalSpan, later: CanonicalSpan): boolean {
  const answer = answerOf(tree, earlier)
  return answer.length >= TELLING_LENGTH && later.userText.includes(answer)
}

/** The later step is sent the earlier question and answer as messages that went before. */
function isHistoryOf(tree: Tree, earlier: CanonicalSpan, later: CanonicalSpan): boolean {
  const answer = answerOf(tree, earlier)
  if (answer.length < TELLING_LENGTH) return false
  const inputs = [later, ...tree.descendants(later).filter((span) => span.kind === 'llm')].map((span) => span.input)
  return inputs.some((input) => holds(input, answer) && holds(input, earlier.userText))
}

function holds(json: string, text: string): boolean {
  return json.includes(text) || (ESCAPED.test(text) && json.includes(JSON.stringify(text).slice(1, -1)))
}

/** What stands otherwise in JSON than in the text itself. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u

function answerOf(tree: Tree, head: CanonicalSpan): string {
  if (head.answerText !== '') return head.answerText
  return tree.descendants(head).findLast((span) => span.kind === 'llm' && span.answerText !== '')?.answerText ?? ''
}

function isSameStep(a: CanonicalSpan, b: CanonicalSpan): boolean {
  // "turn 1" and "turn 2" are one step.
  const name = (span: CanonicalSpan) => (span.agentName || span.workflowName || span.name).replaceAll(/\d+/g, '')
  return a.kind === b.kind && name(a) === name(b)
}

function isConversation(tree: Tree, head: CanonicalSpan): boolean {
  return tree.ancestors(head).some((span) => CONVERSATION.test(`${span.name} ${span.workflowName}`))
}

function servesOneRequest(tree: Tree, head: CanonicalSpan): boolean {
  const root = tree.ancestors(head).at(-1)
  // A root that ended before the step began did not wait for it.
  if (root === undefined || root.endTimeUnixNano <= head.startTimeUnixNano) return false
  return REQUEST_KEYS.some((key) => Object.hasOwn(root.attributes, key))
}

/** Of each opening the topmost step above it that belongs to its turn alone. */
function topsOf(tree: Tree, openings: readonly CanonicalSpan[]): readonly CanonicalSpan[] {
  const turnsBelow = new Map<CanonicalSpan, number>()
  for (const opening of openings) {
    for (const step of [opening, ...tree.ancestors(opening)]) turnsBelow.set(step, (turnsBelow.get(step) ?? 0) + 1)
  }
  return openings.map((opening) => tree.ancestors(opening).findLast((above) => turnsBelow.get(above) === 1) ?? opening)
}

/**
 * Every span goes to the turn it hangs under; what hangs above several turns to the first; the rest to the turn that
 * was going on when it began.
 */
function assign(tree: Tree, heads: readonly CanonicalSpan[]): ReadonlyMap<string, CanonicalSpan[]> {
  const members = new Map<string, CanonicalSpan[]>(heads.map((head) => [head.spanId, []]))
  const shared = new Set(heads.flatMap((head) => tree.ancestors(head)))
  const first = heads[0]?.spanId ?? ''
  const turnOf = new Map<string, string>()
  let started = 0
  for (const span of tree.spans) {
    while ((heads[started + 1]?.startTimeUnixNano ?? span.startTimeUnixNano + 1n) <= span.startTimeUnixNano) started++
    const ongoing = heads[started]?.spanId ?? first
    const own = [span, ...tree.ancestors(span)].find((step) => members.has(step.spanId))?.spanId
    turnOf.set(span.spanId, own ?? (shared.has(span) ? first : ongoing))
  }
  for (const span of tree.spans) members.get(turnOf.get(span.spanId) ?? first)?.push(span)
  return members
}
