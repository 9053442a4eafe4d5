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
@same bestelling = bestellingen, besteling, order, orders
@same besteld = bestelde, bestelt, bestellen, bestel, gekocht, kocht, aangeschaft, koop
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
@same klein = kleine, kleiner, kleintje, smal, smalle, krap, krappe, nauw, piepklein, minuscuul
@same groot = grote, groter, wijd, wijde, breed, brede, reuzegroot
@same terugbetaling = terugbetalingen, restitutie, refund, vergoeding, teruggave, terugstorting
@same terugbetaald = terugbetalen, terugbetaal, terugstorten, teruggestort, vergoed, vergoeden, restitueren, terugkrijgen, teruggekregen
@same geld = centen, bedrag, geldje
@same annuleren = annuleer, geannuleerd, annulering, annuleert, cancelen, gecanceld, cancel, annulleren, annulatie, afzeggen
@same ruilen = omruilen, omwisselen, ruil, omgeruild, wisselen, vervangen, vervanging, omgewisseld, geruild
@same retour = retourneren, retourneer, terugsturen, retourzenden, terugzenden, retouren, teruggeven, retournering
@same teruggestuurd = geretourneerd, retourgestuurd, teruggezonden, teruggebracht, terugverzonden
@same geschil = geschillen, dispuut, dispute, claim, claimen
@same klacht = klachten, klagen
@same douane = douanekosten, invoerrechten, inklaring, inklaringskosten, invoerkosten, importkosten, invoerheffing
@same belasting = btw, belastingen, heffing, taks, taxen
@same betalen = betaal, betaald, betaalt, betaalde, betalend, afgerekend, afrekenen, betale
@same bijbetalen = bijbetaald, bijbetaling
@same betaling = betalingen, betaaling
@same adres = adressen, addres, adress, bezorgadres, afleveradres, leveradres
@same ontbreekt = ontbreken, ontbrak, ontbrekende, ontbrekend, mist, missen, miste, missend, gemist, onbreekt
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

@group colour: rood, rode, blauw, blauwe, zwart, zwarte, wit, witte, groen, groene, geel, gele, roze, paars, paarse, grijs, grijze, bruin, bruine, oranje, beige, zilver, zilveren, goud, gouden, lichtblauw, donkerblauw, turquoise, bordeaux

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
2.2  nodig <3> (voor|tegen) <2> (de|het|mijn|zaterdag|zondag|bruiloft|verjaardag|kerst|vakantie)
2.2  (nog|steeds) <3> in china
2.8  (alleen|gewoon) <2> weten waar
2.4  (trackingnummer|track en trace|tracking|zendingnummer) <6> (bestaat niet|werkt niet|ongeldig|onbekend|niet)
2.8  (al|sinds|na|ruim|meer dan) <2> (<number>|een|twee|drie|vier|paar) (dag|dagen|week|weken|maand|maanden) <5> (niets|niks|niet|wacht|wachten)
2.6  (pakket|pakje|bestelling) <3> (kwijt|zoek|verdwenen|vermist|verloren)
2.4  (leverdatum|levertijd|termijn) <4> (verstreken|voorbij|overschreden|verlopen)
2.8  (pakket|pakje|bestelling|levering) <3> (komt niet|komt maar niet|komt nooit|kwam niet|kwam nooit)
2.1  (waar|wanneer) <1> (blijft|blijven|is|zijn|zit|zitten|ligt|komt|komen) <4> {goods}
2.1  (wanneer|hoe laat|welke dag|hoelang|hoe lang) <5> (kan|mag|ga|zal|gaan|duurt|krijg|moet|komt|wordt) <6> (verwachten|ontvangen|bezorgd|geleverd|binnen|aankomen|tegemoet|wachten)
2.0  (nog|nog altijd|nog steeds|tot op heden|tot nu toe|tot nog toe|tot op vandaag|tot vandaag|vooralsnog) <2> (niks|niets|geen|niet) <5> (ontvangen|gezien|binnen|gehad|aangekomen|bezorgd|geleverd|gekregen|in huis|thuis|vernomen|toegekomen)
2.0  (tot op heden|tot nu toe|tot nog toe|tot op vandaag|tot vandaag) <3> (niks|niets|niet|geen)
1.8  (al|reeds|ruim|inmiddels|nu|bijna|meer dan) <3> (dag|week|maand|weken|maanden) <4> (niets|niks|geen|niet|nog steeds|onderweg|wacht)
2.0  (besteld|betaald|bestelling|bestelling geplaatst) <8> (nog|nooit|tot op heden|steeds) <3> (niks|niets|niet|geen) <4> (ontvangen|gekregen|gezien|binnen|geleverd|bezorgd|aangekomen|in huis)?
2.0  (zou|had|moest|hadden) <3> (al|allang|gisteren|vorige week|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|vandaag|deze week|uiterlijk)? <4> (binnen|geleverd|bezorgd|er|aankomen|aangekomen|komen) <2> (moeten|zijn|worden|hebben)?
1.8  (beloofd|beloofde|verwachte|opgegeven|aangegeven|geplande|vermelde|uiterste) <2> (leverdatum|levertijd|bezorgdatum|datum|leveringsdatum|termijn|levering) <5> (voorbij|verstreken|overschreden|geweest|gehaald|gepasseerd|niet|is)
1.8  (leverdatum|levertijd|bezorgdatum|leveringsdatum|levertermijn) <5> (voorbij|verstreken|overschreden|geweest|gepasseerd|niet gehaald|verlopen)
1.8  (niets|niks|geen) <2> (van|meer van) <3> (gehoord|vernomen|gezien)
1.8  (nergens|niet) <2> (te|meer te)? <1> (vinden|bekennen|bekend|traceren|achterhalen)
1.7  (track|tracking|trace|zending|pakket|status) <6> (nergens|niet|geen) <2> (te)? <1> (vinden|volgen|traceren|bekend|zichtbaar|beweging|beweegt|verandert|bijgewerkt)
1.8  (track|tracking|trace|trackingcode|status|volgcode|traceercode|barcode) <5> (al|sinds) <4> (dag|week|maand|weken|dagen|hetzelfde|dezelfde|stil|niet)
1.8  (status|track|tracking) <3> (staat|blijft|hangt|zegt|toont|geeft|vermeldt) <5> (onderweg|transit|china|sorteercentrum|verzonden|voorbereid|aangemeld|verwerkt|aangekondigd|in behandeling|hetzelfde)
1.8  (staat|stond) <5> (als|op) <1> (bezorgd|geleverd|afgeleverd|ontvangen)
2.1  (als|zou|volgens|is|staat) <6> (bezorgd|geleverd|afgeleverd) <8> (niets|niks|niet|geen|nooit) <4> (ontvangen|gekregen|gezien|gehad|bus|brievenbus|thuis|in huis|binnen|gevonden)
2.1  (bezorgd|geleverd|afgeleverd) <6> (maar|terwijl|doch|echter) <6> (niets|niks|niet|geen|nooit|nergens)
1.8  (niet|niks|niets) <3> (bij|door) <2> (de|mijn)? <1> (buren|buurman|buurvrouw|receptie) <3> (afgegeven|bezorgd|gebracht|bekend)?
1.8  (buren|buurman|buurvrouw) <6> (niets|niks|niet|ook niet|weten van niets|ook niets)
1.7  (niet|niks|niets) <2> (in|op) <2> (de|mijn)? <1> (brievenbus|bus|postbus|deurmat)
1.7  (pakket|bestelling|zending|spullen) <4> (nooit|niet) <3> (komen opdagen|gekomen|verschenen|opgedoken|in mijn bezit|mogen ontvangen|opgehaald kunnen)
1.8  (kwijtgeraakt|zoekgeraakt|zoek geraakt|verloren gegaan|spoorloos|vermist|onvindbaar|verdwenen|zoek|foetsie|verdwaald)
1.7  (gestolen|ontvreemd) <3> {goods}
1.7  {goods} <4> (gestolen|ontvreemd)
1.8  (duurt|duurde|duren) <3> (nu)? <2> (wel|erg|heel|al|zo|te|veel te|ontzettend|verschrikkelijk|belachelijk|toch|verdacht)? <1> (lang|langer)
1.7  (hoe lang|hoelang) <3> (nog|moet) <5> (levering|bestelling|pakket|wacht|het|duren|voordat|voor)
1.8  (te laat|veel te laat|weken te laat|dagen te laat) <3> (geleverd|bezorgd|binnen|aangekomen|ontvangen|gekomen|levering)?
1.7  (laat|late|trage|traag|langzame) <2> (levering|bezorging|verzending|bezorgd|geleverd)
1.7  (levering|bezorging|verzending|verzenden|bestelling) <3> (laat|traag|langzaam|lang|slecht|duurt|verloopt)
1.8  (zit|wachten|wacht) <3> (al|nog|nog steeds|nog altijd) <3> (te)? <1> (wachten|wacht|op)
1.7  (nog|nog steeds|nog altijd) <1> (in afwachting|aan het wachten|aant wachten|wachtende) <3> {goods}?
1.8  (in afwachting|wachtende) <2> (van|op) <3> {goods}
1.7  (laatste|enige) <1> (update|bericht|scan|status|melding) <4> (van|was|is|dateert)
1.5  (kunt|kan|kun|zou|willen|wilt) <3> (u|je|jullie)? <3> (nakijken|uitzoeken|nagaan|navragen|checken|controleren|achterhalen) <5> (waar|pakket|bestelling|zending|levering)
1.7  (pakket|bestelling|zending|levering) <4> (nakijken|uitzoeken|nagaan|navragen|traceren|opsporen|achterhalen)
1.7  (onderzoek|zoekactie|vermissing) <4> (pakket|bestelling|postnl|starten|instellen|opstarten)
1.7  (al|reeds) <2> (dag|week|maand|weken) <2> (onderweg|stil|vast|geleden|in china|in behandeling)
1.5  (pas|eindelijk)? <1> na <3> (weken|maanden|week|maand) <3> (geleverd|ontvangen|aangekomen|binnen|bezorgd)
1.7  (nog steeds|nog altijd|steeds) niet <2> (verzonden|verstuurd|opgestuurd|op de post|vertrokken|onderweg|weg|de deur uit)
1.8  (wanneer|hoe lang duurt het voor|waarom) <5> (verzonden|verstuurd|opgestuurd|verzend|verzenden|verstuurt) <2> (word|wordt|worden)? ?
1.7  niet <2> (aangekomen|toegekomen|gearriveerd|bezorgd|geleverd|ontvangen|gekregen|mogen ontvangen)
1.8  (geen|geeneen|geen enkel) <2> (pakket|pakje|zending|bestelling|levering) <4> (ontvangen|gekregen|gezien|gehad|te zien|te bekennen|gekomen|aangekomen)?
1.7  (bestelling|pakket|zending) <6> (niet|nooit|geen) <3> (gekregen|gehad|ontvangen|gezien|bezorgd)
1.5  (beweegt|beweging|vooruitgang|schot) <2> (niet|geen|zit)
1.5  (geen|nul|weinig) <1> (beweging|schot|vooruitgang|updates|voortgang)
1.7  (mijn|de|onze|het) <1> {goods} <3> (is|was|zijn) <3> (nog niet|nog steeds niet|nog altijd niet|nooit|niet) <4> (binnen|er|hier|thuis|bezorgd|geleverd|gearriveerd|bij mij|bij ons|in huis|aangekomen)
1.7  (kunt|kan|kun|kunnen|weet|weten) <6> (wanneer|waar) <6> (pakket|bestelling|zending|order|pakje|levering)
1.7  (wanneer|waar) <3> (mijn|de|onze|het) <2> {goods}
-3.2 (niet|nooit|geen) <4> (terugbetaling|terugbetaald|geld|antwoord|reactie|bericht|mail|email|factuur|code|bevestiging) <3> ontvangen
-1.0 (geen|nog geen) <3> (antwoord|reactie|geld|terugbetaling|bericht|mail|factuur|bevestiging)
-3.0 (niet) <2> (de|het)? <1> (goed|juiste|alles|hele|volledige|tweede|rest|andere|zelfde) <3> ontvangen
-2.6 (levering|aangekomen|pakket|ontvangen|geleverd|verzonden) <3> (snel|perfect|goed|op tijd|netjes|vlot|vroeger|eerder)
-2.6 (snel|vlot|netjes|goed) <2> (geleverd|ontvangen|verzonden|verpakt|aangekomen|levering)
-2.4 (ontvangen|aangekomen) <4> (kapot|beschadigd|leeg|verkeerd)
-2.4 (kapot|beschadigd|leeg|gebroken) <2> (ontvangen|aangekomen|geleverd)
-2.4 (eindelijk|al) (ontvangen|aangekomen|geleverd)
-2.0 (nog)? niet <2> (getest|uitgeprobeerd|geprobeerd|gebruikt|verwacht)
-3.0 (wanneer|waar) <5> (terugbetaling|geld|terugbetaald|restitutie|factuur)
-2.6 (terug|retour|teruggestuurd) <4> (afzender|jullie|verkoper)
-3.0 (niet|nooit|geen|nog geen|nog niet) <4> (retourlabel|retouradres|creditnota|kortingscode|trackingcode|bevestigingsmail|orderbevestiging|reactie|antwoord) <3> (ontvangen|gekregen|gehad)
-2.8 (alles|pakket|bestelling|product|artikel|spullen) <2> (netjes|goed|keurig|prima|perfect|veilig|heel|compleet) <3> (ontvangen|aangekomen|geleverd|bezorgd|verpakt)
-2.6 niet <3> (wat|datgene) <3> (besteld|verwacht)
-2.6 (duurde|duurt) <3> (lang|even) <4> (maar|wel) <5> (goed|mooi|tevreden|blij|waard|top|super)
-2.4 (wacht|wachten) <3> (op)? <2> (antwoord|reactie|geld|terugbetaling|bericht|retourlabel|teruggave|factuur)
-2.4 (sneller|eerder) <2> (dan)? <1> (verwacht|gedacht)

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
2.4  vlek
2.0  (werkt|werken|doet|doen|deed|werkte|functioneert) <4> (niet|niets|niks|nooit|amper|nauwelijks|slechts|half|alleen|maar)
2.0  (niet|nooit|niks) <1> (meer)? <1> (werkt|werken|werkend|functioneert|functioneren|aan|opladen|te gebruiken|bruikbaar)
2.0  (doet|doen|deed|deden) <1> (het|ie|hij|ze|die) <3> (niet|niets|niks|nooit|half|slecht|amper)
2.0  (na|binnen|al na) <2> (een|één|1|2|3|twee|drie|vier|paar|enkele|een paar|korte) <2> (dag|week|maand|keer|uur|minuten|wasbeurt|gebruik|tijd|weekje|dagje|jaar) <5> (kapot|stuk|gebroken|los|niet meer|op|dood|ermee|leeg|losgelaten|versleten|verkleurd|gekrompen|gaten|al|begint)
1.8  (begaf|begeven|geeft de geest|gaf de geest|ter ziele|overleden|doodgegaan|ermee gestopt|ermee opgehouden|uitgevallen|opgegeven|ermee uitgescheden|de geest gegeven|naar de maan|naar de knoppen|naar de vaantjes)
1.8  (dood|doa|morsdood) <3> (aangekomen|ontvangen|geleverd|batterij|apparaat)
1.8  (gaat|ging|gaan|gingen|valt|vallen|viel|komt|laat|laten|liet|breekt) <3> (kapot|stuk|los|uit elkaar|eraf|afvallen|af|scheuren|eruit|in tweeën|in stukken)
1.8  (bij|tijdens|onder) <2> (het|eerste|de eerste)? <1> (gebruik|dragen|wassen|aantrekken|uitpakken|openen|keer) <5> (kapot|gescheurd|stuk|gebroken|los|brak|scheurde|afgebroken)
2.0  (beschadigd|kapot|stuk|gebroken|gedeukt|gebarsten) <3> (aangekomen|ontvangen|geleverd|gekregen|bezorgd|toegekomen|binnengekomen|uit de doos)
2.0  (aangekomen|ontvangen|geleverd|gekregen|bezorgd|toegekomen|binnengekomen) <4> (beschadigd|kapot|stuk|gebroken|gedeukt|gebarsten|scheur|barst|deuk|kras)
1.8  (barst|barsten|breuk|scheur|scheurtje|scheurtjes|barstje|krassen|deukje|gaatje|butsen|buts|kapotte hoek|glasbreuk) <5> (in|op|door|bij|aan)?
1.7  (defect|mankement|mankementen|gebrek|gebreken|fabrieksfout|productiefout|constructiefout|mankeert|productiefouten|fabricagefout)
1.7  (niet|geen|weinig|slecht|zeer) <2> (stevig|sterk|duurzaam|solide|stabiel|degelijk|waterdicht|waterbestendig|kwalitatief)
1.7  (goedkoop|goedkope|prullerig|prutserig|fragiel|rammelt|rammelend|rammelig|wiebelt|wiebelig|gammel|wankel|instabiel|speling|wankelt|kraakt|piept|plakkerig) <3> (uit|materiaal|plastic|spul|gevoel|product|ding)?
1.5  (dun|dunne|flinterdun|papierdun|doorschijnend|doorkijk|kijk je doorheen|zie je doorheen|ziet er goedkoop uit|voelt goedkoop)
1.7  (stof|materiaal|kwaliteit|afwerking|plastic|leer|zool|zolen|hak|rits|knopen|elastiek|naden|voering|lijm) <4> (slecht|dun|los|goedkoop|matig|kapot|minder|zwak|belabberd|nep|niet goed|laat los|bedroevend|ondermaats|niet best|teleurstellend|niet zo|knapt)
1.7  (pluizen|pluist|pillen|pilling|rafels|rafelt|krimpt|gekrompen|krimpen|verwassen|vervaagd|verbleekt|uitgelopen|loopt uit|kleurt af|geeft kleur af|afgegeven|laat kleur los|ontkleurd|bladdert|schilfert|schilferen|bladderen|verf laat los|coating laat los|afgebladderd)
1.8  (ruikt|stinkt|riekt|rook|stonk) <4> (chemisch|benzine|plastic|naar|muf|vies|rook|rubber|vis|schimmel|erg|enorm|verschrikkelijk|lijm|petroleum)
1.7  (chemische|muffe|vieze|penetrante|sterke|nare|vreselijke|rubber*) <1> (geur|lucht|stank|luchtje)
1.7  (schimmel*|bedorven|over datum|over de datum|houdbaarheid|houdbaarheidsdatum|uitgedroogd|verdroogd|verroest|roestvlekken)
1.7  (namaak|nep|vals|imitatie|replica|kopie|geen origineel|niet authentiek|niet origineel|geen echte|niet echt|niet de echte|geen leer|geen zilver|geen goud|geen katoen|kunstleer|kunstof ipv|fake)
1.7  (batterij|accu|oplaadbaar|opladen|lading) <5> (leeg|binnen|slecht|houdt|gaat|laadt|kort|niet|snel|direct|uurtje|minuten|half)
1.5  (stopt|stopte|hapert|haperen|hapering|haperde|loopt vast|vastgelopen|valt uit|viel uit|vastloopt|bevriest|flikkert|flikkeren|knippert|uitvalt|crasht|storing|storingen|storend|vastlopen|herstart|traag als)
1.5  (wordt|werd) <3> (heet|warm|gloeiend heet|bloedheet)
1.7  (lekt|lekte|lekkage|lekken|lek|ondicht|niet waterdicht|laat water door|loopt leeg|lekkend)
1.8  (slechte|lage|mindere|belabberde|bedroevende|matige|inferieure|waardeloze|teleurstellende|abominabele|dramatische|droevige|pover*) <1> (kwaliteit|afwerking|geluid|product|artikel|materiaal|stof|batterij|pasvorm|beeldkwaliteit|geluidskwaliteit|lijm|stiksels)
1.7  (kwaliteit|product|artikel|spul|ding) <5> (slecht|niet goed|waardeloos|teleurstellend|bedroevend|beneden|onder alle|triest|niks|dramatisch|minder dan|niet wat|huilen|laat te wensen|ver te zoeken|valt tegen|viel tegen)
1.7  (laat|liet) <3> te wensen over
1.5  (weggegooid|weggooi|in de prullenbak|in de vuilbak|bij het vuil|in de kliko|in de container|voor de vuilnisbak|direct weg|rechtstreeks in) <3> (geld|beland|gegooid)?
1.5  (geen|niet) <2> (cent|geld|stuiver|prijs|euro) <1> (waard|waardig)
1.5  (niet|geen) <2> (blij|tevreden|happy|gelukkig|enthousiast|te spreken|content) <2> (mee|over|met)?
1.5  (valt|viel|vallen|vielen) <4> (tegen|behoorlijk tegen|vies tegen|zwaar tegen|vreselijk tegen)
1.4  (jammer|helaas|spijtig) <5> (kapot|stuk|werkt|slecht|niet|defect|kwaliteit|los)
1.4  (niet|nooit) <2> (kopen|bestellen|doen|aanschaffen|aanraden|aan te raden|aanbevelen|aan te bevelen)
1.5  (koop|bestel|kopen|bestellen) <3> (dit|het|hier|deze)? <2> (niet|nooit|geen) <1> (meer)?
1.4  (miskoop|kat in de zak|bagger|prul|rotzooi|brol|crap|flut*|wegwerp*|wegwerpartikel|speelgoedkwaliteit|rommel|rotzooi|baggerkwaliteit|waardeloos|onding|prut)
1.5  (past|sluit|klikt|blijft|plakt|kleeft|hecht|houdt|staat|zit) <2> (niet|slecht|amper|nauwelijks) <3> (goed|vast|dicht|zitten|plakken|staan|op zijn plaats|op|recht|samen)
1.5  (scheef|krom|schots en scheef|slordig|afgeraffeld|ongelijk|oneffen|asymmetrisch|niet recht|niet symmetrisch) <3> (genaaid|gemaakt|gestikt|geknipt|bedrukt|gelijmd|geplakt|zit|in elkaar)?
1.5  (bedrukking|opdruk|print|borduursel|verf|lak|coating|laagje) <4> (los|laat|slecht|vaag|scheef|verdwijnt|weg|eraf|afgebladderd|wazig)
1.5  (te|veel te|erg|heel|zo) <1> (zwak|slap|zacht|licht|hard|luid|stil|donker|traag|fel) <4> (geluid|licht|lamp|motor|batterij|zuigkracht|stof|materiaal|volume)
1.5  (geluid|beeld|licht|zuigkracht|motor|ontvangst|signaal|verbinding|bluetooth|wifi|scherm|touch*|sensor|knop|knoppen|camera) <5> (slecht|zwak|niet|geen|nauwelijks|amper|weg|valt|hapert|kapot|wazig|matig|dof|krakerig|kraak|reageert)
1.4  (niet|geen) <3> (zoals|wat) <2> (je|ik|verwacht|beloofd) <3> (mag|had|verwachten|verwacht)
1.5  (jeuk|uitslag|allergische|allergie|irriteert|brandwonden|brandwond|huiduitslag|rode plekken)
-2.8 (niet|geen|zonder) <1> (kapot|beschadigd|slecht|vreselijk|krassen)
-2.6 (kwaliteit|geluid|batterij|materiaal|stof) <3> (goed|perfect|mooi|prima|top|uitstekend|in orde|hoog|degelijk|ok)
-2.4 (goed|perfect|mooi|uitstekend|hoge|prima) <1> kwaliteit
-2.4 (prijs kwaliteit|prijs-kwaliteit|kwaliteit prijs)
-2.4 (track|tracking|site|website|link|code|betaling|kaart|betalen) <3> (werkt|doet) <2> niet
-2.2 (doos|verpakking|doosje|pakket) <3> (kapot|beschadigd) <5> (maar|gelukkig|inhoud) <4> (heel|goed|intact|niets|ok|oke)
-2.0 niet (te)? (slecht|duur)
-2.8 (niet|niks|niets|geen) <2> (kapot|stuk|beschadigd|gebroken|defect|mankement)
-2.6 (goede|prima|uitstekende|mooie|betere|fijne|degelijke|hoge|top) <1> (kwaliteit|afwerking|stof|materiaal|geluid)
-2.6 (werkt|doet|werken|doen|functioneert) <3> (goed|prima|perfect|uitstekend|top|naar behoren|zoals het hoort|super|fijn|geweldig|zonder problemen|nog steeds goed|prachtig)
-2.4 (link|knop betalen|website|site|app|formulier|pagina|code|tracking|trackingcode|kortingscode|inloggen|retourlabel|betaling|ideal) <4> (werkt|doet|werken) <2> (niet|het niet)
-2.4 niet (slecht|verkeerd|mis) <2> (voor|product)?
-2.2 (past|passen) <2> (niet|slecht)
-2.2 (verpakking|doos|doosje|pakket) <3> (beschadigd|gedeukt|kapot) <6> (maar|gelukkig|inhoud|product) <5> (goed|heel|intact|ok|niets|onbeschadigd|prima)

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
2.8  (stuurden|gestuurd|gekregen|ontvangen|verstuurd|verzonden|kreeg) <5> (besteld|gekozen|gevraagd|gekocht) <3> (maat|kleur|model|s|m|l|xl|xxl|xs|blauw|zwart|wit|rood|groen|roze|grijs|geel)?
2.8  (dames|damesmodel|heren|herenmodel|kinder*) <6> (besteld|gekozen|gekocht)
2.8  (besteld|gekozen) <4> (heren|dames|kinder*) <4> (dames*|heren*|kinder*)
2.8  (ontvangen|gekregen|gestuurd|geleverd|kreeg) <3> (andere kleur|ander model|ander product|iets anders|verkeerde maat|verkeerde kleur|verkeerd artikel|verkeerd product|verkeerde model)
2.8  (andere kleur|ander model|ander product|iets anders|verkeerde maat|verkeerde kleur|verkeerd artikel|verkeerd product|verkeerde model) <3> (ontvangen|gekregen|gestuurd|geleverd)
2.8  (komt|lijkt) <3> niet <4> (overeen|beschrijving|foto|advertentie)
2.8  heb <3> niet besteld
2.1  (verkeerd|verkeerde|fout|foute|foutief|foutieve|ander|andere|niet de juiste|niet het juiste|onjuist|onjuiste) <2> (artikel|product|maat|kleur|model|bestelling|item|pakket|spullen|versie|soort|type|variant|uitvoering|schoenen|jurk|hoesje|onderdeel|formaat|aantal|geur|smaak|naam|letter) <3> (ontvangen|gekregen|gestuurd|verstuurd|geleverd|bezorgd|binnen|toegestuurd|verzonden|opgestuurd)?
2.1  (ontvangen|gekregen|gestuurd|verstuurd|geleverd|kreeg|kwam|krijg|stuurden|bezorgd|zat|zaten|toegestuurd) <4> (verkeerd|verkeerde|foute|foutieve|iets anders|wat anders|heel iets anders|een ander|een andere|iets totaal anders|iets heel anders|onjuiste)
2.1  (besteld|bestelde|gekozen|gevraagd|koos|gekocht|kocht|wilde|wou) <6> (maar|en|doch|echter|terwijl) <3> (ik)? <1> (kreeg|krijg|ontving|gekregen|ontvangen|kwam|stuurden|stuurde|geleverd|er kwam|er zat|gestuurd|werd|is|heb)
2.0  (kreeg|ontving|gekregen|ontvangen|kwam|gestuurd|geleverd|krijg|zat|zit) <6> (in plaats van|ipv|i p v|i.p.v|inplaats van|instede van|plaats van)
2.0  (in plaats van|ipv|inplaats van) <5> (kreeg|krijg|ontving|gekregen|ontvangen|kwam|gestuurd|geleverd|zat|besteld)
2.0  (is|was|zijn) <1> (niet|helemaal niet|totaal niet|absoluut niet) <1> (wat|dat wat|hetgeen|de|het) <6> (besteld|gevraagd|gekozen|bestelde|wilde|op de foto|afgebeeld|beschreven|staat)
2.0  (dit|dat) <1> (is|was) <2> (niet|helemaal niet) <2> (mijn|wat|de|het|hetgeen) <3> (bestelling|besteld|bestelde|artikel|product|juiste)
1.8  (niet|helemaal niet|totaal niet|absoluut niet) <2> (zoals|conform|overeenkomstig|gelijk|volgens|als) <4> (foto|afbeelding|beschreven|beschrijving|omschrijving|omschreven|website|site|getoond|afgebeeld|plaatje|advertentie|aangegeven|besteld|vermeld)
1.8  (komt|komen|kwam|stemt) <2> (niet|totaal niet|helemaal niet|geenszins) <2> overeen
1.8  (lijkt|lijken|leek) <2> (niet|niets|niks|totaal niet|in niets|helemaal niet|in de verste verte niet|voor geen meter) <3> (op|foto|de|het)?
1.8  (wijkt|wijken|afwijkend|afwijkt) <3> (af|van|kleur|foto|beschrijving)
1.8  (kleur|kleuren|tint|print|motief|patroon|model|stof|materiaal) <4> (klopt niet|niet juist|is anders|heel anders|totaal anders|wijkt af|niet hetzelfde|niet zoals|niet de|verkeerd|ander|niet als|veel donkerder|veel lichter|donkerder|lichter)
1.8  (maat|maten) <4> (klopt niet|komt niet overeen|staat er|verkeerd|niet besteld|niet de juiste)
1.8  (heren*|dames*|kinder*|jongens*|meisjes*) <3> (in plaats van|ipv|gekregen|ontvangen) <3> (dames*|heren*|volwassenen|kinder*)
1.8  (totaal|heel|volledig|compleet|helemaal) <1> (verschillend|wat anders|iets anders|ander product|ander artikel|ander model|andere kleur|andere maat|een ander)
1.7  (twee|2) <1> (linker|rechter|dezelfde|verschillende|linkse|rechtse) <2> (schoenen|schoen|handschoenen|oortjes|maten|kleuren)
1.7  (bestelling|pakket|spullen) <3> van <1> (iemand anders|een ander|andere klant|andere persoon)
1.7  (verwisseld|omgewisseld bij|vergist|door elkaar gehaald|verwisseling|omgedraaid) <3> (bestelling|met|artikel|pakket|gestuurd)?
1.5  (pas|past|passen|werkt|geschikt) <2> niet <2> (op|voor|bij|in|met) <3> (mijn|iphone|samsung|auto|fiets|toestel|model|telefoon|apparaat|de)
1.7  (misleidend|misleidende|misleid|valse|leugenachtige|bedrieglijk|bedrieglijke) <2> (foto|beschrijving|advertentie|info|informatie|plaatjes|reclame)?
2.1  {colour} <4> (terwijl|ipv|in plaats van|i p v|en niet|maar niet|niet|maar|plaats van) <5> {colour}
2.0  {colour} <3> (gekregen|ontvangen|geleverd|gestuurd|kreeg|ontving|kwam|bezorgd|toegestuurd) <5> (terwijl|maar|ipv|in plaats van|had|besteld|wilde)
2.0  {colour} <2> (besteld|bestelde|gekozen|gevraagd|gewild|gekocht) <6> (gekregen|ontvangen|geleverd|gestuurd|kreeg|ontving|kwam|bezorgd|is)
2.0  maat <2> (besteld|gekozen|gevraagd) <6> (ontvangen|gekregen|kreeg|geleverd|is|zit|staat)
2.0  maat <1> (<number>|xs|s|m|l|xl|xxl|one size) <5> (maar|terwijl|ipv|in plaats van|en) <5> (<number>|xs|s|m|l|xl|xxl)
1.8  niet <1> (de goede|het goede|de juiste|het juiste|juiste|goede|dezelfde|hetzelfde|wat ik besteld|wat ik bestelde|wat we besteld|degene)
1.8  (dit|dat|hij|ze|het) <2> (is|zijn|was) <3> (een ander|een andere|iets anders|niet dezelfde|niet hetzelfde|een heel ander|een totaal ander|de verkeerde|het verkeerde|het foute|de foute)
1.8  (ander|andere) <1> (merk|type|soort|versie|formaat|afmeting|print|motief|materiaal|stof|artikelnummer) <4> (dan|ontvangen|gekregen|geleverd|als|gestuurd|besteld)
1.8  (in werkelijkheid|in het echt|in realiteit|irl) <5> (anders|ander|kleiner|lijkt|niet|donkerder|lichter|heel|totaal)
1.7  (staat|stond|zag|ziet) <6> (anders|heel anders) <4> (foto|site|website|internet|uit|advertentie)
1.7  (iets|wat) <1> (wat|dat) <4> niet <2> (besteld|bestelde|gevraagd)
-2.6 (ik|heb) <3> (verkeerd) <2> (maat|adres|kleur) <2> (besteld|ingevuld|gekozen|opgegeven)
-2.6 verkeerd <1> (adres|nummer|huisnummer|postcode|bezorgd)
-2.4 (zoals|conform) (beschrijving|beschreven|foto|verwacht|op de foto) @without complaint
-2.0 in plaats van (antwoord|helpen|terugbetaling)
-2.0 nog <2> (niets|niks|niet) <2> (gekregen|ontvangen)
-2.0 (express|spoed|versneld) <6> (verstuurd|verzonden|gestuurd)
-2.4 (reageert|antwoordt|pakket|bestelling) <6> komt niet
-2.6 (zelf|ik) <3> (verkeerd|verkeerde|foute|per ongeluk) <4> (besteld|gekozen|ingevuld|ingevoerd|aangeklikt|opgegeven|aangevinkt|doorgegeven)
-2.6 (verkeerd|verkeerde|fout|foute|onjuist|oud|ander|nieuw|andere|nieuwe) <1> (adres|huisnummer|postcode|telefoonnummer|naam|bezorgadres|e-mail|straat|bedrag|rekening)
-2.4 niet <1> (anders|verkeerd) <2> (dan|als)? <1> verwacht
-2.4 (andere|ander|verkeerde) <1> (maat|kleur|model) <4> (ruilen|omruilen|wil|graag|bestellen|kan|mogelijk|leverbaar)
-2.2 (verkeerd|fout) <2> (bezorgd|afgeleverd) <3> (adres|buren|huis|bij)
-2.4 niet <1> (de goede|het goede|de juiste|juiste) <2> (maat gekozen|keuze|adres|beslissing|manier|persoon|afdeling)

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
3.0  <number> <2> (besteld|gekocht|betaald) <5> (zaten|zat|kwamen|kreeg|maar|slechts) <3> (<number>|een|twee)
2.6  zonder <2> (reserve*|oplader|kabel|bandje|handleiding|afstandsbediening|batterij*|schroef*|deksel|houder)
2.1  (er|het) <1> (ontbreekt|ontbreken|mist|missen|ontbrak|mankeert|miste) <5> (een|één|1|2|twee|deel|onderdeel|stuk|nog|iets|artikel|product|de|schroef|schroeven|sok|oorbel)?
2.1  (mis|missen|mist|ontbreekt|ontbreken|ontbrak|ontbraken|miste) <4> (nog|in|er|bij|de|het|een|één|twee|uit) <4> (pakket|bestelling|doos|set|artikel|product|item|deel|stuks|levering|zending|verpakking)?
2.1  (maar|slechts|enkel|alleen) <2> ({few}|<number>|de helft|een gedeelte) <2> (ontvangen|gekregen|geleverd|bezorgd|in het pakket|in de doos|gestuurd|binnen|erin|aangekomen|gehad|geteld)
2.1  (ontvangen|gekregen|geleverd|kreeg|ontving|zat|zaten|kwam|kwamen|bezorgd|zit|zitten) <3> (maar|slechts|enkel|alleen|alleen maar) <2> ({few}|<number>|de helft|een deel|deel)
2.1  (besteld|bestelde|gekocht|betaald) <3> ({few}|<number>) <7> (ontvangen|gekregen|kreeg|geleverd|maar|slechts|zaten|zat|kwamen|krijg|ontving) <4> ({few}|<number>)
2.0  (bestelling|pakket|levering|zending|set|pakketje|doos) <3> (is|was|niet)? <2> (incompleet|onvolledig|niet compleet|niet volledig|niet in orde|maar half|onvolledige)
2.0  (deel|gedeelte|helft|stuk|rest|overige|resterende|ander deel) <5> (niet|nooit|nog niet|ontbreekt|ontbreken|mis|mist|missen|waar|kwijt|nog) <4> (ontvangen|geleverd|gekregen|binnen|aangekomen|gekomen|gezien)?
2.0  (niet|geen) <1> (alles|alle|beide|allebei|de complete|de volledige|het complete|het hele|alle onderdelen|alle artikelen) <4> (ontvangen|geleverd|gekregen|erin|gezeten|zat|zit|zitten|aangekomen|gestuurd|compleet|bijgeleverd)?
2.0  (er|in het pakket|in de doos|pakket|doos) <2> (zat|zaten|zit|zitten) <2> (geen|niet|maar|slechts|alleen) <5> (in|bij|erin|erbij|{accessory}|{few}|<number>)?
2.0  (vergeten|vergat|verzuimd) <4> (mee|in|erbij|te|bij|toe) <3> (sturen|stoppen|doen|leveren|voegen|pakken|steken|verpakken)
1.8  (niet|geen) <4> (meegestuurd|meegezonden|bijgesloten|erbij gedaan|bijgestopt|toegevoegd|meegekomen|ingepakt|meegegeven)
1.8  (te weinig|tekort|te kort|eentje te weinig|een te weinig) <4> (ontvangen|gekregen|geleverd|in|gestuurd|stuks|zat)
1.8  waar <2> (is|zijn|blijft|blijven) <2> (de rest|de andere|het andere|de overige|mijn tweede|de tweede|het tweede|de derde|de ontbrekende)
1.8  (nog|er) <2> (een|één|twee|2|iets) <2> (te goed|tegoed|ontvangen|missen|krijgen|ontbreekt)
1.8  (één|een|1|tweede|twee|2|derde) <3> (artikel|product|item|stuk|paar|sok|schoen|oorbel|handschoen|doosje|zakje|fles|kussen|hoes) <4> (niet|ontbreekt|mist|ontbrak|missend|kwijt|weg)
1.7  (zonder|geen) <2> (schroeven|bouten|lader|handleiding|afstandsbediening|oplader|kabel|batterij|batterijen|deksel|onderdelen|riem|ceintuur|houder|adapter|usb|poten|bevestiging*|montage*|accessoires)
-2.6 (ontbreekt|gebrek) <3> (kwaliteit|antwoord|respect|communicatie|informatie|service)
-2.4 {accessory} <3> (werkt|doet|laadt) <2> niet
-2.4 zonder (probleem|problemen|antwoord|reactie)
-2.6 (mis|mist|missen|ontbreekt) <3> (kwaliteit|functie|informatie|uitleg|antwoord|optie|vertrouwen|kans|mijn trein)
-2.4 (alleen|enkel|maar|slechts) <3> (jammer|nadeel|minpunt|probleem|positief|goed|lof|maat)
-2.4 (niet|niets) <2> (ontbreekt|gemist|ontbrak|te missen)
-2.2 (één|een|1|twee|2) <1> (oortje|oordopje|kant|lamp|lampje) <3> (werkt|doet|deed|laadt)

[empty_parcel]
3.6  (pakket|doos|envelop|verpakking|doosje|bestelling|zakje|enveloppe|zak) <4> leeg
3.6  leeg <1> (pakket|doos|envelop|verpakking|doosje|zakje|enveloppe|zak)
3.2  leeg <1> (ontvangen|aangekomen|geleverd)
3.4  (niets|geen artikel) <2> (in|binnenin|erin|inzit)
3.4  (zat|zit) <3> niets <2> in
2.8  (doos|envelop|pakket) <3> zonder <2> (inhoud|artikel|product)
3.0  (envelop|doos|pakje|pakket|zakje) <2> (zat|zit) (niets|niks|er niets|er niks)
3.0  er (zat|zit) (niets|niks) in
2.6  (envelop|doos|pakje|pakket) <3> (zat|zit) <1> (niets|niks)
2.5  (leeg|lege) <2> (doos|envelop|pakket|pakje|zak|zakje|verpakking|doosje|huls|enveloppe|plastic|kartonnen|postzak|kokertje)
2.5  (doos|envelop|pakket|pakje|zak|zakje|verpakking|doosje|enveloppe|huls|bubbeltjes*) <5> (leeg|lege|zonder inhoud|niets in|niks in)
2.4  (niets|niks|geen inhoud|geen product|geen artikel|nul komma nul) <3> (in|erin|binnenin) <3> (zat|zit|gezeten|te vinden|doos|pakket|envelop|verpakking)?
2.4  (zat|zit|was|bleek) <3> (niets|niks|helemaal niets|helemaal niks|geen artikel|geen product|leeg)
2.2  (opengemaakt|open gemaakt|opengescheurd|opengesneden|geopend|open) <5> (leeg|niets in|niks in|inhoud weg|inhoud verdwenen|eruit gehaald|gestolen|product weg)
2.2  inhoud <3> (weg|verdwenen|ontbreekt|gestolen|eruit|ontbrak|foetsie|kwijt)
-3.0 (batterij|accu|brievenbus|voorraad|winkelmandje) <3> leeg
-3.0 leeg <2> (batterij|accu|brievenbus)

[returned_parcel]
@firm
3.4  (retour|terug) <2> (naar|aan) <2> (afzender|china|verkoper|de afzender|verzender)
3.4  retour afzender
3.2  {goods} <4> (teruggestuurd|retour gestuurd|geretourneerd|teruggegaan|retour gegaan|teruggekeerd|retour)
3.0  (postnl|post|de douane|koerier|dhl|bpost) <4> (retour|teruggestuurd|terug naar|terug gestuurd)
2.4  (niet opgehaald|niet afgehaald|onbestelbaar|geweigerd) <4> (retour|terug)
2.2  (opnieuw|nogmaals|weer) <1> verzonden
3.0  (terug|teruggestuurd|teruggegaan|retour) <4> (afzender|jullie|verkoper|china)
2.8  (ging|gaat|gegaan|komt) <2> terug <2> naar
2.2  (pakket|bestelling|zending|pakje|levering|het) <4> (is|werd|wordt|zou|gaat|ging|komt) <4> (terug|retour|teruggestuurd|teruggezonden|retour gezonden|retour gestuurd|geretourneerd|teruggekeerd|teruggegaan) <4> (naar|aan|afzender|verzender|verkoper|jullie|u|winkel|china)?
2.1  (postnl|bpost|dhl|dpd|gls|ups|post|koerier|bezorger|bezorgdienst|pakketpunt|afhaalpunt) <6> (teruggestuurd|retour|terug|teruggezonden|retour gezonden|geretourneerd) <3> (afzender|gestuurd|verkoper|jullie)?
2.1  (retour|terug) <1> (naar|aan|bij) <2> (afzender|verzender|verkoper|jullie|de winkel|magazijn|herkomst)
2.0  (onbestelbaar|niet bestelbaar|adres onbekend|niet afgehaald|niet opgehaald|niet thuis|geweigerd|ontvanger onbekend) <6> (retour|terug|teruggestuurd|afzender)
2.0  (afzender) <3> (terug|retour|teruggestuurd|geretourneerd)
-3.2 (ik|wij|we|wil|kan|hoe|graag|mag|moet) <4> (retour|teruggestuurd)
-2.4 retour <2> (geld|kosten|label|adres|beleid)
-3.2 (zelf|ik|wij|we) <2> (retour|teruggestuurd|geretourneerd|teruggezonden|opgestuurd)

[customs]
@firm
3.2  (betalen|vraagt|vragen|rekening|factuur|eist) <6> (douane|belasting)
3.0  (douane|belasting) <6> (betalen|vraagt|euro|rekening|factuur)
2.6  (vastgehouden|vast|tegengehouden|in beslag|geblokkeerd|blijft liggen|ligt) <3> douane
2.8  douane <5> (vastgehouden|vast|houdt|vraagt|wil|documenten|factuur|beslag|papieren)
2.4  douane
2.2  belasting @without invoicewords
3.0  (invoerrechten|inklaring|inklaringskosten|douanekosten|invoerkosten|btw) <4> (betalen|betaald|kosten|moest|moet)
3.0  (moest|moet|betaald) <4> (invoerrechten|inklaringskosten|douanekosten|invoerkosten)
3.0  (douane|inklaring) <6> (papieren|documenten|factuur|vast|ligt)
3.0  (ligt|zit|staat|hangt) <2> vast <2> douane
2.0  (douane|douanekosten|invoerrechten|inklaringskosten|importheffing|importbelasting|invoerbelasting|btw|heffing|heffingen|invoertaks) <8> (betalen|betaald|euro|kosten|gevraagd|gerekend|moest|moet|moeten|bijbetalen|rekening|nota|factuur|waarom|terug|eist|extra|gekregen)
2.0  (betalen|betaald|euro|kosten|gevraagd|gerekend|moest|moet|bijbetalen|rekening|nota|aanslag) <7> (douane|douanekosten|invoerrechten|inklaringskosten|importheffing|importkosten|invoerbelasting|heffingen|invoertaks)
2.0  (ligt|hangt|blijft|zit|staat|vastgehouden|tegengehouden|in beslag|ingehouden|hangen|blijven|opgehouden|steekt) <5> (douane|inklaring)
2.0  (douane|inklaring|douaneaangifte) <6> (ligt|hangt|blijft|zit|vast|vastgehouden|tegengehouden|beslag|vraagt|wil|documenten|papieren|factuur|aankoopbewijs|formulier|eori|bsn|vrijgeven|vrijgegeven|gecontroleerd|controle)
1.8  (inklaringskosten|douanekosten|invoerrechten|importkosten|importheffing|invoerkosten|administratiekosten postnl|invoertaks|douanerechten|inklaring|douaneheffing)

[shipping_method]
3.0  (betalen|gekozen|koos|besteld|gevraagd) <5> (express|expres|dhl|snelle|spoed|premium|aangetekend|track trace|{carrier}) <2> (levering|verzonden|bezorging)?
2.8  (verzonden|geleverd|levering) <3> (met|via|per|door) <3> (ander|gewone|normale|boot|langzame|goedkope|standaard|post|verkeerd)
2.8  (niet|in plaats van|ipv) <3> {carrier}
2.8  (ander|verkeerd|gewijzigd) <2> (vervoerder|koerier|verzendmethode|bezorgdienst|verzendwijze)
2.6  (verzendmethode|verzendwijze|verzendoptie|bezorgoptie)
2.8  (verzendkosten|bezorgkosten|portokosten|leveringskosten) <6> (betalen|extra|hoog|terug|verschil|waarom|opnieuw|rekening)
2.8  (betalen|vraagt|vroeg) <5> (extra|bijbetalen|toeslag) <4> (verzonden|levering|postbode|koerier|verzending)
2.6  (koerier|postbode|bezorger) <4> (vraagt|vroeg|wilde|eist) <3> (geld|betalen|euro)?
2.4  gratis (verzonden|levering) <6> (betalen|maar|toch)
2.2  (verzendkosten|bezorgkosten)
2.0  (afhaalpunt|ophaalpunt|postpunt) <5> (in plaats|niet|thuis|ipv)
3.0  (express|spoed|versneld|aangetekend) <2> betaald <5> (gewoon|gewone|normaal|normale|standaard)
2.6  (extra|bij|bijbetalen|bijbetaald) <3> (verzendkosten|bezorgkosten|porto)
2.6  (verzendkosten|bezorgkosten|porto) <4> (extra|bij|betalen|gevraagd)
2.0  (express|expres|spoed|snelle|versnelde|aangetekende|verzekerde|duurdere|track and trace|premium|dhl|postnl|ups|bpost) <4> (betaald|gekozen|besteld|voor betaald|bijbetaald|aangevinkt|geselecteerd|verzending) <8> (maar|en|toch|terwijl|echter|is|werd|gestuurd|verstuurd)
2.0  (betaald|gekozen|koos|bijbetaald|extra betaald|geselecteerd|aangevinkt) <4> (express|expres|spoed|snelle|versnelde|aangetekend|aangetekende|snellere|verzekerde|snelverzending) <2> (levering|verzending|bezorging|verzenden|zending)?
2.0  (verzonden|verstuurd|gestuurd|geleverd|bezorgd|komt) <3> (met|via|per|door|als) <2> (gewone|normale|standaard|reguliere|brievenbuspost|goedkope|langzame|trage|boot|zeepost|een andere|andere|gewoon) <2> (post|verzending|vervoerder|koerier|pakketdienst|bezorger|levering)?
1.8  (andere|verkeerde|niet de gekozen) <1> (vervoerder|koerier|pakketdienst|verzendmethode|bezorgdienst|bezorger|verzendwijze|verzendoptie|transporteur|postbedrijf)
1.8  (verzendkosten|bezorgkosten|portokosten|leveringskosten|verzendingskosten|porto|transportkosten) <7> (betaald|te hoog|hoog|veel|dubbel|twee keer|extra|gratis|terug|waarom|verschil|opnieuw|nogmaals|te veel|teveel|gerekend)
1.8  (aan de deur|bij levering|bij aflevering|bij ontvangst|bij bezorging|bij de post|op het postkantoor) <5> (betalen|betaald|bijbetalen|afrekenen|extra|geld|euro|strafport)
1.8  (strafport|strafporto|te weinig gefrankeerd|onvoldoende gefrankeerd|ongefrankeerd|port betalen|portkosten bijbetalen)
1.8  gratis <1> (verzending|levering|bezorging|verzenden|retour) <8> (toch|maar|gerekend|betaald|betalen|kosten|aangerekend)
1.7  (sneller|snellere|andere) <2> (verzending|verzendmethode|levering|verzendoptie) <5> (mogelijk|kan|betaald|gekozen|kiezen|bijbetalen)
1.5  (geen|niet) <3> (aangetekend|verzekerd|track trace|handtekening) <3> (verzonden|gestuurd|terwijl|hoewel)
-2.2 (hoeveel|wat) <4> (verzendkosten|verzonden)

[refund]
2.8  (krijg|krijgen|wanneer krijg|heb ik recht op|wil) <4> (geld|centen|bedrag) <2> (terug|retour)
2.8  (stort|storten|geef) <4> terug
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
2.4  wanneer <5> (terugbetaling|geld terug|terugbetaald|restitutie)
2.4  geld terug
2.8  (teruggestuurd|retour gestuurd|geretourneerd|teruggezonden) <8> (geen|nog niets|nooit) <2> (geld|terugbetaling)
2.8  (nog|nooit|niet) <3> (terugbetaald|terugbetaling|geld teruggekregen|gerestitueerd)
2.8  (graag|wil|eis|verwacht|vraag) <4> (geld terug|terugbetaling|restitutie|terugbetaald)
2.1  (graag|wil|wilde|zou|wens|eis|verzoek|vraag|verwacht|sta|verlang|krijg|heb recht) <5> (mijn)? <2> (geld|aankoopbedrag|bedrag|geld terug|centen|aanbetaling|betaling|terugbetaling|restitutie|teruggave|vergoeding) <2> (terug|retour|terugkrijgen|terug hebben|teruggestort|terugbetaald|teruggave)?
2.1  (geld|bedrag|aankoopbedrag|centen|euro|betaling) <3> (terug|retour|terugkrijgen|teruggestort|terugbetaald|terugstorten|terugbetalen|teruggegeven|teruggekregen|weerom)
2.1  (wanneer|waar|waarom|hoe lang|hoelang) <6> (geld|terugbetaling|restitutie|teruggave|terugstorting|terugbetaald|teruggestort|bedrag|creditnota|refund) <3> (terug|op mijn rekening|gestort|verwachten|krijg)?
2.0  (nog|nog steeds|nog altijd|nooit|tot op heden|steeds) <2> (geen|niet|niks|niets) <5> (terugbetaling|restitutie|teruggave|geld|terugbetaald|teruggestort|bedrag|refund|creditering|creditnota)
2.0  (terugbetaling|restitutie|teruggave|terugstorting|refund|creditering) <6> (niet|nog|nooit|wanneer|wacht|gekregen|ontvangen|beloofd|uitblijft|laat|aangevraagd|duurt|vragen|graag|blijft)
1.8  (beloofd|toegezegd|beloofde|zou|gezegd) <6> (terugbetaald|terugbetaling|geld terug|teruggestort|terugkrijgen|restitutie)
1.8  (betaal|stort|geef|maak|boek) <5> (geld|bedrag|alles|euro)? <3> (terug|over)
1.7  (recht|aanspraak) <3> (terugbetaling|geld|restitutie|teruggave|vergoeding)
1.7  (gedeeltelijke|gedeelte|deel|volledige|volledig) <2> (terugbetaling|terugbetaald|restitutie|vergoeding|teruggave|terug)
1.5  (vergoeding|compensatie|schadevergoeding|tegemoetkoming|tegoedbon|genoegdoening|schadeloosstelling) <4> (wil|graag|vraag|krijg|verwacht|voor|bieden|aanbieden)?
1.8  (niet|nog niet|nooit|geen) <2> (teruggestort|terugbetaald|gecrediteerd|bijgeschreven|vergoed|terug ontvangen)
1.7  (geld|bedrag|euro) <6> (nog niet|niet|nooit|geen) <3> (terug|ontvangen|gestort|gezien|rekening|bijgeschreven)
-2.4 (geen|niet) <2> (terugbetaling|geld terug) <2> (nodig|hoeft)
-1.8 (heb|is) <2> terugbetaald @without complaint
-1.8 geld <1> (waard|weggegooid|verspild)
-3.0 (geen|niet) <2> geld terug
-2.4 (geld|prijs) <2> (terug)? <1> (waard|dubbel waard)
-2.4 (wisselgeld|weggegooid geld|zonde van het geld|zonde van je geld|zonde van mijn geld|geld over de balk|geldverspilling)
-2.0 (zonde|weggegooid|verspild) <2> geld

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
2.1  (wil|graag|zou|kan|kunt|mag|kunnen|verzoek|gelieve|wens|willen|zouden|hoe|mogelijk|moet) <6> (annuleren|annuleer|geannuleerd|cancelen|annulering|afzeggen|stopzetten|intrekken|herroepen|ongedaan maken|terugdraaien|schrappen|afbestellen|cancellen)
2.1  (annuleer|annuleren|cancel|annulering|stop|schrap|afbestellen) <4> (bestelling|order|aankoop|deze|mijn|bestelnummer|het|die)
2.0  (bestelling|order|aankoop|bestelnummer) <5> (annuleren|geannuleerd|annuleer|cancelen|gecanceld|afzeggen|stopzetten|stopgezet|intrekken|ongedaan|afbestellen|annulering|niet doorgaan)
2.0  (per ongeluk|per abuis|abusievelijk|vergissing|foutje|onbedoeld) <5> (besteld|bestelling|gekocht|op bestellen|geklikt|twee keer|dubbel|geplaatst)
2.0  (dubbel|twee keer|2x|2 keer|tweemaal) <4> (besteld|bestelling|geplaatst|bestellen|aangeklikt)
1.8  (bestelling|het|ze|die|hem) <3> (niet meer|niet langer|toch niet) <3> (nodig|hebben|willen|hoeft|hoef|interesse)
1.8  (heb|wil|hoef|hoeft|hebben|willen) <4> (niet meer|niet langer|toch niet|toch maar niet) <3> (nodig|hebben|ontvangen|bestelling|willen)?
1.7  (gebruik maken|beroep doen|doe) <4> (herroepingsrecht|bedenktijd|herroeping)
1.7  (niet|nog niet|liever niet) <2> (opsturen|versturen|verzenden|verstuurd|leveren) <2> (a u b|aub|alsjeblieft|alstublieft|svp|graag)
1.7  (elders|ergens anders|in de winkel|goedkoper|bij een andere) <4> (gekocht|gevonden|besteld|aangeschaft)
-3.0 annuleren <3> (geschil|abonnement|klacht|nieuwsbrief)
-3.0 (geschil|abonnement|klacht) <2> annuleren
-2.2 niet <2> annuleren
-2.6 annuleer* <3> (abonnement|nieuwsbrief|account|inschrijving)

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
2.0  (te|veel te|wat te|iets te|net te|beetje te|echt te|gewoon te|helaas te|toch te|net iets te|een maat te|maten te|maatje te) (klein|groot|kort|lang|strak|wijd|smal|breed|krap|ruim|nauw|groot uitgevallen|klein uitgevallen)
2.0  (valt|vallen|viel|vielen|is|zijn|uitgevallen) <3> (klein|kleiner|groot|groter|krap|ruim|smal|strak|korter|te klein|te groot|kleiner uit|groter uit) <2> (uit|uitgevallen)
2.0  (past|passen|paste|pasten|zit|zitten) <3> (niet|helemaal niet|voor geen meter|totaal niet|slecht|te strak|te los|te krap|te ruim|niet goed|mij niet|me niet)
2.0  (ruilen|omruilen|omwisselen|inwisselen|omgeruild|ruiling|omwisseling|vervangen|wisselen) <6> (maat|kleur|model|voor|andere|ander|groter|kleiner|grotere|kleinere|naar|tegen)?
2.0  (grotere|kleinere|andere|langere|kortere|bredere|juiste|nieuwe) <1> (maat|kleur|model|versie|variant|exemplaar|maatje) <5> (kan|mogelijk|graag|ruilen|wil|krijgen|nodig|sturen|omruilen|hebben|toesturen)?
2.0  (wil|graag|zou|kan|mag|hoe|mogelijk|willen|moet|wens|waar) <6> (retourneren|terugsturen|retour sturen|terug sturen|terugzenden|terugbrengen|retour zenden|retour doen|retourzenden|retour)
1.8  (retourneren|terugsturen|retour sturen|terug sturen|terugzenden|retour zenden|retourzending|retour) <6> (bestelling|artikel|product|schoenen|jurk|trui|jas|label|adres|hoe|kosten|gratis|waarheen|waar|formulier|aanvragen|procedure|voorwaarden|aanmelden|doen)
1.7  (retourlabel|retouradres|retourformulier|retourbon|retourcode|retournummer|retouraanvraag|retourprocedure|retourtermijn|retourbeleid|retourkosten) <6> (ontvangen|nodig|sturen|graag|krijg|waar|mailen|hoe|nog|geen|wat|is|aanvragen)?
1.7  (bevalt|bevallen|staat|stond|flatteert|vind|valt) <3> (me|mij)? <2> (niet|niet mooi|toch niet|niet leuk|tegen|niet zo)
1.7  (maat|maten|maatje) <4> (te|kleiner|groter|klein|groot|valt|vallen|niet goed|verkeerd gekozen|niet passend|klopt voor geen)
1.7  (maat|xs|s|m|l|xl|xxl|36|37|38|39|40|41|42|43|44) <4> (ruilen|omruilen|omwisselen|nodig|liever|in plaats van)
1.7  (bedacht|spijt|van gedachten|toch liever|liever toch) <6> (retour|terug|ruilen|andere|kleur|maat|model|sturen|een)
1.5  (verkeerde|foute) <1> (maat|kleur|model) <2> (besteld|gekozen|aangeklikt|gekocht)
1.5  (bestel|neem|kies|pak) <3> (een|1|twee|2)? <1> (maat|maten|maatje) <2> (groter|kleiner)
1.5  (kleiner|groter|korter|langer|smaller|breder|krapper|ruimer) <1> (dan|als) <4> (verwacht|gedacht|normaal|aangegeven|op de foto|maattabel|gewend|gehoopt|beschreven|opgegeven|gemeten|normale)
-2.6 (klein|groot) <2> (probleem|prijs|minpunt|nadeel|cadeau|beetje|foutje|pluspunt|dank)
-2.4 maat <2> (perfect|goed|klopt|ok|prima|precies)
-2.4 past <2> (perfect|goed|precies|prima|mooi)
-2.2 retour <3> (geld|afzender)
-1.8 niet (te|zo) (klein|groot)
-2.2 (lange|korte|lang|groot) <1> (tijd|wachttijd|levertijd|duurt|duren)
-2.6 (te|iets te|wat te|beetje te) <1> (lang|lange|laat) <3> (wachten|gewacht|duurde|duurt|levertijd|onderweg|geduurd|wachttijd|levering)
-2.4 (past|passen|zit|zitten) <2> (perfect|prima|goed|mooi|heerlijk|als gegoten|precies|netjes|geweldig)
-2.4 (retour|terug) <2> (afzender|naar afzender|verzender)
-2.2 (klein|groot) <1> (bedrag|probleem|verschil|onderdeel|bedankje|pakketje|compliment|fan|vraagje|vraag|aantal|nadeel)

[address_change]
3.0  (wijzigen|veranderen|aanpassen|gewijzigd|verkeerd|nieuw|nieuwe|onvolledig|oud|oude|ander|fout|wijziging|verandering|veranderd|corrigeren) <4> adres
3.0  adres <4> (wijzigen|veranderen|aanpassen|verkeerd|onvolledig|nieuw|juiste|gewijzigd|klopt niet|fout)
2.8  (verhuisd|verhuizing|verhuizen|verhuis)
2.6  (verzonden|geleverd) <4> (ander|nieuw|dit) adres
2.6  (wijzigen|veranderen|aanpassen|verkeerd|fout) <3> (telefoonnummer|huisnummer|postcode|naam|geadresseerde|achternaam)
2.6  (telefoonnummer|huisnummer|postcode|naam) <3> (wijzigen|veranderen|aanpassen|verkeerd|fout)
1.2  adres
2.8  (huisnummer|nummer|postcode|bus) <4> <number> <3> niet <2> <number>
2.4  (aanpassen|wijzigen|corrigeren|veranderen) <3> (adres|huisnummer|postcode|telefoonnummer|naam)
2.6  (werkadres|ander adres|nieuw adres|afhaalpunt) <4> (bezorgd|bezorgen|leveren|sturen|geleverd)
2.6  (bezorgd|bezorgen|leveren|sturen|geleverd) <4> (werkadres|ander adres|nieuw adres|afhaalpunt)
2.8  (sturen|bezorgen|leveren|verzenden|opsturen) <4> (ander adres|nieuw adres|nieuwe adres|ander huisnummer|mijn werk|afhaalpunt)
2.6  (adres|postcode|huisnummer|telefoonnummer|naam) <3> (verkeerd|fout|onjuist|oud|oude|niet juist|niet goed|onvolledig|incompleet)
2.8  (verkeerd|verkeerde|fout|foute|oud|oude|vergeten) <2> (adres|postcode|huisnummer|toevoeging)
2.6  (wijzigen|wijziging|aanpassen|veranderen|corrigeren) <4> (adres|afleveradres|bezorgadres|huisnummer|postcode)
2.6  (adres|afleveradres|bezorgadres|huisnummer|postcode) <4> (wijzigen|wijziging|aanpassen|veranderen|corrigeren)
2.1  (adres|bezorgadres|afleveradres|leveradres|verzendadres|huisnummer|postcode|straat|straatnaam|telefoonnummer|naam|achternaam|woonplaats|busnummer) <6> (wijzigen|gewijzigd|veranderen|veranderd|aanpassen|aangepast|verkeerd|fout|foutief|niet juist|onjuist|klopt niet|vergeten|onvolledig|corrigeren|verbeteren|aanvullen|moet zijn|oude|oud|doorgeven|veranderd worden)
2.1  (wijzigen|gewijzigd|veranderen|veranderd|aanpassen|aangepast|verkeerd|verkeerde|fout|foutief|foute|foutieve|onjuist|onvolledig|corrigeren|verbeteren|aanvullen|nieuw|nieuwe|ander|oud|oude|vergeten|wijziging|adreswijziging) <4> (adres|bezorgadres|afleveradres|leveradres|verzendadres|huisnummer|postcode|straat|straatnaam|telefoonnummer|achternaam|woonplaats|busnummer|toevoeging|adresgegevens)
2.1  (adreswijziging|adresgegevens|adresfout|adrescorrectie)
2.0  (verhuisd|verhuis|verhuisden|verhuizen|verhuizing|omgezogen|woon niet meer|wonen niet meer|niet meer op dit adres|niet meer op dat adres)
2.0  (sturen|stuur|bezorgen|bezorgd|leveren|geleverd|verzenden|verzonden|versturen|opsturen|afleveren) <5> (naar|op|aan|bij) <4> (ander adres|een ander adres|mijn werk|het werk|kantoor|mijn ouders|afhaalpunt|pakketpunt|ophaalpunt|nieuw adres|het volgende adres|volgend adres|postpunt|dit adres|onderstaand adres|mijn moeder|mijn buren|vakantieadres|mijn vriend)
1.8  (op vakantie|niet thuis|afwezig|weg) <8> (later|uitstellen|ander adres|andere dag|buren|leveren|bezorgen|afhaalpunt)
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
1.4  (overschrijving|ideal|paypal|mastercard|visa|creditcard|bancontact|klarna) @without complaint
2.6  (afgeschreven|betaald|geincasseerd) <3> (twee keer|2 keer|dubbel|tweemaal)
2.6  (twee keer|2 keer|dubbel|tweemaal) <2> (afgeschreven|betaald|geincasseerd)
2.6  (factuur|rekening|bon) <3> (nodig|ontvangen|sturen|graag)
2.1  (betaling|betalen|afrekenen|ideal|bancontact|paypal|creditcard|klarna|transactie|overboeking|bestelling) <6> (mislukt|mislukte|lukt niet|niet gelukt|geweigerd|afgewezen|werkt niet|foutmelding|vast|blijft hangen|afgebroken|niet verwerkt|niet doorgegaan|niet geaccepteerd|fout|error|niet door|niet mogelijk|niet goedgekeurd)
2.1  (kan|lukt|kon|lukte|krijg|mogelijk) <4> (niet|niet meer|geen) <4> (betalen|afrekenen|betaling|afgerekend|bestellen|bestelling plaatsen|ideal)
2.1  (dubbel|twee keer|2 keer|2x|tweemaal|twee maal|nogmaals) <4> (betaald|afgeschreven|betaling|gefactureerd|in rekening|geïncasseerd|afgehaald|betalen|aangerekend|gedebiteerd|van mijn rekening)
2.1  (betaald|afgeschreven|betaling|afgehaald|gefactureerd|bedrag|aangerekend|gedebiteerd) <5> (dubbel|twee keer|2 keer|2x|tweemaal|twee maal)
2.0  (betaald|geld|bedrag|afgeschreven|van mijn rekening|rekening gegaan) <8> (maar|toch|terwijl|doch|echter) <8> (onbetaald|niet betaald|nog betalen|openstaand|open|geen bevestiging|geen bestelling|betaling ontvangen|wacht op betaling|geannuleerd|herinnering|aanmaning|niet zichtbaar|niet verwerkt)
1.8  (aanmaning|betalingsherinnering|betaalherinnering|herinnering|incasso) <6> (ontvangen|gekregen|terwijl|betaald|al)
2.0  (factuur|btw factuur|btw-factuur|aankoopbewijs|kassabon|bonnetje|rekening|betaalbewijs|creditfactuur) <6> (ontvangen|sturen|mailen|nodig|graag|krijgen|opsturen|toesturen|downloaden|vinden|waar|geen|hebben|bezorgen|op naam|bedrijf|boekhouding)
2.0  (graag|stuur|mail|nodig|geen|heb|kunt|kan|krijg|mag|wil|zonder) <5> (factuur|btw factuur|aankoopbewijs|kassabon|bonnetje|betaalbewijs|creditfactuur)
1.8  (kortingscode|korting|actiecode|coupon|couponcode|voucher|waardebon|cadeaubon|cadeaukaart|promocode|tegoedbon) <6> (werkt niet|niet toegepast|ongeldig|vergeten|niet verrekend|niet verwerkt|niet geaccepteerd|doet het niet|niet gekregen|lukt niet|niet meegenomen|verlopen|afgetrokken)
1.7  (betaalmethode|betaalwijze|betaalmogelijkheid|betaalmogelijkheden|betaaloptie|achteraf betalen|in termijnen|gespreid betalen|betaallink|betaalverzoek|betaalpagina)
1.7  (te veel|teveel|verkeerd bedrag|ander bedrag|meer) <3> (betaald|afgeschreven|gerekend|in rekening gebracht|aangerekend)
-2.2 (douane|belasting|verzendkosten) <4> (betalen|factuur)
-2.4 terugbetaling
-2.0 (zaak|klacht|melding|geschil) <4> paypal
-2.0 geen <1> geld <3> rekening
-2.4 (niet|geen) <2> (betaald|betalen) <4> (douane|invoerrechten|invoerkosten)
-2.6 (terugbetaling|terugbetaald|geld terug|restitutie) <4> (betaald|rekening|ideal|paypal)

[product_question]
2.6  (welke|wat voor|hoe groot|hoe lang|hoe breed|hoe zwaar|hoe hoog) ?
2.4  (is|zijn|past|werkt|kan|heeft|komt|zit) <5> (ook geschikt|geschikt|verkrijgbaar|leverbaar|waterdicht|erbij|machine|meegeleverd) ?
2.0  (verkoopt u|verkopen jullie|hebben jullie ook|heeft u ook|komt er ook) ?
2.4  wanneer <4> (weer|terug) <2> (op voorraad|leverbaar|binnen)
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
2.4  (welk|welke|wat|hoeveel) <3> (voltage|maten|afmetingen|materiaal|lengte|breedte|hoogte|garantie) ?
2.4  zit* <2> (oplader|kabel|adapter|batterijen|handleiding) <1> bij ?
2.2  (er een|er ook een|er een gratis) (oplader|kabel|adapter|handleiding) bij ?
2.4  (wat kost|hoeveel kost|is er voorraad|op voorraad|is dit leverbaar|nog leverbaar|hebben jullie|heeft u dit) ?
2.2  (nog leverbaar|weer leverbaar|op voorraad)
2.0  (is|zijn|zit|zitten|heeft|hebben|kan|kunnen|past|passen|werkt|werken|komt|komen|wordt|bevat|geldt|mag) ?
1.8  (hoe|hoeveel|welk|welke|wat|waarvan|waar) <8> (maat|maten|afmeting|afmetingen|gewicht|materiaal|stof|lengte|breedte|hoogte|diepte|diameter|inhoud|vermogen|watt|volt|capaciteit|kleur|kleuren|prijs|kost|kosten|verschil|model|type|garantie|batterijduur|gemaakt|samenstelling|bereik|wasvoorschrift|resolutie) ?
1.7  (vraag|vraagje|vragen) <2> (over|betreffende|mbt|omtrent|ivm) <2> (dit|het|uw|een)? <1> (product|artikel|maat|maten)
1.8  (voor|alvorens|voordat) <2> (ik|we) <4> (bestel|bestellen|koop|kopen|aanschaf|bestelling plaats)
1.8  (interesse|geïnteresseerd|belangstelling|overweeg|overwegen|van plan|twijfel|wil graag bestellen|zou graag bestellen|wil kopen|wil graag kopen) <6> (in|om|te|tussen|dit|deze|product|artikel|kopen|bestellen|bij)
1.8  (weer|terug|binnenkort|nog) <3> (op voorraad|leverbaar|beschikbaar|verkrijgbaar|voorradig|te bestellen|binnen)
1.8  (op voorraad|voorraad|leverbaar|beschikbaar|verkrijgbaar|voorradig|uitverkocht) <5> (nog|wanneer|is|zijn|maat|kleur|komt|weer) ?
1.8  (korting|prijs|staffelprijs|kwantumkorting|aanbieding|prijsopgave|offerte) <7> (stuks|aantal|aantallen|bedrijf|groot|grotere|mogelijk|zakelijk|als ik|wanneer ik|meerdere|vaste klant|meer)
1.8  (leveren|levert|verzenden|verzendt|sturen|stuurt|bezorgen) <4> (jullie|u|je)? <3> (ook|aan|naar|in) <4> (belgië|belgie|duitsland|frankrijk|luxemburg|engeland|spanje|curaçao|aruba|suriname|buitenland|waddeneilanden|zwitserland|particulieren|afhaalpunt|postbus) ?
1.8  (welke|wat voor) maat <6> (nodig|nemen|bestellen|kiezen|adviseert|raadt|heb|moet|voor)
1.7  (maatadvies|maattabel|matentabel|productinformatie|specificaties|gebruiksaanwijzing in het nederlands|technische gegevens|productgegevens)
1.7  (geschikt|compatibel|bruikbaar|past|passend|werkt) <3> (voor|met|op|bij) <5> (iphone|samsung|android|auto|kinderen|baby|huid|buiten|mijn|wasmachine|inductie|vaatwasser|een|ios|windows|mac) ?
1.5  (kunt|kan|kun|zou|kunnen) <5> (vertellen|zeggen|laten weten|informeren|adviseren) <2> (wat de|hoe groot|hoe lang hij|welke maat|welke kleur|hoeveel|of dit|of deze|of het product)
1.7  (hoe|kan ik) <3> (werkt|gebruik|installeer|monteer|was|onderhoud|reinig|stel|koppel|wassen|instellen|gebruiken) ?
-2.6 (ontvangen|aangekomen|kapot) ?
-2.8 (mijn|de) <1> (bestelling|pakket|pakje|zending|order|geld|terugbetaling|retour) ?
-2.6 (waar|wanneer) <3> (is|blijft|komt|zijn) <3> (mijn|de|het|pakket|bestelling|zending|geld) ?
-2.6 (ontvangen|gekregen|geleverd|kapot|terug|geld|beschadigd|stuk|defect|annuleren|ruilen|adres) ?

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
2.4  (aangekomen|binnen) <3> (tevreden|blij)
2.4  (snel|vlot|snelle) <1> (geleverd|bezorgd|binnen|ontvangen|levering|verzonden|verzending)
1.8  (ontzettend|superblij|dolblij|dolgelukkig|hartstikke|helemaal|echt|enorm|super|zeer|heel|erg|best|uiterst|mega) <1> (blij|tevreden|mooi|fijn|goed|leuk|handig|content|gelukkig|enthousiast|lief|zacht|stevig|lekker|netjes|happy|kwaliteit|snel)
1.7  (blij|tevreden|content|happy|gelukkig|enthousiast|verliefd|dolblij|verrast|onder de indruk) <3> (met|mee|over|op)
1.7  (mooi|mooie|prachtig|prachtige|leuk|leuke|fijn|fijne|goed|goede|prima|top|schattig|schattige|lief|lieve|stevig|stevige|handig|handige|geweldig|geweldige|snelle|heerlijk|heerlijke|perfecte|tof|toffe|gaaf|gave|stijlvol|stijlvolle|elegant|elegante) <1> (product|artikel|jurk|jurkje|lamp|schoenen|kwaliteit|ring|ketting|tas|levering|service|bestelling|prijs|kleur|kleuren|stof|set|hoesje|horloge|verkoper|winkel|aankoop|spul|ding|cadeau|trui|shirt|jas|broek|armband|oorbellen|bezorging|communicatie|pasvorm|materiaal)
1.7  (alles|product|artikel|bestelling|pakket|levering|jurk|lamp|set|kleur|het|hij|ze|dit|deze) <3> (is|was|zijn|zit|ziet|voelt|werkt|past|staat|klopt) <3> (mooi|prachtig|goed|perfect|prima|top|super|leuk|fijn|geweldig|fantastisch|netjes|stevig|keurig|helemaal goed|in orde|naar wens|schitterend|zacht|heerlijk|precies goed|tof|gaaf|prachtig uit|mooi uit|goed uit)
1.8  (helemaal|geheel|volledig|precies|exact|echt) <2> (zoals|wat|naar|volgens) <3> (verwacht|besteld|foto|wens|beschreven|omschrijving|afgebeeld|beloofd|beschrijving|zocht|wilde)
1.8  (in goede orde|in orde|in perfecte staat|goed en wel|zonder problemen|probleemloos|onbeschadigd|ongeschonden|heelhuids|veilig) <3> (ontvangen|aangekomen|geleverd|bezorgd|binnen|binnengekomen)
1.8  (ontvangen|aangekomen|geleverd|bezorgd|binnen|binnengekomen|gekregen) <4> (in goede orde|in perfecte staat|zonder problemen|onbeschadigd|dank|bedankt|top|super|blij|tevreden|netjes|mooi|helemaal|prachtig|dankjewel)
1.7  (snel|vlot|netjes|keurig|rap|razendsnel|supersnel|goed|mooi|veilig|zorgvuldig|degelijk|stevig) <3> (ontvangen|geleverd|bezorgd|verpakt|ingepakt|aangekomen|binnen|verzonden|verstuurd|opgestuurd|geholpen|afgehandeld|levering|verzending|in huis)
1.7  (doet|doen) <3> (wat|precies) <4> (moet|moeten|beloofd|zegt|belooft)
1.7  (aanrader|raad het iedereen aan|raad aan|kan ik aanraden|aan te raden|zou ik zo weer|bestel ik weer|bestel hier zeker|ga hier vaker|kom hier terug|zeker weer|nogmaals bestellen|volgende keer weer|vaker bestellen|koop hier vaker|zeker nog eens|absolute aanrader|top winkel|topwinkel|topservice|topverkoper|topproduct|topkwaliteit|voor herhaling vatbaar)
1.7  (werkt|doet|werken|doen|past|passen|zit|zitten|functioneert) <3> (perfect|prima|goed|uitstekend|geweldig|top|heerlijk|als gegoten|fantastisch|super|naar behoren|fijn|lekker|precies|zoals verwacht|zoals het moet)
1.5  (bedankt|dank|dankjewel|dank u|dank je|hartelijk|hartelijke|danku|thx) <5> (snelle|voor de|service|levering|hulp|alles|goede|mooie|pakket|bestelling|fijne|leuke|top)
1.5  (kwaliteit) <2> (goed|prima|top|super|uitstekend|mooi|dik in orde|in orde|beter dan|perfect|verrassend)
1.5  (beter|mooier|sneller|leuker|groter|zachter) <1> dan <2> (verwacht|gedacht|foto|gehoopt)
1.4  (duimpje omhoog|chapeau|petje af|complimenten|compliment|hulde|10 sterren|vijf sterren|5 sterren|een 10|niks op aan te merken|niets op aan te merken|niets te klagen|niks te klagen|geen klachten|kan niet beter)
1.7  (alles|het|allemaal|hij|ze) <2> (is|was|zijn|ging|verliep|verlopen) <2> (prima|goed|perfect|top|super|vlekkeloos|soepel|netjes|volgens plan|naar wens|ok)
1.7  (pakket|bestelling|artikel|product|levering) <5> (ontvangen|aangekomen|binnen|bezorgd) <6> (mooi|blij|prima|goed|bedankt|top|super|dank|tevreden|leuk|perfect|netjes|fijn)
1.5  (dank|bedankt|thanks) <3> (alles|mooi|goed|prima|ontvangen|binnen|super|top|perfect|snelle|fijne|leuke)
1.5  (ben|zijn|was) <3> (er)? <2> (blij|tevreden|dol|weg|verliefd|fan|gek|content) <2> (mee|van|op|over|met)?
1.5  (dochter|zoon|vrouw|man|moeder|vriendin|kleindochter|kleinzoon|kinderen|hond|kat|vriend|zus) <4> (blij|dolblij|dol|vindt|geweldig|gek|prachtig|mooi|tevreden)
-2.4 (niet|geen|minder|nooit|weinig) <2> (goed|mooi|perfect|tevreden|aanrader|snel|fijn|handig|stevig|blij|prettig|comfortabel|bevalt)
-2.4 (werkt|doet|past) <2> niet <2> (goed|perfect)?
-2.4 (ontvangen|aangekomen) <4> (kapot|beschadigd|leeg|slecht|verkeerd)
-2.2 (alvast bedankt|bij voorbaat|bedankt voor uw reactie|bedankt voor uw antwoord)
-2.0 (zou|was) <2> (goed|fijn|mooi|leuk) <1> (zijn|geweest)
-2.2 goed (dag|middag|morgen|avond)
-2.0 met vriendelijke
-2.6 (niet|geen|nooit|minder|weinig|verre van|allesbehalve|alles behalve) <3> (blij|tevreden|mooi|goed|fijn|leuk|handig|stevig|aanrader|snel|content|happy|naar wens|in orde|prima|perfect|netjes|zacht|enthousiast)
-2.4 (zou|had|was|hoop|hopelijk|alvast|graag) <3> (fijn|mooi|goed|leuk|blij|prettig) <2> (zijn|geweest|als|vinden)?
-2.4 (alvast|bij voorbaat) <3> (dank|bedankt|hartelijk)
-2.4 (dank|bedankt) <3> (reactie|antwoord|bericht|mail|moeite|medewerking|begrip|aandacht|tijd|uw|je) @with complaint
-2.2 (goede|fijne|prettige|leuke) <1> (dag|avond|middag|morgen|weekend|week|feestdagen|ochtend|vakantie)
-2.2 (mooi|leuk|goed|prima|fijn) <3> (maar|alleen|echter|helaas|jammer|doch) <6> (kapot|stuk|klein|groot|niet|geen|los|beschadigd|gebroken)

[unsubscribe]
2.4  (wil|graag) <3> (geen|niet meer) <3> (mails|mail|reclame|nieuwsbrief|berichten)
3.0  (uitschrijven|afmelden|schrijf mij uit|meld mij af|uitgeschreven|afgemeld|opzeggen nieuwsbrief)
2.8  (geen|niet meer|stop|stoppen) <4> (mails|mail|emails|nieuwsbrief|nieuwsbrieven|reclame|spam|aanbiedingen|berichten) <2> (ontvangen|meer|verzonden)?
2.8  (verwijder|verwijderen|haal) <4> (mailinglijst|lijst|gegevens|mailadres|account|bestand|emailadres)
2.2  (nieuwsbrief|spam)
2.8  (mailinglijst|mailinglist|verzendlijst) <2> (af|afhalen|verwijderen|halen|schrijven)
2.8  geen <3> (mails|mail|emails|reclame|nieuwsbrief|aanbiedingen|berichten) <3> (meer|ontvangen)
2.1  (schrijf|uitschrijven|uitgeschreven|afmelden|afgemeld|meld|verwijder|verwijderen|haal|schrap|opzeggen|zeg) <6> (nieuwsbrief|nieuwsbrieven|mailinglijst|mailinglist|mailing|lijst|bestand|adressenbestand|maillijst|uit|af|database|emails|mails|reclame)
2.1  (geen|niet|nooit) <3> (prijs op|interesse|meer)? <3> (nieuwsbrief|nieuwsbrieven|reclame|reclamemails|mails|e-mails|emails|mailtjes|aanbiedingen|promoties|reclameberichten|marketing|commerciële|spam) <5> (meer|ontvangen|krijgen|sturen|toesturen|hebben|willen)?
2.1  (stop|stoppen|ophouden|hou op|houd op|kappen|kap) <4> (mailen|mails|e-mails|spam|spammen|nieuwsbrief|sturen|reclame|lastigvallen|mailtjes|met het sturen)
2.0  (wil|wens|wensen|willen) <5> (niet meer|geen|niet langer) <5> (mail|mails|gemaild|benaderd|nieuwsbrief|berichten|e-mail|reclame|benaderen|lastig gevallen|gespamd)
1.8  (avg|gdpr|privacy) <6> (verwijder|verwijderen|gegevens|wissen|account)
1.8  (gegevens|account|e-mailadres|emailadres|mailadres) <4> (verwijderen|wissen|verwijderd|verwijder|uit jullie)
1.8  nooit <3> (ingeschreven|aangemeld|toestemming|geabonneerd|opgegeven)
2.1  (uitschrijven|afmelden|stop|unsubscribe) @alone
-2.6 (geen|niet) <3> (mail|bericht|email) <2> ontvangen

[urgent]
2.4  (dringend|spoed|zo snel mogelijk|zsm|z s m|onmiddellijk|direct|per direct|haast|asap|met spoed)
2.2  (nodig|hebben|ontvangen) <4> (voor|tegen) <3> (kerst|verjaardag|bruiloft|trouwdag|vakantie|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|week|sinterklaas|feest)
2.2  (voor|tegen) <2> (kerst|verjaardag|bruiloft|vakantie|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|sinterklaas) <2> (nodig|hebben|binnen)
2.0  cadeau <4> (verjaardag|kerst|sinterklaas|voor)
2.0  (verjaardag|bruiloft|kerst) <4> (morgen|week|dag|zaterdag|zondag|volgende)
2.0  (vertrek|vertrekken|ga) <3> (vakantie|buitenland|op reis|morgen)
1.5  (haast|spoedig|dringend|urgent|spoed|direct|per omgaande|omgaand|zo spoedig|zo snel|asap|met spoed|per ommegaande|snel mogelijk|uiterlijk) <4> (nodig|mogelijk|reactie|antwoord|graag|bericht|morgen|vandaag)?
1.5  (nodig|hebben|binnen|ontvangen|in huis) <5> (voor|vóór|tegen|uiterlijk|op) <3> (zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|kerst|sinterklaas|verjaardag|bruiloft|vakantie|feest|morgen|weekend|carnaval|pakjesavond|huwelijk|trouwerij|begrafenis|feestje|communie|valentijn)

[angry]
2.4  (oplichting|schandalig|schande|belachelijk|onacceptabel|ongehoord|woedend|boos|kwaad|pisnijdig|zat|spuugzat|schandelijk|bedriegers|leugenaars|leugenaar|idioten|onbeschoft)
2.4  (godverdomme|verdomme|klootzakken|kutwinkel|tering|tyfus|rot op|kut)
2.0  (nooit meer|nooit weer|blijf hier weg|trap er niet in|lachwekkend|schaam|schamen)
1.8  (derde|zoveelste|hoeveel|meerdere|vierde) <1> (keer|mail|mails|malen)
1.6  (geen|zonder) (antwoord|reactie)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise
1.5  (schande|schandalig|schandelijk|belachelijk|bespottelijk|ongelofelijk|ongelooflijk|ongehoord|onbeschoft|asociaal|triest|walgelijk|absurd|onacceptabel|onaanvaardbaar|waanzin|te gek voor woorden|om gek van te worden|gestoord|krankzinnig|ongepermitteerd|te bizar)
1.5  (bedriegers|oplichters|oplichting|oplichterij|dieven|leugenaars|boeven|criminelen|zakkenvullers|afzetters|zwendelaars|maffia|boevenbende|sukkels|idioten|prutsers|amateurs|klungels|zwendel|fraudeurs|flessentrekkerij|flessentrekkers|beunhazen)
1.5  (boos|woedend|kwaad|razend|pissig|witheet|furieus|pisnijdig|laaiend|gefrustreerd|ben het zat|beu|kotsbeu|spuugzat|strontzat|moe van|klaar mee|helemaal klaar|geduld is op|geduld raakt op|grens bereikt)
1.4  (nooit meer|nooit weer|nooit ofte nimmer|laatste keer|eens maar nooit weer|eens en nooit meer) <4> (bestel|bestellen|koop|kopen|hier|iets|bij)?
1.4  (negatieve|slechte|vernietigende) <1> (recensie|review|beoordeling|reactie|feedback)
1.3  (geen|nooit|niet|zonder|nul) <3> (reactie|antwoord|gehoor|antwoorden|reageren|gereageerd|beantwoord|respons|reageert)
1.3  (voor de|al) <2> (derde|vierde|vijfde|zoveelste|tiende|tweede|meerdere|3e|4e|2e) <1> (keer|maal|mail|malen|keren)
1.3  (waardeloze|slechte|belabberde|vreselijke|onvriendelijke|bar slechte|abominabele|dramatische) <1> (service|klantenservice|winkel|site|ervaring|communicatie|verkoper|webshop|bediening|bedrijf)
1.3  (pas op|trap er niet in|kijk uit|opgelicht|opgepast|blijf weg|blijf hier weg|niet doen|wegblijven)

[legal]
2.8  (advocaat|politie|aangifte|rechtbank|rechter|juridisch|juridische|consumentenbond|acm|consuwijzer|rechtsbijstand|deurwaarder|ombudsman|geschillencommissie|ingebrekestelling|gerechtelijke|fod economie|test aankoop|testaankoop|econsument)
1.8  (advocaat|juridische|gerecht|gerechtelijk|rechtbank|rechter|kantonrechter|aangifte|politie|consumentenbond|consumentenautoriteit|acm|consuwijzer|deurwaarder|ingebrekestelling|in gebreke|juridisch|rechtsbijstand|rechtsbijstandsverzekering|stichting webshop keurmerk|thuiswinkel|geschillencommissie|ombudsdienst|fraudehelpdesk|internetoplichting|meldpunt|wettelijk|wettelijke garantie|dagvaarding|dagvaarden|incassobureau|economische inspectie|test aankoop)
-2.0 politie (speelgoed|kostuum|auto)

[dispute]
3.0  geschil
2.6  (open|openen|geopend|start|starten|indienen|ingediend|sluiten|dien) <3> (geschil|klacht|zaak|claim)
2.6  (geschil|klacht|zaak) <2> (openen|geopend|starten|indienen|ingediend)
2.4  (klacht|melding|melden) <3> (paypal|aliexpress|bol|bank|amazon|ebay|platform)
2.4  (chargeback|kopersbescherming|aankoopbescherming|storneren|betwisten|terugboeken|terugboeking|stornering)
2.2  (bank|paypal|aliexpress|creditcardmaatschappij) <4> (terugbetaling|melden|inschakelen|contact|ingrijpen)
2.0  klacht
1.7  (paypal|klarna|aliexpress|creditcardmaatschappij|creditcard|bank|bol|ebay|amazon|visa|mastercard|koperbescherming|kopersbescherming) <6> (claim|geschil|zaak|klacht|storneren|inschakelen|terughalen|terugvorderen|terugboeken|gemeld|melden|melding|bezwaar|bescherming|dispuut|case)
1.7  (claim|geschil|zaak|klacht|dispuut|case|bezwaar|melding) <5> (geopend|openen|open|indienen|ingediend|starten|gestart|gemeld|aangemaakt|aanspannen|aangespannen|paypal|aliexpress|klarna|bank|doen bij)
1.8  (geschil|dispuut|chargeback|storneren|stornering|terugboeken|kopersbescherming|koperbescherming|betwisten|betwist|betaling terughalen|betaling terugdraaien)
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

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (terugbetaling|terugbetalen|terugbetaald|terugbetaal|restitutie|refund|terugstorten|terugstorting|vergoeding)
2.4  (geld|bedrag) <3> (terug|retour|teruggeven|terugkrijgen)
-2.6 (geen|niet|zonder|in plaats van) <3> (terugbetaling|terugbetalen|geld terug|restitutie)

[wants_reissue]
@firm
2.4  (vervanging|vervangen|vervangend|vervangende|omruilen|ruilen|nazenden|herzending|vervang)
2.4  (sturen|stuur|zenden|opsturen|verzenden|verstuur|wil|liever|graag|nodig|lever|leveren) <4> (nieuwe|nieuw|andere|opnieuw|nog een keer|nogmaals|juiste|goede|ander)
-2.6 (geen|niet|in plaats van) <1> (vervanging|nieuwe|andere|omruilen)

[agrees]
@firm
2.2  (akkoord|accepteer|accepteren|afgesproken|mee eens)
2.2  (ok|oke|oké|ja|goed|prima|top|graag|prima) <2> (ik|doe|dan|graag|voor mij|doen we|neem|dat|maar)
2.2  (dat is goed|is goed|klinkt goed|vind ik goed|lijkt me goed|doe maar)
-2.6 (niet|geen|nooit) <2> (akkoord|accepteer|accepteren|mee eens|goed)

[declines]
@firm
2.4  niet <2> (akkoord|mee eens|accepteren|acceptabel|accepteer)
2.4  accepteer <3> niet
2.2  (weiger|wijs af|afwijzen)
2.2  niet <1> (genoeg|voldoende|eerlijk)
2.2  (nee bedankt|nee dank|te weinig|geen sprake van|onvoldoende)
