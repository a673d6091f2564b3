/** What houses are built, wired, plumbed and painted with, and the tools for it. Written as in `groceries.ts`. */
export const BUILDING = `
ciment, ciments, cement, إسمنت, اسمنت, سيما, سيمان, sima, siman, simane
ciment colle, colle carrelage, colle à carrelage, tile adhesive, tile glue, tile cement, غراء البلاط, غراء بلاط, غراء السيراميك, سيما كول, لاكول, اسمنت لاصق, sima kol, sima col
ciment blanc, white cement, إسمنت أبيض, سيما بيضا, sima bayda
mortier, mortar, مورتي, ملاط
béton, concrete, خرسانة, بيطو, بيطون, beton, bito
plâtre, plaster, جبس, بلاتر, gebs, jebs, platre
chaux, lime, جير, jir
sable, sand, رمل, رملة, ramla, rmel, remla
gravier, graviers, gravel, حصى, قرافي, غرافي, gravi, gravié
brique, briques, brick, bricks, آجر, ياجور, طوب, yajour, brik, l'ajour, lajour
parpaing, parpaings, breeze block, concrete block, cinder block, بلوك, باربان, parpa
hourdis, ourdi, هوردي, hourdi
poutrelle, poutrelles, joist, joists, beam, بوتريل
fer à béton, fer rond, rond à béton, rebar, حديد البناء, حديد تسليح, hdid bni, fer beton
treillis, treillis soudé, wire mesh, شبكة حديد, تريي
tôle, tôles, sheet metal, metal sheet, corrugated sheet, صفيح, طول, tol, zinc, زنك, زنجو
tuile, tuiles, roof tile, roof tiles, قرميد, 9ermoud, kermoud, تويل
carrelage, carrelages, tile, tiles, floor tile, floor tiles, floor tiling, بلاط, كارلاج, كرلاج, زليج, دالدسول, دال دو سول, dalle de sol, dalle sol, karlaj, carlaj, zlij, carreaux, carreau, dalle, dalles, دال
faïence, faïences, wall tile, wall tiles, فيانس, فايونس, سيراميك جداري, سيراميك الجدران, بلاط جدران, fayans, faience, fayonss, fayence
plinthe, plinthes, skirting board, baseboard, بلانت, نعلة, plant
mosaïque, mosaic, فسيفساء, موزاييك
marbre, marbres, marble, رخام, مرمر, rkham, marmar
pavé, pavés, paving stone, بافي
joint, joints, grout, sealing, gasket, seal, جوان, جوانات, فوجة, روبة بلاط, jwa, jwan, joa
joint carrelage, joint de carrelage, grout, tile grout, جوان كارلاج, روبة
étanchéité, waterproofing, عازل مائي, إيتونشيتي
isolation, insulation, laine de verre, polystyrène, عزل, صوف زجاجي
placo, placoplâtre, ba13, plasterboard, drywall, بلاكو, بلاكوبلاتر, plako
faux plafond, false ceiling, فو بلافون, سقف مستعار
peinture, peintures, paint, paints, دهان, طلاء, بنتورة, بانتيرة, بنتيرة, pintoura, bantoura, pantura, penture, sbigha, صباغة
peinture à l'huile, laque peinture, oil paint, دهان زيتي, لاك, pintoura zit
peinture à eau, vinyle, emulsion paint, دهان مائي, فينيل, vinil
enduit, enduits, filler, putty, معجون جدران, أندوي, ondwi, معجون
vernis, vernis bois, varnish, wood varnish, ورنيش, فيرني, فيرنيس, verni, vernisse
lasure, wood stain, لازور
diluant, thinner, paint thinner, ديليون, تينر, dilyou, white spirit, essence térébenthine
antirouille, anti rust, مضاد الصدأ, أنتيروي
rouleau, rouleaux, paint roller, roller, rollers, رولو, رول, رولو بنتورة, roulo
pinceau, pinceaux, paintbrush, paint brush, paintbrushes, brush, فرشاة, فرشاة دهان, بانسو, بنسو, panso, pinso, شيتة بنتورة
papier de verre, papier verre, sandpaper, ورق صنفرة, بابيي فير, papi vir, كاغط حرش
colle, colles, glue, adhesive, غراء, لصاق, كول, كولا, kola, lsa9, كولة
colle à bois, colle bois, wood glue, غراء خشب, كولا لوح, kola lou7
silicone, silicon, sealant, سيليكون, silikoun
mousse expansive, mousse polyuréthane, expanding foam, foam, موس, رغوة
ruban adhésif, scotch, scotchs, adhesive tape, tape, tapes, sellotape, شريط لاصق, سكوتش, skotch, scotche
ruban isolant, chatterton, electrical tape, insulating tape, شاطرتون, chaterton, شريط عازل
clou, clous, nail, nails, مسمار, مسامير, مسمارات, mesmar, msamer, mssamer
vis, screw, screws, برغي, براغي, فيس, viss, visa, visat
boulon, boulons, bolt, bolts, بولون, برغي, boulou, boulonat
écrou, écrous, nut, nuts, صامولة, ايكرو, ikrou, صواميل
rondelle, rondelles, washer, washers, روندال, حلقة
cheville, chevilles, wall plug, wall plugs, anchor, شوفي, شيفي, cheviy, chivi
charnière, charnières, hinge, hinges, مفصلة, مفصلات, شرنيار, charniere, paumelle, بومال, rezza
poignée, poignées, handle, handles, doorknob, مقبض, مقابض, بواني, يد الباب, bwani, poignet
serrure, serrures, lock, locks, قفل, أقفال, سرورة, سيرور, serrira, srour, sirour, ghal9a, غلقة
cadenas, padlock, padlocks, قفل, كادنا, kadna, kadena
verrou, verrous, bolt, latch, ترباس, زكروم, zekroum, verou
clé, clés, clef, key, keys, مفتاح, مفاتيح, ساروت, مفتاح باب, mefta7, mfate7, sarout
chaîne, chaînes, chain, chains, سلسلة, سلاسل, سنسلة, شان, sensla, chena
corde, cordes, rope, ropes, حبل, حبال, كوردة, 7bel, hbel, korda, chritta
câble, câbles, cable, cables, كابل, كابلات, كابلو, kabl, kablo
fil électrique, câble électrique, electric wire, electric cable, electrical wire, wire, سلك كهربائي, أسلاك كهربائية, خيط الضو, خيط تريسيتي, fil electrique, fil trisiti, khit daw, كابل كهرباء
gaine, gaines, conduit, غان, غين, gain
prise, prises, socket, sockets, plug, outlet, مقبس, مقابس, بريز, بريزة, بريزات, briza, prizat
interrupteur, interrupteurs, switch, switches, light switch, مفتاح كهرباء, قاطع, قواطع, انتيريبتور, interiptour, interipteur, bouton daw
disjoncteur, disjoncteurs, circuit breaker, breaker, قاطع كهربائي, ديجونكتور, dijonkteur, dijoncteur, dijonctour
compteur, compteurs, meter, عداد, عدادات, كونتور, kontour
ampoule, ampoules, bulb, bulbs, light bulb, light bulbs, lightbulb, لومبة, لومبات, لومبا, lomba, lombat, مصباح, لمبة, لمبات, لامبة, أمبول, بولة, lampa, lamba, lambat, ampoul, boula, boulat
led, leds, ليد, لاد
néon, néons, neon, tube light, fluorescent tube, نيون, niyo, niyou
spot, spots, spotlight, سبوت, spotat
projecteur, projecteurs, floodlight, بروجكتور, كشاف
douille, douilles, bulb holder, lamp holder, دوي, douy
rallonge, rallonges, extension cord, extension lead, تمديد كهربائي, رالونج, ralonj
multiprise, multiprises, power strip, مشترك, ميلتيبريز, multipriz
torche, lampe torche, flashlight, torch, كشاف, طورش, torch, pil
robinet, robinets, tap, taps, faucet, faucets, حنفية, حنفيات, روبيني, سبالة, robini, sebbala, robiniyat
mitigeur, mitigeurs, mélangeur, mélangeurs, mixer tap, mixer taps, خلاط ماء, خلاط مياه, خلاط, ميتيجور, ميلونجور, mitijor, mitigor, melongeur
flexible, flexibles, flexible hose, فليكسيبل, flexibl
tuyau, tuyaux, tube, tubes, pipe, pipes, hose, أنبوب, أنابيب, تيو, تيويات, تيبو, tiyou, tyou, tiyo, jaaba, جعبة
raccord, raccords, fitting, fittings, pipe fitting, وصلة, راكور, rakor
coude, coudes, elbow, elbows, كوع, كود, koud
té, tee, tees, تي
vanne, vannes, valve, valves, صمام, فان, van, روبيني دارا
siphon, siphons, trap, سيفون, sifoun
lavabo, lavabos, washbasin, wash basin, basin, sink, sinks, مغسلة, مغاسل, لافابو, lavabou, حوض غسيل, lavabowat
évier, éviers, sink, kitchen sink, حوض مطبخ, ايفيي, ivyi, evié, لافيي
wc, toilette, toilettes, cuvette, toilet, toilets, toilet bowl, مرحاض, مراحيض, كرسي حمام, تواليت, twalet, siège turc, siege anglais
chasse d'eau, chasse eau, cistern, flush, صندوق طرد, شاس دو, chass
baignoire, baignoires, bathtub, bath, مغطس, بانيو, بينوار, banyo, حوض استحمام
douche, douches, shower, showers, دوش, doch, douch, pomme de douche
receveur, receveur de douche, shower tray, روسوفور
bidet, bidets, بيدي
pompe, pompes, pump, pumps, water pump, مضخة, مضخات, بومبة, bomba, pompa, moteur eau
citerne, citernes, water tank, tank, خزان ماء, خزان, سيتيرنة, siterna, réservoir, bâche à eau
teflon, téflon, تيفلون, تفلون
marteau, marteaux, hammer, hammers, مطرقة, مطارق, مارطو, مارتو, marto, metrqa, mtarka
tournevis, screwdriver, screwdrivers, مفك, مفكات, تورنفيس, torniviss, tourne vis, tornevis
pince, pinces, pliers, كماشة, كلاب, بانس, kollab, pinsa, bansa
clé à molette, adjustable wrench, مفتاح إنجليزي, مفتاح أنقلي, cle anglaise
clé plate, spanner, spanners, wrench, wrenches, مفتاح شق, مفتاح صواميل
scie, scies, saw, saws, منشار, مناشير, سي, menchar, mnacher
perceuse, perceuses, drill, drills, مثقاب, دريل, بيرسوز, شينيول, chignole, perseuz, chinyol
meuleuse, disqueuse, grinder, angle grinder, صاروخ, ميلوز, مولوز, mouleuse, millez
disque, disques, disc, discs, disk, ديسك, قرص, أقراص, disk, diskat, ديسكات
foret, forets, mèche, mèches, drill bit, drill bits, ريشة مثقاب, فوري, ميش, mich
mètre, mètre ruban, tape measure, measuring tape, متر قياس, ميترة
niveau, spirit level, ميزان ماء, نيفو
truelle, truelles, trowel, ملسة, مسطرين, تريال, mmelsa
brouette, brouettes, wheelbarrow, wheelbarrows, عربة يد, برويطة, brouita, barwita
échelle, échelles, ladder, ladders, سلم, سلالم, سلوم, ايشال, sellom, slalem
pelle, pelles, shovel, shovels, spade, مجرفة, بالة, pala, bala
pioche, pioches, pickaxe, فأس, بيوش, pioch, fes
hache, axe, فأس, شاقور, cha9our
échafaudage, échafaudages, scaffolding, سقالة, ايشافوداج
poste à souder, soudure, welder, welding machine, welding, آلة لحام, لحام, سودور, soudor, tsoudi
baguette à souder, électrode, électrodes, welding rod, welding rods, بواجي لحام, لحام, bagit soudure
extincteur, extincteurs, fire extinguisher, مطفأة, مطفأة حريق, اكستانكتور
grillage, fencing, wire fence, fence, سياج, قريياج, griyaj, شبكة
bâche, bâches, tarpaulin, tarp, باش, baches, باشة
gravats, rubble, ردم
montage, assembly, installation, fitting, تركيب, مونتاج, montaj, tarkib
pose, laying, تركيب, بوز, poz
main d'oeuvre, main d'œuvre, labour, labor, workmanship, يد عاملة, يد العمل, خدمة, khedma, main oeuvre
transport, delivery, نقل, توصيل, tawsil, livraison
`
