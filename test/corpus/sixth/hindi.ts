import type { Pack } from '../pack.ts'

export const HINDI: Pack = {
  domain: 'kisan-sahayata',
  language: 'hi',
  agents: ['kisan-mitra', 'mandi-agent'],
  system:
    'आप "किसान मित्र" हैं, किसानों के लिए एक WhatsApp सहायक। सरल हिंदी में, छोटे वाक्यों में जवाब दें। मंडी भाव, मौसम और योजनाओं की जानकारी हमेशा टूल से लें।',
  lookups: [
    {
      tool: 'mandi_bhav',
      args: { fasal: '#pick:गेहूँ|सोयाबीन|प्याज|सरसों', mandi: '#pick:इंदौर|करनाल|नासिक|कोटा' },
      data: {
        modal_bhav: '#pick:₹2,340|₹2,410|₹2,475|₹2,390',
        nyuntam: '#pick:₹1,900|₹2,050|₹2,200',
        adhiktam: '#pick:₹2,560|₹2,700|₹2,850',
        aavak_quintal: '#int:120-9000',
      },
      thing: '{mandi} मंडी में {fasal} का भाव',
      ask: [
        '{mandi} में {fasal} का भाव क्या है?',
        '{fasal} bhav {mandi}',
        'भैया, मेरे पास 40 क्विंटल {fasal} है। आज {mandi} मंडी में क्या रेट मिलेगा?',
      ],
      tell: [
        'आज {mandi} में {fasal} का औसत भाव {modal_bhav} प्रति क्विंटल है। न्यूनतम {nyuntam}, अधिकतम {adhiktam}।',
        '{modal_bhav} प्रति क्विंटल।',
        '{mandi} मंडी में {aavak_quintal} क्विंटल आवक हुई और भाव {modal_bhav} रहा।',
        '- औसत: {modal_bhav}\n- अधिकतम: {adhiktam}\n- आवक: {aavak_quintal} क्विंटल',
      ],
    },
    {
      tool: 'getYojanaKisht',
      args: { panjikaran: '#id:PMK#########' },
      data: {
        kisht: '#pick:18वीं|19वीं|20वीं',
        rashi: '#pick:₹2,000|₹4,000',
        tareekh: '#pick:24 फ़रवरी 2027|12 मार्च 2027',
        bank: '#pick:SBI|PNB|ग्रामीण बैंक',
      },
      thing: 'पंजीकरण {panjikaran} की किस्त',
      ask: [
        'मेरी किस्त कब आएगी? {panjikaran}',
        '{panjikaran} kist status',
        'गाँव में सबके पैसे आ गए, मेरे नहीं आए। {panjikaran} देख कर बताइए।',
      ],
      tell: [
        'आपकी {kisht} किस्त ({rashi}) {tareekh} को {bank} खाते में भेजी जाएगी।',
        'तारीख़: {tareekh}।',
        '{kisht} किस्त के {rashi} {bank} में आएँगे।',
      ],
    },
    {
      tool: 'mausam_purvanuman',
      args: { zila: '#pick:उज्जैन|हिसार|वर्धा|बाराबंकी' },
      data: {
        barish_mm: '#int:1-60',
        taapmaan: '#int:12-41',
        hawa: '#pick:10 किमी/घंटा|18 किमी/घंटा',
        salah: '#pick:छिड़काव टाल दें|सिंचाई कर सकते हैं|कटाई के लिए अच्छा समय',
      },
      thing: '{zila} का मौसम',
      ask: ['{zila} में कल मौसम कैसा रहेगा?', 'mausam {zila}', 'कल दवा का छिड़काव करना है। {zila} में बारिश तो नहीं होगी?'],
      tell: [
        '{zila} में कल {barish_mm} मिमी बारिश और {taapmaan}°C तापमान का अनुमान है। सलाह: {salah}।',
        'तापमान {taapmaan}°C, बारिश {barish_mm} मिमी।',
        'बारिश {barish_mm} मिमी, इसलिए सलाह यह है: {salah}।',
      ],
    },
  ],
  actions: [
    {
      tool: 'bhav_alert_lagao',
      args: { fasal: '#pick:प्याज|गेहूँ', bhav: '#pick:₹2,000|₹2,500' },
      ask: ['{fasal} {bhav} पहुँचे तो बता देना', '{fasal} alert {bhav}'],
      done: ['ठीक है, {fasal} का भाव {bhav} होते ही संदेश आएगा।', 'अलर्ट लग गया है।'],
    },
    {
      tool: 'mitti_jaanch_booking',
      args: { din: '#pick:सोमवार|बुधवार|शनिवार' },
      ask: ['{din} को मिट्टी जाँच की बुकिंग कर दो', 'mitti jaanch {din}'],
      done: ['{din} के लिए मिट्टी जाँच बुक हो गई।', 'बुकिंग पक्की है, {din} को टीम खेत पर आएगी।'],
    },
  ],
  checks: [
    {
      tool: 'keet_chetavani_list',
      args: { zila: '#pick:हिसार|वर्धा', fasal: '#pick:कपास|सरसों' },
      ask: ['{zila} में {fasal} पर कीट की कोई चेतावनी है?', '{fasal} keet alert {zila}?'],
      none: [
        '{zila} में {fasal} के लिए कोई चेतावनी नहीं है।',
        'फ़िलहाल कीट का कोई ख़तरा नहीं है।',
        'नहीं, {fasal} पर कोई अलर्ट जारी नहीं हुआ।',
      ],
    },
    {
      tool: 'bakaya_rin_dekho',
      args: { panjikaran: '#id:PMK#########' },
      ask: ['क्या मेरे नाम कोई बकाया क़र्ज़ है? {panjikaran}', 'bakaya {panjikaran}'],
      none: ['आपके नाम कोई बकाया नहीं है।', '{panjikaran} पर कोई क़र्ज़ बाक़ी नहीं।'],
    },
  ],
  knowledge: {
    source: 'yojana_margdarshika',
    thing: 'फ़सल बीमा का दावा',
    ask: ['फ़सल बीमा का दावा कैसे करें?', 'bima claim kaise', 'ओले गिरने से मेरी फ़सल ख़राब हो गई। बीमा का पैसा कैसे मिलेगा?'],
    documents: [
      'नुक़सान के 72 घंटे के भीतर 14447 पर या ऐप में सूचना दें। फ़ोटो, खसरा नंबर और बैंक पासबुक ज़रूरी है।',
      'सर्वे 10 दिन में होता है, भुगतान उसके बाद 15 दिन में।',
    ],
    tell: [
      'नुक़सान के 72 घंटे के अंदर 14447 पर फ़ोन करें या ऐप में सूचना दें। साथ में फ़ोटो, खसरा नंबर और पासबुक रखें।',
      '72 घंटे में सूचना देनी होती है; सर्वे 10 दिन में और भुगतान उसके 15 दिन में हो जाता है।',
    ],
  },
  chats: [
    { ask: 'DAP कब डालें?', tell: 'DAP बुवाई के समय डालें, बीज से 4-5 सेंटीमीटर नीचे।' },
    { ask: 'ड्रिप सिंचाई के फ़ायदे?', tell: 'पानी 40-60 % तक बचता है, खरपतवार कम होता है और खाद सीधे जड़ तक पहुँचती है।' },
  ],
  sorrows: [
    {
      ask: 'बारिश की ग़लत जानकारी से मेरी कटी फ़सल भीग गई',
      tell: 'आपकी मेहनत का नुक़सान सुनकर बहुत दुख हुआ, क्षमा करें। कटी फ़सल भी 14 दिन तक बीमे में आती है: 72 घंटे में 14447 पर सूचना दें।',
    },
  ],
  lookalikes: [
    {
      ask: 'क्या किराये की ज़मीन पर सम्मान निधि मिलती है?',
      tell: 'नहीं, सम्मान निधि उसी को मिलती है जिसके नाम ज़मीन दर्ज है। फ़सल बीमा बटाईदार भी ले सकते हैं।',
    },
    {
      ask: '"आधार सत्यापन असफल" क्यों लिखा आता है?',
      tell: 'इसका मतलब है कि आधार और खाते में नाम अलग-अलग हैं। CSC केंद्र पर नाम एक जैसा करवा लें।',
    },
  ],
  zeros: [
    {
      tool: 'byaj_dar',
      args: { panjikaran: '#id:PMK#########' },
      data: { byaj: 0, avadhi: '6 महीने' },
      thing: '{panjikaran} पर ब्याज',
      ask: ['मुझे कितना ब्याज देना है? {panjikaran}', 'byaj {panjikaran}'],
      tell: ['पहले {avadhi} का ब्याज 0 है।', 'आपको 0 % ब्याज देना है।'],
    },
  ],
  noisy: [
    {
      tool: 'asafal_bhugtan',
      args: { panjikaran: '#id:PMK#########' },
      data: {
        asafal: '#int:1-4',
        karan: '#pick:खाता आधार से जुड़ा नहीं|IFSC ग़लत|खाता निष्क्रिय',
        agla_prayas: '#pick:5 मार्च|20 मार्च',
      },
      thing: '{panjikaran} के असफल भुगतान',
      ask: ['{panjikaran} का भुगतान क्यों असफल हुआ?', 'payment fail {panjikaran}'],
      tell: ['{asafal} भुगतान असफल हुए। कारण: {karan}। अगली कोशिश {agla_prayas} को होगी।', 'कारण: {karan}।'],
    },
  ],
}
