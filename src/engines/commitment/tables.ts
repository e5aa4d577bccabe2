/** All tables of the room; each lies with what it belongs to. */
export * from './tables/commitments.ts'
export * from './tables/history.ts'
export * from './tables/lists.ts'
export * from './tables/matters.ts'
