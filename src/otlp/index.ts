/** The wire stage: bytes to spans and log records, and answers back. Nothing here knows what the spans mean. */
export { TRUNCATED_ATTRIBUTES_KEY } from './attribute-collector.ts'
export { decodeLogs, decodeTraces } from './decode.ts'
export { encodingOf, type OtlpEncoding } from './encoding.ts'
export { type InflatedBody, type OtlpBody, readBody, readOtlpBody } from './read-body.ts'
export { REJECTIONS, type RejectionReason, WARNINGS, type WarningReason } from './reasons.ts'
export { errorResponse, type OtlpSignal, successResponse } from './respond.ts'
export { type OtlpSettings, otlpSettings } from './settings.ts'
export { summariseWarnings } from './summary.ts'
