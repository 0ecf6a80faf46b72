import type { Json, Message, Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  exceptionEvent,
  gaveNothing,
  parsed,
  plainSpan,
  resultText,
  tokens,
  userText,
  type Writer,
  type WrittenEvent,
} from './wire.ts'

/**
 * The older OpenTelemetry form, content in span events, as Strands Agents emits it.
 * Source: strands-agents/sdk-python `src/strands/telemetry/tracer.py`.
 */
export const otelEvents: Writer = {
  name: 'otel-events',
  scope: { name: 'strands.telemetry.tracer', version: '' },
  abilities: ['finish'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const common: Attributes = {
      'gen_ai.system': 'strands-agents',
      ...(speaker.isRoot ? { 'user.id': speaker.userId, 'session.id': speaker.sessionId } : {}),
    }
    const failed = step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)]
    const usage = tokens(step)
    if (step.kind === 'llm')
      return {
        name: 'chat',
        kind: 3,
        attributes: {
          ...common,
          'gen_ai.operation.name': 'chat',
          'gen_ai.request.model': step.model,
          ...(gaveNothing(step)
            ? {}
            : {
                'gen_ai.usage.prompt_tokens': usage.input,
                'gen_ai.usage.completion_tokens': usage.output,
                'gen_ai.usage.input_tokens': usage.input,
                'gen_ai.usage.output_tokens': usage.output,
              }),
        },
        events: [
          ...(step.messages ?? []).map(messageEvent),
          ...(gaveNothing(step) ? [] : [choiceEvent(answerMessage(step), finishReason(step))]),
          ...failed,
        ],
      }
    if (step.kind === 'tool' || step.kind === 'retrieval') {
      const result = step.kind === 'tool' ? resultText(step.result) : JSON.stringify(step.documents ?? [])
      const input = step.kind === 'tool' ? (step.arguments ?? '{}') : JSON.stringify({ query: step.query })
      const id = step.callId ?? 'tooluse_0'
      return {
        name: `execute_tool ${step.name}`,
        kind: 1,
        attributes: {
          ...common,
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.name': step.name,
          'gen_ai.tool.call.id': id,
          'gen_ai.tool.status': step.fault === undefined ? 'success' : 'error',
        },
        events: [
          { name: 'gen_ai.tool.message', attributes: { role: 'tool', content: input, id } },
          ...(result === undefined || step.fault !== undefined
            ? []
            : [{ name: 'gen_ai.choice', attributes: { message: JSON.stringify([{ text: result }]), id } }]),
          ...failed,
        ],
      }
    }
    if (step.kind === 'agent' || step.kind === 'workflow')
      return {
        name: `invoke_agent ${step.name}`,
        kind: 1,
        attributes: { ...common, 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': step.name },
        events: [
          { name: 'gen_ai.user.message', attributes: { content: JSON.stringify([{ text: userText(step) }]) } },
          ...((step.answer ?? '') === ''
            ? []
            : [{ name: 'gen_ai.choice', attributes: { message: step.answer, finish_reason: 'end_turn' } }]),
          ...failed,
        ],
      }
    return {
      name: 'execute_event_loop_cycle',
      kind: 1,
      attributes: { ...common, 'event_loop.cycle_id': 'c1' },
      events: failed,
    }
  },
}

function messageEvent(message: Message): WrittenEvent {
  return {
    name: `gen_ai.${message.role}.message`,
    attributes: { content: JSON.stringify(blocks(message)) },
  }
}

function choiceEvent(message: Message, finish: string): WrittenEvent {
  return { name: 'gen_ai.choice', attributes: { finish_reason: finish, message: JSON.stringify(blocks(message)) } }
}

/** Content blocks in Bedrock's form, which Strands uses for every model. */
function blocks(message: Message): Json[] {
  if (message.toolCallId !== undefined)
    return [{ toolResult: { toolUseId: message.toolCallId, status: 'success', content: [{ text: message.text }] } }]
  return [
    ...(message.text === '' ? [] : [{ text: message.text }]),
    ...(message.toolCalls ?? []).map((call) => ({
      toolUse: { toolUseId: call.id, name: call.name, input: parsed(call.arguments) },
    })),
  ]
}

function finishReason(step: Step): string {
  const spelled: Record<string, string> = { stop: 'end_turn', length: 'max_tokens', tool_calls: 'tool_use' }
  const finish = step.finish ?? 'stop'
  return spelled[finish] ?? finish
}
