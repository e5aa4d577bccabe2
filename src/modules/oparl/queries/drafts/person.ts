import { type Post, postsOf } from '#city/organisations/queries.ts'
import { roleNames } from '#city/organisations/words.ts'
import { findPerson } from '#city/people/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, Embedded } from '#platform/oparl/objects.ts'
import { bodyId, decides, namesOf } from '../../rules/bodies.ts'

/** Somebody with a seat in a body that decides. All others are nobody's business here. */
export async function personDrafts(db: Db, id: string): Promise<Draft[]> {
  const person = await findPerson(db, id)
  const posts = person && !person.erasedAt ? await postsOf(db, id) : []
  const seats = posts.filter(({ organisation }) => decides(organisation.kind))
  if (!person || seats.length === 0) return []
  const { givenName, familyName } = namesOf(person.name)
  return [
    ...seats.map((seat) => membershipDraft(id, seat)),
    {
      kind: 'persons',
      id,
      createdAt: person.createdAt,
      fields: {
        body: bodyId,
        name: person.name,
        familyName,
        givenName,
        membership: seats.map(({ membership }) => new Embedded('memberships', membership.id)),
      },
    },
  ]
}

const membershipDraft = (personId: string, { membership, organisation }: Post): Draft => ({
  kind: 'memberships',
  id: membership.id,
  createdAt: membership.recordedAt,
  fields: {
    organization: addressOf('organizations', organisation.id),
    role: (membership.post ?? roleNames[membership.role]).fa,
    votingRight: membership.role === 'council-member',
    startDate: membership.startsOn,
    endDate: membership.endsOn,
  },
  alone: { person: addressOf('persons', personId) },
})
