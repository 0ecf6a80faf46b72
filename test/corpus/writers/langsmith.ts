import type { Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  exceptionEvent,
  gaveNothing,
  openAiMessages,
  plainSpan,
  responseId,
  tokens,
  userText,
  type Writer,
} from './wire.ts'

const KINDS: Readonly<Record<string, string>> = {
  agent: 'chain',
  workflow: 'chain',
  task: 'chain',
  llm: 'llm',
  tool: 'tool',
  retrieval: 'retriever',
  embedding: 'embedding',
  reranker: 'chain',
  guardrail: 'chain',
}

/** LangSmith over OTLP: the status is OK even for failed runs; only an exception event tells. */
export const langsmith: Writer = {
  name: 'langsmith',
  scope: { name: 'langsmith', version: '0.10.5' },
  abilities: ['finish', 'tasks'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const kind = KINDS[step.kind] ?? 'chain'
    return {
      name: step.kind === 'llm' ? 'ChatOpenAI' : step.name,
      kind: 1,
      attributes: {
        'langsmith.traceable': 'true',
        ...(speaker.isRoot ? { 'langsmith.is_root': true } : {}),
        'langsmith.span.kind': kind,
        'gen_ai.operation.name': { llm: 'chat', tool: 'execute_tool', retriever: 'retrieval' }[kind] ?? kind,
        'langsmith.trace.name': step.name,
        'langsmith.trace.session_name': 'default',
        'langsmith.metadata.user_id': speaker.userId,
        'langsmith.metadata.session_id': speaker.sessionId,
        'langsmith.span.tags': '',
        ...details(step),
      },
      events:
        step.fault === undefined
          ? []
          : [exceptionEvent({ type: 'Error', message: `${step.fault.type}: ${step.fault.message}` })],
      status: 1,
    }
  },
}

function details(step: Step): Attributes {
  if (step.kind === 'llm') {
    const usage = tokens(step)
    return {
      'gen_ai.system': step.provider,
      'gen_ai.request.model': step.model,
      'langsmith.metadata.ls_provider': step.provider,
      'langsmith.metadata.ls_model_name': step.model,
      'gen_ai.prompt': JSON.stringify({ model: step.model, messages: openAiMessages(step.messages ?? []) }),
      ...(gaveNothing(step)
        ? {}
        : {
            'gen_ai.response.id': responseId(step),
            'gen_ai.response.model': step.model,
            'gen_ai.response.finish_reasons': step.finish ?? 'stop',
            'gen_ai.usage.input_tokens': usage.input,
            'gen_ai.usage.output_tokens': usage.output,
            'gen_ai.usage.total_tokens': usage.input + usage.output,
            'gen_ai.completion': JSON.stringify({
              id: responseId(step),
              object: 'chat.completion',
              choices: [
                {
                  index: 0,
                  message: openAiMessages([answerMessage(step)])[0] ?? null,
                  finish_reason: step.finish ?? 'stop',
                },
              ],
            }),
          }),
    }
  }
  const system = { 'gen_ai.system': 'langchain' }
  if (step.kind === 'tool')
    return {
      ...system,
      'gen_ai.prompt': step.arguments,
      'gen_ai.completion': step.result === undefined ? undefined : JSON.stringify(wrapped(step.result)),
    }
  if (step.kind === 'retrieval')
    return {
      ...system,
      'gen_ai.prompt': JSON.stringify({ query: step.query }),
      'gen_ai.completion':
        step.documents === undefined
          ? undefined
          : JSON.stringify({
              outputs: step.documents.map(({ id, score, content }) => ({
                page_content: content,
                metadata: { id, score },
              })),
            }),
    }
  return {
    ...system,
    'gen_ai.prompt': JSON.stringify({ input: userText(step) }),
    'gen_ai.completion': (step.answer ?? '') === '' ? undefined : JSON.stringify({ outputs: step.answer }),
  }
}

/** A traceable that returns no object has its return value put under `outputs`. */
function wrapped(result: Step['result']): object {
  return typeof result === 'object' && result !== null && !Array.isArray(result) ? result : { outputs: result ?? null }
}
