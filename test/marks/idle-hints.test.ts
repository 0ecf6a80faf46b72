import { expect, test } from 'vitest'
import { withoutIdleDenials } from '../../src/marks/idle-words.ts'
import { MEANINGS } from '../../src/marks/languages/language.ts'
import { createMeaningReader } from '../../src/marks/meanings.ts'

/** At least one wording of every kind that is taken out of answers, in every language. */
const IDLE = [
  'no worries',
  'no later than',
  'nothing to hide',
  'not only',
  "don't worry",
  'do not hesitate to',
  'if not:',
  'why not',
  'at no extra charge',
  'ohne Aufpreis',
  'sans frais',
  'sin coste',
  'sem custos',
  'senza costi',
  'zonder extra kosten',
  'cannot be returned',
  "can't be refunded",
  'may not be exchanged',
  "isn't lost: it is in Boston since 9:40",
  'nicht verspätet: um 9 Uhr',
  'keine Sorge',
  'nicht zuletzt',
  'falls nicht',
  'machen Sie sich keine Sorgen',
  'pas de souci',
  'sans doute',
  "n'hésitez surtout pas",
  'ne vous inquiétez pas',
  'ne vous en faites pas',
  'sinon',
  'sin problema',
  'no te preocupes',
  'de nada',
  'sem dúvidas',
  'não se preocupe',
  'nada de pânico',
  'nessun problema',
  'niente paura',
  'non si preoccupi',
  'geen zorgen',
  'maak je geen zorgen',
  'niets te danken',
  'so sorry for the long wait',
  'apologies for the delay',
  'Entschuldigung für die Wartezeit',
  'pardon, das hat gedauert',
  "désolé pour l'attente",
  'disculpe por la espera',
  'desculpe pela demora',
  'scusi per il ritardo',
  'mi dispiace per la attesa',
  'excuses voor de vertraging',
  '让您久等了',
  'お待たせしました',
  'माफ़ कीजिए देर हुई',
  '没问题',
  'ご心配なく',
  '遠慮なく',
  'とんでもない',
  'चिंता न करें',
  'कोई बात नहीं',
  'I just ran the quick lookup.',
  "I've done a search:",
  'Is there anything else that you would like to look at today, or somebody whom I may help besides?',
]

const FILLER = 'Your order left the warehouse on Monday and will be with you by Friday. '.repeat(12)

const reader = createMeaningReader({}, 0.2)
/** Above these bits stands the hint itself. */
const MEANT = 2 ** MEANINGS.length - 1

test.each(IDLE)('"%s" is hinted at wherever it reaches into what is read', (idle) => {
  for (const length of [0, 200, 430, 460, 700, 850]) {
    const filler = FILLER.slice(0, length)
    for (const at of [
      0,
      1,
      150,
      300,
      310,
      316,
      319,
      length - 180,
      length - 130,
      length - 121,
      length - 118,
      length - 60,
      length,
    ]) {
      const place = Math.min(Math.max(at, 0), length)
      const text = `${filler.slice(0, place)} ${idle}, ${filler.slice(place)}`
      const rest = withoutIdleDenials(text)
      expect(reader.readAnswer(text) & MEANT).toBe(reader.read(rest, 'answer') & MEANT)
    }
  }
})
