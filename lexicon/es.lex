# replyd lexicon: Spanish, of Spain and of the Americas. The format is in
# replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# Accents are written as they should be and mean nothing: buyers leave them out. So
# "envío" (the parcel) and "envió" (they sent it) are one word here, and so are "esta"
# and "está", "compre" and "compré".

language es
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same no = noo, nooo, nop, nno
@same nunca = nunka, jamás, nuca
@same que = q, k, qe, ke, qeu
@same porque = xq, pq, porq, xk, pk, porke, poruqe, xke, porqe
@same por favor = xfa, porfa, porfavor, xfavor, porfis, pls, pliss
@same por = x, xor
@same para = pa, xa, apra
@same también = tb, tmb, tambn, tbn, tmbn
@same todavía = aún, toavia, todabia, todvia, tdavia, tovia, aunn
@same gracias = grax, grasias, graciass, graias, gracia, thanks, thx, thank, gracis
@same agradezco = agradecido, agradecida, agradecería, agradecidos, agradecemos
@same quiero = kiero, qiero, quero, qero, kero
@same quisiera = quiciera, kisiera, qisiera, querría, quería
@same necesito = nesecito, nesesito, necesitaba, necesitamos, necesit, nececito
@same solicito = solicitamos, solisito, solicité, solicitado, solicitando
@same exijo = exigimos, exigo, exigir
@same puedo = podría, podemos, pueden, puede, podrían, podéis, puedes, podrías, pudiera,
	pudieran, podriamos, podríais, pudieras
@same pude = pudo, pudimos, podido, pudieron, podía
@same esta = están, estaba, estaban, sta, estás, estuvo, estar
@same hace = ase, hase
@same dónde = adonde, dnde, onde, dond
@same cuándo = kuando, cuand, quando
@same después = dspues, desp
@same mañana = mñn

@same compré = compramos, comprado, comprada, comprados, compradas, pedí, pedimos,
	encargué, encargado, ordené, ordenamos, ordenado, adquirí, adquirido,
	seleccioné, seleccionado, escogí, escogido, elegí, elegido, elegida, compr,
	conpre, conprado, pidi, pidió, compró, pedia, pedíamos, cogí
@same comprar = comprarlo, comprarla, compraría, comprarle, conprar, comprando,
	comprarlos
@same recibí = recibido, recibida, recibidos, recibidas, recibimos, recivido, recivi,
	resivi, resibi, resibido, resivido, recibió, recbi, rebici, rcibi, recebido,
	recibimo, recibieron
@same recibir = recibirlo, recibirla, recivir, resibir, recibiré, reciba, recibo,
	recibamos, recibirlos, recibe, reciben
@same llegó = llegaron, llegado, llega, llegan, llegue, lleguen, llegaba, llegaban,
	llegara, llegaran, yego, yegado, yegaron, llegoo, llegao, llegada, yega,
	llegase, legó, arribó, arribado, llegron
@same llegar = llegaría, llegarían, llegarme, yegar
@same vino = vinieron, viene, vienen, venía, venían, venido, viniera, bino, biene,
	vinieran, venir, vení
@same entregado = entregada, entregados, entregaron, entregó, entregadas, entregao,
	entrgado
@same entregar = entreguen, entregan, entregue, entregarme, entregarlo, entregará,
	entregarán, entrega, entregas, entregarla, entregármelo
@same enviaron = enviado, enviada, enviados, enviadas, mandaron, mandado, mandada,
	mandados, mandadas, enviasteis, mandasteis, enviaste, mandaste, embiaron,
	embiado, enbiado, enbiaron, despachado, despacharon, despachó, remitieron,
	enviao, mandao, enviaban, despachada, mandastes, enviastes, embiaro, expedido,
	despachados
@same enviar = envíen, envíe, enviarme, enviarlo, enviarla, enviarlos, mandar, manden,
	mande, mandarme, mandarlo, mándenme, envíenme, enviadme, mandadme, mandad,
	enviad, envía, envían, manda, mandan, mándame, envíame, enviarán, enviará,
	enviáis, mandáis, despachar, despachen, despachan, envíenmelo, mándenlo,
	envíenlo, envíes, mandes, mandarán, mandarían, mandara, enviarnos, mandarnos,
	enviármelo, mandármelo, embiar, embien, remitir, enviarle, envíeme, enviármela,
	mándeme, mandarle
@same envío = envíos, embio, enbio, despachos
@same reenviar = reenvíen, reenvío, reenvíe, reenvíenmelo, reenvían, reenviarlo,
	reenviarme, reenviado, reenviaron
@same espero = esperamos, aguardo, esperaré
@same esperando = aguardando, espera, esperandolo, sperando, esperado
@same esperaba = esperábamos, imaginaba, pensaba, creía, pensé, imaginé, suponía,
	pensábamos, creí
@same seguimiento = rastreo, tracking, traking, segimiento, trackin, trakin,
	localizador, seguimento
@same rastrear = rastrearlo, localizar, localizarlo, trackear, ubicar
@same paquete = paquetes, pakete, paqute, bulto, encomienda, encomiendas, paqueteria,
	paquet, paquetito, parcel, package, envoltorio, paqete
@same pedido = pedidos, pedio, orden, ordenes, pediod, compra, compras, pedidoo, order,
	peddo
@same producto = productos, prodcuto, produto, mercancía, mercadería, porducto, produco,
	pruducto, producot, procducto
@same artículo = artículos, ítem, items, prenda, prendas, objeto, objetos, articlo,
	aticulo
@same número = nro, num
@same código = cod, codgo
@same funciona = funcionan, funcionar, funcionó, funcionando, funcionaba, funsiona,
	sirve, sirven, sirvió, funcionen, funcione, funcionaron, funcionado, funciionan,
	fuciona, funcina, servir, serví, sirbe, sirva, funcionaban, funcionará,
	funcionamiento, sirvieron
@same enciende = encienden, encendió, encender, enciendo, encendía, prende, prenden,
	prendió, prender, ensiende, prendieron, encendían, encendieron, prendía
@same carga = cargan, cargar, cargó, cargando, recarga, recargar, cargarlo, cargaba,
	cargarlos, cargarla
@same conecta = conectan, conectar, conectó, conectarlo, conectarlos, conectarse,
	empareja, emparejan, emparejar, emparejarlos, vincula, vinculan, vincular,
	sincroniza, sincronizan, sincronizar, vinculen, conectaron, conectaba
@same escucha = escuchan, escuchar, oye, oyen, suena, suenan, suene, escuchaba,
	escuchaban, sonaba, oía, eschucha, sonar, oír, escuche, escuchó
@same dura = duran, duró, duraron, durado, durar, duraba, aguanta, aguantan, aguantó,
	aguantaron, aguantado, aguantar
@same apaga = apagan, apagó, apagaba, apagarse, apagar
@same calienta = calientan, calentó, caliento, sobrecalienta, recalienta, sobrecalientan
@same rompió = rompe, rompen, romper, rompieron, romperse, quebró, quebraron, partió,
	fracturó, rompiero, astilló, rajó, ronpio, quiebra, rompi
@same roto = rota, rotos, rotas, quebrado, quebrada, quebrados, quebradas, partido,
	partida, partidos, partidas, fracturado, fracturada, rajado, rajada, rajados,
	agrietado, agrietada, agrietados, destrozado, destrozada, destrozados,
	destrozadas, astillado, astillada, reventado, reventada, machacado, machacada,
	destruido, destruida, destruidos, destruidas, estrellado, estrellada,
	desquebrajado, resquebrajado, rompido, trizado, trizada, cascado, desportillado,
	despedazado, destrosado
@same dañado = dañada, dañados, dañadas, estropeado, estropeada, estropeados,
	estropeadas, averiado, averiada, averiados, golpeado, golpeada, golpeados,
	golpeadas, abollado, abollada, abollados, aplastado, aplastada, aplastados,
	aplastadas, rayado, rayada, rayados, rayadas, maltratado, maltratada,
	maltratados, maltratadas, deteriorado, deteriorada, doblado, doblada, doblados,
	dobladas, chafado, chafada, malogrado, malograda, descompuesto, descompuesta,
	descompuestos, daniado, rasguñado, rasguñada, arañado, arañada, deforme,
	deformes, deformado, deformada, torcido, torcida, torcidos, magullado,
	machucado, machucada, arruinado, arruinada, espachurrado, desgastado,
	desgastada, arrugado, arrugada, arrugados, hundido, hundida, apachurrado,
	mojado, mojada, mojados, aboyado, abollaron, jodido, jodida, escacharrado,
	fregado
@same daño = daños, golpe, golpes, abolladura, abolladuras, rayón, rayones, raspón,
	arañazo, arañazos, grieta, grietas, fisura, fisuras, rajadura, rajaduras,
	rasguño, rasguños, desperfecto, desperfectos, fractura, quebradura, rallones
@same estropeó = estropearon, dañaron, averió, malogró, descompuso, jodió, estropea,
	descompusieron, arruinó, fregó
@same descosido = descosida, descosidos, descosidas, descose, descosen, descosió,
	descoció, deshilachado, deshilachada, deshilacha, deshilachó, rasgado, rasgada,
	rasgados, desgarrado, desgarrada, agujereado, agujereada, desilachado,
	descocido, descocida, descosieron, rasgó, desgarró, deshilvanado
@same agujero = agujeros, hoyo, hoyos, hueco, huecos, rotura, roturas, agujerito, hoyito
@same defectuoso = defectuosa, defectuosos, defectuosas, defetuoso, fallado, fallada,
	fallados, falladas, defectuso, tarado, defectusa, desfectuoso
@same defecto = defectos, falla, fallas, fallo, fallos, avería, averías, tara, taras,
	imperfección, imperfecciones, imperfecto
@same despegó = despega, despegan, despegado, despegada, despegados, despegadas,
	despegaron, despegue, despegando, despegar, descoló
@same soltó = suelta, sueltas, suelto, sueltos, soltaron, soltado, zafó, zafa
@same cae = caen, cayó, cayeron, caído, caida, cayéndose, cayendo, caiga
@same mancha = manchas, manchado, manchada, manchados, manchadas, manchó, manchón,
	mancharon, manchones
@same sucio = sucia, sucios, sucias, mugriento, mugrienta, mugre, cochino
@same huele = huelen, olor, olores, apesta, apestan, apestoso, hedor, peste, olía, oler,
	uele, maloliente, tufo
@same calidad = calidades, kalidad, caldiad, calida, cualidad, calidda, quality
@same malo = mala, malos, malas, malisimo, malísima, malísimos, malísimas, maloo,
	malicimo, malita, malito
@same pésimo = pésima, pésimos, pésimas, pecimo, péssimo
@same horrible = horribles, horroroso, horrorosa, orrible, horripilante, espantoso,
	espantosa, horror, horrendo, horrenda, espanto
@same terrible = terribles, nefasto, nefasta, nefastos, deplorable, deplorables, fatal,
	fatales, penoso, penosa, lamentable, lamentables, desastroso, desastrosa,
	infame, patético, patética
@same peor = peores
@same basura = basuras, porquería, porquerias, mierda, mierdas, chatarra, cagada,
	bodrio, birria, caca, baratija, baratijas, mugrero, truño, bazofia, poronga,
	mrd, mierd
@same asco = asqueroso, asquerosa, asquerosidad, desastre, desastres
@same decepcionado = decepcionada, decepción, decepcionante, decepcionó, desilusión,
	desilusionado, desilusionada, defraudado, defraudada, insatisfecho,
	insatisfecha, descontento, descontenta, inconforme, desepcion, desepcionado,
	decepcionados, decepciona, decepcionantes, desilusionó, desencanto, disconforme,
	decepsionado, desconforme
@same estafa = estafas, estafador, estafadores, estafadora, estafado, estafada,
	estafaron, timo, timos, timado, timada, fraude, fraudes, estafan, fraudulento,
	timadores, estafando, estafarme, fraudulenta, tongo, timaron, estafo
@same engaño = engaños, engañan, engañado, engañada, engañaron, engañar, engañando,
	engañarme, engañados, engañas
@same ladrones = ladrón, ladrona, robo, robaron, robado, robar, rateros, ratero,
	chorros, robando, roban, robándome, robarme, atraco, asaltantes
@same mentira = mentiras, mentiroso, mentirosa, mentirosos, mienten, mintieron, mintió,
	mentido, miente, mentirosas, mintiendo
@same equivocado = equivocada, equivocados, equivocadas, incorrecto, incorrecta,
	incorrectos, incorrectas, erróneo, errónea, erróneos, erradamente, errado,
	errada, equibocado, ekivocado, erroneamente
@same equivocaron = equivocasteis, confundieron, equivocó, confundido, confundió,
	equivocastes, equivocan, equibocaron, confundisteis, confundiste, trastocaron
@same equivoqué = confundí, equivoqe, equiboque
@same diferente = diferentes, distinto, distinta, distintos, distintas, diferent,
	diferencia, direfente, diferete
@same otro = otra, otros, otras, otr
@same talla = tallas, talle, talles, tallaje, horma, tayas, size, taya, tallla, hormas
@same tamaño = tamaños, tamañ, medida, medidas, dimensión, dimensiones
@same color = colores, tono, culor, tonalidad, tonos, colro
@same modelo = modelos, versión, referencia, modello
@same pequeño = pequeña, pequeños, pequeñas, chico, chica, chicos, chicas, diminuto,
	diminuta, chiquito, chiquita, chiquitos, chiquitas, minúsculo, minúscula,
	apretado, apretada, apretados, ajustado, ajustada, ajustados, estrecho,
	estrecha, estrechos, estrechas, angosto, angosta, angostos, corto, corta,
	cortos, cortas, enano, enana, enanos, pequeñito, pequeñita, pequeñitos,
	chiquitito, chiquitica, pequeñísimo, diminutos, diminutas, peque, pequenio,
	ceñido, apretadas, chiquitín, chikito, pequeñin, enanas, pequeñísima, reducido,
	justito
@same grande = grandes, ancho, ancha, anchos, anchas, holgado, holgada, enorme, enormes,
	gigante, gigantes, largo, larga, largos, largas, inmenso, inmensa, grandísimo,
	amplio, amplia, grandote, grandecito, grandísima, grandre, bailando, guango,
	guanga
@same muy = mui, muuy, súper, re, tan, demasiado, demasiada, demaciado, demaciada,
	bastante, extremadamente, sumamente, totalmente, realmente, demasiados,
	excesivamente, muyy, too, requete
@same reembolso = reembolsos, rembolso, reenbolso, reembolzo, rembolsos, reembolsar,
	reembolsarme, reembolsen, reembolse, reembolsenme, reembolsado, reembolsada,
	reembolsaron, reembolsarán, reembolsan, reembolsa, rembolsar, rembolsen,
	rembolsado, reintegro, reintegros, reintegrar, reintegren, reintegrarme,
	reintegrado, reintegraron, reintegrarán, refund, rembolzo, reenbolsar, rembolsa,
	reembosar, reeembolso, reembolsará, reintegrarían, reembolsasteis, rembolzar,
	reenbolsen
@same devolver = devolución, devoluciones, devolverlo, devolverla, devolverlos,
	devolverlas, devuelvo, devolveré, retornar, devolucón, debolver, devolverle,
	retornarlo, devolucin, debolucion, devolusion, devolvérselo, devolbucion
@same devolví = devolvimos
@same devuelto = devuelta, devueltos, devolvieron, devolvió, devueltas, devolvían,
	debuelto, devueto
@same devuelvan = devuelva, devuelvanme, devuélveme, devuélvame, devolvedme, devolverme,
	devuelvas, devuelve, devuelven, devuélvanmelo, devolvernos, regrésenme,
	reintégrenme, debuelvan, devuelban, devolváis, devolverán, devolverían,
	devolverá, devolvérmelo
@same dinero = plata, guita, dinerito, pisto, diner, dinerro, varos
@same cancelar = cancelado, cancelada, cancelen, cancelo, cancele, cancela, canselar,
	cancelaron, cancelarlo, cancelarla, cancélenlo, cancélalo, cancelación,
	cancelados, canceladas, canselen, canselacion, anular, anulado, anulada,
	anulación, anulen, anule, anularlo, anularla, anuléis, anulad, cancelad,
	cancélame, cancelarme, cancélenme, anularon, anulo, canceles, canceláis,
	anúlalo, anúlenlo, cansela
@same cambiar = cambio, cambios, cambiarlo, cambiarla, cambiarlos, cambiarlas, cambien,
	cambie, cambiármelo, cambiarme, cámbienmelo, cambiámelo, canje, canjear, canvio,
	cambiarselo, cambiármela, cámbiame, cambiaran, cambian
@same reemplazar = reemplazo, reemplacen, reemplace, reemplazarlo, remplazar, remplazo,
	sustituir, sustitución, sustituto, reposición, reponer, repongan, sustituyan,
	reemplazarme
@same disputa = disputas, disputar, dispuita, controversia, controversias, litigio,
	litigios, dispta, desputa, diputa
@same reclamo = reclamos, reclamación, reclamar, reclamaciones, reclamé, reclamaré,
	reclamando, recalmo, reclamasion
@same denuncia = denunciar, denunciaré, denuncias, denunciarlos, denunciarles, denuncio,
	denunciado, denunciando, denunciarán, denunciaremos, demanda, demandar,
	demandaré, demandarlos
@same aduana = aduanas, aduanero, aduanera, aduaneros, aduanal, aduanales, aduaneras,
	duana, adunana, adauana, adunas
@same impuesto = impuestos, arancel, aranceles, iva, tributo, tributos, inpuesto,
	inpuestos, tasas, gravamen
@same pagar = pagué, pagado, pagada, paga, pagando, pagamos, pagas, abonar, abonado,
	aboné, pagarlo, pagaría, pagarle, pagaron, pagen, pagé, pagao, pagarlos, pagará
@same cobraron = cobrado, cobrar, cobran, cobraban, cobró, cobrarme, cobraran, cobrando,
	cobra, cobrada, cobrados, descontado, descontaron, debitado, debitaron,
	cargaron, cobros
@same pago = pagos, payment
@same dirección = direcciones, domicilio, dirrecion, direcion, direcction, diección,
	dirreccion, drección, direcc, adress, address, domisilio
@same teléfono = teléfonos, telefonico, tlf, tfno, tel, telf, teléf, telefno
@same falta = faltan, faltó, faltaba, faltaban, faltante, faltantes, faltaron, faltando,
	faltado, farta
@same incompleto = incompleta, incompletos, incompletas, incompeto
@same completo = completa, completos, completas, entero, entera
@same vacío = vacía, vacíos, vacías, basio, bacio, vasio, bacía
@same falso = falsa, falsos, falsas, falsificado, falsificada, imitación, fake, réplica,
	copia, pirata, falsificación, falsificaciones, pirateado, trucho, trucha,
	truchos, chimbo, bamba, clon, chiviado, falsificados
@same perfecto = perfecta, perfectos, perfectas, perfectamente, impecable, impecables,
	prefecto, perfetco, perfecti, perfectoo, perfect, inmejorable, perfecro
@same excelente = excelentes, exelente, exelentes, excelentísimo, genial, geniales,
	estupendo, estupenda, estupendos, maravilloso, maravillosa, maravilla,
	maravillas, fantástico, fantástica, espectacular, espectaculares, increíble,
	buenísimo, buenísima, buenísimos, magnífico, magnífica, fenomenal, sensacional,
	fabuloso, fabulosa, ideal, ideales, chulísimo, chulísima, exclente, ecxelente,
	exelentee, bacán, bakan, chévere, padrísimo, chido, chida, bárbaro, bkn,
	exccelente, excelennte, expectacular, divino, divina, divinos, preciosísimo,
	lindísimo, bellísimo, hermosísimo, estupendamente, joya, excelnte, exelete,
	extraordinario, extraordinaria, sublime
@same bueno = buena, buenos, buenas, buen, güeno, bno, wena, weno, bueeno, güena
@same bien = bn, vien, bieen, bie, bienn
@same mal = mall
@same bonito = bonita, bonitos, bonitas, lindo, linda, lindos, lindas, hermoso, hermosa,
	hermosos, hermosas, precioso, preciosa, preciosos, preciosas, bello, bella,
	bellos, bellas, chulo, chula, chulos, chulas, mono, mona, monos, monas,
	monísimo, bonitoo, vonito, bonitto, elegante, elegantes, guapo, guapa, cuco,
	tierno, padre, vonita
@same encanta = encantó, encantan, encantado, encantada, encantaron, encantados,
	fascina, fascinó, fascinada, fascinado, amé, amo, adoro, encnta, incanta,
	enkanta, encantadísima, encantadísimo, flipando, encantadas, encantad
@same gusta = gustó, gustaron, gustan, gustado, guata
@same contento = contenta, contentos, contentas, satisfecho, satisfecha, satisfechos,
	feliz, felices, conforme, conformes, satisfacción, contentísima, contentísimo,
	satisfechas, complacido, complacida, alegre
@same cómodo = cómoda, cómodos, cómodas, calentito, calentita, comodísimo, comodísimos,
	suave, suaves, suavecito, suavecita, blandito, blandita, calentitos, fresquito,
	suavito, confortable
@same útil = útiles, práctico, práctica, prácticos, funcional, resistente, resistentes,
	robusto, robusta, sólido, manejable, práticos, pratico
@same rápido = rápida, rápidos, rapidísimo, rápidamente, rapidez, veloz, puntual,
	puntuales, puntualidad, rapidas, rapidito, rapidísima, pronto, ágil, rrapido,
	rapid, prontito, volando
@same recomiendo = recomendado, recomendable, recomendada, recomendadísimo,
	recomendamos, recomendables, recomendar, recomendaré, recomendaría,
	recomendados, aconsejo, recomendarla, recomiendado, recomendo, recomindo
@same tardó = tarda, tardan, tardado, tardaron, tardando, tardanza, tardar, tardaba,
	demoró, demoraron, demoran, demora, demoras, demorado, demorando, demorar,
	tardísimo, demoraba
@same retraso = retrasos, retrasado, retrasada, retrasaron, atraso, atrasado, atrasada,
	retrazo, retrasados, retardo, retrasando
@same factura = facturas, boleta, boletas, facturación, fatura
@same día = días
@same semana = semanas, sem, senana
@same mes = meses
@same vendedor = vendedora, vendedores, tienda, seller, negocio, comercio, bendedor,
	store
@same foto = fotos, imagen, imágenes, fotografía, fotografías, photo, fotoss
@same descripción = anuncio, anunciado, anunciada, anunciaban, anuncian, descrito,
	descrita, publicación, publicado, publicada, publicaron, publican, descripion,
	descipcion, ficha, describe, describen, descripciones, anunciáis,
	especificaciones, especificado, especifica, decripcion
@same regalo = regalos, obsequio, regalito, regalar, regalarlo, regalárselo
@same auricular = auriculares, audífonos, audífono, cascos, airpods, earbuds,
	auricularies, auri, auriculars, headset
@same vergüenza = vergonzoso, vergonzosa, verguensa, bergüenza
@same problema = problemas, problem, poblema, porblema, inconveniente, inconvenientes,
	issue
@same responde = responden, respondió, respondieron, respondido, respuesta, respuestas,
	contesta, contestan, contestó, contestaron, contestado, contestación, responder,
	contestar, responda, contesten, respondan, atiende, atienden, responsa
@same cumpleaños = cumple, cumples, cumpleaño

# --- groups -------------------------------------------------------------------------

# what one buys; one word for all of it
@group goods: paquete, pedido, producto, artículo, envío, vestido, vestidos, zapato,
	zapatos, zapatillas, tenis, botas, botines, sandalias, tacones, pantuflas,
	pantalón, pantalones, jeans, vaqueros, calzas, camisa, camisas, camiseta,
	camisetas, playera, playeras, franela, blusa, remera, remeras, polera, polerón,
	sudadera, chaqueta, chamarra, chompa, campera, abrigo, parka, suéter, jersey,
	buzo, falda, pollera, short, shorts, calcetines, medias, calzón, brasier,
	sujetador, sostén, corpiño, faja, bañador, bikini, malla, traje, disfraz,
	pijama, bata, delantal, bolso, bolsa, bolsito, mochila, cartera, billetera,
	monedero, maleta, reloj, relojes, anillo, anillos, collar, pulsera, aretes,
	pendientes, aros, cadena, dije, funda, fundas, forro, carcasa, protector, mica,
	móvil, celular, teléfono, tablet, tableta, auricular, altavoz, parlante, bocina,
	cargador, cargadores, cable, cables, adaptador, batería, baterías, pila, pilas,
	lámpara, luz, luces, led, bombilla, foco, linterna, juguete, juguetes, muñeca,
	muñeco, peluche, dron, cámara, consola, joystick, aparato, dispositivo, equipo,
	máquina, herramienta, taladro, robot, aspiradora, licuadora, batidora, freidora,
	plancha, secador, depiladora, afeitadora, rasuradora, alfombra, tapete, cortina,
	cortinas, cojín, almohada, manta, cobija, sábana, sábanas, toalla, jarrón, taza,
	tazas, vaso, vasos, plato, platos, botella, termo, cuchillo, cuchillos, sartén,
	olla, libro, libros, cuaderno, gafas, lentes, anteojos, peluca, extensiones,
	cinturón, guantes, sombrero, gorra, gorro, bufanda, pañuelo, perfume, crema,
	labial, maquillaje, sombras, brocha, brochas, pincel, bolígrafo, lapicero, kit,
	set, juego, conjunto, impresora, teclado, ratón, mouse, pantalla, monitor,
	soporte, bicicleta, silla, mesa, estante, mueble, picadora, trituradora,
	proyector, ventilador, humidificador, calefactor, regalo, cosa, cosas, ropa,
	paraguas, carpa, caña, tatuaje, uñas, espejo, cuadro, póster, pegatina, vinilo,
	planta, collarín, correa, arnés, reloj inteligente, smartwatch, micrófono,
	guitarra, mascarilla, cepillo, manguera, filtro, bomba, motor, sensor, memoria,
	disco, router, antena, sortija, colgante, broche, luna, cuna, carrito,
	silla de auto, casco, patines, scooter

# what may be missing from a parcel beside the thing itself
@group accessory: cinturón, tornillo, tornillos, tornillería, cargador, cable,
	cable usb, cable de carga, adaptador, mando, mando a distancia, control,
	control remoto, manual, manual de instrucciones, instrucciones, instructivo,
	pila, pilas, batería, tapa, tapita, botón, botones, gancho, ganchos, correa,
	correas, cordones, pasadores, agujetas, pie, pies, base, patas, pata, tuerca,
	tuercas, soporte, ventosa, funda, estuche, filtro, filtros, gomas, gomitas,
	almohadillas, accesorio, accesorios, asa, asas, rueda, ruedas, clip, clips,
	lápiz, enchufe, clavija, capucha, cinta, lazo, hilo, llave, llaves, llavecita,
	bombilla, foco, varilla, varillas, tubo, tapón, bolsita, garantía, repuesto,
	repuestos, caja original, imán, colgante, manguera, boquilla,
	tarjeta de memoria, tarjeta sd, micro sd, pegamento, destornillador, desarmador,
	cadena, cadenita, correílla, cepillo, bomba, receptor, dongle, usb,
	pulsera de repuesto, anilla, tirantes, hombreras, relleno, bolsa de transporte,
	mosquetón, bisagra, bisagras, perilla, arandela, arandelas, trípode, abrazadera,
	cuerda, resorte, muelle, remaches, moño, corbata, velo, dosificador

@group piece: pieza, piezas, parte, partes, componente, componentes, unidad, unidades,
	cosa, cosas, producto, artículo, par, pares, elemento, elementos

# a small number of things
@group few: un, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez,
	doce, mitad, la mitad, una parte, parte, segundo, segunda, medio, media, un par,
	algunos, algunas, varios, varias

@group carrier: dhl, seur, correos, ups, fedex, mrw, gls, ems, express, exprés, nacex,
	servientrega, estafeta, correo argentino, starken, chilexpress, serpost,
	urgente, oca, andreani, ctt, dpd, tnt, epacket, interrapidísimo, coordinadora,
	olva, blue express, redpack, certificado, aéreo, avión, celeritas, inpost,
	cainiao, yanwen, 4-72

@group post: correos, correo, cartero, mensajero, mensajería, repartidor, transportista,
	courier, paquetería, agencia, aduana, dhl, seur, ups, fedex, mrw, gls, ctt,
	estafeta, servientrega, chilexpress, starken, serpost, oca, andreani,
	correo argentino, la empresa de transporte, la empresa de reparto,
	oficina de correos, oficina postal

@group ugly: malo, pésimo, horrible, terrible, peor, mediocre, cutre, chafa, regular,
	deficiente, asco, basura, ordinario, ordinaria, corriente, barato, barata,
	pobre, ínfima, ínfimo, inferior, dudosa, dudoso, nula, nulo, cero, malucho, feo,
	fea, feos, feas, flojo, floja, paupérrima, chungo, chunga, penco, fome,
	decepcionado, rasca, mala mala, chapucero, ruin, baja, bajo, bajísima,
	muy justa, justita

@group praise: excelente, perfecto, bueno, bien, bonito, encanta, gusta, contento,
	rápido, recomiendo, cómodo, útil, correcto, correcta, ok, okey, brutal, decente,
	mejor, top, funciona, cumple, cumplen, diez, 10, satisfactorio, satisfactoria,
	aceptable, potente

# something went wrong: kind words are then no praise, questions no shopping
@group complaint: roto, rompió, dañado, estropeó, defectuoso, defecto, descosido,
	decepcionado, estafa, engaño, malo, pésimo, horrible, basura, reembolso,
	disputa, reclamo, falta, incompleto, vacío, no llegó, nunca llegó,
	no ha llegado, no me ha llegado, no me llegó, no recibí, nunca recibí,
	no he recibido, no funciona, no enciende, no carga, muy pequeño, muy grande,
	falso, mancha, equivocado, equivocaron, extraviado, perdido, retraso, cancelar,
	devolver, devuelvan, devuelto, vergüenza, inútil, no recomiendo,
	desgraciadamente, desafortunadamente, lamentablemente, ladrones, mentira,
	nadie responde, no responde, sin respuesta, no es lo que, no corresponde,
	no coincide, en vez de, en lugar de, otro color, otro modelo, otra talla,
	no queda, todavía no, esperando, no sale, no es el, no es la, dinero, solución

# it does not fit
@group fitwords: pequeño, grande, talla, tamaño, no me queda, no me entra, no me vale,
	justo

@group color: negro, negra, blanco, blanca, azul, rojo, roja, verde, rosa, rosado,
	rosada, gris, amarillo, amarilla, marrón, café, beige, beis, crema, morado,
	morada, lila, naranja, celeste, dorado, dorada, plateado, plateada,
	transparente, turquesa, vino tinto, granate, fucsia, caqui, multicolor,
	azul marino

@group size: s, m, l, xl, xxl, xs, xxxl, 2xl, 3xl, 4xl, 5xl, chica, mediana, mediano,
	grande, pequeño

@group wish: quiero, quisiera, necesito, solicito, exijo, puedo, deseo, deseamos,
	desearía, pido, pedir, solicitar, me gustaría, nos gustaría, cómo, es posible,
	sería posible, posible, por favor, favor, voy a, ruego, espero, intento,
	intentando, intentar, intenté, tratando, trato de, pretendo, prefiero,
	preferiría, tengo que, me urge, hacer, realizar, tramitar, proceder, gestionar,
	quieren, queremos, hay que, proceda, procedan, sírvanse

@group ago: hace, desde, llevo, llevamos, lleva, llevan, van, ya van, pasaron,
	han pasado, ha pasado, ya pasó, ya pasaron, más de, tras, después de

@group pack: caja, cajas, cajita, embalaje, empaque, envase, sobre, bolsa, estuche,
	envoltorio, paquete, cartón, empaquetado

# they want it no more
@group cancelword: cancelar, ya no lo quiero, ya no lo necesito, por error, ya no,
	no lo quiero, arrepentí, más barato, otra tienda

# money, which comes in halves too
@group refundword: reembolso, dinero, importe, respuesta, responde, mensaje, devolver,
	devuelvan

# talk about the shop rather than the goods
@group service: atención, servicio, vendedor, trato, comunicación, página, web, envío,
	entregar, repartidor, seguimiento, soporte, atención al cliente, app

# paper for the books
@group invoicewords: rfc, cif, razón social, ruc, cuit, contabilidad, nif, dni, empresa,
	con iva, factura, desglosado, contador, sin iva

# an order that exists
@group mine: mi pedido, mi paquete, mi compra, compré, recibí, número de pedido,
	mi orden, mi producto, mi envío, me llegó, ha llegado

@group news: correo, correos, email, emails, mail, mails, mensaje, mensajes, publicidad,
	propaganda, promoción, promociones, promos, ofertas, oferta, newsletter,
	newsletters, boletín, boletines, spam, anuncios, notificaciones, sms,
	comunicaciones

# --- negation and questions ---------------------------------------------------------

@negate 3: no, nunca, sin, ningún, ninguna, ni, tampoco, nada
@negate 5: no digo, no creo que, no es que, espero que no, no pienso, no quiero decir,
	en caso de, por si
# these only look like negations
@negate 0: no solo, no solamente, sin duda, sin dudas, sin problema, sin embargo,
	ningún problema, nada que objetar, no sé, no se si, sin respuesta,
	ninguna respuesta, por qué no, porque no, nada mal, ni siquiera,
	no hay problema, no responde, no me responde, no entiendo, no obstante,
	nada más, no hay duda, no creo, ni idea, sin querer, no sabía, no me extraña,
	nadie responde, no lo dudes, no lo duden, no más, nada que ver

@question: cuándo, dónde, cuál, cuáles, cuál es, cuánto, cuántos, cuánta, tienen, tiene,
	tenéis, tienes, hay, puedo, quisiera saber, quiero saber, me gustaría saber,
	es posible, existe, por qué, alguien, hacen, disponen, qué, venden, se puede,
	viene con, sería posible, me pueden decir, sabe, saben, está disponible, quién,
	hacéis, saludos tienen, hola tienen, hola tenéis, hola quisiera saber, sabéis,
	aceptan, aceptáis, buenas tienen, consulta, una consulta, una pregunta,
	pregunta, duda, una duda, es compatible, me puedes decir, me puede decir,
	me podrían decir, me podría decir, necesito saber, quería saber,
	quería preguntar, quería consultar, quisiera preguntar, quisiera consultar,
	cómo puedo

# --- words that only show the language ----------------------------------------------

@words: yo, tú, él, ella, usted, nosotros, ustedes, ellos, ellas, me, te, se, le, les,
	nos, mi, mis, su, sus, nuestro, la, los, las, lo, un, una, unos, unas, de, del,
	al, a, ante, con, en, entre, hacia, hasta, para, por, según, sobre, y, e, o, u,
	pero, sino, aunque, si, como, cuando, donde, que, quien, este, esta, esto,
	estos, estas, ese, esa, eso, aquel, ya, aquí, ahí, allí, muy, más, menos, mucho,
	mucha, muchos, muchas, poco, poca, todo, toda, todos, nada, algo, alguien, es,
	son, fue, era, soy, estoy, están, estaba, ser, estar, ha, he, han, hemos, había,
	hay, hace, hacer, hice, hizo, tengo, tiene, tienen, tenía, tener, quiero,
	quería, quisiera, puedo, puede, pueden, voy, va, van, sido, dicho, dice, decir,
	ver, veo, sabe, después, antes, ahora, siempre, solo, también, hola, estimado,
	estimados, señor, señores, buenos, buenas, tardes, noches, saludos, cordial,
	atentamente, hoy, ayer, mañana, precio, euros, pesos, dólares, vez, veces, así,
	entonces, además, españa, méxico, chile, argentina, colombia, perú, esperaba,
	parece, creo, pensé, cosas, cosa, nadie, nunca, cada, mejor, mismo, misma, otra,
	otro, cual, cuanto, cuántos, desde, durante, mientras, porque, pues, luego,
	casi, tan, tanto, hijo, hija, marido, mujer, esposa, novio, novia, madre, casa,
	tiempo, dinero, uso, viene, vino, llegó, cargador, bastante, super, nuevo,
	nueva, sin

# ====================================================================================
# intents
# ====================================================================================

[not_received]
@firm
3.2  (no|nunca) <3> llegó
3.0  (no|nunca) <2> (me|nos) <1> llegó
3.0  (no|nunca) <3> (recibí|recibir)
3.0  (no|nunca) <2> (ha|han) <2> (llegó|vino|entregado|aparecido)
2.8  (no|nunca) <2> (me|nos) <2> (entregado|entregar|trajeron|traen|han traído|dejaron|trajo)
2.6  (no|nunca) <2> entregado
1.8  todavía <1> (no|nada|sin)
1.0  (todavía no|todavía nada) <5> {goods}
2.4  (no|nunca) (me|nos) (vino|llegar)
2.8  (no|nunca) vino <2> {goods}
2.6  {goods} (no|nunca|todavía no) <1> (me|ha|nos)? <1> (llegó|vino|aparece|aparecido|recibí)
3.0  nada <3> (recibí|llegó|recibir)
2.4  sin (recibir|recibí|llegar|llegó|noticias|novedades) <2> {goods}?
2.4  (ni|sin) rastro
2.6  {goods} <4> (ni rastro|ni señales|ni noticias|sin noticias|ni luces|brilla por su ausencia)
2.4  (sin|ninguna|ni|no tengo|no hay|alguna) <1> (noticia|noticias|novedad|novedades|señal|señales) <3> {goods}?
2.2  nada de nada
2.4  (nada|no) <3> (en el buzón|en mi buzón|en la puerta|en mi casa|a mi casa|a casa|a mi domicilio|a mi dirección|por aquí|por acá)
2.6  (sigo|seguimos|continúo|todavía estoy|todavía|estoy|estamos|llevo|ando|quedo|mantengo) <2> esperando
2.6  esperando <3> {goods}
2.2  (sigue|siguen) sin (llegar|aparecer|moverse|salir|entregar|venir|actualizarse|actualizar|darme)
2.2  espero <1> (el|mi|los|mis|un|la) {goods}
2.4  (esperando|espero) <2> (desde|hace) <4> (día|semana|mes|meses|año)
2.4  {ago} <3> (<number>|un|dos|tres|cuatro|cinco|varios|varias|unos|unas|muchos|muchas) <1> (día|semana|mes) <6> (nada|no llegó|no llega|esperando|sin|todavía|no recibí|no aparece|ni)
2.6  compré <5> (hace|desde) <5> (no|nada|todavía|nunca|sigue|sin|esperando|ni)
1.6  (hace|llevo|van|pasó|pasaron|han pasado|más de|ya va) <3> (<number>|un|dos|tres|cuatro|cinco|varios|unos) <1> (semana|mes) <3> (compré|pagué|pedido|que)
1.8  (semanas|meses|días|semana|mes) (y|y todavía|y sigue|y nada|y aún) <2> (nada|no|sin|esperando)
2.8  dónde <2> (está|anda|queda|se encuentra|quedó|estará|va|para|se quedó) <3> {goods}
2.8  dónde <3> {goods} ?
2.6  {goods} <2> dónde (está|anda|quedó|se encuentra)
2.4  dónde (está|andará|anda|se encuentra) ?
2.0  dónde (está|están) <2> (mi|mis|lo que)
3.0  cuándo <3> (llegó|llegar|recibir|recibí|me llega|entregar|entregado)
2.6  (para cuándo|cuándo) <2> (tendré|estará|viene|lo tengo|lo envían|sale|salió|saldrá|será enviado|será la|es la)  <3> {goods}?
2.8  cuándo <3> (enviar|enviaron|envío|enviarán|sale|se enviará|se envía|despacharán) <2> {goods}?
2.4  (fecha|día) <2> (de|estimada|aproximada|prevista) <2> (entregar|llegó|envío|llegar) ?
2.2  (cuánto|cuanto) <3> (falta|tardó|tardará|tiempo|demorará|más) <4> (llegar|llegó|{goods}|recibir|entregar)
2.6  (qué pasa|qué pasó|que paso|qué ha pasado|qué sucede|qué sucedió|qué hay|qué sabemos|qué ocurre|qué ocurrió|saber|noticias|novedades|información|info|saben algo|sabéis algo|se sabe algo) <2> (con|de|del|sobre) <2> {goods}
2.4  (estado|estatus|status|situación|paradero|ubicación|localización) <2> (de|del|actual) <2> {goods}
2.2  (en qué|cuál es el|saber el|conocer el) (estado|estatus|status)
1.6  (paradero|estado del envío|estado de mi)
2.4  (algo|alguna noticia|novedad|novedades|noticias|información) <2> {goods} ?
# it got lost
2.8  (extravió|extraviado|extraviada|extraviaron|extraviados) <2> {goods}?
2.8  {goods} <5> (perdido|perdida|perdió|perdieron|extraviado|desaparecido|desapareció|extravió)
2.6  (se perdió|se ha perdido|se perdieron|se habrá perdido|se extravió|perdieron mi|han perdido|perdió en el camino|perdido en el camino)
2.2  (perdido|perdieron|perdió) <2> {goods}
# marked as delivered
2.8  (figura|aparece|dice|consta|pone|marca|sale|indica|según|marcado|salía|ponía|decía|está|muestra|reporta|registrado|dan por|dado por|dio por|dieron por|figuraba) <3> (como)? entregado
2.8  (me|seguimiento|plataforma|app|página|aplicación|correos|empresa|aliexpress|amazon) <6> (entregado|que fue entregado)
3.0  entregado <8> (no|nada|nunca|nadie|mentira)
2.4  (supuestamente|dicen que|según ustedes|según el) <4> (entregado|llegó)
2.4  (firmado|firmó|firma|recibido por|recogió) <5> (no soy|otra persona|no conozco|nadie|no es mía|desconocido|no vive)
2.2  (entregado|dejado|dejaron|entregaron) <5> (otra dirección|vecino|otra persona|desconocido|otro lado|otro sitio|otra casa|otra ciudad)
# tracking
2.6  seguimiento <6> (no|sin|inválido|parado|nada) <3> (funciona|actualiza|actualizado|actualizan|cambia|existe|aparece|mueve|movimiento|movimientos|válido|encuentra|avanza|información|registra|da|reconoce|coincide|dice|sirve)
2.4  (código|número|guía|link|enlace) <6> (no|sin|inválido) <3> (existe|aparece|válido|encuentra|rastrear|seguimiento|información|registra|actualiza)
2.2  seguimiento <5> (parado|detenido|congelado|estancado|igual|inválido|falso|lo mismo|atascado|incorrecto|mismo sitio|equivocado)
2.4  (no|nunca) <3> (rastrear|hacer seguimiento|localizar)
2.2  (dónde|cómo) <4> (rastrear|seguimiento|seguir mi|localizar)
2.0  (número|código|guía|link|enlace) <2> (de)? seguimiento ?
2.2  (necesito|envíen|enviar|pueden|pasen|pásame|dar|dame|denme|me dan|quiero|proporcionar|no tengo|tienen|no me dieron|mándame|facilitar) <4> (seguimiento|número de guía|código de rastreo|la guía)
2.2  {goods} <6> no <1> (se mueve|avanza|se actualiza|se ha movido|se movió|ha salido|salió|sale)
2.2  (parado|detenido|atascado|estancado|varado|retenido|bloqueado|trabado|congelado|stuck) <2> (en|desde|hace) <3> (china|almacén|bodega|madrid|centro|aeropuerto|tránsito|origen|semana|día|hace|sucursal|correos|depósito|mes|ciudad|hong|shenzhen|leipzig|destino)?
2.2  (sigue|siguen|continúa|todavía|está|lleva|quedó|queda|permanece|se quedó) <5> (china|en tránsito|tránsito|en camino|en reparto|en el almacén|en origen|en bodega|en preparación|en proceso|preparándose|pendiente de envío|sin salir|parado|detenido|clasificación)
2.0  sin (movimiento|movimientos|actualización|actualizar|actualizaciones|cambios)
# not sent yet
2.6  (no|nunca|sin|ni) <4> (enviaron|enviar|enviado|despachado|salido de|salió de) <3> {goods}
2.4  (todavía no|no|nunca|ni siquiera) <2> (lo|la|los|me lo|se|han|ha|había|me)? <2> (enviaron|enviar|envió|salido|despachado)
2.2  sin (enviaron|enviar)
2.2  (por qué|porque|cómo que) <2> no <3> (enviaron|enviar|sale|despachan|llegó|entregar|entregado)
# late
2.0  retraso
2.4  {goods} <3> (retraso|con retraso|demorado|tardó mucho)
2.4  retraso <4> {goods}
2.2  {goods} <3> (está|va|viene) <2> (retraso|tarde|tardó)
2.2  (mucho|demasiado|tanto|tanta|mucha) <1> (tiempo|retraso|tardó|espera|esperando) <4> (llegar|esperando|entregar|envío|no llega)?
2.0  tardó <2> (mucho|demasiado|tanto|más de|una eternidad|siglos|bastante|muchísimo|más|una barbaridad)
2.2  (por qué|porqué|porque) <2> tardó
1.6  {goods} <3> tardó
2.2  (plazo|fecha|tiempo) <6> (pasó|paso|ha pasado|vencido|venció|superado|expiró|vencio|cumplido|cumplió|excedido|terminó|caducado|caducó|sobrepasado|se pasó|expirado|vence|incumplido)
2.2  (fuera|pasado|pasada|vencido|superado|terminado|agotado|incumplido) <1> (de|el|la)? (plazo|fecha)
2.4  (debía|debería|deberían|tenía que|tendría que|debió|iba a|iban a|se suponía|supuestamente|quedó en|prometieron) <3> (llegó|llegar|recibir|entregar|entregado|haber llegado|estar aquí|recibido|venir|haberlo recibido)
2.0  hasta (ahora|hoy|la fecha|el momento|el día de hoy) <4> (nada|no|nunca|ningún|sin)
2.0  (llegó|recibí|entregado|llegar|me llega) <3> (tarde|con retraso|fuera de plazo|después de la fecha|con mucho retraso)
1.6  (semana|día|mes) <1> (tarde|de retraso|después)
2.4  {post} <5> (nada|no|nunca) <3> (tiene|tienen|sabe|saben|encuentra|encuentran|trajo|aparece|entregan|pasó|ha pasado|entregado|llamó|dejó)
2.4  necesito <6> (antes de|para el|para la) <6> (no|todavía|nada)
1.8  (protección|garantía de compra|protección de la compra) <5> (acaba|termina|vence|expira|finaliza|caduca|ampliar|extender|extiendan|amplíen)
2.0  (ampliar|extender|extiendan|amplíen|alargar|prolongar) <4> (plazo|protección|tiempo de entrega)
2.0  (sin|no tengo|no tenemos) (mi|mis|el|nuestro|los) {goods} @without accessory
1.0  (entregar|paquete|envío) @without praise
-3.4 (no|nunca|ni|ninguna|ningún|todavía|sin|nada) <5> (recibí|recibir|llegó) <5> (reembolso|respuesta|responde|dinero|correo|correos|email|mensaje|factura|código|confirmación|contestación|solución|notificación|abono|devolver|comprobante|publicidad|newsletter|ofertas|llamada|boletín|promociones)
-3.2 (reembolso|dinero|factura|importe|abono|devolución|pago|mail|correo) <5> (no|nunca|todavía|nada|sin) <4> (llegó|recibí|recibir|llegar)
-3.2 (no|nunca) <3> (llegó|recibí|vino) <3> (completo|todo|todos|todas|resto|segundo|la segunda|la otra|el otro|los otros|las otras|la mitad|el manual|lo que|el que|la que|los que|las que|que pedí|que compré|correcto|correcta|color|talla|modelo|adecuado|mismo)
-3.0 no <2> (llegó|recibí|vino) <1> (bien|como|roto|dañado|mal|en buen estado|en buenas|en condiciones|en perfecto|funcionando|correctamente|nada mal)
-2.8 no <2> (llegó|llegar) <1> (a los|ni a|al minuto|a la hora|a tapar|a cubrir|a cerrar|a funcionar|a encender|a cargar|ni al|al 100|bien la|a dar|la carga|la señal|al suelo|al tobillo|a la cintura|a durar|a un día)
-3.0 (no|nunca|todavía no) <3> (pruebo|probado|probé|he probado|usado|uso|abierto|instalado|estrenado|estrené|sé si|comprobado|pongo|puesto|utilizado|lo probé|montado|he montado)
-2.8 cuándo <5> (reembolso|devolver|dinero|abono|factura|devuelvan|importe|stock|disponible|reponen|habrá)
-3.0 dónde <5> (reembolso|dinero|factura|devolver|tornillos|enviar el|lo envío|comprar|descargar|manual)
-2.4 (entregar|envío|llegó|recibí|enviaron|entregado) <4> (rápido|excelente|perfecto|antes de|a tiempo|en tiempo|en plazo|en fecha|en perfecto|bueno|en buen estado|correctamente|sin problema|antes de lo)
-2.4 {goods} <3> (llegó|recibí|vino) <4> (roto|dañado|descosido|vacío|defectuoso|equivocado|abierto|sucio|incompleto|mal|con)
-2.4 (por fin|finalmente|al fin) <2> (recibí|llegó)
-2.4 tardó <8> (pero|aunque) <6> {praise}
-2.4 (aunque|pese a que|a pesar de que|si bien) <3> tardó
-2.2 tardó <3> (en cargar|cargar|en responder|en encender|en secar|en calentar|en contestar|responder|en reaccionar)
-2.4 (no|nunca|sin) <2> (retraso|tardó)
-2.6 (no|dejen de|deje de) <3> (enviar|enviarme|mandar|mandarme) <4> {news}
-3.0 (no|nunca) <2> (enviar|enviaron|envíen) <2> (lo que|el que|la que|el color|la talla|el correcto|completo|todo|la pieza|los dos|las dos)
-2.6 (no) (lo|la|los|me lo)? (enviar|manden|envíen|despachen) @with cancelword
-2.4 esperando <3> (reembolso|dinero|respuesta|solución|devolver|abono|factura|que me devuelvan)
-2.4 (regresó|volvió|vuelve|regresa|devuelto|retorno|retornado) <3> (ustedes|origen|remitente|vendedor|china)
-3.0 (todavía no|no|sin) <3> (tengo|veo|tenemos|hay|aparece|me dan) <3> (dinero|reembolso|respuesta|solución|abono|devolución|factura)
-2.4 todavía no <2> (sé|me responde|responde|me contestan|me dan|tengo respuesta|lo he|lo he usado)

[quality]
# it does not do what it should
3.0  (no|ni|tampoco|nunca|dejó de|dejaron de|ya no) <3> funciona
3.0  (no|ni|tampoco|nunca|dejó de|dejaron de|ya no) <3> (carga|enciende|conecta)
2.8  (no|ni|tampoco|ya no|nunca) <2> (pega|pegan|cierra|cierran|corta|cortan|gira|giran|encaja|encajan|sujeta|sujetan|escribe|graba|imprime|reconoce|detecta|lee|enfría|aspira|vibra|proyecta|agarra|adhiere|adhieren|abre|abren|sostiene|cuadra|arranca|seca|limpia|mueve|mueven|ajusta bien|brilla|anda|andan|andaba|trabaja|marcha|va|van|va bien|responde al|se queda|aprieta|calienta|infla|retiene|pinta|sella|succiona|corre|alumbra|ilumina|lava|flota|vuela|rinde|tritura|pica)
2.6  no <2> (se)? escucha
2.6  no <2> dura <2> (nada|mucho|ni|más|tanto|más de|un)
3.0  (dejó|dejaron|deja|dejan|dejado|paró) de (funciona|carga|andar|enciende|escucha|conecta|trabajar|salir|girar|responder|ir)
2.8  (funciona|carga|escucha|conecta|anda|va|ajusta|cierra|ve|ven|pega|corta|encaja) <2> (mal|fatal|pésimo|terrible|horrible|a medias|a ratos|regular|de pena|como el culo|como lata|a lata|bajito|feo|saturado|distorsionado|poco|a veces|con dificultad|entrecortado|raro|muy bajo|cuando quiere|lento|malo)
2.6  (solo|sólo|únicamente) <2> (funciona|escucha|carga|enciende|conecta) <2> (uno|un|una|por un|de un|la mitad|con|si|cuando|el derecho|el izquierdo|en|el)
2.6  (uno|una|un lado|lado) <6> no <1> (funciona|carga|escucha|enciende|conecta)
2.6  (funciona|escucha|carga) <1> (solo|sólo|únicamente) <1> (uno|un|una|por)
2.8  (me|se|le|nos) <1> (rompió|estropeó|descosido|daño)
2.4  rompió
2.4  estropeó
2.6  roto
2.6  dañado
2.4  daño
2.6  descosido
2.2  agujero
2.8  defectuoso
2.6  (con|tiene|tienen|presenta|presentan|tenía|tuvo|una|la|el|un|de|muchos|varios|algún|trae|traía) <1> defecto
1.6  defecto
2.4  (despegó|soltó|cae)
2.4  (desprende|desprendió|desprendido|desprenden|desprendieron|pela|pelan|peló|pelando|pelado|descascara|descascaró|destiñe|destiñen|destiñó|desteñido|decolora|decoloró|decolorado|despinta|despintó|despintan|oxida|oxidó|oxidado|oxidada|oxidan|óxido|moho|gotea|gotean|fuga|fugas|filtra|derrite|derritió|derretido|desarma|desarmó|desarman|desarmó|deshace|deshacen|deshizo|desmonta|desmontó|encoge|encogió|encogen|encogido|hinchó|hinchado|hinchada|desinfla|desinfló|pincha|pinchó|pinchado|atasca|atascan|atascó|traba|trabó|trabado|desintegra|deshilacha|parpadea|parpadean|recalienta|bloquea|bloqueó|cuelga|ralla|raya|se rayó|desafilado|desafilada|caducado|caducada|vencida|vencido|pierde agua|pierde aire|pierde aceite|pierde color|desportillado|abombado|combado|combada|ladeado|chueco|chueca|cojea|bailan|desnivelado|mal alineado|descuadrado|resquebraja|sangra|larga pelo|suelta pelo|suelta pelos|suelta tinta|mancha la|pelusa|bolitas|llena de hilos|se abrió|se abre sola|desgasta|desgastó|desilachó)
2.0  (inútil|inservible|inservibles|inutilizable|inusable|inutiles|inútiles|incompatible)
2.2  (no|sin) <2> (uso|utilidad)
# bad
3.0  {ugly} <1> calidad
3.0  calidad <3> {ugly}
2.8  (poca|escasa|nula|cero|sin|mínima|falta de|baja|peor|mal|pobre) calidad
2.8  calidad <3> (deja|no es|no fue|no corresponde|engaño|no era|no está|brilla por su)
2.4  (no|ni|nada|tampoco) <4> calidad @firm
2.2  (esperaba|esperábamos|creía) <4> (mejor|más|otra) <2> calidad
2.2  (problema|queja|quejas) <3> calidad
2.6  (malo|pésimo|horrible|terrible|asco) <1> {goods}
2.6  {goods} <3> (malo|pésimo|horrible|terrible|asco|regular)
2.4  (es|son|está|están|muy|bien|fue|resultó|salió|salieron|re) <1> (malo|pésimo|horrible|terrible|asco|mal)
1.8  (malo|pésimo|horrible|terrible|asco) @without service
1.0  (malo|pésimo|horrible|terrible|asco) @with service
2.4  lo peor
2.6  basura
2.2  basura @alone
2.4  (me)? salió <1> (malo|defectuoso|roto|fallado|mal)
2.4  (llegó|vino|recibí|está) <2> (malo|mal|en mal|en pésimo|en malas|roto|dañado|abierto|usado)
2.6  (mal|pésimo|malísimo|deplorable|malo|pésimas|malas|lamentable) <1> (estado|condiciones)
2.6  mal <1> (hecho|hecha|hechos|hechas|acabado|acabada|acabados|cosido|cosida|cosidos|pegado|pegada|cortado|cortada|fabricado|fabricada|embalado|embalada|diseñado|diseñada|terminado|terminada|confeccionado|confeccionada|producto|material|impreso|impresa|ensamblado|envasado|empaquetado|empacado|cerrado|pintado|pintada|montado|soldado|rematado|protegido|artículo|acabadas|olor|sabor|diseño|forro)
2.4  (costura|costuras|acabado|acabados|hilos|hilo|cremallera|cierre|zíper|ziper|suela|suelas|velcro|elástico|bordado|estampado|forro|broche|asa|asas|tirante) <4> (malo|pésimo|suelto|sueltos|soltó|mal|abierta|abiertas|roto|rompió|dañado|pobre|horrible|no|salen|colgando|despegó|cae|defectuoso|atasca|descosido|torcidas|chueca|desprende)
2.2  (feo|fea|feos|feas|feísimo|cutre|cutres|ordinario|ordinaria|chapuza|cochinada|hojalata|chapucero|penca|chafa|chafas|chafón|mugroso|fome|berreta|rasca|flaite|huachafo|corrientito|charro)
2.0  decepcionado @without service
1.4  decepcionado
2.2  (deja|dejan|dejó|dejaba) <2> que desear
2.2  muy <1> (frágil|fino|fina|finos|finas|finita|delgado|delgada|delgados|delgadito|delgadita|transparente|ligero|duro|áspero|áspera|endeble|flojo|floja|flojos|incómodo|incómoda|incómodos|resbaladizo|plástico|sencillo|sencilla|básico|ruidoso|ruidosa|débil|barato|barata|blando|blanda|rígido|pesado|simple|bajo|baja|feo|fea|tieso|tiesa|delicado|delicada|lento|lenta|fuerte|alto)
1.8  (frágil|frágiles|finito|finita|endeble|endebles|incómodo|incómoda|incómodos|incómodas|flojito|flojita|enclenque|resbala|resbalan|áspera|áspero|ruidoso|delgadito|rasposo|rasposa|acartonado|birrioso)
2.2  (tela|material|materiales|plástico|tejido|cuero|goma|metal|cartón|papel|cristal|madera|silicona|algodón|paño) <3> (fino|fina|finita|malo|pésimo|horrible|delgado|delgada|barato|barata|áspera|áspero|pobre|duro|sintético|ordinario|ordinaria|corriente|frágil|cutre|basura|mediocre|regular|plasticoso|no es|pica|endeble|flojo|baja|deja)
2.2  (parece|parecen|es|son|pura|puro|de|como) <1> (papel|plástico malo|juguete|cartón|de niños|de los chinos|hojalata|lata|de chino|un disfraz|plasticucho|plastiquillo)
2.4  (transparenta|transparentan|traslúcido|traslúcida|trasluce|se ve todo|se transparenta|se ve a través)
2.4  huele
1.6  huele <3> (a|muy|mal|horrible|plástico|humedad|quemado|químico|fuerte)
2.8  falso @without color
2.6  (no|nada) <2> (es|son|era|eran)? <1> (original|originales|auténtico|auténticos|auténtica|verdadero|genuino|de marca|oro|plata|cuero|piel|de piel|algodón|acero inoxidable|legítimo)
2.2  (ya|había|ha|fue|estaba|parece|está|han) <2> (usado|usada|usados|sido usado|utilizado|abierto|abierta|reacondicionado|de segunda mano)
2.0  (segunda mano|reacondicionado|restos de uso|señales de uso|signos de uso|ya usado)
# batteries, sound, screens
2.4  (batería|baterías|pila|carga|autonomía) <5> (malo|pésimo|acaba|acaban|poco|poca|poquísimo|no dura|descarga|nada|minutos|minuto|muerta|agota|agotan|mala|baja|cero|lamentable|hinchada|escasa|horrible|no carga|dura poco|no aguanta|ni)
2.4  (dura|duran) <3> (poco|muy poco|poquísimo|nada|minutos|<number> minutos|media hora|una hora|poquito|un día|un rato|un suspiro|solo)
2.2  dura <2> (un|una|dos|tres|<number>|pocos|pocas|poco|unos|media|ni|solo|menos de) <2> (día|semana|mes|hora|horas|minutos|vez|veces|uso|usos|lavados|lavado|puesta|rato)
2.2  (descarga|descargan|descargó|descargaron|descargarse)
2.4  (sonido|audio|pantalla|imagen|foto|micrófono|volumen|cámara|señal|bluetooth|calidad de sonido|luz|brillo|potencia|táctil) <5> (malo|pésimo|bajo|baja|horrible|terrible|saturado|negra|fatal|cutre|lata|regular|distorsionado|ronco|flojo|pobre|poco|nula|débil|borrosa|borroso|congelada|entrecortado|no es|mala|muy bajo|mejorable|no funciona|corta|falla|no sirve|metálico|feo|ruido|interferencia)
2.4  auricular <5> (no|muerto|mudo|roto|sin sonido|defectuoso|falla|malo|mal|dañado|sordo|más bajo|descarga)
2.2  (desconecta|desconectan|desconectado|desconectó|falla|fallan|falló|fallaron|se apaga|se apagan|se apagó|se corta|se cortan|se cae|se caen|interrumpe|se congela|se traba|se pega|se bloquea|se mueve mucho|se dobla|se doblan|se rompe|se despega)
2.2  (mala|poca|baja|sin) (señal|imagen|luz|fuerza|potencia|succión|presión|sujeción|resolución|autonomía|adherencia|estabilidad|durabilidad|duración|protección|batería|resistencia|recepción)
2.2  no <2> (fija|estable|nítido|nítida|seguro|durable|duradero|resistente|firme|impermeable|sumergible|potente|apto|afilado|afilada|filo|tiene fuerza|tiene filo)
2.4  (imposible|dificil|difícil|complicado|no puedo|no se puede|no se pueden|no pude|no puedo|no logro|no logré|no consigo|no conseguí|no hay forma|no hay manera|no hay modo|no permite|no deja|no me deja|cuesta mucho|dificulta) <4> (usar|usarlo|usarla|usarlos|conecta|carga|abrir|abrirlo|cerrar|montar|montarlo|instalar|instalarlo|configurar|configurarlo|enciende|utilizar|utilizarlo|colocar|poner|encajar|armar|armarlo|desbloquear|ponerlo|ajustar|apagarlo|resetear|leer|hacerlo funcionar|seleccionar)
2.4  (calienta|se calienta|calientan) <2> (mucho|demasiado|rápido|muchísimo|sola|solo)
2.6  (quema|quemó|quemado|quemada|quemaron|explotó|explota|chispas|chispa|cortocircuito|corto circuito|humo|echa humo|peligroso|peligrosa|peligro|incendio|calambre|da corriente)
2.4  (después|al|a los|a las|tras|en|con|a la|antes de|en el|en la) <3> (uso|usos|usarlo|lavado|lavarlo|lavada|día|semana|mes|hora|horas|minutos|vez|puesta) <5> (rompió|dejó|no funciona|estropeó|falla|falló|despegó|descosido|roto|murió|soltó|cae|encogió|peló|destiñó|apagó|ya no|no enciende)
2.2  (rompió|dejó|estropeó|falló|despegó|murió|descosido|soltó|cae|roto|falla) <5> (primer|primera|segundo|segunda|dos|tres|<number>|poco) <1> (uso|usos|lavado|lavada|día|semana|mes|vez|minutos|puesta|tiempo)
2.0  (murió|murieron|ha muerto|petó|se jodió|kaput|pasó a mejor vida|palmó|valió madres)
# worth nothing
2.0  (dinero|plata) <2> (tirado|tirada|perdido|malgastado|a la basura|botado|botada|desperdiciado)
2.0  (tirar|tirado|tiré|botar|boté|botarlo|tirarlo|directo|directo a) <3> (basura|dinero|plata|la basura)
2.0  (pérdida de|perder|perdí|malgastar|desperdicio de|desperdiciar) <2> (dinero|tiempo|plata)
2.0  (no|ni) <3> (vale|valen|merece|merecen|valió|valieron) <1> (la pena|nada|lo que|ni|el|para)?
1.8  (no|nunca|jamás) <3> (compren|comprar|compréis|compres|compraría|volvería a|vuelvo a) @firm @without service
1.8  (no|ni|nada) <3> recomiendo @firm @without service
1.2  (no|ni|nada) <3> recomiendo @firm
1.8  (no|nada) <2> (gusta|contento|encanta|convence|convenció|cumple|cumplen|cumplió|excelente|bonito) @firm
1.6  no <3> (bueno|bien|cómodo|buena) @firm
1.8  no <2> (es|era|fue|son)? <1> (lo que|como|lo) <1> (esperaba|uno espera|esperado|esperábamos|esperar)
1.8  (esperaba|esperábamos) <2> (más|mejor|otra cosa|algo mejor|mucho más)
1.6  (regular|más o menos|normalito|normalita|me arrepiento|arrepentido|arrepentida|ahí nomás|meh|pasable|sin más|mejorable|nada del otro|ni fu ni fa|justito)
1.6  problema <3> (con|de|del|en) <2> {goods}
1.6  {goods} <3> (tiene|presenta|da|con) <2> problema
2.0  (reparar|reparación|garantía|arreglar|arreglo|servicio técnico|repararlo|arreglarlo|hacer valer)
2.2  (alergia|alérgica|irritación|irritó|irrita|picazón|comezón|sarpullido|ronchas|me pica|pica mucho|picor|quemaduras|piel roja|me salieron)
2.0  (letras|texto|logo|nombre|impresión|dibujo|estampado) <4> (mal|borrado|borra|borran|borroso|torcido|despegó|al revés|torcida|descentrado|desenfocado)
2.2  (lados|patas|piezas|agujeros|partes|tornillos) <4> no <2> (encajan|coinciden|cuadran|casan|calzan|ajustan|alinean|corresponden)
2.0  (instrucciones|manual) <4> (solo en|en chino|en inglés|no se entiende|no se entienden|ilegible)
2.0  (nada|muy poco|poco|cero) <1> (resistente|resistentes|útil|práctico|seguro|duradero|cómodo|estable|potente|funcional|fiable|preciso|recomendable|sólido)
2.0  (rápido|enseguida|al toque|a la primera) <3> (rompió|estropeó|descarga|ensucia|dañó)
1.6  (rompió|dañó) <2> {goods}
1.8  (ensucia|ensucian|engancha|enganchan|estira|estiran|da de sí|arruga|pilla|molesta|aprieta el oído|lastima|lastiman|duele|duelen|raspa|raspan|roza|rozan|aprieta mucho|hace daño|hacen daño)
2.2  {pack} <4> (roto|dañado|abierto|abierta|mal|rompió|destrozo|deshecho)
1.8  (golpe|golpes) <3> {goods}
2.0  (sin|poca|mala|ninguna|más|cero|nada de|mejor) <1> (protección|cuidado|burbujas|acolchado|precaución|relleno|embalaje)
2.2  mancha
2.2  sucio
1.6  (lástima|una pena|qué pena|desgraciadamente|lamentablemente|desafortunadamente|por desgracia) @without service
1.0  (reclamo|queja) <3> {goods}
1.6  (me)? decepcionado <4> {goods}
1.8  (una|un) (estrella|pedazo)
1.6  (foto|fotos|video|vídeo) <3> (adjunto|adjunta|adjuntas|daño|roto) @with complaint
1.8  {goods} <2> (estafa|engaño)
# praise, and what is broken elsewhere
-3.0 (no|ningún|ninguna|sin|nunca|ni|nada) <2> (roto|dañado|defectuoso|descosido|defecto|malo|daño|rompió|despegó|soltó|cae|mancha|huele|descarga|agujero|golpe|destiñe|encoge|pela|desconecta|resbala|irrita|transparenta|calienta|sucio|ensucia|pelusa) @firm
-2.6 (calidad|sonido|tela|material|batería|acabado|acabados|producto|carga) <3> (excelente|bueno|perfecto|alta|aceptable|ok|bonito|correcta|top|brutal|cómodo|superior|premium)
-2.8 (excelente|bueno|perfecto|alta|gran|mejor|muy buena|buenísima|increíble|máxima|súper|mucha|primera) <1> calidad
-2.6 calidad precio
-2.6 calidad y precio
-2.4 (vale|valió|merece|valen) <1> la pena
-2.8 (no|ni) <2> (vale|valen|merece) <3> la pena <1> (devolver|reclamar|esperar)
-2.8 (seguimiento|código|página|web|enlace|cupón|tarjeta|guía|link|app|aplicación|chat|botón de|pago|rastreo|cuenta|número|correo|teléfono de contacto|descuento|contraseña) <4> no <3> (funciona|carga|actualiza|abre|deja|responde|anda|va)
-2.6 no <2> funciona <3> (seguimiento|código|página|web|enlace|cupón|tarjeta|guía|link|app|chat|descuento)
-2.6 {pack} <4> (roto|dañado|abierto|mal|abierta|rompió) <7> (pero|aunque|sin embargo|producto|contenido|dentro|interior) <6> (bien|perfecto|intacto|intacta|bueno|funciona|excelente|ok|intactos|correcto)
-2.6 (bien|perfecto|intacto|bueno|funciona|condiciones|buen estado|excelente) <5> (aunque|pese a|a pesar de|pero) <5> {pack}
-2.4 {pack} <3> (dañado|roto|mal) <5> funciona <1> (sin problema|bien|perfecto)
-2.2 no <2> (muy|tan|es|está|están|son|estuvo) <1> (malo|mal|frágil|pésimo|horrible)
-2.0 (nada|no) (está|están)? <1> mal
-2.4 (mal|malo|pésimo|horrible|terrible) <2> (atención|servicio|vendedor|trato|comunicación|dirección|entregado|talla|color|envío|experiencia)
-2.4 (atención|servicio|vendedor|trato|comunicación) <3> (malo|pésimo|horrible|terrible|mal|asco)
-2.6 (puse|escribí|puesta|puesto|di|anoté|tengo|indiqué) <1> mal
-2.2 mal <3> (dirección|número|talla|nombre|código postal|teléfono)
-2.4 si <4> (roto|dañado|rompe|rompió|estropea|defectuoso|falla|estropeó) ?
-2.4 (caja|bolsa|sobre|paquete) <2> (regular|de cartón|de regalo)
-2.0 (garantía|dura) ?
-2.4 (no|sin) <2> (huele|olor)
-2.4 (no)? se <1> puede pedir <2> más
-2.4 (pega|mancha|huele) <2> (bien|perfecto|rico|riquísimo|muy bien|genial|muy rico|delicioso|de maravilla)
-2.0 (huele) (rico|bien|muy|delicioso|riquísimo) <1> (bien|rico)?
-2.2 dura <2> (mucho|bastante|todo el día|horas|lo que|muchísimo|años)
-2.4 (sonido|volumen|batería|pantalla|imagen) <3> (muy)? <1> (potente|bueno|alto|fuerte|perfecto|excelente)
-2.2 (me|nos) cae* <2> (bien|genial)
-2.6 {goods} <2> (perdido|perdida)
-2.2 (tirado|bueno|bien) de precio
-2.4 no <2> (usado|usada|abierto|abierta)
-2.4 sin <1> (usar|abrir|estrenar|uso)
-2.0 (etiqueta|etiquetas) puestas

[wrong_item]
3.0  {goods} <2> equivocado
3.0  (talla|tamaño|color|modelo|referencia|marca|versión|diseño|estilo|cantidad|medida) <3> equivocado
2.6  equivocado
2.8  (equivocaron|os habéis equivocado|se han equivocado|se equivocaron|hubo un error|cometieron un error|error vuestro|error de ustedes|error suyo|por error me) <5> (producto|color|talla|modelo|pedido|envío|artículo|enviaron|al enviar|de|enviar|{goods})?
2.6  (error|equivocación|confusión) <4> (envío|enviar|enviaron|pedido|producto|talla|color|modelo|artículo)
3.2  no <3> (es|era|eran|son|fue) <2> (lo que|el que|la que|los que|las que|lo|el|la) <3> (compré|pidió|quería|quería|necesito|quisiera|pagué|pagar|solicito|vendían|había|ofrecen|aparece|salía|se ve|muestran|muestra)
2.8  (no) <2> (enviaron|recibí|llegó|vino|entregado) <2> (lo que|el que|la que|los que|las que|el producto que|la talla que|el color que|el modelo que) <2> (compré|pidió|quisiera|pagar|solicito|quería)
2.8  no <2> (corresponde|coincide|concuerda|corresponden|coinciden|concuerdan|coincidía|correspondía|correspondió|coincidió|cuadra)
2.6  no <2> (se)? (parece|parecen|asemeja|parecía) <2> (a|al|en|ni|nada|mucho)
2.6  (no|nada) <3> (igual|como|idéntico|parecido|iguales|mismo|misma|fiel|acorde|real) <4> (foto|descripción|compré|muestra|se ve|aparece|vendían|publicidad|página|web|dicen|dice|se muestra|mostraban|video|vídeo|pintan|se anuncia)
2.4  no <2> (es|son|era|eran|fue) <1> (el|la|los|las|lo) (mismo|misma|mismos|mismas|correcto|correcta|adecuado|adecuada|indicado|indicada|que)
2.2  (no|ni) <1> (es|son|era|llegó|recibí) <1> (igual|iguales|parecido|parecida|como)
2.8  nada que ver
2.4  (no tiene nada que ver|no tienen nada que ver|ni parecido|ni se parece|ni de lejos|ni por asomo|no se parece)
3.0  (llegó|recibí|enviaron|entregado|vino|mando|trajeron|envío|enviaste) <3> (otro|diferente) <2> ({goods}|modelo|color|cosa|talla|marca|versión|tipo|diseño|número|distinto|diferente|completamente|medida|tamaño)
2.6  (llegó|recibí|enviaron|entregado|vino|mando|trajeron|envío) <2> (otro|otra|diferente)
2.6  (otro|diferente) (producto|cosa|modelo|color|artículo|marca|talla|diseño|tamaño|versión|referencia|tipo|material|tela|persona|cliente|número)
2.6  {goods} <3> (es|son|era|eran|llegó|vino|resultó|salió) <2> (otro|diferente)
2.0  (es|son|era|eran|totalmente|completamente|muy|bien) diferente
2.8  (diferente|otro) <3> (del|de la|a la|al|a lo|de lo|de los|que|a las|en la) <3> (foto|descripción|que|compré|pedido|web|página|publicidad|muestra|mostrado|ofrecido|anunciaba|mostraba)
3.0  (en vez|en lugar|envez|en ves) de
1.0  (en vez|en lugar|envez|en ves) de <3> ({color}|{size}|talla|<number>|{goods})
3.0  compré <7> (y|pero|me|e) <4> (llegó|recibí|enviaron|mando|entregado|vino|trajeron|envío|mandan|llegar|envían) <2> (un|una|uno|unos|unas|otro|diferente|el|la|los|de|en|para|talla|<number>|{color}|{size}|algo|cualquier|modelo|con|color)
3.0  compré <5> (llegó|recibí|enviaron|mando|vino|trajeron|envío|mandan) <3> ({color}|{size}|talla|<number>|otro|diferente|modelo)
2.8  (llegó|recibí|enviaron|mando|vino|trajeron|envío|mandan|es|son|era) <5> (y|pero|cuando|aunque|siendo que|yo)? <3> (yo)? (compré|pidió|quería|quisiera|elegí|necesito) <3> ({color}|{size}|talla|<number>|uno|una|otro|el|la|de|para|en|los|un)
2.8  (compré|quería|quisiera) <5> (es|son|era|resulta|eran) <3> ({color}|{size}|talla|<number>|para|de mujer|de hombre|de niño)
2.8  (tenían|debían|deberían|debía|tenía|debería|debieron) <1> (que)? (enviar|enviarme|haber enviado|ser|llegar|llegó|mandar|haber sido|venir) <6> (y|pero|en) <4> (enviaron|llegó|es|vino|mandado|recibí|son|un|una)
2.6  (tenían|debían|deberían|debía|tenía) que (enviar|mandar)
3.0  (color|talla|modelo|tamaño|diseño|forma|estampado|tela|material|tono|corte|marca|sabor|aroma|aspecto|largo) <3> (no|ni|tampoco) <3> (es|era|son|coincide|corresponde|el que|la que|el mismo|la misma|como|igual|indicado|correcto|correcta|se parece|lo que|fue|solicito)
2.8  (color|talla|modelo|tamaño|diseño|forma|estampado|material) <4> (diferente|equivocado|otro|cambiado|cambiada|más claro|más oscuro|más apagado|nada que ver|engaño|más clara|más oscura)
2.4  (más claro|más oscuro|más apagado|más clara|más oscura|más chillón|más pálido|menos brillante) <3> (que|de lo) <4> (foto|imagen|esperaba|muestra|anuncio|pantalla|descripción|aparece|parece)?
2.4  (de|en|otro) (cualquier)? (otro|diferente) color
2.4  (cualquier|cualquiera) <3> (menos|color|cosa|menos el)
2.2  color <2> (no)? <2> (foto|imagen)
2.4  (foto|descripción|publicidad|anuncio|página|título) <4> (engaño|mentira|falso|diferente|no coincide|no corresponde|no es real|no es la|engañosas|no tiene nada)
2.4  (engaño|falso) <1> (publicidad|descripción|foto|anuncio)
2.0  publicidad engañosa
2.2  (en la|en las|por la|según la|en el|según el|en su) <1> (foto|descripción|página|web|publicidad|tienda|etiqueta) <5> (parece|parecía|parecían|era|es otro|más grande|se ve|se veía|aparece|ponía|decía|dice|salía|pone|diferente|muestra|sale|no|venía|eran|lucía|indica)
2.2  no <1> (es|trae|tiene|lleva|viene|son|hace|incluye|venía) <4> (como|según|tal como|que) <2> (anuncia|anunciaban|describen|promete|prometen|dice|dicen|se ve|pone|descripción|foto|indica|muestra|sale|decía|mostraban|ofrecen|aparece|se anuncia)
2.0  (como|tal y como|según) <1> (se)? (anuncia|promete) @with complaint
2.6  (no sirve|no le sirve|no vale|no encaja|no es|no son|no es compatible|no entra|no compatible|no calza|no le queda) <3> (para|con|en|al) <4> (modelo|móvil|celular|iphone|samsung|xiaomi|coche|carro|auto|moto|marca|teléfono|galaxy|redmi|huawei|portátil|tablet|reloj)
3.0  (iphone|samsung|galaxy|xiaomi|redmi|huawei|motorola|modelo|para) <6> (y|pero) <3> (llegó|enviaron|vino|recibí|es|mando|mandaron) <2> (para|de|el|un|una)
2.6  (pedido|paquete|producto|artículo) <3> (de)? (otro|otra) (persona|cliente|comprador)
2.4  (cambiaron|han cambiado|trocaron|mezclaron|cruzaron|cruzado) <2> (mi|el|los|mis)? <1> (pedido|producto|color|talla|modelo|paquete)
2.6  (de)? (mujer|hombre|niño|niña|adulto|bebé|caballero|dama) <5> (compré|quería|quisiera|era para|necesito) <4> (hombre|mujer|niño|niña|adulto|bebé|caballero|dama)
2.6  compré <5> (hombre|mujer|niño|niña|adulto|bebé|caballero|dama|<number>|{size}|{color}) <5> (llegó|enviaron|vino|recibí|es|mandaron) <4> (hombre|mujer|niño|niña|adulto|bebé|caballero|dama|<number>|{size}|{color})
2.2  (etiqueta|caja|bolsa) <4> (pone|dice|decía|ponía|marca|indica) <4> (pero|y) <3> (es|son|dentro|viene|venía|llegó)
2.6  (yo)? (nunca|no) <2> (compré) <1> (eso|esto|esa|este|ese|esta|nada de eso|tal|un|una|ese producto)
2.0  envío equivocado
1.6  (correcto|correcta|correctos) <2> (por favor|me envíen|enviar)
2.4  (enviar|manden|mándenme) <3> (el|la|lo|los) (correcto|correcta|que pedí|que compré|que corresponde|correctos|modelo correcto|talla correcta|color correcto)
2.0  (en persona|en realidad|en la realidad|al natural|en vivo) <4> (es|se ve|son|no|color|parece)
1.8  (me)? (llegó|vino|mandaron|enviaron) cualquier cosa
1.6  (gato por liebre|dieron el cambiazo|cambiazo)
-3.0 (algún|alguna|uno|una) que otro
-3.0 (equivoqué|me equivoqué|error mío|mi error|puse|elegí mal|culpa mía)
-3.0 (dirección|teléfono|código postal|calle|nombre|número|apellido|portal|correo|email|ciudad|cobro|cargo|monto|importe) <4> (equivocado|equivocada|mal|diferente|no es|no corresponde)
-3.0 equivocado <2> (dirección|teléfono|código postal|calle|nombre|número de|persona)
-2.8 (enviar|mandar|entregar|cambiar) <3> (otro|diferente) <1> (dirección|domicilio|lugar|sitio|persona)
-2.6 otro <1> (dirección|domicilio|vez|correo|tienda|tarjeta|forma|mes|semana|día|lado|sitio|problema|cuenta|método|transportista|agencia|empresa|vendedor|ciudad|parte|país|casa|pedido|solución|envío|reembolso|opción|mail|excusa|persona)
-2.4 diferente <1> (dirección|domicilio|tienda|tarjeta|empresa|transportista|agencia|color tienen|colores|tallas)
-2.4 (quiero|quisiera|puedo|tienen|hay|necesito|cambiar|prefiero|enviar|me gustaría|posible|tenéis) <6> (otro|diferente) <1> (talla|color|modelo|producto|número|tamaño)
-2.4 (tal como|igual que|igual a|tal cual|conforme|igualito|idéntico|exactamente|fiel) <4> (descripción|foto|imagen|en la foto|la foto|pedido|compré) @without complaint
-2.6 (en vez|en lugar|envez|en ves) de (reembolso|responder|solucionar|ayudar|responde|devolver|dar|darme|devuelvan|dinero|ofrecer)
-3.0 (en vez|en lugar) de <1> {carrier}
-2.6 (en vez|en lugar|envez|en ves) de <3> ({few}|<number>) <2> (unidades|pares|piezas|uds|paquetes|como|solo)
-3.0 (enviar|cambiar|necesito|quiero|prefiero|puedo|recibir) <7> (en vez|en lugar) de
-2.4 no <3> (es|era|fue) <3> (esperaba|uno espera)
-2.0 (no es|no era) lo que (dije|digo|pregunté)
-2.6 no <2> (coincide|corresponde) <3> (seguimiento|dirección|código|importe|monto)
-2.4 no <2> como <2> (malo|dicen)
-2.0 todo <2> como <2> (foto|descripción)

[missing_item]
3.0  falta <3> ({accessory}|{few}|{piece}|<number>)
2.6  falta <3> {goods}
2.0  (me|le|les|nos) falta
1.8  falta
3.0  ({accessory}|{piece}|{few}|<number>) <3> falta
2.8  sin {accessory}
2.6  sin <2> {accessory}
3.0  no <1> (venía|trae|traía|incluye|vino|trajo|tiene|lleva|traen|incluía|incluyen|llegó|recibí|enviaron|está|estaban|encuentro|aparece|aparecen|pusieron|metieron|incluyeron|mandaron|había|hay|veo|vienen) <3> {accessory}
2.6  no <2> vino <2> ({accessory}|el|la|los|las|con) <2> {accessory}?
3.0  {accessory} <3> no <2> (llegó|venía|estaba|vino|está|aparece|aparecen|incluido|incluida|incluidos|viene|recibí|encuentro|enviaron|había|incluía)
2.8  (dónde) <2> (está|están)? <2> ({accessory}|el resto|el otro|la otra|lo demás|los demás|las demás|los otros|las otras|la segunda|el segundo)
3.2  (solo|sólo|únicamente|solamente|nada más|nomás|tan solo|tan sólo) <3> (llegó|recibí|enviaron|entregado|vino|había|mando|trajeron|trae|traía|hay|contenía|encontré|dieron) <2> ({few}|<number>|mitad|parte)
2.8  (solo|sólo|únicamente|solamente|nada más|nomás) <2> (llegó|recibí|enviaron|entregado|vino|había|mando|trajeron) <1> (el|la|los|las) @without refundword
3.2  (llegó|recibí|vino|enviaron|entregado|mandaron|había|mando|trajeron|trae|traía|contenía|hay|encontré|dentro) <2> (solo|sólo|únicamente|solamente|nada más|nomás|tan solo) <1> ({few}|<number>|mitad|parte|el|la)
3.0  (compré|pagar|eran|son|deberían ser|debían ser|tenían que ser|pidió|anunciaban|pedido de|descripción) <3> ({few}|<number>) <9> (solo|sólo|solamente|únicamente|nada más|nomás|pero|y) <3> (llegó|recibí|enviaron|mandaron|vino|{few}|<number>|hay|había|me)
3.0  compré <2> ({few}|<number>) <6> (llegó|recibí|enviaron|vino|mando|mandaron) <1> (solo)? ({few}|<number>)
2.8  ({few}|<number>) <3> (en vez de|en lugar de) <2> ({few}|<number>)
2.6  (llegó|recibí|vino|enviaron|había|hay|son) <1> ({few}|<number>) <2> de <2> ({few}|<number>|los|las)
2.4  ({few}|<number>) <1> de (los|las) ({few}|<number>) <6> (no|falta|nunca)
2.8  incompleto
2.8  (no|nunca) <1> (está|llegó|vino|enviaron|es|recibí|estaba|venía|venían) <2> completo
3.0  (no|nunca) <2> (recibí|llegó|enviaron|mandaron|vino|recibir) <2> (todos|todas|todo|el resto|el otro|la otra|los otros|las otras|el segundo|la segunda|la mitad|los demás|las demás|los dos|las dos|la parte|una parte|ambos)
2.6  (el|la|los|las) (otro|segundo|segunda|tercero|tercera|demás|restante|restantes) <4> (no|nunca|falta|todavía)
2.4  (el)? resto <2> (del pedido|de mi pedido|de los|de las|del envío|de la compra|de productos|de artículos|de la|no|nunca|falta)
2.8  (olvidaron|olvidó|olvidado|olvidasteis|olvidaste|se les olvidó|se os olvidó|se le olvidó|se olvidaron) <5> ({accessory}|{piece}|de|enviar|poner|incluir|meter|el|la|los|un|una)
2.4  (mitad|parte) <3> (pedido|producto|productos|artículos|no)
2.4  (cantidad|cantidades) <3> (equivocado|no|menos|menor|falta|incompleto|no corresponde|no coincide|no es)
2.4  (menos) <2> (unidades|piezas|cantidad|artículos|pares|metros|bolsas|de los que|de las que|de lo que pedí|gramos|productos)
2.6  (un|una|uno|solo|el) <1> (zapato|calcetín|guante|pendiente|arete|auricular|zapatilla|lado|bota) <3> (solo|solamente|falta|nada más|y falta|sin|no)
2.2  (solo|sólo) <1> (un|una|el|la) <1> (zapato|calcetín|guante|pendiente|arete|zapatilla|bota|izquierdo|derecho)
2.4  dos <2> (izquierdos|derechos|izquierdas|derechas)
2.6  (debía|debería|tenía que|se supone que|tendría que|debían|decía que|dice que|ponía que|según la descripción|en la descripción|en la foto) <3> (traer|trae|incluir|incluye|venir|vino|traía|tener|haber|venir con|contener|incluía|llevar) <8> (no|falta|sin|solo|sólo|pero)
2.0  (no|ni) <1> (trae|traía|incluye|incluía|lleva) <1> (el|la|los|las|un|una|nada|lo)
2.4  (carece|carecen|carecía) de <3> ({accessory}|{piece})?
2.0  (pedido|envío|entrega) parcial
2.4  (sin|no) <3> (la parte|las partes|la pieza|las piezas|los accesorios|piezas|accesorios|repuestos|caja original|etiqueta)
2.2  (pieza|piezas|parte|partes|accesorios) <3> (perdida|perdidas|que falta|faltante|desaparecida)
-3.0 falta <2> (de)? (calidad|respeto|seriedad|comunicación|tiempo|reembolso|respuesta|información|profesionalismo|profesionalidad|vergüenza|consideración|stock|probar|probarlo|probarla|probarlos|responsabilidad|ver|saber|comprobar|esperar|educación|atención|interés|ética|dinero|pagar|control|protección|seguridad|fuerza|potencia|cuidado|palabra|responde|devolver|mucho|poco|por|confianza|que me|que llegue|estabilidad|estrenar|usar|montar|instalar|escrúpulos|número de|transparencia)
-3.0 a falta de
-3.0 (hace|hacen|hacía|sin|cuánto|cuanto|no) falta
-2.8 (falta|faltan) <2> (día|semana|mes|horas|reembolso|dinero|euros|pesos|parte del dinero|importe)
-2.8 {accessory} <2> no <1> (funciona|carga|enciende|sirve|conecta|cierra|encaja|pega|dura)
-2.8 {accessory} <4> (roto|dañado|mal|malo|defectuoso)
-2.6 sin (problema|duda|dudas|respuesta|embargo|querer|motivo|razón)
-2.6 no <2> (funciona|carga|enciende|conecta|dura) <3> {accessory}
-2.6 (no|sin) <3> {accessory} <1> (funciona|carga|dura|es|malo)
-3.0 no <2> (viene|trae|incluye|lleva|hay|tiene) ?
-3.0 (falta|faltó|faltaba|olvidé|me faltó) <4> (número|piso|puerta|departamento|código postal|apartamento|depto|dpto|escalera|bloque|portal|apellido|dirección|teléfono|letra)
-2.6 (solo|sólo|solamente) <3> (recibí|llegó|dieron) <3> (mensaje|correo|respuesta|reembolso|parte del dinero|la mitad del dinero|mensajes|excusas|<number> euros|<number> pesos|largas)
-2.6 (mitad|parte) <2> (dinero|reembolso|importe|precio|pago|monto)
-2.4 (solo|sólo) <3> ({few}|<number>) <2> (funciona|carga|escucha|día|semana|enciende|vez|veces|uso|minutos|horas|mes|lado)
-2.4 (uno|una|un) <2> (de los|de las) <6> no <2> (funciona|carga|escucha|enciende|conecta)
-2.6 sin <3> (batería|pila) <2> (carga|cargada|dura)
-2.4 (no) (tiene|hay|lleva) <2> (botón|luz)
-2.4 (batería|pila) <3> (dura|agotada|descargada|vacía)
-2.4 no <2> (tiene|hay|tienen) <2> base

[empty_parcel]
3.4  {pack} <4> vacío
3.6  vacío <2> {pack}
3.4  {goods} <4> vacío
3.2  (recibí|llegó|vino|enviaron|entregado|mandaron|abrí|abro|estaba|venía) <4> vacío
3.4  (nada|no había nada|no hay nada|no venía nada|no traía nada|no contenía nada) <1> (dentro|adentro|en el interior|en la caja|en el paquete|en el sobre|en la bolsa|por dentro)
3.2  (sin nada|no tenía nada|no tiene nada|no trae nada|no había nada|no contiene nada|no traía nada|no venía nada|no contenía nada|no hay nada) <1> (dentro|adentro|en el paquete|en la caja|en el interior|en él)
3.2  {pack} <5> (sin nada|no tenía nada|no trae nada|no traía nada|no contenía nada|no contiene nada|no venía nada|no había nada) @firm
3.0  (dentro|adentro|interior) <3> (nada|no había|vacío|no hay|ni rastro|ningún)
3.0  {pack} <3> (sin nada|sin contenido|sin el producto|sin producto|sin el artículo|sin mercancía|sin el contenido|sin cosa)
2.8  (solo|sólo|únicamente|solamente|pura|puro|nada más|nomás) <3> (caja|bolsa|embalaje|envoltorio|sobre|papel|aire|burbujas|plástico de burbujas|empaque|envase) <6> (sin|nada|vacío|no|dentro)?
2.6  (robaron|sacaron|sustrajeron|se llevaron|quitaron|extrajeron) <3> (contenido|producto|lo que había|de dentro|interior|artículo)
2.6  (contenido) <3> (no|falta|desaparecido|robado|robaron)
1.8  vacío
-3.2 (batería|pila|buzón|stock|carrito|tanque|depósito|cuenta|botella|cartucho|saldo|frasco) <3> vacío
-3.2 vacío <2> (batería|pila|buzón|stock)
-3.0 (envasado|sellado) al vacío
-2.8 (al)? vacío <1> (de)? (envasadora|envasado|bolsas)
-2.8 nada <3> (buzón|casa|puerta|correos|seguimiento)
-2.6 (solo|sólo|nada más) <4> caja <4> (dañado|roto|pero|golpe)

[returned_parcel]
@firm
3.4  (devuelto|devolver|regresó|regresado|regresaron|retornado|retornada|retornó|volvió|vuelve|regresa|regresando|retornando|devolviendo|retorno|vuelto|viaja|rebotado|va) <4> (al|a|hacia|para) <1> (remitente|vendedor|china|origen|tienda|ustedes|almacén|bodega|vosotros|país de origen|país|depósito|su origen|emisor|fábrica)
3.2  (devolver|devuelto|retorno|vuelta|regreso|regresado|devolviendo|retornado) <1> (a|al) <1> (remitente|origen|china|vendedor)
3.2  {goods} <4> (fue|ha sido|está siendo|siendo|ser|sido|será|han|se ha|lo han|me lo han|se lo han|lo) <2> (devuelto|regresado|retornado|devuelta|rechazado|rebotado)
2.8  {goods} <2> (devuelto|retornado|regresado)
3.0  {post} <6> (devuelto|regresó|regresaron|retornado|retornó|regresado|rebotó|lo devuelve|lo devolvió|han devuelto|retornaron|devolviendo|devuelven|devuelve)
2.8  (seguimiento|estado|dice|pone|aparece|figura|sale|marca|rastreo|indica) <4> (devuelto|devolver|retorno|retornado|en devolución|regresado|de vuelta|retornando|devolviendo|en retorno|returned)
2.8  (no reclamado|no retirado|rechazado|dirección incompleta|dirección desconocida|destinatario desconocido|destinatario ausente|ausente|no recogido|nadie en casa|no estaba en casa|no había nadie|no me encontraron|no lo recogí|no lo retiré|no pude recogerlo|no fui a buscarlo|por dirección|sin reclamar|venció el plazo) <8> (devolver|devuelto|regresó|remitente|regresaron|retornado|volvió|retornó|devolvieron|de vuelta)
2.8  (devuelto|regresó|regresaron|retornado|volvió|retornó) <6> (no reclamado|no retirado|rechazado|ausente|desconocido|incompleto|incompleta|nadie|no había|no me encontraron|no estaba|sin reclamar|no recogido|no lo recogí|no lo retiré|por dirección|error de dirección)
2.4  (reenviar|envíen otra vez|enviar otra vez|enviar de nuevo|envíen de nuevo|manden de nuevo|manden otra vez|volver a enviar|vuelvan a enviar|enviármelo otra vez|vuelve a enviar|volvéis a enviar|volver a mandar|vuelvan a mandar|volver a enviármelo)
2.6  (está|va|viene|iba) <2> (de vuelta|de regreso|camino de vuelta)
2.6  (de vuelta|de regreso) <2> (a|al|hacia|para|en) <1> (china|origen|remitente|vendedor|ustedes|tienda|almacén)
2.4  (ya)? <1> (tienen|tenéis|recibieron|les llegó|os ha llegado|recibisteis|llegó) <3> (paquete|pedido)? <2> (devuelto|de vuelta|de regreso)
2.0  {goods} devuelto
-3.4 (yo|quiero|quisiera|cómo|como|puedo|voy a|hice|necesito|deseo|para|me gustaría|deseamos|querría|gestionar|solicitar|posible|quieren|tengo que|pienso) <4> devolver
-3.2 (he|hemos|ya|había|yo) <2> (devuelto|devolví)
-3.2 (devuelto|devolver|devuelvan|regresó|devuelve|devuelven) <4> (dinero|importe|plata|pago|pagado|monto|parte|reembolso|saldo)
-3.0 (dinero|importe|plata|pago|monto|saldo|cantidad) <5> (devuelto|devolver|regresado|retornado)
-2.8 devolver <2> (gratis|producto|artículo|por|etiqueta)
-2.6 (nunca|no) <2> (devuelto|devolvieron) <3> (llamada|mensaje)
-2.6 reenviar <4> (correcto|correcta|falta|pieza|que falta|otro|factura|correo|mensaje|talla)
-3.0 (volvió|vuelve|regresó) <2> (a fallar|a romperse|a pasar|a comprar|a llegar)

[customs]
@firm
3.2  (pagar|cobraron|piden|pidieron|pide|exigen|exige|reclamo|tuve|tengo|quieren|pidiendo|solicito|pago) <7> (aduana|impuesto|aranceles|importación)
3.0  (aduana|impuesto|importación) <7> (pagar|euros|pesos|cobraron|piden|dólares|soles|pago|pidieron|exijo|cargo)
3.0  (tasa|gastos|derechos|cargo|cargos|costo|costes|trámite|trámites|formulario|declaración|despacho|envío|multa|costos|agente|autoridades|oficina|despachante|canal) <2> (de|de la|por|para|en)? <1> (aduana|importación|impuesto|nacionalización)
3.0  (retenido|retenida|retenidos|detenido|detenida|parado|atascado|confiscado|confiscaron|decomisado|decomisaron|bloqueado|incautado|incautaron|retuvo|trabado|demorado|atorado|varado|quedó|sigue|está|lleva|retiene|retenida) <5> aduana
3.0  aduana <6> (retenido|retiene|retienen|detenido|documentos|documento|documentación|factura|pide|piden|exige|requiere|requieren|retuvo|decomisó|comprobante|solicito|dni|rut|justificante|libera|liberar|liberen|abrieron|bloqueado|parado|incautó|reclamo|certificado|paralizado|quiere|quieren)
2.8  (factura|documento|documentos|documentación|papeles|comprobante|justificante|certificado|recibo|declaración) <6> aduana
2.8  (despacho aduanero|declaración de valor|valor declarado|desaduanar|desaduanaje|dua|nacionalizar|nacionalización|sunat|sat aduanas|afip|dian|adt postales|vua|despacho de importación|declararon|declarado|declarar|subvaluado|valor en aduana|tasas de importación|gastos de importación|courier impuesto)
2.4  aduana
2.2  impuesto @without invoicewords
-2.6 (devolver|reembolso|devuelvan) <2> impuesto
-2.4 (con|más|incluido|incluye|sin|precio con) iva
-2.4 (cuánto|cuanto|hay que|tengo que|tendré que|tendría que|se paga|se pagan) <6> (aduana|impuesto) ? @without mine
-2.0 (ya)? pasó <1> (la|por)? aduana <4> (no|todavía)

[shipping_method]
3.0  (pagar|compré|contraté|seleccioné|pagamos|aboné|solicito|quería|quisiera) <7> (express|exprés|urgente|dhl|rápido|prioritario|premium|certificado|fedex|ups|ems|<number> horas|24h|48h|aéreo|avión|seur|estándar plus|por avión|{carrier}) <2> (envío|entregar|servicio)?
2.6  envío <2> (urgente|exprés|express|prioritario|premium|certificado|aéreo|rápido|24h|24 horas|48 horas|con seguimiento) <9> (pero|no|y|normal|ordinario|tarda|simple|económico)
3.0  (enviaron|enviar|llegó|envío|entregado|vino|mando|viene|han mandado|usaron|utilizaron|despacharon) <4> (por|con|vía|mediante|en|usando|el|al)? <2> (correo normal|correo ordinario|ordinario|barco|económico|envío normal|correo simple|lento|estándar|otra empresa|otra agencia|otra compañía|el más barato|la más barata|la más lenta|el más lento|otro transportista|otro courier|otra paquetería|otra mensajería|correo común|sin seguimiento|sin certificar|marítimo|otro medio|otro método|otro servicio|servicio normal|servicio económico|correo barato|correo terrestre|vía terrestre|por tierra)
2.8  (no|en vez de|en lugar de|nunca) <3> {carrier}
2.6  (enviaron|vino|envío|llegó|mando|mandan) <2> (por|con|vía) {carrier} <6> (y no|en vez|en lugar|pero|cuando|no por)
2.8  (diferente|otro|cambiaron|cambiar|han cambiado|cambiado|equivocado) <3> (transportista|método de envío|empresa de envío|empresa de transporte|empresa de mensajería|paquetería|mensajería|courier|forma de envío|tipo de envío|compañía de envío|modalidad de envío|agencia de transporte|operador logístico|servicio de envío|empresa de reparto)
2.6  (método|forma|tipo|modo|modalidad|opción|servicio|velocidad|vía) de (envío|entregar|transporte)
2.8  (me|nos|tuve que|tuvimos que|hicieron) <1> (cobraron|pagar|piden|pidieron|pide|pidió) <7> (envío|reparto|transporte|entregar|recogerlo|retirarlo|gastos de envío|cartero|mensajero|repartidor|flete|recoger|domicilio|portes|al recibirlo|al recibir|en la puerta)
2.8  {post} <5> (cobraron|pidió|exigió|pide|me cobró|quería|pedía|exige|cobra) <4> (dinero|pagar|euros|pesos|soles|extra|envío|<number>|propina|adicional|más|dólares|por entregar)?
2.8  (gastos de envío|coste de envío|coste del envío|costo de envío|costos de envío|costo del envío|costes de envío|flete|portes|precio del envío|costo por envío|tarifa de envío|recargo de envío)
2.0  (gastos de envío|coste de envío|costo de envío|costos de envío|flete|portes) <6> (cobraron|extra|de más|otra vez|caro|diferencia|devolver|alto|adicional|abusivo|excesivo|altos|doble|reembolso|devuelvan)
2.8  (pagar|cobraron|pidieron|piden|pagamos|cobro) <4> (extra|de más|adicional|diferencia|suplemento|recargo|sobrecosto|más) <4> (envío|entregar|transporte|mensajero|reparto|por)
2.6  (diferencia|suplemento|recargo|sobrecoste|sobrecosto) <4> (envío|transporte|express|exprés|urgente|entregar|flete)
2.8  envío <1> (era)? (gratis|gratuito|incluido|sin costo) <9> (cobraron|pagar|pero|cobra|piden|pidieron)
2.6  (cobraron|pagar|piden|pidieron) <9> envío <2> (gratis|gratuito|incluido)
2.4  (punto de recogida|punto de entrega|oficina|sucursal|pick up|punto pickup) <6> (en vez|no|domicilio|pagué|casa|lejos|cuando)
2.4  (domicilio|casa|puerta) <6> (oficina|sucursal|punto de recogida|punto de entrega)
2.2  (pagar|pagué) <4> (por)? (el)? envío <6> (lento|tarda|semana|ordinario|normal|rápido|mes|sin)
2.2  envío <2> (caro|carísimo|abusivo|excesivo|muy caro|costoso)
2.0  sin (certificar|seguimiento) <5> (pagué|pagar|certificado)
-2.6 (cuánto|cual|cuál|cuanto|qué) <4> (envío|gastos|costo) ? @without mine
-2.8 (cuánto|cuanto) <2> (sale|cuesta|es|vale|cobran) <3> envío
-2.6 envío (gratis|rápido|excelente|perfecto|muy rápido|súper rápido|express y rápido) @without complaint
-2.4 (gastos|costo|coste|etiqueta) <3> (devolver|retorno)
-2.6 (por|con|vía|de) <1> {carrier} ? @without mine
-2.4 (necesito|lo quiero|me urge|es) <1> urgente
-2.6 (aduana|impuesto|importación)
-2.6 (respuesta|responde|solución|reembolso|cancelar) <3> urgente
-2.6 urgente <3> (cancelar|responde|reembolso|solución|por favor|cambiar|necesito)
-2.4 no <3> (recibí|llegó|entregar|aparece|tiene|tienen|encuentra|sabe|saben|actualiza|ha pasado|me trajo|responde|trae|trajo|localiza|vino|deja|entregado) <4> {carrier}
-2.4 {carrier} <4> no <2> (recibí|llegó|aparece|tiene|tienen|encuentra|sabe|saben|actualiza|responde|pasó|ha pasado|me|localiza|entregar|entregado|da|lo)
-2.6 compré <3> (auricular|teléfono|avión de|juguete|dron)
-2.6 no <4> (enviar|manden|más) <4> {news}
-2.6 (correos|correo) <2> (electrónico|electrónicos|publicitarios|comerciales|promocionales|de publicidad)
-2.6 (no|dejen de|paren de|basta|ni|deje de|dejad de|nunca) <6> correos

[refund]
@firm
2.4  reembolso
3.0  {wish} <5> reembolso
3.0  (no|nunca|ningún|todavía|sin|ni|cuándo|dónde|cómo va|cuánto|aún) <5> reembolso
3.0  reembolso <6> (no|todavía|nunca|cuándo|pendiente|tarda|tardó|parcial|completo|total|incompleto|íntegro|inmediato|aparece|reflejado|refleja|prometido|aprobado|rechazado|denegado|dónde|procesado|llegó)
3.0  (devuelvan|devolver|devuelto|recuperar|regresar|regresen|regresan|reintegren|retornar|retornen|regresaron|devuélvanme|devolvieran|abonen|abonar|devolví) <4> (dinero|importe|monto|pago|lo pagado|lo que pagué|cantidad|lo que he pagado|pasta|valor|coste|saldo|lana|pagar|lo abonado)
2.6  devuelvan
3.0  (quiero|quisiera|necesito|exijo|solicito|espero|pido|dónde está|dónde esta|y mi|cuándo|devuelvan|recuperar|reclamo|no tengo|sin) <4> (mi|el|nuestro|los)? (dinero|importe|plata)
2.8  (mi|el|nuestro) dinero <4> (de vuelta|atrás|ya|no|todavía|nunca|devuelto|vuelta|sigue|está)
2.4  mi dinero
2.6  (dinero|plata) (de vuelta|de regreso)
2.6  devolver <1> (del|de mi|de el|el) <1> (dinero|importe|pago|monto|valor|saldo)
2.6  (dinero|importe|monto|abono|devolución|saldo) <5> (no|todavía no|nunca|ni|sin) <4> (llegó|recibí|aparece|abonado|devuelto|reflejado|refleja|ingresado|acreditado|acreditan|veo|ha llegado|tengo|depositado|recibir|ha entrado)
2.8  (no|todavía no|nunca|ni|sin) <5> (devuelto|recibí|abonado|ingresado|acreditado|depositado|devuelvan|reintegrado|veo|regresado|han hecho|tengo) <4> (dinero|importe|monto|abono|reembolso|pago|devolver|lo que pagué|saldo|plata|el ingreso|nada de dinero)
2.8  devolví <8> (no|todavía|cuándo|sin|nada) <4> (dinero|reembolso|abono|importe|devuelto|nada)
2.6  (he devuelto|ya devolví|devolví|he enviado de vuelta|mandé de vuelta|devolución recibida|ya recibieron) <8> (dinero|reembolso|abono|importe|plata)
2.0  (compensación|indemnización|bonificación|nota de crédito|compensar|compensarme|compensen|resarcir|vale de|descuento como compensación)
2.4  (importe|saldo|monto|dinero) <4> (mi cuenta|mi tarjeta|a paypal|mi paypal|tarjeta|cuenta bancaria)
2.4  (hagan|hacer|hacen|hagáis|proceder|procedan|procesar|procesen|hicieron|haga|realizar|realicen|harán|iniciar|tramitar) <3> (devolución|abono|ingreso|reembolso|reintegro) <2> (dinero|importe|pago|total)?
2.6  me deben <3> (dinero|reembolso|<number>|euros|pesos|plata|devolución|la devolución|el reembolso|un reembolso)?
2.4  (quedaron|quedaron en|prometieron|dijeron|prometisteis|dijisteis|iban a|aseguraron|quedasteis|acordamos) <5> (reembolso|devolver|devuelvan|devolverme|dinero|abonar|abono)
2.0  (solo|sólo|solamente) <3> (devuelto|devolvieron|reembolso|regresaron|abonaron) <2> (parte|mitad|la mitad|<number>|una parte)
2.4  (ingresen|depositen|depositar|transfieran|ingresar|acrediten|acreditar|acreditado) <4> (cuenta|dinero|importe|tarjeta|plata|monto)
-3.0 no <2> (quiero|pido|necesito|deseo|busco|quisiera) <4> (reembolso|dinero)
-2.4 (ya|me|gracias por) <3> reembolso . @without complaint
-2.6 (gracias|agradezco) <5> reembolso
-2.6 dinero <2> (tirado|perdido|basura|malgastado|botado|desperdiciado|invertido)
-2.4 (tirar|perder|perdí|gastar|gastado|pérdida de|tirado|tiré|vale su|malgastar|desperdiciar|ahorrar|botar) <2> (dinero|plata)
-2.0 (por|para) <2> (poco|ese|este|lo que) dinero
-2.6 cobraron <5> (dos veces|doble|de más)
-2.4 (política|condiciones) de reembolso ?
-2.4 (collar|anillo|cadena|pulsera|aretes|pendientes|color|baño|de) <1> plata
-2.4 devuelvan <2> (producto|paquete|llamada)
-2.4 (devuelve|devuelven) <2> (china|remitente|origen)

[cancel]
3.2  cancelar <4> {goods}
3.0  {wish} <5> cancelar
3.0  {goods} <3> cancelar
2.6  cancelar
2.8  (compré|pedido|pedí|hice|realicé|clic|pulsé) <5> (por error|sin querer|por equivocación|por accidente|accidentalmente|por equivocacion|por descuido)
2.8  (por error|sin querer|por equivocación|por accidente|accidentalmente) <4> (compré|pedido|hice|realicé|pulsé)
2.6  (compré|pedido|pedí|hice|realicé|pedidos) <5> (dos veces|2 veces|duplicado|duplicados|por duplicado|doble|repetido|dos iguales|duplicada)
2.6  (duplicado|duplicada|duplicados|repetido) <2> pedido
2.6  ya no <2> (quiero|necesito|interesa|quisiera|queremos|hace falta|deseo|me sirve|lo quiero|me hace falta|me interesa)
2.6  no <2> (lo|la|los|me lo|me la|las)? (enviar|manden|despachen|envíes) <2> (por favor|ya|más|todavía|el pedido|mi pedido|paquete|nada)?
2.2  (no lo envíen|no lo manden|no me lo envíen|no lo despachen|no lo envíe|no envíen|no lo envíes|no me lo mandes)
2.2  (cambié de opinión|cambiado de opinión|cambié de idea|cambiado de idea|me arrepentí|me he arrepentido|desistimiento|desistir|desisto|derecho de retracto|derecho de arrepentimiento|botón de arrepentimiento)
2.4  (encontré|compré|conseguí|encontrado|conseguido|vi) <4> (otro sitio|otro lado|otra tienda|más barato|más barata|otra parte|en una tienda|otro vendedor|en mi ciudad|cerca de casa|mejor precio)
2.6  (dejar|dejen|deja|dejad|dejo) sin efecto
2.4  (parar|paren|detener|detengan|suspender|suspendan|eliminar|eliminen|borrar|quitar|frenar) <3> (pedido|compra|envío)
2.6  {goods} <5> (no|ya no) <2> (lo quiero|la quiero|quiero|queremos|los quiero)
2.2  (por qué|porque|quién) <4> cancelar
-3.4 cancelar <4> (disputa|suscripción|reclamo|newsletter|boletín|caso|queja|cuenta|notificaciones|lista|ruido|membresía)
-3.2 (ya)? cancelar <2> (monto|valor|importe|saldo|factura|cuota|precio|pago|total|impuestos|aduana|envío)
-2.4 no <1> (quiero|deseo) cancelar
-2.4 cancelación <1> (de)? ruido
-2.4 cancelar <2> ruido
-3.0 no <3> (enviar|manden|mandar|enviarme|mandarme) <4> ({news}|cosas|nada más|más mensajes)
-3.0 no <3> (quiero|deseo) <5> {news}
-2.6 no <3> (enviar|manden|mandar|enviaron) <4> (a|esa|dirección|por|correcto|mismo|equivocado)
-2.6 no <3> quiero <5> (reembolso|cupón|otro|nuevo|esperar|problemas|discutir|dinero)
-2.4 (no|sin) <1> (pueden|puede|han podido|pude) <2> enviar
-2.4 (compré|pagué|cobraron) <4> (dos veces|doble) <4> (tarjeta|cobro|cargo)
-2.4 (porque|por qué|si) <2> no <3> enviar

[exchange]
@subject 1.2
2.8  cambiar <4> (talla|por|color|modelo|otro|diferente|número|producto|zapatos|{goods}|{size})
3.0  {wish} <5> cambiar
1.8  cambiar
1.8  reemplazar
2.4  {wish} <5> reemplazar
2.6  (hacer|hacen|hacéis|realizar|hago|aceptan|solicito|gestionar|permiten|tramitar) <3> cambiar
# it does not fit
2.8  muy <1> (pequeño|grande|justo|justa|justos)
2.6  (un poco|algo|un pelín|un tanto|más|mucho más|bien|poco|súper|medio|excesivamente) <1> (pequeño|grande|justo|justa|justos)
2.2  (pequeño|grande|justo) @alone
1.4  (pequeño|grande)
3.0  (me|le|nos|les|te) <1> (queda|quedan|quedó|quedo|quedaron|viene|vino|va|van|está|quedaba|hace|aprieta|aprietan|apreta|salió) <2> (pequeño|grande|justo|justa|justos|flojo|floja|flojos|suelto|suelta|mal|apretado|enorme|raro|fatal|horrible|como)
2.6  (queda|quedan|quedó|quedaron|viene|vino|va|salió|talla|resulta|resultó|son|es|era|eran|llegó) <2> (muy|un poco|bien|algo|demasiado|súper|más) <1> (pequeño|grande|justo|justa)
2.6  (talla|tamaño|número) <3> (pequeño|grande|menos|no es|no me|asiática|china|asiático|chino|menor|mayor|no es real|más chica|justa|engaña|muy|mini|enorme|no corresponde a|equivocado|más pequeño)
2.8  (talla|tallan) <1> (pequeño|grande|mal|poco|muy|raro|menos|más|justo)
2.8  no <2> (me|le|les|nos|te|se) <1> (queda|quedó|quedan|quedaron|entra|entran|entró|cabe|caben|cabía|calza|calzan|va|van|vale|valen|cierra|cierran|ajusta|sirve la talla|abrocha|sube|pasa|quedaba|valió|sienta|favorece|están bien|está bien|viene|funciona la talla)
2.4  no <2> (ajusta|se ajusta|se adapta|adapta|ajustan) <2> (al|a la|a mi|a mis|bien|cuerpo|pie|oído)?
2.0  (me|le) (aprieta|aprietan|apreta|baila|bailan|sobra|sobran)
2.6  (talla|número|color|modelo|tamaño) <2> (más grande|más pequeño|mayor|menor|superior|inferior|diferente|más chica|más)
2.4  (otra|diferente|mayor|menor|próxima|siguiente|mía|mi) <1> (talla|número)
2.4  (necesito|quiero|quisiera|prefiero|querría|me hace falta|uso|calzo|soy) <3> (una|la|un|talla|el) <2> ({size}|talla|más grande|más pequeño|<number>|número mayor)
2.4  (una|un|dos) <1> (talla|tallas|número|números) <1> (más|menos|mayor|menor|grande|pequeño|por encima|arriba|abajo)
2.4  más <1> (pequeño|grande) <2> (que|de lo|de los) <3> (esperaba|foto|parece|pensado|imaginado|se ve|normal|habitual|indicado|anunciado|pone|descripción|dice|que creía)
2.4  esperaba <6> (grande|pequeño)
2.2  más (pequeño|grande) <1> (en|de)
2.2  (pequeño|grande) <2> (para mí|para mi|para un|para una|de|en) <2> (pie|pies|pecho|cintura|hombros|largo|cadera|espalda|manga|mangas|cuello|cabeza|busto|muñeca|oído|oreja|niño|adulto|hijo|hija)
2.2  (pequeño|grande) (para|de|en) <2> (mí|mi|él|ella|hijo|hija|adulto|persona)
2.2  (pidan|pedid|compren|pedir|recomiendo|pide|comprar) <3> (una|un|dos)? <1> (talla|número|tallas) <2> (más|mayor|menos|grande|superior)
2.4  (equivoqué|me equivoqué|elegí mal|pedí mal|compré mal|error mío|me confundí) <5> (talla|color|modelo|número|tamaño|{goods})
2.4  (compré|pedí|elegí) <3> (talla|color|modelo|número|{size}) <2> (equivocado|que no es|mal)
# send it back
3.0  {wish} <5> devolver
2.6  devolver <4> {goods}
2.4  (etiqueta|procedimiento|política|gastos|plazo|solicitud|condiciones|proceso|formulario|pasos|instrucciones|dirección|código|autorización|periodo|coste|costo) <2> (de|para)? <2> devolver
2.0  devolver
1.8  {wish} <3> (regresar|regresarlo|regresarla|regreso)
2.2  (regresar|regresarlo|regresarla|retornar) <2> (producto|artículo|vestido|{goods})
2.4  (enviar|mandar|mando|envío) <2> de vuelta
2.2  no <2> (gusta|convence|convenció|favorece|sienta|sienta bien|agrada|agradó|gustaron) <5> (devolver|cambiar|color|modelo|puesto|cómo me queda|estilo|el|la)
2.0  (sin usar|sin estrenar|sin abrir|con etiqueta|con etiquetas|con la etiqueta|etiquetas puestas|embalaje original|empaque original|caja original|nunca usado|ni lo he usado|no lo he usado|precintado|no lo he estrenado)
2.4  (enviar|mandar|manden|envíen|recibir|dar|darme) <3> (uno|una|otro) <1> (nuevo|nueva|igual|bueno|en buen estado|que funcione|más grande|más pequeño)
2.0  (como|de) <1> (muñeca|muñecas|niño|niña|barbie|bebé|enano|juguete) @with fitwords
-3.0 (gran|grande|largo|corto|enorme|larga|mayor) <1> (problema|decepción|decepcionado|vendedor|compra|espera|esperando|tiempo|plazo|trabajo|tardanza|ayuda|duración|estafa|error|precio|desperfecto|parte|empresa|utilidad|surtido|variedad|producto|calidad|detalle|descubrimiento|relación|acierto|idea|atención)
-2.8 (pequeño|mini) <1> (problema|defecto|detalle|inconveniente|fallo|desperfecto|daño|golpe|duda|pregunta|consulta|error|mancha|agujero|retraso|pega|negocio|empresa|rayón|comentario|regalo|rotura|raya|imperfección)
-2.6 (talla|tamaño|medida|número) <2> (perfecto|bueno|ok|correcta|correcto|ideal|excelente|exacta|exacto|adecuado|adecuada|bien|justo)
-2.6 (queda|quedan|quedó|ajusta|va|vale|sienta) <2> (perfecto|bien|excelente|bueno|como un guante|genial|de maravilla|de lujo|súper bien|bonito)
-3.2 (devolver|devuelvan|regresar) <3> (dinero|importe|pago|monto|valor|lo pagado|plata|saldo|abono)
-2.6 (devuelto|devolver) <2> (remitente|origen|china)
-2.6 (devolver|cambio) <2> (llamada|mensaje)
-2.4 no <2> (muy|tan|es|son|queda) <2> (pequeño|grande)
-3.2 dirección <7> cambiar
-3.0 cambiar <3> (dirección|domicilio|teléfono|nombre|destinatario|datos|correo|código postal|opinión|idea|tarjeta|forma de pago|método|fecha|contraseña|destino|lugar|número de teléfono|calle)
-2.4 (color|luz|luces|cambia) <2> cambiar
-2.2 (cambiando|cambia|cambian) de color
-2.6 (a|en|por|sin) cambio
-2.6 cambiar <2> (transportista|envío|modo|pilas|batería|estado)
-2.4 (qué|cuál|cual) <2> talla ?
-2.6 (pequeño|grande|corto|largo) <2> (tiempo|plazo|cable|batería)
-2.2 (cable|cordón|cuerda) <2> (corto|largo)
-2.4 (pequeño|grande) y <1> (bonito|práctico|útil|cómodo|perfecto|excelente)
-2.4 {praise} <2> (pequeño|grande) @without complaint
-2.6 (he devuelto|devolví|ya devuelto) <8> (no|todavía|sin|cuándo) <4> (dinero|reembolso|abono|importe)
-2.4 en <1> (grandes) (cantidades)
-2.4 (ya)? <1> (hemos)? reemplazar <2> (llegó|recibí)

[address_change]
@firm
3.2  (cambiar|modificar|modificación|corregir|corrección|actualizar|rectificar|modifiquen|corrijan|corrija|actualicen|corrige|modifica|modifique|actualización|corríjanla) <5> dirección
3.0  (nueva|nuevo|incompleta|antigua|otra|vieja|anterior|diferente|errónea|mala|equivocado|correcta|actual|siguiente) <1> dirección
3.0  (equivoqué|me equivoqué|error|fallo|errata|puse|escribí|di|indiqué|puesto|anoté|ingresé|coloqué|registré|mal) <5> dirección
3.0  dirección <6> (cambiar|equivocado|equivocada|incompleta|incompleto|nueva|correcta|antigua|mal|errónea|cambió|no es|error|anterior|vieja|desactualizada|otra|falta|faltó|está mal|distinta|modificar|corregir)
2.8  mi <2> dirección <2> (es|sería|correcta|nueva|actual|ahora es|completa)
2.8  (me mudé|me he mudado|mudanza|nos mudamos|nos hemos mudado|cambié de casa|cambiado de casa|he mudado|cambié de domicilio|me mudo|cambiado de domicilio|ya no vivo|no vivo ahí|me cambié de casa|me cambio de casa|me cambié de departamento|ya no resido|nos mudaremos)
2.8  (enviar|entregar|manden|envíen|mandar|reenviar|remitir|redirigir|entreguen|desviar|recibir|recibirlo) <5> (otro|diferente|nueva|esta|siguiente|mi trabajo|la oficina|casa de mi|donde trabajo|otra dirección) <1> (dirección|domicilio)?
2.8  (cambiar|modificar|corregir|equivocado|error|actualizar|mal|equivoqué|corrijan|agregar|añadir|incluir|completar) <4> (teléfono|nombre|destinatario|datos|código postal|número de casa|apellido|portal|piso|cp|celular|calle|número de teléfono|datos de envío|ciudad|comuna|colonia|puerta|datos de entrega|bloque)
2.8  (código postal|número de la calle|teléfono|nombre|apellido|calle|portal|cp|número de casa|número de teléfono|destinatario|piso|comuna|provincia) <5> (equivocado|mal|cambiar|corregir|incorrecto|no es|correcto es|es el|está mal|debe ser|debería ser|errado|sería)
2.8  (olvidé|olvidó|faltó|falta|olvidado|no puse|se me olvidó|me faltó|no indiqué|se me pasó) <5> (número|piso|puerta|departamento|código postal|apartamento|depto|dpto|escalera|bloque|portal|letra|calle|apellido|interior|timbre)
2.6  (número|casa|piso|portal|código postal|cp|calle|puerta|bloque) <4> <number> <3> (no|y no|en vez de|en lugar de) <2> <number>
2.6  (es|vivo en|sería) <3> (calle|avenida|av|c/|paseo|plaza|carrera|cra|pasaje) <6> (no|en vez de)
2.4  (cambio|cambiar) <2> (de)? (domicilio|destino|destinatario|dirección|lugar de entrega)
2.0  (confirmar|confirmen|verificar|verifiquen|revisar|comprobar) <3> dirección
1.2  dirección
-3.0 dirección <4> (devolver|email|de correo|electrónico|retorno|electrónica|ip|web)
-2.8 (devolver|retorno|a qué|a que|qué|cuál) <3> dirección
-2.8 (no|nunca|otra) <4> (entregado|llegó|dejaron|entregaron) <4> dirección
-2.6 (entregado|dejado|entregaron) <3> (otra|diferente|dirección equivocada)
-2.6 (dirección incompleta|dirección) <5> (devuelto|remitente|regresó|devolvieron)
-2.6 (cambiar|mal) <3> (color|talla) <3> nombre
-2.6 (cartero|mensajero|repartidor|correos|no) <4> (encontró|encontraron|encuentra|encuentran) <3> dirección
-2.4 (a|en) mi (dirección|domicilio) <4> (no|nada|nunca)

[payment]
3.0  (pago|tarjeta|paypal|transacción|transferencia|bizum|pagar|mercado pago|visa|mastercard|checkout) <5> (rechazado|rechazada|rechaza|rechazan|no|falló|fallo|denegado|denegada|bloqueado|error|pendiente|declinada|declinado|imposible|falla|da error|rechazó)
3.0  (no|imposible|nunca|cómo) <3> (pagar|finalizar el pago|completar el pago|realizar el pago|hacer el pago|procesar el pago|terminar el pago|terminar la compra|finalizar la compra|completar la compra|finalizar el pedido)
2.6  (no|ni) <2> (acepta|aceptan|pasa|procesa|admite|admiten|toma|reconoce|procesó|deja) <3> (tarjeta|pago|paypal|pagar|visa|pagos)
3.0  (pagar|cobraron|cargo|cargos|pagamos|cobro|debito|débito|cargado|me han cargado) <5> (dos veces|2 veces|doble|por duplicado|duplicado|duplicada|dos cargos|tres veces|doblemente|repetido)
3.0  (doble|dos|duplicado|duplicados) (cobro|cargo|pago|cargos|cobros|pagos|cobraron)
3.0  (cobro|cargo|pago) (doble|duplicado|repetido|indebido|de más|extra)
2.6  cobraron <4> (de más|más de|otro importe|importe diferente|diferente|sin autorización|sin mi|sin permiso|otro precio|mal|distinto)
3.0  {wish} <6> factura
2.6  (enviar|mandar|emitir|hacer|hacen|emiten|dan|generar|descargar|solicito|pedir|me falta|expedir|adjuntar|remitir|dónde está|hacéis|facturar|enviarme|facturan) <5> (factura|recibo|comprobante|justificante de pago|comprobante de pago|ticket|recibo de compra|facturación)
2.6  factura <4> (a nombre|con|de|del|empresa|iva|rfc|ruc|cif|nif|simplificada|rut|pedido|datos fiscales)
2.0  factura
2.8  (ya)? (pagar|cobraron|pagamos|cargo|descontaron|transferí|deposité|aboné|transferido|hice el pago|realicé el pago|hice la transferencia) <7> (pero|y|sigue|aun así) <6> (no aparece|pendiente|sin pagar|impago|no figura|no registra|esperando pago|pendiente de pago|no se refleja|impaga|como no pagado|no confirmado|no pagado|falta pagar|no sale|no me sale|no hay pedido|sin confirmar|pide pagar|no se confirma|no tengo pedido)
2.6  (sigue|aparece|figura|sale|dice|pone) <3> (pendiente de pago|sin pagar|impago|esperando pago|pago pendiente|no pagado|por pagar|impaga)
2.4  (recibieron|recibisteis|les llegó|llegó|recibió|confirmar|confirman|confirmen|verificar|acreditó|os ha llegado) <3> (mi|el|la) <1> (pago|transferencia|depósito)
2.6  (cupón|código de descuento|código promocional|código|vale descuento|descuento|tarjeta regalo|cupon) <5> (no|funciona|inválido|rechazado|expirado|vencido|no se aplica|no aplicó|no me deja|no válido|caducado)
2.4  (forma|formas|método|métodos|medio|medios|modo|opción|opciones) de pago
2.4  (puedo|se puede|podría|aceptan|aceptáis|admiten|cómo|cómo se|como) <3> (pagar|pago|pagos) <4> (con|por|en|mediante|paypal|tarjeta|transferencia|cuotas|efectivo|bizum|contra reembolso|oxxo|plazos|yape|nequi|pse|mercado pago|meses)?
1.6  pago
2.0  (paypal|mastercard|visa|tarjeta de crédito|tarjeta de débito|contrarreembolso|oxxo|bizum|cuotas|mercado pago|webpay|nequi|yape|pse|klarna|a plazos|meses sin intereses) @without complaint
2.4  (cobraron|cargo|descontaron|debitaron) <6> (cuenta|tarjeta) <6> (no|sin|pedido|dos)
2.6  (cargo|cobro) <3> (no reconozco|desconocido|que no|no autorizado|no autoricé|sin autorización)
2.4  (precio|importe|monto|total) <5> (cobraron|cobrado|no coincide|no corresponde|diferente|equivocado|incorrecto)
-3.0 (aduana|impuesto|envío|transporte|flete|importación|reparto|cartero|mensajero|repartidor) <6> (pagar|pago|cobraron)
-3.0 (pagar|pago|cobraron) <6> (aduana|impuesto|envío|transporte|flete|importación|al recibir|reparto)
-2.6 (reembolso|reembolsar|disputa|reclamo|caso|devuelvan|devolver|devuelto|abrir) <6> (paypal|visa|mastercard|tarjeta|pago|mercado pago)
-2.4 (paypal|visa|mastercard|tarjeta|banco) <6> (reembolso|disputa|reclamo|devuelvan|caso)
-2.6 (factura|comprobante|recibo) <5> aduana
-2.6 aduana <6> (factura|comprobante|recibo)
-2.6 (no|nunca|nada) <3> (vale|merece|valen) <5> pagar
-2.6 (lo que|precio que|el|para lo que) <2> (pagar|pagué) <4> (bien|está|bueno|perfecto|calidad)
-2.4 (tarjeta|código) <2> (sd|memoria|garantía|regalo incluida|de seguimiento|seguimiento|postal)
-2.6 código <2> (seguimiento|postal|rastreo|qr|envío)
-2.4 (devuelvan|devolver|dinero) <4> (pagar|pagué|pago)

[product_question]
2.8  (tienen|tiene|hay|tenéis|tienes|disponible|disponen|disponéis|venden|vendéis|hacen|hacéis|existe|habrá|queda|quedan|manejan|fabrican|ofrecen|consiguen) <7> (talla|color|modelo|stock|diferente|negro|blanco|azul|rojo|rosa|verde|existencias|tamaño|{size}|{color}|{goods}|otro|descuento|catálogo|tienda física|garantía|más|repuesto) ?
2.8  (disponible|stock|agotado|existencias|disponibles|disponibilidad|inventario) ?
2.4  (cuándo|volverá|vuelve|volverán|van a|habrá|tendrán|reponen|repondrán|reponéis) <6> (stock|disponible|existencias|reponer|disponibles|en venta)
2.6  (es|son|viene|vino|sirve|trae|incluye|lleva|funciona|soporta|tiene|está|vienen|incluyen|llevan|aguanta) <5> (compatible|compatibles|impermeable|lavable|original|originales|incluido|incluida|incluidos|cuero|algodón|adecuado|resistente|agua|nuevo|nueva|recargable|voltios|110|220|garantía|instrucciones|piel|sumergible|ajustable|acero|oro|plata|caja|baterías|pilas|cable|cargador|manual|mando|bluetooth|wifi|microondas|lavadora|lavavajillas|elástico|español|forro|bolsillos|usb|tipo c|enchufe|europeo|inalámbrico|bpa|niños|adultos|unisex|bebés|todo incluido|montado|manga|hombre|mujer) ?
2.8  (cuál|cual|qué|que|cuáles|cuánto) <4> (talla|tamaño|material|color|peso|largo|alto|ancho|altura|potencia|capacidad|precio|tela|modelo|diferencia|marca|voltaje|plazo de|garantía|longitud|diámetro|grosor|composición|alcance|autonomía|resolución|colores) ?
2.8  (qué|que|cuál|cual) (talla|número|tamaño|modelo) <6> (debo|compré|comprar|elegir|pido|para|recomiendo|corresponde|me queda|uso|escojo|me va|sería|necesito|coger|me recomiendan|pedir|me aconsejan)
2.6  (cuánto|cuanto|cuánta|cuántos|cuántas) <3> (cuesta|cuestan|mide|miden|pesa|vale|valen|sale|dura|piezas|unidades|metros|vienen|litros|trae|trae|mide|colores|precio|peso|descuento|vatios) ?
2.6  (precio|descuento|oferta|promoción|rebaja|rebajas) <6> (cantidad|mayor|unidades|si|por|mayoreo|compro|llevo|docena|volumen|varios|varias|especial|envío|de|del) ?
2.6  (descuento|rebaja|mejor precio|precio especial) <5> (si|por|compro|llevo|comprar|más)
2.8  (al por mayor|mayorista|mayoristas|por mayor|cotización|cotizar|presupuesto|revender|reventa|distribuidor|distribuidores|mayoreo|gran cantidad|grandes cantidades|lista de precios|catálogo|proforma)
2.8  (envían|enviar|hacen envíos|hacéis envíos|hacen envío|realizan envíos|envío|despachan|llegan|llegó|mandan) <4> (a|hacia|para|en) <3> (españa|méxico|chile|argentina|colombia|perú|canarias|ecuador|bolivia|uruguay|venezuela|panamá|melilla|ceuta|costa rica|guatemala|paraguay|república dominicana|baleares|mallorca|tenerife|cuba|provincias|provincia|todo el país|todo el mundo|bogotá|lima|santiago|cdmx|regiones|portugal|andorra|estados unidos|mi país|interior) ?
2.6  (cuánto|cuanto|cuál|cual|qué) <5> (envío|tardó|entregar|flete|costo de envío) ? @without mine
2.4  (funciona|sirve|compatible|vale|valdría|serviría|funcionaría|encaja|queda) <3> (para|con|en) ?
2.4  (compatible|compatibles) (con|para)
2.4  (quisiera|quiero|me gustaría|necesito|deseo) <1> (saber|consultar|preguntar|información|más información|info|conocer|hacer una consulta) <3> (si|sobre|qué|cuál|de|el|las|los|cuánto|acerca)? <6> (talla|tamaño|color|precio|producto|material|compatible|medidas|stock|incluye|trae|garantía|disponible|tienen|hacen|modelo|sirve|venden|funciona|artículo|es|puede|lavar|vende|descuento)
2.0  (interesado|interesada|me interesa|me interesan|interesados|estoy pensando|quiero comprar|pienso comprar|me gustaría comprar|quisiera comprar|deseo comprar|antes de comprar|antes de pedir|voy a comprar|quería comprar|quisiera encargar)
2.2  (guía de tallas|tabla de tallas|tabla de medidas|guía de medidas)
2.4  (me|nos) <2> (recomiendan|aconsejan|recomendarías|recomendáis|recomiendas|aconsejáis|sugieren|recomienda) ?
2.2  (mido|peso|uso talla|calzo|uso la|mi talla es) <8> (talla|qué|cuál|número)
2.4  (se puede|se pueden|puedo|pueden|es posible|sería posible) <3> (lavar|personalizar|grabar|usar|mojar|poner|meter|llevar|personalizarlo|grabarlo|planchar|elegir|comprar|recoger|hacer con) ?
2.2  (fotos|foto|video|imágenes|medidas) <2> (reales|del producto|de la parte|exactas|más) ?
2.0  (más|mayor) información <3> (producto|artículo|modelo|sobre)?
2.0  (duda|pregunta|consulta|dudas) <5> (producto|artículo|talla|modelo|compra|sobre)
1.6  tienen ?
1.8  (es|son) (original|originales|impermeable|de cuero|de piel|nuevo|nuevos|seguro|auténtico) ?
-3.0 (recibí|roto|no llegó|llegó roto|no funciona|rompió|mi pedido|mi paquete|dañado|no he recibido|seguimiento) ?
-2.6 (cuándo|dónde) <6> (llegó|recibir|reembolso|mi pedido|mi paquete|enviar|entregar)
-2.8 (qué|que|cual|cuál) <4> (dirección|solución|hago|hacer|puedo hacer)
-2.6 (cambiar|devolver|devolución|cancelar|reembolso) ?
-2.6 (puedo|pueden|podrían|quiero|quisiera) <5> (cambiar|devolver|cancelar|reembolso|factura|pagar)
-2.4 (tienen|tiene) <3> (mi|respuesta|solución|noticias|novedades|información) <4> (pedido|paquete|envío|reembolso)?
-2.4 tiene <4> (mancha|agujero|defecto|roto|rayón)
-2.2 (me)? (llegó|enviaron) ? @with complaint
-2.4 (precio|cuesta|vale) . @with praise
-2.4 (cuánto|cuanto) <5> (llegó|llegar|reembolso|tarda en llegar|más)
-2.2 por (el|ese|este|su) precio

[received_ok]
2.4  muy <1> (bueno|bonito|contento|cómodo|útil|rápido|bien|ok|agradable|recomiendo|completo|amable|atento|atenta|amables|eficiente|profesional|serio|seria|lindo|interesante|divertido|ligero y|fácil|fáciles|original y|nítido|sencillo de|tierno|elegante|correcto|efectivo|potente|brillante|buena compra|decente)
2.4  (todo|realmente|tal|bastante|quedó|es|son|está|están|fue|me parece|quedan|queda|salió|llegó|funciona|super) <2> (bueno|bonito|contento|cómodo|útil|rápido|bien|ok|perfecto|excelente|agradable|conforme|correcto|divino|recomiendo|lo máximo|una pasada|de lujo|una maravilla|la leche|lo más|a la perfección)
2.4  perfecto
2.4  excelente
2.2  (me|le|les|nos|te) <1> encanta
1.8  encanta
2.0  (me|le|les|nos) <1> gusta <1> (mucho|muchísimo|bastante|todo|el|la|que|cómo|como)?
1.6  (bueno|bonito|contento|cómodo|útil|recomiendo|bien)
2.0  (bueno|bonito|contento|bien|ok|recomiendo) @alone
2.4  (bueno|excelente|bonito|perfecto|gran|mejor|buena) <1> (calidad|producto|vendedor|compra|comprar|atención|precio|talla|acabado|tienda|tela|material|artículo|relación|servicio|sonido|trato|pinta|opción|inversión|experiencia|diseño|tamaño|estado|comunicación|volumen|{goods}|resultado|color|presentación|batería|elección|agarre|condiciones|servicio)
2.4  (calidad|producto|servicio|atención|tela|material|sonido|precio|talla|acabado|diseño|sonido|{goods}|vendedor) <3> (excelente|bueno|perfecto|bonito|increíble|genial|cómodo|inmejorable|aceptable|de diez|de 10|ok|top|bien|correcto)
2.4  (calidad precio|calidad-precio|relación calidad|buen precio|precio calidad|bueno bonito y barato|bueno, bonito y barato|buena compra)
2.0  (para|por) <2> (precio|lo que cuesta|lo que vale|lo que costó|lo que pagué|lo que he pagado|ese precio|este precio|el costo|el coste) <3> (está|bien|genial|perfecto|bueno|excelente|ok|correcto|de sobra|de lujo|aceptable|no está|vale)?
2.0  (bien|bueno|bonito|excelente|perfecto|genial|ok|cumple|recomiendo|correcto|aceptable|razonable|funciona) <3> (para|por) <2> (precio|lo que cuesta|lo que vale|lo que costó|costo|coste|lo que pagué)
1.8  (no se|no se les|no se le) <1> puedo <2> pedir <2> más
2.6  (conforme|igual|tal cual|tal como|tal y como|como|idéntico|idéntica|exactamente|igualito|iguales|exacto|fiel|contento) <4> (descripción|foto|imagen|esperaba|esperado|pedido|ve|mostraba|aparece|vi|se ve|muestra|en la foto|solicito|compré)
2.2  (como|lo que|según lo|justo como|justo lo que|tal como) <1> (esperaba|esperado|esperar|quería|buscaba|necesito|quisiera|prometido|acordado|previsto)
2.6  (entregar|envío|llegó|recibí|enviaron|entregado|vino|llegar|servicio) <4> (rápido|excelente|perfecto|antes de|a tiempo|en tiempo|en plazo|en fecha|bueno|bien|correctamente|en perfecto|sin problema|ok|volado|súper|bien embalado|bien empaquetado|bien protegido|genial|tiempo y forma|en su fecha|en una semana|en buenas|dentro del plazo|antes)
2.4  (rápido|excelente|buen|bueno|perfecto|gran) <1> (entregar|envío|llegó|servicio|atención|compra|respuesta|responde)
2.4  (por fin|finalmente|ya|hoy|ayer|acabo de|al fin) <2> (recibí|llegó|recibir|tengo|entregado) @without complaint
2.0  (ya)? (recibí|me llegó|ha llegado|he recibido) <3> {goods} . @without complaint
1.8  {goods} <2> (recibí|llegó|entregado) @without complaint
1.2  (llegó|recibí|funciona) @without complaint
2.2  (recomiendo|vendedor serio|confiable|de confianza|volveré|volvería|compraré|repetiré|repetiría|cinco estrellas|volveremos|compraría|fiable|volvería a comprar|volveré a comprar|repito|para repetir|repetir)
2.4  (funciona|queda|quedan|ajusta|encaja|carga|cumple|cumplen|corta|escucha|pica|va|van|pega|conecta|luce|dura|ve|ven|calza|sujeta|protege|seca|limpia|huele|sienta|rinde) <3> (bien|bueno|perfecto|excelente|de maravilla|correctamente|su función|como debe|lo prometido|genial|su cometido|a la perfección|mucho|de lujo|como esperaba|de 10|sin problema|súper|correcto|de miedo|rico|bonito|padre|ok)
2.2  (sin problema|sin ningún problema|ningún problema|todo ok|todo bien|todo correcto|todo perfecto|nada que objetar|lo esperado|cumple su|cumplen su|cumple con|cumplen con|supera|superó|ha superado|superaron|vale la pena|merece la pena|nada mal|no está mal|sin queja|sin quejas|ninguna queja|cero problemas|todo en orden|no me puedo quejar|un acierto|súper bien|genial todo|todo genial)
2.4  (problema|asunto|incidencia|caso|tema|error) <3> (solucionado|resuelto|solucionada|arreglado|aclarado|resuelta|solventado) @without complaint
2.0  (ya)? (está|quedó|se) <1> (solucionado|resuelto|solucionó|resolvió|arreglado) @without complaint
1.6  gracias @without complaint
2.2  gracias <6> (vendedor|envío|producto|rápido|todo|regalo|tienda|aliexpress|ayuda|solución|solucionar|resolver|llegó|recibí|buen|atención|reembolso|paquete)  @without complaint
2.2  (mil|muchas|muchísimas|infinitas) gracias @without complaint
2.2  gracias @alone
1.8  (ok|vale|perfecto|listo|bueno|genial) gracias
2.0  (ok|bravo|5 estrellas|👍|😍|❤️|❤|🥰|👌|😊|🙏|💖|👏|okey|wow|💯|🤩|⭐|👍🏻|👍🏼|💕|😁|🫶)
2.2  (cinco|5|diez|10) <1> (estrellas|puntos|de 10|sobre 10)
2.0  (buen|de buen|con buen|buena|gran|potente|mucho) <1> (sonido|volumen|luz|batería|duración|material|tamaño|agarre|succión|alcance|definición)
2.0  (fácil|fáciles|sencillo|sencilla) de (usar|instalar|montar|armar|colocar|limpiar|conecta|poner|configurar|manejar|utilizar|llevar|aplicar)
2.2  (mi|a mi|mis) <1> (hija|hijo|esposa|marido|mujer|novia|novio|nieto|nieta|madre|mamá|sobrino|sobrina|perro|gato|niño|niña|hijos|nietos|hermana|papá|padre) <2> (le|les|la|lo|está|están|muy|feliz) <1> (encanta|gusta|contento|bonito|usa|fascina)
2.0  (valoración|calificación|reseña|comentario|opinión|puntuación) <2> (positivo|positiva|buena|bueno|excelente|5)
2.0  (he dejado|dejé|dejo|puse|pondré) <3> (valoración|calificación|reseña|estrellas|comentario) <2> (positivo|positiva|buena|bueno|excelente)
1.8  (de momento|por ahora|por el momento|hasta ahora) <4> (bien|perfecto|funciona|bueno|ok|excelente|contento|todo|genial)
1.8  (parece|parecen|se ve|se ven|luce) <3> (bueno|bien|bonito|buena calidad|resistente|perfecto|excelente|ok|sólido|útil)
1.6  (muy|más) (suave|suavecito|calentito|fresquito|ligero|ligera|compacto|brillante|original|divertido|vistoso|tierno) @without complaint
2.0  (cumple|cumplen|cumplió) <2> (su|con|lo|sus|función|funciones|expectativas|cometido|bien|esperado)
1.4  (sirve|funciona) <1> (y|para lo que|para su|si)
-2.6 (no|ni|nunca|poco|nada|menos|tampoco|sin) <3> (bueno|bonito|encanta|excelente|contento|perfecto|recomiendo|rápido|cómodo|útil|llegó|recibí|funciona|entregado|queda|confiable|cumple|cumplen|bien|igual|conforme|gusta|como|ok|correcto|resistente|buena|compraría|volveré|volvería|carga|escucha|ajusta|vale la pena|merece la pena|tal como|carga bien)
-2.6 (recibí|llegó|vino|entregado) <5> (roto|dañado|vacío|defectuoso|descosido|equivocado|sucio|diferente|malo|falta|mal|incompleto|pésimo|tarde|usado|abierto|otro|estrellado|hecho)
-2.4 gracias <4> (de antemano|por su atención|espero|por su respuesta|por la atención|anticipadas|por adelantado|por nada|por su tiempo|por su ayuda|por vuestra|quedo|por su pronta|por leer|por su comprensión|saludos|y saludos|un saludo)
-2.0 (quiero|quisiera|necesito|cuándo|dónde|solicito|espero|no|puedo|exijo|favor|posible|cuánto|qué|tienen|cómo|pueden) <9> gracias
-2.6 (bueno|buen) <1> (día|tardes|noches|tarde|mañana|finde|semana|fin)
-2.4 (sería|hubiera|estaría|fuera|espero|esperaba|debería|ojalá|quería|creía|parecía) <5> (bueno|excelente|perfecto|ideal|genial|bien|útil)
-2.0 bueno <1> (pero|espero|quería|quiero|el caso|pues|entonces)
-2.2 (mejor|más) bueno
-2.2 (lo bueno|bien caro|más bien|o bien|si bien|bien claro|bien hecho el reclamo)
-2.0 (antes|había|venía) <3> (bien|contento) <4> pero
-2.6 (hasta|el primer día|al principio|los primeros días|un día|unos días) <4> (bien|perfecto|funciona|excelente) <4> (pero|y|luego|después|ahora)
-2.4 (primero|principio) <3> (bien|perfecto)
-2.2 (llegó|envío) <2> rápido <4> (pero|aunque) @with complaint
-2.4 (recibí|llegó) <4> (correo|mensaje|email|respuesta|notificación|aviso|sms|confirmación)
-2.4 (esté|estén|estuviera|quede|vaya|este) <2> (bien|bueno)
-2.4 (quedar|quedaría|quedará) <1> (bien|perfecto)
-2.0 por favor <6> gracias
-2.0 (muy)? (bonito|bueno|bien|excelente) <3> pero
-2.4 si <5> (bien|bueno|perfecto) ?
-2.4 (es|son|tiene|trae|queda|sirve|funciona|está) <6> (bueno|cómodo|útil|resistente|perfecto|igual) ?

[unsubscribe]
@firm
3.0  (no|ya no|tampoco) <2> (quiero|deseo|quisiera|queremos|me interesa|necesito|pedí|he pedido|autoricé|solicito|me interesan|compré) <5> {news}
3.0  (no|ya no) <2> (quiero|deseo|quisiera|queremos) <2> (recibir|que me envíen|que me manden|enviar|que me escriban|me escriban|me contacten) <2> (más|nada|sus|estos|este|ningún|vuestros)?
3.2  (dejen|dejad|deja|paren|parad|basta|para|dejar|cesen|deje|pare|eviten|dejaran|no) <2> (de)? <2> (enviar|mandar|molestar|escribir|escribirme|molestarme|spamear|bombardear|bombardearme|llenarme|recibir) <4> ({news}|más|cosas|esto|nada|el correo|por favor)?
2.8  (basta|paren|parad|ya|no) <1> (de|más|con) <2> {news}
3.0  (no) <2> (me)? (enviar|manden|mandar|envíen) <2> (más)? <1> {news}
3.6  (darme de baja|darse de baja|dar de baja|denme de baja|dadme de baja|dame de baja|deme de baja|me den de baja|me deis de baja|darnos de baja|date de baja|darle de baja|dado de baja|me doy de baja|dé de baja|dar la baja|tramiten la baja|solicito la baja|solicito baja|quiero la baja|pido la baja|cómo me doy de baja)
3.4  (desuscribir|desuscribirme|desuscríbanme|desuscripción|desuscribirse|desapuntarme|desinscribirme|desubscribir|desubscribirme|desinscribir|anular suscripción|unsubscribe|cancelar suscripción)
3.2  (cancelar|anular|baja|desactivar|finalizar|quitar|terminar|eliminar|borrar|cancelación) <3> (suscripción|suscripciones|newsletter|boletín|inscripción|notificaciones)
3.0  (eliminar|eliminen|eliminéis|elimine|elimina|borrar|borren|borrad|quitar|quiten|quitad|sacar|saquen|elimínenme|quítenme|bórrenme|sáquenme|quitadme|borradme|bórrame|elimíname|quítame|sácame|excluir|retirar|retiren|retírenme|eliminarme|sacarme|quitarme|borrarme|excluyan|supriman|supresión|suprimir) <5> (lista|listas|correo|email|mail|datos|suscripción|base de datos|bases de datos|contactos|newsletter|mailing|envíos|distribución|difusión)
2.8  (baja|bórrenme|borradme|quítenme|elimínenme|sáquenme|sácame|quítame|bórrame) <4> (lista|boletín|base|correos|newsletter|publicidad|suscripción|mailing|distribución)
2.4  (nunca|no|jamás) <2> (me)? <1> (suscribí|he suscrito|suscrito|registré|inscribí|apunté|autoricé|di permiso|he dado permiso|he apuntado|di mi consentimiento)
2.6  (protección de datos|rgpd|lopd|gdpr) <6> (baja|eliminen|borren|datos|correo|elimin*|publicidad)
2.0  (newsletter|spam|boletín)
3.0  (baja|stop|unsubscribe|cancelar suscripcion|remover|desuscribir|darme de baja) @alone
2.6  no más {news}
2.4  (estoy|me tienen|me tenéis) <2> harto <4> {news}
2.6  me (llenan|saturan|bombardean|inundan|mandan|envían|llegan) <5> (publicidad|propaganda|spam|promociones|ofertas|publicitarios|newsletters)
-2.8 (no|nunca|todavía) <2> (recibí|recibido|me llegó|llegó) <4> (correo|mensaje|email|mail|correos)
-2.8 (publicidad|anuncio) engaño
-2.6 (carpeta|bandeja) <2> spam
-2.6 (responden|responde|contestan) <4> (correos|correo|mensajes|emails|mails)
-2.6 (correos|correo) <3> (no|perdió|devolvió|argentino|de chile|dice|entregó|tiene|express|ordinario)
-2.6 (baja) <1> calidad
-2.6 no <2> (enviar|mandar|manden) <3> (el|mi|la|los|pedido|paquete|producto|{goods})

# ====================================================================================
# flags
# ====================================================================================

[dispute]
2.6  disputa
2.6  (abrir|abrí|abro|abierta|abierto|abriré|abriremos|iniciar|inicié|inicio|iniciaré|voy a abrir|escalar|escalaré|interponer|pondré|poner|presentar|presenté|presentaré|meter|tengo|levantar|levanté|he abierto|metí|elevar|abriendo|hice|hecho|haré|hacer|puse|puesto|procederé) <4> (disputa|reclamo|caso|queja)
2.6  (reclamo|denuncia|queja|reportar|reportaré|reportado|denunciar|quejaré|quejarme|reporté) <5> (paypal|aliexpress|mercado libre|mercadolibre|amazon|banco|plataforma|ebay|mercado pago|visa|mastercard|wallapop|etsy|shein|temu|klarna|tarjeta)
2.4  (paypal|aliexpress|mercado libre|mercadolibre|amazon|plataforma|ebay|mercado pago) <5> (reclamo|disputa|denuncia|caso|intervenir|intervenga|decida|queja|que resuelva|protección|mediación|mediar|intervención)
2.8  (contracargo|contracargos|contra cargo|chargeback|charge back|retrocesión|retroceder el cargo|retroceder el pago|retroceso del cargo|protección al comprador|protección del comprador|desconocer el cargo|desconocer la compra|desconoceré|compra protegida|centro de resoluciones|centro de resolución|garantía a-z|garantía de la a a la z|devolución del cargo|reversar el pago|reversión del pago|reverso del pago|revertir el pago|revertir el cargo|disputar el cargo|reversa)
2.4  (banco|tarjeta|paypal|visa|mastercard) <6> (reembolso|reclamo|denuncia|contactar|anular el cargo|devuelva el cargo|devuelvan|reversar|cancelar el pago|anular el pago|bloquear el pago|devuelva el dinero)
2.4  (contactar|hablar|llamar|avisar|acudir|recurrir|contactaré|llamaré|hablaré|acudiré|recurriré|contacté|llamé|voy a hablar|informar|informaré|voy a ir) <4> (banco|paypal|plataforma|aliexpress|amazon|mi tarjeta|la tarjeta|ebay|mercado libre|mercadolibre)
2.2  (anular|cancelar|devolver|bloquear|detener) <2> (el)? (cargo|pago) <5> (banco|tarjeta)
2.0  (poner|pondré|interponer|interpondré|presentar|presentaré|haré|formular|hacer|abrir|abierto|puse|iniciar) <2> (una|un|la)? reclamo
1.6  (mi|la|el|nuestra) reclamo <5> (rechazado|rechazada|abierta|abierto|aceptada|número|sigue|cerrado|rechazaron|en curso|cerraron)
2.0  reclamo
-2.8 (no quiero|no quisiera|sin|evitar|no hace falta|no voy a|no pienso|no me obliguen|prefiero no|no he|no tengo que|no me gustaría|sin necesidad de) <3> disputa
-2.6 (cerrar|cerré|cerrado|cancelar|retirar|retiré|ganado|gané) <3> (disputa|reclamo)
-2.2 (aduana|correos|hacienda) <3> reclamo
-2.0 no <3> (tengo|hay) <2> reclamo
-2.4 (en)? (caso) (de|que|contrario)
-2.0 (no reclamado|sin reclamar)

[urgent]
@firm
2.4  (urgente|urgencia|urgentemente|urgentísimo|lo antes posible|cuanto antes|inmediatamente|de inmediato|a la brevedad|lo más pronto posible|lo más rápido posible|urge|me urge|ya mismo|con urgencia|de forma inmediata|a la mayor brevedad|lo más rápido que puedan|asap|cuánto antes|corre prisa|tengo prisa|me corre prisa|es para ya|con premura|lo mas rapido posible|a la brevedad posible|apúrense|apúrate|cuanto antes mejor)
2.2  (necesito|quiero|quisiera|recibir|tiene que|me hace falta|precisaba|preciso|tiene que llegar|debe llegar|llegará|llegar|ocupo|llegó) <6> (antes de|antes del|para|a tiempo para|el) <3> (navidad|cumpleaños|boda|vacaciones|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|semana que viene|próxima semana|fiesta|reyes|graduación|día de|bautizo|comunión|viaje|carnaval|halloween|evento|san valentín|nochebuena|aniversario|fin de semana|hoy|baby shower|quinceañera|viernes|15 años|concierto|año nuevo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|funeral|examen|colegio)
2.2  (antes de|para|antes del|a tiempo para) <4> (navidad|cumpleaños|boda|reyes|graduación|bautizo|comunión|san valentín|nochebuena|aniversario|día de la madre|día del padre|halloween|carnaval|viaje|vacaciones|baby shower|quince años|primera comunión)
2.0  regalo <5> (cumpleaños|navidad|reyes|día de|boda|aniversario|comunión|san valentín|bautizo|graduación)
2.2  (cumpleaños|boda|navidad|fiesta|viaje|aniversario|bautizo|evento|comunión|graduación) <5> (mañana|semana|día|sábado|domingo|próximo|es el|viernes|lunes|hoy|pasado mañana|jueves|martes|miércoles|es en|próxima|este)
2.2  (viajo|viajar|viaje|viajamos|salgo de viaje|me voy de viaje|me voy|salgo|parto|vuelo|nos vamos) <4> (mañana|semana|día|el|lunes|martes|viernes|sábado|domingo|vacaciones|de viaje|próxima|fuera|al extranjero) @with mine
1.6  (es|era|para) <2> regalo
2.0  (no tengo tiempo|no puedo esperar más|última hora|se me acaba el tiempo|contrarreloj|queda poco tiempo|quedan pocos días)
-2.8 (envío|servicio|pagué|pagar|entrega|correo|transporte|por) <3> urgente
-2.4 no <3> (urgente|urge|prisa)

[angry]
2.4  estafa
2.2  (ladrones|mentira)
2.0  engaño
2.4  vergüenza
2.2  (indignante|indignado|indignada|inaceptable|inadmisible|intolerable|tomadura de pelo|tomando el pelo|tomar el pelo|toman el pelo|tomándome el pelo|burla|burlan|burlándose|ridículo|ridícula|falta de respeto|faltan el respeto|enojado|enojada|enfadado|enfadada|furioso|furiosa|harto|harta|hartos|cabreado|cabreada|cabreo|molesto|molesta con|indignación|abuso|abusivo|descarados|descaro|descarado|cara dura|caradura|sinvergüenza|sinvergüenzas|irresponsables|irresponsable|impresentable|impresentables|escándalo|rabia|coraje|bronca|emputado|encabronado|encachimbado|arrecho|podrido|hasta las narices|hasta la coronilla|hasta los huevos|hasta la madre|hasta el gorro|colmo|el colmo|chantas|chanta|chorros|rateros|bandidos|sirvengüenzas|delincuentes|desfachatez|poca vergüenza|atropello|incompetencia|poca seriedad|cero seriedad|falta de seriedad|falta de profesionalidad|es indignante|ineptos|inútiles todos)
2.6  (incompetentes|mierda de|puta|puto|puta madre|putos|joder|carajo|hijos de|hdp|hijo de puta|hijueputa|cabrones|cabrón|pendejos|pendejo|pendejadas|imbéciles|imbécil|gilipollas|boludos|boludo|pelotudos|pelotudo|conchetumare|ctm|weones|huevones|malparidos|gonorrea|idiotas|idiota|estúpidos|estúpido|chinga|chingar|chingada|no mamen|no mames|cojones|coño|maldito|malditos|desgraciados|desgraciado|ratas|rata inmunda|váyanse|verga|la concha|mamones|subnormales|payasos|tontos|me cago|a la mierda|vete a|que les den|cerdos|cagones|culero|culeros|hijos de puta)
2.2  (nunca más|jamás vuelvo|nunca vuelvo|no vuelvo a comprar|no vuelvo a pedir|no volveré a|no volvería a|nunca volveré|no compren|no compréis|no le compren|no les compren|aléjense|huyan|huid|eviten|no confíen|no confiéis|cuidado con|mucho cuidado|ni se les ocurra|ni se os ocurra|no caigan|pésima tienda|no vuelvo mas|última vez que|jamás volveré)
2.2  (peor|pésimo|horrible|terrible|asco|malo|lamentable|nefasto|nulo|nula|cero) <2> (servicio|atención|vendedor|trato|experiencia|empresa|compra|comunicación|página|comprado)
2.2  (servicio|atención|vendedor|trato|empresa) <4> (pésimo|horrible|terrible|asco|malo|peor|nulo|nula|vergüenza|maleducado|grosero|maleducados|groseros)
1.8  (tercera|cuarta|quinta|varias|cuántas|numerosas|múltiples|enésima|mil|miles de|segunda|muchos|repetidas|ni sé cuántas) <1> (vez|veces|correos|mensajes|mensaje|correo|mails|ocasión|ocasiones) <4> (escribo|que|sin|les|os|y|pido|reclamo)
1.8  (nadie|no|sin|ninguna|ni|nunca) <3> responde
1.6  (me ignoran|ignoran|ignorando|pasan de mí|pasáis de mí|se hacen los|dan largas|me tienen|dando largas|ni caso|se lavan las manos|nadie se hace cargo|no dan la cara|no se hicieron responsable|no se hacen responsables|no les importa|excusas|puras excusas|solo excusas)
1.6  (exijo|es el colmo|última vez|último aviso|última oportunidad|no pienso|me parece increíble|muy molesto|muy molesta|muy enojado|muy enfadada|qué clase de|que clase de|cómo se atreven|como se atreven|se creen que|qué se creen|no puede ser|es increíble que)
1.8  (muy|sumamente|totalmente|absolutamente|bastante) <1> (molesto|molesta|decepcionado|disgustado|disgustada|mosqueado)
1.2  basura
1.6  (dinero|plata) <2> (robaron|ladrones|robado)
2.0  (cero|0|ni una|negativas|menos) estrellas
1.8  (valoración|calificación|reseña|comentario|opinión|puntuación|voto) <2> (negativo|negativa|negativas|malo|pésimo|mínima)
2.2  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise
-2.2 (no|ni) <2> (estafa|enfadado|enojado|molesto|engaño)
-2.4 (molesta|molestan) <2> (oído|oreja|pie|al|en el|en la|un poco)
-2.0 (hijos de|puta) <1> (madre de bueno|años)
-2.0 (rata|ratas) <1> (juguete|de peluche)
-2.2 (huele|muy|es|calidad|malo) <1> asco
-2.4 increíble <2> (calidad|precio|sonido)
-2.0 (de puta madre)

[legal]
2.8  (abogado|abogada|abogados|policía|policial|juicio|juzgado|juzgados|tribunal|tribunales|profeco|sernac|indecopi|facua|ocu|omic|defensa del consumidor|defensa al consumidor|defensoría del consumidor|protección al consumidor|protección del consumidor|hoja de reclamaciones|hojas de reclamaciones|libro de reclamaciones|acciones legales|acción legal|vía legal|vías legales|vía judicial|medidas legales|legalmente|legales|guardia civil|fiscalía|comisaría|carabineros|pdi|ministerio público|superintendencia de industria|sic|junta arbitral|arbitraje de consumo|oficina del consumidor|oficina de consumo|consumidores|asociación de consumidores|condusef|odecu|coprec|procuraduría|juez|judicial|mossos|ertzaintza|delito|penal|demandaré|demandarlos|burofax|querella|notario|autoridades|derecho del consumidor|ley del consumidor|derechos del consumidor|ley de consumidores)
2.4  denuncia <4> (policía|estafa|consumo|comisaría|guardia|legal|juzgado|fiscalía|autoridades|por|ante|en|formal)
2.2  (poner|pondré|presentar|presentaré|interponer|interpondré|voy a poner|haré|pongo|puse|poniendo|hacer) <3> denuncia
1.6  denuncia
2.4  (ir|acudir|acudiré|iré|ante|a|en|reclamo|llevar) <3> (consumo|consumidor|la justicia|autoridades)
2.0  (ilegal|es ilegal|contra la ley|estafa tipificada|según la ley|por ley|incumplimiento de contrato)
-2.6 denuncia <3> (paypal|aliexpress|plataforma|amazon|mercado libre|ebay)
-2.4 denuncia <1> (de)? (producto|mercado)
-2.4 (policía|policial|juez) <1> (juguete|disfraz|de juguete)
-2.4 disfraz <2> (policía|juez|abogado)
-2.2 consumo <2> (batería|energía|eléctrico|propio|luz)

[stain]
2.4  mancha
2.2  sucio
2.0  (amarillento|amarillenta|amarillentos|desteñido|desteñida|marcas|marca|polvo|huellas|salpicaduras|lamparón|lamparones|percudido|percudida|tiznado|manchurrón|pringoso|pringosa|grasiento|grasienta|restos) <3> (de|en|negro|tinta|pegamento|aceite|tela|pintura|grasa|maquillaje|la|sudor)
2.0  (amarillento|amarillenta|percudido|percudida|mugriento|lamparón|lamparones|pringoso|grasiento)
2.2  (punto|puntos|raya|rayas) <1> (negro|negros|de tinta|de óxido|amarillo|amarillos|marrones) <3> (tela|vestido|camisa|camiseta|blusa|prenda|manga|falda)
-2.6 (no|sin|ninguna|ni) <2> (mancha|sucio)
-2.6 (mancha|manchan) <3> (la piel|las manos|todo|el dedo)
-2.4 color <1> sucio
-2.2 (quita|quitar|elimina|saca|limpia) <2> mancha

[accessory]
@firm
2.6  (falta|sin|no viene|no trae|no incluye|no incluía|no traía|no venía|olvidaron|dónde|no vino|no tiene|no lleva|no hay|no estaba|no estaban|no había|ningún|ninguna|no encuentro|se olvidaron) <4> {accessory}
2.4  (no|nunca) <2> (recibí|llegó|enviaron|mandaron|vino|pusieron|metieron|incluyeron|enviar) <3> {accessory}
2.6  {accessory} <5> (falta|no viene|no venía|no llegó|no estaba|no incluido|no vino|no está|no estaban|no los|no lo|no aparece|no vienen|no incluida|no venían)
1.6  necesito <3> {accessory}
-2.6 {accessory} <4> (funciona|carga|roto|dañado|rompió|malo|mal|dura|no encaja)
-2.6 (no|sin) <2> (funciona|carga|enciende) <4> {accessory}
-2.4 (talla|pequeño|grande|número) <3> {accessory}
-2.4 sin <3> (batería|pila) <2> dura
-2.4 no <3> {accessory} ?
-2.6 (no|sin) <4> (recibí|llegó) <2> (funda|reloj|pulsera|cadena)

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (reembolso|reembolsar|reembolsen|reembolse|reembolsado|reembolsarme|reintegro)
2.4  (dinero|importe|plata) <2> (de vuelta|devuelto)
2.4  (devolver|devolverme|devuelvan|devuelvanme|devuelva|devuélvanme|devuélvame|devolución|devuelven|regresen) <3> (dinero|importe|plata|pago)
-2.6 (no|sin|en vez de|en lugar de) <3> (reembolso|reembolsar|devolución|dinero de vuelta)

[wants_reissue]
@firm
2.4  (reenvío|reenviar|reenvíen|reenvíe|reenvien|reemplazo|reemplazar|sustituir|sustitución)
2.4  (enviar|envíen|envien|envíe|envie|envíenme|mandar|manden|mándenme|mandenme|quiero|prefiero|quisiera|necesito) <4> (otro|otra|nuevo|nueva|nuevamente|de nuevo|otra vez|correcto|correcta)
2.2  (cambiar|cambio|cambien|cámbienlo) <2> (por|lo|la|el)
-2.6 (no|en vez de|en lugar de) <1> (otro|otra|nuevo|nueva|reenvío|reemplazo|cambio)

[agrees]
@firm
2.2  (acepto|aceptamos|de acuerdo|trato hecho|conforme)
2.2  (ok|sí|vale|perfecto|bien|está bien|bueno|claro|genial) <2> (pueden|acepto|quiero|prefiero|hagan|hacerlo|entonces|por favor|adelante|para mí)
2.2  (me parece bien|está bien así|adelante|me sirve|por mí bien|me parece justo)
-2.6 (no) <2> (acepto|aceptamos|acuerdo|conforme|parece)

[declines]
@firm
2.4  (no) <2> (acepto|aceptamos|acuerdo|aceptable|aceptar|conforme)
2.2  (rechazo|rechazamos|me niego)
2.2  (no) <1> (suficiente|alcanza|basta|justo)
2.2  (no gracias|ni hablar|de ninguna manera|muy poco)
