import type { IconName } from '#platform/ui/icon-names.ts'
import { Say } from '#platform/ui/say.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { LegalStanding, LegalState } from '../../rules/legal.ts'
import { legalStateNames } from '../../words.ts'

const looks: Record<LegalState, { readonly tone?: Tone; readonly icon: IconName }> = {
  adopted: { icon: 'file' },
  waiting: { tone: 'wait', icon: 'clock' },
  enforceable: { tone: 'proof', icon: 'check' },
  objected: { tone: 'alert', icon: 'alert' },
  disputed: { tone: 'alert', icon: 'scale' },
  void: { tone: 'alert', icon: 'close' },
  suspended: { tone: 'alert', icon: 'lock' },
  repealed: { icon: 'close' },
}

/** How a resolution stands before the law, in a word and a sign. */
export const LegalTag = ({ state }: Pick<LegalStanding, 'state'>) => {
  const { tone, icon } = looks[state]
  return (
    <Tag {...(tone && { tone })} icon={icon}>
      <Say text={legalStateNames[state]} />
    </Tag>
  )
}
