import { randomUUID } from 'node:crypto'
import { householdsOf } from '#city/households/queries.ts'
import { organisationsWanted } from '#city/organisations/queries.ts'
import { publicKinds } from '#city/organisations/rules.ts'
import { z } from 'zod'
import { scopeOfPerson } from '#city/people/actions.ts'
import { wishFor } from '#city/people/finding.ts'
import { seePeople } from '#city/people/permissions.ts'
import { findPerson, peopleWanted } from '#city/people/queries.ts'
import type { Person } from '#city/people/tables.ts'
import { type Checked, type Offering } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, may } from '#platform/permission.ts'
import { readBack, registerFor, registerGroup, rosterIn } from '../actions/desk/desk-registration.ts'
import { groupForm, partyForm } from '../forms/desk/desk-registration.ts'
import { GroupPage } from '../pages/desk/group.tsx'
import { RegisterPage } from '../pages/desk/register.tsx'
import { listedSessions } from '../queries/desk/sessions.ts'
import { registerWords } from '../words/register.ts'
import { groundOf } from './ground.ts'

export const register = router()

register.get('/:code{[0-9]+}/register', async (c) => {
  const { offering } = await groundOf(c)
  const form = blank({ key: randomUUID(), channel: 'phone', session: c.req.query('session') ?? '' })
  return show(c, offering, { form })
})

interface Shown {
  readonly form: Form
  readonly checked?: Checked
}

async function show(c: Visit, offering: Offering, { form, checked }: Shown) {
  const { db, actor } = c.var.work
  const [q, personId] = [c.req.query('q'), form.typed('person') ?? c.req.query('person')]
  const maySee = may(actor, seePeople, anywhere)
  const wish = wishFor(actor, c.var.auth.keyring, q)
  const found = maySee && q ? await peopleWanted(db, wish, undefined, 12) : []
  const person = maySee && personId ? await personIn(c, personId) : undefined
  const props = {
    offering,
    form,
    checked,
    q,
    found,
    person,
    household: person ? await housemates(c, person) : [],
    sessions: await sessionChoices(c, offering),
  }
  return c.render(() => <RegisterPage {...props} />, { title: registerWords.registerOne, secret: true })
}

/** The person, when the clerk’s reach includes them. */
async function personIn({ var: { work } }: Visit, id: string): Promise<Person | undefined> {
  const { data } = z.uuid().safeParse(id)
  if (data === undefined || !may(work.actor, seePeople, await scopeOfPerson(work.db, data))) return undefined
  const person = await findPerson(work.db, data)
  return person?.erasedAt === null ? person : undefined
}

/** Everybody the person lives with, each once, themselves first. */
async function housemates(c: Visit, person: Person) {
  const all = [person, ...(await householdsOf(c.var.work.db, person.id)).map((one) => one.person)]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** The coming sessions one may be registered for alone. */
export async function sessionChoices(c: Visit, { id, admitBy }: Offering) {
  if (admitBy === 'run' || admitBy === 'none') return []
  const { db, now } = c.var.work
  const sessions = await listedSessions(db, id)
  return sessions.flatMap(({ id: value, startsAt, cancelledAt }) =>
    startsAt !== null && startsAt > now && cancelledAt === null ? [{ value, label: shortMoment(startsAt) }] : [],
  )
}

const receiptOf = (c: Visit, id: string) => `/desk/offerings/${c.req.param('code') ?? ''}/registrations/${id}/receipt`

register.post('/:code{[0-9]+}/register', async (c) => {
  const { offering } = await groundOf(c)
  const sent = await submit(c, partyForm, async (typed) =>
    typed.step === 'confirm'
      ? { told: await registerFor(c.var.work, c.var.auth.keyring, offering.id, typed) }
      : { checked: await readBack(c.var.work, offering.id, typed) },
  )
  if (!sent.sent) {
    c.status(422)
    return show(c, offering, { form: sent.form })
  }
  if ('told' in sent.result) return see(c, receiptOf(c, sent.result.told.id), registerWords.registered)
  const { typed } = await readFields(c)
  return show(c, offering, { form: blank({ ...typed }), checked: sent.result.checked })
})

register.get('/:code{[0-9]+}/group', async (c) => {
  const { offering } = await groundOf(c)
  return showGroup(c, offering, blank({ key: randomUUID(), channel: 'kiosk', session: c.req.query('session') ?? '' }))
})

async function showGroup(c: Visit, offering: Offering, form: Form) {
  const { db, now } = c.var.work
  const wanted = { kinds: publicKinds, on: today(now) }
  const groups = await organisationsWanted(db, wanted, undefined, 300)
  const organisations = groups.map(({ organisation: { id, name } }) => ({ value: id, label: name }))
  const sessions = await sessionChoices(c, offering)
  return c.render(
    () => <GroupPage offering={offering} form={form} organisations={organisations} sessions={sessions} />,
    {
      title: registerWords.registerGroup,
    },
  )
}

register.post('/:code{[0-9]+}/group', async (c) => {
  const { offering } = await groundOf(c)
  const sent = await submit(c, groupForm, async (typed) =>
    registerGroup(c.var.work, offering.id, { ...typed, fromFile: await rosterIn(typed.file) }),
  )
  if (sent.sent) return see(c, receiptOf(c, sent.result.id), registerWords.registered)
  c.status(422)
  return showGroup(c, offering, sent.form)
})
