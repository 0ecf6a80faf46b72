import type { Pack } from '../pack.ts'

export const PORTUGUESE: Pack = {
  domain: 'classificados',
  language: 'pt',
  agents: ['assistente-desapega', 'anuncios-agente'],
  system:
    'Você é a assistente do DesapegaJá, um site de classificados de usados. Fale de forma simples e simpática. Dados de anúncios, pagamentos e entregas vêm só das ferramentas.',
  lookups: [
    {
      tool: 'buscar_anuncio',
      args: { anuncio: '#id:A########' },
      data: {
        titulo: '#pick:Bicicleta aro 29|Sofá 3 lugares|iPhone 13 128 GB',
        situacao: '#pick:publicado|em análise|pausado',
        visitas: '#int:12-2400',
        preco: '#pick:R$ 350,00|R$ 1.290,00|R$ 2.450,00',
        expira_em: '#pick:12/03/2027|28/04/2027|09/06/2027',
      },
      thing: 'o anúncio {anuncio}',
      ask: [
        'Meu anúncio {anuncio} já está no ar?',
        '{anuncio} visitas',
        'Ninguém me chama faz dias. Dá uma olhada em quantas pessoas viram o {anuncio}?',
      ],
      tell: [
        'O anúncio {anuncio} ({titulo}) está {situacao}, com {visitas} visitas. Preço: {preco}.',
        'Está {situacao}, com {visitas} visitas, e vale até {expira_em}.',
        'Ele está {situacao} e teve {visitas} visitas até agora.',
        '**{titulo}**\n- Situação: {situacao}\n- Visitas: {visitas}\n- Expira em: {expira_em}',
      ],
    },
    {
      tool: 'getPagamentoProtegido',
      args: { negocio: '#id:NG-#####' },
      data: {
        valor: '#pick:R$ 180,00|R$ 999,90|R$ 2.300,00',
        liberacao: '#pick:15/03/2027|02/05/2027',
        etapa: '#pick:aguardando envio|em trânsito|comprador confirmou',
        taxa: '#pick:R$ 9,00|R$ 49,90',
      },
      thing: 'o pagamento do negócio {negocio}',
      ask: [
        'Quando recebo o dinheiro do {negocio}?',
        'pagamento {negocio}',
        'Já mandei o produto do negócio {negocio}. Em que pé está o pagamento?',
      ],
      tell: [
        'O pagamento de {valor} está na etapa "{etapa}" e será liberado em {liberacao}. A taxa foi de {taxa}.',
        'Você recebe {valor} em {liberacao}; a etapa é "{etapa}".',
        'A etapa agora é "{etapa}", com liberação em {liberacao}.',
      ],
    },
    {
      tool: 'cotacao_frete',
      args: { cep: '#id:0####-###', peso: '#pick:2 kg|8 kg|15 kg' },
      data: {
        valor_frete: '#pick:R$ 22,40|R$ 38,90|R$ 71,00',
        prazo_dias: '#int:2-12',
        empresa: '#pick:Jadlog|Correios|Loggi',
      },
      thing: 'a cotação de frete para {cep}',
      ask: ['Quanto fica o frete para {cep}, {peso}?', 'frete {cep} {peso}'],
      tell: [
        'Para {cep} ({peso}) fica {valor_frete} com a {empresa}, em {prazo_dias} dias úteis.',
        '{valor_frete}, prazo de {prazo_dias} dias.',
      ],
    },
  ],
  actions: [
    {
      tool: 'baixar_preco',
      args: { anuncio: '#id:A########', novo_preco: '#pick:R$ 300|R$ 1.100' },
      ask: ['Baixa o preço do {anuncio} para {novo_preco}', '{anuncio} por {novo_preco}'],
      done: ['O preço do {anuncio} agora é {novo_preco}.', 'Preço atualizado para {novo_preco}!'],
    },
    {
      tool: 'marcar_vendido',
      args: { anuncio: '#id:A########' },
      ask: ['Já vendi, pode marcar o {anuncio}', 'marca {anuncio} como vendido'],
      done: ['Parabéns pela venda! O {anuncio} foi marcado como vendido.', 'Marcado como vendido.'],
    },
  ],
  checks: [
    {
      tool: 'listar_denuncias',
      args: { anuncio: '#id:A########' },
      ask: ['Alguém denunciou o meu anúncio {anuncio}?', 'denúncias {anuncio}?'],
      none: [
        'Ninguém denunciou o {anuncio}.',
        'Seu anúncio não tem nenhuma denúncia.',
        'Nenhuma, pode ficar sossegado.',
      ],
    },
    {
      tool: 'mensagensNaoLidas',
      args: { usuario: '#id:u######' },
      ask: ['Tenho mensagens não lidas? {usuario}', 'mensagens novas {usuario}'],
      none: ['Você leu todas as mensagens.', 'Não há mensagens novas para {usuario}.'],
    },
  ],
  knowledge: {
    source: 'central_ajuda_desapega',
    thing: 'a compra protegida',
    ask: [
      'Como funciona a compra protegida?',
      'compra protegida',
      'O vendedor quer que eu pague por Pix direto. É mais seguro usar a compra protegida?',
    ],
    documents: [
      'Na compra protegida, o valor fica retido até 3 dias depois da entrega. Se o produto não for como descrito, devolvemos 100 %.',
      'Pagamentos feitos fora da plataforma não têm cobertura.',
    ],
    tell: [
      'Na compra protegida, o dinheiro fica retido até 3 dias depois da entrega, e você recebe 100 % de volta se o produto não for como descrito.',
      'Sim, é mais seguro: pagamentos por fora não têm cobertura, e na compra protegida o valor só é liberado 3 dias após a entrega.',
    ],
  },
  chats: [
    {
      ask: 'Me ajuda com um título pra vender minha geladeira',
      tell: '"Geladeira Frost Free 375 L, conservada e gelando muito – retirada imediata".',
    },
    { ask: 'o que é lance mínimo', tell: 'É o menor valor que você aceita receber em uma oferta.' },
  ],
  sorrows: [
    {
      ask: 'Caí num golpe de link falso, que raiva de vocês',
      tell: 'Lamento muito que você tenha passado por isso. Ligue agora para o seu banco e peça o bloqueio da transferência (MED); você tem até 80 dias, e o boletim de ocorrência pode ser feito pela internet.',
    },
  ],
  lookalikes: [
    {
      ask: 'Posso anunciar remédios?',
      tell: 'Não, a venda de remédios entre pessoas físicas é proibida por lei e não é aceita no site.',
    },
    {
      ask: 'apareceu "falha na verificação facial", e agora?',
      tell: 'Essa mensagem aparece quando a foto ficou escura. Tire os óculos, procure um lugar claro e repita a selfie.',
    },
  ],
  zeros: [
    {
      tool: 'comissao_devida',
      args: { negocio: '#id:NG-#####' },
      data: { comissao: 0, plano: 'Básico' },
      thing: 'a comissão do negócio {negocio}',
      ask: ['Quanto pago de comissão no {negocio}?', 'comissão {negocio}'],
      tell: ['No plano {plano}, a comissão do {negocio} é de R$ 0.', 'Você paga R$ 0 de comissão.'],
    },
  ],
  noisy: [
    {
      tool: 'motivos_reprovacao',
      args: { anuncio: '#id:A########' },
      data: {
        reprovacoes: '#int:1-4',
        motivo: '#pick:foto com marca d’água|categoria errada|telefone na descrição',
        ultima: '#pick:03/02/2027|11/03/2027',
      },
      thing: 'as reprovações do anúncio {anuncio}',
      ask: ['Por que o {anuncio} foi reprovado?', '{anuncio} reprovado motivo'],
      tell: [
        'O anúncio foi reprovado {reprovacoes} vez(es), a última em {ultima}. Motivo: {motivo}.',
        'Motivo da reprovação: {motivo}.',
      ],
    },
  ],
}
