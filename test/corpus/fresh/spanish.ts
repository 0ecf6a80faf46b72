import type { Pack } from '../pack.ts'

export const SPANISH: Pack = {
  domain: 'telefonia-movil',
  language: 'es',
  agents: ['asistente-lumo', 'agente-facturacion'],
  system:
    'Eres el asistente virtual de Lumo Móvil. Responde de forma clara y amable, trata de tú al cliente y usa las herramientas para consultar su línea.',
  lookups: [
    {
      tool: 'consultar_consumo',
      args: { linea: '#id:6## ### ###' },
      data: { gb_usados: '#int:1-38', gb_totales: '#int:40-100', minutos: '#int:10-900', ciclo_termina: '#date' },
      thing: 'la línea {linea}',
      ask: [
        '¿Cuántos datos me quedan en {linea}?',
        'consumo {linea}',
        'Hola, el móvil me va lentísimo desde ayer, ¿he gastado ya todos los gigas de {linea}?',
      ],
      tell: [
        'Has usado {gb_usados} GB de {gb_totales} GB. Tu ciclo termina el {ciclo_termina}.',
        'Llevas {gb_usados} GB y {minutos} minutos este mes.',
        '**Consumo de {linea}**\n- Datos: {gb_usados}/{gb_totales} GB\n- Minutos: {minutos}',
        'Todavía te quedan datos: vas por {gb_usados} GB de {gb_totales}.',
      ],
    },
    {
      tool: 'obtener_factura',
      args: { factura: '#id:F27-######' },
      data: {
        importe: '#pick:18,90 €|27,45 €|41,00 €',
        estado: '#pick:pagada|pendiente de cobro|domiciliada',
        fecha_cargo: '#date',
      },
      thing: 'la factura {factura}',
      ask: [
        '¿De cuánto es la factura {factura}?',
        '{factura} está pagada?',
        'Me ha llegado un aviso de la factura {factura}, ¿me explicas cuánto es y cuándo se cobra?',
      ],
      tell: [
        'La factura {factura} es de {importe} y está {estado}.',
        'Son {importe}, con cargo el {fecha_cargo}.',
        'Está {estado}; el cargo se hace el {fecha_cargo}.',
      ],
    },
    {
      tool: 'estado_portabilidad',
      args: { solicitud: '#id:PT-#####' },
      data: {
        fase: '#pick:aceptada por el otro operador|programada|en curso',
        fecha_cambio: '#date',
        ventana: '#pick:2:00-6:00|8:00-12:00',
      },
      thing: 'la portabilidad {solicitud}',
      ask: [
        '¿Cómo va mi portabilidad {solicitud}?',
        '{solicitud} cuándo se hace',
        '¿Qué día me quedo con el número nuevo? Solicitud {solicitud}',
      ],
      tell: [
        'Tu portabilidad {solicitud} está {fase}. El cambio será el {fecha_cambio} entre las {ventana}.',
        'El cambio se hace el {fecha_cambio}.',
        'Está {fase}, así que el {fecha_cambio} ya tendrás la línea con nosotros.',
      ],
    },
    {
      tool: 'buscar_tarifa',
      args: { tarifa: '#pick:Lumo 30|Lumo Ilimitada|Lumo Dúo' },
      data: {
        precio_mes: '#pick:9,90 €|19,90 €|34,90 €',
        gigas: '#int:30-200',
        roaming: '#pick:UE incluida|UE y Reino Unido',
        permanencia: '#pick:12 meses|3 meses',
      },
      thing: 'la tarifa {tarifa}',
      ask: [
        '¿Cuánto cuesta {tarifa}?',
        '{tarifa} precio y gigas',
        '¿Qué incluye la tarifa {tarifa} si viajo por Europa?',
      ],
      tell: [
        '{tarifa} cuesta {precio_mes} al mes con {gigas} GB y roaming: {roaming}.',
        'El precio es de {precio_mes}.',
        'Incluye {gigas} GB. Roaming: {roaming}. Permanencia: {permanencia}.',
      ],
    },
    {
      tool: 'localizar_tienda',
      args: { ciudad: '#pick:Granada|Vigo|Murcia' },
      data: {
        direccion: '#pick:Calle Real 12|Gran Vía 40',
        horario: '#pick:10:00-20:30|9:30-14:00',
        cita_previa: true,
      },
      thing: 'una tienda en {ciudad}',
      ask: ['¿Tenéis tienda en {ciudad}?', 'tienda {ciudad} horario', '¿Dónde puedo recoger una SIM en {ciudad}?'],
      tell: [
        'Sí, en {ciudad} estamos en {direccion}, de {horario}.',
        'La tienda está en {direccion}; te recomiendo pedir cita previa.',
        '{direccion}, horario {horario}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'activar_bono',
      args: { bono: '#pick:5 GB extra|roaming Marruecos' },
      ask: ['Actívame el bono {bono}', 'quiero {bono} por favor'],
      done: ['El bono {bono} ya está activo.', 'Activado: {bono}.'],
    },
    {
      tool: 'bloquear_sim',
      args: { linea: '#id:6## ### ###' },
      ask: ['Me han robado el móvil, bloquea {linea}', 'bloquear sim {linea}'],
      done: ['La SIM de {linea} ha quedado bloqueada.', 'Ya nadie puede usar la línea {linea}.'],
    },
  ],
  checks: [
    {
      tool: 'listar_incidencias_red',
      args: { ciudad: '#pick:Granada|Vigo' },
      ask: ['¿Hay alguna incidencia de red en {ciudad}?', 'problemas de cobertura {ciudad}'],
      none: [
        'No hay incidencias de red en {ciudad}.',
        'Todo funciona con normalidad en {ciudad}.',
        'Ninguna incidencia ahora mismo.',
      ],
    },
    {
      tool: 'revisar_suscripciones_terceros',
      args: { linea: '#id:6## ### ###' },
      ask: ['¿Tengo servicios de SMS premium en {linea}?', 'suscripciones raras en {linea}?'],
      none: ['No tienes ningún servicio de terceros activo.', 'La línea {linea} no tiene suscripciones.'],
    },
  ],
  knowledge: {
    source: 'ayuda-lumo',
    thing: 'la penalización por permanencia',
    ask: [
      '¿Cuánto pago si me voy antes de acabar la permanencia?',
      'penalizacion permanencia',
      'Quiero darme de baja, ¿me vais a cobrar algo?',
    ],
    documents: [
      'La penalización es de 60 euros como máximo y baja cada mes en proporción al tiempo que queda.',
      'Las tarifas prepago no tienen permanencia.',
    ],
    tell: [
      'La penalización es de 60 euros como máximo y baja cada mes. En prepago no hay permanencia.',
      'Como mucho 60 euros, en proporción a los meses que te queden.',
    ],
  },
  chats: [
    {
      ask: '¿Qué es una eSIM?',
      tell: 'Una SIM integrada en el móvil: la activas con un código QR, sin tarjeta física.',
    },
    { ask: 'gracias, eres muy amable', tell: '¡Gracias a ti! Aquí estoy para lo que necesites.' },
  ],
  sorrows: [
    {
      ask: 'Llevo cinco días sin línea y trabajo con el teléfono',
      tell: 'Lamento mucho lo ocurrido, entiendo que te afecta al trabajo. A partir del segundo día te corresponde una compensación, que verás descontada en la próxima factura.',
    },
  ],
  lookalikes: [
    {
      ask: '¿Puedo compartir mis gigas en prepago?',
      tell: 'No, no es posible compartir datos en prepago, solo en las tarifas de contrato.',
    },
    {
      ask: 'qué significa "error de registro en la red"',
      tell: 'Que el móvil no consigue conectarse a una antena. Suele arreglarse con el modo avión durante diez segundos.',
    },
  ],
  zeros: [
    {
      tool: 'coste_duplicado_sim',
      args: { linea: '#id:6## ### ###' },
      data: { coste: 0, entrega: '48 horas' },
      thing: 'el duplicado de SIM de {linea}',
      ask: ['¿Cuánto cuesta un duplicado de SIM para {linea}?', 'duplicado sim {linea} precio'],
      tell: ['El duplicado cuesta 0 €.', 'Es gratis y llega en {entrega}.'],
    },
  ],
  noisy: [
    {
      tool: 'historial_cobros_fallidos',
      args: { linea: '#id:6## ### ###' },
      data: {
        fallos: '#int:1-4',
        motivo: '#pick:tarjeta caducada|saldo insuficiente|cuenta cerrada',
        reintento: '#date',
      },
      thing: 'los cobros fallidos de {linea}',
      ask: ['¿Por qué ha fallado el cobro de {linea}?', 'cobro fallido {linea}'],
      tell: [
        'El cobro falló {fallos} vez/veces. Motivo: {motivo}. Lo intentaremos de nuevo el {reintento}.',
        'El motivo fue {motivo}.',
      ],
    },
  ],
}
