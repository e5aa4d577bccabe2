import { type Actor, anywhere, demand, may } from '#platform/permission.ts'
import { publishArticles, writeArticles } from '../../permissions.ts'

/** Drafts are read by those who write and by those who publish. */
export const demandReader = (actor: Actor) =>
  may(actor, publishArticles, anywhere) ? actor : demand(actor, writeArticles, anywhere)
