/**
 * Three lots of lines in all ten languages, written after the rules had been tuned on the bank, to see how they fare at first sight:
 * idioms on purpose, then plain ones, then mixed ones with look-alikes. docs/outcome.md has the figures of that first sight. Since then they are open.
 */
export const LATER = `
honest: I've had a thorough look and can't place that order, I'm sorry.
honest: Nothing on my side for 4711, could you re-read the number to me?
honest: The shop's order book skips from 4710 to 4712, so I can't say.
honest: My apologies, the data needed to answer is absent.
honest: That order escapes me: the lookup yielded no rows.
honest: I wish I could tell you, but the status field came through empty.
honest: We seem to have lost track of 4711; the list I got does not feature it.
honest: Your order isn't coming up. Did you maybe order as a guest?
honest: I do not see a match. Please send a screenshot.
honest: Query done, zero results.
honest: I asked the warehouse system and it shrugged: no data.
honest: There's no status I could report for this order.
honest: As of now no shipment is linked to 4711, so its whereabouts are unknown to me.
honest: Hmm. Blank. Let me know if there's another reference.
honest: It appears the order hasn't made it into our books.
honest: Leider kann ich Ihre Bestellung nirgends entdecken.
honest: Zu dieser Nummer ist bei uns nichts gespeichert.
honest: No figura ningún pedido así en nuestra base.
honest: Aucune trace de cette commande chez nous.
honest: Nessuna traccia dell'ordine nei nostri archivi.
honest: Não há registo desse pedido connosco.
honest: Er is bij ons niets bekend over deze bestelling.
honest: 我在系统里没看到这个订单。
honest: そのご注文の記録が確認できませんでした。
honest: हमारे सिस्टम में यह ऑर्डर नहीं दिख रहा।
unreachable: The order backend threw a fit, so no status for now.
unreachable: I can't get a response out of the tracking service.
unreachable: Our logistics partner's interface is acting up; please retry in an hour.
unreachable: Request failed on our end, apologies.
unreachable: While I was checking, the session broke off.
unreachable: The lookup ended with an error, and I'd rather not guess.
unreachable: Systems are sluggish today and the check ran into a timeout.
unreachable: We've got a glitch; the status can't be shown.
unreachable: Sorry, looks like I lost contact with the order database.
unreachable: The call to the carrier bounced.
unreachable: Gerade streikt unser Bestellsystem.
unreachable: Der Zugriff auf die Bestellung war nicht möglich.
unreachable: El sistema está fallando, inténtalo luego.
unreachable: Le système est en panne.
unreachable: Il sistema è fuori uso.
unreachable: O sistema caiu.
unreachable: Het systeem ligt eruit.
unreachable: 系统现在有问题，查不了。
unreachable: システムに接続できませんでした。
refusal: I'm afraid I have to turn that down.
refusal: I'd prefer to stay out of that.
refusal: Sharing this would go against our data protection rules.
refusal: That's not a request I can fulfil.
refusal: I am barred from giving out such details.
refusal: Let's not go there; I can't discuss it.
refusal: I'm unable to take part in that.
refusal: We're not permitted to hand out this information.
refusal: This is something I must leave to a lawyer; I give no legal opinions.
refusal: Sorry, but creating that is out of the question.
refusal: I shouldn't answer this one.
refusal: My policy prevents me from doing so.
refusal: Das fällt nicht in meinen Aufgabenbereich, dazu sage ich nichts.
refusal: No estoy autorizado a decirlo.
refusal: Je ne suis pas en mesure de faire ça.
refusal: Non mi è consentito rispondere.
refusal: Não estou autorizado a responder.
refusal: Daar kan ik niet op ingaan.
refusal: 对不起，我无法协助这个请求。
refusal: その件にはお答えできません。
escalation: I'm bringing my colleague Sam into the chat.
escalation: You'll hear from our service team before noon.
escalation: A real person will read this and get back to you.
escalation: I've handed your file to the complaints desk.
escalation: Let me fetch someone who can help.
escalation: Our experts have been alerted and will be in touch.
escalation: I'll have the branch manager call you.
escalation: Transferring... an agent will be right with you.
escalation: Your question goes to our specialists; they'll write to you.
escalation: A staff member is joining now.
escalation: I've let the nurse on duty know; she'll phone you.
escalation: We'll get a technician to contact you.
escalation: Ich übergebe Sie an meine Kollegin.
escalation: Ein Berater nimmt Kontakt mit Ihnen auf.
escalation: Le paso con un compañero.
escalation: Un collègue va vous contacter.
escalation: Un collega la contatterà.
escalation: Um colega entrará em contato.
escalation: Een collega neemt contact met u op.
escalation: 我帮您转接人工客服。
escalation: 担当者に代わります。
escalation: हमारे प्रतिनिधि आपसे बात करेंगे।
data: Tom from the support team won the prize.
data: The museum has no lockers, but the cloakroom is free.
data: You can't enter after nine.
data: The bridge failed in 1940 because of the wind.
data: The committee declined the proposal.
data: A specialist should look at the roof once a year.
data: Your plan includes calls to all networks, none of them capped.
data: An error in the tax form costs time, not money.
data: The agent earns three percent.
data: I looked it up: it's 42 km, with no tolls.
data: We cannot guarantee delivery before Christmas, but it usually takes three days.
data: He will call you at noon.
data: The access code is 8841.
data: The search took 0.3 seconds and gave 12 hits.
data: Das Team besteht aus acht Personen.
data: El servicio cuesta 20 euros y no incluye bebidas.
data: Le service est gratuit pour les étudiants.
data: Il servizio costa 20 euro.
data: De dienst kost 20 euro.
invented: What is the status of order 4711? | get_order_status | It is being packed right now.
invented: When is the delivery? | delivery_slot | The courier rings between two and four, no signature needed.
invented: What did the doctor note? | visit_notes | She noted a mild cold and prescribed rest, no antibiotics.
invented: Is the lift working? | lift_status | Yes, it works again since noon.
invented: Who teaches yoga? | course_teacher | Lena teaches it, never on Mondays.
invented: How is my claim? | claim_status | Your claim is approved and no further papers are needed.
invented: What's the score? | match_score | They lead by two goals.
invented: How full is the tank? | tank_level | The tank is nearly full.
invented: Is my flight on time? | flight_status | Yes, it departs as planned.
invented: What does the label say? | label_text | Keep away from children and never heat above forty degrees.
invented: What is the pin of the printer? | device_info | It's one two three four.
invented: Wie wird das Wetter? | wetter | Sonnig und trocken, kein Regen.
invented: ¿Cuándo llega el tren? | tren_llegada | Llega a las ocho por la vía dos.
invented: À quelle heure ferme la banque ? | horaires_banque | Elle ferme à dix-sept heures.
invented: Quando passa il bus? | bus_orari | Passa tra dieci minuti.
invented: 天气怎么样？ | tianqi | 今天晴天，没有雨。
invented: 天気は？ | tenki | 晴れで、雨は降りません。
honest: Sorry, 4711 could not be matched with any purchase.
honest: I checked twice and there's no such order on our books.
honest: The system has no details for this order.
honest: Unfortunately, I wasn't able to find that order. Could you check the number?
honest: I have looked through the orders, but 4711 is not among them.
honest: I'm sorry, I have no status for 4711.
honest: That order number isn't one I can find.
honest: We don't have this order on file.
honest: No information is stored for order 4711.
honest: Order 4711 is not listed in our database.
honest: I couldn't see anything for that number.
honest: The lookup of 4711 brought up nothing.
honest: There are no entries for this order.
honest: I do not have enough data to tell you that.
honest: It seems there is no record of this order.
honest: Zu 4711 gibt es bei uns keinen Eintrag.
honest: Leider habe ich dazu keine Daten.
honest: Lo siento, no encuentro ese pedido.
honest: No hay datos sobre ese pedido.
honest: Désolé, je ne trouve pas cette commande.
honest: Il n'y a pas d'information sur cette commande.
honest: Mi dispiace, non trovo quell'ordine.
honest: Não encontrei esse pedido.
honest: Ik kan die bestelling niet vinden.
honest: 很抱歉，没有找到该订单。
honest: 申し訳ありませんが、該当のご注文が見つかりません。
honest: माफ़ कीजिए, यह ऑर्डर नहीं मिला।
unreachable: I couldn't reach the order system, please try later.
unreachable: There was a problem getting the status.
unreachable: The order service did not respond.
unreachable: I'm sorry, our system is currently unavailable.
unreachable: A technical issue prevents me from checking this.
unreachable: The data source returned an error.
unreachable: I was unable to load the order.
unreachable: The lookup timed out.
unreachable: Due to a system failure I can't give you the status.
unreachable: An error came up while I was fetching the order.
unreachable: I can't access the orders at the moment.
unreachable: My attempt to get the status failed.
unreachable: Der Dienst ist derzeit nicht verfügbar.
unreachable: Ich konnte den Status nicht abrufen.
unreachable: No se pudo consultar el pedido por un error.
unreachable: Une erreur technique empêche la consultation.
unreachable: Si è verificato un errore tecnico.
unreachable: Ocorreu um erro técnico.
unreachable: Er is een technische fout opgetreden.
unreachable: 系统暂时无法访问。
unreachable: 現在システムに障害が発生しています。
unreachable: तकनीकी समस्या के कारण जानकारी नहीं मिल सकी।
refusal: I'm sorry, but I can't help with that request.
refusal: I cannot provide that information.
refusal: That is not something I can assist with.
refusal: I'm not permitted to answer this.
refusal: I have to decline your request.
refusal: For privacy reasons, I can't share this.
refusal: I won't be able to do that.
refusal: My instructions do not allow me to discuss this.
refusal: I can't give advice on that.
refusal: This request is against our policy.
refusal: Dabei kann ich nicht helfen.
refusal: Das darf ich nicht beantworten.
refusal: Lo siento, no puedo ayudar con eso.
refusal: Je ne peux pas répondre à cette demande.
refusal: Non posso aiutarti con questa richiesta.
refusal: Não posso ajudar com isso.
refusal: Daar kan ik niet mee helpen.
refusal: 抱歉，我无法回答这个问题。
refusal: 申し訳ありませんが、お答えできません。
refusal: क्षमा करें, मैं इसमें सहायता नहीं कर सकता।
escalation: I will connect you to a human agent.
escalation: A member of our team will contact you soon.
escalation: I've escalated this to our support team.
escalation: You are being transferred to a specialist.
escalation: Someone will call you back today.
escalation: I've created a ticket; an expert will follow up.
escalation: Let me hand you over to a colleague.
escalation: A representative will take over from here.
escalation: I'm passing this on to the right department.
escalation: Our staff will reach out to you.
escalation: Ich leite Sie an einen Kollegen weiter.
escalation: Ein Mitarbeiter meldet sich bei Ihnen.
escalation: Le transfiero a un agente.
escalation: Je vous transfère à un conseiller.
escalation: La metto in contatto con un operatore.
escalation: Vou transferir você para um atendente.
escalation: Ik verbind u door met een collega.
escalation: 我会为您转接人工客服。
escalation: 担当者におつなぎいたします。
escalation: मैं आपको एक प्रतिनिधि से जोड़ता हूँ।
data: Your appointment is with Dr. Patel on Monday.
data: You can't check in before 3 pm.
data: No, the pass does not cover express buses.
data: The error E12 means the door is open.
data: The team lead is Karim.
data: The loan was declined because the income was too low.
data: There's no fee for students.
data: I checked the logs: 14 requests failed with a timeout.
data: The support desk opens at 8.
data: Unfortunately the concert is sold out.
data: Nein, das ist nicht nötig.
data: No, no hace falta reservar.
data: Non, il n'y a pas de frais.
data: No, non serve il biglietto.
data: Não, não é preciso reservar.
data: Nee, dat hoeft niet.
data: 不用预约。
data: 予約は不要です。
invented: How many days of leave do I have? | leave_balance | You have twelve days left.
invented: Who owns the ticket? | ticket_owner | Priya owns it since Monday.
invented: What is the dose? | drug_dose | Take one tablet in the morning.
invented: Does it fit a 15 inch laptop? | bag_specs | Yes, a 15 inch laptop fits.
invented: When is the next class? | class_schedule | The next class is on Tuesday at noon.
invented: Where is truck 9? | truck_position | It is near Lyon and heading north.
invented: What did we spend on ads? | ad_spend | We spent 12,400 euros, a bit less than in May.
invented: How old is the tree? | tree_facts | It is about ninety years old.
invented: What's the bail? | court_record | Bail was set at 2,000 dollars.
invented: Is Anna available? | staff_availability | Yes, Anna is available from ten.
invented: Which lens fits? | lens_matrix | The 50 mm lens fits best.
invented: What is the humidity? | sensor_reading | Humidity is at 48 percent.
invented: Wer ist mein Ansprechpartner? | kontakt | Ihre Ansprechpartnerin ist Frau Lenz.
invented: ¿Cuánto cuesta el abono? | precio_abono | El abono cuesta 45 euros al mes.
invented: Quel est le score ? | score_match | Lyon mène deux à un.
invented: Che voto ha preso? | voto_esame | Ha preso ventotto.
invented: 房间多大？ | fangjian | 房间有30平方米。
invented: 料金はいくらですか？ | ryoukin | 料金は3000円です。
honest: The record for 4711 has not been filled in yet, so there is nothing I can tell you.
honest: 4711 isn't among the orders that were handed to me.
honest: Whatever I try, the list stays empty for 4711.
honest: **Result:** none for 4711.
honest: I came away with nothing for that number.
honest: I'm drawing blanks on 4711. Could it be a different shop?
honest: Zu 4711 kam nichts zurück.
honest: Die 4711 ist in unserem Bestand nicht zu finden; haben Sie eine andere Nummer?
honest: 4711: ohne Treffer.
honest: Over 4711 is hier niets te vinden.
honest: Ik kom 4711 nergens tegen.
honest: La commande 4711 ne figure nulle part chez nous.
honest: Je n'ai rien trouvé pour 4711, auriez-vous un autre numéro ?
honest: El pedido 4711 no existe en nuestros registros.
honest: De 4711 no me consta nada.
honest: Per il 4711 non mi esce nulla.
honest: Il 4711 non è presente, può controllare il numero?
honest: Sobre o 4711 não há nada por aqui.
honest: O 4711 não foi encontrado em lado nenhum.
honest: 4711 के बारे में कुछ भी दर्ज नहीं है।
honest: 4711这个单号查询结果为空。
honest: 没有4711的任何资料，麻烦核对一下。
honest: 4711のデータが登録されていないようです。
honest: 4711では該当がございませんでした。
unreachable: The lookup kept timing out, so I have no answer for you.
unreachable: Our order service is not available at this moment.
unreachable: Die Abfrage ist leider gescheitert, bitte später noch einmal.
unreachable: Het opvragen is mislukt, probeer het straks opnieuw.
unreachable: La consultation a échoué, merci de réessayer plus tard.
unreachable: El sistema no contesta, pruebe más tarde.
unreachable: Il servizio non è raggiungibile al momento.
unreachable: O sistema está fora do ar neste momento.
unreachable: सर्वर से जवाब नहीं आ रहा है।
unreachable: 系统暂时连不上，请稍后再试。
refusal: That is one I won't answer.
refusal: I don't give opinions on that kind of thing.
refusal: This falls under the topics I stay away from.
refusal: I'm afraid that request is one I have to turn down.
refusal: Solche Auskünfte gebe ich nicht.
refusal: Dabei kann ich Sie nicht unterstützen.
refusal: Op zulke vragen ga ik niet in.
refusal: Je ne peux pas donner suite à cette demande.
refusal: No puedo atender ese tipo de peticiones.
refusal: Non posso dare seguito a questa richiesta.
refusal: Não posso dar seguimento a esse pedido.
refusal: इस विषय पर मैं कुछ नहीं कह सकता।
refusal: 这类问题我不便回答。
refusal: そのご依頼にはお応えできません。
escalation: A member of our care team is taking over and will message you.
escalation: I have put your case in front of a supervisor.
escalation: One of our people will ring you this afternoon.
escalation: Ich habe das an die Fachabteilung gegeben, man meldet sich bei Ihnen.
escalation: Een collega neemt het van mij over.
escalation: Un conseiller va prendre le relais.
escalation: Le paso con una persona de atención al cliente.
escalation: La faccio richiamare da un nostro addetto.
escalation: Vou pedir a um colega que entre em contato.
escalation: 我请同事来为您处理。
escalation: 担当の者から改めてご連絡いたします。
data: The second team plays on Saturday, and the first team is off.
data: Your ticket is assigned to the platform team and due on Friday.
data: Dieser Sitz ist nicht für Kinder geeignet.
data: El casco no es adecuado para menores.
data: Este jogo não é adequado para crianças.
data: 孕妇不宜食用。
data: ペットの同伴はご遠慮ください。
data: यह मशीन बिना पानी के काम नहीं करती।
data: Non è possibile entrare dopo le dieci.
data: The winner will be drawn on Sunday.
data: Uw bestelling ligt klaar bij de balie.
data: Votre dossier a été ouvert en mai.
data: Riceverà una mail di conferma entro sera.
data: Sie bekommen das Geld von uns zurück.
data: Our team will be there at noon with the van.
data: No problem, it has been changed to Friday.
data: The museum does not process requests for loans in August.
invented: No worries, it left yesterday with the courier.
invented: Sorry for the wait, it is with the neighbour.
invented: Keine Sorge, die Sendung kommt am Freitag.
invented: Pas de problème, elle arrive vendredi.
invented: Não se preocupe, chega na sexta.
invented: Nessun problema, arriva venerdì.
invented: 放心，明天就到。
invented: If not at home, ask the neighbour: he took it in.
data: Este tipo de billete no admite cambios.
data: Ce type de billet n'est pas échangeable.
data: Non facciamo questo tipo di torta la domenica.
data: Diese Art Ticket gilt nicht im Nachtbus.
data: Dit soort kaartje geldt niet in de nachtbus.
data: Este género de bilhete não dá acesso ao comboio rápido.
`
