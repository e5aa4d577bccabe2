import { z } from 'zod'
import { loansOf } from '#city/booking/equipment-queries.ts'
import { approveHire, refuseHire } from '#city/booking/hires.ts'
import { decideOnHire } from '#city/booking/permissions.ts'
import { scopeOfPlace } from '#city/places/actions.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { timeOfDay } from '#platform/calendar/format.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { offerTime } from '../../actions/hires.ts'
import { hireStandings, otherTimeForm, refusalForm } from '../../forms/venues.ts'
import { HirePage } from '../../pages/venues/hire.tsx'
import { HiresPage } from '../../pages/venues/hires.tsx'
import { findHire, hiresListed } from '../../queries/venues/hires.ts'
import { venueWords as words } from '../../words/venues.ts'

/** Requests of associations for halls, and what is decided on them. */
export const hires = router()

const perPage = 50

const Query = z.object({
  standing: z.enum(hireStandings).catch('waiting'),
  after: z.uuid().optional().catch(undefined),
})

hires.get('/', async (c) => {
  const { db, actor, now } = c.var.work
  demand(actor, decideOnHire, anywhere)
  const { standing, after } = Query.parse(c.req.query())
  const { rows, last } = cutPage(await hiresListed(db, { standing, now, after, most: perPage + 1 }), perPage)
  const next = last && listAddress('/desk/hires', { standing, after: last.id })
  return c.render(() => <HiresPage hires={rows} standing={standing} next={next} now={now} />, { title: words.hires })
})

hires.get('/:id', async (c) => show(c, await asked(c)))

hires.post('/:id/approval', async (c) => {
  const { id, scope } = await asked(c)
  await approveHire(c.var.work, id, scope)
  return see(c, '/desk/hires', words.approved)
})

hires.post('/:id/refusal', async (c) => {
  const hire = await asked(c)
  const sent = await submit(c, refusalForm, ({ reason }) => refuseHire(c.var.work, hire.id, reason, hire.scope))
  if (sent.sent) return see(c, '/desk/hires', words.refused)
  c.status(422)
  return show(c, hire, { refusal: sent.form })
})

hires.post('/:id/other-time', async (c) => {
  const hire = await asked(c)
  const sent = await submit(c, otherTimeForm, (other) => offerTime(c.var.work, hire, other))
  if (sent.sent) return see(c, '/desk/hires', words.offered)
  c.status(422)
  return show(c, hire, { other: sent.form })
})

/** The request, and the zones in which one has to answer for it. */
async function asked(c: Visit) {
  const { db, actor } = c.var.work
  demand(actor, decideOnHire, anywhere)
  const id = z.uuid().safeParse(c.req.param('id')).data
  const hire = present(id === undefined ? undefined : await findHire(db, id), words.noSuchHire)
  const scope = await scopeOfPlace(db, hire.placeId)
  demand(actor, decideOnHire, scope)
  return { ...hire, scope }
}

type Asked = Awaited<ReturnType<typeof asked>>

interface Forms {
  readonly refusal?: Form
  readonly other?: Form
}

async function show(c: Visit, hire: Asked, { refusal = blank(), other }: Forms = {}) {
  const { locale, work } = c.var
  const loans = await loansOf(work.db, [hire.id])
  const minutes = Math.round((hire.to.getTime() - hire.from.getTime()) / 60_000)
  const usual = blank({
    ...dateParts('day', addDays(today(hire.from), 1), locale),
    from: timeOfDay(hire.from).en,
    minutes: String(minutes),
    sex: '',
  })
  const props = { hire, loans, now: work.now, refusal, other: other ?? usual }
  return c.render(() => <HirePage {...props} />, { title: words.hire })
}
