import type { Pack } from '../pack.ts'

export const PORTUGUESE: Pack = {
  domain: 'plano-de-saude',
  language: 'pt',
  agents: ['atende-saude', 'agente_autorizacoes'],
  system:
    'Você é a Bia, assistente do plano VivaMais Saúde. Trate o beneficiário por você, seja acolhedora e objetiva. Dados de guias, boletos e rede credenciada só podem vir das ferramentas.',
  lookups: [
    {
      tool: 'guias__obter',
      args: { guia: '#id:G########' },
      data: {
        situacao: '#pick:em análise|autorizada|aguardando laudo',
        procedimento: '#pick:ressonância do joelho|fisioterapia|ecocardiograma',
        prazo: '#pick:12/03|18/03|02/04',
      },
      thing: 'a guia {guia}',
      ask: [
        'Como está a minha guia {guia}?',
        '{guia} andamento',
        'Oi, meu médico pediu um exame e a guia é {guia}. Consegue ver a situação pra mim?',
      ],
      tell: [
        'A guia {guia}, de {procedimento}, está {situacao}. Prazo da guia: {prazo}.',
        'Situação: {situacao}.',
        'Olhei aqui: {procedimento} consta como "{situacao}", com prazo até {prazo}.',
        '- **Procedimento:** {procedimento}\n- **Situação:** {situacao}\n- **Prazo:** {prazo}',
      ],
    },
    {
      tool: 'billing.segundaVia',
      args: { carteirinha: '#id:0042 ######' },
      data: {
        valor: '#pick:R$ 418,70|R$ 689,90|R$ 1.042,15',
        vencimento: '#pick:10/03|15/03|20/04',
        competencia: '#pick:março|abril',
      },
      thing: 'o boleto da carteirinha {carteirinha}',
      ask: [
        'Qual o valor do meu boleto e quando vence? Carteirinha {carteirinha}',
        'boleto {carteirinha} valor vencimento',
        'Não recebi a fatura deste mês. Pode me passar o valor e o vencimento da carteirinha {carteirinha}?',
      ],
      tell: [
        'O boleto de {competencia} é de {valor} e vence em {vencimento}.',
        '{valor}, com vencimento em {vencimento}.',
        'Encontrei sua fatura de {competencia}: {valor}, vencimento {vencimento}. Dá para pagar por Pix também.',
      ],
    },
    {
      tool: 'buscaCredenciado',
      args: { especialidade: '#pick:dermatologia|ortopedia|pediatria', bairro: '#pick:Tatuapé|Savassi|Boa Viagem' },
      data: {
        clinica: '#pick:Clínica São Rafael|Instituto Vitória|Centro Médico Aroeira',
        telefone: '#id:(11) 3###-####',
        primeira_vaga: '#pick:terça às 14h|quinta às 9h30|sexta às 16h',
      },
      thing: 'a rede de {especialidade} em {bairro}',
      ask: [
        'Onde tem {especialidade} perto de {bairro} pelo plano?',
        '{especialidade} {bairro}',
        'Preciso marcar {especialidade} o quanto antes e moro em {bairro}. Qual clínica atende e quando tem vaga?',
      ],
      tell: [
        'A {clinica} atende {especialidade} em {bairro}. Primeira vaga: {primeira_vaga}. O telefone é {telefone}.',
        '{clinica}, vaga {primeira_vaga}.',
        'Você pode marcar na {clinica} ({telefone}); o primeiro horário livre é {primeira_vaga}.',
      ],
    },
    {
      tool: 'reembolso_calcula_previa',
      args: { consulta: '#pick:psicólogo|nutricionista|cardiologista' },
      data: { valor_reembolso: '#pick:R$ 95,00|R$ 140,00|R$ 210,00', dias_uteis: '#int:3-15', limite_ano: '#int:6-24' },
      thing: 'a prévia de reembolso para {consulta}',
      ask: ['Quanto o plano reembolsa por consulta com {consulta}?', 'reembolso {consulta} valor'],
      tell: [
        'O reembolso por consulta com {consulta} é de {valor_reembolso}, pago em até {dias_uteis} dias úteis (limite de {limite_ano} por ano).',
        '{valor_reembolso} por consulta.',
      ],
    },
  ],
  actions: [
    {
      tool: 'appointments.drop',
      args: { dia: '#pick:terça|quinta', especialidade: '#pick:ortopedia|pediatria' },
      ask: ['Desmarca minha consulta de {especialidade} de {dia}', 'desmarcar {especialidade} {dia}'],
      done: ['Sua consulta de {especialidade} na {dia} foi desmarcada.', 'Prontinho, desmarquei a consulta.'],
    },
    {
      tool: 'emitir_carteirinha_digital',
      args: { carteirinha: '#id:0042 ######' },
      ask: ['Quero a carteirinha digital de {carteirinha}', 'carteirinha digital {carteirinha} por favor'],
      done: [
        'A carteirinha digital já está no aplicativo, na aba Perfil.',
        'Carteirinha {carteirinha} emitida! Ela aparece no app em instantes.',
      ],
    },
  ],
  checks: [
    {
      tool: 'carencias_listar_vigentes',
      args: { carteirinha: '#id:0042 ######' },
      ask: ['Ainda tenho alguma carência para cumprir? {carteirinha}', 'carência {carteirinha}?'],
      none: [
        'Você não tem mais nenhuma carência a cumprir.',
        'Nenhuma carência! Pode usar o plano por completo.',
        'Não, todas as carências de {carteirinha} já foram cumpridas.',
      ],
    },
    {
      tool: 'findOverdueInvoices',
      args: { carteirinha: '#id:0042 ######' },
      ask: ['Tem mensalidade atrasada na carteirinha {carteirinha}?', 'atraso {carteirinha}'],
      none: ['Não há mensalidades em atraso.', 'Está tudo pago em {carteirinha}, sem atrasos.'],
    },
  ],
  knowledge: {
    source: 'manual-beneficiario-idx',
    thing: 'a inclusão de recém-nascido',
    ask: [
      'Como incluo meu bebê no plano?',
      'incluir recém nascido prazo',
      'Minha filha nasceu ontem! Quero colocar ela no plano, o que preciso e até quando?',
    ],
    documents: [
      'O recém-nascido pode ser incluído sem carência em até 30 dias após o parto, com certidão de nascimento e CPF da criança.',
      'Durante os primeiros 30 dias o bebê é atendido pela carteirinha da mãe, se o plano dela tiver obstetrícia.',
    ],
    tell: [
      'Você tem 30 dias após o parto para incluir o bebê sem carência. Envie a certidão de nascimento e o CPF da criança.',
      'Basta enviar a certidão e o CPF em até 30 dias. Até lá, o bebê é atendido pela carteirinha da mãe, se o plano tiver obstetrícia.',
    ],
  },
  chats: [
    {
      ask: 'O que é coparticipação?',
      tell: 'É um valor pequeno que você paga a cada consulta ou exame; em troca, a mensalidade fica mais baixa.',
    },
    {
      ask: 'diferença entre enfermaria e apartamento',
      tell: 'Na enfermaria o quarto é compartilhado; no apartamento ele é individual e dá direito a acompanhante em qualquer idade.',
    },
  ],
  sorrows: [
    {
      ask: 'Cheguei na clínica e disseram que ela saiu do plano. Passei vergonha.',
      tell: 'Sinto muito mesmo por esse constrangimento, você deveria ter sido avisado. Quando uma clínica sai da rede, garantimos a consulta em outra do mesmo bairro em até 7 dias e pagamos o transporte de ida e volta.',
    },
  ],
  lookalikes: [
    {
      ask: 'O plano cobre cirurgia estética?',
      tell: 'Não, cirurgias com finalidade estética não são cobertas. As reparadoras, como depois de um acidente, são.',
    },
    {
      ask: 'O que significa "biometria não reconhecida" na recepção?',
      tell: 'Quer dizer que o leitor não identificou sua digital, em geral por dedo seco ou machucado. A recepcionista pode liberar por token: ele chega por SMS na hora.',
    },
  ],
  zeros: [
    {
      tool: 'extrato_coparticipacao',
      args: { carteirinha: '#id:0042 ######' },
      data: { coparticipacao: 0, mes: 'fevereiro' },
      thing: 'a coparticipação de {carteirinha}',
      ask: ['Quanto deu de coparticipação? {carteirinha}', 'coparticipação {carteirinha} total'],
      tell: ['Em {mes} sua coparticipação foi de R$ 0.', 'Deu R$ 0, você não usou nada com cobrança em {mes}.'],
    },
  ],
  noisy: [
    {
      tool: 'guias__motivo_glosa',
      args: { guia: '#id:G########' },
      data: {
        negativas: '#int:1-3',
        motivo: '#pick:código incorreto|laudo ilegível|CID ausente',
        recurso_ate: '#pick:22/03|09/04',
      },
      thing: 'a negativa da guia {guia}',
      ask: ['Por que a guia {guia} foi negada?', '{guia} negada motivo'],
      tell: [
        'A guia {guia} foi negada por este motivo: {motivo}. Dá para recorrer até {recurso_ate}.',
        'O motivo registrado é {motivo} (negativas até agora: {negativas}).',
      ],
    },
  ],
}
