import { For, Show } from 'solid-js'
import { addressOf, picture } from '#platform/files/picture.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import type { FileKind } from '#platform/files/tables.ts'
import { Field, FileField, FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { uploadForm } from '../../forms/media.ts'
import { mediaWords } from '../../words/media.ts'

export const library = '/desk/media'

const kindNames: Record<FileKind, Text> = {
  image: mediaWords.images,
  document: mediaWords.documents,
  other: mediaWords.others,
}

interface LibraryProps {
  files: readonly FoundFile[]
  kind: FileKind | undefined
  next: string | undefined
}

/** Everything that was uploaded, newest first. */
export function MediaLibrary({ files, kind, next }: LibraryProps) {
  const { say } = useView()
  const kinds = ['image', 'document', 'other'] as const
  const tabs = [
    { label: mediaWords.all, to: library, current: kind === undefined },
    ...kinds.map((one) => ({ label: kindNames[one], to: `${library}?kind=${one}`, current: kind === one })),
  ]
  const upload = (
    <ButtonLink to={`${library}/new`} icon="put">
      {say(mediaWords.upload)}
    </ButtonLink>
  )
  return (
    <>
      <DeskHead title={mediaWords.media}>{upload}</DeskHead>
      <Tabs label={mediaWords.media} tabs={tabs} />
      <Show
        when={files.length > 0}
        fallback={
          <EmptyState title={mediaWords.empty} act={upload}>
            {say(mediaWords.emptyWhy)}
          </EmptyState>
        }
      >
        <ul class="media">
          <For each={files}>{(file) => <Tile file={file} />}</For>
        </ul>
      </Show>
      <Pager next={next} />
    </>
  )
}

function Tile({ file }: { file: FoundFile }) {
  const { link } = useView()
  return (
    <li class="media__tile">
      <a href={link(`${library}/${file.id}`)}>
        <Thumb file={file} />
        <span>{file.alt ? <Say text={file.alt} /> : <bdi>{file.name}</bdi>}</span>
      </a>
    </li>
  )
}

/** The smallest version of a picture; for anything else a sign. The words beside it say what it is. */
export function Thumb({ file }: { file: FoundFile }) {
  const shown = picture(file)
  const small = file.variants.find(({ format, width }) => format === 'webp' && width >= 240)
  if (!shown) {
    return (
      <span class="media__sign">
        <Icon name="file" size="l" />
      </span>
    )
  }
  const source = small ? addressOf(file, small) : shown.src
  return <img src={source} alt="" width={shown.width} height={shown.height} loading="lazy" />
}

/** A file to upload, with what it shows. */
export const UploadPage = ({ form }: { form: FormOf<typeof uploadForm> }) => (
  <>
    <Crumbs trail={[{ label: mediaWords.media, to: library }]} />
    <DeskHead title={mediaWords.uploadTitle} />
    <Panel>
      <FormBox form={form} to={`${library}/new`} submit={mediaWords.upload} cancel={library} files>
        <FileField form={form} name="file" label={mediaWords.file} hint={mediaWords.fileHint} />
        <TranslatedField form={form} name="alt" label={mediaWords.alt} hint={mediaWords.altHint} rows={2} />
        <Field form={form} name="credit" label={mediaWords.credit} width="m" most={120} optional />
      </FormBox>
    </Panel>
  </>
)
