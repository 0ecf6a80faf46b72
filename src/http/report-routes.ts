import { Hono } from 'hono'
import { RequestError } from '../errors.ts'
import { toCsv } from '../reports/csv.ts'
import { findReport, reports } from '../reports/index.ts'
import { describeParameters, viewName } from '../reports/report.ts'
import { runReport } from '../reports/run.ts'
import { type AppVariables, requireRight } from './auth.ts'
import type { Services } from './services.ts'

/** `GET /api/reports` lists the reports; `GET /api/reports/:name` runs one for the project of the key. */
export function reportRoutes(services: Services): Hono<AppVariables> {
  const routes = new Hono<AppVariables>({ strict: false })
  const mayRead = requireRight(services.config, 'read')

  routes.get('/api/reports', mayRead, (context) =>
    context.json({
      reports: reports.map((report) => ({
        name: report.name,
        title: report.title,
        question: report.question,
        reading: report.reading,
        equals: report.equals,
        view: viewName(report),
        parameters: describeParameters(report),
        columns: report.columns,
      })),
    }),
  )

  routes.get('/api/reports/:name', mayRead, async (context) => {
    const name = context.req.param('name')
    const { format, ...given } = context.req.query()
    if (format !== undefined && format !== 'json' && format !== 'csv') {
      throw new RequestError(400, 'bad_parameters', 'The parameter format must be json or csv.')
    }
    const { projectId, metadataOnly } = context.get('caller')
    if (metadataOnly) refuseProperties(name, given)
    const answer = await runReport(services.warehouse, projectId, name, given)
    if (format === 'csv' || (format === undefined && prefersCsv(context.req.header('accept')))) {
      return context.body(toCsv(answer), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${answer.report}.csv"`,
      })
    }
    return context.json(answer)
  })
  return routes
}

// Values of properties and traits are text of users; a metadata-only key never sees them.
function refuseProperties(name: string, given: Readonly<Record<string, string>>): void {
  const report = findReport(name)
  const parsed = report?.parameters.safeParse(given)
  if (report?.properties === undefined || !parsed?.success) return
  const [first] = report.properties(parsed.data)
  if (first === undefined) return
  throw new RequestError(
    403,
    'key_without_right',
    `This key sees no text, and ${JSON.stringify(first)} is a property or trait: divide by a column, or use a key without ":metadata".`,
  )
}

function prefersCsv(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  const csv = types.indexOf('text/csv')
  const json = types.indexOf('application/json')
  return csv >= 0 && (json < 0 || csv < json)
}
