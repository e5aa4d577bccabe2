import { For, Show } from 'solid-js'
import type { Listed } from '#engines/commitment/index.ts'
import { Field } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { showNumber } from '#platform/text/numbers.ts'
import { Code } from '#platform/ui/code.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { QrPicture } from '#platform/ui/qr-picture.tsx'
import { Say } from '#platform/ui/say.tsx'
import { letterWords } from '../../words/letters.ts'
import { DueCell } from './due-cell.tsx'

export interface FieldRow extends Listed {
  /** Metres from where the inspector stands; nothing where either is not known. */
  readonly metres: number | undefined
}

interface Props {
  rows: readonly FieldRow[]
  publicUrl: string
  from: { readonly lat: string; readonly lon: string }
}

/** What inspectors take along on paper: each claim with its code, and room to write what was seen. */
export function FieldList({ rows, publicUrl, from }: Props) {
  const { say } = useView()
  const form = blank(from)
  return (
    <>
      <DeskHead title={letterWords.fieldList} />
      <p class="lead">{say(letterWords.fieldLead)}</p>
      <div class="noprint">
        <FilterBar to="/desk/due/visits" label={letterWords.near}>
          <Field form={form} name="lat" type="number" label={letterWords.latitude} width="s" />
          <Field form={form} name="lon" type="number" label={letterWords.longitude} width="s" />
        </FilterBar>
      </div>
      <Show when={rows.length > 0} fallback={<EmptyState title={letterWords.noneToInspect} />}>
        <ol class="visits">
          <For each={rows}>{(row) => <Visit row={row} publicUrl={publicUrl} />}</For>
        </ol>
      </Show>
    </>
  )
}

function Visit({ row: { commitment, matter, lateness, metres }, publicUrl }: { row: FieldRow; publicUrl: string }) {
  const { say, link, locale } = useView()
  return (
    <li class="visit panel">
      <QrPicture text={`${publicUrl}/desk/due/${commitment.id}`} label={say(commitment.statement)} />
      <div>
        <h2>
          <a href={link(`/desk/due/${commitment.id}`)}>
            <Say text={commitment.statement} />
          </a>
        </h2>
        <p>
          <Say text={commitment.doneWhen} />
        </p>
        <p class="meta">
          <Say text={matter.title} />
          <Code>{matter.code}</Code>
          {metres !== undefined && <span>{say(letterWords.metresAway(showNumber(metres, locale)))}</span>}
        </p>
        <p>
          <DueCell lateness={lateness} />
        </p>
        <p class="visit__verdict">{say(letterWords.verdictLine)}</p>
      </div>
    </li>
  )
}
