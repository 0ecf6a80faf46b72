import policy from '../../config/cohortel.config.ts'
import { loadConfig } from '../../src/config.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { migrateAt } from '../../src/warehouse/migrations/index.ts'
import { traceToRows } from '../../src/warehouse/rows/index.ts'
import type { Load } from './load.ts'

/** Its tables, views and rollups are those of the receiver. */
const DATABASE = 'floor'
/** Requests of the load whose rows make one insert, about as many as the receiver inserts at once under load. */
const REQUESTS_PER_INSERT = 4
const INSERTS = 2

/** The same rows by themselves: what the ClickHouse beside the receiver takes when nobody else wants it to do anything. */
export class Floor {
  readonly #url: string
  readonly #load: Load
  readonly #pipeline = createPipeline(
    loadConfig({ CLICKHOUSE_URL: 'http://127.0.0.1:8123', COHORTEL_LOOPBACK: '1' }, policy),
  )

  private constructor(url: string, load: Load) {
    this.#url = url
    this.#load = load
  }

  /** Makes the tables, and inserts once so that all is warm. */
  static async prepare(url: string, load: Load): Promise<Floor> {
    await migrateAt({ url }, { database: DATABASE })
    const floor = new Floor(url, load)
    await floor.#insert(floor.#bodies())
    return floor
  }

  /** Inserts a few times, one after the other: spans (with their interactions) and how many per second. */
  async measure(): Promise<{ readonly spans: number; readonly perSecond: number }> {
    const bodies = Array.from({ length: INSERTS }, () => this.#bodies())
    const from = performance.now()
    for (const each of bodies) await this.#insert(each)
    const seconds = (performance.now() - from) / 1000
    const spans = INSERTS * REQUESTS_PER_INSERT * this.#load.spans
    return { spans, perSecond: spans / seconds }
  }

  /** Bodies by table, in the order of insertion. */
  #bodies(): ReadonlyMap<string, string> {
    const lines = { spans: [] as string[], interactions: [] as string[] }
    for (let request = 0; request < REQUESTS_PER_INSERT; request += 1) {
      const { batch } = this.#pipeline.receiveTraces(this.#load.next().body, 'protobuf', 'default')
      for (const [traceId, spans] of Map.groupBy(batch.spans, (span) => span.traceId)) {
        const items = { projectId: 'default', traceId, spans, logs: [], evaluations: [] }
        const rows = traceToRows(this.#pipeline.settle(items, { final: false }))
        for (const row of rows.spans) lines.spans.push(JSON.stringify(row))
        for (const row of rows.interactions) lines.interactions.push(JSON.stringify(row))
      }
    }
    return new Map(Object.entries(lines).map(([table, list]) => [table, list.join('\n')]))
  }

  async #insert(bodies: ReadonlyMap<string, string>): Promise<void> {
    for (const [table, body] of bodies) {
      const url = new URL(this.#url)
      url.searchParams.set('database', DATABASE)
      url.searchParams.set('query', `INSERT INTO ${table} FORMAT JSONEachRow`)
      const answer = await fetch(url, { method: 'POST', body })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`ClickHouse refused the rows of the floor: ${text.slice(0, 200)}`)
    }
  }
}
