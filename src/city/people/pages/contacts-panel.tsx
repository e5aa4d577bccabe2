import { For } from 'solid-js'
import { FormBox, TextArea } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { Contact } from '../tables.ts'
import { words } from '../words.ts'
import type { PersonPageProps } from './person-page.tsx'

type ContactsProps = Pick<PersonPageProps, 'person' | 'contacts' | 'revealed' | 'forms' | 'allowed'>

/** How a person is reached: that there is a number, not which. The number itself costs a reason. */
export function ContactsPanel(props: ContactsProps) {
  const { say } = useView()
  return (
    <Panel title={words.contacts}>
      <div class="stack">
        <For each={props.contacts} fallback={<p>{say(words.noContacts)}</p>}>
          {(contact) => <ContactLine {...props} contact={contact} />}
        </For>
      </div>
    </Panel>
  )
}

function ContactLine({ contact, ...props }: ContactsProps & { contact: Contact }) {
  const { say } = useView()
  const { revealed, allowed } = props
  return (
    <>
      <p class="cluster">
        {say(words[contact.kind])}
        <Tag {...(contact.verifiedAt === null ? { line: true } : { tone: 'proof', icon: 'check' })}>
          {say(contact.verifiedAt === null ? words.notVerified : words.verified)}
        </Tag>
      </p>
      {revealed?.id === contact.id && (
        <Notice tone="note" title={words.revealed}>
          <p>
            <Code>{revealed.value}</Code>
          </p>
        </Notice>
      )}
      {allowed.reveal && <Reveal {...props} contact={contact} />}
    </>
  )
}

function Reveal({ person, contact, forms }: ContactsProps & { contact: Contact }) {
  const to = `/desk/people/${person.id}/contacts/${contact.id}/reading`
  const item = {
    title: words.reveal,
    open: forms.reveal.problems.length > 0,
    body: () => (
      <FormBox form={forms.reveal} to={to} submit={words.reveal} look="line">
        <TextArea
          form={forms.reveal}
          name="reason"
          id={`reason-${contact.id}`}
          label={words.reason}
          hint={words.revealHint}
          rows={2}
          most={500}
        />
      </FormBox>
    ),
  }
  return <Folds items={[item]} />
}
