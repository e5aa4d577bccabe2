import { stateNames } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import type { Proof } from '#platform/ui/star.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { ClauseState } from '../../routes/view.ts'
import { publicWords as words } from '../../words/public.ts'

interface Look {
  readonly word: Text
  readonly proof: Proof
  readonly icon: IconName
  readonly tone?: Tone
}

export const clauseLooks: Record<ClauseState, Look> = {
  verified: { word: stateNames.verified, proof: 'full', icon: 'keyok', tone: 'proof' },
  claimed: { word: stateNames.claimed, proof: 'half', icon: 'key', tone: 'wait' },
  late: { word: words.late, proof: 'late', icon: 'alert', tone: 'alert' },
  doing: { word: stateNames.doing, proof: 'now', icon: 'edit', tone: 'clay' },
  offered: { word: stateNames.offered, proof: 'now', icon: 'mail', tone: 'note' },
  unowned: { word: words.unowned, proof: 'none', icon: 'user' },
  'no-action': { word: words.noAction, proof: 'none', icon: 'info' },
  undecided: { word: words.undecided, proof: 'none', icon: 'clock' },
  void: { word: words.voidClause, proof: 'none', icon: 'close', tone: 'alert' },
}

/** How a clause stands, in a word and a sign. */
export function ClauseTag({ state }: { state: ClauseState }) {
  const { say } = useView()
  const { word, icon, tone } = clauseLooks[state]
  return (
    <Tag {...(tone && { tone })} icon={icon}>
      {say(word)}
    </Tag>
  )
}
