import type { Pack } from '../pack.ts'

export const CHINESE: Pack = {
  domain: 'yiyuan-guahao',
  language: 'zh',
  agents: ['daozhen-zhushou', 'yuyue-agent'],
  system:
    '你是仁和医院的线上导诊助手，为患者提供挂号、报告和缴费查询。用语礼貌简洁，不提供诊断；号源、报告和费用必须通过工具查询。',
  lookups: [
    {
      tool: 'registration.detail',
      args: { order_no: '#id:GH########' },
      data: {
        doctor: '#pick:陈立群主任|王岚副主任|许博医生',
        clinic_time: '#pick:3月9日上午9:30|3月18日下午2:10|4月2日上午10:40',
        room: '#pick:门诊楼3层306|门诊楼2层215|专家楼5层501',
        queue_no: '#int:3-48',
      },
      thing: '挂号单{order_no}',
      ask: [
        '我的号{order_no}是什么时间，在哪个诊室？',
        '{order_no} 几点看',
        '帮我妈妈挂的号忘记时间了，单号{order_no}，请问哪天几点、去哪里就诊？',
      ],
      tell: [
        '您预约的是{doctor}，就诊时间{clinic_time}，地点在{room}，排队序号{queue_no}。',
        '{clinic_time}，{room}。',
        '**就诊信息**\n- 医生：{doctor}\n- 时间：{clinic_time}\n- 诊室：{room}',
        '请于{clinic_time}到{room}就诊，建议提前15分钟签到。',
      ],
    },
    {
      tool: 'lis__get_report',
      args: { barcode: '#id:77########', item: '#pick:血常规|肝功能|甲状腺功能' },
      data: {
        conclusion: '#pick:各项指标正常|个别指标轻度偏高|个别指标略低',
        issued_at: '#pick:3月5日16:20|3月11日10:05|3月20日09:40',
        auditor: '#pick:刘敏|赵海涛',
      },
      thing: '条码{barcode}的{item}报告',
      ask: [
        '{item}报告出来了吗？结果怎么样？条码{barcode}',
        '{barcode} {item}结果',
        '昨天抽的血，条码是{barcode}，想看看{item}的结果。',
      ],
      tell: [
        '您的{item}报告已于{issued_at}发布，结论为：{conclusion}。具体解读请咨询医生。',
        '{item}：{conclusion}。',
        '结果是{conclusion}，由{auditor}审核，发布时间{issued_at}。',
      ],
    },
    {
      tool: 'queryYibaoBalance',
      args: { card_no: '#id:YB######' },
      data: {
        balance: '#pick:326.80元|1,845.00元|73.50元',
        reimburse_rate: '#pick:70%|85%|90%',
        used_this_year: '#pick:412.00元|2,960.30元',
      },
      thing: '医保卡{card_no}的余额',
      ask: [
        '我的医保卡{card_no}还剩多少钱？',
        '医保余额 {card_no}',
        '下午要去开药，先确认一下卡里够不够，卡号{card_no}。',
      ],
      tell: [
        '医保卡{card_no}当前余额为{balance}，今年已使用{used_this_year}，门诊报销比例{reimburse_rate}。',
        '余额{balance}。',
        '您卡里还有{balance}，门诊可报销{reimburse_rate}。',
      ],
    },
  ],
  actions: [
    {
      tool: 'tuihao_submit',
      args: { order_no: '#id:GH########' },
      ask: ['{order_no}不去了，帮我退号', '退号{order_no}'],
      done: ['{order_no}已为您退号，挂号费会原路退回。', '退号成功。'],
    },
    {
      tool: 'reminders.schedule',
      args: { day: '#pick:周二|周四|周六', matter: '#pick:空腹抽血|复查拍片' },
      ask: ['{day}提醒我{matter}', '设个提醒，{day}{matter}'],
      done: ['好，{day}早上会短信提醒您{matter}。', '提醒已设置。'],
    },
  ],
  checks: [
    {
      tool: 'find_unpaid_bills',
      args: { card_no: '#id:YB######' },
      ask: ['我还有没缴的费用吗？卡号{card_no}', '待缴费 {card_no}'],
      none: ['您没有待缴费用。', '卡号{card_no}下的费用都已结清，无需缴费。', '没有未缴的账单，您可以直接取药。'],
    },
    {
      tool: 'tingzhen.list',
      args: { doctor: '#pick:陈立群主任|王岚副主任', week: '#pick:本周|下周' },
      ask: ['{doctor}{week}有停诊吗？', '{doctor} {week} 停诊'],
      none: ['{doctor}{week}没有停诊，正常出诊。', '{week}无停诊安排。'],
    },
  ],
  knowledge: {
    source: 'jiuyi_zhinan_vec',
    thing: '住院陪护的规定',
    ask: ['住院可以陪护吗？', '陪护几个人', '老人明天住院，家里想轮流照顾，能留几个人陪护，要办手续吗？'],
    documents: [
      '每位住院患者可有1名固定陪护，凭身份证到护士站办理陪护证，押金50元。',
      '探视时间为每天15:00至17:00，每次不超过2人；ICU不设陪护。',
    ],
    tell: [
      '可以陪护，每位患者限1名固定陪护，请带身份证到护士站办陪护证，押金50元。',
      '能留1个人陪护，需要办陪护证；其他家属可在每天15:00至17:00探视，每次不超过2人。',
    ],
  },
  chats: [
    { ask: '做胃镜前要注意什么？', tell: '检查前至少禁食8小时、禁水4小时，长期服用抗凝药的请提前告诉医生。' },
    {
      ask: '专家号和普通号区别',
      tell: '专家号由副主任以上医师接诊，费用高一些，适合疑难问题；常见病和开药挂普通号就够了。',
    },
  ],
  sorrows: [
    {
      ask: '预约了九点半，结果等到快十二点，太离谱了！',
      tell: '让您等这么久，我们非常抱歉。因候诊超过60分钟，您的挂号费将全额退回，3天内到账，下次就诊还可以使用优先签到。',
    },
  ],
  lookalikes: [
    {
      ask: '可以在网上开处方药吗？',
      tell: '不可以，首次就诊必须到院，由医生当面评估后才能开药。复诊患者可以走互联网门诊。',
    },
    {
      ask: '自助机显示“读卡失败”怎么回事？',
      tell: '“读卡失败”多半是卡插反了或芯片脏了。把芯片朝上擦干净再插，也可以改用医保电子凭证扫码。',
    },
  ],
  zeros: [
    {
      tool: 'calc_self_pay',
      args: { order_no: '#id:GH########' },
      data: { self_pay: 0, scheme: '职工医保' },
      thing: '{order_no}的自付金额',
      ask: ['{order_no}我自己要付多少？', '自付 {order_no}'],
      tell: ['按{scheme}结算，您自付0元。', '自付金额是0元。'],
    },
  ],
  noisy: [
    {
      tool: 'refund.reject_reason',
      args: { order_no: '#id:GH########' },
      data: {
        attempts: '#int:1-3',
        cause: '#pick:银行卡已注销|超过退费时限|账户名不一致',
        next_step: '#pick:到窗口办理|更换收款账户',
      },
      thing: '{order_no}的退费失败原因',
      ask: ['{order_no}的退费为什么失败？', '退费失败 {order_no}'],
      tell: ['退费{attempts}次均未成功，原因是{cause}，需要您{next_step}。', '失败原因：{cause}。'],
    },
  ],
}

export const JAPANESE: Pack = {
  domain: 'furusato-nozei',
  language: 'ja',
  agents: ['furusato-annai', 'kifu-agent'],
  system:
    'あなたはふるさと納税サイト「みのり便」の案内係です。丁寧な言葉で簡潔に答えてください。寄付、返礼品、配送の情報は必ずツールで確認してください。',
  lookups: [
    {
      tool: 'donations.find_one',
      args: { kifu_id: '#id:FN-#######' },
      data: {
        jichitai: '#pick:北海道白糠町|宮崎県都城市|山形県天童市',
        kifugaku: '#pick:10,000円|18,000円|32,000円',
        uketsuke_bi: '#pick:11月4日|11月19日|12月1日',
        joutai: '#pick:入金確認済み|書類作成中',
      },
      thing: '寄付番号{kifu_id}',
      ask: [
        '寄付番号{kifu_id}の内容を確認したいです。どこの自治体にいくら寄付しましたか？',
        '{kifu_id} 寄付先と金額',
        '確定申告の準備をしています。{kifu_id}の寄付先と金額を教えていただけますか？',
      ],
      tell: [
        '{kifu_id}は{jichitai}への{kifugaku}のご寄付で、{uketsuke_bi}に受け付けております。',
        '{jichitai}に{kifugaku}です。',
        '以下の内容で登録されています。\n・寄付先：{jichitai}\n・金額：{kifugaku}\n・受付日：{uketsuke_bi}\n・状態：{joutai}',
      ],
    },
    {
      tool: 'henreihin__shipping_eta',
      args: { kifu_id: '#id:FN-#######' },
      data: {
        hinmei: '#pick:シャインマスカット2房|無洗米10kg|うなぎ蒲焼3尾',
        otodoke: '#pick:12月10日頃|12月22日頃|1月中旬',
        unso: '#pick:佐川急便|ヤマト運輸|ゆうパック',
      },
      thing: '{kifu_id}の返礼品の配送予定',
      ask: [
        '返礼品はいつ頃届きますか？番号は{kifu_id}です',
        '{kifu_id} お届け日',
        '年末は留守にするので、{kifu_id}の返礼品がいつ届くのか知りたいです。',
      ],
      tell: [
        '返礼品「{hinmei}」は{otodoke}に{unso}でお届けする予定です。',
        '{otodoke}のお届け予定です。',
        '{hinmei}の発送準備を進めており、お届けは{otodoke}になります（{unso}）。',
      ],
    },
    {
      tool: 'simulateKojoGendo',
      args: { nenshu: '#pick:400万円|550万円|720万円', kazoku: '#pick:独身|夫婦|夫婦と子1人' },
      data: { jogen: '#pick:43,000円|69,000円|108,000円', jiko_futan: '2,000円', nendo: '#pick:2026年|2027年' },
      thing: '年収{nenshu}（{kazoku}）の控除上限額',
      ask: [
        '年収{nenshu}、{kazoku}の場合、いくらまで寄付できますか？',
        '上限 {nenshu} {kazoku}',
        '初めて利用します。{kazoku}で年収は{nenshu}ですが、控除の上限はいくらですか？',
      ],
      tell: [
        '年収{nenshu}、{kazoku}の場合、{nendo}の控除上限額の目安は{jogen}です。自己負担は{jiko_futan}です。',
        '目安は{jogen}です。',
        '上限はおよそ{jogen}となります。あくまで目安ですので、余裕をもってお申し込みください。',
      ],
    },
    {
      tool: 'zaikoShokai',
      args: { hinmei: '#pick:ホタテ貝柱1kg|和牛切り落とし800g|いちご4パック' },
      data: {
        nokori: '#int:4-380',
        hitsuyo_gaku: '#pick:9,000円|14,000円|21,000円',
        hasso: '#pick:2週間以内|1か月以内',
      },
      thing: '返礼品「{hinmei}」の在庫',
      ask: ['{hinmei}はまだ申し込めますか？', '{hinmei} 在庫'],
      tell: [
        'はい、{hinmei}は残り{nokori}点で、寄付額{hitsuyo_gaku}からお申し込みいただけます。',
        '残り{nokori}点です。発送は{hasso}です。',
      ],
    },
  ],
  actions: [
    {
      tool: 'address.overwrite',
      args: { kifu_id: '#id:FN-#######', saki: '#pick:実家|勤務先' },
      ask: ['{kifu_id}の届け先を{saki}に変更してください', '{kifu_id} 届け先→{saki}'],
      done: ['{kifu_id}のお届け先を{saki}に変更いたしました。', '変更を承り、手続きは完了しております。'],
    },
    {
      tool: 'onestop_form_resend',
      args: { kifu_id: '#id:FN-#######' },
      ask: ['ワンストップの申請書を再送してください（{kifu_id}）', '{kifu_id} 申請書 再送'],
      done: ['申請書を本日付で再送いたしました。1週間ほどで届きます。', '{kifu_id}の申請書の再送を手配しました。'],
    },
  ],
  checks: [
    {
      tool: 'list_missing_documents',
      args: { kifu_id: '#id:FN-#######' },
      ask: ['{kifu_id}で不足している書類はありますか？', '{kifu_id} 不備 ある？'],
      none: [
        '不足している書類はございません。',
        '{kifu_id}の書類はすべて揃っております。',
        'いいえ、不備はありません。',
      ],
    },
    {
      tool: 'delays.searchByRegion',
      args: { chiiki: '#pick:北海道|九州|沖縄' },
      ask: ['{chiiki}からの配送に遅れは出ていますか？', '{chiiki} 配送遅延'],
      none: ['{chiiki}からの配送に遅れは出ておりません。', '現在、遅延はございません。通常どおりお届けします。'],
    },
  ],
  knowledge: {
    source: 'minoribin-faq-store',
    thing: 'ワンストップ特例の申請期限',
    ask: [
      'ワンストップ特例はいつまでに出せばいいですか？',
      'ワンストップ 期限',
      '12月末に寄付する予定なのですが、ワンストップ特例の申請は間に合いますか？期限を教えてください。',
    ],
    documents: [
      'ワンストップ特例申請書は、寄付した翌年の1月10日必着で自治体へ提出する。マイナンバーカードがあればオンライン申請も可能。',
      '寄付先が年間6自治体以上になる場合は確定申告が必要。',
    ],
    tell: [
      '寄付した翌年の1月10日必着です。マイナンバーカードをお持ちでしたら、オンラインでも申請できます。',
      '期限は翌年1月10日（必着）ですので、12月末のご寄付でも間に合います。寄付先が6自治体以上の場合は確定申告をご利用ください。',
    ],
  },
  chats: [
    {
      ask: 'ふるさと納税の仕組みを一言で説明してください',
      tell: '応援したい自治体に寄付をすると、2,000円を超える分が税金から控除され、お礼の品も受け取れる制度です。',
    },
    { ask: '冷凍ホタテの解凍方法', tell: '氷水に塩を少し入れ、袋のまま2〜3時間おくと、うま味を逃さずに解凍できます。' },
  ],
  sorrows: [
    {
      ask: '届いた桃が半分つぶれていました。楽しみにしていたのに残念です。',
      tell: '楽しみにお待ちいただいていたのに、大変申し訳ございません。到着から3日以内に写真をお送りいただければ、新しい桃を無料でお届けします。つぶれた品の返送は不要です。',
    },
  ],
  lookalikes: [
    {
      ask: '寄付のキャンセルはできますか？',
      tell: 'いいえ、お支払い完了後のキャンセルや返金は、制度上お受けできない決まりです。お届け先の変更は発送前まで可能です。',
    },
    {
      ask: '「決済エラー G02」って何ですか？',
      tell: 'G02は、カードの利用限度額を超えたときに表示されるコードです。別のカードか、PayPay、コンビニ払いをお選びください。',
    },
  ],
  zeros: [
    {
      tool: 'tesuryoKeisan',
      args: { kifu_id: '#id:FN-#######' },
      data: { tesuryo: 0, shiharai: 'クレジットカード' },
      thing: '{kifu_id}の手数料',
      ask: ['{kifu_id}の決済手数料はいくらでしたか？', '手数料 {kifu_id}'],
      tell: ['{shiharai}払いのため、手数料は0円です。', '手数料は0円でございます。'],
    },
  ],
  noisy: [
    {
      tool: 'returns.haitatsu_furyo',
      args: { kifu_id: '#id:FN-#######' },
      data: { kaisu: '#int:1-3', riyu: '#pick:宛先不明|長期不在|受取拒否', hokan_kigen: '#pick:12月18日|1月9日' },
      thing: '{kifu_id}の配達不良',
      ask: ['{kifu_id}はなぜ配達できなかったのでしょうか？', '{kifu_id} 配達できない 理由'],
      tell: [
        '{kaisu}回お届けに伺いましたが、「{riyu}」のため戻っております。保管期限は{hokan_kigen}です。',
        '配送会社からの理由は「{riyu}」です。',
      ],
    },
  ],
}
