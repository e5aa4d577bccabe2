/** Endings of plural, possession, comparison and adjective, longest first within each kind; written as keys are. */
const endings = 'هایشان هایمان هایتان هایم هایت هایش هایی های ها ترین تر ات ان یی ی'.split(' ')

/** What has to be left for a stem to mean anything. */
const shortest = 3

/**
 * A folded word without its first ending that leaves three letters. It is light and takes too much from some words
 * (تهران, استان), so search weighs stems least.
 */
export function stem(folded: string): string {
  const room = folded.length - shortest
  if (room <= 0) return folded
  const ending = endings.find((each) => each.length <= room && folded.endsWith(each))
  return ending === undefined ? folded : folded.slice(0, -ending.length)
}
