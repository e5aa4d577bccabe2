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
  /** What the old template printed twice can be put back. */
  mayUndo: boolean
}

/** One old page: as it came, cleaned, and as readers see it; below, what was mended and what a person should judge. */
export function OldPageDesk({ page, raw, cleaned, preview, options, mayUndo }: OldPageProps) {
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
          <Repairs page={page} mayUndo={mayUndo} />
        </div>
      </div>
    </>
  )
}

const Three = ({ raw, cleaned, preview, options }: Omit<OldPageProps, 'page' | 'mayUndo'>) => (
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

function Repairs({ page, mayUndo }: Pick<OldPageProps, 'page' | 'mayUndo'>) {
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
      <Undoing page={page} mayUndo={mayUndo} />
    </Panel>
  )
}

/** What was left out can be put back; or it has been. */
function Undoing({ page, mayUndo }: Pick<OldPageProps, 'page' | 'mayUndo'>) {
  const { link, say } = useView()
  if (!mayUndo) return page.parsed?.undone?.includes('repeated') && <Tag tone="note">{say(oldWords.undone)}</Tag>
  return (
    <form method="post" action={link(`${oldPortal}/${page.id}/repairs/repeated/undoing`)}>
      <Button size="s" look="line">
        {say(oldWords.undo)}
        <span class="sr">: {say(repairNames['repeated'] ?? oldWords.repairs)}</span>
      </Button>
    </form>
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
      {state === 'open' ? (
        <Settling page={page} hint={hint} index={index} />
      ) : (
        <Settled page={page} state={state} index={index} />
      )}
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

function Settled({ page, state, index }: { page: LegacyPage; state: 'accepted' | 'dismissed'; index: number }) {
  const { link, say } = useView()
  return (
    <div class="cluster">
      <Tag tone={state === 'accepted' ? 'proof' : 'note'} icon={state === 'accepted' ? 'check' : 'close'}>
        {say(oldWords[state])}
      </Tag>
      <form method="post" action={link(`${oldPortal}/${page.id}/hints/${index}/reopening`)}>
        <Button size="s" look="quiet">
          {say(oldWords.reopen)}
        </Button>
      </form>
    </div>
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
