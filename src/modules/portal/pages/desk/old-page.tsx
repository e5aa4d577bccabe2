import { For, type ParentProps, Show } from 'solid-js'
import { drawDocument, type HtmlOptions } from '#platform/documents/html.ts'
import type { Doc } from '#platform/documents/model.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { scrollable } from '#platform/ui/scrollable.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { LegacyHint, LegacyPage } from '../../tables.ts'
import { wordsWith } from '../../rules/hints.ts'
import { deskWords } from '../../words/desk.ts'
import { oldWords, repairNames } from '../../words/old-portal.ts'
import { oldPortal } from './old-list.tsx'

export interface OldPageProps {
  page: LegacyPage
  raw: string
  cleaned: string
  preview: { title: string; lead: string; body: Doc }
  options: HtmlOptions
}

/** One old page: as it came, cleaned, and as readers see it; below, what was mended and what a person should judge. */
export function OldPageDesk({ page, raw, cleaned, preview, options }: OldPageProps) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: oldWords.oldPortal, to: oldPortal }]} />
      <DeskHead title={{ fa: preview.title || page.source }} meta={<Meta page={page} />}>
        {page.articleId && (
          <>
            <ButtonLink to={`/desk/articles/${page.articleId}`} look="line" icon="edit">
              {say(oldWords.article)}
            </ButtonLink>
            <ButtonLink to={`/desk/articles/${page.articleId}/versions`} look="line" icon="swap">
              {say(oldWords.versions)}
            </ButtonLink>
          </>
        )}
      </DeskHead>
      <div class="stack">
        {page.problem && <Notice tone="alert" title={page.problem} />}
        <Three raw={raw} cleaned={cleaned} preview={preview} options={options} />
        <div class="split">
          <Hints page={page} />
          <Repairs page={page} />
        </div>
      </div>
    </>
  )
}

const Three = ({ raw, cleaned, preview, options }: Omit<OldPageProps, 'page'>) => (
  <div class="threefold">
    <Column title={oldWords.raw}>
      <pre class="oldtext">{raw}</pre>
    </Column>
    <Column title={oldWords.cleaned}>
      <pre class="oldtext">{cleaned}</pre>
    </Column>
    <Column title={oldWords.preview}>
      <div class="prose">
        <p>
          <strong>{preview.lead}</strong>
        </p>
        {drawDocument(preview.body, options)}
      </div>
    </Column>
  </div>
)

function Meta({ page }: { page: LegacyPage }) {
  return (
    <>
      <bdi>{page.source}</bdi>
      <Code>{page.encoding}</Code>
      <MomentText at={page.importedAt} style="long" />
    </>
  )
}

/** Old pages are Persian whatever language the Desk is read in. */
function Column({ title, children }: ParentProps<{ title: Said }>) {
  return (
    <section class="panel threefold__column" {...scrollable}>
      <h2>
        <Say text={title} />
      </h2>
      <div lang="fa" dir="rtl">
        {children}
      </div>
    </section>
  )
}

function Repairs({ page }: { page: LegacyPage }) {
  const { say } = useView()
  const repairs = Object.entries(page.parsed?.repairs ?? {})
  return (
    <Panel title={oldWords.repairs}>
      <p class="hint">{say(repairs.length > 0 ? oldWords.repairsWhy : oldWords.noRepairs)}</p>
      <DescriptionList>
        <For each={repairs}>
          {([name, count]) => <KeyValue label={repairNames[name] ?? { fa: name }}>{say(number(count))}</KeyValue>}
        </For>
      </DescriptionList>
    </Panel>
  )
}

function Hints({ page }: { page: LegacyPage }) {
  const { say } = useView()
  const hints = page.parsed?.hints ?? []
  return (
    <Panel title={oldWords.hints}>
      <Show when={hints.length > 0} fallback={<p>{say(oldWords.noHints)}</p>}>
        <p class="hint">{say(oldWords.hintsWhy)}</p>
        <ol class="suggestions">
          <For each={hints}>{(hint, at) => <Hint page={page} hint={hint} index={at()} />}</For>
        </ol>
      </Show>
    </Panel>
  )
}

function Hint({ page, hint, index }: { page: LegacyPage; hint: LegacyHint; index: number }) {
  const { text, about, state = 'open' } = hint
  return (
    <li>
      {text !== '' && <InPlace hint={hint} />}
      {about && (
        <p class="meta">
          <Say text={about} />
        </p>
      )}
      {state === 'open' ? <Settling page={page} hint={hint} index={index} /> : <Settled state={state} />}
    </li>
  )
}

function InPlace({ hint: { text, before = '', after = '', offer } }: { hint: LegacyHint }) {
  const { say } = useView()
  return (
    <>
      <p lang="fa" dir="rtl">
        …{before}
        <mark>{text}</mark>
        {after}…
      </p>
      {offer !== undefined && (
        <p>
          <Tag line>{say(deskWords.suggestInstead(wordsWith(before, offer, after)))}</Tag>
        </p>
      )}
    </>
  )
}

function Settled({ state }: { state: 'accepted' | 'dismissed' }) {
  const { say } = useView()
  return (
    <Tag tone={state === 'accepted' ? 'proof' : 'note'} icon={state === 'accepted' ? 'check' : 'close'}>
      {say(oldWords[state])}
    </Tag>
  )
}

function Settling({ page, hint, index }: { page: LegacyPage; hint: LegacyHint; index: number }) {
  const { link, say } = useView()
  const to = (noun: string) => link(`${oldPortal}/${page.id}/hints/${index}/${noun}`)
  return (
    <div class="cluster">
      {hint.offer !== undefined && page.articleId && (
        <form method="post" action={to('acceptance')}>
          <Button size="s" look="line" icon="check">
            {say(oldWords.accept)}
          </Button>
        </form>
      )}
      <form method="post" action={to('dismissal')}>
        <Button size="s" look="quiet">
          {say(oldWords.dismiss)}
        </Button>
      </form>
    </div>
  )
}
