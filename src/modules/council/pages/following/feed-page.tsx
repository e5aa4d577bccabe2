import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { followWords as words } from '../../words/following.ts'
import { publicWords } from '../../words/public.ts'

interface Props {
  title: Said
  /** The page of what is followed. */
  back: string
  token: string
  publicUrl: string
}

/** The address of a feed that nobody else knows, said once. */
export function FeedPage({ title, back, token, publicUrl }: Props) {
  const { link } = useView()
  const trail = [
    { label: publicWords.home, to: '/' },
    { label: title, to: back },
  ]
  return (
    <div class="wrap opening">
      <Crumbs trail={trail} />
      <PageHead title={words.yourFeed} lead={title} />
      <Notice tone="proof">
        <p>
          <Say text={words.keepIt} />
        </p>
        <p>
          <CopyCode code={`${publicUrl}${link(`/commitments/followed/${token}.atom`)}`} />
        </p>
      </Notice>
      <FormBox form={blank()} to="/commitments/followed/end" submit={words.unfollow} look="line" once>
        <input type="hidden" name="token" value={token} />
      </FormBox>
    </div>
  )
}
