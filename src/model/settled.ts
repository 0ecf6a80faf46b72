import type { JudgedEvaluation } from './evaluation.ts'
import type { Interaction } from './interaction.ts'
import type { IdentityLink, ProductEvent, UserRecord } from './product-event.ts'
import type { CanonicalSpan } from './span.ts'

/** A trace after derivation: what destinations are told. One trace holds one interaction, or several turns. */
export interface SettledTrace {
  readonly projectId: string
  readonly traceId: string
  readonly spans: readonly CanonicalSpan[]
  readonly interactions: readonly Interaction[]
  readonly evaluations: readonly JudgedEvaluation[]
  /** Quiet for long enough that tools which cannot update may be told. */
  readonly final: boolean
}

/** Whose it is. */
export function projectOf(outbound: Outbound): string {
  switch (outbound.kind) {
    case 'trace':
      return outbound.trace.projectId
    case 'evaluation':
      return outbound.projectId
    case 'product_event':
      return outbound.event.projectId
    case 'identity':
      return outbound.link.projectId
    case 'user':
      return outbound.user.projectId
  }
}

/** Everything that can be sent out, by kind. */
export type Outbound =
  | {
      readonly kind: 'trace'
      readonly trace: SettledTrace
      /** Which privacy rule its spans went through when they were received; absent = not known. */
      readonly privacyMark?: string
    }
  /** An evaluation or feedback that came after its trace was told. */
  | {
      readonly kind: 'evaluation'
      readonly evaluation: JudgedEvaluation
      readonly projectId: string
      /** More of whose exchange it judges, where that is known. */
      readonly about?: { readonly anonymousId: string; readonly accountId: string }
    }
  | { readonly kind: 'product_event'; readonly event: ProductEvent }
  | { readonly kind: 'identity'; readonly link: IdentityLink }
  | { readonly kind: 'user'; readonly user: UserRecord }
