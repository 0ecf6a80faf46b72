import { EMPTY_SPAN } from '../model/empty-span.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { AnswerMarks, Marks, ResultMark, UserMarks } from '../model/marks.ts'
import { NO_MARKS } from '../model/marks.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { readAnswer } from './answer.ts'
import { readClassification } from './classifier.ts'
import { isFromModel, readErrorKind } from './error-kind.ts'
import { findMeanings } from './find-meanings.ts'
import { readGivenResults } from './given-results.ts'
import { onceForLastTexts } from './last-texts.ts'
import { createMeaningReader, type MeaningReader } from './meanings.ts'
import { compilePhrases, type PhraseBook } from './phrases.ts'
import { inputPrintsOf, outputPrintsOf, sampleHash, workHash } from './prints.ts'
import { readResult } from './result.ts'
import { areLow } from './scores.ts'
import type { MarkSettings } from './settings.ts'
import { readStatedAge } from './stated-age.ts'
import { readTokenLimit } from './token-limit.ts'
import { type ToolNature, toolNature } from './tool-nature.ts'
import { readUser } from './user.ts'
import { shippedTables, type Tables } from './word-table/tables.ts'
import { readWords } from './words.ts'

export { type MarkSettings, markSettings } from './settings.ts'

/**
 * The same span with its marks filled: what the rules need to know of its text, without the text. Runs on every span
 * at receive, before privacy; reads bounded parts of the fields only. Pure, and never throws on odd input.
 */
export function markSpan(span: CanonicalSpan, settings: MarkSettings, tables: Tables = shippedTables()): CanonicalSpan {
  if (span.kind === 'other' && span.conventions.length === 0 && span.status !== 'error') return span
  return { ...span, marks: readMarks(span, compile(settings, tables)) }
}

/**
 * The same for a log record that holds a span's content: its marks are laid under the span's own when the trace is put
 * together. What the log leaves out is taken from the neutral span, so a log without a kind is read as a model call.
 */
export function markLog(log: CanonicalLog, settings: MarkSettings, tables: Tables = shippedTables()): CanonicalLog {
  if (log.content === null) return log
  const span: CanonicalSpan = { ...NEUTRAL_SPAN, ...log.content }
  const kind = span.kind === 'other' ? 'llm' : span.kind
  const marks = readMarks({ ...span, kind }, compile(settings, tables))
  return { ...log, content: { ...log.content, marks } }
}

interface Compiled {
  readonly settings: MarkSettings
  readonly reader: MeaningReader
  readonly readAnswer: (text: string, question: string) => AnswerMarks
  readonly readUser: (text: string, beside: '') => UserMarks
  readonly intents: readonly {
    readonly intent: string
    readonly book: PhraseBook
    readonly patterns: readonly RegExp[]
  }[]
  readonly natures: Map<string, ToolNature>
}

/** Settings live as long as the process; what is compiled from them too. */
const compiledBySettings = new WeakMap<MarkSettings, Compiled>()

function compile(settings: MarkSettings, tables: Tables): Compiled {
  const known = compiledBySettings.get(settings)
  if (known?.reader.tables === tables) return known
  const reader = createMeaningReader(settings.phrases, settings.lowDocumentScore, tables)
  const compiled: Compiled = {
    settings,
    reader,
    readAnswer: onceForLastTexts((text, question) => readAnswer(text, question, reader)),
    readUser: onceForLastTexts((text) => readUser(text, reader)),
    intents: settings.intentRules.map((rule) => ({
      intent: rule.intent,
      book: compilePhrases([rule.phrases]),
      patterns: rule.patterns.map((pattern) => new RegExp(pattern, 'iu')),
    })),
    natures: new Map(),
  }
  compiledBySettings.set(settings, compiled)
  return compiled
}

function readMarks(span: CanonicalSpan, compiled: Compiled): Marks {
  const { reader } = compiled
  const gives = span.kind === 'tool' || span.kind === 'retrieval'
  const nature = span.kind === 'tool' ? natureOf(span.toolName || span.name, compiled) : NO_NATURE
  const result = gives ? resultOf(span, compiled) : ''
  const failed = span.status === 'error' || result === 'error_text'
  const errorText = span.status === 'error' ? span.statusMessage : result === 'error_text' ? given(span) : ''
  const errorKind = failed ? readErrorKind(span.errorType, errorText, span.kind) : ''
  return {
    result,
    answer: speaks(span) ? compiled.readAnswer(span.answerText, span.userText) : NO_MARKS.answer,
    // Here, since it reads the head of the answer once more, see `units.ts`.
    outputPrints: makesData(span) ? outputPrintsOf(dataOf(span)) : NO_MARKS.outputPrints,
    user: compiled.readUser(span.userText, ''),
    intents: readIntents(span.userText, compiled),
    workKey: workKeyOf(span),
    inputPrints: makesData(span) ? inputPrintsOf(span.toolArguments || span.input || span.query) : NO_MARKS.inputPrints,
    returnsNothingByNature: nature.returnsNothing,
    mayAct: nature.mayAct,
    emptyIsNormal: nature.emptyIsNormal,
    statedAgeDays: gives ? readStatedAge(given(span), span.startTimeUnixNano) : null,
    invalidArguments: span.kind === 'tool' && (errorKind === 'invalid_arguments' || isBrokenJson(span.toolArguments)),
    errorKind,
    errorFromModel: failed && isFromModel(span.errorType, errorText),
    givenResults:
      span.kind === 'llm'
        ? readGivenResults(span.input, span.userText, reader, (tool) => natureOf(tool, compiled))
        : NO_MARKS.givenResults,
    label: readClassification(span, compiled.settings.classifierNames),
    blocks: span.kind === 'guardrail' && span.guardrail === null && NOT_PASSED.test(span.output.slice(0, 500)),
    tokenLimit: span.kind === 'llm' && span.finishReasons.length === 0 ? readTokenLimit(span.attributes) : null,
  }
}

/** Text beside a request for tools is not yet the answer. */
function speaks(span: CanonicalSpan): boolean {
  if (span.kind === 'llm') return span.toolRequests.length === 0
  return span.kind === 'agent' || span.kind === 'workflow' || span.parentSpanId === ''
}

/** Steps through which data flows; agents and workflows only hold them. */
function makesData(span: CanonicalSpan): boolean {
  return span.kind === 'llm' || span.kind === 'tool' || span.kind === 'retrieval' || span.kind === 'reranker'
}

function dataOf(span: CanonicalSpan): string {
  return span.toolResult || documentText(span) || span.answerText || span.output
}

/** `{"passed": false}`, `{"blocked": true}`, `blocked`. */
const NOT_PASSED =
  /"(?:passed|allowed|safe|valid|ok|is_safe|isSafe|success|pass)"\s*:\s*false|"(?:blocked|flagged|tripwire_?triggered|denied|rejected|violation|unsafe)"\s*:\s*true|"(?:action|verdict|decision|result|status)"\s*:\s*"(?:block|blocked|deny|denied|reject|rejected|fail|failed|unsafe)"|^\s*"?(?:blocked|denied|rejected|unsafe|failed)\b/i

const NO_NATURE: ToolNature = { returnsNothing: false, emptyIsNormal: false, mayAct: false }
/** Names of tools are few; strangers' names must not fill the memory. */
const MOST_NATURES = 2_000

function natureOf(name: string, compiled: Compiled): ToolNature {
  const known = compiled.natures.get(name)
  if (known) return known
  if (compiled.natures.size >= MOST_NATURES) compiled.natures.clear()
  const nature = toolNature(name, compiled.settings, compiled.reader.tables)
  compiled.natures.set(name, nature)
  return nature
}

function given(span: CanonicalSpan): string {
  return span.toolResult || span.output
}

/** `''` where the span states no result at all: content that was never sent is not an empty result. */
function resultOf(span: CanonicalSpan, compiled: Compiled): ResultMark {
  // An error inside the result is no error of the call, even where a convention made it the span's status.
  if (span.status === 'error')
    return span.statusMessage + span.errorType === '' && given(span) !== '' ? 'error_text' : ''
  if (span.kind === 'retrieval') {
    if (span.documents.length > 0) {
      const scores = span.documents.map((document) => document.score)
      return areLow(scores, compiled.settings.lowDocumentScore) ? 'empty' : ''
    }
    if (span.documentCount === 0) return 'empty'
    if (span.documentCount !== null) return ''
  }
  const text = given(span)
  if (text !== '') return readResult(text, span.toolArguments || span.input, compiled.reader)
  return 'toolResult' in span.sources || 'output' in span.sources ? 'empty' : ''
}

const MOST_DOCUMENTS = 8

function documentText(span: CanonicalSpan): string {
  if (span.documents.length === 0) return ''
  return span.documents
    .slice(0, MOST_DOCUMENTS)
    .map((document) => `${document.id} ${document.content.slice(0, 80)}`)
    .join(' ')
}

const USER_TEXT_LENGTH = 2_000

function readIntents(text: string, compiled: Compiled): readonly string[] {
  if (text === '' || compiled.intents.length === 0) return NO_MARKS.intents
  const part = text.slice(0, USER_TEXT_LENGTH)
  const words = readWords(part, 0, part.length)
  return compiled.intents
    .filter((rule) => findMeanings(words, rule.book) !== 0 || rule.patterns.some((pattern) => pattern.test(part)))
    .map((rule) => rule.intent)
}

function workKeyOf(span: CanonicalSpan): string {
  switch (span.kind) {
    case 'llm':
      return span.input === '' ? '' : `${sampleHash(span.systemText)}.${sampleHash(span.input)}`
    case 'tool':
    case 'retrieval':
    case 'embedding':
    case 'reranker':
      return `${workHash(span.toolName || span.dataSource || span.name)}.${workHash(span.toolArguments || span.query || span.input)}`
    case 'guardrail':
      return `.${sampleHash(span.input)}`
    default:
      return span.userText === '' ? '' : `.${sampleHash(span.userText)}`
  }
}

/** Begins as JSON and is none. Text that was cut by an attribute limit is long, and is not judged. */
function isBrokenJson(text: string): boolean {
  if (text.length > 1_000 || !text.startsWith('{"')) return false
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

/** A span that says nothing, for reading a log's content by the same functions. */
const NEUTRAL_SPAN: CanonicalSpan = { ...EMPTY_SPAN, parentSpanId: '-', kind: 'llm' }
