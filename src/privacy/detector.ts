/** A stretch of a text that is personal or secret. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** What it is: stands in brackets in its place. */
  readonly name: string
}

/**
 * Finds one kind of personal data or secrets. Must take time in proportion to the text, whoever wrote it: a pattern
 * starts only behind a boundary or at a literal, and its repeats are bounded.
 */
export interface Detector {
  readonly name: string
  /** Cheap: false = the text cannot hold any. */
  mayHold(text: string): boolean
  find(text: string): Iterable<Hit>
}

/** A detector by a global regular expression; `accept` checks what it matched (checksums), or cuts the match short. */
export function byPattern(
  name: string,
  mayHold: (text: string) => boolean,
  pattern: RegExp,
  accept: (match: RegExpMatchArray) => boolean | number = () => true,
): Detector {
  return {
    name,
    mayHold,
    *find(text) {
      for (const match of text.matchAll(pattern)) {
        const verdict = accept(match)
        if (verdict === false) continue
        const length = verdict === true ? match[0].length : verdict
        yield { start: match.index, end: match.index + length, name }
      }
    },
  }
}

/** A detector for what begins with one of a few literals. */
export function holdsAny(...literals: readonly string[]): (text: string) => boolean {
  return (text) => literals.some((literal) => text.includes(literal))
}

/** A detector for a literal whose last character is the rarest in texts: that one is looked for. */
export function holdsEndOf(literal: string): (text: string) => boolean {
  const before = literal.length - 1
  const last = literal.slice(before)
  return (text) => {
    for (let at = text.indexOf(last, before); at >= 0; at = text.indexOf(last, at + 1)) {
      if (text.startsWith(literal, at - before)) return true
    }
    return false
  }
}
