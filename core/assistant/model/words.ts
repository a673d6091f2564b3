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
