import { membersOf } from '#city/organisations/queries.ts'
import { peopleNamed } from '../queries/desk/people.ts'
import {
  callOffSession,
  changeSeats,
  changeSessions,
  enrolmentPermissions,
  mergeSessions,
  type Session,
  whenOf,
} from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { number } from '#platform/text/numbers.ts'
import { present } from '#platform/refusal.ts'
import { callOffForm, mergeForm, poolForm, sessionForm } from '../forms/desk/session.ts'
import { SessionPage, type SessionForms } from '../pages/desk/session.tsx'
import { findListedSession, listedPools, listedSessions } from '../queries/desk/sessions.ts'
import { changeSent } from '../rules/desk/moved.ts'
import { deskWords } from '../words/desk.ts'
import { sessionWords } from '../words/sessions.ts'
import { allowedFor, type Ground, groundOf, sessionOf } from './ground.ts'
import { meetingPlaces } from './new.tsx'

export const session = router()

const { planOfferings, closeSessions } = enrolmentPermissions
const path = '/:code{[0-9]+}/sessions/:session'

session.get(path, async (c) => show(c, await groundOf(c)))

async function show(c: Visit, ground: Ground, forms: Partial<SessionForms> = {}) {
  const { work, locale } = c.var
  const { offering } = ground
  const row = await sessionOf(c, ground)
  const [listed, pools, all, members, places] = await Promise.all([
    findListedSession(work.db, row.id),
    listedPools(work.db, offering.id, row.id),
    listedSessions(work.db, offering.id),
    membersOf(work.db, offering.organiserId),
    meetingPlaces(work.db),
  ])
  const others = all.flatMap(({ id, startsAt, cancelledAt }) =>
    id === row.id || cancelledAt !== null || startsAt === null || startsAt <= work.now
      ? []
      : [{ value: id, label: shortMoment(startsAt) }],
  )
  const leading = await peopleNamed(work.db, row.leaders)
  const known = new Map([...leading, ...members.map(({ person }) => person)].map(({ id, name }) => [id, name]))
  const props = {
    offering,
    session: present(listed, deskWords.noSuchSession),
    pools,
    others,
    places,
    leaders: [...known].map(([value, name]) => ({ value, label: { fa: name } })),
    allowed: allowedFor(c, ground),
    forms: {
      change: blank(typedOf(row, locale)),
      callOff: blank({ code: 'other' }),
      merge: blank(),
      pool: blank(),
      ...forms,
    },
  }
  return c.render(() => <SessionPage {...props} />, { title: deskWords.session })
}

/** A session as its form has it. */
export function typedOf(row: Session, locale: Visit['var']['locale']) {
  const when = whenOf(row)
  return {
    ...(when && { ...dateParts('day', when.day, locale), from: when.from, minutes: String(when.minutes) }),
    reach: 'this',
    place: row.placeId ?? '',
    leaders: row.leaders,
    ...(row.outdoor && { outdoor: 'on' }),
  }
}

const addressOf = (c: Visit) => `/desk/offerings/${c.req.param('code') ?? ''}/sessions/${c.req.param('session') ?? ''}`

session.post(`${path}/change`, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const row = await sessionOf(c, ground)
  const sent = await submit(c, sessionForm, ({ reach, reason, rev, ...typed }) =>
    changeSessions(c.var.work, row.id, reach, { change: changeSent(row, typed), reason, rev }),
  )
  if (sent.sent) return see(c, addressOf(c), sessionWords.changed(number(sent.result.length)))
  c.status(422)
  return show(c, ground, { change: sent.form })
})

session.post(`${path}/end`, async (c) => {
  const ground = await groundOf(c, closeSessions)
  const { id } = await sessionOf(c, ground)
  const sent = await submit(c, callOffForm, (why) => callOffSession(c.var.work, id, why))
  if (sent.sent) return see(c, addressOf(c), sessionWords.calledOff)
  c.status(422)
  return show(c, ground, { callOff: sent.form })
})

session.post(`${path}/merge`, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const { id } = await sessionOf(c, ground)
  const sent = await submit(c, mergeForm, ({ into }) => mergeSessions(c.var.work, id, into))
  if (sent.sent) return see(c, addressOf(c), sessionWords.merged)
  c.status(422)
  return show(c, ground, { merge: sent.form })
})

session.post(`${path}/seats`, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const sent = await seatsSent(c, ground)
  if (sent.sent) return see(c, addressOf(c), sessionWords.seatsSet)
  c.status(422)
  return show(c, ground, { pool: sent.form })
})

/** The seats of a pool of this very offering, as they were typed. */
const seatsSent = (c: Visit, { offering }: Ground): Promise<{ sent: true } | { sent: false; form: Form }> =>
  submit(c, poolForm, async ({ pool, ...change }) => {
    const own = await listedPools(c.var.work.db, offering.id, c.req.param('session') ?? null)
    present(
      own.find(({ id }) => id === pool),
      deskWords.noSuchSession,
    )
    await changeSeats(c.var.work, pool, change)
  })

session.post('/:code{[0-9]+}/seats', async (c) => {
  const ground = await groundOf(c, planOfferings)
  const sent = await seatsSent(c, ground)
  const address = `/desk/offerings/${ground.offering.code}`
  return see(c, address, sent.sent ? sessionWords.seatsSet : (sent.form.refusal ?? sent.form.problems[0]?.[1]))
})
