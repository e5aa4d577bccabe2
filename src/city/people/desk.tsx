import { consentsOf } from '#city/consents/queries.ts'
import type { consentForm } from '#city/consents/forms.ts'
import { ConsentsPanel } from '#city/consents/pages/consents-panel.tsx'
import { recordConsents } from '#city/consents/permissions.ts'
import { words as consentWords } from '#city/consents/words.ts'
import { seeRecord } from '#city/facts/permissions.ts'
import { HouseholdsPanel } from '#city/households/pages/households-panel.tsx'
import { manageHouseholds } from '#city/households/permissions.ts'
import { householdsOf } from '#city/households/queries.ts'
import { postsOf } from '#city/organisations/queries.ts'
import { districtChoices } from '#city/zones/choices.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Column as ExportColumn, dayColumns } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { limited } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { anywhere, demand, may, wholeCity } from '#platform/permission.ts'
import {
  erasePerson,
  readPerson,
  recordExport,
  registerPerson,
  renamePerson,
  revealContact,
  scopeOfPerson,
} from './actions.ts'
import { wishFor } from './finding.ts'
import { erasureForm, nameForm, peopleQuery, personForm, reasonForm } from './forms.ts'
import { PeopleDesk } from './pages/people-desk.tsx'
import { PersonFormPage } from './pages/person-form.tsx'
import { PersonPage, type PersonPageProps } from './pages/person-page.tsx'
import { erasePeople, exportPeople, giveDeskCodes, managePeople, revealContacts, seePeople } from './permissions.ts'
import { contactsOf, everyoneWanted, freshId, peopleWanted } from './queries.ts'
import { isChild } from './rules.ts'
import type { Person } from './tables.ts'
import { words } from './words.ts'

export const desk = router()

const perPage = 50

desk.get('/', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, seePeople, anywhere)
  const { q, below } = peopleQuery.parse(c.req.query())
  const found = await peopleWanted(db, wishFor(actor, c.var.auth.keyring, q), readNamePlace(below), perPage + 1)
  const { rows: people, last } = cutPage(found, perPage)
  const next = last && listAddress('/desk/people', { q, below: namePlace(last) })
  return c.render(() => <PeopleDesk people={people} next={next} q={q} />, { title: words.people })
})

/** Neither numbers nor addresses leave with a list. */
const exported: ExportColumn<Person>[] = [
  { label: words.name, type: 'text', value: ({ name }) => name },
  { label: words.birthYear, type: 'number', value: ({ birthYear }) => birthYear },
  { label: words.sex, type: 'text', value: ({ sex }) => sex },
  { label: words.language, type: 'text', value: ({ locale }) => locale },
  ...dayColumns<Person>(words.since, ({ createdAt }) => today(createdAt)),
]

const byPerson = (c: Visit) => {
  const { actor } = c.var.work
  return actor?.kind === 'person' ? { kind: 'person' as const, value: actor.id } : undefined
}

for (const format of ['csv', 'xlsx'] as const) {
  desk.get(`/list.${format}`, async (c, next) => {
    demand(c.var.work.actor, exportPeople, anywhere)
    await next()
  })
  desk.get(`/list.${format}`, limited(limits.exports, byPerson), async (c) => {
    const { db, actor } = c.var.work
    const { q } = peopleQuery.parse(c.req.query())
    const wish = wishFor(actor, c.var.auth.keyring, q)
    await recordExport(c.var.work)
    return exportResponse(c, { format, name: words.people, columns: exported, rows: everyoneWanted(db, wish) })
  })
}

desk.get('/new', async (c) => {
  demand(c.var.work.actor, managePeople, anywhere)
  return showForm(c, await freshId(c.var.work.db))
})

desk.post('/', async (c) => {
  demand(c.var.work.actor, managePeople, anywhere)
  const sent = await submit(c, personForm, ({ sex, ...values }) =>
    registerPerson(c.var.work, c.var.auth.keyring, { ...values, sex: sex === '' ? undefined : sex }),
  )
  if (sent.sent) return see(c, `/desk/people/${sent.result.id}`, words.registered)
  c.status(422)
  return showForm(c, sent.form.typed('id') ?? '', sent.form)
})

function showForm(c: Visit, id: string, form?: FormOf<typeof personForm>) {
  const shown = form ?? blank({ locale: 'fa', channel: 'kiosk' })
  return c.render(() => <PersonFormPage form={shown} id={id} />, { title: words.newPerson })
}

desk.get('/:id', (c) => showPerson(c, idOf(c)))

desk.post('/:id/name', async (c) => {
  demand(c.var.work.actor, managePeople, anywhere)
  const id = idOf(c)
  demand(c.var.work.actor, managePeople, await scopeOfPerson(c.var.work.db, id))
  const sent = await submit(c, nameForm, ({ name }) => renamePerson(c.var.work, id, name))
  if (sent.sent) return see(c, `/desk/people/${id}`, words.renamed)
  c.status(422)
  return showPerson(c, id, { rename: sent.form })
})

desk.post('/:id/contacts/:contact/reading', async (c) => {
  demand(c.var.work.actor, revealContacts, anywhere)
  const [personId, contactId] = [idOf(c), idOf(c, 'contact')]
  demand(c.var.work.actor, revealContacts, await scopeOfPerson(c.var.work.db, personId))
  const sent = await submit(c, reasonForm, ({ reason }) =>
    revealContact(c.var.work, c.var.auth.keyring, { personId, contactId, reason }),
  )
  if (sent.sent) return showPerson(c, personId, { revealed: { id: contactId, value: sent.result } })
  c.status(422)
  return showPerson(c, personId, { reveal: sent.form })
})

desk.post('/:id/erasure', async (c) => {
  demand(c.var.work.actor, erasePeople, anywhere)
  const id = idOf(c)
  demand(c.var.work.actor, erasePeople, await scopeOfPerson(c.var.work.db, id))
  const sent = await submit(c, erasureForm, ({ reason }) => erasePerson(c.var.work, id, reason))
  if (sent.sent) return see(c, `/desk/people/${id}`, words.eraseDone)
  c.status(422)
  return showPerson(c, id, { erase: sent.form })
})

type Shown = Partial<PersonPageProps['forms']> &
  Pick<PersonPageProps, 'revealed'> & { readonly consent?: FormOf<typeof consentForm> }

/** A person's page, with whatever form on it was refused. */
export async function showPerson(c: Visit, id: string, { consent, revealed, ...forms }: Shown = {}) {
  const person = await readPerson(c.var.work, id)
  const panels = await panelsOf(c, person, consent)
  const props = {
    person,
    contacts: await contactsOf(c.var.work.db, id),
    revealed,
    posts: await postsOf(c.var.work.db, id),
    forms: { rename: blank({ name: person.name }), reveal: blank(), erase: blank(), ...forms },
    allowed: await allowedFor(c, id),
    panels,
  }
  const title = person.erasedAt === null ? { fa: person.name } : words.erasedPerson
  return c.render(() => <PersonPage {...props} />, { title, indexed: false, secret: true })
}

async function allowedFor(c: Visit, id: string) {
  const { db, actor } = c.var.work
  const scope = await scopeOfPerson(db, id)
  return {
    manage: may(actor, managePeople, scope),
    reveal: may(actor, revealContacts, scope),
    erase: may(actor, erasePeople, scope),
    record: may(actor, seeRecord, wholeCity),
    access: may(actor, giveDeskCodes, scope),
  }
}

async function panelsOf(c: Visit, person: Person, form: FormOf<typeof consentForm> | undefined) {
  const { db, actor, now } = c.var.work
  const scope = await scopeOfPerson(db, person.id)
  const isErased = person.erasedAt !== null
  const inhabited = await householdsOf(db, person.id)
  const living = inhabited.filter((each) => each.role === 'guardian' && each.person.id !== person.id)
  const givers = [
    { value: person.id, label: consentWords.themselves },
    ...living.map((each) => ({ value: each.person.id, label: { fa: each.person.name } })),
  ]
  const consents = {
    personId: person.id,
    consents: await consentsOf(db, person.id),
    givers,
    form: form ?? blank(dateParts('from', today(now), c.var.locale)),
    mayRecord: !isErased && may(actor, recordConsents, scope),
  }
  const households = {
    person,
    inhabited,
    zones: await districtChoices(db, today(now)),
    newId: await freshId(db),
    mayManage: !isErased && !isChild(person, now.getUTCFullYear()) && may(actor, manageHouseholds, anywhere),
  }
  return () => (
    <>
      <HouseholdsPanel {...households} />
      <ConsentsPanel {...consents} />
    </>
  )
}
