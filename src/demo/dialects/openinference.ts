import type { Message, Step } from '../steps.ts'
import type { Attributes, Speaker, Value } from './otlp.ts'

const KINDS = { agent: 'CHAIN', llm: 'LLM', tool: 'TOOL', retrieval: 'RETRIEVER' } as const

/** OpenInference, as Arize's instrumentation of LangChain writes it. Source: https://github.com/Arize-ai/openinference/blob/main/spec/semantic_conventions.md */
export const openInference: Speaker = {
  scope: { name: 'openinference.instrumentation.langchain', version: '0.1.55' },
  spell(step, { exchange }) {
    const { intent, person, promptVersion, sessionId } = exchange
    return {
      name: step.kind === 'llm' ? 'ChatAnthropic' : step.kind === 'retrieval' ? 'VectorStoreRetriever' : step.name,
      kind: 1,
      attributes: {
        'openinference.span.kind': KINDS[step.kind],
        'session.id': sessionId,
        'user.id': exchange.isAnonymous ? undefined : person.userId,
        metadata: JSON.stringify({
          intent: intent.name,
          prompt_name: 'assistant',
          prompt_version: promptVersion,
          ...(person.accountId !== '' && { account_id: person.accountId }),
          ...(exchange.isAnonymous && { anonymous_id: person.anonymousId }),
        }),
        ...details(step),
      },
    }
  },
}

function details(step: Step): Attributes {
  switch (step.kind) {
    case 'llm':
      return {
        'llm.model_name': step.name,
        'llm.provider': 'anthropic',
        ...messages('llm.input_messages', step.messages),
        ...(step.fault === undefined && {
          'llm.output_messages.0.message.role': 'assistant',
          'llm.output_messages.0.message.content': step.answer,
          'llm.token_count.prompt': step.inputTokens,
          'llm.token_count.completion': step.outputTokens,
          'llm.token_count.total': step.inputTokens + step.outputTokens,
        }),
      }
    case 'retrieval': {
      const attributes: Record<string, Value> = { 'input.value': step.input, 'retriever.name': step.name }
      for (const [index, { id, score, content }] of step.documents.entries()) {
        attributes[`retrieval.documents.${index}.document.id`] = id
        attributes[`retrieval.documents.${index}.document.score`] = score
        attributes[`retrieval.documents.${index}.document.content`] = content
      }
      return {
        ...attributes,
        'output.value': JSON.stringify({ documents: step.documents }),
        'output.mime_type': 'application/json',
      }
    }
    case 'tool':
      return { 'tool.name': step.name, 'input.value': step.arguments, 'output.value': step.result }
    case 'agent':
      return { 'input.value': step.input, 'output.value': step.answer }
  }
}

function messages(prefix: string, list: readonly Message[]): Attributes {
  return Object.fromEntries(
    list.flatMap(({ role, text }, index) => [
      [`${prefix}.${index}.message.role`, role],
      [`${prefix}.${index}.message.content`, text],
    ]),
  )
}
