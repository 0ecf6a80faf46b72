import { deriveTrace, type InteractionSettings, interactionSettings } from '../../src/interactions/index.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { Interaction } from '../../src/model/interaction.ts'
import type { CanonicalLog } from '../../src/model/log.ts'
import type { SettledTrace } from '../../src/model/settled.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { assemble } from '../../src/traces/index.ts'
import { TRACE_ID } from './span.ts'

/** What a derivation needs besides spans. */
export interface Around {
  readonly evaluations?: readonly Evaluation[]
  readonly logs?: readonly CanonicalLog[]
  readonly settings?: InteractionSettings
}

/** Assembles and derives hand-made spans, as a settled trace would be. */
export function derive(spans: readonly CanonicalSpan[], around: Around = {}): SettledTrace {
  const { evaluations = [], logs = [], settings = interactionSettings.parse({}) } = around
  const trace = assemble({ projectId: 'p', traceId: TRACE_ID, spans, logs, evaluations })
  return deriveTrace(trace, settings, { generation: 3, final: false })
}

/** The same where exactly one interaction must come out. */
export function deriveOne(spans: readonly CanonicalSpan[], around: Around = {}): Interaction {
  const { interactions } = derive(spans, around)
  const [only] = interactions
  if (only === undefined || interactions.length > 1)
    throw new Error(`Expected one interaction, not ${interactions.length}.`)
  return only
}
