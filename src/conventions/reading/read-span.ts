import type { AttributeValue } from '../../model/attributes.ts'
import { NO_MARKS } from '../../model/marks.ts'
import type { OtlpSpan, ReceivedSpan } from '../../model/otlp.ts'
import type { CanonicalSpan, SpanKind } from '../../model/span.ts'
import type { Compiled } from './compile.ts'
import { isToolClass, readContent } from './content.ts'
import type { Draft } from './draft.ts'
import { evaluationOf } from './evaluation.ts'
import { readEvents } from './events.ts'
import { SLOT } from './facts.ts'
import { providerByModel } from './providers.ts'
import { type ResourceFacts, resourceFacts } from './resource.ts'
import { type ScopeFacts, scopeFacts } from './scope.ts'
import { Sources } from './sources.ts'
import { kindOf } from './span-kind.ts'
import { inclusiveUsage } from './usage.ts'
import { setOwn, textOf } from './values.ts'

/** A tag such as `intent:refund` states the intent. */
const INTENT_TAG = 'intent:'

/** Tools by which frameworks hand a request over to another agent. */
const HANDOFF_TOOL = /^(?:transfer|hand_?off|delegate)_?to_(.+)$/i

const NO_SOURCES: CanonicalSpan['sources'] = {}
const NO_LINKS: CanonicalSpan['links'] = []
const NO_EVALUATIONS: CanonicalSpan['evaluations'] = []
const NONE: readonly string[] = []

/** Reads one span by all conventions. Never throws: what cannot be read stays among the attributes as text. */
export function readSpan(
  received: ReceivedSpan,
  compiled: Compiled,
  draft: Draft,
): { readonly span: CanonicalSpan } | { readonly ignored: string } {
  const { span, scope } = received
  const about = resourceFacts(received.resource)
  const { serviceName } = about
  draft.start({ spanName: span.name, scopeName: scope.name, serviceName, attributes: span.attributes })
  const attributes: Record<string, string> = {}
  span.attributes.forEach((value: AttributeValue, key: string) => {
    const known = draft.keys.next(key)
    if (draft.read(known, value) || known.isSecret) return
    const text = textOf(value)
    if (text !== '') setOwn(attributes, key, text)
  })
  draft.readFamilies()
  const placeholder = draft.get(SLOT.placeholder)
  if (placeholder !== undefined) return { ignored: placeholder }
  const events =
    span.events.length === 0
      ? undefined
      : readEvents(
          span.events.map((event) => ({ ...event, body: null })),
          draft,
          compiled,
          'event',
        )
  const ofScope = scopeFacts(scope, compiled)
  if (ofScope.belongsTo >= 0) draft.speak(ofScope.belongsTo)
  draft.derive()
  return { span: canonical(received, about, ofScope, draft, compiled, attributes, events) }
}

function canonical(
  { span, scope }: ReceivedSpan,
  about: ResourceFacts,
  { cacheApart }: ScopeFacts,
  draft: Draft,
  compiled: Compiled,
  attributes: Record<string, string>,
  events: ReturnType<typeof readEvents> | undefined,
): CanonicalSpan {
  const conventions = draft.conventions()
  const sources = new Sources(draft)
  const kind = kindOf(span.name, draft, compiled.spanNames, conventions.length > 0, sources)
  nameEntity(draft, kind, span.name)
  const content = readContent(draft, kind, events, sources, span.name)
  const model = sources.take(SLOT.model)
  const sessionId = sources.take(SLOT.sessionId)
  const responseId = sources.take(SLOT.responseId)
  const failed =
    span.statusCode === 2 || draft.get(SLOT.failed) === true || content.toolFailed || threw(span, draft, compiled)
  const usage = inclusiveUsage(
    {
      input: draft.get(SLOT.inputTokens),
      output: draft.get(SLOT.outputTokens),
      total: draft.get(SLOT.totalTokens),
      cacheRead: draft.get(SLOT.cacheReadTokens),
      cacheWrite: draft.get(SLOT.cacheWriteTokens),
      reasoning: draft.get(SLOT.reasoningTokens),
    },
    draft.get(SLOT.cacheApart) ?? cacheApart,
  )
  if (usage !== null)
    sources.note(
      'usage',
      draft.source(SLOT.inputTokens) || draft.source(SLOT.outputTokens) || draft.source(SLOT.totalTokens),
    )
  const guardrailBlocked = draft.get(SLOT.guardrailBlocked)
  if (guardrailBlocked !== undefined) sources.note('guardrail', draft.source(SLOT.guardrailBlocked))
  const intent =
    draft.get(SLOT.intent) ??
    draft
      .get(SLOT.tags)
      ?.find((tag) => tag.startsWith(INTENT_TAG))
      ?.slice(INTENT_TAG.length)
  if (intent !== undefined) sources.note('intent', draft.source(SLOT.intent) || draft.source(SLOT.tags))
  if (span.statusMessage !== '') sources.note('statusMessage', 'status')
  const read: { -readonly [Field in keyof CanonicalSpan]: CanonicalSpan[Field] } = {
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId,
    parentIsRemote: (span.flags & 0x300) === 0x300,
    links: span.links.length === 0 ? NO_LINKS : span.links.map(({ traceId, spanId }) => ({ traceId, spanId })),
    name: span.name,
    kind,
    conventions,
    sources: NO_SOURCES,
    startTimeUnixNano: span.startTimeUnixNano,
    endTimeUnixNano: span.endTimeUnixNano,
    status: failed ? 'error' : span.statusCode === 1 ? 'ok' : 'unset',
    statusMessage: span.statusMessage !== '' ? span.statusMessage : sources.take(SLOT.statusMessage),
    errorType: sources.take(SLOT.errorType),
    serviceName: about.serviceName,
    appVersion: sources.take(SLOT.appVersion) || about.appVersion,
    environment: sources.take(SLOT.environment) || about.environment,
    scopeName: scope.name,
    scopeVersion: scope.version,
    userId: sources.take(SLOT.userId),
    anonymousId: sources.take(SLOT.anonymousId),
    sessionId,
    accountId: sources.take(SLOT.accountId) || about.accountId,
    resourceUserId: about.userId,
    resourceSessionId: about.sessionId,
    replayId: sources.take(SLOT.replayId) || about.replayId,
    input: content.input,
    output: content.output,
    userText: content.userText,
    answerText: content.answerText,
    systemText: content.systemText,
    toolRequests: content.toolRequests,
    model,
    requestModel: sources.take(SLOT.requestModel),
    provider: sources.take(SLOT.provider) || providerByModel(model),
    responseId,
    finishReasons: sources.list(SLOT.finishReasons, content.finishReasons),
    usage,
    costUsd: sources.number(SLOT.costUsd),
    timeToFirstTokenMs: timeToFirstToken(span, sources, draft),
    agentName: sources.take(SLOT.agentName),
    workflowName: sources.take(SLOT.workflowName),
    // Some senders repeat the call that a model asked for on the model's span; it is in `toolRequests`.
    toolName: kind === 'llm' ? '' : isToolClass(draft.get(SLOT.toolName)) ? '' : sources.take(SLOT.toolName),
    toolCallId: kind === 'llm' ? '' : sources.take(SLOT.toolCallId),
    toolArguments: content.toolArguments,
    toolResult: content.toolResult,
    toolsOffered: sources.list(SLOT.toolsOffered, NONE),
    dataSource: sources.take(SLOT.dataSource),
    query: content.query,
    documents: content.documents,
    documentCount: content.documentCount,
    handoffTarget: sources.take(SLOT.handoffTarget) || handedTo(kind, draft.get(SLOT.toolName) ?? ''),
    guardrail:
      guardrailBlocked === undefined
        ? null
        : {
            blocked: guardrailBlocked,
            target: draft.get(SLOT.guardrailTarget) ?? '',
            reason: draft.get(SLOT.guardrailReason) ?? '',
          },
    validation: sources.take(SLOT.validation),
    promptName: sources.take(SLOT.promptName),
    promptVersion: sources.take(SLOT.promptVersion),
    intent: intent === undefined ? null : { label: intent, confidence: draft.get(SLOT.intentConfidence) ?? null },
    statedOutcome: sources.take(SLOT.statedOutcome),
    tags: sources.list(SLOT.tags, NONE),
    evaluations: evaluationsOf(span, draft, sessionId, responseId),
    attributes,
    droppedAttributesCount: span.droppedAttributesCount,
    marks: NO_MARKS,
  }
  read.sources = sources.record
  return read
}

function evaluationsOf(
  { traceId, spanId, startTimeUnixNano, endTimeUnixNano }: OtlpSpan,
  draft: Draft,
  sessionId: string,
  responseId: string,
): CanonicalSpan['evaluations'] {
  const stated = draft.get(SLOT.evaluations)
  if (stated === undefined) return NO_EVALUATIONS
  const context = { traceId, spanId, sessionId, responseId, timeUnixNano: endTimeUnixNano || startTimeUnixNano }
  return stated.map((one) => evaluationOf(one, context))
}

/** `traceloop.entity.name` and its like name whatever the span is. */
function nameEntity(draft: Draft, kind: SpanKind, spanName: string): void {
  const name = draft.get(SLOT.entityName)
  const fact =
    kind === 'tool' ? 'toolName' : kind === 'agent' ? 'agentName' : kind === 'workflow' ? 'workflowName' : undefined
  const retrieval = kind === 'retrieval' ? 'dataSource' : undefined
  if (kind === 'tool' && name === undefined && draft.get(SLOT.toolName) === undefined) {
    draft.offer(SLOT.toolName, spanName.replace(/^(execute_tool|tool[:.]?) /, ''), 0x7ffffff2, 'span name')
  }
  if (name !== undefined && (fact ?? retrieval))
    draft.offer(SLOT[fact ?? 'dataSource'], name, 0x7ffffff1, draft.source(SLOT.entityName))
}

function handedTo(kind: SpanKind, toolName: string): string {
  return kind === 'tool' ? (HANDOFF_TOOL.exec(toolName)?.[1] ?? '') : ''
}

function threw(span: OtlpSpan, draft: Draft, compiled: Compiled): boolean {
  return (
    span.events.some((event) => event.name === 'exception') &&
    compiled.conventions.some((one, index) => one.exceptionMeansFailure === true && draft.spoke(index))
  )
}

function timeToFirstToken(span: OtlpSpan, sources: Sources, draft: Draft): number | null {
  const stated = sources.number(SLOT.timeToFirstToken, 'timeToFirstTokenMs')
  if (stated !== null) return stated
  const at = draft.get(SLOT.firstTokenAt)
  if (at === undefined || at < span.startTimeUnixNano) return null
  sources.note('timeToFirstTokenMs', draft.source(SLOT.firstTokenAt))
  return Number(at - span.startTimeUnixNano) / 1e6
}
