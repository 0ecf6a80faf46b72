import fc from 'fast-check'
import type { Deed } from './oracle.ts'
import type { EventTuple, InteractionTuple, ReportWorld } from './world.ts'

// Random histories for the oracles. The clocks of these zones change within the range, by an hour and by half of one, at two
// in the morning and at midnight; some are a quarter or half of an hour off.

/** The first moment of all histories. */
export const START = Date.parse('2026-02-20T00:00:00Z')
/** Milliseconds. */
export const DAY = 86_400_000
/** Time zones that questions are asked in. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Apia',
]

const moment = fc.oneof(
  fc.integer({ min: 0, max: 80 * DAY }),
  // Around the full hours, where days begin somewhere.
  fc
    .tuple(fc.integer({ min: 0, max: 80 * 24 }), fc.constantFrom(-1_000, 0, 1_000, 1_799_000, 1_800_000))
    .map(([hour, off]) => hour * 3_600_000 + off),
)
const deed: fc.Arbitrary<Deed> = fc.record({
  user: fc.integer({ min: 1, max: 7 }).map((n) => `u${n}`),
  at: moment.map((ms) => START + ms),
  event: fc.constantFrom('ai_interaction', 'ai_interaction', 'visit', 'purchase'),
  failed: fc.boolean(),
  intent: fc.constantFrom('', 'refund', 'order'),
  // Sums of these are exact, so that a mean at the edge of a bucket is one for everybody.
  score: fc.constantFrom(undefined, 0.25, 0.5, 0.75, 1),
})

/** What a few users did. Of two deeds at one moment no definition says which is first, so there are none. */
export const histories = fc.uniqueArray(deed, {
  minLength: 1,
  maxLength: 70,
  selector: (one) => `${one.user} ${one.at}`,
})

/** The local date `day` days after the first moment. */
export function dateOf(day: number): string {
  return new Date(START + day * DAY).toISOString().slice(0, 10)
}

/** Stores them in a project of their own, whose name it gives. */
export async function storeDeeds(world: ReportWorld, deeds: readonly Deed[]): Promise<string> {
  const project = world.project()
  const when = (one: Deed) => new Date(one.at).toISOString()
  const [asked, done] = [true, false].map((ai) => deeds.filter((one) => (one.event === 'ai_interaction') === ai))
  await world.interactions(
    project,
    (asked ?? []).map((one): InteractionTuple => {
      const { failed, intent, score } = one
      return [one.user, when(one), { outcome: failed ? 'failure' : 'success', intent, eval_score: score ?? null }]
    }),
  )
  await world.events(
    project,
    (done ?? []).map((one): EventTuple => [one.user, when(one), one.event]),
  )
  return project
}
