import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { SittingState } from '../../tables.ts'
import { sittingStateNames } from '../../words/meetings.ts'

const looks: Record<SittingState, readonly [IconName, Tone?]> = {
  draft: ['edit'],
  called: ['bell', 'note'],
  'in-session': ['play', 'clay'],
  held: ['flag', 'wait'],
  adopted: ['check', 'proof'],
  cancelled: ['close', 'alert'],
  'no-quorum': ['alert', 'alert'],
}

/** How a meeting stands; one without a quorum says so like any other state. */
export function SittingTag({ state }: { state: SittingState }) {
  const { say } = useView()
  const [icon, tone] = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(sittingStateNames[state])}
    </Tag>
  )
}
