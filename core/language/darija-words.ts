/** Darija in Latin letters, folded, some of its many spellings: the letter model makes the others out. */
export const DARIJA_WORDS: string = `
wach wech wesh ach ech chkoun chkon win wayn wine 3lach 3lah kifach kifech kifah wa9tach waqtach wektach ch7al chhal chehal gueddah 9eddach
b9ach bch7al ana nta nti ntouma ntoma hna 7na howa houwa houa hiya hia houma homa huma rani rak raki rana rakom rakoum raho rahou rahi rah
raha rahom rahoum mani manich makich marahch maranach makach makech makanch makanech kayen kayn kayna kaynin kan kanet kanou kont konna koun
koun ykoun tkoun ykounou nkoun kima kifkif bhal b7al kif ki kiki bach bech besh beli belli bli lli li elli ila ida loukan loukane lokan lokane
koun walakin bessah besa7 bsah mais ghir 8ir ghi ga3 gaa gae kamel kaml koul kol koulchi kolchi kolch koulech chi chwiya chouya chwya bezaf
bezzaf bzaf barcha yaser hada hadi hadou hadik hadak hadouk had hed dak dik hak haka hakda hakdak hakka hna hnaya lhih temma tema tem men mn
min mel ml fel fe fi f b bi bel 3la 3al 3lih 3liha 3lina 3likom 3lik 3liya m3a m3ak m3akom m3ah m3aha m3ana m3ahom m3aya ma3a 3and 3end 3andi
3andek 3andou 3andha 3andna 3andkom 3andhom 3ndi 3ndek ta3 taa tae nta3 mta3 ta3i ta3ek ta3na ta3hom ta3kom dyal wala wela wella walla w wa
ou o ya yaw yakhi yakho khoya khouya khoyya kho khti khouti khawti khawa akhi sa7bi sahbi cheb chab wlid weld wlad wled bent bnat banat
mra rajel rjal nas ness nass cha3b chaab bled blad bladna blada dar diar hanout houma hay draham drahem derahem swared dinar melyoun mlayen
alf alaf mya mitin wahed wa7ed wahad wahda zoudj zouj jouj tlata reb3a rab3a khamsa seta sab3a tmenya tes3a 3achra 3ichrin tlatin khamsin
youm lyoum lyouma bare7 lbare7 lbareh ghodwa ghedwa 8odwa simana smana chhar char 3am l3am sba7 sbah 3chiya lil ellil dork dorka dorok
dourk druk drk delwek dlwa9 darwek mazal mazel mazalna b3d ba3d mba3d men ba3d men 9bel 9bel kbel gbel dima daymen dayman 3omri 3omrou
bi3t be3t b3t bi3na b3na ba3 yebi3 nbi3 tbi3 chrit cherit chra nechri nachri yechri chrina khlast khallast khalsetni khlas khelas khallas
nkhalas nsal nsalou ysal ysalni ysalou slaft sellef kridi kredi masrouf fayda rbe7 rba7 rbah terbah nerbah yerbah khsara khsarna souma swma
sel3a sl3a b9a ba9i bqa bka zid zidli zidou na9es n9es na7i na7iha nehi 7ot hot dir diri dirou ndir ndirou tdir ydir ydirou dert dertou
darou dart darha dar dayer dayra dayrin 3ti 3tini a3tini 3tina ya3ti ya3tik ya3tikom y3tik chouf choufi choufou nchouf nchoufou tchouf
chaf chafou cheft goul gouli goulou ngoul ngoulou tgoul ygoul ygoulou galou gal galek galk 9al 9alou 9olt golt goltlek kteb ktebli ktabt
9ra nekra ykra 3raf na3raf na3ref ta3raf ya3raf ya3rfou 3refti ma3lich ma3labalich 3labali 3labalek 3lablkom nhab nhabkom nhebek nhab nheb
7ab 7abit 7abin hab habit habin hbib hbibi habibi yheb thab tcha nacha nebghi bghit roh rou7 rouh rohi rohou nroh nrohou trouh yroh yrohou
ra7 rahet rahou ja jat jaw jit yji tji nji yjou jina ji aya ayya haya arwah rwah rwa7 sir khrej nkhrej yakhrej dkhel ndkhol yadkhel dkhelna
dkhelt 3ich n3ich y3ich 3aych 3aychin mat mout ymout nmout ymoutou qtel kteltouna l3ab yel3ab nel3ab yal3bou la3ab tel3ab rba7na sme3
nesma3 sma3t yesma3 3awni 3aweni 3awenni 3awnouni fhem nefhem fhemt mafhamtch hder nahder yahder hadra lhadra skout sket bka yebki bkit d7ek yadhak nadhak rgod norgod
kla nakol yakol yaklou klina chrob nachreb khdem nekhdem yekhdem khedma kheddam khdamin 9rit njah njaht najah mlih mli7 mliha mleh mlah
khir kheir kbir kbira sghir s3ib s3iba sahel jdid jdida 9dim 9dima kdim zin zina chbab chaba chbeb msakhef khayeb meskin meskine miskin
mahboul hbal jayeh jayha hmar hmir kelb klab halouf khayen khaynin sarra9 serrakin haggar hogra dolm zalem rabi rebi rabbi lah allah llah
inchallah nchallah nchalah inchalah incha hamdoulah hamdoullah hamdoulilah lhamdoulah bismillah mabrouk mabrok mbarek barak baraka fik fikom
saha sahit sa7a sa7it salam slm slam 3alikom alaykom alikoum labas labes wallah wlh wellah walah wallahi nhar lila sa3a wakt wa9t zman
bekri mchit machi mechi mchi mchina yemchi temchi tahia tahya yahya ta7ya amine amin alik 3alik sidi cheikh chikh haj hadj hadja moulay
9ahwa kahwa gahwa hlib 7lib khobz khoubz ma lma zit sokor soukor mel7 farina smid roz bid bayd djej dajaj lham l7am hout khodra khadra fakya
tchina banan tmar 3sel jben l ben lben zebda sabon 3jina makla sbabet serwal kesoua kebch kebach 3id l3id romdane ramdane ftour shour
kra lkra trisiti dou kahraba telefoun tonobil tomobil kamyou triq tri9 route lblad lbled bladek s7ab kaml yarham yerham yarhmou yarhamha
yehdi yahdi yahdih yahdina yahdihom ychafi ychafih yster yestor ynsor yansor yensorna lazem lazm wajeb yelzem momkin balak belak bayen
hamla 7amla 7ssab hsab 7ajat hadja haja 7aja hwayej 3likoum sah sa7 s7i7 kdeb kdoub kadab yakdeb kedab 7chouma hchouma 3ayb 3ib zkara niya
dalma 3jeb 3jebni ya3jebni y3ayi 3yit 3yina krahna krahtou tfout fat fatet li fat jay jaya fayet 9rib 9riba b3id b3ida koudam mor wra foug
fo9 taht ta7t wast wost bara barra dakhel dekhel kharej jwayeh jiha 3ard trab bhar b7ar chems ma3 galb gelb 9alb rass ras yed 3in 3ini
3inin rajla fham ntaya ntiya nta 7ram hram hlal 7lal jana jenna nar jahanam dine din dounia dinya denya lakhra akhra hayat hyati mouchkil
mochkil mouchkila mechakil wa3er wa3ra wa3rin tayara mektoub chahid chouhada chohada watan watani djazair dzair jazair lazhar wahran 9sentina
stif blida chlef annaba mdina madina jaych 3askar hokouma houkouma ra2is rais dawla wazir nadi mountakhab lmontakhab fariq korra kora lkora
mal3ab joumhour ansar monasirin lahcen
sahel hani 3adi mala amala mela ayma ayoukh ayou oumba3d omba3d omb3d moraha mourah khatar khatrach khater 3la khatar lakhatar 7it parceke
ysm smiya smou smiyetha yesmouh 3yat 3ayet 3aytli jaweb rod jbed 7bes hbes 7ell hell sakker rfed jib jibli njib yjib jab jabou jabet jabha
dda ddaw dat da dina ddi neddi yeddi rja3 rja3na yarja3 rajel rani3 tkasser tkesser tkessret khsar 5sara tayeh tah tahou wsel wselt yewsel
wslou wselni b3at b3atli neb3at yeb3at koul wahad kolwahed ntaya bark berk brk hta 7ta 7atta hatta wahdi wahdou wahdek ghadi ghada rayah
rayeh rayha mnin 3yan ma ta na yal 7na lih liha lihom lina likom lik liya bih biha bihom bina bik biya fih fiha fihom fina fik fiya meno
menha menhom menna menek menkom bla bela walou walo wallou nik rohi rouhek roho rohou nefsou bessif sif besif mni7 normalement nchlh jibou
ytawel 3omrou yer7em chaba3 ji3an tfarrej natfarej netfarrej yel3bou rabeh khasser sayeb tayab rkhis ghali ghalya 8ali lel 7elit 7allit hellit zadet zadou zadna zadli zadtli clientat`
