import { savedViews } from '#platform/views/routes.tsx'
import type { Module, NavItem } from '#platform/module.ts'
import { writeArticles } from './permissions.ts'
import { deskList } from './routes/desk/articles.tsx'
import { deskWords } from './words/desk.ts'

/** The staff's side of the portal, by the address below `/desk`. */
export const desk: NonNullable<Module['desk']> = {
  '/articles': deskList,
  '/views': savedViews,
}

export const deskNav: readonly NavItem[] = [
  {
    label: deskWords.articles,
    to: '/desk/articles',
    order: 10,
    icon: 'news',
    group: 'publishing',
    permission: writeArticles,
  },
]
