import type { Pack } from '../pack.ts'

export const ITALIAN: Pack = {
  domain: 'calzature-online',
  language: 'it',
  agents: ['commessa-virtuale', 'resi_agent'],
  system:
    'Sei l’assistente di PassoLieve, negozio di scarpe online. Dai del tu ai clienti, con tono amichevole. Per ordini, taglie e resi interroga sempre gli strumenti.',
  lookups: [
    {
      tool: 'orders.track',
      args: { ordine: '#id:PL-######' },
      data: {
        stato: '#pick:in preparazione|affidato al corriere|in consegna',
        arrivo: '#pick:martedì 9 marzo|venerdì 19 marzo|lunedì 12 aprile',
        corriere: '#pick:BRT|GLS|SDA',
        colli: '#int:1-3',
      },
      thing: 'ordine {ordine}',
      ask: [
        'Quando arriva il mio ordine {ordine}?',
        '{ordine} consegna',
        'Ciao! Sabato ho un matrimonio e le scarpe dell’ordine {ordine} non sono ancora arrivate. Quando le consegnate?',
      ],
      tell: [
        'Il tuo ordine {ordine} è {stato} (corriere: {corriere}). La consegna è prevista per {arrivo}.',
        'Arriva {arrivo}.',
        'Consegna prevista: **{arrivo}** ({corriere}, colli: {colli}).',
        'Ecco la situazione:\n- Stato: {stato}\n- Corriere: {corriere}\n- Arrivo previsto: {arrivo}',
      ],
    },
    {
      tool: 'magazzino__disponibilita_taglia',
      args: { modello: '#pick:Derby Urbino|Sneaker Lampo|Sandalo Egadi', taglia: '#int:36-45' },
      data: { paia: '#int:1-48', prezzo: '#pick:69,90 €|98,00 €|129,50 €', colore: '#pick:nero|cuoio|blu notte' },
      thing: 'modello {modello} in taglia {taglia}',
      ask: [
        'Avete {modello} nel {taglia}?',
        '{modello} {taglia} disponibile?',
        'Vorrei regalare {modello} a mio fratello, che porta il {taglia}. Ce ne sono ancora e quanto costano?',
      ],
      tell: [
        'Sì! Di {modello} nel {taglia} ci sono {paia} paia, colore {colore}, a {prezzo}.',
        'Disponibile: {paia} paia a {prezzo}.',
        'Il modello {modello} in taglia {taglia} è disponibile in {colore} e costa {prezzo}.',
      ],
    },
    {
      tool: 'leggiPraticaReso',
      args: { reso: '#id:RS#####' },
      data: {
        rimborso: '#pick:54,90 €|89,00 €|118,20 €',
        esito: '#pick:pacco ricevuto|controllo superato|rimborso emesso',
        accredito_entro: '#pick:15 marzo|24 marzo|6 aprile',
      },
      thing: 'reso {reso}',
      ask: [
        'Quando ricevo i soldi del reso {reso}?',
        'rimborso {reso}',
        'Ho rispedito le scarpe dieci giorni fa con il reso {reso}. Quanto mi rimborsate ed entro quando?',
      ],
      tell: [
        'Il reso {reso} risulta «{esito}». Riceverai {rimborso} entro il {accredito_entro}.',
        '{rimborso}, entro il {accredito_entro}.',
        'Ti accrediteremo {rimborso} sulla carta usata per l’acquisto, entro il {accredito_entro}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'returns.generate_label',
      args: { ordine: '#id:PL-######' },
      ask: ['Mi serve l’etichetta di reso per {ordine}', 'etichetta reso {ordine} grazie'],
      done: [
        'Ti ho appena inviato via e-mail l’etichetta per {ordine}.',
        'Fatto, trovi l’etichetta nella tua casella.',
      ],
    },
    {
      tool: 'avvisami_disponibilita',
      args: { modello: '#pick:Derby Urbino|Sandalo Egadi' },
      ask: ['Avvisami quando torna {modello}', 'notifica {modello}'],
      done: ['Ti scriverò appena {modello} torna in catalogo.', 'Avviso attivato per {modello}.'],
    },
  ],
  checks: [
    {
      tool: 'promo.search_active',
      args: { modello: '#pick:Sneaker Lampo|Derby Urbino' },
      ask: ['C’è qualche sconto attivo su {modello}?', 'sconti {modello}?'],
      none: [
        'Al momento non ci sono sconti attivi su {modello}.',
        'No, {modello} è a prezzo pieno: nessuna promozione in corso.',
        'Nessuno sconto, per ora.',
      ],
    },
    {
      tool: 'elencaReclamiAperti',
      args: { ordine: '#id:PL-######' },
      ask: ['Ci sono reclami aperti su {ordine}?', 'reclami {ordine}'],
      none: ['No, su {ordine} non c’è nessun reclamo aperto.', 'Non risultano reclami: è tutto a posto.'],
    },
  ],
  knowledge: {
    source: 'kb_cura_e_resi',
    thing: 'reso di scarpe indossate',
    ask: [
      'Posso restituire scarpe già indossate?',
      'reso scarpe usate',
      'Le ho messe una sera sola, ma mi fanno male. Posso ancora rendere le scarpe?',
    ],
    documents: [
      'Si accettano resi entro 30 giorni, con suola pulita e scatola originale. Le scarpe indossate all’esterno non sono rimborsabili.',
      'In caso di difetto di fabbricazione vale la garanzia di 24 mesi, anche se le scarpe sono state usate.',
    ],
    tell: [
      'Le scarpe indossate all’esterno non sono rimborsabili. Se le hai provate solo in casa, con la suola pulita, hai 30 giorni per renderle.',
      'Solo se la suola è pulita e hai ancora la scatola, entro 30 giorni. Se invece c’è un difetto, vale la garanzia di 24 mesi.',
    ],
  },
  chats: [
    {
      ask: 'Come pulisco il camoscio?',
      tell: 'Con una spazzola morbida di caucciù, sempre nello stesso verso. Per le macchie usa una gomma apposita, mai l’acqua.',
    },
    {
      ask: 'come misuro il piede',
      tell: 'Appoggia il piede su un foglio, segna tallone e alluce e misura la distanza in centimetri, meglio se di sera.',
    },
  ],
  sorrows: [
    {
      ask: 'Mi avete mandato due scarpe sinistre!',
      tell: 'Ti chiedo scusa, è un errore nostro e davvero imbarazzante. Ti spediamo il paio giusto con consegna espressa e il corriere ritira quello sbagliato senza spese: non devi stampare nulla.',
    },
  ],
  lookalikes: [
    {
      ask: 'Fate scarpe su misura?',
      tell: 'No, non realizziamo scarpe su misura. Abbiamo però mezze taglie dal 35 al 46 e due larghezze di pianta.',
    },
    {
      ask: 'Perché il codice sconto dà «codice non valido»?',
      tell: 'Succede quando nel carrello c’è un articolo già in saldo: il codice vale solo sulla nuova collezione. Togli l’articolo scontato e funzionerà.',
    },
  ],
  zeros: [
    {
      tool: 'quotaSpedizione',
      args: { ordine: '#id:PL-######' },
      data: { costo_spedizione: 0, soglia: '79 €' },
      thing: 'spese di spedizione di {ordine}',
      ask: ['Quanto pago di spedizione per {ordine}?', 'spedizione {ordine} costo'],
      tell: [
        'La spedizione costa 0 €, perché hai superato {soglia}.',
        '0 €: per {ordine} la consegna è offerta da noi.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'payments.declines',
      args: { ordine: '#id:PL-######' },
      data: {
        tentativi: '#int:1-4',
        codice_banca: '#pick:fondi insufficienti|carta scaduta|autenticazione fallita',
        valido_fino: '#pick:11 marzo|23 marzo',
      },
      thing: 'pagamenti rifiutati di {ordine}',
      ask: ['Perché il pagamento di {ordine} è stato rifiutato?', 'pagamento rifiutato {ordine} motivo'],
      tell: [
        'La banca ha risposto «{codice_banca}» (tentativi: {tentativi}). Puoi riprovare con un’altra carta fino al {valido_fino}.',
        'Motivo indicato dalla banca: {codice_banca}.',
      ],
    },
  ],
}
