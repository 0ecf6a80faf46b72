import type { ReportAnswer } from './run.ts'

/**
 * The rows of an answer as CSV (RFC 4180) with a header line; what is null is an empty field.
 *
 * Texts that a spreadsheet would run as a formula get an apostrophe in front, because intents, names and traits are
 * whatever a sender wrote: https://owasp.org/www-community/attacks/CSV_Injection. Numbers stay numbers.
 */
export function toCsv(answer: Pick<ReportAnswer, 'columns' | 'rows'>): string {
  const names = answer.columns.map((column) => column.name)
  const lines = [names, ...answer.rows.map((row) => names.map((name) => row[name]))]
  return `${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}

function field(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text =
    typeof value === 'string' ? defused(value) : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
