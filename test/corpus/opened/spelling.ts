import type { Spelling } from '../spelling.ts'

export const OPENED_SPELLING: Spelling = {
  documentId: 'kb-',
  wraps: (data, text) => [
    data,
    { status: 200, body: data },
    JSON.stringify({ response: data }),
    { data: { node: data } },
    [{ ...data }],
    text.replaceAll(', ', '\n'),
    { success: true, message: '', content: data },
    { items: [data], page: 1, pages: 1 },
  ],
  withNulls: (data) => [
    { success: true, errors: null, content: data, next: null },
    { ...data, deleted_at: null, tags: [], remarks: '' },
  ],
  emptyLists: [[], { items: [], page: 1 }, { data: [] }, 'No entries.', { count: 0, list: [] }],
  dates: ['updated_at', 'cached_at'],
  thumbs: ['thumbs_rating', 'member_feedback'],
  disagreement: ['cross_check', 'Second lookup says otherwise.'],
  unofferedTools: ['call_oracle', 'python_repl'],
  invalidArguments: ['{"ref":true}', '{"value":"', 'null'],
  missingArguments: '{"filter":{}}',
  widened: 'include_similar',
  schemaKey: 'reply',
  pending: { phase: 'queued', retry_in: 3 },
  farDocument: 'How to book the meeting room on the second floor',
  rewrite: 'Turn this into a search query: ',
  unrelatedError: {
    kind: 'database',
    name: 'redis GET',
    children: [],
    milliseconds: 6,
    fault: { type: 'ECONNRESET', message: 'read ECONNRESET' },
    plain: { 'db.system.name': 'redis', 'db.operation.name': 'GET', 'error.type': 'ECONNRESET' },
  },
}
