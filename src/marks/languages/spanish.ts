import type { Language } from './language.ts'

/** Spanish phrases. */
export const spanish: Language = {
  code: 'es',
  refuses: [
    'eso|esto no|tampoco lo|me|te|le? .. puedo|hago|haré|voy|debo|corresponde|permito',
    'no puedo|podemos|debo|voy|me|nos|pienso|quiero|estoy|soy|doy|revelo|comparto|ofrezco .. hacer|ayudar|ayudarte|ayudarle|opinar|aconsejar|revelar|compartir|divulgar|corresponde|consejos|datos|hablar|tratar|responder|contestar|informar|comentar|autorizado|permitido|facilitar|asesorar|esa|eso|tal',
    'no revelo|comparto|doy|hago|ofrezco|facilito|divulgo',
    'contra|contrario|viola|vulnera|incumple|infringe .. políticas|política|normas|reglas|principios|directrices|privacidad',
    'mis|nuestras normas|reglas|directrices|políticas .. no|impiden|prohíben',
    'tengo|debo|he que|de? decir que? no',
    'fuera|más de|allá .. alcance|competencia|competencias|función|funciones|ámbito|puedo',
    'prefiero|mejor no',
    'me temo que no puedo|debo',

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
  wanting: [
    'sistema|servicio|servidor|herramienta|base|consulta|búsqueda|conexión|página|petición|solicitud|proveedor|acceso|red|almacén|plataforma .. falló|fallo|fallado|error|caído|caída|no|agotó|agotado|cortó|rechazó|rechazada|interrumpió|mantenimiento|inaccesible|bloqueado|colgado|saturado|nada',
    'error|fallo|problema|problemas|avería|caída|incidencia|corte|mantenimiento .. sistema|servicio|servidor|consultar|consulta|buscar|búsqueda|conexión|conectar|acceder|cargar|recuperar|obtener',
    'no .. responde|responden|contesta|contestan|carga|funciona|conecta|conectar|accesible|disponible|contactar|comunicar|abrir',
    'se cortó|cayó|perdió|interrumpió|agotó',
    'no logré|consigo|conseguí|alcanzo|puedo|pude|he|doy|cuento|tengo|veo|dispongo|localizo|sé .. con|datos|información|encontrar|encontrado|ver|acceder|conectar|pedido|registro|registros|constancia|responder|confirmar|nada|resultados|suficiente|suficientes',
    'documentos|documento|sistema|base|archivo|registro|registros|fuentes|contexto|búsqueda|consulta|texto|manual|textos .. no|nada|ningún|ninguna|sin|vacío|vacía|vacías',
    'no me|nos sale|aparece|consta|figura|dice|salen|aparecen|devuelve|devolvió|llega',
    'no lo|la|los|las tenemos|tengo|encuentro|veo|localizo|hallo|conozco',
    'me|nos falta|faltan',
    'sin .. respuesta|rastro|constancia|suerte|éxito|resultado',
    'número|código|referencia|nombre .. no|desconocido|inexistente .. existe|consta|figura|tenemos|encuentra|aparece|coincide|válido',
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
    'aviso|avisado|aviso|paso|pasado|pasaré|pongo|pondré|transfiero|transferido|derivo|derivado|conecto|comunico|traslado|trasladado|remito|remitido|llamo|escalo|escalado|solicito|pedido|pido|notificado|informado|abierto|dejo .. compañera|compañero|compañeros|persona|agente|técnico|técnica|especialista|experto|experta|asesor|asesora|operador|operadora|equipo|supervisor|supervisora|responsable|departamento|humano|alguien|soporte|gestor|gestora',
    'persona|compañera|compañero|agente|técnico|técnica|especialista|experto|experta|asesor|asesora|operador|operadora|equipo|supervisor|responsable|departamento|humano|alguien|soporte|gestor|personal .. llame|llamará|llama|contactará|contacto|escribirá|atenderá|atender|atienda|ayudará|ayude|responderá|encargará|encargue|revisará|pondrá|pone|seguirá|ocupará|contacte',
    'va|van a atenderle|atenderte|llamarte|llamarle|contactarte|atender|llamar',
    'le|te|lo pongo|paso|comunico|conecto|transfiero con|a',
    'caso|consulta|solicitud .. está|queda|ha|pasa .. manos|equipo|especialista|agente|persona',

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
  asksForFacts: [
    '^ qué|que|cuándo|cuando|dónde|donde|quién|quien|cómo|como|cuánto|cuanto|cuánta|cuántos|cuántas|cuál|cual|cuáles|hay|está|están|es|son|tiene|tengo|ha|han|dime|muéstrame|muestra|busca|enséñame|comprueba|por',
    '^ a|de|en|con|desde|hasta|para qué|que|cuál|quién|cuándo|cuánto|cuántos|dónde',
  ],
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
