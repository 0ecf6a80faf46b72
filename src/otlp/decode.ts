import type { DecodedLogs, DecodedTraces } from '../model/otlp.ts'
import type { TextPlaces } from '../model/text-places.ts'
import type { OtlpEncoding } from './encoding.ts'
import { decodeJsonLogs, decodeJsonTraces } from './json-request.ts'
import { decodeProtobufLogs, decodeProtobufTraces } from './protobuf-request.ts'
import type { OtlpSettings } from './settings.ts'

/**
 * Decodes the body of a traces export. Bad spans come back as `rejections` beside their good siblings; a body whose
 * frame cannot be read at all throws `RequestError` (400, or 413 above the hard limits). `places` notes where long texts stand in
 * protobuf; JSON has none that could be copied.
 */
export function decodeTraces(
  body: Uint8Array,
  encoding: OtlpEncoding,
  settings: OtlpSettings,
  places?: TextPlaces,
): DecodedTraces {
  return encoding === 'json' ? decodeJsonTraces(body, settings) : decodeProtobufTraces(body, settings, places)
}

/** The same for a logs export. */
export function decodeLogs(body: Uint8Array, encoding: OtlpEncoding, settings: OtlpSettings): DecodedLogs {
  return encoding === 'json' ? decodeJsonLogs(body, settings) : decodeProtobufLogs(body, settings)
}
