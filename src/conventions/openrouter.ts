import type { Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { providerOf } from './reading/providers.ts'
import { custom, text } from './reading/readings.ts'

/** OpenRouter Broadcast: one span per generation, sent by the gateway. */
export const openrouter: Convention = {
  name: 'openrouter',
  source: 'https://openrouter.ai/docs/guides/features/broadcast/otel-collector',
  appliesTo: ({ attributes, serviceName }) =>
    serviceName === 'openrouter' || attributes.has('openrouter.source') || attributes.has('openrouter.provider_name'),
  attributes: {
    'openrouter.source': custom('vagueKind', () => undefined),
    'openrouter.provider_name': custom('provider', (value) =>
      typeof value === 'string' ? providerOf(value) : undefined,
    ),
    'trace.name': text('workflowName'),
    ...metadataKeys('trace.metadata.'),
  },
}
