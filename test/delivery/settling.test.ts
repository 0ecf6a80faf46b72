import { describe, expect, test } from 'vitest'
import type { Outbound } from '../../src/model/settled.ts'
import type { AssembleInput } from '../../src/traces/index.ts'
import { evaluation, log } from '../builders/span.ts'
import { batch, productEvent, spansOf, traceId } from './batches.ts'
import { derive, settle } from './derive.ts'
import { CLOCKS, fakeDestination, World } from './world.ts'

function setup(options: ConstructorParameters<typeof World>[0] = {}) {
  const warehouse = fakeDestination('warehouse', { takesUpdates: true, limits: { maxEvents: 1000 } })
  const tool = fakeDestination('tool')
  const world = new World({ destinations: [warehouse, tool], ...options })
  return { warehouse, tool, world }
}

const ids = (destination: { taken: readonly { id: string }[] }) => destination.taken.map(({ id }) => id)

describe('settling', () => {
  test('tells the warehouse when the root has been quiet, and others when the trace is final', async () => {
    const { warehouse, tool, world } = setup()
    world.shard.append(batch({ spans: spansOf(1, 3) }))
    await world.advance(1_900)
    expect(ids(warehouse)).toEqual([])
    await world.advance(600)
    expect(ids(warehouse)).toContain(`interaction:${traceId(1)}`)
    expect(ids(tool)).toEqual([])
    await world.advance(8_000)
    expect(ids(tool)).toEqual([`interaction:${traceId(1)}`])
    // Nothing had changed, so the warehouse was told once.
    expect(ids(warehouse).filter((id) => id.startsWith('interaction'))).toHaveLength(1)
    expect(world.books()).toMatchObject({
      cohortel_spans_received_total: 3,
      cohortel_spans_stored_total: 3,
      cohortel_spans_open: 0,
      'cohortel_interactions_settled_total{success}': 1,
      cohortel_buffer_pending_bytes: 0,
    })
  })

  test('a span that joins before the end is told with a higher version', async () => {
    const { warehouse, tool, world } = setup()
    const spans = spansOf(1, 4)
    world.shard.append(batch({ spans: spans.slice(0, 3) }))
    await world.advance(5_000)
    world.shard.append(batch({ spans: spans.slice(3) }))
    await world.advance(20_000)
    const versions = warehouse.taken.filter(({ id }) => id.startsWith('inter')).map(({ body }) => body)
    expect(versions).toEqual([
      { version: 3, userId: 'user1' },
      { version: 4, userId: 'user1' },
    ])
    expect(ids(tool)).toHaveLength(1)
    expect(world.imbalance()).toBe(0)
  })

  test('without a root it waits for the idle and orphan clocks', async () => {
    const { warehouse, tool, world } = setup()
    world.shard.append(batch({ spans: spansOf(1, 2, false) }))
    await world.advance(29_000)
    expect(ids(warehouse)).toEqual([])
    await world.advance(2_000)
    expect(ids(warehouse)).toContain(`interaction:${traceId(1)}`)
    await world.advance(560_000)
    expect(ids(tool)).toEqual([])
    await world.advance(10_000)
    expect(ids(tool)).toHaveLength(1)
  })

  test('a trace that never falls silent is final at its maximum age', async () => {
    const { tool, world } = setup({ clocks: { maxAgeMs: 60_000 } })
    for (let second = 0; second < 65; second += 1) {
      world.shard.append(batch({ spans: spansOf(1, 2 + second).slice(-1) }))
      await world.advance(1_000)
    }
    expect(ids(tool)).toHaveLength(1)
    expect(world.imbalance()).toBe(0)
  })

  test('copies of an open trace change nothing', async () => {
    const { warehouse, world } = setup()
    const spans = spansOf(1, 3)
    world.shard.append(batch({ spans }))
    await world.advance(3_000)
    const before = warehouse.requests.length
    world.shard.append(batch({ spans }))
    await world.advance(30_000)
    expect(warehouse.requests).toHaveLength(before)
    expect(world.books()).toMatchObject({ cohortel_spans_stored_total: 3, cohortel_spans_duplicate_total: 3 })
  })

  test('copies of a settled trace change nothing, before and after a restart', async () => {
    const { warehouse, tool, world } = setup()
    const spans = spansOf(1, 3)
    world.shard.append(batch({ spans }))
    await world.advance(20_000)
    const before = [warehouse.requests.length, tool.requests.length]
    world.shard.append(batch({ spans }))
    await world.advance(20_000)
    world.restart()
    world.shard.append(batch({ spans }))
    await world.advance(20_000)
    expect([warehouse.requests.length, tool.requests.length]).toEqual(before)
    expect(world.books()).toMatchObject({ cohortel_spans_stored_total: 3, cohortel_spans_duplicate_total: 6 })
    expect(world.imbalance()).toBe(0)
  })

  test('of a row that is settled in part only the rest is open after a restart', async () => {
    const { tool, world } = setup()
    world.shard.append(batch({ spans: [...spansOf(1, 2), ...spansOf(2, 3, false)] }))
    await world.advance(20_000)
    world.restart()
    expect(world.books()).toMatchObject({ cohortel_spans_stored_total: 2, cohortel_spans_open: 3 })
    expect(world.imbalance()).toBe(0)
    await world.advance(700_000)
    world.restart()
    expect(ids(tool)).toEqual([`interaction:${traceId(1)}`, `interaction:${traceId(2)}`])
    expect(world.books()).toMatchObject({ cohortel_spans_stored_total: 5 })
  })

  test('late spans are stored, and the trace is derived again once the warehouse is complete', async () => {
    const spans = spansOf(1, 5)
    const asked: number[] = []
    let complete = false
    const { warehouse, tool, world } = setup({
      rederive: async (late, itemsSeen) => {
        asked.push(late.spans.length)
        const known = complete ? spans.slice(0, 4) : spans.slice(0, 2)
        return settle({ ...late, spans: [...known, ...late.spans] }, true, itemsSeen)
      },
    })
    world.shard.append(batch({ spans: spans.slice(0, 4) }))
    await world.advance(20_000)
    warehouse.taken.length = 0
    world.shard.append(batch({ spans: spans.slice(4) }))
    await world.advance(2_500)
    // The span itself, and no fragment of an interaction.
    expect(ids(warehouse)).toEqual([`span:${traceId(1)}:${spans[4]?.spanId}`])
    await world.advance(5_000)
    expect(asked.length).toBeGreaterThan(0)
    expect(ids(warehouse)).toHaveLength(1)
    world.restart()
    complete = true
    await world.advance(60_000)
    expect(warehouse.taken.find(({ id }) => id.startsWith('inter'))?.body).toEqual({ version: 5, userId: 'user1' })
    expect(ids(tool)).toHaveLength(1)
    expect(world.books()).toMatchObject({
      cohortel_spans_stored_total: 5,
      cohortel_spans_late_total: 1,
      cohortel_traces_to_rederive: 0,
    })
  })

  test('late evaluations go to every tool once, as their own events', async () => {
    const rederived: string[] = []
    const { warehouse, tool, world } = setup({
      rederive: async (late, itemsSeen) => {
        rederived.push(late.traceId)
        return settle({ ...late, spans: [...spansOf(1, 2), ...late.spans] }, true, itemsSeen)
      },
    })
    world.shard.append(batch({ spans: spansOf(1, 2), evaluations: [evaluation({ traceId: traceId(1), score: 1 })] }))
    await world.advance(20_000)
    expect(ids(tool)).toEqual([`interaction:${traceId(1)}`])
    const late = evaluation({ traceId: traceId(1), name: 'thumbs', score: 0 })
    for (let time = 0; time < 3; time += 1) {
      world.shard.append(batch({ evaluations: [late] }))
      await world.advance(5_000)
    }
    expect(ids(tool)).toEqual([`interaction:${traceId(1)}`, `evaluation:${late.evaluationId}`])
    // Twice in the warehouse, where equal keys are one: when it came, and with the trace that was derived anew.
    expect(new Set(ids(warehouse).filter((id) => id.startsWith('evaluation:'))).size).toBe(2)
    expect(rederived).toEqual([traceId(1)])
  })

  describe('late evaluations that name nobody, by log record or from an evaluator', () => {
    /** The warehouse has the first trace whole, in which the user is named. */
    const known = () => {
      const late: AssembleInput[] = []
      const made = setup({
        rederive: async (input, itemsSeen) => {
          late.push(input)
          return settle({ ...input, spans: [...spansOf(1, 2), ...input.spans] }, true, itemsSeen)
        },
      })
      return { ...made, late }
    }
    const judged = evaluation({ traceId: traceId(1), name: 'judge', score: 0 })
    const record = log({ traceId: traceId(1), evaluations: [judged] })
    const people = (tool: { taken: readonly { id: string; actor: string }[] }) =>
      tool.taken.filter(({ id }) => id.startsWith('evaluation:')).map(({ id, actor }) => [id, actor])

    test('are told for the person of the interaction, once, across copies and restarts', async () => {
      const { tool, world } = known()
      world.shard.append(batch({ spans: spansOf(1, 2) }))
      await world.advance(20_000)
      for (let time = 0; time < 3; time += 1) {
        world.shard.append(batch({ logs: [record] }))
        await world.advance(5_000)
        world.restart()
      }
      expect(people(tool)).toEqual([[`evaluation:${judged.evaluationId}`, 'user1']])
      expect(ids(tool)).toHaveLength(2)
    })

    test('also long after the trace has been forgotten, and the interaction is derived anew', async () => {
      const { warehouse, tool, world, late } = known()
      world.shard.append(batch({ spans: spansOf(1, 2) }))
      await world.advance(20_000)
      await world.advance(2 * CLOCKS.maxAgeMs)
      world.shard.append(batch({ spans: spansOf(2, 2) }))
      await world.advance(20_000)
      for (let time = 0; time < 2; time += 1) {
        world.shard.append(batch({ logs: [record] }))
        await world.advance(CLOCKS.orphanMs + 5_000)
      }
      expect(people(tool)).toEqual([[`evaluation:${judged.evaluationId}`, 'user1']])
      expect(late).toHaveLength(1)
      expect(ids(warehouse).filter((id) => id === `interaction:${traceId(1)}`).length).toBeGreaterThan(1)
    })

    test('do not turn an open trace into a settled one', async () => {
      const { tool, world } = known()
      // The evaluator's own trace is done before the one that it judges.
      world.shard.append(batch({ spans: spansOf(9, 1), evaluations: [] }))
      world.shard.append(batch({ logs: [log({ traceId: traceId(9), evaluations: [judged] })] }))
      await world.advance(9_000)
      world.shard.append(batch({ spans: spansOf(1, 1) }))
      await world.advance(6_000)
      world.shard.append(batch({ spans: spansOf(1, 2).slice(1) }))
      await world.advance(60_000)
      expect(ids(tool).toSorted()).toEqual(
        [`evaluation:${judged.evaluationId}`, `interaction:${traceId(1)}`, `interaction:${traceId(9)}`].toSorted(),
      )
      expect(people(tool)).toEqual([[`evaluation:${judged.evaluationId}`, 'user1']])
      expect(world.imbalance()).toBe(0)
    })

    test('wait while the warehouse cannot be read, and are told when it can', async () => {
      let isAway = true
      const { tool, world } = setup({
        rederive: async (input, itemsSeen) => {
          if (isAway) throw new Error('away')
          return settle({ ...input, spans: [...spansOf(1, 2), ...input.spans] }, true, itemsSeen)
        },
      })
      world.shard.append(batch({ spans: spansOf(1, 2) }))
      await world.advance(20_000)
      world.shard.append(batch({ logs: [record] }))
      await world.advance(60_000)
      world.restart()
      expect(people(tool)).toEqual([])
      isAway = false
      await world.advance(600_000)
      expect(people(tool)).toEqual([[`evaluation:${judged.evaluationId}`, 'user1']])
    })
  })

  test('an evaluation that comes before its trace joins it', async () => {
    const { warehouse, tool, world } = setup()
    const early = evaluation({ traceId: traceId(1), score: 0.5 })
    world.shard.append(batch({ evaluations: [early] }))
    await world.advance(3_000)
    expect(ids(warehouse)).toEqual([`evaluation:${early.evaluationId}`])
    world.shard.append(batch({ spans: spansOf(1, 2) }))
    await world.advance(20_000)
    expect(ids(tool)).toEqual([`interaction:${traceId(1)}`])
    expect(world.imbalance()).toBe(0)
  })

  test('product events go out at once and once', async () => {
    const { warehouse, tool, world } = setup()
    world.shard.append(batch({ outbound: [productEvent('a'), productEvent('b'), productEvent('a')] }))
    await world.advance(500)
    world.shard.append(batch({ outbound: [productEvent('b')] }))
    world.restart()
    await world.advance(500)
    world.restart()
    world.shard.append(batch({ outbound: [productEvent('a')] }))
    await world.advance(500)
    expect(ids(warehouse)).toEqual(['event:a', 'event:b'])
    expect(ids(tool)).toEqual(['event:a', 'event:b'])
    expect(world.books().cohortel_buffer_pending_bytes).toBe(0)
  })

  test('a trace that cannot be derived is stored, set aside and replayable, and holds nobody back', async () => {
    let isBroken = true
    const { warehouse, tool, world } = setup({
      derive: (input, final) => {
        if (isBroken && input.traceId === traceId(1)) throw new TypeError('secret text')
        return derive(input, final, 0)
      },
    })
    world.shard.append(batch({ spans: [...spansOf(1, 2), ...spansOf(2, 2)] }))
    await world.advance(60_000)
    expect(ids(tool)).toEqual([`interaction:${traceId(2)}`])
    expect(ids(warehouse).filter((id) => id.startsWith(`span:${traceId(1)}`))).toHaveLength(2)
    expect(world.imbalance()).toBe(0)
    const [letter] = world.shard.deadLetters()
    expect(letter).toMatchObject({ kind: 'trace', itemId: traceId(1), reason: 'derive_failed' })
    expect(letter?.message).not.toContain('secret')
    isBroken = false
    expect(world.shard.replay({ dryRun: true }).replayed).toBe(1)
    expect(world.shard.replay().replayed).toBe(1)
    await world.advance(1_000)
    expect(ids(tool)).toContain(`interaction:${traceId(1)}`)
    expect(world.shard.deadLetters()).toEqual([])
  })

  test('a destination that cannot shape a trace does not keep it from the others', async () => {
    const { tool, world } = setup({ destinations: [] })
    const broken = { ...fakeDestination('broken'), toEvents: () => [].concat(JSON.parse('{')) }
    const both = new World({ destinations: [broken, tool] })
    both.shard.append(batch({ spans: spansOf(1, 2) }))
    await both.advance(20_000)
    expect(ids(tool)).toHaveLength(1)
    expect(both.shard.deadLetters({ destination: 'broken' })).toHaveLength(1)
    expect(world.books().cohortel_spans_open).toBe(0)
  })

  test('tells which privacy rule the spans went through, where it is one and the same', async () => {
    const marks = new Map<string, string | undefined>()
    const { warehouse } = setup()
    const seeing = {
      ...warehouse,
      toEvents: (outbound: Outbound) => {
        if (outbound.kind === 'trace') marks.set(outbound.trace.traceId, outbound.privacyMark)
        return []
      },
    }
    const { world } = setup({ destinations: [seeing] })
    world.shard.append(batch({ spans: [...spansOf(1, 2), ...spansOf(2, 1)], privacyMark: 'old' }))
    world.restart()
    world.shard.append(batch({ spans: [...spansOf(2, 2, false), ...spansOf(3, 2)], privacyMark: 'new' }))
    world.shard.append(batch({ spans: spansOf(4, 2) }))
    await world.advance(20_000)
    expect([1, 2, 3, 4].map((each) => marks.get(traceId(each)))).toEqual(['old', '', 'new', ''])
  })

  test('counts log records as it counts spans: stored, copies, and those whose trace is final', async () => {
    const { world } = setup()
    const record = (trace: number, logId: string) => log({ traceId: traceId(trace), logId })
    const logs = () => {
      const books = world.books()
      return ['received_total', 'stored_total', 'duplicate_total', 'open'].map(
        (name) => books[`cohortel_log_records_${name}`] ?? 0,
      )
    }
    world.shard.append(batch({ spans: spansOf(1, 2), logs: [record(1, 'a'), record(1, 'b'), record(2, 'c')] }))
    world.shard.append(batch({ logs: [record(1, 'a')] }))
    expect(logs()).toEqual([4, 0, 0, 4])
    world.restart()
    expect(logs()).toEqual([4, 0, 0, 4])
    await world.advance(20_000)
    // Of the trace that has only a log record the end is not known yet.
    expect(logs()).toEqual([4, 2, 1, 1])
    world.shard.append(batch({ logs: [record(1, 'b'), record(1, 'd')] }))
    await world.advance(20_000)
    expect(logs()).toEqual([6, 3, 2, 1])
    await world.advance(700_000)
    expect(logs()).toEqual([6, 4, 2, 0])
    expect(world.imbalance()).toBe(0)
  })

  test('clocks that jump back or forth lose nothing', async () => {
    const { tool, world } = setup()
    world.shard.append(batch({ spans: spansOf(1, 2) }))
    await world.advance(1_000)
    world.now -= 86_400_000
    world.shard.append(batch({ spans: spansOf(2, 2) }))
    await world.advance(20_000)
    expect(ids(tool).sort()).toEqual([`interaction:${traceId(1)}`, `interaction:${traceId(2)}`])
    world.shard.append(batch({ spans: spansOf(3, 2) }))
    world.now -= 86_400_000
    world.restart()
    await world.advance(20_000)
    expect(ids(tool)).toHaveLength(3)
    world.now += 86_400_000
    world.shard.append(batch({ spans: spansOf(4, 2) }))
    await world.advance(20_000)
    expect(ids(tool)).toHaveLength(4)
    expect(world.imbalance()).toBe(0)
  })
})
