import type { Phrases } from './phrases.ts'

export const darijaLatin: Phrases = {
  headline: {
    promo: [
      (f) => `Souma ta7t 3and ${f.shop} !`,
      () => 'Hamza ta3 had simana',
      (f) => `Ya nass ${f.place}, hadi likoum`,
      () => 'Li fatou ma yloum ghir rou7ou',
    ],
    arrival: [(f) => `Sel3a jdida wslet l ${f.shop}`, () => 'Wslet skhouna !', () => 'Cheftou wach jebna ?'],
    feast: [
      (f) => `${f.shop} y7adher m3akoum`,
      () => 'Wejjed rou7ek men derwek w koun hani',
      () => 'Bach tkoun tabla 3amra',
    ],
    delivery: [
      () => '7na nwesslou w nta rayya7',
      (f) => `${f.shop} yji 7atta l bab eddar`,
      () => 'O93od f darek w lba9i 3lina',
    ],
    thanks: [
      () => 'Sa7itou, mel galb',
      (f) => `${f.shop} ygoulkoum ya3tikoum sa7a`,
      () => 'Kelma lel klyan ta3na',
    ],
    plain: [
      (f) => `3and ${f.shop}, ${f.place}`,
      () => 'Kount t7awwes 3liha ? Rahi hna',
      (f) => `Lyoum 3and ${f.shop}`,
    ],
  },
  subject: {
    promo: 'Souma tay7a',
    arrival: 'Sel3a jdida',
    feast: 'Koulech lel mounasba',
    delivery: 'Livraison 7atta l dar',
    thanks: 'Lwafa ta3koum',
  },
  goneHeadline: [
    () => 'Ngoulouhalkoum men derwek',
    (f) => `Kelma men 3and ${f.shop}`,
    () => '9bel ma tjiw batel',
  ],
  pitch: {
    promo: [
      (f) => `${f.topic} : arwa7ou choufou souma b 3inikoum.`,
      (f) => `Khemmemna f jibkoum. ${f.topic}, 9arnou w men ba3d goulouna.`,
      (f) => `Kountou testennaw lwa9t lmli7 ? ${f.topic}, hada howa wa9tha.`,
    ],
    arrival: [
      (f) => `${f.topic} : li yesbe9 ykhayyer.`,
      (f) => `Rahi wslet : ${f.topic}. Arwa7ou choufou, 9issou w khayrou.`,
      (f) => `${f.topic}, 7attinaha lyoum. Tollou 3lina w ntouma faytin.`,
    ],
    feast: [
      (f) => `${f.topic} : koulech wajed bach ma tejriwch f lekher.`,
      (f) => `Na9sou mel jeri w zidou fel lemma : ${f.topic}, koulech kayen 3andna.`,
      (f) => `${f.topic}. Ktbou la liste w 7na n3amrouha.`,
    ],
    delivery: [
      (f) => `${f.topic} : goulouna wach w win, n3aytoulkoum 9bel ma nkhorjou.`,
      (f) => `Message berk yekfi. ${f.topic} : goulouna win teskon.`,
      (f) => `${f.topic} : la la chaîne la sachiyat th9al.`,
    ],
    thanks: [
      (f) => `${f.topic}. Ntouma li m3aychin had l7anout, w ma nensawch lkhir.`,
      (f) => `Jiyetkoum, hdertkoum l7louwa w sberkoum : ${f.topic}. Rebbi ya7fedkoum.`,
      (f) => `${f.topic}, bla bikoum ma n7ellou la bab la rideau.`,
    ],
    plain: [
      (f) => `${f.topic} : mer7ba bikoum, de7ka w nsi7a batel.`,
      (f) => `Khasskoum 7aja ? ${f.topic}, ghir se9siwna.`,
      (f) => `${f.topic}, 9oddam darkoum w bla teksar ras.`,
    ],
  },
  offer: [
    (f) => `${f.offer.name} rah kayen b ${f.offer.price}.`,
    (f) => `${f.offer.name} : ${f.offer.price}, souma bayna w makach l3eb.`,
    (f) => `B ${f.offer.price} berk, ddi m3ak ${f.offer.name}.`,
    (f) => `3andna ${f.offer.name}, w souma ${f.offer.price}.`,
  ],
  reduced: [
    (f) =>
      `${f.offer.name} kan b ${f.offer.oldPrice} wella b ${f.offer.price}, na9esna ${f.offer.percent} %.`,
    (f) => `Remise ${f.offer.percent} % 3la ${f.offer.name} : ${f.offer.price} f blaset ${f.offer.oldPrice}.`,
    (f) => `Lbare7 ${f.offer.oldPrice}, lyoum ${f.offer.price} : ${f.offer.name} yestenna fikoum.`,
  ],
  unpriced: [
    (f) => `${f.offer.name} rah kayen, se9siwna 3la souma.`,
    (f) => `3andna ${f.offer.name} : foutou wela b3atou message, ngouloulkoum koulech.`,
    (f) => `${f.offer.name} yestenna fikoum fel 7anout.`,
  ],
  few: [
    (f) => `Ma b9a ghir ${f.left}.`,
    (f) => `Lekhrin : ${f.left}, makach ghirhom.`,
    (f) => `La quantité 9lila, b9aw ${f.left}.`,
  ],
  until: [
    (f) => `7atta l ${f.until}.`,
    (f) => `L’offre tekmel ${f.until}.`,
    (f) => `3andkoum 7atta l ${f.until}.`,
  ],
  instead: [
    (f) => `${f.gone} kmel derwek. Bessa7 jerrbou ${f.offer.name}${at(f.offer.price)}.`,
    (f) =>
      `Ngoulouha b sra7a : ${f.gone} makach lyoum, bessa7 ${f.offer.name}${at(f.offer.price)} rah kayen.`,
    (f) => `${f.gone} tar bezzerba ! Bessa7 ${f.offer.name}${at(f.offer.price)} yestenna fikoum.`,
  ],
  gone: [
    (f) => `${f.gone} kmel derwek. Khellouna message w n3elmoukoum ki yerja3.`,
    (f) => `Makach ${f.gone} lyoum. B3atouna w nkhebbiwlkoum ki yousel.`,
    (f) => `${f.gone} : tba3 kamel ! A3tiwna smiyetkoum w tkounou ntouma lewlin.`,
  ],
  greeting: {
    ramadan: ['Sa7 Ramdankoum w rebbi yet9abbel.', 'Ramdan karim 3likoum w 3la waldikoum.'],
    fitr: ['Sa7 3idkoum w kol 3am w ntouma bkhir !', '3idkoum mabrouk, w lemma zina m3a lfamilia.'],
    adha: ['Sa7 3idkoum w d7iya ma9boula.', '3idkoum mabrouk w kol 3am w ntouma bkhir.'],
    achoura: ['Sa7 3achouretkoum.', '3achoura mabrouka 3likoum w 3la wladkoum.'],
    mawlid: ['Mouloud mabrouk 3la lekbir w sghir.', 'Sa7 mouloudkoum, w chma3 f kol dar.'],
    yennayer: ['Assegas ameggaz ! Sa7 Yennayer ta3koum.', 'Yennayer mabrouk, w lbaraka feddar.'],
    summer: ['Sif mli7, w mabrouk 3la le3rassa.', 'Thellaw f rwa7koum f had skhana.'],
    school: ['Dakhla mabrouka 3la wladkoum.', 'Rebbi ynejja7 drari w y3awen waldihom.'],
  },
  call: [
    (f) => `Foutou 3lina f ${f.place}${f.phone ? ` wela 3aytou l ${f.phone}` : ''}.`,
    () => 'B3atou f privé, njawbou dghya.',
    () => 'Goulou l jarkoum w arwa7ou zouj.',
  ],
  keep: (f) => (f.phone ? `3aytou l ${f.phone} w nkhebbiwhalkoum.` : 'Dirou commentaire w nkhebbiwhalkoum.'),
  contact: (f) => [`📍 ${f.shop}, ${f.place}`, ...(f.phone ? [`📞 ${f.phone}`] : [])].join('\n'),
  sms: {
    offer: [
      (f) => `${f.shop}: ${f.offer.name} b ${f.offer.price}. Mer7ba bikoum f ${f.place}.`,
      (f) => `Salam, ${f.offer.name} wsel, ghir ${f.offer.price}. ${f.shop}`,
      (f) => `${f.offer.name} b ${f.offer.price} 3and ${f.shop}, arwa7ou.`,
    ],
    reduced: [
      (f) =>
        `${f.shop}: -${f.offer.percent}% 3la ${f.offer.name}, b ${f.offer.price} f blaset ${f.offer.oldPrice}.`,
      (f) => `Hamza: ${f.offer.name} wella b ${f.offer.price} (kan ${f.offer.oldPrice}). ${f.shop}`,
      (f) => `${f.offer.name} hbet l ${f.offer.price}. ${f.shop}, ${f.place}.`,
    ],
    plain: [
      (f) => `${f.shop}: ${f.topic}. Mer7ba bikoum f ${f.place}.`,
      (f) => `Salam, ${f.topic} 3and ${f.shop}. Foutou 3lina.`,
      (f) => `Kayen ${f.topic} 3and ${f.shop}, ${f.place}. Arwa7ou.`,
    ],
    instead: [
      (f) => `${f.shop}: ${f.gone} kmel derwek. Kayen ${f.offer.name}${at(f.offer.price)}.`,
      (f) => `Makach ${f.gone}, jerrbou ${f.offer.name}${at(f.offer.price)}. ${f.shop}`,
      (f) => `Sem7oulna, ${f.gone} khlas. ${f.offer.name}${at(f.offer.price)} rah kayen, ${f.shop}.`,
    ],
    gone: [
      (f) => `${f.shop}: ${f.gone} kmel. N3elmoukoum ki yerja3.`,
      (f) => `Makach ${f.gone} derwek. ${f.shop} yeb3atelkoum ki yousel.`,
      (f) => `${f.gone} khlas. Jawbou WAH w n3elmoukoum. ${f.shop}`,
    ],
    stop: 'STOP bach te7bes',
  },
  email: {
    subjectLabel: 'Objet :',
    subject: [
      (f) => `${f.topic} 3and ${f.shop}`,
      (f) => `Wach kayen jdid 3and ${f.shop}`,
      (f) => `Choufou had simana : ${f.topic}`,
    ],
    news: (f) => `Wach kayen jdid 3and ${f.shop}`,
    hello: [() => 'Salam 3likoum,', () => 'Sba7 lkhir 3likoum,', () => 'Wach rakoum, labas ?'],
    close: [
      (f) => `Netla9aw 9rib,\nJma3et ${f.shop}`,
      (f) => `Ya3tikoum sa7a 3la thi9a,\n${f.shop}`,
      (f) => `Lbiban ma7loulin likoum,\n${f.shop}, ${f.place}`,
    ],
  },
  reply: {
    hello: [() => 'Salam, sa7it 3la message !', () => 'Mer7ba bik 3andna !', () => 'Ahla, 3la rass w l3in.'],
    offer: [
      (f) => `${f.offer.name} rah kayen b ${f.offer.price}.`,
      (f) => `Ih kayen ${f.offer.name}, souma ${f.offer.price}.`,
      (f) => `Souma ta3 ${f.offer.name} hiya ${f.offer.price}, w rah fel 7anout.`,
    ],
    plain: [
      (f) => `3la « ${f.topic} » : goulna wach khassek w njawbouk derwek.`,
      (f) => `Nchoufoulek « ${f.topic} », ch7al te7taj ?`,
      (f) => `« ${f.topic} » : fout 3lina wela 3ayyet, nwerriwlek koulech.`,
    ],
    instead: [
      (f) => `${f.gone} kmel derwek, bessa7 ${f.offer.name}${at(f.offer.price)} rah kayen.`,
      (f) => `Sme7lna, makach ${f.gone}. ${f.offer.name}${at(f.offer.price)} ysa3dek ?`,
      (f) => `Ma b9ach ${f.gone}, ne9drou na3tiwek ${f.offer.name}${at(f.offer.price)}.`,
    ],
    gone: [
      (f) => `${f.gone} kmel derwek. Neb3atoulek ki yousel ?`,
      (f) => `Sme7lna, makach ${f.gone}. Khelli numéro ta3ek w n3elmouk.`,
      (f) => `Makach ${f.gone} lyoum, golnalek men derwek bach ma tjich batel.`,
    ],
    keep: (f) => `Nkhebbiwhalek ?${f.phone ? ` Tél. ${f.phone}.` : ''}`,
    close: [
      (f) => `Nestennawek 3and ${f.shop}, ${f.place}.`,
      () => 'Nharek mabrouk !',
      () => 'Se9si kima t7eb, rana hna nhar kamel.',
    ],
  },
  tags: {
    promo: ['hamza', 'promodz', 'remise'],
    arrival: ['jdid', 'arrivagedz', 'sel3ajdida'],
    feast: ['mounasabat', 'lemma', 'lfamilia'],
    delivery: ['livraisondz', 'tawsil', 'lbabeddar'],
    thanks: ['sa7itou', 'lklyan', '7anoutl7ouma'],
    plain: ['7anoutl7ouma', 'dzair', 'wladlbled'],
  },
  greetingTags: {
    ramadan: ['ramdan', 'sa7ramdankoum'],
    fitr: ['sa7a3idkoum', 'l3idsghir'],
    adha: ['sa7a3idkoum', 'l3idlekbir'],
    achoura: ['3achoura'],
    mawlid: ['lmouloud'],
    yennayer: ['yennayer', 'assegasameggaz'],
    summer: ['sif', '3ras'],
    school: ['dakhla', 'rentree'],
  },
}

function at(price: string | null): string {
  return price === null ? '' : ` b ${price}`
}
