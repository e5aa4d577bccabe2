import { kindNames } from '#city/organisations/words.ts'
import { getOrganisation, membersOf } from '#city/organisations/queries.ts'
import type { Organisation } from '#city/organisations/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, home } from '#platform/oparl/objects.ts'
import { bodyId, classifications, decides, isBody, organizationTypeOf } from '../../rules/bodies.ts'

/** A council, a committee, a directorate, an agency. */
export async function organisationDrafts(db: Db, id: string): Promise<Draft[]> {
  const organisation = await getOrganisation(db, id)
  if (!isBody(organisation.kind)) return []
  const { kind, name, parentId } = organisation
  const address = addressOf('organizations', id)
  return [
    {
      kind: 'organizations',
      id,
      createdAt: organisation.createdAt,
      fields: {
        body: bodyId,
        name: name.fa,
        organizationType: organizationTypeOf(kind),
        classification: classifications[kind] ?? kindNames[kind].fa,
        subOrganizationOf: parentId && addressOf('organizations', parentId),
        meeting: `${address}/meetings`,
        consultation: `${address}/consultations`,
        ...(await seatFields(db, organisation)),
        web: webOf(organisation),
        'Janshahr:label': { fa: kindNames[kind].fa, en: kindNames[kind].en },
      },
    },
  ]
}

/** Seats are held in bodies that decide. Elsewhere people are employed: nobody has a seat, and nobody is told of. */
async function seatFields(db: Db, { id, kind }: Organisation) {
  const members = decides(kind) ? await membersOf(db, id) : []
  const inForce = members.filter(({ membership }) => membership.endsOn === null)
  return {
    membership: members.map(({ membership }) => addressOf('memberships', membership.id)),
    memberCount: inForce.length,
    votingMemberCount: inForce.filter(({ membership }) => membership.role === 'council-member').length,
  }
}

/** Its page for everybody, where it has one. */
function webOf({ kind, slug }: Organisation): string | undefined {
  if (decides(kind)) return `${home}/council/bodies/${slug}`
  return kind === 'agency' ? `${home}/agencies/${slug}` : undefined
}
