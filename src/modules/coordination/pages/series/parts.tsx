import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText, MomentText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { SeriesOutcome } from '../../queries/outcomes.ts'
import type { WholeSeries } from '../../routes/series/whole.ts'
import { meetingWords, outcomeNames } from '../../words/meetings.ts'
import { seriesWords as words } from '../../words/series.ts'
import { StateTag } from '../due/state-tag.tsx'
import { SittingTag } from '../meetings/state-tag.tsx'

export interface SeriesProps extends WholeSeries {
  next: string | undefined
}

interface Props extends SeriesProps {
  /** Where meetings are: outside, or at the Desk. */
  base: '/meetings' | '/desk/meetings'
}

/** All that came of the meetings of a series in one list, open promises first. */
export function SeriesOutcomes({ rows, names, next, base }: Props) {
  const { say } = useView()
  return (
    <Panel title={words.outcomes}>
      <Show when={rows.length > 0} fallback={<p class="hint">{say(words.noOutcomes)}</p>}>
        <ul class="lines">
          <For each={rows}>{(row) => <OutcomeLine row={row} names={names} base={base} />}</For>
        </ul>
      </Show>
      <Pager next={next} />
    </Panel>
  )
}

type LineProps = Pick<Props, 'names' | 'base'> & { row: SeriesOutcome }

function OutcomeLine({ row: { outcome, sitting, commitment }, names, base }: LineProps) {
  const { say, link } = useView()
  return (
    <li>
      <Tag line>{say(outcomeNames[outcome.kind])}</Tag> <Say text={outcome.text} />
      <p class="meta">
        {commitment && <StateTag state={commitment.state} />}
        {commitment && <Say text={names.get(commitment.ownerId) ?? meetingWords.owner} />}
        {commitment?.dueOn && <DateText day={commitment.dueOn} style="short" />}
        {outcome.ownerless && (
          <Tag tone="alert" icon="alert">
            {say(meetingWords.ownerless)}
          </Tag>
        )}
        <a href={link(`${base}/${sitting.code}`)}>
          <Say text={sitting.title} />
        </a>
      </p>
    </li>
  )
}

/** The meetings of a series, the latest first. */
export function SeriesSittings({ sittings, base }: Pick<Props, 'sittings' | 'base'>) {
  const { say, link } = useView()
  return (
    <Panel title={words.sittings}>
      <Show when={sittings.length > 0} fallback={<p class="hint">{say(meetingWords.none)}</p>}>
        <ul class="lines">
          <For each={sittings}>
            {({ code, title, startsAt, state }) => (
              <li>
                <a href={link(`${base}/${code}`)}>
                  <Say text={title} />
                </a>
                <p class="meta">
                  <MomentText at={startsAt} style="short" />
                  <SittingTag state={state} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}
