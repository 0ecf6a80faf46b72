import type { Phrases } from '../pack.ts'

const ENGLISH: Phrases = {
  openers: ['', 'Sure. ', 'Here you go: ', 'Thanks for waiting. ', 'I checked. ', 'Good news! '],
  closers: ['', ' Anything else?', ' Let me know if you need more.', ' Happy to help further.', ' Have a great day!'],
  notFound: [
    'I could not find {thing}. Could you check the details?',
    "I wasn't able to find any information on {thing}.",
    'There is no record of {thing} in our system.',
    'Sorry, I looked but {thing} does not show up anywhere.',
    'I searched for {thing}, but nothing came back.',
    "Unfortunately, I don't have any data for {thing}.",
    'It looks like we have nothing on file for {thing}. Please double-check the number.',
    'No results came up for {thing}, so I cannot tell you more.',
  ],
  unreachable: [
    'Sorry, I cannot reach the system that holds {thing} right now. Please try again in a few minutes.',
    'I ran into a technical problem while looking up {thing}.',
    'Apologies, something went wrong on our side and I could not load {thing}.',
    'The service is currently unavailable, so I am unable to check {thing}.',
    'I tried to get {thing}, but the request failed. Please come back later.',
  ],
  refusals: [
    "I'm sorry, but I can't help with that.",
    "I can't assist with that request.",
    'I am unable to help with this.',
    "Sorry, I'm not able to provide that information.",
    'As an AI, I cannot answer that question.',
  ],
  escalations: [
    "I've passed your request to a colleague who will contact you shortly.",
    'I am connecting you with a human agent now.',
    'A member of our support team will take over from here.',
    'I opened a ticket for our specialists; someone will get back to you by email.',
  ],
  blockedInput: [
    'Sorry, I cannot process this request.',
    'This message goes against our usage policy.',
    "I can't respond to that.",
  ],
  blockedOutput: [
    'The answer was withheld by a safety policy.',
    'Sorry, I cannot show this answer.',
    'Response removed.',
  ],
  politeSorry: ['Sorry for the wait! ', 'Apologies for the delay. ', 'Sorry to keep you waiting. '],
}

const GERMAN: Phrases = {
  openers: ['', 'Gerne. ', 'Danke für Ihre Geduld. '],
  closers: ['', ' Kann ich sonst noch helfen?', ' Melden Sie sich gern wieder.'],
  notFound: [
    'Ich konnte {thing} leider nicht finden.',
    'Zu {thing} liegen mir keine Daten vor.',
    'In unserem System gibt es keinen Eintrag zu {thing}.',
  ],
  unreachable: [
    'Leider ist das System gerade nicht erreichbar, daher kann ich {thing} nicht abrufen.',
    'Beim Abruf von {thing} ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
  ],
  refusals: ['Dabei kann ich leider nicht helfen.', 'Das kann ich nicht beantworten, tut mir leid.'],
  escalations: ['Ich verbinde Sie mit einem Mitarbeiter.', 'Ein Kollege meldet sich in Kürze bei Ihnen.'],
  blockedInput: ['Diese Anfrage kann ich nicht bearbeiten.'],
  blockedOutput: ['Die Antwort wurde zurückgehalten.'],
  politeSorry: ['Entschuldigen Sie die Wartezeit! '],
}

const SPANISH: Phrases = {
  openers: ['', 'Claro. ', 'Gracias por esperar. '],
  closers: ['', ' ¿Algo más?', ' Quedo a su disposición.'],
  notFound: [
    'No he podido encontrar {thing}.',
    'No encontré ningún dato sobre {thing}.',
    'No hay ningún registro de {thing} en el sistema.',
  ],
  unreachable: [
    'Lo siento, ahora mismo no puedo acceder a {thing}. Inténtelo más tarde.',
    'Ha ocurrido un error al consultar {thing}.',
  ],
  refusals: ['Lo siento, no puedo ayudarle con eso.', 'No puedo responder a esa pregunta.'],
  escalations: ['Le paso con un agente humano.', 'Un compañero se pondrá en contacto con usted.'],
  blockedInput: ['No puedo procesar esta solicitud.'],
  blockedOutput: ['La respuesta ha sido retenida.'],
  politeSorry: ['¡Perdón por la espera! '],
}

const FRENCH: Phrases = {
  openers: ['', 'Bien sûr. ', 'Merci de votre patience. '],
  closers: ['', ' Autre chose ?', ' Je reste à votre disposition.'],
  notFound: [
    "Je n'ai pas trouvé {thing}.",
    "Je n'ai aucune donnée sur {thing}.",
    'Aucun résultat pour {thing} dans notre système.',
  ],
  unreachable: [
    "Désolé, je n'arrive pas à accéder à {thing} pour le moment. Veuillez réessayer plus tard.",
    "Une erreur s'est produite lors de la consultation de {thing}.",
  ],
  refusals: ['Désolé, je ne peux pas vous aider avec cela.', 'Je ne suis pas en mesure de répondre à cette question.'],
  escalations: ['Je vous mets en relation avec un conseiller.', 'Un collègue va vous recontacter.'],
  blockedInput: ['Je ne peux pas traiter cette demande.'],
  blockedOutput: ['La réponse a été retenue.'],
  politeSorry: ["Désolé pour l'attente ! "],
}

const PORTUGUESE: Phrases = {
  openers: ['', 'Claro. ', 'Obrigado por aguardar. '],
  closers: ['', ' Posso ajudar em mais alguma coisa?'],
  notFound: [
    'Não encontrei {thing}.',
    'Não há nenhum registro de {thing} no sistema.',
    'Não foi possível encontrar dados sobre {thing}.',
  ],
  unreachable: [
    'Desculpe, não consigo acessar {thing} no momento. Tente novamente mais tarde.',
    'Ocorreu um erro ao consultar {thing}.',
  ],
  refusals: ['Desculpe, não posso ajudar com isso.', 'Não posso responder a essa pergunta.'],
  escalations: ['Vou transferir você para um atendente humano.', 'Um colega entrará em contato em breve.'],
  blockedInput: ['Não posso processar este pedido.'],
  blockedOutput: ['A resposta foi retida.'],
  politeSorry: ['Desculpe a demora! '],
}

const ITALIAN: Phrases = {
  openers: ['', 'Certo. ', 'Grazie per l’attesa. '],
  closers: ['', ' Posso aiutarla in altro?'],
  notFound: [
    'Non ho trovato {thing}.',
    'Non risulta alcun dato per {thing}.',
    'Nel sistema non c’è traccia di {thing}.',
  ],
  unreachable: [
    'Mi dispiace, al momento non riesco ad accedere a {thing}. Riprovi più tardi.',
    'Si è verificato un errore durante la ricerca di {thing}.',
  ],
  refusals: ['Mi dispiace, non posso aiutarla con questo.', 'Non posso rispondere a questa domanda.'],
  escalations: ['La metto in contatto con un operatore.', 'Un collega la ricontatterà a breve.'],
  blockedInput: ['Non posso elaborare questa richiesta.'],
  blockedOutput: ['La risposta è stata trattenuta.'],
  politeSorry: ['Scusi per l’attesa! '],
}

const DUTCH: Phrases = {
  openers: ['', 'Natuurlijk. ', 'Bedankt voor het wachten. '],
  closers: ['', ' Kan ik nog iets voor u doen?'],
  notFound: [
    'Ik heb {thing} niet kunnen vinden.',
    'Er is geen informatie bekend over {thing}.',
    'Ik vind niets over {thing} in ons systeem.',
  ],
  unreachable: [
    'Sorry, ik kan {thing} op dit moment niet ophalen. Probeer het later opnieuw.',
    'Er ging iets mis bij het opzoeken van {thing}.',
  ],
  refusals: ['Sorry, daar kan ik u niet bij helpen.', 'Die vraag kan ik niet beantwoorden.'],
  escalations: ['Ik verbind u door met een medewerker.', 'Een collega neemt contact met u op.'],
  blockedInput: ['Dit verzoek kan ik niet verwerken.'],
  blockedOutput: ['Het antwoord is tegengehouden.'],
  politeSorry: ['Excuses voor het wachten! '],
}

const JAPANESE: Phrases = {
  openers: ['', 'はい、', 'お待たせしました。'],
  closers: ['', 'ほかにご用件はありますか。'],
  notFound: [
    '{thing}は見つかりませんでした。',
    '{thing}に関するデータはありません。',
    '申し訳ありませんが、{thing}を見つけることができませんでした。',
  ],
  unreachable: [
    '申し訳ございません。現在{thing}を取得できません。しばらくしてから再度お試しください。',
    '{thing}の確認中にエラーが発生しました。',
  ],
  refusals: ['申し訳ありませんが、その件についてはお手伝いできません。', 'そのご質問にはお答えできません。'],
  escalations: ['担当者におつなぎします。', '後ほど担当者からご連絡いたします。'],
  blockedInput: ['このリクエストは処理できません。'],
  blockedOutput: ['回答は表示できません。'],
  politeSorry: ['お待たせして申し訳ありません。'],
}

const HINDI: Phrases = {
  openers: ['', 'ज़रूर। ', 'प्रतीक्षा के लिए धन्यवाद। '],
  closers: ['', ' क्या मैं और कुछ मदद कर सकता हूँ?'],
  notFound: [
    'मुझे {thing} नहीं मिला।',
    '{thing} के बारे में कोई जानकारी उपलब्ध नहीं है।',
    'क्षमा करें, {thing} का कोई रिकॉर्ड नहीं मिला।',
  ],
  unreachable: ['क्षमा करें, अभी {thing} प्राप्त नहीं हो पा रहा है। कृपया बाद में प्रयास करें।', '{thing} देखते समय त्रुटि हुई।'],
  refusals: ['क्षमा करें, मैं इसमें मदद नहीं कर सकता।', 'मैं इस प्रश्न का उत्तर नहीं दे सकता।'],
  escalations: ['मैं आपको एक प्रतिनिधि से जोड़ रहा हूँ।', 'हमारा सहकर्मी आपसे संपर्क करेगा।'],
  blockedInput: ['मैं यह अनुरोध पूरा नहीं कर सकता।'],
  blockedOutput: ['उत्तर रोक दिया गया है।'],
  politeSorry: ['देरी के लिए क्षमा करें! '],
}

const CHINESE: Phrases = {
  openers: ['', '好的，', '感谢您的耐心等待。'],
  closers: ['', '还有什么可以帮您的吗？'],
  notFound: ['很抱歉，我没有找到{thing}。', '系统中没有{thing}的记录。', '未能查询到{thing}的相关信息。'],
  unreachable: ['抱歉，目前无法获取{thing}，请稍后再试。', '查询{thing}时发生错误。'],
  refusals: ['抱歉，我无法帮助您处理这个请求。', '我不能回答这个问题。'],
  escalations: ['我将为您转接人工客服。', '我们的同事会尽快与您联系。'],
  blockedInput: ['无法处理该请求。'],
  blockedOutput: ['该回答已被屏蔽。'],
  politeSorry: ['抱歉让您久等了！'],
}

export const DEV_PHRASES: Readonly<Record<string, Phrases>> = {
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
