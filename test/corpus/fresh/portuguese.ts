import type { Pack } from '../pack.ts'

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
