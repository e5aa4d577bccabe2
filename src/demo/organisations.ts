import type { DemoOrganisation } from './shapes.ts'
import { agencies } from './organisations/agencies.ts'
import { associations } from './organisations/associations.ts'
import { districtOffices } from './organisations/districts.ts'
import { offices } from './organisations/offices.ts'
import { partners } from './organisations/partners.ts'

/** Offices, districts, agencies and associations; a parent stands before its children. */
export const organisations: readonly DemoOrganisation[] = [
  ...offices,
  ...districtOffices,
  ...partners,
  ...agencies,
  ...associations,
]
