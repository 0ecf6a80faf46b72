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
