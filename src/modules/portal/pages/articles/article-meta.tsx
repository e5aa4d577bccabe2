import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { asset } from '#platform/ui/assets.ts'
import type { Picture } from '#platform/ui/card.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedArticle } from '../../queries/articles.ts'
import { drawings, isDrawing } from '../../rules/reading.ts'
import { categoryNames, words } from '../../words.ts'

/** Photographs by file id, already looked up for the whole list. */
export type Covers = ReadonlyMap<string, Picture>

export function ArticleMeta({ article }: { article: Pick<ListedArticle, 'category' | 'publishedOn' | 'archived'> }) {
  const { say } = useView()
  const { category, publishedOn, archived } = article
  return (
    <>
      <Tag>{say(categoryNames[category])}</Tag>
      {archived && <Tag tone="clay">{say(words.archivedPage)}</Tag>}
      {publishedOn && <time datetime={publishedOn}>{say(longDate(publishedOn))}</time>}
    </>
  )
}

/** The photograph of an article, else its drawing, else nothing. */
export function coverOf({ coverId, drawing }: Pick<ListedArticle, 'coverId' | 'drawing'>, covers: Covers) {
  const photograph = coverId === null ? undefined : covers.get(coverId)
  return photograph ?? (isDrawing(drawing) ? drawn(drawing) : undefined)
}

const drawn = (name: keyof typeof drawings): Picture => ({
  source: asset(`art/${name}.svg`),
  alt: drawings[name],
  width: 960,
  height: 640,
})
