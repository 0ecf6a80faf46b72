import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amplitudeSettings } from '../../src/destinations/amplitude.ts'
import { posthogSettings } from '../../src/destinations/posthog.ts'
import { evaluationProperties, interactionProperties } from '../../src/destinations/properties.ts'
import { segmentSettings } from '../../src/destinations/segment.ts'
import { webhookSettings } from '../../src/destinations/webhook.ts'
import { evaluation, interaction } from './samples.ts'

function docs(page: string): string {
  return readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
}

describe('the documentation', () => {
  const full = interaction({ inputText: 'in', outputText: 'out', degradedStep: 'chat', evalScores: {} })
  test.each([
    ...Object.keys(interactionProperties(full, 1)),
    ...Object.keys(evaluationProperties(evaluation({ spanId: 's', explanation: 'why' }), 1)),
  ])('says what the property %s means', (property) => {
    expect(docs('destinations.md')).toContain(`\`${property}\``)
  })

  test.each([
    ['posthog', posthogSettings],
    ['amplitude', amplitudeSettings],
    ['segment', segmentSettings],
    ['webhook', webhookSettings],
  ] as const)('lists every setting of %s, with its default', (name, schema) => {
    const page = docs(`destinations/${name}.md`)
    for (const [setting, field] of Object.entries<z.ZodType>(schema.shape)) {
      expect(page).toContain(`\`${setting}\``)
      const fallback = z.toJSONSchema(field).default
      if (fallback !== undefined) expect(page).toContain(String(fallback))
    }
  })
})
