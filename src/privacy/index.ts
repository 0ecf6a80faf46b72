import type { Evaluation } from '../model/evaluation.ts'
import type { CanonicalLog } from '../model/log.ts'
import type { Outbound } from '../model/settled.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { attributeFilter } from './attributes.ts'
import { evaluationContent, logContent, outboundContent, spanContent } from './content.ts'
import { evaluationIds, type IdRule, logIds, outboundIds, spanIds } from './ids.ts'
import { createRedactor } from './redact.ts'
import { contentRule, saltedHash } from './rule.ts'
import { CONTENT_POLICIES, type ContentPolicy, type PrivacySettings } from './settings.ts'

/**
 * Privacy in two places: `receive...` reduces everything to what the most permissive enabled destination may hold,
 * before anything is stored; `send` applies each destination's own policy to what it is told.
 */
export interface Privacy {
  /** The policy that received content is reduced to. */
  readonly receivePolicy: ContentPolicy
  /** All that is received may be held as it came, attributes that {@link isHeaderLike} knows apart. */
  readonly keepsAsSent: boolean
  /** Names the rule of `receive...`: its policy and all settings that it depends on. Equal marks = the same rule. */
  readonly mark: string
  receiveSpan(span: CanonicalSpan): CanonicalSpan
  receiveLog(log: CanonicalLog): CanonicalLog
  receiveEvaluation<E extends Evaluation>(evaluation: E): E
  receiveOutbound(outbound: Outbound): Outbound
  send(outbound: Outbound, destination: string): Outbound
  /** An id as this destination was told it: hashed, or as it came. */
  idAt(id: string, destination: string): string
}

/** Builds the privacy stage for the enabled destinations; `salt` keys every hash. */
export function createPrivacy(settings: PrivacySettings, enabled: readonly string[], salt: string): Privacy {
  const redactor = createRedactor(settings)
  const ruleOf = (policy: ContentPolicy) => contentRule(policy, redactor, salt)
  const policyOf = (destination: string) => settings.content[destination] ?? settings.contentOtherwise
  const receivePolicy = enabled
    .map(policyOf)
    .reduce<ContentPolicy>((most, policy) => (rank(policy) > rank(most) ? policy : most), 'none')
  const received = ruleOf(receivePolicy)
  const { redact, redactPatterns, phoneRegions } = settings
  // Keyed by the salt, since hashes depend on it.
  const edition = saltedHash(JSON.stringify([RULES_EDITION, redact, redactPatterns, phoneRegions]), salt)
  const markOf = (policy: ContentPolicy) => `${policy} ${edition}`
  const keeps = receivePolicy === 'full'
  const rules = new Map(enabled.map((name) => [name, ruleOf(policyOf(name))]))
  const strictest = ruleOf('none')
  const mayKeep = attributeFilter(settings)

  const hashId: IdRule = (id) => (id === '' ? '' : saltedHash(id, salt))
  const hashesIds = (destination: string) => settings.hashUserIds.includes(destination)
  // When nobody may hold the ids themselves, they are not written either.
  const hashesAll = enabled.length > 0 && enabled.every(hashesIds)

  return {
    receivePolicy,
    keepsAsSent:
      keeps && !hashesAll && settings.attributesDenied.length === 0 && settings.attributesAllowed === undefined,
    mark: markOf(receivePolicy),
    receiveSpan(span) {
      const attributes = mayKeep(span.attributes)
      const kept = attributes === span.attributes ? span : { ...span, attributes }
      const ided = hashesAll ? spanIds(kept, hashId) : kept
      return keeps ? ided : spanContent(ided, received)
    },
    receiveLog(log) {
      const { content } = log
      const attributes = content?.attributes
      const kept = attributes === undefined ? log : { ...log, content: { ...content, attributes: mayKeep(attributes) } }
      const ided = hashesAll ? logIds(kept, hashId) : kept
      return keeps ? ided : logContent(ided, received)
    },
    receiveEvaluation(evaluation) {
      const ided = hashesAll ? evaluationIds(evaluation, hashId) : evaluation
      return keeps ? ided : evaluationContent(ided, received)
    },
    receiveOutbound(outbound) {
      const ided = hashesAll ? outboundIds(outbound, hashId) : outbound
      return keeps ? ided : outboundContent(ided, received)
    },
    send(outbound, destination) {
      const ided = hashesIds(destination) ? outboundIds(outbound, hashId) : outbound
      const policy = policyOf(destination)
      if (policy === 'full') return ided
      // What waits may have been received under another policy, and what is derived of it may bring texts under new names.
      // Only spans that went through this very rule, which are nearly all there is to read, need not do so again.
      const isDone = outbound.kind === 'trace' && outbound.privacyMark === markOf(policy)
      return outboundContent(ided, rules.get(destination) ?? strictest, !isDone)
    },
    idAt: (id, destination) => (hashesIds(destination) ? hashId(id) : id),
  }
}

/** Raise it with every change of what the built-in patterns find: what waits is then reduced again. */
const RULES_EDITION = 2

function rank(policy: ContentPolicy): number {
  return CONTENT_POLICIES.indexOf(policy)
}
