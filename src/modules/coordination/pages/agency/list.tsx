import { For, Show } from 'solid-js'
import type { Listed } from '#engines/commitment/index.ts'
import { longDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { agencyWords } from '../../words/agency.ts'
import { dueWords, pageWords } from '../../words/due.ts'
import { DueCell } from '../due/due-cell.tsx'
import { StateTags } from '../due/state-tag.tsx'

export interface HeldLink {
  readonly base: string
  readonly proved: boolean
  readonly link: { readonly expiresAt: Date; readonly wantsCode: boolean }
}

interface Props {
  name: Said
  rows: readonly Listed[]
  next: string | undefined
  held: HeldLink
  codeForm: Form
}

/** Everything a body has promised, on one page, and the way to answer each. */
export function AgencyList({ name, rows, next, held, codeForm }: Props) {
  const { say } = useView()
  const until = agencyWords.expires(longDate(today(held.link.expiresAt)))
  return (
    <section class="wrap opening stack">
      <PageHead title={name} lead={agencyWords.lead} meta={<span>{say(until)}</span>} />
      {!held.proved && <CodePanel held={held} form={codeForm} />}
      <Show
        when={rows.length > 0}
        fallback={<EmptyState title={agencyWords.none}>{say(agencyWords.noneWhy)}</EmptyState>}
      >
        <p class="meta">
          <b>{say(agencyWords.openCount(rows.length))}</b>
        </p>
        <For each={rows}>{(row) => <Item row={row} base={held.base} />}</For>
      </Show>
      <Pager next={next} />
    </section>
  )
}

function Item({ row: { commitment, matter, lateness }, base }: { row: Listed; base: string }) {
  const { say } = useView()
  return (
    <article class="panel">
      <p class="meta">
        <StateTags course={{ ...commitment, overdue: lateness.overdue }} />
        <Say text={matter.title} />
      </p>
      <h2>
        <Say text={commitment.statement} />
      </h2>
      <p>
        <strong>{say(pageWords.doneWhen)}:</strong> <Say text={commitment.doneWhen} />
      </p>
      <p>
        <strong>{say(dueWords.due)}:</strong> <DueCell lateness={lateness} />
      </p>
      <MoreLink to={`${base}/${commitment.id}`}>{say(agencyWords.open)}</MoreLink>
    </article>
  )
}

/** The two forms of the one-time code: asking for it, and giving it. */
export function CodePanel({ held, form }: { held: HeldLink; form: Form }) {
  const { say } = useView()
  return (
    <Panel title={agencyWords.codeTitle}>
      <p class="hint">{say(agencyWords.codeWhy)}</p>
      <FormBox form={blank()} to={`${held.base}/code`} submit={agencyWords.sendCode} look="line" />
      <FormBox form={form} to={`${held.base}/code/check`} submit={agencyWords.enterCode}>
        <Field form={form} name="code" type="code" label={agencyWords.code} width="s" />
      </FormBox>
    </Panel>
  )
}
