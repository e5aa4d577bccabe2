import { decidingKinds, type OrganisationKind } from '#city/organisations/tables.ts'
import { base, home } from '#platform/oparl/objects.ts'

/** The city's own name in addresses. */
export const cityKey = 'tabriz'
export const bodyAddress = `/bodies/${cityKey}`
export const systemId = `${home}${base}`
export const bodyId = `${home}${base}${bodyAddress}`

/** Things there is one of: the system and the body. Any constants will do; they must never change. */
export const theSystem = '01900000-0000-7000-8000-000000000001'
export const theBody = '01900000-0000-7000-8000-000000000002'

/** A list of the body by the name of its field, and where it is: `/bodies/tabriz/people`. */
export const lists = {
  organization: 'organizations',
  person: 'persons',
  membership: 'memberships',
  meeting: 'meetings',
  agendaItem: 'agenda-items',
  paper: 'papers',
  consultation: 'consultations',
  file: 'files',
  locationList: 'locations',
  legislativeTermList: 'terms',
} as const

const administration: ReadonlySet<OrganisationKind> = new Set(['unit', 'affiliated', 'district'])

export const decides = (kind: OrganisationKind) => (decidingKinds as readonly OrganisationKind[]).includes(kind)

/** Public bodies; associations have a register of their own. */
export const isBody = (kind: OrganisationKind) => decides(kind) || administration.has(kind) || kind === 'agency'

/** In the words that readers of OParl expect, which are German (OParl 1.1, 3.4). */
export function organizationTypeOf(kind: OrganisationKind) {
  if (decides(kind)) return 'Gremium'
  if (administration.has(kind)) return 'Verwaltungsbereich'
  return kind === 'agency' ? 'Institution' : 'Sonstiges'
}

export const classifications: Partial<Record<OrganisationKind, string>> = {
  council: 'Parlament',
  commission: 'Ausschuss',
  committee: 'Ausschuss',
  board: 'Kommission',
}

/** A name without the mark of the demonstration, in two: what comes after the first space is the family's. */
export function namesOf(name: string): { givenName: string; familyName: string } {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '').trim()
  const space = bare.indexOf(' ')
  return space < 0
    ? { givenName: '', familyName: bare }
    : { givenName: bare.slice(0, space), familyName: bare.slice(space + 1) }
}

/** Under which everything here may be used. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/'
