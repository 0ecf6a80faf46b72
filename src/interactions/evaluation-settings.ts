import { z } from 'zod'

/** Names that say "the less of it the better". */
const LOWER_IS_BETTER = [
  'toxicity',
  'toxic',
  'hallucination',
  'hallucinated',
  'bias',
  'biased',
  'harm',
  'harmful',
  'harmfulness',
  'pii',
  'leak',
  'leakage',
  'jailbreak',
  'injection',
  'profanity',
  'violence',
  'hate',
  'sexual',
  'misogyny',
  'stereotype',
  'insult',
  'risk',
  'error_rate',
  'refusal',
  'contradiction',
  'violation',
  'fabrication',
  'unsupported',
  'ungrounded',
  'unsafe',
  'offensive',
  'off_topic',
  'mistake',
  'incorrect',
  'wrong',
]

/** Names whose numbers mean nothing without their scale: a rating of 1 out of 5 is not a perfect score. */
const NEEDS_SCALE = ['rating', 'star', 'csat', 'nps', 'ces', 'likert', 'points', 'grade']

/** Names under which end users speak. */
const FEEDBACK = [
  'feedback',
  'thumb',
  'rating',
  'star',
  'csat',
  'nps',
  'ces',
  'like',
  'dislike',
  'reaction',
  'user_score',
]

const range = z
  .tuple([z.number(), z.number()])
  .refine(([worst, best]) => worst !== best, 'must be two different numbers: the lowest and the highest score')

/** How raw scores and labels become comparable. */
export const evaluationSettings = z.strictObject({
  headline: z
    .string()
    .default('')
    .describe('Name of the evaluation that alone gives `eval_score` and `eval_passed`; empty: the mean.'),
  evaluations: z
    .record(
      z.string(),
      z.strictObject({
        scale: range.optional().describe('Lowest and highest score, e.g. `[1, 5]`.'),
        passAt: z
          .number()
          .optional()
          .describe('Raw score from which (or, where lower is better, down to which) it passes.'),
        lowerIsBetter: z.boolean().optional().describe('Direction, where the name does not tell it.'),
      }),
    )
    .default({})
    .describe('What is known of single evaluations, by name (case does not matter).'),
  lowerIsBetter: z
    .array(z.string())
    .default(LOWER_IS_BETTER)
    .describe('Words in a name that turn the direction round; "no", "non", "not" and "free" beside them turn it back.'),
  needsScale: z
    .array(z.string())
    .default(NEEDS_SCALE)
    .describe('Words in a name whose scores are not fractions of 1: normalised only by a `scale` of yours.'),
  feedback: z
    .array(z.string())
    .default(FEEDBACK)
    .describe('Words in a name that make an evaluation the feedback of the end user.'),
  passLabels: z
    .array(z.string())
    .default([])
    .describe('Further labels that pass (lower case, words joined by `_`); they come before the known vocabulary.'),
  failLabels: z
    .array(z.string())
    .default([])
    .describe('Further labels that fail (lower case, words joined by `_`); they come before the known vocabulary.'),
})

/** Checked settings of evaluations. */
export type EvaluationSettings = z.output<typeof evaluationSettings>
