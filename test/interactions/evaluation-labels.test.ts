import { describe, expect, it } from 'vitest'
import { interactionSettings, judgeEvaluation } from '../../src/interactions/index.ts'
import { evaluation } from '../builders/span.ts'

const settings = interactionSettings.parse({}).evaluations
const verdict = (label: string, name = 'answer_quality') =>
  judgeEvaluation(evaluation({ name, label, score: null }), 'i', settings).passed

describe('the label of an evaluation', () => {
  it.each(
    "unacceptable|Not OK|unsatisfactory|rejected|below_bar|failing|BAD|non-compliant|does not meet|does_not_meet_expectations|unmet|Not Met|below_expectations|under threshold|ungrounded|NotRelevant|NOT_FAITHFUL|unfaithful|irrelevant|inaccurate|inadequate|insufficient|needs improvement|hallucination|contradicts|mismatch|poor|very poor|terrible|F|D-|no|not really|isn't helpful|off-topic|off topic|fails|failed check|falls short|👎🏽|❌|❌ wrong|nicht bestanden|ungenügend|mangelhaft|nicht erfüllt|falsch|échec|insuffisant|non conforme|mauvais|no cumple|reprobado|inaceptable|incorrecto|não atende|reprovado|inadequado|bocciato|insufficiente|non superato|onvoldoende|gezakt|onjuist|voldoet niet|不合格|未通过|错误|不相关|不正解|不適切|फेल|गलत|low|strongly disagree".split(
      '|',
    ),
  )('"%s" fails', (label) => expect(verdict(label)).toBe(false))

  it.each(
    'acceptable|OK|satisfactory|approved|above_bar|passing|GOOD|compliant|meets|met|Meets Expectations|exceeds expectations|above average|not bad|no issues|no hallucination|non-toxic|not_harmful|unbiased|grounded|fully supported|well grounded|A+|B-|yes|👍🏽|✅ correct|bestanden|gut|erfüllt|conforme|réussi|satisfaisant|cumple|aprobado|satisfactorio|atende|aprovado|superato|sufficiente|voldoende|voldoet|合格|通过|正确|適切|没有问题|पास|सही|high|strongly agree'.split(
      '|',
    ),
  )('"%s" passes', (label) => expect(verdict(label)).toBe(true))

  it.each(
    'partially correct|mixed|borderline|C|A|B|D|neutral|n/a|unknown|not applicable|not sure|refund|3 of 5|average|correct but unsafe|部分正确|teilweise richtig|it says the right thing in the first part and later on not'.split(
      '|',
    ),
  )('"%s" gives no verdict', (label) => expect(verdict(label)).toBeNull())

  it.each([
    ['toxicity', 'high', false],
    ['toxicity', 'low', true],
    ['hallucination', 'detected', false],
    ['hallucination', 'none detected', true],
    ['pii_leakage', 'Not Present', true],
    ['bias', 'above threshold', false],
    ['hallucination', 'oui', false],
    ['severity', 'low', null],
    ['intent', 'match', null],
    ['intent_resolution', 'wrong', false],
    ['topic_adherence', 'NOT_MET', false],
    ['language_match', 'poor', false],
    ['topic', 'complaint: wrong item', null],
    ['grade', 'B', true],
    ['essay_grade', 'D', false],
    ['priority', 'high', null],
  ])('%s: "%s" is %s', (name, label, expected) => expect(verdict(label, name)).toBe(expected))
})
