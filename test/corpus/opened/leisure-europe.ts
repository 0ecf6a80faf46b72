import type { Pack } from '../pack.ts'

export const PORTUGUESE_WEDDINGS: Pack = {
  domain: 'wedding-planner',
  language: 'pt',
  agents: ['mestre-de-cerimonias', 'gestor-convidados'],
  system: 'És a assistente da Quinta das Camélias, em Sintra. Português de Portugal, trato formal, respostas exatas.',
  lookups: [
    {
      tool: 'obter_contrato',
      args: { contrato: '#id:QC-###/27' },
      data: {
        confirmado: true,
        data_festa: '#pick:12 de junho|4 de setembro|28 de agosto',
        sala: '#pick:Sala Nobre|Jardim de Inverno',
        lugares: '#int:40-220',
      },
      thing: 'o contrato {contrato}',
      ask: [
        'O contrato {contrato} está confirmado?',
        'bom dia, o {contrato} já está confirmado ou ainda falta assinar?',
        '{contrato} confirmado?',
      ],
      tell: [
        'Está, sim.',
        'Sim, está confirmado para {data_festa}.',
        'Confirmado: {sala}, {lugares} lugares, {data_festa}.',
        'O contrato {contrato} encontra-se confirmado.',
      ],
    },
    {
      tool: 'obter_ementa',
      args: { ementa: '#pick:Ementa Atlântico|Ementa Serra|Ementa Vegetal' },
      data: { preco_pessoa: '#money:45-130', prato: '#pick:robalo no forno|cabrito assado|caril de legumes' },
      thing: 'a {ementa}',
      ask: [
        'Qual é o preço por pessoa da {ementa}?',
        '{ementa} quanto custa e o que é o prato principal',
        'Podia dizer-me o que inclui a {ementa} e quanto fica?',
      ],
      tell: [
        'Fica a {preco_pessoa} por pessoa; o prato principal é {prato}.',
        '{preco_pessoa} por pessoa, com {prato}.',
        'A {ementa} custa {preco_pessoa}, e serve-se {prato}.',
      ],
    },
    {
      tool: 'contar_convidados',
      args: { lista: '#id:LST-##' },
      data: { confirmados: '#int:20-180', criancas: '#int:1-25' },
      thing: 'a lista {lista}',
      ask: ['Quantos convidados confirmaram na {lista}?', 'confirmados {lista}'],
      tell: [
        'Confirmaram {confirmados}, dos quais {criancas} são crianças.',
        '{confirmados}.',
        'São {confirmados} confirmações na {lista}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'trocar_mesa',
      args: { convidado: '#name', mesa: '#int:1-20' },
      ask: ['Passe {convidado} para a mesa {mesa}, por favor.', 'muda {convidado} pra mesa {mesa}'],
      done: ['{convidado} passou para a mesa {mesa}.', 'Troca feita: {convidado}, mesa {mesa}.'],
    },
    {
      tool: 'cancelar_prova',
      args: { dia: '#pick:quinta-feira|sábado' },
      ask: ['Cancele a prova de {dia}.', 'afinal não podemos ir à prova na {dia}'],
      done: ['A prova de {dia} foi cancelada.', 'Prova cancelada.'],
    },
  ],
  checks: [
    {
      tool: 'alergias_registadas',
      args: { lista: '#id:LST-##' },
      ask: ['Há alergias registadas na {lista}?', 'alergias {lista}?'],
      none: ['Ninguém na {lista} indicou alergias.', 'Nenhuma alergia registada.'],
    },
    {
      tool: 'pagamentos_em_falta',
      args: { contrato: '#id:QC-###/27' },
      ask: ['Falta pagar alguma coisa do {contrato}?', 'falta algum pagamento? {contrato}'],
      none: ['Já liquidaram tudo.', 'Nenhum pagamento em falta no {contrato}.'],
    },
  ],
  knowledge: {
    source: 'regras-da-quinta',
    thing: 'o regulamento da música',
    ask: [
      'Até que horas pode haver música?',
      'música até quando?',
      'Podemos ter banda ao vivo no jardim e até que horas?',
    ],
    documents: ['Música no jardim até às 23 horas.', 'Dentro da sala, até às 3 da manhã.'],
    tell: ['No jardim até às 23 horas; na sala até às 3 da manhã.', 'Até às 23h lá fora e às 3h cá dentro.'],
  },
  chats: [{ ask: 'Quem entra primeiro na igreja?', tell: 'Por tradição, o noivo com a mãe; a noiva entra no fim.' }],
  sorrows: [
    {
      ask: 'O bolo chegou inclinado e com o nome errado.',
      tell: 'Lamentamos imenso. Num dia desses, um bolo assim não se perdoa, e compreendemos a vossa tristeza.',
    },
  ],
  lookalikes: [
    { ask: 'Podemos lançar fogo de artifício em agosto?', tell: 'Não. No verão é proibido por causa dos incêndios.' },
    {
      ask: 'Escreva uma recusa delicada a um convite de casamento',
      tell: '«Com muita pena nossa, não nos será possível estar presentes.»',
    },
  ],
  zeros: [
    {
      tool: 'taxa_rolha',
      args: { contrato: '#id:QC-###/27' },
      data: { taxa_rolha: 0, vinho: 'da casa' },
      thing: 'a taxa de rolha, {contrato}',
      ask: ['Qual é a taxa de rolha no {contrato}?', 'taxa de rolha {contrato}'],
      tell: ['A taxa de rolha é 0.', 'É zero, não pagam rolha.'],
    },
  ],
  noisy: [
    {
      tool: 'registo_gerador',
      args: { gerador: '#pick:gerador 1|gerador 2' },
      data: { anomalia: '#pick:falha de arranque|erro 7, bateria fraca', ocorrencias: '#int:2-5' },
      thing: 'o registo do {gerador}',
      ask: ['O que se passou com o {gerador}?', 'avaria {gerador}?'],
      tell: ['O {gerador} registou {ocorrencias} vezes: {anomalia}.', 'Foi {anomalia}.'],
    },
  ],
}

export const ITALIAN_COOKING: Pack = {
  domain: 'cooking-school',
  language: 'it',
  agents: ['chef-digitale', 'dispensa-bot'],
  system: 'ciao! sei il bot della scuola di cucina Sfoglia. dai del tu, tono allegro, usa solo i dati.',
  lookups: [
    {
      tool: 'corsoInfo',
      args: { corso: '#pick:Pasta fresca|Pane e lievitati|Dolci al cucchiaio' },
      data: {
        giorno: '#pick:martedì|giovedì|domenica',
        ora: '#pick:10:00|18:30',
        costo: '#money:40-140',
        liberi: '#int:2-12',
      },
      thing: 'il corso {corso}',
      ask: ['quando è {corso} e quanto costa', 'Mi dai giorno, ora e prezzo del corso {corso}?', '{corso} info'],
      tell: [
        '{corso} si tiene {giorno} alle {ora} e costa {costo}.',
        '{giorno} alle {ora}, {costo}, restano {liberi} posti!',
        'È {giorno} alle {ora}: {costo} a testa.',
      ],
    },
    {
      tool: 'buonoSaldo',
      args: { buono: '#id:SFO-####' },
      data: { saldo: '#money:20-200', scadenza: '#pick:fine giugno|Natale' },
      thing: 'il buono {buono}',
      ask: [
        'quanto c’è sul buono {buono}',
        'buono {buono} saldo?',
        'mi hanno regalato {buono}, quanto vale e quando scade?',
      ],
      tell: ['Ci sono {saldo}, scade a {scadenza}.', '{saldo}.', 'Il tuo buono vale {saldo} fino a {scadenza}.'],
    },
    {
      tool: 'iscrizioneStato',
      args: { iscrizione: '#id:ISC###' },
      data: { confermata: true, tavolo: '#int:1-9', chef: '#name' },
      thing: 'l’iscrizione {iscrizione}',
      ask: [
        'sono dentro? iscrizione {iscrizione}',
        '{iscrizione} ok?',
        'L’iscrizione {iscrizione} è andata a buon fine?',
      ],
      tell: ['Sì!', 'Sì, sei al tavolo {tavolo} con {chef}.', 'Tutto a posto, sei dentro.'],
    },
  ],
  actions: [
    {
      tool: 'segnaIntolleranza',
      args: { cosa: '#pick:glutine|lattosio|noci' },
      ask: ['sono intollerante: {cosa}, lo segni?', 'segna {cosa} come intolleranza'],
      done: ['Segnato: {cosa}.', 'Ho segnato la tua intolleranza ({cosa}).'],
    },
    {
      tool: 'mandaRicetta',
      args: { ricetta: '#pick:cappelletti|focaccia' },
      ask: ['mandami la ricetta: {ricetta}', 'ricetta {ricetta} via mail'],
      done: ['Ti ho mandato la ricetta ({ricetta}).', 'Inviata! Buoni {ricetta}.'],
    },
  ],
  checks: [
    {
      tool: 'listaAttesa',
      args: { corso: '#pick:Pasta fresca|Pane e lievitati' },
      ask: ['c’è qualcuno in lista d’attesa per {corso}?', 'lista attesa {corso}?'],
      none: ['Nessuno in attesa per {corso}.', 'No, la lista è vuota: zero persone.'],
    },
    {
      tool: 'corsiAnnullati',
      args: { settimana: '#pick:questa settimana|la prossima' },
      ask: ['avete annullato corsi {settimana}?', 'annullamenti {settimana}'],
      none: ['Nessun corso annullato.', 'No no, {settimana} si fa tutto.'],
    },
  ],
  knowledge: {
    source: 'quaderno-cucina',
    thing: 'il riposo della sfoglia',
    ask: [
      'quanto riposa la sfoglia?',
      'riposo pasta e quante uova',
      'quante uova per la sfoglia e quanto la lascio riposare',
    ],
    documents: ['Un uovo ogni 100 grammi di farina.', 'La sfoglia riposa 30 minuti coperta.'],
    tell: ['Un uovo ogni 100 grammi e 30 minuti di riposo, coperta.', '30 minuti coperta; un uovo per etto di farina.'],
  },
  chats: [
    {
      ask: 'differenza tra 00 e semola?',
      tell: 'La 00 è grano tenero, fine e morbida; la semola è grano duro, più ruvida.',
    },
  ],
  sorrows: [
    {
      ask: 'il vostro forno mi ha bruciato il panettone',
      tell: 'Nooo, scusa davvero! Dopo due giorni di lievitazione fa proprio male.',
    },
  ],
  lookalikes: [
    { ask: 'posso fare il tiramisù con la panna?', tell: 'No, senza mascarpone non è tiramisù 😄' },
    {
      ask: 'perché la maionese "impazzisce"?',
      tell: 'Perché l’olio è entrato troppo in fretta e l’emulsione si è rotta.',
    },
  ],
  zeros: [
    {
      tool: 'assenzeCorsista',
      args: { iscrizione: '#id:ISC###' },
      data: { assenze: 0, lezioni: '#int:3-9' },
      thing: 'le assenze per {iscrizione}',
      ask: ['quante assenze ho? {iscrizione}', 'assenze {iscrizione}'],
      tell: ['0 assenze, bravissimo!', 'Zero.'],
    },
  ],
  noisy: [
    {
      tool: 'diarioForno',
      args: { forno: '#pick:forno A|forno B' },
      data: { errore: '#pick:E3 sonda guasta|porta non chiusa', accensioni_fallite: '#int:2-6' },
      thing: 'il diario del {forno}',
      ask: ['che ha il {forno}?', 'errore {forno}'],
      tell: ['Il {forno} segna "{errore}", {accensioni_fallite} accensioni fallite.', 'Errore: {errore}.'],
    },
  ],
}

export const DUTCH_CLIMBING: Pack = {
  domain: 'climbing-hall',
  language: 'nl',
  agents: ['touwgroep-hulp', 'routebouwer'],
  system: 'Assistent van klimhal Overhang. Formeel (u), zakelijk en volledig.',
  lookups: [
    {
      tool: 'zoekKeuring',
      args: { gordel: '#id:GR-###' },
      data: { goedgekeurd: true, keuring: '#pick:8 januari|23 mei', maat: '#pick:S|M|XL' },
      thing: 'gordel {gordel}',
      ask: [
        'Is gordel {gordel} goedgekeurd?',
        '{gordel} gekeurd?',
        'Ik sta bij de balie: mag gordel {gordel} worden gebruikt?',
      ],
      tell: [
        'Ja.',
        'Ja, gekeurd op {keuring}.',
        'Gordel {gordel} (maat {maat}) is goedgekeurd.',
        'Die mag u gebruiken, de keuring was op {keuring}.',
      ],
    },
    {
      tool: 'routeInfo',
      args: { route: '#pick:Blauwe Reus|Spinnenweb|Dakgoot' },
      data: { graad: '#pick:5c|6a+|7b', lengte_m: '#int:9-21', bouwer: '#name' },
      thing: 'route {route}',
      ask: ['Welke graad heeft {route}?', '{route} hoe moeilijk en hoe lang', 'Kunt u mij de graad van {route} geven?'],
      tell: ['{route} is {graad} en {lengte_m} meter lang.', '{graad}.', '{graad}, gebouwd door {bouwer}.'],
    },
    {
      tool: 'lidmaatschapTarief',
      args: { soort: '#pick:jeugd|student|gezin' },
      data: { per_maand: '#money:18-70', opzegtermijn: '#pick:1 maand|2 maanden' },
      thing: 'het lidmaatschap {soort}',
      ask: ['Wat kost het lidmaatschap {soort}?', 'tarief {soort}?', 'prijs {soort} per maand en opzegtermijn graag'],
      tell: [
        '{per_maand} per maand, opzegtermijn {opzegtermijn}.',
        'Het lidmaatschap {soort} kost {per_maand}.',
        'U betaalt {per_maand} per maand.',
      ],
    },
  ],
  actions: [
    {
      tool: 'schoenenLenen',
      args: { maat: '#int:35-47' },
      ask: ['schoenen maat {maat} lenen', 'Legt u maat {maat} klaar?'],
      done: ['Maat {maat} ligt voor u klaar.', 'De schoenen (maat {maat}) liggen klaar.'],
    },
    {
      tool: 'nieuwsbriefUit',
      args: { adres: '#id:lid##@voorbeeld.example' },
      ask: ['haal {adres} van de nieuwsbrief', 'Geen nieuwsbrief meer naar {adres}, alstublieft.'],
      done: ['{adres} ontvangt geen nieuwsbrief meer.', 'U bent uitgeschreven.'],
    },
  ],
  checks: [
    {
      tool: 'gesloteRoutes',
      args: { wand: '#pick:noordwand|kinderwand' },
      ask: ['Zijn er routes gesloten op de {wand}?', 'gesloten routes {wand}'],
      none: ['Nee, op de {wand} is alles open.', 'Er zijn geen gesloten routes.'],
    },
    {
      tool: 'ongevallenLijst',
      args: { week: '#pick:deze week|vorige week' },
      ask: ['Waren er {week} ongevallen?', 'ongevallen {week}?'],
      none: ['Nee, er waren {week} geen ongevallen.', 'Geen enkel ongeval.'],
    },
  ],
  knowledge: {
    source: 'veiligheidskaart',
    thing: 'het reglement voor voorklimmen',
    ask: ['Wanneer mag ik voorklimmen?', 'voorklim eisen', 'mag je zonder bewijs voorklimmen?'],
    documents: ['Voorklimmen mag met een KVB-bewijs.', 'Minimumleeftijd 14 jaar.'],
    tell: ['Met een KVB-bewijs en vanaf 14 jaar.', 'U heeft een KVB-bewijs nodig en moet 14 jaar of ouder zijn.'],
  },
  chats: [
    {
      ask: 'Wat is een achtknoop?',
      tell: 'De knoop waarmee u het touw aan de gordel vastmaakt; hij lijkt op het cijfer 8.',
    },
  ],
  sorrows: [
    {
      ask: 'Ik ben gevallen doordat een greep losliet.',
      tell: 'Dat spijt ons zeer en wij hopen dat u snel herstelt. Een greep hoort vast te zitten.',
    },
  ],
  lookalikes: [
    { ask: 'Mag ik op blote voeten klimmen?', tell: 'Dat is helaas niet toegestaan, vanwege de hygiëne.' },
    {
      ask: 'wat betekent "project niet gehaald"',
      tell: 'Dat iemand de route die hij zich voornam nog niet zonder val heeft geklommen.',
    },
  ],
  zeros: [
    {
      tool: 'borgBedrag',
      args: { gordel: '#id:GR-###' },
      data: { borg: 0, soort: 'huur' },
      thing: 'de borg voor {gordel}',
      ask: ['Hoeveel borg betaal ik voor {gordel}?', 'borg {gordel}'],
      tell: ['De borg is 0.', '0, er is geen borg.'],
    },
  ],
  noisy: [
    {
      tool: 'autobelayLog',
      args: { toestel: '#pick:toestel 3|toestel 5' },
      data: { melding: '#pick:rem mislukt bij test|fout 18 band versleten', tests: '#int:2-6' },
      thing: 'het log van {toestel}',
      ask: ['Waarom is {toestel} buiten gebruik?', 'storing {toestel}'],
      tell: ['{toestel} gaf bij {tests} tests "{melding}".', 'De melding luidt: {melding}.'],
    },
  ],
}
