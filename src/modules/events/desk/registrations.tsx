import { z } from 'zod'
import {
  acceptOffer,
  cancelEnrolment,
  judgeEnrolment,
  placeInLine,
  withdrawEnrolment,
} from '#engines/enrolment/index.ts'
import { submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { eraseNote, writeNote } from '../actions/desk/notes.ts'
import { decisionForm, noteForm, registrationQuery } from '../forms/desk/registrations.ts'
import { ReceiptPage } from '../pages/desk/receipt.tsx'
import { RegistrationPage, type RegistrationProps } from '../pages/desk/registration.tsx'
import { RegistrationsPage } from '../pages/desk/registrations.tsx'
import { notesBeside } from '../queries/desk/notes.ts'
import {
  findRegistration,
  largestHousehold,
  poolsWaitedFor,
  registrationsWanted,
} from '../queries/desk/registrations.ts'
import { importOf } from '../queries/imports/imports.ts'
import { listedSessions } from '../queries/desk/sessions.ts'
import { whyWaits } from '../rules/desk/line.ts'
import { deskWords } from '../words/desk.ts'
import { whyText } from '../words/line.ts'
import { exportRegistrations } from './export.ts'
import { allowedFor, groundOf } from './ground.ts'

export const registrations = router()

const perPage = 50

registrations.get('/:code{[0-9]+}/registrations', async (c) => {
  const ground = await groundOf(c)
  const { db } = c.var.work
  const { offering } = ground
  const query = registrationQuery.parse(c.req.query())
  const { session: sessionId, state, below } = query
  const wish = { offeringId: offering.id, sessionId, state }
  const [sessions, found] = await Promise.all([
    listedSessions(db, offering.id),
    registrationsWanted(db, wish, below, perPage + 1),
  ])
  const { rows, last } = cutPage(found, perPage)
  const here = `/desk/offerings/${offering.code}/registrations`
  const next = last && listAddress(here, { session: sessionId, state, below: last.id })
  const props = { offering, sessions, query, registrations: rows, next, allowed: allowedFor(c, ground) }
  const title = deskWords.registrations
  return c.render(() => <RegistrationsPage {...props} />, { title, secret: true })
})

registrations.get('/:code{[0-9]+}/registrations.csv', async (c) => exportRegistrations(c, await groundOf(c), 'csv'))
registrations.get('/:code{[0-9]+}/registrations.xlsx', async (c) => exportRegistrations(c, await groundOf(c), 'xlsx'))

registrations.get('/:code{[0-9]+}/registrations/:id', (c) => showRegistration(c))

type Shown = NonNullable<RegistrationProps['forms']>

async function showRegistration(c: Visit, forms: Shown = {}) {
  const ground = await groundOf(c)
  const { db, now } = c.var.work
  const registration = await registrationOf(c, ground.offering.id)
  const { id, state } = registration
  const isWaiting = state === 'waiting'
  const [notes, ahead, pools, came, adults] = await Promise.all([
    notesBeside(db, id),
    isWaiting ? placeInLine(db, id) : undefined,
    isWaiting ? poolsWaitedFor(db, id) : [],
    importOf(db, id),
    largestHousehold(db, id),
  ])
  const [pool] = pools
  const why = pool && whyText(whyWaits(pool, pool.wants, now))
  const { offering } = ground
  const props = { offering, registration, ahead, why, notes, came, adults, allowed: allowedFor(c, ground), forms }
  return c.render(() => <RegistrationPage {...props} />, { title: deskWords.registration, secret: true })
}

registrations.get('/:code{[0-9]+}/registrations/:id/receipt', async (c) => {
  const { offering } = await groundOf(c)
  const { db } = c.var.work
  const registration = await registrationOf(c, offering.id)
  const sessions = await listedSessions(db, offering.id)
  const own = sessions.filter(({ id }) => registration.sessionId === null || id === registration.sessionId)
  const props = { offering, registration, sessions: own }
  return c.render(() => <ReceiptPage {...props} />, { title: deskWords.receipt, secret: true })
})

/** The registration in the address, one of the offering’s. */
async function registrationOf(c: Visit, offeringId: string) {
  const found = await findRegistration(c.var.work.db, idOf(c), offeringId)
  return present(found, deskWords.noSuchRegistration)
}

const addressOf = (c: Visit) => `/desk/offerings/${c.req.param('code') ?? ''}/registrations/${idOf(c)}`

registrations.post('/:code{[0-9]+}/registrations/:id/notes', async (c) => {
  const { offering } = await groundOf(c)
  const { id } = await registrationOf(c, offering.id)
  const sent = await submit(c, noteForm, ({ once: key, text }) =>
    once(c.var.work, key, z.uuid(), (held) => writeNote(held, id, text)),
  )
  if (sent.sent) return see(c, addressOf(c), deskWords.noteKept)
  c.status(422)
  return showRegistration(c, { note: sent.form })
})

registrations.post('/:code{[0-9]+}/registrations/:id/notes/erasure', async (c) => {
  const { offering } = await groundOf(c)
  const { id } = await registrationOf(c, offering.id)
  const { sent } = await readFields(c)
  const picked = z.object({ note: z.uuid() }).safeParse(sent)
  if (!picked.success) throw refuse.invalid(deskWords.noSuchRegistration)
  await eraseNote(c.var.work, id, picked.data.note)
  return see(c, addressOf(c), deskWords.noteGone)
})

registrations.post('/:code{[0-9]+}/registrations/:id/decision', async (c) => {
  const { offering } = await groundOf(c)
  const { id } = await registrationOf(c, offering.id)
  const sent = await submit(c, decisionForm, (decision) => decide(c.var.work, id, decision))
  if (sent.sent) return see(c, addressOf(c), deskWords.decided)
  c.status(422)
  return showRegistration(c, { decision: sent.form })
})

/** Each act asks again whether the actor may; the engine says what became of it. */
function decide(work: Work, id: string, { act, reason }: z.output<typeof decisionForm>) {
  if (act === 'withdraw') return withdrawEnrolment(work, id)
  if (act === 'accept') return acceptOffer(work, id)
  if (act === 'cancel') return cancelEnrolment(work, id, reason)
  return judgeEnrolment(work, id, act, reason)
}
