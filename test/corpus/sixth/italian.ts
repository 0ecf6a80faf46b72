import type { Pack } from '../pack.ts'

export const ITALIAN: Pack = {
  domain: 'concessionaria-auto',
  language: 'it',
  agents: ['assistente-concessionaria', 'officina-agent'],
  system:
    'Sei l’assistente della concessionaria Autovia. Aiuti i clienti con ordini, tagliandi e preventivi. Usa il Lei, rispondi in modo cordiale e breve, prendi i dati dagli strumenti.',
  lookups: [
    {
      tool: 'leggi_ordine_veicolo',
      args: { ordine: '#id:AV-#####' },
      data: {
        modello: '#pick:Panda Hybrid|Yaris Cross|Tucson N Line',
        fase: '#pick:in produzione|in transito|arrivata in sede',
        consegna_prevista: '#pick:18/02/2027|05/04/2027|21/05/2027',
        consulente: '#pick:Dott. Ferri|Sig.ra Monti|Sig. Galli',
      },
      thing: 'l’ordine {ordine}',
      ask: [
        'A che punto è il mio ordine {ordine}?',
        '{ordine} consegna?',
        'Aspetto la macchina da novembre. Mi sa dire quando arriva? L’ordine è {ordine}.',
      ],
      tell: [
        'La sua {modello} (ordine {ordine}) è {fase}. La consegna è prevista per il {consegna_prevista}.',
        'Consegna prevista: {consegna_prevista}.',
        'L’auto è {fase}, con consegna il {consegna_prevista}; il suo consulente è {consulente}.',
        '**Ordine {ordine}**\n- Modello: {modello}\n- Fase: {fase}\n- Consegna: {consegna_prevista}',
      ],
    },
    {
      tool: 'getAppuntamentoOfficina',
      args: { targa: '#pick:GH 482 KL|FX 120 RT|GB 771 ZA' },
      data: {
        giorno: '#pick:lunedì 15 febbraio|giovedì 4 marzo|martedì 13 aprile',
        ora: '#pick:8:30|10:00|14:30',
        intervento: '#pick:tagliando|cambio gomme|revisione',
        durata_ore: '#int:1-6',
      },
      thing: 'l’appuntamento per la targa {targa}',
      ask: [
        'Quando ho l’appuntamento in officina? Targa {targa}',
        'appuntamento {targa}',
        'Devo organizzarmi con il lavoro: quanto dura l’intervento sulla {targa}?',
      ],
      tell: [
        'L’appuntamento per {targa} è {giorno} alle {ora} ({intervento}). Calcoli circa {durata_ore} ore.',
        '{giorno}, ore {ora}, circa {durata_ore} ore di lavoro.',
        '{giorno} alle {ora}: l’intervento ({intervento}) dura circa {durata_ore} ore.',
      ],
    },
    {
      tool: 'preventivo.recupera',
      args: { preventivo: '#id:P-27-####' },
      data: {
        prezzo: '#pick:16.900 €|24.350 €|38.700 €',
        rata: '#pick:189 €|274 €|399 €',
        valido_fino: '#pick:28/02/2027|31/03/2027',
        sconto: '#pick:4 %|7 %|10 %',
      },
      thing: 'il preventivo {preventivo}',
      ask: [
        'Mi ricorda il prezzo del preventivo {preventivo}?',
        'rata {preventivo}',
        'Il preventivo {preventivo} vale ancora? Vorrei decidere entro sabato.',
      ],
      tell: [
        'Il preventivo {preventivo} è di {prezzo} con uno sconto del {sconto}, oppure {rata} al mese. Vale fino al {valido_fino}.',
        'Sono {prezzo} oppure {rata} al mese, con validità fino al {valido_fino}.',
        'La rata sarebbe di {rata}, il prezzo {prezzo}; vale fino al {valido_fino}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'prenota_test_drive',
      args: { modello: '#pick:Yaris Cross|Tucson N Line', giorno: '#pick:venerdì|sabato' },
      ask: ['Vorrei provare la {modello} {giorno}', 'test drive {modello} {giorno}'],
      done: ['La prova della {modello} è prenotata per {giorno}. Porti la patente!', 'Prenotato: {modello}, {giorno}.'],
    },
    {
      tool: 'invia_promemoria_tagliando',
      args: { targa: '#pick:GH 482 KL|FX 120 RT' },
      ask: ['Mandatemi un promemoria per il tagliando della {targa}', 'promemoria {targa}'],
      done: ['Riceverà un promemoria per la {targa} una settimana prima.', 'Promemoria impostato.'],
    },
  ],
  checks: [
    {
      tool: 'cerca_richiami',
      args: { targa: '#pick:GH 482 KL|GB 771 ZA' },
      ask: ['Ci sono campagne di richiamo per la {targa}?', 'richiami {targa}'],
      none: [
        'Nessun richiamo per la {targa}.',
        'La sua auto non è interessata da campagne di richiamo.',
        'No, per {targa} non c’è alcun richiamo attivo.',
      ],
    },
    {
      tool: 'elencoScadenze',
      args: { targa: '#pick:FX 120 RT|GB 771 ZA' },
      ask: ['Ho scadenze in arrivo per la {targa}?', 'scadenze {targa}?'],
      none: [
        'Per la {targa} non ci sono scadenze nei prossimi tre mesi.',
        'Nessuna scadenza in vista, è tutto in regola.',
      ],
    },
  ],
  knowledge: {
    source: 'manuale-garanzia',
    thing: 'la garanzia della batteria ibrida',
    ask: [
      'Quanto dura la garanzia della batteria ibrida?',
      'garanzia batteria',
      'La mia ibrida ha 90.000 km. La batteria è ancora in garanzia?',
    ],
    documents: [
      'Batteria ibrida: 8 anni o 160.000 km, a condizione che il tagliando venga fatto ogni anno presso la rete.',
      'La garanzia si trasferisce al nuovo proprietario.',
    ],
    tell: [
      'La batteria ibrida è coperta per 8 anni o 160.000 km, purché il tagliando sia fatto ogni anno presso la nostra rete.',
      'Sì: la copertura arriva a 160.000 km o 8 anni, e passa anche al nuovo proprietario.',
    ],
  },
  chats: [
    {
      ask: 'Ogni quanto si cambia l’olio?',
      tell: 'In media ogni 15.000 km o una volta all’anno; il libretto del suo modello indica l’intervallo esatto.',
    },
    {
      ask: 'differenza tra full hybrid e mild hybrid',
      tell: 'La full hybrid può muoversi anche solo in elettrico, la mild hybrid aiuta soltanto il motore termico.',
    },
  ],
  sorrows: [
    {
      ask: 'Mi avete riconsegnato l’auto con un graffio sulla portiera',
      tell: 'Ci scusiamo, non deve succedere. Il graffio viene riparato a nostre spese: venga quando vuole senza appuntamento, nel frattempo ha a disposizione un’auto sostitutiva gratuita.',
    },
  ],
  lookalikes: [
    {
      ask: 'Posso restituire l’auto nuova dopo una settimana?',
      tell: 'No, per le auto acquistate in sede non è previsto il recesso. Vale solo per i contratti conclusi a distanza, entro 14 giorni.',
    },
    {
      ask: 'cosa vuol dire la spia P0420',
      tell: 'P0420 indica che il catalizzatore lavora sotto la soglia di efficienza. Può guidare con calma fino in officina.',
    },
  ],
  zeros: [
    {
      tool: 'rate_arretrate',
      args: { preventivo: '#id:P-27-####' },
      data: { arretrate: 0, totale_rate: '#int:24-60' },
      thing: 'le rate arretrate di {preventivo}',
      ask: ['Ho rate arretrate sul contratto {preventivo}?', 'arretrati {preventivo}'],
      tell: ['Le rate arretrate sono 0 su {totale_rate}.', 'Non ha rate arretrate: il conteggio è 0.'],
    },
  ],
  noisy: [
    {
      tool: 'lettura_centralina',
      args: { targa: '#pick:GH 482 KL|FX 120 RT' },
      data: {
        errori: '#int:1-7',
        codice: '#pick:P0301 mancata accensione|U0100 comunicazione persa|B1342 guasto centralina',
        ultimo: '#pick:12/01/2027|02/03/2027',
      },
      thing: 'la diagnosi della {targa}',
      ask: ['Quali errori avete letto sulla {targa}?', 'errori centralina {targa}'],
      tell: [
        'Sulla {targa} abbiamo letto {errori} errori; il principale è {codice}, rilevato il {ultimo}.',
        'Errore principale: {codice}.',
      ],
    },
  ],
}
