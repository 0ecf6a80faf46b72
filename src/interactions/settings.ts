import { z } from 'zod'
import { evaluationSettings } from './evaluation-settings.ts'
import { judgeSettings } from './judge/settings.ts'

/** How interactions are derived from traces. */
export const interactionSettings = z.strictObject({
  evaluations: evaluationSettings.prefault({}).describe('Scales, thresholds and directions of evaluations.'),
  judge: judgeSettings.prefault({}).describe('How outcomes and intents are judged.'),
  prices: z
    .record(
      z.string(),
      z.strictObject({
        input: z.number().min(0).describe('US dollars per million input tokens.'),
        output: z.number().min(0).default(0).describe('US dollars per million output tokens.'),
        cacheRead: z
          .number()
          .min(0)
          .optional()
          .describe('US dollars per million tokens read from a cache; default: `input`.'),
        cacheWrite: z
          .number()
          .min(0)
          .optional()
          .describe('US dollars per million tokens written to a cache; default: `input`.'),
      }),
    )
    .default({})
    .describe(
      'Prices of your own by model name, asked before the price library: self-hosted and fine-tuned models, discounts.',
    ),
  maxProperties: z.int().min(0).max(1000).default(48).describe('Left-over attributes kept per interaction.'),
  maxPropertyLength: z.int().min(1).max(65536).default(512).describe('Characters kept of one property value.'),
})

/** Checked settings of the derivation. */
export type InteractionSettings = z.output<typeof interactionSettings>
