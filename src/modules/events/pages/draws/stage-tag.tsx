import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import { drawWords as words } from '../../words/draws.ts'

const looks = {
  announced: { tone: 'note', icon: 'bell' },
  frozen: { tone: 'wait', icon: 'lock' },
  drawn: { tone: 'proof', icon: 'check' },
  void: { tone: 'alert', icon: 'close' },
} as const satisfies Record<string, { readonly tone: Tone; readonly icon: IconName }>

/** Where a draw stands. */
export function StageTag({ stage }: { stage: keyof typeof looks }) {
  const { say } = useView()
  return <Tag {...looks[stage]}>{say(words[stage])}</Tag>
}
