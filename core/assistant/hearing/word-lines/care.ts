/** What keeps people and houses clean, well and handsome. Written as in `groceries.ts`. */
export const CARE = `
shampoing, shampooing, shampoo, shampoos, شامبو, شامبوان, champwan, chompwan, شمبوان
après-shampoing, après shampoing, conditioner, بلسم, بلسم الشعر, apré shampoing, balsam
masque capillaire, masque cheveux, hair mask, قناع الشعر, ماسك الشعر, masque ch3ar
gel cheveux, hair gel, جال الشعر, جل الشعر, jel ch3ar
gel, jel, gels, جال, جل, جيل, hair gel
gel hydroalcoolique, gel désinfectant, hand sanitizer, hand sanitiser, sanitizer, معقم اليدين, معقم, جال معقم, جل معقم, جيل معقم, jel mo3a9im, gel antiseptique, gel alcool, désinfectant, disinfectant
laque, hairspray, hair spray, لاك, lak
cire, wax, شمع, سير, hair wax
henné, henna, حناء, حنة, 7enna, henna
teinture, coloration, hair dye, hair colour, hair color, dye, صبغة, صبغة الشعر, صباغ, sebgha, sabgha, teintures
savon, savons, soap, soaps, صابون, صابونة, saboun, sabouna
savon liquide, liquid soap, hand soap, صابون سائل, saboun likid
savon noir, black soap, صابون كحل, صابون بلدي, saboun beldi
gel douche, shower gel, body wash, جال دوش, جل الاستحمام, jel douche
gant de toilette, kessa, كاسة, كيس حمام, kassa, exfoliating glove, loofah, lifa, ليفة
déodorant, déodorants, deodorant, deodorants, deo, مزيل العرق, ديودورون, ديو, dio
parfum, parfums, perfume, perfumes, fragrance, عطر, عطور, ريحة, ri7a, riha, barfan, بارفان, cologne, eau de parfum, eau de toilette
musc, musk, مسك, mesk
oud, aoud, عود, العود, 3oud, l3oud
encens, bkhour, incense, بخور, جاوي, bkhor, jawi
crème, crèmes, cream, creams, كريم, كريمة, krim, krima, crem, lotion, لوسيون
crème hydratante, moisturiser, moisturizer, moisturising cream, moisturizing cream, كريم مرطب, كريمة مرطبة, krim mratab
crème solaire, écran solaire, sunscreen, sun cream, sunblock, كريم الشمس, واقي شمس, واقي الشمس, واقي شمسي, كريم تاع الشمس, krim chems, ecran total, krim ta3 chems
crème mains, crème pour les mains, hand cream, كريم اليدين, كريم يدين
crème visage, face cream, كريم الوجه, krim wjeh
lait corporel, body lotion, حليب الجسم, لوسيون الجسم
lait démaquillant, démaquillant, makeup remover, make-up remover, مزيل المكياج
eau micellaire, micellar water, ماء ميسيلير, ماء ميسلار
eau de rose, rose water, ماء الورد, ماء ورد, ma lward
tonique, lotion tonique, toner, تونيك
gommage, exfoliant, scrub, مقشر, غوماج, gomaj
sérum, sérums, serum, serums, سيروم, مصل, siroum
vaseline, petroleum jelly, فازلين, vazlin
huile, huiles, oil, oils, زيت, zit, zyout
masque, masques, mask, masks, قناع, أقنعة, ماسك, mask, masque visage, face mask, face masks
masque chirurgical, bavette, bavettes, masks, face mask, face masks, surgical mask, كمامة, كمامات, باڤات, بافات, بافيت, bavat, bavet, kmama, kmamat, masque
rouge à lèvres, lipstick, lipsticks, أحمر شفاه, أحمر الشفاه, روج, روج أليفر, rouj, roujalevre, rouge levre, 7mer chfayef, حمر شفايف
gloss, lip gloss, غلوس, ملمع الشفاه
baume à lèvres, lip balm, مرطب الشفاه, بلسم شفاه, stick à lèvres
mascara, mascaras, ماسكارا, maskara, rimmel, ريمال
eye-liner, eyeliner, eye liner, آيلاينر, ايلاينر, aylayner
crayon yeux, khôl, khol, kohl, كحل العين, كحل, k7oul, eye pencil
fard à paupières, ombre à paupières, eyeshadow, eye shadow, ظلال العيون, fard
palette, palettes, باليت, بالات, palet
palette yeux, palette maquillage, eyeshadow palette, makeup palette, باليت عيون, ظلال العيون, باليت مكياج
fond de teint, foundation, foundations, كريم أساس, كريم الأساس, فون دو تان, فوندتان, fontin, fon de tin, fondotin
poudre visage, face powder, poudre compacte, بودرة, بودرة الوجه
fard à joues, blush, بلاش, أحمر الخدود
correcteur, anti-cernes, concealer, كونسيلر
maquillage, make up, makeup, مكياج, ماكياج, makiyaj, maquiage
faux cils, false lashes, eyelashes, رموش, رموش اصطناعية, rmouch
vernis, vernis à ongles, nail polish, nail varnish, طلاء أظافر, طلاء الأظافر, فيرني, verni, vernis ongle, مونيكير
dissolvant, nail polish remover, مزيل طلاء الأظافر, ديسولفون, acétone, acetone, أسيتون
faux ongles, capsules, false nails, أظافر اصطناعية
lime à ongles, lime, nail file, ليم, مبرد
coupe-ongles, coupe ongle, nail clipper, nail clippers, مقص أظافر, قصاصة ظفار
pince à épiler, tweezers, ملقط, ملقاط, mel9at
brosse, brosses, brush, brushes, فرشاة, شيتة, بروس, chita, bros, broça
brosse à cheveux, hairbrush, hair brush, فرشاة شعر, شيتة شعر, مشطة, mechta
peigne, peignes, comb, combs, مشط, مشطة, mechta, mchat
sèche-cheveux, séchoir, hair dryer, hairdryer, dryer, سيشوار, سشوار, مجفف شعر, sechwar, sichwar, seche cheveux
lisseur, fer à lisser, hair straightener, straightener, ليسور, مملس, babyliss, بيبي ليس
tondeuse, tondeuses, clipper, clippers, hair clipper, trimmer, تونديز, ماكينة حلاقة, ماشينة حفافة, tondez
rasoir, rasoirs, razor, razors, شفرة حلاقة, رازوار, موس حلاقة, razwar, mous, rasoire
lame, lames, blade, blades, شفرة, شفرات, لام, lam
mousse à raser, shaving foam, رغوة حلاقة, موس أرازي, shaving cream
après-rasage, aftershave, after shave, بعد الحلاقة
élastique, élastiques, hair tie, scrunchie, chouchou, لاستيك, lastik, مطاط
barrette, barrettes, hair clip, hair clips, بينس, pince cheveux, بارات
coffret, coffrets, gift box, gift set, box set, علبة هدايا, علبة هدية, كوفري, kofri, kofret
trousse de toilette, toiletry bag, حقيبة تجميل
coton, cotton, cotton wool, قطن, 9ten, goton
coton-tige, coton tige, cotons-tiges, cotton buds, cotton swabs, قطن أذن, كوتون تيج, أعواد القطن
dentifrice, toothpaste, معجون أسنان, معجون الأسنان, معجون سنان, dontifris
brosse à dents, toothbrush, toothbrushes, فرشاة أسنان, فرشاة الأسنان, شيتة سنان, chita snan, bros dent, شيتة تاع سنان
bain de bouche, mouthwash, غسول الفم
fil dentaire, dental floss, خيط أسنان
couche, couches, nappy, nappies, diaper, diapers, حفاظ, حفاظات, حفاضات, ليكوش, likouche, likouch, kouches, كوش, couches bébé
lingettes, lingette, wipes, baby wipes, wet wipes, wipe, مناديل مبللة, لانجات, لينجات, linjat, lanjet, lingete
biberon, biberons, baby bottle, baby bottles, feeding bottle, رضاعة, رضاعات, بيبرون, biberou, bibrouna, bibron, rda3a
tétine, tétines, sucette bébé, pacifier, dummy, teat, مصاصة, لهاية, تيتين, soussa, titin
talc, baby powder, بودرة أطفال, طالك
serviettes hygiéniques, serviette hygiénique, sanitary pads, sanitary towels, pads, فوط صحية, حفاظ نسائي, سرفيات, serviet hygienique
papier hygiénique, papier toilette, toilet paper, toilet roll, toilet rolls, ورق تواليت, ورق حمام, بابيي جينيك, papi jenik
papier mouchoir, mouchoirs, mouchoir, tissues, tissue, مناديل, مناديل ورقية, كلينيكس, موشوار
essuie-tout, essuie tout, sopalin, paper towel, paper towels, kitchen roll, ورق مطبخ, سوبالان, essuitou
serviette, serviettes, towel, towels, napkin, napkins, منشفة, مناشف, سرفيتة, فوطة, fouta, serviet, mnachef
javel, eau de javel, bleach, جافيل, ماء جافيل, javil
lessive, détergent, washing powder, laundry detergent, laundry powder, detergent, مسحوق غسيل, مسحوق, غسيل, ليسيف, lissiv, اومو
assouplissant, adoucissant, fabric softener, softener, منعم, منعم الأقمشة, ملين, softlan
détachant, stain remover, مزيل البقع
désodorisant, air freshener, freshener, معطر, معطر الجو, معطر جو, ديزودوريزون, mo3attir, m3atter
parfum voiture, désodorisant voiture, car air freshener, car freshener, car perfume, معطر السيارة, معطر سيارة, عطر سيارة, ريحة تاع طوموبيل, ri7a tomobil
insecticide, insecticides, insect spray, bug spray, مبيد حشرات, مبيد, فليطوكس, moubid, flitox
nettoyant, cleaner, منظف, نيتوايون, monaddif
nettoyant vitres, glass cleaner, window cleaner, منظف زجاج, منظف الزجاج
dégraissant, degreaser, مزيل الدهون
déboucheur, drain cleaner, ديبوشور, مسلك مجاري
esprit de sel, acide, acid, روح الملح, أسيد, asid
liquide vaisselle, dish soap, dishwashing liquid, washing-up liquid, سائل الأواني, سائل أواني, غسول أواني, isis, test vaisselle
éponge, éponges, sponge, sponges, إسفنجة, إسفنج, سفنجة, iponj, sfenja
paille de fer, steel wool, سلك, paille fer
médicament, médicaments, medicine, medicines, drug, دواء, أدوية, دوا, dwa, dwayat
comprimé, comprimés, tablet, pill, pills, tablets, حبوب, حبة دوا, cachet, كاشيات
doliprane, paracétamol, paracetamol, efferalgan, دوليبران, باراسيتامول, dolipran, panadol
aspirine, aspirin, أسبيرين, aspégic, اسبجيك
ibuprofène, ibuprofen, ايبوبروفين, brufen
antibiotique, antibiotics, antibiotic, مضاد حيوي, antibiotik
sirop toux, sirop contre la toux, cough syrup, cough medicine, شراب السعال, شراب الكحة, سيرو تاع السعلة, سيرو سعلة, siro so3al, siro ta3 so3al, siro ta3 s3la
pommade, pommades, ointment, مرهم, بوماد, bomada, pomad
gouttes, collyre, eye drops, drops, قطرة, قطرات, قطرة عين, 9atra
vitamine, vitamines, vitamin, vitamins, فيتامين, فيتامينات, vitamin
magnésium, magnesium, مغنيزيوم
complément alimentaire, food supplement, supplement, مكمل غذائي
pansement, pansements, plaster, plasters, band-aid, ضمادة, لصقة جروح, بونسمون, ponsma
sparadrap, plaster tape, medical tape, سبارادرا, لصقة طبية
compresse, compresses, gauze, كومبريس, شاش
bande, bandage, bandages, bandes, ضماد, باند, bonda
alcool, alcohol, كحول, ألكول, alkol, لالكول
bétadine, iodine, بيتادين
sérum physiologique, saline, سيروم فيزيولوجيك, محلول ملحي
seringue, seringues, syringe, syringes, حقنة, سيرانغ, siring, ibra
thermomètre, thermomètres, thermometer, thermometers, مقياس الحرارة, مقياس حرارة, ميزان حرارة, محرار, ترمومتر
tensiomètre, blood pressure monitor, جهاز الضغط, جهاز ضغط, tension
glucomètre, glucometer, جهاز السكر, جهاز سكر
bandelettes, test strips, strips, شرائط السكر, باندلات
test de grossesse, pregnancy test, اختبار حمل, تيست حمل
préservatif, préservatifs, condom, condoms, واقي ذكري
béquille, béquilles, crutch, crutches, عكاز, عكازات, 3okaz
fauteuil roulant, wheelchair, كرسي متحرك
gants, gant, glove, gloves, قفازات, قفاز, ليغون, ligon, ligo, ليقون
blouse, blouses, tablier, tabliers, apron, lab coat, smock, مئزر, طابلية, بلوزة, tablia, mayzar
anesthésie, anesthésique, anesthetic, anaesthetic, anesthesia, تخدير, بنج, البنج, banj, benj
lunettes, lunette, glasses, spectacles, eyeglasses, نظارات, نظارة, نواظر, نظاظر, ndader, nwader, ndadar
lunettes de soleil, lunettes soleil, sunglasses, sun glasses, نظارات شمسية, نظارة شمسية, نظارات الشمس, نواظر تاع الشمس, نواظر شمس, ndader chems, ndader ta3 chems, nwader chems
monture, montures, frame, frames, إطار, إطارات, مونتير, montir, montira
lentilles, lentille, contact lens, contact lenses, lenses, عدسات لاصقة, عدسة لاصقة, لونتي, lonti, عدسات, lentilles de contact
solution lentilles, contact lens solution, lens solution, محلول العدسات, محلول عدسات, produit lentilles
verres, verre, lens, lenses, عدسة, عدسات, زجاج, زجاجات, zjaj
progressif, progressifs, progressive, varifocal, متدرج, متدرجة, متعددة البؤر
antireflet, anti-reflet, anti glare, anti-reflective, ضد الانعكاس
mensuel, mensuelle, mensuelles, monthly, شهري, شهرية
étui, étuis, case, cases, pouch, علبة, حافظة, جيب, etui, غلاف
chiffon, chiffons, cloth, cloths, cleaning cloth, rag, rags, قماشة, خرقة, شيفون, chifoun, chifon, tchetcha
`
