import { insertOrganisation } from '#city/organisations/queries.ts'
import { findPlace } from '#city/places/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { addSessions, enrol, planOffering, publishOffering, setPools } from '#engines/enrolment/index.ts'
import { drawFixtures, enterResult, fixturesIn, foundLeague } from '#modules/leagues/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay, weekday } from '#platform/calendar/jalali.ts'
import type { Work } from '#platform/work.ts'
import { openDice } from './dice.ts'
import { key } from '#platform/text/tokens.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

interface Ground {
  readonly organisations: Ids
  readonly programmes: ReadonlyMap<string, Programme>
}

const quarters = [
  { fa: 'امیرخیز', en: 'Amirkhiz' },
  { fa: 'سرخاب', en: 'Sorkhab' },
  { fa: 'قراملک', en: 'Qaramalek' },
  { fa: 'لیل‌آباد', en: 'Leylabad' },
  { fa: 'باغمیشه', en: 'Baghmisheh' },
  { fa: 'خیابان', en: 'Khiyaban' },
]

const boys = ['آیدین م.', 'سینا ر.', 'امیر ق.', 'یاشار ب.', 'مهدی ن.', 'آرمین ش.', 'سپهر ت.']

const [anHour, aDay] = [3_600_000, 86_400_000]
const friday = 6

/** A cup of six quarters: three Fridays are played, the newest result waits for the captains, two rounds are to come. */
export async function sowLeague(work: Work, ground: Ground): Promise<void> {
  const first = fridayBefore(addDays(today(work.now), -14))
  const then: Work = { ...work, now: morningOf(addDays(first, -20)) }
  const place = await findPlace(work.db, 'zamirk')
  const placeId = place?.id ?? ''
  const offering = await sowOffering(then, work, { ...ground, first, placeId })
  for (const quarter of quarters) await sowTeam(then, work, offering.id, quarter)
  const league = await foundLeague(then, { offering: offering.code, win: 3, draw: 1, loss: 0, twice: false })
  const plan = { first, from: '16:00', minutes: 60, every: 7, placeIds: [placeId] }
  await drawFixtures(then, league.id, plan)
  await sowResults(work, league.id)
}

/** The last Friday that is not after a day. */
function fridayBefore(day: IsoDay): IsoDay {
  return addDays(day, -((weekday(day) - friday + 7) % 7))
}

interface Kickoff extends Ground {
  readonly first: IsoDay
  readonly placeId: string
}

/** Teams find their place while the feast at the end is still to come; the matches are drawn afterwards. */
async function sowOffering(then: Work, work: Work, { organisations, programmes, first, placeId }: Kickoff) {
  const organiserId = named(organisations, 'sport-office')
  const programme = named(programmes, 'school-yards-1405')
  const until = new Date(work.now.getTime() + aDay).toISOString()
  const offering = await planOffering(then, {
    kind: 'sport',
    category: 'sport',
    activity: 'football',
    ownerModule: 'events',
    organiserId,
    programmeId: programme.id,
    admitBy: 'run',
    title: { fa: 'جام محلات: فوتبال نوجوانان (نمونه)', en: 'Cup of the quarters: boys’ football (Sample)' },
    summary: {
      fa: 'شش محله، پنج جمعه، یک جام. هر تیم هفت نفر از بچه‌های همان محله است.',
      en: 'Six quarters, five Fridays, one cup. Each team is seven boys of its own quarter.',
    },
    audience: { profiles: [{ key: 'boys', sex: 'male', ageMin: 12, ageMax: 18 }], party: { min: 5, max: 10 } },
    access: { 'step-free': true },
    phases: [{ id: 'teams', from: then.now.toISOString(), until, how: 'first-come' }],
    sample: true,
  })
  await setPools(then, offering.id, [{ key: 'players', capacity: 60 }])
  const closing = { day: addDays(first, 5 * 7), from: '17:00', minutes: 60 }
  await addSessions(then, offering.id, { rows: [{ when: closing, placeId }] })
  await publishOffering(then, offering.id)
  return offering
}

async function sowTeam(then: Work, work: Work, offeringId: string, { fa, en }: (typeof quarters)[number]) {
  const name = { fa: `تیم ${fa} (نمونه)`, en: `${en} Team (Sample)` }
  const slug = `${en.toLowerCase()}-quarter-team`
  const row = { slug, kind: 'club' as const, name, nameKey: key(name.fa), summary: null, sample: true }
  const team = await insertOrganisation(work.db, { ...row, createdAt: then.now })
  const party = boys.map((guestName) => ({ guestName, birthYear: 2011, sex: 'male' as const }))
  await enrol(
    { ...work, channel: 'paper', onBehalfOf: team.id },
    { key: `cup-${slug}`, offeringId, organisationId: team.id, party },
  )
}

async function sowResults(work: Work, leagueId: string) {
  const dice = openDice(1405)
  for (const { id, startsAt } of await fixturesIn(work.db, leagueId)) {
    const end = new Date((startsAt ?? work.now).getTime() + anHour)
    if (end >= work.now) continue
    const goals = { home: dice.between(0, 4), away: dice.between(0, 3) }
    await enterResult({ ...work, now: end }, { leagueId, matchId: id }, goals)
  }
}
