import { encodeBatch } from '../../src/buffer/encode-batch.ts'
import { loadConfig } from '../../src/config.ts'
import { RequestError } from '../../src/errors.ts'
import { createPipeline } from '../../src/pipeline.ts'
import type { FuzzCase } from './cases.ts'

/** The pure road from bytes to interactions; takes a case and throws when anything about it is not as it should be. */
export function directRoad(): (fuzz: FuzzCase) => void {
  const pipeline = createPipeline(loadConfig({ COHORTEL_LOOPBACK: '1', CLICKHOUSE_URL: 'http://127.0.0.1:9' }, {}))
  return ({ signal, encoding, plain }) => {
    let receipt: ReturnType<typeof pipeline.receiveTraces>
    try {
      receipt = (signal === 'traces' ? pipeline.receiveTraces : pipeline.receiveLogs)(plain, encoding, 'fuzz')
    } catch (error) {
      if (error instanceof RequestError && (error.status === 400 || error.status === 413)) return
      throw error
    }
    const { batch } = receipt
    const counts = signal === 'traces' ? batch.spanCounts : batch.logCounts
    const sum = (by: Readonly<Record<string, number>>) => Object.values(by).reduce((total, each) => total + each, 0)
    const kept = signal === 'traces' ? batch.spans.length : batch.logs.length + batch.outbound.length
    const left = counts.received - sum(counts.rejected) - sum(counts.ignored)
    // A log record without a trace may hold several evaluations, or none that counts.
    if (signal === 'traces' ? kept !== left : kept < left) {
      throw new Error(`Of ${counts.received} items ${left} should be left, but ${kept} are.`)
    }
    encodeBatch(batch)
    const traces = Map.groupBy([...batch.spans, ...batch.logs], ({ traceId }) => traceId)
    for (const traceId of traces.keys()) {
      const of = <T extends { readonly traceId: string }>(items: readonly T[]) =>
        items.filter((item) => item.traceId === traceId)
      for (const final of [false, true]) {
        pipeline.settle(
          { projectId: 'fuzz', traceId, spans: of(batch.spans), logs: of(batch.logs), evaluations: [] },
          { final },
        )
      }
    }
  }
}
