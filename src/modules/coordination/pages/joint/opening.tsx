import type { ParentProps } from 'solid-js'
import type { MandateItem } from '#city/mandate/tables.ts'
import type { Choice } from '#platform/forms/choices.tsx'
import { Checkboxes, FormBox, namedChoices, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Said, Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import { decisionWords } from '../../words/decisions.ts'
import { jointWords } from '../../words/joint.ts'
import { ownersWords } from '../../words/owners.ts'
import { DutyChoices, FieldChoices } from '../parts/concern-fields.tsx'

/** Whom and what joint work can name. */
export interface JointOffers {
  form: Form
  own: readonly Choosable[]
  bodies: readonly Choosable[]
  districts: readonly Choice[]
  duties: readonly MandateItem[]
}

interface Props extends JointOffers {
  /** The list it comes into, at the Desk. */
  home: string
  words: {
    readonly list: Text
    readonly title: Text
    readonly name: Text
    readonly about: Text
    readonly lead: Text
    readonly others: Text
    readonly create: Text
  }
  /** What it goes on from. */
  meta?: Said | undefined
  /** The field in which its purpose stands. */
  about: 'goal' | 'purpose'
}

/** Joint work to be opened: what plans and agreements are alike in; `children` is what each has of its own. */
export const JointOpening = ({ home, words, meta, about, children, ...offers }: ParentProps<Props>) => (
  <>
    <Crumbs trail={[{ label: words.list, to: home }]} />
    <DeskHead title={words.title} meta={meta && <Say text={meta} />} />
    <Panel>
      <FormBox form={offers.form} to={`${home}/new`} submit={words.create} cancel={home} once long>
        <TranslatedField form={offers.form} name="title" label={words.name} />
        <TranslatedField form={offers.form} name={about} rows={3} label={words.about} />
        {children}
        <Bodies {...offers} lead={words.lead} others={words.others} />
        <FieldChoices form={offers.form} optional />
        <Select
          form={offers.form}
          name="zone"
          label={decisionWords.zone}
          empty={decisionWords.wholeCity}
          optional
          choices={offers.districts}
        />
        <DutyChoices form={offers.form} duties={offers.duties} />
      </FormBox>
    </Panel>
  </>
)

const Bodies = ({ form, own, bodies, lead, others }: JointOffers & { lead: Text; others: Text }) => (
  <>
    <Select form={form} name="coordinator" label={jointWords.coordinator} empty={false} choices={namedChoices(own)} />
    <Select form={form} name="lead" label={lead} choices={namedChoices(bodies)} />
    <Checkboxes
      form={form}
      name="others"
      label={others}
      beside
      choices={namedChoices(bodies)}
      folded={{ after: 0, label: ownersWords.manyBodies }}
    />
  </>
)
