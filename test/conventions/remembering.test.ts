import { expect, test } from 'vitest'
import { CONVENTIONS, createReader, PRECEDENCE } from '../../src/conventions/index.ts'
import { KnownKeys } from '../../src/conventions/reading/known-keys.ts'
import { Notes } from '../../src/conventions/reading/source-notes.ts'

const { compiled } = createReader(CONVENTIONS, PRECEDENCE)

function noted(notes: Notes, pairs: readonly (readonly [string, string])[]) {
  notes.start()
  for (const [field, source] of pairs) notes.add(field, source)
  return notes.record
}

test('spans of which the same is noted share one record of sources, others do not', () => {
  const notes = new Notes()
  const model = ['model', 'gen_ai.request.model'] as const
  const user = ['userId', 'user.id'] as const
  const record = noted(notes, [model, user])
  expect(record).toEqual({ model: 'gen_ai.request.model', userId: 'user.id' })
  expect(noted(notes, [model, ['userId', 'enduser.id']])).toEqual({ model: model[1], userId: 'enduser.id' })
  expect(noted(notes, [model])).toEqual({ model: model[1] })
  expect(noted(notes, [model, user])).toBe(record)
  expect(noted(notes, [])).toEqual({})
})

test('the last of two sources of one field counts, where the field came first', () => {
  const record = noted(new Notes(), [
    ['input', 'a'],
    ['output', 'b'],
    ['input', 'c'],
  ])
  expect(Object.entries(record)).toEqual([
    ['input', 'c'],
    ['output', 'b'],
  ])
})

test('endless different sources are noted right and forgotten', () => {
  const notes = new Notes()
  const first = noted(notes, [['model', 'key']])
  for (let at = 0; at < 6_000; at++) {
    const source = at % 7 === 0 ? 'k'.repeat(200) + at : `key.${at}`
    expect(
      noted(notes, [
        ['output', `x.${at % 10}`],
        ['input', source],
      ]),
    ).toEqual({ output: `x.${at % 10}`, input: source })
  }
  expect(noted(notes, [['model', 'key']])).toEqual(first)
  expect(noted(notes, [['model', 'key']])).not.toBe(first)
})

test('a key is known again, after whatever other key it comes and however many come between', () => {
  const keys = new KnownKeys(compiled)
  const walk = (list: readonly string[]) => {
    keys.start()
    return list.map((key) => keys.next(key))
  }
  const [model, user] = walk(['gen_ai.request.model', 'user.id'])
  expect(walk(['user.id', 'gen_ai.request.model'])).toEqual([user, model])
  expect(model?.steps.length).toBeGreaterThan(0)
  expect(walk(['http.request.headers.cookie', 'plain.key'])).toMatchObject([
    { isSecret: true },
    { isSecret: false, steps: [], family: undefined, rest: '' },
  ])
  for (let at = 0; at < 11_000; at++) expect(walk([`key.${at}`, 'user.id'])[0]?.key).toBe(`key.${at}`)
  const [again] = walk(['user.id'])
  expect(again).not.toBe(user)
  expect(again?.steps).toBe(user?.steps)
})
