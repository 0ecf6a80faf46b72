import { z } from 'zod'

const MEBIBYTE = 1024 * 1024

/**
 * Limits of the receiving end. Whatever goes over one is refused or cut item by item, with a counted reason.
 * Why each default is what it is: docs/otlp.md, "Limits".
 */
export const otlpSettings = z.strictObject({
  maxWireBytes: z
    .int()
    .positive()
    .default(16 * MEBIBYTE)
    .describe('Largest request body as it comes over the wire, in bytes. Above it: 413.'),
  maxInflatedBytes: z
    .int()
    .positive()
    .default(16 * MEBIBYTE)
    .describe('Largest request body after decompression, in bytes; inflation stops there. Above it: 413.'),
  maxSpansPerRequest: z
    .int()
    .positive()
    .default(20_000)
    .describe('Spans taken from one request; the others are rejected one by one (`too_many_spans`).'),
  maxLogRecordsPerRequest: z
    .int()
    .positive()
    .default(20_000)
    .describe('Log records taken from one request; the others are rejected one by one (`too_many_log_records`).'),
  maxAttributesPerItem: z
    .int()
    .positive()
    .default(8_192)
    .describe('Distinct attributes kept on one span, event, link, log record, resource or scope; the first ones stay.'),
  maxAttributeValueBytes: z
    .int()
    .positive()
    .default(MEBIBYTE)
    .describe('UTF-8 bytes kept of one text (or bytes) value; longer ones are cut between two characters and flagged.'),
  maxValueDepth: z
    .int()
    .min(1)
    .max(512)
    .default(64)
    .describe('Arrays and maps nested in one attribute value; what lies deeper becomes null and is flagged.'),
  maxEventsPerSpan: z.int().nonnegative().default(2_048).describe('Events kept on one span; the first ones stay.'),
  maxLinksPerSpan: z.int().nonnegative().default(1_024).describe('Links kept on one span; the first ones stay.'),
  maxValuesPerRequest: z
    .int()
    .positive()
    .default(600_000)
    .describe(
      'Values (attributes, array elements, events, links) taken from one request, which bounds memory whatever the ' +
        'shape of the input; the items that come after are rejected (`too_many_values`).',
    ),
})

/** See {@link otlpSettings}. */
export type OtlpSettings = z.infer<typeof otlpSettings>
