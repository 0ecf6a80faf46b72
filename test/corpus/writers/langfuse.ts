import type { Step } from '../step.ts'
import {
  type Attributes,
  answerMessage,
  gaveNothing,
  openAiMessages,
  plainSpan,
  resultText,
  tokens,
  userText,
  type Writer,
} from './wire.ts'

const TYPES: Readonly<Record<string, string>> = {
  agent: 'agent',
  workflow: 'chain',
  task: 'span',
  llm: 'generation',
  tool: 'tool',
  retrieval: 'retriever',
  embedding: 'embedding',
  reranker: 'span',
  guardrail: 'guardrail',
}

/** Langfuse SDK: a failed generation has level ERROR and an unset status, and no finish reason is sent. */
export const langfuse: Writer = {
  name: 'langfuse',
  scope: { name: 'langfuse-sdk', version: '5.11.1' },
  abilities: ['guardrail', 'tasks'],
  write(step, speaker) {
    if (step.kind === 'http' || step.kind === 'database') return plainSpan(step)
    const common: Attributes = {
      'user.id': speaker.userId,
      'session.id': speaker.sessionId,
      'langfuse.environment': 'production',
      'langfuse.trace.name': speaker.feature,
      ...(speaker.isRoot ? { 'langfuse.internal.is_app_root': true } : {}),
      'langfuse.observation.type': TYPES[step.kind],
      ...(step.fault === undefined
        ? {}
        : {
            'langfuse.observation.level': 'ERROR',
            'langfuse.observation.status_message': `${step.fault.type}: ${step.fault.message}`,
          }),
    }
    return {
      name: step.kind === 'llm' ? 'OpenAI.chat' : step.name,
      kind: 1,
      attributes: { ...common, ...details(step) },
      ...(step.fault !== undefined && step.kind === 'llm' ? { status: 0 } : {}),
    }
  },
}

function details(step: Step): Attributes {
  if (step.kind === 'llm') {
    const usage = tokens(step)
    return {
      'langfuse.observation.model.name': step.model,
      'langfuse.observation.input': JSON.stringify({ messages: openAiMessages(step.messages ?? []) }),
      ...(gaveNothing(step)
        ? {}
        : {
            'langfuse.observation.output': JSON.stringify(openAiMessages([answerMessage(step)])[0] ?? null),
            'langfuse.observation.usage_details': JSON.stringify({
              input: usage.input,
              output: usage.output,
              total: usage.input + usage.output,
            }),
          }),
    }
  }
  if (step.kind === 'tool')
    return { 'langfuse.observation.input': step.arguments, 'langfuse.observation.output': resultText(step.result) }
  if (step.kind === 'retrieval')
    return {
      'langfuse.observation.input': step.query,
      'langfuse.observation.output': step.documents === undefined ? undefined : JSON.stringify(step.documents),
    }
  if (step.kind === 'guardrail')
    return {
      'langfuse.observation.input': step.verdict?.target === 'input' ? userText(step) : (step.answer ?? ''),
      'langfuse.observation.output': JSON.stringify({
        passed: !step.verdict?.blocked,
        ...(step.verdict?.blocked ? { reason: step.verdict.reason } : {}),
      }),
    }
  return {
    'langfuse.observation.input': userText(step),
    'langfuse.observation.output': (step.answer ?? '') === '' ? undefined : step.answer,
  }
}
