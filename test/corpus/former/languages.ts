import type { Pack } from '../pack.ts'
import { CHINESE, HINDI, JAPANESE } from './languages-asia.ts'

const NONE = { chats: [], sorrows: [], lookalikes: [], zeros: [], noisy: [] } as const

const GERMAN: Pack = {
  ...NONE,
  domain: 'waterworks',
  language: 'de',
  agents: ['wasser-lotse', 'zaehler-agent'],
  system: 'Sie beraten Kundinnen der Stadtwerke.',
  lookups: [
    {
      tool: 'zaehlerstandLesen',
      args: { zaehler: '#id:W/####' },
      data: { kubikmeter: '#int:20-400', abgelesen: '#date' },
      thing: 'Zähler {zaehler}',
      ask: ['Welchen Stand hat {zaehler}?', 'Nenn mir den Verbrauch an {zaehler}'],
      tell: [
        '{zaehler} steht bei {kubikmeter} Kubikmetern (abgelesen {abgelesen}).',
        'Es sind {kubikmeter} Kubikmeter.',
      ],
    },
    {
      tool: 'abschlagErmitteln',
      args: { vertrag: '#id:V.####' },
      data: { abschlag: '#money:20-90' },
      thing: 'Vertrag {vertrag}',
      ask: ['Wie hoch ist der Abschlag bei {vertrag}?'],
      tell: ['Der Abschlag zu {vertrag} liegt bei {abschlag} im Monat.'],
    },
  ],
  actions: [
    {
      tool: 'stoerungMelden',
      args: { strasse: '#pick:Ahornweg|Seestraße' },
      ask: ['Bitte melde das Leck in der {strasse}'],
      done: ['Das Leck in der {strasse} ist gemeldet.'],
    },
  ],
  checks: [
    {
      tool: 'sperrungenPruefen',
      args: { strasse: '#pick:Ahornweg|Seestraße' },
      ask: ['Wird das Wasser in der {strasse} abgestellt?'],
      none: ['In der {strasse} ist keine Abstellung geplant.', 'Nein, dort läuft alles normal.'],
    },
  ],
  knowledge: {
    source: 'wasserhandbuch',
    thing: 'Wasserhärte',
    ask: ['Wie hart ist unser Wasser?'],
    documents: ['Die Härte beträgt 14 Grad.'],
    tell: ['Das Wasser hat 14 Grad deutscher Härte.', '14 Grad.'],
  },
  sorrows: [
    {
      ask: 'Das Wasser war gestern braun!',
      tell: 'Wir bedauern das braune Wasser sehr. Die Leitung ist gespült, die Kosten erlassen wir Ihnen.',
    },
  ],
  lookalikes: [{ ask: 'Darf ich den Zähler selbst tauschen?', tell: 'Nein, das dürfen nur zugelassene Betriebe.' }],
  noisy: [
    {
      tool: 'messwerteHolen',
      args: { werk: '#pick:Nord|Süd' },
      data: { ereignisse: ['Pumpe 2 Fehler E7', 'Sensor ausgefallen'] },
      thing: 'Werk {werk}',
      ask: ['Was meldet das Werk {werk}?'],
      tell: ['Pumpe 2 meldet Fehler E7, und ein Sensor ist ausgefallen.'],
    },
  ],
}

const SPANISH: Pack = {
  ...NONE,
  domain: 'car-rental',
  language: 'es',
  agents: ['guia-alquiler', 'agente-flota'],
  system: 'Atiende a clientes de una empresa de alquiler de coches.',
  lookups: [
    {
      tool: 'verContrato',
      args: { contrato: '#id:ALQ/###' },
      data: { modelo: '#pick:Ibiza|Clio|Corsa', devolucion: '#date' },
      thing: 'el contrato {contrato}',
      ask: ['¿Cuándo devuelvo el coche de {contrato}?', '¿Qué modelo figura en {contrato}?'],
      tell: ['Según {contrato} el {modelo} se devuelve el {devolucion}.', 'Es un {modelo}; fecha {devolucion}.'],
    },
    {
      tool: 'calcularSeguro',
      args: { dias: '#int:2-20' },
      data: { prima: '#money:10-200' },
      thing: 'el seguro de {dias} días',
      ask: ['¿Qué vale el seguro para {dias} días?'],
      tell: ['El seguro de {dias} días sale por {prima}.'],
    },
  ],
  actions: [
    {
      tool: 'avisarOficina',
      args: { oficina: '#city' },
      ask: ['Avise a la oficina de {oficina}'],
      done: ['La oficina de {oficina} está avisada.'],
    },
  ],
  checks: [
    {
      tool: 'multasDeTrafico',
      args: { matricula: '#id:####-KLM' },
      ask: ['¿Tiene multas la matrícula {matricula}?'],
      none: ['La matrícula {matricula} está limpia, sin multas.'],
    },
  ],
  knowledge: {
    source: 'normas-flota',
    thing: 'las normas de combustible',
    ask: ['¿Debo devolverlo con el depósito lleno?'],
    documents: ['El coche se entrega y devuelve lleno.'],
    tell: ['Sí, se recoge y se devuelve lleno.'],
  },
  sorrows: [
    { ask: 'El coche olía a tabaco.', tell: 'Sentimos mucho el olor. Mañana le damos otro coche y un día gratis.' },
  ],
}

const FRENCH: Pack = {
  ...NONE,
  domain: 'florist',
  language: 'fr',
  agents: ['fleuriste', 'agent-livraison'],
  system: 'Vous conseillez les clients d’un fleuriste.',
  lookups: [
    {
      tool: 'suivreBouquet',
      args: { commande: '#id:FL/###' },
      data: { etape: '#pick:en préparation|en route', livraison: '#date' },
      thing: 'la commande {commande}',
      ask: ['Où en est {commande} ?', 'Quand arrive {commande} ?'],
      tell: ['{commande} est {etape}, livraison prévue le {livraison}.', 'Elle est {etape}.'],
    },
    {
      tool: 'prixFleur',
      args: { fleur: '#pick:pivoine|tulipe|orchidée' },
      data: { prix: '#money:2-40' },
      thing: 'la {fleur}',
      ask: ['Combien coûte une {fleur} ?'],
      tell: ['La {fleur} coûte {prix} pièce.'],
    },
  ],
  actions: [
    {
      tool: 'ajouterCarte',
      args: { commande: '#id:FL/###' },
      ask: ['Ajoutez une carte à {commande}'],
      done: ['La carte est jointe à {commande}.'],
    },
  ],
  checks: [
    {
      tool: 'alertesGel',
      args: { ville: '#city' },
      ask: ['Du gel est-il annoncé à {ville} ?'],
      none: ['Aucun gel n’est annoncé à {ville}.'],
    },
  ],
  knowledge: {
    source: 'carnet-jardin',
    thing: "l'arrosage",
    ask: ['Comment arroser une orchidée ?'],
    documents: ['Une fois par semaine, par trempage.'],
    tell: ['Une fois par semaine, en la trempant.'],
  },
  sorrows: [
    {
      ask: 'Les roses étaient fanées.',
      tell: 'Toutes nos excuses pour ces roses fanées. Un nouveau bouquet part ce matin, offert.',
    },
  ],
  lookalikes: [
    { ask: 'Les lys sont-ils sans danger pour les chats ?', tell: 'Non, les lys sont toxiques pour les chats.' },
  ],
}

const PORTUGUESE: Pack = {
  ...NONE,
  domain: 'airline',
  language: 'pt',
  agents: ['balcao-virtual', 'agente-milhas'],
  system: 'Ajuda passageiros de uma companhia aérea.',
  lookups: [
    {
      tool: 'estadoVoo',
      args: { voo: '#id:AZ###' },
      data: { porta: '#int:1-40', embarque: '#pick:8h20|15h05' },
      thing: 'o voo {voo}',
      ask: ['Qual é a porta do voo {voo}?', 'A que horas embarca o {voo}?'],
      tell: ['O voo {voo} embarca às {embarque} na porta {porta}.', 'Porta {porta}, às {embarque}.'],
    },
    {
      tool: 'saldoMilhas',
      args: { socio: '#id:SC####' },
      data: { milhas: '#int:500-90000' },
      thing: 'o sócio {socio}',
      ask: ['Quantas milhas tem {socio}?'],
      tell: ['{socio} soma {milhas} milhas.'],
    },
  ],
  actions: [
    {
      tool: 'guardarLugar',
      args: { lugar: '#id:##A' },
      ask: ['Guarde-me o lugar {lugar}'],
      done: ['O lugar {lugar} ficou guardado.'],
    },
  ],
  checks: [
    {
      tool: 'grevesPrevistas',
      args: { aeroporto: '#city' },
      ask: ['Há greves previstas em {aeroporto}?'],
      none: ['Nenhuma greve está prevista em {aeroporto}.'],
    },
  ],
  knowledge: {
    source: 'condicoes-bagagem',
    thing: 'a bagagem',
    ask: ['Quanto pode pesar a mala de mão?'],
    documents: ['A mala de mão pode pesar 8 kg.'],
    tell: ['Até 8 kg.', 'A mala de mão pode pesar 8 kg.'],
  },
  sorrows: [
    {
      ask: 'Perderam a minha mala.',
      tell: 'Lamentamos o sucedido com a sua mala. Ela chega hoje à noite ao seu hotel.',
    },
  ],
}

const ITALIAN: Pack = {
  ...NONE,
  domain: 'opera',
  language: 'it',
  agents: ['maschera', 'agente-palchi'],
  system: 'Assisti il pubblico di un teatro.',
  lookups: [
    {
      tool: 'verificaPalco',
      args: { palco: '#id:P-##' },
      data: { ordine: '#pick:primo|secondo|terzo', costo: '#money:30-200' },
      thing: 'il palco {palco}',
      ask: ['Quanto costa il palco {palco}?', 'In quale ordine si trova {palco}?'],
      tell: ['Il palco {palco} è nel {ordine} ordine e costa {costo}.', '{costo}, {ordine} ordine.'],
    },
    {
      tool: 'orarioSpettacolo',
      args: { titolo: '#pick:Norma|Aida|Nabucco' },
      data: { inizio: '#pick:19.30|20.15' },
      thing: '{titolo}',
      ask: ['A che ora comincia {titolo}?'],
      tell: ['{titolo} comincia alle {inizio}.'],
    },
  ],
  actions: [
    {
      tool: 'spedisciBiglietto',
      args: { titolo: '#pick:Norma|Aida' },
      ask: ['Spediscimi il biglietto di {titolo}'],
      done: ['Il biglietto di {titolo} è partito.'],
    },
  ],
  checks: [
    {
      tool: 'scioperiAnnunciati',
      args: { sera: '#date' },
      ask: ['È annunciato uno sciopero per il {sera}?'],
      none: ['Per il {sera} non è annunciato alcuno sciopero.'],
    },
  ],
  knowledge: {
    source: 'guida-teatro',
    thing: 'il guardaroba',
    ask: ['Il guardaroba è gratuito?'],
    documents: ['Il guardaroba è gratuito.'],
    tell: ['Sì, il guardaroba è gratuito.'],
  },
  sorrows: [
    {
      ask: 'Il sipario si è bloccato!',
      tell: 'Siamo spiacenti per il sipario. Riceverà un posto omaggio per la replica.',
    },
  ],
}

const DUTCH: Pack = {
  ...NONE,
  domain: 'garden-centre',
  language: 'nl',
  agents: ['tuinhulp', 'bezorg-agent'],
  system: 'Je adviseert klanten van een tuincentrum.',
  lookups: [
    {
      tool: 'bezorgmoment',
      args: { order: '#id:TC/####' },
      data: { dag: '#pick:dinsdag|vrijdag', tijdvak: '#pick:9-12 uur|13-17 uur' },
      thing: 'order {order}',
      ask: ['Wanneer wordt {order} gebracht?', 'Bezorging van {order}?'],
      tell: ['{order} komt {dag} tussen {tijdvak}.', 'Op {dag}, {tijdvak}.'],
    },
    {
      tool: 'plantprijs',
      args: { plant: '#pick:hortensia|lavendel' },
      data: { bedrag: '#money:3-40' },
      thing: 'de {plant}',
      ask: ['Hoe duur is een {plant}?'],
      tell: ['Een {plant} kost {bedrag}.'],
    },
  ],
  actions: [
    {
      tool: 'wensenlijstAanvullen',
      args: { plant: '#pick:hortensia|lavendel' },
      ask: ['Zet {plant} op mijn wensenlijst'],
      done: ['{plant} staat op je wensenlijst.'],
    },
  ],
  checks: [
    {
      tool: 'vorstwaarschuwing',
      args: { plaats: '#city' },
      ask: ['Is er vorst voorspeld in {plaats}?'],
      none: ['Voor {plaats} is geen vorst voorspeld.'],
    },
  ],
  knowledge: {
    source: 'plantenboek',
    thing: 'het snoeien',
    ask: ['Wanneer snoei ik lavendel?'],
    documents: ['Lavendel snoei je in augustus.'],
    tell: ['Lavendel snoei je in augustus.'],
  },
  sorrows: [
    {
      ask: 'De planten waren verdord.',
      tell: 'Onze excuses voor de verdorde planten. Morgen brengen we gratis nieuwe.',
    },
  ],
}

/** One domain in each language other than English. */
export const FORMER_LANGUAGE_PACKS: readonly Pack[] = [
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
