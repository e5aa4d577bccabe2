import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue, ProseBlock } from '#platform/ui/text-blocks.tsx'
import { placeLabel } from '../../rules/meetings.ts'
import type { PublicSitting } from '../../routes/meetings/public.tsx'
import { digits } from '#platform/text/digits.ts'
import type { Series } from '../../tables.ts'
import { seriesWords } from '../../words/series.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { AtItem, OutcomeList, ownerlessOf, ShownSeats } from './parts.tsx'
import { PublicSeats } from './public-seats.tsx'
import { SittingTag } from './state-tag.tsx'

/** One meeting for everybody: when and where, its agenda with what came of it, who was there, and the adopted minutes. */
export function MeetingPage(props: PublicSitting) {
  const { now, say } = useView()
  const { sitting, body, outcomes } = props
  const ownerless = ownerlessOf(outcomes)
  return (
    <section class="wrap opening stack">
      <Crumbs trail={[{ label: words.meetings, to: '/meetings' }]} />
      <PageHead title={sitting.title} lead={body} meta={<SittingTag state={sitting.state} />}>
        <ButtonLink to={`/meetings/${sitting.code}.ics`} look="line" icon="cal" download>
          {say(words.ics)}
        </ButtonLink>
      </PageHead>
      {sitting.reason && (
        <Notice tone="alert">
          <p>
            <Say text={sitting.reason} />
          </p>
        </Notice>
      )}
      <div class="split">
        <div class="stack">
          <Agenda {...props} />
          {ownerless > 0 && <p class="hint">{say(words.ownerlessCount(ownerless))}</p>}
          <Minutes {...props} />
        </div>
        <div class="stack">
          <FactsOf {...props} />
          <PublicSeats {...props} />
          <Show when={sitting.startsAt <= now || props.shown.length > 0}>
            <Panel title={words.attendance}>
              <ShownSeats {...props} />
            </Panel>
          </Show>
        </div>
      </div>
    </section>
  )
}

const FactsOf = ({ sitting, body, series }: PublicSitting) => (
  <Panel>
    <DescriptionList>
      <KeyValue label={words.when}>
        <MomentText at={sitting.startsAt} />
      </KeyValue>
      {sitting.where && (
        <KeyValue label={words.where}>
          <Say text={sitting.where} />
        </KeyValue>
      )}
      <KeyValue label={words.body}>
        <Say text={body} />
      </KeyValue>
      {series?.isPublic && <OfSeries series={series} />}
    </DescriptionList>
  </Panel>
)

function OfSeries({ series }: { series: Series }) {
  const { link } = useView()
  return (
    <KeyValue label={seriesWords.series}>
      <a href={link(`/meetings/series/${series.slug}`)}>
        <Say text={series.name} />
      </a>
    </KeyValue>
  )
}

function Agenda({ items, outcomes, promises, names, shown }: PublicSitting) {
  const { say, locale } = useView()
  return (
    <Panel title={words.agenda}>
      <Show when={items.length > 0} fallback={<p class="hint">{say(words.noAgenda)}</p>}>
        <ol class="lines">
          <For each={items}>
            {(item) => (
              <li>
                <h3>
                  {digits(placeLabel(item.position, item.number), locale)}. <Say text={item.title} />
                </h3>
                <p class="meta">
                  <span>{say(words.minutesOf(item.minutes))}</span>
                  {item.presenter && <bdi>{item.presenter}</bdi>}
                  <AtItem item={item} seats={shown} />
                </p>
                <OutcomeList
                  outcomes={outcomes.filter(({ itemId }) => itemId === item.id)}
                  promises={promises}
                  names={names}
                />
              </li>
            )}
          </For>
        </ol>
      </Show>
    </Panel>
  )
}

function Minutes({ sitting, versions: [adopted] }: PublicSitting) {
  const { say } = useView()
  return (
    <Panel title={words.minutes}>
      <Show when={adopted} fallback={<p class="hint">{say(words.noMinutes)}</p>}>
        {(version) => (
          <>
            <ProseBlock>
              <For each={version().paragraphs}>{(paragraph) => <p dir="auto">{paragraph}</p>}</For>
            </ProseBlock>
            <p class="meta">
              <span>{say(words.adoptedOn(longDate(today(version().adoptedAt ?? version().modified))))}</span>
              <span>
                {say(words.hash)}: <Code>{version().hash.toString('hex').slice(0, 16)}</Code>
              </span>
            </p>
            <ButtonLink to={`/meetings/${sitting.code}/minutes.pdf`} look="line" icon="print">
              {say(words.pdf)}
            </ButtonLink>
          </>
        )}
      </Show>
    </Panel>
  )
}
