# replyd lexicon: Polish. The format is in replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# Endings change with case and gender: stems (paczk*) stand for all of them.

language pl
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same nie = nei, ni, niee
@same paczka = paczki, paczkę, paczke, paczce, paczką, pączka, przesyłka, przesyłki, przesyłkę, przesylke, przesyłce, przesyłką, pakunek, paczek
@same zamowienie = zamówienia, zamówieniu, zamówieniem, zamówień, zamowienia, zamuwienie, zlecenie
@same zamowilem = zamówiłam, zamówiliśmy, zamówione, zamówiony, zamówiona, zamawiałem, zamawiałam, zamówić, zamawiam, zamówil, zamowione, kupiłem,
	kupiłam, kupiliśmy, kupione, kupiony, kupilem, kupilam, kupiono, zamówiłe, zamawialem
@same towar = towaru, towarem, towary, towarów, produkt, produktu, produkty, produktem, artykuł, artykułu, przedmiot, przedmiotu, rzecz, rzeczy, wyrób
@same dotarla = dotarł, dotarło, dotarły, dotrze, dotrą, doszła, doszedł, doszło, doszły, dojdzie, przyszła, przyszedł, przyszło, przyszły, przyjdzie,
	przyszedl, przyszla, dotarl, dotarlo, dotarly, dotrzeć, dojść, przyszlo, doszlo, dszlo
@same otrzymalem = otrzymałam, otrzymałem, otrzymano, otrzymać, otrzymam, otrzymaliśmy, dostałem, dostałam, dostaliśmy, dostalem, dostalam, dostać, dostanę,
	otrzymane, odebrałem, odebrałam, otrzymała, odebrać, otrzymal
@same dostarczono = dostarczona, dostarczony, dostarczone, dostarczyć, dostarczyli, doręczono, doręczona, doręczone, doręczony, doręczyć, dostarczenia
@same wyslano = wysłano, wysłali, wysłał, wysłała, wysłane, wysłany, wysłana, wysłaliście, wyślijcie, wysłać, wyślecie, przysłali, przysłano, przysłał,
	przysłaliście, przysłane, przyślijcie, przysłać, wysyłacie, nadano, nadana, nadane, wysłaliście, odesłali, wyslac, wyslali, przyslali, wysyła, wysyłają
@same wysylka = wysyłka, wysyłki, wysyłkę, wysylke, wysyłce, wysyłką, dostawa, dostawy, dostawę, dostawe, dostawie, dostawą
@same czekam = czekamy, czekać, czekałem, czekałam, czeka, oczekuję, oczekuje, czekanie, czekalem, czekam
@same dziala = działa, działają, dzialaja, działał, działała, działało, działać, dzialac, dziala, działanie, działający, działająca
@same laduje = ładuje, ładują, ładować, ladowac, naładować, ładowania, ładowanie, ladowania, ladują
@same swieci = świeci, świecą, zapala, włącza, włączają, uruchamia, wlacza, włączyć, uruchomić
@same zepsuty = zepsuta, zepsute, zepsuło, zepsuł, zepsuła, popsuty, popsuta, popsute, popsuł, popsuło, psuje, zepsuly, zepsuć, awaria
@same uszkodzony = uszkodzona, uszkodzone, uszkodzonej, uszkodzoną, uszkodzenie, uszkodzenia, uszkodzonego, zniszczony, zniszczona, zniszczone, zniszczoną,
	uszkodzon, pognieciony, pogniecione, pognieciona, zgniecione, zgnieciony, zgnieciona, pogniecionym, pogniecione, poszarpany
@same zlamany = złamany, złamana, złamane, połamany, połamana, połamane, pęknięty, pęknięta, pęknięte, pękło, pękła, pękł, pęka, rozbity, rozbita, rozbite,
	stłuczony, stłuczona, stłuczone, rozpadł, rozpadła, rozpadło, rozpada, rozleciał, rozleciało, rozleciała, odpadł, odpadła, odpadło
@same podarty = podarta, podarte, rozdarty, rozdarta, rozdarte, rozerwany, rozerwana, porwany, porwana, dziurawy, dziurawa, dziura, dziury, rozpruty,
	rozpruta, rozpruło, rozdarcie, pruje, prują
@same wadliwy = wadliwa, wadliwe, wada, wady, wadę, defekt, defekty, usterka, usterki, usterkę, felerny, felerna, niesprawny, niesprawna, niesprawne
@same plama = plamy, plamę, poplamiony, poplamiona, poplamione, zaplamiony, plamami
@same brudny = brudna, brudne, zabrudzony, zabrudzona, zabrudzone, ubrudzony, brud
@same jakosc = jakość, jakości, jakoscią, jakością, jakosci
@same slaby = słaby, słaba, słabe, słabej, słabiutka, slaba, slabe, słabiutki, słabych, kiepski, kiepska, kiepskie, kiepskiej, marny, marna, marne, marnej, lichy,
	licha, niska, niskiej, niską, najgorsza, najgorszej, nędzna, mizerna
@same tandeta = tandetny, tandetna, tandetne, chłam, badziewie, badziew, badziewny, badziewna, szajs, gówno, śmieć, śmieci, syf, dno, lipa, porażka, porazka,
	masakra, tragedia, złom, szmelc, dziadostwo, bubel, tandetę
@same okropny = okropna, okropne, straszny, straszna, straszne, fatalny, fatalna, fatalne, beznadziejny, beznadziejna, beznadziejne, koszmar, tragiczny, tragiczna,
	tragiczne, dramat, dramatyczny, koszmarny
@same rozczarowany = rozczarowana, rozczarowanie, zawiedziony, zawiedziona, zawód, zawiodłem, zawiodłam, niezadowolony, niezadowolona
@same oszustwo = oszust, oszuści, oszukany, oszukana, oszukali, oszukaliście, oszustwa, złodziej, złodzieje, naciągacz, naciągacze, scam, wyłudzenie, przekręt, kant, ściema
@same zly = zły, zła, złe, złego, złej, niewłaściwy, niewłaściwa, niewłaściwe, nieprawidłowy, nieprawidłowa, nieprawidłowe, błędny, błędna, błędne
@same inny = inna, inne, innego, innej, inną, innym, odmienny, inaczej
@same pomylka = pomyłka, pomyłki, pomyliliście, pomylili, pomylono, pomyłkę, pomylony, pomylone, pomyłkowo, omyłkowo, pomyliłem, pomyliłam, błąd, bład
@same rozmiar = rozmiaru, rozmiary, rozmiarze, rozmiarem, rozmiarówka, rozmair, numeracja
@same kolor = koloru, kolory, kolorze, kolorem, odcień, barwa
@same model = modelu, modele, wersja, wersję, fason
@same maly = mały, mała, małe, małych, malutki, malutka, malutkie, malutka, mniejszy, mniejsza, mniejsze, ciasny, ciasna, ciasne, wąski, wąska, wąskie,
	krótki, krótka, krótkie, mini, mikroskopijny, obcisła
@same duzy = duży, duża, duże, większy, większa, większe, wielki, wielka, wielkie, szeroki, szeroka, szerokie, długi, długa, długie, ogromny, ogromna, luźny, luźna, luźne
@same zwrot = zwrotu, zwroty, zwrotem, zwrócenie
@same zwrocic = zwrócić, zwróćcie, zwrócicie, zwróciłem, zwróciłam, zwrócono, oddać, oddajcie, odesłać, odesłałem, odesłałam, odsyłam, zwracam, zwrócony, oddacie, zwrocili, zwrócili
@same pieniadze = pieniądze, pieniędzy, pieniedzy, kasa, kasę, kase, gotówka, środki, środków, forsa, kwota, kwotę, hajs, pieniążki
@same anulowac = anulować, anuluj, anulujcie, anulowanie, anulowane, anulowano, anuluję, odwołać, odwołanie, zrezygnować, rezygnuję, rezygnacja, rezygnuje, anulowania, anulacja
@same wymiana = wymiany, wymianę, wymienić, wymienicie, wymieńcie, wymienic, zamienić, zamiana, zamianę, wymiane, wymieni
@same spor = spór, sporu, spory, sporem
@same reklamacja = reklamacji, reklamację, reklamacje, reklamować, zareklamować, reklamuje, reklamacją
@same clo = cło, cła, celny, celnej, celna, celne, cłem, celnym, celnego, oclenie, ocleniu, celników, clenie
@same podatek = podatku, podatki, vat, vatu, podatkiem
@same zaplacic = zapłacić, zapłaciłem, zapłaciłam, zapłaciliśmy, płacić, place, płacę, zapłacone, opłacone, opłaciłem, opłaciłam, dopłacić, dopłaty, dopłata, opłata, opłaty, opłatę, zapłata
@same platnosc = płatność, płatności, płatnością, platnosci, płatnośc
@same adres = adresu, adresem, adresie, adresy, ades
@same brak = brakuje, brakujący, brakująca, brakujące, brakowało, brakuja, zabrakło, brakujących, brakują
@same pusty = pusta, puste, pustą, pustej, pustego
@same podrobka = podróbka, podróbki, podróbkę, podrobiony, podrobiona, falsyfikat, fałszywy, fałszywa, fake, nieoryginalny, nieoryginalna, nieoryginalne
@same super = świetny, świetna, świetne, świetnie, rewelacja, rewelacyjny, rewelacyjna, rewelacyjne, doskonały, doskonała, doskonałe, wspaniały, wspaniała, wspaniałe, extra, ekstra,
	perfekcyjny, perfekcyjnie, idealny, idealna, idealne, idealnie, bomba, mega, genialny, fantastyczny, znakomity, cudowny, cudowna, cudowne, wow, rewelacyjnie, petarda, sztos
@same dobry = dobra, dobre, dobrze, dobrej, dobrego, dobrym, niezły, niezła, niezłe, dobrą, nienajgorszy
@same ladny = ładny, ładna, ładne, ładnie, piękny, piękna, piękne, pięknie, śliczny, śliczna, śliczne, fajny, fajna, fajne, fajnie, spoko, ladnie, uroczy
@same zadowolony = zadowolona, zadowoleni, zadowalający, zadowalająca, usatysfakcjonowany, szczęśliwy, szczęśliwa, zadowolenie
@same szybko = szybka, szybki, szybkie, błyskawiczna, błyskawicznie, ekspresowo, ekspresowa, expresowo, szybciutko, sprawnie
@same zgodny = zgodna, zgodne, zgodnie, zgodność
@same polecam = polecić, polecamy
@same dziekuje = dziękuję, dzięki, dziekuje, dziękuje, dziękujemy, podziękowania, dzieki
@same opoznienie = opóźnienie, opóźnienia, opóźniona, opóźniony, opuzniona, opuźniona, spóźniona, spóźnia, opóźnia, opóźnieniem
@same faktura = faktury, fakturę, fakture, fakturą, rachunek, paragon
@same dzien = dni, dnia, dniu, dniach
@same tydzien = tygodni, tygodnie, tygodniu, tygodnia
@same miesiac = miesiąca, miesiące, miesięcy, miesiącu
@same sprzedawca = sprzedawcy, sprzedawcą, sprzedający, sprzedającego, sklep, sklepu
@same zdjecie = zdjęcie, zdjęcia, zdjęciu, zdjęciach, zdjęć, fotografia, fotka, obrazku, zdjeciu, foto
@same opis = opisu, opisem, opisie
@same prezent = prezentu, prezenty, upominek
@same sluchawka = słuchawka, słuchawki, słuchawek, słuchawkę, słuchawkach, sluchawki, słuchawce
@same dzwiek = dźwięk, dźwięku, dzwieku, głośnik

# --- groups -------------------------------------------------------------------------

@group goods: paczka, zamowienie, towar, list, sukienka, sukienki, sukienkę, buty, but, spodnie, koszulka, koszula, bluza, kurtka, płaszcz, spódnica, torba, torebka,
	plecak, zegarek, pierścionek, naszyjnik, bransoletka, kolczyki, etui, telefon, tablet, sluchawka, głośnik, ładowarka, kabel, bateria, lampa, lampka, światło, żarówka,
	zabawka, zabawki, lalka, dron, kamera, urządzenie, sprzęt, robot, odkurzacz, dywan, zasłona, zasłony, poduszka, wazon, kubek, butelka, nóż, książka, okulary, peruka, pasek,
	rękawiczki, czapka, kostium, piżama, perfumy, krem, pędzel, długopis, zestaw, drukarka, klawiatura, myszka, ekran, uchwyt, rower, krzesło, stół, projektor, prezent, wszystko,
	ono, ona, to
@group accessory: pasek, paska, śruby, śruba, śrubki, śrubek, ładowarka, ładowarki, kabel, kabla, kabelek, przewód, przewodu, adapter, zasilacz, pilot, pilota, instrukcja, instrukcji, bateria, baterii, pokrywka,
	guzik, guzika, haczyk, sznurówki, nóżka, nóżki, uchwyt, przyssawka, pokrowiec, filtr, pudełko, akcesoria, akcesorium, część, części, element, elementu, elementów, rączka, koło, kółko, kółka, klips, rysik, wtyczka,
	kaptur, wstążka, klucz, kluczyk, żarówka, rurka, nakrętka, woreczek, gwarancja, końcówki, końcówka, gumki
@group few: jeden, jedna, jedno, jedną, dwa, dwie, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, połowa, połowę, część, druga, drugi, drugiej, drugiego
@group carrier: dhl, dpd, inpost, ups, fedex, gls, poczta polska, kurier, kurierem, ems, express, paczkomat, paczkomatu, paczkomacie
@group praise: super, dobry, ladny, zadowolony, szybko, zgodny, polecam, dziekuje, solidny, wygodny, ok, warto
@group complaint: zepsuty, uszkodzony, zlamany, podarty, wadliwy, tandeta, okropny, rozczarowany, oszustwo, reklamacja, spor, brak, pusty, nie dotarla, nie otrzymalem, nie dziala,
	za maly, za duzy, podrobka, zwrot, pieniadze, plama, szkoda, niestety, problem, zly, zaginela, opoznienie, anulowac, slaby
@group fitwords: maly, duzy, rozmiar
@group cancelwords: anulowac, nie potrzebuje, nie chce, pomylka
@group invoicewords: nip, dane firmy, na firme, ksiegowosc
@group mine: moje zamowienie, moja paczka, zamowilem, otrzymalem, numer zamowienia, mojego zamowienia

# --- negation and questions ---------------------------------------------------------

@negate 2: nie, bez, ani, nigdy, zaden, żadnych, żadna, żadnego, brak
@negate 4: nie mówię, nie twierdzę, nie sądzę, nie myślę, mam nadzieję że nie
@negate 0: nie tylko, bez problemu, bez problemów, bez zarzutu, brak odpowiedzi, bez odpowiedzi, nie wiem, nie ma problemu, nie ma za co, nie mam zastrzeżeń, nic dodać

@question: czy, kiedy, gdzie, ile, jak, jaki, jaka, jakie, który, która, dlaczego, czemu, po co, co z, macie, można, mogę, możecie, proszę o informację, chciałbym wiedzieć,
	chciałabym wiedzieć, chciałem zapytać, chciałam zapytać, posiadacie, jest dostępny, jest możliwość

@words: ja, ty, on, ona, my, wy, oni, one, mnie, mi, mam, masz, ma, mamy, macie, mają, jest, są, był, była, było, były, będzie, być, jestem, się, sie, i, a, ale, oraz, lub, albo, że, ze, z,
	w, we, na, do, od, po, przez, przy, dla, za, pod, nad, o, u, ten, ta, to, te, tego, tej, tym, tych, co, kto, jak, gdy, kiedy, gdzie, tak, nie, już, juz, jeszcze, tylko, bardzo, też, tez,
	także, więc, bo, ponieważ, może, mogę, można, proszę, prosze, pozdrawiam, dzień, dobry, witam, cześć, pan, pani, państwo, mój, moja, moje, wasz, wasza, wasze, swój, nasz, dziś, dzisiaj,
	wczoraj, jutro, teraz, potem, wcześniej, tutaj, tam, wszystko, wszystkie, nic, coś, każdy, bez, ponad, około, raz, razy, cena, cenę, ceny, złotych, zł, dwa, trzy, chcę, chciałbym,
	chciałabym, niestety, szkoda, zrobić, zobaczyć, sprawdzić, napisać, wiem, wie, mówi, powiedział, napisał, dużo, mało, więcej, mniej, trochę, całkiem, raczej, polska, polski

# ====================================================================================

[not_received]
@firm
2.6  (kiedy|gdzie) <3> (moja|moje|mój)? <1> (paczka|przesyłka|zamówienie|towar|rzeczy|zamówione)
2.6  (paczka|przesyłka|zamówienie) <3> (nadal|wciąż|ciągle|dalej|jeszcze) <2> (nie|brak|w drodze)
2.4  (minął|minęły|minęło|upłynął) <4> (a|i) <3> (nic|nie|paczki|dalej)
2.4  (ani śladu|śladu po|zero wiadomości|nie dojechała|nie dojechał|nie doszło)
3.4  nie <3> (dotarla|otrzymalem|dostarczono)
3.2  {goods} <4> nie <2> (dotarla|dostarczono|ma)
3.2  (nigdy|wciąż|ciągle|nadal|dalej|jeszcze|do dziś|dotąd) <1> nie <2> (dotarla|otrzymalem|dostarczono|mam)
3.0  czekam <3> {goods}
2.6  (wciąż|ciągle|nadal|dalej|jeszcze|cały czas) <1> czekam
2.2  czekam <3> (od|już|dzien|tydzien|miesiac)
3.2  gdzie <3> {goods}
3.0  co (się)? <2> (z|dzieje z) <2> {goods}
2.8  kiedy <5> (dotarla|otrzymalem|dostarczono|wysylka|wyslano)
2.6  (brak|bez|żadnej|żadnych) <2> (wiadomości|informacji|śladu)
2.8  (zaginela|zaginęła|zaginął|zgubiona|zgubiono|zgubili|zgubiła|przepadła|zniknęła) <3> {goods}?
3.0  {goods} <3> (zaginela|zaginęła|zaginął|zgubiona|zniknęła|przepadła)
2.8  (status|pisze|widnieje|oznaczono|oznaczona|pokazuje|według|jako) <4> dostarczono
3.0  dostarczono <5> (ale|a) <5> (nie|nic|brak)
2.6  (śledzenie|tracking|numer|śledzenia|status) <5> (nie|brak|stoi) <3> (działa|dziala|zmienia|zmienił|rusza|aktualizuje|istnieje|aktualizacji|zmian|miejscu)?
2.2  (utknęła|utknął|stoi|stoją|zatrzymana) <3> (w|na|od|chinach|miejscu|magazynie)
2.2  opoznienie
2.4  (termin|czas) <3> (wysylka|dostawy) <4> (minął|przekroczony|upłynął|długi|duzy)
2.2  (miała|miał|miało|powinna|powinien|powinno) <2> (dotarla|być|dojść|dotrzeć)
2.0  (nic|nadal nic|wciąż nic) <2> (dotarla|nie ma|otrzymalem)
2.0  (pusta skrzynka|w skrzynce nic|awizo)
1.6  (miesiac|tydzien|dzien) <3> (nic|nie ma|czekam)
1.2  paczka
1.0  wysylka
2.2  (potrzebuje|potrzebny|potrzebna|potrzebne|musze miec) <4> (przed|na|do) <2> (slub|slubem|urodziny|swieta|sobota|sobote|wesele|komunie|wyjazdem)
2.2  (wciaz|nadal|ciagle|jeszcze|dalej) <3> w chinach
2.8  (minelo|minal|mija|juz|od|czekam) <2> (<number>|dwa|trzy|kilka|miesiac|tydzien) (dni|tygodni|tygodnie|miesiac|miesiace|tydzien) <5> (nic|nie|czekam|brak)
2.6  (paczka|przesylka|zamowienie) <3> (zaginela|zginela|zgubiona|zagubiona|przepadla)
2.4  (termin|data) <5> (minal|minela|przekroczony|uplynal)
-3.2 nie <3> otrzymalem <3> (zwrot|odpowiedz|odpowiedzi|pieniadze|wiadomosci|wiadomości|maila|faktura|kodu|informacji|potwierdzenia|kontaktu)
-3.0 nie <3> (otrzymalem|dotarla) <3> (właściwy|wszystko|wszystkie|całe|całość|reszta|reszty|drugi|drugiej|druga|tego|ten|kolor|rozmiar)
-2.6 (wysylka|dotarla|paczka|otrzymalem) <3> (szybko|super|dobry|na czas|przed czasem|w terminie|zgodny|cała|w całości|bez problemu|ladny)
-2.4 {goods} <3> (dotarla|otrzymalem) <4> (uszkodzony|zepsuty|zlamany|podarty|pusty|wadliwy|za)
-2.4 (w końcu|wreszcie|już) (dotarla|otrzymalem)
-2.2 (dotarla|otrzymalem) <3> (uszkodzony|zepsuty|zlamany|wadliwy)
-2.0 nie <2> (oczekiwałem|oczekiwałam|testowałem|sprawdzałem|sprawdzałam)
-3.0 kiedy <4> (zwrot|pieniadze|zwrotu|srodki|faktura|fakture)
-2.6 numer <3> <number>
-3.0 (odeslalem|odeslalam|zwrocilem|zwrocilam) <9> nie <3> (pieniadze|zwrotu|srodkow)
-2.6 (clo|cle|celny|celnym|celnego) <6> dokument*

[quality]
2.6  (po|już po) <2> (dniu|dniach|tygodniu|miesiącu|kilku|pierwszym|jednym|dwóch) <5> (zepsuł|zepsuła|przestał|przestała|rozpadł|pękł|odpadł|nie działa|padł|padła|się)
2.4  (rozczarowany|rozczarowana|zawiedziony|zawiedziona|słabizna|słabo|marnie|byle jak|byle jaki|byle jakie|tandetnie|tandetne|kiepsko|źle wykonany)
2.2  (brzydki|brzydka|brzydkie|sztywne|gryzie|drapie|elektryzuje|mechaci)
3.0  nie <2> (dziala|laduje|swieci|grają|gra|łączy|łączą|trzyma|trzymają|zamyka|klei|tnie|kręci|paruje|parują|reaguje|słychać|świeci|zapala|drukuje|pasują|utrzymuje)
2.8  (przestał|przestała|przestało|przestały) <3> (dziala|świecić|ładować|grać)
2.8  (dziala|gra|laduje|działa) <1> (tylko|jedna|jeden|słabo|źle|krótko)
2.6  (jedna|prawa|lewa|jeden) <2> (sluchawka)? <2> nie
2.8  zepsuty
2.8  uszkodzony
2.8  zlamany
2.8  podarty
2.8  wadliwy
2.4  (porysowany|porysowana|porysowane|rysa|rysy|wygięty|wygięta|krzywy|krzywa|krzywe|zardzewiały|zardzewiała|rdza|spleśniały|pleśń|przeterminowany|przeterminowana|spalony|spalona|stopiony|spuchnięta|przecieka|cieknie|wycieka|wyblakły|farbuje|odkleja|odkleił|odkleiła|odkleja się|łuszczy|mechaci|odkształcony|wgnieciony|wgniecenie|bezużyteczny|bezużyteczne|nieprzydatny|zużyty|używany|używana)
3.0  (slaby|zly|okropny|tandeta|najgorszy|zerowa|kiepskiej) <2> jakosc
3.0  jakosc <4> (slaby|zly|okropny|tandeta|najgorszy|zerowa|pozostawia|nie|do niczego|przeciętna|rozczarowany|marna|taka sobie|wykonania)
2.6  (bez|brak|nie) <2> jakosc
2.6  tandeta
2.4  (okropny|slaby|gowniany|gówniana|żenada|wstyd|szkoda pieniadze|do wyrzucenia|do kosza|w koszu|wyrzuciłem|wyrzuciłam|wyrzucić|śmietnik|śmietnika)
2.0  (szkoda|strata|wyrzucone|stracone|zmarnowane) <3> (pieniadze|czasu)
2.0  rozczarowany
2.2  (bardzo|zbyt|za|strasznie) <1> (delikatny|delikatna|delikatne|kruchy|krucha|cienki|cienka|cienkie|lekki|sztywny|śliski|śliska|twardy|twarda|prześwitujący|cichy|głośny)
2.0  (delikatny|kruchy|cienki|cienka|cienkie|prześwitująca|prześwitujące|prześwituje|prześwitujący|śliska|śliskie|sztuczny|sztuczne|niewygodny|niewygodne|niewygodna)
2.2  (materiał|tkanina|plastik|tworzywo|wykonanie) <3> (cienki|slaby|zly|tani|okropny|tandeta|sztuczny|sztywny|przezroczysty|niskiej|niedbałe|niedbale|kiepskie)
2.4  (źle|niedbale|niechlujnie|krzywo) <1> (wykonany|wykonana|wykonane|uszyty|uszyta|uszyte|zrobiony|sklejony|zszyty|zapakowany)
2.4  (szwy|szew|nici|nitki) <3> (puszczają|krzywe|wystają|rozchodzą|puścił|puściły|nierówne)
2.6  (śmierdzi|śmierdzą|smród|cuchnie|brzydki zapach|zapach chemiczny|nieprzyjemny zapach|śmierdzący|zapach)
2.4  podrobka
2.4  nie <2> (oryginalny|oryginalna|oryginalne|oryginał)
2.2  (bateria|akumulator) <4> (slaby|krótko|trzyma|pada|wystarcza|starcza|rozładowuje|szybko|minut|godzin|nie)
2.2  (rozładowuje|rozładowują|rozladowuje|rozłącza|rozłączają|rozlaczaja|zacina|zawiesza|przerywa|trzeszczy|szumi|blokuje)
2.2  (dzwiek|ekran|obraz|mikrofon|obsługa|wyświetlacz) <4> (slaby|zly|okropny|tandeta|cichy|nie|głośny|nierówny|szumi|zniekształcony|czarny|do niczego|beznadziejny|gorszy|gorzej)
2.2  (nie) <1> (da się|można|mogę|idzie|udało się) <2> (włączyć|połączyć|ładować|używać|otworzyć|zamknąć|zamontować|zainstalować|sparować|podłączyć|nosić|swieci|laduje|korzystać|złożyć)
2.4  (przegrzewa|grzeje|parzy|wybuchł|wybuchła|iskrzy|zwarcie|niebezpieczny|niebezpieczne|pali się)
2.2  (po) <3> (użyciu|praniu|dzien|tydzien|miesiac|dniach|otwarciu) <5> (zepsuty|zlamany|nie|przestał|przestała|psuje|popsuty|blokuje)
2.0  nie <2> (warto|warte|wart|warta|nadaje|polecam|spełnia|kupujcie|kupować|kupować|zachwyca|podoba)
1.8  (nie polecam|odradzam|nigdy więcej|omijać|żałuję|przeciętny|przeciętna|przeciętne|średni|średnia|średnio|taki sobie|takie sobie|szału nie ma|bez szału|zwykły plastik)
2.2  (naprawić|naprawa|gwarancja|naprawy|gwarancji|serwis)
1.6  (szkoda|niestety)
1.6  problem <3> {goods}
2.2  (alergia|uczulenie|swędzi|podrażnienie)
2.0  (zabawka|gadżet) <2> (dla)? (dzieci|dziecka)
2.4  plama
2.6  (przyszlo|przyszla|przyszedl|dotarlo|dotarl|dotarla) (zepsute|zepsuty|zepsuta|uszkodzone|uszkodzony|polamane|popsute|zniszczone)
2.6  (wytrzymalo|wytrzymala|wytrzymal|wytrzymaly|dzialalo|dzialal|dzialala|dzialaly) <3> (dni|dzien|tydzien|tygodnie|tygodni|miesiac|godzine|godzin|minut)
2.6  (zlym|fatalnym|kiepskim|oplakanym|tragicznym) stanie
-2.8 nie <1> (uszkodzony|zepsuty|zlamany|wadliwy|podarty|ma wad|śmierdzi)
-2.6 (jakosc|dzwiek|bateria|materiał|wykonanie) <3> (dobry|super|ladny|wysoka|wysokiej|zadowalająca|zadowolony|w porządku|ok|przyzwoita|na poziomie)
-2.4 (dobry|super|ladny|wysoka|wysokiej|wysoką) <1> (jakosc|wykonanie)
-2.4 jakosc <2> (adekwatna|do ceny|ceny)
-2.4 (wysylka|śledzenie|strona|link|kod|płatność|platnosc|karta|numer) <3> nie <1> dziala
-2.2 (opakowanie|pudełko|karton|kartonik|koperta) <4> uszkodzony <6> (ale|całe|cały|środku|wszystko|zawartość)
-2.0 nie <1> (jest)? <1> (za|zbyt|taki|tak) (slaby|zly)
-2.4 (nic|zaden|zadne) nie <2> (uszkodzone|zepsute|rozbite|polamane|zniszczone)

[wrong_item]
2.8  (inny|inna|inne|niewłaściwy|niewłaściwą|zły|złą|złe) <2> (niż|od|dostałem|otrzymalem|przysłali|wysłali)
2.6  (zamawiałem|zamawiałam|zamówiłem|zamówiłam|chciałem) <5> (przyszedł|przyszła|przyszło|dostałem|dostałam|przysłali|wysłali|otrzymałem|przyszły)
2.6  (to) nie <1> (jest|są)? <1> (to|ten|ta|te) <2> (co|który|która|zamawiałem|zamówiłem)
2.4  (nie) <1> (zgadza|zgadzają|pokrywa) <1> się
2.4  (kompletnie|zupełnie|całkiem|całkowicie) <1> (inny|inna|inne|coś innego|nie to)
2.4  coś innego
3.2  (zly|inny|pomylony|niewłaściwy|nieodpowiedni) <1> (towar|rozmiar|kolor|model|paczka|etui|zamowienie|wzór|numer|rodzaj|część)
3.0  nie <2> (ten|ta|to|te|tego|tej) <2> (towar|rozmiar|kolor|model|co|który|etui|zamowilem|sluchawka|sukienka|same|sam|samo)
3.0  (otrzymalem|wyslano|dotarla) <4> (inny|zly|pomylony|zamiast|coś innego|nie to)
3.0  zamiast
3.0  (zamowilem|zamawiałem|chciałem|chciałam|miał być|miała być|miało być|wybrałem|wybrałam) <9> (otrzymalem|wyslano|dotarla|jest|a przyszło|to jest)
2.8  (pomylka|pomyliliście) <3> (wysylka|zamowienie|towar|rozmiar|kolor|model|paczka|etui|wyslano)?
3.0  nie <2> (zgodny|odpowiada|odpowiadają|przypomina)
3.0  nie <2> (jak|taki|taka|takie|wygląda) <2> (opis|zdjecie|zamowienie|w opisie|na zdjęciu|jak na)
3.0  niezgodn*
2.8  (inny) <3> (niż|od|na zdjęciu|zdjecie|opis|zamowilem|rzeczywistości)
2.6  (kolor|wzór|odcień) <4> (inny|zly|różni|nie|ciemniejszy|jaśniejszy|niezgodny|pomylony)
2.6  (zdjecie|opis) <5> (inny|różni|kłamie|nie|wprowadza|mylący|mylące|a w rzeczywistości|oszukuje)
2.8  w rzeczywistości <4> (inny|jest|jak|to|tandeta|slaby)
2.4  (wprowadza|wprowadzający) w błąd
2.4  nie <1> (pasuje|pasują) <2> (do|na) <2> (telefonu|modelu|iphone|samsung|iphone a|mojego|mojej)?
2.2  (niekompatybilny|nie jest kompatybilny|niekompatybilne)
2.2  to nie <1> (jest|są) <2> (to|te|ten|ta|silikon|oryginalne)
2.8  (przyslaliscie|wyslaliscie|przyszedl|przyszla|przyszlo|dostalem|dostalam) <4> (zamawialem|zamawialam|zamowilem|zamowilam|chcialem|mialo byc|mial byc) <3> (rozmiar|kolor|model|s|m|l|xl|xxl|xs)
2.8  (nie zgadza|niezgodny|niezgodne|niezgodna|nie zgodny|nie zgodne|inne niz|inny niz|inna niz) <3> (opis|opisem|opisie|zdjecie|zdjeciem|zamowieniem|zdjeciu)
2.8  (damski|damska|damskie|meski|meska|meskie|dzieciecy) <5> (zamawialem|zamawialam|zamowilem|zamowilam|chcialem) <2> (meski|meska|damski|damska|dorosly|meskie|damskie)
2.8  (przyszedl|przyszla|przyszlo|dostalem|dostalam|wyslali|wyslaliscie|przyslali) <3> (inny kolor|inny model|inny produkt|inny rozmiar|co innego|cos innego|zly kolor|zly rozmiar|zly model|zly produkt|niewlasciwy|inny towar)
2.8  (zamowilem|zamowilam|kupilem|kupilam|zamawialem|zamawialam) <4> a <2> (przyszedl|przyszla|przyszlo|dostalem|dostalam|wyslali|przyslali)
-2.6 (wybrałem|wybrałam|podałem|podałam|zamowilem) <2> (przez)? <1> (zly|pomylka|zły) <2> (adres|rozmiar|numer)
-2.4 zgodny <2> (opis|zamowienie|zdjecie|opisem)
-2.4 (zly|inny|błędny) <1> (adres|numer telefonu|numer domu)
-2.0 jak (w opisie|na zdjęciu) @without complaint
-2.0 zamiast (zwrotu|pomóc|odpowiedzieć)

[missing_item]
2.6  (brakuje|brak|nie było|zabrakło|nie znalazłam|nie znalazłem) <4> (w|jednego|jednej|drugiego|drugiej|części|elementu|sztuki|w paczce|w środku)
2.6  (dostałem|dostałam|przyszedł|przyszła|otrzymałem|przysłali) <2> (tylko|jedynie) <2> (jeden|jedną|jedna|dwa|dwie|połowę|część|1|2)
2.6  (zamiast) <1> (dwóch|trzech|dwu|pięciu|czterech|pary) <4> (jest|jeden|jedna|dostałem|przyszedł|przyszła)?
3.2  brak <3> ({accessory}|{few}|towar|jednego|jednej|w|rzeczy|sztuki|pary|mi|elementu|zamowienie|paczka)
2.6  brak
3.0  ({accessory}|towar|{few}) <3> brak
3.0  (bez|nie ma|nie było|nie dostałem|nie znalazłem) <2> {accessory}
3.2  (otrzymalem|dotarla|wyslano|było|była|jest) <2> tylko <2> ({few}|<number>|część|połowa|jedną|jedna)
3.2  tylko <1> ({few}|<number>) <3> (z|zamiast|sztuka|sztuki|sztuk|otrzymalem|dotarla|but|kolczyk|para)
3.0  ({few}|<number>) <2> zamiast <1> ({few}|<number>)
3.0  (zamowilem|zapłaciłem|miało być|powinno być) <3> ({few}|<number>) <8> (otrzymalem|dotarla|wyslano|jest|są|tylko) <3> (tylko|{few}|<number>)
2.8  (niekompletny|niekompletna|niekompletne|niepełne|niepełny|niekompletną|niepełna)
2.8  nie <3> (otrzymalem|dotarla|wyslano|ma) <2> (wszystkiego|wszystkie|wszystko|reszty|reszta|drugiej|drugiego|druga|całości|kompletu)
2.6  gdzie <2> (reszta|druga|drugi|{accessory})
2.8  (zapomnieliście|zapomniano|zapomnieli|zapomniałeś) <4> ({accessory}|włożyć|dołączyć|wyslano|dodać|o)
2.4  nie <1> (dołączono|dołączyli|zawiera|zawierało|było w środku|było w paczce)
2.2  (reszta|reszty) <3> (zamowienie|nie|towar|paczki)
3.0  (zamowilem|zamowilam|kupilem|kupilam|zaplacilem|zamowione) <2> <number> <6> (byly|byla|bylo|sa|tylko|przyszly|przyszla|przyszlo) <3> <number>
-2.6 brak <2> (odpowiedzi|kontaktu|jakosci|jakosc|reakcji|informacji|zwrotu|słów|problemów|zastrzeżeń|aktualizacji|zmian|wiadomości|możliwości|szacunku)
-2.4 bez <1> (problemu|problemów|zarzutu|zastrzeżeń|odpowiedzi|szału)
-2.4 nie <2> {accessory} <2> dziala

[empty_parcel]
3.6  (paczka|pudełko|koperta|karton|opakowanie|zamowienie|woreczek|pudełku|kopertę) <3> pusty
3.6  pusty <2> (paczka|pudełko|koperta|karton|opakowanie|woreczek|kopertę)
3.2  (otrzymalem|dotarla) <2> pusty
3.4  nic <2> (nie)? <1> (było|ma|w środku) <2> (w środku|w paczce|w kopercie|w pudełku)?
3.2  (w środku|w paczce|w kopercie) <2> (nic|nie ma|nie było|pusto)
2.8  (koperta|paczka|pudełko) bez (zawartości|towaru)
-3.0 (bateria|skrzynka|konto|koszyk|magazyn) <2> pusty
-2.4 nic nie <1> (uszkodzone|uszkodzony|zepsute|brakowalo|brakuje|popsute)

[returned_parcel]
@firm
3.4  (wróciła|wrócił|wróciło|odesłana|odesłano|zwrócona|zwrócono|wraca|zawrócona|cofnięta|odesłany) <3> (do)? <1> (nadawcy|nadawca|chin|sprzedawca|was)
3.2  (zwrot|powrót) do nadawcy
3.2  {goods} <4> (wróciła|wrócił|odesłana|odesłano|wraca|zwrócona|zawrócona|cofnięta)
2.8  (poczta|kurier|dhl|inpost|celny|clo) <4> (odesłał|odesłała|odesłano|zwrócił|zwróciła|cofnął|zwrocic)
2.4  (nieodebrana|nieodebrano|nie podjęto w terminie|niepodjęta|awizowana) <4> (wróciła|zwrot|zwrócona|nadawcy)
2.2  (wyślijcie|wysłać|wyslano) <2> (ponownie|jeszcze raz|drugi raz)
-3.2 (odesłałem|odesłałam|zwróciłem|zwróciłam|chcę|chciałbym|chciałabym|mogę|jak|gdzie) <4> (zwrocic|zwrot|odesłać|oddać)
-2.4 zwrot <2> (pieniadze|kosztów|towaru|środków)

[customs]
@firm
2.6  (opłata|opłaty|kwota|rachunek|wezwanie) <4> (urząd|celny|celno|importowa|podatek|vat|cło)
2.6  (paczka|przesyłka) <4> (w urzędzie|urzędzie celnym|odprawie|odprawy|clo)
2.4  (urząd celny|urzędzie celnym|agencja celna|kas|należności celne|opłaty celne|opłata celna)
3.2  (zaplacic|żądają|każą|zażądano|naliczono|naliczyli|dopłacić) <6> (clo|podatek|opłata celna)
3.2  (opłata|opłaty|opłatę|koszt|należności) <1> clo
3.0  (clo|podatek) <6> (zaplacic|naliczono|żądają|złotych|zl|euro)
2.6  (zatrzymana|zatrzymali|zatrzymano|utknęła|leży|stoi|zajęta|przetrzymywana) <4> clo
2.8  clo <5> (zatrzymana|zatrzymał|żąda|dokumentów|faktura|wymaga|przetrzymuje|odprawa)
2.6  (odprawa|odprawy|odprawę) <1> clo
2.4  clo
2.2  podatek @without invoicewords
3.0  (urzad celny|celny|celnym|celnego|odprawa) <6> (faktura|fakture|faktury|dowod|potwierdzenie|dokument|dokumentow)
3.0  (na|w) (cle|clo) <5> (dokument*|utknela|utknal|stoi|zatrzyman*|oplat*)
3.0  (utknela|utknal|zatrzyman*|stoi) <2> (na|w) (cle|celnym|clo)

[shipping_method]
3.0  (zaplacic|wybrałem|wybrałam|zamowilem) <5> (express|ekspres|dhl|kuriera|kurierem|priorytet|szybką|paczkomat|premium|{carrier})
2.8  (wyslano|dotarla|dostarczono|wysylka) <3> (inny|zwykłą|zwykła|zwykłym|ekonomiczną|statkiem|pocztą|listem|wolną|tańszą|niż|zamiast) <2> (pocztą|listem|kurierem|firmą|przewoźnikiem|sposobem|wysylka)?
2.8  (nie|zamiast) <2> {carrier}
2.8  (inny|zmiana|zmieniono|zly) <2> (przewoźnik|przewoźnikiem|kurier|kurierem|sposób dostawy|sposob wysyłki|forma wysyłki|metoda)
2.6  (sposób|metoda|forma|opcja) <1> wysylka
2.8  (koszt|koszty|opłata|opłatę) <2> (wysylka|przesyłki|dostawy) <5> (dodatkowy|dodatkowe|jeszcze|wysoki|zwrot|różnica|za co|dlaczego|ponownie|zaplacic)
2.8  (zaplacic|żądał|kazał|chciał|dopłacić) <5> (dodatkowo|dopłata|kurierowi|listonoszowi|przy odbiorze|za dostawę|za wysyłkę)
2.6  (kurier|listonosz|poczta) <4> (żądał|chciał|kazał|zażądał|pobrał) <3> (opłata|pieniadze|zaplacic|zaplacic)?
2.4  (darmowa|bezpłatna|darmową) (wysylka) <6> (zaplacic|ale|a|naliczono)
2.0  koszt* <1> wysylka
2.6  (doplata|doplacic|dodatkowa|dodatkowe|extra) <4> (przesylka|przesylke|dostawa|dostawe|kuriera|wysylka|wysylke)
2.6  (ekspres|ekspresowa|kurier|kurierska|priorytet) <6> (a|ale|zamiast) <4> (zwykla|poczta|list|ekonomiczna)
-2.2 ile <4> (wysylka|przesyłka)

[refund]
2.8  (oddajcie|zwróćcie|proszę o zwrot|żądam zwrotu|chcę zwrotu|domagam się zwrotu|kiedy zwrot|czekam na zwrot)
2.6  (kiedy|jak długo|ile) <3> (zwrot|pieniadze|środki|kasa) <4> (wrócą|dostanę|konto|oddacie|otrzymam|na konto)?
2.6  (pieniadze|kasa|środki|przelew zwrotny) <4> (nie|wróciły|na konto|oddane|zwrócone|z powrotem|wciąż)
2.6  (odzyskać|odzyskam|oddanie|zwrotu) <2> (pieniadze|kosztów|wpłaty|należności)
2.6  zwrot <2> pieniadze
2.8  zwrocic <3> pieniadze
2.0  zwrot
3.0  (chcę|chciałbym|chciałabym|proszę|prosze|żądam|oczekuję|czekam|domagam|poproszę|wnoszę) <5> (zwrot|zwrocic) <3> (pieniadze|kosztów|środków|pieniędzy)?
3.2  (nie|brak|nadal|wciąż) <4> zwrot <2> (pieniadze|środków)?
3.0  (kiedy|gdzie|co z) <4> (zwrot|pieniadze|moje pieniadze)
3.0  (oddajcie|oddać|odzyskać|zwróćcie|oddacie|zwrócicie) <3> pieniadze
2.4  (moje|moich) pieniadze
2.2  (rekompensata|rekompensaty|rekompensatę|odszkodowanie|zadośćuczynienie|rabat za)
2.4  kiedy <4> (zwrot|pieniadze|zwrotu)
2.6  (oddajcie|oddac|zwroccie) <2> (pieniadze|kase|moje)
2.8  (odeslalem|odeslalam|zwrocilem|zwrocilam|oddalem) <9> (nie|nadal nie|brak) <3> (pieniadze|zwrotu|kasy|srodkow)
2.8  (nie|nadal|jeszcze) <4> (zwrocono|zwrociliscie|oddali|oddaliscie|otrzymalem zwrotu|otrzymalam zwrotu|zwrotu)
2.8  (prosze|zadam|domagam sie|czekam|chcialbym|chcialabym|oczekuje) <4> (zwrot|zwrotu|oddanie) <2> (pieniedzy|srodkow|kwoty|kosztow|pieniadze)?
-2.4 nie <2> (chcę|potrzebuję|oczekuję) <3> zwrot
-1.8 (otrzymalem|dostałem) zwrot @without complaint
-1.8 (szkoda|strata|wyrzucone) <2> pieniadze
-2.6 zwrot <2> (do nadawcy|towaru)

[cancel]
3.0  anulowac <3> (zamowienie|zakup|moje|je|to|{goods})
2.8  anulowac
3.0  (chcę|chciałbym|chciałabym|proszę|prosze|mogę|jak|można|możecie) <4> anulowac
2.8  (zamowilem|zamowienie) <4> (przez pomyłkę|pomylka|przypadkiem|przypadkowo|niechcący)
2.6  (zamowilem|zaplacic) <4> (dwa razy|podwójnie|dwukrotnie|2 razy)
2.4  (już)? nie (potrzebuję|chcę|potrzebuje|chce) <3> (tego|towar|zamowienie|już)?
2.4  (nie wysyłajcie|proszę nie wysyłać|wstrzymać wysyłkę|wstrzymajcie)
2.2  (rozmyśliłem|rozmyśliłam|zmieniłem zdanie|zmieniłam zdanie)
2.4  nie chce <3> (odwolac|anulowac|zrezygnowac|zamowienia)
2.4  (odwolac|anulowac|wycofac) ?
-3.0 anulowac <3> (spor|subskrypcję|reklamacja|newsletter)
-2.2 nie <2> anulowac

[exchange]
2.8  wymiana
3.0  (chcę|chciałbym|chciałabym|proszę|mogę|czy|można|możliwa) <5> wymiana
2.8  (za|zbyt|bardzo|trochę|strasznie|o wiele za|dużo za|sporo) <1> (maly|duzy)
2.4  (maly|duzy) @alone
1.6  (maly|duzy)
2.6  rozmiar <3> (za|maly|duzy|nie pasuje|zly|zaniżony|zawyżony|nie zgadza|mniejszy|większy)
2.6  nie <1> (pasuje|pasują|mieści|mieszczą|wchodzi|wchodzą|leży)
2.4  nie <2> podoba
2.6  (inny|większy|mniejszy|maly|duzy) <1> (rozmiar|kolor|model)
2.8  (chcę|chciałbym|chciałabym|jak|mogę|gdzie|można|czy|proszę) <4> (zwrot|zwrocic|odesłać) <3> (towar|sukienka|buty|zamowienie|{goods})
2.6  (zwrot|zwrocic|odesłać) <2> (towar|towaru|buty|sukienka|produktu)
2.4  (adres|etykieta|formularz|procedura|koszt|warunki) <2> (zwrot|zwrotu)
2.2  (myślałem|myślałam|myslalem|spodziewałem|spodziewałam|myślałam że) <5> (duzy|maly)
2.2  (zamówcie|brać|bierzcie|zamawiać) <3> rozmiar <2> (duzy|maly|wiekszy)
-2.6 (maly|duzy) <2> (problem|minus|cena|wada|prezent|plus|gadżet|paczka|opóźnienie)
-2.4 rozmiar <2> (super|dobry|ok|zgodny|pasuje|odpowiedni)
-2.2 zwrot <3> (pieniadze|nadawcy|kosztów|środków)
-1.8 nie <2> (za|zbyt) (maly|duzy)
-2.0 dlugo <2> (szlo|szla|szedl|czekalem|czekalam|trwalo)

[address_change]
2.6  (podałem|podałam|wpisałem|wpisałam|wpisany) <3> (zły|błędny|stary|niepełny) <2> (adres|kod|numer)
2.6  (proszę|prosze|czy można|chciałbym|chciałabym) <3> (o)? <1> (zmianę|zmienić|poprawę|poprawić|aktualizację) <3> (adresu|adres|numeru|telefonu|danych)
2.4  (zmienił|zmieniłem|zmieniłam|zmiana) <2> (mi)? <1> (się)? <1> (adres|adresu)
3.0  (zmienić|zmiana|zmianę|poprawić|skorygować|zly|błędny|nowy|nowego|niepełny|stary|inny|pomyliłem|pomyliłam|korekta|nieprawidłowy|poprawka) <4> adres
3.0  adres <4> (zmienić|zmiana|zly|błędny|niepełny|nowy|poprawny|prawidłowy|właściwy|inny)
2.8  (przeprowadziłem|przeprowadziłam|przeprowadzka|przeprowadzki)
2.6  (wyslano|dostarczono) <4> (inny|nowy|ten) adres
2.6  (zmienić|zmiana|poprawić|zly|błąd|błędny) <3> (numer telefonu|telefon|nazwisko|odbiorcę|kod pocztowy|numer domu|imię|numeru domu|numer mieszkania)
1.2  adres
2.8  (numer|nr|mieszkanie|dom|kod) <4> <number> <2> nie <2> <number>
2.4  (poprawic|zmienic|skorygowac|poprawcie) <3> (adres|numer|kod pocztowy|telefon|nazwisko)
2.8  (wyslac|wyslijcie|dostarczyc|przeslac|nadac) <4> (inny adres|nowy adres|paczkomat|paczkomatu|do pracy|adres pracy)
2.6  (adres|adresie|kod pocztowy|telefon|nazwisko) <3> (zly|bledny|bledne|niepoprawny|niepelny|stary|pomylilam|pomylilem|zmienil)
2.8  (pomylilem|pomylilam|zapomnialem|zapomnialam|blednie|zle) <4> (adres|adresie|numer mieszkania|numer domu|kod pocztowy|numeru)
2.6  (zmiana|zmienic|zmiane|poprawic|poprawke|aktualizacja) <3> (adres|adresu|odbiorcy|telefonu)
-2.2 adres <2> (zwrotu|do zwrotu|mail|email|mailowy)

[payment]
3.0  (platnosc|karta|karty|kartą|przelew|paypal|blik|transakcja) <4> (odrzucona|odrzucono|nie|odmowa|błąd|nieudana|nie przeszła|zablokowana|nie działa|zawieszona)
3.0  nie <3> (mogę)? <1> (zaplacic|opłacić)
3.0  (zaplacic|pobrano|pobrało|obciążono|ściągnięto|ściągnęło|zapłacone) <4> (dwa razy|podwójnie|dwukrotnie|2 razy)
2.6  (podwójna|podwójne) <1> (platnosc|pobranie|obciążenie)
2.8  (proszę|prosze|potrzebuję|chcę|wystawić|otrzymalem|przesłać|poproszę|wyślijcie|wyslano|czy) <4> faktura
2.2  faktura
2.6  (zaplacic|pobrano|zapłacone) <6> (ale|a) <5> (nie|nieopłacone|niezapłacone|oczekuje)
2.4  (kod rabatowy|kupon|kod) <4> (nie|dziala|błąd|nieważny)
2.2  (sposób|forma|metoda) platnosc
2.0  platnosc
2.0  (przelew|blik|paypal|mastercard|visa|pobranie)
2.6  (pobrano|pobraliscie|obciazono|zaplacilem|zaplacilam|sciagneli) <4> (dwa razy|dwukrotnie|podwojnie|2 razy)
2.6  (prosze|potrzebuje|wystawic|przeslac|chcialbym) <3> (fakture|faktury|rachunek|paragon)
-2.2 (clo|podatek|wysylka) <4> zaplacic
-2.4 zwrot <2> pieniadze
-2.0 (sprawe|spor|reklamacja|zgloszenie) <4> paypal
-3.0 (urzad celny|clo|celny|celnym) <6> platnosc

[product_question]
2.8  (macie|czy macie|jest|są|dostępny|dostępna|dostępne|posiadacie|czy jest|sprzedajecie) <6> (rozmiar|kolor|model|na stanie|czarny|biały|niebieski|czerwony|inny|dla) ?
2.6  (dostępny|dostępna|dostępne|dostępność|na stanie|magazynie) ?
2.6  czy <5> (kompatybilny|wodoodporny|pasuje|oryginalny|zestawie|skóra|bawełna|nadaje|nowy|można prać|działa z|odpowiedni)
2.6  (jaki|jaka|jakie|który|ile) <3> (rozmiar|wymiary|wymiar|materiał|kolor|waga|długość|wysokość|moc|pojemność|cena|szerokość|różnica|model) ?
2.6  jaki rozmiar <6> (wybrać|wziąć|zamówić|będzie|na|polecacie)
2.4  ile <3> (kosztuje|kosztują|waży|mierzy|wynosi) ?
2.4  (cena|rabat|zniżka|promocja) <5> (ilość|hurt|sztuk|jeśli|przy) ?
2.6  (hurt|hurtowo|hurtowa|hurtowy|hurtownia|oferta hurtowa)
2.4  (wysyłacie|wysylka|wysyła) <4> (do|za) <2> (niemiec|granicę|czech|polski|anglii|uk|norwegii|słowacji) ?
2.2  (ile|jaki) <5> (wysylka) ?
2.2  (pasuje|dziala|kompatybilny) <3> (do|z|na) ?
2.0  (chciałbym|chciałabym|chciałem|chciałam) <1> (wiedzieć|zapytać|spytać)
1.8  tabela rozmiarów
2.4  (jakie|jaki|jaka|na jakie|na ile) <2> (napiecie|wymiary|material|dlugosc|szerokosc|wysokosc|gwarancja|rozmiary) ?
2.4  (pasuje|pasuja|nadaje sie|kompatybilne) <2> (do|dla) <2> (galaxy|iphone|samsung|xiaomi|redmi|telefonu|auta|modelu)
2.4  (ile kosztuje|jaka cena|jaka jest cena|czy macie|czy jest dostepny|czy jest dostepna|czy sa dostepne|dostepny w rozmiarze)
-2.6 (otrzymalem|dotarla|uszkodzony) ?

[received_ok]
2.6  (bardzo|naprawdę|wszystko|całkiem|mega) <1> (dobry|ladny|zadowolony|super|szybko|ok|zgodny|wygodny|solidny|spoko|w porządku|fajny|miły|praktyczny)
2.6  super
2.0  (dobry|ladny|zadowolony|zgodny|solidny|wygodny|wygodne|wygodna|praktyczny|przydatny|miękki|miękka|ciepły|porządny|porządna|przyzwoity)
2.4  (dobry|super|ladny) <1> (jakosc|towar|sprzedawca|zakup|kontakt|cena|wykonanie|stosunek|etui|sluchawka|dzwiek)
2.4  stosunek jakości
2.6  zgodny <2> (z|ze)? <1> (opis|zdjecie|zamowienie|oczekiwaniami|opisem)
2.6  (jak) (w opisie|na zdjęciu|na zdjęciach|opisano)
2.6  (wysylka|dotarla|paczka|otrzymalem) <3> (szybko|super|na czas|przed czasem|w terminie|dobry|cała|w całości|ladny|bez problemu|wcześniej)
2.6  (w końcu|wreszcie) (dotarla|otrzymalem)
2.4  (podoba|podobają|uwielbiam|kocham|zachwycony|zachwycona)
2.4  (polecam|warto|warte|wart|godny)
2.4  (dziala|pasuje|pasują|gra|grają|trzymają|swieci|laduje) <1> (dobry|super|prawidłowo|poprawnie|bez zarzutu|idealnie|ok|ladny)
2.2  (wszystko ok|wszystko gra|wszystko dziala|bez zarzutu|bez zastrzeżeń|bez problemu|spełnia swoje|spełnił moje|nie mam zastrzeżeń|zgodnie z)
2.2  wszystko <1> (ok|gra|dziala|śmiga|super|zgodny|dobry|jasne)
2.0  dziekuje
2.2  dziekuje <5> (sprzedawca|szybko|towar|paczka|bardzo|super)
1.8  nie <1> najgorszy
1.8  (paczka|towar|zamowienie) <2> (dotarla|otrzymalem)
1.6  (ok|oki|spoko|brawo|5 gwiazdek|pięć gwiazdek|👍|😍|❤️|🥰|👌|😊|🙏|💖|💕)
1.4  dziala
2.6  (doszlo|doszla|dotarlo|dotarla|dotarl) <5> (zadowolona|zadowolony|super|dzieki|zadowoleni)
2.2  szybko <1> (doszlo|doszla|doszedl|dotarlo|dotarla|dotarl|przyszlo|przyszla|przyszedl|dostarczone|wyslane|dostarczona)
-2.4 (nie|ani|mało|mniej) <2> (dobry|ladny|super|zadowolony|zgodny|polecam|szybko|wygodny|solidny|podoba|dziala|warto|pasuje|dotarla|otrzymalem|ok)
-2.4 (dotarla|otrzymalem) <4> (uszkodzony|zepsuty|pusty|wadliwy|zlamany|podarty|zly|inny)
-2.2 (z góry dziekuje|dziekuje z góry|z góry)
-2.0 (byłoby|byłaby|byłby) <2> (dobry|super|ladny)
-2.2 dzień dobry
-2.2 dobry <1> (wieczór|rano|dzień)
-2.0 dobra (praktyka)

[unsubscribe]
3.0  (wypisać|wypiszcie|wypisz|wypisanie|rezygnacja z newslettera|odsubskrybować|anulować subskrypcję)
2.8  (nie|proszę nie|przestańcie|stop|dość) <4> (wysyłać|wysyłajcie|przysyłać|przysyłajcie) <3> (maili|mail|newsletter|newslettera|reklam|wiadomości|spam|ofert)?
2.8  (usunąć|usuńcie|usuń|wykreślić) <4> (listy|mailingowej|bazy|adres mail|dane|konto|newslettera)
2.2  (newsletter|spam|reklamy mailowe)
2.8  (nie chce|nie zycze sobie|rezygnuje) <4> (maili|mail|newslettera|reklam|ofert|wiadomosci|mailingu)
-2.4 (otrzymalem|dostałem) <3> (maila|mail|wiadomość)

[urgent]
2.4  (pilne|pilnie|pilna|jak najszybciej|natychmiast|niezwłocznie|szybko proszę|bardzo pilne|najszybciej jak)
2.2  (potrzebuję|potrzebne|muszę|musi) <5> (przed|na|do) <3> (święta|świętami|urodziny|ślub|wakacje|urlop|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutro|tygodnia|komunię)
2.0  prezent <4> (urodziny|święta|komunię|mikołajki|gwiazdkę|dzień)
2.0  (urodziny|ślub|święta|wesele) <4> (jutro|tydzien|dzien|sobotę|niedzielę|za)
2.0  (wyjeżdżam|wyjazd) <3> (urlop|wakacje|za granicę|jutro)

[angry]
2.4  (oszustwo|skandal|skandaliczne|wstyd|hańba|niedopuszczalne|kpina|kpiny|żarty|żart|jaja|wściekły|wściekła|zdenerwowany|wkurzony|wkurzona|mam dość|bezczelność|bezczelni|żenada)
2.4  (złodzieje|kłamcy|kłamca|idioci|debile|kurwa|gówno|chuj|pierdolone|cholera|do dupy)
2.0  (nigdy więcej|unikać|omijać szerokim łukiem|śmieszne|absurd|nie do przyjęcia)
1.8  (trzeci|kolejny|który|ile) <1> (raz|mail|razy|wiadomość)
1.6  (brak|bez|żadnej) odpowiedzi
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (prawnik|prawnika|adwokat|policja|policję|policji|prokuratura|prokuratury|sąd|sądu|pozew|uokik|rzecznik konsumentów|rzecznika konsumentów|rzecznik praw|federacja konsumentów|inspekcja handlowa|droga sądowa|drogę sądową|zawiadomienie|kroki prawne|prawne|ecc)
-2.0 policja (zabawka|strój)

[dispute]
3.0  spor
2.6  (otworzyć|otwieram|otworzyłem|otworzyłam|otwarty|otworzę|założyć|założę|zgłosić|zgłaszam|zgłoszę|zamknąć) <3> (spor|reklamacja|zgłoszenie|dyskusja|dyskusję)
2.4  (reklamacja|zgłoszenie|zgłosić|skarga|skargę) <3> (paypal|aliexpress|allegro|bank|banku|platformy|amazon)
2.2  (reklamacja)
2.4  (chargeback|obciążenie zwrotne|ochrona kupujących|ochrony kupujących|ochrona kupującego)
2.2  (bank|paypal|aliexpress|allegro) <4> (zwrot|zgłosić|zgłoszę|interwencja|skontaktuję|cofnąć)
-2.2 (nie|bez|zamiast) <3> (spor|reklamacja)

[stain]
2.4  plama
2.2  brudny
2.0  (pożółkły|pożółkła|odbarwiony|ślady|zacieki|kurz|smugi) <3> (na|po|kleju|tuszu|farby|materiale)?
-2.4 (nie|bez|żadnych) <2> plama

[accessory]
@firm
2.4  (brak|bez|nie ma|nie było|zapomnieliście|gdzie|potrzebuję) <3> {accessory}
2.4  {accessory} <4> (brak|nie ma|nie było|nie dołączono)
-2.4 {accessory} <3> (dziala|laduje|zepsuty)

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (zwrot|zwrotu|refund|refundacja|refundację|rekompensata|rekompensaty)
2.4  (zwróćcie|zwrócić|zwróć|oddajcie|oddać|oddaj|zwrócicie|zwracajcie) <3> (pieniądze|pieniędzy|kasę|kwotę|środki|wpłatę)
2.4  pieniądze <2> (z powrotem|zwrócone|spowrotem)
-2.6 (nie|bez|zamiast) <3> (zwrot|zwrotu|pieniędzy)

[wants_reissue]
@firm
2.4  (wyślijcie|wysłać|wyślij|przyślijcie|przysłać|przyślij|wysyłajcie|proszę|chcę|wolę|chciałbym|chciałabym|potrzebuję) <4> (nowy|nową|nowe|nowego|drugi|drugą|inny|inną|ponownie|jeszcze raz|właściwy|właściwą|prawidłowy)
2.4  (wymiana|wymianę|wymienić|wymieńcie|wymiany|ponowna wysyłka|ponowną wysyłkę|ponowne wysłanie)
-2.6 (nie|bez|zamiast) <1> (wymiana|wymiany|wymianę|nowy|nową|nowego)

[agrees]
@firm
2.2  (zgadzam|zgoda|akceptuję|zgadzamy|akceptujemy|umowa stoi|pasuje)
2.2  (ok|tak|dobrze|dobra|świetnie|super|jasne|w porządku) <2> (proszę|poproszę|niech|może|zgadzam|wolę|chcę|to|zróbcie|dla mnie)
2.2  (może być|odpowiada mi|niech tak będzie|pasuje mi)
-2.6 nie <2> (zgadzam|zgadzamy|akceptuję|akceptujemy|pasuje|odpowiada)

[declines]
@firm
2.4  nie <2> (zgadzam|zgadzamy|akceptuję|akceptujemy|pasuje|odpowiada|przyjmuję)
2.2  (odmawiam|odrzucam)
2.2  (to za mało|za mało|nie wystarczy|niewystarczająca|nie dziękuję|wykluczone)
