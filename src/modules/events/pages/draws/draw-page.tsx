import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { EntryFound } from '../../rules/draw-success.ts'
import type { DrawView } from '../../routes/draws/draw-of.ts'
import { drawWords as words } from '../../words/draws.ts'
import { ComputePanel } from './compute.tsx'
import { FindPanel } from './find.tsx'
import { ResultPanel } from './result.tsx'
import { StageTag } from './stage-tag.tsx'
import { DrawStanding } from './standing.tsx'

interface DrawProps {
  view: DrawView
  /** What was typed to find an entry, and what was found. */
  said: string
  found: EntryFound | undefined
  publicUrl: string
}

/** One draw, from its announcement to its result, with all that is needed to compute it again. */
export function DrawPage({ view, said, found, publicUrl }: DrawProps) {
  const { draw, offering, entries, result } = view
  return (
    <div class="wrap opening drawpage">
      <Crumbs trail={[{ label: words.draws, to: '/draws' }]} />
      <PageHead title={offering.title} meta={<Meta view={view} />} />
      <div class="stack">
        <DrawStanding view={view} />
        {result && <ResultPanel view={view} result={result} />}
        <Show when={entries.length > 0}>
          <FindPanel code={draw.code} said={said} found={found} isDrawn={result !== undefined} />
        </Show>
        <Facts view={view} />
        {result && <ComputePanel view={view} publicUrl={publicUrl} />}
      </div>
    </div>
  )
}

function Meta({ view: { draw, entries } }: { view: DrawView }) {
  const { say } = useView()
  return (
    <>
      <StageTag stage={draw.stage} /> <bdi class="code">{draw.code}</bdi>
      {entries.length > 0 && <span>{say(words.entries(entries.length))}</span>}
    </>
  )
}

/** What was published, in the order in which it was. */
function Facts({ view }: { view: DrawView }) {
  const { draw, offering, salt } = view
  const { link } = useView()
  return (
    <Panel title={words.how}>
      <p>
        <Say text={draw.rules} />
      </p>
      <DescriptionList>
        <KeyValue label={words.what}>
          <a href={link(`/e/${offering.code}`)}>
            <Say text={offering.title} />
          </a>
        </KeyValue>
        <KeyValue label={words.announcedAt}>
          <MomentText at={draw.announcedAt} />
        </KeyValue>
        <KeyValue label={words.commitment} note={words.commitmentNote}>
          <Hash text={draw.commitment} />
        </KeyValue>
        {draw.terms && <SeatsLine view={view} />}
        {draw.listHash && <ListLine code={draw.code} hash={draw.listHash} />}
        <KeyValue label={words.saltSource}>
          <Say text={draw.saltSource} />
        </KeyValue>
        {salt !== undefined && (
          <KeyValue label={words.salt}>
            <bdi>{salt}</bdi>
          </KeyValue>
        )}
        {draw.stage === 'drawn' && <Revealed view={view} />}
      </DescriptionList>
    </Panel>
  )
}

function ListLine({ code, hash }: { code: string; hash: string }) {
  const { say } = useView()
  return (
    <KeyValue label={words.listHash} note={words.onlyCodes}>
      <Hash text={hash} />{' '}
      <ButtonLink to={`/draws/${code}/list.txt`} look="quiet" size="s" icon="get">
        {say(words.getList)}
      </ButtonLink>
    </KeyValue>
  )
}

function SeatsLine({ view: { draw, laneNames } }: { view: DrawView }) {
  const { say } = useView()
  const { capacity = 0, lanes = [], release = false } = draw.terms ?? {}
  const parts = [
    words.seatsOf(capacity),
    ...lanes.map(({ id, seats }) => words.laneOf(words.laneNamed(id, laneNames.get(id) ?? words.lane), seats)),
  ]
  return (
    <KeyValue label={words.seats} {...(release && lanes.length > 0 && { note: words.released })}>
      {parts.map(say).join(say({ fa: '، ', en: ', ' }))}
    </KeyValue>
  )
}

function Revealed({ view: { draw } }: { view: DrawView }) {
  return (
    <>
      {draw.secret && (
        <KeyValue label={words.secret}>
          <Hash text={draw.secret} />
        </KeyValue>
      )}
      {draw.seed && (
        <KeyValue label={words.seed}>
          <Hash text={draw.seed} />
        </KeyValue>
      )}
    </>
  )
}

const Hash = ({ text }: { text: string }) => (
  <bdi class="hash" dir="ltr">
    {text}
  </bdi>
)
