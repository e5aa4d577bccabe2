import { For, Show } from 'solid-js'
import { stateNames, type Commitment } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Place } from '#city/places/tables.ts'
import { DateText } from '#platform/ui/dates.tsx'
import { Drawing } from '#platform/ui/drawing.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Written } from '#platform/ui/code.tsx'
import type { ClauseView, Promised } from '../../routes/view.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { clauseLooks, ClauseTag } from './clause-state.tsx'

interface Props {
  view: ClauseView
  /** Of the resolution. */
  address: string
  /** Owners are not public before they are published. */
  shown: boolean
  place: Place | undefined
}

/** A clause with what became of it: text, owner, both due dates, state, evidence. */
export function ClauseCard(props: Props) {
  const { say, link } = useView()
  const { view, address } = props
  const { clause, state } = view
  const { proof } = clauseLooks[state]
  return (
    <article class="clause" id={`c-${clause.address}`}>
      <div class="clause__head">
        <Drawing name={`star-${proof}`} class={`star star--${proof}`} />
        <div>
          <h3>
            <a href={link(`/council/resolutions/${address}/${clause.address}`)}>{say(clauseName(clause.address))}</a>
          </h3>
          <Where place={props.place} />
        </div>
        <ClauseTag state={state} />
      </div>
      <div class="clause__text">
        <Paragraphs text={clause.text} />
      </div>
      <Show when={clause.noActionReason !== null}>
        <p class="clause__sec">
          <Written>{clause.noActionReason}</Written>
        </p>
      </Show>
      <Promises {...props} />
    </article>
  )
}

export const Paragraphs = ({ text }: { text: string }) => (
  <For each={text.split('\n')}>
    {(line) => (
      <p lang="fa" dir="rtl">
        {line}
      </p>
    )}
  </For>
)

function Where({ place }: Pick<Props, 'place'>) {
  const { link } = useView()
  if (!place) return null
  return (
    <p class="meta">
      <a href={link(`/places/${place.code}`)}>
        <Say text={place.name} />
      </a>
    </p>
  )
}

function Promises({ view: { promises, clause }, shown }: Props) {
  const { say } = useView()
  if (clause.executable !== 'yes') return null
  return (
    <Show
      when={shown}
      fallback={
        <p class="clause__sec hint">
          <Say text={words.ownersLater} />
        </p>
      }
    >
      <Show when={promises.length > 0} fallback={<p class="clause__sec hint">{say(words.unowned)}</p>}>
        <div class="clause__sec">
          <PromiseTable promises={promises} />
        </div>
      </Show>
    </Show>
  )
}

/** What is promised: to do what, by whom, until when. */
export function PromiseTable({ promises }: { promises: readonly Promised[] }) {
  const columns: Column<Promised>[] = [
    { head: words.whatPromised, main: true, cell: ({ commitment }) => <Say text={commitment.statement} /> },
    { head: words.owner, cell: ({ owner }) => <Say text={owner} /> },
    { head: words.due, cell: (promised) => <Due promised={promised} /> },
    { head: words.state, cell: (promised) => <PromiseState promised={promised} /> },
    { head: words.evidence, cell: ({ evidence }) => <Say text={words.evidenceMany(evidence.length)} /> },
  ]
  return <DataTable caption={words.commitments} dense columns={columns} rows={promises} />
}

/** The day that counts now, and beside it the one first promised where they differ. */
export function Due({ promised: { commitment, lateness } }: { promised: Pick<Promised, 'commitment' | 'lateness'> }) {
  const { dueOriginal } = commitment
  if (lateness.due === null) return <Say text={words.noDue} />
  return (
    <>
      <DateText day={lateness.due} />
      {dueOriginal !== null && dueOriginal !== lateness.due && (
        <small class="hint">
          {' '}
          <Say text={words.dueFirst(longDate(dueOriginal))} />
        </small>
      )}
    </>
  )
}

export function PromiseState({ promised }: { promised: Pick<Promised, 'commitment' | 'lateness' | 'silent'> }) {
  const { say } = useView()
  const { commitment, lateness, silent } = promised
  return (
    <>
      {say(stateNames[commitment.state])}
      {silent && (
        <>
          {say(words.comma)}
          <Say text={words.silent} />
        </>
      )}
      {lateness.overdue && (
        <>
          {' '}
          <Tag tone="alert" icon="alert">
            {say(words.lateBy(lateness.late))}
          </Tag>
        </>
      )}
      <Handed commitment={commitment} />
    </>
  )
}

function Handed({ commitment: { handed } }: { commitment: Pick<Commitment, 'handed'> }) {
  return handed > 1 ? (
    <small class="hint">
      {' '}
      <Say text={words.transferred(handed)} />
    </small>
  ) : null
}
