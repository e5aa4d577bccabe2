import { Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { CalendarLink } from '../../routes/mine/family-calendar.ts'
import { mineWords as words } from '../../words/mine.ts'

/** The family’s calendar for telephones: made, made anew, or ended; its address is shown once. */
export function CalendarPanel({ since, address }: CalendarLink) {
  const { link, say } = useView()
  return (
    <div class="stack">
      {address !== undefined && (
        <Notice tone="proof" title={words.calendarAddress}>
          <p>
            <bdi class="code">{address}</bdi>
          </p>
          <p>{say(words.calendarSecret)}</p>
        </Notice>
      )}
      {since && <p>{say(words.calendarSince(longDate(today(since))))}</p>}
      <div class="cluster">
        <form method="post" action={link('/my/calendar')}>
          <Button look="line" icon="cal">
            {say(since ? words.calendarRenew : words.calendarMake)}
          </Button>
        </form>
        <Show when={since}>
          <form method="post" action={link('/my/calendar/end')}>
            <Button look="quiet">{say(words.calendarEnd)}</Button>
          </form>
        </Show>
      </div>
    </div>
  )
}
