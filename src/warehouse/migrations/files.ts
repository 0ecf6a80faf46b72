import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readStatement } from '../statement.ts'

/** One .sql file: its name and its text with placeholders. */
export interface SqlFile {
  readonly name: string
  readonly text: string
}

/** All .sql files that make the database, in the order in which they apply. */
export interface SqlFiles {
  /** Numbered; each is applied once and never changed afterwards. */
  readonly migrations: readonly SqlFile[]
  /** Views; applied again whenever they, or anything below them, changed. */
  readonly views: readonly SqlFile[]
}

/** Reads the .sql files that come with Cohortel. Node only. */
export function readSqlFiles(): SqlFiles {
  const here = fileURLToPath(new URL('.', import.meta.url))
  // The reports stand on the views, so theirs come after them.
  const reports = fileURLToPath(new URL('../../reports/', import.meta.url))
  return { migrations: readFolder(here), views: [...readFolder(`${here}views/`), ...readFolder(reports)] }
}

function readFolder(folder: string): SqlFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8').replaceAll('\r\n', '\n') }))
}

/** The single statements of a script, without the `;` between them. */
export function splitStatements(sql: string): string[] {
  const statements: string[] = []
  let rest = sql
  while (rest !== '') {
    const { verb, end } = readStatement(rest)
    if (verb !== '') statements.push(rest.slice(0, end).trim())
    rest = rest.slice(end + 1)
  }
  return statements
}

/** SHA-256 of a text, in hex. */
export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
