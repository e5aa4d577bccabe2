import { For, type JSX } from 'solid-js'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { Checkbox, DateField, Field, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { bodyRule, legalRule, publicationRule, usual } from '../../forms/rules.ts'
import { publishCouncilRules } from '../../permissions.ts'
import { type RuleKey, ruleKeys, type RuleVersion } from '../../queries/reading.ts'
import type { Share } from '../../rules/votes.ts'
import { ruleWords as words } from '../../words/rules.ts'
import { deskTrail } from './entry.tsx'

interface Props {
  versions: readonly RuleVersion[]
  forms: Readonly<Record<RuleKey, Form>>
  failed: RuleKey | undefined
  on: IsoDay
}

/** Every version of the council's figures that ever held, and who published it. */
export function RulesPage(props: Props) {
  return (
    <>
      <Crumbs trail={deskTrail} />
      <DeskHead title={words.title} meta={<Say text={words.lead} />} />
      <div class="stack">
        <For each={ruleKeys}>{(key) => <Rule {...props} of={key} />}</For>
      </div>
    </>
  )
}

/** A version as the table shows it. */
interface Row {
  readonly from: IsoDay | undefined
  readonly by: string | null
  readonly figures: readonly Text[]
  readonly state: Text
}

function Rule({ of, versions, forms, failed, on }: Props & { of: RuleKey }) {
  const { may } = useView()
  const form = forms[of]
  const rows = rowsOf(
    of,
    versions.filter(({ key }) => key === of),
    on,
  )
  return (
    <Panel title={words[of]}>
      <DataTable caption={words[of]} dense columns={columns} rows={rows} />
      {may(publishCouncilRules) && (
        <Folds
          items={[
            {
              title: words.publish,
              open: failed === of,
              body: () => (
                <FormBox form={form} to={`/desk/council/rules/${of}`} submit={words.publish} look="line" once>
                  <DateField form={form} name="from" id={`${of}-from`} label={words.from} />
                  {fields[of](form)}
                </FormBox>
              ),
            },
          ]}
        />
      )}
    </Panel>
  )
}

const columns: Column<Row>[] = [
  { head: words.from, main: true, cell: ({ from }) => (from ? <DateText day={from} /> : <Say text={words.usual} />) },
  { head: words.figures, long: true, cell: ({ figures }) => <Figures figures={figures} /> },
  { head: words.state, cell: ({ state }) => <StateTag state={state} /> },
  { head: words.by, cell: ({ by }) => by },
]

const Figures = ({ figures }: Pick<Row, 'figures'>) => (
  <For each={figures}>
    {(figure) => (
      <>
        <Say text={figure} />
        <br />
      </>
    )}
  </For>
)

function StateTag({ state }: Pick<Row, 'state'>) {
  const { say } = useView()
  return <Tag line={state !== words.now}>{say(state)}</Tag>
}

/** The newest first; below all of them what held before anybody published anything. */
function rowsOf(key: RuleKey, versions: readonly RuleVersion[], on: IsoDay): Row[] {
  const current = versions.find(({ validFrom }) => validFrom <= on)
  const stateOf = ({ validFrom }: RuleVersion) => (validFrom > on ? words.ahead : words.past)
  return [
    ...versions.map((version) => ({
      from: version.validFrom,
      by: version.by,
      figures: figuresOf[key](version.data),
      state: version === current ? words.now : stateOf(version),
    })),
    { from: undefined, by: null, figures: figuresOf[key](usual[key]), state: current ? words.past : words.now },
  ]
}

const written = ({ n, of }: Share) => `${n}/${of}`

const figuresOf: Record<RuleKey, (data: unknown) => Text[]> = {
  legal: (data) => {
    const { objection, reexamination, dispute, earlyEffect } = legalRule.parse(data)
    return [
      words.figure(words.objection, objection),
      words.figure(words.reexamination, reexamination),
      words.figure(words.dispute, dispute),
      ...(earlyEffect ? [words.earlyEffect] : []),
    ]
  },
  body: (data) => {
    const rule = bodyRule.parse(data)
    return (['quorum', 'majority', 'closedMajority'] as const).map((name) =>
      words.share(words[name], written(rule[name])),
    )
  },
  publication: (data) => {
    const rule = publicationRule.parse(data)
    return (['agenda', 'votes', 'text', 'owners'] as const).map((name) => words.figure(words[name], rule[name]))
  },
}

interface Named {
  form: Form
  of: RuleKey
  name: string
  label: Text
}

const Days = ({ form, of, name, label }: Named) => (
  <Field form={form} name={name} id={`${of}-${name}`} type="number" label={label} width="xs" />
)

const Fraction = ({ form, of, name, label }: Named) => (
  <Field form={form} name={name} id={`${of}-${name}`} label={label} hint={words.shareHint} width="xs" />
)

const fields: Record<RuleKey, (form: Form) => JSX.Element> = {
  legal: (form) => (
    <>
      <For each={['objection', 'reexamination', 'dispute'] as const}>
        {(name) => <Days form={form} of="legal" name={name} label={words[name]} />}
      </For>
      <Checkbox form={form} name="earlyEffect" label={words.earlyEffect} />
    </>
  ),
  body: (form) => (
    <For each={['quorum', 'majority', 'closedMajority'] as const}>
      {(name) => <Fraction form={form} of="body" name={name} label={words[name]} />}
    </For>
  ),
  publication: (form) => (
    <For each={['agenda', 'votes', 'text', 'owners'] as const}>
      {(name) => <Days form={form} of="publication" name={name} label={words[name]} />}
    </For>
  ),
}
