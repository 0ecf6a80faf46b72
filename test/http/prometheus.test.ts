import { expect, test } from 'vitest'
import { renderPrometheus } from '../../src/telemetry.ts'
import { GOOD_SPAN, traces } from '../otlp/support/requests.ts'
import { startReceiver } from './receiver.ts'

const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\\\|\\"|\\n)*"/
const SAMPLE = new RegExp(
  `^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(${LABEL.source}(?:,${LABEL.source})*)\\})? (-?(?:\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|Inf)|NaN|\\+Inf)$`,
)

/**
 * Reads the text as strictly as its definition has it; throws at what Prometheus would refuse.
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
function parse(text: string): Map<string, number> {
  expect(text.endsWith('\n')).toBe(true)
  const samples = new Map<string, number>()
  const described = new Set<string>()
  const types = new Map<string, string>()
  let group = ''
  for (const line of text.split('\n').slice(0, -1)) {
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
    if (kind !== undefined) {
      const seen = `${kind} ${name}`
      if (described.has(seen)) throw new Error(`Twice: ${seen}`)
      described.add(seen)
      if (kind === 'TYPE' && !['counter', 'gauge'].includes(rest)) throw new Error(`Unknown type: ${line}`)
      if (kind === 'TYPE') types.set(name, rest)
      group = name
      continue
    }
    const [, metric = '', labels = '', value = ''] = SAMPLE.exec(line) ?? []
    if (metric === '') throw new Error(`No sample: ${line}`)
    if (types.has(metric) && metric !== group) throw new Error(`Apart from its group: ${line}`)
    if (samples.has(`${metric}{${labels}}`)) throw new Error(`Twice: ${line}`)
    samples.set(`${metric}{${labels}}`, Number(value))
  }
  return samples
}

test('every line of /metrics is what Prometheus reads', async () => {
  const receiver = startReceiver()
  for (const [path, body] of [
    ['/v1/traces', JSON.stringify(traces(GOOD_SPAN, { ...GOOD_SPAN, spanId: '' }))],
    ['/v1/traces', '{'],
    ['/v1/nothing', '{}'],
    ['/v1/track', '{"userId":"u"}'],
    ['/v1/feedback', '{"trace_id":"x"}'],
  ] as const) {
    await receiver.app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  }
  const answer = await receiver.app.request('/metrics')
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const samples = parse(await answer.text())
  expect(samples.get('cohortel_project_spans_received_total{project="default"}')).toBe(2)
  expect(samples.get('cohortel_requests_total{path="other",status="404"}')).toBe(1)
})

test('labels are escaped, whatever stands in them', () => {
  const value = 'a"b\\c\nd\\n"'
  const samples = [{ name: 'odd', labels: { value }, value: 1 }]
  const text = renderPrometheus(samples, { odd: { type: 'counter', help: 'Odd.' } })
  expect([...parse(text).keys()]).toEqual(['odd{value="a\\"b\\\\c\\nd\\\\n\\""}'])
})
