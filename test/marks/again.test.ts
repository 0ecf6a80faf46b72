import { expect, test } from 'vitest'
import { markAgain } from '../../src/marks/again.ts'
import { markSettings, markSpan } from '../../src/marks/index.ts'
import { span } from '../builders/span.ts'

const before = markSettings.parse({
  intentRules: [
    { intent: 'order', patterns: ['A-\\d+'] },
    { intent: 'old', phrases: ['order'] },
  ],
})
const after = markSettings.parse({
  intentRules: [
    { intent: 'order', patterns: ['A-\\d+'] },
    { intent: 'where', phrases: ['where'] },
  ],
})
const asked = markSpan(span({ id: 'a', kind: 'llm', userText: 'Where is my order A-1042?' }), before)

test('rules that are gone find nothing, and new ones what the text holds', () => {
  expect(asked.marks.intents).toEqual(['order', 'old'])
  expect(markAgain(asked, after).marks.intents).toEqual(['order', 'where'])
  expect(markAgain(asked, before)).toEqual(asked)
})

test.each([
  ['no text is kept', '', ['order']],
  ['the text is hashed', `h_${'0'.repeat(32)}`, ['order']],
  ['what was found has been redacted', 'Where is my order [number]?', ['order', 'where']],
])('what was read from the whole text stays where %s', (_what, userText, intents) => {
  expect(markAgain({ ...asked, userText }, after).marks.intents).toEqual(intents)
})

test('tools are what today’s config says', () => {
  const tool = markSpan(span({ id: 't', kind: 'tool', toolName: 'get_report', toolResult: 'null' }), before)
  const named = markSettings.parse({ toolsThatReturnNothing: ['get_report'] })
  expect(tool.marks.returnsNothingByNature).toBe(false)
  expect(markAgain(tool, named).marks).toEqual({ ...tool.marks, returnsNothingByNature: true, mayAct: true })
})
