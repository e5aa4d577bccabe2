import { Show } from 'solid-js'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import { deskWords } from '../../desk-words.ts'
import { importBoundaries } from '../../permissions.ts'
import type { ListedEdition } from '../../queries.ts'
import { words } from '../../words.ts'

interface Props {
  editions: readonly ListedEdition[]
  counts: ReadonlyMap<string, number>
  on: IsoDay
}

/** Every edition of boundaries with the days it holds; drafts wait here for whoever goes on with them. */
export function EditionsDesk({ editions, counts, on }: Props) {
  const { say, may } = useView()
  const hasBorders = editions.some(({ state, schematic }) => state === 'published' && !schematic)
  return (
    <>
      <DeskHead title={words.zonesDesk}>
        {may(importBoundaries) && (
          <ButtonLink to="/desk/zones/new" icon="put">
            {say(deskWords.bring)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="stack">
        <Show when={!hasBorders}>
          <Notice title={deskWords.noBorders}>
            <p>{say(deskWords.noBordersHow)}</p>
          </Notice>
        </Show>
        <DataTable caption={deskWords.editions} columns={columnsFor(editions, counts, on)} rows={editions} dense />
      </div>
    </>
  )
}

function columnsFor(
  editions: readonly ListedEdition[],
  counts: ReadonlyMap<string, number>,
  on: IsoDay,
): Column<ListedEdition>[] {
  return [
    { head: words.kind, main: true, cell: (edition) => <EditionLink edition={edition} /> },
    { head: words.state, cell: (edition) => <State edition={edition} editions={editions} on={on} /> },
    { head: deskWords.validity, cell: (edition) => <Validity edition={edition} until={lastDay(edition, editions)} /> },
    { head: words.sourceOf, cell: ({ source }) => <Say text={source.name} /> },
    { head: deskWords.zonesCount, numeric: true, cell: ({ id }) => <Say text={number(counts.get(id) ?? 0)} /> },
    { head: words.rowsAside, numeric: true, cell: ({ report }) => <Say text={number(report?.aside.length ?? 0)} /> },
  ]
}

function EditionLink({ edition: { id, kind } }: { edition: ListedEdition }) {
  const { link, say } = useView()
  return <a href={link(`/desk/zones/${id}`)}>{say(words[kind])}</a>
}

/** The day before the next edition of the kind begins; undefined while there is none. */
export function lastDay({ kind, validFrom }: ListedEdition, editions: readonly ListedEdition[]): IsoDay | undefined {
  if (validFrom === null) return undefined
  const later = editions
    .filter((other) => other.kind === kind && other.state === 'published')
    .flatMap((other) => other.validFrom ?? [])
    .filter((day) => day > validFrom)
    .toSorted()[0]
  return later && addDays(later, -1)
}

function Validity({ edition: { validFrom }, until }: { edition: ListedEdition; until: IsoDay | undefined }) {
  const { say } = useView()
  if (validFrom === null) return '–'
  return say(until === undefined ? deskWords.fromDay(validFrom) : deskWords.untilDay(validFrom, until))
}

interface StateProps {
  edition: ListedEdition
  editions: readonly ListedEdition[]
  on: IsoDay
}

function State({ edition, editions, on }: StateProps) {
  const { say } = useView()
  const [tone, text] = stateOf(edition, lastDay(edition, editions), on)
  return (
    <span class="cluster">
      <Tag {...(tone && { tone })}>{say(text)}</Tag>
      {edition.schematic && <Tag line>{say(deskWords.schematicOnly)}</Tag>}
    </span>
  )
}

function stateOf({ state, validFrom }: ListedEdition, until: IsoDay | undefined, on: IsoDay) {
  if (state !== 'published') return [tones[state], words[state]] as const
  if (validFrom !== null && validFrom > on) return ['wait', deskWords.toCome] as const
  return until !== undefined && until < on
    ? ([undefined, deskWords.past] as const)
    : (['proof', deskWords.inForce] as const)
}

const tones = { draft: 'wait', checked: 'note', abandoned: undefined } as const satisfies Record<
  string,
  Tone | undefined
>
