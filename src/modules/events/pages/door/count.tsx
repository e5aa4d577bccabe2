import { randomUUID } from 'node:crypto'
import { For, Show } from 'solid-js'
import type { FormOf } from '#platform/forms/form.ts'
import { Field, Radios, Summed } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { countForm } from '../../forms/door.ts'
import { type Band, bands } from '../../rules/door.ts'
import { bandNames, doorWords as words } from '../../words/door.ts'

export interface Counted {
  readonly band: Band
  readonly count: number
}

interface CountProps {
  base: string
  form: FormOf<typeof countForm>
  counted: readonly Counted[]
  free: number | undefined
}

/** The clicker: people without names, each group by itself. */
export function CountPanel({ base, form, counted, free }: CountProps) {
  const { say, link } = useView()
  return (
    <Panel title={words.clicker}>
      <p>{say(words.clickerLead)}</p>
      <Show when={counted.length > 0}>
        <DescriptionList>
          <For each={counted}>
            {({ band, count }) => <KeyValue label={bandNames[band]}>{say(number(count))}</KeyValue>}
          </For>
        </DescriptionList>
      </Show>
      <Show when={free !== 0} fallback={<p>{say(words.noSeatsFree(0))}</p>}>
        <form class="form" method="post" action={link(`${base}/count`)}>
          <input type="hidden" name="key" value={randomUUID()} />
          <Summed form={form}>
            <Radios
              form={form}
              name="band"
              label={words.group}
              choices={bands.map((band) => ({ value: band, label: bandNames[band] }))}
              beside
            />
            <Field form={form} name="count" type="number" label={words.howMany} width="xs" />
          </Summed>
          <Button look="line" icon="plus">
            {say(words.add)}
          </Button>
        </form>
      </Show>
    </Panel>
  )
}
