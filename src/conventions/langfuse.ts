import type { Convention } from './reading/convention.ts'
import { METADATA_FACTS, metadataFacts, metadataKeys } from './reading/metadata.ts'
import { anyText, content, custom, id, kept, kind, spread, text, vagueKind, words } from './reading/readings.ts'
import { costFacts, USAGE_FACTS, usageFacts } from './reading/usage.ts'

/** Langfuse SDKs (JavaScript 4+, Python 3+), which are OpenTelemetry exporters. */
export const langfuse: Convention = {
  name: 'langfuse',
  source: 'https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/otel/attributes.ts',
  scope: /^langfuse-sdk/,
  attributes: {
    'langfuse.observation.type': [
      kind({
        generation: 'llm',
        embedding: 'embedding',
        agent: 'agent',
        tool: 'tool',
        chain: 'workflow',
        retriever: 'retrieval',
        guardrail: 'guardrail',
        evaluator: 'evaluator',
      }),
      vagueKind({ span: 'other', event: 'other' }),
    ],
    'langfuse.user.id': id('userId'),
    'langfuse.session.id': id('sessionId'),
    'langfuse.observation.input': content('input'),
    'langfuse.observation.output': content('output'),
    'langfuse.trace.input': content('input'),
    'langfuse.trace.output': content('output'),
    'langfuse.observation.model.name': text('model'),
    'langfuse.observation.usage_details': spread(USAGE_FACTS, usageFacts),
    'langfuse.observation.cost_details': spread(['costUsd'], costFacts),
    'langfuse.observation.completion_start_time': custom('firstTokenAt', (value) => {
      const time = typeof value === 'string' ? Date.parse(value.replaceAll(/["\\]/g, '')) : Number.NaN
      return Number.isNaN(time) ? undefined : BigInt(time) * 1_000_000n
    }),
    'langfuse.observation.prompt.name': text('promptName'),
    'langfuse.observation.prompt.version': text('promptVersion'),
    'langfuse.prompt.name': text('promptName'),
    'langfuse.prompt.version': text('promptVersion'),
    'langfuse.environment': text('environment'),
    'langfuse.release': text('appVersion'),
    'langfuse.version': kept(text('appVersion')),
    'langfuse.observation.level': custom('failed', (value) =>
      typeof value === 'string' && /^(error|fatal|critical)$/i.test(value) ? true : undefined,
    ),
    'langfuse.observation.status_message': anyText('statusMessage'),
    'langfuse.trace.name': text('workflowName'),
    'langfuse.trace.tags': words('tags'),
    'langfuse.tags': words('tags'),
    'langfuse.trace.metadata': kept(spread(METADATA_FACTS, metadataFacts)),
    'langfuse.observation.metadata': kept(spread(METADATA_FACTS, metadataFacts)),
    'langfuse.metadata': kept(spread(METADATA_FACTS, metadataFacts)),
    ...metadataKeys('langfuse.trace.metadata.'),
    ...metadataKeys('langfuse.observation.metadata.'),
    ...metadataKeys('langfuse.metadata.'),
  },
}
