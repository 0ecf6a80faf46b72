import type { Pack } from '../pack.ts'

const NONE = { chats: [], sorrows: [], lookalikes: [], zeros: [], noisy: [] } as const

export const JAPANESE: Pack = {
  ...NONE,
  domain: 'ryokan',
  language: 'ja',
  agents: ['okami', 'shokuji-agent'],
  system: 'あなたは温泉旅館の女将です。',
  lookups: [
    {
      tool: 'roomInfo',
      args: { heya: '#pick:松の間|竹の間|梅の間' },
      data: { teiin: '#int:2-6', nedan: '#int:12000-60000' },
      thing: '{heya}',
      ask: ['{heya}は何名まで泊まれますか。', '{heya}の料金を知りたいです。'],
      tell: ['{heya}は{teiin}名様まで、一泊{nedan}円でございます。', '{teiin}名様、{nedan}円です。'],
    },
    {
      tool: 'shuttleTimes',
      args: { basho: '#pick:駅前|空港' },
      data: { jikoku: '#pick:14時|16時30分' },
      thing: '{basho}からの送迎',
      ask: ['{basho}の送迎は何時ですか。'],
      tell: ['{basho}からの送迎は{jikoku}に出ます。'],
    },
  ],
  actions: [
    {
      tool: 'assignYukata',
      args: { size: '#pick:大|中|小' },
      ask: ['浴衣は{size}でお願いします。'],
      done: ['浴衣の{size}を手配いたしました。'],
    },
  ],
  checks: [
    {
      tool: 'constructionNotices',
      args: { heya: '#pick:松の間|竹の間' },
      ask: ['{heya}の近くで工事はありますか。'],
      none: ['{heya}の周辺に工事の予定はございません。'],
    },
  ],
  knowledge: {
    source: 'bath-handbook',
    thing: '入浴時間',
    ask: ['温泉は何時まで入れますか。'],
    documents: ['大浴場は深夜零時まで。'],
    tell: ['大浴場は深夜零時までご利用いただけます。'],
  },
  sorrows: [
    {
      ask: '部屋が寒かったです。',
      tell: '寒い思いをさせてしまい申し訳ございません。今夜は暖かいお部屋に替え、夕食を無料にいたします。',
    },
  ],
}

export const HINDI: Pack = {
  ...NONE,
  domain: 'farm-market',
  language: 'hi',
  agents: ['mandi-mitra', 'mausam-mitra'],
  system: 'आप किसानों की मंडी के सलाहकार हैं।',
  lookups: [
    {
      tool: 'marketRate',
      args: { fasal: '#pick:गेहूँ|प्याज|टमाटर' },
      data: { bhav: '#int:800-4000', mandi: '#pick:इंदौर|नासिक' },
      thing: '{fasal} का भाव',
      ask: ['{fasal} का भाव क्या चल रहा है?', 'आज {fasal} कितने में बिक रहा है?'],
      tell: ['{mandi} में {fasal} {bhav} रुपये क्विंटल है।', '{bhav} रुपये प्रति क्विंटल।'],
    },
    {
      tool: 'rainForecast',
      args: { gaon: '#pick:रामपुर|सीतापुर' },
      data: { mm: '#int:1-90' },
      thing: '{gaon} का अनुमान',
      ask: ['{gaon} में कितनी बारिश होगी?'],
      tell: ['{gaon} में {mm} मिमी बारिश होगी।'],
    },
  ],
  actions: [
    {
      tool: 'broadcastNotice',
      args: { gaon: '#pick:रामपुर|सीतापुर' },
      ask: ['{gaon} के किसानों को सूचना भेजो'],
      done: ['{gaon} के किसानों को सूचना भेज दी।'],
    },
  ],
  checks: [
    {
      tool: 'pestAlerts',
      args: { fasal: '#pick:गेहूँ|प्याज' },
      ask: ['{fasal} पर कीट की कोई चेतावनी है?'],
      none: ['{fasal} पर कीट की कोई चेतावनी नहीं है।'],
    },
  ],
  knowledge: {
    source: 'sowing-almanac',
    thing: 'बुवाई का समय',
    ask: ['गेहूँ कब बोएँ?'],
    documents: ['गेहूँ नवंबर में बोएँ।'],
    tell: ['गेहूँ नवंबर में बोएँ।'],
  },
  sorrows: [{ ask: 'भुगतान दस दिन बाद मिला।', tell: 'भुगतान में हुई देर के लिए माफ़ी। अब से पैसा अगले दिन आएगा।' }],
}

export const CHINESE: Pack = {
  ...NONE,
  domain: 'courier',
  language: 'zh',
  agents: ['kuaidi-xiaoer', 'wangdian-xiaoer'],
  system: '你是快递公司的客服。',
  lookups: [
    {
      tool: 'parcelTrail',
      args: { danhao: '#id:SF#######' },
      data: { weizhi: '#pick:杭州转运中心|成都网点', yuji: '#date' },
      thing: '快件{danhao}',
      ask: ['快件{danhao}到哪了？', '{danhao}什么时候送到？'],
      tell: ['快件{danhao}在{weizhi}，预计{yuji}送达。', '现在位于{weizhi}。'],
    },
    {
      tool: 'freightEstimate',
      args: { gongjin: '#int:1-30' },
      data: { yunfei: '#money:8-200' },
      thing: '{gongjin}公斤的运费',
      ask: ['寄{gongjin}公斤要多少钱？'],
      tell: ['{gongjin}公斤运费为{yunfei}。'],
    },
  ],
  actions: [
    {
      tool: 'subscribePush',
      args: { danhao: '#id:SF#######' },
      ask: ['{danhao}到了提醒我'],
      done: ['{danhao}的提醒已设置好。'],
    },
  ],
  checks: [
    {
      tool: 'suspensionNotices',
      args: { chengshi: '#pick:武汉|西安' },
      ask: ['{chengshi}现在停运吗？'],
      none: ['{chengshi}没有停运，一切正常。'],
    },
  ],
  knowledge: {
    source: 'mailing-rules',
    thing: '寄件规定',
    ask: ['能寄锂电池吗？'],
    documents: ['锂电池只能走陆运。'],
    tell: ['可以，锂电池走陆运。'],
  },
  sorrows: [{ ask: '箱子被压坏了！', tell: '非常抱歉箱子受损，我们已经为您赔付并免去运费。' }],
}
