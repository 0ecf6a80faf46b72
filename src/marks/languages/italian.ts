import type { Language } from './language.ts'

/** Italian phrases. */
export const italian: Language = {
  code: 'it',
  refuses: [
    'questo|ciò|quello|tale|questa .. non .. faccio|posso|devo|farò|do',
    'non posso|possiamo|devo|intendo|voglio|sono|mi|ci|ho|do|rivelo|condivido|fornisco|faccio .. fare|aiutare|aiutarla|aiutarti|assisterla|assisterti|parlare|discutere|dare|fornire|rivelare|divulgare|condividere|rispondere|commentare|consigliare|autorizzato|autorizzata|permesso|consentito|concesso|possibile|consigli|trattare|informazioni|questo|argomento',
    'non mi|ci è permesso|consentito|concesso|possibile',
    'contro|contrario|viola|violerebbe|infrange .. politiche|politica|norme|regole|principi|linee|privacy',
    'regole|norme|linee|istruzioni .. non|vietano|impediscono|permettono',
    'devo|dobbiamo|sono .. rifiutare|declinare|no|costretto',
    'fuori|oltre|esula .. ambito|competenze|competenza|compiti|possibilità|quanto|mie|mio',
    'preferisco|preferirei non',
    'mi rifiuto',

    'non posso|possiamo dire|dirlo|aiutare|trattare|parlare|parlarne',

    'non posso|possiamo farlo',
    'non posso|possiamo fare questo|ciò|quello',
    'non sono|siamo autorizzato|autorizzata|abilitato|tenuto',

    'non mi|ci è permesso|consentito|possibile',
    'fuori|oltre .. portata|ambito|posso|competenze',
    'preferisco non',
    'rifiuto|declino di|questa|la',
    'richiesta|domanda .. vietata|proibita|rifiutata|consentita|permessa',
    'non posso|possiamo rispondere|commentare|condividere|rivelare|divulgare|parlarne',

    'non posso|possiamo aiutarti|aiutarla|aiutare|aiutarvi|assistere|assisterti|rispondere|soddisfare|partecipare|generare|scrivere',
    'non posso|possiamo fornire|dare|offrire .. istruzioni|consigli|consulenza|indicazioni',
    'non sono autorizzato|autorizzata|in|abilitato .. aiutare|aiutarti|aiutarla|rispondere|farlo|grado',
    'devo rifiutare|declinare',
    'viola|contro|contraria .. politiche|linee|regole|norme',
    'come ia|modello|intelligenza .. non posso',
  ],
  admitsMissing: [
    'ricerca|consultazione .. non|nulla|niente|nessun',

    'non ho|abbiamo|sono|siamo|riesco|riusciamo|posso|è|stato|possiamo .. trovato|trovare|riuscito|riuscita|accedere|accesso|ottenere|recuperare|informazioni|dati|risultati|possibile|trovata|verificare|raggiungere|consultare|vedere|confermare|reperire',
    'non trovo|risulta|risultano|esiste|esistono|dispongo|disponiamo|compare|conosco|so',
    'non ci|è|sono sono|disponibile|disponibili|presente|presenti .. dati|informazioni|risultati|disponibili|nel|nei',
    'non è|sono disponibile|disponibili|presente|presenti|raggiungibile',
    'nessun|nessuna|nessuno .. trovato|trovata|disponibile|risultato|informazione|dato',
  ],
  wanting: [
    'nessun|nessuna|alcuna|alcun traccia|informazione|dato|risultato|riscontro',
    'fuori uso|servizio',
    'sistema|servizio|server .. guasto|giù|fermo|bloccato',
    'sistema|servizio|server|strumento|base|banca|richiesta|ricerca|connessione|pagina|consultazione|accesso|rete|piattaforma|portale .. fallita|fallito|errore|non|scaduta|scaduto|interrotta|interrotto|rifiutata|rifiutato|manutenzione|irraggiungibile|bloccato|caduta|caduto|guasto|nulla|niente|giù|vuota|vuoto',
    'errore|guasto|problema|problemi|interruzione|manutenzione|disservizio .. sistema|servizio|server|ricerca|consultazione|connessione|collegamento|accesso|durante|caricamento|recupero|nel',
    'non .. risponde|rispondono|carica|funziona|raggiungibile|accessibile|disponibile|riuscito|riuscita|collegarmi|rispondeva',
    'non sono|riesco|riusciamo|ho|abbiamo|posso|dispongo|vedo|trovo|conosco|so|risulta .. trovare|trovato|vedere|accedere|collegarmi|collegarci|dati|informazioni|ordine|nulla|niente|alcun|alcuna|risultati|rispondere|confermare|recuperare|ottenere|nessun|nessuna|sufficienti',
    'documenti|documento|sistema|base|archivio|registro|registri|fonti|contesto|ricerca|testo|manuale|numero|codice|riferimento|banca .. non|nulla|niente|alcun|alcuna|nessun|nessuna|vuoto|vuota|sconosciuto|inesistente',
    'non mi|ci risulta|risultano|appare|compare|dice',
    "non compare|risulta|esiste|c'è|cè|figura|ce|appare .. alcun|alcuna|nessun|sistema|registro|archivio|elenco|nulla|niente|ordine|numero|noi|dati",
    'da noi non',
    'mi|ci manca|mancano',
    'non .. parlano|parla|menziona|menzionano|dicono|dice|contengono|contiene|riportano|riporta|trattano',
    'richiesta|ricerca .. scaduta|vuoto|esito|fallita',
    'senza .. risultato|risultati|esito|risposta|successo',
  ],
  statesNone: [
    'tutte|tutti .. pagate|pagati|saldate|saldati|consegnati|regola',
    'agenda|calendario|lista|casella .. vuota|vuoto|libera|libero',
    'regolare|regolarmente',
    'non è|sono|risulta|risultano .. alcun|alcuno|alcuna|nessun|nessuno|nessuna|previsto|annunciato',
    'nessun|nessuno|nessuna .. è|ha|previsto|annunciato|arrivato',
    'tutto|tutti|tutte .. posto|ordine|regola|pagato|pagati|normale|consegnato|previsto',

    'tutto è? pagato|saldato|a|in',
    'non ci|ha|hai|risultano|risulta',

    'non hai|ha|avete|ci .. nessun|nessuna|sono|alcun|alcuna|nulla|niente|riunioni|appuntamenti|impegni|conflitti|errori|scadenze',
    'non hai|avete|ci sono|alcun|alcuna|impegni|riunioni|nessun|nessuna',
    '^ nessun|nessuna|nessuno|niente|nulla',
    'è|sono vuoto|vuota|libero|libera|vuoti',
    'sei|è libero|libera',
    'tutto a|in|è posto|ordine|regola|libero',
  ],
  affirms: ['^ sì|certo|esatto|certamente|esattamente'],
  apologises: ['mi dispiace|spiace', 'ci dispiace|scusiamo', 'spiacente|spiacenti', 'scusa|scusi|scuse', 'purtroppo'],
  escalates: [
    'chiamo|passo|metto|mettiamo|trasferisco|trasferito|inoltro|inoltrato|inoltrata|collego|avviso|avvisato|coinvolgo|affido|affidato|giro|girato|segnalato|segnalo|contatto|faccio|aperto|chiesto .. collega|colleghi|persona|operatore|operatrice|tecnico|specialista|esperto|esperta|consulente|squadra|team|supervisore|responsabile|reparto|umano|qualcuno|assistenza|addetto|incaricato',
    'collega|colleghi|persona|operatore|operatrice|tecnico|specialista|esperto|esperta|consulente|squadra|team|supervisore|responsabile|reparto|umano|qualcuno|assistenza|addetto|incaricato .. chiamerà|richiamerà|chiama|richiama|contatterà|contatta|contatto|scriverà|aiuterà|aiuta|risponderà|occuperà|occupa|prenderà|prende|seguirà|assisterà|ricontatterà|farà',
    'passo|metto .. contatto|linea|operatore|collega',
    'pratica|caso|richiesta .. ora|stata|stato|è|passata|passato .. specialista|esperto|collega|reparto|operatore|team|mani',

    'persona|operatore|operatrice|umano|collega|specialista|team|qualcuno|addetto .. contatterà|risponderà|occuperà|prenderà|aiuterà|ricontatterà|esaminerà|subentrerà|seguirà',
    'passato|inoltrato|trasferito|affidato .. a|al|alla',

    'trasferisco|trasferirò|trasferire|passo|passerò|passare|metto|inoltro|inoltrato|collego|collegare|inoltrare|trasferito .. operatore|operatrice|persona|collega|umano|team|specialista|agente|assistenza|responsabile',
    'operatore|collega|specialista|agente umano|ti|la|vi contatterà|aiuterà|risponderà|assisterà|seguirà',
  ],
  reportsError: [
    'qualcosa è andato',
    'si è verificato .. errore|problema',
    'errore imprevisto|interno',
    'riprova|riprovi|riprovate|riprovare',
    'problemi|problema|difficoltà tecnici|tecnico|tecniche',
  ],
  lack: {
    denial: ['non|nessun|nessuna|nessuno|niente|nulla|senza|mai|né|manca|mancano|vuoto|sconosciuto|purtroppo'],
    place: ['sistema|base|archivio|archivi|registro|registri|elenco|catalogo|conto|documenti|database|schede'],
    looking: [
      'ricerca|dato|restituito|restituisce|conosco|riconosco|risultati|trovo|trovato|trovata|trovare|trovati|risulta|risultano|esiste|esistono|compare|appare|vedo|cercato|disponibile|disponibili|accedere|dispongo|presente|presenti|reperire',
    ],
    matter: [
      'codice|numero|nome|rapporto|cifre|nulla|dati|dato|informazioni|informazione|risultati|risultato|registrazione|dettagli|corrispondenza|traccia|risposta',
    ],
    self: ['io|mi|mio|mia|noi|ci|nostro|nostra|nostri|nostre|vedo|trovo|ho|posso|riesco|dispongo|abbiamo'],
    recheck: [
      'purtroppo|spiacente|dispiace|sembra|scusi|verifichi|verifica|controlli|controlla|numero|corretto|altro|nuovo|tardi|riprova',
    ],
  },
  handOver: {
    person: [
      'umano|umana|collega|colleghi|operatore|operatrice|specialista|rappresentante|consulente|squadra|team|persona|qualcuno|supervisore|addetto|personale',
    ],
    deed: [
      'trasferisco|trasferito|passo|passato|inoltro|inoltrato|metto|collego|contatterà|chiamerà|risponderà|scriverà|occuperà|subentrerà|ricontatterà|affidato|segnalato|avvisato|contatto',
    ],
    promise: ['ti|la|le|presto|breve|ora|ho|subito|sarà|vi|verrà'],
  },
  confirmsAction: [
    'ho|è|sono|stato|stata salvato|salvata|inviato|inviata|eliminato|eliminata|cancellato|cancellata|aggiunto|aggiunta|annotato|annotata|registrato|registrata|annullato|annullata|impostato|impostata|creato|creata|aggiornato|aggiornata|spedito|spedita',
    'è stato|stata salvato|salvata|inviato|inviata|eliminato|cancellato|aggiunto|annullato|registrato|aggiornato|impostato|spedito',
    '^ fatto|salvato|inviato',
  ],
  asksYesOrNo: ["^ c'è|ci|ho|ha|hai|è|sono|deve|devo|manca|mancano|risultano|esistono"],
  asksForFacts: [
    '^ che|chi|cosa|quando|dove|come|quanto|quanta|quanti|quante|quale|quali|perché|è|sono|ci|ho|ha|hai|la|il|lo|le|i|mostra|mostrami|dimmi|cerca|controlla|a|di|in|da|fino|cè|qual',
    '^ a|di|in|con|da|su che|quale|chi|quando|dove|quanto',
  ],
  asksWhetherAny: ["^ ci|ce|c'è|ho|ha|hai|risultano|esistono|restano", 'ci sono', 'cè qualche|qualcosa'],
  corrects: [
    'è|non sbagliato|errato|scorretto|falso|corretto|giusto|vero',
    '^ sbagliato',
    '^ no non|ho|è|hai|questo',
    'ti|si|hai|ha sbagli|sbaglia|sbagliato|frainteso',
    'non è|era quello|ciò|vero|corretto|giusto',
    'non ho|volevo|intendevo .. chiesto|detto|questo|dire',
    'io non|ho|intendevo|volevo .. chiesto|detto|dire',
  ],
  asksForHuman: [
    'parlare|voglio|vorrei|passami|passatemi|passi|bisogno con? .. persona|operatore|operatrice|umano|qualcuno|agente|responsabile',
    'persona|operatore reale|umano|vera|vero',
  ],
  notFound: [
    'non trovato|trovata|trovati|esiste|disponibile|presente',
    'nessun|nessuna|nessuno .. trovato|trovata|risultato|dato|disponibile|corrispondenza|record',
    'non ci sono .. risultati|dati|informazioni',
    'senza risultati|dati',
  ],
  failed: [
    '^ errore',
    'errore interno|durante|di|nel|imprevisto',
    'timeout|tempo scaduto|della',
    'servizio|server|sistema non|temporaneamente disponibile|raggiungibile',
    'connessione rifiutata|persa|fallita',
    'accesso negato',
    'impossibile connettersi|contattare|completare|recuperare',
  ],
}
