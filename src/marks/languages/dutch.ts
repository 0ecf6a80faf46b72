import type { Language } from './language.ts'

/** Dutch phrases. */
export const dutch: Language = {
  code: 'nl',
  refuses: [
    'dat|dit|zoiets|zulke .. doe|geef|schrijf|maak|deel|vertel ik|wij|we niet',
    'ik|wij|we|daar|daarover|hier|hierover|hierbij mag|mogen|kan|kunnen|wil|willen|zal|ga|geef|geven|doe|deel|kan .. niet|geen|niets .. helpen|delen|geven|zeggen|bespreken|uitspraken|ingaan|adviseren|doen|vertellen|beantwoorden|gegevens|advies|meewerken|verstrekken|toelichten|over|schrijven',
    'buiten|tegen|in .. mag|regels|beleid|richtlijnen|bevoegdheid|mogelijkheden|strijd|taak|doen',
    'regels|richtlijnen|beleid .. niet|verbieden|verbiedt',
    'moet|moeten .. weigeren|afwijzen|nee',
    'weiger|weigeren',
    'niet .. bevoegd|gemachtigd',
    'geef|deel|verstrek ik|wij|we .. geen|niet|niets',
    'ik|wij|we geef|deel|verstrek|doe .. geen|niet',

    'mag|kan ik .. niets|niet .. zeggen|vertellen|over',
    'ik mag|kan .. niets|niet .. zeggen|vertellen',

    'mij|me is|het .. niet toegestaan|geoorloofd',
    'ik ben .. niet bevoegd|gemachtigd',
    'dat|dit kan|mag ik .. niet doen|beantwoorden|zeggen',

    'buiten .. mogelijkheden|bereik|kan|bevoegdheid',
    'liever niet',
    'weiger|weigeren dit|deze|om',
    'verzoek|vraag .. verboden|geweigerd|toegestaan|afgewezen',
    'kan|mag ik|hier|daar .. niet .. beantwoorden|delen|zeggen|over|geven|ingaan',

    'ik kan|mag .. niet helpen|assisteren|beantwoorden|voldoen|meewerken|ingaan|bespreken',
    'kan|mag ik .. niet mee|bij|verder? helpen|assisteren|beantwoorden|voldoen|meewerken',
    'ik kan|mag .. geen instructies|advies|hulp',
    'moet ik .. weigeren|afwijzen',
    'ik moet|weiger .. weigeren|afwijzen|om',
    'in strijd met .. richtlijnen|beleid|regels',
  ],
  admitsMissing: [
    'zoekopdracht|zoeken|opvragen .. niets|geen|leeg',

    'vind|zie ik .. niets|geen|niet',
    'ik vind|zie .. niets|geen|niet',

    'kon|kan|konden|kunnen .. niet|geen|niets .. vinden|gevonden|ophalen|opgehaald|openen|bereiken|benaderen|inzien|bepalen|bevestigen|controleren|zien|laden',
    'geen|niets .. gevonden|beschikbaar|vinden|bekend|aanwezig',
    'heb|hebben .. geen|niets .. gegevens|informatie|toegang|resultaten|resultaat|bestelling|data|gevonden|antwoord',
    'niet .. gevonden|beschikbaar|bereikbaar|vinden|bekend|vindbaar|toegankelijk',
    'er zijn|is|waren|was .. geen|niets .. gegevens|informatie|resultaten|resultaat|data|gevonden|beschikbaar',
    'weet ik .. niet',
    'ik weet .. niet',
    'bestaat niet',
  ],
  wanting: [
    'geen spoor|informatie|gegevens|resultaten|melding',
    'ligt|liggen eruit|plat',
    'systeem|dienst|bestelservice|service|server|database|koppeling|opvraging|aanvraag|zoekopdracht|verbinding|pagina|toegang|site|portaal|bron|verzoek|ophalen|opvragen|opzoeken .. fout|mislukt|mislukte|niet|storing|plat|offline|onderhoud|verbroken|weggevallen|geweigerd|overbelast|uitgevallen|eruit|geen|niets|onbereikbaar|leeg|vastgelopen',
    'fout|storing|probleem|problemen|uitval|onderhoud|hapering .. systeem|dienst|service|server|ophalen|opvragen|opzoeken|verbinding|laden|bij|toegang|zoeken',
    'reageert|antwoordt|laadt|werkt|lukt|lukte|reageerde|antwoordde .. niet',
    'ik|wij|we|mij|me|ons|onze|mijn|hier .. geen|niets|niet|leeg|mis|ontbreken|ontbreekt .. vinden|gevonden|gegevens|informatie|resultaat|resultaten|zien|vind|weet|bekend|bestelling|verbinding|toegang|antwoord|kunnen|terugvinden|aantreffen|staan|staat|ophalen|bereiken|contact|gegeven',
    'documenten|document|systeem|database|archief|register|bronnen|context|tekst|handleiding|nummer|code|referentie|zoekopdracht|bestelling|lijst|daar|daarover .. geen|niets|niet|nergens|leeg|onbekend',
    'geen|niets|niet|nergens .. systeem|database|archief|register|bekend|geregistreerd|terugvinden|vindbaar|gevonden|vermeld|aangetroffen|opvraagbaar|beschikbaar|bereikbaar|er in|erin',
    'zegt me|mij|ons niets',
    'ik|we|wij mis|missen|krijg|krijgen .. gegevens|informatie|geen|niets|verbinding',
    'staat|staan er? .. niet|niets|nergens .. in|bij|tussen',
    'er trad|is|ging|was|deed .. fout|storing|mis|probleem',
    'kent|kennen .. geen|niet',
  ],
  statesNone: [
    'alle .. betaald|voldaan|ingeleverd|orde|afgerond',
    'agenda|kalender|lijst|inbox .. leer|leeg|vrij',
    'is|zijn .. agenda|kalender|lijst leeg|vrij',
    'volgens plan|dienstregeling|schema',
    'niemand|geen .. afwezig|gemeld|gepland|aangekondigd|binnengekomen|ontbreekt',
    'alles|alle .. orde|goed|betaald|normaal|schema|ingeleverd|plan',

    'alles is? betaald|voldaan|in',
    'er zijn|is|staan|staat geen|niets|nog',
    'geen|niets .. open|openstaande|gemeld|bekend|gepland',

    'je|u|jij hebt|heeft|bent .. geen|niets',
    'er zijn|is|staan|staat .. geen|niets',
    '^ geen|niets',
    'is|zijn leeg|vrij',
    'bent|ben .. vrij',
    'alles is in|orde|goed|vrij',
  ],
  affirms: ['^ ja|jazeker|zeker|inderdaad|klopt'],
  apologises: ['sorry', 'excuses', 'helaas', 'het spijt', 'spijt me|ons', 'excuseer'],
  escalates: [
    'ik|we|wij|u|uw|je|is|wordt|heb .. haal|halen|verbind|verbinden|doorverbinden|doorverbonden|schakel|draag|geef|doorgegeven|stuur|doorgestuurd|zet|doorgezet|roep|breng|overgedragen|ingeschakeld|gevraagd|vraag|ligt|gewaarschuwd|laat|waarschuw .. collega|medewerker|medewerkster|specialist|expert|mens|persoon|team|afdeling|adviseur|klantenservice|klantendienst|iemand|technicus|monteur|leidinggevende|helpdesk|support',
    'collega|medewerker|medewerkster|specialist|expert|mens|persoon|team|afdeling|adviseur|klantenservice|klantendienst|iemand|technicus|monteur|leidinggevende .. belt|bellen|terug|neemt|nemen|contact|helpt|helpen|schrijft|antwoordt|pakt|kijkt|mailt|reageert|meldt',
    'zaak|vraag|verzoek|dossier|melding .. ligt|is|gaat|wordt .. bij|naar|aan .. collega|medewerker|specialist|expert|team|afdeling',

    'mens|persoon|medewerker|collega|specialist|team|iemand .. neemt|contact|helpt|overneemt|over|antwoordt|belt|bekijkt|reageert',
    'doorgegeven|overgedragen|doorgezet|doorverbonden .. aan|naar|met',

    'verbind|verbinden|doorverbinden|doorverbind|doorgestuurd|doorsturen|overdragen|geef|zet|draag|escaleer|geëscaleerd .. medewerker|collega|mens|persoon|team|klantenservice|specialist|agent',
    'medewerker|collega|specialist zal|neemt|gaat|helpt',
  ],
  reportsError: [
    'er ging|is iets|er .. mis|fout|misgegaan',
    'iets misgegaan|mis',
    'fout opgetreden',
    'probeer .. opnieuw|later|nogmaals',
    'technische|technisch problemen|probleem|storing',
  ],
  lack: {
    denial: ['niet|geen|niets|nooit|zonder|helaas|ontbreekt|ontbreken|leeg|onbekend|noch'],
    place: [
      'systeem|database|bestand|bestanden|administratie|lijst|archief|catalogus|account|documenten|gegevens|dossier',
    ],
    looking: [
      'zoekopdracht|leverde|levert|oplevert|ken|herken|geladen|vind|vinden|gevonden|zie|zien|gezocht|bestaat|beschikbaar|vermeld|terugvinden|voorkomt|aanwezig|bekend|staat|ophalen|openen',
    ],
    matter: [
      'nummer|naam|code|cijfers|rapport|boeking|reservering|gegevens|informatie|resultaat|resultaten|vermelding|details|treffers|data|antwoord|registratie',
    ],
    self: ['ik|mij|me|mijn|wij|we|ons|onze'],
    recheck: ['helaas|sorry|lijkt|blijkt|controleer|controleren|nummer|juist|klopt|ander|andere|opnieuw|later'],
  },
  handOver: {
    person: [
      "mens|collega|collega's|medewerker|medewerkers|specialist|adviseur|team|persoon|iemand|leidinggevende|klantenservice|expert",
    ],
    deed: [
      'verbind|verbonden|doorverbind|doorverbinden|doorgestuurd|doorgezet|doorgegeven|overgedragen|contact|belt|bellen|antwoordt|neemt|schrijft|terug|oppakken|pakt|geëscaleerd|ingeschakeld',
    ],
    promise: ['ik|u|je|zo|snel|straks|nu|spoedig|zal|heb|direct'],
  },
  confirmsAction: [
    'is|zijn|heb|werd .. opgeslagen|verzonden|verstuurd|gestuurd|verwijderd|toegevoegd|genoteerd|bijgewerkt|geannuleerd|ingesteld|ingepland|aangemaakt|gewijzigd|geregeld',
    '^ gedaan|geregeld|opgeslagen|verstuurd',
  ],
  asksYesOrNo: ['^ is|zijn|heeft|heb|staat|staan|moet|mis|ontbreekt|ligt|loopt|was|waren'],
  asksForFacts: [
    '^ wat|wanneer|waar|wie|hoe|hoeveel|welke|welk|waarom|is|zijn|heb|heeft|hebben|staat|staan|moet|toon|laat|zoek|geef|zeg|controleer|kijk|tot|om|met|in|op|van|wiens|kan',
  ],
  asksWhetherAny: ['zijn|is|staan|staat er', '^ heb|heeft|zijn|is|staan', 'nog iets|openstaande'],
  corrects: [
    'dat|dit|het klopt|is|was .. niet|fout|onjuist|verkeerd',
    'klopt niet',
    '^ fout|verkeerd',
    '^ nee dat|ik|het|niet',
    'niet wat ik|we',
    'ik bedoelde|bedoel|vroeg|wilde .. niet|geen|iets',
    'je|u hebt|heeft|zit|begrijpt .. fout|verkeerd|mis',
  ],
  asksForHuman: [
    'met|een|naar .. medewerker|mens|persoon|iemand|collega|leidinggevende spreken|praten|alsjeblieft|graag|aan|alstublieft',
    'echt|echte persoon|mens|medewerker',
    'spreken|praten met .. medewerker|mens|persoon|iemand',
    'medewerker|mens spreken|graag',
  ],
  notFound: [
    'niet gevonden|beschikbaar|aanwezig|bekend',
    'geen .. gevonden|beschikbaar|resultaten|resultaat|gegevens|data|treffers',
    'niets gevonden',
    'bestaat niet',
  ],
  failed: [
    '^ fout',
    'fout bij|tijdens|opgetreden',
    'mislukt|mislukte',
    'interne|onbekende|onverwachte fout|serverfout',
    'time out',
    'dienst|server|service|systeem .. niet beschikbaar|bereikbaar',
    'verbinding geweigerd|verbroken|mislukt',
    'toegang geweigerd',
  ],
}
