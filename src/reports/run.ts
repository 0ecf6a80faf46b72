import { RequestError } from '../errors.ts'
import type { Warehouse } from '../warehouse/warehouse.ts'
import { findReport, reports } from './index.ts'
import { type Report, type ReportColumn, type ReportContext, type ReportRow, viewName } from './report.ts'

/** The answer to a report, as `GET /api/reports/:name` gives it. */
export interface ReportAnswer {
  readonly report: string
  /** With every default filled in. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
  readonly sentence: string
}

/**
 * Runs a report for one project.
 *
 * @param given parameters as text (from a URL or a command line) or as values.
 * @param now Unix milliseconds: what counts as the past where `as_of` is not given.
 * @throws RequestError 404 for an unknown report, 400 that lists every parameter that cannot be used.
 */
export async function runReport(
  warehouse: Warehouse,
  projectId: string,
  name: string,
  given: Readonly<Record<string, unknown>> = {},
  now: number = Date.now(),
): Promise<ReportAnswer> {
  const report = findReport(name)
  if (report === undefined) {
    const known = reports.map((one) => one.name).join(', ')
    throw new RequestError(404, 'unknown_report', `There is no report ${JSON.stringify(name)}; there are ${known}.`)
  }
  const parsed = report.parameters.safeParse(given)
  if (!parsed.success) throw badParameters(report, parsed.error.issues)
  const parameters = parsed.data as Record<string, unknown>
  const context: ReportContext = { projectId, now }
  const bound = report.bind(parameters, context)
  const { view, binds, values } = report.shortcut?.(parameters, context) ?? {
    view: viewName(report),
    binds: report.binds,
    values: bound,
  }
  const found = await warehouse.query<ReportRow>(viewQuery(view, binds), { project: projectId, ...pick(values, binds) })
  const rows = report.finish?.(found, parameters, context) ?? found
  return {
    report: report.name,
    parameters: shown(parameters, bound),
    columns: report.columns,
    rows,
    sentence: report.sentence(rows, parameters),
  }
}

/** The SELECT that runs a parameterised view; every value is a bound parameter. */
export function viewQuery(view: string, binds: Readonly<Record<string, string>>): string {
  const given = Object.entries({ project: 'String', ...binds }).map(([name, type]) => `${name}={${name}:${type}}`)
  return `SELECT * FROM ${view}(${given.join(', ')})`
}

function pick(values: Readonly<Record<string, unknown>>, binds: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.keys(binds).map((name) => [name, values[name]]))
}

// What was computed (dates, the source) is worth more than "by default"; what was translated for SQL is not.
function shown(parameters: Readonly<Record<string, unknown>>, bound: Readonly<Record<string, unknown>>) {
  const all: Record<string, unknown> = { ...parameters }
  for (const name of ['from', 'to', 'source']) if (name in bound) all[name] = bound[name]
  return all
}

function badParameters(report: Report, issues: readonly { path: PropertyKey[]; message: string }[]): RequestError {
  const problems = issues.map(({ path, message }) => {
    const where = path.map(String).join('.')
    return where === '' ? message : `${where}: ${message}`
  })
  return new RequestError(
    400,
    'bad_parameters',
    `These parameters of ${report.name} cannot be used: ${problems.join('; ')}.`,
  )
}
