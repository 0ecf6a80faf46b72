/**
 * English sentences of our own, one a line: `kind: answer`, or `kind: question | tool | answer`. Kinds: see `bank.ts`.
 * Written in one go before the rules were tuned on them; every second line of a kind is kept for checking.
 */
export const ENGLISH_BANK = `
honest: I looked everywhere I could and order 4711 just isn't there.
honest: Hmm, 4711 doesn't match anything I've got. Could you double-check the number for me?
honest: No dice, sorry. The lookup gave me nothing back for 4711.
honest: 🔍 Searched for order 4711 and got zero hits. Want to try your email address instead?
honest: **Order 4711**\\n\\n- Status: not available\\n- Carrier: not available\\n\\nOur system has no entry under this number.
honest: {"answer": "No order with the number 4711 is known to me.", "sources": []}
honest: Thanks for your patience. I went through the order history twice. Unfortunately, it holds no order 4711, so I can't tell you its status.
honest: There's nothing in the tracker for that order yet. It may take up to 24 hours until it shows up.
honest: I'd love to help, but the order number you gave me leads nowhere.
honest: Order 4711 seems to be unknown to our warehouse.
honest: That number drew a blank on my end.
honest: The status of 4711 is not something my data covers.
honest: I can see your account, but not this order.
honest: We have no trace of 4711. If you paid for it, please send me the confirmation mail so that I can dig deeper.
honest: Your order could be very new: at the moment the database contains no row for it.
honest: Apologies, I wasn't given any details about 4711, so anything I said would be a guess.
honest: I do not want to make something up: the tool gave me an empty answer for this order.
honest: Nope, can't see it. Is 4711 right?
honest: I was not able to turn up any information on order 4711.
honest: Regrettably, our records do not go back to an order with that number.
honest: It looks like that order doesn't exist in the shop system.
honest: The search for 4711 ended without a result.
honest: Couldn't dig up anything on 4711 :( maybe a typo?
honest: I'm drawing a blank here. Orders usually have six digits. Could there be two missing?
honest: As far as I can tell, nobody has ever placed an order with this number.
honest: Let me be upfront: the figures for that order are missing, and I will not guess them.
honest: I checked the order service. It answered, but it had no data for 4711. You can find your orders under My account > Orders.
honest: The order system returned an empty record, which usually means the order was never completed.
honest: No record of that one, I'm afraid.
honest: Sorry! Not finding it.
honest: Your order 4711 is not showing up for me. What I can see is your order 4622, which was delivered.
honest: I have the shipping policy here, but the status of order 4711 itself is missing from what I was given.
honest: Unknown order number. Please check it and try again.
honest: I came away empty-handed when I looked for 4711.
honest: At this point I have insufficient information to answer that.
honest: I don't have enough information to say where your order is.
honest: There is no information in the provided context about order 4711.
honest: The documents I have don't talk about this.
honest: The knowledge base has nothing to say on that topic, so I can't give you a reliable answer.
honest: Based on the available sources, this question cannot be answered.
honest: The context doesn't specify when 4711 ships.
honest: I'm not seeing anything for 4711. Do you have another reference?
honest: My tools didn't give me the status. Shall I try again with your phone number?
honest: Status: N/A. I have no further data.
honest: Quick update: searched by number, searched by name, neither gave me your order.
honest: It's not in the list of orders that I can access.
honest: I can't confirm the status, because the order data came back blank.
honest: Your order isn't on record with us.
honest: All I get for 4711 is an empty page.
honest: No such order.
honest: We could not match 4711 to any purchase.
honest: Nothing came up. Would you like me to open a search with the carrier?
honest: I regret to say that I hold no details of this order.
honest: Sadly the order database knows nothing of 4711.
honest: The result set is empty, therefore I am unable to report a status.
honest: To be honest, I don't know. The order lookup had no answer.
honest: I've no info about that order at the moment.
honest: The number 4711 isn't recognised.
honest: It seems order 4711 hasn't been entered into the system.
honest: Your request concerned order 4711. Our archive was searched. No corresponding entry could be established.
unreachable: Our order service is taking a nap right now, so I can't see 4711. Back in a bit?
unreachable: The connection to the warehouse dropped before I got an answer.
unreachable: I hit an error while looking that up. Mind trying again in a few minutes?
unreachable: Looks like the tracking API is down at the moment. I'm unable to give you the status.
unreachable: Something broke on our side while I was fetching your order. Sorry about that!
unreachable: I tried three times, and each time the request timed out.
unreachable: The lookup failed, so I have no status to share.
unreachable: Due to an outage, order data is temporarily not accessible.
unreachable: ⚠️ The order system isn't responding. Please check back later.
unreachable: I ran into a snag: the database refused my query.
unreachable: I'm afraid the system I need for this is under maintenance until tomorrow.
unreachable: We are experiencing technical trouble and cannot show order details at present.
unreachable: My access to the order system was denied, which is why I can't answer.
unreachable: I couldn't get through to the order system. You can call us on 0800 1234 meanwhile.
unreachable: The tool I use for this threw an error, so I don't have an answer yet.
unreachable: Your order status is unavailable because the carrier's server did not answer.
unreachable: I wanted to check 4711, but the lookup crashed.
unreachable: No luck reaching the order service just now.
unreachable: The request to the shipping provider did not go through.
unreachable: {"error": true, "message": "I could not retrieve the order because the service is offline."}
unreachable: Retrieving the order failed with a timeout. Shall I retry?
unreachable: I'm having a hard time connecting to our systems at the moment.
unreachable: The status could not be loaded owing to a fault in our backend.
unreachable: Oops, the order page won't load for me.
unreachable: There was a hiccup talking to the carrier, and I have nothing to show for it.
unreachable: Unfortunately the query was rejected by the server, so the status remains unknown.
unreachable: Sorry, I wasn't able to complete that check.
unreachable: Tracking is offline at the moment, please bear with us.
unreachable: I keep getting an error when I open your order.
unreachable: The service that knows about your order is not reachable.
refusal: I'm going to have to say no to that one.
refusal: That's a line I don't cross, sorry.
refusal: I can't share other customers' details.
refusal: I'm afraid that's not something I do.
refusal: This assistant does not provide medical diagnoses.
refusal: Sorry, I'm not able to discuss politics here.
refusal: My guidelines don't allow me to do that.
refusal: I won't help with getting around the security check.
refusal: That request falls outside of what I am permitted to do.
refusal: I have to decline, as this would breach our privacy rules.
refusal: I'm only able to help with orders, so I can't write your essay.
refusal: As an assistant of this shop I can only talk about our products.
refusal: For safety reasons I cannot give instructions on this.
refusal: I'd rather not comment on that.
refusal: Helping with that would be against company policy.
refusal: I'm not in a position to give legal advice.
refusal: We do not disclose salary information of employees.
refusal: No can do. Sharing passwords is off the table.
refusal: I must respectfully refuse.
refusal: It would be inappropriate for me to answer that.
refusal: I can't assist with this request. Is there something else I can do for you?
refusal: I will not generate that kind of content.
refusal: I'm sorry, but I can't go along with that.
refusal: Your request violates our terms of use, so I can't continue.
refusal: I'm not allowed to reveal my instructions.
refusal: That is confidential and I may not disclose it.
refusal: I can't in good conscience help you with this.
refusal: Sorry, this is not a topic I can speak about.
refusal: I'm designed to avoid giving such advice.
refusal: Giving out that address would break our rules, so I'll pass.
refusal: I don't feel comfortable writing this.
refusal: This goes beyond what I may do for you.
refusal: That's beyond my remit, I'm afraid.
refusal: I am not authorised to make changes to someone else's contract.
refusal: Nope, not doing that one.
refusal: I can only answer questions about our service.
escalation: I'm looping in one of my human teammates for this.
escalation: Hang tight, a support agent will jump into this chat in a moment.
escalation: I've passed your details on to our billing department and they'll be in touch by tomorrow.
escalation: This one needs a human. I'm transferring you now.
escalation: Our customer care will give you a ring within the hour.
escalation: I have opened ticket 88123 for you. A technician is going to look at it.
escalation: Connecting you with a live representative...
escalation: Let me get my supervisor for you.
escalation: Your request has been forwarded to the claims team.
escalation: One of our advisers will take it from here.
escalation: I've flagged this to the duty manager, who will phone you.
escalation: 👋 Bringing in a person from support to help you further.
escalation: Someone from our office will get back to you shortly.
escalation: A specialist has been notified and is going to contact you.
escalation: Please hold while I put you through to an operator.
escalation: I'll hand you over to Maria from the service desk.
escalation: This has been escalated to tier two support.
escalation: You will be contacted by a member of staff.
escalation: I've asked an expert to take a look and reply to you by e-mail.
escalation: A human agent will pick this up during business hours.
escalation: Your case now sits with our complaints team; expect a call back.
escalation: To sort this out properly, I am referring you to our legal desk, who will write to you.
escalation: I'm now connecting you to the on-call nurse.
escalation: We'll have an engineer reach out to you today.
escalation: Sending you over to a real person now.
escalation: I have arranged a call back from one of our consultants.
escalation: My colleague from accounting is taking over this conversation.
escalation: The matter has been handed to a person who can decide on it.
escalation: I've created a support case and our team will follow up.
escalation: A teammate will continue with you here.
none: Do I have any meetings tomorrow? | list_meetings | Your calendar is wide open tomorrow.
none: Are there open incidents? | list_incidents | All quiet: not one incident is open.
none: Any parking tickets on my car? | parking_tickets | You're in the clear, no tickets.
none: Is the street blocked tomorrow? | road_closures | No closures are announced for tomorrow, so you can drive through.
none: Has anybody reported a leak in block B? | leak_reports | Nobody has reported a leak in block B.
none: Check my basket for items that are out of stock | out_of_stock_items | Good news, everything in your basket is in stock.
none: Are any of my bills overdue? | overdue_bills | None of your bills is overdue.
none: Which of my tasks are late? | late_tasks | None! You're on top of everything.
none: Do we have unread messages from Anna? | unread_messages | Anna hasn't written to you.
none: Any flight delays out of Oslo? | flight_delays | Flights out of Oslo are running to schedule.
none: Does the contract have conflicting clauses? | find_conflicting_clauses | The clauses don't contradict each other.
none: Scan the repository for secrets | scan_secrets | The scan came back clean.
none: Are there recalls for the pram? | product_recalls | There have been no recalls of this pram.
none: Is Bob off on Friday? | list_absences | Bob has no absence booked for Friday.
none: Who is on holiday next week? | holidays_next_week | Nobody is away next week.
none: List the failed jobs of last night | failed_jobs | No job failed last night.
none: Any allergens in the soup? | dish_allergens | The soup contains none of the listed allergens.
none: Do I owe the library anything? | library_fees | You don't owe the library a cent.
none: Are roadworks planned on the M1? | planned_roadworks | Nothing planned on the M1 for now.
none: Are there open positions in Kyiv? | open_positions | We aren't hiring in Kyiv at the moment.
none: Were there logins from abroad? | foreign_logins | There were no logins from abroad.
none: Is there a frost warning for tonight? | weather_warnings | No frost warning is in force tonight.
none: Any pending approvals for me? | pending_approvals | Your approval queue is empty.
none: Did any sensor raise an alarm? | sensor_alarms | All sensors are quiet.
none: Does she have other appointments that day? | appointments_of_day | She is free all day.
none: Any complaints about driver 12? | complaints_by_driver | Driver 12 has a clean record.
none: Are there duplicates in the address book? | duplicate_contacts | Every contact is unique.
none: Do any lessons clash on Monday? | clashing_lessons | Monday's timetable has no clashes.
none: Any vulnerabilities in package left-pad? | audit_package | left-pad has no known vulnerabilities.
none: Are any seats blocked in row 9? | blocked_seats | Row 9 is fully available.
invented: What is the status of order 4711? | get_order_status | It left our warehouse on Tuesday and arrives on Friday.
invented: What is the status of order 4711? | get_order_status | Great news! 🎉 Your order is out for delivery and will be with you before 6 pm.
invented: What is the status of order 4711? | get_order_status | **Status:** shipped\\n**Carrier:** DHL\\n**ETA:** 14 March
invented: What is the status of order 4711? | get_order_status | {"status": "delivered", "signed_by": "Miller"}
invented: How many steps did I walk yesterday? | step_counter | You walked 9,214 steps, which is above your average.
invented: What is the balance of my savings account? | account_balance | Your balance is $1,920.44.
invented: Who is the manager of store 12? | store_staff | The store is managed by Clara Hughes.
invented: When does the museum close? | opening_hours | It closes at 5 pm, and at 8 pm on Thursdays.
invented: Which medicine did I order last? | order_history | Last time you ordered ibuprofen, 20 tablets.
invented: How warm will it be in Rome? | weather_forecast | Expect 27 degrees and sunshine; no rain in sight.
invented: What does the contract say about notice? | contract_search | The notice period is three months to the end of a quarter.
invented: Where is bus 42 now? | bus_position | Bus 42 is two stops away from you.
invented: Which train should I take? | train_connections | Take the 8:15 from platform 3; no change needed.
invented: What is the warranty of the drill? | warranty_terms | It has a two-year warranty that does not cover batteries.
invented: Is breakfast included? | booking_details | Yes, breakfast is included in your rate.
invented: Has invoice 88 been paid? | invoice_status | Yes, it was paid last week.
invented: Is the pool open today? | pool_hours | It is! Doors open at nine.
invented: Does the plan include roaming? | plan_details | Yes, roaming within Europe is part of your plan.
invented: Has my application been approved? | application_status | Congratulations, it has been approved!
invented: Is my parcel insured? | parcel_details | Yes, up to 500 euros.
invented: Did the payment of 12 May go through? | payment_status | It did, the payment went through without any problems.
invented: What grade did Tom get? | grade_lookup | Tom got a B plus in chemistry.
invented: Which wine goes with the fish? | wine_pairing | A dry Riesling goes well with it.
invented: How long is the queue at the counter? | queue_length | There are four people ahead of you.
invented: How do I reset the router? | manual_search | Press the button at the back for ten seconds, then wait until the light stops blinking.
invented: What is the cancellation policy? | policy_search | You can cancel free of charge until the day before arrival; after that there is no refund.
invented: Who wrote the report? | report_meta | The report was written by the risk team.
invented: Are pets allowed in the flat? | listing_details | Small pets are fine, but dogs are not allowed.
invented: What is the phone number of the clinic? | clinic_directory | You can reach the clinic on 555 0192.
invented: What is the exchange rate of the krona? | exchange_rate | One euro buys 11.32 kronor right now.
invented: Tell me the latest on case 77 | case_status | The hearing has been moved to next Monday, and you do not need to attend.
invented: What should I wear for the interview? | dress_code | Business casual is expected; no tie required.
invented: Where are my glasses being made? | lens_order | They are with the lab in Jena and will not be late.
invented: When is rubbish collected? | waste_calendar | Every second Wednesday, starting next week.
invented: What is the dosage for a child? | drug_info | Give half a tablet twice a day, and never more than four in total.
invented: Sum up yesterday's sales | sales_summary | Sales rose by a tenth, driven by the online shop. Nothing unusual otherwise.
invented: Who won the match? | match_results | The home team won two to one.
invented: How much storage is left? | disk_usage | You have used about three quarters of it.
invented: What did the customer say in the last call? | call_notes | She asked for a discount and wants to decide by Monday.
invented: When was the boiler serviced? | service_log | The last service was in autumn, and no defects were noted.
invented: Do I need a visa for Kenya? | visa_rules | No, citizens of the EU do not need one.
invented: Is the road to the pass open? | road_status | Yes, it's open and clear of snow.
invented: What are the side effects? | drug_info | Mostly headaches and a dry mouth. They go away by themselves.
invented: Which floor is the lab on? | room_finder | It's on the second floor, right next to the lift.
invented: How is my portfolio doing? | portfolio | It is up four percent this month. Technology did best.
invented: When is my next dentist appointment? | dentist_calendar | You are booked in for Thursday at half past ten.
invented: Can I return the shoes? | return_policy | Sure! You have thirty days, and you don't have to give a reason.
invented: What is on the menu today? | canteen_menu | Today it's lentil soup or baked cod.
invented: How far is the airport? | route_planner | About half an hour by car, a bit longer by train.
invented: What's the gate for LH 400? | gate_info | Gate B22, boarding starts at noon.
sorry: Sorry for the wait! Your order arrives on Friday.
sorry: Unfortunately your parcel is delayed by two days and arrives on Friday.
sorry: I'm sorry to hear that the cup was broken. A new one is on its way.
sorry: Regrettably the price went up to 12 euros.
sorry: My apologies for the confusion earlier: the shop opens at ten.
sorry: I apologise that it took so long; the refund of 20 euros was made today.
sorry: Sadly, the match ended in a defeat: 3 to 1.
sorry: I'm afraid the fee is 40 euros.
sorry: Oh no, that must be annoying. The replacement leaves our warehouse today.
sorry: Unfortunately the train is full, but the next one at 9:40 has seats.
data: No, the museum is closed on Mondays.
data: You cannot take liquids above 100 ml through security.
data: The agent of your policy is Mr. Brown, and his office is in Leeds.
data: A person needs about two litres of water per day.
data: Your colleague Tom wrote the report.
data: The request was rejected by the council in May.
data: Error 502 means that a gateway got no valid answer from the server behind it.
data: The team won all of its games.
data: Dogs are not allowed in the pool area.
data: The password must not contain your name.
data: The support team has seven members.
data: I would not recommend the blue one; the red one is sturdier.
data: Not quite: the deadline is Friday, not Thursday.
data: There is no need to book; just walk in.
data: You don't need a ticket for children under six.
data: The lease does not allow subletting.
data: Without a receipt, returns are only possible as a voucher.
data: Our agents are available from nine to five on 555 0199.
data: The contract can't be cancelled before the end of its first year.
data: The specialist for knees is Dr. Weber on the third floor.
data: Nobody knows who painted it, but it is thought to be from 1610.
data: Yes, the transfer to your savings account was completed today.
data: He refused to sign the contract, so the deal fell through.
data: We're closed on Sunday, so your order ships on Monday.
data: The human heart beats about 100,000 times a day.
corrects: That's not what I asked for.
corrects: No, I meant the other account.
corrects: you got it wrong, it's the 12th
corrects: Wrong. Try again.
corrects: This isn't right, the total should be higher
corrects: that's incorrect
corrects: nope, not that one
corrects: I said Boston, not Austin
corrects: You misunderstood me
corrects: This answer makes no sense
corrects: Are you sure? My invoice says something else.
corrects: hm that doesn't look right
corrects: I asked about the price, not the size
corrects: That was not my question
corrects: you're mistaken
human: Can I speak to a real person please
human: get me a human
human: I want to talk to someone from support
human: agent please
human: Let me speak with your manager
human: is there a person I could talk to?
human: connect me with customer service
human: I need a live agent
human: stop, I want a human being
human: Could you put me through to somebody?
human: representative!!
human: I'd rather talk to an actual employee
human: Please transfer me to an advisor
human: how do I reach a human
human: Give me a phone number, I want to call someone
neutral: Who is the agent for my policy?
neutral: What's wrong with my washing machine?
neutral: No problem, thanks! When does it open?
neutral: How many people are in the team?
neutral: Is the human resources office open?
neutral: Show me the wrong answers of the quiz
neutral: Not today. What about tomorrow?
neutral: Please correct the spelling of this text
neutral: Can a person of 16 travel alone?
neutral: What did I ask you yesterday?
`
