import type { Pack } from '../pack.ts'

export const ITALIAN: Pack = {
  domain: 'fatture-cloud',
  language: 'it',
  agents: ['assistente-fatture', 'agente-sdi'],
  system:
    'Sei l’assistente di ContoChiaro, un software di fatturazione per piccole imprese. Dai del tu, sii preciso e usa gli strumenti per leggere i dati dell’azienda.',
  lookups: [
    {
      tool: 'leggi_fattura',
      args: { numero_fattura: '#id:FT-27-####' },
      data: {
        cliente: '#pick:Rossi Arredi Srl|Studio Bianchi|Caseificio Alpe',
        totale: '#pick:€ 1.220,00|€ 366,00|€ 4.880,00',
        stato_sdi: '#pick:consegnata|inviata allo SDI|in attesa',
        scadenza: '#date',
      },
      thing: 'la fattura {numero_fattura}',
      ask: [
        'La fattura {numero_fattura} è stata consegnata?',
        'stato {numero_fattura}',
        'Il commercialista mi chiede della fattura {numero_fattura}: a chi è intestata e quando scade?',
      ],
      tell: [
        'La fattura {numero_fattura} per {cliente} è {stato_sdi}. Totale: {totale}.',
        'Stato SDI: **{stato_sdi}**.',
        'È intestata a {cliente}, scade il {scadenza}.',
        'Tutto regolare: {stato_sdi}, {totale}, scadenza {scadenza}.',
      ],
    },
    {
      tool: 'riepilogo_incassi',
      args: { mese: '#pick:gennaio|marzo|settembre' },
      data: {
        incassato: '#pick:€ 8.450,20|€ 15.900,00|€ 3.217,75',
        numero_fatture: '#int:3-60',
        miglior_cliente: '#pick:Rossi Arredi Srl|Hotel Miramare',
      },
      thing: 'gli incassi di {mese}',
      ask: [
        'Quanto ho incassato a {mese}?',
        'incassi {mese}',
        'Com’è andato {mese}? Dimmi il totale e il cliente migliore',
      ],
      tell: [
        'A {mese} hai incassato {incassato} con {numero_fatture} fatture.',
        'Il totale di {mese} è {incassato}.',
        'Il cliente migliore è stato {miglior_cliente}; incasso complessivo {incassato}.',
      ],
    },
    {
      tool: 'cerca_cliente',
      args: { partita_iva: '#id:IT0########' },
      data: {
        ragione_sociale: '#pick:Caseificio Alpe|Studio Bianchi|Officina Neri',
        codice_destinatario: '#id:M5####1',
        citta: '#pick:Trento|Bari|Parma',
      },
      thing: 'la partita IVA {partita_iva}',
      ask: [
        'Chi è il cliente con partita IVA {partita_iva}?',
        '{partita_iva} codice destinatario',
        'Mi serve il codice destinatario di {partita_iva}',
      ],
      tell: [
        'È {ragione_sociale} di {citta}, codice destinatario {codice_destinatario}.',
        'Il codice destinatario è {codice_destinatario}.',
        '{ragione_sociale} ({citta}).',
      ],
    },
    {
      tool: 'verifica_abbonamento',
      args: { azienda: '#id:AZ-####' },
      data: { piano: '#pick:Base|Pro|Studio', rinnovo: '#date', fatture_residue: '#int:10-400' },
      thing: "l'abbonamento di {azienda}",
      ask: [
        'Che piano ha {azienda}?',
        'quando si rinnova {azienda}',
        'Quante fatture posso ancora emettere? Azienda {azienda}',
      ],
      tell: [
        'Hai il piano {piano}, con rinnovo il {rinnovo}.',
        'Puoi emettere ancora {fatture_residue} fatture.',
        'Il piano {piano} si rinnova il {rinnovo}.',
      ],
    },
    {
      tool: 'calcola_iva',
      args: { trimestre: '#pick:primo|secondo|terzo' },
      data: {
        iva_debito: '#pick:€ 2.140,00|€ 890,50',
        iva_credito: '#pick:€ 640,00|€ 310,20',
        versamento_entro: '#date',
      },
      thing: "l'IVA del {trimestre} trimestre",
      ask: [
        'Quanta IVA devo versare per il {trimestre} trimestre?',
        'iva {trimestre} trimestre',
        'Entro quando verso l’IVA del {trimestre} trimestre e quanto è?',
      ],
      tell: [
        'Per il {trimestre} trimestre hai {iva_debito} a debito e {iva_credito} a credito.',
        'Il versamento va fatto entro il {versamento_entro}.',
        'A debito {iva_debito}, da versare entro il {versamento_entro}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'invia_sollecito',
      args: { numero_fattura: '#id:FT-27-####' },
      ask: ['Manda un sollecito per {numero_fattura}', 'sollecita {numero_fattura} per favore'],
      done: ['Il sollecito per {numero_fattura} è stato inviato.', 'Sollecito partito.'],
    },
    {
      tool: 'duplica_preventivo',
      args: { preventivo: '#id:PV-###' },
      ask: ['Duplica il preventivo {preventivo}', 'copia {preventivo}'],
      done: ['Il preventivo {preventivo} è stato duplicato.', 'Ecco fatto, trovi la copia tra le bozze.'],
    },
  ],
  checks: [
    {
      tool: 'elenca_fatture_scadute',
      args: { cliente: '#pick:Studio Bianchi|Hotel Miramare' },
      ask: ['{cliente} ha fatture scadute?', 'scaduti di {cliente}'],
      none: ['{cliente} non ha fatture scadute.', 'No, ha pagato tutto puntualmente.', 'Nessuna fattura scaduta.'],
    },
    {
      tool: 'trova_scarti_sdi',
      args: { mese: '#pick:gennaio|settembre' },
      ask: ['Ci sono fatture scartate dallo SDI a {mese}?', 'scarti {mese}?'],
      none: ['A {mese} non ci sono stati scarti.', 'Lo SDI ha accettato tutte le fatture di {mese}.'],
    },
  ],
  knowledge: {
    source: 'guida-contochiaro',
    thing: 'la nota di credito',
    ask: [
      'Come faccio una nota di credito?',
      'nota di credito come si fa',
      'Ho sbagliato l’importo di una fattura già inviata, come la correggo?',
    ],
    documents: [
      'Apri la fattura, scegli Altre azioni e poi Nota di credito. Puoi stornare tutto o una parte.',
      'La nota va inviata allo SDI entro un anno dalla fattura.',
    ],
    tell: [
      'Apri la fattura, scegli **Altre azioni > Nota di credito** e indica l’importo da stornare. Va inviata entro un anno.',
      'Da Altre azioni, Nota di credito. Hai un anno di tempo.',
    ],
  },
  chats: [
    {
      ask: 'Che differenza c’è tra preventivo e proforma?',
      tell: 'Il preventivo propone un prezzo, la proforma anticipa la fattura senza valore fiscale.',
    },
    { ask: 'ok grazie mille', tell: 'Figurati, buon lavoro!' },
  ],
  sorrows: [
    {
      ask: 'Ho preso una multa perché il vostro promemoria non è arrivato',
      tell: 'Mi dispiace davvero, capisco la rabbia. Con il ravvedimento operoso la sanzione si riduce a un nono: trovi il modulo già compilato in Scadenze.',
    },
  ],
  lookalikes: [
    {
      ask: 'Posso cancellare una fattura già inviata allo SDI?',
      tell: 'No, una fattura inviata non si può cancellare. Si corregge con una nota di credito.',
    },
    {
      ask: 'cosa vuol dire scarto 00404',
      tell: 'Significa "fattura duplicata": allo SDI risulta già un documento con lo stesso numero e anno.',
    },
  ],
  zeros: [
    {
      tool: 'conta_bozze',
      args: { azienda: '#id:AZ-####' },
      data: { bozze: 0, archiviate: 12 },
      thing: 'le bozze di {azienda}',
      ask: ['Quante bozze ha {azienda}?', 'bozze {azienda}'],
      tell: ['Ci sono 0 bozze.', 'Non hai bozze in sospeso.'],
    },
  ],
  noisy: [
    {
      tool: 'dettaglio_scarto',
      args: { numero_fattura: '#id:FT-27-####' },
      data: {
        codice_errore: '#pick:00423|00311|00404',
        descrizione: '#pick:totale non coerente|codice destinatario non valido|fattura duplicata',
      },
      thing: 'lo scarto di {numero_fattura}',
      ask: ['Perché {numero_fattura} è stata scartata?', 'errore sdi {numero_fattura}'],
      tell: [
        'È stata scartata con il codice {codice_errore}: {descrizione}.',
        'Motivo dello scarto: {descrizione} (codice {codice_errore}).',
      ],
    },
  ],
}
