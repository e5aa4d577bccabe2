import { CopyCode } from '#platform/ui/code.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import type { FeedKind } from '../../rules/feeds/kinds.ts'
import { feedKindWords, feedWords as words } from '../../words/feeds.ts'

interface Props {
  feeds: readonly { readonly kind: FeedKind; readonly address: string }[]
}

/** Every feed of sport and leisure, and how to read it. */
export const FeedsOfSport = ({ feeds }: Props) => (
  <>
    <div class="wrap opening">
      <PageHead title={words.name} lead={words.lead} />
    </div>
    <Region title={words.feed} id="feeds" ground>
      <DataTable
        caption={words.name}
        rows={feeds}
        columns={[
          { head: words.feed, cell: ({ kind }) => <Say text={feedKindWords[kind]} /> },
          { head: words.address, cell: ({ address }) => <CopyCode code={address} /> },
        ]}
      />
    </Region>
    <Region title={words.howTitle} id="how">
      <p>
        <Say text={words.how} />
      </p>
      <p>
        <Say text={words.licence} />
      </p>
    </Region>
  </>
)
