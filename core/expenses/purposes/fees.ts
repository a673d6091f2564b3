import { listed } from './listed.ts'

/** What is paid to offices, for meals, gifts and being seen: no category of its own. */
export const fees = {
  other: listed(`
    comptable, expert comptable, honoraires, honoraire, notaire, avocat, avocate, huissier, bureau d'études, consultant, conseil juridique, frais bancaires, frais de banque, agios,
    commission bancaire, frais de tenue de compte, frais de dossier, frais, frais divers, légalisation, photocopie, photocopies, fax, impression flyers, flyers, flyer, dépliants, affiches, affichage,
    cartes de visite, publicité, pub, pubs, pub facebook, pub insta, pub instagram, publicité facebook, sponsor, sponsorisation, boost facebook, influenceuse, influenceur, radio pub, panneau publicitaire,
    don, dons, charité, aumône, zakat, zakat el mal, sadaqa, mosquée, association, cadeau, cadeaux, invités, réception, repas, repas du midi, repas équipe, repas des ouvriers, déjeuner, dîner, petit déjeuner, café, cafés, sandwich, sandwichs,
    pizza, gâteau d'anniversaire, eau minérale, resto, restaurant, hôtel, hébergement, médecin, pharmacie, médicaments, ordonnance, école, formation, stage, séminaire, salon professionnel, foire, stand, logiciel, licence logiciel,
    abonnement, site web, nom de domaine, imprévu, imprévus, perte, caution, garantie, dépannage personnel, fournitures de bureau, fourniture de bureau, papeterie, stylos, cahiers, registre, cachet, tampon, toner, cartouche imprimante, encre imprimante, ramette, ramettes,
    accountant, lawyer, notary, bailiff, bank fees, bank charges, bank fee, fees, fee, photocopies, photocopying, leaflets, ads, ad, facebook ads, instagram ads, advertising, advert, adverts, promotion, sponsorship, donation, donations, charity, alms, gift, gifts, lunch, dinner, breakfast,
    coffee, snacks, snack, sandwiches, meal, meals, food for the team, hotel, doctor, medicine, training, trade fair, software, subscription, website, office supplies, stationery, stamp, deposit, printer ink, toner,
    محاسب, المحاسب, محاسبة, موثق, الموثق, محامي, المحامي, محضر قضائي, مصاريف البنك, عمولة البنك, عمولة, أتعاب, أتعاب المحاسب, فوطوكوبي, فوتوكوبي, نسخ, إشهار, الإشهار, اشهار, بيب, لابيب, بوب, اعلان, إعلان, إعلانات, اعلانات, سبونسور, السبونسور, منشورات,
    صدقة, الصدقة, زكاة, الزكاة, الجامع, المسجد, جمعية, الجمعية, تبرع, تبرعات, هدية, هدايا, الهدية, ضيوف, الضيافة, غدا, الغدا, غداء, الغداء, عشا, العشا, عشاء, العشاء, فطور, الفطور, قهوة, القهوة, قهاوي, ساندويتش, ساندويتشات, كاسكروط, كاسكروت, بيتزا, ماكلة, الماكلة, ماكلة الخدامين, أكل العمال,
    مطعم, فندق, طبيب, الطبيب, دوا, الدوا, دواء, أدوية, صيدلية, تكوين, معرض, المعرض, برنامج, اشتراك, أدوات مكتبية, أدوات مكتب, لوازم مكتبية, أقلام, كراريس, ورق الطباعة, حبر الطابعة, ضمان, كوسيون, كومطابل, الكومطابل, كونتابل, نوتير, النوتير, لافوكا, افوكا, هويسي,
    comptabl, kontabl, kontable, contable, mou7asib, muhasib, mohasib, noutir, notir, lavoka, avoka, mou7ami, mohami, wissi, bank, lbanka, frais ta3 lbanka, photokopi, fotokopi, photocopi, chhar facebook, ichhar, lichhar, lapub, la pub, lpub, sponsour, boost, bousti,
    sadaka, sada9a, zakat, zaket, jam3, ljam3, djam3, jamaa, jam3iya, djam3iya, tabarou3, hdiya, lhdiya, hediya, cado, kado, dyaf, ghda, leghda, lghda, 3cha, la3cha, l3cha, ftour, leftour, ftor, 9ahwa, 9ahwat, kahwa, qahwa, qahoua, lkahwa, l9ahwa, kaskrout, caskrout, casse croute, makla, lmakla, macla, makla ta3 lkhedama,
    mat3am, otel, tbib, toubib, dwa, ddwa, takwin, formasyon, lkosyon, cosyon, kosyon`),
} as const
