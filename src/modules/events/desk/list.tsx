import { reachOf } from '#city/people/rules.ts'
import { programmesWanted } from '#city/programmes/lists.ts'
import { zoneChoices } from '#city/zones/choices.ts'
import { findPublicZone, zonesById } from '#city/zones/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { anywhere, demand, may } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { tabsOf } from '#platform/views/tabs.ts'
import { type OfferingQuery, offeringQuery, offeringStandings } from '../forms/desk/list.ts'
import { OfferingList } from '../pages/desk/list.tsx'
import {
  countedAtMost,
  countOfferings,
  type OfferingWish,
  offeringsWanted,
  organisersOffered,
} from '../queries/desk/offering-list.ts'
import { mendedSessions } from '../queries/desk/clock.ts'
import { straysFor } from '../queries/desk/strays.ts'
import { deskWords } from '../words/desk.ts'
import { standingNames } from '../words/standings.ts'
import { recentChecks } from './clock.tsx'

export const list = router()

const perPage = 50
const address = '/desk/offerings'

list.get('/', async (c) => {
  const { work } = c.var
  demand(work.actor, enrolmentPermissions.listEnrolments, anywhere)
  const query = offeringQuery.parse(c.req.query())
  const wish = await wishOf(work, query)
  const [found, count, offers, tabs, news] = await Promise.all([
    offeringsWanted(work.db, wish, query.below, perPage + 1),
    countOfferings(work.db, wish),
    offersOf(work),
    viewsOfList(c),
    newsFor(work),
  ])
  const { rows: offerings, last } = cutPage(found, perPage)
  const zones = new Map(
    (await zonesById(work.db, [...new Set(offerings.flatMap(({ zoneId }) => zoneId ?? []))])).map((zone) => [
      zone.id,
      zone,
    ]),
  )
  const next = last && listAddress(address, { ...textsOf(query), below: last.id })
  const counted = { number: count, more: count >= countedAtMost }
  const props = { query, offerings, count: counted, offers, tabs, zones, next, news }
  return c.render(() => <OfferingList {...props} />, { title: deskWords.title })
})

/** What has happened to sessions by itself: their occasion has moved, or the clock. Only who plans them can do something. */
async function newsFor(work: Work) {
  if (!may(work.actor, enrolmentPermissions.planOfferings, anywhere)) return { strays: 0, mended: 0, lost: 0 }
  const [strays, checks] = await Promise.all([straysFor(work), recentChecks(work)])
  const mended = [...new Set(checks.flatMap((check) => check.mended))]
  const lost = (await mendedSessions(work.db, mended)).filter(({ isLost }) => isLost)
  return { strays: strays.length, mended: mended.length, lost: lost.length }
}

const textsOf = ({ below: _below, ...query }: OfferingQuery) => query

/** The query as the conditions of the list. A zone that does not exist is simply not there. */
async function wishOf({ db, actor, now }: Work, query: OfferingQuery): Promise<OfferingWish> {
  const { q, kind, standing, programme, zone, organiser } = query
  return {
    reach: reachOf(actor, enrolmentPermissions.listEnrolments),
    named: q,
    kind,
    standing,
    programmeCode: programme === undefined ? undefined : Number(programme),
    zoneId: zone === undefined ? undefined : (await findPublicZone(db, zone))?.id,
    organiserId: organiser,
    now,
  }
}

async function offersOf({ db, now }: Work) {
  const [zones, programmes, organisers] = await Promise.all([
    zoneChoices(db, today(now), 'code'),
    programmesWanted(db, {}, undefined, 200),
    organisersOffered(db),
  ])
  return {
    zones,
    programmes: programmes.map(({ code, name }) => ({ value: String(code), label: name })),
    organisers: organisers.map(({ id, name }) => ({ value: id, label: name })),
  }
}

/** The views everybody has, then one's own. */
const viewsOfList = (c: Visit) =>
  tabsOf(c.var.work, {
    list: address,
    now: new URLSearchParams(c.req.query()).toString(),
    standing: [
      { label: deskWords.all, query: '' },
      ...offeringStandings.map((standing) => ({ label: standingNames[standing], query: `standing=${standing}` })),
    ],
    count: async (query) =>
      countOfferings(c.var.work.db, await wishOf(c.var.work, offeringQuery.parse(Object.fromEntries(query)))),
  })
