import { listed } from './listed.ts'

/** Those who mend a place and its machines, and what they put in. */
export const craftsmen = {
  maintenance: listed(`
    carreleur, plâtrier, plaquiste, frigoriste, climaticien, chauffagiste, antenniste, informaticien, dépanneur, installateur, jardinier, ferronnier,
    alu, aluminium, miroitier, ébéniste, étancheur, étanchéité, couvreur, ramonage, ramoneur, vidangeur, débouchage, curage, bouchon évier, évier bouché,
    laveur de vitres, nettoyage vitres, nettoyage vitrine, produits d'entretien, produit d'entretien, eau de javel nettoyage, serpillière, balai,
    ampoule grillée, ampoules grillées, ampoules, ampoule, lampes, disjoncteur, disjoncteurs, prise électrique, prises électriques, câblage, rallonge, multiprise,
    réparation machine, réparation four, réparation frigo, réparation clim, réparation caisse, réparation ordinateur, réparation imprimante, réparation vitrine,
    révision machine, révision, rénovation, aménagement, retouche peinture, pièce de rechange, pièces détachées, pièce détachée, courroie, moteur frigo, gaz frigo,
    recharge gaz clim, compresseur frigo, thermostat, extincteur, extincteurs, caméra, caméras, caméra de surveillance, alarme, porte, la porte, portes, fenêtre, toiture, plafond,
    ciment, plâtre, peinture murale, peinture du local, peinture magasin, peinture boutique, vitrine cassée, enseigne, enseigne lumineuse, outillage, réparation porte,
    carpenter, mason, bricklayer, tiler, welder, glazier, gardener, roofer, it guy, computer guy, window cleaner, bulb, bulbs, light bulb, light bulbs, wiring, spare part,
    spare parts, fire extinguisher, signboard, shop sign, boiler, oven repair, fridge repair, machine repair, servicing, renovation, refurbishment, cleaning products, cleaning supplies, drain,
    unblocking, broken door, broken lock, new lock, repaint, repainting, paint job, roof,
    نجار, النجار, حداد, الحداد, لحام, سودور, السودور, بناي, البناي, ماصو, ماصون, الماصون, صباغ, الصباغ, بانتر, البانتر, تريسيان, التريسيان, تريسيتي الحانوت, إلكتريسيان,
    زجاج, الزجاج مكسور, فيتريي, بلومبيه, البلومبي, البلومبيي, تقني, التقني, تيكنيسيان, التيكنيسيان, مصلح, المصلح, مصلح الثلاجات, فريقوريست, فريجوريست, الفريقوريست, ديبانور, الديبانور,
    بستاني, نظافة, تنظيف المحل, مواد التنظيف, مواد تنظيف, منتوجات التنظيف, لمبة, لمبات, اللمبات, ليزامبول, أمبولة, أمبول, لامبول, مصباح, مصابيح, قطع غيار, قطعة غيار, بياسة, البياسة, لابياس,
    طفاية, كاميرات المراقبة, كاميرا, كاميرات, باب, الباب, باب الحانوت, السقف, سيمة, السيمة, الزواق, زواق, صبغ, الصبغ, دهن, لوحة إشهارية, لونسيني, صيانة المحل, الصيانة, تصليح الماكينة, تصليح الفرن, صلاح, صلاح الفريجيدار,
    ترميمات, أشغال, الأشغال,
    nedjar, nejjar, najjar, nadjar, haddad, 7eddad, 7adad, soudour, soudeur ta3, benay, bennay, mason, macon ta3, sebbagh, sabagh, sebbar, bantour, trisian, trissian, tresian, électrissian,
    plombi ta3, tekni, teknisyan, technicien ta3, frigouriste, frigoriste ta3, dibanour, depanour, lamba, lambat, lampoule, lampoul, ampoula, pyassa, piyassa, pyasa, lapiyas, bab l7anout, bab lhanout,
    dehan, dhen, zwa9, zouaq, zwaq, slah, slah lmachina, islah, tasli7 lmakina, tasli7 lfour, sala7t, sla7t, salla7, nadafa, ndafa, twakil, camira, kamira, kamera`),
} as const
