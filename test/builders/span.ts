import { EMPTY_SPAN } from '../../src/model/empty-span.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import { type AnswerMarks, type Marks, NO_MARKS, type UserMarks } from '../../src/model/marks.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'

/** A fixed instant that all built spans count from: 2026-11-21T10:00:00Z. */
export const EPOCH_UNIX_NANO = 1_795_255_200_000_000_000n

/** Trace id of everything that is built without one. */
export const TRACE_ID = '0af7651916cd43dd8448eb211c80319c'

/** What a builder accepts: any field of a span, short ids, milliseconds since {@link EPOCH_UNIX_NANO}, single marks. */
export interface SpanInput extends Partial<Omit<CanonicalSpan, 'marks'>> {
  /** Any short text; becomes the 16 hex digits of the span id. */
  readonly id?: string
  /** The `id` of the parent. */
  readonly parent?: string
  /** Milliseconds after {@link EPOCH_UNIX_NANO}. */
  readonly start?: number
  /** Milliseconds after {@link EPOCH_UNIX_NANO}; default: one millisecond after the start. */
  readonly end?: number
  readonly marks?: MarksInput
}

/** Marks of which only the interesting ones are written down. */
export interface MarksInput extends Partial<Omit<Marks, 'answer' | 'user'>> {
  readonly answer?: Partial<AnswerMarks>
  readonly user?: Partial<UserMarks>
}

/** The span id that the builder makes of a short text; 16 hex digits are kept as they are. */
export function spanId(id: string): string {
  if (/^[0-9a-f]{16}$/.test(id)) return id
  const hex = [...new TextEncoder().encode(id)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.padEnd(16, '0').slice(0, 16)
}

/** Unix nanoseconds of so many milliseconds after {@link EPOCH_UNIX_NANO}. */
export function at(milliseconds: number): bigint {
  return EPOCH_UNIX_NANO + BigInt(Math.round(milliseconds * 1000)) * 1000n
}

/** A whole canonical span; what is not given is empty, an AI kind gets a convention and an answer gets its mark. */
export function span(input: SpanInput = {}): CanonicalSpan {
  const { id = 'root', parent, start = 0, end = start + 1, marks, ...fields } = input
  const kind = fields.kind ?? 'llm'
  const answerText = fields.answerText ?? ''
  return {
    ...EMPTY_SPAN,
    traceId: TRACE_ID,
    spanId: spanId(id),
    parentSpanId: parent === undefined ? '' : spanId(parent),
    name: id,
    kind,
    conventions: kind === 'other' ? [] : ['otel_genai'],
    startTimeUnixNano: at(start),
    endTimeUnixNano: at(end),
    scopeName: 'builder',
    ...fields,
    marks: buildMarks(marks, answerText !== ''),
  }
}

/** A whole evaluation of the trace; give a `spanId` and it is about that span. */
export function evaluation(input: Partial<Evaluation> & { readonly span?: string } = {}): Evaluation {
  const { span: about, ...fields } = input
  const of = fields.spanId ?? (about === undefined ? '' : spanId(about))
  const name = fields.name ?? 'quality'
  return {
    evaluationId: `${name}/${of}/${fields.score ?? ''}/${fields.label ?? ''}/${fields.sessionId ?? ''}`,
    level: of === '' ? 'trace' : 'span',
    traceId: TRACE_ID,
    sessionId: '',
    responseId: '',
    score: null,
    label: '',
    passed: null,
    explanation: '',
    source: 'code',
    evaluator: '',
    userId: '',
    createdAtUnixNano: at(10),
    scoreIsFraction: typeof fields.score === 'number',
    ...fields,
    name,
    spanId: of,
  }
}

/** A whole log record about a span. */
export function log(input: Partial<CanonicalLog> & { readonly span?: string } = {}): CanonicalLog {
  const { span: about = 'root', ...fields } = input
  return {
    traceId: TRACE_ID,
    spanId: spanId(about),
    logId: `${about}/${fields.eventName ?? ''}/${fields.timeUnixNano ?? 0n}`,
    timeUnixNano: at(0),
    eventName: '',
    serviceName: '',
    conventions: [],
    content: null,
    evaluations: [],
    ...fields,
  }
}

function buildMarks(input: MarksInput | undefined, hasAnswer: boolean): Marks {
  return {
    ...NO_MARKS,
    ...input,
    answer: { ...NO_MARKS.answer, present: hasAnswer, ...input?.answer },
    user: { ...NO_MARKS.user, ...input?.user },
  }
}
