import { For, Show } from 'solid-js'
import type { FoundFile } from '#platform/files/queries.ts'
import { picture } from '#platform/files/picture.ts'
import { type Choice, HiddenField, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number, showNumber } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { PictureOf } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { QueueRow } from '../../routes/inspections/queue.ts'
import { inspectionWords as words } from '../../words/inspections.ts'
import { DueCell } from '../due/due-cell.tsx'
import { VisitKeeper } from './keeper.tsx'

interface Props {
  rows: readonly QueueRow[]
  hasMore: boolean
  thumbs: ReadonlyMap<string, FoundFile | undefined>
  zones: readonly Choice[]
  form: Form
  /** The same list on paper. */
  sheet: string
}

/** What waits for an inspector, nearest first where it is known from where. */
export function InspectionQueue(props: Props) {
  const { say } = useView()
  const { rows, hasMore, sheet, thumbs } = props
  return (
    <>
      <DeskHead title={words.title} meta={<span>{say(words.count(say(number(rows.length))))}</span>}>
        <ButtonLink to={sheet} look="line" icon="print">
          {say(words.paper)}
        </ButtonLink>
        <ButtonLink to="/desk/inspections/entry" look="line" icon="edit">
          {say(words.enterPaper)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <p class="lead">{say(words.lead)}</p>
        <From {...props} />
        <VisitKeeper>
          <Show when={rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
            <ul class="visits">
              <For each={rows}>{(row) => <Row row={row} file={thumbs.get(row.commitment.id)} />}</For>
            </ul>
          </Show>
        </VisitKeeper>
        {hasMore && <p class="hint">{say(words.more)}</p>}
      </div>
    </>
  )
}

/** By zone without scripts; a phone that says where it stands fills in the rest. */
function From({ zones, form }: Props) {
  const { say } = useView()
  return (
    <near-me failed={say(words.noPosition)}>
      <FilterBar to="/desk/inspections" label={words.near}>
        <Select form={form} name="zone" label={words.zone} empty={words.wholeCity} width="m" choices={zones} />
        <HiddenField name="lat" value={form.typed('lat') ?? ''} />
        <HiddenField name="lon" value={form.typed('lon') ?? ''} />
        <div data-near hidden>
          <Button type="button" look="line" icon="pin">
            {say(words.here)}
          </Button>
        </div>
      </FilterBar>
      <output />
    </near-me>
  )
}

function Row({ row, file }: { row: QueueRow; file: FoundFile | undefined }) {
  const { link, say } = useView()
  const { commitment, matter, owner, lateness, code } = row
  const shown = file && picture(file)
  return (
    <li class="visit panel" data-claim>
      {shown && <PictureOf picture={{ ...shown, source: shown.src }} />}
      <div>
        <h2>
          <a href={link(`/desk/inspections/${commitment.id}`)}>
            <Say text={commitment.statement} />
          </a>
        </h2>
        <p class="meta">
          <Where row={row} />
          <span>
            <Say text={matter.title} />
          </span>
          {owner && (
            <span>
              <Say text={owner} />
            </span>
          )}
          <Code>{code}</Code>
        </p>
        <p>
          <DueCell lateness={lateness} />
          <span class="visit__judged">
            <Tag tone="wait" icon="phone">
              {say(words.judged)}
            </Tag>
          </span>
        </p>
      </div>
    </li>
  )
}

function Where({ row: { place, metres } }: { row: QueueRow }) {
  const { say, locale } = useView()
  return (
    <>
      {metres !== undefined && <b>{say(words.metresAway(showNumber(metres, locale)))}</b>}
      <span>{place ? <Say text={place} /> : say(words.nowhere)}</span>
    </>
  )
}
