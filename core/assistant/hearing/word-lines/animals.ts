/** Animals, and what they eat and live with; what farmers sell and use. Written as in `groceries.ts`. */
export const ANIMALS = `
chat, chats, cat, cats, kitten, قط, قطط, قطة, قطوط, مش, 9at, 9tout, 9etta, mech, l9tout, l9at
chien, chiens, dog, dogs, puppy, كلب, كلاب, kelb, klab
oiseau, oiseaux, bird, birds, طائر, طيور, عصفور, عصافير, زاوش, زواوش, zawech, zwawech, 3asfour, tir
canari, canaris, canary, canaries, كناري, كنار, kanari, kanar
perroquet, perroquets, parrot, ببغاء, برروكي
pigeon, pigeons, dove, حمام, حمامة, 7mam, hmam
poisson, poissons, fish, fishes, سمك, أسماك, سمكة, حوت, 7out, hout, semka
poisson rouge, goldfish, حوت أحمر, سمك زينة
tortue, tortues, turtle, tortoise, سلحفاة, فكرون, fekroun
hamster, hamsters, هامستر
souris, mouse, فأر
cheval, chevaux, horse, horses, حصان, خيل, عود, 3awd, 7ssan
âne, ânes, donkey, حمار, 7mar
croquettes, croquette, kibble, dry food, pet food, كروكات, كروكيت, كركات, kroket, krokit
croquettes chat, croquettes chats, aliment chat, cat food, cat kibble, طعام القطط, طعام قطط, أكل القطط, كروكات القط, كروكيت القطط, كروكيت تاع القط, ماكلة القطوط, makla 9tout, makla ta3 l9tout, makla l9at, makla mech
croquettes chien, aliment chien, dog food, dog kibble, طعام الكلاب, طعام كلاب, كروكات الكلب, ماكلة الكلاب, makla klab, makla ta3 klab
nourriture poisson, aliment poisson, fish food, طعام الأسماك, طعام السمك, طعام أسماك, ماكلة الحوت, makla 7out, makla ta3 l7out, makla ta3 7out
nourriture, aliment, aliments, food, feed, طعام, أكل, ماكلة, علف, makla, 3lef
pâtée, pâtées, wet food, canned pet food, باتي قطط
graines, graine, seed, seeds, بذور, حبوب, زريعة, zri3a, zerri3a, حبوب طيور
graines canari, canary seed, canary seeds, حبوب الكناري, حبوب كناري, زريعة الكناري, زريعة كناري, zri3a canari, zri3a ta3 canari, graines oiseaux, bird seed, bird seeds
litière, litières, litter, cat litter, kitty litter, رمل القطط, رمل قطط, ليتيار, ليتيير, رملة القطط, رملة تاع القطط, litiere, ltiyer, ramla 9tout
cage, cages, قفص, أقفاص, قفوصة, كاج, 9fes, kaj, kafas, 9foussa
cage oiseau, cage à oiseaux, bird cage, birdcage, قفص عصافير, قفص طيور, قفص تاع زاوش, 9fes zawech, 9fes ta3 zawech, kaj zawech
cage de transport, pet carrier, carrier, قفص نقل
niche, niches, kennel, dog house, بيت كلب, نيش
collier chien, collier, colliers, dog collar, collar, collars, طوق كلب, طوق, أطواق, كولي, كولي كلب, koli, koli kelb, كولي تاع الكلب
laisse, laisses, leash, lead, leashes, مقود, رباط كلب, لاس, less
muselière, muzzle, كمامة كلب
aquarium, aquariums, fish tank, fish tanks, حوض أسماك, حوض سمك, أكواريوم, اكواريوم, aquarioum, akwaryom
gamelle, gamelles, feeding bowl, pet bowl, food bowl, صحن أكل, غامال, gamila
abreuvoir, abreuvoirs, drinker, waterer, drinking trough, مشربة, ابروفوار, ساقية
mangeoire, mangeoires, feeder, معلف, مونجوار, ma3lef
antipuces, anti-puces, flea treatment, flea collar, مضاد براغيث, ضد البراغيث
jouet chat, jouet chien, pet toy, cat toy, dog toy, لعبة قطط, لعبة كلب
mouton, moutons, sheep, كبش, كباش, غنم, خروف, خرفان, kebch, kbach, ghnem, kharouf
brebis, ewe, ewes, نعجة, نعاج, na3ja, n3aj, na3jat
agneau, agneaux, lamb, lambs, خروف, خرفان, حمل, علوش, kharouf, khorfan, khrouf, 3allouch, 7mel
bélier, béliers, ram, rams, كبش, كباش, فحل, fhel, f7al
chèvre, chèvres, goat, goats, معزة, معز, عنزة, ماعز, ma3za, m3iz, me3za, 3anza
chevreau, chevreaux, kid goat, جدي, جديان, jdi
vache, vaches, cow, cows, بقرة, بقر, أبقار, bagra, ba9ra, bgar
taureau, taureaux, bull, bulls, ثور, فرطاس, thour
veau, veaux, calf, calves, عجل, عجول, 3jel, 3joul
génisse, génisses, heifer, عجلة
poule, poules, hen, hens, دجاجة, دجاج, djaja, djaj
coq, coqs, rooster, cock, ديك, سردوك, serdouk, farouj
poussin, poussins, chick, chicks, كتكوت, كتاكيت, فلوس, فلالس, fellous, flales, chichwar
abeille, abeilles, bee, bees, نحل, na7l, n7al
ruche, ruches, beehive, hive, خلية نحل, جبح, jbe7
botte de foin, bottes de foin, balle de foin, foin, hay, hay bale, hay bales, bale of hay, bales of hay, bale, bales, حزمة تبن, حزم تبن, تبن, قرط, خرطال, خرطان, بوطة تبن, بوطة خرطال, khortal, khortan, tben, gort, boto khortan, boto ta3 khortan, 9ort
paille, straw, تبن, tben, باي
luzerne, alfalfa, فصة, برسيم, fessa
orge, barley, شعير, ch3ir, cha3ir
son, bran, wheat bran, نخالة, nkhala, nokhala
avoine, oats, خرطال, شوفان
fumier, manure, dung, سماد طبيعي, غبار, زبل, ghbar, zbel, روث
engrais, fertilizer, fertiliser, سماد, أسمدة, أونقري, ongri, smad
semence, semences, seeds, بذور, زريعة, zerri3a
pesticide, pesticides, herbicide, مبيد, مبيد أعشاب, مبيدات, doua
tracteur, tracteurs, tractor, tractors, جرار, طراكتور, traktour
charrue, plough, plow, محراث, شاري, me7rat
arrosage, irrigation, goutte à goutte, drip irrigation, سقي, ري, sgiya
tuyau d'arrosage, garden hose, hose, خرطوم سقي, تيو سقي
serre, serres, greenhouse, بيت بلاستيكي, سير, bit plastik
laine, wool, صوف, souf
peau, peaux, hide, hides, skin, جلد, جلود, jeld, هيدورة, haydoura
oeuf, oeufs, œufs, egg, eggs, بيض, بيضة, bayd, bid, bayda
oeufs plateau, plateau d'oeufs, plateau oeufs, plateaux d'oeufs, tray of eggs, trays of eggs, egg tray, طبق بيض, صفيحة بيض, بلاطو بيض, blato bid, plato bayd
plant, plants, sapling, saplings, seedling, seedlings, شتلة, شتلات, شتول, غرسة, غرس, chetla, ghars
citronnier, citronniers, lemon tree, lemon trees, شجرة ليمون, شجرة قارص, ليمونة, chejret 9ares, chejra 9ares
oranger, orange tree, شجرة برتقال, شجرة تشينة
figuier, fig tree, شجرة تين, كرمة
rosier, rosiers, rose bush, rose bushes, شجيرة ورد, شجرة ورد
gazon, pelouse, grass, lawn, turf, عشب, قازون, gazo
sécateur, pruner, pruning shears, secateurs, مقص تقليم, مقص شجر, سيكاتور
arrosage, watering, سقي, ري, sgi
tuyau arrosage, garden hose, خرطوم سقي, تيو سقي, tiyou sgi, tiyou ta3 sgi
pondeuse, pondeuses, layer, layers, laying, بياضة, بياض, بياضات, bayada
aliment ponte, layer feed, علف بياض, علف الدجاج البياض
poule pondeuse, poules pondeuses, layer hen, layer hens, laying hen, laying hens, دجاج بياض, دجاجة بياضة, djaj bid, djaj ta3 bid
`
