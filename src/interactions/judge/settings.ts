import { z } from 'zod'

/** What the judgement may be told. */
export const judgeSettings = z.object({
  staleAfterDays: z
    .number()
    .positive()
    .default(1)
    .describe('A result that dates itself older than this is suspect when the answer is judged wrong.'),
  loopCalls: z
    .number()
    .int()
    .min(2)
    .default(3)
    .describe('The same tool called so often with the same arguments is a loop, when no answer comes of it.'),
  humanTargets: z
    .array(z.string())
    .default([])
    .describe('Names of tools and hand-over targets that mean a person, beyond those whose name says so.'),
  intentFromHandoff: z
    .boolean()
    .default(true)
    .describe('Whether the target of a hand-over (`billing_agent`) stands for the intent when nothing else names one.'),
  judgedByEvaluation: z
    .boolean()
    .default(true)
    .describe('Whether failed evaluations make a failure; off, outcomes come from the trace alone.'),
})

/** See {@link judgeSettings}. */
export type JudgeSettings = z.infer<typeof judgeSettings>
