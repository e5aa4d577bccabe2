import type { Session } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import { MomentText } from '#platform/ui/dates.tsx'
import { KeyValue } from '#platform/ui/text-blocks.tsx'
import { comingOf } from '../rules/meetings.ts'
import { enrolWords } from '../words/enrolling.ts'
import { offeringWords } from '../words/offering.ts'

interface Props {
  /** The one that is asked for; none where it is the whole run. */
  session: Session | undefined
  sessions: readonly Session[]
}

/** When one comes: the session asked for, or the next of a run and how many there are. */
export function When({ session, sessions }: Props) {
  return session?.startsAt ? (
    <KeyValue label={enrolWords.session}>
      <MomentText at={session.startsAt} />
    </KeyValue>
  ) : (
    <WhenOfRun sessions={sessions} />
  )
}

function WhenOfRun({ sessions }: Pick<Props, 'sessions'>) {
  const { now, say } = useView()
  const coming = comingOf(sessions, now)
  const next = coming[0]?.startsAt
  return next ? (
    <KeyValue label={offeringWords.nextSession} note={offeringWords.sessions(coming.length)}>
      <MomentText at={next} />
    </KeyValue>
  ) : (
    <KeyValue label={enrolWords.session}>{say(offeringWords.sessions(sessions.length))}</KeyValue>
  )
}
