import { insertNote } from '#city/facts/queries.ts'
import { householdZones } from '#city/households/queries.ts'
import { membershipsOn } from '#city/organisations/queries.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Channel } from '#platform/facts/fact.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Locale } from '#platform/locale.ts'
import { forgetMessagesTo } from '#platform/outbox/queries.ts'
import { anywhere, demand, type Scope, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, within, type Work } from '#platform/work.ts'
import { mobileHmac, openContact, sealMobile } from './contacts.ts'
import * as told from './facts.ts'
import { erasePeople, exportPeople, managePeople, revealContacts, seePeople } from './permissions.ts'
import {
  changePerson,
  eraseNotesAbout,
  getContact,
  getPerson,
  holdPerson,
  removeAccount,
  removeContacts,
  tryInsertContact,
  tryInsertPerson,
  wasRead,
} from './queries.ts'
import { whyNotBorn, whyNotChange, whyNotErase } from './rules.ts'
import type { Person } from './tables.ts'
import { words } from './words.ts'

/** The zones of a person's households with all above them; a person without one is the whole city's. */
export async function scopeOfPerson(db: Db, personId: string): Promise<Scope> {
  const zoneIds = await householdZones(db, personId)
  return zoneIds.length === 0 ? wholeCity : { zoneIds }
}

export interface NewPerson {
  /** Made with the form, so that a form sent twice makes one person. */
  readonly id: string
  readonly name: string
  readonly birthYear?: number | undefined
  readonly sex?: 'female' | 'male' | undefined
  readonly locale: Locale
  /** E.164. */
  readonly mobile?: string | undefined
  readonly channel: Channel
}

/** Registers somebody at the counter, on the phone or from paper: the clerk acts, on their behalf. */
export async function registerPerson(work: Work, keyring: Keyring, wish: NewPerson): Promise<Person> {
  demand(work.actor, managePeople, anywhere)
  const { id, name, locale, birthYear = null, sex = null, channel } = wish
  const obstacle = birthYear === null ? undefined : whyNotBorn(birthYear, work.now.getUTCFullYear())
  if (obstacle) throw obstacle

  return transact(work, async (inner) => {
    const { db, now } = inner
    const row = { id, name, nameKey: key(name), locale, birthYear, sex, createdAt: now }
    const person = await tryInsertPerson(db, row)
    if (!person) return getPerson(db, id)
    if (wish.mobile !== undefined) await keepMobile(db, keyring, id, wish.mobile)
    const theirs = within(db, { ...inner, onBehalfOf: id, channel })
    await theirs.announce(told.personRegistered, {}, { personId: id })
    return person
  })
}

/** The number was told, not proved: it opens an account only after a code sent there was written. */
async function keepMobile(db: Db, keyring: Keyring, personId: string, mobile: string) {
  const sealed = sealMobile(keyring, personId, mobile)
  const kept = await tryInsertContact(db, { personId, kind: 'mobile', sealed, hmac: mobileHmac(keyring, mobile) })
  if (!kept) throw refuse.conflict(words.mobileTaken)
}

export async function renamePerson(work: Work, id: string, name: string): Promise<void> {
  demand(work.actor, managePeople, await scopeOfPerson(work.db, id))
  await transact(work, async ({ db, announce }) => {
    const person = await holdPerson(db, id)
    const obstacle = whyNotChange(person)
    if (obstacle) throw obstacle
    if (person.name === name) return
    await changePerson(db, id, { name, nameKey: key(name) })
    await announce(told.personRenamed, {}, { personId: id })
  })
}

/** A person's page, for staff who may see it. The reading is recorded, once a day for each reader. */
export async function readPerson(work: Work, id: string): Promise<Person> {
  const actor = demand(work.actor, seePeople, await scopeOfPerson(work.db, id))
  const person = await getPerson(work.db, id)
  if (!('id' in actor)) return person
  const reading = { personId: id, actorId: actor.id, since: startOfDay(today(work.now)) }
  return transact(work, async ({ db, announce }) => {
    if (!(await wasRead(db, told.personRead.name, reading))) await announce(told.personRead, {}, { personId: id })
    return person
  })
}

/** The number itself, against a reason that is kept with the reader's name. */
export async function revealContact(
  work: Work,
  keyring: Keyring,
  { personId, contactId, reason }: { personId: string; contactId: string; reason: string },
): Promise<string> {
  demand(work.actor, revealContacts, await scopeOfPerson(work.db, personId))
  return transact(work, async ({ db, now, announce }) => {
    const contact = await getContact(db, personId, contactId)
    const noteId = await insertNote(db, reason, now)
    await announce(told.contactRevealed, { kind: contact.kind, noteId }, { personId })
    return openContact(keyring, contact)
  })
}

/**
 * Erases everything personal the city keeps of somebody: name, year, numbers, messages, account, notes. The row and the
 * facts stay. Needs the permission to erase beside the one to edit. A second time changes nothing.
 */
export async function erasePerson(work: Work, id: string, reason: string): Promise<void> {
  const scope = await scopeOfPerson(work.db, id)
  demand(work.actor, managePeople, scope)
  demand(work.actor, erasePeople, scope)
  await transact(work, async ({ db, now, announce }) => {
    const person = await holdPerson(db, id)
    if (person.erasedAt !== null) return
    const obstacle = whyNotErase(person, (await membershipsOn(db, id, today(now))).length)
    if (obstacle) throw obstacle

    await eraseTraces(db, person, now)
    const noteId = await insertNote(db, reason, now)
    await announce(told.personErased, { noteId }, { personId: id })
  })
}

/**
 * Erases whom only their own family ever wrote down, in the transaction in which they leave it. Whether the actor may speak
 * for them is asked by the caller.
 */
export async function forgetDeclared({ db, now, announce }: Work, id: string, reason: string): Promise<void> {
  const person = await holdPerson(db, id)
  if (person.erasedAt !== null) return
  const obstacle = whyNotErase(person, (await membershipsOn(db, id, today(now))).length)
  if (obstacle) throw obstacle
  await eraseTraces(db, person, now)
  await announce(told.personErased, { noteId: await insertNote(db, reason, now) }, { personId: id })
}

async function eraseTraces(db: Db, { id, userId }: Person, now: Date) {
  await removeContacts(db, id)
  await forgetMessagesTo(db, id)
  await eraseNotesAbout(db, id, now)
  const nothing = { name: '', nameKey: '', birthYear: null, sex: null, userId: null }
  await changePerson(db, id, { ...nothing, erasedAt: now })
  if (userId !== null) await removeAccount(db, userId)
}

/** Says in the record that somebody took the list along, before its first line leaves. */
export function recordExport(work: Work): Promise<string> {
  demand(work.actor, exportPeople, anywhere)
  return transact(work, ({ announce }) => announce(told.peopleExported, {}))
}
