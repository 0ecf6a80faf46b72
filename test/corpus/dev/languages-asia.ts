import type { Pack } from '../pack.ts'

const NONE = { chats: [], sorrows: [], lookalikes: [], zeros: [], noisy: [] } as const

export const JAPANESE: Pack = {
  ...NONE,
  domain: 'rail',
  language: 'ja',
  agents: ['eki-annai', 'yoyaku-agent'],
  system: 'あなたは鉄道会社の案内係です。',
  lookups: [
    {
      tool: 'search_trains',
      args: { eki: '#pick:東京|名古屋|京都' },
      data: { hassha: '#pick:9時10分|13時40分', ryokin: '#int:1200-14000' },
      thing: '{eki}行きの列車',
      ask: ['{eki}行きの次の列車は何時ですか。', '{eki}までいくらですか。'],
      tell: ['{eki}行きは{hassha}発、料金は{ryokin}円です。', '次は{hassha}発です。'],
    },
    {
      tool: 'get_seat_reservation',
      args: { bango: '#id:R####' },
      data: { zaseki: '#int:1-20', gosha: '#int:1-16' },
      thing: '予約番号{bango}',
      ask: ['予約{bango}の座席を教えてください。'],
      tell: ['予約{bango}は{gosha}号車{zaseki}番です。'],
    },
  ],
  actions: [
    {
      tool: 'email_receipt',
      args: { bango: '#id:R####' },
      ask: ['予約{bango}の控えをメールで送ってください。'],
      done: ['予約{bango}の控えをお送りしました。'],
    },
  ],
  checks: [
    {
      tool: 'search_service_suspensions',
      args: { eki: '#pick:東京|名古屋|京都' },
      ask: ['{eki}方面に運休はありますか。'],
      none: ['{eki}方面の運休はございません。通常どおりです。'],
    },
  ],
  knowledge: {
    source: 'rail_rules',
    thing: '手荷物の規則',
    ask: ['大きな荷物は持ち込めますか。'],
    documents: ['160センチを超える荷物は予約が必要です。'],
    tell: ['160センチを超える荷物は予約が必要です。'],
  },
  sorrows: [
    {
      ask: '電車が一時間も遅れました。',
      tell: '遅れましてご迷惑をおかけし申し訳ございません。特急料金を払い戻しいたしました。',
    },
  ],
}

export const HINDI: Pack = {
  ...NONE,
  domain: 'pharmacy',
  language: 'hi',
  agents: ['dawa-sahayak', 'order-sahayak'],
  system: 'आप एक दवा दुकान के सहायक हैं।',
  lookups: [
    {
      tool: 'get_medicine_order',
      args: { order: '#id:DW-####' },
      data: { sthiti: '#pick:रास्ते में|तैयार|पहुँच गया', tithi: '#date' },
      thing: 'ऑर्डर {order}',
      ask: ['मेरा ऑर्डर {order} कहाँ है?', '{order} की स्थिति बताइए'],
      tell: ['ऑर्डर {order} {sthiti} है, तारीख {tithi}।', '{order}: {sthiti}।'],
    },
    {
      tool: 'get_medicine_price',
      args: { dawa: '#pick:पैरासिटामोल|विटामिन सी' },
      data: { daam: '#int:20-400' },
      thing: '{dawa}',
      ask: ['{dawa} का दाम क्या है?'],
      tell: ['{dawa} का दाम {daam} रुपये है।'],
    },
  ],
  actions: [
    {
      tool: 'set_reminder',
      args: { dawa: '#pick:पैरासिटामोल|विटामिन सी' },
      ask: ['{dawa} की याद दिलाना'],
      done: ['{dawa} के लिए रिमाइंडर लगा दिया है।'],
    },
  ],
  checks: [
    {
      tool: 'check_drug_interactions',
      args: { dawa: '#pick:पैरासिटामोल|विटामिन सी' },
      ask: ['क्या {dawa} से कोई टकराव है?'],
      none: ['नहीं, {dawa} से कोई टकराव नहीं है।'],
    },
  ],
  knowledge: {
    source: 'dosage_guide',
    thing: 'खुराक',
    ask: ['विटामिन सी कब लें?'],
    documents: ['विटामिन सी खाने के बाद लें।'],
    tell: ['विटामिन सी खाने के बाद लें।'],
  },
  sorrows: [{ ask: 'दवा देर से आई।', tell: 'देरी के लिए हमें खेद है। अगला ऑर्डर मुफ़्त पहुँचेगा।' }],
}

export const CHINESE: Pack = {
  ...NONE,
  domain: 'card-service',
  language: 'zh',
  agents: ['kefu-zhushou', 'jifen-zhushou'],
  system: '你是信用卡客服助手。',
  lookups: [
    {
      tool: 'get_card_statement',
      args: { kahao: '#id:****####' },
      data: { jine: '#money:100-9000', daoqi: '#date' },
      thing: '卡{kahao}的账单',
      ask: ['卡{kahao}这期账单多少？', '查一下{kahao}的账单'],
      tell: ['卡{kahao}本期账单{jine}，到期日{daoqi}。', '本期应还{jine}。'],
    },
    {
      tool: 'get_reward_points',
      args: { kahao: '#id:****####' },
      data: { jifen: '#int:100-90000' },
      thing: '卡{kahao}的积分',
      ask: ['{kahao}有多少积分？'],
      tell: ['卡{kahao}有{jifen}积分。'],
    },
  ],
  actions: [
    { tool: 'freeze_card', args: { kahao: '#id:****####' }, ask: ['帮我挂失{kahao}'], done: ['卡{kahao}已挂失。'] },
  ],
  checks: [
    {
      tool: 'find_suspicious_transactions',
      args: { kahao: '#id:****####' },
      ask: ['{kahao}有异常交易吗？'],
      none: ['卡{kahao}没有异常交易，请放心。'],
    },
  ],
  knowledge: {
    source: 'card_fee_guide',
    thing: '年费规则',
    ask: ['年费怎么减免？'],
    documents: ['一年刷卡六次免年费。'],
    tell: ['一年刷卡六次即可免年费。'],
  },
  sorrows: [{ ask: '卡寄了一个月才到。', tell: '很抱歉让您久等这么久，我们已为您补发500积分。' }],
}
