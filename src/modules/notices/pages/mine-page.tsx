import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { noticeNames, words } from '../words.ts'
import type { ShownNotice } from './unreached-page.tsx'

interface MineProps {
  notices: readonly ShownNotice[]
  isSilent: boolean
  next: string | undefined
}

/** What the city wrote to the reader, and whether they want reminders. */
export function MinePage({ notices, isSilent, next }: MineProps) {
  return (
    <div class="wrap opening">
      <PageHead title={words.mine} lead={words.mineLead} />
      <div class="stack">
        <RemindersPanel to="/my/messages" isSilent={isSilent} />
        <Show when={notices.length > 0} fallback={<EmptyState title={words.noneHere} />}>
          <div class="holder">
            <For each={notices}>{(row) => <MineRow row={row} />}</For>
          </div>
        </Show>
        <Pager next={next} />
      </div>
    </div>
  )
}

/** What was written leads to the place it is about. */
function MineRow({ row: { notice, title, code } }: { row: ShownNotice }) {
  const { say, link } = useView()
  return (
    <div class="session">
      <div>
        <h2>
          <a href={link(`/my/enrolments/${code}`)}>
            <Say text={title} />
          </a>
        </h2>
        <p>{say(noticeNames[notice.kind])}</p>
      </div>
      <p>
        <MomentText at={notice.settledAt ?? notice.createdAt} />
      </p>
    </div>
  )
}

/** One question with one button; the same on the page of a link. */
export function RemindersPanel({ to, isSilent }: { to: string; isSilent: boolean }) {
  const { say, link } = useView()
  return (
    <Panel title={words.reminders} sunken>
      <p>{say(isSilent ? words.remindersOff : words.remindersOn)}</p>
      <form method="post" action={link(to)}>
        <Button look="line" icon="bell" name="reminders" value={isSilent ? 'on' : 'off'}>
          {say(isSilent ? words.resume : words.stop)}
        </Button>
      </form>
    </Panel>
  )
}
