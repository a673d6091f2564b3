/** Phones, computers and what goes with them, and their repair. Written as in `groceries.ts`. */
export const DEVICES = `
téléphone, téléphones, phone, phones, mobile, mobiles, mobile phone, cell phone, smartphone, smartphones, هاتف, هواتف, تيليفون, تلفون, تيليفونات, portable, portables, بورتابل, بورطابل, tilifoun, telephone, bortabl
tablette, tablettes, tablet, tablets, ipad, لوحة إلكترونية, طابلات, تابلات, tablet, tablit
ordinateur, ordinateurs, computer, computers, pc, pcs, حاسوب, حواسيب, كمبيوتر, ميكرو, micro, mikro, ordi, bissi, بيسي
ordinateur portable, pc portable, laptop, laptops, notebook computer, حاسوب محمول, لابتوب, بيسي بورتابل, pc bortabl, micro portable, ميكرو بورتابل
écran, écrans, screen, screens, monitor, monitors, display, شاشة, شاشات, ايكرون, ikran, ecra, afficheur, افيشور
clavier, claviers, keyboard, keyboards, لوحة مفاتيح, كلافيي, klavyi, clavié
souris, mouse, mice, computer mouse, فأرة, فارة, سوري, souri, فأرات
tapis souris, tapis de souris, mouse pad, mousepad, لوحة فأرة
imprimante, imprimantes, printer, printers, طابعة, طابعات, امبريمونت, ampriment, imprimant, ambrimont
scanner, scanners, سكانير, ماسح, ماسح ضوئي, skaner
disque dur, hard disk, hard drive, hdd, ssd, قرص صلب, ديسك دور, hard, disk dur
clé usb, clés usb, cle usb, usb stick, usb key, flash drive, usb drive, flash disk, flash, flashdisk, فلاشة, فلاش ديسك, فلاش, فلاشات, flach disk, flachdisque, flachdisk, flash disque
carte mémoire, cartes mémoire, memory card, memory cards, sd card, micro sd, بطاقة ذاكرة, كارت ميموار, carta memoire, kart mimwar, carte sd
ram, mémoire ram, barrette mémoire, رام, memory stick
carte graphique, graphics card, gpu, كارت غرافيك, بطاقة رسومات
carte mère, motherboard, كارت مير, لوحة أم
processeur, cpu, processor, معالج, بروسيسور
routeur, routeurs, modem, modems, router, routers, راوتر, روتور, مودام, موديم, modam, routour
wifi, répéteur, repeater, wifi extender, مقوي واي فاي
webcam, caméra, caméras, camera, cameras, كاميرا, كاميرات, kamira, security camera, camera surveillance, كاميرا مراقبة
appareil photo, appareils photo, photo camera, آلة تصوير, أباراي فوطو
casque, casques, headphones, headset, سماعات رأس, كاسك, kask, casque audio
écouteurs, écouteur, earphones, earphone, earbuds, earpods, airpods, سماعات, سماعة, كيتمان, ايربودز, kitman, kit main libre, kit man, kitmane, ecouteur, ikoutor
haut-parleur, haut-parleurs, enceinte, enceintes, speaker, speakers, bluetooth speaker, مكبر صوت, مكبرات صوت, بافل, بافلات, سبيكر, bafl, baffle, baffles, haut parleur
micro, microphone, microphones, ميكروفون, ميكرو, mikro
chargeur, chargeurs, charger, chargers, شاحن, شواحن, شارجور, شارجورات, charjor, chargor, charjour, chargour
câble usb, câble chargeur, cable usb, usb cable, charging cable, كابل شحن, كابل يو اس بي, كابل شارجور, kabl usb, fil chargeur, خيط شارجور
power bank, powerbank, batterie externe, شاحن متنقل, باور بانك, bawer bank
batterie téléphone, phone battery, بطارية هاتف, باتري تيليفون, batri telephone
coque, coques, phone case, phone cases, case, cases, phone cover, phone covers, cover, غطاء, غلاف, كفر, كفرات, كوك, cok, kok, koka, pochette, pochettes, بوشات, antichoc, انتيشوك
verre trempé, film, films, protection écran, screen protector, screen protectors, tempered glass, incassable, glass, زجاج حماية, واقي شاشة, انكاسابل, فيلم, ankasabl, film protection
support téléphone, phone holder, phone stand, support, حامل هاتف, سيبور, sipor
selfie, perche selfie, selfie stick, عصا سيلفي
trépied, tripod, tripods, حامل ثلاثي, تريبيي, tripié
puce, puces, carte sim, sim card, sim cards, شريحة, شرائح, بوس, bous, pus, carta sim, بيس
recharge, recharges, flexy, flexi, top up, topup, phone credit, فليكسي, تعبئة, تعبئة رصيد, fleksi, رصيد, crédit téléphone
carte recharge, carte gratter, scratch card, بطاقة تعبئة, كارت
montre connectée, smartwatch, smart watch, ساعة ذكية, مونتر كونيكتي
adaptateur, adaptateurs, adapter, adapters, محول, أدابتاتور, adaptatour
hub, hub usb, موزع يو اس بي
cartouche, cartouches, ink, cartridge, cartridges, ink cartridge, خرطوشة, خراطيش, حبر, كارتوش, encre, kartouch, l7ber
toner, toners, تونر, تونار, toneur
onduleur, onduleurs, ups, inverter, أوندولور, محول كهرباء
pile, piles, battery, batteries, بطارية, بطاريات, حجرة, حجرات, حجر, بيل, 7ajra, 7ajrat, 7jar, pil
manette, manettes, controller, gamepad, joystick, joysticks, يد تحكم, مانات, مانيطة, manet, manita
console, consoles, playstation, ps4, ps5, xbox, بلايستيشن, كونسول, جهاز ألعاب, plestation
jeu vidéo, jeux vidéo, video game, video games, لعبة فيديو, ألعاب فيديو, jeu ps
panneau solaire, panneaux solaires, solar panel, solar panels, لوح شمسي, ألواح شمسية, بانو سولار
réparation, réparations, repair, repairs, fixing, تصليح, إصلاح, ريباراسيون, tasli7, tesli7, reparation, صيانة
changement écran, remplacement écran, screen replacement, screen repair, تغيير شاشة, تبديل شاشة, تبديل ايكرون, tbdil ecran, bdil ecran
changement batterie, battery replacement, تغيير بطارية, تبديل باتري
déblocage, unlock, unlocking, فك شفرة, ديبلوكاج, deblokaj
flashage, flash logiciel, software update, فلاشاج, flashaj, logiciel
formatage, formatting, windows install, فورماطاج, تهيئة, formataj, format
installation windows, windows installation, تثبيت ويندوز
`
