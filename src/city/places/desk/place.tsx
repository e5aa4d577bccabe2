import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand, may, type Permission } from '#platform/permission.ts'
import { endPlace, openPosition, pinPosition, renamePlace, scopeOfPlace } from '../actions.ts'
import { allSources } from '../desk-queries.ts'
import { deskWords } from '../desk-words.ts'
import { endForm, pinForm, renameForm } from '../forms.ts'
import { PlaceDesk } from '../pages/desk/place-page.tsx'
import { editPlaces, readPositions, setPositions } from '../permissions.ts'
import { allKinds, getPlace, namesOf, positionsOf, zonesOfPlaces } from '../queries.ts'
import type { Place } from '../tables.ts'

/** One place at the Desk: its names, where it was found to be, and what can be done about it. */
export const place = router()

interface Returned {
  readonly rename?: FormOf<typeof renameForm>
  readonly end?: FormOf<typeof endForm>
  readonly pin?: FormOf<typeof pinForm>
  /** Whoever asked to see a restricted position has been written down. */
  readonly opened?: boolean
}

place.get('/:code', async (c) => show(c, await asked(c)))

place.post('/:code/reading', async (c) => {
  const found = await asked(c)
  await openPosition(c.var.work, found.id)
  c.header('cache-control', 'private, no-store')
  return show(c, found, { opened: true })
})

place.post('/:code/name', async (c) => {
  const found = await mine(c, editPlaces)
  const rename = await submit(c, renameForm, ({ name, basis }) =>
    renamePlace(c.var.work, found.id, name, basis === undefined ? undefined : { fa: basis }),
  )
  return rename.sent ? back(c, found, deskWords.renamed) : again(c, found, { rename: rename.form })
})

place.post('/:code/pin', async (c) => {
  const found = await mine(c, setPositions)
  const pin = await submit(c, pinForm, ({ positionId, reason }) =>
    pinPosition(c.var.work, found.id, positionId, reason),
  )
  return pin.sent ? back(c, found, deskWords.pinnedDone) : again(c, found, { pin: pin.form })
})

place.post('/:code/end', async (c) => {
  const found = await mine(c, editPlaces)
  const end = await submit(c, endForm, ({ on }) => endPlace(c.var.work, found.id, on))
  return end.sent ? back(c, found, deskWords.ended) : again(c, found, { end: end.form })
})

const asked = (c: Visit) => {
  demand(c.var.work.actor, editPlaces, anywhere)
  return getPlace(c.var.work.db, c.req.param('code') ?? '')
}

/** The place, for whoever may do this with it: asked before the form is read. The action asks again. */
async function mine(c: Visit, wanted: Permission) {
  const found = await asked(c)
  demand(c.var.work.actor, wanted, await scopeOfPlace(c.var.work.db, found.id))
  return found
}

const back = (c: Visit, { code }: Place, told: (typeof deskWords)['renamed']) => see(c, `/desk/places/${code}`, told)

function again(c: Visit, found: Place, returned: Returned) {
  c.status(422)
  return show(c, found, returned)
}

async function show(c: Visit, found: Place, returned: Returned = {}) {
  const { db, actor } = c.var.work
  const [names, kinds, zones, all, sources, scope] = await Promise.all([
    namesOf(db, found.id),
    allKinds(db),
    zonesOfPlaces(db, [found.id]),
    positionsOf(db, found.id),
    allSources(db),
    scopeOfPlace(db, found.id),
  ])
  const isOpen = returned.opened === true || isShownExactly(found)
  const props = {
    place: found,
    names,
    kinds: kinds.filter(({ key }) => found.kinds.includes(key)),
    zones,
    positions: isOpen ? all : [],
    hidden: isOpen ? 0 : all.length,
    mayReveal: may(actor, readPositions, scope),
    mayEdit: may(actor, editPlaces, scope),
    sources,
    ...formsOf(found, returned),
  }
  return c.render(() => <PlaceDesk {...props} />, { title: found.name })
}

/** Nothing about where it is hidden from anybody. */
const isShownExactly = ({ publicForm, positionId }: Place) => publicForm === 'exact' || positionId === null

const formsOf = (found: Place, { rename, end, pin }: Returned) => ({
  rename: rename ?? blank(namesTyped(found)),
  end: end ?? blank(),
  pin: pin ?? blank(),
})

const namesTyped = ({ name }: Place) =>
  Object.fromEntries(Object.entries(name).map(([language, text]) => [`name.${language}`, text]))
