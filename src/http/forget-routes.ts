import { Hono } from 'hono'
import { z } from 'zod'
import { RequestError } from '../errors.ts'
import { type AppVariables, requireRight } from './auth.ts'
import { readJson } from './json-body.ts'
import type { Services } from './services.ts'

const forgetRequest = z.strictObject({
  /** The user's id, and the anonymous ids and sessions that are known to be the user's. */
  user_ids: z.array(z.string().min(1).max(1_024)).min(1).max(1_000),
})

/**
 * `POST /api/forget`: deletes what waits in the buffer of a user; `cohortel forget` calls it and sees to ClickHouse. An
 * ingest key is needed, since something is destroyed; it reaches its own project only.
 */
export function forgetRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards } = services
  const routes = new Hono<AppVariables>({ strict: false })

  routes.post('/api/forget', requireRight(config, 'ingest'), async (context) => {
    const parsed = forgetRequest.safeParse(await readJson(context.req.raw, config.policy.otlp))
    if (!parsed.success) {
      throw new RequestError(400, 'bad_parameters', 'The body must be {"user_ids": [...]} with 1 to 1000 ids.')
    }
    const { projectId } = context.get('caller')
    const { spans, events, deadLetters } = await shards.forget(projectId, pipeline.idsAnywhere(parsed.data.user_ids))
    return context.json({ spans, events, dead_letters: deadLetters })
  })
  return routes
}
