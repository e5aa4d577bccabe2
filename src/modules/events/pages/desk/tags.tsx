import type { State } from '#engines/enrolment/index.ts'
import { stateNames } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import { deskWords } from '../../words/desk.ts'
import { stateOfOffering } from '../../words/standings.ts'

interface Look {
  readonly tone?: Tone
  readonly icon: IconName
}

const ofOffering: Record<keyof typeof stateOfOffering, Look> = {
  draft: { icon: 'edit' },
  published: { tone: 'proof', icon: 'globe' },
  cancelled: { tone: 'alert', icon: 'close' },
  archived: { tone: 'note', icon: 'file' },
}

/** How an offering stands. */
export function OfferingTag({ state }: { state: keyof typeof stateOfOffering }) {
  const { say } = useView()
  const { tone, icon } = ofOffering[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(stateOfOffering[state])}
    </Tag>
  )
}

const ofRegistration: Record<State, Look> = {
  asked: { tone: 'wait', icon: 'clock' },
  waiting: { tone: 'wait', icon: 'users' },
  held: { tone: 'clay', icon: 'coin' },
  offered: { tone: 'clay', icon: 'bell' },
  confirmed: { tone: 'proof', icon: 'check' },
  refused: { tone: 'alert', icon: 'close' },
  lapsed: { tone: 'note', icon: 'clock' },
  withdrawn: { tone: 'note', icon: 'out' },
  cancelled: { tone: 'alert', icon: 'close' },
}

/** What became of a wish for a place. */
export function RegistrationTag({ state }: { state: State }) {
  const { say } = useView()
  const { tone, icon } = ofRegistration[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(stateNames[state])}
    </Tag>
  )
}

interface SessionFacts {
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly cancelledAt: Date | null
  readonly movedFrom: Date | null
}

/** Whether a session is to come, moved, over or called off. */
export function SessionTag({ session }: { session: SessionFacts }) {
  const { say, now } = useView()
  const { label, tone, icon } = standingOf(session, now)
  return (
    <Tag tone={tone} icon={icon}>
      {say(label)}
    </Tag>
  )
}

function standingOf({ endsAt, cancelledAt, movedFrom }: SessionFacts, now: Date): Look & { readonly label: Text } {
  if (cancelledAt !== null) return { label: deskWords.calledOff, tone: 'alert', icon: 'close' }
  if (endsAt !== null && endsAt <= now) return { label: deskWords.held, tone: 'note', icon: 'flag' }
  if (movedFrom !== null) return { label: deskWords.moved, tone: 'wait', icon: 'swap' }
  return { label: deskWords.comingUp, icon: 'cal' }
}
