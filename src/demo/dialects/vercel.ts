import type { Message, Step } from '../steps.ts'
import type { Attributes, Speaker } from './otlp.ts'

/** Vercel's AI SDK 5. Source: https://ai-sdk.dev/docs/ai-sdk-core/telemetry */
export const vercel: Speaker = {
  scope: { name: 'ai', version: '' },
  spell(step, { exchange }) {
    const { intent, person, promptVersion, sessionId } = exchange
    const operation = OPERATIONS[step.kind]
    return {
      name: operation,
      kind: 1,
      attributes: {
        'operation.name': `${operation} ${intent.name}`,
        'ai.operationId': operation,
        'ai.telemetry.functionId': intent.name,
        'ai.telemetry.metadata.userId': exchange.isAnonymous ? undefined : person.userId,
        'ai.telemetry.metadata.anonymousId': exchange.isAnonymous ? person.anonymousId : undefined,
        'ai.telemetry.metadata.accountId': person.accountId,
        'ai.telemetry.metadata.sessionId': sessionId,
        'ai.telemetry.metadata.intent': intent.name,
        'ai.telemetry.metadata.promptName': 'assistant',
        'ai.telemetry.metadata.promptVersion': promptVersion,
        ...details(step, intent.provider),
      },
    }
  },
}

const OPERATIONS = {
  agent: 'ai.generateText',
  llm: 'ai.generateText.doGenerate',
  tool: 'ai.toolCall',
  retrieval: 'ai.toolCall',
} as const

function details(step: Step, provider: string): Attributes {
  switch (step.kind) {
    case 'agent':
      return {
        'ai.prompt': JSON.stringify({ messages: [{ role: 'user', content: step.input }] }),
        'ai.response.text': step.answer,
        'ai.response.finishReason': step.answer === '' ? undefined : 'stop',
      }
    case 'llm':
      return {
        'ai.model.provider': `${provider}.chat`,
        'ai.model.id': step.name,
        'ai.prompt.messages': JSON.stringify(step.messages.map(messageOf)),
        'gen_ai.system': `${provider}.chat`,
        'gen_ai.request.model': step.name,
        ...(step.fault === undefined && {
          'ai.response.finishReason': step.asksFor === '' ? 'stop' : 'tool-calls',
          'ai.response.text': step.answer,
          'ai.response.toolCalls':
            step.asksFor === ''
              ? undefined
              : JSON.stringify([{ toolCallId: step.callId, toolName: step.asksFor, input: step.arguments }]),
          'ai.response.id': `chatcmpl-${step.spanId}`,
          'ai.response.model': step.name,
          'ai.usage.promptTokens': step.inputTokens,
          'ai.usage.completionTokens': step.outputTokens,
          'gen_ai.usage.input_tokens': step.inputTokens,
          'gen_ai.usage.output_tokens': step.outputTokens,
        }),
      }
    default:
      return {
        'ai.toolCall.name': step.name,
        'ai.toolCall.id': step.callId,
        'ai.toolCall.args': step.arguments,
        'ai.toolCall.result': step.result,
      }
  }
}

function messageOf({ role, text, callId }: Message): object {
  if (role === 'system') return { role, content: text }
  if (role === 'tool')
    return { role, content: [{ type: 'tool-result', toolCallId: callId, output: { type: 'text', value: text } }] }
  return { role, content: text === '' ? [] : [{ type: 'text', text }] }
}
