import { expect, it } from 'vitest'
import type { Interaction } from '../../src/model/interaction.ts'
import { createPrivacy } from '../../src/privacy/index.ts'
import { type ContentPolicy, privacySettings } from '../../src/privacy/settings.ts'
import { capture, LIBRARIES } from '../conventions/captures.ts'
import { settle } from './observe.ts'

/** What is content, or read from it: the label of a classifier is the words of a model. */
const CONTENT = ['inputText', 'outputText', 'properties', 'evidence'] as const

function facts(library: string, policy: ContentPolicy): readonly Partial<Interaction>[] {
  const privacy = createPrivacy(privacySettings.parse({ content: { here: policy } }), ['here'], 'salt')
  const settled = settle(capture(library), { span: privacy.receiveSpan, log: privacy.receiveLog })
  return settled.flatMap((trace) =>
    trace.interactions.map((interaction) =>
      Object.fromEntries(
        Object.entries(interaction).filter(([field]) => !CONTENT.some((content) => content === field)),
      ),
    ),
  )
}

it.each(LIBRARIES)('%s: what is counted and judged does not depend on the content policy', (library) => {
  const full = facts(library, 'full')
  expect(full.length).toBeGreaterThan(0)
  for (const policy of ['redacted', 'hashed', 'none'] as const) expect(facts(library, policy)).toEqual(full)
})
