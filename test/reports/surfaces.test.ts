import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import type { Services } from '../../src/http/services.ts'
import { toCsv } from '../../src/reports/csv.ts'
import { reports } from '../../src/reports/index.ts'
import { Counters } from '../../src/telemetry.ts'
import { useReportWorld } from './world.ts'

// The same question over HTTP and by command.

const world = useReportWorld()
const asked = 'period=day&periods=1&from=2026-03-02&to=2026-03-02&min_count=1&split=outcome'

beforeAll(async () => {
  for (const project of ['default', 'shop']) {
    await world.interactions(project, [
      ['a', '2026-03-02', { outcome: 'failure' }],
      ['b', '2026-03-02', {}],
      ['b', '2026-03-03', {}],
      ...(project === 'shop' ? [['c', '2026-03-02', {}] as const] : []),
    ])
  }
})

function app(environment: Record<string, string> = { COHORTEL_LOOPBACK: 'yes' }) {
  const services = {
    config: loadConfig(environment, {}),
    warehouse: world.warehouse,
    pipeline: {},
    shards: {},
    counters: new Counters(),
    log: () => undefined,
  }
  // Reports need no more of the services than these.
  return createApp(services as unknown as Services)
}

const keys = { COHORTEL_READ_KEYS: 'all:shop,some:shop:metadata', COHORTEL_INGEST_KEYS: 'in' }
const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } })

describe('GET /api/reports', () => {
  test('lists every report with its parameters and columns', async () => {
    const response = await app().request('http://127.0.0.1/api/reports')
    expect(response.status).toBe(200)
    const body = (await response.json()) as {
      reports: { name: string; view: string; parameters: { name: string }[] }[]
    }
    expect(body.reports.map((report) => report.name)).toEqual(reports.map((report) => report.name))
    expect(body.reports).toHaveLength(15)
    const retention = body.reports[0]
    expect(retention).toMatchObject({ name: 'retention', view: 'report_retention' })
    expect(retention?.parameters).toContainEqual(
      expect.objectContaining({ name: 'period', default: 'week', values: ['day', 'week', 'month'] }),
    )
  })

  test('answers report, parameters, columns, rows and sentence', async () => {
    const response = await app().request(`http://127.0.0.1/api/reports/retention?${asked}`)
    expect(response.status).toBe(200)
    const body = (await response.json()) as Record<string, unknown>
    expect(Object.keys(body)).toEqual(['report', 'parameters', 'columns', 'rows', 'sentence'])
    expect(body.parameters).toMatchObject({ period: 'day', periods: 1, mode: 'n_day', timezone: 'UTC' })
    expect(body.rows).toHaveLength(6)
    expect(body.rows).toContainEqual({
      cohort: '2026-03-02',
      period: 1,
      segment: 'no_failure',
      cohort_size: 1,
      eligible: 1,
      retained: 1,
      rate: 1,
      ci_low: expect.closeTo(0.2065, 4),
      ci_high: 1,
      note: '',
    })
  })

  test('CSV by format and by Accept', async () => {
    for (const [query, init] of [
      ['&format=csv', {}],
      ['', { headers: { accept: 'text/csv' } }],
    ] as const) {
      const response = await app().request(`http://127.0.0.1/api/reports/retention?${asked}${query}`, init)
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      const lines = (await response.text()).split('\r\n')
      expect(lines[0]).toBe('cohort,period,segment,cohort_size,eligible,retained,rate,ci_low,ci_high,note')
      expect(lines[1]).toMatch(/^2026-03-02,0,any_failure,1,1,1,1,0\.20\d+,1,$/)
      expect(lines).toHaveLength(8)
    }
    const browser = { headers: { accept: 'application/json, text/csv' } }
    const response = await app().request(`http://127.0.0.1/api/reports/retention?${asked}`, browser)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(
      toCsv({
        columns: [{ name: 'a', unit: '', meaning: '' }],
        rows: [{ a: 'x"y,\nz' }, { a: null }, { a: ['p', 'q'] }],
      }),
    ).toBe('a\r\n"x""y,\nz"\r\n\r\n"[""p"",""q""]"\r\n')
  })

  test('CSV holds no formula that a sender could have written, and numbers stay numbers', () => {
    const columns = [{ name: 'a', unit: '', meaning: '' }]
    const lines = (values: unknown[]) => toCsv({ columns, rows: values.map((a) => ({ a })) }).split('\r\n')
    expect(
      lines(['=HYPERLINK("http://x")', '@SUM(1)', '+1+1', '-2+3', '\tx', 'a=b', '-5', -5.5, '2026-03-02']),
    ).toEqual([
      'a',
      `"'=HYPERLINK(""http://x"")"`,
      "'@SUM(1)",
      "'+1+1",
      "'-2+3",
      "'\tx",
      'a=b',
      '-5',
      '-5.5',
      '2026-03-02',
      '',
    ])
  })

  test('tells every bad parameter, and what there is', async () => {
    const bad = await app().request('http://127.0.0.1/api/reports/retention?period=year&periods=x&foo=1')
    expect(bad.status).toBe(400)
    const { error } = (await bad.json()) as { error: { reason: string; message: string } }
    expect(error.reason).toBe('bad_parameters')
    for (const name of ['period', 'periods', 'foo']) expect(error.message).toContain(name)
    expect((await app().request('http://127.0.0.1/api/reports/nothing')).status).toBe(404)
    expect((await app().request('http://127.0.0.1/api/reports/retention?format=xml')).status).toBe(400)
  })

  test('the key gives the project; a metadata key sees no properties', async () => {
    const url = `http://127.0.0.1/api/reports/retention?${asked}`
    expect((await app(keys).request(url)).status).toBe(401)
    expect((await app(keys).request(url, bearer('in'))).status).toBe(403)
    const body = (await (await app(keys).request(url, bearer('all'))).json()) as { rows: { cohort_size: number }[] }
    expect(body.rows.reduce((sum, row) => sum + row.cohort_size, 0)).toBe(6)
    expect((await app(keys).request(url, bearer('some'))).status).toBe(200)
    for (const path of ['retention?split=plan', 'cost?by=plan', 'retention-impact?strata=activity,plan']) {
      expect((await app(keys).request(`http://127.0.0.1/api/reports/${path}`, bearer('some'))).status).toBe(403)
      expect((await app(keys).request(`http://127.0.0.1/api/reports/${path}`, bearer('all'))).status).toBe(200)
    }
  })
})

describe('cohortel report', () => {
  const bin = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', bin, 'report', ...args], {
      env: { ...process.env, CLICKHOUSE_URL: world.url, NO_COLOR: '1' },
    })
  const question = [
    '--period',
    'day',
    '--periods',
    '1',
    '--from',
    '2026-03-02',
    '--to',
    '2026-03-02',
    '--split',
    'outcome',
  ]

  test('alone it lists the questions', async () => {
    const { stdout } = await run()
    for (const report of reports) expect(stdout).toContain(`${report.name} `)
  })

  test('a table with a chart, JSON, CSV', async () => {
    const table = (await run('retention', ...question, '--min_count', '1')).stdout
    expect(table).toContain('came back.')
    expect(table).toContain('2026-03-02 to 2026-03-02, UTC')
    expect(table).toMatch(/no_failure 1 users, all cohorts together\n +1 █+ 100\.0 %/)
    // A line for each cohort and a column for each period, as retention is usually drawn.
    expect(table).toMatch(/no_failure\ncohort +users +1\n2026-03-02 +1 +100\.0\n/)
    const json = JSON.parse((await run('retention', ...question, '--project', 'shop', '--json')).stdout)
    expect(json).toMatchObject({ report: 'retention', parameters: { split: 'outcome' } })
    expect(json.rows).toHaveLength(6)
    const csv = (await run('retention', ...question, '--param', 'min-count=1'.replace('-', '_'), '--format', 'csv'))
      .stdout
    expect(csv.split('\r\n')[0]).toBe('cohort,period,segment,cohort_size,eligible,retained,rate,ci_low,ci_high,note')
  })

  test('what cannot be used is said and fails', async () => {
    await expect(run('retention', '--periods', '0')).rejects.toMatchObject({
      stderr: expect.stringContaining('periods'),
    })
    await expect(run('nothing')).rejects.toMatchObject({ code: 1 })
  })
})
