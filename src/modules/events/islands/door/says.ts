import type { Why } from '../../rules/door.ts'

interface Words {
  readonly own: Readonly<Record<string, string>>
  readonly verdicts: Readonly<Record<Why, string>>
  readonly letIn: readonly string[]
}

/** The sentences of the page's language, which the city wrote into the element. */
export class Says {
  readonly #words: Words
  readonly #numbers: Intl.NumberFormat
  readonly #times: Intl.DateTimeFormat

  constructor(words: string) {
    this.#words = JSON.parse(words)
    const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'fa-IR'
    this.#numbers = new Intl.NumberFormat(locale)
    this.#times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tehran' })
  }

  own(name: string, { n, at }: { n?: number; at?: number } = {}): string {
    const sentence = this.#words.own[name] ?? ''
    return sentence
      .replace('{n}', n === undefined ? '' : this.#numbers.format(n))
      .replace('{at}', at === undefined ? '' : this.time(at))
  }

  verdict(why: Why): string {
    return this.#words.verdicts[why]
  }

  letIn(count: number): string {
    return this.#words.letIn[count - 1] ?? this.#words.letIn.at(-1) ?? ''
  }

  time(at: number): string {
    return this.#times.format(at)
  }
}
