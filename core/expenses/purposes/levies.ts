import { listed } from './listed.ts'

/** What is owed to the State and to its offices, and what runs in the wires and pipes. */
export const levies = {
  taxes: listed(`
    taxe foncière, taxe d'habitation, taxe ordures, taxe d'ordures, tap, acompte ifu, acompte provisionnel, bordereau g50, g 50, ifu annuel, impôt forfaitaire, redressement, pénalité, pénalités, majoration, amende police, procès verbal, pv, contravention, douane, droits de douane, timbres, apc, commune, mairie taxe,
    droits, droit d'enregistrement, redevance, redevances, cotisation casnos, cotisation cnas, sécu, assurance local, assurance magasin, assurance voiture, assurance camion, saa, caat, carte d'artisan, chambre de commerce, cnrc, bilan fiscal,
    customs, customs duty, penalty, penalties, levy, income tax, vat, stamp duty, trade register, car insurance, shop insurance, contribution, contributions, dues,
    جمارك, الجمارك, ديوانة, الديوانة, مخالفة, غرامات, بروصي, البلدية, اشتراك كازنوس, الكازنوس, لاكناس, لكناس, صندوق الضمان, قباضة الضرائب, القباضة, طابع, طوابع, الطابع, طابع جبائي, ضريبة الدخل, تصريح, تصريحات, لاسورونس, الاسيرانس, لاصيرونص, تأمين السيارة, تأمين المحل, لازامبو, لامبو, ليزانبو,
    douana, ddiwana, diwana, jmarek, gharama, mokhalafa, lamand, lamande, brossi, baladiya, lbaladiya, kazanous, kaznos, casnoss, lacnas, lkasnos, tabe3, tawabi3, lizimpou, lizanpou, limpo, limpou, lempot, tamin, ta2min, lassirance, lassurance, assurance ta3`),
  electricity: listed(`
    électricité du mois, facture sonelgaz, note d'électricité, quittance, quittance eau, consommation, kahraba w gaz, mazout groupe, citerne, citerne d'eau, camion citerne, chauffage gaz, bouteilles de gaz, bonbonne, butane, butane cuisine, gaz butane, gaz du four,
    electricity and gas, water tank, gas bottle, gas bottles, gas cylinder, heating, meter,
    صهريج, صهريج ماء, سيتيرنة, السيتيرنة, بوطا, البوطا, بوتاي, بوتاغاز, قارورة غاز, قارورات غاز, قراعي الغاز, فاتورة الكهربا, فاتورة سونلغاز, فاكتورة الضو, فاتورة الغاز, التدفئة, سيال, لاديو,
    siterna, citerna, stirna, bouta, lbouta, botaya, boutaya, botagaz, butagaz, 9ar3at gaz, gar3a gaz, fatourat dou, factoura ta3 trisiti, fatura ta3 lma, facture ta3 dou, faktourat lma, sonalgas, sounelgaz, sonalghaz, sounalgaz, doww, ddow, addou, eddou, edou, eddow, kahrba, kahraba2, eau ta3, lma w dou`),
  telecom: listed(`
    facture téléphone, recharge mobile, unité, unités téléphone, carte sim, forfait, wifi du magasin, idoom fibre, idoom adsl, 4g lte, modem 4g, abonnement wifi, ligne fixe, ligne téléphonique, abonnement mobile, crédit mobile, facture idoom, algerie telecom facture,
    phone credit, phone card, mobile plan, wi-fi, wi fi, internet bill, phone line, sim card,
    رصيد, الرصيد, تعبئة الرصيد, تعبئة الهاتف, بطاقة تعبئة, ايدوم, إيدوم, لادياسال, لافيبر, الفيبر, شريحة, الشريحة, بيس, لابيس, خط الهاتف, فاتورة الهاتف, فاتورة الانترنت, فاتورة الأنترنت, الأنترنت, انترنات, النت, كونكسيون, لاكونيكسيون,
    rasid, rassid, rsid, charja, charjit telifoun, idoum, ldoom, lafibre, chri7a, lapuce, la puce, ligne ta3, annet, ennet, wifi ta3, wify, la connexion, lakonexion, konexion, koneksyon`),
  rent: listed(`
    loyer dépôt, loyer du dépôt, loyer entrepôt, loyer atelier, loyer du mois, loyer kiosque, bailleur, le bailleur, propriétaire du local, pas de porte, charges locatives, syndic, location du local, location garage, location dépôt, location boutique, location salle, kra lgarage,
    rent for the shop, store rent, warehouse rent, stall rent, market stall, the landlord, landlady,
    مول المحل, مول الكراج, مول القاراج, مول الدار, صاحب الدكان, صاحب المستودع, كراء المستودع, كرا القاراج, كرا الكاراج, كرا الحانوت, كرا المحل, كراء الدكان, كراء الورشة, المالك, السنديك,
    moul lma7al, moul lmahal, moul lgaraj, moul dar, moul lkra, kra garaj, kra lgaraj, kra l7anout, kra lhanout, kra lma7al, kra lmahal, kra dépôt, lakra, lekri, lokasyon, propriétair, proprietaire ta3`),
} as const
