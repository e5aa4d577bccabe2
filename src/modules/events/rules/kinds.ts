/** What an offering can be; each has its own usual way of giving places (`rules/desk/templates.ts`). */
export const offeringKinds = [
  'event',
  'class',
  'course',
  'sport',
  'slot',
  'camp',
  'tour',
  'shift',
  'sitting',
  'exam',
  'club',
] as const
export type OfferingKind = (typeof offeringKinds)[number]
