import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openNodeSqlite } from '../../src/buffer/node-sqlite.ts'
import { Shelf } from '../../src/buffer/shelf.ts'
import { Store } from '../../src/buffer/store.ts'
import { readSpan } from '../../src/conventions/index.ts'
import { markSettings, markSpan } from '../../src/marks/index.ts'
import { decodeTraces, otlpSettings } from '../../src/otlp/index.ts'
import { benchEndToEnd } from './end-to-end.ts'
import { benchIsolation } from './isolation.ts'
import { compare } from './measure.ts'
import {
  type BenchInput,
  encode,
  GUNZIP_FLOOR,
  PARSE_FLOOR,
  spansOf,
  stagesOf,
  standardInput,
  WHOLE_PATH,
  WHOLE_REDACTED,
} from './stages.ts'
import { benchWarehouse } from './warehouse-scale.ts'
import { workerBundle, workerdStages } from './workerd.ts'

/**
 * `npm run bench`: what the receive path costs, stage by stage, beside its floors. Numbers of a busy machine move by a
 * third; the ratios, measured in interleaved rounds of one process, move by a few per cent.
 */
async function run(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, load ${loadavg()[0]?.toFixed(1)}\n`)

  const standard = standardInput()
  const dataDir = mkdtempSync(join(tmpdir(), 'cohortel-bench-'))
  try {
    const stages = { ...stagesOf(standard), 'durable append (SQLite)': appendStage(standard, dataDir) }
    table('Node: 512 spans, 25 attributes, 2 KB in, 1 KB out', compare(stages), spansOf(standard))
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }

  const captured = capturedInput()
  table('Node: the captures, each request by itself', compare(stagesOf(captured), 9, 4), spansOf(captured))

  const inWorkerd = await workerdStages()
  table('workerd: the same 512 spans', inWorkerd, spansOf(standard))
  for (const name of [WHOLE_PATH, WHOLE_REDACTED]) {
    console.log(
      `${name}: ${(inWorkerd[name] ?? Number.NaN).toFixed(1)} ms of the 10 ms that the free plan allows a request.`,
    )
  }

  const { bytes, gzipped, startCpuMs } = await workerBundle()
  console.log(
    `\nWorker bundle: ${kib(bytes)} KiB, ${kib(gzipped)} KiB gzipped (limit 1024); ${startCpuMs.toFixed(0)} ms CPU to start and to answer once (limit 200).`,
  )
}

function table(title: string, medians: Record<string, number>, spans: number): void {
  const floor = medians[PARSE_FLOOR]
  const gunzip = medians[GUNZIP_FLOOR] ?? Number.NaN
  console.log(title)
  console.table(
    Object.entries(medians).map(([stage, milliseconds]) => ({
      stage,
      'CPU ms per batch': milliseconds.toFixed(2),
      'CPU µs per span': ((milliseconds * 1000) / spans).toFixed(1),
      ...(floor !== undefined && { 'x JSON.parse': (milliseconds / floor).toFixed(2) }),
      'x gunzip': (milliseconds / gunzip).toFixed(2),
    })),
  )
}

/** Writing an encoded batch to a file of its own, committed and synced as in the host. */
function appendStage(input: BenchInput, dataDir: string): () => unknown {
  const marks = markSettings.parse({})
  const otlp = otlpSettings.parse({})
  const spans = input.bodies.flatMap((body) =>
    decodeTraces(body, 'protobuf', otlp).spans.flatMap((received) => {
      const reading = readSpan(received)
      return 'span' in reading ? [markSpan(reading.span, marks)] : []
    }),
  )
  const encoded = encode(spans)
  const shelf = new Shelf(new Store(openNodeSqlite(join(dataDir, 'bench.sqlite'))), 1)
  return () => shelf.append(encoded, Date.now())
}

/** Every captured request for traces in protobuf. */
function capturedInput(): BenchInput {
  const captures = new URL('../fixtures/captures/', import.meta.url)
  const bodies: Uint8Array<ArrayBuffer>[] = []
  for (const file of readdirSync(captures, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.bin')) continue
    const { url, headers } = JSON.parse(readFileSync(new URL(file.replace('.bin', '.headers.json'), captures), 'utf8'))
    if (!String(url).includes('traces') || String(headers['content-type']).includes('json')) continue
    const sent = readFileSync(new URL(file, captures))
    bodies.push(new Uint8Array(headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent))
  }
  return { bodies }
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(0)
}

/** `npm run bench -- receive`, `-- end-to-end`, `-- isolation` or `-- warehouse --scale 1` runs one section; without a name all of them run. */
const SECTIONS = {
  receive: run,
  'end-to-end': benchEndToEnd,
  isolation: benchIsolation,
  warehouse: () => benchWarehouse(),
}
const [wanted] = process.argv.slice(2)
for (const [name, section] of Object.entries(SECTIONS)) if (wanted === undefined || wanted === name) await section()
