import { z } from 'zod'
import { openContact } from '#city/people/contacts.ts'
import { contactsOfAll } from '#city/people/queries.ts'
import { enrolmentFacts, getOffering } from '#engines/enrolment/index.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { inLocale } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { messageTemplate } from '#platform/outbox/template.ts'
import { indexThing } from '#platform/search/queries.ts'
import { transact, when, type Work } from '#platform/work.ts'
import { calendarQuery } from '../forms/calendar.ts'
import { searchedAs } from '../queries/calendar/conditions.ts'
import { sessionsListed } from '../queries/calendar/listing.ts'
import { answerWish, markTold, openWishes, wishesToTell } from '../queries/calendar/wishes.ts'
import { filtersAsked } from '../queries/calendar/wished.ts'
import { searchableEvents } from '../queries/searchable.ts'
import { wishMessages } from '../words/wishes.ts'

/** What is said to who wished for it: its name and its address. */
export const wishCame = messageTemplate({
  name: 'events.wish-came',
  port: 'sms',
  shape: z.object({ title: z.string(), link: z.string() }),
  says: ({ title, link }) => ({ text: wishMessages.came(title, link) }),
})

const stretch = 500

/** When something is published, every open wish that it fits is answered with it. Told twice, it answers once. */
export const onOfferingPublished = when(
  enrolmentFacts.offeringPublished,
  'events.answer-wishes',
  async (work, detail) => {
    const { visibility } = await getOffering(work.db, detail.offeringId)
    if (visibility !== 'public') return
    // Wishes with words ask the search, which may hear of it only after this.
    await indexThing(
      work.db,
      searchedAs,
      detail.offeringId,
      await searchableEvents.documentsOf(work.db, detail.offeringId),
    )
    await answerFrom(work, detail.offeringId, undefined)
  },
)

async function answerFrom(work: Work, offeringId: string, after: string | undefined): Promise<void> {
  const wishes = await openWishes(work.db, after, stretch)
  const queries = [...new Set(wishes.map(({ query }) => query))]
  const fitting = new Set((await Promise.all(queries.map((query) => fit(work, query, offeringId)))).flat())
  for (const { id } of wishes.filter(({ query }) => fitting.has(query))) await answerWish(work.db, id, offeringId)
  const last = wishes.at(-1)
  if (last && wishes.length === stretch) await answerFrom(work, offeringId, last.id)
}

/** The query, if the offering has a meeting to come that fits it. */
async function fit({ db, now }: Work, query: string, offeringId: string): Promise<string[]> {
  const asked = calendarQuery.parse(Object.fromEntries(new URLSearchParams(query)))
  const wish = { ...(await filtersAsked(db, asked)), from: now, offeringId, withoutOff: true }
  return (await sessionsListed(db, wish, { most: 1 })).length > 0 ? [query] : []
}

interface Pen {
  readonly keyring: Keyring
  readonly publicUrl: string
}

/** Tells those whose wish was answered, once each; who cannot be written to finds it in the calendar. */
export const wishesJob = ({ keyring, publicUrl }: Pen): Job => ({
  name: 'events.tell-wishes',
  every: '*/5 8-21 * * *',
  run: (work) => transact(work, (inner) => tellAll(inner, { keyring, publicUrl })),
})

async function tellAll({ db, now }: Work, { keyring, publicUrl }: Pen): Promise<void> {
  const answered = await wishesToTell(db, stretch)
  const mobiles = await contactsOfAll(
    db,
    answered.map(({ personId }) => personId),
    { kind: 'mobile' },
  )
  for (const { id, personId, title, code } of answered) {
    const contact = mobiles.get(personId)
    await markTold(db, id, now)
    if (!contact) continue
    await queueMessage(db, keyring, wishCame, {
      to: openContact(keyring, contact),
      params: { title: inLocale(title, contact.locale), link: `${publicUrl}/e/${code}` },
      key: `events.wish:${id}`,
      locale: contact.locale,
      personId,
      now,
    })
  }
}
