import type { Pack } from '../pack.ts'

export const SPANISH: Pack = {
  domain: 'mudanzas',
  language: 'es',
  agents: ['jefe-de-ruta', 'almacenista'],
  system: 'Atiendes a clientes de una empresa de mudanzas.',
  lookups: [
    {
      tool: 'consultar_mudanza',
      args: { mudanza: '#id:MUD-####' },
      data: { dia: '#date', camion: '#id:C##', capataz: '#name' },
      thing: 'la mudanza {mudanza}',
      ask: [
        'q dia vienen?? {mudanza}',
        '¿Me podría indicar la fecha de la mudanza {mudanza}?',
        'tengo todo en cajas desde el lunes y nadie me llama, {mudanza}, asi no se trata a la gente',
      ],
      tell: [
        'La mudanza {mudanza} es el {dia}, con el camión {camion} y {capataz} al mando.',
        'Van el {dia}; el capataz es {capataz}.',
      ],
    },
    {
      tool: 'ver_presupuesto',
      args: { presupuesto: '#id:P-#####' },
      data: { total: '#money:200-5200', valido_hasta: '#date' },
      thing: 'el presupuesto {presupuesto}',
      ask: ['cuanto era el {presupuesto}', '¿Hasta cuándo vale {presupuesto}?'],
      tell: [
        'El presupuesto {presupuesto} suma {total} y vale hasta el {valido_hasta}.',
        'Son {total}, y no sube hasta el {valido_hasta}.',
      ],
    },
    {
      tool: 'estado_trastero',
      args: { trastero: '#id:T-##' },
      data: { pagado: true, metros: '#int:2-30', hasta: '#date' },
      thing: 'el trastero {trastero}',
      ask: ['debo algo del {trastero}?', '¿Está pagado el trastero {trastero}?'],
      tell: [
        'Sí, el trastero {trastero} de {metros} metros está pagado hasta el {hasta}.',
        'No debe nada: pagado hasta el {hasta}.',
      ],
    },
    {
      tool: 'permiso_de_calle',
      args: { calle: '#pick:Calle Luna|Paseo del Río|Ronda Sur' },
      data: { concedido: '#date', plazas: '#int:2-6' },
      thing: 'el permiso para {calle}',
      ask: ['tenemos permiso en {calle}', 'permiso {calle}?'],
      tell: [
        'El permiso para {calle} se concedió el {concedido}, para {plazas} plazas.',
        'Concedido el {concedido}, {plazas} plazas.',
      ],
    },
    {
      tool: 'inventario_caja',
      args: { caja: '#id:CJ###' },
      data: { contenido: '#pick:vajilla|libros|juguetes', kilos: '#int:3-35' },
      thing: 'la caja {caja}',
      ask: ['que hay en la {caja}', '¿Qué lleva la caja {caja} y cuánto pesa?'],
      tell: ['La caja {caja} lleva {contenido} y pesa {kilos} kilos.', '{contenido}, {kilos} kilos.'],
    },
    {
      tool: 'seguro_carga',
      args: { mudanza: '#id:MUD-####' },
      data: { cobertura: '#money:1000-60000', firmado: '#date' },
      thing: 'el seguro para {mudanza}',
      ask: ['esta asegurado {mudanza}?', 'seguro de {mudanza} cuanto cubre'],
      tell: [
        'El seguro de {mudanza} cubre {cobertura}, firmado el {firmado}.',
        'Está asegurado por {cobertura} desde el {firmado}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'anadir_cajas',
      args: { mudanza: '#id:MUD-####', cuantas: '#int:5-40' },
      ask: ['mandame {cuantas} cajas mas para {mudanza}'],
      done: ['Añadí {cuantas} cajas a {mudanza}.', 'Listo.'],
    },
  ],
  checks: [
    {
      tool: 'danos_declarados',
      args: { mudanza: '#id:MUD-####' },
      ask: ['hay daños declarados en {mudanza}?', '¿Se rompió algo en {mudanza}?'],
      none: ['No hay daños declarados en {mudanza}.', 'Ninguno, llegó todo entero.'],
    },
    {
      tool: 'cortes_de_trafico',
      args: { calle: '#pick:Calle Luna|Paseo del Río|Ronda Sur' },
      ask: ['cortes en {calle}?'],
      none: ['En {calle} no hay cortes.', 'Sin cortes en {calle}.'],
    },
  ],
  knowledge: {
    source: 'guia-embalaje',
    thing: 'el consejo sobre espejos',
    ask: ['como embalo un espejo', '¿Cómo se embala un espejo?'],
    documents: ['Los espejos se encintan en cruz, se envuelven en dos mantas y viajan de pie.'],
    tell: ['Cinta en cruz, dos mantas y siempre de pie.', 'De pie, con dos mantas y cinta en cruz.'],
  },
  chats: [{ ask: 'cuantas cajas para un piso de 60 m2', tell: 'Unas cuarenta, si no tienes demasiados libros.' }],
  sorrows: [
    {
      ask: 'Rayaron mi mesa',
      tell: 'Lamentamos mucho lo de la mesa; el ebanista la pule esta semana a nuestra costa.',
    },
  ],
  lookalikes: [
    { ask: '¿Llevan bombonas de gas?', tell: 'No, está prohibido llevar gas en el camión; hay que vaciarlas antes.' },
  ],
  zeros: [
    {
      tool: 'horas_de_espera',
      args: { mudanza: '#id:MUD-####' },
      data: { horas: 0, tarifa: 28 },
      thing: 'la espera de {mudanza}',
      ask: ['me cobran espera en {mudanza}?'],
      tell: ['Hubo 0 horas de espera en {mudanza}.', 'Cero horas, no se cobra.'],
    },
  ],
  noisy: [
    {
      tool: 'incidencias_camion',
      args: { camion: '#id:C##' },
      data: { incidencias: ['fallo de frenos', 'error del tacógrafo'], taller: '#date' },
      thing: 'las incidencias de {camion}',
      ask: ['que le pasa al {camion}', 'incidencias {camion}'],
      tell: [
        'El {camion} tuvo un fallo de frenos y un error del tacógrafo.',
        'Fallo de frenos y error del tacógrafo; taller el {taller}.',
      ],
    },
  ],
}

export const PORTUGUESE: Pack = {
  domain: 'cartorio',
  language: 'pt',
  agents: ['escrevente', 'guia-do-balcao'],
  system: 'Você orienta pessoas que usam um cartório.',
  lookups: [
    {
      tool: 'consultar_certidao',
      args: { pedido: '#id:CT-#####' },
      data: { pronta: true, desde: '#date', balcao: '#int:1-9' },
      thing: 'a certidão {pedido}',
      ask: [
        'minha certidao {pedido} ta pronta?',
        'Poderia informar a situação do pedido {pedido}?',
        'ja fui ai duas vezes a toa, {pedido}, ficou pronta ou não',
      ],
      tell: [
        'Sim, a certidão {pedido} está pronta desde {desde}, no balcão {balcao}.',
        'Ficou pronta em {desde}; retire no balcão {balcao}.',
      ],
    },
    {
      tool: 'ver_matricula',
      args: { matricula: '#id:M ##.###' },
      data: { dono: '#name', area: '#int:30-900', onus: 'nenhum' },
      thing: 'a matrícula {matricula}',
      ask: ['quem é o dono da {matricula}', 'A matrícula {matricula} tem ônus?'],
      tell: ['{matricula}: {dono}, {area} m², sem ônus.', 'Não há ônus; pertence a {dono} e tem {area} m².'],
    },
    {
      tool: 'agenda_firma',
      args: { senha: '#id:F###' },
      data: { hora: '#pick:9h40|11h20|15h', escrevente: '#name' },
      thing: 'a senha {senha}',
      ask: ['que horas me atendem {senha}', 'horario da {senha}?'],
      tell: ['A senha {senha} é às {hora}, com {escrevente}.', 'Às {hora}, quem atende é {escrevente}.'],
    },
    {
      tool: 'custo_escritura',
      args: { tipo: '#pick:compra e venda|doação|inventário' },
      data: { emolumentos: '#money:200-4000', prazo: '#int:2-20' },
      thing: 'o custo para {tipo}',
      ask: ['quanto custa escritura de {tipo}', 'Valor e prazo de {tipo}?'],
      tell: ['Para {tipo} são {emolumentos}, em {prazo} dias úteis.', '{emolumentos}, prazo de {prazo} dias.'],
    },
    {
      tool: 'protesto_titulo',
      args: { titulo: '#id:TIT-####' },
      data: { pago: true, em: '#date', valor: '#money:50-3000' },
      thing: 'o título {titulo}',
      ask: ['{titulo} ainda ta protestado?', 'O título {titulo} foi pago?'],
      tell: ['O título {titulo} de {valor} foi pago em {em}.', 'Nada mais a pagar, {valor} quitados em {em}.'],
    },
    {
      tool: 'habilitacao_casamento',
      args: { processo: '#id:HC-###' },
      data: { aprovado: '#date', juiz: '#name' },
      thing: 'o processo de casamento {processo}',
      ask: ['e o nosso casamento {processo}? rs', 'Situação do processo {processo}'],
      tell: [
        'O processo {processo} foi aprovado em {aprovado} por {juiz}. Parabéns!',
        'Aprovado em {aprovado}, juiz {juiz}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'cancelar_senha',
      args: { senha: '#id:F###' },
      ask: ['cancela a {senha} pra mim'],
      done: ['A senha {senha} foi cancelada.', 'Cancelada.'],
    },
  ],
  checks: [
    {
      tool: 'pendencias_pedido',
      args: { pedido: '#id:CT-#####' },
      ask: ['falta algum papel em {pedido}?'],
      none: ['Não falta papel nenhum em {pedido}.', 'Nenhuma pendência em {pedido}.'],
    },
    {
      tool: 'processos_contra',
      args: { matricula: '#id:M ##.###' },
      ask: ['tem ação contra a {matricula}?', 'Há ações sobre {matricula}?'],
      none: ['Não há ações sobre {matricula}.', 'Sem ações, imóvel livre.'],
    },
  ],
  knowledge: {
    source: 'normas-do-cartorio',
    thing: 'a regra sobre procurações',
    ask: ['procuração vale por quanto tempo', 'Qual a validade de uma procuração?'],
    documents: ['A procuração sem prazo vale até ser revogada; bancos pedem uma de até noventa dias.'],
    tell: ['Vale até ser revogada; bancos pedem uma de até noventa dias.', 'Sem prazo, até a revogação.'],
  },
  chats: [{ ask: 'o que é apostila', tell: 'Um selo que faz um documento valer em outro país.' }],
  sorrows: [
    {
      ask: 'me chamaram pelo nome errado',
      tell: 'Pedimos desculpas pelo nome trocado; o cadastro já traz o nome certo.',
    },
  ],
  lookalikes: [
    {
      ask: 'Posso casar por procuração do meu irmão sem ele saber?',
      tell: 'Não, isso não é permitido: a procuração precisa da assinatura dele.',
    },
  ],
  zeros: [
    {
      tool: 'multas_atraso',
      args: { pedido: '#id:CT-#####' },
      data: { multa: 0, moeda: 'BRL' },
      thing: 'a multa de {pedido}',
      ask: ['tem multa em {pedido}?'],
      tell: ['A multa de {pedido} é 0.', 'Zero, o senhor não paga multa.'],
    },
  ],
  noisy: [
    {
      tool: 'exigencias_registro',
      args: { matricula: '#id:M ##.###' },
      data: { exigencias: ['CPF inválido', 'assinatura ausente'], nota: '#id:N####' },
      thing: 'as exigências de {matricula}',
      ask: ['pq devolveram {matricula}', 'exigências de {matricula}'],
      tell: [
        'Devolveram por dois motivos: CPF inválido e assinatura ausente.',
        'CPF inválido e falta de assinatura (nota {nota}).',
      ],
    },
  ],
}
