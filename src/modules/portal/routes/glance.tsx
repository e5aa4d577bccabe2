import { z } from 'zod'
import { mandateEvidence } from '#city/mandate/evidence.ts'
import { factsOfDuty } from '#city/facts/duty-queries.ts'
import { monthsOfDuty, talliesByZoneSince, zonesByDuty } from '#city/facts/queries.ts'
import { type DutyBlock, drawnOfDuty } from '#city/mandate/blocks.ts'
import { findMandateItem } from '#city/mandate/queries.ts'
import { programmeNames, programmesWanted } from '#city/programmes/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { monthsBack } from '#city/zones/reading.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { addDays, fiscalYearOf } from '#platform/calendar/jalali.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { DutyPage } from '../pages/glance/duty-page.tsx'
import { GlancePage } from '../pages/glance/glance-page.tsx'
import { findAddress, publishedArticles } from '../queries/articles.ts'
import { evidenceWords } from '../words/evidence.ts'
import { words } from '../words.ts'
import { coversOf } from './pictures.tsx'

/** The mandate beside what was done for it. Other rooms may show on the page of a duty what they have of it. */
export function glanceRoutes(blocks: readonly DutyBlock[] = []) {
  const glance = router()
  glance.get('/', showGlance)
  glance.get('/:id{[DdAa][0-9]{1,2}}', (c) => showDuty(c, blocks))
  return glance
}

/** The founding page keeps the code it had on the old portal. */
const foundingCode = 4

async function showGlance(c: Visit) {
  const { db, now } = c.var.work
  const today = dayOf(now)
  const [evidence, founding, districts, reached] = await Promise.all([
    mandateEvidence(db, today),
    findAddress(db, foundingCode),
    zonesOn(db, 'district', today),
    zonesByDuty(db, fiscalYearOf(addDays(today, -365))),
  ])
  const zones = { districts, of: reached }
  const props = {
    evidence,
    today,
    zones,
    founding: founding?.archived ? founding : undefined,
    publicUrl: c.var.publicUrl,
  }
  return c.render(() => <GlancePage {...props} />, { title: words.glance, description: evidenceWords.lead })
}

const factsPerPage = 30
/** The number of a fact; anything else is the start of the list. */
const Before = z.coerce.number().int().positive().optional().catch(undefined)

async function showDuty(c: Visit, blocks: readonly DutyBlock[]) {
  const { db, now } = c.var.work
  const today = dayOf(now)
  const id = (c.req.param('id') ?? '').toUpperCase()
  const item = present(await findMandateItem(db, id), words.noSuchPage)
  const before = Before.parse(c.req.query('before'))
  const since = monthsBack(today)
  const [evidence, months, zoneTallies, districts, programmes, found, articles] = await Promise.all([
    mandateEvidence(db, today),
    monthsOfDuty(db, id, addDays(today, -730)),
    talliesByZoneSince(db, since, id),
    zonesOn(db, 'district', today),
    programmesWanted(db, { dutyId: id }, undefined, 60),
    factsOfDuty(db, id, before, factsPerPage + 1),
    publishedArticles(db, { dutyId: id }, undefined, 3),
  ])
  const facts = found.slice(0, factsPerPage)
  const ids = [...new Set(facts.map(({ programmeId }) => programmeId).filter((each) => each !== null))]
  const names = new Map((await programmeNames(db, ids)).map((programme) => [programme.id, programme]))
  const last = facts.at(-1)
  const props = {
    item,
    today,
    duty: evidence.duties.find((duty) => duty.item.id === id),
    months,
    zoneTallies,
    since,
    districts,
    programmes,
    facts,
    names,
    articles,
    covers: await coversOf(c, articles),
    blocks: await drawnOfDuty(blocks, db, id, now),
    next: found.length > factsPerPage && last ? `/glance/${id}?before=${last.seq}` : undefined,
  }
  return c.render(() => <DutyPage {...props} />, { title: item.title, canonical: `/glance/${id}` })
}
