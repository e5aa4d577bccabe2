export * from './tables/papers.ts'
export * from './tables/resolutions.ts'
export * from './tables/votes.ts'
export * from './tables/reading.ts'
