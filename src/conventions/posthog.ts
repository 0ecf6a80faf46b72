import type { Convention } from './reading/convention.ts'
import { id } from './reading/readings.ts'

/** Keys that PostHog's OTLP endpoint reads, so that an app which moves here keeps its people. */
export const posthog: Convention = {
  name: 'posthog',
  general: true,
  source: 'https://github.com/PostHog/posthog/blob/master/rust/capture/src/otel/identity.rs',
  attributes: {
    'posthog.distinct_id': id('userId'),
    $ai_session_id: id('sessionId'),
    'anthropic.session.id': id('sessionId'),
    'eve.session.id': id('sessionId'),
    'posthog.session_id': id('replayId'),
    $session_id: id('replayId'),
    posthogSessionId: id('replayId'),
  },
}
