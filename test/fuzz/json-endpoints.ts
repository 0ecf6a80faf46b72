import { Random } from '../corpus/random.ts'
import { mutateJson } from './json.ts'

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c'
const TEMPLATES: readonly (readonly [path: string, body: object])[] = [
  [
    '/v1/evaluations',
    {
      evaluations: [
        { trace_id: TRACE_ID, span_id: 'b7ad6b7169203331', name: 'relevance', score: 0.4, label: 'fail', id: 'e-1' },
        { session_id: 's-1', name: 'csat', score: 4, explanation: 'short', timestamp: '2026-11-20T10:00:00Z' },
        {
          response_id: 'r-1',
          name: 'tone',
          passed: true,
          source: 'human',
          evaluator: 'ada',
          timestamp: 1_760_000_000_000,
        },
      ],
    },
  ],
  ['/v1/feedback', { interaction_id: TRACE_ID, thumbs: 'down', comment: 'wrong', user_id: 'u-1' }],
  [
    '/v1/batch',
    {
      sentAt: '2026-11-20T10:00:05.000Z',
      context: { library: { name: 'fuzz', version: '1' } },
      batch: [
        { type: 'track', userId: 'u-1', event: 'Signed Up', messageId: 'm-1', properties: { plan: 'pro', price: 1.5 } },
        { type: 'identify', userId: 'u-1', anonymousId: 'a-1', traits: { plan: 'pro', tags: ['x'] } },
        { type: 'alias', userId: 'u-1', previousId: 'a-0' },
        { type: 'group', userId: 'u-1', groupId: 'acme', traits: { tier: 'gold' }, timestamp: '2026-11-20T10:00:00Z' },
        { type: 'page', anonymousId: 'a-1', name: 'Home', context: { page: { path: '/' } } },
      ],
    },
  ],
  ['/v1/track', { userId: 'u-2', event: 'Bought', properties: { revenue: 20 }, originalTimestamp: 1_760_000_000 }],
]

/** A request to one of the endpoints that take plain JSON, with a few things about it changed. */
export function jsonEndpointCase(seed: number, number: number): { readonly path: string; readonly body: string } {
  const random = new Random(seed * 7_919 + number)
  const [path, template] = random.pick(TEMPLATES)
  let body = JSON.stringify(template)
  for (let times = random.int(0, 3); times > 0; times -= 1) {
    try {
      body = mutateJson(body, random, [JSON.stringify(random.pick(TEMPLATES)[1])])
    } catch {
      // The change before left no JSON: that is a case too.
    }
  }
  return { path, body }
}
