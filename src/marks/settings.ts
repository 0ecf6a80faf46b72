import { z } from 'zod'
import { MEANINGS } from './languages/language.ts'
import { compilePhrases } from './phrases.ts'

/** One rule that names an intent from the user's own words. */
const intentRule = z.object({
  intent: z.string().min(1).describe('The label, e.g. `refund`.'),
  phrases: z
    .array(z.string())
    .default([])
    .describe('Words or phrases in any language, in the notation of src/marks/phrases.ts, e.g. `money back`.'),
  patterns: z
    .array(z.string())
    .default([])
    .describe('Regular expressions, matched without regard to case, e.g. `order\\s+[A-Z]-\\d+`.'),
})

/**
 * What the marks stage may be told: names that the rules cannot know, words that they do not have, and intents.
 * Names may hold `*` for any run of characters and are compared without regard to case.
 */
export const markSettings = z
  .object({
    toolsThatReturnNothing: z
      .array(z.string())
      .default([])
      .describe('Tools that have nothing to return (a save, a send), beyond those whose name says so.'),
    toolsThatReturnData: z
      .array(z.string())
      .default([])
      .describe('Tools whose name looks like a save or a send but whose empty result is a failure.'),
    toolsWhoseEmptyIsNormal: z
      .array(z.string())
      .default([])
      .describe('Tools whose empty result is an answer, not a lack (no conflicts, no open incidents).'),
    classifierNames: z
      .array(z.string())
      .default([])
      .describe('Names of steps whose output is an intent, beyond those like `intent_classifier`.'),
    lowDocumentScore: z
      .number()
      .min(0)
      .default(0.2)
      .describe('A retrieval whose every document scores below this found nothing. 0 turns the rule off.'),
    phrases: z
      .partialRecord(z.enum(MEANINGS), z.array(z.string()))
      .default({})
      .describe('Further phrases by meaning, in the notation of src/marks/phrases.ts.'),
    intentRules: z.array(intentRule).default([]).describe('Rules that read an intent from the text of the user.'),
  })
  .superRefine((settings, context) => {
    for (const [meaning, phrases] of Object.entries(settings.phrases)) {
      for (const phrase of phrases ?? [])
        refuseIfThrows(() => compilePhrases([[phrase]]), ['phrases', meaning], context)
    }
    for (const [index, rule] of settings.intentRules.entries()) {
      for (const phrase of rule.phrases) {
        refuseIfThrows(() => compilePhrases([[phrase]]), ['intentRules', index, 'phrases'], context)
      }
      for (const pattern of rule.patterns) {
        refuseIfThrows(() => new RegExp(pattern, 'iu'), ['intentRules', index, 'patterns'], context)
      }
    }
  })

/** See {@link markSettings}. */
export type MarkSettings = z.infer<typeof markSettings>

function refuseIfThrows(action: () => unknown, path: (string | number)[], context: z.RefinementCtx): void {
  try {
    action()
  } catch (error) {
    context.addIssue({ code: 'custom', path, message: error instanceof Error ? error.message : String(error) })
  }
}
