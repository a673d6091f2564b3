import type { Concept } from '../concepts.ts'

/** Words for "the account" that something is put on, and how they are joined to whoever's it is. */
const BOOKS = 'compte, note, ardoise, carnet, facture, crédit, bon, cahier, registre'.split(', ')
const putOn = [
  'sur',
  'sur son',
  'sur sa',
  'sur leur',
  'sur le',
  'sur la',
  'sur un',
  'dans son',
  'dans sa',
  'dans leur',
  'au',
  'au compte de',
  'dans le',
].flatMap((link) => BOOKS.map((book) => `${link} ${book}`))
const TABS = 'account, tab, bill, invoice, slate, book, note'.split(', ')
const putOnTab = [
  'on his',
  'on her',
  'on their',
  'to his',
  'to her',
  'to their',
  'on the',
  'on an',
  'onto his',
  'onto her',
  'onto their',
].flatMap((link) => TABS.map((book) => `${link} ${book}`))
const KOUNACH =
  'facture, lfacture, l facture, compte, lcompte, l compte, note, karni, lkarni, kounach, lkounach, kounnach, lkonnach, daftar, defter, ddefter, 7sab, 7sabha, 7sabhom, hsabhom, fatoura, fatoura ta3o, facture ta3o, facture ta3hom, compte ta3o, compte ta3ha, compte ta3hom, lcompte ta3o, lcarnet, lcredit'.split(
    ', ',
  )
const putFi = ['f', 'fel', '3la', 'fi'].flatMap((link) => KOUNACH.map((book) => `${link} ${book}`))
const KITAB =
  'الدفتر, دفترو, دفتره, دفترها, دفترهم, الكارني, كارنيه, الكناش, كناشو, الحساب, حسابو, حسابه, حسابها, حسابهم, الفاتورة, فاتورته, فاتورتهم, فاتورتها, فاكتورتو, ذمته, ذمتها, الكونط تاعو, الكونط تاعها, الكونط تاعهم'.split(
    ', ',
  )
const putAla = ['في', 'على', 'علا', 'ف', 'فوق'].flatMap((link) => KITAB.map((book) => `${link} ${book}`))

/** More ways of saying what the lists beside this one say, a field at a time: later payment, prices, goods that come and go back. */
export const widerWords: Partial<Record<Concept, string>> = {
  onCredit: `${[...putOn, ...putOnTab, ...putFi, ...putAla].join(', ')}, b takssit, b taksit, b tqassit, b ta9sit, bta9sit, takssit, taksit, tqasit, b tranche, b les tranches, en tranches, par tranche, à tempérament, à l'ardoise, facturé fin de mois,
    بالتقسيط, بالطاقسيط, بطاقسيط, بالطرانش, دين عليه, دين عليها, دين عليهم, à facturer, en compte, b dette, b deyn, bel deyn, b din, bdeyn, b lkridi, cridi, b cridi, bcridi, kridi 3lih, kridi 3liha, krid, bkridi, b kredit`,
  later: `je paie à la fin, je paie à la fin du mois, je paie fin, je paie fin du mois, on paie fin du mois, je règle fin du mois, je règle à la fin, je réglerai, je paierai, on paiera, i'll pay, we'll pay, i pay later, i'll settle, نخلصو راس الشهر, نخلصهم, نخلصوهم, nkhelsou ras chhar, nkhalsou ras chhar, nkhalsouhom, nkhelsouhom, nkhalesha, nkhelshom, khellaha, khallaha, khelaha, khalaha, khellaha 3la ghodwa, khallaha l ghodwa, khelli 7ta, yjib drahem, yjibhom, yjib lflous, yjibli, tjibli, yjiblek, yjib ghodwa, njiblek, njibhomlek, njib ghodwa, yrod drahem,
    nkhelsek, nkhalsek, nkhalsak, nkhalesek, nkhlsek, nkhelssek, nkhellsek, nkhallsak, nkhalslek, nkhalsou, nkhalsouk, nkhelsouk, n7asbek, n7asbou, nthasbou, net7asbou, nt7asbou, nsellkek, nsalkek, ysalek, ysellek, ysellkni, tsellek, mazal ma 3ta walou, ma 3ta walou, ma 3tani walou,
    مازال ما عطا والو, ما عطا والو, ما عطاني والو, نجيبلك, نجيبهملك, نجيب الدراهم, يجيب الدراهم, يجيب دراهمو, تجيب الدراهم, يجيبهم, خلاها, خليها للغد, خليها لغدوة, نتحاسبو, نتحاسبوا, نحاسبك, يسلكني, تسلكني, نسلكك, يصفي من بعد, قال نجيبلك, قالي نجيب,
    paiement plus tard, paiement différé, paiement à 30 jours, paiement fin de mois, à payer plus tard, à payer fin de mois, reste à payer, elle passera payer, il passera payer, passera payer, passera régler, repassera payer, viendra payer, je paie plus tard, me paiera plus tard, réglera plus tard, réglera demain, me règle plus tard, me réglera, me règlera, nous règlera, nous paiera, me rembourse plus tard, payable fin de mois, à la fin du mois il paie, on réglera, non payé, sans régler, paye fin du mois, paye fin de mois, paie fin du mois, règle fin du mois, règle fin de mois, règlera fin du mois, pas de paiement, paiement après, paiement samedi,
    to be paid, to be paid later, not paid, not paid yet, not yet paid, hasn't paid yet, yet to pay, will bring the money, bringing the money, pays at month end, will pay at the end, will pay end of month, paying later, pay me on, will pay me, pays me on, owes it, to settle later, settles later, settle later, settling at, payment later, payment due, invoice them, bill them later`,
  price: `soma, ssoma, lsoma, essoma, souma, ssouma, soumat, lprix, le tarif, tarif, tarifs, prix unitaire, prix de vente, price tag, tag price, sticker price, السومه, السوما, سوما, سومتو, سومته, سومتهم, somto, somtha, soumtha, soumtou, soumthom, somthom, تمن, التمن, التمنات, الثمن, التاريف, تاريف, tarif ta3`,
  set: `zedt f souma, zedt f soma, zedna f souma, zedt f prix, zedt f essoma, nzid f souma, nzid f soma, nzidou f souma, nkhaffed, khaffedt, n9ass f souma, na9ast f souma, na9est f soma, n9est mel prix, tla3t, talla3t, tall3t, tell3t, telle3t, tal3tha, habbet, hebbet, habbetha, hebbetha, habbtha, rani dayerha, rani dayrha, dertha, dirtha, derthom, dirthom, wellat, wella, welat, wellaw, welaw, twelli, tweli, twelliw, yewelli, ywelli, ghlat, ghlat soma, ghlaw, rkhas, rkhast, rkhasset, ترجع ب, ترجع, نرجعوها, نرجعها, نديروها, نديرها, ندير, درتها ب, درناها ب, غلات, غلاو, غلا, رخصت, رخصنا, رخص, طلعتها, طلعناها, هبطتها, هبطناها, زدناها, زدنالها, نقصنالها, نقصناها, تولي, تولي ب, ولاو, ولاو ب, نخلوها, يولي, يولي ب,
    je la mets à, je le mets à, je les mets à, on la met à, on le met à, on les met à, mettons, est désormais, sont maintenant, sont désormais, sont passés, sont passées, passée, passées, passés, est passée, à compter de, change de prix, nouveau tarif, nouveau prix, revient à, remonte à, je baisse, j'augmente, j'ai augmenté, on a augmenté, j'ai baissé, on a baissé, marked up, marked down, mark up, mark down, put up to, price is now, now sells for, selling at, new price, will be, is going up to, is going down to, gone up to, went down to, has gone up`,
  receive: `jabhom, jabha, jabouh, jabouha, jabouhom, jaboulna, jabelna, jabouli, jabhouli, jabhomli, jabhalna, jabelhom, 3tani grossiste, fait livrer, me suis fait livrer, viennent d'arriver, vient d'arriver, est arrivée, est arrivé, sont arrivés, sont arrivées, on a rentré, rentrée de, réassort, réassort de, réassorti, ravitaillé, approvisionnement de, réception, réception de, a ramené, a livré, ont livré, nous livre, déchargé, on a déchargé,
    delivered us, dropped us, dropped off, brought in, took in, supplier brought, shipment of, a shipment of, restock of, restock, new stock of, fresh stock, got a delivery, got delivered, had delivered, stocked up, topped up, got us, came with, جابهم, جابها, جابوهم, جابوها, جابلنا, جابنا, حطلي, حطلنا, حطولنا, حطونا, زودني, زودونا, مونّا, وصلت طلبية, وصلتنا, وصلتلنا, نزلي, نزلنا, نزلولي, نزللي, شارجينا, شارجيت, ودخلنا, لحقت, لحقو, لحقونا, لحقتنا, تلقينا, تلقيت, توصلنا, توصلت, l7e9, lahget, la7get, la7gou, lha9, l7a9, l7ag, l7agna, lahguet`,
  each: `l wahed, l wa7ed, l w7ed, lwa7ed, l wahd, lwahd, l'wahed, lwa7d, l7aba, l7abba, l habba, lhaba, lhabba, l pièce, l piece, lpiece, lpièce, l'pièce, lkg, lkilo, l kilo, lkilou, lmetro, l metro, lmetre, l metre, lmitra, l mitra, llitra, llitre, lbidon, lboite, l boite, lbouata, lpaquet, l paquet, lpaki, l sac, lsac, lchkara, l chkara, lpot, lcarton, lkartoun, l kartoun, kol wahda, kol wa7da, koul wa7ed, kol wa7ed, wahda wahda, للشكارة, للكرتونة, للكارطون, للصاك, للبيدون, للبوات, للواحده, الحبه, الوحده, للوحده, كل حبة, الشكارة ب, each one, per sack, per carton, a sack, a carton, per metre, a metre, le mètre, le mètre carré, par mètre, la douzaine, le carton, le fardeau, par carton, par sac, chaque un`,
  howMuch: `cb, cbien, combi1, cmb, kombien, konbien, cb de, chhal, ch7al, chehal, chahal, ch8al, gaddah, gadach, gaddach, geddach, 9addach, 9adech, 9deh, qeddah, gddah, قداه, قدّاه, قداش, قداش من, غداش, أداش, اداش, كم من, كم عدد`,
  made: `g fait`,
  ownUse: `كليت, كلينا, كليناهم, كليتهم, شربت أنا, شربنا, klit, klina, klithom, klinahom, chrebna, on a mangé, j'ai mangé, mangé par nous, nous avons mangé, bu par nous, consommation personnelle, consommé sur place par nous, pour le personnel, pour les employés, pour l'équipe, pour les ouvriers, we ate, i ate, we drank, eaten by us, for the staff, for the team, l lkhedama, l khedama, للخدامة, للخدامين, للعمال`,
  cash: `kamel cash, kamel kach, kamel b cash, kamlin cash, kolch cash, kolch kach, ga3 cash, tout cash, tout en cash, tout en espèces, all cash, كامل كاش, كلش كاش, قاع كاش, drahem f lyed, drahem 7adrin, hazem, payé comptant, au comptant`,
  somebody: `طلبة, الطلبة, للطلبة, talaba, ttalaba, l talaba, des étudiants, étudiants, les élèves, students, a student`,
  undo: `nhiha, nehiha, ne7iha, n7iha, nahiha, nehhiha, na7ihom, nhihom, نحيهالي, نحوها, ma chratch f lekher, ما شراتش في لخر`,
  customer: `un de mes clients, une de mes clientes, un client de passage, cliente de passage, client de passage, walk-in, walk in, a walk-in, a regular, كليانة, الكليانة, زبون عابر, klyana, kliana, zbouna, client ta3na`,
  payMe: `b3atli, b3athli, b3atelna, ba3atli, b3atetli, b3atouli, بعثلي, بعثتلي, بعثولي, بعثلنا, حولي, حولتلي, حوللي, حولنا, a viré, a fait virement, viremont, a encore payé, a rendu, a remboursé, a réglé, a versé, est venu régler, est venue régler, vient de me régler, vient me payer, nous a versé, nous a réglé, a soldé, m'a soldé, m'a tout payé, m'a tout réglé, made a payment, has paid, paid in, cleared part, paid part, came by with, came with the money, handed over, wired me, sent over, brought the money, brought me the money, returned the money,
    3tatna, 3tawna, 3taw, 3atana, 3tahna, 3tali, 3tatli, 3tawli, 3tawelna, medlna, madlna, medetli, medatli, medouli, medoulna, jabetli drahem, jabli flous, jab drahem, jabet drahem, jabou drahem, jab lflous, jab drahmou, jabet drahemha, 7at drahem, salakni, sel9ni, sellkatni, sellketni, sellkouni, slekni, صفات, صفى, صفا, صفى حسابو, صفات حسابها, سلكتني, سلكوني, سلكات, مدلنا, مدتلي, مدولي, حطلي دراهم, جاب دراهمو, جابت دراهمها, جابو دراهم, جابولي دراهم, جاب الفلوس, جابلي الفلوس, كمل دينو, كمل الكريدي, كملت الكريدي, kemel lkridi, kammel lkridi, kemmel kridi`,
  lose: `تبلو, تبل, تبلت, تبلولي, ترطب, ترطبو, مبلول, مبلولة, مبلولين, tbell, tbel, tbellou, tbelou, tebellou, mbellel, mouillés, mouillée, mouillées, trempé, trempés, got wet, wet, soaked, pourrit, pourris, jetons, bonne pour la poubelle, bons pour la poubelle, invendable, invendables, hors d'usage, hs, h.s, en panne définitive, cassés pendant, cassé dans le transport, perdu dans, volée, volées, manquants, s'est cassé, s'est cassée, se sont cassés, s'est renversé, s'est déchiré, déchiré, déchirés, tâché, taché, tachés, brûlée, brulé, brulés, cramés, loupé, fané, fanés, fanée, fanées, desséché, rance, rassis, rouillé, rouillés, démodé, écaillé, cassure, casse de, perte, pertes,
    went stale, stale, faded, wilted, burnt, burned, rusty, ruined, unsellable, unsaleable, defective, faulty, dead, shattered, ripped, missing, gone missing, disappeared, got stolen, was stolen, were stolen, got broken, thrown out, threw out, went in the bin, in the bin, goes in the bin,
    t7arget, t7arag, t7arqou, t7er9ou, t7ergou, t7arrag, te7rag, te7arget, تحرقو, تحرقت, تحرق, تحرڤ, ناشفين, يبسو, يبست, نشفو, خمجت, خماجو, راب, رابت, رابو, حماض, حماضت, حمض, 7mad, 7madet, hmad, hamdou, حاضيين, فاسدين, فاسدة, متلوفة, مكسورين, مقطوعين, مقطعة, تقطعت, تقطعو, tga3tou, tgat3ou, tgetta3, tga3ed, tkat3et, tqet3et, t9at3ou, مشقوق, مشقوقة, تشقات, تشقو, tcheg, tche9, tche9ou, tcha9, chgag, mchagga9, khser, khasra, khsara, mafsoud, mafsouda, m7arag, me7rouq, ma7rou9, m7arga, tsergou, tsarg, tsergat, tsarget, tserqou, tsre9, tsr9, ketsre9, دايسين, داوهم السراق, سرقوها, سرقوهم, سرقولي, خنزو, خنزت, باظ, باظت, باظو, تسيح, ساح, ساحو, تفرغ, تفرغت, تكب, تكبت, تزرب`,
  pay: `g payé, jai payé, g réglé, jai réglé, g versé, g donné, jai donné, g dépensé, on vient de payer, je viens de payer, je viens de régler, payement, payements, paiement, settled up with, just paid, we've paid, i've paid, ive paid, has cost me, cost me, costed, had to pay`,
  sell: `tba3ou, tba3ed, tba3ou lyoum, sont partis, sont parties, sont sortis, est parti, est partie, flew out, sold out`,
  soldByMe: ` a été vendu, vendus aujourd'hui, just sold, got rid of, je les ai vendus, je l'ai vendu, vendu à, بيعت, بيعنا, بيعتلو, بيعتلها, بايعت, byi3t, byi3na, bayi3na, vendit, vendina, vandit, vondit, bi3tha, bi3thom, be3na, ba3nalou, bi3nalou, bi3nalha`,
  account: `facture mensuelle`,
}
