import { savedViews } from '#platform/views/routes.tsx'
import type { Text } from '#platform/locale.ts'
import type { Module, NavItem } from '#platform/module.ts'
import { answerMistakes, editPages, importPages, writeArticles } from './permissions.ts'
import { deskList } from './routes/desk/articles.tsx'
import { deskHome } from './routes/desk/home.tsx'
import { media } from './routes/desk/media.tsx'
import { mistakesDesk } from './routes/desk/mistakes.tsx'
import { oldPortalDesk } from './routes/desk/old-portal.tsx'
import { linksDesk, pagesDesk, seriesDesk } from './routes/desk/site.tsx'
import { deskWords } from './words/desk.ts'
import { homeWords } from './words/desk-home.ts'
import { mediaWords } from './words/media.ts'
import { oldWords } from './words/old-portal.ts'
import { siteWords } from './words/site.ts'

/** The staff's side of the portal, by the address below `/desk`. */
export const desk: NonNullable<Module['desk']> = {
  '/': deskHome,
  '/articles': deskList,
  '/media': media,
  '/mistakes': mistakesDesk,
  '/old-portal': oldPortalDesk,
  '/pages': pagesDesk,
  '/links': linksDesk,
  '/series': seriesDesk,
  '/views': savedViews,
}

const item = (label: Text, to: string, order: number, rest: Omit<NavItem, 'label' | 'to' | 'order'>): NavItem => ({
  label,
  to: `/desk${to}`,
  order,
  ...rest,
})

export const deskNav: readonly NavItem[] = [
  item(homeWords.atWork, '', 0, { icon: 'inbox', group: 'daily' }),
  item(deskWords.articles, '/articles', 10, { icon: 'news', group: 'publishing', permission: writeArticles }),
  item(mediaWords.media, '/media', 20, { icon: 'img', group: 'publishing', permission: writeArticles }),
  item(siteWords.series, '/series', 30, { icon: 'copy', group: 'publishing', permission: editPages }),
  item(siteWords.pages, '/pages', 40, { icon: 'file', group: 'publishing', permission: editPages }),
  item(siteWords.links, '/links', 50, { icon: 'link', group: 'publishing', permission: editPages }),
  item(oldWords.oldPortal, '/old-portal', 60, { icon: 'arch', group: 'publishing', permission: importPages }),
  item(siteWords.mistakes, '/mistakes', 30, { icon: 'flag', group: 'follow-up', permission: answerMistakes }),
]
