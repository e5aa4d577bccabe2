import type { ZoneBlock } from '#city/zones/blocks.ts'
import { articlesHere } from './articles-here.tsx'
import { happenedHere } from './happened-here.tsx'
import { organisationsHere } from './organisations-here.tsx'
import { programmesHere } from './programmes-here.tsx'

/** What the portal shows on the page of a zone. */
export const zoneBlocks: readonly ZoneBlock[] = [happenedHere, programmesHere, articlesHere, organisationsHere]
