import { describe, expect, test } from 'vitest'
import consents from '#city/consents/module.ts'
import { consentsOf } from '#city/consents/queries.ts'
import { withdrawConsent } from '#city/consents/actions.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { givenCityOfPromises, givenMember } from '#engines/commitment/fixtures.ts'
import { findMatterOfCode } from '#engines/commitment/index.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import commitment from '#engines/commitment/module.ts'
import { unseal } from '#platform/keys/seal.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { confirmExpert, declareInterest, proposeExpert } from '../actions/experts.ts'
import { remindExperts } from '../jobs.ts'
import pages from '../module.ts'
import { getConsultation, invitationsOf } from '../queries/consultations.ts'
import { getExpert } from '../queries/experts.ts'

/** A Wednesday. */
const city = await openCity({ modules: [consents, commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const colleague = await givenMember(city.db, 'تأییدکننده نمونه', they.office, 'head-of-unit')
const asker = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')
const house = { keyring: city.keyring, publicUrl: 'http://localhost' }

let numbers = 0

/** Somebody in the directory, proposed by one and confirmed by another. */
async function expert(name: string, fields: ('social' | 'arts')[] = ['social']) {
  numbers += 1
  const id = await proposeExpert(await city.work(they.coordinator), city.keyring, {
    name,
    mobile: `+98914000${String(1000 + numbers)}`,
    summary: { fa: `پژوهشگر محله: ${name}` },
    fields,
    topics: ['روشنایی گذر'],
    languages: ['فارسی', 'ترکی'],
    hours: 6,
    zoneIds: [],
  })
  await confirmExpert(await city.work(colleague), id)
  return id
}

/** What was sent last, as the one who got it reads it. */
async function lastSecret(template: string): Promise<Record<string, string>> {
  const sent = (await city.db.select().from(messages)).filter((each) => each.template === template)
  const last = sent.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1)
  if (!last?.secrets) throw new Error(`Nothing was sent as ${template}`)
  return JSON.parse(unseal(city.keyring, { purpose: 'outbox.secrets', owner: last.key }, last.secrets))
}

const question = {
  'question.fa': 'روشنایی گذرهای بیلانکوه را از کجا آغاز کنیم؟',
  'fields[]': ['social'],
  'due.day': '6',
  'due.month': '5',
  'due.year': '2026',
}

async function openRound(more: Record<string, string | readonly string[]> = {}): Promise<{ page: Page; code: string }> {
  const form = await asker.open('/desk/advice/new')
  const page = await form.submit({ ...question, asker: they.office.id, ...more }, 'Open the consultation')
  const link = page.document.querySelector('form[action*="/desk/advice/"]')?.getAttribute('action') ?? ''
  const code = /advice\/([A-Z0-9]{8})\//.exec(link)?.[1] ?? ''
  return { page, code }
}

/** Asks one of those the page suggests. */
function ask(code: string, person: string, fields: Record<string, string> = {}) {
  return asker.send(`/en/desk/advice/${code}/invitation`, { person, once: crypto.randomUUID(), ...fields })
}

/** The expert's own browser, at the page their message leads to, with the code given. */
async function atLink() {
  const { address = '' } = await lastSecret('coordination.expert-link')
  const path = new URL(address).pathname
  const visitor = city.visitor(undefined, 'en')
  await (await visitor.open(path)).submit({}, 'Send the code')
  const { code = '' } = await lastSecret('coordination.expert-code')
  await (await visitor.open(path)).submit({ code }, 'Confirm the code')
  return { visitor, path }
}

describe('a round of advice', () => {
  test('runs from the question by signed links to what became of the advice', async () => {
    const leila = await expert('لیلا سهندی')
    const { page, code } = await openRound()
    expect(page.text).toContain('لیلا سهندی')
    expect(await findMatterOfCode(city.db, code)).toMatchObject({ fields: ['social'] })
    expect((await ask(code, leila)).text).toContain('They are asked')
    const { visitor, path } = await atLink()

    let own = await visitor.open(`${path}/q/${code}`)
    own = await own.submit({ text: 'از گذرهای مدرسه آغاز کنید.', declared: 'همسایهٔ محله‌ام' }, 'Send the advice')
    expect(own.text).toContain('thank you')
    expect((await everybody.open(`/advice/${code}`)).text).not.toContain('گذرهای مدرسه')

    const desk = await asker.open(`/desk/advice/${code}`)
    const closed = await desk.submit({ 'summary.fa': 'نخست گذرهای مدرسه، سپس بازار.' }, 'Sum up and close')
    expect(closed.text).toContain('an answer is due in ten work days')
    const outside = await everybody.open(`/advice/${code}`)
    expect(outside.text).toContain('از گذرهای مدرسه آغاز کنید.')
    expect(outside.text).toContain('خبره‌ای که نخواسته نامش بیاید')
    expect(outside.text).not.toContain('لیلا سهندی')

    const answered = await closed.submit(
      { answer: 'partly', why: 'گذرهای مدرسه امسال، بازار سال آینده.' },
      'Keep the answer',
    )
    expect(answered.text).toContain('the experts are told')
    const told = await atLink()
    const verdict = await told.visitor.open(`${told.path}/q/${code}`)
    await verdict.submit({ verdict: 'fits', text: 'پاسخ روشن است و برنامه دارد.' }, 'Keep the verdict')
    const { consultation } = await getConsultation(city.db, code)
    const owed = await getCommitment(city.db, consultation.answerId ?? '')
    expect([consultation.answer, owed.state, owed.verdict]).toEqual(['partly', 'verified', 'confirmed'])
    const [invited] = await invitationsOf(city.db, consultation.matterId)
    expect(invited?.commitment.state).toBe('verified')
  })

  test('keeps the question that was typed when its day has gone by or offices are closed on it', async () => {
    const form = await asker.open('/desk/advice/new')
    const past = await form.submit({ ...question, asker: they.office.id, 'due.day': '1', 'due.month': '4' }, 'Open')
    expect(past.status).toBe(422)
    expect(past.text).toContain('The day must be after today.')
    const friday = await past.submit({ 'due.day': '8', 'due.month': '5' }, 'Open')
    expect(friday.status).toBe(422)
    expect(friday.text).toContain('Offices are closed on that day')
    expect((await friday.submit({ 'due.day': '6' }, 'Open')).text).toContain('روشنایی گذرهای بیلانکوه')
  })

  test('whoever has to do with a body concerned is asked with a printed reason only', async () => {
    const [member, bound] = [await expert('عضو نمونه'), await expert('ذی‌نفع نمونه')]
    const post = { role: 'liaison' as const, startsOn: '2025-01-01', recordedAt: city.now }
    await insertMembership(city.db, { personId: member, organisationId: they.agency.id, ...post })
    await declareInterest(await city.work(they.coordinator), bound, {
      organisationId: they.agency.id,
      text: 'قرارداد مشاوره',
      startsOn: '2026-01-01',
    })
    const { code } = await openRound({ 'parties[]': [they.agency.id] })
    for (const person of [member, bound]) {
      const refused = await ask(code, person)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('conflict of interest')
      expect((await ask(code, person, { despite: 'کوتاه' })).status).toBe(422)
    }
    await ask(code, bound, { despite: 'تنها کسی که این شبکه را می‌شناسد' })
    const seen = await everybody.open(`/advice/${code}`)
    expect(seen.text).toContain('تعارض منافع')
    expect(seen.text).toContain('تنها کسی که این شبکه را می‌شناسد')
  })

  test('is closed before its day only when everybody has answered, and sent twice it asks once', async () => {
    const [one, other] = [await expert('یکم نمونه'), await expert('دوم نمونه')]
    const { code } = await openRound()
    const once = crypto.randomUUID()
    await ask(code, one, { once })
    await ask(code, one, { once })
    await ask(code, other)
    const { consultation } = await getConsultation(city.db, code)
    expect(await invitationsOf(city.db, consultation.matterId)).toHaveLength(2)
    const early = { 'summary.fa': 'زود', once: crypto.randomUUID() }
    const refused = await asker.send(`/en/desk/advice/${code}/closing`, early)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Experts who still have time: 2.')
    expect((await city.visitor(they.worker, 'en').send(`/en/desk/advice/${code}/closing`, early)).status).toBe(403)
  })

  test('reminds once, three days before, whoever has not answered', async () => {
    const late = await expert('فراموشکار نمونه')
    const { code } = await openRound({ 'due.day': '25', 'due.month': '4' })
    await ask(code, late)
    expect(await remindExperts(await city.work('rules'), house)).toBe(1)
    expect(await remindExperts(await city.work('rules'), house)).toBe(0)
  })
})

describe('the link of an expert', () => {
  test('reads without a code, and answers with the code of that browser alone', async () => {
    const { code } = await openRound()
    await ask(code, await expert('پیوند نمونه'))
    const { address = '' } = await lastSecret('coordination.expert-link')
    const path = new URL(address).pathname
    const visitor = city.visitor(undefined, 'en')
    const page = await visitor.open(`${path}/q/${code}`)
    expect(page.status).toBe(200)
    expect(page.document.querySelectorAll('form[action$="/advice"]')).toHaveLength(0)
    expect((await visitor.send(`${path}/q/${code}/advice`, { text: 'نظر' })).status).toBe(403)
    const bare = await visitor.request(path)
    expect(bare.headers.get('referrer-policy')).toBe('no-referrer')
    expect((await visitor.open('/c/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
    expect((await visitor.open(`${path}/q/ZZZZZZZZ`)).status).toBe(404)
  })
})

describe('the directory', () => {
  test('shows an expert to everybody only with their consent, and no more than they chose', async () => {
    const id = await expert('پنهان نمونه', ['arts'])
    const { expert: profile } = await getExpert(city.db, id)
    expect((await everybody.open(`/experts/${profile.code}`)).status).toBe(404)
    const page = await asker.open(`/desk/experts/${id}`)
    await page.submit({}, 'Send a link')
    const { visitor, path } = await atLink()
    const own = await visitor.open(`${path}/profile`)
    await own.submit({ listed: 'public', 'shown[]': ['topics'] }, 'Keep this consent')
    const seen = await everybody.open(`/experts/${profile.code}`)
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('روشنایی گذر')
    expect(seen.text).not.toContain('پژوهشگر محله')
    const [held] = await consentsOf(city.db, id)
    expect(held?.consent).toMatchObject({ purpose: 'name-in-lists', givenBy: id })
    await withdrawConsent(await city.work('rules'), held?.consent.id ?? '')
    expect((await everybody.open(`/experts/${profile.code}`)).status).toBe(404)
  })

  test('whoever proposed an expert does not confirm them', async () => {
    const id = await proposeExpert(await city.work(they.coordinator), city.keyring, {
      name: 'تازه نمونه',
      summary: { fa: 'پژوهشگر' },
      fields: ['arts'],
      topics: [],
      languages: [],
      hours: 2,
      zoneIds: [],
    })
    const page = await asker.open(`/desk/experts/${id}`)
    expect((await page.submit({}, 'Confirm the expert')).status).toBe(409)
    const { code } = await openRound({ 'fields[]': ['arts'] })
    expect((await ask(code, id)).text).toContain('not confirmed yet')
    const other = city.visitor(colleague, 'en')
    const confirmed = await (await other.open(`/desk/experts/${id}`)).submit({}, 'Confirm the expert')
    expect(confirmed.text).toContain('The expert is confirmed.')
  })

  test('keeps what was typed when hours are no number, and takes Persian digits', async () => {
    const form = await asker.open('/desk/experts/new')
    const typed = { name: 'نو نمونه', 'summary.fa': 'معمار', 'fields[]': ['arts'], hours: 'many' }
    const back = await form.submit(typed, 'Propose an expert')
    expect(back.status).toBe(422)
    expect(back.text).toContain('معمار')
    const made = await back.submit({ hours: '۱۲' }, 'Propose an expert')
    expect(made.text).toContain('Hours a month: 12')
    expect((await city.visitor(they.liaison, 'en').open('/desk/experts')).status).toBe(403)
  })
})
