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
zaki زكي
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
`
