import type { Pack } from '../pack.ts'

export const JAPANESE: Pack = {
  domain: 'cinema-chain',
  language: 'ja',
  agents: ['eiga-guide', 'zaseki-tantou'],
  system: 'あなたは映画館「月光シネマ」の案内係です。丁寧な言葉で短く答え、数字はすべてツールの結果に従ってください。',
  lookups: [
    {
      tool: 'joei_jikan',
      args: { sakuhin: '#pick:雪の灯台|銀河急行|夏の終わり' },
      data: { kaishi: '#pick:10時15分|14時40分|19時05分', screen: '#int:1-9', nokori: '#int:2-120' },
      thing: '『{sakuhin}』の上映時間',
      ask: [
        '『{sakuhin}』は何時からですか?',
        '{sakuhin} 今日やってる?',
        '子どもと『{sakuhin}』を見たいのですが、何時の回で、席はまだありますか。',
      ],
      tell: [
        '『{sakuhin}』は{kaishi}から、スクリーン{screen}で上映します。',
        '{kaishi}の回がございます。残り{nokori}席です。',
        '満席ではございません。{kaishi}開始、残り{nokori}席です。',
        '{kaishi}から、{screen}番スクリーンですよ。',
      ],
    },
    {
      tool: 'yoyaku_shokai',
      args: { yoyaku: '#id:GC-#####' },
      data: { zaseki: '#id:F-1#', maisu: '#int:1-5', hizuke: '#pick:6月3日|8月21日|12月5日' },
      thing: '予約{yoyaku}',
      ask: [
        '予約{yoyaku}の座席を教えてください。',
        '{yoyaku}って何枚取ったっけ',
        '確認メールが届かないのですが、{yoyaku}は取れていますか?',
      ],
      tell: [
        '予約{yoyaku}は{hizuke}、座席{zaseki}、{maisu}枚でございます。',
        '{maisu}枚、お席は{zaseki}です。',
        'はい、{hizuke}の回で承っております。',
      ],
    },
    {
      tool: 'point_zandaka',
      args: { kaiin: '#id:GK######' },
      data: { point: '#int:50-4000', kigen: '#pick:3月末|9月末', rank: '#pick:三日月|満月' },
      thing: '会員{kaiin}のポイント',
      ask: [
        '{kaiin}のポイント残高は?',
        '会員{kaiin} 何ポイントある?',
        'ポイントの期限を知りたいです。会員番号は{kaiin}です。',
      ],
      tell: [
        '{point}ポイントございます。期限は{kigen}です。',
        '現在{point}ポイント、ランクは{rank}です。',
        '{kigen}まで有効な{point}ポイントがあります。',
      ],
    },
    {
      tool: 'ryokin_annai',
      args: { kubun: '#pick:学生|シニア|4DX' },
      data: { ryokin: '#int:1000-3200', waribiki: '#pick:毎月1日|水曜日' },
      thing: '{kubun}料金',
      ask: ['{kubun}はいくらですか?', '{kubun}料金を教えて', '{kubun}で割引の日はありますか'],
      tell: [
        '{kubun}料金は{ryokin}円です。',
        '{ryokin}円で、{waribiki}は割引がございます。',
        '{waribiki}がお得です。通常は{ryokin}円です。',
      ],
    },
    {
      tool: 'henkin_jokyo',
      args: { henkin: '#id:HK###' },
      data: { kingaku: '#int:1200-9000', jotai: '#pick:受付済み|送金済み', yotei: '#pick:3日後|来週月曜' },
      thing: '返金{henkin}',
      ask: ['返金{henkin}はどうなっていますか?', '{henkin}まだですか', '上映中止の返金{henkin}、いつ入りますか。'],
      tell: [
        '返金{henkin}は{jotai}で、{kingaku}円の入金は{yotei}の予定です。',
        '{kingaku}円、{jotai}です。',
        '{yotei}に{kingaku}円が入金されます。',
      ],
    },
  ],
  actions: [
    {
      tool: 'zaseki_henko',
      args: { yoyaku: '#id:GC-#####' },
      ask: ['{yoyaku}を通路側に変えてください', '{yoyaku} 席を後ろにしたい'],
      done: ['お席を変更いたしました。', '{yoyaku}の座席変更が完了しました。'],
    },
    {
      tool: 'mail_tsuchi',
      args: { sakuhin: '#pick:銀河急行|夏の終わり' },
      ask: ['『{sakuhin}』の発売日に知らせて', '『{sakuhin}』の通知をお願いします'],
      done: ['通知を設定しました。', '『{sakuhin}』の発売時にお知らせします。'],
    },
  ],
  checks: [
    {
      tool: 'joei_chushi',
      args: { sakuhin: '#pick:雪の灯台|銀河急行' },
      ask: ['『{sakuhin}』に上映中止の回はありますか?', '{sakuhin} 中止になってない?'],
      none: ['『{sakuhin}』に中止の回はございません。', 'いいえ、すべて予定どおりです。', '中止はありません。'],
    },
    {
      tool: 'wasuremono_itiran',
      args: { screen: '#int:1-9' },
      ask: ['スクリーン{screen}で傘の忘れ物は届いていますか', '{screen}番に忘れ物あった?'],
      none: ['スクリーン{screen}に忘れ物は届いておりません。', '本日の忘れ物はございません。'],
    },
  ],
  knowledge: {
    source: 'gekijo-rule',
    thing: '飲食物の持ち込み',
    ask: ['飲み物は持ち込めますか?', 'お菓子持ってっていい?'],
    documents: [
      'ふた付きの飲み物は持ち込めます。においの強い食べ物はご遠慮ください。',
      'アルコールの持ち込みは禁止です。',
    ],
    tell: [
      'ふた付きの飲み物は持ち込めますが、においの強い食べ物とアルコールはご遠慮ください。',
      'ふた付きの飲み物なら大丈夫です。アルコールは禁止です。',
    ],
  },
  chats: [
    { ask: '字幕と吹替、どっちがいい?', tell: '俳優の声を楽しむなら字幕、映像に集中するなら吹替がおすすめです。' },
  ],
  sorrows: [
    {
      ask: '隣の人がずっとスマホを見ていて最悪だった',
      tell: 'ご不快な思いをさせてしまい申し訳ございません。次回使える鑑賞券を受付でお渡しします。',
    },
  ],
  lookalikes: [{ ask: '上映中に写真を撮ってもいい?', tell: 'いいえ、できません。撮影は法律で禁止されています。' }],
  zeros: [
    {
      tool: 'cancel_ryo',
      args: { yoyaku: '#id:GC-#####' },
      data: { cancelRyo: 0, kigen: '前日' },
      thing: '{yoyaku}のキャンセル料',
      ask: ['{yoyaku}のキャンセル料は?', '{yoyaku}をやめたらお金かかる?'],
      tell: ['キャンセル料は0円です。', 'キャンセル料はかかりません。'],
    },
  ],
  noisy: [
    {
      tool: 'setsubi_koshou',
      args: { screen: '#int:1-9' },
      data: { koshou: '#pick:音響エラー|映写機の故障', fukkyu: '#pick:明日|金曜' },
      thing: 'スクリーン{screen}の設備',
      ask: ['スクリーン{screen}はなぜ休みですか', '{screen}番の故障って何?'],
      tell: ['{koshou}のためです。{fukkyu}に復旧します。', 'スクリーン{screen}は{koshou}で、{fukkyu}に直ります。'],
    },
  ],
}
