/**
 * What a resolution's page costs: with forty clauses and four hundred events beside four and forty, and among a hundred
 * thousand promises with two million events beside a thousand; and how large a member's page is after twenty years of votes.
 * `npm run bench -- council`
 */
import { actorFor } from '../src/city/organisations/queries.ts'
import type { Person } from '../src/city/people/tables.ts'
import { record } from '../src/engines/commitment/actions/record.ts'
import { commitmentsOf } from '../src/engines/commitment/queries/commitments.ts'
import { holdMatter } from '../src/engines/commitment/queries/matters.ts'
import { offerClause } from '../src/modules/council/actions/offer.ts'
import { publishResolution } from '../src/modules/council/actions/publish.ts'
import { getResolutionById } from '../src/modules/council/queries/resolutions.ts'
import { type CouncilOfSamples, givenCouncil, givenPublished, givenSettled } from '../src/modules/council/fixtures.ts'
import { today } from '../src/platform/calendar/instant.ts'
import { faDigits } from '../src/platform/text/digits.ts'
import { beginWork, transact, type Work } from '../src/platform/work.ts'
import { type BenchCity, openCity } from './support/city.ts'
import { load } from './support/processes.ts'
import { fillQuickly } from './support/promise-city.ts'
import { medianOf, ratio, short, show } from './support/report.ts'

const [few, many] = [1000, Number(process.env['PROMISES'] ?? 100_000)]
const [rounds, seconds] = [5, 1]
const eventsEach = 10

const [small, large] = [await opened(few), await opened(many)]
try {
  const long = await compare([small.city, small.long], [small.city, small.short])
  const grown = await compare([large.city, large.long], [small.city, small.long])
  const member = await bytesOf(small.city, small.member)
  show('Pages of the council', [
    { what: 'a resolution of 40 clauses and 400 events ÷ 4 and 40, CPU', measured: ratio(long), target: '≤ 4×' },
    {
      what: `… among ${many} promises with twenty events each ÷ among ${few}, CPU`,
      measured: ratio(grown),
      target: '< 1.3×',
    },
    { what: "a member's page after 6,000 votes, kB of HTML", measured: short(member / 1000), target: '≤ 100' },
  ])
} finally {
  await small.city.close()
  await large.city.close()
}

/** A city with so many promises beside a short and a long resolution, and somebody who voted for twenty years. */
async function opened(promises: number) {
  const city = await openCity({ seed: 'empty' })
  await fillQuickly(city.environment.DATABASE_URL, { commitments: promises, eventsEach: 19 })
  const they = await givenCouncil(city.db)
  const clerk = await workOf(city, they.clerk)
  const voted = await givenPublished(clerk, they)
  const member = they.members[0]?.id ?? ''
  await vote(city, voted.voteEventId, member)
  return {
    city,
    short: await resolutionOf(clerk, they, 4),
    long: await resolutionOf(clerk, they, 40),
    member: `/council/members/${member}`,
  }
}

async function workOf({ db }: BenchCity, { id }: Person): Promise<Work> {
  const now = new Date()
  return beginWork({ db, actor: await actorFor(db, id, today(now)), now, channel: 'web' })
}

/** The address of a published resolution, each clause promised and spoken of. */
async function resolutionOf(clerk: Work, they: CouncilOfSamples, clauses: number): Promise<string> {
  const numbers = Array.from({ length: clauses }, (_, at) => at + 1)
  const lines = numbers.map(
    (number) => `${faDigits(number)}- معاونت موظف است خانهٔ محلهٔ ${faDigits(number)} را بازسازی کند.`,
  )
  const text = ['شورای شهر در نشست علنی خود تصویب کرد:', ...lines].join('\n')
  const { resolutionId } = await givenSettled(clerk, they, { text })
  for (const number of numbers) {
    await offerClause(clerk, resolutionId, {
      address: String(number),
      ownerId: they.works.id,
      statement: { fa: `خانهٔ محلهٔ ${faDigits(number)} بازسازی می‌شود` },
      doneWhen: { fa: 'سقف و دیوارها در باران آزموده شده باشد' },
    })
  }
  const { matterId, address } = await getResolutionById(clerk.db, resolutionId)
  await publishResolution(clerk, resolutionId)
  await speak(clerk, matterId)
  return `/council/resolutions/${address}`
}

/** Messages upon each promise, until it has as many events as the others. */
async function speak(clerk: Work, matterId: string) {
  for (const commitment of await commitmentsOf(clerk.db, [matterId])) {
    await transact(clerk, async (held) => {
      let matter = await holdMatter(held.db, matterId)
      for (let turn = 1; turn < eventsEach; turn += 1)
        ({ matter } = await record(held, matter, commitment, { kind: 'message', text: 'کار ادامه دارد' }))
    })
  }
}

/** Six thousand more votes of one member: three hundred resolutions in each of twenty years. */
async function vote({ pool }: BenchCity, eventId: string, personId: string) {
  await pool.query(
    `with more as (
       insert into council_vote_events select (jsonb_populate_record(e, jsonb_build_object('id', new_id(), 'on',
         date '2006-01-01' + n))).* from council_vote_events e, generate_series(1, 6000) n where e.id = $1 returning id
     ) insert into council_votes (vote_event_id, person_id, option, source) select id, $2, 'for', 'clerk' from more`,
    [eventId, personId],
  )
}

type Asked = readonly [city: BenchCity, path: string]

/** How many times the CPU of the other a page takes; the median of rounds in turn. */
async function compare(one: Asked, other: Asked): Promise<number> {
  await inTurn(one)
  await inTurn(other)
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) ratios.push((await inTurn(one)) / (await inTurn(other)))
  return medianOf(ratios)
}

/** CPU-milliseconds of the city's process for one page that nobody has kept. */
async function inTurn([city, path]: Asked): Promise<number> {
  const before = await city.cpu()
  const { answers, others } = await load({ url: city.url + path, connections: 4, seconds, vary: true })
  if (others > 0) throw new Error(`${others} answers of ${path} were not pages`)
  return (((await city.cpu()) - before) * 1000) / answers
}

async function bytesOf({ url }: BenchCity, path: string): Promise<number> {
  return Buffer.byteLength(await (await fetch(url + path)).text())
}
