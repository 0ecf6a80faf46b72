import { createHmac } from 'node:crypto'
import type { Evaluation } from '../model/evaluation.ts'
import type { Interaction } from '../model/interaction.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { ProductEvent, UserRecord } from '../model/product-event.ts'
import type { CanonicalSpan } from '../model/span.ts'
import type { Redactor } from './redact.ts'
import type { ContentPolicy } from './settings.ts'

/** What a policy lets through. */
export interface ContentRule {
  /** Of text that a user, model, tool or document wrote. */
  text(text: string): string
  /** Of the value of an attribute or property: labels (`plan: pro`) are metadata, sentences are content. */
  value(value: string): string
}

/** The rule of a policy. `salt` keys the hashes; without it equal texts of two installations would hash alike. */
export function contentRule(policy: ContentPolicy, redact: Redactor, salt: string): ContentRule {
  const hash = (text: string) => (text === '' ? '' : saltedHash(text, salt))
  const isLabel = (value: string) => LABEL.test(value) && redact(value) === value
  switch (policy) {
    case 'full':
      return { text: (text) => text, value: (value) => value }
    case 'redacted':
      return { text: redact, value: redact }
    case 'hashed':
      return { text: hash, value: (value) => (isLabel(value) ? value : hash(value)) }
    case 'none':
      return { text: () => '', value: (value) => (isLabel(value) ? value : '') }
  }
}

// One word, as labels, versions, ids, numbers and enum values are; never a sentence, never JSON.
const LABEL = /^[\p{L}\p{N}._:/+-]{1,64}$/u

/** `h_` and 32 hex digits of HMAC-SHA256; the same text gives the same hash within one installation. */
export function saltedHash(text: string, salt: string): string {
  return text.startsWith('h_') && text.length === 34
    ? text
    : `h_${createHmac('sha256', salt).update(text, 'utf8').digest('hex').slice(0, 32)}`
}

/** A span whose every text field went through the rule; marks, labels, ids and numbers stay. */
export function spanContent(span: CanonicalSpan, rule: ContentRule): CanonicalSpan {
  return {
    ...span,
    input: rule.text(span.input),
    output: rule.text(span.output),
    userText: rule.text(span.userText),
    answerText: rule.text(span.answerText),
    systemText: rule.text(span.systemText),
    statusMessage: rule.text(span.statusMessage),
    toolRequests: span.toolRequests.map((request) => ({ ...request, arguments: rule.text(request.arguments) })),
    toolArguments: rule.text(span.toolArguments),
    toolResult: rule.text(span.toolResult),
    query: rule.text(span.query),
    documents: span.documents.map((document) => ({ ...document, content: rule.text(document.content) })),
    guardrail: span.guardrail === null ? null : { ...span.guardrail, reason: rule.text(span.guardrail.reason) },
    validation: rule.text(span.validation),
    evaluations: span.evaluations.map((evaluation) => evaluationContent(evaluation, rule)),
    attributes: recordContent(span.attributes, rule),
  }
}

/** A log record whose content fields went through the rule. */
export function logContent(log: CanonicalLog, rule: ContentRule): CanonicalLog {
  return {
    ...log,
    content: log.content === null ? null : partialSpanContent(log.content, rule),
    evaluations: log.evaluations.map((evaluation) => evaluationContent(evaluation, rule)),
  }
}

const TEXT_FIELDS = [
  'input',
  'output',
  'userText',
  'answerText',
  'systemText',
  'statusMessage',
  'toolArguments',
  'toolResult',
  'query',
  'validation',
] as const

function partialSpanContent(content: Partial<CanonicalSpan>, rule: ContentRule): Partial<CanonicalSpan> {
  const reduced: { -readonly [K in keyof CanonicalSpan]?: CanonicalSpan[K] } = { ...content }
  for (const field of TEXT_FIELDS) {
    const text = content[field]
    if (text !== undefined) reduced[field] = rule.text(text)
  }
  if (content.toolRequests !== undefined) {
    reduced.toolRequests = content.toolRequests.map((request) => ({
      ...request,
      arguments: rule.text(request.arguments),
    }))
  }
  if (content.documents !== undefined) {
    reduced.documents = content.documents.map((document) => ({ ...document, content: rule.text(document.content) }))
  }
  if (content.attributes !== undefined) reduced.attributes = recordContent(content.attributes, rule)
  if (content.evaluations !== undefined) {
    reduced.evaluations = content.evaluations.map((evaluation) => evaluationContent(evaluation, rule))
  }
  if (content.guardrail != null)
    reduced.guardrail = { ...content.guardrail, reason: rule.text(content.guardrail.reason) }
  return reduced
}

/** An evaluation whose explanation went through the rule; its name, score and label are what it is for. */
export function evaluationContent<E extends Evaluation>(evaluation: E, rule: ContentRule): E {
  return { ...evaluation, explanation: rule.text(evaluation.explanation) }
}

/**
 * An interaction whose text and free-form properties went through the rule. Evidence stays: its notes name rules,
 * steps and codes, and never quote text.
 */
export function interactionContent(interaction: Interaction, rule: ContentRule): Interaction {
  return {
    ...interaction,
    inputText: rule.text(interaction.inputText),
    outputText: rule.text(interaction.outputText),
    properties: recordContent(interaction.properties, rule),
  }
}

/** A product event whose property values went through the rule. */
export function productEventContent(event: ProductEvent, rule: ContentRule): ProductEvent {
  return { ...event, properties: recordContent(event.properties, rule) }
}

/** Traits of a user, through the rule. */
export function userContent(user: UserRecord, rule: ContentRule): UserRecord {
  return { ...user, traits: recordContent(user.traits, rule) }
}

function recordContent(record: Readonly<Record<string, string>>, rule: ContentRule): Record<string, string> {
  const reduced: Record<string, string> = {}
  for (const [key, value] of Object.entries(record)) {
    const text = rule.value(value)
    if (text !== '') reduced[key] = text
  }
  return reduced
}
