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
import { isOnline } from '../../rules/sessions.ts'
import { mannerOf } from '../../rules/standing.ts'
import { priceSaid } from '../../rules/price.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { posterWords } from '../../words/poster.ts'

const mostDates = 3

/** `/e/<code>/poster.pdf`: one sheet for the board of a mosque or a school, with a code for the camera and a short address. */
export async function poster(c: Visit): Promise<Response> {
  const { db } = c.var.work
  const offering = await getPublicOffering(db, c.req.param('code') ?? '')
  const whole = await offeringWhole(db, offering)
  return printed(c, 'poster', sheetOf(c, whole), { file: `poster-${offering.code}`, cache: 'no-cache' })
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
    lines: linesOf(whole, c.var.work.now).map(({ label, values }) => ({
      label: say(label),
      values: values.map(say),
    })),
    'code-label': say(posterWords.address),
    code: address.replace(/^https?:\/\//, ''),
    qr: qrSvg(address),
    alt: say(posterWords.qr),
    note: offering.summary ? say(offering.summary) : null,
    scan: say(posterWords.scan),
  }
}

interface Line {
  readonly label: Said
  readonly values: readonly Said[]
}

function linesOf(whole: WholeOffering, now: Date): readonly Line[] {
  const { offering, sessions, places, organiser } = whole
  const coming = comingOf(sessions, now)
    .flatMap(({ startsAt }) => startsAt ?? [])
    .slice(0, mostDates)
  const manner = mannerOf(offering.phases, now)
  const online = sessions.some(isOnline) ? [words.online] : []
  return [
    { label: words.itsTime, values: coming.map((at) => words.listed([fullDate(today(at)), timeOfDay(at)])) },
    { label: words.where, values: [...[...places.values()].slice(0, 2).map(({ name }) => name), ...online] },
    { label: words.who, values: [audienceSaid(offering.audience)] },
    { label: words.price, values: [priceSaid(offering.price)] },
    { label: words.how, values: manner ? [words.manners[manner]] : [] },
    { label: words.organiser, values: organiser ? [organiser.name] : [] },
  ].filter(({ values }) => values.length > 0)
}
