import type { Pack } from '../pack.ts'

export const CHINESE: Pack = {
  domain: 'enterprise-oa',
  language: 'zh',
  agents: ['oa-assistant-zh', 'approval-agent'],
  system: '你是企业内部办公助手，帮助员工查询审批、考勤、会议室和制度。请使用工具获取数据，回答简洁，不要编造。',
  lookups: [
    {
      tool: 'get_approval',
      args: { approval_no: '#id:SP2027####' },
      data: {
        current_node: '#pick:部门经理|财务复核|人事确认',
        handler: '#pick:王敏|赵磊|陈晓',
        submitted_at: '#date',
        type: '#pick:报销|请假|采购',
      },
      thing: '审批单{approval_no}',
      ask: [
        '{approval_no}审批到哪一步了？',
        '查一下{approval_no}',
        '我上周提交的{approval_no}到现在还没批，麻烦看看卡在谁那里',
      ],
      tell: [
        '您的{type}审批{approval_no}目前在“{current_node}”节点，处理人是{handler}。',
        '当前处理人：{handler}（{current_node}）。',
        '该单于{submitted_at}提交，现在由{handler}处理。',
        '**审批进度**\n- 类型：{type}\n- 节点：{current_node}\n- 处理人：{handler}',
      ],
    },
    {
      tool: 'query_annual_leave',
      args: { staff_id: '#id:G#####' },
      data: { remaining_days: '#int:1-15', used_days: '#int:1-10', expires: '#date' },
      thing: '工号{staff_id}的年假',
      ask: ['我还剩几天年假？工号{staff_id}', '{staff_id}年假余额', '想国庆后请五天假，{staff_id}的年假够不够'],
      tell: [
        '您还剩{remaining_days}天年假，有效期至{expires}。',
        '剩余{remaining_days}天，已使用{used_days}天。',
        '年假余额为{remaining_days}天。',
      ],
    },
    {
      tool: 'find_meeting_room',
      args: { floor: '#pick:3层|8层|12层', time: '#pick:上午10点|下午2点|下午4点' },
      data: { room: '#pick:黄山厅|西湖厅|长城厅', capacity: '#int:4-20', equipment: '#pick:投影仪|视频会议系统|白板' },
      thing: '{floor}{time}的会议室',
      ask: ['{floor}{time}有空的会议室吗？', '{time}订会议室，{floor}', '帮我看下{floor}{time}能坐下八个人的会议室'],
      tell: [
        '{floor}的{room}{time}可以使用，可容纳{capacity}人，配有{equipment}。',
        '{room}有空，能坐{capacity}人。',
        '推荐{room}（{equipment}）。',
      ],
    },
    {
      tool: 'lookup_reimbursement',
      args: { claim_no: '#id:BX-#####' },
      data: { amount: '#pick:¥380.00|¥1,260.50|¥2,945.00', pay_date: '#date', state: '#pick:待打款|已打款|财务审核中' },
      thing: '报销单{claim_no}',
      ask: ['报销{claim_no}什么时候到账？', '{claim_no}打款了吗', '出差的报销{claim_no}交了快一个月了，能帮忙问问吗'],
      tell: [
        '报销单{claim_no}金额{amount}，状态：{state}。',
        '预计{pay_date}到账，金额{amount}。',
        '目前{state}，打款日期为{pay_date}。',
      ],
    },
    {
      tool: 'retrieve_asset',
      args: { asset_no: '#id:ZC####' },
      data: { model: '#pick:ThinkPad T14|戴尔显示器U27|iPhone 15', keeper: '#pick:刘洋|孙静', warranty: '#date' },
      thing: '资产{asset_no}',
      ask: ['资产{asset_no}在谁那里？', '{asset_no}保修到什么时候', '我桌上这台设备编号{asset_no}，登记的是谁的名字？'],
      tell: [
        '{asset_no}是{model}，保管人为{keeper}，保修至{warranty}。',
        '登记在{keeper}名下。',
        '保修期到{warranty}。',
      ],
    },
  ],
  actions: [
    {
      tool: 'remind_approver',
      args: { approval_no: '#id:SP2027####' },
      ask: ['帮我催一下{approval_no}', '{approval_no}催办'],
      done: ['已提醒审批人尽快处理{approval_no}。', '催办消息已发送。'],
    },
    {
      tool: 'release_room',
      args: { room: '#pick:黄山厅|西湖厅' },
      ask: ['取消我预订的{room}', '{room}不用了，释放吧'],
      done: ['{room}的预订已取消。', '已释放{room}。'],
    },
  ],
  checks: [
    {
      tool: 'list_attendance_exceptions',
      args: { staff_id: '#id:G#####' },
      ask: ['我这个月考勤有异常吗？{staff_id}', '{staff_id}考勤异常'],
      none: ['您本月没有考勤异常。', '{staff_id}的考勤一切正常。', '没有异常记录，请放心。'],
    },
    {
      tool: 'check_unread_notices',
      args: { dept: '#pick:市场部|研发中心' },
      ask: ['{dept}有没有新的通知？', '{dept}未读公告'],
      none: ['{dept}目前没有新的通知。', '所有公告您都已经看过了。'],
    },
  ],
  knowledge: {
    source: 'oa-zhidu-ku',
    thing: '出差住宿标准',
    ask: ['出差住宿标准是多少？', '住宿报销上限', '下周去上海出差，酒店最多能报多少钱一晚'],
    documents: ['一线城市住宿标准为每晚550元，其他城市为每晚400元。', '超出部分需部门负责人书面同意。'],
    tell: [
      '一线城市每晚550元，其他城市每晚400元，超出部分需部门负责人书面同意。',
      '一线城市550元一晚，其他城市400元。',
    ],
  },
  chats: [
    { ask: '帮我写一句生日祝福给同事', tell: '祝你生日快乐，工作顺利，天天开心！' },
    { ask: '谢谢你', tell: '不客气，祝您工作愉快！' },
  ],
  sorrows: [
    {
      ask: '系统把我的请假记录弄丢了，害我被扣工资！',
      tell: '非常抱歉给您造成损失。请在薪资申诉里上传请假截图，被扣部分会随下月工资补发。',
    },
  ],
  lookalikes: [
    { ask: '试用期可以休年假吗', tell: '不可以，试用期员工不能休年假，转正后按比例计算。' },
    { ask: '提示“无访问权限”是什么意思', tell: '表示您的账号没有加入对应的权限组，可在OA首页申请开通。' },
  ],
  zeros: [
    {
      tool: 'count_late_arrivals',
      args: { staff_id: '#id:G#####', month: '#pick:3月|9月' },
      data: { late: 0, workdays: 22 },
      thing: '{staff_id}{month}的迟到次数',
      ask: ['我{month}迟到了几次？{staff_id}', '{staff_id}{month}迟到次数'],
      tell: ['您{month}迟到0次。', '{month}没有迟到，全勤{workdays}天。'],
    },
  ],
  noisy: [
    {
      tool: 'explain_rejection',
      args: { claim_no: '#id:BX-#####' },
      data: { reason: '#pick:发票抬头错误|缺少行程单|金额不一致', rejected_by: '#pick:赵磊|孙静' },
      thing: '{claim_no}的驳回原因',
      ask: ['{claim_no}为什么被驳回？', '报销失败原因{claim_no}'],
      tell: ['{claim_no}被{rejected_by}驳回，原因：{reason}。', '驳回原因是{reason}，修改后可重新提交。'],
    },
  ],
}

export const JAPANESE: Pack = {
  domain: 'cosme-tsuhan',
  language: 'ja',
  agents: ['cs-assistant-ja', 'teiki-agent'],
  system:
    'あなたは化粧品通販「ハナリエ」のカスタマーサポートAIです。丁寧語で簡潔に回答し、注文情報は必ずツールで確認してください。',
  lookups: [
    {
      tool: 'get_order_ja',
      args: { order_id: '#id:HN-#######' },
      data: {
        shipping_status: '#pick:発送済み|出荷準備中|配達完了',
        carrier: '#pick:ヤマト運輸|佐川急便',
        delivery_date: '#date',
        amount: '#pick:3,980円|6,540円|12,800円',
      },
      thing: 'ご注文{order_id}',
      ask: [
        '注文{order_id}はいつ届きますか？',
        '{order_id} 発送状況',
        '先週注文した{order_id}がまだ届かないのですが、どうなっていますか？',
      ],
      tell: [
        'ご注文{order_id}は{shipping_status}です。お届け予定日は{delivery_date}です。',
        '{carrier}にて{delivery_date}にお届け予定です。',
        '・状況：{shipping_status}\n・配送業者：{carrier}\n・お届け予定：{delivery_date}',
        '現在の状況は「{shipping_status}」、合計金額は{amount}です。',
      ],
    },
    {
      tool: 'fetch_teiki_course',
      args: { member_id: '#id:M#######' },
      data: {
        product: '#pick:モイスト化粧水|うるおいクリーム|クレンジングバーム',
        next_shipment: '#date',
        cycle: '#pick:30日ごと|45日ごと',
        discount: '#pick:10%オフ|15%オフ',
      },
      thing: '会員{member_id}様の定期コース',
      ask: [
        '定期便の次回お届け日を教えてください。会員番号{member_id}',
        '{member_id} 定期コース 内容',
        '化粧水がまだ余っているので次の発送日を知りたいです（{member_id}）',
      ],
      tell: [
        '次回は{next_shipment}に{product}をお届けします（{cycle}）。',
        '定期コースは{product}、{discount}でご利用中です。',
        '次回発送日は{next_shipment}です。',
      ],
    },
    {
      tool: 'search_item_info',
      args: { item: '#pick:UVミルク50ml|リップバーム|泡洗顔フォーム' },
      data: {
        price: '#pick:1,320円|2,200円|3,850円',
        stock: '#int:3-200',
        skin_type: '#pick:乾燥肌向け|敏感肌向け|すべての肌質',
      },
      thing: '{item}',
      ask: ['{item}の値段はいくらですか？', '{item} 在庫', '敏感肌でも{item}は使えますか？'],
      tell: [
        '{item}は{price}（税込）で、在庫は{stock}点ございます。',
        '価格は{price}です。',
        '{item}は{skin_type}の商品です。',
      ],
    },
    {
      tool: 'point_summary',
      args: { member_id: '#id:M#######' },
      data: { points: '#int:50-4800', expiring: '#int:10-300', expires_on: '#date' },
      thing: '会員{member_id}様のポイント',
      ask: [
        'ポイントはいくつ残っていますか？{member_id}',
        '{member_id} ポイント残高',
        'ポイントの有効期限が知りたいです。会員番号は{member_id}です。',
      ],
      tell: [
        '現在{points}ポイントお持ちです。うち{expiring}ポイントは{expires_on}に失効します。',
        '残高は{points}ポイントです。',
        '有効期限は{expires_on}です。',
      ],
    },
    {
      tool: 'check_henpin',
      args: { return_no: '#id:HP-####' },
      data: { step: '#pick:返品商品到着|検品中|返金手続き済み', refund: '#pick:2,200円|6,540円', refund_date: '#date' },
      thing: '返品{return_no}',
      ask: [
        '返品{return_no}の返金はいつですか？',
        '{return_no} 返金状況',
        '返品の荷物（{return_no}）は届いていますか？',
      ],
      tell: [
        '返品{return_no}は「{step}」です。{refund_date}に{refund}を返金いたします。',
        '返金予定日は{refund_date}です。',
        '{step}となっております。',
      ],
    },
  ],
  actions: [
    {
      tool: 'skip_next_teiki',
      args: { member_id: '#id:M#######' },
      ask: ['次回の定期便を1回お休みしたい（{member_id}）', '{member_id} 次回スキップで'],
      done: ['次回の定期便をお休みにいたしました。', '1回分スキップの手続きが完了しました。'],
    },
    {
      tool: 'change_delivery_time',
      args: { order_id: '#id:HN-#######', slot: '#pick:午前中|18時〜20時' },
      ask: ['{order_id}を{slot}に届けてください', '{order_id} 時間変更 {slot}'],
      done: ['お届け時間を{slot}に変更いたしました。', '{slot}のお届けで承りました。'],
    },
  ],
  checks: [
    {
      tool: 'list_allergen_warnings',
      args: { item: '#pick:リップバーム|UVミルク50ml' },
      ask: ['{item}にアレルギーの注意はありますか？', '{item} アレルゲン'],
      none: ['{item}に該当するアレルゲンはございません。', '注意が必要な成分は含まれておりません。'],
    },
    {
      tool: 'find_unpaid_orders',
      args: { member_id: '#id:M#######' },
      ask: ['未払いの注文はありますか？{member_id}', '{member_id} 未払い'],
      none: ['未払いのご注文はございません。', 'すべてお支払い済みです。', '{member_id}様の未払いはありません。'],
    },
  ],
  knowledge: {
    source: 'goriyou-guide',
    thing: '定期コースの解約方法',
    ask: ['定期コースの解約方法を教えてください', '定期 解約', '初回だけで定期をやめることはできますか？'],
    documents: [
      '定期コースは次回発送日の7日前までにマイページから解約できます。回数の縛りはありません。',
      '解約後もポイントは1年間有効です。',
    ],
    tell: [
      '次回発送日の7日前までに、マイページから解約できます。回数の縛りはなく、ポイントは1年間有効です。',
      'マイページから、発送日の7日前までにお手続きください。',
    ],
  },
  chats: [
    { ask: '化粧水と乳液はどちらが先ですか？', tell: '化粧水が先です。その後に乳液で水分を閉じ込めます。' },
    { ask: 'ありがとうございました', tell: 'こちらこそ、ありがとうございました。またのご利用をお待ちしております。' },
  ],
  sorrows: [
    {
      ask: '届いた瓶が割れていて、中身が漏れていました',
      tell: '大変申し訳ございません。お怪我はございませんでしたか。写真は不要ですので、代わりの商品を本日発送の対象としてマイページから選択いただけます。',
    },
  ],
  lookalikes: [
    {
      ask: '開封した商品は返品できますか？',
      tell: 'いいえ、開封後の商品は返品できません。ただし肌に合わない場合は初回に限り返金保証があります。',
    },
    {
      ask: '「決済エラー」とは何ですか',
      tell: 'カード会社でお支払いが承認されなかった状態です。有効期限や限度額をご確認ください。',
    },
  ],
  zeros: [
    {
      tool: 'souryo_keisan',
      args: { order_id: '#id:HN-#######' },
      data: { souryo: 0, free_from: '3,000円' },
      thing: '{order_id}の送料',
      ask: ['{order_id}の送料はいくらですか？', '{order_id} 送料'],
      tell: ['ご注文{order_id}の送料は0円でございます。', '{free_from}以上のご購入のため、送料は無料です。'],
    },
  ],
  noisy: [
    {
      tool: 'haitatsu_error_shoukai',
      args: { order_id: '#id:HN-#######' },
      data: { reason: '#pick:住所不明|不在|受取拒否', attempts: '#int:1-3', redelivery: '#date' },
      thing: '{order_id}の配達状況',
      ask: ['{order_id}が配達できなかった理由は？', '{order_id} 配達エラー'],
      tell: [
        '{attempts}回の配達で、理由は「{reason}」でした。再配達日は{redelivery}です。',
        '配達できなかった理由：{reason}',
      ],
    },
  ],
}
