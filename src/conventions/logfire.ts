import type { Convention } from './reading/convention.ts'
import { custom, words } from './reading/readings.ts'

/** Pydantic Logfire's marks on any span, AI or not. */
export const logfire: Convention = {
  name: 'logfire',
  general: true,
  source: 'https://github.com/pydantic/logfire/blob/main/logfire/_internal/constants.py',
  attributes: {
    // A zero-duration copy that is sent when a span starts, so that it shows at once; the span itself follows.
    'logfire.span_type': custom('placeholder', (value) => (value === 'pending_span' ? 'pending_span' : undefined)),
    'logfire.tags': words('tags'),
  },
}
