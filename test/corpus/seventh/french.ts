import type { Pack } from '../pack.ts'

export const FRENCH: Pack = {
  domain: 'covoiturage',
  language: 'fr',
  agents: ['copilote-trajets', 'agent_reservations'],
  system:
    'Tu es l’assistant de RoulEnsemble, une appli de covoiturage. Vouvoie les membres, reste bref et cordial. Toute donnée sur un trajet, un paiement ou un profil doit provenir d’un outil.',
  lookups: [
    {
      tool: 'rides__describe',
      args: { trajet: '#id:TR-######' },
      data: {
        depart: '#pick:7 h 10|12 h 45|18 h 30',
        point_rdv: '#pick:gare Part-Dieu|parking Leclerc|péage de Vienne',
        conducteur: '#pick:Mehdi|Clotilde|Jean-Luc',
        vehicule: '#pick:Clio grise|Zoé blanche|308 bleue',
      },
      thing: 'le trajet {trajet}',
      ask: [
        'À quelle heure et où dois-je retrouver mon conducteur pour {trajet} ?',
        'rdv {trajet} heure lieu',
        'Bonjour, je n’ai pas reçu le SMS de confirmation. Pouvez-vous me rappeler l’heure et le lieu de rendez-vous du trajet {trajet} ?',
      ],
      tell: [
        'Le départ du trajet {trajet} est fixé à {depart}, au point suivant : {point_rdv}. {conducteur} vous attendra dans une {vehicule}.',
        'Rendez-vous à {depart}, {point_rdv}.',
        'Voici les informations :\n\n- **Heure** : {depart}\n- **Lieu** : {point_rdv}\n- **Conducteur** : {conducteur} ({vehicule})',
        '{conducteur} part à {depart} ; le point de rendez-vous est « {point_rdv} ».',
      ],
    },
    {
      tool: 'consulterCagnotte',
      args: { membre: '#id:M######' },
      data: {
        solde: '#pick:14,20 €|37,80 €|92,00 €',
        en_attente: '#pick:6,50 €|18,00 €',
        prochain_virement: '#pick:2 mars|16 mars|30 mars',
      },
      thing: 'la cagnotte du membre {membre}',
      ask: [
        'Combien ai-je dans ma cagnotte ? Mon identifiant : {membre}',
        'solde cagnotte {membre}',
        'J’ai conduit trois fois ce mois-ci. Quel est le montant disponible sur {membre} ?',
      ],
      tell: [
        'Votre cagnotte s’élève à {solde}, et {en_attente} sont encore en attente. Le prochain virement part le {prochain_virement}.',
        'Vous disposez de {solde}.',
        'Montant disponible : {solde}. Il sera viré sur votre compte le {prochain_virement}.',
      ],
    },
    {
      tool: 'profil.avis_recents',
      args: { conducteur: '#pick:Mehdi B.|Clotilde R.|Jean-Luc P.' },
      data: {
        note: '#pick:4,6/5|4,8/5|4,9/5',
        trajets_effectues: '#int:40-310',
        dernier_avis: '#pick:« Très ponctuelle »|« Conduite souple »|« Sympa et à l’heure »',
      },
      thing: 'le profil de {conducteur}',
      ask: [
        'Est-ce que {conducteur} est bien noté ?',
        '{conducteur} note ?',
        'Je voyage seule et je préfère vérifier : quelle note et combien de trajets pour {conducteur} ?',
      ],
      tell: [
        '{conducteur} a une note de {note} après {trajets_effectues} trajets. Dernier avis : {dernier_avis}.',
        'Note de {note}, sur {trajets_effectues} trajets.',
        'Oui, avec {note} de moyenne et {trajets_effectues} trajets, c’est un profil expérimenté.',
      ],
    },
    {
      tool: 'estimate_detour',
      args: { trajet: '#id:TR-######', ville: '#pick:Mâcon|Valence|Chambéry' },
      data: { minutes: '#int:6-35', kilometres: '#int:4-28', supplement: '#pick:1,50 €|3,00 €|4,20 €' },
      thing: 'le détour par {ville}',
      ask: [
        'Combien de temps et d’argent coûterait un détour par {ville} sur {trajet} ?',
        'détour {ville} {trajet} durée prix',
      ],
      tell: [
        'Un détour par {ville} ajoute {minutes} minutes ({kilometres} km) et {supplement} par passager.',
        '+{minutes} min et +{supplement}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'messaging.ping_driver',
      args: { trajet: '#id:TR-######', message: '#pick:j’ai une valise|j’aurai 5 minutes de retard' },
      ask: ['Prévenez le conducteur de {trajet} : {message}', '{trajet} dire au conducteur {message}'],
      done: ['Votre message a bien été envoyé au conducteur.', 'C’est transmis : « {message} ».'],
    },
    {
      tool: 'annuler_place',
      args: { trajet: '#id:TR-######' },
      ask: ['Je dois annuler ma place sur {trajet}', 'annulation {trajet} svp'],
      done: [
        'Votre place sur {trajet} est annulée, le conducteur en est informé.',
        'L’annulation est prise en compte. Le remboursement arrive sous 3 jours.',
      ],
    },
  ],
  checks: [
    {
      tool: 'search_overlapping_bookings',
      args: { membre: '#id:M######', jour: '#pick:vendredi|dimanche' },
      ask: ['Ai-je déjà une autre réservation {jour} ? ({membre})', 'doublon {jour} {membre} ?'],
      none: [
        'Non, vous n’avez aucune autre réservation {jour}.',
        'Votre {jour} est libre, il n’y a pas de doublon.',
        'Aucun chevauchement pour {jour}.',
      ],
    },
    {
      tool: 'listerLitigesOuverts',
      args: { membre: '#id:M######' },
      ask: ['Y a-t-il un litige en cours sur mon compte {membre} ?', 'litiges {membre}'],
      none: [
        'Il n’y a aucun litige en cours sur votre compte.',
        'Rien à signaler : pas de litige ouvert pour {membre}.',
      ],
    },
  ],
  knowledge: {
    source: 'charte-membres-embeddings',
    thing: 'le remboursement en cas d’annulation',
    ask: [
      'Suis-je remboursé si j’annule la veille ?',
      'annulation la veille remboursement',
      'Mon train de retour a changé et je dois annuler mon covoiturage de demain. Combien vais-je récupérer ?',
    ],
    documents: [
      'Annulation plus de 24 h avant le départ : remboursement intégral. Entre 24 h et 2 h avant : 50 % du prix. Moins de 2 h : aucun remboursement.',
      'Les frais de service (1,90 €) ne sont remboursés qu’en cas d’annulation par le conducteur.',
    ],
    tell: [
      'Plus de 24 h avant le départ, vous êtes remboursé intégralement ; entre 24 h et 2 h avant, vous récupérez 50 % du prix.',
      'Tout dépend de l’heure : remboursement total au-delà de 24 h avant le départ, 50 % ensuite, jusqu’à 2 h avant. Les frais de service de 1,90 € restent dus.',
    ],
  },
  chats: [
    {
      ask: 'Des idées pour briser la glace en voiture ?',
      tell: 'Demandez à chacun sa playlist de voyage ou la raison de son déplacement : cela lance presque toujours la conversation.',
    },
    {
      ask: 'c’est quoi l’écoconduite',
      tell: 'C’est une façon de conduire qui consomme moins : anticiper, garder une vitesse stable et passer les rapports tôt.',
    },
  ],
  sorrows: [
    {
      ask: 'Le conducteur n’est jamais venu, j’ai raté un entretien !',
      tell: 'Je suis vraiment navré de ce qui vous est arrivé, c’est une situation très pénible. Vous êtes remboursé en totalité, frais compris, et un bon de 10 € est ajouté à votre compte pour tout rendez-vous non honoré.',
    },
  ],
  lookalikes: [
    {
      ask: 'Puis-je voyager avec un mineur non accompagné ?',
      tell: 'Non, les mineurs doivent voyager avec un adulte responsable. C’est une règle de sécurité sans exception.',
    },
    {
      ask: 'L’appli dit « pièce d’identité rejetée », que faire ?',
      tell: 'La photo est le plus souvent floue ou coupée. Reprenez-la à la lumière du jour, les quatre coins visibles : la validation prend ensuite une heure environ.',
    },
  ],
  zeros: [
    {
      tool: 'compute_penalty',
      args: { trajet: '#id:TR-######' },
      data: { penalite: 0, motif: 'première annulation' },
      thing: 'la pénalité pour {trajet}',
      ask: ['Quelle pénalité vais-je payer pour {trajet} ?', 'pénalité {trajet}'],
      tell: ['La pénalité est de 0 €, car c’est votre {motif}.', 'Vous payez 0 € pour {trajet}.'],
    },
  ],
  noisy: [
    {
      tool: 'paiements.rejets',
      args: { membre: '#id:M######' },
      data: {
        rejets: '#int:1-4',
        motif_banque: '#pick:plafond dépassé|carte expirée|3-D Secure abandonné',
        prochaine_tentative: '#pick:demain à 9 h|lundi à 8 h',
      },
      thing: 'les paiements rejetés du membre {membre}',
      ask: ['Pourquoi mon paiement a-t-il été rejeté ? ({membre})', 'paiement rejeté {membre}'],
      tell: [
        'Votre banque indique : {motif_banque}. Nous comptons {rejets} rejet(s) ; une nouvelle tentative est prévue {prochaine_tentative}.',
        'Motif transmis par la banque : {motif_banque}.',
      ],
    },
  ],
}
