import type { Phrases } from './phrases.ts'

export const french: Phrases = {
  headline: {
    promo: [
      (f) => `Ça bouge chez ${f.shop} !`,
      (f) => `Les prix ont baissé chez ${f.shop}`,
      () => 'La bonne affaire de la semaine',
      (f) => `${f.place}, celle-ci est pour vous`,
    ],
    arrival: [
      (f) => `Nouvel arrivage chez ${f.shop}`,
      () => 'C’est arrivé !',
      () => 'Tout juste déballé',
      (f) => `Du nouveau dans nos rayons, à ${f.place}`,
    ],
    feast: [
      (f) => `${f.shop} prépare la fête avec vous`,
      () => 'La fête se prépare maintenant',
      () => 'Pour une table bien garnie',
      () => 'On s’y prend à l’avance, on fête tranquille',
    ],
    delivery: [
      () => 'On livre, vous vous reposez',
      (f) => `${f.shop} vient jusqu’à vous`,
      () => 'Restez chez vous, on s’occupe du reste',
    ],
    thanks: [
      () => 'Merci, tout simplement',
      (f) => `${f.shop} vous dit merci`,
      () => 'Un mot pour nos clients',
    ],
    plain: [
      (f) => `Chez ${f.shop}, à ${f.place}`,
      () => 'Ne cherchez plus, c’est chez nous',
      (f) => `Aujourd’hui chez ${f.shop}`,
      () => 'À portée de main, dans votre quartier',
    ],
  },
  subject: {
    promo: 'Des prix en baisse',
    arrival: 'Du nouveau en rayon',
    feast: 'Tout pour la fête',
    delivery: 'La livraison à domicile',
    thanks: 'Votre fidélité',
  },
  goneHeadline: [
    () => 'On préfère vous le dire avant',
    (f) => `Petit mot de ${f.shop}`,
    () => 'Avant de vous déplacer',
  ],
  pitch: {
    promo: [
      (f) => `${f.topic} : passez voir, les étiquettes parlent d’elles-mêmes.`,
      (f) => `On a pensé à votre budget. ${f.topic} : venez comparer sur place.`,
      (f) => `Vous attendiez le bon moment ? ${f.topic}, c’est maintenant.`,
    ],
    arrival: [
      (f) => `${f.topic} : les premiers venus auront le choix.`,
      (f) => `On vient de recevoir : ${f.topic}. Venez toucher, comparer, choisir.`,
      (f) => `${f.topic}, fraîchement mis en rayon. Jetez-y un œil en passant.`,
    ],
    feast: [
      (f) => `${f.topic} : on a pensé à tout pour que vous ne couriez pas la veille.`,
      (f) => `Moins de stress, plus de famille : ${f.topic}, tout est prêt chez nous.`,
      (f) => `${f.topic}. Faites votre liste, on s’occupe de la remplir.`,
    ],
    delivery: [
      (f) => `${f.topic} : dites-nous quoi et où, on vous confirme par téléphone avant de partir.`,
      (f) => `Un message suffit pour commander. ${f.topic} : dites-nous votre quartier.`,
      (f) => `${f.topic} : pas de file, pas de sacs à porter.`,
    ],
    thanks: [
      (f) => `${f.topic}. C’est vous qui faites vivre la boutique, et on ne l’oublie pas.`,
      (f) => `Vos visites, vos mots, votre patience : ${f.topic}. Merci du fond du cœur.`,
      (f) => `${f.topic} : sans vous, le rideau ne se lèverait pas le matin.`,
    ],
    plain: [
      (f) => `${f.topic} : on vous attend, avec le sourire et le bon conseil.`,
      (f) => `Besoin de quelque chose ? ${f.topic}, posez-nous la question.`,
      (f) => `${f.topic}, tout près de chez vous et sans détour.`,
    ],
  },
  offer: [
    (f) => `En rayon : ${f.offer.name}, à ${f.offer.price}.`,
    (f) => `${f.offer.name} : ${f.offer.price}, prix affiché, pas de surprise à la caisse.`,
    (f) => `Pour ${f.offer.price}, vous repartez avec ${f.offer.name}.`,
    (f) => `Chez nous, ${f.offer.name} est à ${f.offer.price}.`,
  ],
  reduced: [
    (f) =>
      `${f.offer.name} passe de ${f.offer.oldPrice} à ${f.offer.price}, soit ${f.offer.percent} % de moins.`,
    (f) => `−${f.offer.percent} % sur ${f.offer.name} : ${f.offer.price} au lieu de ${f.offer.oldPrice}.`,
    (f) => `Hier ${f.offer.oldPrice}, maintenant ${f.offer.price} : ${f.offer.name} n’attend que vous.`,
  ],
  unpriced: [
    (f) => `En rayon : ${f.offer.name} ; demandez-nous le prix.`,
    (f) => `On a ${f.offer.name} : passez ou écrivez, on vous dit tout.`,
    (f) => `Pensez-y en passant : ${f.offer.name}, à la boutique.`,
  ],
  few: [
    (f) => `Il n’en reste que ${f.left}.`,
    (f) => `Dernières pièces : ${f.left}, pas une de plus.`,
    (f) => `Stock limité, il en reste ${f.left}.`,
  ],
  until: [
    (f) => `Jusqu’au ${f.until}.`,
    (f) => `L’offre s’arrête le ${f.until}.`,
    (f) => `Vous avez jusqu’au ${f.until}.`,
  ],
  instead: [
    (f) => `Rupture pour le moment : ${f.gone}. En attendant, essayez ${f.offer.name}${at(f.offer.price)}.`,
    (f) =>
      `Soyons francs : plus ${of(f.gone)} aujourd’hui. Par contre, il y a ${f.offer.name}${at(f.offer.price)}.`,
    (f) => `${f.gone} : tout est parti plus vite que prévu. Pensez à ${f.offer.name}${at(f.offer.price)}.`,
  ],
  gone: [
    (f) => `Rupture pour le moment : ${f.gone}. Laissez-nous un message, on vous prévient au retour.`,
    (f) => `Plus ${of(f.gone)} en rayon aujourd’hui. Écrivez-nous et on vous en garde dès que ça arrive.`,
    (f) =>
      `${f.gone} : tout est parti ! Donnez-nous votre nom, vous serez servi en premier au prochain arrivage.`,
  ],
  greeting: {
    ramadan: ['Saha Ramdankoum, que ce mois vous apporte la paix.', 'Ramadan moubarak à vous et aux vôtres.'],
    fitr: ['Aïdkoum moubarak !', 'Que l’Aïd vous trouve en bonne santé et bien entourés.'],
    adha: ['Aïd el-Adha moubarak à toutes les familles.', 'Bonne fête de l’Aïd à toute la maison.'],
    achoura: ['Bonne Achoura à vous et à vos enfants.', 'Achoura moubaraka.'],
    mawlid: ['Bon Mawlid à tous, sans oublier les petits.', 'Mawlid moubarak.'],
    yennayer: ['Assegas ameggaz ! Bonne année amazighe.', 'Yennayer ameggaz à toutes les tables.'],
    summer: ['Bel été, et mille bonheurs aux mariés.', 'Profitez bien de l’été.'],
    school: ['Bonne rentrée aux petits et bon courage aux parents.', 'Bonne rentrée à tous les écoliers.'],
  },
  call: [
    (f) => `Passez nous voir à ${f.place}${f.phone ? ` ou appelez le ${f.phone}` : ''}.`,
    () => 'Écrivez-nous, on répond vite.',
    () => 'Parlez-en à un voisin, et venez à deux.',
  ],
  keep: (f) =>
    f.phone ? `Réservez au ${f.phone}, on vous le garde.` : 'Un commentaire et on vous le met de côté.',
  contact: (f) => [`📍 ${f.shop}, ${f.place}`, ...(f.phone ? [`📞 ${f.phone}`] : [])].join('\n'),
  sms: {
    offer: [
      (f) => `${f.shop}: ${f.offer.name} à ${f.offer.price}. On vous attend à ${f.place}.`,
      (f) => `Bonjour, chez ${f.shop}: ${f.offer.name} à ${f.offer.price}.`,
      (f) => `${f.offer.name}, ${f.offer.price}: passez quand vous voulez. ${f.shop}`,
    ],
    reduced: [
      (f) =>
        `${f.shop}: -${f.offer.percent}% sur ${f.offer.name}, ${f.offer.price} au lieu de ${f.offer.oldPrice}.`,
      (f) => `Bon plan: ${f.offer.name} à ${f.offer.price} (avant ${f.offer.oldPrice}) chez ${f.shop}.`,
      (f) => `${f.offer.name} baisse à ${f.offer.price}. ${f.shop}, ${f.place}.`,
    ],
    plain: [
      (f) => `${f.shop}: ${f.topic}. On vous attend à ${f.place}.`,
      (f) => `Bonjour, ${f.topic} chez ${f.shop}. Passez nous voir.`,
      (f) => `${f.topic}: c'est chez ${f.shop}, ${f.place}.`,
    ],
    instead: [
      (f) => `${f.shop}: plus ${of(f.gone)} pour le moment. Sinon: ${f.offer.name}${at(f.offer.price)}.`,
      (f) => `Rupture: ${f.gone}. Il y a ${f.offer.name}${at(f.offer.price)}. ${f.shop}`,
      (f) => `Rupture ${of(f.gone)}, désolés. Essayez ${f.offer.name}${at(f.offer.price)}, ${f.shop}.`,
    ],
    gone: [
      (f) => `${f.shop}: rupture, ${f.gone}. On vous prévient au retour.`,
      (f) => `Plus ${of(f.gone)} pour le moment. ${f.shop} vous écrira à l'arrivage.`,
      (f) => `${f.gone}: tout est parti. Répondez OUI, on vous écrit au retour. ${f.shop}`,
    ],
    stop: 'STOP pour ne plus recevoir',
  },
  email: {
    subjectLabel: 'Objet :',
    subject: [
      (f) => `${f.topic} chez ${f.shop}`,
      (f) => `Des nouvelles de ${f.shop}`,
      (f) => `À voir cette semaine : ${f.topic}`,
    ],
    news: (f) => `Des nouvelles de ${f.shop}`,
    hello: [() => 'Bonjour,', () => 'Bonjour à vous,', () => 'Chère cliente, cher client,'],
    close: [
      (f) => `À très bientôt,\nL’équipe de ${f.shop}`,
      (f) => `Merci de votre confiance,\n${f.shop}`,
      (f) => `Au plaisir de vous revoir,\n${f.shop}, ${f.place}`,
    ],
  },
  reply: {
    hello: [
      () => 'Bonjour et merci pour votre message !',
      () => 'Bonjour à vous !',
      () => 'Merci de nous écrire.',
    ],
    offer: [
      (f) => `Oui, il y a ${f.offer.name}, à ${f.offer.price}.`,
      (f) => `Oui, on a ${f.offer.name} ; le prix est de ${f.offer.price}.`,
      (f) => `Le prix ${of(f.offer.name)} est ${f.offer.price}, et il y en a en boutique.`,
    ],
    plain: [
      (f) => `Pour « ${f.topic} », dites-nous ce qu’il vous faut et on vous répond tout de suite.`,
      (f) => `On regarde « ${f.topic} » pour vous ; quelle quantité vous faut-il ?`,
      (f) => `« ${f.topic} » : passez ou appelez, on vous renseigne sans engagement.`,
    ],
    instead: [
      (f) => `Plus ${of(f.gone)} pour l’instant, mais il y a ${f.offer.name}${at(f.offer.price)}.`,
      (f) => `Désolés, plus ${of(f.gone)} en ce moment. ${f.offer.name}${at(f.offer.price)} vous irait ?`,
      (f) => `On n’a plus ${f.gone} ; à la place on peut vous proposer ${f.offer.name}${at(f.offer.price)}.`,
    ],
    gone: [
      (f) => `Rupture pour l’instant : ${f.gone}. On vous écrit dès qu’on en reçoit ?`,
      (f) => `Désolés, plus ${of(f.gone)} en ce moment. Laissez-nous votre numéro, on vous prévient.`,
      (f) => `On n’a plus ${f.gone} aujourd’hui, et on préfère vous le dire avant que vous vous déplaciez.`,
    ],
    keep: (f) => `On vous le met de côté ?${f.phone ? ` Tél. ${f.phone}.` : ''}`,
    close: [
      (f) => `À tout de suite chez ${f.shop}, ${f.place}.`,
      () => 'Bonne journée à vous !',
      () => 'N’hésitez pas, on est là toute la journée.',
    ],
  },
  tags: {
    promo: ['promo', 'bonplan', 'petitsprix'],
    arrival: ['nouveauté', 'arrivage', 'enrayon'],
    feast: ['fête', 'famille', 'traditions'],
    delivery: ['livraison', 'livraisonadomicile', 'commande'],
    thanks: ['merci', 'nosclients', 'commercedeproximité'],
    plain: ['commercedeproximité', 'quartier', 'commerceslocaux'],
  },
  greetingTags: {
    ramadan: ['ramadan', 'saharamdankoum'],
    fitr: ['aidmoubarak', 'aidelfitr'],
    adha: ['aidmoubarak', 'aideladha'],
    achoura: ['achoura'],
    mawlid: ['mawlid'],
    yennayer: ['yennayer', 'assegasameggaz'],
    summer: ['été', 'mariage'],
    school: ['rentrée', 'rentréescolaire'],
  },
}

/** `de` before a name, as it is spoken: the h of harissa and haricots is not silent. */
function of(name: string): string {
  return /^(?:[aeiouéèêàâîôœ]|h(?!ar))/i.test(name) ? `d’${name}` : `de ${name}`
}

function at(price: string | null): string {
  return price === null ? '' : ` à ${price}`
}
