import { isLive } from '#engines/enrolment/index.ts'
import { cityZone, today, wallTime } from '#platform/calendar/instant.ts'
import { moment } from '#platform/calendar/format.ts'
import type { Visit } from '#platform/http/env.ts'
import { type CalendarEntry, uidFor } from '#platform/icalendar/entry.ts'
import { writeCalendar } from '#platform/icalendar/write.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { refuse } from '#platform/refusal.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { digits, numeral } from '#platform/text/digits.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { byInitial } from '../../rules/initials.ts'
import { isOnline, nextIn } from '../../rules/sessions.ts'
import { offeringWords } from '../../words/offering.ts'
import { paperWords } from '../../words/papers.ts'
import { ticketWords as words } from '../../words/tickets.ts'
import type { TicketView } from './view-of.ts'

/** The ticket as a file to print: on A4, or as large as a card. */
export async function ticketPdf(c: Visit, view: TicketView, card: boolean): Promise<Response> {
  if (view.qr === undefined) throw refuse.conflict(paperWords.notYet)
  const sheet = sheetOf(c, view, { card, qr: view.qr })
  return printed(c, 'ticket', sheet, { file: `ticket-${view.enrolment.code}${card ? '-card' : ''}` })
}

function sheetOf(c: Visit, view: TicketView, { card, qr }: { readonly card: boolean; readonly qr: string }) {
  const { locale, view: page } = c.var
  const { enrolment, offering } = view
  const say = (text: Said) => inLocale(text, locale)
  return {
    ...sheetFor({
      locale,
      title: say(offering.title),
      city: platform.city,
      office: ui.owner,
      date: today(enrolment.changedAt),
      isSample: page.sample,
    }),
    card,
    lines: linesOf(view, { say, now: c.var.work.now }),
    'code-label': say(words.code),
    code: digits(showTrackingCode(enrolment.code), locale),
    qr: qrSvg(qr),
    alt: say(words.qrLabel),
    note: say(words.atTheDoor),
  }
}

interface Telling {
  readonly say: (text: Said) => string
  readonly now: Date
}

function linesOf({ sessions, place, members, enrolment }: TicketView, { say, now }: Telling) {
  const next = nextIn(sessions, now)
  const names = members.map(({ name }) => byInitial(name)).filter(Boolean)
  const line = (label: Said, value: string | undefined) => (value ? [{ label: say(label), value }] : [])
  return [
    ...line(words.when, next?.startsAt ? say(moment(next.startsAt)) : undefined),
    ...line(words.where, next && isOnline(next) ? say(offeringWords.online) : place && say(place.name)),
    ...line(words.who, `${names.join(say({ fa: '، ', en: ', ' }))} (${say(words.forPeople(enrolment.heads))})`),
  ]
}

/** Its sessions for the calendar of a telephone. */
export function ticketCalendar(c: Visit, view: TicketView): Response {
  const { locale, publicUrl } = c.var
  const { now } = c.var.work
  const { offering, enrolment } = view
  const about = {
    product: 'Tickets',
    name: offering.title,
    source: `${publicUrl}/e/${offering.code}`,
    refresh: 'PT6H',
    stamp: now,
    zone: cityZone,
    locale,
  }
  const entries = view.sessions.flatMap((session) => entryOf(session, view, publicUrl))
  return c.body(writeCalendar(about, entries), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${enrolment.code}.ics"`,
    'Cache-Control': 'private, no-store',
  })
}

function entryOf(
  session: TicketView['sessions'][number],
  { offering, place, enrolment }: TicketView,
  publicUrl: string,
): CalendarEntry[] {
  const where = isOnline(session) ? offeringWords.online : place?.name
  const { id, rev, startsAt, endsAt, cancelledAt } = session
  if (startsAt === null) return []
  return [
    {
      uid: uidFor('session', id, publicUrl),
      revision: rev,
      time: { starts: wallTime(startsAt), ends: wallTime(endsAt ?? startsAt) },
      title: offering.title,
      note: paperWords.calendarNote(numeral(showTrackingCode(enrolment.code))),
      ...(where && { place: where }),
      page: `${publicUrl}/e/${offering.code}`,
      status: cancelledAt === null && isLive(enrolment.state) ? 'confirmed' : 'cancelled',
      busy: true,
    },
  ]
}
