# replyd lexicon: German (Germany, Austria, Switzerland). The format is in
# replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# Verbs come apart ("kam gestern bei mir nicht an") and trade places with what they speak
# of, so most is written both ways round, with gaps. Compounds are met by stems
# (zollgebühr*) and endings (*hülle).

language de
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same nicht = nich, net, nit, nciht, nihct, nciht, ned, ncht, nixht
@same nichts = nix, nichs, nüscht
@same nie = niemals
@same noch = nch, nochh
@same kein = keine, keinen, keiner, keinerlei, keinem, keines, kei, kain
@same ein = eine, einen, einem, einer, eines, ne, nen, n
@same mein = meine, meinen, meiner, meinem, meines, meins, unser, unsere, unseren, unserer
@same ist = is, isch
@same sind = sin
@same habe = hab, habn, haben, hatte, hatten, hat, habs
@same will = wollen, wolln, wollte, wollten, möchte, möchten, moecht, mag, wünsche, möcht
@same kann = können, könnte, könnten, kan, könnt, könn, kannst, dürfte, darf
@same geht = gehen, ging, gehts, geth
@same gibt = gibts, gebt
@same funktioniert = funktionieren, funktionierte, funktionierten, funzt, funkt, funktionirt,
	funktioniren, funktionert, funktionniert, funktiniert, funktionierend, funktioniernt
@same läuft = laufen, lief
@same lädt = ladet, läd, laden, lud, aufladen, auflädt, aufgeladen, geladen, laed
@same hält = halten, hielt, hielten, gehalten, hällt
@same kommt = kommen, komt, komen, kahm
@same kam = kamen
@same angekommen = eingetroffen, angkommen, angekomen, angekommn, eingelangt, ankommen, ankommt,
	ankam, ankamen, eintreffen, eintrifft, eintraf, angelangt, agekommen
@same erhalten = erhielt, erhielten, erhalte, bekommen, bekam, bekamen, bekomme, bekommt, gekriegt,
	kriege, kriegen, krieg, kriegte, empfangen, bekomen, erhaltn, ehalten, erhaltenen, becommen,
	erhällt, erhält, bekamm
@same geliefert = ausgeliefert, zugestellt, angeliefert, gelifert, ausliefern, gelieferten,
	geliefet, ausgehändigt, geliffert, zugestelt, beliefert, gelieferte, gebracht, liefern,
	zustellen, mitgeliefert
@same lieferung = lieferungen, zustellung, auslieferung, anlieferung, liferung
@same verschickt = versendet, versandt, abgeschickt, verschikt, rausgeschickt, losgeschickt, verschicken,
	versenden, abgesendet, versand, abgesandt, versant, losgeschikt
@same geschickt = gesendet, zugeschickt, zugesandt, zugesendet, gesandt, gschickt, geschikt, schickten,
	schicktet, geschiggt
@same schicken = schickt, schick, schicke, senden, sende, sendet, zusenden, zuschicken, schiken
@same nachliefern = nachgeliefert, nachreichen, nachschicken, nachsenden, nachlieferung, nachzuliefern, nachgeschickt
@same drin = drinnen, drinne, darin, inside
@same bestellt = bestelt, bestelle, bestellte, bestellten, geordert, gekauft, kaufte, gekaufte, bestellen,
	erworben, bstellt, bestelllt
@same bezahlt = bezahle, bezahlte, bezalt, gezahlt, zahlte, bezahlen, zahlen, zahle, zahlt, bezahlten,
	entrichten, entrichtet, blechen, bezhalt, bezahltn, zahln
@same warte = warten, wart, wartet, gewartet, wartete, abwarten, wate, warteten
@same paket = pakete, packet, packete, päckchen, packerl, päckli, packet's, packerl, pakets, pakett,
	päckerl, postpaket, warensendung, paketsendung, pack, päcken
@same sendung = sendungen, sendug, sändung
@same bestellung = bestellungen, bestelung, bestelllung, order, bestellug, auftrag, besrellung, bestllung
@same ware = waare
@same artikel = artikeln, artikels, atikel, produkt, produkte, produkts, produktes, product, artickel,
	gegenstand
@same größe = größen, gröse, size, kleidergröße, schuhgröße, konfektionsgröße
@same farbe = farben, farbton, farb
@same modell = modelle, model, modells, ausführung, variante, version
@same qualität = qualitaet, qualtität, qualitat, qualliät, quali, qualität's, qalität, qualitäten, qualietät, qualtät
@same verarbeitung = verarbeitet, verarbeitungsqualität, verarbeitete
@same material = stoff, materialien, matrial, gewebe
@same kaputt = kaput, kapput, kaputte, kaputter, kaputten, kaputtes, kaputtem, kapputt, kaputtgegangen,
	hinüber, kaputes, kaputgegangen, futsch, hinig
@same defekt = defekte, defekter, defekten, defektes, deffekt, defeckt
@same beschädigt = beschädigte, beschädigter, beschädigten, beschädigtes, beschädigung, beschädigungen,
	beschädgt, ramponiert, lädiert, demoliert, transportschaden, beschedigt, beschäditg, transportschäden
@same zerbrochen = zerbrochene, zerbrochener, zerbrochenen, zersplittert, zerschlagen, zerbrach, zerschellt,
	zerborsten, zerbrochn
@same gebrochen = gebrochene, gebrochener, brach, abgebrochen, durchgebrochen, abbrach, abgebrochene, bricht, brechen
@same gerissen = zerrissen, eingerissen, aufgerissen, abgerissen, gerissene, riss, risse, rissig, zerissen,
	ausgerissen, durchgerissen, reißt, zerrissene, reisst
@same kratzer = zerkratzt, verkratzt, schramme, schrammen, zerkratzte, kratzern, gekratzt, verschrammt
@same fleck = flecken, fleckig, befleckt, flecke, verfleckt, fleckige
@same loch = löcher, löchern, löchrig, löcherig
@same naht = nähte, nähten, näte
@same schlecht = schlechte, schlechter, schlechten, schlechtes, schlechtem, schlect, schlächt, mies, miese,
	miese, mieser, miserabel, miserable, minderwertig, minderwertige, minderwertiger, minderwertiges, grottenschlecht,
	unterirdisch, grottig, bescheiden, lausig, lausige, mangelhaft, mangelhafte, unterirdische, schlechteste, schlechtesten,
	minderwertigen, miserabler, saumäßig, ungenügend, mieses, unterste
@same schrott = müll, ramsch, plunder, dreck, mist, scheiße, scheisse, scheiss, scheiß, schund, abfall, krempel, elektroschrott,
	schrot, dreckszeug, sondermüll, chinaschrott, billigschrott, klump, glump, murks, pfusch, graffel, billigramsch
@same furchtbar = schrecklich, katastrophe, katastrophal, grauenhaft, grauenvoll, schlimm, schlimmer, entsetzlich, übel, übler,
	horror, widerlich, eklig, ekelhaft, abartig, furchtbare, schreckliche, schrecklicher, furchtbarer
@same enttäuscht = enttäuschend, enttäuschung, entäuscht, enttäuschte, enttäuchend, enttäuschen, entteuscht
@same falsch = falsche, falscher, falschen, falsches, falschem, flasch, fälschlich, fälschlicherweise, verkehrt, verkehrte, verkehrten,
	flasche's, verkehrtes
@same ander = andere, anderer, anderen, anderes, anderem, anders, andres, unterschiedlich
@same fehlt = fehlen, fehlte, fehlten, fehlend, fehlende, fehlender, fehlendes, fehlenden, felt, fählt, felen, gefehlt
@same leer = leeres, leere, leerer, leeren, ler, lehr, leerem
@same klein = kleine, kleiner, kleines, kleinen, winzig, kleinere, kleineres, winzige, winziges, eng, enge, knapp, schmal, schmale,
	enger, kleinn, winzigklein, schmaler, miniatur, mini
@same groß = größer, großes, breit, breite, riesig, riesige, breiter, riesengroß, übergroß, größere, größeres
@same lang = langer
@same weit = weite, weiter
@same rückerstattung = erstattung, rückzahlung, gutschrift, kaufpreiserstattung, kostenerstattung, rueckerstatung, rückvergütung,
	refund, rückerstatung, erstattungen, rückbuchung, rückzahlungen, geldrückgabe
@same erstattet = zurückerstattet, zurückgezahlt, gutgeschrieben, rückerstattet, zurücküberwiesen, erstatten, zurückerstatten,
	zurückzahlen, rückerstatten, erstatte, gutschreiben, zurückbezahlt, zurückbezahlen, refundiert, refundieren, vergütet,
	zurücküberweisen, zurückbuchen, zurückgebucht
@same geld = kohle, kaufpreis, kaufbetrag, gelds, knete, asche
@same zurück = zurueck, zrück, zurük, zurrück, retour, zuruck, zurueg, züruck
@same zurückschicken = zurücksenden, retournieren, zurückgeben, zurückgeschickt, zurückgesendet, zurückgesandt, retourniert,
	zurückschicke, zurücksende, zurückbringen, zurückgegeben, rücksenden, zurückgehen, zurückgeht, retourniere, retournier
@same retoure = rücksendung, rückgabe, rückversand, retouren, retur, rücksendungen, retour's, retourensendung
@same umtauschen = umtausch, tauschen, eintauschen, umgetauscht, austauschen, austausch, ausgetauscht, umzutauschen,
	getauscht, tausch, umtauschn, tausche
@same stornieren = storno, storniert, stornierung, stornierne, storniren, stonieren, stornierte, storniere, cancel, canceln, gecancelt,
	storniern, stonierung, stronieren, stornieung, stornirt, annullieren, annulliert, annulieren, storinieren, stornier
@same widerrufen = widerruf, wiederruf, wiederrufen, widerrufe, widerrufsrecht, widerufen, wiederrufe
@same streitfall = dispute, disput, konflikt, konfliktfall, paypalfall, reklamationsfall, streitfälle
@same adresse = adressen, adrese, addresse, anschrift, lieferadresse, lieferanschrift, versandadresse, adress, zustelladresse, wohnadresse,
	adr, liferadresse, postadresse
@same ändern = geändert, ändert, änderung, umändern, abändern, korrigieren, berichtigen, anpassen, korrektur, aendern
@same abgebucht = abgezogen, eingezogen, belastet, abgebuch, abbucht, abgebuchtet, abbuchung, abbuchen, berechnet
@same zahlung = bezahlung, zahlungen, überweisung, zahlungseingang, überwiesen, zalung, bezahlvorgang
@same rechnung = rechnungen, rechnug, rechung, rg, faktura, quittung, kaufbeleg, beleg
@same gut = gute, guter, gutes, guten, gutem, guht, jut, okay, ok, okey, oke, ordentlich, ordentliche, solide, prima, guud, guat, gued, brauchbar
@same super = toll, tolle, toller, tolles, klasse, spitze, genial, geil, mega, hervorragend, hervorragende, ausgezeichnet, ausgezeichnete,
	perfekt, perfekte, perfekter, perfektes, wunderbar, fantastisch, phantastisch, spitzenmäßig, bestens, top, exzellent, einwandfrei,
	einwandfreie, tadellos, großartig, großartige, sensationell, perfeckt, superb, tiptop, traumhaft, hammer, makellos, erstklassig, grandios, suuper,
	toles, tollen, mustergültig, vorbildlich, tipptopp, spitzenklasse, excellent, exelent, optimal, ideal, 1a
@same schöne = schöner, schönes, schönen, hübsch, hübsche, hübsches, wunderschön, wunderschöne, wunderschönes, süß, süss, süße, niedlich,
	nett, nette, nettes, cool, coole, cooles, edel, hochwertig, hochwertige, hochwertiges, shön, herzig, chic, wunderschöner, hochwertiger, bildschön
@same zufrieden = zufriden, zufriedn, begeistert, glücklich, happy, zfrieden, erfreut, überzeugt, zufireden
@same schnell = schnelle, schneller, schnelles, rasch, rasche, zügig, zügige, flott, prompt, prompte, blitzschnell, flotte, pünktlich, superschnell, schnel, zeitnah
@same danke = dank, dankeschön, merci, thx, thanks, vergelts, dange, bedanke, dankbar
@same empfehlen = empfehlung, empfehlenswert, weiterempfehlen, empfehle, weiterempfehlung, empfelen, empfehlbar, kaufempfehlung
@same gefällt = gefallen, gefiel, gefällts
@same passt = passen, paßt, passte, past, passten, gepasst, passend
@same tag = tage, tagen
@same woche = wochen
@same monat = monate, monaten, mon
@same foto = fotos, bild, bilder, bildern, photo, photos, abbildung, abbildungen, produktbild, produktfoto, produktbilder, fotto
@same beschreibung = artikelbeschreibung, produktbeschreibung, angebotsbeschreibung, beschrieben, angegeben, inserat, angaben, angepriesen,
	beworben, beschreibun, produktangaben
@same sendungsverfolgung = tracking, verfolgung, paketverfolgung, sendungsstatus, lieferstatus, trackinglink, trackingstatus, sendungsverlauf, trackinginfo,
	versandstatus, paketstatus, sendeverfolgung, sendungsverfolgen, trackingdaten
@same sendungsnummer = trackingnummer, trackingnr, trackingcode, paketnummer, sendungsnr, trackingid, verfolgungsnummer
@same nachbar = nachbarn, nachbarin, nachbarschaft
@same briefkasten = postkasten, briefkastl, postfach, hausflur
@same geschenk = weihnachtsgeschenk, geburtstagsgeschenk, präsent, geschenke
@same geburtstag = bday, gebursttag, gebu
@same kunde = kunden, kundin
@same zwei = 2, zwo, zweier
@same drei = 3
@same vier = 4
@same fünf = 5
@same sechs = 6
@same zehn = 10
@same eins = 1
@same zweimal = 2x, 2mal, doppelt, doppelte, doppel, dopelt
@same stück = stk, stücke, stücken
@same anstatt = statt, stat, anstelle
@same versehentlich = versehen, irrtümlich, irrtümlicherweise, versehens, vertan, verklickt, unabsichtlich
@same händler = verkäufer, shop, verkäuferin, anbieter, verkäufers
@same nachricht = nachrichten, mails, mail, email, emails
@same käuferschutz = verkäuferschutz, kaeuferschuz, käuferschutzantrag, käuferschutzfall
@same betrug = betrüger, betrügerisch, abzocke, betrogen, abzocker, verarsche, verarscht, betrugsmasche, scam, fakeshop, gauner, nepp, beschiss, bescheißen,
	beschissen, verarschen, betrügern, abgezockt, schwindel, betruk
@same original = originale, originaler, originales, originalen, orginal, originalware, orginale
@same fälschung = gefälscht, fake, fakes, plagiat, plagiate, imitat, gefälschte, fälschungen, nachgemacht, imitation, billigkopie, raubkopie, gefakt, replika
@same billig = billige, billiger, billiges, billigen, billigst, billigster, ramschig, billigstes, billigste

# --- groups -------------------------------------------------------------------------

@group goods: paket, *paket, sendung, bestellung, ware, artikel, lieferung, ding, teil, teile, sachen, zeug,
	hülle, *hülle, cover, case, kleid, *kleid, kleider, schuh, schuhe, *schuhe, stiefel, sneaker, sandalen, hose, *hose, jeans, jacke, *jacke,
	pullover, pulli, hemd, *hemd, shirt, *shirt, tshirt, t-shirt, bluse, rock, mantel, weste, bikini, badeanzug, anzug, socken, bh, mütze, hut, schal,
	handschuhe, tasche, *tasche, rucksack, koffer, geldbörse, uhr, *uhr, ring, *ring, kette, halskette, armband, *armband, ohrringe, schmuck, brille, *brille,
	lampe, *lampe, leuchte, licht, lichterkette, handy, smartphone, tablet, laptop, kopfhörer, *kopfhörer, ohrhörer, lautsprecher, box, ladegerät, netzteil,
	kabel, *kabel, akku, batterie, spielzeug, puppe, puzzle, spiel, drohne, kamera, gerät, *gerät, maschine, *maschine, staubsauger, mixer,
	teppich, vorhang, vorhänge, kissen, decke, bettwäsche, handtuch, tasse, tassen, becher, flasche, trinkflasche, messer, pfanne, buch, perücke, kostüm,
	pyjama, parfüm, creme, lippenstift, pinsel, set, drucker, tastatur, maus, display, schutzfolie, panzerglas, folie, halterung, fahrrad, stuhl, tisch, regal,
	zelt, werkzeug, figur, poster, schirm, matratze, einkauf, zeugs, geschenk

@group it: es, sie, das, er, dies, diese, dieses, dieser, welche, alles, die, der

@group accessory: ladekabel, kabel, *kabel, netzteil, ladegerät, stecker, *stecker, adapter, gürtel, schraube, schrauben, *schrauben, schräubchen,
	fernbedienung, anleitung, *anleitung, gebrauchsanweisung, batterie, batterien, akku, akkus, deckel, knopf, knöpfe, haken, ersatzarmband, armband,
	band, riemen, gurt, *gurt, *riemen, schnürsenkel, schultergurt, füße, standfuß, zubehör, *zubehör, ersatzteil, halterung, saugnapf, saugnäpfe, filter,
	ersatzfilter, schachtel, aufbewahrungsbox, beutel, aufsatz, aufsätze, griff, griffe, rad, räder, clip, clips, stift, eingabestift, kapuze, schlüssel,
	schlauch, dübel, mutter, muttern, inbusschlüssel, imbus, garantiekarte, speicherkarte, sd karte, sd-karte, träger, schleife, dongle, empfänger, ständer,
	düse, bürste, nadel, nadeln, ohrstöpsel, kleber, klebepads, kleinteile, montagematerial, befestigung, befestigungsmaterial, feder, federn, deckchen,
	scharnier, stativ, pumpe, kordel, bindegürtel, ersatzteile, zertifikat, etui, dichtung, dichtungen, knauf, stange, bolzen

@group few: ein, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, hälfte, halbe, einzige, einziger, einziges, einzigen, einzelne, einzelner

@group carrier: dhl, hermes, dpd, gls, ups, fedex, ems, express, expressversand, post, tnt, einschreiben, päckchen, warenpost, postlogistik, premiumversand

@group praise: gut, super, schöne, sehr schön, wirklich schön, echt schön, zufrieden, schnell, danke, empfehlen, gefällt, freue, freut, bequem, praktisch, stabil, nützlich, gerne wieder, gern wieder

@group complaint: kaputt, defekt, beschädigt, zerbrochen, gebrochen, gerissen, kratzer, fleck, loch, schlecht, schrott, furchtbar, enttäuscht, falsch, fehlt, leer, unzufrieden,
	rückerstattung, erstattet, streitfall, reklam*, beschwer*, betrug, fälschung, stinkt, unbrauchbar, funktioniert nicht, geht nicht, passt nicht, nicht angekommen,
	nichts angekommen, nicht erhalten, nichts erhalten, nicht geliefert, zu klein, zu groß, geld zurück, unverschämt*, frechheit, stornieren, umtauschen, zurückschicken, retoure,
	immer noch nicht, warte, verloren, leider, problem, probleme, mangel, mängel, ärgerlich, schade, nicht da, abgebucht, ohne funktion, gefällt nicht, gefällt mir nicht, mahnung, zoll*

@group service: kundenservice, kundendienst, support, service, händler, kommunikation, antwort, hotline, mitarbeiter, website, webseite, seite, app, homepage

@group mine: mein bestellung, mein paket, mein sendung, mein lieferung, ich habe bestellt, habe ich bestellt, bestellnummer, bestellnr, sendungsnummer, auftragsnummer, erhalten, angekommen,
	bereits bestellt, mein geld, mein order, geliefert

@group fitwords: klein, groß, größe, passt, sitzt, nummer größer, nummer kleiner

@group lacking: fehlt, ohne, nicht, kein, vergessen, wo, unvollständig, nirgends, nachsenden, schicken, nie

@group promo: newsletter, werbung, angebote, abo, abonnement, verteiler, werbemails, spam, werbenachrichten

@group pay: zahlung, bezahlt, karte, kreditkarte, paypal, klarna, gutschein, gutscheincode, rabattcode, code, link, seite, website, webseite, app, konto, login, passwort, sendungsverfolgung, sendungsnummer, shop

@group firmwords: ust-id, ustid, ust-idnr, umsatzsteuer-id, mwst ausgewiesen, steuernummer, firma, buchhaltung, finanzamt, firmenadresse, uid

@group inches: bildschirm, monitor, display, fernseher, felgen, reifen, tablet, fahrrad, laptop, felge, schrauben, rohr

# --- negation and questions ---------------------------------------------------------

@negate 2: nicht, kein, nie, ohne, weder, nichts, kaum, niemand
@negate 2 after: nicht, nie, keineswegs
@negate 5: glaube nicht, ich sage nicht, hoffe nicht, nicht weil, falls, will nicht sagen
@negate 0: nicht nur, kein problem, keine probleme, ohne probleme, ohne problem, nicht schlecht, kein ahnung, kein antwort, kein reaktion, kein rückmeldung, ohne zweifel,
	weiß nicht, weiss nicht, warum nicht, nicht sicher, nicht umsonst, kein frage, nichts auszusetzen, verstehe nicht, nicht verstehen, kein beanstandung, nicht wahr, oder nicht, kein interesse

@question: ist das, ist der, ist die, ist es, ist dieser, ist diese, ist dieses, sind die, sind das, sind diese, gibt es, gibt, haben sie, habt ihr, hast du, kann ich, kann man, kann sie, kann ihr,
	kann mir, können sie, könnt ihr, könnten sie, wann, wo, wohin, woher, warum, wieso, weshalb, wie, was, welche, welcher, welches, welchen, wer, wen, wem, wieviel, passt das, passt der, passt die, passt es,
	darf ich, würden sie, versenden sie, liefern sie, liefert ihr, verschickt ihr, verkaufen sie, wird das, wird der, wird die, werden die, funktioniert das, funktioniert die, funktioniert der, ich wollte fragen, wollte fragen,
	frage, ich wüsste gern, ich würde gerne wissen, würde gerne wissen, will wissen, bieten sie, bietet ihr, kommt das, hat das, hat der, hat die, hat es, ob, lässt sich, seid ihr, macht ihr, machen sie, schickt ihr, geht das,
	besteht die möglichkeit, wäre es möglich, ist noch, sind noch, wäre es, hätten sie, wurde mein, wurden mein, ist mein, wird mein, ist mein paket

@words: ich, du, er, sie, es, wir, ihr, mir, mich, dir, dich, ihm, ihn, ihnen, uns, euch, sich, mein, dein, sein, unser, euer, eure, der, die, das, den, dem, des, ein, dies, dieser, diese, dieses, diesen, diesem,
	und, oder, aber, denn, sondern, weil, da, dass, daß, ob, wenn, als, wie, wo, wann, warum, wieso, was, wer, wen, welche, welcher, welches, nicht, kein, ja, nein, doch, schon, noch, mal, nur, auch, sehr, zu, so, ganz, immer,
	wieder, jetzt, nun, dann, hier, dort, heute, gestern, morgen, bereits, leider, bitte, danke, hallo, guten, tag, abend, grüße, gruß, liebe, lieber, sehr, geehrte, geehrter, damen, herren, freundliche, freundlichen, freundlichem, mfg,
	lg, vg, servus, grüezi, moin, mit, ohne, für, von, vom, bei, beim, nach, aus, auf, an, am, im, in, zum, zur, über, unter, vor, hinter, zwischen, durch, gegen, seit, bis, ab, um, während, wegen, trotz, ist, sind, war, waren, bin, bist,
	seid, wird, werden, wurde, wurden, worden, geworden, habe, hast, habt, gehabt, kann, konnte, soll, sollte, sollten, muss, musste, müssen, darf, will, würde, wäre, hätte, hätten, gibt, geht, macht, gemacht, machen, gesagt, sagen, weiß,
	wissen, etwas, alles, nichts, viel, viele, wenig, mehr, weniger, einfach, eigentlich, trotzdem, deshalb, daher, außerdem, obwohl, jedoch, allerdings, eure, euren, ihre, ihren, ihrer, ihrem, sollen, damit, dazu, dafür, davon, darauf,
	daran, dabei, darin, drin, rein, raus, weg, zurück, euro, deutschland, österreich, schweiz, china, kleid, hülle, farbe, bestens, vielen, dank, herzlichen, beim, gar, mich, kind, tochter, sohn, mann, frau, preis, kaufen, gekauft, würd

# ====================================================================================
# intents
# ====================================================================================

[not_received]
@firm
2.2  seit <2> (tag|woche|monat) <4> (steht|hängt|unterwegs|in zustellung|unverändert|gleiche|gleichen)
-2.6 nicht <2> (mit|per) <2> verschickt
-2.8 noch <1> kein <2> (geld|rückerstattung|gutschrift|antwort|rückmeldung|rechnung)
-2.8 (seit|nach|schon|über|vor) <2> (woche|monat|tag) <4> (zurückschicken|retoure|storniert)
2.0  (lieferung|paket|ware|sendung|bestellung) <1> (sollte|hätte)
2.4  (nur|einfach) <1> wissen <2> wo
2.2  brauche <4> (bis|vor|zum|zur|für) <3> (samstag|sonntag|montag|hochzeit|geburtstag|weihnachten|urlaub|wochenende|freitag)
-2.8 (nicht mehr|bitte nicht) (geliefert|verschickt|schicken)
2.0  (brauche|benötige) <4> (vorher|bis dahin|rechtzeitig|vor)
2.4  (unterschrieben|unterschrift|quittiert) <5> (nicht|kenne|unbekannt|fremd*|niemand)
2.4  (nie|nicht) <2> (unterschrieben|quittiert)
2.4  (weiß|weiss|kennt) <3> (keiner|niemand|nichts) <3> (paket|davon|sendung)
2.6  (was|etwas|neuigkeiten) (neues)? <1> (zu|von|bezüglich|wegen|über) <2> {goods} ?
2.4  (neues|neuigkeiten|nachricht|update|infos|information) <1> (zu|von|über|bezüglich|wegen) <2> (paket|sendung|bestellung|lieferung)
2.6  mein <2> (paket|bestellung|ware|sendung) <2> (schon|bereits|überhaupt) <1> (verschickt|unterwegs|raus)
2.4  (lieferung|paket|ware|sendung|bestellung) <2> sollte <9> (erfolgen|heute|gestern|jetzt)
2.4  (sollte|hätte|müsste) <6> (längst|schon|bereits|am|vor) <4> (da|hier|angekommen|geliefert|erfolgen|sein)
2.2  (niemand|keiner) <3> (geklingelt|geläutet|da gewesen|gekommen|war da)
2.2  (zusteller|bote|paketbote|fahrer|dhl) <5> (nicht geklingelt|nie da|nicht da|kam nicht)
2.2  (lange|ewig|schon) <2> (unterwegs|auf dem weg)
2.2  wie lange <3> (noch|dauert) <5> (paket|lieferung|bestellung|sendung|bis|warte|es|das) ?
2.4  (verlorenes|verlorene|vermisstes|vermisste) <1> {goods}
2.8  (wenn|falls|solange) <4> (nichts|nicht|kein) <2> (kommt|kam)
2.6  (nichts|nicht) kommt
2.4  wissen <1> wo <4> {goods}
2.8  wann <6> rechnen
3.0  (kam|kommt) <7> nicht <5> an
3.0  (noch|bis heute|bisher|bislang|bis jetzt) <2> kein <1> (ware|paket|lieferung|sendung|bestellung|artikel)
2.6  (woche|tag|monat) <2> warte
2.2  kommt (da|das|es|noch) <1> (noch was|noch etwas|was|noch|überhaupt)
-2.8 nicht mehr verschickt
-2.8 bitte (noch)? nicht <1> verschickt
-2.6 (noch nicht|nicht) <3> (erstattet|storniert|bezahlt|geantwortet|gemeldet|beantwortet|gutgeschrieben)
3.2  (noch|bis heute|bisher|bislang|immer noch|nach wie vor|bis jetzt|derzeit) <3> (nicht|nichts|kein|nie) <5> (angekommen|erhalten|geliefert|da|gekommen|hier|eingegangen|aufgetaucht|passiert)
3.2  (nicht|nichts|nie) <3> (angekommen|geliefert|gekommen|eingegangen|aufgetaucht)
3.0  (nicht|nichts|nie) <2> erhalten
3.0  (kam|kommt) <6> (nicht|nie|nichts) <1> an
2.8  (kam|kommt) <2> (bis|bisher) <2> (nichts|nicht)
3.0  (nie|nichts) <2> (gesehen|bei mir an|gekommen)
2.8  (kam|kommt) (nie|nichts)
2.4  {goods} <2> (kam|kommt) (nicht|nie)
2.4  (kam|kommt) nicht <2> (bei mir|an)
2.8  nichts <1> (da|im briefkasten|vor der tür)
3.0  (erhielt|erhalten) <4> (nichts|nie) <3> {goods}?
3.0  kein <2> {goods} <4> (erhalten|angekommen|da|gekommen|geliefert|gesehen|bei mir|weit und breit)
2.4  (habe|hab) <3> kein (paket|ware|lieferung|sendung)
2.6  ohne (ware|paket|lieferung) zu erhalten
3.0  {goods} <7> (nicht|nie|nichts) <3> (da|erhalten|angekommen|geliefert|gekommen|hier|eingegangen)
2.4  (nicht|nie) da @without praise
2.6  immer noch (nicht|nichts|kein) <3> (da|paket|ware|lieferung|angekommen)
3.2  wo <1> (ist|bleibt|sind|bleiben|steckt|stecken|befindet|liegt) <3> {goods}
3.0  wo (bleibt|bleiben) <4> {it}
2.4  wo (ist|bleibt|steckt) (es|sie|das|er)
2.0  wo <5> {goods} ?
2.4  (wo|wann) <4> mein (paket|sendung|bestellung|lieferung|ware|sachen)
3.0  wann <3> (kommt|geliefert|angekommen|erhalten|kriege) <4> {goods}
2.8  wann <5> (geliefert|angekommen|lieferung|liefert) ?
2.6  wann <3> {goods} <4> (kommt|geliefert|angekommen|da|an|erhalten|zugestellt|rechnen)
2.2  wann (kommt|kommen) (es|sie|das|die|der|er|was|etwas|endlich)
2.6  wann <4> (lieferung|rechnen|verschickt|liefern)
2.6  (noch|immer noch) <2> auf <3> {goods}
2.8  warte <4> auf <4> {goods}
2.6  (warte|warten) <3> (noch|seit|schon|immer|ewig|vergeblich|vergebens)
2.4  (seit|schon) <5> warte
2.6  auf <3> {goods} <3> (warte|gewartet)
2.0  (seit|nach|schon|über|mehr als|vor) <2> (woche|monat) <4> (nicht|nichts|kein|noch)
2.2  vor <3> (tag|woche|monat) <3> bestellt
1.4  (seit|nach|schon|über|mehr als) <2> (woche|monat)
2.0  bestellt <8> (nichts|noch nicht|bis heute|noch kein)
2.8  (laut|angeblich|status|steht|als|heißt|wurde|meldet|sagt|zeigt) <5> (geliefert|übergeben) <8> (nicht|nichts|kein|nie|niemand|aber)
2.8  (angeblich|laut|lt|gemäß) <4> (geliefert|übergeben|abgegeben|abgelegt|eingeworfen|angekommen)
2.4  (als|status) <2> geliefert
2.4  (dhl|hermes|dpd|gls|ups|post|sendungsverfolgung|fahrer|bote|zusteller) <4> (behauptet|sagt|schreibt|meldet|zeigt|steht) <5> geliefert
2.6  (nachbar|ablageort|ablagestelle|wunschnachbar) <6> (nichts|nicht|kein|niemand)
2.4  (nicht|nichts|kein) <3> (nachbar|briefkasten)
2.6  (sendungsverfolgung|status|sendungsnummer|nummer) <6> (nicht|nichts|kein|stillstand|tot|still|fehler|ungültig|unbekannt|unverändert|falsch) @without promo
2.2  (sendungsverfolgung|sendungsnummer) <4> (seit|hängt|steht|stehen)
2.4  (nichts|kein) <3> (sendungsverfolgung|verfolgen|nachverfolgen|bewegung|aktualisierung)
2.4  (tut|bewegt|ändert|rührt) sich <4> (nichts|nicht)
2.4  seit <4> (nichts|nicht) <2> (bewegt|getan|passiert|aktualisiert|geändert)
2.2  (nicht|nichts) <1> (bewegt|aktualisiert|nachverfolgen|verfolgbar|verfolgen|nachvollziehen)
1.8  (sendungsnummer|sendungsverfolgung) <2> (bitte|schicken|mitteilen|geben|nennen|brauche|fehlt)
1.8  (schicken|brauche|kann|hätte|mitteilen|bitte) <5> sendungsnummer
2.0  sendungsverfolgung ?
2.4  (status|stand|verbleib) <3> {goods}
2.4  stand der dinge
2.2  was ist <2> mit <3> {goods}
2.4  was ist <3> {goods} los
2.6  (hängt|steckt|liegt|festgesteckt|haengt|hengt|hängengeblieben|feststeckt|steht|gestrandet|lagert) <6> (fest|frankfurt|leipzig|paketzentrum|verteilzentrum|lager|flughafen|china|köln|sortierzentrum|depot|wien|zürich|hamburg|logistikzentrum|briefzentrum|transit|niederaula|unterwegs) @without complaint
2.4  {goods} <2> (hängt|steckt|liegt|steht) <3> (seit|in|im|am|noch)
2.4  noch <1> (in china|unterwegs|im transit|in bearbeitung|auf dem weg)
3.0  (verloren|verschollen|verschwunden|abhanden|verlorengegangen|abhandengekommen) <1> (gegangen|gekommen)?
2.4  (nachforschungsauftrag|nachforschung|paketermittlung|sendungsermittlung|nachforschungsantrag|suchauftrag)
2.6  {goods} <4> (überfällig|verspätet|verspätung|verzögert|verzögerung)
2.2  (überfällig|verspätung|verspätet|verzögerung|lieferverzug|lieferverzögerung|lieferverspätung|verzögert)
2.4  (lieferung|lieferzeit|versand|paket|das|es) <2> dauert <3> (lange|ewig|schon|ewigkeit|noch|zu|viel)
2.0  (dauert|dauerte) <3> (lange|ewig|ewigkeiten|länger|groß)
2.4  (lieferzeit|lieferfrist|liefertermin|lieferdatum|zustelltermin|lieferzeitraum|zeitfenster) <5> (überschritten|abgelaufen|vorbei|verstrichen|überzogen|nicht|verpasst|verschoben|um|längst)
2.2  (liefertermin|lieferdatum|voraussichtliche) <4> (war|sollte|wann)
2.6  (sollte|hätte|sollten|hätten|müsste) <8> (angekommen|da sein|hier sein|geliefert|kommen|eintreffen)
2.8  (nicht|nie) <2> verschickt
2.8  noch (nicht|kein) <3> (verschickt|versandbestätigung|losgeschickt|raus|bearbeitet)
2.6  wann <4> (verschickt|versandt|losgeschickt|verschicken|abgeschickt|verschickt|geschickt) ?
2.4  (wurde|ist|habt ihr|haben sie|sind) <4> {goods} <3> (schon|bereits|überhaupt)? <1> (verschickt|unterwegs|raus|angekommen) ?
2.2  (noch immer|immer noch|weiterhin|nur) <2> (in bearbeitung|in vorbereitung|unterwegs|elektronisch angekündigt|angekündigt|vorab)
2.4  elektronisch angekündigt
2.4  (wurde|ist|wurden|haben) <4> (an|bei) <2> (falsch|ander|fremd*|unbekannt*) <2> (adresse|person|haus|nachbar|empfänger|hausnummer) <2> (geliefert|abgegeben|übergeben)
2.2  (geliefert|abgegeben|übergeben) <4> (falsch|ander|fremd*|unbekannt*) <2> (adresse|person|haus|nachbar|empfänger|hausnummer)
2.4  (gestohlen|geklaut|diebstahl|entwendet) <3> (paket|haustür|briefkasten)?
2.0  (abholschein|abholkarte|benachrichtigung|benachrichtigungskarte|zettel|abholung) <4> (nicht|kein|nie|briefkasten)
2.0  kein (benachrichtigung|abholschein|benachrichtigungskarte|zettel)
2.2  (nicht|kein) <2> (zu hause|angetroffen|zustellversuch)
2.0  (post|dhl|hermes|dpd|gls|ups|zusteller|paketshop|filiale|packstation) <5> (weiß nichts|weiss nichts|nicht gefunden|findet|nicht auffindbar|kein)
2.6  (nicht|nirgends|nirgendwo) <1> (auffindbar|zu finden)
2.0  (vermisse|vermissen|vermisst) <3> {goods}
2.0  (lieferung|versand|sendung|bestellung) <2> (zu|viel zu|sehr|extrem|total) <1> (spät|langsam)
1.6  (paket|lieferung|versand) <2> (langsam|spät)
1.8  (nichts|kein) <2> (mehr)? gehört <3> {goods}
2.0  (brauche|will) <3> (mein|endlich) <2> (paket|bestellung|ware|lieferung|artikel)
1.6  (verlängern|verlängerung) <4> (käuferschutz|lieferzeit|schutz|frist)
1.6  (käuferschutz|frist) <4> (läuft|abgelaufen|endet|verlängern)
# topic words: too little to be sure, enough to have an idea
1.0  (sendungsverfolgung|sendungsnummer|paketshop|packstation|paketbote|postbote|zusteller|dhl|hermes|dpd|gls)
0.7  (paket|lieferung|lieferzeit|versand|geliefert|angekommen|sendung|lieferdatum|liefertermin)
0.9  noch nicht
# they did arrive, or something else did not
-3.2 (nicht|nichts|nie|kein) <4> (antwort|rückmeldung|rückerstattung|geld|nachricht|rechnung|bestätigung|reaktion|newsletter|gutschrift|gutschein|information|erstattet|mwst) <3> (erhalten|angekommen|gekommen|da|eingegangen)
-3.2 kein <1> (antwort|rückmeldung|rückerstattung|geld|nachricht|rechnung|bestätigung|reaktion|gutschrift|gutschein|info|infos|information) <4> (erhalten|angekommen|da|gekommen)
-3.2 (geld|rückerstattung|gutschrift|antwort|rückmeldung|rechnung|bestätigung|betrag|nachricht) <6> (nicht|nie|nichts) <3> (angekommen|erhalten|da|eingegangen|gekommen|auf)
-3.0 (warte|warten) <6> (antwort|rückmeldung|rückerstattung|geld|gutschrift|reaktion|rechnung|erstattet)
-3.0 auf <3> (antwort|rückmeldung|rückerstattung|geld|gutschrift|rechnung|reaktion|retourenlabel|retourenschein)
-2.8 (wo|wann) <5> (geld|rückerstattung|gutschrift|rechnung|{accessory}|rest|antwort|knopf)
-2.8 nicht <2> (das|die|den|der|alles|beide|wie|was|richtige|vollständig|komplett|ganz) <4> (erhalten|geliefert|angekommen|bestellt)
-2.8 (nicht|kein) <2> (richtige|richtigen|passende|gleiche|vollständige|komplette) <3> (erhalten|geliefert)
-2.4 (gut|schnell|super|schöne|heil|unversehrt|sicher|wohlbehalten|heute|gestern|endlich|früher|bereits) <2> (angekommen|geliefert|erhalten) .
-2.6 (angekommen|geliefert|erhalten) <2> (kaputt|defekt|beschädigt|zerbrochen|leer|zerrissen|danke|heute)
-2.6 (kaputt|defekt|beschädigt|zerbrochen|leer|offen|verspätet) <2> (angekommen|geliefert|erhalten)
-2.4 (kam|kommt) <3> (kaputt|defekt|beschädigt|zerbrochen|leer|nass|schnell|gut|zu spät an)
-2.4 nicht da (wo|für)
-2.4 (kommt|kam) nicht (an das|an die|in frage|mehr in frage|gut|raus|aus|heraus|mit|klar|zurecht|durch)
-2.6 {accessory} <2> (nicht|nie|kein) <2> (geliefert|dabei|erhalten|angekommen)
-2.4 (versand|lieferung) <2> (nach|in die) ?
-2.2 (noch nicht|nicht) <2> (getestet|ausprobiert|probiert|benutzt|getragen|angezogen|verbaut|eingebaut)
-2.2 (lange|länger|hält) <2> (nicht|nie)
-2.4 (wo|wann) <3> (kaufen|bestellt|zurückschicken|zurück|wieder)

[quality]
2.2  (grün|schwarz|rostig|gelb|dunkel|grau|stumpf) <1> (geworden|wurde|angelaufen|verfärbt)
2.2  (wird|werden|wurde|wurden) <2> (grün|schwarz|rostig|gelb)
2.2  (stumpf|stumpfes|stumpfe|unbequem|brüchig|brüchige|spröde|porös|schwammig|unleserlich|verdreht|lose|wellig|ungenau|ausgebeult)
2.2  (genau|gerade|gerade mal|nur|ganze|keine) <2> (tag|woche|monat|stunden|minuten|mal) <1> (hält|funktioniert|überlebt|durchgehalten|haltbar)
2.2  (hält|überlebt|durchgehalten) <2> (keine|nur|gerade mal|genau|ganze|einen|eine) <2> (tag|woche|monat|stunden|minuten|mal)
2.2  (blasen|blase|schlieren|streifen) <3> (überall|folie|unter|auf|im)
2.0  (pfusch|lotterig|schlodderig|schlabberig|ausgefranste|abgenutzte|abgewetzt)
2.0  verpackung <3> (beschädigt|kaputt|gerissen|zerdrückt)
2.4  (leuchtet|brennt|lädt|druckt|funktioniert|läuft|pumpt|spielt|schneidet|dreht|saugt|heizt) <1> nur <2> (noch|zur|halb|teilweise|ein|eins|manchmal|kurz|streifen|zeitweise|sporadisch|langsam|schwach|wenn|auf)
2.4  (nur noch|teilweise|zur hälfte|manchmal|nicht immer) <1> (funktioniert|leuchtet|geht)
2.6  (gerät|akku|handy|uhr|display|bildschirm|batterie|kopfhörer|lampe|drohne) <3> tot
2.4  (blieb|bleibt|ist|war) <2> (tot|stumm|dunkel|schwarz|finster)
2.6  (verliert|lässt|verlor) <2> (luft|wasser|öl|haare|farbe|druck|fäden|flüssigkeit|kraft)
2.4  (totalschaden|montagsgerät|montagsprodukt|ausschuss|materialermüdung|rausschmiss)
2.2  (passgenauigkeit|bohrlöcher|bohrungen|löcher|teile) <3> (nicht|passt nicht|stimmen nicht|stimmt nicht)
2.2  (kratzt|juckt|piekst|scheuert|drückt) @without praise
2.2  (schmeckt|schmecken) <3> (schlecht|furchtbar|nach|nicht)
2.2  kein <2> (wirkung|effekt)
2.2  (wirkt|hilft|bringt) <2> (nicht|nichts)
2.4  (scherben|bruch|bruchstücke|einzelteile|einzelteilen|trümmer|splitter|bruchstücken)
2.2  (mindere|mangelnde|keine|geringe) qualität
3.0  (funktioniert|funktionert) <5> (nicht|nie|kaum|nichts|überhaupt nicht|schlecht|nur)
3.0  (nicht|nie|kaum|nichts) <3> (funktioniert|funktionsfähig|funktionstüchtig|angeschaltet|einschalten|anschalten)
2.8  geht <5> (nicht|nichts) <1> (mehr|an|aus|auf|zu|richtig)
2.4  geht <2> (nicht|nichts|kaputt)
2.6  geht <3> nur <5> (seite|ein|eins|kurz|links|rechts|wenn)
2.4  geht <3> (sofort|gleich|ständig|dauernd|immer|ganze zeit|immer wieder|nach kurzer zeit|von selbst) <2> (aus|kaputt|auf)
2.8  (lädt|startet|leuchtet|brennt|läuft|reagiert|dreht|heizt|schließt|schliesst|klebt|haftet|verbindet|dichtet|schneidet|bleibt|druckt|pumpt|saugt|blinkt|erkennt|spielt|piept|tut|klingelt|schaltet) <5> (nicht|nichts|kaum|nie) @without pay
2.8  (nicht|nichts|kaum) <2> (lädt|startet|leuchtet|läuft|reagiert|haftet|dicht|heizt|verbinden|koppeln)
2.6  (hält|halten) <3> (nicht|nichts|kaum|nur|keine|nie)
2.6  (lässt|laesst|läßt|lassen) sich <4> (nicht|kaum|schwer|nur) <3> (einschalten|anschalten|laden|lädt|öffnen|schließen|verbinden|koppeln|zusammenbauen|aufbauen|ausschalten|befestigen|einstellen|montieren|bedienen|verstellen|drehen|installieren|nutzen|verwenden|zumachen|aufmachen|aufblasen)
2.2  (kann|lässt) <6> nicht <2> (einschalten|anschalten|laden|verbinden|koppeln|zusammenbauen|aufbauen|befestigen|benutzen|nutzen|verwenden|gebrauchen|tragen|anziehen|einstellen|installieren|zumachen|schließen|öffnen|anmachen)
3.0  kaputt
3.0  defekt
2.8  beschädigt
3.0  zerbrochen
2.8  gebrochen
2.8  gerissen
2.4  kratzer
2.4  fleck
2.6  loch <3> (im|in|am|drin|an|hinten|vorne)?
2.6  (bricht|brach|fällt|fiel|fallen|fielen|löst|lösen|geht|blättert|blättern|platzt|reißt|löste) <5> (auseinander|ab|ein|sich auf|auf|raus|heraus)
2.6  (abgefallen|abgegangen|abgeblättert|abgelöst|losgelöst|ausgefallen|abgeplatzt|aufgegangen|aufgeplatzt|aufgelöst|rausgefallen|herausgefallen|auseinandergefallen|auseinandergebrochen|ausgefranst|aufgetrennt|ausgerissen|auseinander|abgesprungen|geplatzt|zerfallen|abgenutzt)
2.6  (verbogen|verbogene|verbeult|delle|dellen|beule|beulen|eingedrückt|zerdrückt|zerquetscht|zerknautscht|zersprungen|gesprungen|sprung|sprünge|zerstört|verzogen|krumm|schief|deformiert|zerknickt|geknickt|eingedellt|verformt|zerknittert|plattgedrückt)
2.4  (undicht|ausgelaufen|läuft aus|tropft|leckt|nass|durchnässt|feucht|aufgequollen|leck)
2.6  (rost|rostig|verrostet|rostet|schimmel|schimmlig|verschimmelt|vergammelt|verdorben|abgelaufen|verfault|oxidiert|angelaufen)
2.4  (verfärbt|färbt|ausgewaschen|abfärben|ausgeblichen|verblasst|abgefärbt|verwaschen|vergilbt|ausgebleicht)
2.4  (eingelaufen|eingegangen|geschrumpft|verfilzt|ausgeleiert|fusselt|fusseln|pilling|haart|franst)
2.6  (stinkt|stinken|gestank|stank|stinkend|stinkig|müffelt|stinkts)
2.4  (riecht|riechen|geruch|gerochen|roch|duftet) <5> (schlecht|chemisch|chemie|nach|extrem|stark|streng|penetrant|unangenehm|furchtbar|komisch|eklig|giftig|stark|plastik|gummi|muffig|seltsam|verbrannt)
2.4  (schlecht|chemisch*|stark*|streng*|penetrant*|unangenehm*|furchtbar|beißend*|ekelhaft*|üblen|extremer|extrem|komischer) geruch
1.6  (geruch|chemiegeruch|plastikgeruch)
2.4  (chemiegeruch|plastikgeruch|gummigeruch|brandgeruch)
3.0  schlecht <2> (qualität|verarbeitung|material|genäht|gemacht|gearbeitet|verpackt|produkt|artikel|ton|klang|bild|akku|druck|zustand)
3.0  (qualität|verarbeitung|material) <5> (schlecht|lässt zu wünschen|unter aller|billig|schrott|dünn|furchtbar|minderwertig|mäßig|mittelmäßig|enttäuscht|null|katastrophe|naja|unterirdisch|grenzwertig|unterirdisch|schlampig|rau|kratzig|hart|steif|nicht)
2.8  (kein|nicht) <1> (gut|besonders|hohe|tolle|schöne|super) <1> (qualität|verarbeitung|material)
2.6  (qualitätsmangel|qualitätsmängel|materialfehler|produktionsfehler|herstellungsfehler|verarbeitungsfehler|fabrikationsfehler|fehlerhaft|fehlerhafte|fehlerhafter|wackelkontakt|kurzschluss|mangel|mängel|webfehler|produktionsmangel)
2.6  (schrott|scheißdreck|schundware|billigware|ramschware|wegwerfware|wegwerfprodukt|gerümpel)
2.2  (in|für) (die|den|der) (tonne|müll|mülleimer|abfall|mülltonne|kübel)
2.4  (weggeworfen|weggeschmissen|entsorgt|mülltonne)
2.4  (unbrauchbar|unbrauchbare|nutzlos|nutzlose|wertlos|untragbar|unbenutzbar|untauglich|unzumutbar|lebensgefährlich|gefährlich|sinnlos)
2.4  nicht <2> (brauchbar|tragbar|zu gebrauchen|benutzbar|nutzbar|haltbar|stabil|verwendbar|dicht|wasserdicht|robust|hochwertig|funktional|alltagstauglich|sauber|gerade|scharf|zu empfehlen|zumutbar)
2.4  (sehr|zu|extrem|super|hauch|recht|etwas|total|viel zu|so|ziemlich|ganz) <1> (dünn|dünner|dünnes|dünne|durchsichtig|instabil|zerbrechlich|steif|laut|leise|dunkel|schwach|rau|hart|kratzig|wackelig|wacklig|heiß|heiss|schwer|transparent|empfindlich|rutschig|unbequem)
2.0  (dünn|dünner|dünnes|dünne|hauchdünn|durchsichtig|durchscheinend|instabil|wackelig|wacklig|wackelt|fadenscheinig|unbequem|klapprig|labberig|labbrig|lappig|klappert|quietscht|kratzig|scharfkantig|unscharf|verpixelt|verschwommen|blickdurchlässig|nicht blickdicht)
2.2  nicht <1> blickdicht
2.4  (billig) <2> (verarbeitung|plastik|material|gemacht|aus|wirkt|kunststoff|qualität|zeug|china|hülle)
2.2  (wirkt|aussieht|sieht|fühlt|schaut|total|sehr|nur|extrem|ziemlich|zu|klassische) <4> (billig|schäbig)
1.8  (lieblos|schlampig|schludrig|unsauber|ungleichmäßig|stümperhaft|primitiv|schäbig|hässlich|hässliche|potthässlich)
2.4  (schlampig|unsauber|lieblos|billig) <1> (genäht|verarbeitung|gearbeitet|verklebt|gedruckt|gemacht|lackiert)
2.8  naht <5> (auf|offen|aufgegangen|gerissen|geplatzt|lose|schief|unsauber|löst|lösen|gelöst|schlecht|aufgeplatzt|auseinander)
2.4  (fäden|faden|fadenzieher|nähte|reißverschluss|reissverschluss|knopf|absatz|sohle|henkel|griff|verschluss|träger|schnalle|scharnier|klett|kleber|stein|steine|strasssteine|perlen|aufdruck|druck|lack|farbe|beschichtung) <5> (lose|hängen|ab|klemmt|raus|kaputt|abgegangen|gelöst|löst|fallen|fällt|abgefallen|blättert|hakt|gebrochen|bröckelt|locker|schief|offen|abgerissen|weg)
2.2  (klemmt|hakt|flackert|rauscht|rauschen|brummt|knistert|ruckelt|hängt sich auf|stürzt ab|abstürzt|überhitzt|verbrannt|durchgebrannt|verschmort|geschmolzen|qualmt|raucht|funken|explodiert|schmilzt|brennt durch)
2.4  kein <1> (ton|strom|bild|signal|empfang|sound|funktion|saugkraft|verbindung|leistung|licht|saft|power|klang|mucks)
2.4  ohne <1> funktion
2.2  (schaltet|stellt) sich <3> (ab|aus|selbst|von alleine|nicht)
2.2  (verbindung|bluetooth|ton|klang|sound|mikrofon|kamera|akku|akkulaufzeit|display|bildschirm|batterie|touch) <4> (schlecht|bricht|schwach|tot|leer|schwarz|furchtbar|leise|dumpf|blechern|setzt aus|hält|miserabel|entlädt|flackert|spinnt|grauenhaft|mies|weg|kurz)
2.2  (batterie|akku) <3> (leer|tot|hinüber|schwach|schnell leer)
2.6  (nach) <4> (tag|woche|monat|mal|stunden|stunde|wäsche|waschen|gebrauch|tragen|benutzung|nutzung|anwendung|minuten|verwendung|waschgang|einsatz) <8> (kaputt|defekt|nicht mehr|gebrochen|gerissen|abgelöst|ab|aus|aufgegangen|tot|abgegangen|auseinander|loch|leer|verfärbt|eingelaufen|schluss|hin|geht)
2.4  (wäsche|waschen|waschgang) <6> (eingelaufen|kaputt|verfärbt|loch|ab|abgelöst|abgegangen|verzogen|aus|hin|hinüber|schrott)
2.6  (nach) <3> (tag|woche|monat|mal|stunden|wäsche|gebrauch|benutzung) <3> (kaputt|defekt)
2.6  (gibt|gab) <2> den geist auf
2.6  den geist aufgegeben
2.0  (streikt|spinnt|versagt)
2.4  kein <1> original
2.4  nicht <2> (original|echt|echte|echtes)
2.6  fälschung
2.4  (gebrauchte|gebraucht|benutzt|getragen|gebrauchsspuren|gebrauchter|b-ware|retourenware|bereits benutzt|schon benutzt|gebrauchtware|schon geöffnet|bereits geöffnet|refurbished|benutzte|gebrauchtes) @without praise
-2.4 (gebraucht|getragen|benutzt) <2> (gut|super|gern|immer|viel)
-2.0 (wird|werden) <3> gebraucht
-2.6 nicht (benutzt|getragen|gebraucht|geöffnet)
-2.4 (un|noch nie) (benutzt|getragen)
2.4  (dreckig|dreckige|verschmutzt|schmutzig|schmutzige|verdreckt|versifft|staubig|siffig|voller haare|schmuddelig)
1.8  enttäuscht
1.8  (unzufrieden|nicht zufrieden|gar nicht zufrieden)
2.0  (nicht|nie) <3> zufrieden
2.0  (furchtbar|schlecht) @alone
1.2  (furchtbar|schlecht) @without service
2.2  (schlecht|furchtbar) <1> {goods}
2.2  {goods} <3> (schlecht|furchtbar)
2.2  (geld|cent|preis) <3> nicht wert
2.0  nicht wert
2.2  (rausgeschmissenes|rausgeworfenes|verschwendetes|hinausgeworfenes|verbranntes) geld
2.2  (geldverschwendung|fehlkauf|reinfall|griff ins klo|finger weg|nie wieder|nicht kaufen|kauft das nicht|absolute enttäuschung|nicht empfehlen|kein empfehlen|kein stern|ein stern|null sterne|0 sterne|1 stern)
1.8  (reklamieren|reklamation|reklamiere|beanstanden|beanstandung|reklamiert|bemängeln|mängelrüge)
1.8  (garantiefall|gewährleistung|gewährleistungsfall|nachbesserung|reparatur|reparieren)
1.6  (garantie) @with complaint
2.0  (allergie|ausschlag|juckt|juckreiz|hautreizung|allergische|allergisch|gereizt|brennt auf der haut|hautausschlag|pickel|verbrennung|verbrennungen|verletzt)
1.8  (erfüllt|macht) <3> (nicht|kein) <2> zweck
2.0  (spielzeug|witz|kinderspielzeug) <2> (eher|nur|statt)?
1.6  (nicht|kein|wenig) <3> (begeistert|gut|schöne|super|toll|überzeugt|besonders|tuff|berauschend|prickelnd) @firm
1.8  (naja|geht so|mittelmäßig|mäßig|so lala|durchwachsen|überzeugt nicht|nichts besonderes|suboptimal)
1.4  (problem|probleme|fehler) <3> (mit|bei|am) <3> {goods}
1.6  (stimmt|ist) was nicht <3> {goods}?
1.6  (besseres|mehr) erwartet
1.6  (schwer|schwierig|unmöglich) <2> (aufzubauen|zu montieren|zu bedienen|zu öffnen|zu schließen)
1.6  (leider|schade) <3> (nur|nicht) @without mine
1.0  (leider|schade|ärgerlich)
1.4  (anbei|siehe|hier|im anhang) <4> foto @with complaint
-3.0 {pay} <6> (funktioniert|geht|lädt|reagiert|klappt) <4> (nicht|nichts)
-3.0 (nicht|nichts) <3> (funktioniert|geht) <3> {pay}
-2.8 (nicht|nie|kein|ohne|weder) <2> (kaputt|defekt|beschädigt|kratzer|fleck|mangel|mängel|geruch|schlecht|gerissen|wackelt|stinkt)
-2.6 {pay} <3> defekt
-2.6 (qualität|verarbeitung|material) <3> (gut|super|schöne|stimmt|top|in ordnung|hochwertig|angenehm|wertig)
-2.6 (gut|super|schöne|beste|hoh*|tolle) <1> (qualität|verarbeitung|material)
-2.4 (preis leistung|preis-leistung|preisleistung|preis-leistungs-verhältnis)
-2.2 (service|kundenservice|kundendienst|support|kommunikation|händler) <3> (schlecht|furchtbar|schrott|enttäuscht)
-2.2 (schlecht|furchtbar) <1> (service|kundenservice|kundendienst|support|kommunikation|händler|erfahrung|laune)
-2.2 (falls|wenn) <4> (kaputt|defekt|beschädigt)
-2.2 (verpackung|karton|schachtel|umverpackung|ovp) <4> (beschädigt|kaputt|eingedrückt|zerdrückt) <4> (aber|inhalt|ware) <4> (heil|gut|ok|unversehrt|in ordnung|ganz|intakt)
-2.2 geht <2> (nicht|nichts) <2> (um|darum|weiter|so weiter|voran|klar|per|über|hervor|drum|mehr weiter)
-2.0 (geht|bleibt) <3> nicht <3> (stornieren|bezahlt|bestellt|paket|sendung)
-2.6 (paket|sendung|bestellung|lieferung) <6> (tut|bewegt|läuft|reagiert|bleibt) <4> (nicht|nichts)
-2.4 (ihr|händler|niemand|keiner|sie|kundenservice|support) <3> (reagiert|antwortet|reagieren|antworten) <3> (nicht|nichts|nie)
-2.6 tut sich <3> nichts
-2.0 (käuferschutz|frist|angebot|fall|zeit|gutschein|lieferzeit|code) <4> abgelaufen
-2.6 (zahlung|geld|betrag|rückerstattung|überweisung) <5> eingegangen
-2.4 eingegangen <3> (zahlung|geld|betrag)

[wrong_item]
2.8  nicht <1> (mein|die bestellte|das bestellte|unsere) <1> (bestellung|artikel|bestellt)
2.2  (geliefert|erhalten|geschickt) größe
2.6  (weicht|abweicht|weichen|abweichend|abweichung) <6> (beschreibung|foto|bestellung|angebot|ab|farbe|größe|original)
2.8  bestellt <3> (größe|farbe|modell|<number>|schwarz|weiß|rot|blau|grün) <3> geliefert
2.8  geliefert <3> (größe|farbe|modell|<number>|schwarz|weiß|rot|blau|grün) <3> bestellt
2.4  (laut|gemäß) (bestellung|angebot|beschreibung|rechnung) <4> (aber|sondern|ander|falsch|sollte)
2.6  nicht <3> bestellt <1> (rot*|blau*|schwarz*|weiß*|grün*|grau*|rosa|pink|gelb*|braun*|beige|lila|größe|farbe)
2.6  (ich|hatte|habe) <3> (ausgewählt|ausgesucht|bestellt|gewählt) <4> (kam|gekommen|geliefert|drin|erhalten|geschickt)
2.8  (gekommen|geliefert|geschickt|kam|erhalten) <2> (ist|sind|wurde|wurden|war) <6> (welche|ein|eine|was|etwas)
2.6  (etikett|tüte|verpackung|karton|schachtel|aufkleber|schild|label|packung) <2> (steht|stand) <3> (s|m|l|xl|xxl|xs|größe|<number>|ander|rot|schwarz|blau|weiß)
2.6  (wollte|brauchte|hatte) <5> (gekommen|kam|geliefert|geschickt|erhalten) <2> (ist|sind|aber|wurde|ein|welche)
2.4  ist <3> (polyester|plastik|kunststoff|kunstleder|kunstfaser) <6> (anders|baumwolle|leder|holz|metall|steht|beschreibung|seide|silber)
2.4  anstatt <2> (baumwolle|leder|holz|metall|seide|silber|wolle|edelstahl)
-2.6 straßenname <3> falsch
2.6  (damen*|herren*|kinder*|männer*|frauen*|jungen*|mädchen*) <6> (hatte|habe) <3> bestellt
2.6  (habe|hatte) <3> (damen*|herren*|kinder*|männer*|frauen*) <1> bestellt
2.6  bestellt <4> (habe|hatte) <2> ich <4> {goods}
2.6  (foto|beschreibung|bestellung|angebot|bestellten) <2> nichts (zu tun|gemein|gemeinsam)
2.4  (foto|beschreibung|website|internet|seite|anzeige|angebot) <7> (in echt|in wirklichkeit|in natura|in real|real|tatsächlich|in der realität|geliefert)
2.8  für (jemand|einen|eine|andere) <1> ander
2.8  bestellt <1> (ich|habe) <6> (erhalten|kam|geschickt|geliefert|gekommen|bekommen|drin)
2.6  falsch <1> (herum|rum|bedruckt|beschriftet|graviert|geschrieben|verpackt)
-2.8 falsch <3> (nachname|vorname|namen|familienname)
-2.8 (nachname|vorname|namen|familienname|name) <3> falsch
3.2  falsch <2> {goods}
3.0  falsch <2> (größe|farbe|modell|muster|seite|typ|menge|länge|sorte|marke|ausgabe|design|stecker|form|motiv|sprache|schrift|name|geliefert|erhalten|geschickt|verschickt|verpackt|eingepackt|bekommen)
3.2  (geliefert|erhalten|geschickt|verschickt|gekommen|kam|da) <4> falsch
2.6  (größe|farbe|modell|artikel|motiv|länge) <3> (falsch|stimmt nicht|nicht richtig|verkehrt|nicht korrekt)
2.6  (falschlieferung|fehllieferung|verwechslung|vertauscht|verwechselt|falschgeliefert|vertauschung)
1.0  falsch
3.2  nicht <3> (das|die|den|was|der|dasselbe|dieselbe|derselbe|wie) <6> bestellt
3.0  (was|als|wie|die|das) <2> (ich)? <3> bestellt <2> (hatte|habe) @near complaint
3.0  (bestellt|gewählt|wollte|bezahlt|ausgesucht|ausgewählt) <9> (erhalten|kam|geschickt|geliefert|gekommen|angekommen|verschickt|bekommen|gab|drin war) <3> (statt|ander|rot|blau|schwarz|weiß|grün|grau|rosa|gelb|braun|beige|lila|s|m|l|xl|<number>)
2.8  bestellt <6> (und|aber|jedoch|nun|stattdessen|dafür|geliefert|angekommen|dann) <2> (ein|die|das)? <1> (rot*|blau*|schwarz*|weiß*|grün*|grau*|rosa|pink|gelb*|braun*|beige|lila|silber*|gold*|s|m|l|xl|xs|xxl|größe) <4> (erhalten|bekommen|geliefert|geschickt|gekommen|angekommen)?
2.8  (geschickt|geliefert|erhalten|gekommen|bekommen|kam|angekommen) <6> (hatte|habe|aber) <2> (ich)? <7> bestellt
2.4  bestellt <6> (kam|erhalten|geschickt|geliefert|bekommen) <3> (ein|eins|die|das)
2.4  (rot*|blau*|schwarz*|weiß*|grün*|grau*|rosa|pink|gelb*|braun*|beige|lila|silber*|gold*) <2> bestellt <6> (rot*|blau*|schwarz*|weiß*|grün*|grau*|rosa|pink|gelb*|braun*|beige|lila|silber*|gold*)
2.8  (xs|s|m|l|xl|xxl|größe) <3> bestellt <6> (xs|s|m|l|xl|xxl|<number>|größe) <2> (erhalten|bekommen|geliefert|geschickt|gekommen|angekommen)
2.8  (stattdessen|anstatt|anstelle) <6> (erhalten|kam|geschickt|geliefert|gekommen|bekommen|drin|ein|eins|das|die|der|des|bestellten|schwarz|rot|blau|weiß|größe)
2.8  (anstatt|anstelle) <8> (erhalten|kam|geschickt|geliefert|gekommen|bekommen|drin|war|kommt)
2.4  anstatt <4> (schwarz|rot|blau|weiß|grün|grau|rosa|größe|m|s|l|xl|{goods})
2.8  (erhalten|kam|geschickt|geliefert|gekommen|drin|bekommen) <4> (anstatt|anstelle|stattdessen)
2.8  ganz <1> (ander|was anderes|falsch)
2.8  (etwas|was|völlig|komplett|total|einen|ein|eine|ganz) ander <2> ({goods}|modell|farbe|größe|erhalten|geliefert|geschickt|produkt|ding|teil)
2.6  (ander) <2> (modell|farbe|größe|artikel|produkt|marke|muster|design|form|stoff|material) <4> (erhalten|geliefert|geschickt|gekommen|bekommen|kam|als)
2.6  (ander) als <5> (bestellt|abgebildet|foto|beschreibung|angegeben|gezeigt|beschrieben|angeboten|erwartet|dargestellt|internet)
2.8  (sieht|schaut|sehen|schauen) <4> ander <2> aus
2.8  (sieht|schaut) <3> nicht <3> (so)? <1> (aus|wie|auf dem)
3.0  (entspricht|entsprechen|entsprach|entsprechend|stimmt|stimmen|übereinstimmt|passt) <3> (nicht|überhaupt nicht|gar nicht|kein|niemals|nie|nciht) <3> (der|dem|den|mit|überein|mein|zur|zum)? <4> (beschreibung|foto|bestellung|bestellt|angebot|überein|abbildung|erwartung|erwartungen|angaben|bestellten|original|größenangabe)
2.6  (entspricht|entsprechen|entsprach) <4> (nicht|nie|kein*)
2.4  (beschreibung|foto|farbe|modell|maße|angaben) <3> (stimmt|stimmen|passt|entspricht) <4> (nicht|nie) <2> (überein)?
2.8  (nicht|nie|anders|kein) <2> (wie|laut|gemäß) <3> (beschreibung|abgebildet|foto|bestellt|angezeigt|versprochen|angeboten|dargestellt|gezeigt|beworben|beschrieben|auf der seite)
2.4  (hat|haben) nichts <4> (foto|beschreibung|zu tun|gemein)
2.4  (irreführend|irreführende|falsche angaben|falsche beschreibung|täuschung|falsch beschrieben|mogelpackung|lockangebot|falschangaben)
2.4  (farbe) <4> (ander|weicht|dunkler|heller|nicht|falsch|greller|blasser)
2.2  (viel|deutlich|wesentlich) (dunkler|heller|greller)
2.4  (jemand|kunde|kunden|fremde|fremdes|jemandem|person) <1> (anders|anderes|anderen|ander)? <2> (bestellung|paket|ware|name)
2.0  nie (das|sowas|diesen|dieses) <2> bestellt
2.6  (habe|hatte) <4> (nie|nicht|nichts) <2> bestellt
2.4  (nicht|nie) <2> (richtige|richtigen|richtiger|passende|gewünschte|gewünschten|korrekte|gleiche|selbe|bestellte|bestellten) <1> (größe|farbe|modell|artikel|{goods})
2.4  (nicht|inkompatibel|passt nicht) <2> (kompatibel|geeignet) @without complaint
2.6  (passt|passend) <3> nicht <3> (für|auf|in|zu|an|bei) <3> (iphone|samsung|galaxy|handy|modell|auto|gerät|huawei|xiaomi|pixel|ipad|tablet|fahrzeug)
2.4  (kinder*|damen*|herren*|baby*) <1> (größe|anstatt|modell) <4> (erhalten|geschickt|geliefert)?
2.0  (fehler|irrtum) <3> (lieferung|bestellung|versand|lager|packen)
2.2  (ihr|sie) <2> (vertan|verwechselt|geirrt|vertauscht)
-3.0 (ich|wir|habe) <5> falsch <3> (bestellt|ausgewählt|gewählt|angeklickt|angegeben|eingegeben|adresse|geklickt)
-2.6 falsch <2> (adresse|hausnummer|plz|postleitzahl|name|telefonnummer|straße|nummer|person|nachbar|betrag|email|haus|richtung|hals|mailadresse|angegeben|empfänger|tür)
-2.6 (adresse|hausnummer|plz|postleitzahl|name|telefonnummer|straße) <4> falsch
-2.4 (was|nichts|etwas) falsch (gemacht|verstanden|machen)
-2.4 (ander) <1> (adresse|zahlungsart|karte|weg|versand|paketdienst|versandart|händler|tag|zusteller|größe haben|konto|kunde|bestellung)
-2.4 (kann|will|gegen|lieber|brauche|bräuchte) <4> ander <2> (größe|farbe|modell)
-2.6 anstatt {carrier}
-2.6 {carrier} <1> anstatt
-2.2 (wie) <2> (beschreibung|foto|bestellt|abgebildet|erwartet) @without complaint

[missing_item]
-3.2 ein <2> anstatt <1> ein
2.8  (rest|restliche|restlichen|zweite|ander teil|fehlende|fehlenden) <3> (mein|der|bestellung|lieferung|artikel|ware|paket)
2.8  wann <4> (rest|restliche|restlichen|fehlende|fehlenden)
2.8  von <3> ({few}|<number>) <4> (nur|lediglich|bloß|erst) <2> ({few}|<number>)
-3.0 (rechnung|beleg|sendungsnummer|hologramm|siegel|logo|etikett|lieferschein|unterschrift|bestätigung) <2> fehlt
-3.0 fehlt <3> (rechnung|beleg|sendungsnummer|hologramm|siegel|logo|etikett|unterschrift|bestätigung|adresse|hausnummer)
-2.6 nicht mehr geliefert
3.0  ({few}|<number>) <3> (bestellt|bezahlt) <4> ({few}|<number>) <2> (erhalten|geliefert|angekommen|drin|gekommen|da)
2.8  (nur|bloß|lediglich|gerade mal) <2> ({few}|<number>) <2> (teile|teil|stück|paar|schuh|schuhe)
2.6  (sollten|sollte|müssten) <3> ({few}|<number>) <9> ({few}|<number>|nur)
2.6  (weniger|zu wenige) <2> (als|stück|teile|bestellt|drin)
2.4  (ein|eine|zwei|drei) <1> (teile|artikel|teil|produkt) <5> nicht (im|in|dabei|drin|mit)
3.0  fehlt <4> ({accessory}|{few}|teil|teile|stück|artikel|hälfte|rest)
3.0  ({accessory}|teil|teile|{few}|artikel|stück|rest|hälfte|{goods}) <4> fehlt
2.6  fehlt
2.8  (ohne|kein) <3> {accessory} <3> (dabei|erhalten|geliefert|angekommen|drin|enthalten|beigelegt|beiliegend|im|mitgeliefert|in|gekommen)
2.6  (kein) <1> {accessory}
2.6  (kam|geliefert|angekommen|ist|erhalten|gekommen|kamen) <3> ohne <3> {accessory}
2.6  ohne <2> {accessory}
3.0  {accessory} <4> (nicht|nirgends|nie|vergessen) <3> (dabei|drin|enthalten|beigelegt|gefunden|mitgeschickt|geliefert|bei|mitgeliefert|dabei gewesen|finden|zu finden|vorhanden)
3.0  nicht <2> (dabei|enthalten|mitgeliefert|beigelegt|beigefügt|mitgeschickt|beigepackt)
2.8  (nicht|kein) <4> (im paket|in der packung|im karton|in der schachtel|im lieferumfang|in der verpackung|im päckchen|in der tüte)
2.8  (nicht|kein|nichts) <1> (drin|drinnen|dabei|beigelegen|drinne)
3.2  (nur|lediglich|bloß|grad mal|gerade mal|erst) <3> ({few}|<number>) <4> (erhalten|geliefert|angekommen|drin|dabei|geschickt|gekommen|bekommen|da|enthalten|im paket|stück|anstatt|von|{goods}|paar|verschickt|teile)
3.2  (erhalten|geliefert|angekommen|drin|dabei|geschickt|gekommen|kam|waren|war|enthielt|da|sind) <3> (nur|lediglich|bloß|aber nur|erst) <2> ({few}|<number>|hälfte|teil)
3.2  (bestellt|bezahlt|gekauft) <3> (nur|lediglich|bloß)? <2> ({few}|<number>) <8> (nur|lediglich|erhalten|drin|gekommen|angekommen|geliefert|bekommen) <2> ({few}|<number>|drin)
3.2  ({few}|<number>) <3> bestellt <4> (nur|lediglich|bloß|aber|erst|und|jedoch) <3> ({few}|<number>) <4> (erhalten|geliefert|angekommen|drin|dabei|geschickt|gekommen|bekommen|da|enthalten)?
3.0  ({few}|<number>) <2> (anstatt|von|anstelle|statt der) <1> ({few}|<number>)
3.0  anstatt <1> ({few}|<number>) <4> (nur|bloß|lediglich) <2> ({few}|<number>)
2.8  (unvollständig|unvollständige|unkomplett|teillieferung|nicht vollständig|nicht komplett|unvollständiges|fehlteile|fehlteil|fehlmenge|minderlieferung)
2.8  nicht <2> (alles|vollständig|komplett|vollzählig|alle|beide) <4> (erhalten|geliefert|dabei|drin|da|angekommen|gekommen)?
2.8  wo <3> (rest|{accessory}|zweite|zweiter|restlichen|ander)
2.8  (rest|restliche|restlichen|zweite|zweiter|zweites|ander hälfte) <5> (nicht|fehlt|noch|nie|wann|wo)
2.8  (vergessen) <4> (beizulegen|einzupacken|mitzuschicken|reinzutun|rein|reinzulegen|zu schicken|worden|{accessory})
2.8  ({accessory}|teil|artikel|ein) <4> vergessen
2.4  (nachliefern|nachlieferung|nachsenden|nachschicken|nachreichen|nachgeliefert) <3> (teil|{accessory}|fehlt)?
2.2  zu wenig <3> (stück|teile|schrauben|geliefert|erhalten|drin)?
2.4  (menge|anzahl|stückzahl) <3> (stimmt nicht|falsch|weniger|zu wenig|nicht)
2.4  (nur|bloß) <1> (ein|der|den|das) <2> (schuh|ohrring|socke|handschuh|kopfhörer|linke|rechte|linken|rechten|hälfte|stiefel|vorhang|hülle)
2.4  zwei (linke|rechte)
2.0  (hälfte|teil) <2> (bestellung|lieferung)
2.2  ohne (originalverpackung|ovp|verpackung|schachtel|karton)
2.0  (brauche|benötige|schicken) <4> (fehlende|fehlenden|ersatzteil)
-2.8 (es|mir|da) fehlt <3> (worte|antwort|verständnis|geduld|erklärung|sendungsnummer|information|info)
-2.6 fehlt <3> (worte|antwort|reaktion|information|sendungsnummer|rechnung|rückerstattung|geld|jede|jegliche|verständnis)
-2.4 (paket|sendung|bestellung|lieferung) <2> fehlt <3> (noch|immer|jede)
-2.4 {accessory} <3> (funktioniert|geht|lädt|passt) <3> nicht
-2.4 ohne (problem|probleme|antwort|ergebnis|erfolg|reaktion)
-2.2 kein (akku*|batterie*) (mehr|laufzeit|leistung)
-2.2 (ist|sind) <4> {accessory} <2> (dabei|enthalten|mitgeliefert) ?
-2.4 (rechnung|sendungsnummer|retourenschein|retourenlabel|antwort|lieferschein) <3> (fehlt|nicht) <2> dabei
-2.2 nicht alles (gold|schlecht|passt)

[empty_parcel]
3.0  (schachtel|karton|paket|umschlag|verpackung|packung|hülle|päckchen|box) <4> ohne <2> (artikel|ware|inhalt|etwas|irgendwas)
3.2  ohne (inhalt|ware drin|artikel drin)
3.2  (befand|war|ist) <3> nichts <2> drin
3.6  (paket|karton|umschlag|schachtel|verpackung|box|tüte|sendung|päckchen|briefumschlag|kuvert|packung|tasche|polsterumschlag|paketinhalt|couvert|sackerl|luftpolstertasche|brief|versandtasche|beutel|lieferung|hülle) <6> leer
3.6  leer <1> (paket|karton|umschlag|schachtel|verpackung|box|tüte|päckchen|briefumschlag|kuvert|packung|polsterumschlag|couvert|sackerl|versandtasche|luftpolstertasche|beutel|hülle)
3.2  leer <2> (angekommen|erhalten|geliefert)
3.0  (kam|war) <2> leer <1> (an)?
3.4  (umschlag|paket|karton|schachtel|päckchen|verpackung|box|tüte|kuvert) <4> (nichts|kein|niemand) <3> (drin|enthalten|inhalt|ware|artikel)
3.2  nichts (drin|enthalten)
3.2  nichts <1> (im|in der|in dem) (paket|karton|umschlag|schachtel|verpackung|päckchen|box|tüte|kuvert)
3.0  (ohne|kein) inhalt
2.8  nur <3> (luft|luftpolster|luftpolsterfolie|verpackungsmaterial|füllmaterial|papier|zeitungspapier|folie|polstermaterial) <3> (drin|enthalten|im)?
2.6  inhalt <2> (fehlt|leer|weg|gestohlen|entwendet|herausgenommen)
-3.2 (batterie|akku|briefkasten|lager|warenkorb|konto|postfach|tank|seite|patrone) <3> leer
-3.0 leer <2> (batterie|akku|briefkasten|versprechen*|seite|worte)
-2.6 (gehe|ging|ausgegangen|versprechungen) leer
-2.4 leer <1> (aus|geworden|gegangen)

[returned_parcel]
@firm
3.6  zurück <2> (an|zum|zu|nach) <2> (absender|händler|verkäufer|china|ihnen|euch|versender|hersteller|lager)
3.4  (an|zum) <2> (absender|versender) <4> (zurück|zurückschicken|retourniert|unterwegs|retoure|zurückgesandt|zurückgesendet|zurückgegangen)
3.4  retoure an <1> (absender|versender|den absender)
3.4  (zurückschicken|retoure|zurückgegangen) <3> (an|zum) <2> (absender|versender)
3.2  {goods} <6> (zurückgegangen|zurückgekommen|zurückgewiesen|zurück gegangen|ging zurück|geht zurück|zurückgesandt worden|zurückgelaufen|zurück geschickt|zurückgeleitet)
2.8  {goods} <3> (wurde|ist|wird|werden|sei) <5> (zurückschicken|zurückgegangen|retourniert)
3.0  {goods} <2> (ging|geht|gingen) <3> zurück
3.0  (post|dhl|hermes|dpd|gls|ups|zoll|zusteller|paketdienst|postbote) <7> (zurückschicken|zurückgegangen|zurück|retourniert)
2.6  (unzustellbar|unzustellbare|nicht abgeholt|nicht zustellbar|annahme verweigert|lagerfrist|nicht zugestellt werden|nicht ermittelbar|empfänger unbekannt|konnte nicht zugestellt) <8> (zurück|zurückschicken|absender|retoure|zurückgegangen)
2.4  (unzustellbar|empfänger unbekannt|nicht zustellbar|lagerfrist abgelaufen)
2.2  (erneut|nochmals|nochmal|noch einmal) <2> (verschickt|schicken|zusenden|zustellen|versenden|rausschicken|losschicken)
2.0  rücklauf*
-3.2 (ich|wir|will|kann|wie|darf) <5> (zurückschicken|retoure|zurück)
-3.2 (zurückschicken|retoure) <4> (kann|will|darf|ich|label|schein|adresse|kosten)
-2.6 (geld|betrag|rückerstattung|kaufpreis) <4> (zurück|zurückschicken)
-2.6 (meldet|ruft|schreibt|melden|rufen|rufe) <3> zurück

[customs]
@firm
-3.0 (für|wegen) <1> (steuer|steuererklärung)
3.4  (zoll|zollgebühr*|einfuhr*|einfuhrumsatzsteuer|eust|zollkosten|mehrwertsteuer|mwst|steuer|steuern|abgaben|zölle) <7> (bezahlt|verlangt|gefordert|musste|zahlen|fällig|nachzahlen|gekostet|will|fordert|bezahlen|müssen|verlangen|soll) @without firmwords
3.4  (bezahlt|verlangt|musste|muss|sollte|soll|fordert|zahlen|verlangen|müssen|nachzahlen) <7> (zoll|zollgebühr*|einfuhr*|eust|zollkosten|mehrwertsteuer|mwst|steuer|steuern|abgaben|zölle) @without firmwords
3.0  (zoll) <5> (fest|festgehalten|beschlagnahmt|liegt|hängt|steckt|abfertigung|einbehalten|fordert|verlangt|unterlagen|papiere|rechnung|zahlungsnachweis|freigegeben|abholen|braucht|will|prüfung|gestoppt|angehalten|zurückgehalten)
3.0  (liegt|hängt|steckt|festgehalten|beschlagnahmt|gestoppt|angehalten|zurückgehalten|sitzt|haengt|klemmt|fest) <4> (zoll|zollamt)
2.6  zoll
2.8  (zollamt|zollgebühr*|zollkosten|verzoll*|zollabfertigung|zollinhaltserklärung|einfuhr*|eust|importgebühr*|importsteuer|importkosten|zollbescheid|zollabgaben|zollpapiere|zollrechnung|zollerklärung|zollschreiben|nachverzollung|auslagepauschale|kapitalbereitstellungsprovision|zollfrei*|nachverzollt|einfuhrabgaben|zollbetrag)
2.4  (steuer|steuern|mehrwertsteuer|mwst) @without firmwords
-3.4 <number> zoll @with inches
-2.6 <number> zoll <2> (bildschirm|monitor|display|fernseher|felgen|reifen|tablet|fahrrad|laptop|felge|rad)
-2.4 (mwst|mehrwertsteuer) <2> (ausgewiesen*|ausweisen|rechnung|inklusive)
-2.4 (rechnung) <4> (mwst|mehrwertsteuer)

[shipping_method]
2.6  nicht <2> (mit|per|als) <2> (sendungsnummer|einschreiben|versichert|express|sendungsverfolgung) <1> verschickt
2.6  ohne (sendungsnummer|sendungsverfolgung|versicherung) <1> verschickt
2.6  (benutzt|gewählt|genommen|beauftragt|geschickt) <3> (paketdienst|versanddienst|versandart)
2.4  (teurer|teuren|schneller|schnelleren) versand <5> (aber|bezahlt|trotzdem|normal)
2.4  nicht <4> (versandart|paketdienst|versanddienst)
3.0  (express*|schnellversand|premiumversand|eilversand|dhl|hermes|ups|dpd|gls|fedex|einschreiben|versichert*|prime) <4> (bezahlt|gewählt|bestellt|ausgewählt|gebucht|gewünscht|vereinbart|versprochen|angegeben)
3.0  (bezahlt|gewählt|bestellt|ausgewählt|gebucht|wollte) <4> (express*|schnellversand|premiumversand|eilversand|dhl|hermes|ups|dpd|gls|fedex|einschreiben|versichert* versand)
3.0  {carrier} <4> (anstatt|nicht|kein) <3> {carrier}
3.0  anstatt <3> {carrier}
2.8  (nicht|kein) <2> (per|mit|als) <1> {carrier}
2.8  ander <1> (paketdienst|versanddienst|zusteller|versandart|zustelldienst|versandunternehmen|kurier|dienstleister|spedition|lieferdienst|versanddienstleister|transporteur|logistiker)
2.8  falsch <1> (paketdienst|versanddienst|versandart|versandweg|dienstleister)
2.6  (normal|standard|standardversand|als brief|langsam|per brief|unversichert|warenpost|seefracht|per schiff|mit der post|billigversand|ohne sendungsnummer|normalem versand) <3> (verschickt|geschickt|geliefert|gekommen)
2.6  (verschickt|geschickt|geliefert) <3> (normal|standard|standardversand|als brief|per brief|unversichert|warenpost|per schiff)
2.4  (versandart|versandmethode|versandoption|versandweg|versandunternehmen|versanddienstleister)
2.8  (versandkosten|porto|versandgebühr*|lieferkosten|frachtkosten|liefergebühr*|portokosten|versandpreis) <6> (zweimal|zurück|erstattet|rückerstattung|bezahlt|warum|extra|zusätzlich|hoch|höher|berechnet|nochmal|verlangt|differenz|abgebucht|trotz)
2.6  (bezahlt|zurück|erstattet|warum|zusätzlich|extra|nochmal|verlangt|trotz) <5> (versandkosten|porto|versandgebühr*|lieferkosten|frachtkosten|portokosten)
3.0  (nachporto|nachentgelt|strafporto|nachgebühr|nachnahme|nachnahmegebühr|portonachzahlung|zustellgebühr|einziehungsgebühr)
2.8  (bote|postbote|zusteller|fahrer|kurier|paketbote|dhl|hermes|ups|post|briefträger|pöstler) <6> (euro|geld|gebühr|franken|kassiert|extra|trinkgeld|nachzahlen|bezahlt)
2.4  (kostenloser|gratis|versandkostenfrei|kostenlosen|kostenfreier) <2> (versand|lieferung|versandkosten)? <5> (bezahlt|berechnet|trotzdem|aber|musste|doch|abgebucht)
1.8  (versandkosten|porto)
2.0  (paketshop|packstation|filiale|abholstation|abholpunkt) <5> (anstatt|nach hause|selbst abholen|haustür)
2.2  (anstatt|nicht) <3> (haustür|nach hause|wohnungstür)
-2.6 (wie hoch|was kosten|wieviel|wie viel|höhe) <4> (versandkosten|porto|versand)
-2.6 (versandkosten|porto) <4> (nach|in die) ?
-2.6 (kosten|versandkosten|porto|kosten) <4> (retoure|zurückschicken|rücksende*)
-2.4 (rücksendekosten|rückporto)
-2.4 (laut|sagt|behauptet|meldet) <1> {carrier}
-2.2 (kann|versendet|verschickt|versenden|liefern) <4> (express|dhl|packstation) ?
-2.0 (zoll|steuer*|einfuhr*) <6> bezahlt

[refund]
2.6  (schulden|schuldet) <2> (mir|uns) <4> (geld|euro|betrag|chf|franken|noch)
3.0  (überweisung|auszahlung|rücküberweisung|zahlung) <2> (kaufpreises|betrages|betrags|differenz|geldes|summe)
2.6  (überweisen|auszahlen|zahlen|überweist) <4> (zurück|mein konto)
2.4  (anspruch|recht) <2> auf <2> (rückerstattung|geld)
-2.8 will <1> kein <2> (rückerstattung|geld)
2.6  rückerstattung
2.6  erstattet
3.0  (will|verlange|fordere|bitte|erwarte|hätte|kann|bestehe|beantrage|wünsche|verlangen|fordern|erbitte) <5> (rückerstattung|erstattet|geld zurück)
3.0  geld <5> zurück
3.0  (kaufpreis|betrag|summe|euro|geld|chf|franken) <4> (zurück|zurücküberweisen|erstattet|zurückbekommen|zurückerhalten|wiederhaben|wieder haben|wiedersehen|zurückhaben|zurückfordern)
2.6  (will|möchte|her mit) <3> (mein) <1> geld
3.0  (wo|wann) <4> (geld|rückerstattung|erstattet|gutschrift)
3.2  (noch|immer noch|bis heute|bisher|noch immer) <4> (kein|nicht|nichts) <4> (rückerstattung|geld|erstattet|gutschrift|zurück|zurückbekommen)
3.0  (kein|nicht|nie|nichts) <3> (rückerstattung|erstattet|gutgeschrieben|geld)
3.0  (geld|rückerstattung|betrag) <5> (nicht|nie|nichts|noch) <4> (da|angekommen|erhalten|eingegangen|auf|gekommen|gutgeschrieben|zurück)
2.6  (warte|auf) <4> (rückerstattung|geld|erstattet)
2.4  (teilerstattung|preisnachlass|entschädigung|wiedergutmachung|schadenersatz|schadensersatz|minderung|kompensation|nachlass|kulanz|kaufpreisminderung|teilrückzahlung)
2.2  (zurückbekommen|zurückerhalten|zurückzuerhalten|zurückbekomme|zurückfordern|zurückverlangen|zurückhaben|rücküberweisung|zurückgekriegt|zurückkriegen)
1.6  (überweisen|überweist) <4> (konto|zurück|iban)
1.8  mein geld
-2.4 (kein|nicht) <1> (rückerstattung|geld zurück|erstattet) <2> (nötig|erforderlich|notwendig|haben|brauche|sondern)
-2.4 geld <3> wert
-2.2 (rausgeschmissenes|verschwendetes|verbranntes|weniger|viel|gutes|fürs|fürs wenige|für das|für wenig) geld
-2.4 (danke|vielen dank) <5> (rückerstattung|erstattet)
-2.2 (wer|zoll|steuer) <3> (erstattet)

[cancel]
@firm
3.0  (trete|zurücktreten|zurückgetreten|rücktritt) <4> (kauf|kaufvertrag|vertrag|bestellung)
2.6  (nicht mehr|bitte nicht) (geliefert|verschickt|ausliefern|schicken|losschicken)
2.4  (eine|ein) <2> (löschen|streichen|wegnehmen)
2.8  (bestellung|auftrag|lieferung|kauf) <4> (stoppen|gestoppt|stopp|aufhalten|anhalten)
2.8  (stoppen|stoppt|stoppen sie) <4> (bestellung|auftrag|lieferung)
2.4  anders überlegt
-3.0 (mails|nachricht|newsletter|werbung|angebote|infos) <3> nicht mehr
3.2  stornieren
3.2  (kann|will|bitte|wie|möglich) <6> stornieren
3.0  stornieren <4> (bestellung|mein|kauf|bitte|sie|auftrag|{goods})
3.0  (bestellung|mein|kauf|auftrag) <5> stornieren
3.0  widerrufen
3.0  (kaufvertrag|vertrag|kauf) <4> (widerrufen|zurücktreten|rücktritt|kündigen|rückgängig|auflösen)
3.0  (rücktritt|zurücktreten|trete|zurückgetreten) <5> (kauf|kaufvertrag|vertrag|bestellung|zurück)?
3.0  (bestellung|kauf|auftrag|das|es) <4> (rückgängig|annullieren|abbrechen|löschen|aufheben|zurückziehen|zurücknehmen|abbestellen|abbestell|rückgängigmachen|abgebrochen)
2.8  (abbestellen|abbestellt|abbestelle|rückgängig|kaufabbruch|kündigen|kündige)
2.8  (lösche|löschen|zurückziehen|annullieren|annulieren) <3> bestellung
2.8  (versehentlich|fälschlicherweise|ausversehen|aus versehen|irrtum) <4> (bestellt|gekauft|zweimal|geklickt|gedrückt)
2.8  bestellt <4> (versehentlich|aus versehen|irrtum)
2.8  zweimal bestellt
2.6  bestellt <2> zweimal
2.8  (brauche|will|benötige|brauchen|benötigen|möchte|wollen) <5> nicht mehr <2> (haben)?
2.4  (nicht mehr) <1> (haben|benötigt|gebraucht|nötig|brauche|will|benötige|wollen)
2.2  (nicht|bitte nicht) <1> (mehr)? <1> (verschickt|schicken|abschicken|losschicken|versenden)  @without promo
2.2  (anderswo|woanders|anderweitig|im laden) <3> (gekauft|besorgt|bestellt|gefunden)
2.2  (umentschieden|anders überlegt|anders entschieden|umüberlegt|meinung geändert)
-3.2 (stornieren|kündigen|abbestellen|abbestellt|abbestelle) <3> (newsletter|abo|abonnement|werbung|konto|mails|account)
-3.2 (newsletter|abo|abonnement|werbung|konto|streitfall|account|fall) <4> (stornieren|kündigen|abbestellen|abbestellt|löschen|widerrufen)
-3.0 (ihr|händler|sie|wurde|einfach) <5> storniert <4> (warum|geld|rückerstattung)
-2.4 nicht <1> stornieren
-2.4 (funktioniert|geht|klappt|hält|läuft|passt|lädt) <2> nicht mehr

[exchange]
-2.6 zurückschicken (am|vor|seit|im)
-2.4 ander <1> (farbe|größe) <1> bestellt
2.4  (groß|klein) <1> (vorgestellt|gedacht|erwartet|erhofft|vermutet)
-2.8 retoure <9> (geld|rückerstattung|erstattet|gutschrift)
-2.8 (geld|rückerstattung|erstattet|gutschrift) <9> retoure
3.0  umtauschen
3.0  (will|kann|möglich|würde|bitte|wie|gegen) <6> umtauschen
3.0  (zu|viel zu|etwas zu|leider zu|deutlich zu|bissl zu|bisschen zu|ein wenig zu|eher zu) (klein|groß|kurz|lang|weit|groß*)
2.8  (viel|sehr|extrem|etwas|bisschen|echt|total|recht|ziemlich|wirklich) <1> (klein|groß) @without service
2.6  (klein|groß) @alone
2.8  (fällt|fallen|ausgefallen|ausfällt|ausfallen) <5> (klein|groß)
2.8  (klein|groß|größer|kleiner) <1> (ausgefallen|ausfällt|fällt|ausfallen)
2.8  (passt|passen) <5> (nicht|nie|kein|garnicht|leider) @without inches
2.8  (nicht|nie|garnicht) <2> (passt|passend|gepasst)
2.4  (größe|grösse) <4> (nicht|falsch bestellt|fällt|zu|daneben|klein|groß|stimmt nicht|passt nicht)
2.6  (brauche|bräuchte|hätte|will|gegen|lieber|benötige|in|kann|möglich) <4> (ander|größere|kleinere|größeres|kleineres|größer|nächste|nächstgrößere) <1> (größe|farbe|modell|nummer|s|m|l|xl)
2.4  (größe|nummer) (größer|kleiner|groß|klein)
2.6  (gefällt|gefallen|sagt) <3> (mir|ihr|ihm|uns|meiner|mein)? <3> nicht
2.4  (steht|sitzt|sitzen) <3> (nicht|schlecht|komisch)
2.8  (will|kann|wie|möchte|würde|darf|wohin|muss|werde|wo) <7> (zurückschicken|retoure|zurückzuschicken|zurückzusenden|zurückgeben)
2.8  (schicke|sende|schick|schicken|gebe|geben|senden) <6> zurück
2.6  zurückschicken
2.6  (retoure|retourenlabel|retourenschein|retourlabel|rücksendeetikett|rücksendelabel|rücksendeschein|retourschein|rücksendeadresse|retourenadresse|retouretikett|rücksendekosten|retourenformular|rückgaberecht|rückgabefrist|retourenaufkleber|rückschein|rücksendeformular|retourenportal|rückporto|retourenetikett|rücknahme)
2.2  geht zurück
2.4  (größer|kleiner|grösser|kürzer|länger|enger) als <3> (erwartet|gedacht|foto|angegeben|bild|normal|bestellt|beschreibung|vermutet|dachte|angenommen)
2.2  (dachte|erwartet|gedacht|vorgestellt|erhofft) <5> (größer|kleiner|grösser|groß)
2.2  (falsch|verkehrte) größe <2> (bestellt|gewählt|ausgewählt|ausgesucht)
2.2  (nicht) <3> (mein geschmack|vorgestellt|mein stil|mein fall|meinen vorstellungen|meine vorstellung)
-3.2 zu <1> (lang|lange|weit|kurz) <1> (gedauert|dauert|warte|wartezeit|lieferzeit|her|gewartet|dauern|gegangen)
-3.0 (dauert|dauerte|gedauert|lieferzeit|lieferung|warte|wartezeit|akku|akkulaufzeit|kurzem|versand) <4> (lang|lange|klein|kurz|groß)
-2.8 (so|wie|sehr|schon|sehr) (lange|lang|weit) @with mine
-2.8 (klein|groß) <1> (problem|probleme|fehler|danke|dank|lob|manko|mangel|freude|kratzer|fleck|loch|enttäuschung|frechheit|teil|teile|mängel|weile|delle|riss|kinder|kind|geschenk|aber oho|preis|auswahl|firma|schaden)
-2.4 (sehr|wirklich) (klein|kurz|schmal|groß) <3> (lieferzeit|zeit|frist)
-2.4 passt <3> (perfekt|gut|super|genau|wie angegossen|prima|sehr|einwandfrei|alles|hervorragend|optimal)
-2.2 (nicht|kein) <1> zu (klein|groß)
-2.6 (an|zum|zu) <2> (absender|versender)
-2.6 (retoure|zurückschicken) an <1> (absender|versender)
-2.6 (bereits|schon|habe|vor) <6> zurückschicken <8> (geld|erstattet|rückerstattung|nichts)
-2.6 (geld|betrag|rückerstattung|meldung) <6> (zurück|zurückschicken)

[address_change]
2.8  (ändern) <4> (name|namen|empfänger|empfängernamen|empfängername|telefonnummer|lieferort|hausnummer|nachnamen|abholort)
2.8  (empfänger|empfängername|empfängernamen|nachnamen|lieferort|telefonnummer) <4> (ändern|falsch)
2.8  an <2> (arbeit|arbeitsstelle|firma|büro|nachbarin|eltern|freundin|bruder|schwester|ferienadresse|urlaubsadresse) <2> (schicken|liefern|geliefert|senden|verschickt|umleiten)
2.6  (schicken|liefern|geliefert|senden|verschickt|umleiten) <2> an <2> (arbeit|arbeitsstelle|firma|büro|nachbarin|eltern|freundin|bruder|schwester|ferienadresse|urlaubsadresse)
2.8  (neue|neuen|andere|folgende) adresse <3> (schicken|liefern|geliefert|senden|verschickt)
2.8  (vergessen) <4> (hausnummer|plz|postleitzahl|adresszusatz|türnummer|stiege|stockwerk|straße)
2.6  ziehe <5> um
2.6  (hausnummer|postleitzahl|plz|nachname|nummer der wohnung|türnummer) <2> (ist|lautet|heißt|war)
2.8  (vertippt|tippfehler|verschrieben|zahlendreher|schreibfehler) <6> (adresse|straße|hausnummer|plz|postleitzahl|name|nachname|straßenname|ort)
2.8  (adresse|straße|hausnummer|plz|postleitzahl|name|nachname|straßenname|ort) <6> (vertippt|tippfehler|verschrieben|zahlendreher|schreibfehler)
2.6  (wohne|wohnen) <3> nicht mehr
2.4  (wohne|wohnen) <2> (jetzt|inzwischen|mittlerweile|nun)
2.6  neu* (adresse|anschrift|wohnung|telefonnummer|handynummer)
2.4  (lieferung|paket|bestellung) <5> (umleiten|umgeleitet|an mein eltern|an mein büro)
2.8  (schicken|liefern|geliefert|lieferung|liefert|senden) <2> an <2> (packstation|büro|arbeitsplatz|eltern|nachbar|postfiliale|paketshop)
2.8  an <2> (packstation|paketshop|postfiliale|arbeitsadresse) <3> (schicken|liefern|geliefert|senden|umleiten|verschickt)
3.2  adresse <6> (ändern|falsch|umändern|aktualisieren|stimmt nicht|nicht mehr|veraltet|neu|geändert|fehler|vertippt|unvollständig|alte|vergessen|lautet|verkehrt)
3.2  (ändern|falsch|neu*|alte|aktualisieren|ander|unvollständig*|korrekte|richtige|fehler|vertippt|verkehrt) <5> adresse
3.0  (schicken|liefern|geliefert|senden|lieferung|verschickt|umleiten) <5> (an|zu) <3> (adresse|folgende|neue|mein neue|ander adresse|packstation|arbeitsstelle|büro|firmenadresse|mein eltern|mein nachbar)
2.8  (umgezogen|umzug|umziehen|ziehe um|wohne nicht mehr|ziehen um|umgemeldet|verzogen an|neue wohnung)
2.8  (hausnummer|postleitzahl|plz|straße|strasse|telefonnummer|handynummer|name|nachname|türnummer|stiege|ort|namen|vorname|familienname|adresszusatz|straßenname|türnummer) <5> (falsch|ändern|vergessen|fehlt|stimmt nicht|korrigieren|richtig|richtige|verkehrt|vertippt|sondern|muss heißen) 
2.8  (falsch|ändern|vergessen|verkehrte) <3> (hausnummer|postleitzahl|plz|straße|strasse|telefonnummer|handynummer|name|nachname|namen|türnummer)
2.6  (hausnummer|plz|postleitzahl|telefonnummer) <6> (nicht|statt|anstatt|sondern|falsch|vergessen)
2.4  (nachsendeauftrag|umleiten|umadressieren|umleitung|adressänderung|adresskorrektur|adresswechsel|anschriftenänderung|adressfehler)
1.0  adresse
-3.0 (retourenadresse|rücksendeadresse|emailadresse|mailadresse|e-mail-adresse|email adresse|e-mail adresse|mail adresse)
-2.6 (welche|an welche|wohin|ihre|eure|an die) <2> adresse <5> (zurückschicken|retoure|schicken|zurück)
-2.6 (geliefert|abgegeben|zugestellt|angekommen) <5> adresse <3> (aber|obwohl)?
-2.4 (wurde|ist|wurden) <4> an <1> (falsch|ander) adresse <2> (geliefert|abgegeben)
-2.2 adresse <3> (nicht gefunden|unbekannt|war richtig|ist richtig|korrekt|stimmt)

[payment]
3.0  rechnung <2> (fehlt|fehlte|nicht dabei|nicht erhalten|nie erhalten)
2.8  fehlt <3> rechnung
2.6  (für|wegen) <1> (steuer|steuererklärung|buchhaltung|finanzamt|firma|garantie) <4> rechnung
2.6  rechnung <6> (steuer|steuererklärung|buchhaltung|finanzamt|firma)
3.0  (zahlung|kreditkarte|karte|paypal|klarna|lastschrift|twint|visa|mastercard|sofortüberweisung|giropay|sepa|bankeinzug) <5> (nicht|fehlgeschlagen|abgelehnt|fehlgeschlage|gescheitert|fehler|funktioniert nicht|klappt nicht|ausstehend|offen|geht nicht|nicht akzeptiert|abgebrochen|gesperrt|verweigert|hängt|wird nicht|akzeptiert)
3.0  (kann|konnte|lässt) <5> nicht <2> bezahlt
3.0  (zweimal|2 mal|zwei mal|mehrfach|dreimal|mehrmals) <4> (abgebucht|bezahlt|belastet|abgezogen|überwiesen|berechnet|zahlung|eingezogen)
3.0  (abgebucht|bezahlt|belastet|überwiesen|zahlung) <3> (zweimal|zwei mal|2 mal|mehrfach|dreimal)
2.8  zu viel <3> (abgebucht|bezahlt|berechnet|überwiesen|gezahlt)
2.6  (abgebucht|bezahlt|überwiesen|zahlung) <6> (aber|trotzdem|obwohl|jedoch|noch|immer noch|dennoch) <7> (ausstehend|offen|unbezahlt|nicht bezahlt|storniert|nicht verbucht|mahnung|erinnerung|kein bestätigung|offene|nicht bestätigt|zahlungserinnerung|status|nicht gebucht)
2.6  (zahlung|status) <3> (ausstehend|offen|unbezahlt|nicht eingegangen|nicht bestätigt)
2.6  (ausstehend|unbezahlt|zahlungserinnerung|mahnung|mahnungen|inkasso|mahngebühr*|zahlungsaufforderung)
2.8  (brauche|benötige|bitte|schicken|kann|hätte|will|erhalten|fehlt|wo|bekomme|für|ausstellen|zukommen|kein|senden|um) <5> rechnung
2.6  rechnung <5> (schicken|zusenden|brauche|ausstellen|fehlt|per|auf|erhalten|bitte|nicht|mit|falsch|korrigieren|stimmt|zukommen|als pdf|umschreiben|mwst)
2.0  rechnung
2.6  (mwst|mehrwertsteuer|ust-id|umsatzsteuer|ustid) <2> (ausgewiesen*|rechnung|auf|nummer)
2.6  (gutschein|gutscheincode|rabattcode|code|coupon|rabatt|aktionscode|promocode) <5> (nicht|ungültig|funktioniert|abgezogen|akzeptiert|eingelöst|einlösen|falsch)
2.2  (zahlungsart|zahlungsarten|zahlungsmöglichkeit*|zahlungsmethode|ratenzahlung|kauf auf rechnung|vorkasse|bankverbindung|kontodaten|zahlungsdaten|bankdaten|iban|zahlungslink)
2.2  (wie|womit|kann ich|kann man) <4> (bezahlt|überweisen) ?
2.2  (geld|betrag|überweisung|zahlung) <3> (eingegangen|angekommen|erhalten|gebucht) ?
2.2  (abgebucht|falscher betrag|falsche summe|zu hoher betrag)
1.6  zahlung
1.2  (kreditkarte|klarna|überwiesen|überweisen|lastschrift)
-2.6 (zoll|steuer*|einfuhr*|versandkosten|porto|zollamt) <8> (bezahlt|rechnung|abgebucht)
-2.6 (rechnung|bezahlt) <6> (zoll|einfuhr*|zollamt)
-2.4 (bezahlt|zahlung) <6> (nichts erhalten|nie erhalten|nicht geliefert|nicht angekommen|nicht verschickt|normal|express*)
-2.4 (paypal|klarna|kreditkarte|bank|käuferschutz) <5> (fall|streitfall|käuferschutz|melden|einschalten|zurückbuchen|rückbuchung|zurückholen|eröffne*|gemeldet|wenden|beschwerde)
-2.4 (fall|käuferschutz|streitfall|konflikt) <3> (bei|über|paypal) <1> (paypal|klarna)
-2.2 (rückerstattung|geld zurück|erstattet) <4> (kreditkarte|paypal|konto|karte|klarna)
-2.0 (rechnung) <2> (getragen|machen|ohne)

[product_question]
2.2  (gern|gerne) wissen <2> (ob|wie|welche|was|wieviel) @without mine
2.0  (wollte|möchte) <1> (fragen|wissen) <2> (ob|wie|welche|was|wieviel) @without mine
2.8  (kann ich|kann man|gibt|wäre|könnt|bekomme ich) <5> ander <1> (farbe|größe|modell|farben|material) <2> (bestellt|haben|erhalten)? ?
2.4  (nachschub|nachproduziert|neue lieferung|wieder rein|nachbestellen) ?
2.0  (hat|haben|ist|sind|kann|passt|passen) <1> {goods} ? @without mine
1.8  (hat|haben) (die|der|das|es) ? @without mine
2.2  (gibt es|habt ihr|haben sie|führen sie) <3> (ander|mehrere|verschiedene|noch|auch|passende) ? @without mine
2.6  (großhandelspreis*|großhandelskondition*|händlerkonditionen|einkaufspreis*|händlerrabatt|wiederverkaufen|wiederverkauf|großhandels*)
2.2  (kann man|lässt sich|kann ich) <6> (waschen|abnehmen|einstellen|verstellen|falten|dimmen|zusammenklappen|tragen|aufladen|anschließen|benutzen|verwenden|austauschen) ? @without mine
2.2  (was kostet|wie teuer)
2.8  (gibt|haben sie|habt ihr|hast du|verkaufen sie|hätten sie|führt ihr|führen sie|verkauft ihr) <8> (größe|farbe|modell|in|ander|lager|schwarz|weiß|rot|blau|grün|für|rabatt|grösse|vorrätig|verfügbar|lagernd|auf lager) ?
2.6  (gibt|gibts) <3> (das|die|den|es|diese|dieses|diesen|ihn|sie) <4> (auch|in|noch|wieder|für|als|mit|größe) ?
2.6  (lager|vorrätig|verfügbar|lieferbar|erhältlich|lagernd|ausverkauft|vorrat|nachbestellt|wieder da|restock) ?
2.2  (wieder|wann) <4> (verfügbar|lieferbar|vorrätig|lager|erhältlich|lagernd)
2.8  (ist|sind|kann|passt|wäre|wird|hat) <6> (kompatibel|wasserdicht|waschbar|original|enthalten|leder|baumwolle|geeignet|neu|dabei|spülmaschinengeeignet|spülmaschinenfest|echt|dimmbar|verstellbar|inklusive|wasserfest|maschinenwaschbar|gefüttert|trocknergeeignet|vegan|nickelfrei|elastisch|dehnbar|inbegriffen|aufladbar|blickdicht|zertifiziert|bpa frei|unisex|mikrowellengeeignet) ?
2.6  (welche|welcher|welches|welchen|was für) <3> (größe|material|farbe|gewicht|länge|höhe|leistung|stoff|modell|breite|spannung|watt|volt|maße|farben|unterschied|durchmesser|anschluss|anschlüsse|marke|akku|batterien|kapazität|sprache|iphone|stecker|abmessungen) ?
2.6  welche größe
2.6  wie <1> (groß|lang|breit|schwer|hoch|tief|viel|dick|laut|stark|viele|teuer|hell|alt|fällt|fallen|funktioniert|weit|wäscht) ?
2.4  (wieviel|wie viel|was) <2> (kostet|kosten|wiegt|misst|koscht|kostn) ?
2.4  (was|wieviel) kostet
2.4  (passt|passen|geeignet|kompatibel|funktioniert|geht) <4> (für|auf|mit|in|zu|an|bei|unter) ? @without complaint
2.4  aus (was|welchem) <2> (material|besteht|gemacht|stoff|leder)
2.4  (material|maße|abmessungen|maßangaben|gewicht|durchmesser|länge|spannung|watt) ?
2.6  (mengenrabatt|großbestellung|wiederverkäufer|händlerpreis*|großhandel|grosshandel|staffelpreis*|angebot über|größere menge|größere mengen|großabnahme|preisliste|katalog|b2b|sammelbestellung|musterstück)
2.2  (rabatt|preisnachlass|sonderpreis|aktion|gutschein|angebot|skonto|studentenrabatt|ermäßigung) ? @without complaint
2.2  (rabatt) <3> (ab|bei|wenn|für) <2> (stück|<number>|größere|abnahme)
2.6  (versenden|liefern|verschickt|liefert|schicken|schickt|versendet|geliefert|versand|lieferung) <4> (nach|in die|ins) <3> (österreich|schweiz|deutschland|ausland|italien|luxemburg|südtirol|liechtenstein|belgien|frankreich|packstation|polen|eu|usa) ?
2.4  (versandkosten|wie lange|lieferzeit|versand) <6> (nach|kosten|dauert|dauer|hoch) ? @without mine
2.0  (wie lange) <3> (dauert|lieferzeit|versand|lieferung) ? @without mine
2.4  (vor|bevor|ehe) <2> (dem kauf|dem bestellen|ich bestelle|ich kaufe|ich bestellt|kauf|ich das bestellt|bestellung)
2.2  (überlege|interessiere|interesse|interessiert|würde gerne|will gerne|möchte gerne|spiele mit dem gedanken) <5> (kaufen|bestellt|an diesem|an dem|für|dieses|am|artikel) @without complaint
2.0  (ich bin|größe|bei|gewicht|wiege|körpergröße) <3> <number> <1> (cm|kg|kilo|groß|m)
1.6  (cm|kg) @without complaint
2.4  (wunschname|gravur|personalisiert|personalisieren|eigenes logo|sonderanfertigung|maßanfertigung|gravieren|eigenem logo|bedrucken|wunschtext|mit namen)
2.2  (frage|fragen) <3> (zum|zu|bezüglich|über|zur) <3> (artikel|produkt|größe|{goods}) @without complaint
2.0  (garantie|gewährleistung) ? @without complaint
1.8  (größentabelle|maßtabelle|datenblatt|betriebsanleitung als pdf|größenberatung)
2.2  (unterschied) <3> zwischen
2.0  (kann|könnt|können) <3> (mehr|weitere|noch ein|genaue|nähere) <2> (foto|infos|informationen|angaben|details|maße) ?
2.2  (mehr|weitere) (foto|infos|informationen) <3> (zu|zum|über|vom) @without complaint
2.0  (farbe|größe|grösse|modell|version) ? @without complaint
1.4  (ist das|sind die|gibt es|kann man|welche|hat das|ist der|ist die) ? @without mine
-2.6 (erhalten|angekommen|kaputt|geliefert|falsch) ?
-2.4 (wo|wann) <4> (paket|sendung|mein|geld|lieferung) ?
-2.2 (umtauschen|stornieren|zurückschicken|erstattet) ?
-2.0 (wie lange|wie oft|wie viel|wieviele) <4> (noch|warte|gewartet|mails)
-2.0 was (soll|ist) <3> (jetzt|los|damit|passiert|nun)

[received_ok]
2.4  (gut|heil|dankend|wohlbehalten|einwandfrei) erhalten
2.0  (besten|herzlichen|tausend|lieben) danke @without complaint
2.0  (bombenfest|einwandfreier|kinderleicht|superleicht|leicht|einfach) <2> (zu montieren|zu bedienen|zu benutzen|aufzubauen|anzubringen|montage|aufgebaut|installiert|zu reinigen)
2.0  hält <1> (bombenfest|super|fest|gut|bombig|prima)
1.8  (würde|werde|gern|gerne|sicher|bestimmt|definitiv) <3> wieder <1> (bestellt|kaufen|zuschlagen|nehmen) @firm @without complaint
1.4  (bombenfest|unkompliziert|liebevoll|ausreichend|zweckmäßig|kuschlig|warm|flauschig|kompakt)
2.0  (positiv|angenehm) überrascht
1.8  (für den preis) <3> (gut|okay|nichts sagen|top|super|unschlagbar|in ordnung|kann man)
-2.6 wie gewünscht <4> (foto|video|beleg|rechnung|hier|anbei)
1.8  (volle|vollste) zufriedenheit
1.8  (absolut|voll|sehr) (happy|top|lecker|begeistert)
-1.8 danke <3> (nachricht|antwort|rückmeldung|info|verständnis|mühe|bemühungen|information|auskunft)
2.4  (sehr|echt|super|wirklich|total|richtig|absolut|mega|voll|rundum|alles|ganz|so|mehr als|durchaus|völlig) <1> (gut|super|schöne|zufrieden|schnell|praktisch|stabil|bequem|nützlich|hilfreich|freundlich|angenehm|weich|nett|empfehlen|lecker|leicht|bin zufrieden)
1.6  super
1.3  gut
1.5  schöne
2.2  (sehr|echt|wirklich|total|richtig|mega|ganz|super|wunder|sieht|sind|wie) <1> schön
1.6  schön (und|anzusehen|verarbeitet|verpackt|warm|weich)
1.8  schön @alone
1.8  zufrieden
1.0  schnell
1.4  empfehlen
2.2  (kann|würde|nur|sehr|klare|absolut|absolute|jederzeit|gerne|weiter) <3> empfehlen
1.4  (praktisch|stabil|bequem|robust|weich|kuschelig|nützlich|nützliches|handlich|hilfreich|angenehm|wertig|leicht|zuverlässig|seriös|stylisch|elegant|nützliche|gemütlich|passgenau|passgenauigkeit)
2.4  (gut|super|schöne|beste|tolle) <1> (qualität|verarbeitung|artikel|preis|ware|service|kommunikation|händler|passform|cover|hülle|produkt|material|sound|klang|{goods}|kontakt|abwicklung|geschenkidee|kundenservice|idee|sache|kauf)
2.2  (qualität|verarbeitung|artikel|ware|{goods}|material|klang|sound|passform|alles|service|preis|größe|farbe) <4> (gut|super|schöne|stimmt|einwandfrei|in ordnung|tadellos|passt)
2.2  (preis leistung|preis-leistung|preisleistung|preis-leistungs-verhältnis|preisleistungsverhältnis|preis leistungsverhältnis)
2.4  (wie) <1> (beschreibung|abgebildet|bestellt|foto|erwartet|angegeben|erhofft|gewünscht|auf dem foto|immer|gedacht) @without complaint
2.4  entspricht <3> (beschreibung|foto|erwartungen|erwartung|angaben|abbildung|vorstellungen)
2.6  (schnell|super|gut) <1> (geliefert|verschickt|angekommen|erhalten|lieferung|verpackt|versand|bearbeitung|da|bearbeitet|antwort)
2.6  (lieferung|versand|geliefert|kam|ging|verpackung|versandt|ankunft) <3> (schnell|super|gut|pünktlich|problemlos|reibungslos|früher|rechtzeitig|einwandfrei|unkompliziert|tip top)
2.6  (gut|heil|unversehrt|wohlbehalten|sicher|unbeschädigt|pünktlich|rechtzeitig|gestern|heute|endlich|inzwischen|mittlerweile|soeben|gerade|eben|nun doch|doch noch) <2> (angekommen|erhalten|geliefert|da|gekommen) @without complaint
2.4  (angekommen|erhalten|da) <4> (danke|super|gut|alles)
1.8  (paket|sendung|ware|lieferung|bestellung|artikel|{goods}) <4> (angekommen|erhalten|da) @without complaint
2.2  (paket|sendung|ware|lieferung|bestellung) <3> (ist|sind) <2> (da|angekommen) @without complaint
2.4  (bin|sind|war|waren|freut|tochter|sohn|frau|mann|freundin|mama|kind|kinder|enkel|hund|katze) <5> (zufrieden|freut sich|liebt|lieben|hat sich gefreut|gefreut|freuen)
2.0  (ich liebe|lieben|liebt|verliebt) <2> (es|sie|das|ihn|dieses|diese|die|den|in)
2.6  (gerne|gern|jederzeit|immer|bestimmt|sicher|definitiv) <2> wieder
2.2  (würde|werde|bestelle|kaufe|kauf) <6> wieder @without complaint
2.6  gefällt <5> (gut|sehr|super|richtig|mega|schöne)
2.0  gefällt <2> (mir|uns|ihr|ihm|meiner|mein) .
2.6  (passt|funktioniert|sitzt|läuft|geht|klappt|hält|lädt|macht) <4> (gut|super|einwandfrei|perfekt|prima|wie angegossen|genau|problemlos|tadellos|hervorragend|was es soll|bestens|wie es soll|wunderbar|optimal)
2.0  (alles|hat|passt|war) <2> (bestens|gepasst|geklappt|in ordnung|paletti|okay|passt|tutti|prima|gut gelaufen)
2.0  (nichts|nix|kein) <2> (auszusetzen|beanstanden|meckern|beanstandung|beanstandungen|zu bemängeln) @firm
2.0  (kann|konnte) <2> nicht (meckern|klagen) @firm
1.8  (kein problem|keine probleme|ohne probleme|problemlos|reibungslos) @firm
1.6  nicht schlecht @firm
1.2  danke
2.0  danke @alone
2.2  (danke|vielen dank) <6> (lieferung|ware|paket|schnelle|schnell|gut|hilfe|service|alles|angekommen|super|kulanz|unterstützung|erstattung|rückerstattung|erledigt) @without complaint
2.2  (erledigt|geklärt|gelöst|aufgetaucht|hat sich erledigt) @without complaint
2.0  (fünf|5|volle) <1> (sterne|punkte|stars)
1.6  (daumen hoch|weiter so|aber oho|hut ab|chapeau|top shop|note 1|kauftipp|volltreffer|bravo|lob|sehr empfehlen|ein traum|passt|freue mich|freu mich|wow)
1.4  (besser als|übertrifft|übertroffen) <3> (erwartet|erwartungen|gedacht)
2.0  (hätte nicht gedacht) <8> gut
1.4  {praise} @alone
1.6  (👍|😍|❤|🥰|😊|💕|👌|⭐|💯|🤩|😘|💖|👏)
-2.2 (nicht|kein|weder|nie|wenig|weniger|nicht so|kaum) <3> (gut|super|schöne|zufrieden|empfehlen|schnell|bequem|stabil|praktisch|wertig|hochwertig|angenehm|begeistert)
-2.2 (passt|funktioniert|gefällt|läuft|geht|hält) <4> nicht
-1.6 (danke im voraus|vielen dank im voraus|dank im voraus|im voraus|danke vorab|vorab|schonmal danke|danke schon mal|danke für ihre antwort|danke für die antwort|danke für rückmeldung|danke für ihre rückmeldung|danke für nichts|danke für die info|danke für ihre hilfe|danke für die hilfe)
-1.4 gut (tag|morgen|abend|nacht|tach|rutsch)
-1.4 schöne (grüße|gruß|tag|abend|wochenende|feiertage|woche|dank)
-1.8 (wäre|würde|hätte|hoffe|bitte|sollte) <5> (schöne|gut|super|schnell|zufrieden|nett|danke)
-1.6 (so|möglichst|bitte|sehr) schnell <3> (wie|möglich|antwort|lösung|klären|schicken)
-1.8 so schnell wie möglich
-1.4 {praise} <3> aber
-2.0 (schnell|gut) <3> (kaputt|leer|defekt)
-1.8 (wie|ganz|zu) (gut|schöne|schnell) ?

[unsubscribe]
@firm
3.2  (nachricht|newsletter|werbung|angebote|werbemails) <2> nicht mehr
3.2  (nicht mehr|kein|keine weiteren|nie wieder) <3> (nachricht|newsletter|werbung|angebote|werbemails) <2> (erhalten|schicken|haben|bekommen|mehr)
3.4  (adresse|mailadresse|email) <4> (von|aus) <2> (liste|verteiler|datenbank|system|kartei)
-3.0 kein <2> nachricht erhalten
3.8  (newsletter|newslettern|werbung|werbemails|werbemail|mailings|abo|verteiler|mailingliste|werbenachrichten|rundmails|nachricht|sms) <6> (abbestellen|abmelden|abbestellt|abgemeldet|abbestelle|kündigen|austragen|entfernen|einstellen|stoppen|ab|löschen|unterlassen|deabonnieren|erhalten|widersprechen|abbestell|widerrufen) @with promo
3.8  (abbestellen|abmelden|melde|meldet|austragen|entfernen|streichen|nehmen|nehmt|löschen|kündigen|stoppen|trage|tragen|stoppt|abgemeldet|raus|streicht) <7> (newsletter|newslettern|verteiler|mailingliste|liste|werbung|abo|adressliste|werbemails|mailverteiler|emailverteiler|datenbank|verteilerliste|mail-verteiler|kundenkartei)
3.6  (kein) <3> (werbung|newsletter|werbemails|werbemail|angebote|werbe|werbenachrichten|spam|rundmails|weiteren mails|mails mehr|nachricht mehr|nachrichten mehr|mail mehr)
3.2  kein <2> nachricht <3> (mehr|senden|schicken|erhalten) @without complaint
3.0  (nicht|nie) <3> (schreiben|anschreiben|kontaktieren|belästigen|zuspammen|mailen|zumüllen)
3.0  (hört auf|aufhören|stoppt|stop|stopp|schluss) <5> (mails|nachricht|werbung|spam|spammen|schicken|newsletter|werbemails)
3.0  nie <3> (angemeldet|abonniert|bestellt|eingetragen|zugestimmt) <4> (newsletter|verteiler|werbung)?
3.4  (newsletter) <3> (nie|nicht) <3> (bestellt|abonniert|angemeldet|mehr)
3.0  (löschen|löscht|lösche|entfernen|löschung) <5> (daten|mailadresse|emailadresse|account|kundenkonto|konto|e-mail-adresse|email|mail-adresse|email-adresse|kontaktdaten)
3.0  (daten|mailadresse|emailadresse|e-mail-adresse|account|kundenkonto|email-adresse|mail) <4> (löschen|entfernen|austragen|löscht|gelöscht)
3.2  (abmelden|unsubscribe|abmeldung|austragen|abbestellen) @alone
2.6  (abmelden|austragen|unsubscribe|abmeldung|deabonnieren)
2.6  (einwilligung|werbewiderspruch|widerspreche|dsgvo) <6> (werbung|daten|löschen|verarbeitung|nutzung|widerrufen)?
2.0  (newsletter|spam|werbemails|werbemail|zugespammt|zugemüllt|spammail)
2.2  stop @alone
-2.6 spam <1> (ordner|gelandet|nachgesehen|geschaut|postfach)
-2.6 (auch im|im|auch) spam
-2.4 kein <2> nachricht <3> (erhalten|bekommen|gekommen|von ihnen|von euch)
-2.2 newsletter <2> (rabatt|gutschein|code)

# ====================================================================================
# flags
# ====================================================================================

[dispute]
-2.4 käuferschutz <2> (verlängern|läuft ab|abgelaufen|endet)
-2.4 klarna <6> (zurückschicken|retoure)
2.6  (eröffne|eröffnet|eröffnen|öffne|öffnen|geöffnet|aufgemacht|aufmachen|mache|starte|gestartet|eingereicht|melde|einreichen|beantrage|beantragt|eröffn|offen|läuft|einleiten|eingeleitet|beantragen|eskalieren|stellen|gestellt) <6> (fall|streitfall|käuferschutz|antrag|paypal fall|dispute|claim|verfahren|chargeback)
2.6  (fall|streitfall|käuferschutz|antrag|käuferschutzantrag|claim) <6> (eröffne|eröffnet|eröffnen|öffne|öffnen|geöffnet|aufgemacht|aufmachen|gestartet|eingereicht|einreichen|beantrage|beantragt|offen|läuft|einleiten|eingeleitet|melde|melden|gemeldet|beantragen|einschalten|stellen|gestellt|nutzen|starten|in anspruch)
2.6  streitfall
2.4  käuferschutz
2.6  (chargeback|rücklastschrift|a-bis-z|a-z garantie|a-z-garantie|a bis z garantie|garantieantrag|konfliktlösung|konfliktlösungen)
2.4  (paypal|ebay|amazon|klarna|bank|kreditkarte|kreditkartenfirma|aliexpress|temu|kreditinstitut|kreditkartenunternehmen|trusted shops|zalando|etsy|visa|mastercard) <5> (melden|gemeldet|einschalten|wenden|beschweren|beschwerde|zurückholen|zurückbuchen|rückbuchung|reklamieren|meldung|zurückgeholt|zurückziehen|eingeschaltet|kontaktieren|kontaktiert|informieren|gewandt|fall|antrag|klären|reklamiert|rückbuchen)
2.4  (melde|melden|wende|wenden|beschwere|beschweren|zurückholen|zurückbuchen|beschwerde|hole|reklamiere|meldung|gemeldet|lasse|buche|gehe|schalte) <6> (paypal|ebay|amazon|klarna|bank|kreditkarte|aliexpress|trusted shops|kreditkartenfirma|temu|plattform|hausbank|etsy|visa|mastercard)
2.4  (lastschrift|zahlung|abbuchung|betrag|geld|buchung) <4> (zurückbuchen|zurückgebucht|zurückgehen|zurückholen|zurückziehen|rückbuchen|zurückbuche|zurückrufen)
2.2  (zurückbuchen|zurückgebucht|rückbuchung|zurückbuche) <4> (bank|lasse|lassen|veranlassen|werde)
-2.8 (fall|streitfall|käuferschutz) <4> (geschlossen|zurückgezogen|geschlossen|gelöst|schließen|zurückziehen|beendet|erledigt)
-2.4 (kein|ohne|nicht) <3> (streitfall|fall|käuferschutz)
-2.4 (auf|in|jeden|keinen|im|garantie|gewährleistungs) fall

[urgent]
@firm
2.4  (dringend|dringende|dringendst|dringlich|eilig|eilt|asap|eilbedürftig|notfall|eile|pressiert)
2.2  (so schnell wie möglich|schnellstmöglich|baldmöglichst|schnellstens|umgehend|unverzüglich|so bald wie möglich|sobald wie möglich|schleunigst|schnellst möglich)
1.4  (sofort|sofortige|sofortigen|bitte schnell)
2.4  (brauche|benötige|brauchen|benötigen|bräuchte|benötigt|gebraucht|will|muss|müsste) <6> (bis|vor|zum|zu|für|am|spätestens) <4> (weihnachten|geburtstag|hochzeit|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|urlaub|party|ostern|konfirmation|taufe|wochenende|nikolaus|feier|kommunion|abreise|abschluss|karneval|fasching|halloween|jubiläum|woche|sonnabend|wochenend|einschulung|muttertag|valentinstag|abiball|reise|beerdigung|firmung)
2.2  (bis|vor|zum|zur|spätestens|rechtzeitig zu) <3> (weihnachten|geburtstag|hochzeit|urlaub|party|ostern|konfirmation|taufe|nikolaus|kommunion|abreise|karneval|fasching|halloween|heiligabend|einschulung|muttertag|valentinstag|abiball|beerdigung|firmung)
2.2  (geburtstag|hochzeit|feier|party|taufe|weihnachten|urlaub|konfirmation|reise) <4> (ist|morgen|übermorgen|woche|samstag|sonntag|freitag|montag|tag|bald)
2.0  geschenk <4> (für|zum|zur|zu|war|ist|sein)
2.0  (als|ein|zum) geschenk
2.2  (fahre|fliege|fliegen|fahren|verreise|reise|verreisen) <6> (urlaub|morgen|woche|samstag|sonntag|freitag|montag|bald|weg|ab|am)
2.2  (in|im) <2> urlaub <2> (fahre|fliege|fahren|fliegen|gehe|bin)
2.0  (zeit drängt|läuft die zeit|letzte minute|keine zeit mehr|auf den letzten drücker)

[angry]
2.4  (frechheit|unverschämt|unverschämtheit|unverschämte|unverschaemt|sauerei|schweinerei|skandal|skandalös|lächerlich|zumutung|unfassbar|inakzeptabel|empörend|dreist|dreiste|ungeheuerlich|peinlich|unmöglich von|indiskutabel|bodenlos|bodenlose|armutszeugnis|saftladen|schweineladen|sauladen|drecksladen|scheißladen|saubande|verbrecher|lügner|lügen|kriminell|unseriös|unseriöser|unseriöse|mafia|bande|diebe)
2.4  betrug
2.2  (wütend|sauer|stinksauer|stocksauer|verärgert|empört|genervt|fassungslos|entsetzt|angepisst|zornig)
2.4  (arsch|arschloch|arschlöcher|idioten|idiot|wichser|deppen|trottel|verdammt|verdammte|verdammter|kotzen|kotzt|fick*|hurensöhne|vollidioten|scheißverein|drecksverein|saftsäcke|penner|spinner|gfrast|verarschen|verarscht|dreckspack|leck mich)
1.2  (nie wieder|nie mehr)
2.2  (einmal und nie wieder|nie nie wieder|finger weg|vorsicht betrug|kauft hier nicht|das allerletzte|das letzte|unter aller sau|reicht mir|reicht jetzt|jetzt reichts|mir reichts|nase voll|schnauze voll|satt|platzt der kragen|geduld am ende|geduld ist am ende|langsam reicht|schämt euch|schämen sie sich|so eine|so ein schrott)
1.8  (dritte|vierte|fünfte|dritten|zum dritten|zum vierten|x-te|zigmal|mehrfach|mehrmals) <1> (mail|mal|nachricht|email|geschrieben|versuch)
1.6  (kein|nie) <2> (antwort|reaktion|rückmeldung) <3> (erhalten|bekommen|trotz)
1.6  schrott
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise
-2.6 (nicht|kein) <2> (sauer|böse|frechheit|betrug)

[legal]
2.8  (anwalt|anwältin|rechtsanwalt|anwalts|rechtsanwältin|polizei|anzeige erstatten|anzeige|gericht|gerichtlich|gerichtliche|klage|verklagen|verklage|rechtliche|rechtlich|rechtsschutz|rechtsschutzversicherung|verbraucherzentrale|verbraucherschutz|verbraucherschützer|konsumentenschutz|arbeiterkammer|vki|strafanzeige|mahnbescheid|rechtsweg|juristisch|juristische|ombudsmann|schlichtungsstelle|staatsanwaltschaft|konsumentenforum|anzeigen|bundesnetzagentur|abmahnung|rechtsbeistand|rechtlichen|konsumenteninfo|betreibung|amtsgericht|gesetzliche frist|nachfrist|fristsetzung)
2.2  (zeige|zeig) <3> (an|anzeigen)
2.2  (ak wien|bgb|paragraf)
-2.6 (anzeige|anzeigen|angezeigt) <3> (auf|im|display|shop|app|ihrer|ebay|beschreibung|bestellt|foto|gerät|akku)
-2.6 (wird|werden|laut|in der|ihre|display|digitale) <3> (anzeige|anzeigen)
-2.2 (rechtlich|gesetzlich) <1> (gut|in ordnung)
-2.2 (polizei|gericht) <1> (auto|kostüm|spielzeug|leckeres)

[stain]
2.4  fleck
2.2  (dreckig|dreckige|verschmutzt|schmutzig|schmutzige|verdreckt|verschmutzung|verschmutzungen|schmutzflecken|ölfleck|rostfleck|rostflecken|makeup|make-up reste|lippenstiftspuren|deoflecken|vergilbt|verfärbung|verfärbungen|klebereste|tinte|schmierig)
2.0  (*flecken|*fleck)
-2.6 (kein|nicht|ohne) <2> (fleck|schmutz)

[accessory]
@firm
2.4  (fehlt|ohne|kein|vergessen|wo) <4> {accessory}
2.4  {accessory} <5> (fehlt|nicht dabei|nicht drin|vergessen|nicht mitgeliefert|nicht enthalten|nicht im|nicht geliefert|nicht beigelegt|nicht mit dabei|nicht gefunden|fehlte|war nicht)
2.4  nicht <1> (dabei|enthalten|mitgeliefert) <3> {accessory}
2.2  {accessory} <3> (schicken|nachliefern|nachsenden)
-2.6 {accessory} <4> (funktioniert|lädt|kaputt|defekt|geht nicht|passt nicht|zu kurz)
-2.4 kein (schlüssel|armband) mehr

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (rückerstattung|erstattung|erstatten|erstattet|rückzahlung|rueckerstattung|refund|zurückerstatten|zurückerstattet|zurückzahlen|zurücküberweisen)
2.4  geld <3> (zurück|zurueck|wieder|wiederhaben|zurückhaben|zurückbekommen)
2.4  (überweisen|zahlen|geben) <3> geld <2> (zurück|zurueck)
-2.6 (keine|kein|nicht|ohne|statt|anstatt) <3> (rückerstattung|erstattung|geld zurück|erstatten)

[wants_reissue]
@firm
2.4  (ersatz|ersatzlieferung|neulieferung|nachlieferung|ersetzen|austausch|austauschen|umtausch|umtauschen)
2.4  (schicken|senden|sendet|schickt|schick|sende|möchte|will|bevorzuge|hätte|brauche|liefern|liefert) <4> (neu|neue|neues|neuen|neuer|nochmal|noch einmal|erneut|andere|anderes|anderen|richtige|richtigen|richtiges)
-2.6 (keine|kein|keinen|nicht|statt|anstatt) <1> (ersatz|ersatzlieferung|neue|neues|neuen|austausch|umtausch)

[agrees]
@firm
2.2  (einverstanden|akzeptiere|akzeptieren|abgemacht|zustimme)
2.2  (ok|okay|ja|gut|prima|super|gerne|perfekt|in ordnung) <2> (ich|nehme|machen|dann|bitte|für mich|so machen|danke)
2.2  (passt für mich|das passt|klingt gut|geht in ordnung|machen wir so|bin dabei|nehme ich)
-2.6 (nicht|nie|niemals) <2> (einverstanden|akzeptiere|akzeptieren|ok|in ordnung)

[declines]
@firm
2.4  (nicht) <2> (einverstanden|akzeptieren|akzeptiere|akzeptabel|annehmen|akzeptiert)
2.4  (akzeptiere|akzeptieren) <4> nicht
2.2  (lehne ab|lehne das|lehne ihr|ablehnen|weigere)
2.2  (nicht|zu) <1> (genug|ausreichend|wenig|fair|ausreichen)
2.2  (nein danke|auf keinen fall|kommt nicht in frage|reicht nicht|reicht mir nicht)
