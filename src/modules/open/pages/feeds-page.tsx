import { For } from 'solid-js'
import { categories, categoryNames } from '#modules/portal/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code, CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { DescriptionList, Folds, KeyValue } from '#platform/ui/text-blocks.tsx'
import { words } from '../words.ts'
import { feedWords } from '../words/feeds.ts'

interface Props {
  series: readonly { readonly slug: string; readonly title: Said }[]
  publicUrl: string
}

/** Every feed and calendar of the city, and how to have them. */
export const FeedsPage = ({ series, publicUrl }: Props) => (
  <>
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: words.home, to: '/' },
          { label: words.open, to: '/open' },
        ]}
      />
      <PageHead title={words.feeds} lead={feedWords.lead} />
    </div>
    <Region title={feedWords.newsTitle} id="news" lead={feedWords.newsLead} ground>
      <NewsFeeds series={series} />
    </Region>
    <Region title={feedWords.calendarTitle} id="calendar" lead={feedWords.calendarLead}>
      <Calendar publicUrl={publicUrl} />
    </Region>
    <Region title={feedWords.howTitle} id="how" ground>
      <HowTo />
    </Region>
    <Region title={feedWords.machinesTitle} id="machines">
      <Machines publicUrl={publicUrl} />
    </Region>
  </>
)

interface Feed {
  readonly title: Said
  readonly query: string
}

function NewsFeeds({ series }: Pick<Props, 'series'>) {
  const feeds: Feed[] = [
    { title: feedWords.all, query: '' },
    ...categories.map((category) => ({ title: categoryNames[category], query: `?category=${category}` })),
    ...series.map(({ slug, title }) => ({ title: feedWords.ofSeries(asText(title)), query: `?series=${slug}` })),
  ]
  return (
    <DataTable
      caption={feedWords.newsTitle}
      rows={feeds}
      columns={[
        { head: feedWords.feed, cell: ({ title }) => <Say text={title} /> },
        { head: feedWords.formats, cell: ({ query }) => <Formats query={query} /> },
      ]}
    />
  )
}

const asText = (title: Said): Text => ({ ...title, en: title.en ?? title.fa })

const formats = [
  { name: 'RSS', ending: 'rss' },
  { name: 'Atom', ending: 'atom' },
  { name: 'JSON Feed', ending: 'json' },
]

function Formats({ query }: { query: string }) {
  const { link } = useView()
  return (
    <span class="cluster">
      <For each={formats}>
        {({ name, ending }) => (
          <a href={link(`/news.${ending}${query}`)}>
            <Code>{name}</Code>
          </a>
        )}
      </For>
    </span>
  )
}

function Calendar({ publicUrl }: Pick<Props, 'publicUrl'>) {
  const { link } = useView()
  const address = publicUrl + link('/occasions.ics')
  return (
    <div class="stack">
      <p>
        <CopyCode code={address} />
      </p>
      <div class="cluster">
        <a class="btn" href={address.replace(/^https?:/, 'webcal:')}>
          <Say text={feedWords.subscribe} />
        </a>
        <ButtonLink to="/occasions.ics" look="line" icon="cal" download>
          <Say text={feedWords.download} />
        </ButtonLink>
      </div>
    </div>
  )
}

function HowTo() {
  const items = [
    {
      title: feedWords.howReader,
      body: () => (
        <p>
          <Say text={feedWords.howReaderText} />
        </p>
      ),
    },
    {
      title: feedWords.howPhone,
      body: () => (
        <p>
          <Say text={feedWords.howPhoneText} />
        </p>
      ),
    },
    {
      title: feedWords.howDesktop,
      body: () => (
        <p>
          <Say text={feedWords.howDesktopText} />
        </p>
      ),
    },
  ]
  return <Folds items={items} />
}

function Machines({ publicUrl }: Pick<Props, 'publicUrl'>) {
  const { link } = useView()
  return (
    <DescriptionList>
      <KeyValue label={feedWords.sitemap} note={feedWords.sitemapText}>
        <a href="/sitemap.xml">
          <Code>{`${publicUrl}/sitemap.xml`}</Code>
        </a>
      </KeyValue>
      <KeyValue label={feedWords.sport} note={feedWords.sportText}>
        <a href={link('/openactive')}>
          <Code>{`${publicUrl}/openactive`}</Code>
        </a>
      </KeyValue>
      <KeyValue label={words.api}>
        <a href={link('/api')}>
          <Code>{`${publicUrl}/api`}</Code>
        </a>
      </KeyValue>
    </DescriptionList>
  )
}
