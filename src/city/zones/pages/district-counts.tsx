import { For, type ParentProps } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { type Classes, classesFor } from '#platform/maps/classes.ts'
import { SchematicFigure } from '#platform/maps/map-figure.tsx'
import { lazily } from '#platform/text/digits.ts'
import { number, range } from '#platform/text/numbers.ts'
import { Say } from '#platform/ui/say.tsx'
import type { ListedZone } from '../queries.ts'
import { schematicOf } from '../reading.ts'
import { schematicBox } from '../tabriz.ts'
import { words } from '../words.ts'

export interface DistrictsCounted {
  districts: readonly ListedZone[]
  /** How often something happened, by the zone's id; what is not there happened nowhere. */
  counts: ReadonlyMap<string, number>
  /** The first day that is counted. */
  since: IsoDay
}

/** What happened where: the finding, the districts coloured and numbered by it, the same as a table; words beside it. */
export function DistrictCounts({ districts, counts, since, children }: ParentProps<DistrictsCounted>) {
  return (
    <div class="split">
      <CountsFigure districts={districts} counts={counts} since={since} />
      <div class="stack">{children}</div>
    </div>
  )
}

function CountsFigure({ districts, counts, since }: DistrictsCounted) {
  const { link } = useView()
  const countOf = (id: string) => counts.get(id) ?? 0
  const classes = classesFor(districts.map(({ zone }) => ({ value: countOf(zone.id), halfWidth: 0 })))
  const drawn = schematicOf(districts).map((shown) => {
    const { id = '' } = districts.find(({ zone }) => zone.code === shown.code)?.zone ?? {}
    const fill = classes.count > 1 ? classes.stepOf(countOf(id)) : ('plain' as const)
    return Object.assign({}, shown, { value: number(countOf(id)), fill, href: link(`/zones/${shown.code}`) })
  })
  const rows = districts.map(({ zone, drawing }): Said[] => [drawing.name, number(countOf(zone.id))])
  return (
    <SchematicFigure
      caption={findingOf(districts, counts)}
      note={words.countedSince(longDate(since))}
      zones={drawn}
      viewBox={schematicBox}
      legend={<Key classes={classes} />}
      table={{ head: [words.zone, words.times], rows }}
    />
  )
}

/** The districts in which most happened, with links; how many are told. */
export function TopDistricts({
  districts,
  counts,
  most = 4,
}: Pick<DistrictsCounted, 'districts' | 'counts'> & { most?: number }) {
  const { link, say } = useView()
  const sorted = districts.toSorted((a, b) => (counts.get(b.zone.id) ?? 0) - (counts.get(a.zone.id) ?? 0))
  return (
    <dl class="stats">
      <For each={sorted.slice(0, most)}>
        {({ zone }) => (
          <div class="stat">
            <dt>
              <a href={link(`/zones/${zone.code}`)}>
                <Say text={zone.name} />
              </a>
            </dt>
            <dd>{say(number(counts.get(zone.id) ?? 0))}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

/** Where most happened; two with the same number are both named, more are not told apart. */
function findingOf(districts: readonly ListedZone[], counts: ReadonlyMap<string, number>): Said {
  const most = Math.max(0, ...districts.map(({ zone }) => counts.get(zone.id) ?? 0))
  const leading = districts.filter(({ zone }) => counts.get(zone.id) === most).map(({ drawing }) => drawing.name)
  if (most === 0) return words.nothingHappened
  if (leading.length > 2) return words.evenlySpread(number(most))
  const names = lazily((locale) =>
    leading.map((name) => inLocale(name, locale)).join(locale === 'en' ? ' and ' : ' و '),
  )
  return words.mostHappened(names, number(most))
}

/** What the colours mean, in whole numbers; a colour that no number can have is left out. */
function Key({ classes: { bounds, count } }: { classes: Classes }) {
  const { say } = useView()
  if (count < 2) return null
  const steps = Array.from({ length: count }, (_, at) => {
    const [low = 0, high = 0] = [bounds[at], bounds[at + 1]]
    const isLast = at === count - 1
    return { step: at + 1, low: Math.ceil(low), high: isLast ? Math.floor(high) : Math.ceil(high) - 1 }
  })
  return (
    <ul class="key">
      <For each={steps.filter(({ low, high }) => low <= high)}>
        {({ step, low, high }) => (
          <li class={`k${step}`}>{say(low === high ? number(low) : lazily((locale) => range(low, high, locale)))}</li>
        )}
      </For>
    </ul>
  )
}
