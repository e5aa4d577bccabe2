import { fullDate, timeOfDay } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { addressIn, inLocale, type Said } from '#platform/locale.ts'
import { type BrochureSheet, sheetFor } from '#platform/pdf/index.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { standingSaid } from '../../pages/standing-tag.tsx'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { standingListed } from '../../rules/listed.ts'
import { priceSaid } from '../../rules/price.ts'
import { isOnline } from '../../rules/sessions.ts'
import { brochureWords as words } from '../../words/brochure.ts'
import { offeringWords } from '../../words/offering.ts'

/** What a brochure is of: its title, where it is read on the screen, and its sessions in the order of time. */
export interface Brochure {
  readonly title: Said
  readonly lead?: Said | undefined
  readonly meta: readonly Said[]
  /** The page of the same, without the language. */
  readonly path: string
  readonly sessions: readonly ListedSession[]
  readonly notes: readonly Said[]
  /** What is said below a session, beside its place. */
  readonly remarks?: (session: ListedSession) => readonly Said[]
}

/** Sessions day by day on the city's paper, with a code that leads to them. */
export function brochureSheet(c: Visit, brochure: Brochure): BrochureSheet {
  const { locale, publicUrl, view, work } = c.var
  const say = (text: Said) => inLocale(text, locale)
  const address = publicUrl + addressIn(locale, brochure.path)
  const days = Map.groupBy(brochure.sessions, ({ startsAt }) => today(startsAt))
  const { lead, meta, notes } = brochure
  return {
    ...sheetFor({
      locale,
      title: say(brochure.title),
      city: platform.city,
      office: ui.owner,
      date: today(work.now),
      isSample: view.sample,
    }),
    lead: lead ? say(lead) : null,
    meta: meta.map(say),
    columns: [words.time, words.what, offeringWords.who, offeringWords.price, words.seats].map(say),
    days: [...days].map(([day, sessions]) => ({
      title: say(fullDate(day)),
      rows: sessions.map((session) => rowOf(session, brochure, work.now, say)),
    })),
    notes: notes.map(say),
    scan: say(words.scan),
    address: address.replace(/^https?:\/\//, ''),
    qr: qrSvg(address),
    alt: say(words.qr),
  }
}

function rowOf(session: ListedSession, { remarks }: Brochure, now: Date, say: (text: Said) => string) {
  const { startsAt, endsAt, title, place, audience, price } = session
  const where = isOnline(session) ? offeringWords.online : place
  const ends = endsAt ? `–${say(timeOfDay(endsAt))}` : ''
  return {
    time: `${say(timeOfDay(startsAt))}${ends}`,
    title: say(title),
    lines: [...(where ? [where] : []), ...(remarks?.(session) ?? [])].map(say),
    cells: [audienceSaid(audience), priceSaid(price), standingSaid(standingListed(session, now))].map(say),
  }
}
