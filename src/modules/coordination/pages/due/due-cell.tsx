import type { Lateness } from '#engines/commitment/index.ts'
import { isNear } from '#platform/calendar/relative.ts'
import { useView } from '#platform/http/view.ts'
import { DateText, RelativeDay } from '#platform/ui/dates.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { dueWords } from '../../words/due.ts'

/** The due date, and below it how far it is or how late; overdue is never only a colour. */
export function DueCell({ lateness: { due, overdue, late, unit } }: { lateness: Lateness }) {
  const { say, today } = useView()
  if (due === null) return <span class="hint">{say(dueWords.noDue)}</span>
  const lateText = unit === 'hour' ? dueWords.lateHours(late) : dueWords.late(late)
  return (
    <>
      <DateText day={due} style="short" />{' '}
      <small>
        {overdue ? (
          <Tag tone="alert" icon="alert">
            {say(lateText)}
          </Tag>
        ) : (
          isNear(due, today) && <RelativeDay day={due} />
        )}
      </small>
    </>
  )
}
