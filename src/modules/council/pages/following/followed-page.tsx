import { Show } from 'solid-js'
import type { Watch } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { followWords as words } from '../../words/following.ts'
import { publicWords } from '../../words/public.ts'

interface Props {
  watches: readonly Watch[]
  isSignedIn: boolean
}

const trail = [
  { label: publicWords.home, to: '/' },
  { label: publicWords.commitments, to: '/commitments' },
]

/** Everything somebody follows, and the way out of each. */
export function FollowedPage({ watches, isSignedIn }: Props) {
  return (
    <div class="wrap opening">
      <Crumbs trail={trail} />
      <PageHead title={words.followed} lead={words.followedLead} />
      <Show when={watches.length > 0} fallback={<Nothing isSignedIn={isSignedIn} />}>
        <DataTable caption={words.followed} columns={columns} rows={watches} />
      </Show>
    </div>
  )
}

function Nothing({ isSignedIn }: Pick<Props, 'isSignedIn'>) {
  const { say } = useView()
  return (
    <EmptyState
      title={words.nothing}
      act={
        <Show
          when={isSignedIn}
          fallback={<ButtonLink to="/sign-in?next=/commitments/followed">{say(words.signIn)}</ButtonLink>}
        >
          <ButtonLink to="/commitments" look="line">
            {say(publicWords.commitments)}
          </ButtonLink>
        </Show>
      }
    >
      <Say text={isSignedIn ? words.nothingWhy : words.signInFirst} />
    </EmptyState>
  )
}

const channelNames = { sms: words.sms, feed: words.feed, mail: words.sms, desk: words.sms } as const

const columns: Column<Watch>[] = [
  { head: words.name, main: true, cell: (watch) => <Title watch={watch} /> },
  { head: words.channel, cell: ({ channel }) => <Say text={channelNames[channel]} /> },
  { head: words.since, cell: ({ createdAt }) => <DateText day={today(createdAt)} /> },
  { head: words.unfollow, cell: ({ id }) => <End id={id} /> },
]

function Title({ watch: { title, path } }: { watch: Watch }) {
  const { link } = useView()
  return (
    <a href={link(path)}>
      <Say text={title} />
    </a>
  )
}

const End = ({ id }: { id: string }) => (
  <FormBox form={blank()} to={`/commitments/followed/${id}/end`} submit={words.unfollow} look="quiet" once />
)
