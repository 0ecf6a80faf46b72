import type { Pack } from '../pack.ts'

export const FRENCH: Pack = {
  domain: 'copropriete',
  language: 'fr',
  agents: ['syndic-express', 'gardien-virtuel'],
  system: "Vous assistez les copropriétaires d'un syndic.",
  lookups: [
    {
      tool: 'appel_de_charges',
      args: { lot: '#id:L-###', trimestre: '#pick:T1|T2|T4' },
      data: { montant: '#money:120-2200', echeance: '#date' },
      thing: "l'appel de charges {trimestre} pour le lot {lot}",
      ask: [
        'cb je dois payer {lot} {trimestre}',
        'Quel est le montant des charges {trimestre} pour le lot {lot} ?',
        "encore une augmentation j'imagine, {lot} {trimestre}, allez-y dites moi",
      ],
      tell: [
        "L'appel {trimestre} pour {lot} s'élève à {montant}, à régler avant le {echeance}.",
        'Vous devez {montant} pour {trimestre}, échéance {echeance}.',
      ],
    },
    {
      tool: 'intervention_suivi',
      args: { numero: '#id:INT####' },
      data: { prestataire: '#pick:Plomberie Vidal|Ascenseurs Nord', passage: '#date', termine: true },
      thing: "l'intervention {numero}",
      ask: ['ils sont passés pour {numero} ?', "Où en est l'intervention {numero} ?"],
      tell: [
        "Oui, {prestataire} est passé le {passage} et l'intervention {numero} est terminée.",
        "C'est terminé depuis le {passage}, il ne reste rien à faire.",
      ],
    },
    {
      tool: 'date_assemblee',
      args: { immeuble: '#pick:Les Tilleuls|Bellevue|Le Phare' },
      data: { le: '#date', salle: '#pick:salle Ravel|école Pasteur', president: '#name' },
      thing: "l'assemblée générale des immeubles {immeuble}",
      ask: ['AG {immeuble} quand', "Quand se tient l'assemblée {immeuble} ?"],
      tell: ["L'assemblée {immeuble} se tient le {le}, {salle}, présidée par {president}.", 'Le {le}, {salle}.'],
    },
    {
      tool: 'badge_etat',
      args: { badge: '#id:BDG-####' },
      data: { actif: true, porte: '#pick:hall A|parking', depuis: '#date' },
      thing: 'le badge {badge}',
      ask: ['mon badge {badge} marche ?', 'Le badge {badge} est-il activé ?'],
      tell: ['Oui, en effet.', 'Le badge {badge} est actif pour {porte} depuis le {depuis}.'],
    },
    {
      tool: 'quote_part',
      args: { lot: '#id:L-###' },
      data: { tantiemes: '#int:20-400', proprietaire: '#name' },
      thing: 'la quote-part du lot {lot}',
      ask: ['tantièmes {lot}', 'Combien de tantièmes pour {lot} et à quel nom ?'],
      tell: ['Le lot {lot} compte {tantiemes} tantièmes, au nom de {proprietaire}.', '{tantiemes} tantièmes.'],
    },
    {
      tool: 'contrat_entretien',
      args: { equipement: '#pick:chaudière|ascenseur|portail' },
      data: { societe: '#pick:Thermix|Liftéa|Portéo', fin: '#date' },
      thing: "le contrat d'entretien {equipement}",
      ask: ['qui entretient {equipement}', "Jusqu'à quand court le contrat {equipement} ?"],
      tell: [
        "{societe} assure l'entretien ({equipement}) jusqu'au {fin}.",
        "C'est {societe}, contrat en cours jusqu'au {fin}.",
      ],
    },
  ],
  actions: [
    {
      tool: 'signaler_ampoule',
      args: { etage: '#int:1-9' },
      ask: ['ampoule grillée au {etage}e', "Signalez l'ampoule du {etage}e étage svp"],
      done: ["L'ampoule du {etage}e étage est signalée.", "C'est noté, merci."],
    },
  ],
  checks: [
    {
      tool: 'impayes_lot',
      args: { lot: '#id:L-###' },
      ask: ['des impayés sur {lot} ?'],
      none: ['Aucun impayé sur le lot {lot}.', 'Non, {lot} est à jour.'],
    },
    {
      tool: 'travaux_votes',
      args: { immeuble: '#pick:Les Tilleuls|Bellevue|Le Phare' },
      ask: ['des travaux votés pour {immeuble} ?', 'travaux {immeuble}'],
      none: ["Il n'y a pas de travaux votés pour {immeuble}.", "Rien n'a été voté pour {immeuble} cette année."],
    },
  ],
  knowledge: {
    source: 'reglement-immeuble',
    thing: 'la règle sur les barbecues',
    ask: ['barbecue sur le balcon possible ?', 'Que dit le règlement sur les barbecues ?'],
    documents: ['Les barbecues à charbon sont interdits sur les balcons ; les modèles électriques sont admis.'],
    tell: ['Charbon interdit, électrique admis.', 'Seuls les barbecues électriques sont admis sur les balcons.'],
  },
  chats: [{ ask: 'syndic bénévole ou pro ?', tell: 'Bénévole pour dix lots au plus, professionnel au-delà.' }],
  sorrows: [
    {
      ask: 'Vous avez mal orthographié mon nom !',
      tell: 'Toutes nos excuses pour cette faute ; votre nom est désormais bien écrit.',
    },
  ],
  lookalikes: [
    {
      ask: 'Puis-je louer ma cave comme studio ?',
      tell: "Non, c'est impossible : une cave ne peut pas servir d'habitation.",
    },
  ],
  zeros: [
    {
      tool: 'procurations_recues',
      args: { immeuble: '#pick:Les Tilleuls|Bellevue|Le Phare' },
      data: { procurations: 0, attendues: '#int:3-20' },
      thing: 'les procurations pour {immeuble}',
      ask: ['combien de procurations {immeuble}'],
      tell: ['0 procuration pour {immeuble}.', 'Zéro pour le moment.'],
    },
  ],
  noisy: [
    {
      tool: 'journal_ascenseur',
      args: { cabine: '#pick:A|B' },
      data: { evenements: ['erreur porte', 'panne moteur', 'remise en service'], semaine: '#int:2-50' },
      thing: 'le journal de la cabine {cabine}',
      ask: ["qu'est-ce qu'a eu la cabine {cabine}", 'journal cabine {cabine}'],
      tell: [
        'La cabine {cabine} a eu une erreur de porte, puis une panne moteur, puis la remise en service.',
        'Erreur porte, panne moteur, remise en service (semaine {semaine}).',
      ],
    },
  ],
}

export const ITALIAN: Pack = {
  domain: 'agriturismo',
  language: 'it',
  agents: ['fattore', 'voce-del-casale'],
  system: 'Accogli gli ospiti di un agriturismo.',
  lookups: [
    {
      tool: 'leggi_prenotazione',
      args: { prenotazione: '#id:AG#####' },
      data: { arrivo: '#date', notti: '#int:1-14', casale: '#pick:Ulivo|Fienile|Torre' },
      thing: 'la prenotazione {prenotazione}',
      ask: [
        'confermate {prenotazione}?',
        'Vorrei sapere in quale casale è la prenotazione {prenotazione}.',
        'ho chiamato tre volte e suona a vuoto!! {prenotazione}',
      ],
      tell: [
        'La prenotazione {prenotazione} è per il {arrivo}, {notti} notti al {casale}.',
        'Confermata: arrivo il {arrivo}, {notti} notti, casale {casale}.',
      ],
    },
    {
      tool: 'tavolo_cena',
      args: { coperti: '#int:2-8' },
      data: { ora: '#pick:19:30|20:15', sala: '#pick:pergola|camino' },
      thing: 'la cena per {coperti}',
      ask: ['a che ora ceniamo, siamo in {coperti}', 'Tavolo per {coperti}?'],
      tell: ['Il tavolo per {coperti} è pronto alle {ora}, sala {sala}.', 'Alle {ora}, nella sala {sala}.'],
    },
    {
      tool: 'stato_caparra',
      args: { prenotazione: '#id:AG#####' },
      data: { ricevuta: true, il: '#date', importo: '#money:40-700' },
      thing: 'la caparra per {prenotazione}',
      ask: ['arrivata la caparra {prenotazione}?', 'Avete ricevuto la caparra per {prenotazione}?'],
      tell: ['Sì, la caparra di {importo} è arrivata il {il}.', 'Ricevuta il {il}: {importo}, non deve altro per ora.'],
    },
    {
      tool: 'olio_disponibile',
      args: { annata: '#pick:2024|2025|2026' },
      data: { bottiglie: '#int:6-500', prezzo: '#money:8-30' },
      thing: "l'olio {annata}",
      ask: ['olio {annata} ce n’è', "Quanto costa l'olio {annata}?"],
      tell: [
        "Dell'olio {annata} abbiamo {bottiglie} bottiglie a {prezzo} l'una.",
        '{prezzo} a bottiglia, ne restano {bottiglie}.',
      ],
    },
    {
      tool: 'lezione_cucina',
      args: { corso: '#pick:pasta fresca|conserve|pane' },
      data: { cuoca: '#name', giorno: '#day', posti: '#int:1-9' },
      thing: 'il corso di {corso}',
      ask: ['quando è il corso di {corso}', 'corso {corso} info'],
      tell: ['Il corso di {corso} è il {giorno} con {cuoca}, {posti} posti liberi.', '{giorno}, con {cuoca}.'],
    },
    {
      tool: 'navetta_stazione',
      args: { treno: '#id:R ####' },
      data: { partenza: '#pick:10:10|17:45', autista: '#name' },
      thing: 'la navetta per il treno {treno}',
      ask: ['chi ci prende al {treno}', 'navetta treno {treno}?'],
      tell: [
        'La navetta per {treno} parte alle {partenza}, guida {autista}.',
        '{autista} vi aspetta e parte alle {partenza}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'prenota_culla',
      args: { prenotazione: '#id:AG#####' },
      ask: ['ci mettete una culla? {prenotazione}'],
      done: ['La culla è segnata per {prenotazione}.', 'Fatto!'],
    },
  ],
  checks: [
    {
      tool: 'allergie_ospiti',
      args: { prenotazione: '#id:AG#####' },
      ask: ['allergie per {prenotazione}?', 'Ci sono allergie segnate per {prenotazione}?'],
      none: ['Per {prenotazione} nessuna allergia segnata.', 'Non ci sono allergie, via libera in cucina.'],
    },
    {
      tool: 'conti_in_sospeso',
      args: { casale: '#pick:Ulivo|Fienile|Torre' },
      ask: ['conti aperti al {casale}?'],
      none: ['Al {casale} non ci sono conti aperti.', 'Tutto saldato al {casale}.'],
    },
  ],
  knowledge: {
    source: 'quaderno-di-casa',
    thing: 'la regola sulla piscina',
    ask: ['fino a che ora la piscina', 'Quando si può usare la piscina?'],
    documents: ['La piscina è aperta dalle 8 alle 21; i bambini sotto i dieci anni solo con un adulto.'],
    tell: ['Dalle 8 alle 21; sotto i dieci anni con un adulto.', 'È aperta dalle 8 alle 21.'],
  },
  chats: [{ ask: 'vino per la ribollita?', tell: 'Un rosso giovane e poco tannico, servito fresco.' }],
  sorrows: [
    { ask: 'il gallo ci ha svegliati alle 4', tell: 'Ci scusiamo per il gallo! Stanotte dorme nel pollaio lontano.' },
  ],
  lookalikes: [
    { ask: 'Possiamo accendere un falò?', tell: 'Purtroppo no: da giugno a settembre il fuoco è vietato per legge.' },
  ],
  zeros: [
    {
      tool: 'extra_minibar',
      args: { casale: '#pick:Ulivo|Fienile|Torre' },
      data: { totale: 0, articoli: 0 },
      thing: 'gli extra {casale}',
      ask: ['extra del minibar {casale}'],
      tell: ['Gli extra al {casale} sono 0.', 'Zero, non ha preso niente.'],
    },
  ],
  noisy: [
    {
      tool: 'registro_caldaia',
      args: { casale: '#pick:Ulivo|Fienile|Torre' },
      data: { eventi: ['errore sonda', 'blocco bruciatore'], letto: '#date' },
      thing: 'il registro della caldaia {casale}',
      ask: ['cosa segna la caldaia {casale}', 'registro caldaia {casale}'],
      tell: [
        'La caldaia segna un errore della sonda e un blocco del bruciatore.',
        'Errore sonda e blocco bruciatore, letto il {letto}.',
      ],
    },
  ],
}
