import type { Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { content, custom, id, kind, provider, spread, text, vagueKind } from './reading/readings.ts'
import { toolNames } from './reading/tools-offered.ts'
import { costFacts, USAGE_FACTS, usageFacts } from './reading/usage.ts'

/** MLflow Tracing. Values are JSON, often encoded twice, so that even words come in quotes. */
export const mlflow: Convention = {
  name: 'mlflow',
  source: 'https://github.com/mlflow/mlflow/blob/master/mlflow/tracing/constant.py',
  scope: /^mlflow/,
  attributes: {
    'mlflow.spanType': [
      kind({
        chat_model: 'llm',
        llm: 'llm',
        agent: 'agent',
        tool: 'tool',
        chain: 'workflow',
        workflow: 'workflow',
        retriever: 'retrieval',
        reranker: 'reranker',
        embedding: 'embedding',
        evaluator: 'evaluator',
        guardrail: 'guardrail',
        task: 'task',
        memory: 'other',
      }),
      vagueKind({ parser: 'other', unknown: 'other' }),
    ],
    'mlflow.spanInputs': content('input'),
    'mlflow.spanOutputs': content('output'),
    'mlflow.chat.tools': custom('toolsOffered', toolNames),
    'mlflow.llm.model': [unquoted('model'), unquoted('requestModel')],
    'mlflow.llm.provider': provider(),
    'mlflow.chat.tokenUsage': spread(USAGE_FACTS, usageFacts),
    'mlflow.llm.cost': spread(['costUsd'], costFacts),
    'mlflow.trace.user': id('userId'),
    'mlflow.trace.session': id('sessionId'),
    'mlflow.spanFunctionName': unquoted('entityName'),
    'mlflow.traceName': text('workflowName'),
    ...metadataKeys('mlflow.traceTag.'),
  },
  events: {
    'mlflow.chunk.item.N': ({ name, timeUnixNano }) =>
      name.endsWith('.0') ? { facts: { firstTokenAt: timeUnixNano } } : undefined,
  },
}

function unquoted(fact: 'model' | 'requestModel' | 'entityName') {
  return custom(fact, (value) => (typeof value === 'string' ? value.replace(/^"|"$/g, '') || undefined : undefined))
}
