import { z } from 'zod'
import { demandOver, enrolmentPermissions, getOffering } from '#engines/enrolment/index.ts'
import { type Addressed, type Reached, reachedBy, writeLetter } from '#modules/notices/index.ts'
import { once } from '#platform/forms/once.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { peopleWrittenTo } from '../../facts/desk.ts'
import type { LetterSent } from '../../forms/desk/letters.ts'
import { insertLetter } from '../../queries/desk/letters.ts'
import { letterWords as words } from '../../words/letters.ts'

type Wish = Pick<LetterSent, 'states' | 'session' | 'text' | 'once'>

const addressed = (offeringId: string, { states, session: sessionId }: Wish): Addressed => ({
  offeringId,
  sessionId,
  states,
})

/** Whom a message would reach, before anything is written. */
export async function seeLetter(work: Work, offeringId: string, wish: Wish): Promise<Reached> {
  await demandOver(work, enrolmentPermissions.listEnrolments, await getOffering(work.db, offeringId))
  const reached = await reachedBy(work, addressed(offeringId, wish))
  if (reached.enrolments === 0) throw refuse.conflict(words.nobody)
  return reached
}

/** Writes to the people of an offering and keeps who wrote what; sent twice by one form, it goes once. */
export async function sendLetter(work: Work, offeringId: string, wish: Wish): Promise<Reached> {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, enrolmentPermissions.listEnrolments, offering)
  const { actor } = work
  if (actor?.kind !== 'person') throw refuse.forbidden(words.byPeople)
  return once(work, wish.once, ReachedShape, async (held) => {
    const to = addressed(offeringId, wish)
    const reached = await seeLetter(held, offeringId, wish)
    const { enrolments, mobile, mail, nobody } = reached
    const people = mobile + mail
    const { states, session: sessionId, text } = wish
    const counts = { enrolments, people, unreached: nobody.length }
    const letter = { offeringId, sessionId, states, text, byId: actor.id, ...counts, createdAt: held.now }
    const id = await insertLetter(held.db, letter)
    await writeLetter(held, to, { id, text })
    const { programmeId, organiserId: organisationId } = offering
    await held.announce(peopleWrittenTo, { letterId: id, offeringId, ...counts }, { programmeId, organisationId })
    return reached
  })
}

const ReachedShape = z.object({
  enrolments: z.number(),
  mobile: z.number(),
  mail: z.number(),
  nobody: z.array(z.uuid()).readonly(),
})
