/** An invented superette in Oran. Prices and costs in dinars; `daily` is how many a usual day sells. */
export type Article = {
  name: string
  unit: string
  price: number
  cost: number
  threshold: number
  daily: number
  category: string
  aliases: string[]
  season?: 'ramadan' | 'summer' | 'school'
}

const article = (
  name: string,
  unit: string,
  [price, cost]: [number, number],
  [daily, threshold]: [number, number],
  category: string,
  aliases: string[],
  season?: Article['season'],
): Article => ({
  name,
  unit,
  price,
  cost,
  daily,
  threshold,
  category,
  aliases,
  ...(season ? { season } : {}),
})

export const articles: readonly Article[] = [
  article('Lait sachet 1L', 'sachet', [25, 23], [30, 40], 'crèmerie', [
    'حليب شكارة',
    'hlib chkara',
    'lait sachet',
  ]),
  article('Lait entier 1L', 'brique', [150, 128], [9, 24], 'crèmerie', ['حليب', 'hlib', 'lait']),
  article('Yaourt fraise', 'pot', [40, 31], [14, 30], 'crèmerie', ['ياغورت', 'yaghourt']),
  article('Fromage portions 16', 'boîte', [260, 215], [4, 12], 'crèmerie', ['فرماج', 'formage']),
  article('Beurre 250 g', 'plaquette', [420, 355], [2, 8], 'crèmerie', ['زبدة', 'zebda']),
  article('Œufs plateau 30', 'plateau', [620, 540], [3, 6], 'crèmerie', ['بيض', 'bid']),
  article('Pain', 'pièce', [15, 11], [55, 0], 'boulangerie', ['خبز', 'khobz', 'baguette']),
  article(
    'Semoule moyenne 10 kg',
    'sac',
    [1_150, 1_020],
    [2, 6],
    'épicerie',
    ['سميد', 'smid', 'semoule'],
    'ramadan',
  ),
  article('Farine 1 kg', 'paquet', [70, 58], [6, 20], 'épicerie', ['فرينة', 'farina']),
  article('Couscous 1 kg', 'paquet', [180, 148], [5, 15], 'épicerie', ['كسكس', 'kouskous', 'seksou']),
  article('Riz 1 kg', 'paquet', [230, 190], [3, 12], 'épicerie', ['روز', 'rouz']),
  article('Pâtes 500 g', 'paquet', [85, 68], [9, 24], 'épicerie', ['مقارون', 'macaroni']),
  article('Sucre 1 kg', 'paquet', [110, 95], [8, 25], 'épicerie', ['سكر', 'sokor'], 'ramadan'),
  article('Sel 1 kg', 'paquet', [30, 21], [1, 10], 'épicerie', ['ملح', 'mel7']),
  article('Huile 1 L', 'bouteille', [125, 112], [5, 15], 'épicerie', ['زيت لتر', 'zit 1l'], 'ramadan'),
  article('Huile 5 L', 'bidon', [620, 560], [3, 10], 'épicerie', ['زيت', 'zit bidon'], 'ramadan'),
  article(
    'Concentré de tomate 400 g',
    'boîte',
    [240, 196],
    [4, 12],
    'épicerie',
    ['طوماطيش', 'tomatich'],
    'ramadan',
  ),
  article('Pois chiches 1 kg', 'paquet', [340, 285], [2, 8], 'épicerie', ['حمص', 'hommos'], 'ramadan'),
  article('Lentilles 1 kg', 'paquet', [310, 258], [2, 8], 'épicerie', ['عدس', '3des']),
  article('Café moulu 250 g', 'paquet', [380, 318], [5, 12], 'épicerie', ['قهوة', 'qahwa', '9ahwa']),
  article('Thé vert 200 g', 'paquet', [290, 235], [2, 6], 'épicerie', ['تاي', 'latay']),
  article('Thon 160 g', 'boîte', [320, 262], [3, 10], 'épicerie', ['طون', 'thon']),
  article('Dattes Deglet Nour', 'kg', [750, 600], [1, 5], 'épicerie', ['تمر', 'tmar', 'deglet'], 'ramadan'),
  article('Eau 1,5 L', 'bouteille', [40, 30], [24, 60], 'boissons', ['ماء', 'lma', 'eau'], 'summer'),
  article('Limonade 2 L', 'bouteille', [150, 118], [8, 24], 'boissons', ['قازوز', 'gazouz'], 'summer'),
  article('Jus orange 1 L', 'brique', [160, 128], [6, 18], 'boissons', ['جو', 'jus'], 'summer'),
  article('Biscuits chocolat', 'paquet', [60, 45], [11, 30], 'confiserie', ['بيسكوي', 'biskwi'], 'school'),
  article('Gaufrettes', 'pièce', [30, 21], [16, 40], 'confiserie', ['قوفريط', 'gaufrette'], 'school'),
  article('Chips', 'sachet', [50, 37], [10, 30], 'confiserie', ['شيبس', 'chipsa']),
  article('Lessive 1 kg', 'paquet', [360, 298], [2, 8], 'entretien', ['صابون', 'omo', 'lessive']),
  article('Javel 1 L', 'bouteille', [95, 70], [2, 10], 'entretien', ['جافيل', 'javel']),
  article('Savon', 'pièce', [120, 92], [3, 12], 'hygiène', ['صابونة', 'saboun']),
  article('Shampooing 400 ml', 'flacon', [390, 315], [1, 6], 'hygiène', ['شامبو', 'champo']),
  article('Couches taille 4', 'paquet', [1_250, 1_060], [1, 4], 'hygiène', ['كوش', 'couches']),
  article('Papier hygiénique 8', 'paquet', [280, 228], [2, 8], 'hygiène', ['بابيي', 'papier toilette']),
  article('Cahier 96 pages', 'pièce', [80, 58], [2, 20], 'papeterie', ['كراس', 'kerras'], 'school'),
  article('Recharge flexy', 'unité', [500, 485], [5, 0], 'services', ['فليكسي', 'flexy']),
]

export const customers = [
  'Aïcha Belkaïd',
  'Hocine Mansouri',
  'Nadia Cherif',
  'Slimane Taleb',
  'Zohra Hamdi',
  'Bilal Kaddour',
  'Mama Yamina',
  'Rabah Sellam',
]
export const suppliers = ['Grossiste Hamri', 'Laiterie du Littoral', 'Dépôt Es Senia']
export const rivals = [
  { name: 'Épicerie du Coin', factor: 1.03 },
  { name: 'Marché Gambetta', factor: 0.97 },
]
