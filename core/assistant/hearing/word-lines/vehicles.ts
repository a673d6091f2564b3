/** Parts of vehicles, and what garages, car washes and cycle shops do. Written as in `groceries.ts`. */
export const VEHICLES = `
voiture, voitures, car, cars, automobile, سيارة, سيارات, طوموبيل, طونوبيل, لوطو, tomobil, tonobil, tomobile, loto, auto
moto, motos, motorbike, motorcycle, دراجة نارية, موطو, موتور, motour
vélo, vélos, bicyclette, bike, bikes, bicycle, bicycles, دراجة, دراجات, بيسكلات, فيلو, bisklet, bisiklet, bechklita, bicycle
trottinette, trottinettes, scooter, scooters, kick scooter, سكوتر, تروتينات, ترتينات, trotinet, trotinette, تروتينيت
camion, camions, truck, trucks, lorry, شاحنة, شاحنات, كاميو, كاميون, kamyou, kamyon
pneu, pneus, tyre, tyres, tire, tires, عجلة, عجلات, إطار, إطارات, بنو, بنوات, pnou, pnouwat, 3ajla, 3ajlat
roue, roues, wheel, wheels, عجلة, رويدة, روضة, rouida, roda, rwada
jante, jantes, rim, rims, alloy wheel, جنط, جنوط, جونت, jant, jont
chambre à air, inner tube, شومبرير, chambrair
moteur, moteurs, engine, engines, motor, محرك, محركات, موتور, موطور, motour, motor, lmotor
huile moteur, huile de moteur, engine oil, motor oil, زيت المحرك, زيت محرك, زيت موتور, زيت الموتور, zit moteur, zit motor
huile de boîte, huile boîte, gearbox oil, gear oil, transmission oil, زيت العلبة, زيت لابوات, zit la boite
liquide de frein, liquide frein, brake fluid, سائل الفرامل, سائل فرامل, ليكيد فران, زيت فران, zit fran, likid fran
liquide de refroidissement, coolant, antifreeze, antigel, سائل التبريد, سائل تبريد, ماء رادياتور, ليكيد رادياتور
lave-glace, lave glace, screen wash, windscreen washer, سائل زجاج, لافغلاس
batterie, batteries, battery, car battery, بطارية, بطاريات, باتري, batri, batria
frein, freins, brake, brakes, فرامل, مكابح, فران, فرانات, مكبح, fran, franat, lfran
disque de frein, disques de frein, disque frein, brake disc, brake discs, brake disk, brake rotor, قرص الفرامل, أقراص المكابح, أقراص الفرامل, ديسك فران, ديسكات فران, disk fran, disk ta3 fran
plaquette de frein, plaquettes de frein, plaquettes, plaquette, brake pad, brake pads, فحمات, تيل الفرامل, بلاكيت, بلاكات, بلاكيط, plakit, plakat, plaquete, laplakat
étrier, étriers, caliper, brake caliper, ايتريي
mâchoire, mâchoires, brake shoe, brake shoes, ماشوار, machwar
tambour, tambours, brake drum, تامبور
amortisseur, amortisseurs, shock absorber, shock absorbers, shock, shocks, ممتص الصدمات, ممتصات الصدمات, مساعد, مساعدات, أمورتيسور, أمورتيسورات, امورتيسور, amourtisour, amortisour, amortisor
ressort, ressorts, spring, springs, coil spring, نابض, نوابض, روسور, rosor
rotule, rotules, ball joint, ball joints, روتول, روتيلة, روتيل, rotil, rotila
biellette, biellettes, stabilizer link, link rod, بييلات, byalat
triangle, triangles, control arm, wishbone, تريونغل
cardan, cardans, drive shaft, cv joint, كاردون, kardo, kardon
soufflet, soufflets, boot, cv boot, سوفلي, gaiter
roulement, roulements, bearing, bearings, wheel bearing, رولمان, رولمون, بيل, roulma, rolma
embrayage, embrayages, clutch, clutch kit, clutches, قابض, القابض, طقم القابض, دبرياج, أمبرياج, ديبرياج, debriyaj, debriyage, ombriyaj, kit embrayage
boîte de vitesse, boîte vitesse, gearbox, transmission, علبة السرعة, لابوات, boite vites, bwat vites
alternateur, alternateurs, alternator, alternators, dynamo, دينامو, مولد السيارة, مولد كهرباء, ألترناتور, ألتيرناتور, alternatour, dinamo
démarreur, démarreurs, starter, starter motor, سلف, مشغل, ديمارور, demarour, dimaror
bougie, bougies, spark plug, spark plugs, شمعة احتراق, شمعات, بوجي, بوجيات, bouji, boujiyat
bougie de préchauffage, glow plug, glow plugs, بوجي ديزل
bobine, bobines, ignition coil, coil, coils, بوبين, كويل, bobin
injecteur, injecteurs, injector, injectors, انجكتور, بخاخ, بخاخات, anjektor
turbo, turbos, turbocharger, تيربو, tirbo
courroie, courroies, belt, timing belt, fan belt, سير, سيور, كوروا, كورروا, kourwa, korwa
courroie de distribution, kit distribution, chaîne distribution, timing belt kit, timing kit, طقم التوقيت, كيت ديستريبيسيون, kit chaine
pompe à eau, water pump, مضخة ماء, مضخة الماء, بومبة ما, bomba lma
pompe à essence, fuel pump, pompe gasoil, مضخة وقود, مضخة الوقود, بومبة ليسونس
radiateur, radiateurs, radiator, radiators, مشع, رادياتور, رادياتير, مبرد, radiator, radyatour, radyator
durite, durites, hose, radiator hose, ديريت, خرطوم, dirit
thermostat, thermostats, ترموستا, ترموستات
calorstat, كالورستا
joint de culasse, joint culasse, joints de culasse, head gasket, head gaskets, cylinder head gasket, جوان كيلاس, جوان كولاس, حشية رأس المحرك, joint kilas, joint ta3 kilas, jwan kilas
filtre, filtres, filter, filters, مصفاة, مصافي, فلتر, فلاتر, فيلتر, filtr, filter
filtre à huile, filtre huile, oil filter, oil filters, مصفاة الزيت, مصفاة زيت, فلتر الزيت, فلتر زيت, فيلتر زيت, filtre zit, filtr zit, filtre ta3 zit
filtre à air, filtre air, air filter, air filters, مصفاة الهواء, مصفاة هواء, فلتر الهواء, فلتر هواء, فيلتر هوا, filtre hwa, filtre ta3 lhwa, filtre lhwa, فيلتر لير
filtre à gasoil, filtre gasoil, filtre carburant, filtre à carburant, fuel filter, diesel filter, فلتر الوقود, فلتر مازوت, مصفاة الوقود, filtre mazout
filtre habitacle, filtre à pollen, cabin filter, pollen filter, فلتر المكيف, فلتر المقصورة
pot d'échappement, échappement, exhaust, muffler, عادم, ايشابمون, بو, chapma, echapma
catalyseur, catalytic converter, كاتاليزور
phare, phares, headlight, headlights, headlamp, headlamps, مصباح أمامي, مصابيح أمامية, ضوء أمامي, فار, فارات, phar, farat, phari
feu, feux, feu arrière, tail light, tail lights, taillight, rear light, ضوء خلفي, فو, ضواو
clignotant, clignotants, indicator, turn signal, غماز, كلينيوتون, kliniotou
rétroviseur, rétroviseurs, rétro, rétros, wing mirror, wing mirrors, side mirror, side mirrors, rear view mirror, مرآة جانبية, مرايا جانبية, مراية السيارة, ريترو, ريتروفيزور, retro, mraya ta3 tomobil, mraya tomobil, ritro
pare-brise, pare brise, windscreen, windshield, زجاج أمامي, باربريز, parbriz
pare-choc, pare-chocs, pare choc, bumper, bumpers, مصد, صدام, باروشوك, بارشوك, parchok
capot, capots, bonnet, غطاء المحرك, كابو, kapo
aile, ailes, fender, wing, رفرف, آيل, zil
portière, portières, car door, باب سيارة, بورتيار
essuie-glace, essuie-glaces, essuie glace, wiper, wipers, wiper blade, wiper blades, ماسحات, مساحات, ماسحة الزجاج, سويغلاس, suiglas, essuiglas
siège, sièges, seat, seats, car seat, مقعد, مقاعد, سياج سيارة, siyaj, kourssi tomobil
siège auto, child seat, car seat, مقعد أطفال
housse siège, housses de siège, seat covers, seat cover, غطاء مقاعد, هوس سياج
tapis voiture, tapis auto, car mat, car mats, floor mats, فراش السيارة, فراش سيارة, تابي طوموبيل, tapi tomobil, سجاد سيارة
volant, volants, steering wheel, مقود, فولون, volo, direction
klaxon, horn, منبه, كلاكسون, klakson
autoradio, auto radio, car radio, car stereo, راديو سيارة, بوست, poste, راديو
gps, traceur, tracker, جي بي اس
alarme, alarmes, alarm, إنذار, ألارم, alarm
clé voiture, car key, مفتاح سيارة, مفتاح طوموبيل
câble démarrage, câbles de démarrage, jump leads, jumper cables, كابل ديماراج
cric, crics, car jack, jack, رافعة, كريك, krik
carburant, essence, gasoil, fuel, petrol, diesel, بنزين, مازوت, ليسونس, وقود, lisans, mazout
vidange, vidanges, oil change, oil changes, تغيير الزيت, تبديل الزيت, تغيير زيت, فيدانج, فيدونج, vidonj, vidanj, tbdil zit
révision, entretien, service, car service, مراجعة, صيانة, ريفيزيون
diagnostic, scanner, diagnostics, تشخيص, سكانير, skaner, diagnostique
parallélisme, géométrie, wheel alignment, alignment, موازنة, ميزان العجلات, باراليليزم, paralelism
équilibrage, wheel balancing, balancing, ترصيص, ايكيليبراج
crevaison, réparation pneu, puncture, puncture repair, flat tyre, ترقيع عجلة, كريفيزون, rustine, crevaision
tôlerie, body work, bodywork, panel beating, سمكرة, طولري, tolri
peinture voiture, respray, car paint, car painting, دهن سيارة, بنتورة طوموبيل
lavage, lavages, wash, washes, car wash, غسيل, غسل, لافاج, غسلة, ghsil, lavaj, ghasla, ghassil
lavage simple, basic wash, simple wash, غسيل عادي, غسيل بسيط, لافاج سامبل, ghsil 3adi, lavaj sempl, lavage normal, standard wash, غسيل خارجي
lavage complet, full wash, complete wash, deluxe wash, غسيل كامل, لافاج كومبلي, ghsil kamel, lavaj kompli, غسلة كاملة
lavage moteur, engine wash, engine cleaning, motor wash, غسيل المحرك, غسيل محرك, غسيل موتور, لافاج موتور, ghsil motor, lavaj moteur, ghsil moteur
lavage intérieur, interior cleaning, interior wash, inside wash, غسيل داخلي, لافاج داخل
lustrage, polish, polissage, polishing, car polish, تلميع, لوستراج, بوليش, polich
pneumatique, pneumatiques
chaîne moto, chaîne vélo, bike chain, motorbike chain, سلسلة دراجة
casque, casques, casque moto, helmet, helmets, خوذة, خوذات, كاسك, kask
selle, selles, saddle, سال, سرج, sell
pédale, pédales, pedal, pedals, دواسة, بيدال, pidal
guidon, handlebar, handlebars, غيدون, gido
attelage, tow bar, قطر, attelag
antivol, lock, bike lock, أنتيفول, قفل دراجة
pompe vélo, pompe à vélo, bike pump, tyre pump, منفاخ, نفاخ, بومبة عجلة
gonflage, inflation, نفخ
`
