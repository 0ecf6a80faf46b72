import { describe, expect, it } from 'vitest'
import { decodeLogs, decodeTraces, otlpSettings } from '../../src/otlp/index.ts'
import { corpus, materialOf, SETS } from './corpus.ts'
import { traceIdOf } from './judge.ts'
import type { CorpusSet } from './label.ts'
import type { Pack } from './pack.ts'
import { WRITERS } from './writers/index.ts'

const TRACES = new Map(SETS.map((set) => [set, corpus(set)]))
const tracesOf = (set: CorpusSet) => TRACES.get(set) ?? []

/** The closed list of reasons; `''` for success and unknown. */
const REASONS = new Set(
  [
    'provider_error rate_limit timeout truncated content_filter refusal tool_error invalid_arguments unknown_tool',
    'empty_result not_found_result stale_result contradictory_result guardrail_block validation_failed max_iterations',
    'no_answer low_evaluation emergent honest_empty blocked_input fallback escalated negative_feedback',
  ]
    .join(' ')
    .split(' ')
    .concat(''),
)

describe('the corpus', () => {
  it('is the same, byte for byte, for the same seed, and another for another', () => {
    expect(JSON.stringify(corpus('dev'))).toBe(JSON.stringify(tracesOf('dev')))
    expect(JSON.stringify(corpus('dev', 5))).not.toBe(JSON.stringify(tracesOf('dev')))
  })

  it('holds enough of everything', () => {
    const all = [...TRACES.values()].flat()
    expect(all.length).toBeGreaterThanOrEqual(1200)
    expect(new Set(all.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(15)
    for (const traces of TRACES.values()) {
      expect(traces.filter(({ label }) => label.hard !== '').length / traces.length).toBeGreaterThanOrEqual(0.3)
      expect(new Set(traces.map(({ convention }) => convention)).size).toBe(WRITERS.length)
      expect(new Set(traces.map(({ language }) => language)).size).toBe(10)
      expect(new Set(traces.map(({ id }) => id)).size).toBe(traces.length)
      expect(new Set(traces.map(({ requests }) => traceIdOf(requests))).size).toBe(traces.length)
    }
  })

  it.each(SETS)('sends valid OTLP/JSON in the %s set', (set) => {
    const settings = otlpSettings.parse({})
    for (const { id, requests, label } of tracesOf(set)) {
      for (const { signal, json } of requests) {
        const body = new TextEncoder().encode(JSON.stringify(json))
        const decoded = signal === 'traces' ? decodeTraces(body, 'json', settings) : decodeLogs(body, 'json', settings)
        expect(decoded.rejections, id).toEqual([])
        expect(decoded.warnings, id).toEqual([])
        if (!('spans' in decoded)) continue
        const spans = decoded.spans.map(({ span }) => span)
        const ids = new Set(spans.map(({ spanId }) => spanId))
        const orphans = spans.filter(({ parentSpanId }) => !ids.has(parentSpanId))
        if (label.outcome === 'unknown') expect(orphans.length, id).toBeGreaterThan(0)
        else
          expect(
            orphans.map(({ parentSpanId }) => parentSpanId),
            id,
          ).toEqual([''])
        for (const span of spans) expect(span.endTimeUnixNano >= span.startTimeUnixNano, id).toBe(true)
      }
    }
  })

  it.each(SETS)('labels the %s set in the words of the contract', (set) => {
    for (const { id, label, requests } of tracesOf(set)) {
      expect(REASONS.has(label.reason), `${id}: ${label.reason}`).toBe(true)
      expect(label.reason === '', id).toBe(label.outcome === 'success' || label.outcome === 'unknown')
      if (label.outcome !== 'failure') expect(label.failingStep, id).toBe('')
      if (label.silentFailure) expect(label.outcome, id).toBe('failure')
      const sent = JSON.stringify(requests)
      for (const name of [label.failingStep, ...label.cascade])
        if (name !== '' && name !== 'chat') expect(sent, id).toContain(name)
    }
  })

  it.each(SETS)('lets no story, domain, convention or wording dominate the %s set', (set) => {
    const traces = tracesOf(set)
    const largest = (key: (trace: (typeof traces)[number]) => string) =>
      Math.max(...[...Map.groupBy(traces, key).values()].map((members) => members.length)) / traces.length
    expect(largest(({ label }) => label.story)).toBeLessThan(0.06)
    expect(largest(({ domain }) => domain)).toBeLessThan(0.15)
    expect(largest(({ convention }) => convention)).toBeLessThan(0.12)
    // The texts of a trace without its ids and times: two traces alike in all of them teach nothing twice.
    const said = new Set(
      traces.map(({ requests }) => JSON.stringify(requests).replace(/"(?:[0-9a-f]{16,32}|\d{19})"/g, '')),
    )
    expect(said.size / traces.length).toBeGreaterThan(0.99)
  })
})

describe('the sets', () => {
  const words = (set: CorpusSet) => {
    const { packs, phrases, faults } = materialOf(set)
    return {
      domains: packs.map(({ domain }) => domain),
      tools: packs.flatMap(toolNames),
      agents: packs.flatMap(({ agents }) => agents),
      sources: packs.map(({ knowledge }) => knowledge.source),
      wordings: [
        ...packs.flatMap(wordings),
        ...Object.values(phrases).flatMap((one) => Object.values(one).flat()),
      ].filter((text) => text !== ''),
      faults: Object.entries(faults)
        .filter(([name]) => !['empties', 'emptyArrivals'].includes(name))
        .flatMap(([, values]) => (values as readonly unknown[]).map((value) => JSON.stringify(value))),
    }
  }

  it('share few faults: what real stacks say, and real judges are called, has one spelling', () => {
    for (const [index, one] of SETS.entries())
      for (const other of SETS.slice(index + 1)) {
        const known = new Set(words(one).faults)
        const own = words(other).faults
        const shared = own.filter((text) => known.has(text))
        expect(shared.length / own.length, `${one} and ${other}`).toBeLessThan(0.2)
      }
  })

  it.each(['domains', 'tools', 'agents', 'sources', 'wordings'] as const)('share no %s', (kind) => {
    for (const [index, one] of SETS.entries())
      for (const other of SETS.slice(index + 1)) {
        const known = new Set(words(one)[kind])
        const shared = words(other)[kind].filter((text) => known.has(text))
        expect(shared, `${one} and ${other}`).toEqual([])
      }
  })
})

function toolNames(pack: Pack): string[] {
  return [...pack.lookups, ...pack.actions, ...pack.checks, ...pack.zeros, ...pack.noisy].map(({ tool }) => tool)
}

function wordings(pack: Pack): string[] {
  return [
    ...[...pack.lookups, ...pack.zeros, ...pack.noisy].flatMap(({ ask, tell }) => [...ask, ...tell]),
    ...pack.actions.flatMap(({ ask, done }) => [...ask, ...done]),
    ...pack.checks.flatMap(({ ask, none }) => [...ask, ...none]),
    ...[...pack.chats, ...pack.sorrows, ...pack.lookalikes].flatMap(({ ask, tell }) => [ask, tell]),
    ...pack.knowledge.ask,
    ...pack.knowledge.tell,
  ]
}
