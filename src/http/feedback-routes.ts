import { Hono } from 'hono'
import type { z } from 'zod'
import type { Evaluation } from '../model/evaluation.ts'
import { evaluationFromHttp, incomingEvaluation, incomingFeedback } from '../model/incoming-evaluation.ts'
import { type AppVariables, requireRight } from './auth.ts'
import { cors } from './cors.ts'
import { readJson, tooManyItems } from './json-body.ts'
import { nameSubjects } from './name-subjects.ts'
import { FEEDBACK_PATH } from './paths.ts'
import { takeIn } from './request-body.ts'
import type { Services } from './services.ts'

/** Evaluations and end-user feedback by HTTP, one or many; good items are kept where siblings are refused. */
export function feedbackRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards, counters } = services
  const routes = new Hono<AppVariables>({ strict: false })

  const endpoints = [
    { path: '/v1/evaluations', list: 'evaluations', schema: incomingEvaluation, rights: ['ingest'] },
    { path: FEEDBACK_PATH, list: 'feedback', schema: incomingFeedback, rights: ['browser'] },
  ] as const
  for (const { path, list, schema, rights } of endpoints) {
    if (path === FEEDBACK_PATH) routes.use(path, cors(config))
    routes.post(path, requireRight(config, ...rights), (context) =>
      takeIn(context, config.policy.otlp, async (request) => {
        const { projectId } = context.get('caller')
        const items = itemsOf(
          await readJson(request, config.policy.otlp),
          list,
          config.policy.access.maxEvaluationsPerRequest,
        )
        const accepted: Evaluation[] = []
        const rejected: { index: number; message: string }[] = []
        for (const [index, item] of items.entries()) {
          const parsed = schema.safeParse(item)
          if (parsed.success) {
            const source = 'source' in parsed.data ? parsed.data.source : 'user'
            accepted.push(evaluationFromHttp(parsed.data, source, projectId, Date.now()))
          } else rejected.push({ index, message: problemsOf(parsed.error) })
        }
        const named = await nameSubjects(services, projectId, accepted)
        if (named.length > 0) await shards.append(pipeline.receiveEvaluations(named, projectId))
        counters.add('cohortel_evaluations_received_total', { endpoint: path }, items.length)
        counters.add('cohortel_evaluations_accepted_total', { endpoint: path }, accepted.length)
        counters.add('cohortel_evaluations_rejected_total', { endpoint: path, reason: 'invalid' }, rejected.length)
        const allRefused = rejected.length > 0 && accepted.length === 0
        return context.json(
          { accepted: accepted.length, rejected, ids: accepted.map((evaluation) => evaluation.evaluationId) },
          allRefused ? 400 : 200,
        )
      }),
    )
  }
  return routes
}

function itemsOf(body: unknown, list: string, most: number): readonly unknown[] {
  const many = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[list] : undefined
  const items = Array.isArray(body) ? body : Array.isArray(many) ? many : [body]
  if (items.length > most) throw tooManyItems(most)
  return items
}

function problemsOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'item'}: ${issue.message}`).join('; ')
}
