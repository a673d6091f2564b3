import type { Concept } from '../concepts.ts'

/** Verbs by their stems, in all persons and with all that is stuck to them (`conjugation.ts`). */
export const VERB_STEMS: Partial<Record<Concept, string>> = {
  profit: 'ربح~, rba7~, rbe7~, rbah~, rbeh~, rb7~, rab7~, كسب~, kseb~, ksab~',
  loss: 'خسر~1, khser~1, khsar~1, khesr~1, khaser~1, 5ser~1, 5sar~1',
  spend: 'تصرف~3, تصرفت, tsref~3, tsraf~3, tserf~3, صرف~, sraf~, sref~, srf~, serf~, sarf~, أنفق~1',
  sell: 'تباع~3, tba3~3, tbaa~3, ba3~3, باع~3',
  soldByMe: 'بيع~1, bay?3~1, b?yy?3~1, بع~1, b3~1, bi3~1, be3~1, bii~1, bou3~1',
  take: 'هز~3, hezz~3, hez~3, رفد~3, rfed~3, rafd~3, خذ~3, khdha~3, kh4a~3, dda~3, اخذ~3, أخذ~3, qda~3, تقضى, tqeda~3, t9eda~3, tqadda~3, شرا~3, chra~3',
  buy: 'شري~1, chri~1, cheri~1, شر~1, اقتني~1, ابتع~1',
  lose: 'تحرق~3, t7er9~3, t7erq~3, t7re9~3, t7req~3, te7req~3, te7re9~3, حرق~3, تكسر~3, tkesser~3, tkasser~3, tkasr~3, tkesr~3, كسر~, فسد~3, fsed~3, fesd~3, fasd~3, تلف~3, tlef~3, خمج~3, khmej~3, khemj~3, خنز~3, khnez~3, تسرق~3, tesreq~3, tsre9~3, tser9~3, ضاع~3, da3~3, طيش~1, tiych~1, tayech~1, رمي~1, rmi~1, لوح~1, lou7~1, lawe7~1, تهرس~3, thers~3, tharres~3, تفجر~3, تعفن~3, t3afen~3, سال~3, sal~3, تشقف~3',
  receive:
    'جاب~3, j?b~3, dj?b~3, jab~3, djab~3, l?7?9~3, lh?q~3, لحق~3, n?zz?l~3, d?kh?l~3, w?s?l~3, وصل~3, wsel~3, wesl~3, wasl~3, ousel~3, استلم~1, تسلم~1, استقبل~1, نزل~3, nzel~3, nezl~3, dekhl~3, dakhl~3, dkhel~3, دخل~3',
  goOut:
    'خرج~, khrej~, kherj~, kharj~, kharej~, kharrej~, 5rej~, طلع~3, tla3~3, tal3~3, tle3~3, tel3~3, طار~3, tar~3',
  pay: 'kh?l?s~1, kh?ll?s~1, 5?l?s~1, s?dd?d~1, خلص~1, سدد~1, دفع~1, صفي~1, s?ff?i~1',
  paidMaybe: 'kh?l?s~3, kh?ll?s~3, 5?l?s~3, خلص~3',
  later: 'kh?l?s~2, kh?ll?s~2, خلص~2, دفع~2',
  gave: '3t?i~1, 3at?i~1, عطي~1, مدي~1, m?di~1',
  record: 's?j?l~, s?jj?l~, q?y?d~, 9?y?d~',
  payMe: 'khals~3, khalls~3, khelles~3, sellk~3, selk~3, sellek~3, سلك~3, رجعل~3, rdd~3, redd~3, radd~3',
  count: 'حسب~1, 7seb~1, 7sab~1, hseb~1, عد~1, 3edd~1, 3ed~1, لقي~1, lqi~1, l9i~1',
  set: '7att~3, hatt~3, حط~3',
  worth: 'swa~, sowa~, سوا~, سوى~, ساوي~, sawi~',
}
