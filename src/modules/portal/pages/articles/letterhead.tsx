import { fullDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import type { Article } from '../../tables.ts'
import { words } from '../../words.ts'
import { Letterhead, onPaper } from '../letterhead.tsx'

/** The head of a printed article: its date, its code, its short address. */
export function ArticleLetterhead({ article, publicUrl }: { article: Article; publicUrl: string }) {
  const { say } = useView()
  const { publishedOn, code } = article
  return (
    <Letterhead>
      {publishedOn && (
        <>
          <dt>{say(words.published)}</dt>
          <dd>{say(fullDate(publishedOn))}</dd>
        </>
      )}
      <dt>{say(words.code)}</dt>
      <dd>{say(numeral(code))}</dd>
      <dt>{say(words.share)}</dt>
      <dd dir="ltr">{onPaper(publicUrl, `/n/${code}`)}</dd>
    </Letterhead>
  )
}
