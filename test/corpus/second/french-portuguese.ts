import type { Pack } from '../pack.ts'

export const FRENCH: Pack = {
  domain: 'rail-lost-property',
  language: 'fr',
  agents: ['objets-trouves', 'agent-restitution'],
  system:
    "Tu es l'assistant des objets trouvés des chemins de fer. Vouvoie les voyageurs, sois bref et précis, et ne cite que des données issues des outils.",
  lookups: [
    {
      tool: 'fiche_objet',
      args: { dossier: '#id:OT-#####' },
      data: {
        objet: '#pick:sac à dos bleu|parapluie|étui à lunettes',
        gare: '#pick:Dijon|Nantes|Lille',
        casier: '#id:K##',
        gardeJusquau: '#date',
      },
      thing: 'le dossier {dossier}',
      ask: [
        'Avez-vous du nouveau pour {dossier} ?',
        'dossier {dossier}, vous lavez retrouvé ?',
        "Ma fille a oublié son doudou dans le train et elle ne dort plus. C'est le dossier {dossier}.",
      ],
      tell: [
        "L'objet ({objet}) se trouve en gare de {gare} jusqu'au {gardeJusquau}.",
        'Bonne nouvelle : {objet}, gare de {gare}, casier {casier}.',
        "Rien n'est perdu, il vous attend à {gare}, casier {casier}.",
        'Il est à {gare}, gardé jusqu’au {gardeJusquau}.',
      ],
    },
    {
      tool: 'horaires_guichet',
      args: { gare: '#pick:Dijon|Nantes|Lille' },
      data: { ouverture: '#pick:7 h 30|9 h', fermeture: '#pick:17 h 45|19 h', etage: '#pick:hall 1|niveau -1' },
      thing: 'le guichet de {gare}',
      ask: [
        'horaires du guichet de {gare} ?',
        'À quelle heure ferme le guichet de {gare} ?',
        'c où le guichet à {gare}',
      ],
      tell: [
        'Le guichet de {gare} est ouvert de {ouverture} à {fermeture}, {etage}.',
        'Il ferme à {fermeture}.',
        'Vous le trouverez au {etage}, dès {ouverture}.',
      ],
    },
    {
      tool: 'frais_envoi',
      args: { dossier: '#id:OT-#####' },
      data: { montant: '#money:5-40', transporteur: '#pick:Colissimo|Chronopost', delai: '#pick:48 heures|5 jours' },
      thing: "l'envoi du dossier {dossier}",
      ask: ['combien coûte l’envoi de {dossier}', 'Pouvez-vous me l’envoyer ? {dossier}', 'frais de port {dossier} ?'],
      tell: [
        "L'envoi coûte {montant} avec {transporteur}, délai {delai}.",
        'Comptez {montant} et {delai}.',
        '{montant} par {transporteur}.',
      ],
    },
    {
      tool: 'trajet_voyageur',
      args: { billet: '#id:TKT######' },
      data: { train: '#id:68##', voiture: '#int:1-18', place: '#int:11-99', terminus: '#pick:Marseille|Brest|Metz' },
      thing: 'le billet {billet}',
      ask: [
        'quel était mon siège, billet {billet}',
        'billet {billet} : numéro du train ?',
        'Je ne sais plus dans quelle voiture j’étais ({billet}).',
      ],
      tell: [
        'Vous étiez dans le train {train}, voiture {voiture}, place {place}.',
        'Voiture {voiture}, place {place} ; le train allait à {terminus}.',
        'Train {train}, terminus {terminus}.',
      ],
    },
    {
      tool: 'rendez_vous_retrait',
      args: { retrait: '#id:RV####' },
      data: { jour: '#date', heure: '#pick:10 h 15|14 h|16 h 30', agent: '#name' },
      thing: 'le retrait {retrait}',
      ask: [
        'c’est quand mon retrait {retrait}',
        'Rappelez-moi le rendez-vous {retrait}, s’il vous plaît',
        '{retrait} ?',
      ],
      tell: [
        'Votre retrait est prévu le {jour} à {heure}.',
        '{agent} vous attend le {jour} à {heure}.',
        "C'est le {jour}, à {heure}.",
      ],
    },
  ],
  actions: [
    {
      tool: 'prolonger_garde',
      args: { dossier: '#id:OT-#####' },
      ask: ['gardez {dossier} une semaine de plus svp', 'prolonger la garde de {dossier}'],
      done: ['La garde de {dossier} est prolongée.', "C'est noté, une semaine de plus."],
    },
    {
      tool: 'envoyer_recepisse',
      args: { dossier: '#id:OT-#####' },
      ask: ['envoyez-moi le récépissé de {dossier}', 'récépissé {dossier} par mail'],
      done: ['Le récépissé est parti par courriel.', 'Récépissé envoyé.'],
    },
  ],
  checks: [
    {
      tool: 'doublons_declaration',
      args: { dossier: '#id:OT-#####' },
      ask: ["quelqu'un d'autre a-t-il réclamé {dossier} ?", 'autres demandes sur {dossier} ?'],
      none: ["Personne d'autre n'a réclamé {dossier}.", "Il n'y a aucune autre demande.", 'Non, vous êtes le seul.'],
    },
    {
      tool: 'perturbations_gare',
      args: { gare: '#pick:Nantes|Lille' },
      ask: ['des travaux à {gare} ?', 'perturbations à {gare} demain'],
      none: ['Aucune perturbation prévue à {gare}.', "Il n'y a pas de travaux à {gare}."],
    },
  ],
  knowledge: {
    source: 'reglement-consigne',
    thing: 'la durée de garde',
    ask: ['combien de temps gardez-vous les objets ?', 'au bout de combien de temps vous jetez ?'],
    documents: [
      'Les objets sont gardés 30 jours, les papiers 8 jours avant remise à la préfecture.',
      'Les denrées sont jetées le jour même.',
    ],
    tell: [
      '30 jours pour les objets, 8 jours pour les papiers ; la nourriture est jetée le jour même.',
      'Nous gardons les objets 30 jours et les papiers 8 jours.',
    ],
  },
  chats: [
    {
      ask: 'que faire pour ne plus oublier mes affaires',
      tell: 'Posez-les toujours du même côté et glissez une étiquette avec votre numéro.',
    },
  ],
  sorrows: [
    {
      ask: 'Vous avez donné mon manteau à quelqu’un d’autre !',
      tell: "Je suis sincèrement désolé, c'est une faute de notre part. Vous avez droit à une indemnité jusqu'à 150 euros sur facture.",
    },
  ],
  lookalikes: [
    {
      ask: 'puis-je récupérer le téléphone d’un ami à sa place ?',
      tell: "Non, ce n'est pas possible sans procuration signée et copie de sa pièce d'identité.",
    },
  ],
  zeros: [
    {
      tool: 'frais_garde',
      args: { dossier: '#id:OT-#####' },
      data: { frais: 0, jours: 6 },
      thing: 'les frais de garde',
      ask: ['je dois payer la garde de {dossier} ?', 'frais de garde {dossier}'],
      tell: ['Les frais de garde sont de 0 euro.', 'La garde est gratuite.'],
    },
  ],
  noisy: [
    {
      tool: 'journal_casier',
      args: { casier: '#id:K##' },
      data: { panne: '#pick:serrure bloquée|erreur de code E4', depuis: '#pick:hier|ce matin' },
      thing: 'le casier {casier}',
      ask: ['le casier {casier} ne s’ouvre pas, c’est connu ?', 'panne {casier}'],
      tell: ['Oui : {panne} depuis {depuis}.', 'Le casier {casier} est en panne ({panne}) depuis {depuis}.'],
    },
  ],
}

export const PORTUGUESE: Pack = {
  domain: 'loyalty-programme',
  language: 'pt',
  agents: ['clube-mais', 'resgate-pontos'],
  system:
    'Você é a assistente do Clube Mais, programa de fidelidade de supermercados. Fale de forma simpática e curta; os dados vêm sempre das ferramentas.',
  lookups: [
    {
      tool: 'extrato_pontos',
      args: { socio: '#id:CM######' },
      data: { pontos: '#int:120-9800', expiram: '#int:10-400', validade: '#date' },
      thing: 'o extrato do sócio {socio}',
      ask: [
        'quantos pontos eu tenho? {socio}',
        'saldo {socio} pfv',
        'Boa tarde, queria trocar por uma panela, mas antes preciso saber os pontos da conta {socio}',
      ],
      tell: [
        'Você tem {pontos} pontos, e {expiram} deles vencem em {validade}.',
        'São {pontos} pontos no total.',
        'Nada venceu ainda: {pontos} pontos, válidos até {validade}.',
        'A conta {socio} tem {pontos} pontos.',
      ],
    },
    {
      tool: 'premio_detalhe',
      args: { premio: '#pick:panela de pressão|mochila térmica|vale cinema' },
      data: { custo: '#int:800-6000', estoque: '#int:2-90', prazo: '#pick:5 dias|10 dias' },
      thing: 'o prêmio {premio}',
      ask: ['quantos pontos custa {premio}', '{premio} tem em estoque?', 'em quanto tempo chega {premio}'],
      tell: [
        '{premio}: {custo} pontos, {estoque} em estoque, entrega em {prazo}.',
        'Custa {custo} pontos.',
        'Tem sim, {estoque} unidades por {custo} pontos.',
      ],
    },
    {
      tool: 'resgate_andamento',
      args: { resgate: '#id:RG-####' },
      data: { situacao: '#pick:separado|enviado|saiu para entrega', previsao: '#date' },
      thing: 'o resgate {resgate}',
      ask: [
        'cadê meu resgate {resgate}',
        '{resgate} já saiu?',
        'O resgate {resgate} era presente para minha mãe, chega quando?',
      ],
      tell: [
        'O resgate {resgate} está {situacao}, com previsão para {previsao}.',
        'Situação: {situacao}. Chega em {previsao}.',
        'Não está atrasado: {situacao}, previsão {previsao}.',
      ],
    },
    {
      tool: 'oferta_pessoal',
      args: { socio: '#id:CM######' },
      data: { produto: '#pick:café|fraldas|azeite', desconto: '#int:10-45', ate: '#date' },
      thing: 'a oferta do sócio {socio}',
      ask: ['qual minha oferta da semana {socio}', 'tem desconto pra mim? {socio}', 'ofertas {socio}'],
      tell: [
        'Sua oferta é {desconto} % em {produto} até {ate}.',
        '{produto} com {desconto} % de desconto.',
        'Até {ate} você leva {produto} com {desconto} % a menos.',
      ],
    },
    {
      tool: 'loja_horario',
      args: { loja: '#pick:Centro|Vila Nova|Beira-Rio' },
      data: { abre: '#pick:7h|8h', fecha: '#pick:21h|22h30', estacionamento: true },
      thing: 'o horário da loja {loja}',
      ask: ['que horas fecha a loja {loja}', 'horário {loja}', 'A loja {loja} tem estacionamento e abre que horas?'],
      tell: [
        'A loja {loja} abre às {abre} e fecha às {fecha}.',
        'Fecha às {fecha}, e tem estacionamento.',
        'Das {abre} às {fecha}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'ativar_oferta',
      args: { socio: '#id:CM######' },
      ask: ['ativa minha oferta {socio}', 'quero ativar o desconto da conta {socio}'],
      done: ['Oferta ativada!', 'Pronto, o desconto já vale para {socio}.'],
    },
    {
      tool: 'corrigir_email',
      args: { socio: '#id:CM######' },
      ask: ['meu e-mail mudou para bia@mail.example, {socio}', 'troca o email do {socio} pra bia@mail.example'],
      done: ['E-mail atualizado.', 'Feito, usaremos o novo e-mail.'],
    },
  ],
  checks: [
    {
      tool: 'pontos_bloqueados',
      args: { socio: '#id:CM######' },
      ask: ['tenho pontos bloqueados? {socio}', 'bloqueios {socio}'],
      none: ['Não há pontos bloqueados em {socio}.', 'Nenhum ponto bloqueado, tudo livre.', 'Não, nada bloqueado.'],
    },
    {
      tool: 'recall_produtos',
      args: { produto: '#pick:café|azeite' },
      ask: ['teve recall de {produto}?', 'algum alerta sobre {produto}'],
      none: ['Não houve recall de {produto}.', 'Nenhum alerta para {produto}.'],
    },
  ],
  knowledge: {
    source: 'termos-do-clube',
    thing: 'a validade dos pontos',
    ask: ['em quanto tempo os pontos vencem?', 'os pontos expiram??'],
    documents: ['Os pontos valem 24 meses a partir da compra.', 'Sócios Ouro não perdem pontos.'],
    tell: [
      'Os pontos valem 24 meses; sócios Ouro não perdem pontos.',
      'Vencem 24 meses depois da compra, menos para sócios Ouro.',
    ],
  },
  chats: [{ ask: 'oi tudo bem', tell: 'Tudo ótimo! Como posso ajudar?' }],
  sorrows: [
    { ask: 'a panela veio amassada', tell: 'Sinto muito! A troca é gratuita em qualquer loja dentro de 30 dias.' },
  ],
  lookalikes: [
    {
      ask: 'posso transferir pontos para meu irmão?',
      tell: 'Não, os pontos são pessoais e não podem ser transferidos.',
    },
  ],
  zeros: [
    {
      tool: 'anuidade_clube',
      args: { socio: '#id:CM######' },
      data: { anuidade: 0, plano: 'básico' },
      thing: 'a anuidade de {socio}',
      ask: ['pago anuidade? {socio}', 'anuidade {socio}'],
      tell: ['A anuidade é 0.', 'Você não paga anuidade.'],
    },
  ],
  noisy: [
    {
      tool: 'falhas_resgate',
      args: { socio: '#id:CM######' },
      data: { falhas: '#int:1-5', motivo: '#pick:endereço inválido|erro no pagamento do frete' },
      thing: 'as falhas de {socio}',
      ask: ['por que meu resgate foi recusado {socio}', 'falhas {socio}'],
      tell: ['Houve {falhas} falhas, motivo: {motivo}.', 'O motivo foi {motivo}.'],
    },
  ],
}
