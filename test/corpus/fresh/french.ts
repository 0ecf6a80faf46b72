import type { Pack } from '../pack.ts'

/** Things are feminine or begin with a vowel, so that they stand after every preposition. */
export const FRENCH: Pack = {
  domain: 'assurance-auto',
  language: 'fr',
  agents: ['conseiller-virtuel', 'agent-sinistres'],
  system:
    'Vous êtes l’assistant de l’assureur Novéa. Répondez avec courtoisie, vouvoyez le client et vérifiez toujours les informations avec les outils.',
  lookups: [
    {
      tool: 'consulter_declaration',
      args: { numero_declaration: '#id:DS-27-#####' },
      data: {
        etape: '#pick:expertise planifiée|réparation en cours|indemnisation validée',
        gestionnaire: '#name',
        montant_estime: '#pick:840 €|2 150 €|390 €',
        mise_a_jour: '#date',
      },
      thing: 'la déclaration {numero_declaration}',
      ask: [
        'Où en est ma déclaration {numero_declaration} ?',
        '{numero_declaration} des nouvelles ?',
        'Bonjour, ma voiture est au garage depuis dix jours et personne ne me répond. Déclaration {numero_declaration}.',
      ],
      tell: [
        'Votre déclaration {numero_declaration} est à l’étape suivante : {etape}.',
        '{gestionnaire} suit votre demande, montant estimé : {montant_estime}.',
        '**Étape :** {etape}\n**Gestionnaire :** {gestionnaire}\n**Mise à jour :** {mise_a_jour}',
        'Dernière mise à jour le {mise_a_jour} : {etape}.',
      ],
    },
    {
      tool: 'obtenir_contrat',
      args: { numero_contrat: '#id:CA######' },
      data: {
        formule: '#pick:Tiers|Tiers Plus|Tous risques',
        prime_annuelle: '#pick:412 €|688 €|935 €',
        echeance: '#date',
        bonus: '#pick:0,50|0,68|0,80',
      },
      thing: 'la police {numero_contrat}',
      ask: [
        'Quelle est ma formule ? Contrat {numero_contrat}',
        'prime {numero_contrat}',
        'Quand mon contrat {numero_contrat} arrive-t-il à échéance et combien vais-je payer ?',
      ],
      tell: [
        'Vous avez la formule {formule} à {prime_annuelle} par an. Échéance : {echeance}.',
        'Votre prime annuelle est de {prime_annuelle}.',
        'Le contrat {numero_contrat} arrive à échéance le {echeance} ; votre bonus est de {bonus}.',
      ],
    },
    {
      tool: 'rechercher_garage',
      args: { code_postal: '#id:69###' },
      data: {
        garage: '#pick:Carrosserie du Parc|Auto Berthelot|Garage des Lônes',
        prochain_creneau: '#date',
        vehicule_pret: true,
      },
      thing: 'une adresse de garage dans le {code_postal}',
      ask: [
        'Un garage agréé près de {code_postal} ?',
        'garage {code_postal}',
        'Où puis-je faire réparer mon pare-choc dans le {code_postal} ?',
      ],
      tell: [
        'Le garage agréé le plus proche est {garage}, disponible à partir du {prochain_creneau}.',
        'Je vous propose {garage}. Un véhicule de prêt est possible.',
        '{garage}, prochain créneau le {prochain_creneau}.',
      ],
    },
    {
      tool: 'suivre_assistance',
      args: { dossier: '#id:AS-####' },
      data: {
        depanneur: '#pick:SOS Remorquage|Dépann’Rhône',
        arrivee_minutes: '#int:8-60',
        destination: '#pick:garage le plus proche|votre domicile',
      },
      thing: 'l’assistance {dossier}',
      ask: [
        'Quand arrive la dépanneuse ? {dossier}',
        'dépannage {dossier}',
        'Je suis sur la bande d’arrêt d’urgence, dossier {dossier}, il arrive quand le dépanneur ?',
      ],
      tell: [
        '{depanneur} arrive dans environ {arrivee_minutes} minutes.',
        'Le dépanneur sera là dans {arrivee_minutes} min et vous conduira vers : {destination}.',
        'Encore {arrivee_minutes} minutes. Restez derrière la glissière, s’il vous plaît.',
      ],
    },
    {
      tool: 'estimer_tarif',
      args: { vehicule: '#pick:Clio V|Peugeot 208|Tesla Model 3' },
      data: { tarif_mensuel: '#pick:31 €|46 €|78 €', franchise: '#pick:150 €|300 €', delai: '#pick:24 h|2 jours' },
      thing: 'une assurance pour {vehicule}',
      ask: [
        'Combien coûterait l’assurance d’une {vehicule} ?',
        'devis {vehicule}',
        'Je vais acheter une {vehicule}. Quel serait le tarif et la franchise ?',
      ],
      tell: [
        'Pour une {vehicule}, comptez {tarif_mensuel} par mois avec une franchise de {franchise}.',
        'Environ {tarif_mensuel} par mois.',
        'La franchise serait de {franchise} ; le contrat peut démarrer sous {delai}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'envoyer_carte_verte',
      args: { numero_contrat: '#id:CA######' },
      ask: ['Envoyez-moi mon attestation, contrat {numero_contrat}', 'attestation d’assurance {numero_contrat} svp'],
      done: ['Votre attestation vous a été envoyée par e-mail.', 'C’est envoyé, pensez à vérifier vos indésirables.'],
    },
    {
      tool: 'modifier_rib',
      args: { fin_iban: '#id:####' },
      ask: ['Changez mon compte de prélèvement, il finit par {fin_iban}', 'nouveau rib se terminant par {fin_iban}'],
      done: [
        'Votre nouveau RIB est enregistré.',
        'Les prélèvements se feront désormais sur le compte finissant par {fin_iban}.',
      ],
    },
  ],
  checks: [
    {
      tool: 'lister_pieces_manquantes',
      args: { numero_declaration: '#id:DS-27-#####' },
      ask: ['Manque-t-il des documents pour {numero_declaration} ?', 'pièces manquantes {numero_declaration}'],
      none: [
        'Aucune pièce ne manque, tout est complet.',
        'Non, nous avons bien reçu tous vos documents.',
        'Il ne manque rien pour {numero_declaration}.',
      ],
    },
    {
      tool: 'verifier_impayes',
      args: { numero_contrat: '#id:CA######' },
      ask: ['Ai-je un impayé sur {numero_contrat} ?', 'impayés {numero_contrat}'],
      none: ['Vous n’avez aucun impayé.', 'Votre contrat {numero_contrat} est à jour de paiement.'],
    },
  ],
  knowledge: {
    source: 'conditions-generales-novea',
    thing: 'la garantie bris de glace',
    ask: [
      'Le bris de glace est-il couvert ?',
      'pare-brise fissuré, couvert ?',
      'J’ai un impact sur le pare-brise, que dois-je payer ?',
    ],
    documents: [
      'Le bris de glace est inclus dans toutes les formules. La réparation d’un impact est sans franchise.',
      'Le remplacement du pare-brise est soumis à une franchise de 75 euros.',
    ],
    tell: [
      'Oui, dans toutes les formules. La réparation d’un impact est sans franchise ; pour un remplacement, la franchise est de 75 euros.',
      'C’est couvert : 0 euro pour un impact, 75 euros pour un remplacement.',
    ],
  },
  chats: [
    { ask: 'C’est quoi une franchise ?', tell: 'La somme qui reste à votre charge après un sinistre.' },
    { ask: 'merci bcp', tell: 'Avec plaisir ! Bonne route.' },
  ],
  sorrows: [
    {
      ask: 'Mon fils a eu un accident hier soir, je suis sous le choc',
      tell: 'Je suis sincèrement désolé, j’espère qu’il va bien. Prenez votre temps : vous avez cinq jours ouvrés pour déclarer l’accident, et une aide psychologique est incluse.',
    },
  ],
  lookalikes: [
    {
      ask: 'Puis-je assurer une voiture qui n’est pas à mon nom ?',
      tell: 'Non, ce n’est pas possible : le souscripteur doit être le titulaire de la carte grise ou son conjoint.',
    },
    {
      ask: 'que veut dire « demande refusée par l’expert »',
      tell: 'L’expert estime que le dommage n’est pas lié à l’accident déclaré. Vous pouvez demander une contre-expertise.',
    },
  ],
  zeros: [
    {
      tool: 'calculer_frais_resiliation',
      args: { numero_contrat: '#id:CA######' },
      data: { frais: 0, preavis: '1 mois' },
      thing: 'une estimation des frais pour {numero_contrat}',
      ask: ['Combien coûte la résiliation de {numero_contrat} ?', 'frais de résiliation {numero_contrat}'],
      tell: ['Les frais de résiliation sont de 0 €.', 'La résiliation est gratuite, avec un préavis de {preavis}.'],
    },
  ],
  noisy: [
    {
      tool: 'motifs_rejet',
      args: { numero_declaration: '#id:DS-27-#####' },
      data: { motif: '#pick:photos illisibles|constat non signé|délai dépassé', recours_avant: '#date' },
      thing: 'la décision sur {numero_declaration}',
      ask: ['Pourquoi {numero_declaration} a été rejetée ?', 'motif du rejet {numero_declaration}'],
      tell: [
        'Elle a été rejetée pour le motif suivant : {motif}. Vous pouvez faire un recours avant le {recours_avant}.',
        'Motif : {motif}.',
      ],
    },
  ],
}
