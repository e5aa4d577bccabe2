import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { enrol, findByCode, getSession, marksOf, type Session, withdrawEnrolment } from '#engines/enrolment/index.ts'
import { noticeMessages } from '#modules/notices/index.ts'
import { postNotices } from '#modules/notices/actions/post.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import type { Message } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { doorOf } from '#test/code-door.ts'
import type { Page, Visitor } from '#test/visitor.ts'
import { tellEvidence } from '../actions/evidence.ts'
import { makeDevice } from '../actions/devices.ts'

const city = await openCity({ identify: 'session', now: new Date('2026-11-22T09:00:00+03:30') })
const { db, keyring } = city
const door = doorOf(city)
const anHour = 3600

/** Women and girls from six; small boys with their mother, beside whom they take no seat. */
const mothersAndChildren = {
  profiles: [
    { key: 'women', sex: 'female' as const, ageMin: 6 },
    { key: 'small', ageMax: 5, together: 'female-guardian' as const, takesSeat: false },
  ],
  party: { min: 1, max: 5 },
}

/** The newest message of the kind, as its reader gets it. */
async function newestMessage(kind: string): Promise<string> {
  await city.settle()
  city.wait(30)
  await postNotices(await city.work('rules'), { keyring, publicUrl: 'http://localhost' })
  const message = (await messagesOf(db, { limit: 50 })).find(({ template }) => template === `notices.${kind}`)
  return message ? textOf(message) : ''
}

const textOf = (message: Message) =>
  noticeMessages.find(({ name }) => name === message.template)?.render(paramsIn(keyring, message), message.locale)
    .text ?? ''

/** A mother who came for the first time, and wrote her family down: two girls and a boy of four. */
async function newFamily() {
  const { visitor } = await door.signedIn(door.newMobile(), 'fa')
  const own = await visitor.open('/my/household')
  const self = own.document.querySelector('.kin a')?.getAttribute('href') ?? ''
  await (await visitor.visit(self)).submit({ name: 'مریم اکبری', born: '۱۳۶۸', sex: 'female' }, 'ذخیره')
  for (const [name, born, sex] of [
    ['آیلار', '۱۳۹۲', 'female'],
    ['سارا', '۱۳۹۷', 'female'],
    ['آرش', '۱۴۰۱', 'male'],
  ] as const)
    await (await visitor.open('/my/household')).submit({ name, born, sex }, 'افزودن به خانواده')
  return visitor
}

/** The father signs in with his own phone and joins by the code the mother was shown. */
async function fatherJoins(mother: Visitor) {
  const invited = await (await mother.open('/my/household')).submit({}, 'ساختن کد پیوستن')
  const code = /[۰-۹]{4}-[۰-۹]{4}-[۰-۹]{4}/u.exec(invited.text)?.[0] ?? ''
  const { visitor } = await door.signedIn(door.newMobile(), 'fa')
  const own = await visitor.open('/my/household')
  const self = own.document.querySelector('.kin a')?.getAttribute('href') ?? ''
  await (await visitor.visit(self)).submit({ name: 'رضا', born: '۱۳۶۵', sex: 'male' }, 'ذخیره')
  await (await visitor.open(`/my/household/join?code=${encodeURIComponent(code)}`)).submit({}, 'می‌پیوندم')
}

const boxes = (page: Page, start: string) =>
  page.document.querySelectorAll(`input[name^="${start}"]`).map((box) => ({
    name: box.getAttribute('name') ?? '',
    label: box.closest('label')?.textContent ?? '',
  }))
const ticked = (all: readonly { readonly name: string }[]) => Object.fromEntries(all.map(({ name }) => [name, 'on']))

/** A swimming hour for four, full with two parties of two, this afternoon at five. */
async function fullHour() {
  const startsAt = new Date('2026-11-22T17:00:00+03:30')
  const wish = { title: { fa: 'سانس شنا', en: 'Pool hour' }, audience: mothersAndChildren, seats: 4, startsAt }
  const { offering, sessions } = await givenOffering(db, city.now, { ...wish, pool: { hard: true } })
  const session = await getSession(db, sessions[0]?.id ?? '')
  const inside: Inside[] = []
  for (const name of ['پروین', 'کتایون']) {
    const person = await givenPerson(db, name, { birthYear: 1980, sex: 'female' })
    const party = [{ personId: person.id }, { guestName: 'همراه', birthYear: 1981, sex: 'female' as const }]
    const told = await enrol(await city.work(person), {
      key: crypto.randomUUID(),
      offeringId: offering.id,
      sessionId: session.id,
      party,
    })
    inside.push({ person, id: told.id })
  }
  return { offering, session, inside, leave: async (which: number) => leaveBy(inside[which]) }
}

interface Inside {
  readonly person: Person
  readonly id: string
}

async function leaveBy(who: Inside | undefined) {
  if (who) await withdrawEnrolment(await city.work(who.person), who.id)
}

/** The family's own four, as the form of an offering names them; the father came along and may not come in. */
async function signUpForClass(mother: Visitor) {
  const wish = { audience: mothersAndChildren, consents: ['participation'], admitBy: 'run' as const, times: 8 }
  const title = { fa: 'شنای مادر و فرزند', en: 'Swimming for mothers and children' }
  const { offering } = await givenOffering(db, city.now, { ...wish, title, pool: { hard: true } })
  const who = await mother.open(`/e/${offering.code}/enrol`)
  const everybody = boxes(who, 'with.')
  expect(everybody).toHaveLength(5)
  const refused = await who.submit(ticked(everybody), 'ادامه')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('رضا')
  const four = everybody.filter(({ label }) => !label.includes('رضا'))
  const father = everybody.find(({ label }) => label.includes('رضا'))?.name ?? ''
  const consents = await refused.submit({ ...ticked(four), [father]: [] }, 'ادامه')
  expect(boxes(consents, 'consent.')).toHaveLength(3)
  const check = await consents.submit(ticked(boxes(consents, 'consent.')), 'ادامه')
  expect(check.text).toContain('۴ نفر، ۳ جا')
  const done = await check.submit({}, 'ثبت‌نام می‌کنم')
  expect(done.text).toContain('جای شما قطعی است')
  for (const page of [check, done]) {
    expect(page.text).toContain('نوبت بعدی')
    expect(page.text).toContain('۸ نوبت')
  }
  return four
}

/** They wait as one: two free seats are not enough for four, and nobody is split off. Gives the code of their wish. */
async function waitAndBePromoted(mother: Visitor, four: readonly { readonly name: string }[]) {
  const hour = await fullHour()
  const line = await mother.open(`/e/${hour.offering.code}/enrol?session=${hour.session.id}`)
  const waiting = await (await line.submit(ticked(four), 'ادامه')).submit({}, 'رفتن به فهرست انتظار')
  expect(waiting.text).toContain('نوبت شما: ۱')
  const act = waiting.document.querySelector('form[action*="/party"]')?.getAttribute('action') ?? ''
  const code = /\d{12}/.exec(act)?.[0] ?? ''
  await hour.leave(0)
  expect(await stateOf(code)).toBe('waiting')
  expect((await mother.open(`/my/enrolments/${code}`)).text).toContain('۲ جای خالی کمتر از ۴ نفر شماست')
  await hour.leave(1)
  expect(await stateOf(code)).toBe('offered')
  return { code, session: hour.session }
}

const stateOf = async (code: string) => (await findByCode(db, code))?.state

/** The message has a link that opens without an account and says until when; one tap takes the seats. */
async function acceptByLink(code: string) {
  const sms = await newestMessage('offered')
  expect(sms).toContain('سانس شنا')
  const link = /\/t\/[2-9a-z]{16}/.exec(sms)?.[0] ?? ''
  const phone = city.visitor(undefined, 'fa')
  const offer = await phone.open(link)
  expect(offer.text).toContain('ساعت ۱۵:۰۰')
  const ticket = await offer.submit({}, 'می‌پذیرم')
  expect(await stateOf(code)).toBe('confirmed')
  expect(ticket.text).toContain('مریم ا.، آیلار، سارا، آرش')
  expect(ticket.document.querySelector('.ticket__qr svg')).not.toBeNull()
  const pdf = await phone.request(`${link}/ticket.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
}

interface Listed {
  readonly entries: readonly {
    readonly id: string
    readonly state: string
    readonly members: readonly { readonly position: number }[]
  }[]
}

/** A phone takes the list along, lets everybody on it in without a network, and tells the city an hour later. */
async function letInOffline(session: Session) {
  const base = `/door/${session.id}`
  const { word } = await makeDevice(await city.work('rules'), session, 'درِ استخر')
  const keeper = city.visitor(undefined, 'fa')
  await (await keeper.visit(`${base}/phone/${word}`)).submit({}, 'آغاز')
  const { entries }: Listed = JSON.parse(await (await keeper.request(`${base}/manifest.json`)).text())
  const at = city.now.getTime()
  const expected = entries.filter(({ state }) => state === 'confirmed')
  const scans = expected.flatMap(({ id: enrolmentId, members }) =>
    members.map(({ position: member }) => ({
      id: crypto.randomUUID(),
      enrolmentId,
      member,
      count: 1,
      manner: 'ticket',
      at,
    })),
  )
  city.wait(anHour)
  expect(await marksOf(db, session.id)).toHaveLength(0)
  return async () => {
    const answer = await keeper.request(`${base}/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ scans }),
    })
    const { received }: { received: { outcome: string }[] } = JSON.parse(await answer.text())
    return received.map(({ outcome }) => outcome)
  }
}

test(
  'a family of four swims: it signs up, waits, is promoted, is told, shows its ticket, is let in offline, and duty D5 shows it',
  { timeout: 120_000 },
  async () => {
    const mother = await newFamily()
    await fatherJoins(mother)
    const four = await signUpForClass(mother)
    const { code, session } = await waitAndBePromoted(mother, four)
    await acceptByLink(code)

    city.wait(8 * anHour - 600)
    const glance = async () => (await city.visitor(undefined, 'fa').open('/glance/D5')).text
    expect(await glance()).toContain('هنوز گواهی ثبت نشده است')
    const merge = await letInOffline(session)
    expect(await merge()).toEqual(['new', 'new', 'new', 'new'])
    expect(await merge()).toEqual(['known', 'known', 'known', 'known'])
    expect(await marksOf(db, session.id)).toHaveLength(4)

    city.wait(anHour)
    await tellEvidence(await city.work('rules'))
    await city.settle()
    const shown = await glance()
    expect(shown).not.toContain('هنوز گواهی ثبت نشده است')
    expect(shown).toContain('جلسهٔ ورزش و فراغت')
  },
)
