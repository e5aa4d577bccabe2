export * from './tables/desk.ts'
export * from './tables/drafts.ts'
