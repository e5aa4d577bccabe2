import { For, Show } from 'solid-js'
import type { Session } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { TrackingCode } from '#platform/ui/code.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { QrPicture } from '#platform/ui/qr-picture.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue, More } from '#platform/ui/text-blocks.tsx'
import { byInitial } from '../../rules/initials.ts'
import { isOnline, nextIn, toldOf } from '../../rules/sessions.ts'
import type { TicketView } from '../../routes/tickets/view-of.ts'
import { offeringWords } from '../../words/offering.ts'
import { ticketWords as words } from '../../words/tickets.ts'

/** The ticket itself: what, when, where, who by initial, the code, and what the camera reads. */
export function TicketCard({ view }: { view: TicketView }) {
  const { say } = useView()
  const { enrolment, offering, qr } = view
  return (
    <article class={qr === undefined ? 'ticket ticket--plain' : 'ticket'}>
      <header class="ticket__head">
        <p class="eyebrow">{say(qr === undefined ? words.place : words.ticket)}</p>
        <h1>
          <Say text={offering.title} />
        </h1>
      </header>
      <Facts view={view} />
      {qr !== undefined && (
        <div class="ticket__qr">
          <QrPicture text={qr} label={say(words.qrLabel)} />
        </div>
      )}
      <p class="ticket__code">
        <span>{say(words.code)}</span>
        <TrackingCode code={enrolment.code} />
      </p>
      {qr !== undefined && <p class="ticket__note">{say(words.atTheDoor)}</p>}
    </article>
  )
}

function Facts({ view }: { view: TicketView }) {
  const { say } = useView()
  const { enrolment, sessions, organiser, group, members } = view
  const names = members.map(({ name }) => byInitial(name)).filter(Boolean)
  return (
    <div class="ticket__facts">
      <DescriptionList>
        <WhenAndWhere view={view} />
        <Named label={words.group} text={group} />
        <KeyValue label={words.who} note={words.forPeople(enrolment.heads)}>
          <bdi>{names.join(say({ fa: '، ', en: ', ' }))}</bdi>
        </KeyValue>
        <Named label={words.organiser} text={organiser} />
      </DescriptionList>
      <Show when={sessions.length > 1}>
        <More title={words.sessions}>
          <ul>
            <For each={sessions}>{(session) => <SessionRow session={session} />}</For>
          </ul>
        </More>
      </Show>
    </div>
  )
}

/** Of the next session, with what its organiser wrote when something became other than it was planned. */
function WhenAndWhere({ view: { enrolment, sessions, place } }: { view: TicketView }) {
  const next = nextIn(sessions, useView().now)
  const where = <Named label={words.where} text={place?.name} />
  if (!next) return where
  const { startsAt, cancelledAt, link } = next
  return (
    <>
      {startsAt && (
        <KeyValue label={words.when} {...(cancelledAt !== null && { note: words.off })}>
          <MomentText at={startsAt} />
        </KeyValue>
      )}
      <Named label={words.told} text={toldOf(next) ?? undefined} />
      {isOnline(next) ? <Online link={enrolment.state === 'confirmed' ? link : null} /> : where}
    </>
  )
}

/** The way in is for those who have a place. */
const Online = ({ link }: { link: string | null }) => (
  <KeyValue label={words.where}>
    {link === null ? (
      <Say text={offeringWords.online} />
    ) : (
      <a href={link} rel="noreferrer">
        <Say text={words.wayIn} />
      </a>
    )}
  </KeyValue>
)

const Named = ({ label, text }: { label: Text; text: Said | undefined }) =>
  text && (
    <KeyValue label={label}>
      <Say text={text} />
    </KeyValue>
  )

function SessionRow({ session }: { session: Session }) {
  const { say } = useView()
  const { startsAt, cancelledAt } = session
  const told = toldOf(session)
  return (
    <li>
      {startsAt && <MomentText at={startsAt} />}
      <Show when={cancelledAt}> · {say(words.off)}</Show>
      {told && (
        <p>
          <Say text={told} />
        </p>
      )}
    </li>
  )
}
