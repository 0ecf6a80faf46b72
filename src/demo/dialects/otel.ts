import type { Message, Step } from '../steps.ts'
import type { Attributes, Speaker } from './otlp.ts'

/** OpenTelemetry's own GenAI conventions. Source: https://github.com/open-telemetry/semantic-conventions-genai */
export const otel: Speaker = {
  scope: { name: 'fernway.agents', version: '3.2.0' },
  spell(step, { exchange }) {
    const { intent, person, promptVersion, sessionId } = exchange
    const isRoot = step.parentSpanId === ''
    const common: Attributes = {
      'gen_ai.conversation.id': sessionId,
      'error.type': step.fault?.type,
      ...(isRoot && {
        'user.id': exchange.isAnonymous ? undefined : person.userId,
        'user.anonymous_id': exchange.isAnonymous ? person.anonymousId : undefined,
        'app.intent': intent.name,
        'app.account.id': person.accountId,
        'gen_ai.prompt.name': 'assistant',
        'gen_ai.prompt.version': promptVersion,
      }),
    }
    switch (step.kind) {
      case 'agent':
        return {
          name: `invoke_agent ${step.name}`,
          kind: 1,
          attributes: {
            ...common,
            'gen_ai.operation.name': 'invoke_agent',
            'gen_ai.agent.name': step.name,
            ...said(step),
          },
        }
      case 'llm':
        return {
          name: `chat ${step.name}`,
          kind: 3,
          attributes: {
            ...common,
            'gen_ai.operation.name': 'chat',
            'gen_ai.provider.name': intent.provider,
            'gen_ai.request.model': step.name,
            ...said(step),
            ...(step.fault === undefined && {
              'gen_ai.response.model': step.name,
              'gen_ai.response.id': `resp_${step.spanId}`,
              'gen_ai.response.finish_reasons': [step.asksFor === '' ? 'stop' : 'tool_calls'],
              'gen_ai.usage.input_tokens': step.inputTokens,
              'gen_ai.usage.output_tokens': step.outputTokens,
            }),
          },
        }
      case 'tool':
        return {
          name: `execute_tool ${step.name}`,
          kind: 1,
          attributes: {
            ...common,
            'gen_ai.operation.name': 'execute_tool',
            'gen_ai.tool.name': step.name,
            'gen_ai.tool.type': 'function',
            'gen_ai.tool.call.id': step.callId,
            'gen_ai.tool.call.arguments': step.arguments,
            'gen_ai.tool.call.result': step.result,
          },
        }
      case 'retrieval':
        return {
          name: `retrieval ${step.name}`,
          kind: 3,
          attributes: {
            ...common,
            'gen_ai.operation.name': 'retrieval',
            'gen_ai.data_source.id': step.name,
            'gen_ai.retrieval.query.text': step.input,
            'gen_ai.retrieval.documents': JSON.stringify(step.documents),
          },
        }
    }
  },
}

function said(step: Step): Attributes {
  const [system, ...rest] = step.messages
  const parts =
    step.asksFor === ''
      ? step.answer === ''
        ? []
        : [{ type: 'text', content: step.answer }]
      : [{ type: 'tool_call', id: step.callId, name: step.asksFor, arguments: JSON.parse(step.arguments) }]
  return {
    'gen_ai.system_instructions':
      system && step.kind === 'llm' ? JSON.stringify([{ type: 'text', content: system.text }]) : undefined,
    'gen_ai.input.messages': JSON.stringify(rest.map(messageOf)),
    'gen_ai.output.messages':
      parts.length === 0 ? undefined : JSON.stringify([{ role: 'assistant', parts, finish_reason: 'stop' }]),
  }
}

function messageOf({ role, text, callId }: Message): object {
  if (role === 'tool') return { role, parts: [{ type: 'tool_call_response', id: callId, response: text }] }
  return { role, parts: text === '' ? [] : [{ type: 'text', content: text }] }
}
