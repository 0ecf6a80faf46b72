import type { Stratum } from '../../src/reports/statistics/mantel-haenszel.ts'
import type { EventTuple, InteractionTuple } from './world.ts'

/** A user as planted: how active before, whether the first interaction failed, whether the user came back on day 7. */
export interface PlantedUser {
  readonly activity: number
  readonly failed: boolean
  readonly returned: boolean
}

/** What is true in a population; all chances 0..1. */
export interface Truth {
  /** Added to the chance of coming back by a failure. */
  readonly effect: number
  /** How strongly activity raises the chance of meeting a failure: 0 = no confounding. */
  readonly failuresByActivity: number
  /** How strongly activity raises the chance of coming back. */
  readonly returnByActivity: number
  /** Chance of meeting a failure without any activity; 0.15 by default. */
  readonly exposed?: number
  /** Chance of coming back without any activity; 0.3 by default. */
  readonly returns?: number
}

const MOST_ACTIVE = 40

/** Random numbers 0..1 that depend on the seed only (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Users of whom the truth is known: most are little active, few very much. */
export function plant(truth: Truth, users: number, seed: number): PlantedUser[] {
  const random = randomFrom(seed)
  return Array.from({ length: users }, () => {
    const activity = Math.floor(MOST_ACTIVE * random() ** 2)
    const share = activity / MOST_ACTIVE
    const failed = random() < (truth.exposed ?? 0.15) + truth.failuresByActivity * share
    const returned = random() < (truth.returns ?? 0.3) + truth.returnByActivity * share + (failed ? truth.effect : 0)
    return { activity, failed, returned }
  })
}

const BUCKETS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55]

/** The tables that the report's view makes of these users when it stratifies by activity. */
export function strataOf(users: readonly PlantedUser[]): Stratum[] {
  const groups = Map.groupBy(users, ({ activity }) => BUCKETS.findLast((bucket) => bucket <= activity) ?? 0)
  return [...groups.values()].map((group) => {
    const count = (test: (user: PlantedUser) => boolean) => group.filter(test).length
    return {
      exposed: count((user) => user.failed),
      exposedReturned: count((user) => user.failed && user.returned),
      unexposed: count((user) => !user.failed),
      unexposedReturned: count((user) => !user.failed && user.returned),
    }
  })
}

const DAY = 86_400_000
const FIRST = Date.parse('2026-03-10T09:00:00Z')

/** Events and interactions that these users would have left behind. */
export function historyOf(users: readonly PlantedUser[]): { events: EventTuple[]; interactions: InteractionTuple[] } {
  const events: EventTuple[] = []
  const interactions: InteractionTuple[] = []
  for (const [index, { activity, failed, returned }] of users.entries()) {
    const user = `u${index}`
    const start = FIRST + (index % 10) * DAY + (index % 7) * 3_600_000
    for (let n = 0; n < activity; n++) events.push([user, iso(start - ((n % 27) + 0.5) * DAY - n * 1000)])
    interactions.push([user, iso(start), { outcome: failed ? 'failure' : 'success' }])
    if (returned) interactions.push([user, iso(start + 7 * DAY), {}])
  }
  return { events, interactions }
}

function iso(unixMs: number): string {
  return new Date(unixMs).toISOString()
}
