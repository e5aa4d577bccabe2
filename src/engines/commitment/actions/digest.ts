import { z } from 'zod'
import { openContact } from '#city/people/contacts.ts'
import { contactsOfAll } from '#city/people/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { dayNumberOfIso, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, isWorkday, type WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Text } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { messageTemplate } from '#platform/outbox/template.ts'
import { transact, type Work } from '#platform/work.ts'
import { membersIn, peopleInRole } from '../queries/around.ts'
import { calendarAround } from '../queries/calendars.ts'
import { holdersAfter, newsSinceOf, requestsOf, warningsSince } from '../queries/digest.ts'
import { type DueCounts, dueCounts } from '../queries/due.ts'
import { type Cuts, cutsOn } from '../rules/due-list.ts'
import { inspectors } from '../rules/keys.ts'
import { digestWords as words } from '../words/digest.ts'

const count = z.int()
const later = count.default(0)
const shape = z.object({
  overdue: count,
  today: count,
  soon: count,
  check: count,
  answer: count,
  warnings: count,
  /** Missing in messages that were queued before these were counted. */
  requests: later,
  news: later,
})
type Digest = z.output<typeof shape>

/** One message a person and day: what is late, due and waiting, over the whole platform. No titles, no names. */
export const morningDigest = messageTemplate({
  name: 'commitment.morning-digest',
  port: 'sms',
  shape,
  says: (digest) => ({ text: textOf(digest) }),
})

/** The same to the number of a body that has no account, which reads its list by a link. */
export const agencyDigest = messageTemplate({
  name: 'commitment.agency-digest',
  port: 'sms',
  shape,
  says: (digest) => ({ text: words.agency(textOf(digest)) }),
})

const textOf = ({ overdue, today: due, soon, check, answer, warnings, requests, news }: Digest): Text =>
  words.text(words.due(overdue, due, soon), words.waiting(check, answer, warnings), words.news(requests, news))

/** Which of some bodies read what they owe by a link, each with the number the link went to. */
export type NumbersOf = (db: Db, bodyIds: readonly string[]) => Promise<ReadonlyMap<string, string>>

const nobody: NumbersOf = async () => new Map<string, string>()

/** Who hears of what stands in the list of a body. */
const heads = ['head-of-unit', 'liaison', 'deputy'] as const

/** The mobiles of those who head or answer for some bodies today, each once. */
export async function mobilesOfHeads(db: Db, bodyIds: readonly string[], on: IsoDay) {
  const members = await membersIn(db, bodyIds, heads, on)
  return provedMobiles(
    db,
    members.map(({ personId }) => personId),
  )
}

const provedMobiles = async (db: Db, personIds: readonly string[]) => [
  ...(await contactsOfAll(db, personIds, { kind: 'mobile', proved: true })).values(),
]

const stretch = 500
const aDay = 86_400_000

/**
 * Tells everybody in whose lists something is late, due soon or waiting, and those who head or answer for such a body:
 * each once a day, and never on a day off. Where none of these can be reached, the number of the body is told. Gives how
 * many messages are new; a second run sends none.
 */
export async function sendDigests(work: Work, keyring: Keyring, numbersOf: NumbersOf = nobody): Promise<number> {
  const day = today(work.now)
  const calendar = await calendarAround(work.db, day, {})
  if (!isWorkday(calendar, day)) return 0
  const some = { cuts: cutsOn(calendar, day), since: lastMorning(calendar, work.now) }
  const perPerson = new Map<string, Digest>()
  let last: string | undefined
  do {
    const holders = await holdersAfter(work.db, { after: last, since: some.since, most: stretch })
    await gather(work, { holders, ...some }, perPerson)
    last = holders.length < stretch ? undefined : holders.at(-1)
  } while (last !== undefined)
  const told = await tell(work, keyring, perPerson)
  return told + (await tellBodies(work, keyring, { numbersOf, perBody: perPerson }))
}

/** The same hour of the work day before: what happened on days off is told on the first morning after them. */
function lastMorning(calendar: WorkCalendar, now: Date): Date {
  const day = today(now)
  const days = dayNumberOfIso(day) - dayNumberOfIso(addWorkdays(calendar, day, -1))
  return new Date(now.getTime() - days * aDay)
}

interface Some {
  readonly holders: readonly string[]
  readonly cuts: Cuts
  readonly since: Date
}

const nothing: Digest = { overdue: 0, today: 0, soon: 0, check: 0, answer: 0, warnings: 0, requests: 0, news: 0 }

/** Adds the lists of some holders to what each person will be told: the holder, and those who answer for the body. */
async function gather({ db }: Work, { holders, cuts, since }: Some, perPerson: Map<string, Digest>) {
  if (holders.length === 0) return
  const [counts, members] = [await dueCounts(db, holders, cuts), await membersIn(db, holders, heads, cuts.today)]
  const pool = holders.includes(inspectors) ? await peopleInRole(db, 'auditor', cuts.today) : []
  const beside = await besideOf(db, holders, since)
  for (const holder of holders) {
    const sum = { ...pressing(counts.get(holder)), ...beside(holder) }
    const told = members.filter(({ organisationId }) => organisationId === holder).map(({ personId }) => personId)
    const theirs = holder === inspectors ? pool : [holder, ...told]
    for (const person of new Set(theirs)) perPerson.set(person, added(perPerson.get(person) ?? nothing, sum))
  }
}

/** What each hears of beside their list. */
async function besideOf(db: Db, holders: readonly string[], since: Date) {
  const warnings = await warningsSince(db, holders, since)
  const [requests, news] = [await requestsOf(db, holders), await newsSinceOf(db, holders, since)]
  return (holder: string) => ({
    warnings: warnings.get(holder) ?? 0,
    requests: requests.get(holder) ?? 0,
    news: news.get(holder) ?? 0,
  })
}

function pressing(counts: DueCounts | undefined): Omit<Digest, 'warnings' | 'requests' | 'news'> {
  if (!counts) return { overdue: 0, today: 0, soon: 0, check: 0, answer: 0 }
  const { overdue, today: due, soon, check, answer } = counts
  return { overdue, today: due, soon, check, answer }
}

const added = (a: Digest, b: Digest): Digest => ({
  overdue: a.overdue + b.overdue,
  today: a.today + b.today,
  soon: a.soon + b.soon,
  check: a.check + b.check,
  answer: a.answer + b.answer,
  warnings: a.warnings + b.warnings,
  requests: a.requests + b.requests,
  news: a.news + b.news,
})

const isSilent = (digest: Digest) => Object.values(digest).every((number) => number === 0)

async function tell(work: Work, keyring: Keyring, perPerson: ReadonlyMap<string, Digest>): Promise<number> {
  const wanted = [...perPerson].filter(([, digest]) => !isSilent(digest))
  let sent = 0
  for (let at = 0; at < wanted.length; at += stretch) {
    const some = new Map(wanted.slice(at, at + stretch))
    const found = await provedMobiles(work.db, [...some.keys()])
    for (const { locale, ...contact } of found) {
      const params = some.get(contact.personId) ?? nothing
      const key = `commitment.digest:${contact.personId}:${today(work.now)}`
      const to = openContact(keyring, contact)
      const message = { to, params, key, locale, personId: contact.personId, now: work.now }
      sent += Number(await transact(work, ({ db }) => queueMessage(db, keyring, morningDigest, message)))
    }
  }
  return sent
}

interface ToBodies {
  readonly numbersOf: NumbersOf
  /** By body, and by person too, who has no number of this kind. */
  readonly perBody: ReadonlyMap<string, Digest>
}

async function tellBodies(work: Work, keyring: Keyring, { numbersOf, perBody }: ToBodies): Promise<number> {
  const wanted = [...perBody].filter(([, digest]) => !isSilent(digest)).map(([id]) => id)
  const day = today(work.now)
  let sent = 0
  for (const [bodyId, to] of await numbersOf(work.db, wanted)) {
    const isReached = (await mobilesOfHeads(work.db, [bodyId], day)).length > 0
    if (isReached) continue
    const params = perBody.get(bodyId) ?? nothing
    const message = { to, params, key: `commitment.digest:${bodyId}:${day}`, locale: 'fa', now: work.now } as const
    sent += Number(await transact(work, ({ db }) => queueMessage(db, keyring, agencyDigest, message)))
  }
  return sent
}
