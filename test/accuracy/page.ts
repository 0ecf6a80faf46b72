import { FACTS } from './facts.ts'
import { type AccuracyTable, percentRight, rowsOf, type Tally } from './table.ts'

/** docs/accuracy.md. */
export const PAGE = new URL('../../docs/accuracy.md', import.meta.url)

/** Writes the page: what is right, and every miss and gap with what the wire holds. */
export function renderPage(table: AccuracyTable): string {
  const { total, misses, gaps } = table
  const [head = [], ...body] = rowsOf(table)
  return `# Accuracy

What Cohortel reads from real traffic, fact by fact. ${table.libraries.length} libraries exported the same stories (a success with a tool and a
retrieval, a tool that throws, a tool that returns null, a rate limit, a server error, a truncated and a filtered answer, three turns of one
session, feedback) through their own exporters to a model server with known answers. \`npm run accuracy\` replays every captured request, byte for
byte, through the public endpoints of a running instance, reads ClickHouse as a user would, and compares with what really happened.
\`npm run accuracy -- --write\` writes this page; a test fails when the page says something better than what is true.

**${total.right} of ${total.right + total.wrong} facts that the wire carries are right: ${percentRight(total).toFixed(2)} %.** ${total.absent} more are not on the wire.

A cell says how many turns are right of those whose requests carry the fact; in brackets, how many do not carry it; \`-\` = the story has none.

${markdownRow(head)}
${markdownRow(head.map(() => '---'))}
${body.map(markdownRow).join('\n')}

## Misses

${misses.length === 0 ? 'None: whatever is on the wire is read right.' : misses.map((miss) => `- ${miss.library}, ${miss.story}: ${miss.fact} should be \`${miss.expected}\`, and is \`${miss.got}\``).join('\n')}

## Not on the wire

No receiver could know these: the value stands in no span, log record or resource of the turn, or stands there in a place that says something
else.

| library | facts | stories | why |
|---|---|---|---|
${grouped(gaps)
  .map(({ library, facts, stories, reason }) => `| ${library} | ${facts} | ${stories} | ${reason} |`)
  .join('\n')}
`
}

/** What a page says: every cell by library and fact, as counts. */
export function readPage(page: string): ReadonlyMap<string, Tally> {
  const cells = new Map<string, Tally>()
  const facts = [...FACTS, 'all']
  for (const line of page.split('\n')) {
    const [library = '', ...columns] = line
      .split('|')
      .slice(1, -1)
      .map((column) => column.trim())
    if (columns.length !== facts.length) continue
    for (const [index, column] of columns.entries()) {
      const match = /^(\d+)\/(\d+)(?: \((\d+)\))?$/.exec(column)
      if (match === null) continue
      const [right, seen, absent] = match.slice(1).map((digits) => Number(digits ?? 0))
      cells.set(`${library}: ${facts[index]}`, {
        right: right ?? 0,
        wrong: (seen ?? 0) - (right ?? 0),
        absent: absent ?? 0,
      })
    }
  }
  return cells
}

type Gap = AccuracyTable['gaps'][number]

/** Facts that are missing for one reason share a line. */
function grouped(gaps: readonly Gap[]): { library: string; facts: string; stories: string; reason: string }[] {
  const byReason = Map.groupBy(gaps, ({ library, reason, stories }) => `${library}\n${reason}\n${stories.join()}`)
  return [...byReason.values()].flatMap((list) => {
    const [one] = list
    if (one === undefined) return []
    const { library, reason, stories } = one
    return [{ library, reason, facts: list.map(({ fact }) => fact).join(', '), stories: stories.join(', ') }]
  })
}

function markdownRow(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`
}
