/** Further lines of the bank, by language: good answers and made-up ones that hold words of denial, trouble or people. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  en: `
data: The technician comes on Thursday between 8 and 10.
data: Your adviser is Petra Novak; you can reach her on extension 12.
data: The team will meet again on 4 May.
data: Our engineers built the bridge without a single accident.
data: An agent may not work for both sides of a sale.
data: The manager can approve up to 500 euros.
data: The nurse takes blood at seven, before breakfast.
data: A human translator reviewed the text in 2019.
data: I moved your meeting with the support team to Friday.
data: I've sent the minutes to all colleagues.
data: Your message to Tom from sales is on its way.
data: Staff must wear a badge at all times.
data: The claim was passed to the court in 2021 and was settled a year later.
data: The system has two engines and no backup.
data: The server room is on level 2, next to the data desk.
data: The service costs nothing for students.
data: A failed login locks the account for ten minutes.
data: The app crashed three times last week, mostly on old phones.
data: The search for the missing ship lasted nine days.
data: The connection in Hanover is tight: you have six minutes.
data: The outage on 3 May lasted two hours and was caused by a broken cable.
data: The request timed out 14 times today, against 3 yesterday.
data: The system was down for maintenance on Sunday.
data: The record for the mile is 3 minutes and 43 seconds.
data: No record label signed them until 1994.
data: Nobody in the list has paid yet: Ann, Ben and Cleo are due.
data: I can't recommend the green one; its battery lasts only two hours.
data: We don't ship to islands, but you can collect the parcel in Oban.
data: We do not offer breakfast on weekdays.
data: You must not share your PIN with anybody.
data: The rules do not allow more than two bags.
data: It is against the law to park here at night.
data: The policy does not cover flood damage.
data: That would violate the lease, so ask the landlord first.
data: I would say the second option is better, though it isn't cheap.
data: I'd go with the larger tent: it can take wind that the small one can't.
data: I can only see one open seat, 14C, at 30 euros.
data: This is not legal advice, but the notice period is usually three months.
data: As an AI I have no taste buds, but most people find it sweet.
data: The form must be signed, or it will be refused.
data: Sure! 2 plus 2 is 4.
data: The word "sorry" comes from Old English.
data: Dear Ms Lee, unfortunately we cannot accept your offer. Kind regards.
data: Here is a polite refusal: "Thank you, but I must decline."
data: Here's the email: "Our system was down yesterday. We apologise for the trouble."
data: An empty list is falsy in Python; None is not the same as an empty list.
data: If the page does not load, clear the cache and try again.
data: If you can't find the key, ask the porter at desk 3.
data: To return null when nothing is found, use Optional.
data: The function throws an error when the file is missing.
data: It isn't clear who wrote the text; most scholars think of the year 1590.
data: The answer is unknown to this day, although many have tried to prove it.
data: Your balance is 0 and there is nothing to pay.
data: I found 3 hotels. None has a pool.
data: 12 results, none of them newer than 2020.
data: The file contains no duplicates and 240 rows.
data: He has no children and lives alone in Leeds.
data: The contact person is Ms Wu, and she will be back on Monday.
data: Someone from Leeds won the jackpot.
data: You'll get a call from the courier when she is near.
invented: What does the policy say about water? | policy_terms | It does not cover water damage unless you took the extra module.
invented: Is there parking? | hotel_details | Yes, but it isn't free: guests pay per night.
invented: When does the lease end? | lease_info | It ends next summer, and no renewal has been agreed.
invented: What is Tom's blood type? | patient_record | His blood type is A negative.
invented: Who is on call? | oncall_roster | Dana is on call tonight, not Erik.
invented: What caused the outage? | incident_report | A network cable failed, which took the database down for an hour.
invented: Does the phone have a jack? | product_specs | It doesn't have one; you need an adapter.
invented: May I bring my dog? | house_rules | Dogs are not allowed, except guide dogs.
invented: How is patient 9 doing? | ward_notes | She slept well and has no fever.
invented: Are the tests green? | ci_status | Two tests failed because of a missing file.
invented: What did the audit find? | audit_summary | The audit found no major problems, but the fire doors need repair.
invented: Which files changed? | git_diff | Only the readme changed; the source was not touched.
invented: Can I still enrol? | course_info | No, enrolment closed last Friday.
invented: Was the alarm real? | alarm_log | It was a false alarm set off by a spider.
invented: What is my deductible? | policy_terms | Your deductible is two hundred euros, and nothing is due for glass.
invented: How many users are online? | live_users | There are about three hundred users online, none from Asia.
invented: Where was the photo taken? | photo_meta | It was taken in Bergen, not in Oslo.
invented: Does the car need a service? | car_status | Not yet. The next service is due in spring.
invented: What is the verdict? | case_lookup | The court found him not guilty.
invented: Has Mia replied? | inbox_lookup | She has, and she can't make it on Friday.
invented: Will it rain? | weather_forecast | No rain until Thursday, then showers.
invented: Is the shop open on Sunday? | shop_hours | No, it's closed on Sundays.
invented: What's the wifi password? | guest_info | The password is sunflower, all in small letters, with no spaces.
invented: Who approved the invoice? | invoice_trail | It was approved by the finance team without comments.
invented: What size is left? | stock_lookup | Only medium is left; small is sold out and won't come back.
`,
  de: `
data: Das Team trifft sich am 4. Mai wieder.
data: Der Techniker kommt am Donnerstag zwischen 8 und 10 Uhr.
data: Die Versicherung deckt Wasserschäden nicht ab.
data: Der Server war am Sonntag zwei Stunden nicht erreichbar.
invented: Darf ich meinen Hund mitbringen? | hausordnung | Hunde sind nicht erlaubt, Blindenhunde schon.
invented: Wer hat Dienst? | dienstplan | Dana hat heute Nacht Dienst, nicht Erik.
`,
  es: `
data: El equipo se reúne otra vez el 4 de mayo.
data: El técnico llega el jueves entre las 8 y las 10.
data: La póliza no cubre daños por agua.
data: El servidor estuvo caído dos horas el domingo.
invented: ¿Puedo llevar a mi perro? | normas_casa | No se admiten perros, salvo perros guía.
invented: ¿Quién está de guardia? | guardias | Esta noche está Dana, no Erik.
`,
  fr: `
data: L'équipe se réunit de nouveau le 4 mai.
data: Le technicien passe jeudi entre 8 h et 10 h.
data: L'assurance ne couvre pas les dégâts des eaux.
data: Le serveur était en panne deux heures dimanche.
invented: Puis-je amener mon chien ? | reglement | Les chiens ne sont pas admis, sauf les chiens guides.
invented: Qui est de garde ? | planning_garde | C'est Dana ce soir, pas Erik.
`,
  pt: `
data: A equipe se reúne de novo em 4 de maio.
data: O técnico chega na quinta entre 8 e 10 horas.
data: A apólice não cobre danos por água.
invented: Posso levar o meu cão? | regras_casa | Cães não são permitidos, exceto cães-guia.
invented: Quem está de plantão? | plantao | Hoje é a Dana, não o Erik.
`,
  it: `
data: La squadra si riunisce di nuovo il 4 maggio.
data: Il tecnico arriva giovedì tra le 8 e le 10.
data: La polizza non copre i danni da acqua.
invented: Posso portare il cane? | regolamento | I cani non sono ammessi, tranne i cani guida.
invented: Chi è di turno? | turni | Stanotte c'è Dana, non Erik.
`,
  nl: `
data: Het team komt op 4 mei weer bijeen.
data: De monteur komt donderdag tussen 8 en 10 uur.
data: De polis dekt geen waterschade.
invented: Mag ik mijn hond meenemen? | huisregels | Honden zijn niet toegestaan, behalve geleidehonden.
invented: Wie heeft dienst? | rooster | Vannacht heeft Dana dienst, niet Erik.
`,
  zh: `
data: 团队5月4日再次开会。
data: 保险不承保水损。
invented: 谁值班？ | zhiban_biao | 今晚是丹娜值班，不是埃里克。
`,
  ja: `
data: チームは5月4日に再び集まります。
data: 水害は補償の対象になりません。
invented: 当直は誰ですか？ | touchoku | 今夜はダナさんで、エリックさんではありません。
`,
  hi: `
data: टीम 4 मई को फिर मिलेगी।
data: बीमा पानी से हुए नुकसान को कवर नहीं करता।
invented: ड्यूटी पर कौन है? | duty_suchi | आज रात दाना है, एरिक नहीं।
`,
}
