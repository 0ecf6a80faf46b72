import type { Pack } from '../pack.ts'

export const GERMAN: Pack = {
  domain: 'electricity-tariffs',
  language: 'de',
  agents: ['strom-berater', 'vertrags-lotse'],
  system:
    'Du bist die Assistenz der Stadtwerke Lindenau. Antworte höflich per Sie, knapp und nur mit Daten aus den Werkzeugen.',
  lookups: [
    {
      tool: 'vertragsdaten',
      args: { vertrag: '#id:LN-######' },
      data: {
        tarif: '#pick:Linden Fix|Linden Flex|Öko Plus',
        laufzeitBis: '#date',
        arbeitspreis: '#pick:29,4 ct/kWh|31,8 ct/kWh|27,9 ct/kWh',
      },
      thing: 'Vertrag {vertrag}',
      ask: [
        'Wie lange läuft mein Vertrag {vertrag} noch?',
        'welchen tarif hab ich bei {vertrag}',
        'Guten Tag, wir ziehen im Winter um und ich möchte wissen, bis wann {vertrag} läuft und was die kWh kostet.',
      ],
      tell: [
        'Vertrag {vertrag} läuft im Tarif {tarif} bis {laufzeitBis}.',
        'Sie zahlen {arbeitspreis}, die Laufzeit endet am {laufzeitBis}.',
        'Sie müssen nicht kündigen: {tarif} gilt noch bis {laufzeitBis}.',
        '{tarif}, {arbeitspreis}, gültig bis {laufzeitBis}.',
      ],
    },
    {
      tool: 'jahresverbrauch',
      args: { zaehler: '#id:1EMH00########' },
      data: { kwh: '#int:1200-6400', vorjahr: '#int:1200-6400', stand: '#int:10000-90000' },
      thing: 'Zähler {zaehler}',
      ask: [
        'Verbrauch von Zähler {zaehler}?',
        'wie viel strom hab ich letztes jahr verbraucht, zähler {zaehler}',
        'Können Sie mir den Stand von {zaehler} nennen?',
      ],
      tell: [
        'Ihr Verbrauch lag bei {kwh} kWh, im Vorjahr bei {vorjahr} kWh.',
        'Zähler {zaehler} steht bei {stand}.',
        'Es waren {kwh} kWh.',
      ],
    },
    {
      tool: 'rechnungsbetrag',
      args: { rechnung: '#id:RE-2026-####' },
      data: { betrag: '#money:40-1900', faellig: '#date', art: '#pick:Nachzahlung|Guthaben' },
      thing: 'Rechnung {rechnung}',
      ask: [
        'Wann ist {rechnung} fällig und wie hoch ist sie?',
        '{rechnung} betrag?',
        'Ich finde die Rechnung {rechnung} nicht mehr, was stand denn da drauf?',
      ],
      tell: [
        'Rechnung {rechnung} lautet auf {betrag} ({art}), fällig am {faellig}.',
        'Der Betrag ist {betrag} ({art}).',
        '{betrag}, Termin {faellig}.',
      ],
    },
    {
      tool: 'ladesaeule_status',
      args: { saeule: '#pick:Marktplatz 3|Bahnhof Nord|Freibad' },
      data: { freiePunkte: '#int:1-6', leistung: '#pick:11 kW|50 kW|150 kW', preis: '#pick:49 ct/kWh|59 ct/kWh' },
      thing: 'Ladesäule {saeule}',
      ask: [
        'ist die säule {saeule} frei?',
        'Ladesäule {saeule}: was kostet die kWh?',
        'Kann ich gerade bei {saeule} laden',
      ],
      tell: [
        'An der Säule {saeule} sind {freiePunkte} Ladepunkte frei, {leistung}, {preis}.',
        'Ja, {freiePunkte} Plätze sind frei.',
        'Dort laden Sie mit {leistung} für {preis}.',
      ],
    },
    {
      tool: 'wechsel_verlauf',
      args: { auftrag: '#id:WE-#####' },
      data: {
        schritt: '#pick:Kündigung bestätigt|Netzbetreiber informiert|Lieferbeginn bestätigt',
        lieferbeginn: '#date',
      },
      thing: 'Wechselauftrag {auftrag}',
      ask: [
        'Wie weit ist mein Anbieterwechsel {auftrag}?',
        '{auftrag} schon durch?',
        'Ab wann beliefern Sie mich, Auftrag {auftrag}',
      ],
      tell: [
        'Stand von {auftrag}: {schritt}, Lieferbeginn am {lieferbeginn}.',
        'Wir beliefern Sie ab {lieferbeginn}.',
        'Keine Sorge, es gibt keine Lücke: {schritt}, Beginn {lieferbeginn}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'abschlag_setzen',
      args: { vertrag: '#id:LN-######', betrag: '#int:50-180' },
      ask: ['Abschlag für {vertrag} bitte auf {betrag} Euro', 'setzen sie den abschlag auf {betrag} ({vertrag})'],
      done: ['Der Abschlag beträgt ab sofort {betrag} Euro.', 'Erledigt, {vertrag} zahlt künftig {betrag} Euro.'],
    },
    {
      tool: 'onlinerechnung_an',
      args: { vertrag: '#id:LN-######' },
      ask: ['Ich möchte für {vertrag} Online-Rechnungen.', 'keine papierpost mehr für {vertrag}'],
      done: ['Ab jetzt erhalten Sie die Rechnungen online.', 'Die Umstellung für {vertrag} ist gespeichert.'],
    },
  ],
  checks: [
    {
      tool: 'offene_mahnungen',
      args: { vertrag: '#id:LN-######' },
      ask: ['Habe ich Mahnungen zu {vertrag}?', 'mahnungen {vertrag}'],
      none: [
        'Zu {vertrag} gibt es keine Mahnungen.',
        'Nein, Ihr Konto ist ausgeglichen.',
        'Es liegen keine offenen Mahnungen vor.',
      ],
    },
    {
      tool: 'abschaltungen_geplant',
      args: { ort: '#pick:Lindenau-West|Altstadt' },
      ask: ['Gibt es demnächst eine Abschaltung in {ort}?', 'strom weg in {ort} diese woche?'],
      none: ['In {ort} ist keine Abschaltung geplant.', 'Nein, für {ort} steht nichts an.'],
    },
  ],
  knowledge: {
    source: 'tarif-faq',
    thing: 'Sonderkündigungen',
    ask: ['Wann habe ich ein Sonderkündigungsrecht?', 'preis erhöht, kann ich raus?'],
    documents: [
      'Bei einer Preiserhöhung können Kunden bis zum Tag des Inkrafttretens fristlos kündigen.',
      'Bei Umzug gilt eine Frist von sechs Wochen.',
    ],
    tell: [
      'Bei einer Preiserhöhung können Sie bis zum Inkrafttreten fristlos kündigen, bei Umzug mit sechs Wochen Frist.',
      'Ja: fristlos bei Preiserhöhung, sechs Wochen bei Umzug.',
    ],
  },
  chats: [
    {
      ask: 'Was ist eine Kilowattstunde?',
      tell: 'Die Energie, die ein Gerät mit 1000 Watt in einer Stunde verbraucht.',
    },
  ],
  sorrows: [
    {
      ask: 'Ihr Techniker ist zum zweiten Mal nicht gekommen!',
      tell: 'Das tut mir sehr leid. Sie können sich den Ausfall mit 30 Euro je Termin gutschreiben lassen.',
    },
  ],
  lookalikes: [
    {
      ask: 'Kann ich meinen Zähler selbst austauschen?',
      tell: 'Nein, das geht nicht. Nur der Messstellenbetreiber darf Zähler tauschen.',
    },
  ],
  zeros: [
    {
      tool: 'wechselgebuehr',
      args: { vertrag: '#id:LN-######' },
      data: { gebuehr: 0, frist: '14 Tage' },
      thing: 'die Wechselgebühr',
      ask: ['Was kostet der Tarifwechsel bei {vertrag}?', 'gebühr fürs wechseln {vertrag}'],
      tell: ['Der Wechsel kostet 0 Euro.', 'Für {vertrag} fallen keine Gebühren an.'],
    },
  ],
  noisy: [
    {
      tool: 'netzstoerungen',
      args: { ort: '#pick:Altstadt|Hafen' },
      data: { ursache: '#pick:Kabelfehler|Ausfall eines Trafos', dauerMinuten: '#int:20-300' },
      thing: 'die Störungen in {ort}',
      ask: ['Warum war in {ort} der Strom weg?', 'störung {ort} ursache'],
      tell: [
        'Ursache in {ort} war: {ursache}, Dauer {dauerMinuten} Minuten.',
        '{ursache}. Nach {dauerMinuten} Minuten war alles behoben.',
      ],
    },
  ],
}

export const SPANISH: Pack = {
  domain: 'food-delivery',
  language: 'es',
  agents: ['ayuda-pedidos', 'rastreo-reparto'],
  system:
    'Eres el asistente de Ñam, una app de comida a domicilio. Tutea, sé breve y usa siempre las herramientas para los datos.',
  lookups: [
    {
      tool: 'pedido_en_vivo',
      args: { pedido: '#id:NM#####' },
      data: { repartidor: '#name', llegada: '#pick:21:05|21:20|21:45', paso: '#pick:en cocina|en camino' },
      thing: 'el pedido {pedido}',
      ask: [
        'dónde está mi pedido {pedido}',
        '¿Cuánto le falta a {pedido}? Llevamos una hora con los niños muertos de hambre',
        '{pedido} llega o no',
      ],
      tell: [
        'Tu pedido está {paso} y llega a las {llegada}.',
        '{repartidor} lo lleva; llega a las {llegada}.',
        'No te preocupes, no se ha perdido: {paso}, a las {llegada} lo tienes.',
        'Está {paso}, calcula las {llegada}.',
      ],
    },
    {
      tool: 'carta_plato',
      args: { plato: '#pick:pad thai|croquetas de jamón|poke de salmón' },
      data: { precio: '#money:4-19', calorias: '#int:250-950', picante: '#pick:suave|medio|fuerte' },
      thing: 'el plato {plato}',
      ask: ['cuánto vale {plato}', '¿Cuántas calorías tiene el plato {plato}?', '{plato} pica mucho?'],
      tell: [
        '{plato}: {precio}, {calorias} kcal, picante {picante}.',
        'Cuesta {precio} y tiene {calorias} calorías.',
        'El picante es {picante} y el precio {precio}.',
      ],
    },
    {
      tool: 'restaurante_ficha',
      args: { local: '#pick:Casa Lola|Tokio Bar|La Brasa' },
      data: {
        abreHasta: '#pick:23:00|00:30|22:15',
        envio: '#money:1-5',
        minimo: '#money:8-20',
        nota: '#pick:4,2|4,7|3,9',
      },
      thing: 'el restaurante {local}',
      ask: ['hasta qué hora abre {local}', '¿Cuál es el pedido mínimo en {local}?', '{local} envío?'],
      tell: [
        '{local} está abierto hasta las {abreHasta}; envío {envio}, mínimo {minimo}.',
        'El mínimo es {minimo}.',
        'Abren hasta las {abreHasta} y tienen un {nota}.',
      ],
    },
    {
      tool: 'devolucion_estado',
      args: { reembolso: '#id:RB-####' },
      data: { importe: '#money:3-60', fase: '#pick:aprobado|enviado al banco', fecha: '#date' },
      thing: 'el reembolso {reembolso}',
      ask: [
        'cómo va mi reembolso {reembolso}',
        '{reembolso}, cuándo me devolvéis el dinero',
        'Faltaba media cena y pedí el reembolso {reembolso}. ¿Se sabe algo?',
      ],
      tell: [
        'El reembolso de {importe} está {fase} y lo verás el {fecha}.',
        'Son {importe}, {fase}.',
        'Está {fase}; fecha prevista: {fecha}.',
      ],
    },
    {
      tool: 'saldo_cupones',
      args: { cuenta: '#id:C-####' },
      data: { saldo: '#money:2-30', caduca: '#date' },
      thing: 'el saldo de {cuenta}',
      ask: ['qué saldo tengo en {cuenta}', 'saldo {cuenta}?', '¿Cuándo me caduca el saldo de la cuenta {cuenta}?'],
      tell: ['Tienes {saldo} y caduca el {caduca}.', 'El saldo de {cuenta} es {saldo}.', '{saldo}, hasta el {caduca}.'],
    },
  ],
  actions: [
    {
      tool: 'nota_repartidor',
      args: { pedido: '#id:NM#####' },
      ask: ['dile al repartidor de {pedido} que no llame al timbre', 'nota para {pedido}: dejar en portería'],
      done: ['Nota enviada al repartidor.', 'Hecho, ya lo sabe.'],
    },
    {
      tool: 'favorito_guardar',
      args: { local: '#pick:Casa Lola|La Brasa' },
      ask: ['guarda {local} en favoritos', 'añade {local} a mis favoritos'],
      done: ['{local} está en tus favoritos ❤️', 'Guardado.'],
    },
  ],
  checks: [
    {
      tool: 'alergenos_plato',
      args: { plato: '#pick:pad thai|poke de salmón' },
      ask: ['¿{plato} lleva gluten o lactosa?', 'alérgenos de {plato}'],
      none: ['{plato} no contiene alérgenos.', 'No, ninguno de los dos.', 'Sin alérgenos declarados.'],
    },
    {
      tool: 'cargos_dobles',
      args: { cuenta: '#id:C-####' },
      ask: ['¿Me habéis cobrado dos veces? {cuenta}', 'cobros duplicados {cuenta}'],
      none: ['No hay cobros duplicados en {cuenta}.', 'Todo está bien, no se te ha cobrado nada dos veces.'],
    },
  ],
  knowledge: {
    source: 'centro-de-ayuda',
    thing: 'la política de cancelación',
    ask: ['¿hasta cuándo puedo cancelar?', 'quiero cancelar pero ya están cocinando'],
    documents: [
      'Se puede cancelar gratis hasta que el restaurante acepta el pedido. Después se cobra el 50 %.',
      'Si el reparto tarda más de 60 minutos, la cancelación es gratuita.',
    ],
    tell: [
      'Gratis hasta que el restaurante acepta; después se cobra el 50 %, salvo que tarde más de 60 minutos.',
      'Si ya cocinan, se cobra la mitad. Con más de 60 minutos de espera es gratis.',
    ],
  },
  chats: [{ ask: 'qué ceno hoy', tell: 'Con este frío, un ramen calentito nunca falla.' }],
  sorrows: [
    {
      ask: 'la pizza llegó helada y aplastada',
      tell: 'Lo siento muchísimo, así no se disfruta. Con una foto te devolvemos el importe completo.',
    },
  ],
  lookalikes: [
    { ask: '¿puedo pedir alcohol con 17 años?', tell: 'No, no puedes. Solo se entrega a mayores de 18 con documento.' },
  ],
  zeros: [
    {
      tool: 'propina_actual',
      args: { pedido: '#id:NM#####' },
      data: { propina: 0, moneda: 'EUR' },
      thing: 'la propina de {pedido}',
      ask: ['cuánta propina puse en {pedido}', 'propina {pedido}?'],
      tell: ['La propina es de 0 euros.', 'No has puesto propina.'],
    },
  ],
  noisy: [
    {
      tool: 'incidencias_local',
      args: { local: '#pick:Tokio Bar|La Brasa' },
      data: { errores: '#int:2-40', principal: '#pick:pedido equivocado|faltan productos|fallo en el pago' },
      thing: 'las incidencias de {local}',
      ask: ['de qué se queja la gente en {local}', 'incidencias {local}'],
      tell: ['Hubo {errores} incidencias, sobre todo: {principal}.', 'La más común: {principal}.'],
    },
  ],
}
