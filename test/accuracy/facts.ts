/**
 * Compares what Cohortel says of a captured turn with what really happened (`expected.json`), fact by fact. Knows nothing
 * of where the interactions come from, so that the pure stages, a running instance and both hosts are held to one table.
 */

/** An interaction as it is seen from outside: columns of `interactions`, camel case. */
export interface ObservedInteraction {
  readonly traceId: string
  readonly userId: string
  readonly sessionId: string
  readonly inputText: string
  readonly outputText: string
  readonly model: string
  readonly models: readonly string[]
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cacheReadTokens: number
  readonly embeddingTokens: number
  readonly llmCalls: number
  readonly toolCalls: number
  readonly retrievals: number
  readonly tools: readonly string[]
  readonly outcome: string
  readonly failureStep: string
  readonly silentFailure: boolean
  readonly evalScores: Readonly<Record<string, number>>
}

/** One turn of `expected.json`; see the README of the captures. */
export interface TrueTurn {
  readonly story: string
  readonly turn: number
  readonly trace_ids: readonly string[]
  readonly user_id: string
  readonly session_id: string
  readonly user_input: string
  readonly final_output: string | null
  readonly tools_called: readonly { readonly name: string; readonly kind: string }[]
  readonly operations: { readonly llm_calls: number; readonly tool_calls: number; readonly retrievals: number }
  readonly models: { readonly requested: readonly string[]; readonly responded?: readonly string[] }
  readonly tokens: {
    readonly input: number
    readonly output: number
    readonly cached_input?: number
    readonly embedding_input?: number
  }
  readonly llm_calls?: readonly {
    readonly path?: string
    readonly status: number
    readonly usage?: { readonly input: number; readonly output: number; readonly cached?: number } | null
  }[]
  readonly outcome: {
    readonly failed: boolean
    /** What the user let show: a correction, a call for a human. Makes a success partial, where the wire shows it. */
    readonly user_signal?: string
    readonly silent?: boolean
    readonly first_failure?: { readonly kind: string; readonly name: string; readonly reason: string }
  }
  readonly feedback?: readonly { readonly name: string; readonly value: number; readonly label: string }[]
  readonly evaluations?: readonly { readonly name: string; readonly value: number; readonly label: string }[]
}

/** What the folder says of the library as a whole. */
export interface TrueCapture {
  readonly client: string
  readonly meta: {
    readonly visible: { readonly tools?: unknown; readonly retrievals?: unknown; readonly embeddings?: unknown }
  }
  readonly traces: readonly TrueTurn[]
}

/** The facts of the table, in its order. */
export const FACTS = [
  'user',
  'session',
  'input',
  'output',
  'model',
  'input tokens',
  'output tokens',
  'cached tokens',
  'embedding tokens',
  'llm calls',
  'tool calls',
  'retrievals',
  'tools',
  'outcome',
  'failing step',
  'scores',
] as const

/** See {@link FACTS}. */
export type Fact = (typeof FACTS)[number]

/** One cell of the table. */
export interface Comparison {
  readonly library: string
  readonly story: string
  readonly fact: Fact
  readonly verdict: 'right' | 'wrong' | 'not on the wire'
  readonly expected: string
  readonly got: string
  /** Why the wire cannot tell; `''` unless the verdict says so. */
  readonly reason: string
}

/** All text and numbers that the requests of a turn hold, to tell "misread" from "never sent". */
export interface Wire {
  holdsText(text: string): boolean
  holdsNumber(value: number): boolean
}

/** Says why a library does not send a fact, where its numbers alone do not show it; undefined = it does. */
export type KnownGap = (library: string, turn: TrueTurn, fact: Fact) => string | undefined

interface Check {
  readonly fact: Fact
  readonly expected: string
  readonly got: string
  readonly right: boolean
  /** Why the wire cannot tell, if it cannot. */
  readonly absent: string | undefined
}

/** Compares one turn. Interactions of several traces of one turn count together. */
export function compareTurn(
  capture: TrueCapture,
  turn: TrueTurn,
  observed: readonly ObservedInteraction[],
  wire: Wire,
  gap: KnownGap,
): readonly Comparison[] {
  const story = `${turn.story}${turn.turn > 1 ? ` #${turn.turn}` : ''}`
  return checks(capture, turn, observed, wire).map(({ fact, expected, got, right, absent }) => {
    const reason = right ? '' : (absent ?? gap(capture.client, turn, fact) ?? '')
    const verdict = right ? 'right' : reason === '' ? 'wrong' : 'not on the wire'
    return { library: capture.client, story, fact, verdict, expected, got, reason }
  })
}

function checks(capture: TrueCapture, turn: TrueTurn, observed: readonly ObservedInteraction[], wire: Wire): Check[] {
  const main = mainOf(observed)
  const sum = (
    field:
      | 'inputTokens'
      | 'outputTokens'
      | 'cacheReadTokens'
      | 'embeddingTokens'
      | 'llmCalls'
      | 'toolCalls'
      | 'retrievals',
  ) => observed.reduce((total, interaction) => total + interaction[field], 0)
  const list: Check[] = []
  const text = (fact: Fact, expected: string, got: string) =>
    list.push({
      fact,
      expected,
      got,
      right: got === expected,
      absent: expected !== '' && !wire.holdsText(expected) ? 'no span or log of the turn holds the text' : undefined,
    })
  const count = (fact: Fact, expected: number, got: number, absent?: string) =>
    list.push({ fact, expected: String(expected), got: String(got), right: got === expected, absent })

  text('user', turn.user_id, main?.userId ?? '')
  text('session', turn.session_id, main?.sessionId ?? '')
  text('input', turn.user_input, main?.inputText ?? '')
  text('output', turn.final_output ?? '', main?.outputText ?? '')
  list.push(modelCheck(turn, observed, wire))

  const silentCalls = (turn.llm_calls ?? []).filter((call) => call.usage && !isOnWire(call.usage, wire))
  const lost = silentCalls.length > 0 ? `the usage of ${silentCalls.length} model call(s) was never sent` : undefined
  count('input tokens', turn.tokens.input, sum('inputTokens'), lost)
  count('output tokens', turn.tokens.output, sum('outputTokens'), lost)
  const cached = turn.tokens.cached_input ?? 0
  count('cached tokens', cached, sum('cacheReadTokens'), wire.holdsNumber(cached) ? lost : 'the number was never sent')
  const embedded = turn.tokens.embedding_input ?? 0
  const noEmbeddings = capture.meta.visible.embeddings === false ? 'the library does not record embeddings' : undefined
  count('embedding tokens', embedded, sum('embeddingTokens'), noEmbeddings)

  count('llm calls', turn.operations.llm_calls, sum('llmCalls'))
  const seen = visibleTools(capture, turn)
  count('tool calls', seen.toolCalls, sum('toolCalls'), seen.noTools)
  count('retrievals', seen.retrievals, sum('retrievals'), seen.noRetrievals)
  const tools = [...new Set(observed.flatMap((interaction) => interaction.tools))].sort()
  list.push({
    fact: 'tools',
    expected: seen.names.join(', '),
    got: tools.join(', '),
    right: seen.names.join() === tools.join(),
    absent: seen.noTools ?? (seen.names.every((name) => wire.holdsText(name)) ? undefined : 'a name was never sent'),
  })
  list.push(...outcomeChecks(capture, turn, observed), ...scoreChecks(turn, observed, wire))
  return list
}

/** The one that holds the user's request and the answer. */
function mainOf(observed: readonly ObservedInteraction[]): ObservedInteraction | undefined {
  const says = (one: ObservedInteraction) => (one.inputText === '' ? 0 : 2) + (one.outputText === '' ? 0 : 1)
  return [...observed].sort((a, b) => says(b) - says(a))[0]
}

function modelCheck(turn: TrueTurn, observed: readonly ObservedInteraction[], wire: Wire): Check {
  const got = [...new Set(observed.flatMap((interaction) => interaction.models))]
  const responded = turn.models.responded ?? []
  // A failed call has no answering model, and some libraries send the asked one only.
  const onWire = responded.filter((model) => wire.holdsText(model))
  const expected = onWire.length > 0 ? onWire : turn.models.requested.filter((model) => wire.holdsText(model))
  return {
    fact: 'model',
    expected: expected.join(', '),
    got: got.join(', '),
    // `requested` may be an alias of what answered: `claude-sonnet-4-5` and `claude-sonnet-4-5-20250929`.
    right: expected.length > 0 && expected.every((model) => got.some((name) => name === model || isAlias(model, name))),
    absent: expected.length === 0 ? 'no model name was sent' : undefined,
  }
}

function isAlias(asked: string, answered: string): boolean {
  return answered.startsWith(`${asked}-`) && /^[\d-]+$/.test(answered.slice(asked.length))
}

/** What tools and retrievals look like in this library's spans: many record a retrieval as just another tool. */
function visibleTools(capture: TrueCapture, turn: TrueTurn) {
  const { tools, retrievals } = capture.meta.visible
  const asTool = typeof retrievals === 'string' && /as |TOOL|execute_tool|same/.test(retrievals)
  const both = typeof retrievals === 'string' && /child/.test(retrievals)
  const calls = turn.operations.tool_calls + (asTool ? turn.operations.retrievals : 0)
  const names = turn.tools_called.filter((tool) => asTool || tool.kind !== 'retrieval').map((tool) => tool.name)
  return {
    toolCalls: calls,
    retrievals: asTool && !both ? 0 : turn.operations.retrievals,
    names: [...new Set(names)].sort(),
    noTools: tools === false ? 'the library records no tools' : undefined,
    noRetrievals: retrievals === false ? 'the library records no retrievals' : undefined,
  }
}

function isOnWire(
  usage: { readonly input: number; readonly output: number; readonly cached?: number },
  wire: Wire,
): boolean {
  const inputs = [usage.input, usage.input - (usage.cached ?? 0)]
  return inputs.some((value) => wire.holdsNumber(value)) && wire.holdsNumber(usage.output)
}

function outcomeChecks(capture: TrueCapture, turn: TrueTurn, observed: readonly ObservedInteraction[]): Check[] {
  const { failed, first_failure: first, user_signal: signal } = turn.outcome
  const negative = turn.feedback?.some((given) => given.label === 'thumbs_down') ?? false
  // What the user says in the next turn speaks about this one, as soon as the session pass has seen both.
  const next = capture.traces.find((one) => one.session_id === turn.session_id && one.turn === turn.turn + 1)
  const complains = [signal, next?.outcome.user_signal].some((said) => said !== undefined)
  // Feedback and signals of the user never make a failure: they make a success partial, where they arrived.
  const allowed = failed ? ['failure'] : negative || complains ? ['success', 'partial'] : ['success']
  // Of a turn that came as several traces, the one that failed tells.
  const telling = observed.find((interaction) => interaction.outcome === 'failure') ?? mainOf(observed)
  const got = telling?.outcome ?? ''
  const step = telling?.failureStep ?? ''
  const isModel = first?.kind === 'llm'
  return [
    { fact: 'outcome', expected: allowed.join(' or '), got, right: allowed.includes(got), absent: undefined },
    {
      fact: 'failing step',
      expected: first?.name ?? '',
      got: step,
      // A model step has no name of its own; libraries call it what they like, but never by a tool's name.
      right: isModel
        ? step !== '' && !turn.tools_called.some((tool) => tool.name === step)
        : step === (first?.name ?? ''),
      absent: undefined,
    },
  ]
}

function scoreChecks(turn: TrueTurn, observed: readonly ObservedInteraction[], wire: Wire): Check[] {
  const scores = [...(turn.feedback ?? []), ...(turn.evaluations ?? [])]
  if (scores.length === 0) return []
  const got = Object.assign({}, ...observed.map((interaction) => interaction.evalScores)) as Record<string, number>
  // A rating has no scale here, so that its label decides: see design "Evaluation".
  const normal = (score: { name: string; value: number; label: string }) =>
    score.label === 'negative' ? 0 : score.value
  const show = (entries: readonly (readonly [string, number | undefined])[]) =>
    entries
      .map(([name, value]) => `${name}=${value ?? ''}`)
      .sort()
      .join(', ')
  return [
    {
      fact: 'scores',
      expected: show(scores.map((score) => [score.name, normal(score)])),
      got: show(scores.map((score) => [score.name, got[score.name]])),
      right: scores.every((score) => got[score.name] === normal(score)),
      absent: scores.every((score) => wire.holdsText(score.name)) ? undefined : 'scores go by another road than OTLP',
    },
  ]
}
