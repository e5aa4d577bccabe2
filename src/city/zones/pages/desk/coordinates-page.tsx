import { For, Show } from 'solid-js'
import { blank, type Form, type FormOf } from '#platform/forms/form.ts'
import { Checkbox, Field, FormBox, HiddenField, Radios, Select } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Metres } from '#platform/maps/metres.ts'
import { Button } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DescriptionList, KeyValue, More } from '#platform/ui/text-blocks.tsx'
import { deskWords } from '../../desk-words.ts'
import { stepPath } from '../../desk/steps.ts'
import { type controlForm, controlRows, type crsForm, offeredCrs } from '../../forms.ts'
import type { ImportReport } from '../../import/report.ts'
import type { ListedEdition, ZoneInForce } from '../../queries.ts'
import type { Landmark } from '../../users.ts'
import { words } from '../../words.ts'
import { DraftFrame } from './draft-frame.tsx'
import { WholeMap } from './pictures.tsx'

interface Props {
  edition: ListedEdition
  zones: readonly ZoneInForce[]
  first: { readonly point: Metres; readonly named: string | undefined } | undefined
  landmarks: readonly Landmark[]
}

/** Which coordinates are these, and is it proven? The proposal, the question when it is unsure, one tap for the usual cures. */
export function CoordinatesPage({ edition, zones, first, landmarks }: Props) {
  const { say } = useView()
  const points = landmarks.map(({ code, name, at }) => ({ id: code, name, at, accuracy: 0 }))
  return (
    <DraftFrame edition={edition} step="coordinates">
      <Question edition={edition} first={first} />
      <div class="split">
        <div class="stack">
          <Show when={edition.report}>{(report) => <Proven edition={edition} report={report()} />}</Show>
          <More title={deskWords.crs}>
            <CrsForm edition={edition} />
          </More>
          <Show when={landmarks.length >= controlRows.length}>
            <More title={deskWords.proof}>
              <ControlForm edition={edition} landmarks={landmarks} />
            </More>
          </Show>
        </div>
        <figure class="figure">
          <figcaption>{say(deskWords.seenHere)}</figcaption>
          <WholeMap title={deskWords.seenHere} zones={edition.report ? zones : []} points={points} />
          <p class="hint">{say(words.coordinatesOwn)}</p>
        </figure>
      </div>
    </DraftFrame>
  )
}

/** What only a person can say, before anything else can be read. */
function Question({ edition, first }: Pick<Props, 'edition' | 'first'>) {
  const { say } = useView()
  const looksSwapped = first !== undefined && Math.abs(first.point[0]) <= 90 && Math.abs(first.point[1]) <= 180
  return (
    <Show when={!edition.report}>
      <Notice tone="wait" title={deskWords.whatCoordinates}>
        <p>{say(looksSwapped ? words.axesLookSwapped : words.whichCrs)}</p>
        {first && (
          <p>
            {say(deskWords.firstNumbers)}: <Code>{first.point.join(', ')}</Code>
          </p>
        )}
        <Show when={looksSwapped} fallback={<CrsForm edition={edition} />}>
          <OneTap edition={edition} crs="EPSG:4326" swap label={deskWords.swapNow} />
        </Show>
      </Notice>
    </Show>
  )
}

interface TapProps {
  edition: ListedEdition
  crs: string
  swap?: boolean
  label: (typeof deskWords)['swapNow']
}

function OneTap({ edition, crs, swap, label }: TapProps) {
  const { link, say } = useView()
  return (
    <form method="post" action={link(stepPath(edition.id, 'coordinates'))}>
      <HiddenField name="crs" value={crs} />
      {swap && <HiddenField name="swap" value="on" />}
      <Button>{say(label)}</Button>
    </form>
  )
}

const origins = { file: deskWords.crsFile, numbers: deskWords.crsNumbers, person: deskWords.crsPerson }

function Proven({ edition, report }: { edition: ListedEdition; report: ImportReport }) {
  const { say } = useView()
  const { crs, crsFrom, axesSwapped, proof } = report
  const known = offeredCrs.find((each) => each === crs)
  return (
    <>
      <DescriptionList>
        <KeyValue label={deskWords.crs} note={origins[crsFrom]}>
          {known ? say(deskWords[known]) : <Code>{crs}</Code>}
          {axesSwapped && <small>{say(deskWords.axes)}</small>}
        </KeyValue>
        <KeyValue label={deskWords.proof}>
          {say(proof ? deskWords.proven(proof.metres, proof.points) : deskWords.unproven)}
        </KeyValue>
      </DescriptionList>
      <Show when={proof?.blocks && proof}>
        {(off) => (
          <Notice tone="alert" title={words.crsUnproven(off().metres)}>
            <p>{say(deskWords.offBy(off().east, off().north))}</p>
            <Show when={off().offer}>
              {(offer) => (
                <>
                  <p>{say(deskWords.ed50Fits(off().metres, offer().metres))}</p>
                  <OneTap edition={edition} crs={offer().crs} swap={axesSwapped} label={deskWords.takeEd50} />
                </>
              )}
            </Show>
          </Notice>
        )}
      </Show>
    </>
  )
}

function CrsForm({ edition }: { edition: ListedEdition }) {
  const { choices, report, id } = edition
  const crs = choices.crs ?? report?.crs ?? ''
  const form: FormOf<typeof crsForm> = blank({ crs, ...(choices.swapAxes && { swap: 'on' }) })
  const offered = offeredCrs.map((value) => ({ value, label: deskWords[value] }))
  return (
    <FormBox form={form} to={stepPath(id, 'coordinates')} submit={deskWords.chooseCrs} look="line">
      <Radios form={form} name="crs" id={report ? 'crs' : 'crs-asked'} label={deskWords.crs} choices={offered} />
      <Checkbox form={form} name="swap" id={report ? 'swap' : 'swap-asked'} label={deskWords.axes} />
    </FormBox>
  )
}

/** Places everybody knows, and where the file has them: they prove a system when no earlier edition can. */
function ControlForm({ edition, landmarks }: Pick<Props, 'edition' | 'landmarks'>) {
  const { say } = useView()
  const form: Form = blank()
  const typed: FormOf<typeof controlForm> = form
  const choices = landmarks.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <FormBox form={typed} to={`/desk/zones/${edition.id}/control`} submit={deskWords.prove} look="line">
      <p class="hint">{say(deskWords.controlHint)}</p>
      <For each={controlRows}>
        {(at) => (
          <div class="row">
            <Select form={form} name={`point${at}.place`} label={deskWords.landmark(at)} choices={choices} width="m" />
            <Field form={form} name={`point${at}.x`} label={deskWords.x} width="s" most={30} />
            <Field form={form} name={`point${at}.y`} label={deskWords.y} width="s" most={30} />
          </div>
        )}
      </For>
    </FormBox>
  )
}
