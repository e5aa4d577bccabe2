import { districtChoices } from '#city/zones/choices.ts'
import { zonesById } from '#city/zones/queries.ts'
import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { type TableSheet, sheetFor } from '#platform/pdf/index.ts'
import { printed } from '#platform/pdf/printed.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { digits } from '#platform/text/digits.ts'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'
import { disagreeing, sourcesByKey, toWalk } from '../desk-queries.ts'
import { deskWords } from '../desk-words.ts'
import { DisagreementsPage } from '../pages/desk/disagreements-page.tsx'
import { WalkPage, type WalkRow } from '../pages/desk/walk-page.tsx'
import { editPlaces } from '../permissions.ts'
import { placesById, zonesOfPlaces } from '../queries.ts'
import type { Method } from '../tables.ts'
import { methods } from '../tables.ts'
import { words } from '../words.ts'

/** What somebody has to look at on the spot. */
export const fieldwork = router()

fieldwork.get('/disagreements', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, editPlaces, anywhere)
  const found = await disagreeing(db)
  const places = await placesById(db, [...new Set(found.map(({ placeId }) => placeId))])
  const sources = await sourcesByKey(db, [...new Set(found.flatMap(({ one, other }) => [one.source, other.source]))])
  const props = { found, places, sources }
  return c.render(() => <DisagreementsPage {...props} />, { title: deskWords.disagreements })
})

fieldwork.get('/walk', async (c) => {
  const { db, now, actor } = c.var.work
  demand(actor, editPlaces, anywhere)
  const zone = zoneAsked(c)
  const [rows, districts] = await Promise.all([walkRows(c, zone), districtChoices(db, today(now))])
  return c.render(() => <WalkPage rows={rows} zone={zone} districts={districts} />, { title: deskWords.walk })
})

fieldwork.get('/walk.pdf', async (c) => {
  demand(c.var.work.actor, editPlaces, anywhere)
  const zone = zoneAsked(c)
  const sheet = await sheetOf(c, await walkRows(c, zone), zone)
  return printed(c, 'table', sheet, { file: 'walk-and-fix' })
})

const zoneAsked = (c: Visit) => z.uuid().safeParse(c.req.query('zone')).data

const methodOf = (name: string): Method => methods.find((method) => method === name) ?? 'remembered'

async function walkRows(c: Visit, zone: string | undefined): Promise<WalkRow[]> {
  const { db } = c.var.work
  const found = await toWalk(db, zone)
  const ids = found.map(({ id }) => id)
  const [places, zones] = await Promise.all([placesById(db, ids), zonesOfPlaces(db, ids)])
  return found.flatMap(({ id, accuracy, uses, method }) => {
    const place = places.find((each) => each.id === id)
    const district = zones.find(({ placeId, kind }) => placeId === id && kind === 'district')?.zone.name
    return place ? [{ place, district, accuracy, uses, method: methodOf(method) }] : []
  })
}

/** The sheet to walk with: no coordinates of restricted places, and a box for what is found. */
async function sheetOf(c: Visit, rows: readonly WalkRow[], zone: string | undefined): Promise<TableSheet> {
  const { locale, work } = c.var
  const [district] = await zonesById(work.db, zone ? [zone] : [])
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale)
  const title = district ? `${say(deskWords.walk)}: ${say(district.name)}` : say(deskWords.walk)
  const about = { locale, title, city: platform.city, office: ui.owner, date: today(work.now) }
  const column = (text: Parameters<typeof inLocale>[0], width: number, number = false) => ({
    title: say(text),
    number,
    width,
  })
  return {
    ...sheetFor(about),
    landscape: true,
    caption: say(deskWords.walkCaption(rows.length)),
    meta: [],
    columns: [
      column(deskWords.order, 1, true),
      column(words.place, 5),
      column(deskWords.code, 2),
      column(deskWords.zone, 3),
      column(words.origin, 3),
      column(deskWords.accuracy, 2, true),
      column(deskWords.correction, 7),
    ],
    rows: rows.map(({ place, district: name, accuracy, method }, at) => [
      digits(at + 1, locale),
      say(place.name),
      place.code,
      name ? say(name) : '–',
      say(words[method]),
      say(deskWords.metres(accuracy)),
      '\u00A0',
    ]),
    totals: [],
    notes: [say(deskWords.walkNote)],
  }
}
