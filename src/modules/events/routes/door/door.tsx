import { randomUUID } from 'node:crypto'
import { setCookie } from 'hono/cookie'
import { placesById } from '#city/places/queries.ts'
import { doorHours, isClosedAt } from '#engines/enrolment/index.ts'
import { addressOf, isSecure } from '#platform/auth/house.ts'
import { blank, type Form, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { limits } from '#platform/limits/rules.ts'
import { demandTokens } from '#platform/limits/limited.ts'
import { addressIn, type Text } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { mayCare } from '../../actions/care-reading.ts'
import { recordRows } from '../../actions/desk/attendance.ts'
import { hashOfWord, makeDevice, takeBackDevice } from '../../actions/devices.ts'
import { countIn, type Door, freeSeats, noteHere, partId, receiveScans, serveHere } from '../../actions/door.ts'
import { printedSheet } from '../../desk/sheet.ts'
import { paperForm } from '../../forms/desk/attendance.ts'
import { admitForm, countForm, deviceForm, hereForm, lookupForm } from '../../forms/door.ts'
import { DoorPage } from '../../pages/door/door-page.tsx'
import { PhoneBeginPage, PhoneLinkPage } from '../../pages/door/phone.tsx'
import { clashesOf, countedByBand, devicesOf, findDevice, notesOf } from '../../queries/door.ts'
import type { DoorEntry, Verdict } from '../../rules/door.ts'
import { attendanceWords } from '../../words/attendance.ts'
import { doorWords as words } from '../../words/door.ts'
import { doorCare } from './care.tsx'
import { entriesAt, lookUp } from './entries.ts'
import { doorCookie, doorOf } from './open.ts'

/** Everything below `/door/<session>` that works with plain forms. */
export const door = router()

door.use('*', async (c, next) => {
  await next()
  c.header('Cache-Control', 'private, no-store')
  c.header('Referrer-Policy', 'same-origin')
})

interface Asked {
  readonly verdicts?: readonly Verdict[]
  readonly said?: string
  readonly count?: FormOf<typeof countForm>
  readonly paper?: Form
  readonly refusal?: Text
}

const baseOf = ({ session }: Door) => `/door/${session.id}`

async function show(
  c: Visit,
  opened: Door,
  { verdicts, said = '', count = blank(), paper = blank({ key: randomUUID() }), refusal }: Asked = {},
) {
  const { session, offering, work } = opened
  const { db } = work
  const entries = await entriesAt(opened)
  const [place] = session.placeId === null ? [] : await placesById(db, [session.placeId])
  const props = {
    offering,
    session,
    place,
    base: baseOf(opened),
    entries,
    free: await freeSeats(opened),
    counted: await countedByBand(db, session.id),
    line: await lineOf(opened, entries),
    clashes: await clashesOf(db, session.id),
    asides: await notesOf(db, session.id, 'aside'),
    phones: mayLend(opened) ? await devicesOf(db, session.id) : undefined,
    hasCare: mayCare(work, opened),
    verdicts,
    said,
    count,
    paper,
    refusal,
    isClosed: isClosedAt(session, work.now),
  }
  return c.render(() => <DoorPage {...props} />, { title: offering.title, indexed: false, secret: true })
}

/** Who stands at a door gets the door again with the reason on it, not a page that leads away from it. */
function notDone(c: Visit, opened: Door, refusal: Text) {
  c.status(409)
  return show(c, opened, { refusal })
}

/** A phone does not lend itself to others: only people make links and close them. */
const mayLend = ({ work }: Door) => work.actor?.kind === 'person'

const anHour = 3_600_000

/** Inside two hours before the start until the end: who waits, by rank, and who of them is here. */
async function lineOf({ session, work }: Door, entries: readonly DoorEntry[]) {
  const { startsAt, endsAt, id } = session
  const opens = startsAt === null ? 0 : startsAt.getTime() - doorHours * anHour
  const now = work.now.getTime()
  if (now < opens || (endsAt !== null && now > endsAt.getTime())) return []
  const here = new Set((await notesOf(work.db, id, 'here')).map(({ enrolmentId }) => enrolmentId))
  const waiting = entries.filter(({ state }) => state === 'waiting')
  const next = waiting.find((entry) => here.has(entry.id))
  return waiting.map((entry, at) => ({
    entry,
    place: at + 1,
    isHere: here.has(entry.id),
    isNext: entry === next,
  }))
}

door.route('/', doorCare)

door.get('/:session', async (c) => show(c, await doorOf(c)))

door.post('/:session/lookup', async (c) => {
  const opened = await doorOf(c)
  const sent = await submit(c, lookupForm, async ({ said }) => said)
  const said = sent.sent ? sent.result : ''
  const verdicts = said === '' ? undefined : await lookUp(opened, c.var.auth.keyring, said)
  return show(c, opened, { ...(verdicts && { verdicts }), said: said.startsWith('JST1:') ? '' : said })
})

door.post('/:session/scans', async (c) => {
  const opened = await doorOf(c)
  const sent = await submit(c, admitForm, async ({ key, enrolment, members, manner }) => {
    if (members.length === 0) throw refuse.invalid(words.chooseWho)
    const at = opened.work.now.getTime()
    const scans = members.map((member) => ({
      id: partId(key, member),
      enrolmentId: enrolment,
      member,
      count: 1,
      manner,
      at,
    }))
    const received = await receiveScans(opened, scans)
    const [wrong] = received.flatMap(({ why }) => why ?? [])
    if (wrong) throw wrong
    return manner
  })
  if (!sent.sent) return notDone(c, opened, sent.form.refusal ?? words.chooseWho)
  return see(c, baseOf(opened), sent.result === 'again' ? words.recordedAgain : words.recorded)
})

door.post('/:session/count', async (c) => {
  const opened = await doorOf(c)
  const sent = await submit(c, countForm, (values) => countIn(opened, values))
  if (sent.sent) return see(c, baseOf(opened), words.recorded)
  c.status(422)
  return show(c, opened, { count: sent.form })
})

/** The paper list, for where no phone works; and what was noted on it. */
door.get('/:session/sheet.pdf', async (c) => {
  const opened = await doorOf(c)
  return printedSheet(c, opened, baseOf(opened))
})

door.post('/:session/sheet', async (c) => {
  const opened = await doorOf(c)
  const sent = await submit(c, paperForm, (paper) => recordRows(opened, paper))
  if (sent.sent) return see(c, baseOf(opened), attendanceWords.saved(number(sent.result)))
  c.status(422)
  return show(c, opened, { paper: sent.form })
})

door.post('/:session/here', async (c) => {
  const opened = await doorOf(c)
  const sent = await submit(c, hereForm, ({ enrolment }) => noteHere(opened, enrolment))
  if (!sent.sent) throw refuse.absent(words.notFound)
  return see(c, baseOf(opened))
})

door.post('/:session/seat', async (c) => {
  const opened = await doorOf(c)
  const next = (await lineOf(opened, await entriesAt(opened))).find(({ isNext }) => isNext)
  const sent = await submit(c, hereForm, async ({ enrolment }) => {
    if (next?.entry.id !== enrolment) throw refuse.conflict(words.notTheirTurn)
    await serveHere(opened, enrolment)
  })
  if (!sent.sent) return notDone(c, opened, sent.form.refusal ?? words.notFound)
  return see(c, baseOf(opened), words.served)
})

/** A link for a phone. Not a redirect: what is shown once stands nowhere that it could be shown from again. */
door.post('/:session/phones', async (c) => {
  const opened = await doorOf(c)
  if (!mayLend(opened)) throw refuse.forbidden(words.noSuchWord)
  const sent = await submit(c, deviceForm, ({ label }) => makeDevice(opened.work, opened.session, label))
  if (!sent.sent) return see(c, baseOf(opened), words.phoneName)
  const { device, word } = sent.result
  const address = c.var.publicUrl + addressIn(c.var.locale, `${baseOf(opened)}/phone/${word}`)
  return c.render(() => <PhoneLinkPage address={address} base={baseOf(opened)} title={{ fa: device.label }} />, {
    title: words.addPhone,
    indexed: false,
    secret: true,
  })
})

door.post('/:session/phones/:phone/closing', async (c) => {
  const opened = await doorOf(c)
  if (!mayLend(opened)) throw refuse.forbidden(words.noSuchWord)
  await takeBackDevice(opened.work, opened.session.id, idOf(c, 'phone'))
  return see(c, baseOf(opened), words.wasClosed)
})

door.get('/:session/phone/:word', async (c) => {
  const device = await phoneOf(c)
  const to = `/door/${device.sessionId}/phone/${c.req.param('word')}`
  return c.render(() => <PhoneBeginPage to={to} title={{ fa: device.label }} />, {
    title: words.door,
    indexed: false,
    secret: true,
  })
})

door.post('/:session/phone/:word', async (c) => {
  const device = await phoneOf(c)
  setCookie(c, doorCookie, c.req.param('word'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c.var.auth),
    maxAge: Math.max(1, Math.floor((device.expiresAt.getTime() - c.var.work.now.getTime()) / 1000)),
  })
  return see(c, `/door/${device.sessionId}`)
})

/** The phone its link names. Words tried at random are slowed down. */
async function phoneOf(c: Visit) {
  const { db, now } = c.var.work
  const device = await findDevice(db, hashOfWord(c.req.param('word') ?? ''), now)
  if (device?.sessionId === idOf(c, 'session')) return device
  const address = { kind: 'address', value: addressOf(c, c.var.auth) } as const
  await demandTokens(c.var.limiter, now, [limits.wrongTrackingCodes, address])
  throw refuse.absent(words.noSuchWord)
}
