/** A first line of a table: names of columns, none of which is a sentence. */
const HEADER = /^"?[\p{L}_][\p{L}\p{M}\p{N}_.-]*"?(?: ?[,;\t|] ?"?[\p{L}_][\p{L}\p{M}\p{N}_.-]*"?)+$/u
const SIGNS = ['\t', ';', '|', ',']
/** More rows than these are data whatever they say. */
const MOST_ROWS = 4

/**
 * The rows of a table that was printed as text (`item,cause` and below it `3,"permission denied"`), as objects by column; null
 * for anything else. What a cell says is judged by its column, so that words of an error in a report are not taken for an error.
 */
export function readTable(printed: string): Record<string, string>[] | null {
  const text = printed.startsWith('|') ? withoutFrame(printed) : printed
  const end = text.indexOf('\n')
  if (end === -1) return null
  const header = text.slice(0, end).trim()
  if (!HEADER.test(header)) return null
  const sign = SIGNS.find((one) => header.includes(one)) ?? ','
  const columns = cellsOf(header, sign)
  const rows = text
    .slice(end + 1)
    .trim()
    .split(/\r?\n/, MOST_ROWS)
    .map((line) => cellsOf(line, sign))
  if (rows.some((cells) => cells.length !== columns.length)) return null
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])))
}

/** A table in Markdown without the signs at its sides and the line below its header. */
function withoutFrame(text: string): string {
  return text.replace(/^\s*\|[\s:|-]+\|\s*$\n?/m, '').replace(/^\s*\|\s*|\s*\|\s*$/gm, '')
}

/** A sign within quotes is part of the cell. */
function cellsOf(line: string, sign: string): string[] {
  const cells = ['']
  let quoted = false
  for (const letter of line) {
    if (letter === '"') quoted = !quoted
    else if (letter === sign && !quoted) cells.push('')
    else cells[cells.length - 1] += letter
  }
  return cells.map((cell) => cell.trim())
}
