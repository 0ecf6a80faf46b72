import type { Pack } from '../pack.ts'

/** Things come without an article in German and with it in Dutch, as the phrases want it. */
export const GERMAN: Pack = {
  domain: 'pauschalreisen',
  language: 'de',
  agents: ['urlaubsberater', 'umbuchung-agent'],
  system:
    'Du bist „Lina“, die digitale Reiseberaterin von Sonnenklar & Meer. Sprich Kunden mit Sie an. Buchungsdaten, Preise und Flugzeiten stammen ausschließlich aus den angebundenen Systemen.',
  lookups: [
    {
      tool: 'reservation.read',
      args: { vorgang: '#id:SM######' },
      data: {
        hotel: '#pick:Aldiana Fuerte|Iberostar Playa|Robinson Kyllini',
        abreise: '#pick:09.05.2027|21.06.2027|03.07.2027|28.08.2027',
        naechte: '#int:5-14',
        verpflegung: '#pick:Halbpension|All inclusive|Frühstück',
      },
      thing: 'Buchung {vorgang}',
      ask: [
        'Können Sie mir sagen, was unter {vorgang} gebucht ist und wann es losgeht?',
        'reisedaten {vorgang}',
        'Hallo, meine Frau hat die Reise gebucht, Vorgang {vorgang}. An welchem Tag fliegen wir und in welches Hotel?',
      ],
      tell: [
        'Unter {vorgang} sind {naechte} Nächte im **{hotel}** mit {verpflegung} gebucht. Abreisetag ist der {abreise}.',
        'Sie reisen am {abreise} ab und wohnen {naechte} Nächte im {hotel} ({verpflegung}).',
        'Am {abreise} geht es los, und zwar ins {hotel}.',
        'Das sind die Eckdaten Ihrer Reise:\n\n* Hotel: {hotel}\n* Abreise: {abreise}\n* Dauer: {naechte} Nächte\n* Verpflegung: {verpflegung}',
      ],
    },
    {
      tool: 'flights__get_schedule',
      args: { flugnummer: '#id:XQ###' },
      data: {
        abflug: '#pick:05:40 Uhr|11:25 Uhr|16:55 Uhr|21:10 Uhr',
        terminal: '#pick:Terminal 1|Terminal 2',
        freigepaeck: '#pick:20 kg|23 kg',
      },
      thing: 'Flug {flugnummer}',
      ask: [
        'Um wie viel Uhr startet {flugnummer}?',
        '{flugnummer} abflugzeit',
        'Wir müssen den Shuttle bestellen. Wann hebt {flugnummer} ab und von welchem Terminal?',
      ],
      tell: [
        '{flugnummer} startet um {abflug} von {terminal}. Pro Person sind {freigepaeck} Gepäck inklusive.',
        'Abflug ist um {abflug}, {terminal}.',
        'Ihr Flug {flugnummer} ist für {abflug} ab {terminal} geplant. Bitte seien Sie zwei Stunden vorher am Schalter.',
      ],
    },
    {
      tool: 'ermittleRestzahlung',
      args: { vorgang: '#id:SM######' },
      data: {
        restbetrag: '#pick:842,00 €|1.316,40 €|2.078,00 €',
        faellig: '#pick:09.04.2027|22.05.2027|01.07.2027',
        angezahlt: '#pick:210,50 €|329,10 €|519,50 €',
      },
      thing: 'Restzahlung zu {vorgang}',
      ask: [
        'Wie viel muss ich für {vorgang} noch überweisen und bis wann?',
        'restzahlung {vorgang} betrag + frist',
        'Ich möchte den Rest der Reise bezahlen ({vorgang}). Nennen Sie mir bitte Betrag und Termin.',
      ],
      tell: [
        'Offen sind noch {restbetrag}, bitte überweisen Sie bis zum {faellig}. Ihre Anzahlung von {angezahlt} ist verbucht.',
        '{restbetrag}, fällig am {faellig}.',
        'Für {vorgang} fehlen noch {restbetrag}. Die Frist läuft bis {faellig}.',
      ],
    },
    {
      tool: 'transfer_lookup',
      args: { vorgang: '#id:SM######' },
      data: {
        abholzeit: '#pick:06:15 Uhr|09:50 Uhr|13:30 Uhr',
        treffpunkt: '#pick:Hotellobby|Bushaltestelle vor dem Hotel',
        veranstalter: '#pick:Olimar Transfers|Meeting Point',
      },
      thing: 'Rücktransfer zu {vorgang}',
      ask: ['Wann und wo holt uns der Bus zum Flughafen ab? {vorgang}', 'transfer zurück {vorgang}'],
      tell: [
        'Sie werden um {abholzeit} abgeholt, Treffpunkt: {treffpunkt}. Den Transfer fährt {veranstalter}.',
        'Abholung um {abholzeit}, {treffpunkt}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'notes.attach_request',
      args: { vorgang: '#id:SM######', wunsch: '#pick:ruhiges Zimmer|Babybett|Zimmer mit Meerblick' },
      ask: ['Bitte notieren Sie bei {vorgang} den Wunsch: {wunsch}', '{vorgang}: {wunsch} bitte eintragen'],
      done: [
        'Ich habe den Wunsch „{wunsch}“ bei {vorgang} hinterlegt. Das Hotel bemüht sich, ihn zu erfüllen.',
        'Notiert: {wunsch}.',
      ],
    },
    {
      tool: 'versende_reiseunterlagen',
      args: { vorgang: '#id:SM######' },
      ask: ['Schicken Sie mir die Unterlagen zu {vorgang} bitte nochmals', 'unterlagen {vorgang} erneut mailen'],
      done: [
        'Die Reiseunterlagen zu {vorgang} sind soeben an Ihre hinterlegte Adresse gegangen.',
        'Erledigt, schauen Sie bitte auch im Spam-Ordner nach.',
      ],
    },
  ],
  checks: [
    {
      tool: 'advisories.find',
      args: { land: '#pick:Griechenland|Tunesien|Türkei' },
      ask: ['Gibt es aktuell Reisehinweise für {land}?', 'reisewarnung {land}?'],
      none: [
        'Für {land} liegen derzeit keine Reisehinweise vor.',
        'Nein, aktuell besteht für {land} keine Warnung. Sie können ganz normal reisen.',
        'Aktuell keine Hinweise zu {land}.',
      ],
    },
    {
      tool: 'flights__diff_times',
      args: { vorgang: '#id:SM######' },
      ask: ['Haben sich bei {vorgang} Flugzeiten geändert?', 'flugzeitenänderung {vorgang}?'],
      none: [
        'Nein, bei {vorgang} haben sich keine Flugzeiten geändert.',
        'Es gab keine Änderungen, alle Zeiten gelten wie gebucht.',
      ],
    },
  ],
  knowledge: {
    source: 'reise-agb-vektor',
    thing: 'Stornierung drei Wochen vor Abreise',
    ask: [
      'Was kostet es, wenn ich drei Wochen vor der Reise storniere?',
      'storno 21 tage vorher',
      'Mein Vater ist krank geworden und wir müssen wohl absagen. Es sind noch drei Wochen bis zum Abflug. Mit welchen Gebühren muss ich rechnen?',
    ],
    documents: [
      'Stornopauschalen: bis 31 Tage vor Reisebeginn 25 %, ab 30 Tagen 40 %, ab 14 Tagen 60 %, ab 6 Tagen 80 % des Reisepreises.',
      'Mit Reiserücktrittsversicherung werden die Stornokosten bei ärztlichem Attest bis auf 20 % Selbstbehalt übernommen.',
    ],
    tell: [
      'Drei Wochen vor Reisebeginn beträgt die Stornopauschale 40 % des Reisepreises. Ab 14 Tagen vorher steigt sie auf 60 %.',
      'Sie zahlen 40 %. Falls Sie eine Reiserücktrittsversicherung haben, übernimmt diese die Kosten mit Attest bis auf 20 % Selbstbehalt.',
    ],
  },
  chats: [
    {
      ask: 'Wann ist die beste Reisezeit für Kreta?',
      tell: 'Mai, Juni und September: angenehm warm, das Meer ist zum Baden geeignet, und es ist weniger los als im Hochsommer.',
    },
    {
      ask: 'was gehört in die reiseapotheke',
      tell: 'Schmerzmittel, Pflaster, etwas gegen Durchfall, Sonnenschutz, Insektenspray und Ihre persönlichen Medikamente, am besten im Handgepäck.',
    },
  ],
  sorrows: [
    {
      ask: 'Unser Zimmer lag direkt neben einer Baustelle, das war kein Urlaub.',
      tell: 'Das tut mir aufrichtig leid, so hatten Sie sich Ihre Erholung nicht vorgestellt. Senden Sie uns bitte innerhalb von zwei Jahren nach Rückkehr Fotos und eine kurze Schilderung über das Formular „Reklamation“, dann prüfen wir eine Minderung des Reisepreises.',
    },
  ],
  lookalikes: [
    {
      ask: 'Darf mein Hund mit ins Hotel?',
      tell: 'Nein, in den Häusern unserer Marke sind Haustiere leider nicht erlaubt. Assistenzhunde sind davon ausgenommen.',
    },
    {
      ask: 'Was bedeutet „Zahlung fehlgeschlagen“ beim Buchen?',
      tell: 'Diese Meldung kommt von Ihrer Bank, meist weil die Freigabe in der Banking-App nicht rechtzeitig bestätigt wurde. Ihre Reise bleibt 24 Stunden reserviert, Sie können also in Ruhe noch einmal zahlen.',
    },
  ],
  zeros: [
    {
      tool: 'calcUmbuchungsgebuehr',
      args: { vorgang: '#id:SM######' },
      data: { gebuehr_eur: 0, tarif: 'Flex' },
      thing: 'Umbuchungsgebühr zu {vorgang}',
      ask: ['Was würde mich eine Umbuchung von {vorgang} kosten?', 'umbuchen {vorgang} gebühr'],
      tell: [
        'Mit Ihrem {tarif}-Tarif kostet die Umbuchung 0 €.',
        'Es fällt eine Gebühr von 0 € an, Sie buchen also kostenfrei um.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'claims.delay_report',
      args: { flugnummer: '#id:XQ###' },
      data: {
        verspaetung_min: '#int:190-420',
        ursache: '#pick:technischer Defekt|Ausfall der Crew|Streik der Lotsen',
        entschaedigung: '#pick:250 €|400 €',
      },
      thing: 'Verspätung von Flug {flugnummer}',
      ask: ['Weshalb kam {flugnummer} so spät an?', 'grund verspätung {flugnummer}'],
      tell: [
        '{flugnummer} landete {verspaetung_min} Minuten zu spät. Als Ursache meldet die Airline: {ursache}.',
        'Gemeldete Ursache: {ursache} ({verspaetung_min} Minuten).',
      ],
    },
  ],
}

export const DUTCH: Pack = {
  domain: 'huisartsenpraktijk',
  language: 'nl',
  agents: ['balie-bot', 'spreekuur-planner'],
  system:
    'U bent de digitale balie van Huisartsenpraktijk De Linde. Spreek patiënten aan met u. Geef geen medisch advies; afspraken, uitslagen en recepten komen uit het praktijksysteem.',
  lookups: [
    {
      tool: 'his__fetch_appointment',
      args: { patientnummer: '#id:P-####-##' },
      data: {
        arts: '#pick:dokter Van Vliet|dokter Amrani|dokter Hoekstra',
        datum: '#pick:dinsdag 9 maart|donderdag 18 maart|maandag 12 april',
        tijd: '#pick:08:20|10:40|13:50|16:10',
        kamer: '#int:1-6',
      },
      thing: 'de afspraak van {patientnummer}',
      ask: [
        'Wanneer moet ik bij de dokter zijn? Mijn nummer is {patientnummer}',
        'tijd afspraak {patientnummer}',
        'Goedemorgen, ik ben het afsprakenkaartje kwijt. Kunt u zien op welke dag en hoe laat ik verwacht word? Patiëntnummer {patientnummer}.',
      ],
      tell: [
        'U wordt op {datum} om {tijd} uur verwacht bij {arts}, in spreekkamer {kamer}.',
        '{datum}, {tijd} uur.',
        'Uw afspraak staat gepland op **{datum}** om **{tijd}** bij {arts}. Wilt u een paar minuten eerder komen?',
        'Dit zijn de gegevens:\n* Arts: {arts}\n* Dag: {datum}\n* Tijd: {tijd}\n* Kamer: {kamer}',
      ],
    },
    {
      tool: 'receptStatus',
      args: { medicijn: '#pick:metoprolol 50 mg|omeprazol 20 mg|metformine 500 mg', patientnummer: '#id:P-####-##' },
      data: {
        status: '#pick:goedgekeurd|verstuurd naar de apotheek|klaargezet',
        afhalen_vanaf: '#pick:woensdag 14:00|vrijdag 09:00|maandag 11:00',
        apotheek: '#pick:Apotheek Zuiderpark|BENU Stationsplein|Apotheek De Brink',
      },
      thing: 'het herhaalrecept voor {medicijn}',
      ask: [
        'Is mijn herhaalrecept {medicijn} al klaar? ({patientnummer})',
        '{medicijn} recept {patientnummer} wanneer ophalen',
        'Ik heb nog voor twee dagen {medicijn}. Waar en wanneer kan ik het nieuwe recept ophalen? Nummer {patientnummer}',
      ],
      tell: [
        'Uw recept voor {medicijn} is {status}. U kunt het vanaf {afhalen_vanaf} afhalen bij {apotheek}.',
        'Vanaf {afhalen_vanaf} ligt het voor u klaar bij {apotheek}.',
        'Status: {status}. Afhalen kan bij {apotheek}, vanaf {afhalen_vanaf}.',
      ],
    },
    {
      tool: 'lab.results.get',
      args: { onderzoek: '#pick:cholesterol|glucose|triglyceriden', patientnummer: '#id:P-####-##' },
      data: {
        waarde: '#pick:4,8 mmol/l|5,3 mmol/l|1,9 mmol/l',
        afgenomen_op: '#pick:22 februari|3 maart|15 maart',
        beoordeling: '#pick:binnen de norm|licht verhoogd',
      },
      thing: 'de labuitslag {onderzoek} van {patientnummer}',
      ask: [
        'Wat is de uitslag van mijn {onderzoek}? {patientnummer}',
        'uitslag {onderzoek} {patientnummer}',
        'Vorige week is er bloed geprikt voor {onderzoek}. Is de uitslag er al en is die goed? ({patientnummer})',
      ],
      tell: [
        'De waarde van uw {onderzoek} is {waarde}, afgenomen op {afgenomen_op}. De huisarts beoordeelt dit als {beoordeling}.',
        'Uitslag: {waarde} ({beoordeling}).',
        'Uw {onderzoek} is {beoordeling}: {waarde}. Vragen hierover kunt u tijdens het telefonisch spreekuur stellen.',
      ],
    },
  ],
  actions: [
    {
      tool: 'annuleerSpreekuur',
      args: { dag: '#pick:dinsdag|donderdag', patientnummer: '#id:P-####-##' },
      ask: ['Ik kan {dag} niet, wilt u mijn afspraak afzeggen? {patientnummer}', 'afzeggen {dag} {patientnummer}'],
      done: ['Uw afspraak van {dag} is afgezegd.', 'Dat heb ik voor u geregeld, de afspraak op {dag} gaat niet door.'],
    },
    {
      tool: 'repeat_rx.submit',
      args: { medicijn: '#pick:omeprazol 20 mg|metformine 500 mg' },
      ask: ['Kunt u {medicijn} herhalen?', 'nieuw recept {medicijn} aub'],
      done: [
        'De aanvraag voor {medicijn} is naar de assistente gestuurd.',
        'Uw herhaalaanvraag voor {medicijn} is ontvangen. Binnen twee werkdagen ligt het bij de apotheek.',
      ],
    },
  ],
  checks: [
    {
      tool: 'medicatie_interacties_zoeken',
      args: { medicijn: '#pick:ibuprofen|sint-janskruid', patientnummer: '#id:P-####-##' },
      ask: [
        'Zijn er bekende wisselwerkingen tussen {medicijn} en mijn medicijnen? {patientnummer}',
        'wisselwerking {medicijn} {patientnummer}',
      ],
      none: [
        'Er zijn geen bekende wisselwerkingen tussen {medicijn} en uw huidige medicijnen.',
        'Nee, {medicijn} geeft voor zover bekend geen wisselwerking met wat u gebruikt.',
        'Geen wisselwerkingen bekend.',
      ],
    },
    {
      tool: 'list_open_referrals',
      args: { patientnummer: '#id:P-####-##' },
      ask: ['Lopen er nog verwijzingen op mijn naam? {patientnummer}', 'open verwijzing {patientnummer}?'],
      none: ['Nee, er lopen op dit moment geen verwijzingen.', 'U heeft geen openstaande verwijzingen.'],
    },
  ],
  knowledge: {
    source: 'praktijkwijzer_chunks',
    thing: 'de griepprik',
    ask: [
      'Wie krijgt er een griepprik en wat kost die?',
      'griepprik gratis?',
      'Ik ben 61 en heb geen klachten. Kom ik in aanmerking voor de griepprik en moet ik ervoor betalen?',
    ],
    documents: [
      'Iedereen van 60 jaar en ouder en mensen met een medische indicatie krijgen in oktober een uitnodiging. De griepprik is voor hen gratis.',
      'Zonder indicatie kunt u de prik voor € 27,50 halen bij de GGD of de apotheek.',
    ],
    tell: [
      'De griepprik is gratis voor iedereen vanaf 60 jaar en voor mensen met een medische indicatie. U krijgt daarvoor in oktober een uitnodiging.',
      'Vanaf 60 jaar of met een indicatie betaalt u niets. Hoort u niet tot die groep, dan kost de prik € 27,50 bij de GGD of de apotheek.',
    ],
  },
  chats: [
    {
      ask: 'Hoe bereid ik me voor op bloedprikken?',
      tell: 'Drink voldoende water en trek iets aan met ruime mouwen. Alleen als het op het formulier staat, moet u nuchter zijn.',
    },
    {
      ask: 'wat doet een praktijkondersteuner',
      tell: 'Die begeleidt mensen met bijvoorbeeld diabetes, astma of hoge bloeddruk en neemt de controles van de huisarts over.',
    },
  ],
  sorrows: [
    {
      ask: 'Ik heb veertig minuten aan de telefoon gehangen voor een simpele vraag!',
      tell: 'Het spijt ons zeer dat u zo lang heeft moeten wachten. Op maandagochtend is het erg druk; via de knop "bel mij terug" houdt u uw plek in de rij en belt de assistente u dezelfde ochtend.',
    },
  ],
  lookalikes: [
    {
      ask: 'Kan ik via de chat een verwijsbrief voor de MRI krijgen?',
      tell: 'Nee, voor een MRI is altijd eerst een gesprek met de huisarts nodig. Dat kan op het spreekuur of telefonisch.',
    },
    {
      ask: 'Waarom staat er "geen toegang" bij mijn dossier in de app?',
      tell: 'Die tekst ziet u als DigiD nog niet aan uw dossier is gekoppeld. Onder Instellingen > Inloggen kunt u dat zelf in twee minuten doen.',
    },
  ],
  zeros: [
    {
      tool: 'eigen_risico_verbruik',
      args: { patientnummer: '#id:P-####-##' },
      data: { verbruikt: 0, jaar: '2027' },
      thing: 'het verbruikte eigen risico van {patientnummer}',
      ask: ['Hoeveel van mijn eigen risico heb ik bij u verbruikt? {patientnummer}', 'eigen risico {patientnummer}'],
      tell: [
        'In {jaar} heeft u € 0 van uw eigen risico verbruikt; huisartsenzorg valt er niet onder.',
        'Dat is € 0 voor {jaar}.',
      ],
    },
  ],
  noisy: [
    {
      tool: 'labAfkeuringOphalen',
      args: { onderzoek: '#pick:kalium|bloedbeeld', patientnummer: '#id:P-####-##' },
      data: {
        reden: '#pick:monster gehemolyseerd|buis niet gelabeld|te weinig materiaal',
        mislukt: '#int:1-2',
        nieuwe_prik: '#pick:maandag 8 maart|vrijdag 19 maart',
      },
      thing: 'het afgekeurde monster {onderzoek}',
      ask: [
        'Waarom is mijn buisje voor {onderzoek} afgekeurd? {patientnummer}',
        'afkeuring {onderzoek} {patientnummer} reden',
      ],
      tell: [
        'Het laboratorium heeft het monster afgekeurd met als reden: {reden}. U kunt op {nieuwe_prik} opnieuw laten prikken.',
        'De reden is: {reden}. Mislukte afnames tot nu toe: {mislukt}.',
      ],
    },
  ],
}
