import type { Spelling } from '../spelling.ts'

export const FORMER_SPELLING: Spelling = {
  documentId: 'chunk#',
  wraps: (data, text) => [
    data,
    JSON.stringify(data, null, 2),
    { payload: data, meta: { took_ms: 12 } },
    { ok: true, record: data },
    [{ type: 'text', text: JSON.stringify(data) }],
    text.replaceAll(': ', '=').replaceAll(', ', '; '),
    { rows: [data], count: 1 },
    { errors: [], value: data },
  ],
  withNulls: (data) => [
    { errors: [], fault: null, value: data, cursor: null },
    { ...data, comment: null, attachments: [], error_code: 0 },
  ],
  emptyLists: [[], { hits: [], count: 0 }, { entries: [] }, 'none', { found: 0, rows: [] }],
  dates: ['updated_at', 'as_of'],
  thumbs: ['customer_feedback', 'end_user_thumbs'],
  disagreement: ['agreement_of_sources', 'The two results contradict each other.'],
  unofferedTools: ['crystal_ball', 'open_internet'],
  invalidArguments: ['{"q":null}', '{"id":', '[]'],
  missingArguments: '{"query":""}',
  widened: 'loose',
  schemaKey: 'verdict',
  pending: 'try again shortly',
  farDocument: 'Parking map of the north site',
  rewrite: 'Make a list of search terms for: ',
  unrelatedError: {
    kind: 'database',
    name: 'SELECT audit',
    children: [],
    milliseconds: 11,
    fault: { type: '57014', message: 'canceling statement due to statement timeout' },
    plain: { 'db.system.name': 'postgresql', 'db.operation.name': 'SELECT', 'error.type': '57014' },
  },
}
