import { zonesOn } from '#city/zones/queries.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { seedPlaces } from '#city/places/fixtures.ts'
import { seedOccasions } from '#city/occasions/fixtures.ts'
import { findPerson } from '#city/people/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { publishHeads } from '#engines/commitment/index.ts'
import { givenStaffAccount } from '#modules/account/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Store } from '#platform/files/store.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { theRules } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { sowActivities } from './activities.ts'
import { sowCoordination } from './coordination.ts'
import { sowCouncil } from './council.ts'
import { sowDesk } from './desk.ts'
import { sowDocuments } from './documents.ts'
import type { Ids } from './ids.ts'
import { sowLeague } from './leagues.ts'
import { sowOrganisations } from './organisations.ts'
import { sowCitizens, sowStaff } from './people.ts'
import { sowPortal } from './portal.ts'
import { sowProgrammes } from './programmes.ts'
import type { Home } from './season/homes.ts'
import { sowEvents } from './season/sowing.ts'
import { demoZonesOf } from './zones-of.ts'

/** What every demonstration account opens with; printed at every start of a demonstration. */
export const demoPassword = 'tabriz-1405-sample'

interface Step {
  readonly name: string
  readonly run: (work: Work) => Promise<void>
}

interface Soil {
  readonly keyring: Keyring
  /** The address of the city, which stands in the messages it has sent. */
  readonly publicUrl: string
  /** Where photographs lie. */
  readonly store: Store
}

/** The steps in which a city of samples comes to be, for a progress bar: zones and places first, the record last. */
export function sowingSteps({ keyring, publicUrl, store }: Soil): Step[] {
  let zones: Ids = new Map()
  let organisations: Ids = new Map()
  let staff: Ids = new Map()
  let homes: readonly Home[] = []
  let programmes: ReadonlyMap<string, Programme> = new Map()
  return [
    { name: 'occasions', run: ({ db }) => seedOccasions(db, [1403, 1404, 1405, 1406]) },
    { name: 'zones', run: async (work) => void (zones = await sowZones(work)) },
    { name: 'places', run: seedPlaces },
    { name: 'organisations', run: async ({ db }) => void (organisations = await sowOrganisations(db, zones)) },
    { name: 'staff', run: async (work) => void (staff = await sowAccounts(work, organisations, zones)) },
    { name: 'citizens', run: ({ db }) => sowCitizens(db, [...zones.values()]) },
    { name: 'programmes', run: async ({ db }) => void (programmes = await sowProgrammes(db, organisations, zones)) },
    { name: 'activities', run: (work) => sowRecord(work, programmes, zones, staff) },
    {
      name: 'events',
      run: async (work) => void (homes = await sowEvents(work, { zones, organisations, programmes, staff, keyring })),
    },
    { name: 'leagues', run: (work) => sowLeague(work, { organisations, programmes }) },
    { name: 'council', run: (work) => sowCouncil(work, { zones, organisations, staff, store }) },
    {
      name: 'coordination',
      run: (work) => sowCoordination(work, { organisations, programmes, staff, keyring, publicUrl, homes }),
    },
    { name: 'heads', run: async (work) => void (await publishHeads({ ...work, actor: theRules })) },
    { name: 'documents', run: (work) => sowDocuments(work, keyring) },
    { name: 'articles', run: ({ db }) => sowPortal(db, { zones, programmes, author: anyOf(staff) }) },
    { name: 'desk', run: (work) => sowDesk(work, { zones, programmes, staff }) },
  ]
}

async function sowZones(work: Work): Promise<Ids> {
  await seedTabriz(work)
  const districts = await zonesOn(work.db, 'district', today(work.now))
  return new Map(districts.map(({ zone }) => [zone.code, zone.id]))
}

async function sowAccounts({ db }: Work, organisations: Ids, zones: Ids): Promise<Ids> {
  const staff = await sowStaff(db, organisations, zones)
  for (const [userName, id] of staff) {
    const person = await findPerson(db, id)
    if (person) await givenStaffAccount(db, { person, userName, password: demoPassword })
  }
  return staff
}

async function sowRecord({ db, now }: Work, programmes: ReadonlyMap<string, Programme>, zones: Ids, staff: Ids) {
  const all = [...zones.values()]
  const zonesOf = (programme: Programme) => demoZonesOf(programme.slug, zones) ?? all
  await sowActivities(db, { programmes, zonesOf, recorder: anyOf(staff), until: addDays(today(now), -1) })
}

const anyOf = (ids: Ids) => [...ids.values()][0] ?? ''
