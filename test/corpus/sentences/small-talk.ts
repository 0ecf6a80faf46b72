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
[Hi|Hello|Hey|Good evening|Good day|Dear customer][!|,|, thanks for writing in.| there!]`,
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
👍`,
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
[Schnelle|Kurze] [Antwort|Auskunft]:`,
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
Wenn etwas [seltsam|falsch] aussieht, [prüft|schaut] [ein Kollege|jemand] gern nach.`,
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
[Gracias|Muchas gracias] por [esperar|su mensaje|preguntar].`,
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
[Un saludo|Atentamente], su [asistente digital|equipo de atención]`,
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
[Merci|Un grand merci] [d'avoir attendu|pour votre question|de nous écrire].`,
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
[Cordialement|Bien à vous], votre [assistant numérique|service client]`,
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
[Obrigado|Obrigada] por [aguardar|perguntar|esperar].`,
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
[Tenha|Desejo-lhe] [uma boa tarde|um bom fim de semana][!|.]`,
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
[Grazie|Grazie mille] [dell'attesa|per la domanda|del messaggio].`,
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
[Saluti|Cordialmente], il suo [assistente digitale|servizio clienti]`,
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
[Sorry|Excuses] voor [de vertraging|het wachten|de verwarring zojuist].`,
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
[Fijne|Nog een fijne|Prettige] [dag|middag|avond|reis][!|.]`,
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
[रिकॉर्ड|सिस्टम|फ़ाइल] के [मुताबिक|अनुसार]:`,
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
[आपका|] [दिन|सफ़र] [शुभ|अच्छा] हो।`,
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
[抱歉|不好意思][,|][让您久等|刚才看错了][。|]`,
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
[祝您|祝][顺利|愉快|一切顺利]!`,
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
[手短に|結論から言うと|一言で言えば]、`,
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
[良い|素敵な][午後|週末|ご旅行]を。`,
  },
}
