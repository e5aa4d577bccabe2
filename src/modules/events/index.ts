/** What other modules and the composition root may use of events. */
export { comingSessions, eventsInZone, WhatIsOn } from './blocks.tsx'
export { hireCame, hiresJob } from './actions/answered-hires.ts'
export { wishCame, wishesJob } from './actions/answered-wishes.ts'
export { venueBlock } from './blocks/venue.tsx'
export { DoorsAhead, doorsAhead } from './blocks/doors-today.tsx'
export { takeAsTold } from './queries/evidence.ts'
export { meetingPlaces } from './desk/new.tsx'
export { countInput, ticked, timeInput } from './forms/desk/fields.ts'
