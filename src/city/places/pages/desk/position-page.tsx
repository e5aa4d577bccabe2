import { Show } from 'solid-js'
import type { Choice } from '#platform/forms/choices.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { DateField, Field, FormBox, HiddenField, Radios, Select, TextArea } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { MapPicture } from '#platform/maps/map-figure.tsx'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { TypedPoint } from '../../coordinates.ts'
import { deskWords } from '../../desk-words.ts'
import type { positionForm, zoneForm } from '../../forms.ts'
import { frameAround } from '../../reading.ts'
import { publicPosition } from '../../rules.ts'
import { methods, type Place, type PlaceSource } from '../../tables.ts'
import { words } from '../../words.ts'

interface Props {
  place: Place
  form: FormOf<typeof positionForm>
  zone: FormOf<typeof zoneForm>
  /** The point that was understood, waiting to be confirmed. */
  echo: { readonly point: TypedPoint; readonly accuracy: number } | undefined
  near: readonly { readonly place: Place }[]
  sources: readonly PlaceSource[]
  zones: readonly Choice[]
}

/** Where is it? Coordinates as one has them, shown on a map before they are recorded; or the zone alone. */
export function PositionPage(props: Props) {
  const { place } = props
  const at = `/desk/places/${place.code}`
  return (
    <>
      <Crumbs
        trail={[
          { label: deskWords.places, to: '/desk/places' },
          { label: place.name, to: at },
        ]}
      />
      <DeskHead title={deskWords.addPosition} />
      <Show when={props.echo} fallback={<Asking {...props} />}>
        {(echo) => <Echo {...props} echo={echo()} />}
      </Show>
    </>
  )
}

function Asking({ place, form, zone, sources, zones }: Props) {
  const at = `/desk/places/${place.code}`
  return (
    <div class="split split--desk">
      <Panel>
        <FormBox form={form} to={`${at}/position`} submit={deskWords.look} cancel={at}>
          <Field form={form} name="point" label={deskWords.point} hint={deskWords.coordinatesHint} most={500} />
          <HowFound form={form} />
          <Select
            form={form}
            name="sourceKey"
            label={deskWords.source}
            choices={sources.map(({ key, name }) => ({ value: key, label: name }))}
            empty={false}
          />
          <DateField form={form} name="observedOn" label={deskWords.observedOn} optional />
          <TextArea form={form} name="note" label={deskWords.note} rows={2} most={300} optional />
        </FormBox>
      </Panel>
      <Panel title={deskWords.onlyZone} sunken>
        <FormBox form={zone} to={`${at}/zone`} submit={deskWords.stateVerb} look="line">
          <Select form={zone} name="zoneId" label={deskWords.stated} hint={deskWords.statedHint} choices={zones} />
        </FormBox>
      </Panel>
    </div>
  )
}

function HowFound({ form }: Pick<Props, 'form'>) {
  return (
    <>
      <Radios
        form={form}
        name="method"
        label={deskWords.method}
        choices={methods.map((value) => ({ value, label: words[value] }))}
        beside
      />
      <Field
        form={form}
        name="accuracy"
        label={deskWords.accuracy}
        hint={deskWords.accuracyHint}
        type="number"
        width="s"
        optional
      />
    </>
  )
}

type EchoProps = Props & { echo: NonNullable<Props['echo']> }

const carried = [
  'method',
  'accuracy',
  'sourceKey',
  'note',
  'observedOn.day',
  'observedOn.month',
  'observedOn.year',
  'observedOn.calendar',
] as const

/** The point as it was understood, with its circle and what is near: recorded only now. */
function Echo({ place, form, echo: { point, accuracy }, near }: EchoProps) {
  const { link, say } = useView()
  const at = `/desk/places/${place.code}/position`
  const [lon, lat] = point.at
  const typed = form.typed('point') ?? ''
  const here = { id: ' here', name: place.name, at: point.at, accuracy, priority: 10 }
  const beside = near.flatMap(({ place: other }) => {
    const shown = publicPosition(other)
    return shown && other.id !== place.id ? [{ id: other.code, name: other.name, at: shown.at, accuracy: 0 }] : []
  })
  return (
    <div class="split split--desk">
      <MapPicture
        title={deskWords.isItHere}
        frame={frameAround({ at: point.at, accuracy })}
        layers={[{ kind: 'points', points: [here, ...beside] }]}
      />
      <Panel title={deskWords.isItHere}>
        {point.swapped && <Notice tone="wait" title={deskWords.wasSwapped} />}
        <DescriptionList>
          <KeyValue label={deskWords.point}>
            <Code>{`${lat.toFixed(6)}, ${lon.toFixed(6)}`}</Code>
          </KeyValue>
          <KeyValue label={words.accuracy}>{say(deskWords.metres(accuracy))}</KeyValue>
        </DescriptionList>
        <form method="post" action={link(at)} class="cluster">
          <HiddenField name="point" value={typed} />
          <HiddenField name="seen" value={typed} />
          {carried.map((name) => (
            <HiddenField name={name} value={form.typed(name) ?? ''} />
          ))}
          <Button icon="check">{say(deskWords.yesHere)}</Button>
          <ButtonLink to={at} look="quiet">
            {say(deskWords.elsewhere)}
          </ButtonLink>
        </form>
      </Panel>
    </div>
  )
}
