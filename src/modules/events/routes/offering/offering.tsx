import { router } from '#platform/http/env.ts'
import { OfferingPage } from '../../pages/offering/offering-page.tsx'
import { getPublicOffering, offeringWhole } from '../../queries/offering/about.ts'
import { offeringJsonLd } from '../../rules/json-ld.ts'
import { enrolling } from '../enrolling/enrol.tsx'

/** `/e/<code>`: one offering with everything one has to know before going there. */
export const offerings = router()

offerings.get('/:code', async (c) => {
  const { db, now } = c.var.work
  const offering = await getPublicOffering(db, c.req.param('code'))
  const whole = await offeringWhole(db, offering)
  return c.render(() => <OfferingPage {...whole} />, {
    title: offering.title,
    ...(offering.summary && { description: offering.summary }),
    canonical: `/e/${offering.code}`,
    jsonLd: offeringJsonLd(whole, c.var.publicUrl, now, c.var.locale),
    feeds: [{ type: 'text/calendar', to: `/cal/e-${offering.code}.ics`, title: offering.title }],
    indexed: offering.visibility === 'public' && offering.state !== 'archived',
  })
})

offerings.route('/:code/enrol', enrolling)
