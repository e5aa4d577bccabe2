import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const importBoundaries = permission('zones.import', words.importZones, [
  'officer',
  'head-of-unit',
  'administrator',
])

/** The second key: never turned by whoever imported the file. */
export const publishBoundaries = permission('zones.publish', words.publishZones, [
  'head-of-unit',
  'deputy',
  'administrator',
])
