/** The lists of OParl 1.1 by the names in our addresses; what is embedded comes before what embeds it. */
export const kinds = [
  'locations',
  'files',
  'terms',
  'memberships',
  'consultations',
  'agenda-items',
  'organizations',
  'persons',
  'meetings',
  'papers',
  'bodies',
  'systems',
] as const

export type Kind = (typeof kinds)[number]

const types: Readonly<Record<Kind, string>> = {
  locations: 'Location',
  files: 'File',
  terms: 'LegislativeTerm',
  memberships: 'Membership',
  consultations: 'Consultation',
  'agenda-items': 'AgendaItem',
  organizations: 'Organization',
  persons: 'Person',
  meetings: 'Meeting',
  papers: 'Paper',
  bodies: 'Body',
  systems: 'System',
}

/** `https://schema.oparl.org/1.1/Paper` */
export const typeOf = (kind: Kind) => `https://schema.oparl.org/1.1/${types[kind]}`

/**
 * Stands in kept JSON for the address of the house, so that a house that moves need not be told anew. A private
 * character (U+E000): no cleaned text holds it.
 */
export const home = '\uE000'

/** Below the address of the house. */
export const base = '/oparl/1.1'

/** The address of an object, which is its `id`. The city's body is known by its name, not by a number. */
export const addressOf = (kind: Kind, id: string) => `${home}${base}/${kind}/${id}`

/** Another object inside of this one, as it is at that moment. */
export class Embedded {
  readonly kind: Kind
  readonly id: string

  constructor(kind: Kind, id: string) {
    this.kind = kind
    this.id = id
  }
}

/** The thing of the city that objects are built with. */
export interface Root {
  readonly kind: string
  readonly id: string
}

/** An object as the city's things make it, before anything is known of when it changed. */
export interface Draft {
  readonly kind: Kind
  /** A UUIDv7: lists are in the order of it. */
  readonly id: string
  /** Its address below ours where that is another than its number: `/bodies/tabriz`. */
  readonly address?: string
  readonly createdAt: Date
  /** In the words of the standard; nothing, empty texts and empty lists are left out. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Said only where the object stands alone: back references. */
  readonly alone?: Readonly<Record<string, unknown>>
  /** Things of the city that name this one back: when it changes they are built anew. */
  readonly named?: readonly Root[]
  /** Organisations in whose own lists it stands. */
  readonly within?: readonly string[]
}

/** What the schema demands even when it is empty. */
const mandatoryLists: Partial<Record<Kind, readonly string[]>> = { bodies: ['legislativeTerm'] }

/** The fields without anything that says nothing (OParl 1.1, 2.4: no null, no empty text, no empty list). */
export function saying(kind: Kind, fields: Readonly<Record<string, unknown>>): [name: string, value: unknown][] {
  return Object.entries(fields).filter(
    ([name, value]) => !saysNothing(value) || (mandatoryLists[kind]?.includes(name) && Array.isArray(value)),
  )
}

const saysNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
