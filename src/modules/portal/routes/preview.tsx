import type { Visit } from '#platform/http/env.ts'
import { codeOf } from '#platform/http/params.ts'
import { present, refuse } from '#platform/refusal.ts'
import { PreviewBanner } from '../pages/articles/preview-banner.tsx'
import { findArticle } from '../queries/articles.ts'
import { isPassFor } from '../rules/preview-pass.ts'
import { deskWords } from '../words/desk.ts'
import { words } from '../words.ts'

/** The article a signed link shows to somebody without an account, for as long as the link holds. */
export async function whenPreviewed(c: Visit) {
  const { db, now } = c.var.work
  const article = present(await findArticle(db, codeOf(c)), words.noSuchArticle)
  const isOpen = isPassFor(c.var.auth.keyring, article, c.req.param('pass') ?? '', now)
  if (!isOpen) throw refuse.gone(deskWords.previewOver)
  c.header('Cache-Control', 'private, no-store')
  c.header('Referrer-Policy', 'no-referrer')
  return { article, above: () => <PreviewBanner /> }
}
