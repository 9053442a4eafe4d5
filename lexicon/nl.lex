# replyd lexicon: Dutch (the Netherlands and Flanders). The format is in
# replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.

language nl
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same niet = nie, nit, neit, nt, niett
@same niets = niks, nix, nietts
@same nog = noch, noh
@same heb = hebt, hebben, heeft, had, hadden, hep, hebbe
@same pakket = pakketje, pakje, pakketten, paket, paketje, pakketjes, pak, zending, zendingen, postpakket, pakkketje
@same bestelling = bestellingen, besteling, order, orders, bestelde
@same besteld = bestelt, bestellen, bestel, gekocht, kocht, aangeschaft, koop
@same artikel = artikelen, artikels, product, producten, produkt, item, items, spullen, spul
@same ontvangen = ontvang, ontvangst, gekregen, kreeg, krijg, krijgen, ontving, onvangen, ontvange, gekrege, kregen, gehad
@same aangekomen = aankomen, aankomst, aangekome, binnengekomen, toegekomen, gearriveerd, binnen
@same geleverd = leveren, levert, afgeleverd, bezorgd, bezorgen, gelevert, afgegeven, besorgd
@same levering = leveringen, bezorging, leverdatum, verzending, levertijd, lever, levertijden
@same verzonden = verstuurd, opgestuurd, gestuurd, verzend, verzenden, versturen, stuur, stuurt, sturen, opsturen, verstuurt, verzonde, toegestuurd, gestuurt
@same wacht = wachten, wachtend, gewacht, wachtte, afwachten
@same werkt = werken, werkte, werkend, gewerkt, functioneert, werk, functioneren
@same doet = doen, deed, gedaan
@same laadt = laden, opladen, oplaad, geladen, oplaadt, opgeladen, laad
@same kapot = stuk, stukgegaan, kapotte, defect, defecte, gebroken, breekt, brak, gebarsten, barst, barsten, gescheurd, gescheurde, scheur, scheuren, gesprongen,
	kappot, kapoet, geknapt, afgebroken, gesneuveld
@same beschadigd = beschadigde, beschadiging, beschadigingen, gedeukt, deuk, deuken, verfrommeld, geplet, ingedeukt, bekrast, krassen, kras, beschadigt
@same gat = gaten, gaatje, gaatjes
@same vlek = vlekken, bevlekt, vlekje, vlekjes, gevlekt
@same vies = vuil, vuile, vieze, smerig, smerige
@same kwaliteit = kwalitijd, kwaliteiten, kwalitiet, kwalteit, kwaltiteit
@same slecht = slechte, slegt, belabberd, belabberde, beroerd, beroerde, matig, matige, inferieur, inferieure, bedroevend, ondermaats, ondermaatse, slechtste, waardeloos, waardeloze
@same troep = rommel, rotzooi, bagger, prul, prullaria, shit, kut, kak, klote, bocht, meuk, pruts
@same vreselijk = verschrikkelijk, afschuwelijk, afgrijselijk, vreselijke, verschrikkelijke, akelig, akelige, dramatisch
@same teleurgesteld = teleurstellend, teleurstelling, teleurstellende, ontevreden, teleurgestelt
@same oplichting = oplichters, oplichter, opgelicht, bedrog, bedriegers, scam, fraude, nep, dief, dieven, zwendel, bedrogen, oplichterij, afzetterij
@same verkeerd = verkeerde, foute, fout, foutief, foutieve, verkeert, onjuist, onjuiste
@same ander = andere, anders, verschillend, verschillende, afwijkend, afwijkende
@same maat = maten, afmeting, afmetingen, formaat, schoenmaat, maatje
@same kleur = kleuren, kleurtje, tint
@same model = modellen, type, uitvoering, versie
@same klein = kleine, kleiner, kleintje, smal, smalle, strak, strakke, kort, korte, krap, krappe, nauw, piepklein, mini, minuscuul
@same groot = grote, groter, wijd, wijde, ruim, ruime, lang, lange, langer, enorm, enorme, breed, brede, los
@same terugbetaling = terugbetalingen, restitutie, refund, vergoeding, teruggave, terugstorting
@same terugbetaald = terugbetalen, terugbetaal, terugstorten, teruggestort, vergoed, vergoeden, restitueren, terugkrijgen, teruggekregen
@same geld = centen, bedrag, geldje
@same annuleren = annuleer, geannuleerd, annulering, annuleert, cancelen, gecanceld, cancel, annulleren, annulatie, afzeggen
@same ruilen = omruilen, omwisselen, ruil, omgeruild, wisselen, vervangen, vervanging, omgewisseld, geruild
@same retour = retourneren, retourneer, retourzending, terugsturen, teruggestuurd, retourzenden, terugzenden, retourgestuurd, geretourneerd, retouren, teruggeven
@same geschil = geschillen, dispuut, dispute, claim, claimen
@same klacht = klachten, klagen
@same douane = douanekosten, invoerrechten, inklaring, inklaringskosten, invoerkosten, importkosten, invoerheffing
@same belasting = btw, belastingen, heffing, taks, taxen
@same betalen = betaal, betaald, betaalt, betaalde, betalend, afgerekend, afrekenen, bijbetalen, bijbetaald, betale
@same betaling = betalingen, betaaling
@same adres = adressen, addres, adress, bezorgadres, afleveradres, leveradres
@same ontbreekt = ontbreken, ontbrak, ontbrekende, ontbrekend, mis, mist, missen, miste, missend, tekort, gemist, onbreekt
@same leeg = lege, leege
@same perfect = perfecte, top, prima, uitstekend, uitstekende, geweldig, geweldige, fantastisch, fantastische, super, prachtig, prachtige, schitterend, schitterende, fenomenaal
@same goed = goede, goeie, goei, degelijk, degelijke, keurig, keurige, netjes, nette, oke
@same mooi = mooie, leuk, leuke, schattig, schattige, fraai, fraaie
@same tevreden = tevredenheid, blij, blije, gelukkig, happy
@same snel = snelle, vlot, vlotte, rap, rappe, snell
@same bedankt = dank, dankjewel, dankuwel, thanks, merci, bedank, dankje
@same aanrader = aanbevolen, aanraden, aanbevelen, aanbeveling
@same vertraging = vertraagd, vertragingen
@same factuur = facturen, faktuur, rekening
@same dag = dagen, dgn
@same week = weken
@same maand = maanden
@same verkoper = verkopers, winkel, webshop, seller
@same foto = foto's, fotos, plaatje, afbeelding, afbeeldingen, plaatjes
@same beschrijving = omschrijving, omschreven, beschreven, advertentie
@same cadeau = kado, cadeautje, kadootje, geschenk, cadeaus
@same oortje = oortjes, oordopje, oordopjes, oordop, oordoppen, koptelefoon, headset
@same geluid = klank, sound

# --- groups -------------------------------------------------------------------------

@group goods: pakket, bestelling, artikel, aankoop, levering, jurk, jurkje, schoenen, schoen, laarzen, broek, shirt, t-shirt, trui, jas, rok, tas, tasje, horloge, ring, ketting, armband,
	oorbellen, hoesje, hoes, telefoon, tablet, oortje, speaker, oplader, kabel, batterij, accu, lamp, lampje, licht, speelgoed, pop, drone, camera, apparaat, ding, machine, robot,
	stofzuiger, kleed, gordijn, gordijnen, kussen, vaas, kop, mok, fles, mes, boek, bril, pruik, riem, handschoenen, hoed, pet, kostuum, pyjama, parfum, creme, kwast, pen, set, kit,
	printer, toetsenbord, muis, scherm, houder, fiets, stoel, tafel, hakker, beamer, ventilator, cadeau, het, hem, ze, dit, deze, die, alles
@group accessory: riem, schroef, schroeven, schroefjes, oplader, lader, kabel, kabeltje, snoer, adapter, afstandsbediening, handleiding, gebruiksaanwijzing, batterij, batterijen, deksel, dekseltje,
	knoop, knop, haak, haakje, haakjes, band, bandje, veters, voet, voetje, bout, bouten, houder, zuignap, hoesje, filter, doos, doosje, accessoire, accessoires, onderdeel, onderdelen, stukje,
	handvat, wiel, wieltje, wielen, clip, clipje, stylus, stekker, capuchon, lint, sleutel, sleutels, lampje, slang, dop, dopje, zakje, garantiebewijs, ceintuur, boekje, stang
@group few: een, één, 1, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, helft, halve, deel, tweede, andere, enkele
@group carrier: dhl, postnl, ups, fedex, dpd, gls, bpost, ems, express, koerier, expres
@group praise: perfect, goed, mooi, tevreden, snel, bedankt, aanrader, fijn, handig, stevig, comfortabel, prima
@group complaint: kapot, beschadigd, slecht, troep, vreselijk, teleurgesteld, oplichting, terugbetaling, terugbetaald, geschil, klacht, ontbreekt, leeg, niet ontvangen, nooit ontvangen, niet aangekomen,
	niet geleverd, werkt niet, te klein, te groot, jammer, helaas, probleem, verkeerd, kwijt, vertraging, annuleren, retour, vlek
@group fitwords: klein, groot, maat
@group cancelwords: annuleren, niet meer nodig, wil niet meer, per ongeluk, vergissing
@group invoicewords: btw nummer, btw-nummer, kvk, bedrijfsnaam, boekhouding
@group mine: mijn bestelling, mijn pakket, ik heb besteld, ik heb ontvangen, bestelnummer, ordernummer, mijn order

# --- negation and questions ---------------------------------------------------------

@negate 2: niet, geen, nooit, zonder, noch, niets
@negate 2 after: niet
@negate 5: ik zeg niet, denk niet, ik hoop niet, niet dat
@negate 0: niet alleen, geen probleem, zonder probleem, zonder problemen, niet slecht, niet verkeerd, geen idee, geen antwoord, geen reactie, zonder twijfel, niets dan lof, weet niet, geen klachten, waarom niet

@question: is er, is dit, is het, zijn er, heeft u, heb je, hebben jullie, hebt u, kan ik, kunt u, kun je, kunnen jullie, kan het, wanneer, waar, waarom, hoe, hoeveel, wat, welke, welk, wie, mag ik, zou u, zouden jullie,
	kan je, is de, komt het, past, ik zou graag weten, ik wil graag weten, ik vroeg me af, weet u, verkopen jullie, verzendt u, verzenden jullie, is deze, zijn deze, gaat dit

@words: ik, je, jij, u, hij, zij, ze, we, wij, jullie, mij, me, mijn, jouw, uw, zijn, haar, ons, onze, hun, het, de, een, dit, dat, deze, die, er, hier, daar, en, of, maar, want, dus, omdat, als, dan, toen, nu, al, nog,
	wel, ook, zo, heel, erg, zeer, te, veel, weinig, meer, minder, meest, maar, slechts, toch, even, weer, altijd, nooit, soms, ja, nee, met, zonder, voor, van, op, in, aan, bij, naar, uit, om, door, over, onder, tegen,
	tot, na, sinds, per, is, was, waren, ben, bent, wordt, worden, werd, kan, kunt, kunnen, kon, wil, wilt, willen, wou, moet, moeten, mag, zal, zou, gaat, gaan, ging, komt, kwam, gezien, gezegd, zeggen, weet, weten, denk,
	hallo, hoi, beste, dag, goedendag, goedemorgen, groeten, groet, vriendelijke, mvg, graag, alsjeblieft, alstublieft, aub, svp, mevrouw, meneer, vandaag, gisteren, morgen, euro, prijs, keer, nederland, belgie, zoals, niet

# ====================================================================================

[not_received]
@firm
2.6  (al|nu) <1> (weken|maanden|dagen|week|maand) <3> (onderweg|wachten|geleden besteld)
2.4  (onderweg|besteld) <3> (maar|en) <4> (niks|niets|nog niet|geen) 
2.6  (waar|wanneer) <2> (blijft|is|komt|blijven) <3> (bestelling|pakketje|pakket|spullen|zending|levering|order)
2.4  (nog) (niks|niets) <2> (gezien|vernomen|gehoord|binnen|ontvangen|gekregen)
2.4  (niet) (bezorgd|geleverd|aangekomen|binnen|afgeleverd)
3.4  (nog|nooit|steeds|nog steeds|al die tijd) <2> (niet|niets|geen)? <3> (ontvangen|aangekomen|geleverd)
3.2  (niet|nooit|niets) <3> (ontvangen|aangekomen|geleverd|gekomen)
3.2  {goods} <5> (niet|nooit) <3> (ontvangen|aangekomen|geleverd|gekomen|er)
3.2  geen <2> (pakket|bestelling|levering|artikel) <2> (ontvangen|geleverd|gezien|aangekomen)?
3.0  wacht <3> (op|al) <3> {goods}
2.6  (nog steeds|nog|steeds) <1> wacht
2.2  wacht <3> (al|sinds|dag|week|maand)
2.2  (al|ruim) <2> (week|maand|dag) <2> wacht
3.2  waar <3> {goods}
3.0  waar blijft <2> {goods}
2.8  wanneer <5> (ontvangen|aangekomen|geleverd|levering|komt|verwachten)
2.6  (geen|zonder) <1> (nieuws|bericht|spoor|update|updates)
2.8  (kwijt|verloren|zoek|verdwenen) <2> (geraakt|gegaan)?
2.8  (staat|status|volgens|tracking|aangegeven|gemeld) <4> (geleverd)
3.0  geleverd <4> (maar|terwijl) <5> (niet|niets|nooit|geen)
2.6  (track|tracking|trackingcode|volgen|code|status) <4> (niet|geen|stil) <2> (werkt|update|veranderd|bekend|gevonden|beweging|info|informatie)?
2.2  (staat stil|blijft hangen|vast|hangt) <3> (in|bij|china|sorteercentrum)
2.2  vertraging
2.0  (veel|erg|wel heel|heel) <1> (te laat|late)
2.4  levering <3> (te laat|duurt|lang|verstreken|voorbij)
2.4  (duurt|duurde) <3> (lang|groot|te lang|erg|weken|maanden)
2.2  (had|zou|moest|moet) <3> (er al|gisteren|allang|al)? <1> (moeten zijn|geleverd|aangekomen|binnen zijn)
2.0  nog <1> (niets|niet|steeds niet)
2.0  (brievenbus|buren|postbode) <4> (niets|niet|geen)
1.2  pakket
1.0  levering
-3.2 (niet|nooit|geen) <4> (terugbetaling|terugbetaald|geld|antwoord|reactie|bericht|mail|email|factuur|code|bevestiging) <3> ontvangen
-3.2 (geen|nog geen) <3> (antwoord|reactie|geld|terugbetaling|bericht|mail|factuur|bevestiging)
-3.0 (niet) <2> (de|het)? <1> (goed|juiste|alles|hele|volledige|tweede|rest|andere|zelfde) <3> ontvangen
-2.6 (levering|aangekomen|pakket|ontvangen|geleverd|verzonden) <3> (snel|perfect|goed|op tijd|netjes|vlot|vroeger|eerder)
-2.6 (snel|vlot|netjes|goed) <2> (geleverd|ontvangen|verzonden|verpakt|aangekomen|levering)
-2.4 (ontvangen|aangekomen) <4> (kapot|beschadigd|leeg|verkeerd)
-2.4 (kapot|beschadigd|leeg|gebroken) <2> (ontvangen|aangekomen|geleverd)
-2.4 (eindelijk|al) (ontvangen|aangekomen|geleverd)
-2.0 (nog)? niet <2> (getest|uitgeprobeerd|geprobeerd|gebruikt|verwacht)

[quality]
2.4  (doet|doen) het <2> (niet|niet meer|slecht)
2.4  (na) <2> (een|één|twee|1|2|paar) <1> (dag|dagen|week|weken|keer|maand) <4> (stuk|kapot|gestopt|los|stopte)
2.2  (voelt|ziet er|oogt) <3> (goedkoop|nep|slecht|niet uit|prullig)
2.2  (flut|waardeloos|bagger|prut|niks waard|niet best|om te janken|zonde|weggegooid)
3.0  (werkt|doet|laadt|gaat|brandt|sluit|plakt|klemt|draait|verbindt|reageert|speelt|blijft|houdt|knipt|snijdt) <3> (niet|niets|nauwelijks|slecht|amper|nooit) <2> (goed|aan|meer|open|dicht|op|zitten)?
3.0  (niet|nooit) <2> (werkt|werkend|bruikbaar|waterdicht|aan te zetten|op te laden|doet|laadt)
2.8  (doet|werkt) het <1> (niet|slecht|nauwelijks)
2.8  (gestopt|stopt|ermee op|houdt op|hield op) <3> (werkt|met|mee)?
2.6  (een|één|slechts|maar|rechter|linker) <3> (oortje|kant) <3> (werkt|doet|niet)
2.6  (valt|vielen|viel|vallen|vliegt) <2> (uit elkaar|af|uit)
2.8  kapot
2.8  beschadigd
2.6  gat
2.4  (verbogen|krom|kromme|vervormd|losgelaten|laat los|laten los|loslaat|los|roest|roestig|verroest|schimmel|verlopen|verbrand|gesmolten|lekt|lekken|lek|verkleurd|verkleurt|geeft af|pluist|rafelt|onbruikbaar|nutteloos|nutteloze|uitgerafeld|versleten|gebruikt|tweedehands)
3.0  (slecht|lage|vreselijk|geen|mindere|goedkope|bedroevende|waardeloos|inferieur) <1> kwaliteit
3.0  kwaliteit <4> (slecht|laag|vreselijk|tegen|matig|niet|om te huilen|troep|onder de maat|valt tegen|minder|teleurgesteld|nul|waardeloos|belabberd|zozo)
2.6  troep
2.6  slecht
2.4  (vreselijk|weggegooid|weggooien|prullenbak|vuilnisbak|vuilbak|lelijk|lelijke|waardeloos|weggegooid geld|zonde van|geldverspilling|waste)
2.0  teleurgesteld
2.0  (valt|viel|vallen) <2> tegen
2.2  (erg|heel|te|zeer|veel te) <1> (dun|dunne|breekbaar|fragiel|licht|doorzichtig|stijf|hard|glad|broos|flodderig|flinterdun|goedkoop|zwak)
1.8  (dun|dunne|breekbaar|fragiel|doorzichtig|doorschijnend|oncomfortabel|flinterdun|plasticachtig|onstabiel)
2.2  (stof|materiaal|plastic|kunststof) <3> (dun|goedkoop|slecht|doorzichtig|ruw|stijf|nep|vreselijk|kriebelt|prikt)
2.4  (slecht|slordig) <1> (gemaakt|afgewerkt|genaaid|gestikt|in elkaar|verpakt|gelijmd|geverfd|afwerking|gevormd)
2.4  (naad|naden|stiksel|draadjes|afwerking|rits) <4> (los|kapot|slecht|open|scheef|slordig|hangen|laat)
2.6  (stinkt|stinken|stank|ruikt|ruiken|geur|chemische geur|vieze lucht|luchtje) 
2.4  (nep|namaak|vervalst|vervalsing|imitatie|niet origineel|niet echt|fake)
2.4  niet <2> (origineel|originele|echt|echte)
2.2  (batterij|accu) <4> (leeg|slecht|kort|snel|houdt|gaat|niet|uur|minuten|weinig)
2.2  (valt|vallen|gaat) <2> (weg|uit|stil)
2.2  (geluid|scherm|beeld|microfoon|bass|volume|verbinding) <4> (slecht|vreselijk|kraakt|ruist|zacht|niet|hard|blikkerig|zwart|wazig|matig|valt weg|hapert|akelig|dof)
2.2  (kan|krijg|lukt|kun|gaat) <3> niet <3> (verbinden|koppelen|aanzetten|opladen|openen|sluiten|installeren|gebruiken|instellen|monteren|indrukken|aan|aansluiten|dragen)
2.2  (onmogelijk|moeilijk|lastig) <2> te <2> (gebruiken|verbinden|openen|sluiten|monteren|koppelen|dragen|bedienen)
2.4  (oververhit|wordt heet|gloeiend|ontploft|vonken|kortsluiting|gevaarlijk|gevaarlijke|brandgevaar|smelt)
2.2  (na) <3> (dag|week|maand|keer|gebruik|wasbeurt|minuten|uur) <5> (kapot|werkt|stuk|niet|al|doet|los)
2.0  niet <2> (waard|de moeite|aan te raden|aanrader|naar behoren|tevreden|goed|kopen|mooi|stevig|zoals verwacht|zo goed)
2.2  (geen|niet) <1> (aanrader|geld waard|cent waard|succes)
1.8  (matig|zozo|mwah|gaat wel|middelmatig|koop dit niet|niet kopen|afrader|nooit meer|miskoop|spijt|had meer verwacht)
2.2  (repareren|reparatie|garantie|gerepareerd)
1.6  (jammer|helaas)
1.6  probleem <3> {goods}
2.2  (allergisch|uitslag|jeuk|irritatie)
2.0  (speelgoed) <2> (voor|lijkt)
-2.8 (niet|geen|zonder) <1> (kapot|beschadigd|slecht|vreselijk|krassen)
-2.6 (kwaliteit|geluid|batterij|materiaal|stof) <3> (goed|perfect|mooi|prima|top|uitstekend|in orde|hoog|degelijk|ok)
-2.4 (goed|perfect|mooi|uitstekend|hoge|prima) <1> kwaliteit
-2.4 (prijs kwaliteit|prijs-kwaliteit|kwaliteit prijs)
-2.4 (track|tracking|site|website|link|code|betaling|kaart|betalen) <3> (werkt|doet) <2> niet
-2.2 (doos|verpakking|doosje|pakket) <3> (kapot|beschadigd) <5> (maar|gelukkig|inhoud) <4> (heel|goed|intact|niets|ok|oke)
-2.0 niet (te)? (slecht|duur)

[wrong_item]
2.8  (fout|verkeerde|foute) <2> (gestuurd|opgestuurd|toegestuurd|ontvangen|gekregen|geleverd|bezorgd|binnengekregen)
2.8  (iets|wat) <1> (anders|totaal anders) <3> (ontvangen|gestuurd|gekregen|dan|besteld)?
2.6  (helemaal|totaal|compleet|heel) <1> (anders|iets anders|ander) <2> (dan|product|artikel|model)
2.6  (niet|geen) <1> (het|de|een)? <1> (artikel|product|kleur|maat|model) <2> (die|dat|wat) <3> (besteld|gevraagd|gekozen)
2.6  (besteld|gekozen) <3> (maar|en) <4> (ontvangen|gekregen|kwam|kreeg|stuurden|gestuurd|geleverd)
2.6  (kleur|model|maat|artikel) <3> (komt niet overeen|klopt niet|niet zoals|is anders|anders dan)
2.4  (niet) <1> (zoals|als|gelijk aan) <2> (op|de|in|op de) <1> (foto|afbeelding|website|site|beschrijving|omschrijving)
2.2  (lijkt in niets|lijkt niet|lijkt helemaal niet|lijkt totaal niet)
2.4  (zwarte|witte|rode|blauwe|groene|roze|grijze|gele) <3> (besteld|in plaats|ipv|gekregen|ontvangen)
3.2  verkeerd <1> (artikel|maat|kleur|model|bestelling|hoesje|pakket|ding|schoenen|soort|aantal|jurk|nummer)
3.0  verkeerd <2> (ontvangen|verzonden|geleverd)
3.0  (ontvangen|verzonden|geleverd) <3> verkeerd
3.2  niet <2> (de|het)? <1> (goed|juiste|zelfde|dezelfde|hetzelfde|correcte) <1> (artikel|maat|kleur|model|bestelling|hoesje|product|ding|schoenen|soort|ontvangen|verzonden|geleverd)
3.0  niet <2> wat <3> (besteld|verwacht|verwachtte|wou|wilde|gevraagd|foto)
2.8  (iets)? (heel)? ander <1> (artikel|product|model|maat|kleur|iets) <2> (ontvangen|verzonden|geleverd)?
2.8  iets ander
3.0  in plaats van
2.8  ipv
3.0  (besteld|wou|wilde|gekozen|gevraagd|betalen) <9> (ontvangen|verzonden|geleverd) <3> (een|de|het|zwart|blauw|rood|wit|groen|roze|grijs|geel|ander|maar)?
3.0  (niet|geen|allesbehalve) <2> (zoals|conform|hetzelfde|gelijk|volgens) <3> (foto|beschrijving|afgebeeld|besteld|getoond|beloofd|site|verwacht)
2.8  (lijkt|klopt|komt) <3> (niet|totaal niet|helemaal niet|van geen kant) <3> (op|met|overeen)?
2.8  ander <3> (dan|als) <3> (foto|besteld|beschrijving|afgebeeld|getoond)
2.6  kleur <4> (verkeerd|ander|niet|klopt|wijkt|donkerder|lichter|afwijkend)
2.6  (foto|beschrijving) <5> (ander|misleidend|klopt niet|niet overeen|liegt|verkeerd)
2.4  (misleidend|misleiding|misleidende|valse reclame)
2.4  past niet <2> (op|in|bij) <2> (telefoon|iphone|samsung|toestel|mijn)
2.2  (niet compatibel|niet geschikt|incompatibel)
2.4  (vergist|vergissing|foutje) <3> (gemaakt|jullie|verzonden|geleverd)?
-2.6 (ik|heb) <3> (verkeerd) <2> (maat|adres|kleur) <2> (besteld|ingevuld|gekozen|opgegeven)
-2.6 verkeerd <1> (adres|nummer|huisnummer|postcode|bezorgd)
-2.4 (zoals|conform) (beschrijving|beschreven|foto|verwacht|op de foto) @without complaint
-2.0 in plaats van (antwoord|helpen|terugbetaling)

[missing_item]
2.6  (mis|missen|mist) <3> (nog|er|een|de|het|nog een)
2.6  (er) <2> (zat|zaten|zit|zitten) <3> (geen|niet) <3> (in|bij)
2.6  (maar|slechts) <1> (één|een|twee|1|2|drie) <2> (van|in|ontvangen|gekregen|zat|geleverd)
3.2  ontbreekt <4> ({accessory}|{few}|artikel|deel|er|nog|in|de|het|een)
2.8  ontbreekt
3.0  ({accessory}|artikel|{few}) <3> ontbreekt
3.0  (geen|zonder|niet) <2> {accessory}
3.2  (maar|slechts|alleen|enkel) <1> ({few}|<number>) <4> (ontvangen|geleverd|in|van de|verzonden|zat|artikel|stuks|schoen|oorbel)
3.2  (ontvangen|geleverd|verzonden|kreeg) <2> (maar|slechts|alleen|enkel) <1> ({few}|<number>)
3.0  ({few}|<number>) <2> (in plaats van|ipv|van de) <1> ({few}|<number>)
3.0  (besteld|betalen) <3> ({few}|<number>) <8> (ontvangen|geleverd|maar|slechts) <3> ({few}|<number>|maar)
2.8  (incompleet|onvolledig|niet compleet|niet volledig|onvolledige|incomplete)
2.8  niet <2> (alles|alle|de rest|het tweede|compleet|de andere) <3> (ontvangen|geleverd|zat|erbij|aangekomen)?
2.6  waar <2> (de rest|de andere|{accessory}|het tweede)
2.8  (vergeten) <4> ({accessory}|mee|in|erbij|op|te)
2.6  (zit|zat|zaten|zitten) <3> (niet|geen) <2> (bij|in|erbij|{accessory})
2.4  (niet|geen) <2> (bijgeleverd|meegeleverd|bijgevoegd|inbegrepen|erbij)
2.2  (de)? rest <3> (bestelling|niet|nog)
2.0  (helft|deel) <2> (bestelling|pakket)
-2.6 (ontbreekt|gebrek) <3> (kwaliteit|antwoord|respect|communicatie|informatie|service)
-2.4 {accessory} <3> (werkt|doet|laadt) <2> niet
-2.4 zonder (probleem|problemen|antwoord|reactie)

[empty_parcel]
3.6  (pakket|doos|envelop|verpakking|doosje|bestelling|zakje|enveloppe|zak) <4> leeg
3.6  leeg <1> (pakket|doos|envelop|verpakking|doosje|zakje|enveloppe|zak)
3.2  leeg <1> (ontvangen|aangekomen|geleverd)
3.4  (niets|geen artikel) <2> (in|binnenin|erin|inzit)
3.4  (zat|zit) <3> niets <2> in
2.8  (doos|envelop|pakket) <3> zonder <2> (inhoud|artikel|product)
-3.0 (batterij|accu|brievenbus|voorraad|winkelmandje) <3> leeg
-3.0 leeg <2> (batterij|accu|brievenbus)

[returned_parcel]
@firm
3.4  (retour|terug) <2> (naar|aan) <2> (afzender|china|verkoper|de afzender|verzender)
3.4  retour afzender
3.2  {goods} <4> (teruggestuurd|retour gestuurd|geretourneerd|teruggegaan|retour gegaan|teruggekeerd|retour)
3.0  (postnl|post|douane|koerier|dhl|bpost) <4> (retour|teruggestuurd|terug)
2.4  (niet opgehaald|niet afgehaald|onbestelbaar|geweigerd) <4> (retour|terug)
2.2  (opnieuw|nogmaals|weer) <1> verzonden
-3.2 (ik|wij|wil|kan|hoe|graag|mag|heb|moet) <4> (retour|terugsturen)
-2.4 retour <2> (geld|kosten|label|adres|beleid)

[customs]
@firm
3.2  (betalen|vraagt|vragen|rekening|factuur|eist) <6> (douane|belasting)
3.0  (douane|belasting) <6> (betalen|vraagt|euro|rekening|factuur)
2.6  (vastgehouden|vast|tegengehouden|in beslag|geblokkeerd|blijft liggen|ligt) <3> douane
2.8  douane <5> (vastgehouden|vast|houdt|vraagt|wil|documenten|factuur|beslag|papieren)
2.4  douane
2.2  belasting @without invoicewords

[shipping_method]
3.0  (betalen|gekozen|koos|besteld|gevraagd) <5> (express|expres|dhl|snelle|spoed|premium|aangetekend|track trace|{carrier}) <2> (levering|verzonden|bezorging)?
2.8  (verzonden|geleverd|levering) <3> (met|via|per|door) <3> (ander|gewone|normale|boot|langzame|goedkope|standaard|post|verkeerd)
2.8  (niet|in plaats van|ipv) <3> {carrier}
2.8  (ander|verkeerd|gewijzigd) <2> (vervoerder|koerier|verzendmethode|bezorgdienst|verzendwijze)
2.6  (verzendmethode|verzendwijze|verzendoptie|bezorgoptie)
2.8  (verzendkosten|bezorgkosten|portokosten|leveringskosten) <6> (betalen|extra|hoog|terug|verschil|waarom|opnieuw|rekening)
2.8  (betalen|vraagt|vroeg) <5> (extra|bijbetalen|toeslag) <4> (verzonden|levering|postbode|koerier|verzending)?
2.6  (koerier|postbode|bezorger) <4> (vraagt|vroeg|wilde|eist) <3> (geld|betalen|euro)?
2.4  gratis (verzonden|levering) <6> (betalen|maar|toch)
2.2  (verzendkosten|bezorgkosten)
2.0  (afhaalpunt|ophaalpunt|postpunt) <5> (in plaats|niet|thuis|ipv)
-2.2 (hoeveel|wat) <4> (verzendkosten|verzonden)

[refund]
2.8  (krijg|krijgen|wanneer krijg|heb ik recht op|wil) <4> (geld|centen|bedrag) <2> (terug|retour)
2.8  (stort|storten|betaal|geef) <4> (terug)
2.6  (terugstorting|terugbetaald krijgen|teruggestort|geld retour|retour geld|geld weer)
2.6  (nog steeds|nog altijd|nooit) <3> (teruggestort|terugbetaald|geld)
2.6  terugbetaling
2.6  terugbetaald
3.0  (wil|graag|vraag|eis|verwacht|wens|zou|verzoek|wacht) <5> (terugbetaling|terugbetaald|geld terug)
3.2  (geen|niet|nooit|nog) <4> (terugbetaling|terugbetaald)
3.2  (geen|niet|nooit) <2> geld <2> (terug|gezien|ontvangen)
3.0  (wanneer|waar) <4> (terugbetaling|terugbetaald|geld)
3.0  geld <3> terug
2.4  mijn geld
2.2  (compensatie|schadevergoeding|tegemoetkoming|korting als|creditnota)
2.0  geld <3> (rekening|paypal|kaart|gestort|kwijt)
-2.4 (geen|niet) <2> (terugbetaling|geld terug) <2> (nodig|hoeft)
-1.8 (heb|is) <2> terugbetaald @without complaint
-1.8 geld <1> (waard|weggegooid|verspild)

[cancel]
3.0  annuleren <3> (bestelling|mijn|aankoop|de|het|deze|{goods})
3.0  (bestelling|mijn|aankoop|order|deze|{goods}) <3> annuleren
2.8  annuleren
3.0  (wil|graag|kan|hoe|kunt|mogelijk|zou|gelieve|mag) <4> annuleren
2.8  (per ongeluk|per abuis|vergissing) <3> (besteld)
2.6  (dubbel|twee keer|2 keer|2x) <2> (besteld|betalen)
2.6  besteld <3> (dubbel|twee keer|per ongeluk|per vergissing)
2.4  (hoef|wil|heb) <4> niet meer <2> (nodig|hebben)?
2.4  niet <1> (verzonden|opsturen) <1> (aub|alstublieft|svp|a u b)
2.2  (bedacht|van gedachten veranderd|bedenktijd|herroepen|herroeping)
-3.0 annuleren <3> (geschil|abonnement|klacht|nieuwsbrief)
-3.0 (geschil|abonnement|klacht) <2> annuleren
-2.2 niet <2> annuleren

[exchange]
2.8  ruilen
3.0  (wil|graag|kan|mogelijk|zou|mag) <5> ruilen
2.8  (te|veel te|erg|heel|wat|iets te|zeer|behoorlijk) <1> (klein|groot)
2.4  (klein|groot) @alone
1.4  (klein|groot)
2.6  (valt|vallen|uitvallen|uitgevallen|vielen) <2> (erg|heel|te|wat)? <1> (klein|groot)
2.6  maat <3> (te|klein|groot|niet|klopt niet|valt|verkeerd|kleiner|groter)
2.6  (past|passen|paste|pasten) <2> niet
2.4  (bevalt|staat|vind) <3> niet <2> (mooi|leuk)?
2.6  (ander|groot|klein|grotere|kleinere) <1> (maat|kleur|model)
2.8  (wil|graag|kan|hoe|mogelijk|zou|mag|moet) <4> retour
2.6  retour <3> (artikel|bestelling|product|schoenen|jurk|{goods}|sturen|doen|zenden)
2.4  (retourlabel|retouradres|retourkosten|retourformulier|retourbeleid|retourprocedure)
2.0  retour
2.2  (groot|klein) <1> (dan|als) <3> (verwacht|gedacht|normaal|foto|aangegeven|dacht)
2.2  (dacht|verwachtte|had gedacht) <5> (groot|klein)
-2.6 (klein|groot) <2> (probleem|prijs|minpunt|nadeel|cadeau|beetje|foutje|pluspunt|dank)
-2.4 maat <2> (perfect|goed|klopt|ok|prima|precies)
-2.4 past <2> (perfect|goed|precies|prima|mooi)
-2.2 retour <3> (geld|afzender)
-1.8 niet (te|zo) (klein|groot)
-2.2 (lange|korte|lang|groot) <1> (tijd|wachttijd|levertijd|duurt|duren)

[address_change]
3.0  (wijzigen|veranderen|aanpassen|gewijzigd|verkeerd|nieuw|nieuwe|onvolledig|oud|oude|ander|fout|wijziging|verandering|veranderd|corrigeren) <4> adres
3.0  adres <4> (wijzigen|veranderen|aanpassen|verkeerd|onvolledig|nieuw|juiste|gewijzigd|klopt niet|fout)
2.8  (verhuisd|verhuizing|verhuizen|verhuis)
2.6  (verzonden|geleverd) <4> (ander|nieuw|dit) adres
2.6  (wijzigen|veranderen|aanpassen|verkeerd|fout) <3> (telefoonnummer|huisnummer|postcode|naam|geadresseerde|achternaam)
2.6  (telefoonnummer|huisnummer|postcode|naam) <3> (wijzigen|veranderen|aanpassen|verkeerd|fout)
1.2  adres
-2.2 (retouradres|e-mailadres|emailadres|mailadres)

[payment]
3.0  (betaling|kaart|ideal|paypal|bancontact|transactie|creditcard) <4> (geweigerd|mislukt|niet|lukt|geblokkeerd|fout|afgekeurd|in behandeling)
3.0  (kan|lukt|krijg) <3> niet <2> (betalen|afrekenen)
3.0  (betalen|afgeschreven|in rekening|geïncasseerd) <3> (twee keer|dubbel|2 keer|tweemaal|2x)
3.0  (dubbel|twee keer|2 keer|tweemaal) <3> (betalen|afgeschreven|in rekening gebracht)
2.8  (graag|wil|stuur|ontvangen|nodig|kan|verzonden|kunt|verzoek) <5> factuur
2.2  factuur
2.6  (betalen|afgeschreven) <6> (maar|toch|terwijl) <5> (niet|onbetaald|open|geannuleerd)
2.4  (kortingscode|coupon|waardebon|actiecode) <4> (niet|werkt|ongeldig)
2.2  (betaalmethode|betaalwijze|betaalmogelijkheden)
2.0  betaling
2.0  (overschrijving|ideal|paypal|mastercard|visa|creditcard|bancontact|klarna)
-2.2 (douane|belasting|verzendkosten) <4> (betalen|factuur)
-2.4 terugbetaling

[product_question]
2.6  (welke|wat voor|hoe groot|hoe lang|hoe breed|hoe zwaar|hoe hoog) ?
2.4  (is|zijn|past|werkt|kan|heeft|hebben|komt|zit) <7> (ook|geschikt|verkrijgbaar|leverbaar|waterdicht|bij|geleverd|met|aan|machine|meegeleverd|maat|kleur) ?
2.4  (verkoopt u|verkopen jullie|hebben jullie|heeft u|heb je|is er|komt er) ?
2.2  (wanneer) <3> (weer|terug) <2> (op voorraad|leverbaar|binnen)
2.4  (korting|goedkoper|kwantumkorting|staffel) <6> (bestel|koop|neem|stuks|meer) ?
2.8  (heeft u|hebben jullie|heb je|is er|zijn er|verkopen jullie|hebt u|is dit|is deze|is het) <6> (maat|kleur|model|voorraad|ander|zwart|wit|blauw|rood|voor|groen|verkrijgbaar|leverbaar) ?
2.6  (op voorraad|voorradig|leverbaar|beschikbaar|verkrijgbaar|uitverkocht) ?
2.6  (is|zijn|kan|past) <5> (compatibel|waterdicht|wasbaar|origineel|inbegrepen|leer|katoen|geschikt|nieuw|oplaadbaar|erbij) ?
2.6  (welke|wat|hoe|hoeveel) <3> (maat|materiaal|kleur|gewicht|lengte|hoogte|vermogen|prijs|stof|model|breedte|groot|zwaar|verschil|klein|capaciteit) ?
2.6  welke maat <6> (nemen|kiezen|bestellen|nodig|voor|adviseren|heb ik)
2.4  (hoeveel|wat) <2> (kost|kosten|weegt|meet) ?
2.4  (prijs|korting|aanbieding) <5> (aantal|groothandel|stuks|als|bij) ?
2.6  (groothandel|wederverkoper|offerte|grote aantallen|staffelkorting|grossier)
2.4  (verzenden jullie|verzendt u|verzonden|leveren jullie|levert u) <4> (naar|in) <2> (belgie|nederland|duitsland|suriname|curacao|buitenland|luxemburg) ?
2.2  (wat|hoeveel|hoe lang) <4> (verzendkosten|levertijd|levering) ?
2.2  (werkt|past|compatibel|geschikt) <3> (met|op|voor) ?
2.0  (ik)? (zou|wil) graag <1> weten
1.8  maattabel
-2.6 (ontvangen|aangekomen|kapot) ?

[received_ok]
2.2  (heel|erg|super) (blij|mooi|fijn|tevreden|leuk)
2.0  (top|toppertje|toppie|geweldig|heerlijk|mooi spul|precies wat ik zocht|doet zijn werk|werkt goed|werkt prima|perfect passend)
2.0  (mooie|goede|prima|leuke|fijne) (kwaliteit|product|prijs|aankoop|jurk|schoenen|lamp|verpakking)
2.6  (heel|erg|zeer|super|echt|alles) <1> (goed|mooi|tevreden|snel|handig|fijn|stevig|zacht|lief|lekker|blij|prima|ok)
2.6  perfect
2.0  (goed|mooi|tevreden|fijn|handig|stevig|zacht|prettig|comfortabel|praktisch|leuk|lekker|precies goed)
2.4  (goed|perfect|mooi|snel|prima) <1> (kwaliteit|artikel|verkoper|aankoop|koop|prijs|service|communicatie|pasvorm|hoesje|lamp|geluid|product)
2.4  (prijs kwaliteit|prijs-kwaliteit|waar voor je geld)
2.6  (zoals|conform|precies zoals|volgens|net als) <2> (beschrijving|foto|verwacht|omschreven|afgebeeld|beschreven|besteld)
2.6  (snel|vlot|netjes|goed|keurig) <2> (geleverd|verzonden|verpakt|levering|ontvangen|aangekomen|bezorgd|binnen)
2.6  (levering|geleverd|verzonden|aangekomen) <2> (snel|vlot|goed|op tijd|perfect|prima|netjes)
2.6  (eindelijk|goed|heel|veilig) (ontvangen|aangekomen)
2.4  (ben|zijn|is|was) <2> (er)? <1> (heel|erg|zeer)? (blij|tevreden)
2.2  (aanrader|zeker doen|betrouwbaar|betrouwbare|top verkoper|koop ik weer|bevalt goed)
2.4  (werkt|past|doet|zit|staat|ziet) <3> (goed|perfect|prima|super|mooi|zoals het hoort|precies|top)
2.2  (niets op aan te merken|niets dan lof|geen klachten|geen probleem|zonder problemen|doet wat het moet doen|prima zo|niks mis mee)
2.0  bedankt
2.2  bedankt <5> (verkoper|levering|pakket|snel|mooi|goed)
1.8  niet (slecht|verkeerd)
1.8  (pakket|artikel|bestelling) <2> (ontvangen|aangekomen)
1.6  (ok|okee|bravo|5 sterren|vijf sterren|👍|😍|❤️|🥰|👌|😊|🙏|💖|✅)
-2.4 (niet|geen|minder|nooit|weinig) <2> (goed|mooi|perfect|tevreden|aanrader|snel|fijn|handig|stevig|blij|prettig|comfortabel|bevalt)
-2.4 (werkt|doet|past) <2> niet <2> (goed|perfect)?
-2.4 (ontvangen|aangekomen) <4> (kapot|beschadigd|leeg|slecht|verkeerd)
-2.2 (alvast bedankt|bij voorbaat|bedankt voor uw reactie|bedankt voor uw antwoord)
-2.0 (zou|was) <2> (goed|fijn|mooi|leuk) <1> (zijn|geweest)
-2.2 goed (dag|middag|morgen|avond)
-2.0 met vriendelijke

[unsubscribe]
2.4  (wil|graag) <3> (geen|niet meer) <3> (mails|mail|reclame|nieuwsbrief|berichten)
3.0  (uitschrijven|afmelden|schrijf mij uit|meld mij af|uitgeschreven|afgemeld|opzeggen nieuwsbrief)
2.8  (geen|niet meer|stop|stoppen) <4> (mails|mail|emails|nieuwsbrief|nieuwsbrieven|reclame|spam|aanbiedingen|berichten) <2> (ontvangen|meer|verzonden)?
2.8  (verwijder|verwijderen|haal) <4> (mailinglijst|lijst|gegevens|mailadres|account|bestand|emailadres)
2.2  (nieuwsbrief|spam)
-2.6 (geen|niet) <3> (mail|bericht|email) <2> ontvangen

[urgent]
2.4  (dringend|spoed|zo snel mogelijk|zsm|z s m|onmiddellijk|direct|per direct|haast|asap|met spoed)
2.2  (nodig|hebben|ontvangen) <4> (voor|tegen) <3> (kerst|verjaardag|bruiloft|trouwdag|vakantie|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|week|sinterklaas|feest)
2.2  (voor|tegen) <2> (kerst|verjaardag|bruiloft|vakantie|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|sinterklaas) <2> (nodig|hebben|binnen)
2.0  cadeau <4> (verjaardag|kerst|sinterklaas|voor)
2.0  (verjaardag|bruiloft|kerst) <4> (morgen|week|dag|zaterdag|zondag|volgende)
2.0  (vertrek|vertrekken|ga) <3> (vakantie|buitenland|op reis|morgen)

[angry]
2.4  (oplichting|schandalig|schande|belachelijk|onacceptabel|ongehoord|woedend|boos|kwaad|pisnijdig|zat|spuugzat|schandelijk|bedriegers|leugenaars|leugenaar|idioten|onbeschoft)
2.4  (godverdomme|verdomme|klootzakken|kutwinkel|tering|tyfus|rot op|kut)
2.0  (nooit meer|nooit weer|blijf hier weg|trap er niet in|lachwekkend|schaam|schamen)
1.8  (derde|zoveelste|hoeveel|meerdere|vierde) <1> (keer|mail|mails|malen)
1.6  (geen|zonder) (antwoord|reactie)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (advocaat|politie|aangifte|rechtbank|rechter|juridisch|juridische|consumentenbond|acm|consuwijzer|rechtsbijstand|deurwaarder|ombudsman|geschillencommissie|ingebrekestelling|gerechtelijke|fod economie|test aankoop|testaankoop|econsument)
-2.0 politie (speelgoed|kostuum|auto)

[dispute]
3.0  geschil
2.6  (open|openen|geopend|start|starten|indienen|ingediend|sluiten|dien) <3> (geschil|klacht|zaak|claim)
2.6  (geschil|klacht|zaak) <2> (openen|geopend|starten|indienen|ingediend)
2.4  (klacht|melding|melden) <3> (paypal|aliexpress|bol|bank|amazon|ebay|platform)
2.4  (chargeback|kopersbescherming|aankoopbescherming|storneren|betwisten|terugboeken|terugboeking|stornering)
2.2  (bank|paypal|aliexpress|creditcardmaatschappij) <4> (terugbetaling|melden|inschakelen|contact|ingrijpen)
2.0  klacht
-2.2 (geen|niet|zonder) <3> (geschil|klacht)

[stain]
2.4  vlek
2.2  vies
2.0  (vergeeld|verkleurd|strepen|stoffig|stof|afdrukken) <3> (op|van|in|inkt|lijm|verf)
-2.4 (niet|geen|zonder) <2> vlek

[accessory]
@firm
2.4  (ontbreekt|zonder|geen|niet|vergeten|waar|nodig) <3> {accessory}
2.4  {accessory} <4> (ontbreekt|niet bij|niet in|niet erbij|vergeten|niet meegeleverd)
-2.4 {accessory} <3> (werkt|laadt|kapot|doet)

# --- more of what buyers write ------------------------------------------------------

[quality]
2.4  vlek

[wrong_item]
2.8  (stuurden|gestuurd|gekregen|ontvangen|verstuurd|verzonden|kreeg) <5> (besteld|gekozen|gevraagd|gekocht) <3> (maat|kleur|model|s|m|l|xl|xxl|xs|blauw|zwart|wit|rood|groen|roze|grijs|geel)?
-2.0 nog <2> (niets|niks|niet) <2> (gekregen|ontvangen)
-2.0 (express|spoed|versneld) <6> (verstuurd|verzonden|gestuurd)

[missing_item]
3.0  <number> <2> (besteld|gekocht|betaald) <5> (zaten|zat|kwamen|kreeg|maar|slechts) <3> (<number>|een|twee)
2.6  zonder <2> (reserve*|oplader|kabel|bandje|handleiding|afstandsbediening|batterij*|schroef*|deksel|houder)

[empty_parcel]
3.0  (envelop|doos|pakje|pakket|zakje) <2> (zat|zit) (niets|niks|er niets|er niks)
3.0  er (zat|zit) (niets|niks) in
2.6  (envelop|doos|pakje|pakket) <3> (zat|zit) <1> (niets|niks)

[returned_parcel]
3.0  (terug|teruggestuurd|teruggegaan|retour) <4> (afzender|jullie|verkoper|china)
2.8  (ging|gaat|gegaan|komt) <2> terug <2> naar

[not_received]
-3.0 (wanneer|waar) <5> (terugbetaling|geld|terugbetaald|restitutie|factuur)
-2.6 (terug|retour|teruggestuurd) <4> (afzender|jullie|verkoper)
2.2  nodig <3> (voor|tegen) <2> (de|het|mijn|zaterdag|zondag|bruiloft|verjaardag|kerst|vakantie)
2.2  (nog|steeds) <3> in china

[refund]
2.4  wanneer <5> (terugbetaling|geld terug|terugbetaald|restitutie)
2.4  geld terug

[payment]
-2.0 (zaak|klacht|melding|geschil) <4> paypal

[customs]
3.0  (invoerrechten|inklaring|inklaringskosten|douanekosten|invoerkosten|btw) <4> (betalen|betaald|kosten|moest|moet)
3.0  (moest|moet|betaald) <4> (invoerrechten|inklaringskosten|douanekosten|invoerkosten)

[shipping_method]
3.0  (express|spoed|versneld|aangetekend) <2> betaald <5> (gewoon|gewone|normaal|normale|standaard)

[address_change]
2.8  (huisnummer|nummer|postcode|bus) <4> <number> <3> niet <2> <number>
2.4  (aanpassen|wijzigen|corrigeren|veranderen) <3> (adres|huisnummer|postcode|telefoonnummer|naam)

[product_question]
2.4  (welk|welke|wat|hoeveel) <3> (voltage|maten|afmetingen|materiaal|lengte|breedte|hoogte|garantie) ?

[unsubscribe]
2.8  (mailinglijst|mailinglist|verzendlijst) <2> (af|afhalen|verwijderen|halen|schrijven)

[wrong_item]
2.8  (dames|damesmodel|heren|herenmodel|kinder*) <6> (besteld|gekozen|gekocht)
2.8  (besteld|gekozen) <4> (heren|dames|kinder*) <4> (dames*|heren*|kinder*)

[refund]
2.8  (teruggestuurd|retour gestuurd|geretourneerd|teruggezonden) <8> (geen|nog niets|nooit) <2> (geld|terugbetaling)
-3.0 (geen|niet) <2> geld terug

[not_received]
2.8  (alleen|gewoon) <2> weten waar
2.4  (trackingnummer|track en trace|tracking|zendingnummer) <6> (bestaat niet|werkt niet|ongeldig|onbekend|niet)

[payment]
-2.0 geen <1> geld <3> rekening

[customs]
3.0  (douane|inklaring) <6> (papieren|documenten|factuur|vast|ligt)
3.0  (ligt|zit|staat|hangt) <2> vast <2> douane

[address_change]
2.6  (werkadres|ander adres|nieuw adres|afhaalpunt) <4> (bezorgd|bezorgen|leveren|sturen|geleverd)
2.6  (bezorgd|bezorgen|leveren|sturen|geleverd) <4> (werkadres|ander adres|nieuw adres|afhaalpunt)

[product_question]
2.4  zit* <2> (oplader|kabel|adapter|batterijen|handleiding) <1> bij ?
2.2  (er een|er ook een|er een gratis) (oplader|kabel|adapter|handleiding) bij ?

[received_ok]
2.4  (aangekomen|binnen) <3> (tevreden|blij)

[address_change]
2.8  (sturen|bezorgen|leveren|verzenden|opsturen) <4> (ander adres|nieuw adres|nieuwe adres|ander huisnummer|mijn werk|afhaalpunt)
2.6  (adres|postcode|huisnummer|telefoonnummer|naam) <3> (verkeerd|fout|onjuist|oud|oude|niet juist|niet goed|onvolledig|incompleet)
2.8  (verkeerd|verkeerde|fout|foute|oud|oude|vergeten) <2> (adres|postcode|huisnummer|toevoeging)
2.6  (wijzigen|wijziging|aanpassen|veranderen|corrigeren) <4> (adres|afleveradres|bezorgadres|huisnummer|postcode)
2.6  (adres|afleveradres|bezorgadres|huisnummer|postcode) <4> (wijzigen|wijziging|aanpassen|veranderen|corrigeren)

[wrong_item]
2.8  (ontvangen|gekregen|gestuurd|geleverd|kreeg) <3> (andere kleur|ander model|ander product|iets anders|verkeerde maat|verkeerde kleur|verkeerd artikel|verkeerd product|verkeerde model)
2.8  (andere kleur|ander model|ander product|iets anders|verkeerde maat|verkeerde kleur|verkeerd artikel|verkeerd product|verkeerde model) <3> (ontvangen|gekregen|gestuurd|geleverd)
2.8  (komt|lijkt) <3> niet <4> (overeen|beschrijving|foto|advertentie)

[refund]
2.8  (nog|nooit|niet) <3> (terugbetaald|terugbetaling|geld teruggekregen|gerestitueerd)
2.8  (graag|wil|eis|verwacht|vraag) <4> (geld terug|terugbetaling|restitutie|terugbetaald)

[shipping_method]
2.6  (extra|bij|bijbetalen|bijbetaald) <3> (verzendkosten|bezorgkosten|porto)
2.6  (verzendkosten|bezorgkosten|porto) <4> (extra|bij|betalen|gevraagd)

[not_received]
2.8  (al|sinds|na|ruim|meer dan) <2> (<number>|een|twee|drie|vier|paar) (dag|dagen|week|weken|maand|maanden) <5> (niets|niks|niet|wacht|wachten)
2.6  (pakket|pakje|bestelling) <3> (kwijt|zoek|verdwenen|vermist|verloren)
2.4  (leverdatum|levertijd|termijn) <4> (verstreken|voorbij|overschreden|verlopen)

[payment]
2.6  (afgeschreven|betaald|geincasseerd) <3> (twee keer|2 keer|dubbel|tweemaal)
2.6  (twee keer|2 keer|dubbel|tweemaal) <2> (afgeschreven|betaald|geincasseerd)
2.6  (factuur|rekening|bon) <3> (nodig|ontvangen|sturen|graag)

[unsubscribe]
2.8  geen <3> (mails|mail|emails|reclame|nieuwsbrief|aanbiedingen|berichten) <3> (meer|ontvangen)

[product_question]
2.4  (wat kost|hoeveel kost|is er voorraad|op voorraad|is dit leverbaar|nog leverbaar|hebben jullie|heeft u dit) ?
2.2  (nog leverbaar|weer leverbaar|op voorraad)

[received_ok]
2.4  (snel|vlot|snelle) <1> (geleverd|bezorgd|binnen|ontvangen|levering|verzonden|verzending)

[wrong_item]
2.8  heb <3> niet besteld
-2.4 (reageert|antwoordt|pakket|bestelling) <6> komt niet

[not_received]
2.8  (pakket|pakje|bestelling|levering) <3> (komt niet|komt maar niet|komt nooit|kwam niet|kwam nooit)
