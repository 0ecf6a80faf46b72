import type { AppendBatch } from './buffer/append.ts'
import { sentBody } from './buffer/sent-body.ts'
import type { Config } from './config.ts'
import { readLog, readSpan } from './conventions/index.ts'
import { deriveTrace, judgeEvaluation, statedVerdict } from './interactions/index.ts'
import { markAgain } from './marks/again.ts'
import { markLog, markSpan } from './marks/index.ts'
import type { Evaluation } from './model/evaluation.ts'
import type { CanonicalLog } from './model/log.ts'
import type { DecodeWarning, Rejection } from './model/otlp.ts'
import type { Outbound, SettledTrace } from './model/settled.ts'
import type { CanonicalSpan } from './model/span.ts'
import { TextPlaces } from './model/text-places.ts'
import { decodeLogs, decodeTraces, type OtlpEncoding } from './otlp/index.ts'
import { createPrivacy } from './privacy/index.ts'
import { type AssembleInput, assemble } from './traces/index.ts'

/** What one request came to: the batch to append, and what the sender must be told. */
export interface Receipt {
  readonly batch: AppendBatch
  readonly rejections: readonly Rejection[]
  readonly warnings: readonly DecodeWarning[]
}

/** How a trace is settled. */
export interface SettleOptions {
  /** Quiet for long enough that tools which cannot update may be told. */
  readonly final: boolean
  /** Instead of the configured one: `rebuild` raises it. */
  readonly generation?: number
  /** The version counts at least so many pieces, where some can no longer be counted. */
  readonly itemsSeenAtLeast?: number
}

/** The road from bytes to what destinations are told, stage by stage; only the buffer in its middle is left out. */
export interface Pipeline {
  /** `gzip` is the body as it came, where it came so: it may then be kept instead of its texts. */
  receiveTraces(body: Uint8Array, encoding: OtlpEncoding, projectId: string, gzip?: Uint8Array): Receipt
  receiveLogs(body: Uint8Array, encoding: OtlpEncoding, projectId: string, gzip?: Uint8Array): Receipt
  receiveEvaluations(evaluations: readonly Evaluation[], projectId: string): AppendBatch
  receiveOutbound(outbound: readonly Outbound[], projectId: string): AppendBatch
  /** A stored span as today's config reads it: intents, and what tools are like. */
  readAgain(span: CanonicalSpan): CanonicalSpan
  /** Puts a trace together and derives its interactions. */
  settle(items: AssembleInput, options: SettleOptions): SettledTrace
  /** What one destination may be told of it. */
  reduce(outbound: Outbound, destination: string): Outbound
  /** Ids in every form in which they may be held here: as they came, and hashed. */
  idsAnywhere(ids: readonly string[]): readonly string[]
  /** An id as this destination is told it. */
  idAt(id: string, destination: string): string
}

/** Names the stages in their order. */
export function createPipeline(config: Config): Pipeline {
  const { policy } = config
  const privacy = createPrivacy(
    policy.privacy,
    config.enabled.map(({ definition }) => definition.name),
    config.environment.COHORTEL_HASH_SALT,
  )

  return {
    receiveTraces(body, encoding, projectId, gzip) {
      const places = gzip !== undefined && encoding === 'protobuf' && privacy.keepsAsSent ? new TextPlaces() : undefined
      const decoded = decodeTraces(body, encoding, policy.otlp, places)
      const spans: CanonicalSpan[] = []
      const ignored: Record<string, number> = {}
      for (const received of decoded.spans) {
        const reading = readSpan(received)
        if ('ignored' in reading) ignored[reading.ignored] = (ignored[reading.ignored] ?? 0) + 1
        else spans.push(privacy.receiveSpan(withVerdicts(markSpan(reading.span, policy.marks))))
      }
      const counts = {
        received: decoded.spans.length + decoded.rejections.length,
        rejected: countReasons(decoded.rejections),
        ignored,
      }
      const isWhole = spans.length === decoded.spans.length
      const sent =
        gzip === undefined || places === undefined || !isWhole ? undefined : sentBody(gzip, body, decoded, places)
      return { ...decoded, batch: { ...emptyBatch(projectId, privacy.mark), spans, spanCounts: counts, sent } }
    },

    receiveLogs(body, encoding, projectId) {
      const decoded = decodeLogs(body, encoding, policy.otlp)
      const logs: CanonicalLog[] = []
      const outbound: Outbound[] = []
      const ignored: Record<string, number> = {}
      const ignore = (reason: string) => {
        ignored[reason] = (ignored[reason] ?? 0) + 1
      }
      for (const received of decoded.logs) {
        const reading = readLog(received)
        if ('ignored' in reading) ignore(reading.ignored)
        else if (reading.log.traceId !== '')
          logs.push(privacy.receiveLog(withVerdicts(markLog(reading.log, policy.marks))))
        else if (reading.log.evaluations.length > 0) {
          // Judged by response id or session: nothing to wait for in the buffer.
          for (const evaluation of reading.log.evaluations) outbound.push(tracelessEvaluation(evaluation, projectId))
        } else ignore('log_without_trace')
      }
      const counts = {
        received: decoded.logs.length + decoded.rejections.length,
        rejected: countReasons(decoded.rejections),
        ignored,
      }
      return { ...decoded, batch: { ...emptyBatch(projectId, privacy.mark), logs, outbound, logCounts: counts } }
    },

    receiveEvaluations(evaluations, projectId) {
      const [withTrace, without] = partition(evaluations, (evaluation) => evaluation.traceId !== '')
      return {
        ...emptyBatch(projectId, privacy.mark),
        evaluations: withTrace.map((evaluation) => privacy.receiveEvaluation(withVerdict(evaluation))),
        outbound: without.map((evaluation) => tracelessEvaluation(evaluation, projectId)),
      }
    },

    receiveOutbound: (outbound, projectId) => ({
      ...emptyBatch(projectId, privacy.mark),
      outbound: outbound.map(privacy.receiveOutbound),
    }),

    readAgain: (span) => markAgain(span, policy.marks),

    settle(items, { final, generation = policy.generation, itemsSeenAtLeast = 0 }) {
      const trace = assemble(items)
      const itemsSeen = Math.max(trace.itemsSeen, itemsSeenAtLeast)
      return deriveTrace({ ...trace, itemsSeen }, policy.interactions, { generation, final })
    },

    reduce: (outbound, destination) => privacy.send(outbound, destination),

    idAt: privacy.idAt,

    idsAnywhere: (ids) => [
      ...new Set(
        ids.flatMap((id) => [id, ...config.enabled.map(({ definition }) => privacy.idAt(id, definition.name))]),
      ),
    ],
  }

  /** Where privacy will take away words of a label or a name, what they said is kept: the outcome is the same under every policy. */
  function withVerdict(evaluation: Evaluation): Evaluation {
    const { label, name } = privacy.receiveEvaluation(evaluation)
    if (label === evaluation.label && name === evaluation.name) return evaluation
    return { ...evaluation, passed: statedVerdict(evaluation, policy.interactions.evaluations) }
  }

  function withVerdicts<T extends { readonly evaluations: readonly Evaluation[] }>(carrier: T): T {
    return carrier.evaluations.length === 0
      ? carrier
      : { ...carrier, evaluations: carrier.evaluations.map(withVerdict) }
  }

  function tracelessEvaluation(evaluation: Evaluation, projectId: string): Outbound {
    const judged = judgeEvaluation(
      privacy.receiveEvaluation(withVerdict(evaluation)),
      '',
      policy.interactions.evaluations,
    )
    return { kind: 'evaluation', evaluation: judged, projectId }
  }
}

const NO_COUNTS = { received: 0, rejected: {}, ignored: {} }

function emptyBatch(projectId: string, privacyMark: string): AppendBatch {
  return {
    projectId,
    spans: [],
    logs: [],
    evaluations: [],
    outbound: [],
    spanCounts: NO_COUNTS,
    logCounts: NO_COUNTS,
    privacyMark,
  }
}

function countReasons(rejections: readonly Rejection[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { reason } of rejections) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = []
  const no: T[] = []
  for (const item of items) (belongs(item) ? yes : no).push(item)
  return [yes, no]
}
