import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { Outbound } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import {
  type ContentRule,
  contentRule,
  evaluationContent,
  interactionContent,
  logContent,
  productEventContent,
  saltedHash,
  spanContent,
  userContent,
} from './content.ts'
import { createRedactor } from './redact.ts'
import { CONTENT_POLICIES, type ContentPolicy, type PrivacySettings } from './settings.ts'

/**
 * Privacy in two places: `receive` reduces content to what the most permissive enabled destination may hold, before
 * anything is stored; `send` applies each destination's own policy to what it is told.
 */
export interface Privacy {
  /** The policy that received content is reduced to. */
  readonly receivePolicy: ContentPolicy
  receiveSpan(span: CanonicalSpan): CanonicalSpan
  receiveLog(log: CanonicalLog): CanonicalLog
  receiveEvaluation(evaluation: Evaluation): Evaluation
  send(outbound: Outbound, destination: string): Outbound
}

/** Builds the privacy stage for the enabled destinations; `salt` keys every hash. */
export function createPrivacy(settings: PrivacySettings, enabled: readonly string[], salt: string): Privacy {
  const redact = createRedactor(settings)
  const policyOf = (destination: string) => settings.content[destination] ?? settings.contentOtherwise
  const receivePolicy = enabled
    .map(policyOf)
    .reduce<ContentPolicy>((most, policy) => (rank(policy) > rank(most) ? policy : most), 'none')
  const receiveRule = contentRule(receivePolicy, redact, salt)
  const rules = new Map(enabled.map((name) => [name, contentRule(policyOf(name), redact, salt)]))
  const strictest = contentRule('none', redact, salt)
  const hashesIds = new Set(settings.hashUserIds)

  return {
    receivePolicy,
    receiveSpan: (span) => spanContent({ ...span, attributes: keptAttributes(span.attributes, settings) }, receiveRule),
    receiveLog: (log) => logContent(log, receiveRule),
    receiveEvaluation: (evaluation) => evaluationContent(evaluation, receiveRule),
    send(outbound, destination) {
      // What was reduced at receive by the same policy is not worked through again.
      const policy = policyOf(destination)
      const reduced =
        policy === receivePolicy ? outbound : outboundContent(outbound, rules.get(destination) ?? strictest)
      return hashesIds.has(destination)
        ? outboundIds(reduced, (id) => (id === '' ? '' : saltedHash(id, salt)))
        : reduced
    },
  }
}

function rank(policy: ContentPolicy): number {
  return CONTENT_POLICIES.indexOf(policy)
}

function keptAttributes(
  attributes: Readonly<Record<string, string>>,
  settings: PrivacySettings,
): Readonly<Record<string, string>> {
  const { attributesAllowed: allowed, attributesDenied: denied } = settings
  if (allowed === undefined && denied.length === 0) return attributes
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([key]) =>
        (allowed === undefined || allowed.some((prefix) => key.startsWith(prefix))) &&
        !denied.some((prefix) => key.startsWith(prefix)),
    ),
  )
}

function outboundContent(outbound: Outbound, rule: ContentRule): Outbound {
  switch (outbound.kind) {
    case 'trace':
      return {
        kind: 'trace',
        trace: {
          ...outbound.trace,
          spans: outbound.trace.spans.map((span) => spanContent(span, rule)),
          interactions: outbound.trace.interactions.map((interaction) => interactionContent(interaction, rule)),
          evaluations: outbound.trace.evaluations.map((evaluation) => evaluationContent(evaluation, rule)),
        },
      }
    case 'evaluation':
      return { ...outbound, evaluation: evaluationContent(outbound.evaluation, rule) }
    case 'product_event':
      return { kind: 'product_event', event: productEventContent(outbound.event, rule) }
    case 'user':
      return { kind: 'user', user: userContent(outbound.user, rule) }
    case 'identity':
      return outbound
  }
}

type IdRule = (id: string) => string

function outboundIds(outbound: Outbound, id: IdRule): Outbound {
  const owner = <T extends { userId: string; anonymousId: string; sessionId: string; accountId: string }>(
    of: T,
  ): T => ({
    ...of,
    userId: id(of.userId),
    anonymousId: id(of.anonymousId),
    sessionId: id(of.sessionId),
    accountId: id(of.accountId),
  })
  switch (outbound.kind) {
    case 'trace':
      return {
        kind: 'trace',
        trace: {
          ...outbound.trace,
          spans: outbound.trace.spans.map((span) => ({
            ...owner(span),
            resourceUserId: id(span.resourceUserId),
            resourceSessionId: id(span.resourceSessionId),
            evaluations: span.evaluations.map((evaluation) => evaluationIds(evaluation, id)),
          })),
          interactions: outbound.trace.interactions.map(owner),
          evaluations: outbound.trace.evaluations.map((evaluation) => evaluationIds(evaluation, id)),
        },
      }
    case 'evaluation':
      return { ...outbound, evaluation: evaluationIds(outbound.evaluation, id) }
    case 'product_event':
      return { kind: 'product_event', event: owner(outbound.event) }
    case 'user':
      return {
        kind: 'user',
        user: { ...outbound.user, userId: id(outbound.user.userId), accountId: id(outbound.user.accountId) },
      }
    case 'identity':
      return {
        kind: 'identity',
        link: { ...outbound.link, userId: id(outbound.link.userId), anonymousId: id(outbound.link.anonymousId) },
      }
  }
}

function evaluationIds<E extends Evaluation>(evaluation: E, id: IdRule): E {
  return { ...evaluation, userId: id(evaluation.userId), sessionId: id(evaluation.sessionId) }
}
