import type { Message, Step } from '../step.ts'
import {
  type Attributes,
  exceptionEvent,
  gaveNothing,
  parsed,
  plainSpan,
  responseId,
  resultText,
  tokens,
  userText,
  type Writer,
} from './wire.ts'

/** Vercel AI SDK 5. Source: vercel/ai `content/docs/03-ai-sdk-core/60-telemetry.mdx`. */
export const vercelV5: Writer = {
  name: 'vercel-v5',
  scope: { name: 'ai', version: '' },
  abilities: ['finish'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const call = step.streamed ? 'ai.streamText' : 'ai.generateText'
    const operation = operationOf(step, call)
    const functionId = step.kind === 'agent' || step.kind === 'workflow' ? step.name : speaker.feature
    const common: Attributes = {
      'operation.name': `${operation} ${functionId}`,
      'resource.name': functionId,
      'ai.operationId': operation,
      'ai.telemetry.functionId': functionId,
      'ai.telemetry.metadata.userId': speaker.userId,
      'ai.telemetry.metadata.sessionId': speaker.sessionId,
    }
    return {
      name: operation,
      kind: 1,
      attributes: { ...common, ...details(step) },
      events: step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)],
    }
  },
}

function operationOf(step: Step, call: string): string {
  if (step.kind === 'llm') return step.streamed ? `${call}.doStream` : `${call}.doGenerate`
  if (step.kind === 'tool' || step.kind === 'retrieval') return 'ai.toolCall'
  if (step.kind === 'embedding') return 'ai.embed.doEmbed'
  if (step.kind === 'reranker') return 'ai.rerank.doRerank'
  return call
}

function details(step: Step): Attributes {
  const usage = tokens(step)
  if (step.kind === 'llm')
    return {
      'ai.model.provider': `${step.provider}.chat`,
      'ai.model.id': step.model,
      'ai.prompt.messages': JSON.stringify((step.messages ?? []).map(promptMessage)),
      'gen_ai.system': `${step.provider}.chat`,
      'gen_ai.request.model': step.model,
      ...(gaveNothing(step)
        ? {}
        : {
            'ai.response.finishReason': finishReason(step),
            'ai.response.text': (step.answer ?? '') === '' ? undefined : step.answer,
            'ai.response.toolCalls':
              step.toolCalls === undefined || step.toolCalls.length === 0
                ? undefined
                : JSON.stringify(
                    step.toolCalls.map((call) => ({ toolCallId: call.id, toolName: call.name, input: call.arguments })),
                  ),
            'ai.response.id': responseId(step),
            'ai.response.model': step.model,
            'ai.usage.promptTokens': usage.input,
            'ai.usage.completionTokens': usage.output,
            'gen_ai.response.finish_reasons': [finishReason(step)],
            'gen_ai.response.id': responseId(step),
            'gen_ai.response.model': step.model,
            'gen_ai.usage.input_tokens': usage.input,
            'gen_ai.usage.output_tokens': usage.output,
          }),
    }
  if (step.kind === 'tool')
    return {
      'ai.toolCall.name': step.name,
      'ai.toolCall.id': step.callId,
      'ai.toolCall.args': step.arguments,
      'ai.toolCall.result': step.result === undefined ? undefined : JSON.stringify(step.result),
    }
  if (step.kind === 'retrieval')
    return {
      'ai.toolCall.name': step.name,
      'ai.toolCall.id': step.callId ?? 'call_r',
      'ai.toolCall.args': JSON.stringify({ query: step.query }),
      'ai.toolCall.result': step.documents === undefined ? undefined : JSON.stringify(step.documents),
    }
  if (step.kind === 'embedding' || step.kind === 'reranker') return { 'ai.model.id': 'text-embedding-3-small' }
  return {
    'ai.prompt': JSON.stringify({ messages: [{ role: 'user', content: userText(step) }] }),
    ...((step.answer ?? '') === '' ? {} : { 'ai.response.text': step.answer, 'ai.response.finishReason': 'stop' }),
  }
}

function promptMessage(message: Message): object {
  if (message.role === 'system') return { role: 'system', content: message.text }
  if (message.toolCallId !== undefined) {
    const output = { type: 'json', value: parsed(resultText(message.text) ?? 'null') }
    return { role: 'tool', content: [{ type: 'tool-result', toolCallId: message.toolCallId, output }] }
  }
  return {
    role: message.role,
    content: [
      ...(message.text === '' ? [] : [{ type: 'text', text: message.text }]),
      ...(message.toolCalls ?? []).map((call) => ({
        type: 'tool-call',
        toolCallId: call.id,
        toolName: call.name,
        input: parsed(call.arguments),
      })),
    ],
  }
}

function finishReason(step: Step): string {
  return (step.finish ?? 'stop').replace('_', '-')
}
