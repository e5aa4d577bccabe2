import booking from '#city/booking/module.ts'
import facts from '#city/facts/module.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { type Offering } from '#engines/enrolment/index.ts'
import enrolment from '#engines/enrolment/module.ts'
import { offerings } from '#engines/enrolment/tables.ts'
import events from '../../src/modules/events/module.ts'
import { openCity } from './city.ts'
import type { Page } from './visitor.ts'

/** The Desk of an office with a programme, a hall, and files that are brought there. */
export async function openImportDesk() {
  const modules = [facts, booking, enrolment, events]
  const city = await openCity({ modules, now: new Date('2026-11-22T09:00:00+03:30') })
  const { db, now } = city
  await givenDistricts(db, now)
  const officer = await givenStaff(db, 'نگار نمونه', ['officer'])
  const head = await givenStaff(db, 'سپهر نمونه', ['head-of-unit'])
  const owner = await givenOrganisation(db, { name: { fa: 'ادارهٔ ورزش', en: 'Sports office' } })
  const programme = await givenProgramme(db, now, { ownerId: owner.id })
  const hall = await givenPlace(db, now, { name: { fa: 'سالن شهید باکری', en: 'Bakeri hall' }, code: 'hall-1' })
  const choices = { template: 'weekly-sport', programme: programme.id, organiser: owner.id }
  const [english, persian, chief] = [city.visitor(officer, 'en'), city.visitor(officer, 'fa'), city.visitor(head, 'en')]
  const allOfferings = (): Promise<Offering[]> => db.select().from(offerings)
  return {
    city,
    owner,
    programme,
    hall,
    english,
    persian,
    choices,
    allOfferings,
    titled: async (title: string) => (await allOfferings()).filter(({ title: said }) => said.fa === title),
    /** The report on a file, as an officer who reads English sees it, or the head of the unit. */
    looked: async (content: string | Uint8Array, name = 'season.csv', who: 'officer' | 'head' = 'officer') =>
      (await (who === 'head' ? chief : english).open('/desk/offerings/import')).submit(
        { ...choices, file: fileOf(content, name) },
        'Look first, save nothing',
      ),
  }
}

export const fileOf = (content: string | Uint8Array, name = 'season.csv') =>
  new File([new Uint8Array(Buffer.from(content))], name)

/** The rows of the first table of a page, as text. */
export const rowsOf = (page: Page) =>
  page.document
    .querySelector('main table')
    ?.querySelectorAll('tbody tr')
    .map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim()) ?? []

/** Headings of a file of a programme. */
export const headings = 'عنوان,تاریخ,روز هفته,تا تاریخ,از ساعت,تا ساعت,مکان,مخاطب,ظرفیت\n'
