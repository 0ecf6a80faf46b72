import type { Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  exceptionEvent,
  gaveNothing,
  partsMessages,
  plainSpan,
  responseId,
  resultText,
  tokens,
  userText,
  type Writer,
} from './wire.ts'

const TYPES: Readonly<Record<string, string>> = {
  agent: 'agent_run',
  workflow: 'workflow_run',
  task: 'workflow_step',
  llm: 'model_generation',
  tool: 'tool_call',
  retrieval: 'tool_call',
  embedding: 'generic',
  reranker: 'generic',
  guardrail: 'processor_run',
}

const SPAN_NAMES: Readonly<Record<string, string>> = { agent: 'invoke_agent', task: 'workflow_step' }

/** Mastra's OTel exporter: `mastra.*` beside GenAI attributes; token counts may be strings. */
export const mastra: Writer = {
  name: 'mastra',
  scope: { name: '@mastra/otel-exporter', version: '1.2.0' },
  abilities: ['finish', 'tasks'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const type = TYPES[step.kind] ?? 'generic'
    const written = details(step, type)
    return {
      name: written.name,
      kind: step.kind === 'llm' ? 3 : 1,
      attributes: {
        'mastra.span.type': type,
        'mastra.metadata.userId': speaker.userId,
        'mastra.metadata.threadId': speaker.sessionId,
        'gen_ai.conversation.id': speaker.sessionId,
        ...(step.fault === undefined ? {} : { 'error.type': step.fault.type, 'error.message': step.fault.message }),
        ...written.attributes,
      },
      events: step.fault === undefined || step.inheritedFault ? [] : [exceptionEvent(step.fault)],
    }
  },
}

function details(step: Step, type: string): { name: string; attributes: Attributes } {
  if (step.kind === 'llm') {
    const usage = tokens(step)
    const said = gaveNothing(step)
      ? undefined
      : JSON.stringify(partsMessages([answerMessage(step)], step.finish ?? 'stop'))
    return {
      name: `chat ${step.model}`,
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': step.provider,
        'gen_ai.request.model': step.model,
        'gen_ai.input.messages': JSON.stringify(partsMessages(step.messages ?? [])),
        'gen_ai.output.messages': said,
        ...(gaveNothing(step)
          ? {}
          : {
              'gen_ai.response.id': responseId(step),
              'gen_ai.response.model': step.model,
              'gen_ai.response.finish_reasons': [(step.finish ?? 'stop').replace('_', '-')],
              'gen_ai.usage.input_tokens': String(usage.input),
              'gen_ai.usage.output_tokens': String(usage.output),
            }),
      },
    }
  }
  if (step.kind === 'tool' || step.kind === 'retrieval') {
    const input = step.kind === 'tool' ? step.arguments : JSON.stringify({ queryText: step.query })
    const output =
      step.kind === 'tool'
        ? resultText(step.result)
        : step.documents === undefined
          ? undefined
          : JSON.stringify({
              relevantContext: step.documents.map((document) => document.content),
              sources: step.documents,
            })
    return {
      name: `execute_tool ${step.name}`,
      attributes: {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': step.name,
        'gen_ai.tool.call.arguments': input,
        'gen_ai.tool.call.result': output,
        'mastra.tool_call.input': input,
        'mastra.tool_call.output': output,
      },
    }
  }
  const spoken = (step.answer ?? '') === '' ? undefined : JSON.stringify({ text: step.answer })
  const isAgent = step.kind === 'agent'
  return {
    name: `${SPAN_NAMES[step.kind] ?? 'invoke_workflow'} ${step.name}`,
    attributes: {
      ...(isAgent
        ? { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': step.name }
        : step.kind === 'workflow'
          ? { 'gen_ai.operation.name': 'invoke_workflow', 'gen_ai.workflow.name': step.name }
          : {}),
      [`mastra.${type}.input`]: JSON.stringify([{ role: 'user', content: userText(step) }]),
      [`mastra.${type}.output`]: spoken,
    },
  }
}
