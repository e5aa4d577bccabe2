import { findProgrammeById } from '#city/programmes/queries.ts'
import { organisationsById } from '#city/organisations/queries.ts'
import { zonesById } from '#city/zones/queries.ts'
import { router } from '#platform/http/env.ts'
import { OfferingDesk } from '../pages/desk/offering.tsx'
import { countsByState, listedPools, listedSessions } from '../queries/desk/sessions.ts'
import { allowedFor, groundOf } from './ground.ts'

export const show = router()

show.get('/:code{[0-9]+}', async (c) => {
  const ground = await groundOf(c)
  const { db } = c.var.work
  const { offering } = ground
  const [programme, [organiser], zones, sessions, counts, pools] = await Promise.all([
    findProgrammeById(db, offering.programmeId),
    organisationsById(db, [offering.organiserId]),
    offering.zoneId === null ? [] : zonesById(db, [offering.zoneId]),
    listedSessions(db, offering.id),
    countsByState(db, offering.id),
    listedPools(db, offering.id, null),
  ])
  const allowed = allowedFor(c, ground)
  const props = { offering, programme, organiser, zone: zones[0], sessions, counts, pools, allowed }
  return c.render(() => <OfferingDesk {...props} />, { title: offering.title })
})
