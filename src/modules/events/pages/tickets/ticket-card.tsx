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
import { nextIn, toldOf } from '../../rules/sessions.ts'
import type { TicketView } from '../../routes/tickets/view-of.ts'
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

function Facts({ view: { enrolment, sessions, place, organiser, group, members } }: { view: TicketView }) {
  const { say, now } = useView()
  const next = nextIn(sessions, now)
  const told = (next && toldOf(next)) ?? undefined
  const names = members.map(({ name }) => byInitial(name)).filter(Boolean)
  return (
    <div class="ticket__facts">
      <DescriptionList>
        {next?.startsAt && (
          <KeyValue label={words.when} {...(next.cancelledAt !== null && { note: words.off })}>
            <MomentText at={next.startsAt} />
          </KeyValue>
        )}
        <Named label={words.told} text={told} />
        <Named label={words.where} text={place?.name} />
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
