/**
 * Patterns of the configuration, bounded. A regular expression that can match in very many ways from one place
 * (`(\w+)*x`) stops the receiver on a text made for it, so the ways are counted before it is accepted. An open repeat
 * (`+`, `*`, `{n,}`) counts as, and is compiled to, at most {@link OPEN_REPEAT} repeats.
 */
const OPEN_REPEAT = 100
const MOST_WAYS = 2_000
const LONGEST_PATTERN = 300

/** Why a pattern is refused, in words; undefined = it is accepted. */
export function patternProblem(source: string): string | undefined {
  if (source.length > LONGEST_PATTERN) return `must have at most ${LONGEST_PATTERN} characters`
  try {
    new RegExp(source, 'giu')
  } catch {
    return 'must be a valid regular expression (without slashes and flags)'
  }
  const { ways, problem } = measure(source)
  if (problem !== undefined) return problem
  if (new RegExp(source, 'iu').test('')) return 'must not match the empty text'
  return ways > MOST_WAYS
    ? 'could match in too many ways and so stop the receiver on a text made for it: give repeats an upper bound, as in \\d{1,12}, and repeat no group that holds repeats'
    : undefined
}

/** The pattern with its open repeats bounded. */
export function compilePattern(source: string): RegExp {
  return new RegExp(measure(source).bounded, 'giu')
}

interface Measured {
  readonly ways: number
  readonly bounded: string
  readonly problem?: string
}

/** Recursive descent over the parts that matter: alternatives, groups, classes, atoms, repeats. */
function measure(source: string): Measured {
  let at = 0
  let bounded = ''
  let problem: string | undefined
  const take = (count: number) => {
    bounded += source.slice(at, at + count)
    at += count
  }

  function alternatives(): number {
    let ways = 0
    for (;;) {
      ways += sequence()
      if (source[at] !== '|') return ways
      take(1)
    }
  }

  function sequence(): number {
    let ways = 1
    while (at < source.length && source[at] !== '|' && source[at] !== ')') ways *= repeated(atom())
    return ways
  }

  function atom(): number {
    const character = source[at]
    if (character === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(source.slice(at))
      take(opening?.[0].length ?? 1)
      const ways = alternatives()
      take(1)
      return ways
    }
    if (character === '[') {
      const set = /^\[(?:\\.|[^\]\\])*\]/.exec(source.slice(at))
      take(set?.[0].length ?? 1)
      return 1
    }
    if (character === '\\') {
      if (/^\\(?:[1-9]|k<)/.test(source.slice(at))) problem = 'must not refer back to what it matched (\\1)'
      const escaped = /^\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|.)/i.exec(source.slice(at))
      take(escaped?.[0].length ?? 1)
      return 1
    }
    take(1)
    return 1
  }

  function repeated(ways: number): number {
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at))
    if (quantifier === null) return ways
    const [whole, low, comma, high] = quantifier
    const least = low === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(low)
    const most = whole.startsWith('?')
      ? 1
      : low === undefined || (comma !== undefined && high === '')
        ? least + OPEN_REPEAT
        : Number(high ?? low)
    at += whole.length
    bounded += whole.startsWith('?') ? whole : `{${least},${most}}${whole.length > 1 && whole.endsWith('?') ? '?' : ''}`
    // The ways of each number of repeats, added up.
    let sum = 0
    for (let count = least; count <= most && sum <= MOST_WAYS; count += 1) sum += ways ** count
    return Math.max(sum, 1)
  }

  const ways = alternatives()
  return problem === undefined ? { ways, bounded } : { ways, bounded, problem }
}
