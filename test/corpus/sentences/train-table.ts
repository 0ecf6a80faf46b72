import { Features, featureOf, STEM, WHOLE } from '../../../src/marks/word-table/features.ts'
import { HashSet } from '../../../src/marks/word-table/hash-set.ts'
import { shareOf, type Whole } from '../../../src/marks/word-table/reader.ts'
import { STEP, type TableSource } from '../../../src/marks/word-table/table.ts'
import { hashesOf, KINDS, stemOf, Tokens } from '../../../src/marks/word-table/tokens.ts'
import { Random } from '../random.ts'

/** One text to learn from. */
export interface Lesson {
  readonly text: string
  readonly question: string
  readonly whole: Whole
  /** By head: 1 = yes, 0 = no, -1 = says nothing of it. */
  readonly targets: readonly number[]
  readonly weight: number
  /** Words count as known only when several sources use them. */
  readonly source: string
}

/** How a table is trained. */
export interface Training {
  readonly heads: readonly string[]
  readonly denies: HashSet
  /** How many features the table keeps. */
  readonly features: number
  /** A word is known when so many texts, of so many sources, hold it. */
  readonly leastTexts: number
  readonly leastSources: number
  /** What share of a text's features is left out each time it is learned, so that none leans on another. */
  readonly leftOut: number
}

/** While features are chosen, and then. */
const FIRST_EPOCHS = 5
const EPOCHS = 12
/** The weights after so many of the last epochs are averaged. */
const AVERAGED = 6
const RATE = 0.3
const DECAY = 1e-5
/** How sharply the sentence that speaks most for a head takes the blame. */
const SHARPNESS = 2
/** Lessons that are known so well teach nothing more. */
const LEAST_SLOPE = 0.004
/** Of longer texts the rest is not learned. */
const MOST_SENTENCES = 256
const MOST_FEATURES = 4_096

/**
 * Trains a table: on all features, then on those that weighed most, and last, at length, on half of these. The same lessons give
 * the same table.
 */
export function trainTable(lessons: readonly Lesson[], training: Training): TableSource {
  const spelled = new Map<number, string>()
  let vocabulary: ReadonlySet<number> = commonWords(lessons, training, spelled)
  let kept: ReadonlySet<number> | null = null
  for (const most of [training.features * 2, training.features]) {
    const learned = learn(lessons, training, vocabulary, kept, FIRST_EPOCHS)
    const best = learned.features
      .map((feature, at) => ({ feature, worth: worthOf(learned, at) }))
      .sort((a, b) => b.worth - a.worth || a.feature.hash - b.feature.hash)
      .slice(0, most)
      .map(({ feature }) => feature)
    const words = new Set(best.flatMap(wordsOf))
    kept = new Set(best.map(({ hash }) => hash))
    vocabulary = words
  }
  return sourceOf(learn(lessons, training, vocabulary, kept, EPOCHS), training, spelled)
}

interface Feature {
  readonly hash: number
  readonly shape: number
  readonly left: number
  readonly right: number
}

interface Learned {
  readonly features: readonly Feature[]
  readonly weights: Float64Array
  readonly bias: Float64Array
  readonly counts: readonly number[]
  readonly heads: number
}

/** The words among the tokens of a feature. */
function wordsOf({ shape, left, right }: Feature): number[] {
  if (shape === STEM || shape === WHOLE) return []
  return [left, right].filter((token) => token >= KINDS)
}

function worthOf({ weights, counts, heads }: Learned, at: number): number {
  let most = 0
  for (let head = 0; head < heads; head++) most = Math.max(most, Math.abs(weights[at * heads + head] as number))
  return most * Math.sqrt(counts[at] as number)
}

function commonWords(
  lessons: readonly Lesson[],
  { leastTexts, leastSources }: Training,
  spelled: Map<number, string>,
): ReadonlySet<number> {
  const texts = new Map<number, Set<string>>()
  const sources = new Map<number, Set<string>>()
  const tokens = new Tokens()
  for (const { text, source } of lessons) {
    tokens.read(text, 0, text.length, null)
    const { ids, starts, ends, count } = tokens
    for (let index = 0; index < count; index++) {
      const id = ids[index] as number
      if (id < KINDS) continue
      spelled.set(id, folded(text.slice(starts[index], ends[index])))
      add(texts, id, text)
      add(sources, id, source)
    }
  }
  const common = new Set<number>()
  for (const [id, held] of texts)
    if (held.size >= leastTexts && (sources.get(id)?.size ?? 0) >= leastSources) common.add(id)
  return common
}

function add(map: Map<number, Set<string>>, key: number, value: string): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

/** As the table keeps a word: in small letters, without apostrophes and blanks, and so that reading it gives the same hash. */
function folded(word: string): string {
  return word.toLowerCase().replace(/[\s'’‘`\u00ad\u200b]/g, '')
}

/** All lessons as places of features, laid one after another. */
interface Sheets {
  readonly places: Int32Array
  /** Where each sentence begins in `places`, and how much it counts. */
  readonly starts: Int32Array
  readonly shares: Float64Array
  /** Where each lesson's sentences begin in `starts`. */
  readonly firsts: Int32Array
  readonly wholes: readonly Int32Array[]
  readonly features: readonly Feature[]
  readonly counts: readonly number[]
}

function sheetsOf(
  lessons: readonly Lesson[],
  denies: HashSet,
  vocabulary: ReadonlySet<number>,
  kept: ReadonlySet<number> | null,
): Sheets {
  const places = new Map<number, number>()
  const features: Feature[] = []
  const counts: number[] = []
  const placeOf = (hash: number, shape: number, left: number, right: number): number => {
    if (kept !== null && !kept.has(hash)) return -1
    let place = places.get(hash)
    if (place === undefined) {
      place = features.length
      places.set(hash, place)
      features.push({ hash, shape, left, right })
      counts.push(0)
    }
    counts[place] = (counts[place] as number) + 1
    return place
  }
  const known = HashSet.of(vocabulary)
  const tokens = new Tokens()
  const found = new Features()
  const all: number[] = []
  const starts: number[] = []
  const shares: number[] = []
  const firsts: number[] = []
  const wholes = lessons.map(({ text, question, whole }) => {
    firsts.push(starts.length)
    tokens.ask(question)
    tokens.read(text, 0, text.length, known)
    found.read(tokens, denies)
    let at = 0
    for (let sentence = 0; sentence < found.sentences; sentence++) {
      starts.push(all.length)
      shares.push(shareOf(found.words[sentence] as number))
      for (; at < (found.ends[sentence] as number); at++) {
        const [hash, shape, left, right] = [found.hashes[at], found.shapes[at], found.lefts[at], found.rights[at]]
        const place = placeOf(hash as number, shape as number, left as number, right as number)
        if (place >= 0) all.push(place)
      }
    }
    const own = whole.map(([about, value]) => placeOf(featureOf(WHOLE, about, value), WHOLE, about, value))
    return Int32Array.from(own.filter((place) => place >= 0))
  })
  firsts.push(starts.length)
  starts.push(all.length)
  return {
    places: Int32Array.from(all),
    starts: Int32Array.from(starts),
    shares: Float64Array.from(shares),
    firsts: Int32Array.from(firsts),
    wholes,
    features,
    counts,
  }
}

function learn(
  lessons: readonly Lesson[],
  { heads: { length: heads }, denies, leftOut }: Training,
  vocabulary: ReadonlySet<number>,
  kept: ReadonlySet<number> | null,
  epochs: number,
): Learned {
  const averaged = Math.min(epochs, AVERAGED)
  const { places, starts, shares, firsts, wholes, features, counts } = sheetsOf(lessons, denies, vocabulary, kept)
  const weights = new Float64Array(features.length * heads)
  const slopes = new Float64Array(features.length * heads).fill(0.1)
  const bias = new Float64Array(heads)
  const biasSlopes = new Float64Array(heads).fill(1)
  const random = new Random(20_261_127)
  const step = (at: number, slope: number): void => {
    const whole = slope + DECAY * (weights[at] as number)
    slopes[at] = (slopes[at] as number) + whole * whole
    weights[at] = (weights[at] as number) - (RATE * whole) / Math.sqrt(slopes[at] as number)
  }
  const order = lessons.map((_, index) => index)
  const sums = new Float64Array(weights.length)
  const biasSums = new Float64Array(heads)
  const isLeftOut = new Uint8Array(MOST_FEATURES)
  const said = new Float64Array(MOST_SENTENCES * heads)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of random.shuffled(order)) {
      const { targets, weight } = lessons[index] as Lesson
      const whole = wholes[index] as Int32Array
      const first = firsts[index] as number
      const count = Math.min((firsts[index + 1] as number) - first, MOST_SENTENCES)
      const from = starts[first] as number
      const to = starts[first + count] as number
      for (let at = from; at < to; at++) isLeftOut[(at - from) % MOST_FEATURES] = random.chance(leftOut) ? 1 : 0
      said.fill(0, 0, count * heads)
      for (let sentence = 0; sentence < count; sentence++) {
        for (let at = starts[first + sentence] as number; at < (starts[first + sentence + 1] as number); at++) {
          if (isLeftOut[(at - from) % MOST_FEATURES] === 1) continue
          const place = (places[at] as number) * heads
          for (let head = 0; head < heads; head++)
            said[sentence * heads + head] =
              (said[sentence * heads + head] as number) + (weights[place + head] as number)
        }
        const share = (shares[first + sentence] as number) / (1 - leftOut)
        for (let head = 0; head < heads; head++)
          said[sentence * heads + head] = (said[sentence * heads + head] as number) * share
      }
      for (let head = 0; head < heads; head++) {
        const target = targets[head] as number
        if (target < 0) continue
        let best = count === 0 ? 0 : Number.NEGATIVE_INFINITY
        for (let sentence = 0; sentence < count; sentence++)
          best = Math.max(best, said[sentence * heads + head] as number)
        let odds = best + (bias[head] as number)
        for (const place of whole) odds += weights[place * heads + head] as number
        const slope = (1 / (1 + Math.exp(-odds)) - target) * weight
        if (Math.abs(slope) < LEAST_SLOPE) continue
        biasSlopes[head] = (biasSlopes[head] as number) + slope * slope
        bias[head] = (bias[head] as number) - (RATE * slope) / Math.sqrt(biasSlopes[head] as number)
        for (const place of whole) step(place * heads + head, slope)
        let total = 0
        for (let sentence = 0; sentence < count; sentence++)
          total += Math.exp(((said[sentence * heads + head] as number) - best) * SHARPNESS)
        for (let sentence = 0; sentence < count; sentence++) {
          const part = Math.exp(((said[sentence * heads + head] as number) - best) * SHARPNESS) / total
          if (part < 0.02) continue
          const own = slope * part * (shares[first + sentence] as number)
          for (let at = starts[first + sentence] as number; at < (starts[first + sentence + 1] as number); at++)
            if (isLeftOut[(at - from) % MOST_FEATURES] === 0) step((places[at] as number) * heads + head, own)
        }
      }
    }
    if (epoch < epochs - averaged) continue
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number)
    for (let head = 0; head < heads; head++) biasSums[head] = (biasSums[head] as number) + (bias[head] as number)
  }
  return {
    features,
    weights: sums.map((sum) => sum / averaged),
    bias: biasSums.map((sum) => sum / averaged),
    counts,
    heads,
  }
}

/** Rounds the weights to bytes and lists the words. */
function sourceOf(learned: Learned, { heads }: Training, spelled: ReadonlyMap<number, string>): TableSource {
  const words = new Map<number, number>()
  const stems = new Map<string, number>()
  const stemsByHash = stemsOf(spelled)
  const placeIn = <T>(list: Map<T, number>, key: T): number => {
    const known = list.get(key)
    if (known !== undefined) return known
    list.set(key, list.size)
    return list.size - 1
  }
  const tokenOf = (token: number): number => (token < KINDS ? token : placeIn(words, token) + KINDS)
  const bytes: number[] = []
  const rounded = (value: number) => Math.max(-127, Math.min(127, Math.round(value / STEP)))
  learned.features.forEach(({ shape, left, right }, at) => {
    const own = heads.map((_, head) => rounded(learned.weights[at * heads.length + head] as number))
    if (own.every((weight) => weight === 0)) return
    const first = shape === STEM ? placeIn(stems, stemsByHash.get(left) ?? '') + KINDS : tokenOf(left)
    const second = tokenOf(right)
    bytes.push(shape, first & 255, first >> 8, second & 255, second >> 8, ...own.map((weight) => weight & 255))
  })
  return {
    heads,
    bias: [...learned.bias].map((value) => Math.round(value / STEP)),
    words: [...words.keys()].map((id) => spelled.get(id) ?? '').join(' '),
    stems: [...stems.keys()].join(' '),
    features: Buffer.from(bytes).toString('base64'),
  }
}

/** For the hash of each stem, a word that has it. */
function stemsOf(spelled: ReadonlyMap<number, string>): Map<number, string> {
  const words = [...spelled.values()].filter((word) => stemOf(word) !== '')
  const { stems } = hashesOf(words)
  return new Map(words.map((word, at) => [stems[at] as number, `${stemOf(word)}xx`]))
}
