import { inTime } from '../city.ts'
import type { Db } from '#platform/db/database.ts'
import { type Draft, Embedded, home } from '#platform/oparl/objects.ts'
import { bodyAddress, bodyId, licence, lists, systemId, theBody, theSystem } from '../../rules/bodies.ts'
import { termOf } from '../../rules/terms.ts'
import { words } from '../../words.ts'

/** What there is one of: the system, the city as a body, and the terms of its council. */
export async function cityDrafts(db: Db): Promise<Draft[]> {
  const { began, council, terms } = await inTime(db)
  return [...terms.map((number) => termDraft(number, began)), bodyDraft(began, { council, terms }), systemDraft(began)]
}

const allLists = Object.entries(lists).map(([field, name]) => [field, `${bodyId}/${name}`])

const bodyDraft = (
  began: Date,
  { council, terms }: { council: string | undefined; terms: readonly number[] },
): Draft => ({
  kind: 'bodies',
  id: theBody,
  address: bodyAddress,
  createdAt: began,
  fields: {
    system: systemId,
    name: words.body.fa,
    shortName: words.shortName.fa,
    website: `${home}/`,
    license: licence,
    classification: 'Stadt',
    ...Object.fromEntries(allLists),
    legislativeTerm: terms.map((number) => new Embedded('terms', termOf(number).id)),
    mainOrganization: council,
    web: `${home}/council`,
  },
})

const systemDraft = (began: Date): Draft => ({
  kind: 'systems',
  id: theSystem,
  address: '',
  createdAt: began,
  fields: {
    oparlVersion: 'https://schema.oparl.org/1.1/',
    license: licence,
    body: `${systemId}/bodies`,
    name: words.system.fa,
    contactEmail: 'opendata@janshahr.example',
    contactName: words.contact.fa,
    website: `${home}/`,
    vendor: `${home}/`,
    product: `${home}/open`,
  },
})

function termDraft(number: number, began: Date): Draft {
  const { id, ...fields } = termOf(number)
  return { kind: 'terms', id, createdAt: began, fields, alone: { body: bodyId } }
}
