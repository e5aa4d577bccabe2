import { findMatterOfCode, historyOfCommitment, isPublic } from '#engines/commitment/index.ts'
import { startOfDay } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { findFiles } from '#platform/files/queries.ts'
import { router } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import type { Work } from '#platform/work.ts'
import { promiseQuery } from '../forms/lists.ts'
import { CommitmentPage } from '../pages/public/commitment-page.tsx'
import { CommitmentsPage } from '../pages/public/commitments-page.tsx'
import { publicWords as words } from '../words/public.ts'
import { atomOf } from './feed.ts'
import { followingAt } from './following/begin.tsx'
import { following } from './following/pages.tsx'
import { filterTitle, offersOf } from './offers.ts'
import { latePage, type ListedPromise, onePromise, promisePage } from './promises.ts'

/** Everything promised in public, of every matter. */
export const commitments = router()

const here = '/commitments'

commitments.get('/', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const { before: _before, after: _after, ...filter } = query
  const [{ promises, before }, offers, matter, followed] = await Promise.all([
    promisePage(c.var.work, query),
    offersOf(c),
    matterOf(c.var.work, query.matter),
    followingAt(c, listAddress(here, filter)),
  ])
  const next = before && listAddress(here, { ...query, before })
  const props = { query, promises, next, late: false, matter, offers, following: followed }
  const title = filterTitle(query, offers)
  return c.render(() => <CommitmentsPage {...props} />, {
    title,
    description: words.commitmentsLead,
    feeds: [{ type: 'application/atom+xml', to: listAddress(`${here}/feed.atom`, filter), title }],
  })
})

commitments.get('/late', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const [{ promises, after }, offers] = await Promise.all([latePage(c.var.work, query), offersOf(c)])
  const { before: _before, after: _after, ...filter } = query
  const next = after && listAddress(`${here}/late`, { ...query, after })
  const props = { query, promises, next, late: true, matter: undefined, offers, following: undefined }
  return c.render(() => <CommitmentsPage {...props} />, {
    title: words.lateOnes,
    description: words.lateLead,
    feeds: [{ type: 'application/atom+xml', to: listAddress(`${here}/late/feed.atom`, filter), title: words.lateOnes }],
  })
})

/** What the one matter is called that the list is narrowed to, where everybody may know. */
async function matterOf({ db }: Work, code: string | undefined) {
  const found = code === undefined ? undefined : await findMatterOfCode(db, code)
  return found && isPublic(found) ? found.title : undefined
}

/** What was promised last, for feed readers; narrowed as the page is. */
commitments.get('/feed.atom', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const [{ promises }, offers] = await Promise.all([promisePage(c.var.work, query), offersOf(c)])
  const home = listAddress(here, { ...query, before: undefined, after: undefined })
  const items = promises.map((promise) => itemOf(promise, promise.commitment.offeredAt))
  return atomOf(c, { title: filterTitle(query, offers), home, items })
})

/** What is late, each from the day on which it came to be so. */
commitments.get('/late/feed.atom', async (c) => {
  const query = promiseQuery.parse(c.req.query())
  const { promises } = await latePage(c.var.work, query)
  const home = listAddress(`${here}/late`, { ...query, before: undefined, after: undefined })
  const items = promises.map((promise) => itemOf(promise, lateSince(promise)))
  return atomOf(c, { title: words.lateOnes, home, items: items.toSorted((a, b) => b.at.getTime() - a.at.getTime()) })
})

const lateSince = ({ lateness, commitment }: ListedPromise) =>
  lateness.due === null ? commitment.offeredAt : startOfDay(addDays(lateness.due, 1))

const itemOf = ({ commitment, matter, owner }: ListedPromise, at: Date) => ({
  id: commitment.id,
  to: `${here}/${commitment.id}`,
  title: commitment.statement,
  summary: {
    fa: `${matter.title.fa}، ${owner.fa}`,
    en: `${matter.title.en ?? matter.title.fa}, ${owner.en ?? owner.fa}`,
  },
  at,
})

commitments.route('/', following)

const mostEvents = 30

/** One promise, from whatever it comes: what was promised, by whom, what was shown for it, and what happened. */
commitments.get('/:id{[0-9a-f-]{36}}', async (c) => {
  const { work } = c.var
  const promised = await onePromise(work, idOf(c))
  const [history, files] = await Promise.all([
    historyOfCommitment(work.db, promised.commitment.id, { most: mostEvents }),
    findFiles(
      work.db,
      promised.evidence.flatMap(({ fileId }) => fileId ?? []),
    ),
  ])
  const shown = new Map(files.filter(({ state }) => state === 'shown').map((file) => [file.id, file]))
  return c.render(() => <CommitmentPage promised={promised} history={history} files={shown} />, {
    title: promised.commitment.statement,
    canonical: `${here}/${promised.commitment.id}`,
  })
})
