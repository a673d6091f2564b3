/** What tells one kind of a thing from another: its colour, stuff, size, place or use. Written as in `groceries.ts`. */
export const QUALITIES = `
blanc, blanche, blancs, white, أبيض, بيضاء, بيضا, byed, bayda, beyda, abyad, labyed
noir, noire, noirs, black, أسود, سوداء, كحل, كحلة, كحلا, k7el, ka7la, k7al, kahla, khal, akhal, la7kal
rouge, red, أحمر, حمراء, حمر, حمرا, 7mer, 7amra, hmer, hamra, ahmar
bleu, bleue, bleus, blue, أزرق, زرقاء, زرق, زرقا, zre9, zer9a, zreg, zerga, azra9
vert, verte, verts, green, أخضر, خضراء, خضر, خضرا, khder, khadra, akhdar
jaune, yellow, أصفر, صفراء, صفر, صفرا, sfer, safra, asfar
orange, برتقالي, برتقالية
rose, pink, وردي, وردية, روز, roza
violet, violette, mauve, purple, بنفسجي, بنفسجية, موف
marron, brun, brune, brown, بني, بنية, قهوي, قهوية, marou, 9ahwi
gris, grise, grey, gray, رمادي, رمادية, غري, gri
beige, بيج, bij
doré, dorée, golden, gold, ذهبي, ذهبية, dhahbi, dori
argenté, argentée, silver, فضي, فضية
transparent, transparente, clear, شفاف, شفافة
multicolore, colored, coloured, ملون, ملونة, mlawen
petit, petite, petits, petites, small, little, mini, صغير, صغيرة, صغار, sghir, sghira, sghar, sgheir
moyen, moyenne, medium, متوسط, متوسطة, وسط, moyene
grand, grande, grands, grandes, gros, grosse, big, large, great, كبير, كبيرة, كبار, kbir, kbira, kbar
géant, géante, giant, jumbo, عملاق, عملاقة
long, longue, طويل, طويلة, twil, twila
court, courte, short, قصير, قصيرة, 9sir, 9sira, gsir
double, مزدوج, مزدوجة, دوبل, doubel, doubl
simple, single, basic, عادي, عادية, بسيط, سامبل, 3adi, 3adia, sempl, sampl, normal, normale, ordinary, plain
complet, complète, full, whole, entire, كامل, كاملة, كومبلي, kamel, kamla, kompli, compli, entier, entière
demi, half, نصف, نص, nos, ness
extra, إكسترا, اكسترا
premium, luxe, luxury, فاخر, فاخرة, ليكس
frais, fraîche, fraiche, fresh, طازج, طازجة, فريش, frech, jdid
congelé, congelée, surgelé, surgelée, surgelés, frozen, مجمد, مجمدة, كونجلي, konjli
sec, sèche, secs, séché, séchée, dried, dry, مجفف, مجففة, يابس, يابسة, جاف, جافة, yabes, yabsa
salé, salée, salty, salted, مالح, مالحة, male7, mal7a
sucré, sucrée, sweet, sweetened, حلو, حلوة, محلى, 7lou, hlou, 7lowa
amer, amère, bitter, مر, مرة
piquant, piquante, fort, forte, hot, spicy, strong, حار, حارة, 7arr, 7ar, harr, 7arra
doux, douce, mild, soft, خفيف, خفيفة, ناعم, ناعمة, khfif, khfifa, léger, légère, light
allégé, allégée, écrémé, écrémée, skimmed, low fat, لايت, منزوع الدسم, layt
demi-écrémé, semi skimmed, نصف دسم
haché, hachée, minced, ground, مفروم, مفرومة, مرحي, مرحية, mer7i, mer7iya, mafroum, merhi
moulu, moulue, en poudre, poudre, powdered, powder, مطحون, مطحونة, مرحي, بودرة, غبرة, mer7i, ghobra, boudra, mat7oun
en grains, grains, beans, حبوب, حب, ghrin
rôti, rôtie, grillé, grillée, roasted, grilled, roast, مشوي, مشوية, محمر, محمرة, mechwi, mechwiya, m7ammer, mhammar, shwa
frit, frite, fried, مقلي, مقلية, ma9li, ma9liya
farci, farcie, stuffed, محشي, محشية, me7chi, mehchi, m3ammer
fumé, fumée, smoked, مدخن, مدخنة
entier, entière, whole, كامل, كاملة, kamel, kamla
désossé, désossée, boneless, بلا عظم, بدون عظم, bla 3dam
nature, plain, طبيعي, طبيعية, ناتير, natir, tabi3i
aromatisé, aromatisée, flavoured, flavored, منكه, بالنكهة
bio, organic, عضوي, عضوية, بيو
complet, complète, wholemeal, wholewheat, كامل, نخالة
beldi, traditionnel, traditionnelle, traditional, homemade, maison, تقليدي, تقليدية, بلدي, بلدية, عربي, 3arbi, 3arbiya, beldiya, ta3 dar, تاع الدار
romain, romaine, rumi, رومي, رومية
homme, hommes, men, man, mens, male, رجال, رجالي, راجل, رجل, rjal, rajel, rjel, masculin
femme, femmes, dame, women, woman, womens, ladies, lady, نساء, نسائي, نسا, مرا, nsa, mra, lmra, féminin
enfant, enfants, children, child, kids, kid, أطفال, طفل, دراري, ذراري, ولاد, drari, drai, wlad, sghar, derri
garçon, garçons, boy, boys, ذكور, طفل, tfel, wlid
fille, filles, girl, girls, بنات, بنت, طفلة, bnat, tofla, bent
bébé, bébés, baby, babies, infant, رضيع, رضع, بيبي, bibi, bébi
adulte, adultes, adult, adults, كبار, بالغين, kbar
mariée, mariage, wedding, bridal, bride, عروس, عروسة, زفاف, عرس, 3rous, 3roussa, 3ers, la3roussa
soirée, evening, سهرة, سواري, sahra, swari, swarey
été, summer, صيفي, صيفية, صيف, sayfi, sif, estival
hiver, winter, شتوي, شتوية, chetwi
sport, sports, رياضي, رياضية, رياضة, سبور, spor, riyadi, sportif
école, scolaire, school, مدرسي, مدرسية, مدرسة, مسيد, lycée, ekoul, msid, madrasi
médical, médicale, medical, طبي, طبية, tibbi
électrique, électriques, electric, electrical, كهربائي, كهربائية, ضو, تريسيتي, tricinti, trisiti, bdaw, kahrabai
électronique, electronic, digital, إلكتروني, إلكترونية, رقمي
gaz, gas, غاز, ghaz, lgaz
manuel, manuelle, manual, يدوي, يدوية, manyal
automatique, automatic, أوتوماتيك, أوتوماتيكي, otomatik
sans fil, wireless, cordless, لاسلكي, لاسلكية, بلا خيط, bla khit
rechargeable, قابل للشحن, ريشارجابل
solaire, solar, شمسي, شمسية, chamsi, bchems
étanche, waterproof, مقاوم للماء
avant, devant, front, أمامي, أمامية, قدام, لقدام, الأمامي, l9oddam, goddem, l9odam, goudam, 9eddam
arrière, derrière, rear, back, خلفي, خلفية, لور, اللور, الخلفي, lour, ellour, lwra, men lour
gauche, left, يسار, أيسر, يسرى, ليسر, lisser, ysar
droite, droit, right, يمين, أيمن, يمنى, limin, ymin
intérieur, intérieure, interior, indoor, inside, داخلي, داخلية
extérieur, extérieure, exterior, outdoor, outside, خارجي, خارجية, بارا, barra
bois, wood, wooden, خشب, خشبي, خشبية, لوح, lou7, louh, khchab, l7atab
métal, métallique, metal, metallic, معدن, معدني, معدنية, ميطال, mital
fer, iron, steel, حديد, حديدي, حديدية, 7did, hdid, acier, ferraille
inox, stainless, stainless steel, إينوكس, اينوكس, inoks
aluminium, alu, aluminum, ألمنيوم, المنيوم, أليمنيوم, alimyoum, alimenyoum
cuivre, copper, brass, laiton, نحاس, n7as, nhas
plastique, plastic, بلاستيك, بلاستيكي, plastik
verre, glass, زجاج, زجاجي, زجاجية, جاج, zjaj, djaj zjaj
cuir, leather, جلد, جلدي, جلدية, جلدة, jeld, djeld, jelda
simili, similicuir, faux leather, جلد صناعي
laine, wool, woollen, woolen, صوف, صوفي, صوفية, souf
coton, cotton, قطن, قطني, قطنية, 9ten, goton, gten
soie, silk, حرير, حريري, حريرية, 7rir, hrir
lin, linen, كتان, kettan
velours, velvet, قطيفة, مخمل, qtifa, 9tifa, velour
dentelle, lace, دانتيل, dontil
satin, satiné, ساتان, satan
crêpe, crepe, كريب, krip
jean, denim, جين, دجين
polyester, بوليستر
mousse, foam, إسفنج, موس, mous
marbre, marble, رخام, rkham
granit, granite, غرانيت, granito
céramique, ceramic, سيراميك, خزف, خزفي, خزفية, siramik, seramik
porcelaine, porcelain, بورسلان, خزف صيني
argile, clay, طين, صلصال, tin, tine
plâtre, plaster, جبس, بلاتر, gebs, platr
papier, paper, ورق, ورقي, كاغط, kaghet, waraq
carton, cardboard, كرطون, كرتون, kartoun
brillant, brillante, glossy, shiny, لامع, لامعة, بريون
mat, mate, matte, matt, مات, مطفي
anti-chute, بلا سيلان, ضد التساقط
antipelliculaire, anti dandruff, ضد القشرة
hydratant, hydratante, moisturising, moisturizing, moisturiser, moisturizer, مرطب, مرطبة, mratab
nourrissant, nourrissante, nourishing, مغذي, مغذية
solaire, sun, شمس, الشمس, chems, chams
nuit, night, ليل, ليلي, lil
jour, day, نهاري
visage, face, facial, وجه, وجهي, wjeh, wejh, wech
corps, body, جسم, jism
main, mains, hand, hands, يد, يدين, اليدين, yed, yeddin, lidin
pied, pieds, foot, feet, رجل, رجلين, قدم, قدمين, rejlin, r9ad
cheveux, cheveu, hair, شعر, ch3ar, cha3r, شعرك
yeux, oeil, eye, eyes, عين, عيون, عينين, 3inin, 3ayn, 3youn
dent, dents, tooth, teeth, dental, سن, أسنان, سنان, ضرس, ضرسة, snan, snin, dersa, sennin, asnan
lèvres, lèvre, lip, lips, شفاه, شفايف, chfayef
ongle, ongles, nail, nails, أظافر, ظفر, ظفار, dfar, adafer
barbe, beard, لحية, l7ya, lahya
peau, skin, بشرة, جلد, lbachra
oreille, ear, أذن, وذن, wden
soif, thirst
toux, cough, سعال, سعلة, كحة, so3al, s3la, ka77a, lka7a
fièvre, fever, حمى, سخانة, skhana
rhume, grippe, flu, زكام, رواح, rwa7, zoukam
douleur, pain killer, ألم, وجع, wja3
vitaminé, فيتامين
première, premier, first, أول
occasion, used, second hand, مستعمل, مستعملة, اوكازيون, okazyou, kadim
neuf, neuve, new, جديد, جديدة, jdid, jdida
original, originale, genuine, أصلي, أصلية, اوريجينال, orijinal, asli
rond, ronde, round, دائري, دائرية, مدور, mdawer
carré, carrée, square, مربع, مربعة, mrabba3
rectangulaire, rectangular, مستطيل, مستطيلة
plat, plate, flat, مسطح, مسطحة
épais, épaisse, thick, سميك, سميكة, خشين, خشينة, khchin, khchina
grosse, gros, coarse, خشن, خشنة, خشين, خشينة, غليظ, khchin, khchina
fin, fine, thin, رقيق, رقيقة, r9i9, r9i9a, rgig
slim, serré, tight, مزير, سليم, سليمفيت
large, ample, loose, واسع, واسعة, wase3, was3a
jetable, jetables, disposable, للاستعمال الواحد, جيتابل
lavable, washable, قابل للغسل
parfumé, parfumée, scented, معطر, معطرة, m3atter
liquide, liquid, سائل, سائلة, ليكيد, likid
gazeux, gazeuse, sparkling, fizzy, غازي, غازية, gazouz
minéral, minérale, mineral, معدني, معدنية, miniral
chaud, chaude, warm, hot, سخون, سخونة, ساخن, skhoun, skhouna
froid, froide, cold, بارد, باردة, bared, barda
royal, royale, ملكي, ملكية, malaki
imprimé, imprimée, floqué, floquée, printed, مطبوع, مطبوعة, matbou3
repassé, repassée, ironed, pressed, مكوي, مكوية, مكوة, mekwi, mekwiya, mkewi
brodé, brodée, embroidered, مطرز, مطرزة, طرز, mtarrez, metrouz
télécommandé, télécommandée, remote control, remote controlled, rc, تيليكوموند, بالتحكم, تيلكوموند, telecommande, tilikomond
parlant, parlante, talking, ناطق, متكلم
pliant, pliante, folding, foldable, قابل للطي, ينطوي
tournant, pivotant, swivel, دوار, دوارة
de table, tabletop, طاولة
mural, murale, wall, wall mounted, حائطي, جداري, جدارية, حيط, 7it, hit, lhit
sol, floor, أرض, أرضية, أرضي, dal, ard, lard
plafond, ceiling, سقف, s9ef, sqef
oranais, oranaise, وهراني, وهرانية, wahrani, wahraniya
kabyle, kabyles, قبائلي, قبائلية, قبايلي, قبايلية, 9bayli, 9bayliya, kbayliya, qbayliya
algérois, algéroise, عاصمي, عاصمية, 3assimi, 3assimiya
constantinois, constantinoise, قسنطيني, قسنطينية, 9sentini, 9sentiniya, qsentiniya
tlemcénien, tlemcénienne, تلمساني, تلمسانية, tlemsani, tlemsaniya, tlemcani
sétifien, sétifienne, سطايفي, سطايفية, staifi, staifiya
chaoui, chaouie, chaouia, شاوي, شاوية, chawi, chawiya
marocain, marocaine, moroccan, مغربي, مغربية, مروكي, مروكية, marroki, marrokiya
tunisien, tunisienne, tunisian, تونسي, تونسية, tounsi, tounsiya
turc, turque, turkish, تركي, تركية, turki, turkiya
syrien, syrienne, syrian, سوري, سورية, souri, souriya
`
