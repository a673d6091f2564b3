/** What salons, tailors, dentists, doctors and workshops do. Written as in `groceries.ts`. */
export const SERVICES = `
coupe, coupes, coupe cheveux, coupe de cheveux, haircut, haircuts, hair cut, cut, حلاقة, قص شعر, قص الشعر, قصة, تحفيفة, حفافة, t7fifa, tahfifa, ta7fifa, kassa cha3r
barbe, beard, beard trim, shave, shaving, حلاقة لحية, تحديد لحية, لحية, rasage
coiffure, hairdressing, hairstyle, hairdo, تسريحة, تسريحات, كوافير, kwafir, tasri7a, chignon
brushing, brushings, blow dry, blow-dry, blow out, بروشينغ, سشوار, brochin, brochingue
coloration, colorations, couleur, hair colouring, hair coloring, colour, صبغة, صبغ الشعر, سبغة, teinture
mèches, balayage, highlights, ميش, خصلات, mech
lissage, lissages, kératine, keratin, protéine, straightening, hair straightening, كيراتين, تمليس, ليساج, بروتيين, lisaj
permanente, perm, بيرمانونت
soin, soins, treatment, care, عناية, علاج, سوان, swa
soin visage, facial, soin du visage, face treatment, عناية بالوجه, تنظيف بشرة, swa wjeh
épilation, épilations, waxing, hair removal, إزالة الشعر, نزع الشعر, ابيلاسيون, sucre, ipilasyou
épilation laser, laser, laser hair removal, ليزر
sourcils, sourcil, eyebrow, eyebrows, eyebrow shaping, حواجب, حجبات, حاجب, سورسي, 7wajeb, hajban
manucure, manicure, manicures, مانيكير, عناية أظافر, manikur
pédicure, pedicure, pedicures, بيديكير, pidikur
pose ongles, ongles gel, gel nails, nail extensions, أظافر جال, pose d'ongles
massage, massages, تدليك, مساج, massaj
hammam, bain, turkish bath, حمام, 7emmam
consultation, consultations, check-up, check up, checkup, exam, examination, appointment, visit, فحص, فحوصات, معاينة, كشف, فيزيتة, كونسيلتاسيون, visite, vizita, fizita, konsiltasyou
contrôle, follow-up, مراقبة, كونترول, kontrol
détartrage, détartrages, teeth cleaning, dental cleaning, cleaning, scaling, تنظيف الأسنان, تنظيف أسنان, إزالة الجير, تنقية السنان, ديتارتراج, detartraj, detartrage
extraction, extractions, tooth extraction, tooth extractions, tooth removal, pulled tooth, قلع ضرس, قلع أسنان, قلع سن, خلع ضرس, نزع ضرس, تقليع ضرسة, قلعان ضرسة, تنحية ضرسة, n7it dersa, na7i dersa, tneh7iyet dersa, 9la3 dersa, قلع
plombage, plombages, filling, fillings, amalgame, composite, حشوة, حشوات, حشو, بلومباج, plombaj, blombaj
dévitalisation, traitement de canal, root canal, علاج العصب, سحب عصب, قتل العصب, 9tel 3sab
couronne, couronnes, crown, crowns, dental crown, تاج, تيجان, كورون, kouron
bridge, bridges, dental bridge, جسر أسنان, بريدج
implant, implants, dental implant, زرع أسنان, زراعة سن, امبلون
prothèse, prothèses, dentier, dentiers, denture, dentures, false teeth, طقم أسنان, طقم, أسنان اصطناعية, بروتيز, بروتاز, protez, protaz, dontyi
appareil dentaire, bagues dentaires, orthodontie, braces, تقويم, تقويم أسنان, أباراي سنان, aparay
blanchiment, blanchiments, teeth whitening, tooth whitening, whitening, bleaching, تبييض الأسنان, تبييض أسنان, تبياض السنان, تبييض, blanchima, blonchimon, tbyad snan
radio, radios, radiographie, x-ray, x-rays, xray, x ray, أشعة, أشعة سينية, راديو, صورة أشعة, radyo, tsawer ra9mi
radio panoramique, panoramique, panoramic x-ray, panoramic xray, panoramic, أشعة بانورامية, بانوراما, بانوراميك, panoramik, radio panoramik
échographie, échographies, écho, ultrasound, إيكوغرافي, تخطيط, صورة إيكو, iko, ikografi
ecg, électrocardiogramme, تخطيط القلب
analyse, analyses, bilan, blood test, lab test, test, tests, تحليل, تحاليل, اناليز, analiz
injection, injections, piqûre, piqure, shot, حقنة, إبرة, piqure, ibra
vaccin, vaccins, vaccine, vaccines, vaccination, لقاح, تلقيح, تطعيم, tel9i7
pansement, dressing, ضماد, تضميد
circoncision, circumcision, ختان, طهارة, thara
certificat, certificat médical, medical certificate, certificate, شهادة طبية, سرتيفيكا, sertifika
cours, cours particulier, lesson, lessons, class, classes, tutoring, درس, دروس, دروس خصوصية, كور, kour, drous
inscription, inscriptions, registration, enrolment, تسجيل, تسجيلات, inskripsyou
abonnement, abonnements, subscription, subscriptions, membership, monthly pass, اشتراك, اشتراكات, أبونمون, abonma, abonnema
séance, séances, session, sessions, حصة, حصص, جلسة, سيانس, syans, 7issa
formation, formations, training, course, تكوين, دورة, formasyou, takwin
permis, permis de conduire, driving licence, driving license, driving lessons, رخصة سياقة, بيرمي, permi
location, locations, rent, rental, hire, كراء, كرا, إيجار, kra
nuit, nuitée, nuitées, night, nights, ليلة, ليالي, lila, nwité
chambre, chambres, room, rooms, غرفة, غرف, شامبرة, بيت, bit, chombra
réservation, réservations, booking, reservation, حجز, reservasyou
traiteur, catering, تموين حفلات
livraison, livraisons, delivery, deliveries, توصيل, ليفريزون, livrizou, tawsil
installation, installations, installing, تركيب, installasyou, setup
dépannage, dépannages, breakdown repair, call-out, ديباناج, تصليح, depannaj
soudure, welding, لحام, سودير, soudir
ménage, nettoyage, cleaning, house cleaning, تنظيف, تنقية, ناتواياج, nettwayaj
lavage tapis, carpet cleaning, carpet wash, غسيل زرابي, غسيل سجاد
traduction, translation, translations, ترجمة, tarjama
conception, design, graphic design, تصميم, ديزاين, tasmim
montage vidéo, video editing, مونتاج فيديو
photographie, shooting, photo shoot, photography, تصوير, جلسة تصوير, taswir
connexion, internet, internet hour, أنترنت, كونيكسيون, konexion, net
chambre simple, single room, single rooms, غرفة فردية, غرفة واحد, شامبرة سامبل
petit déjeuner, petits déjeuners, breakfast, breakfasts, فطور, فطور الصباح, ftour, ftour sba7, petit dej
déjeuner, lunch, lunches, غداء, غدا, ghda
dîner, dîners, dinner, dinners, supper, عشاء, عشا, 3cha
blanchisserie, laundry, laundry service, غسيل ملابس, غسيل حوايج
parking, parkings, parking space, car park, موقف, موقف سيارات, باركينغ
lit supplémentaire, extra bed, سرير إضافي, سرير زايد
heure, heures, hour, hours, ساعة, ساعات, سوايع, sa3a, swaye3
entrée, entrées, entry, entries, admission, ticket, tickets, دخول, دخلة, تذكرة, dkhoul, dekhla
rédaction, writing, تحرير, كتابة, تحرير سيرة
musculation, bodybuilding, weight training, gym, كمال أجسام, ميسكيلاسيون, ميسكو, muscu
boxe, boxing, ملاكمة, بوكس, box
protéine, protéines, protein, whey, whey protein, بروتين, بروتيين, protin
mensuel, monthly, شهري, شهرية, month pass
kessa, كاسة, كيس
location, rental, كراء, كرا
voile, voiles, veil, bridal veil, طرحة, فوال, vwal
diadème, couronne mariée, tiara, تاج عروس, تاج, دياديم
`
