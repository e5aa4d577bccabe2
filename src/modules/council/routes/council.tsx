import { z } from 'zod'
import { placesById } from '#city/places/queries.ts'
import { eventNames, historyOf } from '#engines/commitment/index.ts'
import { findFiles } from '#platform/files/queries.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { today } from '#platform/calendar/instant.ts'
import { present } from '#platform/refusal.ts'
import { setWatch, watchAnonymously, watchedWith } from '../actions/watch.ts'
import { councilQuery } from '../forms/lists.ts'
import { ClausePage } from '../pages/public/clause-page.tsx'
import { CouncilPage } from '../pages/public/council-page.tsx'
import { MemberPage, MembersPage } from '../pages/public/members-page.tsx'
import { ResolutionPage, WithdrawnPage } from '../pages/public/resolution-page.tsx'
import { VersionPage } from '../pages/public/version-page.tsx'
import { WatchedPage } from '../pages/public/watched-page.tsx'
import { findWatchOf } from '../queries/reading.ts'
import { placedClauses } from '../queries/placed.ts'
import { findResolution } from '../queries/resolutions.ts'
import { clauseThroughTime, textsOf } from '../queries/texts.ts'
import { decidingBodies, findMember, membersOn, seatsOf, tallyOfMember, votesOfMember } from '../queries/votes.ts'
import type { Resolution } from '../tables.ts'
import { addressText, words as council } from '../words.ts'
import { coverageText } from '../rules/coverage-words.ts'
import { publicWords as words } from '../words/public.ts'
import { briefs } from './briefs.tsx'
import { atomOf } from './feed.ts'
import { pageOf, wishOf, yearsOffered } from './listing.ts'
import { resolutionPdf } from './resolution-pdf.ts'
import { resolutionView } from './view.ts'

/** What the council decided, for everybody. */
export const pages = router()

const perPage = 24

pages.get('/', async (c) => {
  const { db, now } = c.var.work
  const query = councilQuery.parse(c.req.query())
  const wish = { ...(await wishOf(c.var.work, query)), published: true }
  const [page, bodies, placed] = await Promise.all([
    pageOf(c.var.work, wish, query.before, perPage),
    decidingBodies(db),
    placedClauses(db),
  ])
  const places = await placesById(db, [...new Set(placed.flatMap(({ clause }) => clause.placeId ?? []))])
  const next = page.below && listAddress('/council', { ...query, before: page.below })
  const props = { ...page, query, bodies, placed, next, years: yearsOffered(now) }
  return c.render(() => <CouncilPage {...props} places={new Map(places.map((place) => [place.id, place]))} />, {
    title: council.council,
    description: words.lead,
    canonical: listAddress('/council', query),
  })
})

pages.get('/members', async (c) => {
  const { db, now } = c.var.work
  const bodies = await decidingBodies(db)
  const seated = await Promise.all(
    bodies.map(async (body) => ({ body, members: await membersOn(db, body.id, today(now)) })),
  )
  return c.render(() => <MembersPage bodies={seated.filter(({ members }) => members.length > 0)} />, {
    title: words.members,
    description: words.membersLead,
  })
})

const Before = z.uuid().optional().catch(undefined)
const votesPerPage = 50

pages.get('/members/:id', async (c) => {
  const { db } = c.var.work
  const id = idOf(c)
  const member = present(await findMember(db, id), council.noSuchMember)
  const before = Before.parse(c.req.query('before'))
  const [seats, tally, found] = await Promise.all([
    seatsOf(db, id),
    tallyOfMember(db, id),
    votesOfMember(db, id, before, votesPerPage + 1),
  ])
  const { rows, last } = cutPage(found, votesPerPage)
  const next = last && listAddress(`/council/members/${id}`, { before: last.event.id })
  return c.render(() => <MemberPage member={member} seats={seats} tally={tally} votes={rows} next={next} />, {
    title: { fa: member.name },
  })
})

pages.route('/briefs', briefs)

/** A feed that only its reader knows. */
pages.get('/watch/:token{[A-Za-z0-9_-]{22}\\.atom}', async (c) => {
  const resolution = await watchedWith(c.var.work, c.req.param('token').slice(0, -'.atom'.length))
  return feedOf(c, present(isShown(resolution) ? resolution : undefined, council.noSuchResolution))
})

pages.get('/resolutions/:file{[0-9-]+\\.pdf}', async (c) => {
  const resolution = await shownResolution(c, c.req.param('file').slice(0, -'.pdf'.length))
  return resolutionPdf(c, await resolutionView(c.var.work, resolution))
})

pages.get('/resolutions/:file{[0-9-]+\\.atom}', async (c) =>
  feedOf(c, await shownResolution(c, c.req.param('file').slice(0, -'.atom'.length))),
)

pages.get('/resolutions/:address{[0-9-]+}', async (c) => {
  const resolution = present(await findResolution(c.var.work.db, c.req.param('address')), council.noSuchResolution)
  if (resolution.state === 'withdrawn') return showWithdrawn(c, resolution)
  const shown = present(isShown(resolution) ? resolution : undefined, council.noSuchResolution)
  const [view, watching] = await Promise.all([resolutionView(c.var.work, shown), watchingOf(c, shown)])
  return c.render(() => <ResolutionPage view={view} watching={watching} />, {
    title: resolution.title,
    description: coverageText(view.covered.coverage),
    canonical: `/council/resolutions/${resolution.address}`,
    kind: 'article',
    feeds: [
      {
        type: 'application/atom+xml',
        to: `/council/resolutions/${resolution.address}.atom`,
        title: addressText(resolution.address),
      },
    ],
  })
})

const isShown = ({ state }: Resolution) => state === 'published'

const showWithdrawn = (c: Visit, resolution: Resolution) =>
  c.render(() => <WithdrawnPage resolution={resolution} />, {
    title: addressText(resolution.address),
    indexed: false,
  })

/** What everybody may read; a draft, or what was taken from the public, is not there. */
async function shownResolution(c: Visit, address: string): Promise<Resolution> {
  const found = await findResolution(c.var.work.db, address)
  return present(found && isShown(found) ? found : undefined, council.noSuchResolution)
}

async function watchingOf(c: Visit, { id }: Resolution) {
  const { actor, db } = c.var.work
  if (actor?.kind !== 'person') return { mode: 'anonymous' as const, on: false }
  const watch = await findWatchOf(db, actor.id, id)
  return { mode: 'signed-in' as const, on: watch?.endedAt === null }
}

pages.get('/resolutions/:address{[0-9-]+}/text/:version{[0-9]{1,2}}', async (c) => {
  const resolution = await shownResolution(c, c.req.param('address'))
  const texts = await textsOf(c.var.work.db, resolution.id)
  const wanted = Number(c.req.param('version'))
  const text = present(
    texts.find(({ version }) => version === wanted),
    council.noSuchResolution,
  )
  const before = texts.find(({ version }) => version === wanted - 1)
  return c.render(() => <VersionPage resolution={resolution} text={text} before={before} />, {
    title: resolution.title,
    canonical: `/council/resolutions/${resolution.address}`,
  })
})

pages.post('/resolutions/:address{[0-9-]+}/watch', async (c) => {
  const { work } = c.var
  const resolution = await shownResolution(c, c.req.param('address'))
  const back = `/council/resolutions/${resolution.address}`
  if (work.actor?.kind === 'person') {
    const { sent } = await readFields(c)
    const on = sent['on'] !== 'no'
    await setWatch(work, resolution.id, work.actor.id, on)
    return see(c, back, on ? words.watching : words.watchStopped)
  }
  const token = await watchAnonymously(work, resolution.id)
  return c.render(() => <WatchedPage resolution={resolution} token={token} publicUrl={c.var.publicUrl} />, {
    title: words.watchKey,
    secret: true,
    indexed: false,
  })
})

pages.get('/resolutions/:address{[0-9-]+}/:clause{[0-9][a-z0-9.]*}', async (c) => {
  const { work } = c.var
  const resolution = await shownResolution(c, c.req.param('address'))
  const view = await resolutionView(work, resolution)
  const here = present(
    view.clauses.find(({ clause }) => clause.address === c.req.param('clause')),
    council.noSuchClause,
  )
  const shown = here.promises.flatMap(({ evidence }) => evidence.flatMap(({ fileId }) => fileId ?? []))
  const [texts, found] = await Promise.all([
    clauseThroughTime(work.db, resolution.id, here.clause.address),
    findFiles(work.db, shown),
  ])
  const files = new Map(found.filter(({ state }) => state === 'shown').map((file) => [file.id, file]))
  return c.render(() => <ClausePage view={view} here={here} texts={texts} files={files} />, {
    title: resolution.title,
    canonical: `/council/resolutions/${resolution.address}/${here.clause.address}`,
  })
})

const mostItems = 40

/** What happened to a resolution, the last first. */
async function feedOf(c: Visit, { address, matterId, title }: Resolution) {
  const history = (await historyOf(c.var.work.db, matterId, 0, 1000)).toReversed().slice(0, mostItems)
  return atomOf(c, {
    title,
    home: `/council/resolutions/${address}`,
    items: history.map(({ event }) => ({
      id: event.id,
      to: `/council/resolutions/${address}`,
      title: eventNames[event.kind],
      summary: addressText(address),
      at: event.at,
    })),
  })
}
