import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { showDocumentCode } from '#platform/text/codes.ts'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { coverageText } from '../../rules/coverage-words.ts'
import type { Brief } from '../../tables.ts'
import { briefWords as words } from '../../words/brief.ts'
import { seriesOf } from './brief-page.tsx'
import { councilTrail } from './resolution-page.tsx'

interface Props {
  briefs: readonly Brief[]
  names: ReadonlyMap<string, Said>
  next: string | undefined
}

/** All briefs of all committees, the newest first. */
export function BriefsPage({ briefs, names, next }: Props) {
  const columns: Column<Brief>[] = [
    { head: words.title, main: true, cell: (brief) => <BriefLink brief={brief} name={names.get(brief.bodyId)} /> },
    { head: words.series, cell: (brief) => <Say text={seriesOf(brief)} /> },
    { head: words.madeOn, cell: ({ on }) => <DateText day={on} /> },
    { head: words.coverage, long: true, cell: ({ content }) => <Say text={coverageText(content.coverage)} /> },
  ]
  return (
    <div class="wrap opening">
      <Crumbs trail={councilTrail} />
      <PageHead title={words.all} lead={words.allLead} />
      <div class="region region--tight stack">
        <Show when={briefs.length > 0} fallback={<EmptyState title={words.noneYet} />}>
          <DataTable caption={words.all} columns={columns} rows={briefs} />
        </Show>
        <Pager next={next} />
      </div>
    </div>
  )
}

function BriefLink({ brief: { code }, name }: { brief: Brief; name: Said | undefined }) {
  const { link } = useView()
  return (
    <>
      <a href={link(`/council/briefs/${code}`)}>
        <Say text={name ?? words.title} />
      </a>{' '}
      <small class="hint">{showDocumentCode(code)}</small>
    </>
  )
}
