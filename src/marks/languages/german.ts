import type { Language } from './language.ts'

const DATA =
  'daten|informationen|ergebnisse|einträge|treffer|angaben|unterlagen|dokumente|bestellung|bestellungen|buchung|konto|kunden|artikel|antwort|passenden'

/** German phrases. */
export const german: Language = {
  code: 'de',
  refuses: [
    'das|dies|so|sowas|solche|fremde .. mache|tue|gebe|verrate|schreibe|erstelle|teile ich|wir nicht',
    'ich|wir|da|dazu|hierzu|darüber|dabei|hierbei|davon darf|dürfen|möchte|möchten|werde|werden|will|wollen|kann|können .. nicht|nichts|keine|kein .. helfen|behilflich|weiterhelfen|auskunft|sagen|äußern|mitmachen|unterstützen|beraten|preisgeben|herausgeben|verraten|teilen|diskutieren|geben|erteilen|tun|machen|beantworten|ausführen|nachkommen',
    'darf|dürfen|möchte|werde ich|wir .. nicht|nichts|keine|kein|keinerlei',
    'ist|bleibt .. mir|uns nicht|untersagt|verboten .. erlaubt|gestattet|möglich|darüber|dazu',
    'mir|uns .. untersagt|verboten|verwehrt',
    'gebe|geben|teile|verrate|erteile ich|wir .. nicht|keine .. heraus|weiter|preis|auskunft|auskünfte|ratschläge',
    'regeln|richtlinien|vorgaben|vorschriften .. nicht|verbieten|untersagen|lassen|erlauben',
    'gegen|verstößt|verletzt .. regeln|richtlinien|vorgaben|grundsätze|bestimmungen|datenschutz',
    'außerhalb|jenseits .. meiner|unserer|dessen|zuständigkeit|möglichkeiten|aufgabe|befugnisse',
    'lehne|lehnen ich|wir',
    'muss|müssen .. ablehnen|verweigern|nein',
    'dazu sage|äußere|schweige ich',
    'nicht .. befugt|berechtigt|zuständig|ermächtigt',

    'darf|kann|werde ich .. nicht|nichts sagen|verraten|mitteilen|dazu|darüber',
    'ich darf|werde .. nicht|nichts sagen|verraten|mitteilen|darüber',

    'mir ist|es .. nicht erlaubt|gestattet|möglich',
    'ich bin .. nicht befugt|berechtigt|autorisiert',
    'das|dies kann|darf|werde ich .. nicht tun|machen|beantworten',

    'darüber|dazu darf|kann|möchte ich .. nicht|keine',
    'lehne|ablehnen|verweigere ich|diese|die',
    'außerhalb .. möglichkeiten|zuständigkeit|rahmens|aufgaben',
    'möchte|werde ich .. nicht beantworten|helfen|sagen',

    'dabei|damit|hierbei|hiermit kann|darf ich .. nicht helfen|weiterhelfen|unterstützen|dienen',
    'kann|darf ich .. nicht helfen|weiterhelfen|unterstützen|beantworten|nachkommen|erfüllen',
    'ich kann|darf .. nicht helfen|weiterhelfen|unterstützen|beantworten|nachkommen|erfüllen',
    'ich kann|darf .. keine anleitung|anweisungen|beratung|auskunft',
    'nicht in der lage .. zu? helfen|unterstützen|beantworten',
    'muss ich .. ablehnen',
    'ich muss .. ablehnen',
    'verstößt gegen .. richtlinien|regeln|nutzungsbedingungen',
    'gegen meine richtlinien',
  ],
  admitsMissing: [
    'suche|abfrage|anfrage .. nichts|keine|leer|kein',

    'gibt es .. keinen|keine|kein .. eintrag|datensatz|eintrag|hinweis|angaben',
    'kein|keinen|keine eintrag|datensatz|einträge|angabe|angaben',
    'finde|sehe ich .. nichts|keine|keinen|nicht',
    'ich finde|sehe .. nichts|keine|keinen|nicht',

    `konnte|konnten|kann|können .. nicht|keine|keinen|kein|nichts .. finden|gefunden|abrufen|abgerufen|laden|zugreifen|erreichen|ermitteln|feststellen|sehen|abfragen|bestätigen|prüfen`,
    'keine|keinen|kein|nichts .. gefunden|finden|vorhanden|verfügbar|vorliegend|hinterlegt|verzeichnet',
    `liegen|liegt .. keine|kein|nicht|nichts .. vor|daten|informationen`,
    `habe|haben .. keine|keinen|kein|nichts ${DATA}`,
    `habe|haben .. keine|keinen|kein .. ${DATA}|zugriff|zugang`,
    'nicht gefunden|verfügbar|erreichbar|vorhanden|auffindbar|abrufbar|hinterlegt',
    'gibt es .. keine|keinen|kein|nichts .. daten|informationen|ergebnisse|treffer|einträge|angebote|flüge|hotels',
    'weiß ich .. nicht',
    'ich weiß .. nicht',
    'derzeit|momentan|leider|aktuell nicht|kein|keine|keinen möglich|zugriff|zugreifen|verfügbar|erreichbar',
    'scheint|existiert .. nicht',
  ],
  wanting: [
    'system|dienst|bestelldienst|service|server|datenbank|schnittstelle|abruf|abfrage|anfrage|suche|verbindung|seite|zugriff|anbindung|portal|quelle|leitung|programm|technik .. fehler|fehlgeschlagen|schlug|schlägt|gescheitert|scheiterte|abgebrochen|abgerissen|ausgefallen|ausfall|störung|gestört|offline|wartung|zeitüberschreitung|überlastet|unterbrochen|abgestürzt|defekt|verweigert|abgelehnt|hakt|klemmt|streikt|fehl|nicht|keine|kein|unerreichbar|weg',
    'fehler|störung|ausfall|panne|problem|probleme|wartung|zeitüberschreitung|wartungsarbeiten .. system|dienst|service|server|datenbank|abruf|abfrage|anfrage|suche|verbindung|laden|zugriff|abrufen|nachsehen|aufgetreten|passiert|unterlaufen',
    'antwortet|reagiert|lädt|funktioniert|klappt|geht|klappte|reagierte|antwortete .. nicht|nichts',
    'mir|uns|ich|wir|meine|unsere|meinen|unseren|bei|hier .. nichts|kein|keine|keinen|keinerlei|nicht|leer|fehlen|fehlt .. vor|vorliegt|bekannt|daten|informationen|angaben|treffer|eintrag|ergebnis|gefunden|finden|sehen|weiß|auskunft|hinterlegt|verzeichnet|erfasst|registriert|auf|heran|ran|gespeichert|eingetragen|erreichen|verbinden',
    'unterlagen|dokumente|dokumenten|quellen|system|datenbank|register|akte|akten|kontext|texte|text|verzeichnis|handbuch|archiv|liste|bestand|dazu|darüber|hierzu|darin|dort .. nichts|kein|keine|keinen|keinerlei|nicht .. !konflikte|probleme',
    'nichts|kein|keine|keinen|keinerlei .. vor|vorliegt|unterlagen|dokumenten|system|datenbank|register|verzeichnis|archiv|hinterlegt|verzeichnet|gefunden|auffindbar|ermittelbar',
    'lief|läuft|führt|führte|ging|geht|griff .. leere|leeren|nirgendwohin',
    'blieb|verlief|war|ist|kam|blieben .. ergebnislos|erfolglos|ergebnis|unauffindbar|unbekannt|zurück',
    'mir|uns fehlen|fehlt|liegen|liegt|sagt',
    'fehlen|fehlt mir|uns',
    'komme|kommen|komm .. nicht .. daten|system|heran|ran|weiter|durch',
    'nicht .. auffindbar|abrufbar|verfügbar|abrufen|abfragen|laden|aufrufen|ermitteln|nachsehen|zuordnen|hinterlegt|verzeichnet|vermerkt',
  ],
  statesNone: [
    'alle|sämtliche .. beglichen|bezahlt|erledigt|gezahlt|abgegeben|pünktlich|ordnung|frei|da|anwesend',
    'kalender|terminkalender|liste|postfach|warteschlange .. leer|frei',
    'nach|laut|gemäß plan|fahrplan',
    'niemand|keiner|keine|kein .. fehlt|hat|ist|sind|wurde|wurden|gemeldet|eingegangen|geplant|angekündigt|vor',
    'ist|sind .. kalender|liste|postfach leer|frei',
    'alles|alle .. ordnung|gut|bezahlt|erledigt|planmäßig|normal|abgegeben|plan',

    'ist|sind alles? bezahlt|beglichen|erledigt',
    'keine|kein|nichts .. offen|fällig|ausstehend|bekannt|gemeldet',

    'sie|du haben|hast|ihr habt? keine|keinen|kein|nichts',
    'haben|hast|habt sie|du|ihr .. keine|keinen|kein|nichts',
    'es gibt|liegen|bestehen|sind .. keine|keinen|kein|nichts',
    'gibt es .. keine|keinen|kein|nichts',
    'keine|kein offenen|anstehenden|neuen|fälligen|konflikte|fehler|überschneidungen|termine|probleme',
    '^ keine|nichts',
    'ist|sind leer|frei',
    'alles in|ist ordnung|gut|frei|ok',
    'sind|bist|ist .. frei',
  ],
  affirms: ['^ ja|jawohl|genau|natürlich|stimmt|selbstverständlich'],
  apologises: [
    'leider',
    'entschuldigung',
    'entschuldigen',
    'verzeihung',
    'tut mir leid',
    'es tut mir',
    'bedaure',
    'bedauern',
  ],
  escalates: [
    'ich|wir|sie|ihr|ihre|ihren .. verbinde|verbinden|verbunden|stelle|hole|holen|ziehe|gebe|geben|leite|leiten|reiche|rufe|schalte|übergebe|übergeben|weitergeleitet|weitergegeben|weitergereicht|eskaliert|eskaliere|informiert|benachrichtigt|hinzugezogen|verständige|verständigt|bitte|durch .. kollegin|kollege|kollegen|kolleginnen|mitarbeiter|mitarbeiterin|mitarbeitern|berater|beraterin|fachmann|fachfrau|experte|experten|expertin|mensch|menschen|sachbearbeiter|sachbearbeiterin|team|serviceteam|kundendienst|kundenservice|support|techniker|abteilung|vorgesetzte|vorgesetzten|teamleiter|spezialisten|fachabteilung|person|jemand|jemanden',
    'kollegin|kollege|kollegen|mitarbeiter|mitarbeiterin|berater|beraterin|experte|expertin|mensch|sachbearbeiter|sachbearbeiterin|team|serviceteam|kundendienst|kundenservice|support|techniker|abteilung|jemand|fachabteilung|spezialist|person|fachkraft .. meldet|melden|ruft|rufen|zurückruft|anruft|übernimmt|übernehmen|kümmert|hilft|helfen|kontaktiert|schreibt|antwortet|bei|verbunden|weiter|setzt|bearbeitet',
    'liegt|liegen|ist|geht|wurde|werden jetzt|nun|ab? .. kollegin|kollegen|mitarbeiter|sachbearbeiter|team|serviceteam|fachabteilung|experten|support',
    'an|bei|mit|zu einen|eine|einem|einer|unser|unserem|unsere|den|die|dem|das|meiner|meinem .. kollegin|kollegen|mitarbeiter|sachbearbeiter|menschen|experten|fachabteilung|serviceteam|support|kundendienst .. weiter|weitergeleitet|weitergegeben|verbunden|übergeben|durch|übergibt|weitergereicht',

    'mensch|menschen|kollege|kollegin|mitarbeiter|mitarbeiterin|team|berater|jemand|spezialist|fachkraft .. übernimmt|übernehmen|meldet|melden|kümmert|kümmern|kontaktiert|anrufen|antwortet|weiter|hilft',
    'weitergegeben|übergebe|übergeben|weiterleite|weitergeleitet|geben|gebe .. weiter|kollegen|team|mitarbeiter',

    'leite|leiten|verbinde|verbinden|übergebe|übergeben|weitergeleitet|weiterleiten .. kollegen|kollegin|mitarbeiter|mitarbeiterin|menschen|team|kundendienst|kundenservice|berater|support|spezialisten',
    'kollege|kollegin|mitarbeiter|mitarbeiterin|berater wird|übernimmt|meldet|hilft|kümmert',
    'eskaliert|eskaliere',
  ],
  reportsError: [
    'etwas ist schiefgelaufen|schief',
    'ist etwas schiefgelaufen|schief',
    'fehler ist? aufgetreten',
    'ist .. fehler aufgetreten',
    'versuchen|versuche sie? es .. erneut|später|noch',
    'technisches|technische|technischen problem|probleme|störung|problems',
  ],
  lack: {
    denial: ['nicht|kein|keine|keinen|keiner|keinem|nichts|leider|ohne|fehlt|fehlen|leer|unbekannt|weder|nie|niemals'],
    place: [
      'system|datenbank|unterlagen|akten|verzeichnis|bestand|daten|liste|archiv|konto|dokumenten|dokumente|katalog|quellen|wissensdatenbank',
    ],
    looking: [
      'bekannt|ergab|ergibt|lieferte|liefert|führen|kenne|abfrage|geladen|finden|finde|gefunden|sehe|sehen|gesucht|suche|vorhanden|verfügbar|hinterlegt|verzeichnet|gelistet|auffindbar|existiert|abrufen|zugreifen|vorliegen|liegt|liegen|taucht|erscheint|erfasst|geführt',
    ],
    matter: [
      'nummer|namen|zahlen|zahl|bericht|sendung|buchung|bestellung|daten|informationen|information|eintrag|einträge|ergebnis|ergebnisse|treffer|angaben|angabe|details|hinweise|hinweis|antwort',
    ],
    self: ['ich|mir|mich|wir|uns|mein|meine|meiner|unser|unsere|unserem|unserer'],
    recheck: [
      'leider|scheint|offenbar|entschuldigung|prüfen|überprüfen|nummer|schreibweise|korrekt|richtig|andere|erneut|später|nochmals',
    ],
  },
  handOver: {
    person: [
      'kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitenden|menschen|mensch|fachkraft|experte|expertin|team|berater|beraterin|kundendienst|kundenservice|servicekraft|jemand',
    ],
    deed: [
      'leite|weiter|weitergeleitet|weiterleiten|übergebe|übergeben|verbinde|verbunden|verbinden|melden|meldet|kontaktieren|rufen|ruft|antworten|antwortet|übernimmt|übernehmen|kümmert|rückruf|zurück|weitergegeben|informiert',
    ],
    promise: ['ich|wird|werde|werden|gleich|bald|umgehend|nun|jetzt|demnächst|habe|ihnen'],
  },
  confirmsAction: [
    'ist|sind|wurde|wurden|habe|haben .. gespeichert|gesendet|verschickt|versendet|gelöscht|hinzugefügt|erledigt|notiert|eingetragen|aktualisiert|gesetzt|eingerichtet|storniert|angelegt|gesperrt|veröffentlicht|geändert|verschoben|abgeschickt',
    '^ erledigt|gespeichert|gesendet|gelöscht|notiert',
  ],
  asksYesOrNo: [
    '^ ist|sind|war|gab|hat|habe|haben|steht|stehen|muss|müssen|fehlt|fehlen|läuft|liegt|liegen|bestehen|schulde|schuldet|gibt',
  ],
  asksForFacts: [
    '^ was|wann|wo|wer|wen|wem|wie|wieviel|welche|welcher|welches|welchen|warum|wohin|woher|wessen|ist|sind|hat|haben|habe|gibt|war|wurde|wurden|läuft|darf',
    '^ zeig|zeige|zeigen|nenn|nenne|nennen|sag|such|suche|finde|prüf|prüfe|prüfen|ab|bis|um|an|in|auf|mit|für|zu wann|welchem|welcher|was|mir|sie|uns|wieviel|wie|viel',
  ],
  asksWhetherAny: [
    'gibt es',
    '^ gibt|liegen|bestehen|hat|habe|haben|sind|ist .. offene|offen|irgendwelche|noch|frei|konflikte|probleme|fehler|termine|mängel|schulden',
    '^ hat|habe|haben|liegen|bestehen',
  ],
  corrects: [
    'das|es stimmt|ist|war .. nicht|falsch|verkehrt|inkorrekt',
    'stimmt nicht',
    '^ falsch',
    '^ nein das|ich|es',
    'nicht was|das ich|wir meinte|wollte|gefragt|meine|wollten',
    'ich meinte|meine|wollte .. nicht|sondern',
    'sie|du haben|hast .. falsch|missverstanden',
    'habe|hatte ich .. nicht gefragt|gemeint|gewollt',
    'ich habe|hatte .. nicht gefragt|gemeint|gewollt',
  ],
  asksForHuman: [
    'mit einem|einer|jemandem|eurem|ihrem .. menschen|mitarbeiter|mitarbeiterin|person|berater|kollegen|sprechen|reden|chef',
    'echten|echter|richtigen|richtiger|menschlichen mensch|menschen|mitarbeiter|person|berater',
    'mensch|mitarbeiter|kundendienst bitte|sprechen',
  ],
  notFound: [
    'nicht gefunden|vorhanden|verfügbar|bekannt',
    'keine|kein .. gefunden|vorhanden|verfügbar',
    'keine ergebnisse|treffer|daten|einträge|informationen|dokumente',
    'nichts gefunden',
    'existiert nicht',
    'unbekannte|unbekannter bestellung|kunde|id|kundennummer|artikelnummer',
  ],
  failed: [
    '^ fehler',
    'fehlgeschlagen|zeitüberschreitung',
    'fehler beim|bei|aufgetreten|code',
    'interner|unbekannter|unerwarteter fehler|serverfehler',
    'dienst|server|datenbank|system .. nicht|derzeit verfügbar|erreichbar',
    'verbindung abgelehnt|verweigert|fehlgeschlagen|abgebrochen',
    'zugriff verweigert',
  ],
}
