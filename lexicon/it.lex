# replyd lexicon: Italian. The format is in replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# "non c'è l'ordine" is read as the words non, c, e, l, ordine.

language it
@subject 1.2
@apostrophe parts

# --- spellings ----------------------------------------------------------------------

@same non = nn, nom
@same niente = nulla, nient, nienete
@same perche = perché, xke, xche, xké, xchè, perchè, perkè
@same grazie = grz, grazzie, graze
@same buongiorno = salve, ciao, buonasera, bungiorno
@same pacco = pacchi, pacchetto, pacchetti, plico, collo, paco
@same ordine = ordini, odine, ordinazione
@same ordinato = ordinata, ordinate, ordinati, ordinavo, ordinare, ordino, ordinai
@same articolo = articoli, aritcolo, articcolo, oggetto, oggetti
@same prodotto = prodotti, prodoto, podotto
@same ricevuto = ricevuta, ricevuti, ricevute, ricevutto, ricevere, ricevo, ricevuo, rivevuto, ricevuro
@same arrivato = arrivata, arrivati, arrivate, arivato, arrivare, arriva, arrivo, arrivera, arrivano, arriverà, arivata, arrivava, giunto, giunta, pervenuto
@same consegnato = consegnata, consegnati, consegnate, consegnare, consegnano, recapitato, recapitata
@same consegna = consegne, conseña
@same spedito = spedita, spediti, spedite, spedire, spedisce, spedite, spediscono, inviato, inviata, inviati, inviate, inviare, mandato, mandata,
	mandati, mandate, mandare, mandatemi, inviatemi, speditemi
@same spedizione = spedizioni, spedizzione, spediz, invio
@same aspetto = aspettando, aspettare, aspettato, attendo, attesa, aspettiamo, attendere, attendendo
@same funziona = funzionano, funzionare, funzionava, funzionante, funzionanti, funzionato, funzia, fuziona, funzionamento, va
@same carica = caricano, caricare, ricarica, ricaricano, ricaricare, caricato, caricava
@same accende = accendono, accendere, acceso, accesa, accende', accendeva
@same rotto = rotta, rotti, rotte, rompe, rompono, rompere, spaccato, spaccata, spaccati, spezzato, spezzata, frantumato, frantumata, rotto',
	guasto, guasta, guasti, ruppe, rote, roto
@same danneggiato = danneggiata, danneggiati, danneggiate, daneggiato, rovinato, rovinata, rovinati, rovinate, ammaccato, ammaccata, ammaccati,
	ammaccate, schiacciato, schiacciata, sfondato, malconcio
@same strappato = strappata, strappati, strappate, strappo, scucito, scucita, scuciti, scucite, sfilacciato, lacerato, bucato, bucata
@same difettoso = difettosa, difettosi, difettose, difetto, difetti, difettato, malfunzionante, malfunzionamento, fallato, fallata
@same buco = buchi, foro
@same macchia = macchie, macchiato, macchiata, macchiati, macchiate
@same sporco = sporca, sporchi, sporche
@same graffio = graffi, graffiato, graffiata, graffiati, graffiate
@same qualita = qualità, qualitá, qulita, qualita'
@same pessimo = pessima, pessimi, pessime, pesimo, orribile, orrendo, orrenda, terribile, terribili, orribili, osceno, oscena, disastroso
@same scadente = scadenti, scarso, scarsa, scarsi, scarse, scarsissima, scarsissimo, mediocre, mediocri, scadentissimo
@same brutto = brutta, brutti, brutte
@same deluso = delusa, delusi, delude, delusione, deludente, deludenti, insoddisfatto, insoddisfatta, scontento, scontenta
@same truffa = truffe, truffato, truffata, truffatore, truffatori, imbroglio, imbroglione, imbroglioni, fregatura, fregature, raggiro, ladro, ladri, rubato
@same sbagliato = sbagliata, sbagliati, sbagliate, errato, errata, errati, errate, sbaliato, sbagliat
@same sbaglio = errore, errori, sbagli, svista
@same taglia = taglie, misura, misure, talia
@same colore = colori, colorazione, tinta
@same modello = modelli
@same piccolo = piccola, piccoli, piccole, piccolissimo, piccolissima, minuscolo, minuscola, minuscoli, stretto, stretta, stretti, strette, corto, corta,
	corti, corte, picolo, picola, attillato
@same grande = grandi, largo, larga, larghi, larghe, lungo, lunga, lunghi, lunghe, enorme, enormi, gigante, abbondante
@same rimborso = rimborsi, rimbroso, rinborso, rimborzo
@same rimborsare = rimborsato, rimborsata, rimborsatemi, rimborsate, rimborsarmi, rimborsi', rimborsati, risarcimento, risarcire
@same annullare = annullato, annullata, annulla, annullate, annullamento, anullare, annulare, cancellare, cancellato, cancellazione, cancellate, disdire, disdetta
@same cambiare = cambio, cambiato, cambiarlo, cambiarla, scambio, scambiare, sostituire, sostituzione, sostituito, sostituirlo, sostituirla
@same reso = resi, restituire, restituzione, restituirlo, restituirla, restituito, rendere, rispedire, rispedirlo, rimandare, rimandarlo
@same controversia = controversie, controverzia, contestazione, contestazioni, disputa, dispute, disputare
@same reclamo = reclami, reclamare
@same dogana = dogane, doganale, doganali, doganiere
@same tassa = tasse, dazio, dazi, iva, imposta, imposte, tassazione
@same pagato = pagata, pagati, pagate, pagare, pago, paga, pagando, pagai, sborsare
@same pagamento = pagamenti, pagameto
@same indirizzo = indirizzi, indrizzo, recapito
@same manca = mancano, mancante, mancanti, mancava, mancavano, mancanza
@same vuoto = vuota, vuoti, vuote
@same falso = falsa, falsi, false, contraffatto, contraffatta, fake, tarocco, taroccato, taroccata, imitazione, tarocca
@same diverso = diversa, diversi, diverse, differente, differenti
@same perfetto = perfetta, perfetti, perfette, perfettamente, perffetto, impeccabile
@same ottimo = ottima, ottimi, ottime, eccellente, eccellenti, fantastico, fantastica, fantastici, stupendo, stupenda, bellissimo, bellissima,
	bellissimi, bellissime, meraviglioso, meravigliosa, splendido, splendida, super, top, magnifico, magnifica, favoloso, eccezionale, ottimamente
@same buono = buona, buoni, buone, buon, buonissimo, buonissima, bon
@same bello = bella, belli, belle, bel, carino, carina, carini, carine, grazioso, graziosa
@same contento = contenta, contenti, contente, felice, felici, soddisfatto, soddisfatta, soddisfatti, soddisfacente, sodisfatto, soddisfattissimo
@same veloce = veloci, velocemente, rapido, rapida, rapidi, velocissima, velocissimo, rapidissima, puntuale, celere
@same conforme = conformi, corrispondente
@same consiglio = consigliato, consigliatissimo, consigliata, raccomando, consiglierei, consigliare
@same fattura = fatture
@same giorno = giorni, gg
@same settimana = settimane
@same mese = mesi
@same venditore = venditori, venditrice, negozio, seller
@same foto = fotografia, fotografie, immagine, immagini
@same regalo = regali
@same avvocato = avvocati, legale
@same cuffia = cuffie, cuffietta, cuffiette, auricolare, auricolari, cuffiete

# --- groups -------------------------------------------------------------------------

@group goods: pacco, ordine, articolo, prodotto, merce, acquisto, spedizione, consegna, roba, vestito, vestiti, abito, scarpe, scarpa, stivali,
	pantaloni, jeans, camicia, maglia, maglietta, maglione, felpa, giacca, cappotto, gonna, borsa, zaino, orologio, anello, collana,
	bracciale, orecchini, cover, custodia, telefono, cellulare, tablet, cuffia, cassa, caricatore, caricabatterie, cavo, batteria, lampada,
	lampadina, luce, luci, giocattolo, gioco, bambola, drone, telecamera, macchina, attrezzo, robot, aspirapolvere, tappeto, tenda, tende,
	cuscino, vaso, tazza, bottiglia, borraccia, coltello, libro, occhiali, parrucca, cintura, guanti, cappello, costume, pigiama, profumo,
	crema, pennello, penna, set, kit, stampante, tastiera, mouse, schermo, supporto, bici, sedia, tavolo, frullatore, tritatutto, proiettore,
	ventilatore, regalo, dispositivo, cosa, lo, la, li
@group accessory: cintura, viti, vite, caricatore, caricabatterie, cavo, cavetto, adattatore, telecomando, istruzioni, istruzione, manuale, pila, pile,
	batteria, coperchio, bottone, bottoni, gancio, ganci, tracolla, lacci, piede, piedini, bullone, bulloni, supporto, ventosa, custodia,
	filtro, gommini, scatola, accessorio, accessori, pezzo, pezzi, maniglia, ruota, ruote, clip, pennino, spina, cappuccio, nastro, filo,
	chiave, chiavi, lampadina, asta, tubo, tappo, sacchetto, garanzia, ricambio
@group few: un, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, solo, sola, meta, altro, altra, parte
@group carrier: dhl, brt, bartolini, gls, ups, fedex, sda, poste, ems, express, tnt, corriere espresso
@group praise: ottimo, perfetto, buono, bello, contento, veloce, conforme, bene, grazie, consiglio, adoro, comodo, utile, resistente, piace
@group complaint: rotto, danneggiato, difettoso, strappato, deluso, truffa, pessimo, scadente, rimborso, rimborsare, controversia, reclamo, manca,
	vuoto, mai arrivato, mai ricevuto, non ricevuto, non arrivato, non funziona, troppo piccolo, troppo grande, falso, schifo, spazzatura,
	vergogna, inutilizzabile, macchia, peccato, problema, sbagliato, perso, ritardo, annullare, reso
@group fitwords: piccolo, grande, taglia, numero
@group cancelwords: annullare, non mi serve, non voglio, sbaglio, altrove
@group invoicewords: partita iva, ragione sociale, codice fiscale, contabilita, codice destinatario
@group mine: mio ordine, mio pacco, ho ordinato, ho ricevuto, ho acquistato, ho comprato, numero ordine, numero di ordine, mio acquisto

# --- negation and questions ---------------------------------------------------------

@negate 3: non, mai, senza, nessun, nessuno, nessuna, ne, neanche, neppure
@negate 5: non dico, non penso, non credo, non e che, spero di non
@negate 0: non solo, senza dubbio, senza problemi, nessun problema, non male, non vedo, perche no, nessuna risposta, senza risposta, non e male,
	niente da dire, niente male, senza altro, niente di che

@question: avete, e possibile, quando, perche, come mai, quanto, quanti, quanta, dove, quale, quali, che taglia, che misura, potete, puo, posso, potrei,
	potreste, c e, ci sono, si puo, sapete, fate, esiste, e compatibile, vorrei sapere, volevo sapere, gradirei sapere, mi sa dire, dov,
	mi dite, mi dice, sarebbe possibile, e disponibile, cosa

@words: io, tu, lui, lei, noi, voi, loro, mi, ti, ci, vi, si, ne, il, lo, la, i, gli, le, l, un, uno, una, di, del, della, dei, delle, dello, degli,
	a, al, alla, ai, alle, allo, agli, da, dal, dalla, dai, in, nel, nella, nei, nelle, su, sul, sulla, con, per, tra, fra, e, ed, o, ma,
	pero, che, chi, cui, se, come, quando, dove, non, si, no, anche, ancora, gia, sempre, mai, piu, meno, molto, molta, molti, poco, poca,
	troppo, tanto, tutto, tutta, tutti, tutte, bene, male, ho, hai, ha, abbiamo, avete, hanno, avevo, aveva, sono, sei, siamo, siete, era,
	stato, stata, essere, avere, fatto, fare, faccio, puo, posso, potete, voglio, vorrei, volevo, devo, dovrei, questo, questa, questi,
	queste, quello, quella, mio, mia, miei, mie, tuo, suo, sua, vostro, vostra, oggi, ieri, domani, dopo, prima, ora, adesso, qui, dentro,
	sopra, sotto, cosa, solo, soltanto, quindi, allora, poi, infatti, comunque, invece, pure, cordiali, saluti, gentile, gentili, salve,
	comprato, preso, messo, detto, dire, vedere, visto, provato, prezzo, euro, volta, volte, italia

# ====================================================================================

[not_received]
@firm
3.4  (non|mai|ancora non) <3> (ricevuto|arrivato|consegnato)
3.2  mai (ricevuto|arrivato|consegnato|visto)
3.2  non (ricevuto|arrivato|consegnato|pervenuto)
3.0  {goods} <3> (non|mai) <3> (ricevuto|arrivato|consegnato|qui)
3.0  (niente|nulla) <2> (ricevuto|arrivato|consegnato)
3.0  aspetto (ancora)? <3> {goods}
2.6  (ancora|sempre) aspetto
2.4  sto (ancora)? aspetto
2.2  aspetto <3> (da|giorno|settimana|mese)
3.2  (dov|dove) <3> {goods}
3.0  che fine <3> {goods}?
2.8  quando <5> (arrivato|ricevuto|consegna|consegnato)
2.6  (nessuna|senza) (notizia|notizie|traccia|novita|aggiornamento|aggiornamenti)
2.8  (perso|smarrito|sparito|scomparso|smarrita) <3> {goods}
3.0  {goods} <3> (perso|smarrito|sparito|scomparso|introvabile|disperso)
2.8  (risulta|segna|dice|indica|scritto|dato|segnato) <3> consegnato
3.0  consegnato <5> (ma|pero) <5> (non|niente|mai|nulla)
2.6  (tracking|tracciamento|tracciabilita|codice|spedizione|numero) <5> (non|mai|fermo|ferma|bloccato|bloccata) <3> (funziona|aggiornato|aggiorna|muove|trovato|esiste|aggiornamento)?
2.2  (fermo|ferma|bloccato|bloccata) <3> (da|cina|magazzino|transito|deposito|hub)
2.2  (ritardo|ritardi)
2.4  ritardo <3> (consegna|spedizione|{goods})
2.2  (tempi|tempo|data) <3> (consegna|spedizione) <4> (lunghi|lungo|scaduta|passata|superata|prevista|superato)
2.2  (doveva|dovrebbe|avrebbe dovuto|sarebbe dovuto) <2> (arrivato|essere consegnato|essere qui)
2.0  ancora (niente|nulla|non)
1.6  (mese|settimana|giorno) <3> (niente|ancora)
2.0  cassetta <2> (posta|postale|lettere) <3> (vuoto|niente)
1.0  consegna
1.2  pacco
1.0  spedizione
-3.2 (non|mai|nessun|nessuna) <4> ricevuto <3> (rimborso|risposta|soldi|mail|email|messaggio|fattura|codice|conferma|comunicazione)
-3.0 (non|mai) <3> (ricevuto|arrivato) <2> (il|la|i|le|quello|quella)? (giusto|giusta|corretto|corretta|taglia|colore|modello|tutto|tutti|tutte|secondo|altro|altra|resto|stesso)
-2.6 (consegna|spedizione|arrivato|pacco|ricevuto) <3> (veloce|ottimo|perfetto|anticipo|tempo|tempi|orario|conforme|prima|integro|puntuale)
-2.4 {goods} <3> (arrivato|ricevuto) <4> (rotto|danneggiato|strappato|vuoto|difettoso|aperto|troppo)
-2.4 (finalmente|gia|bene) (ricevuto|arrivato)
-2.2 (arrivato|ricevuto) <3> (rotto|danneggiato|difettoso|strappato)
-2.0 non <2> (ancora)? (provato|usato|testato)

[quality]
3.0  (non|nn) <1> (si|mi|lo|la|ha|vi)? (funziona|accende|carica|collega|connette|chiude|attacca|incolla|taglia|gira|regge|tiene|dura|sente|sentono|caricano|collegano|parte|risponde|spegne|aggancia|stampa|riproduce) 
2.8  (funziona|carica|sente|sentono|collega) <1> (male|malissimo|poco|solo|mai|a tratti|a scatti)
2.8  (smesso|smette|finito) <3> (funziona|andare|collegarsi|caricare|collegare)
2.8  (funziona|sente|suona|carica) <3> (solo)? (uno|una|un) <2> (solo|sola|cuffia|lato|dei|delle)
2.6  solo (uno|una|un) <3> (funziona|sente|cuffia)
2.8  rotto
2.8  danneggiato
2.8  strappato
2.8  difettoso
2.6  (si)? rompe
2.4  (crepa|crepato|crepata|incrinato|incrinata|scheggiato|scheggiata|piegato|piegata|storto|storta|deformato|deformata|deforma|graffio|buco|scollato|scollata|scolla|sfilacciato|scolorito|scolorita|stinto|arrugginito|arrugginita|ossidato|ammuffito|scaduto|scaduta|bruciato|bruciata|fuso|gonfio|inutilizzabile|inservibile|inutile|perde|gocciola|perdita)
3.0  (pessimo|scadente|bassa|poca|brutto|scarsissima|infima|zero|minima) <1> qualita
3.0  qualita <4> (pessimo|scadente|bassa|mediocre|scarsa|bassissima|deludente|deluso|orribile|zero|infima|discutibile|inferiore|non buona|lascia a desiderare|povera|non molto|non eccelsa)
2.6  (non|poca|nessuna) <3> qualita
2.4  (scadente|pessimo|schifo|schifezza|fa schifo|spazzatura|immondizia|porcheria|merda|cagare|ciofeca|robaccia|cineseria|cinesata|paccottiglia|monnezza|bidone|obbrobrio|buttare|buttato|buttata|buttati|da buttare|cestinato)
2.2  (brutto|bruttissimo|bruttissima|vergognoso|vergogna|disastro|indecente|penoso|penosa)
2.0  deluso
2.2  (molto|troppo|davvero|cosi|estremamente) <1> (fragile|fragili|delicato|delicata|leggero|leggera|sottile|sottili|trasparente|ruvido|rigido|scivoloso|scivolosa)
1.8  (fragile|fragili|scomodo|scomoda|scomode|scivolosa|scivoloso|sottile)
2.2  (tessuto|stoffa|materiale|plastica|cartone) <3> (sottile|trasparente|scadente|leggero|ruvido|economico|povero|brutto|fragile|rigido|sintetico|scarso)
2.2  (si)? vede <2> (attraverso|trasparenza)
2.4  (mal|male) (fatto|fatta|fatti|fatte|rifinito|rifinita|cucito|cucita|confezionato|imballato|stampato|assemblato|verniciato|incollato)
2.4  (cucitura|cuciture|finiture|finitura|rifiniture|fili) <4> (male|difettoso|pessimo|storte|aperte|scadente|approssimative|fuori|rotto|brutto)
2.6  (puzza|puzzano|puzzolente|cattivo odore|odore|maleodorante|fetore)
2.4  falso
2.4  non <3> (originale|originali|autentico|vero|vera)
2.2  (batteria|autonomia) <4> (dura|scarica|poco|pochissimo|scarso|pessimo|morta|minuti|ore|non)
2.2  (si)? (scarica|scaricano) <2> (subito|velocemente|presto|veloce|rapidamente|facilmente)?
2.2  (audio|suono|schermo|immagine|microfono|volume|video|segnale) <4> (pessimo|basso|scarso|non|gracchia|disturbato|male|nero|sfocato|orribile|metallico|mediocre|scadente|brutto|discutibile)
2.4  (cuffia|lato) <4> (non|rotto|muta|solo|male|manco|disconnette|morta)
2.2  (disconnette|disconnettono|scollega|scollegano|stacca|staccano|staccato|staccata)
2.2  (impossibile|difficile|non riesco|non si riesce|non si puo|non posso|non si possono) <3> (usare|usarlo|usarle|accendere|collegare|caricare|aprire|chiudere|montare|installare|configurare|utilizzare|associare|indossare|regolare)
2.4  (surriscalda|scotta|esploso|scintille|cortocircuito|pericoloso|pericolosa|prende fuoco)
2.2  (dopo) <5> (rotto|smesso|funziona|utilizzo|uso|lavaggio|giorno|settimana|mese) <3> (rotto|non|smesso|gia)?
2.0  (soldi buttati|soldi sprecati|soldi persi|buttare soldi|spreco di soldi|denaro buttato)
2.0  non <2> vale <3> (prezzo|soldi|pena|niente)?
2.2  (riparare|riparazione|garanzia|assistenza)
2.0  (prodotto|articolo|{goods}) <3> (lascia a desiderare|non un granche|niente di che|deludente|inutile|mediocre)
2.0  (non) <1> (un granche|granche|soddisfatto|contento|all altezza|gran che|va bene|buono|bello|ottimo|consiglio|consigliabile|comprate|compratelo|acquistate)
1.8  (mediocre|cosi cosi|insomma|discutibile|sconsiglio|sconsigliato|da evitare|evitare|evitate|appena sufficiente)
1.8  (sembra|sembrano|e) <2> (un|di)? (giocattolo|giocattoli|plastica|plasticaccia)
1.6  (peccato|purtroppo)
1.6  (problema|problemi) <3> {goods}
2.2  (irritazione|allergia|prurito|bruciore)
-2.8 (non|nessun|senza|mai) <1> (rotto|danneggiato|difettoso|strappato|problema|problemi|difetto|odore|danni)
-2.6 (qualita|audio|suono|batteria|tessuto|materiale) <3> (ottimo|buono|perfetto|alta|eccellente|discreta|buonissima|top|elevata|impressionante|bello)
-2.4 (ottimo|buono|alta|eccellente|buonissima) <1> qualita
-2.4 qualita prezzo
-2.4 (consegna|tracking|sito|link|codice|pagamento|carta|spedizione) <2> non <2> funziona
-2.0 non <1> (troppo|molto) (fragile|delicato)
-2.0 non male
-2.2 (scatola|confezione|imballo|pacco|busta) <4> (rotto|danneggiato|strappato|aperta) <5> (ma|pero|integro|intatto|bene|articolo non)
-2.4 articolo <2> non <2> rotto

[wrong_item]
3.2  (articolo|prodotto|taglia|colore|modello|ordine|pacco|cover|misura|numero|oggetto|versione|pezzo|merce) <2> sbagliato
3.2  sbagliato <2> (articolo|prodotto|taglia|colore|modello|ordine|oggetto|misura|invio|spedizione)
2.8  (arrivato|ricevuto|spedito) <4> sbagliato
2.8  sbagliato @alone
3.2  non <3> (quello|quella|quelli|cio|cosa) <2> (che)? <2> (ordinato|acquistato|comprato|richiesto|chiesto|volevo|scelto|foto|pubblicizzato)
3.0  (avete|hanno|ha|vi siete|venditore) <2> (sbagliato|sbaglio|confuso)
2.8  (invece|anziche|al posto) (di|del|della|che|dei)
2.8  (ricevuto|arrivato|spedito) <5> (invece|al posto|anziche|diverso)
3.0  (ordinato|comprato|acquistato|preso|scelto|chiesto|pagato|volevo) <9> (ricevuto|arrivato|spedito) <3> (un|una|uno|quello|quella|nero|bianco|blu|rosso|verde|rosa|grigio|giallo|altro|invece)
2.8  (un)? altro (articolo|prodotto|modello|colore|oggetto)
2.8  tutt altr*
2.8  (diverso) <3> (da|dalla|dal|dalle|foto|descrizione|ordine|ordinato|annuncio|quello)
3.0  (non|niente|nulla) <3> (conforme|corrisponde|corrispondono|corrispondente|come|uguale|identico|simile|fedele|rispecchia) <3> (foto|descrizione|ordine|descritto|descritta|immagine|annuncio|ordinato|quello|pubblicizzato|inserzionato|inserzione|originale|originali)?
3.0  non come (foto|da foto|in foto|descritto|descrizione|descritta|inserzionato|annuncio|immagine|pubblicizzato)
2.6  (niente|nulla) a che (vedere|fare)
2.6  (descrizione|foto|annuncio|inserzione|pubblicita) <4> (ingannevole|falso|diverso|non|sbagliato|ingannevoli|fuorviante)
2.4  (ingannevole|ingannevoli|pubblicita ingannevole)
2.6  (colore|fantasia|disegno) <4> (sbagliato|diverso|non|altro|piu chiaro|piu scuro)
2.4  non <1> (e|sono) <2> (taglia|misura|xl|xxl|xxxl|originale)
2.2  (non)? <1> (compatibile|compatibili) <2> (non|con)?
2.4  non <2> (compatibile|compatibili|adatto|adatta|va bene per|vanno bene per)
2.4  sembrava <3> (meglio|migliore|diverso|piu grande|altro)
2.4  (dalla|dalle|nella|in) foto <3> (sembrava|sembra|sembravano|era|diverso)
-2.6 (ho|mi sono) <2> (sbagliato|sbaglio) <3> (ordinare|indirizzo|taglia|inserire|ordine|scegliere)
-2.4 conforme <3> (descrizione|foto|aspettative|ordine)
-2.4 sbagliato <2> (indirizzo|numero|email|civico)
-2.4 indirizzo sbagliato
-2.2 (come da|come in|come) (foto|descrizione|descritto) @without complaint

[missing_item]
3.2  manca <4> ({accessory}|{few}|articolo|prodotto|pezzo|pezzi|pacco|ordine|viti|il|la|i|le|lo|gli|parte)
2.6  manca
3.2  ({accessory}|articolo|prodotto|pezzo|{goods}) <3> manca
3.0  (senza|non|nessun|nessuna|niente) <3> {accessory}
3.0  non (c|ci) <3> {accessory}
3.2  (ricevuto|arrivato|trovato|spedito|c era|dentro) <2> (solo|soltanto|solamente) <2> ({few}|<number>|meta|parte)
3.2  (solo|soltanto|solamente) <1> ({few}|<number>) <3> (invece|su|di|dei|delle|articolo|pezzi|pezzo|ricevuto|arrivato|scarpa|orecchino)
3.0  ({few}|<number>) <2> (invece di|anziche|su) <1> ({few}|<number>)
3.0  (ordinato|comprato|acquistato|pagato) <3> ({few}|<number>) <8> (ricevuto|arrivato|spedito) <3> (solo|soltanto|{few}|<number>)
2.8  (incompleto|incompleta|incompleti)
2.8  (non|mai) <3> (ricevuto|arrivato|spedito) <2> (tutto|tutti|tutte|il resto|l altro|l altra|la seconda|il secondo|la meta)
2.6  (dov|dove) <2> (il resto|l altro|l altra|{accessory})
2.8  (dimenticato|scordato|dimenticata|dimenticati) <4> ({accessory}|mettere|inserire|spedito|articolo|un|una|il|la)
2.4  non <2> (incluso|inclusa|inclusi|compreso|compresa|presente|presenti|fornito)
2.6  (il|la)? resto <3> (ordine|pacco|non|mai)
2.0  meta <2> (ordine|pacco|articoli)
-2.6 manca <2> (di)? (qualita|serieta|rispetto|tempo|rimborso|risposta|professionalita|comunicazione|indirizzo)
-2.4 non <2> (batteria|caricatore|cavo) <3> (funziona|carica)
-2.4 (senza|nessun) <1> (problema|problemi|dubbio|risposta|usarlo)

[empty_parcel]
3.6  (pacco|scatola|busta|confezione|involucro|ordine|sacchetto|plico) <3> vuoto
3.6  vuoto <2> (pacco|scatola|busta|confezione)
3.2  (ricevuto|arrivato) <2> vuoto
3.4  (niente|nulla) <2> (dentro|all interno|interno|contenuto)
3.0  dentro <3> (niente|nulla|non c era|vuoto)
2.8  (busta|pacco|scatola) <3> senza <2> (niente|contenuto|articolo|prodotto)
-3.0 (batteria|cassetta|pila|magazzino|carrello) <2> vuoto

[returned_parcel]
@firm
3.4  (tornato|ritornato|restituito|rispedito|reso|rinviato|tornata|tornati|ritorno|rientrato) <2> (al|in|verso)? <1> (mittente|cina|venditore)
3.2  (pacco|ordine|articolo|spedizione) <4> (tornato|ritornato|restituito|rispedito|rimandato|indietro|tornata)
2.8  (posta|poste|corriere|dogana|postino|dhl|gls) <4> (rimandato|rispedito|restituito|tornato|indietro)
2.4  (tornato|tornata|rimandato) indietro
2.4  (giacenza|non ritirato|rifiutato|destinatario sconosciuto|indirizzo incompleto) <5> (mittente|ritorno|restituito|tornato|indietro)
2.2  (rispedite|rispeditelo|spedire di nuovo|rispedirlo|nuova spedizione)
-3.2 (ho|io|vorrei|voglio|posso|come|devo|abbiamo) <4> (reso|restituito|rispedito|rimandato|restituire|rispedire|rimandare)
-2.4 reso <2> (gratuito|soldi|facile|possibile)

[customs]
@firm
3.2  (pagato|chiesto|chiedono|chiede|richiesto|richiede|vogliono|addebitato) <6> (dogana|tassa|oneri|spese doganali)
3.2  (spese|oneri|tassa|diritti|costi) <2> dogana
3.0  (dogana|tassa) <6> (pagato|chiesto|chiede|chiedono|euro|pagamento|richiesto)
2.6  (bloccato|fermo|trattenuto|bloccata|ferma|sequestrato) <4> dogana
2.8  dogana <5> (bloccato|fermo|trattenuto|chiede|documenti|fattura|vuole|richiede|sequestrato|sdoganamento)
2.4  dogana
2.2  tassa @without invoicewords
2.4  (sdoganamento|sdoganare|dichiarazione di valore|valore dichiarato)

[shipping_method]
3.0  (pagato|scelto|richiesto|preso|ordinato|selezionato) <5> (espressa|espresso|express|dhl|veloce|premium|prioritaria|standard|rapida|{carrier})
2.8  (spedito|consegnato|arrivato|spedizione) <3> (con|tramite|via|per) <3> (altro|posta ordinaria|ordinaria|nave|economica|lenta|lento|standard|diverso|{carrier})
2.8  (non|invece|anziche) <3> {carrier}
2.8  (altro|diverso|cambiato|sbagliato) <2> (corriere|spedizioniere|metodo di spedizione|metodo|vettore)
2.6  (metodo|modalita|tipo) di (spedizione|consegna)
2.8  (spese|costo|costi) <1> (di)? (spedizione|consegna|trasporto) <6> (pagato|extra|aggiuntive|aggiuntivo|chiesto|ancora|alte|alto|rimborso|differenza|elevate|perche)
2.8  (pagato|chiesto|chiede|chiedono|vuole) <5> (extra|supplemento|in piu|altri|ulteriori) <4> (spedizione|consegna|corriere|ritirare|postino)?
2.6  (corriere|postino|poste) <4> (chiesto|chiede|pretende|vuole) <3> (soldi|pagato|euro|denaro)?
2.4  spedizione gratuita <6> (pagato|addebitato|ma|invece|pero)
2.0  (spese|costi|costo) di (spedizione|consegna)
2.0  (punto di ritiro|punto ritiro|locker) <5> (invece|non|casa|domicilio)
-2.2 (quanto|quali|quant) <4> (spedizione|spese di spedizione)

[refund]
2.6  rimborso
2.6  rimborsare
3.0  (voglio|vorrei|chiedo|richiedo|esigo|attendo|aspetto|ottenere|avere|pretendo|gradirei|serve|desidero) <4> (rimborso|rimborsare)
3.2  (non|mai|nessun|ancora|senza) <4> (rimborso|rimborsare)
3.0  (quando|dov|dove) <4> (rimborso|rimborsare|soldi)
3.0  (indietro|ridatemi|restituite|restituitemi|rendete|rivoglio|restituirmi|ridare|riavere|riaccredito|restituzione) <4> (soldi|denaro|importo|somma)
3.0  (soldi|denaro|importo) <4> (indietro|restituiti|riaccreditato|riaccredito|resi)
2.4  (miei|i) soldi
2.2  (compenso|compensazione|indennizzo|buono sconto|risarcimento|accredito)
-2.4 non <2> (voglio|chiedo|serve|vorrei) <3> rimborso
-1.8 (ho|stato|gia) <2> (rimborsare|ricevuto il rimborso) @without complaint
-1.8 soldi <2> (buttati|sprecati|persi|risparmiati)

[cancel]
3.0  annullare <3> (ordine|acquisto|il|la|mio|questo|{goods})
2.8  annullare
3.0  (voglio|vorrei|posso|come|possibile|chiedo|desidero|per favore|potete) <4> annullare
2.8  (ordinato|ordine|comprato|acquistato) <3> (per)? sbaglio
2.6  (ordinato|ordine|comprato|pagato) <4> (due volte|doppio|2 volte)
2.4  (non) <2> (mi)? (serve|servono|interessa|voglio) piu
2.4  non (spedite|spedire|inviate|inviare|speditelo|inviatelo)
2.2  cambiato idea
2.2  (trovato|comprato|acquistato) <2> (altrove|altra parte|a meno)
-3.0 annullare <3> (controversia|abbonamento|reclamo|iscrizione|newsletter)
-2.2 (non|mai) <2> annullare

[exchange]
2.8  cambiare <3> (taglia|con|misura|articolo|prodotto|colore|numero)?
2.8  (troppo|molto|davvero|veramente|decisamente|un po|abbastanza|cosi|piuttosto|tanto) <1> (piccolo|grande|giusto)
2.4  (piccolo|grande) @alone
1.6  (piccolo|grande)
2.6  (veste|vestono|calza|calzano) <2> (piccolo|grande|poco|male|molto)
2.6  (taglia|numero) <3> (troppo|piccolo|grande|non va|non giusta|in meno|in piu|inferiore|superiore|non corrisponde)
2.6  (taglia|numero|colore|modello) <3> (piu grande|piu piccolo|superiore|inferiore|diverso)
2.6  non <2> (mia|giusta) (taglia|misura)
2.4  non <2> (entra|entrano|sta|stanno|veste|calza|calzano) 
2.4  non mi (sta|stanno|entra|piace|piacciono|va|vanno)
2.8  (come|posso|vorrei|voglio|possibile|desidero|fare|potrei|effettuare|richiedere|procedere) <4> reso
2.6  reso <3> (articolo|prodotto|ordine|pacco|scarpe|vestito|gratuito|possibile|per favore)
2.4  (etichetta|procedura|spese|politica|modulo|indirizzo|pratica) <2> reso
2.0  reso
2.2  (piu|molto piu) (piccolo|grande) <2> (di|del|che|rispetto)
2.2  (pensavo|credevo|immaginavo|aspettavo|sembrava) <5> (piu)? (piccolo|grande)
2.2  (prendere|ordinate|consiglio) <3> taglia <2> (in piu|in meno|piu grande)
2.4  (e|come) una (s|m|l|xs) <2> (europea|italiana|non)
-2.6 (piccolo|grande) <2> (prezzo|problema|difetto|grazie|regalo|pensiero|neo|pacco|delusione|schifezza)
-2.6 grande (delusione|schifezza|truffa|affare|acquisto|venditore|prodotto)
-2.4 taglia <2> (perfetto|giusta|buono|ok|corretta|ottimo|esatta|come)
-2.2 reso <3> (soldi|denaro|mittente)
-1.8 non <1> (troppo|molto) (piccolo|grande)

[address_change]
3.0  (cambiare|modificare|correggere|modifica|sbagliato|nuovo|incompleto|vecchio|altro|diverso|variare|aggiornare|corretto|errore) <4> indirizzo
3.0  indirizzo <4> (cambiare|modificare|sbagliato|incompleto|nuovo|corretto|seguente|giusto|diverso)
2.8  (trasferito|trasferita|trasloco|traslocato|cambiato casa)
2.6  (spedito|consegnato) <4> (altro|nuovo|questo) indirizzo
2.6  (cambiare|modificare|correggere|sbagliato|errore) <3> (numero di telefono|telefono|nome|destinatario|cap|civico|numero civico|cognome)
1.2  indirizzo
-2.2 indirizzo <2> (reso|mail|email|di reso)

[payment]
3.0  (pagamento|carta|paypal|transazione) <4> (rifiutato|rifiutata|non|fallito|bloccato|errore|respinto|negato|impossibile|in sospeso|declinata)
3.0  (non|impossibile) <4> (pagato|pagamento|completare il pagamento)
3.0  (pagato|addebitato|addebitata|prelevato|scalato|addebito) <3> (due volte|doppio|2 volte|tre volte|piu volte)
2.6  (doppio|due) <1> (pagamento|addebito|addebiti)
2.8  (serve|vorrei|inviare|avere|ricevuto|mandare|emettere|richiedo|chiedo|bisogno|spedito|potete) <4> fattura
2.2  fattura
2.6  (pagato|addebitato|scalato|prelevato) <6> (ma|pero|invece) <5> (non|in attesa|da pagare|annullato|risulta)
2.4  (codice sconto|coupon|codice promozionale|buono) <4> (non|funziona|rifiutato|valido)
2.2  (metodo|metodi|modalita) di pagamento
2.0  pagamento
2.0  (bonifico|paypal|mastercard|visa|carta di credito|postepay|bancomat|contrassegno)
-2.2 (dogana|tassa|spedizione) <4> (pagato|pagamento)
-2.4 rimborso

[product_question]
2.8  (avete|c e|ci sono|esiste|disponibile|disponibili|fate|vendete|avreste) <6> (taglia|colore|modello|stock|altro|in|nero|bianco|blu|rosso|per|rosa|verde) ?
2.6  (disponibile|disponibili|magazzino|esaurito|disponibilita) ?
2.6  (e|sono|si) <4> (compatibile|impermeabile|lavabile|originale|incluso|compreso|pelle|cotone|adatto|resistente|nuovo|ricaricabile) ?
2.6  (quale|quali|che|quanto) <3> (taglia|dimensioni|dimensione|materiale|colore|peso|lunghezza|altezza|potenza|capacita|prezzo|tessuto|modello|larghezza|differenza|misura) ?
2.6  (che|quale) (taglia|misura|numero) <6> (prendere|scegliere|ordinato|per|consigliate|corrisponde)
2.4  quanto <3> (costa|costano|misura|pesa|misurano|dura) ?
2.4  (prezzo|sconto|offerta|promozione) <5> (quantita|ingrosso|pezzi|se|per) ?
2.6  (ingrosso|all ingrosso|rivenditore|preventivo|grossista|grandi quantita)
2.4  (spedite|consegnate|spedizione) <4> (in|a|per|verso) <2> (svizzera|sicilia|sardegna|italia|germania|estero|malta|san marino) ?
2.2  (quanto|quanti) <5> (spedizione|consegna) ?
2.2  (funziona|compatibile|va bene|adatto) <3> (con|su|per) ?
2.0  (vorrei|volevo|gradirei) sapere
1.8  (guida alle taglie|tabella taglie|tabella delle taglie)
-2.6 (ricevuto|arrivato|rotto) ?

[received_ok]
2.6  (molto|davvero|veramente|proprio|tutto|troppo) <1> (buono|bello|contento|bene|comodo|utile|soddisfatto|pratico|resistente|caldo|morbido|ottimo|ok)
2.6  perfetto
2.6  ottimo
2.0  (buono|bello|bene|contento|conforme|comodo|utile|pratico|resistente|discreto|discreta|decente|decenti|preciso|simpatico)
2.4  (buono|ottimo|bello) <1> (qualita|articolo|prodotto|venditore|acquisto|rapporto|affare|servizio|comunicazione|prezzo|taglia|vestibilita)
2.4  (rapporto qualita prezzo|qualita prezzo)
2.6  (conforme|come|uguale|identico|corrisponde|fedele) <2> (da|alla|in|nella)? (descrizione|foto|aspettative|descritto|annuncio|previsto)
2.6  (consegna|spedizione|arrivato|ricevuto) <3> (veloce|ottimo|perfetto|anticipo|in tempo|nei tempi|prima|integro|bene|velocissimo)
2.6  (finalmente|gia) (ricevuto|arrivato)
2.4  (mi|ci|gli|le) <1> (piace|piacciono|piaciuto|adoro)
2.2  (adoro|consiglio|venditore serio|serio|affidabile|lo consiglio|raccomandato|ricomprero)
2.4  (funziona|veste|calza|taglia|carica) <2> (bene|perfetto|benissimo|correttamente|ottimo|alla grande)
2.2  (niente da dire|nessun problema|senza problemi|fa il suo dovere|fa il suo lavoro|tutto ok|tutto bene|tutto perfetto|come previsto|meglio del previsto)
2.0  (grazie|ringrazio)
2.2  (grazie|ringrazio) <5> (venditore|spedizione|pacco|prodotto|veloce|mille|regalo|tutto)
1.8  non (e|sono|era)? male
1.8  (pacco|prodotto|articolo|ordine|premio) <2> (ricevuto|arrivato)
1.6  (ok|bravo|bravi|wow|5 stelle|cinque stelle|👍|😍|❤️|🥰|👌|😊|🙏|💖|soddisfacente)
1.4  (funziona|arrivato|ricevuto)
-2.4 (non|ne|poco|meno|mai) <2> (buono|bello|ottimo|contento|conforme|bene|perfetto|consiglio|soddisfatto|veloce|comodo|utile|piace|piacciono|funziona|arrivato|ricevuto|serio|affidabile)
-2.4 (ricevuto|arrivato) <4> (rotto|danneggiato|vuoto|difettoso|strappato|sbagliato)
-2.2 (grazie) <3> (anticipo|in anticipo|se|per la risposta|della risposta|attendo)
-2.0 (sarebbe|sarebbe stato) <2> (bene|ottimo|perfetto|bello)
-2.0 buono <1> (giornata|giorno|sera|lavoro|serata|sconto)

[unsubscribe]
3.0  (disiscrivermi|disiscrivere|cancellarmi|disiscrizione|annullare iscrizione|cancellare iscrizione)
2.8  (non|basta|smettete|stop) <4> (ricevere|inviare|mandare|mail|email|newsletter|pubblicita|messaggi|spam)
2.8  (rimuovere|rimuovetemi|togliere|toglietemi|cancellare|eliminate|cancellatemi) <4> (lista|mail|email|indirizzo email|dati|account|newsletter|mailing list)
2.2  (newsletter|spam)
-2.4 (non)? ricevuto <3> (mail|email|messaggio|messaggi)
-2.0 pubblicita ingannevole

[urgent]
2.4  (urgente|urgenza|urgentemente|al piu presto|il prima possibile|quanto prima|subito|immediatamente|con urgenza|prima possibile)
2.2  (serve|servono|bisogno|avere|ricevere) <5> (entro|prima|per) <3> (natale|compleanno|matrimonio|vacanza|vacanze|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|settimana|festa)
2.0  regalo <4> (compleanno|natale|festa|per)
2.0  (compleanno|matrimonio|natale) <4> (domani|settimana|giorno|sabato|domenica|prossima)
2.0  (parto|partire|partenza) <3> (vacanza|viaggio|estero|domani)

[angry]
2.4  (truffa|vergogna|vergognatevi|vergognoso|scandaloso|inaccettabile|presa in giro|prendere in giro|prendete in giro|stufo|stufa|arrabbiato|arrabbiata|incazzato|furioso|schifo|fate schifo|basta)
2.4  (ladri|bugiardi|incompetenti|merda|cazzo|vaffanculo|stronzi|bastardi|pezzi di|coglioni|disonesti)
2.0  (mai piu|pessimo servizio|indecente|assurdo|ridicolo|state alla larga|non comprate)
1.8  (terza|piu|tante|quante) <1> (volta|volte|mail|email|messaggi)
1.6  (nessuna|senza) risposta
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (avvocato|polizia|carabinieri|denuncia|denunciare|denuncio|querela|tribunale|codacons|altroconsumo|associazione consumatori|giudice|agcm|antitrust|vie legali|azioni legali|polizia postale|guardia di finanza|diffida|unione consumatori)
-2.0 (polizia|carabinieri) (giocattolo|costume)

[dispute]
3.0  controversia
2.6  (aprire|apro|aperto|aperta|apriro|chiudere|chiuso) <4> (controversia|reclamo|contestazione|caso|disputa|pratica)
2.4  (reclamo|segnalazione|contestazione) <3> (paypal|aliexpress|amazon|ebay|banca|piattaforma)
2.2  reclamo
2.4  (chargeback|storno|protezione acquirente|protezione acquirenti|protezione dell acquirente|disconoscere|garanzia acquirente)
2.2  (banca|paypal|aliexpress) <4> (rimborso|contattare|segnalare|rivolgermi|segnalero|intervenire|storno)
2.2  (segnalero|segnalo|segnalare) <3> (aliexpress|paypal|piattaforma|venditore)
-2.2 (non|senza|evitare) <4> (controversia|reclamo)

[stain]
2.4  macchia
2.2  sporco
2.0  (ingiallito|ingiallita|scolorito|scolorita|aloni|alone|segni|polvere) <3> (di|sul|sulla|nero|nera|giallo|inchiostro|colla|unto|tessuto)?
-2.4 (non|senza|nessuna) <2> macchia

[accessory]
@firm
2.4  (manca|senza|non|nessun|dimenticato|dov|dove|serve) <3> {accessory}
2.4  {accessory} <4> (manca|non c|assente|assenti|non incluso|non ci)
-2.4 {accessory} <3> (funziona|carica|rotto|dura)

# --- more of what buyers write ------------------------------------------------------

[quality]
2.4  macchia

[wrong_item]
2.8  (mandato|inviato|spedito|arrivato|ricevuto) <5> (ordinato|preso|scelto|chiesto|comprato) <3> (taglia|colore|modello|s|m|l|xl|xxl|xs|blu|nero|bianco|rosso|verde|rosa|grigio|giallo)
2.8  (ordinato|preso|scelto|chiesto|comprato) <5> (mandato|inviato|spedito|arrivato|ricevuto) <3> (taglia|colore|modello|s|m|l|xl|xxl|xs|blu|nero|bianco|rosso|verde|rosa|grigio|giallo)
2.8  non <1> (centra|c entra|ha|hanno) <2> niente <3> (annuncio|foto|descrizione|ordine)

[exchange]
-3.0 non <1> (centra|c entra) <2> niente

[missing_item]
3.0  (ordinato|comprato|pagato|preso|comprati|ordinati) <2> <number> <5> (erano|era|solo|soltanto|c erano|cerano) <3> (<number>|uno|due)

[not_received]
-3.0 (quando|dove) <4> (rimborso|soldi|denaro|fattura|accredito)
2.2  (serve|servono|serviva|occorre|bisogno) <4> (prima|entro|per) <2> (di|del|della|il|la|sabato|domenica|natale|matrimonio|compleanno)
2.2  (ancora|sempre) <3> in cina

[refund]
2.4  quando <5> (rimborso|rimborsate|soldi|accredito)
2.6  (ridatemi|ridate|restituitemi|rivoglio) <3> (soldi|denaro|importo|quanto)

[payment]
-2.0 (reclamo|contestazione|controversia|segnalazione) <4> paypal

[shipping_method]
2.8  (postino|corriere|fattorino) <4> (voluto|chiesto|preteso|fatto pagare) <3> (<number>|euro|soldi|extra)

[address_change]
2.8  (numero|civico|interno|cap|scala) <4> <number> <2> non <2> <number>
2.4  (correggere|correggete|correggetelo|modificare|cambiare|aggiornare) <3> (indirizzo|civico|cap|telefono|destinatario|nome)

[product_question]
2.4  (che|quale|quali) <3> (voltaggio|tensione|misura|misure|tessuto|materiale|altezza|larghezza|garanzia) ?
2.2  (c e|ce|avete|esiste|disponibile) <3> (la|il|in|taglia|numero|misura) <1> <number> ?

[quality]
-2.4 (niente|nulla|nessun|nessuna) <2> (rotto|danneggiato|difetto|difettoso)

[wrong_item]
2.8  (donna|uomo|bambino) <6> (ordinato|preso|comprato|scelto) <2> (uomo|donna|bambino|adulto)

[received_ok]
2.4  tutto <1> (imballato|ok|perfetto|integro|intatto) <2> (bene|grazie)

[address_change]
2.8  (spedire|inviare|consegnare|mandare|spedite|inviate|consegnate|mandate) <4> (altro indirizzo|nuovo indirizzo|indirizzo diverso|ufficio|lavoro|indirizzo nuovo)
2.6  (indirizzo|cap|telefono|civico|nome) <3> (sbagliato|errato|incompleto|vecchio|scorretto|non corretto)
2.8  (sbagliato|dimenticato|scordato|manca|mancava) <4> (indirizzo|civico|cap|interno|scala|numero di telefono|numero civico)
2.4  (mio|il) <2> indirizzo (corretto|giusto|nuovo|esatto) e
2.6  (cambiare|cambio|modificare|modifica|correggere|aggiornare) <3> (indirizzo|destinatario|consegna|civico|cap)

[wrong_item]
2.8  (ricevuto|arrivato|mandato|inviato|spedito) <3> (altro colore|altro modello|altro prodotto|altra cosa|colore sbagliato|taglia sbagliata|modello sbagliato|articolo sbagliato|prodotto sbagliato)
2.8  non <3> (corrisponde|conforme|uguale|simile) <4> (annuncio|descrizione|foto|immagine|sito|ordine)
2.6  (ordinato|comprato|preso) <4> e <2> (arrivato|mandato|ricevuto) <3> (altro|altra|diverso|diversa|sbagliato|sbagliata)

[refund]
2.8  (non|ancora) <4> (rimborsato|riaccreditato|accreditato|restituito) <3> (soldi|importo|denaro)?
2.8  (chiedo|pretendo|aspetto|vorrei|voglio|richiedo) <4> (rimborso|restituzione dei soldi|essere rimborsato|essere rimborsata)

[shipping_method]
2.6  (pagato|pagare|chiesto|chiesti) <4> (spedizione|consegna|trasporto|spese) <3> (extra|in piu|aggiuntive|aggiuntiva)
2.6  (espresso|espressa|express|veloce|tracciata|raccomandata) <6> (ma|invece|spedito|mandato) <5> (normale|ordinaria|lenta|posta)

[not_received]
2.8  (da|sono passati|sono|passati|e passato) <2> (<number>|un|due|tre|diversi|molti) (giorno|giorni|settimana|settimane|mese|mesi) <5> (niente|nulla|non|aspetto)
2.6  (pacco|ordine|prodotto|spedizione) <3> (perso|smarrito|sparito|disperso|scomparso)
2.4  (data|tempi|termine) <5> (passata|scaduta|scaduti|superata|superati|scaduto)

[payment]
2.6  (addebitato|addebitata|pagato|prelevato|scalato) <3> (due volte|2 volte|doppio|doppia)
2.6  (serve|vorrei|potete|mandare|inviare|emettere|bisogno) <4> (fattura|ricevuta|scontrino)

[unsubscribe]
3.0  non <2> (voglio|desidero|mandatemi|inviatemi|mandate|inviate) <4> (mail|email|e mail|offerte|promozioni|pubblicita|newsletter|messaggi)
2.8  (cancellare|cancellatemi|rimuovere|rimuovetemi|togliere|toglietemi|disiscriv*|eliminare) <4> (newsletter|mailing list|lista|mail|email|iscrizione)

[product_question]
2.4  (quanto costa|che prezzo|qual e il prezzo|e disponibile|disponibile in|avete anche|fate sconti)

[quality]
2.6  (durato|durata|durati|durate|funzionato) <3> (giorno|giorni|settimana|settimane|mese|mesi|ora|ore|volta|volte|uso|usi)
