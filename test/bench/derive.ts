import { readSpan } from '../../src/conventions/index.ts'
import { buildTurn, treeOf } from '../../src/interactions/build-turn.ts'
import { deriveTrace, interactionSettings } from '../../src/interactions/index.ts'
import { judge, judgeSettings } from '../../src/interactions/judge/index.ts'
import { markSettings, markSpan } from '../../src/marks/index.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { decodeTraces } from '../../src/otlp/index.ts'
import { otlpSettings } from '../../src/otlp/settings.ts'
import { assemble } from '../../src/traces/index.ts'
import { encodeTraces } from '../otlp/support/encode.ts'
import { benchBatch } from './batch.ts'
import { compare } from './measure.ts'

/** What a derivation costs, in CPU milliseconds, beside its floor. */
export interface DeriveFigures {
  /** `JSON.parse` of the OTLP/JSON of all traces: the floor. */
  readonly parse: number
  /** Assembling all of them. */
  readonly assemble: number
  /** Deriving all of them, assembled before. */
  readonly derive: number
  /** The judgement alone. */
  readonly judge: number
  /** `markSpan` of all their spans: part of the receive path. */
  readonly mark: number
  readonly spans: number
}

const SPANS_PER_TRACE = 7

/** Derives traces of about 7 spans with 2 KB of input and 1 KB of output each, against `JSON.parse` of their OTLP/JSON. */
export function deriveFigures(): DeriveFigures {
  const { request } = benchBatch(7, SPANS_PER_TRACE * 40)
  const decoded = decodeTraces(encodeTraces(request), 'protobuf', otlpSettings.parse({}))
  const bare = decoded.spans.flatMap((received) => {
    const read = readSpan(received)
    return 'span' in read ? [read.span] : []
  })
  const marks = markSettings.parse({})
  const settings = interactionSettings.parse({})
  const judging = judgeSettings.parse({})
  const traces = Map.groupBy(
    bare.map((span) => markSpan(span, marks)),
    (span) => span.traceId,
  )
  const json = jsonByTrace(JSON.parse(JSON.stringify(request)))
  const inputs = [...traces].map(([traceId, spans]) => ({ projectId: 'p', traceId, spans, logs: [], evaluations: [] }))
  const turns = inputs.flatMap(({ projectId, traceId, spans }) => {
    const assembled: readonly CanonicalSpan[] = assemble({ projectId, traceId, spans, logs: [], evaluations: [] }).spans
    const turn = buildTurn({
      projectId,
      traceId,
      interactionId: traceId,
      tree: treeOf(assembled),
      head: null,
      copies: new Map(),
      evaluations: [],
    })
    return turn === undefined ? [] : [{ ...turn, inputText: '', outputText: '' }]
  })
  const assembled = inputs.map(assemble)
  const figures = compare({
    parse: () => json.map((text) => JSON.parse(text)),
    assemble: () => inputs.map(assemble),
    derive: () => assembled.map((trace) => deriveTrace(trace, settings, { generation: 0, final: true })),
    judge: () => turns.map((turn) => judge(turn, [], judging)),
    mark: () => bare.map((span) => markSpan(span, marks)),
  })
  return { ...figures, spans: bare.length }
}

/** The OTLP/JSON of each trace by itself. */
function jsonByTrace(request: { resourceSpans: { scopeSpans: { spans: { traceId: string }[] }[] }[] }): string[] {
  const [resource] = request.resourceSpans
  const [scope] = resource?.scopeSpans ?? []
  const byTrace = Map.groupBy(scope?.spans ?? [], (span) => span.traceId)
  return [...byTrace.values()].map((spans) =>
    JSON.stringify({ resourceSpans: [{ ...resource, scopeSpans: [{ ...scope, spans }] }] }),
  )
}

if (process.argv[1]?.endsWith('bench/derive.ts')) {
  const { parse, assemble: assembled, derive, judge: judged, mark, spans } = deriveFigures()
  const perSpan = (milliseconds: number) => `${((milliseconds * 1000) / spans).toFixed(2)} us per span`
  console.log(`JSON.parse of the traces    ${perSpan(parse)}`)
  console.log(`assemble                    ${perSpan(assembled)}  ratio ${(assembled / parse).toFixed(2)}`)
  console.log(`derive, once assembled      ${perSpan(derive)}  ratio ${(derive / parse).toFixed(2)}`)
  console.log(`the judgement alone         ${perSpan(judged)}  ratio ${(judged / parse).toFixed(2)}`)
  console.log(`markSpan (receive path)     ${perSpan(mark)}  ratio ${(mark / parse).toFixed(2)}`)
}
