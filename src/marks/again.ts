import { isHashed } from '../model/hashed.ts'
import type { CanonicalSpan } from '../model/span.ts'
import { markSpan } from './index.ts'
import type { MarkSettings } from './settings.ts'

/** What redaction leaves in place of what it took out: `[email]`. */
const REDACTED = /\[[a-z_]+\]/

/**
 * What today's config says of a stored span: its intents, and what the name of its tool tells. All other marks
 * stay as they were read from the whole text at receive, since what is stored may have been reduced.
 */
export function markAgain(span: CanonicalSpan, settings: MarkSettings): CanonicalSpan {
  const { returnsNothingByNature, mayAct, emptyIsNormal, intents } = markSpan(span, settings).marks
  return {
    ...span,
    marks: {
      ...span.marks,
      returnsNothingByNature,
      mayAct,
      emptyIsNormal,
      intents: intentsOf(span, intents, settings),
    },
  }
}

function intentsOf(span: CanonicalSpan, read: readonly string[], settings: MarkSettings): readonly string[] {
  const { userText, marks } = span
  const isUnreadable = userText === '' || isHashed(userText)
  if (!isUnreadable && !REDACTED.test(userText)) return read
  // A rule that is gone is gone; of one that remains, what it found in the whole text still counts.
  const found = new Set([...marks.intents, ...(isUnreadable ? [] : read)])
  return settings.intentRules.map(({ intent }) => intent).filter((intent) => found.has(intent))
}
