import { monthOfYear } from '#platform/calendar/format.ts'
import { toIso, type PlainJalaliDate } from '#platform/calendar/jalali.ts'
import { BarRows } from '#platform/charts/bar-rows.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { lazily, number, percent } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { PlaceUse } from '../../rules/venues/use.ts'
import { venueWords as words } from '../../words/venues.ts'

/** A hall, or a part of one, with its month. */
export interface HallUse extends PlaceUse {
  readonly code: string
  readonly name: Said
  readonly part: Said | null
}

interface Props {
  month: PlainJalaliDate
  uses: readonly HallUse[]
  previous: string
  next: string
}

/** Booked hours of open hours, hall by hall. */
export function UsePage({ month, uses, previous, next }: Props) {
  const file = (
    <ButtonLink to={`/desk/hires/use.csv?month=${toIso(month)}`} look="line" download>
      <Say text={words.file} />
    </ButtonLink>
  )
  const known = uses.filter(({ hourUse }) => hourUse !== undefined)
  const bars = known
    .toSorted((a, b) => (b.hourUse ?? 0) - (a.hourUse ?? 0))
    .slice(0, 12)
    .map((use) => ({ label: nameOf(use), value: use.hourUse ?? 0, shown: shareOf(use.hourUse ?? 0) }))
  return (
    <>
      <DeskHead title={words.use} meta={<Say text={monthOfYear(month.y, month.m)} />}>
        {file}
      </DeskHead>
      <div class="stack">
        <p>
          <Say text={words.useLead} />
        </p>
        {bars.length > 0 && <BarRows caption={words.use} bars={bars} head={[words.place, words.share]} most={1} />}
        <DataTable caption={words.use} rows={uses} columns={columns} dense />
        <div class="cluster">
          <ButtonLink to={`/desk/hires/use?month=${previous}`} look="line">
            <Say text={words.earlier} />
          </ButtonLink>
          <ButtonLink to={`/desk/hires/use?month=${next}`} look="line">
            <Say text={words.later} />
          </ButtonLink>
        </div>
      </div>
    </>
  )
}

const nameOf = ({ name, part }: HallUse): Said =>
  part ? { fa: `${name.fa}، ${part.fa}`, en: `${name.en ?? name.fa}, ${part.en ?? part.fa}` } : name

const shareOf = (share: number) => lazily((locale) => percent(Math.round(100 * share), locale))

function Hall({ use }: { use: HallUse }) {
  const { say, link } = useView()
  return <a href={link(`/place/${use.code}`)}>{say(nameOf(use))}</a>
}

const columns: readonly Column<HallUse>[] = [
  { head: words.place, main: true, cell: (use) => <Hall use={use} /> },
  { head: words.booked, numeric: true, cell: ({ booked }) => <Say text={number(booked, { decimals: 1 })} /> },
  { head: words.open, numeric: true, cell: ({ open }) => <Say text={number(open)} /> },
  { head: words.share, numeric: true, cell: ({ hourUse }) => <Share share={hourUse} /> },
  { head: words.seatUse, numeric: true, cell: (use) => <SeatUse use={use} /> },
  { head: words.fill, numeric: true, cell: ({ fill }) => <Share share={fill} /> },
  { head: words.knownShare, numeric: true, cell: ({ knownShare }) => <Share share={knownShare} /> },
]

function Share({ share }: { share: number | undefined }) {
  return <>{share === undefined ? '–' : <Say text={shareOf(share)} />}</>
}

/** What is not in a register may have been more. */
function SeatUse({ use: { seatUse, knownShare } }: { use: HallUse }) {
  if (seatUse === undefined || knownShare === 1) return <Share share={seatUse} />
  return <Say text={words.atLeast(shareOf(seatUse))} />
}
