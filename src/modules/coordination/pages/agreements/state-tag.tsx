import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { AgreementState } from '../../rules/joint.ts'
import { agreementStateNames } from '../../words/agreements.ts'

const looks: Record<AgreementState, { readonly tone?: Tone; readonly icon: IconName }> = {
  draft: { tone: 'wait', icon: 'edit' },
  'in-force': { tone: 'proof', icon: 'hands' },
  ending: { tone: 'wait', icon: 'clock' },
  over: { icon: 'flag' },
  ended: { tone: 'alert', icon: 'close' },
}

/** How an agreement stands, in a word and a symbol. */
export function AgreementTag({ state }: { state: AgreementState }) {
  const { say } = useView()
  const { tone, icon } = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(agreementStateNames[state])}
    </Tag>
  )
}
