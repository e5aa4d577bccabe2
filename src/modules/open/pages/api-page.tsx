import { useView } from '#platform/http/view.ts'
import { type ProblemKind, problemNames } from '#platform/http/problem.ts'
import { problemTitles } from '#platform/http/words.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { DescriptionList, KeyValue, ProseBlock } from '#platform/ui/text-blocks.tsx'
import { words } from '../words.ts'
import { apiWords, openWords, problemLines, setLines } from '../words/pages.ts'

interface Props {
  publicUrl: string
  root: string
  lists: readonly { readonly name: string; readonly filters: readonly string[] }[]
}

/** The interface, for people: what there is, how it is asked, what may go wrong. */
export const ApiPage = ({ publicUrl, root, lists }: Props) => (
  <>
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: words.home, to: '/' },
          { label: words.open, to: '/open' },
        ]}
      />
      <PageHead title={words.api} lead={apiWords.lead}>
        <a class="btn" href="/api/openapi.json">
          <Say text={apiWords.openapi} />
        </a>
        <ButtonLink to="/open" look="line" icon="get">
          <Say text={apiWords.toOpen} />
        </ButtonLink>
        <ButtonLink to="/feeds" look="line" icon="feed">
          <Say text={openWords.toFeeds} />
        </ButtonLink>
      </PageHead>
    </div>
    <Region title={apiWords.listsTitle} id="lists" ground>
      <Addresses root={root} lists={lists} />
    </Region>
    <Region title={apiWords.howTitle} id="how">
      <Manners />
    </Region>
    <Region title={apiWords.examplesTitle} id="examples" ground>
      <Examples publicUrl={publicUrl} root={root} />
    </Region>
    <Region title={apiWords.problemsTitle} id="problems" lead={apiWords.problemsLead}>
      <Problems />
    </Region>
    <Cite address={`${publicUrl}/api`} />
  </>
)

interface Row {
  readonly path: string
  readonly to?: string
  readonly what: Text
  readonly filters: readonly string[]
}

function Addresses({ root, lists }: Pick<Props, 'root' | 'lists'>) {
  const { say } = useView()
  const rows: Row[] = [
    { path: '/glance', to: `${root}/glance`, what: apiWords.glance, filters: [] },
    { path: '/duties/{id}', to: `${root}/duties/D1`, what: apiWords.oneDuty, filters: [] },
    ...lists.flatMap(({ name, filters }) => [
      { path: `/${name}`, to: `${root}/${name}`, what: setLines[name] ?? words.open, filters },
      ...(name === 'programmes' ? [{ path: '/programmes/{slug}', what: apiWords.oneProgramme, filters: [] }] : []),
      ...(name === 'articles' ? [{ path: '/articles/{code}', what: apiWords.oneArticle, filters: [] }] : []),
    ]),
  ]
  return (
    <DataTable
      caption={apiWords.listsTitle}
      rows={rows}
      columns={[
        { head: apiWords.address, cell: (row) => <Address row={row} root={root} /> },
        {
          head: apiWords.filters,
          cell: ({ filters }) => (filters.length === 0 ? say(apiWords.none) : <Code>{filters.join(', ')}</Code>),
        },
      ]}
    />
  )
}

const Address = ({ row: { path, to, what }, root }: { row: Row; root: string }) => (
  <>
    {to === undefined ? (
      <Code>{root + path}</Code>
    ) : (
      <a href={to}>
        <Code>{root + path}</Code>
      </a>
    )}
    <small>
      <Say text={what} />
    </small>
  </>
)

function Manners() {
  return (
    <DescriptionList>
      <KeyValue label={apiWords.paging}>
        <Say text={apiWords.pagingText} />
      </KeyValue>
      <KeyValue label={apiWords.texts}>
        <Say text={apiWords.textsText} />
      </KeyValue>
      <KeyValue label={apiWords.keeping}>
        <Say text={apiWords.keepingText} />
      </KeyValue>
      <KeyValue label={apiWords.limit}>
        <Say text={apiWords.limitText} />
      </KeyValue>
      <KeyValue label={apiWords.versions}>
        <Say text={apiWords.versionsText} />
      </KeyValue>
    </DescriptionList>
  )
}

function Examples({ publicUrl, root }: Pick<Props, 'publicUrl' | 'root'>) {
  const examples = [
    { what: apiWords.exampleDuty, path: `${root}/duties/D9` },
    { what: apiWords.exampleRecord, path: `${root}/record?kind=visit&zone=d08&from=2026-03-21` },
    { what: apiWords.exampleNews, path: `${root}/articles?category=report&limit=5` },
  ]
  return (
    <DataTable
      caption={apiWords.examplesTitle}
      rows={examples}
      columns={[
        { head: apiWords.what, cell: ({ what }) => <Say text={what} /> },
        {
          head: apiWords.address,
          cell: ({ path }) => (
            <a href={path}>
              <Code>{publicUrl + path}</Code>
            </a>
          ),
        },
      ]}
    />
  )
}

/** The kinds of problems one may meet here. */
const kinds = ['absent', 'gone', 'method', 'invalid', 'too-many', 'fault'] as const satisfies readonly ProblemKind[]

const Problems = () => (
  <DataTable
    caption={apiWords.problemsTitle}
    rows={kinds}
    columns={[
      {
        head: apiWords.problem,
        cell: (kind) => (
          <span id={`problem-${problemNames[kind]}`}>
            <Say text={problemTitles[kind]} />
            <small>
              <Code>{`${problemLines[kind].status} ${problemNames[kind]}`}</Code>
            </small>
          </span>
        ),
      },
      { head: apiWords.meaning, cell: (kind) => <Say text={problemLines[kind].text} /> },
    ]}
  />
)

function Cite({ address }: { address: string }) {
  const { link } = useView()
  return (
    <Region title={openWords.licenceTitle} id="licence" ground>
      <ProseBlock>
        <p>
          <Say text={openWords.licenceText} />{' '}
          <a href={`${link('/open')}#licence`}>
            <Say text={words.open} />
          </a>
        </p>
        <h3>
          <Say text={openWords.citeTitle} />
        </h3>
        <blockquote>
          <Say text={openWords.cite(address)} />
        </blockquote>
      </ProseBlock>
    </Region>
  )
}
