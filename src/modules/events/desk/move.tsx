import {
  changeSessions,
  enrolmentPermissions,
  type Session,
  type SessionChange,
  whenOf,
  whyNotChange,
} from '#engines/enrolment/index.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { number } from '#platform/text/numbers.ts'
import { moveQuery, type MoveQuery } from '../forms/desk/move.ts'
import { plannerQuery } from '../forms/desk/planner.ts'
import { sessionForm } from '../forms/desk/session.ts'
import { MovePage } from '../pages/desk/move.tsx'
import { sessionWords } from '../words/sessions.ts'
import { type Ground, groundOf, sessionOf } from './ground.ts'
import { meetingPlaces } from './new.tsx'
import { typedOf } from './session.tsx'
import { changeSent } from '../rules/desk/moved.ts'

/** One session of the week of the halls, put elsewhere: whether that can be is said before it is saved. */
export const moving = router()

const path = '/:code{[0-9]+}/sessions/:session/move'
const { planOfferings } = enrolmentPermissions

const weekOf = (query: MoveQuery) => listAddress('/desk/offerings/week', plannerQuery.parse(query))

moving.get(path, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const session = await sessionOf(c, ground)
  const query = moveQuery.parse(c.req.query())
  const form = blank({ ...typedOf(session, c.var.locale), ...targetTyped(query, c.var.locale) })
  const change = changeOf(session, query)
  const refusal = change && (await whyNotChange(c.var.work, session.id, change))
  return show(c, { ground, session, query, form, verdict: change && { refusal } })
})

/** Where it was dragged to, as the form has it. */
const targetTyped = ({ day, from, place }: MoveQuery, locale: Visit['var']['locale']) => ({
  ...(day !== undefined && dateParts('day', day, locale)),
  ...(from !== undefined && { from }),
  ...(place !== undefined && { place }),
})

/** What was asked for, where anything was. */
function changeOf(session: Session, { day, from, place }: MoveQuery): SessionChange | undefined {
  const was = whenOf(session)
  const isAsked = [day, from, place].some((part) => part !== undefined)
  if (!was || !isAsked) return undefined
  const { placeId, leaders, outdoor } = session
  const wanted = { ...was, ...(day !== undefined && { day }), ...(from !== undefined && { from }) }
  return changeSent(session, { ...wanted, place: (place ?? placeId) || undefined, leaders, outdoor })
}

interface Shown {
  readonly ground: Ground
  readonly session: Session
  readonly query: MoveQuery
  readonly form: Form
  readonly verdict?: Parameters<typeof MovePage>[0]['verdict']
}

async function show(c: Visit, { ground: { offering }, session, query, form, verdict }: Shown) {
  const places = await meetingPlaces(c.var.work.db)
  const props = { offering, session, form, places, verdict, week: weekOf(query) }
  return c.render(() => <MovePage {...props} />, { title: sessionWords.move })
}

moving.post(path, async (c) => {
  const ground = await groundOf(c, planOfferings)
  const session = await sessionOf(c, ground)
  const query = moveQuery.parse(c.req.query())
  const sent = await submit(c, sessionForm, ({ reach, reason, rev, ...typed }) =>
    changeSessions(c.var.work, session.id, reach, { change: changeSent(session, typed), reason, rev }),
  )
  if (sent.sent) return see(c, weekOf(query), sessionWords.changed(number(sent.result.length)))
  c.status(422)
  return show(c, { ground, session, query, form: sent.form })
})
