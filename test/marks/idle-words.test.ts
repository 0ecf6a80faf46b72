import { describe, expect, it } from 'vitest'
import { markSpan } from '../../src/marks/index.ts'
import { markSettings } from '../../src/marks/settings.ts'
import { span } from '../builders/span.ts'

const answer = (answerText: string) =>
  markSpan(span({ id: 'a', kind: 'llm', answerText }), markSettings.parse({})).marks.answer

describe('denials and regrets that mean nothing', () => {
  it.each([
    'I ran the lookup. Two or more screens in 28 days. Something else on your list?',
    'Medicines cannot be returned for resale, but you get a refund within 14 days.',
    'No, not on the street: 3 hours are free.',
  ])('"%s" admits nothing', (text) => expect(answer(text).admitsMissing).toBe(false))

  it.each([
    "Our system doesn't recognise wave W787. Perhaps a 0 stands for an O.",
    'Nothing is stored for part 778; the archive goes back 7 years.',
    'Zu Vertrag 77 ist nichts gespeichert; das Archiv reicht 7 Jahre zurück.',
    "Rien n'est enregistré pour le contrat 77 ; les archives remontent à 7 ans.",
    'Er is niets opgeslagen over contract 77; het archief gaat 7 jaar terug.',
    "Non è salvato nulla per il contratto 77; l'archivio copre 7 anni.",
    '系统无法识别编号77。',
    '契約77については何も保存されていません。記録は7年分です。',
  ])('"%s" admits that data is missing', (text) => expect(answer(text).admitsMissing).toBe(true))

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
    "It isn't lost: it is in Boston since 9:40.",
    "La commande n'est pas en retard : elle arrive vendredi à 10 h.",
    'De bestelling is niet vertraagd: hij komt om 10 uur.',
    'Yes, it ships at no cost.',
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
