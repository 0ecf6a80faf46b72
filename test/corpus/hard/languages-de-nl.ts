import type { Pack } from '../pack.ts'

export const GERMAN: Pack = {
  domain: 'solar-montage',
  language: 'de',
  agents: ['dach-planer', 'netz-lotse'],
  system: 'Du hilfst Kundinnen und Monteuren eines Solarbetriebs.',
  lookups: [
    {
      tool: 'montageauftrag_lesen',
      args: { auftrag: '#id:SM-####' },
      data: { termin: '#date', trupp: '#name', stand: '#pick:eingeplant|Gerüst steht|in Arbeit' },
      thing: 'Auftrag {auftrag}',
      ask: [
        'wann kommt ihr endlich?? {auftrag}',
        'Wie ist der Stand bei Auftrag {auftrag}?',
        'seit märz warte ich, dreimal verschoben, nummer ist {auftrag}, so langsam reicht es mir',
      ],
      tell: [
        '{auftrag}: {stand}, Termin ist der {termin}, der Trupp von {trupp} kommt.',
        'Der Trupp von {trupp} kommt am {termin}; derzeitiger Stand: {stand}.',
      ],
    },
    {
      tool: 'netzanmeldung_status',
      args: { anlage: '#id:PV-#####' },
      data: { genehmigt: true, am: '#date', leistung_kw: '#int:3-29' },
      thing: 'Netzanmeldung der Anlage {anlage}',
      ask: ['netzanmeldung {anlage} durch?', 'Hat der Netzbetreiber {anlage} genehmigt?'],
      tell: [
        'Ja, {anlage} mit {leistung_kw} kW ist seit dem {am} genehmigt.',
        'Da hängt nichts mehr: genehmigt am {am}, {leistung_kw} kW.',
      ],
    },
    {
      tool: 'wechselrichter_ertrag',
      args: { geraet: '#id:WR####', monat: '#pick:Mai|Juni|September' },
      data: { kwh: '#int:120-1900', volllaststunden: '#int:40-170' },
      thing: 'Ertrag von {geraet} im {monat}',
      ask: ['was hat {geraet} im {monat} gebracht', 'Ertrag {monat} {geraet}?'],
      tell: [
        '{geraet} brachte im {monat} {kwh} kWh bei {volllaststunden} Volllaststunden.',
        'Im {monat} kamen {kwh} kWh zusammen.',
      ],
    },
    {
      tool: 'rechnung_stand',
      args: { rechnung: '#id:RE20####' },
      data: { offen: false, bezahlt_am: '#date', betrag: '#money:300-19000' },
      thing: 'Rechnung {rechnung}',
      ask: ['muss ich {rechnung} noch zahlen?', 'Ist {rechnung} beglichen?'],
      tell: [
        '{rechnung} über {betrag} ist seit dem {bezahlt_am} beglichen.',
        'Nein, da ist nichts mehr zu zahlen: {betrag} gingen am {bezahlt_am} ein.',
      ],
    },
    {
      tool: 'foerderantrag_pruefen',
      args: { antrag: '#id:FOE-###' },
      data: { zusage: '#money:500-4000', sachbearbeitung: '#name' },
      thing: 'Förderantrag {antrag}',
      ask: ['wieviel förderung krieg ich bei {antrag}', 'Wer bearbeitet {antrag} und wie hoch ist die Zusage?'],
      tell: [
        '{sachbearbeitung} hat {antrag} mit {zusage} bewilligt.',
        'Zugesagt sind {zusage}, bearbeitet von {sachbearbeitung}.',
      ],
    },
    {
      tool: 'modul_lager',
      args: { modul: '#pick:Glas-Glas 440|Indach 380|Balkon 410' },
      data: { stueck: '#int:4-600', platz: '#id:H#-##' },
      thing: 'Bestand an {modul}',
      ask: ['{modul} noch da?', 'Wie viele {modul} liegen am Lager?'],
      tell: ['Von {modul} liegen {stueck} Stück auf Platz {platz}.', '{stueck} Stück, Platz {platz}, kein Engpass.'],
    },
  ],
  actions: [
    {
      tool: 'termin_bestaetigen',
      args: { auftrag: '#id:SM-####' },
      ask: ['Termin für {auftrag} passt', 'bestätig bitte {auftrag}'],
      done: ['Der Termin für {auftrag} ist bestätigt.', 'Ist bestätigt, danke!'],
    },
  ],
  checks: [
    {
      tool: 'dachmaengel',
      args: { anlage: '#id:PV-#####' },
      ask: ['gibts mängel bei {anlage}', 'Wurden Mängel am Dach von {anlage} vermerkt?'],
      none: ['Nein, für {anlage} sind keine Mängel vermerkt.', 'Mängel: keine. Das Dach ist in Ordnung.'],
    },
    {
      tool: 'mahnungen_offen',
      args: { rechnung: '#id:RE20####' },
      ask: ['mahnung zu {rechnung}?'],
      none: ['Zu {rechnung} gibt es keine Mahnung.', 'Es liegt keine Mahnung vor, alles beglichen.'],
    },
  ],
  knowledge: {
    source: 'solar-merkblatt',
    thing: 'Reinigungsregel',
    ask: ['muss ich die module putzen', 'Wie oft sollte man Solarmodule reinigen?'],
    documents: ['Module reinigt meist der Regen; eine Reinigung alle drei Jahre genügt, ohne Hochdruck.'],
    tell: ['Alle drei Jahre genügt, und bitte ohne Hochdruck.', 'Meist erledigt es der Regen; sonst alle drei Jahre.'],
  },
  chats: [
    { ask: 'ost west oder süd', tell: 'Süd bringt in der Summe mehr, Ost-West verteilt den Strom besser auf den Tag.' },
  ],
  sorrows: [
    {
      ask: 'Der Monteur hat den Rasen zerfahren.',
      tell: 'Das tut uns sehr leid; der Gärtner bringt den Rasen auf unsere Kosten in Ordnung.',
    },
  ],
  lookalikes: [
    {
      ask: 'Darf ich selbst ans Netz anschließen?',
      tell: 'Nein, das ist nicht erlaubt: ans Netz darf nur ein eingetragener Betrieb anschließen.',
    },
  ],
  zeros: [
    {
      tool: 'abregelung_stunden',
      args: { geraet: '#id:WR####' },
      data: { stunden: 0, jahr: 2027 },
      thing: 'Abregelung von {geraet}',
      ask: ['wurde {geraet} abgeregelt', 'Abregelung {geraet} in Stunden?'],
      tell: ['{geraet} wurde 0 Stunden abgeregelt.', 'Gar nicht, null Stunden.'],
    },
  ],
  noisy: [
    {
      tool: 'stoerungsliste',
      args: { geraet: '#id:WR####' },
      data: { stoerungen: ['Isolationsfehler', 'Netzausfall', 'Lüfter blockiert'], gelesen: '#date' },
      thing: 'Störungsliste von {geraet}',
      ask: ['welche fehler zeigt {geraet}', 'Störungen von {geraet}?'],
      tell: [
        '{geraet} meldet einen Isolationsfehler, einen Netzausfall und einen blockierten Lüfter.',
        'Isolationsfehler, Netzausfall, Lüfter blockiert (gelesen am {gelesen}).',
      ],
    },
  ],
}

export const DUTCH: Pack = {
  domain: 'woningverhuur',
  language: 'nl',
  agents: ['huurbalie', 'klusplanner'],
  system: 'Je helpt huurders van een woningcorporatie.',
  lookups: [
    {
      tool: 'reparatie_opvragen',
      args: { melding: '#id:RM-####' },
      data: { vakman: '#name', datum: '#date', dagdeel: '#pick:ochtend|middag' },
      thing: 'reparatiemelding {melding}',
      ask: [
        'wanneer komt er iemand voor {melding}',
        'Kunt u mij de afspraak van {melding} geven?',
        'het lekt al 2 weken op mijn bed hoor, {melding}, wie komt er nou',
      ],
      tell: [
        '{vakman} komt op {datum} in de {dagdeel} voor {melding}.',
        'De afspraak staat op {datum}, {dagdeel}, met {vakman}.',
      ],
    },
    {
      tool: 'huursaldo_tonen',
      args: { contract: '#id:HC#####' },
      data: { saldo: '#money:10-900', bijgewerkt: '#date' },
      thing: 'het saldo van contract {contract}',
      ask: ['wat moet ik nog betalen {contract}', 'Saldo van {contract}?'],
      tell: ['Op {contract} staat nog {saldo} open, bijgewerkt op {bijgewerkt}.', 'U moet nog {saldo} betalen.'],
    },
    {
      tool: 'wachtlijst_plaats',
      args: { zoeker: '#id:WZ-######' },
      data: { plaats: '#int:1-400', wijk: '#pick:Noord|Havenkwartier|De Linden' },
      thing: 'de wachtlijstplaats van {zoeker}',
      ask: ['hoeveelste sta ik {zoeker}', 'Plaats op de wachtlijst voor {zoeker}?'],
      tell: ['{zoeker} staat op plaats {plaats} voor {wijk}.', 'Plaats {plaats} in {wijk}, niet slecht.'],
    },
    {
      tool: 'sleutel_status',
      args: { sleutel: '#id:SL-###' },
      data: { klaar: true, balie: '#city', sinds: '#date' },
      thing: 'sleutel {sleutel}',
      ask: ['ligt mn sleutel klaar? {sleutel}', 'Is {sleutel} al gemaakt?'],
      tell: [
        'Ja, {sleutel} ligt sinds {sinds} klaar aan de balie in {balie}.',
        'Geen zorgen, hij ligt klaar in {balie}.',
      ],
    },
    {
      tool: 'servicekosten_jaar',
      args: { complex: '#pick:Linde|Beuk|Eik', jaar: '#pick:2024|2025' },
      data: { bedrag: '#money:100-1400', terug: '#money:5-200' },
      thing: 'de servicekosten {jaar} van complex {complex}',
      ask: ['servicekosten {complex} {jaar}', 'Wat krijg ik terug over {jaar} in {complex}?'],
      tell: [
        'Over {jaar} waren de servicekosten van {complex} {bedrag}; u krijgt {terug} terug.',
        '{terug} terug, van {bedrag}.',
      ],
    },
    {
      tool: 'energielabel_lezen',
      args: { woning: '#id:W-####' },
      data: { label: '#pick:A|C|E', geldig_tot: '#date' },
      thing: 'het energielabel van {woning}',
      ask: ['welk label heeft {woning}', 'energielabel {woning}'],
      tell: [
        '{woning} heeft label {label}, geldig tot {geldig_tot}.',
        'Label {label}, en dat blijft zo tot {geldig_tot}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'huurverklaring_mailen',
      args: { contract: '#id:HC#####' },
      ask: ['mail me de huurverklaring van {contract}'],
      done: ['De huurverklaring van {contract} is gemaild.', 'Verstuurd!'],
    },
  ],
  checks: [
    {
      tool: 'klachten_buren',
      args: { woning: '#id:W-####' },
      ask: ['klagen de buren over {woning}?', 'Zijn er klachten over {woning}?'],
      none: ['Nee, er zijn geen klachten over {woning}.', 'Niemand heeft geklaagd over {woning}.'],
    },
    {
      tool: 'storingen_complex',
      args: { complex: '#pick:Linde|Beuk|Eik' },
      ask: ['storing in {complex}?'],
      none: ['In {complex} is geen storing.', 'Alles werkt in {complex}.'],
    },
  ],
  knowledge: {
    source: 'huurdersgids',
    thing: 'de regel over huisdieren',
    ask: ['mag ik een hond', 'Wat zijn de regels voor huisdieren?'],
    documents: ['Twee huisdieren per woning zijn toegestaan, zolang de buren er geen last van hebben.'],
    tell: ['Twee huisdieren mogen, zolang de buren er geen last van hebben.', 'Ja, tot twee dieren per woning.'],
  },
  chats: [{ ask: 'kort woord voor onderverhuur?', tell: 'Onderhuur.' }],
  sorrows: [
    {
      ask: 'Jullie monteur liet de deur openstaan',
      tell: 'Excuses, dat had nooit mogen gebeuren. Het slot wordt vandaag kosteloos nagekeken.',
    },
  ],
  lookalikes: [{ ask: 'Mag ik de muur eruit halen?', tell: 'Helaas mag dat niet: het is een dragende muur.' }],
  zeros: [
    {
      tool: 'achterstand_maanden',
      args: { contract: '#id:HC#####' },
      data: { maanden: 0, gecontroleerd: 12 },
      thing: 'de achterstand van {contract}',
      ask: ['heb ik achterstand {contract}', 'achterstand {contract}?'],
      tell: ['{contract} heeft 0 maanden achterstand.', 'Geen enkele maand, keurig.'],
    },
  ],
  noisy: [
    {
      tool: 'ketel_meldingen',
      args: { woning: '#id:W-####' },
      data: { codes: ['F28 ontsteking mislukt', 'F22 lage druk'], uitgelezen: '#date' },
      thing: 'de ketelmeldingen van {woning}',
      ask: ['wat zegt de ketel van {woning}', 'foutcodes ketel {woning}'],
      tell: ['De ketel meldt F28, ontsteking mislukt, en F22, lage druk.', 'F28 en F22, uitgelezen op {uitgelezen}.'],
    },
  ],
}
