import { Hono } from 'hono'
import { html } from 'hono/html'
import { newestInteractions } from '../warehouse/newest-interactions.ts'
import { type AppVariables, requireRight } from './auth.ts'
import { readinessOf } from './health-routes.ts'
import type { Services } from './services.ts'

interface Recent {
  readonly interaction_id: string
  /** UTC. */
  readonly started: string
  readonly name: string
  readonly user_id: string
  readonly intent: string
  readonly outcome: string
  readonly failure_reason: string
  readonly failure_step: string
  readonly model: string
  readonly cost_usd: number | null
}

/** A plain page at `/`: is it running, what is connected, and the last interactions with their outcome. */
export function statusPage(services: Services): Hono<AppVariables> {
  const routes = new Hono<AppVariables>({ strict: false })
  routes.get('/', requireRight(services.config, 'read'), async (context) => {
    const readiness = await readinessOf(services)
    const recent = await services.warehouse
      .query<Recent>(
        newestInteractions(
          `interaction_id, formatDateTime(started_at, '%F %T') AS started, name, user_id, intent, outcome,
           failure_reason, failure_step, model, cost_usd`,
        ),
        { project: context.get('caller').projectId, limit: 25, offset: 0 },
      )
      .catch(() => [])
    const origin = new URL(context.req.url).origin
    context.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    context.header('referrer-policy', 'no-referrer')
    return context.html(page(origin, readiness, recent))
  })
  return routes
}

type Readiness = Awaited<ReturnType<typeof readinessOf>>

function page(origin: string, readiness: Readiness, recent: readonly Recent[]) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cohortel</title>
<style>
  :root { color-scheme: light dark; --muted: #6b7280; --line: #8884; --good: #15803d; --bad: #b91c1c; --fair: #b45309 }
  @media (prefers-color-scheme: dark) { :root { --muted: #9ca3af; --good: #4ade80; --bad: #f87171; --fair: #fbbf24 } }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
  h1 { margin: 0 } h2 { margin: 2rem 0 .5rem; font-size: 1.1rem }
  p.lead { margin: .2rem 0 1.5rem; color: var(--muted) }
  ul.state { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem }
  ul.state li { border: 1px solid var(--line); border-radius: .5rem; padding: .3rem .7rem }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top }
  th { color: var(--muted); font-weight: 500 } code, pre { font: 13px/1.5 ui-monospace, monospace }
  pre { border: 1px solid var(--line); border-radius: .5rem; padding: .8rem; overflow-x: auto }
  .wide { overflow-x: auto } td:first-child, td:last-child { white-space: nowrap }
  .success, .on { color: var(--good) } .failure, .off { color: var(--bad) } .partial { color: var(--fair) } .unknown { color: var(--muted) }
</style>
</head>
<body>
<h1>Cohortel</h1>
<p class="lead">AI traces in, product events out: who asked, did it work, which step broke it.</p>
<ul class="state">
  <li>Receiver <b class="${readiness.ready ? 'on' : 'off'}">${readiness.ready ? 'ready' : 'not ready'}</b></li>
  <li>ClickHouse <b class="${readiness.clickhouse.reachable ? 'on' : 'off'}">${readiness.clickhouse.reachable ? 'reachable' : 'away'}</b></li>
  ${Object.entries(readiness.destinations)
    .filter(([name]) => name !== 'clickhouse')
    .map(([name, state]) => html`<li>${name} <span class="${state === 'on' ? 'on' : 'unknown'}">${state}</span></li>`)}
</ul>
<h2>Last interactions</h2>
${recent.length === 0 ? empty(origin) : html`<div class="wide">${table(recent)}</div>`}
</body>
</html>`
}

function empty(origin: string) {
  return html`<p>Nothing has arrived yet. Point any OpenTelemetry exporter here:</p>
<pre>OTEL_EXPORTER_OTLP_ENDPOINT=${origin}
OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf</pre>`
}

function table(recent: readonly Recent[]) {
  return html`<table>
<thead><tr><th>Started (UTC)</th><th>Name</th><th>User</th><th>Intent</th><th>Outcome</th><th>Why</th><th>Step</th><th>Model</th><th>Cost</th></tr></thead>
<tbody>
${recent.map(
  (row) => html`<tr title="${row.interaction_id}">
  <td>${row.started}</td><td>${row.name}</td><td>${row.user_id}</td><td>${row.intent}</td>
  <td class="${row.outcome}">${row.outcome}</td><td>${row.failure_reason}</td><td>${row.failure_step}</td>
  <td>${row.model}</td><td>${row.cost_usd === null ? '' : `$${row.cost_usd.toFixed(4)}`}</td>
</tr>`,
)}
</tbody>
</table>`
}
