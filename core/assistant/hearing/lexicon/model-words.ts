/** The model itself, asked about. A bare `AI` is French for "have": it needs a word beside it. */
export const modelWords = {
  theModel: `l'ia, intelligence artificielle, modèle d'ia, budget ia, coût de l'ia, coûte l'ia, l'ia coûte, consommation ia, chatgpt,
    gpt, gemini, openai, ai model, the ai, artificial intelligence, ai budget, ai cost, which ai, ذكاء اصطناعي,
    الذكاء الاصطناعي, ذكاء الاصطناعي, للذكاء الاصطناعي, شات جي بي تي, b l'ia, ta3 l'ia, taa l'ia, f l'ia`,
} as const
