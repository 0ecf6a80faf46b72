import { z } from 'zod'

/** Size and memory of the durable buffer. */
export const bufferSettings = z.strictObject({
  shards: z
    .int()
    .min(1)
    .max(1024)
    .default(1)
    .describe(
      'Shards that traces are spread over. One is best on one machine; on Workers each is its own Durable Object. May change while running: old shards drain.',
    ),
  maxPendingBytes: z
    .int()
    .min(1)
    .default(1024 * 1024 * 1024)
    .describe('Compressed bytes that one shard holds for delivery; beyond it senders are answered 503.'),
  maxOpenTraces: z
    .int()
    .min(1)
    .default(100_000)
    .describe('Unfinished traces that one shard keeps track of in memory (about 400 bytes each); beyond it 503.'),
  maxRememberedTraces: z
    .int()
    .min(0)
    .default(200_000)
    .describe(
      'Finished traces that one shard remembers in memory (about 200 bytes each), so that late spans are recognised. The oldest are forgotten before their time when there are more.',
    ),
  tickMs: z
    .int()
    .min(1)
    .default(250)
    .describe('Due times are rounded up to this many milliseconds, so that many traces settle in one transaction.'),
  settleTraces: z
    .int()
    .min(1)
    .default(100)
    .describe('Traces settled in one transaction, so that requests are served in between.'),
  cacheBytes: z
    .int()
    .min(0)
    .default(8 * 1024 * 1024)
    .describe('Inflated rows kept in memory, since the traces of one request become due one after the other.'),
  draftBytes: z
    .int()
    .min(0)
    .default(48 * 1024 * 1024)
    .describe('Traces kept as they were derived first, so that those that do not change are not derived twice.'),
  deadLetterDays: z
    .number()
    .min(0)
    .default(30)
    .describe('How long a dead letter waits for `cohortel replay`. What expires is counted.'),
  maxDeadLetterBytes: z
    .int()
    .min(0)
    .default(256 * 1024 * 1024)
    .describe('Compressed bytes of dead letters in one shard; above them the oldest expire before their time.'),
  deriveAttempts: z
    .int()
    .min(1)
    .default(3)
    .describe('How often a trace that cannot be derived is tried before it goes to the dead letters.'),
})

/** See {@link bufferSettings}. */
export type BufferSettings = z.output<typeof bufferSettings>

/** The settle clocks, all on arrival time; from the environment, in milliseconds. */
export interface SettleClocks {
  /** Quiet after the root arrived. */
  readonly settleMs: number
  /** Quiet without a root. */
  readonly idleMs: number
  /** Quiet after the root before tools that cannot update are told. */
  readonly finalMs: number
  /** The same without a root. */
  readonly orphanMs: number
  /** No trace stays open longer, and settled traces are remembered so long. */
  readonly maxAgeMs: number
}
