import { laminar } from '../../src/conventions/laminar.ts'
import { testConvention } from '../contracts/convention.ts'

testConvention({
  convention: laminar,
  spans: [
    {
      what: 'a tool',
      span: {
        name: 'lookup',
        attributes: {
          'lmnr.span.type': 'TOOL',
          'lmnr.span.input': '[{"id":7}]',
          'lmnr.span.output': 'null',
          'lmnr.association.properties.user_id': 'u1',
          'lmnr.association.properties.session_id': 's1',
          'lmnr.association.properties.tags': ['a'],
        },
      },
      expected: { kind: 'tool', toolName: 'lookup', toolResult: 'null', userId: 'u1', sessionId: 's1', tags: ['a'] },
    },
    {
      what: 'a default span, which says nothing of its kind',
      span: {
        attributes: { 'lmnr.span.type': 'DEFAULT', 'lmnr.span.input': '"Hello?"', 'lmnr.span.output': '"Hi."' },
      },
      expected: { kind: 'other', userText: 'Hello?', answerText: 'Hi.' },
    },
  ],
})
