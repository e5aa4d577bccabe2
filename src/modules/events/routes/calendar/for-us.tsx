import { z } from 'zod'
import { enrol } from '#engines/enrolment/index.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { isIsoDay } from '#platform/calendar/jalali.ts'
import { router, see } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { lowSupply } from '../../actions/low-supply.ts'
import { ForUsPage } from '../../pages/calendar/for-us-page.tsx'
import { forUsOn } from '../../queries/calendar/for-us.ts'
import { forUsWords as words } from '../../words/for-us.ts'

/** `/events/for-us`: one day for one household; who of it can come to what, and one tap for those who can. */
export const forUs = router()

const Day = z.string().refine(isIsoDay).optional().catch(undefined)

forUs.get('/', async (c) => {
  const { work } = c.var
  demandPerson(work.actor)
  const day = Day.parse(c.req.query('day')) ?? dayOf(work.now)
  const table = await forUsOn(work, day)
  return c.render(() => <ForUsPage day={day} {...table} />, { title: words.title, indexed: false })
})

const Asked = z.object({ session: z.uuid(), key: z.uuid(), day: z.string().refine(isIsoDay) })

/** Enrols those who can come, as the table showed it: the engine has the last word on each of them. */
forUs.post('/', async (c) => {
  const { work } = c.var
  demandPerson(work.actor)
  const { data } = Asked.safeParse((await readFields(c)).sent)
  if (!data) throw refuse.invalid(words.gone)
  const { rows } = await forUsOn(work, data.day)
  const row = present(
    rows.find(({ session }) => session.id === data.session),
    words.gone,
  )
  const sessionId = row.session.admitBy === 'run' ? undefined : row.session.id
  if (row.needsForm) return see(c, listAddress(`/e/${row.session.code}/enrol`, { session: sessionId }))
  const party = row.verdicts.filter(({ whyNot }) => whyNot === undefined).map(({ personId }) => ({ personId }))
  if (party.length === 0) throw refuse.conflict(words.nobody)
  const wish = {
    key: data.key,
    offeringId: row.session.offeringId,
    party,
    isPoorlySupplied: lowSupply(work),
    ...(sessionId && { sessionId }),
  }
  const { code } = await enrol(work, wish)
  return see(c, `/my/enrolments/${code}`)
})
