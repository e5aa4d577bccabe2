/**
 * A name as a ticket and a door show it: the first name, and of the last the first letter. «سارا احمدی» is «سارا ا.».
 * What is one word stays as it is; what stands in brackets is a remark and no name.
 */
export function byInitial(name: string): string {
  const bare = name.replaceAll(/\([^)]*\)?/gu, ' ').trim()
  const [first = '', ...rest] = (bare === '' ? name.trim() : bare).split(/\s+/u)
  const last = rest.at(-1)
  return last === undefined ? first : `${first} ${firstLetter(last)}.`
}

/** The letter with whatever stands on it: a letter is more than one code point in some hands. */
const firstLetter = (word: string) => word.match(/^.\p{M}*/u)?.[0] ?? ''
