import { For } from 'solid-js'
import { longDate } from '#platform/calendar/format.ts'
import { Checkbox, DateField, Field, FormBox, Radios, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { CouncilMember } from '../../queries/votes.ts'
import { voteMethods, voteOptions } from '../../rules/votes.ts'
import type { Resolution, VoteEvent } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { voteMethodNames, voteOptionNames } from '../../words/names.ts'
import { deskTrail } from './entry.tsx'

interface Props {
  resolution: Resolution
  members: readonly CouncilMember[]
  /** Counts that may be put right: none of these was before. */
  counts: readonly VoteEvent[]
  form: Form
}

/** A count of votes: a list for each member, in which the first letter of an answer chooses it; a secret one in numbers. */
export function VotesPage({ resolution, members, counts, form }: Props) {
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.votes} meta={<Say text={resolution.title} />} />
      <Panel>
        <FormBox form={form} to={`${here}/votes`} submit={words.votes} cancel={here} long once>
          <Corrects form={form} counts={counts} />
          <Radios
            form={form}
            name="method"
            label={words.method}
            choices={voteMethods.map((method) => ({ value: method, label: voteMethodNames[method] }))}
            beside
          />
          <DateField form={form} name="on" label={words.letterDate} />
          <Checkbox form={form} name="closed" label={words.closed} />
          <Field form={form} name="present" type="number" label={words.present} width="xs" optional />
          <Members form={form} members={members} />
          <SecretCounts form={form} />
        </FormBox>
      </Panel>
    </>
  )
}

const options = voteOptions.map((option) => ({ value: option, label: voteOptionNames[option] }))

/** A list for each member; with a keyboard one key for each. */
function Members({ form, members }: Pick<Props, 'form' | 'members'>) {
  const { locale } = useView()
  return (
    <vote-keys dir={directionOf(locale)} class="stack">
      <p class="hint" data-keys hidden>
        <Say text={words.voteKeys} />
      </p>
      <div class="grid">
        <For each={members}>
          {({ id, name }) => (
            <Select form={form} name={`votes.${id}`} label={{ fa: name }} choices={options} width="s" optional />
          )}
        </For>
      </div>
      <output class="hint" />
    </vote-keys>
  )
}

/** Which count this one puts right, where there is one. */
function Corrects({ form, counts }: Pick<Props, 'form' | 'counts'>) {
  if (counts.length === 0) return null
  const choices = counts.map(({ id, on, present }) => ({ value: id, label: words.countOf(longDate(on), present) }))
  return <Select form={form} name="corrects" label={words.corrects} empty={words.correctsNone} choices={choices} />
}

/** Of a secret ballot nobody writes down who said what. */
const SecretCounts = ({ form }: Pick<Props, 'form'>) => (
  <>
    <p class="hint">
      <Say text={words.secretCounts} />
    </p>
    <div class="grid">
      <For each={voteOptions}>
        {(option) => (
          <Field
            form={form}
            name={`counts.${option}`}
            type="number"
            label={voteOptionNames[option]}
            width="xs"
            optional
          />
        )}
      </For>
    </div>
  </>
)
