interface Values {
  readonly n?: number
  readonly at?: number
}

const clock = { hour: '2-digit', minute: '2-digit' } as const

/** The sentences of the page's language, which the city wrote into an element; `{n}` is a number and `{at}` a time in them. */
export class Sentences {
  readonly #own: Readonly<Record<string, string>>
  readonly #numbers: Intl.NumberFormat
  readonly #times: Intl.DateTimeFormat

  /** @param time how times are said; by the clock of the day unless told */
  constructor(own: Readonly<Record<string, string>>, time: Intl.DateTimeFormatOptions = clock) {
    this.#own = own
    const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'fa-IR'
    this.#numbers = new Intl.NumberFormat(locale)
    this.#times = new Intl.DateTimeFormat(locale, { ...time, timeZone: 'Asia/Tehran' })
  }

  say(name: string, { n, at }: Values = {}): string {
    return (this.#own[name] ?? '')
      .replace('{n}', n === undefined ? '' : this.#numbers.format(n))
      .replace('{at}', at === undefined ? '' : this.time(at))
  }

  time(at: number): string {
    return this.#times.format(at)
  }
}
