import { enrolmentPermissions, type Session } from '#engines/enrolment/index.ts'
import { timeOfDay } from '#platform/calendar/format.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { tellDelay, writeWay } from '../actions/stops.ts'
import { delayForm, stopsForm } from '../forms/desk/stops.ts'
import { StopsPage } from '../pages/stops/desk-page.tsx'
import { delaysOf, stopsOf } from '../queries/stops/stops.ts'
import { timesAt } from '../rules/stops.ts'
import { stopWords as words } from '../words/stops.ts'
import { type Ground, groundOf, sessionOf } from './ground.ts'

/** What moves: where a session comes by, and how late it is. */
export const stopsDesk = router()

const path = '/:code{[0-9]+}/sessions/:session/stops'
const { planOfferings } = enrolmentPermissions

stopsDesk.get(path, async (c) => {
  const ground = await groundOf(c, planOfferings)
  return show(c, ground, await sessionOf(c, ground))
})

async function show(c: Visit, { offering }: Ground, session: Session, forms: { way?: Form; delay?: Form } = {}) {
  const { db } = c.var.work
  const { locale } = c.var
  const [stops, told] = await Promise.all([stopsOf(db, [session.id]), delaysOf(db, session.id)])
  const times = session.startsAt ? timesAt(session.startsAt, stops, told) : []
  const typed = times.map(({ planned, name }) => inLocale(words.stopAt(timeOfDay(planned), name), locale)).join('\n')
  const props = {
    offering,
    session,
    stops: times,
    told,
    way: blank({ lines: typed }),
    delay: blank({ minutes: '' }),
    ...forms,
  }
  return c.render(() => <StopsPage {...props} />, { title: words.way })
}

const at = (c: Visit) => `/desk/offerings/${c.req.param('code') ?? ''}/sessions/${c.req.param('session') ?? ''}/stops`

stopsDesk.post(path, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const session = await sessionOf(c, ground)
  const sent = await submit(c, stopsForm, (way) => writeWay(c.var.work, session.id, way))
  if (sent.sent) return see(c, at(c), words.saved(number(sent.result)))
  c.status(422)
  return show(c, ground, session, { way: sent.form })
})

stopsDesk.post(`${path}/delay`, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const session = await sessionOf(c, ground)
  const sent = await submit(c, delayForm, (late) => tellDelay(c.var.work, session.id, late))
  if (sent.sent) return see(c, at(c), words.told(number(sent.result.people)))
  c.status(422)
  return show(c, ground, session, { delay: sent.form })
})
