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
@same pacco = pacchi, pacchetto, pacchetti, plico, paco
@same ordine = ordini, odine, ordinazione
@same ordinato = ordinata, ordinate, ordinati, ordinavo, ordinare, ordino, ordinai
@same articolo = articoli, aritcolo, articcolo, oggetto, oggetti
@same prodotto = prodotti, prodoto, podotto
@same ricevuto = ricevuta, ricevuti, ricevute, ricevutto, ricevere, ricevo, ricevuo, rivevuto, ricevuro
@same arrivato = arrivata, arrivati, arrivate, arivato, arrivare, arriva, arrivo, arrivera, arrivano, arriverà, arivata, arrivava, giunto, giunta, pervenuto
@same consegnato = consegnarlo, consegnarla, consegnarmi, consegnarmelo, consegnata, consegnati, consegnate, consegnare, consegnano, recapitato, recapitata
@same consegna = consegne, conseña
@same spedito = spedita, spediti, spedite, spedire, spedisce, spedite, spediscono, inviato, inviata, inviati, inviate, inviare, mandato, mandata,
	mandati, mandate, mandare, mandatemi, inviatemi, speditemi
@same spedizione = spedizioni, spedizzione, spediz, invio
@same aspetto = aspettando, aspettare, aspettato, attendo, attesa, aspettiamo, attendere, attendendo
@same funziona = funzionano, funzionare, funzionava, funzionante, funzionanti, funzionato, funzia, fuziona, funzionamento
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
@same piccolo = piccola, piccoli, piccole, piccolissimo, piccolissima, minuscolo, minuscola, minuscoli, stretto, stretta, stretti, strette, strettissimo, strettissima,
	stringono, stringe, picolo, picola, attillato
@same grande = grandi, largo, larga, larghi, larghe, larghissimo, larghissima, enorme, enormi, gigante, abbondante
@same rimborso = rimborsi, rimbroso, rinborso, rimborzo
@same rimborsare = rimborsato, rimborsata, rimborsatemi, rimborsate, rimborsarmi, rimborsi', rimborsati, risarcimento, risarcire
@same annullare = annullato, annullata, annulla, annullate, annullamento, anullare, annulare, cancellare, cancellato, cancellazione, cancellate, disdire, disdetta
@same cambiare = cambio, cambiato, cambiarlo, cambiarla, scambio, scambiare, sostituire, sostituzione, sostituito, sostituirlo, sostituirla
@same reso = resi, restituire, restituzione, restituirlo, restituirla, restituito, rendere, rispedire, rispedirlo, rimandare, rimandarlo, rimandarvi, rimandarla, rimandarveli, restituirle, restituirli, restituirvi, rendervi, rispedirvi
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

@same bloccato = bloccata, bloccati, bloccate

# --- groups -------------------------------------------------------------------------

@group goods: pacco, ordine, articolo, prodotto, merce, acquisto, spedizione, consegna, roba, vestito, vestiti, abito, scarpe, scarpa, stivali,
	pantaloni, jeans, camicia, maglia, maglietta, maglione, felpa, giacca, cappotto, gonna, borsa, zaino, orologio, anello, collana,
	bracciale, orecchini, cover, custodia, telefono, cellulare, tablet, cuffia, cassa, caricatore, caricabatterie, cavo, batteria, lampada,
	lampadina, luce, luci, giocattolo, gioco, bambola, drone, telecamera, macchina, attrezzo, robot, aspirapolvere, tappeto, tenda, tende,
	cuscino, vaso, tazza, bottiglia, borraccia, coltello, libro, occhiali, parrucca, cintura, guanti, cappello, costume, pigiama, profumo,
	crema, pennello, penna, set, kit, stampante, tastiera, mouse, schermo, supporto, bici, sedia, tavolo, frullatore, tritatutto, proiettore,
	ventilatore, regalo, dispositivo, cuscini, bicchiere, bicchieri, sandali, pantofole, sciarpa, foulard, berretto,
	calze, calzini, pantaloncini, top, canotta, leggings, intimo, reggiseno, scatola, busta, passeggino, cartuccia, cartucce,
	disco, chiavetta, spazzola, padella, pentola, piatti, coltelli, lenzuola, piumone, asciugamano, specchio, cornice,
	adesivi, perline, ghirlanda, termos, phon, piastra, rasoio, epilatore, bilancia, termometro, binocolo, puzzle, peluche,
	modellino, auto, moto, casco, autoradio, computer, router, lampadine, vaso, cuffie, maschera, collare, guinzaglio
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
2.6  (tracking|tracciamento|tracciabilita|codice|spedizione|numero) <5> (non|mai) <3> (funziona|aggiornato|aggiorna|muove|trovato|esiste|aggiornamento|valido|riconosciuto|risulta|va)
2.6  (tracking|tracciamento|tracciabilita|spedizione) <4> (fermo|ferma|bloccato|bloccata|immobile)
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
3.0  (non|nn) <1> (si|mi|lo|la|ha|vi)? (funziona|accende|carica|collega|connette|chiude|attacca|incolla|gira|regge|tiene|dura|sente|sentono|caricano|collegano|parte|risponde|spegne|aggancia|stampa|riproduce) 
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
2.2  dopo <5> (rotto|smesso|utilizzo|uso|lavaggio|lavaggi)
2.2  dopo <5> (giorno|settimana|mese|ora|ore) <4> (rotto|smesso|gia|funziona|morto|scarico)
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
2.6  (ordinato|comprato|preso|scelto|chiesto|volevo) <6> (e|ma|invece) <3> (ricevuto|arrivato|spedito) <1> (un|una|uno|dei|delle|degli)
3.0  (ordinato|comprato|acquistato|preso|scelto|chiesto|pagato|volevo) <9> (ricevuto|arrivato|spedito) <3> (quello|quella|nero|bianco|blu|rosso|verde|rosa|grigio|giallo|altro|invece)
2.8  (un)? altro (articolo|prodotto|modello|colore|oggetto)
2.8  tutt altr*
2.8  (diverso) <3> (da|dalla|dal|dalle|foto|descrizione|ordine|ordinato|annuncio|quello)
3.0  (non|niente|nulla) <3> come <3> (foto|descrizione|descritto|descritta|immagine|annuncio|ordinato|pubblicizzato|inserzione|figura)
3.0  (non|niente|nulla) <3> (conforme|corrisponde|corrispondono|corrispondente|uguale|identico|simile|fedele|rispecchia) <3> (foto|descrizione|ordine|descritto|descritta|immagine|annuncio|ordinato|quello|pubblicizzato|inserzionato|inserzione|originale|originali)?
3.0  non come (foto|da foto|in foto|descritto|descrizione|descritta|inserzionato|annuncio|immagine|pubblicizzato)
2.6  (niente|nulla) a che (vedere|fare)
2.6  (descrizione|foto|annuncio|inserzione|pubblicita) <4> (ingannevole|falso|diverso|non|sbagliato|ingannevoli|fuorviante)
2.4  (ingannevole|ingannevoli|pubblicita ingannevole)
2.6  (colore|fantasia|disegno) <4> (sbagliato|diverso|non|altro|piu chiaro|piu scuro)
2.4  non <1> (e|sono) <2> (taglia|misura|xl|xxl|xxxl|originale)
2.2  (compatibile|compatibili) <2> non
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
2.2  (rispedite|rispeditelo|spedire di nuovo|nuova spedizione)
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
2.6  (ordinato|ordine|comprato) <4> (due volte|doppio|2 volte)
-3.0 (pagato|addebitato|scalato|prelevato) <1> (due volte|2 volte|doppio)
2.4  (non) <2> (mi)? (serve|servono|interessa|voglio) piu
2.4  non (spedite|spedire|inviate|inviare|speditelo|inviatelo)
2.2  cambiato idea
2.2  (trovato|comprato|acquistato) <2> (altrove|altra parte|a meno)
-3.0 annullare <3> (controversia|abbonamento|reclamo|iscrizione|newsletter)
-2.2 (non|mai) <2> annullare

[exchange]
2.8  cambiare <3> (taglia|con|articolo|prodotto|colore|modello|scarpe|vestito|altro|altra)
2.4  (posso|vorrei|possibile|potrei|si puo|fare|voglio|desidero|chiedo) <3> cambiare
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
-2.6 (piccolo|grande) (prezzo|problema|difetto|grazie|regalo|pensiero|neo|pacco|delusione|schifezza|domanda|cosa|dubbio|dettaglio|favore)
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
3.0  (pagamento|carta|paypal|transazione) <4> (rifiutato|rifiutata|non passa|non va|non funziona|non accettata|non accettato|non riuscito|fallito|bloccato|errore|respinto|negato|impossibile|in sospeso|declinata)
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
1.2  (grazie|ringrazio)
2.0  grazie @alone
2.2  (grazie|ringrazio) <5> (venditore|spedizione|pacco|prodotto|veloce|mille|regalo|tutto)
1.8  non (e|sono|era)? male
1.8  (pacco|prodotto|articolo|ordine|premio) <2> (ricevuto|arrivato)
1.8  ok @alone
0.8  ok
1.6  (bravo|bravi|wow|5 stelle|cinque stelle|👍|😍|❤️|🥰|👌|😊|🙏|💖|soddisfacente)
1.4  (funziona|arrivato|ricevuto) @alone
1.2  (funziona|ricevuto) .
-2.4 (non|ne|poco|meno|mai) <2> (buono|bello|ottimo|contento|conforme|bene|perfetto|consiglio|soddisfatto|veloce|comodo|utile|piace|piacciono|funziona|arrivato|ricevuto|serio|affidabile)
-2.4 (ricevuto|arrivato) <4> (rotto|danneggiato|vuoto|difettoso|strappato|sbagliato)
-2.2 (grazie) <3> (anticipo|in anticipo|se|per la risposta|della risposta|attendo)
-2.0 (sarebbe|sarebbe stato) <2> (bene|ottimo|perfetto|bello)
-2.0 buono <1> (giornata|giorno|sera|lavoro|serata|sconto)

[unsubscribe]
3.0  (disiscrivermi|disiscrivere|cancellarmi|disiscrizione|annullare iscrizione|cancellare iscrizione)
2.8  (basta|smettete|stop) <4> (mail|email|newsletter|pubblicita|messaggi|spam)
2.8  non <4> (newsletter|pubblicita|spam)
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
2.4  (truffa|vergogna|vergognatevi|vergognoso|scandaloso|inaccettabile|presa in giro|prendere in giro|prendete in giro|stufo|stufa|arrabbiato|arrabbiata|incazzato|furioso|schifo|fate schifo)
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
2.0  (ingiallito|ingiallita|scolorito|scolorita|aloni|alone|segni|polvere) <3> (di|sul|sulla|nero|nera|neri|giallo|inchiostro|colla|unto|tessuto)
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
2.8  (non|ancora) <4> (rimborsato|riaccreditato|accreditato)
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

# --- whole mails: questions, deadlines, other ways to say it ---------------------------

@group colour: blu, nero, nera, bianco, bianca, rosso, rossa, verde, rosa, grigio, grigia, giallo, gialla, viola, beige,
	marrone, arancione, oro, dorato, argento, azzurro, azzurra, celeste, bordeaux, turchese, panna
@group courier: corriere, postino, fattorino, poste, poste italiane, posta, brt, bartolini, gls, sda, dhl, ups, fedex, tnt,
	spedizioniere, portalettere
@group tax: tassa, dogana, sdoganamento, oneri doganali, diritti doganali, spese doganali
@group kin: madre, padre, mamma, papa, genitori, vicino, vicina, vicini, amico, amica, sorella, fratello, figlia, figlio,
	portinaio, portiere, custode, nonna, nonno, suocera, zia, collega, moglie, marito, fidanzata, casa di mia
@group single: scarpa, stivale, orecchino, cuffia, guanto, calzino, tenda, paio, articolo, pezzo, prodotto, ruota, sandalo,
	cuscino, federa, lampada, scatola, confezione, bicchiere, pila, vite
@group ads: mail, email, e mail, offerta, offerte, promozione, promozioni, promo, pubblicita, newsletter, messaggio, messaggi,
	sms, spam, comunicazioni, comunicazioni commerciali, notifica, notifiche, volantini
@same cinturino = cinturini
@same civico = civici
@same metà = meta

@words: buongiorno, grazie, salve, cordiali, quando, come, quanto, perche, purtroppo, tuttavia, soltanto, davvero, veramente,
	ancora, niente, nessuno, nessuna, qualche, alcuni, diversi, ogni, ognuno, colui, coloro, lei, essi, avevamo, avevate,
	avevano, saremo, sarete, saranno, sarebbe, potevo, potreste, potrei, potrebbe, volete, vogliate, deve, doveva, dovete,
	dovrebbe, bisogna, occorre, serve, viene, vengo, venire, mettere, metto, passare, passato, prendere, prendo, aperto,
	aprire, anno, mattina, sera, ora, ore, settimana, mese, numero, messaggio, risposta, rispondere, problema, domanda,
	bisogno, caso, lato, parte, posto, punto, seguito, motivo, destra, sinistra, vero, quasi, abbastanza, circa, verso,
	contro, secondo, nonostante, tranne, appena, fine, credo, penso, spero, dico, sa, so, sapere, capisco, capire, mondo,
	casa, persona, nome, via, centro, giusto, roba, bene, forse, stesso, stessa

[not_received]
2.8  (nessun|alcun|nessuna) <2> (movimento|aggiornamento|avanzamento|scansione|evento)
3.0  nessun (pacco|articolo|prodotto)
3.0  (pacco|ordine|spedizione) <3> (neanche|nemmeno|neppure) <3> (ombra|traccia)
2.6  (neanche|nemmeno|neppure) l ombra
2.8  a che punto <2> {goods}
2.4  a che punto (e|siamo|si trova)
2.6  (dove|dov) (e|sono|sta|si trova) (finito|finita|finiti)
2.8  (non|ancora) (e|sono) <1> (qui|giunto|partito|partita|pervenuto)
2.6  (ancora|sempre) non <2> (qui|partito|partita|spedito|arrivato|consegnato|visto)
2.6  nessuno <4> (passato|venuto|suonato|citofonato|ricevuto|consegnato)
2.6  (non|mai) (e|ha) <1> (passato|suonato|citofonato) <1> nessuno
2.6  (lasciato|consegnato|affidato|ritirato) <4> ({kin}|sconosciuto|qualcuno|altra persona|indirizzo sbagliato|altro indirizzo)
2.4  (andato|essere|stato) <2> (perso|smarrito|disperso)
2.4  (smarrito|disperso|desaparecido)
2.6  (tracking|tracciamento|tracciabilita|codice di spedizione|codice) <4> (niente|errore|fermo|muto|sconosciuto|inesistente|uguale)
2.8  (tracking|tracciamento|tracciabilita|codice) <3> non <3> (da|risultati|aggiorna|aggiornato|funziona|esiste|riconosciuto|muove|cambia)
2.8  (non|mai) <1> visto <2> (niente|nulla|{goods}|nessuno)
2.8  mai visto <1> (niente|arrivato)?
2.6  (notizie|novita|aggiornamenti|informazioni) <3> {goods}
2.4  tarda <2> arrivato
2.4  (arrivato|consegnato) <1> (in tempo|per tempo) ?
2.4  (aspetto|attesa) <3> (infinita|lunga|mese|settimana|da)
2.6  quando <3> (arrivato|arrivano|spedito|parte|partira|spedirete|ricevero|riceverò|consegnate)
2.6  (risulta|stato|ancora|sempre|fermo|segna) <3> (in preparazione|in lavorazione|in attesa di spedizione|in elaborazione|in transito|in viaggio|in consegna)
2.4  (in preparazione|in lavorazione|in elaborazione)
2.6  (questo|quello|questa|quella) invece (no|non|niente)
2.6  (ma|e) (questo|quello|questa|quella) (no|ancora|mai)
2.6  (rintracciare|localizzare|ritrovare|sollecitare|sollecito) <4> ({goods}|{courier}|spedizione)
2.6  (dato|data|segnato|risulta|risultava) <2> (per|come|gia)? <1> consegnato
2.6  (tempi|termini|termine|data|scadenza) <4> (superati|superata|passati|passata|scaduti|scaduta|trascorsi|sforati)
2.4  (ordinato|comprato|pagato|ordine) <4> fa <6> (niente|nulla|ancora|non)
2.6  (sono passati|e passato|son passati|passato|passati) <3> (giorno|settimana|mese) <5> (non|ancora|niente|mai|nemmeno|neanche)
2.6  (informarvi|informatevi|verificare|controllare|sentire|contattare) <4> {courier}
2.6  (entro quando|in che data|che giorno) <4> (arrivato|ricevuto|consegnato)
2.6  (dovrei|dovevo|dovrebbe|doveva) <3> (arrivato|ricevuto|consegnato)
2.4  (problema|problemi) <3> (spedizione|consegna|ordine)
2.6  (risulta|dice|scritto) <3> (consegnato|ritirato|firmato) <6> (non|mai|nessuno|io)
-3.0 perso <3> (colore|forma|tempo|soldi|fiducia|pelo|profumo)
-3.2 (dove|dov) <1> (il|la|l|i|le|gli) (secondo|seconda|altro|altra|resto|pezzo|pezzi|{accessory})
-3.0 ricevuto <3> (mio messaggio|messaggio|mail|email|risposta|fattura|foto)
-2.6 (aspetto|attendo|attesa) <3> (risposta|notizie|riscontro|vostre|rimborso|soluzione|di meglio)
-3.0 data <2> scadenza
-3.0 non <2> (ricevuto|arrivato) <3> (fattura|ricevuta|scontrino|accredito|rimborso|bonifico)
-2.8 non <3> (partito|spedito|partita) <9> annullare
-2.8 (annullare|recesso|disdico|recedere) <9> non <3> (partito|spedito|partita)
-3.0 a che punto <4> (rimborso|accredito|reso|bonifico|fattura)
-2.6 (soldi|rimborso|importo) <9> (ancora|non) <2> (qui|arrivato)
-2.8 (si|bloccato) <2> (accensione|schermata|display|logo)
-3.0 (si) ferma <3> (solo|sola|dopo|continuamente)

[returned_parcel]
3.2  (pacco|ordine|spedizione|articolo|prodotto) <4> (tornando|tornato|rientrando|rientro|ritorno|ritornando|tornata) <4> (da voi|magazzino|partenza|indietro|deposito|cina|mittente)
3.0  (tornato|tornata|ritornato|rientrato) <1> da voi
3.0  (pacco|ordine|articolo|spedizione) <3> vi <3> reso
3.0  (compiuta giacenza|fine giacenza|scaduta giacenza|giacenza scaduta)
2.6  (rispedirmelo|rispeditemelo|rimandarmelo|riconsegna|seconda consegna|nuovo tentativo)
2.8  (assente|avviso|ritirato|ritirare|casa) <6> (tornato|rispedito|reso|rientrato|mittente)
2.6  non <2> (ritirato|recapitabile|consegnabile|rintracciabile) <5> (mittente|indietro|tornato|reso)
-3.0 (tornato|torna) <2> (disponibile|magazzino disponibile|in stock|funziona|indietro i soldi)

[customs]
3.2  (pagato|pretende|pretendono|chiesto|chiede|chiedono|vuole|vogliono|richiesto|versare|sborsato|pagamento) <6> {tax}
3.0  {courier} <7> {tax}
3.2  (bloccato|fermo|trattenuto|trattenuta|sequestrato|bloccata|ferma) <3> (in|alla|dalla|presso) <2> dogana
2.8  (documento|documenti|carte|prova|fattura|dichiarazione) <5> {tax}
2.8  (senza|niente|nessuna|zero) <2> (spese doganali|dogana|dazi doganali|oneri)
2.6  (eori|bolletta doganale|svincolo|svincolare)
2.4  {tax} <4> (cara|alta|alte|normale|sorpresa|prevista|previste|scritto)

[shipping_method]
3.0  (domicilio|casa) <9> (punto di ritiro|punto ritiro|ufficio postale|locker|tabacchi|fermo deposito|fermoposta)
3.0  (punto di ritiro|punto ritiro|ufficio postale|locker|tabacchi|fermo deposito) <9> (domicilio|casa)
3.0  (pagato|pagare|chiesto|addebitato|prelevato|fate pagare) <5> (spedizione|spese di spedizione|consegna|trasporto) <6> (gratuita|gratis|inclusa|compresa|omaggio)
3.0  (spedizione|consegna) <3> (gratuita|gratis|inclusa|compresa) <9> (pagato|chiesto|euro|addebitato)
3.0  (pagato|pagare) <6> (24 ore|48 ore|24h|48h|espressa|prioritario|urgente|rapida|celere|supplemento)
2.6  (posta semplice|posta ordinaria|posta lenta|via nave|lettera|raccomandata|piego di libri|non tracciata|senza tracking|senza tracciamento|busta ordinaria)
2.6  (punto di ritiro|punto ritiro|ufficio postale) <6> (lontano|km|chilometri|chiuso|citta)
2.6  (brt|dhl|gls|ups|sda|espresso|express) <6> (invece|ma|e) <4> (posta|altro|ordinaria|semplice|poste|lento)
2.8  supplemento <4> (spedizione|consegna|corriere|trasporto)
2.6  (perche|come mai|quale|che) <1> (altro|questo|cambio)? corriere
-3.0 {courier} <7> {tax}
-3.0 (pagato|chiesto|chiede|pretende|vuole) <6> {tax}
-2.6 (informarvi|informatevi|controllare|contattare|sentire) <4> corriere

[refund]
3.2  rimborsare <3> (meta|parte|parzialmente|<number>|solo|soltanto|differenza|totale|intero)
2.8  (riaccreditato|riaccredito|riaccreditati|stornato|accreditato)
2.8  (non|nessun|ancora|mai|senza|aspetto|quando) <4> (bonifico|accredito|riaccreditato|accreditato|storno)
2.8  (preferisco|preferirei|piuttosto) <4> (soldi|rimborso|denaro)
3.0  (riavere|ridatemi|ridate|restituite|rendete|recuperare|riprendere|rivoglio|restituirmi|ridarmi) <3> (soldi|denaro|somma|quanto|importo)
2.4  (rimborso parziale|risarcimento|differenza di prezzo|sconto sul prezzo|indennizzo)
3.0  (rispedito|reso|restituito|rimandato) <9> (ancora|nessun|non) <3> (soldi|rimborso|accredito|rimborsare|bonifico)
-3.4 non <1> (voglio|chiedo|vorrei|cerco|serve|desidero|mi) <3> (rimborso|rimborsare|soldi)
-2.6 ne <3> rimborso
-2.4 (bonifico|accredito) <3> (posso|potete|accettate|pagato) 

[payment]
-3.0 (non|ancora) <5> (riaccreditato|riaccredito|stornato|rimborsare)

[cancel]
3.0  non (spedito|speditelo|inviatelo|mandatelo|speditela|inviatela|spedirlo|inviarlo|mandarlo|spedirla|preparatelo)
3.0  (bloccare|fermare|sospendere|stoppare|bloccate|fermate|interrompere) <3> (ordine|spedizione|acquisto|invio)
2.8  (recesso|recedere|rinuncio|rinunciare|disdico|revocare|ripensamento)
2.8  non <2> (mi|ci) (occorre|serve|servono|interessa|necessita|occorrono) piu
2.8  non <2> (lo|la|li|le|ne) (voglio|vogliamo|desidero) piu
2.8  non (ne)? <1> (voglio|ho) <2> (piu|piu bisogno|piu voglia)
3.0  (sbaglio|errore|distrazione|inavvertitamente) <5> (ordine|ordinato|acquisto|comprato)
3.0  (ordine|ordinato|acquisto|comprato) <5> (per sbaglio|per errore|per distrazione|inavvertitamente|senza volere)
2.6  (ci ho ripensato|ripensato|cambiato idea|lasciate perdere|lasciate stare|lascio perdere)
2.6  (trovato|comprato|preso|visto) <3> (altrove|da un altra parte|a meno|in negozio|piu conveniente)
2.8  (ordine|ordinato) <3> (doppio|due volte|doppione|2 volte|duplicato)
-3.2 (ho|abbiamo|avete|stato|hanno) <2> annullare <9> (rimborso|accredito|soldi|rimborsare|bonifico|riaccreditato)
-3.2 annullare <9> (nessun|non|ancora|mai) <4> (rimborso|accredito|soldi|rimborsare|bonifico|riaccreditato)
-3.2 annullare <4> (dati|account|profilo|newsletter|mailing list)
-2.6 (mandatemi|inviatemi|mandate|inviate) <2> (mail|email|pubblicita|newsletter|offerte)

[exchange]
2.8  (tira|tirano) <3> (dappertutto|spalle|fianchi|seno|petto|pancia|cosce)
2.8  (ci ballo dentro|ci nuoto dentro|ci navigo|mi balla|mi ballano|ci sto dentro due volte|non mi entra|non mi entrano|non ci entro)
2.8  (servirebbe|servirebbero|vorrei|occorre|serve|mi serve|prendere|avere|avreste|bisogno) <4> (<number>|taglia|numero) <3> (invece|in meno|in piu|piu grande|piu piccolo)
2.8  (servirebbe|servirebbero|serviva|mi serve|vorrei|occorrerebbe) <2> (la|il|una|un|taglia|numero|due) (<number>|s|m|l|xl|xxl|xs|taglia|numero|taglie)
2.8  (preso|ordinato|comprato) <3> (<number>|s|m|l|xl|xxl) <4> (servirebbe|serviva|serve|vorrei|andava) <3> (<number>|s|m|l|xl|xxl)
2.8  (una|due|1|2) (taglia|numeri|numero) <2> (in meno|in piu)
2.8  taglia <2> (in meno|in piu|inferiore|superiore|sotto|sopra)
2.8  (troppo|un po|davvero|veramente|molto) (lungo|lunga|lunghi|lunghe|corto|corta|corti|corte|attillato|aderente)
2.4  (lungo|lunga|corto|corta) @alone
2.8  taglia <3> (bambino|bambina|bambini|bimbo|bambola|cinese|asiatica|asiatiche)
2.8  (fare|faccio|fa|chiedere|richiedere|aprire|procedura|diritto|esercitare|modalita|condizioni|tempi) <4> reso
2.8  (posso|vorrei|voglio|devo|come|potrei|possiamo|desidero|possibile) <4> reso
2.6  (non fa per me|non mi convince|non e il mio genere|non mi piace|non mi piacciono|non mi dona)
2.6  (mi|gli|le) (va|vanno|sta|stanno|calza|calzano) <2> (piccolo|grande|male|largo|corto|lungo)
2.6  non (mi|gli|le|ci) (va|vanno|sta|stanno|entra|entrano|calza)
2.6  (sostituire|cambio) <3> (con|per) (una|un|la|il|altra|altro|taglia)
-3.0 (consegna|spedizione|attesa|tempi|tempo|arrivato|viaggio|trasporto|stata|stato) <4> (lungo|lunga|lunghi|lunghe)
-3.0 (lungo|lunga|lunghi) <3> (arrivato|ricevuto|consegna|attesa|spedizione|tempi)
-3.0 se <6> non <2> (va|piace|entra|calza|sta)
-3.0 cambiare <3> (idea|indirizzo|casa|cellulare|telefono|numero di telefono|pile|corriere|civico|cap|residenza|destinatario)
-3.0 stato uno cambiare
-2.6 (ho|abbiamo) cambiare
-2.6 (stato|stata) <2> cambiare
-2.8 (prova|buona|grande) <1> reso
-2.6 reso <2> (conto|difficile|impossibile)

[address_change]
3.0  (potete|possibile|vorrei|potreste|puo|puo|preferirei|meglio|posso|prego|favore) <5> (spedito|consegnato|lasciato|lasciare|recapitare) <4> (da mia|da mio|a casa di|ufficio|lavoro|altro indirizzo|indirizzo diverso|negozio|punto di ritiro)
3.0  (consegnato|spedito|lasciare|recapitare) <2> (da|presso|a casa di) <1> (mia|mio|un|una|la|il) {kin}
2.8  (dimenticato|scordato|omesso|aggiungere|aggiungete|specificare|completare|manca|integrare|inserire) <5> (interno|piano|scala|citofono|palazzina|condominio|civico|appartamento|edificio|numero civico|presso)
2.8  (nome|cognome|destinatario|ragione sociale) <5> (scritto male|sbagliato|errato|correggere|corregga|cambiare|modificare|non e|errore|refuso)
2.8  (correggere|cambiare|modificare|aggiornare|errore|sbagliato|sbaglio) <4> (etichetta|cognome|nome sul|destinatario|recapito|numero di telefono|numero di cellulare|via|citta|provincia|dati di spedizione|dati di consegna)
2.8  (cambiato|cambiare|nuovo|sbagliato|errato|corretto) <2> (cellulare|numero di telefono|numero di cellulare|recapito telefonico|telefono)
2.8  (numero nuovo|nuovo numero|nuovo recapito|nuova residenza|nuova casa|cambiato residenza|nuovo domicilio|nuovo appartamento)
2.6  (cellulare|telefono|recapito) <4> (corriere|nuovo|sbagliato)
2.6  cap <4> (sbagliato|errato|corretto|giusto|<number>|mettere|non|e)
2.6  (abito|abitiamo|vivo|risiedo|sto) <3> (piu|adesso|ora|attualmente)
2.8  indirizzo <3> (non e piu|non piu valido|vecchio|precedente|non completo|dell ufficio|del lavoro|di mia)
2.6  (via|viale|corso|piazza|vicolo|strada) <4> (e non|anziche|invece di|non)
2.6  (invece di|anziche|e non) (via|viale|corso|piazza|vicolo)
2.4  (completare|integrare|verificare|confermare|sostituire) <3> indirizzo
-3.4 indirizzo <2> (e|era) <2> (giusto|corretto|esatto|completo|buono|lo stesso)
-3.2 (eliminare|eliminate|cancellare|rimuovere|togliere|togliete|annullare) <4> indirizzo

[payment]
2.8  (importo|somma|soldi|carta|conto|euro) <5> (scalato|scalati|prelevato|prelevati|addebitato|addebitati|addebitata)
3.0  (importo|somma|soldi|pagamento) <5> (scalato|prelevato|addebitato|pagato) <9> (non|nessun|niente|ma|pero)
3.0  (impossibile|non riesco|non posso|errore|problema|bloccato) <6> (completare|confermare|concludere|finalizzare|effettuare) <3> (ordine|carrello|pagamento|acquisto)
2.8  transazione <3> (non|negata|rifiutata|fallita|annullata|respinta)
2.8  (si puo|posso|potrei|possibile|come|accettate|si possono) <4> (pagato|pagamento) <6> (rate|bonifico|assegno|paypal|contrassegno|carta|modo|consegna|klarna|satispay|postepay)
2.6  (a rate|in tre rate|in 3 rate|scalapay|klarna|satispay|contrassegno)
3.0  (non|nessuna|senza|mai|manca) <4> (fattura|scontrino)
2.8  (copia|duplicato|inviarmi|inviare|emettere|scaricare|mandarmi|avere) <3> (fattura|ricevuta fiscale|scontrino)
2.6  (partita iva|codice univoco|codice fiscale|fattura elettronica|ragione sociale|nota spese|prova d acquisto|pec|sdi)
2.8  (pagato|addebitato|scalato|saldato) <8> (non pagato|in attesa|da pagare|non risulta|non registrato|insoluto)
2.6  (codice|coupon|buono|sconto) <5> (non applicato|non e stato applicato|non accettato|non valido|scaduto|non funziona|non detratto)
-3.0 (fattura|documento|prova|valore) <6> dogana
-3.0 dogana <6> fattura
-2.8 (pagato|pagare|pagamento) <5> (spedizione|spese di spedizione|supplemento)

[product_question]
2.8  (lavastoviglie|lavatrice|microonde|forno|congelatore|induzione|asciugatrice) ?
2.8  (si puo|posso|si possono) <2> (mettere|lavare|usare|utilizzare|montare|collegare|stampare|personalizzare|ritirare)
2.8  (consigliate|consiglia|consigliereste|suggerite|mi consigli) <4> (taglia|numero|modello|colore)
2.8  (che|quale) (taglia|numero) <6> (consigliate|consiglia|prendere|scegliere|ordinare|prendo|ordinato)
2.8  (alto|alta|peso|porto|calzo) <9> (taglia|numero|prendo|prendere|consigliate) ?
2.6  (e|sono) <1> (vero|vera|veri|pelle|cotone|oro|argento|legno|lana|seta|originale|autentico|nuovo) ?
2.6  (prezzo|costo|preventivo|listino|tariffa) ?
2.8  (torna|tornera|tornano|tornato|rientra|di nuovo|nuovamente) <2> (disponibile|disponibili|in stock|magazzino)
2.6  (riassortimento|rifornimento|esaurito|esaurita|disponibilita)
2.8  se <2> (ordino|compro|acquisto|prendo|ordinassi|ordinato oggi)
2.6  (prima di ordinare|prima di ordinato|prima di acquistare|prima di comprare|prima dell acquisto)
2.8  (garanzia|reso) <4> (gratis|gratuito|quanto|durata|anni|possibile|previsto) ?
3.0  se <6> non <2> (va|piace|entra|calza|sta) <9> (reso|cambiare|rimborso|gratis|restituire) ?
2.6  (autonomia|voltaggio|capienza|diametro|spessore|profondita|dimensioni|composizione|materiale|peso|watt|litri) ?
2.6  (e|sono|viene|vengono) <3> (incluso|inclusi|inclusa|compreso|compresi|fornito|in dotazione|garantito) ?
2.8  (c e|ci sono|avete|avreste|esiste|lo avete|ce l avete|e disponibile) <4> (in|anche|taglia|colore|versione|nero|bianco|blu|rosso|verde|modello|misura|<number>) ?
2.6  (spedite|consegnate|arrivate) <4> (in|a|anche|all) <2> (estero|svizzera|sicilia|sardegna|malta|germania|francia|isole|europa) ?
2.6  (siamo|sono) <2> (rivenditore|rivenditori|grossista|negoziante|un negozio|associazione)
2.8  (va bene|vanno bene|compatibile|compatibili|adatto|adatta|funziona) <3> (per|su|con|a) ?
2.4  che prezzo
-3.0 (avete|hai|hanno) <2> (ricevuto|letto|spedito|rimborsare|annullare|visto|sbagliato|dimenticato|detto|promesso|notizie|novita|inviato)
-2.8 (ricevuto|arrivato|rotto|rimborsare|annullare|comprato|spedito) ?
-2.8 (vestito|scarpe|maglia|maglietta|pantaloni|giacca|mi) <2> (tira|tirano|stringe|stringono|sta|stanno) <9> taglia

[received_ok]
2.4  (esattamente|proprio|tutto|preciso) <1> (come) <2> (descritto|volevo|cercavo|immaginavo|aspettavo|foto|annuncio|previsto)
2.6  (settimo cielo|entusiasta|entusiasti|innamorata|innamorato|stracontenta|stracontento|contentissima|contentissimo|felicissima|felicissimo)
2.4  tutto (a posto|ok|regolare|bene|risolto|perfetto|in ordine|apposto)
2.4  (ricomprero|ricomprerei|riacquistero|tornero|comprero ancora|acquistero ancora)
2.4  (mai|non|per niente) <1> deluso
2.4  (vale|valgono) <3> (pena|prezzo|soldi|acquisto)
2.2  (scusate|scusi|mi scuso) <3> disturbo
2.2  (appena|e) <1> (arrivato|passato) <5> (grazie|perfetto|ok)
2.2  (secondo|terzo|quarto|ennesimo) (ordine|acquisto)
2.4  (niente|nulla) <1> (da ridire|da dire|di cui lamentarsi)
2.2  (come in foto|come da foto|come nella foto|come da descrizione|come descritto) @without complaint
2.4  (va|vanno|sta|stanno|veste|calza) <2> (perfetto|benissimo|a pennello|alla perfezione|come un guanto)
2.2  (curato|curata|imballo curato|ben imballato|ben confezionato|ben fatto|ben fatta|ben rifinito|fatto bene)
2.0  (serieta|gentilezza|professionalita|disponibilita|velocita) 
-2.4 va bene <2> (attendo|aspetto|grazie ma|allora|ma|pero|vi)
-2.6 grazie <1> (di|per) <1> (risposta|rispondere|attenzione|disponibilita|aiuto|rispondermi|farmi|collaborazione)
-2.4 (avete|hai) <2> ricevuto
-2.6 non <3> (buono|bello|bene|ottimo|perfetto|contento|conforme|veloce)
-2.4 (mi arrivano|mi arriva|ricevo) <3> {ads}

[unsubscribe]
3.0  (eliminate|eliminare|cancellate|cancellare|annullare|annullate|rimuovete|rimuovere|togliete|togliere|depennate|cancellazione) <7> (dati|indirizzo|elenco|elenchi|lista|liste|database|email|mail|account|profilo|contatti|rubrica)
3.0  non <3> (ricevuto|ricevere|spedito) <4> {ads}
3.0  non <3> (voglio|desidero|vorrei|intendo) <3> {ads}
3.0  (basta|stop|smettete|smettetela|finitela|smetterla) <5> {ads}
3.0  (troppe|troppi|continue|continui|tutti i giorni) <3> {ads}
3.0  {ads} <4> (tutti i giorni|ogni giorno|continuamente|di continuo|basta)
2.8  (toglietemi|cancellatemi|rimuovetemi|eliminatemi|disiscrivetemi|disiscrivetevi|depennatemi)
2.8  (disiscriv*|gdpr|diritto all oblio|revoco il consenso|garante privacy|trattamento dei dati)
2.6  (comunicazioni promozionali|mail promozionali|email promozionali|offerte commerciali|mail pubblicitarie|vostre promozioni|vostre newsletter|vostre pubblicita|vostre mail)
2.6  (disattivo|disattivare|bloccare) <3> {ads}
-3.0 (ricevuto|spedito) <3> (mail|email|messaggio) <3> (conferma|tracking|risposta|spedizione)
-3.0 non <2> ricevuto <2> (mail|email|messaggio|messaggi) <2> (di|da)

[missing_item]
3.0  (ordinato|comprato|preso|pagato|comprati|presi) <4> <number> <9> (solo|soltanto|erano|era|c erano|ce n erano|n erano|ricevuto|arrivato) <2> (<number>|un|uno|una|due|tre)
3.0  (ce n|c|ce ne|n) (era|erano) <2> (solo|soltanto)? <1> (<number>|uno|una|due|tre|quattro)
3.0  (set|confezione|lotto|pacco|kit) <1> (da|di) (<number>|due|tre|quattro|sei|dieci) <9> (<number>|solo|soltanto|manca|cinque|tre|due|uno)
3.0  (una|un|uno) {single} (sola|solo)
3.0  (una|un) (sola|solo) {single}
2.8  (sinistro|sinistra|destro|destra|secondo|seconda|l altro|l altra) <5> (manca|non c|assente|non ci)
3.2  (dove|dov) <1> (il|la|l|i|le|gli) (secondo|seconda|altro|altra|altri|altre|resto|pezzo|pezzi|{accessory})
3.0  {accessory} <2> non (c|ci|e) <1> (e|sono|era|erano|presente|incluso)
3.0  non (c|ci|e) <3> {accessory} 
3.0  ne {accessory} ne <2> {accessory}
3.0  non <2> (era|erano|c era|c e|presente|presenti) <2> (nel pacco|nella scatola|nella confezione|nella busta)
2.8  (ordine|pacco|consegna|spedizione) <2> (parziale|incompleto|incompleta|a meta)
2.8  (dei|delle|degli|su) (<number>|due|tre|quattro|cinque|sei) <9> (solo|soltanto|manca|n erano|ce n erano|ne ho)
3.0  (dimenticato|dimenticati|scordato|scordati|dimenticata) <3> ({accessory}|di mettere|di inserire|di includere)
-3.2 rimborsare <4> (meta|parte|solo|soltanto)
-3.0 manca <3> (euro|indirizzo|civico|scala|interno|serieta|rispetto)
-3.0 solo <3> (funziona|carica|accende|sente|lato)
-2.8 un solo <1> (difetto|appunto|neo|problema|giorno|utilizzo|lavaggio|messaggio)
-3.0 non <3> (scala|interno|civico) 

[empty_parcel]
3.2  (scatola|pacco|busta|confezione|sacchetto|plico) <2> senza <4> (dentro|contenuto|interno|all interno|niente|prodotto|articolo)
3.2  contenuto <4> (sparito|rubato|scomparso|manca|assente|mancante)
3.0  (solo|soltanto) <4> (carta|pluriball|cartone|plastica|imballaggio|aria) <4> (dentro|interno|pacco|scatola|busta)
3.0  dentro <2> (solo|soltanto) <3> (carta|pluriball|cartone|plastica|aria|polistirolo)
3.2  (non c era|non c e|nn c era) <2> (niente|nulla) <2> (dentro)?
3.2  dentro <3> (non c era|c era) <1> (niente|nulla)
2.8  (aperto|aperta|tagliata|strappato|manomesso|manomessa) <5> (vuoto|contenuto|sparito|niente)
-3.6 (niente|nulla) <3> cassetta
-3.2 (niente|nulla) <2> (contenuto|di interno|di che)

[wrong_item]
3.0  non <2> (il|la|i|le|l|mio|mia) <1> (colore|taglia|misura|modello|articolo|prodotto|versione|fantasia|materiale|ordine|cover|numero) <1> (che|di|della|del|scelto|scelta|ordinato|richiesto|indicato|giusto|giusta)
3.0  non <2> quello mio
3.0  non (e|sono) (mio|mia|miei|mie|il mio|la mia|per me|quello)
2.8  stato uno cambiare
2.8  (scambiato|scambiati|invertito|invertiti|confuso|confusi|confusione) <3> (ordine|ordini|pacco|pacchi|articolo|modello)?
3.0  (nome|ordine|pacco|articolo) <3> (altra persona|altro cliente|altra cliente|qualcun altro|un altro acquirente)
3.0  (ricevuto|arrivato|spedito) <6> (ma|mentre|invece|quando|pero) <3> (aspettavo|volevo|avevo|ho|aspetto) <3> (ordinato|scelto|preso|chiesto|selezionato|un|una|degli|delle|dei|la|il)
2.8  (spedito|ricevuto|arrivato) <9> (selezionato|selezionata|specificato|indicato|scelto)
3.0  (ricevuto|arrivato|spedito) <3> {colour} <6> (ordinato|preso|scelto|chiesto|volevo|comprato) <3> {colour}
3.0  (ordinato|preso|scelto|chiesto|volevo|comprato) <4> {colour} <6> (ricevuto|arrivato|spedito) <3> {colour}
2.8  (voglio|vorrei|spedito|aspetto|desidero|mandatemi) <3> (il|la|quello|quella) <1> (modello|articolo|prodotto|taglia|colore|versione|cover|oggetto) (giusto|giusta|corretto|corretta|esatto)
3.0  non (ha|hanno|c entra|ha niente) <2> (niente|nulla) <3> (foto|annuncio|descrizione|inserzione|sito|ordinato|fare)
2.8  (niente|nulla) a che (fare|vedere)
2.8  (dicevate|diceva|si vedeva|annuncio|inserzione|foto|descrizione) <9> (e invece|invece|in realta) 
2.6  spina (us|uk|inglese|americana|cinese|australiana)
2.6  (110v|220v|110|220) <5> (invece|anziche|al posto|avevo)
2.8  non <1> (di|in) <1> (pelle|cotone|legno|lana|seta|vetro|metallo|silicone|lino|argento|acciaio|oro)
2.6  (tutt altro|completamente un altro|totalmente diverso|completamente diverso) <2> (prodotto|articolo|modello|cosa)?
-3.0 (<number>|uno|una|due|tre|quattro|cinque|sei) (invece|anziche|al posto) (di|del|dei|delle) <1> (<number>|due|tre|quattro|cinque|sei|dieci)
-3.0 (invece|anziche|al posto) (di|del) (domicilio|casa|express|rispondere|rimborsare|spedire|dhl|brt|giorno)
-3.0 (preso|ordinato|comprato|scelto) <3> sbagliato
-3.0 (ho|mi sono) <2> (preso|ordinato|sbagliato|comprato) <4> sbagliato
-3.0 (ricevuto|arrivato) <2> invece <1> (no|non|niente)
-2.6 altro (pacco|ordine) <3> arrivato

[quality]
2.6  (scrosta|scrostata|scrostato|sfoglia|infeltrito|infeltrita|ristretto|ristretta|restringe|pelucchi|sbiadito|sbiadita|stinge|ingiallito|stropicciato|sgualcito|crepe|sgretola|sbriciola|allentato|allenta|traballa|traballano|traballante|instabile|cigola|vibra troppo|slabbrato|slabbrata|sfilacciano|cedono|cede|ceduto|cedute|aperte in due|svitata|spelacchiato|arrugginisce|annerito)
2.6  (bloccato|bloccata|blocca|impallato|impalla|riavvia|spegne|lampeggia|fulminato|fulminata|defunto|morto|morta|ko|andato a male|guastato|incantato|incantata)
2.8  (si ferma|si spegne|si blocca|si riavvia|si scollega) <3> (solo|sola|continuamente|sempre|dopo|subito|ogni)
2.6  (pixel|riga|righe|linea|banda) <3> (bruciati|bruciato|morti|nera|verde|schermo|bianca)
2.6  (gracchia|gracchiano|fruscio|fischia|fischio|ronzio|ronza|disturbi|rimbomba|eco)
2.6  (sfogo|arrossamento|arrossamenti|bolle|dermatite|macchie rosse) <4> (viso|pelle|faccia|mani|braccia|corpo)?
2.6  (indossabile|immettibile|importabile|scomodissimo|scomodissima|tagliente|ruvida|pizzica|punge)
2.6  non <2> (indossabile|stabile|comodo|comode|solido|solida|resistente|impermeabile|dritto|rifinito|leggibile|luminoso|potente|utilizzabile|pratico|funzionante|funzionanti|funzionale)
2.6  (cerniera|zip|lampo|cursore|bottone|bottoni|spallina|spalline|fibbia|cucitura|cuciture|suola|suole|tacco|manico|gancio|molla) <4> (rotto|scucito|bloccato|bloccata|chiude|scollato|scollata|scollate|staccato|staccata|uscito|aperte|aperta|difettoso|strappato|saltato|saltata|inceppata)
2.6  (nessun|senza|zero|niente) (suono|audio|immagine|segnale|luce|potenza)
2.6  non <2> (connette|sincronizza|associa|accoppia|riconosce|riconosciuto|aggancia|abbina)
2.6  non serve <1> (a niente|a nulla)
2.6  (entra l acqua|fa passare|non impermeabile|perde acqua|gocciola)
2.6  (fare|faccio|far|valere|in) <3> garanzia
2.6  (deforma|deformato|deformata|sciolto|scioglie|arrugginito) <5> (lavaggio|lavastoviglie|calore|acqua|lavatrice)
2.6  (primo|prima|secondo) (lavaggio|utilizzo|uso|giorno|volta|montaggio)
2.4  (scalda|scaldano|surriscalda|bolle) <3> (tantissimo|molto|troppo|tanto|parecchio)
2.6  (scaduto|scaduta|scadenza passata|data di scadenza)
2.6  (sa|sanno) di (economico|plastica|cinese|poco|scadente|tarocco)
2.6  (usato|usata|gia usato|gia aperto|seconda mano|ricondizionato|gia indossato|gia aperta)
2.6  (patacca|taroccata|tarocco|altro che originale|ciarpame|roba da mercatino|da mercatino|roba da poco|dozzinale|giocattolo)
2.4  (difficile|difficolta|complicato|impossibile) <4> (montare|caricare|collegare|aprire|chiudere|usare|leggere|sentire|infilare)
2.4  (lama|lame|motore|pile|batteria|ventola|bottone|tasto|tasti|sensore|led|microfono) <3> (bloccato|bloccata|bloccate|rotto|non|morto|morta|morte|ko)
2.6  non <2> (tiene|regge|mantiene) <2> (carica|pressione|temperatura|peso|piega)
2.6  trasparentissimo
2.2  (trasparente|trasparenti) @alone
2.4  (poco|non) <1> (solido|solida|resistente|robusto|potente|luminoso|stabile|preciso)
2.2  (impressione|aria) <2> (fragile|economica|cheap)
2.4  si sente <2> (solo|male|poco|niente|malissimo)
2.2  non va (piu|proprio|bene|la|il|nemmeno)?
2.4  non <2> (frulla|trita|taglia) <3> (bene|niente|nulla|frutta|carne|la|le)
-2.6 (mai|non|per niente) <1> deluso
-3.0 (problema|problemi) <3> (ordine|consegna|spedizione|pagamento|fattura|indirizzo|tracking|rimborso|carta)
-2.8 (pacco|spedizione|ordine|tracking|consegna) <5> (bloccato|bloccata)
-2.8 (bloccato|bloccata) <3> (dogana|transito|cina|magazzino|da|milano|hub)
-2.6 (prima|seconda) volta <3> (ordinato|compro|ricevuto|acquisto|scrivo)
-2.8 (taglia|misura|se|numero|scarpe|vestito) <2> non va
-2.8 non va bene <2> (per|con) 
-2.6 (primo|prima) utilizzo <2> (bene|ottimo|perfetto|ok)
-2.6 (ben|bel|molto) <1> solido

[wrong_item]
2.6  non (va|vanno) bene <1> (per|con|su)

[stain]
2.4  (grasso|unto|muffa|inchiostro|aloni|alone|segni neri|segni scuri)
-2.4 (pesce|panno|resistente|idro) <1> grasso

[dispute]
2.4  (mi rivolgo|rivolgermi|rivolgero|mi rivolgero|chiedo|chiedero|contatto|contattero) <2> (paypal|banca|aliexpress|piattaforma|amazon|ebay)
2.4  (intervento|intervenga|intervenire) <2> (paypal|aliexpress|piattaforma|banca)

[urgent]
2.2  (per|e per) <3> (compleanno|matrimonio|natale|battesimo|comunione|cresima|laurea|festa della mamma|festa del papa|anniversario|cerimonia|nascita|san valentino) <9> (sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|domani|settimana|giorno|tempo|presto)
2.2  (ho fretta|abbiamo fretta|di fretta|entro domani|entro sabato|entro venerdi)

[angry]
2.4  (prendete|prendi|prendermi|prendendo) <2> (per scemo|per il culo|per stupido|per fesso|per cretino|in giro)
2.2  (ladri|ladro|delinquenti|furto|furfanti|cialtroni|buffoni|vergognosi|ridicoli)

[accessory]
-2.6 manca <2> (pezzo|pezzi)
2.4  (ne|senza) {accessory}
2.4  (dimenticato|dimenticati|scordato|scordati|dimenticata) <3> {accessory}
2.4  (manca|senza) <3> (cinturino|cacciavite|ricambio|spallina)
2.4  {accessory} <2> non (c|ci) <1> (e|sono|era|erano)
-2.6 indirizzo <4> {accessory}

[refund]
3.0  (a che punto|come procede) <4> (rimborso|accredito|bonifico)
2.8  (soldi|importo|denaro|somma) <4> (non|mai|ancora) <4> (conto|carta|paypal|accreditati|arrivato|ricevuto|visto)

[not_received]
-3.0 (soldi|importo|denaro|somma) <4> (non|mai|ancora) <4> (conto|carta|paypal|accreditati|arrivato|ricevuto|visto)
-3.0 non <4> (nessun|alcun) ordine

[payment]
3.0  (nessun|alcun) ordine <4> (account|profilo|risulta)
3.0  (account|profilo) <5> (nessun|alcun) ordine

[cancel]
-3.0 non <2> (mandatemi|inviatemi|mandate|inviate|voglio) <2> {ads}

[received_ok]
2.4  vale <3> pena

[exchange]
-3.0 (lungo|lunga) <2> ad arrivato

[product_question]
2.6  (c e|avete|esiste) <2> <number> ?
3.0  se <6> non <2> (va|piace|entra|calza|sta) <9> (gratis|gratuito|possibile|possibile) ?

[refund]
-2.6 in compenso

[wrong_item]
2.6  (no|non) <2> (s|m|l|xl|xxl|xxxl|xs) <5> (s|m|l|xl|xxl|xxxl|xs)
2.6  (s|m|l|xl|xs) <2> non <1> (s|m|l|xl|xxl|xxxl|xs)

[received_ok]
2.4  non <1> aspetto <2> (cosi|tanto) (bello|buono)
2.0  (pazzesco|pazzesca|carinissimo|carinissima|dolcissimo|morbidissimo|morbidissima|comodissimo|comodissima|utilissimo|utilissima)

[quality]
2.6  (saltare la corrente|salta la corrente|fa saltare|corto circuito|mille pezzi|in pezzi|in frantumi|in briciole|spanata|spanato|imbarcato|imbarcata|storto|svergolato|dito verde|si smonta|si scolla|si stacca|si scuce|si sfila|si rompe|si strappa|scheggia|sbecca|sbeccato|sbeccata|crasha|difettosita)
2.6  si (e|sono) <1> (rotto|strappato|scollato|scollata|aperto|aperta|aperti|aperte|staccato|staccata|scucito|danneggiato|fermato|spento|bloccato|allentato|sciolto|scolorito|scolorita|crepato|crepata|piegato|piegata|bucato)
2.6  (diventato|diventata|diventati) <1> (nero|nera|verde|giallo|grigio|duro|dura)
2.4  non <2> (taglia|aspira|scalda|raffredda|incolla|tiene|vibra|risponde|soffia|pulisce) <2> (niente|nulla|neanche|piu|mai|bene)
2.4  (perde|perdono) <2> (i|le|la|il|l) (capelli|peli|pelo|piume|colore|brillantini|strass|perline|acqua|aria|pressione)
2.4  altro che (originale|argento|pelle|oro|cotone|seta|legno|acciaio)
2.4  non va <2> (niente|nulla|piu)
-2.6 impossibile <4> (infilarle|infilarli|calzarle|infilarlo)
-2.6 (saltato|saltata) <2> (consegna|appuntamento)

[wrong_item]
2.8  spina <2> (inglese|americana|cinese|australiana|uk|us)
2.6  (scritto|indicato|diceva|specificato|annunciato|segnato|descritto) <9> (e invece|ma|invece) <2> (e|sono|era|ricevuto|arrivato|mi ritrovo)
2.8  ordinato <9> (mandate|mandato|spedito|inviate|ricevuto) <2> (quello|quella|quelli|quelle)
2.4  (volevo|aspetto) <3> (quella|quello|la versione|il modello)
2.6  non <2> (lo stesso|la stessa) <4> (foto|scheda|scheda prodotto|sito|ordinato|ordine|annuncio|immagine|modello)
2.6  (codice|codice articolo|referenza) <2> sbagliato
-3.0 (ordinato|preso|comprato) <9> (ricevuto|spedito) <1> (un|una|dei|delle) <1> (mail|email|messaggio|risposta|fattura|rimborso|sms|avviso|conferma|busta)

[missing_item]
2.8  (ho|avevo|abbiamo) solo (la|il|le|i|un|una|due) <6> (non|manca)
2.6  (pantaloni|gonna|cintura|cappuccio|top|reggiseno|coperchio|{accessory}) non ci (sono|e)
3.0  (pagato|ordinato|preso|comprato) <3> <number> <3> (ce ne sono|ne sono arrivati|ne ho ricevuti|ce n erano) <2> <number>
2.6  (omaggio|campioncino|campioncini) <6> (non c|manca|mancava|dimenticato)
2.8  (mi|ci) manca <2> ({few}|<number>|{single}|degli|le|il|la|i)
2.8  (al contrario|contrariamente) <3> (descritto|descrizione) 

[empty_parcel]
3.2  (busta|pacco|scatola|pacchetto|confezione) <2> (solo|soltanto|con solo|con dentro solo) <3> (foglio|carta|cartone|pluriball|volantino)
2.8  (imballo|pacco|cartone|busta|scatola) <9> (non c e piu|piu) (niente|nulla)
2.0  vuoto

[not_received]
2.6  (sostiene|sostengono|afferma|dice|dicono|giura) <4> consegnato
2.6  (ero|stata|stato|eravamo|sempre) <2> (a|in) casa
2.8  (sostiene|dice|risulta|consegnato) <9> (a casa|in casa)
2.6  (news|info|informazioni|notizie|novita) <3> {goods}
2.8  (doveva|dovevo|avrebbe dovuto|prevista|previsto|dovrebbe) <9> (oggi|siamo al|siamo a|e il)
2.6  (codice|numero) <9> (sconosciuto|invalido|inesistente|non valido|non riconosciuto)
2.6  {goods} <3> bloccato <3> (da|a|in|al|presso)
2.6  (non|mai) (l|lo) (ho|abbiamo) <1> avuto
2.8  (ce|me|te|l) <1> ho mai <1> (avuto|visto|ricevuto)
2.4  firma <6> (non|mia|falsa)
2.6  perdut*
-3.2 (conto|carta|banca|paypal) <4> (niente|nulla|non|mai) <3> (ricevuto|arrivato|visto)
-3.2 rimborso <9> (non|mai) <3> (ricevuto|arrivato|visto)

[returned_parcel]
2.8  {courier} <8> (l ha|li ha|l hanno|hanno|ha) (rimandato|rispedito|restituito|reso|reso indietro|rimandata)
3.0  (destinatario sconosciuto|sconosciuto all indirizzo|indirizzo inesistente|irreperibile)
3.0  (torna|tornando|ritorna|rientra) <2> (da voi|indietro|al mittente|al magazzino|in cina)
2.8  (vi|ve lo) <1> (sta tornando|torna|ritorna|tornando)
2.8  (rimandatemelo|rispeditemelo|rimandatemela|rispeditemela|rinviatemelo|rispedirmela)

[shipping_method]
2.8  corriere <1> (sconosciuto|diverso|mai sentito|locale|ignoto)
2.4  (spedizione|consegna) <1> con (ups|dhl|brt|gls|sda|fedex|bartolini)
2.8  (differenza|supplemento|sovrapprezzo) <4> (spedizione|consegna|espresso)
2.8  (spese di spedizione|costi di spedizione) <4> (due volte|doppie|2 volte|contate)

[customs]
-3.4 fattura <3> tassa
-3.4 tassa <3> fattura

[refund]
3.0  (conto|carta|banca|paypal) <4> (niente|nulla|non|mai) <3> (ricevuto|arrivato|visto|accreditato)
2.8  (rifiuto|non voglio|non accetto) <3> (buono|coupon|voucher)
2.8  (procedere|effettuare|fare|emettere|sbloccare|disporre) <3> (rimborso|rimborsare)
2.8  (registrato|ricevuto|processato) <3> mio reso
2.8  (riaccreditate|riaccreditare|riaccreditarmi|accreditate)
2.8  (sordi|soldi|quattrini|denari) <2> (indietro|dietro)

[payment]
-2.6 rimborso
2.8  importo <6> (diverso|non e quello|superiore|sbagliato|errato|troppo)
2.8  (non riesco|impossibile|non posso|usare|utilizzare|come) <4> (buono sconto|codice sconto|coupon|codice promozionale)
2.8  (troppo|piu) (addebitato|prelevato|pagato|scalato)
3.0  fattura <2> (con|senza) <1> tassa
2.6  (errore) <5> (paypal|carta|pagamento|cassa)
2.6  (paypal|carta|cassa) <4> errore

[cancel]
2.8  cliccato <2> (due volte|2 volte|per sbaglio)
2.8  (voglio|serve|tengo|basta|vorrei) <2> (uno|una) (solo|sola)
2.8  (in tempo|troppo tardi) <3> annullare

[exchange]
2.8  (impossibile|non riesco|non si riesce) <3> (infilarle|infilarli|infilarlo|calzarle|abbottonarla|abbottonare|entrarci)
2.6  (piede|piedi|polpacci|fianchi|seno|spalle) <2> (grande|grosso|grossi|magri)
2.6  gira <2> (dito|polso)
2.8  (serve|servirebbe|vorrei) <2> (misura|taglia|numero|la|il) <1> <number>
-2.6 (registrato|ricevuto) <3> reso

[address_change]
2.6  (citofono|interno|scala) <6> (aggiungere|aggiungetelo|aggiungete|e|corriere)
2.6  (mettere|indicare|scrivere|aggiungere) <3> (nome|cognome)
2.8  (fate|potete|fatelo|fare|chiedete|puo|potreste) <3> (consegnato|lasciare|lasciarlo|consegnare) <3> {kin}
2.8  (consegnate|spedite|mandate|inviate|consegnato|spedito) <1> (piuttosto)? <1> (in|al|alla) (via|viale|piazza|corso|vicolo|civico)
2.6  (vecchio|precedente) indirizzo
2.6  (si legga|leggere|leggasi) <3> <number>
2.2  (non ci saro|saro assente|saro via|saremo via|saro in ferie)

[not_received]
-3.0 non ci saro

[product_question]
2.8  (come veste|come calza|veste come|veste normale|calza normale|che vestibilita)
2.4  (interessato|interessata|interessati) (a|al|alla|all)
1.4  (e|sono|ha|si puo) ? @near goods
1.4  (quanti|quanto|quante) ?
2.4  (estraibile|estraibili|regolabile|regolabili|estensibile|pieghevole|dimmerabile|ricaricabile|smontabile|trasportabile|removibile|sfoderabile) ?
2.6  differenza <4> (tra|fra) ?
2.4  (foto|video|scheda tecnica) ?
2.8  (spedite|consegnate|spedito) <2> (in|a) (sardegna|sicilia|svizzera|germania|francia|malta|austria|spagna|belgio|isole)
2.8  (fate|fareste) <3> (prezzo|sconto|offerta)

[received_ok]
2.4  corrisponde <3> (aspettative|descrizione|foto|annuncio)
2.4  (perfette condizioni|ottime condizioni|ottimo stato|buone condizioni|buono stato)
2.2  (disponibile|reattivo|gentile|gentilissimo|gentilissima|cortese|pazienza|gentilezza|serio|professionale) <4> (venditore|grazie)
2.2  venditore <3> (disponibile|gentile|gentilissimo|cortese|serio|top|professionale|disponibilissimo)
2.6  finalmente (qui|arrivato|ricevuto|a casa)
2.4  (trovato|ritirato) <3> {kin}

[unsubscribe]
3.0  vostre {ads} <9> (basta|smettete|smettetela|non ne posso|stop|piu)
2.6  no more <2> (mail|email|newsletter)
2.8  (togliete|toglietela|toglietemi|cancellate|cancellatemi|rimuovete|levatemi) <4> (liste|lista|elenchi|elenco|rubrica)
2.4  (cancellazione|annullare) <2> (newsletter|mailing list|iscrizione)

[not_received]
2.6  (arrivato|ricevuto|arrivera|riceverlo) <2> in tempo

[received_ok]
-2.6 (se|ditemi|sapere) <4> (arrivato|ricevuto|arrivera) <2> in tempo

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (rimborso|rimborsare|rimborsi|rimborsato|rimborsate|rimborsatemi|rimborsarmi|risarcimento)
2.4  (soldi|denaro|importo) <1> indietro
2.4  (restituire|restituite|restituitemi|ridatemi|ridarmi|rivoglio|ridate|restituzione|riavere) <3> (soldi|denaro|importo|pagamento)
-2.6 (non|senza|invece|anziché) <3> (rimborso|rimborsare|soldi indietro)

[wants_reissue]
@firm
2.4  (rispedire|rispedite|rispeditemi|rispedizione|sostituzione|sostituire|sostituite|rinviare|rinviate|rimandare|rimandate)
2.4  (spedire|spedite|speditemi|inviare|inviate|inviatemi|mandare|mandate|mandatemi|voglio|preferisco|vorrei|serve) <4> (un altro|un altra|altro|altra|nuovo|nuova|di nuovo|nuovamente|giusto|giusta|corretto|corretta)
2.2  (cambiare|cambio|cambiate) <2> (con|il|la|l|lo)
-2.6 (non|invece|anziché) <1> (un altro|un altra|nuovo|nuova|sostituzione|cambio)

[agrees]
@firm
2.2  (accetto|accettiamo|d accordo|daccordo|affare fatto)
2.2  (ok|sì|si|va bene|perfetto|certo|bene|ottimo) <2> (accetto|fate|procedete|allora|per me|grazie|per favore|preferisco|voglio|prendo|pure)
2.2  (mi va bene|per me va bene|procedete pure|mi sta bene|fate pure)
-2.6 non <2> (accetto|accettiamo|accordo|bene)

[declines]
@firm
2.4  non <2> (accetto|accettiamo|d accordo|daccordo|accettabile|accettare)
2.2  (rifiuto|rifiutiamo)
2.2  non <1> (basta|sufficiente|abbastanza|giusto)
2.2  (no grazie|troppo poco|non se ne parla|non mi va bene|non mi sta bene)
