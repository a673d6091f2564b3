/**
 * First names of Algeria, and what customers are called by their trade or kin, one line for each: the ways in which one name is written. Sounds alone do not
 * find them: Latin letters leave the ع out, and short names have too few consonants.
 */
export const PEOPLE = `
ali علي 3ali aly
omar عمر 3omar omer amar
amar عمار 3ammar ammar
said سعيد sa3id saïd
aicha عائشة عيشة 3aicha aïcha aycha
larbi العربي عربي el3arbi l3arbi
abdelkader عبدالقادر kader قادر
abderrahmane عبدالرحمن عبدالرحمان abderahmane abderrahman
abdallah عبدالله abdellah
abdelhamid عبدالحميد
abdelaziz عبدالعزيز
abdelmalek عبدالمالك
abdelkrim عبدالكريم
mohamed محمد mohammed muhammad mouhamed mhamed moh
ahmed أحمد ahmad
karim كريم kerim
rachid رشيد
nabil نبيل
youcef يوسف yousef youssef yusuf youcf
khadidja خديجة khadija
fatima فاطمة fatma fatiha
fatiha فتيحة فاتحة
samira سميرة
amina أمينة amine
amine أمين
samir سمير
hamid حميد
hakim حكيم
kamel كمال kamal
djamel جمال jamel jamal
brahim إبراهيم ibrahim براهيم
ismail إسماعيل smail
mustapha مصطفى mostefa mustafa moustapha
mourad مراد morad
redouane رضوان ridwan
reda رضا ridha
yacine ياسين yassine yasin
sofiane سفيان sofian soufiane
bilal بلال
hichem هشام hicham
walid وليد oualid
farid فريد
fouad فؤاد
tarek طارق tarik
toufik توفيق tewfik
salim سليم
salah صلاح
slimane سليمان sliman
zohra زهرة زهراء
nadia نادية nadya
nacer ناصر nasser
lakhdar لخضر الأخضر
boualem بوعلام
messaoud مسعود
miloud ميلود
houari هواري
cheikh شيخ
hocine حسين houcine hussein
hassan حسن hacene
malika مليكة
meriem مريم maryam mariem
naima نعيمة
nora نورة noura
rabah رابح
saliha صليحة
sarah سارة sara
selma سلمى salma
sonia صونيا
souad سعاد
yamina يمينة
zineb زينب
zaki زكي زاكي
mama ماما yemma يما mama
maamar معمر
kaci قاسي
imad عماد
adel عادل 3adel
aziz عزيز 3aziz
othmane عثمان 3othmane
tayeb طيب tayyeb taieb taib
moussa موسى mousa
aissa عيسى 3issa issa
abdou عبدو 3abdou
sid سيد
hadj حاج haj
bachir بشير
nesrine نسرين nassrine
ryad رياض riad riyad
houda هدى هودا
khaled خالد 5aled khalid
tahar طاهر taher
mahmoud محمود
lotfi لطفي
ines إيناس inas
rania رانيا
feriel فريال
asma أسماء اسما
dalila دليلة
wafa وفاء
hayet حياة hayat
lynda ليندة linda
sabrina صبرينة
nassim نسيم nacim
anis أنيس
ilyes إلياس lyes ilyas
djilali جيلالي jilali
belkacem بلقاسم
abdelhak عبدالحق
kheira خيرة
halima حليمة
nawel نوال nawal
hanane حنان
fouzia فوزية
rym ريم rim
wassila وسيلة
tassadit تاسعديت
boucher جزار djezar djezzar jezzar butcher
mecanicien ميكانيسيان ميكانيكي mikanisyan mecano mechanic
restaurant رستوران ريستورون مطعم restoran resto
ecole مدرسة école school
lycee ثانوية ليسي lycée
oncle عمي 3ammi 3emmi uncle
tante خالتي عمتي khalti
famille عايلة عائلة 3ayla family
docteur دكتور طبيب tbib docteur doctor
taxi طاكسي تاكسي taksi
entrepreneur مقاول m9awel
cooperative تعاونية كوبيراتيف
garage قاراج كاراج
traiteur تريتور
boulanger خباز khebaz
plombier بلومبي
khaled خالد 5aled khalid
lotfi لطفي
nesrine نسرين nasrine nesrin
ouarda وردة warda wardia وردية ouardia
fadila فضيلة fadhila
feriel فريال ferial
zoulikha زوليخة zoleikha
mokhtar مختار mekhtar mokhtar
faiza فايزة فائزة
hadjer هاجر hajer
chahinez شاهيناز chahinaz
kaddour قدور 9addour kadour gadour
abdelghani عبدالغني ghani غاني
abdelouahab عبدالوهاب wahab
abdelwahid عبدالواحد
noureddine نورالدين nourdine nordine
nasreddine نصرالدين nasro
salaheddine صلاحالدين
djamila جميلة jamila
mahdi مهدي mehdi
mounir منير
nadir نذير نظير nadhir
fateh فاتح
samy سامي sami
chafik شفيق
aissam عصام issam
idir يدير
amel أمل أمال amal آمال
imane إيمان iman
kenza كنزة
khadra خضرة
oumaya أمية
rachida رشيدة
hayat حياة
ghania غنية
yasmine ياسمين yasmin
lamia لمياء
abdeldjalil عبدالجليل
benyahia بنيحي benyahya
bouzid بوزيد
brahimi براهيمي
saadi سعدي
mansouri منصوري
frere خويا خو أخي khouya khoya brother fr frère
tante خالتي عمتي khalti 3amti tata طاطا aunt
oncle عمي 3ammi 3emmi 3mmi خالي khali uncle tonton
mme مدام madame mrs السيدة سيدة
mr مسيو monsieur السيد سيد m سي si sir
hadj الحاج حاج el-hadj lhadj elhadj
hadja الحاجة حاجة lhadja elhadja
maitre أستاذ الأستاذ maître ostad prof professeur شيخ
instituteur معلم المعلم m3allem enseignant teacher أستاذ
om أم ام oum umm oumm
bou أبو بو abou
voisin جاري جار jari neighbour neighbor voisine جارتي
voisine جارتي جارة
promoteur مرقي بروموتور
avocat محامي المحامي lawyer maître أفوكا
fonctionnaire موظف
peintre دهان بنتور pintour painter
macon بناي البناي ماصو ماصون lma3sson masson maçon bennay بناء mason builder
menuisier نجار najjar nedjar carpenter مينويزي
electricien كهربائي تريسيان trisyan electrician
coiffeur حلاق حفاف 7effaf hairdresser barber
coiffeuse حلاقة حفافة
chauffeur سائق شوفور chifour driver
taxieur taxi طاكسي تاكسي taksiour
infirmier ممرض nurse
infirmiere ممرضة
pharmacie صيدلية فرماسي pharmacy
clinique عيادة مصحة كلينيك clinic
hopital مستشفى سبيطار sbitar hospital
hotel نزل فندق أوتيل otel
cafe قهوة مقهى café
creche روضة حضانة كريش nursery kindergarten
salon صالون
bureau مكتب office
equipe فريق إيكيب team فرقة
societe شركة company sarl مؤسسة entreprise
association جمعية
mosquee مسجد جامع jama3 mosque
commune بلدية baladiya mairie
universite جامعة university fac
ecole مدرسة école school ليكول
college متوسطة متوسط cem collège
auto-ecole أوطوايكول
superette سوبيرات سوبرات superette supérette
epicerie حانوت épicerie grocer grocery
quincaillerie كانكايري
patisserie حلويات باتيسري
boulangerie مخبزة koucha كوشة bakery
freres إخوة لخوة الإخوة brothers frères
fils ولد ابن ولاد son
prive privée خاصة خاص private
grossiste تاجرجملة grosiste wholesaler
facteur ساعي
gendarme دركي
policier شرطي بوليسي
imam إمام
`
