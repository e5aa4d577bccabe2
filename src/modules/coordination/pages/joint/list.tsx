import { type ParentProps, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'

interface Props {
  title: Said
  lead: Said
  isEmpty: boolean
  none: readonly [title: Said, why: Said]
  next: string | undefined
}

/** A public list of joint work: cards, or what will stand here. */
export function JointList({ title, lead, isEmpty, none: [none, why], next, children }: ParentProps<Props>) {
  const { say } = useView()
  return (
    <section class="wrap opening stack">
      <PageHead title={title} lead={lead} />
      <Show when={!isEmpty} fallback={<EmptyState title={none}>{say(why)}</EmptyState>}>
        <h2 class="sr">{say(title)}</h2>
        <div class="grid">{children}</div>
      </Show>
      <Pager next={next} />
    </section>
  )
}
