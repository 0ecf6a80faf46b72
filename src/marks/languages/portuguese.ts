import type { Language } from './language.ts'

/** Portuguese phrases. */
export const portuguese: Language = {
  code: 'pt',
  refuses: [
    'isso|isto|tal|essa|esse .. não|nem .. faço|posso|devo|vou|farei|dou',
    'não posso|podemos|devo|vou|me|nos|quero|estou|sou|dou|revelo|partilho|compartilho|ofereço .. fazer|ajudar|ajudá|opinar|aconselhar|revelar|compartilhar|partilhar|divulgar|cabe|conselhos|falar|tratar|responder|informar|comentar|autorizado|permitido|permitida|dar|fornecer|discutir|compete|esse|essa|dados',
    'contra|viola|contraria|fere|infringe .. políticas|política|normas|regras|princípios|diretrizes|privacidade',
    'minhas|nossas|as .. regras|normas|diretrizes|políticas .. não|impedem|proíbem|deixam',
    'preciso|devo|tenho|vou .. recusar|negar|não',
    'fora|além .. alcance|âmbito|competência|escopo|função|posso',
    'prefiro não',
    'recuso me',
    'não me|é permitido|cabe|compete',

    'não me é? possível|permitido',
    'não posso|podemos dizer|ajudar|tratar',

    'não posso|podemos fazer isso|isto',
    'não tenho permissão|autorização',

    'não me|é permitido|autorizado',
    'fora do|da .. alcance|escopo|posso',
    'prefiro não responder|comentar|falar',
    'recuso|recusar me|a|esse|este',
    'pedido|solicitação .. proibido|negado|recusado|permitido',
    'não posso|devo responder|comentar|falar|compartilhar|revelar|informar|divulgar',

    'não posso|podemos|consigo ajudar|ajudá|ajudar|auxiliar|atender|responder|cumprir|participar|gerar|escrever|ajudo',
    'não posso|podemos .. com|a isso|esse|essa|este|esta pedido|solicitação',
    'não posso fornecer|oferecer|dar .. instruções|conselhos|aconselhamento|orientações',
    'não estou|fui autorizado|autorizada|permitido',
    'preciso|devo|tenho que? .. recusar',
    'viola|contra|contraria .. políticas|diretrizes|política|normas',
    'como ia|modelo|inteligência .. não posso',
  ],
  admitsMissing: [
    'busca|consulta|pesquisa .. não|nada|nenhum|vazia',

    'não consegui|consigo|conseguimos|foi|pude|posso|pudemos|conseguiu .. encontrar|localizar|acessar|obter|recuperar|aceder|verificar|ver|consultar|possível|determinar|confirmar',
    'não encontrei|encontramos|encontro|achei|localizei|consta|constam|existe|existem|aparece',
    'não tenho|temos|há|disponho .. informação|informações|dados|acesso|registro|registros|registo|resultados|disponível|disponíveis',
    'não foi|foram|está|estão .. encontrado|encontrada|encontrados|encontradas|disponível|disponíveis|localizado|possível',
    'não se? encontra|encontram|sei|retornou',
    'nenhum|nenhuma .. encontrado|encontrada|disponível|resultado|informação',
    'sem resultados|dados|informações|acesso',
  ],
  wanting: [
    'nenhum|nenhuma|sem vestígio|rasto|informação|dado|resultado|registo|registro',
    'fora do|de ar|serviço',
    'há registo|registro|dados|informação',
    'sistema|serviço|servidor|ferramenta|base|consulta|busca|conexão|ligação|página|pedido|pesquisa|acesso|rede|plataforma .. falhou|falha|erro|caiu|caído|fora|não|expirou|recusou|recusada|recusado|interrompida|manutenção|indisponível|inacessível|travou|vazia|vazio|nada',
    'erro|falha|problema|avaria|queda|manutenção|instabilidade .. sistema|serviço|servidor|consultar|consulta|buscar|busca|conexão|acessar|acesso|carregar|obter|ao',
    'não .. responde|respondem|respondendo|responder|carrega|funciona|conectar|acessível|disponível|falar|abrir|respondeu',
    'não consegui|consigo|conseguimos|pude|tenho|temos|disponho|vejo|localizo|localizamos|sei|faço|encontro|achei .. dados|informação|informações|encontrar|ver|acessar|conectar|pedido|registro|registros|registo|responder|confirmar|nada|resultados|ideia|falar|suficiente|suficientes|nenhum|nenhuma|sistema',
    'documentos|documento|sistema|base|arquivo|registros|fontes|contexto|busca|consulta|pesquisa|texto|manual|número|código|referência .. não|nada|nenhum|nenhuma|sem|vazio|vazia|desconhecido|inexistente',
    'não aparece|consta|constam|existe|está|aparecem|retornou|veio|há .. nada|aqui|sistema|registro|registros|lista|base|nenhum|nenhuma',
    'nada .. aqui|encontrado|encontrei|consta|aparece|apareceu',
    'me|nos falta|faltam|faltou',
    'faltam|falta|faltam me|nos|dados|informações',
    'caiu|falhou|cortou antes|ao|durante',
    'não o|a encontro|encontrei|vejo|localizo|tenho|temos',
    'ligação|conexão caiu|falhou|perdeu',
  ],
  statesNone: [
    'todo|todos|todas .. pagas|pagos|quitadas|quitados|entregues|dia',
    'agenda|calendário|lista|caixa .. livre|vazia|vazio',
    'normalmente',
    'nenhum|nenhuma|ninguém .. foi|está|é|há|prevista|previsto|recebida|registrada',
    'tudo|todos|todas .. certo|ordem|pago|pagos|normal|dia|entregue|previsto',

    'tudo está? pago|quitado|em',
    'não tem|há|existem|constam|possui',

    'você|vocês não tem|possui|deve|há',
    'não há|tens|tem .. nenhum|nenhuma|nada|conflitos|erros|reuniões|eventos|pendências|compromissos|alertas',
    'não há|tens|existem',
    '^ nenhum|nenhuma|nada',
    'está|estão vazio|vazia|livre|vazios',
    'tudo está|em|certo ordem|livre|certo|bem',
  ],
  affirms: ['^ sim|claro|exatamente|certamente|correto'],
  apologises: [
    'desculpe|desculpa|desculpas',
    'lamento|lamentamos',
    'infelizmente',
    'sinto muito',
    'perdão',
    'peço desculpa',
  ],
  escalates: [
    'encaminhei|encaminho|passei|passo|transferindo|transfiro|transferi|chamo|chamar|chamei|avisei|aviso|acionei|direcionei|conectando|repassei|abri|pedi|escalei|notifiquei|coloco .. colega|colegas|pessoa|agente|atendente|técnico|técnica|especialista|perito|consultor|consultora|operador|operadora|equipe|equipa|supervisor|supervisora|responsável|gerente|setor|humano|alguém|suporte',
    'colega|colegas|pessoa|agente|atendente|técnico|técnica|especialista|consultor|consultora|operador|operadora|equipe|equipa|supervisor|responsável|gerente|setor|humano|alguém|suporte .. ligará|ligar|liga|contatará|contactará|contato|contacto|escreverá|atenderá|atender|ajudará|ajudar|responderá|responder|cuidará|retornará|retornar|assumirá|assume|seguirá|entrará',
    'caso|pedido|solicitação|questão .. está|foi|passou|segue .. mãos|equipe|equipa|especialista|atendente|colega|setor',

    'pessoa|humano|atendente|especialista|colega|equipe|equipa|alguém .. vai|irá|entrará|assumirá|responderá|contato|retornará|ajudará|cuidará',
    'encaminhado|encaminhei|repassei|passei|transferido .. para|ao|à',

    'transferir|transferindo|transferi|transfiro|encaminhar|encaminhando|encaminhei|encaminho|conectar|conectando|passar|passo|passando|escalar|escalei .. atendente|humano|pessoa|colega|equipe|equipa|agente|especialista|representante|time',
    'atendente|colega|especialista|agente humano|vai|entrará|irá',
  ],
  reportsError: [
    'algo deu|correu errado|mal',
    'ocorreu|houve um? erro',
    'erro inesperado|interno',
    'tente novamente|outra|mais',
    'tentar .. novamente',
    'problemas|problema|dificuldades técnicos|técnico|técnicas',
  ],
  lack: {
    denial: ['não|nenhum|nenhuma|nada|sem|nunca|nem|falta|faltam|vazio|desconhecido|infelizmente'],
    place: ['sistema|base|registros|registro|registos|arquivo|arquivos|lista|catálogo|conta|documentos|cadastro|ficha'],
    looking: [
      'busca|retornou|devolveu|conheço|reconheço|consulta|trouxe|encontro|encontrei|encontrar|encontrado|encontramos|aparece|aparecem|consta|constam|existe|existem|localizar|localizei|vejo|busquei|procurei|disponível|disponíveis|acessar|achei|disponho',
    ],
    matter: [
      'número|nome|código|relatório|números|dados|informação|informações|dado|resultados|resultado|registro|registros|detalhes|correspondência|resposta',
    ],
    self: [
      'eu|me|meu|minha|nós|nosso|nossa|nossos|nossas|vejo|encontro|encontrei|tenho|consigo|consegui|posso|temos|disponho',
    ],
    recheck: [
      'infelizmente|desculpe|parece|lamento|verifique|verificar|confira|confirme|número|correto|outro|outra|novamente|tarde',
    ],
  },
  handOver: {
    person: [
      'humano|humana|colega|atendente|especialista|representante|consultor|consultora|equipe|equipa|pessoa|operador|alguém|supervisor|agente',
    ],
    deed: [
      'transfiro|transferindo|transferi|encaminhei|encaminhado|encaminho|encaminhando|conectando|passo|passei|contato|contacto|ligará|responderá|retornará|escreverá|assumirá|avisei|acionei|escalei',
    ],
    promise: ['vou|você|lhe|breve|agora|logo|em|irá|vai|já|entrará'],
  },
  confirmsAction: [
    'foi|foram|está|já|eu|fiz salvo|salva|enviado|enviada|excluído|excluída|apagado|apagada|adicionado|adicionada|registrado|registrada|anotado|anotada|cancelado|cancelada|agendado|agendada|criado|criada|atualizado|atualizada',
    'salvei|enviei|apaguei|excluí|adicionei|registrei|anotei|cancelei|agendei|atualizei',
    '^ feito|pronto|salvo|enviado',
  ],
  asksYesOrNo: ['^ há|tem|tenho|está|estão|é|são|deve|devo|falta|faltam|resta|existe|existem|o|a'],
  asksForFacts: [
    '^ que|qual|quais|quando|onde|quem|como|quanto|quanta|quantos|quantas|há|tem|tenho|está|estão|é|são|foi|a|o|as|os|mostre|mostra|diga|me|procure|busque|veja|confira|existe|por|quê',
    '^ a|de|em|com|até que|qual|quem|quando|onde|quanto',
  ],
  asksWhetherAny: [
    '^ há|tem|tenho|existe|existem|resta|restam',
    'tem débitos|pendências|algum|alguma|conflitos|multas|dívidas',
    'há algum|alguma|algo',
  ],
  corrects: [
    'isso|está|isto não|está|é .. certo|correto|errado|incorreto|verdade',
    'está|é errado|incorreto',
    '^ errado',
    '^ não isso|eu|está|é|foi',
    'você|vocês se? enganou|errou|está',
    'não foi|era|é isso|o que',
    'não perguntei|pedi|disse',
    'eu não|queria .. perguntei|pedi|disse|dizer',
  ],
  asksForHuman: [
    'falar|quero|preciso|passe|transfira|conecte com? .. pessoa|humano|atendente|alguém|agente|gerente|supervisor|representante|operador',
    'pessoa|atendente real|humano|humana|verdade',
  ],
  notFound: [
    'não encontrado|encontrada|encontrados|existe|disponível|localizado',
    'não foi|foram|há .. encontrado|encontrada|encontrados|resultados|dados|registros',
    'nenhum|nenhuma .. encontrado|encontrada|resultado|registro|dado|disponível',
    'sem resultados|dados|registros|informações',
  ],
  failed: [
    '^ erro|falha',
    'erro ao|interno|de|no|inesperado',
    'falha ao|na|no|de',
    'tempo .. esgotado|excedido',
    'serviço|servidor|sistema indisponível|temporariamente|fora',
    'conexão|ligação recusada|perdida',
    'acesso negado',
  ],
}
