import { cut } from '../destinations/properties.ts'

/** How much of an event that is too large is kept: characters of each text, items of each list. */
const STEPS = [
  { text: 16_384, items: 1_000 },
  { text: 4_096, items: 200 },
  { text: 1_024, items: 50 },
  { text: 256, items: 20 },
  { text: 64, items: 5 },
] as const

/** Ids of people, events and steps: cut, they would be another's. */
const ID = /id$/i
const MAX_ID = 400

/**
 * The body cut so that `fits` is content with it: an event of which a part is missing says more than a dead letter that no
 * replay could ever deliver. The same input gives the same body.
 */
export function fitting(body: unknown, fits: (body: unknown) => boolean): unknown {
  let kept = body
  for (const step of STEPS) {
    if (fits(kept)) break
    kept = shortened(kept, step, '')
  }
  return kept
}

function shortened(value: unknown, step: (typeof STEPS)[number], key: string): unknown {
  if (typeof value === 'string') return ID.test(key) && value.length <= MAX_ID ? value : cut(value, step.text)
  if (Array.isArray(value)) return value.slice(0, step.items).map((item) => shortened(item, step, ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortened(inner, step, name)]))
}
