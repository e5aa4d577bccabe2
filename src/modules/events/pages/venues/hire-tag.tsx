import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { Hire } from '../../queries/venues/hires.ts'
import { venueWords as words } from '../../words/venues.ts'

type Standing = NonNullable<Hire['answer']> | 'waiting' | 'offered'

/** What became of a request; nobody may have written down yet that its days are over. */
export function standingOf({ answer, until, isOffer }: Hire, now: Date): Standing {
  if (answer !== null) return answer
  if (until !== null && until <= now) return 'expired'
  return isOffer ? 'offered' : 'waiting'
}

const faces: Readonly<Record<Standing, readonly [label: Text, tone: Tone, icon: IconName]>> = {
  waiting: [words.isWaiting, 'wait', 'clock'],
  offered: [words.isOffered, 'wait', 'swap'],
  approved: [words.isApproved, 'proof', 'check'],
  refused: [words.isRefused, 'alert', 'close'],
  'other-time': [words.isOtherTime, 'note', 'swap'],
  withdrawn: [words.isWithdrawn, 'note', 'out'],
  expired: [words.isExpired, 'alert', 'clock'],
}

export function HireTag({ hire, now }: { hire: Hire; now: Date }) {
  const { say } = useView()
  const [label, tone, icon] = faces[standingOf(hire, now)]
  return (
    <Tag tone={tone} icon={icon}>
      {say(label)}
    </Tag>
  )
}
