# replyd lexicon: Turkish. The format is in replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# Turkish says with endings what others say with words: most of what is here are stems
# (gelmedi*), and what denies a verb is part of it.

language tr
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same urun = ürün, ürünü, ürünün, ürüne, ürünüm, ürünümü, ürünler, ürünleri, urunu, urunun, urunum, ürünüm, üründe, üründen, mal, malı, eşya, malzeme, ürünlerim, urunler
@same siparis = sipariş, siparişi, siparişim, siparişimi, siparişimin, siparişler, siparis, siparişiniz, siparisim, siparisi, siparisimi, siparişe, siparişlerim
@same kargo = kargom, kargoyu, kargonun, kargosu, kargomu, kargomun, kargoda, kargoya, kargolama, kargolar, gönderi, gönderim, gönderimi, paket, paketi, paketim, paketimi, koli, koliyi
@same cok = çok, cook, çook, cokk, çokk, aşırı, asiri, baya, bayağı, fazlasıyla, oldukça, gayet
@same degil = değil, değill, diil, deil, degill, diyil, değildi, degildi
@same yok = yoktu, yook, yokk
@same kotu = kötü, kötüü, kötüydü, kötüü, berbat, rezalet, felaket, berbattı, iğrenç, igrenc, rezil, dandik, leş, korkunç, beter, adi
@same kalitesiz = kalitesizdi, kalitesizz, kalitesiz
@same bozuk = bozuktu, bozuk, bozulmuş, bozulmus, arızalı, arizali, arızalıydı, arıza, ariza, defolu, kusurlu, hatalı, hatali, sakat
@same kirik = kırık, kırıktı, kırılmış, kırılmıştı, kirilmis, kırıldı, kirildi, parçalanmış, parcalanmis, çatlak, catlak, çatlamış, kopuk, koptu, kopmuş
@same hasarli = hasarlı, hasarlıydı, hasar, hasarli, ezik, ezilmiş, ezilmis, zarar, yamuk, eğik, eğri, göçük
@same yirtik = yırtık, yırtıktı, yırtılmış, yırtıldı, yirtildi, sökük, söküldü, sökülmüş, delik, delikti, delinmiş
@same cizik = çizik, çizikler, çizilmiş, çizikti, cizilmis, çizikli
@same leke = lekeli, lekeler, lekeliydi, lekesi
@same kirli = kirliydi, pis, pisti, tozlu
@same yanlis = yanlış, yanlıştı, yalnış, yalniş, yanlıs, yalnis, yanlişlikla, hatalı
@same farkli = farklı, farklıydı, başka, baska, değişik, degisik, bambaşka
@same renk = rengi, rengini, renkte, renkler, renkli, rengine, rengide
@same beden = bedeni, bedenim, bedenler, bedenini, numara, numarası, numarayı, no, ölçü, ölçüsü, olcu, boy, boyu
@same kucuk = küçük, küçüktü, küçücük, kucucuk, ufak, ufacık, dar, dardı, darr, kısa, kisa, kısaydı, minik, minicik, küçk
@same buyuk = büyük, büyüktü, kocaman, bol, boldu, uzun, geniş, genis, buyük
@same iade = iadesi, iadeyi, iademi, iadem, iadenin, iadeye
@same para = parayı, paramı, parami, param, paranın, paranızı, ücret, ücreti, ücretimi, paramın, parası, parayi
@same fatura = faturayı, faturası, faturamı
@same eksik = eksikti, noksan, eksiklik, eksikler
@same bos = boş, boştu, bomboş
@same sahte = taklit, çakma, cakma, imitasyon, fake, replika
@same iyi = iyiydi, iyidir, iyii, guzel, güzel, güzeldi, güzell, hoş, hos, şık, tatlı
@same harika = mükemmel, mukemmel, süper, super, muhteşem, muhtesem, şahane, efsane, harikaydı, müthiş, muthis, kusursuz, fevkalade, mükemmeldi, enfes
@same memnun = memnunum, memnunuz, memnundum, mutlu, mutluyum
@same hizli = hızlı, hızlıydı, süratli, hızlıca
@same tesekkur = teşekkür, teşekkürler, tesekkurler, teşekkurler, tşk, tsk, sağol, sağolun, saol, eyvallah, tşkler
@same adres = adresi, adresim, adresimi, adrese, adresine, adresini, adresime
@same gumruk = gümrük, gümrükte, gümrüğe, gümrükten, gümrükte, gumrukte, gümrüğü
@same vergi = vergisi, vergiyi, kdv, harç, vergiler
@same satici = satıcı, satıcıya, satıcının, mağaza, magaza, satıcıdan, firma
@same resim = resimde, resimdeki, resmi, fotoğraf, fotoğraftaki, fotoğrafta, görsel, görseldeki, görselde, görselle, resimdekiyle, resimdekinden, foto, fotograf
@same gun = gün, gündür, günde, günü, günlerdir
@same hafta = haftadır, haftada, haftalardır
@same ay = aydır, aylardır
@same hediye = hediyem, hediyelik, hediyesi
@same lutfen = lütfen, lutfen, lütfenn
@same avukat = avukatım, avukata, avukatıma

# --- groups -------------------------------------------------------------------------

@group goods: urun, siparis, kargo, elbise, ayakkabı, bot, pantolon, tişört, gömlek, kazak, ceket, mont, etek, çanta, saat, yüzük, kolye, bileklik, küpe, kılıf, telefon, tablet, kulaklık, hoparlör,
	şarj aleti, kablo, batarya, pil, lamba, ışık, ampul, oyuncak, bebek, drone, kamera, makine, makina, alet, robot, süpürge, halı, perde, yastık, vazo, bardak, matara, bıçak, kitap, gözlük,
	peruk, kemer, eldiven, şapka, mayo, pijama, parfüm, krem, fırça, kalem, set, yazıcı, klavye, fare, ekran, tutucu, bisiklet, sandalye, masa, hediye, bu, o, şey, hepsi
@group accessory: kemer, kemeri, vida, vidalar, vidası, vidaları, şarj aleti, şarj kablosu, kablo, kablosu, adaptör, adaptörü, kumanda, kumandası, kılavuz, kullanma kılavuzu, pil, pili, pilleri, kapak, kapağı,
	düğme, düğmesi, kanca, askı, askısı, bağcık, bağcıkları, ayak, ayağı, ayakları, cıvata, stand, vantuz, kılıf, kılıfı, filtre, filtresi, kutu, kutusu, aksesuar, aksesuarları, parça, parçası, parçaları, sap,
	sapı, tekerlek, tekerleği, klips, kalemi, fiş, fişi, başlık, başlığı, kurdele, anahtar, anahtarı, ampul, ampulü, hortum, poşet, garanti belgesi, yedek
@group few: bir, tek, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, yarısı, diğer, diğeri, öbürü, tane, ikinci
@group carrier: dhl, ups, fedex, ptt, aras, yurtiçi, mng, sürat, ems, express, hızlı kargo, ekspres
@group praise: iyi, harika, memnun, hizli, tesekkur, beğendim, tavsiye ederim, kaliteli, bayıldım, sağlam, kullanışlı, rahat
@group complaint: bozuk, kirik, hasarli, yirtik, kotu, kalitesiz, yanlis, iade, para, eksik, bos, sahte, gelmedi, ulaşmadı, almadım, çalışmıyor, pişman, şikayet, dolandırıcı, maalesef, malesef, sorun, sıkıntı, leke,
	iptal, değmez, almayın, kaybolmuş, gecikti, degil
@group fitwords: kucuk, buyuk, beden
@group cancelwords: iptal, vazgeçtim, istemiyorum, yanlışlıkla
@group invoicewords: vergi numarası, vergi dairesi, şirket adı, firma adı, kurumsal
@group mine: siparişim, kargom, ürünüm, aldım, sipariş ettim, sipariş verdim, sipariş numaram, takip numaram

# --- negation and questions ---------------------------------------------------------

@negate 2 after: degil, yok, olmadı, olmadi, değilim, etmem, etmiyorum, etmedim, kalmadım, kalmadik
@negate 1: hiç, hic, asla, ne
@negate 0: sorun yok, sıkıntı yok, problem yok, fena degil, cevap yok, ses yok, kötü degil, fena sayılmaz

@question: acaba, nerede, nerde, ne zaman, nasıl, kaç, hangi, neden, niye, niçin, var mı, mevcut mu, olur mu, ne kadar, kimde, merak ediyorum, öğrenebilir miyim, öğrenmek istiyorum, bilgi alabilir

@words: ben, sen, o, biz, siz, onlar, bana, sana, ona, bize, size, benim, bizim, sizin, bu, şu, bir, ve, ile, de, da, ki, mi, mı, mu, mü, ama, fakat, ancak, lakin, çünkü, için, gibi, kadar, sonra, önce, şimdi, daha, en,
	hiç, her, bütün, tüm, hepsi, bazı, ne, neden, nasıl, kim, hangi, var, yok, evet, hayır, olarak, oldu, olmuş, olan, olsun, oluyor, olur, ettim, etti, ediyorum, ederim, edecegim, aldım, aldim, aldık, geldi, gelmiş, geliyor,
	verdim, verdi, dedi, diye, artık, hala, hâlâ, henüz, bile, sadece, yine, tekrar, merhaba, merhabalar, selam, iyi günler, iyi akşamlar, saygılarımla, kolay gelsin, rica, ederim, ediyorum, istiyorum, istedim, lazım, gerek,
	bugün, dün, yarın, lira, tl, fiyat, fiyatı, fiyatına, göre, biraz, elime, elimde, bence, kendi, şey, birşey, kullandım, kullandim, kullanıyorum, baktım, gördüm, yani, tam, zaten, ayrıca, hemen, türkiye

# ====================================================================================

[not_received]
@firm
2.6  (kargom|siparişim|ürünüm|paketim) <4> (gelmedi|ulaşmadı|nerede|gelecek|yok|çıkmadı|ortada)
2.6  (hala|hâlâ|halen|henüz) <3> (bekliyorum|gelmedi|elime|ortada yok|ulaşmadı|teslim)
2.4  (gün|hafta|ay) <2> (geçti|oldu|geçmesine|olmasına) <4> (gelmedi|hala|yok|ulaşmadı|rağmen|ortada)
2.4  (ortada|ortalarda) yok
2.4  (takip) <2> (numarası|no|kodu) <4> (güncellenmiyor|çalışmıyor|hareket yok|ilerlemiyor|bilgi yok)
3.4  (gelmedi*|ulasmadi*|ulaşmadı*|varmadı*|teslim edilmedi*|gelmemis*|gelmemiş*|elime ulaşmadı*|elime geçmedi*|elime gecmedi*|gelmiyor|gelmiyo|gelmeyen|ulaşamadı*)
3.2  teslim (almadim|almadım|edilmedi|alamadım|alamadim|almadık|alınmadı)
3.2  {goods} <4> (almadim|almadım|alamadım|almadık|gelmedi*|ulasmadi*|gelmiyor|gelmemis*|gelmemiş*)
3.2  (hala|hâlâ|henüz|halen) <3> (gelmedi*|ulasmadi*|ulaşmadı*|yok|almadım|bekliyorum|gelmiyor)
3.2  (nerede|nerde|nerelerde) <2> {goods}?
3.2  {goods} <2> (nerede|nerde|nerelerde)
2.8  ne zaman <4> (gelir|gelecek*|ulaşır|elime|teslim|gelcek*|varır|ulaşacak)
2.8  {goods} <3> ne zaman
3.0  (bekliyorum|bekliyoruz|bekledim|beklemekteyim|beklemedeyim)
2.8  (kayboldu*|kaybolmuş*|kayıp|kaybolmus*|kaybedildi*|kaybetmiş*)
2.8  teslim edildi <5> (görünüyor|gözüküyor|yazıyor|diyor|gorunuyor|ama|fakat|almadım)
2.8  (görünüyor|gözüküyor|yazıyor) <4> (ama|fakat) <4> (gelmedi*|almadım|yok|ulaşmadı*)
2.4  takip <4> (güncellen*|hareket|çalışmıyor|görünmüyor|bilgi|değişmedi|ilerlemiyor|yok)
2.2  (geç|gec) <1> (geldi|geliyor|gelecek|kaldı|gönder*|ulaştı)
2.2  (gecik*|gecikti*|gecikme*)
2.0  (gün|gun|hafta|ay) <2> (oldu|geçti|bekliyorum|gecti) <3> (hala|gelmedi*|yok|ses)?
1.4  {goods} (yolda|dağıtımda)
1.0  kargo
2.2  (yetismesi|yetissin|yetisir|yetisecek) <2> (lazim|gerek|mi|gerekiyor)
2.2  (hala|halen) <2> (cinde|cin|cinde gorunuyor)
2.6  (cumaya|pazartesiye|haftaya|yarina|sabaha|ay sonuna) kadar <2> gelmezse
2.4  gelmezse <3> (itiraz|sikayet|dava|iptal|iade)
2.4  takip <2> (gecersiz|calismiyor|hatali|bulunamadi|yanlis|gozukmuyor)
2.8  (<number>|iki|uc|bir) (gun|hafta|ay) <3> (oldu|gecti|gectigi|bekliyorum|olmasina)
2.6  (kargo*|paket*|siparis*) <3> (kayip|kayboldu|kaybolmus)
2.4  (tahmini|teslim) <3> (tarih*|sure*) <3> (gecti|doldu|bitti)
-3.2 (iade|para|cevap|mesaj|fatura|mail|kod|dönüş|yanıt) <2> (gelmedi*|almadım|ulaşmadı*|alamadım)
-2.8 (kapak|parça|kablo|kumanda|aksesuar|kutu|hediye|diğer*|ikinci*|eksik|{accessory}) <2> (gelmedi*|çıkmadı*)
-2.6 (hizli|erken|zamanında|sorunsuz|sağlam) <2> (geldi|ulaştı|teslim|kargo)
-2.4 (geldi|ulaştı) <3> (kirik|bozuk|hasarli|yirtik|yanlis|eksik|bos)
-2.4 (kirik|bozuk|hasarli|yirtik|yanlis|eksik|bos|farkli) <2> (geldi|ulaştı|gelmiş|çıktı)
-2.2 istediğim* <2> gelmedi*
-2.0 (ses|görüntü|sesi) <2> gelmiyor

[quality]
2.4  (bozuldu|kırıldı|koptu|söküldü|yırtıldı|patladı|durdu|çatladı|soldu|çekti)
2.2  (kalitesi|malzemesi|kumaşı|dikişi) <2> (berbat|kötü|düşük|zayıf|rezalet|sıfır|vasat)
2.2  (hiç|hic) <2> (iyi|güzel|kaliteli|memnun|sağlam|beğenmedim) <1> (değil|kalmadım|degil)?
2.2  (para tuzağı|çöpe attım|attım|çöpe|boşa para|paranıza yazık|yazık paraya)
3.0  (çalışmıyor*|calismiyo*|çalışmadı*|calismadi*|calismiyor*|çalışmaz|çalışmayan|açılmıyor*|acilmiyo*|açılmadı*|yanmıyor*|yanmiyo*|şarj olmuyor*|sarj olmuyor*|şarj tutmuyor*|bağlanmıyor*|baglanmiyor*|baglanmadi*|bağlanmadı*|kesmiyor*|tutmuyor*|kapanmıyor*|dönmüyo*|dönmüyor*|çekmiyor*|vermiyor*|olmuyor|bağlamıyor|titremiyor|ısıtmıyor|almıyor)
2.8  bozuk
2.8  bozul*
2.8  kirik
2.8  kiril*
2.8  hasarli
2.8  yirtik
2.4  cizik
2.4  (düşüyor|düştü|kayıyor|kayiyo|söküldü|çıktı kırık|yapışmıyor|patladı|patlak|şişti|eridi|yandı|paslı|paslanmış|küflü|ısınıyor|ısınma|isinma|solmuş|soldu|boya veriyor|boyası|sızdırıyor|su geçirdi|su alıyor|akıtıyor|kapatıyor|kapanıyor|donuyor|kararıyor|kopuyor|koptu*|dağıldı|eskidi|tüylendi|açıldı)
3.0  kalitesiz
3.0  kalite* <3> (kotu|dusuk|düşük|sıfır|0|yok|degil|beğenmedim|rezalet|berbat|vasat|orta|zayıf|beklediğim*)
2.8  (kotu|dusuk|düşük|sıfır) <1> kalite*
2.6  kaliteli degil
2.6  kotu
2.4  (çöp|cop|çöpe|hurda|paçavra|ucube|işe yaramaz|işe yaramıyor|kullanılmaz|gereksiz|saçma|sacma|boşuna|fuzuli|bir işe yaramaz)
2.4  (değmez|degmez|değmiyor|degmiyor|haketmiyor|hak etmiyor|etmez)
2.4  (almayın|almayin|sakın alma*|uzak durun|tavsiye etmem|tavsiye etmiyorum|önermem|önermiyorum|onermem|tavsiye etm*|tavsiye edilmez|etniyorum)
2.4  (pişman*|pisman*|beğenmedim|begenmedim|begenmedım|beyenmedim|sevmedim|sevemedim|beğenmedik|hoşuma gitmedi|memnun kalmadım|memnun kalmadim|memnun kalmadik|memnun değilim|memnun degilim|hayal kırıklığı|hüsran)
2.2  (sağlam|saglam|dayanıklı|güzel|iyi|iyi|kullanışlı|rahat|başarılı|ideal|uygun) <2> degil
2.2  (rahatsız|konforsuz|sert|ince|incecik|hafif|basit|dayanıksız|kırılgan|şeffaf|içi görünüyor|iç gösteriyor|plastik|naylon|kalın)
2.2  (kumaş*|kumas*|malzeme*|plastik*|dikiş*|dikis*) <3> (kotu|ince|adi|sert|basit|kalitesiz|söküldü|sökük|bozuk|berbat|zayıf|sağlam degil|plastik)
2.6  (kokuyor*|kokuyo*|koku|kokusu|koku yapıyor|kokudan)
2.4  sahte
2.4  (orijinal|orjinal|gerçek|hakiki|deri) degil
2.2  (pil|batarya|sarj|şarj|şarjı) <3> (bitiyor|çabuk|gitmiyor|dayanmıyor|az|tutmuyor|kısa|yok|olmuyor|bozuk|çıkmıyo)
2.2  (ses|sesi|görüntü|goruntu|ekran|mikrofon|dokunmatik*|bağlantı|tuş*) <3> (kotu|yok|az|kisik|kısık|cızırtı|bozuk|gelmiyor|düşük|basık|karanlık|siyah|çalışmıyor*|hatası|parlak degil|net degil|hatasi|sert)
2.2  (vasat|idare eder|eh işte|ortalama|fena sayılmaz|orta kalite|ne iyi ne kötü|idare edecek|idare)
2.2  (beklediğim*|bekledigim*|beklentim*|beklentimin|beklediğimiz*|beklentimi) <3> (degil*|altında|çıkmadı*|olmadı*|karşılamadı*)
2.2  (garanti*|tamir*|servis)
2.0  (sıkıntı|sorun|problem|sorunlu|sıkıntılı|skıntı) <2> (var|çıktı|yaşadım|oldu|yaşıyorum|çıkardı)?
2.0  (maalesef|malesef|ne yazık ki|yazık|yazik)
2.0  (oyuncak) (gibi)
2.2  (alerji*|kızarıklık|kızarma|kaşıntı|tahriş)
2.0  paraya yazık
2.4  leke
2.4  (yanmamaya|yanmiyor|yanmadi|calismamaya|yanmaz)
2.6  (gun|hafta|ay|saat|kere|kez) <1> (dayandi|calisti|dayanmadi)
2.6  (dayandi|calisti) <1> (sadece|ancak)
-2.6 (sorun|sıkıntı|problem) <1> yok
-2.6 (kalite*|ses|görüntü|kumaş*) <2> (iyi|harika|yüksek|gayet|mükemmel|başarılı|tatmin)
-2.4 (kırılmadan|hasarsız|sağlam geldi)
-2.4 fena degil
-2.4 (kargo|takip|link|kod|kart|site) <2> çalışmıyor*
-2.0 fiyatına göre @without complaint
-2.6 (kac|ne) <1> (volt|vat|watt|beden|numara)
-2.6 (cevap|yanit) (vermiyorsunuz|vermiyor|vermediniz|yok)
-2.4 (hicbir sey|hic bir sey|bir sey) <1> (kirilmam*|kirik degil|bozulmam*)

[wrong_item]
2.6  (istediğim|sipariş ettiğim|aldığım|seçtiğim|sectigim|verdiğim) <4> (değil|yerine|gelmedi|farklı|başka|degil)
2.6  (siyah|beyaz|kırmızı|mavi|yeşil|pembe|gri|sarı|mor) <3> (istedim|istemiştim|sipariş|söyledim|aldım|yerine) <5> (geldi|gönder*|gelmiş|yolla*|çıktı)
2.6  (bambaşka|alakasız|apayrı|çok farklı) <2> (bir|ürün|şey|geldi)?
2.4  (aynısı|aynı|benzer) <2> (değil|gelmedi|degil|çıkmadı)
2.4  (modeli|markası|rengi|bedeni|numarası) <2> (yanlış|farklı|tutmuyor|başka|degisik)
3.2  yanlis <2> (urun|beden|renk|model|siparis|kargo|geldi|gönder*|yollan*|yolla*|parça|çıktı|gelmiş|gonder*)
3.0  (urun|beden|renk|model) <3> yanlis
3.0  farkli <2> (urun|renk|model|beden|geldi|gönder*|çıktı|bir|gelmiş|ayakkabı|gonder*|marka)
3.0  (renk|urun|model|beden) <2> farkli
3.0  (yerine) <4> (geldi|gönder*|yolla*|gelmiş|çıktı|başka|gonder*)
2.6  yerine
3.0  (istedim|istemiştim|istememize|sipariş ettim|sipariş verdim|aldım|söyledim|almıştım|istediğim|söylememe|ettiğim|verdim|istemistim) <7> (geldi|gönder*|gelmiş|çıktı|yolla*|gonder*|gelen|göndermişler)
3.0  (resim|fotoğraf|açıklama*|ilan*|göründüğü|gösterilen|burdaki|görünen|anlatıldığı) <3> (degil|alakası yok|gibi degil|farkli|uymuyor|aynı degil|benzemiyor|çıkmadı|alakasi yok)
2.8  (alakası|alakasi|ilgisi|alaka) <1> yok
2.8  göründüğü gibi degil
2.6  (istediğim|ettiğim|aldığım|seçtiğim|beklediğim|söylediğim) <3> (degil|gelmedi|gönderilmedi)
2.6  (aynı|ayni) <2> degil
2.4  (uyumlu|uygun) <1> (degil|çıkmadı)
2.4  uymuyor*
2.4  (karıştır*|karıs*|karışmış|karıştırmış*)
2.4  (yanıltıcı|aldatıcı|kandır*)
2.8  (kadin|erkek|cocuk|bayan|bay) <4> (erkek|kadin|bayan|yetiskin) <2> (siparis|istemistim|istedim|almistim)
2.8  (farkli|baska|yanlis) <1> (urun|renk|model|beden|numara) <2> (geldi|gonder*|yolla*|cikti|gelmis)
2.8  (siparis ettim|istedim|istemistim|aldim|sectim) <4> (geldi|gonder*|yolladiniz|gelmis|cikti)
2.6  (resimdeki|gorseldeki|fotograftaki|ilandaki|aciklamadaki) <3> (degil|farkli|alakasi|benzemiyor|ayni degil)
-2.6 yanlis <2> (adres|numara|sipariş verdim|girmişim|yazmışım|seçtim)
-2.6 (ben|yanlışlıkla) <2> (yanlis)
-2.4 resimdeki gibi @without complaint
-2.0 farkli <2> (adres|kargo|kart|yol)

[missing_item]
3.2  eksik <3> (parça*|urun|geldi|çıktı|gönder*|kargo|var|{accessory}|yolla*|gelmiş|gonder*)
3.0  (parça*|urun|{accessory}|{few}|aleti) <2> eksik
2.8  eksik
3.2  (sadece|yalnızca|yalniz) <1> ({few}|<number>) <3> (tane|adet|geldi|çıktı|var|gönder*|gelmiş)
3.2  ({few}|<number>) <3> (sipariş|aldım|istedim|söyledim|ödedim|verdim) <6> ({few}|<number>) <2> (tane|adet)? <1> (geldi|çıktı|gönder*|var)
3.0  {accessory} <2> (yok|gelmedi*|çıkmadı*|eksik|gönderilmemiş|gelmemiş|unutulmuş|konulmamış|yoktu)
2.8  (diğer*|kalan*|ikinci*|öbür*) <3> (gelmedi*|yok|gönder*|nerede|çıkmadı*|eksik)
2.6  (unutmuş*|unutulmuş*|unuttunuz|konulmamış|koymamış*|göndermemiş*|gondermemis*)
2.6  içinden <3> (çıkmadı*|yok|eksik|çıkmıyor)
2.4  (içinde|kutuda|pakette) <3> (yok|yoktu|degil)
2.6  (yedek|kordon|kayis|sarj aleti|kablo|kumanda|pil|vida|aparat) <2> (olmadan|cikmadi|gelmedi|yok|eksik|yoktu)
2.8  (kilavuz*|kablo*|sarj aleti|kumanda|parca*|pil|adaptor|kordon) <1> (cikmadi|yoktu|gelmedi|konmamis)
-2.6 (sesi|ses|cevap|fark|bilgi|sorun|sıkıntı|problem) <1> (yok|eksik)
-2.4 {accessory} <2> (çalışmıyor*|bozuk|kirik)

[empty_parcel]
3.6  (kargo|kutu|kutusu|paket|zarf|poşet|koli|içi) <3> bos
3.6  bos <2> (kargo|kutu|paket|zarf|poşet|koli|geldi|çıktı)
3.4  (içinden|içinde|içerisinde|icinden|icinde) <2> (hiçbir şey|bir şey|birşey|hiç bir şey|hicbir sey|ürün) <2> (yok|çıkmadı*|yoktu)
3.0  (ürün|urun) <1> (içinde)? <1> yoktu
-3.0 (pil|şarj|posta kutusu|stok) <2> bos
-2.6 bos <2> (almayın|para|laf|yere|degmez)
-2.6 degmez bos

[returned_parcel]
@firm
3.4  (geri|iade) <2> (gönderil*|dön*|döndü|gitmiş|gitti|yollan*|edilmiş|gönderici*|göndericiye|edildi) <3> (gönderici*|satici|çin|size)?
3.2  {goods} <4> (geri döndü|geri gönderil*|iade edilmiş|iade olmuş|iade edildi|geri gitmiş|iadeye düş*|göndericiye)
3.0  (kargo|ptt|gümrük|kurye|şubesi|şirketi) <4> (iade etmiş*|iade etti|geri gönder*|iade edilmiş|iade olarak|geri yolla*|iade edi*)
2.4  (tekrar|yeniden) (gönder*|yolla*|kargolar*)
-3.2 (iade|geri) <2> (ettim|edeceğim|edecegim|edicem|etmek|edebilir*|edeyim|yapıcam|yapacağım|gönderdim|yolladım|ettik|etmeme|kodu|süreci|sureci|talebi|hakkı)
-2.8 (para|ücret) <2> iade

[customs]
@firm
3.2  gumruk <6> (öde*|ücret|para|istiyor*|vergi|istedi*|takıldı*|takili|bekli*|belge|fatura|el koy*|kaldı|tutul*)
3.0  (öde*|istiyor*|istedi*|çıktı) <4> (gumruk|vergi)
2.6  (takıldı|takılmış|kaldı|bekletiliyor|tutuluyor) <3> gumruk
2.4  gumruk
2.2  vergi @without invoicewords

[shipping_method]
2.8  (hızlı|express|özel|ücretli) <1> (kargo|teslimat|gönderim) <2> (için|ücreti|parası|seçtim|seçmiştim|seçeneği)
2.6  (kargo|teslimat|gönderim) <3> (için)? <1> (fazladan|ekstra|ayrıca|tekrar) <3> (ödedim|ödeme|para|ücret|istendi|istediler)
2.6  (kurye|kargocu|dağıtıcı|kargo görevlisi) <3> (benden|ek|ekstra|kapıda) <3> (ücret|para|istedi|aldı)
2.6  (normal|standart|farklı|yavaş|ucuz|başka) <1> (kargo|kargoyla|posta|postayla) <3> (ile)? <1> (gönder*|yolla*|gelmiş|geldi)
2.4  (kargo) (farkı|fark|farkını|bedeli iadesi)
3.0  (hızlı|express|ekspres|ücretli|özel) <2> (kargo|gönderim|teslimat) <5> (seçtim|ödedim|istedim|ama|para|rağmen|aldım|secmistim|öde*)
2.8  (farkli|yanlis) <1> kargo <3> (ile|firması|şirketi|gönder*|firma*)?
2.8  kargo <2> (ücreti|parası|bedeli) <4> (istedi*|aldı*|öde*|fazla|ekstra|tekrar|iade|fark|alındı|yüksek|kesildi|istiyor*)
2.8  (ekstra|ek|fazladan|fazla|kapıda) <3> (ücret|para|ödeme|kargo) <2> (istedi*|aldı*|istiyor*|öde*)
2.6  (kurye|kargocu|postacı) <4> (para|ücret) <2> (istedi*|istiyor*|aldı*)
2.4  (ücretsiz|bedava) kargo <5> (öde*|para|ücret|ama|aldı*|yazıyor)
2.4  (kargo|gönderim|teslimat) (yöntemi|şekli|seçeneği|firması)
2.4  {carrier} <2> (yerine|degil|ile değil)
2.0  kargo (ücreti|parası|bedeli)
2.8  (kurye|kargocu|kargo|dagitici) <4> (ekstra|fazladan|ayrica|ilave) <4> (istedi|aldi|para|tl|ucret)
2.8  (ekstra|fazladan|ayrica) <3> (tl|lira|ucret) <2> (istedi|aldi|odedim)
2.6  (kargo ucreti|kargo parasi|teslimat ucreti) <4> (istedi*|aldi*|odedim|neden|ekstra|fazla)
2.6  (hizli|ekspres) <2> (kargo|teslimat|gonderi) <6> (normal|yavas|ptt|gondermis*)
-2.2 (ne kadar|kaç) <4> kargo

[refund]
2.8  (paramı|parami|ücretimi|ödememi) <4> (istiyorum|geri|iade|verin|alabilir|alamadım|ne zaman)
2.6  (para|ücret) iadesi <4> (yapılmadı|istiyorum|ne zaman|olmadı|gelmedi|bekliyorum|talep)
2.6  (iade) <2> (param|tutar|tutarı|ücretim|ücreti|parası) <3> (gelmedi|yatmadı|nerede|ne zaman|hala)?
2.6  (hesabıma|kartıma) <4> (yatmadı|geçmedi|gelmedi|iade|geri|yatırın)
3.2  para <2> (iade*|geri)
3.0  (para|ücret) <4> (iade*|geri|istiyorum|istiyoruz|verin|yatmadı*|yatır*|verir misiniz|gelmedi|verilsin|ödeyin)
3.0  (iade|geri) <2> (ücret*|ödeme*|para)
3.2  para* <3> (geri verin|geri istiyorum|iade edin|alamadım|yatmadı|gelmedi|iade edilmedi|nerede)
2.6  iade <2> (edilmedi|yapılmadı|gelmedi|olmadı|onaylan*|alamadım|ne zaman|nerede)
2.4  (tazminat|telafi|mağduriyet|zararımı|zararım)
2.0  (param|paramı) (nerede|çaldınız|gitti)
2.0  geri ödeme
2.8  (geri gonderdim|iade ettim|geri yolladim) <6> (param|para|ucret|iade) <3> (yatmadi|gelmedi|odenmedi|alamadim|yok)
2.8  (param*|ucret*|tutar*) <3> (iade ed*|geri odey*|geri gonder*|geri ver*|yatir*)
2.8  (para|ucret|tutar) iadesi <4> (istiyorum|bekliyorum|talep*|yapilmadi|gelmedi|yatmadi|ne zaman)
-2.4 para <2> (yazık|değmez|boşuna|çöpe|etmez|hak)
-2.0 (iade istemiyorum)

[cancel]
3.0  iptal
3.0  (siparis|urun) <3> iptal
3.0  iptal <2> (etmek|ediyorum|edin|edebilir*|istiyorum|edeceğim|olsun|eder|edilsin|ettim)
2.6  (yanlışlıkla|kazara|yanlislikla|hata ile) <3> (sipariş|aldım|verdim|iki)
2.6  (iki|2) <1> (kere|kez|defa) <2> (sipariş|aldım|verdim)
2.4  (vazgeçtim|vazgectim|istemiyorum artık|artık istemiyorum|ihtiyacım kalmadı|fikrimi değiştirdim)
2.4  (göndermeyin|kargolamayın|yollamayın|gondermeyin)
-3.0 iptal <2> (itiraz|abonelik|şikayet)
-3.0 (abonelik|itiraz|üyelik) <2> iptal
-2.4 iptal <2> etmeyin
-3.0 (bulten|abonelik|aboneligimi|uyelik|mail listesi) <4> iptal

[exchange]
2.8  (değişim|degisim|değiştirmek|degistirmek|değiştirebilir*|degistirebilir*|değiştirme|degistirme|değiştirin|değişimi|degişim|takas)
2.8  (cok|biraz|fazla|epey|hayli|bana|ayağıma) <2> (kucuk|buyuk) <1> (geldi|oldu)?
2.6  (kucuk|buyuk) <1> (geldi|oldu|geliyor|duruyor|kaldı|çıktı|gelmiş)
2.4  (kucuk|buyuk) @alone
1.4  (kucuk|buyuk)
2.6  beden <2> (kucuk|buyuk|uymadı*|olmadı*|tutmadı|yanlış aldım)
2.6  (olmadı|olmadi|uymadı|uymadi|sığmadı|girmedi|giremedim|sıktı|vurdu|sıkıyor|giyemedim|giyemedi|oturmadı)
2.6  (kalıbı|kalibi|kalıp) <2> (dar|kucuk|buyuk|geniş|küçük)
2.6  (bir|1) (beden|numara) <2> (kucuk|buyuk)
2.8  iade <2> (etmek|edeceğim|edecegim|edicem|ettim|edebilir*|nasıl|istiyorum|yapmak|yapıcam|yapacağım|kodu|talebi|ediyorum|süreci|edeyim|şartları|kargo|ettik|etmeme|için)
2.4  iade
2.4  (geri) (göndermek|gönderdim|göndereceğim|yollamak|yollayacağım|yollayabilir*)
2.2  (istemiyorum|beğenmedim) <3> (iade|değişim)
2.4  (begenmedim|uymadi|olmadi|istemiyorum) <4> (geri|iade) <2> (gonder*|ver*|ed*) ?
2.4  nasil <2> (geri gonder*|iade ed*|degistir*)
-2.6 (kucuk|buyuk) <1> (sorun|sıkıntı|eksik|para|hata|hediye|harf|ihtimal|beklenti|fark|sandalye|kutu)
-2.4 (uzun|kisa) <1> (süre|sure|zaman|gün|sürede|sürdü|ömürlü)
-2.4 (uzun|kısa) süre*
-2.4 para <3> iade
-2.4 beden <2> (tam|iyi|harika|uygun|oldu)
-2.2 bir daha
-3.0 (geri gonderdim|iade ettim|geri yolladim) <6> (param|para|ucret) <3> (yatmadi|gelmedi|odenmedi|alamadim|yok)

[address_change]
3.0  adres <3> (değiş*|degis*|güncelle*|yanlis|düzelt*|hatalı|eksik|yeni|farkli|değil)
3.0  (yeni|yanlis|eski|farkli|eksik) <1> adres
2.8  (taşındım|tasindim|taşındık|taşınıyorum|taşınacağım)
2.6  (telefon|telefonum|isim|ismi|alıcı|soyadı|posta kodu|kapı numara*) <3> (değiş*|yanlis|güncelle*|düzelt*|hatalı|eksik)
1.2  adres
2.8  (kapi|daire|bina|apartman) <1> (no|numara|numarasi) <4> <number> <2> (degil|olacak)
2.8  <number> olacak <2> <number> degil
2.8  (gonder*|yolla*|teslim*) <4> (baska adres*|yeni adres*|farkli adres*|is adres*)
2.8  (baska|yeni|farkli|is yeri|diger) <1> adres* <4> (gonder*|yolla*|teslim*)
2.6  adres* <3> (yanlis|hatali|eksik|eski|degistir*|degisti|guncelle*|duzelt*)
2.6  (yanlis|hatali|eksik|eski) <2> adres*
2.6  (kapi no*|daire no*|bina no*|telefon numara*) <3> (yanlis|eksik|hatali|unut*|yazmamisim)
-2.2 (iade|mail|eposta|e posta) adres

[payment]
2.6  (kartım|kartımdan|hesabımdan|kartimdan) <4> (çekildi|çekilmiş|çekim|alındı|düştü|kesildi|fazla)
2.6  (ödeme) <3> (yapamıyorum|yapılamıyor|alınamadı|başarısız|gerçekleşmiyor|onaylanmıyor|hata|red|reddediliyor|takıldı)
2.6  (iki|2|çift|mükerrer) <2> (ödeme|çekim|tahsilat|kez çekildi)
2.4  (fatura|faturam|faturamı|e fatura) <3> (istiyorum|lazım|gelmedi|kesilmedi|gönderir|alabilir|nerede)
3.0  (ödeme|odeme|kart|kartım|paypal|havale|eft) <3> (yapamıyorum|yapılamadı|reddedildi|geçmiyor|hata|olmuyor|gerçekleşmedi|alınmıyor|yapamadım|kabul|başarısız|onaylanmadı|hatası)
3.0  (ödeme|para|kartımdan|hesabımdan|kartimdan|hesabimdan) <3> (iki kere|iki kez|iki defa|2 kere|2 kez|2 defa|çift|mükerrer)
3.0  (iki kere|iki kez|iki defa|2 kere|2 kez|çift) <3> (çekildi|çekilmiş|alındı|ödeme|ödedim|kesildi|çekmiş)
2.8  fatura <4> (istiyorum|gönder*|gelmedi|alabilir*|kes*|rica|lazım|yok|ihtiyacım|ulaşmadı)
2.2  fatura
2.6  (ödedim|ödeme yaptım|çekildi|ödendi) <6> (ama|fakat|görünüyor|ödenmedi|bekliyor|iptal) <3> (ödenmemiş|ödeme bekleniyor|görünmüyor|ödenmedi|yok)?
2.4  (kupon|indirim kodu|kod|çek) <4> (çalışmıyor*|geçersiz|olmuyor|kabul|uygulanmıyor|hata)
2.2  (ödeme|taksit) (yöntemi|seçenekleri|şekli|seçeneği)
2.0  (ödeme|odeme)
2.0  (havale|eft|taksit|kredi kartı|paypal|mastercard|visa|kapıda ödeme)
2.4  (indirim|kupon|kod*) <3> (uygulanmadi|calismadi|dusmedi|gecmedi|gecersiz)
2.6  (iki kere|iki kez|2 kere|2 defa|iki defa|cift) <4> (cekil*|cekti*|odedim|odeme|tahsil*)
2.6  fatura* <3> (istiyorum|lazim|gonder*|kesil*|nerede|gelmedi)
-2.4 (kapıda|gumruk|vergi|kargo) <3> (ödeme|öde*)
-2.4 para <2> iade
-2.2 geri ödeme

[product_question]
2.4  (mı|mi|mu|mü|mıdır|midir|mudur|müdür) ?
1.8  (stokta|ne kadar|kaç|hangi|nasıl) ?
2.4  (uyumlu|uyar|olur|gelir|çalışır|dahil|orijinal|mevcut|var) (mı|mi|mu|mü|mıdır|midir) ?
2.8  (var mı|varmı|varmi|var mi|mevcut mu|bulunur mu|satıyor musunuz|gelir mi|gelecek mi|varmıdır)
2.6  (stok*|stoğ*) <4> (var|gelir|ne zaman|mevcut|gelecek)
2.6  (uyumlu mu|uyumlumu|su geçirmez mi|orijinal mi|orjinal mi|orjinalmi|yıkanır mı|deri mi|pamuk mu|olur mu|olurmu|uyar mı|çalışır mı|uygun mu|dahil mi|sağlam mı|kaliteli mi)
2.6  (hangi|kaç|ne kadar) <3> (beden|numara|renk|cm|kg|boyut*|watt|fiyat|kilo|metre|litre|mah|model|gram|malzeme)
2.6  hangi beden*
2.4  (ne kadar|kaç para|fiyatı ne|fiyatı nedir|kaç tl|kaç lira)
2.4  (indirim|iskonto|pazarlık) <4> (yapar*|var|olur|mümkün|adet|toplu)
2.6  (toptan*|toplu|bayilik)
2.4  (gönderiyor musunuz|yolluyor musunuz|kargo yapıyor musunuz|gönderim var mı|gönderim yapıyor)
2.2  (boyu|eni|ölçüsü|ölçüleri|boyutları|ağırlığı|özellikleri|içeriği|malzemesi) <2> (ne|nedir|kaç)
2.0  (bilgi almak|öğrenmek istiyorum|merak ediyorum|bilgi verir misiniz|bilgi alabilir miyim)
1.8  beden tablosu
2.4  (kac|ne kadar) <1> (volt|watt|vat|cm|santim|gram|litre|amper)
2.4  (sarj aleti|kablo|pil|kutu|kumanda) <2> (geliyor mu|var mi|dahil mi|cikiyor mu)
2.4  (kac gunde|ne zaman|kac gun) <2> (gelir|ulasir|teslim olur) ?
2.4  (fiyati ne kadar|ne kadar|kac para|stokta var|stokta|mevcut mu|var mi acaba|indirim olur)
-2.6 (geldi|gelmedi*|bozuk|kirik|iade) <4> (var mı|mi)

[received_ok]
2.4  (elime|bana) <2> (ulaştı|geçti|geldi) <4> (teşekkür|çok|sağlam|güzel|sorunsuz|hızlı)
2.2  (çok|cok) <1> (güzel|beğendim|memnun|iyi|kaliteli|hızlı|şık|tatlı|başarılı|yumuşak)
2.2  (elinize sağlık|emeğinize sağlık|bayıldım|harikasınız|süpersiniz|çok sevdi|çok beğendi|tam istediğim|beklediğimden iyi)
2.6  (cok|gerçekten|gercekten|hakikaten|inanılmaz) <1> (iyi|memnun|beğendim|begendim|rahat|kullanışlı|kaliteli|hizli|sevdim|başarılı|şirin|yumuşak|hafif|tatlı|sağlam|ideal)
2.6  harika
2.0  (iyi|memnun|kaliteli|sağlam|kullanışlı|rahat|başarılı|ideal|sorunsuz|özenli|pratik|uygun)
2.6  (beğendim|begendim|beğendik|begendik|beğendi|begendi|bayıldım|bayildim|bayıldı|sevdim|sevdik|aşık oldum|bayıldık|begenildi)
2.4  (tavsiye ederim|tavsiye ediyorum|tavsiye ediyorumm|tavsiye ederiz|öneririm|kesinlikle alın|alın aldırın|gönül rahatlığıyla|tereddütsüz|herkese tavsiye)
2.4  (memnun kaldım|memnun kaldik|memnun kaldık|memnunum|memnunuz)
2.6  (resimdeki|göründüğü|anlatıldığı|açıklamadaki|beklediğim|beklediğimiz|görseldeki|fotoğraftaki) <1> (gibi|aynısı) <1> (geldi|çıktı|güzel)?
2.4  (hizli|özenli|sağlam|sorunsuz|zamanında|erken|eksiksiz|hasarsız) <2> (kargo|geldi|teslimat|paketleme|gönderim|paketlenmiş|ulaştı|teslim|elime|paketlenmişti)
2.4  kargo <2> (hizli|iyi|harika|sorunsuz)
2.4  (elime|bana) <2> (ulaştı|geçti|geldi)
2.2  (fiyat performans|fp ürünü|f p|fiyatına göre iyi|fiyatına göre gayet|paranın karşılığı|parasını hak|tam aradığım|tam istediğim)
2.2  (sorun yok|sıkıntı yok|işimi gördü|iş görüyor|işini görüyor|ihtiyacı görür)
2.0  tesekkur
2.2  tesekkur <5> (satici|ürün|kargo|ederim|ederiz|hizli)
1.8  fena degil
1.6  (ok|tamam|bravo|süper|5 yıldız|beş yıldız|👍|😍|❤️|🥰|👌|😊|🙏|💖)
1.4  (geldi|aldım|ulaştı) <2> (cok)? <1> (iyi|harika)
2.6  (elime ulasti|geldi|ulasti) <2> (memnunum|memnun kaldim|begendim)
2.4  (cok iyi|guzel|saglam|ozenli) <1> paketlenmis
-2.6 (iyi|harika|memnun|kaliteli|sağlam|uygun|rahat|kullanışlı|ideal|başarılı|orijinal|hizli) <2> (degil|yok|degildi|kalmadım|etmem|olmadı|olmaz|etmiyorum|değilim|kalmadik)
-2.4 (tavsiye|memnun) <1> (etmem|etmiyorum|kalmadım|degilim|edilmez)
-2.4 (hiç|hic|asla|pek|çok da) <2> (iyi|memnun|beğendim|kaliteli|harika)
-2.4 (şimdiden|önceden|ilginiz|yardımınız|cevabınız) <3> tesekkur
-2.2 (iyi) (günler|akşamlar|geceler|çalışmalar|bayramlar|haftalar|şanslar)
-2.0 daha iyi*
-2.0 fiyatı* uygun @with complaint

[unsubscribe]
3.0  (abonelikten|abonelik|üyelikten|bülten*|listeden) <3> (çık*|iptal|ayrıl*|sil*|istemiyorum)
2.8  (mail|mesaj|sms|eposta|e-posta|reklam|bülten) <4> (göndermeyin|istemiyorum|atmayın|gelmesin|almak istemiyorum|gondermeyin|yollamayın|son verin|durdurun)
2.8  (listenizden|bilgilerimi|üyeliğimi|hesabımı|kaydımı|mail adresimi) <3> (sil*|çıkar*|kaldır*)
2.2  (spam|bülten|reklam maili)
2.8  (bulten|abonelik|aboneligimi|haber bulteni) <4> (iptal|cik*|kapat*|istemiyorum)
2.8  (mail|mesaj|sms|reklam|bildirim|kampanya) <4> (istemiyorum|almak istemiyorum|gondermeyin|atmayin|yollamayin)

[urgent]
2.4  (acil|acilen|ivedi|çok acil|en kısa sürede|bir an önce|hemen|derhal|acele)
2.2  (doğum günü*|düğün*|bayram*|tatil*|yılbaşı*|nişan*|okul*) <5> (yetiş*|kadar|önce|için|gerek*|lazım)
2.0  hediye <4> (doğum günü*|için|edecektim|alacaktım|yetiş*|edecegim)
2.0  yetiş* <3> (lazım|gerek*|mi|mesi)
2.0  (yarın|pazartesi|cuma|cumartesi|pazar) <3> (lazım|gerek*|kadar|yola çık*)

[angry]
2.4  (rezalet*|dolandırıcı*|dolandirici*|sahtekar*|hırsız*|hirsiz*|utanmaz*|utanın|ayıp|ayip|yazıklar olsun|yaziklar|skandal|kabul edilemez|saygısız*|terbiyesiz*|yeter artık|bıktım|biktim|sinir*|kandırıl*|kandırdınız|alay|dalga mı|dalga geç*)
2.4  (lan|şerefsiz*|aptal*|salak*|gerizekalı*|siktir*|amk|allah belanızı|lanet*|haram olsun|zıkkım)
2.0  (bir daha asla|bir daha almam|uzak durun|asla almayın|sakın almayın|son olsun)
1.8  (kaçıncı|üçüncü|defalarca|kaç kere|kaç defa|kac kere) <2> (mesaj|mail|yazıyorum|yazdım|aradım)?
1.6  (cevap|dönüş|yanıt|muhatap) <2> (yok|vermiyor*|verilmiyor|alamıyorum|vermediniz|alamadım)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (avukat|polis*|savcılı*|savcili*|mahkeme*|dava|tüketici hakları|tuketici haklari|tüketici hakem|hakem heyeti*|tüketici mahkemesi|yasal|hukuki*|suç duyurusu|noter*|cimer|bimer|ihtarname|emniyet*|tüketici derneği)
-2.0 polis* (oyuncak|kostüm|arabası)

[dispute]
3.0  (itiraz*|anlaşmazlık*|anlasmazlik*|ihtilaf*)
2.6  (itiraz|dava|dispute|talep|şikayet kaydı) <3> (aç*|oluştur*|başlat*|ettim|edeceğim|kapat*)
2.4  (şikayet*|sikayet*) <4> (aliexpress|paypal|trendyol|hepsiburada|n11|banka*|platform*|şikayetvar|sikayetvar|edeceğim|edecegim|amazon)
2.2  (şikayet etti*|şikayet ede*|sikayet ede*|şikayetçi*|sikayetci*|şikayet oluştur*)
2.4  (chargeback|ters ibraz|harcama itirazı|alıcı koruması*|bankaya itiraz)
2.2  (banka*|paypal|aliexpress) <4> (iade|başvur*|itiraz|şikayet*|bildir*)
-2.2 (itiraz|şikayet*) <2> (istemiyorum|etmeyeceğim|yok)

[stain]
2.4  leke
2.2  kirli
2.0  (sararmış|solmuş|iz|izleri|yağlı|toz) <3> (var|vardı|içinde|olmuş|üzerinde)
-2.4 leke <1> (yok|yapmıyor|tutmuyor)

[accessory]
@firm
2.4  {accessory} <3> (eksik|yok|gelmedi*|çıkmadı*|unutulmuş|nerede|gelmemiş|yoktu|göndermemiş*)
2.4  eksik <2> {accessory}
-2.4 {accessory} <2> (çalışmıyor*|bozuk|kirik)

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (iade|iadesi|iadesini|iademi|refund)
2.4  (para|paramı|parayı|paramın|ücret|ücreti|ücretimi|tutarı) <3> (geri|iade|iadesi)
-2.6 (iade|para iadesi) <2> (istemiyorum|istemem|değil|yerine)

[wants_reissue]
@firm
2.4  (yenisini|yeni|tekrar|yeniden|başka|doğrusunu|doğru|diğerini) <3> (gönderin|gönderir|gönderebilir|gönderilsin|yollayın|gönder|istiyorum|tercih|gönderiniz|yolla|gönderirseniz)
2.4  (değişim|değiştirin|değiştirme|değiştirilmesini|değiştirmek)
-2.6 (yenisini|yeni|değişim) <2> (istemiyorum|istemem)

[agrees]
@firm
2.2  (kabul ediyorum|kabul|anlaştık|onaylıyorum)
2.2  (tamam|olur|evet|peki|tabii|iyi) <2> (kabul|lütfen|olsun|öyle|yapın|istiyorum|gönderin|teşekkürler|olur)
2.2  (bana uyar|benim için uygun|öyle olsun|uygundur)
-2.6 (kabul) <1> (etmiyorum|edemem|etmem|edilemez|değil)

[declines]
@firm
2.4  kabul <1> (etmiyorum|edemem|etmem|edilemez|etmiyoruz)
2.2  (reddediyorum|istemiyorum bunu|hayır istemiyorum)
2.2  (yeterli|yetmez|az) <1> (değil|olmaz|bu)
2.2  (çok az|hayır teşekkürler|olmaz öyle|asla kabul)
