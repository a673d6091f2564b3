import { listed } from './listed.ts'

/** What goods are put into. */
export const wraps = {
  packaging: listed(`
    papier bulle, film bulle, cagettes, cagette, caissettes, boîtes pizza, boîtes à pizza, boîtes gâteaux, boîtes à gâteaux, boîtes pâtisserie, boîtes vides, bouteilles vides, flacons, flacons vides, pots vides, bocaux, bocaux vides, couvercles, bouchons,
    film alimentaire, papier alimentaire, papier alu, papier aluminium, papier kraft, papier sulfurisé, papier de soie, housses, housses plastique, cintres, pochettes, pochettes cadeau, sachets cadeau, sachets kraft, sacs cadeaux, sacs cadeau, rubans, ruban, ficelle, élastiques, agrafes, nylon, polystyrène,
    sachets noirs, sachets blancs, sacs en papier, sacs en plastique, sacs tissu, plateaux carton, assiettes jetables, gobelets carton, couverts jetables, serviettes papier, serviettes en papier, rouleau caisse, rouleaux caisse, rouleau thermique, rouleaux thermiques, ticket de caisse, étiquettes prix,
    boxes, empty boxes, cardboard, cardboard boxes, pizza boxes, cake boxes, bags, plastic bags, gift bags, jars, empty jars, empty bottles, lids, cups, paper cups, ribbon, ribbons, string, foil, cling film, hangers, stickers, till rolls, napkins, wrapping film, disposable cups,
    علب, علب الكرتون, كرتون, الكرتون, كارطون, الكارطون, كارتون, بوات, البوات, بوات البيتزا, علب الحلويات, علب بيتزا, قراعي فارغة, قارورات فارغة, برطمانات, سدادات, غطاء, أغطية, ورق الألمنيوم, ورق اللف, شريط لاصق, شريط, خيط, ليصاشي, الصاشي, الصاشيات تاع النايلون, نايلو, النايلو, بلاستيك, البلاستيك, شنط, شنط هدايا, بوبيط, قوبلي, القوبلي, كيسان كرطون, سيرفيات, ملصقات, ليتيكات, بوشات, بوشيطات,
    kartoun, lkartoun, kartona, karton, kratn, kraten, bwat, lbwat, bwate pizza, boit pizza, 3lab, l3lab, flakoun, sashi, lsachi, essachi, sachiyate, sachyat, plastik, lplastik, nilou, naylo, nylou, bobita, gobli, goubli, lgobelet, serviyat, ruba, rubon, etiket, litikette, stiker, boucha, bouchit, papier cado`),
} as const
