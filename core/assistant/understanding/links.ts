const list = (words: string) => new Set(words.split(' '))

/** Small words that join a number to what it counts or to what it costs, folded. */
export const LINK_WORDS = {
  price: list('a b ب at @ bi bel l ل لـ to pour for بسعر بثمن بمبلغ بقيمه الي ال ب.'),
  of: list("d de du d' ta3 of تاع"),
  total: list('pour for total'),
  link: list('de d du des la le les l ta3 taa تاع نتاع of the x el w و'),
  and: list('et w و ou and plus puis aussi'),
  place: list('chez 3nd 3and عند 3end from'),
} as const

/** What is left of a sum. */
export const REST =
  /^(?:reste|restant|rest|lba9i|elba9i|lbaqi|ba9i|baqi|الباقي|باقي|والباقي|remaining|remainder|balance)$/
