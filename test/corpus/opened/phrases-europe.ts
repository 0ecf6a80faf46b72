import type { Phrases } from '../pack.ts'

export const GERMAN_PHRASES: Phrases = {
  openers: ['', '', 'Gern! ', 'Moin! ', 'Vielen Dank für Ihre Anfrage. ', 'Ich habe nachgesehen: ', 'Also: '],
  closers: ['', '', ' Fragen Sie ruhig weiter.', ' Viele Grüße', ' Soll ich sonst noch etwas nachsehen?', ' 🍀'],
  notFound: [
    'Fehlanzeige, {thing} gibt es bei uns nicht.',
    'Ehrlich gesagt: Ich weiß es nicht, denn zu {thing} fehlen mir jegliche Angaben. Rufen Sie gern unter 030 555 0140 an, dort liegen auch die Papierakten von vor 2018.',
    'Zu {thing} habe ich keinen Eintrag gefunden.',
    'keine Daten zu {thing}',
    'Leider kann ich Ihnen dazu nichts sagen: {thing} taucht in unserem System nicht auf. Prüfen Sie bitte die Nummer auf Ihrem Beleg, sie steht oben rechts, und schreiben Sie mir noch einmal.',
    '{thing}: kein Treffer.',
    'Ich habe zweimal gesucht, in den Daten der letzten 12 Monate, doch es kam nichts zurück ({thing}). Vielleicht ein Zahlendreher?',
    'Hm, {thing} kenne ich nicht. Haben Sie eine andere Nummer?',
    'Die Abfrage lief durch, lieferte aber keine Daten. Deshalb möchte ich mich zu {thing} nicht festlegen.',
    'Hierzu liegt mir nichts vor ({thing}). Neue Einträge erscheinen oft erst nach 24 Stunden.',
  ],
  unreachable: [
    'gerade kaputt hier, {thing} kann ich nicht abrufen, sorry',
    '{thing}: Die Daten lassen sich gerade nicht laden, unser System ist gestört. Bitte versuchen Sie es in einer halben Stunde wieder.',
    'Da ist etwas schiefgegangen, ich komme im Moment nicht an die Daten ({thing}).',
    'Technischer Fehler. Eine Auskunft ist zurzeit nicht möglich: {thing}.',
    'Entschuldigung, beim Abruf trat ein Fehler auf, darum kann ich Ihnen noch nichts sagen. Es ging um: {thing}.',
  ],
  refusals: [
    'Das darf ich leider nicht beantworten.',
    'Dabei kann ich Ihnen nicht helfen.',
    'Nein, so etwas mache ich nicht.',
    'Ich bitte um Verständnis, dass ich diese Anfrage ablehnen muss.',
  ],
  escalations: [
    'Das übernimmt jetzt ein Mensch: Frau Keller aus der Reklamation schreibt Ihnen heute noch.',
    'hab dich in die Warteschlange zum Support gestellt, gleich meldet sich jemand',
    'Ich habe Ihr Anliegen an eine Kollegin weitergegeben, sie ruft Sie zurück.',
    'Einen Moment, ich verbinde Sie mit einem Menschen aus dem Team.',
    'Der Fall liegt jetzt beim Kundendienst, Sie hören von uns.',
  ],
  blockedInput: [
    'Diese Nachricht kann ich nicht bearbeiten.',
    'Ihre Eingabe verstößt gegen unsere Regeln.',
    'Eingabe abgelehnt.',
  ],
  blockedOutput: [
    'Die Antwort wurde aus Sicherheitsgründen zurückgehalten.',
    'Diese Antwort darf nicht angezeigt werden.',
    '[Antwort entfernt]',
  ],
  politeSorry: ['Pardon, das hat gedauert. ', 'Sorry, hat kurz gedauert. ', 'Verzeihung für das Hin und Her. '],
}

export const DUTCH_PHRASES: Phrases = {
  openers: ['', '', 'Even kijken. ', 'Even gekeken: ', 'Dank voor je bericht. ', 'Hoi! '],
  closers: ['', '', ' Fijne dag nog!', ' Laat het weten als er nog iets is.', ' Groetjes, de balie'],
  notFound: [
    'nee, niks te vinden ({thing})',
    'Bij ons is {thing} niet geregistreerd. Nieuwe gegevens zijn na 1 werkdag zichtbaar; probeer het morgen opnieuw.',
    'Ik vind niets over {thing}.',
    'geen gegevens: {thing}',
    'Ik heb twee keer gezocht, ook in het archief tot 2020, maar er kwam niets uit. Controleer je het nummer nog eens? Het ging om {thing}.',
    'Helaas, {thing} staat niet in ons systeem. Misschien onder een andere naam?',
    'Daar kan ik niets over zeggen, want de zoekopdracht was leeg ({thing}).',
    '{thing} is bij mij niet bekend. Heb je een bevestiging met een code van 6 tekens?',
  ],
  unreachable: [
    'het systeem ligt eruit, {thing} lukt nu niet',
    'Er ging iets mis, ik kan er nu niet bij: {thing}. Probeer het straks nog eens.',
    'Sorry, door een storing krijg ik de gegevens niet te zien ({thing}).',
    'Technische fout, dus over {thing} kan ik nu even niets zeggen.',
  ],
  refusals: [
    'Ik moet dit verzoek afwijzen.',
    'Daar help ik niet aan mee.',
    'Dat mag ik niet beantwoorden.',
    'Sorry, zoiets doe ik niet.',
  ],
  escalations: [
    'Een teamgenoot neemt dit gesprek zo over.',
    'Ik heb je doorgezet naar een collega, die belt je terug.',
    'Ik verbind je door met een medewerker.',
    'Je vraag ligt nu bij een mens van de klantenservice.',
  ],
  blockedInput: ['Dit bericht kan ik niet verwerken.', 'Je bericht is geweigerd.', 'Dat valt buiten onze regels.'],
  blockedOutput: [
    'Het antwoord is uit veiligheid achtergehouden.',
    'Dit antwoord mag ik niet tonen.',
    'Antwoord verborgen.',
  ],
  politeSorry: ['Sorry voor het wachten! ', 'Excuus, dat duurde even. ', 'Pardon voor de verwarring net. '],
}

export const FRENCH_PHRASES: Phrases = {
  openers: ['', '', 'Voilà : ', 'J’ai regardé : ', 'Merci pour votre message. ', 'Alors : '],
  closers: [
    '',
    '',
    ' Bonne journée !',
    ' N’hésitez pas à revenir vers moi.',
    ' Bien à vous.',
    ' Puis-je faire plus pour vous ?',
  ],
  notFound: [
    'Rien. Vous êtes sûr du numéro ? ({thing})',
    'Je ne trouve rien pour {thing}.',
    'aucun résultat, désolé ({thing})',
    'Après deux recherches, y compris dans les archives depuis 2021, rien ne correspond : {thing}. Auriez-vous la référence exacte ? Elle figure en haut de votre courrier.',
    'Hélas, {thing} n’apparaît pas dans nos fichiers. Vérifiez le numéro ou appelez-nous entre 9 h et 17 h.',
    'La recherche a bien fonctionné, mais elle est revenue vide ; je ne peux donc pas vous renseigner : {thing}.',
    'Je n’ai aucune information sur ce point ({thing}) et je préfère ne rien inventer.',
    'Inconnu au registre : {thing}.',
  ],
  unreachable: [
    'Un incident technique m’empêche de consulter les données : {thing}. Réessayez dans un quart d’heure.',
    'Désolé, le service ne répond pas et je ne peux pas vous renseigner pour l’instant ({thing}).',
    'La requête a échoué, je n’ai donc rien reçu. Sujet : {thing}.',
    'Erreur de notre côté : impossible d’afficher {thing}.',
  ],
  refusals: [
    'Je ne peux pas répondre à cela.',
    'Non, je ne suis pas autorisé à vous aider sur ce point.',
    'Je préfère décliner cette demande.',
    'Désolé, cela sort de ce que j’ai le droit de faire.',
  ],
  escalations: [
    'Je laisse la main à un collègue humain, ne quittez pas.',
    'J’ai transmis votre demande à un conseiller, qui vous rappellera.',
    'Je vous mets en relation avec une personne de l’équipe.',
    'Votre dossier est entre les mains d’une collègue, elle vous écrira.',
  ],
  blockedInput: ['Ce message ne peut pas être traité.', 'Votre demande enfreint nos règles.', 'Message refusé.'],
  blockedOutput: [
    'La réponse a été retenue par nos filtres.',
    'Cette réponse ne peut être affichée.',
    'Réponse masquée pour raison de confidentialité.',
  ],
  politeSorry: ['Pardon pour l’attente ! ', 'Navré du contretemps. ', 'Excusez-moi, c’était un peu long. '],
}

export const ITALIAN_PHRASES: Phrases = {
  openers: ['', '', 'Certo! ', 'Ho controllato: ', 'Grazie per averci scritto. ', 'Allora: '],
  closers: ['', '', ' Buona giornata!', ' Resto a disposizione.', ' Le serve altro?'],
  notFound: [
    'boh, qui non c’è traccia: {thing}',
    'Mi dispiace, {thing} non esiste nei nostri registri: sono partito dal 2020 e sono arrivato a oggi.',
    'Non trovo nulla per {thing}.',
    'nessun risultato ({thing}), spiacente',
    'Ho cercato due volte, anche nell’archivio degli ultimi 24 mesi, ma {thing} non risulta. Può ricontrollare il codice sulla ricevuta?',
    'Purtroppo non ho dati: {thing} non compare nel sistema.',
    'La ricerca è tornata vuota, quindi non posso dirLe niente di certo. Si trattava di: {thing}.',
    'Non mi risulta. Forse manca una cifra? ({thing})',
  ],
  unreachable: [
    'ops, qualcosa si è rotto e {thing} non si carica',
    'C’è un problema tecnico e non riesco a vedere i dati: {thing}. Riprovi tra poco.',
    'Mi scuso, la richiesta è fallita e non ho informazioni da darLe ({thing}).',
    'Il servizio non risponde, per ora non posso controllare. Oggetto: {thing}.',
  ],
  refusals: [
    'Non mi è permesso trattare questo argomento.',
    'Non posso aiutarLa con questo.',
    'Mi spiace, ma devo rifiutare.',
    'A questo non rispondo.',
  ],
  escalations: [
    'ti passo una persona vera, un attimo!',
    'Ho passato la richiesta a un collega, che La richiamerà.',
    'Le passo subito una persona dello staff.',
    'Se ne occupa ora una persona dell’assistenza, riceverà una mail.',
  ],
  blockedInput: [
    'Non posso elaborare questo messaggio.',
    'La richiesta viola le nostre regole.',
    'Messaggio non accettato.',
  ],
  blockedOutput: [
    'La risposta è stata trattenuta dai controlli di sicurezza.',
    'Questa risposta non può essere mostrata.',
    'Risposta nascosta.',
  ],
  politeSorry: ['Scusi l’attesa! ', 'Mi perdoni, ci ho messo un po’. ', 'Chiedo venia per il ritardo. '],
}

export const SPANISH_PHRASES: Phrases = {
  openers: ['', '', '¡Dale! ', 'Mirá: ', 'Gracias por escribir. ', '¡Buenas! ', 'Lo he mirado: '],
  closers: ['', '', ' ¡Suerte!', ' Cualquier cosa, por acá estoy.', ' ¿Te ayudo con algo más?', ' Un saludo'],
  notFound: [
    'Te soy sincero: no sé, porque no tengo ningún registro ({thing}).',
    'No me sale nada sobre {thing}.',
    'nada, no aparece ({thing})',
    'Busqué dos veces, también en el historial desde 2022, y no figura: {thing}. ¿Puede ser que falte un dígito?',
    'Lamentablemente no tengo datos sobre {thing}. Revisa el número en tu recibo y vuelve a escribirme.',
    'La consulta funcionó, pero volvió vacía, así que no puedo decirte nada seguro. Preguntabas por: {thing}.',
    'No encuentro {thing} por ninguna parte.',
    'No consta en el sistema: {thing}. Los datos nuevos tardan hasta 24 horas en verse.',
  ],
  unreachable: [
    'Hubo un problema técnico y no pude consultar {thing}. Prueba más tarde.',
    'Perdona, el sistema no responde y ahora mismo no puedo ver nada ({thing}).',
    'La consulta falló antes de darme datos: {thing}.',
    'Error nuestro, no tengo forma de acceder a esa información. Tema: {thing}.',
  ],
  refusals: [
    'Eso no lo puedo responder.',
    'Lo siento, pero no voy a ayudar con eso.',
    'Tengo que decir que no.',
    'No me está permitido.',
  ],
  escalations: [
    'Listo, un humano del equipo sigue esta charla.',
    'Le pasé tu consulta a una persona del equipo, te va a llamar.',
    'Te pongo con un agente, no cuelgues.',
    'Tu caso lo lleva ahora una compañera de administración; te escribirá.',
  ],
  blockedInput: ['No puedo tramitar ese mensaje.', 'Tu mensaje no cumple las normas.', 'Mensaje rechazado.'],
  blockedOutput: [
    'La respuesta quedó retenida por seguridad.',
    'Esta respuesta no se puede mostrar.',
    'Respuesta oculta.',
  ],
  politeSorry: ['¡Perdona la espera! ', 'Disculpá la demora. ', 'Siento el lío de antes. '],
}

export const PORTUGUESE_PHRASES: Phrases = {
  openers: ['', '', 'Opa! ', 'Dei uma olhada: ', 'Obrigado pelo contato. ', 'Então: '],
  closers: ['', '', ' Valeu!', ' Qualquer dúvida é só chamar.', ' Abraço da equipe', ' Mais alguma coisa?'],
  notFound: [
    'ih, não tem nada aqui: {thing}',
    'Lamento, mas não disponho de qualquer registo sobre {thing}. Queira confirmar a referência, que tem entre 5 e 8 caracteres.',
    'Não achei nada sobre {thing}.',
    'nada aqui ({thing}), desculpa',
    'Procurei duas vezes, até nos registros de 2022, e {thing} não aparece. Confere o número no comprovante, por favor?',
    'Infelizmente não tenho dados: {thing} não consta no sistema. Entradas novas levam até 1 dia útil.',
    'A busca voltou vazia, por isso prefiro não chutar. Era sobre: {thing}.',
    'Não localizei. Será que falta um dígito? ({thing})',
  ],
  unreachable: [
    'Houve uma falha no serviço, pelo que não me é possível consultar {thing}.',
    'Deu um erro aqui e não consegui consultar: {thing}. Tenta de novo daqui a pouco?',
    'Peço desculpas, o sistema está fora do ar e não tenho como ver {thing}.',
    'A consulta falhou, então ainda não tenho resposta ({thing}).',
  ],
  refusals: [
    'Não estou autorizada a tratar desse assunto.',
    'Isso eu não posso responder.',
    'Não vou ajudar com isso, desculpe.',
    'Preciso recusar esse pedido.',
  ],
  escalations: [
    'Encaminhei o assunto à gestora do evento, que lhe responderá por escrito.',
    'Passei seu caso para um atendente, ele vai te ligar.',
    'Vou te transferir para uma pessoa da loja.',
    'Uma colega assumiu e entra em contato com você.',
  ],
  blockedInput: ['Não consigo processar essa mensagem.', 'Sua mensagem fere as nossas regras.', 'Mensagem recusada.'],
  blockedOutput: ['A resposta foi retida por segurança.', 'Não posso exibir essa resposta.', 'Resposta ocultada.'],
  politeSorry: ['Desculpa a demora! ', 'Foi mal fazer você esperar. ', 'Perdão pela confusão de antes. '],
}
