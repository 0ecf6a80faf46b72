import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIBRARIES } from '../conventions/captures.ts'
import { compareLibrary, observePurely } from './compare-library.ts'
import { PAGE, readPage, renderPage } from './page.ts'
import { percentRight, tabulate } from './table.ts'

const table = tabulate(LIBRARIES.flatMap((library) => compareLibrary(library, observePurely(library))))
const page = readFileSync(PAGE, 'utf8')

// `npm run accuracy -- --write` brings the page up to date after something has got better, or a library was added.
test('docs/accuracy.md says nothing better than what is true', () => {
  const now = readPage(renderPage(table))
  const said = readPage(page)
  const better = [...said].filter(([cell, { right }]) => (now.get(cell)?.right ?? 0) < right).map(([cell]) => cell)
  expect(better).toEqual([])
  expect([...now.keys()].filter((cell) => !said.has(cell))).toEqual([])
})

test('the total of the page is no better than what is true, and above what is promised', () => {
  const said = /\*\*(\d+) of (\d+) facts that the wire carries are right/.exec(page)
  expect(Number(said?.[1]) / Number(said?.[2])).toBeLessThanOrEqual(percentRight(table.total) / 100)
  expect(percentRight(table.total)).toBeGreaterThanOrEqual(99)
})

test('every miss is named, and every gap is explained', () => {
  for (const { library, fact, reason } of table.gaps) {
    expect(reason).not.toBe('')
    expect(
      page.split('\n').some((line) => line.includes(library) && line.includes(fact) && line.includes(reason)),
    ).toBe(true)
  }
  for (const { library, story, fact } of table.misses) expect(page).toContain(`- ${library}, ${story}: ${fact} `)
})

test('a page that boasts is found out', () => {
  const said = readPage(
    renderPage(table).replaceAll(/\| (\d+)\/(\d+) \|/g, (_, right, seen) => `| ${+right + 1}/${+seen + 1} |`),
  )
  const now = readPage(renderPage(table))
  expect([...said].some(([cell, { right }]) => (now.get(cell)?.right ?? 0) < right)).toBe(true)
})
