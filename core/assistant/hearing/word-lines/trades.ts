/**
 * Goods and services of trades other than the grocer's, written as in `groceries.ts`: an item whose own name holds
 * any of these words answers to all of its line.
 */
export const TRADES = `
batterie, batteries, battery, car battery, بطارية, بطاريات, باتري, باطري, batri, batria, battri
filtre à huile, oil filter, فلتر زيت, فيلتر زيت, فلتر الزيت, filtre zit, filter zit
filtre à air, air filter, فلتر هواء, فيلتر هوا, filtre hwa, فيلتر لير, فلتر لير, filtre lair, filter lair
filtre, filtres, filter, filters, فلتر, فيلتر, فيلترات, filtr
plaquettes de frein, plaquettes, plaquette, brake pads, brake pad, بلاكيت, بلاكات, فرامل, بلاكيت فران, plakit, plakat frein, bla9it
disque de frein, disques de frein, brake disc, brake discs, ديسك فران
bougie d'allumage, bougies d'allumage, spark plug, spark plugs, bougie ngk, بوجي, بوجيات, شمعات الاحتراق, bouji, boujiyat
huile moteur, engine oil, motor oil, huile de moteur, زيت موتور, زيت المحرك, زيت الموتور, زيت محرك, zit moteur, zit motor, zit tomobil
liquide de refroidissement, coolant, antifreeze, antigel, سائل تبريد, سائل التبريد, ليكيد, likid refroidissement
courroie, courroies, timing belt, drive belt, كوروا, كورروا, سير, سيور, kourroi, courwa
essuie-glace, essuie glace, essuie glaces, wipers, wiper, wiper blades, ماسحات, مساحات, سويغلاس, suiglace
pneu, pneus, tyre, tyres, tire, tires, عجلة, عجلات, بنو, بنوات, بنيو, pnou, pnouwat, pneuwat, 3ajla
vidange, oil change, فيدونج, فيدانج, تبديل الزيت, تغيير الزيت, vidonge, bdel zit
coque, coques, phone case, phone cases, phone cover, phone covers, كوك, كوكات, غطاء, كفر, cocat, koka, pochette
écouteurs, ecouteurs, casque, casques, earphones, earbuds, headphones, headset, سماعات, كيتمان, الكيتمان, كاسك, kitman, kit main, kitmen
verre trempé, verre trempe, film de protection, screen protector, screen protectors, tempered glass, زجاج حماية, انكاسابل, incassable
chargeur, chargeurs, charger, chargers, شاحن, شواحن, شارجور, شارجورات, charjor, chargor, charjeur
câble, cable, câbles, cables, cable usb, كابل, كابلات, كابلو, kabl, kablo, fil usb
power bank, powerbank, batterie externe, باور بانك, powerbanks, شاحن متنقل
puce, puces, sim card, sim cards, carte sim, شريحة, شريحة هاتف, بوس, carta sim
carte mémoire, carte memoire, memory card, memory cards, sd card, كارت ميموار, بطاقة ذاكرة, carta memoire, carte sd
montre, montres, watch, watches, smartwatch, ساعة, ساعات يد, مونتر, magana, مقانة
téléphone, telephone, telephones, phone, phones, هاتف, هواتف, تيليفون, تيليفونات, portable, portables, tilifoun, smartphone
flash disque, flash disk, clé usb, cle usb, usb stick, فلاش ديسك, فلاش, flachdisk
makroud, makrout, مقروط, مقروطات, makrot, lmakrout
baklawa, baklava, بقلاوة, بقلاوا, baqlawa, bqlawa, ba9lawa
kalb el louz, qalb louz, قلب اللوز, قلب لوز, 9elb louz, 9alb elouz, qalb elouz, chamia, شامية
msemen, مسمن, مسمنات, msemmen, mssemen
tarte, tartes, tart, tarts, pie, pies, طارت, طارط, tarta
mille-feuille, mille feuilles, millefeuille, millefeuilles, ميل فاي, ميلفاي, milfay, mil feuille
pain complet, wholemeal bread, wholewheat bread, خبز كامل, خبز القمح الكامل, khobz kamel, pain complé
pain au chocolat, petit pain, petits pains, chocolatine, بتي بان, بان شوكولا, ptipain, petitpain
beignet, beignets, doughnut, doughnuts, sfenj, سفنج, خفاف, khfaf
brioche, brioches, بريوش, بريوشات, briouch
bourek, bouraks, بوراك, بوريك, bourak, boureks
pizza, pizzas, بيتزا, بيتزات, pitza
chawarma, shawarma, شاورما, شوارما, chawerma
frites, frite, fries, chips frites, فريت, بطاطا مقلية, frit
chorba, soup, soupe, شربة, شوربة, chourba, cherba, harira, حريرة
garantita, karantika, قرنطيطة, كرنتيكا, karantita, garantika, 9arantita
eau minérale, bouteille d'eau, قارورة ماء, قرعة ما, small water
coca, coke, coca cola, كوكا, كوكا كولا, koka, canette coca
salade, salades, salad, salads, سلطة, سلاطة, شلاطة, chlada, salata
coupe, coupes, haircut, haircuts, تحفيفة, تحفيفات, حلاقة, قص الشعر, قصة شعر, t7fifa, ta7fifa, coupe cheveux, tahfifa
barbe, beard, beard trim, لحية, l7ya, lahya, tahdid
brushing, brushings, blow dry, blowdry, سشوار, بروشينغ, sechwar, brochin, brushin, sichwar
coloration, colorations, hair colour, hair color, dye, صبغة, صباغة, صبغ الشعر, sebgha, couleur, teinture
lissage, lissages, kératine, keratin, كيراتين, ليساج, تمليس, keratine, lisage
maquillage, make up, makeup, bridal makeup, ماكياج, مكياج, maquiyage, makiyaj
vernis, nail polish, فيرني, طلاء أظافر, manicure, verni
masque capillaire, hair mask, ماسك شعر, ماسك, masque cheveux
ciment, cement, سيما, إسمنت, اسمنت, sima, simane, ciman, السيما
peinture, paint, بنتورة, دهان, طلاء, pentura, bantoura, penture
robinet, robinets, tap, taps, faucet, faucets, روبيني, روبينيات, حنفية, حنفيات, robini, sebala, 3ayn
tube, tubes, tuyau, tuyaux, pipe, pipes, تيبو, تيو, أنبوب, أنابيب, tyou, tiyou, tibou
marteau, marteaux, hammer, hammers, مطرقة, مارطو, marto, mtarqa, mtar9a
serrure, serrures, lock, locks, قفل, أقفال, سيرور, serrira, sarout
vis, screws, screw, فيس, براغي, برغي, viss, boulon
silicone, سيليكون, silikoun, silicon
pinceau, pinceaux, paint brush, paintbrush, paintbrushes, بانسو, فرشاة دهان, panso, pinso
clous, clou, nails, nail, مسامير, مسمار, msamer, mesmar, msamar
câble électrique, fil électrique, electric cable, electric wire, wire, سلك, أسلاك, fil elec, selk, خيط تريسيتي
prise, prises, socket, sockets, plug, بريز, بريزة, briza
interrupteur, interrupteurs, switch, switches, أنتيريبتور, قاطع, interripteur
ampoule led, ampoule, ampoules, bulb, bulbs, led bulb, led bulbs, لمبة, لمبات, أمبول, امبولة, lampa, lampoul, lamba
brique, briques, brick, bricks, آجور, ياجور, yajour, ladjour
gravier, gravel, قرافي, حصى, gravi
karakou, karakous, كاراكو, كراكو, karako
robe, robes, dress, dresses, روبة, روبات, فستان, فساتين, roba, goundoura, قندورة
retouche, retouches, alteration, alterations, روتوش, تصليح لباس, retouch, routouche
ourlet, ourlets, hem, hems, hemming, أورلي, حاشية, ourli
costume, costumes, suit, suits, كوستيم, بدلة, kostim
tissu, tissus, fabric, fabrics, cloth, قماش, قماشات, تيسو, tissou, 9mach, gmach, kettan
velours, velvet, قطيفة, قطيفه, فلور, velour, 9tifa, qtifa
satin, ساتان, satan
fermeture éclair, fermetures éclair, fermeture, zip, zips, zipper, zippers, سستة, فرموتير, سحاب, fermetir, sosta, sesta
fil, bobine de fil, bobine, bobines, thread, spool, خيط, خيوط, بوبين, بكرة خيط, khit, bobina
bouton, boutons, button, buttons, زرار, أزرار, بوطون, 9fal, qfal, boton
huile fleurial, fleurial, فلوريال
cahier, cahiers, notebook, notebooks, كراس, كراريس, kerras, karras
doliprane, paracétamol, paracetamol, دوليبران, باراسيتامول, dolipran
sirop, sirops, syrup, cough syrup, سيرو, شراب السعال, siro
pansement, pansements, plaster, plasters, bandage, بونسمون, ضمادة, sparadrap
thermomètre, thermometre, thermometer, محرار, ميزان حرارة
crème solaire, creme solaire, sunscreen, واقي الشمس, كريم شمس, ecran solaire
biberon, biberons, baby bottle, بيبرون, رضاعة, bibron
mouton, moutons, sheep, كبش, كباش, خروف, خرفان, غنم, kebch, kbach, kebach, kharouf, khrouf, khorfan, ghnem, ghanam, rass ghnem
brebis, ewe, ewes, نعجة, نعاج, na3ja, naaja, n3aj, na3jat
agneau, agneaux, lamb, lambs, خروف, خرفان, حولي, kharouf, khrouf, khorfan, 3alouch, علوش, allouch, houli
bélier, béliers, ram, rams, كبش فحل, فحل, fhal, f7al
chèvre, chèvres, goat, goats, معزة, معز, عنزة, m3za, ma3za, 3anza
vache, vaches, cow, cows, بقرة, بقر, bagra, ba9ra, bgar
veau, veaux, calf, calves, عجل, عجول, 3jel, 3joul
poule, poules, hen, hens, chicken, دجاجة, djaja, djajat, جاج
orge, barley, شعير, ch3ir, chair, cha3ir
foin, botte de foin, hay, تبن, قرط, tben, gort, khortal, خرطال
son, bran, نخالة, nokhala, nkhala
laine, wool, صوف, souf
fumier, manure, غبار, ghbar, zbel
photocopie, photocopies, copie, copies, فوتوكوبي, نسخ, نسخة, fotocopi, photocopi, neskha
impression, impressions, print, prints, طباعة, طبع, amprission, tba3a
carte visite, cartes de visite, carte de visite, business cards, business card, كارت فيزيت, بطاقات زيارة, kart vizit
flyer, flyers, dépliant, dépliants, leaflet, leaflets, فلاير, مطوية, مطويات
banderole, banderoles, banner, banners, bâche, bâches, لافتة, لافتات, بانديرول, بانو, bandrol, lafita
cachet, cachets, tampon, stamp, stamps, كاشي, ختم, أختام, طابع, kachi, khatem
ramette, ramettes, ream, reams, رامات, راميت, رزمة ورق, ramet
reliure, reliures, binding, bindings, تجليد, spirale, reliyour
toner, toners, cartouche, cartouches, تونر, كارتوش, kartouch
consultation, consultations, كونسولتاسيون, فحص, كشف, معاينة, visite, checkup
détartrage, détartrages, scaling, cleaning, ديتارتراج, تنظيف أسنان, detartraj
extraction, extractions, قلع, قلع ضرس, نزع ضرس, تنحية ضرسة, tooth pulled, 9la3
plombage, plombages, filling, fillings, بلومباج, حشوة, تلبيس, plombaj
couronne, couronnes, crown, crowns, كورون, تاج, couron
blanchiment, whitening, تبييض, blonchimon
prothèse, prothèses, denture, dentures, بروتاز, طقم, protez
gants, gant, gloves, glove, قفازات, ليغون, قواندو, ligant, ligon
express, expresso, espresso, اكسبريس, ekspress, press, نص نص, قهوة اكسبريس
amortisseur, amortisseurs, shock absorber, shocks, أمورتيسور, اموغتيسور, amourtisseur, amorto, amortos
rotule, rotules, ball joint, روتول, rotil
alternateur, alternateurs, alternator, ألتيرناتور, الترناتور, alternatour
radiateur, radiateurs, radiator, رادياتور, radiator
rétroviseur, rétroviseurs, rétro, rétros, wing mirror, mirror, mirrors, ريترو, ريتروفيزور, retro
phare, phares, headlight, headlights, فار, فارات, phar
embrayage, embrayages, clutch, أومبرياج, امبرياج, debriyage, ombrayage
joint culasse, joint de culasse, head gasket, جوان كيلاس, joint kilas
rouge à lèvres, rouges à lèvres, lipstick, lipsticks, أحمر شفاه, روج, rouge, rouj
mascara, mascaras, ماسكارا, rimmel, ريمال
fond de teint, foundation, فون دو تان, fon de tin, كريم أساس
sérum, serums, serum, سيروم, siroum
palette, palettes, باليت, بالات
coffret, coffrets, gift set, gift box, كوفري, علبة هدايا, kofri
survêtement, survêtements, tracksuit, tracksuits, سيرفات, بدلة رياضية, survet, survette
chaussettes, chaussette, socks, sock, جوارب, تقاشير, t9acher, tkacher
ceinture, ceintures, belt, belts, سمطة, حزام, semta, santoura
manteau, manteaux, coat, coats, مونطو, معطف, monto, balto
abaya, abayas, عباية, عبايات, 3baya
gigot, gigots, leg of lamb, فخذ, فخد, jigo
côtelettes, côtelette, chops, lamb chops, كوستليت, ضلوع, kotlet, ktef
foie, liver, كبدة, كبد, kebda, lkebda
kefta, كفتة, kofta, köfte
viande hachée, minced meat, ground meat, mince, لحم مفروم, فيوند اشي, lham mafroum, l7em mefroum, hachi
réfrigérateur, réfrigérateurs, frigo, frigos, fridge, fridges, ثلاجة, ثلاجات, فريجيدار, tallaja, frigidaire, frijidar
machine à laver, washing machine, washer, ماشينة, غسالة, machina, ghassala
climatiseur, climatiseurs, clim, clims, air conditioner, كليماتيزور, مكيف, مكيفات, climatizour
téléviseur, téléviseurs, télé, télés, tv, tvs, television, تلفزيون, تلفاز, telfaz, telvizyou
micro-onde, micro-ondes, microwave, microwaves, ميكروند, ميكرو
fer à repasser, fers à repasser, iron, irons, مكواة, حديدة, fer, hdida
mixeur, mixeurs, blender, blenders, ميكسور, mixer
chauffage, chauffages, heater, heaters, شوفاج, مدفأة, chofaj
ventilateur, ventilateurs, ventilo, ventilos, fan, fans, فونتيلاتور, مروحة, مروحات, vontilatour
planche, planches, plank, planks, board, boards, لوحة, لوح, لوحات, lou7a, louha
chaise, chaises, chair, chairs, كرسي, كراسي, korsi, krassa
table, tables, طابلة, طاولة, tabla
porte, portes, door, doors, باب, بيبان, bab, biban
fenêtre, fenêtres, window, windows, تاقة, طاقة, شباك, ta9a
armoire, armoires, wardrobe, wardrobes, ماريو, خزانة, mario
lit, lits, bed, beds, سرير, نامسية, namousia
tapis, carpet, carpets, rug, rugs, زربية, زرابي, tapi, zerbia
rideau, rideaux, curtain, curtains, ريدو, ريدوات, rido
couette, couettes, duvet, duvets, كويت, غطا, kwet
masque, masques, mask, masks, كمامة, كمامات, باڤات, kmama
vitamine c, vitamin c, فيتامين سي, فيتامين ج, vitamin
thermomètre, thermometer, ميزان حرارة
couches bébé, ليكوش, حفاظات, حفاضات
`
