import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import organisations from '#city/organisations/module.ts'
import { givenPlace, givenVocabulary } from '#city/places/fixtures.ts'
import commitment from '#engines/commitment/module.ts'
import coordination from '#modules/coordination/module.ts'
import { agendaItems, attendance, minutes, sittings } from '#modules/coordination/index.ts'
import council from '#modules/council/module.ts'
import { givenCouncil, givenPublished, givenSettled, withdrawPublication } from '#modules/council/fixtures.ts'
import { only } from '#platform/db/database.ts'
import { givenPopolo, givenSchemas, isThirdPartyHere } from '#platform/oparl/fixtures.ts'
import { openCity } from '#test/city.ts'
import { oparlReader, oparlRoot as root } from '#test/oparl-reader.ts'
import oparl from '../module.ts'

const city = await openCity({
  now: new Date('2026-04-04T09:00:00+03:30'),
  modules: [organisations, commitment, council, coordination, oparl],
})
const { db } = city
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)
await givenVocabulary(db)
const hall = await givenPlace(db, city.now, { code: 'hall1' })

const day = { created: city.now, modified: city.now }
const sitting = only(
  await db
    .insert(sittings)
    .values({
      code: 'S1',
      bodyId: they.council.id,
      secretariatId: they.office.id,
      title: { fa: 'نشست ۱۴۰ شورا' },
      state: 'held',
      startsAt: new Date('2026-03-10T14:00:00+03:30'),
      minutes: 120,
      placeId: hall.id,
      ...day,
    })
    .returning(),
)
const about = { sittingId: sitting.id, ...day }
const [item] = await db
  .insert(agendaItems)
  .values([
    { ...about, position: 0, number: '۱', title: { fa: 'خانهٔ محلهٔ امیرخیز' } },
    { ...about, position: 1, title: { fa: 'گزارش محرمانهٔ حراست' }, isPublic: false },
  ])
  .returning()
await db.insert(attendance).values([
  { sittingId: sitting.id, personId: they.members[0]?.id ?? '', presence: 'present', recordedAt: city.now },
  { sittingId: sitting.id, personId: they.worker.id, presence: 'present', recordedAt: city.now },
])
const adopted = await givenPublished(clerk, they, { ...(item && { agendaItemId: item.id }) })
const paragraphs = ['نشست با حضور یازده عضو آغاز شد.', 'خانهٔ محله تصویب شد.']
const written = {
  sittingId: sitting.id,
  number: 1,
  state: 'adopted',
  paragraphs,
  hash: Buffer.alloc(32),
  ...day,
} as const
const [protocol] = await db
  .insert(minutes)
  .values({ ...written, adoptedAt: new Date('2026-03-20T10:00:00+03:30') })
  .returning()
const secret = await givenSettled(clerk, they, { title: { fa: 'پیش‌نویس پنهان' } })

const { tell, ask, read, whole, listsOf } = oparlReader(city)
await tell()

/** Every address of ours somewhere in an object. */
function linksIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('http://localhost/') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linksIn) : []
}

describe('reading everything', () => {
  test('every object of every list is found at its own address, and every link to an object leads to one', async () => {
    const lists = await listsOf()
    const listed = (await Promise.all(lists.map(whole))).flat()
    expect(listed.length).toBeGreaterThan(20)
    const ids = new Set(listed.map(({ id }) => id))
    expect(ids.size).toBe(listed.length)
    const alone = await Promise.all(listed.map(({ id }) => read(id ?? '')))
    expect(alone.map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
    const linked = new Set(alone.flatMap(linksIn).filter((link) => /\/oparl\/1\.1\/[a-z-]+\/[0-9a-f-]{36}$/.test(link)))
    expect([...linked].filter((link) => !ids.has(link))).toEqual([])
    const rest = [...new Set(alone.flatMap(linksIn))].filter((link) => link.includes('/oparl/') && !ids.has(link))
    for (const link of rest) {
      expect([link, (await ask(link)).status]).toEqual([link, 200])
      const { pathname } = new URL(link)
      expect([link, (await city.app.request(pathname, { method: 'HEAD' })).status]).toEqual([link, 200])
    }
  })

  test.skipIf(!isThirdPartyHere)(
    'everything is right by the schemas and by what the standard demands beside them (skipped without third-party data)',
    async () => {
      const errorsOf = givenSchemas({ tightened: true })
      const listed = (await Promise.all((await listsOf()).map(whole))).flat()
      const alone = await Promise.all([root, `${root}/bodies/tabriz`, ...listed.map(({ id }) => id ?? '')].map(read))
      expect([...listed, ...alone].flatMap((object) => errorsOf(object).map((error) => [object.id, error]))).toEqual([])
    },
  )

  test('a resolution says what became of its clauses, and the paper, the meeting and the item name one another', async () => {
    const paper = await read(`${root}/papers/${adopted.resolutionId}`)
    expect(paper).toMatchObject({
      paperType: 'مصوبه',
      underDirectionOf: [`http://localhost${root}/organizations/${they.works.id}`],
      consultation: [{ meeting: `http://localhost${root}/meetings/${sitting.id}`, authoritative: true }],
      'Janshahr:legalState': 'adopted',
      'Janshahr:coverage': { parts: 4, owned: 1, noAction: 1 },
    })
    const meeting = await read(`${root}/meetings/${sitting.id}`)
    expect(meeting).toMatchObject({
      meetingState: 'durchgeführt',
      start: '2026-03-10T14:00:00+03:30',
      participant: [`http://localhost${root}/persons/${they.members[0]?.id ?? ''}`],
      agendaItem: [
        { order: 0, public: true, name: 'خانهٔ محلهٔ امیرخیز' },
        { order: 1, public: false },
      ],
    })
    expect(JSON.stringify(meeting)).not.toContain('محرمانه')
    expect(await read(`${root}/agenda-items/${item?.id ?? ''}`)).toMatchObject({
      consultation: `http://localhost${root}/consultations/${adopted.resolutionId}`,
    })
    expect(await read(`${root}/locations/${hall.id}`)).toMatchObject({ meetings: [meeting.id] })
  })

  test('the minutes are a file of the meeting, of the size and with the checksum that it has', async () => {
    const meeting = await read(`${root}/meetings/${sitting.id}`)
    expect(meeting['resultsProtocol']).toMatchObject({ mimeType: 'text/plain', date: '2026-03-20' })
    const file = await read(`${root}/files/${protocol?.id ?? ''}`)
    expect(file).toMatchObject({ meeting: [meeting.id] })
    const shown = await ask(String(file['accessUrl']))
    const bytes = Buffer.from(await shown.arrayBuffer())
    expect([bytes.length, createHash('sha512').update(bytes).digest('hex')]).toEqual([
      file['size'],
      file['sha512Checksum'],
    ])
    expect(shown.headers.get('content-disposition')).toBeNull()
    const kept = await ask(String(file['downloadUrl']))
    expect(kept.headers.get('content-disposition')).toContain('attachment')
  })

  test('only those who sit in a body that decides are told of, and nobody learns of a draft', async () => {
    const everything = JSON.stringify(await Promise.all((await listsOf()).map(whole)))
    expect(everything).toContain(they.members[1]?.name)
    expect(everything).not.toContain(they.worker.name)
    expect(everything).not.toContain('پیش‌نویس پنهان')
    expect((await ask(`${root}/papers/${secret.resolutionId}`)).status).toBe(404)
  })
})

describe('an address', () => {
  test.each([
    ['/oparl', root],
    [`${root}/`, root],
    [`${root}/Bodies/Tabriz`, `${root}/bodies/tabriz`],
    [`/en${root}/bodies`, `${root}/bodies`],
  ])('%s is a wrong spelling of %s', async (wrong, right) => {
    const answer = await ask(wrong)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `http://localhost${right}`])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([
    [`${root}/papers/${crypto.randomUUID()}`, 404],
    [`${root}/nothing`, 404],
    [`${root}/bodies/tabriz/papers?modified_since=yesterday`, 400],
    [`${root}/bodies/tabriz/papers?limit=-1`, 400],
  ])('%s is answered in the standard’s own words', async (wrong, status) => {
    const answer = await ask(wrong)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({
      type: 'https://schema.oparl.org/1.1/Error',
      message: expect.stringMatching(/[آ-ی]/),
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('is only read', async () => {
    const answer = await city.app.request(`http://localhost${root}`, {
      method: 'DELETE',
      headers: { origin: 'http://localhost' },
    })
    expect(answer.status).toBe(405)
  })
})

describe('a vote', () => {
  test.skipIf(!isThirdPartyHere)('is right by the schemas of Popolo (skipped without third-party data)', async () => {
    const motion = z
      .looseObject({ vote_events: z.array(z.looseObject({})) })
      .parse(await read(`/council/votes/${adopted.voteEventId}.json`))
    const errorsOf = givenPopolo()
    expect(
      [errorsOf('motion', motion), ...motion.vote_events.map((event) => errorsOf('vote_event', event))].flat(),
    ).toEqual([])
    expect(motion.vote_events[0]).toMatchObject({ result: 'pass' })
  })
})

describe('what is withdrawn from publication', () => {
  test('is told as deleted, with its dates and nothing else, and is listed among the changes alone', async () => {
    city.wait(60)
    const chief = await city.work(they.chief)
    await withdrawPublication(chief, adopted.resolutionId, { fa: 'به حکم دادگاه، متن تا رأی نهایی همگانی نیست' })
    await tell()
    const gone = await read(`${root}/papers/${adopted.resolutionId}`)
    expect(Object.keys(gone).toSorted()).toEqual(['created', 'deleted', 'id', 'modified', 'type'])
    expect(gone).toMatchObject({ deleted: true, modified: '2026-04-04T09:01:00+03:30' })
    expect(await whole(`${root}/bodies/tabriz/papers`)).toEqual([])
    expect(await whole(`${root}/bodies/tabriz/papers?modified_since=2026-04-04T09:01:00%2B03:30`)).toHaveLength(1)
    expect((await ask(`/council/votes/${adopted.voteEventId}.json`)).status).toBe(404)
  })
})
