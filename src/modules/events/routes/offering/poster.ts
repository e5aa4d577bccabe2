import { fullDate, timeOfDay } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { qrSvg } from '#platform/qr/qr.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { getPublicOffering, offeringWhole, type WholeOffering } from '../../queries/offering/about.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { comingOf } from '../../rules/meetings.ts'
import { mannerOf } from '../../rules/standing.ts'
import { priceSaid } from '../../rules/price.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { posterWords } from '../../words/poster.ts'

const mostDates = 4

/** `/e/<code>/poster.pdf`: one sheet for the board of a mosque or a school, with a code for the camera and a short address. */
export async function poster(c: Visit): Promise<Response> {
  const { db } = c.var.work
  const offering = await getPublicOffering(db, c.req.param('code') ?? '')
  const whole = await offeringWhole(db, offering)
  return printed(c, 'ticket', sheetOf(c, whole), { file: `poster-${offering.code}`, cache: 'no-cache' })
}

function sheetOf(c: Visit, whole: WholeOffering) {
  const { locale, publicUrl, view } = c.var
  const { offering } = whole
  const say = (text: Said) => inLocale(text, locale)
  const address = `${publicUrl}/e/${offering.code}`
  return {
    ...sheetFor({
      locale,
      title: say(offering.title),
      city: platform.city,
      office: ui.owner,
      date: today(offering.changedAt),
      isSample: view.sample,
    }),
    card: false,
    lines: linesOf(whole, c.var.work.now).map(({ label, value }) => ({ label: say(label), value: say(value) })),
    'code-label': say(posterWords.address),
    code: address.replace(/^https?:\/\//, ''),
    qr: qrSvg(address),
    alt: say(posterWords.qr),
    note: say(offering.summary ?? posterWords.scan),
  }
}

function linesOf(whole: WholeOffering, now: Date): readonly { readonly label: Said; readonly value: Said }[] {
  const { offering, sessions, places, organiser } = whole
  const coming = comingOf(sessions, now)
    .flatMap(({ startsAt }) => startsAt ?? [])
    .slice(0, mostDates)
  const manner = mannerOf(offering.phases, now)
  return [
    ...coming.map((at) => ({ label: words.when, value: words.listed([fullDate(today(at)), timeOfDay(at)]) })),
    ...[...places.values()].slice(0, 2).map(({ name }) => ({ label: words.where, value: name })),
    { label: words.who, value: audienceSaid(offering.audience) },
    { label: words.price, value: priceSaid(offering.price) },
    ...(manner ? [{ label: words.how, value: words.manners[manner] }] : []),
    ...(organiser ? [{ label: words.organiser, value: organiser.name }] : []),
  ]
}
