import { addMonths, type IsoDay, toIso, toJalali } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import type { SchematicZone } from '#platform/maps/schematic.ts'
import { asciiDigits, numeral } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import type { ListedZone } from './queries.ts'
import type { ZoneNumber } from './tables.ts'

/** The zones of an edition as a schematic shows them; `here` is outlined. Zones without a tile cannot be shown. */
export function schematicOf(
  list: readonly ListedZone[],
  here?: string,
  people: ReadonlyMap<string, Pick<ZoneNumber, 'value'>> = new Map(),
): SchematicZone[] {
  return list.flatMap(({ zone, drawing }): SchematicZone[] => {
    if (drawing.tileColumn === null || drawing.tileRow === null) return []
    const counted = people.get(zone.id)
    return [
      {
        code: zone.code,
        name: drawing.name,
        short: shortName(drawing.name),
        value: counted && number(counted.value),
        tile: [drawing.tileColumn, drawing.tileRow],
        drawn: drawing.drawn ?? undefined,
        fill: 'plain',
        href: `/zones/${zone.code}`,
        here: zone.id === here,
      },
    ]
  })
}

/** A district is written in its schematic by its number; anything else by its name. */
function shortName(name: Said): Said {
  const digits = /\d+/.exec(asciiDigits(name.fa))?.[0]
  return digits === undefined ? name : numeral(digits)
}

/** The first day of the Jalali month eleven months before that of a day: with it, twelve months are counted. */
export function monthsBack(day: IsoDay, months = 11): IsoDay {
  const { y, m } = toJalali(day)
  return toIso(addMonths({ y, m, d: 1 }, -months))
}

/** What must be printed beside numbers, each once. */
export const attributionsOf = (counted: readonly Pick<ZoneNumber, 'source'>[]): string[] =>
  [...new Set(counted.flatMap(({ source }) => source.attribution ?? []))].toSorted()
