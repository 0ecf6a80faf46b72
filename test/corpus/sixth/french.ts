import type { Pack } from '../pack.ts'

export const FRENCH: Pack = {
  domain: 'parc-attractions',
  language: 'fr',
  agents: ['compagnon-parc', 'billets-agent'],
  system:
    'Tu es l’assistant du parc Merveillia. Réponds aux visiteurs avec enthousiasme, en les vouvoyant. Les horaires, temps d’attente et billets viennent toujours des outils.',
  lookups: [
    {
      tool: 'lire_billet',
      args: { billet: '#id:MV-########' },
      data: {
        formule: '#pick:1 jour|2 jours|Pass saison',
        date_visite: '#pick:12 avril 2027|8 mai 2027|17 juillet 2027',
        entree: '#pick:Porte Nord|Porte du Lac',
        visiteurs: '#int:1-6',
      },
      thing: 'le billet {billet}',
      ask: [
        'Mon billet {billet} est valable quel jour ?',
        '{billet} date',
        'On vient en famille et j’ai un doute : combien de personnes sont sur le billet {billet} ?',
      ],
      tell: [
        'Votre billet {billet} (formule {formule}) est valable le {date_visite} pour {visiteurs} visiteur(s). Entrée : {entree}.',
        'Il est valable le {date_visite} pour {visiteurs} visiteur(s).',
        'La formule {formule} couvre {visiteurs} personne(s) le {date_visite}, entrée par la {entree}.',
        '- Formule : {formule}\n- Date : {date_visite}\n- Entrée : {entree}',
      ],
    },
    {
      tool: 'getTempsAttente',
      args: { attraction: '#pick:le Dragon de Braise|la Rivière Folle|le Manoir Oublié' },
      data: {
        minutes: '#int:5-110',
        taille_min: '#pick:1,05 m|1,20 m|1,30 m',
        file_rapide: '#pick:14 h 20|15 h 05|16 h 40',
      },
      thing: 'le temps d’attente pour {attraction}',
      ask: [
        'Combien d’attente pour {attraction} ?',
        'attente {attraction}',
        'Ma fille mesure 1,18 m, peut-elle faire {attraction} ? Et il y a beaucoup de monde ?',
      ],
      tell: [
        'Comptez {minutes} minutes pour {attraction}. Taille minimale : {taille_min}.',
        '{minutes} minutes, à partir de {taille_min}.',
        'L’attente est de {minutes} minutes (taille minimale {taille_min}) ; prochain créneau rapide à {file_rapide}.',
      ],
    },
    {
      tool: 'horaires.spectacle',
      args: { spectacle: '#pick:Les Oiseaux du Lac|La Parade des Lumières|Mousquetaires' },
      data: {
        prochaine_seance: '#pick:11 h 30|15 h 45|21 h 15',
        lieu: '#pick:Grand Théâtre|Esplanade|Arène',
        places: '#int:12-400',
      },
      thing: 'le spectacle « {spectacle} »',
      ask: [
        'À quelle heure est {spectacle} ?',
        '{spectacle} horaire',
        'Reste-t-il des places pour {spectacle} cet après-midi ?',
      ],
      tell: [
        'La prochaine séance de « {spectacle} » est à {prochaine_seance} ({lieu}), il reste {places} places.',
        '{prochaine_seance}, {lieu}.',
        'Rendez-vous à {prochaine_seance} !',
      ],
    },
    {
      tool: 'chambre_hotel_detail',
      args: { sejour: '#id:H-#####' },
      data: {
        hotel: '#pick:Le Refuge|Les Cabanes|L’Auberge du Lac',
        arrivee: '#pick:11 avril 2027|16 juillet 2027',
        petit_dejeuner: '#pick:inclus|en option',
        numero: '#int:101-340',
      },
      thing: 'le séjour {sejour}',
      ask: ['Dans quel hôtel est mon séjour {sejour} ?', 'hôtel {sejour}'],
      tell: [
        'Vous logez à l’hôtel {hotel}, chambre {numero}, à partir du {arrivee}. Petit-déjeuner : {petit_dejeuner}.',
        'Hôtel : {hotel}, arrivée le {arrivee}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'reserver_creneau_rapide',
      args: { attraction: '#pick:le Dragon de Braise|la Rivière Folle', personnes: '#int:2-5' },
      ask: ['Réservez un créneau rapide pour {attraction}, {personnes} personnes', 'créneau {attraction} x{personnes}'],
      done: ['C’est réservé pour {personnes} personnes, profitez bien !', 'Créneau confirmé : {attraction}.'],
    },
    {
      tool: 'modifier_date_visite',
      args: { billet: '#id:MV-########', date: '#pick:le 9 mai|le 18 juillet' },
      ask: ['Je voudrais décaler {billet} : {date}', '{billet} → {date}'],
      done: ['Votre visite est décalée, nouvelle date : {date}.', 'La date de {billet} a bien été changée.'],
    },
  ],
  checks: [
    {
      tool: 'lister_attractions_fermees',
      args: { jour: '#pick:samedi|dimanche|mercredi' },
      ask: ['Y a-t-il des attractions fermées {jour} ?', 'fermetures {jour} ?'],
      none: [
        'Toutes les attractions sont ouvertes {jour}.',
        'Aucune fermeture prévue {jour}.',
        'Non, rien n’est fermé {jour}, vous pourrez tout faire !',
      ],
    },
    {
      tool: 'chercherObjetsSignales',
      args: { billet: '#id:MV-########' },
      ask: ['Y a-t-il un souci signalé sur mon billet {billet} ?', 'problème sur {billet} ?'],
      none: ['Aucun souci sur {billet}, tout est en ordre.', 'Non, votre billet est parfaitement valide.'],
    },
  ],
  knowledge: {
    source: 'guide_visiteur',
    thing: 'le règlement sur les pique-niques',
    ask: [
      'Peut-on pique-niquer dans le parc ?',
      'pique-nique autorisé ?',
      'Avec quatre enfants, le restaurant revient cher. Peut-on apporter à manger ?',
    ],
    documents: [
      'Les pique-niques sont autorisés dans les deux aires prévues (Porte Nord et Lac). Le verre et les barbecues sont interdits.',
      'Des casiers réfrigérés sont disponibles à la Porte Nord pour 6 € par jour.',
    ],
    tell: [
      'Oui, dans les deux aires prévues, Porte Nord et Lac. Évitez le verre et les barbecues, qui sont interdits.',
      'Bien sûr ! Des casiers réfrigérés sont même disponibles à la Porte Nord pour 6 € par jour.',
    ],
  },
  chats: [
    {
      ask: 'Une idée pour faire patienter les enfants ?',
      tell: 'Jouez à « Je vois, je vois… » ou comptez les dragons cachés dans les décors.',
    },
    {
      ask: 'c’est quoi le single rider',
      tell: 'Une file pour les personnes seules : vous comblez un siège libre et attendez moins, mais sans vos proches à côté.',
    },
  ],
  sorrows: [
    {
      ask: 'La parade a été annulée sous nos yeux, les petits pleuraient…',
      tell: 'Je suis sincèrement désolé pour vos petits. Quand la parade est annulée pour cause d’orage, votre billet du jour donne droit à une entrée gratuite dans les 30 jours : présentez-le simplement aux caisses.',
    },
  ],
  lookalikes: [
    {
      ask: 'Les chiens sont-ils acceptés ?',
      tell: 'Non, les chiens ne sont pas admis, à l’exception des chiens guides. Un chenil gratuit se trouve à la Porte Nord.',
    },
    {
      ask: 'La borne affiche « billet refusé », pourquoi ?',
      tell: '« Billet refusé » s’affiche quand la date choisie n’est pas celle du jour. Changez la date dans l’application, c’est gratuit.',
    },
  ],
  zeros: [
    {
      tool: 'frais_changement',
      args: { billet: '#id:MV-########' },
      data: { frais: 0, devise: 'EUR' },
      thing: 'les frais de modification pour {billet}',
      ask: ['Combien coûte un changement de date pour {billet} ?', 'frais changement {billet}'],
      tell: ['Le changement coûte 0 € pour {billet}.', 'C’est gratuit : 0 € de frais.'],
    },
  ],
  noisy: [
    {
      tool: 'historique_pannes',
      args: { attraction: '#pick:la Rivière Folle|le Manoir Oublié' },
      data: {
        pannes: '#int:2-15',
        cause: '#pick:capteur défaillant|coupure électrique|objet sur la voie',
        duree_moyenne: '#pick:12 min|25 min|40 min',
      },
      thing: 'les pannes de l’attraction « {attraction} »',
      ask: ['Pourquoi {attraction} tombe souvent en panne ?', 'pannes {attraction}'],
      tell: [
        'Il y a eu {pannes} pannes ce mois-ci, surtout à cause de : {cause}. Durée moyenne : {duree_moyenne}.',
        'Cause principale : {cause}.',
      ],
    },
  ],
}
