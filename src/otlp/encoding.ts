/** The two forms of an OTLP request; the answer is given in the same one. */
export type OtlpEncoding = 'protobuf' | 'json'

/** Media types by encoding. `application/protobuf` is the registered name; exporters send `application/x-protobuf`. */
const ENCODINGS: ReadonlyMap<string, OtlpEncoding> = new Map([
  ['application/x-protobuf', 'protobuf'],
  ['application/protobuf', 'protobuf'],
  ['application/json', 'json'],
])

/** The media type that answers in this encoding carry. */
export const CONTENT_TYPES: Readonly<Record<OtlpEncoding, string>> = {
  protobuf: 'application/x-protobuf',
  json: 'application/json',
}

/** The encoding that a request states in `Content-Type`; undefined = none, or one that OTLP does not have. Never throws. */
export function encodingOf(request: Request): OtlpEncoding | undefined {
  const mediaType = (request.headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  return ENCODINGS.get(mediaType.trim().toLowerCase())
}
