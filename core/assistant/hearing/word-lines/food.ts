/** More of what a grocer, a greengrocer, a butcher and a fishmonger sell. Written as in `groceries.ts`. */
export const FOOD = `
lait bébé, lait infantile, lait en poudre bébé, lait 1er âge, lait 2ème âge, baby milk, infant milk, infant formula, formula milk, baby formula, حليب الأطفال, حليب أطفال, حليب الرضع, حليب بيبي, 7lib ta3 bebe, 7lib ta3 drari, hlib bebe, hlib drari, حليب تاع الدراري, 7lib bibi, lait nourrisson
lait de vache, cow's milk, cow milk, حليب البقر, حليب بقري, حليب بقر, 7lib bagra, hlib bgar, 7lib l bagra
lait de brebis, ewe's milk, ewe milk, sheep milk, sheep's milk, حليب النعاج, حليب نعجة, حليب النعجة, 7lib n3aj, 7lib na3ja, hlib n3aj
lait de chèvre, goat's milk, goat milk, حليب المعز, حليب الماعز, حليب معزة, 7lib ma3za, 7lib m3iz
lait concentré, condensed milk, حليب مركز, حليب محلى
fromage râpé, grated cheese, جبن مبشور, فرماج رابي, fromage rapé, fromaj rapi, جبن مرحي
fromage rouge, edam, gouda, جبن أحمر, فرماج حمر, fromaj 7mer
camembert, كامومبير, kamomber
mozzarella, موزاريلا, mozarella
fromage blanc, جبن أبيض, فروماج بلان, petit suisse
smen, dhan, ghee, سمن, دهان, s'men, dhen
huile d'olive, olive oil, زيت الزيتون, زيت زيتون, zit zitoun, zit zitoune, zit ezzitoun
huile de tournesol, sunflower oil, زيت عباد الشمس, زيت دوار الشمس
huile de soja, soybean oil, زيت الصويا, زيت صوجا
huile d'argan, huile argan, argan oil, زيت الأرغان, زيت أرغان, زيت الأركان, زيت أركان, zit argan, zit argane, zit l'argan
huile d'amande, almond oil, زيت اللوز, زيت لوز, zit louz
huile de ricin, castor oil, زيت الخروع, زيت خروع, zit kharwa3
huile de coco, coconut oil, زيت جوز الهند, زيت كوكو, zit coco
sucre en poudre, sucre glace, icing sugar, powdered sugar, سكر ناعم, سكر غلاس, سكر بودرة, sucre glas
sucre en morceaux, sugar cubes, lump sugar, سكر مكعبات, سكر قالب, sokor 9aleb
sucre roux, brown sugar, سكر أسمر, سكر بني
sucre vanillé, vanilla sugar, سكر فانيليا, فانيليا, vanille, vanilla, fanilia
bicarbonate, baking soda, بيكربونات, bikarbonat
cacao, cocoa, كاكاو, kakaw, poudre de cacao
gélatine, gelatin, gelatine, جيلاتين
concentré, double concentré, مركز
ketchup, كاتشب, كيتشوب, katchop
sauce, sauces, صلصة, صوص, لاصوص, soss
bouillon, bouillon cube, cube, stock cube, مرقة, جومبو, jumbo, مكعب مرق, djembo, jombo
ras el hanout, راس الحانوت, ras lhanout, rass l7anout
curcuma, turmeric, كركم, korkom
gingembre, ginger, زنجبيل, سكنجبير, skenjbir, zanjabil
safran, saffron, زعفران, za3fran, z3afran
clou de girofle, clous de girofle, cloves, clove, قرنفل, 9ronfel, kronfol
anis, aniseed, يانسون, حبة حلاوة, habbet hlawa
sésame, sesame, سمسم, جلجلان, jeljlan, zenjlan, زنجلان
nigelle, sanoudj, black seed, حبة البركة, سانوج, sanouj, habba sawda, حبة سوداء
thym, thyme, زعتر, za3ter, zaatar
laurier, bay leaf, bay leaves, رند, rand
romarin, rosemary, إكليل, eklil, klil
basilic, basil, ريحان, حبق, 7ba9
céleri, celery, كرفس, krafes
menthe, mint, نعناع, na3na3, نعنع
fenouil, fennel, بسباس, besbes
betterave, betteraves, beetroot, beets, بيطراف, شمندر, bitrav, betrav
radis, radish, radishes, فجل, fjel
navet, navets, turnip, turnips, لفت, left, lfet
chou, choux, cabbage, ملفوف, كرنب, كرومب, kromb
chou-fleur, choux-fleurs, cauliflower, قرنبيط, شوفلور, choufleur, chou fleur
brocoli, broccoli, بروكلي
épinards, épinard, spinach, سبانخ, سلق, salk, blette, blettes, chard, sel9
artichaut, artichauts, artichoke, artichokes, قرنون, خرشوف, 9ernoun, gernoun
cardon, cardons, خرشف, kharchef
courge, potiron, citrouille, pumpkin, squash, قرعة حمرا, يقطين, قرع, 9ar3a 7amra
courgette, courgettes, zucchini, zucchinis, courgettes vertes, كوسة, كورجات, قرعة, kor3a, 9or3a, 9ar3a, جريوات, jriwat, kourjet, korjet, kousa
concombre, concombres, cucumber, cucumbers, خيار, khyar, khiar
aubergine, aubergines, eggplant, eggplants, باذنجان, بادنجان, badenjan, bademjal, badenjel
poivron, poivrons, bell pepper, bell peppers, sweet pepper, sweet peppers, pepper, peppers, فلفل حلو, فلفل, felfel 7lou, felfel hlou, felfel
piment, piments, chili, chilli, hot pepper, hot peppers, chili pepper, فلفل حار, felfel 7arr, felfel har, طرشي, piment fort
gombo, gombos, okra, ملوخية, gnawiya, قناوية
fève, fèves, broad beans, fava beans, broad bean, فول, foul, foules
petits pois, petit pois, peas, green peas, جلبانة, بازلاء, jelbana, djelbana
haricots verts, haricot vert, green beans, green bean, string beans, لوبيا خضراء, لوبيا خضرا, loubia khadra
champignon, champignons, mushroom, mushrooms, فطر, شومبينيو, champinyo, فقاع
tomate cerise, tomates cerises, cherry tomatoes, طماطم كرزية
pomme de terre, pommes de terre, potato, potatoes, patate, patates, بطاطا, بطاطس, بطاطة, batata, batatas
patate douce, patates douces, sweet potato, sweet potatoes, بطاطا حلوة, batata 7lowa
oignon, oignons, onion, onions, بصل, بصلة, bsal, bsel, basla, besla, bassal
ail, garlic, ثوم, toum, thoum, touma
échalote, échalotes, shallot, shallots
poireau, poireaux, leek, leeks, كراث, بورو
salade, laitue, laitues, lettuce, lettuces, salade verte, green salad, خس, سلاطة خضرا, شلاطة, khass, slata, chlada
pomme, pommes, apple, apples, تفاح, تفاحة, teffa7, tefa7, tefah, toffah
poire, poires, pear, pears, إجاص, نجاص, لنجاص, njas, lanjas, bou3wida, بوعويدة
banane, bananes, banana, bananas, موز, بنان, banan, mouz
orange, oranges, برتقال, تشينة, tchina, china, litchine, bortokal
mandarine, mandarines, clémentine, clémentines, tangerine, tangerines, clementine, clementines, mandarin, مندرين, يوسفي, كليمنتين, mandrin
citron, citrons, lemon, lemons, ليمون, قارص, limoun, 9ares, gares
pamplemousse, grapefruit, بوملي
ananas, pineapple, pineapples, أناناس, ananass
mangue, mangues, mango, mangoes, مانجا, مانغو, manga
kiwi, kiwis, كيوي
avocat, avocats, avocado, avocados, أفوكادو, افوكا, avoka
pêche, pêches, peach, peaches, خوخ, khoukh, kho5
nectarine, nectarines, نكتارين
abricot, abricots, apricot, apricots, مشمش, mechmech, mchmach
prune, prunes, plum, plums, برقوق, عوينة, 3wina, berkouk
pruneaux, pruneau, prunes sèches, عين البقرة, عين بقرة, 3in bagra
cerise, cerises, cherry, cherries, كرز, حب الملوك, 7ab lmlouk, hab lmlouk
fraise, fraises, strawberry, strawberries, فراولة, فريز, frez, friz
raisin, raisins, grape, grapes, عنب, 3neb, 3inab
raisin sec, raisins secs, sultanas, currants, زبيب, zbib
pastèque, pastèques, watermelon, watermelons, دلاع, بطيخ أحمر, della3, dellah, delaa
melon, melons, بطيخ, بتيخ, bettikh, batikh
figue, figues, fig, figs, كرموس, تين, karmous, tin
figue de barbarie, figues de barbarie, prickly pear, prickly pears, هندي, كرموس نصارى, hendi
grenade, grenades, pomegranate, pomegranates, رمان, roman, remman, romane
coing, coings, quince, quinces, سفرجل, sferjel
nèfle, nèfles, loquat, loquats, زعرور, مزاح, mzah
noix de coco, coconut, coconuts, جوز الهند, كوكو, coco
noisette, noisettes, hazelnut, hazelnuts, بندق, bendek, nwazit
noix de cajou, cajou, cashew, cashews, كاجو
pistache, pistaches, pistachio, pistachios, فستق, بيستاش, pistach
graines de tournesol, sunflower seeds, زريعة, قليبات, glibettes, gliblit, قليبت
pop-corn, popcorn, pop corn, بوب كورن, pop korn
datte, dattes, date, dates, دقلة, دقلة نور, تمر, deglet nour, degla, tmar, deglet
viande, viandes, meat, لحم, لحمة, l7em, lham, l'ham
viande hachée, viande hachee, minced meat, ground meat, ground beef, minced beef, mince, لحم مفروم, لحم مرحي, لحم مرحية, lham mer7i, l7em mer7i, lham merhi, viande achée, kofta meat, فيوند اشي, l7em mafroum
boeuf, bœuf, beef, لحم بقر, بقري, bagri, bovin
veau, veal, لحم عجل, عجل, 3jel, 3ejl, بيتلو
agneau, lamb, خروف, خروفي, غنمي, ghanmi, kharouf, lham ghnem, غنم
mouton, mutton, sheep, كبش, غنم, خروف, kebch, ghnem, kharouf
chameau, camel, جمل, jmel, حاشي
lapin, lapins, rabbit, rabbits, أرنب, قنين, gnin, 9nin, lapa
dinde, dindes, turkey, ديك رومي, بيبي, دندة, dande, bibi, dand, dinda
canard, duck, بط, براك
pintade, guinea fowl
poulet, poulets, chicken, chickens, دجاج, دجاجة, جاج, جاجة, djaj, djej, djaja, jaj, djadja
cuisse, cuisses, thigh, thighs, drumstick, drumsticks, chicken leg, chicken legs, فخذ دجاج, كويس, فخاد, kwis
aile, ailes, wing, wings, أجنحة, جناح, جنحات, jnaweh
blanc de poulet, chicken breast, chicken breasts, chicken fillet, صدر دجاج, بلان دو بولي
escalope, escalopes, cutlet, cutlets, slice, slices, breast, سكالوب, شرائح, اسكالوب, skalop, sklop, شريحة
gigot, gigots, leg, فخذ, فخد, fkhad, fkhed, jigo, leg of lamb, lamb leg, فخذ خروف
épaule, épaules, shoulder, كتف, ktef
côtelette, côtelettes, côte, côtes, chop, chops, cutlets, lamb chops, ribs, كوستليت, كوطلات, كوطليت, كوتليت, ضلوع, ضلعة, kotlet, kotlit, dlou3
foie, foies, liver, livers, كبدة, كبد, kebda, lkebda
foie de veau, veal liver, calf liver, كبدة عجل, kebda 3jel
foie de poulet, chicken liver, chicken livers, كبدة دجاج, kebda djaj
coeur, cœur, heart, hearts, قلب, 9elb
rognon, rognons, kidney, kidneys, كلاوي, kelwa, klawi
cervelle, brain, brains, مخ, mokh
langue, tongue, لسان, lsan
tripes, tripe, دوارة, بكبوكة, douara, bekbouka, douwara, karcha, كرشة
tête de mouton, bouzellouf, sheep head, بوزلوف, bouzelouf
os, bone, bones, عظم, عظام, عظمة, 3dam, 3dem, 3dama, l3dam
os à moelle, marrow bone, marrow bones, عظام النخاع, عظم المخ, 3dam lmokh, عظام المخ
kefta, kofta, meatball, meatballs, köfte, كفتة, كفتا, kafta, boulettes, boulette
merguez, sausage, sausages, spicy sausage, مرقاز, مرڨاز, mergez, margaz
saucisse, saucisses, frankfurter, frankfurters, صوصيص, نقانق, sosis
cachir, kachir, كاشير, cachère, luncheon meat
pâté, paté, pate, باتي, pati
jambon de dinde, turkey ham, جامبون
steak haché, burger patty, burger patties, ستيك هاشي, stek hachi
nuggets, nugget, ناجتس, نوغيت
sardine, sardines, سردين, sardin, حوت سردين
thon frais, fresh tuna, تونة طازجة
merlan, whiting, hake, مرلان, ميرلا, merlu
rouget, red mullet, روجي, roujé
dorade, daurade, sea bream, دوراد, dorad
loup de mer, bar, sea bass, لو دومير
saumon, salmon, سلمون, سومون, somo
anchois, anchovy, anchovies, أنشوجة
espadon, swordfish, اسبادون
moule, moules, mussel, mussels, مول
confiture d'abricot, apricot jam, مربى المشمش, معجون مشمش
pâte à tartiner, spread, chocolate spread, شوكولا دهن, شوكولا للدهن
céréales, céréale, cereal, cereals, corn flakes, كورن فليكس, سيريال, siryal
flocons d'avoine, oats, oatmeal, avoine, شوفان, خرطال, choufan
pain d'épices, gingerbread
biscotte, biscottes, rusk, rusks, toast, بيسكوت
gaufrette, gaufrettes, wafer, wafers, قوفريط, gofret, gofrette
chewing-gum, chewing gum, chouingoum, شوينغوم, شوينقوم, علكة, مسكة, chwingom, maska, gum
sucette, sucettes, lollipop, lollipops, سوسات, مصاصة, sousset, soset
caramel, caramels, toffee, كراميل
petit beurre, بتي بور
vermicelle, vermicelles, شعرية, دويدة, dwida, douida, vermisel
langue d'oiseau, orzo, لسان الطير, lsan tir, tliltli
blé, wheat, قمح, gem7, 9em7, guemh
orge, barley, شعير, ch3ir, cha3ir, chair
maïs, corn, maize, ذرة, دوراية, mais, dra
fourrage, fodder, feed, علف, 3lef, aliment bétail, animal feed
eau de source, spring water, ماء المنبع
eau gazeuse, sparkling water, ماء غازي, ما غازي, lma gazouz, mouzaia
boisson énergétique, energy drink, energy drinks, مشروب طاقة, red bull
bière sans alcool, malt, مالت
sirop, sirops, syrup, syrups, سيرو, شراب, siro, sirou
tabac à chiquer, chemma, شمة, chema, snuff
cigarette, cigarettes, دخان, سجائر, قارو, garro, dokhan, gar
papier à rouler, rolling paper, ماصة, massa
tabac, tobacco, تبغ, taba9
sésame, graines sésame, graines de sésame, sesame seeds, sesame, سمسم, جلجلان, جلجلانية, jeljlan
espadon, swordfish, سمك السيف, حوت سيف
crème fraîche, fresh cream, قشدة طازجة, قشدة, كريم فريش
poivre noir, black pepper, فلفل أسود, felfel k7el, felfel ka7el, felfel akhal
poivre blanc, white pepper, فلفل أبيض
`
