import { type Column, dayColumns } from '#platform/exports/columns.ts'
import { deskWords } from '../../words/desk.ts'
import type { DeskArticle } from '../../queries/desk-articles.ts'
import { articlePath } from '../../rules/reading.ts'
import { categoryNames, stateNames, words } from '../../words.ts'

/** The Desk's list as a file holds it. */
export const exportColumns = (publicUrl: string): Column<DeskArticle>[] => [
  { label: words.code, type: 'number', value: ({ code }) => code },
  { label: deskWords.titleColumn, type: 'text', value: ({ title }) => title.fa },
  { label: deskWords.state, type: 'text', value: ({ state }) => stateNames[state].fa },
  { label: words.category, type: 'text', value: ({ category }) => categoryNames[category].fa },
  { label: words.series, type: 'text', value: ({ series }) => series?.fa },
  { label: words.tags, type: 'text', value: ({ tags }) => tags.join('، ') },
  { label: deskWords.author, type: 'text', value: ({ author }) => author },
  ...dayColumns<DeskArticle>(words.published, ({ publishedOn }) => publishedOn),
  { label: deskWords.changed, type: 'date', value: ({ changedAt }) => changedAt },
  { label: deskWords.address, type: 'text', value: (article) => publicUrl + articlePath(article) },
]
