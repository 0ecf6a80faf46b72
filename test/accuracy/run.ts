/** `npm run accuracy [-- --json] [-- --write]`: what a running instance makes of the captured traffic of real libraries. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LIBRARIES } from '../conventions/captures.ts'
import { startHost } from '../e2e/hosts.ts'
import { capturedRequests, replay, settledInteractions } from '../e2e/replay.ts'
import { compareLibrary, observePurely } from './compare-library.ts'
import { PAGE, renderPage } from './page.ts'
import { type AccuracyTable, percentRight, rowsOf, tabulate } from './table.ts'

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})

const table = await measure()
if (options.json) console.log(JSON.stringify({ ...table, percent: percentRight(table.total) }, null, 2))
else print(table)
if (options.write) {
  writeFileSync(PAGE, renderPage(table))
  if (!options.json) console.log('\ndocs/accuracy.md has been written.')
}
process.exitCode = table.misses.length === 0 ? 0 : 1

async function measure(): Promise<AccuracyTable> {
  // Orphans settle by the idle clock, which is shortened so that nobody waits for it.
  const host = await startHost('node', { env: { COHORTEL_SETTLE_MS: '500', COHORTEL_IDLE_MS: '1500' } })
  try {
    for (const library of LIBRARIES) await replay(host.url, capturedRequests(library))
    // Spans are stored before the interactions that name them, so interactions are what to wait for.
    const expected = new Set(LIBRARIES.flatMap((library) => observePurely(library).map(({ traceId }) => traceId)))
    const observed = await settledInteractions(host.clickhouse, expected.size)
    return tabulate(LIBRARIES.flatMap((library) => compareLibrary(library, observed)))
  } finally {
    await host.remove()
  }
}

function print(measured: AccuracyTable): void {
  const rows = rowsOf(measured)
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows) console.log(row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '))
  const { total, misses } = measured
  console.log(
    `\n${total.right} right, ${total.wrong} wrong, ${total.absent} not on the wire: ${percentRight(total).toFixed(2)} % of what the wire carries is right.`,
  )
  for (const miss of misses) {
    console.log(`  ${miss.library}, ${miss.story}: ${miss.fact} should be "${miss.expected}", and is "${miss.got}"`)
  }
}
