import { drawDocument, type HtmlOptions } from '#platform/documents/html.ts'
import type { Doc } from '#platform/documents/model.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf, type Locale, manners } from '#platform/locale.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { PortalPage } from '../tables.ts'
import { words } from '../words.ts'
import { ReportMistake } from './report-mistake.tsx'

interface Props {
  page: PortalPage
  body: { doc: Doc; locale: Locale }
  options: HtmlOptions
}

/** A page that is not news: about, contact, accessibility. */
export function PlainPage({ page, body, options }: Props) {
  const { locale } = useView()
  const foreign = body.locale !== locale
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <article class="article stack">
        <PageHead title={page.title} {...(page.lead && { lead: page.lead })} />
        {foreign && <Notice title={words.onlyInPersian} />}
        <div
          class="prose"
          lang={foreign ? manners[body.locale].tag : undefined}
          dir={foreign ? directionOf(body.locale) : undefined}
        >
          {drawDocument(body.doc, options)}
        </div>
        <ReportMistake path={`/about/${page.slug}`} />
      </article>
    </div>
  )
}
