/** What people wear, and cloth and what sews it. Written as in `groceries.ts`. */
export const CLOTHES = `
chemise, chemises, shirt, shirts, قميص, قمصان, قمجة, قمايج, قمجات, 9mejja, 9mayej, kmejja, 9mijja, gmedja, chmiz, شوميز
chemisier, chemisiers, blouse, blouses, بلوزة, شوميزي
blouza, blouzat, blousa, بلوزة, بلوزات, بلايز
tee-shirt, tee-shirts, tshirt, t-shirt, t-shirts, tshirts, tee shirt, tee shirts, تيشورت, تي شيرت, تيشرت, تريكو, tichort, tichourt, tricot, triko
polo, polos, بولو
débardeur, débardeurs, tank top, vest, ديباردور, مارسيل, marcel
pull, pulls, pullover, jumper, jumpers, sweater, sweaters, تريكو, بول, كنزة, pul, triko
sweat, sweats, sweatshirt, hoodie, hoodies, سويت, هودي, swit
gilet, gilets, cardigan, cardigans, waistcoat, جيلي, صدرية, jili
veste, vestes, jacket, jackets, blazer, فيستة, فيست, جاكيت, سترة, vista, vesta, jakita
blouson, blousons, bomber, بلوزون, blouzon
manteau, manteaux, coat, coats, overcoat, معطف, معاطف, مونطو, مانطو, monto, manto, kabbout, كبوط
imperméable, raincoat, معطف مطر, مشمع
doudoune, doudounes, puffer jacket, down jacket, دودون, doudoun
parka, parkas, باركا
pantalon, pantalons, trousers, pants, pair of trousers, سروال, سراويل, سراول, serwal, srawel, seroual
jean, jeans, denim, جين, جينز, دجين, سروال جين, serwal jean, djin, jinz
jogging, joggings, bas de survêtement, jogger, joggers, sweatpants, جوغينغ
legging, leggings, ليجينغ, ليغينغ, colan, collant, collants, كولون, kolo
short, shorts, bermuda, شورت, short pants, برمودا
jupe, jupes, skirt, skirts, تنورة, تنانير, جيبة, جوب, jip, jepa, jiba
robe, robes, dress, dresses, gown, gowns, فستان, فساتين, روبة, روبات, roba, robat
robe mariée, robe de mariée, wedding dress, wedding gown, bridal gown, فستان زفاف, فستان عرس, فستان العروس, روبة عروسة, روبة تاع عروسة, roba 3roussa, roba ta3 3roussa, روب بلونش
robe soirée, robe de soirée, evening dress, evening gown, فستان سهرة, فستان سواريه, روبة سهرة, روبة سواري, roba swari, roba ta3 swari
djellaba, djellabas, جلابة, جلابية, jellaba, djelaba
gandoura, gandouras, قندورة, قنادر, goundoura, gandora, 9andoura
kaftan, caftan, kaftans, caftans, قفطان, قفاطين, keftan, 9eftan
qamis, kamis, qamiss, قميص رجالي, thobe, thawb, ثوب, 9amis, قميس
abaya, abayas, عباية, عبايات, عباءة, عباءات, 3baya, 3abaya, 3bayat
burnous, burnous, برنوس, برانس, bernous
haïk, haik, حايك, 7ayek
hijab, hijabs, headscarf, headscarves, حجاب, خمار, خمارات, khimar, 7ijab, khmar, voile, foulard
foulard, foulards, scarf, scarves, shawl, فولار, شال, وشاح, foular, chal, châle, écharpe, écharpes, كاشكول, kachkoul, cache-col
turban, turbans, توربون
casquette, casquettes, cap, caps, baseball cap, كاسكيطة, كاسكات, قبعة, kaskita, casket, kasket, قبعات
bonnet, bonnets, beanie, beanies, wool hat, بوني, طاقية, طربوش, boni, tagiya
chapeau, chapeaux, hat, hats, قبعة, قبعات, شابو, chapo
gants, gant, glove, gloves, قفازات, ليغون
ceinture, ceintures, belt, belts, حزام, أحزمة, سمطة, سنتورة, semta, senta, santour, santura, sebta, سبتة
cravate, cravates, tie, ties, necktie, ربطة عنق, كرافات, cravat, kravat
costume, costumes, suit, suits, بدلة, بدلات, بذلة, بذلات, كوستيم, كوستام, kostim, kostum, kosteum
smoking, tuxedo, سموكينغ
survêtement, survêtements, tracksuit, tracksuits, jogging suit, بدلة رياضية, بذلة رياضية, سيرفات, سيرفيت, survet, survete, sirvet, siirvit
ensemble, ensembles, set, sets, outfit, outfits, طقم, أنصمبل, onsombl, ansambl
pyjama, pyjamas, pajamas, pajama, بيجامة, بيجامات, بيجاما, pijama, bijama
robe de chambre, peignoir, bathrobe, dressing gown, روب دو شومبر, بينوار, برنس حمام
nuisette, chemise de nuit, nightgown, nightie, قميص نوم
sous-vêtement, sous-vêtements, underwear, lingerie, ملابس داخلية, حوايج داخلية, لانجري
slip, slips, culotte, culottes, boxer, boxers, caleçon, caleçons, briefs, panties, knickers, سليب, كيلوط, بوكسر, كالسون, kalso
soutien-gorge, soutien gorge, bra, bras, سوتيان, حمالة صدر, soutif, soutian
maillot, maillots, jersey, football shirt, مايو, قميص رياضي, مايوه, mayo sport
maillot de bain, swimsuit, swimming costume, مايو بحر, لباس سباحة
chaussette, chaussettes, sock, socks, جورب, جوارب, تقاشير, تقاشر, تشقاشر, t9acher, t9achir, tkacher, tgacher, t9icher
chaussure, chaussures, shoe, shoes, حذاء, أحذية, صباط, صبابط, سباط, sabbat, sebbat, sbabet, sabat, soulier
basket, baskets, trainer, trainers, sneaker, sneakers, running shoes, حذاء رياضي, أحذية رياضية, سبادري, اسبادري, باسكيت, باسكات, spadri, sbadri, espadri, baskit, tennis
botte, bottes, bottine, bottines, boot, boots, بوط, بوت, حذاء طويل, bout, botine, جزمة
sandale, sandales, sandal, sandals, صندل, صنادل, صندالة, sandala, sendala
claquette, claquettes, tongs, slippers, slipper, flip flops, flip-flops, بلغة, شبشب, كلاكيت, كلاكات, klaket, clak, chlaka, شلاكة, babouche, pantoufle, pantoufles, pantouf, بانتوف
mocassin, mocassins, loafers, loafer, موكاسان, mokasan
talon, talons, escarpin, escarpins, heels, high heels, كعب عالي, طالون, talo, كعب
semelle, semelles, insole, insoles, sole, soles, نعل, سومال
lacet, lacets, laces, shoelaces, shoe lace, رباط حذاء, لاسي, لاصي, sbib, خيط صباط
sac, sacs, bag, bags, handbag, handbags, حقيبة, حقائب, صاك, ساك, شنطة, sak, sakoch
sac à main, handbag, purse, حقيبة يد, ساكامان, صاك ليد, sac main
sac à dos, backpack, backpacks, rucksack, حقيبة ظهر, صاك ظهر, sac dos, ساكادو
sacoche, sacoches, pouch, satchel, صاكوش, ساكوش, sakoche
valise, valises, suitcase, suitcases, luggage, حقيبة سفر, فاليزة, فاليجة, valiza, valija
portefeuille, portefeuilles, wallet, wallets, محفظة, محفظة نقود, بورطفاي, portefay, bortfay, تزدام, tezdam
parapluie, parapluies, umbrella, umbrellas, مظلة, باربلوي, matariya, مطارية, barablwi
montre, montres, watch, watches, ساعة, ساعات, مونتر, مقانة, magana, mongala, mankala, saa
bague, bagues, ring, rings, خاتم, خواتم, khatem, khwatem
bracelet, bracelets, سوار, أساور, براسلي, mssayes, مسايس, bracli
collier, colliers, necklace, necklaces, قلادة, كولي, koli, chain, سنسلة, sensla, chaîne
boucle d'oreille, boucles d'oreilles, boucles oreilles, earring, earrings, أقراط, مناقش, mnagech, mna9ech, حلق
gourmette, chaînette, غورمات
or, gold, ذهب, dheb, dhab
argent, silver, فضة, fedda
tissu, tissus, fabric, fabrics, cloth, material, قماش, أقمشة, تيسو, كتان, 9mach, gmach, tissou, kettan
fil, fils, thread, threads, yarn, خيط, خيوط, khit, khyout
aiguille, aiguilles, needle, needles, إبرة, إبر, ابرة, ibra, bra, ybari
bouton, boutons, button, buttons, زر, أزرار, قفل, قفال, بوطونة, 9fel, bouton
fermeture éclair, fermeture, zip, zipper, zips, zippers, سحاب, سوستة, فرموتير, سلسلة, sensla, fermetir
élastique, elastic, لاستيك, مطاط
ruban, rubans, ribbon, ribbons, شريط, ريبون, rouba
dentelle, lace, دانتيل
doublure, lining, بطانة, دوبلير
patron, pattern, باترون
ourlet, ourlets, hem, hems, hemming, تقصير, أورلي, ourli, تنياف, حاشية
retouche, retouches, alteration, alterations, تعديل, روتوش, retouch
couture, sewing, tailoring, خياطة, khyata, khiyata
broderie, embroidery, تطريز, طرز, tarz
repassage, ironing, كي, تحديد, مكوة, repasage, t7did
nettoyage à sec, dry cleaning, تنظيف جاف, pressing, ناتواياج, netwayaj
cintre, cintres, hanger, hangers, coat hanger, coat hangers, علاقة, علاقات, علاقة ملابس, علاقات ملابس, سانتر, santr, santra, cintrat, ta3li9a
uniforme, uniformes, uniform, uniforms, زي, زي موحد
bleu de travail, workwear, overalls, coverall, combinaison, combinaisons, كومبينيزو, بلو, jumpsuit, salopette, سالوبات
vêtement, vêtements, clothes, clothing, garment, ملابس, حوايج, لباس, 7wayej, hwayej
collier de perles, collier perles, pearl necklace, عقد لؤلؤ, قلادة لؤلؤ
perle, perles, pearl, pearls, bead, beads, لؤلؤ, جوهر, عقاش
alliance, alliances, wedding ring, wedding rings, wedding band, خاتم زواج, محبس, خاتم خطوبة, engagement ring
`
