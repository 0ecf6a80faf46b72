import { isUnwanted } from './tool-nature.ts'

/**
 * An answer that consists of its own surroundings: something in it is empty, and no leaf informs of anything. This holds
 * for any API, whatever it calls its list: `{"done":true,"totalSize":0,"records":[]}`.
 *
 * Leaves that inform of nothing are the empty ones, words of a closed list that say the call went well, whatever stands
 * below a key that describes the answer, and what repeats an argument. A zero that counts no results informs
 * (`{"balance": 0}`), and so does a flag (`{"available": false}`) unless a list beside it is empty.
 *
 * @param repeats says whether a value stands in the arguments too.
 */
export function isHollow(value: Readonly<Record<string, unknown>>, repeats: (leaf: unknown) => boolean): boolean {
  const seen: Seen = { lists: 0, issues: 0, blanks: 0, counts: 0, frame: 0, flags: 0, leaves: 0 }
  if (!walk(value, '', repeats, seen, 0)) return false
  // A page without an entry is known by its count: FHIR and BigQuery leave the list out.
  if (seen.lists > 0 || (seen.issues > 0 && seen.frame > 0)) return true
  return seen.flags === 0 && seen.issues === 0 && (seen.blanks > 0 || (seen.counts > 0 && seen.frame > 0))
}

/** What was met on the way. */
interface Seen {
  /** Empty lists. */
  lists: number
  /** Empty lists called issues: those of a tracker have pages, those of a check are good news. */
  issues: number
  /** Null, empty text and empty objects. */
  blanks: number
  /** Counts of zero. */
  counts: number
  /** Keys of a page or a table: links, cursors, columns. */
  frame: number
  /** Booleans that are not about the call. */
  flags: number
  leaves: number
}

/** Answers with more leaves are not hollow, and not worth the walk. */
const MOST_LEAVES = 60
const DEEPEST = 8

/** False as soon as a leaf informs. */
function walk(value: unknown, key: string, repeats: (leaf: unknown) => boolean, seen: Seen, depth: number): boolean {
  if (depth > DEEPEST || ++seen.leaves > MOST_LEAVES) return false
  if (key !== '') {
    if (FRAME.test(key)) seen.frame++
    // MongoDB's cursor holds the rows, anybody else's is a mark in a list.
    if (describes(key) && !(key === 'cursor' && typeof value === 'object')) return true
  }
  if (value === null || value === undefined || value === '') {
    if (isUnwanted(key)) return false
    seen.blanks++
    return true
  }
  if (Array.isArray(value)) {
    if (value.length > 0) return value.every((item) => walk(item, '', repeats, seen, depth + 1))
    if (key === 'issues') seen.issues++
    else if (isUnwanted(key)) return false
    else seen.lists++
    return true
  }
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    if (keys.length === 0) seen.blanks++
    return keys.every((inner) => walk((value as Record<string, unknown>)[inner], inner, repeats, seen, depth + 1))
  }
  if (typeof value === 'string' && FINE.test(value)) return true
  if (COUNT.test(key) && isZero(value)) {
    seen.counts++
    return true
  }
  if (typeof value === 'boolean' || (value === 1 && key === 'ok')) {
    if (!DONE.test(key)) seen.flags++
    return true
  }
  return repeats(value)
}

function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^0(?:\.0+)?$/.test(value))
}

/** Words that say no more than that the call went well. */
const FINE =
  /^(?:ok|okay|success|successful|succeeded|done|complete|completed|finished|none|n\/a|200|eq|list|search_?result|searchset|collection)$/i
/** Flags of the call. */
const DONE = /done|complete|success|^ok$|^is_?|^has_?|hit$|more|last|cached|partial|truncated/i
const COUNT = /count|total|size|length|num|hits|matches|found|returned|rows?$|results?$|elements$/i
/** Keys that only a page or a table has. */
const FRAME =
  /^_?links?$|^is_?last$|^(?:start_?at|max_?results|schema|columns|fields|paging|pagination|page|next|cursor|limit|offset|hits|took)$|page|cursor/i

/** Keys that describe the answer: what was asked, how it is paged, how long it took, what its columns are. */
function describes(key: string): boolean {
  if (/^[@_$](?!embedded)/.test(key) || EXACT.test(key)) return true
  const words = key.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
  return words.some((word) => DESCRIBING.test(word))
}

const EXACT =
  /^(?:status|status_?(?:code|text)|code|message|msg|type|kind|object|summary|id|uuid|ns|expand|included|facets|extensions|errors?|warnings?|notes?|info|start_?at|(?:started|completed|finished)_?at|max_?(?:results|score)|next|prev|previous|first|last|self|limit|offset|took|sort|distances|start|end|context|locale|currency|description|units?|usage|relation)$/i
const DESCRIBING =
  /^(?:schema|fields|columns|headers?|metadata|meta|pages?|offset|max|licen[sc]e|paging|pagination|links?|href|ur[il]|requests?|query|queries|params|parameters|arguments|args|filters?|elapsed|duration|latency|timing|version|jsonapi|cursor|token|etag|trace|capacity|reference|statement|job|bytes|processed|zone|timezone|locale|namespace|resource|access|role|warning|search|read|attributions|q|ms|time|timestamp|api|engine|shards|host|server|cache|limits|paired|rate)$/i
