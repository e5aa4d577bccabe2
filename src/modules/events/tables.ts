export * from './tables/desk.ts'
