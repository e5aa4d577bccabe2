import { clean } from '#platform/text/clean.ts'
import { type DueHint, dueIn } from './due-hint.ts'
import { isExecutable } from './executable.ts'
import { type Opener, openerOf } from './openers.ts'

/** A clause as the splitter suggests it; a clerk decides. */
export interface SuggestedClause {
  readonly address: string
  /** How the text itself calls it: «تبصرهٔ ۱», «الف)». */
  readonly label: string
  readonly text: string
  readonly executable: 'yes' | 'undecided'
  readonly due?: DueHint | undefined
  /** The text counts it twice, so the address is not the number it bears. */
  readonly renumbered: boolean
}

export interface Split {
  /** What stands before the first clause. */
  readonly preamble: string
  readonly clauses: readonly SuggestedClause[]
}

/**
 * Suggests where a pasted text divides into clauses. Marks of word processors go, one spelling of each letter stays, and a
 * line that opens a clause begins a new one; every other line goes on with the one before. No text is lost.
 */
export function splitText(pasted: string): Split {
  const lines = clean(pasted)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const found = lines.map((line) => ({ line, opener: openerOf(line) }))
  const hasArticles = found.some(({ opener }) => opener?.kind === 'article')
  const way = new Way(hasArticles)
  const preamble: string[] = []
  const drafts: Draft[] = []
  for (const { line, opener } of found) {
    const last = drafts.at(-1)
    if (opener)
      drafts.push({ ...way.next(opener), label: opener.label, lines: opener.rest === '' ? [] : [opener.rest] })
    else if (last) last.lines.push(line)
    else preamble.push(line)
  }
  return { preamble: preamble.join('\n'), clauses: drafts.map(suggested) }
}

interface Draft {
  readonly address: string
  readonly renumbered: boolean
  readonly label: string
  readonly lines: string[]
}

const suggested = ({ address, renumbered, label, lines }: Draft): SuggestedClause => {
  const text = lines.join('\n')
  const due = dueIn(text)
  return { address, label, text, renumbered, executable: isExecutable(text) ? 'yes' : 'undecided', ...(due && { due }) }
}

/** Where in the tree of clauses the text stands, line by line. */
class Way {
  readonly #taken = new Set<string>()
  readonly #hasArticles: boolean
  #top = 0
  /** The clause that letters and numbers below it hang on. */
  #here: string | undefined
  /** The last letter below the top clause. */
  #letter: string | undefined
  /** What the first level is counted by where no number opened it: letters alone, or marks. */
  #onTop: 'letter' | 'bullet' | undefined

  constructor(hasArticles: boolean) {
    this.#hasArticles = hasArticles
  }

  next(opener: Opener): Pick<Draft, 'address' | 'renumbered'> {
    const wanted = this.#wanted(opener)
    const address = this.#free(wanted)
    this.#taken.add(address)
    if (!address.includes('.')) this.#enter(address)
    else if (opener.kind === 'letter') this.#letter = address
    return { address, renumbered: address !== wanted }
  }

  #enter(address: string) {
    this.#top = Number(address)
    this.#here = address
    this.#letter = undefined
  }

  #wanted({ kind, number, path, letter }: Opener): string {
    if (path) return path.join('.')
    if (kind === 'note') return this.#note(number)
    if (letter !== undefined) return this.#lettered(letter)
    if (number === undefined) return this.#marked()
    if (this.#onTop === 'bullet') this.#onTop = undefined
    return kind === 'article' ? String(number) : this.#numbered(number)
  }

  /** Letters before any number are clauses of the first level: those have numbers. */
  #lettered(letter: string): string {
    return this.#here === undefined || this.#onTop === 'letter' ? this.#first('letter') : `${this.#here}.${letter}`
  }

  /** A mark stands below the clause before it, unless marks are all there is. */
  #marked(): string {
    return this.#here === undefined || this.#onTop === 'bullet' ? this.#first('bullet') : this.#below(this.#here)
  }

  #first(by: 'letter' | 'bullet'): string {
    this.#onTop = by
    return String(this.#top + 1)
  }

  /** Below articles, and where the count begins anew under a letter, a number stands inside the clause before it. */
  #numbered(number: number): string {
    const isInside =
      this.#here !== undefined &&
      (this.#hasArticles || this.#followsBelow(number) || (number <= this.#top && this.#letter !== undefined))
    return isInside ? `${this.#letter ?? this.#here}.${number}` : String(number)
  }

  /** Where letters count the first level, numbers that begin anew count what stands below one of them. */
  #followsBelow(number: number): boolean {
    return this.#onTop === 'letter' && (number === 1 || this.#taken.has(`${this.#here}.${number - 1}`))
  }

  /** A note belongs to the whole clause before it; a text may leave its only note without a number. */
  #note(number: number | undefined): string {
    if (this.#here === undefined) return String(this.#top + 1)
    return number === undefined ? this.#free(`${this.#here}.note1`) : `${this.#here}.note${number}`
  }

  #below(parent: string): string {
    let number = 1
    while (this.#taken.has(`${parent}.${number}`)) number += 1
    return `${parent}.${number}`
  }

  /** The same address, or the next number of its level that nobody has. */
  #free(wanted: string): string {
    let address = wanted
    while (this.#taken.has(address)) address = following(address)
    return address
  }
}

/** One further at the same level; after a letter a number stands below it. */
const following = (address: string): string =>
  /\d$/.test(address) ? address.replace(/\d+$/, (digits) => String(Number(digits) + 1)) : `${address}.1`
