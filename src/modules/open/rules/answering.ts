import { formatDate } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import { asciiDigits } from '#platform/text/digits.ts'

/** A day in both calendars: `{ iso: '2026-03-21', jalali: '1405/01/01' }`. */
export const dayOf = (day: IsoDay) => ({ iso: day, jalali: jalali(day) })

export const dayOrNull = (day: IsoDay | null | undefined) => (day ? dayOf(day) : null)

export const jalali = (day: IsoDay) => asciiDigits(formatDate(day, 'short', 'fa'))

/** A text as its languages, none that is empty, nothing beside them. */
export const saidOf = ({ fa, en, azb }: Said) => ({ fa, ...(en && { en }), ...(azb && { azb }) })

export const saidOrNull = (text: Said | null | undefined) => (text ? saidOf(text) : null)

interface KnownSource {
  readonly name: Said
  readonly url?: string | null
  readonly licence?: string | null
  readonly attribution?: string | null
}

export const sourceOf = ({ name, url, licence, attribution }: KnownSource) => ({
  name: saidOf(name),
  url: url ?? null,
  licence: licence ?? null,
  attribution: attribution ?? null,
})
