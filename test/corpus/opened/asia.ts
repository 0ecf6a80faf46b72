import type { Pack } from '../pack.ts'

export const JAPANESE: Pack = {
  domain: 'coworking',
  language: 'ja',
  agents: ['uketsuke-ai', 'kaigishitsu-kanri'],
  system: 'あなたはコワーキングスペース「つむぎ」の受付です。丁寧に、データのとおりに答えてください。',
  lookups: [
    {
      tool: 'get_meeting_room',
      args: { yoyaku: '#id:TM-####' },
      data: {
        kakutei: true,
        heya: '#pick:会議室A|会議室B|和室',
        kaishi: '#pick:10時|13時30分|16時',
        ninzu: '#int:2-12',
      },
      thing: '予約{yoyaku}',
      ask: [
        '予約{yoyaku}は確定していますか?',
        '{yoyaku}ってもう確定?',
        '明日の打ち合わせで使うのですが、{yoyaku}は取れているでしょうか。急いでいます。',
      ],
      tell: [
        'ご心配には及びません。{kaishi}より{heya}で確定しております。',
        'はい。',
        'はい、{heya}で{kaishi}から確定しています。',
        '確定済みです。{ninzu}名様、{heya}でございます。',
        '{yoyaku}は確定しております。',
      ],
    },
    {
      tool: 'get_member_plan',
      args: { kaiin: '#id:M#####' },
      data: {
        plan: '#pick:平日プラン|夜間プラン|全日プラン',
        ryokin: '#int:6000-33000',
        koushin: '#pick:3月末|9月1日',
      },
      thing: '会員{kaiin}の契約',
      ask: ['会員{kaiin}のプランと料金を教えてください。', '{kaiin} いくら払ってたっけ', '{kaiin}の契約内容は?'],
      tell: [
        '{plan}で月額{ryokin}円です。',
        '{plan}、{ryokin}円、更新は{koushin}です。',
        'ご契約は{plan}({ryokin}円)となっております。',
      ],
    },
    {
      tool: 'get_parcel_box',
      args: { hako: '#int:1-60' },
      data: { todoita: true, jikan: '#pick:今朝9時|昨日の夕方', gyosha: '#pick:ヤマト|佐川' },
      thing: '宅配ボックス{hako}番の荷物',
      ask: ['ボックス{hako}番に荷物届いてますか', '{hako}番のボックス、荷物来た?'],
      tell: ['はい、{jikan}に届いています。', '届いています。', '{gyosha}の荷物が{jikan}に届きました。'],
    },
  ],
  actions: [
    {
      tool: 'extend_seat',
      args: { jikan: '#int:1-4' },
      ask: ['席を{jikan}時間延長してください。', 'あと{jikan}時間いたいです'],
      done: ['{jikan}時間延長いたしました。', '延長しました。'],
    },
    {
      tool: 'wifi_password_reset',
      args: { kaiin: '#id:M#####' },
      ask: ['{kaiin}のWi-Fiパスワードをリセットして', 'Wi-Fiのパスワードを再設定したいです。{kaiin}です。'],
      done: ['パスワードをリセットしました。', '{kaiin}様のパスワードを再設定いたしました。'],
    },
  ],
  checks: [
    {
      tool: 'list_noise_reports',
      args: { kai: '#pick:2階|3階' },
      ask: ['今日、{kai}で騒音の苦情はありましたか。', '{kai}の苦情ある?'],
      none: ['{kai}の苦情はありません。', 'いいえ、一件もございません。'],
    },
    {
      tool: 'list_unpaid_fees',
      args: { kaiin: '#id:M#####' },
      ask: ['{kaiin}の未払いはありますか。', '未払い残ってる? {kaiin}'],
      none: ['未払いはございません。', '{kaiin}様の未払いはゼロ件です。'],
    },
  ],
  knowledge: {
    source: 'riyou-kiyaku',
    thing: '来客の規則',
    ask: ['来客は何名まで入れますか。', '友達連れて行っていい?何人まで', 'ゲストの時間制限は?'],
    documents: ['来客は1名まで、2時間以内です。', '受付で名前を記入してください。'],
    tell: ['来客は1名様まで、2時間以内で、受付でお名前をご記入ください。', '1名、2時間までです。'],
  },
  chats: [{ ask: 'コワーキングって何?', tell: '机や会議室を他の人と共有して働く場所のことです。' }],
  sorrows: [
    {
      ask: '隣の人の電話がうるさくて仕事になりませんでした。',
      tell: 'ご不便をおかけして申し訳ございません。通話は電話ブースのみとしております。',
    },
  ],
  lookalikes: [
    { ask: 'ここで泊まってもいいですか。', tell: 'いいえ、宿泊はできません。' },
    {
      ask: '「ただいま満席のためご利用いただけません」を英語にして',
      tell: '"We are currently full and cannot accommodate you."',
    },
  ],
  zeros: [
    {
      tool: 'get_waiting_count',
      args: { kai: '#pick:2階|3階' },
      data: { machi: 0, kuuseki: '#int:3-20' },
      thing: '{kai}の待ち人数',
      ask: ['{kai}は何人待ちですか。', '{kai}の待ち人数は?'],
      tell: ['0人待ちです。', '待ち人数は0人です。'],
    },
  ],
  noisy: [
    {
      tool: 'get_printer_log',
      args: { printer: '#pick:複合機1|複合機2' },
      data: { error: '#pick:紙詰まり E-20|トナー切れエラー', kaisu: '#int:2-9' },
      thing: '{printer}の記録',
      ask: ['{printer}はどうして止まっているの?', '{printer}のエラーは何?'],
      tell: ['{printer}は「{error}」で{kaisu}回停止しました。', 'エラーは{error}です。'],
    },
  ],
}

export const HINDI: Pack = {
  domain: 'gas-cylinder',
  language: 'hi',
  agents: ['rasoi-sahayak', 'vitaran-agent'],
  system: 'आप ज्योति गैस एजेंसी के सहायक हैं। सरल भाषा में, केवल सही जानकारी दें।',
  lookups: [
    {
      tool: 'bookingKiSthiti',
      args: { booking: '#id:JG######' },
      data: { nikla: true, din: '#pick:आज शाम तक|कल सुबह|शुक्रवार को', chaalak: '#pick:रमेश|सलीम|गुरप्रीत' },
      thing: 'बुकिंग {booking}',
      ask: [
        '{booking} वाला सिलेंडर निकला क्या?',
        'भैया सिलेंडर कब आएगा {booking}',
        'घर में मेहमान हैं और गैस खत्म हो गई है। बुकिंग {booking} का सिलेंडर निकल गया?',
      ],
      tell: [
        'चिंता मत कीजिए, निकल गया है, {din} मिल जाएगा।',
        'हाँ।',
        'हाँ, सिलेंडर निकल गया है, {din} पहुँच जाएगा।',
        'निकल चुका है; {chaalak} लेकर आ रहे हैं।',
        '{din} पहुँचेगा, गाड़ी निकल गई है।',
      ],
    },
    {
      tool: 'sabsidiDekho',
      args: { grahak: '#id:G-#####' },
      data: { raashi: '#int:180-420', tarikh: '#pick:5 मार्च|18 जुलाई', bank: '#pick:एसबीआई|पीएनबी' },
      thing: 'ग्राहक {grahak} की सब्सिडी',
      ask: ['मेरी सब्सिडी कितनी आई? {grahak}', 'subsidy {grahak} kab aayi', '{grahak} की सब्सिडी किस बैंक में गई और कितनी?'],
      tell: [
        '{raashi} रुपये {tarikh} को {bank} में जमा हुए।',
        '{bank} में {raashi} रुपये, {tarikh} को।',
        'आपके {bank} खाते में {tarikh} को {raashi} रुपये आए।',
      ],
    },
    {
      tool: 'daamBatao',
      args: { prakaar: '#pick:14 किलो|5 किलो|19 किलो' },
      data: { daam: '#int:350-1900', shahar: '#pick:भोपाल|नागपुर' },
      thing: '{prakaar} सिलेंडर का दाम',
      ask: ['{prakaar} सिलेंडर कितने का है?', '{prakaar} का रेट', 'आज {prakaar} वाले का दाम बता दीजिए'],
      tell: ['{daam} रुपये।', '{prakaar} सिलेंडर {daam} रुपये का है।', '{shahar} में आज दाम {daam} रुपये है।'],
    },
  ],
  actions: [
    {
      tool: 'pataBadlo',
      args: { pin: '#id:4620##' },
      ask: ['मेरा पिन कोड {pin} कर दीजिए', 'pin change karo {pin}'],
      done: ['पिन कोड {pin} कर दिया गया है।', 'हो गया, नया पिन {pin} है।'],
    },
    {
      tool: 'bookingRaddKaro',
      args: { booking: '#id:JG######' },
      ask: ['{booking} रद्द कर दो', 'कृपया {booking} कैंसल करें'],
      done: ['{booking} रद्द हो गई है।', 'बुकिंग {booking} रद्द कर दी।'],
    },
  ],
  checks: [
    {
      tool: 'bakayaRaashi',
      args: { grahak: '#id:G-#####' },
      ask: ['{grahak} पर कुछ बकाया है?', 'मेरा कोई पैसा बाकी है क्या? {grahak}'],
      none: ['आप पर कुछ भी बकाया नहीं है।', 'कोई बकाया नहीं, सब चुकता है।'],
    },
    {
      tool: 'surakshaShikayat',
      args: { mohalla: '#pick:शिवाजी नगर|गांधी चौक' },
      ask: ['{mohalla} में गैस रिसाव की कोई शिकायत है?', '{mohalla} में आज कोई शिकायत?'],
      none: ['{mohalla} में कोई शिकायत नहीं है।', 'नहीं, आज एक भी शिकायत नहीं आई।'],
    },
  ],
  knowledge: {
    source: 'suraksha-pustika',
    thing: 'गैस रिसाव का नियम',
    ask: ['गैस लीक हो तो क्या करें?', 'gas ki badbu aa rahi hai kya karu', 'रिसाव पर सबसे पहले क्या करूँ और किस नंबर पर फ़ोन करूँ?'],
    documents: ['रिसाव हो तो रेगुलेटर बंद करें और खिड़कियाँ खोलें।', 'आपात नंबर 1906 है।'],
    tell: ['रेगुलेटर बंद करें, खिड़कियाँ खोलें और 1906 पर फ़ोन करें।', 'पहले रेगुलेटर बंद, फिर खिड़कियाँ खोलिए; आपात नंबर 1906 है।'],
  },
  chats: [{ ask: 'एलपीजी क्या है?', tell: 'यह दाब में द्रव बनाई गई प्रोपेन और ब्यूटेन गैस है।' }],
  sorrows: [{ ask: 'आपका आदमी बहुत बदतमीज़ी से बोला', tell: 'मैं इसके लिए माफ़ी चाहता हूँ। ऐसा व्यवहार बिल्कुल सही नहीं है।' }],
  lookalikes: [
    { ask: 'क्या सिलेंडर को लिटाकर रख सकते हैं?', tell: 'नहीं, सिलेंडर को हमेशा सीधा खड़ा रखना चाहिए।' },
    { ask: 'घरेलू सिलेंडर होटल में चला सकते हैं?', tell: 'नहीं, इसकी अनुमति नहीं है।' },
  ],
  zeros: [
    {
      tool: 'deriShulk',
      args: { grahak: '#id:G-#####' },
      data: { shulk: 0, maah: '#pick:मई|जून' },
      thing: '{grahak} का विलंब शुल्क',
      ask: ['{grahak} पर विलंब शुल्क कितना है?', 'late fee kitni {grahak}'],
      tell: ['विलंब शुल्क 0 है।', 'शुल्क 0 रुपये है।'],
    },
  ],
  noisy: [
    {
      tool: 'viphalBhugtan',
      args: { grahak: '#id:G-#####' },
      data: { truti: '#pick:यूपीआई त्रुटि U30|बैंक सर्वर विफल', baar: '#int:2-5' },
      thing: '{grahak} के विफल भुगतान',
      ask: ['मेरा भुगतान क्यों फेल हुआ? {grahak}', '{grahak} payment fail kyu'],
      tell: ['भुगतान {baar} बार विफल हुआ, कारण: {truti}।', 'कारण है: {truti}।'],
    },
  ],
}

export const CHINESE: Pack = {
  domain: 'housekeeping',
  language: 'zh',
  agents: ['jiazheng-guanjia', 'paidan-zhushou'],
  system: '你是“净悦家政”的客服助手。回答简短、礼貌,数据必须来自工具。',
  lookups: [
    {
      tool: 'query_visit',
      args: { dingdan: '#id:JY2027####' },
      data: { yipai: true, ayi: '#pick:王阿姨|李阿姨|陈师傅', shijian: '#pick:周三上午9点|周五下午2点|明天10点半' },
      thing: '订单{dingdan}',
      ask: ['{dingdan}派人了吗', '你好,我家明天来客人,请问订单{dingdan}安排好了没有?', '订单{dingdan}派单了没'],
      tell: [
        '别担心,没有耽误,{ayi}{shijian}到。',
        '已经派了。',
        '是的,已安排{ayi},{shijian}上门。',
        '{ayi}{shijian}到您家。',
        '派好了,{shijian}。',
      ],
    },
    {
      tool: 'query_price',
      args: { fuwu: '#pick:擦窗|深度保洁|油烟机清洗' },
      data: { jiage: '#int:90-680', shichang: '#int:2-8' },
      thing: '{fuwu}的价格',
      ask: ['{fuwu}多少钱?', '{fuwu}怎么收费,要几个小时', '想问下{fuwu}价格'],
      tell: ['{fuwu}{jiage}元,约{shichang}小时。', '{jiage}元。', '收费{jiage}元,大概需要{shichang}个小时。'],
    },
    {
      tool: 'query_card',
      args: { kahao: '#id:VIP#####' },
      data: { yue: '#int:60-3000', youxiao: '#pick:明年6月|今年年底' },
      thing: '会员卡{kahao}',
      ask: ['{kahao}卡里还有多少钱', '查一下{kahao}余额', '会员卡{kahao}余额多少,什么时候到期?'],
      tell: ['余额{yue}元,{youxiao}到期。', '还有{yue}元。', '您的卡余额为{yue}元,有效期到{youxiao}。'],
    },
  ],
  actions: [
    {
      tool: 'change_visit_time',
      args: { xin: '#pick:周六上午|周日下午' },
      ask: ['改到{xin}', '麻烦把上门时间改成{xin}'],
      done: ['已改到{xin}。', '好的,时间改为{xin}了。'],
    },
    {
      tool: 'leave_key_note',
      args: { weizhi: '#pick:物业|门卫' },
      ask: ['钥匙放{weizhi}了,备注一下', '请备注:钥匙在{weizhi}'],
      done: ['已备注:钥匙在{weizhi}。', '备注好了。'],
    },
  ],
  checks: [
    {
      tool: 'list_complaints',
      args: { ayi: '#pick:王阿姨|陈师傅' },
      ask: ['{ayi}有过投诉吗?', '有人投诉过{ayi}没'],
      none: ['{ayi}没有任何投诉。', '没有,一条投诉都没有。'],
    },
    {
      tool: 'list_unpaid_orders',
      args: { kahao: '#id:VIP#####' },
      ask: ['{kahao}有没有未付订单', '我还有没付的吗?卡号{kahao}'],
      none: ['没有未付的订单。', '{kahao}名下全部付清了。'],
    },
  ],
  knowledge: {
    source: 'fuwu-shouce',
    thing: '取消规定',
    ask: ['取消要扣钱吗?', '提前多久可以免费取消', '临时取消怎么算'],
    documents: ['提前12小时取消免费。', '不足12小时收取30元。'],
    tell: ['提前12小时取消免费,不足12小时收30元。', '12小时以前免费,之后收30元。'],
  },
  chats: [{ ask: '木地板怎么保养', tell: '用拧干的拖把擦,避免泡水,一年打一次蜡。' }],
  sorrows: [{ ask: '阿姨把我的花瓶打碎了!', tell: '非常抱歉,让您心疼了。服务中的损坏由保险赔付。' }],
  lookalikes: [
    { ask: '洁厕灵和84可以一起用吗', tell: '不可以,混用会产生有毒的氯气。' },
    { ask: '把“抱歉,今天约满了”翻译成英文', tell: '"Sorry, we are fully booked today."' },
  ],
  zeros: [
    {
      tool: 'query_penalty',
      args: { dingdan: '#id:JY2027####' },
      data: { weiyuejin: 0, beizhu: '' },
      thing: '订单{dingdan}的违约金',
      ask: ['{dingdan}要付多少违约金?', '{dingdan}违约金多少'],
      tell: ['违约金是0元。', '0元,不用付。'],
    },
  ],
  noisy: [
    {
      tool: 'query_machine_fault',
      args: { jiqi: '#pick:洗地机|蒸汽机' },
      data: { guzhang: '#pick:E3水泵故障|过热报警失败', cishu: '#int:2-6' },
      thing: '{jiqi}的故障',
      ask: ['{jiqi}怎么坏了', '{jiqi}报什么错?'],
      tell: ['{jiqi}报了{cishu}次“{guzhang}”。', '故障是:{guzhang}。'],
    },
  ],
}
