import { zonesOfPlaces } from '#city/places/queries.ts'
import { router } from '#platform/http/env.ts'
import { OfferingPage } from '../../pages/offering/offering-page.tsx'
import { shareAddress } from '../../pages/offering-art.tsx'
import { commentsOn, ratedAs } from '../../queries/offering/ratings.ts'
import { getPublicOffering, offeringWhole } from '../../queries/offering/about.ts'
import { offeringJsonLd } from '../../rules/json-ld.ts'
import { nextWay } from './way.ts'
import { groups } from './group.tsx'
import { poster } from './poster.ts'
import { enrolling } from '../enrolling/enrol.tsx'

/** `/e/<code>`: one offering with everything one has to know before going there. */
export const offerings = router()

/** The latest are enough to know what to expect. */
const mostComments = 8

offerings.get('/:code', async (c) => {
  const { db, now } = c.var.work
  const offering = await getPublicOffering(db, c.req.param('code'))
  const whole = await offeringWhole(db, offering)
  const [zones, way, rated, comments] = await Promise.all([
    zonesOfPlaces(db, [...whole.places.keys()]),
    nextWay(db, whole.sessions, now),
    ratedAs(db, offering.id),
    commentsOn(db, { offeringId: offering.id, verdict: 'published' }, mostComments),
  ])
  const picture = shareAddress(offering)
  const { publicUrl, locale } = c.var
  return c.render(() => <OfferingPage {...whole} way={way} rated={rated} comments={comments} />, {
    title: offering.title,
    ...(offering.summary && { description: offering.summary }),
    canonical: `/e/${offering.code}`,
    picture,
    jsonLd: offeringJsonLd({ ...whole, way, zones, picture: publicUrl + picture }, publicUrl, now, locale),
    feeds: [{ type: 'text/calendar', to: `/cal/e-${offering.code}.ics`, title: offering.title }],
    indexed: offering.visibility === 'public' && offering.state !== 'archived',
  })
})

offerings.get('/:code/poster.pdf', poster)

offerings.route('/:code/enrol', enrolling)

offerings.route('/:code/group', groups)
