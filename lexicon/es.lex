# replyd lexicon: Spanish, of Spain and of the Americas. The format is in
# replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.

language es
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same no = noo, nooo, nop
@same nunca = nunka, jamas, jamás
@same porque = xq, pq, porq, xk, pk, porqué
@same que = q, k, qe, ke
@same tambien = también, tb, tmb, tambn
@same todavia = todavía, aún, aun, toavia, todabia
@same gracias = grax, grasias, graciass, graias, agradecido, agradecida, agradezco
@same favor = xfa, porfa, porfavor
@same por = x, xor
@same muy = mui, muuy, bastante, demasiado, demasiada, súper, tan, re
@same paquete = paquetes, pakete, paqueteria, bulto, encomienda, encomiendas, paqute, envoltorio
@same pedido = pedidos, pedio, orden, ordenes, órdenes, pediod, compra, compras
@same producto = productos, prodcuto, produto, mercancía, mercancia, mercadería, mercaderia, porducto, produco
@same articulo = artículo, artículos, articulos, item, items, prenda, prendas, objeto, objetos, ítem
@same compre = compré, compramos, comprado, comprada, comprar, pedí, pedi, pedimos, encargué, encargue, ordené, ordene, adquirí, adquiri, comprados, compraron, solicité, solicite
@same recibi = recibí, recibido, recibida, recibidos, recibir, recibimos, recibe, recivido, recivi, resivi, recibo, recibio, recibió, resibido, recivir, resibi, rebici
@same llego = llegó, llegaron, llegado, llega, llegar, llegan, llegue, llegada, llegara, yego, llegaría, llegará, llegará, llegaba, vino, vinieron, viene, vienen, venía, venia, venían, vinó
@same entregado = entregada, entregados, entregaron, entregó, entregar, entrego, entreguen, entregan
@same entrega = entregas
@same enviado = enviada, enviados, enviaron, enviar, envien, envíen, envían, envía, envie, mandado, mandaron, mandó, mandar, manden, mandan, mando, despachado, despacharon, despachar, enviarme, enviarán, enbiado, mandaran
@same envio = envío, envíos, envios, embio, despacho, despachos
@same espero = esperando, esperar, esperé, esperamos, espera, aguardo, aguardando
@same seguimiento = rastreo, tracking, traking, rastrear, segimiento, rastreador
@same funciona = funcionan, funcionar, funcionó, funciono, funcionando, funcionaba, funsiona, sirve, sirven, sirvió, sirvio, anda, andan, enciende, encienden, prende, prenden, prendió, trabaja, funcionen, funcionamiento
@same carga = cargan, cargar, cargó, cargando, recarga, recargar
@same roto = rota, rotos, rotas, rompió, rompio, rompe, rompen, romper, quebrado, quebrada, quebrados, quebró, quebro, partido, partida, partió, fracturado, rajado, rajada, agrietado, agrietada, rompieron, rompiero, destrozado, destrozada, destrozados,
	quebradas, astillado, reventado
@same danado = dañado, dañada, dañados, dañadas, estropeado, estropeada, estropeó, averiado, averiada, golpeado, golpeada, abollado, abollada, aplastado, aplastada, aplastados, rayado, rayada, rayones, maltratado, maltratada, deteriorado,
	deteriorada, doblado, doblada, chafado, daño, daños, averiados, malogrado, malograda, descompuesto, descompuesta, estropearon, dañó, daniado, rasguñado, deforme, deformado, deformada, torcido, torcida
@same desgarrado = rasgado, rasgada, rasgados, desgarrada, descosido, descosida, descosidos, descose, descosió, descoció, deshilachado, deshilachada, agujereado, agujero, agujeros, hueco, roturas, rotura, hoyo
@same defectuoso = defectuosa, defectuosos, defectuosas, defecto, defectos, fallado, fallada, fallados, averia, avería, defetuoso, tara, tarado, falladas
@same mancha = manchas, manchado, manchada, manchados, manchadas
@same sucio = sucia, sucios, sucias, mugriento, mugre
@same calidad = calidades, kalidad, caldiad, cálidad, calida
@same malo = mala, malos, malas, pésimo, pésima, pesimo, pesima, horrible, horribles, terrible, terribles, fatal, fatales, peor, peores, nefasto, nefasta, deplorable, malísimo, malisimo, malísima, malisima, pésimos, horroroso, horrorosa, deficiente, mediocre,
	inferior, baja, bajo, pobre, malisimos, ínfima, pesimos
@same basura = porquería, porqueria, mierda, chatarra, cagada, bodrio, desastre, asco, birria, caca, basuras, porquerias, chafa, trucho, trucha
@same decepcionado = decepcionada, decepción, decepcion, decepcionante, decepcionó, desilusión, desilusion, desilusionado, desilusionada, defraudado, defraudada, insatisfecho, insatisfecha, descontento, descontenta, decepciono, desepcion, inconforme
@same estafa = estafas, estafador, estafadores, estafado, estafada, estafaron, timo, timado, timada, fraude, fraudes, engaño, engañan, engañado, engañada, engañosa, engañoso, ladrones, ladrón, ladron, robo, robaron, robado, sinvergüenzas, sinverguenzas, estafan,
	mentirosos, chorros, rateros
@same equivocado = equivocada, equivocados, equivocadas, incorrecto, incorrecta, incorrectos, erróneo, erroneo, errónea, erronea, equivocaron, equivocado, confundieron, confundido
@same diferente = diferentes, distinto, distinta, distintos, distintas, otro, otra, otros
@same talla = tallas, talle, talles, tamaño, tamaños, medida, medidas, tamano, tallaje, horma, tamañ
@same color = colores, tono, culor
@same modelo = modelos, versión, version
@same pequeno = pequeño, pequeña, pequeños, pequeñas, chico, chica, chicos, chicas, diminuto, diminuta, chiquito, chiquita, minúsculo, apretado, apretada, apretados, ajustado, ajustada, estrecho, estrecha, angosto, angosta, corto, corta, cortos, enano, enana, mini, peque,
	chiquitito, chiquitos, chiquitas, chiquitico, pequeñito, pequeñita, chiquitín, chiquitita
@same grande = grandes, ancho, ancha, anchos, holgado, holgada, enorme, enormes, gigante, largo, larga, largos, inmenso, grandísimo, amplio
@same reembolso = reembolsos, rembolso, reenbolso, reintegro, reintegros, rembolsos, reembolzo
@same reembolsar = reembolsado, reembolsen, reembolsaron, reintegrar, reintegren, reintegraron, reembolsaran, reembolsé, rembolsar, rembolsen, reembolsarme, reembolsa, reembolsas, reembolsarán, reintegrado
@same dinero = plata, pasta, guita, diner
@same cancelar = cancelado, cancelada, cancelen, cancelo, cancelación, cancelacion, cancela, canselar, cancelaron, anular, anulado, anulación, anulen, cancelé, cancele, canceló, canceladas
@same cambiar = cambio, cambios, cambiarlo, cambiarla, cambien, cambiármelo, reemplazar, reemplazo, reemplacen, sustituir, sustitución, canje, remplazar, reposición
@same devolver = devolución, devolucion, devoluciones, devolverlo, devolverla, devuelvo, devuelvan, devuelto, devuelta, devolví, devolvi, retornar, devolverlos, devuelven, devolvere, devolveré, devuelvanme
@same disputa = disputas, disputar, controversia, controversias, litigio
@same reclamo = reclamos, reclamación, reclamacion, reclamar, reclamaciones, reclamé
@same aduana = aduanas, aduanero, aduanera, aduaneros, aduanal, aduanales, aduaneras
@same impuesto = impuestos, arancel, aranceles, iva, tributo, tributos
@same pagar = pagué, pague, pagado, pagada, paga, pagando, pagamos, cobraron, cobrado, cobrar, cobran, cobro, cobraban, pagas, abonar, abonado, cobró, cobrarme
@same pago = pagos, payment
@same direccion = dirección, direcciones, domicilio, dirrecion, direcion, direción
@same falta = faltan, faltó, falto, faltaba, faltaban, faltante, faltantes, faltaron, faltando
@same vacio = vacío, vacía, vacios, vacíos, vacia
@same falso = falsa, falsos, falsas, falsificado, falsificada, imitación, imitacion, fake, réplica, replica, copia, pirata, falsificación
@same perfecto = perfecta, perfectos, perfectas, perfectamente, impecable, prefecto, perfetto
@same excelente = excelentes, exelente, excelentisimo, genial, geniales, estupendo, estupenda, maravilloso, maravillosa, fantástico, fantastico, espectacular, increíble, increible, buenísimo, buenisimo, buenísima, buenisima, magnífico, magnifico, fenomenal,
	10, diez, sensacional, brutal, fabuloso, excelentes, ideal, inmejorable, chulísimo, chulisimo, exelentes, geniales
@same bueno = buena, buenos, buenas, buen, bien, güeno, biien, correcto, correcta, buenaa, decente, bno
@same bonito = bonita, bonitos, bonitas, lindo, linda, lindos, lindas, hermoso, hermosa, hermosos, precioso, preciosa, preciosos, bello, bella, chulo, chula, mono, mona, bonitoo, preciosas, monas, hermosas
@same encanta = encantó, encanto, encantan, encantado, encantada, gusta, gustó, gusto, gustaron, gustan, encantaron, encantados, fascina, fascinó, ame, amé, adoro
@same contento = contenta, contentos, satisfecho, satisfecha, satisfechos, feliz, felices, conforme, conformes, satisfacción
@same rapido = rápido, rápida, rapida, rápidos, rapidísimo, rapidisimo, rápidamente, rapidamente, rapidez, veloz, puntual, rapidos, pronto
@same recomiendo = recomendado, recomendable, recomendada, recomiendoo, recomendadísimo, recomendamos, recomendar, aconsejo
@same retraso = retrasado, retrasada, demora, demoran, demorado, demoró, demoro, tardó, tardo, tarda, tardan, tarde, tardado, tardaron, retrasos, demorando, tardanza, atrasado, atraso, tardando
@same factura = facturas, boleta, boletas
@same dia = día, días, dias
@same semana = semanas
@same mes = meses
@same vendedor = vendedora, vendedores, tienda, seller, negocio
@same foto = fotos, imagen, imágenes, imagenes, fotografía, fotografia, fotografías
@same descripcion = descripción, anuncio, anunciado, descrito, descrita, publicación, publicacion, publicado, publicidad, descripion
@same regalo = regalos, obsequio
@same auricular = auriculares, audífonos, audifonos, audífono, audifono, cascos, casco, airpods, earbuds, auricularies

# --- groups -------------------------------------------------------------------------

@group goods: paquete, pedido, producto, articulo, envio, vestido, vestidos, zapato, zapatos, zapatillas, botas, pantalón, pantalon, pantalones, camisa, camiseta, blusa, remera, polera, sudadera, chaqueta, abrigo, falda, bolso, bolsa, mochila, cartera, reloj,
	anillo, collar, pulsera, aretes, pendientes, funda, carcasa, móvil, movil, celular, teléfono, telefono, tablet, auricular, altavoz, parlante, cargador, cable, batería, bateria, lámpara, lampara, luz, luces, bombilla, foco, juguete, juguetes, muñeca, dron, cámara,
	camara, aparato, máquina, maquina, herramienta, robot, aspiradora, alfombra, cortina, cortinas, cojín, almohada, jarrón, taza, botella, cuchillo, libro, gafas, lentes, peluca, cinturón, cinturon, guantes, sombrero, gorra, bañador, bikini, disfraz, pijama, perfume,
	crema, brocha, pincel, bolígrafo, kit, set, impresora, teclado, ratón, mouse, pantalla, soporte, bicicleta, silla, mesa, picadora, trituradora, proyector, ventilador, regalo, cosa, cosas, ropa, lo, la, los, las, todo, luna
@group accessory: cinturón, cinturon, tornillo, tornillos, cargador, cable, adaptador, mando, control remoto, manual, instrucciones, instructivo, pila, pilas, batería, bateria, tapa, botón, boton, botones, gancho, ganchos, correa, correas, cordones, pie, pies, base, patas,
	pata, tuerca, tuercas, soporte, ventosa, funda, estuche, filtro, gomas, gomitas, almohadillas, accesorio, accesorios, pieza, piezas, asa, rueda, ruedas, clip, clips, lápiz, enchufe, capucha, cinta, hilo, llave, llaves, bombilla, foco, varilla, tubo, tapón, bolsita, garantía,
	repuesto, caja original, imán, colgante
@group few: un, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, mitad, parte, segundo, segunda, par, medio, 1, 2, 3
@group carrier: dhl, seur, correos, ups, fedex, mrw, gls, ems, express, nacex, servientrega, estafeta, correo argentino, starken, chilexpress, serpost, urgente, oca, andreani
@group praise: excelente, perfecto, bueno, bonito, encanta, contento, rapido, recomiendo, gracias, cómodo, comodo, útil, util, práctico, resistente
@group complaint: roto, danado, defectuoso, desgarrado, decepcionado, estafa, malo, basura, reembolso, reembolsar, disputa, reclamo, falta, vacio, no llego, nunca llego, no recibi, nunca recibi, no he recibido, no funciona, muy pequeno, falso, mancha, problema,
	equivocado, perdido, extraviado, retraso, cancelar, devolver, vergüenza, lamentable, inútil, no recomiendo, desafortunadamente, lamentablemente
@group fitwords: pequeno, grande, talla, número
@group cancelwords: cancelar, ya no lo quiero, ya no lo necesito, por error, otro sitio
@group invoicewords: rfc, cif, razón social, ruc, cuit, contabilidad, nif
@group mine: mi pedido, mi paquete, mi compra, compre, recibi, número de pedido, numero de pedido, mi orden, mi producto

# --- negation and questions ---------------------------------------------------------

@negate 3: no, nunca, sin, ningún, ningun, ninguna, ni, tampoco, nada
@negate 5: no digo, no creo que, no es que, espero que no, no pienso
@negate 0: no solo, no sólo, sin duda, sin dudas, sin problema, sin problemas, ningún problema, ningun problema, nada que objetar, no sé, sin respuesta, ninguna respuesta, por qué no, nada mal, ni siquiera, no hay problema

@question: cuándo, cuando, dónde, donde, cómo, como, cuál, cuáles, cuál es, cuánto, cuanto, cuántos, tienen, tiene, tenéis, teneis, hay, puedo, pueden, puede, podría, podrían, podéis, quisiera saber, quiero saber, me gustaría saber, es posible, existe, por qué,
	porqué, alguien, hacen, disponen, qué, venden, se puede, viene con, me podrían, sería posible, me pueden decir, sabe, saben, está disponible

@words: yo, tú, él, ella, usted, nosotros, ustedes, ellos, ellas, me, te, se, le, les, nos, mi, mis, tu, su, sus, nuestro, el, la, los, las, lo, un, una, unos, unas, de, del, al, a, ante, con, en, entre, hacia, hasta, para, por, según, sobre, y, e, o, u, pero, sino, aunque,
	si, como, cuando, donde, que, quien, este, esta, esto, estos, estas, ese, esa, eso, aquel, ya, aquí, ahí, allí, muy, más, menos, mucho, mucha, muchos, muchas, poco, poca, todo, toda, todos, nada, algo, alguien, es, son, fue, era, soy, estoy, está, están, estaba, ser, estar, ha, he, han,
	hemos, había, hay, hace, hacer, hice, hizo, tengo, tiene, tienen, tenía, tener, quiero, quería, quisiera, puedo, puede, pueden, voy, va, van, sido, dicho, dice, decir, ver, veo, sé, sabe, después, antes, ahora, siempre, solo, sólo, también, sí, hola, estimado, estimados, señor, señores,
	buenos, buenas, tardes, noches, saludos, cordial, atentamente, hoy, ayer, mañana, precio, euros, pesos, dólares, vez, veces, así, entonces, además, españa, méxico, chile, argentina, colombia, perú, esperaba, parece, creo, pensé

# ====================================================================================

[not_received]
@firm
3.4  (no|nunca|todavia no|ni) <3> (recibi|llego|entregado)
3.2  {goods} <4> (no|nunca) <3> (recibi|llego|entregado|aparece)
3.0  nada <2> (recibi|llego|ha llegado)
3.0  (sin) (recibi|llego) <2> {goods}?
3.0  espero <3> {goods}
2.6  (sigo|todavia|estoy|estamos|seguimos) espero
2.2  espero <3> (desde|hace|dia|semana|mes)
3.2  (dónde|donde|adonde) <3> {goods}
2.8  cuando <4> (llego|recibi|entregado|entrega|envio|enviado)
2.6  (ninguna|sin|ni) <1> (noticia|noticias|novedad|novedades|información|informacion|rastro|señales)
2.8  (perdido|extraviado|extraviada|perdió|perdio|perdieron|extravió|extravio|desaparecido|perdida) <3> {goods}?
3.0  {goods} <3> (perdido|extraviado|perdió|perdio|desaparecido)
2.8  (figura|aparece|dice|consta|pone|marca|sale|indica|según) <4> entregado
3.0  entregado <5> (pero|y) <5> (no|nada|nunca)
2.6  (seguimiento|número|numero|código|codigo|guía|guia|estado) <5> (no|parado|inválido|sin) <3> (funciona|actualiza|cambia|existe|aparece|mueve|movimiento|válido|encuentra|actualizado)?
2.4  (parado|detenido|atascado|estancado|varado) <3> (en|desde|hace|china|almacén)
2.2  retraso
2.4  retraso <3> {goods}
2.4  (plazo|fecha|tiempo) <5> (pasó|paso|vencido|venció|superado|expiró|entrega|pasado|cumplido|vencio)
2.2  (debía|debia|debería|deberia|tenía que|tenia que|debió|iba a) <3> (llego|recibi|entregado|haber llegado)
2.0  (hasta) (ahora|hoy|la fecha|el momento) <4> (nada|no|nunca|ningún)
2.2  (todavia|aún|aun) (nada|no)
1.6  (mes|semana|dia) <3> (nada|y nada)
2.2  (correos|cartero|mensajero|buzón|buzon) <4> (nada|no|nunca)
1.0  entrega
1.2  paquete
1.0  envio
-3.2 (no|nunca|ni|ninguna|ningún) <4> (recibi) <3> (reembolso|respuesta|dinero|correo|email|mensaje|factura|código|confirmación|contestación|boleta|devolver|solución)
-3.0 (no|nunca) <2> (recibi|llego) <2> (el|la|los|las|lo)? (correcto|correcta|color|talla|modelo|completo|todo|todos|todas|resto|segundo|mismo|que pedí|que compre|manual|accesorio|adecuado)
-2.8 no llego <2> (completo|bien|como|entero|roto)
-2.6 (entrega|envio|llego|recibi|enviado|paquete) <3> (rapido|excelente|perfecto|antes|a tiempo|en tiempo|en plazo|conforme|en perfecto|bueno|en buen estado|correctamente|sin problema|antes de)
-2.4 {goods} <2> (llego|recibi) <4> (roto|danado|desgarrado|vacio|defectuoso|equivocado|abierto|sucio)
-2.4 (por fin|finalmente|ya|al fin) <1> (recibi|llego)
-2.2 (llego|recibi) <2> (roto|danado|defectuoso|con|todo|toda|mal)
-2.0 no <2> (esperaba|probado|usado)

[quality]
3.0  no <2> (funciona|carga|pega|cierra|corta|gira|conecta|conectan|empareja|emparejan|enciende|encaja|aguanta|dura|sujeta|calienta|suena|suenan|escucha|escuchan|vincula|reconoce|responde|graba|imprime|ajusta|cargó|coge|retiene|cortan|agarra)
2.8  (dejó|dejo|dejaron|deja|paró) de (funciona|carga|andar|servir|sonar|escucharse|conectar)
2.8  (funciona|carga|escucha|suena|suenan) <1> (mal|a medias|poco|fatal|bajo|feo)
2.6  (solo|sólo|uno) <3> (funciona|suena|escucha|un auricular|un lado|uno)
2.8  roto
2.8  danado
2.8  desgarrado
2.8  defectuoso
2.6  (con|tiene|tienen|presenta|tuvo|una|la) <1> (falla|fallas|fallo|fallos|desperfecto|avería)
2.4  (despegado|despegada|despega|despegó|suelto|suelta|soltó|cae|cayó|caen|desprende|desprendió|desprendido|destiñe|destiñó|desteñido|oxidado|oxidada|óxido|moho|caducado|caducada|vencido|derretido|gotea|pierde agua|fuga|inútil|inutil|inservible|usado|usada|desarmó|desarmo|se deshace|decolorado|encogió|torcida|hinchado|hinchada|deshizo|desmontó)
3.0  (malo|sin|cero|basura|poca|dudosa|baja|pésima) <1> calidad
3.0  calidad <4> (malo|deja que desear|deja mucho|decepcionado|cero|nula|dudosa|no|regular|cutre|basura|muy justa|baja|deficiente|poca|inferior)
2.6  no <2> calidad
2.6  malo
2.6  basura
2.6  (mal) <1> (hecho|hecha|acabado|acabada|cosido|cosida|pegado|cortado|fabricado|embalado|diseñado|terminado|confeccionado|funciona|calidad|producto|todo)
2.4  (costura|costuras|acabado|acabados|hilos|cremallera|cierre) <4> (malo|suelto|sueltos|mal|abierta|torcida|roto|danado|pobre|pésimo)
2.2  (feo|fea|feos|cutre|cutres|ordinario|corriente|barato|chapuza|cochinada|juguete|birrioso|hojalata|chapucero)
2.0  decepcionado
2.0  (deja|dejan) (mucho)? que desear
2.2  (muy|super|demasiado|extremadamente) <1> (frágil|fragil|fino|fina|finos|delgado|delgada|transparente|ligero|duro|dura|áspero|endeble|flojo|floja|incómodo|incomodo|resbaladizo|plástico|sencillo|básico|ruidoso)
1.8  (frágil|fragil|frágiles|finito|finita|endeble|incómodo|incomodo|incómodos|incomodos|flojito|resbala|enclenque)
2.2  (tela|material|plástico|plastico|tejido|cuero) <3> (fino|fina|malo|delgado|transparente|barato|áspera|pobre|duro|sintético|ordinario|corriente|frágil|cutre|mala|basura)
2.2  (transparenta|transparentan|traslúcido|se trasluce)
2.6  (huele|huelen|apesta|olor|peste|hedor|maloliente)
2.4  falso
2.4  no <2> (original|originales|auténtico|verdadero|de marca)
2.2  (batería|bateria|carga|autonomía|autonomia) <4> (malo|dura|acaba|poco|no|descarga|nada|minutos|muerta|rápido|rapido|agota)
2.2  (descarga|descargan) <2> (rapido|enseguida|solo|muy)?
2.2  (sonido|audio|pantalla|imagen|micrófono|microfono|volumen|cámara|camara) <4> (malo|bajo|no|horrible|saturado|negra|fatal|cutre|lata|regular|distorsionado|se escucha mal|ronco|sin|flojo|pobre|fuerte)
2.2  auricular <4> (no|muerto|mudo|roto|se oye|sin sonido|defectuoso|falla|derecho|izquierdo)
2.2  (desconecta|desconectan|desconectado|falla|fallan|se apaga|apaga|traba|trabada|se corta|se cortan|se cae|se caen|interrumpe)
2.2  (imposible|dificil|difícil|no puedo|no se puede|no se pueden|no pude|no logro|no consigo|no hay forma|no pudo|no permite) <3> (usar|usarlo|usarlos|conectar|cargar|carga|abrir|cerrar|montar|instalar|configurar|encender|sincronizar|vincular|utilizar|colocar|poner|emparejar|conectarlo|encajar)
2.4  (calienta demasiado|se calienta|sobrecalienta|recalienta|quema|explotó|exploto|chispas|cortocircuito|corto circuito|peligroso|peligrosa|incendio)
2.2  (después|despues|a los|al|tras) <4> (uso|usos|lavado|dia|semana|mes|horas|minutos) <5> (roto|dejó|no|danado|falla|se rompió|dejo)
2.0  (dinero) <2> (tirado|perdido|malgastado|a la basura|botado)
2.0  (tirar|tirado|tiré|botar|boté|a la basura)
2.0  no <2> (vale|valen|merece|sirve|compren|comprar|compres|recomiendo|encanta|contento|cumple|recomendable|esperaba|convence|gustaron|valió|lo compren)
1.8  (regular|más o menos|mas o menos|normalito|normalita|flojo|me arrepiento|arrepentido|arrepentida|pasable|ahi nomas|meh)
2.2  (reparar|reparación|reparacion|garantía|arreglar|arreglo|servicio técnico)
2.0  (parece|es|son) <2> (de)? <1> (juguete|plástico malo|niños|cartón)
1.6  (lástima|lastima|una pena|desgraciadamente|lamentablemente|desafortunadamente)
1.6  problema <3> {goods}
2.2  (alergia|irritación|irrita|picor|picazón)
-2.8 (no|ningún|ninguna|sin|nunca) <1> (roto|danado|defectuoso|desgarrado|problema|problemas|fallo|malo|daños)
-2.6 (calidad|sonido|tela|material|batería|acabado) <3> (excelente|bueno|perfecto|alta|increíble|aceptable|genial|ok|bonito)
-2.6 (excelente|bueno|perfecto|alta|gran) <1> calidad
-2.4 calidad precio
-2.4 (vale|valió|merece) <2> pena
-2.4 (seguimiento|código|codigo|página|pagina|enlace|cupón|tarjeta|teléfono|guía) <2> no <2> (funciona|carga|actualiza)
-2.2 (caja|embalaje|empaque|sobre|bolsa|estuche) <3> (roto|danado) <6> (pero|aunque|producto) <4> (bien|perfecto|intacto|bueno|funciona)
-2.0 no <1> (muy|tan|es|está|esta|están|son) (malo|frágil|mal)
-2.0 (nada|no) (está)? mal

[wrong_item]
2.6  (me) <1> (mandaron|enviaron|llegó|llego|vino|ha llegado|han enviado|han mandado) <3> (otro|otra|uno|una|distinto|distinta|diferente|equivocado|equivocada|que no)
2.6  (pedí|pedi|compré|compre|encargué|ordené|solicité) <5> (y|pero) <3> (me)? <1> (llegó|llego|mandaron|enviaron|vino|trajeron|han enviado|ha llegado)
2.4  (no) <1> (es|era|son|coincide|corresponde|se parece|concuerda) <3> (con|a|lo|el|la) <3> (foto|descripción|pedí|pedido|compré|anuncio|imagen|anunciado|modelo)
3.2  {goods} <2> equivocado
3.2  (talla|color|modelo|pedido|número|numero|versión) <2> equivocado
3.0  equivocado
3.2  no <3> (es|era|eran|son|fue|corresponde|coincide) <3> (lo que|el que|la que|los que|las que|que|con|al|a la) <3> (compre|pedí|foto|descripcion|pedido|ordené|encargué|elegí|anunciaban|anunciado|esperaba|solicité|queria|quería)?
3.0  no <1> (corresponde|coincide|concuerda|corresponden|coinciden)
3.0  (llego|recibi|enviado|entregado|mandaron) <4> (diferente) <2> (producto|modelo|color|cosa|articulo|talla|marca)?
3.0  diferente <1> (producto|cosa|modelo|color|articulo|marca|talla)
3.0  (en vez de|en lugar de|envez de|en ves de)
3.0  (compre|pedí|elegí|encargué|ordené|pedimos|quería|seleccioné|escogí|solicité|encargue) <9> (llego|recibi|enviado|mandaron|entregado|me mandan|vino) <3> (un|una|uno|otro|otra|el|la|negro|blanco|azul|rojo|verde|rosa|gris|amarillo|de|diferente|talla)
2.8  diferente <3> (del|de la|a la|al|de lo|de|que) <2> (foto|descripcion|que pedí|anuncio|imagen|compre|pedido|publicado)
2.8  (nada que ver|no tiene nada que ver|ni parecido|no se parece)
2.6  (publicidad|descripcion|foto|anuncio) <3> (engañosa|engañoso|estafa|mentira|falso|diferente|no|engaña|no coincide)
2.6  (engañosa|engañoso|publicidad engañosa|mentira)
2.6  color <4> (diferente|equivocado|no|más claro|más oscuro|otro|no es|cambiado|mas claro)
2.6  (equivocaron|confundieron|error|equivocación|equivocacion) <4> (producto|color|talla|modelo|pedido|envio|articulo|enviado|mandaron)
2.4  (incompatible|no es compatible|no compatible|no sirve para|no le queda al|no encaja en|no es para)
2.4  no <2> (igual|como|idéntico|parecido) <3> (foto|descripcion|imagen|anuncio|en la foto)
2.2  (en la|en las|por la) foto <4> (parece|parecía|era|diferente|más grande|se ve|aparece)
-2.6 (me) (equivoqué|equivoque) <3> (talla|direccion|pedido|al)?
-2.6 (direccion|teléfono|código postal) <2> equivocado
-2.6 equivocado <2> (direccion|teléfono)
-2.4 (tal como|igual que|como|conforme|tal cual) <2> (descripcion|foto|imagen|en la foto|la foto) @without complaint
-2.0 en vez de (reembolsar|responder|solucionar)

[missing_item]
3.2  falta <4> ({accessory}|{few}|producto|articulo|pieza|un|una|los|las|el|la|parte)
2.6  falta
3.0  ({accessory}|producto|articulo|{few}|parte) <3> falta
3.0  (sin|no venía|no venia|no trae|no traía|no traia|no incluye|no vino|no trajo|no viene|no tiene|no vienen) <2> {accessory}
3.0  {accessory} <2> no <1> (llego|venía|estaba|vino|viene)
3.2  (solo|sólo|únicamente|solamente) <2> (llego|recibi|enviado|entregado|mandaron|venía|había|vino|vinieron) <2> ({few}|<number>|mitad|parte)
3.2  (llego|recibi|vino|enviado|entregado|mandaron) <2> (solo|sólo|únicamente|solamente) <1> ({few}|<number>|mitad|parte)
3.0  ({few}|<number>) <3> (en vez de|en lugar de|de) <1> ({few}|<number>)
3.0  (compre|pedí|pagar|eran) <3> ({few}|<number>) <8> (llego|recibi|enviado|mandaron|vino) <3> (solo|sólo|{few}|<number>)
2.8  (incompleto|incompleta|incompletos|incompletas)
2.8  (no|nunca) <2> (recibi|llego|enviado|mandaron|vino) <2> (todos|todas|todo|el resto|el otro|la otra|el segundo|la segunda|la mitad|completo)
2.6  (dónde|donde) <2> (el resto|el otro|la otra|{accessory}|lo demás)
2.8  (olvidaron|olvidó|olvido|olvidado) <4> ({accessory}|de|enviado|poner|incluir|meter)
2.6  (el)? resto <3> (pedido|no|compra|productos)
2.0  (mitad|parte) <2> (pedido|producto)
-2.6 falta <2> (de)? (calidad|respeto|seriedad|comunicación|tiempo|reembolso|respuesta|información|profesionalismo|vergüenza|consideración|stock|probar|probarlo|probarlos|responsabilidad)
-2.6 a falta de
-2.4 {accessory} <2> no <1> (funciona|carga)
-2.4 sin (problema|problemas|duda|dudas|respuesta)

[empty_parcel]
3.6  (paquete|caja|sobre|bolsa|envoltorio|pedido|envase) <3> vacio
3.6  vacio <2> (paquete|caja|sobre|bolsa)
3.2  (recibi|llego|vino) <2> vacio
3.4  (nada|no había nada|no habia nada) <1> (dentro|adentro|en el interior|en la caja|en el paquete)
3.0  (dentro|adentro) <3> (nada|no había|vacio|no habia)
2.8  (sobre|caja|paquete) <2> sin <2> (nada|contenido|producto)
-3.0 (batería|bateria|pila|buzón|stock|carrito) <2> vacio

[returned_parcel]
@firm
3.4  (devuelto|devolver|regresó|regreso|regresado|retornado|volvió|volvio|retornó|regresaron) <3> (al|a|hacia) <1> (remitente|vendedor|china|origen|tienda)
3.2  (devolver|retorno) al remitente
3.2  {goods} <4> (fue|ha sido|está siendo|esta siendo|siendo|ser|fué) <1> (devuelto|devuelta|devolver|regresado|retornado)
2.8  (correos|correo|aduana|transportista|mensajería|cartero|dhl|seur) <4> (devolver|devuelto|regresó|lo regresaron|retornado)
2.4  (no reclamado|rechazado|dirección incompleta|ausente|no recogido|caducado en correos) <5> (devolver|devuelto|regresó|remitente)
2.2  (reenviar|reenvío|reenvio|enviado de nuevo|volver a enviar|enviado otra vez|reenviarlo)
-3.2 (yo|quiero|quisiera|cómo|como|puedo|voy a|he|hice|necesito|deseo|para|me) <3> devolver
-2.8 devolver <3> (dinero|producto|importe|gratis)

[customs]
@firm
3.2  (pagar|cobrado|piden|pidieron|exigen|reclaman|tuve) <6> (aduana|impuesto)
3.2  (impuesto|tasas|tasa|gastos|derechos|cargo) <3> (aduana|importación|importacion)
3.0  (aduana|impuesto) <6> (pagar|euros|pesos|cobrado|piden|dólares)
2.6  (retenido|retenida|detenido|detenida|parado|atascado|confiscado|bloqueado|incautado) <4> aduana
2.8  aduana <5> (retenido|detenido|pagar|documentos|factura|pide|exige|requisó|retuvo|decomisó)
2.4  (despacho aduanero|declaración de valor|valor declarado|desaduanar|desaduanaje|trámite aduanero|dua)
2.4  aduana
2.2  impuesto @without invoicewords

[shipping_method]
2.6  (pagué|pague|pagado|elegí|contraté) <4> (envío|envio) <2> (urgente|rápido|express|exprés|certificado|24|48|prioritario|premium)
2.6  (me|nos) <1> (cobraron|han cobrado|cobró|hicieron pagar|piden|pidieron) <5> (envío|envio|reparto|transporte|entrega|recogerlo|retirar|gastos)
2.4  (enviaron|mandaron|viene|vino|enviado) <3> (por|con) <3> (correo normal|correo ordinario|otra empresa|otra agencia|otra compañía|barco|económico|ordinario|la más lenta)
3.0  (pagar|elegí|escogí|seleccioné|compre|contraté) <5> (express|exprés|urgente|dhl|rápido|prioritario|premium|certificado|envio rapido|{carrier}) <2> (envio|entrega)?
2.8  (enviado|entregado|llego|envio) <3> (por|con|vía|via|mediante) <3> (diferente|correo ordinario|ordinario|barco|económico|normal|lento|estándar|más lento|simple)
2.8  (no|en vez de|en lugar de) <3> {carrier}
2.8  (diferente|cambiaron) <2> (transportista|método de envío|metodo de envio|empresa de envío|paquetería|mensajería|courier|correo|forma de envío)
2.6  (método|metodo|forma|tipo|modo|modalidad) de (envio|entrega)
2.8  (gastos de envío|gastos de envio|coste de envío|costo de envío|costo de envio|costos de envío|flete|portes) <6> (pagar|cobrado|extra|de más|otra vez|caro|diferencia|devolver|alto|adicional|abusivo)?
2.8  (pagar|cobrado|pidieron) <5> (extra|de más|adicional|diferencia|más dinero) <4> (envio|entrega|cartero|correos|recoger|mensajero)?
2.6  (cartero|mensajero|repartidor|correos|transportista) <4> (cobrado|pidió|exigió|pide|me cobró) <3> (dinero|pagar|euros|pesos)?
2.4  envio gratis <6> (pagar|cobrado|pero)
1.8  (gastos|costo|coste|costos) de envio
2.0  (punto de recogida|oficina) <5> (en vez|no|domicilio|casa|lugar)
-2.4 (cuánto|cual|cuál|cuanto) <4> (envio|gastos)
-2.4 envio (gratis|rapido)

[refund]
2.6  reembolso
2.6  reembolsar
3.0  (quiero|quisiera|solicito|exijo|pido|espero|necesito|pedí|deseo|solicitar|exigir|pedir|hacer|procesar|tramitar) <4> (reembolso|reembolsar|devolución del dinero)
3.2  (no|nunca|ningún|todavia|sin|ni) <4> (reembolso|reembolsar)
3.0  (cuándo|cuando|dónde|donde) <4> (reembolso|reembolsar|dinero)
3.0  (devolver|devolvieron|devuélvanme|devuelvanme|regresen|recuperar|regresar|quiero|reintegren) <3> (mi|el)? dinero
3.0  (devolver|reintegrar|devuelven) <3> (importe|monto|saldo|plata)
2.4  mi dinero
2.4  dinero de vuelta
2.2  (compensación|compensacion|indemnización|cupón de|bonificación|abono|nota de crédito)
2.0  (importe|saldo|monto) <3> (cuenta|tarjeta|paypal|de vuelta)
-2.4 no <2> (quiero|pido|necesito) <3> reembolso
-1.8 (ya|me) <2> reembolsar @without complaint
-2.0 dinero <2> (tirado|perdido|basura|malgastado)
-2.0 relación calidad

[cancel]
3.0  cancelar <3> (pedido|compra|mi|la|el|esta|este|{goods})
2.8  cancelar
3.0  (quiero|quisiera|puedo|cómo|como|deseo|solicito|favor|podrían|necesito|podéis|pueden) <4> cancelar
2.8  (compre|pedido|pedí) <3> (por error|sin querer|por equivocación|por accidente)
2.6  (compre|pagar|pedido|pedí) <4> (dos veces|2 veces|duplicado|por duplicado|doble)
2.4  ya no <2> (quiero|necesito|interesa)
2.4  no <2> (envíen|envien|enviado|manden|despachen|lo envíes)
2.2  (cambié de opinión|cambie de opinion|me arrepentí|me arrepenti|desistimiento|desistir)
2.2  (encontré|compre) <2> (otro sitio|otro lado|otra tienda|más barato)
2.4  (pedido|compra) <3> cancelar
-3.0 cancelar <3> (disputa|suscripción|suscripcion|reclamo|newsletter)
-2.2 (no|nunca) <1> cancelar <1> (la|mi|el)

[exchange]
2.8  cambiar <3> (talla|por|color|modelo|otra|otro|número|producto|zapatos)
3.0  (quiero|quisiera|puedo|cómo|podría|posible|necesito|solicito|hacer|me gustaría|deseo) <5> cambiar
2.0  cambiar
2.8  (muy|super|un poco|algo|demasiado|tan|más|mucho más|bien) <1> (pequeno|grande|justo)
2.4  (pequeno|grande) @alone
1.6  (pequeno|grande)
2.6  (queda|quedan|quedó|quedo|quedaron|viene|va|me está|me esta|salió) <2> (muy|un poco|bien)? <1> (pequeno|grande|justo)
2.6  (talla|número) <3> (pequeno|grande|menos|más|no es|no me|no corresponde|asiática|china|menor|mayor)
2.6  (talla|tallan) <1> (pequeno|grande|mal|poco)
2.6  no <2> (queda|quedó|quedan|entra|entran|cabe|cabía|sirve la talla|calza|entró|me va|me vale|me valen)
2.6  (diferente|mayor|menor|más grande|mas grande|más pequeña) <1> (talla|número|color|modelo)
3.0  (quiero|quisiera|puedo|cómo|como|voy a|posible|necesito|deseo|hacer|solicitar|me gustaría|realizar) <4> devolver
2.6  devolver <3> (producto|pedido|articulo|zapatos|vestido|paquete|{goods})
2.4  (etiqueta|procedimiento|política|politica|gastos|plazo|solicitud) <2> (de)? devolver
2.0  devolver
2.4  (pensé|pense|creía|creia|esperaba|imaginaba|pensaba|pensé que) <5> (grande|pequeno)
2.2  (más) <1> (pequeno|grande) <2> (que|de lo) <3> (esperaba|pensaba|foto|parece|creía|imaginaba)?
2.2  (pidan|pedid|compren|pedir) <3> (una|un)? (talla|número) <2> (más|mas)
-2.6 (pequeno|grande) <2> (problema|precio|defecto|gracias|detalle|pero|compra|inconveniente|parte|decepción|estafa|fallo|desperfecto|empresa|plazo)
-2.6 (gran|grande|largo|larga|corto|corta) <1> (decepción|parte|vendedor|compra|calidad|espera|tiempo|plazo|trabajo|tardanza|ayuda|duración)
-2.4 talla <2> (perfecto|bueno|ok|correcta|ideal|excelente|exacta)
-2.6 devolver <3> (dinero|importe)
-2.4 devuelto <2> remitente
-1.8 no <1> (muy|tan|es) (pequeno|grande)

[address_change]
2.6  (puse|escribí|di|indiqué|tengo) <3> (mal|equivocada|incorrecta|antigua|otra|errónea) <3> (dirección|direccion|calle|código postal|domicilio)
2.6  (cambiar|modificar|corregir|actualizar|rectificar) <4> (dirección|direccion|domicilio|teléfono|destinatario|datos|código postal)
3.0  (cambiar|modificar|corregir|cambio|equivocado|nueva|nuevo|incompleta|antigua|otra|actualizar|modificación|error|rectificar|mal|puse|diferente) <4> direccion
3.0  direccion <4> (cambiar|modificar|equivocado|incompleta|nueva|correcta|antigua|mal|errónea|cambió)
2.8  (me mudé|me mude|mudanza|nos mudamos|cambié de casa|cambie de casa|he mudado|cambié de domicilio)
2.6  (enviado|entregado) <4> (diferente|nueva|esta) direccion
2.6  (cambiar|modificar|corregir|equivocado|error) <3> (teléfono|telefono|móvil|nombre|destinatario|código postal|codigo postal|número de casa|apellido|portal|piso)
2.6  (código postal|codigo postal|número de la calle|teléfono) <3> (equivocado|mal|cambiar|corregir|incorrecto)
1.2  direccion
-2.2 direccion <3> (devolver|correo|email|de correo|devolución)

[payment]
3.0  (pago|tarjeta|paypal|transacción|transferencia|bizum) <4> (rechazado|rechazada|no|falló|fallo|denegado|bloqueado|error|pendiente|declinada|no se procesa|no aceptan|no pasa)
3.0  (no|imposible) <3> (pagar|finalizar el pago|completar el pago|realizar el pago)
3.0  (pagar|cobrado|cargado|debitado|descontado|cargo) <3> (dos veces|2 veces|doble|por duplicado|dos cargos|tres veces)
2.6  (doble|dos) (cobro|cargo|pago|cargos|cobros)
2.8  (necesito|quiero|enviado|emitir|solicito|podrían|mandarme|quisiera|pedir|recibi|precisa|me pueden|hacer) <4> factura
2.2  factura
2.6  (pagar|cobrado|descontado) <6> (pero|y) <5> (no aparece|pendiente|sin pagar|impago|no figura|no registra|cancelado)
2.4  (cupón|cupon|código de descuento|codigo|código promocional) <4> (no|funciona|inválido|rechazado|expirado|vencido)
2.2  (forma|formas|método|métodos|medio|medios) de pago
2.0  pago
2.0  (transferencia|paypal|mastercard|visa|tarjeta de crédito|contrarreembolso|oxxo|bizum|cuotas)
-2.4 (aduana|impuesto|envio) <4> (pagar|pago)
-2.6 (reembolso|reembolsar)

[product_question]
2.8  (tienen|tiene|hay|tenéis|disponible|disponen|venden|hacen|existe|habrá|teneis) <6> (talla|color|modelo|stock|diferente|en negro|en blanco|azul|rojo|rosa|verde|para|existencias) ?
2.6  (disponible|stock|agotado|existencias|disponibles) ?
2.6  (es|son|viene|sirve|trae|incluye) <5> (compatible|impermeable|lavable|original|incluido|cuero|algodón|adecuado|resistente al agua|nuevo|recargable|voltios|110|220|garantía|instrucciones) ?
2.6  (cuál|cual|qué|que|cuáles) <3> (talla|medida|medidas|dimensiones|material|color|peso|largo|alto|potencia|capacidad|precio|tela|modelo|ancho|diferencia|marca) ?
2.6  (qué|que|cuál) (talla|número|numero|tamaño) <6> (debo|compre|elegir|pido|para|recomiendan|corresponde|me queda|uso|escojo)
2.4  (cuánto|cuanto) <3> (cuesta|cuestan|mide|pesa|vale|sale|dura|miden) ?
2.4  (precio|descuento|oferta|promoción) <5> (cantidad|mayor|unidades|si|por|al por mayor) ?
2.6  (al por mayor|mayorista|por mayor|cotización|presupuesto|revender|distribuidor|mayoreo|gran cantidad)
2.4  (envían|envian|enviáis|hacen envíos|hacen envios|realizan envíos|envio) <4> (a|hacia) <2> (españa|méxico|mexico|chile|argentina|colombia|perú|peru|canarias|ecuador|bolivia|uruguay|venezuela|panamá|melilla|ceuta) ?
2.2  (cuánto|cuanto|cuál) <4> (envio|tarda|entrega) ?
2.2  (funciona|sirve|compatible|vale) <3> (con|para|en) ?
2.0  (quisiera|quiero|quería|me gustaría) saber
1.8  (guía de tallas|tabla de tallas|tabla de medidas)
-2.6 (recibi|llego|roto) ?

[received_ok]
-2.2 (quiero|quisiera|necesito|cuando|cuándo|dónde|solicito|espero|no) <4> (gracias)
-2.0 gracias @with complaint
-2.4 (buenos|buenas) <1> (recibi|llego|no|quiero|quisiera|mi)
2.6  (muy|todo|realmente|super|tal|bastante) <1> (bueno|bonito|contento|cómodo|comodo|útil|util|práctico|practico|rapido|feliz|resistente|suave|calentito|ok|perfecto|excelente|agradable|bien|buenos|satisfecho|completo)
2.6  perfecto
2.6  excelente
2.2  encanta
2.0  (bueno|bonito|contento|cómodo|comodo|útil|util|práctico|practico|resistente|suave|agradable|cumple|recomiendo)
2.4  (bueno|excelente|bonito|perfecto|gran) <1> (calidad|producto|vendedor|compra|atención|precio|talla|acabado|tienda|tela|material|articulo|relación|servicio|sonido|trato|pinta|opción)
2.4  (calidad precio|relación calidad|buen precio)
2.6  (conforme|igual|tal cual|tal como|como|idéntico|exactamente) <3> (descripcion|foto|imagen|esperaba|esperado|describe|pedido|ve)
2.6  (entrega|envio|llego|recibi|enviado) <3> (rapido|excelente|perfecto|antes|a tiempo|en tiempo|bueno|correctamente|en perfecto estado|en buen estado|sin problema|todo|ok)
2.6  (por fin|finalmente|ya) (recibi|llego)
2.2  (recomiendo|vendedor serio|confiable|de confianza|volveré|volvere|compraré|repetiré|cinco estrellas|volvería|lo volvería)
2.4  (funciona|queda|quedan|ajusta|encaja|carga|cumple|corta|suena|escucha|pica) <2> (bueno|perfecto|excelente|genial|de maravilla|correctamente|su función|como debe|fenomenal|lo prometido)
2.2  (sin problema|sin problemas|ningún problema|todo ok|todo bien|todo correcto|todo perfecto|nada que objetar|como esperaba|lo esperado|cumple su|cumple con|supera|superó|vale la pena|merece la pena)
2.0  gracias
2.2  gracias <5> (vendedor|envio|producto|rapido|todo|regalo|tienda|aliexpress)
1.8  (producto|pedido|paquete) <2> (recibi|llego)
1.6  (ok|bravo|5 estrellas|👍|😍|❤️|🥰|👌|😊|🙏|💖|👏|okey|wow)
1.2  (llego|funciona)
-2.4 (no|ni|nunca|poco|nada|menos|tampoco) <2> (bueno|bonito|encanta|excelente|contento|perfecto|recomiendo|rapido|cómodo|comodo|útil|llego|recibi|funciona|entregado|queda|confiable|cumple|resistente|vale la pena|práctico|igual|conforme|cumplió)
-2.4 (recibi|llego) <4> (roto|danado|vacio|defectuoso|desgarrado|equivocado|sucio|diferente|malo|falta)
-2.4 gracias <3> (de antemano|por su atención|espero|por su respuesta|por la atención|anticipadas|por adelantado)
-2.4 bueno (dia|tardes|noches|día)
-2.4 (buenos|buenas) (dia|días|tardes|noches)
-2.0 (sería|seria|hubiera) <2> (bueno|excelente|perfecto|ideal)
-2.0 bueno <1> (pero|espero|quería|quiero)
-2.2 (más|mas|mejor) bueno

[unsubscribe]
2.6  (no quiero|no deseo|dejen de|dejad de|paren de|ya no quiero) <3> (recibir|mandar|enviar|mandarme|enviarme|más) <3> (correos|mails|emails|publicidad|mensajes|promociones|nada)?
2.4  (baja|bórrenme|borradme|quítenme|elimínenme|sáquenme) <4> (lista|boletín|base|correos|newsletter|publicidad|suscripción)
3.0  (darme de baja|dar de baja|darse de baja|cancelar suscripción|cancelar la suscripción|cancelar mi suscripción|desuscribir|desuscribirme|anular suscripción|baja de la lista|denme de baja|anular la suscripción)
2.8  (no|dejen|paren|basta|dejar) <4> (enviado|recibi|enviarme|mandarme|mandar|envíen|envien|manden) <3> (correo|correos|email|emails|mensajes|publicidad|newsletter|spam|promociones|ofertas)
2.8  (eliminar|eliminen|borrar|borren|quitar|quiten|sacar|saquen|elimínenme|quítenme) <4> (lista|correo|email|datos|cuenta|suscripción|base de datos|contactos)
2.2  (newsletter|spam|boletín|boletin)
-2.4 no <1> recibi <3> (correo|mensaje|email)
-2.0 publicidad engañosa

[urgent]
2.4  (urgente|urgencia|urgentemente|lo antes posible|cuanto antes|inmediatamente|de inmediato|a la brevedad|lo más pronto posible|lo más rápido posible|urge|me urge|ya mismo)
2.2  (necesito|necesitaba|necesitamos|recibi|tiene que) <5> (antes|para) <3> (navidad|cumpleaños|boda|vacaciones|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|mañana|semana|fiesta|reyes|graduación|día de)
2.0  regalo <4> (cumpleaños|navidad|reyes|para|día de)
2.0  (cumpleaños|boda|navidad|fiesta|viaje) <4> (mañana|semana|dia|sábado|domingo|próximo|es el)
2.0  (viajo|viajar|viaje|salgo de viaje) <3> (mañana|semana|dia|el)

[angry]
2.4  (estafa|vergüenza|verguenza|vergonzoso|indignante|indignado|indignada|inaceptable|inadmisible|tomadura de pelo|tomando el pelo|burla|ridículo|ridiculo|falta de respeto|enojado|enojada|enfadado|enfadada|furioso|harto|harta|cabreado|molesto|molesta|abuso|descarados)
2.4  (ladrones|mentirosos|sinvergüenzas|incompetentes|mierda|puta|joder|carajo|hijos de|cabrones|pendejos|imbéciles|gilipollas|boludos)
2.0  (nunca más|nunca mas|jamás vuelvo|no vuelvo a comprar|pésima tienda|lamentable|no compren|aléjense|huyan|irresponsables)
1.8  (tercera|cuarta|varias|cuántas|numerosas|múltiples) <1> (vez|veces|correos|mensajes|mensaje)
1.8  (nadie|no|sin|ninguna) <2> (responde|responden|respuesta|contesta|contestan|contestación)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (abogado|abogada|abogados|policía|policia|denuncia|denunciar|denunciaré|denunciare|juicio|juzgado|tribunal|demanda|demandar|demandaré|profeco|sernac|indecopi|facua|ocu|defensa del consumidor|defensa al consumidor|hoja de reclamaciones|consumo|acciones legales|vía legal|legal|guardia civil|fiscalía|comisaría)
-2.4 demanda <1> (de)? (producto|mercado)
-2.0 (policía|policia) (juguete|disfraz)
-2.0 consumo (de)? (batería|energía|eléctrico)

[dispute]
3.0  disputa
2.6  (abrir|abrí|abro|abierta|abierto|abriré|abrire|cerrar|iniciar|voy a abrir) <4> (disputa|reclamo|caso|litigio|controversia|queja)
2.4  (reclamo|denuncia|queja|denunciar|reportar|reportaré) <3> (paypal|aliexpress|mercado libre|mercadolibre|amazon|banco|plataforma|ebay)
2.0  reclamo
2.4  (contracargo|chargeback|protección al comprador|proteccion al comprador|protección del comprador|desconocer el cargo|disputar el cargo|retroceso del cargo|compra protegida)
2.2  (banco|paypal|aliexpress|tarjeta) <4> (reembolso|reclamo|denunciar|contactar|intervenir|intervenga|anular el cargo)
-2.2 (no|sin|evitar) <4> (disputa|reclamo)

[stain]
2.4  mancha
2.2  sucio
2.0  (amarillento|amarillenta|desteñido|desteñida|marcas|marca|polvo|huellas) <3> (de|en|negro|tinta|pegamento|aceite|tela|pintura|grasa)
-2.4 (no|sin|ninguna) <2> mancha

[accessory]
@firm
2.4  (falta|sin|no viene|no trae|no incluye|ningún|olvidaron|dónde|donde|no venía|no vino) <3> {accessory}
2.4  {accessory} <4> (falta|no viene|no venía|no llego|no estaba|no incluido|no vino)
-2.4 {accessory} <3> (funciona|carga|roto)

# --- more of what buyers write ------------------------------------------------------

[quality]
2.4  mancha

[wrong_item]
2.8  (mandaron|enviaron|llego|vino|recibi) <5> (pedi|compre|encargue|elegi|queria) <3> (talla|color|modelo|s|m|l|xl|xxl|xs|azul|negro|blanco|rojo|verde|rosa|gris|amarillo)
2.8  (pedi|compre|encargue) <5> (mandaron|enviaron|llego|vino|recibi) <3> (talla|color|modelo|s|m|l|xl|xxl|xs|azul|negro|blanco|rojo|verde|rosa|gris|amarillo)

[returned_parcel]
3.0  (vuelve|regresa|volvio|regreso|retorna|devuelto|retorno) <3> (origen|remitente|vendedor|ustedes|china)
2.6  cartero <4> (no encontro|no encuentra|no dio con) <3> direccion

[not_received]
-3.0 (cuando|donde) <4> (reembolso|devolucion|dinero|abono|factura)
-2.6 (regreso|volvio|vuelve|retorno) <3> (ustedes|origen|remitente|vendedor)
2.2  (necesito|necesitaba) <5> antes de
2.2  (sigue|aun|todavia) <3> (en|de) china

[refund]
2.4  cuando <5> (reembolso|mi dinero|devolucion del dinero|abono)
2.4  (devuelvan|devuelvanme|devuelva|devuelvame|reintegren|regresen) <2> (pagado|dinero|importe|plata|lo que pague)

[payment]
-2.0 (reclamo|disputa|caso|queja) <4> paypal

[address_change]
2.8  (numero|casa|piso|portal|codigo postal|cp) <4> <number> <2> no <2> <number>
2.4  (corregir|corrijan|corrijanlo|corrija|cambiar|modificar|actualizar) <3> (direccion|domicilio|numero|codigo postal|telefono|destinatario)

[product_question]
2.4  (que|cual|cuales) <2> (voltaje|medida|medidas|tela|material|altura|ancho|garantia|plazo)
2.4  (sirve|vale|compatible|funciona) (para|con|en) <3> (galaxy|iphone|samsung|xiaomi|redmi|motorola|movil|celular|coche|modelo)

[unsubscribe]
2.8  (cancelo|cancelar|anular|desactivar|quitar|baja) <3> (boletin|newsletter|suscripcion|lista|correos)

[cancel]
-3.0 (cancelo|cancelar|anular) <3> (boletin|newsletter|suscripcion|lista|correos)

[wrong_item]
2.8  (mujer|hombre|nino|adulto) <5> (pedi|compre|queria) <3> (hombre|mujer|nino|adulto)

[refund]
2.8  (devolvi|devuelto|mande de vuelta) <9> (no|aun no|todavia no) <4> (dinero|reembolso|abono)

[exchange]
-3.0 (devolvi|devuelto|mande de vuelta) <9> (no|aun no|todavia no) <4> (dinero|reembolso|abono)
-3.0 (devuelvan|devuelvanme|devuelva) <2> (lo|el|mi) <1> (pagado|dinero|importe)

[product_question]
2.4  (viene|incluye|trae|va) <2> (cargador|cable|manual|pilas|bateria|caja|mando) ?

[unsubscribe]
2.8  no <2> (manden|mandar|envien|enviar|mandarme|enviarme) <2> (mas)? <1> (correos|emails|mails|publicidad|ofertas)

[address_change]
2.6  (mandar|manden|enviar|envien|entregar|entreguen) <3> (otra direccion|nueva direccion|direccion nueva|otro domicilio|mi trabajo)
2.6  (direccion|domicilio|codigo postal|telefono|nombre) <3> (mal|equivocado|equivocada|erroneo|erronea|incorrecto|incorrecta|incompleta|antigua|viejo)
2.6  (olvide|falto|falta) <3> (numero|piso|puerta|departamento|codigo postal) <3> (direccion|casa|piso)?
2.4  mi <2> direccion (correcta|nueva|actual) es

[wrong_item]
2.8  (recibi|vino|llego|mandaron|enviaron) <3> (otro color|otro modelo|otro producto|otra cosa|cosa equivocada|talla equivocada|color equivocado|producto equivocado)
2.8  no <3> (corresponde|coincide|parece|igual) <4> (anuncio|descripcion|foto|fotos|imagen|pagina|pedido|publicado)
2.6  (compre|pedi) <4> y (vino|llego|mandaron|recibi|enviaron) <3> (otro|otra|diferente|distinto|equivocado)

[refund]
2.8  (no|aun no|todavia no) <3> (reembolsado|devuelto|reintegrado|abonado) <3> (dinero|importe|pago)?
2.8  (solicito|pido|exijo|espero|quiero|quisiera) <4> (reembolso|reintegro|devolucion del dinero|abono)

[shipping_method]
2.6  (cobraron|cobro|pague|pagar|cobrado) <4> (extra|de mas|adicional|mas) <3> (envio|entrega|transporte|mensajero)
2.6  envio <2> (urgente|expres|express|rapido|certificado) <6> (pero|no|lo mandaron|llego|enviaron)

[not_received]
2.8  (hace|llevo|van|pasaron|han pasado) <2> (<number>|un|dos|tres|varios|muchos) (dia|dias|semana|semanas|mes|meses) <5> (nada|no|espera|esperando)
2.6  (paquete|pedido|envio|producto) <3> (perdido|extraviado|desaparecio|se perdio)
2.4  (fecha|plazo) <5> (paso|vencio|vencido|expiro|cumplio|pasado)

[payment]
2.6  (cobrado|cobraron|cobro|cargo|cargaron|descontaron) <4> (dos veces|2 veces|doble|duplicado|de mas)
2.6  (necesito|quiero|pueden|mandar|enviar|emitir) <4> (factura|recibo|comprobante)

[unsubscribe]
2.8  no <2> (quiero|deseo) <3> (recibir|reciban) <4> (correos|correo|emails|mails|ofertas|promociones|publicidad)

[product_question]
2.4  (cuanto cuesta|cuanto vale|que precio|cual es el precio|hay stock|esta disponible|hay disponible|hacen descuento)

[quality]
2.6  (duro|duraron|aguanto|funciono) <2> (dia|dias|semana|semanas|mes|meses|hora|horas|vez|veces|uso|usos)
2.6  (mal|muy mal|pesimo|malas condiciones|pesimas condiciones) estado

[received_ok]
-2.4 (llego|recibi|recibido|vino) <3> (mal|pesimo) estado

[not_received]
-2.4 (aun|todavia) no <2> (pruebo|probado|he probado|uso|usado|abierto|instalado|estrenado)

[missing_item]
-3.0 falta <1> (comprobar|ver|probar|saber|esperar)
