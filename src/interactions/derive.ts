import type { JudgedEvaluation } from '../model/evaluation.ts'
import type { Interaction } from '../model/interaction.ts'
import type { SettledTrace } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { Trace } from '../model/trace.ts'
import { buildTurn, type SilentTurn, treeOf } from './build-turn.ts'
import { findCopies } from './copies.ts'
import { judgeEvaluation, summarise } from './evaluations.ts'
import { gatherEvaluations } from './gather-evaluations.ts'
import { type Agreed, agreedOn, identify, nearestFirst } from './identity.ts'
import { layersOf, readInputOutput } from './input-output.ts'
import { findIntent, judge } from './judge/index.ts'
import { propertiesOf, tagsOf } from './properties.ts'
import type { InteractionSettings } from './settings.ts'
import { isAiSpan, type Turn } from './turn.ts'
import { splitTurns } from './turns.ts'
import { addUp, type Calls, callsOf } from './usage.ts'

/** How a derivation is to be understood. */
export interface DeriveOptions {
  /** Raised by `rebuild`, so that today's rules win over yesterday's on the same evidence. 0 .. 2^32 - 1. */
  readonly generation: number
  /** Quiet for long enough that tools which cannot update may be told. */
  readonly final: boolean
}

/**
 * Derives the interactions of a trace: normally one, more where the trace holds several turns, none where it holds no
 * AI span (its spans are kept all the same). A function of its input alone.
 */
export function deriveTrace(trace: Trace, settings: InteractionSettings, options: DeriveOptions): SettledTrace {
  const tree = treeOf(trace.spans)
  const turns = trace.spans.some(isExchange) ? splitTurns(trace.traceId, tree) : []
  const copies = findCopies(tree)
  const nearest = nearestFirst(tree)
  const agreed = agreedOn(nearest)
  const turnOf = (spanId: string) => turns.find((turn) => turn.tree.span(spanId) !== undefined)?.interactionId
  const evaluations = gatherEvaluations(trace).map((evaluation) =>
    judgeEvaluation(
      evaluation,
      turnOf(evaluation.spanId) ?? (evaluation.traceId || trace.traceId),
      settings.evaluations,
    ),
  )
  const byInteraction = Map.groupBy(evaluations, (evaluation) => evaluation.interactionId)
  const version = BigInt(trace.itemsSeen) * 2n ** 32n + BigInt(options.generation)
  return {
    projectId: trace.projectId,
    traceId: trace.traceId,
    spans: trace.spans,
    interactions: turns.flatMap(({ interactionId, tree: own, head }) => {
      const about = byInteraction.get(interactionId) ?? []
      const turn = buildTurn({
        projectId: trace.projectId,
        traceId: trace.traceId,
        interactionId,
        tree: own,
        head,
        copies,
        evaluations: about,
      })
      return turn === undefined
        ? []
        : [deriveInteraction(turn, own === tree ? nearest : nearestFirst(own), agreed, about, settings, version)]
    }),
    evaluations,
    final: options.final,
  }
}

/** An evaluator that judges another trace is no exchange with a user. */
function isExchange(span: CanonicalSpan): boolean {
  return isAiSpan(span) && span.kind !== 'evaluator'
}

function deriveInteraction(
  silent: SilentTurn,
  near: readonly CanonicalSpan[],
  agreed: Agreed,
  evaluations: readonly JudgedEvaluation[],
  settings: InteractionSettings,
  version: bigint,
): Interaction {
  const calls = callsOf(silent, silent.copies)
  const { inputText, outputText, answering } = readInputOutput(silent, calls.llm)
  const turn: Turn = { ...silent, inputText, outputText }
  const first = (field: 'environment' | 'serviceName' | 'appVersion') =>
    near.find((span) => span[field] !== '')?.[field] ?? ''
  const identity = identify(near, agreed, evaluations)
  const { root, top } = turn
  const endToEnd = new Set([top.spanId, ...(root === null ? [] : [root.spanId])])
  const layers = answering === null ? [] : layersOf(silent, answering)
  const prompt = [...layers, ...near].find((span) => span.promptName !== '')
  return {
    projectId: turn.projectId,
    interactionId: turn.interactionId,
    traceId: turn.traceId,
    name: nameOf(turn, identity.sessionId),
    ...identity,
    environment: first('environment'),
    serviceName: first('serviceName'),
    appVersion: first('appVersion'),
    ...timesOf(turn, answering),
    timeToFirstTokenMs:
      [...layers, ...near].find((span) => span.timeToFirstTokenMs !== null)?.timeToFirstTokenMs ?? null,
    ...findIntent(turn, evaluations, settings.judge),
    ...judge(turn, evaluations, settings.judge),
    ...summarise(evaluations, endToEnd, settings.evaluations),
    inputText,
    outputText,
    ...modelsOf(silent, calls, answering),
    promptName: prompt?.promptName ?? '',
    promptVersion: prompt?.promptVersion ?? '',
    llmCalls: calls.llm.length,
    toolCalls: calls.tool.length,
    retrievals: calls.retrieval.length,
    documentsRetrieved: calls.retrieval.reduce((sum, span) => sum + (span.documentCount ?? span.documents.length), 0),
    spanCount: turn.spans.length,
    errorSpans: turn.spans.filter((span) => span.status === 'error').length,
    tools: distinct(calls.tool.map((span) => span.toolName || span.name)),
    ...addUp(silent, turn.copies, settings.prices),
    tags: tagsOf(near),
    properties: propertiesOf(turn, near, identity, settings),
    conventions: distinct(turn.spans.flatMap((span) => span.conventions)),
    version,
  }
}

/**
 * What the app calls this exchange: its workflow or agent where an AI span is on top, else the name of the root. A name
 * that holds the session id is made anew for every session (`conversation.<id>`), so the next one down is taken.
 */
function nameOf(turn: Turn, sessionId: string): string {
  const names: string[] = []
  for (let span: CanonicalSpan | undefined = turn.root ?? turn.top; span !== undefined; span = turn.children(span)[0]) {
    const name = span.workflowName || span.agentName || span.name
    if (sessionId === '' || !name.includes(sessionId)) return name
    names.push(name)
  }
  return names[0] ?? ''
}

function timesOf(turn: Turn, answering: CanonicalSpan | null) {
  const { root } = turn
  const isWhole = root !== null && (root.parentSpanId === '' || root.parentIsRemote)
  // A turn that is part of a longer trace lasts as long as its own spans; what holds several turns is not one of them.
  const above = new Set(root === null ? [] : turn.ancestors(root))
  const bounds = isWhole ? [root] : turn.spans.filter((span) => !above.has(span))
  // Spans are in order of their start.
  const started = (bounds[0] ?? turn.top).startTimeUnixNano
  let ended = started
  for (const span of bounds) if (span.endTimeUnixNano > ended) ended = span.endTimeUnixNano
  // A server span ends when the headers are out; the answer goes on streaming.
  if (answering !== null && answering.startTimeUnixNano <= ended && answering.endTimeUnixNano > ended) {
    ended = answering.endTimeUnixNano
  }
  return {
    startedAtUnixNano: started,
    endedAtUnixNano: ended,
    durationMs: Number(ended - started) / 1e6,
  }
}

/** The model that gave the answer, and all that took part (embeddings apart). */
function modelsOf(turn: SilentTurn, calls: Calls, answering: CanonicalSpan | null) {
  const counted = new Set([...calls.llm, ...calls.reranker])
  const named = turn.spans.filter(
    (span) =>
      counted.has(span) || ((span.kind === 'task' || span.kind === 'guardrail') && !turn.copies.has(span.spanId)),
  )
  const nameOf = (span: CanonicalSpan) => {
    const layers = span.kind === 'llm' ? layersOf(turn, span) : [span]
    return (
      layers.find((layer) => layer.model !== '')?.model ?? layers.find((l) => l.requestModel !== '')?.requestModel ?? ''
    )
  }
  const models = distinct(named.map(nameOf))
  const speaking =
    [answering, ...calls.llm.toReversed()].find((span) => span !== null && nameOf(span) !== '') ??
    turn.spans.find((span) => span.kind !== 'embedding' && span.kind !== 'reranker' && nameOf(span) !== '')
  const model = speaking ? nameOf(speaking) : ''
  const providers = [...(speaking ? layersOf(turn, speaking) : []), ...turn.spans].map((span) => span.provider)
  return {
    model,
    models: models.length === 0 ? distinct([model]) : models,
    provider: providers.find((provider) => provider !== '') ?? '',
  }
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}
