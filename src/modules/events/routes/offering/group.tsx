import { randomUUID } from 'node:crypto'
import type { Offering } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand, demandPerson } from '#platform/permission.ts'
import { bringGroup, rosterIn } from '../../actions/desk/desk-registration.ts'
import { ownGroupForm } from '../../forms/desk/desk-registration.ts'
import { OwnGroupPage } from '../../pages/offering/group-page.tsx'
import { bringGroups } from '../../permissions.ts'
import { getPublicOffering, offeringWhole } from '../../queries/offering/about.ts'
import { signsFor } from '../../queries/signs.ts'
import { comingOf } from '../../rules/meetings.ts'
import { ownGroupWords as words } from '../../words/own-groups.ts'

/** `/e/<code>/group`: a school, a mosque or an association brings a group. */
export const groups = router()

const offeringOf = (c: Visit) => getPublicOffering(c.var.work.db, c.req.param('code') ?? '')

groups.get('/', async (c) => {
  demandPerson(c.var.work.actor)
  return show(c, await offeringOf(c), blank({ key: randomUUID(), session: c.req.query('session') ?? '' }))
})

async function show(c: Visit, offering: Offering, form: Form) {
  const { work } = c.var
  const [organisations, whole] = await Promise.all([signsFor(work, bringGroups), offeringWhole(work.db, offering)])
  const isSingle = offering.admitBy === 'session' || offering.admitBy === 'both'
  const sessions = (isSingle ? comingOf(whole.sessions, work.now) : []).flatMap(({ id, startsAt }) =>
    startsAt === null ? [] : [{ value: id, label: shortMoment(startsAt) }],
  )
  const props = { offering, form, organisations, sessions }
  return c.render(() => <OwnGroupPage {...props} />, { title: words.title, indexed: false })
}

groups.post('/', async (c) => {
  const { work } = c.var
  demand(work.actor, bringGroups, anywhere)
  const offering = await offeringOf(c)
  const sent = await submit(c, ownGroupForm, async (typed) =>
    bringGroup(work, offering.id, { ...typed, fromFile: await rosterIn(typed.file) }),
  )
  if (sent.sent) return see(c, `/my/enrolments/${sent.result.code}`, words.took)
  c.status(422)
  return show(c, offering, sent.form)
})
