import { type Actor, anywhere, may } from '#platform/permission.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { publishArticles, writeArticles } from '../permissions.ts'
import type { Article, ArticleState } from '../tables.ts'
import { deskWords } from '../words/desk.ts'
import { stateNames } from '../words.ts'

export const isPublic = (state: ArticleState) => state === 'published' || state === 'archived'

/** Drafts are seen by those who write; what was taken down is gone for everybody else. */
export const isShownTo = (actor: Actor, article: Pick<Article, 'state'>) =>
  isPublic(article.state) || may(actor, writeArticles, anywhere) || may(actor, publishArticles, anywhere)

/** Changing what everybody reads, or is about to read, is publishing. */
export const permissionToChange = ({ state }: Pick<Article, 'state'>) =>
  isPublic(state) || state === 'scheduled' ? publishArticles : writeArticles

/** What may be done with an article, and from which states. */
export const steps = {
  send: { from: ['draft'], to: 'in-review' },
  return: { from: ['in-review', 'scheduled'], to: 'draft' },
  schedule: { from: ['draft', 'in-review'], to: 'scheduled' },
  publish: { from: ['draft', 'in-review', 'scheduled', 'withdrawn'], to: 'published' },
  withdraw: { from: ['published', 'archived'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly ArticleState[]; to: ArticleState }>

export type Step = keyof typeof steps

/** Why an article cannot take this step from where it is; undefined when it can. */
export function whyNotStep(article: Pick<Article, 'state'>, step: Step): Refusal | undefined {
  const from: readonly ArticleState[] = steps[step].from
  if (from.includes(article.state)) return undefined
  return refuse.conflict(deskWords.notFromState(stateNames[article.state]))
}

/** Four eyes: what somebody wrote and sent for review, somebody else publishes. */
export function whyNotPublishOwn(article: Pick<Article, 'state' | 'authorId'>, actor: Actor): Refusal | undefined {
  const own = actor?.kind === 'person' && article.authorId === actor.id
  return own && article.state === 'in-review' ? refuse.conflict(deskWords.anotherPublishes) : undefined
}

/** Of two people at one text, the second must see what the first wrote. */
export const whyNotVersion = (article: Pick<Article, 'version'>, seen: number): Refusal | undefined =>
  article.version === seen ? undefined : refuse.conflict(deskWords.someoneChangedIt)

/** What goes out has a title, a lead and a text in Persian. */
export function whyNotReady({ title, lead, body }: Pick<Article, 'title' | 'lead' | 'body'>): Refusal | undefined {
  const isWhole = title.fa !== '' && lead.fa !== '' && (body.fa?.content.length ?? 0) > 0
  return isWhole ? undefined : refuse.conflict(deskWords.notReady)
}

/** Why nobody may publish this as it stands, now or at its time. */
export const whyNotPublish = (
  article: Pick<Article, 'state' | 'authorId' | 'title' | 'lead' | 'body'>,
  actor: Actor,
  step: 'publish' | 'schedule' = 'publish',
): Refusal | undefined => whyNotStep(article, step) ?? whyNotPublishOwn(article, actor) ?? whyNotReady(article)

/** A schedule lies ahead. */
export const whyNotSchedule = (at: Date, now: Date): Refusal | undefined =>
  at <= now ? refuse.invalid(deskWords.scheduleInPast) : undefined
