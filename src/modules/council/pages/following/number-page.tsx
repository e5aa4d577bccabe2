import type { FormOf } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { numberForm } from '../../forms/following.ts'
import { followWords as words } from '../../words/following.ts'
import { publicWords } from '../../words/public.ts'
import { type FollowedAt, NumberForm } from './follow-panel.tsx'

interface Props {
  title: Said
  /** The page of what is followed. */
  back: string
  at: FollowedAt
  form: FormOf<typeof numberForm>
}

/** The number again, where what was typed was none. */
export const NumberPage = ({ title, back, at, form }: Props) => (
  <div class="wrap opening">
    <Crumbs
      trail={[
        { label: publicWords.home, to: '/' },
        { label: title, to: back },
      ]}
    />
    <PageHead title={words.byNumber} lead={words.anonymous} />
    <NumberForm at={at} form={form} submit={words.follow} />
  </div>
)
