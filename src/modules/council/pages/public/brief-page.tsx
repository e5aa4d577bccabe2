import { For, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { shownPercent } from '#engines/commitment/index.ts'
import { type Bar, BarRows } from '#platform/charts/bar-rows.tsx'
import { picture } from '#platform/files/picture.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { showDocumentCode } from '#platform/text/codes.ts'
import { lazily, number, percent } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { PictureOf } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { BriefClause, BriefContent, BriefPicture } from '../../rules/brief.ts'
import { coverageText } from '../../rules/coverage-words.ts'
import { legalStates } from '../../rules/legal.ts'
import type { Brief } from '../../tables.ts'
import { addressText, legalStateNames, words as council } from '../../words.ts'
import { briefWords as words } from '../../words/brief.ts'
import { clauseName, publicWords } from '../../words/public.ts'
import { councilTrail } from './resolution-page.tsx'

interface Props {
  brief: Brief
  body: Said
  files: ReadonlyMap<string, FoundFile>
}

/** A brief for those who scrutinise, as it stood on its day. */
export function BriefPage(props: Props) {
  const { content } = props.brief
  return (
    <>
      <BriefHead {...props} />
      <Region id="states" title={publicWords.legalState} ground>
        <div class="split">
          <States content={content} />
          <Progress content={content} />
        </div>
      </Region>
      <Changes content={content} />
      <Clauses id="late" title={publicWords.lateOnes} clauses={content.late} />
      <Clauses id="returned" title={words.returned} clauses={content.returned} />
      <Pictures {...props} />
      <Seal {...props} />
    </>
  )
}

export const seriesOf = ({ quarter, year }: Pick<Brief, 'quarter' | 'year'>): Text =>
  quarter === null ? words.forSession : words.ofQuarter(quarter, year)

function BriefHead({ brief, body }: Props) {
  const { say } = useView()
  const { content, on, code, sample } = brief
  return (
    <div class="wrap opening">
      <Crumbs trail={[...councilTrail, { label: words.all, to: '/council/briefs' }]} />
      <PageHead
        title={words.title}
        lead={coverageText(content.coverage)}
        meta={
          <>
            <span>
              <Say text={body} />
            </span>
            <span>
              <Say text={seriesOf(brief)} />
            </span>
            <DateText day={on} />
            {sample && <Tag line>{say(publicWords.sampleMark)}</Tag>}
          </>
        }
      >
        <ButtonLink to={`/council/briefs/${code}.pdf`} look="line" icon="get" download>
          {say(publicWords.asPdf)}
        </ButtonLink>
      </PageHead>
    </div>
  )
}

function States({ content: { states } }: { content: BriefContent }) {
  const bars = legalStates
    .filter((state) => (states[state] ?? 0) > 0)
    .map((state): Bar => ({ label: legalStateNames[state], value: states[state] ?? 0 }))
  return <BarRows caption={words.states} bars={bars} head={[publicWords.legalState, words.howMany]} />
}

const mostBars = 8

function Progress({ content: { resolutions } }: { content: BriefContent }) {
  const bars = resolutions
    .flatMap(({ address, progress }): Bar[] => {
      if (progress === null) return []
      const shown = shownPercent(progress)
      return [{ label: addressText(address), value: shown, shown: lazily((locale) => percent(shown, locale)) }]
    })
    .toSorted((a, b) => a.value - b.value)
    .slice(0, mostBars)
  if (bars.length === 0) return null
  return (
    <BarRows
      caption={words.progress}
      bars={bars}
      head={[council.resolution, words.progressHead]}
      most={100}
      series={2}
    />
  )
}

function Changes({ content: { changes, resolutions } }: { content: BriefContent }) {
  const { link, say } = useView()
  if (changes === null) return null
  const { since, owned, verified, late } = changes
  const fresh = resolutions.filter(({ address }) => changes.adopted.includes(address))
  return (
    <Region id="changes" title={words.changes} lead={words.changed(longDate(since), owned, verified, late)}>
      <h3>{say(words.adoptedSince)}</h3>
      <Show when={fresh.length > 0} fallback={<p class="hint">{say(words.noneSince)}</p>}>
        <ul>
          <For each={fresh}>
            {({ address, title }) => (
              <li>
                <a href={link(`/council/resolutions/${address}`)}>
                  <Say text={title} />
                </a>{' '}
                <small class="hint">{say(addressText(address))}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Region>
  )
}

const columns: Column<BriefClause>[] = [
  { head: publicWords.whatPromised, main: true, cell: ({ statement }) => <Say text={statement} /> },
  { head: council.clause, cell: (clause) => <ClauseLink clause={clause} /> },
  { head: publicWords.owner, cell: ({ owner }) => <Say text={owner} /> },
  { head: publicWords.dueOriginal, cell: ({ dueOriginal }) => <Day on={dueOriginal} /> },
  { head: publicWords.due, cell: ({ due }) => <Day on={due} /> },
  { head: publicWords.lateDays, numeric: true, cell: ({ late }) => <Say text={number(late)} /> },
]

const Day = ({ on }: { on: string | null }) => (on === null ? '–' : <DateText day={on} style="short" />)

function ClauseLink({ clause: { resolution, clause } }: { clause: Pick<BriefClause, 'resolution' | 'clause'> }) {
  const { link, say } = useView()
  return (
    <a href={link(`/council/resolutions/${resolution}/${clause}`)}>
      {say(addressText(resolution))}، {say(clauseName(clause))}
    </a>
  )
}

function Clauses({ id, title, clauses }: { id: string; title: Text; clauses: readonly BriefClause[] }) {
  const { say } = useView()
  return (
    <Region id={id} title={title}>
      <Show when={clauses.length > 0} fallback={<p class="hint">{say(words.none)}</p>}>
        <DataTable caption={title} columns={columns} rows={clauses} />
      </Show>
    </Region>
  )
}

function Pictures({ brief: { content }, files }: Props) {
  const shown = content.pictures.flatMap((each) => {
    const file = files.get(each.fileId)
    const source = file && file.state === 'shown' ? picture(file) : undefined
    return source ? [{ each, source }] : []
  })
  if (shown.length === 0) return null
  return (
    <Region id="pictures" title={words.pictures} ground>
      <div class="grid">
        <For each={shown}>
          {({ each, source }) => (
            <figure class="figure">
              <PictureOf picture={{ ...source, source: source.src }} class="banner" />
              <Caption of={each} />
            </figure>
          )}
        </For>
      </div>
    </Region>
  )
}

const Caption = ({ of: { alt, on, resolution, clause } }: { of: BriefPicture }) => (
  <figcaption>
    <Say text={alt ?? words.pictureOf} />
    <small>
      <ClauseLink clause={{ resolution, clause }} /> · <DateText day={on} />
    </small>
  </figcaption>
)

function Seal({ brief: { on, code, hash } }: Props) {
  const { say } = useView()
  return (
    <div class="wrap region region--tight">
      <p class="hint">
        <Say text={words.frozen(longDate(on))} /> <Code>{showDocumentCode(code)}</Code>
      </p>
      <p class="hint">
        {say(words.hash)}: SHA-256 <Code>{hash}</Code>
      </p>
    </div>
  )
}
