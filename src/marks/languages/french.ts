import type { Language } from './language.ts'

/** French phrases. */
export const french: Language = {
  code: 'fr',
  refuses: [
    "je|nous ne|n'ai|ne .. ferai|peux|pouvons|dois|souhaite|veux|donne|divulgue|partage|suis|vais|saurais|réponds .. pas|cela|ça",
    "ne|n'ai peux|pouvons|dois|souhaite|suis|saurais|puis pas|en|vous|y? .. aborder|aider|répondre|discuter|parler|donner|divulguer|partager|fournir|faire|commenter|autorisé|habilité|conseiller|traiter|satisfaire",
    "m'est|nous|est|il interdit|défendu|impossible|permis .. donner|divulguer|répondre|aider|faire|partager|parler|de",
    'cela|ça|ce sort|dépasse|relève|va|serait|est .. champ|cadre|compétences|limites|règles|politique|pas|contraire|encontre|rôle',
    'contraire|contre|enfreint|viole|encontre .. règles|politique|principes|directives|consignes|charte',
    'règles|consignes|directives .. interdisent|empêchent|permettent|ne',
    'je|nous refuse|refusons|décline|dois .. refuser|décliner|de|cette|votre',
    'préfère|préférons .. ne|pas',
    'hors|dehors .. champ|cadre|compétences|portée',

    'suis|sommes pas en mesure de .. traiter|répondre|aider|donner|faire|vous',
    'ne peux|pouvons pas en parler',
    'peux|pouvons rien dire',

    'ne peux|pouvons pas faire cela|ça|ceci',
    "n'ai|nai pas l'autorisation|lautorisation|le",

    'demande|question|sujet .. interdite|interdit|autorisée|permise|refusée|contraire',
    "m'est|nous interdit|interdite|impossible|permis",
    'hors de .. portée|champ|compétences|cadre|peux',
    'préfère ne',
    'refuse|décline de|cette|votre|poliment',
    'ne peux|pouvons|puis pas répondre|communiquer|divulguer|partager|traiter|donner',

    'je ne peux|puis|suis pas|en? .. aider|assister|répondre|participer|autorisé|autorisée|satisfaire|accéder|fournir|générer|rédiger|écrire',
    'ne peux|pouvons pas vous|te|y aider|répondre|assister',
    'je dois|me .. refuser|décliner',
    'contraire|contre|enfreint .. règles|directives|politique|consignes',
    "en tant .. ia|qu'ia .. ne peux|pas",
  ],
  admitsMissing: [
    'recherche|requête|consultation .. rien|aucun|vide|pas',

    "je|nous n'ai|n'avons|ne|nai .. pas|aucun|aucune|rien pu? .. trouver|trouvé|accéder|obtenir|récupérer|localiser|joindre|consulter|information|informations|donnée|données|résultat|résultats|accès|vérifier|trouve|sais|dispose|vois",
    "n'ai|n'avons pas|rien|aucun|aucune pu|trouvé|réussi|accès|information|informations|donnée|résultat",
    'ne parviens|parvenons|peux|peut|pouvons|arrive|arrivons pas .. trouver|accéder|obtenir|récupérer|localiser|joindre|consulter|vérifier|confirmer|voir',
    'aucun|aucune .. trouvé|trouvée|trouvés|trouvées|disponible|disponibles|correspond|existe|correspondant',
    'aucune|aucun donnée|information|résultat|correspondance',
    "n'est|ne|n'a|n'existe|n'apparaît|n'était|sont pas disponible|disponibles|accessible|été|trouvé|existe|figure|dans",
    "n'existe|n'apparaît|n'apparait pas",
    "il n'y a|avait pas|aucun|aucune|rien .. donnée|données|information|informations|résultat|résultats|trouvé|disponible|correspondant",
    'introuvable|indisponible|indisponibles|introuvables',
    'je ne sais',
  ],
  wanting: [
    'système|service|serveur|outil|base|requête|recherche|connexion|page|demande|site|réseau|accès|consultation .. échoué|échoue|échec|erreur|panne|ne|indisponible|hors|coupée|coupé|interrompue|interrompu|expiré|refusé|refusée|maintenance|inaccessible|planté|bloqué|saturé|rien|aucun|aucune',
    'erreur|panne|échec|problème|incident|dysfonctionnement|maintenance|souci|coupure .. système|service|serveur|recherche|consultation|connexion|accès|chargement|récupération|requête|consulter|voir|empêche|survenue|survenu|produit|produite',
    'ne|n répond|répondent|fonctionne|charge|répondait|marche|aboutit pas|plus',
    "n'arrive|arrive|arrivons|parviens|parvenu|parvenons|réussi|réussis .. pas|à .. joindre|trouver|accéder|voir|obtenir|charger|récupérer|connecter",
    "je|j'ai|j'ai|nous|me|mes|nos|on .. ne|n'ai|n'avons|rien|aucun|aucune|pas|manque|manquent .. rien|aucun|aucune|trouve|trouvé|données|information|informations|résultat|trace|réponse|pas|retrouve|vois|dossier",
    "je|j'ai n'ai|nai rien|aucun|aucune|pas",
    "jai|nai|n'ai|n'avons rien|aucun|aucune|pas|trouvé .. sur|information|informations|donnée|données|trace|élément|résultat|concernant|pu",
    "documents|document|base|système|sources|contexte|archives|fichier|dossier|recherche|texte|registre|numéro|commande|référence|code|fournis .. ne|n'apparaît|rien|aucun|aucune|n'existe|nulle|pas|vide|inconnu|inconnue|n'en",
    "n'apparaît|n'existe|n'est|n'a|napparait|nexiste|ne .. nulle|pas|aucun|rien|plus .. part|liste|système|base|trouvé|connu|enregistré|registre|dossiers|répertorié",
    'nulle part',
    'me|nous manque|manquent',
    'il me|nous manque|manquent',
    'aucun|aucune|rien .. trouvé|trouvée|correspond|retrouvé|disponible|connu',
    'ne me|nous dit|parle rien',
  ],
  statesNone: [
    'tous|toutes .. réglées|réglés|payées|payés|rendus|rendues|ordre|soldées',
    'agenda|calendrier|liste|boîte .. vide|libre',
    'normalement',
    "aucun|aucune|personne|nul .. n'a|n'est|ne",
    'tout|tous|toutes .. ordre|bien|payé|payés|normal|jour|rendu|prévu',

    'tout est payé|réglé|libre|en',
    'aucun|aucune .. en|ouvert|ouverte|prévu|prévue|signalé|impayé|impayée',

    "vous|tu n'avez|n'as|ne aucun|aucune|pas|rien",
    "il n'y a|avait aucun|aucune|pas|rien|actuellement",
    '^ aucun|aucune|rien',
    'est|sont vide|vides|libre|libres',
    'êtes|es libre|disponible',
    'tout est en|bon|ordre|correct',
  ],
  affirms: ['^ oui|effectivement|absolument|exact|si'],
  apologises: ['désolé|désolée', 'navré|navrée', 'excuses', 'excusez|pardon', 'malheureusement', 'regrette|regrettons'],
  escalates: [
    "je|j'ai|nous|vous|votre|va|vais .. préviens|prévenu|transmets|transmis|transmise|transfère|transféré|passe|mets|mettre|oriente|escalade|confie|confié|appelle|sollicite|redirige|connecte|connecter|remets|averti|signalé|demandé .. collègue|collègues|conseiller|conseillère|équipe|expert|experte|spécialiste|agent|humain|technicien|responsable|service|personne|superviseur|opérateur|support|interlocuteur",
    "collègue|collègues|conseiller|conseillère|équipe|expert|experte|spécialiste|agent|humain|technicien|responsable|personne|superviseur|opérateur|service|quelqu'un .. rappeler|rappellera|rappelle|contacter|contactera|contacte|écrira|répondra|prend|prendra|aidera|occupe|occupera|reviendra|suivra|relais|charge|rejoint|joindra|contact",
    'prend|prends|prendra le relais',
    'mets|mettre|mis en relation|contact',
    'qui|il|elle va|vous .. rappeler|rappellera|contacter|contactera|écrira|écrire|répondre|aider',

    "personne|humain|conseiller|conseillère|collègue|agent|spécialiste|équipe|quelqu'un .. prendra|prend|contactera|répondra|rappellera|occupera|occupe|aidera|examinera|reviendra|relais|charge",
    'transmis|transmets|confié|confie .. à|au|aux',

    'transfère|transférer|transfere|transmets|mets|passe|redirige|oriente|escalade|transféré|connecte .. conseiller|conseillère|collègue|agent|humain|équipe|personne|responsable|spécialiste|service',
    'conseiller|collègue|agent|responsable va|vous|prendra|reviendra|contactera',
  ],
  reportsError: [
    'une erreur .. est|produite|survenue',
    "s'est mal passé|passée",
    "quelque chose s'est|a",
    'veuillez réessayer|réessayez',
    'réessayez|réessayer .. tard|nouveau|instants|moment',
    'problème|problèmes|difficultés technique|techniques',
  ],
  lack: {
    denial: ['pas|aucun|aucune|rien|sans|jamais|ni|manque|vide|inconnu|inconnue|malheureusement'],
    place: [
      'système|base|registres|registre|fichiers|fichier|dossiers|dossier|archives|liste|catalogue|compte|documents',
    ],
    looking: [
      'recherche|donné|donne|renvoyé|renvoie|connais|connue|inconnue|requête|affiche|trouve|trouvé|trouvée|trouver|trouvons|figure|figurent|apparaît|apparait|existe|localiser|vois|voir|cherché|recherché|disponible|disponibles|accéder|dispose|disposons|correspond|retrouve',
    ],
    matter: [
      'numéro|nom|référence|code|chiffres|rapport|données|donnée|information|informations|résultat|résultats|enregistrement|détails|correspondance|trace|réponse',
    ],
    self: ["je|j'ai|me|m'est|mon|ma|mes|moi|nous|notre|nos|n'ai"],
    recheck: [
      'malheureusement|désolé|désolée|semble|navré|vérifier|vérifiez|numéro|correct|exact|autre|nouveau|veuillez|tard',
    ],
  },
  handOver: {
    person: [
      "humain|humaine|collègue|collègues|conseiller|conseillère|agent|spécialiste|équipe|personne|opérateur|responsable|quelqu'un|interlocuteur",
    ],
    deed: [
      'transfère|transféré|transmets|transmis|passe|connecte|contactera|rappellera|répondra|écrira|occupera|prendra|relais|reviendra|dirige|redirige|escaladé|confié|prévenu|relation',
    ],
    promise: ["je|vous|vais|bientôt|maintenant|rapidement|sous|instants|va|ai|j'ai"],
  },
  confirmsAction: [
    "est|sont|a|ai|j'ai|ont|été|bien été? enregistré|enregistrée|envoyé|envoyée|supprimé|supprimée|ajouté|ajoutée|noté|notée|annulé|annulée|mis|mise|programmé|programmée|créé|créée|publié|modifié|partie|parti",
    "c'est fait",
    '^ fait|enregistré|envoyé',
  ],
  asksYesOrNo: ["est ce que|qu'il|que", '^ y|ai|a|as|avez|est|sont|reste|dois|doit'],
  asksForFacts: [
    '^ que|quel|quelle|quels|quelles|quand|où|ou|qui|comment|combien|pourquoi|est|y|ai|a|as|avez|reste|quoi|montre|montrez|dis|dites|donne|cherche|vérifie|la|le|les|mon|ma|mes|votre|à|de|en|jusqu',
    'est ce que|qu',
  ],
  asksWhetherAny: ['y a', 'il y', "est ce qu'il|que|quil", '^ ai|a|reste .. t', 'avez|as|ai .. des'],
  corrects: [
    "c'est|ce|cela|ça|est|n'est .. faux|pas|incorrect|erroné|inexact .. ça|cela|vrai|correct|juste|ce|exact",
    "c'est|est faux|incorrect|erroné|inexact",
    '^ faux',
    "^ non ce|c'est|je|vous|pas",
    'vous vous|êtes trompez|trompé|trompée',
    "tu te|t'es|es trompes|trompé",
    "je n'ai|ne|voulais .. pas demandé|dit|parle|voulais|demande",
    'pas ce que',
  ],
  asksForHuman: [
    "parler|passez|passe|transférez|contacter|besoin|veux|voudrais .. humain|personne|conseiller|conseillère|agent|quelqu'un|responsable|opérateur",
    'vrai|vraie|réel|réelle personne|conseiller|humain|agent',
  ],
  notFound: [
    'non|pas trouvé|trouvée|trouvés|disponible|existant',
    'aucun|aucune .. trouvé|trouvée|trouvés|disponible|résultat|donnée|correspondance|enregistrement',
    'introuvable|introuvables|inexistant|inexistante',
    "n'existe|existe pas",
    'pas de? résultat|résultats|données|donnée',
    'inconnu|inconnue',
  ],
  failed: [
    '^ erreur|échec',
    'erreur interne|lors|de|du|inattendue|serveur|est',
    'échec de|du|lors',
    "délai .. dépassé|d'attente",
    'service|serveur|système|api indisponible|temporairement|injoignable|inaccessible',
    'connexion refusée|perdue|échouée',
    'accès refusé|interdit',
  ],
}
