import { demandOwn, findByCode } from '#engines/enrolment/index.ts'
import { openLink } from '#modules/notices/index.ts'
import { actorFor } from '#city/organisations/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addressOf } from '#platform/auth/house.ts'
import type { Visit } from '#platform/http/env.ts'
import { demandPerson } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { trackingCode } from '#platform/text/codes.ts'
import { beginWork, type Work } from '#platform/work.ts'
import { findingWords } from '../../words/finding.ts'

/** A ticket somebody may open, and how they act on it. */
export interface Opened {
  readonly enrolmentId: string
  /** Where its page lives, without language. */
  readonly base: string
  readonly work: Work
  /** Whose messages can be stopped here. */
  readonly personId: string | undefined
}

/** By its code, for whoever is signed in: the party itself, whoever brought it, a guardian. To others it is not there. */
export async function openByCode(c: Visit): Promise<Opened> {
  const { work } = c.var
  demandPerson(work.actor)
  const enrolment = present(await findByCode(work.db, codeIn(c)), findingWords.noSuchTicket)
  await demandOwn(work, enrolment.id)
  return {
    enrolmentId: enrolment.id,
    base: `/my/tickets/${enrolment.code}`,
    work,
    personId: demandPerson(work.actor).id,
  }
}

/** A code as people write it; something else names nothing. */
function codeIn(c: Visit): string {
  const code = trackingCode(c.req.param('code') ?? '')
  return typeof code === 'string' ? code : ''
}

/** By the short link of a message: its holder acts for whoever it was sent to. */
export async function openByLink(c: Visit): Promise<Opened> {
  const { db, now } = c.var.work
  const word = c.req.param('word') ?? ''
  const address = addressOf(c, c.var.auth)
  const { enrolmentId, personId } = await openLink(c.var.work, { word, address, limiter: c.var.limiter })
  const actor = personId === null ? null : await actorFor(db, personId, today(now))
  const citizen = actor && { ...actor, staff: false, grants: actor.grants.filter(({ role }) => role === 'citizen') }
  const work = beginWork({ db, now, actor: citizen, channel: 'link' })
  return { enrolmentId, base: `/t/${word}`, work, personId: personId ?? undefined }
}
