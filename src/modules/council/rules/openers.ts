import { asciiDigits } from '#platform/text/digits.ts'
import { clauseLetters, codeOfLetter } from './address.ts'

/** How a line begins that opens a clause. */
export interface Opener {
  readonly kind: 'article' | 'number' | 'letter' | 'note' | 'bullet'
  /** Nothing where a note or a bullet has none. */
  readonly number?: number | undefined
  /** The way down that a line names by itself: ۲-۱ is `[2, 1]`. */
  readonly path?: readonly number[] | undefined
  /** The code of its letter. */
  readonly letter?: string | undefined
  /** As it stands in the text. */
  readonly label: string
  readonly rest: string
}

const letter = clauseLetters.toSorted((a, b) => b.length - a.length).join('|')
const mark = '[-–—−:.)\\]ـ]'
const of = '(?:ه?ٔ|‌ی|ۀ)?'
const gap = '[\\s\\u200C]*'

interface Pattern {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[]) => Omit<Opener, 'label' | 'rest'>
}

const numberIn = (digits = '') => (digits === '' ? undefined : Number(digits))

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(`^ماده${of}${gap}(\\d{1,3})${gap}${mark}?${gap}`, 'u'),
    read: ([n]) => ({ kind: 'article', number: numberIn(n) }),
  },
  {
    pattern: new RegExp(`^(?:ماده واحده|مادهٔ واحده)${gap}${mark}${gap}`, 'u'),
    read: () => ({ kind: 'article', number: 1 }),
  },
  {
    pattern: new RegExp(`^بند${gap}(\\d{1,3})${gap}${mark}?${gap}`, 'u'),
    read: ([n]) => ({ kind: 'number', number: numberIn(n) }),
  },
  {
    pattern: new RegExp(`^بند\\s+[«(]?(${letter})[»)]?(?=[\\s:.)–-])${gap}${mark}?${gap}`, 'u'),
    read: ([name = '']) => ({ kind: 'letter', letter: codeOfLetter(name) }),
  },
  {
    pattern: new RegExp(`^تبصره${of}(?:${gap}(\\d{1,2}))?${gap}${mark}${gap}`, 'u'),
    read: ([n]) => ({ kind: 'note', number: numberIn(n) }),
  },
  {
    pattern: new RegExp(`^تبصره${of}${gap}(\\d{1,2})\\s+`, 'u'),
    read: ([n]) => ({ kind: 'note', number: numberIn(n) }),
  },
  {
    pattern: new RegExp(`^(\\d{1,3})[-.](\\d{1,2})${gap}[-–—:.)]${gap}`, 'u'),
    read: ([a = '', b = '']) => ({ kind: 'number', path: [Number(a), Number(b)] }),
  },
  {
    pattern: new RegExp(`^\\(?(\\d{1,3})${gap}(?:[-–—−)\\]ـ]|[.:](?!\\d))${gap}`, 'u'),
    read: ([n]) => ({ kind: 'number', number: numberIn(n) }),
  },
  {
    pattern: new RegExp(`^\\(?(${letter})${gap}[-–—−):ـ]${gap}`, 'u'),
    read: ([name = '']) => ({ kind: 'letter', letter: codeOfLetter(name) }),
  },
  { pattern: /^[•▪●○◦*·▫■–-]\s*(?=\S)/u, read: () => ({ kind: 'bullet' }) },
]

/** Reads how a line opens a clause, in any digits; nothing where it goes on with the one before. */
export function openerOf(line: string): Opener | undefined {
  const text = asciiDigits(line)
  for (const { pattern, read } of patterns) {
    const found = pattern.exec(text)
    if (!found) continue
    const length = found[0].length
    return { ...read(found.slice(1)), label: line.slice(0, length).trim(), rest: line.slice(length).trim() }
  }
  return undefined
}
