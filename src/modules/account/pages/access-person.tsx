import type { Person } from '#city/people/tables.ts'
import type { SecondKeys } from '#platform/auth/passkeys/queries.ts'
import { Checkbox, Field, FormBox, ProblemSummary } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { Show } from 'solid-js'
import { accessWords } from '../words/access.ts'

interface AccessPersonProps {
  person: Person
  user: User | undefined
  mayManage: boolean
  forms: Readonly<Record<'code' | 'open' | 'reset', Form>>
}

interface User {
  readonly username: string | null
  readonly temporaryUntil: Date | null
  readonly kept: SecondKeys
}

/** How somebody comes in, and what the Desk may do when they cannot. */
export function AccessPersonPage({ person, user, mayManage, forms }: AccessPersonProps) {
  const { say } = useView()
  const at = `/desk/access/${person.id}`
  return (
    <>
      <Crumbs trail={[{ label: accessWords.access, to: '/desk/access' }]} />
      <DeskHead title={{ fa: person.name }} meta={say(accessWords.access)} />
      <Show when={person.erasedAt === null} fallback={<Notice>{say(accessWords.erasedGone)}</Notice>}>
        <div class="split">
          <Panel title={accessWords.deskCode}>
            <div class="stack">
              <p>{say(accessWords.deskCodeLead)}</p>
              <FormBox form={forms.code} to={`${at}/code`} submit={accessWords.giveCode}>
                <Checkbox form={forms.code} name="seen" label={accessWords.cardSeen} />
              </FormBox>
            </div>
          </Panel>
          {mayManage && <Colleague at={at} user={user} forms={forms} />}
        </div>
      </Show>
    </>
  )
}

/** The account of somebody who works for the city: none yet, or one to be reset. */
function Colleague({ at, user, forms }: { at: string; user: User | undefined; forms: AccessPersonProps['forms'] }) {
  const { say } = useView()
  return (
    <Panel title={accessWords.staffAccess}>
      <div class="stack">
        {user?.username ? (
          <>
            <ProblemSummary form={forms.open} />
            <Facts user={user} />
            <p>{say(accessWords.resetLead)}</p>
            <FormBox form={forms.reset} to={`${at}/password`} submit={accessWords.reset} look="alert">
              <Checkbox form={forms.reset} name="dropKeys" label={accessWords.dropKeys} />
            </FormBox>
          </>
        ) : (
          <>
            <ProblemSummary form={forms.reset} />
            <p>{say(accessWords.openAccessLead)}</p>
            <FormBox form={forms.open} to={`${at}/account`} submit={accessWords.openAccess} look="line">
              <Field
                form={forms.open}
                name="userName"
                label={accessWords.userName}
                hint={accessWords.userNameHint}
                width="m"
                most={30}
              />
            </FormBox>
          </>
        )}
      </div>
    </Panel>
  )
}

function Facts({ user: { username, temporaryUntil, kept } }: { user: User }) {
  const { say } = useView()
  const keys = [
    ...(kept.app ? [say(accessWords.hasApp)] : []),
    ...(kept.passkeys > 0 ? [say(accessWords.hasPasskeys(numeral(kept.passkeys)))] : []),
  ]
  return (
    <>
      <DescriptionList>
        <KeyValue label={accessWords.userName}>
          <Code>{username ?? ''}</Code>
        </KeyValue>
        <KeyValue label={accessWords.secondKeys}>
          {keys.length > 0 ? keys.join(' · ') : say(accessWords.hasNone)}
        </KeyValue>
      </DescriptionList>
      {temporaryUntil && <p class="hint">{say(accessWords.temporary)}</p>}
    </>
  )
}
