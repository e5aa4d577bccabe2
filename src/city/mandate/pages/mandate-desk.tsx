import { For } from 'solid-js'
import { activityKindNames, activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import { today } from '#platform/calendar/instant.ts'
import { Checkboxes, FormBox, HiddenField, Select, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { mandateForm } from '../forms.ts'
import { dutyGroups, type MandateItem } from '../tables.ts'
import { groupNames, words } from '../words.ts'

/** The whole mandate: wording, group, and what counts as evidence. */
export function MandateDesk({ items }: { items: readonly MandateItem[] }) {
  const { say, link } = useView()
  const columns: Column<MandateItem>[] = [
    {
      head: words.wording,
      main: true,
      cell: ({ id, title }) => (
        <a href={link(`/desk/mandate/${id}`)}>
          <Say text={title} />
        </a>
      ),
    },
    { head: words.code, cell: ({ id }) => <bdi>{id}</bdi> },
    { head: words.group, cell: ({ group }) => (group === null ? '–' : say(groupNames[group])) },
    { head: words.evidence, cell: ({ evidence }) => <Kinds kinds={evidence} /> },
    { head: words.changedAt, cell: ({ changedAt }) => <DateText day={today(changedAt)} style="short" /> },
  ]
  return (
    <>
      <DeskHead title={words.mandateDesk} meta={say(words.mandateDeskLead)} />
      <DataTable caption={words.mandate} columns={columns} rows={items} dense />
    </>
  )
}

function Kinds({ kinds }: { kinds: readonly string[] }) {
  const { say } = useView()
  return (
    <span class="cluster">
      <For each={kinds.filter(isActivityKind)} fallback="–">
        {(kind) => <Tag line>{say(activityKinds[kind].label)}</Tag>}
      </For>
    </span>
  )
}

interface ItemProps {
  item: MandateItem
  form: FormOf<typeof mandateForm>
}

export function MandateItemPage({ item, form }: ItemProps) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.mandateDesk, to: '/desk/mandate' }]} />
      <DeskHead title={item.title} meta={<bdi>{item.id}</bdi>}>
        <ButtonLink to={item.kind === 'thesis' ? '/glance' : `/glance/${item.id}`} look="line" icon="eye">
          {say(words.mandate)}
        </ButtonLink>
      </DeskHead>
      <Panel>
        <FormBox form={form} to={`/desk/mandate/${item.id}`} submit={words.save} cancel="/desk/mandate" long>
          <HiddenField name="seen" value={item.changedAt.toISOString()} />
          <TranslatedField form={form} name="title" label={words.wording} rows={3} />
          <TextArea
            form={form}
            name="official"
            label={words.officialWording}
            hint={words.officialHint}
            rows={3}
            most={2000}
            optional
          />
          {item.kind === 'duty' && <DutyFields form={form} />}
        </FormBox>
      </Panel>
    </>
  )
}

function DutyFields({ form }: Pick<ItemProps, 'form'>) {
  return (
    <>
      <Select
        form={form}
        name="group"
        label={words.group}
        width="m"
        choices={dutyGroups.map((value) => ({ value, label: groupNames[value] }))}
      />
      <Checkboxes
        form={form}
        name="evidence"
        label={words.evidenceKinds}
        hint={words.evidenceHint}
        beside
        optional
        choices={activityKindNames.map((value) => ({ value, label: activityKinds[value].label }))}
      />
    </>
  )
}
