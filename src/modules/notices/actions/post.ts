import { openContact } from '#city/people/contacts.ts'
import { contactsOfAll, type ReachedBy } from '#city/people/queries.ts'
import { moment, shortMoment } from '#platform/calendar/format.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { money, number } from '#platform/text/numbers.ts'
import { transact, type Work } from '#platform/work.ts'
import { settleNotices, silentOf, takeDue } from '../queries/notices.ts'
import { type Subject, subjectsOf } from '../queries/subjects.ts'
import { isReminder, isStillTrue, ratingFor } from '../rules.ts'
import type { Notice } from '../tables.ts'
import { words } from '../words.ts'
import type { Blanks } from '../words/messages.ts'
import { makeLink } from './links.ts'
import { templateOf } from './messages.ts'

/** What writing to people needs of the house. */
export interface Pen {
  readonly keyring: Keyring
  readonly publicUrl: string
}

const most = 300

/**
 * Puts what is due into the outbox, one message for all that belongs together; what is true no longer is dropped, and who
 * cannot be written to stands on the list of the Desk. Gives how many notices were settled.
 */
export async function postNotices(work: Work, pen: Pen): Promise<number> {
  return transact(work, async (inner) => {
    const taken = wholeBundles(await takeDue(inner.db, inner.now, most))
    if (taken.length === 0) return 0
    const known = {
      subjects: await subjectsOf(
        inner.db,
        taken.map(({ id }) => id),
      ),
      contacts: await contactsOfAll(inner.db, peopleOf(taken)),
      silent: await silentOf(inner.db, peopleOf(taken)),
    }
    for (const bundle of bundlesOf(taken)) await post(inner, pen, bundle, known)
    return taken.length
  })
}

/** What belongs together is not cut where the stretch ends. */
function wholeBundles(taken: readonly Notice[]): readonly Notice[] {
  const last = taken.at(-1)
  if (taken.length < most || !last) return taken
  const whole = taken.filter((notice) => !isTogether(notice, last))
  return whole.length > 0 ? whole : taken
}

const isTogether = (a: Notice, b: Notice) => a.personId === b.personId && a.bundle === b.bundle

const peopleOf = (taken: readonly Notice[]) => [...new Set(taken.flatMap(({ personId }) => personId ?? []))]

function bundlesOf(taken: readonly Notice[]): Notice[][] {
  const bundles: Notice[][] = []
  for (const notice of taken) {
    const open = bundles.at(-1)
    if (open?.[0] && isTogether(open[0], notice)) open.push(notice)
    else bundles.push([notice])
  }
  return bundles
}

interface Known {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly contacts: ReadonlyMap<string, ReachedBy>
  readonly silent: ReadonlySet<string>
}

interface True {
  readonly notice: Notice
  readonly subject: Subject
}

async function post(work: Work, pen: Pen, bundle: readonly Notice[], known: Known) {
  const { db, now } = work
  const told = bundle.flatMap((notice): True[] => {
    const subject = known.subjects.get(notice.id)
    return subject && isWanted(notice, subject, { now, silent: known.silent }) ? [{ notice, subject }] : []
  })
  const stays = new Set(told.map(({ notice }) => notice.id))
  await settleNotices(
    db,
    idsOf(bundle).filter((id) => !stays.has(id)),
    'dropped',
    now,
  )
  const [first] = told
  if (!first) return
  const contact = known.contacts.get(first.notice.personId ?? '')
  if (contact) await write(work, pen, told, contact)
  await settleNotices(db, [...stays], contact ? 'written' : 'unreached', now)
}

const idsOf = (bundle: readonly Notice[]) => bundle.map(({ id }) => id)

interface Now {
  readonly now: Date
  readonly silent: ReadonlySet<string>
}

function isWanted({ kind, detail, personId }: Notice, { state, startsAt }: Subject, { now, silent }: Now): boolean {
  if (isReminder(kind) && personId !== null && silent.has(personId)) return false
  if (kind === 'reminder' && startsAt !== null && startsAt <= now) return false
  return isStillTrue(kind, state, detail.until, now)
}

async function write(work: Work, { keyring, publicUrl }: Pen, told: readonly True[], contact: ReachedBy) {
  const [first] = told
  if (!first) return
  const { notice, subject } = first
  const { db, now } = work
  const { enrolmentId, personId } = notice
  const link = await makeLink(work, publicUrl, { enrolmentId, personId, expiresAt: lastDay(notice, subject, now) })
  const until = notice.detail.until
  await queueMessage(db, keyring, templateOf(contact.kind === 'mail' ? 'mail' : 'sms', notice.kind), {
    to: openContact(keyring, contact),
    params: blanksOf(told, link, contact.locale),
    key: `notices:${notice.id}`,
    locale: contact.locale,
    personId: contact.personId,
    now,
    expiresAt: until === undefined ? undefined : new Date(until),
  })
}

const month = 30 * 86_400_000

/** A link lives until a month after what it is about; the one that asks how it was, for two weeks. */
function lastDay({ kind }: Notice, { endsAt }: Subject, now: Date): Date {
  if (kind === 'rating') return new Date(now.getTime() + ratingFor)
  return new Date(Math.max(endsAt?.getTime() ?? 0, now.getTime()) + month)
}

function blanksOf(told: readonly True[], link: string, locale: Locale): Blanks {
  const [first] = told
  if (!first) throw new Error('Nothing to tell')
  const { title, startsAt } = first.subject
  const { until, from, text: own = '' } = first.notice.detail
  const say = (text: Said | undefined) => (text === undefined ? '' : inLocale(text, locale))
  const rial = amountOf(told)
  return {
    link,
    title: say(title),
    when: say(startsAt === null ? undefined : moment(startsAt)),
    place: say(whereOf(first.subject)),
    people: say(severalOf(told)),
    until: say(until === undefined ? undefined : shortMoment(new Date(until))),
    from: say(from === undefined ? undefined : shortMoment(new Date(from))),
    text: own,
    amount: say(rial > 0n ? money(rial, { toman: true }) : undefined),
  }
}

/** What is held on the network is nowhere else, whatever place it was to have. */
const whereOf = ({ isOnline, place }: Subject): Said | undefined => (isOnline ? words.online : (place ?? undefined))

/** How many it is about, when they are several. */
function severalOf(told: readonly True[]) {
  const heads = told.reduce((sum, { subject }) => sum + subject.heads, 0)
  return heads > 1 ? number(heads) : undefined
}

/** Rials: what the notice itself says, what is to be paid, or what goes back to all it is about. */
function amountOf(told: readonly True[]): bigint {
  const [first] = told
  const said = first?.notice.detail.amount
  if (said !== undefined) return BigInt(said)
  if (first?.notice.kind === 'pay') return first.subject.due
  return told.reduce((sum, { subject }) => sum + subject.givesBack, 0n)
}
