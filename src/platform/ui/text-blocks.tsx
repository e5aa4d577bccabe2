import { For, type JSX, type ParentProps } from 'solid-js'
import type { Said } from '../locale.ts'
import { Drawing } from './drawing.tsx'
import { Icon } from './icon.tsx'
import { Say } from './say.tsx'

/** Text to be read: no wider than the eye likes, with room between the lines. */
export const ProseBlock = ({ children }: ParentProps) => <div class="prose">{children}</div>

/** Facts with their names. Holds KeyValues. */
export const DescriptionList = ({ children }: ParentProps) => <dl class="facts">{children}</dl>

/** One fact: its name and what it is; `note` in smaller letters below. */
export const KeyValue = ({ label, note, children }: ParentProps<{ label: Said; note?: Said }>) => (
  <div>
    <dt>
      <Say text={label} />
    </dt>
    <dd>
      {children}
      {note && (
        <small>
          <Say text={note} />
        </small>
      )}
    </dd>
  </div>
)

interface FoldItem {
  readonly title: Said
  readonly body: () => JSX.Element
  /** Stands open from the start: a form in it was refused. */
  readonly open?: boolean
}

/** Questions with their answers folded away; on paper all are open. */
export const Folds = ({ items }: { items: readonly FoldItem[] }) => (
  <div class="fold">
    <For each={items}>
      {({ title, body, open }) => (
        <details open={open}>
          <summary>
            <Say text={title} />
            <Icon name="down" />
          </summary>
          <div>{body()}</div>
        </details>
      )}
    </For>
  </div>
)

/** Up to three parts of one page, one at a time; where the browser cannot lay them in a row they stay an accordion. */
export const PartTabs = ({ name, items }: { name: string; items: readonly FoldItem[] }) => (
  <div class="tabset">
    <For each={items}>
      {({ title, body }, at) => (
        <details name={name} open={at() === 0}>
          <summary>
            <Say text={title} />
          </summary>
          <div>{body()}</div>
        </details>
      )}
    </For>
  </div>
)

/** A table or a note that most readers do not need, one click away. */
export const More = ({ title, children }: ParentProps<{ title: Said }>) => (
  <details class="data">
    <summary>
      <Icon name="table" size="s" />
      <Say text={title} />
    </summary>
    {children}
  </details>
)

/** The head of a printed sheet: mark, office, and the facts (KeyValues) that let it be found again. */
export const Letterhead = ({ office, children }: ParentProps<{ office: Said }>) => (
  <div class="letterhead">
    <Drawing name="mark" class="brand__mark" />
    <strong>
      <Say text={office} />
    </strong>
    <dl>{children}</dl>
  </div>
)

/** The shape of what is coming, with a word for those who do not see it. */
export const Skeleton = ({ label }: { label: Said }) => (
  <div class="card">
    <div class="card__in" aria-busy="true">
      <span class="sr">
        <Say text={label} />
      </span>
      <span class="bone bone--art" />
      <span class="bone bone--t" />
      <span class="bone" />
      <span class="bone bone--m" />
    </div>
  </div>
)
