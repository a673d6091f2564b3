/**
 * Everyday goods of Algerian shops, one line for each: every way in which people say it. An owner calls the
 * item `Lait` and says `7lib`; an item whose own name holds any of these words answers to all of its line.
 */
export const GROCERIES = `
lait, milk, حليب, 7lib, hlib, halib, sachet de lait, laits, lait en sachet, brique de lait, 7alib, hallib, lahlib, l7lib, حليب شكارة, حليب ساشي, الحليب
pain, bread, khobz, 5obz, خبز, خبزة, khobza, khebz, baguette, baguettes, باقيت, loaf, loaves, pains, khoubz, 5obza, khobzat, khobzats, خبزات, خبيز, رغيف, أرغفة, lkhobz, bagetta, baguet
huile, oil, زيت, zit, zite, huile de table, cooking oil, huiles, zeyt, zzit, الزيت, زيت المائدة, oils, vegetable oil
sucre, sugar, سكر, sokor, sokkor, soukar, skor, sukkar, essokor, sucres, sokkar, soukkar, sucr, seker, سكار, granulated sugar, sokor mra7i
café, coffee, قهوة, 9ahwa, kahwa, gahwa, qahwa, بن, coffees, cafés, 9ehwa, gahoua, kahoua, bon de café, قهوه, بن مطحون, ground coffee, qhwa, 9hawi
semoule, semolina, سميد, smid, semid, لاصمول, lasmoul, دقيق سميد, semoul, smida, سميدة, semola, semouline
couscous, كسكسي, كسكس, kesksi, kousksi, ta3am, طعام, couscoussi, seksou, berkoukes, كسكسو, kouskous, kuskus, kseksou
farine, flour, فرينة, فارينة, farina, دقيق, الدقيق, dqiq, طحين, farines, ferina, frina, فرينه, طحينة الخبز, all purpose flour
eau, water, ماء, ما, ma, lma, el ma, مياه, eau minérale, mineral water, bouteille d'eau, eaux, miah, mineral, bottled water, bouteilles d'eau, قرعة ما, قرع ما, قارورة ماء, قوارير ماء, ماء معدني, ماء الشرب, ma3 ifri, mayeh, فاردو ما
hamoud, حمود, 7amoud, limonade, gazouz, قازوز, مشروب غازي, lemonade, limonades, gazouza, guazouz, قازوزة, hammoud, 7ammoud, ليموناد, كازوز
soda, gazouz, قازوز, مشروبات غازية, soft drink, boisson gazeuse, sodas, coca, كوكا, boisson gazeuse
tomate concentrée, concentré de tomate, tomate en boîte, tomates concentrées, tomato paste, tomato concentrate, طماطم مصبرة, معجون الطماطم, طماطم معلبة, طوماطيش, طماطم, tomatich, tomatiche, matecha, concentré, طماطم مركزة, طوماطيش مركزة, tomato concentrate, boîte de tomate, tomate conserve, tomate conservée, tomates en boîte, tomatish, طماطم علبة, معجون طماطم, ma3joun tomatich, tomatich hok, طوماطيش حك, canned tomato, tinned tomatoes, canned tomatoes, matich
tomate, tomates, tomato, tomatoes, طماطم, tomatich, طوماطيش
détergent, detergent, lessive, poudre à laver, washing powder, laundry detergent, مسحوق غسيل, مسحوق الغسيل, منظف, lessiva, ليسيف, poudre, غسيل, omo, détergents, lessives, lissiv, lissif, lessif, poudre lessive, بودرة, مسحوق, صابون غسيل, washing up powder, soap powder, lissia, laundry powder
couches, couche, diapers, diaper, nappies, nappy, حفاضات, حفاظات, ليكوش, kouch, likouch, couche bébé, les couches, liquouche, kouchat, les couche, ليكوشات, حفاظ, حفاضة, حفاظة, pampers, بامبرز, pempers, bampers, كوش, كوشات, liqouch, lé couches
pâtes, pates, pasta, macaroni, مقرونة, معكرونة, عجائن, عجاين, ma9arona, makarona, maqarouna, macarona, pâte, noodles, spaghetti, spaguetti, مكرونة, makaroni, lma9aroun, مقارون, ma9aroun, معجنات, coquillettes, shells, vermicelle, cheveux d'ange
riz, rice, أرز, ارز, روز, rouz, roz, رز, rozz, erroz, arz, erz, ruz, الرز, الروز, rice bag, rouzz
thé vert, thé, green tea, tea, شاي, شاي أخضر, تاي, أتاي, latay, atay, tay, lattay, الشاي الأخضر, لاتاي, تاي أخضر, thé en grains, latai, ataye, taye, شاى, chai
oeufs, oeuf, œufs, eggs, egg, بيض, lbayd, bayd, lbid, bid, beyd, elbid, البيض, وبيض, biyd, bayda, بيضات, بيضة, plateau d'oeufs, plateaux d'oeufs, lbaydh, wlad djaj, eggs tray, l bid, oeuf
margarine, مارغرين, مرغرين, مارقارين, margarin, smen nabati, margarines, مارغارين, margarina, marjarine, margarinn, سمن نباتي
beurre, butter, زبدة, zebda, zobda, beurres, زبدة الطعام, zabda, ezzebda
fromage, cheese, جبن, جبنة, فرماج, fromaj, jben, jbn, formaj, frmaj, fromages, formage, fourmaj, froumaj, فورماج, الفرماج, frumaj, جبنات, اجبان, cheeses, vache qui rit, portion
yaourt, yoghurt, yogurt, yogurts, yaourts, ياغورت, ياغورط, ياوورت, yaghourt, yaghort, زبادي, دانون, danone, yawourt, يوغرت, yaghurt, ياغرت, ياؤورت, yawort, zabadi, yaourth, yogourt, yogourts, yoghourt, yoghourts, danouna, ياورت, ياغورتات, yaghourta
lben, لبن, leben, buttermilk, petit lait, اللبن, l'ben, laben, lban, raïb, rayeb, رايب, sour milk
jus, juice, عصير, jus de fruits, 3asir, جي, جو, juices, عصائر, juss, عصاير, عصيرات, jou, l3asir, 3asair, fruit juice, jus orange, جوس, jwi
biscuits, biscuit, بسكويت, بيسكوي, biskwi, biscuite, gâteaux secs, cookies, cookie, بيسكويت, كعك, biskwit, biscwi, بيسكويات, gaufrettes, gofrit, قوفريط, biscui, بسكويتات, كعكات, biscottes
chocolat, chocolate, شوكولا, شوكولاطة, شوكولاتة, chocola, chokola, chikoula, شكولاطة, chocolates, chocolats, tablette de chocolat, chokolat, choklat, شكلاط, شوكلا, شوكولاطات, شيكولا, chocolate bars, bar of chocolate, chikoulat, شيكولاطة
confiture, jam, مربى, معجون, confitura, كونفيتير, ma3joun, marmelade, كونفيتور, jams, confitures, konfitir, confitir, كونفيتورة, مربي, المربى, m3ajin, marmalade, jar of jam, jelly, ma3joun mechmech
miel, honey, عسل, 3sel, 3asel, عسلة, miels, l3sel, l3asel, la3sel, العسل, 3ssel, 3assal, honeys
dattes, datte, dates, تمر, تمور, tmar, tmer, deglet nour, دقلة نور, دقلة, degla, tmour, deglet, tamr, ettmar, التمر, دقلة, degla, تمرات, date fruit
thon, tuna, تونة, طون, toun, ton, tona, thons, ton à l'huile, boîte de thon, تون, التون, طونة, تن, التونة, tunas, tin of tuna, tuna can, touna, thonn
sardines, sardine, سردين, sardin, سردينة, sardina, sardin, السردين, سردينات, serdin, serdina, sardines en boîte, tinned sardines
lentilles, lentille, lentils, عدس, 3des, 3ades, l3des, lentil, la3des, l3ades, عدسات, العدس, 3dess, 3ads
pois chiches, pois chiche, chickpeas, chickpea, حمص, 7oummos, hommos, 7oumous, houmous, 7ommes, homos, pois-chiches, garbanzo, 7oumes, 7mmes, الحمص, حمص حب, hommes, houmos, l7ommos, hommous
haricots blancs, haricots, haricot, white beans, beans, لوبيا, فاصوليا, loubia, loubya, lloubia, فاصوليا بيضاء, اللوبيا البيضاء, لوبيا بيضا, اللوبيا, haricots sec, haricot sec, lubia, lobia, navy beans, فاصولياء, haricos
sel, salt, ملح, mel7, melh, lmel7, sels, lmelh, الملح, mele7, malh, table salt
levure, yeast, خميرة, khmira, khamira, levur, levure chimique, baking powder, levures, khmirat, lakhmira, الخميرة, خميرة الحلوى, yeasts, levur chimik
savon, soap, صابون, saboun, savons, صابونة, sabouna, soaps, sabon, sabonn, صابونات, الصابون, ssaboun, bar soap, bars of soap, morceau de savon, savonnette, savonnettes, sabounat, صوابن, sabounet
shampoing, shampooing, shampoo, شامبو, شامبوان, shampwan, champoin, champoing, champouin, chompoing, shampoings, shampoos, champoings, شامبوانة, شمبوان, الشامبو, chanpoing, shampoin, shampou, شامبوينغ, champwa
dentifrice, toothpaste, معاجن سنان, معاجين سنان, معاجن أسنان, معاجين أسنان, معاجين الأسنان, m3ajen snan, m3ajin snan, m3ajen senin, معجون أسنان, معجون الأسنان, dontifris, dantifris, معجون سنان, ma3joun snan, dentifris, دونتيفريس, dentifrices, معجون الاسنان, معجون اسنان, معجون السنان, معجون سنين, معجون للأسنان, معجون تاع سنان, ma3joun ta3 snan, ma3joun lasnan, ma3joun senin, ma3joun snin, ma3joun asnan, tooth paste, signal, colgate, كولغات, dantifrice, dontifrice, tube dentifrice
javel, eau de javel, bleach, جافيل, ماء جافيل, javil, jafil, جافال, العجافيل, javels, javelle, eau javel, جافيلا, لاجافيل, l javel, ljavel, javal, ladjavel, الجافيل, bleaches
papier hygiénique, papier toilette, papier hygienique, toilet paper, toilet rolls, ورق التواليت, ورق المرحاض, papi jenik, papier jenik, papier wc, ورق حمام, ورق صحي, بابيي جينيك, pq, papier igienik, papier hygienik, pq, papier toilettes, loo roll, loo rolls, toilet roll, لوكاني, ورق تواليت, بابيي, ورق المرحاظ, papyi, papi tualet, kaghet twalet, كاغط تواليت, كاغط التواليت, papier de toilette, bog roll
mouchoirs, mouchoir, tissues, tissue, مناديل, كلينكس, kleenex, mouchwar, lotus, محارم, kliniks, mouchoire, mouchouar, mchaouar, موشوار, موشوارات, كلينيكس, klinex, kleenexes, klineks, مناديل ورقية, محارم ورقية, paper tissues, paquet de mouchoirs, serviettes en papier
sacs poubelle, sac poubelle, trash bags, garbage bags, bin bags, أكياس القمامة, أكياس الزبل, صاشيات الزبل, sachet poubelle, sachets poubelle, sachiyat zbel, أكياس قمامة, bin liners, sacs-poubelle, sac-poubelle, sakate zbel, sak zbel, skak zbel, شكاير الزبل, شكاير زبل, أكياس النفايات, أكياس زبالة, garbage bag, trash bag, rubbish bags, rubbish bag, bin bag, sachets zbel, صاك زبل
piles, pile, batteries, battery, بطاريات, حجرات, بيل, pil, bil, بطارية, 7ajrat, pila, pilat, بيلات, بيلة, حجر, lpil, les piles, 7jar radio, hjar, بطارية صغيرة, حجار, AA batteries
briquets, briquet, lighters, lighter, ولاعة, ولاعات, بريكي, briki, brikiyat, قداحة, زناد, بريكيات, briquette, brikiya, brikat, brika, بريكة, بريكيت, ولاعه, قداحات, lighter
bougies, bougie, candles, candle, شموع, شمع, شمعة, chma3, cham3a, boujiyat, شمعات, chma3at, شمعة, شماعات, chama3, chm3a, chem3a, الشمع, wax candles, candels
cirage, shoe polish, polish, سيراج, siraj, ملمع الأحذية, سيراج الصباط, cirages, siraje, sirage, السيراج, boot polish, shoe wax, سيراج صباط, وارنيش
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
beurre de cacahuète, peanut butter
nutella, chocolat à tartiner, pâte à tartiner, شوكولا دهن, choco spread
crème fraîche, كريم فريش, fresh cream
eau de toilette, parfum, عطر
gel douche, shower gel, جال دوش, gel douche
déodorant, deodorant, deo, مزيل العرق, ديودوران
rasoir, rasoirs, razor, razors, رازوار, شفرات, gillette, jilat
coton, cotton, قطن, goton
éponge, éponges, sponge, sponges, إسفنجة, إسفنج, jeffafa, eponge
balai, balais, broom, brooms, مكنسة, masla7a, chettaba, شطابة
seau, seaux, bucket, buckets, دلو, stel, سطل
serpillière, serpillières, mop, mops, ممسحة, jeffaf, جفاف
liquide vaisselle, dish soap, washing up liquid, dishwashing liquid, سائل الأواني, سائل غسل الأواني, likid mwa3en
papier aluminium, papier alu, aluminium foil, foil, ورق الألمنيوم, alimiyoum
film alimentaire, cling film, فيلم غذائي
serviettes hygiéniques, sanitary pads, pads, فوط صحية, always
brosse à dents, toothbrush, toothbrushes, فرشاة أسنان, فرشاة سنان, chita snan, شيتة سنان
allumettes, allumette, matches, matchbox, وقيد, zalamit, زلاميط
sacs plastique, sachets, plastic bags, صاشيات, sachiyat
papier, paper, ورق, كاغط, kaghet
enveloppe, enveloppes, envelope, envelopes, ظرف, أظرفة
colle, glue, لصقة, كولة, kola
règle, ruler, مسطرة, مسطره
gomme, eraser, ممحاة, goma
amandes, amande, almonds, almond, لوز, louz
noix, walnuts, walnut, جوز, djouz, zouz
cacahuètes, cacahuète, cacahuetes, peanuts, peanut, كاوكاو, kawkaw, فول سوداني
pistaches, pistache, pistachios, فستق, pistach
figues, figue, figs, fig, كرموس, تين, karmous
raisins secs, zbib, زبيب, sultanas
petits pois, peas, جلبانة, jelbana
maïs, corn, sweetcorn, ذرة, mays, ماييس
vermicelles, vermicelle, شعرية, cha3riya
frik, فريك, green wheat
merguez, مرقاز, sausages, saucisses
cachir, kachir, كاشير, salami
escalope, escalopes, سكالوب, chicken breast
yaourt à boire, drinking yogurt, ياغورت مشروب
lait en poudre, milk powder, powdered milk, حليب بودرة, حليب مجفف, 7lib ghobra, حليب غبرة
lait caillé, raïb, رايب, curdled milk
chewing gum, chewing-gum, gum, شوينغوم, علكة, chouin, maska
poires, poire, pears, pear, إجاص, njas, لنجاص
fraises, fraise, strawberries, strawberry, فراولة, frez, فريز
mandarines, mandarine, tangerines, يوسفي, مندرين
aubergines, aubergine, eggplant, باذنجان, بادنجال, badenjal
concombres, concombre, cucumber, cucumbers, خيار, khyar
haricots verts, green beans, لوبيا خضرا
persil, parsley, معدنوس, m3adnous, بقدونس, ma3dnous
coriandre, coriander, قصبر, kosbor, 9osbor
menthe, mint, نعناع, na3na3
cumin, كمون, kamoun
paprika, فلفل أحمر, felfel 7mer, felfel hlou
épices, spices, بهارات, توابل, rass el hanout, راس الحانوت
`
