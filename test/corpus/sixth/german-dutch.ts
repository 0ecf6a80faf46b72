import type { Pack } from '../pack.ts'

/** Things come without an article in German and Dutch, as the phrases want it. */
export const GERMAN: Pack = {
  domain: 'baumarkt-online',
  language: 'de',
  agents: ['heimwerker-hilfe', 'lieferung-agent'],
  system:
    'Du bist der Chat-Assistent des Online-Baumarkts Werkhof24. Sieze die Kundschaft, antworte knapp und hilfsbereit. Auskünfte zu Bestellungen und Beständen nur aus den Tools.',
  lookups: [
    {
      tool: 'auftrag_nachschlagen',
      args: { bestellnummer: '#id:WH-#######' },
      data: {
        lieferstatus: '#pick:wird kommissioniert|an Spedition übergeben|in Zustellung',
        liefertermin: '#pick:14.01.2027|22.02.2027|03.03.2027|19.04.2027',
        spedition: '#pick:Rhenus|Hellmann|DHL 2-Mann',
        summe: '#pick:89,90 €|214,00 €|1.249,95 €',
      },
      thing: 'Bestellung {bestellnummer}',
      ask: [
        'Wo bleibt meine Bestellung {bestellnummer}?',
        '{bestellnummer} wann',
        'Guten Tag, ich habe mir für die Lieferung von {bestellnummer} extra freigenommen. Bleibt es beim Termin?',
      ],
      tell: [
        'Ihre Bestellung {bestellnummer} ist momentan „{lieferstatus}“. Geplanter Liefertermin: {liefertermin} mit {spedition}.',
        'Liefertermin ist der {liefertermin}.',
        'Die Ware {lieferstatus}; zugestellt wird sie am {liefertermin} durch {spedition}.',
        '**Lieferstatus:** {lieferstatus}\n**Termin:** {liefertermin}\n**Summe:** {summe}',
      ],
    },
    {
      tool: 'getMarktbestand',
      args: {
        artikel: '#pick:Akkuschrauber PX18|Terrassendiele Lärche|Wandfarbe Eiche hell',
        markt: '#pick:Kassel|Erfurt|Bielefeld',
      },
      data: { bestand: '#int:1-140', preis: '#pick:8,49 €|39,99 €|129,00 €', regal: '#id:Gang ##' },
      thing: 'Artikel {artikel} im Markt {markt}',
      ask: [
        'Haben Sie {artikel} in {markt} da?',
        '{artikel} {markt} bestand',
        'Ich möchte heute noch nach {markt} fahren. Lohnt sich das für {artikel}?',
      ],
      tell: [
        'Ja, in {markt} sind {bestand} Stück von {artikel} auf Lager. Sie finden den Artikel in {regal} für {preis}.',
        '{bestand} Stück, {regal}.',
        '{artikel} kostet {preis}, vorrätig sind {bestand} Stück.',
      ],
    },
    {
      tool: 'kundenkonto_punkte',
      args: { kundennummer: '#id:K#######' },
      data: { punkte: '#int:80-9400', gutschein: '#pick:5 €|10 €|25 €', verfall: '#pick:30.06.2027|31.12.2027' },
      thing: 'Kundenkonto {kundennummer}',
      ask: [
        'Wie viele Punkte hat {kundennummer}?',
        'punkte {kundennummer}',
        'Kann ich mit {kundennummer} schon einen Gutschein einlösen?',
      ],
      tell: [
        'Sie haben {punkte} Punkte, das entspricht einem Gutschein über {gutschein}. Die Punkte verfallen am {verfall}.',
        '{punkte} Punkte, gültig bis {verfall}.',
      ],
    },
    {
      tool: 'mietgeraet.verfuegbarkeit',
      args: { geraet: '#pick:Rüttelplatte|Estrichschleifer|Minibagger', tag: '#pick:Samstag|Montag|Freitag' },
      data: { frei: '#int:1-5', tagespreis: '#pick:49 €|79 €|189 €', kaution: '#pick:100 €|250 €' },
      thing: 'Mietgerät {geraet} am {tag}',
      ask: ['Ist am {tag} eine {geraet} frei?', 'miete {geraet} {tag}'],
      tell: [
        'Am {tag} gibt es noch {frei} freie Geräte ({geraet}). Der Tag kostet {tagespreis}, die Kaution beträgt {kaution}.',
        'Frei sind noch {frei}, {tagespreis} pro Tag, Kaution {kaution}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'liefertermin_verschieben',
      args: { bestellnummer: '#id:WH-#######', tag: '#pick:Dienstag|Donnerstag' },
      ask: ['Bitte {bestellnummer} erst am {tag} liefern', '{bestellnummer} auf {tag} verschieben'],
      done: ['Geliefert wird nun am {tag}.', 'Ich habe {bestellnummer} auf {tag} verschoben.'],
    },
    {
      tool: 'artikel_zuruecklegen',
      args: { artikel: '#pick:Akkuschrauber PX18|Wandfarbe Eiche hell' },
      ask: ['Legen Sie mir {artikel} zurück', '{artikel} reservieren bitte'],
      done: ['{artikel} liegt 48 Stunden für Sie an der Information bereit.', 'Ist reserviert!'],
    },
  ],
  checks: [
    {
      tool: 'finde_rueckrufe',
      args: { artikel: '#pick:Akkuschrauber PX18|Heizlüfter H2' },
      ask: ['Gibt es einen Rückruf für {artikel}?', 'rückruf {artikel}?'],
      none: [
        'Für {artikel} liegt kein Rückruf vor.',
        'Nein, {artikel} ist von keinem Rückruf betroffen.',
        'Keine Rückrufe, Sie können das Gerät weiter benutzen.',
      ],
    },
    {
      tool: 'offene_rechnungen_liste',
      args: { kundennummer: '#id:K#######' },
      ask: ['Sind bei {kundennummer} noch Rechnungen offen?', 'offene posten {kundennummer}'],
      none: ['Bei {kundennummer} ist alles bezahlt.', 'Es sind keine Rechnungen offen.'],
    },
  ],
  knowledge: {
    source: 'ratgeber_index',
    thing: 'Rückgabe von angemischter Farbe',
    ask: [
      'Kann ich angemischte Farbe zurückgeben?',
      'farbe rückgabe',
      'Der Farbton gefällt meiner Frau leider überhaupt nicht. Nehmen Sie die angemischte Farbe zurück?',
    ],
    documents: [
      'Angemischte Farben und zugeschnittene Ware sind von der Rückgabe ausgeschlossen. Ungeöffnete Standardware: 90 Tage mit Beleg.',
      'Bei falsch gemischtem Farbton (Abweichung zur Rezeptur) mischen wir kostenlos neu.',
    ],
    tell: [
      'Angemischte Farben sind von der Rückgabe ausgeschlossen. Weicht der Ton von der Rezeptur ab, mischen wir kostenlos neu.',
      'Standardware nehmen wir ungeöffnet 90 Tage lang mit Beleg zurück, angemischte Farbe dagegen nicht.',
    ],
  },
  chats: [
    {
      ask: 'Welcher Dübel für Rigips?',
      tell: 'Für leichte Lasten ein Gipskartondübel, für schwere ein Hohlraumdübel aus Metall.',
    },
    { ask: 'wie viel Fliesenkleber pro qm', tell: 'Etwa 3 bis 4 kg je Quadratmeter bei einer 8er-Zahnung.' },
  ],
  sorrows: [
    {
      ask: 'Die Hälfte der Dielen war krumm. Ich bin stinksauer.',
      tell: 'Das ist wirklich ärgerlich, bitte entschuldigen Sie. Krumme Dielen tauschen wir ohne Diskussion: Stellen Sie sie einfach an die Bordsteinkante, die Spedition nimmt sie bei der Ersatzlieferung am Folgetag mit.',
    },
  ],
  lookalikes: [
    {
      ask: 'Schneiden Sie auch Glas zu?',
      tell: 'Nein, Glas schneiden wir nicht zu, nur Holz und Arbeitsplatten bis 3 m Länge.',
    },
    {
      ask: 'Mein Rasenroboter zeigt „Fehler 12“',
      tell: 'Fehler 12 heißt: Begrenzungskabel unterbrochen. Meist ist es am Übergang zur Ladestation locker.',
    },
  ],
  zeros: [
    {
      tool: 'versandkosten_ermitteln',
      args: { bestellnummer: '#id:WH-#######' },
      data: { versandkosten: 0, aktion: 'Frühjahr frei Haus' },
      thing: 'Versandkosten von {bestellnummer}',
      ask: ['Wie hoch sind die Versandkosten bei {bestellnummer}?', 'versand {bestellnummer}'],
      tell: ['Sie zahlen 0 € Versand dank der Aktion „{aktion}“.', 'Die Versandkosten betragen 0 €.'],
    },
  ],
  noisy: [
    {
      tool: 'zustellprobleme',
      args: { bestellnummer: '#id:WH-#######' },
      data: {
        fehlversuche: '#int:1-3',
        grund: '#pick:Empfänger nicht angetroffen|Zufahrt gesperrt|Adresse unvollständig',
        neuer_versuch: '#pick:15.01.2027|04.03.2027',
      },
      thing: 'Zustellprobleme bei {bestellnummer}',
      ask: ['Warum konnte {bestellnummer} nicht zugestellt werden?', '{bestellnummer} zustellung fehlgeschlagen'],
      tell: [
        'Es gab {fehlversuche} Fehlversuch(e): {grund}. Der nächste Versuch ist am {neuer_versuch}.',
        'Der Fahrer hat als Grund „{grund}“ angegeben.',
      ],
    },
  ],
}

export const DUTCH: Pack = {
  domain: 'ov-abonnement',
  language: 'nl',
  agents: ['reiswijzer', 'abonnement-agent'],
  system:
    'Je bent de chatbot van Reisgemak, dat ov-abonnementen en reizen op rekening verkoopt. Antwoord kort, in de je-vorm. Haal gegevens altijd op met de tools.',
  lookups: [
    {
      tool: 'haal_abonnement_op',
      args: { kaartnummer: '#id:3528 0### ####' },
      data: {
        soort: '#pick:Dal Vrij|Weekend Voordeel|Altijd 20',
        geldig_tot: '#pick:31-03-2027|15-06-2027|30-09-2027',
        maandbedrag: '#pick:€ 5,60|€ 34,95|€ 107,90',
      },
      thing: 'abonnement op kaart {kaartnummer}',
      ask: [
        'Welk abonnement staat er op {kaartnummer}?',
        'abo {kaartnummer}',
        'Hoi, ik wil weten tot wanneer mijn abonnement op {kaartnummer} loopt en wat ik per maand betaal.',
      ],
      tell: [
        'Op kaart {kaartnummer} staat {soort}. Je betaalt {maandbedrag} per maand en het is geldig tot {geldig_tot}.',
        'Dat is {soort}, geldig tot {geldig_tot}.',
        '- Soort: {soort}\n- Per maand: {maandbedrag}\n- Geldig tot: {geldig_tot}',
      ],
    },
    {
      tool: 'zoekReis',
      args: { van: '#pick:Zwolle|Breda|Leiden', naar: '#pick:Utrecht|Groningen|Eindhoven' },
      data: {
        vertrek: '#pick:08.12|12.46|17.31',
        spoor: '#int:1-14',
        overstap: '#pick:Amersfoort|Rotterdam|Den Bosch',
        prijs: '#pick:€ 11,40|€ 19,80|€ 24,10',
      },
      thing: 'reis van {van} naar {naar}',
      ask: [
        'Hoe laat gaat de trein van {van} naar {naar}?',
        '{van} {naar} prijs',
        'Ik moet vanmiddag van {van} naar {naar}. Waar moet ik overstappen?',
      ],
      tell: [
        'De eerstvolgende trein naar {naar} vertrekt om {vertrek} van spoor {spoor}, met een overstap in {overstap}. De reis kost {prijs}.',
        'Vertrek {vertrek}, spoor {spoor}, via {overstap} voor {prijs}.',
        'Vertrek om {vertrek}, overstappen in {overstap}. Kosten: {prijs}.',
      ],
    },
    {
      tool: 'factuur_details',
      args: { factuur: '#id:RG-27-#####' },
      data: {
        totaal: '#pick:€ 48,20|€ 133,75|€ 201,00',
        reizen: '#int:3-58',
        incasso_op: '#pick:05-02-2027|05-04-2027',
        toeslag: '#pick:€ 2,90|€ 5,80',
      },
      thing: 'factuur {factuur}',
      ask: [
        'Waarom is factuur {factuur} zo hoog?',
        '{factuur} bedrag',
        'Kun je me uitleggen wat er op {factuur} staat en wanneer het wordt afgeschreven?',
      ],
      tell: [
        'Factuur {factuur} is {totaal} voor {reizen} reizen, waarvan {toeslag} toeslag. De incasso is op {incasso_op}.',
        'Totaal {totaal}, incasso op {incasso_op}.',
        'Het bedrag van {totaal} wordt op {incasso_op} afgeschreven.',
      ],
    },
  ],
  actions: [
    {
      tool: 'blokkeer_kaart',
      args: { kaartnummer: '#id:3528 0### ####' },
      ask: ['Ik ben mijn kaart kwijt, blokkeer {kaartnummer}', 'blokkeer {kaartnummer}'],
      done: [
        'Je kaart {kaartnummer} is geblokkeerd.',
        'De blokkade is ingesteld. Een nieuwe kaart vraag je aan in de app.',
      ],
    },
    {
      tool: 'vergeten_uitcheck_corrigeren',
      args: { station: '#pick:Leiden|Breda', dag: '#pick:maandag|vrijdag' },
      ask: ['Ik ben {dag} in {station} vergeten uit te checken', 'uitcheck vergeten {station} {dag}'],
      done: [
        'De uitcheck in {station} is gecorrigeerd. Je krijgt het verschil terug.',
        'Dat is rechtgezet voor {dag}.',
      ],
    },
  ],
  checks: [
    {
      tool: 'lijst_storingen',
      args: { van: '#pick:Zwolle|Leiden', naar: '#pick:Utrecht|Groningen' },
      ask: ['Is er een storing tussen {van} en {naar}?', 'storing {van}-{naar}?'],
      none: [
        'Er zijn geen storingen tussen {van} en {naar}.',
        'Nee hoor, de treinen tussen {van} en {naar} rijden normaal.',
        'Alles rijdt volgens het spoorboekje.',
      ],
    },
    {
      tool: 'openstaandeBoetes',
      args: { kaartnummer: '#id:3528 0### ####' },
      ask: ['Heb ik nog een boete openstaan? {kaartnummer}', 'boetes {kaartnummer}'],
      none: ['Je hebt geen openstaande boetes.', 'Er staat niets open op {kaartnummer}.'],
    },
  ],
  knowledge: {
    source: 'reisgemak-veelgesteld',
    thing: 'meenemen van een fiets',
    ask: [
      'Mag mijn fiets mee in de trein?',
      'fiets mee',
      'Ik wil zaterdag met mijn fiets naar zee. Kan die mee, en wat kost dat?',
    ],
    documents: [
      'Een fiets mag mee buiten de spits (6.30-9.00 en 16.00-18.30 uur) met een fietskaart van € 7,50 per dag. In het weekend de hele dag.',
      'Een vouwfiets mag altijd gratis mee.',
    ],
    tell: [
      'Ja! In het weekend mag je fiets de hele dag mee met een fietskaart van € 7,50. Een vouwfiets is gratis.',
      'Buiten de spits en in het hele weekend mag het, voor € 7,50 per dag.',
    ],
  },
  chats: [
    {
      ask: 'wat is reizen op rekening',
      tell: 'Je reist eerst en betaalt achteraf, één keer per maand via automatische incasso.',
    },
    {
      ask: 'Wanneer is het dal?',
      tell: 'Op werkdagen voor 6.30 uur, tussen 9.00 en 16.00 uur en na 18.30 uur, en het hele weekend.',
    },
  ],
  sorrows: [
    {
      ask: 'Ik stond twee uur stil bij Meppel en miste mijn sollicitatie',
      tell: 'Wat ontzettend vervelend, het spijt me dat je daardoor je gesprek hebt gemist. Bij meer dan een uur vertraging krijg je de hele ritprijs terug; dat gaat vanzelf, binnen tien dagen op je rekening.',
    },
  ],
  lookalikes: [
    {
      ask: 'Mag ik mijn kaart uitlenen aan mijn zus?',
      tell: 'Nee, een persoonlijk abonnement mag niemand anders gebruiken. Voor je zus is er Samenreiskorting.',
    },
    {
      ask: 'wat betekent "kaart ongeldig" bij het poortje',
      tell: 'Meestal ligt er een tweede pas in je hoesje. Houd je kaart er los tegenaan; helpt dat niet, dan is hij verlopen.',
    },
  ],
  zeros: [
    {
      tool: 'saldo_tegoed',
      args: { kaartnummer: '#id:3528 0### ####' },
      data: { tegoed: 0, valuta: 'EUR' },
      thing: 'tegoed op {kaartnummer}',
      ask: ['Hoeveel tegoed heb ik op {kaartnummer}?', 'tegoed {kaartnummer}'],
      tell: ['Je tegoed op {kaartnummer} is € 0.', 'Er staat € 0 op.'],
    },
  ],
  noisy: [
    {
      tool: 'mislukte_incassos',
      args: { factuur: '#id:RG-27-#####' },
      data: {
        pogingen: '#int:1-3',
        reden: '#pick:onvoldoende saldo|rekening opgeheven|incasso geweigerd',
        opnieuw_op: '#pick:12-02-2027|12-04-2027',
      },
      thing: 'mislukte incasso van {factuur}',
      ask: ['Waarom is de incasso van {factuur} mislukt?', 'incasso mislukt {factuur}'],
      tell: [
        'Na {pogingen} poging(en) gaf je bank deze reden: {reden}. We proberen het opnieuw op {opnieuw_op}.',
        'Reden: {reden}.',
      ],
    },
  ],
}
