import type { Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { content, kind, provider, text, vagueKind } from './reading/readings.ts'

/** Laminar (lmnr). */
export const laminar: Convention = {
  name: 'laminar',
  source: 'https://github.com/lmnr-ai/lmnr/blob/main/app-server/src/traces/spans.rs',
  scope: /^lmnr/,
  attributes: {
    'lmnr.span.type': [
      kind({
        llm: 'llm',
        tool: 'tool',
        cached: 'llm',
        evaluation: 'evaluator',
        evaluator: 'evaluator',
        human_evaluator: 'evaluator',
        executor: 'task',
      }),
      vagueKind({ default: 'other' }),
    ],
    'lmnr.span.input': content('input'),
    'lmnr.span.output': content('output'),
    'aisdk.model.id': text('model'),
    'aisdk.model.provider': provider(),
    ...metadataKeys('lmnr.association.properties.'),
    ...metadataKeys('lmnr.association.properties.metadata.'),
  },
}
