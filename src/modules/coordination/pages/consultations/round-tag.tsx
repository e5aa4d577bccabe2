import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import { type RoundState, roundStateOf } from '../../rules/consultations.ts'
import type { Consultation } from '../../tables.ts'
import { roundStateNames } from '../../words/consultations.ts'

const looks: Record<RoundState, readonly [IconName, Tone]> = {
  open: ['chat', 'clay'],
  over: ['clock', 'alert'],
  closed: ['half', 'wait'],
  answered: ['check', 'proof'],
}

/** How a round of advice stands. */
export function RoundTag({ round }: { round: Pick<Consultation, 'due' | 'closedAt' | 'answer'> }) {
  const { say, today } = useView()
  const state = roundStateOf(round, today)
  const [icon, tone] = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(roundStateNames[state])}
    </Tag>
  )
}
