import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { sealing } from '#engines/enrolment/actions/draws.ts'
import { findDrawByCode, tendDraws } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { drawsOf, updateDraw } from '#engines/enrolment/queries/draws.ts'
import { insertAdditions } from '#engines/enrolment/queries/sowing.ts'
import { entriesIn, runDraw } from '#engines/enrolment/rules/draw.ts'
import { enrolments } from '#engines/enrolment/tables.ts'
import { seal } from '#platform/keys/seal.ts'
import { inLocale, type Locale, locales, type Said } from '#platform/locale.ts'
import { commitmentOf } from '#platform/lots/lots.ts'
import { areDrawVectorsHere, asAsked, type DrawVector, readDrawVectors } from '#test/draw-vectors.ts'
import { openCity } from '#test/city.ts'
import { checkDraw, type Published } from '../islands/draw/check.ts'
import room from '../module.ts'
import { drawWords as words } from '../words/draws.ts'

/** The draws that are written down, held by people at the pages of the city, and computed again from what anybody downloads. */
const city = await openCity({ modules: [enrolment, room], now: new Date('2026-06-10T10:00:00+03:30') })
const { db, keyring } = city
const [drawer, witness] = [await city.staff('یک', 'officer'), await city.staff('دو', 'officer')]

/** Two people at the Desk and the words of their language. */
const deskIn = (locale: Locale) => ({
  first: city.visitor(drawer, locale),
  second: city.visitor(witness, locale),
  said: (text: Said) => inLocale(text, locale),
})
type Desk = ReturnType<typeof deskIn>
const anybody = city.visitor(undefined, 'fa')
const anHour = 3600

/** Announces by the form, and gives the draw the code and the secret that are written down instead of those it drew. */
async function announced({ draw: code, secret, capacity, lanes, release }: DrawVector, { first, said }: Desk) {
  const until = new Date(city.now.getTime() + anHour * 1000).toISOString()
  const phases = [{ id: 'lots', from: city.now.toISOString(), until, how: 'draw' as const, line: true }]
  const own = lanes.map((lane) => ({ ...lane, label: { fa: lane.id }, rule: {} }))
  const startsAt = new Date(city.now.getTime() + 30 * 24 * anHour * 1000)
  const given = await givenOffering(db, city.now, { seats: capacity, phases, pool: { lanes: own }, startsAt })
  const poolId = given.pools[0]?.id ?? ''
  const form = await first.open(`/desk/draws/new?pool=${poolId}&phase=lots`)
  const told = {
    'rules.fa': 'هر خانواده یک درخواست',
    'saltSource.fa': 'سه تاس که بچه‌ها می‌اندازند',
    'on.day': '۲۵',
    'on.month': '۳',
    'on.year': '۱۴۰۵',
    at: '۱۲',
  }
  const made = await form.submit({ ...told, release: release ? 'on' : [] }, said(words.announce))
  expect(made.text).toContain(said(words.wasAnnounced))
  const id = (await drawsOf(db, given.offering.id))[0]?.id ?? ''
  const sealedSecret = seal(keyring, sealing(code), secret)
  await updateDraw(db, id, { code, commitment: commitmentOf(code, secret), sealedSecret })
  return { console: `/desk/draws/${id}`, poolId, offeringId: given.offering.id }
}

/** The entries as the list has them: code, seats, weight and lanes. */
async function enter({ entries }: DrawVector, { poolId, offeringId }: Awaited<ReturnType<typeof announced>>) {
  const at = { createdAt: city.now, changedAt: city.now }
  const same = { offeringId, actorId: 'rules', channel: 'web', state: 'asked', phase: 'lots', due: 0n } as const
  await insertAdditions(
    db,
    entries.map(({ code, seats, weight, lanes }) => {
      const id = crypto.randomUUID()
      const row = { id, code, seats, heads: seats, weight, lanes: [...lanes], requestKey: id, termsVersion: 1 }
      const claim = { enrolmentId: id, poolId, seats, standing: 'asked' as const }
      return { enrolments: [{ ...same, ...at, ...row }], members: [], claims: [claim], presences: [] }
    }),
  )
}

/** Closes the list, types the word twice, and lets the clock reveal: every step at its page. */
async function held({ salt }: DrawVector, console: string, { first, second, said }: Desk) {
  city.wait(2 * anHour)
  expect((await (await first.open(console)).submit({}, said(words.freeze))).text).toContain(said(words.wasFrozen))
  await (await first.open(console)).submit({ salt }, said(words.typeSalt))
  const both = await (await second.open(console)).submit({ salt }, said(words.typeSalt))
  expect(both.text).toContain(said(words.saltBoth))
  city.wait(10 * 24 * anHour)
  await tendDraws(await city.work('rules'), keyring)
}

/** What everybody reads at the page of a draw. */
async function publishedAt(code: string) {
  const page = await anybody.open(`/draws/${code}`)
  const told = page.document.querySelector('draw-check')?.getAttribute('published')?.replaceAll('&quot;', '"')
  const published: Published = JSON.parse(told ?? '{}')
  const list = await (await anybody.request(`/draws/${code}/list.txt`)).text()
  const csv = await (await anybody.request(`/draws/${code}/result.csv`)).text()
  const rows = csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
  return { published, list, rows }
}

/** A code is given out once; the next draw that is written down has the same. */
const giveWay = (code: string) =>
  db
    .update(enrolments)
    .set({ code: sql`${enrolments.code} || '-' || ${code}::text` })
    .where(eq(enrolments.phase, 'lots'))

describe.skipIf(!areDrawVectorsHere)('the draws written down (skipped where the shared data are absent)', () => {
  // Each in another language than the one before.
  const cases = readDrawVectors().map((vector, at) => ({ ...vector, locale: locales[at % locales.length] ?? 'fa' }))

  test.for(cases)('$name, in $locale', async (vector) => {
    const desk = deskIn(vector.locale)
    const given = await announced(vector, desk)
    await enter(vector, given)
    await held(vector, given.console, desk)

    const { published, list, rows } = await publishedAt(vector.draw)
    expect(checkDraw(published, list)).toBe(true)
    expect(published).toMatchObject({ commitment: commitmentOf(vector.draw, vector.secret), secret: vector.secret })
    const { code: draw, ...terms } = published
    const recomputed = runDraw({ draw, ...terms, entries: entriesIn(list) })
    expect(asAsked(vector, recomputed)).toEqual(vector.wanted)
    expect(rows.map(([, code]) => code)).toEqual(recomputed.order)
    expect(rows.flatMap(([, code, lane]) => (lane === '-' ? [] : [{ code, lane }]))).toEqual(recomputed.admitted)

    const row = await findDrawByCode(db, vector.draw)
    expect(row).toMatchObject({ stage: 'drawn', listHash: published.listHash, seed: published.seed })
    const stood = await db.select().from(enrolments).where(eq(enrolments.offeringId, given.offeringId))
    const codesIn = (state: string) => stood.filter((one) => one.state === state).map(({ code }) => code)
    expect(codesIn('confirmed').toSorted()).toEqual(recomputed.admitted.map(({ code }) => code).toSorted())
    expect(codesIn('waiting').toSorted()).toEqual(recomputed.waiting.toSorted())
    await giveWay(vector.draw)
  })
})
