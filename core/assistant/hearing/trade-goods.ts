/**
 * Goods and services of trades other than the grocer's, written as in `goods.ts`: an item whose own name holds
 * any of these words answers to all of its line.
 */
export const TRADE_LINES = `
batterie, batteries, battery, car battery, بطارية, بطاريات, باتري, باطري, batri, batria, battri
filtre à huile, oil filter, فلتر زيت, فيلتر زيت, فلتر الزيت, filtre zit, filter zit
filtre à air, air filter, فلتر هواء, فيلتر هوا, filtre hwa
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
`
