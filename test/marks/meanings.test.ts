import { describe, expect, it } from 'vitest'
import { bitOf, type Meaning } from '../../src/marks/languages/language.ts'
import { createMeaningReader, type Reading } from '../../src/marks/meanings.ts'

const reader = createMeaningReader({}, 0.2)

function means(text: string, meaning: Meaning, reading: Reading): boolean {
  return (reader.read(text, reading) & bitOf(meaning)) !== 0
}

/** What says so, and what must not be taken for it. */
const EXAMPLES: readonly {
  readonly meaning: Meaning
  readonly reading: Reading
  readonly yes: readonly string[]
  readonly no: readonly string[]
}[] = [
  {
    meaning: 'admitsMissing',
    reading: 'answer',
    yes: [
      'I could not find an order with that number.',
      "I'm sorry, but I couldn't find any flights on that date.",
      'Unfortunately there is no data available for Q3 yet.',
      'I was unable to retrieve your account balance.',
      "I wasn't able to locate that invoice.",
      'I do not have any information about this product.',
      "I don't have access to your Q3 figures, so I cannot summarise them.",
      'No matching records were found for "Acme".',
      'The report came back empty, so I cannot tell you the total.',
      'Sorry, I cannot reach the order system right now. Please try again in a few minutes.',
      'It looks like the performance data has not been synced yet.',
      'The knowledge base does not contain anything about parking permits.',
      'There are no results for that search.',
      "I looked in our catalogue but nothing matched 'blue velvet sofa'.",
      "The patient's record is not available in the system.",
      'I searched but found no hotels under 80 euros.',
      "Your reservation isn't in our system.",
      'I was not able to get the weather for Lisbon.',
      "I'm having trouble accessing the inventory service at the moment.",
      'Ich konnte keine Bestellung mit dieser Nummer finden.',
      'Leider liegen mir für das dritte Quartal keine Daten vor.',
      'Zu diesem Kunden habe ich keine Informationen gefunden.',
      'Die gewünschte Rechnung ist nicht verfügbar.',
      'No he podido encontrar tu pedido.',
      'Lo siento, no encontré ningún vuelo para esa fecha.',
      'No tengo información sobre ese producto.',
      "Je n'ai pas trouvé de commande à ce numéro.",
      "Désolé, je n'ai aucune donnée pour le troisième trimestre.",
      'Aucun vol ne correspond à votre recherche.',
      'Não consegui encontrar o seu pedido.',
      'Infelizmente não há dados disponíveis para o terceiro trimestre.',
      'Não encontrei nenhum voo nessa data.',
      'Non ho trovato nessun ordine con questo numero.',
      'Mi dispiace, non sono riuscito a recuperare i dati.',
      'Non ci sono dati disponibili per il terzo trimestre.',
      'Ik kon geen bestelling met dit nummer vinden.',
      'Helaas heb ik geen gegevens over het derde kwartaal.',
      'Er zijn geen resultaten gevonden.',
      'मुझे इस नंबर का कोई ऑर्डर नहीं मिला।',
      'क्षमा करें, तीसरी तिमाही का डेटा उपलब्ध नहीं है।',
      '抱歉，我没有找到该订单。',
      '目前无法获取第三季度的数据。',
      '申し訳ございませんが、該当する注文が見つかりませんでした。',
      '第3四半期のデータを取得できませんでした。',
    ],
    no: [
      'Your Q3 was strong: revenue grew 18% to $1.24M, churn fell to 2.1% and NPS rose to 61.',
      'Order A-1042 was delivered on 3 November. You can still return it.',
      'Yes, we ship to Zürich; delivery takes 3–5 business days.',
      'The flight leaves at 09:40 and there is a layover in Frankfurt.',
      'You can cancel at any time, no questions asked.',
      'Paracetamol does not interact with ibuprofen in normal doses.',
      'Here are the three hotels that fit: Alma, Bristol and Casa Verde.',
      'If you cannot find the button, open Settings and then Privacy.',
      'Your balance is 1,240.50 EUR and nothing else is due this month.',
      'Ihre Bestellung ist unterwegs und kommt am Freitag an.',
      'Der Umsatz stieg um 12 % auf 1,4 Mio. Euro.',
      'Tu pedido llegará el viernes por la mañana.',
      'Votre commande arrivera vendredi matin.',
      'O seu pedido chega na sexta-feira.',
      'Il tuo ordine arriverà venerdì mattina.',
      'Je bestelling komt vrijdag aan.',
      'आपका ऑर्डर शुक्रवार को पहुँचेगा।',
      '您的订单将于周五送达。',
      'ご注文は金曜日に届きます。',
    ],
  },
  {
    meaning: 'refuses',
    reading: 'answer',
    yes: [
      "I'm sorry, but I can't help with that.",
      "I can't assist with that request.",
      'I cannot provide instructions for that.',
      "I'm not able to help with this kind of request.",
      'I must decline to answer.',
      'That goes against my guidelines.',
      'I will not write that message.',
      'Dabei kann ich Ihnen leider nicht helfen.',
      'Ich kann diese Anfrage nicht beantworten.',
      'Lo siento, no puedo ayudarte con eso.',
      'Je ne peux pas vous aider avec cette demande.',
      'Desculpe, não posso ajudar com isso.',
      'Mi dispiace, non posso aiutarti con questa richiesta.',
      'Sorry, daar kan ik je niet mee helpen.',
      'क्षमा करें, मैं इसमें आपकी मदद नहीं कर सकता।',
      '抱歉，我无法协助完成这个请求。',
      '申し訳ありませんが、そのご依頼にはお応えいたしかねます。',
    ],
    no: [
      'I can help with that. Your order is on its way.',
      "I couldn't find an order with that number.",
      'Our policy does not allow returns after 30 days.',
      'You cannot return opened items, but I can help with an exchange.',
      'Der Artikel kann nicht zurückgegeben werden.',
      'No puede devolver el artículo después de 30 días.',
    ],
  },
  {
    meaning: 'statesNone',
    reading: 'answer',
    yes: [
      'You have no meetings tomorrow.',
      'There are no conflicts with that time.',
      'No open incidents right now.',
      'Nothing is overdue.',
      'Your cart is empty.',
      "You're free all afternoon.",
      "You don't have any unread messages.",
      'All clear: the scan found no vulnerabilities.',
      'Sie haben morgen keine Termine.',
      'No tienes reuniones mañana.',
      "Vous n'avez aucune réunion demain.",
      'Você não tem reuniões amanhã.',
      'Non hai appuntamenti domani.',
      'Je hebt morgen geen afspraken.',
      '您明天没有任何会议。',
      '明日の予定はありません。',
    ],
    no: [
      'Your Q3 was strong: revenue grew 18% to $1.24M, churn fell to 2.1% and NPS rose to 61.',
      'You have three meetings tomorrow, the first at 9.',
      'The warranty covers two years.',
      'Sie haben morgen drei Termine.',
    ],
  },
  {
    meaning: 'escalates',
    reading: 'answer',
    yes: [
      'I am handing you over to a colleague.',
      "I'll transfer you to a human agent.",
      'I have escalated this to our support team.',
      'Let me connect you with a specialist.',
      'Ich verbinde Sie mit einem Mitarbeiter.',
      'Te paso con un agente.',
      'Je vous transfère à un conseiller.',
      'Vou transferir você para um atendente.',
      'Ti metto in contatto con un operatore.',
      'Ik verbind je door met een medewerker.',
      'मैं आपको एक एजेंट से जोड़ रहा हूँ।',
      '我将为您转接人工客服。',
      '担当者におつなぎします。',
    ],
    no: [
      'Your parcel was handed to the courier.',
      'The agent fee is 3 %.',
      'Our team is based in Lisbon.',
      'You can pass the exam with 60 points.',
    ],
  },
  {
    meaning: 'reportsError',
    reading: 'answer',
    yes: [
      'Something went wrong, please try again.',
      'An unexpected error occurred. Please try again later.',
      "We're experiencing technical difficulties.",
      'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
      'Algo salió mal, inténtalo de nuevo.',
      "Une erreur s'est produite, veuillez réessayer.",
      'Ocorreu um erro. Tente novamente mais tarde.',
      'Qualcosa è andato storto, riprova.',
      'Er ging iets mis, probeer het later opnieuw.',
      '出错了，请稍后再试。',
      'エラーが発生しました。もう一度お試しください。',
    ],
    no: ['Your order is on its way.', 'The refund was issued yesterday.'],
  },
  {
    meaning: 'corrects',
    reading: 'user',
    yes: [
      "That's wrong, it already arrived.",
      "No, that's not what I asked.",
      'That is not correct.',
      'You misunderstood me, I meant the blue one.',
      'I asked for March, not May.',
      'Das stimmt nicht.',
      'Nein, das ist falsch.',
      'Eso no es correcto.',
      "Ce n'est pas ce que j'ai demandé.",
      'Isso está errado.',
      'Non è quello che ho chiesto.',
      'Dat klopt niet.',
      'यह गलत है।',
      '不对，我问的是三月。',
      '違います、3月のことです。',
    ],
    no: [
      'Where is my order?',
      'How do I reset my password?',
      'What is the right size for me?',
      'Wo ist meine Bestellung?',
      'Is it wrong to wash wool at 40 degrees?',
    ],
  },
  {
    meaning: 'asksForHuman',
    reading: 'user',
    yes: [
      'Talk to a human please.',
      'I want to speak to a real person.',
      'Can I talk to an agent?',
      'Ich möchte mit einem Menschen sprechen.',
      'Quiero hablar con una persona.',
      'Je veux parler à un conseiller.',
      'Quero falar com um atendente.',
      'Vorrei parlare con un operatore.',
      'Ik wil een medewerker spreken.',
      'मुझे किसी इंसान से बात करनी है।',
      '我要转人工。',
      '担当者と話したいです。',
    ],
    no: ['Where is my order?', 'How many people work here?', 'Wo ist meine Bestellung?'],
  },
  {
    meaning: 'notFound',
    reading: 'result',
    yes: [
      'No results found.',
      'Order not found',
      'No data available for this period',
      'Keine Ergebnisse gefunden',
      'Sin resultados',
      'Aucun résultat',
      'Nenhum resultado encontrado',
      'Nessun risultato trovato',
      'Geen resultaten gevonden',
      '未找到结果',
      '該当なし',
    ],
    no: ['Shipped on 3 November', '23 degrees and sunny', 'OK', 'Found 3 results'],
  },
  {
    meaning: 'failed',
    reading: 'result',
    yes: [
      'Error: connection refused',
      'Service temporarily unavailable',
      'Request timed out after 3000 ms',
      'Internal server error',
      'Failed to fetch the document',
      'Permission denied',
      'Fehler beim Abrufen der Daten',
      'Error interno del servidor',
      'Erreur interne du serveur',
      'Erro interno',
      'Errore interno',
      'Interne fout',
      '服务不可用',
      'エラー',
    ],
    no: ['Shipped on 3 November', '23 degrees and sunny', 'The margin of the survey is 3 %'],
  },
]

describe.each(EXAMPLES)('$meaning', ({ meaning, reading, yes, no }) => {
  it.each(yes)('is said by "%s"', (text) => {
    expect(means(text, meaning, reading)).toBe(true)
  })
  it.each(no)('is not said by "%s"', (text) => {
    expect(means(text, meaning, reading)).toBe(false)
  })
})

describe('the reader', () => {
  it('reads no phrase across the end of a sentence', () => {
    expect(means('I could. Find it here.', 'admitsMissing', 'answer')).toBe(false)
  })

  it('does not care for case, accents or typographic apostrophes', () => {
    expect(means('I COULDN’T FIND IT', 'admitsMissing', 'answer')).toBe(true)
    expect(means('Non e quello che ho chiesto', 'corrects', 'user')).toBe(true)
  })

  it('takes further phrases from the settings', () => {
    const own = createMeaningReader({ escalates: ['ringing the bell'] }, 0.2)
    expect(own.read('I am ringing the bell.', 'answer') & bitOf('escalates')).not.toBe(0)
  })

  it('reads head and tail of a long answer', () => {
    const filler = 'The plan has three steps and each takes a week. '.repeat(60)
    expect(means(`${filler}I am handing you over to a colleague.`, 'escalates', 'answer')).toBe(true)
    expect(means(`I could not find your order. ${filler}`, 'admitsMissing', 'answer')).toBe(true)
  })
})
