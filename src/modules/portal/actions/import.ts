import { createHash } from 'node:crypto'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { cleaned } from '#platform/text/clean.ts'
import { slug } from '#platform/text/slug.ts'
import { transact, type Work } from '#platform/work.ts'
import { pageImported } from '../facts.ts'
import { importPages as permission } from '../permissions.ts'
import { findArticle, insertArticle, takeCode } from '../queries/articles.ts'
import {
  findLegacyPage,
  holdImport,
  insertLegacyPage,
  insertRedirect,
  quoteDuty,
  updateLegacyPage,
} from '../queries/legacy.ts'
import { insertVersion } from '../queries/versions.ts'
import { importWords } from '../words/import.ts'
import { type DecodedPage, decodePage } from '../rules/legacy-encoding.ts'
import { articleHints } from '../rules/legacy-hints.ts'
import { itemsOfMandate } from '../rules/legacy-mandate.ts'
import { linesOfPage } from '../rules/legacy-markup.ts'
import { type LegacyText, parserVersion, readLegacyPage } from '../rules/legacy-page.ts'
import type { Article, LegacyHint } from '../tables.ts'

/** One old page as it was found. */
export interface OldPage {
  /** Where it came from, for the report: a file's name, a row's number, an address. */
  readonly source: string
  readonly raw: Uint8Array
}

export type Outcome = 'imported' | 'unchanged' | 'skipped'

/** What became of one old page. */
export interface PageReport {
  readonly source: string
  readonly outcome: Outcome
  readonly why?: Said | undefined
  readonly code?: number | undefined
  readonly title?: string | undefined
  readonly repairs: Readonly<Record<string, number>>
  readonly hints: readonly LegacyHint[]
}

/**
 * Brings one page of the old portal over: raw bytes kept, letters unified, words untouched, old code kept as the
 * article's code. The same page again changes nothing, so an interrupted import is simply run once more.
 */
export async function importPage(work: Work, host: string, { source, raw }: OldPage): Promise<PageReport> {
  demand(work.actor, permission, anywhere)
  if (raw.length > largest) return { source, outcome: 'skipped', why: importWords.tooLarge, repairs: {}, hints: [] }
  const sha256 = createHash('sha256').update(raw).digest('hex')

  return transact(work, async (held) => {
    const { db, now } = held
    await holdImport(db)
    const known = await findLegacyPage(db, host, sha256)
    if (known) return reportAgain(source, known)

    const decoded = decodePage(raw)
    const unreadable = whyNotRead(decoded)
    const read = readLegacyPage(unreadable ? [] : linesOfPage(decoded.text))
    const hints = articleHints(read)
    const page = {
      host,
      source,
      raw: Buffer.from(raw),
      sha256,
      encoding: decoded.encoding,
      parsed: readingOf(read, hints),
      importedAt: now,
    }
    const { id } = await insertLegacyPage(db, { ...page, state: 'parsed' })

    const obstacle = unreadable ?? (await whyNotTake(held, read))
    if (obstacle) {
      await updateLegacyPage(db, id, { state: 'skipped', problem: obstacle })
      return { source, outcome: 'skipped', why: obstacle, ...reportOf(read), hints }
    }
    const article = await publishArchived(held, read)
    await updateLegacyPage(db, id, { state: 'published', articleId: article.id })
    await insertRedirect(db, { host: '', oldCode: article.code, articleId: article.id, source: 'import' })
    for (const [index, official] of itemsOfMandate(read.body).entries()) await quoteDuty(db, `D${index + 1}`, official)

    const repairs = Object.values(read.repairs).reduce((sum, count) => sum + (count ?? 0), 0)
    const detail = { code: article.code, articleId: article.id, sha256, repairs, hints: hints.length }
    await held.announce(pageImported, detail, read.date ? { on: read.date } : {})
    return { source, outcome: 'imported', ...reportOf(read), code: article.code, hints }
  })
}

/** No page anybody wrote is larger. */
const largest = 5_000_000

function whyNotRead({ damagedLine, isBinary }: DecodedPage) {
  if (isBinary) return importWords.notText
  return damagedLine === undefined ? undefined : importWords.damagedAt(damagedLine)
}

/** What stands between an old page and its place: nothing in it, or its code belongs to another text. */
async function whyNotTake({ db }: Work, read: LegacyText) {
  if (read.title === '' || read.body.content.length === 0) return importWords.nothingInIt
  if (read.code !== null && (await findArticle(db, read.code))) return importWords.codeTaken(read.code)
  return undefined
}

async function publishArchived({ db, now }: Work, read: LegacyText): Promise<Article> {
  const title = cleaned(read.title, { multiline: false })
  const article = await insertArticle(db, {
    code: read.code ?? (await takeCode(db)),
    category: 'about',
    state: 'archived',
    title: { fa: title },
    lead: { fa: read.lead },
    body: { fa: read.body },
    slug: slug(title),
    archived: true,
    publishedOn: read.date,
    publishedAt: now,
    createdAt: now,
    changedAt: now,
  })
  await insertVersion(db, article, null, now)
  return article
}

/** A page that was here before: nothing changes, and one that was set aside still is. */
const reportAgain = (source: string, { parsed, problem }: KnownPage): PageReport => ({
  source,
  outcome: problem ? 'skipped' : 'unchanged',
  why: problem ?? undefined,
  code: parsed?.code ?? undefined,
  title: parsed?.title,
  repairs: {},
  hints: [],
})

type KnownPage = NonNullable<Awaited<ReturnType<typeof findLegacyPage>>>

const reportOf = ({ code, title, repairs }: LegacyText) => ({
  code: code ?? undefined,
  title,
  repairs: { ...repairs },
})

const readingOf = (read: LegacyText, hints: readonly LegacyHint[]) => ({
  parser: parserVersion,
  code: read.code,
  date: read.date,
  title: read.title,
  lead: read.lead,
  repairs: { ...read.repairs },
  hints,
})
