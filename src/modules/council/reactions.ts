import { factOf } from '#engines/commitment/index.ts'
import { deriving, when } from '#platform/work.ts'
import { matterKind } from './actions/enter.ts'
import { touchMatter } from './queries/changes.ts'

/** What became of a clause changes its resolution for whoever reads or follows it. */
const changing = [
  'offered',
  'accepted',
  'started',
  'declined',
  'claimed',
  'recalled',
  'verified',
  'returned',
  'reopened',
  'transferred',
  'withdrawn',
  'extension-granted',
  'due-moved',
] as const

export const reactions = changing.map((kind) =>
  deriving(
    when(factOf(kind), `council.touch-after-${kind}`, async ({ db, now }, { matter, matterId }) => {
      if (matter === matterKind) await touchMatter(db, matterId, now)
    }),
  ),
)
