import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { VersionLine } from '../../queries/versions.ts'
import type { TextDifference } from '../../rules/differences.ts'
import type { Article } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'
import { Differences } from './difference.tsx'

interface Props {
  article: Article
  lines: readonly VersionLine[]
  compared: { from: number; to: number; differences: readonly TextDifference[] } | undefined
}

/** All versions of an article, and what lies between two of them. */
export function VersionsPage({ article, lines, compared }: Props) {
  return (
    <>
      <Crumbs
        trail={[
          { label: deskWords.articles, to: '/desk/articles' },
          { label: article.title, to: `/desk/articles/${article.id}` },
        ]}
      />
      <DeskHead title={deskWords.versions} />
      <Show when={lines.length > 0} fallback={<EmptyState title={deskWords.noVersionsYet} />}>
        <div class="stack">
          <ChooseTwo article={article} lines={lines} compared={compared} />
          {compared && (
            <Panel title={deskWords.differences(compared.from, compared.to)}>
              <Differences differences={compared.differences} />
            </Panel>
          )}
          <VersionTable article={article} lines={lines} />
        </div>
      </Show>
    </>
  )
}

function ChooseTwo({ article, lines, compared }: Props) {
  const { link, say } = useView()
  const chooser = (name: 'from' | 'to') => (
    <div class="field">
      <label for={name}>{say(name === 'from' ? deskWords.compareWith : deskWords.compareTo)}</label>
      <select class="input" id={name} name={name}>
        <For each={lines}>
          {({ version }) => (
            <option value={version} selected={compared?.[name] === version}>
              {say(numeral(version))}
            </option>
          )}
        </For>
      </select>
    </div>
  )
  return (
    <form class="filters" method="get" action={link(`/desk/articles/${article.id}/versions`)}>
      {chooser('from')}
      {chooser('to')}
      <div class="cluster">
        <Button look="line" icon="swap">
          {say(deskWords.compare)}
        </Button>
      </div>
    </form>
  )
}

function VersionTable({ article, lines }: Pick<Props, 'article' | 'lines'>) {
  const { link, say } = useView()
  const columns: Column<VersionLine>[] = [
    {
      head: deskWords.versions,
      main: true,
      cell: ({ version, note }) => (
        <>
          <a href={link(`/desk/articles/${article.id}/versions?from=${version - 1}&to=${version}`)}>
            {say(deskWords.versionOf(version))}
          </a>
          {note && <small dir="auto">{note}</small>}
        </>
      ),
    },
    { head: deskWords.savedBy, cell: ({ by }) => <bdi>{by ?? say(deskWords.noAuthor)}</bdi> },
    { head: deskWords.savedAt, cell: ({ savedAt }) => <MomentText at={savedAt} style="short" /> },
    { head: deskWords.bringBack, cell: ({ version }) => <BringBack article={article} version={version} /> },
  ]
  return <DataTable caption={deskWords.versions} columns={columns} rows={lines} dense />
}

function BringBack({ article, version }: { article: Article; version: number }) {
  const { link, say } = useView()
  if (version === article.version) return <Tag tone="proof">{say(deskWords.currentVersion)}</Tag>
  return (
    <form method="post" action={link(`/desk/articles/${article.id}/versions/${version}/return`)}>
      <Button look="line" size="s">
        {say(deskWords.bringBack)}
      </Button>
    </form>
  )
}
