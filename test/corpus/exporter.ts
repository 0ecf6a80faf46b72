import type { CorpusRequest } from './label.ts'
import type { Random } from './random.ts'
import type { Judgement, Step } from './step.ts'
import {
  type Attributes,
  anyValue,
  keyValues,
  plainSpan,
  type Speaker,
  type Writer,
  type WrittenEvent,
} from './writers/wire.ts'

interface Placed {
  readonly step: Step
  readonly spanId: string
  readonly parentSpanId: string
  readonly startMs: number
  readonly endMs: number
  readonly isRoot: boolean
}

/** How a trace is sent. */
export interface Sending {
  readonly writer: Writer
  readonly random: Random
  readonly startMs: number
  readonly service: string
  readonly speaker: Omit<Speaker, 'isRoot'>
  readonly rootMissing: boolean
}

/** Turns a tree of steps into OTLP/JSON requests: spans, and logs where evaluations travel as logs. */
export function exported(root: Step, sending: Sending): CorpusRequest[] {
  const traceId = sending.random.hex(32)
  const placed: Placed[] = []
  place(root, '', sending.startMs, true, sending.random, placed)
  const sent = sending.rootMissing ? placed.slice(1) : placed
  const inline = carriesInline(sending.writer, sending.random)
  const spans = sent.map((one) => spanOf(one, traceId, sending, inline))
  const requests: CorpusRequest[] = [{ signal: 'traces', json: tracesRequest(spans, sending) }]
  if (inline) return requests
  const records = sent.flatMap((one) =>
    (one.step.judgements ?? []).map((judgement) => logRecord(judgement, traceId, one)),
  )
  if (records.length === 0) return requests
  const logs: CorpusRequest = { signal: 'logs', json: logsRequest(records, sending) }
  return sending.random.chance(0.3) ? [logs, ...requests] : [...requests, logs]
}

/** Parents enclose their children; siblings follow each other, or start together where the step says so. */
function place(
  step: Step,
  parentSpanId: string,
  startMs: number,
  isRoot: boolean,
  random: Random,
  placed: Placed[],
): number {
  const spanId = random.hex(16)
  const at = placed.length
  placed.push({ step, spanId, parentSpanId, startMs, endMs: startMs, isRoot })
  let clock = startMs + (step.children.length > 0 ? random.int(0, 3) : 0)
  let endMs = startMs + step.milliseconds
  for (const child of step.children) {
    const end = place(child, spanId, clock, isRoot && step.kind === 'http', random, placed)
    if (!step.parallel) clock = end + random.int(0, 4)
    endMs = Math.max(endMs, end)
  }
  placed[at] = { step, spanId, parentSpanId, startMs, endMs, isRoot: isRoot && step.kind !== 'http' }
  return endMs
}

function spanOf(one: Placed, traceId: string, sending: Sending, inline: boolean): object {
  const { step } = one
  const plain = step.kind === 'http' || step.kind === 'database'
  const speaker = { ...sending.speaker, isRoot: one.isRoot }
  const written = plain ? plainSpan(step) : sending.writer.write(step, speaker)
  const status = written.status ?? (step.fault === undefined ? 0 : 2)
  const message = written.statusMessage ?? (status === 2 ? step.fault?.message : undefined)
  const carried = inline ? inlineJudgements(step, one.isRoot, sending.writer) : { attributes: {}, events: [] }
  return {
    traceId,
    spanId: one.spanId,
    ...(one.parentSpanId === '' ? {} : { parentSpanId: one.parentSpanId }),
    name: written.name,
    kind: written.kind,
    startTimeUnixNano: nanoseconds(one.startMs),
    endTimeUnixNano: nanoseconds(one.endMs),
    attributes: keyValues({ ...written.attributes, ...carried.attributes }),
    events: [...(written.events ?? []), ...carried.events].map((event) => ({
      timeUnixNano: nanoseconds(one.endMs),
      name: event.name,
      attributes: keyValues(event.attributes),
    })),
    status: { ...(status === 0 ? {} : { code: status }), ...(message ? { message } : {}) },
  }
}

function carriesInline(writer: Writer, random: Random): boolean {
  return (writer.name === 'openinference' || writer.name === 'otel-events') && random.chance(0.5)
}

/** OpenInference annotations as attributes, or the older span event. */
function inlineJudgements(
  step: Step,
  isRoot: boolean,
  writer: Writer,
): { attributes: Attributes; events: WrittenEvent[] } {
  const judgements = step.judgements ?? []
  if (writer.name === 'otel-events')
    return {
      attributes: {},
      events: judgements.map((judgement) => ({
        name: 'gen_ai.evaluation.result',
        attributes: {
          'gen_ai.evaluation.name': judgement.name,
          'gen_ai.evaluation.score.value': judgement.score,
          'gen_ai.evaluation.score.label': judgement.label,
        },
      })),
    }
  const prefix = isRoot ? 'trace.annotations' : 'annotations'
  const kinds = { model: 'LLM', code: 'CODE', user: 'HUMAN' }
  const attributes = Object.fromEntries(
    judgements.flatMap((judgement, index) => [
      [`${prefix}.${index}.annotation.name`, judgement.name],
      [`${prefix}.${index}.annotation.score`, judgement.score],
      [`${prefix}.${index}.annotation.label`, judgement.label],
      [`${prefix}.${index}.annotation.annotator_kind`, kinds[judgement.by]],
    ]),
  )
  return { attributes, events: [] }
}

function logRecord(judgement: Judgement, traceId: string, one: Placed): object {
  return {
    timeUnixNano: nanoseconds(one.endMs + 5),
    observedTimeUnixNano: nanoseconds(one.endMs + 6),
    severityNumber: 9,
    eventName: 'gen_ai.evaluation.result',
    traceId,
    spanId: one.spanId,
    attributes: [
      ...keyValues({ 'gen_ai.evaluation.name': judgement.name }),
      ...(judgement.score === undefined
        ? []
        : [{ key: 'gen_ai.evaluation.score.value', value: { doubleValue: judgement.score } }]),
      ...keyValues({
        'gen_ai.evaluation.score.label': judgement.label,
        'gen_ai.evaluation.explanation': judgement.explanation,
      }),
    ],
  }
}

function tracesRequest(spans: readonly object[], sending: Sending): object {
  const ordered = sending.random.chance(0.7) ? spans.toReversed() : spans
  return { resourceSpans: [{ resource: resource(sending), scopeSpans: [{ scope: scope(sending), spans: ordered }] }] }
}

function logsRequest(logRecords: readonly object[], sending: Sending): object {
  return { resourceLogs: [{ resource: resource(sending), scopeLogs: [{ scope: { name: 'evals' }, logRecords }] }] }
}

function resource(sending: Sending): object {
  return { attributes: [{ key: 'service.name', value: anyValue(sending.service) }] }
}

function scope(sending: Sending): object {
  const { name, version } = sending.writer.scope
  return version === '' ? { name } : { name, version }
}

function nanoseconds(milliseconds: number): string {
  return `${milliseconds}000000`
}
