# replyd lexicon: Portuguese, of Brazil and of Portugal. The format is in
# replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.

language pt
@subject 1.2

# --- spellings ----------------------------------------------------------------------

@same nao = não, ñ, naum, nn, noa, nã, naoo
@same nunca = nuca, nunk, jamais
@same voce = você, vc, vcs, vocês, voces, vocè, oces
@same porque = pq, pk, porq, porquê, pois
@same quando = qdo, qnd, qndo, quado
@same quanto = qto, qnto
@same muito = mto, mt, mui, mtu, muinto, muita, muitos, muitas, mta, bastante, demais
@same tambem = tb, tbm, também, tbem
@same hoje = hj, oje
@same ate = até, athe, té
@same ainda = inda, aida
@same obrigado = obrigada, obg, obgd, obrigadaa, grato, grata, agradeço, brigado, obrigadão, agradecido
@same favor = fvr
@same produto = produtos, produro, prodto, pruduto, produt, mercadoria, mercadorias, mercadoría
@same pedido = pedidos, pedio, encomenda, encomendas, encomeda, encomenta, compra, compras, conpra
@same pacote = pacotes, embrulho, volume, caixa, caixas, embalagem, embalagens
@same item = itens, artigo, artigos, objeto, objetos, objecto, unidade, unidades
@same comprei = comprado, comprada, comprar, compramos, compre, pedi, pedimos, encomendei, encomendamos, adquiri, comprou, conprei, encomendado, encomendada
@same recebi = recebido, recebida, recebidos, receber, recebemos, recebe, recebeu, receb, resebi, recebir, recibi, rececionei, recebiii, recebo, recebimento
@same chegou = chegaram, chegar, chega, chegado, chegô, chegol, chego, veio, vieram, vir, vem, veiu, chegasse, chegada, chegará, vindo
@same entregue = entregues, entregaram, entregou, entregar, entregado, entrege, entegue, entregam, entreguem
@same entrega = entregas, emtrega
@same enviado = enviada, enviados, enviaram, enviou, enviar, enviem, envia, envie, enviarem, mandaram, mandou, mandar, mandado, mandem, despachado, despacharam,
	postado, postaram, expedido, envio, remetido, remeteram
@same esperando = espero, esperar, esperei, aguardo, aguardando, aguardar, espera, aguardei, aguardamos, esperamos
@same rastreio = rastreamento, rastrear, rastreado, rastreador, tracking, seguimento, rastreiamento, rastrei, rastreamentos
@same funciona = funcionam, funcionou, funcionar, funcionando, funcionaram, funcionava, funsiona, funcionamento, funcione, func, presta, prestam, prestou, pega, liga, ligam, ligou, ligar, trabalha, acende, acendem, acendeu
@same carrega = carregam, carregar, carregou, carregando, carregamento, recarrega, recarregar
@same quebrado = quebrada, quebrados, quebradas, quebrou, quebraram, quebra, quebram, partido, partida, partidos, partiu, rachado, rachada, rachou, trincado, trincada, estilhaçado, quebro, qebrado, estourou,
	partidas, racharam, trincou, estourado
@same danificado = danificada, danificados, danificadas, estragado, estragada, estragou, estraga, avariado, avariada, avaria, amassado, amassada, amassados, amassou, arranhado, arranhada, arranhados, riscado, riscada,
	riscos, amolgado, amolgada, detonado, detonada, danificou, empenado, empenada, torto, torta, tortos, amaçado, estragados
@same rasgado = rasgada, rasgados, rasgou, rasgadas, descosturado, descosturada, descosturou, descosturando, descosido, descosida, rasgo, furado, furada, furo, furos, desfiado, desfiando, buraco, buracos, rasga
@same defeito = defeitos, defeituoso, defeituosa, defeituosos, difeito, defetuoso, avariou, pifou, queimou, queimado, queimada
@same mancha = manchas, manchado, manchada, manchados, manchou, nódoa, nódoas
@same sujo = suja, sujos, sujas, encardido, encardida, sujeira
@same qualidade = qualidades, qualidde, cualidade, quali, qualidad, calidade
@same ruim = ruins, ruin, má, mau, maus, péssimo, péssima, péssimos, péssimas, pessimo, pessima, horrível, horrivel, horríveis, terrível, terrivel, fraco, fraca, fracos, inferior, baixa, baixo, baixissima, medíocre, pior,
	piores, fraquinho, ruimm, pecimo, baix, pobre
@same lixo = porcaria, porcarias, merda, bosta, lixoo, droga, tralha, sucata, trambolho
@same decepcionado = decepcionada, decepção, decepcao, decepcionante, decepcionei, decepcionou, desapontado, desapontada, desiludido, desiludida, desilusão, desapontamento, insatisfeito, insatisfeita, insatisfação, insatisfeitos, frustrado, frustrada,
	frustrante, chateado, chateada, desilusao
@same golpe = golpistas, golpista, fraude, burla, burlado, burlada, burlões, enganado, enganada, enganação, enganosa, roubo, roubado, roubada, ladrões, ladrão, estelionato, estelionatários, trapaça, scam, picaretagem, desonesto, desonestos,
	enganam, roubaram, aldrabões
@same errado = errada, errados, erradas, herrado, trocado, trocada, trocados, equivocado, equivocada, incorreto, incorreta, incorrecto
@same diferente = diferentes, diferrente, diverso
@same tamanho = tamanhos, numeração, tam, medida, medidas, tamano, tamnho, numeracao, dimensões, dimensão
@same cor = cores, coloração
@same modelo = modelos, modello, versão
@same pequeno = pequena, pequenos, pequenas, pequenino, pequenina, pequenininho, pequeninha, minúsculo, minúscula, minusculo, minuscula, curto, curta, curtos, apertado, apertada, apertados, apertou, estreito, estreita, pequeninos, menor, menores,
	miniatura, pequininho, pequenininha, pequinininho, pequeninas, pequenez
@same grande = grandes, largo, larga, largos, enorme, enormes, gigante, comprido, comprida, folgado, folgada, maior, maiores, grandee
@same reembolso = reembolsos, reembolço, rembolso, reembolsso, estorno, estornos, extorno, ressarcimento, restituição, rembolço
@same reembolsar = reembolsado, reembolsada, reembolsem, reembolsaram, estornar, estornado, estornaram, estornem, estorne, ressarcir, ressarcido, reembolsarem, restituir, restituam, reembolse
@same dinheiro = grana, dinhero, dindin, pila
@same cancelar = cancelado, cancelada, cancelaram, cancelamento, cancela, cancelei, cancelem, cancele, cancelou, canselar, canselamento, anular, anulado, cancelo, desistir, desisti, desistência, canselei, anulação
@same trocar = troca, trocas, substituir, substituição, substituam, troque, trocaria, trocarem, substituto
@same devolver = devolvi, devolução, devolucao, devoluções, devolvem, devolverem, devolvido, devolvida, devolva, devolvam, devover, devolveram
@same disputa = disputas, disputar, contestação, contestacao, litígio, litigio, mediação
@same reclamacao = reclamação, reclamações, reclamar, reclamei, reclamo, reclamado
@same alfandega = alfândega, alfandegaria, alfandegário, alfandegaria, aduana, alfândegas, alfandegada, aduaneira, aduaneiro, desalfandegar, desalfandegamento
@same taxa = taxas, taxado, taxada, taxaram, tributo, tributos, tributado, tributada, imposto, impostos, icms, tributação, taxação, iva
@same pagar = paguei, pago, paga, pagando, pagou, pagamos, pagarei, pagam, cobrado, cobrada, cobraram, cobrar, cobrança, cobrou, pagei, cobranca
@same pagamento = pagamentos, pagameto, pagto
@same endereco = endereço, endereços, enderesso, indereço, morada, endereco, enderço
@same falta = faltou, faltando, faltam, faltaram, faltar, faltava, faltavam, ausente, ausência
@same vazio = vazia, vazios, vazias, vasio, vasia
@same falso = falsa, falsos, falsas, falsificado, falsificada, pirata, piratas, falsificação, réplica, replica, imitação, contrafeito, fake, cópia, fajuto, fajuta
@same perfeito = perfeita, perfeitos, perfeitas, perfeitamente, perfeiro, prefeito, impecável, impecavel
@same otimo = ótimo, ótima, ótimos, ótimas, otima, excelente, excelentes, maravilhoso, maravilhosa, maravilhosos, incrível, incrivel, espetacular, espectacular, fantástico, fantastico, sensacional, top, show, exelente, excelênte, maravilha,
	fabuloso, magnífico, excepcional, espetáculo, excelentee, otmo, otimas, maravilhosas, super, shoow, exelênte, ecelente
@same bom = boa, bons, boas, bommm, booa, bomm, bem, bacana, legal, legais, satisfatório, satisfatória, decente, adequado, bão, boaa
@same lindo = linda, lindos, lindas, bonito, bonita, bonitos, bonitas, lindooo, lindíssimo, belo, bela, belos, fofo, fofa, fofinho, lindoo, giro, gira, giros, giras, belíssimo, elegante, maravilhos
@same gostei = amei, adorei, adoramos, amamos, gostou, gostamos, amou, adorou, gostaram, goste, gostado, amo, adoro, amando, ameiii, gostando
@same satisfeito = satisfeita, satisfeitos, satisfeitas, contente, contentes, feliz, felizes, satisfação, satisfeitissima
@same rapido = rápido, rápida, rápidos, rapida, rapidez, rapidamente, rapidinho, ligeiro, veloz, rapidíssimo, antecipado, antecipada
@same recomendo = recomendado, recomendadíssimo, recomendadissimo, aconselho, indico, recomendável, recomento, recomendou, recomendar, recomenda, recomend, recomendaria, indicaria
@same atrasado = atrasada, atraso, atrasou, atrasos, atrasando, demora, demorou, demorando, demorado, demorada, demorar, atrasaram, demoram, tardou, demoraram, atrasa, atrazado, atrazo
@same nota = notas, nfe, nf, fatura, factura, recibo
@same dia = dias, dis
@same semana = semanas
@same mes = mês, meses
@same vendedor = vendedora, vendedores, loja, lojas, lojista, vendedo, parceiro
@same foto = fotos, imagem, imagens, fotografia, fotografias, figura, photo
@same anuncio = anúncio, anunciado, anunciada, descrição, descricao, descrito, descrita, site, propaganda, publicidade, anunciados, descriçao
@same presente = presentes, prenda, prendas, lembrança
@same fone = fones, auricular, auriculares, auscultador, auscultadores, headset, headphone, fonezinho

# --- groups -------------------------------------------------------------------------

@group goods: produto, pedido, pacote, item, vestido, vestidos, sapato, sapatos, tênis, tenis, bota, calça, calças, camisa, camiseta, camisola, blusa, casaco, jaqueta, saia, bolsa, mochila, relógio, relogio, anel, colar, pulseira,
	brinco, brincos, capa, capinha, celular, telemóvel, telefone, tablet, fone, caixa de som, coluna, carregador, cabo, bateria, lâmpada, lampada, luz, luminária, abajur, candeeiro, brinquedo, boneca, drone, câmera, camera, aparelho, máquina,
	maquina, ferramenta, robô, aspirador, tapete, cortina, almofada, vaso, caneca, garrafa, faca, livro, óculos, oculos, peruca, cinto, luvas, chapéu, boné, biquini, fantasia, pijama, perfume, creme, pincel, caneta, kit, conjunto, impressora,
	teclado, mouse, tela, suporte, bicicleta, cadeira, mesa, triturador, processador, liquidificador, projetor, ventilador, presente, peça, roupa, roupas, coisa, ele, ela, eles, elas, isso, tudo
@group accessory: cinto, parafuso, parafusos, carregador, cabo, adaptador, controle, comando, controlo remoto, manual, instruções, instrucoes, pilha, pilhas, bateria, tampa, botão, botao, botões, gancho, ganchos, alça, alças, cadarço, cadarços, pé,
	pés, base, porca, porcas, suporte, ventosa, capa, capinha, filtro, borracha, borrachas, borrachinha, acessório, acessorio, acessórios, acessorios, peça, peças, peca, pecas, puxador, roda, rodas, rodinhas, clipe, caneta, tomada, capuz, fita,
	fio, chave, chaves, lâmpada, haste, mangueira, saco, garantia, estojo, brinde, ponteira, ponteiras, correia, pulseira, dobradiça, lente, películas, película
@group few: um, uma, dois, duas, três, tres, quatro, cinco, seis, sete, oito, nove, dez, metade, outro, outra, parte, apenas, 1, 2, 3, só
@group carrier: dhl, sedex, pac, ups, fedex, ctt, correio azul, ems, expresso, jadlog, transportadora, dpd, express, loggi
@group praise: otimo, perfeito, bom, lindo, gostei, satisfeito, rapido, recomendo, obrigado, confortável, útil, resistente, certinho, nota 10, aprovado
@group complaint: quebrado, danificado, defeito, rasgado, decepcionado, golpe, ruim, lixo, reembolso, reembolsar, disputa, reclamacao, falta, vazio, nao chegou, nao recebi, nunca chegou, nunca recebi, nao funciona, muito pequeno, falso, dinheiro,
	mancha, problema, errado, extraviado, atrasado, cancelar, devolver, absurdo, vergonha, infelizmente, nao recomendo, procon, péssimo
@group fitwords: pequeno, grande, tamanho, número
@group cancelwords: cancelar, nao quero mais, desisti, sem querer, outro lugar
@group invoicewords: cnpj, nif, razão social, contabilidade, empresa
@group mine: meu pedido, minha encomenda, meu produto, minha compra, comprei, recebi, numero do pedido, número do pedido, meu pacote

# --- negation and questions ---------------------------------------------------------

@negate 3: nao, nunca, sem, nenhum, nenhuma, nem, nada
@negate 5: nao estou dizendo, nao digo, nao acho, nao creio, nao é que, espero que nao
@negate 0: nao só, nao so, sem dúvida, sem duvida, sem problema, sem problemas, nenhum problema, nao sei, sem resposta, nenhuma resposta, nada a reclamar, nada mal, por que nao, sem falta, nem sequer, sem retorno, sem mais, nada mais

@question: quando, cadê, cade, onde, como, qual, quais, quanto, quantos, quantas, tem, têm, voces tem, posso, podem, pode me, poderia, poderiam, gostaria de saber, queria saber, quero saber, é possível, será que, por que, vocês, existe,
	há alguma, alguém, o que, em que, dá para, da pra, sabem, fazem, faz envio, alguma previsão, me diga, vende

@words: eu, ele, ela, nós, nos, eles, elas, me, te, se, lhe, meu, minha, meus, minhas, seu, sua, seus, suas, nosso, nossa, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, por, pelo, pela, para, pra, pro, com, sem,
	e, ou, mas, mais, porém, que, q, se, como, onde, já, agora, depois, antes, sempre, só, somente, apenas, é, são, foi, era, estava, está, estou, estão, ser, ter, tenho, tem, tinha, fui, foram, faz, fazer, fiz, vou, vai, vamos, quero, queria,
	gostaria, posso, pode, podem, preciso, tive, teve, há, isso, este, esta, esse, essa, aquele, tudo, todo, toda, todos, nada, algo, alguém, alguma, algum, outro, outra, mesmo, mesma, ontem, amanhã, hoje, bom, dia, tarde, noite, olá, oi, senhor,
	senhora, cliente, atendimento, empresa, preço, valor, reais, euros, vez, vezes, porque, então, assim, quem, até, brasil, portugal, correios, site, prazo, usar, usei, usando, colocar, dar, dá, deu, ver, vi, visto, achei, pensei, sei, fica, ficou

# ====================================================================================

[not_received]
@firm
3.4  (nao|nunca|ainda nao) <3> (recebi|chegou|entregue)
3.2  (nunca|jamais) (recebi|chegou|entregue)
3.2  {goods} <5> (nao|nunca) <3> (recebi|chegou|entregue|apareceu)
3.0  (nada) <2> (recebi|chegou|entregue|do produto)
3.0  (esperando|aguardo) <3> {goods}
2.6  (ainda|continuo|estou) (a)? esperando
2.2  esperando <3> (há|faz|dia|semana|mes|desde)
3.2  (cadê|cade|kd|onde|aonde) <3> {goods}
2.8  quando <5> (chegou|recebi|entregue|entrega|vai chegar|envio)
2.6  (nenhuma|sem|nem) <1> (notícia|noticia|notícias|noticias|previsão|previsao|informação|informacao|satisfação|posição|posicionamento|sinal)
2.8  (perdido|extraviado|extraviada|extravio|perdida|perderam|sumiu|desapareceu|extraviou|extraviaram) <3> {goods}?
2.8  (consta|diz|aparece|marca|status|como|dado) <4> entregue
3.0  entregue <5> (mas|porém|mais) <5> (nao|nada|nunca)
2.6  (rastreio|código|codigo|status) <5> (nao|parado|nunca|inválido|sem) <3> (funciona|atualiza|atualizado|muda|existe|encontrado|sai|atualização|mexe)?
2.4  (parado|parada|preso|presa|travado) <4> (há|desde|china|curitiba|centro|correios|faz|distribuição)
2.2  atrasado
2.4  atrasado <3> {goods}
2.6  (prazo|previsão|data) <5> (passou|venceu|expirou|ultrapassado|acabou|terminou|já|vencido|esgotado|excedido|encerrou|estourou)
2.2  (devia|deveria|era para|era pra|tinha que) <3> (chegou|entregue|recebi|ter)
2.0  (até|ate) <2> (agora|momento|hoje|presente momento) <4> (nada|nao|nunca|nenhum)
2.2  nada ainda
1.6  (mes|semana|dia) <3> (nada|e nada)
2.2  (correio|correios|carteiro) <5> (nao|nada|nunca) <3> (entregue|trouxe|passou|deixou)?
2.4  aguardando <3> (produto|entrega|chegada)
2.0  entrega <2> (atrasado|nao|péssima|ruim|muito atrasado)
1.0  entrega
0.8  pacote
2.2  (preciso|precisava) <5> antes (do|da|de)
2.2  (ainda|continua|nem) <3> (saiu|esta|na|em) <2> china
2.2  (rastreio|rastreamento|codigo|objeto|pacote|encomenda) <2> parado
2.8  (ja|fazem|faz|passou|passaram|ha) <2> (<number>|um|dois|tres|varios|muitos) (dia|dias|semana|semanas|mes|meses) <5> (nada|nao|espera|esperando|aguardando)
2.6  (pacote|encomenda|pedido|produto) <3> (perdido|extraviado|sumiu|desapareceu|extraviou)
2.4  (previsao|prazo) <5> (passou|vencido|venceu|estourou|expirou|acabou)
-3.2 (nao|nunca|nem|nenhum|nenhuma) <4> recebi <3> (reembolso|resposta|dinheiro|email|e-mail|mensagem|retorno|nota|código|confirmação|estorno|contato|boleto)
-3.0 (nao|nunca) <2> (recebi|chegou) <2> (o|a|os|as)? (certo|certa|correto|correta|cor|tamanho|modelo|completo|todos|todas|restante|resto|outro|outra|mesmo|acessório|manual)
-2.8 (nao|nem) <1> (recebi|chegou) <1> (completo|inteiro|tudo|como|bem|conforme|igual)
-2.6 (entrega|chegou|recebi|enviado|envio|pedido) <3> (rapido|otimo|perfeito|antes do prazo|no prazo|dentro do prazo|certinho|prazo|conforme|em bom estado|bem|direitinho|antecipado|inteiro|tudo certo)
-2.4 {goods} <2> (chegou|recebi|entregue) <4> (quebrado|danificado|rasgado|vazio|defeito|errado|sujo)
-2.4 (já|finalmente) (recebi|chegou|entregue)
-2.2 (chegou|recebi|entregue) <2> (com|todo|toda|quebrado|danificado|defeito|rasgado)
-2.0 nao <2> (esperava|testei|usei|experimentei)
-3.0 (quando|onde|cade) <4> (reembolso|estorno|devolucao|dinheiro|cupom|nota fiscal)
-3.0 (cade|onde esta) <2> (cabo|carregador|manual|pilha|peca|parafuso|controle|tampa|suporte|adaptador)
-2.0 (boleto|pagamento|pix|estorno|reembolso) <5> aguardando
-3.0 quanto <2> (tempo|demora) <8> se <3> (comprar|pedir|encomendar)

[quality]
3.0  nao <2> (funciona|carrega|prende|cola|corta|gira|conecta|emparelha|fecha|abre|segura|encaixa|dura|serve para nada|esquenta|fixa|aguenta|toca|ilumina|responde|grava|imprime|sai som|tem som|tem qualidade)
2.8  (parou|deixou|deixaram) <2> (de)? (funciona|carrega|trabalhar|tocar|conectar)
2.8  (funciona|carrega) <1> (mal|apenas|pouco|por pouco|poucas)
2.6  (só|apenas|somente) <3> (um lado|lado esquerdo|lado direito|um fone) <2> (funciona)?
2.8  quebrado
2.8  danificado
2.8  rasgado
2.8  (com|tem|apresentou|apresenta|deu|dando|de) <2> defeito
2.6  defeito
2.6  (desmontou|desmontando|desmontado|soltou|solta|solto|soltando|descolou|descolando|descolado|despedaçou|desfez|caiu|cai|caindo|desbotou|desbota|enferrujado|enferrujou|ferrugem|mofo|mofado|vencido|derreteu|vaza|vazando|vazou|estufou|encolheu|deformado|deformou|inutilizável|inútil|inutil|usado|usada|descascando|descascou|entortou|amassa)
3.0  (ruim|sem|zero|lixo|falta de|nenhuma) <1> qualidade
3.0  qualidade <4> (ruim|lixo|deixa a desejar|decepcionado|inferior|zero|nula|nao|duvidosa|horrorosa|questionável|nenhuma|fraca|mediana|deixou a desejar|média|regular)
2.6  nao <2> qualidade
2.6  ruim
2.6  lixo
2.4  (mal|mau) <1> (feito|feita|acabado|acabamento|costurado|costurada|acabada|feitos|colado|montado|embalado|cortado)
2.4  (acabamento|costura|costuras|fio|linhas|linha) <4> (ruim|mal|solto|soltos|aberta|torta|desfiando|descosturando|pobre|péssimo|soltando|tosco)
2.2  (horroroso|horrorosa|feio|feia|feios|tosco|tosca|vagabundo|vagabunda|xing ling|chinelagem|desgraça|porqueira|meia boca|meia-boca|chinfrim)
2.0  decepcionado
2.0  (deixa|deixou|deixam) a desejar
2.2  (muito|mto|tão|bem|super|extremamente) <1> (frágil|fragil|frageis|fino|fina|finos|finas|transparente|transparentes|duro|dura|leve|áspero|aspero|quente|mole|simples|barulhento|escorregadia|plástico)
1.8  (frágil|fragil|frágeis|fininho|fininha|desconfortável|desconfortavel|descartável|inviável|incomodo|incômodo)
2.2  (tecido|pano|material|plástico|plastico|malha) <3> (fino|fina|ruim|transparente|vagabundo|fraco|barato|áspero|sintético|inferior|frágil|duro|quente|simples|grosso|horrível)
2.2  transparente
2.6  (fede|fedendo|fedido|cheiro|cheira|cheirando|mau cheiro|odor|catinga)
2.4  falso
2.4  nao <2> (original|originais|autêntico|verdadeiro)
2.2  (bateria|autonomia|carga) <4> (ruim|dura|acaba|pouco|nao|descarrega|rápido|fraca|minutos|viciada|morre)
2.2  (descarrega|descarregam|descarregando|descarregou)
2.2  (som|áudio|audio|tela|imagem|microfone|volume|câmera) <4> (ruim|baixo|chiando|abafado|nao|estourado|preta|horrível|fraco|chiado|sem|péssimo|falhando|corta)
2.2  (fone|lado) <4> (nao|parou|mudo|quebrado|sem som|defeito|falha)
2.2  (desconecta|desconectam|desconectando|falha|falhando|trava|travando|desliga|desligando|desliga sozinho)
2.2  (impossível|dificil|difícil|nao consigo|nao consegui|nao da|nao dá) <3> (usar|conectar|carregar|abrir|fechar|montar|instalar|ligar|configurar|parear|utilizar|encaixar|emparelhar|limpar|colocar)
2.4  (esquenta|esquentou|esquentando|superaquece|superaquecendo|explodiu|curto circuito|curto-circuito|perigoso|faísca|pegou fogo)
2.2  (depois|após|com) <3> (dia|uso|lavagem|semana|mes|utilização|uma|vezes) <5> (quebrado|parou|nao|estragado|rasgado|queimado|já)
2.0  (dinheiro|jogado|joguei) <3> (fora|lixo|desperdiçado|desperdício|rasgado)
2.0  nao <2> (vale|valeu|compensa|compensou|recomendo|comprem|compre|gostei|satisfeito|atende|atendeu|presta|compensam|prestam|aprovado|agradou|comprava|compraria)
1.8  (mais ou menos|razoável|razoavel|regular|meia boca|nem tanto|fraquinho|arrependi|arrependida|arrependido|arrependimento|ñ comprem)
2.0  (achei|pensei|esperava) <3> (que)? <1> (melhor|mais resistente|mais grosso|outra coisa|mais qualidade)
2.2  (conserto|consertar|garantia|assistência|assistencia|reparar|reparação|arrumar)
2.0  (parece|é|sao|são) <2> (de)? <1> (brinquedo|criança|boneca|plástico)
1.6  (infelizmente|que pena|uma pena)
1.6  problema <3> {goods}
2.2  (alergia|coceira|irritação|irritou)
2.4  mancha
2.0  fio (puxado|solto|soltando)
2.6  (durou|duraram|aguentou|funcionou) <1> (so|apenas|somente|nem) <2> (dia|dias|semana|semanas|mes|meses|hora|horas|vez|vezes|uso|usos|um|uma)
-2.8 (nao|nenhum|sem|nunca) <1> (quebrado|danificado|defeito|rasgado|problema|avaria|ruim|amassado)
-2.6 (qualidade|som|tecido|material|bateria|acabamento) <3> (otimo|bom|perfeito|alta|incrível|satisfeito|impressionante|aceitável|ok|lindo)
-2.6 (otimo|bom|perfeito|alta|excelente|muita) <1> qualidade
-2.4 (custo benefício|custo beneficio|qualidade preço|qualidade e preço)
-2.4 (vale|valeu) <2> pena
-2.4 (rastreio|código|codigo|site|link|cupom|cartão|atendimento|telefone) <2> nao <2> funciona
-2.2 pacote <3> danificado <5> (mas|porém|mais) <5> (intacto|bem|perfeito|inteiro|bom|nada|ok)
-2.0 nao <1> (muito|tao|tão) (ruim|frágil|fino)

[wrong_item]
3.2  {goods} <3> errado
3.2  errado <2> (produto|tamanho|cor|modelo|item|pedido|número|peça|mercadoria|voltagem)?
3.0  (chegou|recebi|enviado|entregue) <4> errado
3.0  (tamanho|cor|modelo|voltagem|número|numero|peça) <2> errado
3.2  nao <3> (é|era|foi|corresponde|condiz|confere|bate|parece|igual|veio) <3> (o que|que|com|ao|à|a) <3> (comprei|foto|anuncio|pedido|pedi|anunciado|escolhi|comprado|solicitei|esperava)
3.0  (nao) <1> (corresponde|condiz|confere|corresponderam|correspondem|condizente)
3.0  (veio|chegou|recebi|enviado|entregue|mandaram) <4> (outro|outra|diferente) <2> (produto|modelo|cor|coisa|item|tamanho|marca|peça|cor)?
3.0  (outro|outra|diferente) <1> (produto|coisa|modelo|cor|item|marca)
2.8  (em vez|ao invés|ao inves|no lugar|em lugar) (de|do|da)
2.8  invés
3.0  (comprei|pedi|escolhi|solicitei|pagar|queria) <9> (veio|chegou|recebi|enviado|mandaram|entregue|veio) <3> (um|uma|outro|outra|o|a|preto|branco|azul|vermelho|verde|rosa|cinza|amarelo|número|tamanho|de)
2.8  (diferente) <3> (do|da|de|foto|anuncio|que|pedido|comprado|imagem)
2.8  (nada|não|nao) (a|tem a|tem) ver <2> (com)?
2.6  (propaganda|anuncio|foto|publicidade) <3> (enganosa|enganoso|golpe|mentirosa|falso|diferente|nao|errado|engana)
2.4  (enganosa|enganoso|propaganda enganosa|mentirosa)
2.6  cor <4> (errado|diferente|nao|outra|mais clara|mais escura|divergente)
2.6  (trocaram|confundiram|enganaram|erraram|errou|enganou-se|engano|erro|equívoco) <3> (produto|cor|tamanho|modelo|pedido|envio|item)?
2.4  (incompatível|incompativel|nao compatível|nao é compatível|nao serve no|nao serve na|nao encaixa)
2.4  nao <2> (igual|parecido|idêntico|como) <2> (foto|anuncio|imagem|na foto|da foto|ao da foto|o da foto)
2.2  (na|pela|nas) foto <4> (parece|parecia|era|diferente|maior|outra|outro|mostra)
2.8  (mandaram|enviaram|mandou|enviou|veio|chegou|recebi) <5> (comprei|pedi|encomendei|escolhi|solicitei) <3> (tamanho|cor|modelo|p|m|g|gg|xg|xl|xxl|s|l|azul|preto|branco|vermelho|verde|rosa|cinza|amarelo)
2.8  (comprei|pedi|encomendei) <5> (mandaram|enviaram|veio|chegou|recebi) <3> (tamanho|cor|modelo|p|m|g|gg|xg|xl|xxl|s|l|azul|preto|branco|vermelho|verde|rosa|cinza|amarelo)
2.6  (recebi|veio|chegou|mandaram|enviaram) <5> (em vez|ao inves|no lugar) (de|do|da)
2.8  (feminino|masculino|infantil|adulto) <5> (pedi|comprei|queria) <3> (masculino|feminino|infantil|adulto)
2.8  (recebi|veio|chegou|mandaram|enviaram) <3> (outra cor|outro modelo|outro produto|outra coisa|coisa errada|item errado|produto trocado|tudo trocado|tamanho errado|cor errada)
2.8  (nao|nada) <3> (corresponde|condiz|bate|parecido|igual) <4> (anuncio|descricao|foto|fotos|imagem|site|pedido)
2.6  (comprei|pedi) <4> e (veio|chegou|mandaram|recebi|enviaram) <3> (outro|outra|diferente|trocado|errado)
-2.6 (comprei|coloquei|escolhi|pedi|selecionei|digitei|informei) <2> errado
-2.6 errado <2> (endereco|cep|email|telefone)
-2.6 (endereco|cep) <2> (errado|diferente)
-2.4 (conforme|igual|como) <2> (anuncio|foto|imagem|na foto) @without complaint
-2.0 em vez de (reembolsar|resolver|responder)

[missing_item]
3.2  falta <4> ({accessory}|{few}|produto|item|peça|um|uma|os|as|o|a|parte|mais)
2.6  falta
3.0  ({accessory}|produto|item|{few}) <3> falta
3.0  (sem|nao veio|nao vieram|nao tinha|nao tem|faltou) <2> {accessory}
3.0  {accessory} <2> nao <1> (veio|vieram|chegou|estava)
3.2  (só|apenas|somente) <2> (chegou|recebi|veio|enviado|entregue|mandaram|vieram) <2> ({few}|<number>|metade|parte)
3.2  (chegou|recebi|veio|enviado|entregue|mandaram) <2> (só|apenas|somente) <1> ({few}|<number>|metade|parte)
3.2  (chegou|recebi|veio|entregue|trouxe) <2> ({few}|<number>) <1> (só|apenas|somente)
3.0  ({few}|<number>) <3> (em vez de|ao invés de|de|dos|das) <1> ({few}|<number>) <2> (chegou|veio|recebi)?
3.0  (comprei|pedi|pagar) <3> ({few}|<number>) <8> (chegou|recebi|veio|enviado|entregue|mandaram) <3> (só|apenas|somente|{few}|<number>)
2.8  (incompleto|incompleta|incompletos|incompletas)
2.8  (nao|nunca) <2> (recebi|chegou|veio|entregue|enviado|mandaram) <2> (todos|todas|tudo|o resto|restante|o outro|a outra|o segundo|a segunda|a metade|completo|completa)
2.6  (cadê|cade|onde|kd) <2> (o resto|o outro|a outra|{accessory}|restante)
2.8  (esqueceram|esqueceu|esqueceram-se) <4> ({accessory}|de|enviado|colocar|mandar|o|a)
2.6  (o)? (resto|restante) <3> (pedido|nao|produto|encomenda|compra)
2.2  faltando
2.0  (metade|parte) <2> (pedido|produto|encomenda)
3.0  (cade|onde esta|faltou|falta) <2> (cabo|carregador|manual|pilha|peca|parafuso|controle|tampa|suporte|adaptador)
2.6  (cabo|carregador|manual|peca|parafuso|controle|tampa|adaptador) <3> nao (veio|estava|tinha)
-2.6 falta <2> (de)? (qualidade|respeito|responsabilidade|comunicação|atenção|compromisso|reembolso|resposta|informação|profissionalismo|vergonha|consideração|tempo|ética|energia|organização)
-2.6 (falta de|sem) <1> (estoque|produto em estoque|tempo|respeito|qualidade)
-2.4 {accessory} <2> nao <1> (funciona|carrega)
-2.4 sem (problema|problemas|dúvida|resposta|retorno|sucesso)
-2.0 (nao) falta

[empty_parcel]
3.6  (pacote|encomenda|envelope|saco|sacola|pedido|embrulho) <3> vazio
3.6  vazio <2> (pacote|envelope|saco)
3.2  (recebi|chegou|veio|entregue) <2> vazio
3.4  (nada|nao tinha nada|sem nada) <1> (dentro|no interior|no pacote)
3.0  dentro <3> (nada|nao tinha|vazio|nao havia)
2.8  (envelope|pacote) <3> sem <2> (nada|conteúdo|produto)
-3.0 (bateria|pilha|caixa de correio|estoque|carrinho) <2> vazio

[returned_parcel]
@firm
2.6  (voltou|devolvida|devolvido|retornou|retornada|regressou) <4> (remetente|correios|china|vocês|vendedor|origem|para trás)
2.6  (encomenda|pacote|produto) <4> (voltou|devolvida ao|devolvido ao|retornou|foi devolvida|foi devolvido|regressou)
3.4  (devolver|voltou|retornou|regressou|retornado|voltando|retornando|retorno|devolvido|devolvida) <3> (ao|para o|pro|para|a) <1> (remetente|vendedor|china|origem|expedidor)
3.2  (devolução|retorno) ao remetente
3.2  {goods} <4> (foi|está sendo|esta sendo|ser|sendo|voltou|retornou) <2> (devolvido|devolvida|devolver|retornado|remetente|voltou|para trás)
2.8  (correio|correios|ctt|transportadora|alfandega|carteiro) <3> (devolver|voltou|retornou|mandaram de volta)
2.4  (nao procurado|nao reclamado|recusado|endereço incompleto|nao localizado|ausente) <5> (devolver|voltou|retornou|remetente)
2.4  voltou <2> (para)? <1> (voces|remetente|china|loja)
2.2  (reenviar|reenvio|enviar novamente|enviar de novo|reenviem|mandem de novo|reenviado)
-3.2 (eu|quero|gostaria|como|posso|vou|queria|fiz|preciso|desejo|para) <3> (devolver|devolvi)
-2.8 devolver <3> (dinheiro|produto|valor|grátis)
-2.8 (dinheiro|valor|reembolso) <3> devolver

[customs]
@firm
3.2  (pagar|cobrado|pediram|exigem|pedem|taxaram|tive) <6> (alfandega|taxa|receita federal|despacho postal)
3.2  (taxa|imposto|impostos|despacho|tributo) <3> (alfandega|importação|importacao|postal|receita|entrada)
3.0  (alfandega|taxa) <6> (pagar|reais|euros|cobrado|pediram)
2.8  taxa
2.8  (retido|retida|preso|presa|parado|parada|apreendido|barrado|confiscado|fiscalização) <4> (alfandega|receita|curitiba|fiscalização aduaneira|fiscalização)
2.8  alfandega <5> (retido|preso|parado|pagar|documentos|fatura|nota|pede|exige|apreendeu|reteve)
2.6  (receita federal|minhas importações|minhas importacoes|despacho aduaneiro|desembaraço|declaração de valor|valor declarado|fui taxado|fui taxada)
2.4  alfandega
-2.6 taxa <2> (entrega|frete|juros|cartão|desconto|devolução)
-2.2 (sem|isento de) <1> taxa
-2.0 (parado|retido|rastreio) <2> em (curitiba|cajamar|lisboa|sao paulo)

[shipping_method]
2.4  (paguei|pago|escolhi) <4> (frete|envio|portes|entrega) <3> (expresso|rápido|rapido|sedex|mais caro|prioritário|24h|registado)
3.0  (pagar|escolhi|optei|comprei|selecionei|contratei) <5> (sedex|expresso|dhl|express|rápido|rapido|prioritário|premium|registado|registrado|envio rápido|frete expresso|{carrier})
2.8  (enviado|entregue|chegou) <3> (por|via|pelo|pela|em) <3> (outro|outra|pac|correio normal|carta simples|navio|econômico|económico|simples|comum|normal|mais lento|diferente)
2.8  (nao|em vez|invés) <3> {carrier}
2.8  (outro|outra|diferente|mudaram|trocaram|errado) <2> (transportadora|método de envio|metodo de envio|forma de envio|frete|modalidade)
2.6  (método|metodo|forma|tipo|modo|modalidade) (de)? (envio|entrega|frete)
2.8  (frete|portes|custo de envio|custos de envio|taxa de entrega) <6> (pagar|cobrado|extra|a mais|novamente|caro|absurdo|diferença|de volta|devolver|alto|reembolsar|abusivo)
2.8  (pagar|cobrado|pediram) <5> (a mais|extra|adicional|diferença|outra vez) <4> (frete|entrega|envio|portes|retirar|levantar|correio|correios)?
2.6  (carteiro|correio|correios|transportadora|estafeta|entregador) <4> (cobrado|pediu|exigiu|pedem) <3> (dinheiro|pagar|euros|reais|taxa)?
2.4  frete grátis <6> (pagar|cobrado|mas|porém)
1.8  (frete|portes de envio)
2.0  (ponto de recolha|ponto de retirada|levantar nos|retirar nos) <5> (em vez|nao|casa)
2.6  (cobraram|cobrou|paguei|pagar) <4> (taxa|frete|porte|portes|valor) (extra|a mais|adicional|na entrega)
2.6  (frete|envio) <3> (expresso|rapido|premium|sedex|registado|registrado) <5> (mas|nao|veio|enviaram|chegou)
-2.4 (quanto|qual) <4> (frete|portes|envio)
-2.2 frete (grátis|gratis|barato|rápido)

[refund]
2.6  (devolvam|devolva|quero|cadê|kd|onde está|onde esta|quando) <4> (meu dinheiro|o dinheiro|estorno|reembolso|valor pago)
2.6  (estorno|reembolso|ressarcimento|devolução do valor|dinheiro de volta) <5> (não|nao|ainda|quando|nunca|pendente|cartão|conta|caiu)
2.6  reembolso
2.6  reembolsar
3.0  (quero|gostaria|peço|solicito|exijo|aguardo|preciso|pedi|desejo|queria|solicitei|pedir|solicitar|fazer|exigir) <4> (reembolso|reembolsar|devolução do dinheiro|devolução do valor)
3.2  (nao|nunca|nenhum|ainda|sem|nem) <4> (reembolso|reembolsar|estorno)
3.0  (quando|cadê|onde|cade|como) <4> (reembolso|reembolsar|dinheiro)
3.0  (meu|o|seu) dinheiro <2> (de volta|volta|devolvido|de novo|devolvam)?
3.0  (devolver|restituir|quero|devolvam|recuperar|reaver) <3> (dinheiro|valor|grana|quantia)
2.4  meu dinheiro
2.4  dinheiro de volta
2.2  (compensação|compensacao|indenização|indemnização|crédito|ressarcir|vale compra|vale-compra)
2.0  valor <3> (de volta|devolver|pago de volta|reembolsar|restituído)
2.4  quando <4> (reembolso|estorno|meu dinheiro|dinheiro de volta)
2.4  (devolvam|devolva|devolver|estornem) <2> (valor|dinheiro|pagamento|que paguei)
2.8  (devolvi|devolvido|mandei de volta|enviei de volta) <9> (dinheiro|valor|reembolso|estorno) <4> nao
2.8  (nao|ainda) <4> (estornaram|estornado|reembolsaram|reembolsado|devolveram)
2.8  (solicito|peco|exijo|aguardo|quero|gostaria) <4> (estorno|reembolso|devolucao do valor|devolucao do dinheiro|ressarcimento)
-2.4 nao <2> (quero|peço|preciso) <3> reembolso
-1.8 (fui|foi|já|recebi) <2> (reembolsar|reembolso) @without complaint
-2.0 dinheiro <3> (jogado|fora|lixo|perdido)

[cancel]
3.0  cancelar <3> (pedido|compra|minha|meu|a|o|esta|encomenda|{goods})
2.8  cancelar
3.0  (quero|gostaria|posso|como|desejo|solicito|favor|queria|podem|preciso|tentei|pedi|possível) <4> cancelar
2.8  (comprei|pedido|pedi) <3> (por engano|por erro|sem querer|engano|errado|por acidente)
2.6  (comprei|pagar|pedido) <4> (duas vezes|2 vezes|em duplicado|duplicado|repetido|em dobro)
2.4  nao <2> (quero|preciso|interessa) mais
2.4  nao <2> (enviem|enviar|mandem|despachem|envie)
2.2  (mudei de ideia|mudei de ideias|arrependimento|me arrependi)
2.2  (encontrei|comprei|achei) <2> (outro lugar|noutro lado|mais barato)
2.4  (pedido|compra|produto) <3> cancelado
-3.0 cancelar <3> (disputa|assinatura|inscrição|reclamacao|newsletter|contestação)
-2.2 (nao|nunca) <1> cancelar <1> (o|a|minha)?

[exchange]
2.8  trocar
3.0  (quero|gostaria|posso|como|queria|possível|preciso|solicito|fazer) <5> trocar
2.8  (muito|mto|bem|super|demasiado|um pouco|meio|tão|extremamente|bastante|mais) <1> (pequeno|grande|justo)
2.4  (pequeno|grande) @alone
1.6  (pequeno|grande)
2.6  (ficou|ficaram|veio|vieram|fica|é|achei|sao) <2> (muito|mto|um pouco|bem)? <1> (pequeno|grande)
2.6  (tamanho|forma|numeração) <3> (pequeno|grande|menor|maior|nao serve|nao serviu|errado|padrão|asiático|chinês)
2.4  (forma|fôrma) (pequeno|grande)
2.6  nao <1> (serve|serviu|serviram|coube|cabe|entra|entrou|servem|assenta|couberam|me serviu)
2.4  (nao) (gostei do|gostei da) (modelo|cor|tamanho|tecido)
2.6  (outro|outra|maior|menor) (tamanho|número|numero|cor|modelo)
3.0  (quero|gostaria|posso|como|vou|queria|possível|preciso|desejo|fazer|solicitar) <4> devolver
2.6  devolver <3> (produto|pedido|item|sapatos|vestido|encomenda|{goods})
2.4  (etiqueta|procedimento|política|politica|custos|prazo|pedido) <2> (de)? devolver
1.8  devolver
2.4  (pensei|achei|esperava|imaginei|imaginava|pensava|achava|pencei|julgava) <5> (maior|menor|grande|pequeno)
2.2  (maior|menor) do que <3> (esperava|imaginava|pensei|parece|foto)?
2.2  (comprem|compre|peçam|comprar) <3> (um)? (número|tamanho) <2> (maior|menor|acima|a mais)
-2.6 (pequeno|grande) <2> (problema|preço|defeito|obrigado|detalhe|porém|compra|vendedor|parte|loja|maioria|avaria)
-2.6 (grande|maior|menor) <1> (decepção|parte|vendedor|compra|loja|problema|abraço|prazo|qualidade|preço|respeito|satisfação|cuidado|atenção)
-2.4 tamanho <2> (perfeito|bom|ok|certo|ideal|otimo|correto|certinho|exato)
-2.6 devolver <3> (dinheiro|valor|grana)
-2.2 (voltou|devolver) <2> remetente
-1.8 nao <1> (muito|tao|tão|é) (pequeno|grande)
-2.0 (serviu|serve|coube) <2> (perfeito|certinho|bem|direitinho|otimo)
-3.0 (devolvi|devolvido|mandei de volta) <9> (dinheiro|valor|reembolso|estorno) <4> nao

[address_change]
2.6  (coloquei|digitei|informei|pus|dei|está|esta) <3> (o)? <1> (endereço|cep|morada|número|numero) <2> (errado|errada|incompleto|antigo|trocado)
2.6  (alterar|mudar|trocar|corrigir|atualizar) <4> (endereço|morada|cep|dados de entrega|telefone|local de entrega)
3.0  (mudar|alterar|corrigir|alteração|errado|novo|nova|incompleto|antigo|outro|trocar|atualizar|mudança|modificar|correção|errei|retificar|coloquei) <4> endereco
3.0  endereco <4> (mudar|alterar|errado|incompleto|novo|nova|correto|certo|antigo|mudou)
2.8  (mudei|mudamos|me mudei|mudança de casa|mudança de endereço|mudei-me) <2> (de casa|de endereço|morada|apartamento)?
2.6  (enviado|entregue) <4> (outro|nova|novo|esta|este) endereco
2.6  (mudar|alterar|corrigir|errado|trocar|errei) <3> (telefone|telemóvel|nome|destinatário|cep|código postal|número da casa|apelido|sobrenome|número da porta)
2.6  (cep|código postal|telefone|número da casa) <3> (errado|alterar|corrigir|mudar|incorreto)
1.2  endereco
2.8  (numero|casa|apartamento|apto|bloco|cep) <3> <number> <2> nao <2> <number>
2.4  (corrigir|corrijam|corrija|alterar|mudar|trocar|atualizar) <3> (endereco|morada|numero da casa|cep|complemento|telefone|destinatario)
2.6  (mandar|mandem|enviar|enviem|entregar|entreguem|entrega) <3> (outro endereco|outra morada|novo endereco|nova morada|endereco novo|endereco diferente|trabalho)
2.6  (endereco|morada|cep|codigo postal|telefone|nome) <3> (errado|errada|incorreto|incorreta|incompleto|desatualizado|antigo|antiga)
2.6  (esqueci|faltou) <3> (numero|complemento|apartamento|apto|bloco|cep)
2.4  (meu|minha) <1> (endereco|morada|telefone|cep) (correto|certo|certa|correta|novo|nova|atual) (e|eh)
-2.2 endereco <3> (devolver|email|e-mail|devolução)
-2.4 nao <2> (encontraram|acharam) <2> endereco

[payment]
3.0  (pagamento|cartão|cartao|boleto|pix|paypal|multibanco|mbway|transação) <4> (recusado|recusada|nao|falhou|negado|bloqueado|erro|rejeitado|pendente|nao foi aprovado|recusaram|não compensou)
3.0  (nao|impossível) <3> (pagar|pagamento|finalizar|concluir o pagamento|gerar o boleto|emitir boleto)
3.0  (pagar|debitado|debitaram|cobrado|descontado|descontaram|cobrança) <3> (duas vezes|2 vezes|em dobro|em duplicado|dobro|dobrado|duplicado|três vezes)
2.6  (dupla|duplo) (cobrança|pagamento|débito)
2.8  (preciso|quero|enviado|emitir|solicito|gostaria|queria|cadê|mandem|segunda via|receber|pedir|onde) <4> (nota fiscal|fatura|recibo|factura|nota|segunda via)
2.2  (nota fiscal|fatura|factura)
2.6  (pagar|debitado|descontado) <6> (mas|porém|e|aparece) <5> (nao consta|aguardando pagamento|pendente|nao foi confirmado|por pagar|nao aparece|cancelado)
2.4  (cupom|cupão|código de desconto|código promocional) <4> (nao|funciona|inválido|recusado|expirado)
2.2  (forma|formas|meio|método|métodos) de pagamento
2.0  pagamento
2.0  (transferência|pix|boleto|paypal|mastercard|visa|parcelado|parcelas|multibanco|mb way)
3.0  (paguei|pago|pagamento) <6> (aguardando|aguarda|pendente|nao consta|nao foi confirmado)
2.6  (cobrado|cobrada|cobraram|debitado|debitaram|descontado) <4> (duas vezes|2x|2 vezes|em dobro|duplicado|a mais|valor diferente)
2.6  (preciso|quero|podem|mandar|enviar|emitir) <4> (nota fiscal|fatura|recibo|comprovante)
-2.4 (alfandega|taxa|frete) <4> (pagar|pagamento)
-2.6 (reembolso|reembolsar|estorno)
-2.2 nao recebi <3> (nota|fatura) @with complaint
-2.0 (reclamacao|disputa|caso|queixa) <4> paypal

[product_question]
2.8  (tem|têm|vocês têm|existe|há|disponível|disponivel|fazem|vende|vendem|teria) <6> (tamanho|cor|modelo|estoque|stock|outra|outro|preto|branco|azul|vermelho|rosa|verde|para|numeração) ?
2.6  (disponível|disponivel|estoque|stock|esgotado|pronta entrega) ?
2.6  (é|são|sao|vem|serve|dá) <5> (compatível|compativel|impermeável|lavável|original|incluso|incluído|couro|algodão|adequado|prova d água|à prova|novo|recarregável|bivolt|voltagem|110|220) ?
2.6  (qual|quais|que) <3> (tamanho|medida|medidas|dimensões|material|cor|peso|comprimento|altura|potência|capacidade|preço|tecido|modelo|largura|diferença|voltagem|numeração|valor|prazo) ?
2.6  (que|qual) (tamanho|número|numeração) <6> (devo|comprar|escolher|pedir|serve|para|aconselham|visto|calço)
2.4  quanto <3> (custa|custam|mede|pesa|é|fica|sai|dura) ?
2.4  (preço|desconto|promoção) <5> (quantidade|atacado|unidades|se|para|à vista) ?
2.6  (atacado|revenda|revender|grosso|por grosso|orçamento|grande quantidade|fornecedor)
2.4  (enviam|entregam|envia|fazem entrega|envio) <4> (para|em|a) <2> (portugal|brasil|angola|açores|madeira|espanha|interior|nordeste|manaus|moçambique|cabo verde) ?
2.2  (quanto|qual) <4> (frete|portes|prazo de entrega|tempo de entrega) ?
2.2  (funciona|serve|compatível|dá) <3> (com|no|na|para|em) ?
2.0  (gostaria|queria|quero) <1> (de)? saber
1.8  (tabela de medidas|guia de tamanhos|tabela de tamanhos)
2.4  (tem|teriam|voces tem|vcs tem) <3> (tamanho|numero|numeracao|cor) ?
2.4  (serve|compativel|funciona|da certo|cabe|encaixa) (no|na|para|com|em) <3> (galaxy|iphone|samsung|xiaomi|redmi|moto|motorola|celular|carro|modelo)
2.4  (qual|quais) <2> (voltagem|tensao|medida|medidas|tecido|material|prazo|altura|largura)
2.4  (vem|acompanha|inclui|vai) <1> (com)? <1> (carregador|cabo|manual|pilha|bateria|caixa|controle) ?
2.6  quanto <2> (tempo|demora) <8> se <3> (comprar|pedir|encomendar)
2.4  (quanto custa|qual o preco|qual o valor|tem desconto|tem estoque|tem disponivel|esta disponivel)
-2.6 (recebi|chegou|quebrado|entregue) ?

[received_ok]
2.6  (muito|mto|super|tudo|bem|realmente) <1> (bom|lindo|satisfeito|gostei|confortável|confortavel|útil|prático|rapido|feliz|resistente|macio|quentinho|certo|certinho|otimo|ok|perfeito|eficiente|agradável|fofo|legal)
2.6  perfeito
2.6  otimo
2.4  gostei
2.0  (bom|lindo|satisfeito|confortável|confortavel|útil|util|prático|pratico|resistente|certinho|certinha|aprovado|aprovada|razoável pelo preço|macio|eficiente|caprichado)
2.4  (bom|otimo|lindo|perfeito) <1> (qualidade|produto|vendedor|compra|custo|atendimento|preço|tamanho|acabamento|loja|tecido|caimento|material|artigo|relação|negócio|serviço|som)
2.4  (custo benefício|custo beneficio|qualidade preço|qualidade-preço)
2.6  (conforme|igual|como|de acordo|idêntico|exatamente|igualzinho|tal como|corresponde) <3> (anuncio|foto|pedido|esperado|imagem|esperava|combinado|prometido)
2.6  (entrega|envio|chegou|recebi|enviado|entregue|chegada) <3> (rapido|otimo|perfeito|antes do prazo|no prazo|dentro do prazo|certinho|antes|direitinho|bem|em perfeito estado|em bom estado|super rapido|antes do previsto|bem embalado|tudo)
2.6  (já|finalmente) (recebi|chegou|entregue)
2.2  (recomendo|loja confiável|confiável|vendedor confiável|sério|vendedor nota|nota 10|nota dez|comprarei|compro de novo|compraria novamente|voltarei|comprarei mais|volto a comprar)
2.4  (funciona|serviu|ficou|encaixa|carrega|coube|veste|cumpre) <2> (bem|perfeito|certinho|otimo|lindo|direitinho|certo|o prometido|bom)
2.2  (nada a reclamar|sem problema|sem problemas|nenhum problema|tudo certo|tudo ok|tudo perfeito|como esperado|superou|superou expectativas|vale a pena|valeu a pena|correspondeu|atendeu as expectativas|atende|atendeu|cumpre)
2.0  obrigado
2.2  obrigado <5> (vendedor|entrega|produto|rapido|tudo|presente|loja)
1.8  (produto|pedido|encomenda|pacote) <2> (recebi|entregue|chegou)
1.6  (ok|bravo|parabéns|parabens|5 estrelas|cinco estrelas|👍|😍|❤️|🥰|👌|😊|🙏|💖|👏|nota)
1.2  funciona
2.4  (chegou|veio|entregue|entrega) <2> (rapido|rapida|rapidamente|antes do prazo|dentro do prazo)
-2.4 (nao|nem|nunca|pouco|nada|menos) <2> (bom|lindo|gostei|otimo|satisfeito|perfeito|recomendo|rapido|confortável|útil|chegou|recebi|funciona|entregue|serviu|confiável|atendeu|atende|resistente|aprovado|vale a pena|prático|conforme|igual)
-2.4 (recebi|chegou|entregue) <4> (quebrado|danificado|vazio|defeito|rasgado|errado|sujo|diferente|ruim|falta)
-2.4 obrigado <3> (desde já|antecipadamente|pela atenção|aguardo|pela resposta)
-2.2 (desde já|antecipadamente) <2> obrigado
-2.4 bom (dia|tarde|noite|fim de semana)
-2.0 (seria|teria sido) <2> (bom|otimo|perfeito)
-2.2 bem <1> (pequeno|fino|fraco|ruim|menor|diferente|fina|frágil|atrasado|simples)
-2.0 (vale|nota) fiscal

[unsubscribe]
3.0  (descadastrar|descadastre|descadastro|cancelar inscrição|cancelar a inscrição|cancelar assinatura|cancelar a subscrição|anular subscrição|remover inscrição|desinscrever)
2.8  (nao|parem|pare|chega) <4> (receber|recebi|mandar|enviado|enviar) <3> (email|emails|e-mail|e-mails|mensagens|propaganda|newsletter|spam|promoções|ofertas|publicidade)
2.8  (remover|removam|remova|retirar|retirem|tirar|tirem|excluir|excluam|apagar|eliminem) <4> (lista|email|e-mail|cadastro|dados|conta|mailing|contato|contacto)
2.2  (newsletter|spam)
2.8  (sair|sai|tirar|tirem|remover|removam|retirem|excluir|excluam) <3> lista
2.8  (parem|pare|chega) <4> (promocoes|propaganda|anuncios|emails|spam|newsletter|publicidade)
2.8  (nao quero|nao desejo|deixar de) <3> (receber|recebe) <4> (emails|email|mensagens|ofertas|promocoes|propaganda|newsletter)
-2.4 nao <1> recebi <3> (email|mensagem|e-mail)
-2.0 propaganda enganosa

[urgent]
2.4  (urgente|urgência|urgencia|urgentemente|o mais rápido possível|o mais rapido possivel|quanto antes|com urgência|imediatamente|imediato|o quanto antes|já já)
2.2  (preciso|precisava|precisamos|tem que|receber|necessito) <5> (antes|até|ate|para) <3> (natal|aniversário|aniversario|casamento|férias|segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|semana|festa|dia das mães|formatura)
2.0  presente <4> (aniversário|aniversario|natal|dia das|para)
2.0  (aniversário|aniversario|casamento|natal|festa) <4> (amanhã|semana|dia|sábado|domingo|próximo|é)
2.0  (viajo|viajar|viagem|vou viajar) <3> (amanhã|semana|dia|para)

[angry]
2.4  (golpe|vergonha|vergonhoso|absurdo|palhaçada|ridículo|ridiculo|inadmissível|inaceitável|inaceitavel|indignado|indignada|revoltado|revoltada|descaso|desrespeito|falta de respeito|safados|safadeza|enrolação|enrolando|pouca vergonha|furioso|farto|farta|cansado de|nojo|um nojo|sacanagem)
2.4  (ladrões|mentirosos|mentiroso|incompetentes|caralho|porra|puta|fdp|filhos da|vai tomar|bandidos|canalhas|picaretas|otário|palhaços)
2.0  (nunca mais|nunca mais compro|pior loja|pior compra|lamentável|fujam|passem longe|nao comprem|irresponsáveis|irresponsabilidade)
1.8  (terceira|quarta|várias|quantas|diversas|inúmeras) <1> (vez|vezes|email|emails|mensagens|mensagem)
1.8  (ninguém|nao|sem|nenhuma) <2> (responde|respondem|resposta|retorno|respondeu|atende|atendem)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (advogado|advogada|polícia|policia|procon|justiça|justica|processo|processar|processarei|tribunal|juizado|pequenas causas|boletim de ocorrência|boletim de ocorrencia|b o|deco|livro de reclamações|asae|ministério público|defesa do consumidor|direitos do consumidor|código de defesa|medidas legais|medidas judiciais|ação judicial|queixa-crime|gnr|psp|delegacia)
-2.0 (polícia|policia) (brinquedo|fantasia)
-2.0 processo de <1> (compra|devolução|envio|entrega)

[dispute]
3.0  disputa
2.6  (abrir|abri|aberta|aberto|abrirei|abrindo|fechar|iniciar|vou abrir|abro) <4> (disputa|reclamacao|contestação|caso|chamado|litígio|queixa)
2.6  (reclame aqui|reclameaqui|portal da queixa)
2.4  (contestar|contestei|contestarei|contestada) <4> (compra|cartão|banco|paypal|pagamento|cobrança)?
2.4  (reclamacao|denúncia|denunciar|queixa) <3> (paypal|aliexpress|mercado livre|mercado pago|banco|plataforma|shopee|amazon|procon)
1.6  reclamacao
2.4  (chargeback|proteção ao comprador|protecao ao comprador|proteção do comprador|estorno no cartão|compra garantida)
2.2  (banco|paypal|aliexpress|cartão) <4> (estorno|reembolso|contestar|acionar|intervir|denunciar)
-2.2 (nao|sem|evitar) <4> (disputa|reclamacao)

[stain]
2.4  mancha
2.2  sujo
2.0  (amarelado|amarelada|desbotado|desbotada|encardido|marcas|marca de|poeira) <3> (de|no|na|preto|tinta|cola|óleo|tecido|gordura)?
-2.4 (nao|sem|nenhuma) <2> mancha

[accessory]
@firm
2.4  (falta|sem|nao veio|nao vieram|nenhum|esqueceram|cadê|cade|onde) <3> {accessory}
2.4  {accessory} <4> (falta|nao veio|nao vieram|nao chegou|nao estava|ausente)
-2.4 {accessory} <3> (funciona|carrega|quebrado)

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (reembolso|reembolsar|reembolse|reembolsem|reembolsado|reembolsada|estorno|estornar|ressarcimento|ressarcido)
2.4  (dinheiro|valor|pagamento) <2> (de volta|devolvido)
2.4  (devolver|devolvam|devolva|devolução|devolvem|restituir|restituição) <3> (dinheiro|valor|quantia|pagamento)
-2.6 (nao|sem|em vez de|ao invés de) <3> (reembolso|reembolsar|estorno|dinheiro de volta)

[wants_reissue]
@firm
2.4  (reenvio|reenviar|reenviem|reenvie|reenviado|substituição|substituir|substituam)
2.4  (enviado|quero|prefiro|gostaria|preciso) <4> (outro|outra|novo|nova|novamente|de novo|outra vez|correto|correta|certo|certa)
2.2  (trocar|troca|troquem|troque) <2> (por|do|da|o|a|pelo|pela)
-2.6 (nao|em vez de|ao invés de) <1> (outro|outra|novo|nova|reenvio|troca|substituição)

[agrees]
@firm
2.2  (aceito|concordo|aceitamos|combinado|de acordo|fechado|topo)
2.2  (ok|sim|certo|perfeito|ótimo|tudo bem|está bem|tá bom|pode ser|beleza) <2> (pode|podem|aceito|quero|prefiro|façam|fazer|então|por favor|obrigado|para mim)
2.2  (pode ser|por mim tudo bem|está bom assim|parece bom|parece justo)
-2.6 (nao) <2> (aceito|concordo|aceitamos|pode ser|de acordo)

[declines]
@firm
2.4  (nao) <2> (aceito|concordo|aceitamos|de acordo|aceitável|aceitar)
2.2  (recuso|rejeito|recusamos)
2.2  (nao) <1> (suficiente|chega|basta|justo)
2.2  (nao obrigado|nem pensar|de jeito nenhum|muito pouco)
