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

/** Things come without an article, so that they stand after every preposition. */
export const PORTUGUESE: Pack = {
  domain: 'conta-digital',
  language: 'pt',
  agents: ['assistente-verano', 'agente-pix'],
  system:
    'Você é o assistente do Verano, um banco digital brasileiro. Seja cordial e objetivo. Use as ferramentas para consultar contas, cartões e Pix. Nunca invente valores.',
  lookups: [
    {
      tool: 'consultar_pix',
      args: { id_transacao: '#id:E######2027' },
      data: {
        situacao: '#pick:concluído|em análise|agendado',
        valor: '#pick:R$ 49,90|R$ 320,00|R$ 1.150,00',
        favorecido: '#name',
        data: '#date',
      },
      thing: 'Pix {id_transacao}',
      ask: [
        'Meu Pix {id_transacao} caiu?',
        'status do pix {id_transacao}',
        'Oi, mandei um Pix hoje cedo e a pessoa diz que não recebeu. O código é {id_transacao}, pode ver pra mim?',
      ],
      tell: [
        'O Pix de {valor} para {favorecido} está {situacao}.',
        'Situação: **{situacao}** ({data}).',
        'Seu Pix {id_transacao} está {situacao}. Valor: {valor}.',
        'Pode ficar tranquilo: {situacao}, {valor} para {favorecido}.',
      ],
    },
    {
      tool: 'ver_fatura_cartao',
      args: { final_cartao: '#id:####' },
      data: {
        total: '#pick:R$ 612,30|R$ 1.984,77|R$ 245,10',
        vencimento: '#date',
        limite_disponivel: '#pick:R$ 900,00|R$ 3.250,00',
      },
      thing: 'fatura do cartão final {final_cartao}',
      ask: [
        'Quanto está a fatura do cartão {final_cartao}?',
        'fatura {final_cartao}',
        'Quando vence a fatura do meu cartão final {final_cartao} e quanto ainda tenho de limite?',
      ],
      tell: [
        'A fatura do cartão final {final_cartao} está em {total} e vence em {vencimento}.',
        'O total é {total}.',
        'Seu limite disponível é {limite_disponivel}, e a fatura vence em {vencimento}.',
      ],
    },
    {
      tool: 'buscar_boleto',
      args: { codigo: '#id:34191.####' },
      data: {
        beneficiario: '#pick:Energia Sul|Colégio Aurora|Condomínio Ipê',
        valor: '#pick:R$ 182,44|R$ 96,00',
        vence_em: '#date',
      },
      thing: 'boleto {codigo}',
      ask: [
        'De quem é o boleto {codigo}?',
        'boleto {codigo} vence quando',
        'Recebi o boleto {codigo} por e-mail. É verdadeiro? De quanto é?',
      ],
      tell: [
        'O boleto {codigo} é de {beneficiario}, no valor de {valor}, com vencimento em {vence_em}.',
        'Beneficiário: {beneficiario}. Valor: {valor}.',
        'Sim, ele foi emitido por {beneficiario}.',
      ],
    },
    {
      tool: 'simular_emprestimo',
      args: { valor: '#int:1000-20000', parcelas: '#pick:12|24|36' },
      data: { parcela: '#pick:R$ 212,90|R$ 488,15|R$ 97,60', taxa_mes: '#pick:1,9 %|2,4 %', primeira_em: '#date' },
      thing: 'empréstimo de R$ {valor}',
      ask: [
        'Quanto fica um empréstimo de {valor} em {parcelas} vezes?',
        'simula {valor} em {parcelas}x',
        'Preciso de {valor} reais, dá pra pagar em {parcelas} parcelas?',
      ],
      tell: [
        'Em {parcelas} parcelas, cada uma fica em {parcela}, com taxa de {taxa_mes} ao mês.',
        'A parcela é de {parcela} e a primeira vence em {primeira_em}.',
        'Dá sim: {parcelas} vezes de {parcela}.',
      ],
    },
    {
      tool: 'rastrear_cartao',
      args: { pedido: '#id:CRT-####' },
      data: {
        etapa: '#pick:saiu para entrega|em produção|entregue na portaria',
        transportadora: '#pick:Correios|Loggi',
        previsao: '#date',
      },
      thing: 'cartão do pedido {pedido}',
      ask: [
        'Cadê meu cartão novo? Pedido {pedido}',
        'rastreio {pedido}',
        'Pedi a segunda via do cartão ({pedido}). Quando chega?',
      ],
      tell: [
        'Seu cartão {etapa}, com previsão para {previsao} ({transportadora}).',
        'A previsão de entrega é {previsao}.',
        'Etapa atual: {etapa}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'cadastrar_chave_pix',
      args: { chave: '#pick:celular|e-mail|CPF' },
      ask: ['Quero cadastrar meu {chave} como chave Pix', 'cadastra chave {chave}'],
      done: ['Sua chave Pix ({chave}) foi cadastrada.', 'Chave {chave} ativa! Já pode receber.'],
    },
    {
      tool: 'ajustar_limite_noturno',
      args: { limite: '#int:100-1000' },
      ask: ['Muda meu limite noturno para R$ {limite}', 'limite noturno {limite}'],
      done: ['O limite noturno agora é de R$ {limite}.', 'Ajustado para R$ {limite}.'],
    },
  ],
  checks: [
    {
      tool: 'listar_debitos_automaticos',
      args: { final_cartao: '#id:####' },
      ask: ['Tenho algum débito automático no cartão {final_cartao}?', 'débitos automáticos {final_cartao}'],
      none: [
        'Você não tem débitos automáticos nesse cartão.',
        'Nenhum débito automático está ativo.',
        'Não há nada cadastrado para o cartão {final_cartao}.',
      ],
    },
    {
      tool: 'verificar_acessos_suspeitos',
      args: { periodo: '#pick:hoje|esta semana' },
      ask: ['Alguém tentou entrar na minha conta {periodo}?', 'acesso suspeito {periodo}?'],
      none: ['Nenhum acesso suspeito {periodo}.', 'Está tudo certo, só o seu aparelho acessou a conta.'],
    },
  ],
  knowledge: {
    source: 'artigos-central-verano',
    thing: 'contestação de compra',
    ask: [
      'Como contesto uma compra?',
      'nao reconheço uma compra',
      'Apareceu uma compra que não fiz no meu cartão, o que eu faço?',
    ],
    documents: [
      'Para contestar, abra a compra no aplicativo e toque em "Não reconheço". O prazo é de 90 dias.',
      'O valor é estornado provisoriamente em até 5 dias úteis.',
    ],
    tell: [
      'Abra a compra no aplicativo e toque em "Não reconheço". O prazo é de 90 dias, e o estorno provisório sai em até 5 dias úteis.',
      'Pelo aplicativo, em até 90 dias. O valor volta provisoriamente em 5 dias úteis.',
    ],
  },
  chats: [
    {
      ask: 'O que é CDI?',
      tell: 'É a taxa dos empréstimos de curtíssimo prazo entre bancos, usada como referência para investimentos.',
    },
    { ask: 'valeu!', tell: 'Imagina! Precisando, é só chamar.' },
  ],
  sorrows: [
    {
      ask: 'Caí no golpe do falso atendente e perdi 3 mil reais',
      tell: 'Sinto muito por isso, sei o quanto é difícil. Registre um boletim de ocorrência e toque em "Contestar Pix" no comprovante: o mecanismo de devolução vale por 80 dias.',
    },
  ],
  lookalikes: [
    {
      ask: 'Posso sacar dinheiro com QR code em qualquer banco?',
      tell: 'Não, isso não é possível em qualquer banco, apenas nos caixas Banco24Horas.',
    },
    {
      ask: 'o que quer dizer "transação não autorizada"?',
      tell: 'Que o emissor recusou a compra, geralmente por limite, senha ou bloqueio de segurança.',
    },
  ],
  zeros: [
    {
      tool: 'consultar_tarifa_ted',
      args: { banco: '#pick:Itaú|Caixa' },
      data: { tarifa: 0, horario_limite: '17h' },
      thing: 'tarifa de TED',
      ask: ['Quanto custa uma TED para {banco}?', 'tarifa ted {banco}'],
      tell: ['A tarifa é R$ 0,00.', 'TED para {banco} é gratuita até as {horario_limite}.'],
    },
  ],
  noisy: [
    {
      tool: 'historico_recusas',
      args: { final_cartao: '#id:####' },
      data: {
        recusas: '#int:1-5',
        motivo: '#pick:senha incorreta|limite excedido|cartão bloqueado',
        loja: '#pick:Posto Avenida|Mercado Bom',
      },
      thing: 'compras recusadas no cartão {final_cartao}',
      ask: ['Por que minha compra foi recusada no cartão {final_cartao}?', 'recusas {final_cartao}'],
      tell: [
        'Foram {recusas} recusas. A última, em {loja}, foi por este motivo: {motivo}.',
        'Motivo da recusa: {motivo} ({loja}).',
      ],
    },
  ],
}
