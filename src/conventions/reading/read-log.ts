import { eventId } from '../../model/event-id.ts'
import type { CanonicalLog } from '../../model/log.ts'
import type { OtlpLogRecord, OtlpScope, ReceivedLog } from '../../model/otlp.ts'
import type { CanonicalSpan } from '../../model/span.ts'
import type { Compiled } from './compile.ts'
import { readContent } from './content.ts'
import type { Draft } from './draft.ts'
import { evaluationOf } from './evaluation.ts'
import { readEvents } from './events.ts'
import { SLOT } from './facts.ts'
import { providerByModel } from './providers.ts'
import { resourceFacts } from './resource.ts'
import { scopeFacts } from './scope.ts'
import { Sources } from './sources.ts'
import { inclusiveUsage } from './usage.ts'
import { plain, textOf } from './values.ts'

/** A log record's event name: the field of its own, or the attribute of older SDKs. */
export function eventNameOf(log: OtlpLogRecord): string {
  if (log.eventName !== '') return log.eventName
  const name = log.attributes.get('event.name') ?? log.attributes.get('event_name')
  return typeof name === 'string' ? name : ''
}

/** Reads one log record. Only records of a known event name (or a known body) say anything about AI. */
export function readLog(
  received: ReceivedLog,
  compiled: Compiled,
  draft: Draft,
): { readonly log: CanonicalLog } | { readonly ignored: string } {
  const { log, scope, resource } = received
  const named = eventNameOf(log)
  const name = compiled.events.has(named) ? named : (bodyEvent(log, compiled) ?? named)
  const time = log.timeUnixNano || log.observedTimeUnixNano
  const about = resourceFacts(resource)
  const { serviceName } = about
  draft.start({ spanName: '', scopeName: scope.name, serviceName, attributes: log.attributes })
  const { attributes, body } = log
  const events = readEvents([{ name, attributes, body, timeUnixNano: time }], draft, compiled, 'log')
  if (events.known === 0) return { ignored: named === '' ? 'log_without_event_name' : 'log_not_about_ai' }
  // Who and which conversation: such attributes may stand on the record whatever its event.
  draft.keys.start()
  attributes.forEach((value, key) => {
    draft.read(draft.keys.next(key), value, 1_000_000, `log:${name}`)
  })
  draft.readFamilies(1_000_000)
  const sources = new Sources(draft)
  const content = contentFields(draft, events, sources, compiled, scope)
  const context = {
    traceId: log.traceId,
    spanId: log.spanId,
    sessionId: draft.get(SLOT.sessionId) ?? '',
    responseId: draft.get(SLOT.responseId) ?? '',
    timeUnixNano: time,
  }
  const evaluations = (draft.get(SLOT.evaluations) ?? []).map((stated) => evaluationOf(stated, context))
  const hasContent = Object.keys(content).some((field) => field !== 'sources')
  if (!hasContent && evaluations.length === 0) return { ignored: 'log_without_content' }
  return {
    log: {
      traceId: log.traceId,
      spanId: log.spanId,
      logId: logIdOf(log, name),
      timeUnixNano: time,
      eventName: name,
      serviceName: about.serviceName,
      conventions: draft.conventions(),
      content: hasContent && evaluations.length === 0 ? content : null,
      evaluations,
    },
  }
}

/** Some senders name no event and tell it by how the body begins (Spring AI). */
function bodyEvent(log: OtlpLogRecord, compiled: Compiled): string | undefined {
  if (typeof log.body !== 'string') return undefined
  for (const name of compiled.events.keys()) {
    if (name.startsWith('body:') && log.body.startsWith(name.slice(5))) return name
  }
  return undefined
}

/** The same record sent twice has the same id: everything in it is hashed, the time of arrival is not in it. */
function logIdOf(log: OtlpLogRecord, name: string): string {
  const content = JSON.stringify([name, String(log.timeUnixNano), textOf(log.body), plain(log.attributes)])
  return eventId('', log.traceId, log.spanId, `log:${content}`)
}

/** Only what the record states; absent fields must not overwrite what the span says. */
function contentFields(
  draft: Draft,
  events: { readonly input: readonly unknown[]; readonly output: readonly unknown[]; readonly source: string },
  sources: Sources,
  compiled: Compiled,
  scope: OtlpScope,
): Partial<CanonicalSpan> {
  const kind = draft.get(SLOT.kind) ?? 'llm'
  const content = readContent(draft, kind, events, sources, '')
  const { toolFailed, ...texts } = content
  const model = sources.take(SLOT.model)
  const usage = inclusiveUsage(
    {
      input: draft.get(SLOT.inputTokens),
      output: draft.get(SLOT.outputTokens),
      total: draft.get(SLOT.totalTokens),
      cacheRead: draft.get(SLOT.cacheReadTokens),
      cacheWrite: draft.get(SLOT.cacheWriteTokens),
      reasoning: draft.get(SLOT.reasoningTokens),
    },
    draft.get(SLOT.cacheApart) ?? scopeFacts(scope, compiled).cacheApart,
  )
  const all: Partial<CanonicalSpan> = {
    ...texts,
    finishReasons: sources.list(SLOT.finishReasons, texts.finishReasons),
    model,
    requestModel: sources.take(SLOT.requestModel),
    provider: sources.take(SLOT.provider) || providerByModel(model),
    responseId: sources.take(SLOT.responseId),
    toolName: sources.take(SLOT.toolName),
    toolCallId: sources.take(SLOT.toolCallId),
    agentName: sources.take(SLOT.agentName),
    userId: sources.take(SLOT.userId),
    sessionId: sources.take(SLOT.sessionId),
    errorType: sources.take(SLOT.errorType),
    statusMessage: sources.take(SLOT.statusMessage),
    ...(usage !== null && { usage }),
    ...(toolFailed && { status: 'error' as const }),
  }
  const stated = Object.entries(all).filter(
    ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(stated), sources: sources.record }
}
