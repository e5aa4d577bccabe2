import { For, Show } from 'solid-js'
import { Field, FormBox, ProblemSummary, Radios, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Clause, Resolution, ResolutionText } from '../../tables.ts'
import { addressText, words as council } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { clauseName } from '../../words/public.ts'
import { Paragraphs } from '../public/clause-card.tsx'
import { deskTrail } from './entry.tsx'

interface Props {
  resolution: Resolution
  text: ResolutionText
  clauses: readonly Clause[]
  /** The codes of their places, by the place. */
  places: ReadonlyMap<string, string>
  /** How each stands, by its address: sent back with its form. */
  seen: ReadonlyMap<string, string>
  /** What was sent for one of them and refused. */
  form: Form
  at: string | undefined
}

/** The text on one side, the suggested clauses on the other. */
export function DividePage(props: Props) {
  const { resolution, text, clauses } = props
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.divide} meta={<Say text={resolution.title} />} />
      <div class="split split--even">
        <Panel title={words.original}>
          <Paragraphs text={text.body} />
        </Panel>
        <div class="stack">
          <h2>
            <Say text={words.suggested} />
          </h2>
          <For each={clauses}>
            {(clause) => (
              <ClauseForm
                clause={clause}
                here={here}
                settled={text.settled}
                place={props.places.get(clause.placeId ?? '') ?? ''}
                seen={props.seen.get(clause.address) ?? ''}
                form={props.at === clause.address ? props.form : undefined}
              />
            )}
          </For>
          <Settling clauses={clauses} here={here} settled={text.settled} />
        </div>
      </div>
    </>
  )
}

function Settling({ clauses, here, settled }: { clauses: readonly Clause[]; here: string; settled: boolean }) {
  if (settled) {
    return (
      <Notice tone="proof">
        <p>
          <Say text={words.settled} />
        </p>
      </Notice>
    )
  }
  return (
    <Show when={clauses.length > 0} fallback={<Say text={council.noClauses} />}>
      <FormBox form={blank()} to={`${here}/settlement`} submit={words.settle}>
        <p class="hint">
          <Say text={words.settleHint} />
        </p>
      </FormBox>
    </Show>
  )
}

interface ClauseProps {
  clause: Clause
  here: string
  settled: boolean
  /** The code of its place. */
  place: string
  seen: string
  form: Form | undefined
}

const choices = [
  { value: 'yes', label: words.wantsAction },
  { value: 'no', label: words.wantsNone },
  { value: 'undecided', label: words.wantsUnknown },
]

/** One suggested clause: its address, whether it wants something done, and the ways to divide it otherwise. */
function ClauseForm({ clause, here, settled, place, seen, form: refused }: ClauseProps) {
  const { say, link } = useView()
  const { address, text, executable, noActionReason } = clause
  const form = refused ?? blank({ to: address, text, executable, reason: noActionReason ?? '', place })
  const id = (name: string) => `${name}-${address}`
  return (
    <section class="panel" id={`c-${address}`} aria-label={say(clauseName(address))}>
      <form class="form" method="post" action={link(`${here}/divide/${address}`)} novalidate>
        {refused && <ProblemSummary form={refused} />}
        {refused && <Stands clause={clause} />}
        <input type="hidden" name="seen" value={seen} />
        {!settled && <Field form={form} name="to" id={id('to')} label={words.address} width="s" />}
        <Show when={!settled} fallback={<Paragraphs text={text} />}>
          <TextArea form={form} name="text" id={id('text')} label={words.clauseText} hint={words.cutHint} rows={4} />
        </Show>
        <Radios form={form} name="executable" id={id('executable')} label={words.wants} choices={choices} />
        <Field form={form} name="reason" id={id('reason')} label={words.whyNone} optional />
        <Field
          form={form}
          name="place"
          id={id('place')}
          label={words.clausePlace}
          hint={words.clausePlaceHint}
          width="s"
          optional
        />
        <ClauseButtons settled={settled} />
      </form>
    </section>
  )
}

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

function ClauseButtons({ settled }: Pick<ClauseProps, 'settled'>) {
  const { say } = useView()
  return (
    <div class="cluster">
      <Button look="line" size="s" name="do" value="save">
        {say(words.save)}
      </Button>
      {!settled && (
        <>
          <Button look="quiet" size="s" name="do" value="cut">
            {say(words.cut)}
          </Button>
          <Button look="quiet" size="s" name="do" value="merge">
            {say(words.merge)}
          </Button>
        </>
      )}
    </div>
  )
}
