import type { Pack } from '../pack.ts'

export const GERMAN: Pack = {
  domain: 'optician',
  language: 'de',
  agents: ['brillen-beratung', 'werkstatt-auskunft'],
  system: 'Du bist die freundliche Assistenz von Optik Sonntag. Du duzt niemanden und erfindest keine Angaben.',
  lookups: [
    {
      tool: 'auftrag_stand',
      args: { auftrag: '#id:OS-#####' },
      data: {
        fertig: true,
        filiale: '#pick:Altstadt|Bahnhof|Südring',
        abholbar: '#pick:ab morgen|ab Donnerstag|sofort',
      },
      thing: 'Auftrag {auftrag}',
      ask: [
        'Ist meine Brille fertig? Auftrag {auftrag}',
        'hallo, brille {auftrag} schon da??',
        'Guten Tag, ich warte seit zwei Wochen auf meine Gleitsichtbrille und fahre am Wochenende weg. Können Sie nachsehen, ob {auftrag} fertig ist?',
        '{auftrag} fertig?',
      ],
      tell: [
        'Keine Sorge, sie ist fertig; Sie können sie {abholbar} holen.',
        'Ja.',
        'Ja, Ihre Brille ist fertig und {abholbar} in der Filiale {filiale} abholbar.',
        'Auftrag {auftrag} ist fertig.',
        'Sie können sie {abholbar} abholen (Filiale {filiale}).',
        'Sie dürfte {abholbar} in der Filiale {filiale} bereitliegen, fertig ist sie.',
      ],
    },
    {
      tool: 'sehwerte_lesen',
      args: { kunde: '#id:K-####' },
      data: {
        rechts: '#pick:-2,25|-0,75|+1,50',
        links: '#pick:-2,00|-1,25|+1,75',
        gemessen_am: '#pick:3. März|17. Juni|9. Oktober',
      },
      thing: 'Kundennummer {kunde}',
      ask: [
        'Welche Werte habe ich? Kundennummer {kunde}',
        'dioptrien {kunde}',
        'Ich bräuchte meine Sehwerte ({kunde}) für den Augenarzt.',
      ],
      tell: [
        'Rechts {rechts}, links {links}, gemessen am {gemessen_am}.',
        'Ihre Werte: R {rechts} / L {links}.',
        'Am {gemessen_am} haben wir rechts {rechts} und links {links} gemessen.',
      ],
    },
    {
      tool: 'termin_frei',
      args: { filiale: '#pick:Altstadt|Bahnhof|Südring' },
      data: { wochentag: '#pick:Montag|Mittwoch|Samstag', uhrzeit: '#pick:9:15|11:30|17:45' },
      thing: 'ein freier Termin in der Filiale {filiale}',
      ask: [
        'Wann kann ich in der {filiale} zum Sehtest kommen?',
        'nächster termin {filiale}?',
        'freier Sehtest-Termin Filiale {filiale} bitte',
      ],
      tell: [
        '{wochentag} um {uhrzeit}.',
        'Der nächste Sehtest in der Filiale {filiale} wäre am {wochentag} um {uhrzeit} möglich.',
        'Am {wochentag}, {uhrzeit} Uhr, ist noch Platz.',
      ],
    },
  ],
  actions: [
    {
      tool: 'linsen_abo_pausieren',
      args: { monate: '#int:2-6' },
      ask: ['Bitte Linsen-Abo {monate} Monate pausieren', 'abo pause {monate} monate'],
      done: ['Ihr Abo pausiert nun {monate} Monate.', 'Erledigt, das Abo ruht für {monate} Monate.'],
    },
    {
      tool: 'sms_benachrichtigung',
      args: { auftrag: '#id:OS-#####' },
      ask: ['Bitte SMS schicken, wenn {auftrag} da ist', 'sms bei {auftrag}, danke'],
      done: ['Sie bekommen eine SMS zu {auftrag}.', 'Die SMS für {auftrag} ist eingerichtet.'],
    },
  ],
  checks: [
    {
      tool: 'debitoren_pruefen',
      args: { kunde: '#id:K-####' },
      ask: ['Habe ich noch offene Rechnungen? {kunde}', 'offene posten {kunde}'],
      none: [
        'Nein, es ist alles bezahlt.',
        'Bei uns ist keine Rechnung mehr offen.',
        'Keine, {kunde} ist ausgeglichen.',
      ],
    },
    {
      tool: 'rueckrufe_gestelle',
      args: { marke: '#pick:Lumo|Kantig' },
      ask: ['Gibt es Rückrufe bei {marke}?', 'rückruf {marke}?'],
      none: ['Für {marke} liegen keine Rückrufe vor.', 'Nein, kein Gestell von {marke} wird zurückgerufen.'],
    },
  ],
  knowledge: {
    source: 'pflegehinweise',
    thing: 'die Pflege von Monatslinsen',
    ask: ['Wie reinige ich Monatslinsen?', 'monatslinsen pflegen wie', 'Darf ich Linsen mit Leitungswasser abspülen?'],
    documents: [
      'Monatslinsen nur mit Kombilösung reinigen, nie mit Leitungswasser.',
      'Den Behälter alle drei Monate ersetzen.',
    ],
    tell: [
      'Nur mit Kombilösung, nie mit Leitungswasser; den Behälter alle drei Monate ersetzen.',
      'Nehmen Sie Kombilösung statt Leitungswasser und alle drei Monate einen neuen Behälter.',
    ],
  },
  chats: [
    { ask: 'Was heißt kurzsichtig?', tell: 'Man sieht in der Nähe scharf und in der Ferne unscharf.' },
    {
      ask: 'bringen blaulichtfilter was',
      tell: 'Ein Nutzen für die Augen ist nicht belegt; manche empfinden das wärmere Licht als angenehm.',
    },
  ],
  sorrows: [
    {
      ask: 'Der Bügel ist nach einer Woche abgebrochen!',
      tell: 'Das tut mir leid, so schnell darf das nicht passieren. Auf Gestelle gilt eine Garantie von drei Jahren.',
    },
  ],
  lookalikes: [
    {
      ask: 'Darf man mit Kontaktlinsen duschen?',
      tell: 'Nein, das sollten Sie nicht: Im Wasser leben Keime, die das Auge angreifen.',
    },
    {
      ask: 'Kann Kunststoffglas nie zerkratzen?',
      tell: 'Doch, leider: Auch gehärtetes Kunststoffglas ist nicht kratzfest.',
    },
  ],
  zeros: [
    {
      tool: 'zuzahlung',
      args: { kunde: '#id:K-####' },
      data: { zuzahlung: 0, kasse: '#pick:AOK|TK' },
      thing: 'Zuzahlung zu {kunde}',
      ask: ['Wie viel muss ich zuzahlen? {kunde}', 'zuzahlung {kunde}?'],
      tell: ['Ihre Zuzahlung beträgt 0.', 'Null, Sie zahlen nichts dazu.'],
    },
  ],
  noisy: [
    {
      tool: 'schleifautomat_meldungen',
      args: { automat: '#pick:S1|S2' },
      data: { fehler: '#pick:E07 Glas gebrochen|E12 Kühlung ausgefallen', anzahl: '#int:2-8' },
      thing: 'Meldungen von {automat}',
      ask: ['Warum steht {automat}?', 'fehler {automat}?'],
      tell: ['{automat} meldet {fehler}, {anzahl} Mal heute.', 'Fehler: {fehler}.'],
    },
  ],
}

export const GERMAN_BREWERY: Pack = {
  domain: 'craft-brewery',
  language: 'de',
  agents: ['sudhaus-bot', 'fass-logistik'],
  system: 'interner Bot der Hopfenwerk Brauerei. kurz, per du, nur Daten aus den Werkzeugen.',
  lookups: [
    {
      tool: 'sudProtokoll',
      args: { sud: '#id:S##-###' },
      data: { sorte: '#pick:Pale Ale|Kellerbier|Stout', stammwuerze: '#pick:11,8|12,6|16,2', tank: '#int:1-12' },
      thing: 'Sud {sud}',
      ask: ['was läuft in {sud}', '{sud} stammwürze?', 'Sag mir mal Sorte, Tank und Stammwürze von Sud {sud}'],
      tell: [
        '{sorte}, Tank {tank}, {stammwuerze} °P.',
        '{sud}: {sorte} mit {stammwuerze} Grad Plato in Tank {tank}',
        'Das ist das {sorte} ({stammwuerze} °P, Tank {tank}).',
      ],
    },
    {
      tool: 'fassWo',
      args: { fass: '#id:KEG####' },
      data: { kunde: '#pick:Zum Anker|Bar Nord|Stadtgarten', seit: '#pick:12. Mai|2. Juli|30. August' },
      thing: 'Fass {fass}',
      ask: ['wo ist {fass}', 'fass {fass} beim wem??', 'Bei welchem Kunden steht {fass}?'],
      tell: ['{kunde}, seit {seit}.', 'steht bei {kunde}', 'Das Fass {fass} hat {kunde} seit dem {seit}.'],
    },
    {
      tool: 'preisliste',
      args: { sorte_gesucht: '#pick:Pale Ale|Stout' },
      data: { preis30: '#money:70-140', pfand: 30 },
      thing: 'der Preis für {sorte_gesucht}',
      ask: ['was kostet ein 30er {sorte_gesucht}', 'Preis {sorte_gesucht} 30 Liter?'],
      tell: ['{preis30} plus {pfand} Pfand.', 'Ein 30-Liter-Fass {sorte_gesucht} kostet {preis30}.', '{preis30}'],
    },
  ],
  actions: [
    {
      tool: 'tankSperren',
      args: { tank: '#int:1-12' },
      ask: ['sperr tank {tank}', 'Tank {tank} bitte sperren'],
      done: ['Tank {tank} ist gesperrt.', 'gesperrt.'],
    },
  ],
  checks: [
    {
      tool: 'reklamationen',
      args: { sud: '#id:S##-###' },
      ask: ['reklamationen zu {sud}?', 'Gab es Beschwerden über {sud}?'],
      none: ['keine.', 'Zu {sud} gab es keine Reklamationen.', 'null Beschwerden'],
    },
  ],
  knowledge: {
    source: 'reinigungsplan',
    thing: 'die Reinigung der Zapfanlage',
    ask: ['wie oft zapfanlage reinigen', 'Womit spülen wir die Zapfleitung und wie oft?'],
    documents: ['Zapfleitungen alle 7 Tage reinigen.', 'Mit 2-prozentiger Lauge, danach klar spülen.'],
    tell: ['Alle 7 Tage mit 2-prozentiger Lauge, dann klar spülen.', 'wöchentlich, Lauge 2 %'],
  },
  chats: [{ ask: 'was macht hefe', tell: 'Sie macht aus Zucker Alkohol und Kohlensäure.' }],
  sorrows: [
    { ask: 'das letzte fass war sauer', tell: 'Mist, tut mir leid. Saure Fässer werden komplett gutgeschrieben.' },
  ],
  lookalikes: [
    { ask: 'darf ich bier an einen 15jährigen verkaufen', tell: 'Nein, auf keinen Fall. Bier gibt es ab 16.' },
    {
      ask: 'schreib eine absage an das volksfest',
      tell: '„Leider können wir euch dieses Jahr nicht beliefern, weil uns die Fässer fehlen."',
    },
  ],
  zeros: [
    {
      tool: 'restpfand',
      args: { kunde: '#pick:Bar Nord|Stadtgarten' },
      data: { offen: 0, faesser: '#int:2-9' },
      thing: 'offenes Pfand von {kunde}',
      ask: ['wie viel pfand ist offen bei {kunde}', 'Pfand {kunde}?'],
      tell: ['0 offen.', 'Bei {kunde} sind 0 offen.'],
    },
  ],
  noisy: [
    {
      tool: 'abfuellerLog',
      args: { linie: '#pick:Linie 1|Linie 2' },
      data: { stoerung: '#pick:Kronkorken fehlt|Not-Aus ausgelöst', ausfaelle: '#int:2-7' },
      thing: 'Störungen an {linie}',
      ask: ['warum steht {linie}', 'Störung {linie}?'],
      tell: ['{linie}: {stoerung}, {ausfaelle} Ausfälle heute.', '{stoerung}'],
    },
  ],
}

export const DUTCH: Pack = {
  domain: 'swimming-pool',
  language: 'nl',
  agents: ['badmeester-bot', 'abonnement-balie'],
  system: 'Je helpt bezoekers van zwembad De Golfslag. Vriendelijk en kort. Verzin niets.',
  lookups: [
    {
      tool: 'leskaart_saldo',
      args: { kaart: '#id:GS-#####' },
      data: { resterend: '#int:2-20', geldig_tot: '#pick:1 maart 2028|30 juni 2028|12 september 2028' },
      thing: 'leskaart {kaart}',
      ask: [
        'Hoeveel lessen staan er nog op {kaart}?',
        'saldo {kaart}',
        'hoi, mn dochter zwemt met kaart {kaart}, hoeveel keer kan ze nog?',
      ],
      tell: [
        'Geen zorgen, er zijn er nog {resterend}.',
        'Er staan nog {resterend} lessen op, geldig tot {geldig_tot}.',
        'Nog {resterend}.',
        'Kaart {kaart}: {resterend} lessen.',
        'Volgens mij nog {resterend} lessen, tot {geldig_tot}.',
      ],
    },
    {
      tool: 'banen_vrij',
      args: { dag: '#pick:maandag|woensdag|zaterdag' },
      data: { open: true, van: '#pick:7.00|9.30', tot: '#pick:12.15|21.00', banen: '#int:2-6' },
      thing: 'het banenzwemmen op {dag}',
      ask: ['Kan ik {dag} banenzwemmen?', 'banen {dag}?', 'is er {dag} banenzwemmen en hoe laat'],
      tell: ['Ja.', 'Ja, van {van} tot {tot}, met {banen} banen.', 'Op {dag} kan dat van {van} tot {tot}.'],
    },
    {
      tool: 'diploma_opzoeken',
      args: { kind: '#pick:Fleur|Sem|Noor' },
      data: { diploma: '#pick:A|B|C', behaald: '#pick:14 mei|3 oktober', meester: '#name' },
      thing: 'het diploma voor {kind}',
      ask: [
        'Welk diploma heeft {kind} gehaald?',
        'diploma {kind}',
        'wanneer haalde {kind} het laatste diploma en welk was dat',
      ],
      tell: ['{kind} heeft diploma {diploma} gehaald op {behaald}.', 'Diploma {diploma}, op {behaald} bij {meester}.'],
    },
  ],
  actions: [
    {
      tool: 'les_afmelden',
      args: { kind: '#pick:Fleur|Sem|Noor' },
      ask: ['{kind} is ziek, kunnen jullie haar afmelden?', 'afmelden {kind}'],
      done: ['{kind} is afgemeld. Beterschap!', 'Afgemeld.'],
    },
    {
      tool: 'kluisje_reserveren',
      args: { kluis: '#int:1-80' },
      ask: ['kluisje {kluis} graag', 'Reserveer kluisje {kluis} voor mij'],
      done: ['Kluisje {kluis} is voor u.', 'Ik heb kluisje {kluis} gereserveerd.'],
    },
  ],
  checks: [
    {
      tool: 'sluitingen',
      args: { maand: '#pick:juli|december' },
      ask: ['Zijn jullie in {maand} een keer dicht?', 'sluitingsdagen {maand}?'],
      none: ['Nee, in {maand} zijn er geen sluitingsdagen.', 'Geen, we zijn heel {maand} open.'],
    },
    {
      tool: 'openstaande_boetes',
      args: { kaart: '#id:GS-#####' },
      ask: ['Staat er nog iets open op {kaart}?', 'moet ik nog betalen {kaart}'],
      none: ['Er staat niets open.', 'Op {kaart} staan geen bedragen open.'],
    },
  ],
  knowledge: {
    source: 'huisregels-bad',
    thing: 'het reglement voor de glijbaan',
    ask: [
      'Vanaf welke leeftijd mag je op de glijbaan?',
      'glijbaan regels',
      'mag mijn zoon van 5 op de grote glijbaan?',
    ],
    documents: ['De grote glijbaan mag vanaf 6 jaar en 1,20 m.', 'Niet met het hoofd naar voren.'],
    tell: ['Vanaf 6 jaar en 1,20 m, en nooit met het hoofd naar voren.', 'Je moet 6 jaar zijn en 1,20 m lang.'],
  },
  chats: [{ ask: 'Hoe warm hoort een peuterbad te zijn?', tell: 'Rond 32 graden is prettig voor kleine kinderen.' }],
  sorrows: [
    {
      ask: 'De douches waren ijskoud en mijn kind huilde.',
      tell: 'Wat vervelend, het spijt me. Zo hoort een middag zwemmen niet te eindigen.',
    },
  ],
  lookalikes: [
    { ask: 'Mag ik met een gipsarm zwemmen?', tell: 'Nee, dat mag niet: gips wordt zacht in water.' },
    { ask: 'kan chloor mijn haar groen maken', tell: 'Niet het chloor zelf, maar koper in het water wel.' },
  ],
  zeros: [
    {
      tool: 'wachtlijst_plek',
      args: { kind: '#pick:Sem|Noor' },
      data: { voor_u: 0, groep: '#pick:de dinsdaggroep|de vrijdaggroep' },
      thing: 'de wachtlijst voor {kind}',
      ask: ['Hoeveel kinderen staan er voor {kind} op de wachtlijst?', 'wachtlijst {kind}'],
      tell: ['0, {kind} is de eerste.', 'Nul kinderen.'],
    },
  ],
  noisy: [
    {
      tool: 'pomp_meldingen',
      args: { bad: '#pick:golfslagbad|peuterbad' },
      data: { storing: '#pick:fout 21 filterdruk|pomp uitgevallen', keer: '#int:2-6' },
      thing: 'de storing in het {bad}',
      ask: ['Waarom is het {bad} dicht?', 'storing {bad}?'],
      tell: ['Door een storing: {storing}, {keer} keer vandaag.', 'De melding is: {storing}.'],
    },
  ],
}
