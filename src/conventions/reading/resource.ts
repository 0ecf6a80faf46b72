import type { AttributeMap, AttributeValue } from '../../model/attributes.ts'
import type { OtlpResource } from '../../model/otlp.ts'
import { idOf } from './placeholders.ts'
import { textOf } from './values.ts'

/** What the resource says about everything that came under it. */
export interface ResourceFacts {
  readonly serviceName: string
  readonly appVersion: string
  readonly environment: string
  readonly userId: string
  readonly sessionId: string
  readonly accountId: string
  readonly replayId: string
}

/** One resource covers a whole batch of spans, so it is read once. */
const cache = new WeakMap<OtlpResource, ResourceFacts>()

/**
 * Resource attributes in the order asked: the OTel names, then what vendors put there.
 * Source: https://opentelemetry.io/docs/specs/semconv/resource/
 */
export function resourceFacts(resource: OtlpResource): ResourceFacts {
  const known = cache.get(resource)
  if (known !== undefined) return known
  const { attributes } = resource
  const facts = {
    serviceName: first(attributes, ['service.name'], word),
    appVersion: first(attributes, ['service.version', 'langfuse.release', 'deployment.version'], word),
    environment: first(
      attributes,
      ['deployment.environment.name', 'deployment.environment', 'langfuse.environment'],
      word,
    ),
    userId: first(
      attributes,
      ['user.id', 'enduser.id', 'langfuse.user.id', 'posthog.distinct_id', 'metadata.user_id'],
      idOf,
    ),
    sessionId: first(
      attributes,
      ['session.id', 'langfuse.session.id', 'metadata.session_id', 'metadata.thread_id'],
      idOf,
    ),
    accountId: first(attributes, ['tenant.id', 'organization.id', 'metadata.customer_id', 'service.namespace'], idOf),
    replayId: first(attributes, ['posthog.session_id', 'session.replay.id'], idOf),
  }
  cache.set(resource, facts)
  return facts
}

function word(value: AttributeValue): string | undefined {
  return textOf(value) || undefined
}

function first(
  attributes: AttributeMap,
  keys: readonly string[],
  read: (value: AttributeValue) => string | undefined,
): string {
  for (const key of keys) {
    const value = attributes.get(key)
    const found = value === undefined ? undefined : read(value)
    if (found !== undefined) return found
  }
  return ''
}
