import type { Evaluation } from '../model/evaluation.ts'
import type { Interaction } from '../model/interaction.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { Marks } from '../model/marks.ts'
import type { ProductEvent, UserRecord } from '../model/product-event.ts'
import type { Outbound } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { ContentRule } from './rule.ts'

type Writable<T> = { -readonly [K in keyof T]?: T[K] }
type FieldsOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T]

/** How each string field of a span is treated; a field that is named nowhere is an id, a time or a number. */
const TEXTS = [
  'input',
  'output',
  'userText',
  'answerText',
  'systemText',
  'statusMessage',
  'toolArguments',
  'toolResult',
  'query',
] as const satisfies readonly FieldsOf<CanonicalSpan, string>[]
const LABELS = ['errorType', 'statedOutcome'] as const satisfies readonly FieldsOf<CanonicalSpan, string>[]
const NAMES = [
  'name',
  'serviceName',
  'appVersion',
  'environment',
  'scopeName',
  'scopeVersion',
  'model',
  'requestModel',
  'provider',
  'agentName',
  'workflowName',
  'toolName',
  'dataSource',
  'handoffTarget',
  'promptName',
  'promptVersion',
] as const satisfies readonly FieldsOf<CanonicalSpan, string>[]

/** A span whose every field that can hold content went through the rule; ids, times and numbers stay. */
export function spanContent(span: CanonicalSpan, rule: ContentRule): CanonicalSpan {
  return partContent(span, rule) as CanonicalSpan
}

/** The same for what a log record states of a span: fields that it does not state stay absent. */
function partContent(span: Partial<CanonicalSpan>, rule: ContentRule): Partial<CanonicalSpan> {
  const reduced: Writable<CanonicalSpan> = { ...span }
  for (const field of TEXTS) if (reduced[field]) reduced[field] = rule.text(reduced[field])
  for (const field of LABELS) if (reduced[field]) reduced[field] = rule.label(reduced[field])
  for (const field of NAMES) if (reduced[field]) reduced[field] = rule.name(reduced[field])
  if (reduced.validation) reduced.validation = verdict(reduced.validation, rule)
  reduceList(reduced, 'finishReasons', rule.label)
  reduceList(reduced, 'toolsOffered', rule.name)
  reduceList(reduced, 'tags', rule.label)
  if (span.toolRequests?.length) {
    reduced.toolRequests = span.toolRequests.map((request) => ({
      ...request,
      name: rule.name(request.name),
      arguments: rule.text(request.arguments),
    }))
  }
  if (span.documents?.length) {
    reduced.documents = span.documents.map((document) => ({
      ...document,
      id: rule.name(document.id),
      content: rule.text(document.content),
    }))
  }
  if (span.guardrail) reduced.guardrail = { ...span.guardrail, reason: rule.text(span.guardrail.reason) }
  if (span.intent) reduced.intent = { ...span.intent, label: rule.label(span.intent.label) }
  if (span.evaluations?.length) reduced.evaluations = span.evaluations.map((one) => evaluationContent(one, rule))
  if (span.attributes !== undefined) reduced.attributes = recordContent(span.attributes, rule)
  if (span.marks !== undefined) reduced.marks = markContent(span.marks, rule)
  return reduced
}

function reduceList(
  span: Writable<CanonicalSpan>,
  field: 'finishReasons' | 'toolsOffered' | 'tags',
  reduce: (text: string) => string,
): void {
  const list = span[field]
  if (list?.length) span[field] = list.map(reduce).filter((text) => text !== '')
}

/** `failed: total does not match`: the rules need the first word, and only that is surely no content. */
function verdict(text: string, rule: ContentRule): string {
  return rule.text(text) || (/^\s*[\p{L}\d_]{1,24}/u.exec(text)?.[0].trim() ?? '')
}

/** Marks hold no text but these labels and names. */
function markContent(marks: Marks, rule: ContentRule): Marks {
  if (marks.label === null && marks.givenResults.length === 0) return marks
  return {
    ...marks,
    label: marks.label === null ? null : { ...marks.label, label: rule.label(marks.label.label) },
    givenResults: marks.givenResults.map((given) => ({ ...given, toolName: rule.name(given.toolName) })),
  }
}

/** A log record whose content went through the rule. */
export function logContent(log: CanonicalLog, rule: ContentRule): CanonicalLog {
  return {
    ...log,
    eventName: rule.name(log.eventName),
    serviceName: rule.name(log.serviceName),
    content: log.content === null ? null : partContent(log.content, rule),
    evaluations: log.evaluations.map((evaluation) => evaluationContent(evaluation, rule)),
  }
}

/** An evaluation through the rule: what explains it is content, its label a label. */
export function evaluationContent<E extends Evaluation>(evaluation: E, rule: ContentRule): E {
  return {
    ...evaluation,
    name: rule.name(evaluation.name),
    evaluator: rule.name(evaluation.evaluator),
    label: rule.label(evaluation.label),
    explanation: rule.text(evaluation.explanation),
  }
}

/**
 * An interaction through the rule. The notes of its evidence name rules, steps and codes, and never quote text. `isDone`
 * tells of a text that it has been through the rule.
 */
function interactionContent(
  interaction: Interaction,
  rule: ContentRule,
  isDone: (text: string) => boolean,
): Interaction {
  const names = (list: readonly string[]) => list.map(rule.name)
  const { name } = rule
  return {
    ...interaction,
    name: name(interaction.name),
    environment: name(interaction.environment),
    serviceName: name(interaction.serviceName),
    appVersion: name(interaction.appVersion),
    intent: rule.label(interaction.intent),
    intentSource: name(interaction.intentSource),
    failureStep: name(interaction.failureStep),
    failureChain: names(interaction.failureChain),
    degradedStep: name(interaction.degradedStep),
    // Both may hold the name of an evaluation.
    evidence: interaction.evidence.map((evidence) => ({
      ...evidence,
      attribute: name(evidence.attribute),
      note: name(evidence.note),
    })),
    weakestEvaluation: name(interaction.weakestEvaluation),
    evalScores: Object.fromEntries(Object.entries(interaction.evalScores).map(([key, score]) => [name(key), score])),
    inputText: isDone(interaction.inputText) ? interaction.inputText : rule.text(interaction.inputText),
    outputText: isDone(interaction.outputText) ? interaction.outputText : rule.text(interaction.outputText),
    model: name(interaction.model),
    models: names(interaction.models),
    provider: name(interaction.provider),
    promptName: name(interaction.promptName),
    promptVersion: name(interaction.promptVersion),
    tools: names(interaction.tools),
    failedTools: names(interaction.failedTools),
    tags: interaction.tags.map(rule.label).filter((tag) => tag !== ''),
    properties: recordContent(interaction.properties, rule),
  }
}

function productEventContent(event: ProductEvent, rule: ContentRule): ProductEvent {
  return { ...event, event: rule.name(event.event), properties: recordContent(event.properties, rule) }
}

function userContent(user: UserRecord, rule: ContentRule): UserRecord {
  return { ...user, traits: recordContent(user.traits, rule) }
}

/** Anything that goes out, through the rule; `spansToo: false` = the spans of a trace have been through it. */
export function outboundContent(outbound: Outbound, rule: ContentRule, spansToo = true): Outbound {
  switch (outbound.kind) {
    case 'trace': {
      const { spans, interactions } = outbound.trace
      // Nearly always what was asked and answered is the text of a span as it stands.
      const isDone = (text: string) =>
        !spansToo &&
        spans.some(({ userText, answerText, input, output }) => [userText, answerText, input, output].includes(text))
      return {
        ...outbound,
        trace: {
          ...outbound.trace,
          spans: spansToo ? spans.map((span) => spanContent(span, rule)) : spans,
          interactions: interactions.map((interaction) => interactionContent(interaction, rule, isDone)),
          evaluations: outbound.trace.evaluations.map((evaluation) => evaluationContent(evaluation, rule)),
        },
      }
    }
    case 'evaluation':
      return { ...outbound, evaluation: evaluationContent(outbound.evaluation, rule) }
    case 'product_event':
      return { kind: 'product_event', event: productEventContent(outbound.event, rule) }
    case 'user':
      return { kind: 'user', user: userContent(outbound.user, rule) }
    case 'identity':
      return outbound
  }
}

function recordContent(record: Readonly<Record<string, string>>, rule: ContentRule): Record<string, string> {
  const reduced: Record<string, string> = {}
  for (const key in record) {
    const text = rule.value(key, record[key] as string)
    // A key can be somebody's address, too: maps of recipients are flattened into keys.
    if (text !== '') reduced[rule.name(key)] = text
  }
  return reduced
}
