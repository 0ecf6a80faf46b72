import type { Language } from './language.ts'

/** Spanish phrases. */
export const spanish: Language = {
  code: 'es',
  refuses: [
    'no tengo permitido|permiso|autorización',
    'no me|nos está permitido|autorizado',
    'no puedo|podemos hacer|hacerlo eso|lo|esto',
    'no puedo|podemos hacerlo',

    'fuera de .. alcance|ámbito|puedo|competencias',
    'prefiero no responder|contestar|hablar|comentar',
    'me niego|tengo a|prohibido',
    'solicitud|petición .. no|está permitida|prohibida|rechazada',
    'no puedo|debo responder|contestar|comentar|hablar|compartir|revelar|atender',

    'no puedo|podemos ayudar|ayudarte|ayudarle|asistir|asistirte|responder|cumplir|participar|realizar|generar|escribir',
    'no puedo|podemos .. con|a eso|esa|esta|ese|este solicitud|petición',
    'no me es|está posible|permitido',
    'no estoy autorizado|autorizada|permitido|capacitado',
    'no puedo|podemos proporcionar|ofrecer|dar .. instrucciones|consejos|asesoramiento|consejo',
    'debo|tengo que? .. rechazar|negarme|declinar',
    'va|viola|infringe contra? .. políticas|normas|directrices|política',
    'como ia|modelo|inteligencia .. no puedo',
  ],
  admitsMissing: [
    'búsqueda|consulta .. no|nada|ningún|vacía',

    'no pude|puedo|hemos|he|pudimos|podemos|logré|logro|fue .. encontrar|encontrado|localizar|acceder|accedido|obtener|obtenido|recuperar|recuperado|hallar|consultar|ver|verificar|determinar|confirmar|posible',
    'no encontré|encontramos|encuentro|hallé|localicé|aparece|aparecen|figura|figuran|dispongo|disponemos|consta|existe|existen',
    'no tengo|tenemos|hay .. información|datos|acceso|registro|registros|resultados|constancia|disponible|disponibles',
    'no se encontró|encontraron|encontrado|pudo|pudieron|ha|han .. encontrar|encontrado|obtener|recuperar|resultados|datos|información|ningún|ninguna|nada|registros',
    'no está|están|se .. disponible|disponibles|encuentra|encuentran',
    'no sé',
    'sin resultados|datos|información|acceso',
  ],
  statesNone: [
    '^ no',
    'todo|todos|todas .. orden|bien|pagado|pagados|normal|día|entregado|previsto',

    'todo está|queda|quedó pagado|saldado|libre|al',
    'no hay|tiene|tienes|existen|constan|quedan',

    'no tienes|tiene|tienen|hay|existen|debes|debe|quedan .. ningún|ninguna|nada|conflictos|errores|reuniones|eventos|pendientes|citas|facturas|alertas|incidencias',
    'no tienes|tiene|hay',
    '^ ninguno|ninguna|nada|ningún',
    'está|están vacío|vacía|libre|vacíos',
    'estás|está libre',
    'todo está|en bien|orden|libre',
  ],
  apologises: [
    'lo siento|lamento',
    'lamentablemente',
    'disculpa|disculpe|disculpas',
    'perdón',
    'lamento',
    'desafortunadamente',
  ],
  escalates: [
    'persona|humano|agente|especialista|compañero|compañera|equipo|asesor|alguien .. atenderá|contactará|responderá|revisará|ayudará|hará|encargará|tomará|escribirá|llamará',
    'se|te|le pondrá|pondrán en contacto',
    'paso|pasé|pasado|trasladado|traslado|derivado .. a|al',

    'paso|pasaré|transfiero|transferiré|transferir|conecto|conectaré|derivo|derivaré|escalado|escalo|comunico|comunicaré|remito .. agente|persona|compañero|compañera|humano|equipo|colega|representante|especialista|asesor',
    'agente|compañero|representante|especialista|asesor humano|te|le|se contactará|atenderá|pondrá|ayudará|contacto',
  ],
  reportsError: [
    'algo salió|ha|fue mal|salido|ido',
    'ocurrió|producido|produjo|hubo un error',
    'error inesperado|interno',
    'inténtalo|inténtelo|intenta|intente .. nuevo|tarde|nuevamente',
    'vuelve|vuelva a intentarlo',
    'problemas|problema|dificultades técnicos|técnico|técnicas',
  ],
  lack: {
    denial: ['no|ningún|ninguna|ninguno|nada|sin|nunca|tampoco|falta|faltan|vacío|desconocido|lamentablemente'],
    place: ['sistema|base|registros|registro|archivo|archivos|lista|catálogo|cuenta|documentos|ficha|fichas'],
    looking: [
      'búsqueda|dio|devolvió|devuelve|arrojó|conozco|reconozco|consulta|encuentro|encontré|encontrar|encontrado|encontramos|aparece|aparecen|figura|figuran|consta|constan|existe|existen|localizar|localizo|veo|buscado|busqué|disponible|disponibles|hallar|acceder|dispongo',
    ],
    matter: [
      'número|nombre|código|nada|cifras|informe|datos|información|dato|resultados|resultado|registro|registros|detalles|coincidencias|rastro|respuesta',
    ],
    self: ['yo|me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras|encuentro|veo|tengo|puedo|dispongo|tenemos|encontramos'],
    recheck: [
      'lamentablemente|lo|siento|parece|disculpe|verifica|verifique|comprueba|compruebe|revisa|revise|número|correcto|otra|otro|nuevo|tarde',
    ],
  },
  handOver: {
    person: [
      'humano|humana|compañero|compañera|agente|especialista|representante|asesor|asesora|equipo|persona|operador|operadora|alguien|supervisor|colega|personal',
    ],
    deed: [
      'paso|pasaré|transfiero|transfiriendo|derivo|derivado|conecto|conectando|contactará|contactarán|llamará|llamarán|responderá|escribirá|atenderá|encargará|remitido|enviado|comunico|pondrá|escalado|trasladado|avisado',
    ],
    promise: ['le|te|en|breve|pronto|ahora|he|se|enseguida|minutos'],
  },
  confirmsAction: [
    'he|ha|han|hemos|está|queda|quedó|fue sido? guardado|guardada|enviado|enviada|eliminado|eliminada|borrado|borrada|añadido|añadida|actualizado|actualizada|registrado|registrada|anotado|anotada|cancelado|cancelada|programado|programada|creado|creada|publicado|cambiado',
    '^ hecho|listo|guardado|enviado',
  ],
  asksYesOrNo: ['^ hay|tiene|tengo|tienes|está|están|es|son|debe|debo|falta|faltan|queda|quedan|existe|existen|ha|han'],
  asksWhetherAny: [
    '^ hay|existe|existen|tengo|tiene|tienes|queda|quedan|debe|debo',
    'hay algún|alguna|algo|cargos|pendientes|conflictos|errores|problemas',
    'está libre',
  ],
  corrects: [
    'eso|esto|está|es no|es|está .. correcto|mal|incorrecto|cierto|equivocado|verdad|error',
    'no es lo|cierto|correcto|verdad|así',
    'te|se|has|ha equivocas|equivoca|equivocado|equivocaste',
    '^ no eso|yo|me|te|es',
    'no pregunté|pedí|dije|quería|quise',
    'no te|le|es .. pregunté|pedí|dije',
    'no era|es lo que',
  ],
  asksForHuman: [
    'hablar|comunicarme|contactar|quiero|necesito|pásame|páseme con? .. persona|humano|agente|operador|representante|alguien|supervisor|encargado|asesor',
    'persona|agente real|humano|humana',
  ],
  notFound: [
    'no encontrado|encontrada|encontrados|existe|disponible|hallado',
    'no se encontró|encontraron|encuentra|han|ha',
    'sin resultados|datos|información|registros|coincidencias',
    'no hay .. resultados|datos|información|registros|coincidencias|disponibles',
    'ningún|ninguna resultado|registro|dato|coincidencia',
  ],
  failed: [
    '^ error',
    'error al|de|interno|en|inesperado',
    'falló|fallo',
    'tiempo de espera agotado',
    'servicio|servidor|sistema no|temporalmente disponible|caído',
    'conexión rechazada|perdida|fallida',
    'acceso denegado',
  ],
}
