import type { Convention } from './reading/convention.ts'
import { metadataKeys } from './reading/metadata.ts'
import { content, id, provider } from './reading/readings.ts'

/** Cloudflare AI Gateway. Keys of `cf-aig-metadata` arrive as bare span attributes. */
export const cloudflareAiGateway: Convention = {
  name: 'cloudflare-ai-gateway',
  source: 'https://developers.cloudflare.com/ai-gateway/observability/otel-integration/',
  appliesTo: ({ attributes }) =>
    attributes.has('gen_ai.model.provider') ||
    attributes.has('gen_ai.prompt_json') ||
    attributes.has('gen_ai.completion_json'),
  attributes: {
    'gen_ai.prompt_json': content('input'),
    'gen_ai.completion_json': content('output'),
    'gen_ai.model.provider': provider(),
    ...metadataKeys(''),
    user: id('userId'),
  },
}
