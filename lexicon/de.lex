# replyd lexicon: German, of Germany, Austria and Switzerland. The format is in
# replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# Verbs part and words are joined: gaps bring "kam ... nicht an" together, "*paket" any
# parcel.

language de
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same nicht = nich, net, ned, nit, nciht, nihct, nixht
@same nichts = nix, nichs, nüscht
@same ist = is, iss
@same habe = hab, haben, hat, hatte, hatten, habt, hätte, hätten
@same paket = pakete, paketes, päckchen, packet, sendung, sendungen, päcken, paketsendung, pakets, päckli, briefsendung, warensendung
@same bestellung = bestellungen, besellung, bestelung, order, auftrag, bestllung
@same bestellt = bestellte, bestellen, bestelle, bestelt, gekauft, kaufte, gekaufte, bestelltes, kauf, geordert, gewählt, ausgewählt, bestelte
@same artikel = artikels, artikeln, produkt, produkte, produkts, produktes, ware, waren, gegenstand, artickel
@same erhalten = erhalte, erhielt, bekommen, bekam, bekomme, gekriegt, kriegen, krieg, empfangen, bekommne, erhallten, erhalen, erhaltene, kriegt, bekommt, bekomm
@same angekommen = ankommen, ankam, angekomen, eingetroffen, eingegangen, ankommt, angekommne, angekomme
@same geliefert = geliefet, liefern, lieferte, zugestellt, zustellen, ausgeliefert, gelifert, ausgehändigt, zugestelt, liefert, gelieferte
@same lieferung = lieferungen, zustellung, liferung, lieferzeit, auslieferung, lieferzeiten
@same verschickt = geschickt, versendet, versandt, verschicken, versenden, schickt, schicken, schickten, verschickte, losgeschickt, abgeschickt, zugeschickt, schicke, senden, gesendet, zusenden, zugesandt, sendet, verschik
@same warte = warten, gewartet, wartete, wart, abwarten
@same funktioniert = funktionieren, funktionierte, funktionirt, geht, gehen, ging, läuft, laufen, funzt, tut, funktionstüchtig, funktionsfähig, funkioniert, funktionier
@same lädt = laden, lud, auflädt, geladen, aufladen, ladet, aufgeladen, läd, ladevorgang
@same kaputt = kaput, defekt, defekte, defekter, defektes, kaputte, kaputtes, kaputter, kaputtgegangen, zerbrochen, zerbrochene, gebrochen, bricht, zerbrach, zerbricht, gerissen, riss, risse, reißt, reisst, zerrissen, gerissene, abgebrochen, brach, gesprungen, gebrochene, kapput,
	kaputtt, hinüber, zersprungen, angebrochen, durchgebrochen, eingerissen, aufgerissen, aufgeplatzt, geplatzt, kapputt, gesplittert
@same beschädigt = beschädigte, beschädigtes, beschädigter, beschädigung, beschädigungen, verbeult, beule, beulen, dellen, delle, eingedrückt, zerdrückt, zerkratzt, kratzer, verkratzt, verbogen, verbogene, verzogen, schief, schiefe, krumm, krumme, zerknittert, zerquetscht, zerstört,
	schaden, schäden, demoliert, ramponiert, zerbeult, beschätigt, deformiert, angeschlagen
@same loch = löcher, löchern, löchrig
@same fleck = flecken, befleckt, verschmutzt, flecke, fleckig
@same dreckig = schmutzig, verdreckt, schmuddelig, schmutz, dreck, verschmutzung
@same qualität = qualitäten, quali, qualitat, qualtität, quallität, verarbeitung, qualitativ, quallitet
@same schlecht = schlechte, schlechter, schlechtes, schlechten, schlechteste, schlechtem, mies, miese, mieser, mieses, miserabel, miserable, minderwertig, minderwertige, minderwertiger, grottig, grottenschlecht, lausig, lausige, mangelhaft, mangelhafte, unterirdisch, unterirdische, schlechtester,
	billigste, ungenügend, dürftig, schwach, schwache, minderwertiges, mangelhaftes
@same schrott = müll, mist, scheiße, scheisse, scheiß, ramsch, schund, murks, elektroschrott, billigschrott, pfusch, schrottig, plunder, kack, kacke, tonne, mülleimer, billigramsch, billigzeug
@same furchtbar = furchtbare, schrecklich, schreckliche, grauenhaft, grauenvoll, katastrophe, katastrophal, katastrophale, grausam, entsetzlich, fürchterlich, unbrauchbar, unbrauchbare, nutzlos, grauenhafte, horror
@same enttäuscht = enttäuschend, enttäuschung, entäuscht, enttäuschende, unzufrieden, enttäuschender, ernüchternd, entteuscht
@same betrug = betrüger, betrogen, abzocke, abzocker, abgezockt, verarscht, verarsche, verarschung, verarschen, schwindel, nepp, reingelegt, gauner, scam, fakeshop, betrügerisch, betrügern, fakeseite, beschiss, beschissen, lügner, abgezogen
@same falsch = falsche, falscher, falsches, falschen, falsh, verkehrt, verkehrte, verwechselt, falschlieferung, fehllieferung, vertauscht, flasch, faslch
@same anders = andere, anderer, anderes, anderen, ander, andren, abweichend, abweichende, unterschiedlich, unterscheidet
@same größe = größen, konfektionsgröße, schuhgröße, gr, maße, abmessungen, passform
@same farbe = farben, farbton, farblich, farbig
@same modell = modelle, ausführung, variante, version, typ
@same klein = kleine, kleiner, kleines, kleinen, winzig, winzige, winziger, winziges, eng, enge, enger, kurz, kurze, kurzer, knapp, schmal, schmale, mini, klitzeklein, kleinn, miniatur, zierlich
@same groß = großer, großes, großen, weit, weite, riesig, riesige, lang, lange, länger, breit, breite, größer, locker, riesengroß, überdimensional
@same erstattung = rückerstattung, erstattungen, rückzahlung, rückvergütung, refund, erstatung, rückertattung
@same erstatten = erstattet, zurückerstatten, zurückerstattet, rückerstatten, erstattete, zurückzahlen, zurückgezahlt, zurücküberweisen, zurückgezahlt, rückerstattet, erstatte, zurückbezahlt, gutschreiben, gutgeschrieben, erstatet
@same geld = kohle, betrag, kaufpreis, kaufbetrag, knete, summe
@same stornieren = storniert, storno, stornierung, annullieren, abbestellen, abbestellt, storniere, widerrufen, widerruf, widerrufe, stonieren, stornirt, storniern, annulliert
@same umtausch = umtauschen, umgetauscht, tauschen, austausch, austauschen, ausgetauscht, ersatz, ersetzen, ersatzlieferung, tausche, umzutauschen, getauscht, austauschartikel
@same zurückschicken = zurücksenden, zurückgeschickt, retoure, retouren, retournieren, rücksendung, zurückgeben, rückgabe, zurückgesendet, zurückgesandt, zurückschicke, retour, rücksenden, zurückgegeben, rücksendungen, zurückzuschicken, zurückzusenden, retourniert
@same streitfall = dispute, disput, streitfälle, käuferschutzfall, konfliktfall, disputverfahren
@same reklamation = reklamieren, reklamiert, beschwerde, beschweren, reklamiere, reklamationen, beanstanden, beanstandung, beschwerden
@same zoll = zollamt, zollgebühren, zollkosten, verzollen, verzollung, verzollt, zolls, zollabfertigung, einfuhrumsatzsteuer, einfuhrsteuer, einfuhrabgaben, zollgebühr, zöllner, einfuhrzoll, zollkontrolle, importgebühren
@same steuer = steuern, mwst, mehrwertsteuer, abgaben, umsatzsteuer, ust
@same bezahlt = bezahlen, zahlen, gezahlt, zahle, bezahle, bezahlte, zahlte, bezalt, nachzahlen, nachgezahlt, beglichen, überwiesen, zahlt
@same zahlung = zahlungen, bezahlung, überweisung, abbuchung, zahlungsvorgang
@same adresse = adressen, anschrift, lieferadresse, adrese, addresse, versandadresse, lieferanschrift, hausanschrift
@same fehlt = fehlen, fehlte, fehlten, fehlend, fehlende, fehlenden, fehlendes, fehlender, vermisse, fehlteile, vermissen
@same leer = leere, leerer, leeres, leeren, lehr
@same fälschung = gefälscht, fake, plagiat, nachgemacht, imitat, fälschungen, gefälschte, kopie, nachahmung, fakes, gefakt
@same perfekt = perfekte, perfekter, perfektes, einwandfrei, einwandfreie, tadellos, tadellose, makellos, bestens, ideal, perfeckt, einwandfreier, problemlos, reibungslos
@same super = top, toll, tolle, toller, tolles, klasse, spitze, hervorragend, hervorragende, ausgezeichnet, ausgezeichnete, großartig, genial, geniale, fantastisch, fantastische, wunderbar, wunderbare, prima, wunderschön, wunderschöne, mega, spitzenmäßig, exzellent, erstklassig,
	supergut, supi, sensationell, begeistert, traumhaft, tolll, hammer, geil, geile, wunderschönes
@same gut = gute, guter, gutes, guten, gutem, ordentlich, ordentliche, solide, solides, okay, ok, brauchbar, hochwertig, hochwertige, gutt, vernünftig, vernünftige, einwandfreies, anständig, stabil, stabile, hochwertiges, hochwertiger
@same schön = schöne, schönes, schöner, schönen, hübsch, hübsche, süß, süße, süßes, niedlich, niedliche, chic, schick, schicke, schickes, süss, schoen, bequem, bequeme, nett, nettes
@same zufrieden = zufriedene, zufriedenstellend, glücklich, froh, zufriden, überzeugt, happy
@same schnell = schnelle, schneller, schnellste, rasch, rasche, flott, flotte, zügig, zügige, prompt, prompte, pünktlich, pünktliche, fix, blitzschnell, superschnell
@same danke = dank, dankeschön, bedanke, merci, thx, dankee
@same empfehlen = empfehle, empfehlenswert, empfehlung, weiterempfehlen, kaufempfehlung, weiterempfehlung, empfelen
@same verspätung = verspätet, verzögerung, verzögerungen, verzögert, verspätete
@same rechnung = rechnungen, kaufbeleg, quittung, beleg, rechung
@same tag = tage, tagen
@same woche = wochen
@same monat = monate, monaten
@same verkäufer = verkäufers, händler, shop, laden, anbieter, onlineshop, verkäuferin, händlers
@same foto = fotos, bild, bilder, bildern, abbildung, abbildungen, photo, abgebildet, bildes
@same beschreibung = artikelbeschreibung, produktbeschreibung, beschrieben, angegeben, angebot, angaben, angepriesen, beworben, anzeige
@same geschenk = geschenke, präsent, geschenkt
@same kopfhörer = ohrhörer, ohrstöpsel, earbuds, headset, stöpsel, kopfhörern
@same ton = klang, sound, tonqualität, klangqualität

# --- groups -------------------------------------------------------------------------

@group goods: paket, bestellung, artikel, lieferung, kleid, kleider, schuhe, schuh, stiefel, sneaker, hose, jeans, shirt, t-shirt, tshirt, bluse, pullover, pulli, jacke, mantel, rock, tasche, rucksack, handtasche, uhr, ring, kette, halskette, armband, ohrringe, hülle, handyhülle, case, handy,
	telefon, smartphone, tablet, kopfhörer, lautsprecher, ladegerät, kabel, akku, batterie, lampe, licht, leuchte, birne, spielzeug, puppe, drohne, kamera, gerät, maschine, werkzeug, roboter, staubsauger, teppich, vorhang, vorhänge, kissen, vase, tasse, flasche, messer, buch, brille,
	sonnenbrille, perücke, gürtel, handschuhe, hut, mütze, kostüm, badeanzug, bikini, schlafanzug, parfüm, parfum, creme, pinsel, stift, set, drucker, tastatur, maus, bildschirm, halter, halterung, fahrrad, stuhl, tisch, zerkleinerer, beamer, ventilator, geschenk, ding, es, er, sie, das, alles, teil,
	teile, sachen, brief, decke, matratze, bettwäsche, folie
@group accessory: gürtel, schraube, schrauben, ladegerät, ladekabel, kabel, netzteil, adapter, fernbedienung, anleitung, bedienungsanleitung, gebrauchsanweisung, batterie, batterien, akku, deckel, knopf, knöpfe, haken, riemen, trageriemen, schnürsenkel, fuß, füße, standfuß, mutter, muttern, halter,
	halterung, saugnapf, hülle, filter, karton, originalkarton, zubehör, einzelteil, ersatzteil, griff, rad, räder, rollen, clip, clips, stecker, kapuze, band, schlüssel, lampe, schlauch, stange, aufsatz, aufsätze, garantiekarte, beutel, dichtung, dübel, bügel, bein, beine, kette, anhänger, stift,
	federn, feder, klammern
@group few: ein, eine, einen, einer, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, hälfte, halbe, zweite, zweiten, zweiter, zweites, andere, rest, teil, paar
@group carrier: dhl, hermes, dpd, gls, ups, fedex, deutsche post, österreichische post, ems, express, expressversand, amazon logistics, priority, post ag
@group praise: super, perfekt, gut, schön, zufrieden, schnell, danke, empfehlen, gefällt, angenehm, praktisch, weich
@group complaint: kaputt, beschädigt, schlecht, schrott, furchtbar, enttäuscht, betrug, erstattung, erstatten, streitfall, reklamation, fehlt, leer, nicht erhalten, nie erhalten, nicht angekommen, nicht geliefert, funktioniert nicht, zu klein, zu groß, fälschung, falsch, leider, schade, problem, verloren,
	verspätung, stornieren, zurückschicken, fleck, loch, mangel, mängel
@group fitwords: klein, groß, größe, passt
@group cancelwords: stornieren, nicht mehr brauchen, versehentlich, aus versehen, doch nicht
@group invoicewords: ustid, ust-id, umsatzsteuer id, firmenname, buchhaltung, finanzamt, umsatzsteueridentifikationsnummer
@group mine: meine bestellung, mein paket, ich habe bestellt, ich habe erhalten, bestellnummer, auftragsnummer, meine lieferung, sendungsnummer

# --- negation and questions ---------------------------------------------------------

@negate 2: nicht, kein, keine, keinen, keiner, keinerlei, nie, niemals, ohne, weder, nichts
@negate 3 after: nicht
@negate 5: ich sage nicht, nicht dass, denke nicht, glaube nicht, hoffe nicht, ich behaupte nicht
@negate 0: nicht nur, kein problem, ohne problem, ohne probleme, nicht schlecht, keine ahnung, keine antwort, keine reaktion, ohne zweifel, nichts auszusetzen, keine mängel, kein wunder, weiß nicht, warum nicht, nicht übel, ob nicht, keine beanstandung, keine frage

@question: ist es, ist das, ist der, ist die, gibt es, haben sie, habt ihr, hast du, kann ich, kann man, können sie, könnt ihr, könnten sie, könntet ihr, wann, wo, warum, wieso, weshalb, wie, was, welche, welcher, welches, wer, darf ich, würden sie, passt das, passt die, sind die, sind das,
	wird das, ich würde gerne wissen, ich wollte fragen, mich würde interessieren, wissen sie, verkaufen sie, liefern sie, versenden sie, habt ihr noch, gibts, ist dieser, ist diese, sind diese

@words: ich, du, er, sie, es, wir, ihr, mir, mich, dir, dich, ihm, ihn, ihnen, uns, euch, mein, meine, meinen, meiner, dein, sein, ihre, ihren, unser, euer, der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, denn, sondern, weil, dass, daß, wenn, als, ob, wie, wo, was, wer, da, dann,
	noch, schon, nur, auch, sehr, so, zu, mehr, viel, viele, wenig, weniger, immer, wieder, ganz, gar, etwas, alles, alle, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, vor, für, über, unter, um, durch, gegen, ohne, bis, seit, ist, sind, war, waren, bin, bist, wird, werden, wurde, wurden, worden, kann, können,
	konnte, will, wollen, wollte, möchte, muss, müssen, soll, sollte, sollten, darf, mag, würde, wäre, sein, hallo, guten, sehr, geehrte, damen, herren, grüße, gruß, mfg, bitte, freundlichen, liebe, heute, gestern, morgen, jetzt, hier, dort, nun, ja, nein, doch, mal, eben, halt, euro, preis, mal, deutschland, österreich, schweiz

# ====================================================================================

[not_received]
@firm
3.4  (nicht|nie|niemals|nichts|immer noch nicht|noch nicht) <3> (erhalten|angekommen|geliefert|da)
3.2  {goods} <5> (nicht|nie|noch nicht) <3> (erhalten|angekommen|geliefert|da|gekommen|gesehen)
3.2  (kam|kamen|kommt|kommen) <3> (nicht|nie|nichts) <1> an
3.2  (kam|kamen) <4> nie <1> an
3.0  (nicht|nie) <1> (gekommen|da|zugegangen)
3.0  (bis heute|bis jetzt|bislang|bisher|noch immer|immer noch|nach wie vor) <5> (nichts|nicht|kein|keine|keinen)
3.0  (kein|keine) <2> {goods} <3> (erhalten|angekommen|geliefert|da|gekommen)
3.0  warte <3> (auf|noch) <3> {goods}
2.6  (immer noch|noch immer|noch|seit) <2> warte
2.2  warte <3> (seit|schon|tag|woche|monat)
2.4  warte <1> auf
3.2  wo <3> {goods}
3.0  wo bleibt <2> {goods}
2.8  wann <5> (erhalten|angekommen|geliefert|lieferung|kommt|rechnen|da|an)
2.6  (keine|ohne|kein) <1> (nachricht|neuigkeiten|info|informationen|spur|lebenszeichen|lieferung)
2.8  (verloren|verschollen|verschwunden|abhanden) <2> (gegangen|gekommen)?
2.8  (laut|status|angeblich|steht|sendungsverfolgung|gilt als|als) <4> geliefert
3.0  geliefert <4> (aber|jedoch|doch|obwohl) <5> (nicht|nichts|nie|kein)
2.6  (sendungsverfolgung|sendungsnummer|tracking|trackingnummer|status|sendungsstatus) <4> (nicht|kein|keine|unverändert|steht|hängt) <2> (funktioniert|aktualisiert|bekannt|gefunden|bewegung|verändert|änderung|gültig)?
2.2  (hängt|liegt|steckt|steht) <3> (seit|in|china|fest|verteilzentrum|paketzentrum|leipzig)
2.2  verspätung
2.4  (lieferung|lieferzeit|liefertermin|lieferdatum) <4> (überschritten|abgelaufen|verstrichen|vorbei|zu lang|verspätet|dauert|ewig|lang|überfällig)
2.4  (dauert|dauerte|gedauert) <3> (groß|ewig|wochen|zu|viel|woche|monat)
2.2  (sollte|hätte|müsste|hätten) <4> (da sein|angekommen|geliefert|längst|schon|ankommen)
2.0  (nachbar|nachbarn|briefkasten|packstation) <4> (nichts|nicht|kein)
2.0  (überfällig|ausstehend|ausgeblieben)
1.2  paket
1.0  lieferung
-3.2 (nicht|nie|kein|keine|keinen) <4> (erstattung|geld|antwort|mail|email|nachricht|rechnung|code|bestätigung|rückmeldung|reaktion|gutschrift|email) <3> (erhalten|da|angekommen)?
-3.0 nicht <2> (das|die|den|der)? <1> (richtige|richtigen|richtiges|alles|komplett|vollständig|bestellte|gewünschte|selbe|gleiche) <4> (erhalten|geliefert)?
-2.6 (lieferung|angekommen|geliefert|paket|erhalten|verschickt) <3> (schnell|super|perfekt|pünktlich|gut|rechtzeitig|wie beschrieben|heil|unbeschädigt)
-2.6 (schnell|pünktlich|gut|super|perfekt|heil) <2> (lieferung|angekommen|geliefert|verpackt|erhalten|verschickt|da)
-2.4 (angekommen|erhalten|geliefert) <4> (kaputt|beschädigt|leer|falsch)
-2.4 (kaputt|beschädigt|leer|falsch) <2> (angekommen|erhalten|geliefert|an)
-2.4 (endlich|heute|gut|bereits) (angekommen|erhalten|geliefert|da)
-2.0 noch nicht <2> (getestet|ausprobiert|probiert|benutzt|verwendet|getragen|gewaschen)
-2.0 nicht <1> (erwartet|gewartet)

[quality]
3.0  (funktioniert|lädt|hält|schließt|klebt|leuchtet|verbindet|reagiert|schneidet|druckt|dreht|lässt|startet|klappt|schaltet|passt|springt|taugt) <3> (nicht|nichts|kaum|schlecht|nur|null|überhaupt|gar) <2> (richtig|mehr|an|auf|ein|zu|koppeln|verbinden|öffnen|schließen)?
3.0  nicht <2> (funktioniert|brauchbar|nutzbar|wasserdicht|lädt|benutzbar|aufladbar|stabil|haltbar|einschalten|verwendbar)
2.8  (hört|hörte|aufgehört|gibt|gab) <4> (auf|den geist) <2> (funktioniert|auf)?
2.8  (den geist aufgegeben|geist aufgegeben|geist auf)
2.6  (nur|bloß) <1> (ein|eine|einer|eins|rechter|linker|rechte|linke) <2> (kopfhörer|seite)? <1> (funktioniert|spielt)?
2.6  (rechter|linker|rechte|linke|ein) <1> kopfhörer <3> (nicht|kaputt|tot|stumm|kein)
2.6  (fällt|fallen|fiel|fielen|ging|geht|löst|lösen|löste|platzt) <4> (auseinander|ab|aus|sich|auf|los|kaputt)
2.8  kaputt
2.8  beschädigt
2.6  loch
2.4  (verfärbt|verfärbung|ausgefranst|ausgeblichen|färbt ab|färbt|rostet|rost|rostig|verrostet|schimmel|schimmelig|abgelaufen|verbrannt|geschmolzen|undicht|tropft|ausgelaufen|läuft aus|leckt|wackelt|wackelig|klappert|gebraucht|benutzt|getragen|fusselt|abgenutzt|abgelöst|gelöst|quietscht|instabil|klemmt|hakt|unsauber)
3.0  (schlecht|keine|minderwertige|billige|furchtbar|schrott|null|mangelnde|niedrige|unterste) <1> qualität
3.0  qualität <4> (schlecht|furchtbar|lässt|unter aller|mangelhaft|schrott|nicht|minderwertig|enttäuscht|miserabel|billig|zu wünschen|naja|mittelmäßig|mäßig|katastrophal|grottig|mau)
2.6  schrott
2.6  schlecht
2.4  (furchtbar|weggeworfen|weggeschmissen|wegwerfen|entsorgt|mülltonne|in die tonne|hässlich|hässliche|potthässlich|billig verarbeitet|billig|billiges plastik|billigplastik|unterirdisch|frechheit|witz|lachhaft|geldverschwendung|rausgeschmissenes geld|rausgeworfenes)
2.0  enttäuscht
2.2  (sehr|zu|viel zu|extrem|total|super|relativ|ziemlich|hauch) <1> (dünn|dünne|dünner|zerbrechlich|leicht|durchsichtig|transparent|steif|hart|rutschig|laut|leise|dünnes|instabil|grell|dunkel|schwer)
1.8  (dünn|dünner|dünne|dünnes|hauchdünn|zerbrechlich|durchsichtig|unbequem|unbequeme|plastik|wabbelig|fummelig|unstabil|klapprig|labberig|lieblos|rutscht)
2.2  (stoff|material|plastik|kunststoff|leder|nähte|gummi) <3> (dünn|billig|schlecht|durchsichtig|rau|kratzig|steif|unangenehm|minderwertig|furchtbar|kratzt|künstlich|hart|dünner)
2.4  (schlecht|schlampig|lieblos|unsauber|billig|miserabel) <1> (verarbeitet|genäht|gemacht|verpackt|geklebt|gefertigt|vernäht|produziert|zusammengebaut|verklebt|bedruckt)
2.4  (naht|nähte|faden|fäden|reißverschluss|verschluss|saum|knopf) <4> (kaputt|offen|lose|schlecht|auf|hängen|gelöst|geht|klemmt|ab|schief)
2.6  (stinkt|stinken|gestank|riecht|riechen|geruch|chemisch|chemiegeruch|gestunken|übel riechend|gestinkt|müffelt)
2.4  fälschung
2.4  (kein|nicht|keine) <2> (original|originale|originales|echt|echte|echtes|echtleder)
2.2  (akku|batterie|akkulaufzeit|laufzeit) <4> (leer|schlecht|kurz|schnell|hält|nicht|stunden|minuten|schwach|furchtbar|tot|mies)
2.2  (ton|bildschirm|display|bild|mikrofon|bass|lautstärke|verbindung|bluetooth) <4> (schlecht|furchtbar|rauscht|kratzt|knackt|leise|nicht|schwarz|flimmert|blechern|unterirdisch|dumpf|bricht ab|kaum|mies|schrott|mau)
2.2  (kann|konnte|lässt|ließ|bekomme|kriege|lassen) <4> nicht <3> (verbinden|koppeln|einschalten|lädt|öffnen|schließen|installieren|benutzen|verwenden|einstellen|montieren|nutzen|tragen|anschließen|befestigen|zusammenbauen|bedienen)
2.2  (unmöglich|schwer|schwierig|kompliziert) <3> (zu)? <1> (bedienen|verbinden|öffnen|schließen|montieren|benutzen|koppeln)
2.4  (überhitzt|wird heiß|wird sehr heiß|explodiert|funken|kurzschluss|gefährlich|brandgefahr|qualmt|raucht|lebensgefährlich)
2.2  nach <4> (tag|woche|monat|mal|gebrauch|waschen|wäsche|minuten|stunden|benutzung|stunde|jahr) <5> (kaputt|defekt|nicht|schon|gelöst|auseinander|geist|abgefallen)
2.0  nicht <2> (wert|empfehlen|zufrieden|kaufen|gut|schön|hochwertig|überzeugt|zu gebrauchen|der renner|so toll|toll|gefallen|das gelbe)
2.2  (kein|keine|nicht) <1> (empfehlen|geld wert|cent wert|schön|gute)
1.8  (naja|geht so|mittelmäßig|mäßig|durchschnittlich|na ja|so lala|finger weg|fehlkauf|nie wieder|bereue|gewöhnungsbedürftig|hätte mehr erwartet|mehr erwartet|besser erwartet|abzuraten|rate ab|ausreichend)
2.0  (erwartungen) <3> (nicht|unter)
2.2  (reparieren|reparatur|garantie|gewährleistung|garantiefall|nachbesserung)
2.2  (mangel|mängel|produktionsfehler|herstellungsfehler|verarbeitungsfehler|materialfehler|macke|macken)
1.6  (leider|schade)
1.6  problem <3> {goods}
2.2  (allergisch|ausschlag|juckreiz|reizung|juckt)
2.0  (spielzeug|kinderspielzeug) <1> (für|qualität)?
-2.8 (nicht|keine|kein|ohne) <1> (kaputt|beschädigt|schlecht|furchtbar|mängel|kratzer|geruch|beschädigungen)
-2.6 (qualität|ton|akku|material|stoff|sound) <3> (gut|super|perfekt|schön|hochwertig|ok|ordentlich|überzeugt|einwandfrei|angenehm|zufrieden)
-2.6 (gut|super|perfekt|schön|hohe|beste|bester|einwandfreie) <1> qualität
-2.4 (preis leistung|preis-leistung|preisleistung|preis leistungs|preis-leistungs|preis-leistungs-verhältnis)
-2.4 (sendungsverfolgung|link|seite|website|code|gutschein|zahlung|bezahlt|app|tracking) <3> (funktioniert|lädt) <2> nicht
-2.2 (karton|verpackung|schachtel|paket|umverpackung|box) <3> (kaputt|beschädigt) <5> (aber|inhalt|zum glück|ware) <4> (heil|ganz|gut|ok|unversehrt|intakt|unbeschädigt|nichts)
-2.0 nicht (zu)? (schlecht|teuer)

[wrong_item]
3.2  falsch <1> (artikel|größe|farbe|modell|bestellung|hülle|paket|schuhe|teil|anzahl|kleid|ding|sorte|geliefert|erhalten|verschickt|bekommen|länge|menge|version)
3.0  (erhalten|verschickt|geliefert|angekommen) <4> falsch
3.0  falsch <2> (erhalten|verschickt|geliefert|angekommen)
3.2  nicht <2> (das|die|der|den)? <1> (richtige|richtigen|richtiger|richtiges|bestellte|bestellten|gleiche|selbe|gewünschte|gewünschten) <1> (artikel|größe|farbe|modell|bestellung|hülle|schuhe|kleid|teil)?
3.0  nicht <2> (das)? was <3> (bestellt|erwartet|wollte|abgebildet|gezeigt|beschrieben)
3.0  nicht <2> (das|dem|der|die) <2> (bestellt|foto|beschreibung|abgebildeten)
3.0  (etwas|was|ganz|komplett|völlig|einen|ein|eine) <1> anders <2> (erhalten|geliefert|artikel|farbe|modell|bestellt|produkt|größe|verschickt|bekommen)
3.0  (anstatt|statt|anstelle)
3.0  (bestellt|wollte|gewünscht) <9> (erhalten|verschickt|geliefert|kam|gekommen) <3> (ein|eine|einen|schwarz|blau|rot|weiß|grün|rosa|grau|gelb|aber|größe|habe|jedoch|nur|stattdessen)?
3.0  (entspricht|entsprechen|stimmt|stimmen) <5> nicht
2.8  (sieht|sehen|schaut) <3> (ganz|komplett|völlig|nicht|total) <3> (anders|aus wie|so aus|wie auf)
2.8  nicht <2> wie <3> (foto|beschreibung|bestellt|gezeigt|abgebildet|erwartet|auf)
2.8  anders <3> (als|wie) <3> (foto|bestellt|beschreibung|abgebildet|gezeigt|auf)
2.6  farbe <4> (falsch|anders|nicht|weicht|heller|dunkler|stimmt|entspricht)
2.6  (foto|beschreibung) <5> (anders|täuscht|irreführend|stimmt nicht|gelogen|nicht|entspricht|falsch|lügt|getäuscht)
2.6  (irreführend|irreführende|täuschung|mogelpackung|falsche angaben|falschangabe|täuschend)
2.4  (passt|passen) <2> nicht <3> (auf|zum|zu|in|für) <3> (handy|iphone|samsung|modell|telefon|gerät|meinem|mein)
2.2  (nicht kompatibel|inkompatibel|nicht geeignet für)
2.4  (verwechselt|vertan|geirrt|irrtum|verwechslung)
-2.6 (ich|habe|mich) <3> (falsch|vertan) <2> (größe|adresse|farbe|bestellt|angegeben|gewählt|eingegeben|angeklickt)
-2.6 falsch <1> (adresse|hausnummer|postleitzahl|telefonnummer|straße|plz)
-2.4 (wie|entspricht) <1> (beschreibung|foto|erwartet|abgebildet|der beschreibung) @without complaint
-2.0 statt (antwort|hilfe|erstattung|mir zu helfen)

[missing_item]
3.2  fehlt <4> ({accessory}|{few}|artikel|noch|die|der|das|aber|im|bei|einfach|leider)
2.8  fehlt
3.0  ({accessory}|artikel|{few}) <3> fehlt
3.0  (kein|keine|ohne|keinen) <1> {accessory}
3.2  nur <2> ({few}|<number>) <4> (erhalten|geliefert|verschickt|angekommen|drin|enthalten|im|statt|von|bekommen|dabei|da|gekommen)
3.2  (erhalten|geliefert|verschickt|kam|kamen) <2> nur <1> ({few}|<number>)
3.0  ({few}|<number>) <2> (statt|anstatt|von) <1> ({few}|<number>)
3.0  (bestellt|bezahlt) <3> ({few}|<number>) <8> (erhalten|geliefert|nur|kam|bekommen) <3> ({few}|<number>|nur)
3.0  ({few}|<number>) <3> bestellt <6> (erhalten|geliefert|nur|kam|gekommen)
2.8  (unvollständig|unvollständige|unkomplett|nicht vollständig|nicht komplett|unvollständiger)
2.8  (nicht) <2> (alles|alle|der rest|das zweite|komplett|vollständig|die restlichen|den rest|die anderen) <3> (erhalten|geliefert|da|dabei|angekommen|drin)?
2.6  wo <2> (rest|restliche|restlichen|{accessory}|zweite)
2.8  vergessen <5> ({accessory}|einzupacken|beizulegen|mitzuschicken|reinzulegen)?
2.8  {accessory} <3> vergessen
2.6  (war|waren|lag|lagen|ist) <3> (nicht|kein|keine) <2> (dabei|drin|enthalten|{accessory}|beigelegt|beigefügt)
2.4  nicht <2> (mitgeliefert|beigelegt|enthalten|dabei|im lieferumfang|beiliegend|drin)
2.2  (rest|restliche|restlichen) <4> (bestellung|nicht|noch|artikel|lieferung)
2.2  (teillieferung|teilweise geliefert)
2.0  (hälfte|teil) <2> (bestellung|lieferung|der bestellung)
-2.6 (fehlt|mangelt) <3> (qualität|antwort|respekt|kommunikation|information|worte|verständnis|geduld|service|erstattung|gutschrift)
-2.4 {accessory} <3> (funktioniert|lädt) <2> nicht
-2.4 (ohne|keine) (probleme|problem|antwort|reaktion|frage|zweifel)

[empty_parcel]
3.6  (paket|karton|umschlag|verpackung|schachtel|bestellung|tüte|box|briefumschlag|päckchen|beutel|lieferung) <4> leer
3.6  leer <1> (paket|karton|umschlag|verpackung|schachtel|tüte|box|briefumschlag|päckchen|beutel|hülle)
3.2  leer <1> (erhalten|angekommen|geliefert|an)
3.4  nichts <2> (drin|enthalten|darin|drinnen|im paket|im umschlag|im karton)
3.0  (umschlag|karton|paket) <3> ohne <2> (inhalt|artikel|ware)
-3.0 (akku|batterie|briefkasten|lager|warenkorb|konto) <3> leer
-3.0 leer <2> (akku|batterie|versprechungen|versprechen|worte|briefkasten)
-2.4 (schnell|sofort|ständig) leer

[returned_parcel]
@firm
3.4  (zurück|retour) <3> (an|zum|nach) <2> (absender|china|verkäufer|den absender|versender)
3.4  (zurück an absender|an absender zurück|retour an absender|rücksendung an absender)
3.2  {goods} <5> (zurückgeschickt|zurückgesendet|zurückgegangen|zurückgekommen|retourniert) <1> (worden|wurde)?
3.0  {goods} <3> (wurde|ging|geht|ist|wird|kam) <3> (zurück|retour|zurückschicken)
2.8  (post|dhl|hermes|zoll|bote|zusteller|dpd) <4> (zurückgeschickt|zurückschicken|zurück|retour)
2.4  (nicht abgeholt|unzustellbar|annahme verweigert|empfänger unbekannt|lagerfrist|nicht zustellbar) <5> (zurück|retour|absender|zurückschicken)?
2.2  (nochmal|erneut|noch einmal|nochmals|wieder) <1> verschickt
-3.2 (ich|wir|möchte|will|kann|wie|gerne|darf|würde|muss|wohin|um|zu) <4> (zurückschicken|zurück)
-2.8 (geld|betrag|erstattung) <3> zurück
-2.4 zurückschicken <2> (etikett|label|kosten|adresse|möglich)

[customs]
@firm
3.2  (bezahlt|verlangt|gefordert|rechnung|musste|fordern|fordert|kassiert|berechnet) <6> (zoll|steuer|einfuhr)
3.0  (zoll|steuer) <6> (bezahlt|verlangt|euro|rechnung|gefordert|nachzahlung)
2.6  (festgehalten|hängt|liegt|feststeckt|beschlagnahmt|zurückgehalten|aufgehalten|steckt|angehalten) <3> zoll
2.8  zoll <5> (festgehalten|hängt|liegt|verlangt|will|unterlagen|rechnung|beschlagnahmt|papiere|fest|abholen|freigegeben|gebühren)
2.4  zoll
2.2  steuer @without invoicewords
-2.4 zoll <1> (bildschirm|display|durchmesser|gerät|felgen)
-2.4 <number> zoll

[shipping_method]
3.0  (bezahlt|gewählt|bestellt|gebucht|ausgewählt) <5> (express|expressversand|expresslieferung|dhl|schnellversand|premium|einschreiben|eilversand|versicherten versand|{carrier}) <2> (versand|lieferung)?
2.8  (verschickt|geliefert|lieferung|versand) <3> (mit|per|via|als|über) <3> (anders|normaler|brief|schiff|langsamer|billiger|standard|warensendung|falsch|unversichert)
2.8  (nicht|statt|anstatt) <3> {carrier}
2.8  (anders|falsch|geändert) <2> (versanddienst|versanddienstleister|paketdienst|versandart|versandmethode|lieferdienst|zusteller)
2.6  (versandart|versandmethode|versandoption|versandweg|lieferart)
2.8  (versandkosten|lieferkosten|porto|versandgebühr|nachporto|strafporto|liefergebühr) <6> (bezahlt|extra|hoch|zurück|differenz|warum|nochmal|doppelt|erstatten|zu|berechnet)
2.8  (bezahlt|verlangt|wollte|musste) <5> (extra|nachzahlung|aufpreis|zusätzlich|nachporto|draufzahlen) <4> (versand|lieferung|bote|postbote)?
2.6  (postbote|bote|zusteller|fahrer) <4> (verlangt|verlangte|wollte|kassiert) <3> (geld|bezahlt|euro)?
2.4  (kostenloser|gratis|versandkostenfreie|kostenlose|kostenlosen) <1> (versand|lieferung) <6> (bezahlt|aber|trotzdem|berechnet)
2.2  (versandkosten|nachporto|lieferkosten)
2.0  (packstation|filiale|paketshop|abholstation) <5> (statt|nicht|obwohl)
-2.2 (wie hoch|was kostet|wieviel|wie viel) <4> (versandkosten|versand)
-2.2 versandkosten <2> (frei|österreich|schweiz)

[refund]
2.6  erstattung
2.6  erstatten
3.0  (möchte|will|bitte|verlange|fordere|erwarte|warte|hätte|wünsche|bestehe|verlangt|gerne) <5> (erstattung|erstatten|geld zurück)
3.2  (keine|nicht|nie|noch|kein) <4> (erstattung|erstatten)
3.2  (kein|nicht|mein|noch) <2> geld <3> (zurück|gesehen|wieder|erhalten)
3.0  (wann|wo) <4> (erstattung|erstatten|geld)
3.0  geld <3> (zurück|wieder)
2.4  mein geld
2.2  (entschädigung|kompensation|preisnachlass|gutschrift|schadensersatz|schadenersatz|teilerstattung|ausgleich)
2.0  geld <3> (konto|paypal|karte|behalten|weg)
-2.4 (keine|nicht) <2> (erstattung|geld zurück) <2> (nötig|notwendig|brauche)
-1.8 (wurde|habe|ist) <2> erstatten @without complaint
-1.8 geld <2> (wert|weggeworfen|verschwendet|rausgeschmissen)
-2.0 geldverschwendung

[cancel]
3.0  stornieren <3> (bestellung|meine|kauf|die|den|diese|bitte|{goods})
3.0  (bestellung|meine|kauf|diese|{goods}) <3> stornieren
2.8  stornieren
3.0  (möchte|will|bitte|kann|wie|können|gerne|würde|möglich|wollte) <4> stornieren
2.8  (aus versehen|versehentlich|irrtümlich|ausversehen|fälschlicherweise|versehen) <3> (bestellt)
2.8  bestellt <2> (aus versehen|versehentlich|irrtümlich)
2.6  (doppelt|zweimal|zwei mal|2 mal|2x) <2> (bestellt|bezahlt)
2.6  bestellt <3> (doppelt|zweimal|aus versehen)
2.4  (brauche|will|benötige|möchte) <4> nicht mehr
2.4  nicht <1> (verschickt|abschicken|losschicken) <1> (bitte)?
2.4  bitte nicht <2> verschickt
2.2  (umentschieden|anders überlegt|überlegt)
2.2  (anderswo|woanders) <2> (bestellt|günstiger|gekauft|gefunden)
-3.0 stornieren <3> (streitfall|abo|abonnement|reklamation|newsletter)
-3.0 (streitfall|abo|newsletter|reklamation) <2> stornieren
-2.2 nicht <2> stornieren

[exchange]
2.8  umtausch
3.0  (möchte|will|bitte|kann|gerne|würde|möglich|hätte|können) <5> umtausch
2.8  (zu|viel zu|sehr|etwas|ziemlich|recht|deutlich|bisschen|doch|extrem) <1> (klein|groß)
2.4  (klein|groß) @alone
1.4  (klein|groß)
2.6  (fällt|fallen|ausfallen|ausgefallen|fiel|sitzt|sitzen) <3> (klein|groß) <1> aus?
2.6  größe <3> (zu|klein|groß|passt nicht|stimmt nicht|falsch|asiatisch|kleiner|größer)
2.6  (passt|passen|passte|passten|gepasst) <2> (mir|leider|überhaupt|gar)? <1> nicht
2.6  nicht <1> (gepasst|passend|passt)
2.4  (gefällt|gefallen|steht|zusagt) <3> nicht
2.6  (anders|größere|kleinere|größer|kleiner) <1> (größe|farbe|modell|nummer)
2.8  (möchte|will|bitte|kann|wie|gerne|würde|möglich|muss|darf|wohin|hätte|können) <4> zurückschicken
2.6  zurückschicken <3> (artikel|bestellung|schuhe|kleid|{goods}|möglich|label|etikett|bitte|sende)
2.6  (rücksendeetikett|retourenlabel|retourenschein|rücksendelabel|rücksendekosten|rücksendeadresse|rückgaberecht)
2.2  zurückschicken
2.2  (groß|klein|kleiner|größer) <1> (als|wie) <3> (erwartet|gedacht|normal|foto|angegeben|vorgestellt|angenommen)
2.2  (dachte|erwartet|gedacht|vorgestellt) <5> (groß|klein|größer)
2.2  (bestellt|nehmt|bestellen) <2> (eine|zwei) (nummer|nummern|größe|größen) <1> (größer|groß|kleiner)
-2.6 (klein|groß) <2> (problem|preis|manko|minus|geschenk|bisschen|fehler|mangel|dank|kratzer|nachteil|minuspunkt|enttäuschung|teil|auswahl|lob|freude|bestellung|loch)
-2.4 (groß|klein) <1> (zeit|wartezeit|lieferzeit|weile|dauer|gedauert|her|mehr|rede)
-2.4 größe <2> (perfekt|gut|passt|ok|stimmt|super)
-2.4 passt <2> (perfekt|gut|super|genau|prima|wie angegossen|einwandfrei)
-2.4 zurückschicken <3> (absender|geld)
-2.2 (geld|betrag) <2> zurück
-1.8 nicht (zu|so) (klein|groß)
-2.2 (so|wie|zu|viel zu) lange

[address_change]
3.0  (ändern|geändert|falsch|neue|neuen|unvollständig|alte|alten|anders|korrigieren|änderung|falschen|berichtigen|aktualisieren|umändern|abändern) <4> adresse
3.0  adresse <4> (ändern|geändert|falsch|unvollständig|neu|richtige|lautet|korrigieren|stimmt nicht|vertippt|fehler)
2.8  (umgezogen|umzug|umziehe|ziehe um)
2.6  (verschickt|geliefert) <4> (anders|neue|diese) adresse
2.6  (ändern|korrigieren|falsch|änderung) <3> (telefonnummer|hausnummer|postleitzahl|plz|name|namen|empfänger|nachnamen|handynummer)
2.6  (telefonnummer|hausnummer|postleitzahl|plz|namen|handynummer) <4> (ändern|falsch|korrigieren|vertippt|fehlt)
1.2  adresse
-2.2 (rücksendeadresse|mailadresse|e-mail-adresse|emailadresse|email adresse)
-2.4 adresse <3> (zurückschicken|rücksendung|retoure)

[payment]
3.0  (zahlung|karte|kreditkarte|paypal|klarna|lastschrift|überweisung|sofortüberweisung) <4> (abgelehnt|fehlgeschlagen|nicht|funktioniert nicht|gesperrt|fehler|verweigert|ausstehend|schlägt fehl|klappt)
3.0  (kann|klappt|konnte|lässt) <3> nicht <2> bezahlt
3.0  (bezahlt|abgebucht|berechnet|belastet|eingezogen|abgezogen) <4> (zweimal|doppelt|zwei mal|2 mal|2x|mehrfach)
3.0  (doppelt|zweimal|zwei mal|2 mal|mehrfach) <3> (bezahlt|abgebucht|belastet|berechnet|eingezogen)
2.8  (bitte|brauche|benötige|möchte|schicken|verschickt|hätte|zusenden|kann|erhalten|bräuchte|keine|fehlt) <5> rechnung
2.2  rechnung
2.6  (bezahlt|abgebucht|überwiesen) <6> (aber|obwohl|trotzdem|jedoch) <5> (nicht|unbezahlt|offen|storniert|ausstehend|mahnung|angezeigt)
2.4  (gutschein|rabattcode|gutscheincode|coupon) <4> (nicht|funktioniert|ungültig|abgelehnt|eingelöst)
2.2  (zahlungsart|zahlungsmethode|zahlungsmöglichkeiten|zahlungsarten)
2.0  zahlung
2.0  (überweisung|paypal|mastercard|visa|kreditkarte|klarna|lastschrift|ratenzahlung|mahnung)
-2.2 (zoll|steuer|versandkosten) <4> (bezahlt|rechnung)
-2.4 (erstattung|erstatten)

[product_question]
2.8  (gibt es|haben sie|habt ihr|ist das|ist der|ist die|sind die|verkaufen sie|gibts|führen sie) <7> (größe|farbe|modell|lager|anders|schwarz|weiß|blau|rot|verfügbar|lieferbar|auch|grün|noch) ?
2.6  (auf lager|vorrätig|lieferbar|verfügbar|ausverkauft|wieder da) ?
2.6  (ist|sind|kann|passt|eignet) <6> (kompatibel|wasserdicht|waschbar|original|dabei|leder|baumwolle|geeignet|neu|aufladbar|im lieferumfang|spülmaschinenfest|wasserfest) ?
2.6  (welche|welcher|welches|was|wie|wieviel|wie viel) <3> (größe|material|farbe|gewicht|länge|höhe|leistung|preis|stoff|modell|breite|groß|schwer|unterschied|kapazität|maße|lang) ?
2.6  welche größe <6> (nehmen|brauche|bestellt|benötige|für|empfehlen|bei|soll)
2.4  (wieviel|wie viel|was) <2> (kostet|kosten|wiegt|misst) ?
2.4  (preis|rabatt|mengenrabatt|angebot) <5> (menge|stück|großhandel|wenn|bei|abnahme) ?
2.6  (großhandel|wiederverkäufer|großbestellung|mengenrabatt|händlerpreise|großabnehmer|staffelpreise)
2.4  (liefern sie|versenden sie|liefert ihr|versand|verschickt ihr) <4> (nach|in) <2> (österreich|schweiz|deutschland|italien|luxemburg|ausland|südtirol|liechtenstein) ?
2.2  (wie hoch|wie lange|was kosten|wie teuer) <4> (versandkosten|lieferzeit|versand|lieferung) ?
2.2  (funktioniert|passt|kompatibel|geeignet) <3> (mit|für|auf|zu|bei) ?
2.0  (würde|wollte|möchte) <1> (gerne|gern|nur|mal)? <1> (wissen|fragen)
1.8  (größentabelle|maßtabelle)
-2.6 (erhalten|angekommen|kaputt|geliefert) ?

[received_ok]
2.6  (sehr|alles|total|echt|wirklich|super|absolut|richtig|mega) <1> (gut|schön|zufrieden|schnell|praktisch|angenehm|weich|lecker|froh|bequem|toll|prima|ok|top|stabil|begeistert|warm)
2.6  perfekt
2.6  super
2.0  (gut|schön|zufrieden|praktisch|angenehm|weich|nützlich|handlich|gelungen|hält was)
2.4  (gut|super|perfekt|schön|schnell) <1> (qualität|artikel|verkäufer|kauf|preis|service|kommunikation|passform|verarbeitung|lampe|ton|händler|material|produkt|hülle|ware|deal)
2.4  (preis leistung|preis-leistung|preisleistung|preis leistungs|preis-leistungs|preis-leistungsverhältnis|preis-leistungs-verhältnis)
2.6  (wie|entspricht|genau wie|so wie|exakt wie) <2> (beschreibung|foto|erwartet|abgebildet|bestellt|gewünscht|auf dem bild)
2.6  (schnell|pünktlich|gut|super|sicher|sorgfältig) <2> (geliefert|lieferung|verschickt|verpackt|angekommen|da|versand|erhalten|bekommen)
2.6  (lieferung|geliefert|versand|angekommen|verpackung) <2> (schnell|super|gut|pünktlich|perfekt|prima|top|einwandfrei|zügig)
2.6  (endlich|heute|gut|heil|wohlbehalten|unversehrt|sicher) (angekommen|erhalten)
2.4  (bin|sind|ist|war) <2> (sehr|total|voll|rundum)? <1> (zufrieden|begeistert|froh)
2.4  (gefällt|gefallen) <2> (mir|uns|sehr|gut|ihr)
2.2  (empfehlen|gerne wieder|jederzeit wieder|immer wieder gerne|zuverlässig|zuverlässiger|vertrauenswürdig|kaufe ich wieder|daumen hoch)
2.4  (funktioniert|passt|sitzt|sieht|hält|lädt|schneidet) <3> (gut|perfekt|super|einwandfrei|prima|toll|wie angegossen|tadellos|bestens|wunderbar|hochwertig|schön|genau)
2.2  (nichts auszusetzen|keine mängel|keine beanstandungen|ohne probleme|keine probleme|erfüllt seinen zweck|tut was es soll|alles bestens|nichts zu meckern|alles ok|alles in ordnung|macht was es soll|kann man nicht meckern)
2.0  danke
2.2  danke <5> (verkäufer|lieferung|paket|schnell|geschenk|alles|super)
1.8  nicht (schlecht|übel)
1.8  (paket|artikel|bestellung) <2> (erhalten|angekommen|da)
1.6  (jo|bravo|5 sterne|fünf sterne|👍|😍|❤️|🥰|👌|😊|🙏|💖|volle punktzahl)
-2.4 (nicht|kein|keine|wenig|kaum|nie|weniger) <2> (gut|schön|perfekt|zufrieden|empfehlen|schnell|praktisch|super|überzeugt|angenehm|gefallen|bequem|stabil|hochwertig|toll|gute|gutes|gefällt)
-2.4 (funktioniert|passt|gefällt|hält|sitzt) <3> nicht
-2.4 (angekommen|erhalten|geliefert) <4> (kaputt|beschädigt|leer|schlecht|falsch)
-2.4 (vielen dank|danke|besten dank) <2> (im voraus|vorab|für ihre antwort|für die rückmeldung|für ihre hilfe|für ihre mühe)
-2.2 (im voraus) <2> danke
-2.0 (wäre|hätte|würde) <3> (gut|schön|super|toll|froh)
-2.4 gut (tag|morgen|abend)
-2.4 schön (tag|abend|wochenende|grüße|gruß|guten)
-2.0 mit freundlichen
-2.0 so (weit|gut) so gut

[unsubscribe]
3.0  (abmelden|abbestellen newsletter|austragen|newsletter abbestellen|aus dem verteiler|vom newsletter|newsletter abmelden|abbestelle|abmeldung)
2.8  (keine|nicht mehr|stoppen|stop|aufhören|unterlassen) <4> (mails|mail|emails|newsletter|werbung|spam|angebote|nachrichten|werbemails|werbe-mails|e-mails) <3> (erhalten|mehr|verschickt|schicken|zusenden)?
2.8  (löschen|löscht|entfernen|entfernt|streichen|nehmen|nehmt) <5> (verteiler|daten|mailadresse|account|konto|liste|mailingliste|e-mail-adresse)
2.8  (daten|mailadresse|account|konto|adresse aus) <4> (löschen|entfernen|verteiler)
2.2  (newsletter|spam|werbemails)
-2.6 (keine|nicht) <3> (mail|nachricht|email|e-mail) <2> erhalten

[urgent]
2.4  (dringend|eilig|eilt|so schnell wie möglich|schnellstmöglich|schnellstens|umgehend|sofort bitte|unverzüglich|asap|baldmöglichst|dringende|so bald wie möglich|pressiert)
2.2  (brauche|benötige|brauchen|muss|sollte|bräuchte|rechtzeitig) <5> (bis|zu|vor|zum|für|am) <3> (weihnachten|geburtstag|hochzeit|urlaub|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|woche|heiligabend|feier|ostern|kommunion|silvester)
2.0  geschenk <4> (geburtstag|weihnachten|hochzeit|für|zum)
2.0  (geburtstag|hochzeit|weihnachten|feier) <4> (morgen|woche|tag|samstag|sonntag|nächste|übermorgen|ist)
2.0  (verreise|abreise|fliege|fahre) <4> (urlaub|ausland|morgen|in|übermorgen)

[angry]
2.4  (betrug|unverschämt|unverschämtheit|frechheit|skandal|unfassbar|inakzeptabel|wütend|sauer|stinksauer|verärgert|schweinerei|lächerlich|saftladen|sauladen|dreistigkeit|dreist|schnauze voll|nase voll|mir reicht|es reicht|reicht es|unglaublich dreist|eine schande|armselig)
2.4  (arschlöcher|arschloch|verdammt|verdammte|idioten|wichser|drecksladen|scheißladen|scheiss laden|lügner|verbrecher|kriminelle|beschissen|kotzt)
2.0  (nie wieder|nie mehr|finger weg|hände weg|absolute katastrophe|letzter laden|zum kotzen|unter aller sau|einmal und nie)
1.8  (dritte|dritten|mehrfach|wiederholt|zigmal|x mal|wievielte|vierte) <2> (mal|mail|nachricht|angeschrieben|aufforderung|email)
1.8  (keine|nicht|niemand|keinerlei) <2> (antwort|reaktion|antwortet|reagiert|gemeldet|rückmeldung|meldet)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (anwalt|anwältin|rechtsanwalt|polizei|anzeige|anzeigen erstatten|strafanzeige|gericht|klage|verklagen|rechtlich|rechtliche|rechtliche schritte|verbraucherzentrale|verbraucherschutz|vzbv|mahnbescheid|inkasso|staatsanwaltschaft|arbeiterkammer|konsumentenschutz|rechtsschutz|juristisch|abmahnung|bundesnetzagentur|schlichtungsstelle|fristsetzung)
-2.0 (polizei) (spielzeug|kostüm|auto|mütze)
-2.4 (anzeige|display) <2> (flackert|funktioniert|dunkel|kaputt|gerät|leuchtet)
-2.4 gericht <1> (kochen|essen)

[dispute]
3.0  streitfall
2.6  (eröffnen|eröffnet|öffnen|öffne|geöffnet|einleiten|aufmachen|melden|eröffne|gemeldet|eingeleitet|schließen|geschlossen) <3> (fall|streitfall|dispute|konflikt|käuferschutz|paypal|reklamation)
2.6  (fall|streitfall|dispute|konflikt) <3> (eröffnen|eröffnet|öffnen|öffne|geöffnet|gemeldet|schließen|offen|eröffne|melden|aufgemacht)
2.6  (käuferschutz|käuferschutzantrag|käuferschutzes|paypal fall|paypal-fall|a-z-garantie|a bis z garantie)
2.4  (reklamation|beschwerde|melden) <4> (paypal|aliexpress|amazon|bank|ebay|plattform|otto)
2.0  reklamation
2.4  (chargeback|rückbuchung|rückbuchen|zurückbuchen|zurückgebucht|lastschrift zurück|zahlung anfechten|rückbuche|kreditkartenreklamation)
2.2  (bank|paypal|aliexpress|kreditkartenfirma) <4> (erstattung|melden|einschalten|zurückholen|wenden|kontaktieren)
-2.2 (kein|keine|nicht|ohne) <3> (streitfall|reklamation)

[stain]
2.4  fleck
2.2  dreckig
2.0  (vergilbt|verfärbt|streifen|staubig|abdrücke|ränder|spuren) <3> (auf|von|im|tinte|kleber|farbe|am)
-2.4 (nicht|keine|ohne) <2> fleck

[accessory]
@firm
2.4  (fehlt|ohne|kein|keine|nicht|vergessen|wo|brauche|keinen) <3> {accessory}
2.4  {accessory} <4> (fehlt|nicht dabei|nicht enthalten|nicht drin|vergessen|nicht mitgeliefert|war nicht)
-2.4 {accessory} <3> (funktioniert|lädt|kaputt)

# --- more of what buyers write ------------------------------------------------------

[quality]
2.4  fleck
2.0  verpackung <3> (beschädigt|kaputt|zerrissen|aufgerissen|zerdrückt)

[wrong_item]
2.8  (geschickt|bekommen|erhalten|geliefert) <5> (bestellt|wollte|gewählt) <3> (größe|farbe|modell|s|m|l|xl|xxl|xs|blau|schwarz|weiß|rot|grün|grau|gelb)?
2.8  (bestellt|wollte|gewählt) <5> (geschickt|bekommen|geliefert) <3> (größe|farbe|modell|s|m|l|xl|xxl|xs|blau|schwarz|weiß|rot|grün|grau|gelb)
2.8  (damenmodell|herrenmodell|damen|herren|kindermodell) <5> (bestellt|wollte)
-2.4 (nicht|nichts|nie|noch) <3> (bekommen|erhalten|geliefert)

[missing_item]
2.8  ohne <2> (ersatz*|ladekabel|kabel|netzteil|anleitung|fernbedienung|armband|schrauben|deckel|halterung|akku|batterien|zubehör)

[not_received]
-3.0 wann <5> (erstattung|rückerstattung|geld|gutschrift|rechnung)
2.4  nichts kommt
2.2  brauche <4> (bis|vor|zum|zur|für) <3> (samstag|sonntag|montag|hochzeit|geburtstag|weihnachten|urlaub|wochenende|freitag)
2.2  (noch|immer noch) <2> in china
2.8  (nur|einfach) <1> wissen <2> wo
2.4  (sendungsnummer|trackingnummer|tracking|paketnummer) <5> (nicht|ungültig|existiert|falsch)

[refund]
2.4  wann <5> (erstattung|rückerstattung|geld zurück)
-3.0 (kein|keine|nicht) <2> (erstattung|rückerstattung|geld zurück)
2.8  (zurückgeschickt|retourniert|zurückgesendet|zurückgegeben) <8> (kein|keine|noch nicht) <2> (geld|erstattung|gutschrift)

[exchange]
-3.0 (zurückgeschickt|retourniert|zurückgesendet) <8> (kein|keine|noch nicht) <2> (geld|erstattung|gutschrift)
2.8  (groß|klein|eng|weit|lang|kurz) <2> (brauche|bräuchte|benötige) <2> (<number>|s|m|l|xl|xxl)
2.6  (brauche|bräuchte|benötige|hätte gern|hätte gerne) <4> (nummer|größe) <2> (größer|kleiner)

[shipping_method]
2.8  (express|expressversand|eilversand|premium) <2> bezahlt <5> (normal|standard|post|brief)

[customs]
2.8  (beim|vom|im|der) zoll <5> (fest|papiere|unterlagen|dokumente|rechnung|hängt|liegt)
2.6  (paket|päckchen|sendung|ware) <4> zoll <5> (fest|papiere|unterlagen|dokumente|rechnung)

[address_change]
2.8  (hausnummer|nummer|postleitzahl|plz) <4> <number> <3> nicht <2> <number>
2.4  (korrigieren|ändern|anpassen|berichtigen) <3> (adresse|anschrift|hausnummer|plz|telefonnummer|namen)
2.6  (an|in) <2> (arbeitsadresse|büro|firma|packstation|andere adresse|neue adresse) <3> (geliefert|liefern|schicken|senden|zustellen)
-3.0 (verpackung|karton|schachtel) <4> an

[product_question]
2.4  (welche|welcher|welches|wie viel|wieviel) <3> (spannung|maße|material|länge|breite|höhe|gewicht|garantie|volt|watt) ?
2.4  (gibt es|gibts|habt ihr|haben sie) <4> (in|größe) <2> (<number>|schwarz|weiß|rot|blau|grün|xl|xxl) ?
2.4  (ist|sind|liegt) <3> (ladegerät|netzteil|kabel|batterie|batterien|anleitung|zubehör) <2> (dabei|enthalten|inklusive) ?

[address_change]
2.8  (schicken|senden|liefern|versenden|zustellen) <4> (andere adresse|neue adresse|neue anschrift|andere anschrift|packstation)
2.8  (andere|neue|anderen|neuen) <1> (adresse|anschrift|lieferadresse) <4> (schicken|senden|liefern|versenden|zustellen)
2.6  (adresse|anschrift|lieferadresse|plz|hausnummer|name) <3> (falsch|falsche|veraltet|unvollständig|nicht korrekt|stimmt nicht|alt)
2.8  (falsche|alte|veraltete) <1> (adresse|anschrift|lieferadresse|hausnummer|postleitzahl|plz)
2.6  (ändern|änderung|korrigieren|anpassen|berichtigen) <4> (adresse|anschrift|lieferadresse|hausnummer)
2.6  (adresse|anschrift|lieferadresse|hausnummer) <3> (ändern|änderung|korrigieren|anpassen|berichtigen)

[wrong_item]
2.8  (erhalten|bekommen|geliefert|geschickt|gekommen) <3> (andere farbe|anderes modell|anderes produkt|etwas anderes|falsche größe|falsche farbe|falscher artikel|falsches produkt|falsches modell)
2.8  (andere farbe|anderes modell|anderes produkt|was anderes|etwas anderes|falsche größe|falsche farbe|falschen artikel|falsches produkt|falsches modell|falsche ware) <3> (erhalten|bekommen|geliefert|geschickt|gekommen)
2.8  (entspricht|stimmt|passt) <4> nicht <4> (beschreibung|foto|fotos|bild|bilder|angebot|anzeige|bestellung)

[refund]
2.8  (noch|immer noch|bisher) <2> (keine|kein|nicht) <2> (erstattung|rückerstattung|geld zurück|erstattet|gutschrift)
2.8  (möchte|will|verlange|erwarte|fordere|bitte um) <4> (geld zurück|erstattung|rückerstattung|kaufpreis)

[shipping_method]
2.6  (nachporto|zusätzlich|extra|nachzahlen|nachzahlung) <4> (porto|versand|versandkosten|zustellung|bezahlen|zahlen)
2.6  (express|eilversand|versichert|einschreiben) <6> (aber|stattdessen|nur) <4> (normal|standard|brief|warensendung|post)

[not_received]
2.8  (seit|schon|nach|über) <2> (<number>|einem|zwei|drei|vier|mehreren) (tag|tagen|woche|wochen|monat|monaten|tage|monate) <5> (nichts|nicht|warte|warten|keine)
2.6  (paket|päckchen|sendung|bestellung|lieferung) <3> (verloren|verschwunden|verschollen|weg|verlorengegangen)
2.4  (liefertermin|lieferdatum|lieferzeit|frist) <4> (überschritten|vorbei|abgelaufen|verstrichen)

[payment]
2.6  (abgebucht|bezahlt|belastet|eingezogen) <3> (zweimal|doppelt|2 mal|zwei mal)
2.6  (zweimal|doppelt|2 mal|zwei mal) <3> (abgebucht|bezahlt|belastet|eingezogen)
2.6  (rechnung|quittung|beleg) <3> (brauche|benötige|schicken|senden|zusenden|ausstellen|bitte)

[unsubscribe]
2.8  keine <3> (mails|emails|e mails|werbung|newsletter|angebote|nachrichten) <3> (mehr|erhalten|senden|schicken)

[exchange]
-1.6 (süß|süßes|schön|schönes|nett|nettes) <1> klein

[product_question]
2.4  (was kostet|wie teuer|wie viel kostet|ist das lieferbar|noch lieferbar|wieder lieferbar|auf lager|verfügbar)
