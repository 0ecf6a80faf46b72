import { gzipSync } from 'node:zlib'
import { decodeProtobufTraces } from '../../src/otlp/protobuf-request.ts'
import { otlpSettings } from '../../src/otlp/settings.ts'
import { benchBatch } from './batch.ts'
import { compare } from './measure.ts'

const batch = benchBatch()
const settings = otlpSettings.parse({})
console.log(batch.json.length, batch.protobuf.length, gzipSync(batch.protobuf).length)
console.log(
  compare({
    'JSON.parse': () => JSON.parse(batch.json),
    'decode protobuf': () => decodeProtobufTraces(batch.protobuf, settings),
  }),
)
