import { spanOf } from '#engines/enrolment/index.ts'
import type { ReadRow } from '#platform/exports/read-rows.ts'
import { words as forms } from '#platform/forms/words.ts'
import { clean } from '#platform/text/clean.ts'
import { key } from '#platform/text/tokens.ts'
import type { Text } from '#platform/locale.ts'
import { columnWords, importWords as words } from '../../words/imports.ts'
import { templateWords } from '../../words/templates.ts'
import { audienceOf, clockOf, minuteOf, templateCalled, weekdayOf, yesOrNo } from './cells.ts'
import type { programmeColumns } from './columns.ts'
import type { Ground, MeantRow } from './meant.ts'
import { fault, faultsOf, type Read, read, valuesOf } from './read.ts'
import type { Fault } from './report.ts'

type Row = ReadRow<typeof programmeColumns>
type Values = Row['values']

/** What a row of a programme asks for, or everything that is wrong with it. */
export function meantBy(
  { number: row, values }: Row,
  ground: Ground,
): { readonly meant: MeantRow } | { readonly faults: readonly Fault[] } {
  const parts = partsOf(values, ground)
  const told = valuesOf(parts)
  if (!told) return { faults: faultsOf(parts) }
  const title = clean(values.title ?? '', { multiline: false }).text
  const { organiser: organiserId } = told
  const name = `${organiserId}|${told.template.key}|${nameIn(values, title)}`
  return {
    meant: {
      row,
      title,
      titleEn: oneLine(values.titleEn),
      summary: manyLines(values.summary),
      name,
      template: told.template,
      audience: told.audience,
      seats: told.seats,
      price: (values.price ?? 0n) * 10n,
      stepFree: told.stepFree,
      outdoor: told.outdoor ?? told.template.outdoor ?? false,
      placeId: told.place,
      organiserId,
      programmeId: told.programme,
      zoneId: told.zone,
      dates: told.dates,
      doubts: [],
    },
  }
}

const oneLine = (cell: string | undefined) =>
  cell === undefined ? undefined : clean(cell, { multiline: false }).text.slice(0, 120)

const manyLines = (cell: string | undefined) =>
  cell === undefined ? undefined : clean(cell, { multiline: true }).text.slice(0, 600)

/** Its own number where the file gives one, else its title, however it is spelt. */
const nameIn = ({ ref }: Values, title: string) => (ref === undefined ? key(title) : `#${key(ref)}`)

function partsOf(values: Values, ground: Ground) {
  const template = templateIn(values, ground)
  return {
    template,
    audience: audienceIn(values, 'value' in template ? template.value : ground.defaults.template),
    seats: seatsIn(values, ground, 'value' in template ? template.value : ground.defaults.template),
    place: placeIn(values, ground),
    organiser: organiserIn(values, ground),
    programme: programmeIn(values, ground),
    zone: zoneIn(values, ground),
    stepFree: tickIn(values.stepFree, columnWords.stepFree),
    outdoor: tickIn(values.outdoor, columnWords.outdoor),
    dates: datesIn(values, ground),
  }
}

function templateIn({ template: cell }: Values, { defaults }: Ground): Read<Ground['defaults']['template']> {
  if (cell === undefined) return read(defaults.template)
  const found = templateCalled(cell, (one) => {
    const { fa, en } = templateWords[one.key]?.name ?? { fa: '', en: '' }
    return [fa, en]
  })
  return found ? read(found) : fault(words.noSuchTemplate, columnWords.template, cell)
}

function audienceIn({ audience: cell }: Values, template: Ground['defaults']['template']) {
  if (cell === undefined) return read(template.audience)
  const found = audienceOf(cell, template.audience)
  return found ? read(found) : fault(words.noSuchAudience, columnWords.audience, cell)
}

const mostSeats = 100_000

function seatsIn({ seats }: Values, { defaults }: Ground, template: Ground['defaults']['template']): Read<number> {
  const wanted = seats ?? defaults.seats ?? template.pools[0].capacity
  if (wanted >= 1 && wanted <= mostSeats) return read(wanted)
  return fault(words.badSeats, columnWords.seats, String(wanted))
}

function placeIn({ place: cell }: Values, { places }: Ground): Read<string | undefined> {
  if (cell === undefined) return read(undefined)
  const [first, second] = places.get(key(cell)) ?? []
  if (second) return fault(words.manyPlaces, columnWords.place, cell)
  return first ? read(first.id) : fault(words.noSuchPlace, columnWords.place, cell)
}

function organiserIn({ organiser: cell }: Values, { organisers, defaults }: Ground): Read<string> {
  if (cell === undefined) return read(defaults.organiserId)
  const found = organisers.get(key(cell))
  return found === undefined ? fault(words.noSuchOrganiser, columnWords.organiser, cell) : read(found)
}

function programmeIn({ programme: code }: Values, { programmes, defaults }: Ground): Read<string> {
  if (code === undefined) return read(defaults.programmeId)
  const found = programmes.get(code)
  return found === undefined ? fault(words.noSuchProgramme, columnWords.programme, String(code)) : read(found)
}

function zoneIn({ zone: cell }: Values, { zones, defaults }: Ground): Read<string | undefined> {
  if (cell === undefined) return read(defaults.zoneId)
  const found = zones.get(key(cell))
  return found === undefined ? fault(words.noSuchZone, columnWords.zone, cell) : read(found)
}

function tickIn(cell: string | undefined, column: Text): Read<boolean | undefined> {
  if (cell === undefined) return read(undefined)
  const found = yesOrNo(cell)
  return found === undefined ? fault(words.yesOrNo, column, cell) : read(found)
}

function datesIn(values: Values, ground: Ground): Read<MeantRow['dates']> {
  const hours = hoursIn(values)
  if ('fault' in hours) return hours
  const { from, minutes } = hours.value
  if (values.weekday !== undefined) return weeklyIn(values, ground, { from, minutes })
  const { date: day } = values
  if (day === undefined) return fault(words.noDay)
  const when = { day, from, minutes }
  if (spanOf(when).startsAt <= ground.now) return fault(words.isPast, columnWords.date, day)
  return read([{ when, revision: 0, cancelled: false }])
}

interface Hours {
  readonly from: string
  readonly minutes: number
}

const mostMinutes = 1440

function hoursIn({ from: cell = '', to, minutes }: Values): Read<Hours> {
  const starts = minuteOf(cell)
  if (starts === undefined) return fault(forms.badTime, columnWords.from, cell)
  const length = minutes === undefined ? lengthTo(to, starts) : lengthOf(minutes)
  return 'fault' in length ? length : read({ from: clockOf(starts), minutes: length.value })
}

const lengthOf = (minutes: number): Read<number> =>
  minutes > 0 && minutes <= mostMinutes ? read(minutes) : fault(words.noLength, columnWords.minutes, String(minutes))

function lengthTo(to: string | undefined, starts: number): Read<number> {
  if (to === undefined) return fault(words.noLength)
  const ends = minuteOf(to)
  if (ends === undefined) return fault(forms.badTime, columnWords.to, to)
  return ends > starts ? read(ends - starts) : fault(words.endsEarly, columnWords.to, to)
}

function weeklyIn(values: Values, { defaults, today }: Ground, { from, minutes }: Hours): Read<MeantRow['dates']> {
  const weekdays = weekdaysIn(values.weekday ?? '')
  if (!weekdays) return fault(words.badWeekday, columnWords.weekday, values.weekday)
  const { date: start = defaults.first ?? today, until = defaults.until } = values
  if (until === undefined) return fault(words.noUntil)
  if (until < start) return fault(words.endsEarly, columnWords.until, until)
  return read({ rule: { every: 'week', interval: 1, weekdays, start, until, holidays: 'skip' }, from, minutes })
}

/** Several may stand in one cell: «شنبه و دوشنبه». */
function weekdaysIn(cell: string): number[] | undefined {
  const parts = cell.split(/[،,/+]|\s+و\s+|\s+and\s+/).filter((part) => part.trim() !== '')
  const days = parts.flatMap((part) => weekdayOf(part) ?? [])
  return days.length > 0 && days.length === parts.length ? days : undefined
}
