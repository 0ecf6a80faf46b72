import { describe, expect, it } from 'vitest'
import { readLog, readSpan } from '../../src/conventions/index.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { capture, type ExpectedTurn, expectedTurns, LIBRARIES } from './captures.ts'
import { NOT_ON_THE_WIRE } from './not-on-the-wire.ts'

function canonicalSpans(library: string): CanonicalSpan[] {
  return capture(library).spans.flatMap((received) => {
    const read = readSpan(received)
    return 'span' in read ? [read.span] : []
  })
}

function canonicalLogs(library: string): CanonicalLog[] {
  return capture(library).logs.flatMap((received) => {
    const read = readLog(received)
    return 'log' in read ? [read.log] : []
  })
}

/** JSON with sorted keys, so that two writings of one value are equal. */
function normal(value: unknown): string {
  const sort = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(sort)
    if (typeof item !== 'object' || item === null) return item
    return Object.fromEntries(
      Object.entries(item)
        .sort()
        .map(([key, inner]) => [key, sort(inner)]),
    )
  }
  if (typeof value !== 'string') return JSON.stringify(sort(value))
  try {
    return JSON.stringify(sort(JSON.parse(value)))
  } catch {
    return value
  }
}

/** The facts of one turn that reading its spans and logs does not give. */
function missingFacts(turn: ExpectedTurn, spans: readonly CanonicalSpan[], logs: readonly CanonicalLog[]): string[] {
  const missing: string[] = []
  const miss = (fact: string, wrong: boolean) => {
    if (wrong) missing.push(fact)
  }
  const said = [...spans, ...logs.map((log) => log.content ?? {})]
  miss('user', !spans.some((span) => span.userId === turn.user_id))
  miss('session', !spans.some((span) => span.sessionId === turn.session_id))
  miss('input', !said.some((one) => one.userText === turn.user_input))
  miss('output', turn.final_output !== null && !said.some((one) => one.answerText === turn.final_output))
  const calls = spans.filter(
    (span) => span.kind === 'llm' && !spans.some((child) => child.parentSpanId === span.spanId && child.kind === 'llm'),
  )
  const sum = (of: (span: CanonicalSpan) => number | undefined) =>
    calls.reduce((total, span) => total + (of(span) ?? 0), 0)
  miss('llm calls', calls.length !== turn.operations.llm_calls)
  miss('input tokens', sum((span) => span.usage?.input) !== turn.tokens.input)
  miss('output tokens', sum((span) => span.usage?.output) !== turn.tokens.output)
  miss(
    'cached tokens',
    turn.tokens.cached_input !== undefined && sum((span) => span.usage?.cacheRead) !== turn.tokens.cached_input,
  )
  for (const model of turn.models.responded ?? []) miss('model', !calls.some((span) => span.model === model))
  for (const called of turn.tools_called) {
    const step = spans.find(
      (span) =>
        (span.kind === 'tool' && span.toolName === called.name) ||
        (span.kind === 'retrieval' && (span.dataSource === called.name || span.name.includes(called.name))),
    )
    miss(`${called.kind} ${called.name}`, step === undefined)
    if (step?.kind === 'tool') {
      miss(
        `arguments of ${called.name}`,
        called.args !== undefined && normal(step.toolArguments) !== normal(called.args),
      )
      miss(`result of ${called.name}`, 'result' in called && normal(step.toolResult) !== normal(called.result))
    }
    if (step?.kind === 'retrieval' && Array.isArray(called.result))
      miss(`documents of ${called.name}`, step.documentCount !== called.result.length)
  }
  return missing
}

describe.each(LIBRARIES)('captured traffic of %s', (library) => {
  const spans = canonicalSpans(library)
  const logs = canonicalLogs(library)
  const turns = expectedTurns(library)

  it('is read whole, and gives no id that the stories do not have', () => {
    expect(spans.length).toBe(capture(library).spans.length)
    const users = new Set(turns.map((turn) => turn.user_id))
    const sessions = new Set(turns.map((turn) => turn.session_id))
    expect(spans.map((span) => span.userId).filter((id) => id !== '' && !users.has(id))).toEqual([])
    expect(spans.map((span) => span.sessionId).filter((id) => id !== '' && !sessions.has(id))).toEqual([])
  })

  it('gives every fact of its stories that is on the wire', () => {
    const missing = turns.flatMap((turn) => {
      const mine = spans.filter((span) => turn.trace_ids.includes(span.traceId))
      const said = logs.filter((log) => turn.trace_ids.includes(log.traceId))
      return missingFacts(turn, mine, said).map((fact) => `${turn.story} ${turn.turn}: ${fact}`)
    })
    const explained = NOT_ON_THE_WIRE[library]?.flatMap((gap) => gap.facts) ?? []
    expect(missing.sort()).toEqual([...explained].sort())
  })

  it('names for every fact the key that set it', () => {
    for (const span of spans) {
      for (const field of [
        'userId',
        'sessionId',
        'model',
        'input',
        'output',
        'usage',
        'toolResult',
        'toolName',
        'provider',
      ] as const) {
        const set = field === 'usage' ? span.usage !== null : span[field] !== ''
        const inferred = field === 'provider'
        if (set && !inferred) expect([field, span.sources[field]]).toEqual([field, expect.stringMatching(/./)])
      }
    }
  })

  it('keeps evaluations with their raw score', () => {
    const expected = turns.flatMap((turn) => turn.evaluations ?? []).map(({ name, value }) => `${name}=${value}`)
    if (expected.length === 0) return
    const found = [...spans.flatMap((span) => span.evaluations), ...logs.flatMap((log) => log.evaluations)]
    expect(found.map(({ name, score }) => `${name}=${score}`)).toEqual(expect.arrayContaining(expected))
  })
})
