export * from './tables/desk.ts'
export * from './tables/door.ts'
export * from './tables/drafts.ts'
export * from './tables/calendars.ts'
