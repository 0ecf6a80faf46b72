import type { Pack } from '../pack.ts'

export const SPANISH: Pack = {
  domain: 'driving-school',
  language: 'es',
  agents: ['copiloto-virtual', 'agenda-practicas'],
  system: 'Eres el asistente de Autoescuela Rotonda. Tuteas, animas y no te inventas datos.',
  lookups: [
    {
      tool: 'ver_clase',
      args: { alumno: '#id:AL-####' },
      data: {
        profesor: '#pick:Marta|Íñigo|Pilar',
        dia: '#pick:el lunes|el jueves|el sábado',
        hora: '#pick:9:30|16:00|19:15',
      },
      thing: 'la próxima clase, alumno {alumno}',
      ask: [
        '¿Cuándo tengo la próxima clase? Soy {alumno}',
        'hola q dia tengo practica {alumno}',
        'proxima clase {alumno} y con quien',
      ],
      tell: [
        'Tienes clase {dia} a las {hora} con {profesor}.',
        '{dia}, {hora}, con {profesor}.',
        'Te espera {profesor} {dia} a las {hora}.',
        'Creo que te toca {dia} a las {hora}, con {profesor}.',
      ],
    },
    {
      tool: 'nota_teorico',
      args: { examen: '#id:DGT-#####' },
      data: { aprobado: true, fallos: '#int:1-3', fecha: '#pick:4 de mayo|21 de junio|9 de octubre' },
      thing: 'el examen {examen}',
      ask: [
        '¿He aprobado el {examen}?',
        'aprobe?? {examen}',
        'Llevo dos noches sin dormir. ¿Se sabe ya si aprobé el teórico {examen}?',
      ],
      tell: [
        'No te preocupes más: aprobaste, con {fallos} fallos.',
        'Sí.',
        '¡Sí! Aprobado con {fallos} fallos.',
        'Has aprobado, examen del {fecha}.',
        'Aprobado.',
      ],
    },
    {
      tool: 'tarifa_bono',
      args: { bono: '#pick:bono 5|bono 10|bono intensivo' },
      data: { precio: '#money:120-700', caduca: '#pick:a los 6 meses|al año' },
      thing: 'el {bono}',
      ask: ['¿Cuánto cuesta el {bono}?', 'precio {bono}', 'el {bono} cuanto vale y caduca?'],
      tell: ['El {bono} cuesta {precio} y caduca {caduca}.', '{precio}.', 'Sale por {precio}; caduca {caduca}.'],
    },
  ],
  actions: [
    {
      tool: 'anular_practica',
      args: { dia: '#pick:martes|viernes' },
      ask: ['Anula la práctica del {dia}', 'no puedo el {dia}, quita la clase'],
      done: ['He anulado la práctica del {dia}.', 'Anulada la clase del {dia}.'],
    },
    {
      tool: 'cambiar_telefono',
      args: { telefono: '#id:6## ## ## ##' },
      ask: ['mi nuevo movil es {telefono}', 'Cambia mi teléfono a {telefono}, por favor'],
      done: ['Tu teléfono ahora es {telefono}.', 'Listo, he guardado {telefono}.'],
    },
  ],
  checks: [
    {
      tool: 'pagos_pendientes',
      args: { alumno: '#id:AL-####' },
      ask: ['¿Debo algo? {alumno}', 'pagos pendientes {alumno}'],
      none: ['No debes nada.', 'No hay pagos pendientes.', 'Todo pagado, {alumno}.'],
    },
    {
      tool: 'multas_coche_escuela',
      args: { coche: '#pick:Ibiza|Corsa' },
      ask: ['¿Le han puesto multas al {coche} este mes?', 'multas del {coche}?'],
      none: ['Ninguna multa este mes.', 'No, el {coche} no tiene multas.'],
    },
  ],
  knowledge: {
    source: 'manual-conductor',
    thing: 'la documentación para el examen',
    ask: [
      '¿Qué llevo al examen práctico?',
      'q hay q llevar al examen',
      '¿Necesito el DNI el día del examen y a qué hora llego?',
    ],
    documents: ['Al examen práctico se lleva el DNI original.', 'Hay que llegar 20 minutos antes.'],
    tell: ['Lleva el DNI original y llega 20 minutos antes.', 'El DNI original; preséntate 20 minutos antes.'],
  },
  chats: [
    {
      ask: '¿qué es el punto de fricción?',
      tell: 'El momento en que el embrague empieza a mover el coche al soltar el pedal.',
    },
  ],
  sorrows: [
    {
      ask: 'Suspendí por culpa de un profesor que llegó tarde',
      tell: 'Lo siento mucho, entiendo tu enfado. Empezar un examen con prisas no es justo.',
    },
  ],
  lookalikes: [
    {
      ask: '¿Puedo conducir con chanclas?',
      tell: 'La ley no las prohíbe, pero si te impiden pisar bien te pueden multar.',
    },
    { ask: '¿Se puede adelantar en línea continua?', tell: 'No, no se puede.' },
    { ask: 'que significa fallo eliminatorio', tell: 'Que con un solo error de ese tipo se suspende el examen.' },
  ],
  zeros: [
    {
      tool: 'puntos_perdidos',
      args: { alumno: '#id:AL-####' },
      data: { perdidos: 0, saldo: 8 },
      thing: 'los puntos perdidos, alumno {alumno}',
      ask: ['¿Cuántos puntos he perdido? {alumno}', 'puntos perdidos {alumno}'],
      tell: ['Has perdido 0 puntos.', 'Cero.'],
    },
  ],
  noisy: [
    {
      tool: 'averias_coche',
      args: { coche: '#pick:Ibiza|Corsa' },
      data: { averia: '#pick:fallo del embrague|error del sensor ABS', veces: '#int:2-5' },
      thing: 'la avería, coche: {coche}',
      ask: ['¿Qué le pasa al {coche}?', 'averia {coche}'],
      tell: ['Tiene un {averia}, ya van {veces} veces.', 'Es un {averia}.'],
    },
  ],
}

export const SPANISH_CITY: Pack = {
  domain: 'bike-sharing',
  language: 'es',
  agents: ['guia-pedal', 'estaciones-vivo'],
  system: 'Sos el bot de BiciCiudad, en Rosario. Respondé corto y con voseo.',
  lookups: [
    {
      tool: 'estado_estacion',
      args: { estacion: '#pick:Plaza Pringles|Río Norte|Terminal' },
      data: { bicis: '#int:2-30', anclajes: '#int:1-20', abierta: true },
      thing: 'la estación {estacion}',
      ask: [
        'cuantas bicis hay en {estacion}',
        '¿Hay bicis en {estacion}?',
        'che, quedan bicis en {estacion}? salgo en 5',
      ],
      tell: ['Sí, hay {bicis}.', 'En {estacion} hay {bicis} bicis y {anclajes} anclajes libres.', 'Sí, {bicis} bicis.'],
    },
    {
      tool: 'viaje_detalle',
      args: { viaje: '#id:V######' },
      data: { minutos: '#int:6-90', costo: '#pick:$350|$900|$1.200', destino: '#pick:Terminal|Parque España' },
      thing: 'el viaje {viaje}',
      ask: [
        'cuanto me cobraron por {viaje}',
        'Detalle del viaje {viaje}, por favor',
        '{viaje} cuanto duro y cuanto salio',
      ],
      tell: [
        'Fueron {minutos} minutos hasta {destino} y te cobraron {costo}.',
        '{costo}, por {minutos} minutos.',
        'Duró {minutos} minutos y salió {costo}.',
      ],
    },
    {
      tool: 'vencimiento_pase',
      args: { pase: '#id:BC-####' },
      data: { vence: '#pick:el 3 de marzo|el 28 de julio', tipo: '#pick:mensual|anual' },
      thing: 'el pase {pase}',
      ask: ['cuando vence {pase}', '¿Hasta cuándo vale mi pase {pase}?'],
      tell: ['Vence {vence}.', 'Tu pase {tipo} vence {vence}.'],
    },
  ],
  actions: [
    {
      tool: 'reportar_bici_rota',
      args: { bici: '#id:####' },
      ask: ['la bici {bici} tiene el freno roto', 'reportá la {bici}, pinchada'],
      done: ['Gracias, reporté la bici {bici}.', 'La {bici} quedó reportada.'],
    },
  ],
  checks: [
    {
      tool: 'estaciones_cerradas',
      args: { zona: '#pick:el centro|la zona norte' },
      ask: ['hay estaciones cerradas en {zona}?', '¿Cerraron alguna estación en {zona}?'],
      none: ['No, en {zona} están todas abiertas.', 'Ninguna.', 'No hay estaciones cerradas en {zona}.'],
    },
  ],
  knowledge: {
    source: 'reglamento-bicis',
    thing: 'el reglamento para menores',
    ask: ['desde que edad puedo usar las bicis', '¿Un pibe de 15 puede andar?', 'edad minima?'],
    documents: ['Se pueden usar desde los 16 años.', 'Entre 16 y 18, con autorización firmada.'],
    tell: [
      'Desde los 16; hasta los 18 con autorización firmada.',
      'A partir de los 16 años, y con autorización si no cumpliste 18.',
    ],
  },
  chats: [{ ask: 'conviene usar casco?', tell: 'Sí, siempre: baja mucho el riesgo de lesiones graves.' }],
  sorrows: [
    {
      ask: 'se me salio la cadena en plena avenida, casi me matan',
      tell: 'Uy, perdón, qué susto. Menos mal que estás bien.',
    },
  ],
  lookalikes: [
    { ask: 'puedo llevar a mi perro en el canasto', tell: 'No, no está permitido llevar animales.' },
    { ask: 'se puede andar por la vereda?', tell: 'No se puede, hay que ir por la calle o la ciclovía.' },
  ],
  zeros: [
    {
      tool: 'multas_usuario',
      args: { pase: '#id:BC-####' },
      data: { multas: 0, viajes: '#int:4-80' },
      thing: 'las multas, pase {pase}',
      ask: ['cuantas multas tengo {pase}', 'multas {pase}?'],
      tell: ['Tenés 0 multas.', '0, impecable.'],
    },
  ],
  noisy: [
    {
      tool: 'fallas_anclaje',
      args: { estacion: '#pick:Terminal|Río Norte' },
      data: { falla: '#pick:error de lectura NFC|anclaje bloqueado', cantidad: '#int:2-9' },
      thing: 'las fallas, estación {estacion}',
      ask: ['que falla en {estacion}', '¿Por qué no anda {estacion}?'],
      tell: ['Hay {cantidad} anclajes con "{falla}".', 'La falla es: {falla}.'],
    },
  ],
}

export const PORTUGUESE: Pack = {
  domain: 'phone-repair',
  language: 'pt',
  agents: ['bancada-virtual', 'orcamento-facil'],
  system: 'Você atende clientes da Conserta Já, assistência técnica de celulares. Fale de forma simples e honesta.',
  lookups: [
    {
      tool: 'consultar_os',
      args: { os: '#id:OS#####' },
      data: {
        pronto: true,
        tecnico: '#pick:Rafa|Dona Célia|Jorge',
        retirada: '#pick:hoje até as 18h|amanhã cedo|sábado',
      },
      thing: 'a OS {os}',
      ask: [
        'meu celular ja ta pronto? {os}',
        'Boa tarde, a OS {os} ficou pronta?',
        'oi gente, uso o celular pra trabalhar e to sem nada aqui... {os} ficou pronto??',
      ],
      tell: [
        'Não precisa se preocupar, ficou pronto! É só passar aqui {retirada}.',
        'Sim.',
        'Sim, ficou pronto! Pode retirar {retirada}.',
        'Está pronto; o técnico foi {tecnico}.',
        'Prontinho, retirada {retirada}.',
        'Pelo que vejo está pronto e você retira {retirada}.',
      ],
    },
    {
      tool: 'preco_reparo',
      args: { aparelho: '#pick:Galaxy S22|Moto G54|iPhone 12', servico: '#pick:troca de tela|troca de bateria' },
      data: { valor: '#pick:R$ 289,00|R$ 449,90|R$ 620,00', prazo_dias: '#int:2-9', garantia_meses: '#int:3-12' },
      thing: 'o preço: {servico}, {aparelho}',
      ask: [
        'quanto fica {servico} do {aparelho}?',
        '{servico} {aparelho} valor',
        'Qual o preço e o prazo para {servico} num {aparelho}?',
      ],
      tell: [
        'Fica {valor}, em {prazo_dias} dias.',
        '{valor}, com {garantia_meses} meses de garantia; prazo de {prazo_dias} dias.',
        'Sai por {valor} e demora {prazo_dias} dias.',
      ],
    },
    {
      tool: 'ver_garantia',
      args: { nota: '#id:NF-####-#' },
      data: { valida_ate: '#pick:2 de março|19 de julho|30 de novembro', cobre: '#pick:tela|bateria' },
      thing: 'a garantia, nota {nota}',
      ask: ['até quando vai a garantia da {nota}?', 'garantia {nota}', 'A nota {nota} ainda tem garantia?'],
      tell: ['Sim, vale até {valida_ate}.', 'A garantia vai até {valida_ate} e cobre {cobre}.', 'Até {valida_ate}.'],
    },
  ],
  actions: [
    {
      tool: 'autorizar_reparo',
      args: { os: '#id:OS#####' },
      ask: ['pode fazer o {os}', 'Autorizo o reparo {os}.'],
      done: ['Reparo {os} autorizado.', 'Beleza, {os} foi autorizado.'],
    },
    {
      tool: 'agendar_retirada',
      args: { hora: '#pick:10h|15h30' },
      ask: ['busco as {hora}', 'Marca minha retirada para {hora}?'],
      done: ['Retirada marcada para {hora}.', 'Marcado: {hora}.'],
    },
  ],
  checks: [
    {
      tool: 'bloqueio_imei',
      args: { imei: '#id:35########' },
      ask: ['o imei {imei} tem bloqueio?', 'Consta algum bloqueio no {imei}?'],
      none: ['Nenhum bloqueio no {imei}.', 'Não há bloqueios, pode ficar tranquilo.'],
    },
    {
      tool: 'debitos_cliente',
      args: { cliente: '#id:C-###' },
      ask: ['devo alguma coisa? {cliente}', 'débitos {cliente}'],
      none: ['Você não deve nada.', 'Sem débitos.', 'Não existe débito em aberto.'],
    },
  ],
  knowledge: {
    source: 'guia-bateria',
    thing: 'o guia para celular molhado',
    ask: ['meu celular caiu na água, e agora?', 'celular molhado oq fazer', 'Posso carregar o celular molhado?'],
    documents: ['Celular molhado: desligue e não carregue por 48 horas.', 'Arroz não resolve; use sílica.'],
    tell: [
      'Desligue, não carregue por 48 horas e use sílica em vez de arroz.',
      'Deixe desligado 48 horas sem carregar. Arroz não resolve.',
    ],
  },
  chats: [
    {
      ask: 'carregar a noite toda estraga?',
      tell: 'Nos aparelhos atuais quase nada, mas parar em 80 % faz a bateria durar mais.',
    },
  ],
  sorrows: [
    {
      ask: 'vocês riscaram minha tela nova',
      tell: 'Sinto muito, isso não podia ter acontecido. Riscos feitos na bancada são cobertos sem custo.',
    },
  ],
  lookalikes: [
    {
      ask: 'dá pra desbloquear um celular achado na rua?',
      tell: 'Não fazemos isso: sem nota fiscal não se pode desbloquear. Entregue o aparelho à polícia.',
    },
    { ask: 'oq é "sem serviço"', tell: 'É quando o aparelho não encontra a rede da operadora; quase sempre é o chip.' },
  ],
  zeros: [
    {
      tool: 'taxa_diagnostico',
      args: { aparelho: '#pick:Moto G54|iPhone 12' },
      data: { taxa: 0, prazo: '1 dia' },
      thing: 'a taxa de diagnóstico, {aparelho}',
      ask: ['quanto é o diagnóstico do {aparelho}?', 'diagnostico {aparelho} é pago?'],
      tell: ['A taxa é 0.', 'É de graça, taxa 0.'],
    },
  ],
  noisy: [
    {
      tool: 'laudo_tecnico',
      args: { os: '#id:OS#####' },
      data: { defeito: '#pick:falha na placa|erro 4013|conector quebrado', testes_falhos: '#int:2-6' },
      thing: 'o laudo da OS {os}',
      ask: ['o que deu no laudo da {os}?', 'qual o defeito {os}'],
      tell: ['O laudo aponta {defeito}, com {testes_falhos} testes reprovados.', 'Defeito: {defeito}.'],
    },
  ],
}
