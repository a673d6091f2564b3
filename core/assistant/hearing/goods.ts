/**
 * Everyday goods of Algerian shops, one line for each: every way in which people say it. An owner calls the
 * item `Lait` and says `7lib`; an item whose own name holds any of these words answers to all of its line.
 */
const LINES = `
lait, milk, حليب, 7lib, hlib, halib, sachet de lait
pain, bread, khobz, 5obz, خبز, خبزة, khobza, khebz, baguette, baguettes, باقيت, loaf, loaves
huile, oil, زيت, zit, zite, huile de table, cooking oil
sucre, sugar, سكر, sokor, sokkor, soukar, skor, sukkar, essokor
café, coffee, قهوة, 9ahwa, kahwa, gahwa, qahwa, بن, coffees
semoule, semolina, سميد, smid, semid, لاصمول, lasmoul, دقيق سميد
couscous, كسكسي, كسكس, kesksi, kousksi, ta3am, طعام, couscoussi, seksou
farine, flour, فرينة, فارينة, farina, دقيق, الدقيق, dqiq, طحين
eau, water, ماء, ما, lma, el ma, مياه, eau minérale, mineral water, bouteille d'eau
hamoud, حمود, 7amoud, limonade, gazouz, قازوز, مشروب غازي, lemonade
soda, gazouz, قازوز, مشروبات غازية, soft drink, boisson gazeuse
tomate concentrée, concentré de tomate, tomate en boîte, tomates concentrées, tomato paste, tomato concentrate, طماطم مصبرة, معجون الطماطم, طماطم معلبة, طوماطيش, طماطم, tomatich, tomatiche, matecha, concentré, طماطم مركزة, طوماطيش مركزة
tomate, tomates, tomato, tomatoes, طماطم, tomatich, طوماطيش
détergent, detergent, lessive, poudre à laver, washing powder, laundry detergent, مسحوق غسيل, مسحوق الغسيل, منظف, lessiva, ليسيف, poudre, غسيل, omo
couches, couche, diapers, diaper, nappies, nappy, حفاضات, حفاظات, ليكوش, kouch, likouch, couche bébé, les couches, liquouche
pâtes, pates, pasta, macaroni, مقرونة, معكرونة, عجائن, عجاين, ma9arona, makarona, maqarouna, macarona, pâte, noodles, spaghetti
riz, rice, أرز, ارز, روز, rouz, roz, رز, rozz, erroz
thé vert, thé, the vert, green tea, tea, شاي, شاي أخضر, تاي, أتاي, latay, atay, tay, lattay, الشاي الأخضر, لاتاي
oeufs, oeuf, œufs, eggs, egg, بيض, lbayd, bayd, lbid, bid, beyd, elbid, البيض, وبيض, biyd
margarine, مارغرين, مرغرين, مارقارين, margarin, smen nabati
beurre, butter, زبدة, zebda, zobda
fromage, cheese, جبن, جبنة, فرماج, fromaj, jben, jbn, formaj, frmaj
yaourt, yoghurt, yogurt, yogurts, yaourts, ياغورت, ياغورط, ياوورت, yaghourt, yaghort, زبادي, دانون, danone, yawourt, يوغرت
lben, لبن, leben, buttermilk, petit lait, اللبن
jus, juice, عصير, jus de fruits, 3asir, جي, جو, juices, عصائر
biscuits, biscuit, بسكويت, بيسكوي, biskwi, biscuite, gâteaux secs, cookies, cookie, بيسكويت, كعك
chocolat, chocolate, شوكولا, شوكولاطة, شوكولاتة, chocola, chokola, chikoula, شكولاطة, chocolates
confiture, jam, مربى, معجون, confitura, كونفيتير, ma3joun, marmelade, كونفيتور, jams
miel, honey, عسل, 3sel, 3asel, عسلة
dattes, datte, dates, تمر, تمور, tmar, tmer, deglet nour, دقلة نور, دقلة, degla, tmour
thon, tuna, تونة, طون, toun, ton, tona, thons
sardines, sardine, سردين, sardin, سردينة, sardina
lentilles, lentille, lentils, عدس, 3des, 3ades, l3des
pois chiches, pois chiche, chickpeas, chickpea, حمص, 7oummos, hommos, 7oumous, houmous, 7ommes, homos
haricots blancs, haricots, haricot, white beans, beans, لوبيا, فاصوليا, loubia, loubya, lloubia, فاصوليا بيضاء, اللوبيا البيضاء
sel, salt, ملح, mel7, melh, lmel7
levure, yeast, خميرة, khmira, khamira, levur, levure chimique, baking powder
savon, soap, صابون, saboun, savons, صابونة, sabouna, soaps
shampoing, shampooing, shampoo, شامبو, شامبوان, shampwan, champoin, champoing, champouin, chompoing
dentifrice, toothpaste, معجون أسنان, معجون الأسنان, dontifris, dantifris, معجون سنان, ma3joun snan, dentifris, دونتيفريس
javel, eau de javel, bleach, جافيل, ماء جافيل, javil, jafil, جافال, العجافيل
papier hygiénique, papier toilette, papier hygienique, toilet paper, toilet rolls, ورق التواليت, ورق المرحاض, papi jenik, papier jenik, papier wc, ورق حمام, ورق صحي, بابيي جينيك, pq
mouchoirs, mouchoir, tissues, tissue, مناديل, كلينكس, kleenex, mouchwar, lotus, محارم, kliniks
sacs poubelle, sac poubelle, trash bags, garbage bags, bin bags, أكياس القمامة, أكياس الزبل, صاشيات الزبل, sachet poubelle, sachets poubelle, sachiyat zbel, أكياس قمامة, bin liners
piles, pile, batteries, battery, بطاريات, حجرات, بيل, pil, bil, بطارية, 7ajrat
briquets, briquet, lighters, lighter, ولاعة, ولاعات, بريكي, briki, brikiyat, قداحة, زناد, بريكيات
bougies, bougie, candles, candle, شموع, شمع, شمعة, chma3, cham3a, boujiyat, شمعات
cirage, shoe polish, polish, سيراج, siraj, ملمع الأحذية, سيراج الصباط
vinaigre, vinegar, خل, khal
moutarde, mustard, موطارد
mayonnaise, mayo, مايونيز
harissa, هريسة, hrissa
olives, olive, زيتون, zitoun
poivre, pepper, فلفل أسود, felfel k7el
cannelle, cinnamon, قرفة, 9erfa
viande, meat, لحم, l7em, lham
poulet, chicken, دجاج, djej, djaj
poisson, fish, سمك, حوت, 7out
pommes de terre, pomme de terre, patate, patates, potatoes, potato, بطاطا, batata
oignons, oignon, onions, onion, بصل, bsal, bsel
ail, garlic, ثوم, toum
carottes, carotte, carrots, جزر, zroudiya, زرودية, kharoudiya
poivrons, poivron, peppers, فلفل, felfel
courgettes, courgette, كوسة, 9ar3a
salade, laitue, lettuce, سلاطة, خس, chlada
pommes, pomme, apples, apple, تفاح, tefah, teffa7
bananes, banane, bananas, banana, موز, بنان, banan
oranges, orange, برتقال, تشينة, tchina, china
citrons, citron, lemons, lemon, ليمون, قارص, 9ares
pastèque, pasteque, watermelon, دلاع, dellah, della3
raisin, raisins, grapes, عنب, 3neb
cigarettes, cigarette, دخان, سجائر, dokhan, garo, قارو
glace, glaces, ice cream, كريمة, مثلجات, krima
bonbons, bonbon, candy, sweets, حلوى, حلوة, حلويات, 7elwa, halwa
chips, شيبس, crisps
crème, creme, cream, كريمة, crema
parfum, parfums, perfume, perfumes, عطر, ريحة, ri7a, بارفان
chemise, chemises, shirt, shirts, قميص, قمجة, 9mejja, chmiz, قمصان
pantalon, pantalons, trousers, pants, سروال, سراول, serwal, seroual, sraoul
robe, robes, dress, dresses, فستان, روبة, roba
chaussures, chaussure, shoes, shoe, حذاء, أحذية, صباط, sabbat, sebbat, sbabet
baskets, basket, sneakers, sneaker, اسبادري, espadri, sbadri
veste, vestes, jacket, jackets, فيستة, vista, جاكيت
tshirt, t-shirt, tee shirt, t shirt, تيشورت, tichort, tricot, تريكو
pull, pulls, sweater, sweaters, بول, تريكو
jean, jeans, جين, دجين
foulard, foulards, scarf, scarves, خمار, khimar, حجاب, hijab, فولار
sac à main, handbag, sac a main, حقيبة, ساك, sak
pneu, pneus, tyre, tyres, tire, tires, عجلة, عجلات, بنو, pnou
ciment, cement, سيما, إسمنت, اسمنت, sima, simane
sable, sand, رمل, رملة, remla
peinture, paint, دهان, بنتورة, pentura, dhan
clous, clou, nails, مسامير, msamer
ampoule, ampoules, bulb, bulbs, لمبة, lampa, lampoul, أمبول
téléphone, telephones, phone, phones, هاتف, تيليفون, portable, tilifoun
chargeur, chargeurs, charger, chargers, شاحن, شارجور, chargeur, charjor
écouteurs, ecouteurs, earphones, headphones, سماعات, kit main libre
carte mémoire, memory card, كارت ميموار
cahier, cahiers, notebook, notebooks, كراس, كراريس, karras, kerras
stylo, stylos, pen, pens, ستيلو, قلم, أقلام, stilo
crayon, crayons, pencil, pencils, قلم رصاص, krayoun
cartable, cartables, schoolbag, محفظة, كارطابل, kartabl
pizza, pizzas, بيتزا
sandwich, sandwichs, sandwiches, سندويش, sandwich
gâteau, gâteaux, gateau, cake, cakes, كعكة, قاطو, gato, كيك
croissant, croissants, كرواسون, krwasa
`

export const GOODS: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(',').map((name) => name.trim()))
