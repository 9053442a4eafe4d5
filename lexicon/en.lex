# replyd lexicon: English. The format is in replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# Buyers write English as a second language, in a hurry, on a telephone: the @same lines
# gather spellings, tenses and plurals, so that a phrase is written once.

language en
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same have not = haven't, havent, havnt, hav'nt, havn't, haventt, havenot
@same has not = hasn't, hasnt, hasnot, hasen't
@same had not = hadn't, hadnt
@same do not = don't, dont, donot, dnt, doont, dunt
@same does not = doesn't, doesnt, dosent, dosnt, doesnot, doesent, dosen't
@same did not = didn't, didnt, dident, didin't, didnot, didn
@same is not = isn't, isnt, aint, ain't, isnot
@same are not = aren't, arent
@same was not = wasn't, wasnt, wasent, wasn
@same were not = weren't, werent
@same can not = cannot, can't, cant, cann't, cannt
@same could not = couldn't, couldnt
@same would not = wouldn't, wouldnt
@same should not = shouldn't, shouldnt
@same will not = won't, wont
@same not = nt, nott, noot, n't
@same i am = i'm, im
@same i have = i've, ive
@same it is = it's, its, itis, tis
@same that is = that's, thats
@same what is = what's, whats
@same where is = where's, wheres, wher's, weres
@same when is = when's, whens
@same there is = there's, theres
@same you are = you're, youre
@same we have = we've, weve
@same they are = they're, theyre
@same want to = wanna
@same going to = gonna
@same let us = let's, lets
@same you = u, yu, yuo
@same your = ur, yr
@same are = r
@same please = pls, plz, plse, pleas, pleace, plis, plase, pleese, pliz, plss, plzz
@same thanks = thx, thnx, tks, thnks, thanx, tnx, tanks, thankss
@same thank you = thankyou, thanku, thankyu, ty
@same because = becouse, becuase, bcoz, bcause, cuz, coz, becaus, cause
@same with = w, wit, whit
@same without = withou, witout, whithout, wihout
@same and = n, adn, nd
@same where = wher, whare, whear
@same when = wen, whem
@same what = wat, wht, waht
@same until = till, untill, til
@same still = stil, stll, stiil
@same yet = yett, jet
@same nothing = nothin, noting, nuthing, nothng
@same never = neva, nver, nerver, nevr
@same anymore = anymor, anymre
@same today = 2day, todey
@same tomorrow = tomorow, tommorow, tommorrow, 2morrow
@same days = day, dayz
@same weeks = week, wk, wks
@same months = month, mth, mths, moths
@same years = year, yrs
@same twice = tvice, twise

@same parcel = parcels, package, packages, packet, packets, pakage, packge, pacakge, pakcage,
	pkg, pckg, packege, packag, parcell, percel, parsel, parcle, shipment,
	shipments, packaje, packadge
@same order = orders, oder, ordr, orrder, odrer
@same ordered = orderd, orderred, oredered
@same item = items, itme, itens, iten, itmes, article, articles
@same product = products, prodcut, produkt, prodct, produt, prduct, produts, poduct
@same thing = things, thng, stuff, goods, merchandise
@same piece = pieces, pcs, pc, peice, peices, pices, pieses
@same part = parts
@same one = 1
@same two = 2
@same three = 3
@same four = 4
@same five = 5
@same photo = photos, pic, pics, picture, pictures, image, images, foto, fotos, pictur,
	picure, photograph, photographs, pix, photoes
@same size = sizes, siz, sise, sizing
@same color = colour, colors, colours, culor, coler, colur
@same quality = qualty, quallity, qaulity, quility, qality, quolity, qualitty, calidad
@same material = materials, fabric, matrial, cloth
@same seller = sellers, vendor, saler
@same receive = receives, recieve, recive, receve, recieves, resive, reseive, receiv, recebe,
	receving, receiving, recieving, reciving, recevie
@same received = recieved, recived, receved, recevied, receivd, resived, reseived, recd,
	rcvd, receieved, recivied, recebed, reveived, recieve'd, recevid, received'
@same arrive = arrives, arriving, arive, arives, arrieve, ariving
@same arrived = arived, arrieved, arrivd, arrvied, arried, arrivied, arrved
@same come = comes, coming
@same delivered = deliverd, delivred, dilivered, delievered, deliverered
@same deliver = delivers, delivering
@same delivery = delivary, dilivery, delivry, delievery, deliveries
@same shipping = shiping, shippin, shippng, shippment
@same shipped = shiped, dispatched, despatched, posted
@same sent = sented, sended, sendt
@same send = sends, sending, sned
@same tracking = traking, trackin, trakking, traccking
@same number = numer, nr, nbr, num, numbers, numbe, nummer
@same work = works, working, worked, wrok, workin, worke, function, functions, functioning,
	functioned, funtion, wokring
@same stop = stopped, stops, stoped, stopping, stopt
@same broken = brocken, brokn, brok, broked, breaked, borken, brokenn, crashed
@same break = breaks, breaking
@same damaged = demaged, damagd, dammaged, damage, damages, dammage, domaged
@same defective = deffective, defected, defectuous, deffected, difective
@same torn = tore, teared
@same ripped = riped, ript
@same stain = stains, stained, staned, staining
@same spot = spots
@same scratch = scratches, scratched, scratchs, scrached
@same hole = holes
@same smell = smells, smelled, smelt, smelly, smelling, stinks, stink, stinky, odor, odour
@same leak = leaks, leaked, leaking, leaky
@same crack = cracks, cracked
@same peel = peels, peeled, peeling
@same fall = falls, fell, falling, fallen
@same look = looks, looking, looked, lookes
@same feel = feels, felt, feeling
@same fit = fits, fitted, fitting
@same wrong = worng, wrnog, rong, wron, wronge
@same different = diferent, diffrent, differnt, diferente, diffrant, differend
@same missing = mising, misssing, missin, lacking, lacks
@same incomplete = uncomplete, imcomplete, incompleted
@same empty = emty, emply, empy
@same refund = refunds, refunding, refound, refaund, refun, reimburse, reimbursed,
	reimbursement, refunt, rembourse
@same refunded = refounded
@same return = returns, returning, retrun, retun, retern
@same returned = retruned, retuned
@same exchange = exchanged, exchanging, exchang, exange, echange, swap, swapped
@same replace = replaced, replacing, replaces
@same replacement = replacment, replacements, replasement
@same cancel = cancels, canceling, cancelling, cancle, cancell, cansel, cancal, chancel
@same cancelled = canceled, cancled, canselled
@same cancellation = cancelation, cancelations
@same dispute = disputes, disput, dispuet, despute, disbute
@same customs = costums, custums, costoms, customes
@same tax = taxes, taxs, tariff, tariffs
@same duty = duties
@same fee = fees
@same charge = charges
@same pay = pays, paying
@same paid = payed, paied, payd
@same payment = payments, paymant, paiment, pament
@same money = mony, monney, moneys, cash, funds
@same address = adress, addres, adres, adresse, addresss, adddress, adrress, address's
@same discount = discounts, discout
@same unsubscribe = unsuscribe, unsubscribed, unsubscribing, unsubcribe
@same email = emails, mails, newsletters
@same bad = badd
@same terrible = terible, terribel, terrable
@same horrible = horible, horribel
@same disappointed = dissapointed, disapointed, dissappointed, disappointing, disappoint,
	disapointing, dissapointing, disappointment
@same good = goood, gud, goodd, gooood
@same excellent = excelent, exellent, exelent, excellant, excelente
@same beautiful = beatiful, beautifull, beautifu, beutiful, gorgeous
@same recommend = recomend, recommended, reccomend, recommand, recomended
@same satisfied = satisfyed, satified
@same happy = hapy
@same wait = waits, waited, waiting, wating, waitting, waitin
@same want = wants, wanted
@same need = needs, needed
@same ask = asks, asked, asking
@same get = gets, getting, geting
@same got = gotten
@same show = shows, showed, showing, shown
@same say = says, said, saying
@same state = states, stated
@same buy = buys, buying
@same bought = brought, boughted, purchased, buyed
@same use = uses, used, using
@same like = likes, liked
@same love = loves, loved, luv, loove
@same change = changes, changing
@same update = updates, updated, updating
@same battery = batteries, batery, battry
@same cable = cables
@same charger = chargers
@same screw = screws
@same belt = belts
@same button = buttons
@same instruction = instructions, manual, manuals
@same earbud = earbuds, earphone, earphones, headphone, headphones, headset, airpods, airpod
@same shoe = shoes, sneakers, sneaker, boots, boot, sandals, slippers
@same scam = scams, scammed, scamming, scammer, scammers, scamer, scaming, scamed
@same lawyer = lawyers, attorney, attorneys, solicitor
@same christmas = xmas, chrismas, cristmas
@same birthday = bday, birtday

# --- groups -------------------------------------------------------------------------

@group very: very, so, really, too, extremely, quite, super, totally, way, pretty, bit,
	little, rather, much, absolutely, completely, just, also, already, actually, still,
	truly, such, all

# what one buys; one word for all of it
@group goods: parcel, order, item, product, thing, purchase, delivery, it, them, this, these,
	dress, dresses, shoe, shirt, shirts, tshirt, t-shirt, t-shirts, blouse, skirt, jacket,
	coat, hoodie, sweater, sweatshirt, jersey, jerseys, pants, trousers, jeans, shorts,
	leggings, socks, hat, hats, cap, caps, scarf, gloves, bra, underwear, swimsuit, bikini,
	suit, costume, wig, wigs, bag, bags, handbag, backpack, wallet, purse, watch, watches,
	ring, rings, necklace, bracelet, earrings, jewelry, jewellery, glasses, sunglasses,
	phone, mobile, case, cases, charger, cable, adapter, earbud, speaker, lamp, light,
	lights, bulb, toy, toys, doll, puzzle, game, drone, camera, tablet, laptop, keyboard,
	mouse, controller, battery, machine, tool, tools, screen, protector, mat, rug, curtain,
	curtains, pillow, blanket, towel, bottle, cup, mug, knife, pan, poster, book, clock,
	umbrella, tent, bike, helmet, clothes, clothing, gift, present, gadget, device, unit,
	kit, set, top, tops, bear, figure, stickers, beads, brush, makeup, lipstick, cream,
	perfume, printer, projector, fan, heater, vacuum, cleaner, mask, masks, string, motor,
	pump, filter, mop, chair, table, desk, stand, holder, mount, tripod, lens, microphone,
	guitar, fishing rod, tattoo, nails, polish, jumper, vest, robe, pajamas, onesie,
	stroller, car seat, mattress, sheet, sheets, duvet

# what may be missing from a parcel beside the thing itself
@group accessory: belt, screw, cable, charger, charging cable, usb cable, power cable, cord,
	adapter, adaptor, strap, straps, instruction, remote, remote control, battery, plug,
	lid, stand, base, button, hook, hooks, bolt, bolts, nut, nuts, key, keys, needle,
	needles, laces, shoelaces, hood, accessories, accessory, spare part, bracket, brackets,
	tripod, lens, ear tips, pouch, handle, hose, filter, memory card, sd card, stylus, pen,
	glue, screwdriver, remote controller, chain, clip, clips, sash, ribbon, buckle, cap,
	sleeve, brush, dust bag, warranty card, gift box, holder, mount, usb, dongle, receiver,
	suction cup, sticker, tape, bulb, spring, washer, washers, pump, feet, leg, legs, wheel,
	wheels, knob, cover, padding, pads, brooch, tie, bow, veil

# a small number of things
@group few: one, two, three, four, five, six, seven, eight, nine, ten, half, second, other, another,
	third, single

# counting
@group count: one, two, three, four, five, six, seven, eight, nine, ten, half, some, several,
	few, many, all, both, another, second, other, rest, single, pair, most, part

@group carrier: dhl, fedex, ups, usps, ems, epacket, e-packet, express, tnt, dpd, gls, hermes,
	courier, priority, expedited, yodel, evri, royal mail

@group ugly: poor, bad, low, terrible, horrible, awful, cheap, worst, disgusting, lousy,
	inferior, crap, crappy, shit, shitty, shoddy, rubbish, worse, pathetic, appalling,
	unacceptable, garbage, trash, sucks, disappointed, mediocre, dreadful, atrocious,
	not good, no good, not great, so so, weak, subpar, poorest, horrendous, abysmal

@group praise: great, good, excellent, perfect, perfectly, amazing, awesome, nice, beautiful,
	wonderful, fantastic, lovely, super, best, happy, satisfied, pleased, brilliant, cool,
	cute, fabulous, superb, outstanding, incredible, well, fine, impressed, delighted,
	stunning, pretty, gorgeous, love, thrilled, comfortable, quick, fast

# something went wrong: kind words are then no praise, questions no shopping
@group complaint: broken, damaged, defective, faulty, wrong, missing, torn, ripped, refund,
	dispute, disappointed, complaint, complain, terrible, horrible, awful, worst, crap,
	junk, garbage, trash, rubbish, scam, unacceptable, poor, useless, stain, empty, cancel,
	not work, never received, never arrived, not received, not arrived, not receive,
	not arrive, not delivered, waste of money, stop work, too small, too big, not fit,
	fake, return, lost, money back, rip off, angry, ridiculous, still waiting, still wait,
	cheaply made, bad quality, no response, no reply, nobody answers, ignored

# talk about the shop rather than the goods
@group service: manager, person, human, call me, speak,customer service, checkout, policy, rating, website, customer support, company, website, web site, customer services,
	support team, chat, agent, representative, rep, reps, shipping, shipped, delivery, refund,
	communication, retailer, seller, arrived, arrive, returns, return, cancel, cancelled,
	tracking, courier, order process

# they want it no more
@group cancelwords: cancel, no longer, do not need, not want, do not want, found it, local shop, elsewhere,
	mistake, changed my mind, email, offers, newsletter, bought it

# paper for the books
@group invoicewords: company name, vat number, tax id, accounting, company invoice, invoice with, our company,
	my company, vat invoice

# it does not fit
@group fitwords: small, big, large, tight, loose, huge, tiny, long, short, wide, narrow, fit, smaller,
	bigger, larger

# an order that exists
@group mine: my order, my parcel, my item, my product, i ordered, i bought, i have ordered,
	i have bought, order number, tracking number, my purchase, i received, i got, you sent,
	i have received, my money, my package, was delivered, has arrived

@group lacking: missing, without, no, not, forgot, forgotten, lack, incomplete, where,
	never, nothing

@group card: card, cards, bank, paypal, credit, debit, visa, mastercard, checkout, website,
	site, app, page, link, code, coupon, voucher, login, password, account, payment, pay,
	tracking, number, chat, phone number, email, button to pay

# --- negation and questions ---------------------------------------------------------

@negate 2: not, never, no, without, neither, nor, hardly, nothing
@negate 3: not at all, not even, not that, hope not
@negate 5: do not say, not say, not saying, did not say, do not think, not think,
	not claiming, do not mean, in case, not because, nobody said, never said
# these only look like negations
@negate 0: not only, not just, no doubt, no problem, no problems, no idea, not sure, why not,
	not to mention, no reply, no answer, no response, no thanks, no issue, no issues,
	or not, not sure if, no wonder, nor do, nothing but, no complaints, no longer, not first,
	not the first, not know, not understand, not believe, not what, not sure why

@question: do you, does it, does this, does the, is it, is this, is the, is there, are you,
	are these, are they, are there, are the, can i, can you, can we, can it, can this,
	could you, could i, could we, would you, would it, will you, will it, will this,
	will they, will my, what, which, when, where, how, why, who, have you, did you, has my,
	has the, any chance, may i, should i, am i, do they, do i, what about, how about,
	i would like to know, i want to know, i wonder, wondering if, please tell me,
	can someone, is my, are my, you have, you sell, possible to, is possible, hi do you,
	hello do you, u have, tell me, let me know if

# --- words that only show the language ----------------------------------------------

@words: a, about, after, again, against, ago, all, also, always, am, an, any, anything, are,
	as, at, back, be, been, before, being, best, better, between, both, but, by, called,
	could, day, dear, deal, each, easy, else, enough, even, ever, every, everything, few,
	first, for, found, friend, from, give, given, go, going, gone, had, has, have, having,
	he, hello, help, her, here, hi, him, his, hope, how, i, if, in, into, is, it, item,
	just, keep, kind, know, last, later, least, left, less, let, long, made, make, makes,
	many, may, me, might, mine, more, most, mr, mrs, much, must, my, next, now, of, off,
	ok, okay, old, on, once, only, open, or, other, our, out, over, own, people, person,
	place, put, regards, right, same, see, seem, seems, seen, she, should, since, sir,
	small, some, someone, something, soon, sorry, such, sure, take, than, that, the, their,
	them, then, there, these, they, thing, think, this, those, though, time, times, to,
	told, took, tried, try, under, up, us, very, was, way, we, well, went, were, which,
	while, who, why, will, would, write, yes, yesterday, you, your, yours, contact, service,
	customer, company, store, shop, website, online, answer, reply, response, message,
	attached, cheers, best, morning, afternoon, evening, madam, team, sincerely, kindly,
	possible, already, anything, everyone, myself, however, therefore, instead, around,
	another, because, maybe, perhaps, both, during, without, within, able, big, large, new,
	red, blue, black, white, green, pink, yellow, grey, gray, brown, purple, price, cheap,
	expensive, free, box, bag, post, mail, office, letter, house, home, door, street, city,
	country, china, usa, uk, canada, australia, son, daughter, husband, wife, mother, kids,
	friend, family, wear, worn, wash, washed, open, opened, check, checked, understand,
	problem, issue, fix, solve, solution, wrote, read, call, phone, talk, speak, english

# ====================================================================================
# intents
# ====================================================================================

[not_received]
@firm
3.2  where is <2> {goods}
3.0  where are <2> {goods}
2.6  (where|were) (is|are)? my <1> {goods}
2.2  where it is
2.6  where is it ?
2.4  where (has|did|does|can) <2> {goods} <2> (go|gone|be|is)
2.6  where (the)? hell is
3.2  (has|have|had) not <2> (arrive|arrived|come|came|been delivered|delivered|reach|reached|shown up|show up|turned up)
3.2  (do|does|did|is|was|are|were) not <2> (arrive|arrived|come|came|delivered|deliver|reach|reached|show up|turn up|turned up)
2.8  not <1> (arrive|arrived|delivered|deliver)
2.8  not yet (arrive|arrived|delivered|come|came|received|receive|got|get|here)
2.8  not (arrive|arrived|delivered|come|came|received|receive|got|here) yet
3.2  never <2> (arrive|arrived|came|come|delivered|reach|reached|show up|turned up|turn up|made it)
3.2  (have|has|had|i|we|am|still|yet) not <2> (receive|received|got|get)
3.0  (do|does|did) not <2> (receive|received|get|got)
2.6  not <1> (receive|received)
3.0  never <2> (receive|received|get|got)
2.6  no (receive|received|arrive|arrived|delivered|delivery) <2> {goods}?
2.2  no (receive|received|arrive|arrived|delivered)
2.6  (yet|still) to (receive|arrive|be delivered|get)
2.4  (have|has) yet to
2.8  (receive|received|have|got) nothing
2.4  nothing <2> (arrive|arrived|came|come|received|receive|delivered)
2.2  nothing (yet|so far|until now|till now)
2.6  (postman|mailman|courier|post|post office|you) <2> (brought|bought|delivered|left|gave|sent) <2> nothing
2.4  until (now|today|this moment|this day) <5> (nothing|not|no)
3.0  (no|without any) sign of <2> {goods}
2.6  no sign of
2.4  (nowhere|no where) <1> (found|be found|seen|be seen|sight)
2.4  no <1> {goods} (yet|received|arrived|came|delivered|here)
2.2  (no|not) {goods} <2> (yet|received|arrived|came|delivered|here)
2.4  (no|not any|no any) {goods} (until|so far|at all)
3.0  still (wait|waiting) <3> {goods}
2.4  still wait
2.4  wait <4> (to|for) <3> {goods}
2.0  (have been|been|am|are|still|keep|i|we) wait <5> (days|weeks|months|years|week|month|long)
2.0  wait <4> since
1.8  wait <2> (long|ages|forever)
1.4  (i|we) (am|are|have been|have) wait
2.6  when <3> (arrive|arrives|be delivered|delivered|get here|be here|come) ?
2.4  when <3> (receive|get|have) <2> {goods} ?
2.6  when <4> {goods} <3> (arrive|come|delivered|get here|be here|reach)
2.2  when (it|they) <1> (arrive|come|be here|be delivered)
2.4  (when|what) <2> (expect|expecting|expected) <3> (delivery|delivered|{goods}|arrive|arrival) ?
1.6  (expect|expecting|expected) <2> {goods}
1.6  (expected|estimated|delivery|arrival|promised|due) date <3> (was|pass|passed|past|over|expired|gone)
2.4  (past|passed|after|beyond|exceed|exceeded|over|missed) <2> (expected|estimated|promised|due|delivery) <1> (date|time|window|period)
2.2  (should|supposed to|suppose to|was to|were to|meant to) <1> (have)? <1> (arrive|arrived|come|delivered|be here|been here|received|be delivered|been delivered|get here|been shipped|be shipped)
1.8  supposed to <2> (arrive|be here|be delivered|receive|come|get)
2.8  (tracking|it|status|usps|post|post office|they|website|system|app|courier|dhl|ups|fedex) <3> (say|show|state|claim|claims|marked|mark|tell|tells) <4> delivered
3.0  (say|show|marked|mark|state|listed|claims|claim) <3> (as)? (delivered|they delivered)
2.8  (say|show|marked|status|tracking|as|it is|was) <2> delivered <6> (not|nothing|never|nowhere|no)
2.4  (signed|sign) <3> (not|never) (me|mine|by me|my)
2.4  (tracking|track|status|information|info|details) <4> not <2> (update|move|moved|moving|change|changed|found|work|exist)
2.4  (tracking|track) <4> (stuck|invalid|wrong|incorrect|fake|not valid|does not exist|not exist|expired|stop|frozen|same)
2.4  no <2> (tracking|movement|track) <2> (update|information|info|movement|number|change|history|result|results|data)?
2.2  (no|not|without) <1> (movement|moved|moving|progress)
2.0  not <1> (update|moved|moving) <2> (since|for|in|days|weeks|months|any)
2.0  tracking number <4> (not|wrong|invalid|does|no|fake)
2.2  (can|could) not <1> (track|find|trace|locate) <3> {goods}
2.4  number <4> (no|not|without|zero) <2> (information|info|result|results|data|found|record|valid|exist|work)
2.2  (no|not any) <1> (information|info|record|result|results) <3> (tracking|site|website|system|post)
2.0  (can|could) not <1> track
2.2  (track|trace|locate|find) <1> (my|the|our) {goods}
2.2  where <3> track
1.8  (send|give|provide|need|want|have|share|what is) <4> tracking number
1.6  tracking number please
1.4  tracking number ?
1.4  track* ?
3.0  lost <2> (in|by|at) <1> (mail|post|transit|shipping|transport|delivery|courier|customs)
2.8  (parcel|order|item|delivery|it) <2> (is|was|got|gets|get|has been|been|must be|may be|might be|probably|be) lost
2.6  lost <1> parcel
2.4  (missing|lost|disappeared|vanished) (parcel|order|delivery)
2.4  (parcel|order|delivery) <2> (missing|disappeared|vanished|gone missing|went missing|stolen)
2.0  (went|gone|go) missing
2.6  (parcel|order|delivery|shipping|it|item) <2> (is|are|was|be|been|has been|getting|so|very|running) <2> (late|delayed|overdue)
2.0  (late|delayed|slow|overdue|delay) (parcel|order|delivery|item|in delivery)
2.0  delayed
2.0  delay <3> (delivery|parcel|order|shipping)
1.8  why <4> (delay|delayed|late|slow|long)
2.4  (take|takes|taking|took) <2> (too|so|very|this|forever|ages) <1> (long|ages|forever|time)?
1.8  (why|so|too|very) <2> long (time)? <4> (delivery|deliver|arrive|ship|shipping|come|wait|send|{goods})
2.6  (has|have|had|is|was|still|did|do) not <2> (shipped|ship|sent|send|left|leave|processed|dispatch)
2.2  (not|never) <1> (shipped|ship|sent|send|processed) <1> (yet|my|the|out|it)?
2.6  when <4> (ship|send|shipped|sent|dispatch|leave|post) ?
2.4  when <3> (you|will|be|is|are) <3> (ship|shipped|send|sent|dispatch)
2.4  (have|did|do) you <2> (ship|shipped|send|sent|dispatch) <3> {goods}
2.2  (has|is|was|have|are) <3> {goods} <2> (been)? (shipped|sent|dispatch) ?
1.8  (still|only|says|just|status) <2> (processing|pending|preparing|awaiting shipment|in preparation|waiting for shipment)
1.8  (please|pls) (ship|send) <2> (my|the|it|our) {goods}?
2.4  (status|state|situation|whereabouts|location) (of|on|about|regarding|for|with) <2> {goods}
1.8  (order|parcel|delivery|shipping|shipment) status
2.4  (any|some|have|no|give|need|want) <2> (news|update|information|info|idea) <3> {goods}
1.8  (any|some|no) (news|update) ?
2.4  what (is|has|s|was) <2> (happen|happened|happening|going on|wrong|up) <3> {goods}
2.4  what happen* <2> {goods}
2.0  {goods} <4> (stuck|stucked|blocked|sitting|sits|lying) <2> (in|at|for|there)
1.6  (stuck|stopped) (in|at) <3> (warehouse|airport|transit|china|post|sorting|facility|depot)
2.2  in transit <3> (for|since|days|weeks|months|long|still|over|more)
1.6  still <2> (in transit|on the way|in china|on its way|in route)
2.0  (ordered|order|bought|paid|purchase) <6> (ago|back) <6> (not|nothing|still|no|never|yet)
1.8  (ordered|bought|paid) <8> (still|yet|now) <4> (no|not|nothing|wait)
1.6  (it has been|been|it is|almost|over|more than|already|after|nearly) <3> (days|weeks|months) <3> (since|ago|already|now|and|still|no|not|passed)
1.4  (weeks|months) <2> (passed|went by|gone|have passed|already|late)
1.4  (after|over|more than) <1> (<number>|one|two|three|four|five|six|several) (weeks|months)
1.8  (ran out|running out|run out|end|ended|ends|expire|expires|finish|extend|extended|extension) <3> (protection|purchase protection|buyer protection|order protection)
2.0  extend <3> (time|protection|delivery|processing|period|days)
2.0  protection <4> (ends|end|expire|expires|expiring|finish|run|over|running)
2.4  (not|never|no one|nobody) <1> (came|come) to (my)? (house|home|door|address)
2.2  (waiting|wait) for (the|my|a)? (delivery|postman|courier)
2.0  (been|was|is) delivered to (the)? (wrong|another|other|different|someone|neighbor|neighbour)
2.2  (wrong|different|another) (house|address|city|country|place) <4> delivered
2.6  delivered <3> (somebody|someone|another|other|neighbor|neighbour|different|wrong) <1> (else|elses|house|address|person|home|flat|door)?
2.2  signed (by|for) <2> (someone|somebody|unknown|another|a person|stranger|not me)
2.6  never (had|saw|seen) <2> {goods}
2.2  (has|have) (you|anyone) (lost|forgotten|forgot) <2> {goods}
1.6  (i|we) need <1> (my|the) (order|parcel|item|product)
1.6  (i|we) want <1> (my|the) (order|parcel|item|product)
2.0  (want|need|send me|give me|deliver) my (order|parcel|item|product|stuff|{goods})
1.4  (available for|ready for|waiting for) (pick up|pickup|collection)
2.0  (not|never) at (the)? (post|post office|door|home|house|mailbox)
1.8  (post|post office|postman|courier) <5> (no|not|nothing|never) <4> (parcel|record|information|received|have|here)
2.0  (checked|asked|check|ask) <4> (neighbours|neighbors|neighbor|neighbour|post office)
1.8  (mailbox|mail box|letterbox|porch|door) <3> (empty|nothing)
1.4  (no|not) {goods} @alone
# topic words: too little to be sure, enough to have an idea
1.0  (post|postman|mailman|courier|carrier|locker|mailbox|post office) @without mine
1.0  (tracking|track code|track number|transit)
0.7  (delivery|deliver|delivered|parcel|arrive|arrived|ship|shipped|shipping)
0.9  (weeks|months)
1.2  (still|yet) <3> (no|not|nothing)
-2.8 (still|no|without|yet) <2> refund
1.6  nothing <4> (post|mail|mailbox|so far|yet|door)
2.0  (stolen|stole|took it|taken) <3> (parcel|door|porch|mailbox)
2.2  (someone|somebody|thief|neighbor) <2> (took|stole|taken|stolen) <2> it
2.2  not <1> there <6> (left|door|postman|courier|locker|delivered)
2.2  (left|leave) <3> (door|porch|gate|garden|neighbor|neighbour|reception|locker)
2.6  (locker|mailbox|letterbox|porch) <4> (empty|nothing|not there|invalid)
2.4  (deadline|delivery time|time limit|delivery period|delivery window) <4> (over|passed|yesterday|expired|gone|today|tomorrow|exceeded)
2.0  (be|been|am) patient
1.8  (want|wait|waiting for|where is|give me|need|send me) <2> what i paid for
2.2  did you <2> (send|ship|post) <3> {goods} ?
2.2  (post|carrier|courier|tracking|number|parcel) <4> not exist
2.2  (get|receive|reach|arrive) to me
2.0  (reached|reach) (my)? <1> {goods}
2.2  any idea (when|where)
2.0  (weeks|months) <3> (gone|passed|and no|and nothing)
2.0  (has|have|is|are|was) not <2> (move|moved) <3> since
1.6  check with <2> (carrier|courier|post|post office|delivery company|shipping company)
# they did arrive, or something else did not
-2.6 (i|we|have|just|finally|today|already|yesterday) (have)? (just|finally|already|today)? (received|got) <2> {goods} .
-2.4 (has|have|had|it|parcel|order|item|they|{goods}) (finally|just|already|now|today)? arrived .
-1.6 (arrived|came|delivered|received) <2> (late|broken|damaged|on time|quickly|fast|early|safely|today|yesterday|well|open|opened|defective|empty)
-3.2 (not|never|no) <3> (receive|received|got|get|getting|had|have) <2> (refund|reply|response|answer|email|mail|money|message|confirmation|call|feedback|compensation|credit|invoice|discount|coupon|code|refunded|explanation|apology|update|notification|offers|advertising|newsletter)
-3.2 (not|never) <2> (came|come|arrive|arrived) with
-3.2 not <2> (come|came) (on|off|out|apart|in|loose|clean|back|through|together|any)
-3.0 (not|never) <1> (get|got|getting) <2> (it|them|this) <2> (work|to work|on|off|open|to open|to connect|connected|charge|to charge|started)
-3.0 (not|never) <1> (get|got) <3> (what i|what was|the size|the right|the correct|the same|right|correct|same|wet|hot|warm|a good|good|worth|wrong|used|used to|any better|much|enough|along|the point|the phone size|the color)
-2.6 (not|never) <2> (receive|received|get|got) <2> (what|the one|correct|right|same|all|everything|both|full|complete|whole|second|other|rest|half|one of|what|any instruction)
-2.6 wait <3> (for)? <2> (reply|response|answer|refund|money|your|hear|feedback|photo|solution|confirmation)
-2.0 where is <3> (refund|money|instruction|button|manual|size|invoice|shop|store|warehouse|company|charger|cable|belt)
-2.6 (tracking|delivery|it) <2> (say|show) <2> delivered <4> (thank|thanks|and i have|and we have|and it is)
-2.0 when <4> (refund|money|reply|back in stock|available|restock|in stock)
-1.6 if <4> (not|does not|do not) <2> (arrive|come) <3> (before|by|in time|until)
-2.5 (no|not any) (delivery|shipping) (fee|charge|cost)
-2.4 (send|sent|give|show|find) <3> tracking number <4> return
-2.6 (do|please) not (send|ship) @with cancelwords
-3.2 (yet|still) to (receive|get) <3> (refund|reply|response|answer|email|money|call|single|explanation|update)

[quality]
3.0  (do|does|did|is|was|are|were|has|have|will|can|could|would) not <2> (work|functional|turn on|switch on|power on|power up|light up|charge|charging|charged|connect|connecting|turn off|switch off|inflate|sync)
2.4  (does|do|did|will|would) not <1> (start|respond|hold|stick|close|open|spin|heat|stay|print|last|stay on|pump|lock|pair|vibrate|rotate|record|play|ring|fold|zip|seal|recline)
-3.0 not <1> hold my breath
-2.6 not <2> (open|close|start|hold|last|stop|charge|record) <2> (dispute|case|claim|ticket|account|chat|email|website|page|link|app|return|refund|conversation|card)
-2.6 not charge <2> (me|my|for|us|extra)
2.6  not <1> (work|functional|charging|charge|connect)
2.8  (stop|stops|quit) <1> (work|charging|turning|spinning|playing|connecting|after)
2.6  no <1> (work|longer work|longer turns|longer charges|longer charge)
2.4  (plug|press|push|switch|turn|connect|charge|button) <6> nothing happen*
2.0  nothing happen*
2.2  (stone|stones|crystal|gem|pearl|rhinestone|rhinestones|sequins|beads) <3> (fall|fell|came|come|missing|lost) <1> (out|off)?
2.4  (turn|turned|turns|turning|made|dyed) <2> (finger|skin|neck|hands|ear|ears|wrist) <1> (green|black|blue|grey)
2.0  (upside down|off center|not centered|backwards)
3.0  never <1> (work|turned on|charged|switched on)
2.8  (never|not) <3> (get|got) <2> (it|them|this)? <1> (to work|work|to connect|to charge|to turn on)
3.0  (no longer|not anymore|any longer) <1> work
2.4  work <3> (then|for|only) <4> (stop|stops|died|dead|broke|broken)
2.4  only work <3> (one|two|few|for|once|on|when|with|if)
2.4  (only)? <1> (one|left|right|half) <3> (work|side work|ear work|light work)
2.2  (one|left|right|two|some|half) (of)? <4> (not|does not|do not|did not|is not) <1> (work|light|charge|connect|play|turn)
2.2  work <1> (poorly|badly|terrible|horrible|bad|barely|hardly|slow|slowly|weird|strange)
2.2  (barely|hardly|sometimes|rarely|scarcely) <1> (work|charge|connect)
2.4  (could|can|will) not (get|make|use) <2> (it|them|this|the|mine)? <2> (to)? work
2.4  (not|never) (get|got) <2> (it|them|this)? <1> (to work|working|work|to connect|to charge|to turn|to open)
3.0  broken
2.6  (it|strap|zip|zipper|handle|screen|button|heel|clasp|chain|lock|part|they|string|leg|arm|one|piece|already|which|and|that|lid|{goods}) broke
2.8  broke <3> (after|first|within|when|in|while|on|already|right|the|immediately|as soon|before|off|down|apart|easily|the first|during|upon|yesterday|today)
2.0  broke
2.2  break <2> (easily|easy|after|in|apart|off|down|quickly|fast|within|the first|immediately)
2.0  break
2.8  damaged
1.4  (box|parcel|packaging|bag|envelope) <3> (damaged|crushed|torn|crumpled|squashed|smashed|trashed|messed up|opened|open|ripped|dented)
3.0  defective
3.0  defect*
3.0  faulty
2.4  (has|have|with|some|technical|manufacturing|electrical|factory) <1> fault
2.8  malfunction*
2.2  (do|does|is|was|did) not <1> (work|close|fit|function|open|sit|charge|connect|sewn|attached|assembled|glued) <1> (properly|correctly|right)
1.4  not <2> (properly|correctly)
2.4  (misfunctioning|malfunctioning)
2.8  crack
2.8  torn
2.8  ripped
2.4  (scratch|scratched)
2.4  dent*
2.4  bent
2.8  smashed
2.6  crushed
2.8  shattered
2.6  snapped
2.4  leak
2.6  (mold|mould|moldy|mouldy|mildew|rotten|rusty|rust|rusted|corroded)
2.4  stain
2.2  (dirty|filthy)
2.2  (yellow|black|brown|dark|red|oil|ink|grease|rust|dirty|strange) spot
1.4  (dirt|dust|greasy)
2.2  smell <4> (bad|awful|terrible|horrible|strong|chemical|chemicals|plastic|toxic|disgusting|like|nasty|funny|weird|gross|of|so|rubber|burning|burnt|fish|petrol|glue)
2.4  (bad|awful|terrible|horrible|strong|chemical|nasty|disgusting|weird|toxic|foul|burning|plastic) smell
1.6  smell
2.0  (fade|faded|fades|fading|bleeds|bled|washed out|washed off|runs in the wash|discolored|discoloured|discolor*)
2.2  (color|dye|print|paint|logo|letters|lettering|graphic|glue|sole|button|zipper|coating|plating|stitch*|label|emblem|sticker) <4> (came off|come off|fall off|coming off|comes off|peel|wash off|rub off|rubbed off|fade|faded|bleed|chipped|fell off|wore off|flaking)
2.4  (came|come|comes|coming|fall) (apart|to pieces|off|undone|loose|unglued|unstitched|unsewn|unraveled)
2.8  (fall|falling|fell|came) apart
2.4  peel
2.2  (flak*|chipped|chipping|frayed|fraying|unravel*|shedding|sheds|pilling|pilled)
2.2  (hole|tear|tears) <2> (in|on|near|at)
2.4  (has|have|had|with|is|are|a|there is|two|several|small|big|full of) <1> hole
2.2  (seam|seams|stitch|stitches|stitching|sewing|sewn|thread|threads) <4> (loose|open|broken|coming|came|bad|badly|poor|poorly|undone|ripped|missing|apart|crooked|hanging|everywhere|awful|terrible|pulled)
2.2  (loose|bad|poor|broken|missing|sloppy) (seam|seams|stitch|stitches|stitching|thread|threads)
1.8  (crooked|uneven|misaligned|not straight|lopsided|misshapen|deformed|distorted|warped|wonky|uncentered|off center)
1.6  (too|very|so|really) (loose|stiff|heavy|noisy|loud|dark|dim|weak|slow|short lived|wrinkled)
2.0  (flicker*|overheat*|burned out|burnt out|burnt|burned|caught fire|smoke|smoking|sparks|exploded|explode|melted|short circuit*|electric shock)
2.4  (battery|charge) <3> (die|dies|died|dead|drain|drains|drained|does not last|do not last|not last|lasts only|only lasts|lasts|empty|swollen|not hold|not charging|bad|poor|weak|flat)
2.2  (dead|died|dies|dying) <3> (after|on arrival|within|in|quickly|fast|battery|already|immediately|the)
2.4  (dead on arrival|doa)
2.0  lasted <3> (only|days|weeks|months|one|two|week|month|hours|minutes|a|less)
2.0  (did|does|do|will|not) not last <2> (long|even|a|more)?
2.0  (sound|audio|volume|mic|microphone|picture|image|photo|display|video|bluetooth|camera|connection|signal) <3> {ugly}
2.4  no (sound|audio|power|signal|picture|display|charge|light|image|vibration|suction)
2.0  (screen|display) <3> (black|blank|dead|lines|dark|flickers|frozen|freeze|freezes|white)
2.0  (static|distort*|crackl*|muffled|buzzing|humming|lag|lags|lagging|freezes|disconnects|disconnect|disconnecting|keeps disconnecting|glitch*|glitchy)
2.0  (keeps|keep|turns|turning|goes|switches|shuts) <2> (disconnecting|turning|switching|off|cutting|freezing|falling|losing) <2> (off|out|by itself|itself|alone|connection)?
3.0  {ugly} <1> quality
3.0  quality <5> {ugly}
2.6  (quality|material|craftsmanship|workmanship) <4> (not|is not|was not) <3> (good|great|nice|best|high|expected|what|as|up|acceptable|ok)
2.6  (not|no) <1> (good|great|nice|high|best|the best) quality
2.2  no quality
2.4  (disappointed|unhappy|not happy|not satisfied|dissatisfied|upset|complain|complaint|problem|issue|shocked|concerns) <4> quality
2.2  (low|poor|bad|inferior|zero) quality
1.2  quality (problem|issue|control|complaint)
2.8  (cheaply|badly|poorly|terribly|horribly|not well|shoddily) <1> (made|constructed|built|sewn|stitched|finished|packed|packaged|printed|put together|designed)
1.4  (poorly|badly|not well|not properly) <1> (packed|packaged|wrapped|protected)
2.2  cheap <1> (plastic|material|looking|look|feel|feeling|fabric|made|crap|junk|stuff|toy|quality|metal|china)
2.2  (look|feel|seem|seems|felt|very|so|super|really|cheap and) <2> cheap
1.6  (looks|look|feels|feel) <2> (awful|terrible|horrible|bad|ugly|nasty|tacky|ridiculous|old|used|worn|like plastic|like a toy|like trash|like crap|fake)
2.4  (junk|trash|garbage|rubbish|crap|shit|worthless)
2.8  piece of (junk|trash|garbage|crap|shit|rubbish|plastic)
2.4  (useless|unusable|unwearable|pointless)
2.4  (can|could) not <2> (be)? (use|wear|play|be used|be worn|assemble|install|put together)
2.2  (unable|impossible|not able) to (use|wear|open|assemble|charge|connect|install|turn)
1.6  not <2> (usable|wearable|durable|sturdy|strong|solid|safe|soft|comfortable|bright|loud|waterproof|sharp)
1.4  (waste|wasted|wasting) <2> money
1.6  not worth <3> (price|money|it|penny|cent|buying|anything|a)?
2.4  (flimsy|fragile|shoddy|tacky|brittle)
2.0  (too|very|so|really|super|extremely|paper) (thin|see through|transparent|sheer|scratchy|rough|itchy|stiff)
1.6  (thin|see through|transparent|scratchy|itchy) <1> (material|and)
1.6  (material|fabric|leather|cotton|plastic) <4> (thin|cheap|bad|poor|rough|different|awful|terrible|horrible|fake|hard|scratchy|stiff|itchy|polyester)
2.8  (counterfeit|counterfeits|knock off|knockoff|knock offs|bootleg)
2.6  (is|are|was|were|its|completely|totally|obviously|clearly|selling|sold|sell|sent|a|it|100|percent) <1> (fake|fakes|imitation|forgery)
2.0  (fake|fakes) <1> {goods}
2.4  not <2> (original|authentic|genuine|real|legit)
1.4  replica
1.6  (pirated|refurbished|second hand|already used|been used|used condition|was opened|already opened|not new|was used|worn before|pre owned)
1.8  (not|does not|did not) <2> (as|like) <2> (described|advertised|description|expected|advertisement|promised)
1.2  not <2> (as|like) <3> (photo|shown|pictured)
1.4  (problem|problems|issue|issues|trouble) <2> (with|on|in) <3> {goods}
1.2  (something|there) <1> (is)? wrong with <3> {goods}
2.0  (has|have|had|with|several|many|few|some|is) <2> (defects|flaws|flaw|imperfections|defect)
2.0  (arrived|came|received|got|delivered|sent|arrive) <4> (broken|damaged|defective|torn|cracked|smashed|open|dirty|ripped|scratched|dead|crushed|faulty|in pieces|shattered|bent|in bad condition|in terrible condition|wet|soaked|ruined)
2.0  in <2> (pieces|bad condition|poor condition|terrible condition|two pieces|bad shape|rough condition)
2.0  (ruined|destroyed|spoiled|spoilt)
2.0  (wet|soaked|water damage|water damaged)
2.2  (misspelled|misspelt|misprint|misprinted|spelled wrong|spelling mistake|typo|printed wrong|wrong spelling)
1.6  (does|do|did) not <2> (close|open|fit together|stay|hold|stand|sit|seal|move|turn|spin|rotate|adjust|fold)
1.8  (shrink|shrunk|shrank|shrinks|stretched out|lost its shape)
1.6  {ugly} (product|item|thing|purchase|material|{goods})
1.4  cheap @alone
1.4  {ugly} @alone
2.2  (melt|melts|melted|melting)
1.6  not <2> (what|as|like) <2> expected
1.6  not enough <3> (protect|light|power|bright|strong|loud)
1.6  (low|short) battery
1.4  misleading
1.6  {ugly} <1> condition
1.4  (product|item|{goods}) <2> (is|was|are|were) <2> {ugly}
1.0  (terrible|horrible|awful|worst|bad|disgusting|horrendous|dreadful|disaster|poor|tacky|nasty|ugly) @without service
0.6  (terrible|horrible|awful|bad) @with service
1.0  (do|would|will|can) not <1> (buy|recommend|purchase|waste) @without service
1.0  disappointed @without service
1.0  (not|never) <1> (happy|satisfied|pleased|impressed) @firm
1.2  (not|no) (good|great|nice) @firm
1.4  (went|going|goes|threw|throw|thrown|thrown|put) <4> (bin|trash|garbage|rubbish|away|dustbin)
1.6  (fell|fall|falls|falling) <1> off
1.6  (not|does not|do not|did not) <1> (stick|stay on|stay up|glue|hold up)
1.2  one star
1.4  (after|first|one|two|in the) <1> (wash|washing|washes|wear|use|day) <4> (gone|shrunk|hole|came|fell|fall|broke|broken|faded|fade|apart|off|ruined|stop|crack|peel|tear|torn)
1.4  (parts|pieces|holes|screws|part|piece|hole|screw) <3> (not|do not|does not|did not) <1> (fit|match|align|line up)
2.0  (skin|rash|itch|allergic|allergy|irritat*|burns|burned my|hurt|hurts|infection|bleed) <3> (from|after|skin|reaction|ear|ears|my|face|neck)
2.0  (wobbly|wobbles|wobble|blurry|blurred|unstable|loose|noisy|squeaks|squeaky|rattles|crumpled|wrinkled|creased|stuck|jammed|stiff|swollen|slippery|sticky|dull|grainy|pixelated|choppy|discharged)
1.8  (too|so|very|gets|get|got|becomes|became|is) <1> (hot|warm|quiet|loud|weak|dim|dark|thin|heavy|stiff)
2.2  (stuffing|filling|foam|lining|thread|wire|wires|padding|feathers|spring|batteries) <3> (come|coming|comes|came|sticking|hanging|fall|poking) <1> out
2.4  (come|came|coming|comes) (off|apart|out|loose|undone)
2.2  only (work|charge|connect|play) <2> (if|when|on|at|for|with)
2.2  work only <2> (if|when|on|at|for|with)
2.0  (quieter|louder|weaker|shorter|dimmer|slower) than
2.2  (dead|black|white|green) (line|lines|pixel|pixels|spot)
2.2  (line|lines|dots) <3> (screen|display)
2.2  (afraid|scared|dangerous|danger|unsafe|hazard|fire) <3> (use|to use)
2.2  (not|hardly|barely) <1> (stable|straight|level|aligned|centered|symmetrical|sharp|clear enough|bright enough)
2.0  (can|could) not see
1.8  (sharp|rough) (edges|edge)
2.2  (keep|keeps) <2> (disconnecting|turning off|falling|shutting|losing|freezing|stopping|dropping|breaking|slipping|coming)
2.0  (smell|tastes|taste) like
2.2  nothing like <5> product
1.6  expected <1> (better|more)
1.6  (poor|bad|low) <1> (product|item|workmanship|finish|finishing|packaging)
1.4  (photo|video) <3> (attached|attachment|below) @with complaint
# shipping pages and cards that do not work are no bad goods
-3.2 {card} <5> not <2> (work|open|load|connect|update|recognize)
-3.0 not <2> work <3> {card}
-2.4 (heart|promise|promises|agreement|trust|system|website|site|english|down) <1> broken
-2.6 broken <1> (checkout|website|site|system|link)
-1.8 (thank|thanks) <8> (defective|broken|damaged)
-2.0 (replacement|refund|refunded|replaced) <3> (defective|broken|damaged)
-2.2 broken (heart|promise|promises|english|hearted)
-2.0 (good|great|excellent|high|best|nice|perfect|amazing|top|fantastic|very good) <1> quality
-2.0 quality <3> (good|great|excellent|high|amazing|perfect|nice|fantastic|very good|ok|decent)
-1.6 (customer)? service <4> {ugly}
-1.6 {ugly} <2> (customer service|service|communication|support|seller|company|website|shop|store)
-2.0 (if|in case) <2> (broken|damaged|defective|faulty|it breaks|does not work)
-1.4 (chance|hope|before) <3> (break|breaks)

[wrong_item]
3.2  (sent|send|received|receive|got|get|gave|delivered|shipped|came|arrived|was|is|are|with|have) <4> wrong <2> {goods}
3.0  (sent|send|received|got|delivered|shipped|gave|came) <4> (wrong|incorrect)
2.8  wrong <1> (size|color|item|product|model|style|one|ones|thing|version|design|shape|type|length|order|piece|pattern|gender|team|name|letter|print|{goods})
2.6  incorrect <1> (size|color|item|product|model|style|one|thing|version|design|order|{goods})
2.6  (size|color|item|product|model|style|order|version|design|length) <2> (is|was|are|were|came) <1> (wrong|incorrect|not correct|not right)
1.0  wrong
3.2  not <3> what (i|we|he|she|was|my) <3> (ordered|order|bought|paid|wanted|asked|want|purchase|chose|selected|requested|buy|pay)
2.8  not <1> (the|my)? (one|ones|item|product|size|color|thing|model|{goods}) <3> (ordered|order|bought|paid|wanted|chose|selected)
2.4  (not|is not|was not) <1> (my order|i ordered|as ordered|like i ordered|as i ordered|what ordered)
2.6  (did|do|have|was|were|has) not <2> (receive|received|get|got|sent|send|given) <2> (what|the size|the color|the right|the correct|the same|correct|right|same|phone size|the item i ordered|the one i) 
2.4  (nothing|not|not anything|totally different|completely different) <1> (like|to) <2> (what|the photo|photo|description|one|picture)
2.8  (received|receive|got|get|sent|send|came|delivered|shipped|gave|arrived) <3> (different|another|other|someone else s|somebody else s|someone elses) <2> (size|color|item|product|model|style|one|thing|version|design|order|type|{goods})
2.2  (different|another) (size|color|item|product|model|style|thing|version|design|one|type|brand|shape|pattern) 
2.8  (different|not the same|not same) <2> (from|than|to|then|that|of|as) <3> (ordered|order|photo|description|what|one|advertised|shown|website|ad|site|listing|pictured)
2.4  (different|not same|not the same) <3> (photo|description|ordered|order|shown)
2.0  (is|are|was|were|totally|completely|very|it|something|looks) <1> different
3.0  (received|receive|got|get|sent|send|came|delivered|shipped|arrived|gave) <7> instead
2.8  instead of <4> (i|we|ordered|size|color|{goods}|black|white|red|blue|green|pink|medium|large|small)
2.8  (ordered|bought|chose|selected|wanted|asked for|paid for|requested|i order) <6> (but|and|yet|instead|they|you|however) <3> (received|receive|got|get|sent|send|came|shipped|delivered|gave|arrived) <1> (a|an|the|size|me|black|white|red|blue|green|pink|medium|large|small|yellow|xl|xs|s|m|l|xxl|brown|grey|silver|gold|purple|one with|something|<number>)
2.6  ordered <6> (i|we) (received|got|receive|get) <1> (a|an|the|size|black|white|red|blue|green|pink|medium|large|small)
2.4  (ordered|order|bought) <6> (you|they|seller) <1> (sent|send|shipped|gave|delivered) <1> (me)?
2.6  (need|want|ordered|order|ask|bought|chose|selected) <3> (but|and|yet)? <2> (in the parcel|in the box|in the bag|inside) <2> (is|was|are|were)
2.6  (shipped|sent|send|gave|delivered|received|got) <6> (when|while|although|though|but) i <1> (paid|ordered|order|bought|chose|selected|ask|need|want)
2.2  (model|version|size|color|item|product) <3> (received|in the parcel|in the box|inside) <2> is
2.4  (mine|i) <3> (should be|was supposed to be|needed|ordered) <3> (for men|for women|men|women|kids|size|color|model|version)
2.2  (i|we) ordered <4> (received|got|came|sent)
2.4  (not|does not|do not|did not|is not|are not) <1> match* <4> (description|photo|order|what|ordered|color|size|website|picture|listing|label|ad)
2.2  (not|does not|do not|did not) <1> match
2.2  (does|do|did) not look <2> like <3> (photo|description|advertised|pictured|website|what|one|the|picture|ad)
2.2  (look|looks) nothing like
2.2  nothing like <2> (photo|description|advertised|what|ad|the|it|website)
2.0  not <3> (as|like) <2> (photo|shown|pictured|picture|website|image)
1.8  not <2> as <2> (described|advertised|description|promised|ordered|stated)
2.0  not (the)? same <3> (photo|product|item|color|size|as|one|model|{goods})
2.0  (not|is not|was not|are not) <1> (the|a)? (right|correct|proper) <1> (size|color|item|product|model|one|order|style|thing|version|{goods})
2.0  (mixed|mix) up <3> (order|item|parcel)?
2.8  (someone|somebody|other|another) <1> (else|elses|person|people|customer|buyer) <2> (order|parcel|item|package|name)
2.2  (sent|got|received|gave) <1> (me|us)? (a|an)? (men|mens|man|women|womens|woman|ladies|girl|girls|boys|boy|kids|child|childs|childrens|baby|adult) <3> (size|version|one|instead|not|shoe|shirt|{goods})
1.8  (you|they|seller|shop|warehouse) <2> (made|make) <2> (mistake|error)
2.2  (you|they) <2> mistake <3> (order|size|color|item|sent|send|parcel)
2.2  (color|size|model) <3> (not|is not|was not) <3> (correct|right|one|ordered|same|match|what|i|asked|chose|selected)
2.0  (asked|order|ordered|chose|selected|paid) <4> (black|white|red|blue|green|pink|yellow|grey|gray|brown|purple|silver|gold|size|medium|large|small|xl) <6> (received|got|sent|came|is|was|arrived|get)
1.8  (unordered|never ordered|i did not order|we did not order|i not order) <2> (this|that|it|these|{goods})
2.0  (label|labelled|labeled|tag|sticker|package|marked|says) <4> (size|color|xl|l|m|s|medium|large|small) <5> (but|actually|is|really|not)
1.8  (us|eu|uk|china|chinese|european|american) (plug|size|version|model|standard) <3> (not|instead|but|wrong)
1.6  bait and switch
1.4  instead
1.4  different
2.8  (mix up|mixup|mixed up|mix-up)
2.8  (sent|send|got|received|have|given|gave) <3> (another|other|different|strange|some other) <1> (item|product|thing|parcel|one|order)
2.4  (i|we) (never|did not|not) (ordered|order|buy|bought) <1> (this|that|it|these|such|anything like|a|an)
2.6  (but|and|while)? <1> (i|we) (ordered|bought|chose|selected|paid for|wanted|needed) <1> (a|an|the|one|size)? <1> (right|left|other|different|black|white|red|blue|green|grey|silver|gold|small|medium|large|<number>) <6> (not|but|instead|this|came|sent|is|was|received|got)
2.4  (my|the) order was for
2.4  (been|was) sent <2> (wrong|a|an|another|different|black|white|red|blue|green|gold|silver)
2.4  (received|got|sent) <5> but <2> (ordered|bought|paid|chose|wanted|order)
2.4  (the one|what) i (paid for|ordered|bought|chose|selected|wanted) <2> (had|has|was|is|were)
2.6  (for|from) <1> (another|different|other|wrong) <2> (model|car|phone|brand|person|customer|device|size|vehicle|machine)
3.0  (sent|send|got|received|have) <3> (childrens|child s|kids|mens|womens|ladies|baby|adult|men s|women s|children s) (size|version|model)
2.2  (childrens|child s|kids|mens|womens|ladies|baby) (size|version|model)
2.4  (tag|label|sticker|box|package) <1> (show|say|reads|marked|is) <3> (s|m|l|xl|xxl|xs|<number>|size|another|different)
2.0  (website|site|listing|shop|advert|ad|photo) <4> (hands|reality|real life|real|actually|received|arrived)
2.2  (pattern|design|print|shape|style|length|width) <3> (different|wrong|not the same|not same|other)
-2.6 (i|we) <2> (ordered|chose|select|selected|bought|picked|put|gave|typed|entered|made|order|choose) <2> (the|a|an)? wrong
-2.6 (wrong|incorrect) <2> (address|number|zip|postcode|tracking|street|name|phone number|house|door|amount|price|person|email|date|apartment|city|country|street|time|team)
-2.0 (something|what|anything|nothing|what is|whats) <1> wrong
-2.8 (send|ship|deliver) <9> instead
-2.8 (get|have|want|need|take|prefer|exchange|like) <5> instead
-2.0 (different|another|other) (address|payment|card|way|carrier|shipping|courier|country|city|house|phone|email|tracking|order|delivery|company|seller|store|shop|time|date|person)
-1.8 (would|could|can|may|want|like|need|change|exchange|swap|prefer|choose) <5> (different|another|other|bigger|smaller|larger) <1> (size|color|one|model|item|product)
-1.6 (do|does) you have <4> (different|another|other)
-2.6 instead of (a refund|refund|refunding|helping|waiting|replying|replacing|sending)
-2.4 not {carrier} <2> (i|as)
-2.0 wrong with
-2.2 (prove|proved|went|go|goes|going|gone|get me|nothing) wrong
-2.8 (received|got|get|receive|sent) <3> (email|mail|message|refund|response|confirmation|call|answer|reply|notification|text|tracking|update)
-2.4 order <1> (and|it) <1> (received|got|came|arrived)

[missing_item]
3.2  missing <3> ({accessory}|parts|part|piece|pieces|item|items|half|component|components|{count})
3.2  {count} <3> (is|are|was|were) missing
2.6  {few} <2> missing
3.0  ({accessory}|part|parts|piece|pieces|component) <4> (is|are|was|were|still)? missing
2.6  (item|items|product|thing) <2> (is|are|was|were) missing
3.0  missing <4> (from|in) <2> (my|the|our|this) (order|parcel|box|delivery|package|bag|set|kit|envelope)
2.0  missing item
1.4  missing
3.4  (only|just) <1> (received|receive|got|get|sent|send|came|arrived|delivered|shipped|found|contained|contains|include|included|includes) <1> ({few}|<number>|part|some) <2> ({goods}|piece|pair|of|out|not|pairs|units|unit|sock|glove|earring)
3.4  (received|receive|got|get|sent|send|came|arrived|delivered|shipped|contained|there is|found|inside was|there was|were) <1> (only|just) <1> ({few}|<number>|part)
3.2  only <1> ({few}|<number>|part|some) <4> (arrived|received|came|inside|sent|delivered|shipped|included|got|receive|come|arrive|in the box|in the bag|in the parcel|in it|were in|was in)
3.0  (only|just) ({few}|<number>) <2> (of|out of) <2> ({few}|<number>|them|my order|the order)
3.2  (ordered|order|bought|paid for|paid|purchase) <6> (received|got|receive|get|sent|came|arrived|delivered|have|there is) <2> (only|just) <1> ({few}|<number>|part|some) 
3.2  (ordered|order|bought|paid for|supposed to be|should be|should have) <1> ({few}|<number>) <7> (received|got|receive|get|sent|came|arrived|there are|there were|there was|only) <1> ({few}|<number>)
2.8  (received|got|sent|came|are|were|inside) <2> ({few}|<number>) <3> (instead of|not|rather than|out of) <1> ({few}|<number>)
3.0  ({few}|rest|part|some|several) (of|item|items|product|piece|shirt|pair|one|parts|pairs|pieces|products|ones) <4> (not|never) <2> (in|inside|included|arrive|arrived|there|come|came|received|receive|sent|delivered)
2.6  one of <5> (not|never|missing)
2.6  not <2> (included|include|inside|enclosed|in there|in it)
3.0  not <2> (in|inside) <2> (box|parcel|package|bag|envelope|order|delivery|packaging)
3.0  (no|without) <2> {accessory} <2> (in|inside|included|with|came|found|sent|at all|there)
2.6  (no|without|not) <1> {accessory}
2.8  (did|does|do|was|is) not <1> (come|came) with
2.8  (came|come|arrived|received|sent|got|send) <3> without
2.0  without <2> (box|packaging|original box)
3.0  (did|do|does|have|has|was|were|you|they) not <2> (send|sent|receive|received|get|got|find|include|put|give|given|supply|supplied|pack) <3> {accessory}
3.0  (forgot|forget|forgotten|omitted|left out|missed) <3> (send|include|put|pack|add|ship|the|my|to|one|{accessory})
2.4  incomplete
2.8  (parcel|set|kit|box|item|product|delivery|received|arrived|{goods}) <3> incomplete
2.8  not <1> complete
2.6  not <1> (all|everything|every) <2> (items|item|products|product|order|was|were|is|are|there|arrived|received|in|inside|parts|pieces|piece)
3.0  (not|never) <2> (receive|received|get|got|sent|send) <2> (all|everything|both|complete order|full order|whole|rest|other|second|remaining|half|one of|last)
2.8  where <2> (rest|other|remaining|second|missing|others) <2> (of)? <2> (order|item|items|product|one|piece|{goods})
2.8  (rest|remainder|remaining) <1> (of)? (my|the)? (order|item|items|parcel|products|pieces)
3.0  (other|second|another|third|last|remaining|rest) <3> (not|never|still missing|is missing|was missing|still) <2> (arrive|arrived|received|came|come|receive|here|sent|delivered|in it|in the|there|say|to arrive|wait)
2.6  where (is|are) <2> {accessory}
2.8  (less|fewer) <1> (item|product|piece|screw|part|quantity|{goods}) than
2.6  (less|fewer) than <2> (ordered|i ordered|paid)
2.6  not enough (piece|screw|part|item)
2.6  (wrong|incorrect|short|less|not correct|not right|not full) (quantity|amount|count|number of)
2.6  quantity <4> (wrong|less|not|incorrect|missing|short|ordered)
2.4  (one|two|<number>|{accessory}) short
2.2  short <2> (<number>|one|two|piece|item)
2.4  (half|part) of <2> (my|the) order
2.8  (do not|can not|did not|could not|not) <1> (see|find|have) <3> ({accessory}|second|other|rest)
2.4  (one|left|right|single) (shoe|earring|sock|glove|slipper|earbud|side) <2> (only|missing|not|in|was)
2.4  (only|just) <1> (one|left|right|the left|the right) (shoe|earring|sock|glove|slipper|earbud)
2.8  two (left|right) (shoe|shoes|gloves|feet)
2.0  (no|missing|without|lack) <2> (instruction|charger|battery|cable|belt|screw|remote)
2.0  set <3> (not complete|incomplete|missing|not full)
1.8  partial (order|delivery|shipment|parcel)
2.0  (no|without|missing) <1> gift
2.6  (should|supposed|suppose) <2> (be|have|get|contain|include|come with) <1> ({few}|<number>) <8> ({few}|<number>|only|count|counted|got|are|found)
2.6  (count|counted|found|contains|contained|inside) <2> (only|just) <1> ({few}|<number>)
2.6  (single|one) (earring|shoe|sock|glove|boot|speaker|earbud|curtain|pillowcase|side) <4> (pair|two|only|missing|instead|received|got)?
2.6  pair <4> (single|only one|just one)
2.6  (was|were|is|are|has been|been|you) (forgot|forgotten|omitted)
2.4  forgotten
2.6  (second|third|other|one|two) <3> (not|never) <2> (included|there|in it|in the|arrive|arrived|received)
2.6  (part|half) of <3> (order|set|kit|delivery|parcel) <5> (not|missing|only|never)
2.6  only (sent|received|got|shipped|delivered) <1> (part|half|some)
2.6  (can|could) not find <3> ({accessory}|part|parts|item) <6> (parcel|box|package|bag|anywhere|inside)
2.4  no {accessory} no {accessory}
2.4  supposed to come with
-2.6 (parcel|order|delivery|shipment) <2> (is|has gone|went|gone|was) <1> missing
-2.4 missing (parcel|order|delivery)
-2.4 (only|just) <2> (received|got|get|receive) <3> (refund|reply|answer|response|email|today|yesterday|message|<number> dollar)
-2.0 (only|just) <2> (one|<number>|two|few|some|half) <1> (days|weeks|months|times|time|week|day|hours|minutes|dollar|star|question|thing|problem|reason|use|wash)
-2.4 only <1> (one|two|half|some) <4> (work|works|working|side|light|lights)
-3.0 (only|just|half|part) <4> (money|refund|amount|price)
-3.0 (refund|payment|amount|money|balance) <6> missing
-3.0 (dollars|euro|euros|usd|eur|pounds|dollar|cents) missing
-2.8 (zip|postcode|address|number|phone|street) <2> should be
-2.6 full (return|refund|price|amount|credit)
-2.8 not <2> (need|require|want|use|have to) <2> {accessory}
-2.0 (not|no|without) <2> (battery|key|button|light|cap|cover|stand|key|plug) <2> (life|work|charge|charging|turn|fit|lasts|holding|last|dead|good)
-2.0 without <1> (any)? (problem|problems|issue|issues|reply|reason|response|delay|warning|asking|notice|damage|my|explanation)
-2.4 (not|incomplete) <2> (address|information|payment|transaction|refund|status)
-2.4 (website|site|status|tracking) <3> incomplete
-2.4 not <1> (complete|completed) <2> (payment|order|purchase|checkout)
-2.4 (price|shipping|delivery|tax|sale|cost) <3> not <1> (included|include)

[empty_parcel]
3.6  (parcel|box|envelope|bag|order|it|package|packaging|delivery|carton) <3> (is|was|came|come|arrived|were|been|completely|totally|delivered|received) <2> empty
3.6  empty <1> (parcel|box|envelope|bag|package|packaging|order|carton|case|mailer)
3.4  (received|receive|got|get|sent|send|delivered|opened|arrived|came) <4> empty
3.4  nothing <1> (inside|in it|in the box|in the parcel)
3.4  contain* <1> nothing
3.2  (parcel|box|envelope|bag) without <1> (product|item|anything|content|contents)
3.6  nothing <2> (in|inside) <2> (box|parcel|envelope|bag|package|packaging|it)
3.4  (there is|there was|was|is|with|had|contained|contains|found|has) nothing <1> (in|inside|it)
3.0  (no|without|not any|without any) <1> (item|product|anything) <1> (inside|in it)
2.4  (item|product) (is|was) not <1> (inside|in it|in the box|in the parcel|in the bag|in the envelope)
2.8  (box|envelope|bag|parcel) <3> (but|and|with|had|contained) <2> (no|nothing|not)  <2> (item|product|inside|{goods}|in)
2.2  (just|only) <2> (an|a|the)? <1> (packaging|box|bag|envelope|paper|air|bubble wrap) <2> (inside|no|nothing|without|empty|came|arrived|received)
1.8  empty
3.2  no (product|item|goods|content|contents|{goods}) (in|inside) <2> (parcel|box|envelope|bag|package)
3.0  (stole|stolen|took|gone|disappeared) <2> (content|contents|everything)
3.0  (box|parcel|bag|envelope) empty
3.0  nothing (there|left|in there|inside)
2.8  (content|contents) <3> (missing|gone|stolen|empty)
-3.0 empty <1> (battery|promise|promises|stomach|stock|words|cart|hands|handed|house)
-3.0 (battery|tank|mailbox|mail box|bottle|account|cart|stock|warehouse|letterbox|charge|hands) <3> empty
-2.6 (order|tracking) (page|number|history) <3> empty
-3.0 nothing <3> (mailbox|mail box|letterbox|mail|post|tracking|porch|door|account|cart)

[returned_parcel]
@firm
3.6  (return|returned|sent back|send back|back|going back|went back|gone back|delivered) to <1> (sender|the sender|shipper)
3.4  return to sender
3.2  (parcel|order|item|it|delivery|they|{goods}) <3> (is|was|has been|being|been|got|is being|were|have been|get) <2> (returned|sent back|return|shipped back|send back) <1> (to|by|back|from|because|due|for|since|as|without)?
2.6  (is|was|has been|being|been|got|were|it) (returned|sent back) <2> (to you|to china|to the seller|to seller|to your|to the shop|to the warehouse|by the post|by post|by customs|by usps|by dhl|by the)
3.4  (post|post office|postal|courier|carrier|customs|postman|usps|dhl|ups|fedex|mail|mailman|they|delivery company|delivery service) <4> (returned|sent back|return|send back|sent it back|returned it|sent the parcel back|shipped it back) <4> (to|because|parcel|it|the|you|china|back)?
3.0  (sent|send|shipped|going|went|gone|came|on its way|on the way|way|travelling|traveling|coming) back to (you|china|sender|the sender|seller|the seller|origin|the warehouse|shop)
3.0  (tracking|status|it say|it show|show|say) <5> (return|returned|sent back|back to)
2.8  (returned|return) <4> (nobody|no one|not home|wrong address|address|unclaimed|not claimed|undeliverable|failed delivery|not collected|not picked|incomplete address|insufficient)
2.6  (unclaimed|undeliverable|not claimed|not collected|uncollected)
2.2  (resend|re send|reship|send again|send it again|ship it again|ship again|send my parcel again|send the parcel again|send me again)
2.4  (you|seller|shop|warehouse) <3> (received|got|have|has) <3> (back|returned|return) <1> (parcel|order|item|it)?
2.4  (parcel|order|item) <3> (back|returned) <2> (with|to) you
2.0  (has|have) been returned
2.0  (was|were|is) returned
1.6  returned parcel
-3.4 (i|we) <3> (sent|returned|shipped|mailed|send|return|posted) <4> back
-3.4 (i|we) <3> (returned|return|send back|sent back)
-3.0 (want|like|need|can|could|how|may|to|will|would|should|must|please) <3> (return|send back|be returned|get returned)
-2.8 (return|returned) (policy|label|address|process|procedure|form|shipping|fee|cost|item|refund)
-2.4 (money|refund|payment|amount|call|email|credit) <3> (returned|return|sent back)
-2.4 (returned|return) <2> (money|my money|refund|payment|my call)

[customs]
@firm
3.2  (pay|paid|charged|charge|paying|ask|asking|owed|owe|demand|demanded|cost|bill|billed) <6> (customs|tax|duty|vat|import|tariff|gst)
3.2  (customs|tax|duty|vat|import) <5> (pay|paid|charged|charge|paying)
3.0  (customs|import|clearance|brokerage|duty) <1> (fee|tax|charge|duty|cost|bill|invoice|payment|value|form|forms|problem|clearance|declaration|documents|officer|office|issue|fees)
2.4  (tax|vat|duty|gst) @without invoicewords
1.2  (tax|vat)
2.6  (tax office|commercial invoice|tax number|clearance fee|duty free|customs office|customs agent|customs authority)
2.8  (bill|letter|invoice|notice) <4> (customs|duty|tax|vat|fedex|dhl|ups)
2.2  customs
3.0  (held|hold|stuck|stopped|seized|blocked|stopped|detained|retained|confiscated|waiting|sitting|is|stays|opened) <4> customs
3.2  customs <5> (want|ask|need|requires|require|required|demand|hold|holding|held|stopped|seized|opened|request|requested|confiscated|refuses|refused|release|clear|cleared|block|blocked|keep|keeping|returned)
3.2  (invoice|document|documents|papers|paper|declaration|proof of payment|receipt|paperwork|certificate) <6> customs
3.2  customs <6> (invoice|document|documents|papers|paper|declaration|proof|receipt|paperwork|certificate|information)
2.8  (declared|declare|declaration|customs) <2> (value|price|amount|lower|wrong|form)
2.2  undervalu*
1.6  (declared|declare|declaration)
-2.4 (sales|including|plus|with|and|before|after|included|incl|refund|return|refunded) <1> tax
-2.0 tax <2> (invoice|refund|number|id)
-1.8 (will|do|would|are|is) <3> (i|there) <3> (pay|have to pay|be|any) <4> (customs|tax|duty|vat) ? @without mine

[shipping_method]
3.2  (sent|shipped|send|ship|came|arrived|use|using|delivered|sending|went) <4> (by|via|with|through|as|using|use|the|it) <1> (regular|standard|normal|ordinary|slow|slower|slowest|cheap|cheaper|cheapest|china post|economy|surface|sea|different|other|another|unregistered|untracked|ground) <1> (mail|post|shipping|delivery|carrier|service|courier|company|airmail|air mail)
3.0  (different|wrong|other|another|cheaper|slower|changed) (carrier|shipping|shipping method|courier|delivery method|delivery service|shipping company|delivery company|method|shipping service|postal service|delivery option|logistics)
2.8  (carrier|shipping method|courier|delivery method|shipping|shipping service|logistics company) <4> (different|changed|change|wrong|not the one|other|not what|not as|instead)
3.0  (paid|pay|chose|choose|selected|select|ordered|requested|ask|bought|picked|want|upgrade|upgraded) <6> (express|dhl|fedex|ups|ems|epacket|fast|faster|priority|premium|expedited|next day|overnight|two day|one day|2-day|3-day|<number> day|special|registered|quick|rush|air) <2> (shipping|delivery|post|mail|postage|service|courier|days)
2.8  (paid|pay|chose|choose|selected|ordered|requested|ask) <5> (for|by|with|via|extra for|more for) <2> {carrier}
2.8  instead of {carrier}
2.8  not <2> (by|via|with|use|using|sent by|shipped by|shipped with) {carrier}
2.8  not {carrier}
2.8  (coming|came|comes|come|goes|going|went|sent) <3> (slow|slower|slowest|economy|cheapest|ordinary|standard|regular|normal|cheap) <1> (one|way|method|post|mail|shipping|delivery)?
2.8  (chose|choose|selected|paid|ordered|select) <4> (<number>|five|three|two|one|ten|few) (days|day) (shipping|delivery|post|service)
2.6  refund <2> difference
2.6  (sent|shipped|send|came|arrived|using|use|delivered) <4> {carrier} <4> (not|instead|but|rather)
2.4  {carrier} <6> (but|not|instead|rather than) <6> (china post|regular|standard|normal|slow|ordinary|cheap|economy|cainiao|yanwen|untracked)
3.0  (charged|charge|pay|paid|ask|asking|wants|want|demand|demanded) <4> (extra|additional|more|another|again) <3> (shipping|delivery|postage|fee|postal|courier|for delivery|transport|money for)
2.6  (delivery|shipping) charge
2.6  (billed|charged|paid|pay) <3> (premium|express|fast|priority|air mail|airmail|registered|expedited|tracked)
2.4  (sent|shipped|came|arrived) by <1> (sea|ship|boat|train|surface|land)
2.4  (by sea|air mail|airmail|economy one|cheap line|economy line)
2.4  (said|say|state|promised|page|listing) <2> {carrier} <3> (but|and|tracking)
2.8  (refund|return) <3> (surcharge|express|shipping difference|premium)
2.6  free shipping <6> (charged|pay|paid|ask|fee|charge)
2.6  (charged|pay|paid|ask|fee|charge) <8> free shipping
2.8  (extra|additional|hidden|surprise|second) <2> (shipping|delivery|postage|courier|transport|handling) <1> (fee|cost|charge|money|price)?
2.8  (pay|paid|charged|charge|ask) <5> (courier|postman|delivery man|delivery guy|driver|post office|upon delivery|on delivery|at delivery|at the door|to get my parcel|to receive my)
2.6  (delivery|shipping|postage|courier|handling|postal) (fee|charge|surcharge) <4> (extra|again|pay|paid|why|when|but|not|refund|difference|back|high|was|to)
2.2  (delivery|shipping|postage|handling|courier) (fee|charge|cost) 
2.4  (shipping|delivery) (method|option|service|type)
2.4  (paid|pay) <5> (shipping|delivery|postage) <8> (slow|late|not|weeks|still|month|months|but|standard|regular|no)
2.2  (refund|return|difference|reimburse) <5> (shipping|delivery|postage|express) (fee|cost|charge|difference|money|price)
2.0  (shipping|delivery|postage) (difference|upgrade)
2.2  (free|fast|express|priority) (shipping|delivery) <5> (but|not|yet|was not|charged|paid)
1.6  (paid|pay) <3> (for|extra|more|premium) <3> (shipping|delivery|postage)
1.8  (shipping|delivery|postage) <3> (too)? <1> (expensive|overpriced|outrageous|high|too much)
1.4  (two day|next day|<number> day|overnight|express|expedited|priority) (shipping|delivery)
-2.2 (do|can|could|will) you <3> (ship|send|deliver|offer|use) <5> {carrier} ?
-2.0 (how much|what is|what are|price|cost) <4> (shipping|delivery) <3> (to|for|cost|fee)? ?
-2.6 (another|different|other) (carrier|courier|shipping) <2> (address)
-1.6 return <1> (shipping|postage|delivery) (cost|fee|charge)
-2.0 return <2> (shipping|delivery|fee|postage)
-2.0 (fast|quick|great|good|excellent|super|free|speedy) (shipping|delivery) @without complaint

[refund]
2.2  refund
3.0  (want|need|like|request|demand|ask|get|give|issue|process|claim|require|expect|make|receive|deserve|offer|do|send|entitled|asking|please|pls) <4> refund
2.8  refund (me|my|us|please|the money|it|money|back)
2.6  (full|partial|complete|total|immediate|half) refund
3.2  when <6> refund
3.2  where is <3> (refund|money)
3.4  (not|never|no|still|yet|without) <4> (receive|received|get|got|see|seen|have|had|given|issued|processed|sent|process) <3> (refund|refunded|money back|my money)
3.0  refund <5> (not|never|yet|status|still|pending|late|take|taking|when|process|arrived|received|appear|appeared|show|rejected|denied|refused|where)
3.0  wait <4> refund
3.0  (not|never|still not|was not|been not) <2> refunded
2.4  (was|been|be|get|got|were|only|have) refunded
1.8  refunded
3.0  (want|need|give|get|return|send|like|have|demand|keep|where is|got|getting|receive|transfer|pay|returned|please) <4> money <2> back
2.6  money back
2.8  (give|return|send|pay|transfer|want|need) <2> (me)? <1> (my|back my|back the|all my|the)  money
2.4  (return|returned|returning) <2> money
2.8  money <3> not <2> (returned|back|refunded|received|credited)
2.6  (half|part|rest|remaining|some|only) <2> (of)? <1> (refund|money back|my money)
2.0  (took|take|stole|steal|keep|kept|keeping|have|has) <2> (my|our|the) money
1.8  (compensat*|reimburs*)
1.6  (store credit|gift card|voucher|coupon) <3> (instead|refund|rather)
2.2  (how|where|can i|could i) <4> (refund|money back)
1.4  (lost|lose) <2> money
1.2  (credit|credited) <3> (my account|account|my card|back)
1.8  chargeback
0.9  money @without service
2.6  money <1> (return|returned|back)
3.0  (return|send|transfer|pay|give) <3> (amount|sum|payment|money) <8> (paypal|account|card|bank|me|back)
2.6  (not|never|still) <3> (see|seen|received|got|have) <2> money
3.0  (no|without|still no|not) refund <2> (after|since|yet|received|until|in|for|so far)
2.8  refund <2> (not complete|incomplete|wrong|partial|less|too low|short|missing)
2.6  (you|seller) <2> (promised|agreed|told|said|say|would) <3> refund
-2.6 not <3> (want|need|ask|asking|looking|require) <3> (refund|money back)
-2.0 (no|not|without) (a)? refund (needed|necessary|required)
-1.8 refund policy ?
-2.2 (thank|thanks) <4> refund
-1.8 (got|received|receive) <3> refund . @without complaint

[cancel]
3.2  cancel <3> (order|purchase|parcel|item|it|this|them|{goods}|my)
3.0  (want|like|need|wish|please|can i|could you|can you|how|possible|asked|request|decided|have|must|going|tried|trying|did|do|immediately) <4> cancel
2.2  cancel
2.8  cancellation
1.8  cancelled
2.2  (order|purchase|it|they|you|why) <3> (was|were|been|is|got|automatically|have|has) <2> cancelled
2.8  (bought|ordered|placed|paid|clicked|order placed|i order) <4> (by mistake|by accident|accidentally|in error|by error|unintentionally|mistakenly)
2.8  (mistakenly|accidentally|accidently|unintentionally) <2> (order|ordered|bought|placed|paid|clicked|purchase)
2.6  mistake <3> (order|ordered|ordering)
2.6  (order|ordered|bought|purchase|placed) <4> (twice|two times|duplicate|double|again by)
2.4  (duplicate|double) order
2.8  (stop|hold|abort) <2> (the|my|this) (order|shipment|purchase)
2.8  (do not|please not|dont|not) (ship|send|dispatch|process) <2> (it|order|them|the|this|my|my order|anymore|out|parcel|yet)
2.6  (do not|no longer|did not|not) <1> (want|need) <4> (anymore|any longer|any more|now)
2.6  no longer <1> (want|need|interested|require)
2.2  (do not|not) want <2> (it|order|this|them|the order|my order)
2.2  changed my mind
1.8  change* <1> (my|his|her|our) mind
2.4  (found|bought) <3> (cheaper|somewhere else|elsewhere|in store|another shop|locally)
2.6  (delete|remove|stop|withdraw|annul|void) <2> (the|my|this)? order
2.4  without (asking|permission|my permission|my consent|my knowledge)
2.4  (do not|please not) send
-3.4 (cancel|cancelled|close|closed) <3> (dispute|case|claim|complaint|subscription|newsletter|email|membership|account|protection)
-2.0 accidentally <1> (lost|deleted|closed|opened|broke)
-1.6 no option to cancel
-2.0 (cancel|cancelled) <2> (disputes)
-2.0 (not|never) want <2> cancel
-2.6 (do not|not) <2> cancel

[exchange]
2.6  exchange
3.0  (want|like|need|can|could|how|possible|prefer|please|may|wish|would) <5> exchange
2.0  replace
1.6  replacement
-1.8 replacement <2> (arrived|received|came|work)
2.4  (want|need|send|like|get|request|offer|give|asking|ask) <4> (replacement|new one|replace it|replace)
2.8  (return|send back|give back|sending back|returning) <2> (it|them|this|these|that|item|product|{goods})
3.0  (want|like|need|can i|how|possible|may i|could i|wish|decided|have|will|going|try|tried|trying|would|please) <4> (return|send back|send it back|send them back|give it back)
2.4  (return|returned) <1> (policy|label|address|process|procedure|form|instruction|instructions|option|request|authorization|shipping|item|fee)
2.4  (send|sending|ship|mail|mailed) <2> (it|them|this|these|item|product|one|both|{goods}) back
2.4  (i|we|to|have|had) <1> (sent|shipped|mailed) <2> (it|them|this|these|item|product|one|both|{goods}) back
-2.6 (they|post|post office|courier|customs|dhl|ups|usps|fedex|carrier) <3> (sent|returned|shipped|send) <3> back
2.2  (i|we) <2> (returned|return)
1.6  return
2.8  (change|swap) <4> (size|color|bigger|smaller|larger|another|different|one|model) 
2.4  (bigger|larger|smaller|different|another|other|longer|shorter) (size|one|color)
1.4  (correct|right) (size|one|color) @with complaint
2.6  {very} (big|small|large|tight|loose|long|short|wide|narrow|tiny|huge|baggy|little)
2.4  (too|to|way) (big|small|large|tight|loose|long|short|wide|narrow|tiny|huge|baggy|little)
3.0  (do|does|did|is|are|was|were|will) not <2> fit
2.4  not <1> fit
2.2  fit <3> (small|tight|big|loose|large|bad|badly|awful|terrible|weird|strange)
2.4  (run|runs|running|came|come|comes|fits|sized|size|sizes) <3> (small|large|big|tiny|tight|short|huge|smaller|larger|bigger)
2.4  (small|smaller|bigger|larger|tighter) than <3> (expected|thought|expect|usual|normal|anticipated|described|advertised|photo|stated|i|it|they|my|size|hoped|looks|what|would)
2.4  size <3> (small|big|large|tight|wrong|off|too|not fit|problem|issue|does not|do not|not good|not right)
1.8  (small|tiny|big|huge|tight|loose|smaller|bigger) @alone
2.0  (child|childs|kids|childrens|doll|baby|toddler|mens|womens|asian|chinese|european) size
1.8  (asian|chinese) (size|sizing)
2.6  (i|we) <2> (ordered|chose|selected|bought|picked|order|choose) <3> wrong <1> (size|color|one|model|item|product|{goods})
2.4  (wrong|incorrect) size <3> (ordered|chosen|selected|i chose|my fault|my mistake)
2.2  (my|our) <1> (fault|mistake|error) @without service
2.2  (do|does|did) not <1> (like|suit|want) <2> (it|this|them|the|color|style|that|how)
1.8  not <1> (like|suit) 
1.6  (not|is not) my (size|style|color|taste)
2.0  changed my mind <6> (return|send|back|keep)
2.0  (unopened|unused|never worn|not worn|never used|with tags|tags on|original packaging|still in box|still in the box)
1.4  (order|want|need|send|like|have) <3> size <1> (<number>|s|m|l|xl|xxl|small|medium|large|xs|up|down|bigger|smaller) <4> (instead|please|not)
1.6  (size up|sized up|go up a size|one size|two size) <2> (bigger|smaller|up|down|too)
1.0  (small|big|large|tight|loose|huge|tiny|long|short|wide|narrow|smaller|bigger|larger)
2.2  (small|big|large|tight|loose|huge|tiny|long|short|wide|narrow) <1> (on|for|around|at|in) <1> (me|my|him|her|the|shoulder|shoulders|chest|waist|feet|foot|arms|legs|bust|hips|head)
2.4  (could|can) i <2> (get|have|receive) <5> instead
2.4  (want|need|get|prefer|take|like|wish) <1> (a|an|the|size)? (<number>|s|m|l|xl|xxl|xs|small|medium|large|bigger|smaller|larger) (instead|please|one)?  @with fitwords
2.4  (not|does not|do not) <1> suit
2.6  (return|exchange) <1> (possible|request|please|allowed|accepted)
2.4  (already) (has|have|own|owns) <1> (one|it|this)
2.4  choose <2> wrong
2.4  (i|we) <1> (chose|choose|took|picked|selected) <2> (wrong|the wrong)
-2.4 (return|returned|send|sent) <3> (to sender|money|my money|my call|email|message|phone|by post|by the post)
-2.2 (currency|money|contact|phone|email) exchange
-3.0 return <2> (amount|sum|payment|money|the amount)
-2.0 (perfect|perfectly|great|good|well|nicely) <1> fit
-2.0 fit <2> (perfect|perfectly|great|good|well|nicely|fine|ok|okay|true)
-2.0 (happy|glad) <2> return
-1.8 (battery|part|screen|strap|filter|parts) (replacement|replace)
-2.6 (address|date|shipping|payment|name|phone|order) (change|exchange)
-2.4 {very} (long|short|little|big|small|large) <1> (time|wait|delay|delivery|problem|story|thank|thanks|ago|money|help|late|fan|mistake|as|waiting|wait|way|disappointment|scam)
-2.0 (little|bit) <1> (late|longer|help|slow|delay)
-1.6 which size
-2.0 (perfect|right|correct|same) (size|one|color)

[address_change]
@firm
3.4  (change|update|correct|edit|modify|fix|amend|alter|replace|new|add) <4> (address|delivery address|shipping address|postal code|zip code|zip|postcode|house number)
3.4  address <5> (wrong|incorrect|change|changed|not correct|mistake|error|missing|incomplete|update|updated|typo|not complete|misspelled|old)
3.2  (wrong|incorrect|old|incomplete|different|other|previous|former|not correct|bad|mistaken) <2> address
3.2  (different|another|new|other|this|following|my work|my new|my other|correct|parents|following|below) address
2.8  (ship|send|deliver|sent|shipped|redirect|forward|delivered) <3> (to|at) <3> address
3.0  (my|the|our|correct|new|right|full|actual|here is|this is) <1> (address|delivery address) <1> (is|should be|now|would be|below|as follows)
2.2  (i|we) <2> (moved|moving|relocated|relocating|move) <4> (house|home|address|apartment|city|country|flat|out|to|place|away|address)?
3.2  (wrong|incorrect|change|update|correct|add|forgot|mistake|missing|new|typo|error|misspelled) <4> (zip|zip code|postal code|postcode|house number|street|street name|street number|apartment|apartment number|apt|flat number|unit number|door number|city|state|block)
3.0  (change|update|correct|add|wrong|incorrect|new|forgot) <4> (phone number|telephone|mobile number|cell number|recipient|name on|receiver|my name|full name|recipient name|contact number|last name|surname)
3.0  (phone number|telephone|name|recipient|mobile number|contact number) <6> not <1> (correct|right)
2.8  (forgot|forgotten|forget|missed|did not) <4> (apartment|house number|address|zip|street number|flat number|unit)
2.8  (made|make|put|wrote|typed|entered|gave|have) <4> (mistake|typo|error|wrong) <4> (address|zip|street|name|postcode|number)
2.2  (receiver|recipient|name|phone) <3> (wrong|incorrect|should be|change|changed)
2.0  (no longer live|do not live|not living|not live) <3> (there|at|here|that|in)
1.2  address
1.4  (zip|zip code|postcode|postal code|house number|street name|apartment number|passport)
2.6  (zip|zip code|postcode|postal code|street|house number|address) <3> (should be|must be|is not|and not|not|instead of)
2.4  (send|ship|deliver) <2> (to|it to) <6> (instead|not)
2.4  (typed|wrote|entered|put|gave|mistyped|misspelled) <4> (wrong|mistake|instead|address|zip|name|street|number|incorrectly)
2.6  (correct|change|fix|update) <3> name
2.4  new (phone|number|mobile|address|telephone)
-2.4 (email|mail|ip|e mail|return|web|site|billing) <1> address
-2.6 (post|postman|courier|usps|dhl|delivered|driver|they) <5> wrong address
-2.4 (delivered|went|sent|left) <3> (wrong|different|another) (address|house)
-2.0 (confirm|verify|know|same|have) <2> (my)? address ?
-2.0 address (this|these|the|my) <1> (issue|problem|concern|matter|complaint)
-2.0 what <3> (is)? your address
-1.6 (return|warehouse|your|company|shop|store) address

[payment]
3.0  (can|could|do|does|did|is|was|are) not <3> (pay|process payment|complete payment|make payment|accept my card|accept payment|accept my payment|checkout|check out|complete the payment|complete the purchase)
2.8  (unable|impossible|not able|how|trying|tried|try) <2> (to)? <2> (pay|checkout|check out)
2.8  (checkout|check out|website|site|shop|store) <3> not <2> (accept|take) <3> (card|paypal|visa|mastercard|payment)
2.6  charged <2> <number> <6> (price|but|instead|was|is|should)
2.6  (price|total|order) <2> (was|is) <2> <number> <4> charged
3.2  payment <5> (failed|fail|fails|declined|rejected|error|not accepted|not work|not go|pending|problem|issue|refused|does not|do not|did not|unsuccessful|not confirmed|verification|confirmed|went through|not received|not completed)
3.0  (problem|issue|error|trouble|difficulty) <3> (payment|pay|paying|checkout|card)
3.0  (card|paypal|credit card|bank|debit card) <5> (declined|rejected|not accepted|refused|not work|error|denied|decline)
3.4  (charged|paid|billed|debited|deducted|pay|charge|taken|took|payment|withdrawn|money) <3> (twice|two times|double|three times|multiple times|second time|duplicate)
3.4  (double|twice|duplicate|two) <1> (charge|charged|payment|billed|payments|paid)
3.2  paid <8> (unpaid|not paid|awaiting payment|not confirmed|waiting for payment|pending payment|pay again|payment pending|not show)
2.6  (unpaid|awaiting payment|waiting for payment|payment pending|pending payment|not paid|pay again)
2.8  (did|have) you <2> (get|receive|received|got) <2> (my)? payment
2.8  (confirm|check|verify) <3> payment
2.6  invoice
2.0  (need|send|get|want|provide|copy) <4> receipt
2.8  (need|send|get|want|provide|copy|issue|have) <4> invoice
2.8  how (can|do|to|should|could) <2> pay
2.4  (pay|payment) <2> (with|by|via|through|using) <2> (paypal|card|credit card|bank transfer|western union|visa|mastercard|debit|bank|wire|crypto|apple pay|klarna|boleto)
2.4  (accept|take|support) <2> (paypal|credit card|card|visa|mastercard|bank transfer|amex|apple pay)
2.6  (money|amount|payment|funds|it) <3> (taken|debited|deducted|charged|withdrawn|left|gone|blocked|frozen|reserved) <4> (account|card|bank|from|but|twice)
2.6  (overcharged|over charged|charged too much|charged more|charged wrong|wrong amount|charged the wrong|more than the price|different amount|higher amount|charged me more)
1.8  (bank|card|credit card) statement
1.2  transaction
1.2  payment
0.7  (pay|paid|bank|card)
2.2  (bank transfer|wire transfer|transaction|money order)
2.4  (accept|accepted|take|support) <2> (klarna|paypal|visa|mastercard|amex|card|apple pay|bank transfer|afterpay|alipay|western union)
2.4  (klarna|paypal|visa|mastercard|amex|apple pay|bank transfer|alipay|afterpay) <2> (accepted|possible|available|ok) ?
2.6  (two|double|identical|three) <2> payment
2.6  i paid <1> <number> <8> (<number>|confirmation|invoice|charged|instead|statement)
2.4  (declined|rejected) <3> (card|transaction|payment|bank)
2.4  (transaction|payment|card|bank) <2> (was|is|got|been)? (declined|rejected|refused|failed|blocked)
2.6  not paid
2.4  (checkout|check out) <5> (error|problem|fail|stuck|not)
2.4  (error|problem) <5> (card|checkout|payment|pay)
1.6  (coupon|promo|discount|voucher) <1> (code)? <4> (not work|not applied|did not apply|invalid|does not work|not accepted|expired|was not applied)
1.8  (billing|billed)
1.6  (vat|tax) (number|id|invoice)
1.6  (order|it) <3> (still)? (unpaid|shows unpaid)
-2.4 (customs|import|tax|duty|vat) <4> (payment|invoice|pay|paid)
-2.4 invoice <5> customs
-2.4 customs <6> invoice
-2.0 (proof of|refund) payment
-1.6 payment <4> refund
-2.0 (paypal|card) <4> refund
-2.0 (pay|paid) <3> (return|shipping|postage|attention|delivery|extra|tax|customs|duty)
-3.0 (shipping|delivery|postage|customs|tax) <3> (charged|paid|charge|pay) <2> twice
-2.6 twice as

[product_question]
2.4  do you <2> (have|sell|make|offer|stock|carry|got|know if|ship|deliver|send|accept|provide|do|plan) ?
1.8  (you|u) (have|sell|make|got) ? @without complaint @without mine
2.4  (is|are|will) <5> (available|in stock|for sale) ?
2.6  (in stock|back in stock|restock*|available again|sold out|out of stock) ?
1.4  (in stock|back in stock|restock*|out of stock|sold out) @without complaint
1.4  (available|availability) @without mine
3.0  (what|which) size
2.8  size (chart|guide|table)
2.6  (what|which) <2> (color|model|version|material|type|one|length|width|height|brand) ?
2.6  (what|which) (is|are) <2> (dimension|dimensions|material|measurement|measurements|weight|size|difference|specs|specifications|length|width|height|price|warranty|moq|color|lead time|minimum|diameter|capacity|voltage|power|best price)
2.2  (dimensions|measurements|specifications|specs|inseam|bust|waist)
2.6  how (much|big|long|tall|heavy|wide|thick|deep|large|many|small) (is|are|does|do|for|it|would|will|would it) ? @without mine
2.6  how much (is|does|are|for|cost|costs|would|will|do)
2.0  (price|cost|costs) ?
1.8  price ? @without complaint
0.6  price @without complaint
2.2  (price|cost) <2> (for|of|per|list|with|to|quote)
2.8  (wholesale|bulk|reseller|resale|dropship*|drop ship*|moq|minimum order|large quantity|distributor|big quantity|samples|sample)
2.6  (discount|coupon|promotion|cheaper|better price|best price|lower price|deal|special price|promo) ?
2.2  (give|get|offer|have|any|can|make|want|ask) <4> (discount|coupon|better price|best price|lower price|good price|special price|promo code)
1.2  discount @without complaint
2.8  (ship|deliver|shipping|delivery|send) to ? @without mine
2.6  (do|can|could|will|would) you <2> (ship|deliver|send) <1> (to|internationally|worldwide|abroad|overseas)
2.4  (is|are) (it|this|that|they|these|the) <4> (waterproof|original|real|genuine|authentic|compatible|suitable|safe|leather|cotton|silk|silver|gold|new|washable|adjustable|rechargeable|included|unisex|soft|stretchy|true to size|made of|good for|for men|for women|for kids|wireless|heavy|wood|metal|plastic|stainless|different|ok for|warm|thick|lined) ?
2.6  (does|do|will|would|can) (it|this|these|they|that|the) <4> (work|fit|come|have|include|support|run|need|use|connect|charge|contain|last|require|look|play|hold|match|suit|fits|shrink) ? @without mine
2.6  (compatible|compatibility) <1> (with)?
2.2  will <3> (fit|work|suit|be suitable|be good) ?
2.2  (interested in|looking for|looking to|thinking of|thinking about|considering|planning to) <3> (buy|order|purchase|buying|ordering|purchasing|your|this product|this item)
1.8  (interested in|looking for) @without complaint
2.4  (want|like|would like|wish|need|going) to <2> (buy|order|purchase|place an order|place order) 
2.6  (before|if) i <1> (order|buy|purchase)
2.6  before <1> (ordering|buying|purchasing|i order|i buy)
2.2  (if i|how can i|can i|where can i|could i|may i|how to|how do i) <2> (buy|order|purchase)
1.8  (possible|can i|could i) <2> (buy|order|get|have) ?
2.6  (i am|my|he is|she is|height|weight) <4> (<number>)? (cm|kg|kilo|kilos|inches|pounds|lbs|feet|tall)
1.8  (cm|kg|inches|lbs)
2.0  (recommend|suggest|advise) <4> size
2.4  (custom|customized|customised|personalized|personalised|engraved|custom made|made to order|with my logo|own logo|with name|with logo|engraving)
2.2  (can|could) you (make|print|engrave|customize|customise|produce|add|send me photo|send photo|show) ?
2.6  (when|will) <5> (restock*|back in stock|available|have more|be available|have it again|get more)
2.2  (warranty|guarantee) ?
1.4  (warranty|guarantee)
2.2  how (long|many days|much time|soon) <5> (shipping|delivery|deliver|ship|arrive|take) ? @without mine
2.4  (shipping|delivery|postage) (cost|price|time|fee|costs|rates|rate|charge|charges) <2> (to|for|if|in) ?
2.2  (what|how much) <3> (shipping|delivery|postage) (cost|price|fee|time|charges)?
2.2  (free)? shipping ? @without mine
2.4  (catalog|catalogue|price list|pricelist|quotation|quote)
2.0  (combine|combined) <2> (shipping|order|postage)
1.8  (more|other|real|actual|additional|better) photo ?
2.2  (send|show|have|give) <4> (more|other|real|actual|better) photo
2.0  (more|further|some) (information|info|details) (about|on|regarding|of) <3> (product|item|this|the|{goods}) @without complaint
2.2  (other|more|different|what|which|any other|any) color ?
1.8  (question|questions|ask|inquiry|enquiry) <3> (about|regarding|on|for) <3> (product|item|this|your|size|{goods}) @without complaint
2.0  (what|which) <2> (made of|made from)
2.2  how many <4> (is|are|in|per|does|do|come|contains|included) ? @without mine
2.2  (can|could|may) i <1> (choose|pick|select|get|mix|order|buy) ?
2.0  (are|is) <4> (mixed|assorted|random|the same|sold|included|real) ?
2.0  (have|has|got) <3> (size|color) ? @without complaint
1.1  (is this|is it|is the|are the|are these|are they|is there|are there|does it|does this|does the|do the|do they|do these|can it|can this|can i|can you|could you|which|what|how|would it|will it|tell me|will this) ? @without complaint @without mine @without service
1.0  (size|color|material|model|version|batteries|battery|length|weight|height) ? @without complaint
2.2  (which|what) <2> (models|phone|phones|model|sizes|colors|car|devices|device|age) ?
2.4  (is|are) there <4> (version|size|color|model|option|discount|warranty|difference|guarantee|way to buy) ?
2.2  (can|could) (it|this|they|these) be ?
2.2  how much (for|is|are|would|do)
2.2  (<number>) pcs
2.2  any <1> (discount|coupon|sale|promotion|offer|deal)
2.2  (want|like|going) to <1> (buy|order) <number>
2.0  does <3> fit ? @without mine
2.2  (real|genuine|original|authentic|pure) (leather|silver|gold|silk|cotton|wool|fur|wood|product|brand) ?
2.4  (shipping|delivery|including shipping|ship|shipped) to ? @without mine
-2.2 (how much|how many) <3> (longer|more time|more days|times|days|weeks) 
-2.0 how (many|much) <2> (time|times|weeks|days|months|longer|more|money back|did you|refund)
-2.0 (what|which) size <4> (i|did|was|is) <3> (ordered|received|sent|got)
-2.0 (do|can|could|will|would) you <4> (refund|exchange|return|cancel|replace|check|help|send me a new|resend|change|explain|tell me where|know where|have any idea|have news|track)
-1.8 how much <3> (refund|pay|customs|tax|compensation)

[received_ok]
1.2  (helpful|professional|responsive|knowledgeable|courteous|efficient|pleasure|optimal|resolved|solved)
1.4  (great|amazing|awesome|fantastic|wonderful|brilliant|fabulous|superb|outstanding|incredible|stunning)
1.8  excellent
1.6  (perfect|perfectly)
1.5  beautiful
1.3  nice
1.2  good
1.3  (lovely|cute|cool|super|cutest|neat|useful|practical|handy|convenient|durable|sturdy|comfy|comfortable)
1.4  (easy|easily) (to use|use)
1.4  use easy
1.2  (best)
1.5  love
1.2  (kinda|really|so|very|super) (cute|cool|pretty|soft)
1.4  (happy|satisfied|pleased|delighted|thrilled|impressed|glad|content)
1.2  recommend
0.8  (fine|ok|okay|decent|alright)
1.4  for the price
1.0  thanks
1.0  thank you
1.2  (fast|quick|quickly|speedy|prompt|promptly|super fast)
2.4  (thanks|thank you) <6> (received|arrived|parcel|order|delivery|item|product|help|refund|service|fast|quick|everything|seller|support|{goods}) @without complaint
2.2  (excellent|great|good|amazing|perfect|wonderful|fantastic|nice|beautiful|best|lovely|awesome|top|super) <1> (product|quality|item|seller|service|shop|store|price|purchase|communication|customer service|deal|value|company|support|experience|{goods})
2.0  (product|quality|item|seller|service|everything|it|{goods}) <2> (is|was|are|were|arrived|came|look|feel|works) <3> {praise}
2.0  (as|exactly|like|just) <1> (described|advertised|pictured|expected|description|shown|in the photo|on the photo|i expected|ordered)
2.4  work <2> (great|well|perfectly|perfect|fine|good|amazing|excellent|wonderfully|like a charm|as expected|as described|beautifully)
2.2  {very} (happy|satisfied|pleased|impressed|good|nice|beautiful|great|cute|comfortable|soft|pretty|fast|cool|smooth|helpful|convenient|professional)
2.2  (i|we|he|she|my|they|wife|daughter|son|husband|absolutely|just|really) <3> love <1> (it|this|them|the|my|these)?
2.4  (fast|quick|speedy|prompt|rapid|quickly|on time|early) <1> (shipping|delivery|delivered|shipped|arrived|arrival|service|received|response|shipped)
2.4  (arrived|came|delivered|received|got) <4> (on time|quickly|fast|early|safely|well|in good condition|in perfect condition|in time|soon|ahead|before|promptly|ok|fine|in one piece|today|yesterday|thank|thanks) @without complaint
2.2  (i|we|have|just|finally|already|today|yesterday|has) <1> (received|got|arrived) <3> {goods} . @without complaint
1.4  (i|we|have|just|finally|already|today|yesterday|has) <1> (received|got|arrived) . @without complaint
1.6  (parcel|order|item|product|it|everything|{goods}) <2> (received|arrived|came|delivered|has come|is here|just came) @without complaint
0.8  (received|arrived|delivered) @without complaint
2.0  (five|5|<number>) (stars|star)
2.2  (will|would|definitely|sure|shall) <2> (buy|order|shop|purchase|purchasing|ordering|recommend|come back|come) <3> (again|more|another|next time|from you again)
1.6  (buy|order|shop) again
2.0  (highly|definitely|totally|would|i|strongly|really|do|can) <1> recommend
2.0  (good|great|excellent) <2> (value|price|deal|buy|money)
1.8  worth <2> (it|money|price|every|the)
2.2  (problem|issue|matter|case|everything) <2> (is|was|has been|been|got|now)? <1> (solved|resolved|fixed|sorted|sorted out|ok|fine) @without complaint
2.0  all (good|ok|perfect|fine|well|great|is well|is good|is ok|in order) @without complaint
2.0  (thanks|thank you) @alone
2.2  (thanks|thank you) <3> (sorting|solving|fixing|resolving|helping|replacing|quick|fast|your help|the help|so quickly|the quick|the fast)
2.0  (loves|adores) <2> (it|her|his|their|the|new|this|them)
2.0  (it is|it) here @alone
2.2  (replacement|new one) <2> (arrived|came|received) <6> (work|perfect|great|good|fine|thank|thanks)
1.6  (cheers|bravo|well done|10/10|5 star|happy customer|keep it up|good job|great job)
2.0  (ok|okay|great|perfect) (thanks|thank you)
2.0  {praise} @alone
1.6  (leave|left|give|gave|write|wrote) <3> (good|positive|great|5 star|five star|excellent|nice) <1> (review|feedback|rating)
1.8  (positive|good) feedback
1.4  (exceeded|better than) <2> (expectations|expected|i expected|expectation)
1.6  (can not|could not|can t) complain @firm
1.6  no (complaints|complaint|problems|problem|issues) @firm @without complaint
1.8  (easy|simple) to (use|install|assemble|connect|set up|put together|clean)
1.4  (good|great|amazing|perfect|clear) <1> (sound|fit|battery life|material|size|color|condition|gift)
1.4  fit <2> (perfect|perfectly|great|good|well|nicely|fine|true)
1.2  (👍|😍|❤|🥰|😊|💕|🙏|👌|⭐|💯|🤩|😘|💖|👏)
-1.6 (thanks|thank you) (for nothing|in advance|for your attention|for your reply|for your answer|for your time|for your understanding|for your cooperation)
-1.4 (good|great|nice) (morning|day|afternoon|evening|night|luck|weekend|week|job stealing)
-1.6 (would|could|might|should) <2> (be|have been) <2> (nice|good|great|appreciated|happy|helpful|perfect|lovely)
-1.4 (please|kindly) <6> thanks
-1.6 (not|no|never) <3> {praise} @firm
-1.6 not <2> worth @firm
-1.6 (looking forward|hope|hopefully|expected|want|wanted|need|like) <5> {praise}
-1.4 (best|kind|warm) (regards|wishes)
-1.2 {praise} <4> but
-2.0 (received|got) <3> (email|mail|message|response|reply|call|notification|confirmation)
-1.6 thanks <4> ruin*
-1.6 was <2> {praise} (until|but)

[unsubscribe]
@firm
3.8  unsubscribe
3.6  (remove|delete|take|removed|deleted|taken) <5> (from|off) <4> (list|mailing|mailings|database|newsletter|email list|email|mailing list|marketing|system)
3.4  (stop|quit|cease) <2> (sending|send|emailing|mailing|spamming|contacting|email|writing|messaging) <2> (me|us|these|this|emails|email|spam|to)
3.0  stop <3> (email|spam|advertising|ads|advertisement|marketing|promotions|messages)
3.4  no more (mail|email|messages|spam|advertising|ads|offers|promotions)
3.2  (do not|never|please not|not) <1> (send|email|mail|contact|write|message) <3> (email|any more|anymore|again|advertising|ads|offers|promotions|spam|marketing|further|commercial)
3.0  not <2> (want|wish|interested|like) <4> (email|offers|ads|advertising|promotions|marketing|spam|newsletter)
3.0  no (further|more|longer) <2> (advertising|email|mail|offers|ads|messages|promotions|marketing)
3.0  never (asked|ask|subscribed|signed up|agreed) <3> (offers|email|ads|advertising|newsletter|this|your)
3.0  (delete|remove|erase) <2> (my)? <1> (email|address|data|account|me) <3> (database|list|system|records)
3.4  (opt out|opt-out|opt me out)
3.0  (cancel|end|stop) <2> (subscription|newsletter)
1.8  newsletter
2.6  (remove|delete) <2> (me|my email|my address|my data)
1.6  spam
2.8  (remove|unsub) @alone
2.4  stop @alone
2.8  (not|never) <1> (subscribe|subscribed|sign up|signed up)
2.6  stop (it|this|that|them) <3> (email|newsletter|mails|messages|spam)
-2.0 (check|checked|look|looked|in|went to) <2> spam
-2.0 spam (folder|box)
-2.0 (confirmation|order|delivery|tracking|your|last|previous|answer my|reply to my|my) email

# ====================================================================================
# flags
# ====================================================================================

[dispute]
2.4  (open|opened|opening|raise|raised|start|started|file|filed|filing|escalate|escalated|submit|make|made|put|launch|lodge|initiate|have|going to open) <3> (dispute|claim|case)
2.4  dispute
3.0  (chargeback|charge back|charge-back|chargebacks)
2.6  (paypal|aliexpress|ebay|amazon|bank|credit card|visa|mastercard|klarna|etsy|wish) <3> (claim|case|dispute|complaint|judge|decide|refund me|protection|resolution)
2.4  (contact|contacted|call|called|go to|go through|ask|inform|informed|complain to|report to|talk to|speak to|report you to|report this to|reported|take up with) <3> (paypal|my bank|the bank|credit card company|card company|bank|aliexpress|ebay|my card issuer|visa)
2.4  (bank|card company|credit card company|credit card|paypal) <4> (reverse|dispute|retrieve|stop payment|cancel payment|get my money|take back|claim|refund)
2.2  (cancel|retrieve|reverse|stop) <2> payment <4> (bank|card|paypal)
2.2  (a-to-z|a to z) (claim|guarantee)
2.2  (escalate|escalated|escalating)
2.4  (claim|case|complaint|ticket|issue) <2> (opened|open|filed|raised|started|submitted) <3> (with|at|on|by|through|via) <2> (paypal|aliexpress|ebay|amazon|bank|card|platform|visa|klarna)
2.2  (case|claim) (opened|open|filed|raised)
2.4  (refund application|refund request|application for refund|return request) <4> (platform|aliexpress|ebay|amazon|paypal)
2.4  (money back|refund) <4> (through|via|from|with|by) <2> (bank|card company|credit card company|credit card|paypal|aliexpress|amazon|ebay|platform|visa)
2.6  (section 75|buyer protection|purchase protection|money back guarantee|resolution center|resolution centre) <3> (claim|refund|case|request|will|use|dispute)
2.2  (my|the|our) claim <4> (rejected|refused|accept|denied|closed|approved)
2.2  (rejected|refused|accept|reject|denied) <2> claim
2.4  (report|reported|reporting|complain|complained) <5> (amazon|paypal|aliexpress|ebay|etsy|the platform|visa|mastercard)
2.4  (complaint|complaints) <3> (to|with|at) <2> (aliexpress|amazon|ebay|paypal|platform|bank)
1.2  (claim|complaint) <3> (against|you|seller|shop)
2.0  (aliexpress|platform|ebay|amazon) <3> (decide|judge|intervene|involved)
-2.6 (closed|cancelled|cancel|close|withdrew|withdrawn|withdraw|won) <2> dispute
-2.4 (not|without|no|avoid|rather not|instead of) <3> dispute

[urgent]
@firm
2.4  (urgent|urgently|urgency|emergency)
2.4  asap
2.2  as soon as possible
2.0  (soonest|right away|straight away|without delay)
1.2  (immediately|immediate|at once|hurry|quickly please|quick please)
2.2  (need|want|must have|require) <4> (by|before|until|for) <3> (christmas|birthday|wedding|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tomorrow|party|trip|holiday|holidays|vacation|event|anniversary|valentines|easter|halloween|today|tonight|next week|this week|january|february|march|april|june|july|august|september|october|november|december|<number>|graduation|school|funeral|christening|concert)
2.2  (before|by|until|in time for|on time for|for) <3> (christmas|birthday|wedding|party|trip|vacation|anniversary|valentines|easter|halloween|graduation|prom|funeral|christening|mothers day|mother s day|fathers day|father s day|new year)
2.0  (birthday|wedding|christmas|anniversary|valentines) <2> (present|gift|surprise)
1.8  (is|was|as|for|meant|it is|bought) <3> (gift|present) <2> (for)?
2.2  (birthday|wedding|christmas|party|trip|anniversary|event) <2> (is|in|on) <3> (tomorrow|today|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|soon|<number>|next|this)
2.2  (i|we) <3> (travel|travelling|traveling|leaving|flying|going away|leave|fly|go on|going on) <5> (tomorrow|soon|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|next|days|vacation|holiday|trip|abroad|country|<number>)
2.0  (time sensitive|running out of time|no time|deadline|last minute)
2.0  too late <4> (gift|birthday|wedding|christmas|party|trip)
-1.4 (no|not) <2> (urgent|rush|hurry)

[angry]
2.4  scam
2.2  (fraud|fraudulent|fraudster|fraudsters|swindle|swindler|swindlers)
2.4  (thief|thieves|thieve|thiefs|crook|crooks|robbers|robbery|criminals|con artists|con men|cheater|cheaters|conned|robbed|cheated|con merchants)
2.2  (liar|liars|lied|lies|lying|bunch of lies)
2.2  (rip off|ripoff|rip-off|ripped off|ripped me off)
2.2  (ridiculous|rediculous|ridiculus|outrageous|unacceptable|disgraceful|shameful|unbelievable|scandalous|absurd|insane)
1.8  (pathetic|appalling|disgusting|disgusted|disgrace|atrocious|abysmal|despicable|shady|dishonest|unprofessional|incompetent)
2.4  (worst|terrible|horrible|awful|disgusting|pathetic|bad|appalling|rude|horrendous|zero|poor|lousy|ridiculous) <2> (seller|company|customer service|service|shop|store|experience|support|communication|website)
1.8  never <3> (buy|order|shop|purchase|use|deal|do business|buying|ordering|ordered) <5> (again|from|you|here|this|them)
2.2  never again
2.4  shame on
2.4  (fed up|sick of|sick and tired|tired of|had enough|enough is enough)
2.4  (angry|furious|livid|pissed|mad at|outraged|enraged|fuming|annoyed|irritated|infuriated)
2.0  (frustrated|frustrating|frustration)
2.4  (stole|steal|stolen|stealing|robbed|took and ran) <3> money
2.6  (fuck*|fucking|bullshit|bs|wtf|asshole*|bastard*|bitch*|damn|goddamn|bloody|hell|arse|ass|bollocks|screw you|screwed)
1.2  (shit|crap|shitty|crappy|sucks)
2.2  (idiot|idiots|stupid|moron|morons|imbecile|clowns|fools)
2.2  are you (kidding|joking|serious|stupid|crazy)
1.8  (joke|laughable|farce)
2.4  how dare
1.8  (very|extremely|really|so|absolutely|super|totally|utterly) (upset|unhappy|disappointed|dissatisfied|frustrated|annoyed|angry|mad)
1.4  (waste|wasted|wasting) <2> time
1.6  (ignor*|ignored|ignoring) <3> (me|my|email|message|us|messages)
1.6  (no|zero|not) <2> (response|reply|answer|answers) <5> (weeks|days|email|messages|times|again|months|week)
1.6  (avoid|stay away|beware|boycott|buyer beware)
1.4  do not (buy|order|trust|shop|use) <4> (from|this|here|them|shop|store|company|seller|website)
1.6  (how many times|last time i|last chance|last warning|third time|again and again|over and over|several times|many times)
2.2  (negative|bad|one star|1 star|worst|zero star) <1> (review|feedback|rating|star|stars)
1.8  (zero|0|negative|minus) stars
2.2  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise
-1.6 (not|no) <2> (angry|mad|upset|scam)
-1.2 (damn|bloody|hell of) (good|great|nice|fine)

[legal]
2.8  lawyer
2.8  police
2.8  (lawsuit|law suit|sue|suing|sued|legal action|legal actions|legally|legal proceedings|legal steps|legal measures)
2.6  (take|taking|go|going|see you|meet) <2> (legal|to court|in court|court)
2.4  (court|small claims|tribunal|prosecute|prosecuted|prosecution|prosecutor|magistrate)
2.6  (consumer) <1> (protection|affairs|rights|authority|agency|association|organization|organisation|council|court|forum|ombudsman|advice|centre|center|commission|bureau|law)
2.8  (trading standards|better business bureau|bbb|ftc|federal trade|attorney general|accc|ombudsman|action fraud|procon|citizens advice|fbi|interpol|econsumer|cybercrime)
2.2  (report|reported|reporting|contact|contacted|inform|complain) <5> (authorities|authority|government|state|fraud department|cyber crime|regulator|embassy)
2.0  (authorities|criminal|crime|illegal|unlawful|against the law|breach of contract|legal)
-2.0 (legal|lawyer) (name|size|paper|costume|notice)
-2.4 police (costume|toy|car|uniform|badge|hat|dog)
-2.4 (tennis|food|basketball|court) court

[stain]
2.4  stain
2.2  (dirty|filthy|grubby|soiled|smudge*|smeared|discolored|discoloured|discoloration|discolouration|yellowed|yellowish)
2.2  (yellow|black|brown|dark|white|red|oil|ink|grease|rust|dirty) spot
2.2  (has|have|had|with|full of|are|is|there is|there are|some|several|many|few|big|small|black|brown|yellow|dark|white|red|oil|ink|grease|dirty|visible) <2> (spot|marks|mark|blot|blots|blotches|splash|dirt)
2.2  (oil|ink|grease|paint|glue|dye|makeup|rust|yellow|black|dirty|brown|water) <1> (spot|mark|marks|patch|patches|stain|residue|smear)
1.8  (spot|marks|dirt|mark) <2> (on|all over) <2> (dress|shirt|fabric|front|back|sleeve|collar|it|the)
-2.6 (not|does not|do not|is not|will not|no) <2> stain
-2.4 (stainless|bright spot|sweet spot)

[accessory]
@firm
2.4  (missing|without|no|forgot|lack|incomplete|need|where) <2> {accessory}
2.4  (not|can not) <2> (receive|received|get|got|find|found|include|included|have|come with|came with|sent|send) <2> {accessory}
2.2  supposed to come with
2.4  {accessory} <4> (missing|not included|not inside|not in|not there|not found|not with|not come|not arrive|not received|not here)
-2.6 {accessory} <3> not <1> (work|fit|charge|close|hold|good|last)
-2.6 not <2> (work|fit|charge|good|last) <3> {accessory}

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (refund|refunded|refunding|reimburse|reimbursement|chargeback)
2.4  (money|payment|cash) back
2.4  (return|returned|give|send|transfer) <2> (my|the|our) <1> (money|payment)
-2.6 (no|not|without|instead of|rather than) <3> (refund|refunded|money back)
-1.4 (received|got|thanks for|thank you for|already) <3> (refund|refunded|money back)

[wants_reissue]
@firm
2.4  (resend|reship|re-send|re-ship|reissue|replacement|replace)
2.4  (send|ship|sent|mail|post|want|prefer|like|need|get|choose) <3> (another|new one|new item|new product|new parcel|new package|right one|correct one|correct item|right item|again)
2.2  (send|ship) <1> (a|the) <1> (new|right|correct|other)
2.2  (exchange|swap) <2> (it|them|this|for)
-2.6 (no|not|without|instead of|rather than) <1> (resend|reship|replacement|replace|new one|another)

[agrees]
@firm
2.2  (agree|agreed|accept|accepted|deal)
2.2  (ok|okay|fine|good|great|perfect|sure|yes) <2> (i|we|let us|with me|for me|with that|do that|then|go ahead)
2.2  (sounds|is|that would be|that is|that will be) (good|fine|ok|okay|great|perfect|fair|acceptable)
2.2  (go ahead|please proceed|works for me|yes please|i will take|happy with that|thats fine|fair enough)
-2.6 (not|never|can not|will not|do not) <2> (agree|accept|accepted|fine|ok|okay|good|great|acceptable|happy|perfect)

[declines]
@firm
2.4  (not|never|can not|will not|do not) <2> (agree|accept|acceptable|accepted)
2.2  (refuse|reject|decline) <3> (offer|this|that|your|it)
2.2  (not|is not) (enough|sufficient|fair)
2.2  (no thanks|no thank you|no way|no deal|too little|ridiculous offer)
