import { For, Show } from 'solid-js'
import { ProblemSummary } from '#platform/forms/fields.tsx'
import { blank, type Form, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import type { Place } from '#city/places/tables.ts'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { countForm } from '../../forms/door.ts'
import type { DoorEntry, Verdict } from '../../rules/door.ts'
import { attendanceWords } from '../../words/attendance.ts'
import { careWords } from '../../words/care.ts'
import { doorWords as words } from '../../words/door.ts'
import { CountPanel, type Counted } from './count.tsx'
import { KeeperTools } from './keeper.tsx'
import { type Aside, AsidesPanel, type Clash, ClashPanel, PhonesPanel } from './panels.tsx'
import type { DoorDevice } from '../../tables.ts'
import { PaperPanel } from '../paper-panel.tsx'
import { VerdictBox } from './verdict.tsx'
import { type InLine, WaitingPanel } from './waiting.tsx'

export interface DoorProps {
  offering: Offering
  session: Session
  place: Place | undefined
  base: string
  entries: readonly DoorEntry[]
  free: number | undefined
  counted: readonly Counted[]
  line: readonly InLine[]
  clashes: readonly Clash[]
  asides: readonly Aside[]
  phones: readonly DoorDevice[] | undefined
  /** Whether its keeper is told of health and of whom to call. */
  hasCare: boolean
  /** What was asked last, and what the city answered. */
  verdicts: readonly Verdict[] | undefined
  said: string
  count: FormOf<typeof countForm>
  paper: Form
  /** Why what was asked last was not done. */
  refusal: Text | undefined
  /** A day after the end: what is written now has a reason. */
  isClosed: boolean
}

/** The door of one session: works with plain forms; where scripts run, with a camera and without a network, too. */
export function DoorPage(props: DoorProps) {
  const { say } = useView()
  const { offering, session, base, entries, free, counted, line, clashes, asides, phones, hasCare } = props
  const hasSheet = entries.some(({ state }) => state === 'confirmed')
  return (
    <div class="wrap opening doorpage">
      <PageHead title={offering.title} meta={<Meta {...props} />} />
      {props.refusal && <ProblemSummary form={{ ...blank(), refusal: props.refusal }} />}
      <KeeperTools base={base} said={props.said} session={session}>
        <Verdicts {...props} />
      </KeeperTools>
      <div class="stack">
        {hasCare && (
          <ButtonLink to={`${base}/care`} look="line" icon="heart" block>
            {say(careWords.today)}
          </ButtonLink>
        )}
        {hasSheet && (
          <ButtonLink to={`${base}/sheet.pdf`} look="line" icon="print" block>
            {say(attendanceWords.printSheet)}
          </ButtonLink>
        )}
        <Show when={line.length > 0}>
          <WaitingPanel line={line} base={base} />
        </Show>
        {hasSheet && <PaperPanel form={props.paper} isClosed={props.isClosed} to={`${base}/sheet`} />}
        <CountPanel base={base} form={props.count} counted={counted} free={free} />
        <ClashPanel clashes={clashes} entries={entries} />
        <AsidesPanel asides={asides} />
        <Show when={phones}>{(known) => <PhonesPanel phones={known()} base={base} />}</Show>
      </div>
    </div>
  )
}

function Meta({ session, place, entries, free, counted }: DoorProps) {
  const { say } = useView()
  const members = entries.filter(({ state }) => state === 'confirmed').flatMap((entry) => entry.members)
  const inside = entries.reduce((sum, entry) => sum + entry.inside.length, 0)
  const nameless = counted.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {session.startsAt && <MomentText at={session.startsAt} />}
      {place && (
        <>
          {' · '}
          <Say text={place.name} />
        </>
      )}
      {' · '}
      <strong>{say(words.insideOf(inside, members.length))}</strong>
      {nameless > 0 && ` · ${say(words.counted(nameless))}`}
      {free !== undefined && ` · ${say(words.freeSeats(free))}`}
    </>
  )
}

function Verdicts({ verdicts, base }: DoorProps) {
  return (
    <Show when={verdicts}>
      {(all) => (
        <Show
          when={all().length > 0}
          fallback={<VerdictBox verdict={{ tone: 'red', why: 'not-found', coming: [] }} base={base} />}
        >
          <For each={all()}>{(verdict) => <VerdictBox verdict={verdict} base={base} />}</For>
        </Show>
      )}
    </Show>
  )
}
