import { useView } from '#platform/http/view.ts'
import { CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { Resolution } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { publicWords as words } from '../../words/public.ts'
import { councilTrail } from './resolution-page.tsx'

interface Props {
  resolution: Resolution
  token: string
  publicUrl: string
}

/** The address of a feed that nobody else knows, said once. */
export function WatchedPage({ resolution, token, publicUrl }: Props) {
  const { link } = useView()
  const back = `/council/resolutions/${resolution.address}`
  return (
    <div class="wrap opening">
      <Crumbs trail={[...councilTrail, { label: addressText(resolution.address), to: back }]} />
      <PageHead title={words.watchKey} lead={resolution.title} />
      <Notice tone="proof">
        <p>
          <Say text={words.watchKeep} />
        </p>
        <p>
          <CopyCode code={`${publicUrl}${link(`/council/watch/${token}.atom`)}`} />
        </p>
      </Notice>
    </div>
  )
}
