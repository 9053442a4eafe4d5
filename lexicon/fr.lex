# replyd lexicon: French. The format is in replyd-lexicon(5).
#
# Weights: 3 is nearly proof, 2 is clear, 1 is a hint. A flag stands from 2 on.
# "n'est pas arrivé" is read as the words n, est, pas, arrive.

language fr
@subject 1.2
@apostrophe parts

# --- spellings ----------------------------------------------------------------------

@same pas = pa, pâs, poas
@same rien = rein, rient
@same jamais = jms, jamai
@same toujours = tjrs, tjs, toujour, tjours
@same pourquoi = pk, pq, prk, pourquois, pourkoi
@same quand = qd, kan, kand
@same quoi = koi
@same merci = mercii, mci, mrc
@same bonjour = bjr, bonjours, bonsoir, bsr, salut, slt
@same vous = vs
@same beaucoup = bcp, bcq, beaucoups, baucoup
@same avec = ac, avc
@same tres = trés, trè, tré
@same svp = stp, sil, plait
@same colis = coli, collis, coly, paquet, paquets, pli, plis, packet
@same commande = commandes, comande, comandes, comende, cmd, cde, commende, commander, comander
@same article = articles, artcile, artile, articl
@same produit = produits, prodit, produis, prduit
@same recu = reçue, reçus, reçues, ressu, resu, receu, reçut, recois, reçois, reçoit, recevoir, recoit, recevrai,
	recevrais, receptionné, receptionne, réceptionner, receptionnee
@same arrive = arrivé, arrivée, arrivés, arrivées, arriver, ariver, arrivera, arrivent, arivé, arrivait, arriv
@same livre = livré, livrée, livrés, livrées, livrer, livrera, livret
@same livraison = livraisons, livraisson, livraizon, livraion
@same envoye = envoyé, envoyée, envoyés, envoyées, envoyer, envoie, envoyez, envoi, envoit, envois, envoyait, envoies,
	renvoi, enverrez, envoyiez
@same expedie = expédié, expédiée, expédiés, expédiées, expédier, expédition, expédiez, expediee
@same suivi = suivis, tracking, suivie, suivit
@same attends = attend, attendre, attendu, attente, attendais, attendons, atend, atends, attendant
@same fonctionne = fonctionnent, fonctionner, fonctionné, fonctione, fonctionnait, fontionne, fonctionnes, fonctionnel,
	fonctionnelle, fonctionnement, marche, marchent, marcher, marché, marchait, marches, fonctionnant
@same allume = allumer, allument, allumé, alume
@same charge = charger, chargent, chargé, recharge, recharger, rechargent, chargement, chargeait
@same casse = cassé, cassée, cassés, cassées, casser, cassent, kc, brisé, brisée, brisés, brise, briser, briséé, brisées,
	fracassé, pété, pétée, explosé, éclaté, cassait
@same abime = abîmé, abîmée, abîmés, abîmées, abimer, abimmé, endommagé, endommagée, endommagés, endommagées, détérioré,
	détériorée, esquinté, défoncé, défoncée, amoché
@same dechire = déchiré, déchirée, déchirés, déchirées, déchirer, dechir, déchirure, dechirent
@same defectueux = défectueuse, défectueuses, deffectueux, défaillant, défaillante, hs, défaut, défauts, défectueu, dysfonctionne,
	dysfonctionnement, bug, bugs, beug, buggé
@same troue = trou, trous, trouée, troués, troué
@same tache = tâche, taches, tâches, tâché, tachée, taché, tachés, tachées, souillé
@same rayure = rayures, rayé, rayée, rayés, raye, éraflure, éraflures
@same sale = sales, crasseux, dégueulasse, degueu
@same qualite = qualité, qualités, qualitée, kalité, qualiter, calité
@same mauvais = mauvaise, mauvaises, mauvai, movaise, mauvaize, movais
@same nul = nulle, nuls, nulles, nulll, nullissime, nullité
@same decu = déçu, déçue, déçus, déçues, décu, deçu, décevant, décevante, déception, decue, dessu, decevant, deception
@same arnaque = arnaques, arnaqué, arnaqueur, arnaqueurs, arnaquer, escroc, escrocs, escroquerie, escroquer, voleur, voleurs,
	vol, volé, fraude, malhonnête, malhonnete, malhonnêtes
@same erreur = erreurs, ereur, ereure, errer
@same taille = tailles, taile, pointure, pointures, tailler
@same couleur = couleurs, coulleur, coloris
@same modele = modèle, modèles, model, models
@same petit = petite, petits, petites, ptit, ptite, minuscule, minuscules, mini, riquiqui, étroit, étroite, étroits, serré, serrée,
	serrés, serrent, tite
@same grand = grande, grands, grandes, large, larges, immense, ample, géant, enorme, énorme
@same remboursement = remboursements, rembourssement, remboursment, remboursemen
@same rembourser = remboursé, remboursée, remboursez, rembourse, remboursés, rembourserez, remboursent, rembourcer, rembourcement,
	remboursser
@same annuler = annulé, annulée, annulez, annulation, annule, annulés, anuler, annullation, annulees
@same echanger = échangé, échange, échanges, échangez, echange, remplacer, remplacement, remplacé, remplacez
@same retourner = retourné, retourne, retournée, renvoyer, renvoyé, renvoie, retours, retour
@same litige = litiges, litije, ligite
@same reclamation = réclamation, réclamations, réclamer, reclame
@same douane = douanes, douanier, douaniers, douannes
@same payer = payé, payée, payés, paye, paie, payez, paies, paillé, payant, payerai, régler, réglé, régle, debourser
@same paiement = paiements, payement, payment, paiment, règlement
@same adresse = adresses, adress, addresse
@same manque = manquant, manquante, manquants, manquantes, manquait, manquent, manqe
@same vide = vides
@same faux = fausse, fake, contrefaçon, contrefacon, contrefaçons, contrefait, imitation
@same different = différent, différente, différents, différentes, diferent
@same parfait = parfaite, parfaits, parfaites, parfaitement, parfai, parfart
@same super = génial, géniale, geniaux, top, excellent, excellente, excellents, exelent, exellent, magnifique, magnifiques, impeccable,
	impec, nickel, extra, formidable, superbe, superbes, merveilleux, sublime, topissime, exelente
@same bon = bonne, bons, bonnes, bonn, bone, bonnne
@same beau = belle, belles, beaux, joli, jolie, jolis, jolies, mignon, mignonne, jolies
@same content = contente, contents, ravi, ravie, satisfait, satisfaite, satisfaits, heureux, heureuse, enchantée, satisfaisant,
	satisfaisante
@same rapide = rapides, rapidement, vite, rapid, rapidité
@same conforme = conformes, confome, conform
@same facture = factures
@same desabonner = désabonner, désabonnez, désinscrire, désinscription, désabonnement, désinscrivez
@same jour = jours, jrs
@same semaine = semaines, sem
@same vendeur = vendeurs, vendeuse
@same photo = photos, foto, image, images, visuel
@same notice = notices, manuel, instructions
@same cadeau = cadeaux, kdo
@same avocat = avocats

@same bloque = bloquée, bloqués, bloquées, bloquer
@same fendu = fendus, fendues, fend, fendre

# --- groups -------------------------------------------------------------------------

@group goods: colis, commande, article, produit, achat, livraison, envoi, robe, robes, chaussures, chaussure, baskets, bottes,
	pantalon, jean, chemise, chemisier, t-shirt, tshirt, tee-shirt, pull, veste, manteau, jupe, sac, montre, bague, collier,
	bracelet, boucles, bijou, bijoux, coque, coques, telephone, tablette, ecouteurs, ecouteur, casque, oreillette, enceinte,
	chargeur, cable, batterie, lampe, lumiere, ampoule, jouet, jouets, poupee, drone, camera, appareil, machine, outil,
	robot, aspirateur, tapis, rideau, rideaux, coussin, housse, vase, tasse, gourde, couteau, livre, lunettes, perruque,
	ceinture, gants, chapeau, casquette, maillot, ensemble, pyjama, parfum, creme, maquillage, pinceau, stylo, set, kit,
	imprimante, clavier, souris, manette, ecran, protection, support, trepied, velo, trottinette, siege, chaise, table,
	mixeur, hachoir, bouilloire, projecteur, ventilateur, tente, valise, moule, boule, cadeau, marchandise, objet, veste, coussins, verre, verres, blouson,
	sandales, pantoufles, echarpe, foulard, bonnet, chaussettes, short, sweat, gilet, cardigan, top, debardeur, leggings,
	lingerie, soutien gorge, boite, carton, enveloppe, poussette, cartouche, cartouches, disque, cle usb, oreillettes,
	brosse, poele, casserole, assiettes, couteaux, drap, draps, couette, serviette, miroir, cadre, sticker, stickers, perles,
	guirlande, aspirateur, thermos, sechoir, lisseur, tondeuse, rasoir, epilateur, balance, thermometre, jumelles, puzzle,
	peluche, figurine, voiture, moto, casque, retroviseur, autoradio, dashcam, ecran, ordinateur, routeur, ampoules
@group accessory: ceinture, vis, chargeur, cable, cordon, adaptateur, telecommande, notice, pile, piles, batterie, couvercle,
	bouton, crochet, sangle, lacets, pied, pieds, boulon, boulons, support, ventouse, housse, pochette, filtre, embout,
	embouts, boite, accessoire, accessoires, piece, pieces, poignee, roue, roues, clip, attache, stylet, prise, coussinets,
	capuche, ruban, fil, cle, cles, ampoule, tige, tuyau, bouchon, sac, etui
@group few: un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, seul, seule, moitie, autre, partie
@group carrier: dhl, chronopost, colissimo, ups, fedex, dpd, gls, ems, express, mondial relay, relais colis, tnt
@group praise: super, parfait, bon, beau, content, rapide, conforme, bien, merci, recommande, adore, agreable, correct, pratique,
	sympa, solide, confortable, jolie, genial
@group complaint: casse, abime, defectueux, dechire, nul, decu, arnaque, mauvais, remboursement, rembourser, litige, reclamation,
	manque, vide, jamais recu, pas recu, pas arrive, fonctionne pas, trop petit, trop grand, faux, poubelle, horrible,
	catastrophe, honteux, inutilisable, tache, dommage, probleme, erreur, perdu, retard, annuler, retourner
@group fitwords: petit, grand, taille, pointure
@group cancelwords: annuler, plus besoin, ne veux plus, erreur, trompe, ailleurs
@group invoicewords: tva intracommunautaire, numero de tva, comptabilite, siret, nom de societe
@group mine: ma commande, mon colis, mon article, j ai commander, j ai recu, j ai achete, numero de commande, mon achat, numero de suivi

# --- negation and questions ---------------------------------------------------------

@negate 3: pas, ne, n, jamais, sans, aucun, aucune, ni, plus
@negate 4: je ne dis pas, je ne pense pas, ce n est pas que, j espere ne pas
@negate 0: pas mal, sans probleme, sans doute, sans souci, aucun probleme, aucun souci, pas de probleme, pas de souci, pas seulement,
	non seulement, plus vite, en plus, de plus, plus que, plus grand, plus petit, plus tot, plus rapide, pourquoi pas, plus de,
	sans reponse, aucune reponse, pas de reponse, le plus, plus cher, au plus, rien a redire, rien a dire, il n y a plus qu a

@question: est ce que, quand, pourquoi, comment, combien, ou est, quel, quelle, quels, quelles, avez vous, pouvez vous, peut on,
	puis je, pourriez vous, y a t il, est il, est elle, a quelle, savez vous, faites vous, existe t il, c est quoi, ou en est, serait il,
	je voudrais savoir, je souhaiterais savoir, j aimerais savoir, vous avez, vous faites

@words: je, j, tu, il, elle, on, nous, vous, ils, elles, me, m, te, t, se, s, le, la, les, l, un, une, des, du, de, d, au, aux, a,
	en, y, dans, sur, sous, par, pour, avec, sans, chez, et, ou, mais, donc, car, ni, que, qu, qui, quoi, dont, ce, c, cet,
	cette, ces, ca, cela, mon, ma, mes, ton, ta, votre, vos, notre, nos, son, sa, ses, leur, leurs, est, suis, es, sont, ete,
	etait, etaient, sera, serait, ai, as, avons, avez, ont, avait, aurais, aurait, fait, faire, fais, faites, peut, peux,
	pouvez, pouvoir, veux, voudrais, voulais, dois, doit, faut, va, vais, aller, tout, tous, toute, toutes, tres, trop, peu,
	plus, moins, bien, mal, aussi, encore, deja, depuis, avant, apres, maintenant, aujourd, hui, hier, demain, jour, mois,
	ici, la, non, oui, si, comme, alors, puis, meme, autre, autres, meilleur, cordialement, madame, monsieur, svp, chez, car,
	achete, acheter, pris, mis, dit, dire, voir, vu, sait, savoir, prix, fois, chose, deux, trois, france, belgique, suisse

# ====================================================================================

[not_received]
@firm
3.4  (pas|jamais|toujours pas|pas encore|rien) <3> (recu|arrive|livre|eu)
3.2  (non|pas) (recu|livre|arrive)
3.0  {goods} <4> (pas|jamais|non) <3> (recu|arrive|livre|la)
3.0  (attends|attendre) (toujours|encore)? <3> {goods}
2.6  (toujours|encore) (en)? attends
2.2  attends <3> (depuis|jour|semaine|mois)
3.2  ou (est|en est|sont|se trouve|est passe|se trouvent) <3> {goods}
2.8  (quand|date) <5> (recu|arrive|livre|livraison|receptionner) 
2.6  (aucune|pas de|sans) (nouvelle|nouvelles|trace) <3> {goods}?
2.4  (aucune|pas de) <1> livraison
2.8  (perdu|egare|disparu) <3> {goods}
3.0  {goods} <3> (perdu|egare|disparu|introuvable)
2.6  (indique|marque|note|declare|statut|dit|mentionne|affiche) <4> livre
3.0  livre <5> (mais|alors) <5> (rien|pas|jamais)
2.6  (suivi|numero) <5> (pas|plus|aucun) <3> (fonctionne|bouge|actualise|jour|evolue|information|trouve|existe|valide|mis)
2.2  suivi <3> (bloque|introuvable|inconnu|invalide|bouge)
2.4  (bloque|coince) <3> (depuis|chine|entrepot|transit)
2.2  (en)? retard
2.4  retard <3> (livraison|{goods})
2.2  (delai|delais) <4> (depasse|long|respecte|annonce|livraison)
2.2  livraison <3> (longue|tardive|prevue|jamais)
2.0  (devait|devais|devrait|aurait du|censé|cense) <3> (arrive|recu|livre|etre livre)
2.2  (boite aux lettres|facteur|poste) <5> (rien|pas|vide)
2.4  pas <2> (dans)? <1> (ma|la) boite aux lettres
2.4  rien <2> (boite aux lettres|recu|arrive)
1.6  (mois|semaine|jour) <3> (rien|toujours pas|attends)
2.0  toujours (rien|aucune nouvelle|pas)
1.4  {goods} en (transit|route|cours)
2.0  jamais (venu|vu) <2> {goods}?
2.6  jamais vu la couleur
2.2  a qui <3> (livre|remis)
1.0  livraison
1.2  colis
-3.2 (pas|jamais|aucune|aucun) <4> (recu|eu) <4> (remboursement|rembourser|reponse|argent|mail|facture|code|confirmation|nouvelle du vendeur|message|bon article|bonne)
-3.0 (pas|jamais) <2> recu <2> (le|la|les)? (bon|bonne|bons|meme|couleur|taille|modele|piece|tous|toutes|tout|second|deuxieme|notice|accessoire)
-2.6 (livraison|colis|envoi|arrive|livre|recu) <3> (rapide|super|parfait|avance|temps|heure|conforme|tot)
-2.4 {goods} <2> (arrive|recu) <4> (casse|abime|dechire|vide|endommage|defectueux|ouvert|trop)
-2.4 (bien|enfin) (recu|arrive|livre)
-2.2 (arrive|recu) <3> (casse|abime|defectueux|dechire)
-2.0 pas <2> (attends|attente)

[quality]
3.0  (ne|n)? <1> (fonctionne|allume|charge|tient|ferme|colle|coupe|tourne|connecte|appaire|demarre|reagit|s allume) <2> (pas|plus|rien|jamais|mal)
3.0  (pas|plus|jamais) <2> (fonctionne|allume|charge|demarrer|connecter|appairer|tenir|tient|utilisable|compatible|etanche|solide)
2.8  (arrete|cesse|arretes) <3> (fonctionne|marche)
2.6  (tombe|tombee|tombé|mis) en panne
2.4  panne
2.8  casse
2.8  abime
2.8  dechire
2.8  defectueux
2.6  troue
2.4  (fissure|fissures|fendu|fendue|fele|felee|tordu|tordue|plie|pliee|ecrase|ecrasee|deforme|deformee|bossele|bosse|raye|ebreche|ebrechee|decolle|decollee|decoud|decousu|decousue|decousus|craque|craquee|effiloche|bouloche|deteint|delave|rouille|rouillee|oxyde|oxydee|moisi|perime|perimee|fondu|brule|brulee|gonfle|gonflee|inutilisable|inutile|inaudible|coule|fuit|fuite|percer|perce|percee|aplati|cabosse)
3.0  (mauvais|basse|tres basse|faible|pietre|moindre|zero|pauvre) <1> qualite
3.0  qualite <4> (mauvais|mediocre|nul|moyenne|bof|basse|deplorable|horrible|lamentable|catastrophique|decu|douteuse|pourrie|pas top|pas terrible|laisse a desirer|zero|faible|pietre|inferieure|pas bon|pas au rendez)
2.6  (pas|aucune|manque) <3> qualite
2.4  qualite <2> pas
2.4  (mediocre|pourri|pourrie|camelote|pacotille|de la merde|merde|daube|poubelle|dechet|cheap|toc|bas de gamme|ordure|pitoyable|lamentable|deplorable|bidon|navet)
2.2  nul
2.2  (horrible|affreux|affreuse|moche|laid|laide|atroce|catastrophe|catastrophique|honteux|desastre)
2.0  decu
2.0  (trop|tres|super|hyper|si) <1> fragile
1.8  fragile
2.2  (tissu|matiere|plastique|carton|materiau) <3> (fin|fine|transparent|transparente|cheap|nul|mauvais|bas|leger|rigide|rugueux|qui gratte)
2.2  (trop|tres) (fin|fine|mince|leger|legere|transparent|transparente|claire)
2.2  (on)? voit <3> (travers|transparent)
2.4  (mal|mauvais) (fini|finie|finis|cousu|cousue|coupe|coupee|fait|faite|colle|monte|emballe|finition|finitions|imprime|peint|concu|assemble)
2.2  (couture|coutures|fil|fils|finition|finitions) <4> (lache|lachent|dechire|mauvais|tire|qui depassent|depasse|mal|defait|defaites|nul|baclee|defectueux|ouverte)
2.6  (odeur|pue|puent|sent mauvais|sent tres|sent le|puanteur|empeste|nauseabonde|sent fort)
2.4  faux
2.4  (pas|non) <3> (original|originale|authentique|vrai|veritable|vraie)
2.2  (batterie|autonomie) <4> (tient|faible|heures|decharge|morte|pas|vide|nul|mauvais)
2.2  (se)? (decharge|dechargent|decharger)
2.2  (son|audio|image|ecran|bruit) <3> (mauvais|nul|pourri|gresille|sature|faible|horrible|affreux|etouffe|noir|flou|floue|bizarre|deplorable|inaudible|grave|moyen)
2.4  (ecouteur|ecouteurs|oreillette|cote) <4> (pas|plus|casse|muet|chauffe|coupe|se deconnecte|sans son)
2.4  (un|une|seul|seule) <3> (fonctionne|marche) <3> (sur|seulement|que|correctement)?
1.8  (sur deux|sur les deux|des deux) <3> (fonctionne|marche)
2.2  (impossible|difficile|n arrive pas|arrive pas) <2> (a|de)? <2> (connecter|appairer|allumer|charger|utiliser|faire|installer|ouvrir|fermer|monter|regler|configurer|brancher|activer)
2.2  (surchauffe|chauffe|brulant|court circuit|explose|prend feu|dangereux|dangereuse|etincelle)
2.0  (duree|dure|durer) <4> (vie|jour|semaine|peu|minutes|heures)
2.2  (apres|au bout de|bout) <5> (casse|fonctionne|marche|lache|hs|utilisation|mort|dechire)
2.0  (jeter|jete|poubelle|perte d argent|argent perdu|argent jete|gaspillage)
2.2  (ne|pas) <3> (vaut|valent) <3> (prix|argent|rien|peine)
2.2  (reparer|reparation|garantie|sav)
2.0  (produit|article|{goods}) <3> (laisse a desirer|pas terrible|pas top|sans interet|decevant|bof|moyen)
2.0  pas <1> (top|terrible|ouf|genial|fameux|satisfait|content|bon|bien|serieux|super)
1.8  (bof|moyen|moyenne|sans plus|moyennement)
2.0  (je)? <1> (ne|deconseille) <1> (recommande|conseille|achetez) <1> (pas)?
2.2  (a|je) (eviter|deconseille|fuir|deconseiller)
1.6  dommage
1.6  (regrette|regret|mauvais achat)
1.8  (jouet|gadget) (pour)? <1> (enfant|bebe)
1.6  (probleme|souci) <3> {goods}
1.4  (mecontent|mecontente|insatisfait|insatisfaite)
2.2  (degueulasse|ignoble|immonde)
2.4  (allergie|irritation|boutons|rougeurs|demange)
-2.8 (pas|aucun|sans|jamais) <1> (casse|abime|defectueux|dechire|probleme|defaut|odeur)
-2.6 (qualite|son|autonomie|tissu|batterie) <3> (bon|super|parfait|top|correct|correcte|conforme|satisfaisante|au rendez vous|bien|impressionnante|agreable)
-2.4 (bon|super|belle|excellente|tres bonne) <1> qualite
-2.4 rapport qualite
-2.4 (livraison|suivi|site|lien|bouton|code|paiement|carte) <3> (fonctionne|marche) <2> pas
-2.0 pas <1> (trop|tres) (fragile|fin|cher)
-2.0 pas (mal|decu)
-2.0 (boite|emballage|carton|colis) <3> (abime|casse|ecrase|defonce) <4> (mais|heureusement) <4> (intact|bon|ok|parfait|bien|rien)
-2.0 arnaque fragile

[wrong_item]
3.2  (pas|jamais|non) <2> (le|la|les|un|une)? <1> (bon|bonne|bons|bonnes) <1> (article|produit|taille|couleur|modele|coque|chose|pointure|reference|commande|robe|piece|version|colis|objet|chaussures|motif|dimension)
3.0  (pas|jamais) <2> (recu|eu|commander|commandé) <2> (bon|bonne|ca|cela|commander)
3.2  (mauvais|mauvaise) <1> (article|produit|taille|couleur|modele|coque|reference|pointure|objet|commande|colis|version|couleurs)
3.0  (erreur|trompe|trompes|trompé|trompés|tromper) <4> (article|produit|taille|couleur|modele|commande|coque|colis|envoi|pointure|reference|preparation|livraison)
2.6  (vous|ils|se sont|vendeur) <3> (trompe|trompes|trompé|trompés)
2.8  (recu|arrive|envoye|livre) <5> (au lieu|a la place|plutot que)
3.0  au lieu (de|du|d) 
2.8  a la place (de|du|d)
2.6  (commande|achete|choisi|demande|pris|voulais) <6> (et|mais|or) <3> (recu|envoye|livre) <1> (un|une|des|du)
3.0  (commander|commande|achete|choisi|demande|pris|voulais|paye) <9> (recu|envoye|arrive|livre|eu) <3> (autre|noir|bleu|rouge|blanc|vert|rose|gris|jaune)
2.8  (recu|envoye) <4> (autre|different|differente) <2> (chose|article|produit|modele|couleur|taille|objet|{goods})?
2.8  (autre|different) (chose|article|modele|couleur|produit)
3.0  (rien|aucun rapport) (a voir|avec)
3.0  rien a voir
2.8  (pas|non|aucunement|nullement) <2> (conforme|conformes|correspond|correspondent|correspondant|identique|ressemble|pareil|pareille|comme)
2.6  (correspond|correspondent|ressemble|conforme) <3> (pas|aucunement|plus|rien)
2.8  (different|differente|differents) <3> (de|du|photo|description|annonce|commande|ce que)
2.6  (pas|rien) <3> (comme|a) <2> (photo|description|annonce|image|site|pub|publicite)
2.6  (description|photo|annonce|publicite|pub) <4> (mensongere|mensonger|trompeuse|trompeur|fausse|faux|pas|differente)
2.4  (mensonger|mensongere|publicite mensongere|photo trompeuse|trompeur|trompeuse)
2.4  (pas|est pas|n est pas) <1> ce que <2> (j ai|commander|commande|attendais|voulais|cherche|demande|j attends)
2.6  (couleur|coloris|motif) <4> (pas|differente|different|similaire|fausse|autre|bonne|correspond)
2.2  (taille|pointure) <4> (correspond|recue|pas la bonne|fausse|autre|demandee)
2.2  (incompatible|non compatible|pas compatible|compatible pas|pas prevu pour)
2.2  (pas|sans) <1> (magsafe|bluetooth|led) 
2.4  pas ce que
-2.6 (je|j) <3> (trompe|trompé|trompee) <3> (adresse|taille|commande|en commandant)
-2.4 conforme <3> (description|photo|attente|commande|descriptif)
-2.4 (mauvais|mauvaise) (qualite|odeur|adresse|surprise|experience|etat|service|achat|matiere)
-2.0 au lieu de (me rembourser|rembourser|repondre|2 jours|deux jours)
-2.0 erreur <2> (adresse|paiement|de ma part|numero)

[missing_item]
3.2  manque <4> ({accessory}|{few}|article|produit|piece|pieces|colis|commande|vis|partie|le|la|les|un|une|des|dans)
2.6  manque
3.2  ({accessory}|article|produit|piece|{goods}) <3> manque
3.0  (pas|sans|aucun|aucune|ni|absence) <2> {accessory}
3.2  (il y avait|recu|eu|il n y a|livre|envoye|arrive) <2> (que|seulement|uniquement|qu) <1> ({few}|<number>|moitie|partie)
3.2  (seulement|uniquement|juste) <1> ({few}|<number>) <3> (sur|au lieu|article|piece|recu|livre|chaussure|boucle|ecouteur|dans)
3.0  (recu|eu) <3> ({few}|<number>) <2> (au lieu|sur) <1> (de|des)? ({few}|<number>)
3.0  (commander|commande|paye|achete) <3> ({few}|<number>) <8> (recu|eu|arrive|livre) <3> (qu|que|seulement|un|une|{few}|<number>)
2.8  (incomplet|incomplete|incomplets)
2.8  (pas|jamais) <2> (recu|eu|livre) <2> (tous|toutes|tout|le reste|l autre|la deuxieme|le deuxieme|le second|la seconde|la totalite|la moitie)
2.6  (ou est|ou sont) <1> (le reste|l autre|la suite|{accessory})
2.8  (oublie|oublié|oubliee) <4> ({accessory}|mettre|envoye|article|dans|joindre|un|une|le|la)
2.4  (pas|non) <2> (inclus|incluse|fourni|fournie|fournis|compris|joint|dans le colis|dans la boite|dans le paquet|present)
2.4  pas recu dans le colis
2.6  le reste <3> (commande|colis|pas|jamais)
2.0  (la)? moitie <2> (commande|colis|articles)
-2.6 manque <2> (de)? (qualite|serieux|respect|solidite|temps|puissance|argent|chance|communication|remboursement|information|finition)
-2.4 (pas|sans) <1> (batterie|chargeur|cable) <3> (fonctionne|marche|charge|compatible)
-2.4 sans (probleme|souci|doute|reponse|plus)

[empty_parcel]
3.6  (colis|boite|enveloppe|sachet|carton|emballage|pochette|commande|sac) <3> vide
3.6  vide <2> (colis|boite|enveloppe|sachet|carton|emballage)
3.2  (recu|arrive|livre) <3> vide
3.4  rien <2> (dedans|a l interieur|interieur|dans)  <2> (colis|boite|enveloppe|paquet|carton)?
3.0  (sans rien|rien a) (dedans|l interieur|interieur)
2.8  (enveloppe|colis|carton) <3> (sans|ne contenait|contient|contenait) <2> (rien|contenu|produit|article)
-3.0 (batterie|boite aux lettres|pile|piles|stock|panier|se) <2> vide
-3.0 (se)? vide <2> (vite|rapidement)

[returned_parcel]
@firm
3.4  (retourner|renvoye|reparti|revenu) <2> (a)? <1> (l expediteur|expediteur|envoyeur|l envoyeur|vendeur)
3.2  retour <1> (a)? <1> (l expediteur|expediteur|envoyeur|l envoyeur)
3.2  (colis|commande|article|paquet) <4> (ete)? <1> (retourner|retourné|renvoye|reparti|refoule|renvoyé) <4> (par|a|en|vers|la poste|chine)?
2.8  (poste|transporteur|facteur|douane|chronopost|dhl) <3> (retourner|renvoye|renvoyé|retourne)
2.6  (repart|reparti|repartie|retourne) <3> (chine|expediteur|vendeur|envoyeur)
2.4  (non reclame|pas reclame|avise|adresse incomplete|npai|refuse) <4> (retourner|renvoye|retour)
2.2  (reexpedier|reexpedie|renvoyer une nouvelle fois|envoyer de nouveau|renvoyez le)
-3.2 (je|j|nous) <4> (retourner|renvoye|retourné|renvoyé)
-2.8 (comment|puis|peux|veux|voudrais|souhaite|possible|frais|adresse|politique|bon|etiquette|demande) <4> (retour|retourner|renvoyer)
-2.4 retour <2> (produit|article|gratuit|argent|possible|positif)

[customs]
@firm
3.2  (payer|paye|demande|facture|reclame|regler|du payer|redevable) <6> (douane|tva|taxe|taxes|frais de douane|droits)
3.2  (frais|droits|taxe|taxes|taxation) <2> (de)? douane
3.0  (douane|tva|taxe|taxes) <6> (payer|paye|demande|regler|euros|facture|reclame)
2.6  (bloque|retenu|saisi|retenue|bloquee|coince|confisque|arrete) <4> douane
2.8  douane <5> (bloque|retenu|saisi|demande|facture|veut|document|reclame|exige|garde)
2.4  douane
2.4  (taxe|taxes|tva) @without invoicewords
2.4  (declaration|valeur declaree|valeur) <2> (douane|douaniere|declaree)
2.4  (dedouanement|frais d importation|droits d importation)
-2.4 (tva|taxe) <2> (facture|numero|comprise|incluse)

[shipping_method]
3.0  (paye|payer|choisi|pris|commander|demande|opte) <5> (express|dhl|chronopost|colissimo|rapide|premium|standard|prioritaire|livraison rapide|livraison express|{carrier})
2.8  (envoye|expedie|livre|arrive|passe) <3> (par|en|via|avec|chez) <3> (autre|mauvais|courrier simple|lettre|lettre simple|bateau|economique|standard|ordinaire|lent|normal|{carrier})
2.8  (pas|au lieu|non) <3> {carrier}
2.8  (autre|changement|change|mauvais|different) <2> (transporteur|mode de livraison|mode d envoi|livreur|methode)
2.6  (mode|methode|option|moyen) (de|d) (livraison|envoi|expedition|transport)
2.8  frais <1> (de)? (livraison|port|expedition|transport) <5> (payer|paye|demande|supplementaire|en plus|encore|eleve|cher|rembourser|difference|alors)
2.8  (payer|paye|demande|reclame|verser) <5> (frais|supplement|supplementaire|en plus) <4> (livraison|port|livreur|facteur|retirer|recuperer)
2.6  (livreur|facteur|transporteur|poste) <4> (demande|reclame|fait payer|exige)
2.4  (livraison|port) (gratuite|gratuit|offerte) <6> (payer|paye|facture|frais|pourtant|mais)
2.0  frais de (port|livraison|expedition)
2.0  (point relais|relais) <5> (au lieu|pas|domicile|alors)
-2.2 (combien|quel|quels|montant) <4> (frais de port|livraison|port) 

[refund]
2.6  rembourser
2.6  remboursement
3.0  (veux|voudrais|souhaite|demande|exige|attends|aimerais|faire|obtenir|reclame|merci|svp|besoin) <4> (rembourser|remboursement)
3.2  (pas|jamais|toujours pas|aucun|sans) <4> (rembourser|remboursement)
3.0  (quand|ou en est|ou est) <4> (rembourser|remboursement|argent)
3.0  (rendre|rendez|rends|recuperer|retour|retrouver|restituer|restituez) <3> (mon)? argent
2.4  mon argent
2.2  (compensation|dedommagement|indemnisation|un avoir|geste commercial|dedommager|bon d achat)
2.0  (argent|somme|montant) <4> (compte|paypal|carte|banque|restitue|rendu)
2.0  (garde|gardez|pris|vole) <2> argent
-2.4 (pas|sans) <2> (besoin|demande|veux) <3> (rembourser|remboursement)
-1.8 (ai|ete|bien) <2> rembourser @without complaint
-1.8 argent <2> (perdu|jete|gaspille|vaut)

[cancel]
3.0  annuler <3> (commande|achat|ma|mon|la|cette|article|{goods})
2.8  annuler
3.0  (veux|voudrais|souhaite|puis|peux|comment|possible|demande|merci|svp|aimerais) <4> annuler
2.8  commander <3> (par)? (erreur|accident|megarde|inadvertance)
2.6  (commande|achete) <4> (deux fois|en double|double|par erreur)
-3.0 (paye|payer|debite|preleve) <1> (deux fois|2 fois|double|en double)
2.4  (plus|pas) <2> (besoin|interesse|interessee|veux) <4> (commande|article|produit)?
2.2  (ne)? (veux|souhaite) plus
2.4  (n envoyez pas|ne pas envoyer|pas expedier|ne l expediez|n expediez pas|stopper|arreter la commande)
2.2  (change|changé) d avis
2.2  (trouve|achete) <2> (ailleurs|moins cher)
-3.0 annuler <3> (litige|abonnement|reclamation|retour|newsletter)
-2.2 (pas|jamais) <2> annuler

[exchange]
2.8  echanger
2.8  (trop|bien trop|vraiment|tres|beaucoup trop|super|un peu|si|assez|plutot|hyper|tellement) <1> (petit|grand|serre|juste|ample)
2.4  (petit|grand) @alone
1.6  (petit|grand)
2.6  (taille|taillent) <2> (petit|grand|mal|bizarre|enfant|tres|trop)
2.6  (taille|pointure) <3> (trop|petit|grand|en dessous|au dessus|va pas|convient pas|correspond pas|inferieure|superieure)
2.6  (taille|pointure|modele|couleur) <3> (au dessus|en dessous|superieure|inferieure|plus petite|plus grande|different)
2.6  (pas|plus) <2> (ma|la) (taille|pointure) <2> (qu il|correcte|adaptee)?
2.4  (me|lui|nous) (va|vont|convient|conviennent) <1> (pas|plus)
2.2  (convient|conviennent) <1> pas
2.4  (rentre|rentrent|passe|entre|entrent|ferme) <1> (pas|plus) <3> (dedans|pied|pieds|bras|tete|hanches|cuisses|ventre|poitrine|dans)
2.4  (changer|changement|prendre|vouloir|voudrais|veux|souhaite|besoin) <4> (taille|pointure|plus grand|plus petit|autre couleur|autre taille|autre modele)
2.6  (comment|puis je|peux|voudrais|souhaite|veux|possible|aimerais|faire) <4> (retourner|retour|renvoyer|renvoi|rendre)
2.6  (retourner|renvoyer|rendre) <3> (article|produit|commande|colis|chaussures|robe|le|la|les|un)
2.4  (bon|etiquette|frais|adresse|procedure|demande|politique|conditions) (de)? <1> retour
2.2  (plait|convient|aime) <1> pas
2.2  (je)? nage dedans
2.0  (plus|beaucoup plus) (petit|grand) <2> (que|qu)
2.2  (imaginais|pensais|croyais|m attendais) <5> (plus)? (petit|grand)
2.2  (prendre|commander|prenez) <3> taille <2> (au dessus|en dessous|plus)
-2.6 (petit|grand) (prix|probleme|souci|merci|bemol|cadeau|defaut|plus|peu|bonheur|choix|bijou|mot|message|question|precision|geste|detail|reproche|deception|qualite)
-2.4 taille <2> (parfait|bon|ok|correcte|nickel|super|bien|conforme|idéale|comme)
-2.2 argent <2> retour
-2.0 (retour) <2> (positif|expediteur)
-1.8 pas (trop|tres) (petit|grand)

[address_change]
3.0  (changer|modifier|corriger|changement|modification|rectifier|mauvaise|fausse|erreur|nouvelle|incomplete|ancienne|autre|trompe|trompé) <4> adresse
3.0  adresse <4> (changer|modifier|fausse|erronee|incorrecte|incomplete|erreur|pas bonne|nouvelle|suivante|exacte|est)
2.8  (demenage|demenagement|demenager)
2.6  (livre|envoye|expedie|livrer) <4> (autre|nouvelle|cette) adresse
2.6  (changer|modifier|corriger|erreur|mauvais) <3> (numero de telephone|telephone|nom|destinataire|code postal|numero de rue|prenom)
1.2  adresse
-2.2 adresse <2> (retour|mail|email|de retour)
-2.0 (mail|email) <1> adresse

[payment]
3.0  (paiement|carte|paypal|transaction) <4> (refuse|refusee|echoue|bloque|impossible|passe pas|fonctionne pas|accepte|erreur|rejete|rejetee|marche pas|valide|en attente)
3.0  (pas|impossible|arrive pas|peux pas|n arrive pas) <4> (payer|regler|paiement|finaliser)
3.0  (payer|paye|debite|debitee|preleve|prelevee|preleves|facture|debit|prelevement) <3> (deux fois|2 fois|double|plusieurs fois|trois fois)
2.6  (double|deux) <1> (paiement|prelevement|debit|debits|facturation)
2.8  (besoin|voudrais|envoyer|avoir|obtenir|recevoir|veux|demande|souhaite|puis|merci) <4> facture
2.2  facture
2.6  (debite|preleve|paye) <6> (mais|alors|pourtant) <5> (pas|commande|impaye|attente|annuler)
2.4  (code promo|coupon|bon de reduction|code de reduction) <4> (pas|marche|fonctionne|refuse|applique|invalide)
2.2  (mode|moyen|moyens) (de)? paiement
2.0  paiement
2.0  (virement|paypal|mastercard|visa|carte bancaire|carte bleue|cb)
-2.2 (frais|douane|taxe) <4> (payer|paye|facture)
-2.4 rembourser

[product_question]
2.8  (avez vous|vous avez|existe|existe t il|auriez vous|disponible|dispo|faites vous|y a t il|vendez vous) <6> (taille|couleur|modele|stock|autre|en|noir|blanc|bleu|rouge|pour|rose|vert) ?
2.6  (en stock|disponible|disponibles|dispo|rupture) ?
2.6  (est ce que|est il|est elle|sont ils|c est) <6> (compatible|etanche|lavable|solide|waterproof|adapte|fourni|livre avec|inclus|cuir|coton|original|neuf|rechargeable) ?
2.6  (quelle|quel|quelles|quels) <3> (taille|dimension|dimensions|matiere|couleur|poids|longueur|hauteur|puissance|capacite|prix|tissu|modele|largeur|pointure|difference) ?
2.6  (quelle taille|quelle pointure) <6> (prendre|choisir|commander|pour|conseillez|correspond)
2.4  (combien) <4> (coute|mesure|pese|prix|temps|coutent) ?
2.4  (prix|tarif|remise|reduction|rabais|promo|promotion) <5> (gros|quantite|pieces|si|pour) ?
2.6  (grossiste|en gros|revendeur|devis|remise quantite|vente en gros)
2.4  (livrez|livrez vous|envoyez vous|expediez vous|livraison) <4> (en|vers|au|pour|possible) <2> (belgique|suisse|canada|france|guadeloupe|reunion|martinique|maroc|algerie|tunisie|corse|luxembourg) ?
2.2  (quel|combien|quels) <4> (frais de port|frais de livraison|delai de livraison|delais) ?
2.2  (fonctionne|marche|compatible|va|convient) <3> (avec|sur|pour) ?
2.0  (je)? (voudrais|souhaiterais|aimerais) savoir
1.8  (guide des tailles|tableau des tailles)
-2.6 (recu|arrive|casse|abime) ?

[received_ok]
2.6  (tres|super|trop|vraiment|bien) <1> (bon|beau|content|bien|satisfait|joli|pratique|agreable|solide|doux|confortable|rapide|sympa|utile|efficace|chaud|qualitatif)
2.6  parfait
2.4  super
2.0  (bon|beau|bien|content|conforme|correct|correcte|sympa|pratique|agreable|solide|utile|efficace|mignon|adorable)
2.4  (bon|super|belle|tres bonne|excellente) <1> (qualite|article|produit|vendeur|achat|rapport|affaire|service|communication|prix|taille|fabrication|finition)
2.4  (rapport qualite prix|rapport qualite)
2.6  conforme <3> (description|photo|attente|commande|descriptif|image|annonce|attentes|mes)
2.6  (livraison|envoi|reception|expedition|arrive|recu|livre) <3> (rapide|super|avance|temps|dans les temps|soignee|parfait|heure|tot|nickel|soigne)
2.6  (bien|enfin) (recu|arrive|livre|emballe|emballé|protege)
2.4  (j|je|ma fille|mon fils|mes|il|elle|on) <2> (adore|adorent|aime|aiment|kiffe|valide)
2.2  (recommande|conseille|je recommande|vendeur serieux|serieux|recommander)
2.4  (fonctionne|marche|taille|coupe|tient|charge) <2> (bien|parfait|correctement|tres bien|super|nickel|impeccablement)
2.2  (rien a dire|rien a redire|aucun probleme|sans probleme|sans souci|pas de probleme|fait le job|fait le taf|fait l affaire|comme prevu|comme sur la photo|identique)
1.4  (merci|remercie|remerciements)
2.0  merci @alone
2.2  (merci|remercie) <5> (vendeur|livraison|colis|produit|super|rapide|beaucoup|cadeau|bien recu)
1.8  pas (mal|cher|decu)
1.8  ok @alone
0.8  ok
1.6  (top|bravo|cool|5 etoiles|cinq etoiles|👍|😍|❤️|🥰|👌|😊|🙏|💖|🩷)
1.8  (article|produit|colis|commande) <2> recu
-2.4 (pas|ni|ne|n|plus|peu|moins) <2> (bon|beau|super|content|conforme|bien|parfait|recommande|conseille|satisfait|rapide|top|terrible|pratique|agreable|solide|aime|adore|correct|confortable)
-2.4 (recu|arrive) <4> (casse|abime|vide|defectueux|dechire|mauvais|endommage)
-2.2 merci <3> (de me|d avance|de bien vouloir|de rembourser|de repondre|pour votre reponse|de votre retour|de votre reponse|de m)
-2.2 bien (cordialement|a vous|que|sur)
-2.0 (serait|aurait ete) <2> (bien|super|parfait|bon)
-2.0 (bon|bonne) (courage|journee|soiree|jour|reception|semaine)
-1.8 bien (trop|plus|moins|voulu|petit)

[unsubscribe]
3.0  desabonner
2.8  (ne|plus|arretez|arreter|stop|stopper) <4> (mails|emails|newsletter|newsletters|pub|publicite|publicites|spam|spams)
2.8  (retirer|retirez|supprimer|supprimez|enlever) <4> (liste|base|mail|adresse mail|donnees|compte)
2.2  (newsletter|spam|publicites)
-2.4 (recu|pas recu) <3> (mail|mails|message)
-2.0 publicite (mensongere|trompeuse)

[urgent]
2.4  (urgent|urgence|urgente|urgentes|au plus vite|le plus vite possible|rapidement possible|des que possible|tres vite|immediatement|sans delai|d urgence)
2.2  (besoin|faut|avoir|recevoir) <5> (avant|pour) <3> (noel|anniversaire|mariage|vacances|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|semaine|fete)
2.0  (cadeau) <4> (anniversaire|noel|fete|pour)
2.0  (anniversaire|mariage|noel) <4> (demain|semaine|jour|bientot|samedi|dimanche|approche)
2.0  (pars|partir|depart) <3> (vacances|voyage|etranger|demain)

[angry]
2.4  (arnaque|honteux|honte|scandaleux|inadmissible|inacceptable|foutage|foutez|fous|moquez|moque|me moquer|ras le bol|en colere|furieux|furieuse|marre|enerve|enervee|degoute|degoutee)
2.4  (se fout|se moque|foutre|bande de|menteurs|menteur|incompetents|incompetent|connards|merde|putain|bordel|escrocs|salauds)
2.0  (voleurs|plus jamais|jamais plus|fuyez|a fuir|lamentable|deplorable|n importe quoi|intolerable|irresponsable)
1.8  (troisieme|plusieurs|nombreux|combien de) <2> (mail|mails|message|messages|relances|fois)
1.6  (aucune|sans|jamais de|pas de) (reponse|nouvelles)
2.0  (😡|🤬|😠|👿|🖕|🤮)
1.0  @capitals @without praise
1.0  @exclamations @without praise

[legal]
2.8  (avocat|police|gendarmerie|plainte|porter plainte|tribunal|justice|dgccrf|ufc|que choisir|60 millions|procureur|huissier|mediateur|signalconso|juridique|poursuites|poursuivre|poursuite|mise en demeure|repression des fraudes|association de consommateurs|conciliateur)
-2.4 (deposer|ouvrir) <2> plainte <2> aliexpress
-2.0 police (jouet|costume|deguisement|caractere)

[dispute]
3.0  litige
2.6  (ouvrir|ouvert|ouvre|ouverture|lance|faire|fermer|annuler) <4> (litige|reclamation|dispute|contestation|dossier|cas)
2.6  (opposition|contestation|contester|conteste) <4> (paiement|banque|paypal|carte|transaction|achat)
2.4  (reclamation|plainte|litige) <3> (paypal|aliexpress|amazon|ebay|cdiscount|plateforme|banque)
2.4  (chargeback|retrofacturation|protection acheteur|protection acheteurs|protection des acheteurs|garantie acheteur)
2.2  reclamation
2.0  (dispute|faire opposition)
2.0  signaler <3> (aliexpress|plateforme|paypal|banque)
2.2  (banque|paypal|aliexpress) <4> (rembourser|contacter|saisir|saisi|prevenir|intervenir|trancher)
-2.2 (pas|sans|eviter|plutot que) <4> (litige|reclamation)

[stain]
2.4  tache
2.2  sale
2.0  (jauni|jaunie|jaunatre|decolore|decoloree|trace|traces|marque|marques|poussiere|poussiereux|crade) <3> (sur|dessus|noir|noire|jaune|encre|colle|peinture|gras|tissu|blanc)
-2.4 (pas|sans|aucune) <2> tache

[accessory]
@firm
2.4  (manque|sans|pas|aucun|oublie|absence|ou est|ou sont|besoin) <3> {accessory}
2.4  {accessory} <4> (manque|absent|absente|non fourni|oublie|absents)
2.4  {accessory} <3> (est|sont|etait|etaient) pas <2> (dans|dedans|fourni|fournie|inclus|incluse|la|presente|present)
-2.4 {accessory} <3> (fonctionne|marche|charge|tient|casse)

# --- more of what buyers write ------------------------------------------------------

[quality]
2.4  tache

[wrong_item]
2.8  (envoye|recu|livre) <5> (commande|pris|choisi|demande|achete) <3> (taille|couleur|modele|s|m|l|xl|xxl|xs|bleu|noir|blanc|rouge|vert|rose|gris|jaune)
2.8  (commande|pris|choisi|demande|achete) <5> (envoye|recu|livre) <3> (taille|couleur|modele|s|m|l|xl|xxl|xs|bleu|noir|blanc|rouge|vert|rose|gris|jaune)

[missing_item]
3.0  (commande|achete|paye|pris) <2> <number> <6> (que|seulement|uniquement|juste) <2> (<number>|un|une|deux)
2.6  (arrive|recu|livre) sans <3> (bracelet|chargeur|cable|notice|telecommande|support|piece|couvercle|accessoire|rechange|vis)

[not_received]
-3.0 (quand|ou) <5> (remboursement|rembourse|remboursee|avoir|argent|facture)
2.6  (si|toujours|encore) <3> (recois|recu|recoit) <2> rien
2.2  besoin <5> (avant|pour) <2> (le|la|les|mon|ma|samedi|dimanche|noel|mariage|anniversaire)
2.2  (encore|toujours) <3> en chine

[refund]
2.4  quand <5> (remboursement|rembourse|remboursee)
2.6  (rendez|rendre|redonnez) <3> argent

[payment]
-2.0 (litige|dossier|reclamation|plainte) <4> paypal

[address_change]
2.8  (numero|appartement|batiment|code postal) <4> <number> <2> pas <2> <number>
2.4  (corriger|corrigez|rectifier|rectifiez|modifier|changer) <3> (adresse|numero|code postal|telephone|destinataire)

[product_question]
2.4  (quel|quelle|quels|quelles) <3> (tension|voltage|taille|matiere|dimensions|longueur|hauteur|largeur|delai|composition) ?
2.4  (avez|vous avez|disponible|existe|dispo) <3> (en|taille|pointure|du) <2> (<number>|noir|blanc|rouge|bleu|vert|rose|xl|xxl) ?

[unsubscribe]
2.8  (arretez|arreter|stop|cessez) <4> (pubs|pub|publicite|publicites|mails|emails|promotions|spam|newsletter)

[quality]
-2.4 (rien|aucun|aucune) <2> (casse|abime|endommage)

[received_ok]
2.6  (bien|enfin) arrive <5> (content|contente|ravi|ravie|satisfait|satisfaite)
2.4  tout <2> (emballe|conforme|nickel|parfait)

[wrong_item]
2.8  (femme|homme|enfant) <6> (commande|pris|choisi) <2> (homme|femme|enfant|adulte)
2.8  envoye <3> (s|m|l|xl|xxl|xs) <5> (pris|commande|choisi|demande)

[refund]
2.8  (renvoye|retourne) <9> (toujours|encore) <2> pas <2> (argent|rembourse|remboursement)

[exchange]
-3.0 (renvoye|retourne) <9> (toujours|encore) <2> pas <2> (argent|rembourse|remboursement)

[not_received]
2.4  numero <2> suivi <8> (existe pas|invalide|inconnu|marche pas|faux|inexistant)

[product_question]
2.4  (compatible|compatibles|va|marche|fonctionne) <2> (galaxy|iphone|samsung|xiaomi|redmi|huawei|voiture|modele)

[address_change]
2.6  (livrer|envoyer|expedier|envoyez|livrez) <4> (autre adresse|nouvelle adresse|adresse differente|bureau|travail|point relais)
2.6  (adresse|code postal|telephone|nom) <4> (fausse|faux|erronee|incorrecte|incomplete|ancienne|mauvaise|pas bonne)
2.6  (oublie|manque) <4> (numero|etage|code|batiment|appartement) <3> (adresse|rue|porte)?
2.4  (mon|ma|la) <1> (bonne|nouvelle|vraie) adresse (est|c est)

[wrong_item]
2.8  (recu|envoye|livre|arrive) <4> (autre couleur|autre modele|autre produit|autre chose|mauvaise taille|mauvais modele|mauvaise couleur|mauvais article|mauvais produit)
2.8  (pas|rien) <4> (correspond|conforme|ressemble|meme|voir) <4> (annonce|description|photo|photos|image|site|commande)
2.6  (commande|achete|pris) <4> et (recu|arrive) <3> (autre|different|differente|mauvais|mauvaise)

[refund]
2.8  (toujours|encore) <2> pas <2> (rembourse|remboursee|remboursement|credite|recredite)
2.8  (demande|exige|attends|souhaite|veux|voudrais) <4> (remboursement|etre rembourse|etre remboursee|me faire rembourser)

[shipping_method]
2.6  (payer|paye|demande|reclame|facture) <5> (frais de port|frais de livraison|livraison|transport) <3> (plus|supplement|supplementaire|supplementaires)?
2.6  (express|chronopost|rapide|suivi|recommande) <6> (alors que|mais|au lieu|envoye) <5> (normal|lent|simple|lettre|ordinaire)

[not_received]
2.8  (depuis|ca fait|voila|cela fait) <3> (<number>|un|deux|trois|plusieurs) (jour|jours|semaine|semaines|mois) <6> (rien|pas|attends|attend|toujours)
2.6  (colis|commande|paquet|produit) <3> (perdu|perdue|egare|egaree|introuvable|disparu)
2.4  (date|delai) <5> (depassee|depasse|passee|passe|expire)

[payment]
2.6  (debite|debitee|preleve|prelevee|facture|paye) <3> (deux fois|2 fois|en double|double)
2.6  (besoin|faut|envoyer|avoir|recevoir|voudrais) <4> (facture|recu de paiement|justificatif)

[unsubscribe]
2.8  (plus|pas) <4> (recevoir|envoyer|envoyez) <4> (mails|mail|emails|offres|promotions|pubs|newsletter|messages)

[product_question]
2.4  (combien coute|quel prix|quel est le prix|en stock|est il disponible|disponible en|quand sera|vous faites des)

[quality]
2.6  (tenu|dure|fonctionne|marche) <2> (jour|jours|semaine|semaines|mois|heure|heures|fois|utilisation|utilisations)
2.6  (mauvais|pitoyable|piteux|sale) etat

[shipping_method]
-3.0 (mauvais|pitoyable|piteux|sale) etat

# --- whole mails: questions, deadlines, other ways to say it ---------------------------

@group colour: bleu, bleue, noir, noire, blanc, blanche, rouge, vert, verte, rose, gris, grise, jaune, violet, violette,
	beige, marron, orange, dore, doree, argente, kaki, bordeaux, turquoise, marine
@group courier: facteur, livreur, transporteur, la poste, poste, chronopost, colissimo, dhl, ups, fedex, dpd, gls,
	mondial relay, relais colis, coursier, postier
@group tax: taxe, taxes, tva, douane, dedouanement, droits d importation, frais d importation, frais douaniers
@group kin: mere, pere, maman, papa, parents, voisin, voisine, voisins, ami, amie, soeur, frere, fille, fils, copine, copain,
	gardien, gardienne, concierge, grand mere, collegue, belle mere
@group single: chaussure, basket, botte, boucle, ecouteur, oreillette, gant, chaussette, rideau, paire, article, piece, produit,
	exemplaire, roue, sandale, manche, coussin, housse, lampe, boite
@group ads: mail, mails, email, emails, e mail, e mails, courriel, courriels, offre, offres, promo, promos, promotion,
	promotions, pub, pubs, publicite, publicites, newsletter, newsletters, message, messages, sms, sollicitation,
	sollicitations, infolettre, spam, spams, notification, notifications

@words: bonjour, merci, cordialement, bonsoir, alors, toujours, rien, jamais, quand, comment, combien, parce, pourtant,
	cependant, malheureusement, seulement, vraiment, beaucoup, jusqu, lors, lorsque, pendant, ensuite, enfin, ainsi,
	quelque, quelques, plusieurs, chaque, aucun, aucune, personne, celui, celle, ceux, celles, ci, lui, eux, etes, sommes,
	avaient, aviez, serez, seront, seriez, pouvais, pourriez, pourrais, pourrait, voulez, veuillez, devait, devez, faudrait,
	fallait, vient, viens, venir, mettre, mets, met, passer, passe, prendre, prends, ouvert, ouvrir, annee, matin, soir,
	heure, heures, semaine, mois, numero, message, reponse, repondre, probleme, question, besoin, cas, cote, part, place,
	point, suite, raison, droit, gauche, vrai, sur, presque, assez, environ, entre, vers, contre, selon, malgre, sauf

[not_received]
2.8  aucun <2> (mouvement|evolution|changement|avancement|scan|mise a jour)
3.0  (aucun|toujours aucun|pas de) (colis|livraison|article|marchandise)
2.8  (ou en est|ou en sont|qu en est il) <5> {goods}
2.4  (ou en est|qu en est il|ou est ce que ca en est)
2.6  ou (est|sont) (il|elle|ils|elles)
2.8  (toujours|encore) pas (la|parvenu|parvenue|recu|arrive|expedie|envoye|parti|partie)
2.8  pas (encore|toujours) (la|parvenu|parvenue|expedie|parti|partie|mouvemente)
2.6  pas <1> (parvenu|parvenue|parvenus)
2.6  personne <3> (passe|venu|livre|sonne|l a|l ont|recu|vu)
2.6  (remis|depose|laisse) <4> ({kin}|inconnu|quelqu un|autre personne|mauvaise adresse|autre adresse)
2.4  (egare|egaree|egares)
2.6  suivi <4> (rien|inactif|erreur|inchange|fige|muet|pas|plus)
2.6  rien <4> (suivi|site de la poste)
2.8  rien <2> venir
2.6  (nouvelle|nouvelles) (de|du|concernant) <1> {goods}
2.4  tarde <2> (arrive|venir)
2.4  (arrive|livre|recu) <1> a temps ?
2.4  (attente|attends) <3> (interminable|longue|mois|semaine|jour)
2.4  (arrive|recu|livre) <2> quand
2.6  (toujours|encore|reste|statut) <4> (en preparation|en attente d expedition|en cours d acheminement|en acheminement|en cours de traitement)
2.6  (mais|et) <2> (celui|celle) ci <2> (non|pas|toujours|manque)
2.6  (toujours|encore) (en cours|en transit|en route|en chemin|en livraison)
2.6  (enquete|recherche) <4> (poste|transporteur|{courier})
2.6  (localiser|retrouver|retracer) <3> {goods}
2.4  (livre|remis|distribue|receptionne) <5> (pas|jamais|personne|rien)
2.4  soi disant (livre|remis|arrive|distribue)
2.6  (delai|delais|date) <3> (largement|deja)? <1> (depasse|depassee|depasses)
2.4  (commande|achete|paye) <3> il y a <2> (jour|semaine|mois) <9> (rien|pas|toujours|attends)
2.6  (n a|n est|n ont) (toujours|jamais|pas) <2> (arrive|livre|bouge|recu|parti)
2.4  a quelle date <4> (recu|arrive|livre)
2.6  (quand|est ce que) <4> (vais|va|allez|vont|pense|compte) <3> (recu|arrive|livre|expedie|envoye)
2.6  quand <4> (expedie|envoye|partira|partir|part)
2.4  (date|jour) <2> (arrive|livraison|reception|expedie) ?
2.4  (compte|comptez|pensez) vous <4> (livre|expedie|envoye)
-3.0 (etais|etait|etions|etes|serai|absent) absent
-3.0 (perdu|perd) <3> (couleur|forme|eclat|temps|argent|confiance|odeur|poils|parfum|autonomie)
-3.2 ou (est|sont) (le|la|l|les) (deuxieme|second|seconde|autre|autres|2eme|reste|suite|piece|pieces|{accessory})
-3.0 (recu|eu) <2> (facture|reponse|message|mail|dernier message)
-2.6 (attends|attente) <2> (reponse|retourner|nouvelles|message|remboursement|rembourser|solution|proposition|mieux)
-3.0 date <2> (peremption|validite|limite) <3> (depasse|depassee|passe|passee)
-3.0 arrive <2> (pas|plus)? <1> (a|de|d) (connecter|ouvrir|fermer|allume|charge|regler|payer|faire|monter|appairer|synchroniser|installer|valider|joindre|contacter|modifier|changer)
-3.0 (n y|y|n) arrive (pas|plus)

[returned_parcel]
3.2  (colis|commande|paquet|article|il|elle) <4> (revenu|revenue|reparti|repartie) <4> (chez vous|vendeur|depart|entrepot|centre|envoi|chine|expediteur)
3.0  (en cours de retourner|en retourner) <3> (entrepot|expediteur|depart|vous|chine|depot|vendeur|plateforme)
3.0  (colis|commande|paquet|article) <4> vous (a|est|ete) <2> (retourner|revenu|rendu)
3.2  (revenu|revenue) <1> chez vous
2.6  (reexpedier|reexpediez|reexpedition|reexpedie|representer|represente|deuxieme presentation|nouvelle presentation)
2.8  (avis|passage|absent|reclame|recupere|retire) <6> (retourner|reparti|repartie|revenu|expediteur)
2.8  (delai de garde|delai de retrait|quinze jours en point relais|pas ete le chercher|pas pu le chercher|pas pu le retirer)
2.6  (non|pas) (reclame|retire|distribuable|recupere)

[customs]
3.2  (payer|demande|reclame|exige|facture|verser|regler|acquitter|debourser|reglement) <6> {tax}
3.0  {courier} <7> {tax}
3.2  (bloque|retenu|retenue|saisi|saisie|coince|garde|stoppe|arrete|immobilise) <3> (par|a|en|aux) <2> douane
2.8  (document|documents|papiers|justificatif|piece d identite|preuve) <5> {tax}
2.8  (sans|pas de|aucun) frais de douane
2.6  (eori|formulaire de douane|mainlevee|saisie douaniere)
2.4  {tax} <4> (cher|chere|eleve|elevee|annonce|normal|surprise|prevu|prevue)

[shipping_method]
3.0  domicile <9> (relais|point relais|bureau de poste|bureau de tabac|consigne)
3.0  (relais|point relais|bureau de poste|consigne) <9> domicile
3.0  (facturer|facture|payer|fait payer|demande|regler|prelever) <5> (port|frais de port|frais de livraison|frais d envoi|affranchissement)
3.0  (payer|regler|facture|supplement) <6> (48h|24h|72h|48 h|24 h|expresse|chrono|accelere|acceleree|prioritaire|urgente)
2.8  (livraison|port|envoi) <3> (gratuit|gratuite|offert|offerte|gratuits|offerts) <9> (payer|facture|euros|demande|preleve)
2.8  (payer|facture|euros|demande|preleve) <9> (livraison|port|envoi) <3> (gratuit|gratuite|offert|offerte|gratuits|offerts)
2.6  (lettre verte|lettre simple|lettre ordinaire|courrier simple|courrier normal|courrier ordinaire|lettre suivie|par bateau|en bateau|envoi non suivi|lettre prioritaire)
2.8  affranchi* <4> (insuffisant|insuffisamment|manque|payer|taxe|pas)
2.6  (relais|point relais) <6> (loin|km|kilometres|ferme|ville)
2.6  (colissimo|chronopost|dhl|ups|express) <6> (et|mais|or|alors) <5> (lettre|poste|normal|autre|mondial relay|simple|sans suivi|lent)
2.6  (autre|mauvais|changer de|change de|pourquoi ce|quel) (transporteur|livreur|coursier)
2.8  supplement <4> (livraison|port|livreur|transport|express)
-3.0 {courier} <7> {tax}
-3.0 (payer|demande|reclame|exige|facture) <6> {tax}
-2.4 combien <6> (port|livraison|envoi)

[refund]
3.2  (ne|n) <3> rembourser <2> (que|qu)
3.2  rembourser <2> (moitie|partie|partiellement|<number>|totalite|integralement|integralite|que|difference)
2.8  (recredite|recreditee|recrediter|recredit|reverse|reverser|restitue)
2.8  (pas|aucun|toujours|encore|jamais|sans|attends|quand) <4> (virement|recredite|recreditee|credite|creditee|recredit)
3.0  (rendez|rendre|rends|recuperer|restituer|recupere|redonner|rendu|restituez) <3> (argent|sous|somme|fric|montant|thune)
2.6  (prefere|preferais|plutot|juste) <3> (rembourser|remboursement)
2.6  (geste commercial|dedommagement|compensation|remboursement partiel|trop percu)
2.4  mes sous
-3.4 (veux|demande|souhaite|cherche|voudrais|besoin|prefere) pas <3> (rembourser|remboursement)
-2.6 ni <3> (rembourser|remboursement)

[cancel]
3.0  ne (pas|plus) <1> (expedie|envoye|livre|preparer)
3.0  (n|ne l|ne le|ne la|ne les|ne m) (expedie|envoye) pas
3.0  (stopper|bloquer|suspendre|arreter|interrompre|stoppez|arretez|bloquez) <3> (commande|envoi|expedie|achat|preparation)
2.8  (retracte|retracter|retractation|renonce|renoncer|desiste|desister)
2.8  plus <2> (utilite|usage|envie|necessaire|besoin|interesse|interessee|interet)
3.0  commande <6> (par erreur|par accident|par megarde|par inadvertance|sans faire expres|fausse manipulation|erreur de ma part)
2.6  (laissez tomber|laisser tomber|fausse manipulation|erreur de manipulation|sans faire expres)
2.6  (change|changer) <1> avis
2.6  (trouve|pris|achete|vu) <3> (ailleurs|en magasin|moins cher)
2.6  (double|deux fois|doublon) <4> (commande|commandes)
2.8  commande <4> (double|deux fois|2 fois|doublon)
2.4  (ne|n) <3> (veux|veut|souhaite|desire) plus <3> {goods}
-3.2 annuler <9> (aucun|pas|toujours|rien|attends) <4> (virement|rembourser|remboursement|argent|recredite|credite|compte)
-3.2 (ai|avons|ete|avez|a) <1> annuler <9> (virement|rembourser|remboursement|argent|recredite|credite|compte)
-2.6 stop (pub|mail|mails|sms|newsletter)

[exchange]
2.8  (boudine|boudinee|flotte|moulante|moulant|engoncee|saucissonnee|comprime|nage dedans|baigne dedans|flottant)
2.8  (faudrait|faut|fallait|aurait fallu|voudrais|aimerais|prefererais|souhaiterais|auriez|besoin) <3> (du|un|une|le|la|en|en taille|taille) (<number>|s|m|l|xl|xxl|xs|taille|pointure)
2.8  (une|deux|1|2) (taille|pointure) <3> (dessous|dessus|plus|moins)
2.6  taille <2> (dessous|dessus|inferieure|superieure)
2.8  (trop|un peu|bien|vraiment|tres) (long|longue|longs|longues|court|courte|courts|courtes|moulant|moulante|haut|juste|justes)
2.4  (long|longue|court|courte) @alone
2.8  (faire|effectuer|demande|proceder|organiser) <3> retourner
3.0  (procedure|demarche|modalites|conditions|etiquette|bordereau|bon|delai|droit) <3> retourner
2.8  (veux|voudrais|souhaite|aimerais|peux|puis|possible|compte|vais|dois|comment) <4> retourner
2.8  taille <3> (enfant|enfants|ado|fillette|poupee|chinoise|asiatique)
2.6  (ne|pas) <2> (mettre|enfiler|rentre|entre) <2> (tellement|dedans|trop)
2.6  (satisfait ou rembourse|contre une autre|contre un autre|contre la taille|contre une pointure|une pointure de plus|autre taille|autre pointure)
-3.0 (livraison|delai|delais|attente|attends|temps|envoi|arrive|recu|transport|acheminement|c etait|suivi) <4> (long|longue|longs|court|courte)
-3.0 (long|longue|longs) <3> (arrive|livre|venir|recu|attends|attente|livraison|delai|delais|reception|expedie)
-2.8 si <6> (va|convient|plait|vont) <1> pas
-2.4 (retour|retourner) <2> (vous|votre part|mail)
-2.6 (attends|merci de|dans l attente de) <2> (votre|ton|vos) retourner
-2.6 (un peu|tres|bien|assez) juste (un|une|pour|le|la)

[address_change]
3.0  (pouvez|pourriez|possible|veuillez|plutot|souhaite|voudrais|merci de|svp|peut|puis|prefere) <5> (livre|envoye|expedie|deposer|laisser) <4> (chez|travail|bureau|autre adresse|adresse suivante|point relais|relais)
2.8  (livre|envoye|expedie|deposer) <1> (plutot)? chez (ma|mon|mes|un|une|la|le) {kin} ?
2.8  (oublie|omis|rajouter|ajouter|rajoutez|ajoutez|preciser|completer|manque|indiquer) <6> (appartement|appart|etage|batiment|bat|digicode|code porte|interphone|escalier|residence|lieu dit|complement)
2.8  (nom|prenom|destinataire|nom de famille) <5> (mal orthographie|mal ecrit|mal saisi|faux|incorrect|errone|pas le bon|rectifier|corriger|modifier|changer|erreur)
2.8  (rectifier|corriger|modifier|changer|erreur|mauvais|faux|errone|mettre a jour|actualiser) <5> (numero de telephone|numero de portable|numero de mobile|coordonnees|nom|prenom|destinataire|etiquette|rue|code postal|ville|lieu de livraison|point relais)
2.8  (numero de portable|numero de telephone|numero de mobile|mon numero|mon portable|coordonnees) <4> (change|nouveau|faux|errone|erreur|pas le bon|plus valable|mauvais|incorrect)
2.8  (nouveau numero|nouvelle adresse|nouveau portable|nouvelles coordonnees|change de numero|change d adresse|nouveau domicile|nouveau logement)
2.6  code postal
2.6  (et non|et pas|pas|au lieu) <2> (rue|avenue|boulevard|impasse|allee|chemin) 
2.6  adresse <3> (n est plus|plus valable|plus valide|n existe plus|pas complete|incomplete|manque)
2.8  (habite|habitons|loge|reside|vis) <3> (plus|desormais|maintenant)
2.6  adresse <3> (mettre|remplacer|enregistree|indiquee) <4> (plutot|remplacer|ancienne|fausse|bonne)
2.4  (remplacer|completer|preciser|verifier|confirmer) <3> adresse
-3.4 adresse <2> (est|etait) <2> (bon|correcte|exacte|juste|complete|valide)
-3.0 numero <2> (suivi|commande|serie|facture|tva)
-3.0 (supprimer|supprimez|retirer|retirez|effacer|enlever) <3> adresse

[payment]
2.8  (montant|somme|argent|carte|compte|euros|paiement) <5> (preleve|debite|debitee|encaisse|prelevee) <9> (pas|aucune|aucun|rien|mais|pourtant|impaye)
2.6  (montant|somme|compte|carte) <4> (preleve|debite|debitee|prelevee|encaisse)
3.0  (impossible|arrive pas|peux pas|pas pu|erreur|bug|bloque|reussis pas|parviens pas) <5> (valider|finaliser|passer|confirmer) <3> (commande|panier|paiement|achat)
2.8  transaction <3> (non|refuse|refusee|pas|echoue|annuler|autorisee|rejetee)
2.8  (peut on|puis je|peux|possible|comment|pouvez|acceptez|acceptez vous) <4> (payer|paiement) <5> (fois|virement|cheque|paypal|autrement|carte|moyen|cb|especes|klarna|alma|mandat)?
3.0  (pas|aucune|sans|jamais|ni|manque) <4> facture
2.8  (duplicata|double|copie|envoye|imprimer|telecharger|editer|etablir|adresser) <2> (de)? <2> facture
2.6  (siret|tva intracommunautaire|raison sociale|note de frais|notes de frais|facture acquittee|facture pro forma|bon de commande|justificatif d achat|preuve d achat)
2.6  (3x|4x|en plusieurs fois|en trois fois|en 3 fois|en 4 fois)
2.8  (paye|preleve|debite|regler) <8> (impaye|non payee|non paye|pas pris en compte|pas valide|pas validee|pas enregistre|pas enregistree)
2.6  (code|coupon|bon|remise|reduction) <5> (pas applique|pas appliquee|pas pris en compte|pas deduit|pas deduite|invalide|expire|non reconnu|ne fonctionne pas|ne marche pas)
-3.0 (facture|preuve|document|valeur) <6> douane
-3.0 douane <6> facture
-2.8 (facture|paye|payer) <6> (port|livraison|frais de port)

[product_question]
2.8  (passe|va|vont|resiste|lavable|laver|compatible|peut aller|utilisable) <4> (lave vaisselle|machine|micro ondes|four|congelateur|induction|seche linge|eau) ?
2.8  (adapte|adapter|adaptent|conviendra|conviendrait|convient|adaptable|monte|s installe) ?
2.8  (conseillez|conseiller|conseil|recommandez|conseilleriez) <4> (taille|pointure|modele|couleur|quelle)
2.8  quelle (taille|pointure) <6> (conseillez|conseiller|prendre|choisir|commander|faut)
2.8  (mesure|pese|chausse|fais du) <9> (taille|pointure|prendre|conseillez) ?
2.6  c est <2> (vrai|veritable|cuir|coton|or|argent|bois|laine|soie|original|neuf) ?
2.8  (existe|existent|disponible|disponibles|dispo) ?
2.6  (prix|tarif|tarifs|cout|devis) ?
2.8  (a nouveau|de nouveau|retour) <2> (en stock|disponible|dispo)
2.6  (reapprovisionnement|reassort|reapprovisionner|rupture de stock)
2.8  si <1> (je|j|on) (commander|achete|prends|passe)
2.6  (avant de commander|avant d acheter|avant achat|avant de passer commande|avant ma commande)
2.8  (garantie|retourner) <4> (gratuit|gratuite|combien|duree|ans|possible) ?
3.0  si <6> (va|convient|plait|vont) <1> pas ?
2.6  (autonomie|voltage|contenance|diametre|epaisseur|profondeur|dimensions|composition|matiere|poids|watts|volume) ?
2.6  (est il|est elle|sont ils|sont elles|est ce|est ce que) <6> (fourni|fournie|fournis|inclus|incluse|compris|comprise|livre avec|garanti|garantie|resistant|solide) ?
2.6  (avez vous|auriez vous|vous avez|vous auriez|vous l avez|vous les avez|proposez vous|proposez) ?
2.4  (livrez|livrez vous|expediez vous|envoyez vous) ?
2.6  (nous sommes|je suis) <2> (revendeur|revendeurs|grossiste|boutique|commercant|association)
2.6  (compatible|compatibles) <5> (avec|sur|galaxy|iphone|samsung|xiaomi|windows|mac|android|ps4|ps5|voiture|modele) ?
-3.0 (avez vous|vous avez|auriez vous) <5> (recu|lu|envoye|expedie|rembourser|annuler|vu|trompe|oublie|dit|promis|retourner|nouvelle|nouvelles)
-2.8 (arrive|recu|casse|abime|envoye|annuler|rembourser|retourner|commande) ?

[received_ok]
2.4  (comme|tel que|exactement ce que|exactement comme) <2> (decrit|decrite|voulais|recherchais|cherchais|imaginais|attendais|photo|annonce|image|souhaitais)
2.6  (aux anges|comble|comblee|conquis|conquise|bluffe|bluffee|emballee|epate|epatee)
2.4  (tout est|c est) (en ordre|ok|nickel|arrive|regle|resolu|bon)
2.4  (recommanderai|recommanderais|racheterai|reviendrai|reprendrai|je reprends)
2.4  (jamais|pas|aucunement|nullement) <1> decu
2.4  (vaut|valent) <2> (coup|prix|achat|argent)
2.2  (desole|desolee|excusez) <3> derangement
2.2  (vient d arrive|viens de recu|vient de passer|viens de le recu|viens de la recu)
2.4  simple comme <2> (voulais|prevu|photo)
2.4  (va|vont|tombe|sied|taille) (parfait|super|bien|impeccablement|comme un gant|nickel|pile poil)
2.2  (identique|pareil|pareille) <2> (photo|photos|image|description|original)
2.2  (meme|mieux) (que|qu) <3> (photo|original|originaux|prevu|pensais|imaginais)
2.4  (deuxieme|troisieme|quatrieme|enieme|2eme|3eme) (commande|achat|fois)
2.0  (validé|valide|validee|efficace|soigne|soignee|soigneux|rapide et efficace|serieux|vendeur au top)
-2.6 merci (de|d) (ne|me|m|bien|nous|le|la|l|les|faire|proceder|supprimer|repondre|rectifier|rajouter|envoye|retourner|annuler|rembourser|livre|expedie|avance|confirmer|verifier|trouver|modifier|changer|corriger|donner|prendre|dire|tenir)
-2.4 (j|je|avais|avons|ai) <2> bien (selectionne|commande|commander|precise|indique|choisi|demande|note|verifie|recu|paye|annuler|lu|regarde|envoye)
-2.6 pas <3> (bon|beau|bien|super|parfait|content|conforme|rapide|solide)
-2.2 (ok|bien|bon|super|parfait) <2> (j attends|je vois|compris|mais)

[unsubscribe]
3.0  (supprimer|supprimez|retirer|retirez|enlever|enlevez|effacer|effacez|effacement|suppression|rayez|radier|oter) <7> (donnees|adresse|fichier|fichiers|liste|listes|base|compte|email|e mail|coordonnees|mail|contacts)
3.0  (plus|pas) <2> recu <4> {ads}
3.0  (stop|halte|arretez|arreter|cessez|cesser|arret|assez|marre) <5> {ads}
3.0  (plus|pas) (de|d|avoir) <2> {ads}
2.8  (enlevez|retirez|supprimez|desinscrivez|effacez|rayez) moi
2.8  (rgpd|droit d opposition|droit a l oubli|loi informatique et libertes|retire mon consentement|demarchage)
2.6  (vos|tes|trop de|de) (promos|promo|pubs|offres commerciales|newsletters|courriels publicitaires|sollicitations|publicites|mails publicitaires|mails promotionnels)
2.4  (mails|messages|sms) (publicitaires|promotionnels|commerciaux|marketing)
2.6  (lien|bouton) <3> desabonner
-3.0 (recu|pas recu|envoye) <3> (mail|mails|message|email) <3> (confirmation|suivi|reponse|expedie)
-3.0 (plus|pas) (de|d) <1> (message|messages|mail) <3> (vendeur|vous|votre part)

[missing_item]
3.0  (commande|pris|achete|paye) <3> <number> <9> (que|qu|seulement|uniquement|juste|recu) <2> (<number>|un|une|deux|trois|quatre)
3.0  (n|ne) <2> (avait|a|ai|contient|contenait|recu|livre|avais|y a) <2> (que|qu) <1> ({few}|<number>)
3.0  (lot|set|pack|kit|paquet) <1> de (<number>|deux|trois|quatre|cinq|six|dix) <9> (<number>|une|deux|trois|quatre|cinq|seulement|manque|que)
3.0  (une|un) (seul|seule) {single}
3.0  (qu|que|n) (un|une) (seul|seule)? {single} <3> (boite|colis|carton|paquet|dedans|recu|arrive)
2.8  (gauche|droite|deuxieme|second|seconde|2eme|l autre) <5> (n y est|manque|absent|absente|pas la|pas dans|jamais arrive)
3.2  ou (est|sont) (le|la|l|les) (deuxieme|second|seconde|autre|autres|2eme|reste|suite|piece|pieces|{accessory})
2.8  (absent|absente|absents|absentes) <4> (colis|boite|carton|paquet|commande)
2.8  {accessory} <3> (absent|absente|absents|absentes|introuvable|introuvables)
3.0  ni {accessory} ni <2> {accessory}
3.0  (pas|rien) <2> (dans le colis|dans la boite|dans le carton|dans le paquet|dans l emballage|dans la pochette)
2.8  (recu|livre|arrive) <3> (seulement|uniquement|juste|incompletement|partiellement) <3> ({few}|<number>|partie|moitie)
2.8  (commande|livraison|colis|envoi) <2> (partielle|partiel|partiellement|incomplet|incomplete)
2.8  sur (les)? (<number>|deux|trois|quatre|cinq|six) <9> (seulement|manque|que|uniquement|seul|seule)
2.6  (oublie|oubliee) <2> de (mettre|joindre|glisser|inclure)
-3.2 rembourser <4> (moitie|partie|que|seulement)
-3.0 manque <3> (euro|euros|adresse|etage|appartement|rue|serieux|place)
-3.0 (etais|etait|etions|suis|serai|etant|sommes) absent
-3.0 (seul|seule) <3> (fonctionne|charge|allume|connecte|son|chauffe)
-2.6 sur (deux|les deux|2) <3> (fonctionne|charge|allume)
-2.8 (un|une) seul <1> (mot|bemol|regret|reproche|defaut|probleme|souci|message|lavage|jour|fois)

[empty_parcel]
3.2  (boite|colis|enveloppe|carton|sachet|paquet|emballage|pochette) <2> sans <3> (dedans|contenu|interieur|a l interieur|produit dedans|article dedans|rien)
3.2  contenu <4> (disparu|vole|volatilise|absent|manque|evapore|enleve)
3.0  (juste|que|seulement|uniquement) <4> (papier|papier bulle|carton|plastique|emballage|air) <3> (dedans|interieur|colis|boite)
3.0  (rien|y avait rien|contenait rien) <2> (a l interieur|dedans|dans le colis|dans la boite|dans l enveloppe)
2.8  (ouvert|eventre|dechire|perce) <5> (vide|contenu|disparu|plus rien|rien dedans)
-3.6 rien <3> boite aux lettres
-3.6 boite aux lettres <3> vide
-3.0 (rien|aucun) <3> dans (ma|mon|la) (boite aux lettres|compte|boite mail)

[wrong_item]
3.0  pas (la|le|les|l|ma|mon|cette|ce) <1> (couleur|taille|pointure|modele|article|produit|version|motif|coloris|forme|matiere|commande|coque|reference) (que|qu|de|du|choisi|choisie|commande|demande|demandee|indique|indiquee|annonce|annoncee|souhaitee)
2.8  (interverti|intervertis|inverse|inverses|melange|confondu|confusion|croise)
3.0  pas <1> (a moi|le mien|la mienne|les miens|pour moi|ma commande|mon article)
3.0  (commande|article|colis|nom) <3> (quelqu un d autre|autre client|autre cliente|autre personne|autre acheteur)
3.0  (recu|livre|envoye|arrive) <6> (alors que|quand|mais) <2> (attends|voulais|avais|ai) <3> (commande|choisi|pris|demande|selectionne|un|une|des|le|la)
2.8  (envoye|recu|livre|arrive) <9> (selectionne|selectionnee|coche|precise|indique)
3.0  (recu|envoye|livre|arrive) <3> {colour} <6> (commande|pris|choisi|demande|voulais|achete) <3> {colour}
3.0  (commande|pris|choisi|demande|voulais|achete) <4> {colour} <6> (recu|envoye|livre|arrive) <3> {colour}
2.8  (veux|voudrais|envoye|souhaite|aimerais|attends|vouloir) <3> (le|la|un|une) bon (modele|article|produit|taille|couleur|version|coque|pointure|chose)
2.8  pas <1> (du|de la|de l|en) <1> (cuir|coton|bois|laine|soie|verre|metal|silicone|lin|argent|acier|inox|or)
2.6  prise (us|uk|anglaise|americaine|chinoise|australienne)
2.6  (110v|220v|110|220) <5> (au lieu|alors|et non|mais)
2.8  (rien|pas) <3> (a voir|voir) <3> (photo|annonce|description|site|commande|celui|celle)
2.8  (annonce|site|photo|description) <9> (mais|et|alors) <4> (en realite|en fait|en vrai|recu|moi)
2.6  (tout autre|totalement autre|completement autre|carrement autre) <1> (chose|produit|article|modele)
2.8  erreur de (preparation|produit|modele|taille|couleur|reference|coloris|commande|votre part)
-3.0 (<number>|un|une|deux|trois|quatre|cinq|six) au lieu (de|des|du) <1> (<number>|deux|trois|quatre|cinq|six|dix)
-3.0 au lieu (de|d|du) (domicile|colissimo|chez|ma boite|express|chronopost|dhl|livrer|jours|me)
-3.0 (demande|choisi|commande|pris) <9> (arrive|livre|recu) <1> (dans|en|au|a|chez) <2> (point|relais|boite|poste|bureau|voisin|retard)
-3.0 (commande|paye|pris|achete) <9> (recu|livre|arrive|eu) <2> (autre|seul|seule|moitie|que)  <1> (colis|message|mail|reponse|nouvelle)
-2.8 pas <1> (pour moi|a moi) (de payer|de faire|de|d)

[quality]
2.6  (ecaille|ecaillee|ecaillent|feutre|feutree|retreci|retrecie|boulochent|bouloches|degorge|peluches|jauni|jaunie|decolore|decoloree|delavee|froisse|froissee|fendille|effrite|effritent|gondole|gondolee|ternie|terni|noirci|noircie|verdi|oxydee|detend|detendu|baille|s est ouvert|desserre|devisse|bancal|bancale|branlant|instable|tremble|grince|couine|vibre trop)
2.6  (bloque|fige|plante|freeze|redemarre|s eteint|eteint|clignote|grille|grillee|fichu|foutu|foutue|mort|morte|naze|kaput|rendu l ame|s arrete|deconnecte|bugue|rame)
2.8  (s arrete|s eteint|redemarre|deconnecte|se coupe) <2> (tout seul|toute seule|sans cesse|tout le temps|constamment|au bout|apres|seul)
2.6  (pixel|pixels|ligne|lignes|bande|point) <3> (mort|morts|noir|noire|blanche|verte|ecran)
2.6  (gresille|gresillement|gresillements|sifflement|siffle|parasite|parasites|echo|crachote|gresillent|bourdonne)
2.6  (plaques|plaque|boutons) <1> (rouges|rouge) 
2.6  (mettable|importable|immettable|pas portable|inconfortable|inconfortables|coupant|coupante|tranchant|rugueux|rapeux)
2.6  pas <1> (mettable|stable|confortable|confortables|solide|etanche|droit|droite|fini|finie|colle|cousu|lisible|lumineux|puissant|resistant|resistante|efficace|pratique|utilisable|esthetique)
2.6  (fermeture|zip|fermeture eclair|curseur|bouton pression|lanière|bretelle|bretelles|boucle|couture|coutures|semelle|semelles|talon|anse|poignee|charniere|ressort) <4> (casse|lache|lachent|decousu|bloque|cede|ferme pas|ferme plus|decolle|decollees|decollee|abime|sorti|tombe|coince|defait|defectueux|arrache|arrachee)
2.6  (aucun|pas de|plus de|sans) (son|image|wifi|bluetooth|reseau|signal|lumiere|puissance|pression)
2.6  (se)? (connecte|synchronise|appaire|couple|reconnait) <2> (pas|plus|jamais|mal)
2.6  (ne|n) sert <1> (a rien|strictement a rien)
2.6  (prend l eau|laisse passer|pas etanche|fuit|goutte|degouline)
2.6  (faites|faire|fait|jouer|sous) <3> garantie
2.6  (deforme|deforment|fond|gondole|rouille|ramolli) <5> (lavage|lave vaisselle|chaleur|eau|machine)
2.6  (premier|premiere|deuxieme|1er) (lavage|utilisation|usage|essai|port|montage|jour|fois|semaine)
2.4  (chauffe|chauffent) <3> (enormement|beaucoup|trop|tres|fort|anormalement|dans)
2.6  (perime|perimee|peremption|date depassee|date limite depassee)
2.4  (plastique|matiere|tissu|materiau|cuir|bois) <4> (cheap|toc|bas de gamme|fragile|premier prix|mauvais|fin|mou|rigide)
2.6  (usage|usagee|use|usee|deja servi|occasion|deja utilise|deja porte|d occasion|reconditionne)
2.6  (emballage|carton|boite|colis) <4> (ecrase|defonce|eventre|ouvert|abime|detruit|explose)
2.4  (difficile|difficulte|difficultes|dur|complique|impossible) <4> (charge|chargement|connecter|appairer|regler|monter|montage|installer|ouvrir|fermer|hacher|utiliser|lire|entendre|enfiler)
2.4  (lame|lames|moteur|piles|batterie|ventilateur|bouton|boutons|touche|touches|capteur|led|leds|micro) <3> (bloque|bloquent|casse|hs|coupe pas|tourne pas|repond pas|ne|abime|mort)
2.4  (un|une) <3> sur (deux|2)
2.4  (emboite|emboitent|s ajuste|tient|tiennent|tiend) <2> (pas|mal|plus)
2.4  (manque|peu|pas) <2> (puissance|lumineux|lumineuse|solidite|basses|autonomie|stabilite|precision)
2.2  (glissant|glissante|glisse|gratte|grattent|pique|piquent|rigide|mou|molle)
2.0  (surtout|ressemble|fait|comme|gadget|c est) <2> (jouet|dinette|deguisement|nuisette|pyjama|gadget)
2.2  (jamais|ne) <3> (change|changent) <2> (couleur|intensite|mode)
-2.6 (jamais|pas|aucunement|nullement) <1> decu
-3.0 (probleme|souci) <3> (commande|livraison|colis|paiement|facture|adresse|suivi|remboursement|carte)
-2.8 (colis|paquet|suivi|commande|livraison) <5> bloque
-2.8 (est|reste) bloque <3> (depuis|a|en|chez)
-2.8 bloque <3> (douane|transit|chine|entrepot|depuis|colis|commande)
-2.6 (une|premiere|deuxieme) fois <3> (commande|achete|recu|ecris|contacte)
-2.6 (premiere|deuxieme) (commande|achat)
-2.4 (envoi|paiement|lien|page|site|panier|commande) <3> (bloque|plante|bug)
-2.6 bon (affaire|produit|achat) <2> occasion

[stain]
2.4  (cambouis|graisse|moisissure|moisissures|traces noires|traces de|marque noire|marques noires|aureole|aureoles)
-2.4 traces de (pas|colis|commande)

[dispute]
-2.6 (non|pas) reclame
-2.6 (tva|taxe|taxes|frais|douane|ete|euros) <5> reclame
-2.4 reclame <4> (euros|frais|tva|taxe|taxes|supplement)
2.4  (demande|demander|saisir|contacter|voir|passer|faire) <3> (paypal|ma banque|aliexpress|plateforme) <3> (intervenir|rembourser|bloquer|contester)?

[urgent]
2.2  (c est pour|pour) <2> (anniversaire|mariage|noel|bapteme|communion|fete des meres|fete des peres|soutenance|ceremonie|naissance|saint valentin) <9> (samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|jour|temps|bientot)
2.2  (presse|pressee|c est presse|tres presse|assez urgent)
-2.4 (je|nous) <1> (pars|partons) en vacances <9> adresse

[angry]
2.2  (de qui se moque|moquez de qui|prenez pour|pigeon|pigeons|honteux|scandale|une honte|du vol|c est du vol|bande d|n importe quoi)

[accessory]
-2.6 manque <2> (piece|pieces)
2.4  (ni|sans) {accessory}
2.4  (sans|manque) <3> (bracelet|tournevis|rechange|bretelle|bretelles)

[refund]
3.0  (renvoye|retourner|rendu) <9> (toujours|encore|aucun) <2> (argent|rembourser|remboursement|virement)

[not_received]
-3.0 (toujours|encore) pas <2> (argent|rembourser|remboursement|virement|reponse|facture)
-2.8 (pas|non) <2> (expedie|envoye|parti|partie) <6> annuler
-2.8 annuler <9> (pas|non) <2> (expedie|envoye|parti|partie)

[received_ok]
2.4  (premiere|deuxieme) utilisation <2> (bien|super|parfait|ok)

[quality]
-2.6 (premiere|deuxieme|1er|premier) (utilisation|essai|lavage) <2> (bien|super|parfait|ok|concluant|concluante)
2.4  (mesquin|ridicule|sans interet|aucun interet|sans forme|de la dinette|dinette)

[wrong_item]
2.8  (recu|envoye|livre) <9> au lieu (du|de la|de l|de|des)

[quality]
2.6  (disjoncte|disjoncter|fait sauter|sauter les plombs|court circuite|mille morceaux|en morceaux|en miettes|pulverise|foire|foiree|voilee|gauchi|faussee|fendu|doigt vert|se demonte|se detache|se detachent|se decoud|se decolle|se casse|se dechire|arrache|arrachee|decroche|vrille|vrillee|defectuosite)
2.6  s est (casse|dechire|decolle|ouvert|ouverte|detache|detachee|fendu|brise|abime|decousu|decousue|arrete|eteint|bloque|desserre|efface|effacee)
2.6  (a|ont) (noirci|verdi|rouille|jauni|retreci|deteint|fondu|brule|lache|grille|explose|rendu l ame)
2.4  (ne) <2> (coupe|tranche|aspire|chauffe|refroidit|colle|tient|vibre|repond|s ouvre|souffle|nettoie) <2> (rien|pas|plus|jamais)
2.4  (perd|perdent) <2> (ses|leurs|sa|son|des) (cheveux|poils|plumes|couleur|couleurs|paillettes|strass|perles|eau|air|pression|lecture)
-2.6 impossible <4> (enfiler|chausser)
-2.4 faux (sms|message|numero|nom|code|contact|ou)
-2.4 un faux ou

[wrong_item]
2.8  prise <2> (anglaise|americaine|chinoise|australienne|uk|us)
2.6  (ecrit|indique|indiquait|annonce|annoncait|marque|precise|stipule|decrit) <9> (et|mais|or|alors que) <2> (c est|ce sont|c etait|recu|je me retrouve)
2.8  commande <9> envoye <2> (celui|celle|ceux|celles)
2.4  (voulais|attends) <3> (la|le) (version|modele|celui|celle)
2.6  pas le meme <4> (que|qu) <4> (photo|fiche|fiche produit|annonce|site|commande|image)
2.6  pas la meme <5> (que|qu) <4> (photo|fiche|fiche produit|annonce|site|commande|image)
-3.0 (commande|pris|achete|paye) <9> (recu|envoye|livre) <1> (un|une|des|du) <1> (mail|message|reponse|facture|remboursement|sms|avis|enveloppe|colis vide|email|confirmation)

[missing_item]
2.6  n (ai|avons|avais|a) (que|recu que|eu que) <1> (le|la|les|l|un|une|deux)
2.6  (pas|n etait pas|n etaient pas) dedans
3.0  (paye|payer|commande|pris|achete) <3> <number> <4> y en (a|avait) <3> <number>
2.6  (cadeau|echantillon|echantillons|bonus) <6> (pas|manque|absent|oublie)
2.8  (me|nous) manque <2> ({few}|<number>|{single}|des|les|le|la)
-2.6 n ai (que|qu) <2> (compliment|a me|a dire|eloge|bien)

[empty_parcel]
3.2  (enveloppe|colis|carton|boite|paquet|sachet) <2> (juste|seulement|que|uniquement) <3> (feuille|papier|carton|bulle|vide|prospectus)
2.8  (emballage|colis|paquet|carton|enveloppe|boite) <9> plus rien
2.0  vide

[not_received]
2.6  (pretend|pretendent|affirme|assure|dit|soi disant) <4> livre
2.6  (j etais|etais|suis reste|suis restee|present|presente) <3> (chez moi|maison|toute la journee|domicile)
2.6  (news|info|infos|nouvelles|nouvelle) <3> {goods}
2.8  (devait|devais|aurait du|prevue|prevu|devrait) <9> (on est|nous sommes|aujourd hui)
2.6  (aurai|aurais|recevrai|sera|arrivera|aurons|recu) <2> a temps
2.6  numero <9> (inconnu|invalide|introuvable|inexistant|non reconnu)
2.6  {goods} <3> bloque <3> (depuis|a|au|en|chez|dans)
2.6  (pas|jamais) eu <1> (ce|le|mon|cette|ma|la) (colis|commande|paquet|article|livraison)
2.4  (signature|signe) <8> (pas|mienne|moi|inconnue)
2.6  (ne|n) <2> vois rien <1> (arrive|venir)
-3.2 (compte|carte|banque|paypal) <4> (rien|pas|jamais) <3> recu
-3.0 rien recu <3> (compte|carte|paypal|banque)

[returned_parcel]
2.8  {courier} <8> (l a|les a|l ont|ont|a) retourner
3.0  (destinataire inconnu|inconnu a l adresse|n habite pas a l adresse indiquee|npai|pli avise)
2.8  (vous|il vous|colis vous) (revient|reviendra|est revenu)
2.8  retourner <1> (moi|le moi|la moi|les moi)

[shipping_method]
2.8  (transporteur|livreur) <1> (inconnu|different|obscur|local|pas celui)
2.4  (livraison|envoi) <1> par (ups|dhl|chronopost|colissimo|fedex|dpd|gls)
2.8  (difference|supplement|surcout) <4> (livraison|port|express)
2.8  (frais de port|frais de livraison) <4> (deux fois|double|comptes|2 fois)

[customs]
-3.4 facture <3> tva
-3.4 tva <3> facture

[refund]
3.0  (compte|carte|banque|paypal) <4> (rien|pas|jamais|toujours pas) <3> (recu|touche|vu|arrive|credite)
2.8  (refuse|veux pas|pas interesse|contre) <3> (bon d achat|avoir|coupon|bon)
2.8  (effectuer|proceder|lancer|faire|traiter|valider) <3> (remboursement|rembourser)
2.8  (enregistre|traite|pris en compte) <3> retourner

[payment]
-2.6 remboursement
2.8  montant <6> (different|pas celui|superieur|pas le bon|incorrect|errone|trop)
2.8  (arrive pas|impossible|peux pas|utiliser|comment) <4> (bon de reduction|code promo|coupon|bon d achat|code de reduction)
2.8  (trop|plus) (debite|preleve|paye|percu)
3.0  facture <2> (avec|sans|hors) <1> tva

[cancel]
2.8  clique <2> (deux fois|2 fois|trop vite|par erreur)
2.8  (veux|voulais|garde|souhaite|voudrais) <2> (que|qu) <2> (un|une) <1> (exemplaire|seul|seule)
2.8  (encore temps|trop tard) <3> annuler

[exchange]
2.8  (impossible|arrive pas|peux pas|reussis pas) <4> (enfiler|chausser|boutonner|rentrer dedans|passer la tete|passer les bras)
2.6  (pied|pieds|mollet|mollets|hanches|poitrine|epaules) <2> (grand|fort|forts|fins)
2.6  tourne autour <2> (doigt|poignet)

[address_change]
2.6  (digicode|interphone)
2.6  (mettre|indiquer|noter|ajouter|inscrire|marquer) <3> (nom|prenom)
2.8  (faites|merci|pouvez|faire|peut|demander|veuillez) <3> (livre|deposer|laisser|remettre) <3> {kin}
2.8  (livre|deposer|laisser) chez <2> {kin} @without complaint
2.8  (livrez|envoyez|expediez) <1> (plutot)? <1> (au|a) <number>
2.6  (ancienne|vieille) adresse
2.6  (il faut lire|au lieu de lire|lire) <2> <number>
2.2  (serai|serons|sera) (absent|absente|absents|en vacances)

[product_question]
2.8  (taille comment|comment taille|taille normalement|taille comment elle)
2.4  (interesse|interessee|interesses) par
1.4  est ce que (le|la|les|l|ca|c|cette|ce|ces|cet|il|elle)
1.4  combien ?
2.4  combien (de|d) (watts|litres|volts|metres|grammes|kilos|places|pieces|couleurs|vitesses|heures|ports)
2.4  (amovible|amovibles|reglable|reglables|extensible|pliable|dimmable|rechargeable|demontable|transportable) ?
2.6  (difference|differences) <4> (entre|modeles) ?
2.4  (photo|photos|video|fiche technique) ?

[received_ok]
2.4  correspond <3> (attente|attentes|description|photo|annonce|mes)
2.4  (parfait|tres bon|bon) etat
2.2  (a l ecoute|reactif|reactive|arrangeant|patience|gentillesse|serieux|professionnel)
2.4  (retrouve|recupere) <4> {kin}
-2.4 bien <1> (expedie|envoye|note|pris|voulu|compris|enregistre|lu|entendu|valide|indique|saisi|rempli)

[unsubscribe]
3.0  (vos|tes|votre) {ads} <9> (arretez|stop|marre|plus|assez|suffit|cessez)
2.2  (vos|tes) (mails|sms|emails|courriels)
2.6  no more <2> (mail|mails|newsletter|emails)
2.8  (retirer|retirez|enlever|enlevez|supprimez|desinscrire) <3> (listes|liste|moi|mailing)

# --- answers to an offer ------------------------------------------------------------

[wants_refund]
@firm
2.4  (remboursement|rembourser|remboursez|remboursé|rembourse|rembourses)
2.4  (rendre|rendez|rendez-moi|restituer|restituez|récupérer|ravoir) <2> (mon|l|notre|le) <1> argent
-2.6 (pas|sans|au lieu|plutôt que|aucun) <3> (remboursement|rembourser|remboursé)

[wants_reissue]
@firm
2.4  (renvoyer|renvoyez|renvoi|réexpédier|réexpédiez|réexpédition|remplacement|remplacer|remplacez)
2.4  (envoyer|envoyez|envoyez-moi|veux|voudrais|préfère|souhaite|préférerais|besoin) <4> (un autre|une autre|nouveau|nouvelle|à nouveau|de nouveau|le bon|la bonne|bon article)
2.2  (échanger|échange|échangez) <2> (contre|le|la|l|cet)
-2.6 (pas|au lieu|plutôt que) <1> (un autre|une autre|nouveau|nouvelle|remplacement|renvoi|échange)

[agrees]
@firm
2.2  (accepte|acceptons|d accord|daccord|entendu|marché conclu)
2.2  (ok|oui|bien|parfait|très bien|super|volontiers|c est bon) <2> (je|j|allez-y|faites|pour moi|merci|s il|svp|alors|prends|choisis)
2.2  (ça me va|cela me convient|ça me convient|allez-y|c est correct|cela me va)
-2.6 (pas|jamais) <2> (d accord|daccord|convient)
-2.6 (accepte|acceptons) <1> (pas|jamais)

[declines]
@firm
2.4  (n accepte pas|pas d accord|pas daccord|inacceptable|n acceptons pas|ne suis pas d accord)
2.2  (je refuse|refuse votre|refusons|rejette)
2.2  pas <1> (suffisant|assez|juste)
2.2  (non merci|pas question|trop peu|ne me convient pas|ne suffit pas)
