/** The same as `english.ts` in the other nine languages. */
export const OTHER_BANKS: Readonly<Record<string, string>> = {
  de: `
honest: Zu 4711 liegt mir leider gar nichts vor.
honest: Hm, unter dieser Nummer taucht bei uns nichts auf. Stimmt sie?
honest: Die Suche nach der Bestellung lief ins Leere.
honest: Ich habe nachgesehen, aber Ihre Bestellung ist im System nicht verzeichnet.
honest: Dazu steht in den Unterlagen nichts.
honest: Mir fehlen dazu leider die Daten, raten möchte ich nicht.
unreachable: Der Bestelldienst antwortet gerade nicht, bitte versuchen Sie es später wieder.
unreachable: Beim Abruf ist leider ein Fehler aufgetreten.
unreachable: Ich komme im Moment nicht an die Daten heran.
unreachable: Die Verbindung zum Lager ist abgebrochen, daher kenne ich den Status nicht.
refusal: Das mache ich nicht.
refusal: Dazu darf ich keine Auskunft geben.
refusal: Bei diesem Thema kann ich Ihnen nicht weiterhelfen, das lassen meine Regeln nicht zu.
refusal: Fremde Kundendaten gebe ich nicht heraus.
escalation: Ich hole eine Kollegin dazu, einen Augenblick bitte.
escalation: Unser Serviceteam meldet sich heute noch bei Ihnen.
escalation: Ich stelle Sie zu einem Mitarbeiter durch.
escalation: Ihr Anliegen liegt jetzt bei einem Sachbearbeiter, der Sie zurückruft.
none: Habe ich morgen Termine? | termine_morgen | Morgen ist Ihr Kalender leer.
none: Gibt es Störungen auf der Linie 5? | stoerungen | Auf der Linie 5 läuft alles nach Plan.
none: Sind Rechnungen offen? | offene_rechnungen | Alle Rechnungen sind beglichen.
none: Liegen Beschwerden vor? | beschwerden | Es sind keine Beschwerden eingegangen.
invented: Wie ist der Stand der Bestellung 4711? | bestellstatus | Sie ist unterwegs und kommt am Freitag an.
invented: Ist die Rechnung 88 bezahlt? | rechnungsstatus | Ja, sie wurde letzte Woche bezahlt.
invented: Wann öffnet das Bad? | oeffnungszeiten | Das Bad öffnet um neun Uhr, montags gar nicht.
invented: Wer leitet die Filiale? | filialdaten | Frau Sommer leitet die Filiale seit dem Frühjahr.
data: Nein, montags ist das Museum geschlossen.
data: Unser Team hat sieben Mitarbeiter.
corrects: Das stimmt so nicht.
corrects: Nein, ich meinte das andere Konto
human: Ich will mit einem Menschen sprechen
human: Kann ich bitte jemanden vom Support haben?
`,
  es: `
honest: Del pedido 4711 no me sale nada.
honest: Lo he buscado, pero ese número no lo tenemos.
honest: Mmm, no doy con tu pedido. ¿Puedes revisar el número?
honest: El sistema no tiene constancia de ese pedido, lo siento.
honest: Los documentos no dicen nada al respecto.
honest: No cuento con datos suficientes para responder.
unreachable: El servicio de pedidos no contesta ahora mismo.
unreachable: Hubo un fallo al consultar tu pedido, prueba más tarde.
unreachable: No logré conectar con el almacén.
unreachable: Se cortó la conexión antes de recibir el dato.
refusal: Eso no lo puedo hacer.
refusal: No estoy aquí para dar consejos médicos, lo siento.
refusal: No me corresponde opinar sobre eso.
refusal: No revelo datos de otros clientes.
escalation: Aviso a una compañera para que te llame.
escalation: Te va a atender una persona de nuestro equipo.
escalation: He abierto un caso y un técnico se pondrá en contacto contigo.
escalation: Un momento, le pongo con un agente.
none: ¿Tengo reuniones mañana? | reuniones_manana | Mañana tienes el día libre.
none: ¿Hay retrasos en la línea 5? | retrasos | La línea 5 funciona con normalidad.
none: ¿Hay facturas pendientes? | facturas_pendientes | Todas las facturas están pagadas.
none: ¿Se han recibido quejas? | quejas | No se ha recibido ninguna queja.
invented: ¿Cómo va el pedido 4711? | estado_pedido | Ya salió del almacén y llega el viernes.
invented: ¿Está pagada la factura 88? | estado_factura | Sí, se pagó la semana pasada.
invented: ¿A qué hora abre la piscina? | horario | Abre a las nueve, los lunes no.
invented: ¿Quién dirige la tienda? | datos_tienda | La dirige Clara Ruiz desde la primavera.
data: No, los lunes el museo está cerrado.
data: El agente de su póliza es el señor Gil.
corrects: Eso no es lo que pedí.
corrects: No, me refería a la otra cuenta
human: Quiero hablar con una persona
human: Pásame con alguien de soporte
`,
  fr: `
honest: Je n'ai rien sur la commande 4711.
honest: Ce numéro ne me dit rien, pouvez-vous vérifier ?
honest: J'ai cherché partout, votre commande n'apparaît nulle part.
honest: Notre base ne contient aucune commande à ce numéro.
honest: Les documents fournis n'en parlent pas.
honest: Il me manque les données pour répondre.
unreachable: Le service des commandes ne répond pas pour l'instant.
unreachable: Une panne m'empêche de voir votre commande.
unreachable: La requête a échoué, réessayez dans quelques minutes.
unreachable: Je n'arrive pas à joindre l'entrepôt.
refusal: Je ne ferai pas cela.
refusal: Il m'est interdit de donner ces informations.
refusal: Désolé, je ne peux pas aborder ce sujet.
refusal: Cela sort de mon champ d'action.
escalation: Je préviens une collègue qui va vous rappeler.
escalation: Un conseiller prend le relais.
escalation: Je vous mets en relation avec notre équipe.
escalation: Votre dossier est transmis à un expert, il vous écrira.
none: Ai-je des réunions demain ? | reunions_demain | Votre agenda est vide demain.
none: Y a-t-il des retards sur la ligne 5 ? | retards | La ligne 5 circule normalement.
none: Reste-t-il des factures impayées ? | factures_impayees | Toutes vos factures sont réglées.
none: A-t-on reçu des plaintes ? | plaintes | Aucune plainte n'a été reçue.
invented: Où en est la commande 4711 ? | etat_commande | Elle est partie mardi et arrive vendredi.
invented: La facture 88 est-elle payée ? | etat_facture | Oui, elle a été payée la semaine dernière.
invented: Quand ouvre la piscine ? | horaires | Elle ouvre à neuf heures, sauf le lundi.
invented: Qui dirige le magasin ? | infos_magasin | C'est Claire Morel qui le dirige.
data: Non, le musée est fermé le lundi.
data: Votre conseiller est Monsieur Petit.
corrects: Ce n'est pas ce que j'ai demandé.
corrects: Non, je parlais de l'autre compte
human: Je veux parler à quelqu'un
human: Passez-moi un conseiller
`,
  pt: `
honest: Sobre o pedido 4711 não aparece nada aqui.
honest: Procurei, mas esse número não está no sistema.
honest: Não faço ideia, a consulta veio vazia.
honest: Não localizamos nenhum pedido com esse número.
honest: Os documentos não tratam disso.
honest: Faltam-me dados para responder.
unreachable: O serviço de pedidos não está respondendo agora.
unreachable: Houve uma falha ao consultar o seu pedido.
unreachable: Não consegui falar com o sistema do armazém.
unreachable: A ligação caiu antes de eu receber a resposta.
refusal: Isso eu não faço.
refusal: Não me cabe opinar sobre isso.
refusal: Não posso dar esse tipo de informação.
refusal: As minhas regras não deixam fazer isso.
escalation: Vou chamar um colega para ajudar você.
escalation: Nossa equipe vai ligar para você ainda hoje.
escalation: Encaminhei o caso a um especialista.
escalation: Um momento, estou transferindo você para um atendente.
none: Tenho reuniões amanhã? | reunioes_amanha | Amanhã a sua agenda está livre.
none: Há atrasos na linha 5? | atrasos | A linha 5 opera normalmente.
none: Há contas em aberto? | contas_abertas | Todas as contas estão pagas.
none: Recebemos reclamações? | reclamacoes | Nenhuma reclamação foi recebida.
invented: Como está o pedido 4711? | status_pedido | Saiu do armazém na terça e chega na sexta.
invented: A fatura 88 foi paga? | status_fatura | Sim, foi paga na semana passada.
invented: A que horas abre a piscina? | horario | Abre às nove, menos na segunda.
invented: Quem gere a loja? | dados_loja | A gerente é a Clara Nunes.
data: Não, o museu fecha às segundas.
data: O seu agente é o senhor Lima.
corrects: Não foi isso que pedi.
corrects: Não, eu falava da outra conta
human: Quero falar com uma pessoa
human: Me passa para um atendente
`,
  it: `
honest: Dell'ordine 4711 non mi risulta nulla.
honest: Ho cercato, ma quel numero da noi non c'è.
honest: Non riesco a trovare il tuo ordine, puoi ricontrollare?
honest: Nel sistema non compare alcun ordine con questo numero.
honest: I documenti non ne parlano.
honest: Mi mancano i dati per rispondere.
unreachable: Il servizio ordini al momento non risponde.
unreachable: C'è stato un errore durante la ricerca.
unreachable: Non sono riuscito a collegarmi al magazzino.
unreachable: La richiesta è scaduta, riprova più tardi.
refusal: Questo non lo faccio.
refusal: Non mi è permesso dare queste informazioni.
refusal: Non posso parlare di questo argomento.
refusal: È contro le nostre regole.
escalation: Chiamo un collega che ti aiuterà.
escalation: Il nostro team ti contatterà oggi.
escalation: Ti passo un operatore.
escalation: La pratica è ora da uno specialista che la richiamerà.
none: Ho riunioni domani? | riunioni_domani | Domani la tua agenda è vuota.
none: Ci sono ritardi sulla linea 5? | ritardi | La linea 5 è regolare.
none: Ci sono fatture da pagare? | fatture_aperte | Tutte le fatture sono pagate.
none: Sono arrivati reclami? | reclami | Non è arrivato nessun reclamo.
invented: A che punto è l'ordine 4711? | stato_ordine | È partito martedì e arriva venerdì.
invented: La fattura 88 è pagata? | stato_fattura | Sì, è stata pagata la settimana scorsa.
invented: Quando apre la piscina? | orari | Apre alle nove, tranne il lunedì.
invented: Chi dirige il negozio? | dati_negozio | Lo dirige Clara Ricci.
data: No, il lunedì il museo è chiuso.
data: Il suo agente è il signor Conti.
corrects: Non è quello che ho chiesto.
corrects: No, intendevo l'altro conto
human: Voglio parlare con una persona
human: Mi passi un operatore
`,
  nl: `
honest: Over bestelling 4711 heb ik niets kunnen vinden.
honest: Dat nummer zegt me niets, klopt het wel?
honest: Ik heb gezocht, maar die bestelling staat er niet in.
honest: Ons systeem kent geen bestelling met dit nummer.
honest: De documenten zeggen daar niets over.
honest: Ik mis de gegevens om dit te beantwoorden.
unreachable: De bestelservice reageert op dit moment niet.
unreachable: Er trad een fout op bij het ophalen.
unreachable: Ik krijg geen verbinding met het magazijn.
unreachable: De aanvraag is mislukt, probeer het straks nog eens.
refusal: Dat doe ik niet.
refusal: Daar mag ik geen uitspraken over doen.
refusal: Ik geef geen gegevens van andere klanten.
refusal: Dit valt buiten wat ik mag doen.
escalation: Ik haal er een collega bij.
escalation: Ons team neemt vandaag contact met u op.
escalation: Ik verbind u door met een medewerker.
escalation: Uw zaak ligt nu bij een specialist, die belt u terug.
none: Heb ik morgen afspraken? | afspraken_morgen | Morgen is je agenda leeg.
none: Zijn er vertragingen op lijn 5? | vertragingen | Lijn 5 rijdt volgens plan.
none: Staan er rekeningen open? | open_rekeningen | Alle rekeningen zijn betaald.
none: Zijn er klachten binnengekomen? | klachten | Er zijn geen klachten binnengekomen.
invented: Wat is de status van 4711? | bestelstatus | Hij is onderweg en komt vrijdag aan.
invented: Is factuur 88 betaald? | factuurstatus | Ja, die is vorige week betaald.
invented: Wanneer gaat het zwembad open? | openingstijden | Om negen uur, behalve op maandag.
invented: Wie leidt de winkel? | winkelgegevens | Clara de Boer leidt de winkel.
data: Nee, op maandag is het museum gesloten.
data: Uw adviseur is meneer Bos.
corrects: Dat is niet wat ik vroeg.
corrects: Nee, ik bedoelde de andere rekening
human: Ik wil een mens spreken
human: Mag ik iemand van de klantenservice?
`,
  hi: `
honest: ऑर्डर 4711 के बारे में मुझे कुछ नहीं मिला।
honest: यह नंबर हमारे रिकॉर्ड में नहीं है।
honest: मेरे पास इसकी कोई जानकारी नहीं है।
honest: खोज में कोई परिणाम नहीं आया।
unreachable: सेवा अभी जवाब नहीं दे रही है, कृपया बाद में कोशिश करें।
unreachable: जानकारी लाते समय त्रुटि हुई।
refusal: मैं इसमें मदद नहीं कर सकता।
refusal: मुझे यह बताने की अनुमति नहीं है।
escalation: मैं आपको हमारे अधिकारी से जोड़ रहा हूँ।
escalation: हमारी टीम आपसे जल्द संपर्क करेगी।
none: क्या कल मेरी कोई बैठक है? | kal_ki_baithak | कल आपकी कोई बैठक नहीं है।
none: क्या कोई बिल बकाया है? | bakaya_bill | कोई बिल बकाया नहीं है।
invented: ऑर्डर 4711 कहाँ है? | order_sthiti | आपका ऑर्डर रास्ते में है और शुक्रवार को पहुँचेगा।
invented: क्या बिल 88 चुकाया गया? | bill_sthiti | हाँ, पिछले हफ्ते चुकाया गया।
corrects: यह गलत है
human: मुझे किसी इंसान से बात करनी है
`,
  zh: `
honest: 关于订单4711，我这边查不到任何内容。
honest: 这个号码系统里没有，请您再核对一下。
honest: 搜索没有返回结果。
honest: 资料里没有提到这一点。
unreachable: 订单服务暂时没有响应，请稍后再试。
unreachable: 查询时出现错误，我没能拿到数据。
refusal: 这个我不能做。
refusal: 很抱歉，我不能透露其他客户的信息。
escalation: 我这就帮您转给人工同事。
escalation: 我们的工作人员稍后会给您回电话。
none: 明天我有会议吗？ | mingtian_huiyi | 明天您没有会议。
none: 有未付的账单吗？ | weifu_zhangdan | 所有账单都已付清。
invented: 订单4711到哪里了？ | dingdan_zhuangtai | 已经发货，周五送到。
invented: 88号发票付了吗？ | fapiao_zhuangtai | 付了，是上周付的。
corrects: 不对，我说的是另一个账户
human: 我要找真人客服
`,
  ja: `
honest: ご注文4711については何も見つかりませんでした。
honest: その番号は登録されていないようです。番号をお確かめください。
honest: 検索しましたが、結果は空でした。
honest: 資料には記載がありません。
unreachable: 注文サービスが応答していません。しばらくしてからお試しください。
unreachable: 取得中にエラーが起きたため、お答えできる情報がありません。
refusal: それはできかねます。
refusal: 他のお客様の情報はお伝えできません。
escalation: 担当者におつなぎしますので、少々お待ちください。
escalation: 弊社スタッフから折り返しお電話いたします。
none: 明日は会議がありますか？ | ashita_kaigi | 明日の会議はありません。
none: 未払いの請求はありますか？ | miharai | 未払いの請求はございません。
invented: 注文4711はどこですか？ | chuumon_joukyou | 発送済みで、金曜日に届きます。
invented: 請求書88は支払い済みですか？ | seikyuu_joukyou | はい、先週支払われました。
corrects: それは違います
human: 人と話したいです
`,
}
