import type { Pack } from '../pack.ts'

/** Things come without an article in German and Dutch, as the phrases want it. */
export const GERMAN: Pack = {
  domain: 'krankenkasse',
  language: 'de',
  agents: ['service-assistent', 'leistungs-agent'],
  system:
    'Du bist der digitale Assistent der Vitalia Krankenkasse. Antworte freundlich in der Sie-Form. Verwende für Angaben zu Versicherten ausschließlich die Tools.',
  lookups: [
    {
      tool: 'get_antrag_status',
      args: { antragsnummer: '#id:AN-######' },
      data: {
        status: '#pick:in Bearbeitung|genehmigt|an Gutachter übergeben',
        leistung: '#pick:Zahnersatz|Reha|Hilfsmittel',
        letzte_aenderung: '#date',
      },
      thing: 'Antrag {antragsnummer}',
      ask: [
        'Wie ist der Status von Antrag {antragsnummer}?',
        'wurde {antragsnummer} schon genehmigt',
        'Hallo, ich habe vor drei Wochen den Antrag {antragsnummer} eingereicht und noch nichts gehört. Können Sie bitte nachsehen?',
      ],
      tell: [
        'Ihr Antrag {antragsnummer} ({leistung}) hat den Status „{status}“.',
        'Der Antrag ist aktuell {status}. Letzte Änderung: {letzte_aenderung}.',
        'Status: **{status}**\nLeistung: {leistung}\nStand: {letzte_aenderung}',
        'Gute Nachrichten gibt es zu {leistung}: Der Status lautet {status}.',
      ],
    },
    {
      tool: 'get_beitrag',
      args: { versichertennummer: '#id:V#########' },
      data: {
        monatsbeitrag: '#pick:214,80 €|318,45 €|402,10 €',
        zusatzbeitrag: '#pick:1,7 %|2,1 %',
        gueltig_ab: '#date',
      },
      thing: 'Versichertennummer {versichertennummer}',
      ask: [
        'Wie hoch ist mein Beitrag? {versichertennummer}',
        'beitrag {versichertennummer}',
        'Was zahle ich im Monat und ab wann gilt das? Meine Nummer ist {versichertennummer}.',
      ],
      tell: [
        'Ihr monatlicher Beitrag beträgt {monatsbeitrag} (Zusatzbeitrag {zusatzbeitrag}), gültig ab {gueltig_ab}.',
        'Sie zahlen {monatsbeitrag} im Monat.',
        'Ab {gueltig_ab} gilt ein Beitrag von {monatsbeitrag}.',
      ],
    },
    {
      tool: 'suche_geschaeftsstelle',
      args: { plz: '#id:2####' },
      data: {
        strasse: '#pick:Lange Reihe 14|Am Wall 3|Ostertor 22',
        oeffnungszeiten: '#pick:Mo–Fr 8–16 Uhr|Mo–Do 9–18 Uhr',
        telefon: '#id:040 5550 ###',
      },
      thing: 'Postleitzahl {plz}',
      ask: [
        'Wo ist die nächste Geschäftsstelle bei {plz}?',
        'filiale {plz} öffnungszeiten',
        'Kann ich in {plz} persönlich vorbeikommen?',
      ],
      tell: [
        'Die nächste Geschäftsstelle ist in der {strasse}. Geöffnet: {oeffnungszeiten}.',
        'Sie finden uns hier: {strasse}, Telefon {telefon}.',
        'Ja, gerne: {strasse}, {oeffnungszeiten}.',
      ],
    },
    {
      tool: 'lade_bonuskonto',
      args: { versichertennummer: '#id:V#########' },
      data: {
        punkte: '#int:100-4800',
        naechste_praemie: '#pick:Fitnesstracker|50 € Prämie|Zahnreinigung',
        fehlende_punkte: '#int:20-900',
      },
      thing: 'Bonuskonto {versichertennummer}',
      ask: [
        'Wie viele Bonuspunkte habe ich? {versichertennummer}',
        'bonuskonto {versichertennummer} punkte',
        'Reichen meine Punkte auf {versichertennummer} schon für eine Prämie?',
      ],
      tell: [
        'Auf Ihrem Bonuskonto sind {punkte} Punkte. Bis zur Prämie „{naechste_praemie}“ fehlen noch {fehlende_punkte}.',
        'Sie haben {punkte} Punkte gesammelt.',
        'Für die nächste Prämie ({naechste_praemie}) brauchen Sie noch {fehlende_punkte} Punkte.',
      ],
    },
    {
      tool: 'pruefe_karte',
      args: { kartennummer: '#id:8027600##' },
      data: { produktion: '#pick:versendet|in Produktion|aktiviert', versand_am: '#date' },
      thing: 'Gesundheitskarte {kartennummer}',
      ask: [
        'Wann kommt meine neue Karte {kartennummer}?',
        'karte {kartennummer} verschickt?',
        'Ich habe nächste Woche einen Arzttermin und brauche die Karte {kartennummer}. Ist sie unterwegs?',
      ],
      tell: [
        'Ihre Karte {kartennummer} ist {produktion} (Versand: {versand_am}).',
        'Die Karte wurde für den {versand_am} zum Versand eingeplant und ist {produktion}.',
        'Sie ist {produktion}; rechnen Sie ab dem {versand_am} mit 3 Werktagen.',
      ],
    },
  ],
  actions: [
    {
      tool: 'aendere_adresse',
      args: { ort: '#pick:Kiel|Lübeck|Stade' },
      ask: ['Ich bin nach {ort} gezogen, bitte Adresse ändern', 'neue adresse: {ort}'],
      done: ['Ihre Adresse wurde aktualisiert.', 'Die neue Anschrift in {ort} ist hinterlegt.'],
    },
    {
      tool: 'sende_bescheinigung',
      args: { jahr: '#pick:2025|2026' },
      ask: ['Bitte schicken Sie mir die Beitragsbescheinigung {jahr}', 'bescheinigung {jahr} fürs finanzamt'],
      done: [
        'Die Bescheinigung für {jahr} wurde an Ihr Postfach gesendet.',
        'Ist unterwegs: Sie finden die Bescheinigung {jahr} gleich in Ihrem Postfach.',
      ],
    },
  ],
  checks: [
    {
      tool: 'liste_fehlende_unterlagen',
      args: { antragsnummer: '#id:AN-######' },
      ask: ['Fehlen noch Unterlagen für {antragsnummer}?', 'unterlagen {antragsnummer} komplett?'],
      none: [
        'Für {antragsnummer} fehlen keine Unterlagen.',
        'Nein, alles ist vollständig eingegangen.',
        'Ihre Unterlagen sind vollständig.',
      ],
    },
    {
      tool: 'finde_beitragsrueckstand',
      args: { versichertennummer: '#id:V#########' },
      ask: ['Habe ich Beitragsschulden? {versichertennummer}', 'rückstand {versichertennummer}'],
      none: ['Sie haben keine Rückstände.', 'Es sind alle Beiträge bezahlt.'],
    },
  ],
  knowledge: {
    source: 'leistungskatalog',
    thing: 'professionelle Zahnreinigung',
    ask: [
      'Zahlen Sie die professionelle Zahnreinigung?',
      'zuschuss zahnreinigung',
      'Was bekomme ich für die Zahnreinigung erstattet?',
    ],
    documents: [
      'Die Vitalia erstattet zweimal im Jahr bis zu 60 Euro für eine professionelle Zahnreinigung.',
      'Reichen Sie die Rechnung innerhalb von zwölf Monaten über die App ein.',
    ],
    tell: [
      'Ja, wir erstatten zweimal im Jahr bis zu 60 Euro. Reichen Sie die Rechnung bitte innerhalb von zwölf Monaten über die App ein.',
      'Zweimal jährlich bis zu 60 Euro; die Rechnung laden Sie in der App hoch.',
    ],
  },
  chats: [
    {
      ask: 'Was bedeutet Familienversicherung?',
      tell: 'Kinder und Partner ohne eigenes Einkommen sind beitragsfrei mitversichert.',
    },
    { ask: 'danke, schönen feierabend', tell: 'Vielen Dank, Ihnen auch einen schönen Feierabend!' },
  ],
  sorrows: [
    {
      ask: 'Seit 40 Minuten hänge ich in der Hotline, eine Frechheit!',
      tell: 'Das tut mir wirklich leid, so lange sollte niemand warten. Mit dem Rückrufservice in der App suchen Sie sich eine Uhrzeit aus und werden pünktlich angerufen.',
    },
  ],
  lookalikes: [
    {
      ask: 'Übernehmen Sie die Kosten für eine Brille?',
      tell: 'Nein, für Erwachsene ist das in der Regel nicht möglich. Ausnahmen gelten ab 6 Dioptrien.',
    },
    {
      ask: 'Was heißt „abgelehnt“ im Bescheid?',
      tell: 'Die Kasse übernimmt die Leistung nicht. Sie können innerhalb eines Monats Widerspruch einlegen.',
    },
  ],
  zeros: [
    {
      tool: 'berechne_zuzahlung',
      args: { medikament: '#pick:Ibuflam 600|Ramipril 5 mg' },
      data: { zuzahlung: 0, befreit: true },
      thing: 'Zuzahlung für {medikament}',
      ask: ['Wie viel muss ich für {medikament} zuzahlen?', 'zuzahlung {medikament}'],
      tell: ['Die Zuzahlung beträgt 0 €.', 'Für {medikament} zahlen Sie nichts dazu.'],
    },
  ],
  noisy: [
    {
      tool: 'lese_ablehnungsgruende',
      args: { antragsnummer: '#id:AN-######' },
      data: { grund: '#pick:fehlende Verordnung|ungültige Unterschrift|Frist abgelaufen', widerspruch_bis: '#date' },
      thing: 'Ablehnung von {antragsnummer}',
      ask: ['Warum wurde {antragsnummer} abgelehnt?', 'ablehnungsgrund {antragsnummer}'],
      tell: [
        'Der Antrag wurde aus folgendem Grund abgelehnt: {grund}. Widerspruch ist bis {widerspruch_bis} möglich.',
        'Grund der Ablehnung: {grund}.',
      ],
    },
  ],
}

export const DUTCH: Pack = {
  domain: 'webwinkel-elektronica',
  language: 'nl',
  agents: ['klantenservice-ai', 'bestel-agent'],
  system:
    'Je bent de klantenservice van Stekkerhuis, een webwinkel voor elektronica. Wees vriendelijk en duidelijk. Controleer bestellingen altijd met de tools.',
  lookups: [
    {
      tool: 'haal_bestelling_op',
      args: { bestelnummer: '#id:SH-#######' },
      data: {
        status: '#pick:onderweg|ingepakt|bezorgd bij de buren',
        bezorger: '#pick:PostNL|DHL',
        verwachte_bezorging: '#date',
      },
      thing: 'bestelling {bestelnummer}',
      ask: [
        'Waar is mijn bestelling {bestelnummer}?',
        '{bestelnummer} al verzonden?',
        'Hoi, ik zou {bestelnummer} gisteren krijgen maar ik heb niks gezien. Kun je kijken waar het is?',
      ],
      tell: [
        'Je bestelling {bestelnummer} is {status}. Verwachte bezorging: {verwachte_bezorging}.',
        '{bezorger} bezorgt je pakket op {verwachte_bezorging}.',
        'Status: {status} ({bezorger}).',
        'Goed nieuws, je pakket is {status} en komt op {verwachte_bezorging}.',
      ],
    },
    {
      tool: 'zoek_product',
      args: { product: '#pick:Sony WH-1000|Philips Airfryer XL|Brother labelprinter' },
      data: {
        prijs: '#pick:€ 89,95|€ 149,00|€ 279,99',
        voorraad: '#int:2-80',
        levertijd: '#pick:morgen in huis|2 werkdagen',
      },
      thing: 'product {product}',
      ask: ['Is de {product} op voorraad?', 'prijs {product}', 'Wat kost de {product} en wanneer heb ik hem in huis?'],
      tell: [
        'De {product} kost {prijs} en is op voorraad ({voorraad} stuks), {levertijd}.',
        'De prijs is {prijs}.',
        'Ja, er zijn er nog {voorraad}. Levertijd: {levertijd}.',
      ],
    },
    {
      tool: 'controleer_retour',
      args: { retournummer: '#id:RT#####' },
      data: {
        retourstatus: '#pick:ontvangen|in controle|terugbetaald',
        bedrag: '#pick:€ 34,95|€ 120,00|€ 64,50',
        betaald_op: '#date',
      },
      thing: 'retour {retournummer}',
      ask: [
        'Is mijn retour {retournummer} al binnen?',
        'wanneer krijg ik mijn geld voor {retournummer}',
        'retour {retournummer} status',
      ],
      tell: [
        'Je retour {retournummer} is {retourstatus}. Je krijgt {bedrag} terug.',
        'Het bedrag van {bedrag} staat uiterlijk {betaald_op} op je rekening.',
        'We hebben je retour verwerkt: {retourstatus}, {bedrag}.',
      ],
    },
    {
      tool: 'lees_garantie',
      args: { serienummer: '#id:SN########' },
      data: { garantie_tot: '#date', reparatiepunt: '#pick:Utrecht|Breda|Zwolle', gemiddelde_dagen: '#int:4-15' },
      thing: 'serienummer {serienummer}',
      ask: [
        'Heb ik nog garantie op {serienummer}?',
        'garantie {serienummer}',
        'Mijn tv {serienummer} heeft een streep in beeld. Valt dat nog onder de garantie?',
      ],
      tell: [
        'Je hebt garantie tot {garantie_tot}. Het dichtstbijzijnde reparatiepunt is {reparatiepunt}.',
        'Ja, tot {garantie_tot}.',
        'Een reparatie duurt gemiddeld {gemiddelde_dagen} dagen; je garantie loopt tot {garantie_tot}.',
      ],
    },
    {
      tool: 'toon_winkel',
      args: { plaats: '#pick:Arnhem|Leiden|Almere' },
      data: { adres: '#pick:Stationsplein 4|Marktstraat 18', open_tot: '#pick:18:00|21:00', afhalen: true },
      thing: 'winkel in {plaats}',
      ask: [
        'Tot hoe laat is de winkel in {plaats} open?',
        'winkel {plaats} adres',
        'Kan ik in {plaats} mijn pakket afhalen?',
      ],
      tell: [
        'De winkel in {plaats} ({adres}) is vandaag open tot {open_tot}.',
        'Ja, dat kan: {adres}, open tot {open_tot}.',
        'Het adres is {adres}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'wijzig_bezorgdag',
      args: { bestelnummer: '#id:SH-#######', dag: '#pick:dinsdag|vrijdag|zaterdag' },
      ask: ['Kan {bestelnummer} op {dag} bezorgd worden?', 'verzet {bestelnummer} naar {dag}'],
      done: ['De bezorging is verplaatst naar {dag}.', 'Geregeld, je pakket komt op {dag}.'],
    },
    {
      tool: 'stuur_factuur',
      args: { bestelnummer: '#id:SH-#######' },
      ask: ['Stuur me de factuur van {bestelnummer}', 'factuur {bestelnummer} graag per mail'],
      done: ['De factuur is naar je e-mailadres gestuurd.', 'Je vindt de factuur van {bestelnummer} in je inbox.'],
    },
  ],
  checks: [
    {
      tool: 'zoek_dubbele_betalingen',
      args: { bestelnummer: '#id:SH-#######' },
      ask: ['Heb ik {bestelnummer} twee keer betaald?', 'dubbele betaling {bestelnummer}?'],
      none: ['Nee, er is maar één keer betaald.', 'Er zijn geen dubbele betalingen voor {bestelnummer}.'],
    },
    {
      tool: 'lijst_vertragingen',
      args: { bezorger: '#pick:PostNL|DHL' },
      ask: ['Zijn er vertragingen bij {bezorger}?', 'loopt {bezorger} vertraging op'],
      none: [
        'Er zijn geen vertragingen bij {bezorger}.',
        'Nee, {bezorger} rijdt volgens planning.',
        'Geen vertragingen.',
      ],
    },
  ],
  knowledge: {
    source: 'veelgestelde-vragen',
    thing: 'retourneren van geopende producten',
    ask: [
      'Kan ik een geopend product terugsturen?',
      'retour geopende verpakking',
      'Ik heb de koptelefoon al uitgeprobeerd, mag hij nog terug?',
    ],
    documents: [
      'Geopende producten mogen binnen 30 dagen retour als ze onbeschadigd en compleet zijn.',
      'In-ear oordopjes en software met verbroken zegel kunnen niet retour.',
    ],
    tell: [
      'Ja, binnen 30 dagen, als het product onbeschadigd en compleet is. In-ear oordopjes en software met verbroken zegel zijn uitgezonderd.',
      'Dat mag binnen 30 dagen, mits compleet en onbeschadigd.',
    ],
  },
  chats: [
    {
      ask: 'Wat is het verschil tussen OLED en QLED?',
      tell: 'Bij OLED geeft elke pixel zelf licht, QLED gebruikt een achtergrondverlichting.',
    },
    { ask: 'bedankt he', tell: 'Graag gedaan, veel plezier met je aankoop!' },
  ],
  sorrows: [
    {
      ask: 'de airfryer kwam met een deuk en zonder stekker',
      tell: 'Wat jammer, mijn excuses! Je mag kiezen: morgen een nieuwe, of het volledige bedrag terug. Het kapotte exemplaar nemen we gratis mee.',
    },
  ],
  lookalikes: [
    { ask: 'Kan ik met Klarna én cadeaukaart betalen?', tell: 'Nee, die twee kun je niet combineren.' },
    {
      ask: 'wat betekent foutcode E6 op mijn wasmachine',
      tell: 'E6 wijst meestal op een verstopte afvoer. Maak het pluizenfilter schoon en start opnieuw.',
    },
  ],
  zeros: [
    {
      tool: 'bereken_verzendkosten',
      args: { bedrag: '#int:30-200' },
      data: { verzendkosten: 0, drempel: 20 },
      thing: 'verzendkosten',
      ask: ['Wat zijn de verzendkosten bij {bedrag} euro?', 'verzendkosten voor {bedrag} euro?'],
      tell: ['De verzendkosten zijn € 0.', 'Boven {drempel} euro verzenden we gratis.'],
    },
  ],
  noisy: [
    {
      tool: 'bekijk_bezorgpogingen',
      args: { bestelnummer: '#id:SH-#######' },
      data: { mislukt: '#int:1-3', reden: '#pick:niemand thuis|adres onvindbaar|geweigerd', volgende: '#date' },
      thing: 'bezorgpogingen van {bestelnummer}',
      ask: ['Waarom is {bestelnummer} niet bezorgd?', 'mislukte bezorging {bestelnummer}'],
      tell: [
        'De bezorging is {mislukt} keer mislukt, reden: {reden}. Volgende poging: {volgende}.',
        'Reden volgens de bezorger: {reden}.',
      ],
    },
  ],
}
