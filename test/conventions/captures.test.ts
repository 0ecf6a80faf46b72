import { describe, expect, it } from 'vitest'
import { readSpan } from '../../src/conventions/index.ts'
import type { CanonicalSpan } from '../../src/model/span.ts'
import { capture, expectedTurns, LIBRARIES } from './captures.ts'

function canonicalSpans(library: string): CanonicalSpan[] {
  return capture(library).spans.flatMap((received) => {
    const read = readSpan(received)
    return 'span' in read ? [read.span] : []
  })
}

describe.each(LIBRARIES)('%s', (library) => {
  const spans = canonicalSpans(library)

  it('reads every span and gives no id that the story does not have', () => {
    expect(spans.length).toBe(capture(library).spans.length)
    const turns = expectedTurns(library)
    const users = new Set(turns.map((turn) => turn.user_id))
    const sessions = new Set(turns.map((turn) => turn.session_id))
    expect(spans.map((span) => span.userId).filter((id) => id !== '' && !users.has(id))).toEqual([])
    expect(spans.map((span) => span.sessionId).filter((id) => id !== '' && !sessions.has(id))).toEqual([])
  })
})
