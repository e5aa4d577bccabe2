import { describe, expect, test } from 'vitest'
import { givenCityOfPromises } from '#engines/commitment/fixtures.ts'
import { commitmentsOf, getMatter } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { keysOf } from '#engines/commitment/queries/commitments.ts'
import { openCity } from '#test/city.ts'
import { remindOfEnds } from '../actions/agreements.ts'
import pages from '../module.ts'
import { getAgreement } from '../queries/agreements.ts'
import { searchableAgreements } from '../queries/searchable.ts'
import { assessmentsOf } from '../queries/joint.ts'

/** A Wednesday. */
const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const they = await givenCityOfPromises(city.db)
const keeper = city.visitor(they.coordinator, 'en')
const everybody = city.visitor(undefined, 'fa')

const typed = {
  'title.fa': 'گشودن حیاط چهل مدرسه',
  'purpose.fa': 'حیاط مدرسه‌ها عصرها برای اهل محله باز باشد.',
  kind: 'memorandum',
  number: '۱۴۰۵/۱۲',
  'others[]': [they.works.id],
  'endsOn.day': '20',
  'endsOn.month': '3',
  'endsOn.year': '2027',
}

async function enter(more: Record<string, string | string[]> = {}, from = '/desk/agreements/new'): Promise<string> {
  const form = await keeper.open(from)
  const filled = { ...typed, lead: they.agency.id, coordinator: they.office.id, ...more }
  const page = await form.submit(filled, 'Enter the agreement')
  return /agreements\/([A-Z0-9]{8})\/signature/.exec(page.document.innerHTML)?.[1] ?? ''
}

const signature = { 'on.day': '20', 'on.month': '4', 'on.year': '2026', signatory: 'معاون اجتماعی' }

async function sign(code: string, party: string, more: Record<string, string> = {}) {
  const page = await keeper.open(`/desk/agreements/${code}`)
  return page.submit({ ...signature, party, ...more }, 'Write down a signature')
}

async function signed(more: Record<string, string | string[]> = {}): Promise<string> {
  const code = await enter(more)
  await sign(code, they.agency.id)
  await sign(code, they.works.id)
  return code
}

const step = {
  statement: 'سرایدار عصر را فراهم می‌کنیم',
  doneWhen: 'هر مدرسه در عصر سرایدار داشته باشد',
  'due.day': '13',
  'due.month': '5',
  'due.year': '2026',
}

const pdf = new File(['%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'], 'signed.pdf')

describe('an agreement', () => {
  test('is seen by nobody outside until its last party has signed', async () => {
    const code = await enter()
    await sign(code, they.agency.id)
    expect((await everybody.open(`/agreements/${code}`)).status).toBe(404)
    expect(await searchableAgreements.documentsOf(city.db, code)).toEqual([])
    expect(await searchableAgreements.refsAfter(city.db, undefined, 10)).toEqual([])
    const draft = await keeper.send(`/en/desk/agreements/${code}/step`, {
      ...step,
      owner: they.works.id,
      weight: '1',
      once: crypto.randomUUID(),
    })
    expect(draft.status).toBe(422)
    expect(draft.text).toContain('Steps can be added once all parties have signed.')
    const early = await sign(code, they.works.id, { 'on.year': '2027' })
    expect(early.status).toBe(422)
    await sign(code, they.works.id, { 'on.day': '21' })
    expect((await getAgreement(city.db, code)).agreement.signedOn).toBe('2026-04-21')
    const page = await everybody.open(`/agreements/${code}`)
    expect(page.text).toContain('گشودن حیاط چهل مدرسه')
    expect(page.text).toContain('معاون اجتماعی')
    expect(await searchableAgreements.refsAfter(city.db, undefined, 10)).toEqual([code])
    const [found] = await searchableAgreements.documentsOf(city.db, code)
    expect(found).toMatchObject({ title: 'گشودن حیاط چهل مدرسه', url: `/agreements/${code}` })
  })

  test('is written anew while nobody has signed: its title too, and the one before stays known at the Desk', async () => {
    const code = await enter()
    const page = await keeper.open(`/desk/agreements/${code}`)
    const anew = { 'title.fa': 'گشودن حیاط پنجاه مدرسه', 'title.en': 'Fifty school yards', number: '۱۴۰۵/۱۳' }
    const wrong = await page.submit({ ...anew, 'endsOn.day': '31', 'endsOn.month': '11' }, 'Save the changes')
    expect(wrong.status).toBe(422)
    expect(wrong.document.querySelector('[name="title.fa"]')?.getAttribute('value')).toBe(anew['title.fa'])
    const edited = await wrong.submit({ 'endsOn.day': '30' }, 'Save the changes')
    expect(edited.text).toContain('The changes are kept.')
    expect(edited.document.querySelector('h1')?.textContent).toContain('Fifty school yards')
    expect(edited.text).toContain('Earlier titlesگشودن حیاط چهل مدرسهuntil')
    const { agreement } = await getAgreement(city.db, code)
    expect(agreement).toMatchObject({ number: '۱۴۰۵/۱۳', endsOn: '2027-11-30', kind: 'memorandum' })
    expect((await getMatter(city.db, agreement.matterId)).title).toEqual(agreement.title)

    const repeated = { ...anew, 'purpose.fa': 'هدف', kind: 'contract', once: crypto.randomUUID() }
    for (const title of ['نام یک', 'نام دو'])
      await keeper.send(`/en/desk/agreements/${code}/edit`, { ...repeated, 'title.fa': title })
    expect((await getAgreement(city.db, code)).agreement.title.fa).toBe('نام یک')

    await sign(code, they.agency.id)
    expect((await keeper.open(`/desk/agreements/${code}`)).document.innerHTML).not.toContain(`${code}/edit`)
    const late = await keeper.send(`/en/desk/agreements/${code}/edit`, { ...repeated, once: crypto.randomUUID() })
    expect(late.status).toBe(422)
    expect(late.text).toContain('A party has signed; to change it, enter an addendum.')
    await sign(code, they.works.id)
    expect((await everybody.open(`/agreements/${code}`)).text).not.toContain('گشودن حیاط چهل مدرسه')
  })

  test('has two parties at least, and keeps what was typed when it has not', async () => {
    const form = await keeper.open('/desk/agreements/new')
    const filled = { ...typed, 'others[]': [], lead: they.agency.id, coordinator: they.office.id }
    const back = await form.submit(filled, 'Enter the agreement')
    expect(back.status).toBe(422)
    expect(back.text).toContain('An agreement has at least two parties.')
    const made = await back.submit({ 'others[]': [they.works.id] }, 'Enter the agreement')
    expect(made.text).toContain('گشودن حیاط چهل مدرسه')
  })

  test('has promises in both directions, and the other party holds the first key of each', async () => {
    const code = await signed()
    const page = await keeper.open(`/desk/agreements/${code}`)
    const made = await page.submit({ ...step, owner: they.works.id }, 'Add a step')
    expect(made.text).toContain('The step was offered to its owner.')
    await made.submit({ ...step, statement: 'کلید حیاط را می‌دهیم', owner: they.agency.id }, 'Add a step')
    const { agreement } = await getAgreement(city.db, code)
    const steps = await commitmentsOf(city.db, [agreement.matterId])
    const holders = await Promise.all(steps.map(async ({ id }) => (await keysOf(city.db, id))[0]))
    expect(holders).toEqual([
      { kind: 'party', holderId: they.agency.id },
      { kind: 'party', holderId: they.works.id },
    ])
    const strange = { ...step, owner: they.board.id, weight: '1', once: crypto.randomUUID() }
    expect((await keeper.send(`/en/desk/agreements/${code}/step`, strange)).status).toBe(422)
    const outside = await everybody.open(`/agreements/${code}`)
    expect(outside.text).toContain('کلید حیاط را می‌دهیم')
  })

  test('carries its signed text, and an assessment the document it rests on', async () => {
    const code = await signed()
    const page = await keeper.open(`/desk/agreements/${code}`)
    const attached = await page.submit({ file: pdf }, 'Attach the text')
    expect(attached.text).toContain('The text is attached.')
    const liaison = city.visitor(they.liaison, 'en')
    const assessing = await liaison.open(`/desk/agreements/${code}`)
    const kept = await assessing.submit(
      { grade: 'limited', text: 'نیمی هنوز بسته است', file: new File([await pdf.bytes(), '%2\n'], 'visit.pdf') },
      'Write an assessment',
    )
    expect(kept.text).toContain('The assessment is kept.')
    const { agreement } = await getAgreement(city.db, code)
    expect((await assessmentsOf(city.db, agreement.matterId))[0]?.fileId).not.toBeNull()
    const outside = await everybody.open(`/agreements/${code}`)
    expect(outside.text).toContain('signed.pdf')
    expect(outside.text).toContain('visit.pdf')
    const wrong = new File([Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0)], 'signed.pdf')
    const refused = await (await keeper.open(`/desk/agreements/${code}`)).submit({ file: wrong }, 'Attach the text')
    expect(refused.status).toBe(422)
  })

  test('reminds its parties once, 60 work days before its end', async () => {
    const [near, far] = [await signed({ 'endsOn.month': '6', 'endsOn.year': '2026' }), await signed()]
    const work = await city.work('rules')
    const house = { keyring: city.keyring, publicUrl: 'https://janshahr.example' }
    expect(await remindOfEnds(work, house)).toBe(1)
    expect(await remindOfEnds(work, house)).toBe(0)
    expect((await getAgreement(city.db, near)).agreement.remindedOn).toBe('2026-04-22')
    expect((await getAgreement(city.db, far)).agreement.remindedOn).toBeNull()
    const list = await keeper.open('/desk/agreements?ending=soon')
    expect(list.document.innerHTML).toContain(near)
    expect(list.document.innerHTML).not.toContain(far)
    expect((await everybody.open(`/agreements/${near}`)).text).toContain('روز کاری تا پایان')
  })

  test('goes on in another one, and each names the other', async () => {
    const first = await signed()
    const next = await enter({ kind: 'addendum', 'title.fa': 'الحاقیهٔ یک' }, `/desk/agreements/new?renews=${first}`)
    await sign(next, they.agency.id)
    await sign(next, they.works.id)
    expect((await everybody.open(`/agreements/${first}`)).document.innerHTML).toContain(`/agreements/${next}`)
    expect((await everybody.open(`/agreements/${next}`)).document.innerHTML).toContain(`/agreements/${first}`)
  })

  test('ends early only when nothing of it is open, with the reason for everybody', async () => {
    const code = await signed()
    const end = { 'on.day': '22', 'on.month': '4', 'on.year': '2026', why: 'مدرسه‌ها بازسازی می‌شوند' }
    await (await keeper.open(`/desk/agreements/${code}`)).submit({ ...step, owner: they.works.id }, 'Add a step')
    const refused = await (await keeper.open(`/desk/agreements/${code}`)).submit(end, 'End it early')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Some of its steps are still open')
    const other = await signed()
    const ended = await (await keeper.open(`/desk/agreements/${other}`)).submit(end, 'End it early')
    expect(ended.text).toContain('The end of the agreement is kept.')
    expect((await everybody.open(`/agreements/${other}`)).text).toContain('مدرسه‌ها بازسازی می‌شوند')
  })

  test('is entered by nobody without the office', async () => {
    const liaison = city.visitor(they.liaison, 'en')
    expect((await liaison.open('/desk/agreements/new')).status).toBe(403)
    const code = await enter()
    const stranger = city.visitor(await city.staff('Aylar', 'officer'), 'en')
    const forged = { ...signature, party: they.agency.id, once: crypto.randomUUID() }
    expect((await stranger.send(`/en/desk/agreements/${code}/signature`, forged)).status).toBe(403)
  })
})
