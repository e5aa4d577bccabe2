import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { deskWords } from '../../desk-words.ts'
import type { ReadDraft } from '../../desk/reading.ts'
import type { Effect } from '../../users.ts'
import { DraftFrame } from './draft-frame.tsx'

interface Props {
  edition: ReadDraft
  redrawn: number
  effects: readonly Effect[]
}

/** What would change zone, counted by the rooms that use zones. */
export function EffectsPage({ edition, redrawn, effects }: Props) {
  const { say } = useView()
  const found = effects.filter(({ count }) => count > 0)
  return (
    <DraftFrame edition={edition} step="effects">
      <p class="lead">{say(deskWords.effectsLead)}</p>
      <DescriptionList>
        <KeyValue label={deskWords.zonesChanging}>{say(number(redrawn))}</KeyValue>
        <For each={found}>{(effect) => <KeyValue label={effect.says}>{say(number(effect.count))}</KeyValue>}</For>
      </DescriptionList>
      <Show when={found.length === 0}>
        <Notice tone="proof" title={deskWords.noEffects} />
      </Show>
      <For each={found.filter(({ some = [] }) => some.length > 0)}>
        {({ says, some = [] }) => <DataTable caption={says} shown columns={columns} rows={some} dense />}
      </For>
    </DraftFrame>
  )
}

type Moved = NonNullable<Effect['some']>[number]

const columns: Column<Moved>[] = [
  { head: deskWords.thing, main: true, cell: ({ name }) => <Say text={name} /> },
  { head: deskWords.from, cell: ({ from }) => <Say text={from ?? deskWords.nowhere} /> },
  { head: deskWords.to, cell: ({ to }) => <Say text={to ?? deskWords.nowhere} /> },
]
