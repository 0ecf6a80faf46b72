import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Exchange, type Happening, happenings, isFailure } from '../../src/demo/population.ts'
import { type Course, OUTAGE, REGRESSION } from '../../src/demo/product.ts'
import { type RunningHost, startHost } from '../e2e/hosts.ts'
import { eventually } from '../e2e/replay.ts'

const main = fileURLToPath(new URL('../../src/demo/main.ts', import.meta.url))
const END = '2026-11-16'
const WORLD = { users: 250, weeks: 8, seed: 7, endMs: Date.parse(`${END}T00:00:00Z`) }
const DAY_MS = 86_400_000

describe('the demo world', () => {
  test('the same options give the same world, and more users leave the first ones as they were', () => {
    const few = happenings({ ...WORLD, users: 20 })
    expect(happenings({ ...WORLD, users: 20 })).toEqual(few)
    const ids = new Set(idsOf(happenings({ ...WORLD, users: 40 })))
    expect(idsOf(few).filter((id) => !ids.has(id))).toEqual([])
    const others = idsOf(happenings({ ...WORLD, users: 40, seed: 8 }))
    expect(others.filter((id) => ids.has(id))).toEqual([])
  })

  test('told up to a later moment, the same world goes on, and no further', () => {
    const few = { ...WORLD, users: 30 }
    const weeks = happenings(few)
    const untilMs = few.endMs + 3.5 * DAY_MS
    const longer = happenings({ ...few, untilMs })
    expect(longer.slice(0, weeks.length)).toEqual(weeks)
    expect(longer.length).toBeGreaterThan(weeks.length)
    expect(longer.at(-1)?.at).toBeLessThan(untilMs)
    const next = happenings({ ...few, untilMs: untilMs + DAY_MS })
    expect(next.slice(0, longer.length)).toEqual(longer)
  })

  test('every id is its own', () => {
    const ids = idsOf(happenings(WORLD))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('failures cost return among like users, and comparing all with all understates it', () => {
    const crude: number[] = []
    const adjusted: number[] = []
    for (const seed of [1, 2]) {
      const people = firstExperiences(happenings({ ...WORLD, users: 4_000, seed }))
      crude.push(difference(people))
      const heavy = people.filter(({ isHeavy }) => isHeavy)
      const light = people.filter(({ isHeavy }) => !isHeavy)
      adjusted.push((difference(heavy) * heavy.length + difference(light) * light.length) / people.length)
    }
    expect(mean(adjusted)).toBeLessThan(-0.07)
    expect(mean(adjusted)).toBeLessThan(mean(crude) - 0.01)
  })
})

describe('npm run demo', () => {
  const CLOCKS = { COHORTEL_SETTLE_MS: '500', COHORTEL_FINAL_MS: '1000' }
  let host: RunningHost
  const world = happenings(WORLD)
  const exchanges = new Map(
    world.flatMap((each) => ('exchange' in each ? [[each.exchange.traceId, each.exchange]] : [])),
  )
  const ask = <Row>(sql: string) => host.clickhouse.query<Row>(sql)

  const run = () =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', main, '--url', host.url, '--end', END, '--json'].concat([
          '--users',
          String(WORLD.users),
          '--weeks',
          String(WORLD.weeks),
          '--seed',
          String(WORLD.seed),
        ]),
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      ),
    ) as { exchanges: number; calls: number; evaluations: number; feedback: number; spans: number }
  const counts = async () => {
    const [row] = await ask<Record<string, number>>(
      `SELECT (SELECT count() FROM interactions_current) AS interactions, (SELECT count() FROM spans FINAL) AS spans,
        (SELECT count() FROM product_events_current) AS events, (SELECT count() FROM evaluations FINAL) AS evaluations,
        (SELECT count() FROM users) AS users`,
    )
    return row
  }
  let sent: ReturnType<typeof run>
  let expected: object

  beforeAll(async () => {
    host = await startHost('node', { env: CLOCKS })
    sent = run()
    expected = {
      interactions: exchanges.size,
      spans: sent.spans,
      events: world.filter((each) => 'call' in each && ['track', 'page'].includes(String(each.call.type))).length,
      evaluations: sent.evaluations + sent.feedback,
      users: WORLD.users,
    }
    await eventually(counts, (seen) => JSON.stringify(seen) === JSON.stringify(expected))
  })
  afterAll(() => host?.remove())

  test('everything that was sent is there', async () => {
    expect(await counts()).toEqual(expected)
  })

  test('every exchange is judged as it was planted, in all three conventions', async () => {
    const rows = await ask<{
      trace_id: string
      outcome: string
      failure_step: string
      silent: boolean
      saved: boolean
    }>('SELECT trace_id, outcome, failure_step, silent_failure AS silent, recovered AS saved FROM interactions_current')
    const wrong = rows.filter(({ trace_id, outcome, failure_step, silent, saved }) => {
      const exchange = exchanges.get(trace_id)
      if (exchange === undefined) return true
      const { course, intent } = exchange
      // A thumb down makes a good answer partial.
      const outcomes = isFailure(course) ? ['failure'] : course === 'honest_gap' ? ['partial'] : ['success', 'partial']
      const step = ['tool_error', 'tool_timeout', 'silent_empty'].includes(course) ? intent.tool : failure_step
      return (
        !outcomes.includes(outcome) ||
        failure_step !== step ||
        silent !== (course === 'silent_empty' || course === 'no_documents') ||
        saved !== (course === 'recovered')
      )
    })
    expect(wrong).toEqual([])
    expect(new Set([...exchanges.values()].map(({ intent }) => intent.dialect)).size).toBe(3)
    const courses = new Set<Course>([...exchanges.values()].map(({ course }) => course))
    expect(courses.size).toBe(9)
  })

  test('intent, prompt version, user and session are what was sent; cost is known', async () => {
    const rows = await ask<Record<string, string | number>>(
      'SELECT trace_id, intent, prompt_version, user_id, session_id, ifNull(cost_usd, 0) AS cost FROM interactions_current',
    )
    const wrong = rows.filter((row) => {
      const exchange = exchanges.get(String(row.trace_id))
      return (
        row.intent !== exchange?.intent.name ||
        row.prompt_version !== exchange?.promptVersion ||
        row.user_id !== exchange?.person.userId ||
        row.session_id !== exchange?.sessionId ||
        (exchange?.course !== 'rate_limit' && Number(row.cost) <= 0)
      )
    })
    expect(wrong).toEqual([])
  })

  test('the regression of week 5 and the outage are seen by SQL', async () => {
    const start = `toDateTime('${new Date(WORLD.endMs - WORLD.weeks * 7 * DAY_MS).toISOString().slice(0, 19).replace('T', ' ')}', 'UTC')`
    const weeks = await ask<{ week: number; rate: number; version: string }>(
      `SELECT intDiv(dateDiff('day', ${start}, started_at), 7) + 1 AS week, avg(outcome = 'failure') AS rate,
        any(prompt_version) AS version
       FROM interactions_current WHERE intent IN (${REGRESSION.intents.map((name) => `'${name}'`).join(', ')})
       GROUP BY week ORDER BY week`,
    )
    const worst = weeks.toSorted((a, b) => b.rate - a.rate)[0]
    expect(worst).toMatchObject({ week: REGRESSION.week, version: REGRESSION.version })
    const days = await ask<{ day: number; rate: number }>(
      `SELECT dateDiff('day', ${start}, started_at) AS day, avg(has(failed_tools, '${OUTAGE.tool}')) AS rate
       FROM interactions_current WHERE has(tools, '${OUTAGE.tool}') GROUP BY day HAVING count() >= 3 ORDER BY rate DESC`,
    )
    const outage = days.filter(({ day }) => day >= OUTAGE.firstDay && day < OUTAGE.firstDay + OUTAGE.days)
    expect(outage.length).toBeGreaterThan(0)
    expect(Math.min(...outage.map(({ rate }) => rate))).toBeGreaterThan(0.5)
  })

  test('who came back after a failed first experience, and who after a good one, is what was planted', async () => {
    const rows = await ask<{ failed: boolean; users: number; returned: number }>(
      `WITH firsts AS (
         SELECT user_id, min(started_at) AS at, argMin(outcome, started_at) = 'failure' AS failed
         FROM interactions_current GROUP BY user_id HAVING at + INTERVAL 8 DAY <= toDateTime('${END} 00:00:00', 'UTC')),
       days AS (
         SELECT user_id, groupUniqArray(toDate(timestamp)) AS days FROM product_events_current GROUP BY user_id)
       SELECT failed, count() AS users, countIf(has(days, toDate(at) + 7)) AS returned
       FROM firsts JOIN days ON days.user_id = firsts.user_id GROUP BY failed ORDER BY failed`,
    )
    const people = firstExperiences(world)
    expect(rows).toEqual(
      [false, true].map((failed) => {
        const group = people.filter((person) => person.failed === failed)
        return { failed: Number(failed), users: group.length, returned: group.filter((p) => p.returned).length }
      }),
    )
  })

  test('running it again doubles nothing, even for a buffer that has forgotten the first time', async () => {
    await host.stop()
    rmSync(join(host.dataDir, 'buffer'), { recursive: true })
    host = await startHost('node', { env: CLOCKS, dataDir: host.dataDir })
    expect(run()).toMatchObject({ exchanges: sent.exchanges, spans: sent.spans, calls: sent.calls })
    const drained = async () =>
      (await (await fetch(`${host.url}/metrics`)).text()).match(/^cohortel_(traces_open|delivery_pending\S*) (\d+)/gm)
    await eventually(drained, (lines) => lines?.every((line) => line.endsWith(' 0')) === true)
    expect(await counts()).toEqual(expected)
  })
})

function idsOf(world: readonly Happening[]): string[] {
  return world.map((each) => ('call' in each ? String(each.call.messageId) : each.exchange.traceId))
}

interface FirstExperience {
  readonly isHeavy: boolean
  readonly failed: boolean
  readonly returned: boolean
}

/** Of everybody whose seventh day is over: how the first exchange went, and whether the seventh day saw a product event. */
function firstExperiences(world: readonly Happening[]): FirstExperience[] {
  const firsts = new Map<string, Exchange>()
  const days = new Map<string, Set<number>>()
  const devices = new Map<string, string>()
  for (const each of world) {
    if ('exchange' in each && !firsts.has(each.exchange.person.userId))
      firsts.set(each.exchange.person.userId, each.exchange)
    if ('exchange' in each) devices.set(each.exchange.person.anonymousId, each.exchange.person.userId)
  }
  for (const each of world) {
    if (!('call' in each) || !['track', 'page'].includes(String(each.call.type))) continue
    const user = String(each.call.userId ?? devices.get(String(each.call.anonymousId)))
    const seen = days.get(user) ?? new Set()
    days.set(user, seen.add(Math.floor(each.at / DAY_MS)))
  }
  return [...firsts.values()]
    .filter(({ startMs }) => startMs + 8 * DAY_MS <= WORLD.endMs)
    .map(({ person, startMs, course }) => ({
      isHeavy: person.isHeavy,
      failed: isFailure(course),
      returned: days.get(person.userId)?.has(Math.floor(startMs / DAY_MS) + 7) ?? false,
    }))
}

function difference(people: readonly FirstExperience[]): number {
  const rate = (failed: boolean) => mean(people.filter((p) => p.failed === failed).map((p) => Number(p.returned)))
  return rate(true) - rate(false)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
