import { openContact } from '#city/people/contacts.ts'
import { contactsOfAll } from '#city/people/queries.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import { addressIn, type Said } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { transact, type Work } from '#platform/work.ts'
import { membersExpected } from '../queries/rolls.ts'
import { lastMinutes } from '../queries/minutes.ts'
import { seatsOf } from '../queries/seats.ts'
import { isThere } from '../rules/meetings.ts'
import type { Sitting } from '../tables.ts'
import { callSitting } from './meeting-course.ts'
import { type CallWhy, meetingCall } from './messages.ts'
import { circulateMinutes } from './minutes.ts'
import { callOff } from './public-seats.ts'

type House = Pick<AuthHouse, 'keyring' | 'publicUrl'>

/** Calls the meeting, and tells its members. */
export const callMembers = (work: Work, house: House, sitting: Sitting): Promise<void> =>
  transact(work, async (held) => {
    await callSitting(held, sitting.id)
    await tellOfComing(held, house, sitting, 'called')
  })

/** Calls a meeting off, and tells whoever had been called to it. */
export const callOffMembers = (work: Work, house: House, sitting: Sitting, reason: Said): Promise<void> =>
  transact(work, async (held) => {
    await callOff(held, sitting, reason)
    if (sitting.state === 'called') await tellOfComing(held, house, sitting, 'cancelled')
  })

/** Sends the draft of the minutes to the members and to all who were there, while they may propose amendments. */
export const circulateToMembers = (work: Work, house: House, sitting: Sitting, days: number): Promise<void> =>
  transact(work, async (held) => {
    await circulateMinutes(held, sitting.id, days)
    const there = (await seatsOf(held.db, sitting.id)).filter(({ seat }) => isThere(seat))
    const number = (await lastMinutes(held.db, sitting.id))?.number ?? 0
    const alsoTo = there.map(({ seat }) => seat.personId)
    await tell(held, house, sitting, { why: 'minutes', key: `minutes-${number}`, alsoTo })
  })

/** A record of the past that is entered later calls nobody. */
async function tellOfComing(held: Work, house: House, sitting: Sitting, why: 'called' | 'cancelled') {
  if (sitting.startsAt > held.now) await tell(held, house, sitting, { why, key: why, alsoTo: [] })
}

interface Telling {
  readonly why: CallWhy
  /** Of this each hears once. */
  readonly key: string
  readonly alsoTo: readonly string[]
}

async function tell({ db, now }: Work, house: House, sitting: Sitting, { why, key, alsoTo }: Telling) {
  const members = (await membersExpected(db, sitting)).map(({ personId }) => personId)
  const contacts = await contactsOfAll(db, [...members, ...alsoTo], { kind: 'mobile', proved: true })
  const isForAll = sitting.isPublic && why !== 'minutes'
  const path = `${isForAll ? '' : '/desk'}/meetings/${sitting.code}`
  for (const { locale, ...contact } of contacts.values()) {
    await queueMessage(db, house.keyring, meetingCall, {
      to: openContact(house.keyring, contact),
      params: { why, startsAt: sitting.startsAt.toISOString(), address: house.publicUrl + addressIn(locale, path) },
      key: `coordination.meeting-call:${sitting.id}:${key}:${contact.personId}`,
      locale,
      personId: contact.personId,
      now,
    })
  }
}
