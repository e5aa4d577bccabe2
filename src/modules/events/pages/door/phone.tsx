import type { Said } from '#platform/locale.ts'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { CopyCode } from '#platform/ui/code.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { QrPicture } from '#platform/ui/qr-picture.tsx'
import { doorWords as words } from '../../words/door.ts'

/** The link for a phone, once: as a picture for its camera, and as text. */
export function PhoneLinkPage({ address, base, title }: { address: string; base: string; title: Said }) {
  const { say } = useView()
  return (
    <div class="wrap opening doorpage">
      <PageHead title={title} lead={words.phoneLink} />
      <div class="ticket__qr">
        <QrPicture text={address} label={say(words.addPhone)} />
      </div>
      <CopyCode code={address} />
      <p>
        <ButtonLink to={base} look="line">
          {say(words.door)}
        </ButtonLink>
      </p>
    </div>
  )
}

/** On the phone itself: one button, so that a preview of the link by a messenger opens nothing. */
export function PhoneBeginPage({ to, title }: { to: string; title: Said }) {
  const { say, link } = useView()
  return (
    <div class="wrap opening doorpage">
      <PageHead title={title} lead={words.thisPhone} />
      <form method="post" action={link(to)}>
        <Button size="l" icon="door">
          {say(words.begin)}
        </Button>
      </form>
    </div>
  )
}
