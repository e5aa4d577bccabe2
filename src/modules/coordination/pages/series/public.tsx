import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Card } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedSeries } from '../../queries/series.ts'
import { meetingWords } from '../../words/meetings.ts'
import { seriesWords as words } from '../../words/series.ts'
import { SeriesOutcomes, type SeriesProps, SeriesSittings } from './parts.tsx'

/** Series of meetings, each with the body that meets. */
export function SeriesList({ rows }: { rows: readonly ListedSeries[] }) {
  const { say } = useView()
  return (
    <section class="wrap opening stack">
      <Crumbs trail={[{ label: meetingWords.meetings, to: '/meetings' }]} />
      <PageHead title={words.series} lead={words.lead} />
      <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
        <h2 class="sr">{say(words.series)}</h2>
        <ul class="grid programmes">
          <For each={rows}>
            {({ series, body }) => (
              <li>
                <Card
                  to={`/meetings/series/${series.slug}`}
                  title={series.name}
                  meta={series.ended && <Tag line>{say(words.isEnded)}</Tag>}
                >
                  <p class="meta">
                    <Say text={body} />
                  </p>
                </Card>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

/** One series for everybody. */
export const SeriesPage = (props: SeriesProps) => {
  const { series, body } = props.found
  return (
    <section class="wrap opening stack">
      <Crumbs
        trail={[
          { label: meetingWords.meetings, to: '/meetings' },
          { label: words.series, to: '/meetings/series' },
        ]}
      />
      <PageHead title={series.name} lead={series.purpose ?? body} meta={<Say text={body} />} />
      <div class="split">
        <SeriesOutcomes {...props} base="/meetings" />
        <SeriesSittings {...props} base="/meetings" />
      </div>
    </section>
  )
}
