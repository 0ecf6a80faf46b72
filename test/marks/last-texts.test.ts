import { expect, test } from 'vitest'
import { onceForLastTexts } from '../../src/marks/last-texts.ts'

test('a text is read once while it is among the last, and anew beside another one', () => {
  const read: string[] = []
  const once = onceForLastTexts((text, beside) => {
    read.push(`${text}/${beside}`)
    return `${text}/${beside}`
  })
  for (const [text, beside] of [
    ['a', 'q'],
    ['a', 'q'],
    ['b', 'q'],
    ['a', 'r'],
    ['a', 'q'],
  ] as const)
    expect(once(text, beside)).toBe(`${text}/${beside}`)
  expect(read).toEqual(['a/q', 'b/q', 'a/r'])
  for (const text of 'cdefghij') once(text, '')
  expect(once('a', 'q')).toBe('a/q')
  expect(read.at(-1)).toBe('a/q')
})
