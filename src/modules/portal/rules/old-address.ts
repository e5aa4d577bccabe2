import { asciiDigits } from '#platform/text/digits.ts'

/** What an address of the old portal asked for: an article by its code, and the words of its title, as far as it names them. */
export interface OldAddress {
  readonly code: number
  readonly slug: string
}

/** Where old portals put an article, also to be printed or as a PDF; more digits than nine no code ever had. */
const byPath = /^(?:\/fa)?\/(?:news|n)(?:\/(?:print|printversion|pdf))?\/(\d{1,9})(?:\.[a-z]{2,5}|\/.*)?$/i

/** Pages of older portals that took the code as a query. */
const byQuery = /^\/(?:(?:fa\/)?(?:news|index|default|shownews|print|pdf)(?:\.(?:php|aspx|asp|html?))?)?$/i

const queryNames = new Set(['id', 'newsid', 'code'])

/**
 * Reads an old address. Only the code in it counts: slug, case, digits of another script, doubled and trailing slashes,
 * `.html` and broken percent-encoding make no difference.
 */
export function readOldAddress({
  pathname,
  searchParams,
}: Pick<URL, 'pathname' | 'searchParams'>): OldAddress | undefined {
  const path = asciiDigits(decoded(pathname))
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
  const inPath = byPath.exec(path)?.[1]
  if (inPath !== undefined) return { code: Number(inPath), slug: slugIn(path) }
  if (!byQuery.test(path)) return undefined
  const asked = [...searchParams].find(([name]) => queryNames.has(name.toLowerCase()))?.[1] ?? ''
  const code = asciiDigits(asked.trim())
  return /^\d{1,9}$/.test(code) ? { code: Number(code), slug: '' } : undefined
}

/** The words at the end of an address. */
const slugIn = (path: string) =>
  (/\/\d{1,9}\/([^/]*)/.exec(path)?.[1] ?? '')
    .replace(/\.(?:html?|aspx|php|pdf)$/i, '')
    .replaceAll(/[-_+]+/g, ' ')
    .trim()

/** A path with its percent signs read; a broken one as it stands. */
function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
