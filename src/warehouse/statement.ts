/**
 * Reads just enough ClickHouse SQL to know where one statement ends and where its inline data begin.
 *
 * Why this exists: the embedded engine runs whatever it is handed as a script. Inline data of an INSERT end at a blank
 * line there, and what follows is EXECUTED. A server never does that, so data never reach the engine as text (they go
 * through a file, see spool.ts) and a second statement is refused, as the server's HTTP interface refuses it.
 * Lexical rules: https://clickhouse.com/docs/sql-reference/syntax
 */

/** Where the data of an `INSERT ... FORMAT X` or `INSERT ... VALUES` begin, and how to read them from a file. */
export interface InlineInsert {
  /** Offset in the statement at which `FROM INFILE ...` belongs (before SETTINGS and FORMAT). */
  readonly infileAt: number
  /** Offset of the keyword FORMAT or VALUES. */
  readonly formatAt: number
  /** `Values` for INSERT ... VALUES. */
  readonly format: string
  /** Offset of the first byte of the data. */
  readonly dataAt: number
}

/** What one request's SQL amounts to. */
export interface StatementShape {
  /** First keyword in capitals, `''` when there is none. */
  readonly verb: string
  /** Offset at which the statement ends (its `;`, or the end of the text). */
  readonly end: number
  /** Text other than white space and comments follows the first `;`. */
  readonly hasMore: boolean
  readonly insert: InlineInsert | undefined
  /** The format that the statement itself asks for (`FORMAT JSON`), `''` when none. */
  readonly format: string
  /** Reads or writes a file at the engine's side (`INTO OUTFILE`, `FROM INFILE`), which no server allows over HTTP. */
  readonly clientFile: 'INTO OUTFILE' | 'FROM INFILE' | ''
}

type TokenKind = 'word' | 'quoted' | 'punctuation'

interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD_START = /[A-Za-z_]/
const WORD = /[A-Za-z0-9_$]/
const SPACE = /\s/

/**
 * Takes SQL as one character per byte (latin1), so that offsets are byte offsets and binary data after an INSERT do no
 * harm: everything that matters to the grammar is ASCII.
 */
export function readStatement(sql: string): StatementShape {
  let verb = ''
  let format = ''
  let clientFile: StatementShape['clientFile'] = ''
  let depth = 0
  let settingsFollow = false
  let previous: Token | undefined
  let at = 0
  const target = new InsertTarget()

  while (true) {
    const token = nextToken(sql, at)
    if (token === undefined) return { verb, end: sql.length, hasMore: false, insert: undefined, format, clientFile }
    at = token.end
    if (token.text === ';' && token.kind === 'punctuation') {
      const hasMore = nextToken(sql, at) !== undefined
      return { verb, end: token.start, hasMore, insert: undefined, format, clientFile }
    }
    if (verb === '' && token.kind === 'word') verb = token.text.toUpperCase()
    if ('([{'.includes(token.text)) depth++
    if (')]}'.includes(token.text)) depth--

    const insert = verb === 'INSERT' ? target.feed(sql, token, depth) : undefined
    if (insert !== undefined) return { verb, end: insert.dataAt, hasMore: false, insert, format, clientFile }

    if (depth === 0 && token.kind === 'word') {
      const pair = `${previous?.kind === 'word' ? previous.text.toUpperCase() : ''} ${token.text.toUpperCase()}`
      if (pair === 'INTO OUTFILE' || (pair === 'FROM INFILE' && verb === 'INSERT')) clientFile = pair
      // FORMAT is the last clause but for SETTINGS; anywhere else it is the name of a column.
      const lastClause = pair.startsWith('FORMAT ')
      if (lastClause) format = token.text
      else if (token.text.toUpperCase() === 'SETTINGS' && format !== '') settingsFollow = true
      else if (!settingsFollow) format = ''
    } else if (!settingsFollow) format = ''
    previous = token
  }
}

/** Follows `INSERT INTO [TABLE] [FUNCTION] target [(columns)]` up to where data, a SELECT or settings begin. */
class InsertTarget {
  #state: 'head' | 'target' | 'body' | 'select' = 'head'
  #infileAt: number | undefined
  #formatAt: number | undefined

  feed(sql: string, token: Token, depth: number): InlineInsert | undefined {
    const word = token.kind === 'word' ? token.text.toUpperCase() : ''
    if (this.#state === 'head') {
      // The first name that is not a keyword of the head is the target, even where it is called `values`.
      if (!['INSERT', 'INTO', 'TABLE', 'FUNCTION'].includes(word)) this.#state = 'target'
      return undefined
    }
    if (depth !== 0 || token.kind === 'punctuation') return undefined
    if (this.#state === 'target') {
      if (sql[token.start - 1] === '.') return undefined
      this.#state = 'body'
    }
    if (this.#state === 'select') return undefined
    if (this.#formatAt !== undefined && token.kind === 'word') {
      const infileAt = this.#infileAt ?? this.#formatAt
      return { infileAt, formatAt: this.#formatAt, format: token.text, dataAt: dataStart(sql, token.end) }
    }
    if (word === 'SELECT' || word === 'WITH' || word === 'WATCH') this.#state = 'select'
    if (word === 'SETTINGS') this.#infileAt = token.start
    if (word === 'FORMAT') this.#formatAt = token.start
    if (word === 'VALUES') {
      return { infileAt: this.#infileAt ?? token.start, formatAt: token.start, format: 'Values', dataAt: token.end }
    }
    return undefined
  }
}

/** Data begin after the format's name, spaces and one line break (or one `;`), as ClickHouse's own parser has it. */
function dataStart(sql: string, from: number): number {
  let at = from
  while (sql[at] === ' ' || sql[at] === '\t' || sql[at] === '\f') at++
  if (sql[at] === ';') at++
  if (sql[at] === '\r') at++
  return sql[at] === '\n' ? at + 1 : at
}

function nextToken(sql: string, from: number): Token | undefined {
  let at = from
  while (at < sql.length) {
    const character = sql[at] ?? ''
    const two = sql.slice(at, at + 2)
    if (SPACE.test(character) || character === '\0') at++
    else if (two === '--' || two === '#!' || two === '# ') at = endOf(sql, '\n', at)
    else if (two === '/*') at = endOf(sql, '*/', at + 2)
    else return readToken(sql, at, character)
  }
  return undefined
}

function readToken(sql: string, start: number, character: string): Token {
  if (character === "'" || character === '"' || character === '`') return quoted(sql, start, character)
  if (character === '$') {
    const tag = /^\$[A-Za-z0-9_]*\$/.exec(sql.slice(start, start + 128))?.[0]
    if (tag !== undefined) {
      return { kind: 'quoted', text: '', start, end: endOf(sql, tag, start + tag.length) }
    }
  }
  let end = start + 1
  if (!WORD_START.test(character)) {
    // A number keeps its letters (`1e5`, `0xFF`), so that they are not taken for words.
    if (/[0-9]/.test(character)) while (WORD.test(sql[end] ?? '')) end++
    return { kind: 'punctuation', text: sql.slice(start, end), start, end }
  }
  while (WORD.test(sql[end] ?? '')) end++
  return { kind: 'word', text: sql.slice(start, end), start, end }
}

function quoted(sql: string, start: number, quote: string): Token {
  let at = start + 1
  while (at < sql.length) {
    if (sql[at] === '\\') at += 2
    else if (sql[at] === quote && sql[at + 1] === quote) at += 2
    else if (sql[at] === quote) return { kind: 'quoted', text: '', start, end: at + 1 }
    else at++
  }
  return { kind: 'quoted', text: '', start, end: sql.length }
}

function endOf(sql: string, mark: string, from: number): number {
  const found = sql.indexOf(mark, from)
  return found === -1 ? sql.length : found + mark.length
}
