import { cleanDocument } from '#platform/documents/clean.ts'
import type { Doc } from '#platform/documents/model.ts'
import { readBody } from '#platform/documents/read.ts'
import { type Locale, locales } from '#platform/locale.ts'

export type Bodies = Partial<Record<Locale, Doc>>

/**
 * The texts of a form by language, cleaned; empty ones left out. `stored` gives back what the light form only names.
 * Throws `Refusal` (invalid) when one cannot be read.
 */
export function readBodies(typed: Readonly<Record<Locale, string>> | undefined, stored: Bodies): Bodies {
  const bodies: Bodies = {}
  for (const locale of locales) {
    const { doc } = cleanDocument(readBody(typed?.[locale] ?? '', stored[locale]), locale)
    if (doc.content.length > 0) bodies[locale] = doc
  }
  return bodies
}
