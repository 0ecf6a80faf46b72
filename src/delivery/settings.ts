import { z } from 'zod'

/** Back-off, give-up and memory of the delivery loop; limits of a vendor stand on its definition. */
export const deliverySettings = z.strictObject({
  backoffBaseMs: z.int().min(1).default(500).describe('Longest wait after the first failure; doubles with each.'),
  backoffMaxMs: z.int().min(1).default(300_000).describe('Longest wait however often it failed.'),
  refusedBackoffMaxMs: z
    .int()
    .min(1)
    .default(900_000)
    .describe('The same where a destination refuses everything (wrong key, quota): a person has to mend it.'),
  suspectAttempts: z
    .int()
    .min(1)
    .default(5)
    .describe(
      'A batch that failed so often while others got through is split: one of its events may be what makes the vendor fail.',
    ),
  maxAttempts: z
    .int()
    .min(1)
    .default(15)
    .describe('A single event that failed so often while others got through goes to the dead letters.'),
  lingerMs: z
    .int()
    .min(0)
    .default(500)
    .describe('How long a batch that is not full waits for more events; 0 = send at once.'),
  readAheadEvents: z
    .int()
    .min(1)
    .default(5_000)
    .describe('Events of one destination held in memory, unless one row alone holds more.'),
  readAheadBytes: z
    .int()
    .min(1)
    .default(16 * 1024 * 1024)
    .describe('Bytes of events of one destination held in memory, unless one row alone holds more.'),
  rederiveAttempts: z
    .int()
    .min(1)
    .default(200)
    .describe('How often deriving a trace again from the warehouse is tried before it goes to the dead letters.'),
})

/** See {@link deliverySettings}. */
export type DeliverySettings = z.output<typeof deliverySettings>
