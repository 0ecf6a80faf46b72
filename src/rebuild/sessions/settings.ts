import { z } from 'zod'

/** What the next turn of a session may say of the one before; see docs/sessions.md. */
export const sessionSettings = z.strictObject({
  everySeconds: z
    .int()
    .min(0)
    .default(10)
    .describe('How often the Node host looks at sessions with news; 0 = never (a Worker looks when its cron fires).'),
  correctionWithinMinutes: z
    .number()
    .min(0)
    .default(60)
    .describe('A correction or a call for a human speaks about the turn before only so soon after its end. 0 = never.'),
  repeatWithinMinutes: z
    .number()
    .min(0)
    .default(10)
    .describe('The same question asked again so soon after the answer says that the answer did not help. 0 = never.'),
  repeatAfterSeconds: z
    .number()
    .min(0)
    .default(10)
    .describe('Nobody reads an answer and asks again faster: sooner repeats are retries of a program or a test.'),
  abandonedAfterMinutes: z
    .number()
    .min(0)
    .default(30)
    .describe(
      'A session that ends with a call for a human, or with a second complaint in a row, and is silent for so long was abandoned. 0 = never.',
    ),
  linkTraces: z
    .boolean()
    .default(true)
    .describe('Link the traces that one turn came in, so that only one of them carries the user’s request.'),
})

/** See {@link sessionSettings}. */
export type SessionSettings = z.output<typeof sessionSettings>
