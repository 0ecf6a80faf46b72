/**
 * What assistants say around an answer and what says nothing of it: greetings, announcements, offers of more help, opening hours,
 * disclaimers. Put around sentences of every kind while the tables are trained, so that they weigh nothing. One pattern a line, in
 * which `[a|b|]` stands for any of its parts.
 */
export const SMALL_TALK: Readonly<Record<string, { before: string; after: string }>> = {
  en: {
    before: `Sure thing!
Of course.
Happy to help!
Great question.
Good morning!
Hello, and thanks for getting in touch.
Thanks for waiting.
Sorry for the delay!
Apologies for the wait.
Sorry to keep you hanging.
I hear you.
I understand how frustrating this is.
Let me take a look.
Let me check that for you.
One moment, I'm checking.
Okay, I've looked into it.
I just checked your account.
I checked the system for you.
I've pulled up the file.
Here you go:
Here's what I found:
Here is the information you asked for:
Here's the latest:
According to our records,
Based on the data available,
From what I can tell,
As far as I know,
If I'm not mistaken,
To answer your question:
In short:
Quick update:
No worries.
No problem!
Not a problem at all.
Don't worry, this is easy.
Thanks for your patience while I searched.
Right,
So,
Alright, here it is.
Just to confirm:
Sorry about the confusion earlier.
My apologies for the mix-up.
Absolutely!
Certainly, sir.
Good news!
Nice to hear from you again.
I ran the search you asked for.
Result:
Summary:
Looks like this:
I had a look at the list.
Thank you for contacting support.
I know you've been waiting a while.
Understood.
Got it!
[Sure|Okay|Right|Fine|Yes|Of course|Absolutely|Alright][,|!|.] [let me tell you|here we go|here goes|happy to help with that|I can help with that|one second|coming right up|let me see][:|.|!|...]
[Thanks|Thank you|Many thanks] for [asking|waiting|your patience|choosing us|reaching out|your message|the question|bearing with me|getting back to us][.|!]
[Sorry|Apologies|My apologies|Excuse me|Pardon] [for|about] the [long|slight|] [wait|delay|mix-up|confusion|hold-up|slow reply|trouble][!|.|, it is a busy day.|, the system is slow today.|, that took longer than usual.]
I'm sorry [for the confusion earlier|that you had to ask twice|to hear about the trouble you had|you had to wait].
I [ran|did|have done|just ran] the [lookup|search|check|query][.|:]
[Looked|Checked|Searched] it [up|]. 
[Good|Great|Nice|Interesting|Fair] [question|point][.|!]
[Oops|Whoops|Hmm|Ah|Oh], [wrong window, sorry|sorry, here|let me start over|one moment].
### [Answer|Result|Summary|Reply]
**[Answer|Result|Short answer|Status]**
[As|So] far as I [can see|can tell|know]:
[From|According to|Per|Based on] [the|our|your] [records|files|register|system|books|database][:|,]
[Nothing easier than that|No trouble at all|No bother|With pleasure|My pleasure|Glad you asked|Good that you ask]:
[Quick|Short|Brief] [update|answer|summary|note]:
[If I read it right|If I see it correctly|Unless I'm mistaken|To be precise|In other words]:
[Hi|Hello|Hey|Good evening|Good day|Dear customer][!|,|, thanks for writing in.| there!]
[According to|As per|Going by|Based on|Judging from] [our|the] [latest|current|internal|] [data|system|records|notes|figures|database|documents|dashboard]:
[I've|I have|I] [just|now|already|] [looked into|checked|reviewed|gone through|opened|verified|searched] [this|it|that|your file|your account|the system|the records][ for you|][.|:]
[Here is|Here are|Below is|This is|Please find below] [an overview|the overview|the information|the result|the details|what I have|what came up|the answer|a short summary][ you asked for|][:|.]
[Yes|Sure|Okay|Absolutely|Certainly|Alright], [I can|I'm able to|let me] [check that|look that up|help with that|answer that|pull that up][ for you|][.|!|...]
[One moment|Just a second|Hold on|Give me a moment][ please|]... [done|there we are|found it|here it is].
[Thanks|Thank you] [so much|very much|] for [your message|the details|the information|writing|letting us know|your question|clarifying][.|!]
[I'm|I am] [really|truly|very|so|] sorry [for|about] the [inconvenience|trouble|hassle|earlier mix-up|confusion|long wait].
[Thanks for flagging|Thanks for checking in|Appreciate the heads-up|Good to hear from you][.|!]
[No problem|No worries|Not a problem][ at all|], [happy to|I can] [help|check|look].`,
    after: `Let me know if you need anything else.
Is there anything else I can help you with?
Anything else?
Hope that helps!
Does that answer your question?
Feel free to ask if anything is unclear.
Have a great day!
Please don't hesitate to contact us.
If you have further questions, call us at 0800 555 0100, Monday to Friday, 9 to 5.
Our team is available from 8 am to 6 pm.
If this doesn't look right, just tell me.
If something is missing, let me know and I'll check again.
You can also ask a member of staff at the desk.
A colleague can go through it with you if you like.
If you'd rather talk to somebody, our advisers are there until six.
Someone from our team can explain the details if you wish.
Please note that this may change without notice.
All information without guarantee.
Data as of this morning.
Source: internal database.
This is not legal advice.
Please double-check before you act on it.
I can also send this to you by email.
Want me to set a reminder?
Shall I show you the details?
Would you like me to email it to you?
Sorry again for any inconvenience.
Apologies once more for the confusion.
Thanks for your patience!
Take care!
Best regards, your support team
Was this answer helpful?
Rate this answer.
See you soon!
For anything more complex, you can reach a human at the help desk.
I'm here if you need me.
No need to reply to this message.
That should be everything.
That's all I needed to tell you.
Reference: 88213.
You'll find it in your account as well.
If you want to change something, just say so.
Enjoy!
Good luck!
If it doesn't work, try again later or tell us.
[Is there|Was there|Have you got] [something|anything] [more|else|further] [I can do|you need|you'd like to know|on your list|that I can look up][ for you|]?
[Want|Would you like|Do you want|Shall I|Should I] [me to|] [look at|check|look into|go through] [something|anything|one|a thing] [else|more] [while I am here|today|for you|]?
[Something|Anything] else [on your mind|on your list|I can look into|for today|then]?
[Just|Feel free to|You can always|Do] [ask|shout|write|call|say so|get in touch|let me know] if [you need more|you want more detail|there is more|anything comes up|you get stuck].
[*|_|(|][This answer was|Generated|Written|Answered|Text] [written by|by|from|produced by] [an AI assistant|live records|a language model|an automated system|our virtual assistant][*|_|)|].
[AI|Bots|Assistants|I] can make mistakes; [please|do|kindly] [check|verify] [important|all|the] [details|information].
[Best|Regards|Kind regards|Yours|Cheers|Warm wishes], [your digital assistant|the team|your support desk|customer care|Ava]
[If|Should] [it|this|that|something] [looks|seems|is|be] [wrong|off|odd|incorrect|unclear] [to you|], [a colleague|one of us|our staff|someone|a member of staff] [can|will gladly|may] [check|review|go over|look at] it [by hand|again|with you|in person].
If [that|this] [isn't|is not|wasn't] what you [meant|wanted|were after|had in mind], [tell me|say so|let me know|just ask again].
[Do not|Don't|Never] hesitate to [ask|ask again|write|call|get in touch].
[Our|The] [staff|team|office|desk|people] [are there|is open|can be reached|is at your service] [on weekdays|daily|every day|] from [8 to 18|9 am to 5 pm|7:30 to 16:00].
Questions? [0800 555 0177|Call us|Write to help@example.com|Our help line is open until six].
[That's|That is] [all there is to it|all|it|everything|the whole list|all of them].
[Was that|Is that|Does that|Did this] [of use|clear|help|what you needed|answer it]?
[Source|Origin|Data]: [internal records|live system|knowledge base|our register|company wiki].
[Sorry|Apologies] [again|once more] for the [wait|trouble|delay|mix-up].
Can I [do|help with|check] [something|anything] [else|more|further] [for you|today|]?
[Happy|Glad] to [help|look further|check more|explain].
[Have a|Enjoy your|Wishing you a] [nice|good|great|lovely|wonderful] [day|afternoon|evening|week|weekend|flight|time][!|.]
👍
[If|Should|In case] [anything|something|any of this|one of these|a detail] [looks|seems|is|turns out] [off|wrong|odd|unclear|different|incorrect|missing], [reply here|just reply|write back|message me|drop us a line|get back to me|come back to us|ping me] and [I will|I'll|we will|we'll|somebody will] [check|look|review it|sort it out|have a look|go over it][ again| once more| for you|].
[Feel free to|Please|You can always|Do|You are welcome to] [reach out|write|get in touch|reply|contact us|ask|message us|drop by] [if|when|should] [something is|anything is|things are|this is] [unclear|confusing|not clear|wrong|missing].
[Please|Just|Do|] [let me know|tell me|say|shout|reply|ask] if [you have|there are] [any|other|more|further] [questions|concerns|doubts|requests].
Let me know if you would like [me to|us to|] [look into|check|send|explain|go over|compare] [anything else|something else|the rest|more|this further].
[Would|Do] you [like|want|need] to [know more|see more|hear more|go over it|see the details|have this in writing]?
[Shall|Should|Can|May] I [email|send|text|forward|message] [you|it to you|this to you|a summary|you a summary|you a copy|the details]?
[I'm|I am|We're|We are] [here|happy|glad|around] [if you need|to help with|for|should you need] anything else.
[Is there|Was there] anything else [I can|we can|you would like me to] [help you with|do|check|assist with] [today|right now|at the moment|]?
[AI-generated|Generated by AI|Automated reply|Automatically generated], please [verify|check|confirm] [important|the|any] [details|facts|figures].
[No action is|Nothing more is|No further steps are] [needed|required] [from you|on your side|].
[You can|You may] [reply|answer] [to this message|here|any time][ with more questions|].
[We're|I'm] [always|] happy to [double-check|explain|go through it|walk you through it].
[Have|Enjoy] [a|the rest of your] [wonderful|pleasant|lovely|good] day[!|.| ahead!]`,
  },
  de: {
    before: `Gerne!
Natürlich.
Guten Tag!
Hallo und danke für Ihre Nachricht.
Vielen Dank für Ihre Anfrage.
Danke für Ihre Geduld.
Entschuldigen Sie die Wartezeit.
Sorry für die Verzögerung!
Ich verstehe Ihren Ärger.
Einen Moment, ich sehe nach.
Ich habe nachgesehen.
Ich habe das für Sie geprüft.
Hier die gewünschte Auskunft:
Das habe ich gefunden:
Laut unseren Unterlagen
Soweit ich sehe:
Wenn ich mich nicht irre,
Kurz gesagt:
Kein Problem!
Keine Sorge.
Gute Frage.
Klar doch.
Alles klar,
Selbstverständlich.
Gute Nachrichten!
Verstanden.
Zu Ihrer Frage:
Kurze Antwort:
Entschuldigung für das Durcheinander vorhin.
Also,
[Gern|Klar|Natürlich|Okay|Also|Ja][,|!|:] [ich schaue kurz|hier kommt es|das haben wir gleich|Moment]:
[Soweit|So weit] ich [sehe|sehen kann|weiß]:
[Laut|Nach] [Akte|Register|System|Unterlagen|Datenbank]:
[Servus|Moin|Grüß Gott|Hallo|Guten Abend][!|,]
[Entschuldigung|Verzeihung|Tut mir leid] [für die Wartezeit|wegen der Verwechslung vorhin|für die Verspätung].
[Schnelle|Kurze] [Antwort|Auskunft]:
[Laut|Nach|Gemäß|Aus|Laut Auskunft von] [unserem|dem|Ihrem|unserer|der] [System|Datenbestand|Verzeichnis|Datenbank|Akte|Kundenkonto|Übersicht][:|,|]
[Ich habe|Habe] [gerade|eben|soeben|schon|] [nachgesehen|nachgeschaut|geprüft|das geprüft|im System nachgesehen|Ihr Konto geöffnet][:|.]
[Hier|Hier sind|Hier ist|Nachfolgend|Anbei] [die|das|Ihre] [Informationen|Angaben|gewünschten Angaben|Ergebnis|Antwort|Übersicht|Auskunft][:|.]
[Vielen Dank|Danke|Besten Dank|Herzlichen Dank] für [Ihre Nachricht|Ihre Frage|die Angaben|Ihr Interesse|das Warten|Ihre Rückmeldung][.|!]
[Das|Dies] [kann ich|können wir] [gern|gleich|sofort|] [prüfen|nachsehen|beantworten][.|:]
**[Ergebnis|Antwort|Auskunft|Kurzfassung]:**
[Ein Moment|Einen Augenblick|Moment][ bitte|]... [erledigt|da ist es|gefunden].
[Es tut mir leid|Ich bitte um Entschuldigung|Verzeihen Sie] [für die Unannehmlichkeiten|für die Verwirrung|dass Sie warten mussten].`,
    after: `Kann ich sonst noch etwas für Sie tun?
Sonst noch etwas?
Ich hoffe, das hilft.
Melden Sie sich gern, wenn etwas unklar ist.
Schönen Tag noch!
Unser Team ist von 8 bis 18 Uhr erreichbar.
Bei Fragen rufen Sie uns an: 0800 555 010.
Wenn etwas nicht stimmt, sagen Sie bitte Bescheid.
Eine Kollegin kann es auf Wunsch noch einmal prüfen.
Alle Angaben ohne Gewähr.
Stand: heute Morgen.
Quelle: interne Datenbank.
Nochmals Entschuldigung für die Umstände.
Danke für Ihr Verständnis.
Viele Grüße, Ihr Serviceteam
War das hilfreich?
Soll ich Ihnen das per E-Mail schicken?
Möchten Sie die Einzelheiten sehen?
Sie finden es auch in Ihrem Konto.
Wenn Sie lieber mit jemandem sprechen, sind wir bis 17 Uhr da.
Bis bald!
Das ist keine Rechtsberatung.
Viel Erfolg!
Falls etwas fehlt, geben Sie mir Bescheid.
[Kann|Darf] ich [noch|sonst noch|] [etwas|weiter] [für Sie tun|nachsehen|helfen]?
[Noch|Weitere] Fragen [gern|jederzeit|beantworte ich gern].
[Unser|Das] [Büro|Team|Schalter] ist von [7 bis 16|9 bis 17] Uhr [besetzt|offen|erreichbar].
[Ihr|Euer] [Service-Team|Kundendienst|digitaler Assistent]
[Diese Antwort wurde|Antwort] [von einer KI|automatisch] erstellt.
[Entschuldigen Sie nochmals|Nochmals Verzeihung für] die [Wartezeit|Umstände].
Wenn etwas [seltsam|falsch] aussieht, [prüft|schaut] [ein Kollege|jemand] gern nach.
[Kann|Darf] ich [Ihnen|dir|] [sonst|noch|darüber hinaus|bei etwas anderem|bei noch etwas] [behilflich sein|weiterhelfen|helfen|etwas Gutes tun]?
[Haben Sie|Hast du|Gibt es] [noch|sonst noch|weitere|dazu] [weitere Fragen|Fragen|Wünsche|ein Anliegen]?
[Soll|Darf|Kann] ich Ihnen [das|dies|das Ergebnis|eine Zusammenfassung|die Angaben] [per E-Mail|per Mail|per Post|als PDF] [schicken|senden|zusenden]?
[Wenn|Falls|Sollte] [etwas|irgendetwas|eine Angabe] [nicht stimmt|nicht passt|unklar ist|falsch ist|fehlt], [antworten Sie einfach|schreiben Sie mir|melden Sie sich|sagen Sie Bescheid], [dann prüfe ich es noch einmal|dann sehe ich noch einmal nach|wir kümmern uns].
[Bei|Für] [weiteren|Fragen und|anderen] [Fragen|Anliegen|Wünschen] [bin ich gern da|stehe ich gern zur Verfügung|schreiben Sie mir einfach|helfe ich gern].
[Melden|Wenden] Sie sich [jederzeit|einfach|gern|bitte] [an uns|bei uns|bei mir], [wenn|falls] [Sie noch etwas brauchen|etwas unklar ist|Fragen offen sind].
[Ich wünsche|Wir wünschen] Ihnen [noch|] [einen schönen Tag|einen guten Start|ein schönes Wochenende|alles Gute][.|!]
[Von KI erstellt|KI-Antwort|Automatisch erstellt], bitte [wichtige|alle] Angaben prüfen.
[Sie müssen|Es ist] [nichts weiter|sonst nichts|nichts] [tun|zu tun].
[Möchten|Wollen] Sie [mehr|noch mehr|Genaueres] [wissen|erfahren|dazu lesen]?`,
  },
  es: {
    before: `¡Claro!
Por supuesto.
¡Buenos días!
Hola, gracias por escribirnos.
Gracias por su paciencia.
Perdón por la espera.
Disculpe la demora.
Entiendo su molestia.
Un momento, lo reviso.
Ya lo he revisado.
Lo he consultado para usted.
Aquí tiene:
Esto es lo que encontré:
Según nuestros registros,
Por lo que veo:
Si no me equivoco,
En resumen:
¡Sin problema!
No se preocupe.
Buena pregunta.
Entendido.
¡Buenas noticias!
Respuesta corta:
Perdone la confusión de antes.
A ver,
[Por lo que|Según lo que|Hasta donde] [veo|puedo ver|sé]:
[Mire|Bueno|Vale|De acuerdo|Sí|Pues][,|.] [a ver|le cuento|aquí va].
[Según|De acuerdo con] [el registro|la ficha|el sistema]:
[Perdone|Disculpe|Siento] [la espera|el retraso|la confusión de antes].
[Gracias|Muchas gracias] por [esperar|su mensaje|preguntar].
[Según|De acuerdo con|Conforme a|Por lo que indica] [nuestro|el|la|nuestra|nuestros] [sistema|base de datos|registros|expediente|ficha|datos][:|,|]
[Acabo de|He podido|Ya pude|Terminé de] [revisar|comprobar|consultar|verificar|mirar][lo|] [en el sistema|tu cuenta|su ficha|los datos|][:|.]
[Aquí tienes|Aquí está|Le dejo|Te paso|Esta es] [la información|el resultado|el resumen|la respuesta|los datos][ que pediste| solicitada|][:|.]
[Gracias|Muchas gracias] por [tu mensaje|su mensaje|la información|los datos|contactarnos|tu paciencia][.|!]
[Sí|Claro|Por supuesto|Desde luego], [puedo|déjame|permítame] [comprobarlo|revisarlo|ayudarte|mirarlo][.|:]
**[Respuesta|Resultado|Resumen]:**
[Lamento|Siento|Disculpa|Perdona] [las molestias|la confusión|el inconveniente|la tardanza][.|:]
[Un momento|Un segundo|Espera]... [listo|ya está|aquí lo tengo].`,
    after: `¿Puedo ayudarle en algo más?
¿Algo más?
Espero que le sirva.
Si tiene dudas, escríbame.
¡Que tenga un buen día!
Nuestro equipo atiende de 8 a 18.
Para más información llame al 900 555 010.
Si algo no cuadra, dígamelo.
Un compañero puede revisarlo con usted si lo desea.
Datos de esta mañana.
Fuente: base de datos interna.
Disculpe de nuevo las molestias.
Gracias por su comprensión.
Un saludo, el equipo de soporte
¿Le ha resultado útil?
¿Quiere que se lo envíe por correo?
También lo verá en su cuenta.
Si prefiere hablar con alguien, estamos hasta las seis.
¡Hasta pronto!
Esto no es asesoramiento legal.
Si falta algo, avíseme.
[Desea|Quiere|Necesita] [algo más|saber algo más|que mire otra cosa]?
¿[Puedo|Le] [ayudar|ayudo] [en|con] [otra cosa|algo más]?
Estamos de [9 a 18|8 a 15].
[Que tenga|Le deseo] [buena tarde|un buen fin de semana|buen viaje].
[Respuesta|Texto] [generada por IA|automática].
[Un saludo|Atentamente], su [asistente digital|equipo de atención]
¿[Hay|Tienes|Necesitas|Quieres] [algo más|alguna otra cosa|alguna duda más] [en que pueda ayudarte|en lo que te ayude|que quieras saber|]?
¿[Quieres|Desea|Te parece] que te lo [envíe|mande|resuma] [por correo|por mensaje|en un documento]?
[Si|Cuando] [algo|algún dato] no [cuadra|está claro|es correcto|coincide], [dímelo|respóndeme aquí|avísame|escríbenos] y lo [reviso|vuelvo a mirar|compruebo|corregimos][ otra vez|].
[Si tienes|Ante|Para] [cualquier|otras|más] [duda|preguntas|consultas|pregunta], [aquí estoy|escríbeme|no dudes en escribirnos|estoy a tu disposición].
[Quedo|Estoy|Estamos] [a tu disposición|a su disposición|aquí para ayudarte|atentos].
[Que tengas|Te deseo|Que pases] [un excelente día|un buen día|buena tarde|un feliz fin de semana][.|!]
[Contenido|Respuesta] [generado|generada] [por IA|automáticamente], [verifica|comprueba] los datos importantes.
[No tienes|No hace falta] que hacer nada más.
¿[Te|Le] [ha servido|fue útil|quedó claro]?`,
  },
  fr: {
    before: `Bien sûr !
Avec plaisir.
Bonjour !
Bonjour et merci pour votre message.
Merci de votre patience.
Désolé pour l'attente.
Toutes mes excuses pour le retard.
Je comprends votre agacement.
Un instant, je regarde.
J'ai vérifié.
Je viens de consulter votre dossier.
Voici l'information demandée :
Voici ce que j'ai trouvé :
D'après nos données,
Si je lis bien :
Sauf erreur de ma part,
En bref :
Pas de problème !
Pas de souci.
Bonne question.
C'est noté.
Bonne nouvelle !
Réponse courte :
Excusez la confusion de tout à l'heure.
Alors,
[D'après|Selon|Suivant] [le registre|nos fichiers|le système|le dossier] :
[Très bien|Parfait|Entendu|Oui|Volontiers][,|.| !] [voyons cela|je regarde|voici].
[Pardon|Désolé|Excusez-moi] [pour l'attente|pour la confusion|du délai].
[Merci|Un grand merci] [d'avoir attendu|pour votre question|de nous écrire].
[D'après|Selon|Conformément à|Suivant] [notre|nos|le|vos|votre] [système|base de données|dossier|registres|données|fichier|compte][ :|,|]
[Je viens de|J'ai pu|J'ai bien] [vérifier|consulter|regarder|contrôler|pu vérifier] [votre dossier|le système|cela|nos fichiers|][ :|.]
[Voici|Vous trouverez ci-dessous|Ci-dessous] [les informations|le résultat|la réponse|le récapitulatif|les détails][ demandées| demandé|] :
[Merci|Merci beaucoup|Merci bien] [pour votre message|pour ces précisions|de votre attente|de nous avoir contactés][.| !]
[Oui|Bien sûr|Certainement], [je peux|je vais|laissez-moi] [vérifier|regarder|vous aider|consulter cela].
**[Réponse|Résultat|Résumé] :**
[Je suis désolé|Toutes mes excuses|Navré] [pour le désagrément|pour la gêne|pour ce contretemps|pour la confusion].
[Un instant|Une seconde|Patientez]... [voilà|c'est fait|trouvé].`,
    after: `Puis-je faire autre chose pour vous ?
Autre chose ?
J'espère que cela vous aide.
N'hésitez pas si vous avez des questions.
Bonne journée !
Notre équipe est joignable de 8 h à 18 h.
Pour toute question : 0800 555 010.
Si quelque chose ne va pas, dites-le-moi.
Un collègue peut le revoir avec vous si vous le souhaitez.
Données de ce matin.
Source : base interne.
Encore pardon pour le dérangement.
Merci de votre compréhension.
Cordialement, le service client
Cela répond-il à votre question ?
Voulez-vous que je vous l'envoie par e-mail ?
Vous le trouverez aussi dans votre compte.
Si vous préférez parler à quelqu'un, nous sommes là jusqu'à 17 h.
À bientôt !
Ceci n'est pas un conseil juridique.
S'il manque quelque chose, prévenez-moi.
[Souhaitez-vous|Voulez-vous|Désirez-vous] [autre chose|un autre renseignement|que je regarde autre chose] ?
[Puis-je|Est-ce que je peux] [vous aider|vérifier autre chose|faire plus] ?
[Belle|Bonne|Excellente] [fin de journée|journée|soirée|semaine] [à vous|] !
La loge est ouverte de [8 h à 12 h|9 h à 17 h].
[Réponse|Texte] [générée par une IA|automatique].
[Cordialement|Bien à vous], votre [assistant numérique|service client]
[Y a-t-il|Avez-vous besoin d'|Puis-je vous aider pour] [autre chose|une autre demande|une autre question|quelque chose d'autre] [aujourd'hui|pour vous|] ?
[Souhaitez-vous|Voulez-vous|Désirez-vous] que je vous [envoie|transmette|résume] [cela|le résultat|un récapitulatif|ces informations] par [e-mail|courriel|message] ?
[Si|En cas de doute, si] [quelque chose|une information] [n'est pas clair|semble faux|ne convient pas|manque], [répondez ici|écrivez-moi|dites-le-moi|prévenez-nous] et je [vérifierai|regarderai|reprendrai] [à nouveau|encore|cela].
[N'hésitez pas à|Vous pouvez] [me contacter|nous écrire|revenir vers moi|poser d'autres questions|répondre ici] [si besoin|à tout moment|en cas de question|].
[Je reste|Nous restons] à votre [disposition|écoute][ pour toute question|].
[Je vous souhaite|Passez|Excellente] [une bonne journée|une belle journée|une agréable soirée][.| !]
[Réponse|Contenu] [générée|généré] par IA, [vérifiez|merci de vérifier] les [informations|points] importants.
[Vous n'avez|Il n'y a] rien [d'autre|de plus] à faire.
[Est-ce|Cela est-il|Est-ce que c'est] [clair|utile|plus clair] ?`,
  },
  pt: {
    before: `Claro!
Com certeza.
Bom dia!
Olá, obrigado por escrever.
Obrigado pela paciência.
Desculpe a demora.
Perdão pela espera.
Entendo o incómodo.
Um momento, vou ver.
Já verifiquei.
Consultei o sistema para si.
Aqui está:
Foi isto que encontrei:
Segundo os nossos registos,
Pelo que vejo:
Se não me engano,
Em resumo:
Sem problema!
Não se preocupe.
Boa pergunta.
Entendido.
Boas notícias!
Resposta curta:
Desculpe a confusão de há pouco.
Então,
[Pelo que|Até onde|Conforme o que] [vejo|posso ver|sei]:
[Certo|Bom|Ok|Sim|Pois não][,|.] [vamos ver|lá vai|deixe-me ver].
[Segundo|Conforme] [o registo|o sistema|a ficha]:
[Desculpe|Perdão|Peço desculpa] [pela demora|pela confusão|a espera].
[Obrigado|Obrigada] por [aguardar|perguntar|esperar].
[De acordo com|Segundo|Conforme|Pelo que consta em] [o nosso|nosso|os nossos|a nossa] [sistema|registros|base de dados|cadastro|dados][:|,|]
[Acabei de|Já|Consegui] [verificar|consultar|conferir|olhar|checar] [no sistema|sua conta|o cadastro|os dados|][:|.]
[Aqui estão|Aqui está|Segue|Veja] [as informações|o resultado|o resumo|a resposta|os dados][ que pediu| solicitados|][:|.]
[Obrigado|Obrigada|Muito obrigado] [pela mensagem|pelo contato|pelas informações|por aguardar|pelo aviso][.|!]
[Sim|Claro|Com certeza], [posso|vou|deixa eu] [verificar isso|ver isso|ajudar|conferir][.|:]
**[Resposta|Resultado|Resumo]:**
[Peço desculpas|Desculpe|Lamento] [pelo transtorno|pela confusão|pelo incômodo|pela demora][.|:]
[Um momento|Só um instante|Um segundo]... [pronto|aqui está|achei].`,
    after: `Posso ajudar em mais alguma coisa?
Mais alguma coisa?
Espero ter ajudado.
Se tiver dúvidas, é só dizer.
Tenha um ótimo dia!
A nossa equipa atende das 8 às 18.
Dúvidas? Ligue 800 555 010.
Se algo não bater certo, avise.
Um colega pode rever consigo, se quiser.
Dados desta manhã.
Fonte: base de dados interna.
Mais uma vez, desculpe o transtorno.
Agradeço a compreensão.
Cumprimentos, a equipa de apoio
Foi útil?
Quer que eu envie por e-mail?
Também está na sua conta.
Se preferir falar com alguém, estamos até às 17h.
Até breve!
Isto não é aconselhamento jurídico.
Se faltar algo, diga-me.
[Deseja|Quer|Precisa de] [algo mais|mais alguma coisa|saber mais]?
[Posso|Consigo] [ajudar|ver] [com mais algo|outra coisa]?
Atendemos das [8 às 18|9 às 17].
[Abraço|Atenciosamente|Um abraço][!|, sua assistente digital]
[Resposta|Texto] [gerada por IA|automática].
[Tenha|Desejo-lhe] [uma boa tarde|um bom fim de semana][!|.]
[Posso|Consigo] [ajudar|te ajudar|ajudá-lo|ser útil] [com|em] [mais alguma coisa|algo mais|outra coisa|mais alguma dúvida]?
[Quer|Deseja|Gostaria] que eu [envie|mande|resuma] [isso|o resultado|um resumo|os dados] por [e-mail|mensagem]?
[Se|Caso] [algo|alguma informação] não [estiver certo|bater|ficar claro|parecer correto], [me avise|responda aqui|me chame|escreva] [e eu verifico|que eu confiro|e vejo] [de novo|novamente|].
[Se tiver|Qualquer|Para] [outra dúvida|mais dúvidas|dúvida|outras perguntas], [é só chamar|estou à disposição|pode escrever|fale comigo].
[Estou|Fico|Estamos] [à disposição|por aqui|aqui para ajudar].
[Tenha|Desejo] [um ótimo dia|um bom dia|uma ótima semana][.|!]
[Resposta|Conteúdo] [gerada|gerado] por IA, [verifique|confira] as informações importantes.
[Você não precisa|Não é preciso] fazer mais nada.
[Ficou|Está] [claro|tudo certo|bom assim]?`,
  },
  it: {
    before: `Certo!
Volentieri.
Buongiorno!
Salve e grazie per averci scritto.
Grazie per la pazienza.
Scusi l'attesa.
Mi scuso per il ritardo.
Capisco il disagio.
Un attimo, controllo.
Ho controllato.
Ho appena guardato la sua pratica.
Ecco qui:
Ecco che cosa ho trovato:
Secondo i nostri dati,
Da quanto vedo:
Se non sbaglio,
In breve:
Nessun problema!
Non si preoccupi.
Bella domanda.
Capito.
Buone notizie!
Risposta breve:
Scusi per la confusione di prima.
Allora,
[Da quanto|Per quel che|A quanto] [vedo|so|risulta qui]:
[Bene|Ecco|Eccomi|Sì|Va bene][,|.] [vediamo|dunque|ecco a lei].
[Secondo|Stando a] [il registro|la scheda|il sistema]:
[Scusi|Mi perdoni|Chiedo scusa per] [l'attesa|il ritardo|la confusione].
[Grazie|Grazie mille] [dell'attesa|per la domanda|del messaggio].
[Secondo|In base a|Stando a|Da] [il nostro|nostro|i nostri|quanto risulta nel] [sistema|archivio|dati|database|registro][:|,|]
[Ho appena|Ho|Abbiamo] [verificato|controllato|guardato|consultato] [nel sistema|la sua pratica|il tuo account|i dati|][:|.]
[Ecco|Qui sotto trova|Di seguito|Queste sono] [le informazioni|i dettagli|il risultato|la risposta|il riepilogo][ richieste| richiesti|][:|.]
[Grazie|Grazie mille|Molte grazie] [per il messaggio|per averci contattato|per i dettagli|per l'attesa|della segnalazione][.|!]
[Sì|Certo|Certamente], [posso|lascia che|vediamo di] [controllare|verificare|aiutarla][.|:]
**[Risposta|Risultato|Riepilogo]:**
[Mi scuso|Mi dispiace|Ci scusiamo] [per il disagio|per l'inconveniente|per la confusione|per l'attesa][.|:]
[Un momento|Un secondo|Attenda]... [fatto|ecco|trovato].`,
    after: `Posso aiutarla in altro?
Altro?
Spero di esserle stato utile.
Se ha dubbi, mi scriva pure.
Buona giornata!
Il nostro team risponde dalle 8 alle 18.
Per domande: 800 555 010.
Se qualcosa non torna, me lo dica.
Un collega può rivederlo con lei, se vuole.
Dati di stamattina.
Fonte: archivio interno.
Scusi ancora per il disturbo.
Grazie per la comprensione.
Cordiali saluti, il servizio clienti
È stato utile?
Vuole che glielo mandi via e-mail?
Lo trova anche nel suo profilo.
Se preferisce parlare con qualcuno, ci siamo fino alle 17.
A presto!
Non è una consulenza legale.
Se manca qualcosa, mi avvisi.
[Desidera|Vuole|Le serve] [altro|sapere altro|che controlli altro]?
[Posso|Le posso] [fare altro|essere utile in altro|controllare qualcos'altro]?
Ci siamo dalle [8 alle 20|9 alle 17].
[Buon|Le auguro un buon] [pomeriggio|fine settimana|viaggio][!|.]
[Risposta|Testo] [generata da un'IA|automatica].
[Saluti|Cordialmente], il suo [assistente digitale|servizio clienti]
[Posso|C'è altro in cui posso|Le serve] [aiutarti|aiutarla|esserti utile|un aiuto] [con|in] [qualcos'altro|altro|altre cose|qualche altra richiesta]?
[Vuole|Vuoi|Desidera] che [glielo|te lo|le] [invii|mandi|riassuma] [per e-mail|via mail|con un messaggio]?
[Se|Nel caso in cui] [qualcosa|un dato] non [torna|è chiaro|è corretto|corrisponde], [rispondi qui|mi scriva|me lo dica|ci avvisi] e [ricontrollo|verifico di nuovo|lo rivedo].
[Per|Se ha] [altre domande|qualsiasi dubbio|ulteriori richieste], [sono qui|mi scriva pure|resto a disposizione|non esiti a contattarci].
[Resto|Rimango|Siamo] a [sua|tua|vostra] disposizione.
[Le auguro|Ti auguro|Buona] [una buona giornata|una splendida giornata|un buon proseguimento][.|!]
[Risposta|Contenuto] [generata|generato] dall'IA, [verifica|controlli] i dettagli importanti.
[Non deve|Non serve] fare altro.
[È|Le è] [chiaro|tutto chiaro|utile]?`,
  },
  nl: {
    before: `Natuurlijk!
Graag gedaan.
Goedemorgen!
Hallo, bedankt voor uw bericht.
Dank voor uw geduld.
Sorry voor het wachten.
Excuses voor de vertraging.
Ik begrijp uw ergernis.
Een moment, ik kijk even.
Ik heb het nagekeken.
Ik heb het voor u gecontroleerd.
Hier is het:
Dit heb ik gevonden:
Volgens onze gegevens
Voor zover ik weet:
Als ik me niet vergis,
Kort gezegd:
Geen probleem!
Maak u geen zorgen.
Goede vraag.
Begrepen.
Goed nieuws!
Kort antwoord:
Sorry voor de verwarring van net.
Nou,
[Voor zover|Zover] ik [zie|kan zien|weet]:
[Zeker|Oké|Goed|Prima|Ja hoor][!|,|.] [even kijken|hier komt het|ik help u graag].
[Volgens|Uit] [het register|het systeem|de gegevens|ons bestand]:
[Dank|Bedankt] voor [je|uw] [geduld|bericht|vraag].
[Sorry|Excuses] voor [de vertraging|het wachten|de verwarring zojuist].
[Volgens|Op basis van|Uit] [ons|het|onze|uw] [systeem|administratie|dossier|gegevens|database][:|,|]
[Ik heb|Heb] [het|dit|zojuist|net|even|] [nagekeken|gecontroleerd|opgezocht|bekeken|nagegaan][ voor u| voor je|][:|.]
[Hier is|Hier zijn|Hieronder staat|Dit is] [de informatie|het resultaat|het overzicht|het antwoord|wat u vroeg][:|.]
[Bedankt|Dank je wel|Hartelijk dank] voor [je bericht|uw bericht|de gegevens|het wachten|je vraag][.|!]
[Ja|Zeker|Natuurlijk|Dat kan], [ik kan|ik zal|laat me] [dat nakijken|dat opzoeken|even kijken|u helpen][.|:|!]
**[Antwoord|Resultaat|Samenvatting]:**
[Mijn excuses|Het spijt me|Excuses] voor [het ongemak|de verwarring|het lange wachten|de vertraging][.|:]
[Een moment|Een ogenblik|Momentje]... [klaar|gevonden|hier is het].
[Met plezier|Graag|Prima][!|.]`,
    after: `Kan ik verder nog iets voor u doen?
Verder nog iets?
Hopelijk helpt dit.
Laat het weten als iets onduidelijk is.
Fijne dag!
Ons team is bereikbaar van 8 tot 18 uur.
Vragen? Bel 0800 555 010.
Klopt er iets niet, zeg het dan.
Een collega kan het met u doornemen als u wilt.
Gegevens van vanochtend.
Bron: intern systeem.
Nogmaals excuses voor het ongemak.
Bedankt voor uw begrip.
Met vriendelijke groet, de klantenservice
Was dit nuttig?
Zal ik het mailen?
U vindt het ook in uw account.
Spreekt u liever iemand, dan zijn we er tot 17 uur.
Tot ziens!
Dit is geen juridisch advies.
Mist u iets, laat het me weten.
[Heeft u|Heb je] verder nog [vragen|wensen|iets nodig]?
[Kan|Mag] ik [nog|verder] [iets|wat] voor [je|u] [doen|nakijken]?
De [balie|winkel|receptie] is open van [8 tot 16|9 tot 17].
Nogmaals [sorry|excuses] voor [het wachten|de vertraging].
[Groet|Groeten|Met vriendelijke groet], [de klantenservice|uw digitale assistent]
[Dit antwoord is|Antwoord] [automatisch|door een AI] [gemaakt|gegeven].
[Fijne|Nog een fijne|Prettige] [dag|middag|avond|reis][!|.]
[Kan|Mag] ik [je|u] [nog|verder nog|nog ergens|ergens] [anders mee|mee|verder mee|bij] [helpen|van dienst zijn]?
[Heb je|Heeft u|Zijn er] [nog|verder nog|nog andere] [vragen|andere vragen|dingen die je wilt weten]?
[Zal|Kan|Moet] ik [het|dit|een samenvatting|de gegevens] [naar je|naar u] [mailen|sturen|toesturen]?
[Als|Mocht] er iets niet [klopt|duidelijk is|goed is|kloppen], [stuur me een bericht|reageer hier|laat het weten|zeg het me], [dan kijk ik het na|dan zoek ik het uit|dan help ik verder].
[Laat het me weten|Laat maar weten|Geef het door] als je [nog vragen hebt|iets nodig hebt|meer wilt weten].
[Ik help je|Wij helpen u|Ik sta] [graag verder|graag|voor je klaar|tot uw beschikking].
[Ik wens je|Nog|Een] [een fijne dag|een prettige dag|een goed weekend][.|!]
[Gemaakt|Gegenereerd] [door AI|met AI], [controleer|check] belangrijke gegevens.
[Je hoeft|U hoeft] [verder|zelf|] niets te doen.
[Is dit|Is het zo] [duidelijk|helder|nuttig]?`,
  },
  hi: {
    before: `ज़रूर!
नमस्ते!
संपर्क करने के लिए धन्यवाद।
इंतज़ार के लिए धन्यवाद।
देरी के लिए माफ़ी।
आपकी परेशानी समझता हूँ।
एक क्षण, देखता हूँ।
मैंने देख लिया है।
मैंने जाँच लिया।
यह रही जानकारी:
हमारे रिकॉर्ड के अनुसार
जहाँ तक मुझे पता है:
संक्षेप में:
कोई बात नहीं।
चिंता न करें।
अच्छा सवाल है।
समझ गया।
अच्छी ख़बर!
पहले की गड़बड़ी के लिए माफ़ कीजिए।
[जहाँ तक|जहां तक] [दिख रहा है|मैं देख पा रहा हूँ]:
[ठीक है|जी|हाँ जी|अच्छा][,|।] [देखते हैं|यह लीजिए]:
[माफ़ कीजिए|क्षमा करें], [देर हो गई|पहले मैं गलत समझा था]।
[रिकॉर्ड|सिस्टम|फ़ाइल] के [मुताबिक|अनुसार]:
[हमारे|आपके|इस] [सिस्टम|डेटाबेस|रिकॉर्ड|खाते] के [अनुसार|मुताबिक|हिसाब से][:|,|]
[मैंने|मैंने अभी] [जाँच लिया है|जाँच की है|सिस्टम में देखा है|आपका खाता देखा है][:|।]
[यह रही|ये रही|नीचे है] [जानकारी|आपकी जानकारी|पूरी जानकारी|आपका जवाब][:|।]
[आपके संदेश|आपके सवाल|जानकारी|इंतज़ार] के लिए [धन्यवाद|शुक्रिया|बहुत धन्यवाद]।
[हाँ|जी हाँ|ज़रूर|बिल्कुल], मैं [देख सकता हूँ|बता सकता हूँ|मदद कर सकता हूँ|जाँच सकती हूँ]।
**[उत्तर|परिणाम|सारांश]:**
[असुविधा|परेशानी|भ्रम] के लिए [खेद है|माफ़ी चाहता हूँ|क्षमा चाहते हैं]।
[एक पल|एक मिनट|रुकिए]... [हो गया|मिल गया|यह लीजिए]।`,
    after: `क्या मैं और कुछ मदद कर सकता हूँ?
और कुछ?
आशा है इससे मदद मिली।
कोई सवाल हो तो पूछिए।
आपका दिन शुभ हो!
हमारी टीम 8 से 18 बजे तक उपलब्ध है।
अधिक जानकारी के लिए 1800 555 010 पर कॉल करें।
कुछ ग़लत लगे तो बताइए।
चाहें तो कोई साथी इसे आपके साथ देख सकता है।
आँकड़े आज सुबह के हैं।
स्रोत: आंतरिक डेटाबेस।
असुविधा के लिए फिर से क्षमा।
धन्यवाद!
क्या यह उपयोगी था?
क्या मैं इसे ईमेल कर दूँ?
यह आपके खाते में भी दिखेगा।
यह क़ानूनी सलाह नहीं है।
[और|कुछ और] [मदद चाहिए|पूछना है|देखूँ]?
[दफ़्तर|काउंटर] [9 से 5|8 से 4] खुला है।
[इंतज़ार|देरी] के लिए फिर से माफ़ी।
यह [जवाब|उत्तर] [एआई|मशीन] ने लिखा है।
[आपका|] [दिन|सफ़र] [शुभ|अच्छा] हो।
क्या मैं [आपकी|आपके लिए|इसमें] [और|कुछ और|किसी और चीज़ में] [कोई|] [सहायता|मदद|काम] कर [सकता|सकती] हूँ?
क्या [आपको|आप] [और|कुछ और] [जानकारी|मदद|कुछ] [चाहिए|जानना चाहेंगे|पूछना चाहते हैं]?
क्या मैं [यह|इसे|इसका सारांश] आपको [ईमेल|मैसेज] कर [दूँ|सकता हूँ]?
[अगर|यदि] कुछ [सही न|ठीक न|साफ़ न] [लगे|हो], तो [यहीं लिखें|मुझे बताएँ|जवाब दें], मैं [फिर से|दोबारा] [देखूँगा|जाँच करूँगा]।
[कोई|और कोई] [सवाल|प्रश्न|समस्या] हो तो [बेझिझक|ज़रूर|कभी भी] [लिखें|पूछें|बताएँ]।
[मैं|हम] [यहीं|हमेशा] [हूँ|हैं|आपकी मदद के लिए हैं]।
[आपका|] दिन [शुभ|मंगलमय|अच्छा] [हो|रहे][!|।]
[यह उत्तर|यह] एआई ने [बनाया है|तैयार किया है], [कृपया|] [ज़रूरी|महत्वपूर्ण] [विवरण|बातें] [जाँच लें|देख लें]।
[आपको|] [और|अब] कुछ करने की [ज़रूरत|आवश्यकता] नहीं है।`,
  },
  zh: {
    before: `好的!
您好!
感谢您的咨询。
感谢您的耐心等待。
让您久等了,抱歉。
理解您的心情。
请稍等,我看一下。
我查了一下。
已为您查询。
以下是您要的信息:
根据我们的记录,
据我所知:
简单来说:
没问题!
别担心。
好问题。
明白了。
好消息!
刚才弄混了,不好意思。
[刚刚|我|已经][查过了|看过了|帮您看了][。|:]
[据我看|从记录看|按系统显示|就我所见][,|:]
[简单说|一句话|快速回答][:|,]
[抱歉|不好意思][,|][让您久等|刚才看错了][。|]
[根据|按照|依据][我们的|系统|最新的|您的][记录|显示|数据|资料|系统显示][,|:|，]
[我|刚刚|已|为您][查询|核实|查看|确认|核对][了|过了|到][一下|系统|您的账户|][:|。|，]
[以下是|这是|下面是][您需要的|您要的|查询到的|相关的][信息|结果|内容|资料][:|：|。]
[感谢|谢谢][您的|][留言|消息|来信|提问|等待|反馈][。|！]
[好的|可以|当然|没问题][,|，|。][我来|我帮您|马上为您][查一下|看看|查询][。|：]
**[回答|结果|答复]：**
[很抱歉|对不起|抱歉][给您带来不便|让您久等了|造成了误会][。|，]
[请稍候|稍等]……[好了|查到了]。`,
    after: `还有什么可以帮您的吗?
还有其他问题吗?
希望对您有帮助。
如有疑问请随时联系。
祝您愉快!
客服时间为8点到18点。
详情请拨打400 555 010。
如有不对请告诉我。
需要的话,同事可以再帮您核对。
数据截至今天早上。
来源:内部系统。
再次为不便致歉。
谢谢理解。
这个回答有用吗?
需要我发到您的邮箱吗?
您也可以在账户里看到。
这不是法律意见。
还[有|要][别的|什么][问题|需要][吗|]?
[需要|要][我][再|][查|看][点|][别的|其他的]吗?
窗口[8点到17点|9点到18点]开放。
[本回答由|此答复由][人工智能|系统][自动|][生成]。
[祝您|祝][顺利|愉快|一切顺利]!
[请问|您][还|][有|需要][什么|其他|别的][可以|需要|问题][帮您|我协助|帮忙][的|][吗|]？
[需要|要不要][我|][把|将][结果|以上内容|详情|摘要][发到|发送到|寄到][您的|][邮箱|手机|微信][吗|]？
[如果|如|若][有|发现][什么|][不对|疑问|不清楚|错误]的地方,[请|][在这里回复|告诉我|直接留言|联系我][,|，][我|我们][再|会][核对|查一次|看看]。
[如有|有][任何|其他|更多][问题|疑问|需要][,|，][请|][随时|尽管][告诉我|联系我们|留言|提问]。
[很高兴|我很乐意|随时][为您服务|继续帮您|为您效劳]。
[祝您|祝][一切顺利|生活愉快|有美好的一天|工作顺利][！|。]
[以上内容|本内容|此回答][由AI生成|为自动生成][,|，]请[核实|确认][重要|]信息。
[您|][无需|不用]再[做|进行]其他操作。
[这样|以上][清楚|说明清楚|可以][了|][吗]？`,
  },
  ja: {
    before: `承知しました。
こんにちは。
お問い合わせありがとうございます。
お待たせしました。
お待たせして申し訳ございません。
お気持ちお察しします。
少々お待ちください、確認します。
確認いたしました。
お調べしました。
こちらがご希望の情報です：
記録によりますと、
私の知る限りでは、
簡単に言うと、
問題ありません。
ご心配なく。
良いご質問ですね。
かしこまりました。
良いお知らせです！
先ほどは取り違えて失礼しました。
[見たところ|記録では|システムによると|手元の情報では]、
[はい|ええ|では][、|。][確認しますと|こちらです|お答えします]：
[お待たせして|先ほどは][すみません|失礼しました|申し訳ありません]。
[手短に|結論から言うと|一言で言えば]、
[システム|当社の記録|最新のデータ|登録情報|お客様の情報][によると|によりますと|では|を確認したところ][、|]
[お調べ|確認|照会|検索][した結果を|いたしました結果を|しました内容を|結果を][お伝えします|ご案内します|お知らせします]。
[ただいま|先ほど|今][確認しました|お調べしました|拝見しました][。|：]
[以下|こちら|下記][が|は][ご希望の情報|確認結果|お問い合わせの内容|ご案内][です|になります][。|：]
[ご連絡|メッセージ|ご質問|お待ちいただき][いただき|][ありがとうございます]。
[はい|もちろんです|かしこまりました|承知いたしました][、|。][お調べします|確認いたします|お答えします]。
**[回答|結果|概要]：**
[ご不便|ご迷惑]を[おかけし|おかけいたしまして][申し訳ございません|申し訳ありません|恐れ入ります]。
[少々|しばらく]お待ちください…[完了|お待たせしました]。`,
    after: `ほかにお手伝いできることはありますか？
ほかにご質問は？
お役に立てば幸いです。
ご不明な点があればお知らせください。
良い一日を！
受付時間は8時から18時です。
詳しくは0120-555-010までお電話ください。
違っていたら教えてください。
ご希望なら担当者が一緒に確認いたします。
今朝のデータです。
出典：社内データベース。
重ねてお詫び申し上げます。
ご理解ありがとうございます。
この回答は役に立ちましたか？
メールでお送りしましょうか？
マイページでもご覧いただけます。
法律上の助言ではありません。
[ほか|他]に[何か|お調べすること|ご用件は][ございますか|ありますか]？
受付は[九時から十八時|8時から17時]までです。
[この回答は|本回答は][AI|自動][が作成しました|で生成されました]。
[良い|素敵な][午後|週末|ご旅行]を。
[ほかに|他に|その他][お困りのこと|お手伝いできること|ご不明な点|ご質問|ご要望]は[ございますか|ありますか|ございませんか]？
[結果|内容|詳細|こちら]を[メール|SMS|メッセージ]で[お送りしましょうか|お送りいたしますか|お届けしましょうか]？
[もし|万一|]内容に[誤り|間違い|ご不明な点]が[ありましたら|ございましたら]、[こちらにご返信ください|お知らせください|お申し付けください]。[再度確認いたします|もう一度お調べします|]
[ご不明な点|ご質問|何か]が[ございましたら|ありましたら]、[お気軽に|いつでも|ご遠慮なく][お問い合わせください|お声がけください|ご連絡ください]。
[引き続き|今後とも|どうぞ]よろしくお願い[いたします|申し上げます]。
[よい|素敵な|良い]一日を[お過ごしください|！]。
[AIによる回答|自動生成の内容|この内容はAIが作成したもの]です。[重要な点は|大切な情報は]ご確認ください。
[お客様|]に[お願いする|行っていただく]手続きは[ございません|ありません]。`,
  },
}
