import type { Step } from '../step.ts'
import { otel } from './otel.ts'
import type { Attributes, Speaker, Writer, WrittenSpan } from './wire.ts'

/** Vercel AI SDK 7 (`@ai-sdk/otel`): GenAI attributes, user context under `ai.settings.context.*`. */
export const vercelV7: Writer = {
  name: 'vercel-v7',
  scope: { name: 'gen_ai', version: '' },
  abilities: ['finish', 'tasks'],
  write(step, speaker) {
    const written = otel.write(step.kind === 'retrieval' ? asTool(step) : step, { ...speaker, isRoot: false })
    if (step.kind === 'http' || step.kind === 'database') return written
    const { 'gen_ai.conversation.id': _conversation, ...attributes } = written.attributes
    if (step.kind === 'llm') return respelled(written, attributes)
    if (step.kind === 'task') return respelled(written, { 'gen_ai.operation.name': 'agent_step', ...context(speaker) })
    if (step.kind === 'agent' || step.kind === 'workflow')
      return {
        ...written,
        name: `invoke_agent ${step.name}`,
        attributes: {
          ...attributes,
          'gen_ai.operation.name': 'invoke_agent',
          'gen_ai.agent.name': step.name,
          ...context(speaker),
        },
      }
    return { ...written, attributes }
  },
}

function context(speaker: Speaker): Attributes {
  return { 'ai.settings.context.userId': speaker.userId, 'ai.settings.context.sessionId': speaker.sessionId }
}

function respelled(written: WrittenSpan, attributes: Attributes): WrittenSpan {
  const reasons = attributes['gen_ai.response.finish_reasons']
  return {
    ...written,
    attributes: {
      ...attributes,
      ...(Array.isArray(reasons)
        ? {
            'gen_ai.response.finish_reasons': reasons.map((reason) =>
              String(reason).replace('tool_call', 'tool-calls').replace('_', '-'),
            ),
          }
        : {}),
      ...('gen_ai.request.model' in attributes ? { 'gen_ai.client.operation.duration': 0.8125 } : {}),
    },
  }
}

function asTool(step: Step): Step {
  return {
    kind: 'tool',
    name: step.name,
    children: step.children,
    milliseconds: step.milliseconds,
    arguments: JSON.stringify({ query: step.query ?? '' }),
    callId: step.callId ?? 'call_r',
    ...(step.documents === undefined ? {} : { result: step.documents.map((document) => ({ ...document })) }),
    ...(step.fault === undefined ? {} : { fault: step.fault }),
  }
}
