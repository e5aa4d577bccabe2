import { type DegreeBox, type LocalFrame, localFrame } from '#platform/maps/metres.ts'

/** Where the city lies: the plane it is measured in, and the box outside of which nothing of it can be. */
export interface Region {
  readonly frame: LocalFrame
  readonly box: DegreeBox
}

/** Tabriz and its county: origin in the middle of the old town, box about 45 km around. */
export const region: Region = {
  frame: localFrame([46.2919, 38.0742]),
  box: [45.78, 37.68, 46.82, 38.5],
}
