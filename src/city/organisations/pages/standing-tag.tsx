import { useView } from '#platform/http/view.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { IconName } from '#platform/ui/icon-names.ts'
import type { StandingState } from '../tables.ts'
import { standingNames } from '../words.ts'

const looks: Record<StandingState, { readonly tone: Tone; readonly icon: IconName }> = {
  identified: { tone: 'note', icon: 'eye' },
  registered: { tone: 'wait', icon: 'file' },
  verified: { tone: 'proof', icon: 'check' },
  suspended: { tone: 'alert', icon: 'alert' },
}

export function StandingTag({ state }: { state: StandingState }) {
  const { say } = useView()
  return <Tag {...looks[state]}>{say(standingNames[state])}</Tag>
}
