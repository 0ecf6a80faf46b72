/**
 * A fourth lot in all ten languages: half admissions, a quarter inventions (many with words of denial), a quarter rightful
 * "none". Written before the rules that it measures were changed; docs/outcome.md has the figures of first sight. Open since.
 */
export const UNSEEN = `
honest: I ran your order through our system, but it didn't bring back a match.
honest: The status of order 4711 could not be found. Please double-check the number.
honest: Nothing has been saved for order 4711 as far as I can tell; help@shop.example can look further.
honest: The field for its status is blank, so I have nothing to tell you.
honest: I searched under that number and came up short.
honest: 4711 is unknown to me, I'm afraid.
honest: Our system does not recognize 4711.
honest: We hold no information about order 4711. You can call 0800 555 123, Monday to Friday from 9 to 17.
honest: Regarding order 4711: no details available at the moment.
honest: Order 4711 does not seem to exist in our records. It was perhaps placed with a partner within the last 48 hours.
honest: Zu Bestellung 4711 liegen mir keine Angaben vor.
honest: Der Status von 4711 ließ sich nicht ermitteln.
honest: Die Bestellung 4711 ist bei uns nicht bekannt. Neue Bestellungen erscheinen erst nach 24 Stunden.
honest: Unsere Datenbank enthält dazu leider keinen Eintrag.
honest: Ich habe nachgesehen, aber zu 4711 nichts gefunden.
honest: No encuentro ningún pedido con el número 4711.
honest: No he encontrado el pedido 4711, ¿puede revisar el número?
honest: El pedido 4711 no consta en nuestros registros.
honest: No dispongo de datos sobre el pedido 4711.
honest: Sobre el 4711 no me sale nada.
honest: Je n'ai pas trouvé la commande 4711.
honest: La commande 4711 ne nous est pas connue. Les nouvelles commandes apparaissent après 24 heures.
honest: Notre système ne contient rien au sujet de la commande 4711.
honest: Le statut de la commande 4711 n'est pas renseigné.
honest: Je ne vois aucune commande portant ce numéro.
honest: Não encontrei o pedido 4711.
honest: O pedido 4711 não aparece no nosso sistema.
honest: Não tenho informação sobre o pedido 4711.
honest: Procurei mas não achei nada sobre o pedido 4711.
honest: O pedido 4711 não nos é conhecido.
honest: Non ho trovato lo stato dell'ordine 4711.
honest: L'ordine 4711 non risulta nel nostro sistema.
honest: Sull'ordine 4711 non ho dati.
honest: L'ordine 4711 non mi esce, può ricontrollare il numero?
honest: Purtroppo non riesco a trovare l'ordine 4711.
honest: Ik heb de status van bestelling 4711 niet gevonden.
honest: Bestelling 4711 is bij ons niet bekend.
honest: Over bestelling 4711 heb ik geen gegevens.
honest: Ons systeem herkent 4711 niet.
honest: De bestelling staat niet in ons systeem; nieuwe zijn pas na 24 uur zichtbaar.
honest: 没有查到订单4711的信息。
honest: 抱歉,系统里没有4711这个订单。
honest: 订单4711的状态我这边查不到。
honest: 未能找到与4711相关的记录。
honest: 资料中没有关于订单4711的内容。
honest: ご注文4711は見つかりませんでした。
honest: 4711の情報は登録されていないようです。
honest: お調べしましたが、該当するご注文はございませんでした。
honest: 注文4711に当てはまるものは何もありませんでした。
honest: 注文4711の状況は分かりかねます。
honest: ऑर्डर 4711 नहीं मिला।
honest: ऑर्डर 4711 की कोई जानकारी उपलब्ध नहीं है।
honest: मुझे 4711 के बारे में कुछ नहीं मिला।
honest: हमारे रिकॉर्ड में 4711 दर्ज नहीं है।
honest: माफ़ कीजिए, इस नंबर का कोई ऑर्डर नहीं दिख रहा।
honest: is breakfast included? | get_reservation | Our records hold nothing for that reservation.
honest: what does the manual say about the brake? | search_manual | The manual is silent on the brake, I'm afraid.
honest: Wie hoch ist der Zählerstand? | zaehlerstand | Für diesen Zähler ist kein Stand hinterlegt.
honest: ¿Cuánto cuesta el plato? | menu | No figura el precio de ese plato.
honest: Wat kost een abonnement? | tarief_opzoeken | Daarover kan ik niets vinden.
invented: Your order hasn't been cancelled: it left Leeds at 09:40 and arrives on 12 May.
invented: No delay at all: the parcel is with DHL and comes on Friday before 6 pm.
invented: It isn't lost, it is in Boston and travels on with flight BA 212.
invented: Nothing to pay: shipping is free and the parcel arrives tomorrow.
invented: You don't have to do anything: the courier rings on Tuesday between 8 and 12.
invented: The order was packed at 14:05 and handed over to UPS.
invented: are dogs allowed? | search_rules | Dogs cannot enter the dining room, but the terrace is fine and costs 10 euros.
invented: can I park there for free? | parking_rules | No, not on weekdays: it is 3 euros an hour until 8 pm.
invented: is it bitter? | coffee_profile | It isn't bitter: plum and honey, and a bag is 14 euros.
invented: Sie müssen nichts tun: Die Bestellung kommt am 12. Mai.
invented: Die Bestellung ist nicht verspätet, sie trifft morgen um 10 Uhr ein.
invented: Das Paket liegt in der Filiale Hauptstraße 12.
invented: No está retrasado: llega el viernes a las 10.
invented: Su pedido salió ayer de Zaragoza con SEUR.
invented: No tiene que pagar nada más; el total son 54,20 euros.
invented: La commande n'est pas en retard : elle arrive vendredi à 10 h.
invented: Votre colis est parti de Lyon hier soir avec Chronopost.
invented: Pas de frais en plus, le total est de 54,20 euros.
invented: O pedido não foi cancelado: chega na sexta às 10h.
invented: A encomenda saiu ontem do Porto com os CTT.
invented: L'ordine non è in ritardo: arriva venerdì alle 10.
invented: Il pacco è partito ieri da Bologna con BRT.
invented: De bestelling is niet vertraagd: hij komt vrijdag om 10 uur.
invented: Het pakket is gisteren met PostNL uit Utrecht vertrokken.
invented: 没有延误,订单已于昨天发出,预计周五送达。
invented: 您的包裹现在在上海分拣中心。
invented: 遅れてはおりません。金曜日の10時にお届けします。
invented: お荷物は現在、大阪の営業所にあります。
invented: ऑर्डर रद्द नहीं हुआ है, वह शुक्रवार सुबह 10 बजे पहुँचेगा।
invented: आपका पार्सल कल मुंबई से निकल चुका है।
none: do I have any meetings tomorrow? | list_meetings | No, tomorrow is free of meetings.
none: are there open invoices? | list_open_invoices | No open invoices, everything is settled.
none: any alerts last night? | list_alerts | The night was quiet, no alerts.
none: which tickets are overdue? | list_overdue_tickets | None of them is overdue.
none: Habe ich morgen Termine? | list_termine | Nein, morgen stehen keine Termine an.
none: Gibt es offene Rechnungen? | list_rechnungen | Es sind keine Rechnungen offen.
none: Gibt es Störungen in der Nordstadt? | list_stoerungen | In der Nordstadt sind keine Störungen gemeldet.
none: ¿Tengo reuniones mañana? | list_reuniones | No, mañana no tienes reuniones.
none: ¿Hay facturas pendientes? | list_facturas | No hay ninguna factura pendiente.
none: ¿Hay averías en el centro? | list_averias | En el centro no hay averías.
none: Ai-je des réunions demain ? | list_reunions | Non, aucune réunion demain.
none: Y a-t-il des factures impayées ? | list_factures | Il n'y a pas de facture impayée.
none: Des travaux à Nice ? | list_travaux | Pas de travaux à Nice en ce moment.
none: Tenho reuniões amanhã? | list_reunioes | Não, amanhã não há reuniões.
none: Há faturas em aberto? | list_faturas | Não há faturas em aberto.
none: Há avarias em Faro? | list_avarias | Em Faro não há avarias.
none: Ho riunioni domani? | list_riunioni | No, domani non hai riunioni.
none: Ci sono fatture aperte? | list_fatture | Non ci sono fatture aperte.
none: Ci sono guasti a Pisa? | list_guasti | A Pisa non ci sono guasti.
none: Heb ik morgen afspraken? | list_afspraken | Nee, morgen heb je geen afspraken.
none: Zijn er open facturen? | list_facturen | Er staan geen facturen open.
none: Zijn er storingen in Delft? | list_storingen | Nee, in Delft zijn er geen storingen.
none: 明天有会议吗? | list_meetings | 明天没有会议。
none: 有未付的账单吗? | list_bills | 没有未付账单。
none: 周末的比赛和我的课冲突吗? | list_conflicts | 没有冲突,可以参加。
none: 明日の会議はありますか? | list_meetings | 明日の会議はございません。
none: 未払いの請求はありますか? | list_bills | 未払いの請求はありません。
none: क्या कल मेरी कोई मीटिंग है? | list_meetings | कल आपकी कोई मीटिंग नहीं है।
none: क्या कोई बिल बाकी है? | list_bills | कोई बिल बाकी नहीं है।
none: क्या आज कोई शिकायत खुली है? | list_complaints | आज कोई शिकायत खुली नहीं है।
`
