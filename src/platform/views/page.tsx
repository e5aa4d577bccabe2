import { For, Show } from 'solid-js'
import { blank, type FormOf } from '../forms/form.ts'
import { Field, FormBox, HiddenField } from '../forms/fields.tsx'
import { useView } from '../http/view.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Panel } from '../ui/card.tsx'
import { DeskHead } from '../ui/page-head.tsx'
import { addressOf } from './list-query.ts'
import type { viewForm } from './forms.ts'
import type { SavedView } from './tables.ts'
import { words } from './words.ts'

interface Props {
  form: FormOf<typeof viewForm>
  list: string
  query: string
  views: readonly SavedView[]
}

/** Where the present view of a list is kept, and those kept before are renamed or removed. */
export function ViewsPage({ form, list, query, views }: Props) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.title}>
        <ButtonLink to={addressOf(list, query)} look="quiet">
          {say(words.backToList)}
        </ButtonLink>
      </DeskHead>
      <div class="split">
        <Panel title={words.keepThis}>
          <FormBox form={form} to="/desk/views" submit={words.keep}>
            <HiddenField name="list" value={list} />
            <HiddenField name="query" value={query} />
            <Field form={form} name="name" label={words.name} hint={words.keepHint} most={60} width="m" />
          </FormBox>
        </Panel>
        <Panel title={words.mine}>
          <Show when={views.length > 0} fallback={<p>{say(words.noViews)}</p>}>
            <ul class="stack">
              <For each={views}>{(view) => <OwnView view={view} />}</For>
            </ul>
          </Show>
        </Panel>
      </div>
    </>
  )
}

function OwnView({ view }: { view: SavedView }) {
  const { link, say } = useView()
  const form = blank({ name: view.name })
  const id = `name-${view.id}`
  return (
    <li class="cluster">
      <form class="row" method="post" action={link(`/desk/views/${view.id}`)}>
        <Field form={form} name="name" id={id} label={words.name} most={60} />
        <Button look="line">{say(words.rename)}</Button>
      </form>
      <form class="row" method="post" action={link(`/desk/views/${view.id}/removal`)}>
        <Button look="quiet" icon="trash">
          {say(words.remove)}
        </Button>
      </form>
    </li>
  )
}
