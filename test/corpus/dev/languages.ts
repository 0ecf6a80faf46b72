import type { Pack } from '../pack.ts'
import { CHINESE, HINDI, JAPANESE } from './languages-asia.ts'

const NONE = { chats: [], sorrows: [], lookalikes: [], zeros: [], noisy: [] } as const

const GERMAN: Pack = {
  ...NONE,
  domain: 'bakery',
  language: 'de',
  agents: ['backstuben-assistent', 'filial-agent'],
  system: 'Du hilfst Kunden einer Bäckereikette.',
  lookups: [
    {
      tool: 'bestellung_abrufen',
      args: { nummer: '#id:B-####' },
      data: { zustand: '#pick:in Arbeit|abholbereit|ausgeliefert', abholung: '#date' },
      thing: 'Bestellung {nummer}',
      ask: ['Wo ist meine Bestellung {nummer}?', 'Wie steht es um {nummer}?'],
      tell: ['Bestellung {nummer} ist {zustand}; Abholung am {abholung}.', '{nummer}: {zustand}, Termin {abholung}.'],
    },
    {
      tool: 'preis_abfragen',
      args: { artikel: '#pick:Roggenbrot|Brezel|Apfelkuchen' },
      data: { preis: '#money:1-20', vorrat: '#int:4-60' },
      thing: 'der Artikel {artikel}',
      ask: ['Was kostet {artikel}?', 'Preis für {artikel} bitte'],
      tell: ['{artikel} kostet {preis}, {vorrat} Stück sind da.', 'Der Preis beträgt {preis}.'],
    },
  ],
  actions: [
    {
      tool: 'merkzettel_speichern',
      args: { artikel: '#pick:Roggenbrot|Brezel' },
      ask: ['Merk dir {artikel}.', 'Setz {artikel} auf den Merkzettel'],
      done: ['{artikel} steht auf dem Merkzettel.', 'Gespeichert: {artikel}.'],
    },
  ],
  checks: [
    {
      tool: 'offene_rechnungen',
      args: { kunde: '#id:K-###' },
      ask: ['Gibt es offene Rechnungen für {kunde}?', 'Muss {kunde} noch etwas bezahlen?'],
      none: ['Nein, für {kunde} ist alles bezahlt.', 'Es gibt keine offenen Rechnungen.'],
    },
  ],
  knowledge: {
    source: 'backbuch',
    thing: 'Allergene',
    ask: ['Enthält das Roggenbrot Nüsse?', 'Welche Allergene hat das Brot?'],
    documents: ['Das Roggenbrot enthält Gluten.'],
    tell: ['Das Roggenbrot enthält Gluten.', 'Enthalten ist Gluten.'],
  },
  sorrows: [
    {
      ask: 'Mein Kuchen war zerdrückt.',
      tell: 'Das tut mir leid! Ein neuer Kuchen liegt morgen kostenlos für Sie bereit.',
    },
  ],
  lookalikes: [
    {
      ask: 'Kann ich Brot vom Vortag zurückgeben?',
      tell: 'Nein, Backwaren vom Vortag können nicht zurückgegeben werden.',
    },
  ],
  zeros: [
    {
      tool: 'punktestand',
      args: { kunde: '#id:K-###' },
      data: { punkte: 0 },
      thing: 'Punkte von {kunde}',
      ask: ['Wie viele Punkte hat {kunde}?'],
      tell: ['{kunde} hat 0 Punkte.'],
    },
  ],
}

const SPANISH: Pack = {
  ...NONE,
  domain: 'hotel',
  language: 'es',
  agents: ['recepcion-virtual', 'agente-reservas'],
  system: 'Ayudas a los huéspedes de un hotel.',
  lookups: [
    {
      tool: 'consultar_reserva',
      args: { codigo: '#id:RES####' },
      data: { habitacion: '#int:101-499', noches: '#int:1-9' },
      thing: 'la reserva {codigo}',
      ask: ['¿Qué habitación tengo en {codigo}?', 'Datos de la reserva {codigo}'],
      tell: [
        'La reserva {codigo} es la habitación {habitacion} por {noches} noches.',
        'Habitación {habitacion}, {noches} noches.',
      ],
    },
    {
      tool: 'tarifa_diaria',
      args: { fecha: '#date' },
      data: { precio: '#money:50-300' },
      thing: 'la tarifa del {fecha}',
      ask: ['¿Cuánto cuesta una noche el {fecha}?'],
      tell: ['La noche del {fecha} cuesta {precio}.'],
    },
  ],
  actions: [
    {
      tool: 'enviar_llave',
      args: { habitacion: '#int:101-499' },
      ask: ['Envíe la llave digital de la {habitacion}'],
      done: ['La llave de la habitación {habitacion} ya está en su móvil.'],
    },
  ],
  checks: [
    {
      tool: 'buscar_cargos_pendientes',
      args: { codigo: '#id:RES####' },
      ask: ['¿Hay cargos pendientes en {codigo}?'],
      none: ['No, no hay cargos pendientes en {codigo}.', 'Todo está pagado.'],
    },
  ],
  knowledge: {
    source: 'guia_hotel',
    thing: 'el desayuno',
    ask: ['¿A qué hora es el desayuno?'],
    documents: ['El desayuno es de 7 a 11.'],
    tell: ['El desayuno se sirve de 7 a 11.', 'De 7 a 11 de la mañana.'],
  },
  sorrows: [
    {
      ask: 'Había mucho ruido anoche.',
      tell: 'Lamento mucho el ruido de anoche. Le hemos cambiado a una habitación tranquila.',
    },
  ],
  lookalikes: [
    { ask: '¿Puedo fumar en la habitación?', tell: 'No, no está permitido fumar; puede hacerlo en la terraza.' },
  ],
  zeros: [
    {
      tool: 'saldo_minibar',
      args: { habitacion: '#int:101-499' },
      data: { saldo: 0 },
      thing: 'el minibar',
      ask: ['¿Cuánto debo del minibar de la {habitacion}?'],
      tell: ['El saldo del minibar es 0.'],
    },
  ],
}

const FRENCH: Pack = {
  ...NONE,
  domain: 'museum',
  language: 'fr',
  agents: ['guide-musee', 'agent-billetterie'],
  system: 'Tu renseignes les visiteurs d’un musée.',
  lookups: [
    {
      tool: 'consulter_billet',
      args: { billet: '#id:BIL-####' },
      data: { salle: '#int:1-30', entree: '#pick:9 h|11 h|14 h' },
      thing: 'le billet {billet}',
      ask: ['À quelle heure entre le billet {billet} ?', 'Informations sur {billet}'],
      tell: ['Le billet {billet} donne accès à la salle {salle} à {entree}.', 'Entrée à {entree}, salle {salle}.'],
    },
    {
      tool: 'chercher_oeuvre',
      args: { oeuvre: '#pick:La Vague|Le Phare|Les Toits' },
      data: { annee: '#int:1800-1950', aile: '#pick:nord|sud' },
      thing: "l'œuvre {oeuvre}",
      ask: ['Où se trouve {oeuvre} ?'],
      tell: ['{oeuvre} ({annee}) est dans l’aile {aile}.'],
    },
  ],
  actions: [
    {
      tool: 'envoyer_plan',
      args: { salle: '#int:1-30' },
      ask: ['Envoyez-moi le plan de la salle {salle}'],
      done: ['Le plan de la salle {salle} est parti.'],
    },
  ],
  checks: [
    {
      tool: 'conflits_horaires',
      args: { jour: '#date' },
      ask: ['Y a-t-il un conflit le {jour} ?'],
      none: ['Non, aucun conflit le {jour}.', 'Le {jour} est libre.'],
    },
  ],
  knowledge: {
    source: 'archives_musee',
    thing: 'les tarifs réduits',
    ask: ['Qui paie le tarif réduit ?'],
    documents: ['Le tarif réduit vaut pour les étudiants.'],
    tell: ['Le tarif réduit vaut pour les étudiants.', 'Les étudiants paient le tarif réduit.'],
  },
  sorrows: [
    {
      ask: 'L’exposition était fermée !',
      tell: 'Je suis désolé pour cette fermeture. Votre billet est remboursé et une visite vous est offerte.',
    },
  ],
  lookalikes: [
    {
      ask: 'Puis-je photographier avec flash ?',
      tell: 'Non, le flash n’est pas autorisé, mais les photos sans flash le sont.',
    },
  ],
  zeros: [
    {
      tool: 'frais_annulation',
      args: { billet: '#id:BIL-####' },
      data: { frais: 0 },
      thing: 'les frais',
      ask: ['Quels sont les frais pour annuler {billet} ?'],
      tell: ['Les frais sont de 0.'],
    },
  ],
}

const PORTUGUESE: Pack = {
  ...NONE,
  domain: 'gym',
  language: 'pt',
  agents: ['assistente-academia', 'agente-planos'],
  system: 'Você atende alunos de uma academia.',
  lookups: [
    {
      tool: 'consultar_aula',
      args: { aula: '#pick:ioga|spinning|pilates' },
      data: { professor: '#name', vagas: '#int:1-20' },
      thing: 'a aula de {aula}',
      ask: ['Quem dá a aula de {aula}?', 'Tem vaga em {aula}?'],
      tell: ['A aula de {aula} é com {professor} e tem {vagas} vagas.', '{professor}, {vagas} vagas.'],
    },
    {
      tool: 'ver_mensalidade',
      args: { aluno: '#id:AL###' },
      data: { valor: '#money:40-200', vencimento: '#date' },
      thing: 'a mensalidade de {aluno}',
      ask: ['Quanto é a mensalidade de {aluno}?'],
      tell: ['A mensalidade de {aluno} é {valor}, com vencimento em {vencimento}.'],
    },
  ],
  actions: [
    {
      tool: 'cancelar_aula',
      args: { aula: '#pick:ioga|spinning|pilates' },
      ask: ['Cancele minha aula de {aula}'],
      done: ['Sua aula de {aula} foi cancelada.'],
    },
  ],
  checks: [
    {
      tool: 'buscar_debitos',
      args: { aluno: '#id:AL###' },
      ask: ['O aluno {aluno} tem débitos?'],
      none: ['Não, {aluno} não tem débitos.', 'Está tudo pago.'],
    },
  ],
  knowledge: {
    source: 'regulamento',
    thing: 'o regulamento',
    ask: ['Posso levar um convidado?'],
    documents: ['Cada aluno pode levar um convidado por mês.'],
    tell: ['Você pode levar um convidado por mês.'],
  },
  sorrows: [
    {
      ask: 'O chuveiro estava frio.',
      tell: 'Lamento pelo chuveiro frio. Já foi consertado e você ganhou uma semana grátis.',
    },
  ],
  zeros: [
    {
      tool: 'faltas',
      args: { aluno: '#id:AL###' },
      data: { faltas: 0 },
      thing: 'faltas',
      ask: ['Quantas faltas tem {aluno}?'],
      tell: ['{aluno} tem 0 faltas.'],
    },
  ],
}

const ITALIAN: Pack = {
  ...NONE,
  domain: 'library',
  language: 'it',
  agents: ['bibliotecario', 'agente-prestiti'],
  system: 'Aiuti gli utenti di una biblioteca.',
  lookups: [
    {
      tool: 'cerca_prestito',
      args: { tessera: '#id:TES###' },
      data: { titolo: '#pick:Il gattopardo|La coscienza di Zeno', scadenza: '#date' },
      thing: 'la tessera {tessera}',
      ask: ['Quando scade il prestito della tessera {tessera}?'],
      tell: ['Il prestito di "{titolo}" scade il {scadenza}.', 'Scade il {scadenza} ("{titolo}").'],
    },
    {
      tool: 'disponibilita_libro',
      args: { isbn: '#id:978######' },
      data: { copie: '#int:1-9', scaffale: '#id:S##' },
      thing: 'il libro {isbn}',
      ask: ['Il libro {isbn} è disponibile?'],
      tell: ['Ci sono {copie} copie sullo scaffale {scaffale}.'],
    },
  ],
  actions: [
    {
      tool: 'salva_preferito',
      args: { isbn: '#id:978######' },
      ask: ['Salva {isbn} nei preferiti'],
      done: ['{isbn} è tra i preferiti.'],
    },
  ],
  checks: [
    {
      tool: 'cerca_multe',
      args: { tessera: '#id:TES###' },
      ask: ['Ci sono multe sulla tessera {tessera}?'],
      none: ['No, nessuna multa sulla tessera {tessera}.'],
    },
  ],
  knowledge: {
    source: 'regole_biblioteca',
    thing: 'le regole',
    ask: ['Quanti libri posso prendere?'],
    documents: ['Si possono prendere cinque libri alla volta.'],
    tell: ['Può prendere cinque libri alla volta.'],
  },
  sorrows: [
    { ask: 'La sala era chiusa!', tell: 'Mi scuso per la chiusura. Il prestito è stato prolungato di due settimane.' },
  ],
}

const DUTCH: Pack = {
  ...NONE,
  domain: 'bike-shop',
  language: 'nl',
  agents: ['fietsenmaker', 'verkoop-agent'],
  system: 'Je helpt klanten van een fietsenwinkel.',
  lookups: [
    {
      tool: 'reparatie_status',
      args: { bon: '#id:RB-###' },
      data: { fase: '#pick:in de werkplaats|klaar|getest', klaar_op: '#date' },
      thing: 'reparatie {bon}',
      ask: ['Is reparatie {bon} al klaar?', 'Status van {bon}?'],
      tell: ['Reparatie {bon} is {fase}; ophalen kan op {klaar_op}.', '{bon} is {fase}.'],
    },
    {
      tool: 'voorraad',
      args: { model: '#pick:Stadsfiets|Bakfiets|Racefiets' },
      data: { aantal: '#int:1-30', prijs: '#money:200-3000' },
      thing: 'de {model}',
      ask: ['Wat kost de {model}?'],
      tell: ['De {model} kost {prijs}, er staan er {aantal}.'],
    },
  ],
  actions: [
    {
      tool: 'herinnering_sturen',
      args: { bon: '#id:RB-###' },
      ask: ['Stuur me een herinnering voor {bon}'],
      done: ['De herinnering voor {bon} is verstuurd.'],
    },
  ],
  checks: [
    {
      tool: 'terugroepacties_zoeken',
      args: { model: '#pick:Stadsfiets|Bakfiets' },
      ask: ['Zijn er terugroepacties voor de {model}?'],
      none: ['Nee, er zijn geen terugroepacties voor de {model}.'],
    },
  ],
  knowledge: {
    source: 'garantieboek',
    thing: 'de garantie',
    ask: ['Hoe lang is de garantie?'],
    documents: ['De garantie is twee jaar.'],
    tell: ['De garantie duurt twee jaar.'],
  },
  sorrows: [
    { ask: 'Mijn band was na een dag lek.', tell: 'Wat vervelend, excuses! We vervangen de band vandaag gratis.' },
  ],
}

/** One domain in each language other than English. */
export const DEV_LANGUAGE_PACKS: readonly Pack[] = [
  GERMAN,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  JAPANESE,
  HINDI,
  CHINESE,
]
