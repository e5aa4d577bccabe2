import { useView } from '../http/view.ts'
import { type DateStyle, formatDate, formatMoment, formatTime, moment } from '../calendar/format.ts'
import type { IsoDay } from '../calendar/jalali.ts'
import { relativeDay, relativeTime } from '../calendar/relative.ts'

/** A day as the reader's calendar writes it, and for machines as ISO. Full adds the weekday. */
export function DateText({ day, style = 'long' }: { day: IsoDay; style?: DateStyle }) {
  const { locale } = useView()
  return <time datetime={day}>{formatDate(day, style, locale)}</time>
}

/** A day and the time on the city's wall clock. */
export function MomentText({ at, style = 'full' }: { at: Date; style?: DateStyle }) {
  const { locale } = useView()
  return <time datetime={at.toISOString()}>{formatMoment(at, locale, style)}</time>
}

/** Only the time of day: ۱۷:۰۰. */
export function TimeText({ at }: { at: Date }) {
  const { locale } = useView()
  return <time datetime={at.toISOString()}>{formatTime(at, locale)}</time>
}

/** «Three days ago» on the screen, up to thirty days; on paper, which is read later, always the full date. */
export function RelativeTime({ at }: { at: Date }) {
  const { now, say } = useView()
  return (
    <time datetime={at.toISOString()}>
      <span class="noprint">{say(relativeTime(at, now))}</span>
      <span class="print">{say(moment(at))}</span>
    </time>
  )
}

/** The same for a whole day: «tomorrow», «4 days ahead». */
export function RelativeDay({ day }: { day: IsoDay }) {
  const { locale, today, say } = useView()
  return (
    <time datetime={day}>
      <span class="noprint">{say(relativeDay(day, today))}</span>
      <span class="print">{formatDate(day, 'full', locale)}</span>
    </time>
  )
}
