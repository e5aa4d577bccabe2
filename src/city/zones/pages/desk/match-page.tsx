import { For, Show } from 'solid-js'
import { HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { percent } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { deskWords } from '../../desk-words.ts'
import { namesByCode, type ReadDraft } from '../../desk/reading.ts'
import { stepPath } from '../../desk/steps.ts'
import type { RowVerdict } from '../../import/report.ts'
import type { ZoneInForce } from '../../queries.ts'
import { DraftFrame } from './draft-frame.tsx'
import { ChangeMap } from './pictures.tsx'

interface Props {
  edition: ReadDraft
  zones: readonly ZoneInForce[]
  before: readonly ZoneInForce[]
}

const tones = { new: 'note', same: undefined, changed: 'wait' } as const

/** Each row beside the boundaries there are: new, the same, changed; what the file lacks is kept. */
export function MatchPage(props: Props) {
  const { say } = useView()
  const { edition, zones } = props
  const { rows } = edition.report
  const names = namesByCode(zones)
  const changes = rows.filter(({ verdict }) => verdict !== 'same').length
  return (
    <DraftFrame edition={edition} step="match">
      <p class="lead">{say(deskWords.changesIn(changes))}</p>
      <DataTable caption={deskWords.match} columns={columnsFor(names)} rows={rows} dense />
      <Overlays {...props} />
      <Missing {...props} />
    </DraftFrame>
  )
}

const columnsFor = (names: ReadonlyMap<string, Said>): Column<RowVerdict>[] => [
  { head: deskWords.name, main: true, cell: ({ code }) => <Say text={names.get(code) ?? { fa: code }} /> },
  { head: deskWords.code, cell: ({ code }) => <Code>{code}</Code> },
  { head: deskWords.verdict, cell: ({ verdict }) => <Verdict verdict={verdict} /> },
  { head: deskWords.changes, cell: ({ changes }) => <Say text={listed(changes)} /> },
  {
    head: deskWords.moved,
    numeric: true,
    cell: ({ moved }) => (moved === undefined ? '–' : <Say text={share(moved)} />),
  },
]

function Verdict({ verdict }: Pick<RowVerdict, 'verdict'>) {
  const { say } = useView()
  const tone = tones[verdict]
  return <Tag {...(tone && { tone })}>{say(deskWords[verdict])}</Tag>
}

const share = (part: number) => lazily((locale) => percent(Math.round(part * 1000) / 10, locale))

const listed = (changes: RowVerdict['changes']) =>
  lazily((locale) =>
    changes.length === 0
      ? '–'
      : changes.map((change) => inLocale(deskWords[change], locale)).join(locale === 'en' ? ', ' : '، '),
  )

/** So many changed outlines are drawn. */
const most = 8

function Overlays({ edition, zones, before }: Props) {
  const changed = edition.report.rows.filter(({ changes }) => changes.includes('shape'))
  const pairs = changed.flatMap(({ code }) => {
    const [now, earlier] = [zones, before].map((list) => list.find(({ zone }) => zone.code === code))
    return now && earlier?.drawing.shape ? [{ now, before: earlier }] : []
  })
  return (
    <Show when={pairs.length > 0}>
      <ul class="grid">
        <For each={pairs.slice(0, most)}>
          {(pair) => {
            const title = deskWords.oldAndNew(pair.now.drawing.name)
            return (
              <li class="panel stack">
                <p>
                  <Say text={title} />
                </p>
                <ChangeMap title={title} {...pair} />
              </li>
            )
          }}
        </For>
      </ul>
    </Show>
  )
}

function Missing({ edition, before }: Props) {
  const { link, say } = useView()
  const { missing } = edition.report
  const partial = edition.choices.partial ?? false
  const kept = before.filter(({ zone }) => missing.includes(zone.code))
  if (before.length === 0) return null
  return (
    <section class="stack" aria-labelledby="missing">
      <Show when={kept.length > 0}>
        <h2 id="missing">{say(deskWords.missing)}</h2>
        <p>{say(deskWords.missingHint)}</p>
        <ul class="chips">
          <For each={kept}>
            {({ zone }) => (
              <li class="meta">
                <Say text={zone.name} /> <Code>{zone.code}</Code>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={(partial || kept.length > 0) && edition.state !== 'published'}>
        <form method="post" action={link(stepPath(edition.id, 'match'))}>
          <HiddenField name="partial" value={partial ? 'no' : 'yes'} />
          <Button look="line">{say(partial ? deskWords.sayWhole : deskWords.sayPartial)}</Button>
        </form>
      </Show>
    </section>
  )
}
