/**
 * First names of Algeria, one line for each: the ways in which one person's name is written. Sounds alone do not
 * find them: Latin letters leave the ع out, and short names have too few consonants.
 */
const LINES = `
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
`

export const PEOPLE: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '))
