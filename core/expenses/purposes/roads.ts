import { listed } from './listed.ts'

/** What goods and people are carried with, and what such a thing needs. */
export const roads = {
  transport: listed(`
    livraisons, livreur, livreurs, remorque, remorquage, dépanneuse, garagiste, mécanicien, mécanicien voiture, réparation camion, réparation voiture, réparation camionnette, réparation fourgon, réparation moto, révision voiture, huile moteur, batterie voiture,
    batterie camion, plaquettes, contrôle technique, scanner voiture, stationnement, parcmètre, billet, billet d'avion, billet de bus, billets, bateau, avion, ferry, bagages, transit, transitaire, dédouanement, manutention, chargement, déchargement, décharger, déménagement,
    triporteur, vélo livraison, coursier moto, colis, envoi colis, frais de livraison, frais de transport, frais d'envoi, poste, ems, gas-oil, sans plomb, super, station service, station essence, plein d'essence, plein gasoil, le plein, lavage voiture, lavage camion, taxi livraison, indrive, transport marchandise, transport de marchandise,
    location camion, location camionnette, location voiture, location fourgon, kra camion, kra lkamyou, kra camionnette, louage camion, camionneur, routier, bus ticket, train ticket, plane ticket, ticket de bus, towing, tow truck, mechanic, car repair, van repair, truck repair, car service, engine oil, car battery, parking ticket, toll, tolls, unloading, loading, removal van, postage, parcel, parcels,
    delivery fee, delivery fees, delivery cost, driver, drivers, the driver, ride, carriage, haulage, haulier, truck rental, van rental, truck hire, van hire, fill up, tank of fuel, full tank, motorbike, bike courier,
    ميكانيكي, الميكانيكي, ميكانيسيان, الميكانيسيان, سائق, السائق, السواق, سواق, الشيفور, ديبانوز, ديباناج الطريق, زيت المحرك, زيت الموتور, بطارية السيارة, باطري, الباطري, العجلات, عجلات, بنوات, البنوات, بنو, تذكرة, تذاكر, طيارة, باخرة, حمولة, تحميل, تفريغ, ترحيل, نقل البضاعة, نقل السلعة, كراء شاحنة, كرا كاميو, كرا الكاميو, كرا كاميون,
    كريت كاميو, كريت كاميون, طرد, طرود, كولي, ليكولي, بريد, البريد, البوسطة, دراجة نارية, موطو, الموطو, سكوتر, الوقود, إيصونص, ليصونص, المازوت تاع الكاميو, اللصونص, لاصونص, محطة البنزين, غسيل السيارة, غسيل اللوطو, طوموبيل, الطوموبيل, سيارة, السيارة, باركينغ, الباركينغ, سطاسيونمون, بياج, الحمالة, حمالين,
    mikanisyan, mecanicien ta3, mekanik, chifour, chifor, choufour, chauffeur ta3, sewwa9, sawaq, dibanouz, zit l motor, batri, lbatri, battri, bnou, lebnou, bnouwat, pnou, lpnouwat, ticket, tiki, tiyara, babour, n9el, na9l, ne9l sel3a, tawsila, twasil, koli, lkoli, colis ta3, posta, lposta, bousta, motou, lmoto, skouter, lisonce, lisance, lissans, l'essence, lassence,
    gazwal, gasoil ta3, station, tomobil, tomobile, tonobil, loto, l'auto, louto, karoussa, parkin, lparking, stasyonma, pyaj, kamyona, camyoun, kamiou`),
} as const
