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
  const { kind, name, parentId, slug } = organisation
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
        ...(decides(kind) ? await meetingFields(db, organisation) : {}),
        web: decides(kind) || kind === 'agency' ? `${home}/agencies/${slug}` : undefined,
        'Janshahr:label': { fa: kindNames[kind].fa, en: kindNames[kind].en },
      },
    },
  ]
}

async function meetingFields(db: Db, { id }: Organisation) {
  const members = await membersOf(db, id)
  const inForce = members.filter(({ membership }) => membership.endsOn === null)
  const address = addressOf('organizations', id)
  return {
    membership: members.map(({ membership }) => addressOf('memberships', membership.id)),
    meeting: `${address}/meetings`,
    consultation: `${address}/consultations`,
    memberCount: inForce.length,
    votingMemberCount: inForce.filter(({ membership }) => membership.role === 'council-member').length,
  }
}
