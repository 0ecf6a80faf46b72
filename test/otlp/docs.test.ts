import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { otlpSettings, REJECTIONS, WARNINGS } from '../../src/otlp/index.ts'

const page = readFileSync(new URL('../../docs/otlp.md', import.meta.url), 'utf8')

test('docs/otlp.md lists every reason', () => {
  for (const reason of [...Object.keys(REJECTIONS), ...Object.keys(WARNINGS)]) expect(page).toContain(`\`${reason}\``)
})

test('docs/otlp.md states every limit with its default', () => {
  for (const [name, value] of Object.entries(otlpSettings.parse({})))
    expect(page).toContain(`| \`${name}\` | ${value} |`)
})
