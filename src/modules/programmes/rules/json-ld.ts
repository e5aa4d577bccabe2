import type { ListedProgramme } from '#city/programmes/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { audienceNames } from '#city/programmes/words.ts'
import { words as platform } from '#platform/words.ts'

const pathOf = (slug: string) => `/programmes/${encodeURIComponent(slug)}`

/** A programme as schema.org describes a service of government (https://schema.org/GovernmentService). */
export function programmeJsonLd(programme: ListedProgramme, zones: readonly Zone[], publicUrl: string, locale: Locale) {
  const { code, slug, name, summary, owner, audience, startsOn, endsOn } = programme
  const say = (text: Said) => inLocale(text, locale)
  const areas = zones.length === 0 ? [platform.cityOf] : zones.map((zone) => zone.name)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: say(name),
    description: say(summary),
    identifier: String(code),
    url: publicUrl + pathOf(slug),
    provider: { '@type': 'GovernmentOrganization', name: say(owner), url: publicUrl },
    areaServed: areas.map((area) => ({ '@type': 'AdministrativeArea', name: say(area) })),
    audience: audience.map((group) => ({ '@type': 'Audience', audienceType: say(audienceNames[group]) })),
    hoursAvailable: { '@type': 'OpeningHoursSpecification', validFrom: startsOn, validThrough: endsOn },
  }
}

/** A page of the list (https://schema.org/ItemList). */
export const listJsonLd = (programmes: readonly ListedProgramme[], publicUrl: string, locale: Locale) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: programmes.map(({ slug, name }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: inLocale(name, locale),
    url: publicUrl + pathOf(slug),
  })),
})
