import type { Pack } from '../pack.ts'

export const HINDI_TAILOR: Pack = {
  domain: 'tailor-shop',
  language: 'hi',
  agents: ['darzi-bot', 'kapda-hisaab'],
  system: 'तुम "रंगरेज़ टेलर्स" के व्हाट्सऐप बॉट हो। छोटी और दोस्ताना बात करो, जो टूल बताए वही कहो।',
  lookups: [
    {
      tool: 'silaiStatus',
      args: { parchi: '#id:RT-####' },
      data: { taiyar: true, kab: '#pick:आज 6 बजे तक|कल दोपहर', kapda: '#pick:लहंगा|शेरवानी|कुर्ता' },
      thing: 'पर्ची {parchi}',
      ask: [
        '{parchi} तैयार है?',
        'bhaiya {parchi} ho gaya kya',
        'परसों शादी है और अब तक फ़ोन नहीं आया, {parchi} सिल गया क्या?',
      ],
      tell: ['हाँ जी।', 'हाँ, {kapda} तैयार है, {kab} ले जाइए।', 'तैयार है! {kab} दुकान पर आ जाइए।', '{parchi} तैयार है।'],
    },
    {
      tool: 'naapDekho',
      args: { graahak: '#pick:अनीता|विकास|फ़रहान' },
      data: { chhaati: '#int:32-46', kamar: '#int:26-42', lambai: '#int:36-58' },
      thing: '{graahak} का नाप',
      ask: ['{graahak} का नाप बताओ', '{graahak} ka naap kya hai', 'पिछली बार {graahak} का नाप क्या लिया था?'],
      tell: ['छाती {chhaati}, कमर {kamar}, लंबाई {lambai} इंच।', '{graahak}: छाती {chhaati} और कमर {kamar} इंच।'],
    },
    {
      tool: 'silaiRate',
      args: { cheez: '#pick:ब्लाउज़|सूट|पैंट' },
      data: { rupaye: '#int:250-2400', din: '#int:2-12' },
      thing: '{cheez} की सिलाई का रेट',
      ask: ['{cheez} की सिलाई कितनी?', '{cheez} silai rate', '{cheez} सिलवाना है, कितना लोगे और कितने दिन?'],
      tell: ['{rupaye} रुपये, {din} दिन में।', '{cheez} के {rupaye} रुपये लगेंगे, {din} दिन।', '{rupaye} रुपये।'],
    },
  ],
  actions: [
    {
      tool: 'naapBadlo',
      args: { inch: '#int:1-3' },
      ask: ['कमर {inch} इंच ढीली कर दो', 'kamar {inch} inch badha do'],
      done: ['कमर {inch} इंच बढ़ा दी, नोट हो गया।', 'नोट कर लिया।'],
    },
    {
      tool: 'homeDelivery',
      args: { parchi: '#id:RT-####' },
      ask: ['{parchi} घर भेज देना', '{parchi} home delivery please'],
      done: ['{parchi} घर पहुँचा दिया जाएगा।', 'होम डिलीवरी लग गई।'],
    },
  ],
  checks: [
    {
      tool: 'udhaarDekho',
      args: { graahak: '#pick:अनीता|विकास' },
      ask: ['{graahak} का कोई उधार है?', '{graahak} udhaar?'],
      none: ['{graahak} का कोई उधार नहीं।', 'सब साफ़ है, उधार नहीं है।'],
    },
    {
      tool: 'chhuttiDekho',
      args: { mahina: '#pick:अगस्त|नवंबर' },
      ask: ['{mahina} में दुकान कभी बंद रहेगी?', '{mahina} chhutti?'],
      none: ['नहीं, {mahina} में कोई छुट्टी नहीं।', '{mahina} में दुकान रोज़ खुली है।'],
    },
  ],
  knowledge: {
    source: 'kapda-gyaan',
    thing: 'रेशम धोने का तरीका',
    ask: ['सिल्क कैसे धोएँ?', 'silk dhone ka tarika', 'रेशमी साड़ी मशीन में धो सकते हैं?'],
    documents: ['रेशम ठंडे पानी में हाथ से धोएँ।', 'छाया में सुखाएँ, निचोड़ें नहीं।'],
    tell: ['ठंडे पानी में हाथ से धोइए और छाया में सुखाइए।', 'हाथ से, ठंडे पानी में; निचोड़ना मत।'],
  },
  chats: [{ ask: 'शेरवानी के साथ क्या पहनें?', tell: 'चूड़ीदार और मोजड़ी सबसे अच्छी लगती हैं।' }],
  sorrows: [{ ask: 'मेरा कपड़ा आपने जला दिया!', tell: 'दिल से माफ़ी। आपका कपड़ा ख़राब हुआ, इसका हमें बहुत दुख है।' }],
  lookalikes: [
    { ask: 'छोटा कपड़ा बड़ा हो सकता है?', tell: 'नहीं, अंदर दबाव न हो तो कपड़ा बड़ा नहीं हो सकता।' },
    { ask: 'ग्राहक को मना करने का शालीन संदेश लिखो', tell: '"क्षमा करें, इस सप्ताह हम नया काम नहीं ले पाएँगे।"' },
  ],
  zeros: [
    {
      tool: 'badlavShulk',
      args: { parchi: '#id:RT-####' },
      data: { shulk: 0, seema: '7 दिन' },
      thing: '{parchi} का बदलाव शुल्क',
      ask: ['{parchi} में बदलाव का कितना?', 'alteration charge {parchi}'],
      tell: ['0 रुपये।', 'बदलाव का शुल्क 0 है।'],
    },
  ],
  noisy: [
    {
      tool: 'masheenLog',
      args: { masheen: '#pick:मशीन 2|मशीन 4' },
      data: { kharabi: '#pick:सुई टूटी, त्रुटि 6|मोटर विफल', baar: '#int:2-5' },
      thing: '{masheen} की खराबी',
      ask: ['{masheen} क्यों रुकी है?', '{masheen} me kya kharabi'],
      tell: ['{masheen} में {baar} बार "{kharabi}" आया।', 'खराबी: {kharabi}।'],
    },
  ],
}

export const CHINESE_BADMINTON: Pack = {
  domain: 'badminton-hall',
  language: 'zh',
  agents: ['changdi-xiaozhu', 'jiaolian-paike'],
  system: '羽你同行球馆机器人,语气活泼,爱用语气词,只说查到的。',
  lookups: [
    {
      tool: 'courtBooking',
      args: { code: '#id:YN####' },
      data: { ok: true, changdi: '#pick:3号场|5号场|8号场', shiduan: '#pick:19点到21点|周日10点到12点' },
      thing: '预订{code}',
      ask: ['{code}订上了没', '我的场{code}订成功了吗?', '同事都等着呢,{code}到底订好没有呀'],
      tell: ['订上啦!', '订好了哦,{changdi},{shiduan}。', '成功啦,{shiduan}在{changdi}。', '是的,{code}已订好。'],
    },
    {
      tool: 'coachFee',
      args: { jiaolian: '#pick:小林教练|阿杰教练' },
      data: { xueshifei: '#int:120-480', renshu: '#int:2-6' },
      thing: '{jiaolian}的课时费',
      ask: ['{jiaolian}一节课多少钱', '{jiaolian}怎么收费呀', '想跟{jiaolian}学,多少钱一小时?'],
      tell: ['{xueshifei}元一小时哦。', '{jiaolian}{xueshifei}元一节,最多{renshu}人一起。', '{xueshifei}块~'],
    },
    {
      tool: 'stringingJob',
      args: { paizi: '#id:拍##号' },
      data: { bangshu: '#int:20-30', quzou: '#pick:今晚8点后|明天中午' },
      thing: '{paizi}的穿线',
      ask: ['{paizi}线穿好没,多少磅', '{paizi}啥时候能拿', '帮看下{paizi}穿线进度'],
      tell: ['穿好了,{bangshu}磅,{quzou}来拿。', '{quzou}就能拿啦,{bangshu}磅。'],
    },
  ],
  actions: [
    {
      tool: 'addFriendToCourt',
      args: { pengyou: '#pick:小周|大伟' },
      ask: ['把{pengyou}加到我的场', '加一下{pengyou}呗'],
      done: ['{pengyou}加进来啦。', '加好啦!'],
    },
    {
      tool: 'releaseCourt',
      args: { code: '#id:YN####' },
      ask: ['{code}不打了,退了吧', '退掉{code}'],
      done: ['{code}退掉了。', '已经帮您退场啦。'],
    },
  ],
  checks: [
    {
      tool: 'closedDays',
      args: { yue: '#pick:五月|十月' },
      ask: ['{yue}有闭馆吗', '{yue}哪天不开门?'],
      none: ['{yue}天天都开。', '没有闭馆的日子哦。'],
    },
    {
      tool: 'lostItems',
      args: { riqi: '#pick:昨天|前天' },
      ask: ['{riqi}有人捡到东西吗', '{riqi}有失物登记没?'],
      none: ['{riqi}没有失物登记。', '没有呢,一件都没有。'],
    },
  ],
  knowledge: {
    source: 'qiuguan-guize',
    thing: '进场要求',
    ask: ['进场有什么要求?', '可以穿跑鞋打吗', '几岁的小孩能进场,要穿什么鞋?'],
    documents: ['必须穿羽毛球鞋。', '8岁以下需大人陪同。'],
    tell: ['要穿羽毛球鞋,8岁以下得有大人陪。', '必须是羽毛球鞋;不满8岁的小朋友要大人陪同。'],
  },
  chats: [{ ask: '新手多少磅合适', tell: '22到24磅就很好打。' }],
  sorrows: [{ ask: '灯突然灭了,害我扭了脚', tell: '真的对不起,希望您的脚早点好。场馆灯光出问题是我们的责任。' }],
  lookalikes: [
    { ask: '可以在场上抽烟吗', tell: '不可以哦,全馆禁烟。' },
    { ask: '发球“违例”是什么意思', tell: '就是发球不合规则,这一分归对方。' },
  ],
  zeros: [
    {
      tool: 'bookingPenalty',
      args: { code: '#id:YN####' },
      data: { shuangyue: 0, dengji: '#pick:银卡|金卡' },
      thing: '{code}的爽约次数',
      ask: ['{code}爽约几次了', '我爽约过几次?预订号{code}'],
      tell: ['0次,好棒!', '爽约0次。'],
    },
  ],
  noisy: [
    {
      tool: 'gateErrors',
      args: { zhaji: '#pick:1号闸机|2号闸机' },
      data: { cuowu: '#pick:扫码失败E5|人脸识别超时', cishu: '#int:3-20' },
      thing: '{zhaji}的报错',
      ask: ['{zhaji}为啥进不去', '{zhaji}报的什么错'],
      tell: ['{zhaji}今天报了{cishu}次“{cuowu}”。', '报错是{cuowu}。'],
    },
  ],
}

export const JAPANESE_BENTO: Pack = {
  domain: 'bento-delivery',
  language: 'ja',
  agents: ['bento-chan', 'haitatsu-annai'],
  system: 'お弁当宅配「まんぷく」のチャット。フレンドリーに、短く。わからないことは作らない。',
  lookups: [
    {
      tool: 'order_where',
      args: { chumon: '#id:MP-#####' },
      data: { shukka: true, tochaku: '#pick:11時50分ごろ|12時15分ごろ', driver: '#pick:高橋|ミゲル' },
      thing: '注文{chumon}',
      ask: [
        '{chumon}もう出ました?',
        '注文{chumon}は出発していますか',
        'お昼の会議に間に合わないと困るんですけど、{chumon}は出てますか!',
      ],
      tell: [
        '出ました!',
        'はい、出発済みで{tochaku}に着きます。',
        '{driver}が向かっています。到着は{tochaku}です。',
        '{chumon}は出発しました。',
      ],
    },
    {
      tool: 'menu_detail',
      args: { bento: '#pick:鮭弁当|からあげ弁当|野菜カレー' },
      data: { kcal: '#int:420-980', nedan: '#int:480-1280', allergen: '#pick:小麦・卵|大豆|乳' },
      thing: '{bento}の情報',
      ask: ['{bento}のカロリーと値段は?', '{bento}いくらで何キロカロリー', '{bento}について教えて'],
      tell: [
        '{nedan}円、{kcal}kcalです。',
        '{bento}は{kcal}kcalで{nedan}円。アレルゲンは{allergen}です。',
        '{kcal}kcal・{nedan}円!',
      ],
    },
    {
      tool: 'point_balance',
      args: { denwa: '#id:080-####-00##' },
      data: { pointo: '#int:40-5200', kigen: '#pick:来月末|年末' },
      thing: '{denwa}のポイント',
      ask: ['{denwa}のポイント残高は?', 'ポイント何点ある? {denwa}'],
      tell: ['{pointo}ポイントあります。', '{pointo}点で、期限は{kigen}です。', 'いま{pointo}ポイントですよ。'],
    },
  ],
  actions: [
    {
      tool: 'add_chopsticks',
      args: { zen: '#int:2-9' },
      ask: ['お箸{zen}膳追加で', '箸を{zen}膳つけてください'],
      done: ['お箸{zen}膳、追加しました。', '{zen}膳つけますね。'],
    },
    {
      tool: 'skip_tomorrow',
      args: { youbi: '#pick:火曜|金曜' },
      ask: ['{youbi}はお休みします', '{youbi}の分はいりません'],
      done: ['{youbi}はお休みにしました。', '{youbi}の配達を止めました。'],
    },
  ],
  checks: [
    {
      tool: 'delays_by_area',
      args: { chiku: '#pick:中央区|港北' },
      ask: ['{chiku}で遅れは出てますか', '{chiku}の遅延ある?'],
      none: ['{chiku}の遅れはありません。', '遅延はゼロです。'],
    },
    {
      tool: 'sold_out_list',
      args: { youbi: '#pick:火曜|金曜' },
      ask: ['{youbi}の売り切れメニューは?', '{youbi}に売り切れてるものある?'],
      none: ['{youbi}の売り切れはありません。', '全部ご注文いただけます。'],
    },
  ],
  knowledge: {
    source: 'haitatsu-rule',
    thing: '注文の締め切り',
    ask: ['何時までに頼めばいい?', '注文の締切と最低個数を教えてください', '当日注文っていける?'],
    documents: ['当日の注文は9時30分まで。', '3個から配達します。'],
    tell: ['当日は9時30分まで、3個からです。', '9時30分までに3個以上でお願いします。'],
  },
  chats: [{ ask: '玄米と白米、どっちが腹持ちいい?', tell: '食物繊維が多い玄米のほうが腹持ちがいいです。' }],
  sorrows: [
    {
      ask: '髪の毛が入っていました。',
      tell: '本当に申し訳ありません。不快な思いをさせてしまいました。代金は全額お返しする決まりです。',
    },
  ],
  lookalikes: [
    { ask: '昨日の弁当、まだ食べられる?', tell: 'いいえ、やめてください。当日中にお召し上がりください。' },
    { ask: '「在庫がありません」って英語で?', tell: '"Out of stock." です。' },
  ],
  zeros: [
    {
      tool: 'soryo_by_area',
      args: { chiku: '#pick:中央区|港北' },
      data: { soryo: 0, saitei: 3 },
      thing: '{chiku}の送料',
      ask: ['{chiku}の送料はいくら?', '{chiku}まで送料かかる?'],
      tell: ['送料は0円です。', '0円です!'],
    },
  ],
  noisy: [
    {
      tool: 'rice_cooker_log',
      args: { kama: '#pick:1号釜|2号釜' },
      data: { ijo: '#pick:E-03 温度異常|点火失敗', kai: '#int:2-6' },
      thing: '{kama}の異常',
      ask: ['{kama}どうしたの?', '{kama}の異常を教えて'],
      tell: ['{kama}で「{ijo}」が{kai}回出ました。', '{ijo}です。'],
    },
  ],
}
