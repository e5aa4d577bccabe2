import { z } from 'zod'
import { placesById } from '#city/places/queries.ts'
import { eventNames, historyOf, ownersThrough, type PastOwner } from '#engines/commitment/index.ts'
import { findFiles } from '#platform/files/queries.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { today } from '#platform/calendar/instant.ts'
import { plainText } from '#platform/http/plain-text.ts'
import { present, refuse } from '#platform/refusal.ts'
import { councilQuery } from '../forms/lists.ts'
import { ClausePage } from '../pages/public/clause-page.tsx'
import { CouncilPage } from '../pages/public/council-page.tsx'
import { MemberPage, MembersPage } from '../pages/public/members-page.tsx'
import { ResolutionPage, WithdrawnPage } from '../pages/public/resolution-page.tsx'
import { VersionPage } from '../pages/public/version-page.tsx'
import { placedClauses } from '../queries/placed.ts'
import { findResolution } from '../queries/resolutions.ts'
import { clauseThroughTime, getText, textsOf } from '../queries/texts.ts'
import { decidingBodies, findMember, membersOn, seatsOf, tallyOfMember, votesOfMember } from '../queries/votes.ts'
import type { Resolution } from '../tables.ts'
import { addressText, words as council } from '../words.ts'
import { coverageText } from '../rules/coverage-words.ts'
import { publicWords as words } from '../words/public.ts'
import { bodyPages } from './bodies.tsx'
import { briefs } from './briefs.tsx'
import { atomOf } from './feed.ts'
import { follow, followingAt } from './following/begin.tsx'
import { pageOf, wishOf, yearsOffered } from './listing.ts'
import { publicPapers } from './papers/public.tsx'
import { resolutionPdf } from './resolution-pdf.ts'
import { type Promised, resolutionView } from './view.ts'

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

pages.route('/bodies', bodyPages)
pages.route('/briefs', briefs)
pages.route('/papers', publicPapers)

pages.get('/resolutions/:file{[0-9-]+\\.pdf}', async (c) => {
  const resolution = await shownResolution(c, c.req.param('file').slice(0, -'.pdf'.length))
  return resolutionPdf(c, await resolutionView(c.var.work, resolution))
})

/** The text that counts, as it was adopted: the same bytes for the same version. */
pages.get('/resolutions/:file{[0-9-]+\\.txt}', async (c) => {
  const resolution = await shownResolution(c, c.req.param('file').slice(0, -'.txt'.length))
  const { body } = await getText(c.var.work.db, resolution)
  return plainText(c, body, `janshahr-resolution-${resolution.address}.txt`)
})

pages.get('/resolutions/:file{[0-9-]+\\.atom}', async (c) =>
  feedOf(c, await shownResolution(c, c.req.param('file').slice(0, -'.atom'.length))),
)

pages.get('/resolutions/:address{[0-9-]+}', async (c) => {
  const resolution = present(await findResolution(c.var.work.db, c.req.param('address')), council.noSuchResolution)
  if (resolution.state === 'withdrawn') return showWithdrawn(c, resolution)
  const shown = present(isShown(resolution) ? resolution : undefined, council.noSuchResolution)
  const [view, following] = await Promise.all([resolutionView(c.var.work, shown), followingAt(c, pathOf(shown))])
  return c.render(() => <ResolutionPage view={view} following={following} />, {
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

/** What everybody may read; a draft is not there, and what was taken from the public says so. */
async function shownResolution(c: Visit, address: string): Promise<Resolution> {
  const found = await findResolution(c.var.work.db, address)
  if (found?.state === 'withdrawn') throw refuse.gone(council.takenBack)
  return present(found && isShown(found) ? found : undefined, council.noSuchResolution)
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
  const {
    address,
    matterId,
    title: { fa, en },
  } = await shownResolution(c, c.req.param('address'))
  const named = addressText(address)
  const title = { fa: `${named.fa}: ${fa}`, en: `${named.en}: ${en ?? fa}` }
  const path = pathOf({ address })
  return follow(c, { title, path, matterId }, { to: `${path}/watch` })
})

const pathOf = ({ address }: Pick<Resolution, 'address'>) => `/council/resolutions/${address}`

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
  const owners = await ownersOf(work, here.promises)
  return c.render(() => <ClausePage view={view} here={here} texts={texts} files={files} owners={owners} />, {
    title: resolution.title,
    canonical: `/council/resolutions/${resolution.address}/${here.clause.address}`,
  })
})

/** Who had each promise of a clause; few were handed on so often. */
async function ownersOf(reading: Visit['var']['work'], promises: readonly Promised[]) {
  const all = new Map<string, readonly PastOwner[]>()
  for (const { commitment } of promises) all.set(commitment.id, await ownersThrough(reading, commitment))
  return all
}

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
