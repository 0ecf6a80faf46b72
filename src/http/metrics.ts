import type { MetricMeaning } from '../telemetry.ts'

const counter = (help: string): MetricMeaning => ({ type: 'counter', help: `${help}, since this process started.` })
const gauge = (help: string): MetricMeaning => ({ type: 'gauge', help })

/** Numbers of single projects, which the project's own read keys may see. */
export const PROJECT_METRICS: Readonly<Record<string, MetricMeaning>> = {
  cohortel_project_spans_received_total: counter('Spans of durable requests: accepted + rejected + ignored'),
  cohortel_project_spans_accepted_total: counter('Spans handed to the buffer, copies included'),
  cohortel_project_spans_rejected_total: counter('Spans refused, by reason'),
  cohortel_project_spans_ignored_total: counter('Spans left out on purpose, by reason'),
  cohortel_project_log_records_received_total: counter(
    'Log records of durable requests: accepted + rejected + ignored',
  ),
  cohortel_project_log_records_accepted_total: counter('Log records handed to the buffer, copies included'),
  cohortel_project_log_records_rejected_total: counter('Log records refused, by reason'),
  cohortel_project_log_records_ignored_total: counter('Log records left out on purpose, by reason'),
}

/** What this process counts in memory; what must survive a restart is counted by the shards (delivery/stats.ts). */
export const APP_METRICS: Readonly<Record<string, MetricMeaning>> = {
  ...PROJECT_METRICS,
  cohortel_requests_total: counter('Requests answered, by path and status'),
  cohortel_refused_requests_total: counter('Requests refused as a whole, by path and reason: every limit has its own'),
  cohortel_received_bytes_total: counter('Bytes of OTLP bodies as sent over the wire'),
  cohortel_warnings_total: counter('Values and items of accepted OTLP requests that were repaired or cut, by reason'),
  cohortel_pending_request_bytes: gauge('Bytes of request bodies that are held at this moment.'),
  cohortel_pending_requests: gauge('Requests whose bodies are held at this moment.'),
  cohortel_evaluations_received_total: counter('Evaluations and feedback by HTTP: accepted + rejected'),
  cohortel_evaluations_accepted_total: counter('Evaluations and feedback handed to the buffer, copies included'),
  cohortel_evaluations_rejected_total: counter('Evaluations and feedback refused, by reason'),
  cohortel_product_calls_received_total: counter('Segment-spec calls: accepted + rejected + ignored'),
  cohortel_product_calls_accepted_total: counter('Segment-spec calls handed to the buffer, copies included'),
  cohortel_product_calls_rejected_total: counter('Segment-spec calls refused, by reason'),
  cohortel_product_calls_ignored_total: counter('Segment-spec calls that say nothing to keep, by reason'),
}
