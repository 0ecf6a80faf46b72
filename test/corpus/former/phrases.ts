import type { Phrases } from '../pack.ts'

const ENGLISH: Phrases = {
  openers: ['', 'Of course! ', 'Right, ', 'Got it: ', 'As requested: ', 'All set. '],
  closers: [
    '',
    ' Shall I look into anything else?',
    ' Just ask if you want more detail.',
    ' Cheers!',
    ' Is there something more I can do?',
  ],
  notFound: [
    "I've come up empty on {thing}; maybe there is a typo?",
    'My search returned nothing for {thing}.',
    "{thing} isn't in the records I have access to.",
    'I am afraid {thing} could not be located.',
    "I don't see {thing} on our side. Would you send me the reference again?",
    'We hold no information about {thing}.',
    'After checking, I have nothing to report on {thing}: the register has no entry.',
    "There doesn't seem to be any trace of {thing}.",
  ],
  unreachable: [
    "I'm having trouble pulling up {thing} at the moment; please give it another go later.",
    'Our backend is not responding, which means I have no way of seeing {thing} for now.',
    'An unexpected error kept me from retrieving {thing}. My apologies.',
    'I was unable to complete the lookup of {thing} because of a system issue.',
    'That did not work: the connection broke before {thing} came through.',
  ],
  refusals: [
    'I must decline this request.',
    "That's something I won't be able to help you with.",
    "I apologize, but I'm unable to fulfil that request.",
    'I cannot comply with this.',
    "I'm not comfortable answering that.",
  ],
  escalations: [
    'I have handed this over to one of our specialists, who will call you back.',
    'Let me transfer you to a person from the team.',
    'Your case is now with a live operator.',
    'A colleague of mine will follow up with you personally.',
  ],
  blockedInput: [
    'That is not something I may discuss.',
    'Your message was stopped by our safeguards.',
    'Request rejected by policy.',
  ],
  blockedOutput: [
    'This reply has been blocked for compliance reasons.',
    'I am not permitted to display this reply.',
    'Content unavailable due to policy.',
  ],
  politeSorry: [
    'Sorry it took a moment. ',
    'My apologies for the earlier mix-up. ',
    'Thanks, and sorry about the hold-up. ',
  ],
}

const GERMAN: Phrases = {
  openers: ['', 'Selbstverständlich. ', 'Hier die Auskunft: '],
  closers: ['', ' Haben Sie weitere Fragen?', ' Ich wünsche einen schönen Tag.'],
  notFound: [
    'Meine Suche nach {thing} blieb ohne Ergebnis.',
    '{thing} ist bei uns nicht hinterlegt.',
    'Es tut mir leid, über {thing} habe ich keine Informationen.',
  ],
  unreachable: [
    'Wegen einer technischen Störung lässt sich {thing} momentan nicht abfragen.',
    'Die Abfrage von {thing} ist fehlgeschlagen, bitte probieren Sie es nachher noch einmal.',
  ],
  refusals: ['Diese Bitte muss ich ablehnen.', 'Hierbei darf ich Ihnen nicht behilflich sein.'],
  escalations: [
    'Ich gebe Ihr Anliegen an eine Kollegin weiter, die Sie anruft.',
    'Sie werden nun mit unserem Serviceteam verbunden.',
  ],
  blockedInput: ['Ihre Nachricht wurde aus Sicherheitsgründen gestoppt.'],
  blockedOutput: ['Diese Auskunft wurde gesperrt.'],
  politeSorry: ['Verzeihung, es hat etwas gedauert. '],
}

const SPANISH: Phrases = {
  openers: ['', 'Por supuesto. ', 'Aquí tiene: '],
  closers: ['', ' ¿Desea algo más?', ' Que tenga buen día.'],
  notFound: [
    'Mi búsqueda de {thing} no dio resultados.',
    'No dispongo de información sobre {thing}.',
    '{thing} no aparece en nuestros archivos.',
  ],
  unreachable: [
    'Por un problema técnico no me es posible consultar {thing}; vuelva a intentarlo luego.',
    'La consulta de {thing} ha fallado, disculpe las molestias.',
  ],
  refusals: ['Debo rechazar esta petición.', 'Me temo que no me está permitido ayudarle en ese asunto.'],
  escalations: ['Voy a transferir su caso a una persona de nuestro equipo.', 'Un especialista le llamará en breve.'],
  blockedInput: ['Su mensaje fue detenido por nuestras normas.'],
  blockedOutput: ['Contenido bloqueado por política interna.'],
  politeSorry: ['Disculpe la demora. '],
}

const FRENCH: Phrases = {
  openers: ['', 'Avec plaisir. ', 'Voici : '],
  closers: ['', ' Souhaitez-vous autre chose ?', ' Bonne journée.'],
  notFound: [
    "Ma recherche sur {thing} n'a rien donné.",
    'Je ne dispose pas d’informations concernant {thing}.',
    '{thing} ne figure pas dans nos registres.',
  ],
  unreachable: [
    'En raison d’un incident technique, il m’est impossible de consulter {thing}.',
    'La requête concernant {thing} a échoué, merci de retenter plus tard.',
  ],
  refusals: ['Je dois décliner cette demande.', 'Il ne m’est pas possible de vous aider sur ce point.'],
  escalations: [
    'Je transmets votre dossier à un spécialiste qui vous rappellera.',
    'Je vous transfère à une personne de notre équipe.',
  ],
  blockedInput: ['Votre message a été arrêté par nos règles.'],
  blockedOutput: ['Contenu bloqué pour des raisons de conformité.'],
  politeSorry: ['Pardon pour le délai. '],
}

const PORTUGUESE: Phrases = {
  openers: ['', 'Com certeza. ', 'Aqui está: '],
  closers: ['', ' Deseja mais alguma coisa?'],
  notFound: [
    'A minha pesquisa sobre {thing} não deu resultados.',
    'Não disponho de informações sobre {thing}.',
    '{thing} não consta nos nossos arquivos.',
  ],
  unreachable: [
    'Devido a um problema técnico, não me é possível consultar {thing} agora.',
    'A consulta de {thing} falhou, volte a tentar depois.',
  ],
  refusals: ['Tenho de recusar este pedido.', 'Infelizmente não me é permitido ajudar nesse assunto.'],
  escalations: [
    'Passei o seu caso para um especialista, que irá ligar-lhe.',
    'Vou encaminhá-lo para uma pessoa da equipa.',
  ],
  blockedInput: ['A sua mensagem foi travada pelas nossas regras.'],
  blockedOutput: ['Conteúdo bloqueado por política interna.'],
  politeSorry: ['Peço desculpa pelo atraso. '],
}

const ITALIAN: Phrases = {
  openers: ['', 'Volentieri. ', 'Ecco: '],
  closers: ['', ' Desidera altro?'],
  notFound: [
    'La mia ricerca su {thing} non ha dato risultati.',
    'Non dispongo di informazioni su {thing}.',
    '{thing} non compare nei nostri archivi.',
  ],
  unreachable: [
    'Per un problema tecnico non mi è possibile consultare {thing} ora.',
    'La richiesta su {thing} è fallita, la prego di ritentare.',
  ],
  refusals: ['Devo rifiutare questa richiesta.', 'Purtroppo non mi è consentito assisterla su questo.'],
  escalations: [
    'Ho inoltrato il caso a uno specialista che la chiamerà.',
    'La trasferisco a una persona del nostro team.',
  ],
  blockedInput: ['Il suo messaggio è stato fermato dalle nostre regole.'],
  blockedOutput: ['Contenuto bloccato per motivi di conformità.'],
  politeSorry: ['Perdoni il ritardo. '],
}

const DUTCH: Phrases = {
  openers: ['', 'Zeker. ', 'Alstublieft: '],
  closers: ['', ' Heeft u verder nog vragen?'],
  notFound: [
    'Mijn zoekopdracht naar {thing} leverde niets op.',
    'Over {thing} heb ik geen gegevens.',
    '{thing} staat niet in onze administratie.',
  ],
  unreachable: [
    'Door een technische storing lukt het nu niet om {thing} te raadplegen.',
    'De opvraging van {thing} is mislukt, probeer het straks nog eens.',
  ],
  refusals: ['Dit verzoek moet ik weigeren.', 'Het is mij niet toegestaan u hierbij te helpen.'],
  escalations: [
    'Ik heb uw zaak overgedragen aan een specialist die u terugbelt.',
    'U wordt nu doorverbonden met iemand van ons team.',
  ],
  blockedInput: ['Uw bericht is door onze regels tegengehouden.'],
  blockedOutput: ['Inhoud geblokkeerd vanwege beleid.'],
  politeSorry: ['Pardon, het duurde even. '],
}

const JAPANESE: Phrases = {
  openers: ['', 'かしこまりました。', 'ご案内します。'],
  closers: ['', '他に何かございますか。'],
  notFound: [
    '検索しましたが、{thing}に該当するものはございません。',
    '{thing}の情報は登録されていないようです。',
    'あいにく{thing}が確認できませんでした。',
  ],
  unreachable: [
    'システム障害のため、{thing}を照会できない状態です。',
    '{thing}の読み込みに失敗しました。時間をおいてお試しください。',
  ],
  refusals: ['恐れ入りますが、そのご要望にはお応えできません。', 'その内容はお断りしております。'],
  escalations: ['専門スタッフに引き継ぎます。', 'オペレーターに転送いたします。'],
  blockedInput: ['安全上の理由によりメッセージを停止しました。'],
  blockedOutput: ['ポリシーにより内容を非表示にしました。'],
  politeSorry: ['遅くなり失礼いたしました。'],
}

const HINDI: Phrases = {
  openers: ['', 'जी हाँ। ', 'यह रहा: '],
  closers: ['', ' कोई और सवाल?'],
  notFound: [
    'खोजने पर {thing} का कुछ पता नहीं चला।',
    'मेरे पास {thing} की जानकारी नहीं है।',
    '{thing} हमारे अभिलेखों में मौजूद नहीं है।',
  ],
  unreachable: ['तकनीकी समस्या के कारण {thing} अभी नहीं देख सकते।', '{thing} की जाँच विफल रही, थोड़ी देर बाद फिर कोशिश करें।'],
  refusals: ['मुझे यह अनुरोध अस्वीकार करना होगा।', 'इस विषय में सहायता करना मेरे लिए संभव नहीं है।'],
  escalations: [
    'आपका मामला विशेषज्ञ को सौंप दिया गया है, वे आपको कॉल करेंगे।',
    'मैं आपको हमारी टीम के व्यक्ति के पास स्थानांतरित कर रहा हूँ।',
  ],
  blockedInput: ['आपका संदेश नियमों के कारण रोका गया।'],
  blockedOutput: ['नीति के कारण सामग्री उपलब्ध नहीं।'],
  politeSorry: ['विलंब के लिए खेद है। '],
}

const CHINESE: Phrases = {
  openers: ['', '没问题，', '为您查到如下：'],
  closers: ['', '请问还有其他问题吗？'],
  notFound: ['查询后没有发现{thing}。', '我这里没有{thing}的资料。', '{thing}不在我们的记录里。'],
  unreachable: ['由于系统故障，暂时查不到{thing}。', '获取{thing}失败，请过一会儿重试。'],
  refusals: ['我必须拒绝这一请求。', '恕我不能提供这方面的协助。'],
  escalations: ['您的问题已交由专员处理，稍后会给您回电。', '正在为您转到人工坐席。'],
  blockedInput: ['您的消息因安全规则被拦截。'],
  blockedOutput: ['因合规原因内容已被拦截。'],
  politeSorry: ['不好意思，耽搁了一会儿。'],
}

export const FORMER_PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  ja: JAPANESE,
  hi: HINDI,
  zh: CHINESE,
}
