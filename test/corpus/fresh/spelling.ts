import type { Spelling } from '../spelling.ts'

export const FRESH_SPELLING: Spelling = {
  documentId: 'doc_',
  wraps: (data, text) => [
    data,
    data,
    data,
    { data },
    { success: true, data },
    JSON.stringify(data),
    { results: [data], count: 1 },
    { status: 'success', result: data },
    { content: [{ type: 'text', text: JSON.stringify(data, null, 2) }] },
    [data],
    { object: 'list', has_more: false, data: [data] },
    { statusCode: 200, data, message: 'OK' },
    `Found 1 result:\n${text.replaceAll(', ', '\n')}`,
    `| ${Object.keys(data).join(' | ')} |\n| ${Object.keys(data)
      .map(() => '---')
      .join(' | ')} |\n| ${Object.values(data)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join(' | ')} |`,
  ],
  withNulls: (data) => [
    { ...data, deletedAt: null, metadata: {}, tags: [] },
    { success: true, data, error: null },
    { data: { ...data, comments: [], assignee: null }, meta: null },
    { ...data, description: '', error: null, next_cursor: null },
  ],
  emptyLists: [
    [],
    { data: [] },
    { results: [], count: 0 },
    { success: true, data: [], total: 0 },
    '[]',
    { object: 'list', has_more: false, data: [] },
    { items: [], nextToken: null },
    'No results found.',
    { content: [{ type: 'text', text: '[]' }] },
  ],
  dates: ['lastUpdated', 'data_as_of', 'refreshed_at'],
  thumbs: ['user_feedback', 'thumbs'],
  disagreement: ['consistency_check', 'The sources report different values.'],
  unofferedTools: ['search_web', 'runPythonCode', 'get_user_profile', 'browser_navigate'],
  invalidArguments: ['{"id":}', '{"id":123,"extra":[]}', '""', '{"query":null}'],
  missingArguments: '{}',
  widened: 'includeArchived',
  schemaKey: 'answer',
  pending: { status: 'in_progress', message: 'Your request is being processed.', percentComplete: 40 },
  farDocument:
    'Holiday party 2026: the office closes at 3 pm on 18 December. Please sign up for the raffle at reception.',
  rewrite: 'Given the conversation, rephrase the follow-up question to be a standalone question: ',
  unrelatedError: {
    kind: 'http',
    name: 'POST https://analytics.example.org/collect',
    children: [],
    milliseconds: 48,
    fault: { type: 'TimeoutError', message: 'Timed out sending 12 analytics events' },
    plain: {
      'http.request.method': 'POST',
      'url.full': 'https://analytics.example.org/collect',
      'error.type': 'TimeoutError',
    },
  },
}
