/** What stationers, printers, bookshops, toy shops, sports and gift shops sell. Written as in `groceries.ts`. */
export const PAPER = `
cahier, cahiers, notebook, notebooks, exercise book, exercise books, copybook, دفتر, دفاتر, كراس, كراريس, كراسات, karras, kerras, kararis, krares, kras
carnet, carnets, bloc-notes, bloc notes, notepad, notepads, مفكرة, كارني, بلوك نوت, karni, blok not
agenda, agendas, diary, planner, أجندة, اجندة, مفكرة
registre, registres, ledger, register, سجل, سجلات, ريجيستر, rejistr
stylo, stylos, pen, pens, biro, ballpoint, قلم, أقلام, ستيلو, ستيلوات, stilo, stilou, stilouwat, bic, bics, بيك
stylo bleu, blue pen, blue pens, قلم أزرق, أقلام زرقاء, ستيلو زرق, stilo zre9, stylo zreg
crayon, crayons, pencil, pencils, قلم رصاص, أقلام رصاص, كريون, krayou, krayoun, krion
crayon de couleur, crayons de couleur, coloured pencils, colored pencils, crayons, أقلام تلوين, أقلام ملونة, كريون كولور, krayoun couleur
feutre, feutres, marker, markers, felt tip, felt tips, قلم لباد, أقلام لباد, فوتر, fotr, marqueur, marqueurs, ماركور, surligneur, surligneurs, highlighter, highlighters
gomme, gommes, eraser, erasers, rubber, ممحاة, ممحات, قومة, غومة, gouma, goma, mem7at
taille-crayon, taille-crayons, taille crayon, sharpener, sharpeners, pencil sharpener, مبراة, براية, tay krayo, taye crayon, berraya
règle, règles, ruler, rulers, مسطرة, مساطر, rigla, mastra
équerre, équerres, set square, مثلث قائم, ايكير, كوس
compas, compass, compasses, مدور, بركار, كومبا, kompa
rapporteur, protractor, منقلة, رابورتور
ciseaux, ciseau, scissors, مقص, مقاص, mqas, m9as, mga9
colle, glue, glue stick, غراء, لصاق, كولة, colle stick
correcteur, blanco, correction fluid, tipp-ex, مصحح, بلانكو, blanko
agrafeuse, agrafeuses, stapler, staplers, دباسة, أقرافوز, agrafez, debbassa
agrafe, agrafes, staples, دبابيس, أقراف, agraf
trombone, trombones, paper clip, paper clips, مشابك ورق, ترومبون
punaise, punaises, drawing pin, drawing pins, thumb tack, دبابيس تثبيت, بينيز
perforateur, perforatrice, hole punch, خرامة, بيرفوراتور
calculatrice, calculatrices, calculator, calculators, آلة حاسبة, حاسبة, كالكيلاتريس, kalkilatris, calcul, hassiba
ardoise, ardoises, slate, whiteboard, لوحة, أردواز, lou7a, ardwaz
craie, craies, chalk, طباشير, كري, tebachir
tableau blanc, whiteboard, سبورة, سبورات, sabbora, sabboura
classeur, classeurs, binder, binders, ring binder, كلاسور, ملف حلقات, klasour
chemise cartonnée, chemise carton, chemise papier, folder, folders, file folder, ملف, ملفات, كوطة, حافظة أوراق, sous-chemise
pochette plastique, plastic sleeve, plastic wallet, جيب بلاستيك, بوشات
enveloppe, enveloppes, envelope, envelopes, ظرف, أظرفة, ظروف, أنفلوب, onvlop, jwa
timbre, timbres, postage stamp, stamp, stamps, طابع بريدي, طوابع, تامبر, tambr
papier, papiers, paper, papers, ورق, أوراق, كاغط, بابيي, kaghet, warka
ramette, ramettes, rame, rames, papier a4, ream, reams, ream of paper, paper ream, رزمة ورق, رزمة, رزم, رامات, راميت, راميط, ramet, ramit, ramata
papier photo, photo paper, ورق صور
papier cadeau, wrapping paper, gift wrap, ورق هدايا, ورق تغليف, papi cadeau, emballage cadeau
papier canson, canson, drawing paper, كانسون, ورق رسم
papier calque, tracing paper, ورق شفاف
couvre-livre, protège-cahier, protège cahier, book cover, notebook cover, غلاف كراس, غلاف دفتر, برواج, couverture cahier, protej
étiquette, étiquettes, label, labels, sticker, stickers, ملصق, ملصقات, بطاقة, ايتيكات, etiket, stikrat
autocollant, autocollants, sticker, stickers, ملصق, ملصقات, ستيكر
peinture gouache, gouache, ألوان مائية, غواش, gwach, aquarelle
pâte à modeler, modelling clay, play dough, معجون, عجينة لعب, صلصال
palette couleurs, color palette, باليت ألوان
trousse, trousses, pencil case, pencil cases, مقلمة, مقلمات, تروسة, طروسة, trousa, troussa, trossa
cartable, cartables, school bag, school bags, schoolbag, schoolbags, satchel, محفظة, محافظ, حقيبة مدرسية, حقائب مدرسية, كارطابل, كرطابة, kartabl, kartab, cartabl, ma7fada
livre, livres, book, books, كتاب, كتب, ليفر, ktab, ktoub, livr
roman, romans, novel, novels, رواية, روايات, قصة, riwaya, روما
conte, contes, histoire, story book, storybook, قصة, قصص, قصص أطفال, 9issa
dictionnaire, dictionnaires, dictionary, dictionaries, dico, قاموس, قواميس, ديكسيونار, ديكسيونير, diksyoner, 9amous
annale, annales, parascolaire, livre scolaire, manuel scolaire, school book, textbook, textbooks, كتاب مدرسي, كتب مدرسية, حوليات, ktab msid
coran, quran, moushaf, koran, مصحف, مصاحف, قرآن, mos7af, mesh7af
journal, journaux, newspaper, newspapers, جريدة, جرائد, jrida, jornan
magazine, magazines, revue, مجلة, مجلات
carte, cartes, card, cards, بطاقة, بطاقات, كارت, karta, carta
carte de visite, carte visite, cartes de visite, business card, business cards, visiting cards, بطاقة زيارة, بطاقات زيارة, بطاقة عمل, كارت فيزيت, kart vizit
carte invitation, faire-part, invitation, invitations, invitation card, wedding invitation, بطاقة دعوة, بطاقات دعوة, دعوة, دعوات
photocopie, photocopies, copie, copies, copy, copying, photocopying, نسخة, نسخ, تصوير ورق, فوتوكوبي, فوطوكوبي, fotokopi, photokopi, fotocopie, tswar wra9
impression, impressions, print, prints, printing, printout, طباعة, طبع, أمبريسيون, amprisyou, tba3a, imprission
impression couleur, colour print, colour prints, color print, color prints, colour printing, color printing, طباعة ملونة, طباعة بالألوان, طباعة ألوان, impression coloré, tba3a b lalwan
numérisation, scan, scans, scanning, سكان, مسح ضوئي
saisie, frappe, typing, كتابة, ساييزي, ktiba
reliure, reliures, binding, bindings, spiral binding, تجليد, روليور, reliyour, tajlid
plastification, plastifieuse, lamination, laminating, تغليف حراري, بلاستيفيكاسيون, plastification
flyer, flyers, prospectus, dépliant, dépliants, leaflet, leaflets, brochure, brochures, منشور, منشورات, مطوية, مطويات, فلاير, flayer
affiche, affiches, poster, posters, ملصق, ملصقات, أفيش, afich, بوستر
banderole, banderoles, banner, banners, bâche publicitaire, لافتة, لافتات, بانديرول, باندرول, bandrol, panderol, lafita
enseigne, enseignes, sign, shop sign, signboard, لوحة إشهارية, لافتة محل, أونساين, onsen
cachet, cachets, tampon, tampons, stamp, stamps, rubber stamp, company stamp, ختم, أختام, خاتم, كاشي, طابع, kachi, khatem, cachi, cachet entreprise
facture, carnet facture, facturier, invoice book, receipt book, دفتر فواتير, فاكتورة, bon, bons
photo, photos, photograph, photo print, صورة, صور, تصويرة, tswira, tsawer
photo identité, photos identité, photo d'identité, id photo, passport photo, passport photos, صور شمسية, صورة شمسية, صور هوية, tsawer identité, tsawer ta3 identité
agrandissement, enlargement, تكبير صورة
album, albums, photo album, ألبوم, ألبوم صور
cadeau, cadeaux, gift, gifts, present, presents, هدية, هدايا, كادو, kado, kadou, hdiya
carte cadeau, gift card, بطاقة هدية
ballon, ballons, ball, balls, football, footballs, soccer ball, كرة, كرات, بالون, بالونات, كورة, بالو, balou, balo, balon, koura, bala
ballon gonflable, ballons gonflables, baudruche, balloon, balloons, بالون, نفاخة, نفاخات, nefakha, nfafekh
poupée, poupées, doll, dolls, دمية, دمى, عروسة, عرايس, بوبية, بوبيا, poupiya, poupia, 3roussa, boubiya, poupi
peluche, peluches, nounours, teddy bear, teddy, teddy bears, soft toy, plush, stuffed animal, دب محشو, دمية محشوة, دبدوب, دباديب, دمية قماش, بلوش, nounours, dabdoub, plush toy
jouet, jouets, toy, toys, لعبة, ألعاب, لعب, جوي, jwi, joujou, lo3ba, l3ab, jwiyat
voiture télécommandée, remote control car, rc car, remote controlled car, سيارة بالتحكم عن بعد, سيارة تحكم, سيارة بالريموت, طوموبيل تيليكوموند, tomobil telecommande, tomobil b telecommande, voiture telecommande, loto telecommande
train, trains, قطار, قطارات, تران, tra
puzzle, puzzles, jigsaw, jigsaws, jigsaw puzzle, أحجية, أحجيات, بازل, بيزل, puzel, pazel
cube, cubes, blocks, building blocks, مكعبات, كيوب, lego, legos, ليغو
jeu de société, jeux de société, board game, board games, لعبة جماعية, ألعاب جماعية
jeu de cartes, playing cards, كارطة, ورق لعب, karta
dominos, domino, دومينو
échecs, jeu d'échecs, chess, chess set, شطرنج
toupie, toupies, spinning top, خذروف, طوبي, زربوط, zerbout
drone, drones, درون
bulle, bulles de savon, bubbles, فقاعات صابون
pistolet, pistolet à eau, water gun, toy gun, مسدس ماء, مسدس لعبة, pistoli
poussette, poussettes, stroller, strollers, pushchair, pram, عربة أطفال, بوسيت, poset, poussete
trotteur, trotteurs, youpala, baby walker, walker, مشاية أطفال, يوبالا, youpala
balançoire, balançoires, swing, أرجوحة, زعلولة, balançwar
toboggan, slide, زحليقة, طوبوغون
piscine gonflable, piscine, inflatable pool, paddling pool, مسبح, بيسين, pisin
patins, rollers, roller skates, skates, زلاجات, رولر, batinat
raquette, raquettes, racket, rackets, مضرب, راكات, raket
haltère, haltères, dumbbell, dumbbells, weights, أثقال, دمبل, altir
tapis de course, treadmill, جهاز مشي, تابي دو كورس
corde à sauter, jump rope, skipping rope, حبل القفز
chaussures de foot, crampons, football boots, حذاء كرة, كرومبون, krampon
canne à pêche, fishing rod, قصبة صيد, سنارة, kasba
hameçon, hameçons, hook, hooks, fishing hook, صنارة, سنارة
tente, tentes, tent, tents, خيمة, خيام, قيطون, giton, khayma
sac de couchage, sleeping bag, كيس نوم
bouquet, bouquets, bunch of flowers, باقة, باقات, بوكي, bouki, باقة ورد
fleur, fleurs, flower, flowers, زهرة, زهور, أزهار, وردة, ورد, نوار, nouar, ward, werda
rose, roses, ورد, وردة, روز
plante, plantes, plant, plants, نبتة, نباتات, غرسة, بلونت, gharsa
pot de fleurs, pot, pots, flower pot, أصيص, محبس, mahbes
arbre, arbres, tree, trees, شجرة, أشجار, chejra, sajra
arbuste, plant olivier, olivier, olive tree, زيتونة, شجرة زيتون
terreau, compost, potting soil, تربة, تورب, تيرو
guirlande, guirlandes, garland, string lights, زينة, غيرلوند
bijou, bijoux, jewel, jewels, jewellery, jewelry, مجوهرات, حلي, بيجو, bijou
porte-clés, porte-clé, porte clé, keyring, keychain, key ring, حاملة مفاتيح, علاقة مفاتيح, porteclé, بورت كلي
briquet, briquets, lighter, lighters, ولاعة, بريكي, briki
orchidée, orchidées, orchid, orchids, أوركيد, أوركيدي, أوركيديا, orkidi
cactus, صبار, كاكتوس, kaktus
tulipe, tulipes, tulip, tulips, توليب
bouquet de roses, bouquet roses, bouquet of roses, باقة ورد, باقة ورود, بوكي ورد, bouki ward, bouki ta3 ward
cadre, cadre photo, picture frame, photo frame, إطار صورة, إطار صور, كادر تصاور
tirage, tirages, photo print, photo prints, prints, طبع صور, سحب صور, tiraj
tournage, tournages, video shoot, shoot, filming, تصوير, تصوير فيديو, tournaj
`
