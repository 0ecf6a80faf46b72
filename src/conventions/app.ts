import type { Convention } from './reading/convention.ts'
import { id, number, text, words } from './reading/readings.ts'

/** Cohortel's own keys, for what no convention has a key for: intent and outcome, stated on any span of the trace. */
export const app: Convention = {
  name: 'app',
  general: true,
  source: 'docs/conventions.md#keys-of-your-own',
  attributes: {
    'app.intent': text('intent'),
    intent: text('intent'),
    'app.intent.confidence': number('intentConfidence'),
    'intent.confidence': number('intentConfidence'),
    'app.outcome': text('statedOutcome'),
    outcome: text('statedOutcome'),
    'app.user.id': id('userId'),
    'app.user_id': id('userId'),
    'app.session.id': id('sessionId'),
    'app.session_id': id('sessionId'),
    'app.account.id': id('accountId'),
    'app.tags': words('tags'),
  },
}
