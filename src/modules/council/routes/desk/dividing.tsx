import { findPlace, placesById } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import { blank, type Form, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { saveDivision, standOf } from '../../actions/divide.ts'
import { offerClause } from '../../actions/offer.ts'
import { divisionForm, longestStatement, offerForm } from '../../forms/desk.ts'
import { ClauseDesk } from '../../pages/desk/clause.tsx'
import { DividePage } from '../../pages/desk/divide.tsx'
import { keepResolutions } from '../../permissions.ts'
import { getResolution } from '../../queries/resolutions.ts'
import { clausesOf, getClause, getText } from '../../queries/texts.ts'
import { ownersOffered } from '../../queries/votes.ts'
import { isInForce } from '../../rules/legal.ts'
import { standingOf } from '../../actions/keep.ts'
import type { Clause } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'

export const dividing = router()

const page = '/:address{[0-9-]+}'
const clause = ':clause{[0-9][a-z0-9.]*}'

dividing.get(`${page}/divide`, (c) => showDivision(c))

async function showDivision(c: Visit, form?: FormOf<typeof divisionForm>) {
  const { db } = c.var.work
  const resolution = await getResolution(db, c.req.param('address') ?? '')
  const [text, clauses] = await Promise.all([getText(db, resolution), clausesOf(db, resolution)])
  const places = new Map((await placesOf(c, clauses)).map(({ id, code }) => [id, code]))
  const seen = new Map(clauses.map((each) => [each.address, standOf(each)]))
  const props = { resolution, text, clauses, places, seen, form }
  return c.render(() => <DividePage {...props} />, { title: deskWords.divide })
}

const placesOf = (c: Visit, clauses: readonly Clause[]) =>
  placesById(c.var.work.db, [...new Set(clauses.flatMap(({ placeId }) => placeId ?? []))])

dividing.post(`${page}/divide`, async (c) => {
  const { work } = c.var
  demand(work.actor, keepResolutions, anywhere)
  const resolution = await getResolution(work.db, c.req.param('address'))
  const sent = await submit(c, divisionForm, async ({ clauses, next }) => {
    const placed = await Promise.all(
      clauses.map(placedIn(work, await placesOf(c, await clausesOf(work.db, resolution)))),
    )
    await saveDivision(work, resolution.id, placed, next)
    return next
  })
  if (!sent.sent) {
    c.status(422)
    return showDivision(c, sent.form)
  }
  const here = `/desk/council/${resolution.address}`
  return sent.result === 'settle' ? see(c, here, deskWords.settled) : see(c, `${here}/divide`, deskWords.saved)
})

/** A clause with its place by the code that was typed; what is not there is said to be so. */
const placedIn =
  ({ db }: Work, known: readonly Place[]) =>
  async <Sent extends { place: string | undefined }>({ place, ...rest }: Sent) => {
    if (place === undefined) return rest
    const found = known.find(({ code }) => code === place) ?? (await findPlace(db, place))
    if (!found) throw refuse.invalid(deskWords.noSuchPlace(place))
    return { ...rest, placeId: found.id }
  }

dividing.get(`${page}/clauses/${clause}`, (c) => showClause(c))

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

async function showClause(c: Visit, sent?: Form) {
  const { work } = c.var
  const resolution = await getResolution(work.db, c.req.param('address') ?? '')
  const [found, owners, standing] = await Promise.all([
    getClause(work.db, resolution, c.req.param('clause') ?? ''),
    ownersOffered(work.db),
    standingOf(work, resolution),
  ])
  const form = sent ?? blank({ weight: '1', 'statement.fa': statementIn(found.text) })
  const props = { resolution, clause: found, owners, form, inForce: isInForce(standing) }
  return c.render(() => <ClauseDesk {...props} />, { title: deskWords.giveOwner })
}

/** A clause's own words in one line, as many whole ones as a statement takes. */
function statementIn(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longestStatement) return line
  return line.slice(0, line.lastIndexOf(' ', longestStatement))
}
