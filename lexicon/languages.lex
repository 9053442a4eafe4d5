# Everyday words of many languages. They say nothing about what a buyer wants: they tell
# which language a mail is in, also of languages that no lexicon reads, so that such a
# mail is not read as its neighbour ("uk" for "ru", "ca" for "es"). Words are written as
# the language writes them; accents and case do not matter. The format is in
# replyd-lexicon(5).

# --- read by a lexicon of their own -------------------------------------------------

language en
@words: the, and, is, it, i, my, you, your, not, was, this, that, for, with, have, has, had,
	are, but, they, be, to, of, in, on, at, no, yes, please, thanks, thank, hello, hi,
	dear, what, when, where, why, how, which, who, there, here, still, very, good, well,
	would, can, could, will, from, been, if, or, as, all, any, just, get, got, me, we,
	so, more, than, only, also, because, after, before, now, then, its, dont, im, t, s, m,
	ll, re, ve, don, didn, doesn, isn, wasn, haven, hasn, couldn, won, wouldn

language pt
@words: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao,
	aos, por, pelo, pela, para, pra, pro, com, sem, e, ou, mas, que, q, se, como,
	quando, onde, cadê, não, nao, ñ, sim, eu, você, voce, vc, vocês, vcs, ele, ela, eles, elas,
	nós, me, meu, minha, meus, minhas, seu, sua, isso, isto, este, esta, esse, essa,
	aquele, já, ainda, ate, até, muito, muita, muitos, mto, mt, bem, bom, boa, mais,
	menos, mal, também, tb, tbm, só, foi, é, era, está, esta, estão, estou, são, ser, ter,
	tem, tenho, tinha, fiz, faz, fazer, vem, veio, vou, vai, quero, queria, gostaria,
	pode, podem, olá, ola, oi, bom, dia, tarde, noite, obrigado, obrigada, obg, pois,
	porque, pq, tudo, todo, nada, hoje, ontem, depois, antes, agora, qual, quem, quanto,
	favor, dias, há, lhe, num, numa, nem, estava, fui, comprei, chegou, gostei, recebi

language es
@words: el, la, los, las, un, una, unos, unas, de, del, al, en, por, para, con, sin, y, o,
	pero, que, q, k, se, como, cuando, donde, dónde, no, sí, si, yo, usted, ustedes, tú,
	él, ella, ellos, nosotros, me, mi, mis, su, sus, te, le, les, lo, nos, eso, esto,
	este, esta, ese, esa, aquel, ya, aún, aun, todavía, hasta, muy, mucho, mucha, muchas,
	bien, bueno, buena, más, menos, mal, también, tambien, solo, fue, es, era, está,
	están, estoy, son, ser, ha, han, he, hay, tiene, tengo, tenía, hace, hacer, viene,
	vino, voy, va, quiero, quería, quisiera, puede, pueden, hola, buenos, buenas, días,
	tardes, noches, gracias, pues, porque, xq, todo, nada, hoy, ayer, después, antes,
	ahora, cuál, quién, cuánto, favor, compré, llegó, recibí, desde, sobre, entre, según

language ru
@words: и, в, во, не, на, я, что, он, она, они, оно, с, со, как, а, то, все, всё, так, его,
	её, но, да, ты, к, у, же, вы, за, бы, по, только, мне, было, вот, от, меня, ещё,
	нет, о, из, ему, теперь, когда, даже, ну, ли, если, уже, или, ни, быть, был, была,
	были, до, вас, вам, нас, нам, мы, для, где, это, этот, эта, эти, мой, моя, мои, моё,
	очень, чем, при, без, под, об, тоже, потом, себя, раз, здесь, там, тут, почему,
	сколько, какой, какая, который, которая, которые, могу, можно, нужно, надо, есть,
	будет, здравствуйте, добрый, день, привет, пожалуйста, спасибо, хорошо, плохо,
	пока, сейчас, сегодня, вчера, после, через, больше, всем, хочу, ничего, никак, пришел,
	пришла, пришло, пришли, заказ, заказал, заказала, работает, получил, получила

language fr
@words: le, la, les, l, un, une, des, de, du, d, au, aux, en, dans, sur, par, pour, avec,
	sans, et, ou, où, mais, que, qu, qui, quoi, quand, comme, comment, ne, n, pas,
	plus, non, oui, je, j, tu, il, elle, on, nous, vous, ils, elles, me, m, se, s, mon, ma, mes,
	ton, son, sa, ses, notre, nos, votre, vos, ce, c, cet, cette, ces, ça, cela, ceci,
	déjà, encore, toujours, jusqu, très, tres, trop, bien, bon, bonne, moins, mal, aussi,
	seulement, est, était, suis, sont, être, été, a, ai, as, ont, avez, avons, avait,
	avoir, fait, faire, vient, va, veux, voudrais, peut, pouvez, peux, bonjour, bonsoir,
	salut, merci, svp, car, parce, tout, tous, toute, rien, aujourd, hui, hier, après,
	apres, avant, maintenant, quel, quelle, combien, depuis, chez, leur, lui, même, si

language de
@words: der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber,
	in, im, an, am, auf, aus, bei, mit, nach, von, vom, vor, zu, zum, zur, für, fuer,
	ohne, durch, um, über, unter, gegen, seit, bis, dass, daß, das, wenn, weil, als, wie,
	wo, wann, warum, was, wer, welche, nicht, nich, kein, keine, keinen, nein, ja, ich,
	du, er, sie, es, wir, ihr, ihnen, mir, mich, uns, sich, mein, meine, meinen, meiner,
	meinem, ihre, ihren, ihrer, sein, seine, dieser, diese, dieses, schon, noch, immer,
	sehr, gut, viel, mehr, weniger, auch, nur, ist, war, sind, bin, hat, habe, haben,
	hatte, hab, wird, werden, wurde, worden, kann, können, koennen, möchte, moechte,
	will, soll, muss, hallo, guten, tag, morgen, bitte, danke, vielen, dank, alles,
	nichts, heute, gestern, leider, dann, da, hier, so, man, doch, jetzt, wieder, etwas

language it
@words: il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, delle, degli, d, a,
	al, alla, ai, alle, da, dal, dalla, in, nel, nella, su, sul, sulla, con, per, tra,
	fra, senza, e, ed, o, ma, che, ke, chi, cosa, quando, come, dove, dov, non, nn, no, sì, si,
	io, tu, lui, lei, noi, voi, loro, mi, ti, ci, vi, ne, mio, mia, miei, mie, suo, sua,
	vostro, vostra, questo, questa, questi, queste, quello, quella, già, gia, ancora,
	fino, molto, molta, bene, buono, buona, più, piu, meno, male, anche, solo, è, era,
	sono, sei, siete, essere, stato, stata, ho, hai, ha, abbiamo, avete, hanno, aveva,
	fatto, fare, viene, va, voglio, vorrei, può, puo, potete, posso, ciao, salve, buongiorno,
	buonasera, grazie, perché, perche, xké, tutto, tutti, niente, nulla, oggi, ieri, dopo,
	prima, adesso, ora, quale, quanto, poi, però, pero, favore, così, mai, ogni, quindi

language pl
@words: i, w, we, na, z, ze, do, od, po, za, dla, o, u, przez, przy, pod, nad, bez, oraz,
	lub, albo, ale, że, ze, żeby, aby, jak, kiedy, gdzie, dlaczego, czemu, co, kto, czy,
	nie, tak, ja, ty, on, ona, ono, my, wy, oni, mi, mnie, mną, ci, cię, go, jego, jej,
	ją, nam, nas, was, wam, ich, im, się, sie, siebie, mój, moja, moje, moją, mojego,
	swój, państwo, państwa, pan, pani, to, ten, ta, te, tego, tej, tym, tych, już, juz,
	jeszcze, ciągle, nadal, wciąż, bardzo, dobrze, dobry, dobra, więcej, mniej, źle, też,
	również, tylko, jest, są, był, była, było, były, być, jestem, mam, ma, mieć, miał,
	będzie, chcę, chce, chciałbym, chciałabym, może, mogę, można, proszę, prosze, dzień,
	witam, cześć, dziękuję, dziekuje, dzięki, bo, ponieważ, wszystko, nic, dziś, dzisiaj,
	wczoraj, potem, przed, teraz, jaki, jaka, który, która, które, ile, tu, tam, więc, niż

language nl
@words: de, het, een, van, in, op, aan, uit, bij, met, naar, voor, door, om, over, onder,
	tegen, sinds, tot, zonder, en, of, maar, dat, als, dan, hoe, waar, wanneer, waarom,
	wat, wie, welke, niet, geen, nee, ja, ik, je, jij, jullie, u, uw, hij, zij, ze, wij,
	we, mij, me, ons, onze, zich, mijn, zijn, haar, deze, dit, die, daar, er, al, nog,
	steeds, altijd, zeer, heel, erg, goed, goede, veel, meer, minder, ook, maar, alleen,
	is, was, waren, ben, bent, heb, hebt, heeft, hebben, had, wordt, worden, werd,
	geworden, kan, kunnen, kunt, wil, wilt, graag, moet, zal, zou, hallo, goedendag,
	beste, dag, goedemorgen, alstublieft, alsjeblieft, aub, bedankt, dank, dankjewel,
	alles, niets, iets, vandaag, gisteren, helaas, toen, hier, zo, toch, nu, weer, want,
	omdat, na, te, twee, gekregen, gekocht, krijgen, ging, gaan, doen, echt, wel, net

language tr
@words: ve, bir, bu, şu, o, da, de, ki, mi, mı, mu, mü, ile, için, icin, ama, fakat, ancak,
	veya, ya, çok, cok, daha, en, az, gibi, kadar, sonra, önce, değil, degil, yok, var,
	evet, hayır, ben, sen, biz, siz, onlar, bana, beni, benim, bende, size, sizi, sizin,
	sizden, bize, bizim, ona, onu, onun, ne, neden, niye, niçin, nerede, nerde, zaman,
	nasıl, nasil, kim, kaç, hangi, her, hiç, hic, şey, şimdi, artık, hala, hâlâ, henüz,
	bile, sadece, olarak, olan, oldu, olduğu, olması, olsun, olur, oluyor, ise, idi,
	diye, göre, iyi, güzel, kötü, yeni, büyük, küçük, gün, gündür, ay, hafta, merhaba, selam,
	günler, iyi, lütfen, lutfen, teşekkür, tesekkur, teşekkürler, ederim, ediyorum,
	istiyorum, ettim, aldım, geldi, gelmedi, yapın, bugün, dün, tam, hem, ürün, yine, zaten

# --- not read, only told apart ------------------------------------------------------

language uk
@words: і, й, та, в, у, не, на, я, що, він, вона, вони, воно, з, із, зі, як, а, то, все, так,
	його, її, але, ти, ви, за, би, б, по, тільки, лише, мені, було, ось, від, мене, ще, ні,
	немає, про, йому, тепер, коли, навіть, ну, чи, якщо, вже, або, бути, був, була, були,
	до, вас, вам, нас, нам, ми, для, де, це, цей, ця, ці, мій, моя, мої, моє, дуже, ніж,
	при, без, під, теж, також, потім, себе, раз, тут, там, чому, скільки, який, яка, яке,
	які, можу, можна, треба, потрібно, є, буде, вітаю, добрий, день, доброго, дня, привіт,
	будь, ласка, дякую, добре, погано, поки, зараз, сьогодні, вчора, після, через, більше,
	хочу, нічого, замовлення, посилка, товар, прийшов, прийшло, відправили, гроші, якість,
	розмір, дякуємо, отримав, отримала, отримали, продавець, продавцю, продавця,
	рекомендую, швидко, швидка, якісний, якісна, якісно, гарний, гарна, гарно, чудово,
	чудовий, тканина, колір, пошта, пошті, прийшла, прийшли, прийшов, працює, зламався,
	зламалась, пошкоджена, великий, маленький, менший, більший, кошти, повернення,
	повернути, чекаю, очікую, задоволена, задоволений, сподобалось, сподобався, подобається,
	опису, відповідає, замовив, замовила, замовляв, замовляла, купував, купувала, трохи,
	поганий, погана, погано, погані, жахливий, жахлива, жахливо, нормальний, нормальна,
	нормально, ідеально, ідеальний, відмінно, відмінний, відмінна, чудова, класний,
	класна, дешевий, дорогий, чорний, білий, червоний, тонкий, тонка, короткий, коротка,
	працюють, працювати, навушники, спочатку, взагалі, нажаль, жаль, зрозуміло, спасибі,
	зламаний, пошкоджений, схоже, схожий, відправка, відправлення, звук, упаковка,
	доставка, коробка, магазин, екран, зарядка, батарея, сукня, куртка, футболка, чохол,
	посилку, посилки, замовленням, купив, купила, беріть, раджу

language be
@words: і, у, ў, не, на, я, што, ён, яна, яны, з, са, як, а, гэта, усё, так, яго, яе, але,
	ты, вы, за, бы, па, толькі, мне, было, ад, мяне, яшчэ, няма, калі, ці, ужо, або,
	быў, была, былі, для, дзе, гэты, мой, мая, вельмі, без, таксама, потым, тут, там,
	чаму, колькі, які, якая, магу, можна, трэба, ёсць, дзень, калі, ласка, дзякуй, добры

language bg
@words: и, в, във, не, на, аз, че, той, тя, те, то, с, със, как, а, но, да, ти, към, при, ли,
	за, бих, по, само, ми, беше, ето, от, мен, още, няма, сега, кога, дори, ако, вече, или,
	нито, бъде, са, сте, сме, съм, е, до, вас, ви, нас, ни, ние, вие, къде, това, този,
	тази, тези, моят, моя, моята, моите, много, без, под, също, после, себе, тук, там,
	защо, колко, какъв, какво, който, която, които, мога, може, трябва, има, ще, здравейте,
	добър, ден, моля, благодаря, добре, лошо, днес, вчера, след, през, повече, искам,
	нищо, поръчка, поръчката, пратката, получих, стоката, пари, размер, качество

language mk
@words: и, во, не, на, јас, дека, тој, таа, тие, со, како, но, да, ти, кон, ли, за, би, по,
	само, ми, беше, од, мене, уште, нема, сега, кога, ако, веќе, или, се, сте, сум, е,
	до, вас, ви, ние, каде, ова, овој, оваа, мојот, мојата, многу, без, исто, потоа,
	тука, зошто, колку, што, кој, може, треба, има, ќе, здраво, ве, молам, благодарам

language sr
@words: и, у, не, на, ја, да, он, она, они, са, како, а, али, ти, к, ли, за, би, по, само,
	ми, било, од, мене, још, нема, сада, кад, када, ако, већ, или, је, су, сам, сте, смо,
	до, вас, вам, нас, где, ово, овај, ова, мој, моја, врло, веома, без, такође, овде,
	тамо, зашто, колико, шта, што, који, која, могу, може, треба, има, ће, здраво, дан,
	молим, хвала, добро, пошиљка, роба

language kk
@words: және, мен, бұл, бір, үшін, жоқ, бар, емес, өте, менің, сіз, сізге, қайда, қашан, неге,
	қалай, тауар, келді, келмеді, жақсы, рахмет, сәлеметсіз, бе, ма, ме, деп, тек, енді, әлі

language ca
@words: el, la, els, les, l, un, una, uns, unes, de, del, dels, d, al, als, a, en, amb, per,
	sense, i, o, però, que, quan, com, on, no, sí, jo, vostè, vosaltres, tu, ell, ella,
	em, m, meu, meva, meus, meves, seu, seva, això, aixo, aquest, aquesta, aquests, aquell, ja,
	encara, fins, molt, molta, molts, bé, bo, bona, més, mes, menys, malament, també,
	només, és, era, està, estan, estic, són, ser, ha, han, he, hi, hem, tinc, té, fa, fer,
	ve, vaig, va, vull, voldria, pot, poden, hola, bon, dia, bona, tarda, gràcies, perquè,
	tot, res, avui, ahir, després, abans, ara, quin, quina, qui, quant, sisplau, plau,
	comanda, paquet, arribat, rebut, talla, petit, diners, vos, ho, han

language gl
@words: o, a, os, as, un, unha, uns, unhas, de, do, da, dos, das, en, no, na, nos, nas, ao, por,
	polo, pola, para, con, sen, e, ou, pero, mais, que, cando, como, onde, non, si, eu,
	vostede, el, ela, eles, me, meu, miña, meus, miñas, seu, súa, iso, isto, este, esta,
	aquel, xa, aínda, ainda, ata, moi, moito, moita, ben, bo, boa, máis, menos, tamén, só,
	foi, é, era, está, están, estou, son, ser, ten, teño, tiña, fai, facer, vén, vou, vai,
	quero, quería, pode, poden, ola, bos, días, grazas, porque, todo, nada, hoxe, onte,
	despois, antes, agora, cal, quen, canto, favor, chegou, recibín, mercei, talla, pequeno,
	cor, diñeiro, devolver, pedido, paquete, envío, os, unha, dende

language ro
@words: și, si, in, în, la, de, cu, pe, pentru, din, fără, sau, dar, că, ca, să, sa, când,
	cand, cum, unde, nu, da, eu, tu, el, ea, noi, voi, ei, ele, dumneavoastră, mă, ma, îmi,
	imi, meu, mea, mei, mele, acest, această, aceasta, asta, acel, deja, încă, inca, până,
	pana, foarte, mult, multă, bine, bun, bună, mai, puțin, și, doar, numai, este, e, era,
	sunt, esti, a, am, ai, au, ați, fost, fi, avea, are, face, vine, merge, vreau, aș,
	dori, poate, puteți, pot, salut, ziua, mulțumesc, multumesc, tot, toate, nimic, azi,
	astăzi, ieri, după, dupa, înainte, acum, care, cine, cât, cat, vă, va, rog, coletul,
	colet, comanda, comandă, primit, ajuns, mare, mic, banii, produsul, calitate, mărimea

language cs
@words: a, i, v, ve, na, z, ze, do, od, po, za, pro, o, u, s, se, k, ke, před, při, pod, nad,
	bez, nebo, ale, že, aby, jak, kdy, kde, proč, co, kdo, zda, ne, ano, já, ty, on, ona,
	ono, my, vy, oni, mi, mně, mě, ti, tě, ho, jeho, její, ji, nám, nás, vás, vám, jich,
	jim, si, můj, moje, moji, svůj, to, ten, ta, ty, toho, té, tom, těch, už, ještě, stále,
	pořád, velmi, moc, dobře, dobrý, dobrá, více, méně, špatně, také, taky, jen, pouze, je,
	jsou, byl, byla, bylo, byly, být, jsem, jste, jsme, mám, má, mít, měl, bude, chci,
	chtěl, chtěla, může, mohu, prosím, den, dobrý, ahoj, děkuji, díky, protože, všechno,
	nic, dnes, včera, potom, teď, nyní, jaký, který, která, které, kolik, tady, tam, tak,
	objednávka, objednávku, zásilka, zboží, balík, přišlo, nepřišlo, peníze, velikost

language sk
@words: a, i, v, vo, na, z, zo, do, od, po, za, pre, o, u, s, so, sa, k, ku, pred, pri, pod,
	nad, bez, alebo, ale, že, aby, ako, kedy, kde, prečo, čo, kto, či, nie, áno, ja, ty,
	on, ona, ono, my, vy, oni, mi, mne, ma, ti, ho, jeho, jej, ju, nám, nás, vás, vám, ich,
	im, si, môj, moja, moje, svoj, to, ten, tá, tie, toho, tej, tom, už, ešte, stále,
	veľmi, dobre, dobrý, dobrá, viac, menej, tiež, len, iba, je, sú, bol, bola, bolo, boli,
	byť, som, ste, sme, mám, má, mať, mal, bude, chcem, chcel, chcela, môže, môžem,
	prosím, deň, ahoj, ďakujem, pretože, všetko, nič, dnes, včera, potom, teraz, aký,
	ktorý, ktorá, ktoré, koľko, tu, tam, tak, objednávka, zásielka, tovar, balík, prišiel,
	prišlo, neprišiel, peniaze, veľkosť

language hr
@words: i, u, ne, na, ja, da, on, ona, oni, sa, s, kako, a, ali, ti, k, li, za, bi, po, samo,
	mi, bilo, od, mene, još, nema, sada, kad, kada, ako, već, ili, je, su, sam, ste, smo,
	do, vas, vam, nas, gdje, gde, ovo, ovaj, ova, moj, moja, moje, vrlo, jako, bez,
	također, takođe, ovdje, ovde, tamo, zašto, koliko, što, šta, koji, koja, koje, mogu,
	može, treba, ima, će, bok, zdravo, dan, dobar, molim, hvala, dobro, paket, pošiljka,
	narudžba, roba, stigao, stigla, stiglo, novac, veličina, jer, nije, nisam, nisu, sve

language sl
@words: in, v, na, z, s, za, do, od, po, pri, pod, nad, brez, ali, pa, da, kako, kdaj, kje,
	zakaj, kaj, kdo, ne, ja, jaz, ti, on, ona, mi, vi, oni, me, mene, ga, jo, nam, nas,
	vas, vam, jih, se, si, moj, moja, moje, to, ta, te, tega, že, še, zelo, dobro, več,
	manj, tudi, samo, je, so, bil, bila, bilo, sem, ste, smo, imam, ima, bo, želim, lahko,
	prosim, dan, pozdravljeni, hvala, ker, vse, nič, danes, včeraj, potem, zdaj, kateri,
	koliko, tukaj, tam, tako, naročilo, paket, pošiljka, prispel, denar, velikost, nisem, ni

language hu
@words: a, az, és, egy, nem, hogy, van, volt, de, ha, meg, is, csak, már, még, mint, vagy,
	el, ez, azt, ezt, én, te, ő, mi, ti, ők, nekem, engem, önök, ön, nagyon, jó, rossz,
	több, kevés, kell, lehet, lesz, lett, vagyok, vannak, nincs, hol, mikor, miért, hogyan,
	mi, ki, mennyi, melyik, minden, semmi, ma, tegnap, után, előtt, most, itt, ott, így,
	üdvözlöm, szia, kérem, köszönöm, jó, napot, csomag, rendelés, megérkezett, érkezett,
	pénz, méret, termék, kaptam, vettem, kérek, szeretném, mert, amit, ami, nélkül, pedig

language sv
@words: och, i, att, det, som, en, ett, på, är, av, för, med, till, den, har, de, inte, om,
	jag, men, var, sig, så, vi, från, ni, du, han, hon, min, mitt, mina, er, era, mig,
	mej, dig, kan, ska, skulle, vill, vara, hade, när, där, här, varför, hur, vad, vem,
	vilken, mycket, bra, dålig, mer, mindre, också, bara, redan, ännu, fortfarande, aldrig,
	nu, då, efter, före, utan, eller, hej, tack, snälla, vänligen, paket, beställning,
	beställde, fått, kommit, pengar, storlek, varan, ingen, inget, allt, inga, idag, igår

language da
@words: og, i, at, det, som, en, et, på, er, af, for, med, til, den, har, de, ikke, om, jeg,
	men, var, sig, så, vi, fra, i, du, han, hun, min, mit, mine, jeres, mig, dig, kan,
	skal, skulle, vil, være, havde, når, hvor, der, her, hvorfor, hvordan, hvad, hvem,
	hvilken, meget, god, godt, dårlig, mere, mindre, også, kun, allerede, endnu, stadig,
	aldrig, nu, da, efter, før, uden, eller, hej, tak, venligst, pakke, pakken, bestilling,
	bestilte, fået, modtaget, kommet, penge, størrelse, varen, ingen, intet, alt, dag

language no
@words: og, i, å, at, det, som, en, et, ei, på, er, av, for, med, til, den, har, de, ikke,
	om, jeg, men, var, seg, så, vi, fra, dere, du, han, hun, min, mitt, mine, deres, meg,
	deg, kan, skal, skulle, vil, være, hadde, når, hvor, der, her, hvorfor, hvordan, hva,
	hvem, hvilken, veldig, bra, god, dårlig, mer, mindre, også, bare, allerede, ennå,
	fortsatt, aldri, nå, da, etter, før, uten, eller, hei, takk, vennligst, pakke, pakken,
	bestilling, bestilte, fått, mottatt, kommet, penger, størrelse, varen, ingen, alt, dag

language fi
@words: ja, on, ei, se, että, en, hän, oli, mutta, ovat, kun, niin, kuin, mitä, minä, sinä,
	me, te, he, tämä, tuo, minun, teidän, jos, tai, myös, vain, jo, vielä, nyt, sitten,
	ole, olen, olla, ollut, voi, voin, hyvä, huono, todella, erittäin, missä, milloin,
	miksi, miten, kuka, kaikki, mitään, tänään, eilen, jälkeen, ennen, ilman, hei, kiitos,
	paketti, tilaus, tilasin, saapunut, tullut, saanut, rahat, koko, tuote, mikä, joka

language et
@words: ja, on, ei, see, et, ta, oli, aga, kui, nii, mis, mina, ma, sina, meie, te, nad,
	minu, mu, teie, või, ka, ainult, juba, veel, nüüd, siis, ole, olen, olla, olnud, võib,
	saab, hea, halb, väga, kus, millal, miks, kuidas, kes, kõik, midagi, täna, eile, pärast,
	enne, ilma, tere, aitäh, palun, pakk, tellimus, tellisin, saabunud, tulnud, raha, suurus

language lv
@words: un, ir, nav, ka, es, tu, viņš, viņa, mēs, jūs, viņi, tas, tā, šis, šī, bet, ja, vai,
	arī, tikai, jau, vēl, tagad, tad, būt, bija, esmu, var, varu, labs, labi, slikti, ļoti,
	kur, kad, kāpēc, kā, kas, viss, neko, šodien, vakar, pēc, pirms, bez, ar, par, uz, no,
	pie, mans, mana, man, sveiki, labdien, paldies, lūdzu, paka, sūtījums, pasūtījums,
	nauda, izmērs, prece, saņēmu, atnāca

language lt
@words: ir, yra, ne, nėra, kad, aš, tu, jis, ji, mes, jūs, jie, tai, šis, ši, bet, jei, ar,
	taip, pat, tik, tiktai, jau, dar, dabar, tada, būti, buvo, esu, gali, galiu, geras,
	gerai, blogai, labai, kur, kada, kodėl, kaip, kas, viskas, nieko, šiandien, vakar, po,
	prieš, be, su, apie, ant, iš, prie, mano, man, sveiki, laba, diena, ačiū, prašau,
	siunta, siuntinys, užsakymas, pinigai, dydis, prekė, gavau, atėjo

language sq
@words: dhe, në, të, e, i, një, nuk, është, për, me, nga, që, se, si, kur, ku, pse, çfarë, kush,
	unë, ti, ai, ajo, ne, ju, ata, im, ime, mua, por, ose, nëse, edhe, vetëm, tani, shumë,
	mirë, keq, kam, ka, keni, jam, janë, ishte, përshëndetje, faleminderit, ju, lutem,
	pako, porosia, ardhur, paratë

language id
@words: dan, yang, di, ke, dari, ini, itu, untuk, dengan, tidak, tdk, ga, gak, nggak, saya,
	aku, kamu, anda, dia, kami, kita, mereka, ada, adalah, akan, sudah, sdh, belum, bisa,
	juga, atau, tapi, tetapi, karena, jika, kalau, hanya, masih, lagi, sangat, sekali,
	baik, bagus, jelek, banyak, lebih, kurang, mana, kapan, kenapa, mengapa, bagaimana,
	apa, siapa, berapa, semua, hari, kemarin, setelah, sebelum, sekarang, halo, terima,
	kasih, tolong, mohon, barang, paket, pesanan, pesan, sampai, uang, ukuran, produk, nya

language tl
@words: ang, ng, sa, na, ako, ko, ikaw, ka, mo, siya, niya, kami, namin, tayo, kayo, nyo, sila,
	ito, iyon, yung, po, opo, hindi, di, oo, wala, may, mayroon, pa, lang, din, rin, naman,
	pero, kasi, dahil, kung, kapag, saan, kailan, bakit, paano, ano, sino, magkano, maganda,
	pangit, salamat, dumating, natanggap, ulit, mga, nga, ba, at, para, nang

language vi
@words: và, là, của, có, không, tôi, bạn, em, anh, chị, được, cho, với, này, đó, các, những,
	một, trong, ở, đã, chưa, rồi, vẫn, còn, rất, quá, nhưng, thì, mà, nếu, khi, đâu, nào,
	sao, gì, ai, bao, nhiêu, hàng, sản, phẩm, đơn, giao, nhận, tiền, xin, chào, cảm, ơn,
	đẹp, tốt, xấu, mình, shop, nên, lại, vì, ra

language az
@words: və, bir, bu, o, da, də, ilə, üçün, amma, ancaq, və, ya, çox, daha, kimi, qədər, sonra,
	əvvəl, deyil, yox, var, bəli, xeyr, mən, sən, biz, siz, mənə, məni, mənim, sizə, sizin,
	nə, niyə, harada, haçan, necə, hər, heç, şey, indi, hələ, olan, oldu, yaxşı, gözəl,
	pis, salam, zəhmət, olmasa, təşəkkür, edirəm, məhsul, gəldi, gəlmədi, sifariş
