import type { Pack } from '../pack.ts'

export const HINDI: Pack = {
  domain: 'fitness-chain',
  language: 'hi',
  agents: ['fit-saathi', 'sadasyata-desk'],
  system: 'आप "दम फ़िटनेस" की सहायक हैं। छोटे वाक्यों में उत्साह से जवाब दें, और हर आँकड़ा टूल से लें।',
  lookups: [
    {
      tool: 'sadasyata_dekho',
      args: { sadasya: '#id:DF-#####' },
      data: { plan: '#pick:सिल्वर|गोल्ड|छात्र प्लान', samapti: '#date', fees: '#int:800-4500' },
      thing: 'सदस्य {sadasya}',
      ask: [
        'मेरी सदस्यता {sadasya} कब तक है?',
        '{sadasya} ka plan kab khatam hoga',
        'मैं अगले महीने शहर बदल रहा हूँ, बताइए {sadasya} की फ़ीस और आख़िरी तारीख़ क्या है',
      ],
      tell: [
        'आपका {plan} प्लान {samapti} तक चलेगा।',
        'फ़ीस {fees} रुपये है और प्लान {samapti} को समाप्त होगा।',
        'चिंता न करें, प्लान बंद नहीं हुआ है: {plan}, {samapti} तक।',
        '{sadasya}: {plan}, {fees} रुपये।',
      ],
    },
    {
      tool: 'batch_samay',
      args: { class: '#pick:योग|ज़ुम्बा|स्पिन' },
      data: { samay: '#pick:सुबह 6:30|शाम 7 बजे|रात 8:15', coach: '#name', khaliSeat: '#int:1-15' },
      thing: '{class} क्लास',
      ask: ['{class} की क्लास कितने बजे है?', '{class} me seat hai kya', '{class} कौन सिखाता है?'],
      tell: [
        '{class} की क्लास {samay} है, {coach} सिखाते हैं।',
        '{khaliSeat} सीटें ख़ाली हैं, समय {samay}।',
        'क्लास {samay} शुरू होती है।',
      ],
    },
    {
      tool: 'shakha_bheed',
      args: { shakha: '#pick:सेक्टर 18|इंदिरा नगर|कोथरूड' },
      data: { log: '#int:5-90', band: '#pick:रात 10 बजे|रात 11 बजे' },
      thing: '{shakha} शाखा',
      ask: ['{shakha} में अभी कितनी भीड़ है?', '{shakha} jim kab tak khula hai', '{shakha} शाखा अभी भरी हुई है क्या'],
      tell: ['{shakha} में अभी {log} लोग हैं, {band} तक खुला है।', 'अभी {log} लोग कसरत कर रहे हैं।', 'यह {band} तक खुला रहता है।'],
    },
    {
      tool: 'trainer_session',
      args: { session: '#id:PT###' },
      data: { din: '#pick:सोमवार|गुरुवार|शनिवार', samay: '#pick:7:00|18:30', trainer: '#name' },
      thing: 'सेशन {session}',
      ask: ['मेरा सेशन {session} कब है?', '{session} kiske saath hai', '{session} का दिन और समय बता दीजिए'],
      tell: [
        'सेशन {session} {din} को {samay} बजे {trainer} के साथ है।',
        '{din}, {samay} बजे।',
        'ट्रेनर {trainer} हैं, {din} को।',
      ],
    },
    {
      tool: 'vajan_record',
      args: { sadasya: '#id:DF-#####' },
      data: { vajan: '#int:48-110', badlav: '#pick:2 किलो कम|1 किलो ज़्यादा', tareekh: '#date' },
      thing: '{sadasya} का वज़न रिकॉर्ड',
      ask: ['{sadasya} का पिछला वज़न क्या था', 'weight record {sadasya}', 'मेरा वज़न कितना बदला? {sadasya}'],
      tell: [
        'पिछला वज़न {vajan} किलो था, {badlav}।',
        '{tareekh} को वज़न {vajan} किलो दर्ज हुआ।',
        'आप {badlav} हैं, अभी {vajan} किलो।',
      ],
    },
  ],
  actions: [
    {
      tool: 'sadasyata_rok',
      args: { sadasya: '#id:DF-#####' },
      ask: ['{sadasya} को एक महीने रोक दीजिए', '{sadasya} pause kar do'],
      done: ['सदस्यता एक महीने के लिए रोक दी गई है।', 'हो गया, {sadasya} रुका हुआ है।'],
    },
    {
      tool: 'locker_lo',
      args: { shakha: '#pick:सेक्टर 18|कोथरूड' },
      ask: ['{shakha} में लॉकर चाहिए', 'locker {shakha}'],
      done: ['{shakha} में लॉकर बुक हो गया।', 'लॉकर आपके नाम कर दिया है।'],
    },
  ],
  checks: [
    {
      tool: 'bakaya_fees',
      args: { sadasya: '#id:DF-#####' },
      ask: ['क्या {sadasya} पर कुछ बकाया है?', 'baaki fees {sadasya}'],
      none: ['कोई फ़ीस बकाया नहीं है।', 'नहीं, {sadasya} का सब भुगतान हो चुका है।', 'बकाया कुछ भी नहीं है, निश्चिंत रहें।'],
    },
    {
      tool: 'radd_class',
      args: { class: '#pick:योग|ज़ुम्बा' },
      ask: ['आज {class} रद्द तो नहीं?', '{class} cancel hai kya'],
      none: ['आज {class} की कोई क्लास रद्द नहीं है।', 'नहीं, क्लास तय समय पर होगी।'],
    },
  ],
  knowledge: {
    source: 'jim-niyam',
    thing: 'मेहमान लाने के नियम',
    ask: ['क्या मैं दोस्त को साथ ला सकता हूँ?', 'guest pass ka niyam kya hai'],
    documents: ['हर सदस्य महीने में 2 मेहमान मुफ़्त ला सकता है।', 'मेहमान को पहचान पत्र दिखाना होगा।'],
    tell: ['हाँ, महीने में 2 मेहमान मुफ़्त, पहचान पत्र ज़रूरी है।', 'आप महीने में दो मेहमान मुफ़्त ला सकते हैं, उन्हें पहचान पत्र दिखाना होगा।'],
  },
  chats: [{ ask: 'कसरत सुबह करें या शाम?', tell: 'जिस समय आप रोज़ कर सकें, वही सबसे अच्छा है।' }],
  sorrows: [
    { ask: 'ट्रेनर ने सबके सामने मज़ाक उड़ाया', tell: 'यह सुनकर बहुत दुख हुआ, हम माफ़ी चाहते हैं। आप बिना शुल्क ट्रेनर बदल सकते हैं।' },
  ],
  lookalikes: [{ ask: 'क्या बुखार में जिम जा सकता हूँ?', tell: 'नहीं, बुखार में कसरत न करें, पहले आराम करें।' }],
  zeros: [
    {
      tool: 'registration_shulk',
      args: { sadasya: '#id:DF-#####' },
      data: { shulk: 0, offer: 'दिवाली' },
      thing: '{sadasya} का पंजीकरण शुल्क',
      ask: ['{sadasya} का पंजीकरण शुल्क कितना है?', 'joining fees {sadasya}'],
      tell: ['पंजीकरण शुल्क 0 रुपये है।', 'कोई पंजीकरण शुल्क नहीं लगेगा।'],
    },
  ],
  noisy: [
    {
      tool: 'machine_kharabi',
      args: { machine: '#id:TM-##' },
      data: { kharabi: '#pick:मोटर फ़ेल|स्क्रीन एरर E5', kab: '#pick:कल|आज सुबह' },
      thing: 'मशीन {machine}',
      ask: ['मशीन {machine} में क्या ख़राबी है?', '{machine} kyu band hai'],
      tell: ['{machine} में {kharabi} है, {kab} से।', 'ख़राबी: {kharabi} ({kab})।'],
    },
  ],
}

export const CHINESE: Pack = {
  domain: 'chess-club',
  language: 'zh',
  agents: ['qishe-zhuli', 'saishi-anpai'],
  system: '你是弈林棋社的助手,语气亲切,回答简短,所有数据都要来自工具。',
  lookups: [
    {
      tool: 'chaxun_dengji',
      args: { huiyuan: '#id:YL####' },
      data: { dengji: '#pick:业余三段|业余五段|二级棋士', jifen: '#int:900-2400', paiming: '#int:1-80' },
      thing: '会员{huiyuan}的等级',
      ask: ['会员{huiyuan}现在几段?', '{huiyuan}积分多少', '孩子学了一年棋,想知道{huiyuan}的等级和排名,谢谢'],
      tell: [
        '{huiyuan}目前是{dengji},积分{jifen}。',
        '等级分{jifen},社内排名第{paiming}。',
        '没有掉段,现在是{dengji},排第{paiming}名。',
        '{dengji},{jifen}分。',
      ],
    },
    {
      tool: 'duizhen_biao',
      args: { bisai: '#pick:春季杯|周末快棋赛|少年赛' },
      data: { shijian: '#pick:周六上午9点|周日下午2点', zhuohao: '#int:1-40', duishou: '#name' },
      thing: '{bisai}的对阵',
      ask: ['{bisai}第一轮几点开始', '{bisai}我坐几号桌', '{bisai}对手是谁呀'],
      tell: [
        '{bisai}{shijian}开始,您在{zhuohao}号桌,对手是{duishou}。',
        '对手是{duishou},{zhuohao}号桌。',
        '{shijian}开赛,请提前十分钟到场。',
      ],
    },
    {
      tool: 'kecheng_feiyong',
      args: { kecheng: '#pick:启蒙班|提高班|残局专题' },
      data: { feiyong: '#int:300-2600', keshi: '#int:8-24', laoshi: '#name' },
      thing: '{kecheng}的费用',
      ask: ['{kecheng}多少钱', '{kecheng}一共几节课?', '{kecheng}哪位老师教'],
      tell: [
        '{kecheng}共{keshi}课时,费用{feiyong}元。',
        '费用是{feiyong}元,由{laoshi}老师授课。',
        '一共{keshi}节课,{feiyong}元。',
      ],
    },
    {
      tool: 'yuding_qizhuo',
      args: { yuding: '#id:QZ###' },
      data: { zhuohao: '#int:1-20', shijian: '#pick:晚上7点|下午3点', renshu: '#int:2-6' },
      thing: '预订{yuding}',
      ask: ['预订{yuding}是几点', '{yuding}成功了吗?', '帮忙看下{yuding}是哪张桌子'],
      tell: [
        '预订{yuding}已确认,{shijian},{zhuohao}号桌。',
        '{shijian},{renshu}位,{zhuohao}号桌。',
        '已经订好了,是{zhuohao}号桌。',
      ],
    },
    {
      tool: 'qipu_chakan',
      args: { qipu: '#id:QP-####' },
      data: { baifang: '#name', jieguo: '#pick:白胜|黑胜|和棋', buju: '#pick:西西里防御|后翼弃兵' },
      thing: '棋谱{qipu}',
      ask: ['棋谱{qipu}谁赢了', '{qipu}用的什么开局', '想复盘{qipu},结果是什么?'],
      tell: ['{qipu}的结果是{jieguo},开局为{buju}。', '{jieguo},执白的是{baifang}。', '开局是{buju},最后{jieguo}。'],
    },
  ],
  actions: [
    {
      tool: 'baoming_bisai',
      args: { bisai: '#pick:春季杯|少年赛' },
      ask: ['帮我报名{bisai}', '我要参加{bisai}'],
      done: ['{bisai}报名成功。', '已经为您报好{bisai}了。'],
    },
    {
      tool: 'quxiao_yuding',
      args: { yuding: '#id:QZ###' },
      ask: ['取消{yuding}', '{yuding}我来不了了,取消吧'],
      done: ['预订{yuding}已取消。', '取消好了。'],
    },
  ],
  checks: [
    {
      tool: 'weigui_jilu',
      args: { huiyuan: '#id:YL####' },
      ask: ['{huiyuan}有违规记录吗', '查一下{huiyuan}的处罚'],
      none: ['{huiyuan}没有任何违规记录。', '没有,记录良好。', '无违规。'],
    },
    {
      tool: 'saicheng_chongtu',
      args: { bisai: '#pick:春季杯|周末快棋赛' },
      ask: ['{bisai}和我的课冲突吗', '{bisai}时间有没有冲突'],
      none: ['{bisai}与您的课程没有冲突。', '没有冲突,可以放心参加。'],
    },
  ],
  knowledge: {
    source: 'qishe-zhangcheng',
    thing: '请假补课的规定',
    ask: ['请假可以补课吗', '孩子发烧了,课怎么补?'],
    documents: ['提前一天请假可以补课,每期最多补3次。', '当天请假不补课。'],
    tell: ['提前一天请假可以补课,每期最多3次;当天请假不补。', '可以补,但要提前一天请假,一期最多补3次。'],
  },
  chats: [{ ask: '象先走还是马先走', tell: '一般先出马,再出象,因为马的好位置更早确定。' }],
  sorrows: [
    { ask: '裁判判错了,我孩子哭了一晚上', tell: '非常抱歉让孩子受委屈了。您可以在48小时内提交申诉,复核后会更正成绩。' },
  ],
  lookalikes: [{ ask: '王可以走进被将的格子吗', tell: '不可以,王不能走到被对方攻击的格子上。' }],
  zeros: [
    {
      tool: 'baoming_fei',
      args: { bisai: '#pick:少年赛|周末快棋赛' },
      data: { fei: 0, duixiang: '会员' },
      thing: '{bisai}的报名费',
      ask: ['{bisai}报名费多少', '{bisai}要交钱吗'],
      tell: ['{bisai}的报名费是0元。', '不用交钱,会员免费。'],
    },
  ],
  noisy: [
    {
      tool: 'qizhong_guzhang',
      args: { zhong: '#id:Z-##' },
      data: { guzhang: '#pick:按键失灵|显示错误E2', cishu: '#int:2-9' },
      thing: '棋钟{zhong}',
      ask: ['棋钟{zhong}怎么了', '{zhong}老出问题吗'],
      tell: ['棋钟{zhong}的故障是{guzhang},共{cishu}次。', '{guzhang},出现过{cishu}次。'],
    },
  ],
}
