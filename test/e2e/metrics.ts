/** The numbers of `/metrics` at one moment. */
export interface Metrics {
  readonly text: string
  /** Sum over all samples of a metric whose labels hold `labels`. */
  sum(name: string, labels?: Readonly<Record<string, string>>): number
  names(): string[]
}

/** Asks a receiver for its metrics. */
export async function readMetrics(url: string, key?: string): Promise<Metrics> {
  const answer = await fetch(`${url}/metrics`, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`/metrics was answered ${answer.status}: ${text}`)
  return parseMetrics(text)
}

/** Reads the Prometheus text format. */
export function parseMetrics(text: string): Metrics {
  const samples = [...text.matchAll(/^([a-z_]+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = '', labels = '', value]) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, key, label]) => [key, label])),
    value: Number(value),
  }))
  return {
    text,
    sum: (name, labels = {}) =>
      samples
        .filter((sample) => sample.name === name)
        .filter((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
        .reduce((total, { value }) => total + value, 0),
    names: () => [...new Set(samples.map(({ name }) => name))],
  }
}

/** Whether a receiver has done all that it will do by itself: no open trace, no late evidence, nothing in the buffer. */
export function isIdle(metrics: Metrics): boolean {
  const waiting = ['traces_open', 'traces_to_rederive', 'delivery_pending', 'buffer_pending_bytes']
  return waiting.every((name) => metrics.sum(`cohortel_${name}`) === 0)
}
