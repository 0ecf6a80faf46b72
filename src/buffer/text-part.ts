/** Texts that stand inside another field of their span, and are written as their place there. */

/** Shorter texts are not worth looking for. */
export const SHORTEST_PART = 32
/** Places that begin alike and are looked at; a text of one letter would have thousands. */
const MOST_TRIES = 4

/** Looks for the beginning, and compares the rest as a whole: many times quicker than looking for all of it. */
export function placeOf(text: string, whole: string): number {
  const beginning = text.slice(0, SHORTEST_PART)
  let at = whole.indexOf(beginning)
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1) {
    if (whole.slice(at, at + text.length) === text) return at
    at = whole.indexOf(beginning, at + 1)
  }
  return -1
}

/** The part again, from its place; `packed` is its length times two, and one more where it stands as in the string of a JSON document. */
export function readPart(whole: unknown, at: number, packed: number): string {
  const part = String(whole).slice(at, at + Math.floor(packed / 2))
  return packed % 2 === 1 ? (JSON.parse(`"${part}"`) as string) : part
}
