import { said } from '../answering/voice.ts'

/** Why the model has no part in an answer, said under it. */
export const unthought = {
  failed: said(
    '(L’IA n’a pas répondu : ceci vient de mes règles.)',
    '(لم يجب الذكاء الاصطناعي: هذا الجواب من قواعدي.)',
    '(The AI did not answer: this comes from my rules.)',
    '(الذكاء الاصطناعي ما جاوبش: هادي من القواعد تاعي.)',
    '(L’IA ma jawbetch : hadi mel les règles ta3i.)',
  ),
  spent: said(
    '(Le budget IA du mois est épuisé : ceci vient de mes règles.)',
    '(نفدت ميزانية الذكاء الاصطناعي لهذا الشهر: هذا الجواب من قواعدي.)',
    '(This month’s AI budget is spent: this comes from my rules.)',
    '(البودجي تاع الذكاء الاصطناعي خلص هاد الشهر: هادي من القواعد تاعي.)',
    '(Le budget IA d had chhar khlas: hadi mel les règles ta3i.)',
  ),
} as const

/** What is said where only the model could have answered, and it did not. */
export const aloneWithRules = {
  failed: said(
    'Mes règles seules ne savent pas répondre à cela, et l’IA n’a pas répondu. Redemandez dans quelques minutes, ou dites « aide » pour ce que je sais faire sans elle.',
    'قواعدي وحدها لا تكفي للإجابة عن هذا، والذكاء الاصطناعي لم يجب. أعد السؤال بعد دقائق، أو قل «مساعدة» لترى ما أستطيعه من دونه.',
    'My rules alone cannot answer this, and the AI did not answer. Ask again in a few minutes, or say "help" for what I can do without it.',
    'القواعد تاعي وحدها ما تعرفش تجاوب على هادي، والذكاء الاصطناعي ما جاوبش. عاود سقسيني من هنا شوية، ولا قول «عاونني» تشوف واش نقدر ندير بلا بيه.',
    'Les règles ta3i wa7edhom ma ya3erfouch yjawbou 3la hadi, w l’IA ma jawbetch. 3awed se9sini men hna chwiya, wela goul « 3awni » tchouf wach ne9der ndir bla biha.',
  ),
  spent: said(
    'Mes règles seules ne savent pas répondre à cela, et le budget IA du mois est épuisé. Dites « aide » pour ce que je sais faire sans elle.',
    'قواعدي وحدها لا تكفي للإجابة عن هذا، وقد نفدت ميزانية الذكاء الاصطناعي لهذا الشهر. قل «مساعدة» لترى ما أستطيعه من دونه.',
    'My rules alone cannot answer this, and this month’s AI budget is spent. Say "help" for what I can do without it.',
    'القواعد تاعي وحدها ما تعرفش تجاوب على هادي، والبودجي تاع الذكاء الاصطناعي خلص هاد الشهر. قول «عاونني» تشوف واش نقدر ندير بلا بيه.',
    'Les règles ta3i wa7edhom ma ya3erfouch yjawbou 3la hadi, w le budget IA d had chhar khlas. Goul « 3awni » tchouf wach ne9der ndir bla biha.',
  ),
} as const

export const voiceWords = {
  isThisRight: said('C’est bien ça ?', 'هل هذا صحيح؟', 'Is that right?', 'هكا؟', 'Haka ?'),
  nobody_hears: said(
    'Je ne peux pas encore écouter les messages vocaux ici. Écrivez-moi la même chose, ou envoyez une photo.',
    'لا يمكنني بعد سماع الرسائل الصوتية هنا. اكتب لي نفس الشيء، أو أرسل صورة.',
    'I can’t listen to voice notes here yet. Write me the same thing, or send a photo.',
    'مازال ما نقدرش نسمع الفوكالات هنا. اكتبلي نفس الحاجة، ولا ابعث تصويرة.',
    'Mazal ma ne9derch nesma3ha hna les vocaux. Ktebli nefs l7aja, wela b3at taswira.',
  ),
  unheard: said(
    'Je n’ai pas pu entendre ce message vocal. Redites-le plus près du téléphone, ou écrivez-le.',
    'لم أستطع سماع هذه الرسالة الصوتية. أعدها قريبا من الهاتف، أو اكتبها.',
    'I could not hear this voice note. Say it again closer to the phone, or write it.',
    'ما قدرتش نسمع هاد الفوكال. عاودو قريب للتيليفون، ولا اكتبو.',
    'Ma 9dertch nesma3ou had le vocal. 3awdou 9rib l téléphone, wela ktebou.',
  ),
} as const

type Used = { cost: string; calls: string; where: string }

/** What is said of the model itself when somebody asks. */
export const modelStands = {
  used: said(
    ({ cost, calls, where }: Used) => `${cost} d’IA ce mois-ci, en ${calls} (${where}).`,
    ({ cost, calls, where }: Used) => `${cost} للذكاء الاصطناعي هذا الشهر، في ${calls} (${where}).`,
    ({ cost, calls, where }: Used) => `${cost} of AI this month, in ${calls} (${where}).`,
    ({ cost, calls, where }: Used) => `${cost} تاع الذكاء الاصطناعي هاد الشهر، في ${calls} (${where}).`,
    ({ cost, calls, where }: Used) => `${cost} ta3 l’IA had chhar, f ${calls} (${where}).`,
  ),
  budget: said(
    (limit: string) => `Budget : ${limit} par mois.`,
    (limit: string) => `الميزانية: ${limit} في الشهر.`,
    (limit: string) => `Budget: ${limit} a month.`,
    (limit: string) => `البودجي: ${limit} في الشهر.`,
    (limit: string) => `Budget : ${limit} f chhar.`,
  ),
  ready: said(
    'Elle aide quand mes règles ne suffisent pas.',
    'يساعد عندما لا تكفي قواعدي.',
    'It helps where my rules are not enough.',
    'يعاون كي ما يكفيوش القواعد تاعي.',
    'T3awen ki ma yekfiwch les règles ta3i.',
  ),
  off: said(
    'Aucune IA n’est branchée : je réponds avec mes règles et vos livres, sans rien envoyer.',
    'لا يوجد ذكاء اصطناعي موصول: أجيب بقواعدي ودفاترك، دون إرسال شيء.',
    'No AI is connected: I answer with my rules and your books, and send nothing.',
    'ما كاش ذكاء اصطناعي موصول: نجاوب بالقواعد تاعي والدفتر تاعك، بلا ما نبعث والو.',
    'Makach IA mbranchia : njaweb b les règles ta3i w daftar ta3ek, bla ma neb3at walou.',
  ),
  no_consent: said(
    'Elle n’est pas utilisée : elle attend votre accord, sur la page des réglages.',
    'لا يُستعمل: ينتظر موافقتك في صفحة الإعدادات.',
    'It is not used: it waits for your agreement, on the settings page.',
    'ما راهوش خدام: راه يستنى موافقتك في صفحة الإعدادات.',
    'Ma rahich tekhdem : rahi testenna l’accord ta3ek, f la page des réglages.',
  ),
  spent: said(
    'Le budget du mois est épuisé : je réponds avec mes règles.',
    'نفدت ميزانية الشهر: أجيب بقواعدي.',
    'The month’s budget is spent: I answer with my rules.',
    'البودجي تاع الشهر خلص: نجاوب بالقواعد تاعي.',
    'Le budget d had chhar khlas: njaweb b les règles ta3i.',
  ),
  resting: said(
    'Elle ne répond pas en ce moment : je réponds avec mes règles.',
    'لا يجيب الآن: أجيب بقواعدي.',
    'It does not answer right now: I answer with my rules.',
    'ما راهوش يجاوب دروك: نجاوب بالقواعد تاعي.',
    'Ma rahich tjaweb derwek : njaweb b les règles ta3i.',
  ),
} as const
