import type { Spelling } from '../spelling.ts'

export const DEV_SPELLING: Spelling = {
  documentId: 'doc',
  wraps: (data, text) => [
    data,
    data,
    JSON.stringify(data),
    { data },
    [data],
    { result: data, error: null },
    text,
    { results: [data], total: 1 },
  ],
  withNulls: (data) => [
    { error: null, data, next_page: null },
    { ...data, middle_name: null, notes: '', warnings: [] },
  ],
  emptyLists: [[], { results: [] }, { matches: [], total: 0 }, 'No results', { items: [] }],
  dates: ['cached_at', 'as_of'],
  thumbs: ['user_feedback', 'thumbs'],
  disagreement: ['source_consistency', 'Contradicts the first source.'],
  unofferedTools: ['web_browse', 'do_everything'],
  invalidArguments: ['{}', '{"id": 12', '{"wrong":true}'],
  missingArguments: '{}',
  widened: 'fuzzy',
  schemaKey: 'summary',
  pending: { state: 'pending' },
  farDocument: 'Opening hours of the canteen',
  rewrite: 'Rewrite as keywords: ',
  unrelatedError: {
    kind: 'http',
    name: 'GET',
    children: [],
    milliseconds: 9,
    fault: { type: '404', message: '' },
    inheritedFault: true,
    plain: {
      'http.request.method': 'GET',
      'http.response.status_code': 404,
      'url.full': 'https://cache.internal/v1/k',
    },
  },
}
