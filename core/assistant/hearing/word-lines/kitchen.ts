/** What cafés, restaurants, bakers and sweet makers serve. Written as in `groceries.ts`. */
export const KITCHEN = `
express, expresso, espresso, press, presse, قهوة سوداء, قهوة كحلة, 9ahwa ka7la, kahwa kahla, اكسبرس, قهوة اكسبريس, ekspres, black coffee, café noir, بريس
café crème, crème, white coffee, café au lait, coffee with milk, قهوة بالحليب, قهوة حليب, كريم, 9ahwa hlib, 9ahwa b7lib, krim, cappuccin, latte, كابوسان, 9ahwa byda
capuccino, cappuccino, كابتشينو, كابوتشينو, kapotchino
café allongé, allongé, long coffee, americano, قهوة طويلة, ألونجي, alonji
nescafé, instant coffee, نسكافيه, نيسكافي, neskafi, nes
thé à la menthe, thé menthe, mint tea, شاي بالنعناع, شاي نعناع, تاي نعناع, تاي بالنعناع, latay b na3na3, latay na3na3, atay na3na3, tay na3na3
thé noir, black tea, شاي أسود, تاي كحل, latay k7el
tisane, infusion, herbal tea, تيزانة, أعشاب, زهورات, tizana, verveine, camomille
chocolat chaud, hot chocolate, شوكولا ساخنة, شوكولا سخونة, chikoula skhouna
citronnade, lemonade, limonade maison, عصير ليمون, عصير الليمون, شربات, charbat, cherbet, sitronad, سيترونات, شربة قارص, jus de citron, lemon juice
jus d'orange, jus orange, orange juice, عصير برتقال, عصير البرتقال, جو تشينة, عصير تشينة, jus tchina, jou tchina, 3asir tchina, jus dorange
jus de fraise, strawberry juice, عصير فراولة, جو فريز, jus frez
jus de pomme, apple juice, عصير تفاح, جو تفاح
jus de pêche, peach juice, عصير خوخ, jus khoukh
jus d'ananas, pineapple juice, عصير أناناس
cocktail, cocktails, كوكتيل, koktel, mocktail
milkshake, milk-shake, ميلك شيك, milk chik
smoothie, smoothies, سموذي
sirop de menthe, diabolo, ديابولو
canette, soda, بوقال, كانيت
chicha, narguilé, shisha, hookah, شيشة, نرجيلة, أرجيلة, nargila, chicha pomme
sandwich, sandwichs, sandwiches, ساندويتش, سندويش, سندويتش, كاسكروت, casse-croûte, casse croute, kaskrout, sandwitch
hamburger, burger, burgers, هامبرغر, همبرغر, برغر, hambourgar, bourgeur
hot dog, hot-dog, هوت دوغ, hotdog
panini, paninis, بانيني
tacos, taco, طاكوس, تاكوس, takos
kebab, shawarma, chawarma, كباب, شاورما, شوارما
brochette, brochettes, skewer, skewers, بروشات, شواء, سكوير, brochet, brouchit, chwa, أسياخ, شيش
poulet rôti, roast chicken, rotisserie chicken, دجاج محمر, دجاج مشوي, djaj m7ammer, djej mhammar, poulet grillé, grilled chicken
frites, frite, fries, french fries, بطاطا مقلية, فريت, frit, batata frit, فريتس
omelette, omelettes, أومليت, عجة, omlit
chakchouka, shakshuka, شكشوكة, chekchouka
garantita, karantika, calentica, قرنطيطة, كارانتيكا, garantiia, karantita
mahjouba, mhajeb, mahdjouba, محاجب, محجوبة, mhadjeb, m7ajeb
bourek, boureks, spring roll, spring rolls, بوراك, بوريك, brik, bricks
chorba, chorba frik, soup, soupe, شربة, شوربة, حريرة, harira, chorbet, 7rira
couscous, كسكسي, كسكس, طعام, ta3am, kousksi
tajine, tagine, طاجين, tadjin, tajin
rechta, رشتة
chekhchoukha, chakhchoukha, شخشوخة
tlitli, تليتلي
dolma, دولمة
mtewem, mtewwem, مثوم, متوم
gratin, gratins, غراتان, grata
lasagne, lasagnes, lasagna, لازانيا, lazanya
spaghetti, spaghettis, سباغيتي
pizza, pizzas, بيتزا, بيتزات, pitza, بيتسا
pizza carrée, pizza coca, كوكا بيتزا, pizza square
calzone, كالزوني
crêpe, crêpes, pancake, pancakes, كريب, كريبات, krep
gaufre, gaufres, waffle, waffles, غوفر, gofr, gouffre
salade variée, mixed salad, سلطة مشكلة, سلاطة مشكلة
salade, salades, salad, salads, سلطة, سلاطة, شلاطة, slata, chlata, slada
steak, steaks, ستيك, stek
entrecôte, entrecôtes, ribeye, انتركوت
poisson grillé, grilled fish, سمك مشوي, حوت مشوي
crevettes, crevette, shrimp, shrimps, prawn, prawns, جمبري, قمرون, كروفات, krovit, gambri, gamroun, crevet
calamar, calamars, squid, calamari, كلمار, كالامار, kalamar
plat du jour, daily special, dish of the day, طبق اليوم, بلا دو جور
menu, menus, set meal, وجبة, meal, repas, ماكلة, makla
dessert, desserts, دسير, تحلية, حلوى, disir
flan, flans, فلان, كريم كراميل, crème caramel
tiramisu, تيراميسو
glace, glaces, ice cream, ice creams, مثلجات, قلاص, غلاص, بوظة, glas, krima, lakrima, كريمة
sorbet, sorbets, سوربي, sorbi
croissant, croissants, كرواسون, كرواسان, هلالية, kerwasa, krwasa, krwassa, croissa
pain au chocolat, بان شوكولا, petit pain chocolat, ptit pain, pain chocolat, chocolate croissant
brioche, brioches, بريوش, brioch, بريوشة
baguette, baguettes, باقيت, باڨات, french bread, french stick
galette, kesra, كسرة, khobz dar, kesrat, خبز الدار, matlou3, matlouh, مطلوع, مطلوعة, matlo3, aghroum, flatbread
pain de mie, toast bread, sliced bread, sandwich bread, خبز التوست, بان دومي, pain mie, khobz toast
pain burger, burger buns, buns, خبز برغر
pain sans gluten, gluten free bread, خبز بدون غلوتين
viennoiserie, viennoiseries, pastries, فيينوازري, viennoizri
gâteau, gâteaux, cake, cakes, قاطو, غاطو, كعكة, كعك, حلوة, gato, gatou, kaak, حلويات
gâteau d'anniversaire, birthday cake, قاطو عيد ميلاد, كعكة عيد ميلاد, gato anniversaire, tarte anniversaire, gato 3id milad
pièce montée, wedding cake, كعكة زفاف, بياس مونتي, piece montee
bûche, bûches, yule log, بوش
tarte, tartes, tart, tarts, pie, طارت, تارت, tart
tartelette, tartelettes, طارطلات, tartlet
éclair, éclairs, إكلير, ايكلير, ikler
mille-feuille, millefeuille, millefeuilles, mille feuilles, ميل فوي, ميلفوي, ميل فاي, ميلفاي, milfoy, milfay, milfeuille, custard slice
religieuse, religieuses, روليجيوز
chou, choux, choux à la crème, cream puff, cream puffs, profiteroles, شو, بروفيترول
mouskoutchou, sponge cake, génoise, مسكوتشو, جينواز, meskoutcho, génoise, jinwaz, كيكة
cake, kik, pound cake, كيك, كاك
muffin, muffins, مافين
cupcake, cupcakes, كب كيك
donut, donuts, doughnut, doughnuts, beignet, beignets, دونات, سفنج, خفاف, sfenj, khfaf, bini, بيني, beignet
cookie, cookies, كوكيز
macaron, macarons, ماكارون
baklawa, baklava, بقلاوة, ba9lawa, ba9lewa, baqlawa
makroud, makrout, مقروط, مقروض, makrot, ma9rout
griwech, griouech, قريوش, غريوش, griwch
tcharek, corne de gazelle, cornes de gazelle, تشاراك, kaab el ghzal, كعب الغزال
zlabia, زلابية, zlabya, zlabiya
kalb el louz, قلب اللوز, chamia, 9elb elouz, basboussa, basbousa, بسبوسة, هريسة حلوة, هريسة لوز
ghribia, ghrayba, غريبية, غريبة, shortbread, ghribya
sablé, sablés, صابلي, سابلي, sabli, shortbread biscuits
mchewek, mchawek, مشوك
arayech, larayeche, عرايش
dziriettes, dziriate, دزيريات
kaak, ka3k, كعك, كعكات
halwa turc, halva, nougat, حلوة ترك, شامية, حلوى طحينية, chamiya, halwet tork, halwat tourk
dragées, dragée, sugared almonds, دراجي, draji
loukoum, turkish delight, حلقوم, لوكوم, 7al9oum, راحة الحلقوم
farine de maïs, cornstarch, maïzena, مايزينا, نشا
crème pâtissière, custard, كريم باتيسيير
chantilly, whipped cream, شونتيي, كريم شانتيه, chantiyi
levain, خمير
`
