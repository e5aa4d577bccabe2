import { findPlace, placesById } from '#city/places/queries.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { cutClause, decideClause, mergeClause, readdressClause, settleClauses, standOf } from '../../actions/divide.ts'
import { offerClause } from '../../actions/offer.ts'
import { clauseForm, offerForm } from '../../forms/desk.ts'
import { ClauseDesk } from '../../pages/desk/clause.tsx'
import { DividePage } from '../../pages/desk/divide.tsx'
import { getResolution } from '../../queries/resolutions.ts'
import { clausesOf, getClause, getText } from '../../queries/texts.ts'
import { ownersOffered } from '../../queries/votes.ts'
import { isInForce } from '../../rules/legal.ts'
import { standingOf } from '../../actions/keep.ts'
import { deskWords } from '../../words/desk.ts'

export const dividing = router()

const page = '/:address{[0-9-]+}'
const clause = ':clause{[0-9][a-z0-9.]*}'

dividing.get(`${page}/divide`, (c) => showDivision(c, blank(), undefined))

async function showDivision(c: Visit, form: Form, at: string | undefined) {
  const { db } = c.var.work
  const resolution = await getResolution(db, c.req.param('address') ?? '')
  const [text, clauses] = await Promise.all([getText(db, resolution), clausesOf(db, resolution)])
  const ids = [...new Set(clauses.flatMap(({ placeId }) => placeId ?? []))]
  const places = new Map((await placesById(db, ids)).map(({ id, code }) => [id, code]))
  const seen = new Map(clauses.map((each) => [each.address, standOf(each)]))
  const props = { resolution, text, clauses, places, seen, form, at }
  return c.render(() => <DividePage {...props} />, { title: deskWords.divide })
}

/** A place by its code; what is not there is said to be so. */
async function placeCalled({ work: { db } }: Visit['var'], typed: string | undefined): Promise<string | undefined> {
  if (typed === undefined) return undefined
  const found = await findPlace(db, typed)
  if (!found) throw refuse.invalid(deskWords.noSuchPlace(typed))
  return found.id
}

dividing.post(`${page}/divide/${clause}`, async (c) => {
  const { work } = c.var
  const { id, address } = await getResolution(work.db, c.req.param('address'))
  const at = c.req.param('clause')
  const sent = await submit(c, clauseForm, async (typed) => {
    if (typed.do === 'merge') return mergeClause(work, id, at)
    if (typed.do === 'cut') return cutClause(work, id, at, typed.text ?? '')
    const { executable, reason, place, seen } = typed
    await decideClause(work, id, at, { executable, reason, seen, placeId: await placeCalled(c.var, place) })
    if (typed.to !== undefined && typed.to !== at) await readdressClause(work, id, at, typed.to)
  })
  if (sent.sent) return see(c, `/desk/council/${address}/divide#c-${at}`, deskWords.saved)
  c.status(422)
  return showDivision(c, sent.form, at)
})

dividing.post(`${page}/settlement`, async (c) => {
  const { id, address } = await getResolution(c.var.work.db, c.req.param('address'))
  await settleClauses(c.var.work, id)
  return see(c, `/desk/council/${address}`, deskWords.settled)
})

dividing.get(`${page}/clauses/${clause}`, (c) => showClause(c, blank({ weight: '1' })))

dividing.post(`${page}/clauses/${clause}`, async (c) => {
  const { work } = c.var
  const { id, address } = await getResolution(work.db, c.req.param('address'))
  const at = c.req.param('clause')
  const sent = await submit(c, offerForm, ({ once: key, ...offer }) =>
    offerClause(work, id, { ...offer, address: at }, key),
  )
  if (sent.sent) return see(c, `/desk/council/${address}`, deskWords.offered)
  c.status(422)
  return showClause(c, sent.form)
})

async function showClause(c: Visit, form: Form) {
  const { work } = c.var
  const resolution = await getResolution(work.db, c.req.param('address') ?? '')
  const [found, owners, standing] = await Promise.all([
    getClause(work.db, resolution, c.req.param('clause') ?? ''),
    ownersOffered(work.db),
    standingOf(work, resolution),
  ])
  const props = { resolution, clause: found, owners, form, inForce: isInForce(standing) }
  return c.render(() => <ClauseDesk {...props} />, { title: deskWords.giveOwner })
}
