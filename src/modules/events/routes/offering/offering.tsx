import { router } from '#platform/http/env.ts'
import { OfferingPage } from '../../pages/offering/offering-page.tsx'
import { ratedAs } from '../../queries/offering/ratings.ts'
import { getPublicOffering, offeringWhole } from '../../queries/offering/about.ts'
import { offeringJsonLd } from '../../rules/json-ld.ts'
import { poster } from './poster.ts'
import { enrolling } from '../enrolling/enrol.tsx'

/** `/e/<code>`: one offering with everything one has to know before going there. */
export const offerings = router()

offerings.get('/:code', async (c) => {
  const { db, now } = c.var.work
  const offering = await getPublicOffering(db, c.req.param('code'))
  const [whole, rated] = await Promise.all([offeringWhole(db, offering), ratedAs(db, offering.id)])
  return c.render(() => <OfferingPage {...whole} rated={rated} />, {
    title: offering.title,
    ...(offering.summary && { description: offering.summary }),
    canonical: `/e/${offering.code}`,
    jsonLd: offeringJsonLd(whole, c.var.publicUrl, now, c.var.locale),
    feeds: [{ type: 'text/calendar', to: `/cal/e-${offering.code}.ics`, title: offering.title }],
    indexed: offering.visibility === 'public' && offering.state !== 'archived',
  })
})

offerings.get('/:code/poster.pdf', poster)

offerings.route('/:code/enrol', enrolling)
