import type { Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  exceptionEvent,
  gaveNothing,
  parsed,
  partsMessages,
  plainSpan,
  responseId,
  resultText,
  type Speaker,
  tokens,
  type Value,
  type Writer,
  type WrittenSpan,
} from './wire.ts'

/** OpenTelemetry GenAI, current form, content as JSON text on spans. */
export const otel: Writer = {
  name: 'otel',
  scope: { name: 'app.genai', version: '2.1.0' },
  abilities: ['finish', 'guardrail', 'tasks'],
  write: (step, speaker) => writeOtel(step, speaker, (value) => JSON.stringify(value)),
}

/** The same with structured attribute values, as the newest conventions prefer. */
export const otelStructured: Writer = {
  name: 'otel-structured',
  scope: { name: 'app.genai', version: '3.0.0' },
  abilities: ['finish', 'guardrail', 'tasks'],
  write: (step, speaker) => writeOtel(step, speaker, (value) => value as Value),
}

function writeOtel(step: Step, speaker: Speaker, content: (value: unknown) => Value): WrittenSpan {
  if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
  const common: Attributes = {
    ...(speaker.isRoot ? { 'user.id': speaker.userId } : {}),
    'gen_ai.conversation.id': speaker.sessionId,
    ...(step.fault === undefined ? {} : { 'error.type': step.fault.type }),
  }
  const events = step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)]
  const span = (name: string, kind: number, attributes: Attributes): WrittenSpan => ({
    name,
    kind,
    attributes: { ...common, ...attributes },
    events,
  })
  const exchange = {
    'gen_ai.input.messages': content(partsMessages((step.messages ?? []).filter((m) => m.role !== 'system'))),
    'gen_ai.output.messages': gaveNothing(step)
      ? undefined
      : content(partsMessages([answerMessage(step)], step.kind === 'llm' ? finishReason(step) : undefined)),
  }
  if (step.kind === 'llm') {
    const usage = tokens(step)
    const system = step.messages?.find((message) => message.role === 'system')?.text
    return span(`chat ${step.model}`, 3, {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': step.provider,
      'gen_ai.request.model': step.model,
      'gen_ai.system_instructions': system === undefined ? undefined : content([{ type: 'text', content: system }]),
      ...exchange,
      ...(step.streamed ? { 'gen_ai.request.stream': true, 'gen_ai.response.time_to_first_chunk': 0.31 } : {}),
      ...(gaveNothing(step)
        ? {}
        : {
            'gen_ai.response.model': step.model,
            'gen_ai.response.id': responseId(step),
            'gen_ai.response.finish_reasons': [finishReason(step)],
            'gen_ai.usage.input_tokens': usage.input,
            'gen_ai.usage.output_tokens': usage.output,
          }),
    })
  }
  if (step.kind === 'tool')
    return span(`execute_tool ${step.name}`, 1, {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': step.name,
      'gen_ai.tool.type': 'function',
      'gen_ai.tool.call.id': step.callId,
      'gen_ai.tool.call.arguments': content(parsed(step.arguments ?? '{}')),
      'gen_ai.tool.call.result': step.result === undefined ? undefined : toolResult(step, content),
    })
  if (step.kind === 'retrieval')
    return span(`retrieval ${step.name}`, 3, {
      'gen_ai.operation.name': 'retrieval',
      'gen_ai.data_source.id': step.name,
      'gen_ai.retrieval.query.text': step.query,
      'gen_ai.retrieval.documents': step.documents === undefined ? undefined : content(step.documents),
    })
  if (step.kind === 'embedding')
    return span('embeddings text-embedding-3-small', 3, {
      'gen_ai.operation.name': 'embeddings',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'text-embedding-3-small',
      'gen_ai.usage.input_tokens': 9,
    })
  if (step.kind === 'reranker') return span('rerank', 3, { 'gen_ai.operation.name': 'rerank' })
  if (step.kind === 'guardrail')
    return span(`run_guardrail ${step.name}`, 1, {
      'gen_ai.operation.name': 'run_guardrail',
      'gen_ai.guardrail.component.name': step.name,
      'gen_ai.guardrail.target.type': step.verdict?.target === 'input' ? 'llm_input' : 'llm_output',
      'gen_ai.guardrail.verdict.type': step.verdict?.blocked ? 'deny' : 'allow',
      'gen_ai.guardrail.action.type': step.verdict?.blocked ? 'block' : 'allow',
      'gen_ai.guardrail.verdict.reason': step.verdict?.blocked ? step.verdict.reason : undefined,
    })
  if (step.kind === 'agent')
    return span(`invoke_agent ${step.name}`, 1, {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.agent.name': step.name,
      ...exchange,
    })
  if (step.kind === 'workflow')
    return span(`invoke_workflow ${step.name}`, 1, {
      'gen_ai.operation.name': 'invoke_workflow',
      'gen_ai.workflow.name': step.name,
      ...exchange,
    })
  return span(step.name, 1, {})
}

/** JSON text stays JSON text in both forms; a structured null would vanish, so it is sent as text. */
function toolResult(step: Step, content: (value: unknown) => Value): Value {
  const result = step.result ?? null
  return result === null || typeof result === 'string' ? resultText(result) : content(result)
}

function finishReason(step: Step): string {
  const finish = step.finish ?? 'stop'
  return finish === 'tool_calls' ? 'tool_call' : finish
}
