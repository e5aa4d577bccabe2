import type { Db } from '../db/database.ts'
import type { Locale, Text } from '../locale.ts'

/** One thing a reader may find. */
export interface SearchDocument {
  /** Unique within its source: an id or a code. */
  readonly ref: string
  readonly locale: Locale
  readonly title: string
  readonly lead: string
  readonly tags: readonly string[]
  readonly body: string
  /** Address without language. */
  readonly url: string
  readonly published: Date
  /** An exact code (article, tracking, registration) that finds it at once. */
  readonly code?: string | undefined
  readonly zoneId?: string | undefined
  /** How much more it weighs than others; 1 unless said. */
  readonly boost?: number | undefined
}

/** What a room lets readers find. The index can be rebuilt from the sources at any time. */
export interface SearchSource {
  readonly kind: string
  readonly label: Text
  /** What one of them is called, on its card in a text: «برنامه». */
  readonly one: Text
  /** One thing in all its languages, or nothing when it may not be found (a draft, something withdrawn). */
  readonly documentsOf: (db: Db, ref: string) => Promise<readonly SearchDocument[]>
  /** The refs of everything that may be found, a page after another. */
  readonly refsAfter: (db: Db, ref: string | undefined, most: number) => Promise<readonly string[]>
  /** The facts after which a thing must be indexed anew, and how the fact names the thing. */
  readonly changedBy: Readonly<Record<string, (detail: unknown) => string | undefined>>
}
