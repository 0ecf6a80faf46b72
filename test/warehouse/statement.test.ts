import { describe, expect, test } from 'vitest'
import { readStatement } from '../../src/warehouse/statement.ts'

const parts = (sql: string) => {
  const { insert, ...rest } = readStatement(sql)
  if (insert === undefined) return rest
  const { infileAt, formatAt, format, dataAt } = insert
  return {
    head: sql.slice(0, infileAt).trim(),
    settings: sql.slice(infileAt, formatAt).trim(),
    format,
    data: sql.slice(dataAt),
  }
}

describe('readStatement', () => {
  test('finds the end of one statement, and whether another follows', () => {
    expect(readStatement('SELECT 1').hasMore).toBe(false)
    expect(readStatement('SELECT 1; -- done\n /* really */ ').hasMore).toBe(false)
    expect(readStatement('SELECT 1; SELECT 2')).toMatchObject({ end: 8, hasMore: true })
    for (const quoted of [
      `';'`,
      `"a;b"`,
      '`a;b`',
      `'it''s;'`,
      `'\\';'`,
      '$$ ; $$',
      '$x$ ; $x$',
      '/* ; */ 1',
      '-- ;\n1',
      '# ;\n1',
    ]) {
      expect(readStatement(`SELECT ${quoted}`).hasMore, quoted).toBe(false)
      expect(readStatement(`SELECT ${quoted}; DROP TABLE t`).hasMore, quoted).toBe(true)
    }
  })

  test('an unfinished quote or comment ends with the text', () => {
    for (const sql of [`SELECT 'a; DROP`, 'SELECT `a; DROP', 'SELECT /* ; DROP', 'SELECT $x$ ; DROP']) {
      expect(readStatement(sql)).toMatchObject({ hasMore: false, end: sql.length })
    }
  })

  test.each([
    [
      'INSERT INTO t FORMAT JSONEachRow\n{"a":1}\n\nDROP TABLE t',
      'INSERT INTO t',
      '',
      'JSONEachRow',
      '{"a":1}\n\nDROP TABLE t',
    ],
    ['insert into db.t (a, `b c`) format RowBinary\n\n\n;', 'insert into db.t (a, `b c`)', '', 'RowBinary', '\n\n;'],
    ['INSERT INTO TABLE t SETTINGS a=1 FORMAT CSV 1,2', 'INSERT INTO TABLE t', 'SETTINGS a=1', 'CSV', '1,2'],
    ['INSERT INTO t(a) VALUES (1); DROP TABLE t', 'INSERT INTO t(a)', '', 'Values', ' (1); DROP TABLE t'],
    ['INSERT INTO values VALUES (1)', 'INSERT INTO values', '', 'Values', ' (1)'],
    ['INSERT INTO `select` VALUES (1)', 'INSERT INTO `select`', '', 'Values', ' (1)'],
    ['INSERT INTO {t:Identifier} FORMAT TSV\r\n1', 'INSERT INTO {t:Identifier}', '', 'TSV', '1'],
    ["INSERT INTO FUNCTION null('a Int8') VALUES (1)", "INSERT INTO FUNCTION null('a Int8')", '', 'Values', ' (1)'],
    [
      '/* FORMAT x */ INSERT INTO t -- VALUES\nFORMAT Native\nxyz',
      '/* FORMAT x */ INSERT INTO t -- VALUES',
      '',
      'Native',
      'xyz',
    ],
  ])('separates the data of %j', (sql, head, settings, format, data) => {
    expect(parts(sql)).toEqual({ head, settings, format, data })
  })

  test('an INSERT ... SELECT has no data, whatever its text', () => {
    expect(readStatement('INSERT INTO t SELECT * FROM u FORMAT Null').insert).toBeUndefined()
    expect(readStatement('INSERT INTO t WITH 1 AS x SELECT x').insert).toBeUndefined()
    expect(readStatement("INSERT INTO t SELECT 'VALUES (1)'; DROP TABLE t").hasMore).toBe(true)
  })

  test('knows the format that a query asks for, and a column of that name', () => {
    expect(readStatement('SELECT 1 FORMAT JSON').format).toBe('JSON')
    expect(readStatement('SELECT 1 FORMAT JSON SETTINGS max_threads = 1').format).toBe('JSON')
    expect(readStatement('SELECT format FROM t').format).toBe('')
    expect(readStatement('SELECT (SELECT 1 FORMAT JSON)').format).toBe('')
  })

  test("sees files on the engine's side", () => {
    expect(readStatement("SELECT 1 INTO OUTFILE '/tmp/x'").clientFile).toBe('INTO OUTFILE')
    expect(readStatement("INSERT INTO t FROM INFILE '/etc/passwd' FORMAT LineAsString").clientFile).toBe('FROM INFILE')
    expect(readStatement('SELECT * FROM infile').clientFile).toBe('')
  })
})
