import { For, Show } from 'solid-js'
import { addressOf, picture } from '#platform/files/picture.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { Field, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel, PictureOf } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Dialog } from '#platform/ui/dialog.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { describeForm } from '../../forms/media.ts'
import { mediaWords } from '../../words/media.ts'
import { library } from './media-library.tsx'

interface ItemProps {
  file: FoundFile
  form: FormOf<typeof describeForm>
  /** What shows it: articles and pages, each with its place at the Desk. */
  uses: readonly { readonly title: Said; readonly to: string }[]
}

/** One file: what it is, what it shows, where it is used. */
export function MediaItem({ file, form, uses }: ItemProps) {
  const shown = picture(file)
  return (
    <>
      <Crumbs trail={[{ label: mediaWords.media, to: library }]} />
      <DeskHead title={file.alt ?? { fa: file.name }} />
      <div class="split">
        <div class="stack">
          {shown && <PictureOf picture={{ ...shown, source: shown.src }} class="banner" />}
          <Panel title={mediaWords.details}>
            <Details file={file} />
          </Panel>
        </div>
        <div class="stack">
          <Panel title={mediaWords.description}>
            <FormBox form={form} to={`${library}/${file.id}`} submit={mediaWords.save}>
              <TranslatedField form={form} name="alt" label={mediaWords.alt} hint={mediaWords.altHint} rows={2} />
              <Field form={form} name="credit" label={mediaWords.credit} most={120} optional />
            </FormBox>
          </Panel>
          <Panel title={mediaWords.usedIn}>
            <Uses uses={uses} />
          </Panel>
          {uses.length === 0 && <Removing file={file} />}
        </div>
      </div>
    </>
  )
}

function Details({ file }: { file: FoundFile }) {
  const { say } = useView()
  const { name, mime, bytes, width, height, createdAt } = file
  return (
    <DescriptionList>
      <KeyValue label={mediaWords.name}>
        <a href={addressOf(file, file.variants.at(-1))}>
          <bdi>{name}</bdi>
        </a>
      </KeyValue>
      <KeyValue label={mediaWords.kind}>
        <Code>{mime}</Code>
      </KeyValue>
      <KeyValue label={mediaWords.size}>{say(mediaWords.kilobytes(Math.ceil(bytes / 1024)))}</KeyValue>
      {width !== null && height !== null && (
        <KeyValue label={mediaWords.dimensions}>{say(mediaWords.pixels(width, height))}</KeyValue>
      )}
      <KeyValue label={mediaWords.when}>
        <MomentText at={createdAt} style="long" />
      </KeyValue>
    </DescriptionList>
  )
}

function Uses({ uses }: Pick<ItemProps, 'uses'>) {
  const { link, say } = useView()
  return (
    <Show when={uses.length > 0} fallback={<p>{say(mediaWords.usedNowhere)}</p>}>
      <ul class="stack">
        <For each={uses}>
          {({ title, to }) => (
            <li>
              <a href={link(to)}>
                <Say text={title} />
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Removing({ file }: { file: FoundFile }) {
  const { link, say } = useView()
  return (
    <div>
      <Button look="line" icon="trash" opens="remove">
        {say(mediaWords.remove)}
      </Button>
      <Dialog
        id="remove"
        title={mediaWords.removeSure}
        act={
          <form method="post" action={link(`${library}/${file.id}/removal`)}>
            <Button look="alert">{say(mediaWords.remove)}</Button>
          </form>
        }
      >
        <p>{say(mediaWords.removeWhat)}</p>
      </Dialog>
    </div>
  )
}
