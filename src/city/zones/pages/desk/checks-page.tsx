import { For, Show } from 'solid-js'
import { blank, type Form } from '#platform/forms/form.ts'
import { FormBox, Radios } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Aside, Remark } from '#platform/maps/checks.ts'
import type { Shape } from '#platform/maps/shape.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { deskWords } from '../../desk-words.ts'
import { type ReadDraft, namesByCode } from '../../desk/reading.ts'
import { stepPath } from '../../desk/steps.ts'
import type { ZoneInForce } from '../../queries.ts'
import { DraftFrame } from './draft-frame.tsx'
import { CloseMap } from './pictures.tsx'

interface Props {
  edition: ReadDraft
  zones: readonly ZoneInForce[]
  before: readonly ZoneInForce[]
  shapes: ReadonlyMap<number, Shape>
}

/** So many findings are told with a picture each; the rest are in the report. */
const most = 12

/** Everything that is wrong or odd about the file, in sentences with small pictures, and what must be decided. */
export function ChecksPage(props: Props) {
  const { say } = useView()
  const { edition } = props
  const { remarks, aside } = edition.report
  const isDecided = ['kept', 'left'].some((key) => (edition.choices[key === 'kept' ? 'kept' : 'left'] ?? []).length > 0)
  return (
    <DraftFrame edition={edition} step="checks">
      <div class="cluster">
        <ButtonLink to={`/desk/zones/${edition.id}/report.csv`} look="line" icon="get" download>
          {say(deskWords.report)}
        </ButtonLink>
        {aside.length > 0 && (
          <ButtonLink to={`/desk/zones/${edition.id}/aside.geojson`} look="quiet" icon="get" download>
            {say(deskWords.asideFile)}
          </ButtonLink>
        )}
        {isDecided && <Forget edition={edition} />}
      </div>
      <Show when={remarks.length + aside.length > 0} fallback={<Fine />}>
        <Remarks {...props} />
        <AsideRows {...props} />
      </Show>
    </DraftFrame>
  )
}

const Fine = () => <Notice tone="proof" title={deskWords.nothingWrong} />

function Forget({ edition }: Pick<Props, 'edition'>) {
  const { link, say } = useView()
  return (
    <form method="post" action={link(`${stepPath(edition.id, 'checks')}/forgotten`)}>
      <Button look="quiet">{say(deskWords.forget)}</Button>
    </form>
  )
}

const tones = { refused: 'alert', warning: 'wait', note: 'note' } as const
const weight = { refused: 0, warning: 1, note: 2 } as const

function Remarks({ edition, zones, shapes }: Props) {
  const { say } = useView()
  const { remarks, rows } = edition.report
  const sorted = remarks.toSorted((a, b) => weight[a.level] - weight[b.level])
  const codes = new Map(rows.map(({ row, code }) => [row, code]))
  const names = namesByCode(zones)
  const shapesOf = ({ rows: about }: Remark) =>
    about.flatMap((row) => {
      const [shape, code = ''] = [shapes.get(row), codes.get(row)]
      return shape ? [{ id: code, name: names.get(code) ?? { fa: code }, shape }] : []
    })
  return (
    <>
      <ul class="grid">
        <For each={sorted.slice(0, most)}>
          {(remark) => (
            <li class="panel stack">
              <p>
                <Tag tone={tones[remark.level]}>{say(deskWords[remark.level])}</Tag> <Say text={remark.says} />
              </p>
              <CloseMap title={remark.says} shapes={shapesOf(remark)} around={zones} at={remark.at} />
            </li>
          )}
        </For>
      </ul>
      {sorted.length > most && <p class="hint">{say(deskWords.more(sorted.length - most))}</p>}
    </>
  )
}

function AsideRows({ edition, before, zones, shapes }: Props) {
  const { say } = useView()
  const { aside } = edition.report
  const form = blank()
  const mustDecide = aside.some(({ decide }) => decide)
  const list = (
    <ul class="grid">
      <For each={aside.slice(0, most)}>
        {(one) => (
          <li class="panel stack">
            <p>
              <b>{say(deskWords.row(one.row))}</b>: <Say text={one.reason} />
            </p>
            <AsideMap one={one} shape={shapes.get(one.row)} around={zones} />
            {one.decide && <Decision one={one} form={form} before={before} />}
          </li>
        )}
      </For>
    </ul>
  )
  if (aside.length === 0) return null
  return (
    <section class="stack" aria-labelledby="aside">
      <h2 id="aside">{say(deskWords.aside)}</h2>
      <p>{say(deskWords.asideHint)}</p>
      {mustDecide ? (
        <FormBox form={form} to={stepPath(edition.id, 'checks')} submit={deskWords.takeDecisions}>
          {list}
        </FormBox>
      ) : (
        list
      )}
      {aside.length > most && <p class="hint">{say(deskWords.more(aside.length - most))}</p>}
    </section>
  )
}

function AsideMap({ one, shape, around }: { one: Aside; shape: Shape | undefined; around: readonly ZoneInForce[] }) {
  if (!shape) return null
  const name = deskWords.row(one.row)
  return <CloseMap title={one.reason} shapes={[{ id: `row-${one.row}`, name, shape }]} around={around} />
}

interface DecisionProps {
  one: Aside
  form: Form
  before: readonly ZoneInForce[]
}

/** Keep or leave; or, when it could be several zones, which of them it is. */
function Decision({ one: { row, candidates }, form, before }: DecisionProps) {
  const known = before.filter(({ zone }) => candidates?.includes(zone.id))
  const choices = candidates
    ? [
        ...known.map(({ zone, drawing }) => ({ value: zone.id, label: drawing.name })),
        { value: 'new', label: deskWords.isNew },
      ]
    : [{ value: 'keep', label: deskWords.keepBoth }]
  return (
    <Radios
      form={form}
      name={`row-${row}`}
      label={deskWords.decide}
      choices={[...choices, { value: 'leave', label: deskWords.leaveOut }]}
    />
  )
}
