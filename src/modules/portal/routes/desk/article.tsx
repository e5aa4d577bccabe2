import { blank, type FormOf } from '#platform/forms/form.ts'
import type { Visit } from '#platform/http/env.ts'
import { addressIn } from '#platform/locale.ts'
import type { Work } from '#platform/work.ts'
import { type Writing, writingOf } from '../../actions/articles.ts'
import type { returnForm, scheduleForm } from '../../forms/desk.ts'
import { ArticleDesk } from '../../pages/desk/article-desk.tsx'
import type { WritingForm, WritingProps } from '../../pages/desk/article-form.tsx'
import { reviewsOf } from '../../queries/reviews.ts'
import { isPublic } from '../../rules/article.ts'
import { differencesOf } from '../../rules/differences.ts'
import { suggestionsFor } from '../../rules/hints.ts'
import { previewPath } from '../../rules/preview-pass.ts'
import type { Article } from '../../tables.ts'
import { coverChoices, dutyChoices, programmeChoices, seriesChoices, zoneChoices } from './choices.ts'
import { demandReader } from './reader.ts'

/** What a writer sent that was not saved, and the version it was built on. */
export interface Typed {
  readonly mine: Writing
  readonly seen: number
}

/** Forms that came back, and what was typed in them. */
interface Returned {
  readonly writing?: WritingForm
  readonly typed?: Typed | undefined
  readonly schedule?: FormOf<typeof scheduleForm>
  readonly giveBack?: FormOf<typeof returnForm>
}

/** An article at the Desk, with whatever form came back. */
export async function showArticle(c: Visit, article: Article, returned: Returned = {}) {
  const { work } = c.var
  demandReader(work.actor)
  const written = await writingOf(work.db, article)
  const [choices, reviews] = await Promise.all([choicesForWriting(work, written), reviewsOf(work.db, article.id)])
  const props = {
    article,
    choices,
    reviews,
    ...builtOn(article, returned),
    form: returned.writing ?? formOf(written),
    suggestions: suggestionsFor(article),
    previewAddress: previewAddress(c, article),
    schedule: returned.schedule ?? blank(),
    giveBack: returned.giveBack ?? blank(),
  }
  return c.render(() => <ArticleDesk {...props} />, { title: article.title, secret: true })
}

/** After a colleague saved, the next saving builds on theirs, since it now stands beside what was typed. */
function builtOn(article: Article, { writing, typed }: Returned): Pick<WritingProps, 'version' | 'theirs'> {
  const seen = typed?.seen ?? Number(writing?.typed('version') ?? article.version)
  if (!typed || typed.seen === article.version) return { version: seen, theirs: undefined }
  const theirs = { version: article.version, differences: differencesOf(article, typed.mine) }
  return { version: article.version, theirs }
}

const previewAddress = (c: Visit, article: Article) =>
  isPublic(article.state) || article.state === 'withdrawn'
    ? undefined
    : c.var.publicUrl + addressIn(c.var.locale, previewPath(c.var.auth.keyring, article, c.var.work.now))

export async function choicesForWriting(work: Work, written: Writing | undefined): Promise<WritingProps['choices']> {
  const [series, zones, programmes, duties, covers] = await Promise.all([
    seriesChoices(work),
    zoneChoices(work, written?.zoneId ?? null),
    programmeChoices(work, written?.programmeId ?? null),
    dutyChoices(work),
    coverChoices(work, written?.coverId ?? null),
  ])
  return { series, zones, programmes, duties, covers }
}

/** The article as its form shows it. The bodies come from the article itself. */
function formOf({ title, lead, duties, ...written }: Writing): WritingForm {
  const { category, seriesId, tags, zoneId, programmeId, coverId, drawing, featured } = written
  return blank({
    ...spoken('title', title),
    ...spoken('lead', lead),
    category,
    seriesId: seriesId ?? '',
    tags: tags.join('، '),
    zoneId: zoneId ?? '',
    programmeId: programmeId ?? '',
    cover: coverId === null ? (drawing === null ? '' : `drawing:${drawing}`) : `file:${coverId}`,
    featured: featured === null ? '' : String(featured),
    duties,
  })
}

export const spoken = (name: string, said: Article['title']) =>
  Object.fromEntries(Object.entries(said).map(([locale, text]) => [`${name}.${locale}`, text]))
