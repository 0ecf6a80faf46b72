import { describe, expect, it } from 'vitest'
import { markSpan } from '../../src/marks/index.ts'
import { markSettings } from '../../src/marks/settings.ts'
import { span } from '../builders/span.ts'

const answer = (answerText: string) =>
  markSpan(span({ id: 'a', kind: 'llm', answerText }), markSettings.parse({})).marks.answer

describe('denials and regrets that mean nothing', () => {
  it.each([
    'No worries, it is ready.',
    'No stress: she comes on Friday.',
    'Nothing to hide: Nadia has done most of it.',
    'Keine Sorge, sie ist fertig.',
    'Geen zorgen, het komt vandaag.',
    'Pas de souci, il est prêt.',
    'Sin problema, ya está listo.',
    'Não se preocupe, ficou pronto.',
    'Nessun problema, è pronto.',
    '没问题，已经好了。',
  ])('"%s" denies nothing', (text) =>
    expect(answer(text)).toMatchObject({ denies: false, statesNone: false, admitsMissing: false }),
  )

  it.each([
    'Sorry for the wait! It is locked.',
    'Pardon the interruption earlier. It is locked.',
    'Apologies for the confusion, it is locked.',
    'Entschuldigung für die Wartezeit, es ist zu.',
    'Désolé pour l’attente, elle est fermée.',
    'Perdón por la espera, está cerrada.',
    '让您久等了,抱歉!订上啦!',
  ])('"%s" regrets nothing that matters', (text) => expect(answer(text).apologises).toBe(false))

  it.each([
    'Sorry, I found nothing.',
    'No, there is nothing.',
    'Leider habe ich keine Daten.',
    'Es tut mir leid, da ist nichts.',
  ])('"%s" does', (text) => expect(answer(text).denies || answer(text).apologises).toBe(true))
})
