import { ownersWords } from '#modules/coordination/index.ts'
import { Checkboxes, DateField, Field, FormBox, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { OwnerOffered } from '../../queries/votes.ts'
import type { Clause, Resolution } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { deskWords as words, dueInText } from '../../words/desk.ts'
import { clauseName, publicWords } from '../../words/public.ts'
import { Paragraphs } from '../public/clause-card.tsx'
import { deskTrail } from './entry.tsx'

interface Props {
  resolution: Resolution
  clause: Clause
  owners: readonly OwnerOffered[]
  form: Form
  inForce: boolean
}

/** A clause is given to somebody: what, until when, and how anybody knows that it is done. */
export function ClauseDesk({ resolution, clause, owners, form, inForce }: Props) {
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.giveOwner} meta={<Say text={clauseName(clause.address)} />} />
      <div class="split split--desk">
        <Panel>
          <FormBox form={form} to={`${here}/clauses/${clause.address}`} submit={words.giveOwner} cancel={here} once>
            <OfferFields form={form} owners={owners} dueHint={dueHintOf(clause, inForce)} />
          </FormBox>
        </Panel>
        <div class="stack">
          <Panel title={words.clauseText}>
            <Paragraphs text={clause.text} />
          </Panel>
          {!inForce && (
            <Notice tone="wait">
              <p>
                <Say text={words.waitsForLaw} />
              </p>
            </Notice>
          )}
        </div>
      </div>
    </>
  )
}

/** What the due day comes to when nobody names one. */
const dueHintOf = ({ due }: Clause, inForce: boolean) => (due === null ? words.dueHint : dueInText(due, inForce))

/** Who does it, what it comes to, until when, and who helps. */
function OfferFields({ form, owners, dueHint }: Pick<Props, 'form' | 'owners'> & { dueHint: Text }) {
  const choices = owners.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Select form={form} name="owner" label={publicWords.owner} choices={choices} />
      <Field form={form} name="responsible" label={words.responsible} hint={words.responsibleHint} width="m" optional />
      <TranslatedField form={form} name="statement" label={words.statement} rows={3} />
      <TranslatedField form={form} name="doneWhen" label={words.doneWhen} hint={words.doneWhenHint} />
      <DateField form={form} name="due" label={words.dueOn} hint={dueHint} optional />
      <Field form={form} name="weight" type="number" label={words.weight} width="xs" />
      <Checkboxes
        form={form}
        name="supporters"
        label={words.supporters}
        choices={choices}
        beside
        folded={{ after: 0, label: ownersWords.manyBodies }}
      />
    </>
  )
}
