/** All tables of the room; each lies with what it belongs to. */
export * from './tables/attendance.ts'
export * from './tables/closures.ts'
export * from './tables/draws.ts'
export * from './tables/enrolments.ts'
export * from './tables/offerings.ts'
export * from './tables/passes.ts'
export * from './tables/sessions.ts'
export * from './tables/vouchers.ts'
