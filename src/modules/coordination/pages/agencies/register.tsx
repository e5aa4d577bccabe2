import { words as platform } from '#platform/words.ts'
import { Show } from 'solid-js'
import { Checkbox, Checkboxes, Field, FormBox, Select, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedAgency } from '../../queries/agencies.ts'
import type { Choosable } from '../../queries/bodies.ts'
import { agencyChannels } from '../../tables.ts'
import { agenciesWords as words, channelNames } from '../../words/agencies.ts'

interface Props {
  rows: readonly ListedAgency[]
  bodies: readonly Choosable[]
  form: Form
}

/** All agencies with how each answers, and the form for one more. */
export function AgencyRegister({ rows, bodies, form }: Props) {
  return (
    <>
      <DeskHead title={words.agencies} />
      <div class="stack">
        <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
          <DataTable caption={words.agencies} dense columns={columnsFor(useView())} rows={rows} />
        </Show>
        <NewAgency bodies={bodies} form={form} />
      </div>
    </>
  )
}

function columnsFor({ say, link }: ReturnType<typeof useView>): Column<ListedAgency>[] {
  return [
    {
      head: words.name,
      main: true,
      cell: ({ organisation }) => (
        <a href={link(`/desk/agencies/${organisation.id}`)}>
          <Say text={organisation.name} />
        </a>
      ),
    },
    {
      head: words.liaison,
      long: true,
      cell: ({ agency, liaison }) => (
        <>
          <bdi>{liaison ?? ''}</bdi> {agency.liaisonPost && <Say text={agency.liaisonPost} />}
        </>
      ),
    },
    {
      head: words.channels,
      cell: ({ agency }) => agency.channels.map((channel) => say(channelNames[channel])).join(say(platform.comma)),
    },
    { head: words.number, cell: ({ agency }) => (agency.number === null ? '–' : say(words.hasNumber)) },
  ]
}

const NewAgency = ({ bodies, form }: Omit<Props, 'rows'>) => (
  <Panel title={words.add}>
    <FormBox form={form} to="/desk/agencies" submit={words.save}>
      <Select
        form={form}
        name="organisation"
        label={words.name}
        width="m"
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field form={form} name="post" label={words.post} optional />
      <Checkboxes
        form={form}
        name="channels"
        label={words.channels}
        beside
        choices={agencyChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
      <Field form={form} name="number" type="tel" label={words.number} hint={words.numberHint} optional />
      <Checkbox form={form} name="code" label={words.wantsCode} />
      <TextArea form={form} name="address" rows={2} label={words.address} optional />
    </FormBox>
  </Panel>
)
