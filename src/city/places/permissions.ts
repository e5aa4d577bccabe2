import { permission } from '#platform/permission.ts'
import { words } from './words.ts'

export const editPlaces = permission('places.edit', words.editPlaces, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])

export const setPositions = permission('places.position', words.setPositions, [
  'officer',
  'district-officer',
  'head-of-unit',
  'administrator',
])

/** To see where a place is although the public may not. Each reading is recorded. */
export const readPositions = permission('places.read-restricted', words.readPositions, [
  'head-of-unit',
  'administrator',
])
