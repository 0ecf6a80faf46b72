import type { Convention } from './reading/convention.ts'
import { anyText, count, custom, id, text } from './reading/readings.ts'

/**
 * General semantic conventions that any span may carry: who, which session, what went wrong. They never make a span
 * an AI span. OTel gives GenAI no user key of its own: `user.id` and `session.id` are meant.
 */
export const otelGeneral: Convention = {
  name: 'otel-general',
  general: true,
  source: 'https://opentelemetry.io/docs/specs/semconv/registry/attributes/ (user, enduser, session, error, exception)',
  attributes: {
    'user.id': id('userId'),
    'enduser.id': id('userId'),
    'enduser.pseudo.id': id('anonymousId'),
    'device.id': id('anonymousId'),
    'app.installation.id': id('anonymousId'),
    'user.hash': id('anonymousId'),
    'user.anonymous_id': id('anonymousId'),
    'session.id': id('sessionId'),
    'tenant.id': id('accountId'),
    tenant_id: id('accountId'),
    'organization.id': id('accountId'),
    'org.id': id('accountId'),
    'account.id': id('accountId'),
    'session.replay.id': id('replayId'),
    'posthog.session_id': id('replayId'),
    'deployment.environment.name': text('environment'),
    'deployment.environment': text('environment'),
    'service.version': text('appVersion'),
    'error.type': custom('errorType', (value) =>
      typeof value === 'string' && !/^(|false|null|none|undefined)$/i.test(value) ? value : undefined,
    ),
    'exception.type': text('errorType'),
    'exception.message': anyText('statusMessage'),
    'error.message': anyText('statusMessage'),
    'retrieval.document_count': count('documentCount'),
  },
  events: {
    exception: ({ attributes }) => ({
      facts: {
        ...(typeof attributes.get('exception.type') === 'string' && {
          errorType: String(attributes.get('exception.type')),
        }),
        ...(typeof attributes.get('exception.message') === 'string' && {
          statusMessage: String(attributes.get('exception.message')),
        }),
      },
    }),
  },
}
