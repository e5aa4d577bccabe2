import { For, Show } from 'solid-js'
import { Field, HiddenField, ProblemSummary, Radios, TextArea } from '#platform/forms/fields.tsx'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { scrollableGroup } from '#platform/ui/scrollable.ts'
import { words as formWords } from '#platform/forms/words.ts'
import { type divisionForm, keyOf } from '../../forms/desk.ts'
import type { Clause, Resolution, ResolutionText } from '../../tables.ts'
import { addressText, words as council } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { addressTyped, clauseName } from '../../words/public.ts'
import { Paragraphs } from '../public/clause-card.tsx'
import { deskTrail } from './entry.tsx'

type Form = FormOf<typeof divisionForm>

interface Props {
  resolution: Resolution
  text: ResolutionText
  clauses: readonly Clause[]
  /** The codes of their places, by the place. */
  places: ReadonlyMap<string, string>
  /** How each stands, by its address: sent back with the form. */
  seen: ReadonlyMap<string, string>
  /** What was sent and refused. */
  form: Form | undefined
}

/** The text on one side; the suggested clauses on the other, in one form that saves them all. */
export function DividePage(props: Props) {
  const { say } = useView()
  const { resolution, text, clauses } = props
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.divide} meta={<Say text={resolution.title} />} />
      <div class="split split--divide">
        <div class="sticky dividing__text" aria-label={say(words.original)} {...scrollableGroup}>
          <Panel title={words.original}>
            <Paragraphs text={text.body} />
          </Panel>
        </div>
        <Show when={clauses.length > 0} fallback={<Say text={council.noClauses} />}>
          <confirm-leave question={say(formWords.leave)}>
            <Division {...props} here={here} />
          </confirm-leave>
        </Show>
      </div>
    </>
  )
}

function Division(props: Props & { here: string }) {
  const { link } = useView()
  const { clauses, text, form, here } = props
  return (
    <form class="form dividing" method="post" action={link(`${here}/divide`)} novalidate>
      {form && <ProblemSummary form={form} />}
      <div class="dividing__head">
        <h2>
          <Say text={words.suggested} />
        </h2>
        <Save />
      </div>
      <p class="hint">
        {!text.settled && <Say text={words.cutHint} />} <Say text={words.clausePlaceHint} />
      </p>
      <For each={clauses}>{(clause, at) => <ClauseFields {...props} clause={clause} isFirst={at() === 0} />}</For>
      <Settling settled={text.settled} />
    </form>
  )
}

const Save = () => (
  <Button look="line" size="s" name="do" value="save">
    <Say text={words.saveAll} />
  </Button>
)

function Settling({ settled }: { settled: boolean }) {
  const said = (
    <p>
      <Say text={settled ? words.settled : words.settleHint} />
    </p>
  )
  if (settled) return <Notice tone="proof">{said}</Notice>
  return (
    <>
      <Notice tone="wait">{said}</Notice>
      <div class="cluster">
        <Button name="do" value="settle">
          <Say text={words.settle} />
        </Button>
        <Save />
      </div>
    </>
  )
}

const choices = [
  { value: 'yes', label: words.wantsAction },
  { value: 'no', label: words.wantsNone },
  { value: 'undecided', label: words.wantsUnknown },
]

interface ClauseProps extends Props {
  clause: Clause
  isFirst: boolean
}

/** One suggested clause: its address, whether it wants something done, and the ways to divide it otherwise. */
function ClauseFields(props: ClauseProps) {
  const { say } = useView()
  const { clause, isFirst, text, seen } = props
  const { address } = clause
  const form = formOf(props, say(addressTyped(address)))
  const key = keyOf(address)
  const now = seen.get(address) ?? ''
  return (
    <div class="panel dividing__clause" id={`c-${address}`}>
      <HiddenField name={`seen.${key}`} value={now} />
      {form.typed(`seen.${key}`) !== now && <Stands clause={clause} />}
      <Show when={!text.settled} fallback={<Paragraphs text={clause.text} />}>
        <div class="dividing__line">
          <div>
            <Field form={form} name={`to.${key}`} label={words.address} width="xs" />
            {!isFirst && <Merge address={address} />}
          </div>
          <TextArea form={form} name={`text.${key}`} label={words.clauseText} rows={2} />
        </div>
      </Show>
      <div class="dividing__more">
        <Radios form={form} name={`executable.${key}`} label={clauseName(address)} choices={choices} beside />
        <Field form={form} name={`place.${key}`} label={words.clausePlace} optional />
        <Field form={form} name={`reason.${key}`} label={words.whyNone} />
      </div>
    </div>
  )
}

/** What was typed for a clause, or how it stands when nobody has typed anything. */
function formOf({ clause, places, seen, form }: ClauseProps, shown: string): Form {
  const { address, text, executable, noActionReason, placeId } = clause
  const key = keyOf(address)
  if (form?.typed(`executable.${key}`) !== undefined) return form
  return blank({
    [`to.${key}`]: shown,
    [`text.${key}`]: text,
    [`executable.${key}`]: executable,
    [`reason.${key}`]: noActionReason ?? '',
    [`place.${key}`]: places.get(placeId ?? '') ?? '',
    [`seen.${key}`]: seen.get(address) ?? '',
  })
}

const Merge = ({ address }: { address: string }) => (
  <Button look="quiet" size="s" name="merge" value={address}>
    <Say text={words.merge} />
  </Button>
)

/** What the one before decided, beside what was typed here. */
function Stands({ clause: { executable, noActionReason } }: { clause: Clause }) {
  const { say } = useView()
  const decided = choices.find(({ value }) => value === executable)
  return (
    <p class="hint">
      {say(words.decidedMeanwhile)}: {decided && say(decided.label)}
      {noActionReason !== null && ` (${noActionReason})`}
    </p>
  )
}
