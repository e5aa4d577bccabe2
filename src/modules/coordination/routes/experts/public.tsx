import { today } from '#platform/calendar/instant.ts'
import { router } from '#platform/http/env.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { present } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { directoryQuery } from '../../forms/experts.ts'
import { ExpertList } from '../../pages/experts/public-list.tsx'
import { ExpertPage } from '../../pages/experts/public-page.tsx'
import { askedOf } from '../../queries/consultations.ts'
import { findPublicExpert, interestsOf, publicExperts } from '../../queries/experts.ts'
import { expertWords as words } from '../../words/experts.ts'
import { districtsOf } from './zones.ts'

/** `/experts`: whoever agreed to be listed. */
export const expertPages = router()

const perPage = 24

expertPages.get('/', async (c) => {
  const { db, now } = c.var.work
  const query = directoryQuery.parse(c.req.query())
  const { q, field, zone, after } = query
  const wish = { text: q && key(q), field, zoneId: zone, on: today(now), after: readNamePlace(after) }
  const found = await publicExperts(db, wish, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const place = last && namePlace({ id: last.expert.personId, nameKey: last.nameKey })
  const next = place && listAddress('/experts', { q, field, zone, after: place })
  const zones = await districtsOf(c.var.work)
  return c.render(() => <ExpertList query={query} rows={rows} zones={zones} next={next} />, {
    title: words.experts,
    description: words.lead,
    canonical: '/experts',
  })
})

expertPages.get('/:code{[A-Z0-9]{7}}', async (c) => {
  const { db, now } = c.var.work
  const found = present(await findPublicExpert(db, c.req.param('code'), today(now)), words.noSuch)
  const { personId, code } = found.expert
  const asked = await askedOf(db, personId)
  const props = {
    found,
    interests: await interestsOf(db, [personId]),
    zones: await districtsOf(c.var.work),
    advised: asked.filter(
      ({ consultation, invitation }) =>
        consultation.isPublic &&
        consultation.closedAt !== null &&
        consultation.unpublished === null &&
        invitation.advisedAt !== null,
    ),
  }
  return c.render(() => <ExpertPage {...props} />, { title: { fa: found.name }, canonical: `/experts/${code}` })
})
