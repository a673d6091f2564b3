/** Makes that shops of Algeria sell, as each is written in both scripts. */
export const BRANDS = `
candia, كانديا, kandia, condia
soummam, صومام, summam, soumam
danone, دانون, danon
celia, سيليا
hodna, حضنة
ifri, إفري, إيفري
lalla, لالة, لالا, lala
khedidja, خديجة, khadidja
guedila, قديلة, guedilla
saida, سعيدة
mouzaia, موزاية
hamoud, حمود, 7amoud
boualem, بوعلام
selecto, سيليكتو, سليكتو, selekto
coca, coca cola, coca-cola, كوكا, كوكا كولا, koka
pepsi, بيبسي
fanta, فانتا
sprite, سبرايت
ngaous, n'gaous, نقاوس, ngaouss
rouiba, رويبة
ramy, رامي, rami
tchina, تشينا
toudja, توجة
elio, إليو, ايليو, ilyo
fleurial, فلوريال, florial
cevital, سيفيتال, sivital
safia, صافية
labelle, لابيل
afia, عافية
mama, ماما
sim, سيم
amor benamor, benamor, بن عمر, عمر بن عمر
extra, إكسترا
bimo, بيمو
palmary, بالماري
moment, مومون
maestro, مايسترو
aroma, أروما
facto, فاكتو, fakto
boukhari, بوخاري
nescafe, نسكافيه
lipton, ليبتون
sultan, سلطان
isis, ايزيس, izis
omo, اومو, أومو
le chat, لوشا
ariel, أريال, اريال, aryal
test, تيست
bref, براف
awane, أوان
nivea, نيفيا, nivia
dove, دوف
garnier, غارنيي, غارنييه, garnié
loreal, l'oréal, لوريال, loréal
maybelline, مايبيلين, ميبيلين, maybeline, mabiline
pantene, بانتين
head shoulders, هيد اند شولدرز
sunsilk, صانسيلك
colgate, كولغات, kolgat
signal, سينيال
gillette, جيليت, jilet
pampers, بامبرز, bampers
molfix, مولفيكس
canbebe, كان بيبي
lilas, ليلا
always, أولويز
cotex, كوتكس
doliprane, دوليبران
marlboro, مارلبورو, malboro
rym, ريم
legend, ليجند
samsung, سامسونغ, samsong, صامصونغ
iphone, ايفون, آيفون, ayfoun, ifon
apple, آبل
huawei, هواوي, hwawi
xiaomi, شاومي, chawmi
redmi, ريدمي
oppo, أوبو
realme, ريلمي
infinix, انفينيكس
tecno, تكنو
nokia, نوكيا
condor, كوندور, kondor
iris, إيريس, ايريس
brandt, براندت, brant
enie, ايني, eniem, انيام
geant, جيون
starlight, ستارلايت
beko, بيكو
lg, ال جي
sony, سوني
hp, اتش بي
canon, كانون
epson, إبسون
dell, ديل
lenovo, لينوفو
toshiba, توشيبا
djezzy, جيزي, jezzy, djizi
mobilis, موبيليس
ooredoo, أوريدو, اوريدو, oridou
nike, نايك, نايكي, nayk
adidas, أديداس, اديداس
puma, بوما
lacoste, لاكوست
zara, زارا
renault, رونو, رينو
peugeot, بيجو, pijo
citroen, سيتروين, ستروان
dacia, داسيا
hyundai, هيونداي
kia, كيا
toyota, تويوتا
volkswagen, فولكسفاغن, فولزفاغن, vw
seat, سيات
fiat, فيات
total, طوطال
naftal, نفطال
castrol, كاسترول
bosch, بوش
valeo, فاليو
michelin, ميشلان
knauf, كنوف
lafarge, لافارج
bic, بيك
techno, تيكنو
vinta, فينتا
`
