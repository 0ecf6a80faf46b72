import { gunzipSync, gzipSync } from 'node:zlib'
import { decodeTraces, otlpSettings } from '../../src/otlp/index.ts'
import { BATCH_SPANS, benchBatch } from './batch.ts'
import { compare } from './measure.ts'

/** Decoding alone: `node test/bench/decode.ts`. The floors are `JSON.parse` and gunzip of the same batch. */
const settings = otlpSettings.parse({})
const { json, protobuf } = benchBatch()
const jsonBytes = new TextEncoder().encode(json)
const packed = gzipSync(protobuf)

const medians = compare({
  'JSON.parse of the text': () => JSON.parse(json),
  'decode protobuf': () => decodeTraces(protobuf, 'protobuf', settings),
  'decode JSON': () => decodeTraces(jsonBytes, 'json', settings),
  'gunzip of the protobuf': () => gunzipSync(packed),
})

const floor = medians['JSON.parse of the text']
console.log(`${BATCH_SPANS} spans: protobuf ${protobuf.length} B (gzip ${packed.length} B), JSON ${jsonBytes.length} B`)
console.table(
  Object.entries(medians).map(([what, milliseconds]) => ({
    what,
    'CPU ms per batch': milliseconds.toFixed(2),
    'CPU µs per span': ((milliseconds * 1000) / BATCH_SPANS).toFixed(2),
    'speed (JSON.parse = 1)': (floor / milliseconds).toFixed(2),
  })),
)
