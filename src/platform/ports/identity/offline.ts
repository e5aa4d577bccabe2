import { type Actor, enterDesk, may, anywhere } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { type Identified, identityLevels, type IdentityPort } from './port.ts'
import { words } from './words.ts'

/** Without the national window a clerk looks at a document, face to face. Nothing can be matched. */
export const offlineIdentity: IdentityPort = {
  name: 'offline',
  start: async () => ({ comeInPerson: words.comeInPerson }),
  complete: async () => undefined,
  matchMobile: async () => 'unavailable',
}

const aYear = 365 * 86_400_000

/**
 * What a clerk saw: the highest level, for a year. The number of the document is kept nowhere; the action that uses
 * this writes a fact with the clerk as its actor.
 * @throws {Refusal} when whoever says so does not sit at the Desk, or speaks of themselves
 */
export function identifiedByClerk(clerk: Actor, personId: string, now: Date): Identified {
  if (clerk?.kind !== 'person' || !may(clerk, enterDesk, anywhere)) throw refuse.forbidden(words.needsPerson)
  if (clerk.id === personId) throw refuse.forbidden(words.ownIdentity)
  return {
    subject: personId,
    issuer: 'desk',
    level: identityLevels.inPerson,
    attributes: {},
    expires: new Date(now.getTime() + aYear),
  }
}
