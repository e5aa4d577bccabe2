import type { PressData } from '#platform/documents/typst.ts'
import { formatDate } from '#platform/calendar/format.ts'
import { type Day, gregorianOf, toIso } from '#platform/calendar/jalali.ts'
import { directionOf, inLocale, type Locale, type Said } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { words } from './words.ts'

/** A line of the letterhead. */
export interface SheetFact {
  readonly label: string
  readonly value: string
  /** Codes, addresses and numbers of a foreign form keep their own direction. */
  readonly ltr: boolean
}

/** What every page of the city's paper carries; see `templates/page.typ`. */
export interface Sheet {
  readonly lang: string
  readonly region: string | null
  readonly rtl: boolean
  readonly persian: boolean
  readonly of: string
  readonly title: string
  readonly city: string
  readonly office: string
  readonly facts: readonly SheetFact[]
  /** A line at the foot, beside the page's number. */
  readonly foot: string
  /** Said under the letterhead when the city is a demonstration. */
  readonly sample: string | null
  /** The day of the document, Gregorian: the PDF's own date. Never the day of printing, so that bytes stay the same. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
}

export interface SheetInput {
  readonly locale: Locale
  readonly title: string
  readonly city: Said
  /** The deputy's name. */
  readonly office: Said
  readonly date: Day
  readonly code?: string | number
  /** Short address of the page, without `https://`. */
  readonly address?: string
  /** Until when the evidence on the page was counted, already in words. */
  readonly evidence?: string
  readonly foot?: string
  readonly isSample?: boolean
}

/** The furniture of a page in a language: letterhead, digits, direction, date. */
export function sheetFor(input: SheetInput): Sheet {
  const { locale, title, city, office, foot = '', isSample = false } = input
  const { gy, gm, gd } = gregorianOf(toIso(input.date))
  return {
    ...tongues[locale],
    rtl: directionOf(locale) === 'rtl',
    persian: locale !== 'en',
    of: inLocale(words.of, locale),
    title,
    city: inLocale(city, locale),
    office: inLocale(office, locale),
    facts: factsFor(input),
    foot,
    sample: isSample ? inLocale(words.sample, locale) : null,
    date: { year: gy, month: gm, day: gd },
  }
}

/** Typst wants a language and a region apart; it knows no `az-Arab`. */
const tongues: Record<Locale, { lang: string; region: string | null }> = {
  fa: { lang: 'fa', region: 'IR' },
  en: { lang: 'en', region: 'GB' },
  azb: { lang: 'azb', region: 'IR' },
}

function factsFor({ locale, date, code, evidence, address }: SheetInput): SheetFact[] {
  const fact = (label: Said, value: string | undefined, ltr = false) =>
    value === undefined ? [] : [{ label: inLocale(label, locale), value, ltr }]
  return [
    ...fact(words.date, formatDate(date, 'full', locale)),
    ...fact(words.code, code === undefined ? undefined : codeSaid(String(code), locale), true),
    ...fact(words.evidenceUntil, evidence),
    ...fact(words.address, address, true),
  ]
}

/** A number in the reader's digits; what has Latin letters stays as it is typed, as on the page. */
const codeSaid = (code: string, locale: Locale) => (/[a-z]/i.test(code) ? code : digits(code, locale))

/** `templates/article.typ`. */
export interface ArticleSheet extends Sheet {
  readonly lead: string | null
  /** Short facts in one line under the lead. */
  readonly meta: readonly string[]
  /** From `toPressData`. */
  readonly body: readonly PressData[]
}

/** `templates/letter.typ`. */
export interface LetterSheet extends Sheet {
  /** To whom, a line each. */
  readonly to: readonly string[]
  readonly body: readonly PressData[]
  readonly signers: readonly { readonly name: string; readonly role: string }[]
  readonly 'copies-title': string
  readonly copies: readonly string[]
  /** How anybody checks the letter; `qr` is an SVG file. */
  readonly verify: {
    readonly qr: string
    readonly alt: string
    readonly sentence: string
    readonly code: string
    readonly address: string
  } | null
}

/** `templates/table.typ`. Cells are written already, digits and all. */
export interface TableSheet extends Sheet {
  readonly landscape: boolean
  /** The sentence that says what the table found. */
  readonly caption: string | null
  readonly meta: readonly string[]
  readonly columns: readonly { readonly title: string; readonly number: boolean; readonly width: number | null }[]
  readonly rows: readonly (readonly string[])[]
  /** A last row of sums, or nothing. */
  readonly totals: readonly string[]
  readonly notes: readonly string[]
}

/** `templates/ticket.typ`: on the city's paper, or as large as a card in a wallet. */
export interface TicketSheet extends Sheet {
  readonly card: boolean
  /** What, when, where, who, a line each. */
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  readonly 'code-label': string
  readonly code: string
  /** An SVG file, and what it is for those who do not see it. */
  readonly qr: string
  readonly alt: string
  readonly note: string
}

/** `templates/poster.typ`: for a board, read from two metres away. */
export interface PosterSheet extends Sheet {
  /** When, where, for whom, at what price; several values stand below each other. */
  readonly lines: readonly { readonly label: string; readonly values: readonly string[] }[]
  readonly note: string | null
  /** What to do with the code. */
  readonly scan: string
  readonly 'code-label': string
  readonly code: string
  /** An SVG file, and what it is for those who do not see it. */
  readonly qr: string
  readonly alt: string
}

/** `templates/brochure.typ`: what is on, day by day, to be taken along. */
export interface BrochureSheet extends Sheet {
  readonly lead: string | null
  /** Short facts in one line under the lead. */
  readonly meta: readonly string[]
  /** What the columns are called: the time, the programme and its place, for whom, the price, the seats. */
  readonly columns: readonly string[]
  readonly days: readonly {
    readonly title: string
    readonly rows: readonly {
      readonly time: string
      readonly title: string
      /** The place, and what else has to be known of it: a line each. */
      readonly lines: readonly string[]
      readonly cells: readonly string[]
    }[]
  }[]
  readonly notes: readonly string[]
  /** What to do with the code. */
  readonly scan: string
  readonly address: string
  /** An SVG file, and what it is for those who do not see it. */
  readonly qr: string
  readonly alt: string
}

/** `templates/visits.typ`: what to look at where no network is, each with a code and room to write. */
export interface VisitsSheet extends Sheet {
  readonly note: string
  /** Said where there is nothing to look at. */
  readonly none: string
  readonly fields: { readonly done: string; readonly missing: string; readonly write: string }
  readonly visits: readonly {
    /** An SVG file, and what it is for those who do not see it. */
    readonly qr: string
    readonly alt: string
    readonly code: string
    readonly title: string
    readonly facts: readonly string[]
  }[]
}

/** Every template and what it prints. */
export interface Sheets {
  readonly article: ArticleSheet
  readonly letter: LetterSheet
  readonly table: TableSheet
  readonly ticket: TicketSheet
  readonly poster: PosterSheet
  readonly brochure: BrochureSheet
  readonly visits: VisitsSheet
}
