import { mandateEvidence } from '#city/mandate/evidence.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { lineOf } from '#platform/documents/outline.ts'
import type { Doc } from '#platform/documents/model.ts'
import type { Visit } from '#platform/http/env.ts'
import { ArticleProofs } from '../pages/articles/article-proofs.tsx'
import { splitAtMandate } from '../rules/legacy-mandate.ts'

/**
 * The founding page lists 23 duties. Where that list stood, each duty now stands with its evidence; the words are the
 * page's own. Any other article is left as it is.
 */
export async function withProofs(c: Visit, doc: Doc) {
  const parts = splitAtMandate(doc)
  if (!parts) return { doc, proofs: undefined }
  const { db, now } = c.var.work
  const today = dayOf(now)
  const { duties } = await mandateEvidence(db, today)
  const heading = parts.heading ? lineOf(parts.heading.content) : undefined
  const proofs = () => <ArticleProofs duties={duties} wording={parts.items} today={today} heading={heading} />
  return { doc: parts.rest, proofs }
}
