import type { Pack } from '../pack.ts'

export const HINDI: Pack = {
  domain: 'dth-seva',
  language: 'hi',
  agents: ['dth-saathi', 'recharge-agent'],
  system:
    'आप TaraTV DTH के ग्राहक सहायक हैं। विनम्र और आसान हिंदी में उत्तर दें, हिंग्लिश भी चलेगी। रिचार्ज, पैक और शिकायत की जानकारी सिर्फ़ टूल से लें।',
  lookups: [
    {
      tool: 'subscriber.get_plan',
      args: { vc_number: '#id:10########' },
      data: {
        pack: '#pick:फ़ैमिली HD|हिंदी वैल्यू|स्पोर्ट्स कॉम्बो',
        expiry: '#pick:8 मार्च|19 मार्च|2 अप्रैल',
        monthly: '#pick:₹249|₹349|₹489',
        channels: '#int:90-260',
      },
      thing: 'VC नंबर {vc_number} का पैक',
      ask: [
        'मेरा पैक कब ख़त्म हो रहा है? VC {vc_number}',
        '{vc_number} validity kab tak',
        'नमस्ते, घर पर मम्मी का टीवी है। {vc_number} पर कौन-सा पैक है और कब तक चलेगा?',
      ],
      tell: [
        '{vc_number} पर {pack} पैक चालू है, जो {expiry} तक वैध है। महीने का शुल्क {monthly} है।',
        'आपका {pack} पैक {expiry} तक चलेगा।',
        'पैक: {pack}\nवैधता: {expiry}\nशुल्क: {monthly}',
        'Aapka pack {pack} hai aur validity {expiry} tak hai.',
      ],
    },
    {
      tool: 'wallet__fetch_balance',
      args: { vc_number: '#id:10########' },
      data: {
        balance: '#pick:₹38.50|₹112|₹276.20',
        last_recharge: '#pick:12 फ़रवरी|25 फ़रवरी|3 मार्च',
        cashback: '#pick:₹10|₹25',
      },
      thing: '{vc_number} का बैलेंस',
      ask: [
        'मेरे खाते में कितना बैलेंस है? {vc_number}',
        'balance {vc_number}',
        'कल ही रिचार्ज किया था, फिर भी मैसेज आ रहा है। {vc_number} में अभी कितने पैसे हैं?',
      ],
      tell: [
        'आपके खाते में {balance} हैं। पिछला रिचार्ज {last_recharge} को हुआ था।',
        'बैलेंस {balance} है।',
        'अभी {balance} बचे हैं, साथ में {cashback} का कैशबैक भी जुड़ा है।',
      ],
    },
    {
      tool: 'getShikayatSthiti',
      args: { ticket: '#id:TT-######' },
      data: {
        sthiti: '#pick:इंजीनियर तय हो गया|पुर्ज़ा मँगाया गया|विज़िट तय हो गई',
        engineer: '#pick:सुरेश|इमरान|गुरप्रीत',
        visit: '#pick:आज शाम 5 बजे|कल सुबह 11 बजे|शनिवार दोपहर 2 बजे',
      },
      thing: 'शिकायत {ticket} का स्टेटस',
      ask: [
        'मेरी शिकायत {ticket} का क्या हुआ, इंजीनियर कब आएगा?',
        '{ticket} engineer kab aayega',
        'तीन दिन से "नो सिग्नल" आ रहा है। {ticket} देखकर बताइए कि कोई कब आएगा।',
      ],
      tell: [
        'शिकायत {ticket} की स्थिति: {sthiti}। {engineer} जी {visit} आएँगे।',
        'इंजीनियर {visit} आएँगे।',
        '{engineer} जी को काम सौंपा गया है, वे {visit} आपके घर पहुँचेंगे।',
      ],
    },
  ],
  actions: [
    {
      tool: 'signal.push_refresh',
      args: { vc_number: '#id:10########' },
      ask: ['{vc_number} पर रिफ़्रेश सिग्नल भेज दीजिए', 'refresh bhejo {vc_number}'],
      done: ['{vc_number} पर सिग्नल भेज दिया है, सेट-टॉप बॉक्स को 10 मिनट चालू रखें।', 'सिग्नल भेजा जा चुका है।'],
    },
    {
      tool: 'channel_jodo',
      args: { channel: '#pick:स्टार स्पोर्ट्स 1|निक|ज़ी कैफ़े' },
      ask: ['{channel} जोड़ दीजिए', '{channel} add karo'],
      done: ['{channel} आपके पैक में जुड़ गया है।', 'हो गया! {channel} थोड़ी देर में दिखने लगेगा।'],
    },
  ],
  checks: [
    {
      tool: 'outage.search_area',
      args: { pincode: '#pick:302012|411014|226010' },
      ask: ['{pincode} में कोई आउटेज चल रहा है क्या?', 'outage {pincode}?'],
      none: [
        '{pincode} में फ़िलहाल कोई आउटेज नहीं है।',
        'नहीं, आपके इलाक़े में सेवा सामान्य चल रही है।',
        'कोई आउटेज दर्ज नहीं है, सिग्नल ठीक है।',
      ],
    },
    {
      tool: 'listBakayaShulk',
      args: { vc_number: '#id:10########' },
      ask: ['क्या {vc_number} पर कोई शुल्क बाक़ी है?', 'koi due hai {vc_number}'],
      none: ['{vc_number} पर कोई शुल्क बाक़ी नहीं है।', 'जी नहीं, सब चुकाया जा चुका है।'],
    },
  ],
  knowledge: {
    source: 'dth_help_articles',
    thing: 'घर बदलने पर कनेक्शन शिफ़्ट करना',
    ask: [
      'घर बदल रहा हूँ, कनेक्शन शिफ़्ट करने का कितना लगेगा?',
      'shifting charge kitna',
      'अगले हफ़्ते दूसरे शहर जा रहे हैं। डिश शिफ़्ट कराने का ख़र्च और समय बताइए।',
    ],
    documents: [
      'शिफ़्टिंग शुल्क: उसी शहर में ₹300, दूसरे शहर में ₹500। अनुरोध ऐप के "Relocate" विकल्प से करें।',
      'अनुरोध के 48 घंटे के भीतर नए पते पर डिश लगाई जाती है।',
    ],
    tell: [
      'उसी शहर में ₹300 और दूसरे शहर में ₹500 लगते हैं। ऐप में "Relocate" चुनें, 48 घंटे में डिश लग जाएगी।',
      'ख़र्च शहर के भीतर ₹300 और बाहर ₹500 है; अनुरोध के 48 घंटे के अंदर काम हो जाता है।',
    ],
  },
  chats: [
    {
      ask: 'HD और SD में क्या अंतर है?',
      tell: 'HD में तस्वीर ज़्यादा साफ़ होती है, क्योंकि उसमें पिक्सेल लगभग पाँच गुना होते हैं। SD पुराने टीवी के लिए काफ़ी है।',
    },
    {
      ask: 'remote pair kaise kare',
      tell: 'टीवी चालू करके रिमोट पर Home और OK को एक साथ 5 सेकंड दबाए रखें, लाइट झपकते ही जुड़ जाएगा।',
    },
  ],
  sorrows: [
    {
      ask: 'मैच के बीच में टीवी बंद हो गया, पूरा मज़ा ख़राब कर दिया!',
      tell: 'आपका मैच छूट गया, इसके लिए हमें सचमुच खेद है। पिछले रविवार की रुकावट के बदले सभी ग्राहकों को दो दिन की वैधता मुफ़्त दी गई है, आपको कुछ करना नहीं है।',
    },
  ],
  lookalikes: [
    {
      ask: 'क्या एक पैक दो टीवी पर चल सकता है?',
      tell: 'नहीं, हर टीवी के लिए अलग कनेक्शन चाहिए। दूसरे कनेक्शन पर मल्टी-टीवी छूट मिलती है, यानी ₹150 महीना।',
    },
    {
      ask: 'टीवी पर "E48-32" एरर क्यों आता है?',
      tell: 'E48-32 का अर्थ है कि डिश से सिग्नल नहीं आ रहा, अक्सर बारिश या ढीली केबल के कारण। पीछे की केबल कसकर बॉक्स को दोबारा चालू करें।',
    },
  ],
  zeros: [
    {
      tool: 'visitShulkNikalo',
      args: { ticket: '#id:TT-######' },
      data: { shulk: 0, yojana: 'वार्षिक सुरक्षा' },
      thing: '{ticket} का विज़िट शुल्क',
      ask: ['{ticket} के लिए विज़िट का कितना देना होगा?', 'visit charge {ticket}'],
      tell: ['आपकी {yojana} योजना में विज़िट शुल्क ₹0 है।', '₹0, यानी आपको कुछ नहीं देना।'],
    },
  ],
  noisy: [
    {
      tool: 'recharge.failure_log',
      args: { vc_number: '#id:10########' },
      data: {
        failed_count: '#int:1-4',
        wajah: '#pick:बैंक सर्वर व्यस्त|UPI पिन ग़लत|सीमा पार',
        refund_tak: '#pick:11 मार्च|26 मार्च',
      },
      thing: '{vc_number} के विफल रिचार्ज',
      ask: ['{vc_number} का रिचार्ज बार-बार फ़ेल क्यों हो रहा है?', 'recharge fail {vc_number} kyun'],
      tell: ['कुल {failed_count} रिचार्ज फ़ेल हुए, वजह: {wajah}। कटे पैसे {refund_tak} तक लौट आएँगे।', 'वजह यह रही: {wajah}।'],
    },
  ],
}
