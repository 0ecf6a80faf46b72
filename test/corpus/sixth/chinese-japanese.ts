import type { Pack } from '../pack.ts'

export const CHINESE: Pack = {
  domain: 'wuye-guanjia',
  language: 'zh',
  agents: ['xiaoqu-guanjia', 'baoxiu-agent'],
  system: '你是小区物业的智能管家，回答业主关于缴费、报修、访客和包裹的问题。语气亲切，信息必须来自工具。',
  lookups: [
    {
      tool: 'query_repair_order',
      args: { repair_no: '#id:BX27######' },
      data: {
        status: '#pick:已派单|维修中|等待配件',
        engineer: '#pick:李师傅|张师傅|周师傅',
        visit_time: '#pick:今天下午3点|明天上午9点|周六上午10点',
        item: '#pick:水管漏水|门禁失灵|电梯按钮',
      },
      thing: '报修单{repair_no}',
      ask: [
        '我的报修{repair_no}到哪一步了？',
        '{repair_no}什么时候来修',
        '家里漏水两天了，{repair_no}到底有没有安排人？',
      ],
      tell: [
        '您的报修单{repair_no}（{item}）目前是“{status}”，{engineer}会在{visit_time}上门。',
        '{engineer}{visit_time}到。',
        '状态：{status}。上门时间：{visit_time}。',
        '- 项目：{item}\n- 状态：{status}\n- 师傅：{engineer}',
      ],
    },
    {
      tool: 'getPropertyFee',
      args: { room: '#pick:3栋1202|7栋603|12栋1801' },
      data: {
        amount: '#pick:486.50元|1,320.00元|2,058.40元',
        period: '#pick:2027年1月至3月|2027年4月至6月',
        due: '#pick:3月31日|6月30日',
        discount: '#pick:9.5折|无滞纳金',
      },
      thing: '{room}的物业费',
      ask: [
        '{room}这季度物业费多少？',
        '{room} 物业费',
        '我在外地，想在网上把{room}的物业费交了，多少钱，什么时候截止？',
      ],
      tell: [
        '{room}在{period}的物业费是{amount}，请在{due}前缴纳。',
        '共{amount}。',
        '{period}应缴{amount}，截止日期是{due}。',
      ],
    },
    {
      tool: 'parcel_locker.find',
      args: { phone_tail: '#id:####' },
      data: {
        locker: '#pick:东门柜|南门柜|5栋架空层',
        slot: '#int:1-80',
        code: '#id:######',
        company: '#pick:顺丰|圆通|京东',
      },
      thing: '尾号{phone_tail}的包裹',
      ask: ['尾号{phone_tail}有快递吗？', '{phone_tail}取件码', '快递说放柜子里了，尾号{phone_tail}，在哪个柜？'],
      tell: [
        '您的{company}包裹在{locker}{slot}号格，取件码{code}。',
        '取件码：{code}（{locker}）。',
        '在{locker}，{slot}号格。',
      ],
    },
    {
      tool: 'parking_lookup',
      args: { plate: '#id:粤B·A###' },
      data: { spot: '#id:B1-0##', expires: '#pick:2027年2月28日|2027年5月31日', monthly: '#pick:280元|350元' },
      thing: '车牌{plate}的车位',
      ask: ['{plate}的月卡什么时候到期？', '{plate}车位号'],
      tell: ['{plate}的车位是{spot}，月卡{monthly}，{expires}到期。', '{expires}到期。'],
    },
  ],
  actions: [
    {
      tool: 'invite_visitor',
      args: { name: '#pick:陈女士|王先生', day: '#pick:周五|周六' },
      ask: ['帮我登记访客{name}，{day}来', '{name}{day}到访'],
      done: ['已为{name}登记{day}的访客通行。', '登记好了，{name}到门岗报您的房号即可。'],
    },
    {
      tool: 'urge_repair_order',
      args: { repair_no: '#id:BX27######' },
      ask: ['催一下{repair_no}', '{repair_no}麻烦加急'],
      done: ['{repair_no}已加急。', '已经帮您催单，维修部会优先安排。'],
    },
  ],
  checks: [
    {
      tool: 'list_water_outages',
      args: { building: '#pick:3栋|7栋|12栋' },
      ask: ['{building}最近会停水吗？', '{building}停水通知'],
      none: ['{building}近期没有停水安排。', '没有，{building}供水正常。', '目前没有任何停水计划。'],
    },
    {
      tool: 'findUnpaidBills',
      args: { room: '#pick:3栋1202|7栋603' },
      ask: ['{room}有没有欠费？', '{room}欠费查询'],
      none: ['{room}没有欠费。', '您名下的费用都已结清。'],
    },
  ],
  knowledge: {
    source: 'yezhu_shouce',
    thing: '装修时间的规定',
    ask: ['小区几点可以装修？', '装修时间', '楼上周末一大早就在电钻，装修到底有没有时间限制？'],
    documents: [
      '装修时间：工作日8:00-12:00、14:00-18:00；周末和法定节假日禁止产生噪音的施工。',
      '装修前需到物业办理备案并缴纳2000元押金。',
    ],
    tell: [
      '工作日8:00-12:00和14:00-18:00可以施工，周末和节假日禁止有噪音的装修。',
      '周末不允许产生噪音的施工；另外，装修前要先备案并交2000元押金。',
    ],
  },
  chats: [
    { ask: '怎么去除下水道异味？', tell: '倒入小苏打和白醋，十分钟后用热水冲，再检查存水弯里有没有水。' },
    { ask: '好的，谢谢管家', tell: '不客气，很高兴能帮到您！' },
  ],
  sorrows: [
    {
      ask: '电梯坏了三天，我妈坐轮椅根本下不了楼！',
      tell: '非常抱歉，让阿姨受罪了。电梯停运期间，行动不便的住户可以使用2单元的货梯，从架空层连廊过去，24小时开放，无需预约。',
    },
  ],
  lookalikes: [
    { ask: '可以在阳台外面装晾衣架吗？', tell: '不可以，外墙加装会影响安全和外观。可以安装室内升降式晾衣架。' },
    {
      ask: '门禁提示“识别失败”是什么意思？',
      tell: '说明摄像头没有认出您，多半是逆光或戴了口罩。换个角度或者刷卡就行。',
    },
  ],
  zeros: [
    {
      tool: 'late_fee_amount',
      args: { room: '#pick:7栋603|12栋1801' },
      data: { late_fee: 0, months: 3 },
      thing: '{room}的滞纳金',
      ask: ['{room}要交多少滞纳金？', '{room}滞纳金'],
      tell: ['{room}的滞纳金是0元。', '滞纳金为0。'],
    },
  ],
  noisy: [
    {
      tool: 'elevator_fault_log',
      args: { building: '#pick:7栋|12栋' },
      data: {
        faults: '#int:2-15',
        main_cause: '#pick:门机故障|控制板报警|限速器异常',
        last_fix: '#pick:1月20日|2月11日',
      },
      thing: '{building}电梯的故障记录',
      ask: ['{building}电梯为什么老坏？', '{building}电梯故障'],
      tell: [
        '{building}电梯今年故障{faults}次，主要原因是{main_cause}，最近一次检修是{last_fix}。',
        '主要是{main_cause}。',
      ],
    },
  ],
}

export const JAPANESE: Pack = {
  domain: 'kintai-desk',
  language: 'ja',
  agents: ['kintai-bot', 'yukyu-agent'],
  system:
    'あなたは社内の勤怠・休暇デスクのチャットボットです。社員からの質問に丁寧語で簡潔に答えます。個人のデータは必ずツールで確認してください。',
  lookups: [
    {
      tool: 'yukyu_zan_get',
      args: { shain_no: '#id:E#####' },
      data: { zan_nissu: '#int:2-28', shoumetsu_bi: '#pick:2027年3月31日|2027年9月30日', shutoku_zumi: '#int:1-12' },
      thing: '社員番号{shain_no}の有給残日数',
      ask: [
        '有給はあと何日残っていますか？{shain_no}',
        '{shain_no} 有休残',
        '来月まとめて休みたいのですが、{shain_no}の有給は足りますか？',
      ],
      tell: [
        '有給休暇の残りは{zan_nissu}日です（取得済み{shutoku_zumi}日）。{shoumetsu_bi}に一部が消滅します。',
        '残り{zan_nissu}日です。',
        '今年度は{shutoku_zumi}日取得済みで、{zan_nissu}日残っています。',
      ],
    },
    {
      tool: 'searchShift',
      args: { bi: '#pick:12月3日|12月8日|12月15日', tenpo: '#pick:大宮店|天神店|栄店' },
      data: {
        sekininsha: '#pick:佐々木|岡田|宮本',
        hayaban: '#pick:8:00〜17:00|9:00〜18:00',
        osoban: '#pick:13:00〜22:00|12:00〜21:00',
        ninzu: '#int:3-14',
      },
      thing: '{tenpo}の{bi}のシフト',
      ask: [
        '{bi}の{tenpo}のシフトを教えてください',
        '{tenpo} {bi} シフト',
        '{bi}に{tenpo}へ応援に行きます。早番は何時からですか？',
      ],
      tell: [
        '{bi}の{tenpo}は早番が{hayaban}、遅番が{osoban}で、{ninzu}名体制です。責任者は{sekininsha}さんです。',
        '早番は{hayaban}です。',
        '- 早番：{hayaban}\n- 遅番：{osoban}\n- 責任者：{sekininsha}',
      ],
    },
    {
      tool: 'kotsuhi.shinsei_jokyo',
      args: { shinsei_no: '#id:KT-####' },
      data: {
        jokyo: '#pick:承認待ち|承認済み|差し戻し',
        kingaku: '#pick:1,840円|6,320円|12,400円',
        shiharai_bi: '#pick:12月25日|1月25日',
        shoninsha: '#pick:中島課長|原部長',
      },
      thing: '交通費申請{shinsei_no}',
      ask: [
        '交通費の申請{shinsei_no}はどうなりましたか？',
        '{shinsei_no} 承認された？',
        '先月の{shinsei_no}がまだ振り込まれません。確認してもらえますか？',
      ],
      tell: [
        '申請{shinsei_no}（{kingaku}）は「{jokyo}」で、支払予定日は{shiharai_bi}です。',
        '承認者は{shoninsha}、状況は{jokyo}です。',
        '「{jokyo}」の状態で、{shiharai_bi}に{kingaku}をお支払いする予定です。',
      ],
    },
  ],
  actions: [
    {
      tool: 'dakoku_shusei',
      args: { bi: '#pick:12月2日|12月7日', jikoku: '#pick:9:02|18:30' },
      ask: ['{bi}の打刻を{jikoku}に直してください', '{bi} 打刻修正 {jikoku}'],
      done: ['{bi}の打刻を{jikoku}に修正しました。', '修正が完了しました。'],
    },
    {
      tool: 'kyuka_shinsei_teishutsu',
      args: { bi: '#pick:12月21日|1月8日' },
      ask: ['{bi}に有給を申請したいです', '{bi} 休み申請お願い'],
      done: ['{bi}の有給申請を提出しました。', '{bi}の休暇を上長へ申請しました。'],
    },
  ],
  checks: [
    {
      tool: 'find_missing_punches',
      args: { shain_no: '#id:E#####' },
      ask: ['今月、打刻漏れはありますか？{shain_no}', '{shain_no} 打刻漏れ'],
      none: [
        '今月の打刻漏れはありません。',
        '{shain_no}の打刻はすべて揃っています。',
        '漏れはございません。ご安心ください。',
      ],
    },
    {
      tool: 'listOvertimeAlerts',
      args: { shain_no: '#id:E#####' },
      ask: ['残業の警告は出ていますか？{shain_no}', '{shain_no} 残業アラート'],
      none: ['残業に関する警告は出ていません。', 'アラートはありません。上限まで余裕があります。'],
    },
  ],
  knowledge: {
    source: 'shugyo-kisoku-search',
    thing: '時短勤務の条件',
    ask: ['時短勤務はいつまで使えますか？', '時短 条件', '子どもが来年小学校に入りますが、時短勤務は続けられますか？'],
    documents: [
      '育児短時間勤務は子が小学校3年生を修了するまで利用できる。1日6時間を基本とし、開始の1か月前までに申請する。',
      '介護の場合は対象家族1人につき通算3年まで。',
    ],
    tell: [
      '育児のための時短勤務は、お子さまが小学校3年生を修了するまで利用できます。開始の1か月前までに申請してください。',
      'はい、続けられます。小学校3年生の修了までで、1日6時間が基本です。',
    ],
  },
  chats: [
    {
      ask: 'フレックスのコアタイムとは何ですか？',
      tell: '全員が必ず勤務する時間帯のことです。それ以外の始業・終業は自分で決められます。',
    },
    {
      ask: '休暇のお願いメールの書き出しは？',
      tell: '「お疲れさまです。私事で恐縮ですが、下記の日程で休暇をいただきたくご相談いたします。」',
    },
  ],
  sorrows: [
    {
      ask: '先週の案内が間違っていて、申請の締切に遅れました',
      tell: 'ご迷惑をおかけし、誠に申し訳ございません。締切後でも月末までは「遅延申請」から提出でき、不利益はありません。理由欄には「案内誤り」とご記入ください。',
    },
  ],
  lookalikes: [
    {
      ask: '有給を買い取ってもらえますか？',
      tell: 'いいえ、在職中の有給の買い取りは法律上認められていません。退職時の残日数のみ対象です。',
    },
    {
      ask: '「打刻エラー03」と表示されました',
      tell: '打刻エラー03は、同じ打刻が5分以内に2回あったという意味です。最初の打刻が有効なので、何もする必要はありません。',
    },
  ],
  zeros: [
    {
      tool: 'kesseki_nissu',
      args: { shain_no: '#id:E#####' },
      data: { kesseki: 0, kikan: '今年度' },
      thing: '{shain_no}の欠勤日数',
      ask: ['今年度の欠勤は何日ですか？{shain_no}', '{shain_no} 欠勤'],
      tell: ['{kikan}の欠勤は0日です。', '欠勤日数は0日となっています。'],
    },
  ],
  noisy: [
    {
      tool: 'sashimodoshi_riyu',
      args: { shinsei_no: '#id:KT-####' },
      data: { kaisu: '#int:1-3', riyu: '#pick:領収書の不備|経路の誤り|日付エラー', kigen: '#pick:12月10日|1月9日' },
      thing: '{shinsei_no}の差し戻し理由',
      ask: ['{shinsei_no}はなぜ差し戻されたのですか？', '{shinsei_no} 差戻し 理由'],
      tell: ['{kaisu}回差し戻されており、理由は「{riyu}」です。{kigen}までに再提出してください。', '理由：{riyu}'],
    },
  ],
}
