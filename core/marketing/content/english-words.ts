import type { Phrases } from './phrases.ts'

export const english: Phrases = {
  headline: {
    promo: [
      (f) => `Prices are down at ${f.shop}`,
      () => 'This week’s good deal',
      (f) => `${f.place}, this one is for you`,
      () => 'Worth the walk',
    ],
    arrival: [(f) => `Just in at ${f.shop}`, () => 'It has arrived!', () => 'Fresh out of the box'],
    feast: [
      (f) => `${f.shop} gets ready with you`,
      () => 'The feast starts with the shopping',
      () => 'For a full table',
    ],
    delivery: [
      () => 'We deliver, you rest',
      (f) => `${f.shop} comes to you`,
      () => 'Stay home, leave the rest to us',
    ],
    thanks: [
      () => 'Simply, thank you',
      (f) => `A thank-you from ${f.shop}`,
      () => 'A word for our customers',
    ],
    plain: [
      (f) => `At ${f.shop}, ${f.place}`,
      () => 'Looking for it? Here it is',
      (f) => `Today at ${f.shop}`,
    ],
  },
  subject: {
    promo: 'Lower prices',
    arrival: 'New on the shelf',
    feast: 'All for the feast',
    delivery: 'Home delivery',
    thanks: 'Your loyalty',
  },
  goneHeadline: [
    () => 'Better to say so first',
    (f) => `A word from ${f.shop}`,
    () => 'Before you come all this way',
  ],
  pitch: {
    promo: [
      (f) => `${f.topic}: come and see, the labels speak for themselves.`,
      (f) => `We thought of your budget. ${f.topic}: compare for yourself.`,
      (f) => `Waiting for the right moment? ${f.topic}, and it is now.`,
    ],
    arrival: [
      (f) => `${f.topic}: first come, first choice.`,
      (f) => `We have just received ${f.topic}. Come, touch, compare, choose.`,
      (f) => `${f.topic}, fresh on the shelf. Have a look on your way.`,
    ],
    feast: [
      (f) => `${f.topic}: all of it is ready, so that you don’t run on the eve.`,
      (f) => `Less stress, more family: ${f.topic}, all in one place.`,
      (f) => `${f.topic}. Write your list, we fill it.`,
    ],
    delivery: [
      (f) => `${f.topic}: tell us what and where, we confirm by phone before we leave.`,
      (f) => `One message is enough. ${f.topic}: tell us your street.`,
      (f) => `${f.topic}: no queue, no bags to carry.`,
    ],
    thanks: [
      (f) => `${f.topic}. You keep this shop alive, and we don’t forget it.`,
      (f) => `Your visits, your words, your patience: ${f.topic}. Thank you.`,
      (f) => `${f.topic} — without you the shutter would stay down.`,
    ],
    plain: [
      (f) => `${f.topic}: we are waiting for you, with a smile and honest advice.`,
      (f) => `Need something? ${f.topic}, just ask us.`,
      (f) => `${f.topic}, close to home.`,
    ],
  },
  offer: [
    (f) => `${f.offer.name} is on the shelf at ${f.offer.price}.`,
    (f) => `${f.offer.name}: ${f.offer.price}, and no surprise at the till.`,
    (f) => `For ${f.offer.price}, ${f.offer.name} goes home with you.`,
    (f) => `With us, ${f.offer.name} is ${f.offer.price}.`,
  ],
  reduced: [
    (f) => `${f.offer.name} goes from ${f.offer.oldPrice} to ${f.offer.price}, ${f.offer.percent}% off.`,
    (f) => `${f.offer.percent}% off ${f.offer.name}: ${f.offer.price} instead of ${f.offer.oldPrice}.`,
    (f) => `Yesterday ${f.offer.oldPrice}, now ${f.offer.price}: ${f.offer.name} is waiting for you.`,
  ],
  unpriced: [
    (f) => `${f.offer.name} is here; ask us the price.`,
    (f) => `We have ${f.offer.name}: drop by or write, we tell you all.`,
    (f) => `${f.offer.name} is waiting at the shop.`,
  ],
  few: [
    (f) => `Only ${f.left} left.`,
    (f) => `The last ones: ${f.left}, not one more.`,
    (f) => `Stock is short: ${f.left} remain.`,
  ],
  until: [
    (f) => `Until ${f.until}.`,
    (f) => `The offer ends on ${f.until}.`,
    (f) => `You have until ${f.until}.`,
  ],
  instead: [
    (f) => `${f.gone} is sold out for now. Meanwhile, try ${f.offer.name}${at(f.offer.price)}.`,
    (f) => `To be frank: no ${f.gone} today. But ${f.offer.name}${at(f.offer.price)} is here.`,
    (f) =>
      `${f.gone} went faster than we thought. Meanwhile, ${f.offer.name}${at(f.offer.price)} is waiting for you.`,
  ],
  gone: [
    (f) => `${f.gone} is sold out for now. Leave us a message and we tell you when it is back.`,
    (f) => `No ${f.gone} on the shelf today. Write to us and we keep some for you.`,
    (f) => `${f.gone}: all gone! Give us your name and you are first at the next delivery.`,
  ],
  greeting: {
    ramadan: ['Ramadan mubarak to you and yours.', 'Saha Ramdankoum.'],
    fitr: ['Eid mubarak!', 'May Eid find you well and in good company.'],
    adha: ['Eid al-Adha mubarak to every family.', 'A happy Eid to the whole house.'],
    achoura: ['A happy Ashura to you and your children.', 'Blessed Ashura.'],
    mawlid: ['A happy Mawlid to all, the little ones first.', 'Mawlid mubarak.'],
    yennayer: ['Assegas ameggaz! Happy Amazigh new year.', 'Happy Yennayer to every table.'],
    summer: ['Have a lovely summer, and joy to the newly-weds.', 'Enjoy the summer.'],
    school: ['Good luck to the pupils, and to their parents.', 'A happy new school year to all.'],
  },
  call: [
    (f) => `Visit us in ${f.place}${f.phone ? ` or call ${f.phone}` : ''}.`,
    () => 'Send us a message, we answer fast.',
    () => 'Tell a neighbour, and come together.',
  ],
  keep: (f) => (f.phone ? `Call ${f.phone} and we keep it for you.` : 'Comment, and we keep one for you.'),
  contact: (f) => [`📍 ${f.shop}, ${f.place}`, ...(f.phone ? [`📞 ${f.phone}`] : [])].join('\n'),
  sms: {
    offer: [
      (f) => `${f.shop}: ${f.offer.name} at ${f.offer.price}. See you in ${f.place}.`,
      (f) => `Hello, ${f.offer.name} is in at ${f.offer.price}. ${f.shop}`,
      (f) => `${f.offer.name}, ${f.offer.price}: drop by any time. ${f.shop}`,
    ],
    reduced: [
      (f) =>
        `${f.shop}: ${f.offer.percent}% off ${f.offer.name}, ${f.offer.price} instead of ${f.offer.oldPrice}.`,
      (f) => `Good deal: ${f.offer.name} at ${f.offer.price} (was ${f.offer.oldPrice}). ${f.shop}`,
      (f) => `${f.offer.name} is down to ${f.offer.price}. ${f.shop}, ${f.place}.`,
    ],
    plain: [
      (f) => `${f.shop}: ${f.topic}. See you in ${f.place}.`,
      (f) => `Hello, ${f.topic} at ${f.shop}. Drop by.`,
      (f) => `${f.topic}: it is at ${f.shop}, ${f.place}.`,
    ],
    instead: [
      (f) => `${f.shop}: no ${f.gone} for now. Instead: ${f.offer.name}${at(f.offer.price)}.`,
      (f) => `${f.gone} is sold out. ${f.offer.name}${at(f.offer.price)} is here. ${f.shop}`,
      (f) => `Sorry, ${f.gone} ran out. Try ${f.offer.name}${at(f.offer.price)}, ${f.shop}.`,
    ],
    gone: [
      (f) => `${f.shop}: ${f.gone} is sold out. We tell you when it is back.`,
      (f) => `No ${f.gone} for now. ${f.shop} will write when it arrives.`,
      (f) => `${f.gone}: all gone. Answer YES to be told. ${f.shop}`,
    ],
    stop: 'STOP to opt out',
  },
  email: {
    subjectLabel: 'Subject:',
    subject: [
      (f) => `${f.topic} at ${f.shop}`,
      (f) => `News from ${f.shop}`,
      (f) => `Worth seeing this week: ${f.topic}`,
    ],
    news: (f) => `News from ${f.shop}`,
    hello: [() => 'Hello,', () => 'Hello to you,', () => 'Dear customer,'],
    close: [
      (f) => `See you soon,\nThe ${f.shop} team`,
      (f) => `Thank you for your trust,\n${f.shop}`,
      (f) => `Looking forward to your visit,\n${f.shop}, ${f.place}`,
    ],
  },
  reply: {
    hello: [
      () => 'Hello, and thank you for writing!',
      () => 'Hello to you!',
      () => 'Thank you for your message.',
    ],
    offer: [
      (f) => `${f.offer.name} is available at ${f.offer.price}.`,
      (f) => `Yes, we have ${f.offer.name}; the price is ${f.offer.price}.`,
      (f) => `${f.offer.name} costs ${f.offer.price}, and it is in the shop.`,
    ],
    plain: [
      (f) => `About “${f.topic}”: tell us what you need and we answer at once.`,
      (f) => `We look into “${f.topic}” for you; how much do you need?`,
      (f) => `“${f.topic}”: drop by or call, we are glad to help.`,
    ],
    instead: [
      (f) => `${f.gone} is sold out for now, but ${f.offer.name}${at(f.offer.price)} is available.`,
      (f) => `Sorry, no ${f.gone} at the moment. Would ${f.offer.name}${at(f.offer.price)} do?`,
      (f) => `We are out of ${f.gone}; we can offer ${f.offer.name}${at(f.offer.price)} instead.`,
    ],
    gone: [
      (f) => `${f.gone} is sold out for now. Shall we write when it comes?`,
      (f) => `Sorry, no ${f.gone} at the moment. Leave us your number and we tell you.`,
      (f) => `We are out of ${f.gone} today, and would rather say so before you come.`,
    ],
    keep: (f) => `Shall we keep one for you?${f.phone ? ` Tel. ${f.phone}.` : ''}`,
    close: [
      (f) => `See you at ${f.shop}, ${f.place}.`,
      () => 'Have a good day!',
      () => 'Just ask, we are here all day.',
    ],
  },
  tags: {
    promo: ['promo', 'gooddeal', 'offers'],
    arrival: ['newin', 'justarrived', 'fresh'],
    feast: ['feast', 'family', 'traditions'],
    delivery: ['delivery', 'homedelivery', 'order'],
    thanks: ['thankyou', 'ourcustomers', 'shoplocal'],
    plain: ['shoplocal', 'neighbourhood', 'smallbusiness'],
  },
  greetingTags: {
    ramadan: ['ramadan', 'ramadanmubarak'],
    fitr: ['eidmubarak', 'eidalfitr'],
    adha: ['eidmubarak', 'eidaladha'],
    achoura: ['ashura'],
    mawlid: ['mawlid'],
    yennayer: ['yennayer', 'assegasameggaz'],
    summer: ['summer', 'weddings'],
    school: ['backtoschool'],
  },
}

function at(price: string | null): string {
  return price === null ? '' : ` at ${price}`
}
