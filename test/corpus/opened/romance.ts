import type { Pack } from '../pack.ts'

export const FRENCH: Pack = {
  domain: 'ski-resort',
  language: 'fr',
  agents: ['conseil-neige', 'caisse-forfaits'],
  system:
    'Vous êtes le guide numérique de la station Val Clair. Vouvoyez les clients et citez les chiffres tels quels.',
  lookups: [
    {
      tool: 'etatForfait',
      args: { forfait: '#id:VC-######' },
      data: {
        actif: true,
        expire: '#pick:le 4 mars|le 18 avril|dimanche soir',
        zone: '#pick:Val Clair seul|Trois Cols|Grand Domaine',
      },
      thing: 'le forfait {forfait}',
      ask: [
        'Mon forfait {forfait} est-il actif ?',
        'forfait {forfait} actif ??',
        'Bonjour, la borne me refuse le passage ce matin et les enfants attendent en haut. Le forfait {forfait} est-il encore actif ?',
      ],
      tell: [
        'Rien d’inquiétant : oui, il est actif, et ce jusqu’à son terme, {expire}.',
        'Oui.',
        'Oui, il est actif et expire {expire}.',
        'Le forfait {forfait} est actif sur la zone {zone}.',
        'Il est bien actif. Fin de validité : {expire}.',
      ],
    },
    {
      tool: 'bulletinNeige',
      args: { secteur: '#pick:les Mélèzes|la Combe|le Glacier' },
      data: { neige_cm: '#int:20-260', pistes_ouvertes: '#int:3-40', qualite: '#pick:poudreuse|douce|dure le matin' },
      thing: 'le bulletin pour {secteur}',
      ask: [
        'Combien de neige sur {secteur} ?',
        'neige {secteur} svp',
        'c est comment {secteur} aujourdhui, ya de la neige ?',
      ],
      tell: [
        'Il y a {neige_cm} cm sur {secteur}, {pistes_ouvertes} pistes sont ouvertes.',
        '{neige_cm} cm, neige {qualite}.',
        'On mesure environ {neige_cm} cm ; la neige est {qualite}.',
      ],
    },
    {
      tool: 'prixCours',
      args: { niveau: '#pick:débutant|flocon|étoile d’or' },
      data: { tarif: '#money:30-320', moniteur: '#name', places: '#int:2-8' },
      thing: 'le cours niveau {niveau}',
      ask: [
        'Quel est le tarif du cours {niveau} ?',
        'cours {niveau} prix',
        'combien pour un cours {niveau}, reste-t-il des places ?',
      ],
      tell: [
        'Le cours {niveau} coûte {tarif}, il reste {places} places.',
        '{tarif}.',
        'Comptez {tarif} avec {moniteur}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'bloquerForfait',
      args: { forfait: '#id:VC-######' },
      ask: ['J’ai perdu {forfait}, bloquez-le', 'bloquer {forfait} vite'],
      done: ['Le forfait {forfait} est bloqué.', 'C’est fait, {forfait} ne passera plus.'],
    },
    {
      tool: 'reserverCasier',
      args: { casier: '#int:1-90' },
      ask: ['Réservez-moi le casier {casier}', 'casier {casier} svp'],
      done: ['Le casier {casier} vous attend.', 'Casier {casier} réservé.'],
    },
  ],
  checks: [
    {
      tool: 'remonteesFermees',
      args: { secteur: '#pick:les Mélèzes|la Combe' },
      ask: ['Y a-t-il des remontées fermées sur {secteur} ?', 'fermetures {secteur} ?'],
      none: ['Aucune remontée n’est fermée sur {secteur}.', 'Non, tout est ouvert.', 'Aucune.'],
    },
    {
      tool: 'alertesMeteo',
      args: { jour: '#pick:demain|samedi' },
      ask: ['Une alerte météo pour {jour} ?', 'alerte {jour} ?'],
      none: ['Pas d’alerte pour {jour}.', 'Il n’y a aucune alerte {jour}.'],
    },
  ],
  knowledge: {
    source: 'charte-pistes',
    thing: 'le règlement du snowpark',
    ask: [
      'Le casque est-il obligatoire au snowpark ?',
      'snowpark casque + horaires',
      'à partir de quel âge peut-on aller au snowpark',
    ],
    documents: ['Snowpark : casque obligatoire, dès 10 ans.', 'Ouvert de 10 h à 16 h.'],
    tell: [
      'Oui, le casque est obligatoire ; le parc ouvre de 10 h à 16 h, dès 10 ans.',
      'Casque obligatoire, accès dès 10 ans, de 10 h à 16 h.',
    ],
  },
  chats: [
    {
      ask: 'skis paraboliques, c’est quoi ?',
      tell: 'Des skis plus larges aux bouts qu’au milieu, ce qui aide à tourner.',
    },
  ],
  sorrows: [
    {
      ask: 'Ma fille s’est cassé le poignet à cause d’une plaque de glace non signalée',
      tell: 'Je suis navré, j’espère qu’elle se remettra vite. Une plaque de glace doit être balisée.',
    },
  ],
  lookalikes: [
    { ask: 'Peut-on skier hors piste avec un risque 5 ?', tell: 'Non. À ce niveau, le hors-piste est interdit.' },
    { ask: 'Traduisez en anglais : « Désolé, nous sommes complets. »', tell: '"Sorry, we are fully booked."' },
  ],
  zeros: [
    {
      tool: 'attenteMinutes',
      args: { remontee: '#pick:Aigle|Marmotte' },
      data: { attente: 0, debit: '#int:800-2400' },
      thing: 'l’attente, télésiège {remontee}',
      ask: ['Combien d’attente au télésiège {remontee} ?', 'attente {remontee}'],
      tell: ['0 minute d’attente.', 'Zéro minute.'],
    },
  ],
  noisy: [
    {
      tool: 'pannesRemontee',
      args: { remontee: '#pick:Aigle|Marmotte' },
      data: { panne: '#pick:défaut du frein|erreur du capteur de vent', arrets: '#int:2-8' },
      thing: 'les pannes, télésiège {remontee}',
      ask: ['Pourquoi le télésiège {remontee} est-il arrêté ?', 'panne {remontee}'],
      tell: ['Il y a eu {arrets} arrêts : {panne}.', 'La cause est : {panne}.'],
    },
  ],
}

export const FRENCH_NOTARY: Pack = {
  domain: 'notary-office',
  language: 'fr',
  agents: ['clerc-numerique', 'suivi-actes'],
  system: 'Étude de Maître Aubry. Réponses soutenues, sobres, fondées uniquement sur le registre.',
  lookups: [
    {
      tool: 'consulter_acte',
      args: { acte: '#id:ACT-####/##' },
      data: { nature: '#pick:vente|donation|contrat de mariage', signature: '#date', clerc: '#name' },
      thing: 'l’acte {acte}',
      ask: [
        'Pourriez-vous me rappeler la date de signature et la nature de {acte} ?',
        '{acte} signé quand, c’est quel type d’acte ?',
      ],
      tell: [
        'L’acte {acte} ({nature}) a été signé le {signature}.',
        'Il s’agit d’un acte de {nature}, signé le {signature} et suivi par {clerc}.',
        '{nature}, {signature}.',
      ],
    },
    {
      tool: 'provision_frais',
      args: { dossier: '#id:D-####' },
      data: { provision: '#money:400-18000', echeance: '#pick:avant le 12 mai|sous huit jours' },
      thing: 'le dossier {dossier}',
      ask: [
        'Quel est le montant de la provision pour {dossier} ?',
        'combien je dois virer pour {dossier} et pour quand',
      ],
      tell: [
        'La provision s’élève à {provision}, à verser {echeance}.',
        '{provision}, {echeance}.',
        'Il convient de virer {provision} {echeance}.',
      ],
    },
    {
      tool: 'disponibilite_maitre',
      args: { motif: '#pick:une succession|une signature' },
      data: { creneau: '#pick:mardi à 10 h|jeudi à 14 h 30', salle: '#int:1-3' },
      thing: 'un rendez-vous pour {motif}',
      ask: ['Quand Maître Aubry peut-elle me recevoir pour {motif} ?', 'rdv dispo pour {motif} ?'],
      tell: ['Maître Aubry vous recevrait {creneau}.', '{creneau}, salle {salle}.'],
    },
  ],
  actions: [
    {
      tool: 'envoyer_copie',
      args: { acte: '#id:ACT-####/##' },
      ask: ['Veuillez m’adresser une copie de {acte}.', 'copie de {acte} par courrier svp'],
      done: ['Une copie de {acte} vous est adressée.', 'La copie de {acte} part au courrier.'],
    },
  ],
  checks: [
    {
      tool: 'inscriptions_hypotheque',
      args: { bien: '#pick:12 rue des Lilas|la ferme du Bois' },
      ask: ['Existe-t-il une hypothèque sur {bien} ?', 'hypothèques {bien} ?'],
      none: ['Aucune hypothèque ne grève {bien}.', 'Il n’en existe pas.'],
    },
  ],
  knowledge: {
    source: 'memento-successions',
    thing: 'le délai de déclaration de succession',
    ask: ['Dans quel délai faut-il déclarer une succession ?', 'delai succession ??'],
    documents: [
      'La déclaration se dépose dans les six mois du décès.',
      'Au-delà, un intérêt de 0,20 % par mois est dû.',
    ],
    tell: [
      'Vous disposez de six mois ; au-delà, un intérêt de 0,20 % par mois est dû.',
      'Six mois à compter du décès.',
    ],
  },
  chats: [
    {
      ask: 'C’est quoi l’usufruit ?',
      tell: 'Le droit d’user d’un bien et d’en percevoir les revenus sans en être propriétaire.',
    },
  ],
  sorrows: [
    {
      ask: 'Vous avez écorché le nom de mon défunt mari dans l’acte.',
      tell: 'Nous vous présentons nos excuses les plus sincères. Une erreur de nom se corrige sans frais par un acte rectificatif.',
    },
  ],
  lookalikes: [
    {
      ask: 'Peut-on déshériter totalement son enfant ?',
      tell: 'Non, la loi ne le permet pas : la réserve lui revient.',
    },
    {
      ask: 'Rédigez une phrase pour refuser un rendez-vous',
      tell: '« Nous regrettons de ne pouvoir vous recevoir à la date souhaitée. »',
    },
  ],
  zeros: [
    {
      tool: 'droits_donation',
      args: { dossier: '#id:D-####' },
      data: { droits: 0, abattement: 100000 },
      thing: 'les droits, dossier {dossier}',
      ask: ['Quels droits devrai-je payer pour {dossier} ?', 'droits {dossier}'],
      tell: ['Les droits s’élèvent à 0.', '0, rien à payer.'],
    },
  ],
  noisy: [
    {
      tool: 'rejets_publicite',
      args: { acte: '#id:ACT-####/##' },
      data: { motif_rejet: '#pick:erreur de parcelle|pièce manquante', rejets: '#int:2-3' },
      thing: 'le rejet pour {acte}',
      ask: ['Pourquoi {acte} a-t-il été rejeté ?', 'rejet {acte} motif'],
      tell: ['L’acte a été rejeté {rejets} fois, motif : {motif_rejet}.', 'Motif : {motif_rejet}.'],
    },
  ],
}

export const ITALIAN: Pack = {
  domain: 'ferry-line',
  language: 'it',
  agents: ['banchina-bot', 'cambi-biglietto'],
  system: 'Sei l’assistente di Traghetti Isole Blu. Dai del Lei, sii cortese e non inventare orari.',
  lookups: [
    {
      tool: 'dettaglio_prenotazione',
      args: { codice: '#id:TIB####' },
      data: {
        confermata: true,
        partenza: '#pick:alle 7:40|alle 13:15|alle 21:00',
        posto_auto: '#pick:ponte 3|ponte 4',
        molo: '#int:1-9',
      },
      thing: 'la prenotazione {codice}',
      ask: [
        'La prenotazione {codice} è confermata?',
        'ciao {codice} confermata??',
        'Partiamo domani con due bambini e un cane, mi può confermare {codice}?',
      ],
      tell: [
        'Nessun problema: è confermata, si presenti al molo {molo}.',
        'Sì.',
        'Sì, è confermata: partenza {partenza} dal molo {molo}.',
        'La prenotazione {codice} è confermata.',
        'Confermata, auto sul {posto_auto}.',
      ],
    },
    {
      tool: 'stato_corsa',
      args: { corsa: '#id:C###' },
      data: { ritardo_minuti: '#int:5-90', mare: '#pick:calmo|poco mosso|mosso', nave: '#pick:Ginestra|Maestrale' },
      thing: 'la corsa {corsa}',
      ask: ['La corsa {corsa} è in orario?', '{corsa} ritardo?', 'quanto ritarda la {corsa} e com’è il mare'],
      tell: [
        'La corsa {corsa} ha {ritardo_minuti} minuti di ritardo, mare {mare}.',
        '{ritardo_minuti} minuti di ritardo.',
        'Circa {ritardo_minuti} minuti di ritardo con la {nave}.',
      ],
    },
    {
      tool: 'tariffa_tratta',
      args: { tratta: '#pick:Piombino-Elba|Napoli-Ischia|Trapani-Favignana' },
      data: { prezzo: '#money:9-80', auto: '#money:30-120' },
      thing: 'la tariffa per {tratta}',
      ask: ['Quanto costa {tratta}?', 'prezzo {tratta} con auto', 'tariffe {tratta} grazie'],
      tell: [
        '{tratta}: {prezzo} a persona, {auto} con auto.',
        '{prezzo} a persona e {auto} per l’auto.',
        'Si parte da {prezzo}; con l’auto {auto}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'aggiungi_animale',
      args: { codice: '#id:TIB####' },
      ask: ['Aggiunga il cane a {codice}', 'cane su {codice} pls'],
      done: ['Ho aggiunto il cane a {codice}.', 'Fatto: il cane viaggia con {codice}.'],
    },
    {
      tool: 'annulla_viaggio',
      args: { codice: '#id:TIB####' },
      ask: ['Annulli {codice}', 'non partiamo piu, annulla {codice}'],
      done: ['La prenotazione {codice} è annullata.', 'Ho annullato {codice}.'],
    },
  ],
  checks: [
    {
      tool: 'scioperi_previsti',
      args: { mese: '#pick:luglio|settembre' },
      ask: ['Ci sono scioperi a {mese}?', 'scioperi {mese}?'],
      none: ['Nessuno sciopero previsto a {mese}.', 'No, a {mese} non ci sono scioperi.', 'Nessuno.'],
    },
    {
      tool: 'oggetti_smarriti',
      args: { corsa: '#id:C###' },
      ask: ['È stato dimenticato qualcosa sulla {corsa}?', 'oggetti lasciati sulla {corsa}?'],
      none: ['Sulla {corsa} non è stato dimenticato nulla.', 'Niente, nessun oggetto a bordo.'],
    },
  ],
  knowledge: {
    source: 'condizioni-imbarco',
    thing: 'l’orario d’imbarco per le auto',
    ask: ['Quanto prima devo presentarmi con l’auto?', 'imbarco auto quando', 'con il camper quanto prima arrivo?'],
    documents: ['Con l’auto ci si presenta 60 minuti prima.', 'L’imbarco chiude 20 minuti prima della partenza.'],
    tell: [
      'Un’ora prima; l’imbarco chiude 20 minuti prima della partenza.',
      'Si presenti 60 minuti prima, poi a 20 minuti si chiude.',
    ],
  },
  chats: [
    { ask: 'cosa aiuta contro il mal di mare?', tell: 'Stare all’aperto, guardare l’orizzonte e mangiare leggero.' },
  ],
  sorrows: [
    {
      ask: 'Abbiamo dormito per terra perché la cabina era occupata',
      tell: 'Mi dispiace moltissimo. Chi ha pagato una cabina deve averla, e ha diritto al rimborso della differenza.',
    },
  ],
  lookalikes: [
    {
      ask: 'Posso restare in auto durante la traversata?',
      tell: 'No, non è consentito: i garage restano chiusi in navigazione.',
    },
    {
      ask: 'cosa vuol dire "corsa soppressa"',
      tell: 'Che quella partenza non viene effettuata e si viaggia con la successiva.',
    },
  ],
  zeros: [
    {
      tool: 'penale_cambio',
      args: { codice: '#id:TIB####' },
      data: { penale: 0, entro: '48 ore' },
      thing: 'la penale per {codice}',
      ask: ['Quanto pago per cambiare {codice}?', 'penale {codice}?'],
      tell: ['La penale è 0.', 'Zero, il cambio è gratuito.'],
    },
  ],
  noisy: [
    {
      tool: 'avarie_nave',
      args: { nave: '#pick:Ginestra|Maestrale' },
      data: { avaria: '#pick:guasto all’elica|errore al radar', fermi: '#int:2-5' },
      thing: 'l’avaria, nave {nave}',
      ask: ['Che avaria ha la {nave}?', 'perche la {nave} e ferma'],
      tell: ['La {nave} ha un {avaria}, fermata {fermi} volte.', 'Si tratta di: {avaria}.'],
    },
  ],
}
