import { today } from '#platform/calendar/instant.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { promiseQuery } from '../forms/lists.ts'
import { CommitmentsPage } from '../pages/public/commitments-page.tsx'
import { ownersOffered } from '../queries/votes.ts'
import { publicWords as words } from '../words/public.ts'
import { atomOf } from './feed.ts'
import { latePage, promisePage } from './promises.ts'

/** Everything promised in public, of every matter. */
export const commitments = router()

commitments.get('/', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const [{ promises, before }, offers] = await Promise.all([promisePage(c.var.work, query), offersOf(c)])
  const next = before && listAddress('/commitments', { ...query, before })
  const props = { query, promises, next, late: false, ...offers }
  return c.render(() => <CommitmentsPage {...props} />, {
    title: words.commitments,
    description: words.commitmentsLead,
    feeds: [{ type: 'application/atom+xml', to: '/commitments/feed.atom', title: words.commitments }],
  })
})

commitments.get('/late', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const [{ promises, after }, offers] = await Promise.all([latePage(c.var.work, query.after), offersOf(c)])
  const next = after && listAddress('/commitments/late', { after })
  const props = { query, promises, next, late: true, ...offers }
  return c.render(() => <CommitmentsPage {...props} />, { title: words.lateOnes, description: words.lateLead })
})

async function offersOf(c: Visit) {
  const { db, now } = c.var.work
  const [owners, districts] = await Promise.all([ownersOffered(db), zonesOn(db, 'district', today(now))])
  return { owners, districts: districts.map(({ zone: { code, name } }) => ({ code, name })) }
}

/** What was promised last, for feed readers; narrowed as the page is. */
commitments.get('/feed.atom', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const { promises } = await promisePage(c.var.work, query)
  return atomOf(c, {
    title: words.commitments,
    home: '/commitments',
    items: promises.map(({ commitment, matter, owner, address }) => ({
      id: commitment.id,
      to: address === undefined ? '/commitments' : `/council/resolutions/${address}`,
      title: commitment.statement,
      summary: {
        fa: `${matter.title.fa}، ${owner.fa}`,
        en: `${matter.title.en ?? matter.title.fa}, ${owner.en ?? owner.fa}`,
      },
      at: commitment.offeredAt,
    })),
  })
})
