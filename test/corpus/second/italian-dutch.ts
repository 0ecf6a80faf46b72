import type { Pack } from '../pack.ts'

export const ITALIAN: Pack = {
  domain: 'language-learning',
  language: 'it',
  agents: ['tutor-parola', 'segreteria-corsi'],
  system:
    'Sei Lina, assistente della scuola di lingue Parola. Dai del tu, sii incoraggiante e usa gli strumenti per ogni dato.',
  lookups: [
    {
      tool: 'progressi_allievo',
      args: { allievo: '#id:PA-####' },
      data: { livello: '#pick:A2|B1|B2', lezioni: '#int:4-60', serie: '#int:2-90' },
      thing: "l'allievo {allievo}",
      ask: [
        'a che livello sono? {allievo}',
        'progressi {allievo}',
        'Studio tutte le sere ma mi sembra di non migliorare, mi dici come va il profilo {allievo}?',
      ],
      tell: [
        'Sei al livello {livello}, con {lezioni} lezioni fatte.',
        'Livello {livello} e {serie} giorni di fila, brava!',
        'Non sei affatto fermo: {lezioni} lezioni, livello {livello}.',
        '{allievo}: {livello}, serie di {serie} giorni.',
      ],
    },
    {
      tool: 'prossima_lezione',
      args: { gruppo: '#pick:Inglese sera|Tedesco base|Spagnolo veloce' },
      data: {
        giorno: '#pick:lunedì|mercoledì|sabato',
        ora: '#pick:18:30|20:00|10:15',
        aula: '#id:A#',
        docente: '#name',
      },
      thing: 'il gruppo {gruppo}',
      ask: ['quando è la prossima lezione di {gruppo}', '{gruppo} in che aula?', 'chi insegna {gruppo} e a che ora'],
      tell: [
        'La prossima lezione di {gruppo} è {giorno} alle {ora}, aula {aula}.',
        '{giorno} alle {ora} con {docente}.',
        'Aula {aula}, ore {ora}.',
      ],
    },
    {
      tool: 'quota_corso',
      args: { gruppo: '#pick:Inglese sera|Tedesco base|Spagnolo veloce' },
      data: { prezzo: '#money:120-690', rate: '#int:2-6', postiLiberi: '#int:1-9' },
      thing: 'il prezzo di {gruppo}',
      ask: ['quanto costa {gruppo}', 'posti liberi {gruppo}?', 'Si può pagare {gruppo} a rate?'],
      tell: [
        '{gruppo} costa {prezzo}, anche in {rate} rate; {postiLiberi} posti liberi.',
        'Il prezzo è {prezzo}.',
        'Sì, in {rate} rate, in tutto {prezzo}.',
      ],
    },
    {
      tool: 'esito_esame',
      args: { esame: '#id:EX####' },
      data: { voto: '#int:60-100', esito: '#pick:superato|superato con lode', attestato: '#date' },
      thing: "l'esame {esame}",
      ask: ["com'è andato l'esame {esame}", '{esame} passato??', "Quando arriva l'attestato dell'esame {esame}?"],
      tell: [
        'Esame {esito} con {voto} punti.',
        "L'attestato arriva il {attestato}; voto {voto}.",
        'Nessuna ansia: {esito}, {voto} su 100.',
      ],
    },
    {
      tool: 'traduzione_compito',
      args: { compito: '#id:C-###' },
      data: {
        correzioni: '#int:1-14',
        commento: '#pick:attenzione ai tempi verbali|ottimo lessico',
        consegnato: '#date',
      },
      thing: 'il compito {compito}',
      ask: ['il compito {compito} è corretto?', 'correzioni {compito}', 'che dice la prof del compito {compito}'],
      tell: [
        'Il compito {compito} ha {correzioni} correzioni; commento: {commento}.',
        '{correzioni} correzioni, {commento}.',
        'La prof scrive: {commento}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'prenota_conversazione',
      args: { giorno: '#pick:martedì|venerdì' },
      ask: ["prenotami un'ora di conversazione {giorno}", 'conversazione {giorno} pls'],
      done: ['Conversazione prenotata per {giorno}.', 'Fatto, ci vediamo {giorno}!'],
    },
    {
      tool: 'promemoria_studio',
      args: { ora: '#pick:7:00|21:30' },
      ask: ['ricordami di studiare alle {ora}', 'promemoria alle {ora}'],
      done: ['Promemoria attivo alle {ora}.', 'Ok, ti scrivo alle {ora}.'],
    },
  ],
  checks: [
    {
      tool: 'lezioni_annullate',
      args: { gruppo: '#pick:Inglese sera|Tedesco base' },
      ask: ['ci sono lezioni annullate di {gruppo}?', 'annullamenti {gruppo}'],
      none: [
        'Nessuna lezione annullata per {gruppo}.',
        'No, si fa tutto come da programma.',
        'Non ci sono annullamenti.',
      ],
    },
    {
      tool: 'pagamenti_aperti',
      args: { allievo: '#id:PA-####' },
      ask: ['devo ancora pagare qualcosa? {allievo}', 'rate in sospeso {allievo}'],
      none: ['Non hai pagamenti aperti.', 'È tutto pagato, {allievo} è in regola.'],
    },
  ],
  knowledge: {
    source: 'regolamento-scuola',
    thing: 'il recupero delle assenze',
    ask: ['posso recuperare una lezione persa?', 'ero malato, la lezione si recupera?'],
    documents: [
      'Si recuperano fino a 3 lezioni a trimestre, avvisando 24 ore prima.',
      'Le assenze senza avviso non si recuperano.',
    ],
    tell: [
      'Sì, fino a 3 lezioni a trimestre se avvisi 24 ore prima; senza avviso non si recupera.',
      'Puoi recuperarne 3 per trimestre con 24 ore di preavviso.',
    ],
  },
  chats: [{ ask: 'meglio studiare mattina o sera', tell: 'Meglio poco ogni giorno, all’ora in cui sei più sveglio.' }],
  sorrows: [
    {
      ask: 'il docente non si è presentato e avevo preso ferie',
      tell: 'Mi dispiace molto. La lezione si recupera gratis, e in più hai un’ora di conversazione in omaggio.',
    },
  ],
  lookalikes: [
    { ask: 'come si dice "I could not find the book" in italiano', tell: '«Non sono riuscito a trovare il libro.»' },
    { ask: 'si può saltare dal livello A1 al C1 in un mese?', tell: 'No, è impossibile: servono in media due anni.' },
  ],
  zeros: [
    {
      tool: 'assenze_allievo',
      args: { allievo: '#id:PA-####' },
      data: { assenze: 0, massimo: 5 },
      thing: 'le assenze di {allievo}',
      ask: ['quante assenze ha {allievo}', 'assenze {allievo}?'],
      tell: ['Hai 0 assenze.', 'Nessuna assenza finora, complimenti.'],
    },
  ],
  noisy: [
    {
      tool: 'errori_frequenti',
      args: { allievo: '#id:PA-####' },
      data: { errore: '#pick:past simple sbagliato|articoli mancanti', volte: '#int:3-30' },
      thing: 'gli errori di {allievo}',
      ask: ['quali errori faccio di più? {allievo}', 'errori {allievo}'],
      tell: ['Il tuo errore più frequente: {errore} ({volte} volte).', '{errore}, {volte} volte.'],
    },
  ],
}

export const DUTCH: Pack = {
  domain: 'library-loans',
  language: 'nl',
  agents: ['bieb-hulp', 'uitleen-balie'],
  system: 'Je bent de digitale balie van Bibliotheek Waalstad. Zeg je en jij, wees kort, haal alles uit de systemen.',
  lookups: [
    {
      tool: 'lening_bekijken',
      args: { exemplaar: '#id:BW-#######' },
      data: { titel: '#pick:De Avonden|Max Havelaar|Het Diner', inleverdatum: '#date', verlengd: '#int:1-3' },
      thing: 'exemplaar {exemplaar}',
      ask: [
        'wanneer moet {exemplaar} terug',
        'Ik lig met griep op bed, tot wanneer mag ik {exemplaar} houden?',
        '{exemplaar} inleverdatum?',
      ],
      tell: [
        '{titel} moet op {inleverdatum} terug.',
        'Je hebt tot {inleverdatum}; al {verlengd} keer verlengd.',
        'Geen haast, {titel} hoeft pas op {inleverdatum} terug.',
        'Inleveren uiterlijk {inleverdatum}.',
      ],
    },
    {
      tool: 'reservering_positie',
      args: { reservering: '#id:RV-####' },
      data: { positie: '#int:1-14', verwacht: '#date', vestiging: '#pick:Centrum|Oost|Haven' },
      thing: 'reservering {reservering}',
      ask: [
        'hoe lang nog voor {reservering}',
        'op welke plek sta ik, {reservering}',
        'Is {reservering} al binnen bij de balie?',
      ],
      tell: [
        'Je staat op plek {positie}, verwacht op {verwacht} in {vestiging}.',
        'Plek {positie}.',
        'Rond {verwacht} ligt het klaar in {vestiging}.',
      ],
    },
    {
      tool: 'pas_gegevens',
      args: { pas: '#id:2 ### ###' },
      data: { abonnement: '#pick:Basis|Groot Lezer|Student', geldigTot: '#date', maxBoeken: '#int:6-25' },
      thing: 'pas {pas}',
      ask: [
        'tot wanneer is pas {pas} geldig',
        'hoeveel boeken mag ik lenen met {pas}',
        'wat voor abonnement zit er op {pas}?',
      ],
      tell: [
        'Pas {pas} is geldig tot {geldigTot} ({abonnement}).',
        'Je mag {maxBoeken} boeken tegelijk lenen.',
        '{abonnement}, geldig tot {geldigTot}.',
      ],
    },
    {
      tool: 'zaal_bezetting',
      args: { zaal: '#pick:studiezaal|leeszaal|computerhoek' },
      data: { vrijePlekken: '#int:2-60', opTot: '#pick:18:00|20:30|22:00' },
      thing: 'de {zaal}',
      ask: ['is er nog plek in de {zaal}', 'tot hoe laat is de {zaal} open?', '{zaal} druk?'],
      tell: [
        'In de {zaal} zijn {vrijePlekken} plekken vrij, open tot {opTot}.',
        'Niet druk: {vrijePlekken} vrije plekken.',
        'De {zaal} is open tot {opTot}.',
      ],
    },
    {
      tool: 'catalogus_titel',
      args: { isbn: '#id:97890########' },
      data: { auteur: '#name', exemplaren: '#int:1-9', plaats: '#pick:rek R12|eerste verdieping|jeugd' },
      thing: 'ISBN {isbn}',
      ask: ['hebben jullie {isbn}', 'waar staat {isbn}', 'Hoeveel exemplaren zijn er van {isbn}?'],
      tell: [
        'Ja, {exemplaren} exemplaren, te vinden bij {plaats}.',
        'Het staat bij {plaats}; auteur {auteur}.',
        'Van {isbn} hebben we {exemplaren} exemplaren.',
      ],
    },
  ],
  actions: [
    {
      tool: 'lening_verlengen',
      args: { exemplaar: '#id:BW-#######' },
      ask: ['verleng {exemplaar} aub', 'mag {exemplaar} nog 3 weken?'],
      done: ['Verlengd met drie weken.', '{exemplaar} is verlengd.'],
    },
    {
      tool: 'pas_blokkeren',
      args: { pas: '#id:2 ### ###' },
      ask: ['ik ben mijn pas kwijt, {pas}, blokkeer hem', 'blokkeer {pas}'],
      done: ['Pas {pas} is geblokkeerd.', 'Geblokkeerd, haal gratis een nieuwe op.'],
    },
  ],
  checks: [
    {
      tool: 'boetes_open',
      args: { pas: '#id:2 ### ###' },
      ask: ['heb ik boetes op {pas}?', 'boete {pas}'],
      none: ['Je hebt geen boetes.', 'Er staat niets open op {pas}.', 'Nee, geen boetes.'],
    },
    {
      tool: 'sluitingsdagen',
      args: { vestiging: '#pick:Oost|Haven' },
      ask: ['is {vestiging} deze maand een dag dicht?', 'sluiting {vestiging}'],
      none: ['{vestiging} is deze maand geen dag gesloten.', 'Er zijn geen sluitingsdagen gepland.'],
    },
  ],
  knowledge: {
    source: 'leenvoorwaarden',
    thing: 'de leentermijn van films',
    ask: ['hoe lang mag ik een dvd houden', 'leentermijn films?'],
    documents: ['Films leen je 1 week, boeken 3 weken.', 'Te laat kost 0,25 euro per dag.'],
    tell: [
      'Films 1 week, boeken 3 weken; te laat kost 0,25 euro per dag.',
      'Een week. Daarna betaal je 0,25 euro per dag.',
    ],
  },
  chats: [
    { ask: 'tip voor een spannend boek?', tell: 'Probeer eens een Scandinavische thriller, daar ben je zo doorheen.' },
  ],
  sorrows: [
    {
      ask: 'jullie app wiste al mijn leeslijsten',
      tell: 'Wat vervelend, sorry! Lijsten zijn 30 dagen terug te halen via Instellingen, Prullenbak.',
    },
  ],
  lookalikes: [{ ask: 'mag ik eten in de leeszaal', tell: 'Nee, eten mag daar niet. In het café beneden wel.' }],
  zeros: [
    {
      tool: 'reserveringskosten',
      args: { pas: '#id:2 ### ###' },
      data: { kosten: 0, reden: 'Student' },
      thing: 'de kosten op {pas}',
      ask: ['wat kost reserveren met {pas}', 'reserveringskosten {pas}'],
      tell: ['Reserveren kost 0 euro.', 'Het is gratis.'],
    },
  ],
  noisy: [
    {
      tool: 'automaat_log',
      args: { automaat: '#id:ZB-#' },
      data: { storing: '#pick:scanner defect|foutcode 31|printer vastgelopen', sinds: '#pick:gisteren|vanochtend' },
      thing: 'automaat {automaat}',
      ask: ['automaat {automaat} doet raar, weten jullie dat?', 'storing {automaat}'],
      tell: ['Ja, {storing} sinds {sinds}.', '{automaat}: {storing}, sinds {sinds}.'],
    },
  ],
}
