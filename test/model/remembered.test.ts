import { expect, test } from 'vitest'
import { rememberedLately } from '../../src/model/remembered.ts'

test('the last few texts are read once, and what was asked again stays longest', () => {
  const read: string[] = []
  const ask = rememberedLately(3, (text) => {
    read.push(text)
    return { of: text }
  })
  const settings = ask('settings')
  expect(ask('a')).toEqual({ of: 'a' })
  expect(ask('settings')).toBe(settings)
  for (const text of ['b', 'c', 'd']) expect(ask(text)).toEqual({ of: text })
  expect(ask('settings')).toBe(settings)
  expect(read).toEqual(['settings', 'a', 'b', 'c', 'd'])
  expect(ask('a')).toEqual({ of: 'a' })
  expect(read.at(-1)).toBe('a')
})

test('texts of which each is asked twice do not keep each other', () => {
  const ask = rememberedLately(2, (text) => text.toUpperCase())
  for (let at = 0; at < 20; at++) for (let twice = 0; twice < 2; twice++) expect(ask(`t${at}`)).toBe(`T${at}`)
})
