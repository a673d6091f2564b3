/** What a house is furnished and kept with: furniture, linen, kitchen, machines. Written as in `groceries.ts`. */
export const HOME = `
table, tables, طاولة, طاولات, طابلة, طوابل, مائدة, ميدة, tabla, twabel, meida
table basse, coffee table, طاولة صغيرة, طابلة باص
table à manger, dining table, طاولة طعام, طاولة أكل, salle à manger
chaise, chaises, chair, chairs, كرسي, كراسي, كراسا, كرسيات, korsi, krasa, krassa, karassi, chiz
tabouret, tabourets, stool, stools, طابوري, كرسي صغير, tabouri
fauteuil, fauteuils, armchair, armchairs, أريكة, فوتاي, fotay, fotoy
canapé, canapés, sofa, sofas, couch, كنبة, كنابي, أريكة, kanabi, kanapi, divan
salon, salons, living room set, sitting room, صالون, صالونات, salo
banquette, banquettes, bench, benches, بانكات, بنك, banc, banket
lit, lits, bed, beds, سرير, أسرة, نامسية, ليت, ناموسية, namousia, srir, namoussia
lit bébé, berceau, cot, crib, baby bed, سرير أطفال, سرير بيبي, مهد, ber
lit superposé, bunk bed, سرير طابقين
matelas, mattress, mattresses, matelat, مطرح, مطارح, ماطلا, مرتبة, فراش, matla, matra7, metre7
sommier, bed base, سومييه
oreiller, oreillers, pillow, pillows, وسادة, وسائد, مخدة, مخاد, mkhadda, mkhayed, oussada
coussin, coussins, cushion, cushions, مسند, كوسان, kousan, وسادة
couverture, couvertures, blanket, blankets, بطانية, بطانيات, زاورة, فراشية, كوفيرتا, غطاء, zawra, zaoura, ferrachia, kovirta
couette, couettes, duvet, duvets, comforter, quilt, لحاف, كويت, كوات, kwit, kwet
drap, draps, bed sheet, bed sheets, sheet, sheets, ملاية, ملايات, إزار, ليزور, درا, lizar, drap, شرشف
housse, housses, cover, covers, غطاء, هوس, hos
taie, pillowcase, pillowcases, تاي, وجه مخدة
tapis, carpet, carpets, rug, rugs, mat, mats, سجاد, سجادة, زربية, زرابي, تابي, فراش, zerbia, zrabi, zarbiya, zarbia, tapi
tapis de prière, prayer mat, prayer rug, سجادة صلاة, سجادة, سجادات, sejjada, sajjada
moquette, fitted carpet, موكيت, moket
rideau, rideaux, curtain, curtains, ستارة, ستائر, ستار, ريدو, ريدوات, rido, ridou, ridouwat, ridowat, stayer
store, stores, blind, blinds, ستور, أباجور
nappe, nappes, tablecloth, tablecloths, غطاء طاولة, ناب, سماط, nap
armoire, armoires, wardrobe, wardrobes, closet, خزانة, خزائن, دولاب, دواليب, ماريو, ارموار, mariou, mario, armwar, khzana
commode, commodes, dresser, chest of drawers, كومود, كومودينو, komod
coiffeuse, dressing table, vanity, تسريحة, كوافوز
table de nuit, chevet, nightstand, bedside table, تابل دو نوي, طابلة راس
buffet, buffets, sideboard, بوفيه, بوفي, bifi
bibliothèque, bookcase, bookshelf, مكتبة, بيبليوتيك
étagère, étagères, shelf, shelves, رف, رفوف, ايتاجير, etajir, rff
bureau, bureaux, desk, desks, مكتب, مكاتب, بيرو, biro, birou
meuble tv, tv stand, طاولة تلفاز, مودب تيلي, table tv
porte, portes, door, doors, باب, أبواب, بيبان, bab, biban
fenêtre, fenêtres, window, windows, نافذة, نوافذ, شباك, شبابيك, طاقة, طاقات, تاقة, ta9a, taqa, tagat, ta9at, chebbak
volet, volets, shutter, shutters, فولي, persienne, persiennes, برسيان
portail, portails, gate, gates, بوابة, بورتاي, portay
garde-corps, rampe, rampes, railing, railings, balustrade, درابزين, رومب
escalier, escaliers, stairs, staircase, درج, دروج, سلالم, drouj, escalié
cuisine équipée, fitted kitchen, kitchen unit, مطبخ, كوزينة, kouzina, cuisine
placard, placards, cupboard, cupboards, cabinet, بلاكار, خزانة حائط, plakar
tiroir, tiroirs, drawer, drawers, درج, تيروار, jrar
planche, planches, board, boards, plank, planks, لوح, ألواح, لوحة, لوحات, lou7, lwa7, louha, lou7a, lwah
contreplaqué, plywood, كونتربلاكي, kontroplaki
mdf, medium, latté
poutre, poutres, beam, beams, عارضة, بوتر, madrier, madriers, مادري
miroir, miroirs, mirror, mirrors, مرآة, مرايا, مراية, mraya, mraia, mrayat
glace, mirror, مراية, مرايا
lustre, lustres, chandelier, chandeliers, ثريا, ثريات, لوستر, lostr
lampe, lampes, lamp, lamps, مصباح, مصابيح, لامبة, lampa, lamba, lampe de chevet, أباجورة, abat-jour
veilleuse, night light, فييوز
horloge, horloges, wall clock, clock, clocks, ساعة حائط, ساعة حيط, magana 7it, ورلوج
réveil, réveils, alarm clock, منبه, ريفاي
cadre, cadres, frame, frames, picture frame, إطار, كادر, kadr
vase, vases, مزهرية, فاز, vaz
tableau, tableaux, painting, paintings, لوحة, لوحات, طابلو, tablo
bougie, bougies, candle, candles, شمعة, شموع, شمع, chm3a, chma3
poubelle, poubelles, bin, bins, trash can, dustbin, سلة مهملات, بوبال, poubel, bidou zbel
corbeille, corbeilles, basket, baskets, سلة, كوربي, sella, couffin, قفة, 9offa, koffa
bassine, bassines, basin, basins, حوض, باسينة, كرواطة, bassina, tasht, قصعة
seau, seaux, bucket, buckets, دلو, سطل, سطولة, stal, stel, sello
balai, balais, broom, brooms, مكنسة, مكانس, شطابة, شطابات, chettaba, meknsa, بالي
serpillière, serpillières, mop, mops, ممسحة, جفاف, مسيحة, serpiyer, jeffaf, كرباس
raclette, squeegee, راكلات, raklet, جباد الما
pelle, dustpan, shovel, بالة, مجرفة, pala, bala
cintre à linge, séchoir à linge, étendoir, clothes rack, drying rack, منشر, نشارة, nachara, إيتوندوار
pince à linge, pinces à linge, clothes peg, clothes pegs, clothespins, ملاقط غسيل, مشابك غسيل, قراصات, bans
table à repasser, planche à repasser, ironing board, طاولة كي, طابلة كي
verre, verres, glass, glasses, tumbler, كأس, كؤوس, كاس, كيسان, kas, kisan, kass
tasse, tasses, cup, cups, mug, mugs, فنجان, فناجين, كاس قهوة, fenjal, fnajel, طاسة, tassa
assiette, assiettes, plate, plates, صحن, صحون, طبق, طباسا, طبسي, tebsi, tbassa, tbasa
bol, bols, bowl, bowls, زلافة, زلايف, جبانية, boul, zlafa, djebbania
plat, plats, dish, platter, dishes, طبق, أطباق, بلا
plateau, plateaux, tray, trays, صينية, صواني, سني, sniya, siniya, snawi, sni
cuillère, cuillères, cuillere, spoon, spoons, ملعقة, ملاعق, مغرف, مغارف, m3il9a, mgharef, moghrof, kwiyer
fourchette, fourchettes, fork, forks, شوكة, شوكات, فورشيطة, forchita, fourchita, chouka
couteau, couteaux, knife, knives, سكين, سكاكين, موس, مواس, خدمي, mous, mwas, khodmi, couto
louche, louches, ladle, غراف, مغرفة, lelouch
couverts, couvert, cutlery, أدوات المائدة, كوفير, kovir
casserole, casseroles, saucepan, saucepans, قدر, كسرولة, كاسرونة, kasrouna, kasarouna, tandjra, طنجرة, tanjra
marmite, marmites, pot, cooking pot, قدرة, مرميطة, 9edra, gedra, marmita, طنجرة
cocotte, cocotte minute, autocuiseur, pressure cooker, كوكوت, كوكوت مينوت, طنجرة ضغط, kokot, cocote
poêle, poêles, frying pan, pan, pans, مقلاة, مقلى, بوال, ma9la, megla, magla, pwal
couscoussier, couscoussière, couscous steamer, كسكاس, keskas
tajine terre, طاجين طين
théière, théières, teapot, براد, أبريق, berrad, barrad
cafetière, cafetières, coffee maker, coffee pot, coffee machine, كافتيار, جزوة, كفتيرة, kaftira, djezwa
bouilloire, bouilloires, kettle, kettles, غلاية, بويوار, bouyoir
thermos, flask, vacuum flask, تيرموس, ترمس, tirmous
carafe, carafes, pitcher, jug, jugs, إبريق, كاراف, brik ma
passoire, passoires, colander, sieve, strainer, مصفاة, كسكاس, صفاية, saffaya, pasoire
râpe, râpes, grater, محكة, راب, mbched, مبشرة
presse-agrumes, juicer, عصارة, presse agrume, 3assara
moule, moules, mould, mold, baking tin, قالب, قوالب, مول, 9aleb, moul
boîte hermétique, tupperware, food container, علبة حفظ, بواط إيرميتيك
aluminium, papier aluminium, papier alu, aluminium foil, tin foil, foil, ورق ألمنيوم, ورق الألمنيوم, alimyoum
film alimentaire, film, cling film, plastic wrap, فيلم, ورق شفاف
gobelet, gobelets, paper cup, paper cups, plastic cup, plastic cups, disposable cups, كؤوس بلاستيك, كيسان كرطون, gobli, gobelé, قوبلي
nappe jetable, ناب جيتابل
réfrigérateur, réfrigérateurs, frigo, frigos, fridge, fridges, refrigerator, refrigerators, ثلاجة, ثلاجات, فريجيدار, فريغو, frigidaire, frigidar, frijidar, tallaja, thalaja, frigou
congélateur, congélateurs, freezer, freezers, مجمد, مجمدة, كونجيلاتور, fraizer, congelo, congélo, konjilatour
machine à laver, machines à laver, lave-linge, washing machine, washing machines, washer, غسالة, غسالات, ماشينة, ماشينة صابون, ماشينة تاع الصابون, ماكينة غسيل, machina, machina saboun, ghassala
lave-vaisselle, lave vaisselle, dishwasher, dishwashers, غسالة صحون, غسالة أواني, غسالة مواعين, ماشينة مواعين, machina mwa3en
sèche-linge, tumble dryer, مجففة ملابس
cuisinière, cuisinières, cooker, cookers, stove, stoves, طباخة, كويزينيار, cuisiniere, kwizinyer, فور, gaz stove
four, fours, oven, ovens, فرن, أفران, فور, koucha, كوشة, four encastrable
plaque, plaques, hob, cooktop, بلاك, plak, طابونة, tabouna, réchaud, réchauds, روشو
hotte, hottes, extractor hood, cooker hood, hood, هوت, شفاط
micro-onde, micro-ondes, micro onde, micro ondes, microwave, microwaves, ميكروويف, ميكرو أوند, ميكرو اوند, ميكروند, mikro ond, mikroond, microond
mixeur, mixeurs, blender, blenders, mixer, mixers, خلاط, خلاطات, ميكسور, ميكسر, mixer, khallat, mixour
robot, robots, food processor, kitchen robot, روبو, عجانة, روبو كويزين, batteur, خلاط عجين, pétrin, 3ajjana
moulin à café, coffee grinder, مطحنة قهوة, طحانة, moulin, مولان
grille-pain, grille pain, toaster, محمصة, غريي بان
friteuse, friteuses, fryer, deep fryer, air fryer, مقلاة كهربائية, فريتوز, قلاية, قلاية هوائية
fer à repasser, fers à repasser, iron, irons, steam iron, مكواة, مكاوي, حديدة, حديدة كي, حديدة تاع الكي, مكوة, mekwa, m7aded, fer repasser, hdida, 7dida
aspirateur, aspirateurs, vacuum cleaner, vacuum, hoover, مكنسة كهربائية, أسبيراتور, aspirator, spirateur, aspiratour
ventilateur, ventilateurs, fan, fans, مروحة, مراوح, فونتيلاتور, ventilo, ventilatour, marwaha
climatiseur, climatiseurs, clim, clims, climatisation, air conditioner, air conditioners, air conditioning, ac, مكيف, مكيفات, مكيف هواء, كليماتيزور, كليم, klim, klimatizor, klimatisor, climatisor
chauffage, chauffages, heater, heaters, radiator, مدفأة, مدافئ, شوفاج, دفاية, chofaj, chauffaj, chofage, daffaya
chauffage gaz, gas heater, مدفأة غاز, شوفاج غاز, chofaj gaz
bain d'huile, oil heater, بان دويل
chauffe-eau, chauffe eau, chauffe bain, water heater, boiler, سخان, سخان ماء, شوفو, شوف بان, chofo, chauffo, sakhan
chaudière, chaudières, boiler, شودير, chaudiere
téléviseur, téléviseurs, télévision, télé, télés, tv, tvs, television, televisions, smart tv, تلفزيون, تلفاز, تلفزة, تيليفزيون, تلفزات, tilivizion, tilifizyoun, telfaza, télévizion, tilfaz, tele
télécommande, télécommandes, remote, remotes, remote control, جهاز تحكم, ريموت, تيليكوموند, تيلكوموند, tilikomand, telecomand, telicomand
démodulateur, démo, décodeur, récepteur, satellite receiver, receiver, decoder, ديمو, جهاز استقبال, ديموديلاتور, demo
parabole, paraboles, satellite dish, dish, بارابول, برابول, صحن هوائي, parabol
antenne, antennes, antenna, هوائي, أنتان, antena
machine à coudre, sewing machine, ماكينة خياطة, ماشينة خياطة, machina khyata
balance, balances, scale, scales, weighing scale, ميزان, موازين, بالونس, mizan, balons
bouteille de gaz, bouteille gaz, gas bottle, gas cylinder, قارورة غاز, قرعة غاز, بوطة غاز, bouteille butane, 9ar3a gaz, botagaz
groupe électrogène, générateur, generator, مولد كهربائي, جروب, groupe
`
