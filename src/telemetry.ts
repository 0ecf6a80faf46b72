import { z } from 'zod'

/** What is written to the log. */
export const telemetrySettings = z.strictObject({
  requests: z
    .enum(['problems', 'all'])
    .default('problems')
    .describe(
      'Which requests get a line in the log: those that were refused wholly or in part, or every one. Metrics count all of them either way.',
    ),
})

/** Values that may stand in a log line: never text of users or models, never a key. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** How serious a log line is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** Writes one structured line. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void

/** One JSON object per line on standard output (Node) or in Workers Logs. */
export const jsonLog: Log = (level, event, fields = {}) => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })
  if (level === 'error' || level === 'warn') console.error(line)
  else console.log(line)
}

/** A sample of a metric, as Prometheus has it. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** What a metric means; shown as `# HELP` and `# TYPE`. */
export interface MetricMeaning {
  readonly type: 'counter' | 'gauge'
  readonly help: string
}

/**
 * Counters of this process (or Worker isolate): requests and refusals. What must survive a restart is counted by the
 * buffer, in the transaction that it counts.
 */
export class Counters {
  readonly #values = new Map<string, { labels: Record<string, string>; name: string; value: number }>()

  add(name: string, labels: Record<string, string> = {}, by = 1): void {
    const key = `${name}${JSON.stringify(labels)}`
    const existing = this.#values.get(key)
    if (existing === undefined) this.#values.set(key, { name, labels, value: by })
    else existing.value += by
  }

  samples(): Sample[] {
    return [...this.#values.values()]
  }
}

/**
 * Prometheus text format 0.0.4.
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function renderPrometheus(
  samples: readonly Sample[],
  meanings: Readonly<Record<string, MetricMeaning>>,
): string {
  const byName = Map.groupBy(samples, (sample) => sample.name)
  const lines: string[] = []
  for (const name of [...new Set([...Object.keys(meanings), ...byName.keys()])].sort()) {
    const meaning = meanings[name]
    const group = byName.get(name) ?? []
    if (meaning !== undefined) lines.push(`# HELP ${name} ${meaning.help}`, `# TYPE ${name} ${meaning.type}`)
    for (const { labels, value } of group) {
      const rendered = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`)
      lines.push(`${name}${rendered.length === 0 ? '' : `{${rendered.join(',')}}`} ${value}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function escapeLabel(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
