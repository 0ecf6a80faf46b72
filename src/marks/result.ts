import type { ResultMark } from '../model/marks.ts'
import { isHollow } from './hollow.ts'
import { bitOf } from './languages/language.ts'
import type { MeaningReader } from './meanings.ts'
import { COUNT_KEY, ENVELOPE, LIST_ENVELOPE, MESSAGE_KEYS, TYPE_KEYS, WRAPPER_KEYS, WRAPPERS } from './result-keys.ts'
import { NULL_TEXT, parseResult, readLooseObject } from './result-text.ts'
import { weighResult } from './result-words.ts'
import { hasLowScores } from './scores.ts'
import { readTable } from './table-text.ts'
import { isUnwanted } from './tool-nature.ts'

/**
 * What a tool's or retrieval's result amounts to, read from its text: data (`''`), null, empty, "not found" or an
 * error that came as a success. Only short results and the heads of long ones are read: a long result holds data.
 *
 * @param text The result as sent: text, JSON, JSON in a JSON string, or wrapped (`{"result": null}`, MCP content
 *   parts, a serialised tool message).
 * @param args The arguments as sent: values that only repeat them are no data.
 */
export function readResult(text: string, args: string, reader: MeaningReader): ResultMark {
  const trimmed = text.length > LONG_RESULT ? text : text.trim()
  if (trimmed === '') return 'empty'
  if (trimmed.length > SHORT_RESULT && !HINT.test(trimmed)) return ''
  if (trimmed.length <= LONG_RESULT) return classify(parseResult(trimmed, 2), args, reader, 0)
  return readHead(trimmed)
}

/** Above this many characters a result is not parsed: whatever envelope a tool uses, an empty one is shorter. */
const LONG_RESULT = 1_500
/** A result longer than this is only read further when it holds one of the signs of nothing or of an error. */
const SHORT_RESULT = 300
const HINT = /score|imilarity|null|\[\]|\{\}|false|rror|xception|fail|status|code|None|ound|""/
/** Words say "nothing" or "error" as a whole result, or not at all. */
const LONG_TEXT = 240
/** Unwrapping stops here. */
const DEEPEST = 6

/** `(empty)`, `none`, `<results/>`, `<table><tbody></tbody></table>`, `Array()`, `dict_values([])`, a printed data frame or table without rows, a CSV of a header only. */
const EMPTY_TEXT =
  /^[\s([<{"']*(?:empty|no rows|no output|none)[\s)\]>}"'.]*$|^(?:<\?xml[^>]*>\s*)?<(\w+)[^>]*(?:\/>|>\s*<\/\1>)$|^(?:array|list|dict|set)?\s*\(\s*\)$|^(?:empty DataFrame|Series\(\[\])|^(?:\s*<[^<>]*>)+\s*$|^\w+\((?:\[\]|\{\}|\(\))?\)$|^\|[^\n]*\|\s*\n\|[\s:|-]+$|^(?:id|uuid|[a-z]+_(?:id|at|date|name))(?:[,;\t|][a-z_]+)+$|^(?=.*(?:_|\b(?:id|status|state|date|name|type|code|value|amount|price|total|number|created|updated)\b))"?[a-z][a-z_]*"?(?:[,;\t|] ?"?[a-z][a-z_]*"?){2,}$/i
/** What Python calls null; the word in small letters lists nothing. */
const SMALL_NONE = /^["'([]*none[\])"'.]*$/
/** Errors of a length with stack trace or page: by how they begin. */
const ERROR_HEAD =
  /^\s*(?:["{[\s]{0,4})(?:(?:"?(?:error|errors|exception)"?\s*[:=]\s*(?!null|none|no\b|0\b|\[\]|\{\}|false|""|'')\S)|Traceback \(most recent call last\)|(?:[A-Z]\w* )?Fatal error\b|(?:[A-Z]\w*)?(?:Error|Exception)\b\s*[:(]|Error\b|ERR(?:OR)?[\s:\]_-]|Uncaught |Unhandled |panic:|fatal:|SQLSTATE|ORA-\d|E[A-Z]{4,}:|(?:<\?xml[^>]*>\s*)?<(?:error|fault|soap:Fault)\b|<[^>]*Envelope[\s\S]{0,300}<(?:\w+:)?Fault\b|(?:[a-z]\w*\.)+[A-Z]\w*(?:Exception|Error)\b|<html[\s\S]{0,100}<(?:title|h1)>[^<]{0,40}(?:unavailable|error|50[0-4]|40[34])|(?:HTTP\/[\d.]+\s+)?[45]\d\d[ :-]+[A-Z]|[⚠❌✗]|<!DOCTYPE html>[\s\S]{0,200}(?:50[0-4]|40[34]) )/
const FAILED_STATUS =
  /^(?:error|errored|failed|failure|fail|timeout|timed_?out|unavailable|exception|rejected|denied|forbidden|unauthorized|internal_error|server_error|aborted|ko|nok|err|fatal|crashed|unhealthy|unreachable|unsuccessful)$/i
const ERROR_TYPE = /^(?:error|failure|exception|error-text|error-json|error_result|tool_error)$/i
const MISSING_STATUS =
  /^(?:not_?found|no_?results?|no_?data|empty|missing|none|not_?available|no_?match(?:es)?|zero_results)$/i

function classify(value: unknown, args: string, reader: MeaningReader, depth: number): ResultMark {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') {
    const table = readTable(value)
    if (table !== null) return classifyList(table, args, reader, depth)
    const loose = value.length > LONG_RESULT ? null : readLooseObject(value)
    return loose === null ? classifyText(value, reader) : classifyObject(loose, args, reader, depth)
  }
  if (typeof value !== 'object') return ''
  if (depth > DEEPEST) return ''
  if (Array.isArray(value)) return classifyList(value, args, reader, depth)
  return classifyObject(value as Record<string, unknown>, args, reader, depth)
}

/** What a text says as a whole: by its signs and phrases, unless its words weigh against them, or else by its words. */
function classifyText(text: string, reader: MeaningReader): ResultMark {
  const trimmed = text.trim()
  const mark = classifyPhrases(trimmed, reader)
  if (
    trimmed.length > LONG_TEXT ||
    saysUnwanted(trimmed) ||
    !/\p{L}{2,}\P{L}+\p{L}{2,}|[\u3040-\u9fff]{3}/u.test(trimmed)
  )
    return mark
  // Signs of an error, unlike its words, are not overruled.
  return mark !== '' && ERROR_HEAD.test(trimmed) ? mark : weighResult(trimmed, mark, reader.tables)
}

function classifyPhrases(trimmed: string, reader: MeaningReader): ResultMark {
  if (trimmed === '') return 'empty'
  if (NULL_TEXT.test(trimmed) && !SMALL_NONE.test(trimmed)) return 'null'
  if (EMPTY_TEXT.test(trimmed)) return 'empty'
  if (trimmed.length > LONG_TEXT) return readHead(trimmed)
  if (MISSING_PART.test(trimmed) || THROWN.test(trimmed)) return 'error_text'
  const found = reader.read(trimmed, 'result')
  if (found & bitOf('failed'))
    return NO_SUCH.test(trimmed) || (found & bitOf('notFound') && !BREAKDOWN.test(trimmed)) ? 'not_found' : 'error_text'
  if (found & bitOf('notFound') && !saysUnwanted(trimmed)) return 'not_found'
  if (ERROR_HEAD.test(trimmed)) return MISSING_THING.test(trimmed) ? 'not_found' : 'error_text'
  // A few words without a figure: one word is enough. A single word may be a state ("offline") that was asked for.
  const bare = trimmed.replace(TECHNICAL_FIGURES, '')
  if (trimmed.length > 80 || /\d/.test(bare) || !/\p{L}{2,}\s+\p{L}{2,}/u.test(bare) || saysUnwanted(trimmed)) return ''
  if (BRIEF_FAILURE.test(trimmed)) return 'error_text'
  return BRIEF_LACK.test(trimmed) ? 'not_found' : ''
}

/** It is the service that is not available, or an error besides. */
const BREAKDOWN =
  /error|exception|timeout|timed|unavailable|fehler|erreur|\berro\b|\bfout|dienst|server|servi[cçz]|schnittstelle|system|sistema|système|systeem|サーバ|サービス|服务|सेवा|सर्वर/i

/** Codes of stores: `NoSuchKey`, `DoesNotExist`; and the status 404, where it stands for the whole. */
const NO_SUCH =
  /^(?:(?:HTTP|Client|Server) )?(?:[Ee]rror|ERROR|[Ss]tatus|HTTP)?[ :/-]{0,2}(?:code )?404\b|\bNoSuch(?!Method|Module|Host|Tool|Function|Table|Column)[A-Z]|\bDoesNotExist\b|_NOT_FOUND\b/

/** What is missing is a part of the tool itself. */
const MISSING_PART =
  /\b(?:table|relation|column|schema|host|module|command|driver|endpoint)\b.{0,40}(?:not exist|not found|unknown)/i

/** How Ruby and others print what was thrown: the message, then its class. */
const THROWN = /\((?:[A-Z]\w*(?:::|\.))*[A-Z]\w*(?:Error|Exception)\)\s*$/

/** HTTP errors, durations and tries: figures of an error, not of data. */
const TECHNICAL_FIGURES = /\b(?:[45]\d\d|\d+\s?(?:ms|s|sec|seconds|retries|attempts|tries))\b/g
const BRIEF_FAILURE =
  /\b(?:crash(?:ed)?|fail(?:ed|ure)?|broken?|exception|refused|denied|forbidden|aborted|unreachable|timeout|overloaded|unauthori[sz]ed|error|fault|corrupt(?:ed)?|did not (?:answer|respond|complete|return)|unable to|cannot|can't|could not|couldn't|offline|under maintenance|hang up|no route|dropped|connection lost|unresponsive|not reachable|overload|throttled|panic|halted|gave up|interrupted|disconnected|went wrong|bad gateway|unhandled|expired|rejected|unsuccessful|out of (?:memory|service)|unexpected|not respond(?:ing)?|no (?:response|connection|answer|reply))\b|nicht erreichbar|fehlgeschlagen|abgebrochen|zeitüberschreitung|fehler|échec|échoué|injoignable|impossible de|falló|fallido|no responde|caído|falhou|fora do ar|não respond|non risponde|irraggiungibile|fallit|mislukt|onbereikbaar|reageert niet|विफल|त्रुटि/i
const BRIEF_LACK =
  /\b(?:unavailable|missing|unknown|absent|empty|blank|nonexistent|non-existent|nothing|none|not (?:found|available|there|known|listed|in)|no (?:\w+ ){0,3}(?:found|available|record|records|data|result|results|match|matches|entry|entries|information|documents?))\b|unbekannt|inconnu|desconocid|desconhecid|sconosciut|onbekend|inexist|introuvable|indisponible|indisponível|non disponibil|niet beschikbaar|nicht verfügbar|nicht vorhanden|no disponible|aucun|ningun|ningún|nenhum|nessun|keine? |geen |sin datos|sem dados|उपलब्ध नहीं|नहीं मिल/i

/** "No conflicts found" is good news. */
function saysUnwanted(text: string): boolean {
  return (
    /^(?:no|0|zero|keine|kein|sin|aucune?|nenhum|nenhuma|nessun|nessuna|geen)\s/i.test(text) &&
    text.split(/\W+/).slice(1, 4).some(isUnwanted)
  )
}

function readHead(text: string): ResultMark {
  const head = text.slice(0, 400)
  if (!ERROR_HEAD.test(head)) return ''
  return MISSING_THING.test(head) ? 'not_found' : 'error_text'
}

/** The error is that the thing asked for is not there. */
const MISSING_THING = /not.?found|no.?such|does not exist|DoesNotExist/i

function classifyList(list: readonly unknown[], args: string, reader: MeaningReader, depth: number): ResultMark {
  if (list.length === 0) return 'empty'
  if (hasLowScores(list, reader.lowDocumentScore)) return 'empty'
  if (list.length > 3) return ''
  // Content parts and lists of one: what they hold decides; several entries are data unless each says otherwise.
  const marks = list.map((item) => classify(item, args, reader, depth + 1))
  return marks.every((mark) => mark !== '') ? (marks[0] ?? '') : ''
}

function classifyObject(
  object: Record<string, unknown>,
  args: string,
  reader: MeaningReader,
  depth: number,
): ResultMark {
  const keys = Object.keys(object)
  if (keys.length === 0) return 'empty'
  const failed = readFailure(object, args, reader)
  if (failed !== '') return failed
  if (object.found === false || object.exists === false) return 'not_found'

  if (keys.some((key) => hasLowScores(object[key], reader.lowDocumentScore))) return 'empty'

  const wrapped = keys.some((key) => WRAPPERS.has(key.toLowerCase()))
  const listsNothing = Object.values(object).some((item) => Array.isArray(item) && item.length === 0)
  let nothing: ResultMark = ''
  let substance = 0
  let good = 0
  // A "no" informs, unless words beside it say that there is nothing.
  let flags = 0
  for (const key of keys) {
    const item = object[key]
    const lower = key.toLowerCase()
    const said = typeof item === 'string' && MESSAGE_KEYS.test(lower) ? classifyText(item, reader) : ''
    if (said !== '') {
      nothing = said
      continue
    }
    const wraps = WRAPPERS.has(lower)
    if (wraps) {
      const inner = classify(typeof item === 'string' ? parseResult(item, 1) : item, args, reader, depth + 1)
      if (inner === '') substance++
      else if (nothing === '' || nothing === 'null') nothing = inner
      continue
    }
    if (isEmptyValue(item)) {
      if (ENVELOPE.test(lower)) continue
      if (isUnwanted(key)) good++
      else nothing = item === null ? nothing || 'null' : 'empty'
      continue
    }
    if (
      (item === 0 && COUNT_KEY.test(key)) ||
      ENVELOPE.test(lower) ||
      (wrapped && WRAPPER_KEYS.test(lower)) ||
      (listsNothing && (TYPE_KEYS.test(lower) || LIST_ENVELOPE.test(key))) ||
      repeats(item, args)
    )
      continue
    if (item === false) {
      flags++
      continue
    }
    if (depth < DEEPEST && isPlainObject(item)) {
      const inner = classifyObject(item, args, reader, depth + 1)
      if (inner !== '' && !isState(item, lower, inner)) {
        nothing = nothing === '' || nothing === 'null' ? inner : nothing
        continue
      }
    }
    substance++
  }
  if (nothing !== 'not_found') substance += flags
  if (substance === 0 && good === 0) nothing ||= readMessage(object, reader)
  else nothing = ''
  return nothing || (isHollow(object, (leaf) => repeats(leaf, args)) ? 'empty' : '')
}

/** `{"job": {"id": 7, "status": "failed"}}`: the state of a thing, not of the call. */
function isState(item: Readonly<Record<string, unknown>>, key: string, mark: ResultMark): boolean {
  return mark === 'error_text' && key !== 'data' && !Object.keys(item).some((inner) => ERROR_KEY.test(inner))
}

/** An object of envelope keys only: its message may say that there is nothing. */
function readMessage(object: Record<string, unknown>, reader: MeaningReader): ResultMark {
  const message = object.message ?? object.msg ?? object.note
  return typeof message === 'string' ? classifyText(message, reader) : ''
}

const ERROR_KEY =
  /^(?:error|err|exception|fault|failure|problem|fehler|erreur|erro|errore|fout)(?:_?(?:message|msg|code|type|text|detail|details|description|reason|info))?$/i

function statesError(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0 || isEmptyValue(value)) return false
  return !(typeof value === 'string' && /^(?:0|none|null|no|ok|false|success)$/i.test(value.trim()))
}

/** `E_TIMEOUT`, `UPSTREAM_ERROR`: codes in capitals say it themselves. */
const CODE_OF_ERROR =
  /^(?:E_?[A-Z]{4,}|ERR_\w+|[A-Z_]*(?:ERROR|TIMEOUT|UNAVAILABLE|EXCEPTION|FAILED|FAILURE|DENIED|FORBIDDEN|UNAUTHORIZED|EXCEEDED)[A-Z_]*)$/

/** `{"error": ...}`, `{"success": false}`, `{"status": 500}`, `isError`: an error that came as a success. */
function readFailure(object: Record<string, unknown>, args: string, reader: MeaningReader): ResultMark {
  const error = Object.entries(object).find(([key, value]) => ERROR_KEY.test(key) && statesError(value))?.[1]
  const alone = saysNothingElse(object, args)
  if (error !== undefined && alone) {
    return saysNotFound(error, object, reader) ? 'not_found' : 'error_text'
  }
  if (alone && Array.isArray(object.errors) && object.errors.length > 0 && holdsNothing(object.data ?? null)) {
    return saysNotFound(object.errors[0], object, reader) ? 'not_found' : 'error_text'
  }
  if (
    object.isError === true ||
    object.is_error === true ||
    ERROR_TYPE.test(String(object.type ?? object.kind ?? object.outcome ?? '')) ||
    /(?:Exception|Error)$/.test(String(object.__type ?? ''))
  ) {
    return saysNotFound(object, object, reader) ? 'not_found' : 'error_text'
  }
  const status = object.status ?? object.state
  for (const said of [status, object.outcome, object.result_type, object.code])
    if (typeof said === 'string' && MISSING_STATUS.test(said)) return 'not_found'
  const failed =
    [object.success, object.ok, object.succeeded].some((one) => one === false || one === 'false' || one === 0) ||
    [object.failed, object.hasError, object.has_error, object.errored].some((one) => one === true) ||
    [object.code, object.status].some((one) => typeof one === 'string' && CODE_OF_ERROR.test(one) && alone) ||
    [object.http, object.response, object.meta].some(
      (one) => isPlainObject(one) && isErrorCode(one.status ?? one.statusCode ?? one.code),
    ) ||
    (typeof status === 'string' && FAILED_STATUS.test(status) && alone) ||
    Object.entries(object).some(([key, value]) => STATUS_KEY.test(key) && isErrorCode(value)) ||
    (isErrorCode(object.code) && alone) ||
    exitedBadly(object)
  if (!failed) return ''
  return saysNotFound(object, object, reader) ? 'not_found' : 'error_text'
}

/** Keys of an HTTP status. */
const STATUS_KEY = /^(?:status|state|(?:http_?)?status_?code|http_?(?:status|code)|response_?code)$/i

/** A command that printed nothing and ended with another code than 0. */
function exitedBadly(object: Readonly<Record<string, unknown>>): boolean {
  const code = object.exit_code ?? object.exitCode ?? object.returncode ?? object.return_code
  return typeof code === 'number' && code !== 0 && isEmptyValue(object.stdout ?? object.output ?? '')
}

/** What is said about an error, beside the error. */
const ERROR_DETAIL =
  /error|exception|fault|failure|problem|^errno$|^syscall$|sqlstate|^state$|^status|reason|detail|hint|retr|cause|description|suggest|stack|trace|title|instance|path|method|url|service|endpoint|help|doc|level|severity|attempt/i

const FOUND_KEY = /^(?:warnings?|errors|count|total|found|results|hits_?count|row_?count|num_?results)$/

/** An error or `status: failed` beside real data is the state of an order or a job, not of this call. */
function saysNothingElse(object: Record<string, unknown>, args: string): boolean {
  return Object.keys(object).every((key) => {
    const lower = key.toLowerCase()
    const value = object[key]
    // How many were found is said of things, not of the error that a call ended with.
    if (FOUND_KEY.test(lower) && typeof value === 'number' && value > 0) return false
    return (
      ENVELOPE.test(lower) ||
      WRAPPER_KEYS.test(lower) ||
      WRAPPERS.has(lower) ||
      ERROR_DETAIL.test(key) ||
      holdsNothing(value) ||
      repeats(value, args)
    )
  })
}

function saysNotFound(error: unknown, object: Record<string, unknown>, reader: MeaningReader): boolean {
  if (
    [object.status, object.statusCode, object.status_code, object.code, object.http_status].some(
      (code) => code === 404 || code === '404',
    )
  )
    return true
  const text = (typeof error === 'string' ? error : JSON.stringify(error)).slice(0, LONG_TEXT)
  if (
    /not.?found|no.?such|NOT_FOUND|does not exist|no_results/i.test(text) &&
    !/tool|function|host|module|timed?.?out/i.test(text)
  )
    return true
  const found = reader.read(text.replace(/["{}_:]/g, ' '), 'result')
  return (found & bitOf('notFound')) !== 0 && (found & bitOf('failed')) === 0
}

function isErrorCode(code: unknown): boolean {
  const number = typeof code === 'string' && /^[45]\d\d$/.test(code) ? Number(code) : code
  return typeof number === 'number' && Number.isInteger(number) && number >= 400 && number <= 599
}

function isEmptyValue(value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.every((item) => Array.isArray(item) && item.length === 0)) ||
    (isPlainObject(value) && Object.keys(value).length === 0)
  )
}

/** Empty, or an object all of whose values are. */
function holdsNothing(value: unknown): boolean {
  return isEmptyValue(value) || (isPlainObject(value) && Object.values(value).every(isEmptyValue))
}

/** `{"order_id": "7781", "order": null}`: the id is the question, not an answer. */
function repeats(value: unknown, args: string): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const text = String(value)
  // Most values do not, which is told without making an expression.
  if (text.length < 2 || !args.includes(text)) return false
  return new RegExp(`(?<![\\w.])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.])`).test(args)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
