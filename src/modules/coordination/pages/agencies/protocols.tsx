import { For, type JSX, Show } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { Checkboxes, DateField, Field, FormBox, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, Folds, KeyValue } from '#platform/ui/text-blocks.tsx'
import { words as platform } from '#platform/words.ts'
import { protocolState } from '../../rules/protocols.ts'
import type { Protocol } from '../../tables.ts'
import { kindOfMatter, kindsOfMatter } from '../../words/due.ts'
import { protocolStateNames, protocolWords as words } from '../../words/protocols.ts'

interface Props {
  protocols: readonly Protocol[]
  /** What can be done with one that holds. */
  acts?: (protocol: Protocol) => JSX.Element
}

/** What data an agency may have and until when; a protocol that is over stays, and says so. */
export function ProtocolList({ protocols, acts }: Props) {
  const { say, today } = useView()
  return (
    <Show when={protocols.length > 0} fallback={<p class="hint">{say(words.none)}</p>}>
      <ul class="lines">
        <For each={protocols}>
          {(protocol) => {
            const state = protocolState(protocol, today)
            return (
              <li>
                <h3>
                  <Say text={protocol.title} />
                </h3>
                <Tag tone={state === 'in-force' ? 'proof' : undefined} icon={state === 'in-force' ? 'check' : 'clock'}>
                  {say(protocolStateNames[state])}
                </Tag>
                <FactsOf protocol={protocol} />
                {state === 'in-force' && acts?.(protocol)}
              </li>
            )
          }}
        </For>
      </ul>
    </Show>
  )
}

function FactsOf({ protocol: { categories, fields, signedOn, until, endedOn, letter } }: { protocol: Protocol }) {
  const { say } = useView()
  return (
    <DescriptionList>
      <KeyValue label={words.categories}>
        {categories.map((kind) => say(kindOfMatter(kind))).join(say(platform.comma))}
      </KeyValue>
      <KeyValue label={words.fields}>
        <bdi>{fields.join(say(platform.comma))}</bdi>
      </KeyValue>
      <KeyValue label={words.term}>{say(words.span(longDate(signedOn), longDate(endedOn ?? until)))}</KeyValue>
      {letter && (
        <KeyValue label={words.letter}>
          <Code>{letter}</Code>
        </KeyValue>
      )}
    </DescriptionList>
  )
}

interface DeskProps {
  organisationId: string
  protocols: readonly Protocol[]
  /** The form as it was sent, where it was refused. */
  failed: Form | undefined
}

/** The same at the Desk: ending one, and writing down another. */
export function ProtocolsDesk({ organisationId, protocols, failed }: DeskProps) {
  const { say, link } = useView()
  const here = `/desk/agencies/${organisationId}/protocols`
  return (
    <Panel title={words.protocols}>
      <ProtocolList
        protocols={protocols}
        acts={({ id }) => (
          <form method="post" action={link(`${here}/${id}/end`)}>
            <Button look="alert" size="s">
              {say(words.end)}
            </Button>
          </form>
        )}
      />
      <Folds
        items={[{ title: words.sign, open: failed !== undefined, body: () => <Signing to={here} form={failed} /> }]}
      />
    </Panel>
  )
}

const Signing = ({ to, form = blank() }: { to: string; form: Form | undefined }) => (
  <FormBox form={form} to={to} submit={words.sign} look="line" once>
    <Field form={form} name="title" label={words.title} />
    <Checkboxes
      form={form}
      name="categories"
      label={words.categories}
      beside
      choices={kindsOfMatter.map((value) => ({ value, label: kindOfMatter(value) }))}
    />
    <TextArea form={form} name="fields" rows={4} label={words.fields} hint={words.fieldsHint} />
    <DateField form={form} name="signedOn" label={words.signedOn} />
    <DateField form={form} name="until" label={words.until} />
    <Field form={form} name="letter" label={words.letter} width="s" optional />
  </FormBox>
)
