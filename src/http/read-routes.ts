import { Hono } from 'hono'
import { z } from 'zod'
import { RequestError } from '../errors.ts'
import { NEWEST_FIRST, newestInteractions } from '../warehouse/newest-interactions.ts'
import { type AppVariables, requireRight } from './auth.ts'
import { METADATA_COLUMNS } from './metadata-columns.ts'
import type { Services } from './services.ts'

const searchParameters = z.object({
  user_id: z.string().optional(),
  session_id: z.string().optional(),
  trace_id: z.string().optional(),
  intent: z.string().optional(),
  outcome: z.enum(['success', 'partial', 'failure', 'unknown']).optional(),
  failure_reason: z.string().optional(),
  failure_step: z.string().optional(),
  model: z.string().optional(),
  environment: z.string().optional(),
  silent_failure: z.enum(['true', 'false']).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** Search of interactions, and one with its span tree and evaluations. Only bound parameters reach ClickHouse. */
export function readRoutes(services: Services): Hono<AppVariables> {
  const { config, warehouse } = services
  const routes = new Hono<AppVariables>({ strict: false })
  const mayRead = requireRight(config, 'read')

  routes.get('/api/interactions', mayRead, async (context) => {
    const parsed = searchParameters.safeParse(context.req.query())
    if (!parsed.success) throw badParameters(parsed.error)
    const { projectId, metadataOnly } = context.get('caller')
    const { where, parameters } = conditions(parsed.data)
    const rows = await warehouse.query<Row>(
      pageQuery(columns(metadataOnly, 'interactions'), where, parsed.data.user_id),
      {
        project: projectId,
        limit: parsed.data.limit,
        offset: parsed.data.offset,
        ...parameters,
      },
    )
    return context.json({ interactions: rows, limit: parsed.data.limit, offset: parsed.data.offset })
  })

  routes.get('/api/interactions/:id', mayRead, async (context) => {
    const id = context.req.param('id').toLowerCase()
    const { projectId, metadataOnly } = context.get('caller')
    const found = await readInteraction(warehouse, projectId, id, metadataOnly)
    if (found === undefined) {
      throw new RequestError(404, 'unknown_interaction', 'There is no interaction with this id in this project.')
    }
    return context.json(found)
  })
  return routes
}

type Row = Record<string, unknown>

/**
 * One page of interactions. All that is searched by stands in the table, but for the user whom links reveal: of a user,
 * whatever may be theirs is given to the view, which knows.
 */
function pageQuery(selected: string, where: string, userId: string | undefined): string {
  if (userId === undefined) return newestInteractions(selected, where)
  const linked =
    'SELECT anonymous_id FROM identity_links WHERE project_id = {project:String} AND user_id = {user_id:String}'
  const sessions =
    'SELECT session_id FROM session_links WHERE project_id = {project:String} AND user_id = {user_id:String}'
  return `SELECT ${selected} FROM interactions_current AS interactions
    WHERE project_id = {project:String}${where} AND interaction_id IN (
      SELECT interaction_id FROM interactions WHERE project_id = {project:String} AND (user_id = {user_id:String}
        OR user_id IN (${linked}) OR anonymous_id IN (${linked}) OR session_id IN (${sessions})))
    ${NEWEST_FIRST}`
}

/** One interaction with the spans and evaluations of its trace; undefined when the project has none with this id. */
export async function readInteraction(
  warehouse: Services['warehouse'],
  projectId: string,
  interactionId: string,
  metadataOnly: boolean,
) {
  const traceId = interactionId.split(':')[0] ?? ''
  const parameters = { project: projectId, id: interactionId, trace: traceId }
  const [interactions, spans, evaluations] = await Promise.all([
    warehouse.query<Row>(
      `SELECT ${columns(metadataOnly, 'interactions')} FROM interactions_current
       WHERE project_id = {project:String} AND interaction_id = {id:String}`,
      parameters,
    ),
    warehouse.query<Row>(
      `SELECT ${columns(metadataOnly, 'spans')} FROM spans FINAL
       WHERE project_id = {project:String} AND trace_id = {trace:String} ORDER BY started_at, ended_at`,
      parameters,
    ),
    warehouse.query<Row>(
      `SELECT ${columns(metadataOnly, 'evaluations')} FROM evaluations FINAL
       WHERE project_id = {project:String} AND (trace_id = {trace:String} OR interaction_id = {id:String})
       ORDER BY created_at, name`,
      parameters,
    ),
  ])
  const interaction = interactions[0]
  return interaction === undefined ? undefined : { interaction, spans, evaluations }
}

function columns(metadataOnly: boolean, table: keyof typeof METADATA_COLUMNS): string {
  return metadataOnly ? METADATA_COLUMNS[table].join(', ') : '*'
}

const EQUALS = [
  'user_id',
  'session_id',
  'trace_id',
  'intent',
  'outcome',
  'failure_reason',
  'failure_step',
  'model',
  'environment',
] as const

function conditions(search: z.output<typeof searchParameters>) {
  const where: string[] = []
  const parameters: Record<string, unknown> = {}
  for (const column of EQUALS) {
    const value = search[column]
    if (value === undefined) continue
    where.push(` AND ${column} = {${column}:String}`)
    parameters[column] = value
  }
  if (search.silent_failure !== undefined) {
    where.push(' AND silent_failure = {silent:Bool}')
    parameters.silent = search.silent_failure === 'true'
  }
  for (const [name, operator] of [
    ['since', '>='],
    ['until', '<'],
  ] as const) {
    const value = search[name]
    if (value === undefined) continue
    where.push(` AND started_at ${operator} fromUnixTimestamp64Milli({${name}:Int64}, 'UTC')`)
    parameters[name] = Date.parse(value)
  }
  return { where: where.join(''), parameters }
}

function badParameters(error: z.ZodError): RequestError {
  const problems = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  return new RequestError(400, 'bad_parameters', `These parameters cannot be used: ${problems}.`)
}
