import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Sqlite, SqlValue } from './sqlite.ts'

/** A shard's database on the Node host. */
export interface NodeSqlite extends Sqlite {
  readonly path: string
  /** Where a damaged file was put, `''` = the file was sound. */
  readonly setAside: string
  close(): void
}

/**
 * Opens (and makes, with its folder) the file of one shard: write-ahead log, and every commit is on disk before the call
 * returns. The file is held alone: a second process gets an error that says so. A file that is damaged is renamed and a
 * new one begun, so that the receiver goes on; the caller must tell people.
 */
export function openNodeSqlite(path: string): NodeSqlite {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  try {
    return wrap(open(path), path, '')
  } catch (cause) {
    if (isBusy(cause)) {
      throw new Error(`The buffer ${path} is in use by another process; stop it, or set another COHORTEL_DATA_DIR.`, {
        cause,
      })
    }
    if (!isDamage(cause)) throw cause
    const setAside = rename(path)
    return wrap(open(path), path, setAside)
  }
}

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  try {
    // One writer for ever: SQLite then needs no shared memory, and takes no lock for each commit.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA temp_store = MEMORY')
    database.exec('BEGIN IMMEDIATE; COMMIT')
    database.prepare('SELECT count(*) FROM sqlite_master').get()
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function wrap(database: DatabaseSync, path: string, setAside: string): NodeSqlite {
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    path,
    setAside,
    all: <Row extends Record<string, SqlValue>>(sql: string, ...parameters: SqlValue[]) =>
      prepare(sql).all(...parameters) as unknown as Row[],
    run: (sql, ...parameters) => Number(prepare(sql).run(...parameters).changes),
    transaction(work) {
      database.exec('BEGIN IMMEDIATE')
      let result: ReturnType<typeof work>
      try {
        result = work()
        database.exec('COMMIT')
      } catch (cause) {
        // A failed commit (a full disk) may have rolled back by itself.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw cause
      }
      return result
    },
    close: () => database.close(),
  }
}

/** Result codes of SQLite: https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

function codeOf(cause: unknown): number | undefined {
  const code = (cause as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : undefined
}

function isBusy(cause: unknown): boolean {
  return codeOf(cause) === SQLITE_BUSY
}

/** Is the file itself damaged? */
export function isDamage(cause: unknown): boolean {
  const code = codeOf(cause)
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB
}

/** Puts a damaged database out of the way, with its log; returns its new name. */
export function rename(path: string): string {
  let aside = `${path}.damaged`
  for (let number = 2; existsSync(aside); number += 1) aside = `${path}.damaged-${number}`
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  }
  return aside
}
