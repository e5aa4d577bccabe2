import { Show } from 'solid-js'
import { blank, type Form } from '#platform/forms/form.ts'
import { Field, FormBox, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { DrawView } from '../../routes/draws/draw-of.ts'
import { drawWords as words } from '../../words/draws.ts'
import { RevealFields } from './announce-page.tsx'
import { StageTag } from './stage-tag.tsx'
import { DrawStanding } from './standing.tsx'

/** Forms that came back with something wrong in them. */
export interface ConsoleForms {
  readonly salt?: Form
  readonly correct?: Form
  readonly voided?: Form
  readonly repeat?: Form
}

interface ConsoleProps {
  view: DrawView
  forms: ConsoleForms
}

/** One draw for those who hold it: only what its stage allows, and nothing that would tell the secret. */
export function ConsolePage({ view, forms }: ConsoleProps) {
  const { say } = useView()
  const { draw, offering, entries } = view
  const base = `/desk/draws/${draw.id}`
  return (
    <>
      <Crumbs trail={[{ label: words.draws, to: '/desk/draws' }]} />
      <DeskHead
        title={offering.title}
        meta={
          <>
            <StageTag stage={draw.stage} /> <bdi dir="ltr">{draw.code}</bdi>
            {entries.length > 0 && ` · ${say(words.entries(entries.length))}`}
          </>
        }
      >
        <ButtonLink to={`/draws/${draw.code}`} look="line" icon="eye">
          {say(words.publicPage)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <DrawStanding view={view} />
        <Show when={draw.stage === 'announced'}>
          <CloseForm base={base} />
        </Show>
        <Show when={draw.stage === 'frozen' && view.salt === undefined}>
          <WordForm view={view} base={base} form={forms.salt ?? blank()} />
        </Show>
        <Troubles view={view} base={base} forms={forms} />
      </div>
    </>
  )
}

function CloseForm({ base }: { base: string }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`${base}/closing`)}>
      <Button icon="lock">{say(words.freeze)}</Button>
    </form>
  )
}

/** The word as one person heard it; what another typed is not shown. */
function WordForm({ view: { draw }, base, form }: { view: DrawView; base: string; form: Form }) {
  const { say } = useView()
  return (
    <Panel title={words.typeSalt}>
      {draw.saltBy !== null && <p>{say(words.saltWaiting)}</p>}
      <FormBox form={form} to={`${base}/word`} submit={words.typeSalt}>
        <Field form={form} name="salt" label={words.salt} hint={draw.saltSource} autocomplete="off" most={500} />
      </FormBox>
    </Panel>
  )
}

interface TroubleProps {
  base: string
  forms: ConsoleForms
}

/** What is done when something went wrong, folded away: as far as the stage allows it. */
function Troubles({ view: { draw }, ...props }: TroubleProps & { view: DrawView }) {
  const { stage, salt } = draw
  const isOpen = stage === 'announced' || stage === 'frozen'
  const items = [
    ...(stage === 'frozen' && salt === null ? [correction(props)] : []),
    ...(isOpen ? [voiding(props)] : []),
    ...(stage === 'void' ? [repetition(props)] : []),
  ]
  return <Folds items={items} />
}

function correction({ base, forms: { correct } }: TroubleProps) {
  const form = correct ?? blank()
  const body = () => (
    <FormBox form={form} to={`${base}/correction`} submit={words.correct} look="line">
      <TextArea form={form} name="reason" id="correct-reason" label={words.reason} rows={2} most={500} />
    </FormBox>
  )
  return { title: words.correct, open: correct !== undefined, body }
}

function voiding({ base, forms: { voided } }: TroubleProps) {
  const form = voided ?? blank()
  const body = () => (
    <FormBox form={form} to={`${base}/voiding`} submit={words.voidIt} look="alert">
      <TranslatedField form={form} name="reason" label={words.reason} rows={2} />
    </FormBox>
  )
  return { title: words.voidIt, open: voided !== undefined, body }
}

function repetition({ base, forms: { repeat } }: TroubleProps) {
  const form = repeat ?? blank()
  const body = () => (
    <FormBox form={form} to={`${base}/repetition`} submit={words.repeat}>
      <TranslatedField form={form} name="saltSource" label={words.saltSource} hint={words.saltHint} rows={2} />
      <RevealFields form={form} />
    </FormBox>
  )
  return { title: words.repeat, open: true, body }
}
