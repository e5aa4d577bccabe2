import type { OccasionOnDay } from '#city/occasions/queries.ts'

/** An occasion keeps this name when its day moves; a sudden closure has no year of its own and is known by its row. */
export const uidOf = ({ key, anchorYear, dateId }: Pick<OccasionOnDay, 'key' | 'anchorYear' | 'dateId'>) =>
  `${key}-${anchorYear ?? dateId}@occasions.janshahr`
