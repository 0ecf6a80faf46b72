import { amplitude } from './amplitude.ts'
import { clickhouse } from './clickhouse.ts'
import type { Destination } from './destination.ts'
import { posthog } from './posthog.ts'
import { segment } from './segment.ts'
import { webhook } from './webhook.ts'

export type { Destination } from './destination.ts'

/** Every destination there is. The order is that of `start` and `doctor`, and decides nothing. */
export const destinations: readonly Destination<unknown>[] = [clickhouse, posthog, amplitude, segment, webhook]
