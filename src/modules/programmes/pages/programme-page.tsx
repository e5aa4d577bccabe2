import { For, Show } from 'solid-js'
import { relativeDay } from '#platform/calendar/relative.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { brochureWords, WhatIsOn } from '#modules/events/index.ts'
import { articlePath } from '#modules/portal/index.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { DutyRow } from '#platform/ui/duties.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { KeyValue, Letterhead } from '#platform/ui/text-blocks.tsx'
import { words as ui } from '#platform/ui/words.ts'
import type { ProgrammeDetail } from '../routes/detail.ts'
import { words } from '../words.ts'
import { ClaimsRegion } from './claim.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { HappenedRegion } from './happened.tsx'
import { ProgrammeCards } from './programme-cards.tsx'
import { StateTag } from './state-tag.tsx'

export interface ProgrammeProps extends ProgrammeDetail {
  publicUrl: string
}

/** One programme: what it is for, what it claims, what was really done. */
export function ProgrammePage(props: ProgrammeProps) {
  return (
    <>
      <div class="wrap">
        <Crumbs
          trail={[
            { label: words.home, to: '/' },
            { label: words.programmes, to: '/programmes' },
          ]}
        />
        <PrintHead {...props} />
        <article class="article">
          <Head {...props} />
          <div class="split split--article">
            <Duties {...props} />
            <FactsPanel {...props} />
          </div>
        </article>
      </div>
      <OnOffer {...props} />
      <ClaimsRegion {...props} />
      <HappenedRegion {...props} />
      <Children {...props} />
      <News {...props} />
    </>
  )
}

/** What stands at the head of the paper. */
function PrintHead({ programme, publicUrl }: ProgrammeProps) {
  const { say, now } = useView()
  const { code, slug } = programme
  return (
    <Letterhead office={ui.owner}>
      <KeyValue label={words.code}>
        <Code>{say(numeral(code))}</Code>
      </KeyValue>
      <KeyValue label={ui.printedOn}>{say(fullDate(today(now)))}</KeyValue>
      <KeyValue label={words.address}>
        <Code>{`${publicUrl.replace(/^https?:\/\//, '')}/programmes/${slug}`}</Code>
      </KeyValue>
    </Letterhead>
  )
}

/** The next sessions of it and of what hangs below it. */
const OnOffer = ({ programme, sessions }: ProgrammeProps) =>
  sessions.length > 0 && <WhatIsOn sessions={sessions} to={`/events?programme=${programme.code}`} />

function Head({ programme, sessions }: ProgrammeProps) {
  const { say } = useView()
  const { name, summary, state, code, sample, slug } = programme
  return (
    <header class="article__head stack">
      <h1>
        <Say text={name} />
      </h1>
      <p class="lead">
        <Say text={summary} />
      </p>
      <div class="article__bar">
        <p class="meta">
          <StateTag state={state} />
          <span>{say(words.codeOf(numeral(code)))}</span>
          {sample && <Tag tone="wait">{say(words.sampleMark)}</Tag>}
        </p>
        <div class="doctools noprint">
          <ButtonLink to={`/programmes/${slug}.pdf`} look="line" size="s" icon="get" download>
            {say(words.asPdf)}
          </ButtonLink>
          {sessions.length > 0 && (
            <ButtonLink to={`/events/brochure.pdf?programme=${code}`} look="line" size="s" icon="print">
              {say(brochureWords.brochure)}
            </ButtonLink>
          )}
        </div>
      </div>
    </header>
  )
}

/** Which duties it serves, each with how far its proof has come. */
function Duties({ duties, aims }: ProgrammeProps) {
  const { say, link, now } = useView()
  const day = today(now)
  return (
    <section class="stack" aria-labelledby="duties">
      <h2 id="duties">{say(words.duties)}</h2>
      <ul class="duties">
        <For each={duties}>
          {({ item, proof, lastOn }) => (
            <DutyRow
              duty={{
                number: item.position,
                title: item.title,
                to: `/glance/${item.id}`,
                proof,
                facts: lastOn ? words.lastEvidence(relativeDay(lastOn, day)) : words.noEvidence,
              }}
            />
          )}
        </For>
      </ul>
      <For each={aims}>
        {({ id, title }) => (
          <p>
            <Tag line>{say(words.aim)}</Tag>{' '}
            <a href={link(`/glance/${id}`)}>
              <Say text={title} />
            </a>
          </p>
        )}
      </For>
    </section>
  )
}

function Children({ children }: ProgrammeProps) {
  return (
    <Show when={children.length > 0}>
      <Region id="below" title={words.children} ground>
        <ProgrammeCards programmes={children} />
      </Region>
    </Show>
  )
}

function News({ articles }: ProgrammeProps) {
  const { say } = useView()
  const all = <MoreLink to="/news">{say(words.allNews)}</MoreLink>
  return (
    <Show when={articles.length > 0}>
      <Region id="news" title={words.news} beside={all}>
        <div class="grid">
          <For each={articles}>
            {(article) => (
              <Card
                to={articlePath(article)}
                title={article.title}
                meta={article.publishedOn && <DateText day={article.publishedOn} />}
              >
                <p>
                  <Say text={article.lead} />
                </p>
              </Card>
            )}
          </For>
        </div>
      </Region>
    </Show>
  )
}
