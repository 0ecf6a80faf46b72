import { z } from 'zod'

/** How outcomes and intents are judged. */
export const judgeSettings = z.strictObject({})

/** Checked settings of the judgement. */
export type JudgeSettings = z.output<typeof judgeSettings>
