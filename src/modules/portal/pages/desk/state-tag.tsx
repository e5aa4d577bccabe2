import { useView } from '#platform/http/view.ts'
import type { IconName } from '#platform/ui/icon-names.ts'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { ArticleState } from '../../tables.ts'
import { stateNames } from '../../words.ts'

const looks: Record<ArticleState, { tone?: Tone; icon: IconName }> = {
  draft: { tone: 'clay', icon: 'edit' },
  'in-review': { tone: 'wait', icon: 'eye' },
  scheduled: { tone: 'note', icon: 'clock' },
  published: { tone: 'proof', icon: 'check' },
  archived: { icon: 'book' },
  withdrawn: { tone: 'alert', icon: 'out' },
}

/** Where an article stands, in a word and a colour. */
export function StateTag({ state }: { state: ArticleState }) {
  const { say } = useView()
  const { tone, icon } = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {say(stateNames[state])}
    </Tag>
  )
}
