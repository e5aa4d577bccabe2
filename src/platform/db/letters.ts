import { type SQL, sql, type SQLWrapper } from 'drizzle-orm'

/**
 * Names in the order of a Persian dictionary, numbers in them by their size: district 2 before district 10. An index of a
 * list that is cut by names is of this expression.
 */
export const byLetters = (name: SQLWrapper | string): SQL => sql`(${name} collate fa_numbered)`

/** A table of things with folded names. */
interface Named {
  readonly nameKey: SQLWrapper
  readonly id: SQLWrapper
}

/** The last row of a page of names. */
export interface NamePlace {
  readonly nameKey: string
  readonly id: string
}

/** Rows beyond the last one of the page before, in the order of their names; of the first page all. */
export const beyondName = ({ nameKey, id }: Named, after: NamePlace | undefined): SQL | undefined =>
  after && sql`(${byLetters(nameKey)}, ${id}) > (${byLetters(after.nameKey)}, ${after.id}::uuid)`
