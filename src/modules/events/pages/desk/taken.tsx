import { inLine } from '#platform/text/in-line.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { planningWords } from '../../words/planning.ts'

export interface Clash {
  readonly why: 'taken' | 'closed'
  readonly nearest: readonly { readonly from: Date }[]
}

/** Free, or why not, with the three nearest free times in words. */
export function Taken({ clash }: { clash: Clash | undefined }) {
  const { say } = useView()
  if (clash === undefined) return <>{say(planningWords.isFree)}</>
  const times = clash.nearest.map(({ from }) => shortMoment(from))
  return (
    <>
      <Tag tone="alert" icon="alert">
        {say(clash.why === 'closed' ? planningWords.closedThen : planningWords.takenThen)}
      </Tag>
      {times.length > 0 && <small>{say(planningWords.freeAt(inLine(times)))}</small>}
    </>
  )
}
