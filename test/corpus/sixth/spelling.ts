import type { Spelling } from '../spelling.ts'

export const SIXTH_SPELLING: Spelling = {
  documentId: 'chunk',
  wraps: (data, text) => [
    data,
    data,
    JSON.stringify(data, null, 2),
    { ok: true, result: data },
    { response: data },
    { data, meta: { requestId: 'req_7f31c', durationMs: 84 } },
    { isError: false, content: [{ type: 'text', text: JSON.stringify(data) }] },
    { structuredContent: data, content: [{ type: 'text', text }] },
    { records: [data], totalSize: 1, done: true },
    { value: [data], '@odata.count': 1 },
    { code: 0, msg: 'success', data },
    { hits: { total: { value: 1 }, hits: [{ _id: '1', _source: data }] } },
    Object.entries(data)
      .map(([key, value]) => `- ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join('\n'),
    Object.entries(data)
      .map(
        ([key, value]) =>
          `<${key}>${typeof value === 'object' && value !== null ? JSON.stringify(value) : value}</${key}>`,
      )
      .join(''),
    { node: data, errors: [] },
  ],
  withNulls: (data) => [
    { ...data, archivedAt: null, labels: [], parentId: null },
    { response: { ...data, attachments: [] }, warnings: [], errors: null },
    { ok: true, result: { ...data, secondary_contact: null, custom_fields: {} }, nextPage: null },
    { ...data, notes: '', cancelled_at: null, links: [] },
  ],
  emptyLists: [
    [],
    { records: [], totalSize: 0, done: true },
    { ok: true, result: [] },
    { value: [], '@odata.count': 0 },
    { matches: [] },
    { response: { items: [], total: 0 } },
    { code: 0, msg: 'success', data: [] },
    { content: [{ type: 'text', text: '{"items":[],"total":0}' }] },
    { edges: [], pageInfo: { hasNextPage: false } },
    '0 results',
  ],
  dates: ['synced_at', 'asOf', 'snapshotDate'],
  thumbs: ['thumbs_rating', 'csat'],
  disagreement: ['source_agreement', 'Both lookups answered, with values that do not fit together.'],
  unofferedTools: ['web_fetch', 'execute_sql', 'getWeather', 'filesystem__read_file', 'send_sms'],
  invalidArguments: ['{"ref":', '{"ref":[]}', '{}}', '{"input":{"ref":null}}', 'ref=123'],
  missingArguments: '{"ref":""}',
  widened: 'fuzzy',
  schemaKey: 'final_response',
  pending: { state: 'queued', detail: 'Still working on it, check again shortly.', retry_after: 5 },
  farDocument:
    'Cafeteria notice: the salad bar moves to the ground floor from Monday. Badge holders get a free coffee in the first week.',
  rewrite: 'Write a short search query that captures what the user needs. User message: ',
  unrelatedError: {
    kind: 'http',
    name: 'GET https://flags.example.com/v1/evaluate',
    children: [],
    milliseconds: 37,
    fault: { type: 'ConnectTimeout', message: 'Feature flag service did not answer, using defaults' },
    plain: {
      'http.request.method': 'GET',
      'url.full': 'https://flags.example.com/v1/evaluate',
      'error.type': 'ConnectTimeout',
    },
  },
}
