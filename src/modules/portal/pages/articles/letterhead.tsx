import { fullDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { Mark } from '#platform/ui/drawing.tsx'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import type { Article } from '../../tables.ts'
import { words } from '../../words.ts'

/** What stands at the head of the paper when an article is printed: whose it is, its date, its code, its short address. */
export function Letterhead({ article, publicUrl }: { article: Article; publicUrl: string }) {
  const { say } = useView()
  const { publishedOn, code } = article
  return (
    <div class="letterhead">
      <span class="brand">
        <Mark />
        <span>
          {say(platform.city)}
          <small>{say(ui.owner)}</small>
        </span>
      </span>
      <dl>
        {publishedOn && (
          <>
            <dt>{say(words.published)}</dt>
            <dd>{say(fullDate(publishedOn))}</dd>
          </>
        )}
        <dt>{say(words.code)}</dt>
        <dd>{say(numeral(code))}</dd>
        <dt>{say(words.share)}</dt>
        <dd dir="ltr">{`${publicUrl.replace(/^https?:\/\//, '')}/n/${code}`}</dd>
      </dl>
    </div>
  )
}
