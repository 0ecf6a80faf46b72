import type { Pack } from '../pack.ts'

export const SPANISH: Pack = {
  domain: 'tramites-ayuntamiento',
  language: 'es',
  agents: ['asistente-municipal', 'tasas_agent'],
  system:
    'Eres el asistente virtual del Ayuntamiento de Villaluz. Trata a la ciudadanía de usted y responde con claridad. Los datos de expedientes, recibos y citas se consultan siempre con las herramientas.',
  lookups: [
    {
      tool: 'sede.expediente.consultar',
      args: { expediente: '#id:EXP/2027/####' },
      data: {
        fase: '#pick:en revisión técnica|pendiente de firma|resuelto favorablemente',
        unidad: '#pick:Urbanismo|Comercio|Vía Pública',
        actualizado: '#pick:4 de marzo|19 de marzo|7 de abril',
      },
      thing: 'el expediente {expediente}',
      ask: [
        '¿En qué fase está mi expediente {expediente}?',
        'situación {expediente}',
        'Buenas, presenté una licencia hace dos meses y no sé nada. ¿Puede mirar cómo va {expediente}?',
      ],
      tell: [
        'El expediente {expediente} se encuentra {fase}. Lo tramita {unidad} y su última actualización es del {actualizado}.',
        'Está {fase} desde el {actualizado}.',
        'Su solicitud figura como «{fase}» en la unidad de {unidad}.',
        '**Fase:** {fase}\n**Unidad:** {unidad}\n**Última actualización:** {actualizado}',
      ],
    },
    {
      tool: 'getReciboTributo',
      args: { matricula: '#id:#### KLM' },
      data: {
        importe: '#pick:58,94 €|112,60 €|134,75 €',
        vencimiento: '#pick:31 de mayo|15 de junio|30 de junio',
        domiciliado: '#pick:sí|no',
      },
      thing: 'el recibo del impuesto de circulación para {matricula}',
      ask: [
        '¿Cuánto tengo que pagar de impuesto de circulación por {matricula} y hasta cuándo?',
        'numerito {matricula} importe y plazo',
        'Acabo de comprar un coche de segunda mano con matrícula {matricula}. ¿Qué importe tiene el recibo y cuándo vence?',
      ],
      tell: [
        'El recibo de {matricula} es de {importe} y vence el {vencimiento}. Domiciliado: {domiciliado}.',
        '{importe}, hasta el {vencimiento}.',
        'Debe abonar {importe} antes del {vencimiento}; puede hacerlo en la sede electrónica con tarjeta.',
      ],
    },
    {
      tool: 'citas__recuperar_turno',
      args: { localizador: '#id:C-######' },
      data: {
        dia: '#pick:martes 9 de marzo|jueves 25 de marzo|lunes 12 de abril',
        hora: '#pick:9:15|11:40|13:05',
        oficina: '#pick:Plaza Mayor 1|Centro Cívico Norte|Junta de Distrito Este',
        mesa: '#int:1-18',
      },
      thing: 'la cita con localizador {localizador}',
      ask: [
        '¿Qué día y a qué hora es mi cita {localizador}?',
        'cita {localizador} hora',
        'He borrado el correo con la cita. El localizador era {localizador}, ¿me dice cuándo y dónde es?',
      ],
      tell: [
        'Su cita es el {dia} a las {hora} en {oficina}, mesa {mesa}.',
        'Le esperamos el {dia} a las {hora}. Oficina: {oficina}.',
        'La cita {localizador} está fijada para el {dia}, {hora} h, en {oficina}. No olvide llevar su DNI.',
      ],
    },
  ],
  actions: [
    {
      tool: 'avisoViaPublica',
      args: { calle: '#pick:calle Olmo|avenida del Puerto', motivo: '#pick:farola apagada|contenedor roto' },
      ask: ['Quiero dar un aviso: {motivo} en {calle}', '{motivo} {calle}'],
      done: [
        'El aviso por {motivo} en {calle} queda registrado. Gracias por su colaboración.',
        'Aviso enviado a la brigada municipal.',
      ],
    },
    {
      tool: 'domiciliar_tributo',
      args: { matricula: '#id:#### KLM' },
      ask: ['Domicilie el recibo de {matricula} en mi cuenta, por favor', 'domiciliación {matricula}'],
      done: [
        'La domiciliación de {matricula} ha quedado activada.',
        'Hecho: el próximo recibo se cargará en su cuenta.',
      ],
    },
  ],
  checks: [
    {
      tool: 'find_pending_fines',
      args: { matricula: '#id:#### KLM' },
      ask: ['¿Tengo multas pendientes con el coche {matricula}?', 'multas {matricula}'],
      none: [
        'No consta ninguna multa pendiente para {matricula}.',
        'No tiene multas pendientes, está todo al día.',
        'Ninguna multa a fecha de hoy.',
      ],
    },
    {
      tool: 'obras.listarCortes',
      args: { calle: '#pick:calle Olmo|ronda Sur', dia: '#pick:sábado|lunes' },
      ask: ['¿Hay cortes de tráfico en {calle} el {dia}?', 'cortes {calle} {dia}'],
      none: [
        'No hay cortes previstos en {calle} el {dia}.',
        'Puede circular con normalidad: el {dia} no hay cortes en {calle}.',
      ],
    },
  ],
  knowledge: {
    source: 'ordenanzas-rag',
    thing: 'el empadronamiento',
    ask: [
      '¿Qué papeles necesito para empadronarme?',
      'requisitos padrón',
      'Me mudé la semana pasada a un piso de alquiler. ¿Qué documentos tengo que llevar para el padrón?',
    ],
    documents: [
      'Alta en el padrón: DNI, NIE o pasaporte en vigor y contrato de alquiler o escritura. Si no es titular, autorización firmada del propietario.',
      'El certificado de empadronamiento se emite en el acto y es gratuito. Es necesario pedir cita previa.',
    ],
    tell: [
      'Necesita su DNI, NIE o pasaporte en vigor y el contrato de alquiler o la escritura. Si el contrato no está a su nombre, traiga una autorización firmada del propietario.',
      'Basta con un documento de identidad en vigor y el contrato o la escritura de la vivienda. Pida cita previa; el certificado se entrega en el acto y es gratuito.',
    ],
  },
  chats: [
    {
      ask: '¿Qué diferencia hay entre empadronamiento y certificado de residencia?',
      tell: 'El empadronamiento acredita el domicilio habitual ante el municipio; el certificado de residencia fiscal lo expide Hacienda y sirve para los impuestos.',
    },
    {
      ask: 'cómo empiezo una instancia general',
      tell: 'Con sus datos, seguidos de «EXPONE» para los hechos y «SOLICITA» para lo que pide. Termine con fecha y firma.',
    },
  ],
  sorrows: [
    {
      ask: 'Fui con cita y la oficina estaba cerrada por fiesta local. Perdí la mañana.',
      tell: 'Le pedimos disculpas, debimos avisarle. Con el mismo localizador puede acudir sin cita cualquier día de esta semana, de 9 a 14 h, y le atenderán en la mesa de información.',
    },
  ],
  lookalikes: [
    {
      ask: '¿Puedo renovar aquí el pasaporte?',
      tell: 'No, el pasaporte no se renueva en el Ayuntamiento, sino en la comisaría de la Policía Nacional con cita previa.',
    },
    {
      ask: 'Me sale «certificado no válido» en la sede electrónica',
      tell: 'Ese mensaje aparece cuando el certificado digital ha caducado o está instalado en otro navegador. Renuévelo en la FNMT o pruebe con Cl@ve.',
    },
  ],
  zeros: [
    {
      tool: 'recargo_apremio',
      args: { expediente: '#id:EXP/2027/####' },
      data: { recargo: 0, periodo: 'voluntario' },
      thing: 'el recargo del expediente {expediente}',
      ask: ['¿Cuánto recargo lleva {expediente}?', 'recargo {expediente}'],
      tell: ['El recargo es de 0 €, porque sigue en periodo {periodo}.', 'Son 0 € de recargo.'],
    },
  ],
  noisy: [
    {
      tool: 'subsanaciones.detalle',
      args: { expediente: '#id:EXP/2027/####' },
      data: {
        defectos: '#int:1-3',
        descripcion: '#pick:falta la firma|plano ilegible|tasa sin abonar',
        plazo: '#pick:22 de marzo|9 de abril',
      },
      thing: 'el requerimiento de {expediente}',
      ask: ['¿Por qué me han devuelto la solicitud {expediente}?', 'motivo devolución {expediente}'],
      tell: [
        'La solicitud tiene {defectos} defecto(s): {descripcion}. Puede subsanarlo hasta el {plazo}.',
        'El motivo es: {descripcion}. Plazo para corregirlo: {plazo}.',
      ],
    },
  ],
}
