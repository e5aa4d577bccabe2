import { z } from 'zod'
import { endExpiredHires } from '#city/booking/hires.ts'
import { hiresToTell, markHireTold } from '#city/booking/hire-queries.ts'
import { type HireAnswer, hireAnswers } from '#city/booking/tables.ts'
import { openContact } from '#city/people/contacts.ts'
import { contactsOfAll } from '#city/people/queries.ts'
import { afterWaking } from '#engines/enrolment/index.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { inLocale, type Text } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { messageTemplate } from '#platform/outbox/template.ts'
import { present } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { findHire } from '../queries/venues/hires.ts'
import { hireMessages } from '../words/hires.ts'
import { venueWords } from '../words/venues.ts'

/** What is said to who asked for a hall: what became of it. */
export const hireCame = messageTemplate({
  name: 'events.hire-answered',
  port: 'sms',
  shape: z.object({ place: z.string(), answer: z.enum(hireAnswers), link: z.string() }),
  says: ({ place, answer, link }) => ({ text: hireMessages.answered(place, answers[answer], link) }),
})

const answers: Readonly<Record<HireAnswer, Text>> = {
  approved: hireMessages.approved,
  refused: hireMessages.refused,
  'other-time': hireMessages.otherTime,
  withdrawn: hireMessages.withdrawn,
  expired: hireMessages.expired,
}

interface Pen {
  readonly keyring: Keyring
  readonly publicUrl: string
}

/** Ends requests nobody answered in time, then tells those who asked, once each. */
export const hiresJob = (pen: Pen): Job => ({
  name: 'events.tell-hires',
  every: '*/5 * * * *',
  run: async (work) => {
    await endExpiredHires(work)
    // Nobody is woken by a request that ran out at night.
    if (isAwake(work.now)) await transact(work, (inner) => tellAll(inner, pen))
  },
})

const isAwake = (now: Date) => afterWaking(now.getTime(), 0) === now.getTime()

const stretch = 200

async function tellAll({ db, now }: Work, { keyring, publicUrl }: Pen): Promise<void> {
  const answered = await hiresToTell(db, stretch)
  const mobiles = await contactsOfAll(
    db,
    answered.flatMap(({ requestedBy }) => requestedBy ?? []),
    { kind: 'mobile' },
  )
  for (const { id } of answered) await markHireTold(db, id, now)
  // Who withdrew it knows that.
  const toTell = answered.flatMap(({ id, requestedBy, answer }) => {
    const contact = mobiles.get(requestedBy ?? '')
    return contact && answer && answer !== 'withdrawn' ? [{ id, contact, answer }] : []
  })
  for (const { id, contact, answer } of toTell) {
    const hire = present(await findHire(db, id), venueWords.noSuchHire)
    const place = inLocale(hire.place, contact.locale)
    await queueMessage(db, keyring, hireCame, {
      to: openContact(keyring, contact),
      params: { place, answer, link: `${publicUrl}/place/${hire.placeCode}` },
      key: `events.hire:${id}`,
      locale: contact.locale,
      personId: contact.personId,
      now,
    })
  }
}
