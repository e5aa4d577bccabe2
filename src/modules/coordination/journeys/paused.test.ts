import { expect, test } from 'vitest'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import { accept, commitmentsOf, lookAt, offerCommitment, pause } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { longDate } from '#platform/calendar/format.ts'
import { openCity } from '#test/city.ts'
import { addItem } from '../actions/agenda.ts'
import { openConsultation } from '../actions/consultations.ts'
import { addStep } from '../actions/joint.ts'
import { beginSitting, callSitting } from '../actions/meeting-course.ts'
import { recordOutcome } from '../actions/outcomes.ts'
import { openPlan } from '../actions/plans.ts'
import { createSeries, planSittings } from '../actions/series.ts'
import pages from '../module.ts'
import { changeConsultation, getConsultation } from '../queries/consultations.ts'
import { getSitting } from '../queries/meetings.ts'
import { getPlan } from '../queries/plans.ts'
import { consultationWords as words } from '../words/consultations.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const [secretary, liaison] = [await city.work(they.coordinator), await city.work(they.liaison)]
const everybody = city.visitor(undefined, 'fa')
const [due, doneWhen] = ['2026-05-13', 'چهل کلید تحویل شده باشد']

/** A promise of the agency as a step of a joint plan, and the address of the plan. */
async function stepOfPlan() {
  const days = { startsOn: '2026-04-22', endsOn: '2027-03-20' }
  const bodies = { coordinatorId: they.office.id, leadId: they.agency.id, otherIds: [they.works.id] }
  const plan = { title: { fa: 'مدرسهٔ باز' }, goal: { fa: 'حیاط‌ها باز باشند' }, ...days, ...bodies }
  const code = await openPlan(secretary, plan)
  const step = { statement: { fa: 'کلیدها را می‌دهیم' }, doneWhen: { fa: doneWhen }, ownerId: they.agency.id, due }
  const { matterId } = (await getPlan(city.db, code)).plan
  return { id: await addStep(secretary, { kind: 'plan', code }, step), matterId, at: [`/plans/${code}`] }
}

/** One that came of a meeting of a series, and the addresses of both. */
async function outcomeOfSeries() {
  const of = {
    bodyId: they.board.id,
    secretariatId: they.office.id,
    usualMinutes: 60,
    circulationDays: 3,
    isPublic: true,
  }
  const slug = await createSeries(secretary, { ...of, name: { fa: 'کارگروه حیاط' } })
  const [code = ''] = await planSittings(secretary, slug, { first: '2026-04-29', at: '16:30', weeks: 1, count: 1 })
  const { id } = (await getSitting(city.db, code)).sitting
  const itemId = await addItem(secretary, id, { title: { fa: 'کلید' }, minutes: 10 })
  await callSitting(secretary, id)
  await beginSitting(secretary, id)
  const wish = { itemId, kind: 'commitment' as const, title: 'کلید', text: 'کلیدها را می‌دهیم', doneWhen }
  const { commitmentId, matterId } = await recordOutcome(secretary, id, { ...wish, ownerId: they.agency.id, due })
  return { id: commitmentId ?? '', matterId: matterId ?? '', at: [`/meetings/${code}`, `/meetings/series/${slug}`] }
}

/** As its own page says it. */
const dueOf = async (id: string) => (await lookAt({ ...liaison, now: city.now }, id)).lateness.due ?? ''

test.each([
  ['a joint plan', stepOfPlan],
  ['a meeting and its series', outcomeOfSeries],
])('a promise that is paused is due on the same day on the pages of %s as on its own', async (_what, given) => {
  const { id, at, matterId } = await given()
  await accept(liaison, id)
  await pause(liaison, id, 'season')
  city.wait(14 * 86_400)
  const now = await dueOf(id)
  expect(now > due).toBe(true)
  for (const address of at) {
    const { document } = await everybody.open(address)
    const days = document.querySelectorAll('main time').map((time) => time.getAttribute('datetime'))
    expect(days).toContain(now)
    expect(days).not.toContain(due)
  }
  expect((await commitmentsOf(city.db, [matterId]))[0]?.dueOn).toBe(due)
  city.wait(-14 * 86_400)
})

test('so is the answer that is owed to experts', async () => {
  const asked = { question: { fa: 'از کجا آغاز کنیم؟' }, fields: ['social' as const], partyIds: [], isPublic: true }
  const code = await openConsultation(secretary, { ...asked, askerId: they.office.id, due: '2026-05-06' })
  const { matterId } = (await getConsultation(city.db, code)).consultation
  const owed = { statement: { fa: 'پاسخ به خبرگان' }, doneWhen: { fa: doneWhen }, ownerId: they.agency.id, due }
  const { commitmentId: id } = await offerCommitment(secretary, matterId, owed)
  await changeConsultation(city.db, matterId, { answerId: id, closedAt: city.now, summary: { fa: 'جمع‌بندی' } })
  await accept(liaison, id)
  await pause(liaison, id, 'season')
  city.wait(14 * 86_400)
  const page = await everybody.open(`/advice/${code}`)
  expect(page.text).toContain(words.answerDue(longDate(await dueOf(id))).fa)
  city.wait(-14 * 86_400)
})
