import type { Pack } from '../pack.ts'

export const HINDI: Pack = {
  domain: 'bus-booking',
  language: 'hi',
  agents: ['safar-assistant', 'refund-agent'],
  system: 'आप "यात्रीगो" बस बुकिंग ऐप के सहायक हैं। उत्तर छोटे और स्पष्ट रखें। बुकिंग की जानकारी केवल टूल से लें।',
  lookups: [
    {
      tool: 'get_booking_details',
      args: { pnr: '#id:YG######' },
      data: {
        bus_operator: '#pick:शर्मा ट्रैवल्स|राजधानी बस|नीलगिरि एक्सप्रेस',
        departure: '#pick:रात 9:30|शाम 6:15|सुबह 7:00',
        seat: '#id:L#',
        boarding_point: '#pick:आनंद विहार|मजेस्टिक|दादर',
      },
      thing: 'बुकिंग {pnr}',
      ask: [
        'मेरी बुकिंग {pnr} की जानकारी दीजिए',
        '{pnr} ki bus kitne baje hai',
        'मैं पहली बार बस से जा रहा हूँ। {pnr} में कौन-सी सीट है और बस कहाँ से मिलेगी?',
      ],
      tell: [
        'आपकी बस {bus_operator} की है, {departure} बजे {boarding_point} से चलेगी। सीट {seat} है।',
        'बोर्डिंग पॉइंट {boarding_point} है और समय {departure} बजे।',
        'आपकी सीट {seat} है।',
        '- ऑपरेटर: {bus_operator}\n- समय: {departure}\n- सीट: {seat}',
      ],
    },
    {
      tool: 'track_bus_live',
      args: { bus_number: '#id:UP 32 AT ####' },
      data: {
        location: '#pick:आगरा टोल|मथुरा बाइपास|होसुर',
        delay_min: '#int:2-90',
        arrival: '#pick:सुबह 5:40|सुबह 6:20|रात 11:10',
      },
      thing: 'बस {bus_number}',
      ask: ['बस {bus_number} अभी कहाँ है?', '{bus_number} late hai kya', 'हम आधे घंटे से खड़े हैं, {bus_number} कब आएगी?'],
      tell: [
        'बस {bus_number} अभी {location} पर है और {delay_min} मिनट देरी से चल रही है।',
        'पहुँचने का अनुमानित समय {arrival} है।',
        'बस {location} पार कर चुकी है, {arrival} तक पहुँचेगी।',
      ],
    },
    {
      tool: 'check_refund',
      args: { refund_id: '#id:RFD-#####' },
      data: {
        refund_status: '#pick:बैंक को भेजा गया|स्वीकृत|प्रक्रिया में',
        amount: '#pick:₹540|₹1,180|₹875',
        expected_date: '#date',
      },
      thing: 'रिफ़ंड {refund_id}',
      ask: [
        'मेरा रिफ़ंड {refund_id} कब आएगा?',
        'refund {refund_id} status',
        'टिकट रद्द किए दस दिन हो गए, {refund_id} का पैसा कहाँ है?',
      ],
      tell: [
        'आपका {amount} का रिफ़ंड {refund_status} है। {expected_date} तक खाते में आ जाएगा।',
        'रिफ़ंड की स्थिति: {refund_status}।',
        '{amount}, {expected_date} तक मिल जाएगा।',
      ],
    },
    {
      tool: 'search_fares',
      args: { to_city: '#pick:जयपुर|पुणे|कोच्चि' },
      data: {
        lowest_fare: '#pick:₹450|₹799|₹1,250',
        bus_type: '#pick:एसी स्लीपर|नॉन-एसी सीटर|वोल्वो',
        seats_available: '#int:3-30',
      },
      thing: '{to_city} का किराया',
      ask: [
        '{to_city} का सबसे सस्ता टिकट कितने का है?',
        '{to_city} jaane ka kiraya',
        'कल {to_city} के लिए कौन-सी बस सस्ती पड़ेगी?',
      ],
      tell: [
        '{to_city} के लिए सबसे कम किराया {lowest_fare} है ({bus_type})।',
        '{seats_available} सीटें उपलब्ध हैं, किराया {lowest_fare} से शुरू।',
        '{bus_type} में {lowest_fare} लगेगा।',
      ],
    },
    {
      tool: 'wallet_summary',
      args: { mobile: '#id:98#######0' },
      data: { wallet_balance: '#pick:₹120|₹340|₹65', coupon: '#pick:YATRI50|PEHLI100', valid_till: '#date' },
      thing: '{mobile} का वॉलेट',
      ask: ['मेरे वॉलेट में कितने पैसे हैं? {mobile}', 'wallet balance {mobile}', '{mobile} पर कोई कूपन है?'],
      tell: [
        'आपके वॉलेट में {wallet_balance} हैं।',
        'कूपन {coupon} उपलब्ध है, {valid_till} तक मान्य।',
        'बैलेंस {wallet_balance} है और कूपन {coupon} भी लगा सकते हैं।',
      ],
    },
  ],
  actions: [
    {
      tool: 'change_boarding_point',
      args: { point: '#pick:कश्मीरी गेट|सिल्क बोर्ड' },
      ask: ['बोर्डिंग पॉइंट {point} कर दीजिए', 'boarding {point} se karna hai'],
      done: ['बोर्डिंग पॉइंट बदलकर {point} कर दिया गया है।', 'अब आप {point} से बस ले सकते हैं।'],
    },
    {
      tool: 'resend_ticket',
      args: { pnr: '#id:YG######' },
      ask: ['{pnr} का टिकट दोबारा भेजिए', 'ticket resend karo {pnr}'],
      done: ['टिकट आपके मोबाइल पर भेज दिया गया है।', '{pnr} का टिकट ईमेल और SMS पर भेज दिया।'],
    },
  ],
  checks: [
    {
      tool: 'list_trip_disruptions',
      args: { to_city: '#pick:जयपुर|पुणे' },
      ask: ['{to_city} रूट पर कोई दिक्कत तो नहीं?', '{to_city} route pe jam hai kya'],
      none: ['{to_city} रूट पर कोई रुकावट नहीं है।', 'नहीं, रास्ता साफ़ है और बसें समय पर चल रही हैं।'],
    },
    {
      tool: 'find_hidden_charges',
      args: { pnr: '#id:YG######' },
      ask: ['{pnr} पर कोई अतिरिक्त शुल्क लगा है?', 'extra charge {pnr}?'],
      none: ['{pnr} पर कोई अतिरिक्त शुल्क नहीं लगा है।', 'नहीं, आपने केवल किराया दिया है।', 'कोई अतिरिक्त शुल्क नहीं।'],
    },
  ],
  knowledge: {
    source: 'yatrigo-niyamavali',
    thing: 'टिकट रद्द करने के नियम',
    ask: ['टिकट रद्द करने पर कितना पैसा कटेगा?', 'cancel karne ke niyam', 'अगर मैं आज टिकट कैंसिल करूँ तो क्या पूरा पैसा मिलेगा?'],
    documents: ['यात्रा से 24 घंटे पहले रद्द करने पर 10% कटता है। 24 घंटे के अंदर 50% कटता है।', 'बस छूटने के बाद रिफ़ंड नहीं मिलता।'],
    tell: [
      '24 घंटे पहले रद्द करने पर 10% और 24 घंटे के अंदर 50% कटता है। बस छूटने के बाद रिफ़ंड नहीं मिलता।',
      'पहले रद्द करें तो 10% कटेगा, आख़िरी 24 घंटे में 50%।',
    ],
  },
  chats: [
    { ask: 'रात के सफ़र में क्या साथ रखूँ?', tell: 'पानी, हल्का कंबल, चार्जर और पहचान पत्र साथ रखें।' },
    { ask: 'dhanyavaad', tell: 'आपका स्वागत है! शुभ यात्रा।' },
  ],
  sorrows: [
    {
      ask: 'बस का एसी पूरी रात बंद था, बच्चे रोते रहे',
      tell: 'यह जानकर बहुत खेद हुआ, हम क्षमा चाहते हैं। ऐसी यात्रा पर किराए का 30% वापस मिलता है, दावा ऐप में "मेरी यात्राएँ" से करें।',
    },
  ],
  lookalikes: [
    { ask: 'क्या मैं बस में कुत्ता ले जा सकता हूँ?', tell: 'नहीं, पालतू जानवर बस में ले जाने की अनुमति नहीं है।' },
    {
      ask: '"payment failed" ka matlab kya hai',
      tell: 'इसका अर्थ है कि बैंक ने भुगतान स्वीकार नहीं किया। कटा हुआ पैसा 3 दिन में लौट आता है।',
    },
  ],
  zeros: [
    {
      tool: 'quote_reschedule',
      args: { pnr: '#id:YG######' },
      data: { fee: 0, allowed: true },
      thing: '{pnr} बदलने का शुल्क',
      ask: ['{pnr} की तारीख़ बदलने का कितना लगेगा?', 'reschedule fee {pnr}'],
      tell: ['शुल्क ₹0 है।', 'तारीख़ बदलने का कोई शुल्क नहीं लगेगा।'],
    },
  ],
  noisy: [
    {
      tool: 'probe_payment_failures',
      args: { mobile: '#id:98#######0' },
      data: { failed: '#int:1-4', cause: '#pick:UPI टाइमआउट|गलत OTP|बैंक सर्वर डाउन', auto_refund: '#date' },
      thing: '{mobile} के असफल भुगतान',
      ask: ['मेरा भुगतान क्यों असफल हुआ? {mobile}', 'payment fail kyu hua {mobile}'],
      tell: ['{failed} भुगतान असफल हुए, कारण: {cause}। पैसा {auto_refund} तक लौट आएगा।', 'कारण: {cause}।'],
    },
  ],
}
