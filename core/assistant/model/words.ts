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
    '(الميزانية تاع الذكاء الاصطناعي خلصت هاد الشهر: هادي من القواعد تاعي.)',
    '(Le budget IA ta3 had chhar khlas : hadi mel les règles ta3i.)',
  ),
} as const

export const voiceWords = {
  isThisRight: said('C’est bien ça ?', 'هل هذا صحيح؟', 'Is that right?', 'هكا؟', 'Haka ?'),
  nobody_hears: said(
    'Je ne peux pas encore écouter les messages vocaux ici. Écrivez-moi la même chose, ou envoyez une photo.',
    'لا يمكنني بعد سماع الرسائل الصوتية هنا. اكتب لي نفس الشيء، أو أرسل صورة.',
    'I can’t listen to voice notes here yet. Write me the same thing, or send a photo.',
    'مازال ما نقدرش نسمع الفوكالات هنا. اكتبلي نفس الحاجة، ولا ابعت تصويرة.',
    'Mazal ma n9derch nesma3 les vocaux hna. Ktebli nafs el7aja, wla b3at tswira.',
  ),
  unheard: said(
    'Je n’ai pas pu entendre ce message vocal. Redites-le plus près du téléphone, ou écrivez-le.',
    'لم أستطع سماع هذه الرسالة الصوتية. أعدها قريبا من الهاتف، أو اكتبها.',
    'I could not hear this voice note. Say it again closer to the phone, or write it.',
    'ما قدرتش نسمع هاد الفوكال. عاودو قريب للتيليفون، ولا اكتبو.',
    'Ma 9dertch nesma3 had le vocal. 3awdou 9rib l téléphone, wla ktebou.',
  ),
} as const
