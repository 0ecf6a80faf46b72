/**
 * Why an item (a span or a log record) was refused while its siblings were kept. The code is for counters, the
 * sentence for the sender; neither ever holds payload text. docs/otlp.md lists them for users.
 */
export const REJECTIONS = {
  truncated: 'A field reaches past the end of the message that holds it; the sender encoded the item wrongly.',
  wrong_wire_type: 'A known field has another protobuf wire type than OTLP gives it.',
  invalid_tag: 'A protobuf tag has field number 0, a reserved wire type or an unmatched group.',
  invalid_varint: 'A protobuf varint is longer than 10 bytes.',
  wrong_json_type:
    'A known field has another JSON type than OTLP gives it (attributes must be a list of key and value).',
  invalid_trace_id: 'The trace id must be 16 bytes (32 hexadecimal digits in JSON) and not all zero.',
  invalid_span_id: 'The span id must be 8 bytes (16 hexadecimal digits in JSON) and not all zero.',
  base64_id:
    'Ids in OTLP/JSON must be hexadecimal, not base64; use an OTLP exporter instead of a generic protobuf-to-JSON one.',
  malformed_resource: 'The resource that the item came under cannot be decoded.',
  malformed_scope: 'The instrumentation scope that the item came under cannot be decoded.',
  log_record_as_span: 'This looks like a log record that was posted to the traces endpoint; post logs to /v1/logs.',
  span_as_log_record: 'This looks like a span that was posted to the logs endpoint; post traces to /v1/traces.',
  too_many_spans: 'The request holds more spans than the limit maxSpansPerRequest; send smaller batches.',
  too_many_log_records:
    'The request holds more log records than the limit maxLogRecordsPerRequest; send smaller batches.',
  too_many_values: 'The request holds more attribute values than the limit maxValuesPerRequest; send smaller batches.',
} as const

/** See {@link REJECTIONS}. */
export type RejectionReason = keyof typeof REJECTIONS

/** What was repaired, cut or left out of items that were kept. */
export const WARNINGS = {
  invalid_utf8: 'Texts held invalid UTF-8 or lone surrogates, which were replaced by U+FFFD.',
  value_cut: 'Values were longer than the limit maxAttributeValueBytes and were cut.',
  value_too_deep: 'Values were nested deeper than the limit maxValueDepth; what lay deeper became null.',
  attributes_cut: 'Attributes over the limit maxAttributesPerItem were left out.',
  events_cut: 'Span events over the limit maxEventsPerSpan were left out.',
  links_cut: 'Span links over the limit maxLinksPerSpan were left out.',
  malformed_container: 'Resources or scopes could not be decoded; what came under them was rejected.',
  string_index_ignored:
    'Attributes used string-table indexes, which OTLP defines for profiles only; they were read as absent.',
  invalid_parent_span_id: 'Parent span ids were not 8 bytes; their spans were read as roots.',
  invalid_link: 'Span links without a valid trace id were left out.',
  invalid_log_ids: 'Log records had a trace or span id of the wrong form; they were kept without it.',
  unknown_enum: 'Span kinds, status codes or severities had unknown values and were read as unspecified.',
} as const

/** See {@link WARNINGS}. */
export type WarningReason = keyof typeof WARNINGS
