import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { RelativeTime } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { ArticleForm, type WritingProps } from './article-form.tsx'
import { ArticleSide, type SideProps } from './article-side.tsx'
import { StateTag } from './state-tag.tsx'

const trail = [{ label: deskWords.articles, to: '/desk/articles' }]

/** A new article: only what is needed to begin. */
export const NewArticle = (props: WritingProps) => (
  <>
    <Crumbs trail={trail} />
    <DeskHead title={deskWords.newArticle} />
    <ArticleForm {...props} />
  </>
)

/** An article at the Desk: its form, and beside it where it stands and what can be done with it. */
export function ArticleDesk(props: WritingProps & SideProps) {
  const { say } = useView()
  const { article } = props
  return (
    <>
      <Crumbs trail={trail} />
      <DeskHead
        title={article.title}
        meta={
          <>
            <StateTag state={article.state} />
            <span>{say(words.codeOf(article.code))}</span>
            <span>
              {say(deskWords.version)} {say(numeral(article.version))}
            </span>
            <RelativeTime at={article.changedAt} />
          </>
        }
      />
      <div class="split split--writing">
        <ArticleForm {...props} />
        <ArticleSide {...props} />
      </div>
    </>
  )
}
