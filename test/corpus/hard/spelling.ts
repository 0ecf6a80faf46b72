import type { Spelling } from '../spelling.ts'

export const HARD_SPELLING: Spelling = {
  documentId: 'passage-',
  wraps: (data, text) => [
    data,
    [{ type: 'text', text: JSON.stringify(data, null, 1) }],
    { code: 0, msg: 'success', result: data },
    JSON.stringify([data]),
    { documents: [data], has_more: false },
    `| ${text.replaceAll(', ', ' | ')} |`,
    { data, errors: [], extensions: { cost: 3 } },
    { object: 'list', data: [data] },
  ],
  withNulls: (data) => [
    { code: 0, msg: 'success', result: data, trace: null },
    { ...data, parent: null, flags: [], failure_reason: null },
  ],
  emptyLists: [[], { documents: [], has_more: false }, { object: 'list', data: [] }, 'Nothing.', { rows: 0 }],
  dates: ['as_of', 'updated_at'],
  thumbs: ['reader_rating', 'quick_feedback'],
  disagreement: ['consistency_between_calls', 'The figures of both calls differ.'],
  unofferedTools: ['shell_exec', 'phone_the_boss'],
  invalidArguments: ['{"since":"yesterday"}', '{"list":[', '""'],
  missingArguments: '{"params":null}',
  widened: 'expand_synonyms',
  schemaKey: 'headline',
  pending: { state: 'in_progress', percent: 40 },
  farDocument: 'Cleaning rota of the shared kitchen',
  rewrite: 'Keywords only, please: ',
  unrelatedError: {
    kind: 'http',
    name: 'POST /v2/telemetry',
    children: [],
    milliseconds: 14,
    fault: { type: '503', message: 'upstream connect error' },
    plain: {
      'http.request.method': 'POST',
      'http.response.status_code': 503,
      'url.full': 'https://telemetry.internal/v2/telemetry',
    },
  },
}
