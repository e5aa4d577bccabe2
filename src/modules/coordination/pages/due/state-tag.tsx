import { type Course, isSilent, stateNames, type State } from '#engines/commitment/index.ts'
import type { Text } from '#platform/locale.ts'
import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import type { Proof } from '#platform/ui/star.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import { dueWords } from '../../words/due.ts'

interface Look {
  readonly tone?: Tone
  readonly icon: IconName
}

const looks: Record<State, Look> = {
  offered: { tone: 'note', icon: 'inbox' },
  accepted: { tone: 'clay', icon: 'hands' },
  doing: { tone: 'clay', icon: 'edit' },
  claimed: { tone: 'wait', icon: 'key' },
  verified: { tone: 'proof', icon: 'keyok' },
  returned: { tone: 'alert', icon: 'swap' },
  declined: { tone: 'alert', icon: 'close' },
  transferred: { icon: 'swap' },
  withdrawn: { icon: 'trash' },
}

/** How a commitment stands, in a word and a symbol. */
export function StateTag({ state }: { state: State }) {
  const { say } = useView()
  const { tone, icon } = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(stateNames[state])}
    </Tag>
  )
}

interface Marked extends Pick<Course, 'state' | 'gate' | 'answerBy' | 'pausedSince'> {
  readonly overdue: boolean
}

/** The state, and what is wrong with it: late, unanswered, stopped, not yet in effect. */
export function StateTags({ course }: { course: Marked }) {
  const { say, now } = useView()
  const asides: (readonly [boolean, Text, Tone])[] = [
    [isSilent(course, now), dueWords.silent, 'alert'],
    [course.pausedSince !== null, dueWords.paused, 'wait'],
    [course.gate === 'closed', dueWords.closedGate, 'note'],
  ]
  return (
    <span class="cluster">
      <StateTag state={course.state} />
      {asides.map(
        ([is, word, tone]) =>
          is && (
            <Tag tone={tone} line>
              {say(word)}
            </Tag>
          ),
      )}
    </span>
  )
}

/** The star of a commitment: full when verified, half when reported done, late when overdue. */
export function proofOf(course: Pick<Course, 'state'>, overdue: boolean): Proof {
  if (course.state === 'verified') return 'full'
  if (course.state === 'claimed') return 'half'
  if (overdue) return 'late'
  return course.state === 'doing' || course.state === 'returned' ? 'now' : 'none'
}
