/**
 * Function words, folded, and nothing else. Lists made for other purposes drop ریزی, سازی, مردم and خدمات, which is
 * what people look for in a city.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'و در به از که را با این ان برای تا هم یا بر هر نیز اما ولی اگر چون پس نه می نمی ها های هایی ای است بود شد شود ' +
    'شده باشد کند کرد کرده دارد داشت خود ما شما من او انها انان یک'
  ).split(' '),
)

/** The words that carry the question; all of them when it is made of function words alone. */
export function withoutStopWords(parts: readonly string[]): readonly string[] {
  const telling = parts.filter((part) => !stopWords.has(part))
  return telling.length > 0 ? telling : parts
}
