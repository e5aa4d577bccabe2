import type { ProgrammeState } from '#city/programmes/tables.ts'
import { stateNames } from '#city/programmes/words.ts'
import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'

const looks: Record<ProgrammeState, { tone?: Tone; icon: IconName }> = {
  planned: { icon: 'cal' },
  running: { tone: 'clay', icon: 'edit' },
  ended: { tone: 'note', icon: 'flag' },
  stopped: { tone: 'alert', icon: 'close' },
}

/** How a programme stands, in a word with its sign. */
export function StateTag({ state }: { state: ProgrammeState }) {
  const { say } = useView()
  const { tone, icon } = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(stateNames[state])}
    </Tag>
  )
}
