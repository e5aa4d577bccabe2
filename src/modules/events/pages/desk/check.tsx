import { For, Show } from 'solid-js'
import { type Check, enrolmentPermissions, type Offering } from '#engines/enrolment/index.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedSession } from '../../queries/desk/sessions.ts'
import { checkNames } from '../../words/checks.ts'
import { planningWords } from '../../words/planning.ts'
import { NewSteps } from './new.tsx'
import { SessionTable } from './session-table.tsx'
import { OfferingTag } from './tags.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  rows: readonly { readonly check: Check; readonly refusals: readonly Text[] }[]
  sessions: readonly ListedSession[]
  form: Form
}

/** Where each thing is mended. */
const mends: Partial<Record<Check, string>> = {
  sessions: 'series',
  booking: 'series',
  phases: 'terms',
  audience: 'edit',
  access: 'edit',
  poster: 'edit',
}

/** Everything an offering needs before it is published, each met or told in a sentence. */
export function CheckPage(props: Props) {
  const { may } = useView()
  const { offering, rows, sessions, form } = props
  const isReady = rows.every(({ refusals }) => refusals.length === 0)
  const mayPublish = may(enrolmentPermissions.publishOfferings) && offering.state === 'draft'
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={planningWords.checkTitle} meta={<OfferingTag state={offering.state} />} />
      <div class="stack">
        {offering.state === 'draft' && <NewSteps current={3} />}
        <Panel>
          <ul class="checks">
            <For each={rows}>{(row) => <CheckRow offering={offering} row={row} />}</For>
          </ul>
          {mayPublish && (
            <FormBox
              form={form}
              to={`/desk/offerings/${offering.code}/publication`}
              submit={planningWords.publish}
              {...(!isReady && { look: 'line' as const })}
              cancel={`/desk/offerings/${offering.code}`}
            />
          )}
        </Panel>
        <Show when={sessions.length > 0}>
          <SessionTable offering={offering} sessions={sessions} />
        </Show>
      </div>
    </>
  )
}

function CheckRow({ offering, row: { check, refusals } }: { offering: Offering; row: Props['rows'][number] }) {
  const { say } = useView()
  const path = mends[check]
  const [first] = refusals
  return (
    <li class={first ? 'checks__item checks__item--open' : 'checks__item'}>
      <Icon name={first ? 'alert' : 'check'} />
      <div>
        <b>{say(checkNames[check])}</b>
        {first && (
          <p>
            <Say text={first} />
            {refusals.length > 1 && ` ${say(planningWords.andMoreSuch(number(refusals.length - 1)))}`}
          </p>
        )}
      </div>
      {first && path && (
        <ButtonLink to={`/desk/offerings/${offering.code}/${path}`} look="line" size="s">
          {say(planningWords.mend)}
        </ButtonLink>
      )}
    </li>
  )
}
